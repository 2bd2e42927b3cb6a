//! `DescribeTable`.

use crate::State;
use crate::description::{self, Extent};
use crate::request::{named_table_row, table_name};
use crate::rules::table::Table;
use crate::store as rows;
use aws::Fault;
use model_dynamodb::{DescribeTableInput, DescribeTableOutput, TableStatus};
use service::Ctx;
use std::sync::Arc;
use store::Store;

/// Rows that are counted at most. AWS refreshes its own figures every six hours.
const COUNTED_MAX: usize = 2_000;

pub async fn handle(ctx: Ctx, input: DescribeTableInput) -> Result<DescribeTableOutput, Fault> {
    let table = find(&ctx, &input.table_name).await?;
    let extent = extent(ctx.store(), &table).await?;
    let description = description::table(&table, TableStatus::Active, extent);
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

async fn extent(store: &Store, table: &Table) -> Result<Extent, Fault> {
    let range = rows::all_rows(table, None).limit(COUNTED_MAX);
    let found = rows::rows(&store.snapshot(), range).await?;
    let bytes: usize = found.iter().map(|(_, row)| row.len()).sum();
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Ok(Extent { rows: whole(found.len()), bytes: whole(bytes) })
}
