//! DynamoDB transactions over two tables and a counter that all share: both rows or none, the
//! counter once.

use crate::actor::Actor;
use crate::client::Cloud;
use crate::random::Random;
use crate::trouble::{Result, holds, wrong};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

pub const LEFT: &str = "left";
pub const RIGHT: &str = "right";
const PAIRS: u64 = 3;
const TOTAL: &str = "total";

pub struct Transfers {
    name: String,
    random: Random,
    /// The version in both rows of a pair.
    pairs: BTreeMap<u64, u64>,
    doubt: Option<Transfer>,
    version: u64,
    /// Transactions of all actors that happened.
    happened: Arc<AtomicU64>,
    acknowledged: u64,
}

#[derive(Clone, Debug)]
struct Transfer {
    pair: u64,
    /// None: both rows are deleted.
    new: Option<u64>,
    body: Value,
}

impl Transfers {
    pub fn new(number: usize, seed: u64, happened: Arc<AtomicU64>) -> Transfers {
        let name = format!("transfers-{number}");
        Transfers {
            random: Random::of(seed, &name),
            name,
            pairs: BTreeMap::new(),
            doubt: None,
            version: 0,
            happened,
            acknowledged: 0,
        }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        match self.random.below(8) {
            0 => self.refused(cloud).await,
            1 => self.get(cloud).await,
            _ => self.transfer(cloud).await,
        }
    }

    async fn transfer(&mut self, cloud: &Cloud) -> Result<()> {
        let pair = self.random.below(PAIRS);
        self.version += 1;
        let new = (!self.random.once_in(5)).then_some(self.version);
        let body = self.body(pair, new);
        self.doubt = Some(Transfer { pair, new, body: body.clone() });
        let answer = cloud.dynamodb("TransactWriteItems", body).await?;
        match answer.succeeded() {
            true => self.happened(),
            false if answer.text().contains("TransactionConflict") => self.doubt = None,
            false => return answer.unexpected(),
        }
        self.acknowledged += 1;
        Ok(())
    }

    /// One row's condition fails: none of them changes.
    async fn refused(&mut self, cloud: &Cloud) -> Result<()> {
        let pair = self.random.below(PAIRS);
        self.version += 1;
        let mut body = self.body(pair, Some(self.version));
        let put = &mut body["TransactItems"][1]["Put"];
        put["ConditionExpression"] = json!("version = :never");
        put["ExpressionAttributeValues"] = json!({ ":never": { "N": "-1" } });
        let answer = cloud.dynamodb("TransactWriteItems", body).await?;
        let refused = answer.done_or("TransactionCanceledException")?.is_none();
        holds(refused, || "a transaction with a failing condition was done".into())
    }

    async fn get(&mut self, cloud: &Cloud) -> Result<()> {
        let pair = self.random.below(PAIRS);
        let get = |table| json!({ "Get": { "TableName": table, "Key": self.key(pair) } });
        let body = json!({ "TransactItems": [get(LEFT), get(RIGHT)] });
        let answer = cloud.dynamodb("TransactGetItems", body).await?;
        if answer.text().contains("TransactionConflict") {
            return Ok(());
        }
        let answer = answer.done()?.json()?;
        let side = |at: usize| version(&answer["Responses"][at]["Item"]);
        let (left, right) = (side(0), side(1));
        let expected = self.pairs.get(&pair).copied();
        holds(left == expected && right == expected, || {
            format!("pair {pair}: {left:?} {right:?}, acknowledged {expected:?}")
        })
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        if let Some(doubt) = self.doubt.clone() {
            self.resolve(cloud, doubt).await?;
        }
        for pair in 0..PAIRS {
            let (left, right) = self.read(cloud, pair).await?;
            let expected = self.pairs.get(&pair).copied();
            holds(left == expected && right == expected, || {
                format!("pair {pair}: {left:?} {right:?}, acknowledged {expected:?}")
            })?;
        }
        Ok(())
    }

    /// By reading, or by asking again with the same token: then it happens once in either case.
    async fn resolve(&mut self, cloud: &Cloud, doubt: Transfer) -> Result<()> {
        let (left, right) = self.read(cloud, doubt.pair).await?;
        holds(left == right, || format!("half a transaction: {left:?} {right:?} {doubt:?}"))?;
        let old = self.pairs.get(&doubt.pair).copied();
        if self.random.once_in(2) {
            cloud.dynamodb("TransactWriteItems", doubt.body.clone()).await?.done()?;
            self.happened();
        } else if left == doubt.new && (doubt.new.is_some() || old.is_some()) {
            self.happened();
        } else if left == old && old.is_some() {
            self.doubt = None;
        } else if left == old {
            // Whether a deletion of nothing happened shows by its token alone.
            cloud.dynamodb("TransactWriteItems", doubt.body.clone()).await?.done()?;
            self.happened();
        } else {
            return wrong(format!("neither as before ({old:?}) nor as asked: {left:?} {doubt:?}"));
        }
        Ok(())
    }

    fn happened(&mut self) {
        let Some(done) = self.doubt.take() else { return };
        match done.new {
            Some(version) => drop(self.pairs.insert(done.pair, version)),
            None => drop(self.pairs.remove(&done.pair)),
        }
        self.happened.fetch_add(1, Ordering::SeqCst);
    }

    /// Every transaction that happened counted once.
    async fn compare_total(&self, cloud: &Cloud) -> Result<()> {
        let body = json!({ "TableName": LEFT, "Key": { "pk": { "S": TOTAL } },
            "ConsistentRead": true });
        let answer = cloud.dynamodb("GetItem", body).await?.done()?.json()?;
        let total = answer["Item"]["count"]["N"].as_str().unwrap_or("0").parse::<u64>()?;
        let happened = self.happened.load(Ordering::SeqCst);
        holds(total == happened, || format!("counted {total}, but {happened} happened"))
    }

    async fn read(&self, cloud: &Cloud, pair: u64) -> Result<(Option<u64>, Option<u64>)> {
        let mut found = Vec::new();
        for table in [LEFT, RIGHT] {
            let body = json!({ "TableName": table, "Key": self.key(pair), "ConsistentRead": true });
            let answer = cloud.dynamodb("GetItem", body).await?.done()?.json()?;
            found.push(version(&answer["Item"]));
        }
        Ok((found[0], found[1]))
    }

    fn key(&self, pair: u64) -> Value {
        json!({ "pk": { "S": format!("{}-{pair}", self.name) } })
    }

    fn body(&self, pair: u64, new: Option<u64>) -> Value {
        let write = |table: &str| match new {
            Some(version) => {
                let mut item = self.key(pair);
                item["version"] = json!({ "N": version.to_string() });
                json!({ "Put": { "TableName": table, "Item": item } })
            }
            None => json!({ "Delete": { "TableName": table, "Key": self.key(pair) } }),
        };
        let count = json!({ "Update": {
            "TableName": LEFT,
            "Key": { "pk": { "S": TOTAL } },
            "UpdateExpression": "ADD #c :one",
            "ExpressionAttributeNames": { "#c": "count" },
            "ExpressionAttributeValues": { ":one": { "N": "1" } },
        } });
        let token = format!("{}-{}", self.name, self.version);
        json!({ "TransactItems": [write(LEFT), write(RIGHT), count], "ClientRequestToken": token })
    }
}

fn version(item: &Value) -> Option<u64> {
    item["version"]["N"].as_str().and_then(|text| text.parse().ok())
}

impl Actor for Transfers {
    fn name(&self) -> &str {
        &self.name
    }

    fn act<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.step(cloud).boxed()
    }

    fn check<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.compare(cloud).boxed()
    }

    fn check_shared<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.compare_total(cloud).boxed()
    }

    fn acknowledged(&self) -> u64 {
        self.acknowledged
    }
}
