//! Proves the torture: stores that each lack one thing which durability rests on must fail it within the
//! cycles in which the unchanged store passes.
//!
//! A mutant is a text found exactly once in a source file and another in its place, in a copy of the
//! crates concerned, with a target folder of its own: the product holds no switch for it.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

struct Mutant {
    name: &'static str,
    file: &'static str,
    find: &'static str,
    replace: &'static str,
    /// The variant and the engine that find it.
    found_by: (&'static str, &'static str),
    /// Part of the short form.
    short: bool,
}

/// What the copy consists of.
const MEMBERS: [&str; 5] =
    ["kernel/aws", "kernel/store", "kernel/world", "tests/powercut", "tests/torture"];

const EARLY: &str = "
        let (early, later) = std::mem::take(&mut self.shared.staged.lock().waiters)
            .into_iter()
            .partition::<Vec<_>, _>(|(at, _)| *at <= batch.sequence);
        self.shared.staged.lock().waiters.extend(later);
        for (_, waiter) in early {
            let _ = waiter.send(Ok(()));
        }
        self.shared.engine()?.commit(newest_of_each(batch.writes), sync)?;";

const MUTANTS: [Mutant; 13] = [
    Mutant {
        name: "the journal is not synced",
        file: "kernel/store/src/engine/fjall.rs",
        find: "let mode = if sync { PersistMode::SyncData } else { PersistMode::Buffer };",
        replace: "let _ = sync;\n        let mode = PersistMode::Buffer;",
        found_by: ("power", "fjall"),
        short: true,
    },
    Mutant {
        name: "the outbox row is not written",
        file: "kernel/store/src/transact.rs",
        find: "writes.push(outbox::row(staged.outbox_next, row));",
        replace: "drop(outbox::row(staged.outbox_next, row));",
        found_by: ("kill", "fjall"),
        short: true,
    },
    Mutant {
        name: "a lease's token is not compared",
        file: "kernel/store/src/leases.rs",
        find: "if row.is_some_and(|row| row.token == lease.token) {",
        replace: "if row.is_some() {",
        found_by: ("kill", "fjall"),
        short: true,
    },
    Mutant {
        name: "a blob's file is not synced",
        file: "kernel/store/src/blobs/write.rs",
        find: "        file.sync_all()?;",
        replace: "",
        found_by: ("power", "fjall"),
        short: false,
    },
    Mutant {
        name: "a blob's folder is not synced",
        file: "kernel/store/src/blobs/write.rs",
        find: "folder::sync_folder(shard)?;",
        replace: "let _ = shard;",
        found_by: ("power", "fjall"),
        short: false,
    },
    Mutant {
        name: "the names of fjall's folders are not synced",
        file: "kernel/store/src/engine/mod.rs",
        find: "crate::folder::sync_folder(&folder.join(fjall::KEYSPACES))?;",
        replace: "let _ = fjall::KEYSPACES;",
        found_by: ("power", "fjall"),
        short: false,
    },
    Mutant {
        name: "acknowledged before the commit",
        file: "kernel/store/src/committer.rs",
        find: "\n        self.shared.engine()?.commit(newest_of_each(batch.writes), sync)?;",
        replace: EARLY,
        found_by: ("power", "fjall"),
        short: false,
    },
    Mutant {
        name: "ranges are not validated",
        file: "kernel/store/src/staged.rs",
        find: "if versions.any(|(_, version)| newer(version)) {",
        replace: "if false && versions.any(|(_, version)| newer(version)) {",
        found_by: ("kill", "fjall"),
        short: false,
    },
    Mutant {
        name: "redb commits without durability",
        file: "kernel/store/src/engine/redb.rs",
        find: "let durability = if sync { Durability::Immediate } else { Durability::None };",
        replace: "let _ = sync;\n        let durability = Durability::None;",
        found_by: ("power", "redb"),
        short: false,
    },
    Mutant {
        name: "a timer's row is not written",
        file: "kernel/store/src/timers.rs",
        find: "tx.write(Space::Timers, name.due_key(timer.due_ms), Some(Bytes::from(row)));",
        replace: "drop(row);",
        found_by: ("kill", "fjall"),
        short: false,
    },
    Mutant {
        name: "events that were handled are not remembered",
        file: "kernel/store/src/seen.rs",
        find: "self.put(key(bucket), Bytes::new());",
        replace: "",
        found_by: ("kill", "fjall"),
        short: false,
    },
    Mutant {
        name: "a torn journal is not mended",
        file: "kernel/store/src/engine/fjall.rs",
        find: "journal::mend(folder, durability)?;",
        replace: "let _ = (journal::mend, durability);",
        found_by: ("journal", "fjall"),
        short: false,
    },
    Mutant {
        name: "the disk's refusal is not passed on",
        file: "kernel/store/src/committer.rs",
        find: "let _ = waiter.send(Err(StoreError::Unresolved(reason.clone())));",
        replace: "let _ = waiter.send(Ok(()));",
        found_by: ("full", "fjall"),
        short: false,
    },
];

pub fn run(cycles: u64, seed: u64, all: bool) -> Result<()> {
    let place = super::target().join("mutants");
    let chosen: Vec<&Mutant> = MUTANTS.iter().filter(|mutant| all || mutant.short).collect();
    copy(&place, None)?;
    build(&place)?;
    let mut runs: Vec<(&str, &str)> = chosen.iter().map(|mutant| mutant.found_by).collect();
    runs.sort_unstable();
    runs.dedup();
    for found_by in runs {
        let verdict = torture(&place, found_by, cycles, seed)?;
        println!("unchanged, {} {}: {verdict:?}", found_by.0, found_by.1);
        ensure!(!matches!(verdict, Verdict::Found(_)), "the unchanged store failed");
    }
    let mut survived = Vec::new();
    for (at, mutant) in chosen.iter().enumerate() {
        copy(&place, Some(mutant)).with_context(|| format!("mutant: {}", mutant.name))?;
        build(&place).with_context(|| format!("mutant: {}", mutant.name))?;
        let verdict = torture(&place, mutant.found_by, cycles, seed)?;
        let (variant, engine) = mutant.found_by;
        let (number, count) = (at + 1, chosen.len());
        println!("mutant {number}/{count}: {} ({variant} {engine}): {verdict:?}", mutant.name);
        if verdict == Verdict::Passed {
            survived.push(mutant.name);
        }
    }
    ensure!(survived.is_empty(), "the torture did not notice: {}", survived.join("; "));
    Ok(())
}

#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Passed,
    /// What was told of the failure.
    Found(String),
    Skipped(String),
}

/// The sources as they are, but for the mutant. A file that is right already is left alone, so that
/// little is built.
fn copy(place: &Path, mutant: Option<&Mutant>) -> Result<()> {
    let (root, tree) = (crate::root(), place.join("tree"));
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let members = manifest.lines().find(|line| line.starts_with("members = "));
    let members = members.context("the workspace names its members in one line")?;
    let names: Vec<String> = MEMBERS.iter().map(|member| format!("{member:?}")).collect();
    let few = format!("members = [{}]", names.join(", "));
    put(&tree.join("Cargo.toml"), manifest.replace(members, &few).as_bytes())?;
    let lock = tree.join("Cargo.lock");
    if !lock.exists() {
        put(&lock, &fs::read(root.join("Cargo.lock"))?)?;
    }
    let mut patched = 0;
    for member in MEMBERS {
        for path in files(&root.join(member))? {
            let relative = path.strip_prefix(&root)?;
            let mut bytes = fs::read(&path)?;
            if let Some(mutant) = mutant.filter(|mutant| Path::new(mutant.file) == relative) {
                let text = String::from_utf8(bytes)?;
                let count = text.matches(mutant.find).count();
                ensure!(count == 1, "{count} times in {}: {}", mutant.file, mutant.find);
                bytes = text.replace(mutant.find, mutant.replace).into_bytes();
                patched += 1;
            }
            put(&tree.join(relative), &bytes)?;
        }
    }
    ensure!(mutant.is_none() || patched == 1, "the file to change is not among the members");
    Ok(())
}

fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    Ok(fs::write(path, bytes)?)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

fn build(place: &Path) -> Result<()> {
    let output = Command::new("cargo")
        .args(["build", "--package", "torture"])
        .current_dir(place.join("tree"))
        .env("CARGO_TARGET_DIR", place.join("target"))
        .output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

fn torture(place: &Path, found_by: (&str, &str), cycles: u64, seed: u64) -> Result<Verdict> {
    let output = Command::new(place.join("target/debug/torture"))
        .args(["--variant", found_by.0, "--engine", found_by.1])
        .args(["--cycles", &cycles.to_string(), "--seed", &seed.to_string(), "--folder"])
        .arg(place.join("run"))
        .output()?;
    let (out, errors) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if let Some(reason) = out.lines().find(|line| line.contains("skipped: ")) {
        return Ok(Verdict::Skipped(reason.to_string()));
    }
    if output.status.success() {
        return Ok(Verdict::Passed);
    }
    let failure = errors.lines().find(|line| line.contains("FAILED in cycle"));
    let failure = failure.with_context(|| format!("the torture broke off: {errors}"))?;
    Ok(Verdict::Found(failure.to_string()))
}
