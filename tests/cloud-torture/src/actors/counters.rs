//! One DynamoDB counter that several clients add to: no addition is lost, none is counted twice.

use crate::actor::Actor;
use crate::client::Cloud;
use crate::trouble::{Result, holds, wrong};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use parking_lot::Mutex;
use serde_json::json;
use std::collections::HashSet;
use std::sync::Arc;

pub const TABLE: &str = "counters";

pub struct Counters {
    name: String,
    shared: Arc<Mutex<Shared>>,
    acknowledged: u64,
}

#[derive(Default)]
pub struct Shared {
    /// The counter's value when it was last certain.
    certain: u64,
    /// Values returned since.
    returned: HashSet<u64>,
    in_doubt: u64,
}

impl Counters {
    pub fn new(number: usize, shared: Arc<Mutex<Shared>>) -> Counters {
        Counters { name: format!("counters-{number}"), shared, acknowledged: 0 }
    }

    async fn add(&mut self, cloud: &Cloud) -> Result<()> {
        let body = json!({
            "TableName": TABLE,
            "Key": { "pk": { "S": "hot" } },
            "UpdateExpression": "ADD #c :one",
            "ExpressionAttributeNames": { "#c": "count" },
            "ExpressionAttributeValues": { ":one": { "N": "1" } },
            "ReturnValues": "UPDATED_NEW",
        });
        self.shared.lock().in_doubt += 1;
        let answer = cloud.dynamodb("UpdateItem", body).await?.done()?.json()?;
        let value = answer["Attributes"]["count"]["N"].as_str().unwrap_or_default().parse()?;
        let mut shared = self.shared.lock();
        shared.in_doubt -= 1;
        self.acknowledged += 1;
        let new = value > shared.certain && shared.returned.insert(value);
        holds(new, || format!("{value} was returned twice, or is older than {}", shared.certain))
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        let body = json!({ "TableName": TABLE, "Key": { "pk": { "S": "hot" } },
            "ConsistentRead": true });
        let answer = cloud.dynamodb("GetItem", body).await?.done()?.json()?;
        let value: u64 = answer["Item"]["count"]["N"].as_str().unwrap_or("0").parse()?;
        let mut shared = self.shared.lock();
        let least = shared.certain + shared.returned.len() as u64;
        let most = least + shared.in_doubt;
        if !(least..=most).contains(&value) {
            return wrong(format!("the counter is {value}, not from {least} to {most}"));
        }
        let highest = shared.returned.iter().max().copied().unwrap_or(0);
        holds(highest <= value, || format!("{highest} was returned, but {value} is stored"))?;
        *shared = Shared { certain: value, ..Shared::default() };
        Ok(())
    }
}

impl Actor for Counters {
    fn name(&self) -> &str {
        &self.name
    }

    fn act<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.add(cloud).boxed()
    }

    fn check<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.compare(cloud).boxed()
    }

    fn acknowledged(&self) -> u64 {
        self.acknowledged
    }
}
