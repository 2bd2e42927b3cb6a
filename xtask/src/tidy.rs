//! `cargo xtask tidy`: architecture as a test. Fails a forbidden import, a missing file header, a dead link, a
//! crate outside the common lints, a file that has grown past its limit, and a watched value that stays locked.

use anyhow::{Result, bail};
use cargo_metadata::{DependencyKind, MetadataCommand, Package};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Lines of a source file; generated code and tables of tests apart.
const LINES_MAX: usize = 600;

/// What gives a look at a watched value, or at a cell's, which nobody can write meanwhile.
const LOOKS: [&str; 3] = [".wait_for(", ".borrow()", ".borrow_and_update()"];

/// Who may import whom among our own crates, by the folder a crate lives in. What is not named here may import
/// nothing of ours.
const MAY_IMPORT: [(&str, &[&str]); 17] = [
    ("kernel/aws", &[]),
    ("kernel/world", &[]),
    ("kernel/wire", &["kernel/aws", "kernel/world"]),
    ("kernel/auth", &["kernel/aws", "kernel/world"]),
    ("kernel/store", &["kernel/aws", "kernel/world"]),
    ("kernel/sim", &["kernel/store", "kernel/world"]),
    (
        "kernel/service",
        &["kernel/aws", "kernel/world", "kernel/wire", "kernel/auth", "kernel/store"],
    ),
    (
        "kernel/audit",
        &["kernel/aws", "kernel/world", "kernel/wire", "kernel/auth", "kernel/service"],
    ),
    (
        "kernel/engine",
        &[
            "kernel/aws",
            "kernel/world",
            "kernel/wire",
            "kernel/auth",
            "kernel/audit",
            "kernel/store",
            "kernel/service",
        ],
    ),
    ("kernel/gateway", &["kernel/aws", "kernel/world", "kernel/wire", "kernel/engine"]),
    ("models/", &["kernel/wire", "kernel/aws"]),
    (
        "services/",
        &[
            "kernel/aws",
            "kernel/world",
            "kernel/wire",
            "kernel/auth",
            "kernel/store",
            "kernel/service",
            "models/",
        ],
    ),
    ("pileus", &["kernel/", "services/", "models/"]),
    ("bench", &["kernel/auth", "kernel/aws", "kernel/store", "kernel/world"]),
    ("tests/powercut", &["kernel/world"]),
    ("tests/torture", &["kernel/store", "kernel/world", "tests/powercut"]),
    ("tests/cloud-torture", &["kernel/auth", "kernel/world"]),
];

pub fn run() -> Result<()> {
    let root = crate::root();
    let mut problems = Vec::new();
    imports(&root, &mut problems)?;
    files(&root, &mut problems)?;
    links(&root, &mut problems)?;
    for problem in &problems {
        eprintln!("tidy: {problem}");
    }
    match problems.len() {
        0 => Ok(()),
        count => bail!("{count} things are untidy"),
    }
}

fn imports(root: &Path, problems: &mut Vec<String>) -> Result<()> {
    let metadata = MetadataCommand::new().current_dir(root).no_deps().exec()?;
    let folder = |package: &Package| -> String {
        let manifest = PathBuf::from(package.manifest_path.as_std_path());
        let relative = manifest.parent().and_then(|path| path.strip_prefix(root).ok());
        relative.map(|path| path.to_string_lossy().into_owned()).unwrap_or_default()
    };
    let folders: HashMap<&str, String> =
        metadata.packages.iter().map(|p| (p.name.as_str(), folder(p))).collect();
    for package in &metadata.packages {
        let from = folder(package);
        let rule = MAY_IMPORT.iter().find(|(place, _)| within(&from, place));
        let allowed = rule.map_or(&[][..], |(_, allowed)| *allowed);
        for dependency in &package.dependencies {
            let ours = dependency.path.is_some();
            let Some(to) = folders.get(dependency.name.as_str()).filter(|_| ours) else { continue };
            let for_tests = dependency.kind == DependencyKind::Development;
            let whole_cloud = for_tests
                && ["kernel/", "models/", "services/", "tests/"]
                    .iter()
                    .any(|at| to.starts_with(at));
            if from != "xtask" && !whole_cloud && !allowed.iter().any(|place| within(to, place)) {
                problems.push(format!("{from} imports {to}: ARCHITECTURE.md forbids it"));
            }
        }
        let manifest = fs::read_to_string(&package.manifest_path)?;
        if !manifest.contains("[lints]\nworkspace = true") {
            problems.push(format!("{from}/Cargo.toml lacks [lints] workspace = true"));
        }
        if !manifest.contains("license.workspace = true") {
            problems.push(format!("{from}/Cargo.toml lacks license.workspace = true"));
        }
    }
    Ok(())
}

/// A place that ends with a slash means every crate below it.
fn within(folder: &str, place: &str) -> bool {
    match place.strip_suffix('/') {
        Some(parent) => folder.strip_prefix(parent).is_some_and(|rest| rest.starts_with('/')),
        None => folder == place,
    }
}

fn files(root: &Path, problems: &mut Vec<String>) -> Result<()> {
    for path in tracked(root, "*.rs")? {
        if path.starts_with("models/") {
            continue;
        }
        let Ok(text) = fs::read_to_string(root.join(&path)) else { continue };
        if !text.starts_with("//!") {
            problems.push(format!("{path} does not open with //! and its purpose"));
        }
        let table = path.contains("/tests/") || path.contains("/benches/");
        let lines = text.lines().count();
        if lines > LINES_MAX && !table {
            problems.push(format!("{path} has {lines} lines, more than {LINES_MAX}"));
        }
        for name in kept_looks(&text) {
            problems.push(format!("{path} keeps a value locked as _{name} to the end of a block"));
        }
    }
    Ok(())
}

/// Names of looks that nobody uses, without their underscore: they last to the end of the block, where `_` alone lasts no
/// longer than its statement.
fn kept_looks(text: &str) -> Vec<&str> {
    let statements = text.split("let _").skip(1).filter_map(|rest| rest.split_once(';'));
    let bindings = statements.filter_map(|(statement, _)| statement.split_once('='));
    let bindings = bindings.map(|(name, value)| (name.trim(), value));
    let looks = |value: &str| LOOKS.iter().any(|look| value.contains(look));
    let kept = bindings.filter(|(name, value)| !name.is_empty() && looks(value));
    kept.map(|(name, _)| name).collect()
}

fn links(root: &Path, problems: &mut Vec<String>) -> Result<()> {
    for page in tracked(root, "*.md")? {
        let Ok(text) = fs::read_to_string(root.join(&page)) else { continue };
        let folder = root.join(&page).parent().map(PathBuf::from).unwrap_or_default();
        for link in link_targets(&text) {
            let target = link.split('#').next().unwrap_or_default();
            let elsewhere = target.contains("://") || target.starts_with("mailto:");
            if !target.is_empty() && !elsewhere && !folder.join(target).exists() {
                problems.push(format!("{page} links to {link}, which is not there"));
            }
        }
    }
    Ok(())
}

/// What stands between `](` and `)`.
fn link_targets(text: &str) -> Vec<&str> {
    let behind = text.split("](").skip(1);
    behind.filter_map(|rest| rest.split_once(')').map(|(target, _)| target)).collect()
}

fn tracked(root: &Path, pattern: &str) -> Result<Vec<String>> {
    let output = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard", pattern])
        .current_dir(root)
        .output()?;
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::{kept_looks, link_targets, within};

    #[test]
    fn places() {
        assert!(within("models/s3", "models/"));
        assert!(within("kernel/aws", "kernel/aws"));
        assert!(!within("kernel/awsome", "kernel/aws"));
        assert!(!within("modelsX/s3", "models/"));
    }

    #[test]
    fn looks_that_are_kept() {
        let bound = |name: &str, value: &str| format!("let {name} = {value};\nlet b = c;");
        let kept = |name: &str, value: &str| kept_looks(&bound(name, value)).join(" ");
        let until = "exit\n    .wait_for(|exit| exit.is_some())\n    .await";
        assert_eq!(kept("_ended", until), "ended");
        assert_eq!(kept("_now", "*seen.borrow()"), "now");
        assert_eq!(kept("_", until), "");
        assert_eq!(kept("ended", until), "");
        assert_eq!(kept("_ended", "exit.changed().await"), "");
    }

    #[test]
    fn targets() {
        assert_eq!(link_targets("[a](b.md) and [c](d#e)."), ["b.md", "d#e"]);
    }
}
