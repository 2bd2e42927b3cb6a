//! Ids of events that have been handled, so that a repeat does nothing.
//!
//! Ids lie in buckets of `SEEN_DAYS` of cloud time. The current and the previous bucket are asked, older
//! ones are swept.

use crate::engine::{Scan, Space, Write};
use crate::error::StoreError;
use crate::key::{Key, Part, Range};
use crate::limits::SEEN_DAYS;
use crate::shared::Shared;
use crate::tx::Tx;
use bytes::Bytes;

pub(crate) const TABLE: &str = "~seen";
const BUCKET_MS: i64 = SEEN_DAYS * 24 * 60 * 60 * 1000;
const SWEEP_ROWS: usize = 1000;

impl Tx {
    /// Records the id of an event; false if it has been recorded before. Remembered for at least
    /// `SEEN_DAYS` days.
    pub async fn once(&self, event_id: &str) -> Result<bool, StoreError> {
        let bucket = self.inner.shared.world.now_ms().div_euclid(BUCKET_MS);
        let key = |bucket| Key::new(TABLE).i64(bucket).hash(event_id.as_bytes());
        if self.get(&key(bucket)).await?.is_some() || self.get(&key(bucket - 1)).await?.is_some() {
            return Ok(false);
        }
        self.put(key(bucket), Bytes::new());
        Ok(true)
    }
}

/// For checks: whether a row of [`TABLE`] is one.
pub(crate) fn check_row(key: &Key, value: &Bytes) -> Result<(), StoreError> {
    match crate::fsck::parts_of(key)? {
        [_, Part::I64(_), Part::Hash(_)] if value.is_empty() => Ok(()),
        _ => Err(StoreError::Corrupt(format!("the row {key:?}"))),
    }
}

/// Removes the buckets that are no longer asked, in steps: a whole bucket is over at one moment, and holds all ids of
/// `SEEN_DAYS`.
pub(crate) struct Sweep {
    start: Bytes,
    end: Bytes,
}

impl Sweep {
    pub(crate) fn new(shared: &Shared) -> Sweep {
        let bucket = shared.world.now_ms().div_euclid(BUCKET_MS);
        let start = Range::prefix(&Key::new(TABLE)).scan().start;
        Sweep { start, end: Key::new(TABLE).i64(bucket - 1).into_bytes() }
    }

    /// One step: its place among all writes, or none if there was nothing more to do.
    pub(crate) fn step(&mut self, shared: &Shared) -> Result<Option<u64>, StoreError> {
        let (start, end) = (self.start.clone(), Some(self.end.clone()));
        let scan = Scan { start, end, limit: SWEEP_ROWS, reverse: false };
        let rows = shared.engine()?.range(Space::Data, &scan)?;
        let Some((last, _)) = rows.last() else { return Ok(None) };
        let mut behind = last.to_vec();
        behind.push(0);
        self.start = Bytes::from(behind);
        let delete = |(key, _)| Write { space: Space::Data, key, value: None };
        shared.stage_lazily(rows.into_iter().map(delete).collect()).map(Some)
    }
}
