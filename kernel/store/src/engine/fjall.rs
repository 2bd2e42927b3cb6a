//! fjall 3, the default engine: a log-structured merge tree with one journal for all spaces.

use super::flushed::{self, Flushed};
use super::{Engine, Piece, Row, Scan, Space, View, Write};
use super::{journal, unsynced};
use crate::Durability;
use crate::error::StoreError;
use bytes::Bytes;
use fjall::config::{CompressionPolicy, PartitioningPolicy};
use fjall::{
    AbstractTree, CompressionType, Database, Keyspace, KeyspaceCreateOptions, PersistMode, Readable,
};
use parking_lot::Mutex;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

pub(super) struct FjallEngine {
    database: Database,
    spaces: [Keyspace; Space::ALL.len()],
    folder: PathBuf,
    noted: Mutex<Noted>,
    /// Bytes that each space's write buffer may take.
    buffers: [u64; Space::ALL.len()],
}

/// What was last noted of how far tables go.
#[derive(Default)]
struct Noted {
    flushed: Flushed,
    commits: u32,
    bytes: usize,
}

struct FjallSnapshot {
    snapshot: fjall::Snapshot,
    spaces: [Keyspace; Space::ALL.len()],
}

/// Which part of the memory each space's write buffer may take; the cache takes another half. Small
/// buffers make many small tables, whose merging costs more than all else.
fn buffer_bytes(space: Space, memory_bytes: usize) -> u64 {
    let part = match space {
        Space::Data => 4,
        Space::Logs => 8,
        Space::Outbox | Space::Timers => 16,
    };
    (memory_bytes / part).clamp(BUFFER_BYTES_MIN, BUFFER_BYTES_MAX) as u64
}

/// How a space's tables are made. It is kept with the space: one that was made otherwise stays so.
fn keyspace_options(space: Space) -> KeyspaceCreateOptions {
    let partitioned = PartitioningPolicy::new([false, true]);
    let options = KeyspaceCreateOptions::default()
        .max_memtable_size(BUFFER_BYTES_NEVER)
        .index_block_partitioning_policy(partitioned.clone())
        .filter_block_partitioning_policy(partitioned);
    match space {
        Space::Data => options
            // Who reads a row mostly finds it, and where: in the last level, whose filters then only cost.
            .expect_point_read_hits(true)
            // Who reads a row reads one of its block's, and would unpack them all.
            .data_block_compression_policy(CompressionPolicy::all(CompressionType::None)),
        Space::Outbox | Space::Timers | Space::Logs => options,
    }
}

/// The folder in which fjall makes one for each space.
pub(super) const KEYSPACES: &str = "keyspaces";
const BUFFER_BYTES_MIN: usize = 1024 * 1024;
const BUFFER_BYTES_MAX: usize = 64 * 1024 * 1024;
/// fjall would ask its one thread to turn a full buffer over, again with each commit, and that thread may then wait
/// for room in its own queue. It is done here instead, and fjall never finds one full.
const BUFFER_BYTES_NEVER: u64 = u64::MAX;
/// Of one space. With four of them fjall waits by itself, also for a thread that has failed.
const FULL_BUFFERS_MAX: usize = 3;
const TABLES_POLL: Duration = Duration::from_millis(1);
/// Of several, fjall 3.1 has one spin, a core's worth, for as long as another merges tables.
const WORKERS: usize = 1;
/// Bytes, and commits, between two looks at how far the tables go.
const NOTE_BYTES: usize = 4 * 1024 * 1024;
const NOTE_COMMITS: u32 = 256;
/// How long a compaction waits for the write buffer to become a table; it goes without it otherwise.
const FLUSH_POLL: Duration = Duration::from_millis(10);
const FLUSH_POLLS_MAX: usize = 1000;
/// No row begins with a zero.
const NO_KEY: &[u8] = &[0];
/// fjall's own lower bound.
const JOURNAL_BYTES: u64 = 64 * 1024 * 1024;

impl FjallEngine {
    pub(super) fn open(
        folder: &Path,
        memory_bytes: usize,
        durability: Durability,
    ) -> Result<FjallEngine, String> {
        let failed = |error: std::io::Error| error.to_string();
        clear_half_made(folder).map_err(failed)?;
        let syncs = durability == Durability::Sync;
        journal::mend(folder, !syncs || unsynced::is_noted(folder).map_err(failed)?)?;
        if !syncs {
            unsynced::note(folder).map_err(failed)?;
        }
        let cache_bytes = (memory_bytes / 2).max(1024 * 1024) as u64;
        let database = Database::builder(folder)
            .cache_size(cache_bytes)
            .max_journaling_size(JOURNAL_BYTES * 2)
            .manual_journal_persist(true)
            .worker_threads(WORKERS)
            .open()
            .map_err(|error| error.to_string())?;
        let space = |space: Space| {
            let options = || keyspace_options(space);
            database.keyspace(space.name(), options).map_err(|error| error.to_string())
        };
        let spaces = [
            space(Space::Data)?,
            space(Space::Outbox)?,
            space(Space::Timers)?,
            space(Space::Logs)?,
        ];
        let (folder, noted) = (folder.to_path_buf(), Mutex::default());
        let buffers = Space::ALL.map(|space| buffer_bytes(space, memory_bytes));
        Ok(FjallEngine { database, spaces, folder, noted, buffers })
    }

    /// Has tables made of full buffers.
    fn turn_over(&self) -> Result<(), StoreError> {
        for (space, bytes) in self.spaces.iter().zip(self.buffers) {
            if space.tree.active_memtable().size() > bytes {
                space.rotate_memtable().map_err(failed)?;
            }
        }
        Ok(())
    }

    /// Waits while tables are made more slowly than buffers fill: fjall makes none while its one thread merges others.
    /// What is in no table is so kept to all buffers and another one of rows; it takes memory, and the next start's
    /// time.
    fn wait_for_tables(&self) -> Result<(), StoreError> {
        while self.is_behind() {
            // A thread that has failed makes no tables: then this fails too.
            self.database.persist(PersistMode::Buffer).map_err(failed)?;
            std::thread::sleep(TABLES_POLL);
        }
        Ok(())
    }

    fn is_behind(&self) -> bool {
        let unflushed_max = self.buffers.iter().sum::<u64>() + self.buffers[Space::Data.index()];
        let mut unflushed = 0;
        for (space, bytes) in self.spaces.iter().zip(self.buffers) {
            let full = space.sealed_memtable_count();
            if full >= FULL_BUFFERS_MAX {
                return true;
            }
            unflushed += space.tree.active_memtable().size() + full as u64 * bytes;
        }
        unflushed > unflushed_max
    }

    fn note_due(&self, bytes: usize) -> bool {
        let mut noted = self.noted.lock();
        noted.commits += 1;
        noted.bytes += bytes;
        let due = noted.bytes >= NOTE_BYTES || noted.commits >= NOTE_COMMITS;
        if due {
            (noted.commits, noted.bytes) = (0, 0);
        }
        due
    }

    /// Notes how far the tables go, if that has changed: the next start leaves it out of the journal.
    fn note_flushed(&self) {
        let highest =
            |space: &Keyspace| Some((space.id(), space.tree.get_highest_persisted_seqno()?));
        let flushed: Flushed = self.spaces.iter().filter_map(highest).collect();
        let mut noted = self.noted.lock();
        if noted.flushed == flushed {
            return;
        }
        if let Err(error) = flushed::write(&self.folder, &flushed) {
            tracing::warn!(%error, "the next start replays more of the journal");
        }
        noted.flushed = flushed;
    }

    fn view(&self) -> FjallSnapshot {
        FjallSnapshot { snapshot: self.database.snapshot(), spaces: self.spaces.clone() }
    }
}

impl Drop for FjallEngine {
    fn drop(&mut self) {
        self.note_flushed();
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
        self.turn_over()?;
        self.wait_for_tables()?;
        let mode = if sync { PersistMode::SyncData } else { PersistMode::Buffer };
        let mut writes = self.database.batch().durability(Some(mode));
        let mut bytes = 0;
        for write in batch {
            bytes += write.key.len() + write.value.as_ref().map_or(0, Bytes::len);
            let space = &self.spaces[write.space.index()];
            match write.value {
                Some(value) => writes.insert(space, write.key, value),
                None => writes.remove(space, write.key),
            }
        }
        writes.commit().map_err(failed)?;
        if self.note_due(bytes) {
            self.note_flushed();
        }
        Ok(())
    }

    fn sync(&self) -> Result<(), StoreError> {
        self.database.persist(PersistMode::SyncAll).map_err(failed)
    }

    fn snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
        Ok(Arc::new(self.view()))
    }

    fn compact(&self, space: Space) -> Result<(), StoreError> {
        let space = &self.spaces[space.index()];
        // What is still in memory goes to a table first, which lets journals go too.
        flush(space)?;
        space.major_compact().map_err(failed)?;
        // The old tables go when a write buffer, not an empty one, becomes a table the next time.
        space.remove(NO_KEY).map_err(failed)?;
        flush(space)
    }
}

impl View for FjallSnapshot {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        let value = self.snapshot.get(&self.spaces[space.index()], key).map_err(failed)?;
        Ok(value.map(Bytes::from))
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        Ok(self.range_within(space, scan, usize::MAX)?.rows)
    }

    fn range_within(&self, space: Space, scan: &Scan, bytes: usize) -> Result<Piece, StoreError> {
        if scan.is_empty() {
            return Ok(Piece { rows: Vec::new(), cut: false });
        }
        let end = scan.end.as_ref().map_or(Bound::Unbounded, |end| Bound::Excluded(&end[..]));
        let bounds: (Bound<&[u8]>, Bound<&[u8]>) = (Bound::Included(&scan.start[..]), end);
        let mut rows = self.snapshot.range::<&[u8], _>(&self.spaces[space.index()], bounds);
        let next = || {
            let row = if scan.reverse { rows.next_back() } else { rows.next() };
            let row = row?.into_inner().map_err(failed);
            Some(row.map(|(key, value)| (key.into(), value.into())))
        };
        super::piece_of(next, scan.limit, bytes)
    }
}

fn flush(space: &Keyspace) -> Result<(), StoreError> {
    space.rotate_memtable().map_err(failed)?;
    for _ in 0..FLUSH_POLLS_MAX {
        if space.sealed_memtable_count() == 0 {
            break;
        }
        std::thread::sleep(FLUSH_POLL);
    }
    Ok(())
}

/// A crash in the very first opening leaves a folder that fjall can neither open nor make. It holds
/// nothing yet if not even the first space was made. A loss of power may keep the version's name without
/// its content.
fn clear_half_made(folder: &Path) -> std::io::Result<()> {
    let unversioned = match std::fs::metadata(folder.join("version")) {
        Ok(version) => version.len() == 0,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
        Err(error) => return Err(error),
    };
    if unversioned && !folder.join(KEYSPACES).join("1").try_exists()? {
        std::fs::remove_dir_all(folder)?;
        crate::folder::create_folders(folder)?;
    }
    Ok(())
}

fn failed(error: fjall::Error) -> StoreError {
    StoreError::Engine(error.to_string())
}
