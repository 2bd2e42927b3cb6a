//! Invokes the functions of executions that are ready, one invocation of an execution after another.

use crate::durable::chain;
use crate::durable::execution::{Execution, Phase, Status};
use crate::durable::failure::Failure;
use crate::durable::history::{Details, Event};
use crate::durable::ledger::{After, Ledger};
use crate::durable::moment::Moment;
use crate::durable::operation::{self, Operation};
use crate::durable::site::{self, Site};
use crate::durable::{PAYLOAD_BYTES_MAX, RESULT_BYTES_MAX, state, token};
use crate::error::Error;
use crate::platform::Platform;
use crate::pool::spec::Outcome;
use crate::rules::name::Named;
use crate::run::{self, Given, Target};
use crate::store::{Function, Rows};
use bytes::Bytes;
use parking_lot::Mutex;
use serde::Deserialize;
use serde_json::json;
use service::{Ctx, texts};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use store::{Key, Range, Tx};

/// Invocations that may fail one after another; then the execution has failed.
const FAILURES_MAX: u32 = 5;
/// Before a failed invocation is repeated.
const RETRY_MS: i64 = 5_000;
/// Before one that was throttled is, growing.
const THROTTLED_MS: i64 = 1_000;
const THROTTLED_MAX_MS: i64 = 300_000;
/// How long an execution whose rows cannot be read or written is let be.
const PAUSE: Duration = Duration::from_secs(1);

/// Executions that are being driven, and whether they have been woken since.
#[derive(Default)]
pub struct Drivers {
    woken: Mutex<HashMap<Site, bool>>,
}

impl Drivers {
    /// False if the execution is driven already: its driver will look again.
    fn begin(&self, site: &Site) -> bool {
        let mut all = self.woken.lock();
        if let Some(woken) = all.get_mut(site) {
            *woken = true;
            return false;
        }
        all.insert(site.clone(), false);
        true
    }

    /// False if the execution has been woken meanwhile.
    fn end(&self, site: &Site) -> bool {
        let mut all = self.woken.lock();
        match all.get_mut(site) {
            Some(woken) if *woken => {
                *woken = false;
                false
            }
            _ => {
                all.remove(site);
                true
            }
        }
    }
}

/// What a commit has made possible.
pub fn follow(ctx: &Ctx, after: After) {
    for site in after.ready {
        wake(ctx, site);
    }
    for (site, number) in after.calls {
        chain::spawn(ctx, site, number);
    }
}

/// Takes up what an earlier process left.
pub async fn resume(ctx: &Ctx) -> Result<(), Error> {
    for (key, _) in ctx.store().rows::<bool>(Range::prefix(&Key::new(site::READY))).await? {
        let [account, region, function, id] = &texts(&key)?[..] else { continue };
        if let Some(site) = Site::of(account, region, function, id) {
            wake(ctx, site);
        }
    }
    chain::resume(ctx).await
}

fn wake(ctx: &Ctx, site: Site) {
    let platform: Arc<Platform> = ctx.state();
    if !platform.drivers.begin(&site) {
        return;
    }
    let ctx = ctx.within(&site.place.account, &site.place.region).as_service(None);
    tokio::spawn(async move {
        loop {
            match drive(&ctx, &platform, &site).await {
                Ok(()) if platform.drivers.end(&site) => return,
                Ok(()) => {}
                Err(error) => {
                    tracing::warn!(?error, id = site.id, "a durable execution is tried again");
                    ctx.world().sleep_real(PAUSE).await;
                }
            }
        }
    });
}

/// An invocation that has begun.
struct Turn {
    number: u64,
    execution: Execution,
    token: String,
    /// Operations that have changed since the invocation before.
    updated: Vec<u64>,
    from_ms: i64,
    request_id: String,
}

/// Until nothing is ready.
async fn drive(ctx: &Ctx, platform: &Arc<Platform>, site: &Site) -> Result<(), Error> {
    while let Some(turn) = begin(ctx, site).await? {
        let ctx = ctx.traced(turn.execution.trace.as_deref());
        let outcome = invoke(&ctx, platform, site, &turn).await;
        settle(&ctx, site, &turn, outcome).await?;
    }
    Ok(())
}

async fn begin(ctx: &Ctx, site: &Site) -> Result<Option<Turn>, Error> {
    let (now_ms, unique) = (ctx.now_ms(), ctx.world().random_u64());
    let request_id = &ctx.world().uuid();
    ctx.store()
        .transact(|tx| async move {
            let Some(mut ledger) = Ledger::open(&tx, site, now_ms).await? else { return Ok(None) };
            // One that is being invoked was so by a process that is no more.
            if !ledger.execution.is_running() || ledger.execution.phase == Phase::Waiting {
                return Ok(None);
            }
            let execution = &mut ledger.execution;
            execution.phase = Phase::Invoking;
            execution.invocations += 1;
            execution.tokens += 1;
            let token = token::checkpoint(&execution.id, execution.tokens, unique);
            execution.token = Some(token.clone());
            execution.checkpointed = None;
            let updated = execution.take_changed().into_iter().collect();
            let turn = Turn {
                number: execution.invocations,
                execution: execution.clone(),
                token,
                updated,
                from_ms: now_ms,
                request_id: request_id.clone(),
            };
            ledger.close(&tx);
            Ok::<_, Error>(Some(turn))
        })
        .await
}

async fn invoke(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    site: &Site,
    turn: &Turn,
) -> Result<Outcome, Error> {
    let named =
        Named { place: site.place.clone(), qualifier: Some(turn.execution.version.clone()) };
    let target = Target::find(ctx, named).await?;
    if target.function.id != turn.execution.function_id {
        return Err(Error::no_function(&target.named.arn()));
    }
    // Before its state is read: of what has to wait, none is in memory.
    let admitted = run::admit(ctx, platform, &target)?;
    let given = Given {
        request_id: turn.request_id.clone(),
        payload: payload(ctx, site, turn).await?,
        client_context: None,
    };
    admitted.run(ctx, platform, &target, given, None).await
}

/// What the function is invoked with: the execution as it stands.
async fn payload(ctx: &Ctx, site: &Site, turn: &Turn) -> Result<Bytes, Error> {
    let input = ctx.store().get(&site.input()).await?.unwrap_or_default();
    let input = String::from_utf8_lossy(&input);
    let page = state::page(ctx.store(), site, 0, state::PAGE_MAX, input.len()).await?;
    let mut operations = vec![operation::whole_document(&turn.execution, &input)];
    operations.extend(page.operations.iter().map(Operation::document));
    let mut updated = Vec::with_capacity(turn.updated.len());
    for number in &turn.updated {
        let operation: Option<Operation> = ctx.store().row(&site.operation(*number)).await?;
        updated.extend(operation.map(|operation| operation.id));
    }
    let document = json!({
        "DurableExecutionArn": turn.execution.arn(site),
        "CheckpointToken": turn.token,
        "InitialExecutionState": {
            "Operations": operations,
            "NextMarker": page.next.map(|next| next.to_string()).unwrap_or_default(),
        },
        "UpdatedOperationIds": updated,
    });
    Ok(document.to_string().into())
}

/// What a function answers an invocation with.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer {
    status: String,
    #[serde(default)]
    result: Option<String>,
    #[serde(default)]
    error: Option<Failure>,
}

/// What an invocation came to.
enum Verdict {
    Ended {
        status: Status,
        result: Option<String>,
        error: Option<Failure>,
    },
    /// It waits for what it has begun.
    Suspended,
    /// To be repeated, unless it has failed too often.
    Failed(Failure),
    Throttled,
}

async fn settle(
    ctx: &Ctx,
    site: &Site,
    turn: &Turn,
    outcome: Result<Outcome, Error>,
) -> Result<(), Error> {
    let error = match &outcome {
        Ok(outcome) => outcome.result.as_ref().err().map(Failure::of_function),
        Err(_) => None,
    };
    let ran = outcome.is_ok();
    if let Err(error) = &outcome {
        tracing::warn!(?error, id = site.id, "a durable function could not be invoked");
    }
    let verdict = &verdict(outcome, &turn.execution);
    let (error, now_ms) = (&error, ctx.now_ms());
    let after = ctx
        .store()
        .transact(|tx| async move {
            let Some(mut ledger) = Ledger::open(&tx, site, now_ms).await? else {
                return Ok(After::default());
            };
            if ran {
                let details = Details::Invocation {
                    from_ms: turn.from_ms,
                    request_id: turn.request_id.clone(),
                    error: error.clone(),
                };
                ledger.record(&tx, Event::whole("InvocationCompleted", now_ms, details));
            }
            if ledger.execution.is_running() && ledger.execution.invocations == turn.number {
                judge(&tx, &mut ledger, verdict).await?;
            }
            Ok::<_, Error>(ledger.close(&tx))
        })
        .await?;
    follow(ctx, after);
    Ok(())
}

fn verdict(outcome: Result<Outcome, Error>, execution: &Execution) -> Verdict {
    let ended = |status, result, error| Verdict::Ended { status, result, error };
    let refused = |message: String| {
        let error = Failure::new("InvalidParameterValueException", message);
        ended(Status::Failed, None, Some(error))
    };
    let payload = match outcome {
        Err(error) if error.is_passing() => return Verdict::Throttled,
        Err(error) => return ended(Status::Failed, None, Some(Failure::of_error(error))),
        Ok(outcome) => match outcome.result {
            Ok(payload) => payload,
            Err(error) => return Verdict::Failed(Failure::of_function(&error)),
        },
    };
    let answer = match serde_json::from_slice::<Answer>(&payload) {
        Ok(answer) => answer,
        Err(error) => return refused(format!("Invalid invocation output: {error}")),
    };
    let most = if execution.awaited { RESULT_BYTES_MAX } else { PAYLOAD_BYTES_MAX };
    match answer.status.as_str() {
        "SUCCEEDED" if answer.error.is_some() => {
            refused("Cannot provide an Error for SUCCEEDED status.".into())
        }
        "SUCCEEDED" if answer.result.as_ref().is_some_and(|result| result.len() > most) => {
            let message = format!(
                "Execution output payload size must be less than or equal to {most} bytes."
            );
            ended(Status::Failed, None, Some(Failure::message(message)))
        }
        "SUCCEEDED" => ended(Status::Succeeded, answer.result, None),
        "FAILED" if answer.result.is_some() => {
            refused("Cannot provide a Result for FAILED status.".into())
        }
        "FAILED" if answer.error.as_ref().is_some_and(|e| e.bytes() > PAYLOAD_BYTES_MAX) => {
            refused(format!(
                "Error object size must be less than or equal to {PAYLOAD_BYTES_MAX} bytes."
            ))
        }
        "FAILED" => ended(Status::Failed, None, answer.error),
        "PENDING" => Verdict::Suspended,
        other => refused(format!("Unexpected invocation status: {other}")),
    }
}

async fn judge(tx: &Tx, ledger: &mut Ledger, verdict: &Verdict) -> Result<(), Error> {
    ledger.execution.token = None;
    match verdict {
        Verdict::Ended { status, result, error } => {
            ledger.end(tx, *status, result.clone(), error.clone()).await
        }
        Verdict::Suspended if ledger.execution.has_news() => {
            cleared(ledger);
            ledger.make_ready(tx);
            Ok(())
        }
        Verdict::Suspended if !ledger.execution.open.is_empty() => {
            cleared(ledger);
            ledger.rest(tx);
            Ok(())
        }
        Verdict::Suspended => {
            let message = "Cannot return PENDING status with no pending operations.";
            let error = Failure::new("InvalidParameterValueException", message);
            failed(tx, ledger, error).await
        }
        Verdict::Failed(error) => failed(tx, ledger, error.clone()).await,
        Verdict::Throttled => {
            let function: Option<Function> = tx.row(&ledger.site.place.function()).await?;
            let reserved = function.and_then(|function| function.reserved_concurrency);
            if is_given_up(&ledger.execution, reserved) {
                let message = "The function's reserved concurrency is 0.";
                let error = Failure::new("ZeroReservedConcurrency", message);
                return ledger.end(tx, Status::Failed, None, Some(error)).await;
            }
            let pause_ms =
                (THROTTLED_MS << ledger.execution.throttles.min(12)).min(THROTTLED_MAX_MS);
            ledger.execution.throttles += 1;
            ledger.rest(tx);
            Moment::Retry.set(tx, &ledger.site, ledger.now_ms + pause_ms);
            Ok(())
        }
    }
}

/// Whether a throttled execution is not waited for: as another function's event is not where nothing may run. What has
/// begun keeps what it has done, and goes on when it may; so does what somebody waits for.
fn is_given_up(execution: &Execution, reserved: Option<u32>) -> bool {
    let is_event = !execution.awaited && execution.parent.is_none();
    reserved == Some(0) && is_event && !execution.was_invoked()
}

fn cleared(ledger: &mut Ledger) {
    ledger.execution.failures = 0;
    ledger.execution.throttles = 0;
}

async fn failed(tx: &Tx, ledger: &mut Ledger, error: Failure) -> Result<(), Error> {
    ledger.execution.failures += 1;
    if ledger.execution.failures >= FAILURES_MAX {
        return ledger.end(tx, Status::Failed, None, Some(error)).await;
    }
    ledger.rest(tx);
    Moment::Retry.set(tx, &ledger.site, ledger.now_ms + RETRY_MS);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Drivers, Verdict, is_given_up, judge};
    use crate::durable::execution::{Execution, Parent, Phase};
    use crate::durable::ledger::Ledger;
    use crate::durable::operation::{Kind, Status};
    use crate::durable::sample::{Room, operation};
    use crate::durable::site::Site;
    use crate::error::Error;
    use store::Tx;

    #[test]
    fn a_wake_is_not_lost_while_a_driver_ends() {
        let drivers = Drivers::default();
        let site = Site::of("123456789012", "eu-west-1", "f", "i").unwrap();
        assert!(drivers.begin(&site));
        assert!(!drivers.begin(&site));
        assert!(!drivers.end(&site));
        assert!(drivers.end(&site));
        assert!(drivers.begin(&site));
    }

    #[tokio::test]
    async fn an_event_that_nothing_may_run_is_not_waited_for() {
        let execution = Room::new().await.execution().await.unwrap();
        assert!(is_given_up(&execution, Some(0)));
        assert!(!is_given_up(&execution, Some(1)) && !is_given_up(&execution, None));
        let again = Execution { invocations: 3, throttles: 2, ..execution.clone() };
        assert!(is_given_up(&again, Some(0)), "it has only been throttled");
        let begun = Execution { invocations: 3, throttles: 1, ..execution.clone() };
        let awaited = Execution { awaited: true, ..execution.clone() };
        let parent = Parent {
            account: "123456789012".into(),
            region: "eu-west-1".into(),
            function: "g".into(),
            id: "p".into(),
            operation: 1,
        };
        let chained = Execution { parent: Some(parent), ..execution };
        for waits in [begun, awaited, chained] {
            assert!(!is_given_up(&waits, Some(0)));
        }
    }

    async fn suspended(tx: &Tx, ledger: &mut Ledger) -> Phase {
        judge(tx, ledger, &Verdict::Suspended).await.unwrap();
        ledger.execution.phase
    }

    /// Two callbacks are waited for; one is answered while the function is invoked, which a checkpoint of
    /// another branch is told.
    #[tokio::test]
    async fn what_a_branch_at_rest_was_told_invokes_the_function_again_once() {
        let room = &Room::new().await;
        let phases = room.store.transact(|tx| async move {
            let mut ledger = room.ledger(&tx).await;
            for number in [1, 2] {
                ledger.write(&tx, &operation(number, Kind::Callback));
            }
            let answered = operation(1, Kind::Callback);
            ledger.finish(&tx, answered, Status::Succeeded, None, None);
            assert_eq!(ledger.execution.tell(&[]), [1]);
            let first = suspended(&tx, &mut ledger).await;
            // The next invocation is handed all of it, and comes to rest on the other callback.
            assert!(ledger.execution.take_changed().is_empty());
            ledger.execution.phase = Phase::Invoking;
            let second = suspended(&tx, &mut ledger).await;
            Ok::<_, Error>([first, second])
        });
        assert_eq!(phases.await.unwrap(), [Phase::Ready, Phase::Waiting]);
    }
}
