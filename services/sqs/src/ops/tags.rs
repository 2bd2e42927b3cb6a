//! Tags of queues.

use super::{change, own_place, queues};
use crate::error::Error;
use crate::live::Queues;
use crate::rules::address::Place;
use aws::{Arn, Fault};
use model_sqs as model;
use service::Ctx;
use std::sync::Arc;
use wire::IndexMap;

const TAGS_MAX: usize = 50;
const KEY_LENGTH_MAX: usize = 128;
const VALUE_LENGTH_MAX: usize = 256;

pub fn check(place: &Place, tags: &IndexMap<String, String>) -> Result<(), Error> {
    if tags.len() > TAGS_MAX {
        return Err(Error::Invalid(format!("Too many tags added for queue {}.", place.name)));
    }
    for (key, value) in tags {
        let wrong = |message: &str| Err(Error::Invalid(message.to_owned()));
        if key.is_empty() || key.chars().count() > KEY_LENGTH_MAX {
            return wrong("Tag keys must be between 1 and 128 characters in length.");
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return wrong("Tag keys cannot start with the reserved prefix 'aws:'.");
        }
        if value.chars().count() > VALUE_LENGTH_MAX {
            return wrong("Tag values must be at most 256 characters in length.");
        }
    }
    Ok(())
}

pub async fn tag(ctx: Ctx, input: model::TagQueueRequest) -> Result<model::TagQueueOutput, Error> {
    let place = own_place(&ctx, &input.queue_url)?;
    if input.tags.is_empty() {
        return Err(Error::Missing("Tags"));
    }
    let own = place.clone();
    change(&ctx, &place, move |queue| {
        queue.tags.extend(input.tags.clone());
        check(&own, &queue.tags)
    })
    .await?;
    Ok(model::TagQueueOutput {})
}

pub async fn untag(
    ctx: Ctx,
    input: model::UntagQueueRequest,
) -> Result<model::UntagQueueOutput, Error> {
    let place = own_place(&ctx, &input.queue_url)?;
    change(&ctx, &place, move |queue| {
        queue.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(model::UntagQueueOutput {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListQueueTagsRequest,
) -> Result<model::ListQueueTagsResult, Error> {
    let place = own_place(&ctx, &input.queue_url)?;
    let live = queues(&ctx).find(&ctx, &place).await?;
    let tags = live.config().queue.tags.clone();
    Ok(model::ListQueueTagsResult { tags: (!tags.is_empty()).then_some(tags) })
}

/// The tags of a queue, for the engine.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    let Some(place) = Place::of_arn(&arn) else { return Ok(Vec::new()) };
    let queues: Arc<Queues> = ctx.state();
    match queues.find(&ctx, &place).await {
        Ok(live) => Ok(live.config().queue.tags.clone().into_iter().collect()),
        Err(Error::NoQueue) => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}
