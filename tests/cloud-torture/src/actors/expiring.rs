//! DynamoDB items that live until a moment of cloud time: gone after it, also when it came while
//! the server was down; there before it; and one whose end was put off stays.

use crate::actor::Actor;
use crate::client::Cloud;
use crate::random::Random;
use crate::trouble::{Result, holds, wrong};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub const TABLE: &str = "expiring";
/// Items that are written but not expired at a time.
const ITEMS_MAX: usize = 60;
/// From an item's end to its removal.
const GONE_TRIES: u32 = 300;
const TRY_PAUSE_MS: u64 = 100;
const SHORT_S: u64 = 2;
const LONG_S: u64 = 100_000;

pub struct Expiring {
    name: String,
    random: Random,
    /// When each item ends, in seconds; several: whether the last request happened is not known.
    ends: BTreeMap<u64, Vec<u64>>,
    next: u64,
    /// An item whose first write is not acknowledged.
    unborn: Option<u64>,
    acknowledged: u64,
}

impl Expiring {
    pub fn new(number: usize, seed: u64) -> Expiring {
        let name = format!("expiring-{number}");
        Expiring {
            random: Random::of(seed, &name),
            name,
            ends: BTreeMap::new(),
            next: 0,
            unborn: None,
            acknowledged: 0,
        }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        let now_s = cloud.now_ms().await? as u64 / 1000;
        if self.ends.len() >= ITEMS_MAX
            && let Some(key) = self.ends.keys().next().copied()
        {
            return self.set(cloud, key, now_s).await;
        }
        let put_off = self.ends.iter().find(|(_, ends)| ends.len() == 1 && ends[0] > now_s + 60);
        let known = put_off.map(|(key, ends)| (*key, ends[0]));
        match known {
            Some((key, end)) if self.random.once_in(4) => {
                // A later end takes the place of the earlier one, or an earlier that of the later.
                let new = if end > now_s + LONG_S { now_s + SHORT_S } else { end + LONG_S };
                self.set(cloud, key, new).await
            }
            _ => {
                self.next += 1;
                let end = match self.random.below(3) {
                    0 => LONG_S,
                    1 => 70,
                    _ => self.random.between(0, SHORT_S),
                };
                self.unborn = Some(self.next);
                self.set(cloud, self.next, now_s + end).await
            }
        }
    }

    async fn set(&mut self, cloud: &Cloud, key: u64, end: u64) -> Result<()> {
        let ends = self.ends.entry(key).or_default();
        ends.push(end);
        let item = json!({ "pk": { "S": format!("{}-{key}", self.name) },
            "end": { "N": end.to_string() } });
        let body = json!({ "TableName": TABLE, "Item": item });
        cloud.dynamodb("PutItem", body).await?.done()?;
        self.ends.insert(key, vec![end]);
        self.unborn = None;
        self.acknowledged += 1;
        cloud.pause(5).await;
        Ok(())
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        let mut still = Vec::new();
        for (key, ends) in std::mem::take(&mut self.ends) {
            if let Some(end) = self.compare_one(cloud, key, &ends).await? {
                still.push((key, vec![end]));
            }
        }
        self.ends.extend(still);
        self.unborn = None;
        Ok(())
    }

    /// Waits for what is due; the end of what stays.
    async fn compare_one(&self, cloud: &Cloud, key: u64, ends: &[u64]) -> Result<Option<u64>> {
        let mut found = None;
        for _ in 0..GONE_TRIES {
            found = self.end_of(cloud, key).await?;
            let now_s = cloud.now_ms().await? as u64 / 1000;
            match found {
                None if self.unborn == Some(key) || ends.iter().any(|end| *end <= now_s) => {
                    return Ok(None);
                }
                None => return wrong(format!("item {key} is gone at {now_s}, before {ends:?}")),
                Some(end) if !ends.contains(&end) => {
                    return wrong(format!("item {key} ends at {end}, not at {ends:?}"));
                }
                Some(end) if end > now_s => return Ok(Some(end)),
                Some(_) => cloud.pause(TRY_PAUSE_MS).await,
            }
        }
        wrong(format!("item {key} outlives its end, {found:?}"))
    }

    async fn end_of(&self, cloud: &Cloud, key: u64) -> Result<Option<u64>> {
        let pk = json!({ "pk": { "S": format!("{}-{key}", self.name) } });
        let body = json!({ "TableName": TABLE, "Key": pk, "ConsistentRead": true });
        let answer = cloud.dynamodb("GetItem", body).await?.done()?.json()?;
        let item: &Value = &answer["Item"];
        if item.is_null() {
            return Ok(None);
        }
        let end = item["end"]["N"].as_str().and_then(|text| text.parse().ok());
        holds(end.is_some(), || format!("a torn item: {item}"))?;
        Ok(end)
    }
}

impl Actor for Expiring {
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
