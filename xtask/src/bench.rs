//! `cargo xtask bench`: builds the binary as it is released, and measures it beside its peers; or the store
//! alone.

use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::Command;

pub fn run(arguments: &[String]) -> Result<()> {
    let root = crate::root();
    let store_alone = arguments.first().is_some_and(|first| first == "store");
    let packages: &[&str] = if store_alone { &["bench"] } else { &["pileus", "bench"] };
    let mut build = Command::new("cargo");
    build.args(["build", "--release", "--locked"]).current_dir(&root);
    for package in packages {
        build.args(["--package", package]);
    }
    let built = build.status()?;
    if !built.success() {
        bail!("the build failed");
    }
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let release = target.map_or_else(|| root.join("target"), PathBuf::from).join("release");
    let mut bench = Command::new(release.join("bench"));
    if !store_alone {
        bench.arg(release.join("pileus"));
    }
    let status = bench.args(arguments).current_dir(&root).status()?;
    if !status.success() {
        bail!("the benchmark failed");
    }
    Ok(())
}
