//! Streams of Kinesis, read by `GetRecords` or pushed by `SubscribeToShard`.

use super::{From, Page, Seen};
use crate::error::Error;
use crate::mapping::record::{self, Place};
use aws::Fault;
use bytes::BytesMut;
use futures_util::StreamExt;
use model_kinesis as kinesis;
use serde_json::{Map, Value};
use service::Ctx;
use std::time::{Duration, Instant};
use store::Subscription;
use wire::eventstream::Message;
use wire::{ByteStream, Timestamp};

/// Iterators end after five minutes; a shard is looked at again before.
const LOOK: Duration = Duration::from_secs(4 * 60);
/// A shard answers five readings a second: two are for this reader, the others for other ones.
const PACE: Duration = Duration::from_millis(500);
/// After a refusal for too many readings.
const RATE_PAUSE: Duration = Duration::from_millis(250);
/// A page of shards.
const SHARDS: i32 = 1_000;

pub async fn shards(ctx: &Ctx, arn: &str) -> Result<Vec<Seen>, Error> {
    let mut shards = Vec::new();
    let mut next_token: Option<String> = None;
    loop {
        let named = next_token.is_none().then(|| arn.to_owned());
        let request = kinesis::ListShardsInput {
            stream_arn: named,
            next_token: next_token.take(),
            max_results: Some(SHARDS),
            ..kinesis::ListShardsInput::default()
        };
        let answer = ctx.ask::<kinesis::ListShards>(request).await?;
        let page = answer.shards.unwrap_or_default().into_iter();
        shards.extend(page.map(|shard| Seen {
            id: shard.shard_id,
            parents:
                shard.parent_shard_id.into_iter().chain(shard.adjacent_parent_shard_id).collect(),
        }));
        next_token = answer.next_token;
        if next_token.is_none() {
            return Ok(shards);
        }
    }
}

/// How long the stream keeps its records.
pub async fn kept_ms(ctx: &Ctx, arn: &str) -> Result<i64, Error> {
    let request = kinesis::DescribeStreamInput {
        stream_arn: Some(arn.to_owned()),
        limit: Some(1),
        ..kinesis::DescribeStreamInput::default()
    };
    let answer = ctx.ask::<kinesis::DescribeStream>(request).await?;
    Ok(i64::from(answer.stream_description.retention_period_hours) * 3600 * 1000)
}

/// A shard's records by `GetRecords`, woken by its writes.
pub struct Feed {
    arn: String,
    shard: String,
    region: String,
    from: From,
    iterator: Option<String>,
    written: Subscription,
    read: Option<Instant>,
    quiet: bool,
}

fn region(arn: &str) -> String {
    arn.split(':').nth(3).unwrap_or_default().to_owned()
}

impl Feed {
    pub fn new(ctx: &Ctx, arn: &str, shard: &str, from: From) -> Feed {
        Feed {
            arn: arn.to_owned(),
            shard: shard.to_owned(),
            region: region(arn),
            from,
            iterator: None,
            written: ctx.store().signals().subscribe(&format!("{arn}/{shard}")),
            read: None,
            quiet: false,
        }
    }

    pub async fn next(&mut self, role: &Ctx, role_arn: &str) -> Result<Page, Error> {
        let world = role.world();
        // Whoever could not read asks again at once.
        let quiet = std::mem::take(&mut self.quiet);
        if quiet {
            tokio::select! {
                () = self.written.changed() => {}
                () = world.sleep_real(LOOK) => {}
            }
        }
        let since = self.read.map(|read| world.instant().duration_since(read));
        if let Some(rest) = since.and_then(|since| PACE.checked_sub(since)).filter(|_| quiet) {
            world.sleep_real(rest).await;
        }
        loop {
            let shard_iterator = match self.iterator.take() {
                Some(iterator) => iterator,
                None => self.begin(role).await?,
            };
            let request = kinesis::GetRecordsInput {
                shard_iterator: shard_iterator.clone(),
                ..kinesis::GetRecordsInput::default()
            };
            let answer = match role.ask::<kinesis::GetRecords>(request).await {
                Err(fault) if fault.code == "ExpiredIteratorException" => continue,
                Err(fault) if fault.code == "ProvisionedThroughputExceededException" => {
                    self.iterator = Some(shard_iterator);
                    world.sleep(RATE_PAUSE).await;
                    continue;
                }
                other => other?,
            };
            self.read = Some(world.instant());
            self.quiet = answer.millis_behind_latest.unwrap_or_default() == 0;
            let ended = answer.next_shard_iterator.is_none();
            self.iterator = answer.next_shard_iterator;
            if let Some(last) = answer.records.last() {
                self.from = From::After(last.sequence_number.clone());
            }
            let place = Place {
                source_arn: &self.arn,
                shard: &self.shard,
                region: &self.region,
                role: role_arn,
            };
            let records =
                answer.records.iter().map(|one| record::of_kinesis(one, &place)).collect();
            return Ok(Page { records, caught_up: self.quiet, ended });
        }
    }

    async fn begin(&self, role: &Ctx) -> Result<String, Error> {
        let (kind, starting_sequence_number, timestamp) = begins(&self.from);
        let request = kinesis::GetShardIteratorInput {
            stream_arn: Some(self.arn.clone()),
            shard_id: self.shard.clone(),
            shard_iterator_type: kind,
            starting_sequence_number,
            timestamp,
            ..kinesis::GetShardIteratorInput::default()
        };
        let answer = role.ask::<kinesis::GetShardIterator>(request).await?;
        answer.shard_iterator.ok_or_else(|| Error::Platform("no iterator".into()))
    }
}

fn begins(from: &From) -> (kinesis::ShardIteratorType, Option<String>, Option<Timestamp>) {
    use kinesis::ShardIteratorType as Type;
    match from {
        From::After(sequence) => (Type::AfterSequenceNumber, Some(sequence.clone()), None),
        From::Horizon => (Type::TrimHorizon, None, None),
        From::Moment(ms) => (Type::AtTimestamp, None, Some(Timestamp::from_millis(*ms))),
    }
}

/// A shard's records by `SubscribeToShard`: pushed as they come.
pub struct Pushed {
    consumer: String,
    shard: String,
    region: String,
    from: From,
    stream: Option<ByteStream>,
    buffer: BytesMut,
}

impl Pushed {
    pub fn new(consumer: &str, stream_arn: &str, shard: &str, from: From) -> Pushed {
        Pushed {
            consumer: consumer.to_owned(),
            shard: shard.to_owned(),
            region: region(stream_arn),
            from,
            stream: None,
            buffer: BytesMut::new(),
        }
    }

    pub async fn next(&mut self, role: &Ctx, role_arn: &str) -> Result<Page, Error> {
        let page = self.try_next(role, role_arn).await;
        if page.is_err() {
            // What could not be read is pushed again.
            self.stream = None;
        }
        page
    }

    async fn try_next(&mut self, role: &Ctx, role_arn: &str) -> Result<Page, Error> {
        loop {
            if self.stream.is_none() {
                self.stream = Some(self.subscribe(role).await?);
                self.buffer.clear();
            }
            let Some(message) = self.message().await? else {
                // A subscription lasts five minutes.
                self.stream = None;
                continue;
            };
            match (message.header(":message-type"), message.header(":event-type")) {
                (Some("event"), Some("SubscribeToShardEvent")) => {
                    return self.page(&message, role_arn);
                }
                (Some("event"), _) => {}
                _ => {
                    let code = message.header(":exception-type").or(message.header(":error-code"));
                    let code = code.unwrap_or("InternalFailureException").to_owned();
                    let why = String::from_utf8_lossy(&message.payload).into_owned();
                    return Err(Error::Fault(Fault::client(&code, why)));
                }
            }
        }
    }

    async fn subscribe(&mut self, role: &Ctx) -> Result<ByteStream, Error> {
        let (type_, sequence_number, timestamp) = begins(&self.from);
        let request = || kinesis::SubscribeToShardInput {
            consumer_arn: self.consumer.clone(),
            shard_id: self.shard.clone(),
            starting_position: kinesis::StartingPosition {
                type_: type_.clone(),
                sequence_number: sequence_number.clone(),
                timestamp,
            },
            ..kinesis::SubscribeToShardInput::default()
        };
        loop {
            match role.ask::<kinesis::SubscribeToShard>(request()).await {
                // The subscription before this one is a moment old.
                Err(fault) if fault.code == "ResourceInUseException" => {
                    role.world().sleep_real(PACE).await;
                }
                other => return Ok(other?.event_stream.into_stream()),
            }
        }
    }

    async fn message(&mut self) -> Result<Option<Message>, Error> {
        let broken = |why: String| Error::Platform(format!("an event stream: {why}"));
        loop {
            let decoded = Message::decode(&self.buffer);
            let decoded = decoded.map_err(|error| broken(format!("{error:?}")))?;
            if let Some((message, rest)) = decoded {
                let rest = rest.len();
                let _read = self.buffer.split_to(self.buffer.len() - rest);
                return Ok(Some(message));
            }
            let Some(stream) = &mut self.stream else { return Ok(None) };
            match stream.next().await {
                Some(Ok(bytes)) => self.buffer.extend_from_slice(&bytes),
                Some(Err(error)) => return Err(broken(error.to_string())),
                None => return Ok(None),
            }
        }
    }

    fn page(&mut self, message: &Message, role_arn: &str) -> Result<Page, Error> {
        let mut event: Map<String, Value> =
            serde_json::from_slice(&message.payload).map_err(Fault::internal)?;
        let last = event.remove("ContinuationSequenceNumber");
        // Its other members are those of a reading.
        let answer: kinesis::GetRecordsOutput = wire::from_document(&Value::Object(event))?;
        if let Some(Value::String(last)) = last {
            self.from = From::After(last);
        }
        let place = Place {
            source_arn: &self.consumer,
            shard: &self.shard,
            region: &self.region,
            role: role_arn,
        };
        let ended = answer.child_shards.is_some();
        let records = answer.records.iter().map(|one| record::of_kinesis(one, &place)).collect();
        let caught_up = answer.millis_behind_latest.unwrap_or_default() == 0;
        Ok(Page { records, caught_up, ended })
    }
}
