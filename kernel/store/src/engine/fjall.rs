//! fjall 3, the default engine: a log-structured merge tree with one journal for all spaces.

use super::{Engine, Row, Scan, Space, View, Write};
use crate::error::StoreError;
use bytes::Bytes;
use fjall::{Database, Keyspace, KeyspaceCreateOptions, PersistMode, Readable};
use std::ops::Bound;
use std::path::Path;
use std::sync::Arc;

pub(super) struct FjallEngine {
    database: Database,
    spaces: [Keyspace; Space::ALL.len()],
}

struct FjallSnapshot {
    snapshot: fjall::Snapshot,
    spaces: [Keyspace; Space::ALL.len()],
}

/// Write buffers of each space stay within these bounds whatever the memory allowed.
const BUFFER_BYTES_MIN: usize = 1024 * 1024;
const BUFFER_BYTES_MAX: usize = 16 * 1024 * 1024;
/// fjall's own lower bound.
const JOURNAL_BYTES: u64 = 64 * 1024 * 1024;

impl FjallEngine {
    pub(super) fn open(folder: &Path, memory_bytes: usize) -> Result<FjallEngine, String> {
        let cache_bytes = (memory_bytes / 2).max(1024 * 1024) as u64;
        let buffer_bytes = (memory_bytes / 16).clamp(BUFFER_BYTES_MIN, BUFFER_BYTES_MAX) as u64;
        let database = Database::builder(folder)
            .cache_size(cache_bytes)
            .max_journaling_size(JOURNAL_BYTES * 2)
            .manual_journal_persist(true)
            .worker_threads(2)
            .open()
            .map_err(|error| error.to_string())?;
        let space = |space: Space| {
            let options = || KeyspaceCreateOptions::default().max_memtable_size(buffer_bytes);
            database.keyspace(space.name(), options).map_err(|error| error.to_string())
        };
        let spaces = [
            space(Space::Data)?,
            space(Space::Outbox)?,
            space(Space::Timers)?,
            space(Space::Logs)?,
        ];
        Ok(FjallEngine { database, spaces })
    }

    fn view(&self) -> FjallSnapshot {
        FjallSnapshot { snapshot: self.database.snapshot(), spaces: self.spaces.clone() }
    }
}

impl View for FjallEngine {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        let value = self.spaces[space.index()].get(key).map_err(failed)?;
        Ok(value.map(Bytes::from))
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        self.view().range(space, scan)
    }
}

impl Engine for FjallEngine {
    fn commit(&self, batch: Vec<Write>, sync: bool) -> Result<(), StoreError> {
        let mode = if sync { PersistMode::SyncData } else { PersistMode::Buffer };
        let mut writes = self.database.batch().durability(Some(mode));
        for write in batch {
            let space = &self.spaces[write.space.index()];
            match write.value {
                Some(value) => writes.insert(space, write.key, value),
                None => writes.remove(space, write.key),
            }
        }
        writes.commit().map_err(failed)
    }

    fn sync(&self) -> Result<(), StoreError> {
        self.database.persist(PersistMode::SyncAll).map_err(failed)
    }

    fn snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
        Ok(Arc::new(self.view()))
    }
}

impl View for FjallSnapshot {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        let value = self.snapshot.get(&self.spaces[space.index()], key).map_err(failed)?;
        Ok(value.map(Bytes::from))
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        if scan.is_empty() {
            return Ok(Vec::new());
        }
        let end = scan.end.as_ref().map_or(Bound::Unbounded, |end| Bound::Excluded(&end[..]));
        let bounds: (Bound<&[u8]>, Bound<&[u8]>) = (Bound::Included(&scan.start[..]), end);
        let mut rows = self.snapshot.range::<&[u8], _>(&self.spaces[space.index()], bounds);
        let mut found = Vec::with_capacity(scan.limit.min(64));
        while found.len() < scan.limit {
            let row = if scan.reverse { rows.next_back() } else { rows.next() };
            let Some(row) = row else { break };
            let (key, value) = row.into_inner().map_err(failed)?;
            found.push((key.into(), value.into()));
        }
        Ok(found)
    }
}

fn failed(error: fjall::Error) -> StoreError {
    StoreError::Engine(error.to_string())
}
