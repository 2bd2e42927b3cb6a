//! `UpdateContinuousBackups`: point-in-time recovery, on or off.

use crate::ops::describe_continuous_backups::{description, table_not_found};
use crate::overrides::invalid;
use crate::request::own_table_row;
use crate::rules::table::history::PERIOD_DAYS_MAX;
use crate::{State, members, recovery, store as rows};
use aws::Fault;
use model_dynamodb::{UpdateContinuousBackupsInput, UpdateContinuousBackupsOutput};
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: UpdateContinuousBackupsInput,
) -> Result<UpdateContinuousBackupsOutput, Fault> {
    let row = own_table_row(&ctx, &input.table_name)?;
    let specification = &input.point_in_time_recovery_specification;
    let days = period_days(specification.recovery_period_in_days)?;
    let on = specification.point_in_time_recovery_enabled;
    if !on && days.is_some() {
        return Err(invalid(
            "Cannot specify RecoveryPeriodInDays when disabling point-in-time recovery.",
        ));
    }
    let state = ctx.state::<State>();
    let now_ms = ctx.now_ms();
    let new_log = ctx.world().random_u64();
    rows::transact(ctx.store(), |tx| {
        let (state, row, name) = (&state, &row, &input.table_name);
        async move {
            let table = state.tables.usable_in(&tx, row).await?;
            let mut table = table.ok_or_else(|| table_not_found(name))?.as_ref().clone();
            match (on, table.history.recovery) {
                (true, known) => {
                    let kept = known.map_or(PERIOD_DAYS_MAX, |known| known.period_days);
                    recovery::turn_on(&tx, &mut table, days.unwrap_or(kept), new_log, now_ms);
                }
                (false, Some(_)) => recovery::turn_off(&tx, &mut table, now_ms),
                (false, None) => {}
            }
            members::put(&tx, state, &mut table, |_, _| Ok(())).await?;
            Ok(())
        }
    })
    .await?;
    let told = description(&ctx, &row, &input.table_name).await?;
    Ok(UpdateContinuousBackupsOutput { continuous_backups_description: Some(told) })
}

fn period_days(asked: Option<i32>) -> Result<Option<u32>, Fault> {
    let Some(asked) = asked else { return Ok(None) };
    let days = u32::try_from(asked).ok().filter(|days| (1..=PERIOD_DAYS_MAX).contains(days));
    let bound = if asked < 1 { "greater than or equal to 1" } else { "less than or equal to 35" };
    days.map(Some).ok_or_else(|| {
        Fault::validation(format!(
            "1 validation error detected: Value '{asked}' at \
             'pointInTimeRecoverySpecification.recoveryPeriodInDays' failed to satisfy constraint: Member \
             must have value {bound}"
        ))
    })
}
