//! The end of fjall's journal as a loss of power leaves it: cut off, or written in part. The store opens
//! with everything before.

use std::path::{Path, PathBuf};
use store::{Key, Options, Range, Store, StoreError};
use world::World;

const ROWS: u64 = 20;

async fn rows(folder: &Path) -> Vec<u64> {
    let store = Store::open(folder, World::real(), Options::default()).unwrap();
    let rows = store.range(Range::prefix(&Key::new("t"))).await.unwrap();
    let numbers =
        rows.iter().map(|(key, _)| u64::from_be_bytes(*key.as_bytes().last_chunk::<8>().unwrap()));
    let numbers = numbers.collect();
    store.close().await;
    numbers
}

fn journal(folder: &Path) -> PathBuf {
    let files = std::fs::read_dir(folder.join("engine")).unwrap().flatten().map(|file| file.path());
    files.filter(|path| path.extension().is_some_and(|end| end == "jnl")).max().unwrap()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Drops what is allocated ahead.
fn trim(journal: &Path) {
    let bytes = std::fs::read(journal).unwrap();
    let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |at| at + 1);
    std::fs::write(journal, &bytes[..end]).unwrap();
}

#[tokio::test]
async fn a_torn_end_costs_only_what_was_never_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let original = folder.path().join("original");
    let store = Store::open(&original, World::real(), Options::default()).unwrap();
    for number in 0..ROWS {
        let body = |tx: store::Tx| async move {
            tx.put(Key::new("t").u64(number), vec![7; 100]);
            Ok::<_, StoreError>(())
        };
        store.transact(body).await.unwrap();
    }
    store.close().await;
    let trimmed = folder.path().join("trimmed");
    copy(&original, &trimmed);
    trim(&journal(&trimmed));
    let (broken, world) = (folder.path().join("broken"), World::simulated(1, 0));
    let mut lost = 0;
    for round in 0..60 {
        copy(&trimmed, &broken);
        let path = journal(&broken);
        let mut bytes = std::fs::read(&path).unwrap();
        let end = bytes.len();
        let at = end - 1 - (world.random_u64() % 150) as usize;
        match round % 3 {
            0 => bytes.truncate(at),
            1 => bytes[at..].fill(0),
            _ => bytes[at] ^= 0x40,
        }
        std::fs::write(&path, bytes).unwrap();
        let found = rows(&broken).await;
        let expected: Vec<u64> = (0..found.len() as u64).collect();
        assert_eq!(found, expected, "round {round}, {at} of {end}");
        assert!(found.len() as u64 >= ROWS - 2, "round {round}, {at} of {end}: {}", found.len());
        lost += usize::from(found.len() < ROWS as usize);
        std::fs::remove_dir_all(&broken).unwrap();
    }
    assert!(lost > 0, "the damage hit nothing");
}

/// A process that is killed while redb makes its file leaves one that is no database.
#[tokio::test]
async fn a_redb_file_that_was_never_finished_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let engine = folder.path().join("engine");
    std::fs::create_dir_all(&engine).unwrap();
    std::fs::write(engine.join("store.redb.new"), vec![0; 70_000]).unwrap();
    let options = Options { engine: store::EngineKind::Redb, ..Options::default() };
    let open = || Store::open(folder.path(), World::real(), options);
    let store = open().unwrap();
    let body = |tx: store::Tx| async move {
        tx.put(Key::new("t"), "kept");
        Ok::<_, StoreError>(())
    };
    store.transact(body).await.unwrap();
    store.close().await;
    let store = open().unwrap();
    assert_eq!(store.get(&Key::new("t")).await, Ok(Some("kept".into())));
    store.close().await;
    // A finished one that is damaged is never taken for unfinished.
    std::fs::write(engine.join("store.redb"), vec![0; 70_000]).unwrap();
    assert!(open().is_err());
}
