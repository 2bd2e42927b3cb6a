//! Tasks of this project, written in Rust so that they run where the project does: `cargo xtask TASK`.

mod bench;
mod check;
mod codegen;
mod fuzz;
mod new_service;
mod sim;
mod tidy;
mod torture;

use anyhow::{Result, bail};
use std::path::PathBuf;

const USAGE: &str = "cargo xtask TASK
  bench [--seconds N]   the built binary beside its peers, as ratios
  bench lambda          functions beside a peer: warm, cold, a spike, a soak, many, triggers
  bench store           the store beside the bare disk and PostgreSQL
  check                 everything that CI runs: format, lints, tidy, tests, clients
  fuzz [--seconds N] [--target door|claims] [--form FORM|each]
                        everything that reads what comes from outside, with random input
  codegen               the models, from AWS's published API models
  sim [--seed N] [--seeds COUNT] [--engine memory|calm|fjall|redb]
                        the store under random load, crashes and a failing disk, drawn from a seed
  tidy                  the borders between crates, links of ARCHITECTURE.md, headers of files
  torture [--cycles N] [--seed S] [--engine fjall|redb|both]
          [--variant kill|journal|full|power|mutants|cloud|all] [--mutants some|all]
                        the store (or the whole cloud) killed again and again; docs/durability.md
  new-service NAME      a new service crate of the usual shape";

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let task = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    match task.as_str() {
        "bench" => bench::run(&rest),
        "check" => check::run(),
        "codegen" => codegen::run(&rest),
        "sim" => sim::run(&rest),
        "tidy" => tidy::run(),
        "torture" => torture::run(&rest),
        "fuzz" => fuzz::run(&rest),
        "new-service" => new_service::run(&rest),
        _ => bail!("{USAGE}"),
    }
}

/// The root of the repository.
fn root() -> PathBuf {
    let xtask = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().map(PathBuf::from).unwrap_or(xtask)
}
