//! `ListTargetsByRule`. A rule has at most five, so there is one page.

use super::default_bus;
use crate::error::Error;
use crate::store::{self as rows, Rule};
use model_events::{ListTargetsByRuleRequest, ListTargetsByRuleResponse, Target};
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: ListTargetsByRuleRequest,
) -> Result<ListTargetsByRuleResponse, Error> {
    default_bus(&ctx.scope(), input.event_bus_name.as_deref())?;
    let key = rows::rule(ctx.account(), ctx.region(), &input.rule);
    let rule = ctx.store().get_value::<Rule>(&key).await?;
    let rule = rule.ok_or(Error::NoRule(input.rule))?;
    let targets = rule.targets.into_iter().map(|target| Target {
        id: target.id,
        arn: target.arn,
        input: target.input,
        ..Target::default()
    });
    Ok(ListTargetsByRuleResponse { targets: Some(targets.collect()), next_token: None })
}
