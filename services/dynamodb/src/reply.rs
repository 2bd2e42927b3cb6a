//! Parts of replies that several operations have: consumed capacity and item collections.

use crate::attribute::attributes;
use crate::rules::table::capacity::Units;
use crate::rules::table::keys::ItemKey;
use crate::rules::table::{IndexScope, Table};
use crate::rules::value::Item;
use crate::write::Consumed;
use model_dynamodb::{
    Capacity, ConsumedCapacity, ItemCollectionMetrics, ReturnConsumedCapacity,
    ReturnItemCollectionMetrics,
};
use wire::IndexMap;

/// Whether units read or wrote; only transactions tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Plain,
    Read,
    Write,
}

/// `ConsumedCapacity`, as far as the request wants it. A table that is given by its ARN is told by it.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ConsumedCapacity.html>
pub fn consumed(
    wanted: Option<&ReturnConsumedCapacity>,
    table: &Table,
    consumed: &Consumed,
    kind: Kind,
    given: &[&str],
) -> Option<ConsumedCapacity> {
    let detailed = match wanted? {
        ReturnConsumedCapacity::Indexes => true,
        ReturnConsumedCapacity::Total => false,
        _ => return None,
    };
    let total = consumed.indexes.iter().fold(consumed.table, |sum, (_, units)| sum.plus(*units));
    let total = capacity(total, kind);
    let arn = table.arn();
    let name = if given.contains(&arn.as_str()) { arn } else { table.name.clone() };
    let mut reply = ConsumedCapacity {
        table_name: Some(name),
        capacity_units: total.capacity_units,
        read_capacity_units: total.read_capacity_units,
        write_capacity_units: total.write_capacity_units,
        ..ConsumedCapacity::default()
    };
    if detailed {
        reply.table = Some(capacity(consumed.table, kind));
        for (name, units) in &consumed.indexes {
            let local = table.index(name).is_some_and(|index| index.scope == IndexScope::Local);
            let place = if local {
                &mut reply.local_secondary_indexes
            } else {
                &mut reply.global_secondary_indexes
            };
            place.get_or_insert_with(IndexMap::new).insert(name.clone(), capacity(*units, kind));
        }
    }
    Some(reply)
}

fn capacity(units: Units, kind: Kind) -> Capacity {
    let units = Some(units.as_f64());
    Capacity {
        capacity_units: units,
        read_capacity_units: units.filter(|_| kind == Kind::Read),
        write_capacity_units: units.filter(|_| kind == Kind::Write),
    }
}

/// `ItemCollectionMetrics`, of tables that have local indexes.
pub fn collection_metrics(
    wanted: Option<&ReturnItemCollectionMetrics>,
    table: &Table,
    key: &ItemKey,
) -> Option<ItemCollectionMetrics> {
    if wanted != Some(&ReturnItemCollectionMetrics::Size) || table.local_indexes().next().is_none()
    {
        return None;
    }
    let key = Item::from([(table.key.partition.clone(), key.partition.clone().into_value())]);
    Some(ItemCollectionMetrics {
        item_collection_key: Some(attributes(key)),
        // An estimate, in whole gigabytes: collections are not measured.
        size_estimate_range_gb: Some(vec![0.0, 1.0]),
    })
}
