//! The machine on which everything was measured: what it allows bounds every figure.

use anyhow::Result;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::Duration;
use world::World;

const PERIOD: Duration = Duration::from_secs(1);
const VALUE_BYTES: usize = 1024;

/// The day, the cores, and how often a second the disk takes a kilobyte and holds it.
pub fn describe(folder: &Path) -> Result<String> {
    let world = World::real();
    let cores = std::thread::available_parallelism()?;
    let at = auth::calendar::iso(world.real_ms());
    let syncs = syncs_per_second(folder)?;
    Ok(format!("{at}, {cores} cores, shared with the load; {syncs:.0} fdatasync/s of 1 KB"))
}

/// How often a second the disk takes a kilobyte and holds it.
pub fn syncs_per_second(folder: &Path) -> Result<f64> {
    let world = World::real();
    let path = folder.join("raw");
    let mut file = File::create(&path)?;
    let (begun, mut count) = (world.instant(), 0_u64);
    while begun.elapsed() < PERIOD {
        file.write_all(&[b'x'; VALUE_BYTES])?;
        file.sync_data()?;
        count += 1;
    }
    let took = begun.elapsed().as_secs_f64();
    std::fs::remove_file(&path)?;
    Ok(count as f64 / took)
}
