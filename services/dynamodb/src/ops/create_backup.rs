//! `CreateBackup`. What the table holds at the request is copied step by step, while writes go on.

use crate::backup::{Backup, BackupKind, BackupState, new_id};
use crate::ops::describe_continuous_backups::table_not_found;
use crate::request::own_table_row;
use crate::{State, copies, history, members, store as rows};
use aws::Fault;
use model_dynamodb::{CreateBackupInput, CreateBackupOutput};
use service::Ctx;
use store::Stamp;

pub async fn handle(ctx: Ctx, input: CreateBackupInput) -> Result<CreateBackupOutput, Fault> {
    let row = own_table_row(&ctx, &input.table_name)?;
    let state = ctx.state::<State>();
    let now_ms = ctx.now_ms();
    let id = new_id(now_ms, BackupKind::User, ctx.world().random_u64());
    let (new_log, generation) = (ctx.world().random_u64(), ctx.world().random_u64());
    let backup = rows::transact(ctx.store(), |tx| {
        let (state, row, input, id) = (&state, &row, &input, &id);
        async move {
            let table = state.tables.usable_in(&tx, row).await?;
            let mut table =
                table.ok_or_else(|| table_not_found(&input.table_name))?.as_ref().clone();
            if !history::has_room(&table) {
                return Err(Fault::client(
                    "BackupInUseException",
                    "There is another ongoing conflicting backup control plane operation on the table.",
                ));
            }
            let backup = Backup {
                id: id.clone(),
                name: input.backup_name.clone(),
                kind: BackupKind::User,
                state: BackupState::Creating,
                table: table.alone(),
                generation,
                created_ms: now_ms,
                expires_ms: None,
                items: 0,
                bytes: 0,
            };
            history::begin(&tx, &mut table, id, new_log);
            let moment = history::hold(&tx, &mut table, id, Stamp::FIRST);
            members::put(&tx, state, &mut table, |_, _| Ok(())).await?;
            rows::history::put_backup(&tx, &backup);
            copies::start_backup(&tx, &table, moment, &backup, now_ms);
            Ok(backup)
        }
    })
    .await?;
    Ok(CreateBackupOutput { backup_details: Some(backup.details()) })
}
