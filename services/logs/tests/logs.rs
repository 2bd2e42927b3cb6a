//! Logs as clients meet them: groups, streams, batches, reading, searching, retention, deletion.

use aws::{AccountId, Fault, Principal, Region};
use engine::{Engine, Options};
use serde_json::{Value, json};
use service::{Ctx, Endpoint, ResourceRequest};
use std::time::Duration;
use store::{Key, Range, Store};
use tempfile::TempDir;
use world::World;

const ACCOUNT: &str = "123456789012";
/// 2026-01-01, in milliseconds.
const START_MS: i64 = 1_767_225_600_000;
const DAY_S: u64 = 86_400;

struct Cloud {
    engine: Engine,
    _folder: TempDir,
}

fn cloud() -> Cloud {
    let folder = TempDir::new().unwrap();
    let world = World::simulated(1, START_MS);
    let store = Store::open(folder.path(), world.clone(), store::Options::default()).unwrap();
    let root = iam::RootCredentials {
        account: ACCOUNT.into(),
        access_key_id: "AKIAROOTROOTROOTROOT".into(),
        secret: "secret".into(),
    };
    let url = "http://127.0.0.1:4566".into();
    let options = Options {
        endpoint: Endpoint { url, domain: "localhost".into(), port: 4566 },
        account: AccountId::new(ACCOUNT).unwrap(),
        region: Region::new("eu-west-1").unwrap(),
        dev: None,
    };
    let services = vec![iam::service(root, service::no_way_out()), logs::service()];
    let engine = Engine::new(store, world, options, services).unwrap();
    Cloud { engine, _folder: folder }
}

impl Cloud {
    fn root(&self) -> Ctx {
        let account = AccountId::new(ACCOUNT).unwrap();
        self.engine.context("logs").speaking(Principal::Root { account }, None)
    }

    /// As root, with a group `g` and its streams.
    async fn with_streams(&self, names: &[&str]) -> Ctx {
        let root = self.root();
        ask(&root, "CreateLogGroup", json!({ "logGroupName": "g" })).await.unwrap();
        for name in names {
            let input = json!({ "logGroupName": "g", "logStreamName": name });
            ask(&root, "CreateLogStream", input).await.unwrap();
        }
        root
    }

    async fn rows(&self, table: &str) -> usize {
        self.engine.store().range(Range::prefix(&Key::new(table))).await.unwrap().len()
    }
}

async fn ask(ctx: &Ctx, operation: &str, input: Value) -> Result<Value, Fault> {
    ctx.ask_document("logs", operation, input).await
}

fn code<T: std::fmt::Debug>(result: Result<T, Fault>) -> String {
    result.unwrap_err().code
}

/// Puts `(milliseconds after the start, message)`.
async fn put(ctx: &Ctx, stream: &str, events: &[(i64, &str)]) -> Value {
    let events: Vec<_> = events
        .iter()
        .map(|(at, message)| json!({ "timestamp": START_MS + at, "message": message }))
        .collect();
    let input = json!({ "logGroupName": "g", "logStreamName": stream, "logEvents": events });
    ask(ctx, "PutLogEvents", input).await.unwrap()
}

fn messages(answer: &Value) -> Vec<&str> {
    let events = answer["events"].as_array().unwrap();
    events.iter().map(|event| event["message"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_stream_is_read_in_both_directions() {
    let cloud = cloud();
    let root = cloud.with_streams(&["s"]).await;
    put(&root, "s", &[(0, "a"), (1, "b"), (1, "c")]).await;
    put(&root, "s", &[(1, "d"), (2, "e")]).await;
    let read = |more: Value| {
        let mut input = json!({ "logGroupName": "g", "logStreamName": "s" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let root = root.clone();
        async move { ask(&root, "GetLogEvents", input).await.unwrap() }
    };
    assert_eq!(messages(&read(json!({})).await), ["a", "b", "c", "d", "e"]);
    let tail = read(json!({ "limit": 2 })).await;
    assert_eq!(messages(&tail), ["d", "e"]);
    let earlier = read(json!({ "limit": 2, "nextToken": tail["nextBackwardToken"] })).await;
    assert_eq!(messages(&earlier), ["b", "c"]);
    let head = read(json!({ "limit": 4, "startFromHead": true })).await;
    assert_eq!(messages(&head), ["a", "b", "c", "d"]);
    let rest = read(json!({ "nextToken": head["nextForwardToken"] })).await;
    assert_eq!(messages(&rest), ["e"]);
    let end = read(json!({ "nextToken": rest["nextForwardToken"] })).await;
    assert!(messages(&end).is_empty());
    assert_eq!(end["nextForwardToken"], rest["nextForwardToken"]);
    let back = read(json!({ "nextToken": end["nextBackwardToken"], "limit": 1 })).await;
    assert_eq!(messages(&back), ["e"]);
    put(&root, "s", &[(3, "f")]).await;
    let new = read(json!({ "nextToken": end["nextForwardToken"] })).await;
    assert_eq!(messages(&new), ["f"]);
    let between = json!({ "startTime": START_MS + 1, "endTime": START_MS + 2 });
    assert_eq!(messages(&read(between).await), ["b", "c", "d"]);
}

#[tokio::test]
async fn a_group_is_searched_by_time_in_pages() {
    let cloud = cloud();
    let root = cloud.with_streams(&["a", "b", "c"]).await;
    put(&root, "a", &[(0, "ERROR a0"), (2, "info a2"), (4, "ERROR a4")]).await;
    put(&root, "b", &[(1, "ERROR b1"), (2, "ERROR b2"), (4, "ERROR b4")]).await;
    put(&root, "c", &[(2, r#"{"level":"ERROR","n":7}"#)]).await;
    let mut input = json!({ "logGroupName": "g", "filterPattern": "ERROR", "limit": 2 });
    let mut all = Vec::new();
    loop {
        let page = ask(&root, "FilterLogEvents", input.clone()).await.unwrap();
        all.extend(messages(&page).into_iter().map(str::to_owned));
        if page["nextToken"].is_null() {
            break;
        }
        input["nextToken"] = page["nextToken"].clone();
    }
    let json_line = r#"{"level":"ERROR","n":7}"#;
    assert_eq!(all, ["ERROR a0", "ERROR b1", "ERROR b2", json_line, "ERROR a4", "ERROR b4"]);
    let input = json!({ "logGroupName": "g", "filterPattern": "{ $.n > 6 }" });
    let found = ask(&root, "FilterLogEvents", input).await.unwrap();
    assert_eq!(
        (messages(&found), &found["events"][0]["logStreamName"]),
        (vec![json_line], &json!("c"))
    );
    let input = json!({ "logGroupName": "g", "logStreamNames": ["a"], "startTime": START_MS + 1 });
    let found = ask(&root, "FilterLogEvents", input).await.unwrap();
    assert_eq!(messages(&found), ["info a2", "ERROR a4"]);
    let both = json!({ "logGroupName": "g", "logStreamNames": ["a"], "logStreamNamePrefix": "a" });
    assert_eq!(code(ask(&root, "FilterLogEvents", both).await), "InvalidParameterException");
}

#[tokio::test]
async fn batches_are_held_to_their_rules() {
    let cloud = cloud();
    let root = cloud.with_streams(&["s"]).await;
    let answer = put(&root, "s", &[(0, "now"), (7_200_001, "too new")]).await;
    assert_eq!(answer["rejectedLogEventsInfo"]["tooNewLogEventStartIndex"], 1);
    assert!(answer["nextSequenceToken"].is_string());
    let events = json!([
        { "timestamp": START_MS + 1, "message": "b" }, { "timestamp": START_MS, "message": "a" },
    ]);
    let input = json!({ "logGroupName": "g", "logStreamName": "s", "logEvents": events });
    let refused = ask(&root, "PutLogEvents", input).await.unwrap_err();
    assert_eq!(refused.code, "InvalidParameterException");
    let one = json!([{ "timestamp": START_MS, "message": "m" }]);
    let input = json!({ "logGroupName": "g", "logStreamName": "none", "logEvents": one });
    let refused = ask(&root, "PutLogEvents", input).await.unwrap_err();
    assert_eq!(refused.message, "The specified log stream does not exist.");
    let input = json!({ "logGroupName": "none", "logStreamName": "s", "logEvents": one });
    let refused = ask(&root, "PutLogEvents", input).await.unwrap_err();
    assert_eq!(refused.message, "The specified log group does not exist.");
}

#[tokio::test]
async fn groups_and_streams_are_described() {
    let cloud = cloud();
    let root = cloud.with_streams(&["x", "y", "z"]).await;
    put(&root, "y", &[(5, "m")]).await;
    put(&root, "x", &[(9, "m")]).await;
    let described = ask(&root, "DescribeLogGroups", json!({ "logGroupNamePrefix": "g" })).await;
    let group = &described.unwrap()["logGroups"][0];
    let arn = format!("arn:aws:logs:eu-west-1:{ACCOUNT}:log-group:g");
    assert_eq!((&group["logGroupArn"], &group["storedBytes"]), (&json!(arn), &json!(54)));
    assert_eq!(group["arn"], format!("{arn}:*"));
    let mut input = json!({
        "logGroupName": "g", "orderBy": "LastEventTime", "descending": true, "limit": 2,
    });
    let first = ask(&root, "DescribeLogStreams", input.clone()).await.unwrap();
    let name = |answer: &Value, at: usize| answer["logStreams"][at]["logStreamName"].clone();
    assert_eq!((name(&first, 0), name(&first, 1)), (json!("x"), json!("y")));
    assert_eq!(first["logStreams"][0]["lastEventTimestamp"], START_MS + 9);
    input["nextToken"] = first["nextToken"].clone();
    let rest = ask(&root, "DescribeLogStreams", input).await.unwrap();
    assert_eq!((name(&rest, 0), &rest["nextToken"]), (json!("z"), &json!(null)));
    let again = ask(&root, "CreateLogGroup", json!({ "logGroupName": "g" })).await;
    assert_eq!(code(again), "ResourceAlreadyExistsException");
    let tags = json!({ "resourceArn": arn, "tags": { "k": "v" } });
    ask(&root, "TagResource", tags).await.unwrap();
    let listed = ask(&root, "ListTagsLogGroup", json!({ "logGroupName": "g" })).await.unwrap();
    assert_eq!(listed["tags"], json!({ "k": "v" }));
}

#[tokio::test]
async fn retention_hides_at_once_and_sweeps_later() {
    let cloud = cloud();
    cloud.engine.start();
    let root = cloud.with_streams(&["s"]).await;
    put(&root, "s", &[(0, "old")]).await;
    let odd = json!({ "logGroupName": "g", "retentionInDays": 2 });
    assert_eq!(code(ask(&root, "PutRetentionPolicy", odd).await), "InvalidParameterException");
    let retain = json!({ "logGroupName": "g", "retentionInDays": 1 });
    ask(&root, "PutRetentionPolicy", retain).await.unwrap();
    cloud.engine.world().jump(Duration::from_secs(DAY_S + 1));
    let input = json!({ "logGroupName": "g", "logStreamName": "s" });
    assert!(messages(&ask(&root, "GetLogEvents", input).await.unwrap()).is_empty());
    let found = ask(&root, "FilterLogEvents", json!({ "logGroupName": "g" })).await.unwrap();
    assert!(messages(&found).is_empty());
    wait_for_none(&cloud, "logs.event").await;
}

#[tokio::test]
async fn what_is_made_anew_sees_nothing_of_the_old() {
    let cloud = cloud();
    let root = cloud.with_streams(&["s", "t"]).await;
    put(&root, "s", &[(0, "old")]).await;
    put(&root, "t", &[(0, "old")]).await;
    let stream = json!({ "logGroupName": "g", "logStreamName": "s" });
    ask(&root, "DeleteLogStream", stream.clone()).await.unwrap();
    ask(&root, "CreateLogStream", stream.clone()).await.unwrap();
    assert!(messages(&ask(&root, "GetLogEvents", stream).await.unwrap()).is_empty());
    ask(&root, "DeleteLogGroup", json!({ "logGroupName": "g" })).await.unwrap();
    let root = cloud.with_streams(&[]).await;
    let described = ask(&root, "DescribeLogStreams", json!({ "logGroupName": "g" })).await;
    assert_eq!(described.unwrap()["logStreams"], json!([]));
    cloud.engine.start();
    wait_for_none(&cloud, "logs.event").await;
    wait_for_none(&cloud, "logs.stream").await;
}

async fn wait_for_none(cloud: &Cloud, table: &str) {
    for _ in 0..200 {
        if cloud.rows(table).await == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{table} was not swept");
}

#[tokio::test]
async fn a_group_in_a_stack() {
    let cloud = cloud();
    let root = cloud.root();
    let resource = root.resource("AWS::Logs::LogGroup").unwrap();
    let mut request = ResourceRequest {
        stack_name: "stack".into(),
        logical_id: "Logs".into(),
        token: "ABCDEFGHIJKL".into(),
        properties: json!({ "RetentionInDays": 7 }),
        ..ResourceRequest::default()
    };
    for _ in 0..2 {
        let made = (resource.create)(root.clone(), request.clone()).await.unwrap();
        assert_eq!(made.physical_id, "stack-Logs-ABCDEFGHIJKL");
        assert!(made.attributes["Arn"].as_str().unwrap().ends_with("ABCDEFGHIJKL:*"));
    }
    request.physical_id = Some("stack-Logs-ABCDEFGHIJKL".into());
    request.old_properties = Some(request.properties.clone());
    request.properties = json!({ "Tags": [{ "Key": "k", "Value": "v" }] });
    (resource.update)(root.clone(), request.clone()).await.unwrap();
    let described = ask(&root, "DescribeLogGroups", json!({})).await.unwrap();
    assert_eq!(described["logGroups"][0]["retentionInDays"], json!(null));
    for _ in 0..2 {
        (resource.delete)(root.clone(), request.clone()).await.unwrap();
    }
}
