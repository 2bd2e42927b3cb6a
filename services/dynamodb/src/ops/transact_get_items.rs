//! `TransactGetItems`: up to 100 items of one moment.

use crate::State;
use crate::attribute::{attributes, item};
use crate::authority::{self, Wanted};
use crate::items::no_table;
use crate::ops::transact_write_items::{
    cancelled, check_count, check_items_bytes, check_transactions, named_twice,
};
use crate::reply::{self, Kind};
use crate::request;
use crate::rules::expression::projection::Projection;
use crate::rules::table::Table;
use crate::rules::table::capacity::{Consistency, Units};
use crate::rules::table::keys::ItemKey;
use crate::rules::value::check::Form;
use crate::rules::value::encoding::decode_item;
use crate::rules::value::{Item, item_size_bytes};
use crate::spending::Spending;
use crate::store as rows;
use crate::write::Consumed;
use aws::Fault;
use model_dynamodb::{Get, ItemResponse, TransactGetItemsInput, TransactGetItemsOutput};
use service::Ctx;
use std::sync::Arc;
use store::Key;

struct Part {
    table: Key,
    table_name: String,
    key: Item,
    projection: Option<Projection>,
}

pub async fn handle(
    ctx: Ctx,
    input: TransactGetItemsInput,
) -> Result<TransactGetItemsOutput, Fault> {
    let state = ctx.state::<State>();
    check_count(input.transact_items.len())?;
    let tables = input.transact_items.iter().zip(1..);
    let tables = tables.map(|(action, at)| (at, "get", action.get.table_name.as_str()));
    request::check_action_tables(tables)?;
    let mut parts = Vec::with_capacity(input.transact_items.len());
    for action in input.transact_items {
        parts.push(part(&ctx, &state, action.get)?);
    }
    let capacity = input.return_consumed_capacity.as_ref();
    let wanted = parts.iter().map(|part| {
        let wanted = Wanted::new("dynamodb:GetItem", &part.table_name).item(&part.key);
        let wanted = wanted.enclosed("TransactGetItems").capacity(capacity);
        wanted.reading(part.projection.as_ref())
    });
    authority::allow(&ctx, &state, &wanted.collect::<Vec<_>>()).await?;
    let tables = places(&ctx, &state, &parts).await?;
    let snapshot = ctx.store().snapshot();
    let mut responses = Vec::with_capacity(parts.len());
    let mut consumed: Vec<(Arc<Table>, Consumed)> = Vec::new();
    let mut spending = Spending::of_reads(ctx.now_ms());
    let mut bytes = 0;
    for (at, (part, (table, key))) in parts.iter().zip(tables).enumerate() {
        if let Err(fault) = spending.admit(&table, None) {
            let mut reasons = vec![None; parts.len()];
            reasons[at] = Some(fault);
            spending.settle();
            return Err(cancelled(&reasons));
        }
        let row = snapshot.get(&rows::item_key(&table, &key)).await.map_err(rows::fault)?;
        let found = row.map(|row| decode_item(&row)).transpose()?;
        let size = found.as_ref().map_or(0, item_size_bytes);
        let units = Units::of_read(size, Consistency::Transactional);
        let units = Consumed { table: units, indexes: Vec::new() };
        spending.add(&table, &units);
        add(&mut consumed, table, units);
        bytes += size;
        if let Err(fault) = check_items_bytes(bytes) {
            spending.settle();
            return Err(fault);
        }
        let found = found.map(|found| match &part.projection {
            Some(projection) => projection.apply(&found),
            None => found,
        });
        // An item of which the projection finds nothing is told as one that is not there.
        let item = found.filter(|found| !found.is_empty()).map(attributes);
        responses.push(ItemResponse { item });
    }
    spending.settle();
    let wanted = input.return_consumed_capacity.as_ref();
    let given: Vec<&str> = parts.iter().map(|part| part.table_name.as_str()).collect();
    let consumed = consumed.into_iter().filter_map(|(table, consumed)| {
        reply::consumed(wanted, &table, &consumed, Kind::Read, &given)
    });
    let consumed: Vec<_> = consumed.collect();
    Ok(TransactGetItemsOutput {
        responses: Some(responses),
        consumed_capacity: (!consumed.is_empty()).then_some(consumed),
    })
}

/// Where each item stands. A key that no item of its table can have is told as a reason to cancel, and no item may
/// be named twice.
async fn places(
    ctx: &Ctx,
    state: &State,
    parts: &[Part],
) -> Result<Vec<(Arc<Table>, ItemKey)>, Fault> {
    let mut found = Vec::with_capacity(parts.len());
    let mut reasons = vec![None; parts.len()];
    for (part, reason) in parts.iter().zip(&mut reasons) {
        let table = state.tables.usable(ctx.store(), &part.table).await?.ok_or_else(no_table)?;
        check_transactions(&table)?;
        match table.key_of_request(&part.key) {
            Ok(key) => found.push((table, key)),
            Err(fault) => *reason = Some(fault),
        }
    }
    if reasons.iter().any(Option::is_some) {
        return Err(cancelled(&reasons));
    }
    let same = |(one, key): &(Arc<Table>, ItemKey), (other, its): &(Arc<Table>, ItemKey)| {
        one.generation == other.generation && key == its
    };
    if (1..found.len()).any(|at| found[..at].iter().any(|before| same(before, &found[at]))) {
        return Err(named_twice());
    }
    Ok(found)
}

fn part(ctx: &Ctx, state: &State, get: Get) -> Result<Part, Fault> {
    let key = item(get.key, Form::Older)?;
    let mut bindings = request::bindings(get.expression_attribute_names, None, Form::Older)?;
    let text = get.projection_expression.as_deref();
    let projection = request::projection(state, text, &mut bindings)?;
    // As beside writes, names without an expression are taken no notice of.
    if text.is_some() {
        bindings.check_all_used()?;
    }
    let table = request::table_row(ctx, &get.table_name)?;
    Ok(Part { table, table_name: get.table_name, key, projection })
}

/// Counts what was consumed of a table among the others.
pub fn add(sums: &mut Vec<(Arc<Table>, Consumed)>, table: Arc<Table>, consumed: Consumed) {
    match sums.iter_mut().find(|(known, _)| known.generation == table.generation) {
        Some((_, sum)) => sum.add(&consumed),
        None => sums.push((table, consumed)),
    }
}
