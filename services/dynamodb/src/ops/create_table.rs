//! `CreateTable`. The table can be used at once; the reply says `CREATING`, as AWS's does.

use crate::description;
use crate::ops::{resource_policy, tags};
use crate::request::{check_name, new_table_name};
use crate::rules::table::changes::Changes;
use crate::rules::table::definition::{Definition, IndexRequest, Request};
use crate::rules::table::history::History;
use crate::rules::table::meter::Meters;
use crate::rules::table::throughput::{self, Asked, Ceiling, Subject, warmed};
use crate::rules::table::{Index, IndexState, Stream, StreamView, Table, TableClass};
use crate::store::orphans;
use crate::{store as rows, trim};
use aws::Fault;
use model_dynamodb as model;
use model_dynamodb::{CreateTableInput, CreateTableOutput, TableStatus};
use service::Ctx;
use store::Tx;
use wire::Timestamp;

pub async fn handle(ctx: Ctx, mut input: CreateTableInput) -> Result<CreateTableOutput, Fault> {
    input.table_name = new_table_name(&ctx, &input.table_name)?;
    let mut table = new_table(&ctx, &input)?;
    if let Some(policy) = table.policy.take() {
        table.policy = Some(resource_policy::meaning(&ctx, policy).await?);
    }
    let row = rows::own_key(&table);
    let now_ms = ctx.now_ms();
    let table = rows::transact(ctx.store(), |tx| {
        let (table, row) = (&table, &row);
        async move {
            if let Some(known) = tx.get_value::<Table>(row).await.map_err(rows::fault)? {
                return Err(taken(&known));
            }
            let mut table = table.clone();
            tell_apart(&tx, &mut table).await?;
            rows::put_table(&tx, &table);
            trim::start(&tx, &table, now_ms);
            Ok(table)
        }
    })
    .await?;
    let description = description::in_passing(&table, TableStatus::Creating);
    Ok(CreateTableOutput { table_description: Some(description) })
}

/// The table that a request describes, after every check.
pub fn new_table(ctx: &Ctx, input: &CreateTableInput) -> Result<Table, Fault> {
    check_name("tableName", &input.table_name)?;
    refuse_unbuilt(input)?;
    let definition = request(input)?.check()?;
    make(ctx, input, definition)
}

/// A table of this name is there, or is being made of a backup or an import.
pub fn taken(known: &Table) -> Fault {
    let what = if known.is_usable() { "already exists" } else { "is being used" };
    Fault::client("ResourceInUseException", format!("Table {what}: {}", known.name))
}

/// What would be accepted and not honoured is refused by name.
fn refuse_unbuilt(input: &CreateTableInput) -> Result<(), Fault> {
    refuse_encryption(input.sse_specification.as_ref())?;
    if input.global_table_source_arn.is_some()
        || input.global_table_settings_replication_mode.is_some()
    {
        return Err(Fault::not_implemented("DynamoDB global tables of several accounts"));
    }
    Ok(())
}

/// `Enabled` means a KMS key; the default, AWS's own key, is what an absent specification means too.
pub fn refuse_encryption(specification: Option<&model::SSESpecification>) -> Result<(), Fault> {
    let keyed = |sse: &model::SSESpecification| {
        sse.enabled == Some(true) || sse.kms_master_key_id.is_some() || sse.sse_type.is_some()
    };
    if specification.is_some_and(keyed) {
        return Err(Fault::not_implemented("DynamoDB encryption with a KMS key"));
    }
    Ok(())
}

pub fn on_demand_units(throughput: Option<&model::OnDemandThroughput>) -> Option<Asked> {
    throughput.map(|asked| (asked.max_read_request_units, asked.max_write_request_units))
}

pub fn warm_units(throughput: Option<&model::WarmThroughput>) -> Option<Asked> {
    throughput.map(|asked| (asked.read_units_per_second, asked.write_units_per_second))
}

fn request(input: &CreateTableInput) -> Result<Request, Fault> {
    let attributes =
        input.attribute_definitions.as_ref().ok_or_else(|| missing("attributeDefinitions"))?;
    let key = input.key_schema.as_ref().ok_or_else(|| missing("keySchema"))?;
    let local = |index: &model::LocalSecondaryIndex| {
        index_request(&index.index_name, &index.key_schema, &index.projection, None)
    };
    let global = |index: &model::GlobalSecondaryIndex| {
        let units = index.provisioned_throughput.as_ref();
        index_request(&index.index_name, &index.key_schema, &index.projection, units)
    };
    Ok(Request {
        attributes: attribute_pairs(attributes),
        key: key_pairs(key),
        billing_mode: input.billing_mode.as_ref().map(|mode| mode.as_str().to_owned()),
        throughput: input.provisioned_throughput.as_ref().map(units_of),
        local_indexes: input
            .local_secondary_indexes
            .as_ref()
            .map(|row| row.iter().map(local).collect()),
        global_indexes: input
            .global_secondary_indexes
            .as_ref()
            .map(|row| row.iter().map(global).collect()),
    })
}

fn missing(member: &str) -> Fault {
    Fault::validation(format!(
        "1 validation error detected: Value null at '{member}' failed to satisfy constraint: Member must \
         not be null"
    ))
}

pub fn attribute_pairs(attributes: &[model::AttributeDefinition]) -> Vec<(String, String)> {
    let pair = |attribute: &model::AttributeDefinition| {
        (attribute.attribute_name.clone(), attribute.attribute_type.as_str().to_owned())
    };
    attributes.iter().map(pair).collect()
}

pub fn key_pairs(key: &[model::KeySchemaElement]) -> Vec<(String, String)> {
    let pair = |element: &model::KeySchemaElement| {
        (element.attribute_name.clone(), element.key_type.as_str().to_owned())
    };
    key.iter().map(pair).collect()
}

pub fn units_of(throughput: &model::ProvisionedThroughput) -> (i64, i64) {
    (throughput.read_capacity_units, throughput.write_capacity_units)
}

pub fn index_request(
    name: &str,
    key: &[model::KeySchemaElement],
    projection: &model::Projection,
    throughput: Option<&model::ProvisionedThroughput>,
) -> IndexRequest {
    IndexRequest {
        name: name.to_owned(),
        key: key_pairs(key),
        projection_type: projection.projection_type.as_ref().map(|t| t.as_str().to_owned()),
        included: projection.non_key_attributes.clone(),
        throughput: throughput.map(units_of),
    }
}

fn make(ctx: &Ctx, input: &CreateTableInput, definition: Definition) -> Result<Table, Fault> {
    let now_ms = ctx.now_ms();
    let stream = match &input.stream_specification {
        Some(specification) => {
            let stream = stream(ctx, specification)?;
            stream.map(|stream| Stream { whole: true, ..stream })
        }
        None => None,
    };
    let billing = definition.billing;
    let indexes = definition.indexes.into_iter().zip(1..).map(|(index, number)| {
        let requests = input.global_secondary_indexes.as_deref().unwrap_or_default();
        let asked = requests.iter().find(|request| request.index_name == index.name);
        let on_demand = on_demand_units(asked.and_then(|i| i.on_demand_throughput.as_ref()));
        let warm = warm_units(asked.and_then(|i| i.warm_throughput.as_ref()));
        let subject = Subject::Index(&index.name);
        let ready = throughput::warm(billing, index.throughput, None);
        Ok(Index {
            ceiling: Ceiling::default().asked(on_demand, billing, subject)?,
            warm: warmed(ready, warm, subject)?,
            changes: Changes::default(),
            insights: None,
            name: index.name,
            number,
            scope: index.scope,
            key: index.key,
            projection: index.projection,
            throughput: index.throughput,
            state: IndexState::Active,
        })
    });
    let indexes = indexes.collect::<Result<Vec<_>, Fault>>()?;
    let on_demand = on_demand_units(input.on_demand_throughput.as_ref());
    let warm = warm_units(input.warm_throughput.as_ref());
    let tags = tags::given(ctx, input.tags.as_deref().unwrap_or_default())?;
    tags::check_count(&tags)?;
    let table = Table {
        name: input.table_name.clone(),
        account: ctx.account().as_str().to_owned(),
        region: ctx.region().as_str().to_owned(),
        id: ctx.world().uuid(),
        generation: ctx.world().random_u64(),
        created_ms: now_ms,
        attributes: definition.attributes,
        key: definition.key,
        billing,
        ceiling: Ceiling::default().asked(on_demand, billing, Subject::Table)?,
        warm: warmed(throughput::warm(billing, None, None), warm, Subject::Table)?,
        changes: Changes::default(),
        on_demand_ms: None,
        insights: None,
        meters: Meters::default(),
        indexes,
        stream,
        past_streams: Vec::new(),
        time_to_live: None,
        expiry_run: 0,
        tags,
        class: input.table_class.as_ref().map(table_class).unwrap_or_default(),
        class_changes_ms: Vec::new(),
        deletion_protection: input.deletion_protection_enabled.unwrap_or(false),
        policy: match &input.resource_policy {
            Some(document) => Some(resource_policy::new(document, now_ms)?),
            None => None,
        },
        global: None,
        own: Default::default(),
        replicates_settings: None,
        creating: false,
        history: History::default(),
    };
    table.check_units(None)?;
    Ok(table)
}

pub fn table_class(class: &model::TableClass) -> TableClass {
    match class {
        model::TableClass::StandardInfrequentAccess => TableClass::InfrequentAccess,
        _ => TableClass::Standard,
    }
}

/// A new stream, if the specification turns one on.
pub fn stream(
    ctx: &Ctx,
    specification: &model::StreamSpecification,
) -> Result<Option<Stream>, Fault> {
    let invalid =
        |why: &str| Fault::validation(format!("One or more parameter values were invalid: {why}"));
    match (&specification.stream_view_type, specification.stream_enabled) {
        (Some(_), false) => {
            Err(invalid("StreamViewType must not be set if StreamEnabled is false"))
        }
        (None, true) => Err(invalid("StreamViewType must be set if StreamEnabled is true")),
        (None, false) => Ok(None),
        (Some(view), true) => {
            let view = StreamView::from_name(view.as_str())
                .ok_or_else(|| invalid("Unknown StreamViewType"))?;
            Ok(Some(fresh_stream(ctx, view)))
        }
    }
}

/// A stream that begins now.
pub fn fresh_stream(ctx: &Ctx, view: StreamView) -> Stream {
    Stream {
        view,
        label: label(ctx.now_ms()),
        number: ctx.world().random_u64(),
        enabled: true,
        created_ms: Some(ctx.now_ms()),
        whole: false,
        policy: None,
    }
}

/// The label of a stream that begins at a moment.
fn label(at_ms: i64) -> String {
    let at = Timestamp::from_millis(at_ms).to_iso_8601();
    let whole = at.trim_end_matches('Z');
    if whole.contains('.') { whole.to_owned() } else { format!("{whole}.000") }
}

/// Gives a new table's stream a later moment than that of any stream which a table of the same name left.
pub async fn tell_apart(tx: &Tx, table: &mut Table) -> Result<(), Fault> {
    let Table { account, region, name, created_ms, stream: Some(stream), .. } = table else {
        return Ok(());
    };
    let mut at_ms = stream.created_ms.unwrap_or(*created_ms);
    loop {
        let row = orphans::row(account, region, name, &stream.label);
        if orphans::in_transaction(tx, &row).await?.is_none() {
            return Ok(());
        }
        at_ms += 1;
        (stream.label, stream.created_ms) = (label(at_ms), Some(at_ms));
    }
}
