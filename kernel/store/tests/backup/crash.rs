//! A process that is killed in the middle of a backup leaves the earlier ones as they were, and no other.

use crate::cloud::{Slow, back_up, check, disk, files_in, open, quiet, restore_into, unit};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use store::EngineKind;
use store::backup::{self, Place};

const DATA: &str = "STORE_BACKUP_DATA";
const KEPT: &str = "STORE_BACKUP_KEPT";

/// Run by the parent below, in a process of its own; never ends by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let (Ok(data), Ok(kept)) = (std::env::var(DATA), std::env::var(KEPT)) else { return };
    let store = open(Path::new(&data), EngineKind::Fjall);
    let slow: Arc<dyn Place> = Arc::new(Slow(disk(Path::new(&kept)), Duration::from_millis(40)));
    loop {
        for writer in 0..6 {
            unit(&store, writer).await;
        }
        backup::take(&store, &slow, Vec::new(), quiet()).await.unwrap();
    }
}

#[tokio::test]
async fn earlier_backups_outlive_a_kill() {
    let (data, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let place = disk(kept.path());
    let store = open(data.path(), EngineKind::Fjall);
    for writer in 0..20 {
        unit(&store, writer).await;
    }
    let (first, _) = back_up(&store, &place).await;
    store.close().await;
    let mut half_done = 0;
    for cycle in 0..5 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "crash::child", "--nocapture"])
            .env(DATA, data.path())
            .env(KEPT, kept.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        tokio::time::sleep(Duration::from_millis(400 + 97 * cycle)).await;
        child.kill().unwrap();
        child.wait().unwrap();
        half_done += files_in(&kept.path().join("marks"));
        for id in backup::list(&*place).await.unwrap() {
            let new = kept.path().join("restored");
            restore_into(&place, &id, &new, EngineKind::Redb).await.unwrap();
            let restored = open(&new, EngineKind::Redb);
            let units = check(&restored).await;
            assert!(units >= 20, "{id}: {units}");
            assert!(id != first.id || units == 20);
            restored.close().await;
            std::fs::remove_dir_all(&new).unwrap();
        }
    }
    assert!(half_done > 0, "no child was killed within a backup");
    // What the dead left behind does not stop the next one.
    let store = open(data.path(), EngineKind::Fjall);
    back_up(&store, &place).await;
    store.close().await;
}
