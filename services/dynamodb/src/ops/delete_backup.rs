//! `DeleteBackup`.

use crate::backup::{Backup, BackupState, not_found, row_of};
use crate::{backup_expiry, history, store as rows};
use aws::Fault;
use model_dynamodb::{BackupStatus, DeleteBackupInput, DeleteBackupOutput};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: DeleteBackupInput) -> Result<DeleteBackupOutput, Fault> {
    let row = row_of(&input.backup_arn)?;
    let now_ms = ctx.now_ms();
    let backup = rows::transact(ctx.store(), |tx| {
        let (row, arn) = (&row, &input.backup_arn);
        async move {
            let found = tx.get_value::<Backup>(row).await.map_err(rows::fault)?;
            let backup = found.ok_or_else(|| not_found(arn))?;
            if backup.state == BackupState::Creating {
                return Err(in_use(&format!("Backup is being created: {arn}")));
            }
            if history::is_held_in(&tx, backup.generation).await? {
                return Err(in_use(&format!("Backup is being restored to a table: {arn}")));
            }
            backup_expiry::remove(&tx, &backup, now_ms);
            Ok(backup)
        }
    })
    .await?;
    let mut description = backup.describe();
    if let Some(details) = &mut description.backup_details {
        details.backup_status = BackupStatus::Deleted;
    }
    Ok(DeleteBackupOutput { backup_description: Some(description) })
}

fn in_use(why: &str) -> Fault {
    Fault::client("BackupInUseException", why)
}
