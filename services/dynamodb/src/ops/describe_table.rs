//! `DescribeTable`.

use crate::State;
use crate::description::{self, Extent, Size};
use crate::members;
use crate::request::{named_table_row, table_name};
use crate::rules::table::Table;
use crate::store as rows;
use aws::Fault;
use model_dynamodb::{DescribeTableInput, DescribeTableOutput, TableStatus};
use service::Ctx;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Range, Snapshot};

/// Rows of a table, and of each index of it, that are counted at most. AWS refreshes its own figures every six hours.
const COUNTED_MAX: usize = 2_000;
/// Bytes that are read for it at most.
const BYTES_MAX: usize = 4 * 1024 * 1024;
/// Rows read at once.
const STEP: usize = 50;

pub async fn handle(ctx: Ctx, input: DescribeTableInput) -> Result<DescribeTableOutput, Fault> {
    let table = find(&ctx, &input.table_name).await?;
    let extent = extent(&ctx.store().snapshot(), &table, ctx.now_ms()).await?;
    let status = if table.is_usable() { TableStatus::Active } else { TableStatus::Creating };
    let mut description = description::table(&table, status, extent);
    let others = members::durable_others(ctx.store(), &ctx.state::<State>(), &table).await?;
    description::replicas::tell(&mut description, &table, &others);
    Ok(DescribeTableOutput { table: Some(description) })
}

/// The table that a request about tables names.
pub async fn find(ctx: &Ctx, name: &str) -> Result<Arc<Table>, Fault> {
    let state = ctx.state::<State>();
    let row = named_table_row(ctx, name)?;
    state.tables.durable(ctx.store(), &row).await?.ok_or_else(|| no_such_table(name))
}

/// `Requested resource not found: Table: name not found`
pub fn no_such_table(name: &str) -> Fault {
    let name = table_name(name);
    let text = format!("Requested resource not found: Table: {name} not found");
    Fault::client("ResourceNotFoundException", text)
}

/// Refuses to change a table that is being restored or imported.
pub fn check_made(table: &Table) -> Result<(), Fault> {
    if table.is_usable() {
        return Ok(());
    }
    let name = &table.name;
    let why = format!(
        "Attempt to change a resource which is still in use: Table is being created: {name}"
    );
    Err(Fault::client("ResourceInUseException", why))
}

/// A table that is to be changed. Of one that is being imported AWS says that it is in use; one that is being restored
/// it does not find.
pub fn changeable(found: Option<Arc<Table>>, name: &str) -> Result<Arc<Table>, Fault> {
    let table = found.ok_or_else(|| no_such_table(name))?;
    if table.creating {
        check_made(&table)?;
    }
    if table.is_usable() { Ok(table) } else { Err(no_such_table(name)) }
}

async fn extent(snapshot: &Snapshot, table: &Table, now_ms: i64) -> Result<Extent, Fault> {
    let mut indexes = BTreeMap::new();
    for index in &table.indexes {
        indexes.insert(index.number, size(snapshot, rows::all_rows(table, Some(index))).await?);
    }
    let own = size(snapshot, rows::all_rows(table, None)).await?;
    Ok(Extent { own, indexes, now_ms })
}

/// What a range holds, as far as it is counted.
pub async fn size(snapshot: &Snapshot, range: Range) -> Result<Size, Fault> {
    let range = range.limit(STEP);
    let (mut count, mut bytes) = (0, 0);
    let mut next = range.clone();
    loop {
        let found = rows::rows(snapshot, next).await?;
        count += found.len();
        bytes += found.iter().map(|(_, row)| row.len()).sum::<usize>();
        match found.last() {
            Some((last, _)) if found.len() == STEP && count < COUNTED_MAX && bytes < BYTES_MAX => {
                next = range.clone().after(last);
            }
            _ => break,
        }
    }
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Ok(Size { rows: whole(count), bytes: whole(bytes) })
}
