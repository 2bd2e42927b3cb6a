//! A cloud of API Gateway and a stand-in for functions, on a real engine and a real store, in one process.
#![allow(dead_code, reason = "each test file uses its part")]

use auth::policy::{Kind, Policy};
use aws::{AccountId, Arn, Fault, Principal, Region};
use engine::{Engine, Peer};
use model_lambda::{InvocationRequest, InvocationResponse, Invoke};
use serde_json::{Value, json};
use service::{
    Access, BoxFuture, Created, Credential, Ctx, Endpoint, Grants, Identities, ResourceRequest,
    Scope, Service,
};
use std::sync::Arc;
use store::Store;
use wire::{Body, Operation};
use world::World;

pub type In<O> = <O as Operation>::Input;

const ACCOUNT: &str = "111111111111";
/// Answers with the event that it received; may be called by every API.
pub const ECHO: &str = "arn:aws:lambda:us-east-1:111111111111:function:echo";
/// As `ECHO`, but may be called only for routes below `/mine`.
pub const MINE: &str = "arn:aws:lambda:us-east-1:111111111111:function:mine";
/// An authorizer: lets through who says `yes`.
pub const DOOR: &str = "arn:aws:lambda:us-east-1:111111111111:function:door";
/// An authorizer: lets everybody do everything but `GET /in`.
pub const GUARD: &str = "arn:aws:lambda:us-east-1:111111111111:function:guard";
/// Fails.
pub const BROKEN: &str = "arn:aws:lambda:us-east-1:111111111111:function:broken";

/// As integrations name a function.
pub fn uri(function: &str) -> String {
    format!("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{function}/invocations")
}

struct NoIdentities;

impl Identities for NoIdentities {
    fn credential<'a>(
        &'a self,
        _: &'a Ctx,
        _: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credential>, Fault>> {
        Box::pin(async { Ok(None) })
    }
    fn grants<'a>(&'a self, _: &'a Ctx, _: &'a Principal) -> BoxFuture<'a, Result<Grants, Fault>> {
        Box::pin(async { Ok(Grants::default()) })
    }
    fn assume<'a>(
        &'a self,
        _: &'a Ctx,
        _: &'a Arn,
        _: &'a str,
    ) -> BoxFuture<'a, Result<Principal, Fault>> {
        Box::pin(async { Err(Fault::internal("nobody to be")) })
    }
    fn accounts<'a>(&'a self, _: &'a Ctx) -> BoxFuture<'a, Result<Vec<AccountId>, Fault>> {
        Box::pin(async { Ok(vec![account(ACCOUNT)]) })
    }
}

pub fn account(id: &str) -> AccountId {
    AccountId::new(id).unwrap()
}

fn functions() -> Service {
    Service::new("lambda")
        .on::<Invoke>(
            |input: &InvocationRequest, _: &Scope| {
                Access::new("lambda:InvokeFunction", &input.function_name)
            },
            |_: Ctx, input: InvocationRequest| async move { run(&input) },
        )
        .resource_policies(|_, arn| async move {
            let condition = match arn.as_str() {
                MINE => json!({ "ArnLike": {
                    "aws:SourceArn": "arn:aws:execute-api:us-east-1:111111111111:*/*/*/mine/*"
                }}),
                _ => json!({}),
            };
            let document = json!({ "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow",
                "Principal": { "Service": "apigateway.amazonaws.com" },
                "Action": "lambda:InvokeFunction",
                "Resource": arn,
                "Condition": condition,
            }]});
            let policy = Policy::parse(Kind::Resource, &document.to_string());
            Ok(Some((account(ACCOUNT), Some(Arc::new(policy.map_err(Fault::internal)?)))))
        })
}

fn run(input: &InvocationRequest) -> Result<InvocationResponse, Fault> {
    let event: Value = serde_json::from_slice(input.payload.as_deref().unwrap_or_default())
        .map_err(Fault::internal)?;
    let said = event["authorizationToken"].as_str().or(event["headers"]["authorization"].as_str());
    let yes = said == Some("yes");
    let (answer, failed) = match input.function_name.as_str() {
        DOOR if event["version"] == "2.0" => {
            (json!({ "isAuthorized": yes, "context": { "who": "me" } }), false)
        }
        DOOR => {
            let effect = if yes { "Allow" } else { "Deny" };
            let statement = json!({
                "Effect": effect, "Action": "execute-api:Invoke", "Resource": event["methodArn"],
            });
            let policy = json!({ "Version": "2012-10-17", "Statement": [statement] });
            (json!({ "principalId": "p", "policyDocument": policy }), false)
        }
        GUARD => {
            let statement = |effect: &str, resource: &str| json!({ "Effect": effect, "Action": "execute-api:Invoke", "Resource": resource });
            let statements = [
                statement("Allow", "*"),
                statement("Deny", "arn:aws:execute-api:us-east-1:111111111111:*/prod/GET/in"),
            ];
            let policy = json!({ "Version": "2012-10-17", "Statement": statements });
            (json!({ "principalId": "p", "policyDocument": policy }), false)
        }
        BROKEN => (json!({ "errorMessage": "no" }), true),
        _ => (json!({ "statusCode": 200, "body": event.to_string() }), false),
    };
    Ok(InvocationResponse {
        status_code: Some(200),
        function_error: failed.then(|| "Unhandled".into()),
        payload: Some(answer.to_string().into()),
        ..InvocationResponse::default()
    })
}

/// What a client received.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: http::HeaderMap,
    pub text: String,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }
}

pub struct Cloud {
    pub root: Ctx,
    pub stranger: Ctx,
    pub store: Store,
    engine: Engine,
}

impl Cloud {
    pub fn open(folder: &std::path::Path) -> Cloud {
        let world = World::real();
        let store = Store::open(folder, world.clone(), store::Options::default()).unwrap();
        let options = engine::Options {
            endpoint: Endpoint {
                url: "http://127.0.0.1:4566".into(),
                domain: "localhost".into(),
                port: 4566,
            },
            account: account(ACCOUNT),
            region: Region::new("us-east-1").unwrap(),
            dev: None,
        };
        let gateway = apigateway::service().identities(Arc::new(NoIdentities));
        let services = vec![gateway, functions()];
        let engine = Engine::new(store.clone(), world, options, services).unwrap();
        let ctx = engine.context("apigateway");
        let root = ctx.speaking(Principal::Root { account: account(ACCOUNT) }, None);
        let other = account("222222222222");
        let stranger = ctx
            .within(&other, ctx.region())
            .speaking(Principal::Root { account: other.clone() }, None);
        Cloud { root, stranger, store, engine }
    }

    /// A request to a deployed API, as `GET /path`.
    pub async fn get(&self, api: &str, path: &str) -> Reply {
        self.send(api, "GET", path, &[], b"").await
    }

    pub async fn send(
        &self,
        api: &str,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Reply {
        let mut request = http::Request::builder()
            .method(method)
            .uri(path)
            .header("host", format!("{api}.execute-api.localhost:4566"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_vec())).unwrap();
        let response = self.engine.serve(request, &Peer::default()).await;
        let (parts, body) = response.into_parts();
        let bytes = body.collect(16 << 20).await.unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Reply { status: parts.status.as_u16(), headers: parts.headers, text }
    }

    pub async fn create(
        &self,
        kind: &str,
        logical_id: &str,
        properties: Value,
    ) -> Result<Created, Fault> {
        let resource = self.root.resource(kind).unwrap();
        (resource.create)(self.root.clone(), request(logical_id, properties)).await
    }

    /// As after a crash in the middle of it.
    pub async fn create_again(
        &self,
        kind: &str,
        logical_id: &str,
        properties: Value,
    ) -> Result<Created, Fault> {
        let resource = self.root.resource(kind).unwrap();
        let again = ResourceRequest { repeated: true, ..request(logical_id, properties) };
        (resource.create)(self.root.clone(), again).await
    }
}

pub fn request(logical_id: &str, properties: Value) -> ResourceRequest {
    ResourceRequest {
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/app/1".into(),
        stack_name: "app".into(),
        logical_id: logical_id.into(),
        properties,
        token: "ABCDEFGHIJKL".into(),
        ..ResourceRequest::default()
    }
}
