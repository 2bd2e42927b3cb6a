//! `cargo xtask check`: what CI runs, in its order.

use anyhow::{Context, Result, bail};
use std::process::Command;

/// Each step: what it is, and its command.
const STEPS: [(&str, &[&str]); 6] = [
    ("format", &["cargo", "fmt", "--all", "--check"]),
    ("tidy", &["cargo", "xtask", "tidy"]),
    (
        "lints",
        &["cargo", "clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
    ),
    ("tests", &["cargo", "test", "--workspace", "--locked", "--no-fail-fast"]),
    ("build", &["cargo", "build", "--release", "--locked", "--package", "pileus"]),
    ("clients", &["tests/clients/run"]),
];

pub fn run() -> Result<()> {
    for (name, command) in STEPS {
        eprintln!("== {name}");
        let (program, arguments) = command.split_first().context("a step has a command")?;
        let status = Command::new(program).args(arguments).current_dir(crate::root()).status();
        let status = status.with_context(|| format!("{program} could not be started"))?;
        if !status.success() {
            bail!("{name} failed: {}", command.join(" "));
        }
    }
    Ok(())
}
