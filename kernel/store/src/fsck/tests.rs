//! Each kind of damage is made and must be found; a healthy store, used in every way, has nothing.

use super::{Finding, Inspection, Leftovers, Notice};
use crate::engine::{Scan, Space, Write};
use crate::event::Event;
use crate::key::Key;
use crate::{BlobRef, EngineKind, Options, Store, StoreError, Timer, Tx, logs};
use bytes::Bytes;
use parking_lot::Mutex;
use std::path::{Path, PathBuf};
use std::time::Duration;
use world::World;

const ENGINES: [EngineKind; 2] = [EngineKind::Fjall, EngineKind::Redb];

fn open(folder: &Path, engine: EngineKind) -> Store {
    let options = Options { engine, ..Options::default() };
    Store::open(&folder.join("store"), World::real(), options).unwrap()
}

fn check(inspection: &Inspection, quick: bool) -> (Vec<Finding>, Leftovers) {
    let found = Mutex::new(Vec::new());
    let left = inspection.check(quick, &|notice| {
        if let Notice::Finding(finding) = notice {
            found.lock().push(finding);
        }
    });
    (found.into_inner(), left.unwrap())
}

fn kinds(store: &Store) -> Vec<&'static str> {
    let (found, _) = check(&store.inspect().unwrap(), false);
    found.into_iter().map(|finding| finding.kind).collect()
}

/// A store at rest, checked from its folder.
fn kinds_at_rest(folder: &Path) -> Vec<&'static str> {
    let inspection = Inspection::open(&folder.join("store"), None, true).unwrap();
    check(&inspection, false).0.into_iter().map(|finding| finding.kind).collect()
}

async fn blob(store: &Store, length: usize) -> BlobRef {
    let mut writer = store.blobs().create();
    writer.write(&Bytes::from(vec![7; length])).await.unwrap();
    writer.finish().await.unwrap()
}

/// Uses everything that a store offers.
async fn busy(store: &Store) -> BlobRef {
    let kept = blob(store, 700_000).await;
    for round in 0..5 {
        let kept = (round == 0).then_some(&kept);
        let body = |tx: Tx| async move {
            tx.put(Key::new("table").u64(round), "value");
            tx.once(&format!("event {round}")).await?;
            tx.append(&Key::new("log").u64(1), "first");
            tx.append(&Key::new("log").u64(2), "second");
            tx.emit(Event { id: round.to_string(), ..Event::default() });
            for name in ["a", "b"] {
                let (key, body) = (round.to_string(), Bytes::from("body"));
                let due_ms = 4_000_000_000_000 + round as i64;
                let timer = Timer { service: "s".into(), name: name.into(), key, due_ms, body };
                tx.set_timer(timer);
            }
            if round > 2 {
                tx.cancel_timer("s", "a", "0");
            }
            kept.into_iter().for_each(|blob| tx.keep_blob(blob));
            Ok::<_, StoreError>(())
        };
        store.transact(body).await.unwrap();
    }
    store.leases().acquire("duty", "me", Duration::from_secs(5)).await.unwrap();
    let delivery = store.outbox().try_next(1).unwrap().remove(0);
    store.outbox().done(delivery.id).await.unwrap();
    store.log_trim(&Key::new("log").u64(2), 3).await.unwrap();
    kept
}

async fn write(store: &Store, space: Space, key: Bytes, value: Option<Bytes>) {
    let writes = vec![Write { space, key, value }];
    store.shared().stage_writes(writes, Default::default()).await.unwrap();
}

fn rows(store: &Store, space: Space) -> Vec<(Bytes, Bytes)> {
    let scan = Scan { start: Bytes::new(), end: None, limit: usize::MAX, reverse: false };
    store.shared().engine().unwrap().range(space, &scan).unwrap()
}

/// Everything below a folder, with its content.
fn content(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(content(&path));
        } else {
            found.push((path.clone(), std::fs::read(path).unwrap()));
        }
    }
    found.sort();
    found
}

#[tokio::test]
async fn a_healthy_store_has_nothing_and_stays_as_it_is() {
    for engine in ENGINES {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), engine);
        busy(&store).await;
        assert_eq!(kinds(&store), [""; 0]);
        let refused = Inspection::open(&folder.path().join("store"), None, true);
        assert!(matches!(refused, Err(crate::OpenError::InUse(_))));
        store.close().await;
        let before = content(folder.path());
        assert_eq!(kinds_at_rest(folder.path()), [""; 0]);
        assert!(content(folder.path()) == before, "{engine:?}");
        assert_eq!(kinds(&open(folder.path(), engine)), [""; 0]);
    }
}

#[tokio::test]
async fn what_is_no_store_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let refused = Inspection::open(folder.path(), None, true).map(drop).unwrap_err();
    assert!(refused.to_string().ends_with("holds no store"), "{refused}");
    std::fs::write(folder.path().join("FORMAT"), "99 fjall").unwrap();
    let refused = Inspection::open(folder.path(), None, true).map(drop).unwrap_err();
    assert!(refused.to_string().contains("format version 99"), "{refused}");
}

#[tokio::test]
async fn timers_that_do_not_agree() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    busy(&store).await;
    let timers = rows(&store, Space::Timers);
    let (identities, dues): (Vec<_>, Vec<_>) =
        timers.into_iter().partition(|(key, _)| key.starts_with(Key::new("i").as_bytes()));
    for (key, value) in [&identities[0], &dues[0]] {
        write(&store, Space::Timers, key.clone(), None).await;
        assert_eq!(kinds(&store), ["timer-torn"], "{key:?} is gone");
        let mut other = value.to_vec();
        other[7] ^= 1;
        write(&store, Space::Timers, key.clone(), Some(other.into())).await;
        assert_eq!(kinds(&store), ["timer-torn"; 2], "{key:?} is another");
        write(&store, Space::Timers, key.clone(), Some(value.slice(..3))).await;
        assert!(kinds(&store).contains(&"timer-damaged"), "{key:?} is cut");
        write(&store, Space::Timers, key.clone(), Some(value.clone())).await;
        assert_eq!(kinds(&store), [""; 0]);
    }
    write(&store, Space::Timers, "x".into(), Some(Bytes::new())).await;
    assert_eq!(kinds(&store), ["timer-damaged"]);
}

#[tokio::test]
async fn events_that_no_relay_would_find() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    busy(&store).await;
    let events = rows(&store, Space::Outbox);
    let (key, value) = events[0].clone();
    write(&store, Space::Outbox, key.clone(), Some(value.slice(..6))).await;
    assert_eq!(kinds(&store), ["outbox-row-damaged"]);
    write(&store, Space::Outbox, key, Some(value)).await;
    let behind = Some(Bytes::copy_from_slice(&3u64.to_be_bytes()));
    write(&store, Space::Outbox, "h".into(), behind).await;
    assert_eq!(kinds(&store), ["outbox-row-behind-head"; 2]);
    write(&store, Space::Outbox, "h".into(), Some("?".into())).await;
    assert_eq!(kinds(&store), ["outbox-head-damaged"]);
    write(&store, Space::Outbox, "h".into(), None).await;
    write(&store, Space::Outbox, "e?".into(), Some(Bytes::new())).await;
    assert_eq!(kinds(&store), ["outbox-row-unknown"]);
}

#[tokio::test]
async fn logs_with_gaps() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    busy(&store).await;
    let log = Key::new("log").u64(1);
    for position in [0, 2] {
        let key = logs::row_key(log.as_bytes(), position);
        write(&store, Space::Logs, key.clone(), None).await;
        assert_eq!(kinds(&store), ["log-gap"], "{position}");
        write(&store, Space::Logs, key, Some("first".into())).await;
    }
    let mut floor = vec![b'f'];
    floor.extend_from_slice(log.as_bytes());
    write(&store, Space::Logs, floor.clone().into(), Some("?".into())).await;
    assert_eq!(kinds(&store), ["log-floor-damaged"]);
    // What is before the floor is left of a trim, and goes with the next one.
    let two = Some(Bytes::copy_from_slice(&2u64.to_be_bytes()));
    write(&store, Space::Logs, floor.into(), two).await;
    let (found, left) = check(&store.inspect().unwrap(), false);
    assert_eq!((found.len(), left.log_rows), (0, 2));
    store.log_trim(&log, 4).await.unwrap();
    for _ in 0..100 {
        if check(&store.inspect().unwrap(), false).1.log_rows == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(check(&store.inspect().unwrap(), false).1.log_rows, 0);
    write(&store, Space::Logs, "x".into(), Some(Bytes::new())).await;
    assert_eq!(kinds(&store), ["log-row-unknown"]);
}

#[tokio::test]
async fn rows_of_the_stores_own_that_cannot_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    busy(&store).await;
    let own = [
        (Key::new("~seen").i64(1), "?"),
        (Key::new("~lease").str("duty"), "{"),
        (Key::new("~blob").str("no id"), "12345678"),
        (Key::new("~blob").str(&"0".repeat(32)), "1"),
    ];
    for (key, value) in own {
        let before = store.get(&key).await.unwrap();
        write(&store, Space::Data, key.clone().into_bytes(), Some(value.into())).await;
        assert!(kinds(&store).contains(&"own-row-damaged"), "{key:?}");
        write(&store, Space::Data, key.into_bytes(), before).await;
    }
}

#[tokio::test]
async fn blobs_that_are_not_there_or_rotten() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    let kept = busy(&store).await;
    let loose = blob(&store, 100_000).await;
    let (found, left) = check(&store.inspect().unwrap(), true);
    assert_eq!((found.len(), left.files), (0, 1), "{loose:?} is only counted");
    assert!(left.file_bytes > 100_000);
    let id = kept.id.as_str();
    let file = folder.path().join("store/blobs").join(&id[..2]).join(id);
    let whole = std::fs::read(&file).unwrap();
    let quick = || check(&store.inspect().unwrap(), true).0.len();
    for at in [0, 300_000, 699_999] {
        let mut rotten = whole.clone();
        rotten[at] ^= 1;
        std::fs::write(&file, &rotten).unwrap();
        assert_eq!(kinds(&store), ["blob-damaged"], "byte {at}");
        assert_eq!(quick(), 0, "the content is not read");
    }
    std::fs::write(&file, &whole[..whole.len() - 1]).unwrap();
    assert_eq!((kinds(&store), quick()), (vec!["blob-damaged"], 1));
    std::fs::remove_file(&file).unwrap();
    assert_eq!((kinds(&store), quick()), (vec!["blob-missing"], 1));
}

#[tokio::test]
async fn a_blob_that_is_let_go_of_meanwhile_is_not_missing() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    let kept = busy(&store).await;
    let before = store.inspect().unwrap();
    let drop_it = |tx: Tx| {
        tx.drop_blob(&kept.id);
        async { Ok::<_, StoreError>(()) }
    };
    store.transact(drop_it).await.unwrap();
    for _ in 0..100 {
        if before.blob(&kept.id).is_err() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(before.blob(&kept.id).is_err(), "the file is gone");
    assert_eq!(check(&before, false).0, []);
}

/// Flips bytes of the engine's own files until it notices.
#[tokio::test]
async fn an_engine_whose_files_are_damaged() {
    for engine in ENGINES {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), engine);
        busy(&store).await;
        store.close().await;
        let engine_files = content(&folder.path().join("store/engine"));
        let data = |bytes: &[u8]| bytes.windows(5).position(|window| window == b"value");
        let hit = engine_files.iter().find_map(|(path, bytes)| Some((path, bytes, data(bytes)?)));
        let (path, bytes, at) = hit.expect("the row's value stands in some file");
        let mut damaged = bytes.clone();
        damaged[at] ^= 1;
        std::fs::write(path, damaged).unwrap();
        let found = match Inspection::open(&folder.path().join("store"), None, true) {
            Err(crate::OpenError::Damaged { .. }) => 1,
            Err(other) => panic!("{other}"),
            Ok(inspection) => check(&inspection, false).0.len(),
        };
        assert_eq!(found, 1, "{engine:?} {}", path.display());
    }
}
