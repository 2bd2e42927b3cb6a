//! Global indexes whose keys have several attributes, what indexes do not project, and what tables are to serve.

mod cloud;

use cloud::{Cloud, key};
use model_dynamodb::{
    DeleteTable, DescribeTable, PutResourcePolicy, Query, Scan, UpdateItem, UpdateTable,
};
use model_dynamodbstreams::{DescribeStream, GetRecords, GetShardIterator, ListStreams};
use serde_json::{Value, json};
use service::ResourceRequest;
use std::time::Duration;
use store::Key;

fn several() -> Value {
    let attributes = [("p", "S"), ("c", "N"), ("g", "S"), ("h", "N"), ("a", "S"), ("b", "N")];
    let attributes =
        attributes.map(|(name, kind)| json!({"AttributeName": name, "AttributeType": kind}));
    let roles = [("g", "HASH"), ("h", "HASH"), ("a", "RANGE"), ("b", "RANGE")];
    let roles = roles.map(|(name, role)| json!({"AttributeName": name, "KeyType": role}));
    json!({
        "AttributeDefinitions": attributes,
        "GlobalSecondaryIndexes": [{
            "IndexName": "several", "KeySchema": roles, "Projection": {"ProjectionType": "KEYS_ONLY"},
        }],
    })
}

fn item(c: u32, a: &str, b: i32) -> Value {
    let mut item = key("x", c);
    item["g"] = json!({"S": "g"});
    item["h"] = json!({"N": "7"});
    item["a"] = json!({"S": a});
    item["b"] = json!({"N": b.to_string()});
    item
}

fn query(condition: &str) -> Value {
    let all = [
        (":g", json!({"S": "g"})),
        (":h", json!({"N": "7"})),
        (":a", json!({"S": "m"})),
        (":b", json!({"N": "2"})),
    ];
    let used = all.into_iter().filter(|(name, _)| condition.contains(name));
    let values: serde_json::Map<_, _> = used.map(|(name, value)| (name.into(), value)).collect();
    json!({
        "TableName": "things", "IndexName": "several", "KeyConditionExpression": condition,
        "ExpressionAttributeValues": values,
    })
}

async fn found(cloud: &Cloud, condition: &str) -> Vec<String> {
    let found = cloud.ok::<Query>(query(condition)).await;
    let items = found["Items"].as_array().unwrap().iter();
    items.map(|item| item["c"]["N"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_key_of_several_attributes_sorts_by_each() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(several()).await;
    for (c, (a, b)) in [("m", 10), ("m", -1), ("a", 5), ("m", 2), ("mm", 0)].into_iter().enumerate()
    {
        cloud.put(item(c as u32, a, b)).await;
    }
    let mut sparse = item(9, "m", 1);
    sparse.as_object_mut().unwrap().remove("b");
    cloud.put(sparse).await;
    assert_eq!(found(&cloud, "g = :g AND h = :h").await, ["2", "1", "3", "0", "4"]);
    assert_eq!(found(&cloud, "a = :a AND h = :h AND g = :g").await, ["1", "3", "0"]);
    assert_eq!(found(&cloud, "g = :g AND h = :h AND a = :a AND b > :b").await, ["0"]);
    assert_eq!(found(&cloud, "g = :g AND h = :h AND a = :a AND b <= :b").await, ["1", "3"]);
    assert_eq!(
        found(&cloud, "g = :g AND h = :h AND begins_with(a, :a)").await,
        ["1", "3", "0", "4"]
    );
    cloud
        .ok::<UpdateItem>(json!({
            "TableName": "things", "Key": key("x", 3), "UpdateExpression": "REMOVE h",
        }))
        .await;
    assert_eq!(found(&cloud, "g = :g AND h = :h").await, ["2", "1", "0", "4"]);

    let (code, message) = cloud.refused::<Query>(query("g = :g AND h = :h AND b = :b")).await;
    assert_eq!(code, "ValidationException");
    assert_eq!(
        message,
        "RANGE key attributes a must have equality conditions specified in the query because a condition is \
         present on key attribute b"
    );
    cloud.close().await;
}

#[tokio::test]
async fn pages_of_a_key_of_several_attributes_meet() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(several()).await;
    for c in 0..7 {
        cloud.put(item(c, if c % 2 == 0 { "m" } else { "n" }, c as i32)).await;
    }
    let mut input = query("g = :g AND h = :h");
    input["Limit"] = json!(2);
    let mut seen = Vec::new();
    loop {
        let page = cloud.ok::<Query>(input.clone()).await;
        let items = page["Items"].as_array().unwrap().iter();
        seen.extend(items.map(|item| item["c"]["N"].as_str().unwrap().to_owned()));
        let Some(last) = page.get("LastEvaluatedKey") else { break };
        assert_eq!(last.as_object().unwrap().len(), 6);
        input["ExclusiveStartKey"] = last.clone();
    }
    assert_eq!(seen, ["0", "2", "4", "6", "1", "3", "5"]);
    let mut short = input["ExclusiveStartKey"].clone();
    short.as_object_mut().unwrap().remove("h");
    input["ExclusiveStartKey"] = short;
    let (_, message) = cloud.refused::<Query>(input).await;
    assert_eq!(message, "The provided starting key is invalid");
    cloud.close().await;
}

#[tokio::test]
async fn a_global_index_gives_what_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(several()).await;
    let input = json!({
        "TableName": "things", "IndexName": "several", "ProjectionExpression": "p, y, x.z",
    });
    let (_, message) = cloud.refused::<Scan>(input).await;
    assert_eq!(
        message,
        "One or more parameter values were invalid: Global secondary index several does not project [x, y]"
    );
    cloud.close().await;
}

#[tokio::test]
async fn a_query_does_not_filter_by_what_its_index_lacks() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let mut definition = several();
    definition["LocalSecondaryIndexes"] = json!([{
        "IndexName": "local", "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["y"]},
        "KeySchema": [
            {"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "a", "KeyType": "RANGE"},
        ],
    }]);
    cloud.table(definition).await;
    let mut whole = item(1, "m", 2);
    whole["x"] = json!({"S": "x"});
    whole["y"] = json!({"S": "y"});
    cloud.put(whole).await;
    let lacks = |index: &str, names: &str| {
        format!(
            "One or more parameter values were invalid: Secondary index {index} does not project one or more \
             filter attributes: [{names}]"
        )
    };
    let mut input = query("g = :g and h = :h");
    input["FilterExpression"] = json!("y <> x.k and attribute_exists(p) and size(x) > c");
    let (_, why) = cloud.refused::<Query>(input).await;
    assert_eq!(why, lacks("several", "x, y"));
    let mut input = json!({
        "TableName": "things", "IndexName": "local", "KeyConditionExpression": "p = :p",
        "FilterExpression": "attribute_exists(x)", "Select": "ALL_ATTRIBUTES",
        "ExpressionAttributeValues": {":p": {"S": "x"}},
    });
    assert_eq!(cloud.refused::<Query>(input.clone()).await.1, lacks("local", "x"));
    input["FilterExpression"] = json!("attribute_exists(y)");
    assert_eq!(cloud.ok::<Query>(input).await["Count"], 1);
    let scan = json!({
        "TableName": "things", "IndexName": "several", "FilterExpression": "attribute_exists(x)",
    });
    assert_eq!(cloud.ok::<Scan>(scan).await["Count"], 0);
    cloud.close().await;
}

#[tokio::test]
async fn what_indexes_hold_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let local = json!({
        "IndexName": "local", "Projection": keys_only(),
        "KeySchema": [
            {"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "a", "KeyType": "RANGE"},
        ],
    });
    let mut definition = several();
    definition["LocalSecondaryIndexes"] = json!([local]);
    cloud.table(definition).await;
    cloud.put(key("x", 0)).await;
    for c in 1..4 {
        cloud.put(item(c, "m", 1)).await;
    }
    let mut sparse = item(4, "m", 1);
    sparse.as_object_mut().unwrap().remove("g");
    cloud.put(sparse).await;
    let told = cloud.ok::<DescribeTable>(json!({ "TableName": "things" })).await["Table"].clone();
    let counts = [&told, &told["LocalSecondaryIndexes"][0], &told["GlobalSecondaryIndexes"][0]]
        .map(|holder| holder["ItemCount"].as_u64().unwrap());
    assert_eq!(counts, [5, 4, 3]);
    let bytes = [
        &told["TableSizeBytes"],
        &told["LocalSecondaryIndexes"][0]["IndexSizeBytes"],
        &told["GlobalSecondaryIndexes"][0]["IndexSizeBytes"],
    ];
    assert!(bytes.iter().all(|bytes| bytes.as_u64().unwrap() > 0), "{bytes:?}");
    cloud.close().await;
}

#[tokio::test]
async fn a_stream_outlives_its_successor_for_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let on = json!({"StreamEnabled": true, "StreamViewType": "KEYS_ONLY"});
    cloud.table(json!({ "StreamSpecification": on })).await;
    cloud.put(key("a", 1)).await;
    let first = cloud.ok::<ListStreams>(json!({})).await["Streams"][0]["StreamArn"].clone();
    for specification in [json!({"StreamEnabled": false}), on] {
        let input = json!({ "TableName": "things", "StreamSpecification": specification });
        cloud.ok::<UpdateTable>(input).await;
    }
    assert_eq!(cloud.ok::<ListStreams>(json!({})).await["Streams"].as_array().unwrap().len(), 2);
    let described = cloud.ok::<DescribeStream>(json!({ "StreamArn": first })).await;
    let description = &described["StreamDescription"];
    assert_eq!(description["StreamStatus"], "DISABLED");
    let input = json!({
        "StreamArn": first, "ShardId": description["Shards"][0]["ShardId"],
        "ShardIteratorType": "TRIM_HORIZON",
    });
    let iterator = cloud.ok::<GetShardIterator>(input).await["ShardIterator"].clone();
    let read = cloud.ok::<GetRecords>(json!({ "ShardIterator": iterator })).await;
    assert_eq!(read["Records"].as_array().unwrap().len(), 1);
    cloud.close().await;
}

#[tokio::test]
async fn what_a_table_is_ready_for_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({ "OnDemandThroughput": {"MaxReadRequestUnits": 10} })).await;
    let described = async || cloud.ok::<DescribeTable>(json!({ "TableName": "things" })).await;
    let table = described().await["Table"].clone();
    assert_eq!(
        table["OnDemandThroughput"],
        json!({"MaxReadRequestUnits": 10, "MaxWriteRequestUnits": -1})
    );
    assert_eq!(table["WarmThroughput"]["ReadUnitsPerSecond"], 12_000);
    let warm = |units: u32| json!({ "TableName": "things", "WarmThroughput": {"ReadUnitsPerSecond": units} });
    cloud.ok::<UpdateTable>(warm(13_000)).await;
    assert_eq!(described().await["Table"]["WarmThroughput"]["ReadUnitsPerSecond"], 13_000);
    let (code, _) = cloud.refused::<UpdateTable>(warm(12_000)).await;
    assert_eq!(code, "ValidationException");
    cloud.close().await;
}

#[tokio::test]
async fn who_would_lock_himself_out_has_to_confirm() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let arn = "arn:aws:dynamodb:us-east-1:111111111111:table/things";
    let policy = json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Deny", "Principal": "*", "Action": "dynamodb:*", "Resource": arn,
    }]});
    let mut input = json!({ "ResourceArn": arn, "Policy": policy.to_string() });
    let (code, _) = cloud.refused::<PutResourcePolicy>(input.clone()).await;
    assert_eq!(code, "ValidationException");
    input["ConfirmRemoveSelfResourceAccess"] = json!(true);
    cloud.ok::<PutResourcePolicy>(input).await;
    cloud.close().await;
}

/// Recorded by <https://github.com/paritysuite/dynamodb-conformance>.
#[tokio::test]
async fn a_known_attribute_keeps_its_type() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let update = |key: &str| {
        json!({
            "TableName": "things",
            "AttributeDefinitions": [
                {"AttributeName": "p", "AttributeType": "N"},
                {"AttributeName": "g", "AttributeType": "S"},
            ],
            "GlobalSecondaryIndexUpdates": [{"Create": {
                "IndexName": "by-g", "KeySchema": [{"AttributeName": key, "KeyType": "HASH"}],
                "Projection": keys_only(),
            }}],
        })
    };
    let (code, message) = cloud.refused::<UpdateTable>(update("p")).await;
    assert_eq!(code, "ValidationException");
    assert!(message.contains("Attributes cannot be redefined"), "{message}");
    let updated = cloud.ok::<UpdateTable>(update("g")).await;
    let attributes = updated["TableDescription"]["AttributeDefinitions"].as_array().unwrap();
    assert_eq!(attributes.len(), 3);
    assert!(attributes.contains(&json!({"AttributeName": "p", "AttributeType": "S"})));
    cloud.close().await;
}

/// The request that makes an index of the table's own partition key.
fn create(name: &str, projection: &Value) -> Value {
    json!({
        "TableName": "things",
        "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
        "GlobalSecondaryIndexUpdates": [{"Create": index(name, projection)}],
    })
}

fn index(name: &str, projection: &Value) -> Value {
    json!({
        "IndexName": name, "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
        "Projection": projection,
    })
}

fn delete(name: &str) -> Value {
    json!({ "TableName": "things", "GlobalSecondaryIndexUpdates": [{"Delete": {"IndexName": name}}] })
}

fn keys_only() -> Value {
    json!({ "ProjectionType": "KEYS_ONLY" })
}

/// So many attributes by name.
fn included(prefix: &str, count: u32) -> Value {
    let names: Vec<String> = (0..count).map(|n| format!("{prefix}{n}")).collect();
    json!({ "ProjectionType": "INCLUDE", "NonKeyAttributes": names })
}

#[tokio::test]
async fn a_table_has_twenty_global_indexes_however_they_are_made() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let twenty: Vec<Value> = (0..20).map(|n| index(&format!("g-{n}"), &keys_only())).collect();
    cloud.table(json!({ "GlobalSecondaryIndexes": twenty })).await;
    let (code, text) = cloud.refused::<UpdateTable>(create("more", &keys_only())).await;
    assert_eq!(code, "LimitExceededException");
    assert_eq!(
        text,
        "Subscriber limit exceeded: Number of global secondary indexes exceeds per-table limit of 20"
    );
    cloud.ok::<UpdateTable>(delete("g-7")).await;
    cloud.ok::<UpdateTable>(create("more", &keys_only())).await;
    cloud.close().await;
}

#[tokio::test]
async fn indexes_include_a_hundred_attributes_together() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let counts = [("one", 20), ("two", 20), ("three", 20), ("four", 20), ("five", 15)];
    let indexes = counts.map(|(name, count)| index(name, &included("a", count)));
    cloud.table(json!({ "GlobalSecondaryIndexes": indexes })).await;
    let (code, text) = cloud.refused::<UpdateTable>(create("more", &included("b", 6))).await;
    assert_eq!(code, "ValidationException");
    assert!(text.ends_with("exceeds the per-table limit of 100"), "{text}");
    cloud.ok::<UpdateTable>(create("more", &included("b", 5))).await;
    cloud.close().await;
}

#[tokio::test]
async fn an_index_includes_one_to_twenty_attributes() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    for (count, why) in [(0, "greater than or equal to 1"), (21, "less than or equal to 20")] {
        let (code, text) =
            cloud.refused::<UpdateTable>(create("some", &included("a", count))).await;
        assert_eq!(code, "ValidationException");
        assert!(text.ends_with(&format!("Member must have length {why}")), "{text}");
    }
    let twice = json!({ "ProjectionType": "INCLUDE", "NonKeyAttributes": ["a", "b", "a"] });
    let (_, text) = cloud.refused::<UpdateTable>(create("some", &twice)).await;
    assert!(text.ends_with("Duplicate element in NonKeyAttributes: a"), "{text}");
    cloud.ok::<UpdateTable>(create("some", &included("a", 20))).await;
    cloud.close().await;
}

/// The key of the table's row.
fn row() -> Key {
    Key::new("dynamodb.table").str("111111111111").str("us-east-1").str("things")
}

/// Has the first index from one state in another: `Creating` while it is filled, `Active` then.
async fn turn(cloud: &Cloud, from: &str, to: &str) {
    let row = row();
    let mut table: Value = cloud.store.get_value(&row).await.unwrap().unwrap();
    assert_eq!(table["indexes"][0]["state"], from);
    table["indexes"][0]["state"] = json!(to);
    let (row, table) = (&row, &table);
    let body = |tx: store::Tx| async move {
        tx.put_value(row.clone(), table);
        Ok::<_, store::StoreError>(())
    };
    cloud.store.transact(body).await.unwrap();
}

#[tokio::test]
async fn one_index_is_made_or_taken_away_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let two = [index("one", &keys_only()), index("two", &keys_only())];
    cloud.table(json!({ "GlobalSecondaryIndexes": two })).await;
    turn(&cloud, "Active", "Creating").await;
    for update in [create("three", &keys_only()), delete("two")] {
        let (code, text) = cloud.refused::<UpdateTable>(update).await;
        assert_eq!(code, "LimitExceededException");
        assert!(text.ends_with("created or deleted simultaneously per table"), "{text}");
    }
    cloud.ok::<UpdateTable>(delete("one")).await;
    cloud.ok::<UpdateTable>(create("three", &keys_only())).await;
    cloud.close().await;
}

#[tokio::test]
async fn a_table_is_not_deleted_while_an_index_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let name = || json!({ "TableName": "things" });
    cloud.table(json!({ "GlobalSecondaryIndexes": [index("one", &keys_only())] })).await;
    turn(&cloud, "Active", "Creating").await;
    let (code, text) = cloud.refused::<DeleteTable>(name()).await;
    assert_eq!(code, "ResourceInUseException");
    assert_eq!(
        text,
        "Attempt to change a resource which is still in use: Cannot delete table while indexes are being \
         created, updated, or deleted."
    );
    // A stack waits for it.
    let resource = cloud.root.resource("AWS::DynamoDB::Table").unwrap();
    let request =
        ResourceRequest { physical_id: Some("things".into()), ..ResourceRequest::default() };
    let deleted = (resource.delete)(cloud.deployer(), request);
    let made = async {
        tokio::time::sleep(Duration::from_millis(150)).await;
        turn(&cloud, "Creating", "Active").await;
    };
    let (deleted, ()) = tokio::join!(deleted, made);
    deleted.unwrap();
    let (code, _) = cloud.refused::<DescribeTable>(name()).await;
    assert_eq!(code, "ResourceNotFoundException");
    cloud.close().await;
}

#[tokio::test]
async fn an_index_has_none_of_the_rows_of_one_before_it() {
    let folder = tempfile::tempdir().unwrap();
    // All of it happens in one moment.
    let cloud = Cloud::standing_still(folder.path());
    cloud.table(json!({})).await;
    let mut numbers = Vec::new();
    for _ in 0..3 {
        cloud.ok::<UpdateTable>(create("again", &keys_only())).await;
        let table: Value = cloud.store.get_value(&row()).await.unwrap().unwrap();
        let number = table["indexes"][0]["number"].as_u64().unwrap();
        assert!(!numbers.contains(&number), "{number} after {numbers:?}");
        numbers.push(number);
        cloud.ok::<UpdateTable>(delete("again")).await;
    }
    cloud.close().await;
}
