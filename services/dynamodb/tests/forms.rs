//! The two forms in which values are read, and what transactions and batches refuse first, as recorded on AWS in October
//! 2026 by <https://github.com/paritysuite/dynamodb-conformance>.

mod cloud;

use cloud::{Cloud, key};
use model_dynamodb::{
    BatchGetItem, BatchWriteItem, DeleteItem, ExecuteStatement, GetItem, PutItem, Query, Scan,
    TransactGetItems, TransactWriteItems, UpdateItem,
};
use serde_json::{Value, json};

const NO_NUMBER: &str = "The parameter cannot be converted to a numeric value";
const NESTED: &str = "Nesting Levels have exceeded supported limits: Attributes in the item have nested \
                      levels beyond supported limit";

async fn open() -> (tempfile::TempDir, Cloud) {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    (folder, cloud)
}

fn deep(maps: usize) -> Value {
    (0..maps).fold(json!({"S": "leaf"}), |inner, _| json!({"M": {"n": inner}}))
}

#[tokio::test]
async fn each_operation_reads_values_in_its_form() {
    let (_folder, cloud) = open().await;
    let one = |text: &str| format!("1 validation error detected: {text}");
    let wrapped =
        |text: &str| format!("ExpressionAttributeValues contains invalid value: {text} for key :v");
    let current = "One or more parameter values were invalid: Input collection [\"a\", \"b\", \"b\"] \
                   contains duplicates.";
    let older = "One or more parameter values were invalid: Input collection [b, a, b] contains \
                 duplicates.";
    let empty = format!("{NO_NUMBER}: ");
    for (value, current, older) in [
        (json!({"SS": ["b", "a", "b"]}), current, older),
        (json!({"N": ""}), empty.as_str(), NO_NUMBER),
    ] {
        let item = json!({"p": {"S": "a"}, "c": {"N": "1"}, "v": value});
        let whole = json!({"p": {"S": "a"}, "c": value});
        let values = json!({":v": value});
        let (_, why) = cloud.refused::<PutItem>(json!({"TableName": "things", "Item": item})).await;
        assert_eq!(why, one(current));
        let input = json!({
            "TableName": "things", "Key": key("a", 1), "UpdateExpression": "SET v = :v",
            "ExpressionAttributeValues": values,
        });
        assert_eq!(cloud.refused::<UpdateItem>(input).await.1, one(current));
        let input = json!({"TableName": "things", "Key": whole});
        assert_eq!(cloud.refused::<DeleteItem>(input.clone()).await.1, one(current));
        assert_eq!(cloud.refused::<GetItem>(input).await.1, current);
        let input = json!({"RequestItems": {"things": {"Keys": [whole]}}});
        assert_eq!(cloud.refused::<BatchGetItem>(input).await.1, current);
        let input = json!({
            "TableName": "things", "KeyConditionExpression": "p = :v",
            "ExpressionAttributeValues": values,
        });
        assert_eq!(cloud.refused::<Query>(input).await.1, current);
        let input = json!({
            "TableName": "things", "FilterExpression": "v = :v", "ExpressionAttributeValues": values,
        });
        assert_eq!(cloud.refused::<Scan>(input).await.1, wrapped(older));
        let input = json!({"RequestItems": {"things": [{"PutRequest": {"Item": item}}]}});
        assert_eq!(cloud.refused::<BatchWriteItem>(input).await.1, older);
        let get = json!({"TransactItems": [{"Get": {"TableName": "things", "Key": whole}}]});
        assert_eq!(cloud.refused::<TransactGetItems>(get).await.1, older);
        let update = json!({"TransactItems": [{"Update": {
            "TableName": "things", "Key": key("a", 1), "UpdateExpression": "SET v = :v",
            "ExpressionAttributeValues": values,
        }}]});
        assert_eq!(cloud.refused::<TransactWriteItems>(update).await.1, wrapped(older));
    }
    cloud.close().await;
}

#[tokio::test]
async fn sets_come_back_in_order() {
    let (_folder, cloud) = open().await;
    let mut item = key("a", 1);
    item["ss"] = json!({"SS": ["b", "", "a"]});
    item["l"] = json!({"L": [{"NS": ["10", "-1", "9"]}, {"BS": ["/w==", "AA=="]}]});
    cloud.put(item).await;
    let input = json!({
        "TableName": "things", "Key": key("a", 1), "UpdateExpression": "ADD ss :ss",
        "ExpressionAttributeValues": {":ss": {"SS": ["Z"]}}, "ReturnValues": "ALL_NEW",
    });
    let updated = cloud.ok::<UpdateItem>(input).await;
    let got = cloud.ok::<GetItem>(json!({"TableName": "things", "Key": key("a", 1)})).await;
    for found in [&updated["Attributes"], &got["Item"]] {
        assert_eq!(found["ss"], json!({"SS": ["", "Z", "a", "b"]}));
        let list = json!({"L": [{"NS": ["-1", "9", "10"]}, {"BS": ["AA==", "/w=="]}]});
        assert_eq!(found["l"], list);
    }
    cloud.close().await;
}

#[tokio::test]
async fn a_transaction_refuses_what_is_wrong_in_its_order() {
    let (_folder, cloud) = open().await;
    let refused = async |items: Value| {
        cloud.refused::<TransactWriteItems>(json!({"TransactItems": items})).await.1
    };
    let put = |item: Value| json!({"Put": {"TableName": "absent", "Item": item}});
    let unnamed = json!({"p": {"S": "a"}, "": {"S": "x"}});
    let nested = json!({"p": {"S": "a"}, "d": deep(100)});
    let no_name = "Empty attribute name";
    assert_eq!(refused(json!([put(nested.clone()), put(unnamed.clone())])).await, NESTED);
    assert_eq!(refused(json!([put(unnamed), put(nested)])).await, no_name);
    let both = json!({"p": {"S": "a"}, "d": deep(100), "": {"S": "x"}});
    assert_eq!(refused(json!([put(both)])).await, no_name);
    let inside = json!({"p": {"S": "a"}, "a": {"M": {"": {"S": "x"}}}, "d": deep(40)});
    assert_eq!(refused(json!([put(inside)])).await, NESTED);
    let inside = json!({"p": {"S": "a"}, "a": {"L": [{"M": {"": {"S": "x"}}}]}});
    assert_eq!(refused(json!([put(inside)])).await, no_name);

    let delete = json!({"Delete": {
        "TableName": "absent", "Key": {"p": deep(100)}, "ConditionExpression": "a = = b",
    }});
    let syntax = "Invalid ConditionExpression: Syntax error; token: \"=\", near: \"= = b\"";
    assert_eq!(refused(json!([delete])).await, syntax);
    let update = json!({"Update": {
        "TableName": "absent", "Key": {"p": {"S": "a"}}, "UpdateExpression": "SET #n = {",
        "ExpressionAttributeNames": {"#n": "n"}, "ExpressionAttributeValues": {},
    }});
    let empty = "ExpressionAttributeValues must not be empty";
    assert_eq!(refused(json!([update])).await, empty);
    let large = json!({"p": {"S": "a"}, "d": {"S": "x".repeat(400 * 1024)}});
    let size = "Item size has exceeded the maximum allowed size";
    assert_eq!(refused(json!([put(large)])).await, size);
    let nothing =
        "Invalid Request: TransactWriteRequest should contain Delete or Put or Update request";
    assert_eq!(refused(json!([{}])).await, nothing);
    cloud.close().await;
}

#[tokio::test]
async fn a_transaction_names_the_action_whose_table_is_none() {
    let (_folder, cloud) = open().await;
    let wrong = |place: usize, kind: &str| {
        format!(
            "Value 'no!' at 'transactItems.{place}.member.{kind}.tableName' failed to satisfy constraint: \
             Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
        )
    };
    let items = json!([
        {"Put": {"TableName": "things", "Item": key("a", 1)}},
        {"Delete": {"TableName": "no!", "Key": key("a", 1)}},
        {"ConditionCheck": {
            "TableName": "no!", "Key": key("a", 1), "ConditionExpression": "attribute_exists(p)",
        }},
    ]);
    let (_, why) = cloud.refused::<TransactWriteItems>(json!({"TransactItems": items})).await;
    let (delete, check) = (wrong(2, "delete"), wrong(3, "conditionCheck"));
    assert_eq!(why, format!("2 validation errors detected: {delete}; {check}"));
    let get = |table: &str| json!({"Get": {"TableName": table, "Key": key("a", 1)}});
    let input = json!({"TransactItems": [get("things"), get("no!")]});
    let (_, why) = cloud.refused::<TransactGetItems>(input).await;
    assert_eq!(why, format!("1 validation error detected: {}", wrong(2, "get")));
    cloud.close().await;
}

#[tokio::test]
async fn a_batch_that_reads_shows_the_request_whose_table_is_none() {
    let (_folder, cloud) = open().await;
    let input = json!({"RequestItems": {"no!": {"Keys": [{"p": {"S": "a"}}]}}});
    let (_, why) = cloud.refused::<BatchGetItem>(input).await;
    assert_eq!(
        why,
        "1 validation error detected: Value '{\"no!\":{\"Keys\":[{\"p\":{\"S\":\"a\"}}]}}' at 'requestItems' \
         failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than \
         or equal to 255, Member must have length greater than or equal to 3, Member must satisfy regular \
         expression pattern: [a-zA-Z0-9_.-]+]"
    );
    let arn = "arn:aws:dynamodb:us-east-1:111111111111:table/things";
    let keys = json!({"Keys": [key("a", 1)]});
    for table in ["things", arn] {
        let read = cloud.ok::<BatchGetItem>(json!({"RequestItems": {table: keys}})).await;
        assert_eq!(read["UnprocessedKeys"], json!({}), "{table}");
    }
    cloud.close().await;
}

#[tokio::test]
async fn a_transaction_tells_no_item_of_which_nothing_is_asked() {
    let (_folder, cloud) = open().await;
    cloud.put(key("a", 1)).await;
    let get = |c: u32, projection: &str| {
        json!({"Get": {
            "TableName": "things", "Key": key("a", c), "ProjectionExpression": projection,
        }})
    };
    let input = json!({"TransactItems": [get(1, "p"), get(1, "absent"), get(2, "p")]});
    let wrong = cloud.refused::<TransactGetItems>(input).await.1;
    assert_eq!(wrong, "Transaction request cannot include multiple operations on one item");
    let input = json!({"TransactItems": [get(1, "absent"), get(2, "p")]});
    let read = cloud.ok::<TransactGetItems>(input).await;
    assert_eq!(read["Responses"], json!([{}, {}]));
    let input = json!({"TransactItems": [get(1, "p")]});
    let read = cloud.ok::<TransactGetItems>(input).await;
    assert_eq!(read["Responses"], json!([{"Item": {"p": {"S": "a"}}}]));
    cloud.close().await;
}

#[tokio::test]
async fn a_type_test_alone_is_no_statement() {
    let (_folder, cloud) = open().await;
    for (statement, told) in [
        ("x IS INT4", "Unsupported operation: IsType"),
        ("x IS DOUBLE PRECISION", "Unsupported operation: IsType"),
        (
            "DROP TABLE x",
            "Statement wasn't well formed, can't be processed: Expected data manipulation",
        ),
    ] {
        let (_, why) = cloud.refused::<ExecuteStatement>(json!({"Statement": statement})).await;
        assert_eq!(why, told, "{statement}");
    }
    cloud.close().await;
}
