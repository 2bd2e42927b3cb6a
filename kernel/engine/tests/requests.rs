//! The life of a request, through a service made for the test: signed or not, allowed or not, built or not.

mod known;

use auth::Dialect;
use auth::policy::{Kind, Policy};
use auth::sigv4::{Credentials, Head, Payload, sha256, sign};
use aws::{AccountId, Fault, Region};
use engine::Peer;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::{StreamExt, stream};
use http::{HeaderMap, Request, Response, StatusCode};
use known::{ACCOUNT, Cloud};
use model_events as model;
use service::{Access, Ctx, Front, Scope, Service};
use std::io::Write;
use std::sync::Arc;
use store::{Key, StoreError};
use wire::{Body, BodyError, Bytes};
use world::World;

const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"events:DescribeRule",
    "Resource":"arn:aws:events:eu-west-1:123456789012:rule/mine"}]}"#;

fn rule_access(input: &model::DescribeRuleRequest, scope: &Scope) -> Access {
    let arn = scope.arn("events", &format!("rule/{}", input.name)).to_string();
    // As an operation's that takes what a request gives.
    let arn = match input.name.strip_prefix("in.") {
        Some(partition) => arn.replacen(":aws:", &format!(":{partition}:"), 1),
        None => arn,
    };
    Access::new("events:DescribeRule", arn)
}

async fn describe(
    _ctx: Ctx,
    input: model::DescribeRuleRequest,
) -> Result<model::DescribeRuleResponse, Fault> {
    assert_ne!(input.name, "panic", "asked to");
    Ok(model::DescribeRuleResponse { name: Some(input.name), ..Default::default() })
}

fn enable_access(_input: &model::EnableRuleRequest, _scope: &Scope) -> Access {
    Access::anywhere("events:EnableRule")
}

/// Tells the service of this name, at the ARN that the rule is named after.
async fn enable(
    ctx: Ctx,
    input: model::EnableRuleRequest,
) -> Result<model::EnableRuleOutput, Fault> {
    let id = ctx.world().uuid();
    let (ctx, input, id) = (&ctx, &input, &id);
    ctx.store()
        .transact(|tx| async move {
            tx.emit(store::Event {
                id: id.clone(),
                principal: "events.amazonaws.com".into(),
                account: ctx.account().to_string(),
                region: ctx.region().to_string(),
                to: ctx.arn("events", &input.name).to_string(),
                ..Default::default()
            });
            Ok::<(), StoreError>(())
        })
        .await?;
    Ok(model::EnableRuleOutput {})
}

fn arrived() -> Key {
    Key::new("test.arrived")
}

async fn arrive(ctx: Ctx, event: store::Event) -> Result<(), Fault> {
    let (ctx, event) = (&ctx, &event);
    ctx.store()
        .transact(|tx| async move {
            if tx.once(&event.id).await? {
                tx.put(arrived(), event.to.clone());
                tx.signal("arrived");
            }
            Ok::<(), StoreError>(())
        })
        .await?;
    Ok(())
}

fn open_policy() -> Arc<Policy> {
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":
        "events.amazonaws.com"},"Action":"events:Arrive","Resource":"*"}]}"#;
    Arc::new(Policy::parse(Kind::Resource, text).unwrap())
}

/// Gives back who signed, and the body.
async fn echo(ctx: Ctx, _head: service::Head, body: Body) -> Response<Body> {
    match body.collect(1 << 20).await {
        Ok(bytes) => {
            let mut response = Response::new(Body::Bytes(bytes));
            let principal = ctx.principal().display().parse().unwrap();
            response.headers_mut().insert("x-principal", principal);
            response
        }
        Err(error) => {
            let mut response = Response::new(Body::from(error.to_string()));
            *response.status_mut() = StatusCode::FORBIDDEN;
            response
        }
    }
}

fn cloud() -> Cloud {
    let service = Service::new("events")
        .on::<model::DescribeRule>(rule_access, describe)
        .on::<model::EnableRule>(enable_access, enable)
        .front(Front::new("echo", |head| head.path == "/echo", echo))
        .front(
            Front::new("here", |head| head.path == "/here", echo)
                .signed_for("events", |_ctx, _head| async { Ok(Region::new("eu-west-1")) }),
        )
        .front(
            Front::new("there", |head| head.path == "/there", echo)
                .signed_for("events", |_ctx, _head| async { Ok(Region::new("us-east-1")) }),
        )
        .front(
            Front::new("another", |head| head.path == "/another", echo)
                .signed_for("lambda", |_ctx, _head| async { Ok(None) }),
        )
        .accepts(|event| Access::new("events:Arrive", &event.to), arrive)
        .resource_policies(|_ctx, _arn| async {
            Ok(Some((AccountId::new(ACCOUNT).unwrap(), Some(open_policy()))))
        })
        .front(
            Front::new("open", |head| head.path.starts_with("/places/"), echo)
                .signed_where(|_ctx, head| async move { head.path == "/places/closed" })
                .collecting(10),
        );
    known::cloud(service, Some(POLICY), None)
}

/// The headers of a request to `path`, signed with `key`, which is `ID` or `ID:SECRET`.
fn signed(key: &str, path: &str, headers: HeaderMap, body: &[u8]) -> HeaderMap {
    signed_at(key, path, headers, body, 0)
}

/// By a clock that is off by so many minutes.
fn signed_at(
    key: &str,
    path: &str,
    mut headers: HeaderMap,
    body: &[u8],
    minutes: i64,
) -> HeaderMap {
    headers.insert("host", "127.0.0.1:4566".parse().unwrap());
    let (id, secret) = key.split_once(':').unwrap_or((key, "secret"));
    let head = Head { method: "POST", path, query: "", headers: &headers };
    let credentials = Credentials { access_key_id: id, secret, session_token: None };
    let payload = Payload::Hash(sha256(body));
    let scope = ("eu-west-1", "events");
    let now_ms = World::real().real_ms() + minutes * 60_000;
    let added = sign(&head, &credentials, scope, payload, now_ms, Dialect::Json);
    headers.extend(added);
    headers
}

fn headers_of(operation: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("x-amz-target", format!("AWSEvents.{operation}").parse().unwrap());
    headers.insert("content-type", "application/x-amz-json-1.1".parse().unwrap());
    headers
}

async fn send(cloud: &Cloud, path: &str, headers: HeaderMap, body: Body) -> (u16, String) {
    let mut request = Request::post(path).body(body).unwrap();
    *request.headers_mut() = headers;
    let response = cloud.engine.serve(request, &Peer::default()).await;
    let status = response.status().as_u16();
    let body = response.into_body().collect(1 << 20).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

/// A body that nobody may read.
fn untouched() -> Body {
    let read = |()| -> Result<Bytes, BodyError> { unreachable!("the body was read") };
    Body::stream(stream::iter([()]).map(read), Some(1))
}

/// Status and body of a call signed with `key`, or unsigned.
async fn call(cloud: &Cloud, key: Option<&str>, operation: &str, body: &str) -> (u16, String) {
    let headers = headers_of(operation);
    let headers = match key {
        Some(key) => signed(key, "/", headers, body.as_bytes()),
        None => headers,
    };
    send(cloud, "/", headers, Body::from(body.to_owned())).await
}

#[tokio::test]
async fn who_may_what() {
    let cloud = cloud();
    let mine = r#"{"Name":"mine"}"#;
    let (status, body) = call(&cloud, Some("ROOT"), "DescribeRule", mine).await;
    assert_eq!((status, body.as_str()), (200, r#"{"Name":"mine"}"#), "{body}");
    assert_eq!(call(&cloud, Some("USER"), "DescribeRule", mine).await.0, 200);
    let (status, body) = call(&cloud, Some("USER"), "DescribeRule", r#"{"Name":"theirs"}"#).await;
    assert_eq!(status, 400);
    assert!(body.contains("AccessDeniedException"), "{body}");
    assert!(
        body.contains("is not authorized to perform: events:DescribeRule on resource"),
        "{body}"
    );
    let (status, body) = call(&cloud, None, "DescribeRule", mine).await;
    assert_eq!(status, 400);
    assert!(body.contains("MissingAuthenticationToken"), "{body}");
    let (_, body) = call(&cloud, Some("NOBODY"), "DescribeRule", mine).await;
    assert!(body.contains("UnrecognizedClientException"), "{body}");
    let (_, body) = call(&cloud, Some("ROOT:wrong"), "DescribeRule", mine).await;
    assert!(body.contains("InvalidSignatureException"), "{body}");
}

#[tokio::test]
async fn nothing_is_allowed_in_another_partition() {
    let cloud = cloud();
    assert_eq!(call(&cloud, Some("ROOT"), "DescribeRule", r#"{"Name":"in.aws"}"#).await.0, 200);
    for partition in ["aws-cn", "AWS", "-"] {
        let body = format!(r#"{{"Name":"in.{partition}"}}"#);
        let (status, body) = call(&cloud, Some("ROOT"), "DescribeRule", &body).await;
        assert_eq!(status, 400);
        assert!(body.contains("AccessDeniedException"), "{body}");
        assert!(body.contains(&format!("on resource: arn:{partition}:events:")), "{body}");
    }
}

#[tokio::test]
async fn whom_the_head_refuses_is_not_listened_to() {
    let cloud = cloud();
    for compressed in [false, true] {
        let mut headers = headers_of("DescribeRule");
        if compressed {
            headers.insert("content-encoding", "gzip".parse().unwrap());
        }
        let (status, body) = send(&cloud, "/", headers, untouched()).await;
        assert!(status == 400 && body.contains("MissingAuthenticationToken"), "{status} {body}");
    }
    let late = || signed_at("ROOT", "/", headers_of("DescribeRule"), b"{}", -20);
    let (status, body) = send(&cloud, "/", late(), untouched()).await;
    assert!(status == 400 && body.contains("Signature expired"), "{status} {body}");
}

#[tokio::test]
async fn a_form_is_no_larger_than_what_it_may_ask() {
    let cloud = cloud();
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "application/x-www-form-urlencoded".parse().unwrap());
    let chunk = || -> Result<Bytes, BodyError> { Ok(vec![b'x'; 1 << 20].into()) };
    let large = Body::stream(stream::repeat_with(chunk).take(6), None);
    let (status, body) = send(&cloud, "/", headers.clone(), large).await;
    assert_eq!(status, 413, "{body}");
    // Named by its head, it is none.
    headers.extend(headers_of("DescribeRule"));
    headers.insert("content-type", "application/x-www-form-urlencoded".parse().unwrap());
    let (status, body) = send(&cloud, "/", headers, untouched()).await;
    assert!(status == 400 && body.contains("MissingAuthenticationToken"), "{status} {body}");
}

/// An open place takes whatever a request carries for its own.
#[tokio::test]
async fn a_front_says_where_a_proof_is_needed() {
    let cloud = cloud();
    let cloud = &cloud;
    let ask = async |key: &str, path: &str| {
        let headers = signed(key, path, HeaderMap::new(), b"one");
        send(cloud, path, headers, Body::from("one".to_owned())).await
    };
    assert_eq!(ask("ROOT:wrong", "/places/open").await, (200, "one".to_owned()));
    let (status, body) = ask("ROOT:wrong", "/places/closed").await;
    assert!(status >= 400 && body.contains("InvalidSignatureException"), "{status} {body}");
    assert_eq!(ask("ROOT", "/places/closed").await, (200, "one".to_owned()));
}

/// What is read for its proof is no larger than what the front takes.
#[tokio::test]
async fn a_fronts_own_limit_holds_before_the_proof() {
    let cloud = cloud();
    let sent = |length: usize| {
        let body = vec![b'x'; length];
        let headers = signed("ROOT", "/places/closed", HeaderMap::new(), &body);
        (headers, Body::stream(stream::iter([Ok(body.into())]), None))
    };
    let (headers, body) = sent(10);
    assert_eq!(send(&cloud, "/places/closed", headers, body).await.0, 200);
    let (headers, body) = sent(11);
    assert_eq!(send(&cloud, "/places/closed", headers, body).await.0, 413);
}

#[tokio::test]
async fn what_is_not_built_says_so_to_those_who_signed() {
    let cloud = cloud();
    let (status, body) = call(&cloud, Some("ROOT"), "PutRule", r#"{"Name":"x"}"#).await;
    assert_eq!(status, 501);
    assert!(body.contains("events:PutRule"), "{body}");
    assert_eq!(call(&cloud, None, "PutRule", "{}").await.0, 400);
}

#[tokio::test]
async fn bad_input_and_panics_leave_the_server_unharmed() {
    let cloud = cloud();
    let (status, body) = call(&cloud, Some("ROOT"), "DescribeRule", "{").await;
    assert_eq!(status, 400);
    assert!(body.contains("SerializationException"), "{body}");
    let (_, body) = call(&cloud, Some("ROOT"), "DescribeRule", "{}").await;
    assert!(
        body.contains("Value null at 'name' failed to satisfy constraint: Member must not be null"),
        "{body}"
    );
    let (_, body) = call(&cloud, Some("ROOT"), "DescribeRule", r#"{"Name":""}"#).await;
    assert!(body.contains("Member must have length greater than or equal to 1"), "{body}");
    let (status, body) = call(&cloud, Some("ROOT"), "DescribeRule", r#"{"Name":"panic"}"#).await;
    assert_eq!(status, 500);
    assert!(!body.contains("asked to"), "{body}");
    assert_eq!(call(&cloud, Some("ROOT"), "DescribeRule", r#"{"Name":"mine"}"#).await.0, 200);
}

#[tokio::test]
async fn events_arrive_through_the_relay() {
    let cloud = cloud();
    cloud.engine.start();
    let mut signal = cloud.engine.store().signals().subscribe("arrived");
    // Without an output there is no body.
    let enabled = call(&cloud, Some("ROOT"), "EnableRule", r#"{"Name":"target"}"#).await;
    assert_eq!(enabled, (200, String::new()));
    signal.changed().await;
    let row = cloud.engine.store().get(&arrived()).await.unwrap().unwrap();
    assert_eq!(&row[..], format!("arn:aws:events:eu-west-1:{ACCOUNT}:target").as_bytes());
}

/// Clients that sign nothing for S3 declare no hash: the signature is over what the body turns out to be.
#[tokio::test]
async fn a_fronts_body_is_what_was_signed() {
    let cloud = cloud();
    let pieces = |pieces: &'static [&'static str]| {
        Body::stream(stream::iter(pieces.iter().map(|piece| Ok((*piece).into()))), None)
    };
    let headers = || signed("USER", "/echo", HeaderMap::new(), b"one two");
    assert!(!headers().contains_key("x-amz-content-sha256"));
    let (status, body) = send(&cloud, "/echo", headers(), pieces(&["one ", "two"])).await;
    assert_eq!((status, body.as_str()), (200, "one two"));
    for other in [pieces(&["one ", "three"]), pieces(&["one two", " "]), Body::Empty] {
        let (status, body) = send(&cloud, "/echo", headers(), other).await;
        assert!(status >= 400 && body.contains("InvalidSignatureException"), "{status} {body}");
    }
    assert_eq!(send(&cloud, "/echo", HeaderMap::new(), pieces(&["one"])).await.0, 200);
}

#[tokio::test]
async fn a_front_takes_what_is_signed_for_it() {
    let cloud = cloud();
    let cloud = &cloud;
    let ask = async |path: &str| {
        let headers = signed("USER", path, HeaderMap::new(), b"one");
        send(cloud, path, headers, Body::from("one".to_owned())).await
    };
    assert_eq!(ask("/here").await, (200, "one".to_owned()));
    let (status, body) = ask("/there").await;
    assert!(status == 400 && body.contains("scoped to a valid region"), "{status} {body}");
    let (status, body) = ask("/another").await;
    assert!(status == 400 && body.contains("correct service: 'lambda'"), "{status} {body}");
    let unsigned = send(cloud, "/another", HeaderMap::new(), Body::from("one".to_owned())).await;
    assert_eq!(unsigned.0, 200);
}

#[tokio::test]
async fn compressed_input_is_read() {
    let cloud = cloud();
    let gzip = |text: &[u8]| {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        gzip.write_all(text).unwrap();
        gzip.finish().unwrap()
    };
    let cloud = &cloud;
    let ask = async |encoding: &str, body: Vec<u8>| {
        let mut headers = headers_of("DescribeRule");
        headers.insert("content-encoding", encoding.parse().unwrap());
        send(cloud, "/", signed("ROOT", "/", headers, &body), Body::Bytes(body.into())).await
    };
    let mine = br#"{"Name":"mine"}"#;
    assert_eq!(ask("gzip", gzip(mine)).await, (200, r#"{"Name":"mine"}"#.to_owned()));
    assert_eq!(ask("identity", mine.to_vec()).await.0, 200);
    let mut cut = gzip(mine);
    cut.truncate(cut.len() - 4);
    for broken in [cut, mine.to_vec()] {
        let (status, body) = ask("gzip", broken).await;
        assert!(status == 400 && body.contains("SerializationException"), "{status} {body}");
    }
    let (status, body) = ask("br", mine.to_vec()).await;
    assert!(status == 415 && body.contains("br"), "{status} {body}");
    // A hundred megabytes in a hundred kilobytes.
    let (status, _) = ask("gzip", gzip(&vec![b' '; 100 << 20])).await;
    assert_eq!(status, 413);
}
