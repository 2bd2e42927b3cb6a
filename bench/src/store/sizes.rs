//! What a write, a start and the memory cost as the table grows. Each size runs in processes of its own, so that
//! none is charged with another's memory.

use super::commits::{self, Rows};
use super::{PERIOD, open, process};
use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use store::{Durability, EngineKind, Key, Store, StoreError, Tx};
use world::World;

pub const ROW_BYTES: usize = 100;
/// Writers of the measured writes.
const WRITERS: usize = 64;
const FILL_ROWS: u64 = 10_000;
/// A second with less than this on the cores is idle.
const IDLE_CPU: f64 = 0.05;
const SETTLE_MAX: Duration = Duration::from_secs(300);
/// Reads between two looks at the clock.
const READS_STEP: u64 = 100;
/// Odd, and near the golden part of 2^64: one number after the other falls far from those before.
const SCATTER: u64 = 0x9E37_79B9_7F4A_7C15;
/// The name under which this program starts itself for one size.
pub const PHASE: &str = "store-size";

#[derive(Serialize, Deserialize)]
pub struct Size {
    pub rows: u64,
    /// After the process before was killed, and after it was stopped.
    pub killed_open_ms: f64,
    pub open_ms: f64,
    /// Seconds on the cores.
    pub killed_open_cpu: f64,
    pub opened_mb: f64,
    /// Of one writer alone, and of [`WRITERS`].
    pub alone_per_second: f64,
    pub writes_per_second: f64,
    /// Microseconds on the cores for each write, of writers and store together.
    pub write_cpu_us: f64,
    /// Of one reader, rows in no order; and microseconds on the cores for each.
    pub reads_per_second: f64,
    pub read_cpu_us: f64,
    /// Of writes that are not synced: what the store itself allows.
    pub unsynced_per_second: f64,
    /// Bytes to the disk for each byte of key and value written.
    pub amplification: f64,
    pub written_mb: f64,
}

/// Rows lie in no order, as the hashed keys of tables do.
pub fn key(row: u64) -> Key {
    Key::new("row").hash(&row.to_be_bytes())
}

pub fn measure(folder: &Path, engine: EngineKind, rows: u64) -> Result<Size> {
    let folder = folder.join(format!("size-{rows}"));
    run_phase(&folder, engine, "fill", rows)?;
    let opened: (f64, f64) = serde_json::from_str(&run_phase(&folder, engine, "open", rows)?)?;
    run_phase(&folder, engine, "settle", rows)?;
    let printed = run_phase(&folder, engine, "measure", rows)?;
    std::fs::remove_dir_all(&folder)?;
    let size: Size =
        serde_json::from_str(&printed).with_context(|| format!("a phase printed {printed}"))?;
    Ok(Size { killed_open_ms: opened.0, killed_open_cpu: opened.1, ..size })
}

fn run_phase(folder: &Path, engine: EngineKind, phase: &str, rows: u64) -> Result<String> {
    let engine = engine.name();
    let output = Command::new(std::env::current_exe()?)
        .args([PHASE, phase, engine, &rows.to_string()])
        .arg(folder)
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        bail!("{phase} of {rows} rows failed");
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// What a process of its own does: `fill|open|settle|measure ENGINE ROWS FOLDER`.
pub async fn phase(arguments: &[String]) -> Result<()> {
    let [phase, engine, rows, folder] = arguments else {
        bail!("{PHASE} fill|open|settle|measure ENGINE ROWS FOLDER");
    };
    let (engine, rows): (_, u64) = (engine.parse()?, rows.parse()?);
    let folder = Path::new(folder);
    match phase.as_str() {
        "fill" => fill(folder, engine, rows).await,
        "open" => {
            let world = World::real();
            let (begun, cpu) = (world.instant(), process::cpu_seconds()?);
            let store = open(folder, engine, Durability::Sync)?;
            let took = begun.elapsed().as_secs_f64() * 1e3;
            println!("{}", serde_json::to_string(&(took, process::cpu_seconds()? - cpu))?);
            store.close().await;
            Ok(())
        }
        "settle" => settle(folder, engine).await,
        "measure" => {
            println!("{}", serde_json::to_string(&measured(folder, engine, rows).await?)?);
            Ok(())
        }
        _ => bail!("{PHASE} fill|open|settle|measure ENGINE ROWS FOLDER"),
    }
}

async fn fill(folder: &Path, engine: EngineKind, rows: u64) -> Result<()> {
    // What redb has not synced ends with the process.
    let durability = match engine {
        EngineKind::Fjall => Durability::Memory,
        EngineKind::Redb => Durability::Sync,
    };
    let store = open(folder, engine, durability)?;
    let order = &filling_order(engine, rows);
    for from in (0..rows).step_by(FILL_ROWS as usize) {
        let body = |tx: Tx| async move {
            for at in from..(from + FILL_ROWS).min(rows) {
                let row = order.as_ref().map_or(at, |order| order[at as usize]);
                tx.put(key(row), vec![7; ROW_BYTES]);
            }
            Ok::<_, StoreError>(())
        };
        store.transact(body).await?;
    }
    // As after a kill: nothing is closed. The next start meets what lies there.
    std::process::exit(0)
}

/// A tree of pages takes ten million rows in the order of their keys in minutes, and in any other in hours. A log of
/// tables gets them in no order: its tables must overlap, as those of a store in use do.
fn filling_order(engine: EngineKind, rows: u64) -> Option<Vec<u64>> {
    let in_order = || {
        let mut order: Vec<u64> = (0..rows).collect();
        order.sort_by_cached_key(|row| key(*row).as_bytes().to_vec());
        order
    };
    (engine == EngineKind::Redb).then(in_order)
}

/// What the engine still owes the filling is none of the later writes' cost.
async fn settle(folder: &Path, engine: EngineKind) -> Result<()> {
    let store = open(folder, engine, Durability::Sync)?;
    for _ in 0..SETTLE_MAX.as_secs() {
        let cpu = process::cpu_seconds()?;
        tokio::time::sleep(Duration::from_secs(1)).await;
        if process::cpu_seconds()? - cpu < IDLE_CPU {
            store.close().await;
            return Ok(());
        }
    }
    bail!("the store is still at work {} s after it was filled", SETTLE_MAX.as_secs())
}

async fn measured(folder: &Path, engine: EngineKind, rows: u64) -> Result<Size> {
    let world = World::real();
    let begun = world.instant();
    let store = open(folder, engine, Durability::Sync)?;
    let open_ms = begun.elapsed().as_secs_f64() * 1e3;
    let opened_mb = process::resident_mb()?;
    crate::cache::fill(folder)?;
    // The first reads fill the store's own cache.
    update(&store, WRITERS, rows).await?;
    let (bytes, cpu) = (process::written_bytes()?, process::cpu_seconds()?);
    let synced = update(&store, WRITERS, rows).await?;
    let cpu = process::cpu_seconds()? - cpu;
    let written = process::written_bytes()? - bytes;
    let alone = update(&store, 1, rows).await?;
    let (reads_per_second, read_cpu_us) = read(&store, rows).await?;
    store.close().await;
    let user = synced.count * (key(0).as_bytes().len() + ROW_BYTES) as u64;
    let store = open(folder, engine, Durability::Memory)?;
    let unsynced = update(&store, WRITERS, rows).await?;
    let written_mb = process::resident_mb()?;
    store.close().await;
    Ok(Size {
        rows,
        killed_open_ms: 0.0,
        killed_open_cpu: 0.0,
        open_ms,
        opened_mb,
        alone_per_second: alone.per_second,
        writes_per_second: synced.per_second,
        write_cpu_us: cpu * 1e6 / synced.count as f64,
        reads_per_second,
        read_cpu_us,
        unsynced_per_second: unsynced.per_second,
        amplification: written as f64 / user as f64,
        written_mb,
    })
}

/// Rows a second, and microseconds on the cores for each.
async fn read(store: &Store, rows: u64) -> Result<(f64, f64)> {
    let (world, cpu) = (World::real(), process::cpu_seconds()?);
    let (begun, mut count) = (world.instant(), 0_u64);
    while begun.elapsed() < PERIOD {
        for _ in 0..READS_STEP {
            count += 1;
            let found = store.get(&key(count.wrapping_mul(SCATTER) % rows)).await?;
            ensure!(found.is_some(), "a row is missing");
        }
    }
    let cpu = process::cpu_seconds()? - cpu;
    Ok((count as f64 / begun.elapsed().as_secs_f64(), cpu * 1e6 / count as f64))
}

async fn update(store: &Store, writers: usize, rows: u64) -> Result<commits::Committed> {
    commits::run(store, writers, Rows::Of(rows), ROW_BYTES).await
}
