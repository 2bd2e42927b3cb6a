//! `cargo xtask torture`: builds the torture of the store and runs it; its mutants, and that of the whole
//! cloud, are variants of it. See docs/durability.md.

mod mutants;

use anyhow::{Context, Result, bail, ensure};
use std::path::PathBuf;
use std::process::Command;

const USAGE: &str = "cargo xtask torture [--cycles N] [--seed S] [--engine fjall|redb|both]
  [--variant kill|journal|full|power|mutants|cloud|all] [--mutants some|all]";
/// What `--variant all` is made of, beside the mutants and the cloud.
const OF_THE_STORE: [&str; 4] = ["kill", "journal", "full", "power"];
const CYCLES: u64 = 25;
const SEED: u64 = 1;

struct Arguments {
    cycles: u64,
    seed: u64,
    engine: String,
    variant: String,
    /// All of them, or those that CI takes.
    all_mutants: bool,
}

pub fn run(words: &[String]) -> Result<()> {
    let arguments = parse(words)?;
    let Arguments { cycles, seed, .. } = arguments;
    match arguments.variant.as_str() {
        "mutants" => mutants::run(cycles, seed, arguments.all_mutants),
        "cloud" => cloud(&arguments),
        "all" => {
            store(&arguments)?;
            mutants::run(cycles, seed, arguments.all_mutants)?;
            cloud(&arguments)
        }
        variant if OF_THE_STORE.contains(&variant) => store(&arguments),
        _ => bail!("{USAGE}"),
    }
}

fn parse(words: &[String]) -> Result<Arguments> {
    let mut parsed = Arguments {
        cycles: CYCLES,
        seed: SEED,
        engine: "both".into(),
        variant: "kill".into(),
        all_mutants: false,
    };
    for pair in words.chunks(2) {
        let [flag, value] = pair else { bail!("{USAGE}") };
        match flag.as_str() {
            "--cycles" => parsed.cycles = value.parse().context(USAGE)?,
            "--seed" => parsed.seed = value.parse().context(USAGE)?,
            "--engine" => parsed.engine.clone_from(value),
            "--variant" => parsed.variant.clone_from(value),
            "--mutants" => parsed.all_mutants = value == "all",
            _ => bail!("{USAGE}"),
        }
    }
    Ok(parsed)
}

fn target() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR");
    target.map_or_else(|| crate::root().join("target"), PathBuf::from)
}

/// As the tests are built: for packages alone other features would be chosen, and everything compiled once more.
fn build() -> Result<()> {
    let status = Command::new("cargo")
        .args(["build", "--locked", "--workspace", "--all-targets"])
        .current_dir(crate::root())
        .status()?;
    ensure!(status.success(), "the build failed");
    Ok(())
}

fn store(arguments: &Arguments) -> Result<()> {
    build()?;
    let status = Command::new(target().join("debug/torture"))
        .args(["--cycles", &arguments.cycles.to_string(), "--seed", &arguments.seed.to_string()])
        .args(["--engine", &arguments.engine, "--variant", &arguments.variant])
        .arg("--folder")
        .arg(target().join("torture"))
        .status()?;
    ensure!(status.success(), "the torture of the store failed");
    Ok(())
}

/// The real server under load over HTTP is a package of its own.
fn cloud(arguments: &Arguments) -> Result<()> {
    build()?;
    let engines: &[&str] = match arguments.engine.as_str() {
        "both" => &["fjall", "redb"],
        one => &[one],
    };
    for engine in engines {
        let status = Command::new(target().join("debug/cloud-torture"))
            .arg(target().join("debug/pileus"))
            .args(["--cycles", &arguments.cycles.to_string()])
            .args(["--seed", &arguments.seed.to_string(), "--engine", engine])
            .current_dir(crate::root())
            .status()?;
        ensure!(status.success(), "the torture of the cloud failed");
    }
    Ok(())
}
