//! Backing a cloud up and restoring it: the store, and the root credentials beside it. Caches, addresses and
//! the functions' scratch are not part of it; they are made anew.

mod bucket;
mod destination;
mod http;
mod restore;

pub use destination::{Destination, is_loopback};
pub use restore::{RESTORING, restore};

use crate::seal_key::SEAL_KEY_FILE;
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::Store;
use store::backup::{self, Progress, Tell};
use world::World;

/// The only file beside the store without which its owner could not get in again.
const ROOT_FILE: &str = "root.json";

/// What is asked of `POST /_pileus/backup`.
#[derive(Clone, Serialize, Deserialize)]
pub struct Ask {
    pub to: Destination,
    /// Afterwards only so many of the newest are kept.
    pub keep: Option<usize>,
}

/// What was done.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Report {
    pub id: String,
    pub place: String,
    pub rows: u64,
    pub row_bytes: u64,
    pub chunks: u64,
    pub chunks_new: u64,
    pub blobs: u64,
    pub blobs_new: u64,
    pub blob_bytes: u64,
    /// Written to the place.
    pub moved_bytes: u64,
    pub pruned: Option<Pruned>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pruned {
    pub backups: usize,
    pub files: usize,
    pub bytes: u64,
    pub unfinished: bool,
}

/// Backs the cloud of a data folder up.
pub async fn back_up(
    store: &Store,
    data: &Path,
    ask: &Ask,
    world: &World,
    tell: Tell,
) -> Result<Report> {
    let place = ask.to.to_write()?;
    let root = data.join(ROOT_FILE);
    let root = std::fs::read(&root).with_context(|| format!("cannot read {}", root.display()))?;
    let mut files = vec![(ROOT_FILE.to_owned(), root.into())];
    match std::fs::read(data.join(SEAL_KEY_FILE)) {
        Ok(key) => files.push((SEAL_KEY_FILE.to_owned(), key.into())),
        // Its owner keeps it elsewhere.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(error).context(format!("cannot read {SEAL_KEY_FILE}")),
    }
    let (manifest, progress) = backup::take(store, &place, files, tell).await?;
    let pruned = match ask.keep {
        Some(keep) => {
            let pruned = backup::prune(&place, keep, world).await;
            let pruned = pruned.with_context(|| {
                format!("backup {} is complete, but older ones stay", manifest.id)
            })?;
            let backup::Pruned { backups, files, bytes, unfinished } = pruned;
            Some(Pruned { backups, files, bytes, unfinished })
        }
        None => None,
    };
    Ok(Report {
        place: place.title(),
        rows: manifest.rows(),
        row_bytes: manifest.row_bytes(),
        chunks: progress.chunks,
        chunks_new: progress.chunks_new,
        blobs: manifest.blobs.rows,
        blobs_new: progress.blobs_new,
        blob_bytes: manifest.blob_bytes,
        moved_bytes: progress.moved_bytes,
        id: manifest.id,
        pruned,
    })
}

/// How far it is, in a line.
pub fn progress_line(progress: &Progress) -> String {
    let Progress { rows, row_bytes, chunks, chunks_new, blobs, blobs_new, moved_bytes } = *progress;
    let (read, moved) = (size(row_bytes), size(moved_bytes));
    format!(
        "{rows} rows ({read}), chunks {chunks_new} new of {chunks}, blobs {blobs_new} new of {blobs}; \
         {moved} moved"
    )
}

/// `12.3 MB`
pub fn size(bytes: u64) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"];
    let mut value = bytes as f64;
    let mut unit = 0;
    while value >= 1000.0 && unit + 1 < units.len() {
        value /= 1000.0;
        unit += 1;
    }
    match unit {
        0 => format!("{bytes} bytes"),
        _ => format!("{value:.1} {}", units[unit]),
    }
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes() {
        assert_eq!(size(999), "999 bytes");
        assert_eq!(size(12_345_678), "12.3 MB");
    }
}
