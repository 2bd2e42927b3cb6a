//! Backups of an open store, and stores made from them.
//!
//! A backup is all four spaces of one moment as sorted rows, cut into chunks by their keys, so that a later
//! backup of a little changed store finds most of its chunks already there; the blobs that those rows name,
//! each copied once; and a manifest, written last. Nothing in it depends on the engine.
//!
//! | in the place | what |
//! |---|---|
//! | `backups/ID.json` | a manifest; what has none is no backup |
//! | `chunks/ab/HASH` | rows, compressed, named by the SHA-256 of what they were before |
//! | `blobs/ab/ID` | a blob's bytes |
//! | `files/HASH` | what the caller adds, such as credentials |
//! | `PILEUS-BACKUPS` | that the place is ours |
//! | `marks/…` | who is at work, so that nothing is pruned under a running backup |
//!
//! **Invariants.** A manifest names only what is already durable in its place. Every byte that is read back is
//! compared with a hash. A backup never stops writers: it reads a snapshot, and blobs that are dropped
//! meanwhile are removed when it has ended.

mod blobs;
mod cut;
mod disk;
mod manifest;
mod marks;
mod place;
mod prune;
mod restore;
mod take;

pub use disk::Disk;
pub use manifest::{Added, Chunk, Manifest, SpaceRows, list, load};
pub use place::{Listed, Pieces, Place};
pub use prune::{Pruned, prune};
pub use restore::restore;
pub use take::take;

use crate::error::{OpenError, StoreError};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Requests to the place that are under way at once.
const PARALLEL: usize = 8;

/// Why there is no backup, or no store from it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The place could not be read or written.
    #[error("{name}: {reason}")]
    Place { name: String, reason: String },
    /// Not what was once written there.
    #[error("{name} is damaged: {what}")]
    Damaged { name: String, what: String },
    #[error("{0} is missing from the backup")]
    Missing(String),
    #[error("there is no backup {id} in {place}")]
    Unknown { id: String, place: String },
    #[error("there is no backup in {0}")]
    Empty(String),
    #[error(
        "backup {id} has format version {found}; this program knows up to {known}: use a newer one"
    )]
    Newer { id: String, found: u32, known: u32 },
    /// A folder could not be opened, or is no place for a restored store.
    #[error("{0}")]
    Open(String),
    #[error("{place} holds {name}, but no backups: choose another place, or an empty one")]
    Foreign { place: String, name: String },
    /// Another command is at work in the place.
    #[error("{0}")]
    Busy(String),
    #[error("the store was closed, or stopped taking writes, while it was backed up: {0}")]
    Stopped(String),
}

impl From<OpenError> for BackupError {
    fn from(error: OpenError) -> BackupError {
        BackupError::Open(error.to_string())
    }
}

/// How far a backup or a restore has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    pub rows: u64,
    /// Of the rows, before compression.
    pub row_bytes: u64,
    pub chunks: u64,
    /// Chunks that the place did not have.
    pub chunks_new: u64,
    pub blobs: u64,
    pub blobs_new: u64,
    /// Written to the place, or read from it when restoring.
    pub moved_bytes: u64,
}

/// Hears of progress, often: it must not wait.
pub type Tell = std::sync::Arc<dyn Fn(Progress) + Send + Sync>;

fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// `kind/ab/abcd…`
fn sharded(kind: &str, name: &str) -> String {
    format!("{kind}/{}/{name}", name.get(..2).unwrap_or("00"))
}
