//! `AWS::DynamoDB::GlobalTable` in CloudFormation: a table in the stack's region, and its replicas.
//!
//! Creation and update bring what is there to what the template says, so that both can be repeated.

use super::global_properties::{NAMES, Properties, Replica, TYPE, on_demand};
use super::settings::{self, Wanted};
use super::{NAME_MAX, all_tags, changes, created, make, set_time_to_live};
use super::{global_capacity, replica_settings, updates};
use crate::ops::describe_table::find;
use crate::rules::table::Table;
use crate::rules::table::throughput::{self, Ceiling};
use crate::scaling::within;
use aws::Fault;
use model_dynamodb as model;
use serde_json::{Map, Value, json};
use service::{Created, Ctx, Resource, ResourceRequest};

pub fn global_table() -> Resource {
    Resource::new(TYPE, NAMES, create, update, delete)
        .replaced_by(&["TableName", "KeySchema", "LocalSecondaryIndexes"])
        .gives(&["Arn", "StreamArn", "TableId"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    properties.check(ctx.region().as_str())?;
    let name = properties.table_name.clone();
    let name = name.unwrap_or_else(|| request.generated_name(NAME_MAX));
    // Before anything is made.
    for replica in &properties.replicas {
        all_tags(&request, &tags_of(replica))?;
    }
    let own = own_replica(&ctx, &properties)?;
    let mut document = properties.table(own)?;
    document.remove("TimeToLiveSpecification");
    document.insert("TableName".into(), json!(name));
    if let Some(Value::Object(stream)) = document.get_mut("StreamSpecification") {
        stream.insert("StreamEnabled".into(), json!(true));
    }
    if properties.ceiling(own) != Ceiling::default() {
        document.insert("OnDemandThroughput".into(), on_demand(properties.ceiling(own)));
    }
    if let Some(warm) = &properties.warm_throughput {
        document.insert("WarmThroughput".into(), warm.clone());
    }
    document.insert("Tags".into(), Value::Array(all_tags(&request, &tags_of(own))?));
    make(&ctx, &name, document, &request).await?;
    set_time_to_live(&ctx, &name, &properties.table(own)?).await?;
    bring_replicas(&ctx, &name, &properties, None, &request).await?;
    created(&ctx, &name).await
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let name = request.physical_id.clone().unwrap_or_default();
    let properties: Properties = request.properties()?;
    let before: Option<Properties> = match &request.old_properties {
        Some(_) => Some(request.old_properties()?),
        None => None,
    };
    properties.check(ctx.region().as_str())?;
    let table = find(&ctx, &name).await?;
    let goes = |index: Option<&str>| !properties.is_provisioned() || !properties.has(index);
    global_capacity::release(&ctx, &table, &all_regions(&table), goes).await?;
    updates::ask(&ctx, &name, table_changes(&ctx, &table, &properties)?).await?;
    set_time_to_live(&ctx, &name, &properties.table(own_replica(&ctx, &properties)?)?).await?;
    bring_replicas(&ctx, &name, &properties, before.as_ref(), &request).await?;
    created(&ctx, &name).await
}

/// The replicas first: the table that the others were made from cannot go before them.
async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(table_name) = request.physical_id else { return Ok(()) };
    let table = match find(&ctx, &table_name).await {
        Err(fault) if fault.code == "ResourceNotFoundException" => return Ok(()),
        found => found?,
    };
    global_capacity::release(&ctx, &table, &all_regions(&table), |_| true).await?;
    let regions: Vec<String> = table.other_regions().map(str::to_owned).collect();
    leave(&ctx, &table, &regions).await?;
    updates::delete(&ctx, &table_name).await
}

fn all_regions(table: &Table) -> Vec<String> {
    std::iter::once(table.region.as_str()).chain(table.other_regions()).map(str::to_owned).collect()
}

fn own_replica<'a>(ctx: &Ctx, properties: &'a Properties) -> Result<&'a Replica, Fault> {
    let own = ctx.region().as_str();
    let own = properties.replicas.iter().find(|replica| replica.region == own);
    own.ok_or_else(|| Fault::internal("the properties were checked"))
}

/// The tags of a replica as those of a table.
pub fn tags_of(replica: &Replica) -> Map<String, Value> {
    Map::from_iter([("Tags".to_owned(), Value::Array(replica.tags.clone()))])
}

/// The updates that bring the stack's own table in line, and with it what replicas share.
fn table_changes(
    ctx: &Ctx,
    table: &Table,
    properties: &Properties,
) -> Result<Vec<Map<String, Value>>, Fault> {
    let own = own_replica(ctx, properties)?;
    let mut wanted = properties.table(own)?;
    if let Some(stream) = table.live_stream().filter(|_| properties.stream_specification.is_none())
        && table.global.is_some()
    {
        // Replicas need the stream that they began with.
        wanted
            .insert("StreamSpecification".into(), json!({ "StreamViewType": stream.view.name() }));
    }
    // These are brought in line with those of the other replicas.
    wanted.remove("TableClass");
    wanted.remove("DeletionProtectionEnabled");
    let unsaid = Wanted { now: &Value::Null, before: None };
    let mut updates = changes(table, &wanted, unsaid);
    let start = || Map::from_iter([("TableName".to_owned(), json!(table.name))]);
    let mut settings = start();
    settings.extend(properties.billing_change(table)?);
    if properties.ceiling(own) != table.ceiling {
        settings.insert("OnDemandThroughput".into(), on_demand(properties.ceiling(own)));
    }
    let ready = throughput::warm(table.billing, None, table.warm);
    if let Some(warm) = settings::warm(ready, properties.warm_throughput.as_ref()) {
        settings.insert("WarmThroughput".into(), warm);
    }
    for index in &properties.global_secondary_indexes {
        let known = table.index(&index.index_name);
        if known.is_some_and(|known| known.ceiling != index.ceiling(own)) {
            let throughput = on_demand(index.ceiling(own));
            let update = json!({ "IndexName": index.index_name, "OnDemandThroughput": throughput });
            let list = settings.entry("GlobalSecondaryIndexUpdates").or_insert(json!([]));
            list.as_array_mut().expect("it was made a list").push(json!({ "Update": update }));
        }
    }
    if settings.len() > 1 {
        updates.settings.push(settings);
    }
    Ok(updates.in_order().collect())
}

async fn bring_replicas(
    ctx: &Ctx,
    name: &str,
    properties: &Properties,
    before: Option<&Properties>,
    request: &ResourceRequest,
) -> Result<(), Fault> {
    let table = find(ctx, name).await?;
    let wanted = |region: &str| properties.replicas.iter().any(|replica| replica.region == region);
    let gone: Vec<String> =
        table.other_regions().filter(|region| !wanted(region)).map(str::to_owned).collect();
    global_capacity::release(ctx, &table, &gone, |_| true).await?;
    leave(ctx, &table, &gone).await?;
    // The units of what replicas are made from are scaled before them.
    let own = own_replica(ctx, properties)?;
    global_capacity::bring(ctx, ctx, name, properties, own).await?;
    let known = |region: &str| region == table.region || table.other_regions().any(|r| r == region);
    let new: Vec<&Replica> =
        properties.replicas.iter().filter(|replica| !known(&replica.region)).collect();
    join(ctx, name, properties, &new).await?;
    // The class of the stack's own replica goes to all of them: so it comes first.
    let own = |replica: &&Replica| replica.region == table.region;
    let (first, rest): (Vec<&Replica>, Vec<&Replica>) = properties.replicas.iter().partition(own);
    for replica in first.into_iter().chain(rest) {
        let old = before
            .and_then(|before| before.replicas.iter().find(|old| old.region == replica.region));
        let there = within(ctx, &replica.region)?;
        replica_settings::bring(ctx, &there, name, (properties, replica), old, request).await?;
        global_capacity::bring(ctx, &there, name, properties, replica).await?;
    }
    Ok(())
}

/// One replica at a time, or all that strong consistency needs at once.
async fn join(
    ctx: &Ctx,
    name: &str,
    properties: &Properties,
    new: &[&Replica],
) -> Result<(), Fault> {
    let action = |replica: &&Replica| json!({ "Create": { "RegionName": replica.region } });
    if !properties.is_strong() {
        for replica in new {
            ask(ctx, json!({ "TableName": name, "ReplicaUpdates": [action(replica)] })).await?;
        }
        return Ok(());
    }
    if new.is_empty() {
        return Ok(());
    }
    let mut document = json!({
        "TableName": name,
        "MultiRegionConsistency": "STRONG",
        "ReplicaUpdates": new.iter().map(action).collect::<Vec<_>>(),
    });
    let witnesses = properties.global_table_witnesses.iter();
    let witnesses = witnesses.map(|w| json!({ "Create": { "RegionName": w.region } }));
    let witnesses: Vec<Value> = witnesses.collect();
    if !witnesses.is_empty() {
        document["GlobalTableWitnessUpdates"] = Value::Array(witnesses);
    }
    ask(ctx, document).await
}

async fn leave(ctx: &Ctx, table: &Table, regions: &[String]) -> Result<(), Fault> {
    let action = |region: &String| json!({ "Delete": { "RegionName": region } });
    if !table.is_strong() {
        for region in regions {
            ask(ctx, json!({ "TableName": table.name, "ReplicaUpdates": [action(region)] }))
                .await?;
        }
        return Ok(());
    }
    if regions.is_empty() {
        return Ok(());
    }
    let mut document = json!({
        "TableName": table.name,
        "ReplicaUpdates": regions.iter().map(action).collect::<Vec<_>>(),
    });
    if let Some(witness) = table.global.as_ref().and_then(|global| global.witness.as_ref()) {
        document["GlobalTableWitnessUpdates"] = json!([action(witness)]);
    }
    ask(ctx, document).await
}

pub async fn ask(ctx: &Ctx, document: Value) -> Result<(), Fault> {
    let input: model::UpdateTableInput = wire::from_document(&document)?;
    ctx.ask::<model::UpdateTable>(input).await.map(drop)
}
