//! What each replica of an `AWS::DynamoDB::GlobalTable` has as its own. What other operations set is asked for by
//! name, so that what is not built is refused by name.

use super::global_properties::{Insights, Kinesis, Properties, Replica};
use super::global_table::{ask, tags_of};
use super::{all_tags, update_tags};
use crate::ops::create_table::table_class;
use crate::ops::describe_table::find;
use crate::rules::table::{Table, TableClass};
use aws::Fault;
use model_dynamodb as model;
use serde_json::{Map, Value, json};
use service::{Ctx, ResourceRequest};

const SERVICE: &str = "dynamodb";

/// `ctx` is in the stack's region, `there` in the replica's. `old` is what the replica was last made with.
pub async fn bring(
    ctx: &Ctx,
    there: &Ctx,
    name: &str,
    (properties, replica): (&Properties, &Replica),
    old: Option<&Replica>,
    request: &ResourceRequest,
) -> Result<(), Fault> {
    let table = find(there, name).await?;
    update_tags(there, &table, &all_tags(request, &tags_of(replica))?).await?;
    if ctx.region() == there.region() {
        bring_own_class(there, &table, replica).await?;
    } else {
        bring_overrides(ctx, &table, properties, replica).await?;
    }
    let protection = replica.deletion_protection_enabled.unwrap_or(false);
    if protection != table.deletion_protection {
        let update = json!({ "TableName": name, "DeletionProtectionEnabled": protection });
        ask(there, update).await?;
    }
    bring_policy(there, &table, replica).await?;
    bring_recovery(there, name, replica, old).await?;
    bring_insights(there, name, replica, old).await?;
    let stream_of =
        |replica: Option<&Replica>| replica.and_then(|r| r.kinesis_stream_specification.clone());
    bring_kinesis(there, name, stream_of(Some(replica)), stream_of(old)).await
}

fn class_of(replica: &Replica) -> TableClass {
    let class = replica.table_class.as_deref().map(model::TableClass::from);
    class.as_ref().map(table_class).unwrap_or_default()
}

/// A class as the API has it.
pub fn class_name(class: TableClass) -> &'static str {
    match class {
        TableClass::Standard => "STANDARD",
        TableClass::InfrequentAccess => "STANDARD_INFREQUENT_ACCESS",
    }
}

/// This changes the class of every replica; those of the others are set behind it.
async fn bring_own_class(there: &Ctx, table: &Table, replica: &Replica) -> Result<(), Fault> {
    let class = class_of(replica);
    if class == table.class {
        return Ok(());
    }
    ask(there, json!({ "TableName": table.name, "TableClass": class_name(class) })).await
}

async fn bring_overrides(
    ctx: &Ctx,
    table: &Table,
    properties: &Properties,
    replica: &Replica,
) -> Result<(), Fault> {
    let mut update = Map::new();
    let class = class_of(replica);
    if class != table.class {
        update.insert("TableClassOverride".into(), json!(class_name(class)));
    }
    let read = |units: Option<u64>| json!({ "MaxReadRequestUnits": units.map_or(json!(-1), |units| json!(units)) });
    let ceiling = properties.ceiling(replica);
    if ceiling.read_units != table.ceiling.read_units {
        update.insert("OnDemandThroughputOverride".into(), read(ceiling.read_units));
    }
    let mut indexes = Vec::new();
    for index in &properties.global_secondary_indexes {
        let ceiling = index.ceiling(replica);
        let known = table.index(&index.index_name);
        if known.is_some_and(|known| known.ceiling.read_units != ceiling.read_units) {
            let throughput = read(ceiling.read_units);
            indexes.push(json!({
                "IndexName": index.index_name, "OnDemandThroughputOverride": throughput,
            }));
        }
    }
    if !indexes.is_empty() {
        update.insert("GlobalSecondaryIndexes".into(), Value::Array(indexes));
    }
    if update.is_empty() {
        return Ok(());
    }
    update.insert("RegionName".into(), json!(replica.region));
    ask(ctx, json!({ "TableName": table.name, "ReplicaUpdates": [{ "Update": update }] })).await
}

async fn bring_policy(there: &Ctx, table: &Table, replica: &Replica) -> Result<(), Fault> {
    let wanted = replica.resource_policy.as_ref().map(|policy| policy.policy_document.to_string());
    let known = table.policy.as_ref().map(|policy| policy.document.clone());
    let resource = json!(table.arn());
    match wanted {
        Some(policy) if known.as_ref() != Some(&policy) => {
            let input = json!({ "ResourceArn": resource, "Policy": policy });
            there.ask_document(SERVICE, "PutResourcePolicy", input).await?;
        }
        None if known.is_some() => {
            let input = json!({ "ResourceArn": resource });
            there.ask_document(SERVICE, "DeleteResourcePolicy", input).await?;
        }
        _ => {}
    }
    if let (Some(stream), Some(live)) = (&replica.replica_stream_specification, table.live_stream())
    {
        let policy = stream.resource_policy.policy_document.to_string();
        let input = json!({ "ResourceArn": table.stream_arn(live), "Policy": policy });
        there.ask_document(SERVICE, "PutResourcePolicy", input).await?;
    }
    Ok(())
}

async fn bring_recovery(
    there: &Ctx,
    name: &str,
    replica: &Replica,
    old: Option<&Replica>,
) -> Result<(), Fault> {
    let of = |replica: &Replica| replica.point_in_time_recovery_specification.unwrap_or_default();
    let wanted = of(replica);
    if wanted == old.map(of).unwrap_or_default() {
        return Ok(());
    }
    let enabled = wanted.point_in_time_recovery_enabled;
    let mut recovery = json!({ "PointInTimeRecoveryEnabled": enabled });
    if let Some(days) = wanted.recovery_period_in_days {
        recovery["RecoveryPeriodInDays"] = json!(days);
    }
    let input = json!({ "TableName": name, "PointInTimeRecoverySpecification": recovery });
    there.ask_document(SERVICE, "UpdateContinuousBackups", input).await.map(drop)
}

/// Of the table, and of its indexes.
async fn bring_insights(
    there: &Ctx,
    name: &str,
    replica: &Replica,
    old: Option<&Replica>,
) -> Result<(), Fault> {
    let of_index = |replica: &Replica, name: &str| {
        let index = replica.global_secondary_indexes.iter().find(|i| i.index_name == name);
        index.and_then(|index| index.contributor_insights_specification.clone())
    };
    let mut wanted: Vec<(Option<&str>, Insights, Insights)> = vec![(
        None,
        replica.contributor_insights_specification.clone().unwrap_or_default(),
        old.and_then(|old| old.contributor_insights_specification.clone()).unwrap_or_default(),
    )];
    for index in &replica.global_secondary_indexes {
        let name = index.index_name.as_str();
        wanted.push((
            Some(name),
            of_index(replica, name).unwrap_or_default(),
            old.and_then(|old| of_index(old, name)).unwrap_or_default(),
        ));
    }
    for (index, now, before) in wanted.into_iter().filter(|(_, now, before)| now != before) {
        let action = if now.enabled { "ENABLE" } else { "DISABLE" };
        let mut input = json!({ "TableName": name, "ContributorInsightsAction": action });
        if let Some(index) = index {
            input["IndexName"] = json!(index);
        }
        if let Some(mode) = now.mode.or(before.mode) {
            input["ContributorInsightsMode"] = json!(mode);
        }
        there.ask_document(SERVICE, "UpdateContributorInsights", input).await?;
    }
    Ok(())
}

async fn bring_kinesis(
    there: &Ctx,
    name: &str,
    wanted: Option<Kinesis>,
    before: Option<Kinesis>,
) -> Result<(), Fault> {
    if wanted == before {
        return Ok(());
    }
    if let Some(before) = before {
        let input = json!({ "TableName": name, "StreamArn": before.stream_arn });
        there.ask_document(SERVICE, "DisableKinesisStreamingDestination", input).await?;
    }
    if let Some(wanted) = wanted {
        let mut input = json!({ "TableName": name, "StreamArn": wanted.stream_arn });
        if let Some(precision) = wanted.approximate_creation_date_time_precision {
            input["EnableKinesisStreamingConfiguration"] =
                json!({ "ApproximateCreationDateTimePrecision": precision });
        }
        there.ask_document(SERVICE, "EnableKinesisStreamingDestination", input).await?;
    }
    Ok(())
}
