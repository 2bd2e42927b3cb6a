//! Rows of what was: undo logs, who holds them, and backups.

use super::items;
use crate::backup::Backup;
use crate::rules::key::{decode_groups, encode_groups};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{Inspection, Key, Part, Range, STAMP_BYTES, Stamp, StoreError, Tx};

/// Where an item stands in any generation of its table; spots sort as the rows do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Spot {
    /// The hash of the partition key.
    partition: (u64, u64),
    sort: Vec<u8>,
}

impl Spot {
    pub fn of(row: &Key) -> Result<Spot, StoreError> {
        match &row.parts()?[..] {
            [_, Part::U64(_), Part::U64(first), Part::U64(second), Part::Tail(sort)] => {
                Ok(Spot { partition: (*first, *second), sort: sort.clone() })
            }
            _ => Err(StoreError::Corrupt(format!("the item row {row:?}"))),
        }
    }

    /// Its row in a generation.
    pub fn row(&self, generation: u64) -> Key {
        let (first, second) = self.partition;
        items(generation).u64(first).u64(second).tail(&self.sort)
    }

    /// What follows the stamp in the order of writes.
    pub fn bytes(&self) -> Vec<u8> {
        let (first, second) = self.partition;
        [&first.to_be_bytes()[..], &second.to_be_bytes(), &self.sort].concat()
    }

    fn from_bytes(bytes: &[u8]) -> Option<Spot> {
        let (first, rest) = bytes.split_first_chunk::<8>()?;
        let (second, sort) = rest.split_first_chunk::<8>()?;
        let partition = (u64::from_be_bytes(*first), u64::from_be_bytes(*second));
        Some(Spot { partition, sort: sort.to_vec() })
    }
}

/// The rows of a generation, behind a spot.
pub fn item_rows(generation: u64, after: Option<&Spot>) -> Range {
    let range = Range::prefix(&items(generation));
    match after {
        Some(spot) => range.after(&spot.row(generation)),
        None => range,
    }
}

/// The tables of an undo log.
const LOG: [&str; 3] = ["dynamodb.undo", "dynamodb.undone", "dynamodb.begin"];

/// What all keys of an undo log begin with.
pub fn log_prefixes(log: u64) -> impl Iterator<Item = Key> {
    LOG.into_iter().map(move |table| Key::new(table).u64(log))
}

/// Everything that an undo log leaves behind.
pub fn log_leftovers(log: u64) -> impl Iterator<Item = Range> {
    log_prefixes(log).map(|prefix| Range::prefix(&prefix))
}

/// The key of an undo row but for its stamp, which follows.
pub fn undo_prefix(log: u64, spot: &Spot) -> Key {
    let mut sort = Vec::new();
    encode_groups(&spot.sort, &mut sort);
    let (first, second) = spot.partition;
    Key::new("dynamodb.undo").u64(log).u64(first).u64(second).tail(&sort)
}

fn stamped(prefix: &Key, stamp: Stamp) -> Key {
    let mut key = prefix.as_bytes().to_vec();
    key.extend_from_slice(&stamp.to_bytes());
    Key::from_encoded(&key)
}

/// The undo rows of a spot behind a stamp, the earliest first.
pub fn undo_rows(log: u64, spot: &Spot, behind: Stamp) -> Range {
    let prefix = undo_prefix(log, spot);
    let (from, last) = (stamped(&prefix, behind.next()), stamped(&prefix, Stamp::LAST));
    Range::between(&from, &last)
}

/// All undo rows of a log behind those of a spot.
pub fn undo_rows_after(log: u64, spot: Option<&Spot>) -> Range {
    let range = Range::prefix(&Key::new("dynamodb.undo").u64(log));
    match spot {
        Some(spot) => range.after(&stamped(&undo_prefix(log, spot), Stamp::LAST)),
        None => range,
    }
}

pub fn undo_row(log: u64, spot: &Spot, stamp: Stamp) -> Key {
    stamped(&undo_prefix(log, spot), stamp)
}

/// The log, the spot and the stamp of an undo row.
pub fn parse_undo(key: &Key) -> Result<(u64, Spot, Stamp), StoreError> {
    let wrong = || StoreError::Corrupt(format!("the undo row {key:?}"));
    match &key.parts()?[..] {
        [_, Part::U64(log), Part::U64(first), Part::U64(second), Part::Tail(tail)] => {
            let (sort, rest) = decode_groups(tail).ok_or_else(wrong)?;
            let stamp = <[u8; STAMP_BYTES]>::try_from(rest).map_err(|_| wrong())?;
            let spot = Spot { partition: (*first, *second), sort };
            Ok((*log, spot, Stamp::from_bytes(stamp)))
        }
        _ => Err(wrong()),
    }
}

/// The key of a row in the order of writes: this, the stamp, and the spot's bytes.
pub fn undone_prefix(log: u64) -> Key {
    Key::new("dynamodb.undone").u64(log).tail(b"")
}

pub fn undone_row(log: u64, spot: &Spot, stamp: Stamp) -> Key {
    let mut key = stamped(&undone_prefix(log), stamp).as_bytes().to_vec();
    key.extend_from_slice(&spot.bytes());
    Key::from_encoded(&key)
}

/// What was written until a stamp, the earliest first.
pub fn undone_rows(log: u64, until: Stamp) -> Range {
    let prefix = undone_prefix(log);
    Range::between(&prefix, &stamped(&prefix, until.next()))
}

/// The log, the stamp and the spot of a row in the order of writes.
pub fn parse_undone(key: &Key) -> Result<(u64, Stamp, Spot), StoreError> {
    let wrong = || StoreError::Corrupt(format!("the row {key:?}"));
    match &key.parts()?[..] {
        [_, Part::U64(log), Part::Tail(tail)] => {
            let (stamp, rest) = tail.split_first_chunk::<STAMP_BYTES>().ok_or_else(wrong)?;
            let spot = Spot::from_bytes(rest).ok_or_else(wrong)?;
            Ok((*log, Stamp::from_bytes(*stamp), spot))
        }
        _ => Err(wrong()),
    }
}

/// Since when somebody needs a log: this, then the stamp.
pub fn begin_prefix(log: u64, who: &str) -> Key {
    Key::new("dynamodb.begin").u64(log).str(who).tail(b"")
}

/// The latest beginning.
pub fn begin_row(log: u64, who: &str) -> Range {
    Range::prefix(&begin_prefix(log, who)).reverse().limit(1)
}

pub fn parse_begin(key: &Key) -> Result<Stamp, StoreError> {
    let wrong = || StoreError::Corrupt(format!("the row {key:?}"));
    match &key.parts()?[..] {
        [_, Part::U64(_), Part::Str(_), Part::Tail(stamp)] => {
            let stamp = <[u8; STAMP_BYTES]>::try_from(&stamp[..]).map_err(|_| wrong())?;
            Ok(Stamp::from_bytes(stamp))
        }
        _ => Err(wrong()),
    }
}

/// Who holds rows of an undo log or a generation.
pub fn hold_key(number: u64, who: &str) -> Key {
    Key::new("dynamodb.hold").u64(number).str(who)
}

pub fn holds(number: u64) -> Range {
    Range::prefix(&Key::new("dynamodb.hold").u64(number))
}

pub fn every_hold() -> Range {
    Range::prefix(&Key::new("dynamodb.hold"))
}

fn backups_prefix(account: &str, region: &str) -> Key {
    Key::new("dynamodb.backup").str(account).str(region)
}

pub fn backup_key(account: &str, region: &str, id: &str, table: &str) -> Key {
    backups_prefix(account, region).str(id).str(table)
}

/// The backups of an account in a region, the earliest first.
pub fn backups(account: &str, region: &str) -> Range {
    Range::prefix(&backups_prefix(account, region))
}

pub fn every_backup() -> Range {
    Range::prefix(&Key::new("dynamodb.backup"))
}

pub fn put_backup(tx: &Tx, backup: &Backup) {
    tx.put_value(backup.row(), backup);
}

/// The undo logs that have rows.
pub fn undo_logs(inspection: &Inspection) -> Result<Vec<u64>, StoreError> {
    let mut found = BTreeSet::new();
    for table in LOG {
        let mut from = Some(Key::new(table));
        while let Some(at) = from.take() {
            let range = Range::prefix(&Key::new(table)).from(&at).limit(1);
            let Some((key, _)) = inspection.rows(range).next().transpose()? else { break };
            let Some(Part::U64(log)) = key.parts()?.into_iter().nth(1) else { break };
            found.insert(log);
            from = log.checked_add(1).map(|next| Key::new(table).u64(next));
        }
    }
    Ok(found.into_iter().collect())
}
