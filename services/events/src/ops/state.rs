//! `EnableRule` and `DisableRule`.

use super::default_bus;
use crate::error::Error;
use crate::store as rows;
use aws::Schedule;
use model_events::{DisableRuleOutput, DisableRuleRequest, EnableRuleOutput, EnableRuleRequest};
use service::Ctx;

pub async fn enable(ctx: Ctx, input: EnableRuleRequest) -> Result<EnableRuleOutput, Error> {
    default_bus(&ctx.scope(), input.event_bus_name.as_deref())?;
    set(&ctx, &input.name, true).await?;
    Ok(EnableRuleOutput {})
}

pub async fn disable(ctx: Ctx, input: DisableRuleRequest) -> Result<DisableRuleOutput, Error> {
    default_bus(&ctx.scope(), input.event_bus_name.as_deref())?;
    set(&ctx, &input.name, false).await?;
    Ok(DisableRuleOutput {})
}

async fn set(ctx: &Ctx, name: &str, enabled: bool) -> Result<(), Error> {
    let now_ms = ctx.now_ms();
    ctx.store()
        .transact(|tx| async move {
            let mut rule = rows::find(ctx, &tx, name).await?;
            if rule.enabled == enabled {
                return Ok(());
            }
            rule.enabled = enabled;
            rows::put(ctx, &tx, &rule);
            let schedule: Option<Schedule> = rule.schedule.parse().ok();
            match schedule.and_then(|schedule| schedule.next_ms(now_ms)).filter(|_| enabled) {
                Some(next_ms) => rows::set_timer(ctx, &tx, name, next_ms),
                None => rows::cancel_timer(ctx, &tx, name),
            }
            Ok(())
        })
        .await
}
