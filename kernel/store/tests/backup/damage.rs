//! What is damaged or missing is named, and nothing of it opens as a store.

use crate::cloud::{back_up, disk, open, paths_in, quiet, restore_into, unit, write_blob};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::backup::{self, BackupError, Place};
use store::{EngineKind, Key, Options, Store, StoreError, Tx};
use tempfile::TempDir;
use world::World;

struct Kept {
    folder: TempDir,
    place: Arc<dyn Place>,
    id: String,
}

async fn kept() -> Kept {
    let (data, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(data.path(), EngineKind::Fjall);
    for writer in 0..3 {
        unit(&store, writer).await;
    }
    let place = disk(folder.path());
    let files = vec![("root.json".to_owned(), "{}".into())];
    let (manifest, _) = backup::take(&store, &place, files, quiet()).await.unwrap();
    store.close().await;
    Kept { folder, place, id: manifest.id }
}

fn flip(path: &Path, at: usize) {
    let mut bytes = std::fs::read(path).unwrap();
    let at = at % bytes.len();
    bytes[at] ^= 1 << (at % 8);
    std::fs::write(path, bytes).unwrap();
}

/// Restoring fails, naming the file, and leaves nothing.
async fn refuses(kept: &Kept, path: &Path, what: &str) {
    let new = kept.folder.path().join("restored");
    let refused = restore_into(&kept.place, &kept.id, &new, EngineKind::Redb).await;
    let name = path.strip_prefix(kept.folder.path()).unwrap().to_str().unwrap();
    let named = match &refused {
        Err(BackupError::Damaged { name, .. } | BackupError::Missing(name)) => name.as_str(),
        _ => panic!("{name}, {what}: {refused:?}"),
    };
    assert_eq!(named, name, "{what}");
    assert!(!new.exists(), "{name}, {what}: something was left");
}

fn those(kept: &Kept, kind: &str) -> Vec<PathBuf> {
    let paths = paths_in(&kept.folder.path().join(kind));
    assert!(!paths.is_empty(), "no {kind}");
    paths
}

#[tokio::test]
async fn every_file_of_a_backup_is_checked() {
    let kept = kept().await;
    for kind in ["chunks", "blobs", "files", "backups"] {
        for path in those(&kept, kind) {
            let good = std::fs::read(&path).unwrap();
            // From the second byte on: the first ones of zlib's head have more than one meaning.
            for at in [2, good.len() / 3, good.len() / 2, good.len().saturating_sub(6)] {
                flip(&path, at);
                refuses(&kept, &path, &format!("byte {at} flipped")).await;
                std::fs::write(&path, &good).unwrap();
            }
            std::fs::write(&path, &good[..good.len() / 2]).unwrap();
            refuses(&kept, &path, "cut short").await;
            if kind != "backups" {
                std::fs::remove_file(&path).unwrap();
                refuses(&kept, &path, "missing").await;
            }
            std::fs::write(&path, &good).unwrap();
        }
    }
    let new = kept.folder.path().join("restored");
    let added = restore_into(&kept.place, &kept.id, &new, EngineKind::Redb).await.unwrap();
    assert_eq!(added, [("root.json".to_owned(), "{}".into())]);
}

#[tokio::test]
async fn a_damaged_blob_is_not_backed_up() {
    let (data, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(data.path(), EngineKind::Fjall);
    let blob = write_blob(&store, 300_000).await;
    let keep = |tx: Tx| {
        let blob = &blob;
        async move {
            tx.keep_blob(blob);
            Ok::<_, StoreError>(())
        }
    };
    store.transact(keep).await.unwrap();
    let path = paths_in(&data.path().join("blobs")).pop().unwrap();
    flip(&path, 280_000);
    let place = disk(folder.path());
    let refused = backup::take(&store, &place, Vec::new(), quiet()).await.unwrap_err();
    assert!(refused.to_string().contains(blob.id.as_str()), "{refused}");
    assert_eq!(backup::list(&*place).await, Ok(Vec::new()));
    assert!(paths_in(&folder.path().join("blobs")).is_empty());
    store.close().await;
}

#[tokio::test]
async fn only_new_or_empty_folders_are_filled() {
    let kept = kept().await;
    let new = kept.folder.path().join("restored");
    std::fs::create_dir(&new).unwrap();
    std::fs::write(new.join("precious"), "1").unwrap();
    let refused = restore_into(&kept.place, &kept.id, &new, EngineKind::Fjall).await;
    assert!(refused.unwrap_err().to_string().contains("is not empty"));
    assert_eq!(std::fs::read(new.join("precious")).unwrap(), b"1");
    std::fs::remove_file(new.join("precious")).unwrap();
    restore_into(&kept.place, &kept.id, &new, EngineKind::Fjall).await.unwrap();
    let refused = restore_into(&kept.place, &kept.id, &new, EngineKind::Fjall).await;
    assert!(refused.unwrap_err().to_string().contains("is not empty"));
    let refused = backup::load(&*kept.place, "../x").await;
    assert!(matches!(refused, Err(BackupError::Unknown { .. })), "{refused:?}");
}

#[tokio::test]
async fn a_restore_that_was_killed_opens_as_no_store() {
    let kept = kept().await;
    let new = kept.folder.path().join("restored");
    restore_into(&kept.place, &kept.id, &new, EngineKind::Fjall).await.unwrap();
    // As it is right before the end.
    std::fs::remove_file(new.join("FORMAT")).unwrap();
    std::fs::write(new.join("RESTORING"), "").unwrap();
    let refused = Store::open(&new, World::real(), Options::default());
    assert!(refused.err().unwrap().to_string().contains("no store"));
}

#[tokio::test]
async fn a_chunk_that_was_cut_short_is_written_anew() {
    let (data, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(data.path(), EngineKind::Fjall);
    unit(&store, 0).await;
    let place = disk(folder.path());
    back_up(&store, &place).await;
    for path in paths_in(&folder.path().join("chunks")) {
        std::fs::write(path, "x").unwrap();
    }
    std::fs::remove_file(paths_in(&folder.path().join("blobs")).pop().unwrap()).unwrap();
    let (manifest, progress) = back_up(&store, &place).await;
    assert_eq!((progress.chunks_new, progress.blobs_new), (progress.chunks, 1));
    let new = folder.path().join("restored");
    restore_into(&place, &manifest.id, &new, EngineKind::Redb).await.unwrap();
    let restored = open(&new, EngineKind::Redb);
    assert_eq!(crate::cloud::check(&restored).await, 1);
    assert_eq!(restored.get_value(&Key::new("total")).await, Ok(Some(1)));
    restored.close().await;
    store.close().await;
}
