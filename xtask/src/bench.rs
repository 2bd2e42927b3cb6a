//! `cargo xtask bench`: builds the binary as it is released, and measures it beside its peers.

use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::Command;

pub fn run(arguments: &[String]) -> Result<()> {
    let root = crate::root();
    let built = Command::new("cargo")
        .args(["build", "--release", "--locked", "--package", "pileus", "--package", "bench"])
        .current_dir(&root)
        .status()?;
    if !built.success() {
        bail!("the build failed");
    }
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let release = target.map_or_else(|| root.join("target"), PathBuf::from).join("release");
    let status = Command::new(release.join("bench"))
        .arg(release.join("pileus"))
        .args(arguments)
        .current_dir(&root)
        .status()?;
    if !status.success() {
        bail!("the benchmark failed");
    }
    Ok(())
}
