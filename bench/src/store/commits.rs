//! Conditional writes: a read, and a write that rests on it.

use super::{PERIOD, VALUE_BYTES};
use anyhow::Result;
use bytes::Bytes;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use store::{Key, Store, StoreError, Tx};
use world::World;

/// Which rows the writers write.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// Each a new one.
    New,
    /// All the same one.
    Hot,
    /// Any of a table of this many rows.
    Of(u64),
}

pub struct Committed {
    pub count: u64,
    pub per_second: f64,
}

/// Lets `writers` write for a while.
pub async fn run(store: &Store, writers: usize, rows: Rows, bytes: usize) -> Result<Committed> {
    let (stop, count) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let world = World::real();
    let mut tasks = Vec::new();
    for writer in 0..writers as u64 {
        let writing = write(store.clone(), rows, writer, bytes, stop.clone(), count.clone());
        tasks.push(tokio::spawn(writing));
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    let (begun, before) = (world.instant(), count.load(Ordering::Relaxed));
    tokio::time::sleep(PERIOD).await;
    let done = count.load(Ordering::Relaxed) - before;
    let per_second = done as f64 / begun.elapsed().as_secs_f64();
    stop.store(true, Ordering::Relaxed);
    for task in tasks {
        task.await??;
    }
    Ok(Committed { count: count.load(Ordering::Relaxed), per_second })
}

async fn write(
    store: Store,
    rows: Rows,
    writer: u64,
    bytes: usize,
    stop: Arc<AtomicBool>,
    count: Arc<AtomicU64>,
) -> Result<(), StoreError> {
    let value = &Bytes::from(vec![7; bytes]);
    let world = World::real();
    let mut random = world.random_u64();
    let first = random;
    for round in 0u64.. {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let key = &match rows {
            Rows::New => Key::new("new").u64(first).u64(writer).u64(round),
            Rows::Hot => Key::new("hot"),
            Rows::Of(count) => super::sizes::key((random >> 20) % count),
        };
        let body = |tx: Tx| async move {
            tx.get(key).await?;
            tx.put(key.clone(), value.clone());
            Ok::<_, StoreError>(())
        };
        store.transact(body).await?;
        count.fetch_add(1, Ordering::Relaxed);
    }
    Ok(())
}

/// Conditional writes of a kilobyte a second.
pub async fn rate(store: &Store, writers: usize, rows: Rows) -> Result<f64> {
    Ok(run(store, writers, rows, VALUE_BYTES).await?.per_second)
}
