//! The contract, on both engines: what callers may rely on, also after a reopening.

use bytes::Bytes;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use store::{
    Durability, EngineKind, Event, Key, OpenError, Options, Range, Store, StoreError, Timer, limits,
};
use world::World;

const ENGINES: [EngineKind; 2] = [EngineKind::Fjall, EngineKind::Redb];
const START_MS: i64 = 1_700_000_000_000;

fn open(folder: &Path, engine: EngineKind) -> Store {
    open_in(folder, engine, World::simulated(1, START_MS))
}

fn open_in(folder: &Path, engine: EngineKind, world: World) -> Store {
    let options = Options { engine, durability: Durability::Memory, ..Options::default() };
    Store::open(folder, world, options).unwrap()
}

fn row(name: &str) -> Key {
    Key::new("t").str(name)
}

#[tokio::test]
async fn writes_are_read_back_after_a_reopening() {
    for engine in ENGINES {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), engine);
        let written = store
            .transact(|tx| async move {
                tx.put(row("a"), "1");
                tx.put(row("b"), "2");
                assert_eq!(tx.get(&row("a")).await?, Some("1".into()));
                tx.delete(&row("b"));
                Ok::<_, StoreError>(tx.range(Range::prefix(&Key::new("t"))).await?.len())
            })
            .await;
        assert_eq!(written, Ok(1));
        store.close().await;
        let store = open(folder.path(), engine);
        assert_eq!(store.get(&row("a")).await, Ok(Some("1".into())));
        assert_eq!(store.get(&row("b")).await, Ok(None));
    }
}

#[tokio::test]
async fn an_error_of_the_body_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    let refused: Result<(), StoreError> = store
        .transact(|tx| async move {
            tx.put(row("a"), "1");
            Err(StoreError::Closed)
        })
        .await;
    assert_eq!(refused, Err(StoreError::Closed));
    assert_eq!(store.get(&row("a")).await, Ok(None));
}

#[tokio::test]
async fn ranges_run_both_ways_with_limits_and_pages() {
    for engine in ENGINES {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), engine);
        let table = Key::new("n");
        let put = |from: u64, to: u64| {
            let store = &store;
            async move {
                let body = |tx: store::Tx| async move {
                    for number in from..to {
                        tx.put(Key::new("n").u64(number), number.to_be_bytes().to_vec());
                    }
                    Ok::<_, StoreError>(())
                };
                store.transact(body).await.unwrap();
            }
        };
        put(0, 1000).await;
        let numbers = |rows: Vec<(Key, Bytes)>| -> Vec<u64> {
            rows.iter().map(|row| u64::from_be_bytes(row.1[..].try_into().unwrap())).collect()
        };
        let first = store.range(Range::prefix(&table).limit(3)).await.unwrap();
        let page = Range::prefix(&table).after(&first[2].0).limit(2);
        assert_eq!(numbers(store.range(page).await.unwrap()), [3, 4]);
        let back = Range::prefix(&table).reverse().limit(2).after(&Key::new("n").u64(10));
        assert_eq!(numbers(store.range(back).await.unwrap()), [9, 8]);
        let (table, numbers) = (&table, &numbers);
        let merged = store
            .transact(|tx| async move {
                for number in (0..1000).filter(|number| number % 2 == 0) {
                    tx.delete(&Key::new("n").u64(number));
                }
                tx.put(Key::new("n").u64(2000), 2000u64.to_be_bytes().to_vec());
                let all = tx.range(Range::prefix(table)).await?;
                let back = tx.range(Range::prefix(table).reverse().limit(400)).await?;
                Ok::<_, StoreError>((numbers(all), numbers(back)))
            })
            .await
            .unwrap();
        let expected: Vec<u64> = (0..1000).filter(|number| number % 2 == 1).chain([2000]).collect();
        assert_eq!(merged.0, expected);
        assert_eq!(merged.1, expected.iter().rev().take(400).copied().collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn a_range_within_bytes_ends_with_the_row_that_reaches_them() {
    const KIB: usize = 1024;
    for engine in ENGINES {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), engine);
        let body = |tx: store::Tx| async move {
            for number in 0..10 {
                tx.put(Key::new("n").u64(number), vec![0; 100 * KIB]);
            }
            Ok::<_, StoreError>(())
        };
        store.transact(body).await.unwrap();
        let snapshot = store.snapshot();
        let all = Range::prefix(&Key::new("n"));
        for (range, bytes, rows, cut) in [
            (all.clone(), 250 * KIB, 3, true),
            (all.clone().reverse(), 250 * KIB, 3, true),
            (all.clone().limit(2), 250 * KIB, 2, false),
            // So many that another thread reads them.
            (all.clone().limit(4096), 250 * KIB, 3, true),
            (all.clone(), 1, 1, true),
            (all, 2000 * KIB, 10, false),
        ] {
            let (found, is_cut) = snapshot.range_within(range, bytes).await.unwrap();
            assert_eq!((found.len(), is_cut), (rows, cut));
        }
    }
}

#[tokio::test]
async fn a_range_that_ends_before_its_start_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    let (a, z) = (&row("a"), &row("z"));
    let read = |write: &'static str| {
        let store = &store;
        let body = move |tx: store::Tx| async move {
            let behind = tx.range(Range::between(z, a)).await?.len();
            let page = Range::prefix(&Key::new("t")).after(&Key::new("u")).limit(5);
            let behind = behind + tx.range(page).await?.len();
            tokio::task::yield_now().await;
            tx.put(row(write), "1");
            Ok::<_, StoreError>(behind)
        };
        store.transact(body)
    };
    assert_eq!(tokio::join!(read("m"), read("n")), (Ok(0), Ok(0)));
}

#[tokio::test]
async fn limits_hold_on_both_sides() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    let overhead = Key::new("t").tail(b"").as_bytes().len();
    for (length, fits) in [(limits::KEY_BYTES_MAX, true), (limits::KEY_BYTES_MAX + 1, false)] {
        let key = &Key::new("t").tail(&vec![1; length - overhead]);
        let put = store
            .transact(|tx| async move {
                tx.put(key.clone(), "x");
                Ok::<_, StoreError>(())
            })
            .await;
        assert_eq!(put.is_ok(), fits);
    }
    let many = limits::CLEAR_ROWS_MAX as u64;
    for (rows, fits) in [(many, true), (many + 1, false)] {
        let fill = |tx: store::Tx| async move {
            for number in 0..rows {
                tx.put(Key::new("c").u64(number), "");
            }
            Ok::<_, StoreError>(())
        };
        store.transact(fill).await.unwrap();
        let cleared =
            store.transact(|tx| async move { tx.clear_prefix(&Key::new("c")).await }).await;
        assert_eq!(cleared.is_ok(), fits);
    }
}

#[tokio::test]
async fn a_folder_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("above").join("store");
    let store = open(&path, EngineKind::Fjall);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o700);
    store.close().await;
}

#[tokio::test]
async fn a_folder_has_one_owner_one_engine_and_a_known_version() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("a/b");
    let store = open(&deep, EngineKind::Fjall);
    let options = Options::default();
    let again = Store::open(&deep, World::real(), options).err();
    assert!(matches!(again, Some(OpenError::InUse(_))));
    store.close().await;
    let other = Options { engine: EngineKind::Redb, ..options };
    let again = Store::open(&deep, World::real(), other).err();
    assert!(matches!(again, Some(OpenError::OtherEngine { .. })));
    std::fs::write(deep.join("FORMAT"), "3 fjall\n").unwrap();
    let again = Store::open(&deep, World::real(), options).err();
    assert!(matches!(again, Some(OpenError::Newer { found: 3, .. })));
    let foreign = Store::open(folder.path(), World::real(), options).err();
    assert!(matches!(foreign, Some(OpenError::Foreign(_))));
}

#[tokio::test]
async fn logs_count_on_after_a_trim_and_a_reopening() {
    for engine in ENGINES {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), engine);
        let log = &Key::new("log").str("x");
        for round in 0..3u64 {
            let places = store
                .transact(|tx| async move {
                    let first = tx.append(log, round.to_string());
                    Ok::<_, StoreError>([first, tx.append(log, "second")])
                })
                .await
                .unwrap();
            let positions = places.map(|place| place.position());
            assert_eq!(positions, [Some(round * 2), Some(round * 2 + 1)]);
        }
        let read = store.log_read(log, 3, 2).await.unwrap();
        assert_eq!(read, [(3, "second".into()), (4, "2".into())]);
        let (first, cut) = store.log_read_within(log, 3, 2, 1).await.unwrap();
        assert_eq!((first, cut), (vec![(3, "second".into())], true));
        let (both, cut) = store.log_read_within(log, 3, 2, 1_000).await.unwrap();
        assert_eq!((both.len(), cut), (2, false));
        store.log_trim(log, 5).await.unwrap();
        assert_eq!(store.log_bounds(log).await, Ok((5, 6)));
        store.log_trim(log, 100).await.unwrap();
        store.close().await;
        let store = open(folder.path(), engine);
        assert_eq!(store.log_bounds(log).await, Ok((6, 6)));
        let place = store
            .transact(|tx| async move { Ok::<_, StoreError>(tx.append(log, "on")) })
            .await
            .unwrap();
        assert_eq!(place.position(), Some(6));
        assert_eq!(store.log_read(log, 0, 9).await, Ok(vec![(6, "on".into())]));
    }
}

#[tokio::test]
async fn a_place_in_a_log_is_found_by_what_its_values_have_come_to() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    let log = &Key::new("log");
    assert_eq!(store.log_seek(log, |_| Ok(true)).await, Ok(0));
    for value in ["a", "b", "b", "d", "e"] {
        store
            .transact(|tx| async move { Ok::<_, StoreError>(tx.append(log, value)) })
            .await
            .unwrap();
    }
    let seek = async |from: &[u8]| store.log_seek(log, |value| Ok(value >= from)).await;
    assert_eq!(seek(b"").await, Ok(0));
    assert_eq!(seek(b"b").await, Ok(1));
    assert_eq!(seek(b"c").await, Ok(3));
    assert_eq!(seek(b"f").await, Ok(5));
    store.log_trim(log, 2).await.unwrap();
    assert_eq!(seek(b"").await, Ok(2));
    assert_eq!(seek(b"e").await, Ok(4));
}

#[tokio::test]
async fn two_that_trim_at_once_repeat_no_position() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    let log = &Key::new("log");
    let append = || store.transact(|tx| async move { Ok::<_, StoreError>(tx.append(log, "x")) });
    for _ in 0..6 {
        append().await.unwrap();
    }
    let (far, near) = tokio::join!(store.log_trim(log, 6), store.log_trim(log, 3));
    assert_eq!((far, near), (Ok(()), Ok(())));
    assert_eq!(store.log_bounds(log).await, Ok((6, 6)));
    assert_eq!(append().await.unwrap().position(), Some(6));
}

fn event(id: &str, order_key: Option<&str>) -> Event {
    Event { id: id.into(), order_key: order_key.map(Into::into), ..Event::default() }
}

async fn emit(store: &Store, events: &[Event]) {
    let body = |tx: store::Tx| async move {
        events.iter().for_each(|event| tx.emit(event.clone()));
        Ok::<_, StoreError>(())
    };
    store.transact(body).await.unwrap();
}

#[tokio::test]
async fn events_keep_the_order_of_their_key_and_survive_a_reopening() {
    for engine in ENGINES {
        let folder = tempfile::tempdir().unwrap();
        let world = World::simulated(1, START_MS);
        let store = open_in(folder.path(), engine, world.clone());
        let sent = [event("a1", Some("a")), event("a2", Some("a")), event("b1", None)];
        emit(&store, &sent).await;
        let first = store.outbox().next(10).await.unwrap();
        let ids = |found: &[store::Delivery]| -> Vec<String> {
            found.iter().map(|delivery| delivery.event.id.clone()).collect()
        };
        assert_eq!(ids(&first), ["a1", "b1"]);
        store.outbox().done(first[1].id).await.unwrap();
        store.outbox().retry_later(first[0].id, START_MS + 60_000).await.unwrap();
        assert!(store.outbox().try_next(10).unwrap().is_empty());
        store.close().await;

        let store = open_in(folder.path(), engine, world.clone());
        assert!(store.outbox().try_next(10).unwrap().is_empty());
        world.jump(Duration::from_secs(61));
        let again = store.outbox().next(10).await.unwrap();
        assert_eq!((ids(&again), again[0].event.attempts), (vec!["a1".into()], 1));
        store.outbox().release(again[0].id);
        assert_eq!(store.outbox().try_next(10).unwrap(), again);
        store.outbox().done_and_emit(again[0].id, event("dead", None)).await.unwrap();
        let last = store.outbox().next(10).await.unwrap();
        assert_eq!(ids(&last), ["a2", "dead"]);
        store.outbox().done(last[0].id).await.unwrap();
        store.outbox().done(last[1].id).await.unwrap();
        assert_eq!(store.outbox().open_count(), 0);
    }
}

#[tokio::test]
async fn a_commit_wakes_the_relay_the_timers_and_the_subscribers() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::simulated(1, START_MS);
    let store = open_in(folder.path(), EngineKind::Fjall, world.clone());
    let mut signal = store.signals().subscribe("topic");
    let waiting = tokio::spawn({
        let store = store.clone();
        async move {
            signal.changed().await;
            let timers = store.timers().next(1).await.unwrap();
            let events = store.outbox().next(1).await.unwrap();
            (timers[0].timer.key.clone(), events[0].event.id.clone())
        }
    });
    tokio::task::yield_now().await;
    let body = |tx: store::Tx| async move {
        tx.emit(event("e", None));
        tx.signal("topic");
        tx.set_timer(timer("k", START_MS + 1000, "x"));
        Ok::<_, StoreError>(())
    };
    store.transact(body).await.unwrap();
    tokio::time::sleep(Duration::from_millis(20)).await;
    world.jump(Duration::from_secs(2));
    let woken = tokio::time::timeout(Duration::from_secs(5), waiting).await.unwrap().unwrap();
    assert_eq!(woken, ("k".into(), "e".into()));
}

fn timer(key: &str, due_ms: i64, body: &'static str) -> Timer {
    Timer { service: "s".into(), name: "n".into(), key: key.into(), due_ms, body: body.into() }
}

#[tokio::test]
async fn a_timer_set_again_replaces_and_outlives_the_one_that_fired() {
    for engine in ENGINES {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), engine);
        let set = |timer: Timer| {
            let store = &store;
            async move {
                let timer = &timer;
                let body = |tx: store::Tx| async move {
                    tx.set_timer(timer.clone());
                    Ok::<_, StoreError>(())
                };
                store.transact(body).await.unwrap();
            }
        };
        set(timer("a", 300, "old")).await;
        set(timer("b", 200, "b")).await;
        set(timer("a", 100, "new")).await;
        let due = store.timers().due(250, 10).unwrap();
        let found: Vec<_> = due.iter().map(|due| (&due.timer.key[..], due.timer.due_ms)).collect();
        assert_eq!(found, [("a", 100), ("b", 200)]);
        set(timer("a", 150, "newest")).await;
        store.timers().fired(&due[0]).await.unwrap();
        store.timers().fired(&due[1]).await.unwrap();
        let body = |tx: store::Tx| async move {
            tx.cancel_timer("s", "n", "nothing");
            Ok::<_, StoreError>(())
        };
        store.transact(body).await.unwrap();
        store.close().await;
        let store = open(folder.path(), engine);
        let due = store.timers().due(i64::MAX, 10).unwrap();
        assert_eq!(due.len(), 1);
        assert_eq!(due[0].timer, timer("a", 150, "newest"));
        assert_eq!(store.timers().next_due_ms(), Ok(Some(150)));
    }
}

#[tokio::test]
async fn an_event_id_counts_once_until_its_days_are_over() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::simulated(1, START_MS);
    let store = open_in(folder.path(), EngineKind::Fjall, world.clone());
    let once = || store.transact(|tx| async move { tx.once("id").await });
    assert_eq!(once().await, Ok(true));
    assert_eq!(once().await, Ok(false));
    let days = u64::try_from(limits::SEEN_DAYS).unwrap();
    world.jump(Duration::from_secs(days * 86_400 - 1));
    assert_eq!(once().await, Ok(false));
    world.jump(Duration::from_secs(days * 86_400 * 2));
    assert_eq!(once().await, Ok(true));
}

#[tokio::test]
async fn a_lease_fences_its_former_holder() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), EngineKind::Fjall);
    let ttl = Duration::from_secs(10);
    let old = store.leases().acquire("duty", "one", ttl).await.unwrap().unwrap();
    assert_eq!(store.leases().acquire("duty", "two", ttl).await, Ok(None));
    store.leases().release(&old).await.unwrap();
    let new = store.leases().acquire("duty", "two", ttl).await.unwrap().unwrap();
    assert!(new.token > old.token);
    let write = |lease: store::Lease| {
        let store = &store;
        async move {
            let lease = &lease;
            let body = |tx: store::Tx| async move {
                tx.put(row("by"), lease.holder.clone());
                tx.hold_lease(lease).await
            };
            store.transact(body).await
        }
    };
    assert_eq!(write(old).await, Err(StoreError::LeaseLost("duty".into())));
    assert_eq!(write(new).await, Ok(()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn appends_to_one_log_do_not_conflict() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { durability: Durability::Sync, ..Options::default() };
    let store = Store::open(folder.path(), World::real(), options).unwrap();
    let runs = Arc::new(AtomicU64::new(0));
    let mut tasks = Vec::new();
    for _ in 0..16 {
        let (store, runs) = (store.clone(), runs.clone());
        tasks.push(tokio::spawn(async move {
            let mut positions = Vec::new();
            for _ in 0..20 {
                let runs = &runs;
                let body = |tx: store::Tx| async move {
                    runs.fetch_add(1, Ordering::Relaxed);
                    tokio::task::yield_now().await;
                    Ok::<_, StoreError>(tx.append(&Key::new("log"), "x"))
                };
                let place = store.transact(body).await.unwrap();
                positions.push(place.position().unwrap());
            }
            assert!(positions.is_sorted());
            positions
        }));
    }
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.unwrap());
    }
    all.sort_unstable();
    assert_eq!(all, (0..320).collect::<Vec<_>>());
    assert_eq!(runs.load(Ordering::Relaxed), 320, "no body ran twice");
}

#[tokio::test]
async fn every_durability_keeps_what_was_written_across_a_close() {
    let interval = Durability::Interval(Duration::from_millis(10));
    for durability in [Durability::Sync, interval, Durability::Memory] {
        for engine in ENGINES {
            let folder = tempfile::tempdir().unwrap();
            let options = Options { engine, durability, ..Options::default() };
            let store = Store::open(folder.path(), World::real(), options).unwrap();
            let body = |tx: store::Tx| async move {
                tx.put(row("a"), "1");
                Ok::<_, StoreError>(())
            };
            store.transact(body).await.unwrap();
            let clone = store.clone();
            store.close().await;
            assert_eq!(clone.get(&row("a")).await, Err(StoreError::Closed));
            assert_eq!(clone.transact(body).await, Err(StoreError::Closed));
            let store = Store::open(folder.path(), World::real(), options).unwrap();
            assert_eq!(store.get(&row("a")).await, Ok(Some("1".into())));
        }
    }
}

#[tokio::test]
async fn start_up_of_an_empty_store_is_quick() {
    let world = World::real();
    for engine in ENGINES {
        let folder = tempfile::tempdir().unwrap();
        let begun = world.instant();
        let store = open(folder.path(), engine);
        println!("{engine:?} new: {:?}", begun.elapsed());
        store.close().await;
        let begun = world.instant();
        let _store = open(folder.path(), engine);
        println!("{engine:?} again: {:?}", begun.elapsed());
    }
}
