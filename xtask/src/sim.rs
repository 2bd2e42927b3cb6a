//! `cargo xtask sim`: builds the simulation of the store and runs it.

use anyhow::{Result, bail};
use std::process::Command;

pub fn run(arguments: &[String]) -> Result<()> {
    let status = Command::new("cargo")
        .args(["run", "--quiet", "--locked", "--package", "sim", "--"])
        .args(arguments)
        .current_dir(crate::root())
        .status()?;
    if !status.success() {
        bail!("the simulation failed");
    }
    Ok(())
}
