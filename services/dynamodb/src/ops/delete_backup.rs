//! `DeleteBackup`.

use crate::backup::{Backup, BackupState, not_found, own_row};
use crate::overrides::invalid;
use crate::{backup_expiry, history, store as rows};
use aws::Fault;
use model_dynamodb::{BackupStatus, DeleteBackupInput, DeleteBackupOutput};
use service::Ctx;
use wire::Timestamp;

pub async fn handle(ctx: Ctx, input: DeleteBackupInput) -> Result<DeleteBackupOutput, Fault> {
    let row = own_row(&ctx, &input.backup_arn)?;
    let now_ms = ctx.now_ms();
    let backup = rows::transact(ctx.store(), |tx| {
        let (row, arn) = (&row, &input.backup_arn);
        async move {
            let found = tx.get_value::<Backup>(row).await.map_err(rows::fault)?;
            let backup = found.ok_or_else(|| not_found(arn))?;
            if let Some(expires_ms) = backup.expires_ms {
                let at = Timestamp::from_millis(expires_ms).to_iso_8601();
                return Err(invalid(format_args!(
                    "User is not allowed to delete the system backup with arn {arn}. It will \
                     automatically expire on {at}"
                )));
            }
            if backup.state == BackupState::Creating {
                return Err(in_use(&format!("Backup is being created: {arn}")));
            }
            if history::is_held_in(&tx, backup.generation).await? {
                return Err(in_use(&format!("Backup is being used to restore table: {arn}")));
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
