//! `BatchGetItem`: up to 100 items of several tables, of one moment; what does not fit into 16 MB or finds no units
//! left is left unprocessed.

use crate::State;
use crate::attribute::{Attributes, attributes, item};
use crate::authority::{self, Wanted};
use crate::items::no_table;
use crate::reply::{self, Kind};
use crate::request::{self, Styles};
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
use model_dynamodb::{BatchGetItemInput, BatchGetItemOutput, KeysAndAttributes};
use service::Ctx;
use std::sync::Arc;
use store::Snapshot;
use wire::IndexMap;

/// Keys of a request.
const KEYS_MAX: usize = 100;
/// Bytes of a reply's items: it ends before the item with which they would be more.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html>
const REPLY_MAX: usize = 16 * 1024 * 1024;

/// What one table is asked for.
struct Part {
    given: KeysAndAttributes,
    keys: Vec<Item>,
    projection: Option<Projection>,
    consistency: Consistency,
}

pub async fn handle(ctx: Ctx, input: BatchGetItemInput) -> Result<BatchGetItemOutput, Fault> {
    let state = ctx.state::<State>();
    let total: usize = input.request_items.values().map(|part| part.keys.len()).sum();
    if total > KEYS_MAX {
        return Err(Fault::validation("Too many items requested for the BatchGetItem call"));
    }
    check_names(&input.request_items)?;
    let mut parts = Vec::new();
    for (name, given) in input.request_items {
        parts.push((name, part(&state, given)?));
    }
    let capacity = input.return_consumed_capacity.as_ref();
    let wanted = parts.iter().map(|(name, part)| {
        let wanted = Wanted::new("dynamodb:BatchGetItem", name).capacity(capacity);
        part.keys.iter().fold(wanted, Wanted::item).reading(part.projection.as_ref())
    });
    authority::allow(&ctx, &state, &wanted.collect::<Vec<_>>()).await?;
    let mut found_tables = Vec::new();
    for (name, part) in &parts {
        found_tables.push(keys_of(&ctx, &state, name, part).await?);
    }
    let snapshot = ctx.store().snapshot();
    let mut output = BatchGetItemOutput {
        responses: Some(IndexMap::new()),
        unprocessed_keys: Some(IndexMap::new()),
        consumed_capacity: None,
    };
    let mut room = REPLY_MAX;
    let mut throttled = None;
    let mut processed = 0;
    for ((name, part), (table, keys)) in parts.into_iter().zip(found_tables) {
        let mut spending = Spending::of_reads(ctx.now_ms());
        let read = read(&snapshot, &table, &part, &keys, &mut room, &mut spending).await?;
        spending.settle();
        processed += keys.len() - read.left.len();
        throttled = throttled.or(read.throttled);
        let capacity = input.return_consumed_capacity.as_ref();
        let consumed = Consumed { table: read.units, indexes: Vec::new() };
        let given = [name.as_str()];
        let told = reply::consumed(capacity, &table, &consumed, Kind::Plain, &given);
        if let Some(consumed) = told {
            output.consumed_capacity.get_or_insert_default().push(consumed);
        }
        if !read.left.is_empty() {
            let left = KeysAndAttributes { keys: read.left, ..part.given };
            output.unprocessed_keys.get_or_insert_default().insert(name.clone(), left);
        }
        output.responses.get_or_insert_default().insert(name, read.items);
    }
    match throttled {
        Some(fault) if processed == 0 => Err(fault),
        _ => Ok(output),
    }
}

/// Refuses tables that neither names nor ARNs can be, and shows the whole request as JSON.
fn check_names(asked: &IndexMap<String, KeysAndAttributes>) -> Result<(), Fault> {
    if asked.keys().all(|name| request::is_table_name(name)) {
        return Ok(());
    }
    Err(Fault::validation(format!(
        "1 validation error detected: Value '{}' at 'requestItems' failed to satisfy constraint: Map keys must \
         satisfy constraint: [Member must have length less than or equal to 255, Member must have length greater \
         than or equal to 3, Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+]",
        wire::to_document(asked)
    )))
}

/// Every check of a table's part that needs no table.
fn part(state: &State, given: KeysAndAttributes) -> Result<Part, Fault> {
    Styles {
        legacy: &[("AttributesToGet", given.attributes_to_get.is_some())],
        expressions: &[("ProjectionExpression", given.projection_expression.is_some())],
        has_names: given.expression_attribute_names.is_some(),
        has_values: false,
        value_bearers: &[],
    }
    .check()?;
    let keys = given.keys.iter().cloned().map(|key| item(key, Form::Current));
    let keys = keys.collect::<Result<Vec<_>, _>>()?;
    let attributes_to_get = request::attributes_to_get(given.attributes_to_get.as_deref())?;
    let names = given.expression_attribute_names.clone();
    let mut bindings = request::bindings(names, None, Form::Current)?;
    let text = given.projection_expression.as_deref();
    let projection = request::projection(state, text, &mut bindings)?.or(attributes_to_get);
    bindings.check_all_used()?;
    if (1..keys.len()).any(|at| keys[..at].contains(&keys[at])) {
        return Err(Fault::validation("Provided list of item keys contains duplicates"));
    }
    let consistency = Consistency::of(given.consistent_read.unwrap_or(false));
    Ok(Part { given, keys, projection, consistency })
}

async fn keys_of(
    ctx: &Ctx,
    state: &State,
    name: &str,
    part: &Part,
) -> Result<(Arc<Table>, Vec<ItemKey>), Fault> {
    let row = request::table_row(ctx, name)?;
    let table = state.tables.usable(ctx.store(), &row).await?.ok_or_else(no_table)?;
    let keys = part.keys.iter().map(|key| table.key_of_request(key));
    let keys = keys.collect::<Result<Vec<_>, _>>()?;
    Ok((table, keys))
}

struct Read {
    items: Vec<Attributes>,
    left: Vec<Attributes>,
    /// Why something is left, if it is for want of units.
    throttled: Option<Fault>,
    units: Units,
}

async fn read(
    snapshot: &Snapshot,
    table: &Arc<Table>,
    part: &Part,
    keys: &[ItemKey],
    room: &mut usize,
    spending: &mut Spending,
) -> Result<Read, Fault> {
    let units = Units::default();
    let mut read = Read { items: Vec::new(), left: Vec::new(), throttled: None, units };
    for (key, given) in keys.iter().zip(&part.given.keys) {
        if read.throttled.is_none() {
            read.throttled = spending.admit(table, None).err();
        }
        if *room == 0 || read.throttled.is_some() {
            read.left.push(given.clone());
            continue;
        }
        let row = snapshot.get(&rows::item_key(table, key)).await.map_err(rows::fault)?;
        let found = row.map(|row| decode_item(&row)).transpose()?;
        let size = found.as_ref().map_or(0, item_size_bytes);
        if size > *room {
            *room = 0;
            read.left.push(given.clone());
            continue;
        }
        *room -= size;
        let units = Units::of_read(size, part.consistency);
        spending.add(table, &Consumed { table: units, indexes: Vec::new() });
        read.units = read.units.plus(units);
        if let Some(found) = found {
            read.items.push(match &part.projection {
                Some(projection) => attributes(projection.apply(&found)),
                None => attributes(found),
            });
        }
    }
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::{Part, read};
    use crate::attribute::attributes;
    use crate::items::Action;
    use crate::items::tests::{item, room};
    use crate::rules::table::capacity::Consistency;
    use crate::rules::value::{Item, item_size_bytes};
    use crate::spending::Spending;
    use model_dynamodb::KeysAndAttributes;
    use std::sync::Arc;

    #[tokio::test]
    async fn a_reply_ends_before_the_item_that_is_too_much() {
        let place = room().await;
        let items: Vec<Item> = (1..5).map(|c| item("a", c, None)).collect();
        for item in &items {
            place.write(Action::Put(item.clone()), None).await.unwrap();
        }
        let table = Arc::new(place.table.clone());
        let keys = items.iter().map(|item| table.key_of_request(item).unwrap()).collect::<Vec<_>>();
        let given = KeysAndAttributes {
            keys: items.iter().cloned().map(attributes).collect(),
            ..KeysAndAttributes::default()
        };
        let consistency = Consistency::of(false);
        let part = Part { given, keys: items.clone(), projection: None, consistency };
        let size = item_size_bytes(&items[0]);
        for (bytes, count) in [(4 * size, 4), (4 * size - 1, 3), (2 * size, 2), (1, 0)] {
            let (mut left, mut spending) = (bytes, Spending::of_reads(0));
            let snapshot = place.store.snapshot();
            let found = read(&snapshot, &table, &part, &keys, &mut left, &mut spending).await;
            let found = found.unwrap();
            assert_eq!((found.items.len(), found.left.len()), (count, 4 - count), "{bytes}");
        }
    }
}
