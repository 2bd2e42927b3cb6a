//! A record of a stream, as functions see it.
//! <https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis-example.html>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model_kinesis as kinesis;
use serde_json::{Value, json};
use std::hash::{DefaultHasher, Hash, Hasher};
use wire::Timestamp;

#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub sequence: String,
    /// When it came, approximately.
    pub at_ms: i64,
    /// Records of the same one stay in order.
    pub key: u64,
    /// The record in JSON, as it stands among the event's `Records`.
    pub text: String,
}

/// Where records come from.
pub struct Place<'a> {
    pub source_arn: &'a str,
    pub shard: &'a str,
    pub region: &'a str,
    pub role: &'a str,
}

fn hash(key: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

/// A record of a table's stream, and what filters look at.
pub fn of_table(record: &model_dynamodbstreams::Record, source_arn: &str) -> (Record, Value) {
    let mut document = wire::to_document(record);
    if let Some(identity) = document.get_mut("userIdentity").and_then(Value::as_object_mut) {
        for (from, to) in [("PrincipalId", "principalId"), ("Type", "type")] {
            if let Some(value) = identity.remove(from) {
                identity.insert(to.into(), value);
            }
        }
    }
    document["eventSourceARN"] = Value::String(source_arn.to_owned());
    let change = record.dynamodb.as_ref();
    let made = change.and_then(|change| change.approximate_creation_date_time);
    if let Some(made) = made {
        // Functions are told a number, of whole seconds.
        let seconds = made.millis().div_euclid(1000);
        document["dynamodb"]["ApproximateCreationDateTime"] = json!(seconds);
    }
    let record = Record {
        sequence: change.and_then(|change| change.sequence_number.clone()).unwrap_or_default(),
        at_ms: made.map_or(i64::MAX, Timestamp::millis),
        key: hash(&document["dynamodb"]["Keys"].to_string()),
        text: document.to_string(),
    };
    (record, document)
}

/// A record of a stream of Kinesis, and what filters look at: the data as it was before it was encoded.
pub fn of_kinesis(record: &kinesis::Record, place: &Place<'_>) -> (Record, Value) {
    let at_ms = record.approximate_arrival_timestamp.map_or(0, Timestamp::millis);
    let mut inner = json!({
        "kinesisSchemaVersion": "1.0",
        "partitionKey": record.partition_key,
        "sequenceNumber": record.sequence_number,
        "data": STANDARD.encode(&record.data),
        "approximateArrivalTimestamp": at_ms as f64 / 1000.0,
    });
    let document = json!({
        "kinesis": inner.clone(),
        "eventSource": "aws:kinesis",
        "eventVersion": "1.0",
        "eventID": format!("{}:{}", place.shard, record.sequence_number),
        "eventName": "aws:kinesis:record",
        "invokeIdentityArn": place.role,
        "awsRegion": place.region,
        "eventSourceARN": place.source_arn,
    });
    inner["data"] = match serde_json::from_slice::<Value>(&record.data) {
        Ok(value @ Value::Object(_)) => value,
        _ => String::from_utf8(record.data.to_vec()).map_or(Value::Null, Value::String),
    };
    let record = Record {
        sequence: record.sequence_number.clone(),
        at_ms,
        key: hash(&record.partition_key),
        text: document.to_string(),
    };
    (record, inner)
}

#[cfg(test)]
mod tests {
    use super::{Place, of_kinesis, of_table};
    use bytes::Bytes;
    use model_dynamodbstreams as streams;
    use wire::Timestamp;

    #[test]
    fn a_record_of_kinesis_is_as_on_aws() {
        let record = model_kinesis::Record {
            sequence_number: "495".into(),
            approximate_arrival_timestamp: Some(Timestamp::from_millis(1_545_084_650_987)),
            data: Bytes::from_static(b"{\"a\":1}"),
            partition_key: Some("1".into()),
            encryption_type: None,
        };
        let place = Place {
            source_arn: "arn",
            shard: "shardId-000000000006",
            region: "us-east-2",
            role: "role",
        };
        let (record, seen) = of_kinesis(&record, &place);
        assert_eq!(
            record.text,
            r#"{"kinesis":{"kinesisSchemaVersion":"1.0","partitionKey":"1","sequenceNumber":"495","data":"eyJhIjoxfQ==","approximateArrivalTimestamp":1545084650.987},"eventSource":"aws:kinesis","eventVersion":"1.0","eventID":"shardId-000000000006:495","eventName":"aws:kinesis:record","invokeIdentityArn":"role","awsRegion":"us-east-2","eventSourceARN":"arn"}"#
        );
        assert_eq!(seen["data"]["a"], 1);
    }

    #[test]
    fn a_record_of_a_table_keeps_its_number_and_its_time() {
        let dynamodb = streams::StreamRecord {
            approximate_creation_date_time: Some(Timestamp::from_millis(1_479_499_740_000)),
            sequence_number: Some("7".into()),
            ..streams::StreamRecord::default()
        };
        let record = streams::Record { dynamodb: Some(dynamodb), ..streams::Record::default() };
        let (record, seen) = of_table(&record, "arn");
        assert_eq!((record.sequence.as_str(), record.at_ms), ("7", 1_479_499_740_000));
        assert_eq!(seen["dynamodb"]["ApproximateCreationDateTime"], 1_479_499_740);
        assert_eq!(seen["dynamodb"]["SequenceNumber"], "7");
        assert_eq!(seen["eventSourceARN"], "arn");
    }
}
