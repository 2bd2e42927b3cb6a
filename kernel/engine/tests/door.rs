//! The process's own door: who may not pass, and that a body is what was signed.

mod known;

use auth::Dialect;
use auth::sigv4::{Credentials, Head, Payload, presign, sha256, sign};
use engine::{Dev, Peer};
use futures_util::stream;
use http::{HeaderMap, Request};
use known::{Cloud, TOKEN};
use service::Service;
use std::net::IpAddr;
use wire::Body;
use world::World;

const PATH: &str = "/_pileus/backup";

fn cloud() -> Cloud {
    let dev = Dev { access_key_id: "test".into(), secret: "test".into() };
    known::cloud(Service::new("events"), None, Some(dev))
}

/// How a request is signed.
#[derive(Clone, Copy)]
struct By<'a> {
    id: &'a str,
    secret: &'a str,
    token: Option<&'a str>,
    service: &'static str,
    payload: Payload,
}

fn by(id: &str) -> By<'_> {
    By { id, secret: "secret", token: None, service: "iam", payload: Payload::Absent }
}

fn signed(by: By, path: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("host", "127.0.0.1:4566".parse().unwrap());
    if let Some(text) = by.payload.declared() {
        headers.insert("x-amz-content-sha256", text.parse().unwrap());
    }
    let head = Head { method: "POST", path, query: "", headers: &headers };
    let credentials =
        Credentials { access_key_id: by.id, secret: by.secret, session_token: by.token };
    let now_ms = World::real().real_ms();
    let scope = ("eu-west-1", by.service);
    let added = sign(&head, &credentials, scope, by.payload, now_ms, Dialect::RestJson);
    headers.extend(added);
    headers
}

fn request(headers: HeaderMap, body: Body) -> Request<Body> {
    let mut request = Request::post(PATH).body(body).unwrap();
    *request.headers_mut() = headers;
    request
}

fn streamed(pieces: &'static [&'static str]) -> Body {
    Body::stream(stream::iter(pieces.iter().map(|piece| Ok((*piece).into()))), None)
}

impl Cloud {
    /// The body as the handler reads it, or the code of the refusal.
    async fn knock(&self, headers: HeaderMap, body: Body) -> Result<Vec<u8>, String> {
        self.knock_with(request(headers, body)).await
    }

    async fn knock_with(&self, request: Request<Body>) -> Result<Vec<u8>, String> {
        let peer = Peer { ip: Some(IpAddr::from([127, 0, 0, 1])), ..Peer::default() };
        match self.engine.root_only(request, &peer).await {
            Ok(request) => {
                assert_eq!(request.uri().path(), PATH);
                let read = request.into_body().collect(1 << 20).await;
                read.map(|bytes| bytes.to_vec()).map_err(|error| error.to_string())
            }
            Err(response) => {
                let code = response.headers()["x-amzn-errortype"].to_str().unwrap().to_owned();
                let status = response.status().as_u16();
                let body = response.into_body().collect(1 << 20).await.unwrap();
                let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
                assert_eq!(body["__type"], code);
                assert!(body["message"].as_str().is_some_and(|message| !message.is_empty()));
                Err(format!("{status} {code}"))
            }
        }
    }

    async fn refuses(&self, headers: HeaderMap, code: &str) {
        assert_eq!(self.knock(headers, Body::Empty).await, Err(code.to_owned()));
    }
}

#[tokio::test]
async fn root_of_the_first_account_alone() {
    let cloud = cloud();
    assert_eq!(cloud.knock(signed(by("ROOT"), PATH), Body::Empty).await, Ok(Vec::new()));
    cloud.refuses(HeaderMap::new(), "403 MissingAuthenticationTokenException").await;
    cloud.refuses(signed(by("NOBODY"), PATH), "403 UnrecognizedClientException").await;
    let wrong = By { secret: "guessed", ..by("ROOT") };
    cloud.refuses(signed(wrong, PATH), "403 InvalidSignatureException").await;
    cloud.refuses(signed(by("USER"), PATH), "403 AccessDeniedException").await;
    cloud.refuses(signed(by("OTHERROOT"), PATH), "403 AccessDeniedException").await;
}

#[tokio::test]
async fn what_everyone_knows_or_was_lent_does_not_open() {
    let cloud = cloud();
    let dev = By { secret: "test", ..by("test") };
    cloud.refuses(signed(dev, PATH), "403 AccessDeniedException").await;
    let lent = By { token: Some(TOKEN), ..by("LENT") };
    cloud.refuses(signed(lent, PATH), "403 AccessDeniedException").await;
}

#[tokio::test]
async fn a_signature_for_something_else_does_not_open() {
    let cloud = cloud();
    let path = signed(by("ROOT"), "/_pileus/health");
    cloud.refuses(path, "403 InvalidSignatureException").await;
    let service = By { service: "s3", ..by("ROOT") };
    cloud.refuses(signed(service, PATH), "403 InvalidSignatureException").await;
    let unsigned = By { payload: Payload::Unsigned, ..by("ROOT") };
    cloud.refuses(signed(unsigned, PATH), "403 AccessDeniedException").await;
    let mut malformed = signed(by("ROOT"), PATH);
    malformed.insert("authorization", "AWS4-HMAC-SHA256 nonsense".parse().unwrap());
    cloud.refuses(malformed, "403 IncompleteSignatureException").await;
}

#[tokio::test]
async fn a_presigned_address_does_not_open() {
    let cloud = cloud();
    let mut headers = HeaderMap::new();
    headers.insert("host", "127.0.0.1:4566".parse().unwrap());
    let head = Head { method: "POST", path: PATH, query: "", headers: &headers };
    let credentials = Credentials { access_key_id: "ROOT", secret: "secret", session_token: None };
    let now_ms = World::real().real_ms();
    let scope = ("eu-west-1", "iam");
    let query = presign(&head, &credentials, scope, 60, now_ms, Dialect::RestJson);
    let mut request = Request::post(format!("{PATH}?{query}")).body(Body::Empty).unwrap();
    request.headers_mut().extend(headers);
    let refused = cloud.knock_with(request).await;
    assert_eq!(refused, Err("403 AccessDeniedException".to_owned()));
}

#[tokio::test]
async fn a_body_is_what_was_signed() {
    let cloud = cloud();
    let declared = By { payload: Payload::Hash(sha256(b"one two")), ..by("ROOT") };
    let headers = || signed(declared, PATH);
    let whole = Body::from("one two".to_owned());
    assert_eq!(cloud.knock(headers(), whole).await, Ok(b"one two".to_vec()));
    let other = Body::from("one three".to_owned());
    let refused = cloud.knock(headers(), other).await;
    assert_eq!(refused, Err("400 XAmzContentSHA256Mismatch".to_owned()));
    assert_eq!(cloud.knock(headers(), streamed(&["one ", "two"])).await, Ok(b"one two".to_vec()));
    let refused = cloud.knock(headers(), streamed(&["one ", "three"])).await.unwrap_err();
    assert!(refused.contains("XAmzContentSHA256Mismatch"), "{refused}");
    let refused = cloud.knock(headers(), Body::Empty).await.unwrap_err();
    assert!(refused.contains("XAmzContentSHA256Mismatch"), "{refused}");
    // Signed with no body, sent with one, and no hash declared.
    let refused = cloud.knock(signed(by("ROOT"), PATH), streamed(&["one ", "two"])).await;
    assert_eq!(refused, Err("403 InvalidSignatureException".to_owned()));
}
