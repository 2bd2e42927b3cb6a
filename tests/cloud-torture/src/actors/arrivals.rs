//! What must arrive at a function: asynchronous invocations, S3 notifications, records of a
//! DynamoDB stream. The function marks each one in a table; whatever happened is marked at least
//! once, restarts or not.

use crate::actor::Actor;
use crate::ask::s3;
use crate::client::Cloud;
use crate::functions::{ARRIVED, FUNCTION, WATCHED_BUCKET, WATCHED_TABLE};
use crate::random::Random;
use crate::trouble::{Result, holds, wrong};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Events on their way at a time, so that functions keep up.
const WAITING_MAX: usize = 60;
const BATCH_KEYS: usize = 100;
/// From the restart to the arrival of everything.
const ARRIVE_TRIES: u32 = 900;
const TRY_PAUSE_MS: u64 = 100;

pub struct Arrivals {
    name: String,
    random: Random,
    /// What must arrive.
    waiting: BTreeSet<String>,
    doubt: Option<(Source, String)>,
    next: u64,
    acknowledged: u64,
}

#[derive(Clone, Copy)]
enum Source {
    Invoke,
    Object,
    Item,
}

impl Arrivals {
    pub fn new(number: usize, seed: u64) -> Arrivals {
        let name = format!("arrivals-{number}");
        Arrivals {
            random: Random::of(seed, &name),
            name,
            waiting: BTreeSet::new(),
            doubt: None,
            next: 0,
            acknowledged: 0,
        }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        if self.waiting.len() >= WAITING_MAX {
            cloud.pause(100).await;
            let arrived = self.arrived(cloud).await?;
            self.waiting.retain(|id| !arrived.contains(id));
            return Ok(());
        }
        self.next += 1;
        let id = format!("{}-{}", self.name, self.next);
        let source = match self.random.below(3) {
            0 => Source::Invoke,
            1 => Source::Object,
            _ => Source::Item,
        };
        self.doubt = Some((source, id.clone()));
        self.tell(cloud, source, &id).await?;
        self.doubt = None;
        self.waiting.insert(id);
        self.acknowledged += 1;
        let pause_ms = self.random.between(1, 40);
        cloud.pause(pause_ms).await;
        Ok(())
    }

    async fn tell(&self, cloud: &Cloud, source: Source, id: &str) -> Result<()> {
        let answer = match source {
            Source::Invoke => {
                let path = format!("/2015-03-31/functions/{FUNCTION}/invocations");
                let mut request = s3("POST", path, "", json!({ "id": id }).to_string().into());
                request.service = "lambda";
                request.headers.push(("x-amz-invocation-type", "Event".into()));
                cloud.send(&request).await?
            }
            Source::Object => {
                let path = format!("/{WATCHED_BUCKET}/{id}");
                cloud.s3("PUT", path, "", id.as_bytes().to_vec()).await?
            }
            Source::Item => {
                let body = json!({ "TableName": WATCHED_TABLE, "Item": { "id": { "S": id } } });
                cloud.dynamodb("PutItem", body).await?
            }
        };
        answer.done().map(drop)
    }

    /// What happened must arrive, acknowledged or not.
    async fn resolve(&mut self, cloud: &Cloud) -> Result<()> {
        let Some((source, id)) = self.doubt.take() else { return Ok(()) };
        let happened = match source {
            Source::Invoke => false,
            Source::Object => {
                let path = format!("/{WATCHED_BUCKET}/{id}");
                let answer = cloud.s3("GET", path, "", Vec::new()).await?;
                answer.done_or("NoSuchKey")?.is_some()
            }
            Source::Item => {
                let body = json!({ "TableName": WATCHED_TABLE, "Key": { "id": { "S": id } },
                    "ConsistentRead": true });
                let answer = cloud.dynamodb("GetItem", body).await?.done()?.json()?;
                answer["Item"].is_object()
            }
        };
        if happened {
            self.waiting.insert(id);
        }
        Ok(())
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        self.resolve(cloud).await?;
        // Now and then events are left on their way into the next kill.
        if self.random.once_in(3) {
            return Ok(());
        }
        for _ in 0..ARRIVE_TRIES {
            let arrived = self.arrived(cloud).await?;
            self.waiting.retain(|id| !arrived.contains(id));
            if self.waiting.is_empty() {
                return Ok(());
            }
            cloud.pause(TRY_PAUSE_MS).await;
        }
        wrong(format!("these never arrived: {:?}", self.waiting))
    }

    async fn arrived(&self, cloud: &Cloud) -> Result<BTreeSet<String>> {
        let waiting: Vec<&String> = self.waiting.iter().collect();
        let mut arrived = BTreeSet::new();
        for ids in waiting.chunks(BATCH_KEYS) {
            let keys: Vec<Value> = ids.iter().map(|id| json!({ "id": { "S": id } })).collect();
            let asked = json!({ "Keys": keys, "ConsistentRead": true });
            let body = json!({ "RequestItems": { ARRIVED: asked } });
            let answer = cloud.dynamodb("BatchGetItem", body).await?.done()?.json()?;
            let rows = answer["Responses"][ARRIVED].as_array().cloned().unwrap_or_default();
            for row in rows {
                let id = row["id"]["S"].as_str().unwrap_or_default();
                holds(self.waiting.contains(id), || format!("an answer nobody asked: {row}"))?;
                arrived.insert(id.to_owned());
            }
        }
        Ok(arrived)
    }
}

impl Actor for Arrivals {
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
