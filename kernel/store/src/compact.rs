//! Giving space back: rewriting what the engine keeps, and removing blobs that nothing names.

use crate::engine::{self, Space};
use crate::error::{OpenError, StoreError};
use crate::{EngineKind, Options, Store, blobs, folder};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// What a compaction did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compacted {
    /// On the disk, engine and blobs.
    pub bytes_before: u64,
    pub bytes_after: u64,
    /// Blobs that were removed because nothing names them.
    pub orphans: u64,
}

/// Bytes of a block as the system counts them.
const BLOCK_BYTES: u64 = 512;

impl Store {
    /// Compacts an open store, space by space; reads go on, writes may wait at times. An engine that cannot
    /// do this while it is open says so: then [`compact_folder`] can.
    pub async fn compact(&self) -> Result<Compacted, StoreError> {
        let shared = self.shared().clone();
        let work = move || {
            let bytes_before = used(&shared.folder)?;
            for space in Space::ALL {
                shared.engine()?.compact(space)?;
            }
            let orphans = blobs::collect_orphans(&shared)? as u64;
            let bytes_after = used(&shared.folder)?;
            Ok(Compacted { bytes_before, bytes_after, orphans })
        };
        let done = tokio::task::spawn_blocking(work).await;
        done.unwrap_or(Err(StoreError::Closed))
    }
}

/// Compacts a store that nobody has open. Its orphaned blobs go when it is opened next.
pub fn compact_folder(folder: &Path) -> Result<Compacted, OpenError> {
    let failed = |reason| OpenError::Engine { path: folder.to_path_buf(), reason };
    let kind = EngineKind::found_in(folder)?;
    let kind = kind.ok_or_else(|| OpenError::Foreign(folder.to_path_buf()))?;
    let lock = folder::enter(folder, kind)?;
    let bytes_before = used(folder).map_err(|error| failed(error.to_string()))?;
    let path = folder.join(folder::ENGINE);
    engine::compact_alone(kind, &path, Options::default().memory_bytes).map_err(failed)?;
    let bytes_after = used(folder).map_err(|error| failed(error.to_string()))?;
    drop(lock);
    Ok(Compacted { bytes_before, bytes_after, orphans: 0 })
}

/// What a folder takes on the disk. Files that go while it is counted count as gone.
fn used(folder: &Path) -> Result<u64, StoreError> {
    blocks(folder).map_err(|error| StoreError::Engine(error.to_string()))
}

fn blocks(folder: &Path) -> io::Result<u64> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let counted = match entry.file_type()?.is_dir() {
            true => blocks(&entry.path()),
            false => entry.metadata().map(|data| data.blocks() * BLOCK_BYTES),
        };
        match counted {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            counted => bytes += counted?,
        }
    }
    Ok(bytes)
}
