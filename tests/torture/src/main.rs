//! Tortures the store: a real process writes to it and is killed, again and again; after each death all that
//! it was told is durable must be there, and nothing by half.
//!
//! | file | what |
//! |---|---|
//! | `plan`, `tables` | what the writers write, decided by the seed |
//! | `child`, `load/`, `report` | the process that is killed, and what it says |
//! | `life`, `ledger` | the parent: kills, and remembers what was said |
//! | `check/` | the verdict |
//! | `campaign` | cycles of one variant on one engine, and what differs between the variants |
//! | `journal`, `full`, `power` | a damaged journal, a full disk, a loss of power |
//!
//! **Invariants.** It knows the store by its public contract alone, and how the engine's journal looks only
//! as far as to damage it. The seed decides everything but the scheduling of threads.

mod campaign;
mod check;
mod child;
mod full;
mod journal;
mod ledger;
mod life;
mod load;
mod plan;
mod power;
mod progress;
mod report;
mod tables;

use anyhow::{Context, Result, bail, ensure};
use campaign::{Campaign, Variant};
use std::path::PathBuf;
use std::process::ExitCode;
use store::EngineKind;
use world::World;

const USAGE: &str = "torture [--cycles N] [--seed S] [--engine fjall|redb|both] \
[--variant kill|journal|full|power|all] [--folder PATH]";
const CYCLES: u64 = 25;

struct Arguments {
    cycles: u64,
    seed: u64,
    engines: Vec<EngineKind>,
    variants: Vec<Variant>,
    folder: PathBuf,
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let result = match words.split_first() {
        Some((first, rest)) if first == child::NAME => child::run(rest),
        _ => arguments(&words).and_then(|arguments| torture(&arguments)),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("torture: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn arguments(words: &[String]) -> Result<Arguments> {
    let mut parsed = Arguments {
        cycles: CYCLES,
        seed: World::real().random_u64() % 1_000_000,
        engines: vec![EngineKind::Fjall, EngineKind::Redb],
        variants: vec![Variant::Kill],
        folder: PathBuf::from("target/torture"),
    };
    for pair in words.chunks(2) {
        let [flag, value] = pair else { bail!("{USAGE}") };
        match flag.as_str() {
            "--cycles" => parsed.cycles = value.parse()?,
            "--seed" => parsed.seed = value.parse()?,
            "--engine" if value == "both" => {}
            "--engine" => parsed.engines = vec![value.parse()?],
            "--variant" if value == "all" => parsed.variants = Variant::ALL.to_vec(),
            "--variant" => parsed.variants = vec![Variant::of(value).context(USAGE)?],
            "--folder" => parsed.folder = value.into(),
            _ => bail!("{USAGE}"),
        }
    }
    Ok(parsed)
}

fn torture(arguments: &Arguments) -> Result<()> {
    std::fs::create_dir_all(&arguments.folder)?;
    // Paths are handed to children and to mounts.
    let folder = arguments.folder.canonicalize()?;
    let mut rows = Vec::new();
    let mut failed = 0;
    for variant in &arguments.variants {
        for engine in &arguments.engines {
            let campaign = Campaign {
                variant: *variant,
                engine: *engine,
                seed: arguments.seed,
                cycles: arguments.cycles,
                folder: folder.clone(),
            };
            let row = match variant.obstacle(*engine) {
                Some(reason) => progress::skipped(&campaign, &reason),
                None => campaign.run()?,
            };
            failed += u64::from(row.failed);
            rows.push(row);
        }
    }
    progress::table(&rows);
    ensure!(failed == 0, "{failed} of {} failed", rows.len());
    Ok(())
}
