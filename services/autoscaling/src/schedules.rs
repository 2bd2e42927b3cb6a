//! What time does: scheduled actions set the bounds of their target, whose units then follow at once.
//!
//! The bounds, the action's next moment and the timer that has the units looked at are one transaction, so that a crash
//! loses no action. What was missed while the server was down is made up for once, in the order of its moments.

use crate::store::{self as rows, Activity, ScheduledAction, Target};
use aws::Fault;
use service::Ctx;
use store::Timer;

/// The timer's name.
pub const TIMER: &str = "schedule";

pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let (ctx, scalable) = &rows::within(&ctx, &timer)?;
    rows::transact(ctx, |tx| async move {
        let Some(mut target) = rows::find(ctx, &tx, scalable).await? else { return Ok(()) };
        let now_ms = ctx.now_ms();
        let mut due: Vec<ScheduledAction> = target.scheduled.clone();
        due.retain(|action| action.next_ms.is_some_and(|next_ms| next_ms <= now_ms));
        due.sort_by_key(|action| action.next_ms);
        for action in &due {
            if !target.suspended.scheduled {
                run(&mut target, action, ctx.world().uuid(), now_ms);
            }
        }
        for action in &mut target.scheduled {
            if action.next_ms.is_some_and(|next_ms| next_ms <= now_ms) {
                action.next_ms = next_ms(action, now_ms)?;
            }
        }
        rows::put(ctx, &tx, &target);
        if target.moved {
            rows::look_at_once(ctx, &tx, scalable);
        }
        Ok(())
    })
    .await
}

fn next_ms(action: &ScheduledAction, now_ms: i64) -> Result<Option<i64>, Fault> {
    let moments = action.plan.moments();
    let moments = moments.map_err(|_| Fault::internal("a scheduled action cannot be followed"))?;
    Ok(moments.next_ms(action.created_ms, now_ms))
}

/// Sets the target's bounds to the action's, and records it.
fn run(target: &mut Target, action: &ScheduledAction, id: String, now_ms: i64) {
    let (min, max) = (action.min.unwrap_or(target.min), action.max.unwrap_or(target.max));
    let told = match (action.min, action.max) {
        (Some(min), Some(max)) => format!("min capacity to {min} and max capacity to {max}"),
        (Some(min), None) => format!("min capacity to {min}"),
        (None, max) => format!("max capacity to {}", max.unwrap_or(target.max)),
    };
    // One bound alone may pass the other.
    let failure =
        (max < min).then(|| "Maximum capacity cannot be less than minimum capacity".to_owned());
    let message = match &failure {
        Some(failure) => format!("Failed to set {told}. Reason: {failure}"),
        None => format!("Successfully set {told}"),
    };
    if failure.is_none() {
        (target.min, target.max, target.moved) = (min, max, true);
    }
    target.tell(Activity {
        id,
        description: format!("Setting {told}"),
        cause: format!("scheduled action name {} was triggered", action.name),
        at_ms: now_ms,
        failure,
        message,
    });
}
