//! `DescribeTableReplicaAutoScaling` and `UpdateTableReplicaAutoScaling`: how the units of every replica follow what is
//! consumed, told and changed at once. Application Auto Scaling keeps it, in each replica's region.

use crate::ops::describe_table::find;
use crate::request::check_own;
use crate::rules::table::{Billing, Table};
use crate::scaling::{Side, Units, bring, told, within};
use crate::{State, members};
use aws::Fault;
use model_dynamodb as model;
use service::Ctx;
use std::sync::Arc;

pub async fn describe(
    ctx: Ctx,
    input: model::DescribeTableReplicaAutoScalingInput,
) -> Result<model::DescribeTableReplicaAutoScalingOutput, Fault> {
    let replicas = replicas(&ctx, &input.table_name).await?;
    let told = description(&ctx, &replicas, model::TableStatus::Active).await?;
    Ok(model::DescribeTableReplicaAutoScalingOutput { table_auto_scaling_description: Some(told) })
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateTableReplicaAutoScalingInput,
) -> Result<model::UpdateTableReplicaAutoScalingOutput, Fault> {
    let replicas = replicas(&ctx, &input.table_name).await?;
    let table = &replicas[0];
    check(table, &replicas, &input)?;
    let name = table.name.as_str();
    for replica in &replicas {
        let there = within(&ctx, &replica.region)?;
        let units = |index, side| Units { table: name, index, side };
        if let Some(update) = &input.provisioned_write_capacity_auto_scaling_update {
            bring(&there, units(None, Side::Write), update).await?;
        }
        for index in input.global_secondary_index_updates.iter().flatten() {
            if let Some(update) = &index.provisioned_write_capacity_auto_scaling_update {
                bring(&there, units(index.index_name.as_deref(), Side::Write), update).await?;
            }
        }
        let own = input.replica_updates.iter().flatten();
        for asked in own.filter(|asked| asked.region_name == replica.region) {
            if let Some(update) = &asked.replica_provisioned_read_capacity_auto_scaling_update {
                bring(&there, units(None, Side::Read), update).await?;
            }
            for index in asked.replica_global_secondary_index_updates.iter().flatten() {
                if let Some(update) = &index.provisioned_read_capacity_auto_scaling_update {
                    bring(&there, units(index.index_name.as_deref(), Side::Read), update).await?;
                }
            }
        }
    }
    let told = description(&ctx, &replicas, model::TableStatus::Updating).await?;
    Ok(model::UpdateTableReplicaAutoScalingOutput { table_auto_scaling_description: Some(told) })
}

/// The named table and its replicas, itself first.
async fn replicas(ctx: &Ctx, name: &str) -> Result<Vec<Arc<Table>>, Fault> {
    check_own(ctx, name)?;
    let table = find(ctx, name).await?;
    let others = members::durable_others(ctx.store(), &ctx.state::<State>(), &table).await?;
    Ok(std::iter::once(table).chain(others).collect())
}

/// Everything that can be refused is refused before anything is changed.
fn check(
    table: &Table,
    replicas: &[Arc<Table>],
    input: &model::UpdateTableReplicaAutoScalingInput,
) -> Result<(), Fault> {
    if table.billing == Billing::OnDemand {
        return Err(Fault::validation(
            "One or more parameter values were invalid: Auto scaling settings can be updated only for a table \
             whose BillingMode is PROVISIONED",
        ));
    }
    let of_table = input.global_secondary_index_updates.iter().flatten();
    let mut indexes: Vec<Option<&str>> =
        of_table.map(|index| index.index_name.as_deref()).collect();
    for asked in input.replica_updates.iter().flatten() {
        if !replicas.iter().any(|replica| replica.region == asked.region_name) {
            return Err(Fault::validation(format!(
                "One or more parameter values were invalid: Replica not found in region: {}",
                asked.region_name
            )));
        }
        let own = asked.replica_global_secondary_index_updates.iter().flatten();
        indexes.extend(own.map(|index| index.index_name.as_deref()));
    }
    for name in indexes {
        let name = name.unwrap_or_default();
        if !table.global_indexes().any(|index| index.name == name) {
            return Err(Fault::client(
                "ResourceNotFoundException",
                format!("Requested resource not found: Index: {name} not found"),
            ));
        }
    }
    Ok(())
}

/// A table by itself has no replicas to tell of.
async fn description(
    ctx: &Ctx,
    replicas: &[Arc<Table>],
    status: model::TableStatus,
) -> Result<model::TableAutoScalingDescription, Fault> {
    let mut found = Vec::new();
    for replica in replicas.iter().filter(|replica| replica.global.is_some()) {
        found.push(of_replica(&within(ctx, &replica.region)?, replica).await?);
    }
    Ok(model::TableAutoScalingDescription {
        table_name: Some(replicas[0].name.clone()),
        table_status: Some(status),
        replicas: Some(found),
    })
}

async fn of_replica(
    there: &Ctx,
    replica: &Table,
) -> Result<model::ReplicaAutoScalingDescription, Fault> {
    let units = |index, side| Units { table: &replica.name, index, side };
    let mut indexes = Vec::new();
    for index in replica.global_indexes() {
        let name = Some(index.name.as_str());
        indexes.push(model::ReplicaGlobalSecondaryIndexAutoScalingDescription {
            index_name: Some(index.name.clone()),
            index_status: Some(model::IndexStatus::Active),
            provisioned_read_capacity_auto_scaling_settings: Some(
                told(there, units(name, Side::Read)).await?,
            ),
            provisioned_write_capacity_auto_scaling_settings: Some(
                told(there, units(name, Side::Write)).await?,
            ),
        });
    }
    Ok(model::ReplicaAutoScalingDescription {
        region_name: Some(replica.region.clone()),
        global_secondary_indexes: Some(indexes),
        replica_provisioned_read_capacity_auto_scaling_settings: Some(
            told(there, units(None, Side::Read)).await?,
        ),
        replica_provisioned_write_capacity_auto_scaling_settings: Some(
            told(there, units(None, Side::Write)).await?,
        ),
        replica_status: Some(model::ReplicaStatus::Active),
    })
}
