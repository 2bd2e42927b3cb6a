//! The files that a deployment is made of, watched: the template, and the code that it names.

use crate::package;
use anyhow::{Context, Result};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;

/// Who saves writes several files: a change counts once nothing has changed for this long.
const QUIET: Duration = Duration::from_millis(200);
/// What changes in a code folder without anyone having changed the code.
const LEFT_OUT: [&str; 2] = [".git", "__pycache__"];

pub struct Watch {
    changed: Arc<Notify>,
    /// Ends with this.
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Of a template as it is now; one that cannot be read is watched until it can. `data` is what the cloud itself
    /// writes.
    pub fn of(template: &Path, data: &Path) -> Result<Watch> {
        let whole = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let (template, data) = (whole(template), whole(data));
        let code: Vec<PathBuf> =
            package::local_code(&template).unwrap_or_default().iter().map(|p| whole(p)).collect();
        let changed = Arc::new(Notify::new());
        let told = {
            let (changed, template, code) = (changed.clone(), template.clone(), code.clone());
            move |event: notify::Result<Event>| {
                // What was missed may have been a change.
                let counts = event.map_or(true, |event| {
                    let ours = |path: &PathBuf| matters(path, &template, &code, &data);
                    !event.kind.is_access() && (event.need_rescan() || event.paths.iter().any(ours))
                });
                if counts {
                    changed.notify_one();
                }
            }
        };
        let mut watcher = notify::recommended_watcher(told).context("files cannot be watched")?;
        // Editors put a new file in the old one's place: the folder sees it.
        let folder = template.parent().unwrap_or(Path::new("/"));
        let mut watch = |path: &Path, mode| {
            let watched = watcher.watch(path, mode);
            watched.with_context(|| format!("{} cannot be watched", path.display()))
        };
        watch(folder, RecursiveMode::NonRecursive)?;
        for path in code.iter().filter(|path| path.exists()) {
            watch(path, RecursiveMode::Recursive)?;
        }
        Ok(Watch { changed, _watcher: watcher })
    }

    /// Waits for a change, and until no other follows.
    pub async fn next(&self) {
        self.changed.notified().await;
        while tokio::time::timeout(QUIET, self.changed.notified()).await.is_ok() {}
    }
}

/// Whether a change of this file is one of the deployment.
fn matters(path: &Path, template: &Path, code: &[PathBuf], data: &Path) -> bool {
    if path == template {
        return true;
    }
    let inside = code.iter().find_map(|code| path.strip_prefix(code).ok());
    let left_out =
        |rest: &Path| rest.iter().any(|name| LEFT_OUT.iter().any(|left_out| name == *left_out));
    inside.is_some_and(|rest| !left_out(rest)) && !path.starts_with(data)
}

#[cfg(test)]
mod tests {
    use super::{QUIET, Watch};
    use std::fs;
    use std::time::Duration;
    use tempfile::TempDir;

    const TEMPLATE: &str = "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    \
                            Properties: {CodeUri: src, Handler: a.b, Runtime: python3.12}\n";

    async fn sees(watch: &Watch) -> bool {
        tokio::time::timeout(QUIET + Duration::from_millis(800), watch.next()).await.is_ok()
    }

    #[tokio::test]
    async fn the_template_and_its_code_are_watched_and_nothing_else() {
        let folder = TempDir::new().unwrap();
        let at = |name: &str| folder.path().join(name);
        for made in ["src/deep", "src/data", "src/__pycache__", "other"] {
            fs::create_dir_all(at(made)).unwrap();
        }
        fs::write(at("template.yaml"), TEMPLATE).unwrap();
        fs::write(at("src/a.py"), "1").unwrap();
        let watch = Watch::of(&at("template.yaml"), &at("src/data")).unwrap();
        for unseen in ["other/x", "notes.txt", "src/data/rows", "src/__pycache__/a.pyc"] {
            fs::write(at(unseen), "x").unwrap();
            fs::read(at("src/a.py")).unwrap();
            assert!(!sees(&watch).await, "{unseen}");
        }
        for seen in ["src/a.py", "src/deep/new.py", "template.yaml"] {
            fs::write(at(seen), TEMPLATE).unwrap();
            assert!(sees(&watch).await, "{seen}");
        }
        fs::write(at("swapped"), TEMPLATE).unwrap();
        fs::rename(at("swapped"), at("template.yaml")).unwrap();
        assert!(sees(&watch).await);
    }
}
