//! What is given up, on its way to the mapping's destination: as the function's role, told once or again.
//! <https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html>

use crate::destinations::{self, Letter};
use crate::error::Error;
use crate::mapping::batch::event;
use crate::mapping::lane::Held;
use crate::mapping::shard::Shard;
use crate::mapping::source::Source;
use serde_json::{Value, json};
use wire::Timestamp;

/// An invocation that failed.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    pub request_id: String,
    /// The version that ran.
    pub version: String,
    /// The function failed, rather than told failures.
    pub failed: bool,
}

/// Records that nothing more is done with.
pub struct Discarded<'a> {
    /// `RetryAttemptsExhausted` or `RecordAgeExceeded`
    pub condition: &'static str,
    pub records: &'a [Held],
    pub invocations: u32,
    pub last: Option<&'a Attempt>,
}

/// Tells the mapping's destination, if it has one. One that takes nothing at the moment is waited for, and so is what
/// follows in the lane: the checkpoint stays before the records. One that refuses is told nothing.
pub async fn tell(shard: &Shard, discarded: Discarded<'_>) {
    let Some(to) = &shard.reader.mapping.on_failure else { return };
    let mut document = discarded.document(shard);
    if destinations::bucket(to).is_some() {
        document["payload"] = Value::String(event(discarded.records, None));
    }
    let (key, letter) = (key(shard), Letter::plain(document.to_string()));
    let (key, letter) = (&key, &letter);
    let attempt = || async move {
        let (role, _) = shard.reader.role().await?;
        destinations::deliver(&role, to, key, letter).await.map_err(Error::from)
    };
    if let Err(error) = destinations::until_told(shard.reader.ctx.world(), to, attempt).await {
        tracing::warn!(?error, to, "a destination is not told");
    }
}

/// `aws/lambda/MAPPING/SHARD/2024/10/03/2024-10-03T20.36.18-UUID`
fn key(shard: &Shard) -> String {
    let prefix = format!("aws/lambda/{}/{}", shard.reader.mapping.id, shard.id);
    destinations::object_key(&shard.reader.ctx, &prefix)
}

/// When a record came, as a destination is told it: of a table's to the second, as its stream has it.
fn arrived(source: &Source, at_ms: i64) -> String {
    let at = Timestamp::from_millis(at_ms);
    match source {
        Source::Table { .. } => at.to_iso_8601(),
        Source::Kinesis { .. } => at.to_iso_8601_millis(),
    }
}

impl Discarded<'_> {
    fn document(&self, shard: &Shard) -> Value {
        let reader = &shard.reader;
        let moment = |ms: i64| Timestamp::from_millis(ms).to_iso_8601_millis();
        let info = match reader.source {
            Source::Table { .. } => "DDBStreamBatchInfo",
            Source::Kinesis { .. } => "KinesisBatchInfo",
        };
        let sequence = |held: Option<&Held>| held.map(|held| held.record.sequence.clone());
        let arrival =
            |held: Option<&Held>| held.map(|held| arrived(&reader.source, held.record.at_ms));
        let (first, last) = (self.records.first(), self.records.last());
        let request_id = match self.last {
            Some(last) => last.request_id.clone(),
            None => reader.ctx.world().uuid(),
        };
        let mut document = json!({
            "requestContext": {
                "requestId": request_id,
                "functionArn": reader.mapping.function_arn,
                "condition": self.condition,
                "approximateInvokeCount": self.invocations,
            },
        });
        // What became too old tells of no answer.
        if let Some(last) = self.last.filter(|_| self.condition == "RetryAttemptsExhausted") {
            document["responseContext"] = json!({
                "statusCode": 200,
                "executedVersion": last.version,
                "functionError": last.failed.then_some("Unhandled"),
            });
        }
        document["version"] = json!("1.0");
        document["timestamp"] = json!(moment(reader.ctx.now_ms()));
        document[info] = json!({
            "shardId": shard.id,
            "startSequenceNumber": sequence(first),
            "endSequenceNumber": sequence(last),
            "approximateArrivalOfFirstRecord": arrival(first),
            "approximateArrivalOfLastRecord": arrival(last),
            "batchSize": self.records.len(),
            "streamArn": reader.source.stream_arn(),
        });
        document
    }
}

#[cfg(test)]
mod tests {
    use super::arrived;
    use crate::mapping::source::Source;

    #[test]
    fn arrivals_are_as_their_streams_have_them() {
        let table = Source::Table { arn: "arn".into() };
        assert_eq!(arrived(&table, 1_657_720_081_000), "2022-07-13T13:48:01Z");
        let stream = Source::Kinesis { stream_arn: "arn".into(), consumer_arn: None };
        assert_eq!(arrived(&stream, 1_657_720_081_000), "2022-07-13T13:48:01.000Z");
        assert_eq!(arrived(&stream, 1_657_720_081_021), "2022-07-13T13:48:01.021Z");
    }
}
