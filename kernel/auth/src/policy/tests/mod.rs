//! The evaluator against tables drawn from IAM's documentation, and against what must hold of every
//! policy.

mod combinations;
mod conditions;
mod documented;
mod federated;
mod malformed;
mod meant;
mod properties;

use std::sync::Arc;

use aws::{AccountId, Principal};

use crate::policy::{Attached, Context, Decision, Kind, Policies, Policy, Request, decide};

const ACCOUNT: &str = "123456789012";
const OTHER: &str = "999999999999";

fn account(id: &str) -> AccountId {
    AccountId::new(id).unwrap()
}

fn user(id: &str, name: &str) -> Principal {
    Principal::User {
        account: account(id),
        arn: format!("arn:aws:iam::{id}:user/{name}").parse().unwrap(),
        user_id: "AIDACKCEVSQ6C2EXAMPLE".into(),
    }
}

fn session(id: &str, role: &str, session: &str) -> Principal {
    Principal::Role {
        account: account(id),
        arn: format!("arn:aws:sts::{id}:assumed-role/{role}/{session}").parse().unwrap(),
        role: format!("arn:aws:iam::{id}:role/{role}").parse().unwrap(),
        role_id: "AROACKCEVSQ6C2EXAMPLE".into(),
    }
}

fn service(name: &str) -> Principal {
    Principal::Service { name: name.into(), account: account(ACCOUNT), source: None }
}

fn parsed(kind: Kind, document: &str) -> Arc<Policy> {
    let policy =
        Policy::parse(kind, document).unwrap_or_else(|error| panic!("{error}: {document}"));
    Arc::new(policy)
}

/// A document around statements.
fn document(statements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

fn attached(statements: &str) -> Attached {
    Attached { name: "test".into(), policy: parsed(Kind::Identity, &document(statements)) }
}

/// A user with one policy.
fn decide_one(policy: &Attached, action: &str, resource: &str, context: &Context) -> Decision {
    let principal = user(ACCOUNT, "ann");
    let request = Request { principal: &principal, action, resource, context };
    let policies = Policies { identity: vec![policy.clone()], ..Policies::default() };
    decide(&request, &policies, None)
}
