//! Messages as functions and filters see them
//! (<https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event>).

use aws::Arn;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model_sqs::{Message, MessageAttributeValue};
use serde_json::{Map, Value, json};

/// The record of a message. A mapping that gathers batches for a while (`gathered`) names the digest of attributes that
/// are not there too.
pub fn record(message: &Message, source: &Arn, gathered: bool) -> Value {
    let attributes = message.attributes.iter().flatten();
    let attributes: Map<String, Value> =
        attributes.map(|(name, value)| (name.clone(), json!(value))).collect();
    let own = message.message_attributes.iter().flatten();
    let own: Map<String, Value> =
        own.map(|(name, value)| (name.clone(), attribute(value))).collect();
    let mut record = json!({
        "messageId": message.message_id,
        "receiptHandle": message.receipt_handle,
        "body": message.body,
        "attributes": attributes,
        "messageAttributes": own,
    });
    let digest = &message.md5_of_message_attributes;
    if digest.is_some() || gathered {
        record["md5OfMessageAttributes"] = json!(digest);
    }
    record["md5OfBody"] = json!(message.md5_of_body);
    record["eventSource"] = json!("aws:sqs");
    record["eventSourceARN"] = json!(source.as_str());
    record["awsRegion"] = json!(source.region());
    record
}

fn attribute(value: &MessageAttributeValue) -> Value {
    let mut shown = Map::new();
    if let Some(text) = &value.string_value {
        shown.insert("stringValue".into(), json!(text));
    }
    if let Some(bytes) = &value.binary_value {
        shown.insert("binaryValue".into(), json!(STANDARD.encode(bytes)));
    }
    shown.insert("stringListValues".into(), json!([]));
    shown.insert("binaryListValues".into(), json!([]));
    shown.insert("dataType".into(), json!(value.data_type));
    Value::Object(shown)
}

/// The record as filters see it: a body that is JSON is what it says.
pub fn filtered(record: &Value) -> Value {
    let mut record = record.clone();
    let body = record["body"].as_str().and_then(|text| serde_json::from_str::<Value>(text).ok());
    if let Some(body) = body.filter(|body| body.is_object() || body.is_array()) {
        record["body"] = body;
    }
    record
}

/// The trace that a message is a part of.
pub fn trace(message: &Message) -> Option<&str> {
    message.attributes.as_ref()?.get("AWSTraceHeader").map(String::as_str)
}

/// The group of a FIFO queue's message.
pub fn group(message: &Message) -> Option<&str> {
    message.attributes.as_ref()?.get("MessageGroupId").map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::{filtered, record};
    use model_sqs::{Message, MessageAttributeValue};
    use serde_json::json;

    #[test]
    fn as_aws_documents_it() {
        let value = MessageAttributeValue {
            string_value: Some("v".into()),
            data_type: "String".into(),
            ..MessageAttributeValue::default()
        };
        let message = Message {
            message_id: Some("id".into()),
            receipt_handle: Some("handle".into()),
            body: Some("{\"a\":1}".into()),
            md5_of_body: Some("digest".into()),
            attributes: Some([("SenderId".to_owned(), "s".to_owned())].into_iter().collect()),
            message_attributes: Some([("n".to_owned(), value)].into_iter().collect()),
            ..Message::default()
        };
        let source = "arn:aws:sqs:eu-west-1:123456789012:q".parse().unwrap();
        let shown = record(&message, &source, false);
        let expected = json!({
            "messageId": "id", "receiptHandle": "handle", "body": "{\"a\":1}",
            "attributes": { "SenderId": "s" },
            "messageAttributes": { "n": {
                "stringValue": "v", "stringListValues": [], "binaryListValues": [],
                "dataType": "String",
            } },
            "md5OfBody": "digest", "eventSource": "aws:sqs",
            "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:q", "awsRegion": "eu-west-1",
        });
        assert_eq!(shown, expected);
        assert_eq!(filtered(&shown)["body"], json!({ "a": 1 }));
        let gathered = record(&message, &source, true);
        assert_eq!(gathered.get("md5OfMessageAttributes"), Some(&json!(null)));
        let message = Message { md5_of_message_attributes: Some("own".into()), ..message };
        for gathered in [false, true] {
            assert_eq!(record(&message, &source, gathered)["md5OfMessageAttributes"], "own");
        }
    }
}
