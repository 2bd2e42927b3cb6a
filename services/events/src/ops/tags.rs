//! Tags of rules.

use crate::error::Error;
use crate::store::{self as rows, Rule};
use aws::{AccountId, Arn, Fault, Region};
use model_events::{
    ListTagsForResourceRequest, ListTagsForResourceResponse, Tag, TagResourceRequest,
    TagResourceResponse, UntagResourceRequest, UntagResourceResponse,
};
use service::{Ctx, Scope};

/// AWS's limit of tags a resource.
const TAGS_MAX: usize = 50;
/// In the ARN of a rule before its name; AWS's own ARNs do without.
const DEFAULT_BUS: &str = "default/";

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
    let name = rule_name(&ctx.scope(), &input.resource_arn)?;
    let key = rows::rule(ctx.account(), ctx.region(), &name);
    let rule = ctx.store().get_value::<Rule>(&key).await?.ok_or(Error::NoRule(name))?;
    let tags = rule.tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    Ok(ListTagsForResourceResponse { tags: Some(tags) })
}

/// The tags of a rule, for the engine.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    let place = (AccountId::new(arn.account()), Region::new(arn.region()));
    let (Some(account), Some(region)) = place else { return Ok(Vec::new()) };
    let scope = ctx.within(&account, &region).scope();
    let Ok(name) = rule_name(&scope, arn.as_str()) else { return Ok(Vec::new()) };
    let rule = ctx.store().get_value::<Rule>(&rows::rule(&account, &region, &name)).await?;
    Ok(rule.map(|rule| rule.tags).unwrap_or_default())
}

async fn change(
    ctx: &Ctx,
    arn: &str,
    change: impl Fn(&mut Vec<(String, String)>) + Send + Sync,
) -> Result<(), Error> {
    let name = rule_name(&ctx.scope(), arn)?;
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

/// The rule of this account and region that has this ARN; the default bus may stand in it.
pub fn rule_name(scope: &Scope, arn: &str) -> Result<String, Error> {
    let own = rows::rule_arn(scope, "").to_string();
    let name = arn.strip_prefix(&own).map(|name| name.strip_prefix(DEFAULT_BUS).unwrap_or(name));
    let name = name.filter(|name| !name.is_empty() && !name.contains(['/', ':']));
    let wrong = || Error::Validation(format!("Parameter {arn} is not valid."));
    name.map(str::to_owned).ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::rule_name;
    use aws::{AccountId, Principal, Region};
    use service::Scope;

    #[test]
    fn a_rule_has_one_arn_in_its_place() {
        let account = AccountId::new("123456789012").unwrap();
        let region = Region::new("eu-west-1").unwrap();
        let scope =
            Scope { principal: Principal::Root { account: account.clone() }, account, region };
        let arn = "arn:aws:events:eu-west-1:123456789012:rule/r";
        for text in [arn, "arn:aws:events:eu-west-1:123456789012:rule/default/r"] {
            assert_eq!(rule_name(&scope, text).unwrap(), "r");
        }
        let changes = [
            ("arn:aws:", "arn:aws-cn:"),
            ("arn:aws:", "arn::"),
            (":events:", ":sqs:"),
            ("eu-west-1", "eu-west-2"),
            ("123456789012", "210987654321"),
            ("rule/r", "rule/other/r"),
            ("rule/r", "rule/default/default/r"),
            ("rule/r", "rule/default/"),
            ("rule/r", "rule/"),
            ("rule/r", "rule/r/"),
        ];
        for (from, to) in changes {
            assert!(rule_name(&scope, &arn.replacen(from, to, 1)).is_err(), "{to}");
        }
    }
}
