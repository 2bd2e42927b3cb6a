//! DynamoDB's streams: a service of its own under the same host, whose records have types of their own.

use aws_sdk_dynamodb::types::{
    AttributeDefinition, AttributeValue, BillingMode, KeySchemaElement, KeyType,
    ScalarAttributeType, StreamSpecification, StreamViewType,
};
use aws_sdk_dynamodbstreams::operation::get_records::GetRecordsError;
use aws_sdk_dynamodbstreams::types::{
    AttributeValue as Image, OperationType, Record, ShardIteratorType, StreamStatus,
};
use sdk_clients::Cloud;

/// A table with a stream of both images, and the stream's ARN.
async fn table(dynamodb: &aws_sdk_dynamodb::Client) -> String {
    let attribute = AttributeDefinition::builder()
        .attribute_name("id")
        .attribute_type(ScalarAttributeType::S)
        .build()
        .unwrap();
    let key =
        KeySchemaElement::builder().attribute_name("id").key_type(KeyType::Hash).build().unwrap();
    let stream = StreamSpecification::builder()
        .stream_enabled(true)
        .stream_view_type(StreamViewType::NewAndOldImages)
        .build()
        .unwrap();
    let made = dynamodb
        .create_table()
        .table_name("watched")
        .billing_mode(BillingMode::PayPerRequest)
        .attribute_definitions(attribute)
        .key_schema(key)
        .stream_specification(stream)
        .send()
        .await
        .unwrap();
    made.table_description().unwrap().latest_stream_arn().unwrap().to_owned()
}

async fn change(dynamodb: &aws_sdk_dynamodb::Client) {
    for count in ["1", "2"] {
        dynamodb
            .put_item()
            .table_name("watched")
            .item("id", AttributeValue::S("a".into()))
            .item("count", AttributeValue::N(count.into()))
            .send()
            .await
            .unwrap();
    }
    let key = AttributeValue::S("a".into());
    dynamodb.delete_item().table_name("watched").key("id", key).send().await.unwrap();
}

#[tokio::test]
async fn a_stream_tells_every_change_in_order() {
    let cloud = Cloud::start();
    let dynamodb = aws_sdk_dynamodb::Client::new(&cloud.config());
    let streams = aws_sdk_dynamodbstreams::Client::new(&cloud.config());
    let arn = table(&dynamodb).await;
    change(&dynamodb).await;

    let listed = streams.list_streams().table_name("watched").send().await.unwrap();
    assert_eq!(listed.streams()[0].stream_arn(), Some(arn.as_str()));
    let told = streams.describe_stream().stream_arn(&arn).send().await.unwrap();
    let told = told.stream_description().unwrap();
    assert_eq!(told.stream_status(), Some(&StreamStatus::Enabled));
    let shard = told.shards()[0].shard_id().unwrap();

    let iterator = streams
        .get_shard_iterator()
        .stream_arn(&arn)
        .shard_id(shard)
        .shard_iterator_type(ShardIteratorType::TrimHorizon)
        .send()
        .await
        .unwrap();
    let iterator = iterator.shard_iterator().unwrap();
    let read = streams.get_records().shard_iterator(iterator).send().await.unwrap();
    let counts = |record: &Record| {
        let record = record.dynamodb().unwrap();
        let count = |image: Option<&std::collections::HashMap<String, Image>>| {
            image.and_then(|image| image["count"].as_n().ok()).cloned()
        };
        (count(record.old_image()), count(record.new_image()))
    };
    let found: Vec<_> = read
        .records()
        .iter()
        .map(|record| (record.event_name().unwrap(), counts(record)))
        .collect();
    let number = |count: &str| Some(count.to_owned());
    assert_eq!(
        found,
        [
            (&OperationType::Insert, (None, number("1"))),
            (&OperationType::Modify, (number("1"), number("2"))),
            (&OperationType::Remove, (number("2"), None)),
        ]
    );
    // The shard is open: reading goes on behind what was read.
    let next = read.next_shard_iterator().unwrap();
    let nothing = streams.get_records().shard_iterator(next).send().await.unwrap();
    assert!(nothing.records().is_empty() && nothing.next_shard_iterator().is_some());
}

#[tokio::test]
async fn an_iterator_that_is_none_is_refused() {
    let cloud = Cloud::start();
    let streams = aws_sdk_dynamodbstreams::Client::new(&cloud.config());
    let refused = streams.get_records().shard_iterator("no-iterator").send().await.unwrap_err();
    let refused: GetRecordsError = refused.into_service_error();
    assert_eq!(refused.meta().code(), Some("ValidationException"));
}
