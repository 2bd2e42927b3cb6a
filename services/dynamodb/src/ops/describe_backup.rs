//! `DescribeBackup`.

use crate::backup::{Backup, not_found, own_row};
use crate::store as rows;
use aws::Fault;
use model_dynamodb::{DescribeBackupInput, DescribeBackupOutput};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: DescribeBackupInput) -> Result<DescribeBackupOutput, Fault> {
    let row = own_row(&ctx, &input.backup_arn)?;
    let found = ctx.store().get_value::<Backup>(&row).await.map_err(rows::fault)?;
    let backup = found.ok_or_else(|| not_found(&input.backup_arn))?;
    Ok(DescribeBackupOutput { backup_description: Some(backup.describe()) })
}
