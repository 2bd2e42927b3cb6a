//! Units that run out: of tables and global indexes, in every kind of request, with a clock that stands still.

mod cloud;

use cloud::{Cloud, key};
use model_dynamodb::{
    BatchExecuteStatement, BatchGetItem, BatchWriteItem, DeleteItem, DeleteTable, DescribeTable,
    ExecuteStatement, ExecuteTransaction, GetItem, PutItem, Query, Scan, TransactGetItems,
    TransactWriteItems, UpdateItem, UpdateTable,
};
use serde_json::{Value, json};
use std::time::Duration;
use wire::Operation;

const EXCEEDED: &str = "ProvisionedThroughputExceededException";

fn provisioned(read: u32, write: u32) -> Value {
    json!({ "ReadCapacityUnits": read, "WriteCapacityUnits": write })
}

/// A clock that stands still, and a table that has left what one second gives.
async fn cloud_with(folder: &std::path::Path, read: u32, write: u32) -> Cloud {
    let cloud = Cloud::standing_still(folder);
    let units = provisioned(1, 1);
    cloud.table(json!({ "BillingMode": "PROVISIONED", "ProvisionedThroughput": units })).await;
    let nothing = json!({ "TableName": "things", "Key": key("nothing", 1) });
    let mut read_nothing = nothing.clone();
    read_nothing["ConsistentRead"] = json!(true);
    for _ in 0..300 {
        cloud.ok::<DeleteItem>(nothing.clone()).await;
        cloud.ok::<GetItem>(read_nothing.clone()).await;
    }
    if (read, write) != (1, 1) {
        let units = provisioned(read, write);
        let input = json!({ "TableName": "things", "ProvisionedThroughput": units });
        cloud.ok::<UpdateTable>(input).await;
    }
    cloud.world.jump(Duration::from_secs(1));
    cloud
}

/// An item that takes so many kilobytes.
fn large(p: &str, kilobytes: usize) -> Value {
    let mut item = key(p, 1);
    item["x"] = json!({ "S": "x".repeat(kilobytes * 1024 - 64) });
    item
}

fn put(item: Value) -> Value {
    json!({ "TableName": "things", "Item": item })
}

/// The code and the first reason of a refusal.
async fn throttled<O: Operation>(cloud: &Cloud, input: Value) -> (String, Value) {
    let fault = cloud.call::<O>(input).await.unwrap_err();
    let reasons = fault.fields.iter().find(|(name, _)| {
        name == if fault.code == EXCEEDED { "ThrottlingReasons" } else { "throttlingReasons" }
    });
    (fault.code.clone(), reasons.map_or(Value::Null, |(_, reasons)| reasons[0].clone()))
}

#[tokio::test]
async fn a_table_has_its_units_and_gets_them_back() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = cloud_with(folder.path(), 2, 3).await;
    for c in 0..3 {
        cloud.put(key("a", c)).await;
    }
    let (code, reason) = throttled::<PutItem>(&cloud, put(key("a", 3))).await;
    assert_eq!(code, EXCEEDED);
    let arn = "arn:aws:dynamodb:us-east-1:111111111111:table/things";
    assert_eq!(
        reason,
        json!({ "reason": "TableWriteProvisionedThroughputExceeded", "resource": arn })
    );
    let (_, text) = cloud.refused::<PutItem>(put(key("a", 3))).await;
    assert_eq!(
        text,
        "The level of configured provisioned throughput for the table was exceeded. Consider increasing your \
         provisioning level with the UpdateTable API."
    );
    cloud.world.jump(Duration::from_secs(1));
    for c in 3..6 {
        cloud.put(key("a", c)).await;
    }
    cloud.refused::<PutItem>(put(key("a", 6))).await;
    // Reads have units of their own, four by now; half of one pays for a read that is eventually consistent.
    let get = json!({ "TableName": "things", "Key": key("a", 1) });
    for _ in 0..8 {
        cloud.ok::<GetItem>(get.clone()).await;
    }
    let (code, reason) = throttled::<GetItem>(&cloud, get).await;
    assert_eq!(
        (code.as_str(), &reason["reason"]),
        (EXCEEDED, &json!("TableReadProvisionedThroughputExceeded"))
    );
    for (code, _) in [
        throttled::<Query>(
            &cloud,
            json!({
                "TableName": "things", "KeyConditionExpression": "p = :p",
                "ExpressionAttributeValues": {":p": {"S": "a"}},
            }),
        )
        .await,
        throttled::<Scan>(&cloud, json!({ "TableName": "things" })).await,
        throttled::<ExecuteStatement>(&cloud, json!({ "Statement": "SELECT * FROM things" })).await,
    ] {
        assert_eq!(code, EXCEEDED);
    }
    cloud.close().await;
}

#[tokio::test]
async fn a_repeated_transaction_costs_the_reading_of_its_items() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = cloud_with(folder.path(), 4, 9).await;
    let write = json!({
        "ClientRequestToken": "token", "ReturnConsumedCapacity": "TOTAL",
        "TransactItems": [{"Put": put(key("a", 1))}],
    });
    let told =
        async || cloud.ok::<TransactWriteItems>(write.clone()).await["ConsumedCapacity"].clone();
    let consumed = |kind: &str| json!([{ "TableName": "things", "CapacityUnits": 2.0, kind: 2.0 }]);
    assert_eq!(told().await, consumed("WriteCapacityUnits"));
    let get = json!({ "TableName": "things", "Key": key("a", 1) });
    for _ in 0..2 {
        assert_eq!(told().await, consumed("ReadCapacityUnits"));
    }
    assert_eq!(cloud.refused::<GetItem>(get).await.0, EXCEEDED);
    // What the table no longer has is nothing to tell of.
    cloud.ok::<DeleteTable>(json!({ "TableName": "things" })).await;
    assert_eq!(told().await, Value::Null);
    cloud.close().await;
}

#[tokio::test]
async fn what_is_not_spent_is_kept_for_five_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = cloud_with(folder.path(), 1, 1).await;
    cloud.world.jump(Duration::from_secs(3600));
    // The first takes 299 of 300 units, and the second what nobody has.
    cloud.put(large("a", 299)).await;
    cloud.put(large("b", 300)).await;
    cloud.refused::<PutItem>(put(key("c", 1))).await;
    cloud.world.jump(Duration::from_secs(299));
    cloud.refused::<PutItem>(put(key("c", 1))).await;
    cloud.world.jump(Duration::from_secs(1));
    cloud.put(key("c", 1)).await;
    cloud.close().await;
}

#[tokio::test]
async fn conditions_and_mistakes_have_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = cloud_with(folder.path(), 1, 2).await;
    cloud.put(key("a", 1)).await;
    let mut unmet = put(key("a", 1));
    unmet["ConditionExpression"] = json!("attribute_not_exists(p)");
    assert_eq!(cloud.refused::<PutItem>(unmet.clone()).await.0, "ConditionalCheckFailedException");
    // That consumed the second unit: now the want of units is told, and what is wrong without any before it.
    assert_eq!(cloud.refused::<PutItem>(unmet).await.0, EXCEEDED);
    let keyless = put(json!({ "p": {"S": "a"} }));
    assert_eq!(cloud.refused::<PutItem>(keyless).await.0, "ValidationException");
    let elsewhere = json!({ "TableName": "nothing", "Item": key("a", 1) });
    assert_eq!(cloud.refused::<PutItem>(elsewhere).await.0, "ResourceNotFoundException");
    cloud.close().await;
}

#[tokio::test]
async fn what_fails_its_condition_costs_the_larger_item() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = cloud_with(folder.path(), 1, 6).await;
    let puts = async |count: u32| {
        for c in 2..2 + count {
            cloud.put(key("a", c)).await;
        }
        assert_eq!(cloud.refused::<PutItem>(put(key("a", 9))).await.0, EXCEEDED);
    };
    cloud.put(key("a", 1)).await;
    // One unit is spent and four are, which the item would have taken: one is left.
    let mut unmet = put(large("a", 4));
    unmet["ConditionExpression"] = json!("attribute_not_exists(p)");
    assert_eq!(cloud.refused::<PutItem>(unmet).await.0, "ConditionalCheckFailedException");
    puts(1).await;
    // So it is with an update, by what it would have made.
    cloud.world.jump(Duration::from_secs(1));
    let unmet = json!({
        "TableName": "things", "Key": key("a", 1), "UpdateExpression": "SET x = :x",
        "ConditionExpression": "attribute_not_exists(p)",
        "ExpressionAttributeValues": {":x": large("a", 4)["x"]},
    });
    assert_eq!(cloud.refused::<UpdateItem>(unmet).await.0, "ConditionalCheckFailedException");
    puts(2).await;
    // And by the item that is there where that is larger.
    cloud.world.jump(Duration::from_secs(1));
    cloud.put(large("b", 3)).await;
    let unmet = json!({
        "TableName": "things", "Key": key("b", 1), "ConditionExpression": "attribute_exists(y)",
    });
    cloud.refused::<DeleteItem>(unmet).await;
    puts(0).await;
    cloud.close().await;
}

#[tokio::test]
async fn a_check_in_a_transaction_costs_as_a_write_of_its_item() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = cloud_with(folder.path(), 1, 9).await;
    cloud.put(large("a", 3)).await;
    let check = json!({
        "TableName": "things", "Key": key("a", 1), "ConditionExpression": "attribute_exists(p)",
    });
    let input = json!({
        "TransactItems": [{"ConditionCheck": check}], "ReturnConsumedCapacity": "TOTAL",
    });
    let told = cloud.ok::<TransactWriteItems>(input).await;
    let units = json!({ "TableName": "things", "CapacityUnits": 6.0, "WriteCapacityUnits": 6.0 });
    assert_eq!(told["ConsumedCapacity"], json!([units]));
    assert_eq!(cloud.refused::<PutItem>(put(key("a", 2))).await.0, EXCEEDED);
    cloud.close().await;
}

#[tokio::test]
async fn batches_leave_what_finds_no_units() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = cloud_with(folder.path(), 1, 2).await;
    let writes: Vec<Value> =
        (0..5).map(|c| json!({ "PutRequest": { "Item": key("a", c) } })).collect();
    let batch = json!({ "RequestItems": { "things": writes } });
    let written = cloud.ok::<BatchWriteItem>(batch.clone()).await;
    assert_eq!(written["UnprocessedItems"]["things"], json!(writes[2..]));
    assert_eq!(throttled::<BatchWriteItem>(&cloud, batch).await.0, EXCEEDED);
    let keys: Vec<Value> = (0..5).map(|c| key("a", c)).collect();
    let batch = json!({ "RequestItems": { "things": { "Keys": keys, "ConsistentRead": true } } });
    let read = cloud.ok::<BatchGetItem>(batch.clone()).await;
    assert_eq!(read["Responses"]["things"], json!([key("a", 0)]));
    assert_eq!(
        read["UnprocessedKeys"]["things"],
        json!({ "Keys": keys[1..], "ConsistentRead": true })
    );
    let (code, reason) = throttled::<BatchGetItem>(&cloud, batch).await;
    assert_eq!(
        (code.as_str(), &reason["reason"]),
        (EXCEEDED, &json!("TableReadProvisionedThroughputExceeded"))
    );
    cloud.close().await;
}

#[tokio::test]
async fn transactions_tell_it_as_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = cloud_with(folder.path(), 2, 2).await;
    let puts = |from: u32| {
        let put = |c| json!({ "Put": { "TableName": "things", "Item": key("a", c) } });
        json!({ "TransactItems": [put(from), put(from + 1)] })
    };
    let fault = cloud.call::<TransactWriteItems>(puts(0)).await.unwrap_err();
    assert_eq!(fault.code, "TransactionCanceledException");
    assert!(fault.message.ends_with("[None, ProvisionedThroughputExceeded]"), "{}", fault.message);
    let reasons = &fault.fields[0].1;
    assert_eq!(reasons[0], json!({ "Code": "None" }));
    assert_eq!(reasons[1]["Code"], "ProvisionedThroughputExceeded");
    assert_eq!(reasons[1].as_object().unwrap().len(), 2, "{reasons}");
    // Of what was cancelled nothing is there, and what was tried is paid for.
    assert_eq!(cloud.ok::<Scan>(json!({ "TableName": "things" })).await["Count"], 0);
    cloud.refused::<PutItem>(put(key("a", 1))).await;
    cloud.world.jump(Duration::from_secs(3));
    cloud.ok::<TransactWriteItems>(puts(0)).await;
    let get = |c| json!({ "Get": { "TableName": "things", "Key": key("a", c) } });
    let input = json!({ "TransactItems": [get(0), get(1), get(2), get(3), get(4), get(5)] });
    let fault = cloud.call::<TransactGetItems>(input).await.unwrap_err();
    assert!(fault.message.contains("None, ProvisionedThroughputExceeded"), "{}", fault.message);
    let statement =
        |c| json!({ "Statement": format!("SELECT * FROM things WHERE p = 'a' AND c = {c}") });
    let input = json!({ "TransactStatements": [statement(0)] });
    let fault = cloud.call::<ExecuteTransaction>(input).await.unwrap_err();
    assert!(fault.message.ends_with("[ProvisionedThroughputExceeded]"), "{}", fault.message);
    let input = json!({ "Statements": [statement(0)] });
    let answers = cloud.ok::<BatchExecuteStatement>(input).await;
    assert_eq!(answers["Responses"][0]["Error"]["Code"], "ProvisionedThroughputExceeded");
    cloud.close().await;
}

fn by_g(more: Value) -> Value {
    let mut index = json!({
        "IndexName": "by-g", "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "KEYS_ONLY"},
    });
    for (name, value) in more.as_object().unwrap() {
        index[name] = value.clone();
    }
    json!([index])
}

fn attributes() -> Value {
    json!([
        {"AttributeName": "p", "AttributeType": "S"}, {"AttributeName": "c", "AttributeType": "N"},
        {"AttributeName": "g", "AttributeType": "S"},
    ])
}

/// Takes 300 units of the index, item `a 1` into it and out of it again.
async fn drain_index(cloud: &Cloud) {
    for _ in 0..150 {
        cloud.put(indexed(1)).await;
        cloud.put(key("a", 1)).await;
    }
}

fn indexed(c: u32) -> Value {
    let mut item = key("a", c);
    item["g"] = json!({ "S": "x" });
    item
}

#[tokio::test]
async fn a_global_index_holds_back_its_table() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::standing_still(folder.path());
    let indexes = by_g(json!({ "ProvisionedThroughput": provisioned(1, 1) }));
    cloud
        .table(json!({
            "BillingMode": "PROVISIONED", "ProvisionedThroughput": provisioned(100, 100),
            "AttributeDefinitions": attributes(), "GlobalSecondaryIndexes": indexes,
        }))
        .await;
    drain_index(&cloud).await;
    let (code, reason) = throttled::<PutItem>(&cloud, put(indexed(2))).await;
    assert_eq!(code, EXCEEDED);
    assert_eq!(reason["reason"], "IndexWriteProvisionedThroughputExceeded");
    assert_eq!(
        reason["resource"],
        "arn:aws:dynamodb:us-east-1:111111111111:table/things/index/by-g"
    );
    // What does not show in the index is written, in a batch too.
    cloud.put(key("a", 3)).await;
    cloud
        .ok::<UpdateItem>(json!({
            "TableName": "things", "Key": key("a", 1), "UpdateExpression": "SET n = :n",
            "ExpressionAttributeValues": {":n": {"N": "1"}},
        }))
        .await;
    let writes = json!([{ "PutRequest": { "Item": indexed(2) } }, { "PutRequest": { "Item": key("a", 4) } }]);
    let written = cloud.ok::<BatchWriteItem>(json!({ "RequestItems": { "things": writes } })).await;
    assert_eq!(written["UnprocessedItems"]["things"], json!([writes[0]]));
    assert_eq!(cloud.ok::<Scan>(json!({ "TableName": "things" })).await["Count"], 3);
    let query = json!({
        "TableName": "things", "IndexName": "by-g", "KeyConditionExpression": "g = :g",
        "ExpressionAttributeValues": {":g": {"S": "x"}},
    });
    for _ in 0..600 {
        cloud.ok::<Query>(query.clone()).await;
    }
    let (_, reason) = throttled::<Query>(&cloud, query.clone()).await;
    assert_eq!(reason["reason"], "IndexReadProvisionedThroughputExceeded");
    // Other units hold at once.
    let change =
        json!({ "Update": { "IndexName": "by-g", "ProvisionedThroughput": provisioned(5, 5) } });
    cloud
        .ok::<UpdateTable>(
            json!({ "TableName": "things", "GlobalSecondaryIndexUpdates": [change] }),
        )
        .await;
    cloud.world.jump(Duration::from_secs(1));
    for c in 10..15 {
        cloud.put(indexed(c)).await;
    }
    cloud.refused::<PutItem>(put(indexed(15))).await;
    cloud.close().await;
}

#[tokio::test]
async fn on_demand_tables_have_their_maximum_alone() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::standing_still(folder.path());
    let indexes = by_g(json!({ "OnDemandThroughput": {"MaxWriteRequestUnits": 1} }));
    cloud
        .table(json!({
            "OnDemandThroughput": {"MaxReadRequestUnits": 1},
            "AttributeDefinitions": attributes(), "GlobalSecondaryIndexes": indexes,
        }))
        .await;
    for c in 0..100 {
        cloud.put(key("a", c)).await;
    }
    drain_index(&cloud).await;
    let (code, reason) = throttled::<PutItem>(&cloud, put(indexed(2))).await;
    assert_eq!(code, "ThrottlingException");
    assert_eq!(reason["reason"], "IndexWriteMaxOnDemandThroughputExceeded");
    let get = json!({ "TableName": "things", "Key": key("a", 1), "ConsistentRead": true });
    for _ in 0..300 {
        cloud.ok::<GetItem>(get.clone()).await;
    }
    let (_, text) = cloud.refused::<GetItem>(get.clone()).await;
    assert_eq!(
        text,
        "Throughput exceeds the maximum OnDemandThroughput configured on table or index"
    );
    let puts =
        json!({ "TransactItems": [{ "Put": { "TableName": "things", "Item": indexed(3) } }] });
    let (_, text) = cloud.refused::<TransactWriteItems>(puts).await;
    assert!(text.ends_with("[ThrottlingError]"), "{text}");
    let unbound =
        json!({ "TableName": "things", "OnDemandThroughput": {"MaxReadRequestUnits": -1} });
    cloud.ok::<UpdateTable>(unbound).await;
    cloud.ok::<GetItem>(get).await;
    cloud.close().await;
}

#[tokio::test]
async fn billing_is_switched_with_its_indexes() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::standing_still(folder.path());
    cloud
        .table(json!({ "AttributeDefinitions": attributes(), "GlobalSecondaryIndexes": by_g(json!({})) }))
        .await;
    let update = |more: Value| {
        let mut input = json!({ "TableName": "things" });
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        input
    };
    let described =
        async || cloud.ok::<DescribeTable>(json!({ "TableName": "things" })).await["Table"].clone();
    let to_provisioned =
        json!({ "BillingMode": "PROVISIONED", "ProvisionedThroughput": provisioned(1, 2) });
    let (_, text) = cloud.refused::<UpdateTable>(update(to_provisioned.clone())).await;
    assert_eq!(
        text,
        "One or more parameter values were invalid: ProvisionedThroughput must be specified for index: by-g"
    );
    let index =
        json!([{ "Update": { "IndexName": "by-g", "ProvisionedThroughput": provisioned(3, 4) } }]);
    let mut whole = update(to_provisioned);
    whole["GlobalSecondaryIndexUpdates"] = index;
    cloud.ok::<UpdateTable>(whole).await;
    cloud.put(large("a", 300)).await;
    cloud.put(large("b", 300)).await;
    cloud.refused::<PutItem>(put(key("a", 3))).await;
    let table = described().await;
    assert_eq!(table["BillingModeSummary"]["BillingMode"], "PROVISIONED");
    assert_eq!(table["ProvisionedThroughput"]["WriteCapacityUnits"], 2);
    assert_eq!(table["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"]["ReadCapacityUnits"], 3);
    // It stays ready for what it was ready for.
    assert_eq!(table["WarmThroughput"]["ReadUnitsPerSecond"], 12_000);
    assert_eq!(table["GlobalSecondaryIndexes"][0]["WarmThroughput"]["WriteUnitsPerSecond"], 4_000);
    cloud.ok::<UpdateTable>(update(json!({ "BillingMode": "PAY_PER_REQUEST" }))).await;
    cloud.put(key("a", 3)).await;
    let table = described().await;
    assert_eq!(table["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"]["ReadCapacityUnits"], 0);
    let index =
        json!([{ "Update": { "IndexName": "by-g", "ProvisionedThroughput": provisioned(3, 4) } }]);
    let (_, text) =
        cloud.refused::<UpdateTable>(update(json!({ "GlobalSecondaryIndexUpdates": index }))).await;
    assert!(
        text.contains("can be specified for index: by-g when BillingMode is PAY_PER_REQUEST"),
        "{text}"
    );
    cloud.close().await;
}

#[tokio::test]
async fn units_fall_four_times_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = cloud_with(folder.path(), 10, 10).await;
    let update = |read, write| json!({ "TableName": "things", "ProvisionedThroughput": provisioned(read, write) });
    for units in [9, 8, 7, 6] {
        cloud.ok::<UpdateTable>(update(units, units)).await;
    }
    let (code, _) = cloud.refused::<UpdateTable>(update(5, 7)).await;
    assert_eq!(code, "LimitExceededException");
    cloud.ok::<UpdateTable>(update(20, 20)).await;
    let table = cloud.ok::<DescribeTable>(json!({ "TableName": "things" })).await["Table"].clone();
    assert_eq!(table["ProvisionedThroughput"]["NumberOfDecreasesToday"], 4);
    assert!(table["ProvisionedThroughput"]["LastIncreaseDateTime"] != Value::Null);
    cloud.world.jump(Duration::from_secs(3600));
    cloud.ok::<UpdateTable>(update(5, 7)).await;
    cloud.close().await;
}
