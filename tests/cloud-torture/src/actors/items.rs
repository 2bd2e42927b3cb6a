//! DynamoDB items of one partition, with a global and a local index, a stream and a time to live:
//! each row, each index row and each stream record is compared with the ledger.

mod together;

use crate::actor::Actor;
use crate::actors::stream::{Record, Stream};
use crate::client::Cloud;
use crate::random::Random;
use crate::trouble::{Result, holds, wrong};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

pub const TABLE: &str = "items";
pub const GLOBAL: &str = "by-group";
pub const LOCAL: &str = "by-rank";
const KEYS: u64 = 12;
const GROUPS: u64 = 3;
const BATCH_MAX: u64 = 5;
const PAGES_MAX: usize = 1_000;
/// When every item ends, in seconds: beyond every jump of the clock. So each has a timer.
const END_S: u64 = 4_102_444_800;

pub struct Items {
    name: String,
    random: Random,
    rows: BTreeMap<u64, Row>,
    /// Asked for, not acknowledged: each on its own, unless `whole`.
    doubt: Vec<Change>,
    /// What is in doubt happened together or not at all.
    whole: bool,
    /// What the stream must tell next: the changes of one request in any order.
    told: Vec<Vec<Change>>,
    stream: Arc<Stream>,
    version: u64,
    acknowledged: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    version: u64,
    group: u64,
    rank: u64,
    count: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Change {
    key: u64,
    old: Option<Row>,
    new: Option<Row>,
}

impl Items {
    pub fn new(number: usize, seed: u64, stream: Arc<Stream>) -> Items {
        let name = format!("items-{number}");
        Items {
            random: Random::of(seed, &name),
            name,
            rows: BTreeMap::new(),
            doubt: Vec::new(),
            whole: false,
            told: Vec::new(),
            stream,
            version: 0,
            acknowledged: 0,
        }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        match self.random.below(15) {
            0..=2 => self.put(cloud).await,
            3 => self.put_if_absent(cloud).await,
            4..=5 => self.update(cloud).await,
            6 => self.update_if_version(cloud).await,
            7 => self.delete(cloud).await,
            8 => self.batch(cloud).await,
            9 => self.transact(cloud).await,
            10 => self.transact_statements(cloud).await,
            11 => self.batch_statements(cloud).await,
            12..=13 => self.execute(cloud).await,
            _ => self.get(cloud).await,
        }
    }

    async fn put(&mut self, cloud: &Cloud) -> Result<()> {
        let key = self.random.below(KEYS);
        let new = self.new_row(0);
        let body = json!({ "TableName": TABLE, "Item": self.item(key, &new),
            "ReturnValues": "ALL_OLD" });
        let old = self.rows.get(&key).cloned();
        self.begin(vec![(key, Some(new))]);
        let answer = cloud.dynamodb("PutItem", body).await?.done()?;
        self.returned(key, &answer.json()?["Attributes"], old.as_ref())?;
        self.acknowledge();
        Ok(())
    }

    async fn put_if_absent(&mut self, cloud: &Cloud) -> Result<()> {
        let key = self.random.below(KEYS);
        let new = self.new_row(0);
        let body = json!({ "TableName": TABLE, "Item": self.item(key, &new),
            "ConditionExpression": "attribute_not_exists(pk)" });
        let absent = !self.rows.contains_key(&key);
        if absent {
            self.begin(vec![(key, Some(new))]);
        }
        let answer = cloud.dynamodb("PutItem", body).await?;
        let done = answer.done_or("ConditionalCheckFailedException")?.is_some();
        holds(done == absent, || format!("put if absent of {key}: absent {absent}, put {done}"))?;
        self.acknowledge();
        Ok(())
    }

    async fn update(&mut self, cloud: &Cloud) -> Result<()> {
        let key = self.random.below(KEYS);
        let new = self.new_row(self.rows.get(&key).map_or(0, |row| row.count) + 1);
        let body = self.update_body(key, &new);
        self.begin(vec![(key, Some(new.clone()))]);
        let answer = cloud.dynamodb("UpdateItem", body).await?.done()?;
        self.returned(key, &answer.json()?["Attributes"], Some(&new))?;
        self.acknowledge();
        Ok(())
    }

    async fn update_if_version(&mut self, cloud: &Cloud) -> Result<()> {
        let key = self.random.below(KEYS);
        let Some(old) = self.rows.get(&key).cloned() else { return self.put(cloud).await };
        let stale = self.random.once_in(3);
        let new = self.new_row(old.count + 1);
        let mut body = self.update_body(key, &new);
        body["ConditionExpression"] = json!("version = :expected");
        let expected = if stale { old.version + 1_000_000 } else { old.version };
        body["ExpressionAttributeValues"][":expected"] = json!({ "N": expected.to_string() });
        if !stale {
            self.begin(vec![(key, Some(new))]);
        }
        let answer = cloud.dynamodb("UpdateItem", body).await?;
        let done = answer.done_or("ConditionalCheckFailedException")?.is_some();
        holds(done != stale, || format!("update of {key} if {expected}: done {done}, {old:?}"))?;
        self.acknowledge();
        Ok(())
    }

    async fn delete(&mut self, cloud: &Cloud) -> Result<()> {
        let key = self.random.below(KEYS);
        let old = self.rows.get(&key).cloned();
        let body = json!({ "TableName": TABLE, "Key": self.key(key), "ReturnValues": "ALL_OLD" });
        self.begin(vec![(key, None)]);
        let answer = cloud.dynamodb("DeleteItem", body).await?.done()?;
        self.returned(key, &answer.json()?["Attributes"], old.as_ref())?;
        self.acknowledge();
        Ok(())
    }

    async fn batch(&mut self, cloud: &Cloud) -> Result<()> {
        let first = self.random.below(KEYS);
        let count = self.random.between(2, BATCH_MAX);
        let (mut wanted, mut asked) = (Vec::new(), Vec::new());
        for at in 0..count {
            let key = (first + at) % KEYS;
            if self.random.once_in(3) {
                asked.push(json!({ "DeleteRequest": { "Key": self.key(key) } }));
                wanted.push((key, None));
            } else {
                let new = self.new_row(0);
                asked.push(json!({ "PutRequest": { "Item": self.item(key, &new) } }));
                wanted.push((key, Some(new)));
            }
        }
        self.begin(wanted);
        let body = json!({ "RequestItems": { TABLE: asked } });
        let answer = cloud.dynamodb("BatchWriteItem", body).await?.done()?.json()?;
        let left = answer["UnprocessedItems"].as_object().is_some_and(|left| !left.is_empty());
        holds(!left, || format!("a batch left something: {answer}"))?;
        self.acknowledge();
        Ok(())
    }

    async fn get(&mut self, cloud: &Cloud) -> Result<()> {
        let key = self.random.below(KEYS);
        let body = json!({ "TableName": TABLE, "Key": self.key(key), "ConsistentRead": true });
        let answer = cloud.dynamodb("GetItem", body).await?.done()?.json()?;
        self.returned(key, &answer["Item"], self.rows.get(&key))?;
        self.acknowledged += 1;
        Ok(())
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        let mut stored = BTreeMap::new();
        for item in self.query(cloud, None, "pk = :v", &self.name).await? {
            let (key, row) = self.parsed(&item)?;
            stored.insert(key, row);
        }
        self.resolve(&stored)?;
        holds(stored == self.rows, || format!("stored {stored:?}\nacknowledged {:?}", self.rows))?;
        self.compare_indexes(cloud).await?;
        self.compare_stream(cloud).await
    }

    /// What was in doubt is either as before or as asked, and nothing else.
    fn resolve(&mut self, stored: &BTreeMap<u64, Row>) -> Result<()> {
        let mut happened = Vec::new();
        let doubt = std::mem::take(&mut self.doubt);
        let changes = doubt.iter().filter(|change| change.old != change.new);
        let done: Vec<bool> =
            changes.map(|change| stored.get(&change.key) == change.new.as_ref()).collect();
        if std::mem::take(&mut self.whole) {
            let torn = done.contains(&true) && done.contains(&false);
            holds(!torn, || format!("half of a transaction: {done:?} of {doubt:?}"))?;
        }
        for change in doubt {
            let found = stored.get(&change.key);
            if found == change.new.as_ref() {
                happened.push(change);
            } else if found != change.old.as_ref() {
                return wrong(format!("neither as before nor as asked: {found:?} {change:?}"));
            }
        }
        self.apply(happened);
        Ok(())
    }

    async fn compare_indexes(&self, cloud: &Cloud) -> Result<()> {
        let mut ranked: Vec<(u64, u64)> = self.rows.iter().map(|(k, row)| (row.rank, *k)).collect();
        ranked.sort_unstable();
        let mut found = Vec::new();
        for item in self.query(cloud, Some(LOCAL), "pk = :v", &self.name).await? {
            let (key, row) = self.parsed(&item)?;
            holds(self.rows.get(&key) == Some(&row), || format!("local index: {key} {row:?}"))?;
            found.push((row.rank, key));
        }
        // Rows of one rank may come in any order.
        found.sort_unstable();
        holds(found == ranked, || format!("local index {found:?}, items {ranked:?}"))?;
        let mut indexed = BTreeMap::new();
        for group in 0..GROUPS {
            for item in self.query(cloud, Some(GLOBAL), "#g = :v", &self.group(group)).await? {
                let (key, row) = self.parsed(&item)?;
                let twice = indexed.insert(key, row).is_some();
                holds(!twice, || format!("{key} is in the global index twice"))?;
            }
        }
        holds(indexed == self.rows, || format!("global index {indexed:?}\nitems {:?}", self.rows))
    }

    /// Every change that happened is told once, in order, and nothing else is.
    async fn compare_stream(&mut self, cloud: &Cloud) -> Result<()> {
        let records = self.stream.records_of(cloud, &self.name).await?;
        let groups = std::mem::take(&mut self.told);
        let mut told = records.iter().map(|record| self.change(record));
        for mut group in groups {
            let mut next: Vec<Change> = told.by_ref().take(group.len()).collect::<Result<_>>()?;
            group.sort();
            next.sort();
            holds(group == next, || format!("stream tells {next:?}\nbut happened {group:?}"))?;
        }
        match told.next().transpose()? {
            None => Ok(()),
            Some(change) => wrong(format!("stream tells what did not happen: {change:?}")),
        }
    }

    fn change(&self, record: &Record) -> Result<Change> {
        let image = |image: &Value| -> Result<Option<(u64, Row)>> {
            if image.is_null() { Ok(None) } else { self.parsed(image).map(Some) }
        };
        let (old, new) = (image(&record.old)?, image(&record.new)?);
        let key = new.as_ref().or(old.as_ref()).map_or(KEYS, |(key, _)| *key);
        let (old, new) = (old.map(|(_, row)| row), new.map(|(_, row)| row));
        let kind = match (&old, &new) {
            (None, _) => "INSERT",
            (_, None) => "REMOVE",
            _ => "MODIFY",
        };
        holds(record.kind == kind, || format!("{} is told as {}", kind, record.kind))?;
        Ok(Change { key, old, new })
    }

    fn begin(&mut self, wanted: Vec<(u64, Option<Row>)>) {
        let change = |(key, new)| Change { key, old: self.rows.get(&key).cloned(), new };
        self.doubt = wanted.into_iter().map(change).collect();
    }

    fn acknowledge(&mut self) {
        self.acknowledged += 1;
        let changes = std::mem::take(&mut self.doubt);
        self.apply(changes);
    }

    fn apply(&mut self, changes: Vec<Change>) {
        for change in &changes {
            match &change.new {
                Some(row) => drop(self.rows.insert(change.key, row.clone())),
                None => drop(self.rows.remove(&change.key)),
            }
        }
        let told = changes.into_iter().filter(|change| change.old != change.new);
        self.told.push(told.collect());
    }

    fn new_row(&mut self, count: u64) -> Row {
        self.version += 1;
        let (group, rank) = (self.random.below(GROUPS), self.random.below(100));
        Row { version: self.version, group, rank, count }
    }

    fn group(&self, group: u64) -> String {
        format!("{}-{group}", self.name)
    }

    fn key(&self, key: u64) -> Value {
        json!({ "pk": { "S": self.name }, "sk": { "N": key.to_string() } })
    }

    fn item(&self, key: u64, row: &Row) -> Value {
        json!({
            "pk": { "S": self.name },
            "sk": { "N": key.to_string() },
            "group": { "S": self.group(row.group) },
            "rank": { "N": row.rank.to_string() },
            "version": { "N": row.version.to_string() },
            "count": { "N": row.count.to_string() },
            "text": { "S": text(row) },
            "end": { "N": END_S.to_string() },
        })
    }

    fn update_body(&self, key: u64, new: &Row) -> Value {
        json!({
            "TableName": TABLE,
            "Key": self.key(key),
            "UpdateExpression": "SET version = :v, #g = :g, #r = :r, #t = :t, #e = :e ADD #c :one",
            "ExpressionAttributeNames":
                { "#g": "group", "#r": "rank", "#t": "text", "#c": "count", "#e": "end" },
            "ExpressionAttributeValues": {
                ":v": { "N": new.version.to_string() },
                ":g": { "S": self.group(new.group) },
                ":r": { "N": new.rank.to_string() },
                ":t": { "S": text(new) },
                ":e": { "N": END_S.to_string() },
                ":one": { "N": "1" },
            },
            "ReturnValues": "ALL_NEW",
        })
    }

    fn returned(&self, key: u64, item: &Value, expected: Option<&Row>) -> Result<()> {
        let found = if item.is_null() { None } else { Some(self.parsed(item)?) };
        let expected = expected.map(|row| (key, row.clone()));
        holds(found == expected, || format!("returned {found:?}, acknowledged {expected:?}"))
    }

    /// A row, if it is whole.
    fn parsed(&self, item: &Value) -> Result<(u64, Row)> {
        let number = |name: &str| item[name]["N"].as_str().and_then(|text| text.parse().ok());
        let group = item["group"]["S"].as_str().and_then(|group| group.rsplit('-').next());
        let row = (|| {
            let group = group?.parse().ok()?;
            let (version, rank) = (number("version")?, number("rank")?);
            Some((number("sk")?, Row { version, group, rank, count: number("count")? }))
        })();
        match row {
            Some((key, row)) if *item == self.item(key, &row) => Ok((key, row)),
            Some((key, row)) if same(item, &self.item(key, &row)) => Ok((key, row)),
            _ => wrong(format!("a torn row: {item}")),
        }
    }

    async fn query(
        &self,
        cloud: &Cloud,
        index: Option<&str>,
        condition: &str,
        value: &str,
    ) -> Result<Vec<Value>> {
        let mut body = json!({
            "TableName": TABLE,
            "KeyConditionExpression": condition,
            "ExpressionAttributeValues": { ":v": { "S": value } },
        });
        match index {
            Some(index) => body["IndexName"] = json!(index),
            None => body["ConsistentRead"] = json!(true),
        }
        if index == Some(GLOBAL) {
            body["ExpressionAttributeNames"] = json!({ "#g": "group" });
        }
        pages(cloud, "Query", body).await
    }
}

/// Everything that a query or a scan finds.
pub async fn pages(cloud: &Cloud, operation: &str, mut body: Value) -> Result<Vec<Value>> {
    let mut items = Vec::new();
    for _ in 0..PAGES_MAX {
        let mut answer = cloud.dynamodb(operation, body.clone()).await?.done()?.json()?;
        if let Some(page) = answer["Items"].as_array_mut() {
            items.append(page);
        }
        if answer["LastEvaluatedKey"].is_null() {
            return Ok(items);
        }
        body["ExclusiveStartKey"] = answer["LastEvaluatedKey"].take();
    }
    wrong(format!("{operation} does not end"))
}

/// The same attributes in another order.
fn same(one: &Value, other: &Value) -> bool {
    let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else { return false };
    one.len() == other.len() && one.iter().all(|(name, value)| other.get(name) == Some(value))
}

fn text(row: &Row) -> String {
    format!("{:06}/", row.version).repeat(20)
}

impl Actor for Items {
    fn name(&self) -> &str {
        &self.name
    }

    fn act<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.step(cloud).boxed()
    }

    fn check<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.compare(cloud).boxed()
    }

    fn acknowledged(&self) -> u64 {
        self.acknowledged
    }
}
