//! Asynchronous invocations: kept as rows until they have succeeded or been given up.
//!
//! A row is written before the caller is answered, and removed in the transaction that ends the
//! invocation, so that a crash in between runs it again: at least once. Waiting happens in cloud time.

use crate::destinations::{self, Letter};
use crate::durable::start::{self, Planned};
use crate::error::Error;
use crate::platform::Platform;
use crate::pool::spec::Outcome;
use crate::rules::name::{LATEST, Named, Place};
use crate::run::{self, Given, Target};
use crate::store::{self as rows, InvokeConfig, Rows};
use aws::{AccountId, Arn, Fault, Region};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use service::{Access, Ctx};
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::{Event, Range, Store, Tx};
use wire::Timestamp;

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

/// One event on its way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub request_id: String,
    pub account: String,
    pub region: String,
    pub name: String,
    pub qualifier: Option<String>,
    pub client_context: Option<String>,
    pub accepted_ms: i64,
    /// Runs that failed.
    pub failures: u32,
    /// Runs that were throttled since.
    pub throttles: u32,
    pub due_ms: i64,
    /// What it came with: the value of `X-Amzn-Trace-Id`.
    #[serde(default)]
    pub trace: Option<String>,
}

impl Entry {
    pub fn new(ctx: &Ctx, named: &Named, given: &Given) -> Entry {
        Entry {
            request_id: given.request_id.clone(),
            account: named.place.account.to_string(),
            region: named.place.region.to_string(),
            name: named.place.name.clone(),
            qualifier: named.qualifier.clone(),
            client_context: given.client_context.clone(),
            accepted_ms: ctx.now_ms(),
            failures: 0,
            throttles: 0,
            due_ms: ctx.now_ms(),
            trace: ctx.trace().map(str::to_owned),
        }
    }

    fn named(&self) -> Option<Named> {
        let (account, region) = (AccountId::new(&self.account)?, Region::new(&self.region)?);
        let place = Place { account, region, name: self.name.clone() };
        Some(Named { place, qualifier: self.qualifier.clone() })
    }

    fn write(&self, tx: &Tx) {
        tx.put_value(rows::queued(&self.request_id), self);
    }

    fn delete(&self, tx: &Tx) {
        tx.delete(&rows::queued(&self.request_id));
        tx.delete(&rows::payload(&self.request_id));
    }
}

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
    let mut range = Range::prefix(&rows::queue()).limit(ROWS_AT_ONCE);
    loop {
        let few = ctx.store().rows::<Entry>(range.clone()).await?;
        let is_last = few.len() < ROWS_AT_ONCE;
        for (key, entry) in few {
            range = range.after(&key);
            spawn(ctx, platform, entry);
        }
        if is_last {
            return Ok(());
        }
    }
}

/// Takes up events for which there was no room, for as long as the service runs.
pub async fn follow(ctx: &Ctx, platform: &Arc<Platform>) {
    loop {
        platform.world().sleep_real(LOOK).await;
        let places = platform.lanes.with_room();
        if places.is_empty() {
            continue;
        }
        if let Err(error) = take_up(ctx, platform, &places).await {
            tracing::warn!(?error, "waiting events are looked for again");
            places.iter().for_each(|place| platform.lanes.of(place).leave());
        }
    }
}

/// Until their functions have no more room, or all have been seen.
async fn take_up(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    places: &HashSet<Place>,
) -> Result<(), Error> {
    let mut range = Range::prefix(&rows::queue()).limit(ROWS_AT_ONCE);
    loop {
        let few = ctx.store().rows::<Entry>(range.clone()).await?;
        let is_last = few.len() < ROWS_AT_ONCE;
        for (key, entry) in few {
            range = range.after(&key);
            if entry.named().is_some_and(|named| places.contains(&named.place)) {
                spawn(ctx, platform, entry);
            }
        }
        if is_last {
            return Ok(());
        }
        if places.iter().all(|place| platform.lanes.of(place).is_full()) {
            // There may be more behind what has been seen.
            places.iter().for_each(|place| platform.lanes.of(place).leave());
            return Ok(());
        }
    }
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
            let step = step(&ctx, &platform, &named, &entry).await;
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
    named: &Named,
    entry: &Entry,
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
    let age_max_ms = i64::from(config.age_max_s.unwrap_or(AGE_MAX_S)) * 1000;
    let given = Given {
        request_id: entry.request_id.clone(),
        payload: payload.clone(),
        client_context: entry.client_context.clone(),
    };
    let finished =
        |condition, outcome| Finished { named, entry, payload: &payload, condition, outcome };
    let is_old = ctx.now_ms() - entry.accepted_ms > age_max_ms;
    if let Some(condition) = given_up(target.function.reserved_concurrency, is_old) {
        let finished = finished(condition, None);
        return finish(ctx, platform, &target, config.on_failure, finished).await.map(|()| None);
    }
    let outcome = match run::run(ctx, platform, &target, given).await {
        Ok(outcome) => outcome,
        Err(error) if error.is_passing() => return throttled(ctx, entry).await,
        // A loop ends where it is found: it is not tried again.
        Err(Error::Recursive) => {
            let finished = finished("RetriesExhausted", None);
            return finish(ctx, platform, &target, config.on_failure, finished)
                .await
                .map(|()| None);
        }
        Err(error) => {
            tracing::warn!(?error, id = entry.request_id, "an event's function cannot run");
            return failed(ctx, platform, &target, &config, finished("RetriesExhausted", None))
                .await;
        }
    };
    if outcome.result.is_ok() {
        let finished = finished("Success", Some(&outcome));
        return finish(ctx, platform, &target, config.on_success, finished).await.map(|()| None);
    }
    failed(ctx, platform, &target, &config, finished("RetriesExhausted", Some(&outcome))).await
}

/// What an event carries. One without it cannot run: its row goes.
async fn payload(store: &Store, entry: &Entry) -> Result<Option<Bytes>, Error> {
    let found = store.get(&rows::payload(&entry.request_id)).await?;
    if found.is_none() {
        end(store, entry).await?;
    }
    Ok(found)
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
    target: &Target,
    config: &InvokeConfig,
    finished: Finished<'_>,
) -> Result<Option<Entry>, Error> {
    let failures = finished.entry.failures + 1;
    if failures > config.retries_max.unwrap_or(RETRIES) {
        let to = config.on_failure.clone();
        return finish(ctx, platform, target, to, finished).await.map(|()| None);
    }
    let due_ms = ctx.now_ms() + RETRY_MS * i64::from(failures);
    let later = Entry { failures, throttles: 0, due_ms, ..finished.entry.clone() };
    postpone(ctx.store(), later).await
}

async fn throttled(ctx: &Ctx, entry: &Entry) -> Result<Option<Entry>, Error> {
    let pause_ms = (THROTTLED_MS << entry.throttles.min(12)).min(THROTTLED_MAX_MS);
    let due_ms = ctx.now_ms() + pause_ms;
    let later = Entry { throttles: entry.throttles + 1, due_ms, ..entry.clone() };
    postpone(ctx.store(), later).await
}

/// Keeps an entry that is to run later; none if its row has gone meanwhile.
async fn postpone(store: &Store, later: Entry) -> Result<Option<Entry>, Error> {
    let row = &later;
    let kept = store
        .transact(|tx| async move {
            let known: Option<Entry> = tx.row(&rows::queued(&row.request_id)).await?;
            if known.is_some() {
                row.write(&tx);
            }
            Ok::<_, Error>(known.is_some())
        })
        .await?;
    Ok(kept.then_some(later))
}

async fn end(store: &Store, entry: &Entry) -> Result<(), Error> {
    let body = |tx: Tx| async move {
        entry.delete(&tx);
        Ok(())
    };
    store.transact(body).await
}

/// How an event came to its end.
struct Finished<'a> {
    named: &'a Named,
    entry: &'a Entry,
    payload: &'a Bytes,
    condition: &'static str,
    outcome: Option<&'a Outcome>,
}

/// What has been sent of an event's end: not again, while the rest of it waits.
#[derive(Default)]
struct Sent {
    /// To the destination.
    record: AtomicBool,
    /// To the dead-letter queue.
    letter: AtomicBool,
}

/// Ends an event. Where its destination cannot be told of the end at the moment, it waits here: it has run, and is
/// neither run again nor lost.
async fn finish(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    target: &Target,
    destination: Option<String>,
    finished: Finished<'_>,
) -> Result<(), Error> {
    let (id, to, finished) = (&finished.entry.request_id, destination.as_deref(), &finished);
    let sent = &Sent::default();
    let settling = || settle(ctx, platform, target, to, finished, sent);
    match destinations::until_told(ctx.world(), id, settling).await {
        Ok(()) => Ok(()),
        Err(error) => {
            tracing::error!(?error, id, "nobody could be told of an event's end");
            end(ctx.store(), finished.entry).await
        }
    }
}

/// Removes the event, and in the same transaction tells a destination that is a function; a queue or a bucket is told
/// before, so that a crash in between tells it once more.
async fn settle(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    target: &Target,
    destination: Option<&str>,
    finished: &Finished<'_>,
    sent: &Sent,
) -> Result<(), Error> {
    let told = match destination {
        Some(to) if destinations::is_queue(to) || destinations::bucket(to).is_some() => {
            if !sent.record.load(Ordering::Relaxed) {
                let letter = Letter::plain(finished.document(ctx, target).to_string());
                destinations::send(ctx, target.place(), &target.version, to, letter).await?;
                sent.record.store(true, Ordering::Relaxed);
            }
            None
        }
        Some(to) => told(ctx, target, to, finished).await?,
        None => None,
    };
    if !sent.letter.load(Ordering::Relaxed) {
        bury(ctx, target, finished).await?;
        sent.letter.store(true, Ordering::Relaxed);
    }
    let (entry, message) = (finished.entry, &told);
    ctx.store()
        .transact(|tx| async move {
            entry.delete(&tx);
            if let Some((next, payload)) = message {
                next.write(&tx);
                tx.put(rows::payload(&next.request_id), payload.clone());
            }
            Ok::<_, Error>(())
        })
        .await?;
    if let Some((next, _)) = told {
        spawn(ctx, platform, next);
    }
    Ok(())
}

/// Sends an event that was given up to the function's dead-letter queue.
async fn bury(ctx: &Ctx, target: &Target, finished: &Finished<'_>) -> Result<(), Error> {
    let Some(to) = &target.version.dead_letter else { return Ok(()) };
    if finished.condition == "Success" {
        return Ok(());
    }
    let error = finished.outcome.and_then(|outcome| outcome.result.as_ref().err());
    let document = error.map(|error| serde_json::from_slice::<Value>(&error.payload));
    let document = document.and_then(Result::ok).unwrap_or(Value::Null);
    let message = document["errorMessage"].as_str().unwrap_or_default();
    let code = if error.is_some() { 200 } else { 429 };
    let letter = Letter::dead(finished.payload, &finished.entry.request_id, code, message);
    Ok(destinations::send(ctx, target.place(), &target.version, to, letter).await?)
}

/// The event for a destination that is a function. The function's role must be allowed to invoke it.
async fn told(
    ctx: &Ctx,
    target: &Target,
    to: &str,
    finished: &Finished<'_>,
) -> Result<Option<(Entry, Bytes)>, Error> {
    let named = to.parse().ok().and_then(|arn| crate::rules::name::of_arn(&arn));
    let Some(named) = named else { return Ok(None) };
    let allowed = async {
        let role: Arn = target.version.role.parse().map_err(Fault::internal)?;
        let ctx = ctx.as_role(&role, &target.place().name).await?;
        ctx.authorize(&[Access::new("lambda:InvokeFunction", to)]).await
    };
    if let Err(fault) = allowed.await {
        let error = Error::Fault(fault);
        // What passes must not cost the event: it stays, and comes to its end again.
        if error.is_passing() {
            return Err(error);
        }
        tracing::warn!(?error, to, "a destination is not told");
        return Ok(None);
    }
    let given = Given {
        request_id: ctx.world().uuid(),
        payload: finished.document(ctx, target).to_string().into(),
        client_context: None,
    };
    // The destination follows from the function's run.
    let trace = crate::trace::of(ctx, target.place(), true).ok();
    let entry = Entry::new(&ctx.traced(trace.as_deref()), &named, &given);
    Ok(Some((entry, given.payload)))
}

impl Finished<'_> {
    /// <https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html>
    fn document(&self, ctx: &Ctx, target: &Target) -> Value {
        let json = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap_or(Value::Null);
        let qualifier = self.named.qualifier.as_deref().unwrap_or(LATEST);
        let runs = self.entry.failures + u32::from(self.outcome.is_some());
        let mut document = json!({
            "version": "1.0",
            "timestamp": Timestamp::from_millis(ctx.now_ms()).to_iso_8601_millis(),
            "requestContext": {
                "requestId": self.entry.request_id,
                "functionArn": self.named.place.arn_of(Some(qualifier)),
                "condition": self.condition,
                "approximateInvokeCount": runs,
            },
            "requestPayload": json(self.payload),
        });
        if let Some(outcome) = self.outcome {
            document["responseContext"] =
                json!({ "statusCode": 200, "executedVersion": target.version.version });
            document["responsePayload"] = match &outcome.result {
                Ok(payload) => json(payload),
                Err(error) => {
                    document["responseContext"]["functionError"] = json!("Unhandled");
                    json(&error.payload)
                }
            };
        }
        document
    }
}

async fn invoke_config(ctx: &Ctx, named: &Named) -> Result<InvokeConfig, Error> {
    let key = named.place.invoke_config(named.qualifier.as_deref());
    Ok(ctx.store().row(&key).await?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{Entry, given_up, payload, postpone};
    use crate::error::Error;
    use crate::store::{self as rows, Rows};
    use bytes::Bytes;
    use store::{Durability, Options, Store};
    use tempfile::TempDir;
    use world::World;

    fn open(folder: &TempDir) -> Store {
        let options = Options { durability: Durability::Memory, ..Options::default() };
        Store::open(&folder.path().join("data"), World::simulated(1, 0), options).unwrap()
    }

    fn entry() -> Entry {
        Entry {
            request_id: "r".into(),
            account: "123456789012".into(),
            region: "eu-west-1".into(),
            name: "f".into(),
            qualifier: None,
            client_context: None,
            accepted_ms: 0,
            failures: 0,
            throttles: 0,
            due_ms: 0,
            trace: None,
        }
    }

    async fn kept(store: &Store) -> Option<Entry> {
        store.row(&rows::queued("r")).await.unwrap()
    }

    async fn keep(store: &Store, carried: Option<&str>) {
        let written = store.transact(|tx| async move {
            entry().write(&tx);
            if let Some(carried) = carried {
                tx.put(rows::payload("r"), Bytes::from(carried.to_owned()));
            }
            Ok::<_, Error>(())
        });
        written.await.unwrap();
    }

    #[tokio::test]
    async fn what_has_ended_is_not_kept_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = open(&folder);
        let later = Entry { failures: 1, due_ms: 60_000, ..entry() };
        assert_eq!(postpone(&store, later.clone()).await.unwrap(), None);
        assert_eq!(kept(&store).await, None);
        keep(&store, Some("{}")).await;
        assert_eq!(postpone(&store, later.clone()).await.unwrap(), Some(later.clone()));
        assert_eq!(kept(&store).await, Some(later));
    }

    #[tokio::test]
    async fn an_event_without_its_payload_goes() {
        let folder = tempfile::tempdir().unwrap();
        let store = open(&folder);
        keep(&store, Some("{}")).await;
        assert_eq!(payload(&store, &entry()).await.unwrap(), Some(Bytes::from_static(b"{}")));
        assert_eq!(kept(&store).await, Some(entry()));
        let without = store.transact(|tx| async move {
            tx.delete(&rows::payload("r"));
            Ok::<_, Error>(())
        });
        without.await.unwrap();
        assert_eq!(payload(&store, &entry()).await.unwrap(), None);
        assert_eq!(kept(&store).await, None);
    }

    #[test]
    fn a_function_that_may_not_run_is_not_waited_for() {
        assert_eq!(given_up(Some(0), false), Some("ZeroReservedConcurrency"));
        assert_eq!(given_up(Some(0), true), Some("ZeroReservedConcurrency"));
        assert_eq!(given_up(Some(1), false), None);
        assert_eq!(given_up(None, true), Some("EventAgeExceeded"));
    }
}
