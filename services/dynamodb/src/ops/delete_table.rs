//! `DeleteTable`. The table is gone at once; its rows are reclaimed step by step, those of a replica with the last.

use crate::backup::{self, Backup, BackupKind, BackupState};
use crate::description::{self, Size};
use crate::ops::describe_table::{check_made, no_such_table, size};
use crate::request::named_table_row;
use crate::rules::table::{IndexState, Table};
use crate::{State, backup_expiry, jobs, members, store as rows};
use aws::Fault;
use model_dynamodb::{DeleteTableInput, DeleteTableOutput, TableStatus};
use service::Ctx;
use store::{Key, Store, Tx};

pub async fn handle(ctx: Ctx, input: DeleteTableInput) -> Result<DeleteTableOutput, Fault> {
    let state = ctx.state::<State>();
    let row = named_table_row(&ctx, &input.table_name)?;
    let now_ms = ctx.now_ms();
    let id = backup::new_id(now_ms, BackupKind::System, 0);
    let size = size_of(&ctx, &row).await?;
    let (table, others) = rows::transact(ctx.store(), |tx| {
        let (state, row, name, id) = (&state, &row, &input.table_name, &id);
        async move {
            let table = state.tables.in_transaction(&tx, row).await?;
            let table = table.ok_or_else(|| no_such_table(name))?;
            check_replica(&table, now_ms)?;
            if table.deletion_protection {
                return Err(protected(&table));
            }
            check_made(&table)?;
            check_indexes(&table)?;
            check_backups(&tx, &table).await?;
            let others = members::others(&tx, state, &table).await?;
            let last = members::remove(&tx, state, &table, now_ms).await?;
            if last && table.history.recovery.is_some() {
                leave_backup(&tx, &table, id.clone(), size, now_ms);
            } else if last {
                jobs::reclaim_table(&tx, &table, now_ms);
            }
            Ok((table, others))
        }
    })
    .await?;
    let mut description = description::in_passing(&table, TableStatus::Deleting);
    description.attribute_definitions = None;
    description.key_schema = None;
    description.creation_date_time = None;
    description.local_secondary_indexes = None;
    description.global_secondary_indexes = None;
    description::replicas::tell(&mut description, &table, &others);
    Ok(DeleteTableOutput { table_description: Some(description) })
}

/// Refuses to take one replica from those that cannot spare it, or one whose past is being read: the writes of the
/// others would no longer go to its undo log.
pub fn check_replica(table: &Table, now_ms: i64) -> Result<(), Fault> {
    let Some(global) = &table.global else { return Ok(()) };
    check_unread(table)?;
    if global.strong {
        return Err(Fault::validation(
            "Deletion of only one table replica is not supported for global tables with \
             MultiRegionConsistency set to STRONG.",
        ));
    }
    if global.was_source(&table.region, now_ms) {
        return Err(Fault::validation(
            "Replica cannot be deleted because it has acted as a source region for new replica(s) being \
             added to the table in the last 24 hours.",
        ));
    }
    Ok(())
}

/// Refuses to delete a table while one of its indexes is being made, though it is `ACTIVE` then.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteTable.html>
fn check_indexes(table: &Table) -> Result<(), Fault> {
    if table.indexes.iter().all(|index| index.state == IndexState::Active) {
        return Ok(());
    }
    let why = match table.global {
        Some(_) => "The resource which you are attempting to change is in use.",
        None => {
            "Attempt to change a resource which is still in use: Cannot delete table while indexes are being \
             created, updated, or deleted."
        }
    };
    Err(Fault::client("ResourceInUseException", why))
}

/// Refuses to delete a table while a backup of it is being made.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CreateBackup.html>
async fn check_backups(tx: &Tx, table: &Table) -> Result<(), Fault> {
    for row in reading_backups(table) {
        let backup = tx.get_value::<Backup>(&row).await.map_err(rows::fault)?;
        if backup.is_some_and(|backup| backup.state == BackupState::Creating) {
            return Err(is_used(table));
        }
    }
    Ok(())
}

/// Whether a backup of a table is being made.
pub async fn is_backed_up(store: &Store, table: &Table) -> Result<bool, Fault> {
    for row in reading_backups(table) {
        let backup = store.get_value::<Backup>(&row).await.map_err(rows::fault)?;
        if backup.is_some_and(|backup| backup.state == BackupState::Creating) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Where the backups are that read a table, if its readers are backups: restores and exports read it as well.
fn reading_backups(table: &Table) -> impl Iterator<Item = Key> {
    let Table { account, region, name, history, .. } = table;
    history.readers.iter().map(move |id| rows::history::backup_key(account, region, id, name))
}

/// Refuses to take a replica whose past somebody reads.
pub fn check_unread(table: &Table) -> Result<(), Fault> {
    if table.history.readers.is_empty() { Ok(()) } else { Err(is_used(table)) }
}

fn is_used(table: &Table) -> Fault {
    let name = &table.name;
    let why =
        format!("Attempt to change a resource which is still in use: Table: {name} is being used.");
    Fault::client("ResourceInUseException", why)
}

/// What deletion protection says.
pub fn protected(table: &Table) -> Fault {
    let Table { name, region, .. } = table;
    Fault::validation(match table.global {
        Some(_) => format!(
            "Cannot delete table {name} in region {region} because it has deletion protection enabled. \
             Disable deletion protection first."
        ),
        None => {
            "Resource cannot be deleted as it is currently protected against deletion. Disable \
                 deletion protection first."
                .to_owned()
        }
    })
}

/// What is counted of a table that leaves a backup.
async fn size_of(ctx: &Ctx, row: &Key) -> Result<Size, Fault> {
    let state = ctx.state::<State>();
    match state.tables.durable(ctx.store(), row).await? {
        Some(table) if table.history.recovery.is_some() => {
            size(&ctx.store().snapshot(), rows::all_rows(&table, None)).await
        }
        _ => Ok(Size::default()),
    }
}

/// A table with point-in-time recovery leaves a backup of its end: its items' rows become the backup's.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html>
fn leave_backup(tx: &Tx, table: &Table, id: String, size: Size, now_ms: i64) {
    for index in &table.indexes {
        jobs::reclaim_index(tx, table, index, now_ms);
    }
    let backup = Backup {
        id,
        name: format!("{}$DeletedTableBackup", table.name),
        kind: BackupKind::System,
        state: BackupState::Available,
        table: table.alone(),
        generation: table.generation,
        created_ms: now_ms,
        expires_ms: Some(now_ms + backup::SYSTEM_MS),
        items: size.rows.unsigned_abs(),
        bytes: size.bytes.unsigned_abs(),
    };
    rows::history::put_backup(tx, &backup);
    backup_expiry::watch(tx, &backup);
}
