//! Blobs: large values as files, checked in chunks, named by rows.
//!
//! A file is the data, a CRC-32 of every chunk of it, and a footer. A row under `~blob` counts how many
//! rows name the file; with the last one it goes. A file without such a row is an orphan of a crash or of
//! a transaction that never happened, and is collected.

mod hold;
mod read;
mod write;

use crate::engine::Space;
use crate::error::StoreError;
use crate::folder;
use crate::key::{Key, Part};
use crate::limits::BLOB_GRACE_MS;
use crate::shared::Shared;
use crate::tx::Tx;
use bytes::Bytes;
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use world::World;

pub(crate) use hold::Hold;
use hold::Holding;
pub use read::BlobStream;
pub use write::BlobWriter;

/// What one checksum covers, in bytes.
pub(crate) const CHUNK_BYTES: usize = 256 * 1024;

/// 32 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BlobId(Arc<str>);

/// A finished blob. It lasts once a transaction has kept it ([`Tx::keep_blob`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlobRef {
    pub id: BlobId,
    /// In bytes.
    pub length: u64,
    /// Of the chunks' checksums and the length.
    pub crc: u32,
}

/// The store's files. Clones share them.
#[derive(Clone)]
pub struct Blobs {
    shared: Arc<Files>,
}

struct Files {
    folder: PathBuf,
    world: World,
    /// Made by this process and not yet named by a row.
    fresh: Mutex<HashMap<BlobId, Fresh>>,
    /// The subfolders whose names are known to be on the disk. That one is there proves nothing: another
    /// writer, or a process that was killed, may have made it and not have synced its name.
    lasting: Mutex<HashSet<PathBuf>>,
    holding: Mutex<Holding>,
}

#[derive(Clone, Copy, Default)]
struct Fresh {
    /// None while it is written.
    finished_ms: Option<i64>,
    /// Whether a transaction that keeps it has succeeded is unknown.
    doubted: bool,
}

impl BlobId {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for BlobId {
    type Error = StoreError;

    fn try_from(text: String) -> Result<BlobId, StoreError> {
        let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() == 32 && text.bytes().all(hex) {
            Ok(BlobId(text.into()))
        } else {
            Err(StoreError::BlobMissing(text))
        }
    }
}

impl From<BlobId> for String {
    fn from(id: BlobId) -> String {
        id.0.to_string()
    }
}

impl std::fmt::Display for BlobId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Blobs {
    pub(crate) fn new(folder: PathBuf, world: World) -> Blobs {
        let (fresh, lasting, holding) = (Mutex::default(), Mutex::default(), Mutex::default());
        Blobs { shared: Arc::new(Files { folder, world, fresh, lasting, holding }) }
    }

    /// Begins a blob. Dropped unfinished, it leaves nothing behind.
    pub fn create(&self) -> BlobWriter {
        self.begin(BlobId(self.shared.world.uuid().replace('-', "").into()))
    }

    pub(crate) fn begin(&self, id: BlobId) -> BlobWriter {
        self.shared.fresh.lock().insert(id.clone(), Fresh::default());
        BlobWriter::new(self.clone(), id)
    }

    /// The bytes of a blob, or a range of them (the end is not included), in pieces. What the disk
    /// damaged comes as an error, never as bytes.
    pub fn read(&self, id: &BlobId, range: Option<std::ops::Range<u64>>) -> BlobStream {
        read::stream(self.path(id), id.clone(), range)
    }

    /// Removes a finished blob that no transaction keeps, before the collection would. Where one failed with
    /// [`StoreError::Unresolved`], the blob stays for the collection, which knows by then.
    pub fn discard(&self, blob: &BlobRef) {
        let mut fresh = self.shared.fresh.lock();
        if fresh.get(&blob.id).is_some_and(|known| !known.doubted) {
            fresh.remove(&blob.id);
            drop(fresh);
            self.unlink(&blob.id);
        }
    }

    /// A transaction that keeps these has failed, perhaps.
    pub(crate) fn doubt(&self, kept: &[BlobId]) {
        let mut fresh = self.shared.fresh.lock();
        for id in kept {
            if let Some(known) = fresh.get_mut(id) {
                known.doubted = true;
            }
        }
    }

    fn folder(&self) -> &std::path::Path {
        &self.shared.folder
    }

    fn path(&self, id: &BlobId) -> PathBuf {
        path_in(&self.shared.folder, id)
    }

    /// Makes the subfolder of a blob's file, with its name on the disk.
    fn make_shard(&self, shard: &Path) -> io::Result<()> {
        let mut lasting = self.shared.lasting.lock();
        if !lasting.contains(shard) {
            match std::fs::create_dir(shard) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
                _ => {}
            }
            folder::sync_folder(&self.shared.folder)?;
            lasting.insert(shard.to_path_buf());
        }
        Ok(())
    }

    fn finished(&self, id: &BlobId) {
        let now_ms = self.shared.world.real_ms();
        let finished = Fresh { finished_ms: Some(now_ms), doubted: false };
        self.shared.fresh.lock().insert(id.clone(), finished);
    }

    fn abandoned(&self, id: &BlobId) {
        self.shared.fresh.lock().remove(id);
    }

    fn is_fresh(&self, id: &BlobId) -> bool {
        self.shared.fresh.lock().contains_key(id)
    }

    /// A transaction that keeps these is durable. One that lets go of a blob has nothing to settle: its waiter may
    /// already be writing the blob anew.
    pub(crate) fn settle(&self, kept: &[BlobId]) {
        if !kept.is_empty() {
            let mut fresh = self.shared.fresh.lock();
            for id in kept {
                fresh.remove(id);
            }
        }
    }

    /// A writer for a blob that had its id elsewhere.
    pub(crate) fn recreate(&self, id: BlobId) -> BlobWriter {
        BlobWriter::new(self.clone(), id)
    }

    /// A blob's length in bytes, and its checksum.
    pub(crate) async fn describe(&self, id: &BlobId) -> Result<(u64, u32), StoreError> {
        let (path, id) = (self.path(id), id.clone());
        let described = tokio::task::spawn_blocking(move || read::describe(&path, id)).await;
        described.unwrap_or(Err(StoreError::Closed))
    }

    pub(crate) fn unlink(&self, id: &BlobId) {
        if let Err(error) = std::fs::remove_file(self.path(id))
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(%id, %error, "a blob could not be removed; a later start collects it");
        }
    }
}

/// The table of how many rows name each blob.
pub(crate) const TABLE: &str = "~blob";

pub(crate) fn row_key(id: &BlobId) -> Bytes {
    Key::new(TABLE).str(id.as_str()).into_bytes()
}

/// Where the rows lie that count references: from here to before there.
pub(crate) fn rows_of_all() -> (Bytes, Option<Bytes>) {
    let scan = crate::key::Range::prefix(&Key::new(TABLE)).scan();
    (scan.start, scan.end)
}

/// Turns a transaction's references into rows.
pub(crate) fn prepare(tx: &Tx) -> Result<(), StoreError> {
    let changes = std::mem::take(&mut tx.inner.state.lock().blobs);
    for (id, change) in changes {
        if change == 0 {
            continue;
        }
        let key = row_key(&id);
        let old = tx.inner.get(Space::Data, &key)?;
        let old = old.map(|value| count(&value)).transpose()?;
        // A blob whose last reference has gone is being removed: it cannot be kept again.
        if old.is_none() && change > 0 && !tx.inner.shared.blobs.is_fresh(&id) {
            return Err(StoreError::BlobMissing(id.to_string()));
        }
        let new = old.unwrap_or(0) + change;
        let mut state = tx.inner.state.lock();
        if new > 0 {
            let value = Bytes::copy_from_slice(&new.to_be_bytes());
            state.writes[Space::Data.index()].insert(key, Some(value));
            state.effects.blobs_kept.push(id);
        } else if old.is_some() {
            state.writes[Space::Data.index()].insert(key, None);
            state.effects.blobs_gone.push(id);
        }
    }
    Ok(())
}

pub(crate) fn count(value: &[u8]) -> Result<i64, StoreError> {
    let bytes = <[u8; 8]>::try_from(value);
    bytes.map(i64::from_be_bytes).map_err(|_| StoreError::Corrupt("a blob's row".into()))
}

/// For checks: whether a row of [`TABLE`] is one.
pub(crate) fn check_row(key: &Key, value: &Bytes) -> Result<(), StoreError> {
    match read_row(key, value)? {
        (_, 1..) => Ok(()),
        (_, count) => Err(StoreError::Corrupt(format!("{count} rows name a blob that is kept"))),
    }
}

/// The blob of such a row, and how many rows name it.
pub(crate) fn read_row(key: &Key, value: &[u8]) -> Result<(BlobId, i64), StoreError> {
    let [_, Part::Str(id)] = crate::fsck::parts_of(key)? else {
        return Err(StoreError::Corrupt(format!("the key {key:?}")));
    };
    let id = BlobId::try_from(id).map_err(|_| StoreError::Corrupt("a blob's id".into()))?;
    Ok((id, count(value)?))
}

fn path_in(folder: &Path, id: &BlobId) -> PathBuf {
    folder.join(&id.as_str()[..2]).join(id.as_str())
}

/// What a blob's file says of itself; its content is not read.
pub(crate) fn look(folder: &Path, id: &BlobId) -> Result<BlobRef, StoreError> {
    read::look(&path_in(folder, id), id)
}

/// The content of a blob on this thread, each piece checked.
pub(crate) fn pieces(
    folder: &Path,
    id: &BlobId,
) -> Result<impl Iterator<Item = Result<Bytes, StoreError>> + use<>, StoreError> {
    read::pieces(&path_in(folder, id), id)
}

/// Removes files that neither a row names nor this process is still busy with; gives their number.
pub(crate) fn collect_orphans(shared: &Shared) -> Result<usize, StoreError> {
    let blobs = &shared.blobs;
    let failed = |error: io::Error| StoreError::Engine(format!("blobs: {error}"));
    let mut removed = 0;
    let now_ms = shared.world.real_ms();
    for shard in std::fs::read_dir(&blobs.shared.folder).map_err(failed)? {
        let shard = shard.map_err(failed)?.path();
        if !shard.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(shard).map_err(failed)? {
            let name = file.map_err(failed)?.file_name().to_string_lossy().into_owned();
            let Ok(id) = BlobId::try_from(name) else { continue };
            removed += usize::from(collect(shared, &id, now_ms)?);
        }
        if shared.staged.lock().closing {
            break;
        }
        // Others need the disk more.
        shared.world.block(Duration::from_millis(1));
    }
    Ok(removed)
}

/// Removes the file of a blob, unless a row names it or this process is still busy with it: an import may have
/// written it anew under its id since its last row went. True if it was removed now.
pub(crate) fn collect(shared: &Shared, id: &BlobId, now_ms: i64) -> Result<bool, StoreError> {
    let blobs = &shared.blobs;
    // Under the lock, so that no blob is begun under this id between the look and the removal.
    let mut fresh = blobs.shared.fresh.lock();
    if fresh.get(id).is_some_and(|known| known.is_busy(now_ms)) {
        return Ok(false);
    }
    // The row is asked after: a blob leaves `fresh` only once its row is durable, or can become so no more.
    let named = shared.engine()?.get(Space::Data, &row_key(id))?.is_some();
    fresh.remove(id);
    Ok(!named && blobs.release(id))
}

impl Fresh {
    fn is_busy(&self, now_ms: i64) -> bool {
        self.finished_ms.is_none_or(|finished_ms| now_ms - finished_ms < BLOB_GRACE_MS)
    }
}
