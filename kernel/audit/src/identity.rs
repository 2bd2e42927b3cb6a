//! `userIdentity`: who called, as CloudTrail writes it.
//!
//! <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html>

use auth::calendar;
use aws::Principal;
use serde_json::{Map, Value, json};
use service::Call;

/// The caller of a call; `invoked_by` is the service through which they call.
pub(crate) fn user_identity(call: &Call, invoked_by: Option<&str>) -> Value {
    let mut identity = match &call.principal {
        Principal::Root { account } => {
            let account = account.as_str();
            named("Root", account, &call.principal.display(), account)
        }
        Principal::User { account, arn, user_id } => {
            let mut identity = named("IAMUser", user_id, arn.as_str(), account.as_str());
            identity.insert("userName".into(), json!(last(arn.resource())));
            identity
        }
        Principal::Role { account, arn, role_id, .. } => {
            let id = format!("{role_id}:{}", last(arn.resource()));
            named("AssumedRole", &id, arn.as_str(), account.as_str())
        }
        Principal::Service { name, .. } => {
            return json!({ "type": "AWSService", "invokedBy": name });
        }
        // Somebody of an account for whom STS opened a session by name.
        federated => {
            let Some(account) = federated.account() else {
                return json!({ "type": "AWSAccount", "principalId": "", "accountId": "anonymous" });
            };
            let arn = federated.display();
            let id = format!("{account}:{}", last(&arn));
            named("FederatedUser", &id, &arn, account.as_str())
        }
    };
    if let Some(id) = &call.access_key_id {
        identity.insert("accessKeyId".into(), json!(id));
    }
    if let Some(context) = session_context(call) {
        identity.insert("sessionContext".into(), context);
    }
    if let Some(service) = invoked_by {
        identity.insert("invokedBy".into(), json!(service));
    }
    Value::Object(identity)
}

/// Of whom nothing is proven.
pub(crate) fn unknown() -> Value {
    json!({ "type": "Unknown" })
}

fn named(kind: &str, principal_id: &str, arn: &str, account: &str) -> Map<String, Value> {
    let mut identity = Map::new();
    let members =
        [("type", kind), ("principalId", principal_id), ("arn", arn), ("accountId", account)];
    for (name, value) in members {
        identity.insert(name.to_owned(), json!(value));
    }
    identity
}

/// Of temporary credentials: whose they are of, and since when.
fn session_context(call: &Call) -> Option<Value> {
    let mut context = Map::new();
    if let Principal::Role { account, role, role_id, .. } = &call.principal {
        let issuer = json!({
            "type": "Role",
            "principalId": role_id,
            "arn": role.as_str(),
            "accountId": account.as_str(),
            "userName": last(role.resource()),
        });
        context.insert("sessionIssuer".into(), issuer);
    }
    if let Some(session) = &call.session {
        let attributes = json!({
            "creationDate": calendar::iso(session.issued_ms),
            "mfaAuthenticated": session.mfa.to_string(),
        });
        context.insert("attributes".into(), attributes);
    }
    (!context.is_empty()).then_some(Value::Object(context))
}

/// The name at the end of a path.
fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
