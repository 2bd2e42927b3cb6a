//! `AWS::SQS::QueueInlinePolicy`: the policy of one queue.

use super::policy::set;
use aws::Fault;
use serde::Deserialize;
use serde_json::Value;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    policy_document: Value,
    queue: String,
}

pub fn resource() -> Resource {
    let properties = &["PolicyDocument", "Queue"];
    Resource::new("AWS::SQS::QueueInlinePolicy", properties, put, put, delete)
        .replaced_by(&["Queue"])
}

/// A queue's policy has its queue's address for a name.
async fn put(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let policy = match properties.policy_document {
        Value::String(text) => text,
        document => document.to_string(),
    };
    set(&ctx, &properties.queue, policy).await?;
    Ok(Created::new(properties.queue))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let properties: Properties = request.properties()?;
    match set(&ctx, &properties.queue, String::new()).await {
        Err(fault) if fault.code.ends_with("NonExistentQueue") => Ok(()),
        other => other,
    }
}
