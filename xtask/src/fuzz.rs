//! `cargo xtask fuzz`: the fuzzers of `fuzz/`, built with coverage counters, each for a while.

use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::Path;
use std::process::Command;

const USAGE: &str = "cargo xtask fuzz [--seconds N] [--target door|claims] [--form FORM|each]
  door: json, query, rest, cbor, host; claims: header, address, form, chunks, messages, policy";
/// The fuzzers, and the forms that their inputs take.
const TARGETS: [(&str, &[&str]); 2] = [
    ("door", &["json", "query", "rest", "cbor", "host"]),
    ("claims", &["header", "address", "form", "chunks", "messages", "policy"]),
];
/// Fixes the form of every input.
const FORM: &str = "FUZZ_FORM";
const SECONDS: u64 = 600;
/// Long enough for what nests deeper than any limit.
const INPUT_BYTES_MAX: u64 = 128 << 10;
/// One input's time, and the memory, beyond which it is a finding.
const INPUT_SECONDS_MAX: u64 = 20;
const MEMORY_MB_MAX: u64 = 4096;
/// What libFuzzer needs of a program; the same as `cargo fuzz` asks for.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing";

pub fn run(arguments: &[String]) -> Result<()> {
    let (mut seconds, mut targets, mut form) = (SECONDS, TARGETS.to_vec(), None);
    let mut arguments = arguments.iter();
    while let Some(flag) = arguments.next() {
        let value = arguments.next().context(USAGE)?;
        match flag.as_str() {
            "--seconds" => seconds = value.parse().context(USAGE)?,
            "--target" => targets.retain(|(target, _)| target == value),
            "--form" => form = Some(value.as_str()),
            _ => bail!("{USAGE}"),
        }
    }
    // Without a form, the inputs themselves choose theirs.
    let rounds: Vec<(&str, Option<&str>)> = targets
        .iter()
        .flat_map(|(target, forms)| match form {
            None => vec![(*target, None)],
            Some(wanted) => forms
                .iter()
                .filter(|form| wanted == "each" || **form == wanted)
                .map(|form| (*target, Some(*form)))
                .collect(),
        })
        .collect();
    ensure!(!rounds.is_empty(), "{USAGE}");
    let root = crate::root();
    let place = root.join("target/fuzz");
    // Named, so that the flags are for the fuzzers and not for what builds them.
    let platform = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let built = Command::new("cargo")
        .args(["build", "--release", "--locked", "--target", &platform, "--target-dir"])
        .arg(&place)
        .env("RUSTFLAGS", FLAGS)
        .current_dir(root.join("fuzz"))
        .status()?;
    ensure!(built.success(), "the fuzzers could not be built");
    for (target, form) in rounds {
        let program = place.join(&platform).join("release").join(target);
        fuzz(&root, &place, &program, target, form, seconds)?;
    }
    Ok(())
}

/// What was learnt stays in `target/fuzz/corpus`, and a finding in `target/fuzz/found`, under the name of the form
/// too if one was fixed: it holds with `FUZZ_FORM` alone.
fn fuzz(
    root: &Path,
    place: &Path,
    program: &Path,
    target: &str,
    form: Option<&str>,
    seconds: u64,
) -> Result<()> {
    let name = form.map_or_else(|| target.to_owned(), |form| format!("{target}-{form}"));
    let (corpus, found) = (place.join("corpus").join(&name), place.join("found"));
    fs::create_dir_all(&corpus)?;
    fs::create_dir_all(&found)?;
    println!("{name}: {seconds} s");
    let mut command = Command::new(program);
    if let Some(form) = form {
        command.env(FORM, form);
    }
    let status = command
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-max_len={INPUT_BYTES_MAX}"))
        .arg(format!("-timeout={INPUT_SECONDS_MAX}"))
        .arg(format!("-rss_limit_mb={MEMORY_MB_MAX}"))
        .arg(format!("-artifact_prefix={}/{name}-", found.display()))
        .arg(corpus)
        .arg(root.join("fuzz/seeds").join(target))
        .status()?;
    ensure!(status.success(), "{name} has found something: it lies in {}", found.display());
    Ok(())
}
