//! DynamoDB tables that come and go: one made anew under an old name is empty.

use crate::actor::Actor;
use crate::actors::items::pages;
use crate::client::Cloud;
use crate::random::Random;
use crate::trouble::{Result, holds};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::json;
use std::collections::BTreeSet;

const ROWS_MAX: usize = 6;

pub struct Tables {
    name: String,
    random: Random,
    /// Its rows, if it exists.
    rows: Option<BTreeSet<u64>>,
    doubt: Doubt,
    next: u64,
    acknowledged: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Doubt {
    None,
    Created,
    Deleted,
    Put(u64),
}

impl Tables {
    pub fn new(number: usize, seed: u64) -> Tables {
        let name = format!("tables-{number}");
        Tables {
            random: Random::of(seed, &name),
            name,
            rows: None,
            doubt: Doubt::None,
            next: 0,
            acknowledged: 0,
        }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        let count = self.rows.as_ref().map(BTreeSet::len);
        match count {
            None => {
                self.doubt = Doubt::Created;
                self.create(cloud).await?;
                self.rows = Some(BTreeSet::new());
            }
            Some(count) if count >= ROWS_MAX || self.random.once_in(5) => {
                self.doubt = Doubt::Deleted;
                cloud.dynamodb("DeleteTable", json!({ "TableName": self.name })).await?.done()?;
                self.rows = None;
            }
            Some(_) => {
                self.next += 1;
                self.doubt = Doubt::Put(self.next);
                let item = json!({ "pk": { "S": self.next.to_string() }, "group": { "S": "g" } });
                let body = json!({ "TableName": self.name, "Item": item });
                cloud.dynamodb("PutItem", body).await?.done()?;
                self.rows.get_or_insert_default().insert(self.next);
            }
        }
        self.doubt = Doubt::None;
        self.acknowledged += 1;
        cloud.pause(5).await;
        Ok(())
    }

    async fn create(&self, cloud: &Cloud) -> Result<()> {
        let body = json!({
            "TableName": self.name,
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [
                { "AttributeName": "pk", "AttributeType": "S" },
                { "AttributeName": "group", "AttributeType": "S" },
            ],
            "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
            "GlobalSecondaryIndexes": [{
                "IndexName": "by-group",
                "KeySchema": [{ "AttributeName": "group", "KeyType": "HASH" }],
                "Projection": { "ProjectionType": "ALL" },
            }],
            "StreamSpecification": { "StreamEnabled": true, "StreamViewType": "NEW_IMAGE" },
        });
        cloud.dynamodb("CreateTable", body).await?.done().map(drop)
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        let body = json!({ "TableName": self.name });
        let described = cloud.dynamodb("DescribeTable", body).await?;
        let exists = described.done_or("ResourceNotFoundException")?.is_some();
        match (self.doubt, exists) {
            (Doubt::Created, true) => self.rows = Some(BTreeSet::new()),
            (Doubt::Deleted, false) => self.rows = None,
            _ => {}
        }
        let expected = self.rows.is_some();
        holds(exists == expected, || format!("exists: {exists}, acknowledged: {expected}"))?;
        let Some(rows) = &mut self.rows else {
            self.doubt = Doubt::None;
            return Ok(());
        };
        let number = |item: &serde_json::Value| item["pk"]["S"].as_str()?.parse::<u64>().ok();
        let body = json!({ "TableName": self.name, "ConsistentRead": true });
        let found = pages(cloud, "Scan", body).await?;
        let found: BTreeSet<u64> = found.iter().filter_map(number).collect();
        if let Doubt::Put(row) = self.doubt
            && found.contains(&row)
        {
            rows.insert(row);
        }
        holds(found == *rows, || format!("found {found:?}, acknowledged {rows:?}"))?;
        let body = json!({ "TableName": self.name, "IndexName": "by-group" });
        let indexed = pages(cloud, "Scan", body).await?;
        let indexed: BTreeSet<u64> = indexed.iter().filter_map(number).collect();
        holds(indexed == *rows, || format!("index {indexed:?}, rows {rows:?}"))?;
        self.doubt = Doubt::None;
        Ok(())
    }
}

impl Actor for Tables {
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
