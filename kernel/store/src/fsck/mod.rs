//! Checking a store, and reading all of it as of one moment without changing anything.
//!
//! | file | what |
//! |---|---|
//! | `mod` | [`Inspection`]: the reading, of a running store or of a folder at rest |
//! | `scratch` | the copy on which a folder at rest is read, because engines write when they open |
//! | `finding` | what a check has to say |
//! | `own` | checks of the store's own rows in the data space: blobs, ids seen, leases |
//! | `queues` | checks of timers, outbox and logs |
//! | `files` | checks of blobs' files |
//!
//! **Invariants.** A folder at rest is not changed by a byte. Memory does not grow with the store.

mod files;
mod finding;
mod own;
mod queues;
mod scratch;
#[cfg(test)]
mod tests;

pub(crate) use own::parts_of;

pub use finding::{Finding, Leftovers, Listener, Notice};

use crate::blobs::{self, BlobId, BlobRef};
use crate::engine::{self, Engine, Row, Scan, SealedView, Space, View};
use crate::error::{OpenError, StoreError};
use crate::event::Event;
use crate::key::{Key, Part, Range, next_prefix};
use crate::shared::Shared;
use crate::timers::{self, DueTimer};
use crate::{Durability, Seal, Store, folder, logs, outbox};
use bytes::Bytes;
use scratch::Scratch;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Rows fetched at once: with the largest values still a bounded amount of memory.
const PAGE_ROWS: usize = 128;
/// For the engine's caches while it reads.
const MEMORY_BYTES: usize = 64 * 1024 * 1024;

/// Every space of a store as of one moment. Reading blocks: not for the threads of a runtime.
pub struct Inspection {
    view: Arc<dyn View>,
    /// A failed engine is opened again only once nobody reads it.
    _engine: Arc<dyn Engine>,
    stopped: Arc<AtomicBool>,
    live: Option<Arc<Shared>>,
    blobs: PathBuf,
    engine_damage: Option<String>,
    /// Dropped last: the engine above has it open.
    _scratch: Option<Scratch>,
    _lock: Option<folder::Lock>,
}

impl Inspection {
    /// Of a folder that no process has open. Nothing in it is changed: the engine is opened on a copy, of
    /// which large files are links.
    ///
    /// `seal` is what it was last opened with, if it was sealed. With `deep`, what the engine itself can check is checked first.
    pub fn open(folder: &Path, seal: Option<Seal>, deep: bool) -> Result<Inspection, OpenError> {
        let kind = folder::look(folder)?;
        folder::check_seal(folder, seal.as_ref())?;
        let lock = folder::lock_if_there(folder)?;
        let engine = folder.join(folder::ENGINE);
        let failed = |reason| OpenError::Damaged { path: engine.clone(), reason };
        let copied = Scratch::copy(folder, &engine);
        let scratch = copied.map_err(|source| OpenError::Io { path: engine.clone(), source })?;
        let engine_damage = match deep {
            true => engine::check(kind, scratch.path()).map_err(failed)?,
            false => None,
        };
        let opened = engine::open(kind, scratch.path(), MEMORY_BYTES, Durability::Sync);
        let engine = opened.map_err(failed)?;
        let view = engine.snapshot().map_err(|error| failed(error.to_string()))?;
        let view = match seal {
            Some(seal) => Arc::new(SealedView::new(view, seal)),
            None => view,
        };
        Ok(Inspection {
            view,
            _engine: engine,
            stopped: Arc::default(),
            live: None,
            blobs: folder.join(folder::BLOBS),
            engine_damage,
            _scratch: Some(scratch),
            _lock: lock,
        })
    }

    /// Ends all reading: what is read next is an error.
    pub fn stopper(&self) -> impl Fn() + Send + Sync + use<> {
        let stopped = self.stopped.clone();
        move || stopped.store(true, Ordering::Relaxed)
    }

    pub fn get(&self, key: &Key) -> Result<Option<Bytes>, StoreError> {
        self.view.get(Space::Data, key.as_bytes())
    }

    pub fn get_value<T: serde::de::DeserializeOwned>(
        &self,
        key: &Key,
    ) -> Result<Option<T>, StoreError> {
        crate::tx::decode_value(key, self.get(key)?)
    }

    /// Rows in order, a page at a time.
    pub fn rows(&self, range: Range) -> impl Iterator<Item = Result<(Key, Bytes), StoreError>> {
        let rows = self.pages(Space::Data, range.scan());
        rows.map(|row| row.map(|(key, value)| (Key::from_encoded(&key), value)))
    }

    /// Every row of every table.
    pub fn all_rows(&self) -> impl Iterator<Item = Result<(Key, Bytes), StoreError>> {
        self.rows(Range::raw(Vec::new(), None))
    }

    /// The names of all tables that hold a row.
    pub fn tables(&self) -> Result<Vec<String>, StoreError> {
        let mut tables = Vec::new();
        let mut start = Vec::new();
        loop {
            let first = Range::raw(start, None).limit(1).scan();
            let Some((key, _)) = self.view.range(Space::Data, &first)?.into_iter().next() else {
                return Ok(tables);
            };
            let key = Key::from_encoded(&key);
            let Some(Part::Str(table)) = key.parts()?.into_iter().next() else {
                return Err(StoreError::Corrupt(format!("a key without a table: {key:?}")));
            };
            let behind = next_prefix(Key::new(&table).as_bytes());
            tables.push(table);
            let Some(behind) = behind else { return Ok(tables) };
            start = behind;
        }
    }

    /// Every timer, the earliest first.
    pub fn timers(&self) -> impl Iterator<Item = Result<DueTimer, StoreError>> {
        let rows = self.pages(Space::Timers, timers::all_due());
        rows.map(|row| row.and_then(|(key, value)| timers::read_due(&key, &value)))
    }

    pub fn timer(
        &self,
        service: &str,
        name: &str,
        key: &str,
    ) -> Result<Option<DueTimer>, StoreError> {
        timers::find(&*self.view, service, name, key)
    }

    /// Every event that has not been accepted, in the order of their commits.
    pub fn events(&self) -> impl Iterator<Item = Result<Event, StoreError>> {
        let rows = self.pages(Space::Outbox, outbox::all());
        rows.map(|row| row.and_then(|(_, value)| crate::event::decode(&value)))
    }

    /// See [`Store::log_bounds`].
    pub fn log_bounds(&self, log: &Key) -> Result<(u64, u64), StoreError> {
        logs::bounds(&*self.view, log)
    }

    /// The values of a log with their positions.
    pub fn log_rows(
        &self,
        log: &Key,
    ) -> Result<impl Iterator<Item = Result<(u64, Bytes), StoreError>>, StoreError> {
        let (floor, _) = self.log_bounds(log)?;
        let rows = self.pages(Space::Logs, logs::scan(log.as_bytes(), floor, usize::MAX, false));
        Ok(rows.map(|row| row.and_then(|(key, value)| Ok((logs::position_of(&key)?, value)))))
    }

    /// Every blob that is kept, with how many rows name it.
    pub fn blobs(&self) -> impl Iterator<Item = Result<(BlobId, i64), StoreError>> {
        let rows = self.rows(Range::prefix(&Key::new(blobs::TABLE)));
        // Rows that cannot be read are a finding of `check`.
        rows.filter_map(|row| match row {
            Ok((key, value)) => blobs::read_row(&key, &value).ok().map(Ok),
            Err(error) => Some(Err(error)),
        })
    }

    /// How many rows name a blob.
    pub fn blob_count(&self, id: &BlobId) -> Result<i64, StoreError> {
        let row = self.view.get(Space::Data, &blobs::row_key(id))?;
        row.map_or(Ok(0), |row| blobs::count(&row))
    }

    /// What a blob's file says of itself.
    pub fn blob(&self, id: &BlobId) -> Result<BlobRef, StoreError> {
        blobs::look(&self.blobs, id)
    }

    /// The content of a blob, a piece at a time, each checked.
    pub fn blob_pieces(
        &self,
        id: &BlobId,
    ) -> Result<impl Iterator<Item = Result<Bytes, StoreError>>, StoreError> {
        blobs::pieces(&self.blobs, id)
    }

    /// Whether a running store still names a blob that this moment names.
    fn is_still_named(&self, id: &BlobId) -> Result<bool, StoreError> {
        let Some(live) = &self.live else { return Ok(true) };
        Ok(live.engine()?.get(Space::Data, &blobs::row_key(id))?.is_some())
    }

    /// Checks what the store itself keeps. `quick` leaves the content of blobs unread.
    pub fn check(&self, quick: bool, listener: Listener<'_>) -> Result<Leftovers, StoreError> {
        if let Some(damage) = &self.engine_damage {
            let what = format!("the storage engine finds its own files damaged: {damage}");
            listener(Notice::Finding(Finding::of_store("engine-damaged", "engine", what)));
        }
        let mut left = Leftovers::default();
        own::check(self, listener)?;
        queues::timers(self, listener)?;
        queues::outbox(self, listener)?;
        queues::logs(self, listener, &mut left)?;
        files::named(self, quick, listener)?;
        files::unnamed(self, listener, &mut left)?;
        Ok(left)
    }

    fn pages(&self, space: Space, scan: Scan) -> Pages<'_> {
        Pages { inspection: self, space, scan, page: Vec::new().into_iter(), ended: false }
    }

    /// A running store that fails or closes needs its engine back.
    fn may_go_on(&self) -> Result<(), StoreError> {
        if self.stopped.load(Ordering::Relaxed) {
            return Err(StoreError::Closed);
        }
        match &self.live {
            Some(live) => Shared::writable(&live.staged.lock()),
            None => Ok(()),
        }
    }
}

impl Store {
    /// Everything of this store as of now. While it lives, what it sees is not reclaimed.
    pub fn inspect(&self) -> Result<Inspection, StoreError> {
        let shared = self.shared();
        let engine = shared.engine()?;
        Ok(Inspection {
            view: engine.snapshot()?,
            _engine: engine,
            stopped: Arc::default(),
            live: Some(shared.clone()),
            blobs: shared.folder.join(folder::BLOBS),
            engine_damage: None,
            _scratch: None,
            _lock: None,
        })
    }
}

/// Rows of a space, read a page at a time. After an error it ends.
struct Pages<'a> {
    inspection: &'a Inspection,
    space: Space,
    scan: Scan,
    page: std::vec::IntoIter<Row>,
    ended: bool,
}

impl Pages<'_> {
    fn next_page(&mut self) -> Result<(), StoreError> {
        self.inspection.may_go_on()?;
        let limit = self.scan.limit.min(PAGE_ROWS);
        let scan = Scan { limit, ..self.scan.clone() };
        let rows = self.inspection.view.range(self.space, &scan)?;
        self.scan.limit -= rows.len();
        self.ended = rows.len() < limit || self.scan.limit == 0;
        if let Some((last, _)) = rows.last() {
            let mut start = last.to_vec();
            start.push(0);
            self.scan.start = Bytes::from(start);
        }
        self.page = rows.into_iter();
        Ok(())
    }
}

impl Iterator for Pages<'_> {
    type Item = Result<Row, StoreError>;

    fn next(&mut self) -> Option<Result<Row, StoreError>> {
        loop {
            if let Some(row) = self.page.next() {
                return Some(Ok(row));
            }
            if self.ended {
                return None;
            }
            if let Err(error) = self.next_page() {
                self.ended = true;
                return Some(Err(error));
            }
        }
    }
}
