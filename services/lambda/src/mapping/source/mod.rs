//! Where records come from: streams of tables, streams of Kinesis, and consumers of those with a rate of their own.

pub mod kinesis;
pub mod table;

use crate::error::Error;
use crate::mapping::record::Record;
use crate::mapping::row::Checkpoint;
use aws::Arn;
use serde_json::Value;
use service::Ctx;

/// What a mapping follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    Table { arn: String },
    Kinesis { stream_arn: String, consumer_arn: Option<String> },
}

/// A shard and the shards that it continues.
pub struct Seen {
    pub id: String,
    pub parents: Vec<String>,
}

/// Records as they come, each with what filters look at.
pub struct Page {
    pub records: Vec<(Record, Value)>,
    /// There was nothing more at the moment.
    pub caught_up: bool,
    /// There never will be more.
    pub ended: bool,
}

/// Where a shard's reading begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    /// Behind a record.
    After(String),
    Horizon,
    Moment(i64),
}

/// A shard on its way to be read.
pub enum Feed {
    Table(table::Feed),
    Kinesis(kinesis::Feed),
    Pushed(kinesis::Pushed),
}

impl Source {
    /// None where the ARN is of neither kind.
    pub fn of(arn: &str) -> Option<Source> {
        let parsed: Arn = arn.parse().ok()?;
        let own = arn.to_owned();
        match (parsed.service(), parsed.resource()) {
            ("dynamodb", resource) if resource.contains("/stream/") => {
                Some(Source::Table { arn: own })
            }
            ("kinesis", resource) if resource.starts_with("stream/") => {
                Some(match arn.split_once("/consumer/") {
                    Some((stream, _)) => {
                        let stream_arn = stream.to_owned();
                        Source::Kinesis { stream_arn, consumer_arn: Some(own) }
                    }
                    None => Source::Kinesis { stream_arn: own, consumer_arn: None },
                })
            }
            _ => None,
        }
    }

    /// The stream's own ARN.
    pub fn stream_arn(&self) -> &str {
        match self {
            Source::Table { arn } => arn,
            Source::Kinesis { stream_arn, .. } => stream_arn,
        }
    }

    /// The shards that are there, by their ids.
    pub async fn shards(&self, ctx: &Ctx) -> Result<Vec<Seen>, Error> {
        match self {
            Source::Table { arn } => table::shards(ctx, arn).await,
            Source::Kinesis { stream_arn, .. } => kinesis::shards(ctx, stream_arn).await,
        }
    }

    /// How long a record can be read.
    pub async fn kept_ms(&self, ctx: &Ctx) -> Result<i64, Error> {
        match self {
            Source::Table { .. } => Ok(table::KEPT_MS),
            Source::Kinesis { stream_arn, .. } => kinesis::kept_ms(ctx, stream_arn).await,
        }
    }

    pub fn feed(&self, ctx: &Ctx, shard: &str, from: From, limit: u32) -> Feed {
        match self {
            Source::Table { arn } => Feed::Table(table::Feed::new(ctx, arn, shard, from, limit)),
            Source::Kinesis { stream_arn, consumer_arn: None } => {
                Feed::Kinesis(kinesis::Feed::new(ctx, stream_arn, shard, from))
            }
            Source::Kinesis { stream_arn, consumer_arn: Some(consumer) } => {
                Feed::Pushed(kinesis::Pushed::new(consumer, stream_arn, shard, from))
            }
        }
    }
}

impl Feed {
    /// The next records, as the function's role reads them. Where there are none it waits for some, a while.
    pub async fn next(&mut self, role: &Ctx, role_arn: &str) -> Result<Page, Error> {
        match self {
            Feed::Table(feed) => feed.next(role).await,
            Feed::Kinesis(feed) => feed.next(role, role_arn).await,
            Feed::Pushed(feed) => feed.next(role, role_arn).await,
        }
    }
}

impl From {
    /// Behind what is done with, or where the mapping begins.
    pub fn of(checkpoint: &Checkpoint, moment_ms: Option<i64>) -> From {
        match (&checkpoint.sequence, moment_ms) {
            (Some(sequence), _) => From::After(sequence.clone()),
            (None, Some(moment_ms)) => From::Moment(moment_ms),
            (None, None) => From::Horizon,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn sources_are_told_by_their_arns() {
        let stream = "arn:aws:kinesis:us-east-1:000000000001:stream/s";
        let consumer = format!("{stream}/consumer/c:1525898737");
        let kinesis = |consumer_arn: Option<&str>| Source::Kinesis {
            stream_arn: stream.into(),
            consumer_arn: consumer_arn.map(Into::into),
        };
        assert_eq!(Source::of(stream), Some(kinesis(None)));
        assert_eq!(Source::of(&consumer), Some(kinesis(Some(&consumer))));
        assert_eq!(Source::of(&consumer).unwrap().stream_arn(), stream);
        let table = "arn:aws:dynamodb:us-east-1:000000000001:table/t";
        assert_eq!(Source::of(table), None);
        assert!(matches!(Source::of(&format!("{table}/stream/l")), Some(Source::Table { .. })));
    }
}
