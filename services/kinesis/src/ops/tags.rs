//! Tags: the older operations know streams, the newer ones consumers too.

use super::consumers::{self, Holder};
use super::settings::change;
use crate::rules::stream::Stream;
use crate::rules::tags;
use crate::streams::{State, naming};
use aws::{Arn, Fault};
use model_kinesis as model;
use service::Ctx;
use std::collections::BTreeMap;

/// Tags of a page, where the request says nothing and at most.
const PAGE_MAX: usize = 50;

pub async fn add(
    ctx: Ctx,
    input: model::AddTagsToStreamInput,
) -> Result<model::AddTagsToStreamOutput, Fault> {
    change(&ctx, naming!(input), |stream| {
        let of = told(stream);
        tags::add(&mut stream.tags, input.tags.iter(), &of)
    })
    .await?;
    Ok(model::AddTagsToStreamOutput::default())
}

pub async fn remove(
    ctx: Ctx,
    input: model::RemoveTagsFromStreamInput,
) -> Result<model::RemoveTagsFromStreamOutput, Fault> {
    change(&ctx, naming!(input), |stream| {
        let removing = format!("remove tags from {}", told(stream));
        input.tag_keys.iter().try_for_each(|key| tags::check(key, &removing))?;
        stream.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(model::RemoveTagsFromStreamOutput::default())
}

fn told(stream: &Stream) -> String {
    format!("stream {} under account {}", stream.name, stream.account)
}

pub async fn of_stream(
    ctx: Ctx,
    input: model::ListTagsForStreamInput,
) -> Result<model::ListTagsForStreamOutput, Fault> {
    let named = naming!(input).resolve(&ctx.scope())?;
    let known = ctx.state::<State>().find(&ctx, &named).await?;
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.unwrap_or(PAGE_MAX).clamp(1, PAGE_MAX);
    let start = input.exclusive_start_tag_key.as_ref();
    let all = known.stream.tags.iter();
    let mut rest: Vec<model::Tag> =
        all.filter(|(key, _)| start.is_none_or(|start| *key > start)).map(shown).collect();
    let has_more_tags = rest.len() > limit;
    rest.truncate(limit);
    Ok(model::ListTagsForStreamOutput { tags: rest, has_more_tags })
}

fn shown((key, value): (&String, &String)) -> model::Tag {
    model::Tag { key: key.clone(), value: Some(value.clone()) }
}

pub async fn tag(
    ctx: Ctx,
    input: model::TagResourceInput,
) -> Result<model::TagResourceOutput, Fault> {
    check_id(input.stream_id.as_ref())?;
    change_holder(&ctx, &input.resource_arn, |all, of| tags::add(all, input.tags.iter(), of))
        .await?;
    Ok(model::TagResourceOutput::default())
}

pub async fn untag(
    ctx: Ctx,
    input: model::UntagResourceInput,
) -> Result<model::UntagResourceOutput, Fault> {
    check_id(input.stream_id.as_ref())?;
    change_holder(&ctx, &input.resource_arn, |all, _| {
        all.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(model::UntagResourceOutput::default())
}

pub async fn list(
    ctx: Ctx,
    input: model::ListTagsForResourceInput,
) -> Result<model::ListTagsForResourceOutput, Fault> {
    check_id(input.stream_id.as_ref())?;
    let holder = consumers::holder(&ctx, &input.resource_arn).await?;
    let tags = holder.tags().iter().map(shown).collect();
    Ok(model::ListTagsForResourceOutput { tags: Some(tags) })
}

/// The tags of a stream or a consumer, for the engine.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    match consumers::holder(&ctx, arn.as_str()).await {
        Ok(holder) => Ok(holder.tags().clone().into_iter().collect()),
        Err(fault) if fault.status < 500 => Ok(Vec::new()),
        Err(fault) => Err(fault),
    }
}

pub fn check_id(id: Option<&String>) -> Result<(), Fault> {
    match id {
        Some(_) => Err(Fault::not_implemented("StreamId")),
        None => Ok(()),
    }
}

async fn change_holder(
    ctx: &Ctx,
    arn: &str,
    edit: impl Fn(&mut BTreeMap<String, String>, &str) -> Result<(), Fault> + Send + Sync,
) -> Result<(), Fault> {
    consumers::change_holder(ctx, arn, |holder| match holder {
        Holder::Stream(stream) => {
            let of = told(stream);
            edit(&mut stream.tags, &of)
        }
        Holder::Consumer(_, consumer) => {
            let of = format!("consumer {}", consumer.name);
            edit(&mut consumer.tags, &of)
        }
    })
    .await
}
