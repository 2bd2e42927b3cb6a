//! A table as `DescribeTable` and its kin tell it.

pub mod replicas;

use crate::rules::table::changes::Changes;
use crate::rules::table::history::Restored;
use crate::rules::table::throughput::{self, Ceiling};
use crate::rules::table::{
    AttributeDefinition, Billing, Index, IndexProjection, IndexScope, IndexState, KeySchema, Table,
    TableClass, Throughput,
};
use model_dynamodb as model;
use std::collections::BTreeMap;
use wire::Timestamp;

/// Rows and bytes of a table or an index, as far as they were counted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Size {
    pub rows: i64,
    pub bytes: i64,
}

/// What a table and its indexes hold, where it is known, at a moment.
#[derive(Clone, Debug, Default)]
pub struct Extent {
    pub own: Size,
    /// Of indexes, by their numbers.
    pub indexes: BTreeMap<u64, Size>,
    pub now_ms: i64,
}

impl Extent {
    fn of_index(&self, index: &Index) -> Size {
        self.indexes.get(&index.number).copied().unwrap_or_default()
    }
}

/// The table in a state, such as `ACTIVE`.
pub fn table(table: &Table, status: model::TableStatus, extent: Extent) -> model::TableDescription {
    let of_scope = |scope| {
        let mut found = table.indexes.iter().filter(move |index| index.scope == scope).peekable();
        found.peek().is_some().then_some(found)
    };
    let stream = table.stream.as_ref();
    let units = match table.billing {
        Billing::Provisioned(units) => units,
        Billing::OnDemand => Throughput { read_units: 0, write_units: 0 },
    };
    model::TableDescription {
        attribute_definitions: Some(table.attributes.iter().map(attribute).collect()),
        table_name: Some(table.name.clone()),
        key_schema: Some(key_schema(&table.key)),
        table_status: Some(status),
        creation_date_time: Some(Timestamp::from_millis(table.created_ms)),
        provisioned_throughput: Some(provisioned(units, table.changes, extent.now_ms)),
        table_size_bytes: Some(extent.own.bytes),
        item_count: Some(extent.own.rows),
        table_arn: Some(table.arn()),
        table_id: Some(table.id.clone()),
        billing_mode_summary: billing_mode(table),
        local_secondary_indexes: of_scope(IndexScope::Local)
            .map(|indexes| indexes.map(|index| local_index(table, index, &extent)).collect()),
        global_secondary_indexes: of_scope(IndexScope::Global)
            .map(|indexes| indexes.map(|index| global_index(table, index, &extent)).collect()),
        stream_specification: stream.filter(|stream| stream.enabled).map(|stream| {
            model::StreamSpecification {
                stream_enabled: true,
                stream_view_type: Some(stream.view.name().into()),
            }
        }),
        latest_stream_label: stream.map(|stream| stream.label.clone()),
        latest_stream_arn: stream.map(|stream| table.stream_arn(stream)),
        table_class_summary: (table.class != TableClass::Standard).then_some(
            model::TableClassSummary {
                table_class: Some(model::TableClass::StandardInfrequentAccess),
                last_update_date_time: None,
            },
        ),
        deletion_protection_enabled: Some(table.deletion_protection),
        on_demand_throughput: ceiling(table.ceiling),
        warm_throughput: Some(warm_throughput(table)),
        restore_summary: table.history.restored.as_ref().map(restore_summary),
        ..model::TableDescription::default()
    }
}

/// The table in the reply that makes it or takes it away: its warm throughput is told where it was asked for, and since when it
/// is on demand is not. As recorded on AWS by LocalStack's `test_table_crud` and `test_gsi_with_billing_mode`.
pub fn in_passing(table: &Table, status: model::TableStatus) -> model::TableDescription {
    let creating = status == model::TableStatus::Creating;
    let mut told = self::table(table, status, Extent::default());
    let warm = told.warm_throughput.take().filter(|_| creating && table.warm.is_some());
    told.warm_throughput = warm.map(|warm| model::TableWarmThroughputDescription {
        status: Some(model::TableStatus::Updating),
        ..warm
    });
    for (index, told) in
        table.global_indexes().zip(told.global_secondary_indexes.iter_mut().flatten())
    {
        let warm = told.warm_throughput.take().filter(|_| creating && index.warm.is_some());
        told.warm_throughput =
            warm.map(|warm| model::GlobalSecondaryIndexWarmThroughputDescription {
                status: Some(model::IndexStatus::Updating),
                ..warm
            });
    }
    if let Some(summary) = told.billing_mode_summary.as_mut().filter(|_| creating) {
        summary.last_update_to_pay_per_request_date_time = None;
    }
    told
}

fn restore_summary(restored: &Restored) -> model::RestoreSummary {
    model::RestoreSummary {
        source_backup_arn: restored.backup_arn.clone(),
        source_table_arn: restored.table_arn.clone(),
        restore_date_time: Timestamp::from_millis(restored.at_ms),
        restore_in_progress: true,
    }
}

fn attribute(definition: &AttributeDefinition) -> model::AttributeDefinition {
    model::AttributeDefinition {
        attribute_name: definition.name.clone(),
        attribute_type: definition.value_type.name().into(),
    }
}

pub fn key_schema(schema: &KeySchema) -> Vec<model::KeySchemaElement> {
    let element = |name: &str, key_type| model::KeySchemaElement {
        attribute_name: name.to_owned(),
        key_type,
    };
    let partition = schema.partition_names().map(|name| element(name, model::KeyType::Hash));
    partition.chain(schema.sort_names().map(|name| element(name, model::KeyType::Range))).collect()
}

/// Of tables that have ever been on-demand tables.
fn billing_mode(table: &Table) -> Option<model::BillingModeSummary> {
    let (mode, since_ms) = match table.billing {
        Billing::OnDemand => {
            (model::BillingMode::PayPerRequest, table.on_demand_ms.unwrap_or(table.created_ms))
        }
        Billing::Provisioned(_) => (model::BillingMode::Provisioned, table.on_demand_ms?),
    };
    Some(model::BillingModeSummary {
        billing_mode: Some(mode),
        last_update_to_pay_per_request_date_time: Some(Timestamp::from_millis(since_ms)),
    })
}

fn provisioned(
    units: Throughput,
    changes: Changes,
    now_ms: i64,
) -> model::ProvisionedThroughputDescription {
    model::ProvisionedThroughputDescription {
        read_capacity_units: Some(counted(units.read_units)),
        write_capacity_units: Some(counted(units.write_units)),
        number_of_decreases_today: Some(i64::from(changes.lowered_today(now_ms))),
        last_increase_date_time: changes.raised_ms.map(Timestamp::from_millis),
        last_decrease_date_time: changes.lowered_ms.map(Timestamp::from_millis),
    }
}

pub fn ceiling(ceiling: Ceiling) -> Option<model::OnDemandThroughput> {
    // `-1` says that there is none.
    let told = |units: Option<u64>| Some(units.map_or(-1, counted));
    (ceiling != Ceiling::default()).then(|| model::OnDemandThroughput {
        max_read_request_units: told(ceiling.read_units),
        max_write_request_units: told(ceiling.write_units),
    })
}

fn warm_throughput(table: &Table) -> model::TableWarmThroughputDescription {
    let ready = throughput::warm(table.billing, None, table.warm);
    model::TableWarmThroughputDescription {
        read_units_per_second: Some(counted(ready.read_units)),
        write_units_per_second: Some(counted(ready.write_units)),
        status: Some(model::TableStatus::Active),
    }
}

fn warm_index(
    table: &Table,
    index: &Index,
) -> model::GlobalSecondaryIndexWarmThroughputDescription {
    let ready = throughput::warm(table.billing, index.throughput, index.warm);
    model::GlobalSecondaryIndexWarmThroughputDescription {
        read_units_per_second: Some(counted(ready.read_units)),
        write_units_per_second: Some(counted(ready.write_units)),
        status: Some(model::IndexStatus::Active),
    }
}

fn counted(units: u64) -> i64 {
    i64::try_from(units).unwrap_or(i64::MAX)
}

pub fn projection(projection: &IndexProjection) -> model::Projection {
    model::Projection {
        projection_type: Some(projection.name().into()),
        non_key_attributes: match projection {
            IndexProjection::Include(names) => Some(names.clone()),
            IndexProjection::All | IndexProjection::KeysOnly => None,
        },
    }
}

fn index_arn(table: &Table, index: &Index) -> String {
    format!("{}/index/{}", table.arn(), index.name)
}

fn local_index(
    table: &Table,
    index: &Index,
    extent: &Extent,
) -> model::LocalSecondaryIndexDescription {
    let size = extent.of_index(index);
    model::LocalSecondaryIndexDescription {
        index_name: Some(index.name.clone()),
        key_schema: Some(key_schema(&index.key)),
        projection: Some(projection(&index.projection)),
        index_size_bytes: Some(size.bytes),
        item_count: Some(size.rows),
        index_arn: Some(index_arn(table, index)),
    }
}

fn global_index(
    table: &Table,
    index: &Index,
    extent: &Extent,
) -> model::GlobalSecondaryIndexDescription {
    let creating = index.state == IndexState::Creating;
    let size = extent.of_index(index);
    let units = index.throughput.unwrap_or(Throughput { read_units: 0, write_units: 0 });
    model::GlobalSecondaryIndexDescription {
        index_name: Some(index.name.clone()),
        key_schema: Some(key_schema(&index.key)),
        projection: Some(projection(&index.projection)),
        index_status: Some(if creating {
            model::IndexStatus::Creating
        } else {
            model::IndexStatus::Active
        }),
        backfilling: creating.then_some(true),
        provisioned_throughput: Some(provisioned(units, index.changes, extent.now_ms)),
        on_demand_throughput: ceiling(index.ceiling),
        warm_throughput: Some(warm_index(table, index)),
        index_size_bytes: Some(size.bytes),
        item_count: Some(size.rows),
        index_arn: Some(index_arn(table, index)),
    }
}
