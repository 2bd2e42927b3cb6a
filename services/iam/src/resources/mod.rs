//! IAM's resource types in CloudFormation. Each asks the service's own operations, as whoever makes the stack.
//!
//! **Invariants.** Every function can be repeated after a crash: what exists under its name already is taken
//! for its own earlier work, what is gone already is deleted.

mod access_key;
mod group;
mod instance_profile;
mod managed_policy;
mod oidc_provider;
mod policies;
mod policy;
mod role;
mod user;

use aws::Fault;
use serde_json::Value;
use service::{ResourceRequest, Service};

pub fn register(service: Service) -> Service {
    service
        .resource(role::resource())
        .resource(policy::resource())
        .resource(managed_policy::resource())
        .resource(user::resource())
        .resource(group::resource())
        .resource(access_key::resource())
        .resource(instance_profile::resource())
        .resource(oidc_provider::resource())
}

/// A document as templates write it: an object, or its text.
fn document(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Tags of the template and the stack's own.
fn tags(given: &[Tag], request: &ResourceRequest) -> Vec<model_iam::Tag> {
    let mut all: Vec<model_iam::Tag> = Vec::new();
    let given = given.iter().map(|tag| (tag.key.clone(), tag.value.clone()));
    for (key, value) in request.tags.iter().cloned().chain(given) {
        // CloudFormation's own tags bear a prefix that no caller may set.
        if key.starts_with("aws:") {
            continue;
        }
        all.retain(|known| known.key.to_lowercase() != key.to_lowercase());
        all.push(model_iam::Tag { key, value });
    }
    all
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Tag {
    key: String,
    value: String,
}

/// An inline policy of a template.
#[derive(serde::Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Inline {
    policy_name: String,
    policy_document: Value,
}

/// Ok if it is done, or was done by an earlier attempt.
fn or_exists<T>(result: Result<T, Fault>) -> Result<Option<T>, Fault> {
    match result {
        Err(fault) if fault.code == "EntityAlreadyExists" => Ok(None),
        other => other.map(Some),
    }
}

/// Ok if it is gone, be it that it never was.
fn or_gone<T>(result: Result<T, Fault>) -> Result<(), Fault> {
    match result {
        Err(fault) if fault.code == "NoSuchEntity" => Ok(()),
        other => other.map(drop),
    }
}
