//! Whether a request may reach its route: by the caller's own permissions, or by a function's word.

use super::incoming::{Arrived, Target};
use super::invoke::invoke;
use crate::rules::event;
use crate::rules::plan::{Authorization, Authorizer, AuthorizerForm};
use crate::rules::query;
use auth::policy::{self, Context, Policy};
use aws::Principal;
use serde_json::{Map, Value, json};
use service::Access;

/// What is known of the caller.
#[derive(Debug, Default)]
pub struct Caller {
    signer: Option<Signer>,
    /// What an authorizer's function said: its `principalId` and its `context`.
    said: Option<(Option<Value>, Map<String, Value>)>,
}

#[derive(Debug)]
struct Signer {
    account: String,
    arn: String,
    id: String,
    access_key: String,
}

/// Why not.
#[derive(Debug)]
pub enum Denied {
    /// Nothing identifies the caller.
    Unauthorized,
    /// The route wants a signature and there is none.
    Unsigned,
    /// The reason, where the caller may know it.
    Forbidden(Option<String>),
    /// The authorizer itself failed.
    Failed(String),
}

pub async fn authorize(
    arrived: &Arrived,
    authorization: &Authorization,
    target: &Target<'_>,
) -> Result<Caller, Denied> {
    match authorization {
        Authorization::None => Ok(Caller::default()),
        Authorization::Iam => signer(arrived, target).await,
        Authorization::Lambda(authorizer) => by_function(arrived, authorizer, target).await,
    }
}

async fn signer(arrived: &Arrived, target: &Target<'_>) -> Result<Caller, Denied> {
    let ctx = &arrived.ctx;
    if *ctx.principal() == Principal::Anonymous {
        return Err(Denied::Unsigned);
    }
    let access = Access::new("execute-api:Invoke", route_arn(arrived, target));
    ctx.authorize(&[access]).await.map_err(|fault| Denied::Forbidden(Some(fault.message)))?;
    let principal = ctx.principal();
    let id = match principal {
        Principal::User { user_id, .. } => user_id.clone(),
        Principal::Role { role_id, arn, .. } => {
            let session = arn.resource().rsplit('/').next().unwrap_or_default();
            format!("{role_id}:{session}")
        }
        Principal::FederatedUser { account, arn, .. } => {
            let name = arn.resource().rsplit('/').next().unwrap_or_default();
            format!("{account}:{name}")
        }
        _ => principal.account().map(ToString::to_string).unwrap_or_default(),
    };
    let signer = Signer {
        account: principal.account().map(ToString::to_string).unwrap_or_default(),
        arn: principal.display(),
        id,
        access_key: ctx.call().access_key_id.clone().unwrap_or_default(),
    };
    Ok(Caller { signer: Some(signer), said: None })
}

fn route_arn(arrived: &Arrived, target: &Target<'_>) -> aws::Arn {
    let path = target.key.judged(target.path);
    arrived.arn(target.stage, &format!("{}{path}", arrived.method))
}

async fn by_function(
    arrived: &Arrived,
    authorizer: &Authorizer,
    target: &Target<'_>,
) -> Result<Caller, Denied> {
    let mut identity = Vec::new();
    for source in &authorizer.identity {
        let value = identity_of(arrived, source).filter(|value| !value.is_empty());
        identity.push(value.ok_or(Denied::Unauthorized)?);
    }
    let arn = route_arn(arrived, target);
    let event = asked(arrived, authorizer.form, target, arn.as_str(), &identity);
    let source =
        arrived.ctx.arn("execute-api", &format!("{}/authorizers/{}", arrived.api, authorizer.id));
    let function = &authorizer.function;
    let answer = invoke(&arrived.ctx, function, target.variables, source, &event).await;
    let answer = answer.map_err(|failure| match failure {
        // A function may say so by failing with this very word.
        super::invoke::Failure::Failed(payload) if says_unauthorized(&payload) => {
            Denied::Unauthorized
        }
        failure => Denied::Failed(failure.why()),
    })?;
    let answer: Value = serde_json::from_slice(&answer)
        .map_err(|error| Denied::Failed(format!("the authorizer's answer is not JSON: {error}")))?;
    let context = answer.get("context").and_then(Value::as_object).cloned().unwrap_or_default();
    if authorizer.form == AuthorizerForm::Simple {
        return match answer.get("isAuthorized") {
            Some(Value::Bool(true)) => Ok(Caller { signer: None, said: Some((None, context)) }),
            Some(Value::Bool(false)) => Err(Denied::Forbidden(None)),
            _ => Err(Denied::Failed("isAuthorized is missing".into())),
        };
    }
    let document = answer.get("policyDocument").map(Value::to_string).unwrap_or_default();
    let policy = Policy::parse(policy::Kind::Identity, &document)
        .map_err(|error| Denied::Failed(format!("the authorizer's policy: {error}")))?;
    if !allows(arrived, &policy, arn.as_str()) {
        let message = "User is not authorized to access this resource";
        return Err(Denied::Forbidden(Some(message.into())));
    }
    let principal = answer.get("principalId").cloned();
    Ok(Caller { signer: None, said: Some((principal, context)) })
}

fn says_unauthorized(payload: &[u8]) -> bool {
    let value: Option<Value> = serde_json::from_slice(payload).ok();
    value.is_some_and(|value| value.get("errorMessage") == Some(&json!("Unauthorized")))
}

fn allows(arrived: &Arrived, policy: &Policy, arn: &str) -> bool {
    let principal = Principal::Service {
        name: "apigateway.amazonaws.com".into(),
        account: arrived.ctx.account().clone(),
        source: None,
    };
    let mut context = Context::new();
    context.set("aws:SourceIp", [arrived.source_ip.as_str()]);
    let request = policy::Request {
        principal: &principal,
        action: "execute-api:Invoke",
        resource: arn,
        context: &context,
    };
    policy.allows(&request)
}

fn identity_of(arrived: &Arrived, source: &str) -> Option<String> {
    for prefix in ["$request.header.", "method.request.header."] {
        if let Some(name) = source.strip_prefix(prefix) {
            return arrived.header(name).map(str::to_owned);
        }
    }
    for prefix in ["$request.querystring.", "method.request.querystring."] {
        if let Some(name) = source.strip_prefix(prefix) {
            let pairs = query::pairs(&arrived.query);
            return pairs.into_iter().find(|(key, _)| key == name).map(|(_, value)| value);
        }
    }
    None
}

/// What the function is asked with.
fn asked(
    arrived: &Arrived,
    form: AuthorizerForm,
    target: &Target<'_>,
    arn: &str,
    identity: &[String],
) -> Value {
    let incoming = arrived.incoming(target, b"", None);
    let resource = target.route.split_once(' ').map_or(target.route, |(_, path)| path);
    let mut event = match form {
        AuthorizerForm::Token => {
            let token = identity.first().cloned().unwrap_or_default();
            return json!({ "type": "TOKEN", "methodArn": arn, "authorizationToken": token });
        }
        AuthorizerForm::Request1 => {
            let http_api = target.resource_id.is_empty();
            let mut event = event::version_1(&incoming, resource, http_api);
            event["methodArn"] = json!(arn);
            if http_api {
                event["identitySource"] = json!(identity.join(","));
                event["authorizationToken"] = json!(identity.first());
            }
            event
        }
        AuthorizerForm::Request2 | AuthorizerForm::Simple => {
            let mut event = event::version_2(&incoming);
            event["routeArn"] = json!(arn);
            event["identitySource"] = json!(identity);
            event
        }
    };
    event["type"] = json!("REQUEST");
    if let Some(members) = event.as_object_mut() {
        members.remove("body");
        members.remove("isBase64Encoded");
    }
    event
}

impl Caller {
    /// What `requestContext.authorizer` says.
    pub fn context(&self, version_2: bool) -> Option<Value> {
        if let Some(signer) = self.signer.as_ref().filter(|_| version_2) {
            return Some(json!({ "iam": {
                "accessKey": signer.access_key,
                "accountId": signer.account,
                "callerId": signer.id,
                "cognitoIdentity": null,
                "principalOrgId": null,
                "userArn": signer.arn,
                "userId": signer.id,
            }}));
        }
        let (principal, context) = self.said.as_ref()?;
        if version_2 {
            return Some(json!({ "lambda": context }));
        }
        let mut members = Map::new();
        if let Some(principal) = principal {
            members.insert("principalId".into(), principal.clone());
        }
        members.extend(context.clone());
        Some(Value::Object(members))
    }

    /// Fills `requestContext.identity` of format 1.0.
    pub fn identify(&self, event: &mut Value) {
        let Some(signer) = &self.signer else { return };
        let identity = &mut event["requestContext"]["identity"];
        identity["accountId"] = json!(signer.account);
        identity["accessKey"] = json!(signer.access_key);
        identity["caller"] = json!(signer.id);
        identity["user"] = json!(signer.id);
        identity["userArn"] = json!(signer.arn);
    }
}
