//! Streams of tables.

use super::{From, Page, Seen};
use crate::error::Error;
use crate::mapping::record;
use model_dynamodbstreams as streams;
use service::Ctx;
use std::time::Duration;
use store::Subscription;

/// Iterators end after a quarter of an hour; a shard is looked at again before.
const LOOK: Duration = Duration::from_secs(5 * 60);
/// DynamoDB gives no more at once.
const RECORDS_MAX: u32 = 1000;

/// How long streams of tables keep their records.
pub const KEPT_MS: i64 = 24 * 3600 * 1000;

pub async fn shards(ctx: &Ctx, arn: &str) -> Result<Vec<Seen>, Error> {
    let mut shards = Vec::new();
    let mut from = None;
    loop {
        let request = streams::DescribeStreamInput {
            stream_arn: arn.to_owned(),
            exclusive_start_shard_id: from.take(),
            ..streams::DescribeStreamInput::default()
        };
        let answer = ctx.ask::<streams::DescribeStream>(request).await?;
        let stream = answer.stream_description.unwrap_or_default();
        let page = stream.shards.unwrap_or_default().into_iter();
        shards.extend(page.filter_map(|shard| {
            let parents = shard.parent_shard_id.into_iter().collect();
            Some(Seen { id: shard.shard_id?, parents })
        }));
        from = stream.last_evaluated_shard_id;
        if from.is_none() {
            return Ok(shards);
        }
    }
}

/// A shard's records by `GetRecords`, woken by the stream's writes.
pub struct Feed {
    arn: String,
    shard: String,
    from: From,
    limit: u32,
    iterator: Option<String>,
    /// What came in earlier seconds is not the mapping's.
    since_s: i64,
    written: Subscription,
    quiet: bool,
}

impl Feed {
    pub fn new(ctx: &Ctx, arn: &str, shard: &str, from: From, limit: u32) -> Feed {
        // DynamoDB knows no iterator by time, and tells whole seconds.
        let since_s = match from {
            From::Moment(moment_ms) => moment_ms.div_euclid(1000),
            _ => i64::MIN,
        };
        Feed {
            arn: arn.to_owned(),
            shard: shard.to_owned(),
            since_s,
            from,
            limit: limit.min(RECORDS_MAX),
            iterator: None,
            written: ctx.store().signals().subscribe(arn),
            quiet: false,
        }
    }

    pub async fn next(&mut self, role: &Ctx) -> Result<Page, Error> {
        if std::mem::take(&mut self.quiet) {
            tokio::select! {
                () = self.written.changed() => {}
                () = role.world().sleep_real(LOOK) => {}
            }
        }
        loop {
            let shard_iterator = match self.iterator.take() {
                Some(iterator) => iterator,
                None => self.begin(role).await?,
            };
            let limit = i32::try_from(self.limit).ok();
            let request = streams::GetRecordsInput { shard_iterator, limit };
            let answer = match role.ask::<streams::GetRecords>(request).await {
                Err(fault) if fault.code == "ExpiredIteratorException" => continue,
                other => other?,
            };
            return Ok(self.page(answer));
        }
    }

    fn page(&mut self, answer: streams::GetRecordsOutput) -> Page {
        let found = answer.records.unwrap_or_default();
        let ended = answer.next_shard_iterator.is_none();
        self.iterator = answer.next_shard_iterator;
        self.quiet = found.is_empty();
        let mut records: Vec<_> =
            found.iter().map(|one| record::of_table(one, &self.arn)).collect();
        if let Some((last, _)) = records.last() {
            self.from = From::After(last.sequence.clone());
        }
        records.retain(|(record, _)| record.at_ms.div_euclid(1000) >= self.since_s);
        Page { records, caught_up: self.quiet, ended }
    }

    async fn begin(&self, role: &Ctx) -> Result<String, Error> {
        let (kind, number) = match &self.from {
            From::After(sequence) => {
                (streams::ShardIteratorType::AfterSequenceNumber, Some(sequence.clone()))
            }
            From::Horizon | From::Moment(_) => (streams::ShardIteratorType::TrimHorizon, None),
        };
        let request = |kind, sequence_number| streams::GetShardIteratorInput {
            stream_arn: self.arn.clone(),
            shard_id: self.shard.clone(),
            shard_iterator_type: kind,
            sequence_number,
        };
        let answer = match role.ask::<streams::GetShardIterator>(request(kind, number)).await {
            // The record has been trimmed away: whatever is left comes next.
            Err(fault) if fault.code == "TrimmedDataAccessException" => {
                let horizon = streams::ShardIteratorType::TrimHorizon;
                role.ask::<streams::GetShardIterator>(request(horizon, None)).await?
            }
            other => other?,
        };
        answer.shard_iterator.ok_or_else(|| Error::Platform("no iterator".into()))
    }
}
