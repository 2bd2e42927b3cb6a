//! Statements of PartiQL through the operations.

mod cloud;

use cloud::{Cloud, key};
use model_dynamodb::{
    BatchExecuteStatement, CreateTable, ExecuteStatement, ExecuteTransaction, GetItem,
};
use serde_json::{Value, json};

async fn open() -> (tempfile::TempDir, Cloud) {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let attribute = |name: &str, kind: &str| json!({"AttributeName": name, "AttributeType": kind});
    let hash = |name: &str| json!({"AttributeName": name, "KeyType": "HASH"});
    let range = |name: &str| json!({"AttributeName": name, "KeyType": "RANGE"});
    let include = json!({"ProjectionType": "INCLUDE", "NonKeyAttributes": ["seen"]});
    cloud
        .table(json!({
            "AttributeDefinitions": [
                attribute("p", "S"), attribute("c", "N"), attribute("g", "S"), attribute("s", "S"),
            ],
            "GlobalSecondaryIndexes": [
                {"IndexName": "by-g", "KeySchema": [hash("g"), range("c")], "Projection": include},
            ],
            "LocalSecondaryIndexes": [{
                "IndexName": "local", "KeySchema": [hash("p"), range("s")],
                "Projection": {"ProjectionType": "KEYS_ONLY"},
            }],
        }))
        .await;
    (folder, cloud)
}

async fn run(cloud: &Cloud, statement: &str) -> Value {
    cloud.ok::<ExecuteStatement>(json!({ "Statement": statement })).await
}

async fn refused(cloud: &Cloud, statement: &str) -> (String, String) {
    cloud.refused::<ExecuteStatement>(json!({ "Statement": statement })).await
}

async fn item(cloud: &Cloud, p: &str, c: u32) -> Value {
    let got = cloud.ok::<GetItem>(json!({ "TableName": "things", "Key": key(p, c) })).await;
    got["Item"].clone()
}

fn sort_keys(reply: &Value) -> Vec<&str> {
    let items = reply["Items"].as_array().unwrap();
    items.iter().map(|item| item["c"]["N"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn writes_answer_as_they_do() {
    let (_folder, cloud) = open().await;
    let insert = "INSERT INTO things VALUE {'p': 'a', 'c': 1, 'm': {'x': [1, 2]}, 's': 'q'}";
    assert_eq!(run(&cloud, insert).await, json!({ "Items": [] }));
    assert_eq!(
        refused(&cloud, insert).await,
        ("DuplicateItemException".into(), "Duplicate primary key exists in table".into())
    );
    let update = "UPDATE \"things\" SET m.x[0] = 5 SET n = 1 REMOVE s WHERE p = 'a' AND c = 1";
    assert_eq!(run(&cloud, update).await, json!({ "Items": [] }));
    assert_eq!(
        item(&cloud, "a", 1).await,
        json!({
            "p": {"S": "a"}, "c": {"N": "1"}, "n": {"N": "1"},
            "m": {"M": {"x": {"L": [{"N": "5"}, {"N": "2"}]}}},
        })
    );
    let returning = |what: &str| {
        format!("UPDATE things SET n = n + 1, m.y = 'z' WHERE p = 'a' AND c = 1 RETURNING {what} *")
    };
    let reply = run(&cloud, &returning("MODIFIED OLD")).await;
    assert_eq!(reply, json!({ "Items": [{"n": {"N": "1"}}] }));
    let reply = run(&cloud, &returning("MODIFIED NEW")).await;
    assert_eq!(reply, json!({ "Items": [{"n": {"N": "3"}, "m": {"M": {"y": {"S": "z"}}}}] }));
    let reply = run(&cloud, &returning("ALL NEW")).await;
    assert_eq!(reply["Items"][0], item(&cloud, "a", 1).await);
    let missing = "UPDATE things SET n = 1 WHERE p = 'a' AND c = 2";
    assert_eq!(refused(&cloud, missing).await.0, "ConditionalCheckFailedException");
    assert_eq!(item(&cloud, "a", 2).await, Value::Null, "an update makes no item");
    let from_first = "FROM things WHERE p = 'a' AND c = 1 SET k = 7 RETURNING MODIFIED NEW *";
    assert_eq!(run(&cloud, from_first).await, json!({ "Items": [{"k": {"N": "7"}}] }));
    let guarded = "DELETE FROM things WHERE p = 'a' AND c = 1 AND k <> 7";
    assert_eq!(refused(&cloud, guarded).await.0, "ConditionalCheckFailedException");
    let delete = "DELETE FROM things WHERE p = 'a' AND c = 1 AND k = 7 RETURNING ALL OLD *";
    assert_eq!(run(&cloud, delete).await["Items"][0]["k"], json!({"N": "7"}));
    assert_eq!(
        run(&cloud, delete).await,
        json!({ "Items": [] }),
        "what is not there is no failure"
    );
    cloud.close().await;
}

#[tokio::test]
async fn a_failed_condition_tells_its_item_if_asked() {
    let (_folder, cloud) = open().await;
    cloud.put(json!({ "p": {"S": "a"}, "c": {"N": "1"}, "n": {"N": "4"} })).await;
    let input = json!({
        "Statement": "UPDATE things SET n = 1 WHERE p = ? AND c = ? AND n = 5",
        "Parameters": [{"S": "a"}, {"N": "1"}],
        "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
    });
    let fault = cloud.call::<ExecuteStatement>(input).await.unwrap_err();
    assert_eq!(fault.code, "ConditionalCheckFailedException");
    assert_eq!(fault.fields[0].1["n"], json!({"N": "4"}));
    cloud.close().await;
}

async fn fill(cloud: &Cloud) {
    for p in ["a", "b"] {
        for c in 0..8u32 {
            let mut item = key(p, c);
            item["seen"] = json!({"N": (c % 2).to_string()});
            item["other"] = json!({"S": "x".repeat(5000)});
            if c != 3 {
                item["g"] = json!({"S": if c < 4 { "low" } else { "high" }});
                item["s"] = json!({"S": format!("s{}", 9 - c)});
            }
            cloud.put(item).await;
        }
    }
}

#[tokio::test]
async fn reads_follow_keys_and_order() {
    let (_folder, cloud) = open().await;
    fill(&cloud).await;
    for (rest, expected) in [
        ("p = 'a' AND c > 2 AND c <= 5", vec!["3", "4", "5"]),
        ("p = 'a' AND c BETWEEN 2 AND 9 AND seen = 1 ORDER BY c DESC", vec!["7", "5", "3"]),
        ("'b' = p AND c IN [5, 1, 1]", vec!["1", "5"]),
        ("p IN ['b', 'a'] AND c < 1", vec!["0", "0"]),
        ("p = 'a' AND c = 1 OR p = 'a' AND c = 6", vec!["1", "6"]),
        ("p = 'a' AND c < 2 OR p = 'b' AND c > 6", vec!["0", "1", "7"]),
        ("p = 'a' AND c > 5 AND c < 5", vec![]),
        ("p = 'a' AND c <> 1 AND c < 3 OR p = 'a' AND c = 7", vec!["0", "2", "7"]),
        ("p = 'a' AND s IS MISSING", vec!["3"]),
    ] {
        let statement = format!("SELECT p, c FROM things WHERE {rest}");
        assert_eq!(sort_keys(&run(&cloud, &statement).await), expected, "{rest}");
    }
    for (from, expected) in [
        ("\"things\".\"by-g\" WHERE g = 'low' AND c > 1", vec!["2", "2"]),
        (
            "\"things\".\"by-g\" WHERE g = 'high' AND p = 'a' ORDER BY c DESC",
            vec!["7", "6", "5", "4"],
        ),
        (
            "things.\"local\" WHERE p = 'a' AND begins_with(s, 's9') OR p = 'b' AND s < 's3'",
            vec!["0", "7"],
        ),
        ("things.\"local\" WHERE p = 'a' ORDER BY s DESC", vec!["0", "1", "2", "4", "5", "6", "7"]),
    ] {
        let reply = run(&cloud, &format!("SELECT * FROM {from}")).await;
        assert_eq!(sort_keys(&reply), expected, "{from}");
    }
    let two =
        run(&cloud, "SELECT c FROM things WHERE p IN ['a', 'b'] AND c = 1 ORDER BY p DESC").await;
    assert_eq!(two["Items"].as_array().unwrap().len(), 2);
    cloud.close().await;
}

#[tokio::test]
async fn pages_go_on_where_they_ended() {
    let (_folder, cloud) = open().await;
    fill(&cloud).await;
    for (statement, limit, most) in [
        ("SELECT * FROM things", 5, 5),
        ("SELECT * FROM things WHERE p = 'a' ORDER BY c DESC", 3, 3),
        ("SELECT * FROM things WHERE p IN ['a', 'b', 'z']", 100, 10),
        ("SELECT * FROM things.\"by-g\" WHERE g IN ['low', 'high'] AND seen = 1", 4, 4),
    ] {
        let whole = run(&cloud, &statement.replace("IN ['a', 'b', 'z']", "> ''")).await;
        let expected = match statement.contains("by-g") {
            true => 6,
            false => whole["Items"].as_array().unwrap().len(),
        };
        let mut input = json!({ "Statement": statement, "Limit": limit });
        let mut found = Vec::new();
        loop {
            let reply = cloud.ok::<ExecuteStatement>(input.clone()).await;
            let items = reply["Items"].as_array().unwrap().clone();
            assert!(items.len() <= most, "{statement}");
            found.extend(items);
            assert_eq!(reply["NextToken"].is_null(), reply["LastEvaluatedKey"].is_null());
            if reply["NextToken"].is_null() {
                break;
            }
            input["NextToken"] = reply["NextToken"].clone();
        }
        assert_eq!(found.len(), expected, "{statement}");
        let mut keys: Vec<String> =
            found.iter().map(|item| format!("{}{}", item["p"], item["c"])).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), expected, "{statement}");
    }
    let first = json!({ "Statement": "SELECT * FROM things WHERE p = 'a'", "Limit": 1 });
    let token = cloud.ok::<ExecuteStatement>(first).await["NextToken"].clone();
    for (token, why) in [
        (token, "NextToken does not match request"),
        (json!("bm8"), "Invalid NextToken"),
        (json!("?"), "Invalid NextToken"),
    ] {
        let input =
            json!({ "Statement": "SELECT * FROM things WHERE p = 'b'", "NextToken": token });
        let (code, message) = cloud.refused::<ExecuteStatement>(input).await;
        assert_eq!((code.as_str(), message.as_str()), ("ValidationException", why));
    }
    cloud.close().await;
}

#[tokio::test]
async fn capacity_is_told() {
    let (_folder, cloud) = open().await;
    fill(&cloud).await;
    let consumed = async |statement: &str| {
        let input = json!({ "Statement": statement, "ReturnConsumedCapacity": "INDEXES" });
        cloud.ok::<ExecuteStatement>(input).await["ConsumedCapacity"].clone()
    };
    let write = consumed("INSERT INTO things VALUE {'p': 'new', 'c': 1, 'g': 'x', 's': 'y'}").await;
    assert_eq!(write["CapacityUnits"], json!(3.0));
    assert_eq!(write["GlobalSecondaryIndexes"]["by-g"]["CapacityUnits"], json!(1.0));
    let index = consumed("SELECT p FROM things.\"by-g\" WHERE g = 'low'").await;
    assert_eq!(index["Table"]["CapacityUnits"], json!(0.0));
    assert_eq!(index["GlobalSecondaryIndexes"]["by-g"]["CapacityUnits"], json!(0.5));
    let fetched = consumed("SELECT other FROM things.\"local\" WHERE p = 'a'").await;
    assert_eq!(fetched["Table"]["CapacityUnits"], json!(7.0), "two blocks each, at half a unit");
    assert_eq!(fetched["LocalSecondaryIndexes"]["local"]["CapacityUnits"], json!(0.5));
    let all = consumed("SELECT * FROM things WHERE p = 'a'").await;
    let none = consumed("SELECT * FROM things WHERE p = 'a' AND seen = 9").await;
    assert_eq!(all["CapacityUnits"], none["CapacityUnits"], "rows that are read count");
    cloud.close().await;
}

#[tokio::test]
async fn refusals_of_statements_on_tables() {
    let (_folder, cloud) = open().await;
    let invalid = "One or more parameter values were invalid:";
    for (statement, why) in [
        ("UPDATE things SET n = 1 WHERE p = 'a'", "Where clause does not contain a mandatory equality on all key attributes".to_owned()),
        ("UPDATE things SET n = 1", "Where clause does not contain a mandatory equality on all key attributes".into()),
        ("DELETE FROM things WHERE n = 'a'", "Where clause does not contain a mandatory equality on all key attributes".into()),
        ("UPDATE things SET p = 'b' WHERE p = 'a' AND c = 1", format!("{invalid} Cannot update attribute p. This attribute is part of the key")),
        ("INSERT INTO things VALUE {'p': 'a'}", format!("{invalid} Missing the key c in the item")),
        ("DELETE FROM things WHERE p = 'a' AND c = 'x'", "The provided key element does not match the schema".into()),
        ("SELECT * FROM things.nope WHERE p = 'a'", "The table does not have the specified index".into()),
        ("SELECT other, q FROM things.\"by-g\"", format!("{invalid} Global secondary index by-g does not project [other, q]")),
        ("SELECT p FROM things.\"by-g\" WHERE g = 'x' AND q = 1", format!("{invalid} Secondary index by-g does not project one or more filter attributes: [q]")),
        ("SELECT p FROM things.\"local\" WHERE p IN ['a'] AND q = 1", format!("{invalid} Secondary index local does not project one or more filter attributes: [q]")),
        ("SELECT * FROM things ORDER BY c", "Must have WHERE clause in the statement when using ORDER BY clause.".into()),
        ("SELECT * FROM things WHERE p = 'a' ORDER BY n", "Attribute n in ORDER BY clause must be part of the primary key".into()),
        ("SELECT * FROM things WHERE p > 'a' ORDER BY c", "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.".into()),
        ("SELECT * FROM things WHERE p IN ['a', 'b'] ORDER BY c", "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause.".into()),
        ("SELECT * FROM things WHERE p = 'a' AND n = 1 OR p = 'a' AND c = 2", "Overlapping conditions with range keys are not supported in where clause".into()),
        ("SELECT * FROM things WHERE p = 5", format!("{invalid} Condition parameter type does not match schema type")),
        ("SELECT * FROM things WHERE p = true", "Key value must be of type S, N, or B. Key name: p, Key type: BOOL".into()),
        ("EXISTS(SELECT * FROM things WHERE p = 'a')", "EXISTS() can only be used in ExecuteTransaction".into()),
    ] {
        let found = refused(&cloud, statement).await;
        assert_eq!(found, ("ValidationException".to_owned(), why), "{statement}");
    }
    let accepted =
        ["SELECT * FROM things.\"by-g\" WHERE q = 1", "SELECT * FROM things.\"local\" WHERE q = 1"];
    for statement in accepted {
        assert_eq!(run(&cloud, statement).await, json!({ "Items": [] }), "{statement}");
    }
    let (code, message) = refused(&cloud, "SELECT * FROM elsewhere WHERE p = 'a'").await;
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("ResourceNotFoundException", "Requested resource not found")
    );
    let consistent =
        json!({ "Statement": "SELECT * FROM things.\"by-g\"", "ConsistentRead": true });
    let (_, message) = cloud.refused::<ExecuteStatement>(consistent).await;
    assert_eq!(message, "Strongly consistent read is not supported on Global Secondary Indexes");
    let large = json!({
        "Statement": "INSERT INTO things VALUE {'p': 'a', 'c': 1, 'x': ?}",
        "Parameters": [{"S": "x".repeat(410_000)}],
    });
    let (_, message) = cloud.refused::<ExecuteStatement>(large).await;
    assert_eq!(message, "Item size has exceeded the maximum allowed size");
    let deep = (0..40).fold(json!({"N": "abc"}), |inner, _| json!({"L": [inner]}));
    let no_number =
        |text: &str| format!("The parameter cannot be converted to a numeric value: {text}");
    let too_deep = "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels \
                    beyond supported limit";
    for (parameter, why) in [
        (json!({"N": "abc"}), no_number("abc")),
        (json!({"N": "1e2147483648"}), no_number("1e2147483648")),
        (json!({"L": [{"NS": ["1", "1e-99999999999"]}]}), no_number("1e-99999999999")),
        (json!({"L": [{"N": "x"}, deep.clone()]}), no_number("x")),
        (json!({"L": [deep, {"N": "x"}]}), too_deep.to_owned()),
    ] {
        let unreadable =
            json!({ "Statement": "SELECT * FROM things WHERE p = ?", "Parameters": [parameter] });
        let (_, message) = cloud.refused::<ExecuteStatement>(unreadable).await;
        assert_eq!(message, why);
    }
    cloud.close().await;
}

#[tokio::test]
async fn a_batch_answers_each_statement() {
    let (_folder, cloud) = open().await;
    cloud.put(json!({ "p": {"S": "a"}, "c": {"N": "1"}, "n": {"N": "4"} })).await;
    let batch = async |statements: &[&str]| {
        let statements: Vec<Value> = statements
            .iter()
            .map(|text| json!({ "Statement": text, "ReturnValuesOnConditionCheckFailure": "ALL_OLD" }))
            .collect();
        cloud.call::<BatchExecuteStatement>(json!({ "Statements": statements })).await
    };
    let reply = batch(&[
        "SELECT n FROM things WHERE p = 'a' AND c = 1",
        "SELECT * FROM things WHERE p = 'a' AND c = 2",
        "SELECT * FROM things WHERE p = 'a'",
        "SELECT * FROM things.\"local\" WHERE p = 'a' AND c = 1",
        "SELECT * FROM elsewhere WHERE p = 'a'",
        "SLECT",
    ])
    .await
    .unwrap();
    let key = "Select statements within BatchExecuteStatement must specify the primary key in the where clause.";
    let invalid = |why: &str| json!({ "Error": {"Code": "ValidationError", "Message": why} });
    assert_eq!(
        reply["Responses"],
        json!([
            {"TableName": "things", "Item": {"n": {"N": "4"}}},
            {"TableName": "things"},
            invalid(key),
            invalid(key),
            {"TableName": "elsewhere", "Error": {
                "Code": "ResourceNotFound", "Message": "Requested resource not found",
            }},
            invalid("Statement wasn't well formed, can't be processed: Expected data manipulation"),
        ])
    );
    let reply = batch(&[
        "INSERT INTO things VALUE {'p': 'b', 'c': 1}",
        "INSERT INTO things VALUE {'p': 'a', 'c': 1}",
        "UPDATE things SET n = 1 WHERE p = 'a' AND c = 3 AND n = 2",
        "DELETE FROM things WHERE p = 'c' AND c = 1 RETURNING ALL OLD *",
    ])
    .await
    .unwrap();
    let codes: Vec<&Value> =
        reply["Responses"].as_array().unwrap().iter().map(|one| &one["Error"]["Code"]).collect();
    assert_eq!(
        codes,
        [&Value::Null, &json!("DuplicateItem"), &json!("ConditionalCheckFailed"), &Value::Null]
    );
    assert_eq!(reply["Responses"][1]["TableName"], json!("things"));
    let reply =
        batch(&["UPDATE things SET n = 1 WHERE p = 'a' AND c = 1 AND n = 2"]).await.unwrap();
    assert_eq!(reply["Responses"][0]["Error"]["Item"]["n"], json!({"N": "4"}));
    for (statements, why) in [
        (
            vec![
                "SELECT * FROM things WHERE p = 'a' AND c = 1",
                "DELETE FROM things WHERE p = 'a' AND c = 2",
            ],
            "Read and write requests together in the same batch is not supported.",
        ),
        (
            vec![
                "SELECT * FROM things WHERE p = 'a' AND c = 1",
                "SELECT n FROM things WHERE c = 1 AND p = 'a'",
            ],
            "Provided list of item keys contains duplicates",
        ),
    ] {
        assert_eq!(batch(&statements).await.unwrap_err().message, why);
    }
    let many = vec!["SELECT * FROM things WHERE p = 'a' AND c = 1"; 26];
    assert!(batch(&many).await.unwrap_err().message.contains("less than or equal to 25"));
    assert!(batch(&[]).await.unwrap_err().message.contains("greater than or equal to 1"));
    cloud.close().await;
}

#[tokio::test]
async fn a_transaction_writes_all_or_nothing() {
    let (_folder, cloud) = open().await;
    cloud.put(json!({ "p": {"S": "a"}, "c": {"N": "1"}, "n": {"N": "4"} })).await;
    let transact = async |statements: &[&str], more: Value| {
        let statements: Vec<Value> =
            statements.iter().map(|text| json!({ "Statement": text })).collect();
        let mut input = json!({ "TransactStatements": statements });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        cloud.call::<ExecuteTransaction>(input).await
    };
    let fault = transact(
        &[
            "INSERT INTO things VALUE {'p': 'new', 'c': 1}",
            "INSERT INTO things VALUE {'p': 'a', 'c': 1}",
            "EXISTS(SELECT * FROM things WHERE p = 'a' AND c = 2 AND n = 4)",
            "DELETE FROM things WHERE p = 'b' AND c = 2 AND n = 4",
        ],
        json!({}),
    )
    .await
    .unwrap_err();
    assert_eq!(fault.code, "TransactionCanceledException");
    let reasons = "[None, DuplicateItem, ConditionalCheckFailed, None]";
    assert!(fault.message.ends_with(reasons), "{}", fault.message);
    assert_eq!(item(&cloud, "new", 1).await, Value::Null);
    let fault = transact(
        &[
            "UPDATE things SET n = 5 WHERE p = 'a' AND c = 1",
            "EXISTS(SELECT * FROM things WHERE p = 'a' AND c = 2 AND n IS NOT MISSING)",
        ],
        json!({}),
    )
    .await
    .unwrap_err();
    assert!(fault.message.ends_with("[None, ConditionalCheckFailed]"), "{}", fault.message);

    let more = json!({ "ClientRequestToken": "once", "ReturnConsumedCapacity": "TOTAL" });
    let increment = ["UPDATE things SET n = n + 1 WHERE p = 'a' AND c = 1"];
    let first = transact(&increment, more.clone()).await.unwrap();
    assert_eq!(first["Responses"], json!([]));
    assert_eq!(first["ConsumedCapacity"][0]["WriteCapacityUnits"], json!(2.0));
    let again = transact(&increment, more.clone()).await.unwrap();
    assert_eq!(again["ConsumedCapacity"][0]["ReadCapacityUnits"], json!(2.0));
    assert_eq!(item(&cloud, "a", 1).await["n"], json!({"N": "5"}), "once is once");
    let other = ["UPDATE things SET n = n + 2 WHERE p = 'a' AND c = 1"];
    let fault = transact(&other, more).await.unwrap_err();
    assert_eq!(fault.code, "IdempotentParameterMismatchException");

    let read = transact(
        &[
            "SELECT n FROM things WHERE p = 'a' AND c = 1",
            "SELECT n FROM things WHERE p = 'b' AND c = 1",
        ],
        json!({ "ReturnConsumedCapacity": "TOTAL" }),
    )
    .await
    .unwrap();
    assert_eq!(read["Responses"], json!([{"Item": {"n": {"N": "5"}}}, {}]));
    assert_eq!(read["ConsumedCapacity"][0]["ReadCapacityUnits"], json!(4.0));
    cloud.close().await;
}

#[tokio::test]
async fn refusals_of_transactions() {
    let (_folder, cloud) = open().await;
    let at = "Validation failed in TransactStatements[0]: ";
    for (statements, why) in [
        (
            vec!["SELECT * FROM things WHERE p = 'a' AND c = 1", "DELETE FROM things WHERE p = 'a' AND c = 2"],
            "ExecuteTransaction API does not support both read and write operations in the same request.".to_owned(),
        ),
        (
            vec!["SELECT * FROM things WHERE p = 'a'"],
            format!("{at}Select statements within ExecuteTransaction must specify the primary key in the where clause."),
        ),
        (
            vec!["SELECT * FROM things.\"local\" WHERE p = 'a'"],
            format!("{at}Reads on indices are not supported within transactions."),
        ),
        (
            vec!["UPDATE things SET n = 1 WHERE p = 'a' AND c = 1 RETURNING ALL NEW *"],
            format!("{at}RETURNING clause is not supported in ExecuteTransaction."),
        ),
        (
            vec!["EXISTS(SELECT * FROM things WHERE p = 'a' AND c = 1)"],
            format!("{at}EXISTS() must contain a single item read with additional condition"),
        ),
        (
            vec!["SELECT * FROM things WHERE"],
            format!("{at}Statement wasn't well formed, can't be processed: Unexpected term"),
        ),
        (
            vec!["DELETE FROM things WHERE p = 'a' AND c = 1", "INSERT INTO things VALUE {'p': 'a', 'c': 1}"],
            "Transaction request cannot include multiple operations on one item".into(),
        ),
    ] {
        let told: Vec<Value> = statements.iter().map(|text| json!({ "Statement": text })).collect();
        let input = json!({ "TransactStatements": told });
        let found = cloud.refused::<ExecuteTransaction>(input).await;
        assert_eq!(found, ("ValidationException".to_owned(), why), "{statements:?}");
    }
    cloud.close().await;
}

#[tokio::test]
async fn keys_of_every_type() {
    let (_folder, cloud) = open().await;
    cloud
        .ok::<CreateTable>(json!({
            "TableName": "binary", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "b", "AttributeType": "B"}],
            "KeySchema": [{"AttributeName": "b", "KeyType": "HASH"}],
        }))
        .await;
    let with = |statement: &str| json!({ "Statement": statement, "Parameters": [{"B": "AAH/"}] });
    cloud.ok::<ExecuteStatement>(with("INSERT INTO binary VALUE {'b': ?, 'n': 7.5e1}")).await;
    let found = cloud.ok::<ExecuteStatement>(with("SELECT n FROM \"binary\" WHERE b = ?")).await;
    assert_eq!(found, json!({ "Items": [{"n": {"N": "75"}}] }));
    cloud.close().await;
}

#[tokio::test]
async fn an_index_of_several_attributes_is_none_of_its() {
    let (_folder, cloud) = open().await;
    let attribute = |name: &str| json!({"AttributeName": name, "AttributeType": "S"});
    let hash = |name: &str| json!({"AttributeName": name, "KeyType": "HASH"});
    cloud
        .ok::<CreateTable>(json!({
            "TableName": "multiple", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [attribute("p"), attribute("g"), attribute("h")],
            "KeySchema": [hash("p")],
            "GlobalSecondaryIndexes": [{
                "IndexName": "both", "KeySchema": [hash("g"), hash("h")],
                "Projection": {"ProjectionType": "ALL"},
            }],
        }))
        .await;
    let why = "PartiQL statements cannot be executed on tables with multi-attribute HASH keys or \
               multi-attribute RANGE keys.";
    for statement in [
        "SELECT * FROM multiple.\"both\"",
        "SELECT * FROM multiple.\"both\" WHERE g = 5 ORDER BY q",
    ] {
        assert_eq!(refused(&cloud, statement).await.1, why, "{statement}");
    }
    let statements = json!([
        {"Statement": "SELECT * FROM multiple.\"both\" WHERE g = 'a'"},
        {"Statement": "SELECT * FROM multiple WHERE p = 'a'"},
    ]);
    let reply = cloud.ok::<BatchExecuteStatement>(json!({ "Statements": statements })).await;
    assert_eq!(reply["Responses"][0]["Error"]["Message"], json!(why));
    assert_eq!(reply["Responses"][1], json!({ "TableName": "multiple" }));
    cloud.close().await;
}
