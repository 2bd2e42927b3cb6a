//! Tags of rules.

use crate::error::Error;
use crate::store::{self as rows, Rule};
use aws::{AccountId, Arn, Fault, Region};
use model_events::{
    ListTagsForResourceRequest, ListTagsForResourceResponse, Tag, TagResourceRequest,
    TagResourceResponse, UntagResourceRequest, UntagResourceResponse,
};
use service::Ctx;

/// AWS's limit of tags a resource.
const TAGS_MAX: usize = 50;

pub async fn tag(ctx: Ctx, input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
    let given: Vec<_> = input.tags.into_iter().map(|tag| (tag.key, tag.value)).collect();
    let given = &given;
    change(&ctx, &input.resource_arn, |tags| {
        tags.retain(|(key, _)| !given.iter().any(|(known, _)| known == key));
        tags.extend(given.iter().cloned());
    })
    .await?;
    Ok(TagResourceResponse {})
}

pub async fn untag(ctx: Ctx, input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
    let keys = &input.tag_keys;
    change(&ctx, &input.resource_arn, |tags| tags.retain(|(key, _)| !keys.contains(key))).await?;
    Ok(UntagResourceResponse {})
}

pub async fn list(
    ctx: Ctx,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Error> {
    let name = rule_name(&input.resource_arn)?;
    let key = rows::rule(ctx.account(), ctx.region(), &name);
    let rule = ctx.store().get_value::<Rule>(&key).await?.ok_or(Error::NoRule(name))?;
    let tags = rule.tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    Ok(ListTagsForResourceResponse { tags: Some(tags) })
}

/// The tags of a rule, for the engine.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    let Ok(name) = rule_name(arn.as_str()) else { return Ok(Vec::new()) };
    let place = (AccountId::new(arn.account()), Region::new(arn.region()));
    let (Some(account), Some(region)) = place else { return Ok(Vec::new()) };
    let rule = ctx.store().get_value::<Rule>(&rows::rule(&account, &region, &name)).await?;
    Ok(rule.map(|rule| rule.tags).unwrap_or_default())
}

async fn change(
    ctx: &Ctx,
    arn: &str,
    change: impl Fn(&mut Vec<(String, String)>) + Send + Sync,
) -> Result<(), Error> {
    let name = rule_name(arn)?;
    let (name, change) = (&name, &change);
    ctx.store()
        .transact(|tx| async move {
            let mut rule = rows::find(ctx, &tx, name).await?;
            change(&mut rule.tags);
            if rule.tags.len() > TAGS_MAX {
                let message = "The requested resource exceeds the maximum number allowed.";
                return Err(Error::LimitExceeded(message.into()));
            }
            rows::put(ctx, &tx, &rule);
            Ok(())
        })
        .await
}

fn rule_name(arn: &str) -> Result<String, Error> {
    let parsed: Option<Arn> = arn.parse().ok();
    let name = parsed.as_ref().and_then(|arn| arn.resource().strip_prefix("rule/"));
    let name = name.map(|name| name.strip_prefix("default/").unwrap_or(name).to_owned());
    name.ok_or_else(|| Error::Validation(format!("Parameter {arn} is not valid.")))
}
