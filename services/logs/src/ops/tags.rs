//! Tags of log groups, through the APIs of today and of before.

use crate::error::Error;
use crate::rules::names::group_of;
use crate::store::{change_group, find_group};
use aws::{Arn, Fault};
use model_logs as model;
use service::Ctx;
use std::collections::BTreeMap;

const TAGS_MAX: usize = 50;

pub fn check_tags(tags: &BTreeMap<String, String>) -> Result<(), Error> {
    if tags.len() > TAGS_MAX {
        return Err(Error::TooManyTags);
    }
    if tags.keys().any(|key| key.to_lowercase().starts_with("aws:")) {
        let message = "Tag keys that begin with aws: are reserved for internal AWS use.";
        return Err(Error::Invalid(message.into()));
    }
    Ok(())
}

/// The tags of a group, its streams' too: for the engine.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    let rest = arn.resource().strip_prefix("log-group:").unwrap_or_default();
    let name = rest.split(':').next().unwrap_or_default();
    if arn.account() != ctx.account().as_str() || arn.region() != ctx.region().as_str() {
        return Ok(Vec::new());
    }
    match find_group(&ctx, name).await {
        Ok(group) => Ok(group.tags.into_iter().collect()),
        Err(Error::NoGroup) => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

/// The group of this account and region that an ARN names.
fn group_at<'a>(ctx: &Ctx, arn: &'a str) -> Result<&'a str, Error> {
    let name = group_of(&ctx.scope(), arn).filter(|_| arn.starts_with("arn:"));
    name.ok_or(Error::NoGroup)
}

async fn add<'a>(
    ctx: &Ctx,
    name: &str,
    given: impl IntoIterator<Item = (&'a String, &'a String)>,
) -> Result<(), Error> {
    let given: Vec<_> = given.into_iter().collect();
    change_group(ctx, name, |_, group| {
        let given = given.iter().map(|(key, value)| (key.to_string(), value.to_string()));
        group.tags.extend(given);
        check_tags(&group.tags)
    })
    .await
}

async fn remove(ctx: &Ctx, name: &str, keys: &[String]) -> Result<(), Error> {
    change_group(ctx, name, |_, group| {
        group.tags.retain(|key, _| !keys.contains(key));
        Ok(())
    })
    .await
}

pub async fn tag(
    ctx: Ctx,
    input: model::TagResourceRequest,
) -> Result<model::TagResourceOutput, Error> {
    add(&ctx, group_at(&ctx, &input.resource_arn)?, &input.tags).await?;
    Ok(model::TagResourceOutput {})
}

pub async fn untag(
    ctx: Ctx,
    input: model::UntagResourceRequest,
) -> Result<model::UntagResourceOutput, Error> {
    remove(&ctx, group_at(&ctx, &input.resource_arn)?, &input.tag_keys).await?;
    Ok(model::UntagResourceOutput {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListTagsForResourceRequest,
) -> Result<model::ListTagsForResourceResponse, Error> {
    let group = find_group(&ctx, group_at(&ctx, &input.resource_arn)?).await?;
    Ok(model::ListTagsForResourceResponse { tags: Some(group.tags.into_iter().collect()) })
}

pub async fn tag_group(
    ctx: Ctx,
    input: model::TagLogGroupRequest,
) -> Result<model::TagLogGroupOutput, Error> {
    add(&ctx, &input.log_group_name, &input.tags).await?;
    Ok(model::TagLogGroupOutput {})
}

pub async fn untag_group(
    ctx: Ctx,
    input: model::UntagLogGroupRequest,
) -> Result<model::UntagLogGroupOutput, Error> {
    remove(&ctx, &input.log_group_name, &input.tags).await?;
    Ok(model::UntagLogGroupOutput {})
}

pub async fn list_group(
    ctx: Ctx,
    input: model::ListTagsLogGroupRequest,
) -> Result<model::ListTagsLogGroupResponse, Error> {
    let group = find_group(&ctx, &input.log_group_name).await?;
    Ok(model::ListTagsLogGroupResponse { tags: Some(group.tags.into_iter().collect()) })
}
