//! The copy of an engine's folder on which it is opened to be read.
//!
//! Engines write when they open: they cut journals, merge, and remove what is left over. Files that an engine
//! never changes once they are made (fjall's tables) are linked where the disk can, all else is copied.

use std::io;
use std::path::{Path, PathBuf};

const NAME: &str = "fsck.tmp";
/// Folders of files that are written once.
const WRITTEN_ONCE: [&str; 2] = ["tables", "blobs"];

/// Removed when dropped.
pub(super) struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// Beside the store's folder, so that files can be linked; else where temporary files go.
    pub(super) fn copy(store: &Path, engine: &Path) -> io::Result<Scratch> {
        let beside = store.parent().map(|parent| parent.join(NAME));
        let beside = beside.filter(|path| make(path).is_ok());
        let path = match beside {
            Some(path) => path,
            None => {
                let own = format!("pileus-{}-{NAME}", std::process::id());
                let path = std::env::temp_dir().join(own);
                make(&path)?;
                path
            }
        };
        let scratch = Scratch { path };
        copy_folder(engine, &scratch.path, false)?;
        Ok(scratch)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.path) {
            tracing::warn!(path = %self.path.display(), %error, "a copy could not be removed");
        }
    }
}

/// What an earlier check left when it was killed goes first. Two at once is kept out by the store's lock.
fn make(path: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    std::fs::create_dir(path)
}

fn copy_folder(from: &Path, to: &Path, written_once: bool) -> io::Result<()> {
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            std::fs::create_dir(&target)?;
            let name = entry.file_name();
            copy_folder(&source, &target, WRITTEN_ONCE.iter().any(|once| name == *once))?;
        } else if !written_once || std::fs::hard_link(&source, &target).is_err() {
            std::fs::copy(&source, &target)?;
        }
    }
    Ok(())
}
