//! A stream's records follow each other: each old image is the new image before it, and the last one of a key
//! is the item as it is. So a record that is lost shows, and so does a write without a record.

use super::RESTORE;
use crate::rules::record::{ChangeKind, Record};
use crate::rules::table::{Stream, Table};
use crate::rules::value::Item;
use crate::rules::value::encoding::{decode_item, encode_item};
use crate::store as rows;
use service::{Examination, Pass};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use store::StoreError;

/// What the records so far say of an item.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Gone,
    /// There; the hash of its image, where the stream's view shows it.
    There(Option<u128>),
}

pub fn check(exam: &Examination<'_>, table: &Table) -> Result<(), StoreError> {
    let Some(stream) = &table.stream else { return Ok(()) };
    exam.doing(format!("{}, stream", table.name));
    let (floor, next) = exam.inspection.log_bounds(&rows::stream_log(stream))?;
    for pass in Pass::over(next - floor) {
        let states = replay(exam, table, stream, pass)?;
        if stream.enabled {
            compare(exam, table, stream, pass, states, stream.whole && floor == 0)?;
        }
    }
    Ok(())
}

/// The states of a pass's items behind the last record.
fn replay(
    exam: &Examination<'_>,
    table: &Table,
    stream: &Stream,
    pass: Pass,
) -> Result<HashMap<u128, State>, StoreError> {
    let mut states: HashMap<u128, State> = HashMap::new();
    for row in exam.inspection.log_rows(&rows::stream_log(stream))? {
        let (position, row) = row?;
        let place = || format!("{} record {position}", table.stream_arn(stream));
        let Ok(record) = Record::decode(&row) else {
            if pass.is_first() {
                exam.tell("stream-record-damaged", place(), "it cannot be read", RESTORE);
            }
            continue;
        };
        let key = hash(&encode_item(&record.keys));
        if !pass.has(key) {
            continue;
        }
        let new = record.new.as_ref().map(|item| hash(&encode_item(item)));
        let state = match record.kind {
            ChangeKind::Remove => State::Gone,
            ChangeKind::Insert | ChangeKind::Modify => State::There(new),
        };
        let before = states.insert(key, state);
        if before.is_some_and(|before| !follows(before, &record)) {
            let what = "it does not follow the record of the same item before it: one is lost";
            exam.tell("stream-record-lost", place(), what, RESTORE);
        }
    }
    Ok(states)
}

/// Whether a record can come behind this state.
fn follows(before: State, record: &Record) -> bool {
    let old = record.old.as_ref().map(|item| hash(&encode_item(item)));
    match (before, record.kind) {
        (State::Gone, kind) => kind == ChangeKind::Insert,
        (State::There(_), ChangeKind::Insert) => false,
        (State::There(Some(image)), _) => old.is_none_or(|old| old == image),
        (State::There(None), _) => true,
    }
}

/// The items are what the records say. `whole`: there is a record of every item.
fn compare(
    exam: &Examination<'_>,
    table: &Table,
    stream: &Stream,
    pass: Pass,
    mut states: HashMap<u128, State>,
    whole: bool,
) -> Result<(), StoreError> {
    let lost = |place: String, what: &str| exam.tell("stream-record-lost", place, what, RESTORE);
    exam.each_raw(rows::all_rows(table, None), |row, value| {
        let Ok(item) = decode_item(value) else { return Ok(()) };
        let Some(key) = table.index_key(&table.key, &item) else { return Ok(()) };
        let key = hash(&encode_item(&table.key_item(&key)));
        if !pass.has(key) {
            return Ok(());
        }
        let place = || format!("{} {row:?}", table.stream_arn(stream));
        match states.remove(&key) {
            None if whole => lost(place(), "an item was written without a record"),
            Some(State::Gone) => lost(place(), "an item is there that its last record removes"),
            Some(State::There(Some(image))) if image != image_of(&item) => {
                lost(place(), "an item is not what its last record says");
            }
            _ => {}
        }
        Ok(())
    })?;
    let missing = states.values().filter(|state| **state != State::Gone).count();
    if missing > 0 {
        let what = format!("{missing} items are not there, and no record removes them");
        lost(table.stream_arn(stream), &what);
    }
    Ok(())
}

fn image_of(item: &Item) -> u128 {
    hash(&encode_item(item))
}

fn hash(bytes: &[u8]) -> u128 {
    let digest = Sha256::digest(bytes);
    u128::from_be_bytes(digest[..16].try_into().expect("sixteen of thirty-two bytes"))
}
