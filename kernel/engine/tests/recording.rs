//! What the audit log is told: decisions with the statements that made them, and calls as CloudTrail records them.

mod known;

use audit::{Kind, Recorder, segments};
use auth::Dialect;
use auth::sigv4::{Credentials, Head, Payload, sha256, sign};
use aws::Fault;
use engine::{Peer, Suggesting};
use http::{HeaderMap, Request, Response};
use known::Cloud;
use model_events as model;
use serde_json::{Value, json};
use service::{Access, Auditing, Ctx, Scope, Service};
use std::fs;
use std::time::Duration;
use tempfile::TempDir;
use wire::{Body, HIDDEN, Showing};
use world::World;

const RULE: &str = "arn:aws:events:eu-west-1:123456789012:rule";
const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Sid":"Mine","Effect":"Allow","Action":["events:DescribeRule","events:PutRule"],
        "Resource":"arn:aws:events:eu-west-1:123456789012:rule/mine"},
    {"Sid":"Never","Effect":"Deny","Action":"events:DescribeRule",
        "Resource":"arn:aws:events:eu-west-1:123456789012:rule/secret"}]}"#;

fn rule(scope: &Scope, name: &str) -> String {
    scope.arn("events", &format!("rule/{name}")).to_string()
}

fn describe_access(input: &model::DescribeRuleRequest, scope: &Scope) -> Access {
    Access::new("events:DescribeRule", rule(scope, &input.name))
}

fn put_access(input: &model::PutRuleRequest, scope: &Scope) -> Access {
    Access::new("events:PutRule", rule(scope, &input.name))
}

async fn describe(
    _ctx: Ctx,
    input: model::DescribeRuleRequest,
) -> Result<model::DescribeRuleResponse, Fault> {
    assert_ne!(input.name, "panic", "asked to");
    Ok(model::DescribeRuleResponse { name: Some(input.name), ..Default::default() })
}

/// Asks another operation; `forever` is never answered.
async fn put(ctx: Ctx, input: model::PutRuleRequest) -> Result<model::PutRuleResponse, Fault> {
    if input.name == "forever" {
        std::future::pending::<()>().await;
    }
    let name = input.name.clone();
    let asked = model::DescribeRuleRequest { name, ..Default::default() };
    ctx.ask::<model::DescribeRule>(asked).await?;
    Ok(model::PutRuleResponse { rule_arn: Some(rule(&ctx.scope(), &input.name)) })
}

struct Recorded {
    cloud: Cloud,
    folder: TempDir,
}

fn recorded(auditing: Auditing, data_events: bool) -> Recorded {
    let service = Service::new("events")
        .on::<model::DescribeRule>(describe_access, describe)
        .on::<model::PutRule>(put_access, put)
        .audits(auditing);
    let cloud = known::cloud(service, Some(POLICY), None);
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("audit");
    cloud.engine.record(Recorder::start(path, World::real(), data_events).unwrap());
    Recorded { cloud, folder }
}

fn request(key: Option<&str>, operation: &str, body: &Value) -> Request<Body> {
    let body = body.to_string();
    let mut headers = HeaderMap::new();
    headers.insert("host", "127.0.0.1:4566".parse().unwrap());
    headers.insert("x-amz-target", format!("AWSEvents.{operation}").parse().unwrap());
    headers.insert("content-type", "application/x-amz-json-1.1".parse().unwrap());
    headers.insert("user-agent", "test/1".parse().unwrap());
    if let Some(key) = key {
        let (id, secret) = key.split_once(':').unwrap_or((key, "secret"));
        let head = Head { method: "POST", path: "/", query: "", headers: &headers };
        let credentials = Credentials { access_key_id: id, secret, session_token: None };
        let (scope, now_ms) = (("eu-west-1", "events"), World::real().real_ms());
        let payload = Payload::Hash(sha256(body.as_bytes()));
        let signed = sign(&head, &credentials, scope, payload, now_ms, Dialect::Json);
        headers.extend(signed);
    }
    let mut request = Request::post("/").body(Body::from(body)).unwrap();
    *request.headers_mut() = headers;
    request
}

impl Recorded {
    async fn send(&self, request: Request<Body>) -> Response<Body> {
        let peer = Peer { ip: Some([10, 0, 0, 7].into()), ..Peer::default() };
        self.cloud.engine.serve(request, &peer).await
    }

    /// The request's id.
    async fn call(&self, key: Option<&str>, operation: &str, body: Value) -> String {
        let response = self.send(request(key, operation, &body)).await;
        response.headers()["x-amzn-requestid"].to_str().unwrap().to_owned()
    }

    async fn lines(&self, kind: Kind) -> Vec<Value> {
        self.cloud.engine.recorder().unwrap().flush().await;
        let files = segments(&self.folder.path().join("audit"), kind).unwrap();
        let all: String = files.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
        all.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

#[tokio::test]
async fn each_decision_is_kept_with_its_statement() {
    let recorded = recorded(Auditing::default(), false);
    let engine = &recorded.cloud.engine;
    let allowed = recorded.call(Some("USER"), "PutRule", json!({ "Name": "mine" })).await;
    let calls = engine.explain(&allowed).await.unwrap();
    // What it asks in turn is decided too.
    assert_eq!(calls.len(), 2, "{calls:?}");
    let check = &calls[0]["checks"][0];
    assert_eq!((&check["action"], &check["allowed"]), (&json!("events:PutRule"), &json!(true)));
    assert_eq!((&check["by"]["policy"], &check["by"]["statement"]), (&json!("p"), &json!(0)));
    assert_eq!(check["by"]["document"]["Sid"], "Mine");
    assert_eq!(calls[1]["checks"][0]["action"], "events:DescribeRule");

    let denied = recorded.call(Some("USER"), "DescribeRule", json!({ "Name": "secret" })).await;
    let calls = engine.explain(&denied).await.unwrap();
    let check = &calls[0]["checks"][0];
    assert_eq!((&check["allowed"], &check["by"]["sid"]), (&json!(false), &json!("Never")));
    assert_eq!(check["by"]["document"]["Effect"], "Deny");

    let silent = recorded.call(Some("USER"), "DescribeRule", json!({ "Name": "other" })).await;
    let calls = engine.explain(&silent).await.unwrap();
    let check = &calls[0]["checks"][0];
    assert_eq!((&check["short"], &check["by"]), (&json!("identity"), &Value::Null));
    assert_eq!(check["kinds"], json!([["identity", false]]));
    assert_eq!(
        (&check["nearly"][0]["sid"], &check["nearly"][0]["short"]),
        (&json!("Mine"), &json!("resource"))
    );
    assert_eq!(calls[0]["sourceIPAddress"], "10.0.0.7");

    let root = recorded.call(Some("ROOT"), "DescribeRule", json!({ "Name": "other" })).await;
    let calls = engine.explain(&root).await.unwrap();
    assert_eq!(calls[0]["checks"][0]["allowed"], true);
    assert!(engine.explain("no-such-request").await.unwrap().is_empty());
}

#[tokio::test]
async fn who_proves_nothing_is_kept_apart() {
    let recorded = recorded(Auditing::default(), false);
    let body = || json!({ "Name": "mine" });
    let tampered = recorded.call(Some("USER:wrong"), "PutRule", body()).await;
    recorded.call(Some("NOBODY"), "PutRule", body()).await;
    recorded.call(None, "PutRule", body()).await;
    let refused = recorded.lines(Kind::Refused).await;
    let codes: Vec<_> = refused.iter().map(|event| event["errorCode"].as_str().unwrap()).collect();
    let expected =
        ["InvalidSignatureException", "UnrecognizedClientException", "MissingAuthenticationToken"];
    assert!(
        codes.iter().zip(expected).all(|(code, expected)| code.starts_with(expected)),
        "{codes:?}"
    );
    assert_eq!(refused[0]["userIdentity"], json!({ "type": "Unknown" }));
    assert_eq!(refused[0]["additionalEventData"]["claimedAccessKeyId"], "USER");
    assert_eq!(refused[0]["sourceIPAddress"], "10.0.0.7");
    assert!(recorded.lines(Kind::Management).await.is_empty());
    let calls = recorded.cloud.engine.explain(&tampered).await.unwrap();
    assert_eq!(calls[0]["refused"]["operation"], "events:PutRule");
}

#[tokio::test]
async fn management_events_say_what_was_done() {
    let showing = Showing { hidden: &["Description"], named: &[] };
    let recorded = recorded(Auditing { showing, ..Auditing::default() }, false);
    let input = json!({ "Name": "mine", "Description": "a secret", "State": "ENABLED" });
    let id = recorded.call(Some("USER"), "PutRule", input).await;
    recorded.call(Some("USER"), "PutRule", json!({ "Name": "other" })).await;
    recorded.call(Some("USER"), "PutRule", json!({})).await;
    recorded.call(Some("ROOT"), "EnableRule", json!({ "Name": "mine" })).await;
    let events = recorded.lines(Kind::Management).await;
    let names: Vec<_> = events.iter().map(|event| event["eventName"].as_str().unwrap()).collect();
    // The inner call ends before the outer one.
    assert_eq!(names, ["DescribeRule", "PutRule", "PutRule", "PutRule", "EnableRule"]);
    let put = &events[1];
    assert_eq!(put["eventVersion"], "1.11");
    assert_eq!(put["eventSource"], "events.amazonaws.com");
    assert_eq!(put["requestID"], json!(id));
    assert_eq!(put["userAgent"], "test/1");
    assert_eq!(put["recipientAccountId"], known::ACCOUNT);
    let identity = json!({
        "type": "IAMUser", "principalId": "AIDA", "arn": "arn:aws:iam::123456789012:user/u",
        "accountId": "123456789012", "userName": "u", "accessKeyId": "USER",
    });
    assert_eq!(put["userIdentity"], identity);
    let expected = json!({ "name": "mine", "state": "ENABLED", "description": HIDDEN });
    assert_eq!(put["requestParameters"], expected);
    assert_eq!(put["responseElements"], json!({ "ruleArn": format!("{RULE}/mine") }));
    assert_eq!((&put["readOnly"], &put["managementEvent"]), (&json!(false), &json!(true)));
    assert_eq!(
        (&events[0]["readOnly"], &events[0]["responseElements"]),
        (&json!(true), &Value::Null)
    );
    assert_eq!(events[2]["errorCode"], "AccessDeniedException");
    assert_eq!(events[2]["requestParameters"], json!({ "name": "other" }));
    assert_eq!(events[3]["errorCode"], "ValidationException");
    assert_eq!(events[4]["errorCode"], "NotImplemented");
    let text = events.iter().map(Value::to_string).collect::<String>();
    assert!(!text.contains("a secret"), "{text}");
}

#[tokio::test]
async fn data_events_are_asked_for_but_their_refusals_are_not() {
    let auditing = Auditing { data: &["DescribeRule"], ..Auditing::default() };
    for wanted in [false, true] {
        let recorded = recorded(auditing, wanted);
        recorded.call(Some("USER"), "DescribeRule", json!({ "Name": "mine" })).await;
        recorded.call(Some("USER"), "DescribeRule", json!({ "Name": "other" })).await;
        let events = recorded.lines(Kind::Data).await;
        let errors: Vec<_> = events.iter().map(|event| event["errorCode"].as_str()).collect();
        let refused = Some("AccessDeniedException");
        assert_eq!(errors, if wanted { vec![None, refused] } else { vec![refused] });
        assert!(events.iter().all(|event| event["eventCategory"] == "Data"));
        assert!(recorded.lines(Kind::Management).await.is_empty());
        assert_eq!(recorded.lines(Kind::Decisions).await.len(), 2);
    }
}

#[tokio::test]
async fn what_is_never_answered_is_recorded_too() {
    let recorded = recorded(Auditing::default(), false);
    let unanswered = recorded.send(request(Some("ROOT"), "PutRule", &json!({ "Name": "forever" })));
    assert!(tokio::time::timeout(Duration::from_millis(200), unanswered).await.is_err());
    recorded.call(Some("ROOT"), "DescribeRule", json!({ "Name": "panic" })).await;
    let events = recorded.lines(Kind::Management).await;
    assert_eq!(events[0]["errorCode"], "Unanswered");
    assert_eq!(events[0]["requestParameters"], json!({ "name": "forever" }));
    assert_eq!(events[1]["errorCode"], "InternalFailure");
    assert!(!events[1].to_string().contains("asked to"));
}

#[tokio::test]
async fn the_process_own_door_is_watched() {
    let recorded = recorded(Auditing::default(), false);
    let mut unsigned = Request::post("/_pileus/fsck").body(Body::Empty).unwrap();
    unsigned.headers_mut().insert("host", "127.0.0.1:4566".parse().unwrap());
    assert!(recorded.cloud.engine.root_only(unsigned, &Peer::default()).await.is_err());
    let refused = recorded.lines(Kind::Refused).await;
    assert_eq!(
        (&refused[0]["eventSource"], &refused[0]["eventName"]),
        (&json!("pileus"), &json!("fsck"))
    );
    assert_eq!(refused[0]["eventType"], "PileusAdminCall");
}

#[tokio::test]
async fn a_user_is_suggested_what_it_asked_for() {
    let recorded = recorded(Auditing::default(), false);
    recorded.call(Some("USER"), "PutRule", json!({ "Name": "mine" })).await;
    recorded.call(Some("USER"), "DescribeRule", json!({ "Name": "other" })).await;
    recorded.call(Some("USER"), "DescribeRule", json!({ "Name": "secret" })).await;
    let asked = |allowed_only| Suggesting { whom: "u".into(), since_ms: None, allowed_only };
    let suggestion = recorded.cloud.engine.suggest(asked(false)).await.unwrap();
    let statements = &suggestion.policy.unwrap()["Statement"];
    let expected = json!([
        {
            "Sid": "events1", "Effect": "Allow",
            "Action": "events:DescribeRule", "Resource": format!("{RULE}/other"),
        },
        {
            "Sid": "events2", "Effect": "Allow",
            "Action": ["events:DescribeRule", "events:PutRule"], "Resource": format!("{RULE}/mine"),
        },
    ]);
    assert_eq!(statements, &expected);
    let notes = suggestion.notes.join("\n");
    assert!(notes.contains("rule/secret is denied explicitly"), "{notes}");
    let suggestion = recorded.cloud.engine.suggest(asked(true)).await.unwrap();
    assert_eq!(suggestion.policy.unwrap()["Statement"].as_array().unwrap().len(), 1);
}
