//! The bare disk: what an append of as many values as there are writers, followed by one sync, allows.

use super::{PERIOD, VALUE_BYTES};
use anyhow::Result;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use world::World;

/// Syncs a second of appends of `batch` values each.
pub fn syncs_per_second(folder: &Path, batch: usize) -> Result<f64> {
    let path = folder.join("raw");
    let mut file = File::create(&path)?;
    let bytes = vec![b'x'; VALUE_BYTES * batch];
    let world = World::real();
    let (begun, mut count) = (world.instant(), 0_u64);
    while begun.elapsed() < PERIOD / 2 {
        file.write_all(&bytes)?;
        file.sync_data()?;
        count += 1;
    }
    let took = begun.elapsed().as_secs_f64();
    std::fs::remove_file(&path)?;
    Ok(count as f64 / took)
}
