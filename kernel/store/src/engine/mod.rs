//! The contract between the store and a storage engine: ordered bytes, atomic batches, snapshots.
//!
//! **Invariants.** An engine knows nothing of transactions, validation or retries: one committer calls
//! [`Engine::commit`]. What a read returns has been committed; with `sync` it has reached the disk.

mod cached;
mod fjall;
mod flushed;
mod journal;
mod kind;
mod redb;
mod sealed;
mod unsynced;

pub(crate) use cached::CachedEngine;
pub use kind::{EngineKind, UnknownEngine};
pub(crate) use sealed::SealedView;

use crate::error::StoreError;
use crate::{Durability, Options, Seal, folder};
use bytes::Bytes;
use parking_lot::Mutex;
use sealed::SealedEngine;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use world::World;

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

/// The rows of a scan, or the first of them.
pub(crate) struct Piece {
    pub(crate) rows: Vec<Row>,
    /// Whether their bytes ended it: there may be more.
    pub(crate) cut: bool,
}

/// Consistent reads.
pub(crate) trait View: Send + Sync {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError>;
    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError>;

    /// As [`View::range`], but at least one row if there is one, and no more once they have reached `bytes`. What
    /// has small rows need not measure them.
    fn range_within(&self, space: Space, scan: &Scan, _bytes: usize) -> Result<Piece, StoreError> {
        Ok(Piece { rows: self.range(space, scan)?, cut: false })
    }
}

/// Rows until they are so many, or have reached so many bytes.
fn piece_of(
    mut next: impl FnMut() -> Option<Result<Row, StoreError>>,
    limit: usize,
    bytes: usize,
) -> Result<Piece, StoreError> {
    let mut found = Vec::with_capacity(limit.min(64));
    let mut taken = 0;
    while found.len() < limit {
        let Some(row) = next() else { break };
        let (key, value) = row?;
        taken += key.len() + value.len();
        found.push((key, value));
        if taken >= bytes {
            return Ok(Piece { rows: found, cut: true });
        }
    }
    Ok(Piece { rows: found, cut: false })
}

pub(crate) trait Engine: View {
    /// Writes all or nothing; with `sync` it returns once the disk holds it. Keys are unique in a batch.
    fn commit(&self, batch: Vec<Write>, sync: bool) -> Result<(), StoreError>;
    /// Brings everything committed so far to the disk.
    fn sync(&self) -> Result<(), StoreError>;
    fn snapshot(&self) -> Result<Arc<dyn View>, StoreError>;
    /// Of the rows as they lie on the disk, sealed where they are.
    fn raw_snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
        self.snapshot()
    }
    /// Rewrites a space without what was deleted or replaced, while others read and write.
    fn compact(&self, _space: Space) -> Result<(), StoreError> {
        Err(StoreError::Engine("it can be compacted only while no server runs".into()))
    }
}

/// Rewrites what an engine that nobody else uses has in a folder.
pub(crate) fn compact_alone(
    kind: EngineKind,
    folder: &Path,
    memory_bytes: usize,
) -> Result<(), String> {
    match kind {
        EngineKind::Redb => redb::compact_alone(folder, memory_bytes),
        EngineKind::Fjall => {
            let engine = open(kind, folder, memory_bytes, Durability::Sync)?;
            let mut spaces = Space::ALL.into_iter();
            spaces.try_for_each(|space| engine.compact(space)).map_err(|error| error.to_string())
        }
    }
}

/// What the engine itself finds damaged in a folder that is nobody else's; it may mend it there.
pub(crate) fn check(kind: EngineKind, folder: &Path) -> Result<Option<String>, String> {
    match kind {
        // It checks each block when it reads it, and a check reads them all.
        EngineKind::Fjall => Ok(None),
        EngineKind::Redb => redb::check(folder),
    }
}

/// Where an engine keeps its rows: it is opened there at the start, and again after it has failed.
pub(crate) trait Site: Send + Sync {
    /// Whether it takes writes.
    fn probe(&self) -> Result<(), String>;
    fn open(&self) -> Result<Arc<dyn Engine>, String>;
    /// Why it should take nothing more, if so.
    fn shortage(&self) -> std::io::Result<Option<String>>;
    /// Gives it up to the next owner.
    fn leave(&self);
}

/// Of the memory, what the rows that were read last take; the rest is the engine's own.
const ROWS_PART: usize = 3;

/// A folder on a real disk.
pub(crate) struct FolderSite {
    folder: PathBuf,
    options: Options,
    seal: Option<(Seal, World)>,
    /// Held until the store is closed.
    lock: Mutex<Option<folder::Lock>>,
}

impl FolderSite {
    pub(crate) fn new(folder: &Path, options: Options, lock: folder::Lock) -> FolderSite {
        let lock = Mutex::new(Some(lock));
        FolderSite { folder: folder.to_path_buf(), options, seal: None, lock }
    }

    pub(crate) fn sealed(self, seal: Seal, world: World) -> FolderSite {
        FolderSite { seal: Some((seal, world)), ..self }
    }
}

impl Site for FolderSite {
    fn probe(&self) -> Result<(), String> {
        folder::probe(&self.folder).map_err(|error| error.to_string())
    }

    fn open(&self) -> Result<Arc<dyn Engine>, String> {
        let (folder, options) = (self.folder.join(folder::ENGINE), &self.options);
        let rows_bytes = options.memory_bytes / ROWS_PART;
        let engine_bytes = options.memory_bytes - rows_bytes;
        let engine = open(options.engine, &folder, engine_bytes, options.durability)?;
        let engine: Arc<dyn Engine> = Arc::new(CachedEngine::new(engine, rows_bytes));
        Ok(match &self.seal {
            Some((seal, world)) => Arc::new(SealedEngine::new(engine, seal.clone(), world.clone())),
            None => engine,
        })
    }

    fn shortage(&self) -> std::io::Result<Option<String>> {
        crate::disk::shortage(&self.folder)
    }

    fn leave(&self) {
        drop(self.lock.lock().take());
    }
}

pub(crate) fn open(
    kind: EngineKind,
    folder: &Path,
    memory_bytes: usize,
    durability: Durability,
) -> Result<Arc<dyn Engine>, String> {
    crate::folder::create_folders(folder).map_err(|error| error.to_string())?;
    let engine: Arc<dyn Engine> = match kind {
        EngineKind::Fjall => Arc::new(fjall::FjallEngine::open(folder, memory_bytes, durability)?),
        EngineKind::Redb => Arc::new(redb::RedbEngine::open(folder, memory_bytes)?),
    };
    // A process that was killed leaves writes in the system's cache which were never synced; they are
    // visible from now on, so they must be durable from now on.
    if durability != Durability::Memory {
        let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
        sync_names(kind, folder).map_err(failed)?;
        engine.sync().map_err(|error| error.to_string())?;
        if durability == Durability::Sync {
            unsynced::forget(folder).map_err(failed)?;
        }
    }
    Ok(engine)
}

/// Brings the names of the engine's folders and files to the disk. No engine syncs the folder above its own,
/// and fjall 3.1 makes a keyspace's folder (`keyspaces/1`) without syncing `keyspaces`: a loss of power then
/// takes the folder with all its tables, and the journal's rows of a keyspace without one are skipped in
/// silence.
pub(crate) fn sync_names(kind: EngineKind, folder: &Path) -> std::io::Result<()> {
    if kind == EngineKind::Fjall {
        crate::folder::sync_folder(&folder.join(fjall::KEYSPACES))?;
    }
    crate::folder::sync_folder(folder)?;
    folder.parent().map_or(Ok(()), crate::folder::sync_folder)
}
