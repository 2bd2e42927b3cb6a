//! A large blob: written and read, beside a bare file.

use super::process;
use anyhow::{Result, ensure};
use bytes::Bytes;
use futures_util::TryStreamExt;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use store::Store;
use world::World;

const BLOB_BYTES: usize = 500 * 1024 * 1024;
const PIECE_BYTES: usize = 64 * 1024;

pub struct Blob {
    /// Megabytes a second.
    pub bare: f64,
    pub written: f64,
    pub read: f64,
    /// Megabytes of memory that it took.
    pub more_mb: f64,
}

pub async fn measure(folder: &Path, store: &Store) -> Result<Blob> {
    let world = World::real();
    let rate = |begun: std::time::Instant| BLOB_BYTES as f64 / 1e6 / begun.elapsed().as_secs_f64();
    let piece = Bytes::from(vec![7; PIECE_BYTES]);
    let path = folder.join("bare");
    let begun = world.instant();
    let mut file = File::create(&path)?;
    for _ in 0..BLOB_BYTES / PIECE_BYTES {
        file.write_all(&piece)?;
    }
    file.sync_all()?;
    let bare = rate(begun);
    std::fs::remove_file(&path)?;
    let before = process::resident_mb()?;
    let begun = world.instant();
    let mut writer = store.blobs().create();
    for _ in 0..BLOB_BYTES / PIECE_BYTES {
        writer.write(&piece).await?;
    }
    let blob = writer.finish().await?;
    let written = rate(begun);
    let more_mb = process::resident_mb()? - before;
    let begun = world.instant();
    let read = store.blobs().read(&blob.id, None);
    let length = read.try_fold(0, |sum, bytes| async move { Ok(sum + bytes.len()) }).await?;
    ensure!(length == BLOB_BYTES, "the blob came back with {length} bytes");
    let read = rate(begun);
    store.blobs().discard(&blob);
    Ok(Blob { bare, written, read, more_mb })
}
