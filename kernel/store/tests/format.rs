//! Folders written by every format version that has been released open with this one, whole.
//!
//! `tests/fixtures/format-V-ENGINE.tar.gz` was written by [`write_all`] of its time and is never changed. After a new
//! format version, keep it by `STORE_FIXTURE_FOLDER=tests/fixtures cargo test -p store --test format -- --ignored`.

use bytes::Bytes;
use futures_util::TryStreamExt;
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use store::{
    BlobRef, EngineKind, Event, Key, Lease, OpenError, Options, Range, Seal, Store, StoreError,
    Timer, Tx,
};
use world::World;

const BLOB_BYTES: usize = 300_000;
const ROWS: u64 = 100;
const KEEP: &str = "STORE_FIXTURE_FOLDER";
/// The versions that have been released, with their engines.
const RELEASED: [(u32, EngineKind); 4] =
    [(1, EngineKind::Fjall), (1, EngineKind::Redb), (2, EngineKind::Fjall), (2, EngineKind::Redb)];

const NEWEST: u32 = 2;

/// From version 2 on a table is sealed.
fn open(folder: &Path, engine: EngineKind, version: u32) -> Result<Store, OpenError> {
    let seal = (version > 1).then(|| Seal::new(&[7; 32], ["row"]));
    Store::open_sealed(folder, World::real(), Options { engine, ..Options::default() }, seal)
}

fn blob_bytes() -> Vec<u8> {
    (0..BLOB_BYTES).map(|at| (at % 251) as u8).collect()
}

/// Something of everything that the store keeps.
async fn write_all(store: &Store) {
    let mut blob = store.blobs().create();
    blob.write(&blob_bytes().into()).await.unwrap();
    let blob = &blob.finish().await.unwrap();
    let body = |tx: Tx| async move {
        for row in 0..ROWS {
            tx.put_value(Key::new("row").u64(row), &(row * row));
            tx.append(&Key::new("log"), format!("entry {row}"));
        }
        tx.put(Key::new("mixed").str("a\0b").i64(-7).hash(b"x"), vec![0, 255]);
        tx.keep_blob(blob);
        tx.put_value(Key::new("blob"), blob);
        assert!(tx.once("seen before").await?);
        for number in 0..3 {
            let order_key = (number > 0).then(|| "key".to_owned());
            let id = format!("event {number}");
            tx.emit(Event { id, order_key, body: Bytes::from("body"), ..Event::default() });
            tx.set_timer(timer(number));
        }
        Ok::<_, StoreError>(())
    };
    store.transact(body).await.unwrap();
    store.log_trim(&Key::new("log"), 40).await.unwrap();
    let lease = store.leases().acquire("duty", "node", Duration::from_secs(60)).await;
    assert_eq!(lease.unwrap().unwrap().token, 1);
}

fn timer(number: u64) -> Timer {
    Timer {
        service: "s".into(),
        name: "n".into(),
        key: number.to_string(),
        due_ms: 1000 + number as i64,
        body: "due".into(),
    }
}

async fn check_all(store: &Store) {
    let rows = store.range(Range::prefix(&Key::new("row"))).await.unwrap();
    assert_eq!(rows.len() as u64, ROWS);
    assert_eq!(store.get_value::<u64>(&Key::new("row").u64(9)).await, Ok(Some(81)));
    let mixed = Key::new("mixed").str("a\0b").i64(-7).hash(b"x");
    assert_eq!(store.get(&mixed).await, Ok(Some(vec![0, 255].into())));
    let blob: BlobRef = store.get_value(&Key::new("blob")).await.unwrap().unwrap();
    let read = store.blobs().read(&blob.id, None);
    let read = read.try_fold(Vec::new(), |mut all, bytes| async move {
        all.extend_from_slice(&bytes);
        Ok(all)
    });
    assert!(read.await.unwrap() == blob_bytes());
    assert_eq!(store.log_bounds(&Key::new("log")).await, Ok((40, 100)));
    let entries = store.log_read(&Key::new("log"), 0, 1000).await.unwrap();
    assert_eq!(entries.first(), Some(&(40, "entry 40".into())));
    assert_eq!(entries.len(), 60);
    let due = store.timers().due(2000, 10).unwrap();
    assert_eq!(due.into_iter().map(|due| due.timer).collect::<Vec<_>>(), [0, 1, 2].map(timer));
    // Two of the three share an order key: one of them waits for the other.
    let events = store.outbox().try_next(10).unwrap();
    let ids: Vec<&str> = events.iter().map(|delivery| &delivery.event.id[..]).collect();
    assert_eq!(ids, ["event 0", "event 1"]);
    let once = |tx: Tx| async move { tx.once("seen before").await };
    assert_eq!(store.transact(once).await, Ok(false));
    let lease = Lease { name: "duty".into(), holder: "node".into(), token: 1, expires_ms: 0 };
    store.leases().renew(&lease, Duration::from_secs(1)).await.unwrap();
    let append = |tx: Tx| async move { Ok::<_, StoreError>(tx.append(&Key::new("log"), "next")) };
    assert_eq!(store.transact(append).await.unwrap().position(), Some(100));
}

fn tar(arguments: &[&str]) {
    assert!(Command::new("tar").args(arguments).status().unwrap().success());
}

#[tokio::test]
async fn folders_of_every_released_format_open() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for (version, engine) in RELEASED {
        let name = format!("format-{version}-{}.tar.gz", engine.name());
        let folder = tempfile::tempdir().unwrap();
        let archive = fixtures.join(name);
        tar(&["-xzf", archive.to_str().unwrap(), "-C", folder.path().to_str().unwrap()]);
        let store = open(folder.path(), engine, version).unwrap();
        check_all(&store).await;
        store.close().await;
        // A second time too: what the first opening migrated stays as it is.
        let store = open(folder.path(), engine, version).unwrap();
        assert_eq!(store.log_bounds(&Key::new("log")).await, Ok((40, 101)));
        store.close().await;
    }
}

/// Not only fixtures: what this version writes, it reads.
#[tokio::test]
async fn this_version_reads_what_it_writes() {
    for (version, engine) in RELEASED {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), engine, version).unwrap();
        write_all(&store).await;
        store.close().await;
        let store = open(folder.path(), engine, version).unwrap();
        check_all(&store).await;
        store.close().await;
    }
}

/// Writes the fixtures of this version where the environment says.
#[tokio::test]
#[ignore = "writes the fixtures of a new format version"]
async fn keep() {
    let target = std::env::var(KEEP).unwrap();
    for engine in [EngineKind::Fjall, EngineKind::Redb] {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), engine, NEWEST).unwrap();
        write_all(&store).await;
        store.close().await;
        let format = std::fs::read_to_string(folder.path().join("FORMAT")).unwrap();
        let version = format.split_whitespace().next().unwrap();
        let archive = format!("{target}/format-{version}-{}.tar.gz", engine.name());
        let from = folder.path().to_str().unwrap();
        tar(&["-czSf", &archive, "--owner=0", "--group=0", "-C", from, "."]);
    }
}
