//! The check at the end of a life: the history, replayed one transaction after the other in the order of
//! commits, must explain everything that anybody saw, and what is stored now.

use crate::body::{note_key, rows};
use crate::facts::Facts;
use crate::model::Model;
use crate::plan::{LOGS, log_key, stamped_key};
use crate::record::{Ended, Moment, Observation, Query, Record, Seen};
use bytes::Bytes;
use futures_util::FutureExt;
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use store::{Key, Part, Range, Store, StoreError};

/// Rows of a log, and timers, far more than a run makes.
const ALL: usize = 1_000_000;

/// How a life ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Everything that was accepted is there.
    Closed,
    /// Everything that was acknowledged is there.
    Lost,
    /// Only what was synced is there for sure, in the order of commits.
    Forgot,
}

/// A transaction in the order of commits.
struct Entry<'a> {
    record: &'a Record,
    moment: Moment,
    written: bool,
    /// Whether it had happened was in doubt when the engine failed.
    doubtful: bool,
}

/// Replays a life onto the model, which is then what the store must hold.
pub fn replay(
    facts: &mut Facts,
    model: &mut Model,
    survivors: &BTreeSet<u64>,
    end: End,
    durable: Moment,
) -> Result<(), String> {
    let mut observations = std::mem::take(&mut facts.observations);
    let entries = in_order(facts);
    for record in &facts.records {
        let entry = entries.iter().find(|entry| std::ptr::eq(entry.record, record));
        outcome_is_kept(record, entry, survivors, end)?;
    }
    // What the store held while it lived, which a loss of power may have shortened since.
    let held = |entry: &Entry<'_>| {
        let seen = end == End::Forgot && !entry.doubtful && entry.moment <= durable;
        entry.written && (seen || survivors.contains(&entry.record.plan.id))
    };
    let before = model.clone();
    let mut last = (0, 0);
    for entry in &entries {
        if held(entry) {
            match_observations(&mut observations, model, last, entry.moment);
            last = entry.moment;
        }
        step(model, entry, held(entry))?;
    }
    match_observations(&mut observations, model, last, (u64::MAX, u64::MAX));
    if let Some(missed) = observations.iter().find(|observation| !observation.matched) {
        let (by, queries) = (&missed.by, &missed.queries);
        let (floor, ceiling) = (missed.floor, missed.ceiling);
        return Err(format!("{by} saw no one moment from {floor:?} to {ceiling:?}: {queries:?}"));
    }
    logs_were_read_well(facts, model)?;
    let held = entries.iter().filter(|entry| held(entry));
    nothing_came_from_nowhere(facts, &before, held)?;
    if end == End::Forgot {
        *model = before;
        shorten(model, survivors, &entries)?;
    }
    Ok(())
}

/// By their places. What was in doubt when the engine failed, and has happened, has happened when the
/// engine was opened again.
fn in_order(facts: &Facts) -> Vec<Entry<'_>> {
    let abandons: BTreeMap<u64, u64> = facts.abandons.iter().copied().collect();
    let entry = |record| -> Option<Entry<'_>> {
        let placed = Record::placed(record)?;
        let behind = abandons.get(&placed.epoch).is_some_and(|last| placed.sequence > *last);
        let (written, doubtful) = (placed.written, placed.written && behind);
        let epoch = placed.epoch + if doubtful { 2 } else { 0 };
        Some(Entry { record, moment: (epoch, placed.sequence), written, doubtful })
    };
    let mut entries: Vec<_> = facts.records.iter().filter_map(entry).collect();
    entries.sort_by_key(|entry| (entry.moment, !entry.written));
    entries
}

/// One transaction after the other: it must see what it saw, and stand where it may.
fn step(model: &mut Model, entry: &Entry<'_>, held: bool) -> Result<(), String> {
    let Entry { record, moment, written, .. } = entry;
    let attempt = record.attempt.lock();
    let told = |what: String| format!("transaction {} at {moment:?}: {what}", record.plan.id);
    if *moment < record.floor || *moment == record.floor && *written {
        return Err(told(format!("it began behind {:?}", record.floor)));
    }
    if held {
        return model.replay(&record.plan, &attempt).map_err(told);
    }
    // Of those that wrote nothing only what was acknowledged has to have seen the truth.
    if !written && matches!(record.outcome, Ended::Committed | Ended::Refused) {
        return model.clone().replay(&record.plan, &attempt).map_err(told);
    }
    Ok(())
}

/// Events and timers that anybody was given were sent by somebody.
fn nothing_came_from_nowhere<'a>(
    facts: &Facts,
    before: &Model,
    held: impl Iterator<Item = &'a Entry<'a>>,
) -> Result<(), String> {
    let mut sent: BTreeSet<String> = before.events.iter().map(|event| event.0.clone()).collect();
    sent.extend(before.timers.values().map(|timer| timer.1.clone()));
    for entry in held {
        let plan = &entry.record.plan;
        sent.extend((0..plan.ops.len()).map(|at| plan.value(at)));
    }
    let is_letter = |id: &String| facts.events.get(id).is_some_and(|event| event.letter);
    match facts.handed_out.iter().find(|id| !sent.contains(*id) && !is_letter(id)) {
        Some(ghost) => Err(format!("{ghost} was handed out, and was never committed")),
        None => Ok(()),
    }
}

/// Only what was committed last may be missing, and nothing in between.
fn shorten(
    model: &mut Model,
    survivors: &BTreeSet<u64>,
    entries: &[Entry<'_>],
) -> Result<(), String> {
    let mut missing = None;
    for Entry { record, .. } in entries.iter().filter(|entry| entry.written) {
        let id = record.plan.id;
        if !survivors.contains(&id) {
            missing = missing.or((record.outcome == Ended::Committed).then_some(id));
            continue;
        }
        if let Some(missing) = missing {
            return Err(format!("{missing} is lost, and {id} behind it is not"));
        }
        let attempt = record.attempt.lock();
        model.replay(&record.plan, &attempt).map_err(|what| format!("{id}: {what}"))?;
    }
    Ok(())
}

/// What was acknowledged is there, what was refused is not.
fn outcome_is_kept(
    record: &Record,
    entry: Option<&Entry<'_>>,
    survivors: &BTreeSet<u64>,
    end: End,
) -> Result<(), String> {
    let (id, outcome) = (record.plan.id, &record.outcome);
    let survived = survivors.contains(&id);
    let entry = entry.filter(|entry| entry.written);
    if survived && (entry.is_none() || !outcome.may_have_happened()) {
        return Err(format!("{id} is there, though it ended as {outcome:?}"));
    }
    let Some(entry) = entry else { return Ok(()) };
    let must = match end {
        End::Closed => *outcome == Ended::Committed || !entry.doubtful,
        End::Lost => *outcome == Ended::Committed,
        End::Forgot => false,
    };
    if must && !survived {
        return Err(format!("{id} is lost, though it ended as {outcome:?}"));
    }
    Ok(())
}

/// The model stands as it does from `from` to before `to`.
fn match_observations(observations: &mut [Observation], model: &Model, from: Moment, to: Moment) {
    for observation in observations {
        if observation.matched || observation.ceiling < from || observation.floor >= to {
            continue;
        }
        let fits = |(query, seen): &(Query, Seen)| model.answer(query) == *seen;
        observation.matched = observation.queries.iter().all(fits);
    }
}

fn logs_were_read_well(facts: &Facts, model: &Model) -> Result<(), String> {
    for read in &facts.log_reads {
        let log = &model.logs[read.log as usize];
        for (position, value) in &read.rows {
            let expected = log.get(*position as usize);
            if expected != Some(value) {
                let log = read.log;
                return Err(format!("log {log} had {value:?} at {position}, not {expected:?}"));
            }
        }
    }
    Ok(())
}

/// Which transactions have happened, by their marks.
pub fn survivors(store: &Store) -> Result<BTreeSet<u64>, String> {
    let found = now(store.range(Range::prefix(&Key::new("mark"))))?;
    let mark = |(key, _): &(Key, Bytes)| match key.parts().ok()?.get(1)? {
        Part::U64(id) => Some(*id),
        _ => None,
    };
    Ok(found.iter().filter_map(mark).collect())
}

/// The store holds what the model does.
pub fn compare(store: &Store, model: &mut Model, facts: &Facts) -> Result<(), String> {
    let stored = now(store.range(Range::prefix(&Key::new("t"))))?;
    let stored: BTreeMap<_, _> = rows(stored).map_err(text)?.into_iter().collect();
    if stored != model.rows {
        return Err(format!("the rows are {stored:?}, and not {:?}", model.rows));
    }
    for (name, value) in &model.notes {
        let found = now(store.get(&note_key(name)))?;
        if found.as_ref() != Some(value) {
            return Err(format!("{name} was done by {found:?}, and not by {value:?}"));
        }
    }
    let stamped = now(store.range(Range::prefix(&stamped_key())))?;
    let stamped: Vec<Bytes> = stamped.into_iter().map(|(_, value)| value).collect();
    if stamped != model.stamped {
        return Err(format!("in the order of stamps {stamped:?}, and not {:?}", model.stamped));
    }
    for log in 0..LOGS {
        compare_log(store, model, facts, log)?;
    }
    compare_timers(store, model, facts)
}

fn compare_log(store: &Store, model: &Model, facts: &Facts, log: u64) -> Result<(), String> {
    let (first, next) = now(store.log_bounds(&log_key(log)))?;
    let stored = now(store.log_read(&log_key(log), 0, ALL))?;
    let expected = &model.logs[log as usize];
    let fact = &facts.logs[log as usize];
    if next != expected.len() as u64 || first < fact.trimmed || first > next {
        let count = expected.len();
        return Err(format!("log {log}: from {first} to {next}, and not {count}, with {fact:?}"));
    }
    let all = expected.iter().enumerate().skip(first as usize);
    let all: Vec<(u64, Bytes)> = all.map(|(at, value)| (at as u64, value.clone())).collect();
    if stored != all {
        return Err(format!("log {log} is {stored:?}, and not {all:?}"));
    }
    Ok(())
}

/// Timers that were told to be done are gone at a moment that only the store knows.
fn compare_timers(store: &Store, model: &mut Model, facts: &Facts) -> Result<(), String> {
    let stored = store.timers().due(i64::MAX - 1, ALL).map_err(text)?;
    let stored: BTreeMap<String, i64> = stored
        .iter()
        .map(|due| (String::from_utf8_lossy(&due.timer.body).into_owned(), due.timer.due_ms))
        .collect();
    let gone = |body: &str| {
        !stored.contains_key(body)
            && (facts.timers_finished.contains(body) || facts.timers_maybe_finished.contains(body))
    };
    model.timers.retain(|_, (_, body)| !gone(body));
    let expected: BTreeMap<String, i64> =
        model.timers.values().map(|(due_ms, body)| (body.clone(), *due_ms)).collect();
    let back = stored.keys().find(|body| facts.timers_finished.contains(*body));
    if stored != expected || back.is_some() {
        return Err(format!("the timers are {stored:?}, and not {expected:?}; back: {back:?}"));
    }
    Ok(())
}

/// At the very end everything was delivered, in its order.
pub fn delivered(model: &Model, facts: &Facts) -> Result<(), String> {
    let mut newest: BTreeMap<u64, (&str, u64)> = BTreeMap::new();
    for (id, order) in &model.events {
        let fact = facts.events.get(id).cloned().unwrap_or_default();
        let (Some(handed_out), Some(done)) = (fact.handed_out_at, fact.done_at) else {
            return Err(format!("event {id} was never delivered: {fact:?}"));
        };
        let Some(order) = order else { continue };
        if let Some((before, done_at)) = newest.insert(*order, (id, done))
            && done_at > handed_out
        {
            return Err(format!("event {id} overtook {before} of order {order}"));
        }
    }
    let mut letters = facts.events.iter().filter(|event| event.1.acknowledged);
    match letters.find(|letter| letter.1.done_at.is_none()) {
        Some((id, _)) => Err(format!("{id} was never delivered")),
        None => Ok(()),
    }
}

/// Outside of a transaction nothing waits.
fn now<T>(read: impl Future<Output = Result<T, StoreError>>) -> Result<T, String> {
    let read = read.now_or_never().ok_or("a read waits, though nothing holds it up")?;
    read.map_err(text)
}

fn text(error: StoreError) -> String {
    error.to_string()
}
