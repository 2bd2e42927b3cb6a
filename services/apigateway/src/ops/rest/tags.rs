//! Tags, by the REST API's own operations; see [`crate::ops::http::tags`].

use crate::error::Error;
use crate::ops::http::tags::{change, read};
use crate::rules::tags::check;
use model_apigateway::{
    GetTagsRequest, TagResourceOutput, TagResourceRequest, Tags, UntagResourceOutput,
    UntagResourceRequest,
};
use service::Ctx;

/// The position and limit of the request mean nothing: a thing has few tags.
pub async fn get_tags(ctx: Ctx, input: GetTagsRequest) -> Result<Tags, Error> {
    let tags = read(&ctx, &input.resource_arn).await?;
    Ok(Tags { tags: Some(tags) })
}

pub async fn tag_resource(ctx: Ctx, input: TagResourceRequest) -> Result<TagResourceOutput, Error> {
    check(Some(&input.tags))?;
    change(&ctx, &input.resource_arn, &|known| known.extend(input.tags.clone())).await?;
    Ok(TagResourceOutput {})
}

pub async fn untag_resource(
    ctx: Ctx,
    input: UntagResourceRequest,
) -> Result<UntagResourceOutput, Error> {
    let keys = &input.tag_keys;
    change(&ctx, &input.resource_arn, &|known| known.retain(|key, _| !keys.contains(key))).await?;
    Ok(UntagResourceOutput {})
}
