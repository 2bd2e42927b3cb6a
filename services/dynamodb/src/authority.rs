//! Whether the caller may do what a request wants of a table, down to partitions and attributes.
//!
//! `dynamodb:LeadingKeys` needs the table's key schema, so the data operations are authorised here, once a
//! request has been read, and not from their input alone. Their registration asks for a signature only.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html>

use crate::State;
use crate::items::{Action, Write};
use crate::request::{arn_parts, table_row};
use crate::rules::expression::condition_plan::Condition;
use crate::rules::expression::key_condition::KeyCondition;
use crate::rules::expression::path::Path;
use crate::rules::expression::projection::Projection;
use crate::rules::key::KeyValue;
use crate::rules::table::Table;
use crate::rules::value::Item;
use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model_dynamodb::ReturnConsumedCapacity;
use service::{Access, Ctx};
use std::collections::BTreeSet;

/// The values of the partition key's attributes, by their position. Those of the first are `dynamodb:LeadingKeys` as well.
const PARTITION_KEYS: [&str; 4] = [
    "dynamodb:FirstPartitionKeyValues",
    "dynamodb:SecondPartitionKeyValues",
    "dynamodb:ThirdPartitionKeyValues",
    "dynamodb:FourthPartitionKeyValues",
];

/// What a request wants of one table.
pub struct Wanted<'a> {
    pub action: &'static str,
    /// By name or ARN.
    pub table: &'a str,
    pub index: Option<&'a str>,
    /// Items, or keys, that say in which partitions it works.
    pub items: Vec<&'a Item>,
    /// What says so for a query.
    pub keys: Option<&'a KeyCondition>,
    /// The attributes that it names beside those of its items.
    pub attributes: BTreeSet<String>,
    /// Further condition keys, such as `dynamodb:Select`.
    pub context: Vec<(&'static str, String)>,
}

impl<'a> Wanted<'a> {
    pub fn new(action: &'static str, table: &'a str) -> Wanted<'a> {
        Wanted {
            action,
            table,
            index: None,
            items: Vec::new(),
            keys: None,
            attributes: BTreeSet::new(),
            context: Vec::new(),
        }
    }

    /// Of a write of one item.
    pub fn of_write(write: &'a Write) -> Wanted<'a> {
        let (action, item) = match &write.action {
            Action::Put(item) => ("dynamodb:PutItem", item),
            Action::Insert(item) => ("dynamodb:PartiQLInsert", item),
            Action::Update { key, .. } => ("dynamodb:UpdateItem", key),
            Action::Delete { key } => ("dynamodb:DeleteItem", key),
            Action::Check { key } => ("dynamodb:ConditionCheckItem", key),
        };
        let mut wanted = Wanted::new(action, &write.table_name).item(item);
        if let Action::Update { update, .. } = &write.action {
            wanted = wanted.paths(update.targets().chain(update.sources()));
        }
        wanted.condition(write.condition.as_ref())
    }

    pub fn item(mut self, item: &'a Item) -> Wanted<'a> {
        self.items.push(item);
        self
    }

    pub fn paths<'p>(mut self, paths: impl IntoIterator<Item = &'p Path>) -> Wanted<'a> {
        self.attributes.extend(paths.into_iter().map(|path| path.root().to_owned()));
        self
    }

    pub fn condition(self, condition: Option<&Condition>) -> Wanted<'a> {
        self.paths(condition.into_iter().flat_map(Condition::paths))
    }

    pub fn projection(self, projection: Option<&Projection>) -> Wanted<'a> {
        self.paths(projection.into_iter().flat_map(Projection::paths))
    }

    /// Of a read that gives an item whole, or what a projection names of it. `dynamodb:Select` is of every operation that
    /// reads items; of those that write, `dynamodb:ReturnValues` says what they give.
    pub fn reading(self, projection: Option<&Projection>) -> Wanted<'a> {
        let select = if projection.is_some() { "SPECIFIC_ATTRIBUTES" } else { "ALL_ATTRIBUTES" };
        self.with("dynamodb:Select", select).projection(projection)
    }

    pub fn with(mut self, key: &'static str, value: &str) -> Wanted<'a> {
        self.context.push((key, value.to_owned()));
        self
    }

    /// Whether the request asks what it consumed.
    pub fn capacity(self, asked: Option<&ReturnConsumedCapacity>) -> Wanted<'a> {
        match asked {
            Some(asked) => self.with("dynamodb:ReturnConsumedCapacity", asked.as_str()),
            None => self,
        }
    }

    /// Part of an operation that is allowed by the permissions of its parts.
    pub fn enclosed(self, operation: &str) -> Wanted<'a> {
        self.with("dynamodb:EnclosingOperation", operation)
    }

    async fn access(&self, ctx: &Ctx, state: &State) -> Result<Access, Fault> {
        let mut access = Access::new(self.action, self.resource(ctx));
        let row = table_row(ctx, self.table)?;
        if let Some(table) = state.tables.durable(ctx.store(), &row).await? {
            let values = self.partition_values(&table);
            if let Some(leading) = values.first().filter(|leading| !leading.is_empty()) {
                access = access.with("dynamodb:LeadingKeys", leading.clone());
            }
            let named = PARTITION_KEYS.into_iter().zip(values);
            for (key, values) in named.filter(|(_, values)| !values.is_empty()) {
                access = access.with(key, values);
            }
        }
        let named = self.items.iter().flat_map(|item| item.keys());
        let attributes: BTreeSet<&String> = named.chain(&self.attributes).collect();
        if !attributes.is_empty() {
            access = access.with("dynamodb:Attributes", attributes.into_iter().cloned().collect());
        }
        for (key, value) in &self.context {
            access = access.with(key, vec![value.clone()]);
        }
        Ok(access)
    }

    fn resource(&self, ctx: &Ctx) -> String {
        let arn = arn_parts(self.table);
        let (region, account, name) = match &arn {
            Some((account, region, name)) => (region.as_str(), account.as_str(), *name),
            None => (ctx.region().as_str(), ctx.account().as_str(), self.table),
        };
        let table = ["arn:aws:dynamodb:", region, ":", account, ":table/", name].concat();
        match self.index {
            Some(index) => [&*table, "/index/", index].concat(),
            None => table,
        }
    }

    /// What the request names of each attribute of the partition key, as texts.
    fn partition_values(&self, table: &Table) -> Vec<Vec<String>> {
        let index = self.index.and_then(|name| table.index(name));
        let schema = index.map_or(&table.key, |index| &index.key);
        let values = schema.partition_names().map(|name| {
            let named = self.items.iter().filter_map(|item| item.get(name));
            let queried = self.keys.and_then(|keys| keys.value_of(name));
            let keys = named.chain(queried).filter_map(KeyValue::new);
            let found: BTreeSet<String> = keys.map(|key| text(&key)).collect();
            found.into_iter().collect()
        });
        values.collect()
    }
}

fn text(key: &KeyValue) -> String {
    match key {
        KeyValue::S(text) => text.clone(),
        KeyValue::N(number) => number.to_string(),
        KeyValue::B(bytes) => STANDARD.encode(bytes),
    }
}

/// Refuses with AWS's AccessDenied unless all of it is allowed.
pub async fn allow(ctx: &Ctx, state: &State, wanted: &[Wanted<'_>]) -> Result<(), Fault> {
    let mut bare: Vec<Access> = Vec::with_capacity(wanted.len());
    for one in wanted {
        let access = Access::new(one.action, one.resource(ctx));
        if !bare.contains(&access) {
            bare.push(access);
        }
    }
    if ctx.authorize_bare(&bare).await? {
        return Ok(());
    }
    let mut accesses = Vec::with_capacity(wanted.len());
    for one in wanted {
        let access = one.access(ctx, state).await?;
        if !accesses.contains(&access) {
            accesses.push(access);
        }
    }
    ctx.authorize(&accesses).await
}
