//! The store beside the bare disk and beside PostgreSQL, in one run: `cargo xtask bench store`.
//!
//! A disk that is shared drifts: what is compared is measured one after the other, at each number of writers anew.

mod blobs;
mod commits;
mod disk;
mod postgres;
mod process;
mod reads;
pub mod sizes;

use anyhow::{Context, Result, bail};
use commits::Rows;
use postgres::{Postgres, Script};
use std::path::{Path, PathBuf};
use std::time::Duration;
use store::{Durability, EngineKind, Options, Store};
use world::World;

/// How long each figure is measured.
const PERIOD: Duration = Duration::from_secs(2);
const VALUE_BYTES: usize = 1024;
const WRITERS: [usize; 4] = [1, 16, 64, 256];
const HOT_WRITERS: usize = 64;
const USAGE: &str = "cargo xtask bench store [--engine fjall|redb]… [--rows N]… [--folder FOLDER] \
    [--only commits|reads|sizes|blobs]";

struct Arguments {
    engines: Vec<EngineKind>,
    rows: Vec<u64>,
    folder: PathBuf,
    only: Option<String>,
}

pub async fn run(arguments: &[String]) -> Result<()> {
    let arguments = parsed(arguments)?;
    // A folder of this run alone, removed at its end.
    let folder = tempfile::Builder::new().prefix("bench-").tempdir_in(&arguments.folder)?;
    // The user of PostgreSQL has to reach its part.
    let open_to_all = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(folder.path(), open_to_all)?;
    let wanted = |name: &str| arguments.only.as_deref().is_none_or(|only| only == name);
    println!("{}\n", crate::machine::describe(folder.path())?);
    let postgres = if wanted("commits") || wanted("reads") {
        match Postgres::start(folder.path()) {
            Ok(postgres) => Some(postgres),
            Err(error) => {
                eprintln!("PostgreSQL is left out: {error:#}");
                None
            }
        }
    } else {
        None
    };
    for engine in &arguments.engines {
        if wanted("commits") {
            commit_table(folder.path(), *engine, postgres.as_ref()).await?;
        }
        if wanted("reads") {
            read_table(folder.path(), *engine, postgres.as_ref()).await?;
        }
    }
    drop(postgres);
    for engine in &arguments.engines {
        if wanted("sizes") {
            size_table(folder.path(), *engine, &arguments.rows)?;
        }
    }
    if wanted("blobs") {
        blob_lines(folder.path()).await?;
    }
    Ok(())
}

fn parsed(arguments: &[String]) -> Result<Arguments> {
    let mut parsed = Arguments {
        engines: Vec::new(),
        rows: Vec::new(),
        folder: std::env::temp_dir(),
        only: None,
    };
    let mut arguments = arguments.iter();
    while let Some(flag) = arguments.next() {
        let value = arguments.next().with_context(|| format!("{flag} needs a value: {USAGE}"))?;
        match flag.as_str() {
            "--engine" => parsed.engines.push(value.parse()?),
            "--rows" => parsed.rows.push(value.parse()?),
            "--folder" => parsed.folder = value.into(),
            "--only" => parsed.only = Some(value.clone()),
            _ => bail!("{USAGE}"),
        }
    }
    if parsed.engines.is_empty() {
        parsed.engines = vec![EngineKind::Fjall, EngineKind::Redb];
    }
    if parsed.rows.is_empty() {
        parsed.rows = vec![10_000, 10_000_000];
    }
    Ok(parsed)
}

fn open(folder: &Path, engine: EngineKind, durability: Durability) -> Result<Store> {
    let options = Options { engine, durability, ..Options::default() };
    Ok(Store::open(folder, World::real(), options)?)
}

/// `bar` is what the goal is a part of: the smaller of writers × syncs/s and the unsynced rate.
async fn commit_table(folder: &Path, engine: EngineKind, beside: Option<&Postgres>) -> Result<()> {
    let name = engine.name();
    println!("Durable conditional writes of 1 KB a second, {name}:\n");
    println!(
        "| writers | {name} | fdatasync/s alone | writers × that | raw batches × writers | unsynced | part of the bar | \
         PostgreSQL | × |\n|---|---|---|---|---|---|---|---|---|"
    );
    let (durable, unsynced) = (folder.join("durable"), folder.join("unsynced"));
    let store = open(&durable, engine, Durability::Sync)?;
    let memory = open(&unsynced, engine, Durability::Memory)?;
    let mut own_keys = 0.0;
    let rows = WRITERS.map(|writers| (writers, Rows::New));
    for (writers, rows) in rows.into_iter().chain([(HOT_WRITERS, Rows::Hot)]) {
        let alone = disk::syncs_per_second(folder, 1)?;
        let batches = disk::syncs_per_second(folder, writers)? * writers as f64;
        let rate = commits::rate(&store, writers, rows).await?;
        let alone = (alone + disk::syncs_per_second(folder, 1)?) / 2.0;
        let free = commits::rate(&memory, writers, rows).await?;
        let bar = (writers as f64 * alone).min(free);
        let (theirs, ratio) = match beside {
            Some(postgres) => {
                let script = if rows == Rows::Hot { Script::Hot } else { Script::New };
                let theirs = postgres.rate(writers, script)?;
                (format!("{theirs:.0}"), format!("{:.2}", rate / theirs))
            }
            None => ("-".into(), "-".into()),
        };
        let label = match rows {
            Rows::Hot => format!("{writers}, one hot row ({:.2} of own rows)", rate / own_keys),
            _ => writers.to_string(),
        };
        if writers == HOT_WRITERS {
            own_keys = rate;
        }
        println!(
            "| {label} | {rate:.0} | {alone:.0} | {:.0} | {batches:.0} | {free:.0} | {:.2} | {theirs} | {ratio} |",
            writers as f64 * alone,
            rate / bar
        );
    }
    store.close().await;
    memory.close().await;
    println!();
    std::fs::remove_dir_all(durable)?;
    std::fs::remove_dir_all(unsynced)?;
    Ok(())
}

async fn read_table(folder: &Path, engine: EngineKind, beside: Option<&Postgres>) -> Result<()> {
    let path = folder.join("reads");
    let store = open(&path, engine, Durability::Memory)?;
    reads::fill(&store).await?;
    let (points, scans) = (reads::points(&store).await?, reads::scans(&store).await?);
    let name = engine.name();
    println!("Reads a second of one reader, 50,000 rows of 1 KB, {name} (called directly):\n");
    println!("| | {name} | PostgreSQL (over a socket) |\n|---|---|---|");
    let rate = |script| match beside {
        Some(postgres) => Ok::<_, anyhow::Error>(format!("{:.0}", postgres.rate(1, script)?)),
        None => Ok("-".into()),
    };
    println!("| one row | {points:.0} | {} |", rate(Script::Read)?);
    println!("| 100 rows in order | {scans:.0} | {} |\n", rate(Script::Scan)?);
    store.close().await;
    std::fs::remove_dir_all(path)?;
    Ok(())
}

fn size_table(folder: &Path, engine: EngineKind, rows: &[u64]) -> Result<()> {
    println!("As the table grows (rows of 100 bytes, {engine}):\n");
    println!(
        "| rows | durable writes/s of one writer | × | of 64 | cost of one, µs | × | CPU of one, µs | reads/s of one reader | × | CPU of one, µs | unsynced writes/s | × | bytes to disk / byte | \
         start after a kill, ms (CPU s) | start after a stop, ms | memory after start, MB | memory after writes, MB |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|"
    );
    let mut first: Option<sizes::Size> = None;
    for rows in rows {
        let size = sizes::measure(folder, engine, *rows)?;
        let ratio =
            |of: fn(&sizes::Size) -> f64| first.as_ref().map_or(1.0, |first| of(first) / of(&size));
        println!(
            "| {} | {:.0} | {:.2} | {:.0} | {:.1} | {:.2} | {:.1} | {:.0} | {:.2} | {:.1} | {:.0} | {:.2} | {:.1} | {:.0} ({:.2}) | {:.0} | {:.0} | {:.0} |",
            size.rows,
            size.alone_per_second,
            ratio(|size| size.alone_per_second),
            size.writes_per_second,
            1e6 / size.writes_per_second,
            ratio(|size| size.writes_per_second),
            size.write_cpu_us,
            size.reads_per_second,
            ratio(|size| size.reads_per_second),
            size.read_cpu_us,
            size.unsynced_per_second,
            ratio(|size| size.unsynced_per_second),
            size.amplification,
            size.killed_open_ms,
            size.killed_open_cpu,
            size.open_ms,
            size.opened_mb,
            size.written_mb,
        );
        first.get_or_insert(size);
    }
    println!();
    Ok(())
}

async fn blob_lines(folder: &Path) -> Result<()> {
    let path = folder.join("blobs");
    let store = open(&path, EngineKind::Fjall, Durability::Sync)?;
    let blob = blobs::measure(folder, &store).await?;
    println!(
        "A blob of 500 MB: written at {:.0} MB/s ({:.2} of a bare file's {:.0}), {:.0} MB more memory; read at {:.0} MB/s.",
        blob.written,
        blob.written / blob.bare,
        blob.bare,
        blob.more_mb,
        blob.read
    );
    store.close().await;
    Ok(())
}
