//! Backups: of one moment under load, small when little changed, and never restored damaged.

mod cloud;
mod crash;
mod damage;
mod prune;

use cloud::{
    Slow, back_up, bytes_in, check, disk, files_in, open, quiet, restore_into, unit, write_blob,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::backup::{self, BackupError, Place};
use store::{EngineKind, Key, Range, StoreError, Tx};

/// Writers run on while the backup is taken, and the other engine gets one moment of it.
async fn under_load(from: EngineKind, to: EngineKind) {
    let (data, kept, new) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(data.path(), from);
    let stop = Arc::new(AtomicBool::new(false));
    let mut writers = Vec::new();
    for writer in 0..4 {
        let (store, stop) = (store.clone(), stop.clone());
        writers.push(tokio::spawn(async move {
            let mut done = 0;
            while !stop.load(Ordering::Relaxed) {
                done = unit(&store, writer).await;
            }
            done
        }));
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let slow: Arc<dyn Place> = Arc::new(Slow(disk(kept.path()), Duration::from_millis(15)));
    let before = count(&store).await;
    let (manifest, _) = backup::take(&store, &slow, Vec::new(), quiet()).await.unwrap();
    let after = count(&store).await;
    stop.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.await.unwrap();
    }
    store.close().await;
    assert!(after > before + 20, "writers stood still during the backup: {before}, {after}");
    restore_into(&slow, &manifest.id, &new.path().join("store"), to).await.unwrap();
    let restored = open(&new.path().join("store"), to);
    let units = check(&restored).await;
    assert!((before..=after).contains(&units), "{before} <= {units} <= {after}");
    assert!(units > 0);
    unit(&restored, 0).await;
    check(&restored).await;
    restored.close().await;
}

async fn count(store: &store::Store) -> u64 {
    store.get_value(&Key::new("total")).await.unwrap().unwrap_or(0)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_moment_from_fjall_to_redb() {
    under_load(EngineKind::Fjall, EngineKind::Redb).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_moment_from_redb_to_fjall() {
    under_load(EngineKind::Redb, EngineKind::Fjall).await;
}

#[tokio::test]
async fn a_small_change_costs_little() {
    let (data, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(data.path(), EngineKind::Fjall);
    for block in 0..100u64 {
        let fill = |tx: Tx| async move {
            for row in 0..2500 {
                let value = format!("{block} {row} ").repeat(12);
                tx.put(Key::new("big").u64(block * 2500 + row), value);
            }
            Ok::<_, StoreError>(())
        };
        store.transact(fill).await.unwrap();
    }
    let blob = write_blob(&store, 3_000_000).await;
    let keep = |tx: Tx| {
        let blob = &blob;
        async move {
            tx.keep_blob(blob);
            Ok::<_, StoreError>(())
        }
    };
    store.transact(keep).await.unwrap();
    let place = disk(kept.path());
    let (first, _) = back_up(&store, &place).await;
    let full = bytes_in(kept.path());
    let again = backup::take(&store, &place, Vec::new(), quiet()).await.unwrap().1;
    assert_eq!((again.chunks_new, again.blobs_new, again.moved_bytes), (0, 0, 0));
    let unchanged = bytes_in(kept.path());
    let change = |tx: Tx| async move {
        for row in [7, 40_000, 40_001, 199_000] {
            tx.put(Key::new("big").u64(row), "changed");
        }
        tx.delete(&Key::new("big").u64(60_000));
        Ok::<_, StoreError>(())
    };
    store.transact(change).await.unwrap();
    let (_, changed) = back_up(&store, &place).await;
    let more = bytes_in(kept.path()) - unchanged;
    assert!(changed.chunks > 80 && changed.chunks_new <= 10, "{changed:?}");
    assert!(more * 12 < full - 3_000_000, "{more} bytes were written anew, of {full}");
    // The first one is still what it was.
    let new = data.path().with_extension("new");
    restore_into(&place, &first.id, &new, EngineKind::Redb).await.unwrap();
    let restored = open(&new, EngineKind::Redb);
    let rows = restored.range(Range::prefix(&Key::new("big"))).await.unwrap();
    assert_eq!(rows.len(), 250_000);
    assert_eq!(rows[40_000].1, "16 0 ".repeat(12).as_bytes());
    restored.close().await;
    store.close().await;
    std::fs::remove_dir_all(&new).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_blob_that_is_dropped_meanwhile_is_still_copied() {
    let (data, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(data.path(), EngineKind::Fjall);
    let mut blobs = Vec::new();
    for _ in 0..12 {
        let blob = write_blob(&store, 50_000).await;
        let keep = |tx: Tx| {
            let blob = &blob;
            async move {
                tx.keep_blob(blob);
                Ok::<_, StoreError>(())
            }
        };
        store.transact(keep).await.unwrap();
        blobs.push(blob);
    }
    let slow: Arc<dyn Place> = Arc::new(Slow(disk(kept.path()), Duration::from_millis(400)));
    let taking = tokio::spawn({
        let (store, slow) = (store.clone(), slow.clone());
        async move { backup::take(&store, &slow, Vec::new(), quiet()).await }
    });
    // The rows are being written by now: the moment is past.
    for _ in 0..500 {
        if files_in(&kept.path().join("chunks")) > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    for blob in &blobs {
        let release = |tx: Tx| async move {
            tx.drop_blob(&blob.id);
            Ok::<_, StoreError>(())
        };
        store.transact(release).await.unwrap();
    }
    assert!(!taking.is_finished(), "the backup was too fast to show anything");
    let (manifest, progress) = taking.await.unwrap().unwrap();
    assert_eq!((manifest.blobs.rows, progress.blobs_new), (12, 12));
    for _ in 0..500 {
        if files_in(&data.path().join("blobs")) == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(files_in(&data.path().join("blobs")), 0, "blobs were kept back for ever");
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn closing_the_store_ends_a_backup() {
    let (data, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(data.path(), EngineKind::Fjall);
    for _ in 0..3 {
        unit(&store, 0).await;
    }
    let slow: Arc<dyn Place> = Arc::new(Slow(disk(kept.path()), Duration::from_millis(200)));
    let taking = tokio::spawn({
        let (store, slow) = (store.clone(), slow.clone());
        async move { backup::take(&store, &slow, Vec::new(), quiet()).await }
    });
    for _ in 0..500 {
        if files_in(&kept.path().join("chunks")) > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    store.close().await;
    let refused = taking.await.unwrap();
    assert!(matches!(refused, Err(BackupError::Stopped(_))), "{refused:?}");
    assert_eq!(backup::list(&*slow).await, Ok(Vec::new()));
    open(data.path(), EngineKind::Fjall).close().await;
}
