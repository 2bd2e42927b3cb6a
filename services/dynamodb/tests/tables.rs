//! Tables through the operations: their life, indexes, streams, time to live, and the seat in CloudFormation.

mod cloud;

use cloud::{Cloud, key};
use model_dynamodb::{
    CreateTable, DeleteItem, DeleteTable, DescribeContributorInsights, DescribeTable, GetItem,
    GetResourcePolicy, ListBackups, ListTables, ListTagsOfResource, Query, TagResource,
    UntagResource, UpdateContinuousBackups, UpdateTable, UpdateTimeToLive,
};
use model_dynamodbstreams::{DescribeStream, GetRecords, GetShardIterator, ListStreams};
use serde_json::{Value, json};
use service::ResourceRequest;
use std::time::Duration;

fn by_g() -> Value {
    json!([{
        "IndexName": "by-g", "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "KEYS_ONLY"},
    }])
}

async fn count_in_index(cloud: &Cloud) -> u64 {
    let input = json!({
        "TableName": "things", "IndexName": "by-g", "KeyConditionExpression": "g = :g",
        "ExpressionAttributeValues": {":g": {"S": "x"}},
    });
    cloud.ok::<Query>(input).await["Count"].as_u64().unwrap()
}

#[tokio::test]
async fn a_table_lives_and_dies() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    cloud.put(key("a", 1)).await;
    let (code, _) = cloud
        .refused::<model_dynamodb::CreateTable>(json!({
            "TableName": "things", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
        }))
        .await;
    assert_eq!(code, "ResourceInUseException");
    let described = cloud.ok::<DescribeTable>(json!({ "TableName": "things" })).await;
    assert_eq!(described["Table"]["TableStatus"], "ACTIVE");
    assert_eq!(described["Table"]["ItemCount"], 1);
    assert_eq!(cloud.ok::<ListTables>(json!({})).await["TableNames"], json!(["things"]));
    cloud.ok::<DeleteTable>(json!({ "TableName": "things" })).await;
    let (code, _) = cloud.refused::<DescribeTable>(json!({ "TableName": "things" })).await;
    assert_eq!(code, "ResourceNotFoundException");
    // Made again under its name, it is empty.
    cloud.table(json!({})).await;
    let got = cloud.ok::<GetItem>(json!({ "TableName": "things", "Key": key("a", 1) })).await;
    assert_eq!(got, json!({}));
    cloud.close().await;
}

#[tokio::test]
async fn an_index_made_later_holds_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    for c in 0..450 {
        cloud.put(json!({ "p": {"S": "a"}, "c": {"N": c.to_string()}, "g": {"S": "x"} })).await;
    }
    cloud.put(json!({ "p": {"S": "b"}, "c": {"N": "1"}, "g": {"N": "7"} })).await;
    let create = by_g()[0].clone();
    cloud.ok::<UpdateTable>(json!({
        "TableName": "things", "AttributeDefinitions": [{"AttributeName": "g", "AttributeType": "S"}],
        "GlobalSecondaryIndexUpdates": [{"Create": create}],
    })).await;
    cloud
        .until(async || {
            let table = cloud.ok::<DescribeTable>(json!({ "TableName": "things" })).await;
            table["Table"]["GlobalSecondaryIndexes"][0]["IndexStatus"] == "ACTIVE"
        })
        .await;
    assert_eq!(count_in_index(&cloud).await, 450);
    cloud.ok::<DeleteItem>(json!({ "TableName": "things", "Key": key("a", 0) })).await;
    assert_eq!(count_in_index(&cloud).await, 449);
    cloud.close().await;
}

#[tokio::test]
async fn a_stream_tells_every_change_and_forgets_after_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let on = json!({ "StreamEnabled": true, "StreamViewType": "NEW_AND_OLD_IMAGES" });
    cloud.table(json!({ "StreamSpecification": on })).await;
    cloud.put(key("a", 1)).await;
    cloud.put(key("a", 1)).await;
    cloud.ok::<DeleteItem>(json!({ "TableName": "things", "Key": key("a", 1) })).await;
    let streams = cloud.ok::<ListStreams>(json!({ "TableName": "things" })).await;
    let arn = streams["Streams"][0]["StreamArn"].clone();
    let described = cloud.ok::<DescribeStream>(json!({ "StreamArn": arn })).await;
    let shard = described["StreamDescription"]["Shards"][0]["ShardId"].clone();
    let start = json!({ "StreamArn": arn, "ShardId": shard, "ShardIteratorType": "TRIM_HORIZON" });
    let iterator = cloud.ok::<GetShardIterator>(start.clone()).await["ShardIterator"].clone();
    let read = cloud.ok::<GetRecords>(json!({ "ShardIterator": iterator })).await;
    let records = read["Records"].as_array().unwrap();
    let told: Vec<&str> = records.iter().map(|r| r["eventName"].as_str().unwrap()).collect();
    assert_eq!(told, ["INSERT", "REMOVE"], "an identical put changes nothing");
    assert_eq!(records[1]["dynamodb"]["OldImage"].as_object(), key("a", 1).as_object());
    let next = json!({ "ShardIterator": read["NextShardIterator"] });
    assert_eq!(cloud.ok::<GetRecords>(next).await["Records"], json!([]));

    cloud.world.jump(Duration::from_secs(26 * 60 * 60));
    cloud
        .until(async || {
            let iterator =
                cloud.ok::<GetShardIterator>(start.clone()).await["ShardIterator"].clone();
            let read = cloud.ok::<GetRecords>(json!({ "ShardIterator": iterator })).await;
            read["Records"] == json!([])
        })
        .await;
    cloud.close().await;
}

fn streamed() -> Value {
    json!({ "StreamSpecification": { "StreamEnabled": true, "StreamViewType": "KEYS_ONLY" } })
}

/// The ARNs of all streams, and where the next page starts.
async fn streams(cloud: &Cloud, input: Value) -> (Vec<String>, Value) {
    let listed = cloud.ok::<ListStreams>(input).await;
    let arns = listed["Streams"].as_array().unwrap().iter();
    let arns = arns.map(|stream| stream["StreamArn"].as_str().unwrap().to_owned()).collect();
    (arns, listed["LastEvaluatedStreamArn"].clone())
}

async fn horizon(cloud: &Cloud, arn: &str) -> Value {
    let described = cloud.ok::<DescribeStream>(json!({ "StreamArn": arn })).await;
    let shard = described["StreamDescription"]["Shards"][0]["ShardId"].clone();
    let start = json!({ "StreamArn": arn, "ShardId": shard, "ShardIteratorType": "TRIM_HORIZON" });
    cloud.ok::<GetShardIterator>(start).await["ShardIterator"].clone()
}

#[tokio::test]
async fn a_deleted_tables_stream_is_read_for_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(streamed()).await;
    cloud.put(key("a", 1)).await;
    let (arns, _) = streams(&cloud, json!({})).await;
    let [gone] = &arns[..] else { panic!("{arns:?}") };
    cloud.ok::<DeleteTable>(json!({ "TableName": "things" })).await;
    cloud.world.jump(Duration::from_secs(22 * 60 * 60));
    cloud.table(streamed()).await;
    for c in 2..4 {
        cloud.put(key("a", c)).await;
    }
    let (arns, _) = streams(&cloud, json!({ "TableName": "things" })).await;
    let [first, second] = &arns[..] else { panic!("{arns:?}") };
    assert_eq!(first, gone);
    let (page, next) = streams(&cloud, json!({ "Limit": 1 })).await;
    assert_eq!((&page, &next), (&vec![first.clone()], &json!(first)));
    let (page, next) = streams(&cloud, json!({ "ExclusiveStartStreamArn": next })).await;
    assert_eq!((page, next), (vec![second.clone()], Value::Null));
    for (arn, status, records) in [(first, "DISABLED", 1), (second, "ENABLED", 2)] {
        let described = cloud.ok::<DescribeStream>(json!({ "StreamArn": arn })).await;
        let description = &described["StreamDescription"];
        assert_eq!(description["StreamStatus"], status);
        assert_eq!(description["TableName"], "things");
        assert_eq!(description["StreamViewType"], "KEYS_ONLY");
        assert_eq!(description["KeySchema"][1]["AttributeName"], "c");
        let iterator = horizon(&cloud, arn).await;
        let read = cloud.ok::<GetRecords>(json!({ "ShardIterator": iterator })).await;
        assert_eq!(read["Records"].as_array().unwrap().len(), records);
        assert_eq!(read.get("NextShardIterator").is_some(), status == "ENABLED");
    }
    cloud.world.jump(Duration::from_secs(4 * 60 * 60));
    cloud.until(async || streams(&cloud, json!({})).await.0 == [second.clone()]).await;
    let (code, _) = cloud.refused::<DescribeStream>(json!({ "StreamArn": first })).await;
    assert_eq!(code, "ResourceNotFoundException");
    cloud.close().await;
}

#[tokio::test]
async fn tables_of_one_name_and_one_moment_have_streams_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::standing_still(folder.path());
    for c in 0..3 {
        cloud.table(streamed()).await;
        for c in 0..=c {
            cloud.put(key("a", c)).await;
        }
        cloud.ok::<DeleteTable>(json!({ "TableName": "things" })).await;
    }
    let (arns, _) = streams(&cloud, json!({})).await;
    let mut counts = Vec::new();
    for arn in &arns {
        let iterator = horizon(&cloud, arn).await;
        let read = cloud.ok::<GetRecords>(json!({ "ShardIterator": iterator })).await;
        counts.push(read["Records"].as_array().unwrap().len());
    }
    assert_eq!(counts, [1, 2, 3]);
    cloud.close().await;
}

#[tokio::test]
async fn an_iterator_expires_after_a_quarter_of_an_hour() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::standing_still(folder.path());
    cloud.table(streamed()).await;
    cloud.put(key("a", 1)).await;
    let (arns, _) = streams(&cloud, json!({})).await;
    let first = json!({ "ShardIterator": horizon(&cloud, &arns[0]).await });
    cloud.world.jump(Duration::from_secs(15 * 60));
    let read = cloud.ok::<GetRecords>(first.clone()).await;
    assert_eq!(read["Records"].as_array().unwrap().len(), 1);
    cloud.world.jump(Duration::from_secs(1));
    let (code, text) = cloud.refused::<GetRecords>(first).await;
    assert_eq!(code, "ExpiredIteratorException");
    assert_eq!(text, "The provided iterator exceeds the maximum age allowed.");
    cloud.ok::<GetRecords>(json!({ "ShardIterator": read["NextShardIterator"] })).await;
    cloud.close().await;
}

#[tokio::test]
async fn what_has_lived_its_time_goes() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let hour_on = (cloud.world.now_ms() / 1000 + 3600).to_string();
    let item =
        |c: u32| json!({ "p": {"S": "a"}, "c": {"N": c.to_string()}, "ttl": {"N": hour_on} });
    cloud.put(item(1)).await;
    let on = json!({ "Enabled": true, "AttributeName": "ttl" });
    let input = json!({ "TableName": "things", "TimeToLiveSpecification": on });
    cloud.ok::<UpdateTimeToLive>(input).await;
    cloud.put(item(2)).await;
    cloud.put(json!({ "p": {"S": "a"}, "c": {"N": "3"}, "ttl": {"S": hour_on} })).await;
    let gone = async |c: u32| {
        cloud.ok::<GetItem>(json!({ "TableName": "things", "Key": key("a", c) })).await == json!({})
    };
    assert!(!gone(1).await && !gone(2).await);
    cloud.world.jump(Duration::from_secs(3700));
    cloud.until(async || gone(1).await && gone(2).await).await;
    assert!(!gone(3).await, "a text is no time");
    cloud.close().await;
}

async fn turn_time_to_live(cloud: &Cloud, attribute: &str, enabled: bool) {
    let specification = json!({ "Enabled": enabled, "AttributeName": attribute });
    let input = json!({ "TableName": "things", "TimeToLiveSpecification": specification });
    cloud.ok::<UpdateTimeToLive>(input).await;
}

#[tokio::test]
async fn a_time_of_long_ago_is_no_time() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let now = cloud.world.now_ms() / 1000;
    let (just_now, too_long_ago) = (now - 3600, now - 6 * 365 * 24 * 3600);
    let put = async |c: u32, ttl: i64| {
        let mut item = key("a", c);
        item["ttl"] = json!({ "N": ttl.to_string() });
        cloud.put(item).await;
    };
    let gone = async |c: u32| {
        cloud.ok::<GetItem>(json!({ "TableName": "things", "Key": key("a", c) })).await == json!({})
    };
    put(1, 0).await;
    put(2, too_long_ago).await;
    put(3, just_now).await;
    turn_time_to_live(&cloud, "ttl", true).await;
    cloud.until(async || gone(3).await).await;
    // Written while time to live is on, it is judged alike.
    put(4, too_long_ago).await;
    put(5, just_now).await;
    cloud.until(async || gone(5).await).await;
    for c in [1, 2, 4] {
        assert!(!gone(c).await, "{c}");
    }
    cloud.close().await;
}

#[tokio::test]
async fn the_attribute_that_was_named_last_counts() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let now = cloud.world.now_ms() / 1000;
    let at = |hours: i64| json!({ "N": (now + hours * 3600).to_string() });
    for c in 0..120 {
        let mut item = key("a", c);
        item["first"] = at(1);
        item[if c % 2 == 0 { "second" } else { "other" }] = at(2);
        cloud.put(item).await;
    }
    turn_time_to_live(&cloud, "first", true).await;
    turn_time_to_live(&cloud, "first", false).await;
    turn_time_to_live(&cloud, "second", true).await;
    let left = async || {
        let query = json!({
            "TableName": "things", "KeyConditionExpression": "p = :p", "Select": "COUNT",
            "ExpressionAttributeValues": {":p": {"S": "a"}},
        });
        cloud.ok::<Query>(query).await["Count"].clone()
    };
    // Sixty timers of what the newest look has found.
    let timers = || {
        let all = cloud.store.timers().due(i64::MAX - 1, 1000).unwrap();
        all.iter().filter(|due| due.timer.name == "expiry").count()
    };
    let looking = || {
        let all = cloud.store.timers().due(i64::MAX - 1, 1000).unwrap();
        all.iter().any(|due| due.timer.name == "job")
    };
    cloud.until(async || !looking()).await;
    assert_eq!((timers(), left().await), (60, json!(120)));
    cloud.world.jump(Duration::from_secs(2 * 3600 + 60));
    cloud.until(async || left().await == 60).await;
    cloud.close().await;
}

#[tokio::test]
async fn backups_of_one_moment_expire_each_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::standing_still(folder.path());
    let backups = async || {
        let listed = cloud.ok::<ListBackups>(json!({ "BackupType": "ALL" })).await;
        listed["BackupSummaries"].as_array().unwrap().len()
    };
    for name in ["one", "two"] {
        cloud.table(json!({ "TableName": name })).await;
        let on = json!({ "PointInTimeRecoveryEnabled": true });
        let input = json!({ "TableName": name, "PointInTimeRecoverySpecification": on });
        cloud.ok::<UpdateContinuousBackups>(input).await;
        cloud.ok::<DeleteTable>(json!({ "TableName": name })).await;
    }
    assert_eq!(backups().await, 2);
    cloud.world.jump(Duration::from_secs(36 * 24 * 3600));
    cloud.until(async || backups().await == 0).await;
    cloud.close().await;
}

#[tokio::test]
async fn tags_are_checked_and_those_of_aws_are_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let tag = |key: &str| json!({ "Key": key, "Value": "v" });
    for (tags, why) in [
        (json!([tag("aws:x")]), "aws: prefixed tag key names are not allowed"),
        (json!([tag("ok"), tag("AwS:x")]), "aws: prefixed tag key names are not allowed"),
        (json!([tag("#")]), "characters other than letters"),
        (json!([tag("x"), tag("y"), tag("x")]), "Duplicate tag keys are not allowed: x"),
    ] {
        let (code, text) = cloud
            .refused::<CreateTable>(json!({
                "TableName": "things", "BillingMode": "PAY_PER_REQUEST", "Tags": tags,
                "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
                "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
            }))
            .await;
        assert!(code == "ValidationException" && text.contains(why), "{text}");
    }

    let resource = cloud.root.resource("AWS::DynamoDB::Table").unwrap();
    let mut request = ResourceRequest {
        stack_name: "stack".into(),
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/stack/1".into(),
        logical_id: "Table".into(),
        properties: json!({
            "TableName": "things", "BillingMode": "PAY_PER_REQUEST", "Tags": [tag("mine")],
            "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
        }),
        tags: vec![("mine".into(), "the stack's".into())],
        token: "ABCDEFGHIJKL".into(),
        ..ResourceRequest::default()
    };
    let made = (resource.create)(cloud.deployer(), request.clone()).await.unwrap();
    let arn = made.attributes["Arn"].clone();
    let listed = async || {
        let told = cloud.ok::<ListTagsOfResource>(json!({ "ResourceArn": arn })).await;
        told["Tags"].clone()
    };
    let of_stack = listed().await;
    assert_eq!(of_stack.as_array().unwrap().len(), 4, "three marks and one tag: {of_stack}");
    assert!(of_stack.as_array().unwrap().contains(&tag("mine")), "the template's goes first");
    let mark = "aws:cloudformation:logical-id";
    let forge = json!({ "ResourceArn": arn, "Tags": [{ "Key": mark, "Value": "Other" }] });
    let strip = json!({ "ResourceArn": arn, "TagKeys": ["mine", mark] });
    assert_eq!(cloud.refused::<TagResource>(forge).await.0, "ValidationException");
    assert_eq!(cloud.refused::<UntagResource>(strip).await.0, "ValidationException");
    request.physical_id = Some("things".into());
    request.old_properties = Some(request.properties.clone());
    request.properties["Tags"] = json!([{ "Key": mark, "Value": "Other" }]);
    assert!((resource.update)(cloud.deployer(), request).await.is_err(), "nor by a template");
    assert_eq!(listed().await, of_stack);

    // Fifty may be one's own; AWS's do not count.
    let more: Vec<Value> = (0..49).map(|number| tag(&number.to_string())).collect();
    cloud.ok::<TagResource>(json!({ "ResourceArn": arn, "Tags": more })).await;
    let (_, text) = cloud
        .refused::<TagResource>(json!({ "ResourceArn": arn, "Tags": [tag("one more")] }))
        .await;
    assert!(text.contains("Too many tags"), "{text}");
    cloud.close().await;
}

#[tokio::test]
async fn cloudformation_makes_changes_and_takes_away() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let resource = cloud.root.resource("AWS::DynamoDB::Table").unwrap();
    let mut properties = json!({
        "TableName": "things", "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
        "StreamSpecification": {"StreamViewType": "NEW_IMAGE"},
    });
    let mut request = ResourceRequest {
        stack_name: "stack".into(),
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/stack/1".into(),
        logical_id: "Table".into(),
        properties: properties.clone(),
        token: "ABCDEFGHIJKL".into(),
        ..ResourceRequest::default()
    };
    let made = (resource.create)(cloud.deployer(), request.clone()).await.unwrap();
    assert_eq!(made.physical_id, "things");
    assert!(made.attributes["StreamArn"].as_str().unwrap().contains("table/things/stream/"));
    // An attempt that is repeated finds its own work; a stranger's is refused.
    let again = (resource.create)(cloud.deployer(), request.clone()).await.unwrap();
    assert_eq!(again, made);
    let stranger = ResourceRequest { logical_id: "Other".into(), ..request.clone() };
    assert!((resource.create)(cloud.deployer(), stranger).await.is_err());

    request.physical_id = Some("things".into());
    request.old_properties = Some(properties.clone());
    properties["AttributeDefinitions"] = json!([
        {"AttributeName": "p", "AttributeType": "S"}, {"AttributeName": "g", "AttributeType": "S"},
    ]);
    // DynamoDB makes one after the other.
    let mut indexes = by_g();
    let mut second = indexes[0].clone();
    second["IndexName"] = json!("by-g-too");
    indexes.as_array_mut().unwrap().push(second);
    properties["GlobalSecondaryIndexes"] = indexes;
    properties["TimeToLiveSpecification"] = json!({ "AttributeName": "ttl", "Enabled": true });
    request.properties = properties;
    (resource.update)(cloud.deployer(), request.clone()).await.unwrap();
    let table = cloud.ok::<DescribeTable>(json!({ "TableName": "things" })).await;
    assert_eq!(table["Table"]["GlobalSecondaryIndexes"][0]["IndexName"], "by-g");
    assert_eq!(table["Table"]["GlobalSecondaryIndexes"][1]["IndexName"], "by-g-too");
    (resource.delete)(cloud.deployer(), request.clone()).await.unwrap();
    (resource.delete)(cloud.deployer(), request).await.unwrap();
    cloud.close().await;
}

#[tokio::test]
async fn cloudformation_sets_what_a_table_may_spend_and_who_may_read_it() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let resource = cloud.root.resource("AWS::DynamoDB::Table").unwrap();
    let policy = |action: &str| {
        json!({ "PolicyDocument": { "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": action, "Resource": "*",
            "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
        }]}})
    };
    let mut index = by_g()[0].clone();
    index["OnDemandThroughput"] = json!({ "MaxReadRequestUnits": 7 });
    index["ContributorInsightsSpecification"] =
        json!({ "Enabled": true, "Mode": "THROTTLED_KEYS" });
    let properties = json!({
        "TableName": "things", "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [
            {"AttributeName": "p", "AttributeType": "S"}, {"AttributeName": "g", "AttributeType": "S"},
        ],
        "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
        "GlobalSecondaryIndexes": [index],
        "OnDemandThroughput": {"MaxReadRequestUnits": "5", "MaxWriteRequestUnits": 6},
        "WarmThroughput": {"ReadUnitsPerSecond": 12_001},
        "ContributorInsightsSpecification": {"Enabled": "true"},
        "ResourcePolicy": policy("dynamodb:GetItem"),
        "StreamSpecification": {
            "StreamViewType": "NEW_IMAGE", "ResourcePolicy": policy("dynamodb:GetRecords"),
        },
    });
    let mut request = ResourceRequest {
        stack_name: "stack".into(),
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/stack/1".into(),
        logical_id: "Table".into(),
        properties: properties.clone(),
        token: "ABCDEFGHIJKL".into(),
        ..ResourceRequest::default()
    };
    let made = (resource.create)(cloud.deployer(), request.clone()).await.unwrap();
    let described =
        async || cloud.ok::<DescribeTable>(json!({ "TableName": "things" })).await["Table"].clone();
    let insights = async |more: Value| {
        let mut input = json!({ "TableName": "things" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let told = cloud.ok::<DescribeContributorInsights>(input).await;
        (told["ContributorInsightsStatus"].clone(), told["ContributorInsightsMode"].clone())
    };
    let table = described().await;
    assert_eq!(
        table["OnDemandThroughput"],
        json!({ "MaxReadRequestUnits": 5, "MaxWriteRequestUnits": 6 })
    );
    assert_eq!(table["WarmThroughput"]["ReadUnitsPerSecond"], 12_001);
    let own = &table["GlobalSecondaryIndexes"][0];
    assert_eq!(own["OnDemandThroughput"]["MaxReadRequestUnits"], 7);
    let all = json!("ACCESSED_AND_THROTTLED_KEYS");
    assert_eq!(insights(json!({})).await, (json!("ENABLED"), all.clone()));
    let of_index = json!({ "IndexName": "by-g" });
    assert_eq!(insights(of_index.clone()).await, (json!("ENABLED"), json!("THROTTLED_KEYS")));
    let stream = made.attributes["StreamArn"].clone();
    for (arn, action) in [(&table["TableArn"], "GetItem"), (&stream, "GetRecords")] {
        let told = cloud.ok::<GetResourcePolicy>(json!({ "ResourceArn": arn })).await;
        assert!(told["Policy"].as_str().unwrap().contains(action), "{told}");
    }

    // Billing becomes provisioned in one step with the index's units, and what the template no longer says goes.
    request.physical_id = Some("things".into());
    request.old_properties = Some(properties.clone());
    let units = |units: u32| json!({ "ReadCapacityUnits": units, "WriteCapacityUnits": units });
    let mut index = by_g()[0].clone();
    index["ProvisionedThroughput"] = units(3);
    request.properties = json!({
        "TableName": "things", "BillingMode": "PROVISIONED", "ProvisionedThroughput": units(2),
        "AttributeDefinitions": properties["AttributeDefinitions"],
        "KeySchema": properties["KeySchema"], "GlobalSecondaryIndexes": [index],
        "StreamSpecification": {"StreamViewType": "NEW_IMAGE"},
    });
    (resource.update)(cloud.deployer(), request.clone()).await.unwrap();
    let table = described().await;
    assert_eq!(table["ProvisionedThroughput"]["ReadCapacityUnits"], 2);
    let own = &table["GlobalSecondaryIndexes"][0];
    assert_eq!(own["ProvisionedThroughput"]["WriteCapacityUnits"], 3);
    assert_eq!(insights(json!({})).await, (json!("DISABLED"), all));
    assert_eq!(insights(of_index).await.0, "DISABLED");
    for arn in [&table["TableArn"], &stream] {
        let (code, _) = cloud.refused::<GetResourcePolicy>(json!({ "ResourceArn": arn })).await;
        assert_eq!(code, "PolicyNotFoundException");
    }
    // What others changed stays while the template says the same of it.
    let scaled = json!({ "TableName": "things", "ProvisionedThroughput": units(8) });
    cloud.ok::<UpdateTable>(scaled).await;
    request.old_properties = Some(request.properties.clone());
    request.properties["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"] = units(4);
    (resource.update)(cloud.deployer(), request).await.unwrap();
    let table = described().await;
    let own = &table["GlobalSecondaryIndexes"][0];
    assert_eq!(own["ProvisionedThroughput"]["WriteCapacityUnits"], 4);
    assert_eq!(table["ProvisionedThroughput"]["WriteCapacityUnits"], 8);
    cloud.close().await;
}
