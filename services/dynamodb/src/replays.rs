//! A transaction that repeats a known request: nothing is written, and it costs the reading of its items.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html>

use crate::ops::transact_get_items::add;
use crate::reply::{self, Kind};
use crate::rules::table::Table;
use crate::rules::table::capacity::{Consistency, Units};
use crate::rules::table::keys::ItemKey;
use crate::spending::settle_read;
use crate::statement_reads::{Found, read_item};
use crate::write::Consumed;
use aws::Fault;
use model_dynamodb::{ConsumedCapacity, ReturnConsumedCapacity};
use service::Ctx;
use std::sync::Arc;

/// Takes what a repeat consumes, and tells it as far as the request wants it, of the tables as they are given.
pub async fn consume(
    ctx: &Ctx,
    items: &[(Arc<Table>, ItemKey)],
    capacity: Option<&ReturnConsumedCapacity>,
    given: &[&str],
) -> Result<Vec<ConsumedCapacity>, Fault> {
    let snapshot = ctx.store().snapshot();
    let mut sums = Vec::new();
    for (table, key) in items {
        let Found { bytes, .. } = read_item(&snapshot, table, key).await?;
        let units = Units::of_read(bytes, Consistency::Transactional);
        let consumed = Consumed { table: units, indexes: Vec::new() };
        settle_read(table, &consumed, ctx.now_ms());
        add(&mut sums, table.clone(), consumed);
    }
    let told = sums
        .iter()
        .filter_map(|(table, sum)| reply::consumed(capacity, table, sum, Kind::Read, given));
    Ok(told.collect())
}
