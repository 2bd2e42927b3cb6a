//! `cargo xtask check`: what CI runs, in its order.
//!
//! The clients drive the binary of the tests' own profile, so that dependencies are compiled once.

use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// Megabytes of the large file in the clients' tests, unless the environment says otherwise: its long form is
/// `PILEUS_TEST_LARGE_MB=500 tests/clients/run`.
const LARGE_MB: &str = "64";

/// Each step: what it is, and its command.
const STEPS: [(&str, &[&str]); 11] = [
    ("format", &["cargo", "fmt", "--all", "--check"]),
    ("format of the fuzzers", &["cargo", "fmt", "--check", "--manifest-path", "fuzz/Cargo.toml"]),
    (
        "format of the clients",
        &["cargo", "fmt", "--check", "--manifest-path", "tests/clients/rust/Cargo.toml"],
    ),
    ("tidy", &["cargo", "xtask", "tidy"]),
    (
        "lints",
        &["cargo", "clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
    ),
    ("tests", &["cargo", "test", "--workspace", "--locked", "--no-fail-fast"]),
    // Of all: for one package other features would be chosen, and everything compiled once more.
    ("build", &["cargo", "build", "--locked", "--workspace", "--all-targets"]),
    ("clients", &["tests/clients/run"]),
    // Their long form: docs/durability.md.
    ("torture", &["cargo", "xtask", "torture", "--variant", "kill"]),
    ("power cuts", &["cargo", "xtask", "torture", "--variant", "power"]),
    ("the cloud killed", &["cargo", "xtask", "torture", "--variant", "cloud"]),
];

pub fn run() -> Result<()> {
    let root = crate::root();
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| root.join("target"), PathBuf::from);
    let large_mb = std::env::var("PILEUS_TEST_LARGE_MB").unwrap_or_else(|_| LARGE_MB.into());
    for (name, command) in STEPS {
        eprintln!("== {name}");
        let (program, arguments) = command.split_first().context("a step has a command")?;
        let status = Command::new(program)
            .args(arguments)
            .current_dir(&root)
            .env("PILEUS_BIN", target.join("debug/pileus"))
            .env("PILEUS_TEST_LARGE_MB", &large_mb)
            .status();
        let status = status.with_context(|| format!("{program} could not be started"))?;
        if !status.success() {
            bail!("{name} failed: {}", command.join(" "));
        }
    }
    Ok(())
}
