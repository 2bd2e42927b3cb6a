//! `DescribeRule`.

use super::default_bus;
use crate::error::Error;
use crate::store::{self as rows, Rule};
use model_events::{DescribeRuleRequest, DescribeRuleResponse, RuleState};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: DescribeRuleRequest) -> Result<DescribeRuleResponse, Error> {
    default_bus(&ctx.scope(), input.event_bus_name.as_deref())?;
    let key = rows::rule(ctx.account(), ctx.region(), &input.name);
    let rule = ctx.store().get_value::<Rule>(&key).await?;
    let rule = rule.ok_or(Error::NoRule(input.name))?;
    Ok(DescribeRuleResponse {
        state: Some(state_of(&rule)),
        name: Some(rule.name),
        arn: Some(rule.arn),
        schedule_expression: Some(rule.schedule),
        description: rule.description,
        event_bus_name: Some("default".into()),
        created_by: Some(ctx.account().to_string()),
        ..DescribeRuleResponse::default()
    })
}

pub fn state_of(rule: &Rule) -> RuleState {
    match rule.enabled {
        true => RuleState::Enabled,
        false => RuleState::Disabled,
    }
}
