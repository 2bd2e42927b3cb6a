//! The contract between the store and a storage engine: ordered bytes, atomic batches, snapshots.
//!
//! **Invariants.** An engine knows nothing of transactions, validation or retries: one committer calls
//! [`Engine::commit`]. What a read returns has been committed; with `sync` it has reached the disk.

mod fjall;
mod journal;
mod redb;

use crate::error::StoreError;
use crate::{Durability, EngineKind, Options, folder};
use bytes::Bytes;
use parking_lot::Mutex;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where a row lives. Queues have spaces of their own, so that their tombstones slow no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Space {
    Data,
    Outbox,
    Timers,
    Logs,
}

impl Space {
    pub(crate) const ALL: [Space; 4] = [Space::Data, Space::Outbox, Space::Timers, Space::Logs];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Space::Data => "data",
            Space::Outbox => "outbox",
            Space::Timers => "timers",
            Space::Logs => "logs",
        }
    }

    pub(crate) fn index(self) -> usize {
        self as usize
    }
}

/// A row to write, or to delete where the value is `None`.
#[derive(Clone, Debug)]
pub(crate) struct Write {
    pub(crate) space: Space,
    pub(crate) key: Bytes,
    pub(crate) value: Option<Bytes>,
}

pub(crate) type Row = (Bytes, Bytes);

/// The rows from `start` to before `end`, at most `limit`, from either end.
#[derive(Clone, Debug)]
pub(crate) struct Scan {
    pub(crate) start: Bytes,
    pub(crate) end: Option<Bytes>,
    pub(crate) limit: usize,
    pub(crate) reverse: bool,
}

impl Scan {
    /// Whether no key can lie within.
    pub(crate) fn is_empty(&self) -> bool {
        self.limit == 0 || self.end.as_ref().is_some_and(|end| *end <= self.start)
    }
}

/// Consistent reads.
pub(crate) trait View: Send + Sync {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError>;
    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError>;
}

pub(crate) trait Engine: View {
    /// Writes all or nothing; with `sync` it returns once the disk holds it. Keys are unique in a batch.
    fn commit(&self, batch: Vec<Write>, sync: bool) -> Result<(), StoreError>;
    /// Brings everything committed so far to the disk.
    fn sync(&self) -> Result<(), StoreError>;
    fn snapshot(&self) -> Result<Arc<dyn View>, StoreError>;
}

/// Where an engine keeps its rows: it is opened there at the start, and again after it has failed.
pub(crate) trait Site: Send + Sync {
    /// Whether it takes writes.
    fn probe(&self) -> Result<(), String>;
    fn open(&self) -> Result<Arc<dyn Engine>, String>;
    /// Gives it up to the next owner.
    fn leave(&self);
}

/// A folder on a real disk.
pub(crate) struct FolderSite {
    folder: PathBuf,
    options: Options,
    /// Held until the store is closed.
    lock: Mutex<Option<folder::Lock>>,
}

impl FolderSite {
    pub(crate) fn new(folder: &Path, options: Options, lock: folder::Lock) -> FolderSite {
        FolderSite { folder: folder.to_path_buf(), options, lock: Mutex::new(Some(lock)) }
    }
}

impl Site for FolderSite {
    fn probe(&self) -> Result<(), String> {
        folder::probe(&self.folder).map_err(|error| error.to_string())
    }

    fn open(&self) -> Result<Arc<dyn Engine>, String> {
        let (folder, options) = (self.folder.join(folder::ENGINE), &self.options);
        let (memory_bytes, durability) = (options.memory_bytes, options.durability);
        let engine: Arc<dyn Engine> = match options.engine {
            EngineKind::Fjall => {
                Arc::new(fjall::FjallEngine::open(&folder, memory_bytes, durability)?)
            }
            EngineKind::Redb => Arc::new(redb::RedbEngine::open(&folder, memory_bytes)?),
        };
        // A process that was killed leaves writes in the system's cache which were never synced; they
        // are visible from now on, so they must be durable from now on.
        if durability != Durability::Memory {
            engine.sync().map_err(|error| error.to_string())?;
        }
        Ok(engine)
    }

    fn leave(&self) {
        drop(self.lock.lock().take());
    }
}
