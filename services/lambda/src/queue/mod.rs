//! Asynchronous invocations: kept as rows until they have succeeded or been given up.
//!
//! | file | what |
//! |---|---|
//! | `entry` | an event as it is kept |
//! | `ending` | how it comes to its end, and who is told |
//!
//! A row is written before the caller is answered, and removed in the transaction that ends the
//! invocation, so that a crash in between runs it again: at least once. Waiting happens in cloud time.

mod ending;
pub mod entry;

use crate::durable::start::{self, Planned};
use crate::error::Error;
use crate::lane::Turn;
use crate::platform::Platform;
use crate::queue::ending::{Finished, finish};
use crate::queue::entry::{Entry, end, payload, postpone};
use crate::rules::name::{Named, Place};
use crate::run::{self, Given, Target};
use crate::store::{self as rows, InvokeConfig, Rows};
use aws::{Arn, Fault};
use bytes::Bytes;
use service::Ctx;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use store::{Event, Range};

/// How often a failed event is run again, and for how long it is kept, unless the function says otherwise.
const RETRIES: u32 = 2;
const AGE_MAX_S: u32 = 6 * 3600;
/// Before the first retry; twice as long before the second.
const RETRY_MS: i64 = 60_000;
/// Throttled events are tried again with a growing pause.
const THROTTLED_MS: i64 = 1_000;
const THROTTLED_MAX_MS: i64 = 300_000;
/// Rows that are read at once.
const ROWS_AT_ONCE: usize = 256;
/// Between looks for events for which there was no room.
const LOOK: Duration = Duration::from_secs(1);

/// Records an event and lets it run. `once`: the id by which a repeat is recognised.
pub async fn accept(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    entry: Entry,
    payload: Bytes,
    once: Option<&str>,
) -> Result<(), Error> {
    let (row, payload) = (&entry, &payload);
    let fresh = ctx
        .store()
        .transact(|tx| async move {
            if let Some(id) = once
                && !tx.once(id).await?
            {
                return Ok::<_, Error>(false);
            }
            row.write(&tx);
            tx.put(rows::payload(&row.request_id), payload.clone());
            Ok(true)
        })
        .await?;
    if fresh {
        spawn(ctx, platform, entry);
    }
    Ok(())
}

/// An event that another service addressed to a function.
pub async fn arrive(ctx: Ctx, event: Event) -> Result<(), Fault> {
    let unreadable = || Fault::validation(format!("{} is not the ARN of a function", event.to));
    let arn: Arn = event.to.parse().map_err(|_| unreadable())?;
    let named = crate::rules::name::of_arn(&arn).ok_or_else(unreadable)?;
    let target = Target::find(&ctx, named).await?;
    if target.version.durable.is_some() {
        let planned = Planned::new(&ctx, &target, event.body.clone(), None, false)?;
        return Ok(start::begin(&ctx, &planned, Some(&event.id)).await.map(drop)?);
    }
    let given =
        Given { request_id: ctx.world().uuid(), payload: event.body.clone(), client_context: None };
    let entry = Entry::new(&ctx, &target.named, &given);
    let platform: Arc<Platform> = ctx.state();
    Ok(accept(&ctx, &platform, entry, given.payload, Some(&event.id)).await?)
}

/// Takes up what an earlier process left.
pub async fn resume(ctx: &Ctx, platform: &Arc<Platform>) -> Result<(), Error> {
    take_up(ctx, platform, None).await
}

/// Takes up events for which there was no room, for as long as the service runs.
pub async fn follow(ctx: &Ctx, platform: &Arc<Platform>) {
    loop {
        platform.world().sleep_real(LOOK).await;
        let places = platform.lanes.with_room();
        if places.is_empty() {
            continue;
        }
        if let Err(error) = take_up(ctx, platform, Some(&places)).await {
            tracing::warn!(?error, "waiting events are looked for again");
            places.iter().for_each(|place| platform.lanes.of(place).leave());
        }
    }
}

/// Lets events run that are kept: all of them, or those of some functions until these have no more room.
async fn take_up(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    places: Option<&HashSet<Place>>,
) -> Result<(), Error> {
    let mut range = Range::prefix(&rows::queue()).limit(ROWS_AT_ONCE);
    loop {
        let few = ctx.store().rows::<Entry>(range.clone()).await?;
        let is_last = few.len() < ROWS_AT_ONCE;
        for (key, entry) in few {
            range = range.after(&key);
            if places.is_none_or(|places| is_of(&entry, places)) {
                spawn(ctx, platform, entry);
            }
        }
        if is_last {
            return Ok(());
        }
        let is_full = |place: &Place| platform.lanes.of(place).is_full();
        if let Some(places) = places.filter(|places| places.iter().all(is_full)) {
            // There may be more behind what has been seen.
            places.iter().for_each(|place| platform.lanes.of(place).leave());
            return Ok(());
        }
    }
}

fn is_of(entry: &Entry, places: &HashSet<Place>) -> bool {
    entry.named().is_some_and(|named| places.contains(&named.place))
}

/// Lets an event run, unless it is under way, or as many of its function are.
fn spawn(ctx: &Ctx, platform: &Arc<Platform>, entry: Entry) {
    let Some(named) = entry.named() else { return };
    let lane = platform.lanes.of(&named.place);
    let Some(at_hand) = lane.take() else { return };
    let Some(under_way) = platform.queued.begin(entry.request_id.clone()) else { return };
    let ctx = ctx.within(&named.place.account, &named.place.region).as_service(None);
    let ctx = ctx.traced(entry.trace.as_deref());
    let platform = platform.clone();
    tokio::spawn(async move {
        let _held = (under_way, at_hand);
        let mut entry = entry;
        loop {
            ctx.world().sleep_until_ms(entry.due_ms).await;
            let Some(turn) = lane.turn().await else { return };
            let step = step(&ctx, &platform, (&named, &entry), &turn).await;
            drop(turn);
            match step {
                Ok(None) => return,
                Ok(Some(later)) => entry = later,
                Err(error) => {
                    tracing::warn!(?error, id = entry.request_id, "an event is tried again");
                    entry.due_ms = ctx.now_ms() + THROTTLED_MS;
                }
            }
        }
    });
}

/// Runs an event once. Gives the entry that is to run later, if it has not come to its end.
async fn step(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    (named, entry): (&Named, &Entry),
    turn: &Turn,
) -> Result<Option<Entry>, Error> {
    let Some(payload) = payload(ctx.store(), entry).await? else { return Ok(None) };
    let target = match Target::find(ctx, named.clone()).await {
        // The function is gone, and with it whom to tell.
        Err(Error::NotFound(_)) => return end(ctx.store(), entry).await.map(|()| None),
        other => other?,
    };
    // A destination's, for instance: its execution takes the event over, and may take longer than anybody waits.
    if target.version.durable.is_some()
        && let Ok(planned) = Planned::new(ctx, &target, payload.clone(), None, false)
    {
        start::begin(ctx, &planned, Some(&entry.request_id)).await?;
        return end(ctx.store(), entry).await.map(|()| None);
    }
    let config = invoke_config(ctx, named).await?;
    // A client context is passed to functions whose callers wait alone
    // (<https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html>).
    let given = Given {
        request_id: entry.request_id.clone(),
        payload: payload.clone(),
        client_context: None,
    };
    let (target, payload) = (&target, &payload);
    let finished =
        |condition, outcome| Finished { target, entry, payload, condition, outcome, turn };
    let is_old = ctx.now_ms() - entry.accepted_ms > age_max_ms(&config);
    if let Some(condition) = given_up(target.function.reserved_concurrency, is_old) {
        let finished = finished(condition, None);
        return finish(ctx, platform, config.on_failure, finished).await.map(|()| None);
    }
    let outcome = match run::run(ctx, platform, target, given).await {
        Ok(outcome) => outcome,
        Err(error) if error.is_passing() => return throttled(ctx, entry).await,
        // A loop ends where it is found: it is not tried again.
        Err(Error::Recursive) => {
            let finished = finished("RetriesExhausted", None);
            return finish(ctx, platform, config.on_failure, finished).await.map(|()| None);
        }
        Err(error) => {
            tracing::warn!(?error, id = entry.request_id, "an event's function cannot run");
            return failed(ctx, platform, &config, finished("RetriesExhausted", None)).await;
        }
    };
    if outcome.result.is_ok() {
        let finished = finished("Success", Some(&outcome));
        return finish(ctx, platform, config.on_success, finished).await.map(|()| None);
    }
    failed(ctx, platform, &config, finished("RetriesExhausted", Some(&outcome))).await
}

/// Why an event is not run any more, in AWS's words. A function that may not run at all is not waited for
/// (<https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html>).
fn given_up(reserved: Option<u32>, is_old: bool) -> Option<&'static str> {
    match reserved {
        Some(0) => Some("ZeroReservedConcurrency"),
        _ => is_old.then_some("EventAgeExceeded"),
    }
}

/// Another run later, or the end.
async fn failed(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    config: &InvokeConfig,
    finished: Finished<'_>,
) -> Result<Option<Entry>, Error> {
    let failures = finished.entry.failures + 1;
    match again_at(failures, config, finished.entry.accepted_ms, ctx.now_ms()) {
        Ok(due_ms) => {
            let later = Entry { failures, throttles: 0, due_ms, ..finished.entry.clone() };
            postpone(ctx.store(), later).await
        }
        Err(condition) => {
            let finished = Finished { condition, ..finished };
            let to = config.on_failure.clone();
            finish(ctx, platform, to, finished).await.map(|()| None)
        }
    }
}

/// When an event is run again that has failed so often, or in AWS's words why it is not. An event that would be too old
/// by then is not waited for, and is told of with the answer that it had.
fn again_at(
    failures: u32,
    config: &InvokeConfig,
    accepted_ms: i64,
    now_ms: i64,
) -> Result<i64, &'static str> {
    if failures > config.retries_max.unwrap_or(RETRIES) {
        return Err("RetriesExhausted");
    }
    let due_ms = now_ms + RETRY_MS * i64::from(failures);
    let is_late = due_ms - accepted_ms > age_max_ms(config);
    if is_late { Err("EventAgeExceeded") } else { Ok(due_ms) }
}

fn age_max_ms(config: &InvokeConfig) -> i64 {
    i64::from(config.age_max_s.unwrap_or(AGE_MAX_S)) * 1000
}

async fn throttled(ctx: &Ctx, entry: &Entry) -> Result<Option<Entry>, Error> {
    let pause_ms = (THROTTLED_MS << entry.throttles.min(12)).min(THROTTLED_MAX_MS);
    let due_ms = ctx.now_ms() + pause_ms;
    let later = Entry { throttles: entry.throttles + 1, due_ms, ..entry.clone() };
    postpone(ctx.store(), later).await
}

async fn invoke_config(ctx: &Ctx, named: &Named) -> Result<InvokeConfig, Error> {
    let key = named.place.invoke_config(named.qualifier.as_deref());
    Ok(ctx.store().row(&key).await?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{again_at, given_up};
    use crate::store::InvokeConfig;

    #[test]
    fn a_retry_that_would_come_too_late_is_not_waited_for() {
        let of = |age_max_s, retries_max| InvokeConfig {
            age_max_s,
            retries_max,
            ..InvokeConfig::default()
        };
        // Run within 100 ms, accepted at zero.
        assert_eq!(again_at(1, &of(None, None), 0, 100), Ok(60_100));
        assert_eq!(again_at(2, &of(None, None), 0, 60_200), Ok(180_200));
        assert_eq!(again_at(3, &of(None, None), 0, 180_300), Err("RetriesExhausted"));
        assert_eq!(again_at(1, &of(Some(60), None), 0, 100), Err("EventAgeExceeded"));
        assert_eq!(again_at(1, &of(Some(90), None), 0, 100), Ok(60_100));
        assert_eq!(again_at(2, &of(Some(90), None), 0, 60_200), Err("EventAgeExceeded"));
        assert_eq!(again_at(1, &of(Some(60), Some(0)), 0, 100), Err("RetriesExhausted"));
    }

    #[test]
    fn a_function_that_may_not_run_is_not_waited_for() {
        assert_eq!(given_up(Some(0), false), Some("ZeroReservedConcurrency"));
        assert_eq!(given_up(Some(0), true), Some("ZeroReservedConcurrency"));
        assert_eq!(given_up(Some(1), false), None);
        assert_eq!(given_up(None, true), Some("EventAgeExceeded"));
    }
}
