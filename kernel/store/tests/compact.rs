//! Space that was freed comes back, and nothing else goes.

use std::path::Path;
use store::{EngineKind, Key, Options, Range, Store, StoreError, Tx};
use world::World;

const ROWS: u64 = 20_000;
/// Together more than write buffers and journals hold back.
const VALUE_BYTES: usize = 2048;

fn open(folder: &Path, engine: EngineKind) -> Store {
    Store::open(folder, World::real(), Options { engine, ..Options::default() }).unwrap()
}

/// Writes many rows, then deletes nine of ten.
async fn fill(store: &Store) {
    for block in 0..ROWS / 2000 {
        let put = |tx: Tx| async move {
            for row in block * 2000..(block + 1) * 2000 {
                // Hashes do not compress away.
                let value: Vec<u8> = (0..VALUE_BYTES as u64 / 8)
                    .flat_map(|part| {
                        (row * 31 + part).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes()
                    })
                    .collect();
                tx.put(Key::new("t").u64(row), value);
            }
            Ok::<_, StoreError>(())
        };
        store.transact(put).await.unwrap();
    }
    for block in 0..ROWS / 2000 {
        let delete = |tx: Tx| async move {
            for row in (block * 2000..(block + 1) * 2000).filter(|row| row % 10 != 0) {
                tx.delete(&Key::new("t").u64(row));
            }
            Ok::<_, StoreError>(())
        };
        store.transact(delete).await.unwrap();
    }
}

async fn check(store: &Store) {
    let rows = store.range(Range::prefix(&Key::new("t"))).await.unwrap();
    assert_eq!(rows.len() as u64, ROWS / 10);
    assert!(rows.iter().all(|(_, value)| value.len() == VALUE_BYTES));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_open_fjall_store_gets_smaller() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    fill(&store).await;
    let done = store.compact().await.unwrap();
    assert!(done.bytes_after < done.bytes_before, "{done:?}");
    check(&store).await;
    store.close().await;
    let store = open(folder.path(), EngineKind::Fjall);
    check(&store).await;
    store.close().await;
}

#[tokio::test]
async fn redb_is_compacted_alone() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Redb);
    fill(&store).await;
    let refused = store.compact().await.unwrap_err().to_string();
    assert!(refused.contains("only while no server runs"), "{refused}");
    let in_use = store::compact_folder(folder.path()).unwrap_err().to_string();
    assert!(in_use.contains("in use"), "{in_use}");
    store.close().await;
    let done = store::compact_folder(folder.path()).unwrap();
    assert!(done.bytes_after * 2 < done.bytes_before, "{done:?}");
    let store = open(folder.path(), EngineKind::Redb);
    check(&store).await;
    store.close().await;
}

#[test]
fn a_folder_without_a_store_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    assert!(store::compact_folder(folder.path()).is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
