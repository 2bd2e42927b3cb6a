//! `AWS::SQS::QueuePolicy`: one policy for several queues.

use aws::Fault;
use model_sqs as model;
use serde::Deserialize;
use serde_json::Value;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    policy_document: Value,
    queues: Vec<String>,
}

pub fn resource() -> Resource {
    let properties = &["PolicyDocument", "Queues"];
    Resource::new("AWS::SQS::QueuePolicy", properties, put, put, delete).gives(&["Id"])
}

async fn put(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let policy = match properties.policy_document {
        Value::String(text) => text,
        document => document.to_string(),
    };
    if request.old_properties.is_some() {
        let before: Properties = request.old_properties()?;
        for queue in before.queues.iter().filter(|queue| !properties.queues.contains(queue)) {
            set(&ctx, queue, String::new()).await?;
        }
    }
    for queue in &properties.queues {
        set(&ctx, queue, policy.clone()).await?;
    }
    let known = request.physical_id.clone();
    let id = known.unwrap_or_else(|| request.generated_name(128));
    Ok(Created::new(id.clone()).with("Id", id))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let properties: Properties = request.properties()?;
    for queue in &properties.queues {
        match set(&ctx, queue, String::new()).await {
            Err(fault) if fault.code.ends_with("NonExistentQueue") => {}
            other => other?,
        }
    }
    Ok(())
}

pub async fn set(ctx: &Ctx, queue: &str, policy: String) -> Result<(), Fault> {
    let attributes = [("Policy".to_owned(), policy)].into_iter().collect();
    let input = model::SetQueueAttributesRequest { queue_url: queue.to_owned(), attributes };
    ctx.ask::<model::SetQueueAttributes>(input).await.map(drop)
}
