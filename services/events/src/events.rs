//! What time does to rules.

use crate::store::{self as rows, Rule, RuleName, Target};
use aws::{AccountId, Fault, Region, Schedule};
use serde_json::json;
use service::Ctx;
use store::{Event, StoreError, Timer};
use wire::Timestamp;

/// The timer of a rule's next moment.
pub const RULE: &str = "rule";
/// How long a target may keep refusing: EventBridge's default, a day.
const EVENT_AGE_MAX_MS: i64 = 86_400_000;

pub async fn rule_due(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let named: RuleName = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let (Some(account), Some(region)) =
        (AccountId::new(&named.account), Region::new(&named.region))
    else {
        return Err(Fault::internal("a rule's timer names no account or region"));
    };
    let ctx = ctx.within(&account, &region);
    let now_ms = ctx.now_ms();
    let id = ctx.world().uuid();
    let (ctx, named, id) = (&ctx, &named, &id);
    ctx.store()
        .transact(|tx| async move {
            let key = rows::rule(ctx.account(), ctx.region(), &named.name);
            let Some(rule) = tx.get_value::<Rule>(&key).await? else { return Ok(()) };
            if !rule.enabled {
                return Ok(());
            }
            for (index, target) in rule.targets.iter().enumerate() {
                let id = format!("{id}-{index}");
                tx.emit(event(ctx, &rule, target, id, timer_moment(now_ms)));
            }
            let schedule: Result<Schedule, _> = rule.schedule.parse();
            if let Some(next_ms) = schedule.ok().and_then(|schedule| schedule.next_ms(now_ms)) {
                rows::set_timer(ctx, &tx, &rule.name, next_ms);
            }
            Ok::<(), StoreError>(())
        })
        .await?;
    Ok(())
}

/// Scheduled events carry whole seconds.
fn timer_moment(now_ms: i64) -> i64 {
    now_ms - now_ms.rem_euclid(1000)
}

fn event(ctx: &Ctx, rule: &Rule, target: &Target, id: String, at_ms: i64) -> Event {
    let body = target.input.clone().unwrap_or_else(|| {
        json!({
            "version": "0",
            "id": id,
            "detail-type": "Scheduled Event",
            "source": "aws.events",
            "account": ctx.account().as_str(),
            "time": Timestamp::from_millis(at_ms).to_iso_8601(),
            "region": ctx.region().as_str(),
            "resources": [rule.arn],
            "detail": {},
        })
        .to_string()
    });
    // A message of a group is told as a whole, for SQS to take apart.
    let (kind, body) = match &target.group {
        Some(group) => ("sqs-message", json!({ "body": body, "group": group }).to_string()),
        None => ("Scheduled Event", body),
    };
    Event {
        id,
        source: "events".into(),
        kind: kind.into(),
        source_arn: Some(rule.arn.clone()),
        principal: "events.amazonaws.com".into(),
        account: ctx.account().to_string(),
        region: ctx.region().to_string(),
        to: target.arn.clone(),
        body: body.into(),
        expires_ms: Some(at_ms + EVENT_AGE_MAX_MS),
        ..Event::default()
    }
}
