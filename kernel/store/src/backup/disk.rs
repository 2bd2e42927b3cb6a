//! A folder as the place of backups. It holds what the store holds, secrets included: private to its owner.

use super::BackupError;
use super::place::{Listed, Pieces, Place};
use crate::folder::{create_folders, create_private, sync_folder};
use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream;
use parking_lot::Mutex;
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const PIECE_BYTES: usize = 256 * 1024;
/// Files that are being written; what a crash leaves here is removed by the next backup.
const UNFINISHED: &str = "unfinished";
const FILE_MODE: u32 = 0o600;

/// Cheap to clone.
#[derive(Clone)]
pub struct Disk {
    shared: Arc<Shared>,
}

struct Shared {
    folder: PathBuf,
    next: AtomicU64,
    /// Tells this process' unfinished files from another's.
    process: u32,
    /// Folders whose names are not yet synced.
    touched: Mutex<BTreeSet<PathBuf>>,
}

/// Removed when dropped unfinished.
struct Unfinished {
    path: PathBuf,
    file: File,
    placed: bool,
}

impl Disk {
    /// Makes the folder if it is not there.
    pub fn create(folder: &Path) -> Result<Disk, BackupError> {
        let made = || -> io::Result<()> {
            create_private(folder)?;
            create_folders(&folder.join(UNFINISHED))
        };
        made().map_err(|error| failed(&folder.to_string_lossy(), error))?;
        Ok(Disk::of(folder))
    }

    /// A folder that is there, to read from.
    pub fn open(folder: &Path) -> Result<Disk, BackupError> {
        match folder.is_dir() {
            true => Ok(Disk::of(folder)),
            false => Err(BackupError::Empty(folder.display().to_string())),
        }
    }

    fn of(folder: &Path) -> Disk {
        let (next, touched) = (AtomicU64::new(0), Mutex::default());
        let process = std::process::id();
        let folder = folder.to_path_buf();
        Disk { shared: Arc::new(Shared { folder, next, process, touched }) }
    }

    async fn run<T: Send + 'static>(
        &self,
        name: &str,
        work: impl FnOnce(&Shared) -> io::Result<T> + Send + 'static,
    ) -> Result<T, BackupError> {
        let shared = self.shared.clone();
        let done = tokio::task::spawn_blocking(move || work(&shared)).await;
        done.unwrap_or_else(|error| Err(io::Error::other(error))).map_err(|e| failed(name, e))
    }

    async fn write_pieces(
        &self,
        name: String,
        length: u64,
        mut pieces: Pieces,
    ) -> Result<(), BackupError> {
        let mut unfinished = self.run(&name, Shared::begin).await?;
        let mut written = 0;
        while let Some(piece) = pieces.next().await.transpose()? {
            written += piece.len() as u64;
            unfinished = self
                .run(&name, move |_| {
                    unfinished.file.write_all(&piece)?;
                    Ok(unfinished)
                })
                .await?;
        }
        if written != length {
            let what = format!("it has {written} bytes, not {length}");
            return Err(BackupError::Damaged { name, what });
        }
        let target = name.clone();
        self.run(&name, move |shared| shared.place(unfinished, &target)).await
    }
}

impl Place for Disk {
    fn title(&self) -> String {
        self.shared.folder.display().to_string()
    }

    fn put(&self, name: String, body: Bytes) -> BoxFuture<'_, Result<(), BackupError>> {
        Box::pin(async move {
            let target = name.clone();
            self.run(&name, move |shared| {
                let mut unfinished = shared.begin()?;
                unfinished.file.write_all(&body)?;
                shared.place(unfinished, &target)
            })
            .await
        })
    }

    fn put_pieces(
        &self,
        name: String,
        length: u64,
        pieces: Pieces,
    ) -> BoxFuture<'_, Result<(), BackupError>> {
        Box::pin(self.write_pieces(name, length, pieces))
    }

    fn get(&self, name: String) -> BoxFuture<'_, Result<Option<Bytes>, BackupError>> {
        Box::pin(async move {
            let target = name.clone();
            let read = self.run(&name, move |shared| fs::read(shared.folder.join(&target)));
            absent(read.await.map(Bytes::from))
        })
    }

    fn get_pieces(&self, name: String) -> BoxFuture<'_, Result<Option<Pieces>, BackupError>> {
        Box::pin(async move {
            let target = name.clone();
            let open = self.run(&name, move |shared| File::open(shared.folder.join(&target)));
            let Some(file) = absent(open.await)? else { return Ok(None) };
            let disk = self.clone();
            let pieces = stream::try_unfold((disk, name, file), |(disk, name, file)| async move {
                let read = disk.run(&name, move |_| read_piece(file)).await?;
                Ok(read.map(|(piece, file)| (piece, (disk, name, file))))
            });
            Ok(Some(pieces.boxed()))
        })
    }

    fn list(&self, under: String) -> BoxFuture<'_, Result<Vec<Listed>, BackupError>> {
        Box::pin(async move {
            let folder = under.clone();
            self.run(&under, move |shared| {
                let (mut found, mut folders) = (Vec::new(), BTreeSet::new());
                walk(&shared.folder, &folder, &mut found, &mut folders)?;
                // Who made a file may have been killed before its name was synced; who finds it relies on it.
                shared.touched.lock().append(&mut folders);
                Ok(found)
            })
            .await
        })
    }

    fn delete(&self, name: String) -> BoxFuture<'_, Result<(), BackupError>> {
        Box::pin(async move {
            let target = name.clone();
            let gone = self.run(&name, move |shared| {
                let path = shared.folder.join(&target);
                fs::remove_file(&path)?;
                shared.touched.lock().extend(path.parent().map(Path::to_path_buf));
                Ok(())
            });
            absent(gone.await).map(|_| ())
        })
    }

    fn settle(&self) -> BoxFuture<'_, Result<(), BackupError>> {
        Box::pin(async move {
            self.run("the folder", |shared| {
                let mut touched = std::mem::take(&mut *shared.touched.lock());
                let synced = touched.iter().try_for_each(|folder| sync_folder(folder));
                if synced.is_err() {
                    shared.touched.lock().append(&mut touched);
                }
                synced
            })
            .await
        })
    }
}

impl Shared {
    fn begin(&self) -> io::Result<Unfinished> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let path = self.folder.join(UNFINISHED).join(format!("{}-{number}", self.process));
        let mut options = OpenOptions::new();
        let file = options.create(true).truncate(true).write(true).mode(FILE_MODE).open(&path)?;
        Ok(Unfinished { path, file, placed: false })
    }

    /// Brings the bytes to the disk, then gives them their name.
    fn place(&self, mut unfinished: Unfinished, name: &str) -> io::Result<()> {
        unfinished.file.sync_all()?;
        let target = self.folder.join(name);
        let parent = target.parent().ok_or(io::ErrorKind::InvalidInput)?;
        create_folders(parent)?;
        fs::rename(&unfinished.path, &target)?;
        unfinished.placed = true;
        self.touched.lock().insert(parent.to_path_buf());
        Ok(())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.placed
            && let Err(error) = fs::remove_file(&self.path)
        {
            tracing::warn!(path = %self.path.display(), %error, "an unfinished file stays");
        }
    }
}

fn read_piece(mut file: File) -> io::Result<Option<(Bytes, File)>> {
    let mut piece = Vec::with_capacity(PIECE_BYTES);
    (&mut file).take(PIECE_BYTES as u64).read_to_end(&mut piece)?;
    Ok((!piece.is_empty()).then(|| (Bytes::from(piece), file)))
}

/// The files below a folder, and all folders there that hold any.
fn walk(
    root: &Path,
    under: &str,
    found: &mut Vec<Listed>,
    folders: &mut BTreeSet<PathBuf>,
) -> io::Result<()> {
    let entries = match fs::read_dir(root.join(under)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let name = format!("{under}/{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        if kind.is_dir() {
            walk(root, &name, found, folders)?;
        } else if kind.is_file() {
            folders.insert(root.join(under));
            found.push(Listed { name, bytes: entry.metadata()?.len() });
        }
    }
    Ok(())
}

const NOT_FOUND: &str = "it is not there";

fn failed(name: &str, error: io::Error) -> BackupError {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => NOT_FOUND.to_owned(),
        _ => error.to_string(),
    };
    BackupError::Place { name: name.to_owned(), reason }
}

fn absent<T>(result: Result<T, BackupError>) -> Result<Option<T>, BackupError> {
    match result {
        Err(BackupError::Place { reason, .. }) if reason == NOT_FOUND => Ok(None),
        other => other.map(Some),
    }
}
