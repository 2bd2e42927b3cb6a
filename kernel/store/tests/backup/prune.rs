//! Forgetting old backups keeps all that the others rest on, and nothing else.

use crate::cloud::{Slow, back_up, check, disk, files_in, open, quiet, restore_into, unit};
use std::sync::Arc;
use std::time::Duration;
use store::backup::{self, BackupError, Place, Pruned};
use store::{EngineKind, Options, Store};
use world::World;

#[tokio::test]
async fn the_newest_stay_whole() {
    let (data, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(data.path(), EngineKind::Fjall);
    let place = disk(kept.path());
    let mut ids = Vec::new();
    for round in 0..4 {
        unit(&store, round).await;
        ids.push(back_up(&store, &place).await.0.id);
    }
    assert_eq!(backup::list(&*place).await.unwrap(), ids);
    let files = files_in(kept.path());
    let pruned = backup::prune(&place, 2, &World::real()).await.unwrap();
    assert_eq!(backup::list(&*place).await.unwrap(), ids[2..]);
    assert_eq!((pruned.backups, pruned.unfinished), (2, false));
    assert!(pruned.files > 0 && pruned.bytes > 0);
    assert_eq!(files_in(kept.path()), files - pruned.files - 2);
    for (at, id) in ids[2..].iter().enumerate() {
        let new = kept.path().join("restored");
        restore_into(&place, id, &new, EngineKind::Redb).await.unwrap();
        let restored = open(&new, EngineKind::Redb);
        assert_eq!(check(&restored).await, at as u64 + 3);
        restored.close().await;
        std::fs::remove_dir_all(&new).unwrap();
    }
    let again = backup::prune(&place, 2, &World::real()).await.unwrap();
    assert_eq!(again, Pruned::default());
    store.close().await;
}

#[tokio::test]
async fn the_newest_is_the_last_though_the_clock_was_set_back() {
    let (data, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let place = disk(kept.path());
    let mut ids = Vec::new();
    for start_ms in [1_800_000_000_000, 1_700_000_000_000] {
        let world = World::simulated(7, start_ms);
        let store = Store::open(data.path(), world, Options::default()).unwrap();
        ids.push(back_up(&store, &place).await.0.id);
        store.close().await;
    }
    backup::prune(&place, 1, &World::real()).await.unwrap();
    assert_eq!(backup::list(&*place).await.unwrap(), ids[1..]);
}

#[tokio::test]
async fn the_files_of_others_are_left_alone() {
    let (data, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(data.path(), EngineKind::Fjall);
    let precious = kept.path().join("files/precious");
    std::fs::create_dir(precious.parent().unwrap()).unwrap();
    std::fs::write(&precious, "1").unwrap();
    let place = disk(kept.path());
    let refused = backup::take(&store, &place, Vec::new(), quiet()).await;
    assert!(matches!(refused, Err(BackupError::Foreign { .. })), "{refused:?}");
    let refused = backup::prune(&place, 1, &World::real()).await;
    assert!(matches!(refused, Err(BackupError::Empty(_))), "{refused:?}");
    assert!(precious.exists());
    std::fs::remove_file(&precious).unwrap();
    back_up(&store, &place).await;
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn never_under_a_running_backup_nor_with_one_unread() {
    let (data, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(data.path(), EngineKind::Fjall);
    unit(&store, 0).await;
    let slow: Arc<dyn Place> = Arc::new(Slow(disk(kept.path()), Duration::from_millis(100)));
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
    let refused = backup::prune(&slow, 1, &World::real()).await;
    assert!(matches!(refused, Err(BackupError::Busy(_))), "{refused:?}");
    let (manifest, _) = taking.await.unwrap().unwrap();
    let path = kept.path().join(format!("backups/{}.json", manifest.id));
    let good = std::fs::read(&path).unwrap();
    std::fs::write(&path, &good[1..]).unwrap();
    let refused = backup::prune(&slow, 1, &World::real()).await;
    assert!(matches!(refused, Err(BackupError::Damaged { .. })), "{refused:?}");
    std::fs::write(&path, &good).unwrap();
    assert_eq!(backup::prune(&slow, 1, &World::real()).await, Ok(Pruned::default()));
    store.close().await;
}
