//! `AWS::DynamoDB::Table` in CloudFormation. What changes a table is asked for, so that it is allowed to the
//! deployer or refused.

mod global_capacity;
mod global_properties;
pub mod global_table;
mod import;
mod replica_settings;
mod settings;
mod updates;

use crate::ops::describe_table::find;
use crate::ops::tags::{is_reserved, reserved};
use crate::rules::table::Table;
use aws::Fault;
use model_dynamodb as model;
use replica_settings::class_name;
use serde_json::{Map, Value, json};
use service::{Created, Ctx, Resource, ResourceRequest};
use settings::Wanted;

/// Characters of a generated table name.
const NAME_MAX: usize = 255;

const PROPERTIES: &[&str] = &[
    "TableName",
    "AttributeDefinitions",
    "KeySchema",
    "BillingMode",
    "ProvisionedThroughput",
    "GlobalSecondaryIndexes",
    "LocalSecondaryIndexes",
    "StreamSpecification",
    "TimeToLiveSpecification",
    "Tags",
    "TableClass",
    "DeletionProtectionEnabled",
    "SSESpecification",
    "PointInTimeRecoverySpecification",
    "ImportSourceSpecification",
    "OnDemandThroughput",
    "WarmThroughput",
    "ContributorInsightsSpecification",
    "ResourcePolicy",
];

/// What `CreateTable` takes as CloudFormation has it.
const CREATES: &[&str] = &[
    "AttributeDefinitions",
    "KeySchema",
    "BillingMode",
    "ProvisionedThroughput",
    "LocalSecondaryIndexes",
    "TableClass",
    "DeletionProtectionEnabled",
    "OnDemandThroughput",
    "WarmThroughput",
];

pub fn table() -> Resource {
    Resource::new("AWS::DynamoDB::Table", PROPERTIES, create, update, delete)
        .replaced_by(&[
            "TableName",
            "KeySchema",
            "LocalSecondaryIndexes",
            "ImportSourceSpecification",
        ])
        .gives(&["Arn", "StreamArn", "TableId"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties = properties(&request.properties)?;
    let name = match properties.get("TableName").and_then(Value::as_str) {
        Some(name) => name.to_owned(),
        None => request.generated_name(NAME_MAX),
    };
    refuse_unbuilt(&properties)?;
    let tags = all_tags(&request, &properties)?;
    if properties.contains_key("ImportSourceSpecification") {
        import::make(&ctx, &request, &name, &properties).await?;
        let resource_arn = find(&ctx, &name).await?.arn();
        let tags = marks(&request);
        ctx.ask::<model::TagResource>(model::TagResourceInput { resource_arn, tags }).await?;
        // What an import does not take is set behind it.
        return update(ctx, ResourceRequest { physical_id: Some(name), ..request }).await;
    }
    let mut document = Map::from_iter([("TableName".to_owned(), json!(name))]);
    for member in CREATES {
        if let Some(value) = properties.get(*member) {
            document.insert((*member).to_owned(), value.clone());
        }
    }
    if let Some(indexes) = properties.get("GlobalSecondaryIndexes").and_then(Value::as_array) {
        let indexes = indexes.iter().map(settings::without_insights).collect();
        document.insert("GlobalSecondaryIndexes".into(), Value::Array(indexes));
    }
    if let Some(view) = stream_view(&properties) {
        let specification = json!({ "StreamEnabled": true, "StreamViewType": view });
        document.insert("StreamSpecification".into(), specification);
    }
    document.insert("Tags".into(), Value::Array(tags));
    make(&ctx, &name, document, &request).await?;
    set_time_to_live(&ctx, &name, &properties).await?;
    set_recovery(&ctx, &name, &properties).await?;
    settings::put(&ctx, &name, wanted(&request)).await?;
    created(&ctx, &name).await
}

/// Makes a stack's table as a document of `CreateTable` says, with the stack's marks. An earlier attempt at this creation
/// may have made it: then it carries the same marks.
async fn make(
    ctx: &Ctx,
    name: &str,
    document: Map<String, Value>,
    request: &ResourceRequest,
) -> Result<(), Fault> {
    let mut input: model::CreateTableInput = wire::from_document(&Value::Object(document))?;
    input.tags.get_or_insert_default().extend(marks(request));
    match ctx.ask::<model::CreateTable>(input).await {
        Err(fault) if fault.code == "ResourceInUseException" => {
            let table = find(ctx, name).await?;
            let own = |mark: &model::Tag| table.tags.get(&mark.key) == Some(&mark.value);
            if marks(request).iter().all(own) { Ok(()) } else { Err(fault) }
        }
        made => made.map(drop),
    }
}

fn wanted(request: &ResourceRequest) -> Wanted<'_> {
    Wanted { now: &request.properties, before: request.old_properties.as_ref() }
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let name = request.physical_id.clone().unwrap_or_default();
    let properties = properties(&request.properties)?;
    refuse_unbuilt(&properties)?;
    let tags = all_tags(&request, &properties)?;
    let table = find(&ctx, &name).await?;
    let updates = changes(&table, &properties, wanted(&request)).in_order();
    updates::ask(&ctx, &name, updates).await?;
    update_tags(&ctx, &table, &tags).await?;
    set_time_to_live(&ctx, &name, &properties).await?;
    set_recovery(&ctx, &name, &properties).await?;
    settings::put(&ctx, &name, wanted(&request)).await?;
    created(&ctx, &name).await
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    match request.physical_id {
        Some(name) => updates::delete(&ctx, &name).await,
        None => Ok(()),
    }
}

/// How the keys of CloudFormation's own tags begin.
const MARK: &str = "aws:cloudformation:";

/// The tags that CloudFormation puts on a table, by which a repeated creation knows its own earlier work.
fn marks(request: &ResourceRequest) -> Vec<model::Tag> {
    let marks = [
        ("stack-name", &request.stack_name),
        ("stack-id", &request.stack_id),
        ("logical-id", &request.logical_id),
    ];
    let tags = marks
        .map(|(name, value)| model::Tag { key: format!("{MARK}{name}"), value: value.clone() });
    tags.to_vec()
}

fn properties(value: &Value) -> Result<Map<String, Value>, Fault> {
    match value {
        Value::Object(map) => Ok(map.clone()),
        Value::Null => Ok(Map::new()),
        _ => Err(Fault::validation("Properties of AWS::DynamoDB::Table must be an object")),
    }
}

fn refuse_unbuilt(properties: &Map<String, Value>) -> Result<(), Fault> {
    let encryption = properties.get("SSESpecification");
    let keyed = encryption.is_some_and(|sse| {
        truth(sse.get("SSEEnabled"))
            || sse.get("KMSMasterKeyId").is_some()
            || sse.get("SSEType").is_some()
    });
    if keyed {
        return Err(Fault::not_implemented("DynamoDB encryption with a KMS key"));
    }
    Ok(())
}

/// Templates write truths also as texts.
fn truth(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Bool(truth)) => *truth,
        Some(Value::String(text)) => text == "true",
        _ => false,
    }
}

fn stream_view(properties: &Map<String, Value>) -> Option<&Value> {
    properties.get("StreamSpecification")?.get("StreamViewType")
}

/// The template's own tags, and what else the stack has. None may be one of those that CloudFormation puts.
fn all_tags(
    request: &ResourceRequest,
    properties: &Map<String, Value>,
) -> Result<Vec<Value>, Fault> {
    let own = properties.get("Tags").and_then(Value::as_array).cloned().unwrap_or_default();
    let key = |tag: &Value| tag.get("Key").and_then(Value::as_str).map(str::to_owned);
    let named = |name: &String| own.iter().any(|tag| key(tag).as_ref() == Some(name));
    let stack = request.tags.iter().filter(|(name, _)| !named(name));
    let stack = stack.map(|(key, value)| json!({ "Key": key, "Value": value }));
    let all: Vec<Value> = stack.chain(own.iter().cloned()).collect();
    match all.iter().filter_map(key).any(|key| is_reserved(&key)) {
        true => Err(reserved()),
        false => Ok(all),
    }
}

/// The updates that bring a table in line, one global index at a time.
#[derive(Default)]
struct Changes {
    gone: Vec<Map<String, Value>>,
    settings: Vec<Map<String, Value>>,
    new: Vec<Map<String, Value>>,
}

impl Changes {
    /// First what goes, since an index that stays needs units where billing becomes provisioned.
    fn in_order(self) -> impl Iterator<Item = Map<String, Value>> {
        self.gone.into_iter().chain(self.settings).chain(self.new)
    }
}

fn changes(table: &Table, properties: &Map<String, Value>, wanted: Wanted<'_>) -> Changes {
    let start = || Map::from_iter([("TableName".to_owned(), json!(table.name))]);
    let mut updates = Changes::default();
    let (gone, new) = index_changes(table, properties);
    for change in gone {
        let mut update = start();
        update.insert("GlobalSecondaryIndexUpdates".into(), json!([change]));
        updates.gone.push(update);
    }
    let mut settings = start();
    if let Some(class) = properties.get("TableClass")
        && *class != class_name(table.class)
    {
        settings.insert("TableClass".into(), class.clone());
    }
    if let Some(on) = properties.get("DeletionProtectionEnabled")
        && truth(Some(on)) != table.deletion_protection
    {
        settings.insert("DeletionProtectionEnabled".into(), on.clone());
    }
    if wanted.changed("BillingMode") || wanted.changed("ProvisionedThroughput") {
        add_billing(table, properties, &mut settings);
    }
    settings::add_throughput(table, wanted, &mut settings);
    match (stream_view(properties), table.live_stream()) {
        (Some(view), None) => {
            let on = json!({ "StreamEnabled": true, "StreamViewType": view });
            settings.insert("StreamSpecification".into(), on);
        }
        (Some(view), Some(stream)) if *view != stream.view.name() => {
            let mut off = start();
            off.insert("StreamSpecification".into(), json!({ "StreamEnabled": false }));
            updates.settings.push(off);
            let on = json!({ "StreamEnabled": true, "StreamViewType": view });
            settings.insert("StreamSpecification".into(), on);
        }
        (None, Some(_)) => {
            settings.insert("StreamSpecification".into(), json!({ "StreamEnabled": false }));
        }
        _ => {}
    }
    if settings.len() > 1 {
        updates.settings.push(settings);
    }
    for change in new {
        let mut update = start();
        if let Some(attributes) = properties.get("AttributeDefinitions") {
            update.insert("AttributeDefinitions".into(), attributes.clone());
        }
        update.insert("GlobalSecondaryIndexUpdates".into(), json!([change]));
        updates.new.push(update);
    }
    updates
}

fn add_billing(table: &Table, properties: &Map<String, Value>, settings: &mut Map<String, Value>) {
    use crate::rules::table::Billing;
    let wanted = properties.get("BillingMode").and_then(Value::as_str).unwrap_or("PROVISIONED");
    let units = properties.get("ProvisionedThroughput");
    let number = |name: &str| {
        let value = units?.get(name)?;
        value.as_u64().or_else(|| value.as_str()?.parse().ok())
    };
    let same = match table.billing {
        Billing::OnDemand => wanted == "PAY_PER_REQUEST",
        Billing::Provisioned(now) => {
            wanted == "PROVISIONED"
                && number("ReadCapacityUnits") == Some(now.read_units)
                && number("WriteCapacityUnits") == Some(now.write_units)
        }
    };
    if !same {
        settings.insert("BillingMode".into(), json!(wanted));
        if let Some(units) = units.filter(|_| wanted == "PROVISIONED") {
            settings.insert("ProvisionedThroughput".into(), units.clone());
        }
    }
}

/// The deletions and the creations of global indexes.
fn index_changes(table: &Table, properties: &Map<String, Value>) -> (Vec<Value>, Vec<Value>) {
    let wanted = properties.get("GlobalSecondaryIndexes").and_then(Value::as_array);
    let wanted: Vec<&Value> = wanted.into_iter().flatten().collect();
    let name = |index: &Value| index.get("IndexName").and_then(Value::as_str).map(str::to_owned);
    let gone = table
        .global_indexes()
        .filter(|known| !wanted.iter().any(|index| name(index).as_ref() == Some(&known.name)));
    let gone = gone.map(|index| json!({ "Delete": { "IndexName": index.name } }));
    let new =
        wanted.iter().filter(|index| name(index).is_none_or(|name| table.index(&name).is_none()));
    let new = new.map(|index| json!({ "Create": settings::without_insights(index) }));
    (gone.collect(), new.collect())
}

async fn update_tags(ctx: &Ctx, table: &Table, wanted: &[Value]) -> Result<(), Fault> {
    let text = |tag: &Value, member: &str| {
        tag.get(member).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let tags: Vec<model::Tag> = wanted
        .iter()
        .map(|tag| model::Tag { key: text(tag, "Key"), value: text(tag, "Value") })
        .collect();
    let gone: Vec<String> = table
        .tags
        .keys()
        .filter(|key| !is_reserved(key) && !tags.iter().any(|tag| tag.key == **key))
        .cloned()
        .collect();
    let resource_arn = table.arn();
    if !gone.is_empty() {
        let input =
            model::UntagResourceInput { resource_arn: resource_arn.clone(), tag_keys: gone };
        ctx.ask::<model::UntagResource>(input).await?;
    }
    if !tags.is_empty() {
        ctx.ask::<model::TagResource>(model::TagResourceInput { resource_arn, tags }).await?;
    }
    Ok(())
}

async fn set_time_to_live(
    ctx: &Ctx,
    name: &str,
    properties: &Map<String, Value>,
) -> Result<(), Fault> {
    let wanted: Option<model::TimeToLiveSpecification> =
        match properties.get("TimeToLiveSpecification") {
            Some(specification) => Some(wire::from_document(specification)?),
            None => None,
        };
    let wanted = wanted.filter(|specification| specification.enabled);
    let known = find(ctx, name).await?.time_to_live.clone();
    if known == wanted.as_ref().map(|specification| specification.attribute_name.clone()) {
        return Ok(());
    }
    let off = known
        .map(|attribute_name| model::TimeToLiveSpecification { enabled: false, attribute_name });
    for time_to_live_specification in off.into_iter().chain(wanted) {
        let table_name = name.to_owned();
        let input = model::UpdateTimeToLiveInput { table_name, time_to_live_specification };
        ctx.ask::<model::UpdateTimeToLive>(input).await?;
    }
    Ok(())
}

/// Brings point-in-time recovery in line; a template that says nothing of it has it off.
async fn set_recovery(ctx: &Ctx, name: &str, properties: &Map<String, Value>) -> Result<(), Fault> {
    let wanted = properties.get("PointInTimeRecoverySpecification");
    let member = |name: &str| wanted.and_then(|wanted| wanted.get(name));
    let enabled = truth(member("PointInTimeRecoveryEnabled"));
    let days = match member("RecoveryPeriodInDays") {
        Some(Value::String(text)) => text.parse().ok(),
        Some(days) => days.as_i64().and_then(|days| i32::try_from(days).ok()),
        None => None,
    };
    let days = days.filter(|_| enabled);
    let known = find(ctx, name).await?.history.recovery;
    let known_days = known.map(|known| known.period_days.cast_signed());
    let same_days = days.is_none() || days == known_days;
    if enabled == known.is_some() && same_days {
        return Ok(());
    }
    ctx.ask::<model::UpdateContinuousBackups>(model::UpdateContinuousBackupsInput {
        table_name: name.to_owned(),
        point_in_time_recovery_specification: model::PointInTimeRecoverySpecification {
            point_in_time_recovery_enabled: enabled,
            recovery_period_in_days: days,
        },
    })
    .await?;
    Ok(())
}

async fn created(ctx: &Ctx, name: &str) -> Result<Created, Fault> {
    let table = find(ctx, name).await?;
    let mut created = Created::new(name).with("Arn", table.arn()).with("TableId", table.id.clone());
    if let Some(stream) = table.live_stream() {
        created = created.with("StreamArn", table.stream_arn(stream));
    }
    Ok(created)
}
