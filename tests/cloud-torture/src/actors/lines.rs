//! CloudWatch Logs: batches that were acknowledged are there in order, each once, and one in doubt
//! is there whole or not at all.

use crate::actor::Actor;
use crate::client::Cloud;
use crate::random::Random;
use crate::trouble::{Result, holds, wrong};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};

pub const GROUP: &str = "torture";
const BATCH_MAX: u64 = 20;
const PAGES_MAX: usize = 1_000;

pub struct Lines {
    name: String,
    random: Random,
    made: bool,
    /// Written since the last check, in order.
    written: Vec<String>,
    /// Of the batch in doubt.
    doubt: Vec<String>,
    /// Where the last reading ended.
    token: Option<Value>,
    next: u64,
    acknowledged: u64,
}

impl Lines {
    pub fn new(number: usize, seed: u64) -> Lines {
        let name = format!("lines-{number}");
        Lines {
            random: Random::of(seed, &name),
            name,
            made: false,
            written: Vec::new(),
            doubt: Vec::new(),
            token: None,
            next: 0,
            acknowledged: 0,
        }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        if !self.made {
            self.make(cloud).await?;
        }
        let now_ms = cloud.now_ms().await?;
        let mut batch = Vec::new();
        for _ in 0..self.random.between(1, BATCH_MAX) {
            self.next += 1;
            batch.push(format!("{}/{:08}", self.name, self.next));
        }
        let event = |line: &String| json!({ "timestamp": now_ms, "message": line });
        let events: Vec<Value> = batch.iter().map(event).collect();
        let body =
            json!({ "logGroupName": GROUP, "logStreamName": self.name, "logEvents": events });
        self.doubt = batch;
        let answer = cloud.logs("PutLogEvents", body).await?.done()?.json()?;
        let rejected = &answer["rejectedLogEventsInfo"];
        holds(rejected.is_null(), || format!("rejected: {rejected}"))?;
        self.written.append(&mut self.doubt);
        self.acknowledged += 1;
        cloud.pause(5).await;
        Ok(())
    }

    async fn make(&mut self, cloud: &Cloud) -> Result<()> {
        let body = json!({ "logGroupName": GROUP, "logStreamName": self.name });
        let answer = cloud.logs("CreateLogStream", body).await?;
        answer.done_or("ResourceAlreadyExistsException")?;
        self.made = true;
        Ok(())
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        if !self.made {
            return Ok(());
        }
        let found = self.read(cloud).await?;
        let mut expected = std::mem::take(&mut self.written);
        let in_doubt = std::mem::take(&mut self.doubt);
        if found.len() > expected.len() {
            expected.extend(in_doubt);
        }
        holds(found == expected, || {
            let differ = found.iter().zip(&expected).position(|(one, other)| one != other);
            let (found, expected) = (found.len(), expected.len());
            format!("{found} lines, acknowledged {expected}; the first that differs: {differ:?}")
        })
    }

    /// All lines after those of the last reading.
    async fn read(&mut self, cloud: &Cloud) -> Result<Vec<String>> {
        let mut lines = Vec::new();
        for _ in 0..PAGES_MAX {
            let mut body = json!({ "logGroupName": GROUP, "logStreamName": self.name,
                "startFromHead": true });
            if let Some(token) = &self.token {
                body["nextToken"] = token.clone();
            }
            let mut page = cloud.logs("GetLogEvents", body).await?.done()?.json()?;
            let events = page["events"].as_array().cloned().unwrap_or_default();
            let line = |event: &Value| event["message"].as_str().unwrap_or_default().to_owned();
            lines.extend(events.iter().map(line));
            self.token = Some(page["nextForwardToken"].take());
            if events.is_empty() {
                return Ok(lines);
            }
        }
        wrong("the log stream does not end")
    }
}

impl Actor for Lines {
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
