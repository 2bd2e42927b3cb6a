//! The other replicas of a global table, as `DescribeTable` and its kin tell them.
//!
//! A replica tells what it has apart from the one that is asked; what both have alike is left out, as AWS does.

use super::{counted, warm_index, warm_throughput};
use crate::rules::table::throughput::Ceiling;
use crate::rules::table::{Billing, Table, TableClass, Throughput};
use model_dynamodb as model;
use std::borrow::Borrow;

/// Of the global tables that are built.
const VERSION: &str = "2019.11.21";

/// Adds the global table to a replica's description; nothing to that of a table by itself.
pub fn tell<T: Borrow<Table>>(
    description: &mut model::TableDescription,
    table: &Table,
    others: &[T],
) {
    use model::GlobalTableSettingsReplicationMode as Mode;
    let Some(global) = &table.global else {
        description.global_table_settings_replication_mode =
            table.replicates_settings.map(|on| if on { Mode::Enabled } else { Mode::Disabled });
        return;
    };
    description.global_table_version = Some(VERSION.into());
    description.global_table_settings_replication_mode = Some(Mode::EnabledWithOverrides);
    description.replicas =
        Some(others.iter().map(|other| replica(table, other.borrow())).collect());
    description.multi_region_consistency =
        global.strong.then_some(model::MultiRegionConsistency::Strong);
    description.global_table_witnesses = global.witness.as_ref().map(|region| {
        vec![model::GlobalTableWitnessDescription {
            region_name: Some(region.clone()),
            witness_status: Some(model::WitnessStatus::Active),
        }]
    });
}

/// Tells of replicas that the reply's request makes or takes away.
pub fn set_status(
    description: &mut model::TableDescription,
    regions: &[String],
    status: &model::ReplicaStatus,
) {
    for replica in description.replicas.iter_mut().flatten() {
        if replica.region_name.as_ref().is_some_and(|region| regions.contains(region)) {
            replica.replica_status = Some(status.clone());
        }
    }
}

fn replica(here: &Table, there: &Table) -> model::ReplicaDescription {
    let indexes: Vec<_> = there
        .global_indexes()
        .map(|index| {
            let mine = here.indexes.iter().find(|mine| mine.number == index.number);
            let apart = read_units(mine.and_then(|mine| mine.throughput), index.throughput);
            let below = read_ceiling(mine.map(|mine| mine.ceiling), index.ceiling);
            model::ReplicaGlobalSecondaryIndexDescription {
                index_name: Some(index.name.clone()),
                provisioned_throughput_override: apart,
                on_demand_throughput_override: below,
                warm_throughput: Some(warm_index(there, index)),
            }
        })
        .collect();
    model::ReplicaDescription {
        region_name: Some(there.region.clone()),
        replica_status: Some(model::ReplicaStatus::Active),
        provisioned_throughput_override: read_units(units(here), units(there)),
        on_demand_throughput_override: read_ceiling(Some(here.ceiling), there.ceiling),
        warm_throughput: Some(warm_throughput(there)),
        global_secondary_indexes: (!indexes.is_empty()).then_some(indexes),
        replica_table_class_summary: class(here, there),
        global_table_settings_replication_mode: Some(
            model::GlobalTableSettingsReplicationMode::EnabledWithOverrides,
        ),
        ..model::ReplicaDescription::default()
    }
}

fn units(table: &Table) -> Option<Throughput> {
    match table.billing {
        Billing::Provisioned(units) => Some(units),
        Billing::OnDemand => None,
    }
}

fn read_units(
    here: Option<Throughput>,
    there: Option<Throughput>,
) -> Option<model::ProvisionedThroughputOverride> {
    let apart =
        there.filter(|there| here.is_none_or(|here| here.read_units != there.read_units))?;
    let read_capacity_units = Some(counted(apart.read_units));
    Some(model::ProvisionedThroughputOverride { read_capacity_units })
}

fn read_ceiling(
    here: Option<Ceiling>,
    there: Ceiling,
) -> Option<model::OnDemandThroughputOverride> {
    let here = here.unwrap_or_default();
    (here.read_units != there.read_units).then(|| model::OnDemandThroughputOverride {
        max_read_request_units: Some(there.read_units.map_or(-1, counted)),
    })
}

fn class(here: &Table, there: &Table) -> Option<model::TableClassSummary> {
    let plain = there.class == TableClass::Standard && here.class == TableClass::Standard;
    let class = match there.class {
        TableClass::Standard => model::TableClass::Standard,
        TableClass::InfrequentAccess => model::TableClass::StandardInfrequentAccess,
    };
    (!plain).then_some(model::TableClassSummary {
        table_class: Some(class),
        last_update_date_time: None,
    })
}
