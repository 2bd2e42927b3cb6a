//! `PutRule`: makes a rule, or changes the one of that name.

use super::default_bus;
use crate::error::Error;
use crate::store::{self as rows, Rule};
use aws::Schedule;
use model_events::{PutRuleRequest, PutRuleResponse, RuleState};
use service::Ctx;

/// Rules of one account and region.
const RULES_MAX: usize = 300;

pub async fn handle(ctx: Ctx, input: PutRuleRequest) -> Result<PutRuleResponse, Error> {
    default_bus(&ctx.scope(), input.event_bus_name.as_deref())?;
    if input.event_pattern.is_some() {
        return Err(Error::NotBuilt("EventPattern of an EventBridge rule".into()));
    }
    if input.role_arn.is_some() {
        return Err(Error::NotBuilt("RoleArn of an EventBridge rule".into()));
    }
    let expression = input.schedule_expression.clone().unwrap_or_default();
    let invalid = || Error::Validation("Parameter ScheduleExpression is not valid.".into());
    let schedule: Schedule = expression.parse().map_err(|_| invalid())?;
    let enabled = match &input.state {
        None | Some(RuleState::Enabled) => true,
        Some(RuleState::Disabled) => false,
        Some(other) => return Err(Error::NotBuilt(format!("The rule state {other}"))),
    };
    let now_ms = ctx.now_ms();
    let arn = rows::rule_arn(&ctx.scope(), &input.name).to_string();
    let (ctx, input, arn_text) = (&ctx, &input, &arn);
    let (expression, schedule) = (&expression, &schedule);
    ctx.store()
        .transact(|tx| async move {
            let key = rows::rule(ctx.account(), ctx.region(), &input.name);
            let known = tx.get_value::<Rule>(&key).await?;
            if known.is_none() {
                let rules = tx.range(rows::rules(ctx.account(), ctx.region())).await?;
                if rules.len() >= RULES_MAX {
                    let message = "The requested resource exceeds the maximum number allowed.";
                    return Err(Error::LimitExceeded(message.into()));
                }
            }
            let given = input.tags.iter().flatten().map(|t| (t.key.clone(), t.value.clone()));
            let rule = Rule {
                name: input.name.clone(),
                arn: arn_text.clone(),
                schedule: expression.clone(),
                enabled,
                description: input.description.clone(),
                created_ms: known.as_ref().map_or(now_ms, |known| known.created_ms),
                tags: known.as_ref().map_or_else(|| given.collect(), |known| known.tags.clone()),
                targets: known.map(|known| known.targets).unwrap_or_default(),
            };
            rows::put(ctx, &tx, &rule);
            match schedule.next_ms(now_ms).filter(|_| enabled) {
                Some(next_ms) => rows::set_timer(ctx, &tx, &rule.name, next_ms),
                None => rows::cancel_timer(ctx, &tx, &rule.name),
            }
            Ok(())
        })
        .await?;
    Ok(PutRuleResponse { rule_arn: Some(arn) })
}
