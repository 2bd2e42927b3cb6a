//! The life of a request, through a service made for the test: signed or not, allowed or not, built or not.

use auth::Dialect;
use auth::policy::{Attached, Kind, Policy};
use auth::sigv4::{Credentials, Head, Payload, sha256, sign};
use aws::{AccountId, Arn, Fault, Principal, Region};
use engine::{Engine, Options, Peer};
use http::{HeaderMap, Request};
use model_events as model;
use service::{Access, BoxFuture, Credential, Ctx, Endpoint, Grants, Identities, Scope, Service};
use std::sync::Arc;
use store::{Key, Store, StoreError};
use tempfile::TempDir;
use wire::Body;
use world::World;

const ACCOUNT: &str = "123456789012";
const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"events:DescribeRule",
    "Resource":"arn:aws:events:eu-west-1:123456789012:rule/mine"}]}"#;

/// Root under `ROOT`, and a user under `USER` with the policy above; every secret is `secret`.
struct Known;

impl Identities for Known {
    fn credential<'a>(
        &'a self,
        _ctx: &'a Ctx,
        id: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credential>, Fault>> {
        let account = AccountId::new(ACCOUNT).unwrap();
        let arn: Arn = format!("arn:aws:iam::{ACCOUNT}:user/u").parse().unwrap();
        let principal = match id {
            "ROOT" => Some(Principal::Root { account }),
            "USER" => Some(Principal::User { account, arn, user_id: "AIDA".into() }),
            _ => None,
        };
        let credential = principal.map(|principal| Credential {
            access_key_id: id.into(),
            secret: "secret".into(),
            session_token: None,
            principal,
            session: None,
            expires_ms: None,
        });
        Box::pin(async move { Ok(credential) })
    }

    fn grants<'a>(
        &'a self,
        _ctx: &'a Ctx,
        principal: &'a Principal,
    ) -> BoxFuture<'a, Result<Grants, Fault>> {
        let mut grants = Grants::default();
        if matches!(principal, Principal::User { .. }) {
            let policy = Arc::new(Policy::parse(Kind::Identity, POLICY).unwrap());
            grants.identity.push(Attached { name: "p".into(), policy });
        }
        Box::pin(async move { Ok(grants) })
    }

    fn assume<'a>(
        &'a self,
        _ctx: &'a Ctx,
        _role: &'a Arn,
        _name: &'a str,
    ) -> BoxFuture<'a, Result<Principal, Fault>> {
        Box::pin(async { Err(Fault::client("AccessDenied", "no roles here")) })
    }

    fn accounts<'a>(&'a self, _ctx: &'a Ctx) -> BoxFuture<'a, Result<Vec<AccountId>, Fault>> {
        Box::pin(async { Ok(AccountId::new(ACCOUNT).into_iter().collect()) })
    }
}

fn rule_access(input: &model::DescribeRuleRequest, scope: &Scope) -> Access {
    Access::new("events:DescribeRule", scope.arn("events", &format!("rule/{}", input.name)))
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

struct Cloud {
    engine: Engine,
    _folder: TempDir,
}

fn cloud() -> Cloud {
    let folder = TempDir::new().unwrap();
    let world = World::real();
    let store = Store::open(folder.path(), world.clone(), store::Options::default()).unwrap();
    let service = Service::new("events")
        .identities(Arc::new(Known))
        .on::<model::DescribeRule>(rule_access, describe)
        .on::<model::EnableRule>(enable_access, enable)
        .accepts(|event| Access::new("events:Arrive", &event.to), arrive)
        .resource_policies(|_ctx, _arn| async {
            Ok(Some((AccountId::new(ACCOUNT).unwrap(), Some(open_policy()))))
        });
    let options = Options {
        endpoint: Endpoint {
            url: "http://127.0.0.1:4566".into(),
            domain: "localhost".into(),
            port: 4566,
        },
        account: AccountId::new(ACCOUNT).unwrap(),
        region: Region::new("eu-west-1").unwrap(),
        dev: None,
    };
    let engine = Engine::new(store, world, options, vec![service]).unwrap();
    Cloud { engine, _folder: folder }
}

impl Cloud {
    /// Status and body of a call signed with `key`, or unsigned.
    async fn call(&self, key: Option<&str>, operation: &str, body: &str) -> (u16, String) {
        let mut headers = HeaderMap::new();
        headers.insert("host", "127.0.0.1:4566".parse().unwrap());
        headers.insert("x-amz-target", format!("AWSEvents.{operation}").parse().unwrap());
        headers.insert("content-type", "application/x-amz-json-1.1".parse().unwrap());
        if let Some(key) = key {
            let (id, secret) = key.split_once(':').unwrap_or((key, "secret"));
            let head = Head { method: "POST", path: "/", query: "", headers: &headers };
            let credentials = Credentials { access_key_id: id, secret, session_token: None };
            let payload = Payload::Hash(sha256(body.as_bytes()));
            let now_ms = World::real().real_ms();
            let scope = ("eu-west-1", "events");
            let added = sign(&head, &credentials, scope, payload, now_ms, Dialect::Json);
            headers.extend(added);
        }
        let mut request = Request::post("/").body(Body::from(body.to_owned())).unwrap();
        *request.headers_mut() = headers;
        let response = self.engine.serve(request, &Peer::default()).await;
        let status = response.status().as_u16();
        let body = response.into_body().collect(1 << 20).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }
}

#[tokio::test]
async fn who_may_what() {
    let cloud = cloud();
    let mine = r#"{"Name":"mine"}"#;
    let (status, body) = cloud.call(Some("ROOT"), "DescribeRule", mine).await;
    assert_eq!((status, body.as_str()), (200, r#"{"Name":"mine"}"#), "{body}");
    assert_eq!(cloud.call(Some("USER"), "DescribeRule", mine).await.0, 200);
    let (status, body) = cloud.call(Some("USER"), "DescribeRule", r#"{"Name":"theirs"}"#).await;
    assert_eq!(status, 400);
    assert!(body.contains("AccessDeniedException"), "{body}");
    assert!(
        body.contains("is not authorized to perform: events:DescribeRule on resource"),
        "{body}"
    );
    let (status, body) = cloud.call(None, "DescribeRule", mine).await;
    assert_eq!(status, 400);
    assert!(body.contains("MissingAuthenticationToken"), "{body}");
    let (_, body) = cloud.call(Some("NOBODY"), "DescribeRule", mine).await;
    assert!(body.contains("UnrecognizedClientException"), "{body}");
    let (_, body) = cloud.call(Some("ROOT:wrong"), "DescribeRule", mine).await;
    assert!(body.contains("InvalidSignatureException"), "{body}");
}

#[tokio::test]
async fn what_is_not_built_says_so_to_those_who_signed() {
    let cloud = cloud();
    let (status, body) = cloud.call(Some("ROOT"), "PutRule", r#"{"Name":"x"}"#).await;
    assert_eq!(status, 501);
    assert!(body.contains("events:PutRule"), "{body}");
    assert_eq!(cloud.call(None, "PutRule", "{}").await.0, 400);
}

#[tokio::test]
async fn bad_input_and_panics_leave_the_server_unharmed() {
    let cloud = cloud();
    let (status, body) = cloud.call(Some("ROOT"), "DescribeRule", "{").await;
    assert_eq!(status, 400);
    assert!(body.contains("SerializationException"), "{body}");
    let (_, body) = cloud.call(Some("ROOT"), "DescribeRule", "{}").await;
    assert!(
        body.contains("Value null at 'name' failed to satisfy constraint: Member must not be null"),
        "{body}"
    );
    let (_, body) = cloud.call(Some("ROOT"), "DescribeRule", r#"{"Name":""}"#).await;
    assert!(body.contains("Member must have length greater than or equal to 1"), "{body}");
    let (status, body) = cloud.call(Some("ROOT"), "DescribeRule", r#"{"Name":"panic"}"#).await;
    assert_eq!(status, 500);
    assert!(!body.contains("asked to"), "{body}");
    assert_eq!(cloud.call(Some("ROOT"), "DescribeRule", r#"{"Name":"mine"}"#).await.0, 200);
}

#[tokio::test]
async fn events_arrive_through_the_relay() {
    let cloud = cloud();
    cloud.engine.start();
    let mut signal = cloud.engine.store().signals().subscribe("arrived");
    assert_eq!(cloud.call(Some("ROOT"), "EnableRule", r#"{"Name":"target"}"#).await.0, 200);
    signal.changed().await;
    let row = cloud.engine.store().get(&arrived()).await.unwrap().unwrap();
    assert_eq!(&row[..], format!("arn:aws:events:eu-west-1:{ACCOUNT}:target").as_bytes());
}
