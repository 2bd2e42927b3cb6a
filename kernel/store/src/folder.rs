//! The store's folder: its lock, its format version, and the syncs that make new files last.

use crate::error::OpenError;
use crate::{EngineKind, Seal};
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Rises with every change of what is on the disk. The file that says so names the engine too, and the key of a
/// sealed store by its fingerprint.
pub(crate) const FORMAT: u32 = FORMAT_SEALED;
const FORMAT_PLAIN: u32 = 1;
/// With sealed tables: a program that knows no seals would read them as damaged.
const FORMAT_SEALED: u32 = 2;
pub(crate) const ENGINE: &str = "engine";
pub(crate) const BLOBS: &str = "blobs";
const LOCK: &str = "LOCK";
const FORMAT_FILE: &str = "FORMAT";
/// Its presence says that the folder is only half filled.
const RESTORING: &str = "RESTORING";
const PROBE: &str = "PROBE";
/// How often, and after which pauses, the folder of a failed restore is cleared.
const CLEAR_TRIES_MAX: usize = 50;
const CLEAR_PAUSE: Duration = Duration::from_millis(10);
/// How often, and after which pauses, the lock is asked for before the folder is in use.
const LOCK_TRIES_MAX: usize = 100;
const LOCK_PAUSE: Duration = Duration::from_millis(20);
const PROBE_BYTES: usize = 1024 * 1024;
/// Of folders that are made, apart from what the user's mask takes away.
const SHARED_MODE: u32 = 0o777;
const PRIVATE_MODE: u32 = 0o700;

/// The folder is ours for as long as this lives.
pub(crate) struct Lock {
    file: File,
}

impl Drop for Lock {
    /// Closing is not enough: a child that another thread just forked has the descriptor too, until it runs its
    /// program.
    fn drop(&mut self) {
        if let Err(error) = self.file.unlock() {
            tracing::warn!(%error, "the lock of a store's folder goes only with its last descriptor");
        }
    }
}

/// Makes or opens the folder, and takes its lock.
pub(crate) fn enter(folder: &Path, engine: EngineKind) -> Result<Lock, OpenError> {
    let io = |source| OpenError::Io { path: folder.to_path_buf(), source };
    create_private(folder).map_err(io)?;
    let lock = lock(folder)?;
    match std::fs::read_to_string(folder.join(FORMAT_FILE)) {
        Ok(text) => check_format(folder, &text, engine)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let foreign = std::fs::read_dir(folder).map_err(io)?.flatten().any(|entry| {
                let name = entry.file_name();
                name != LOCK && name != ENGINE && name != BLOBS && name != "FORMAT.new"
            });
            if foreign {
                return Err(OpenError::Foreign(folder.to_path_buf()));
            }
            sync_above(folder).map_err(io)?;
            write_format(folder, engine, None).map_err(io)?;
        }
        Err(error) => return Err(io(error)),
    }
    create_folders(&folder.join(BLOBS)).map_err(io)?;
    Ok(lock)
}

/// The engine of a store's folder, whose format this program must know.
pub(crate) fn look(folder: &Path) -> Result<EngineKind, OpenError> {
    let path = folder.join(FORMAT_FILE);
    let text = match std::fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(OpenError::NoStore(folder.to_path_buf()));
        }
        other => other.map_err(|source| OpenError::Io { path, source })?,
    };
    let name = text.split_whitespace().nth(1).unwrap_or_default();
    let engine = name.parse().unwrap_or_default();
    check_format(folder, &text, engine)?;
    Ok(engine)
}

/// Whether the folder is sealed with this key; none, if with none.
pub(crate) fn check_seal(folder: &Path, seal: Option<&Seal>) -> Result<(), OpenError> {
    match (kept_seal(folder)?, seal) {
        (None, _) => Ok(()),
        (Some(_), None) => Err(OpenError::Sealed(folder.to_path_buf())),
        (Some(kept), Some(seal)) if kept == seal.fingerprint() => Ok(()),
        (Some(_), Some(_)) => Err(OpenError::OtherSeal(folder.to_path_buf())),
    }
}

/// As [`check_seal`], of a folder that is sealed from now on.
pub(crate) fn keep_seal(folder: &Path, engine: EngineKind, seal: &Seal) -> Result<(), OpenError> {
    check_seal(folder, Some(seal))?;
    if kept_seal(folder)?.is_some() {
        return Ok(());
    }
    let kept = write_format(folder, engine, Some(seal));
    kept.map_err(|source| OpenError::Io { path: folder.join(FORMAT_FILE), source })
}

/// The fingerprint of the key that the store in a folder is sealed with.
pub(crate) fn kept_seal(folder: &Path) -> Result<Option<String>, OpenError> {
    let path = folder.join(FORMAT_FILE);
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(text.split_whitespace().nth(2).map(str::to_owned)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(OpenError::Io { path, source }),
    }
}

/// The lock of a folder that is only read: without the file nobody holds it.
pub(crate) fn lock_if_there(folder: &Path) -> Result<Option<Lock>, OpenError> {
    if folder.join(LOCK).exists() { lock(folder).map(Some) } else { Ok(None) }
}

/// A folder that is being filled from a backup. Until [`Restoring::finish`] it opens as no store; dropped
/// before, it is emptied.
pub(crate) struct Restoring {
    folder: PathBuf,
    lock: Option<Lock>,
}

impl Restoring {
    /// The folder must be new or empty.
    pub(crate) fn begin(folder: &Path) -> Result<Restoring, OpenError> {
        let io = |source| OpenError::Io { path: folder.to_path_buf(), source };
        create_private(folder).map_err(io)?;
        let lock = lock(folder)?;
        let mut entries = std::fs::read_dir(folder).map_err(io)?.flatten();
        if entries.any(|entry| entry.file_name() != LOCK) {
            return Err(OpenError::NotEmpty(folder.to_path_buf()));
        }
        File::create(folder.join(RESTORING)).and_then(|file| file.sync_all()).map_err(io)?;
        create_folders(&folder.join(BLOBS)).map_err(io)?;
        sync_folder(folder).map_err(io)?;
        Ok(Restoring { folder: folder.to_path_buf(), lock: Some(lock) })
    }

    /// Makes a store of it.
    pub(crate) fn finish(mut self, engine: EngineKind) -> Result<(), OpenError> {
        let finish = || {
            write_format(&self.folder, engine, None)?;
            std::fs::remove_file(self.folder.join(RESTORING))?;
            sync_folder(&self.folder)
        };
        finish().map_err(|source| OpenError::Io { path: self.folder.clone(), source })?;
        self.lock = None;
        Ok(())
    }
}

impl Drop for Restoring {
    fn drop(&mut self) {
        if self.lock.is_none() {
            return;
        }
        // A piece of a blob may still be on its way to the disk, and make a file where one was just removed.
        for _ in 0..CLEAR_TRIES_MAX {
            match std::fs::remove_dir_all(&self.folder) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => return,
                Err(error) => {
                    tracing::warn!(folder = %self.folder.display(), %error, "a part of a store stays");
                }
            }
            std::thread::sleep(CLEAR_PAUSE);
        }
    }
}

impl EngineKind {
    /// What the store in a folder is kept in; none if there is no store.
    pub fn found_in(folder: &Path) -> Result<Option<EngineKind>, OpenError> {
        match look(folder) {
            Err(OpenError::NoStore(_)) => Ok(None),
            found => found.map(Some),
        }
    }
}

/// A process that was killed may have been starting a child: that has the lock until it runs its program or ends too.
fn lock(folder: &Path) -> Result<Lock, OpenError> {
    let path = folder.join(LOCK);
    let opened = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
    let file = opened.map_err(|source| OpenError::Io { path: path.clone(), source })?;
    for _ in 0..LOCK_TRIES_MAX {
        match file.try_lock() {
            Ok(()) => return Ok(Lock { file }),
            Err(TryLockError::WouldBlock) => std::thread::sleep(LOCK_PAUSE),
            Err(TryLockError::Error(source)) => return Err(OpenError::Io { path, source }),
        }
    }
    Err(OpenError::InUse(folder.to_path_buf()))
}

/// Brings the folder's own name to the disk, and those above it, which a process that was killed may have
/// made and not have synced. What may not be read, or lies beyond a mount, was not made by us.
fn sync_above(folder: &Path) -> io::Result<()> {
    let device = std::fs::metadata(folder)?.dev();
    for above in folder.canonicalize()?.ancestors().skip(1) {
        if std::fs::metadata(above)?.dev() != device {
            break;
        }
        match sync_folder(above) {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => break,
            synced => synced?,
        }
    }
    Ok(())
}

fn write_format(folder: &Path, engine: EngineKind, seal: Option<&Seal>) -> io::Result<()> {
    let new = folder.join("FORMAT.new");
    let mut file = File::create(&new)?;
    match seal {
        Some(seal) => writeln!(file, "{FORMAT_SEALED} {} {}", engine.name(), seal.fingerprint())?,
        None => writeln!(file, "{FORMAT_PLAIN} {}", engine.name())?,
    }
    file.sync_all()?;
    std::fs::rename(&new, folder.join(FORMAT_FILE))?;
    sync_folder(folder)
}

fn check_format(folder: &Path, text: &str, engine: EngineKind) -> Result<(), OpenError> {
    let mut words = text.split_whitespace();
    let version = words.next().and_then(|word| word.parse::<u32>().ok());
    let Some(version) = version else {
        return Err(OpenError::Foreign(folder.to_path_buf()));
    };
    let folder = folder.to_path_buf();
    if version > FORMAT {
        return Err(OpenError::Newer { folder, found: version, known: FORMAT });
    }
    let found = words.next().unwrap_or_default();
    if found != engine.name() {
        let (found, asked) = (found.to_string(), engine.name().to_string());
        return Err(OpenError::OtherEngine { folder, found, asked });
    }
    Ok(())
}

/// Makes a folder and its parents; each new name is synced into the folder above.
pub(crate) fn create_folders(folder: &Path) -> io::Result<()> {
    create(folder, SHARED_MODE)
}

/// The same; a folder that was not there is its owner's alone.
pub(crate) fn create_private(folder: &Path) -> io::Result<()> {
    create(folder, PRIVATE_MODE)
}

fn create(folder: &Path, mode: u32) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let parent = match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    create_folders(parent)?;
    match DirBuilder::new().mode(mode).create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => sync_folder(parent),
    }
}

pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Whether the disk takes a megabyte.
pub(crate) fn probe(folder: &Path) -> io::Result<()> {
    let path = folder.join(PROBE);
    let mut file = File::create(&path)?;
    let written = file.write_all(&vec![0x5a; PROBE_BYTES]).and_then(|()| file.sync_all());
    std::fs::remove_file(&path)?;
    written
}

#[cfg(test)]
mod tests {
    use super::{OpenError, lock};

    #[test]
    fn a_descriptor_in_a_child_keeps_no_lock() {
        let folder = tempfile::tempdir().unwrap();
        let held = lock(folder.path()).unwrap();
        let of_a_child = held.file.try_clone().unwrap();
        assert!(matches!(lock(folder.path()), Err(OpenError::InUse(_))));
        drop(held);
        assert!(lock(folder.path()).is_ok());
        drop(of_a_child);
    }

    #[test]
    fn the_child_of_a_killed_process_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let of_a_child = lock(folder.path()).unwrap();
        let ends = std::thread::spawn(move || {
            std::thread::sleep(super::LOCK_PAUSE * 3);
            drop(of_a_child);
        });
        assert!(lock(folder.path()).is_ok());
        ends.join().unwrap();
    }
}
