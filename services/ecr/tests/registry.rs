//! The registry as clients meet it: whom its door lets in, uploads and where they end, listings in pages.

use aws::{AccountId, Fault, Principal, Region};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use engine::{Engine, Options, Peer};
use http::{Request, Response, StatusCode};
use serde_json::{Value, json};
use service::{Ctx, Endpoint};
use sha2::{Digest, Sha256};
use store::{Key, Range, Store};
use tempfile::TempDir;
use wire::Body;
use world::World;

const ACCOUNT: &str = "123456789012";
const ROOT_KEY: &str = "AKIAROOTROOTROOTROOT";
/// 2026-01-01, in milliseconds.
const START_MS: i64 = 1_767_225_600_000;
const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";

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
        access_key_id: ROOT_KEY.into(),
        secret: "secret".into(),
    };
    let url = "http://127.0.0.1:4566".into();
    let options = Options {
        endpoint: Endpoint { url, domain: "localhost".into(), port: 4566 },
        account: AccountId::new(ACCOUNT).unwrap(),
        region: Region::new("eu-west-1").unwrap(),
        dev: None,
    };
    let services = vec![iam::service(root, service::no_way_out()), ecr::service()];
    let engine = Engine::new(store, world, options, services).unwrap();
    Cloud { engine, _folder: folder }
}

impl Cloud {
    fn root(&self) -> Ctx {
        let account = AccountId::new(ACCOUNT).unwrap();
        let root = Principal::Root { account };
        self.engine.context("ecr").signed_by(root, None, ROOT_KEY.into())
    }

    async fn ask(&self, operation: &str, input: Value) -> Result<Value, Fault> {
        self.root().ask_document("ecr", operation, input).await
    }

    /// What stands behind `Basic`, for whoever asks in this context.
    async fn password(&self, ctx: &Ctx) -> String {
        let answer = ctx.ask_document("ecr", "GetAuthorizationToken", json!({})).await.unwrap();
        answer["authorizationData"][0]["authorizationToken"].as_str().unwrap().to_owned()
    }

    /// A user who may do so much.
    async fn user(&self, actions: &[&str]) -> Ctx {
        let root = self.root();
        let name = json!({ "UserName": "u" });
        root.ask_document("iam", "CreateUser", name.clone()).await.unwrap();
        let key = root.ask_document("iam", "CreateAccessKey", name).await.unwrap();
        let key = key["AccessKey"]["AccessKeyId"].as_str().unwrap().to_owned();
        let policy = json!({
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Allow", "Action": actions, "Resource": "*" }],
        });
        let input = json!({
            "UserName": "u", "PolicyName": "p", "PolicyDocument": policy.to_string(),
        });
        root.ask_document("iam", "PutUserPolicy", input).await.unwrap();
        let known = root.cloud().identities().credential(&root, &key).await.unwrap().unwrap();
        root.signed_by(known.principal, None, key)
    }

    async fn send(&self, request: http::request::Builder, body: impl Into<Bytes>) -> Answer {
        let request = request.body(Body::Bytes(body.into())).unwrap();
        Answer::of(self.engine.serve(request, &Peer::default()).await).await
    }

    async fn rows(&self, table: &str) -> usize {
        self.engine.store().range(Range::prefix(&Key::new(table))).await.unwrap().len()
    }
}

struct Answer {
    status: StatusCode,
    location: String,
    text: String,
}

impl Answer {
    async fn of(response: Response<Body>) -> Answer {
        let (head, body) = response.into_parts();
        let location = head.headers.get("location").and_then(|value| value.to_str().ok());
        let bytes = body.collect(1 << 20).await.unwrap();
        Answer {
            status: head.status,
            location: location.unwrap_or_default().to_owned(),
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

fn to(method: &str, path: &str, password: &str) -> http::request::Builder {
    at("localhost", method, path, password)
}

fn at(host: &str, method: &str, path: &str, password: &str) -> http::request::Builder {
    let request = Request::builder().method(method).uri(path).header("host", host);
    request.header("authorization", format!("Basic {password}"))
}

fn digest(bytes: &[u8]) -> String {
    let hex: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{hex}")
}

fn named(name: &str) -> Value {
    json!({ "repositoryName": name })
}

#[tokio::test]
async fn an_upload_says_nothing_to_who_may_not_upload() {
    let cloud = cloud();
    cloud.ask("CreateRepository", named("web")).await.unwrap();
    let password = cloud.password(&cloud.root()).await;
    let begun = cloud.send(to("POST", "/v2/web/blobs/uploads/", &password), "").await;
    assert_eq!(begun.status, 202);
    let user = cloud.user(&["ecr:GetAuthorizationToken", "ecr:BatchGetImage"]).await;
    let stranger = cloud.password(&user).await;
    for (method, body) in [("GET", ""), ("PATCH", ""), ("PATCH", "x"), ("PUT", "x")] {
        let path = format!("{}?digest={}", begun.location, digest(b"x"));
        let answer = cloud.send(to(method, &path, &stranger), body).await;
        assert_eq!(answer.status, 403, "{method} {body}: {}", answer.text);
    }
    let owner = cloud.send(to("PATCH", &begun.location, &password), "").await;
    assert_eq!(owner.status, 202);
}

#[tokio::test]
async fn a_range_is_what_the_body_is() {
    let cloud = cloud();
    cloud.ask("CreateRepository", named("web")).await.unwrap();
    let password = cloud.password(&cloud.root()).await;
    let path = cloud.send(to("POST", "/v2/web/blobs/uploads/", &password), "").await.location;
    let with = |range: &str| to("PATCH", &path, &password).header("content-range", range);
    for (range, status) in
        [("1-4", 416), ("4-0", 416), ("x", 416), ("0-2", 400), ("0-4", 400), ("0-3", 202)]
    {
        assert_eq!(cloud.send(with(range), "four").await.status, status, "{range}");
    }
    assert_eq!(cloud.send(with("0-3"), "four").await.status, 416);
    assert_eq!(cloud.rows("ecr.part").await, 1);
}

/// Who pushes what is there already leaves nothing behind.
#[tokio::test]
async fn an_upload_of_what_is_there_ends() {
    let cloud = cloud();
    cloud.ask("CreateRepository", named("web")).await.unwrap();
    let password = cloud.password(&cloud.root()).await;
    for _ in 0..2 {
        let path = format!("/v2/web/blobs/uploads/?digest={}", digest(b"layer"));
        let answer = cloud.send(to("POST", &path, &password), "layer").await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        assert_eq!((cloud.rows("ecr.upload").await, cloud.rows("ecr.part").await), (0, 0));
    }
    let path = format!("/v2/web/blobs/{}", digest(b"layer"));
    assert_eq!(cloud.send(to("GET", &path, &password), "").await.text, "layer");
}

#[tokio::test]
async fn a_host_names_its_registry() {
    let cloud = cloud();
    cloud.ask("CreateRepository", named("web")).await.unwrap();
    let password = cloud.password(&cloud.root()).await;
    for (registry, status) in [
        ("123456789012.dkr.ecr.eu-west-1.localhost", 200),
        ("localhost", 200),
        // Another's, whose policies do not let in; never one's own in its place.
        ("999999999999.dkr.ecr.eu-west-1.localhost", 403),
        ("123456789012.dkr.ecr.eu-central-1.localhost", 401),
        ("1234.dkr.ecr.eu-west-1.localhost", 404),
    ] {
        let answer = cloud.send(at(registry, "GET", "/v2/web/tags/list", &password), "").await;
        assert_eq!(answer.status, status, "{registry}: {}", answer.text);
    }
}

#[tokio::test]
async fn a_password_is_its_owners_and_ends() {
    let cloud = cloud();
    let password = cloud.password(&cloud.root()).await;
    assert_eq!(cloud.send(to("GET", "/v2/", &password), "").await.status, 200);
    let text = String::from_utf8(STANDARD.decode(&password).unwrap()).unwrap();
    let other = STANDARD.encode(text.replacen("AWS:", "aws:", 1));
    let (sealed, proof) = text.rsplit_once('.').unwrap();
    let forged = STANDARD.encode(format!("{sealed}.{}", proof.to_ascii_lowercase()));
    for wrong in ["", "x", &other, &forged] {
        assert_eq!(cloud.send(to("GET", "/v2/", wrong), "").await.status, 401, "{wrong}");
    }
}

#[tokio::test]
async fn tags_are_of_the_region_and_the_partition_that_are_called() {
    let cloud = cloud();
    cloud.ask("CreateRepository", named("web")).await.unwrap();
    for (arn, refused) in [
        ("arn:aws:ecr:eu-west-1:123456789012:repository/web", None),
        ("arn:aws-cn:ecr:eu-west-1:123456789012:repository/web", Some("AccessDeniedException")),
        ("arn:aws:ecr:eu-central-1:123456789012:repository/web", Some("InvalidParameterException")),
    ] {
        let input = json!({ "resourceArn": arn, "tags": [{ "Key": "a", "Value": "b" }] });
        let tagged = cloud.ask("TagResource", input).await;
        let code = tagged.err().map(|fault| fault.code);
        assert_eq!(code.as_deref(), refused, "{arn}");
    }
}

#[tokio::test]
async fn listings_come_in_pages() {
    let cloud = cloud();
    for number in 0..20 {
        cloud.ask("CreateRepository", named(&format!("r{number:02}"))).await.unwrap();
    }
    for (size, pages) in [(1_000, vec![20]), (20, vec![20]), (9, vec![9, 9, 2]), (10, vec![10; 2])]
    {
        let (mut seen, mut token) = (Vec::new(), Value::Null);
        let mut lengths = Vec::new();
        loop {
            let mut input = json!({ "maxResults": size });
            if !token.is_null() {
                input["nextToken"] = token;
            }
            let answer = cloud.ask("DescribeRepositories", input).await.unwrap();
            let found = answer["repositories"].as_array().unwrap();
            lengths.push(found.len());
            seen.extend(found.iter().map(|one| one["repositoryName"].to_string()));
            token = answer["nextToken"].clone();
            if token.is_null() {
                break;
            }
        }
        assert_eq!(lengths, pages, "{size}");
        assert!(seen.is_sorted() && seen.len() == 20, "{seen:?}");
    }
}

/// What is kept whole is counted among the bodies in memory; layers have no end to speak of, and are not kept.
#[test]
fn manifests_are_collected_and_layers_are_not() {
    let fronts = ecr::service().fronts;
    let collects = |method: http::Method, path: &str| {
        let head = service::Head {
            method,
            path: path.into(),
            query: String::new(),
            headers: Default::default(),
            host: "localhost".into(),
            domain: "localhost".into(),
        };
        fronts.iter().find(|front| (front.matches)(&head)).unwrap().collects
    };
    let (put, patch) = (http::Method::PUT, http::Method::PATCH);
    assert_eq!(collects(put.clone(), "/v2/a/b/manifests/v1"), Some(4 << 20));
    assert_eq!(collects(put, "/v2/a/b/blobs/uploads/id"), None);
    assert_eq!(collects(patch, "/v2/a/manifests/blobs/uploads/id"), None);
    assert_eq!(collects(http::Method::GET, "/v2/a/b/manifests/v1"), None);
}

#[tokio::test]
async fn a_manifest_is_no_longer_than_ecrs() {
    let cloud = cloud();
    cloud.ask("CreateRepository", named("web")).await.unwrap();
    let password = cloud.password(&cloud.root()).await;
    let path = format!("/v2/web/blobs/uploads/?digest={}", digest(b"{}"));
    assert_eq!(cloud.send(to("POST", &path, &password), "{}").await.status, 201);
    let config = json!({ "mediaType": "application/vnd.oci.image.config.v1+json",
        "digest": digest(b"{}"), "size": 2 });
    let manifest = json!({ "schemaVersion": 2, "mediaType": MANIFEST, "config": config,
        "layers": [] });
    let manifest = manifest.to_string();
    let push = async |length: usize| {
        let text = format!("{manifest}{}", " ".repeat(length - manifest.len()));
        let request = to("PUT", "/v2/web/manifests/v1", &password);
        cloud.send(request.header("content-type", MANIFEST), text).await.status
    };
    assert_eq!(push(4 << 20).await, 201);
    assert_eq!(push((4 << 20) + 1).await, 413);
}

/// A hundred manifests of the longest would be an answer of hundreds of megabytes.
#[tokio::test]
async fn manifests_in_one_answer_are_bounded() {
    let cloud = cloud();
    cloud.ask("CreateRepository", named("web")).await.unwrap();
    let password = cloud.password(&cloud.root()).await;
    let path = format!("/v2/web/blobs/uploads/?digest={}", digest(b"{}"));
    assert_eq!(cloud.send(to("POST", &path, &password), "{}").await.status, 201);
    let config = json!({ "mediaType": "application/vnd.oci.image.config.v1+json",
        "digest": digest(b"{}"), "size": 2 });
    let manifest = json!({ "schemaVersion": 2, "mediaType": MANIFEST, "config": config,
        "layers": [] });
    let long = format!("{manifest}{}", " ".repeat(4 << 20 >> 1));
    let input = json!({ "repositoryName": "web", "imageManifest": long, "imageTag": "v" });
    cloud.ask("PutImage", input).await.unwrap();
    let get = async |count: usize| {
        let ids = vec![json!({ "imageTag": "v" }); count];
        let input = json!({ "repositoryName": "web", "imageIds": ids });
        cloud.ask("BatchGetImage", input).await.map_err(|fault| fault.code)
    };
    let several = get(15).await.unwrap();
    assert_eq!(several["images"].as_array().unwrap().len(), 15);
    assert_eq!(get(17).await.unwrap_err(), "InvalidParameterException");
}
