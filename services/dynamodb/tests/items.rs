//! Items through the operations: writes, reads, conditions, pages, batches and transactions.

mod cloud;

use cloud::{Cloud, key};
use model_dynamodb::{
    BatchGetItem, BatchWriteItem, CreateTable, DeleteItem, ExecuteTransaction, GetItem, PutItem,
    Query, Scan, TransactGetItems, TransactWriteItems, UpdateItem,
};
use serde_json::{Value, json};
use std::time::Duration;
use store::{Key, Range, StoreError, Tx};

async fn open() -> (tempfile::TempDir, Cloud) {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    (folder, cloud)
}

#[tokio::test]
async fn an_item_comes_back_as_it_was_put() {
    let (_folder, cloud) = open().await;
    let item = json!({
        "p": {"S": "a"}, "c": {"N": "1"}, "n": {"N": "-12.5"}, "b": {"B": "AAH/"}, "t": {"BOOL": true},
        "z": {"NULL": true}, "ss": {"SS": ["x", "y"]}, "ns": {"NS": ["1", "2"]}, "bs": {"BS": ["AA=="]},
        "l": {"L": [{"S": ""}, {"M": {"k": {"L": []}}}]}, "m": {"M": {}},
    });
    cloud.put(item.clone()).await;
    let got = cloud.ok::<GetItem>(json!({ "TableName": "things", "Key": key("a", 1) })).await;
    assert_eq!(got["Item"].as_object(), item.as_object());
    let got = cloud.ok::<GetItem>(json!({ "TableName": "things", "Key": key("a", 2) })).await;
    assert_eq!(got, json!({}));
    cloud.close().await;
}

#[tokio::test]
async fn conditions_and_return_values() {
    let (_folder, cloud) = open().await;
    cloud.put(json!({ "p": {"S": "a"}, "c": {"N": "1"}, "n": {"N": "4"} })).await;
    let refused = cloud
        .call::<PutItem>(json!({
            "TableName": "things", "Item": key("a", 1), "ConditionExpression": "attribute_not_exists(p)",
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }))
        .await
        .unwrap_err();
    assert_eq!(refused.code, "ConditionalCheckFailedException");
    assert_eq!(refused.fields[0].1["n"], json!({"N": "4"}));
    let updated = cloud
        .ok::<UpdateItem>(json!({
            "TableName": "things", "Key": key("a", 1), "UpdateExpression": "SET n = n + :one ADD s :s",
            "ConditionExpression": "n = :four", "ReturnValues": "UPDATED_NEW",
            "ExpressionAttributeValues": {":one": {"N": "1"}, ":four": {"N": "4"}, ":s": {"SS": ["x"]}},
        }))
        .await;
    assert_eq!(updated["Attributes"], json!({ "n": {"N": "5"}, "s": {"SS": ["x"]} }));
    let deleted = cloud
        .ok::<DeleteItem>(json!({
            "TableName": "things", "Key": key("a", 1), "ReturnValues": "ALL_OLD",
            "Expected": {"n": {"ComparisonOperator": "GE", "AttributeValueList": [{"N": "5"}]}},
        }))
        .await;
    assert_eq!(deleted["Attributes"]["n"], json!({"N": "5"}));
    cloud.close().await;
}

#[tokio::test]
async fn refusals_keep_their_order_and_texts() {
    let (_folder, cloud) = open().await;
    for (input, why) in [
        (
            json!({"Item": key("a", 1), "ExpressionAttributeNames": {"#a": "a"}}),
            "1 validation error detected: ExpressionAttributeNames can only be specified when using \
             expressions",
        ),
        (
            json!({"Item": key("a", 1), "ExpressionAttributeValues": {":a": {"S": "a"}}}),
            "1 validation error detected: ExpressionAttributeValues can only be specified when using \
             expressions",
        ),
        (
            json!({"Item": {"p": {"S": "a"}, "c": {"N": ""}}}),
            "1 validation error detected: The parameter cannot be converted to a numeric value: ",
        ),
        (
            json!({"Item": {"p": {"S": "a"}, "c": {"N": "1"}, "": {"S": "x"}}}),
            "1 validation error detected: Empty attribute name",
        ),
        (
            json!({
                "Item": key("a", 1), "ConditionExpression": "attribute_exists(#a)",
                "ExpressionAttributeNames": {"#a": ""},
            }),
            "1 validation error detected: Empty attribute name",
        ),
        (
            json!({"Item": {"p": {"S": "a"}}}),
            "One or more parameter values were invalid: Missing the key c in the item",
        ),
        (
            json!({"Item": {"p": {"S": ""}, "c": {"N": "1"}}}),
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot \
             contain an empty string value. Key: p",
        ),
        (
            json!({"Item": key("a", 1), "Expected": {}, "ConditionExpression": "a = b"}),
            "1 validation error detected: Can not use both expression and non-expression parameters in the \
             same request: Non-expression parameters: {Expected} Expression parameters: \
             {ConditionExpression}",
        ),
        (
            json!({"Item": {"p": {"S": "a"}, "c": {"N": "1"}, "x": {"S": "x".repeat(400 * 1024)}}}),
            "Item size has exceeded the maximum allowed size",
        ),
    ] {
        let mut input = input;
        input["TableName"] = json!("things");
        assert_eq!(
            cloud.refused::<PutItem>(input).await,
            ("ValidationException".into(), why.into())
        );
    }
    let long = "x".repeat(255);
    let named = "ExpressionAttributeNames contains invalid ";
    for (reference, name, why) in [
        ("#a".to_owned(), "", "value: Empty attribute name for key #a"),
        ("#a-b".to_owned(), "a", "key: Syntax error; key: \"#a-b\""),
        (
            format!("#{long}-"),
            "a",
            "key: The expression attribute map contains a key that is too long; size of key: 257",
        ),
    ] {
        let input = json!({
            "TableName": "things", "Key": key("a", 1), "ProjectionExpression": "#a",
            "ExpressionAttributeNames": {reference: name},
        });
        assert_eq!(cloud.refused::<GetItem>(input).await.1, format!("{named}{why}"));
    }
    let scan = json!({
        "TableName": "things", "FilterExpression": "a = :a",
        "ExpressionAttributeValues": {format!(":{long}"): {"S": "a"}},
    });
    let why = "ExpressionAttributeValues contains invalid key: The expression attribute map contains a key \
               that is too long;";
    assert_eq!(cloud.refused::<Scan>(scan).await.1, why);
    let nowhere = json!({ "TableName": "nowhere", "Key": key("a", 1) });
    let (code, message) = cloud.refused::<GetItem>(nowhere).await;
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("ResourceNotFoundException", "Requested resource not found")
    );
    cloud.close().await;
}

#[tokio::test]
async fn a_value_stands_on_the_32nd_level_at_most() {
    let (_folder, cloud) = open().await;
    let deep =
        |maps: usize| (0..maps).fold(json!({"S": "x"}), |inner, _| json!({"M": {"k": inner}}));
    let item = |maps: usize| json!({"p": {"S": "a"}, "c": {"N": "1"}, "m": deep(maps)});
    let put = |maps: usize| json!({ "TableName": "things", "Item": item(maps) });
    let why = "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels \
               beyond supported limit";
    cloud.put(item(31)).await;
    let (_, refusal) = cloud.refused::<PutItem>(put(32)).await;
    assert_eq!(refusal, format!("1 validation error detected: {why}"));
    let write = |maps: usize| json!({ "Put": {"TableName": "things", "Item": item(maps)} });
    let write = |maps: usize| json!({ "TransactItems": [write(maps)] });
    cloud.ok::<TransactWriteItems>(write(31)).await;
    assert_eq!(cloud.refused::<TransactWriteItems>(write(32)).await.1, why);
    let update = |maps: usize| {
        json!({
            "TableName": "things", "Key": key("a", 1), "UpdateExpression": "SET m.l = :v",
            "ExpressionAttributeValues": {":v": deep(maps)},
        })
    };
    cloud.ok::<UpdateItem>(update(30)).await;
    assert_eq!(cloud.refused::<UpdateItem>(update(31)).await.1, why);
    cloud.close().await;
}

#[tokio::test]
async fn what_is_consumed_is_told_of_the_table_as_it_is_given() {
    let (_folder, cloud) = open().await;
    for table in ["things", "arn:aws:dynamodb:us-east-1:111111111111:table/things"] {
        let one = |mut input: Value| {
            input["TableName"] = json!(table);
            input["ReturnConsumedCapacity"] = json!("TOTAL");
            input
        };
        let with_key = json!({ "Key": key("a", 1) });
        let query = json!({
            "KeyConditionExpression": "p = :p", "ExpressionAttributeValues": {":p": {"S": "a"}},
        });
        for told in [
            cloud.ok::<PutItem>(one(json!({ "Item": key("a", 1) }))).await,
            cloud.ok::<UpdateItem>(one(with_key.clone())).await,
            cloud.ok::<GetItem>(one(with_key.clone())).await,
            cloud.ok::<Query>(one(query)).await,
            cloud.ok::<Scan>(one(json!({}))).await,
            cloud.ok::<DeleteItem>(one(with_key)).await,
        ] {
            assert_eq!(told["ConsumedCapacity"]["TableName"], table);
        }
        let many = |items: Value| json!({ "RequestItems": {table: items}, "ReturnConsumedCapacity": "TOTAL" });
        let all = |member: &str, mut of: Value| {
            of["TableName"] = json!(table);
            json!({ "TransactItems": [{member: of}], "ReturnConsumedCapacity": "TOTAL" })
        };
        let mut repeated = all("Put", json!({ "Item": key("a", 1) }));
        repeated["ClientRequestToken"] = json!(table.len().to_string());
        let write = json!([{ "PutRequest": {"Item": key("a", 1)} }]);
        for told in [
            cloud.ok::<BatchWriteItem>(many(write)).await,
            cloud.ok::<BatchGetItem>(many(json!({ "Keys": [key("a", 1)] }))).await,
            cloud.ok::<TransactWriteItems>(repeated.clone()).await,
            cloud.ok::<TransactWriteItems>(repeated).await,
            cloud.ok::<TransactGetItems>(all("Get", json!({ "Key": key("a", 1) }))).await,
        ] {
            assert_eq!(told["ConsumedCapacity"][0]["TableName"], table);
        }
    }
    cloud.close().await;
}

#[tokio::test]
async fn names_and_values_of_a_transaction_need_no_expression() {
    let (_folder, cloud) = open().await;
    let unused = |mut action: Value, values: bool| {
        action["TableName"] = json!("things");
        action["ExpressionAttributeNames"] = json!({ "#n": "n" });
        if values {
            action["ExpressionAttributeValues"] = json!({ ":v": {"N": "1"} });
        }
        action
    };
    let put = unused(json!({ "Item": key("a", 1) }), true);
    let delete = unused(json!({ "Key": key("a", 2) }), true);
    let mut get = unused(json!({ "Key": key("a", 1) }), false);
    let write = json!({ "TransactItems": [{"Put": put.clone()}, {"Delete": delete.clone()}] });
    cloud.ok::<TransactWriteItems>(write).await;
    let read = json!({ "TransactItems": [{"Get": get.clone()}] });
    let read = cloud.ok::<TransactGetItems>(read).await;
    assert_eq!(read["Responses"][0]["Item"], key("a", 1));
    let why = "Value provided in ExpressionAttributeNames unused in expressions: keys: {#n}";
    for (name, mut action) in [("Put", put), ("Delete", delete)] {
        action["ConditionExpression"] = json!("p <> :v");
        let write = json!({ "TransactItems": [{name: action}] });
        assert_eq!(cloud.refused::<TransactWriteItems>(write).await.1, why);
    }
    get["ProjectionExpression"] = json!("p");
    let read = json!({ "TransactItems": [{"Get": get}] });
    assert_eq!(cloud.refused::<TransactGetItems>(read).await.1, why);
    cloud.close().await;
}

#[tokio::test]
async fn queries_and_scans_page() {
    let (_folder, cloud) = open().await;
    for c in 0..9 {
        cloud
            .put(
                json!({ "p": {"S": "a"}, "c": {"N": c.to_string()}, "even": {"BOOL": c % 2 == 0} }),
            )
            .await;
    }
    let mut start = Value::Null;
    let mut seen = Vec::new();
    loop {
        let page = cloud
            .ok::<Query>(json!({
                "TableName": "things", "KeyConditionExpression": "p = :p AND c > :c", "Limit": 3,
                "FilterExpression": "even = :t", "ScanIndexForward": false, "ProjectionExpression": "c",
                "ExpressionAttributeValues": {":p": {"S": "a"}, ":c": {"N": "1"}, ":t": {"BOOL": true}},
                "ExclusiveStartKey": start,
            }))
            .await;
        for item in page["Items"].as_array().unwrap() {
            seen.push(item["c"]["N"].as_str().unwrap().to_owned());
        }
        start = page["LastEvaluatedKey"].clone();
        if start.is_null() {
            break;
        }
    }
    assert_eq!(seen, ["8", "6", "4", "2"]);
    let mut total = 0;
    for segment in 0..3 {
        let input = json!({ "TableName": "things", "Segment": segment, "TotalSegments": 3, "Select": "COUNT" });
        total += cloud.ok::<Scan>(input).await["Count"].as_u64().unwrap();
    }
    assert_eq!(total, 9);
    cloud.close().await;
}

#[tokio::test]
async fn a_query_without_a_sort_key_has_no_next_page() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud
        .ok::<CreateTable>(json!({
            "TableName": "alone", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
        }))
        .await;
    cloud.ok::<PutItem>(json!({ "TableName": "alone", "Item": {"p": {"S": "a"}} })).await;
    let query = json!({
        "TableName": "alone", "KeyConditionExpression": "p = :p", "Limit": 1,
        "ExpressionAttributeValues": {":p": {"S": "a"}},
    });
    let page = cloud.ok::<Query>(query).await;
    assert_eq!((page["Count"].as_u64(), page.get("LastEvaluatedKey")), (Some(1), None));
    cloud.close().await;
}

#[tokio::test]
async fn a_transaction_tells_first_what_no_item_could_satisfy() {
    let (_folder, cloud) = open().await;
    let update = |name: &str| {
        json!({ "Update": {
            "TableName": "things", "Key": key("a", 1), "UpdateExpression": format!("SET n = {name}"),
        }})
    };
    let check = |key: Value| {
        json!({ "ConditionCheck": {
            "TableName": "things", "Key": key, "ConditionExpression": "attribute_exists(p)",
        }})
    };
    let codes = async |items: Value| {
        let fault = cloud.call::<TransactWriteItems>(json!({ "TransactItems": items })).await;
        let told = fault.unwrap_err().fields[0].1.clone();
        let codes = told.as_array().unwrap().iter().map(|reason| reason["Code"].as_str().unwrap());
        codes.map(str::to_owned).collect::<Vec<_>>()
    };
    // Of the keys: the first alone. Of the items: everything.
    let wrong = json!({"p": {"S": "a"}});
    let found = codes(json!([check(key("a", 2)), check(wrong.clone()), check(wrong)])).await;
    assert_eq!(found, ["None", "ValidationError", "None"]);
    let found = codes(json!([update("absent"), check(key("a", 2))])).await;
    assert_eq!(found, ["ValidationError", "ConditionalCheckFailed"]);
    cloud.close().await;
}

#[tokio::test]
async fn batches_write_and_read() {
    let (_folder, cloud) = open().await;
    let puts: Vec<Value> = (0..3).map(|c| json!({ "PutRequest": {"Item": key("a", c)} })).collect();
    let written = cloud.ok::<BatchWriteItem>(json!({ "RequestItems": {"things": puts} })).await;
    assert_eq!(written["UnprocessedItems"], json!({}));
    let keys = [key("a", 0), key("a", 2), key("a", 9)];
    let read =
        cloud.ok::<BatchGetItem>(json!({ "RequestItems": {"things": {"Keys": keys}} })).await;
    assert_eq!(read["Responses"]["things"].as_array().unwrap().len(), 2);
    let twice = json!({ "RequestItems": {"things": {"Keys": [key("a", 0), key("a", 0)]}} });
    let (_, why) = cloud.refused::<BatchGetItem>(twice).await;
    assert_eq!(why, "Provided list of item keys contains duplicates");
    // The expression is refused first.
    let twice = json!({ "RequestItems": {"things": {
        "Keys": [key("a", 0), key("a", 0)], "ProjectionExpression": "",
    }}});
    let (_, why) = cloud.refused::<BatchGetItem>(twice).await;
    assert_eq!(why, "Invalid ProjectionExpression: The expression can not be empty;");
    cloud.close().await;
}

#[tokio::test]
async fn a_transaction_is_all_or_nothing_and_once() {
    let (_folder, cloud) = open().await;
    let put = |c: u32| json!({ "Put": {"TableName": "things", "Item": key("a", c)} });
    let check = json!({ "ConditionCheck": {
        "TableName": "things", "Key": key("a", 9), "ConditionExpression": "attribute_exists(p)",
    }});
    let input = json!({ "TransactItems": [put(1), check] });
    let fault = cloud.call::<TransactWriteItems>(input).await.unwrap_err();
    assert_eq!(
        fault.message,
        "Transaction cancelled, please refer cancellation reasons for specific reasons [None, \
         ConditionalCheckFailed]"
    );
    assert_eq!(fault.fields[0].1[1]["Code"], "ConditionalCheckFailed");
    let get = json!({ "TransactItems": [{"Get": {"TableName": "things", "Key": key("a", 1)}}] });
    assert_eq!(cloud.ok::<TransactGetItems>(get).await["Responses"], json!([{}]));

    let add = |n: &str| {
        json!({ "ClientRequestToken": "token", "TransactItems": [{"Update": {
            "TableName": "things", "Key": key("a", 1), "UpdateExpression": "ADD n :n",
            "ExpressionAttributeValues": {":n": {"N": n}},
        }}]})
    };
    cloud.ok::<TransactWriteItems>(add("2")).await;
    cloud.ok::<TransactWriteItems>(add("2")).await;
    let (code, _) = cloud.refused::<TransactWriteItems>(add("3")).await;
    assert_eq!(code, "IdempotentParameterMismatchException");
    let got = cloud.ok::<GetItem>(json!({ "TableName": "things", "Key": key("a", 1) })).await;
    assert_eq!(got["Item"]["n"], json!({"N": "2"}));
    cloud.close().await;
}

#[tokio::test]
async fn a_transaction_reads_each_item_once() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let get = |key: Value| json!({"Get": {"TableName": "things", "Key": key}});
    let read = async |items: Value| {
        let input = json!({ "TransactItems": items });
        cloud.refused::<model_dynamodb::TransactGetItems>(input).await
    };
    let (code, message) = read(json!([get(key("a", 1)), get(key("a", 1))])).await;
    assert_eq!(code, "ValidationException");
    assert_eq!(message, "Transaction request cannot include multiple operations on one item");
    let (code, message) = read(json!([get(key("a", 1)), get(json!({"p": {"S": "a"}}))])).await;
    assert_eq!(code, "TransactionCanceledException");
    assert!(message.ends_with("specific reasons [None, ValidationError]"), "{message}");
    cloud.close().await;
}

#[tokio::test]
async fn a_request_token_counts_for_ten_minutes_and_then_goes() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::standing_still(folder.path());
    cloud.table(json!({})).await;
    // One of an earlier version, which left them all.
    let leave = |tx: Tx| async move {
        let place = Key::new("dynamodb.token").str("111111111111").str("us-east-1");
        tx.put_value(place.str("old"), &json!({ "at_ms": 0, "digest": [] }));
        Ok::<_, StoreError>(())
    };
    cloud.store.transact(leave).await.unwrap();
    let tokens =
        async || cloud.store.range(Range::prefix(&Key::new("dynamodb.token"))).await.unwrap().len();
    let timers = || {
        let all = cloud.store.timers().due(i64::MAX - 1, 100).unwrap();
        all.iter().filter(|due| due.timer.name == "token").count()
    };
    let add = json!({ "ClientRequestToken": "token", "TransactItems": [{"Update": {
        "TableName": "things", "Key": key("a", 1), "UpdateExpression": "ADD n :n",
        "ExpressionAttributeValues": {":n": {"N": "1"}},
    }}]});
    let adds_to = async |sum: &str| {
        cloud.ok::<TransactWriteItems>(add.clone()).await;
        let got = cloud.ok::<GetItem>(json!({ "TableName": "things", "Key": key("a", 1) })).await;
        assert_eq!(got["Item"]["n"], json!({ "N": sum }));
    };
    adds_to("1").await;
    assert_eq!((tokens().await, timers()), (2, 1));
    cloud.world.jump(Duration::from_millis(599_999));
    adds_to("1").await;
    cloud.world.jump(Duration::from_millis(1));
    adds_to("2").await;
    let insert = "INSERT INTO things VALUE {'p': 'b', 'c': 1}";
    cloud
        .ok::<ExecuteTransaction>(json!({
            "ClientRequestToken": "token", "TransactStatements": [{ "Statement": insert }],
        }))
        .await;
    cloud.until(async || tokens().await == 2).await;
    for sum in ["3", "4"] {
        cloud.world.jump(Duration::from_secs(30 * 60));
        cloud.until(async || tokens().await == 0 && timers() == 0).await;
        adds_to(sum).await;
        assert_eq!((tokens().await, timers()), (1, 1));
    }
    cloud.close().await;
}

#[tokio::test]
async fn what_a_transaction_reads_or_brings_has_four_megabytes() {
    let (_folder, cloud) = open().await;
    let text = "x".repeat(399_000);
    for c in 0..11 {
        cloud.put(json!({ "p": {"S": "a"}, "c": {"N": c.to_string()}, "t": {"S": text} })).await;
    }
    let of = |count: u32, action: &dyn Fn(u32) -> Value| json!({ "TransactItems": (0..count).map(action).collect::<Vec<_>>() });
    let key_of = |c: u32| json!({ "TableName": "things", "Key": key("a", c) });
    let get = |c: u32| json!({ "Get": key_of(c) });
    let check = |c: u32| {
        let mut check = key_of(c);
        check["ConditionExpression"] = json!("attribute_exists(p)");
        json!({ "ConditionCheck": check })
    };
    let update = |c: u32| {
        let mut update = key_of(c);
        update["UpdateExpression"] = json!("SET n = :n");
        update["ExpressionAttributeValues"] = json!({ ":n": {"N": "1"} });
        json!({ "Update": update })
    };
    let delete = |c: u32| json!({ "Delete": key_of(c) });
    let select = |count: u32| {
        let one =
            |c| json!({ "Statement": format!("SELECT * FROM things WHERE p = 'a' AND c = {c}") });
        json!({ "TransactStatements": (0..count).map(one).collect::<Vec<_>>() })
    };
    let too_large = |(code, text): (String, String)| {
        assert_eq!(code, "ValidationException");
        assert!(text.ends_with("aggregate item size cannot exceed 4 MB"), "{text}");
    };
    too_large(cloud.refused::<TransactGetItems>(of(11, &get)).await);
    too_large(cloud.refused::<ExecuteTransaction>(select(11)).await);
    let put = |c: u32| json!({ "Put": { "TableName": "things", "Item": {"p": {"S": "b"}, "c": {"N": c.to_string()}, "t": {"S": text}} }});
    too_large(cloud.refused::<TransactWriteItems>(of(11, &put)).await);
    cloud.ok::<TransactGetItems>(of(10, &get)).await;
    cloud.ok::<ExecuteTransaction>(select(10)).await;
    // What is written counts by what the request brings.
    for action in [&check as &dyn Fn(u32) -> Value, &update, &delete] {
        cloud.ok::<TransactWriteItems>(of(11, action)).await;
    }
    cloud.close().await;
}
