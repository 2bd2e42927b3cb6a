//! Random concurrent transactions must have the outcome of some order of them one by one.
//!
//! Every transaction reads a few rows, a range and a shared counter, and writes what follows from them.
//! The counter gives each its place in the order; replaying them in that order against a plain map must
//! give every transaction the same reads.

use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::{Durability, EngineKind, Key, Options, Range, Store, StoreError, Tx};
use world::World;

const ROWS: u64 = 12;
const WRITERS: u64 = 8;
const ROUNDS: u64 = 60;

fn number(value: Option<Bytes>) -> u64 {
    value.map_or(0, |value| u64::from_be_bytes(value[..].try_into().unwrap()))
}

fn key(row: u64) -> Key {
    Key::new("r").u64(row)
}

fn bytes(number: u64) -> Vec<u8> {
    number.to_be_bytes().to_vec()
}

/// What one transaction does, drawn beforehand so that retries repeat it.
#[derive(Clone, Debug)]
struct Plan {
    read: u64,
    range: (u64, u64),
    reverse: bool,
    limit: usize,
    write: u64,
    delete: bool,
}

#[derive(Debug, PartialEq)]
struct Seen {
    point: u64,
    range: Vec<(u64, u64)>,
}

fn plan(world: &World) -> Plan {
    let (a, b) = (world.random_u64() % ROWS, world.random_u64() % ROWS);
    Plan {
        read: world.random_u64() % ROWS,
        range: (a.min(b), a.max(b)),
        reverse: world.random_u64().is_multiple_of(2),
        limit: 1 + (world.random_u64() % 5) as usize,
        write: world.random_u64() % ROWS,
        delete: world.random_u64().is_multiple_of(4),
    }
}

/// Gives the place in the order, and what was seen.
async fn run(tx: Tx, plan: &Plan) -> Result<(u64, Seen), StoreError> {
    let point = number(tx.get(&key(plan.read)).await?);
    tokio::task::yield_now().await;
    let mut range = Range::between(&key(plan.range.0), &key(plan.range.1)).limit(plan.limit);
    if plan.reverse {
        range = range.reverse();
    }
    let mut rows = Vec::new();
    for (key, value) in tx.range(range).await? {
        let row = u64::from_be_bytes(*key.as_bytes().last_chunk::<8>().unwrap());
        rows.push((row, number(Some(value))));
    }
    tokio::task::yield_now().await;
    let place = number(tx.get(&Key::new("counter")).await?);
    tx.put(Key::new("counter"), bytes(place + 1));
    let sum: u64 = rows.iter().map(|row| row.1).sum();
    if plan.delete {
        tx.delete(&key(plan.write));
    } else {
        tx.put(key(plan.write), bytes((point + sum + place) % 1_000_003 + 1));
    }
    Ok((place, Seen { point, range: rows }))
}

fn replay(model: &mut BTreeMap<u64, u64>, plan: &Plan, place: u64) -> Seen {
    let point = model.get(&plan.read).copied().unwrap_or(0);
    let all = model.range(plan.range.0..plan.range.1).map(|(row, value)| (*row, *value));
    let range: Vec<_> = if plan.reverse {
        all.rev().take(plan.limit).collect()
    } else {
        all.take(plan.limit).collect()
    };
    let sum: u64 = range.iter().map(|row| row.1).sum();
    if plan.delete {
        model.remove(&plan.write);
    } else {
        model.insert(plan.write, (point + sum + place) % 1_000_003 + 1);
    }
    Seen { point, range }
}

async fn check(engine: EngineKind, durability: Durability, seed: u64) {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { engine, durability, ..Options::default() };
    let store = Store::open(folder.path(), World::real(), options).unwrap();
    let mut tasks = Vec::new();
    for writer in 0..WRITERS {
        let store = store.clone();
        tasks.push(tokio::spawn(async move {
            let world = World::simulated(seed * 1000 + writer, 0);
            let mut done = Vec::new();
            for _ in 0..ROUNDS {
                let plan = plan(&world);
                let planned = &plan;
                let (place, seen) =
                    store.transact(|tx| async move { run(tx, planned).await }).await.unwrap();
                done.push((place, plan, seen));
            }
            done
        }));
    }
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.unwrap());
    }
    all.sort_by_key(|done| done.0);
    let mut model = BTreeMap::new();
    for (at, (place, plan, seen)) in all.into_iter().enumerate() {
        assert_eq!(place, at as u64, "seed {seed}: two transactions took one place");
        assert_eq!(replay(&mut model, &plan, place), seen, "seed {seed}, place {place}: {plan:?}");
    }
    let rows = store.range(Range::prefix(&Key::new("r"))).await.unwrap();
    let stored: BTreeMap<u64, u64> = rows
        .into_iter()
        .map(|(key, value)| {
            (u64::from_be_bytes(*key.as_bytes().last_chunk::<8>().unwrap()), number(Some(value)))
        })
        .collect();
    assert_eq!(stored, model, "seed {seed}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn transactions_are_as_if_one_by_one() {
    for seed in 0..5 {
        check(EngineKind::Fjall, Durability::Memory, seed).await;
        check(EngineKind::Redb, Durability::Memory, seed).await;
    }
    check(EngineKind::Fjall, Durability::Sync, 5).await;
}

/// Without a shared counter in the way: two that each read what the other writes cannot both go first.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn write_skew_does_not_happen() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { durability: Durability::Memory, ..Options::default() };
    let store = Store::open(folder.path(), World::real(), options).unwrap();
    for round in 0..200u64 {
        let take = |mine: u64, other: u64| {
            let store = store.clone();
            tokio::spawn(async move {
                let table = |side: u64| Key::new("skew").u64(round).u64(side);
                let body = |tx: Tx| async move {
                    let taken = tx.range(Range::prefix(&table(other))).await?;
                    tokio::task::yield_now().await;
                    if taken.is_empty() {
                        tx.put(table(mine).u64(1), "");
                    }
                    Ok::<_, StoreError>(taken.is_empty())
                };
                store.transact(body).await.unwrap()
            })
        };
        let (one, two) = (take(1, 2), take(2, 1));
        assert!(one.await.unwrap() ^ two.await.unwrap(), "round {round}");
    }
}

/// Rows that are always written together are always seen alike, also by those who only read.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn readers_see_one_moment() {
    for durability in [Durability::Memory, Durability::Sync] {
        let folder = tempfile::tempdir().unwrap();
        let options = Options { durability, ..Options::default() };
        let store = Store::open(folder.path(), World::real(), options).unwrap();
        let writer = tokio::spawn({
            let store = store.clone();
            async move {
                for round in 1..500u64 {
                    let body = |tx: Tx| async move {
                        (0..4).for_each(|row| tx.put(key(row), bytes(round)));
                        Ok::<_, StoreError>(())
                    };
                    store.transact(body).await.unwrap();
                }
            }
        });
        while !writer.is_finished() {
            let body = |tx: Tx| async move {
                let first = number(tx.get(&key(0)).await?);
                tokio::task::yield_now().await;
                let all = tx.range(Range::prefix(&Key::new("r"))).await?;
                let last = number(tx.get(&key(3)).await?);
                Ok::<_, StoreError>((first, all, last))
            };
            let (first, all, last) = store.transact(body).await.unwrap();
            assert_eq!(first, last);
            assert!(all.into_iter().all(|row| number(Some(row.1)) == first));
            let snapshot = store.snapshot();
            let first = snapshot.get(&key(0)).await.unwrap();
            assert_eq!(snapshot.get(&key(3)).await.unwrap(), first);
        }
        writer.await.unwrap();
    }
}

/// A transaction that reads for longer than the others need to write is not starved by them.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn slow_readers_come_to_their_turn() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { durability: Durability::Memory, ..Options::default() };
    let store = Store::open(folder.path(), World::real(), options).unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let writers = (0..2).map(|writer| {
        let (store, stop) = (store.clone(), stop.clone());
        tokio::spawn(async move {
            for round in 0u64.. {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                let body = |tx: Tx| async move {
                    tx.put(key(writer), bytes(round));
                    Ok::<_, StoreError>(())
                };
                store.transact(body).await.unwrap();
            }
        })
    });
    let writers: Vec<_> = writers.collect();
    for _ in 0..5 {
        let body = |tx: Tx| async move {
            let before = tx.get(&key(0)).await?;
            tokio::time::sleep(Duration::from_millis(5)).await;
            let sum = number(before) + number(tx.get(&key(1)).await?);
            tx.put(key(9), bytes(sum));
            Ok::<_, StoreError>(())
        };
        store.transact(body).await.unwrap();
    }
    stop.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.await.unwrap();
    }
}
