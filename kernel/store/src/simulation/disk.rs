//! A disk in memory. What is written is seen at once and survives the end of the process; what is synced
//! survives the loss of power.

use crate::Durability;
use crate::engine::{CachedEngine, Engine, Row, Scan, Site, Space, View, Write};
use crate::error::StoreError;
use bytes::Bytes;
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

/// So few that rows have to go again.
const ROWS_BYTES: usize = 4 * 1024;

type Rows = [Arc<BTreeMap<Bytes, Bytes>>; Space::ALL.len()];

/// Clones are one disk.
#[derive(Clone, Default)]
pub struct Disk(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    seen: Rows,
    synced: Rows,
    /// Seen and not synced, in order.
    unsynced: Vec<Vec<Write>>,
    /// A commit that was reported as failed and yet will be there when the disk is next opened.
    limbo: Option<Vec<Write>>,
    /// Rises with every opening and every crash: what was opened before is useless.
    generation: u64,
}

/// The disk as an engine, until it is opened anew.
struct DiskEngine {
    disk: Disk,
    generation: u64,
}

struct DiskSnapshot(Rows);

pub(crate) struct DiskSite {
    disk: Disk,
    durability: Durability,
}

impl Disk {
    /// Commits that a loss of power would take.
    pub fn unsynced(&self) -> usize {
        let state = self.0.lock();
        state.unsynced.len() + usize::from(state.limbo.is_some())
    }

    /// The power goes: of what was not synced only the first `kept` commits remain. With
    /// [`Disk::unsynced`] of them it is the process alone that ends.
    pub fn crash(&self, kept: usize) {
        let state = &mut *self.0.lock();
        state.generation += 1;
        let batches = std::mem::take(&mut state.unsynced);
        for batch in batches.into_iter().chain(state.limbo.take()).take(kept) {
            apply(&mut state.synced, batch);
        }
        state.seen = state.synced.clone();
    }

    pub(crate) fn site(&self, durability: Durability) -> DiskSite {
        DiskSite { disk: self.clone(), durability }
    }

    pub(crate) fn leave_in_limbo(&self, batch: Vec<Write>) {
        self.0.lock().limbo = Some(batch);
    }
}

impl State {
    fn sync(&mut self) {
        for batch in self.unsynced.drain(..) {
            apply(&mut self.synced, batch);
        }
    }
}

impl Site for DiskSite {
    fn probe(&self) -> Result<(), String> {
        Ok(())
    }

    fn shortage(&self) -> std::io::Result<Option<String>> {
        Ok(None)
    }

    fn open(&self) -> Result<Arc<dyn Engine>, String> {
        let state = &mut *self.disk.0.lock();
        state.generation += 1;
        if let Some(batch) = state.limbo.take() {
            apply(&mut state.seen, batch.clone());
            state.unsynced.push(batch);
        }
        if self.durability != Durability::Memory {
            state.sync();
        }
        let (disk, generation) = (self.disk.clone(), state.generation);
        let engine = Arc::new(DiskEngine { disk, generation });
        Ok(Arc::new(CachedEngine::new(engine, ROWS_BYTES)))
    }

    fn leave(&self) {
        self.disk.0.lock().generation += 1;
    }
}

impl DiskEngine {
    fn state<T>(&self, use_it: impl FnOnce(&mut State) -> T) -> Result<T, StoreError> {
        let mut state = self.disk.0.lock();
        if state.generation != self.generation {
            return Err(StoreError::Engine("the disk was opened anew".into()));
        }
        Ok(use_it(&mut state))
    }
}

impl View for DiskEngine {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        self.state(|state| state.seen[space.index()].get(key).cloned())
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        self.state(|state| rows(&state.seen, space, scan))
    }
}

impl Engine for DiskEngine {
    fn commit(&self, batch: Vec<Write>, sync: bool) -> Result<(), StoreError> {
        self.state(|state| {
            apply(&mut state.seen, batch.clone());
            state.unsynced.push(batch);
            if sync {
                state.sync();
            }
        })
    }

    fn sync(&self) -> Result<(), StoreError> {
        self.state(State::sync)
    }

    fn snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
        let seen = self.state(|state| state.seen.clone())?;
        Ok(Arc::new(DiskSnapshot(seen)))
    }
}

impl View for DiskSnapshot {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        Ok(self.0[space.index()].get(key).cloned())
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        Ok(rows(&self.0, space, scan))
    }
}

fn apply(rows: &mut Rows, batch: Vec<Write>) {
    for Write { space, key, value } in batch {
        let table = Arc::make_mut(&mut rows[space.index()]);
        match value {
            Some(value) => drop(table.insert(key, value)),
            None => drop(table.remove(&key)),
        }
    }
}

fn rows(rows: &Rows, space: Space, scan: &Scan) -> Vec<Row> {
    if scan.is_empty() {
        return Vec::new();
    }
    let end = scan.end.as_ref().map_or(Bound::Unbounded, |end| Bound::Excluded(&end[..]));
    let found = rows[space.index()].range::<[u8], _>((Bound::Included(&scan.start[..]), end));
    let found = found.map(|(key, value)| (key.clone(), value.clone()));
    match scan.reverse {
        true => found.rev().take(scan.limit).collect(),
        false => found.take(scan.limit).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::Disk;
    use crate::Durability;
    use crate::engine::{Site, Space, Write};
    use bytes::Bytes;

    fn put(key: &'static str) -> Vec<Write> {
        let (key, value) = (Bytes::from(key), Some(Bytes::from("x")));
        vec![Write { space: Space::Data, key, value }]
    }

    #[test]
    fn what_is_not_synced_goes_with_the_power() {
        let disk = Disk::default();
        let engine = disk.site(Durability::Sync).open().unwrap();
        engine.commit(put("synced"), true).unwrap();
        engine.commit(put("first"), false).unwrap();
        engine.commit(put("second"), false).unwrap();
        assert_eq!(disk.unsynced(), 2);
        disk.crash(1);
        assert!(engine.get(Space::Data, b"synced").is_err());
        let engine = disk.site(Durability::Sync).open().unwrap();
        let there = |key: &str| engine.get(Space::Data, key.as_bytes()).unwrap().is_some();
        assert_eq!(["synced", "first", "second"].map(there), [true, true, false]);
    }

    #[test]
    fn what_is_in_limbo_is_seen_after_an_opening() {
        let disk = Disk::default();
        let engine = disk.site(Durability::Sync).open().unwrap();
        disk.leave_in_limbo(put("late"));
        assert_eq!(engine.get(Space::Data, b"late"), Ok(None));
        let engine = disk.site(Durability::Sync).open().unwrap();
        assert!(engine.get(Space::Data, b"late").unwrap().is_some());
    }
}
