//! Making a store from a backup. The folder opens as a store only once all of it is there and was found to be
//! what was backed up.

use super::blobs::{Entry, hashed};
use super::cut;
use super::manifest::{Chunk, Manifest, SpaceRows};
use super::place::Place;
use super::{BackupError, PARALLEL, Progress, Tell, sha256_hex, sharded};
use crate::blobs::{self, BlobId, Blobs};
use crate::engine::{self, Engine, Row, Space, Write};
use crate::error::StoreError;
use crate::folder::{self, Restoring};
use crate::{Durability, EngineKind};
use bytes::Bytes;
use futures_util::stream::{self, BoxStream, StreamExt, TryStreamExt};
use parking_lot::Mutex;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::Arc;
use world::World;

/// Given to the engine while it is filled.
const MEMORY_BYTES: usize = 64 * 1024 * 1024;

struct Filling {
    place: Arc<dyn Place>,
    progress: Mutex<Progress>,
    tell: Tell,
}

/// Makes a store in a folder that is new or empty, for any engine; gives the files that were added to the
/// backup. On an error nothing of the store is left.
pub async fn restore(
    place: &Arc<dyn Place>,
    manifest: &Manifest,
    folder: &Path,
    engine: EngineKind,
    world: World,
    tell: Tell,
) -> Result<Vec<(String, Bytes)>, BackupError> {
    let restoring = Restoring::begin(folder)?;
    let filling = Arc::new(Filling { place: place.clone(), progress: Mutex::default(), tell });
    let added = filling.added(manifest).await?;
    filling.clone().rows(manifest, folder, engine).await?;
    filling.blobs(manifest, folder, world).await?;
    restoring.finish(engine)?;
    Ok(added)
}

impl Filling {
    async fn added(&self, manifest: &Manifest) -> Result<Vec<(String, Bytes)>, BackupError> {
        let mut files = Vec::new();
        for added in &manifest.added {
            let name = format!("files/{}", added.sha256);
            let content = self.place.get(name.clone()).await?;
            let content = content.ok_or_else(|| BackupError::Missing(name.clone()))?;
            if sha256_hex(&content) != added.sha256 {
                let what = format!("the hash of {} is not its name", added.name);
                return Err(BackupError::Damaged { name, what });
            }
            files.push((added.name.clone(), content));
        }
        Ok(files)
    }

    /// The rows of chunks, in order; fetched ahead.
    fn chunks(
        self: &Arc<Filling>,
        chunks: &[Chunk],
    ) -> BoxStream<'static, Result<Vec<Row>, BackupError>> {
        let filling = self.clone();
        let chunks = stream::iter(chunks.to_vec());
        chunks.map(move |chunk| filling.clone().fetch(chunk)).buffered(PARALLEL).boxed()
    }

    async fn fetch(self: Arc<Filling>, chunk: Chunk) -> Result<Vec<Row>, BackupError> {
        let name = sharded("chunks", &chunk.sha256);
        let stored = self.place.get(name.clone()).await?;
        let stored = stored.ok_or(BackupError::Missing(name))?;
        self.note(|progress| {
            progress.chunks += 1;
            progress.moved_bytes += stored.len() as u64;
        });
        let opened = tokio::task::spawn_blocking(move || cut::open(&chunk, &stored)).await;
        opened.unwrap_or(Err(BackupError::Store(StoreError::Closed)))
    }

    async fn rows(
        self: Arc<Filling>,
        manifest: &Manifest,
        folder: &Path,
        kind: EngineKind,
    ) -> Result<(), BackupError> {
        let path = folder.join(folder::ENGINE);
        // Nothing of it counts before the sync at the end.
        let opened = path.clone();
        let open = move || engine::open(kind, &opened, MEMORY_BYTES, Durability::Memory);
        let engine = blocking(open).await?.map_err(BackupError::Open)?;
        let mut blob_rows = 0;
        for space in Space::ALL {
            let kept = manifest.spaces.iter().find(|rows| rows.name == space.name());
            let kept = kept.ok_or_else(|| damaged(manifest, "it lacks a space"))?;
            blob_rows += self.space(manifest, &engine, space, kept).await?;
        }
        if blob_rows != manifest.blobs.rows {
            return Err(damaged(manifest, "its rows name other blobs than it lists"));
        }
        blocking(move || engine.sync()).await??;
        // Nobody else brings the names of what the engine has made to the disk.
        let synced = blocking(move || engine::sync_names(kind, &path)).await?;
        synced.map_err(|error| BackupError::Stopped(format!("{}: {error}", folder.display())))
    }

    /// Gives how many of the rows each name a blob.
    async fn space(
        self: &Arc<Filling>,
        manifest: &Manifest,
        engine: &Arc<dyn Engine>,
        space: Space,
        kept: &SpaceRows,
    ) -> Result<u64, BackupError> {
        let (blobs_from, blobs_to) = blobs::rows_of_all();
        let names_blob = |key: &Bytes| {
            space == Space::Data
                && *key >= blobs_from
                && blobs_to.as_ref().is_none_or(|end| key < end)
        };
        let mut chunks = self.chunks(&kept.chunks);
        let (mut rows, mut blob_rows, mut last) = (0, 0, None);
        while let Some(chunk) = chunks.next().await.transpose()? {
            let first = chunk.first().map(|(key, _)| key.clone());
            if last.is_some() && first <= last {
                return Err(damaged(manifest, "its chunks are not in order"));
            }
            last = chunk.last().map(|(key, _)| key.clone());
            let bytes: usize = chunk.iter().map(|(key, value)| key.len() + value.len()).sum();
            let count = chunk.len() as u64;
            rows += count;
            blob_rows += chunk.iter().filter(|(key, _)| names_blob(key)).count() as u64;
            let engine = engine.clone();
            blocking(move || put(&*engine, space, chunk)).await??;
            self.note(|progress| {
                progress.rows += count;
                progress.row_bytes += bytes as u64;
            });
        }
        match rows == kept.rows {
            true => Ok(blob_rows),
            false => Err(damaged(manifest, "its rows are not as many as it says")),
        }
    }

    async fn blobs(
        self: Arc<Filling>,
        manifest: &Manifest,
        folder: &Path,
        world: World,
    ) -> Result<(), BackupError> {
        let blobs = Blobs::new(folder.join(folder::BLOBS), world);
        let filling = self.clone();
        let listed = self
            .chunks(&manifest.blobs.chunks)
            .map_ok(|rows| stream::iter(rows.into_iter().map(Ok)));
        let copies =
            listed.try_flatten().map_ok(move |row| filling.clone().blob(blobs.clone(), row));
        let count = copies
            .try_buffered(PARALLEL)
            .try_fold(0, |count: u64, ()| async move { Ok(count + 1) });
        if count.await? != manifest.blobs.rows {
            return Err(damaged(manifest, "its blobs are not as many as it says"));
        }
        Ok(())
    }

    async fn blob(self: Arc<Filling>, blobs: Blobs, (key, value): Row) -> Result<(), BackupError> {
        let id = BlobId::try_from(String::from_utf8_lossy(&key).into_owned())?;
        let name = sharded("blobs", id.as_str());
        let wrong = |what: &str| BackupError::Damaged { name: name.clone(), what: what.into() };
        let entry = Entry::decode(&value).ok_or_else(|| wrong("its entry in the list"))?;
        let pieces = self.place.get_pieces(name.clone()).await?;
        let pieces = pieces.ok_or_else(|| BackupError::Missing(name.clone()))?;
        let hash = Arc::new(Mutex::new(Sha256::new()));
        let mut pieces = hashed(pieces, hash.clone());
        let mut writer = blobs.recreate(id);
        while let Some(piece) = pieces.next().await.transpose()? {
            writer.write(&piece).await?;
            if writer.length() > entry.length {
                return Err(wrong("it is too long"));
            }
        }
        let sha256: [u8; 32] = std::mem::take(&mut *hash.lock()).finalize().into();
        if writer.length() != entry.length || sha256 != entry.sha256 {
            return Err(wrong("its hash or length is not that of the list"));
        }
        if writer.finish().await?.crc != entry.crc {
            return Err(wrong("its checksum is not that of the list"));
        }
        self.note(|progress| {
            progress.blobs += 1;
            progress.moved_bytes += entry.length;
        });
        Ok(())
    }

    fn note(&self, change: impl FnOnce(&mut Progress)) {
        let progress = {
            let mut progress = self.progress.lock();
            change(&mut progress);
            *progress
        };
        (self.tell)(progress);
    }
}

fn put(engine: &dyn Engine, space: Space, rows: Vec<Row>) -> Result<(), StoreError> {
    let write = |(key, value)| Write { space, key, value: Some(value) };
    engine.commit(rows.into_iter().map(write).collect(), false)
}

fn damaged(manifest: &Manifest, what: &str) -> BackupError {
    BackupError::Damaged { name: manifest.name(), what: what.to_owned() }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, BackupError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| BackupError::Stopped(error.to_string()))
}
