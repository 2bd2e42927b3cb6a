//! `sim --seed N`: one run, or many; a failing one tells how to repeat it.

use clap::Parser;
use sim::Engine;
use std::process::ExitCode;

/// Lines of a failing history that are printed; `--history` prints all.
const LINES_SHOWN: usize = 120;

/// Runs the store in simulation.
#[derive(Parser)]
struct Arguments {
    /// The first seed.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many seeds, one after the other.
    #[arg(long, default_value_t = 1)]
    seeds: u64,
    /// What keeps the rows.
    #[arg(long, value_enum, default_value = "memory")]
    engine: Engine,
    /// Prints each history.
    #[arg(long)]
    history: bool,
    /// Goes on behind a failing seed.
    #[arg(long)]
    keep_going: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let begun = world::World::real();
    let start = begun.instant();
    let mut failed = 0;
    let (mut lines, mut all) = (0, 0);
    for seed in arguments.seed..arguments.seed + arguments.seeds {
        let verdict = sim::live(seed, arguments.engine);
        lines += verdict.lines.len();
        all ^= sim::hash(&verdict.lines).rotate_left((seed % 64) as u32);
        let shown = if arguments.history { usize::MAX } else { LINES_SHOWN };
        if arguments.history || verdict.failure.is_some() {
            let skipped = verdict.lines.len().saturating_sub(shown);
            verdict.lines[skipped..].iter().for_each(|line| println!("{line}"));
        }
        if let Some(failure) = verdict.failure {
            failed += 1;
            println!("seed {seed}: {failure}");
            println!("{}", repeat(seed, arguments.engine));
            if !arguments.keep_going {
                return ExitCode::FAILURE;
            }
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{} seeds, {lines} lines of history, hash {all:016x}, {failed} failed, {seconds:.1} s",
        arguments.seeds
    );
    if failed > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn repeat(seed: u64, engine: Engine) -> String {
    let engine = match engine {
        Engine::Memory => "",
        Engine::Calm => " --engine calm",
        Engine::Fjall => " --engine fjall",
        Engine::Redb => " --engine redb",
    };
    format!("repeat it with: cargo xtask sim --seed {seed}{engine}")
}
