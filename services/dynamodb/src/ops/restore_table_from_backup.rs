//! `RestoreTableFromBackup`: a new table with what a backup holds.

use crate::backup::{Backup, BackupState, not_found, row_of};
use crate::description::{self, Extent};
use crate::request::check_name;
use crate::restoring::{self, Identity, Overrides};
use crate::rules::table::history::Restored;
use crate::{State, copies, history, store as rows};
use aws::{Arn, Fault};
use model_dynamodb::{RestoreTableFromBackupInput, RestoreTableFromBackupOutput, TableStatus};
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: RestoreTableFromBackupInput,
) -> Result<RestoreTableFromBackupOutput, Fault> {
    check_name("targetTableName", &input.target_table_name)?;
    restoring::check(input.sse_specification_override.as_ref())?;
    let row = row_of(&input.backup_arn)?;
    if input.backup_arn.parse::<Arn>().is_ok_and(|arn| arn.account() != ctx.account().as_str()) {
        return Err(not_found(&input.backup_arn));
    }
    let identity = Identity::new(&ctx, &input.target_table_name);
    let overrides = Overrides {
        billing_mode: input.billing_mode_override.clone(),
        throughput: input.provisioned_throughput_override.clone(),
        on_demand: input.on_demand_throughput_override.clone(),
        local_indexes: input.local_secondary_index_override.clone(),
        global_indexes: input.global_secondary_index_override.clone(),
    };
    let state = ctx.state::<State>();
    let now_ms = ctx.now_ms();
    let table = rows::transact(ctx.store(), |tx| {
        let (state, row, identity, overrides) = (&state, &row, &identity, &overrides);
        let arn = &input.backup_arn;
        async move {
            let backup = tx.get_value::<Backup>(row).await.map_err(rows::fault)?;
            let backup = backup.ok_or_else(|| not_found(arn))?;
            if backup.state == BackupState::Creating {
                let why = format!("Backup is being created: {arn}");
                return Err(Fault::client("BackupInUseException", why));
            }
            identity.check_free(&tx, state).await?;
            let restored = Restored {
                backup_arn: Some(arn.clone()),
                table_arn: Some(backup.table.arn()),
                at_ms: backup.created_ms,
                in_progress: true,
            };
            let table = restoring::target(&backup.table, identity.clone(), overrides, restored)?;
            let moment = history::hold_backup(&tx, &backup, &table.id);
            rows::put_table(&tx, &table);
            copies::start_restore(&tx, &rows::own_key(&backup.table), moment, &table, now_ms);
            Ok(table)
        }
    })
    .await?;
    let description = description::table(&table, TableStatus::Creating, Extent::default());
    Ok(RestoreTableFromBackupOutput { table_description: Some(description) })
}
