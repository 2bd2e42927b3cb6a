//! `pileus doctor`: what this host offers, and how to mend what is missing.

use super::Target;
use super::up::network;
use anyhow::{Context, Result};
use clap::Args;
use lambda::sandbox::cell::Network;
use std::fs::File;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use world::World;

/// Writes measured for the disk's sync latency.
const SYNCS: usize = 50;
/// A sync slower than this makes every durable write slow.
const SYNC_SLOW: Duration = Duration::from_millis(10);

#[derive(Args)]
pub struct Doctor {
    #[command(flatten)]
    target: Target,
    /// What functions are to reach: cloud, none or open
    #[arg(long, default_value = "cloud", value_name = "NETWORK", value_parser = network)]
    function_network: Network,
}

impl Doctor {
    pub fn run(self) -> Result<()> {
        let folder = self.target.folder();
        let program = std::env::current_exe()?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let _inside = runtime.enter();
        let mut checks = lambda::sandbox::doctor::doctor(
            &program,
            &folder.join("functions"),
            self.function_network,
        );
        checks.push(boto3(&folder));
        checks.push(disk(&folder)?);
        let width = checks.iter().map(|check| check.name.len()).max().unwrap_or(0);
        let colour = std::io::stdout().is_terminal();
        for check in &checks {
            let mark = match (check.ok, colour) {
                (true, true) => "\x1b[32m✓\x1b[0m",
                (false, true) => "\x1b[31m✗\x1b[0m",
                (true, false) => "✓",
                (false, false) => "✗",
            };
            println!("{mark} {:width$}  {}", check.name, check.detail);
            if !check.ok {
                println!("  {:width$}  → {}", "", check.mend);
            }
        }
        Ok(())
    }
}

/// AWS's Python runtime brings boto3; a function that imports it cannot start without.
fn boto3(folder: &Path) -> lambda::sandbox::doctor::Check {
    let runtimes = std::env::var_os("PILEUS_RUNTIMES").map(PathBuf::from);
    let python = runtimes.unwrap_or_else(|| folder.join("runtimes")).join("python");
    let ok = python.join("boto3").is_dir();
    let found = if ok { "in" } else { "missing from" };
    lambda::sandbox::doctor::Check {
        name: "boto3 for functions",
        ok,
        detail: format!("{found} {}", python.display()),
        mend: format!("python3 -m pip install --target {} boto3", python.display()),
    }
}

fn disk(folder: &Path) -> Result<lambda::sandbox::doctor::Check> {
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let path = folder.join("doctor.tmp");
    let world = World::real();
    let mut took = Vec::with_capacity(SYNCS);
    let mut file =
        File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    for _ in 0..SYNCS {
        file.write_all(&[0; 1024])?;
        let from = world.instant();
        file.sync_data()?;
        took.push(from.elapsed());
    }
    std::fs::remove_file(&path)?;
    took.sort_unstable();
    let (middle, worst) = (took[SYNCS / 2], took[SYNCS - 1]);
    Ok(lambda::sandbox::doctor::Check {
        name: "disk sync",
        ok: middle < SYNC_SLOW,
        detail: format!(
            "{:.2} ms in the middle, {:.2} ms at worst, in {}",
            middle.as_secs_f64() * 1e3,
            worst.as_secs_f64() * 1e3,
            folder.display()
        ),
        mend: "put --data on a faster disk, or use --durability interval=10ms".into(),
    })
}
