//! The end of an event: whoever is to be told of it is told, and its row goes.

use super::entry::{Entry, end};
use super::spawn;
use crate::destinations::{self, Letter};
use crate::error::Error;
use crate::lane::Turn;
use crate::platform::Platform;
use crate::pool::spec::Outcome;
use crate::rules::name::LATEST;
use crate::run::{Given, Target};
use crate::store as rows;
use aws::{Arn, Fault};
use bytes::Bytes;
use serde_json::{Value, json};
use service::{Access, Ctx};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use wire::Timestamp;

/// How an event came to its end.
pub struct Finished<'a> {
    pub target: &'a Target,
    pub entry: &'a Entry,
    pub payload: &'a Bytes,
    /// In AWS's words.
    pub condition: &'static str,
    pub outcome: Option<&'a Outcome>,
    /// In which it ran.
    pub turn: &'a Turn,
}

/// What has been sent of an event's end: not again, while the rest of it waits.
struct Sent {
    /// Of what is kept in a bucket: the same one at every attempt.
    key: String,
    /// To the destination.
    record: AtomicBool,
    /// To the dead-letter queue.
    letter: AtomicBool,
}

impl Sent {
    fn nothing(ctx: &Ctx, finished: &Finished<'_>) -> Sent {
        let prefix = format!("aws/lambda/async/{}", finished.target.place().name);
        let key = destinations::object_key(ctx, &prefix);
        Sent { key, record: AtomicBool::new(false), letter: AtomicBool::new(false) }
    }
}

/// Ends an event. Where its destination cannot be told of the end at the moment, it waits here: it has run, and is
/// neither run again nor lost. Others have its turn meanwhile.
pub async fn finish(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    destination: Option<String>,
    finished: Finished<'_>,
) -> Result<(), Error> {
    let (id, to, finished) = (&finished.entry.request_id, destination.as_deref(), &finished);
    let sent = &Sent::nothing(ctx, finished);
    let settling = || async move {
        let settled = settle(ctx, platform, to, finished, sent).await;
        if settled.as_ref().is_err_and(Error::is_passing) {
            finished.turn.make_way(&platform.lanes, finished.bytes());
        }
        settled
    };
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
    destination: Option<&str>,
    finished: &Finished<'_>,
    sent: &Sent,
) -> Result<(), Error> {
    let told = match destination {
        Some(to) if destinations::is_queue(to) || destinations::bucket(to).is_some() => {
            if !sent.record.load(Ordering::Relaxed) {
                let letter = Letter::plain(finished.document(ctx).to_string());
                destinations::send(ctx, finished.target, to, &sent.key, &letter).await?;
                sent.record.store(true, Ordering::Relaxed);
            }
            None
        }
        Some(to) => told(ctx, to, finished).await?,
        None => None,
    };
    if !sent.letter.load(Ordering::Relaxed) {
        bury(ctx, finished, sent).await?;
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
async fn bury(ctx: &Ctx, finished: &Finished<'_>, sent: &Sent) -> Result<(), Error> {
    let Some(to) = &finished.target.version.dead_letter else { return Ok(()) };
    if finished.condition == "Success" {
        return Ok(());
    }
    let error = finished.outcome.and_then(|outcome| outcome.result.as_ref().err());
    let document = error.map(|error| serde_json::from_slice::<Value>(&error.payload));
    let document = document.and_then(Result::ok).unwrap_or(Value::Null);
    let message = document["errorMessage"].as_str().unwrap_or_default();
    let code = if error.is_some() { 200 } else { 429 };
    let letter = Letter::dead(finished.payload, &finished.entry.request_id, code, message);
    destinations::send(ctx, finished.target, to, &sent.key, &letter).await
}

/// The event for a destination that is a function. The function's role must be allowed to invoke it.
async fn told(
    ctx: &Ctx,
    to: &str,
    finished: &Finished<'_>,
) -> Result<Option<(Entry, Bytes)>, Error> {
    let target = finished.target;
    let named = to.parse().ok().and_then(|arn| crate::rules::name::of_arn(&arn));
    let Some(named) = named else { return Ok(None) };
    let allowed = async {
        let role: Arn = target.version.role.parse().map_err(Fault::internal)?;
        let ctx = ctx.as_role(&role, &target.place().session_name()).await?;
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
        payload: finished.document(ctx).to_string().into(),
        client_context: None,
    };
    // The destination follows from the function's run.
    let trace = crate::trace::of(ctx, target.place(), true).ok();
    let entry = Entry::new(&ctx.traced(trace.as_deref()), &named, &given);
    Ok(Some((entry, given.payload)))
}

impl Finished<'_> {
    /// What it takes in memory.
    fn bytes(&self) -> usize {
        let answered = self.outcome.map_or(0, |outcome| match &outcome.result {
            Ok(payload) => payload.len(),
            Err(error) => error.payload.len(),
        });
        self.payload.len() + answered
    }

    /// <https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html>
    fn document(&self, ctx: &Ctx) -> Value {
        let json = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap_or(Value::Null);
        let named = &self.target.named;
        let qualifier = named.qualifier.as_deref().unwrap_or(LATEST);
        let runs = self.entry.failures + u32::from(self.outcome.is_some());
        let mut document = json!({
            "version": "1.0",
            "timestamp": Timestamp::from_millis(ctx.now_ms()).to_iso_8601_millis(),
            "requestContext": {
                "requestId": self.entry.request_id,
                "functionArn": named.place.arn_of(Some(qualifier)),
                "condition": self.condition,
                "approximateInvokeCount": runs,
            },
            "requestPayload": json(self.payload),
        });
        if let Some(outcome) = self.outcome {
            document["responseContext"] =
                json!({ "statusCode": 200, "executedVersion": self.target.version.version });
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
