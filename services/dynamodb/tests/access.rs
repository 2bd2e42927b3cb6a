//! Who may do what: by action and resource, down to partitions and attributes.

mod cloud;

use cloud::{Cloud, key};
use model_dynamodb::{
    BatchExecuteStatement, BatchGetItem, CreateBackup, CreateTable, DeleteResourcePolicy,
    DeleteTable, DescribeTable, ExecuteStatement, ExecuteTransaction, GetItem, GetResourcePolicy,
    PutItem, PutResourcePolicy, Query, Scan, TransactGetItems, TransactWriteItems,
    UpdateContinuousBackups, UpdateTimeToLive,
};
use model_dynamodbstreams::{DescribeStream, GetRecords, GetShardIterator};
use serde_json::{Value, json};
use service::Ctx;
use wire::Operation;

const TABLE: &str = "arn:aws:dynamodb:us-east-1:111111111111:table/things";

fn get(p: &str) -> Value {
    json!({ "TableName": "things", "Key": key(p, 1) })
}

fn query(p: &str) -> Value {
    json!({
        "TableName": "things", "KeyConditionExpression": "p = :p",
        "ExpressionAttributeValues": {":p": {"S": p}},
    })
}

#[tokio::test]
async fn an_action_on_a_table_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let reader = cloud.user(
        "reader",
        &json!({ "Effect": "Allow", "Action": ["dynamodb:GetItem", "dynamodb:Query"], "Resource": TABLE }),
    );
    assert!(cloud.lets::<GetItem>(&reader, get("a")).await);
    assert!(cloud.lets::<Query>(&reader, query("a")).await);
    assert!(!cloud.lets::<Scan>(&reader, json!({ "TableName": "things" })).await);
    let put = json!({ "TableName": "things", "Item": key("a", 1) });
    assert!(!cloud.lets::<PutItem>(&reader, put.clone()).await);
    let elsewhere = json!({ "TableName": "elsewhere", "Key": key("a", 1) });
    assert!(!cloud.lets::<GetItem>(&reader, elsewhere).await, "absence is nobody's business");
    let transaction = json!({ "TransactItems": [{"Put": put}] });
    assert!(!cloud.lets::<TransactWriteItems>(&reader, transaction).await);
    cloud.close().await;
}

#[tokio::test]
async fn partitions_of_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let own = |operator: &str| {
        json!({
            "Effect": "Allow", "Action": "dynamodb:*", "Resource": TABLE,
            "Condition": {operator: {"dynamodb:LeadingKeys": ["me"]}},
        })
    };
    for (name, operator) in [("all", "ForAllValues:StringEquals"), ("one", "StringEquals")] {
        let me = cloud.user(name, &own(operator));
        assert!(cloud.lets::<GetItem>(&me, get("me")).await);
        assert!(cloud.lets::<Query>(&me, query("me")).await);
        assert!(!cloud.lets::<GetItem>(&me, get("you")).await);
        assert!(!cloud.lets::<Query>(&me, query("you")).await);
        let put = |p: &str| json!({ "TableName": "things", "Item": key(p, 1) });
        assert!(cloud.lets::<PutItem>(&me, put("me")).await);
        assert!(!cloud.lets::<PutItem>(&me, put("you")).await);
    }
    let me = cloud.user("batch", &own("ForAllValues:StringEquals"));
    let keys = |p: &str| json!({ "RequestItems": {"things": {"Keys": [key("me", 1), key(p, 2)]}} });
    assert!(cloud.lets::<BatchGetItem>(&me, keys("me")).await);
    assert!(!cloud.lets::<BatchGetItem>(&me, keys("you")).await);
    cloud.close().await;
}

#[tokio::test]
async fn each_attribute_of_a_partition_key_by_its_position() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let attributes = [("p", "S"), ("c", "N"), ("g", "S"), ("h", "N")]
        .map(|(name, kind)| json!({ "AttributeName": name, "AttributeType": kind }));
    let keys = ["g", "h"].map(|name| json!({ "AttributeName": name, "KeyType": "HASH" }));
    cloud
        .table(json!({
            "AttributeDefinitions": attributes,
            "GlobalSecondaryIndexes": [{
                "IndexName": "by-both", "KeySchema": keys, "Projection": {"ProjectionType": "ALL"},
            }],
        }))
        .await;
    let of = |name: &str, values: Value| {
        cloud.user(
            name,
            &json!({
                "Effect": "Allow", "Action": "dynamodb:*", "Resource": [TABLE, format!("{TABLE}/index/*")],
                "Condition": {"ForAllValues:StringEquals": values},
            }),
        )
    };
    let first = of("first", json!({ "dynamodb:FirstPartitionKeyValues": ["me"] }));
    assert!(cloud.lets::<GetItem>(&first, get("me")).await);
    assert!(!cloud.lets::<GetItem>(&first, get("you")).await);
    let by_both = |g: &str, h: &str| {
        json!({
            "TableName": "things", "IndexName": "by-both",
            "KeyConditionExpression": "g = :g AND h = :h",
            "ExpressionAttributeValues": {":g": {"S": g}, ":h": {"N": h}},
        })
    };
    let leading = json!({
        "dynamodb:LeadingKeys": ["me"], "dynamodb:SecondPartitionKeyValues": ["7"],
    });
    let both = of("both", leading);
    for (g, h, may) in [("me", "7", true), ("me", "8", false), ("you", "7", false)] {
        assert_eq!(cloud.lets::<Query>(&both, by_both(g, h)).await, may, "{g} {h}");
    }
    cloud.close().await;
}

#[tokio::test]
async fn roots_are_judged_by_all_that_a_policy_asks() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let leads = |operator: &str, p: &str| json!({operator: {"dynamodb:LeadingKeys": [p]}});
    let policy = json!({ "Version": "2012-10-17", "Statement": [
        {
            "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": TABLE,
            "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
            "Condition": leads("ForAllValues:StringEquals", "theirs"),
        },
        {
            "Effect": "Deny", "Action": "dynamodb:GetItem", "Resource": TABLE, "Principal": "*",
            "Condition": leads("ForAnyValue:StringEquals", "nobodys"),
        },
    ]});
    let input = json!({ "ResourceArn": TABLE, "Policy": policy.to_string() });
    cloud.ok::<PutResourcePolicy>(input).await;
    let foreigner = cloud.root_of("222222222222");
    let of = |p: &str| json!({ "TableName": TABLE, "Key": key(p, 1) });
    assert!(cloud.lets::<GetItem>(&foreigner, of("theirs")).await);
    assert!(!cloud.lets::<GetItem>(&foreigner, of("ours")).await);
    assert!(cloud.lets::<GetItem>(&cloud.root, of("ours")).await);
    assert!(!cloud.lets::<GetItem>(&cloud.root, of("nobodys")).await);
    cloud.close().await;
}

#[tokio::test]
async fn a_table_comes_with_a_policy_of_who_may_put_it() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": TABLE,
        "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
    }]});
    let input = json!({
        "TableName": "things", "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
        "ResourcePolicy": policy.to_string(),
    });
    let may = |name: &str, actions: &[&str]| {
        cloud.user(name, &json!({ "Effect": "Allow", "Action": actions, "Resource": TABLE }))
    };
    let maker = may("maker", &["dynamodb:CreateTable"]);
    assert!(!cloud.lets::<CreateTable>(&maker, input.clone()).await);
    let both = may("both", &["dynamodb:CreateTable", "dynamodb:PutResourcePolicy"]);
    assert!(cloud.lets::<CreateTable>(&both, input).await);
    cloud.close().await;
}

#[tokio::test]
async fn attributes_that_may_be_seen() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let narrow = cloud.user(
        "narrow",
        &json!({
            "Effect": "Allow", "Resource": TABLE,
            "Action": ["dynamodb:Query", "dynamodb:GetItem", "dynamodb:BatchGetItem"],
            "Condition": {
                "ForAllValues:StringEquals": {"dynamodb:Attributes": ["p", "c", "shown"]},
                "StringEquals": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"},
            },
        }),
    );
    let of = |projection: Option<&str>| {
        let mut input = query("a");
        if let Some(projection) = projection {
            input["ProjectionExpression"] = json!(projection);
        }
        input
    };
    assert!(cloud.lets::<Query>(&narrow, of(Some("p, shown.part"))).await);
    assert!(!cloud.lets::<Query>(&narrow, of(Some("p, secret"))).await);
    assert!(!cloud.lets::<Query>(&narrow, of(None)).await);
    // Reads of single items are asked the same.
    for (projection, may) in
        [(Some("p, shown.part"), true), (Some("p, secret"), false), (None, false)]
    {
        let mut one = get("a");
        let mut keys = json!({ "Keys": [key("a", 1)] });
        if let Some(projection) = projection {
            one["ProjectionExpression"] = json!(projection);
            keys["ProjectionExpression"] = json!(projection);
        }
        let together = json!({ "TransactItems": [{"Get": one}] });
        let batch = json!({ "RequestItems": {"things": keys} });
        let lets = [
            cloud.lets::<GetItem>(&narrow, one).await,
            cloud.lets::<BatchGetItem>(&narrow, batch).await,
            cloud.lets::<TransactGetItems>(&narrow, together).await,
        ];
        assert_eq!(lets, [may; 3], "{projection:?}");
    }
    let mut legacy = get("a");
    legacy["AttributesToGet"] = json!(["p", "shown"]);
    assert!(cloud.lets::<GetItem>(&narrow, legacy).await);
    cloud.close().await;
}

#[tokio::test]
async fn a_tables_own_policy_opens_it() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let nobody =
        cloud.user("nobody", &json!({ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }));
    assert!(!cloud.lets::<GetItem>(&nobody, get("a")).await);
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": TABLE,
        "Principal": {"AWS": "arn:aws:iam::111111111111:user/nobody"},
    }]});
    let input = json!({ "ResourceArn": TABLE, "Policy": policy.to_string() });
    let first = cloud.ok::<PutResourcePolicy>(input.clone()).await["RevisionId"].clone();
    assert_eq!(cloud.ok::<PutResourcePolicy>(input).await["RevisionId"], first, "nothing changed");
    assert!(cloud.lets::<GetItem>(&nobody, get("a")).await);
    assert!(!cloud.lets::<Query>(&nobody, query("a")).await);
    let stale = json!({ "ResourceArn": TABLE, "ExpectedRevisionId": "1" });
    let (code, _) = cloud.refused::<DeleteResourcePolicy>(stale).await;
    assert_eq!(code, "PolicyNotFoundException");
    let delete = || json!({ "ResourceArn": TABLE });
    let gone = cloud.ok::<DeleteResourcePolicy>(delete()).await;
    assert_eq!(gone, json!({ "RevisionId": first }));
    assert_eq!(cloud.ok::<DeleteResourcePolicy>(delete()).await, json!({}), "there was none");
    assert!(!cloud.lets::<GetItem>(&nobody, get("a")).await);
    cloud.close().await;
}

#[tokio::test]
async fn a_policy_means_who_bore_the_name() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let policy = |principal: &str| {
        let policy = json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": TABLE,
            "Principal": {"AWS": principal},
        }]});
        policy.to_string()
    };
    let ann = "arn:aws:iam::111111111111:user/ann";
    let put = || json!({ "ResourceArn": TABLE, "Policy": policy(ann) });
    cloud.made_anew("ann", None);
    let (code, message) = cloud.refused::<PutResourcePolicy>(put()).await;
    assert_eq!(code, "ValidationException");
    assert!(message.contains("Invalid principal in policy document"), "{message}");

    let first = cloud.made_anew("ann", Some("AIDA1111111111111111"));
    let revision = cloud.ok::<PutResourcePolicy>(put()).await["RevisionId"].clone();
    assert!(cloud.lets::<GetItem>(&first, get("a")).await);
    let second = cloud.made_anew("ann", Some("AIDA2222222222222222"));
    assert!(!cloud.lets::<GetItem>(&second, get("a")).await);
    let shown = cloud.ok::<GetResourcePolicy>(json!({ "ResourceArn": TABLE })).await;
    assert_eq!(shown, json!({ "Policy": policy("AIDA1111111111111111"), "RevisionId": revision }));

    // The same text means another now: it is saved anew.
    assert_ne!(cloud.ok::<PutResourcePolicy>(put()).await["RevisionId"], revision);
    assert!(cloud.lets::<GetItem>(&second, get("a")).await);
    assert!(!cloud.lets::<GetItem>(&first, get("a")).await);
    cloud.close().await;
}

#[tokio::test]
async fn a_streams_own_policy_opens_it_to_another_account() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let view = json!({ "StreamEnabled": true, "StreamViewType": "KEYS_ONLY" });
    cloud.table(json!({ "StreamSpecification": view })).await;
    let described = cloud.ok::<DescribeTable>(json!({ "TableName": "things" })).await;
    let stream = described["Table"]["LatestStreamArn"].as_str().unwrap().to_owned();
    let foreigner = cloud.user_of(
        "222222222222",
        "reader",
        &json!({ "Effect": "Allow", "Action": "dynamodb:*", "Resource": "*" }),
    );
    let describe = json!({ "StreamArn": stream });
    let shard = cloud.ok::<DescribeStream>(describe.clone()).await["StreamDescription"]["Shards"]
        [0]["ShardId"]
        .clone();
    let iterate =
        json!({ "StreamArn": stream, "ShardId": shard, "ShardIteratorType": "TRIM_HORIZON" });
    let iterator = cloud.ok::<GetShardIterator>(iterate.clone()).await["ShardIterator"].clone();
    let read = json!({ "ShardIterator": iterator });
    assert!(!cloud.lets::<DescribeStream>(&foreigner, describe.clone()).await);
    assert!(!cloud.lets::<GetRecords>(&foreigner, read.clone()).await);
    // The table's own policy is none of its stream's.
    let allows = |action: &str, resource: &str| {
        json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": action, "Resource": resource,
            "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
        }]})
        .to_string()
    };
    let policy = allows("dynamodb:*", "*");
    cloud.ok::<PutResourcePolicy>(json!({ "ResourceArn": TABLE, "Policy": policy })).await;
    assert!(!cloud.lets::<DescribeStream>(&foreigner, describe.clone()).await);
    for action in ["DescribeStream", "GetShardIterator", "GetRecords"] {
        let policy = allows(&format!("dynamodb:{action}"), &stream);
        cloud.ok::<PutResourcePolicy>(json!({ "ResourceArn": stream, "Policy": policy })).await;
        let lets = [
            cloud.lets::<DescribeStream>(&foreigner, describe.clone()).await,
            cloud.lets::<GetShardIterator>(&foreigner, iterate.clone()).await,
            cloud.lets::<GetRecords>(&foreigner, read.clone()).await,
        ];
        let wanted = ["DescribeStream", "GetShardIterator", "GetRecords"].map(|one| one == action);
        assert_eq!(lets, wanted, "{action}");
    }
    let of_stream = json!({ "ResourceArn": stream });
    let got = cloud.ok::<GetResourcePolicy>(of_stream.clone()).await;
    assert_eq!(got["Policy"], allows("dynamodb:GetRecords", &stream));
    cloud.ok::<DeleteResourcePolicy>(of_stream.clone()).await;
    assert!(!cloud.lets::<GetRecords>(&foreigner, read).await);
    assert_eq!(cloud.refused::<GetResourcePolicy>(of_stream).await.0, "PolicyNotFoundException");
    let (code, text) = cloud
        .refused::<GetResourcePolicy>(json!({ "ResourceArn": format!("{TABLE}/stream/never") }))
        .await;
    assert_eq!(code, "ResourceNotFoundException", "{text}");
    let (_, text) = cloud
        .refused::<GetResourcePolicy>(json!({ "ResourceArn": format!("{TABLE}/index/by-g") }))
        .await;
    assert!(text.contains("only table or stream is accepted"), "{text}");
    cloud.close().await;
}

#[tokio::test]
async fn a_streams_policy_outlives_its_table() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let view = json!({ "StreamEnabled": true, "StreamViewType": "KEYS_ONLY" });
    cloud.table(json!({ "StreamSpecification": view })).await;
    let described = cloud.ok::<DescribeTable>(json!({ "TableName": "things" })).await;
    let stream = described["Table"]["LatestStreamArn"].clone();
    let foreigner = cloud.user_of(
        "222222222222",
        "reader",
        &json!({ "Effect": "Allow", "Action": "dynamodb:*", "Resource": "*" }),
    );
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "dynamodb:DescribeStream", "Resource": stream,
        "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
    }]});
    let input = json!({ "ResourceArn": stream, "Policy": policy.to_string() });
    cloud.ok::<PutResourcePolicy>(input).await;
    cloud.ok::<DeleteTable>(json!({ "TableName": "things" })).await;
    let describe = json!({ "StreamArn": stream });
    assert!(cloud.lets::<DescribeStream>(&foreigner, describe.clone()).await);
    let told = cloud.ok::<DescribeStream>(describe).await;
    let shard = &told["StreamDescription"]["Shards"][0]["ShardId"];
    let iterate =
        json!({ "StreamArn": stream, "ShardId": shard, "ShardIteratorType": "TRIM_HORIZON" });
    assert!(!cloud.lets::<GetShardIterator>(&foreigner, iterate.clone()).await);
    // It is told, changed and taken away as that of any stream, whatever there is under the table's name.
    let of_stream = || json!({ "ResourceArn": stream });
    let told = cloud.ok::<GetResourcePolicy>(of_stream()).await;
    assert_eq!(told["Policy"], policy.to_string());
    cloud.table(json!({ "StreamSpecification": view })).await;
    let mut other = policy.clone();
    other["Statement"][0]["Action"] = json!("dynamodb:GetShardIterator");
    let input = json!({
        "ResourceArn": stream, "Policy": other.to_string(), "ExpectedRevisionId": told["RevisionId"],
    });
    cloud.ok::<PutResourcePolicy>(input).await;
    assert!(cloud.lets::<GetShardIterator>(&foreigner, iterate.clone()).await);
    cloud.ok::<DeleteResourcePolicy>(of_stream()).await;
    assert!(!cloud.lets::<GetShardIterator>(&foreigner, iterate).await);
    let (code, _) = cloud.refused::<GetResourcePolicy>(of_stream()).await;
    assert_eq!(code, "PolicyNotFoundException");
    let unknown = json!({ "ResourceArn": format!("{TABLE}/stream/2026-01-01T00:00:00.000") });
    let (code, _) = cloud.refused::<GetResourcePolicy>(unknown).await;
    assert_eq!(code, "ResourceNotFoundException");
    cloud.close().await;
}

async fn refusal<O: Operation>(caller: &Ctx, input: Value) -> String {
    let input = wire::from_document::<O::Input>(&input).unwrap();
    caller.ask::<O>(input).await.err().unwrap().message
}

#[tokio::test]
async fn other_accounts_have_items_and_no_settings() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let all = json!({ "Effect": "Allow", "Action": "dynamodb:*", "Resource": "*" });
    let foreigner = cloud.user_of("222222222222", "all", &all);
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "dynamodb:*", "Resource": "*",
        "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
    }]})
    .to_string();
    let with_policy = || json!({ "ResourceArn": TABLE, "Policy": policy });
    cloud.ok::<PutResourcePolicy>(with_policy()).await;
    let own = json!({ "TableName": TABLE, "Key": key("a", 1) });
    assert!(cloud.lets::<GetItem>(&foreigner, own).await);
    let live = json!({ "Enabled": true, "AttributeName": "until" });
    let live = json!({ "TableName": TABLE, "TimeToLiveSpecification": live });
    let off = json!({ "PointInTimeRecoveryEnabled": false });
    let off = json!({ "TableName": TABLE, "PointInTimeRecoverySpecification": off });
    let backup = json!({ "TableName": TABLE, "BackupName": "theirs" });
    let select = json!({ "Statement": format!("SELECT * FROM \"{TABLE}\" WHERE p = 'a'") });
    for text in [
        refusal::<UpdateTimeToLive>(&foreigner, live).await,
        refusal::<UpdateContinuousBackups>(&foreigner, off).await,
        refusal::<CreateBackup>(&foreigner, backup).await,
        refusal::<PutResourcePolicy>(&foreigner, with_policy()).await,
        refusal::<ExecuteStatement>(&foreigner, select).await,
    ] {
        assert_eq!(
            text,
            "This action is only supported by accounts that match the resource owner’s account."
        );
    }
    cloud.close().await;
}

#[tokio::test]
async fn a_stream_has_no_tags_of_a_later_table() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let view = json!({ "StreamEnabled": true, "StreamViewType": "KEYS_ONLY" });
    let make = async |team: &str| {
        let tags = json!([{ "Key": "team", "Value": team }]);
        cloud.table(json!({ "StreamSpecification": view, "Tags": tags })).await;
        let described = cloud.ok::<DescribeTable>(json!({ "TableName": "things" })).await;
        json!({ "StreamArn": described["Table"]["LatestStreamArn"] })
    };
    let ours = cloud.user(
        "ours",
        &json!({
            "Effect": "Allow", "Action": "dynamodb:DescribeStream", "Resource": "*",
            "Condition": {"StringEquals": {"aws:ResourceTag/team": "ours"}},
        }),
    );
    let first = make("theirs").await;
    assert!(!cloud.lets::<DescribeStream>(&ours, first.clone()).await);
    cloud.ok::<DeleteTable>(json!({ "TableName": "things" })).await;
    let second = make("ours").await;
    assert!(!cloud.lets::<DescribeStream>(&ours, first).await);
    assert!(cloud.lets::<DescribeStream>(&ours, second).await);
    cloud.close().await;
}

#[tokio::test]
async fn statements_by_their_own_actions() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let run = |text: &str| json!({ "Statement": text });
    let select = |p: &str| run(&format!("SELECT shown FROM things WHERE p = '{p}'"));
    let insert = |p: &str| run(&format!("INSERT INTO things VALUE {{'p': '{p}', 'c': 1}}"));
    let writer = cloud.user(
        "writer",
        &json!({ "Effect": "Allow", "Action": "dynamodb:PartiQLInsert", "Resource": TABLE }),
    );
    assert!(cloud.lets::<ExecuteStatement>(&writer, insert("a")).await);
    for text in [
        "SELECT * FROM things",
        "UPDATE things SET n = 1 WHERE p = 'a' AND c = 1",
        "DELETE FROM things WHERE p = 'a' AND c = 1",
        "SELECT * FROM elsewhere",
    ] {
        assert!(!cloud.lets::<ExecuteStatement>(&writer, run(text)).await, "{text}");
    }
    let own = cloud.user(
        "own",
        &json!({
            "Effect": "Allow", "Action": "dynamodb:PartiQL*", "Resource": TABLE,
            "Condition": {
                "ForAllValues:StringEquals": {
                    "dynamodb:LeadingKeys": ["me"], "dynamodb:Attributes": ["p", "c", "shown"],
                },
                "BoolIfExists": {"dynamodb:FullTableScan": "false"},
            },
        }),
    );
    assert!(cloud.lets::<ExecuteStatement>(&own, select("me")).await);
    assert!(!cloud.lets::<ExecuteStatement>(&own, select("you")).await);
    let both = "SELECT p FROM things WHERE p IN ['me', 'you']";
    assert!(!cloud.lets::<ExecuteStatement>(&own, run(both)).await);
    assert!(!cloud.lets::<ExecuteStatement>(&own, run("SELECT p FROM things")).await);
    let secret = "SELECT p FROM things WHERE p = 'me' AND secret = 1";
    assert!(!cloud.lets::<ExecuteStatement>(&own, run(secret)).await);
    let transacting = cloud.user(
        "transacting",
        &json!({
            "Effect": "Allow", "Action": "dynamodb:PartiQL*", "Resource": TABLE,
            "Condition": {"StringEquals": {"dynamodb:EnclosingOperation": ["ExecuteTransaction"]}},
        }),
    );
    let transaction = json!({ "TransactStatements": [insert("b")] });
    assert!(!cloud.lets::<ExecuteStatement>(&transacting, insert("b")).await);
    assert!(cloud.lets::<ExecuteTransaction>(&transacting, transaction.clone()).await);
    assert!(!cloud.lets::<ExecuteTransaction>(&own, transaction).await);
    let batch = json!({ "Statements": [insert("me"), insert("you")] });
    let input = wire::from_document::<model_dynamodb::BatchExecuteStatementInput>(&batch).unwrap();
    let replies = own.ask::<BatchExecuteStatement>(input).await.unwrap().responses.unwrap();
    let codes = replies.iter().map(|reply| {
        reply.error.as_ref().and_then(|error| error.code.as_ref()).map(|code| code.as_str())
    });
    assert!(codes.eq([None, Some("AccessDenied")]));
    cloud.close().await;
}
