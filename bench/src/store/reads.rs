//! Point reads and scans of 100 rows, of one reader.

use super::{PERIOD, VALUE_BYTES};
use anyhow::{Result, ensure};
use store::{Key, Range, Store, StoreError, Tx};
use world::World;

const ROWS: u64 = 50_000;
const FILL_ROWS: u64 = 1000;
const SCAN_ROWS: usize = 100;
/// Reads between two looks at the clock.
const STEP: u64 = 100;

fn key(row: u64) -> Key {
    Key::new("read").u64(row)
}

pub async fn fill(store: &Store) -> Result<()> {
    for from in (0..ROWS).step_by(FILL_ROWS as usize) {
        let body = |tx: Tx| async move {
            for row in from..from + FILL_ROWS {
                tx.put(key(row), vec![7; VALUE_BYTES]);
            }
            Ok::<_, StoreError>(())
        };
        store.transact(body).await?;
    }
    Ok(())
}

pub async fn points(store: &Store) -> Result<f64> {
    let world = World::real();
    let (begun, mut count) = (world.instant(), 0_u64);
    while begun.elapsed() < PERIOD {
        for _ in 0..STEP {
            count += 1;
            let found = store.get(&key(count.wrapping_mul(7919) % ROWS)).await?;
            ensure!(found.is_some(), "a row is missing");
        }
    }
    Ok(count as f64 / begun.elapsed().as_secs_f64())
}

pub async fn scans(store: &Store) -> Result<f64> {
    let world = World::real();
    let (begun, mut count) = (world.instant(), 0_u64);
    while begun.elapsed() < PERIOD {
        count += 1;
        let from = key(count.wrapping_mul(7919) % (ROWS - SCAN_ROWS as u64));
        let range = Range::prefix(&Key::new("read")).from(&from).limit(SCAN_ROWS);
        ensure!(store.range(range).await?.len() == SCAN_ROWS, "rows are missing");
    }
    Ok(count as f64 / begun.elapsed().as_secs_f64())
}
