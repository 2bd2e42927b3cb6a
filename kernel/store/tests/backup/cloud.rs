//! A store with an invariant across everything that it keeps, and places to back it up to.

use bytes::Bytes;
use futures_util::TryStreamExt;
use futures_util::future::BoxFuture;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use store::backup::{self, BackupError, Disk, Listed, Manifest, Pieces, Place, Progress, Tell};
use store::{BlobRef, EngineKind, Event, Key, Options, Range, Store, StoreError, Timer, Tx};
use world::World;

const BLOB_EVERY: u64 = 5;
const BLOB_BYTES: usize = 20_000;

pub fn open(folder: &Path, engine: EngineKind) -> Store {
    Store::open(folder, World::real(), Options { engine, ..Options::default() }).unwrap()
}

pub fn quiet() -> Tell {
    Arc::new(|_| {})
}

pub fn disk(folder: &Path) -> Arc<dyn Place> {
    Arc::new(Disk::create(folder).unwrap())
}

pub async fn back_up(store: &Store, place: &Arc<dyn Place>) -> (Manifest, Progress) {
    backup::take(store, place, Vec::new(), quiet()).await.unwrap()
}

pub async fn restore_into(
    place: &Arc<dyn Place>,
    id: &str,
    folder: &Path,
    engine: EngineKind,
) -> Result<Vec<(String, Bytes)>, BackupError> {
    let manifest = backup::load(&**place, id).await?;
    backup::restore(place, &manifest, folder, engine, World::real(), quiet()).await
}

pub async fn write_blob(store: &Store, length: usize) -> BlobRef {
    let mut blob = store.blobs().create();
    let bytes: Vec<u8> = (0..length).map(|at| (at / 7 % 251) as u8).collect();
    blob.write(&bytes.into()).await.unwrap();
    blob.finish().await.unwrap()
}

/// Moves one between two balances, and adds a row, a log entry, an event, a timer and at times a blob: all or
/// nothing. Gives the writer's count.
pub async fn unit(store: &Store, writer: u64) -> u64 {
    let own: u64 = store.get_value(&Key::new("writer").u64(writer)).await.unwrap().unwrap_or(0);
    let blob = match own % BLOB_EVERY {
        0 => Some(write_blob(store, BLOB_BYTES).await),
        _ => None,
    };
    let body = |tx: Tx| {
        let blob = &blob;
        async move {
            let own = tx.get_value::<u64>(&Key::new("writer").u64(writer)).await?.unwrap_or(0) + 1;
            let total = tx.get_value::<u64>(&Key::new("total")).await?.unwrap_or(0) + 1;
            let left = tx.get_value::<i64>(&Key::new("left")).await?.unwrap_or(0) - 1;
            let right = tx.get_value::<i64>(&Key::new("right")).await?.unwrap_or(1_000) + 1;
            tx.put_value(Key::new("writer").u64(writer), &own);
            tx.put_value(Key::new("total"), &total);
            tx.put_value(Key::new("left"), &left);
            tx.put_value(Key::new("right"), &right);
            let text = "x".repeat(400);
            tx.put_value(Key::new("row").u64(writer).u64(own), &(blob, text));
            tx.append(&Key::new("log"), format!("{writer} {own}"));
            tx.emit(Event { id: format!("{writer} {own}"), ..Event::default() });
            let key = format!("{writer} {own}");
            let (service, name) = ("s".into(), "n".into());
            tx.set_timer(Timer { service, name, key, due_ms: 1, body: "".into() });
            if let Some(blob) = blob {
                tx.keep_blob(blob);
            }
            Ok::<_, StoreError>(own)
        }
    };
    store.transact(body).await.unwrap()
}

/// The number of units that happened, each whole.
pub async fn check(store: &Store) -> u64 {
    let number = |name: &'static str| async move {
        store.get_value::<i64>(&Key::new(name)).await.unwrap().unwrap_or(0)
    };
    let total = number("total").await as u64;
    assert_eq!(number("left").await + number("right").await, 1_000);
    assert_eq!(number("left").await, -(total as i64));
    let writers = store.range(Range::prefix(&Key::new("writer"))).await.unwrap();
    let sum: u64 = writers.iter().map(|(_, n)| serde_json::from_slice::<u64>(n).unwrap()).sum();
    assert_eq!(sum, total);
    let rows = store.range(Range::prefix(&Key::new("row"))).await.unwrap();
    assert_eq!(rows.len() as u64, total);
    for (_, row) in rows {
        let (blob, _): (Option<BlobRef>, String) = serde_json::from_slice(&row).unwrap();
        let Some(blob) = blob else { continue };
        let read = store.blobs().read(&blob.id, None);
        let read = read.try_fold(0, |sum, bytes| async move { Ok(sum + bytes.len()) }).await;
        assert_eq!(read, Ok(BLOB_BYTES));
    }
    let entries = store.log_read(&Key::new("log"), 0, usize::MAX).await.unwrap();
    assert_eq!(entries.len() as u64, total);
    assert!(entries.iter().enumerate().all(|(at, entry)| at as u64 == entry.0));
    assert_eq!(store.timers().due(2, usize::MAX).unwrap().len() as u64, total);
    let events = store.outbox().try_next(usize::MAX).unwrap();
    assert_eq!(events.len() as u64, total);
    for event in events {
        store.outbox().release(event.id);
    }
    total
}

pub fn bytes_in(folder: &Path) -> u64 {
    paths_in(folder).iter().map(|path| std::fs::metadata(path).unwrap().len()).sum()
}

pub fn files_in(folder: &Path) -> usize {
    paths_in(folder).len()
}

pub fn paths_in(folder: &Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.flatten().flat_map(|entry| match entry.path() {
        path if path.is_dir() => paths_in(&path),
        path => vec![path],
    });
    paths.collect()
}

/// Takes this long for each file that it writes.
pub struct Slow(pub Arc<dyn Place>, pub Duration);

impl Place for Slow {
    fn title(&self) -> String {
        self.0.title()
    }

    fn put(&self, name: String, body: Bytes) -> BoxFuture<'_, Result<(), BackupError>> {
        Box::pin(async move {
            self.0.put(name, body).await?;
            tokio::time::sleep(self.1).await;
            Ok(())
        })
    }

    fn put_pieces(
        &self,
        name: String,
        length: u64,
        pieces: Pieces,
    ) -> BoxFuture<'_, Result<(), BackupError>> {
        Box::pin(async move {
            tokio::time::sleep(self.1).await;
            self.0.put_pieces(name, length, pieces).await
        })
    }

    fn get(&self, name: String) -> BoxFuture<'_, Result<Option<Bytes>, BackupError>> {
        self.0.get(name)
    }

    fn get_pieces(&self, name: String) -> BoxFuture<'_, Result<Option<Pieces>, BackupError>> {
        self.0.get_pieces(name)
    }

    fn list(&self, under: String) -> BoxFuture<'_, Result<Vec<Listed>, BackupError>> {
        self.0.list(under)
    }

    fn delete(&self, name: String) -> BoxFuture<'_, Result<(), BackupError>> {
        self.0.delete(name)
    }

    fn settle(&self) -> BoxFuture<'_, Result<(), BackupError>> {
        self.0.settle()
    }
}
