//! A batch of records until it is done with: handed over, retried, split in two, given up.

use crate::error::Error;
use crate::mapping::reader::{Reader, sequence};
use crate::mapping::row::Checkpoint;
use crate::run::{self, Given};
use bytes::Bytes;
use model_dynamodbstreams::Record;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::time::Duration;
use wire::Timestamp;

const PAUSE: Duration = Duration::from_secs(1);
const PAUSE_MAX: Duration = Duration::from_secs(60);
/// A batch is cut before it becomes larger than an invocation may be.
const BATCH_BYTES_MAX: usize = 6_000_000;

pub struct Work<'a> {
    pub reader: &'a Reader,
    pub shard: &'a str,
    pub records: Vec<Record>,
}

/// What became of a batch.
enum Handed {
    Done,
    /// From this record on, nothing is done with.
    Failed(usize),
    /// The function could not be run at all: tried again without counting.
    Passing(Error),
}

/// Runs until every record is done with; the checkpoint moves with them.
pub async fn run(work: Work<'_>, checkpoint: &mut Checkpoint) -> Result<(), Error> {
    let Work { reader, shard, records } = work;
    let mapping = &reader.mapping;
    let mut parts: VecDeque<(Vec<Record>, u32)> =
        cut(records, mapping.batch_size as usize, &mapping.source_arn)
            .into_iter()
            .map(|part| (part, 0))
            .collect();
    let mut pause = PAUSE;
    while let Some((mut part, failures)) = parts.pop_front() {
        let fresh = fresh(reader, &mut part);
        if let Some(last) = fresh {
            advance(reader, shard, checkpoint, last).await?;
        }
        if part.is_empty() {
            continue;
        }
        match hand_over(reader, &part).await {
            Handed::Done => {
                pause = PAUSE;
                let last = part.last().and_then(sequence).map(str::to_owned);
                advance(reader, shard, checkpoint, last).await?;
            }
            Handed::Passing(error) => {
                tracing::debug!(?error, id = mapping.id, "a batch waits");
                parts.push_front((part, failures));
                wait(reader, &mut pause).await;
            }
            Handed::Failed(from) => {
                let failures = if from > 0 { 0 } else { failures + 1 };
                if from > 0 {
                    let last = part.get(from - 1).and_then(sequence).map(str::to_owned);
                    advance(reader, shard, checkpoint, last).await?;
                    part.drain(..from);
                }
                if mapping.bisect && part.len() > 1 {
                    let rest = part.split_off(part.len() / 2);
                    parts.push_front((rest, failures));
                    parts.push_front((part, failures));
                } else if mapping.retries_max.is_some_and(|most| failures > most) {
                    tracing::warn!(id = mapping.id, shard, "a batch is given up: too many retries");
                    let last = part.last().and_then(sequence).map(str::to_owned);
                    advance(reader, shard, checkpoint, last).await?;
                    continue;
                } else {
                    parts.push_front((part, failures));
                }
                wait(reader, &mut pause).await;
            }
        }
    }
    Ok(())
}

/// Removes the records that have become too old; gives the last one of them.
fn fresh(reader: &Reader, part: &mut Vec<Record>) -> Option<Option<String>> {
    let oldest_ms = reader.ctx.now_ms() - i64::from(reader.mapping.age_max_s?) * 1000;
    let too_old = |record: &Record| {
        let made = record.dynamodb.as_ref().and_then(|d| d.approximate_creation_date_time);
        made.is_some_and(|made| Timestamp::millis(made) < oldest_ms)
    };
    let count = part.iter().take_while(|record| too_old(record)).count();
    let last = part.drain(..count).next_back()?;
    tracing::warn!(id = reader.mapping.id, count, "records are given up: too old");
    Some(sequence(&last).map(str::to_owned))
}

async fn advance(
    reader: &Reader,
    shard: &str,
    checkpoint: &mut Checkpoint,
    sequence: Option<String>,
) -> Result<(), Error> {
    if sequence.is_some() {
        checkpoint.sequence = sequence;
        reader.checkpoint(shard, checkpoint).await?;
    }
    Ok(())
}

async fn wait(reader: &Reader, pause: &mut Duration) {
    reader.ctx.world().sleep(*pause).await;
    *pause = (*pause * 2).min(PAUSE_MAX);
}

async fn hand_over(reader: &Reader, records: &[Record]) -> Handed {
    let source = &reader.mapping.source_arn;
    let documents: Vec<Value> = records.iter().map(|record| document(record, source)).collect();
    let payload = Bytes::from(json!({ "Records": documents }).to_string());
    let target = match reader.target().await {
        Ok(target) => target,
        Err(error) => return Handed::Passing(error),
    };
    let request_id = reader.ctx.world().uuid();
    let given = Given { request_id, payload, client_context: None };
    match run::run(&reader.ctx, &reader.platform, &target, given).await {
        Err(error) => Handed::Passing(error),
        Ok(outcome) => match outcome.result {
            Err(_) => Handed::Failed(0),
            Ok(answer) if reader.mapping.partial => partial(records, &answer),
            Ok(_) => Handed::Done,
        },
    }
}

/// Reads `batchItemFailures`: everything from the first failed record on is handed over again. An answer
/// that cannot be read means that all have failed.
fn partial(records: &[Record], answer: &[u8]) -> Handed {
    let Ok(answer) = serde_json::from_slice::<Value>(answer) else { return Handed::Failed(0) };
    let failures = match answer.get("batchItemFailures") {
        None | Some(Value::Null) => return Handed::Done,
        Some(Value::Array(failures)) if failures.is_empty() => return Handed::Done,
        Some(Value::Array(failures)) => failures,
        Some(_) => return Handed::Failed(0),
    };
    let mut first = records.len();
    for failure in failures {
        let id = failure.get("itemIdentifier").and_then(Value::as_str).unwrap_or_default();
        let at = records.iter().position(|record| sequence(record) == Some(id));
        match at {
            Some(at) => first = first.min(at),
            None => return Handed::Failed(0),
        }
    }
    Handed::Failed(first)
}

/// Pieces that are neither longer nor larger than a batch may be.
fn cut(records: Vec<Record>, size: usize, source: &str) -> Vec<Vec<Record>> {
    let mut parts: Vec<Vec<Record>> = Vec::new();
    let mut bytes = 0;
    for record in records {
        let length = document(&record, source).to_string().len();
        bytes += length;
        match parts.last_mut() {
            Some(part) if part.len() < size && bytes <= BATCH_BYTES_MAX => part.push(record),
            _ => {
                bytes = length;
                parts.push(vec![record]);
            }
        }
    }
    parts
}

/// A record as functions see it.
pub fn document(record: &Record, source: &str) -> Value {
    let mut document = wire::to_document(record);
    if let Some(identity) = document.get_mut("userIdentity").and_then(Value::as_object_mut) {
        for (from, to) in [("PrincipalId", "principalId"), ("Type", "type")] {
            if let Some(value) = identity.remove(from) {
                identity.insert(to.into(), value);
            }
        }
    }
    document["eventSourceARN"] = Value::String(source.to_owned());
    document
}

#[cfg(test)]
mod tests {
    use super::{Handed, cut, document, partial};
    use model_dynamodbstreams::{Record, StreamRecord};

    fn record(sequence: &str) -> Record {
        let dynamodb =
            StreamRecord { sequence_number: Some(sequence.into()), ..StreamRecord::default() };
        Record { dynamodb: Some(dynamodb), ..Record::default() }
    }

    #[test]
    fn the_first_failure_counts() {
        let records = ["1", "2", "3"].map(record);
        let failed = |answer: &str| match partial(&records, answer.as_bytes()) {
            Handed::Failed(from) => Some(from),
            _ => None,
        };
        assert_eq!(
            failed(r#"{"batchItemFailures":[{"itemIdentifier":"3"},{"itemIdentifier":"2"}]}"#),
            Some(1)
        );
        assert_eq!(failed(r#"{"batchItemFailures":[{"itemIdentifier":"9"}]}"#), Some(0));
        assert_eq!(failed(r#"{"batchItemFailures":[]}"#), None);
        assert_eq!(failed("null"), None);
        assert_eq!(failed("}"), Some(0));
    }

    #[test]
    fn batches_are_cut_by_their_size() {
        let records = ["1", "2", "3"].map(record).to_vec();
        let sizes: Vec<usize> = cut(records, 2, "arn").iter().map(Vec::len).collect();
        assert_eq!(sizes, [2, 1]);
        assert_eq!(document(&record("7"), "arn")["dynamodb"]["SequenceNumber"], "7");
    }
}
