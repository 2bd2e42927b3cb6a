//! `DescribeContinuousBackups`: they are on for every table; point-in-time recovery where it was turned on.

use crate::request::{own_table_row, table_name};
use crate::{State, history, recovery, store as rows};
use aws::Fault;
use model_dynamodb::{
    ContinuousBackupsDescription, ContinuousBackupsStatus, DescribeContinuousBackupsInput,
    DescribeContinuousBackupsOutput, PointInTimeRecoveryDescription, PointInTimeRecoveryStatus,
};
use service::Ctx;
use store::Key;
use wire::Timestamp;

pub async fn handle(
    ctx: Ctx,
    input: DescribeContinuousBackupsInput,
) -> Result<DescribeContinuousBackupsOutput, Fault> {
    let row = own_table_row(&ctx, &input.table_name)?;
    let told = description(&ctx, &row, &input.table_name).await?;
    Ok(DescribeContinuousBackupsOutput { continuous_backups_description: Some(told) })
}

/// What is told of a table's continuous backups.
pub async fn description(
    ctx: &Ctx,
    row: &Key,
    name: &str,
) -> Result<ContinuousBackupsDescription, Fault> {
    let state = ctx.state::<State>();
    let now_ms = ctx.now_ms();
    let latest = history::latest(ctx.store(), now_ms);
    let (recovery, window) = rows::transact(ctx.store(), |tx| {
        let state = &state;
        async move {
            let table = state.tables.usable_in(&tx, row).await?;
            let table = table.ok_or_else(|| table_not_found(name))?;
            Ok((table.history.recovery, recovery::window(&tx, &table, latest, now_ms).await?))
        }
    })
    .await?;
    let days = recovery.map(|recovery| recovery.period_days.cast_signed());
    Ok(ContinuousBackupsDescription {
        continuous_backups_status: ContinuousBackupsStatus::Enabled,
        point_in_time_recovery_description: Some(PointInTimeRecoveryDescription {
            point_in_time_recovery_status: Some(match recovery {
                Some(_) => PointInTimeRecoveryStatus::Enabled,
                None => PointInTimeRecoveryStatus::Disabled,
            }),
            recovery_period_in_days: days,
            earliest_restorable_date_time: window.map(|(from, _)| Timestamp::from_millis(from)),
            latest_restorable_date_time: window.map(|(_, to)| Timestamp::from_millis(to)),
        }),
    })
}

/// `Table not found: name`, as the operations on backups word it.
pub fn table_not_found(name: &str) -> Fault {
    Fault::client("TableNotFoundException", format!("Table not found: {}", table_name(name)))
}
