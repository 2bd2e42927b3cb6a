//! What `--dev` opens stays closed to the pages that a browser on this machine shows.

mod known;

use auth::Dialect;
use auth::sigv4::{Credentials, Head, Payload, sha256, sign};
use aws::Fault;
use engine::{Dev, Peer};
use http::{HeaderMap, Request, Uri};
use known::Cloud;
use model_events as model;
use service::{Access, Ctx, Scope, Service};
use std::net::IpAddr;
use wire::Body;
use world::World;

fn access(_input: &model::DescribeRuleRequest, _scope: &Scope) -> Access {
    Access::anywhere("events:DescribeRule")
}

async fn describe(
    _ctx: Ctx,
    input: model::DescribeRuleRequest,
) -> Result<model::DescribeRuleResponse, Fault> {
    Ok(model::DescribeRuleResponse { name: Some(input.name), ..Default::default() })
}

fn cloud() -> Cloud {
    let dev = Dev { access_key_id: "test".into(), secret: "test".into() };
    let service = Service::new("events").on::<model::DescribeRule>(access, describe);
    known::cloud(service, None, Some(dev))
}

/// Status and body of a call from this machine, to a host and with one more header.
async fn call(
    cloud: &Cloud,
    (id, secret): (&str, &str),
    host: &str,
    more: Option<(&'static str, &str)>,
) -> (u16, String) {
    let body = r#"{"Name":"mine"}"#;
    let mut headers = HeaderMap::new();
    headers.insert("host", host.parse().unwrap());
    headers.insert("x-amz-target", "AWSEvents.DescribeRule".parse().unwrap());
    headers.insert("content-type", "application/x-amz-json-1.1".parse().unwrap());
    let head = Head { method: "POST", path: "/", query: "", headers: &headers };
    let credentials = Credentials { access_key_id: id, secret, session_token: None };
    let (scope, now_ms) = (("eu-west-1", "events"), World::real().real_ms());
    let payload = Payload::Hash(sha256(body.as_bytes()));
    let added = sign(&head, &credentials, scope, payload, now_ms, Dialect::Json);
    headers.extend(added);
    if let Some((name, value)) = more {
        headers.insert(name, value.parse().unwrap());
    }
    let mut request = Request::post("/").body(Body::from(body.to_owned())).unwrap();
    *request.headers_mut() = headers;
    let peer = Peer { ip: Some(IpAddr::from([127, 0, 0, 1])), ..Peer::default() };
    let response = cloud.engine.serve(request, &peer).await;
    let status = response.status().as_u16();
    let body = response.into_body().collect(1 << 20).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn the_key_that_everyone_knows_is_this_machine_s_alone() {
    let cloud = cloud();
    let (dev, root) = (("test", "test"), ("ROOT", "secret"));
    let own = [
        ("localhost:4566", None),
        ("127.0.0.1:4566", None),
        ("127.0.0.1:4566", Some(("origin", "http://localhost:3000"))),
        ("events.localhost:4566", Some(("sec-fetch-site", "same-origin"))),
    ];
    for (host, more) in own {
        let (status, body) = call(&cloud, dev, host, more).await;
        assert_eq!(status, 200, "{host} {more:?}: {body}");
    }
    let foreign = [
        ("evil.example:4566", None),
        ("localhost:4566", Some(("origin", "https://evil.example"))),
        ("localhost:4566", Some(("origin", "null"))),
        ("localhost:4566", Some(("sec-fetch-site", "cross-site"))),
    ];
    for (host, more) in foreign {
        let (status, body) = call(&cloud, dev, host, more).await;
        assert_eq!(status, 400, "{host} {more:?}: {body}");
        assert!(body.contains("AccessDeniedException"), "{body}");
        assert!(body.contains("a page of another site"), "{body}");
        // A key that nobody else knows proves more than where a request comes from.
        assert_eq!(call(&cloud, root, host, more).await.0, 200, "{host} {more:?}");
    }
}

#[tokio::test]
async fn the_doors_of_the_process_are_this_machine_s_alone() {
    let cloud = cloud();
    let path: Uri = "/_pileus/reset".parse().unwrap();
    let own = |host: &str| {
        let mut headers = HeaderMap::new();
        headers.insert("host", host.parse().unwrap());
        cloud.engine.is_own(&path, &headers)
    };
    assert!(own("localhost:4566") && own("127.0.0.1:4566") && own("[::1]:4566"));
    assert!(!own("evil.example:4566"));
    let absolute: Uri = "http://evil.example:4566/_pileus/reset".parse().unwrap();
    assert!(!cloud.engine.is_own(&absolute, &HeaderMap::new()));
}
