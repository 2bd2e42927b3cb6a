//! `TagResource`, `UntagResource` and `ListTagsForResource`, of scalable targets.

use super::scalable_targets::{TAGS_MAX, too_many_tags};
use crate::store::{self as rows, Target, target_arn};
use aws::{AccountId, Arn, Fault, Region};
use model_application_autoscaling as model;
use service::Ctx;
use std::collections::BTreeMap;

pub async fn tag(
    ctx: Ctx,
    input: model::TagResourceRequest,
) -> Result<model::TagResourceResponse, Fault> {
    change(&ctx, &input.resource_arn, |tags| {
        tags.extend(input.tags.iter().map(|(key, value)| (key.clone(), value.clone())));
    })
    .await?;
    Ok(model::TagResourceResponse {})
}

pub async fn untag(
    ctx: Ctx,
    input: model::UntagResourceRequest,
) -> Result<model::UntagResourceResponse, Fault> {
    change(&ctx, &input.resource_arn, |tags| {
        tags.retain(|key, _| !input.tag_keys.contains(key));
    })
    .await?;
    Ok(model::UntagResourceResponse {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListTagsForResourceRequest,
) -> Result<model::ListTagsForResourceResponse, Fault> {
    let target = of_arn(&ctx, &input.resource_arn).await?;
    Ok(model::ListTagsForResourceResponse { tags: Some(target.tags.into_iter().collect()) })
}

/// The tags of a target, for the engine.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    let (Some(account), Some(region)) = (AccountId::new(arn.account()), Region::new(arn.region()))
    else {
        return Ok(Vec::new());
    };
    let ctx = ctx.within(&account, &region);
    let scope = ctx.scope();
    let found = rows::list(&ctx).await?;
    let found = found.into_iter().find(|one| target_arn(&scope, &one.scalable) == arn.as_str());
    Ok(found.map(|target| target.tags.into_iter().collect()).unwrap_or_default())
}

async fn of_arn(ctx: &Ctx, arn: &str) -> Result<Target, Fault> {
    let scope = ctx.scope();
    let found = rows::list(ctx).await?;
    let found = found.into_iter().find(|target| target_arn(&scope, &target.scalable) == arn);
    found.ok_or_else(|| {
        Fault::client("ResourceNotFoundException", format!("The resource does not exist: {arn}"))
            .with("ResourceName", arn)
    })
}

async fn change(
    ctx: &Ctx,
    arn: &str,
    edit: impl Fn(&mut BTreeMap<String, String>) + Send + Sync,
) -> Result<(), Fault> {
    let scalable = of_arn(ctx, arn).await?.scalable;
    let (scalable, edit) = (&scalable, &edit);
    rows::transact(ctx, |tx| async move {
        let Some(mut target) = rows::find(ctx, &tx, scalable).await? else { return Ok(()) };
        edit(&mut target.tags);
        if target.tags.len() > TAGS_MAX {
            return Err(too_many_tags(arn));
        }
        rows::put(ctx, &tx, &target);
        Ok(())
    })
    .await
}
