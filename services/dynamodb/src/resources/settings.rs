//! The settings of a table in a template that are not of its shape: throughput of indexes, maxima, readiness,
//! contributor insights, and the policies of the table and its stream.

use crate::ops::describe_table::find;
use crate::rules::table::throughput::{self, Ceiling};
use crate::rules::table::{Billing, Index, ResourcePolicy, Table, Throughput};
use aws::Fault;
use model_dynamodb as model;
use serde_json::{Map, Value, json};
use service::Ctx;

/// An index as `CreateTable` and `UpdateTable` take it.
pub fn without_insights(index: &Value) -> Value {
    let mut index = index.clone();
    if let Some(members) = index.as_object_mut() {
        members.remove("ContributorInsightsSpecification");
    }
    index
}

/// The properties of a table, or members of one of its indexes, now and before.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    pub now: &'a Value,
    pub before: Option<&'a Value>,
}

impl<'a> Wanted<'a> {
    /// What a template says of a member, none within if it no longer says it; none if it never said any: what was
    /// set past the template stays.
    fn said(&self, member: &str) -> Option<Option<&'a Value>> {
        let before = self.before.and_then(|before| before.get(member));
        match self.now.get(member) {
            Some(now) => Some(Some(now)),
            None => before.map(|_| None),
        }
    }

    /// A member of what a member says.
    fn within(&self, member: &str) -> Wanted<'a> {
        let part = |of: Option<&'a Value>| of.and_then(|of| of.get(member));
        Wanted { now: part(Some(self.now)).unwrap_or(&Value::Null), before: part(self.before) }
    }

    fn indexes(&self) -> impl Iterator<Item = (&'a str, Wanted<'a>)> {
        let indexes = |of: &'a Value| {
            of.get("GlobalSecondaryIndexes").and_then(Value::as_array).into_iter().flatten()
        };
        let name = |index: &'a Value| index.get("IndexName").and_then(Value::as_str);
        let before = self.before;
        indexes(self.now).filter_map(move |now| {
            let own = name(now)?;
            let before = before.and_then(|all| indexes(all).find(|one| name(one) == Some(own)));
            Some((own, Wanted { now, before }))
        })
    }
}

/// Adds to an update what a table and its indexes may spend and are to be ready for, as far as that changes.
pub fn add_throughput(table: &Table, wanted: Wanted<'_>, update: &mut Map<String, Value>) {
    let mode = wanted.now.get("BillingMode").and_then(Value::as_str);
    let on_demand = mode == Some("PAY_PER_REQUEST");
    if let Some(maxima) = maxima(table.ceiling, &wanted).filter(|_| on_demand) {
        update.insert("OnDemandThroughput".into(), maxima);
    }
    let ready = throughput::warm(table.billing, None, table.warm);
    if let Some(warm) = warm(ready, wanted.now.get("WarmThroughput")) {
        update.insert("WarmThroughput".into(), warm);
    }
    let changes = wanted
        .indexes()
        .filter_map(|(name, wanted)| index_change(table, table.index(name)?, &wanted, on_demand));
    let changes: Vec<Value> = changes.collect();
    if !changes.is_empty() {
        update.insert("GlobalSecondaryIndexUpdates".into(), Value::Array(changes));
    }
}

fn index_change(
    table: &Table,
    index: &Index,
    wanted: &Wanted<'_>,
    on_demand: bool,
) -> Option<Value> {
    let mut change = Map::new();
    let units = wanted.now.get("ProvisionedThroughput").filter(|_| !on_demand);
    let known = index.throughput.filter(|_| table.billing != Billing::OnDemand);
    if let Some(units) = units
        && read(units, "ReadCapacityUnits", "WriteCapacityUnits") != known
    {
        change.insert("ProvisionedThroughput".into(), units.clone());
    }
    if let Some(maxima) = maxima(index.ceiling, wanted).filter(|_| on_demand) {
        change.insert("OnDemandThroughput".into(), maxima);
    }
    let ready = throughput::warm(table.billing, index.throughput, index.warm);
    if let Some(warm) = warm(ready, wanted.now.get("WarmThroughput")) {
        change.insert("WarmThroughput".into(), warm);
    }
    if change.is_empty() {
        return None;
    }
    change.insert("IndexName".into(), json!(index.name));
    Some(json!({ "Update": change }))
}

/// The maxima to ask for; none where they are so already. A maximum that the template no longer has goes.
fn maxima(known: Ceiling, wanted: &Wanted<'_>) -> Option<Value> {
    let wanted = wanted.said("OnDemandThroughput")?;
    let wanted_of = |name: &str| wanted.and_then(|wanted| number(wanted.get(name)?));
    let read = wanted_of("MaxReadRequestUnits").filter(|units| *units != -1);
    let write = wanted_of("MaxWriteRequestUnits").filter(|units| *units != -1);
    let units = |known: Option<u64>| known.and_then(|units| i64::try_from(units).ok());
    let same = units(known.read_units) == read && units(known.write_units) == write;
    (!same).then(|| {
        json!({
            "MaxReadRequestUnits": read.unwrap_or(-1), "MaxWriteRequestUnits": write.unwrap_or(-1),
        })
    })
}

fn warm(known: Throughput, wanted: Option<&Value>) -> Option<Value> {
    let wanted = wanted?;
    let same = |name: &str, known: u64| {
        wanted.get(name).is_none_or(|units| number(units) == i64::try_from(known).ok())
    };
    let is_known = same("ReadUnitsPerSecond", known.read_units)
        && same("WriteUnitsPerSecond", known.write_units);
    (!is_known).then(|| wanted.clone())
}

fn read(units: &Value, reads: &str, writes: &str) -> Option<Throughput> {
    let of = |name: &str| number(units.get(name)?)?.try_into().ok();
    Some(Throughput { read_units: of(reads)?, write_units: of(writes)? })
}

/// A number, which a template may write as a text.
fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// Brings what has operations of its own in line: insights and policies.
pub async fn put(ctx: &Ctx, name: &str, wanted: Wanted<'_>) -> Result<(), Fault> {
    let table = find(ctx, name).await?;
    put_insights(ctx, &table, None, &wanted).await?;
    for (name, wanted) in wanted.indexes() {
        if let Some(index) = table.index(name) {
            put_insights(ctx, &table, Some(index), &wanted).await?;
        }
    }
    put_policy(ctx, table.arn(), table.policy.as_ref(), &wanted).await?;
    let Some(stream) = table.live_stream() else { return Ok(()) };
    let wanted = wanted.within("StreamSpecification");
    put_policy(ctx, table.stream_arn(stream), stream.policy.as_ref(), &wanted).await
}

async fn put_insights(
    ctx: &Ctx,
    table: &Table,
    index: Option<&Index>,
    wanted: &Wanted<'_>,
) -> Result<(), Fault> {
    let Some(wanted) = wanted.said("ContributorInsightsSpecification") else { return Ok(()) };
    let enabled = match wanted.and_then(|wanted| wanted.get("Enabled")) {
        Some(Value::Bool(enabled)) => *enabled,
        Some(Value::String(text)) => text == "true",
        _ => false,
    };
    let action = if enabled { "ENABLE" } else { "DISABLE" };
    let mut input = json!({ "TableName": table.name, "ContributorInsightsAction": action });
    if let Some(index) = index {
        input["IndexName"] = json!(index.name);
    }
    if let Some(mode) = wanted.and_then(|wanted| wanted.get("Mode")).filter(|_| enabled) {
        input["ContributorInsightsMode"] = mode.clone();
    }
    let input = wire::from_document::<model::UpdateContributorInsightsInput>(&input)?;
    ctx.ask::<model::UpdateContributorInsights>(input).await.map(drop)
}

/// The text of a policy that a template writes as an object.
fn document(policy: Option<&Value>) -> Option<String> {
    match policy?.get("PolicyDocument")? {
        Value::String(text) => Some(text.clone()),
        document => Some(document.to_string()),
    }
}

async fn put_policy(
    ctx: &Ctx,
    resource_arn: String,
    known: Option<&ResourcePolicy>,
    wanted: &Wanted<'_>,
) -> Result<(), Fault> {
    let Some(wanted) = wanted.said("ResourcePolicy") else { return Ok(()) };
    match (known, document(wanted)) {
        (Some(known), Some(wanted)) if known.document == wanted => Ok(()),
        (_, Some(policy)) => {
            let input = model::PutResourcePolicyInput {
                resource_arn,
                policy,
                ..model::PutResourcePolicyInput::default()
            };
            ctx.ask::<model::PutResourcePolicy>(input).await.map(drop)
        }
        (Some(_), None) => {
            let input = model::DeleteResourcePolicyInput {
                resource_arn,
                ..model::DeleteResourcePolicyInput::default()
            };
            ctx.ask::<model::DeleteResourcePolicy>(input).await.map(drop)
        }
        (None, None) => Ok(()),
    }
}
