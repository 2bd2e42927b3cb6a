//! A note beside fjall's journal: batches were written there without a sync for each, so that a loss of power may have torn
//! several of them. Whoever opens the journal next has to know, with whatever durability it is opened.

use crate::folder::sync_folder;
use std::fs::File;
use std::io;
use std::path::Path;

const FILE: &str = "unsynced";

pub(super) fn is_noted(folder: &Path) -> io::Result<bool> {
    folder.join(FILE).try_exists()
}

/// Before the first such batch.
pub(super) fn note(folder: &Path) -> io::Result<()> {
    if is_noted(folder)? {
        return Ok(());
    }
    File::create(folder.join(FILE))?.sync_all()?;
    sync_folder(folder)
}

/// Once all that is there is on the disk, and each batch that follows is synced.
pub(super) fn forget(folder: &Path) -> io::Result<()> {
    if is_noted(folder)? {
        std::fs::remove_file(folder.join(FILE))?;
        sync_folder(folder)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_noted;
    use crate::Durability;
    use crate::engine::{EngineKind, Space, Write, journal, open};
    use std::os::unix::fs::FileExt;
    use std::path::Path;
    use std::time::Duration;

    const MEMORY_BYTES: usize = 16 << 20;
    const ROWS: [&str; 3] = ["first row", "second row", "third row"];

    /// Changes one byte of a row in the journal.
    fn damage(folder: &Path, row: &str) {
        let journals = journal::journals(folder).unwrap();
        let [(_, path)] = &journals[..] else { panic!("one journal, not {journals:?}") };
        let bytes = journal::read_data(path).unwrap();
        let at = bytes.windows(row.len()).position(|found| found == row.as_bytes()).unwrap();
        let file = std::fs::OpenOptions::new().write(true).open(path).unwrap();
        file.write_all_at(&[!bytes[at]], at as u64).unwrap();
    }

    #[test]
    fn whoever_opens_it_next_knows() {
        let folder = tempfile::tempdir().unwrap();
        let opened = |durability| open(EngineKind::Fjall, folder.path(), MEMORY_BYTES, durability);
        let write = |key: &'static str| {
            vec![Write { space: Space::Data, key: key.into(), value: Some(key.into()) }]
        };
        let engine = opened(Durability::Interval(Duration::from_millis(10))).unwrap();
        ROWS.into_iter().for_each(|row| engine.commit(write(row), false).unwrap());
        engine.sync().unwrap();
        drop(engine);
        assert!(is_noted(folder.path()).unwrap());
        damage(folder.path(), ROWS[1]);
        let engine = opened(Durability::Sync).unwrap();
        let found = ROWS.map(|row| engine.get(Space::Data, row.as_bytes()).unwrap().is_some());
        assert_eq!(found, [true, false, false], "a loss of power has torn the second of three");
        assert!(!is_noted(folder.path()).unwrap(), "now each batch is synced");
        ROWS.into_iter().for_each(|row| engine.commit(write(row), true).unwrap());
        drop(engine);
        damage(folder.path(), ROWS[1]);
        let refused = opened(Durability::Sync).err().unwrap();
        assert!(refused.contains("within acknowledged writes"), "{refused}");
    }
}
