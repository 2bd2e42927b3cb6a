//! `AWS::SQS::Queue`
//! (<https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html>).

use crate::rules::address::{FIFO_SUFFIX, NAME_LENGTH_MAX, Place};
use aws::Fault;
use model_sqs as model;
use serde::Deserialize;
use serde_json::Value;
use service::{Created, Ctx, Resource, ResourceRequest};
use wire::IndexMap;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct Properties {
    queue_name: Option<String>,
    fifo_queue: Option<bool>,
    content_based_deduplication: Option<bool>,
    deduplication_scope: Option<String>,
    fifo_throughput_limit: Option<String>,
    delay_seconds: Option<u32>,
    kms_data_key_reuse_period_seconds: Option<u32>,
    kms_master_key_id: Option<String>,
    maximum_message_size: Option<u32>,
    message_retention_period: Option<u32>,
    receive_message_wait_time_seconds: Option<u32>,
    redrive_allow_policy: Option<Value>,
    redrive_policy: Option<Value>,
    sqs_managed_sse_enabled: Option<bool>,
    visibility_timeout: Option<u32>,
    tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Tag {
    key: String,
    value: String,
}

pub fn resource() -> Resource {
    let properties = &[
        "QueueName",
        "FifoQueue",
        "ContentBasedDeduplication",
        "DeduplicationScope",
        "FifoThroughputLimit",
        "DelaySeconds",
        "KmsDataKeyReusePeriodSeconds",
        "KmsMasterKeyId",
        "MaximumMessageSize",
        "MessageRetentionPeriod",
        "ReceiveMessageWaitTimeSeconds",
        "RedriveAllowPolicy",
        "RedrivePolicy",
        "SqsManagedSseEnabled",
        "VisibilityTimeout",
        "Tags",
    ];
    Resource::new("AWS::SQS::Queue", properties, create, update, delete)
        .replaced_by(&["QueueName", "FifoQueue"])
        .gives(&["Arn", "QueueName", "QueueUrl"])
}

/// What an attribute becomes that a template no longer says, as AWS's own answers show: a smaller size than a new
/// queue's, and what is not here stays as it was.
const DEFAULTS: [(&str, &str); 10] = [
    ("ContentBasedDeduplication", "false"),
    ("DelaySeconds", "0"),
    ("MaximumMessageSize", "262144"),
    ("MessageRetentionPeriod", "345600"),
    ("ReceiveMessageWaitTimeSeconds", "0"),
    ("RedriveAllowPolicy", ""),
    ("RedrivePolicy", ""),
    ("SqsManagedSseEnabled", "true"),
    ("VisibilityTimeout", "30"),
    ("KmsMasterKeyId", ""),
];

impl Properties {
    /// The attributes that the template gives.
    fn attributes(&self) -> IndexMap<String, String> {
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let number = |given: Option<u32>| given.map(|given| given.to_string());
        let flag = |given: Option<bool>| given.map(|given| given.to_string());
        let given = [
            ("ContentBasedDeduplication", flag(self.content_based_deduplication)),
            ("DeduplicationScope", self.deduplication_scope.clone()),
            ("FifoThroughputLimit", self.fifo_throughput_limit.clone()),
            ("DelaySeconds", number(self.delay_seconds)),
            ("KmsDataKeyReusePeriodSeconds", number(self.kms_data_key_reuse_period_seconds)),
            ("KmsMasterKeyId", self.kms_master_key_id.clone()),
            ("MaximumMessageSize", number(self.maximum_message_size)),
            ("MessageRetentionPeriod", number(self.message_retention_period)),
            ("ReceiveMessageWaitTimeSeconds", number(self.receive_message_wait_time_seconds)),
            ("RedriveAllowPolicy", self.redrive_allow_policy.as_ref().map(text)),
            ("RedrivePolicy", self.redrive_policy.as_ref().map(text)),
            ("SqsManagedSseEnabled", flag(self.sqs_managed_sse_enabled)),
            ("VisibilityTimeout", number(self.visibility_timeout)),
        ];
        let given = given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        given.collect()
    }

    fn tags(&self, stack: &[(String, String)]) -> IndexMap<String, String> {
        let own = self.tags.iter().map(|tag| (tag.key.clone(), tag.value.clone()));
        stack.iter().cloned().chain(own).collect()
    }
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let fifo = properties.fifo_queue == Some(true);
    let suffix = if fifo { FIFO_SUFFIX } else { "" };
    let generated = || {
        let stem = request.generated_name(NAME_LENGTH_MAX - suffix.len());
        format!("{stem}{suffix}")
    };
    let queue_name = properties.queue_name.clone().unwrap_or_else(generated);
    if !request.repeated {
        // `CreateQueue` takes one that is there for its own.
        let input = model::GetQueueUrlRequest {
            queue_name: queue_name.clone(),
            queue_owner_aws_account_id: None,
        };
        if ctx.ask::<model::GetQueueUrl>(input).await.is_ok() {
            return Err(ResourceRequest::already_exists("AWS::SQS::Queue", &queue_name));
        }
    }
    let mut attributes = properties.attributes();
    if fifo {
        attributes.insert("FifoQueue".into(), "true".into());
    }
    let made = ctx
        .ask::<model::CreateQueue>(model::CreateQueueRequest {
            queue_name: queue_name.clone(),
            attributes: Some(attributes),
            tags: Some(properties.tags(&request.tags)).filter(|tags| !tags.is_empty()),
        })
        .await?;
    Ok(created(&ctx, made.queue_url.unwrap_or_default(), queue_name))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let before: Properties = request.old_properties()?;
    let queue_url = request.physical_id.clone().unwrap_or_default();
    let mut attributes = properties.attributes();
    for name in
        before.attributes().keys().filter(|name| !properties.attributes().contains_key(*name))
    {
        let usual = DEFAULTS.iter().find(|(known, _)| known == name);
        if let Some((_, value)) = usual {
            attributes.insert(name.clone(), (*value).to_owned());
        }
    }
    if !attributes.is_empty() {
        let input = model::SetQueueAttributesRequest { queue_url: queue_url.clone(), attributes };
        ctx.ask::<model::SetQueueAttributes>(input).await?;
    }
    let (tags, old) = (properties.tags(&request.tags), before.tags(&[]));
    let tag_keys: Vec<String> = old.into_keys().filter(|key| !tags.contains_key(key)).collect();
    if !tag_keys.is_empty() {
        let input = model::UntagQueueRequest { queue_url: queue_url.clone(), tag_keys };
        ctx.ask::<model::UntagQueue>(input).await?;
    }
    if !tags.is_empty() {
        let input = model::TagQueueRequest { queue_url: queue_url.clone(), tags };
        ctx.ask::<model::TagQueue>(input).await?;
    }
    let name = queue_url.rsplit('/').next().unwrap_or_default().to_owned();
    Ok(created(&ctx, queue_url, name))
}

fn created(ctx: &Ctx, url: String, name: String) -> Created {
    let arn = Place::own(ctx, &name).arn().to_string();
    Created::new(url.clone()).with("Arn", arn).with("QueueName", name).with("QueueUrl", url)
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(queue_url) = request.physical_id else { return Ok(()) };
    let input = model::DeleteQueueRequest { queue_url };
    match ctx.ask::<model::DeleteQueue>(input).await {
        Err(fault) if !fault.code.ends_with("NonExistentQueue") => Err(fault),
        _ => Ok(()),
    }
}
