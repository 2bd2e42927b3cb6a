//! A file system that forgets what was not synced when power is cut: the page cache of a real one outlives a
//! killed process and so hides every missing sync.
//!
//! ```no_run
//! use powercut::{Options, PowerCut, Survivors};
//! # fn main() -> std::io::Result<()> {
//! powercut::available().map_err(std::io::Error::other)?;
//! let disk = PowerCut::mount("/tmp/disk".as_ref(), Options::default())?;
//! // … a child process works below /tmp/disk, is killed and waited for …
//! let lost = disk.cut(Survivors::None);
//! println!("{lost:?}"); // … and another one opens what is left.
//! disk.unmount()
//! # }
//! ```
//!
//! What reaches the disk, and when:
//! - a file's bytes and its length: with `fsync` or `fdatasync` of the file. Owner, mode and times are not
//!   held back.
//! - a name (made, renamed, removed): with `fsync` of its folder, of both for a rename across two. A rename is
//!   there after a cut or it is not. [`Names::Ext4`] is kinder, as that file system is.
//! - a failed sync ([`PowerCut::fail_fsync_once`]) behaves as on Linux: it is reported once, the pages pass
//!   for clean and go on showing what was written, and no later sync writes them.
//!
//! | file | what |
//! |---|---|
//! | `content` | a file's bytes, holes, and the record of what the disk holds |
//! | `tree` | names, and the changes of them that wait for a sync |
//! | `disk` | the operations, faults and capacity |
//! | `serve` | the kernel's protocol |
//!
//! **Invariants.** Everything is in memory. No mount outlives its handle. The kernel caches no name and no
//! attribute, and no page beyond a cut.

mod content;
mod disk;
mod serve;
mod tree;

use disk::Disk;
use fuser::{BackgroundSession, Config, INodeNo, MountOption, SessionACL};
use parking_lot::Mutex;
use rustix::mount::UnmountFlags;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use world::World;

pub use rustix::io::Errno;
pub use tree::Lost;

/// Where no limit is asked for: what `statfs` shows.
const CAPACITY_BYTES: u64 = 1 << 40;
const THREADS: usize = 2;

/// What makes a name last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// A sync of the folder, as POSIX has it: a new file is lost without, however often it was synced itself.
    #[default]
    Strict,
    /// As ext4 does in practice: a sync of a file or folder stores its own name too, and those above it.
    Ext4,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    pub names: Names,
    /// Of all files' pages together; beyond it there is no space left.
    pub capacity_bytes: Option<u64>,
}

/// What of the unsynced outlives a cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Survivors {
    None,
    /// Any pages and sectors of 512 bytes (torn writes), the new or the old length, and a first part of the
    /// changes of names. The same seed and history give the same.
    Some {
        seed: u64,
    },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// `fsync` and `fdatasync` of files that succeeded.
    pub file_syncs: u64,
    pub folder_syncs: u64,
    pub writes: u64,
    pub bytes_written: u64,
    pub cuts: u64,
    /// At the last cut.
    pub lost: Lost,
}

/// A mounted disk; it is unmounted when dropped.
pub struct PowerCut {
    disk: Arc<Mutex<Disk>>,
    session: Option<BackgroundSession>,
    mountpoint: PathBuf,
}

/// Whether such a file system can be mounted here; if not, why. Tests that need one print this and end.
pub fn available() -> Result<(), String> {
    let folder = std::env::temp_dir().join(format!("powercut-{}", World::real().uuid()));
    let tried = std::fs::create_dir(&folder)
        .and_then(|()| PowerCut::mount(&folder, Options::default()))
        .and_then(PowerCut::unmount)
        .map_err(|error| format!("FUSE cannot be used here: {error}"));
    // The folder was made for this; one that could not be made is the reason given.
    let removed = std::fs::remove_dir(&folder).map_err(|error| error.to_string());
    tried.and(removed)
}

impl PowerCut {
    /// An empty disk, served by threads of this process.
    pub fn mount(mountpoint: &Path, options: Options) -> io::Result<PowerCut> {
        detach_if_dead(mountpoint)?;
        let (user, group) = (rustix::process::geteuid(), rustix::process::getegid());
        let owner = (user.as_raw(), group.as_raw());
        let disk = Arc::new(Mutex::new(Disk::new(options, owner)));
        let mut config = Config::default();
        config.mount_options =
            vec![MountOption::FSName("powercut".into()), MountOption::DefaultPermissions];
        // Others than root need leave for this in /etc/fuse.conf.
        config.acl = if user.is_root() { SessionACL::All } else { SessionACL::Owner };
        config.n_threads = Some(THREADS);
        let server = serve::Server::new(disk.clone());
        let session = fuser::spawn_mount(server, mountpoint, &config)?;
        let mountpoint = mountpoint.to_path_buf();
        Ok(PowerCut { disk, session: Some(session), mountpoint })
    }

    pub fn path(&self) -> &Path {
        &self.mountpoint
    }

    /// Cuts the power. Call it once the processes that worked here have ended: what they had open is dead.
    pub fn cut(&self, survivors: Survivors) -> io::Result<Lost> {
        let (lost, known) = self.disk.lock().cut(survivors);
        // The kernel may ask us for pages meanwhile, so the lock is not held.
        if let Some(session) = &self.session {
            let notifier = session.notifier();
            for number in known {
                notifier.inval_inode(INodeNo(number), 0, 0)?;
            }
        }
        Ok(lost)
    }

    pub fn counters(&self) -> Counters {
        self.disk.lock().counters
    }

    /// Makes whatever writes, syncs or creates fail, until it is called with none. A full disk
    /// (`Errno::NOSPC`) still removes and shortens files.
    pub fn fail_writes(&self, errno: Option<Errno>) {
        self.disk.lock().refusal = errno;
    }

    /// Makes the next sync of a file fail and forget what it should have written.
    pub fn fail_fsync_once(&self) {
        self.disk.lock().fail_fsync = true;
    }

    /// None takes the limit away.
    pub fn set_capacity(&self, bytes: Option<u64>) {
        self.disk.lock().options.capacity_bytes = bytes;
    }

    /// Unmounts, also where someone still has a file open.
    pub fn unmount(mut self) -> io::Result<()> {
        self.end()
    }

    fn end(&mut self) -> io::Result<()> {
        let Some(session) = self.session.take() else { return Ok(()) };
        match session.umount_and_join() {
            Ok(()) => Ok(()),
            Err(_) => Ok(rustix::mount::unmount(&self.mountpoint, UnmountFlags::DETACH)?),
        }
    }
}

impl Drop for PowerCut {
    fn drop(&mut self) {
        if let Err(error) = self.end() {
            eprintln!("{} could not be unmounted: {error}", self.mountpoint.display());
        }
    }
}

/// A process that was killed leaves a mount that nobody serves.
fn detach_if_dead(mountpoint: &Path) -> io::Result<()> {
    match std::fs::metadata(mountpoint) {
        Err(error) if error.raw_os_error() == Some(libc::ENOTCONN) => {
            Ok(rustix::mount::unmount(mountpoint, UnmountFlags::DETACH)?)
        }
        _ => Ok(()),
    }
}
