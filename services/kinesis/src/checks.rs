//! What must hold between rows, for `pileus fsck`: open shards share out every hash key, numbers are not given twice, shards
//! and consumers have their stream, streams their timers.

use crate::rules::record::Record;
use crate::rules::shard::Shard;
use crate::rules::stream::{Consumer, Stream};
use crate::store::{self as rows, Gone};
use crate::streams::Named;
use crate::trim::{self, RECLAIM, TRIM};
use service::Examination;
use std::collections::HashSet;
use store::{Part, Range, StoreError};

const RESTORE: &str = "restore a backup made before the damage";
const REPORT: &str = "report it: the row does nothing";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("streams");
    let mut ids = HashSet::new();
    exam.each::<Stream>(rows::every_stream(), |key, stream| {
        ids.insert(stream.id);
        if *key != rows::stream(&stream.account, &stream.region, &stream.name) {
            exam.tell("stream-misplaced", stream.arn(), "it stands under another's name", RESTORE);
        }
        if exam.timer_ms(TRIM, &trim::key(stream.id))?.is_none() {
            let what = "no timer looks at its records: they are kept for ever";
            exam.tell("stream-untrimmed", stream.arn(), what, REPORT);
        }
        shards(exam, &stream)
    })?;
    exam.each::<Gone>(rows::every_gone(), |_, gone| {
        ids.insert(gone.id);
        if exam.timer_ms(RECLAIM, &trim::key(gone.id))?.is_none() {
            let what = "a deleted stream's records are not removed";
            exam.tell("stream-unreclaimed", format!("stream {:016x}", gone.id), what, REPORT);
        }
        Ok(())
    })?;
    exam.each_raw(rows::every_shard(), |key, _| {
        let Some(Part::U64(id)) = key.parts()?.get(1).cloned() else { return Ok(()) };
        if !ids.contains(&id) {
            let what = "a shard is of no stream";
            exam.tell("shard-without-stream", format!("stream {id:016x}"), what, REPORT);
        }
        Ok(())
    })?;
    exam.each::<Consumer>(rows::every_consumer(), |key, consumer| {
        let stream = Named::of_arn(&consumer.arn);
        let row = stream.map(|named| exam.find::<Stream>(&named.key())).transpose()?.flatten();
        if row.is_none_or(|row| *key != rows::consumer(&row, &consumer.name)) {
            let what = "a consumer is of no stream";
            exam.tell("consumer-without-stream", &consumer.arn, what, REPORT);
        }
        Ok(())
    })
}

fn shards(exam: &Examination<'_>, stream: &Stream) -> Result<(), StoreError> {
    let mut open: Vec<Shard> = Vec::new();
    exam.each::<Shard>(Range::prefix(&rows::shards_of(stream.id)), |key, shard| {
        let place = || format!("{} {}", stream.arn(), shard.id());
        if *key != rows::shard(stream.id, shard.number) {
            exam.tell("shard-misplaced", place(), "it stands under another's number", RESTORE);
        }
        if shard.number >= stream.next_shard {
            exam.tell("shard-ahead", place(), "its number will be given again", RESTORE);
        }
        records(exam, stream, &shard)?;
        if shard.is_open() {
            open.push(shard);
        }
        Ok(())
    })?;
    open.sort_by_key(|shard| shard.first);
    let whole = open.first().is_some_and(|shard| shard.first == 0)
        && open.last().is_some_and(|shard| shard.last == u128::MAX)
        && open.windows(2).all(|pair| pair[0].last.checked_add(1) == Some(pair[1].first));
    if !whole {
        let what = "its open shards do not share out every hash key once";
        exam.tell("shards-uneven", stream.arn(), what, RESTORE);
    }
    if open.len() != stream.open_shards as usize {
        let what = format!("it has {} open shards, and says {}", open.len(), stream.open_shards);
        exam.tell("shards-miscounted", stream.arn(), what, RESTORE);
    }
    Ok(())
}

fn records(exam: &Examination<'_>, stream: &Stream, shard: &Shard) -> Result<(), StoreError> {
    for row in exam.inspection.log_rows(&rows::log(stream.id, shard.number))? {
        let (position, row) = row?;
        if Record::decode(&row).is_err() {
            let place = format!("{} {} record {position}", stream.arn(), shard.id());
            exam.tell("record-damaged", place, "it cannot be read", RESTORE);
        }
    }
    Ok(())
}
