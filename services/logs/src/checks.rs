//! What must hold between the rows of logs, for `pileus fsck`: each event is in a stream, each stream in a
//! group, and what a stream says of its events is so.

use crate::store::{self as rows, Group, OVERHEAD, Stream};
use crate::sweep::{self, Deleted};
use aws::{AccountId, Region};
use service::{Examination, Pass, texts};
use std::collections::{HashMap, HashSet};
use store::{Key, Part, StoreError};

const RESTORE: &str = "restore a backup made before the damage";
const REPORT: &str = "report it: the rows only take up space";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    let deleted = deleted(exam)?;
    let mut groups = deleted.groups.clone();
    exam.doing("groups");
    exam.each::<Group>(rows::every_group(), |key, group| {
        groups.insert(group.id);
        check_group(exam, key, &group)
    })?;
    exam.doing("streams");
    exam.each::<Stream>(rows::every_stream(), |key, stream| {
        let [_, Part::U64(group), Part::Str(name)] = &key.parts()?[..] else { return Ok(()) };
        if !groups.contains(group) || *name != stream.name {
            let what = "the stream is in no group, or stands under another's name";
            exam.tell("stream-without-group", format!("{key:?}"), what, REPORT);
        }
        Ok(())
    })?;
    for pass in Pass::over(exam.count("logs.stream")) {
        events(exam, pass, &deleted)?;
    }
    Ok(())
}

/// What is deleted and not yet reclaimed.
#[derive(Default)]
struct Reclaimed {
    groups: HashSet<u64>,
    streams: HashSet<u64>,
}

fn deleted(exam: &Examination<'_>) -> Result<Reclaimed, StoreError> {
    let mut found = Reclaimed::default();
    for due in exam.inspection.timers() {
        let timer = due?.timer;
        if timer.service == exam.service && timer.name == sweep::RECLAIM {
            match serde_json::from_slice(&timer.body) {
                Ok(Deleted::Group(id)) => drop(found.groups.insert(id)),
                Ok(Deleted::Stream(id)) => drop(found.streams.insert(id)),
                Err(_) => {
                    let what = "its body cannot be read: what it is to reclaim stays";
                    exam.tell("timer-damaged", format!("timer {}", timer.key), what, REPORT);
                }
            }
        }
    }
    Ok(found)
}

fn check_group(exam: &Examination<'_>, key: &Key, group: &Group) -> Result<(), StoreError> {
    let [account, region, ..] = &texts(key)?[..] else { return Ok(()) };
    let expected = match (AccountId::new(account), Region::new(region)) {
        (Some(account), Some(region)) => rows::group(&account, &region, &group.name),
        _ => return Ok(()),
    };
    let place = format!("log group {} of account {account}, {region}", group.name);
    if *key != expected {
        exam.tell("group-misplaced", &place, "it stands under another's name", RESTORE);
    }
    let watched = exam.timer_ms(sweep::RETENTION, &group.id.to_string())?.is_some();
    if group.retention_days.is_some() && !watched {
        let what = "no timer takes away what is beyond its retention";
        exam.tell("retention-unwatched", &place, what, "set the retention again");
    }
    Ok(())
}

/// What the events of a stream come to.
#[derive(Default)]
struct Sum {
    bytes: u64,
    first_ms: Option<i64>,
    last_ms: Option<i64>,
    sequence_max: u64,
}

/// Adds up the events of a pass's streams and compares.
fn events(exam: &Examination<'_>, pass: Pass, deleted: &Reclaimed) -> Result<(), StoreError> {
    exam.doing("events");
    let mine = |stream: u64| pass.has(u128::from(stream) << 64);
    let mut sums: HashMap<u64, Sum> = HashMap::new();
    exam.each_raw(rows::every_event(), |key, value| {
        let Some(Part::U64(stream)) = key.parts()?.into_iter().nth(1) else { return Ok(()) };
        // What cannot be read has been reported with its table.
        let Ok(event) = rows::decode(key, &bytes::Bytes::copy_from_slice(value)) else {
            return Ok(());
        };
        if mine(stream) {
            let sum = sums.entry(stream).or_default();
            sum.bytes += (event.message.len() + OVERHEAD) as u64;
            sum.first_ms.get_or_insert(event.place.timestamp);
            sum.last_ms = Some(event.place.timestamp);
            sum.sequence_max = sum.sequence_max.max(event.place.sequence);
        }
        Ok(())
    })?;
    exam.each::<Stream>(rows::every_stream(), |key, stream| {
        if mine(stream.id) {
            let sum = sums.remove(&stream.id).unwrap_or_default();
            // A deleted group's streams lose their events first.
            let group = match key.parts()?.into_iter().nth(1) {
                Some(Part::U64(group)) => group,
                _ => return Ok(()),
            };
            if !deleted.groups.contains(&group) {
                compare(exam, key, &stream, &sum);
            }
        }
        Ok(())
    })?;
    for stream in sums.into_keys().filter(|stream| !deleted.streams.contains(stream)) {
        let what = "its events are in no stream, and nothing reclaims them";
        exam.tell("events-without-stream", format!("stream {stream:016x}"), what, REPORT);
    }
    Ok(())
}

fn compare(exam: &Examination<'_>, key: &Key, stream: &Stream, sum: &Sum) {
    let place = format!("log stream {} {key:?}", stream.name);
    if stream.bytes != sum.bytes {
        let what = format!("it says {} bytes, and its events have {}", stream.bytes, sum.bytes);
        exam.tell("stream-size-differs", &place, what, RESTORE);
    }
    if (stream.first_ms, stream.last_ms) != (sum.first_ms, sum.last_ms) {
        let what = "its first or last event is not the one that it says";
        exam.tell("stream-bounds-differ", &place, what, RESTORE);
    }
    if sum.sequence_max >= stream.next {
        let what = "an event has a sequence that the stream has not given out";
        exam.tell("stream-sequence-behind", &place, what, RESTORE);
    }
}
