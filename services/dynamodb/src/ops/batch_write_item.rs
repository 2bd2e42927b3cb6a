//! `BatchWriteItem`: up to 25 puts and deletes. AWS promises nothing of their order or unity; here they go in
//! order, a megabyte at a time in one transaction. What finds no units left is left unprocessed.

use crate::State;
use crate::attribute::{attributes, item};
use crate::authority::{self, Wanted};
use crate::items::{Action, Write, Written, payload_bytes};
use crate::reply::{self, Kind};
use crate::request::table_row;
use crate::rules::table::Table;
use crate::rules::table::keys::{ItemKey, mismatch};
use crate::rules::table::limit::is_throttled;
use crate::rules::value::check::Form;
use crate::spending::Spending;
use crate::store as rows;
use crate::write::{Consumed, check_size};
use aws::Fault;
use model_dynamodb::{
    BatchWriteItemInput, BatchWriteItemOutput, DeleteRequest, PutRequest, WriteRequest,
};
use service::Ctx;
use std::sync::Arc;
use store::Tx;
use wire::IndexMap;

/// Writes of a request.
const WRITES_MAX: usize = 25;
/// Bytes of items that one transaction takes.
const PART_BYTES_MAX: usize = 1024 * 1024;

pub async fn handle(ctx: Ctx, input: BatchWriteItemInput) -> Result<BatchWriteItemOutput, Fault> {
    let state = ctx.state::<State>();
    let now_ms = ctx.now_ms();
    let total: usize = input.request_items.values().map(Vec::len).sum();
    if total > WRITES_MAX {
        return Err(Fault::validation("Too many items requested for the BatchWriteItem call"));
    }
    let mut writes = Vec::new();
    for (name, part) in input.request_items {
        let table = table_row(&ctx, &name)?;
        for request in part {
            let action = action(request)?;
            let (table, table_name) = (table.clone(), name.clone());
            writes.push(Write { table, table_name, action, condition: None, tells_item: false });
        }
    }
    let capacity = input.return_consumed_capacity.as_ref();
    let wanted = writes.iter().map(|write| {
        let wanted = Wanted::of_write(write).capacity(capacity);
        Wanted { action: "dynamodb:BatchWriteItem", ..wanted }
    });
    authority::allow(&ctx, &state, &wanted.collect::<Vec<_>>()).await?;
    let mut written = Vec::with_capacity(writes.len());
    let mut left = IndexMap::new();
    let mut throttled = None;
    for part in parts(&writes) {
        let done = rows::transact(ctx.store(), |tx| {
            let (all, state) = (&writes, &state);
            async move { run(&tx, state, all, part, now_ms).await }
        });
        let done = done.await?;
        done.spending.settle();
        written.extend(done.written);
        for (at, fault) in done.throttled {
            throttled.get_or_insert(fault);
            let write = &part[at];
            let place = left.entry(write.table_name.clone()).or_insert_with(Vec::new);
            place.push(request(&write.action));
        }
    }
    if let Some(fault) = throttled.filter(|_| written.is_empty()) {
        return Err(fault);
    }
    let mut metrics = IndexMap::new();
    for one in &written {
        let wanted = input.return_item_collection_metrics.as_ref();
        if let Some(found) = reply::collection_metrics(wanted, &one.table, &one.key) {
            metrics.entry(one.table.name.clone()).or_insert_with(Vec::new).push(found);
        }
    }
    let capacity = input.return_consumed_capacity.as_ref();
    let given: Vec<&str> = writes.iter().map(|write| write.table_name.as_str()).collect();
    let consumed = by_table(&written).into_iter().filter_map(|(table, consumed)| {
        reply::consumed(capacity, &table, &consumed, Kind::Plain, &given)
    });
    let consumed: Vec<_> = consumed.collect();
    Ok(BatchWriteItemOutput {
        unprocessed_items: Some(left),
        item_collection_metrics: (!metrics.is_empty()).then_some(metrics),
        consumed_capacity: (!consumed.is_empty()).then_some(consumed),
    })
}

/// The writes in parts that a transaction takes, whatever indexes multiply them.
fn parts(writes: &[Write]) -> Vec<&[Write]> {
    let mut parts = Vec::new();
    let mut rest = writes;
    while !rest.is_empty() {
        let mut bytes = 0;
        let fits = rest.iter().take_while(|write| {
            let first = bytes == 0;
            bytes += payload_bytes(write);
            first || bytes <= PART_BYTES_MAX
        });
        let (part, after) = rest.split_at(fits.count());
        parts.push(part);
        rest = after;
    }
    parts
}

/// What became of a part.
struct Done {
    written: Vec<Written>,
    /// What found no units left, by its place in the part, and the refusal.
    throttled: Vec<(usize, Fault)>,
    spending: Spending,
}

async fn run(
    tx: &Tx,
    state: &State,
    all: &[Write],
    part: &[Write],
    now_ms: i64,
) -> Result<Done, Fault> {
    // Every table and key of the request is checked before any of it is written.
    let mut seen = Vec::new();
    for write in all {
        let (table, key) = target(tx, state, write).await?;
        let at = (table.generation, key);
        if seen.contains(&at) {
            return Err(Fault::validation("Provided list of item keys contains duplicates"));
        }
        seen.push(at);
    }
    let mut done = Done {
        written: Vec::with_capacity(part.len()),
        throttled: Vec::new(),
        spending: Spending::of_writes(now_ms),
    };
    for (at, write) in part.iter().enumerate() {
        match write.run(tx, state, &mut done.spending).await {
            Ok(written) => done.written.push(written),
            Err(fault) if is_throttled(&fault) => done.throttled.push((at, fault)),
            Err(fault) => return Err(fault),
        }
    }
    Ok(done)
}

/// As [`Write::target`]; but a batch says of an item without a key of the right type what others say of a request's key,
/// as recorded on AWS by LocalStack's `test_batch_write_not_matching_schema`.
async fn target(tx: &Tx, state: &State, write: &Write) -> Result<(Arc<Table>, ItemKey), Fault> {
    let found = write.target(tx, state).await;
    let (Err(_), Action::Put(item)) = (&found, &write.action) else { return found };
    match state.tables.usable_in(tx, &write.table).await? {
        Some(table) if !table.has_key(item) => Err(mismatch()),
        _ => found,
    }
}

/// The request of a write, for one that is left.
fn request(action: &Action) -> WriteRequest {
    let (put_request, delete_request) = match action {
        Action::Put(item) | Action::Insert(item) => {
            (Some(PutRequest { item: attributes(item.clone()) }), None)
        }
        Action::Delete { key } | Action::Update { key, .. } | Action::Check { key } => {
            (None, Some(DeleteRequest { key: attributes(key.clone()) }))
        }
    };
    WriteRequest { put_request, delete_request }
}

fn action(request: WriteRequest) -> Result<Action, Fault> {
    match (request.put_request, request.delete_request) {
        (Some(put), None) => {
            let item = item(put.item, Form::Older)?;
            check_size(&item, false)?;
            Ok(Action::Put(item))
        }
        (None, Some(delete)) => Ok(Action::Delete { key: item(delete.key, Form::Older)? }),
        _ => Err(Fault::validation(
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the \
             supported datatypes",
        )),
    }
}

/// What was consumed of each table, in the order of their first appearance.
pub fn by_table(written: &[Written]) -> Vec<(Arc<Table>, Consumed)> {
    let mut sums: Vec<(Arc<Table>, Consumed)> = Vec::new();
    for one in written {
        let known = sums.iter().position(|(table, _)| table.generation == one.table.generation);
        let at = known.unwrap_or_else(|| {
            sums.push((one.table.clone(), Consumed::default()));
            sums.len() - 1
        });
        sums[at].1.add(&one.consumed);
    }
    sums
}
