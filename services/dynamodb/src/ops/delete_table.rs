//! `DeleteTable`. The table is gone at once; its rows are reclaimed step by step.

use crate::backup::{self, Backup, BackupKind, BackupState};
use crate::description::{self, Extent};
use crate::jobs;
use crate::ops::describe_table::{check_made, extent, no_such_table};
use crate::request::named_table_row;
use crate::rules::table::Table;
use crate::{State, backup_expiry, store as rows};
use aws::Fault;
use model_dynamodb::{DeleteTableInput, DeleteTableOutput, TableStatus};
use service::Ctx;
use store::{Key, Tx};

pub async fn handle(ctx: Ctx, input: DeleteTableInput) -> Result<DeleteTableOutput, Fault> {
    let state = ctx.state::<State>();
    let row = named_table_row(&ctx, &input.table_name)?;
    let now_ms = ctx.now_ms();
    let id = backup::new_id(now_ms, ctx.world().random_u64());
    let extent = extent_of(&ctx, &row).await?;
    let table = rows::transact(ctx.store(), |tx| {
        let (state, row, name, id, extent) = (&state, &row, &input.table_name, &id, &extent);
        async move {
            let table = state.tables.in_transaction(&tx, row).await?;
            let table = table.ok_or_else(|| no_such_table(name))?;
            if table.deletion_protection {
                return Err(Fault::validation(
                    "Resource cannot be deleted as it is currently protected against deletion. Disable \
                     deletion protection first.",
                ));
            }
            check_made(&table)?;
            tx.delete(row);
            if let Some(log) = table.history.log {
                jobs::reclaim_log(&tx, log, now_ms);
            }
            if table.history.recovery.is_some() {
                leave_backup(&tx, &table, id.clone(), *extent, now_ms);
            } else {
                jobs::reclaim_table(&tx, &table, now_ms);
            }
            Ok(table)
        }
    })
    .await?;
    let mut description = description::table(&table, TableStatus::Deleting, Extent::default());
    description.attribute_definitions = None;
    description.key_schema = None;
    description.creation_date_time = None;
    description.local_secondary_indexes = None;
    description.global_secondary_indexes = None;
    Ok(DeleteTableOutput { table_description: Some(description) })
}

/// What is counted of a table that leaves a backup.
async fn extent_of(ctx: &Ctx, row: &Key) -> Result<Extent, Fault> {
    let state = ctx.state::<State>();
    match state.tables.durable(ctx.store(), row).await? {
        Some(table) if table.history.recovery.is_some() => extent(ctx.store(), &table).await,
        _ => Ok(Extent::default()),
    }
}

/// A table with point-in-time recovery leaves a backup of its end: its items' rows become the backup's.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html>
fn leave_backup(tx: &Tx, table: &Table, id: String, extent: Extent, now_ms: i64) {
    for index in &table.indexes {
        jobs::reclaim_index(tx, table, index, now_ms);
    }
    let backup = Backup {
        id,
        name: format!("{}$DeletedTableBackup", table.name),
        kind: BackupKind::System,
        state: BackupState::Available,
        table: Table { history: Default::default(), ..table.clone() },
        generation: table.generation,
        created_ms: now_ms,
        expires_ms: Some(now_ms + backup::SYSTEM_MS),
        items: extent.rows.unsigned_abs(),
        bytes: extent.bytes.unsigned_abs(),
    };
    rows::history::put_backup(tx, &backup);
    backup_expiry::watch(tx, &backup);
}
