//! Ordered logs: append-only, with positions in the order of commits, until they are trimmed.
//!
//! A row is `r`, the log's key, the position. What was trimmed is remembered in a row `f` (floor), so that
//! positions never repeat and reads never wade through what is gone.

use crate::engine::{Piece, Scan, Space, View, Write};
use crate::error::StoreError;
use crate::key::Key;
use crate::shared::Shared;
use crate::tx::Tx;
use bytes::Bytes;
use std::ops::Bound;
use std::sync::Arc;

const ROWS: u8 = b'r';
const FLOOR: u8 = b'f';
const POSITION_BYTES: usize = 8;

/// The next positions of logs that were not in memory.
#[derive(Default)]
pub(crate) struct Prepared {
    pub(crate) epoch: u64,
    pub(crate) next: Vec<(Bytes, u64)>,
}

pub(crate) fn row_key(log: &[u8], position: u64) -> Bytes {
    let mut key = Vec::with_capacity(row_key_bytes(log));
    key.push(ROWS);
    key.extend_from_slice(log);
    key.extend_from_slice(&position.to_be_bytes());
    Bytes::from(key)
}

pub(crate) fn row_key_bytes(log: &[u8]) -> usize {
    1 + log.len() + POSITION_BYTES
}

fn floor_key(log: &[u8]) -> Bytes {
    let mut key = Vec::with_capacity(1 + log.len());
    key.push(FLOOR);
    key.extend_from_slice(log);
    Bytes::from(key)
}

pub(crate) fn position_of(key: &[u8]) -> Result<u64, StoreError> {
    let (_, position) = key
        .split_last_chunk::<POSITION_BYTES>()
        .ok_or_else(|| StoreError::Corrupt("a log row's key".into()))?;
    Ok(u64::from_be_bytes(*position))
}

pub(crate) fn scan(log: &[u8], from: u64, limit: usize, reverse: bool) -> Scan {
    let mut behind = row_key(log, u64::MAX).to_vec();
    behind.push(0);
    Scan { start: row_key(log, from), end: Some(Bytes::from(behind)), limit, reverse }
}

/// What a row of the space is.
pub(crate) enum LogKey {
    Row(Bytes, u64),
    Floor(Bytes),
}

pub(crate) fn read_key(key: &Bytes) -> Result<LogKey, StoreError> {
    let read = match key.first() {
        Some(&ROWS) if key.len() > POSITION_BYTES => {
            LogKey::Row(key.slice(1..key.len() - POSITION_BYTES), position_of(key)?)
        }
        Some(&FLOOR) => LogKey::Floor(key.slice(1..)),
        _ => return Err(StoreError::Corrupt("a log row's key".into())),
    };
    let (LogKey::Row(log, _) | LogKey::Floor(log)) = &read;
    Key::from_encoded(log).parts()?;
    Ok(read)
}

/// Looks up the next position of every log that the transaction appends to and memory does not know.
pub(crate) fn prepare(tx: &Tx) -> Result<Prepared, StoreError> {
    let shared = &tx.inner.shared;
    let mut logs: Vec<Bytes> = {
        let state = tx.inner.state.lock();
        state.appends.iter().map(|append| append.log.clone()).collect()
    };
    if logs.is_empty() {
        return Ok(Prepared::default());
    }
    logs.sort();
    logs.dedup();
    let epoch = {
        let staged = shared.staged.lock();
        logs.retain(|log| !staged.log_next.contains_key(log));
        staged.log_epoch
    };
    let mut next = Vec::new();
    for log in logs {
        let position = next_position(shared, &log)?;
        next.push((log, position));
    }
    Ok(Prepared { epoch, next })
}

/// The engine first, then what is staged: the transaction that asks pins everything in between.
fn next_position(shared: &Shared, log: &[u8]) -> Result<u64, StoreError> {
    let engine = shared.engine()?;
    let mut next = floor(&*engine, log)?;
    if let Some((key, _)) = engine.range(Space::Logs, &scan(log, 0, 1, true))?.first() {
        next = next.max(position_of(key)? + 1);
    }
    let all = scan(log, 0, 1, true);
    let staged = shared.staged.lock();
    let end = all.end.as_ref().map_or(Bound::Unbounded, |end| Bound::Excluded(&end[..]));
    let last = staged.range(Space::Logs, Bound::Included(&all.start), end).next_back();
    if let Some((key, _)) = last {
        next = next.max(position_of(key)? + 1);
    }
    Ok(next)
}

pub(crate) fn floor(view: &dyn View, log: &[u8]) -> Result<u64, StoreError> {
    match view.get(Space::Logs, &floor_key(log))? {
        Some(value) => position_of(&value),
        None => Ok(0),
    }
}

pub(crate) fn floor_row(log: &Key, floor: u64) -> Write {
    let value = Some(Bytes::copy_from_slice(&floor.to_be_bytes()));
    Write { space: Space::Logs, key: floor_key(log.as_bytes()), value }
}

/// See [`crate::Store::log_read_within`].
pub(crate) fn read(
    view: &dyn View,
    log: &Key,
    from: u64,
    (limit, bytes): (usize, usize),
) -> Result<(Vec<(u64, Bytes)>, bool), StoreError> {
    let log = log.as_bytes();
    let from = from.max(floor(view, log)?);
    let Piece { rows, cut } =
        view.range_within(Space::Logs, &scan(log, from, limit, false), bytes)?;
    let placed = |(key, value): (Bytes, Bytes)| Ok::<_, StoreError>((position_of(&key)?, value));
    Ok((rows.into_iter().map(placed).collect::<Result<_, _>>()?, cut))
}

/// The first position that is still there and the one that the next append gets.
pub(crate) fn bounds(view: &dyn View, log: &Key) -> Result<(u64, u64), StoreError> {
    let log = log.as_bytes();
    let floor = floor(view, log)?;
    let last = view.range(Space::Logs, &scan(log, floor, 1, true))?;
    let next = match last.first() {
        Some((key, _)) => position_of(key)? + 1,
        None => floor,
    };
    Ok((floor, next))
}

/// See [`crate::Store::log_seek`].
pub(crate) fn seek(
    view: &dyn View,
    log: &Key,
    reached: impl Fn(&[u8]) -> Result<bool, StoreError>,
) -> Result<u64, StoreError> {
    let (mut low, mut high) = bounds(view, log)?;
    while low < high {
        let middle = low + (high - low) / 2;
        // Positions rise by one; where one was lost, the next one answers for it.
        match view.range(Space::Logs, &scan(log.as_bytes(), middle, 1, false))?.first() {
            Some((key, value)) if !reached(value)? => low = position_of(key)? + 1,
            _ => high = middle,
        }
    }
    Ok(low)
}

/// Raises a log's floor to a position, at most behind its last row; gives the old floor and the new. Of two
/// that trim at once, neither lowers what the other raised.
async fn raise_floor(tx: Tx, log: &[u8], before: u64) -> Result<(u64, u64), StoreError> {
    let old = match tx.inner.get(Space::Logs, &floor_key(log))? {
        Some(value) => position_of(&value)?,
        None => 0,
    };
    let last = tx.inner.shared.engine()?.range(Space::Logs, &scan(log, 0, 1, true))?;
    let next = last.first().map_or(Ok(0), |(key, _)| Ok(position_of(key)? + 1))?;
    let new = before.min(next);
    if new > old {
        let value = Bytes::copy_from_slice(&new.to_be_bytes());
        tx.write(Space::Logs, floor_key(log), Some(value));
    }
    Ok((old, new))
}

/// Removes everything before a position, in steps; positions go on where they were.
pub(crate) async fn trim(shared: &Arc<Shared>, log: &Key, before: u64) -> Result<(), StoreError> {
    let log = log.as_bytes();
    let (old, before) =
        crate::transact::transact(shared, |tx| raise_floor(tx, log, before)).await?;
    if before <= old {
        return Ok(());
    }
    // From the very first one: a crash may have kept an earlier trim from its end.
    let mut start = row_key(log, 0);
    let end = row_key(log, before);
    loop {
        let limit = shared.bounds.trim_rows;
        let scan = Scan { start: start.clone(), end: Some(end.clone()), limit, reverse: false };
        let rows = shared.engine()?.range(Space::Logs, &scan)?;
        let Some((last, _)) = rows.last() else { break };
        start = row_key(log, position_of(last)? + 1);
        shared.wait_for_room().await;
        let delete = |(key, _)| Write { space: Space::Logs, key, value: None };
        shared.stage_lazily(rows.into_iter().map(delete).collect())?;
        tokio::task::yield_now().await;
    }
    Ok(())
}
