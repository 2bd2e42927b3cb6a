//! The stream of the items' table, read once for all actors, from where the last reading ended.

use crate::actors::items::TABLE;
use crate::client::Cloud;
use crate::trouble::{Result, holds, wrong};
use serde_json::{Value, json};
use std::collections::HashMap;
use tokio::sync::Mutex;

const PAGES_MAX: usize = 10_000;

#[derive(Default)]
pub struct Stream {
    reading: Mutex<Reading>,
}

#[derive(Default)]
struct Reading {
    /// Sequence number of the last record read.
    last: Option<String>,
    unread: HashMap<String, Vec<Record>>,
}

pub struct Record {
    pub kind: String,
    /// Null: there was none.
    pub old: Value,
    pub new: Value,
}

impl Stream {
    /// The partition's records that no one has asked for yet.
    pub async fn records_of(&self, cloud: &Cloud, partition: &str) -> Result<Vec<Record>> {
        let mut reading = self.reading.lock().await;
        reading.catch_up(cloud).await?;
        Ok(reading.unread.remove(partition).unwrap_or_default())
    }
}

impl Reading {
    async fn catch_up(&mut self, cloud: &Cloud) -> Result<()> {
        let table = cloud.dynamodb("DescribeTable", json!({ "TableName": TABLE })).await?;
        let arn = table.done()?.json()?["Table"]["LatestStreamArn"].take();
        let described = cloud.streams("DescribeStream", json!({ "StreamArn": arn })).await?;
        let mut described = described.done()?.json()?;
        let shard = described["StreamDescription"]["Shards"][0]["ShardId"].take();
        let mut body = json!({ "StreamArn": arn, "ShardId": shard,
            "ShardIteratorType": "TRIM_HORIZON" });
        if let Some(last) = &self.last {
            body["ShardIteratorType"] = json!("AFTER_SEQUENCE_NUMBER");
            body["SequenceNumber"] = json!(last);
        }
        let answer = cloud.streams("GetShardIterator", body).await?.done()?;
        let mut iterator = answer.json()?["ShardIterator"].take();
        for _ in 0..PAGES_MAX {
            let body = json!({ "ShardIterator": iterator });
            let mut page = cloud.streams("GetRecords", body).await?.done()?.json()?;
            let records = page["Records"].as_array_mut().map(std::mem::take).unwrap_or_default();
            if records.is_empty() {
                return Ok(());
            }
            for record in records {
                self.take(record)?;
            }
            iterator = page["NextShardIterator"].take();
        }
        wrong("the stream does not end")
    }

    fn take(&mut self, mut record: Value) -> Result<()> {
        let change = &mut record["dynamodb"];
        let sequence = change["SequenceNumber"].as_str().unwrap_or_default().to_owned();
        let later = self.last.as_ref().is_none_or(|last| number(last) < number(&sequence));
        holds(later, || format!("sequence {sequence} after {:?}", self.last))?;
        self.last = Some(sequence);
        let partition = change["Keys"]["pk"]["S"].as_str().unwrap_or_default().to_owned();
        let (old, new) = (change["OldImage"].take(), change["NewImage"].take());
        let kind = record["eventName"].as_str().unwrap_or_default().to_owned();
        self.unread.entry(partition).or_default().push(Record { kind, old, new });
        Ok(())
    }
}

fn number(sequence: &str) -> Option<u128> {
    sequence.parse().ok()
}
