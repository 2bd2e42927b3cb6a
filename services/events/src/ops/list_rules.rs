//! `ListRules`, by name.

use super::default_bus;
use super::describe_rule::state_of;
use crate::error::Error;
use crate::store::{self as rows, Rule};
use aws::Fault;
use model_events::{ListRulesRequest, ListRulesResponse, Rule as Listed};
use service::Ctx;

const PAGE_MAX: usize = 100;

pub async fn handle(ctx: Ctx, input: ListRulesRequest) -> Result<ListRulesResponse, Error> {
    default_bus(&ctx.scope(), input.event_bus_name.as_deref())?;
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.unwrap_or(PAGE_MAX).min(PAGE_MAX);
    let found = ctx.store().range(rows::rules(ctx.account(), ctx.region())).await?;
    let mut rules = Vec::new();
    for (_, row) in found {
        rules.push(serde_json::from_slice::<Rule>(&row).map_err(Fault::internal)?);
    }
    let prefix = input.name_prefix.unwrap_or_default();
    let after = input.next_token.unwrap_or_default();
    rules.retain(|rule| rule.name.starts_with(&prefix) && rule.name > after);
    let more = rules.len() > limit;
    rules.truncate(limit);
    let next_token = rules.last().filter(|_| more).map(|rule| rule.name.clone());
    let listed = rules.into_iter().map(|rule| Listed {
        state: Some(state_of(&rule)),
        name: Some(rule.name),
        arn: Some(rule.arn),
        schedule_expression: Some(rule.schedule),
        description: rule.description,
        event_bus_name: Some("default".into()),
        ..Listed::default()
    });
    Ok(ListRulesResponse { rules: Some(listed.collect()), next_token })
}
