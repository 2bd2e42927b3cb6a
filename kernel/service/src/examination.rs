//! A service's check of its own rows: what it may read, and how it says what it finds.

use crate::keeping::json;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use store::{Finding, Inspection, Key, Listener, Notice, Range, StoreError};

/// What a check remembers of rows at once; with more, it goes over them in several passes.
const REMEMBERED_MAX: u64 = 1_000_000;

/// A check that runs: everything that the store holds as of one moment.
pub struct Examination<'a> {
    pub inspection: &'a Inspection,
    /// The service whose rows are examined.
    pub service: &'static str,
    pub listener: Listener<'a>,
    /// Cloud time.
    pub now_ms: i64,
    /// Rows by table.
    pub counts: &'a HashMap<String, u64>,
}

/// One of several passes over the same rows: a part of them, by a hash.
#[derive(Clone, Copy, Debug)]
pub struct Pass {
    number: u64,
    of: u64,
}

impl Pass {
    /// As few as keep what is remembered of this many rows within bounds.
    pub fn over(rows: u64) -> impl Iterator<Item = Pass> {
        let of = rows / REMEMBERED_MAX + 1;
        (0..of).map(move |number| Pass { number, of })
    }

    pub fn is_first(self) -> bool {
        self.number == 0
    }

    pub fn has(self, hash: u128) -> bool {
        (hash >> 64) as u64 % self.of == self.number
    }
}

impl Examination<'_> {
    /// Rows in order. What cannot be read at all has been reported before, and is left out.
    pub fn each<T: DeserializeOwned>(
        &self,
        range: Range,
        mut look: impl FnMut(&Key, T) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.each_raw(range, |key, row| match json::<T>((key, row)) {
            Ok(value) => look(key, value),
            Err(_) => Ok(()),
        })
    }

    pub fn each_raw(
        &self,
        range: Range,
        mut look: impl FnMut(&Key, &[u8]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        for row in self.inspection.rows(range) {
            let (key, value) = row?;
            (self.listener)(Notice::Looked(1));
            look(&key, &value)?;
        }
        Ok(())
    }

    pub fn has(&self, key: &Key) -> Result<bool, StoreError> {
        Ok(self.inspection.get(key)?.is_some())
    }

    /// A row; also none where it cannot be read, which has been reported before: ask [`Examination::has`].
    pub fn find<T: DeserializeOwned>(&self, key: &Key) -> Result<Option<T>, StoreError> {
        let row = self.inspection.get(key)?;
        Ok(row.and_then(|row| json::<T>((key, &row)).ok()))
    }

    /// When a timer of this service is due, if it is set.
    pub fn timer_ms(&self, name: &str, key: &str) -> Result<Option<i64>, StoreError> {
        let found = self.inspection.timer(self.service, name, key)?;
        Ok(found.map(|due| due.timer.due_ms))
    }

    /// Rows of a table.
    pub fn count(&self, table: &str) -> u64 {
        self.counts.get(table).copied().unwrap_or(0)
    }

    /// Says what is being looked at.
    pub fn doing(&self, what: impl std::fmt::Display) {
        (self.listener)(Notice::Doing(format!("{}: {what}", self.service)));
    }

    /// Something is not as it must be. `kind` lasts; `next` says what to do about it.
    pub fn tell(
        &self,
        kind: &'static str,
        place: impl std::fmt::Display,
        what: impl Into<String>,
        next: impl Into<String>,
    ) {
        (self.listener)(Notice::Finding(Finding {
            service: self.service,
            kind,
            place: place.to_string(),
            what: what.into(),
            next: next.into(),
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::{Pass, REMEMBERED_MAX};

    #[test]
    fn passes_share_all_rows_out() {
        assert_eq!(Pass::over(10).count(), 1);
        let passes: Vec<Pass> = Pass::over(REMEMBERED_MAX * 3).collect();
        assert_eq!(passes.len(), 4);
        for hash in (0..64).map(|bit| 1u128 << bit << 64) {
            assert_eq!(passes.iter().filter(|pass| pass.has(hash)).count(), 1, "{hash}");
        }
    }
}
