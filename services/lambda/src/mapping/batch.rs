//! A batch of records until it is done with: handed over, retried, split in two, given up.

use crate::error::Error;
use crate::mapping::discard::{self, Attempt, Discarded};
use crate::mapping::lane::{Gathering, Held, Lane, Next, fitting};
use crate::mapping::shard::Shard;
use crate::mapping::source;
use crate::mapping::window::{Open, STATE_MAX, Stage};
use crate::ops::invoke::PAYLOAD_BYTES_MAX;
use crate::run::{self, Given};
use bytes::Bytes;
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

const PAUSE: Duration = Duration::from_secs(1);
const PAUSE_MAX: Duration = Duration::from_secs(60);
/// Every stream keeps its records for this long.
const KEPT_MS_MIN: i64 = source::table::KEPT_MS;

/// What a mapping tells of its last batch.
pub const OK: &str = "OK";
pub const FAILED: &str = "PROBLEM: Function call failed";

/// What became of a batch.
enum Handed {
    /// With the function's answer.
    Done(Bytes),
    /// From this record on, nothing is done with.
    Failed(usize, Attempt),
    /// The function could not be run at all: tried again without counting, until the records are too old
    /// (<https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html>).
    NotRun(Error),
}

/// A batch, or what is left of it.
#[derive(Debug, PartialEq)]
struct Part {
    records: Vec<Held>,
    /// Those that count as retries: neither progress nor a split does.
    failures: u32,
    /// Every one that the records were in since those before them were done with.
    invocations: u32,
    /// The last attempt at it.
    last: Option<Attempt>,
    /// Whether anything has been tried at all.
    tried: bool,
}

/// What becomes of a part that failed.
#[derive(Debug, PartialEq)]
enum Fate {
    /// Handed over again, one after another.
    Again(Vec<Part>),
    GivenUp(Part),
}

/// What a mapping says of failures.
#[derive(Clone, Copy)]
struct Retrying {
    bisect: bool,
    retries_max: Option<u32>,
}

impl Part {
    fn new(records: Vec<Held>) -> Part {
        Part { records, failures: 0, invocations: 0, last: None, tried: false }
    }

    /// Leaves what an event has so many bytes for; gives the rest.
    fn cut(&mut self, bytes_max: usize) -> Option<Part> {
        let count = fitting(self.records.iter(), bytes_max);
        let records = self.records.split_off(count);
        let rest = Part { records, last: self.last.clone(), ..*self };
        (!rest.records.is_empty()).then_some(rest)
    }

    /// `is_rest`: what was before it is done with, so that AWS has split the batch already
    /// (<https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html>).
    fn failed(mut self, attempt: Attempt, is_rest: bool, retrying: Retrying) -> Fate {
        self.invocations += 1;
        self.last = Some(attempt);
        self.tried = true;
        if is_rest {
            (self.failures, self.invocations) = (0, 0);
            return Fate::Again(vec![self]);
        }
        if retrying.bisect && self.records.len() > 1 {
            let records = self.records.split_off(self.records.len() / 2);
            let rest = Part { records, last: self.last.clone(), ..self };
            return Fate::Again(vec![self, rest]);
        }
        self.failures += 1;
        match retrying.retries_max.is_some_and(|most| self.failures > most) {
            true => Fate::GivenUp(self),
            false => Fate::Again(vec![self]),
        }
    }
}

/// Runs a lane's batches to the end of its shard. `open`: the window that a checkpoint was in.
pub async fn follow(
    shard: Arc<Shard>,
    lane: Arc<Lane>,
    mut open: Option<Open>,
) -> Result<(), Error> {
    let mapping = &shard.reader.mapping;
    let world = shard.reader.ctx.world().clone();
    loop {
        let gathering = Gathering {
            batch_size: mapping.batch_size as usize,
            wait_ms: i64::from(mapping.window_s) * 1000,
            bytes_max: room(&shard, open.as_ref()),
            window_s: mapping.tumbling_s,
        };
        match lane.next(&world, gathering, open.as_ref()).await {
            Next::Batch(records) => {
                if mapping.tumbling_s > 0 && open.is_none() {
                    let first_ms = records.first().map_or(0, |held| held.record.at_ms);
                    open = Some(Open::at(first_ms, mapping.tumbling_s));
                }
                run(&shard, records, &mut open).await?;
            }
            Next::WindowOver => end_window(&shard, &mut open, Stage::Last).await?,
            Next::Ended => return Ok(()),
        }
    }
}

/// Runs until every record is done with.
async fn run(shard: &Shard, records: Vec<Held>, open: &mut Option<Open>) -> Result<(), Error> {
    let mapping = &shard.reader.mapping;
    let retrying = Retrying { bisect: mapping.bisect, retries_max: mapping.retries_max };
    let mut parts = VecDeque::from([Part::new(records)]);
    let mut pause = PAUSE;
    while let Some(mut part) = parts.pop_front() {
        give_up_old(shard, &mut part, open).await?;
        if part.records.is_empty() {
            continue;
        }
        // The state may have grown since the batch was gathered.
        if let Some(rest) = part.cut(room(shard, open.as_ref())) {
            parts.push_front(rest);
        }
        match hand_over(shard, &part.records, open.as_ref(), Stage::Within).await {
            Handed::Done(answer) => {
                pause = PAUSE;
                let length = open.as_mut().map_or(0, |open| open.take(&answer));
                done(shard, &part.records, open).await?;
                if length > STATE_MAX {
                    end_early(shard, open).await?;
                }
            }
            Handed::NotRun(error) => {
                not_run(shard, &error);
                part.tried = true;
                parts.push_front(part);
                wait(shard, &mut pause).await;
            }
            Handed::Failed(from, attempt) => {
                if from > 0 {
                    let before: Vec<Held> = part.records.drain(..from).collect();
                    done(shard, &before, open).await?;
                }
                match part.failed(attempt, from > 0, retrying) {
                    Fate::Again(next) => {
                        next.into_iter().rev().for_each(|part| parts.push_front(part));
                        wait(shard, &mut pause).await;
                    }
                    Fate::GivenUp(part) => {
                        give_up(shard, &part, "RetryAttemptsExhausted").await;
                        done(shard, &part.records, open).await?;
                    }
                }
            }
        }
    }
    Ok(())
}

async fn done(shard: &Shard, records: &[Held], open: &Option<Open>) -> Result<(), Error> {
    let window = open.is_some().then(|| open.clone());
    let places = records.iter().map(|held| held.place);
    shard.progress.done(&shard.reader, places, window).await
}

/// The records that have become too old, from the first on.
async fn give_up_old(shard: &Shard, part: &mut Part, open: &Option<Open>) -> Result<(), Error> {
    let Some(first_ms) = part.records.first().map(|held| held.record.at_ms) else { return Ok(()) };
    let Some(oldest_ms) = oldest_ms(shard, first_ms, part.tried).await else { return Ok(()) };
    let count = part.records.iter().take_while(|held| held.record.at_ms < oldest_ms).count();
    if count == 0 {
        return Ok(());
    }
    let records = part.records.drain(..count).collect();
    let old = Part { records, last: part.last.clone(), ..*part };
    give_up(shard, &old, "RecordAgeExceeded").await;
    done(shard, &old.records, open).await
}

/// The moment before which records are too old: as the mapping says, or, of what is tried in vain, as long as the
/// stream keeps it. `first_ms`: of the record in question.
async fn oldest_ms(shard: &Shard, first_ms: i64, tried: bool) -> Option<i64> {
    let reader = &shard.reader;
    let now_ms = reader.ctx.now_ms();
    if let Some(age_max_s) = reader.mapping.age_max_s {
        return Some(now_ms - i64::from(age_max_s) * 1000);
    }
    if !tried || first_ms >= now_ms - KEPT_MS_MIN {
        return None;
    }
    match reader.kept_ms().await {
        Ok(kept_ms) => Some(now_ms - kept_ms),
        Err(error) => {
            tracing::debug!(?error, id = reader.mapping.id, "a stream does not say what it keeps");
            None
        }
    }
}

/// What does not pass by itself is told to whoever looks at the mapping.
fn not_run(shard: &Shard, error: &Error) {
    let (reader, id) = (&shard.reader, &shard.reader.mapping.id);
    if error.is_passing() {
        tracing::debug!(?error, id, "a batch waits");
        return;
    }
    tracing::warn!(?error, id, "an event source's function cannot run; it is tried again");
    reader.platform.results.lock().insert(id.clone(), FAILED);
}

async fn give_up(shard: &Shard, part: &Part, condition: &'static str) {
    let (id, count) = (&shard.reader.mapping.id, part.records.len());
    tracing::warn!(id, shard = shard.id, count, condition, "records are given up");
    let discarded = Discarded {
        condition,
        records: &part.records,
        invocations: part.invocations.max(1),
        last: part.last.as_ref(),
    };
    discard::tell(shard, discarded).await;
}

async fn wait(shard: &Shard, pause: &mut Duration) {
    shard.reader.ctx.world().sleep(*pause).await;
    *pause = (*pause * 2).min(PAUSE_MAX);
}

/// The last invocation of a window, without records: tried as often as a batch, and for as long.
async fn end_window(shard: &Shard, open: &mut Option<Open>, stage: Stage) -> Result<(), Error> {
    let retries_max = shard.reader.mapping.retries_max;
    let (mut failures, mut pause) = (0, PAUSE);
    loop {
        match hand_over(shard, &[], open.as_ref(), stage).await {
            Handed::Done(_) => break,
            Handed::NotRun(error) => not_run(shard, &error),
            Handed::Failed(..) => failures += 1,
        }
        let end_ms = open.as_ref().map_or(i64::MAX, |open| open.end_ms);
        let too_old = oldest_ms(shard, end_ms, true).await.is_some_and(|oldest| end_ms < oldest);
        if too_old || retries_max.is_some_and(|most| failures > most) {
            tracing::warn!(shard = shard.id, "the end of a window is given up");
            break;
        }
        wait(shard, &mut pause).await;
    }
    *open = None;
    shard.progress.done(&shard.reader, std::iter::empty(), Some(None)).await
}

/// A state too large ends its window; the rest of the window's time begins with none.
async fn end_early(shard: &Shard, open: &mut Option<Open>) -> Result<(), Error> {
    let rest = open.as_ref().map(|open| (open.start_ms, open.end_ms));
    end_window(shard, open, Stage::Early).await?;
    *open = rest.map(|(start_ms, end_ms)| Open { start_ms, end_ms, state: serde_json::json!({}) });
    Ok(())
}

/// The event of a batch.
pub fn event(records: &[Held], window: Option<Value>) -> String {
    let texts: Vec<&str> = records.iter().map(|held| held.record.text.as_str()).collect();
    let mut event = format!("{{\"Records\":[{}]", texts.join(","));
    if let Some(window) = window {
        // The window's members follow the records.
        let members = window.to_string();
        event.push(',');
        event.push_str(members.strip_prefix('{').unwrap_or(&members));
    } else {
        event.push('}');
    }
    event
}

/// Bytes of a batch's records for which its event has room, beside what it tells of its window.
fn room(shard: &Shard, open: Option<&Open>) -> usize {
    let length_s = shard.reader.mapping.tumbling_s;
    // But for their states, windows take the same.
    let fresh = (length_s > 0).then(|| Open::at(0, length_s));
    let window = open.or(fresh.as_ref()).map(|open| shown(shard, open, Stage::Within));
    PAYLOAD_BYTES_MAX.saturating_sub(event(&[], window).len())
}

fn shown(shard: &Shard, open: &Open, stage: Stage) -> Value {
    open.shown(stage, (&shard.id, &shard.reader.mapping.source_arn))
}

async fn hand_over(shard: &Shard, records: &[Held], open: Option<&Open>, stage: Stage) -> Handed {
    let reader = &shard.reader;
    let window = open.map(|open| shown(shard, open, stage));
    let payload = Bytes::from(event(records, window));
    let target = match reader.target().await {
        Ok(target) => target,
        Err(error) => return Handed::NotRun(error),
    };
    let request_id = reader.ctx.world().uuid();
    let version = target.version.version.clone();
    let attempt = |failed| Attempt { request_id: request_id.clone(), version, failed };
    let given = Given { request_id: request_id.clone(), payload, client_context: None };
    let outcome = match run::run(&reader.ctx, &reader.platform, &target, given).await {
        Err(error) => return Handed::NotRun(error),
        Ok(outcome) => outcome,
    };
    let handed = match outcome.result {
        Err(_) => Handed::Failed(0, attempt(true)),
        Ok(answer) if reader.mapping.partial => match partial(records, &answer) {
            Some(from) => Handed::Failed(from, attempt(false)),
            None => Handed::Done(answer),
        },
        Ok(answer) => Handed::Done(answer),
    };
    let told = if matches!(handed, Handed::Done(_)) { OK } else { FAILED };
    reader.platform.results.lock().insert(reader.mapping.id.clone(), told);
    handed
}

/// Reads `batchItemFailures`: everything from the first failed record on is handed over again. An answer
/// that cannot be read means that all have failed.
fn partial(records: &[Held], answer: &[u8]) -> Option<usize> {
    let Ok(answer) = serde_json::from_slice::<Value>(answer) else { return Some(0) };
    let failures = match answer.get("batchItemFailures") {
        None | Some(Value::Null) => return None,
        Some(Value::Array(failures)) if failures.is_empty() => return None,
        Some(Value::Array(failures)) => failures,
        Some(_) => return Some(0),
    };
    let mut first = records.len();
    for failure in failures {
        let id = failure.get("itemIdentifier").and_then(Value::as_str).unwrap_or_default();
        match records.iter().position(|held| held.record.sequence == id) {
            Some(at) => first = first.min(at),
            None => return Some(0),
        }
    }
    Some(first)
}

#[cfg(test)]
mod tests {
    use super::{Fate, Part, Retrying, event, partial};
    use crate::mapping::discard::Attempt;
    use crate::mapping::lane::Held;
    use crate::mapping::record::Record;
    use serde_json::{Value, json};

    fn held(sequence: &str) -> Held {
        let text = format!("{{\"n\":{sequence}}}");
        let record = Record { sequence: sequence.into(), at_ms: 0, key: 0, text };
        Held { place: 0, record }
    }

    #[test]
    fn the_first_failure_counts() {
        let records = ["1", "2", "3"].map(held);
        let failed = |answer: &str| partial(&records, answer.as_bytes());
        assert_eq!(
            failed(r#"{"batchItemFailures":[{"itemIdentifier":"3"},{"itemIdentifier":"2"}]}"#),
            Some(1)
        );
        for all in [
            r#"{"batchItemFailures":[{"itemIdentifier":"9"}]}"#,
            r#"{"batchItemFailures":[{"itemIdentifier":""}]}"#,
            r#"{"batchItemFailures":[{"itemIdentifier":null}]}"#,
            r#"{"batchItemFailures":[{"foo":"1"}]}"#,
            "}",
        ] {
            assert_eq!(failed(all), Some(0), "{all}");
        }
        assert_eq!(failed(r#"{"batchItemFailures":[]}"#), None);
        assert_eq!(failed("null"), None);
    }

    fn attempt() -> Attempt {
        Attempt { request_id: "r".into(), version: "$LATEST".into(), failed: true }
    }

    /// The records, failures and invocations of what is tried next; none where it is given up.
    fn next(part: Part, is_rest: bool, retrying: Retrying) -> Vec<(usize, u32, u32)> {
        match part.failed(attempt(), is_rest, retrying) {
            Fate::Again(parts) => {
                let told = |part: &Part| (part.records.len(), part.failures, part.invocations);
                parts.iter().map(told).collect()
            }
            Fate::GivenUp(_) => Vec::new(),
        }
    }

    #[test]
    fn a_split_uses_no_retry_up() {
        let retrying = Retrying { bisect: true, retries_max: Some(1) };
        let whole = Part::new(["1", "2", "3"].map(held).into());
        let Fate::Again(parts) = whole.failed(attempt(), false, retrying) else { panic!() };
        let records = |part: &Part| part.records.len();
        assert_eq!(parts.iter().map(records).collect::<Vec<_>>(), [1, 2]);
        for part in parts {
            assert_eq!((part.failures, part.invocations), (0, 1));
            assert!(part.tried && part.last == Some(attempt()));
        }
        // A single record is tried as often as the mapping says.
        let one = |failures| Part { failures, invocations: 3, ..Part::new(vec![held("1")]) };
        assert_eq!(next(one(0), false, retrying), [(1, 1, 4)]);
        assert!(next(one(1), false, retrying).is_empty());
    }

    #[test]
    fn what_its_event_has_no_room_for_follows() {
        // Each takes seven bytes and a comma.
        let mut whole = Part { failures: 1, ..Part::new(["1", "2", "3"].map(held).into()) };
        let rest = whole.cut(16).unwrap();
        assert_eq!((whole.records.len(), rest.records.len(), rest.failures), (2, 1, 1));
        assert_eq!(whole.cut(16), None);
        assert_eq!(whole.records.len(), 2);
    }

    #[test]
    fn what_is_left_of_a_batch_is_tried_whole() {
        let retrying = Retrying { bisect: true, retries_max: Some(0) };
        let rest = Part { failures: 1, invocations: 1, ..Part::new(["2", "3"].map(held).into()) };
        // Lambda counts its invocations anew: with three retries it tells of four.
        assert_eq!(next(rest, true, retrying), [(2, 0, 0)]);
        let whole = || Part::new(["1", "2"].map(held).into());
        assert_eq!(next(whole(), false, retrying), [(1, 0, 1), (1, 0, 1)]);
        let unsplit = Retrying { bisect: false, retries_max: Some(0) };
        assert!(next(whole(), false, unsplit).is_empty());
    }

    #[test]
    fn events_are_sound() {
        let read = |text: String| serde_json::from_str::<Value>(&text).unwrap();
        let records = ["1", "2"].map(held);
        assert_eq!(read(event(&records, None)), json!({ "Records": [{ "n": 1 }, { "n": 2 }] }));
        let windowed = read(event(&[], Some(json!({ "state": {}, "shardId": "s" }))));
        assert_eq!(windowed, json!({ "Records": [], "state": {}, "shardId": "s" }));
    }
}
