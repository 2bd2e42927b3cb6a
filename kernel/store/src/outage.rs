//! A disk that refuses writes for a while: nothing is acknowledged, reads go on, and it heals by itself.

use crate::committer::reopen;
use crate::engine::{Engine, FolderSite, Row, Scan, Space, View, Write};
use crate::error::StoreError;
use crate::folder::enter;
use crate::key::Key;
use crate::limits::{Bounds, FREEING_BYTES_MAX};
use crate::shared::Shared;
use crate::store::prepare;
use crate::{BlobRef, Options, Store, Tx};
use bytes::Bytes;
use futures_util::TryStreamExt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use world::World;

/// Reads, but takes no batch.
struct FullDisk(Arc<dyn Engine>);

impl View for FullDisk {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        self.0.get(space, key)
    }
    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        self.0.range(space, scan)
    }
}

impl Engine for FullDisk {
    fn commit(&self, _batch: Vec<Write>, _sync: bool) -> Result<(), StoreError> {
        Err(StoreError::Engine("no space left".into()))
    }
    fn sync(&self) -> Result<(), StoreError> {
        Err(StoreError::Engine("no space left".into()))
    }
    fn snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
        self.0.snapshot()
    }
}

async fn put(store: &Store, value: &'static str) -> Result<(), StoreError> {
    let body = |tx: Tx| async move {
        tx.put(Key::new("t"), value);
        tx.append(&Key::new("log"), value);
        Ok(())
    };
    store.transact(body).await
}

/// From now on the engine takes no batch, until it is opened again.
fn fill_disk(store: &Store) {
    let mut cell = store.shared().engine.write();
    let engine = cell.take().unwrap();
    *cell = Some(Arc::new(FullDisk(engine)));
}

#[tokio::test]
async fn a_blob_stays_whose_transaction_is_in_doubt() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path(), World::real(), Options::default()).unwrap();
    let blob = || async {
        let mut writer = store.blobs().create();
        writer.write(&Bytes::from_static(b"bytes")).await.unwrap();
        writer.finish().await.unwrap()
    };
    let (dropped, doubted) = (&blob().await, &blob().await);
    let length = |blob: &BlobRef| {
        let pieces = store.blobs().read(&blob.id, None);
        pieces.try_fold(0, |length, piece| async move { Ok(length + piece.len()) })
    };
    store.blobs().discard(dropped);
    assert!(length(dropped).await.is_err(), "no transaction keeps it");
    fill_disk(&store);
    let keep = |tx: Tx| async move {
        tx.keep_blob(doubted);
        Ok::<_, StoreError>(())
    };
    assert!(matches!(store.transact(keep).await, Err(StoreError::Unresolved(_))));
    // What every service does whose transaction failed.
    store.blobs().discard(doubted);
    assert_eq!(length(doubted).await, Ok(5), "its row may be there when the store is opened again");
}

#[tokio::test]
async fn a_full_disk_refuses_writes_and_heals() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path(), World::real(), Options::default()).unwrap();
    put(&store, "before").await.unwrap();
    fill_disk(&store);
    assert!(matches!(put(&store, "lost").await, Err(StoreError::Unresolved(_))));
    assert!(matches!(put(&store, "refused").await, Err(StoreError::ReadOnly(_))));
    assert!(store.read_only().is_some());
    assert_eq!(store.get(&Key::new("t")).await, Ok(Some("before".into())));
    for _ in 0..100 {
        if store.read_only().is_none() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    put(&store, "after").await.unwrap();
    assert_eq!(store.get(&Key::new("t")).await, Ok(Some("after".into())));
    let log = store.log_read(&Key::new("log"), 0, 9).await.unwrap();
    assert_eq!(log, [(0, "before".into()), (1, "after".into())]);
}

/// A store that nothing moves by itself.
fn unmoved(path: &Path, world: World) -> Arc<Shared> {
    let options = Options::default();
    let lock = enter(path, options.engine).unwrap();
    let site = Box::new(FolderSite::new(path, options, lock));
    prepare(path, site, world, options, Bounds::default()).unwrap().0
}

#[test]
fn a_read_under_way_can_end_while_the_engine_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let shared = unmoved(folder.path(), World::real());
    let epoch = shared.staged.lock().epoch;
    let reading = shared.engine().unwrap();
    let opening = std::thread::spawn({
        let shared = shared.clone();
        move || {
            while reopen(&shared).is_err() {}
        }
    });
    // The read ends on a thread that has others to do before.
    let refused = (0..1000).any(|_| {
        shared.world.block(Duration::from_millis(1));
        matches!(shared.engine(), Err(StoreError::Reopening))
    });
    assert!(refused, "who reads anew waits for who has begun");
    drop(reading);
    opening.join().unwrap();
    assert!(shared.engine().is_ok());
    assert!(shared.staged.lock().epoch > epoch, "what was read before no longer holds");
}

#[test]
fn reads_go_on_where_one_of_them_does_not_end() {
    let folder = tempfile::tempdir().unwrap();
    let shared = unmoved(folder.path(), World::stepped(1, 1_700_000_000_000));
    let reading = shared.engine().unwrap();
    let epoch = shared.staged.lock().epoch;
    assert_eq!(reopen(&shared), Err("reads are still under way".to_owned()));
    assert!(shared.engine().is_ok());
    assert_eq!(shared.staged.lock().epoch, epoch);
    drop(reading);
    assert_eq!(reopen(&shared), Ok(()));
    assert!(shared.engine().is_ok());
}

#[tokio::test]
async fn a_disk_short_of_room_takes_deletions_only() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path(), World::real(), Options::default()).unwrap();
    put(&store, "before").await.unwrap();
    let short = || store.shared().staged.lock().short = Some("3 MB left".into());
    short();
    assert_eq!(put(&store, "refused").await, Err(StoreError::ReadOnly("3 MB left".into())));
    assert_eq!(store.read_only().as_deref(), Some("3 MB left"));
    assert_eq!(store.get(&Key::new("t")).await, Ok(Some("before".into())));
    let delete = |bytes: usize| {
        let store = store.clone();
        async move {
            let body = |tx: Tx| async move {
                tx.delete(&Key::new("t"));
                tx.put(Key::new("note"), vec![7; bytes]);
                Ok::<_, StoreError>(())
            };
            store.transact(body).await
        }
    };
    let much = delete(FREEING_BYTES_MAX + 1).await;
    assert!(matches!(much, Err(StoreError::ReadOnly(_))));
    // A commit looks at the disk, which has room, from time to time.
    for _ in 0..100 {
        delete(FREEING_BYTES_MAX).await.unwrap();
        if store.read_only().is_none() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    put(&store, "after").await.unwrap();
}
