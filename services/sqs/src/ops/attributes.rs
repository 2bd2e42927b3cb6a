//! Attributes of queues, read and changed.

use super::create_queue::check_target;
use super::{change, own_place, place, queues};
use crate::error::Error;
use crate::live::receive;
use crate::policies::meant;
use crate::store::Queue;
use model_sqs as model;
use service::Ctx;
use wire::IndexMap;

/// What a queue can be asked for, beside what it has been given.
const KNOWN: [&str; 22] = [
    "All",
    "Policy",
    "VisibilityTimeout",
    "MaximumMessageSize",
    "MessageRetentionPeriod",
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesNotVisible",
    "CreatedTimestamp",
    "LastModifiedTimestamp",
    "QueueArn",
    "ApproximateNumberOfMessagesDelayed",
    "DelaySeconds",
    "ReceiveMessageWaitTimeSeconds",
    "RedrivePolicy",
    "FifoQueue",
    "ContentBasedDeduplication",
    "KmsMasterKeyId",
    "KmsDataKeyReusePeriodSeconds",
    "DeduplicationScope",
    "FifoThroughputLimit",
    "RedriveAllowPolicy",
    "SqsManagedSseEnabled",
];

pub async fn get(
    ctx: Ctx,
    input: model::GetQueueAttributesRequest,
) -> Result<model::GetQueueAttributesResult, Error> {
    let place = place(&ctx, &input.queue_url)?;
    let live = queues(&ctx).find(&ctx, &place).await?;
    let asked = input.attribute_names.unwrap_or_default();
    let asked: Vec<&str> = asked.iter().map(|name| name.as_str()).collect();
    if let Some(unknown) = asked.iter().find(|name| !KNOWN.contains(name)) {
        return Err(Error::UnknownAttribute((*unknown).to_owned()));
    }
    let config = live.config();
    let queue = &config.queue;
    let now_ms = ctx.now_ms();
    receive::forget_old(&ctx, &live, now_ms).await?;
    let counts = {
        let mut index = live.index.lock();
        index.promote(now_ms);
        index.counts()
    };
    let mut all: Vec<(&str, String)> = vec![
        ("QueueArn", place.arn().to_string()),
        ("ApproximateNumberOfMessages", counts.visible.to_string()),
        ("ApproximateNumberOfMessagesNotVisible", counts.in_flight.to_string()),
        ("ApproximateNumberOfMessagesDelayed", counts.delayed.to_string()),
        ("CreatedTimestamp", (queue.created_ms / 1000).to_string()),
        ("LastModifiedTimestamp", (queue.modified_ms / 1000).to_string()),
    ];
    all.extend(queue.settings.shown());
    let everything = asked.contains(&"All");
    all.retain(|(name, _)| everything || asked.contains(name));
    if let Some((_, policy)) = all.iter_mut().find(|(name, _)| *name == "Policy") {
        *policy = ctx.policy_shown(policy, &queue.settings.meant).await?;
    }
    let attributes: IndexMap<String, String> =
        all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Ok(model::GetQueueAttributesResult {
        attributes: (!attributes.is_empty()).then_some(attributes),
    })
}

pub async fn set(
    ctx: Ctx,
    input: model::SetQueueAttributesRequest,
) -> Result<model::SetQueueAttributesOutput, Error> {
    let place = own_place(&ctx, &input.queue_url)?;
    if input.attributes.is_empty() {
        return Err(Error::Missing("Attribute.Name"));
    }
    let now_ms = ctx.now_ms();
    let (own, attributes) = (place.clone(), input.attributes);
    let meant = meant(&ctx, &attributes).await?;
    let act = move |queue: &mut Queue| {
        for (name, value) in &attributes {
            queue.settings.set(&own, name, value)?;
        }
        queue.settings.check()?;
        if let Some(meant) = &meant {
            queue.settings.meant = meant.clone();
        }
        queue.modified_ms = now_ms;
        Ok(())
    };
    let live = queues(&ctx).find(&ctx, &place).await?;
    let mut tried = live.config().queue.clone();
    act(&mut tried)?;
    check_target(&ctx, &place, &tried.settings).await?;
    change(&ctx, &place, act).await?;
    // Who waits may have less to wait for: a shorter retention.
    live.ready.notify_waiters();
    Ok(model::SetQueueAttributesOutput {})
}
