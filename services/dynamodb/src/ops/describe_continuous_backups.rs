//! `DescribeContinuousBackups`: they are not built, and the reply says that they are off.

use crate::ops::describe_table::find;
use aws::Fault;
use model_dynamodb::{
    ContinuousBackupsDescription, ContinuousBackupsStatus, DescribeContinuousBackupsInput,
    DescribeContinuousBackupsOutput, PointInTimeRecoveryDescription, PointInTimeRecoveryStatus,
};
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: DescribeContinuousBackupsInput,
) -> Result<DescribeContinuousBackupsOutput, Fault> {
    let mut found = find(&ctx, &input.table_name).await;
    if let Err(fault) = &mut found {
        fault.code = "TableNotFoundException".into();
        fault.message = format!("Table not found: {}", input.table_name);
    }
    found?;
    Ok(DescribeContinuousBackupsOutput {
        continuous_backups_description: Some(ContinuousBackupsDescription {
            continuous_backups_status: ContinuousBackupsStatus::Enabled,
            point_in_time_recovery_description: Some(PointInTimeRecoveryDescription {
                point_in_time_recovery_status: Some(PointInTimeRecoveryStatus::Disabled),
                ..PointInTimeRecoveryDescription::default()
            }),
        }),
    })
}
