//! Which operation a request means: what its signature binds says so, and nothing else does.

mod known;

use auth::Dialect;
use auth::sigv4::{Credentials, Head, Payload, sha256, sign};
use engine::Peer;
use http::{HeaderMap, Request};
use known::Cloud;
use service::Service;
use std::sync::OnceLock;
use wire::{Body, Model, OperationSpec, Protocol};
use world::World;

/// Operations that are not built: each answers with its name.
const fn operation(name: &'static str, uri: &'static str) -> OperationSpec {
    OperationSpec {
        name,
        method: "POST",
        uri,
        status: 200,
        input: None,
        output: None,
        result_wrapper: None,
        errors: &[],
    }
}

static PLACE_OPERATIONS: [OperationSpec; 2] =
    [operation("Close", "/places/{Name}/closed"), operation("Open", "/places/{Name}")];
static KEY_OPERATIONS: [OperationSpec; 2] =
    [operation("ListKeys", "/{Bucket}"), operation("PutKey", "/{Bucket}/{Key+}")];
static METER_OPERATIONS: [OperationSpec; 2] = [operation("Get", "/"), operation("Put", "/")];
static FORM_OPERATIONS: [OperationSpec; 1] = [operation("Describe", "/")];

static PLACES: Model = Model {
    name: "places",
    service_id: "Places",
    signing_name: "places",
    endpoint_prefix: "places",
    target_prefix: None,
    api_version: "2020-01-01",
    xml_namespace: None,
    protocols: &[Protocol::RestJson],
    query_compatible: false,
    operations: &PLACE_OPERATIONS,
    routes: OnceLock::new(),
};

static KEYS: Model = Model {
    name: "s3",
    service_id: "S3",
    signing_name: "s3",
    endpoint_prefix: "s3",
    target_prefix: None,
    api_version: "2020-01-01",
    xml_namespace: None,
    protocols: &[Protocol::RestXml],
    query_compatible: false,
    operations: &KEY_OPERATIONS,
    routes: OnceLock::new(),
};

static METERS: Model = Model {
    name: "meters",
    service_id: "Meters",
    signing_name: "meters",
    endpoint_prefix: "meters",
    target_prefix: Some("Meters"),
    api_version: "2020-01-01",
    xml_namespace: None,
    protocols: &[Protocol::RpcV2Cbor],
    query_compatible: false,
    operations: &METER_OPERATIONS,
    routes: OnceLock::new(),
};

static FORMS: Model = Model {
    name: "forms",
    service_id: "Forms",
    signing_name: "forms",
    endpoint_prefix: "forms",
    target_prefix: None,
    api_version: "2020-01-01",
    xml_namespace: Some("http://forms/"),
    protocols: &[Protocol::Query],
    query_compatible: false,
    operations: &FORM_OPERATIONS,
    routes: OnceLock::new(),
};

fn cloud() -> Cloud {
    let mut service = Service::new("places");
    service.models = vec![&PLACES, &KEYS, &METERS, &FORMS];
    known::cloud(service, None, None)
}

/// What a request that is signed for one path answers at another.
async fn sent(
    cloud: &Cloud,
    service: &str,
    (signed, sent): (&str, &str),
    mut headers: HeaderMap,
    body: &'static str,
) -> (u16, String) {
    headers.insert("host", "127.0.0.1:4566".parse().unwrap());
    let dialect = if service == "s3" { Dialect::S3 } else { Dialect::Json };
    let head = Head { method: "POST", path: signed, query: "", headers: &headers };
    let credentials = Credentials { access_key_id: "ROOT", secret: "secret", session_token: None };
    let payload = Payload::Hash(sha256(body.as_bytes()));
    let now_ms = World::real().real_ms();
    let scope = ("eu-west-1", service);
    let added = sign(&head, &credentials, scope, payload, now_ms, dialect);
    headers.extend(added);
    let mut request = Request::post(sent).body(Body::from(body.to_owned())).unwrap();
    *request.headers_mut() = headers;
    let response = cloud.engine.serve(request, &Peer::default()).await;
    let status = response.status().as_u16();
    let body = response.into_body().collect(1 << 20).await.unwrap();
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn what_is_signed_is_what_is_routed() {
    let cloud = cloud();
    for (signed, at, expected) in [
        ("/places/closed", "/places/closed", "places:Open "),
        ("/places/closed", "/places/./closed", "places:Open "),
        ("/places/a/closed", "/places/b/../a//closed", "places:Close "),
        ("/places/a/", "/places/a/closed/..", "places:Open "),
    ] {
        let (status, body) = sent(&cloud, "places", (signed, at), HeaderMap::new(), "").await;
        assert!(status == 501 && body.contains(expected), "{at}: {status} {body}");
    }
}

/// Its keys hold dots and slashes, and are signed as they are.
#[tokio::test]
async fn paths_of_s3_are_taken_as_they_are() {
    let cloud = cloud();
    for (path, expected) in
        [("/b", "s3:ListKeys "), ("/b/..", "s3:PutKey "), ("/b/k/..", "s3:PutKey ")]
    {
        let (status, body) = sent(&cloud, "s3", (path, path), HeaderMap::new(), "").await;
        assert!(status == 501 && body.contains(expected), "{path}: {status} {body}");
    }
    let (status, body) = sent(&cloud, "s3", ("/b", "/b/k/.."), HeaderMap::new(), "").await;
    assert!(status == 403 && body.contains("SignatureDoesNotMatch"), "{status} {body}");
}

#[tokio::test]
async fn operations_in_paths_are_those_that_are_signed() {
    let cloud = cloud();
    let mut headers = HeaderMap::new();
    headers.insert("smithy-protocol", "rpc-v2-cbor".parse().unwrap());
    let get = "/service/Meters/operation/Get";
    for at in [get, "/service/Meters/operation/Put/../Get"] {
        let (status, body) = sent(&cloud, "meters", (get, at), headers.clone(), "").await;
        assert!(status == 501 && body.contains("meters:Get "), "{at}: {status} {body}");
    }
}

fn form() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "application/x-www-form-urlencoded".parse().unwrap());
    headers
}

#[tokio::test]
async fn what_is_for_a_service_that_is_not_built_is_answered_by_no_other() {
    let cloud = cloud();
    let root = ("/", "/");
    let described = "Action=Describe&Version=2020-01-01";
    let (status, body) = sent(&cloud, "forms", root, form(), described).await;
    assert!(status == 501 && body.contains("forms:Describe is not built"), "{status} {body}");
    assert!(body.contains("http://forms/"), "{body}");
    let (status, body) = sent(&cloud, "rds", root, form(), described).await;
    assert!(status == 501 && body.contains("rds:Describe is not built"), "{status} {body}");
    assert!(body.contains("<Code>NotImplemented</Code>") && !body.contains("forms"), "{body}");
    let mut headers = HeaderMap::new();
    headers.insert("x-amz-target", "Nowhere_1.Go".parse().unwrap());
    let (status, body) = sent(&cloud, "nowhere", root, headers, "{}").await;
    assert!(status == 501 && body.contains("Nowhere_1.Go"), "{status} {body}");
}

/// As `curl --data` sends it.
#[tokio::test]
async fn a_form_is_read_for_its_action_where_forms_are_spoken() {
    let cloud = cloud();
    let place = ("/places/a", "/places/a");
    let (status, body) = sent(&cloud, "places", place, form(), "Action=Describe").await;
    assert!(status == 501 && body.contains("places:Open "), "{status} {body}");
    let (status, body) = sent(&cloud, "forms", ("/", "/"), form(), "").await;
    assert!(status == 400 && body.contains("MissingAction"), "{status} {body}");
}

/// All operations of such a service have one address.
#[tokio::test]
async fn what_has_no_routes_is_not_routed() {
    let cloud = cloud();
    let (status, body) = sent(&cloud, "meters", ("/", "/"), HeaderMap::new(), "").await;
    assert!(status == 404 && body.contains("Unable to determine"), "{status} {body}");
}
