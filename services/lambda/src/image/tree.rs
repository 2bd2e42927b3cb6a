//! A folder whose content comes from outside: every path is looked up as if the folder were the root, so that
//! neither `..` nor a symbolic link leads out of it.
//!
//! <https://man7.org/linux/man-pages/man2/openat2.2.html> (`RESOLVE_IN_ROOT`)

use rustix::fs::{
    AtFlags, CWD, Dir, FileType, Mode, OFlags, ResolveFlags, Stat, chmodat, fchmod, mkdirat,
    openat, openat2, statat, unlinkat,
};
use rustix::io::Errno;
use std::cell::Cell;
use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::{Component, Path, PathBuf};

/// Folders within folders.
pub const DEPTH_MAX: usize = 256;

pub struct Tree {
    root: OwnedFd,
    /// Folders that were made here.
    made: Cell<u64>,
}

/// Where a name is put: the folder that holds it, and the name.
pub struct Spot {
    pub folder: OwnedFd,
    pub name: PathBuf,
}

impl Tree {
    pub fn open(root: &Path) -> io::Result<Tree> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Tree { root: openat(CWD, root, flags, Mode::empty())?, made: Cell::new(0) })
    }

    /// How many folders were made here, those included that nobody named and others stand in.
    pub fn made(&self) -> u64 {
        self.made.get()
    }

    /// Links are followed, within.
    fn look(&self, path: &Path, flags: OFlags) -> io::Result<OwnedFd> {
        let path = match path.as_os_str().is_empty() {
            true => Path::new("."),
            false => path,
        };
        let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
        Ok(openat2(&self.root, path, flags | OFlags::CLOEXEC, Mode::empty(), resolve)?)
    }

    /// What a path leads to.
    pub fn stat(&self, path: &Path) -> io::Result<Stat> {
        Ok(rustix::fs::fstat(self.look(path, OFlags::PATH)?)?)
    }

    pub fn open_file(&self, path: &Path) -> io::Result<File> {
        // A pipe that nobody writes to must not stop who opens it.
        Ok(self.look(path, OFlags::RDONLY | OFlags::NONBLOCK)?.into())
    }

    /// The names of the files in a folder, in order; none where there is no such folder.
    pub fn files(&self, folder: &Path) -> Vec<String> {
        let Ok(opened) = self.look(folder, OFlags::RDONLY | OFlags::DIRECTORY) else {
            return Vec::new();
        };
        let names = names(&opened).unwrap_or_default();
        let is_file = |name: &PathBuf| {
            let stat = self.stat(&folder.join(name));
            stat.is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode).is_file())
        };
        let files = names.into_iter().filter(is_file);
        let mut files: Vec<String> =
            files.filter_map(|name| name.into_os_string().into_string().ok()).collect();
        files.sort();
        files
    }

    /// A folder, made with all above it where they are not there.
    pub fn folder(&self, path: &Path) -> io::Result<OwnedFd> {
        if path.components().count() > DEPTH_MAX {
            return Err(too_deep());
        }
        let flags = OFlags::PATH | OFlags::DIRECTORY;
        match self.look(path, flags) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            other => return other,
        }
        let spot = self.spot(path)?;
        match self.make(&spot, 0o755) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        self.look(path, flags)
    }

    /// A new folder, where nothing stands, whatever the server's umask.
    pub fn make(&self, spot: &Spot, mode: u32) -> io::Result<()> {
        // Counted where it really stands: links within lead deeper than any path is long.
        if depth(&spot.folder)? >= depth(&self.root)? + DEPTH_MAX {
            return Err(too_deep());
        }
        mkdirat(&spot.folder, &spot.name, Mode::from(mode))?;
        self.made.set(self.made.get() + 1);
        Ok(chmodat(&spot.folder, &spot.name, Mode::from(mode), AtFlags::empty())?)
    }

    /// The place of a path's last name; the folders above it are made.
    pub fn spot(&self, path: &Path) -> io::Result<Spot> {
        let last = path.components().next_back();
        let Some(Component::Normal(name)) = last else {
            return Err(io::Error::other("a path without a name"));
        };
        let above = path.parent().unwrap_or(Path::new(""));
        Ok(Spot { folder: self.folder(above)?, name: name.into() })
    }
}

impl Spot {
    /// What stands here; a link stands for itself.
    pub fn stat(&self) -> io::Result<Option<Stat>> {
        match statat(&self.folder, &self.name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => Ok(Some(stat)),
            Err(Errno::NOENT) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    pub fn is_folder(&self) -> io::Result<bool> {
        Ok(self.stat()?.is_some_and(|stat| FileType::from_raw_mode(stat.st_mode).is_dir()))
    }

    /// A new file, where nothing stands, whatever the server's umask.
    pub fn create(&self, mode: u32) -> io::Result<File> {
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = openat(&self.folder, &self.name, flags, Mode::from(0o600))?;
        fchmod(&file, Mode::from(mode))?;
        Ok(file.into())
    }

    /// Takes away what stands here, with all below it.
    pub fn clear(&self) -> io::Result<()> {
        remove(&self.folder, &self.name, &|_| false, 0).map(drop)
    }

    /// As [`Spot::clear`], but for what is to stay, and the folders that hold it.
    pub fn clear_but(&self, stays: &dyn Fn(&Stat) -> bool) -> io::Result<()> {
        remove(&self.folder, &self.name, stays, 0).map(drop)
    }
}

/// How many folders an open one stands in, as the system has it.
fn depth(folder: &OwnedFd) -> io::Result<usize> {
    let path = std::fs::read_link(format!("/proc/self/fd/{}", folder.as_raw_fd()))?;
    Ok(path.components().count())
}

fn too_deep() -> io::Error {
    io::Error::other("folders are nested too deep")
}

/// Takes away all in a folder, but for what is to stay, and the folders that hold it.
pub fn clear_folder(folder: impl AsFd, stays: &dyn Fn(&Stat) -> bool) -> io::Result<()> {
    empty(folder, stays, 0).map(drop)
}

/// Whether something has stayed.
fn remove(
    folder: &OwnedFd,
    name: &Path,
    stays: &dyn Fn(&Stat) -> bool,
    depth: usize,
) -> io::Result<bool> {
    let stat = match statat(folder, name, AtFlags::SYMLINK_NOFOLLOW) {
        Ok(stat) => stat,
        Err(Errno::NOENT) => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    let kept = stays(&stat);
    if !FileType::from_raw_mode(stat.st_mode).is_dir() {
        if !kept {
            unlinkat(folder, name, AtFlags::empty())?;
        }
        return Ok(kept);
    }
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let inner = openat(folder, name, flags, Mode::empty())?;
    let kept = empty(&inner, stays, depth + 1)? || kept;
    if !kept {
        unlinkat(folder, name, AtFlags::REMOVEDIR)?;
    }
    Ok(kept)
}

fn empty(folder: impl AsFd, stays: &dyn Fn(&Stat) -> bool, depth: usize) -> io::Result<bool> {
    if depth > DEPTH_MAX {
        return Err(too_deep());
    }
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let folder = openat(folder, ".", flags, Mode::empty())?;
    let mut kept = false;
    for name in names(&folder)? {
        kept |= remove(&folder, &name, stays, depth)?;
    }
    Ok(kept)
}

fn names(folder: &OwnedFd) -> io::Result<Vec<PathBuf>> {
    use std::os::unix::ffi::OsStrExt;
    let mut names = Vec::new();
    for entry in Dir::read_from(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_bytes();
        if name != b"." && name != b".." {
            names.push(PathBuf::from(OsStr::from_bytes(name)));
        }
    }
    Ok(names)
}
