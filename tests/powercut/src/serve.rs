//! The kernel's protocol: decodes nothing itself, and asks the disk.

use crate::content::PAGE_BYTES;
use crate::disk::{Attributes, Birth, Disk, Renaming, Space};
use crate::tree::{Body, Folder, Node};
use fuser::{
    BsdFileFlags, Errno, FileAttr, FileHandle, FileType, Filesystem, FopenFlags, Generation,
    INodeNo, LockOwner, OpenFlags, RenameFlags, ReplyAttr, ReplyCreate, ReplyData, ReplyDirectory,
    ReplyEmpty, ReplyEntry, ReplyLseek, ReplyOpen, ReplyStatfs, ReplyWrite, Request, TimeOrNow,
    WriteFlags,
};
use parking_lot::Mutex;
use rustix::io::Errno as Failure;
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The kernel asks again every time, so a cut needs to take no name back.
const CACHED: Duration = Duration::ZERO;
const NAME_BYTES_MAX: u32 = 255;
const BLOCK_BYTES: u64 = 512;
const PERMISSIONS: u32 = 0o7777;

pub(crate) struct Server {
    disk: Arc<Mutex<Disk>>,
    /// A folder is listed as it was when its reading began, whatever is removed meanwhile.
    listings: Mutex<HashMap<u64, Vec<Listed>>>,
}

type Listed = (u64, FileType, OsString);
/// What the kernel may cache of a file, and the cuts before: by these it takes a file that a cut brought
/// back for another one than that which it saw removed.
type Known = (FileAttr, Generation);

impl Server {
    pub(crate) fn new(disk: Arc<Mutex<Disk>>) -> Server {
        Server { disk, listings: Mutex::default() }
    }

    fn make(
        &self,
        request: &Request,
        (folder, name): (INodeNo, &OsStr),
        body: Body,
        mode: u32,
    ) -> Result<Known, Failure> {
        let mut disk = self.disk.lock();
        let birth = Birth { mode: mode & PERMISSIONS, owner: (request.uid(), request.gid()) };
        let number = disk.make(folder.0, name, body, &birth)?;
        known(&disk, number)
    }

    fn create(
        &self,
        request: &Request,
        at: (INodeNo, &OsStr),
        mode: u32,
        flags: i32,
    ) -> Result<(Known, u64), Failure> {
        match self.make(request, at, Body::File(Default::default()), mode) {
            Err(Failure::EXIST) if flags & libc::O_EXCL == 0 => {}
            Err(failure) => return Err(failure),
            Ok(known) => return Ok((known, self.disk.lock().open(known.0.ino.0)?)),
        }
        // Someone else was faster.
        let mut disk = self.disk.lock();
        let number = disk.find(at.0.0, at.1)?;
        if flags & libc::O_TRUNC != 0 {
            let asked = Attributes { length: Some(0), ..Attributes::default() };
            disk.change_attributes(number, &asked)?;
        }
        let handle = disk.open(number)?;
        Ok((known(&disk, number)?, handle))
    }

    fn list(&self, folder: u64) -> Result<Vec<Listed>, Failure> {
        let disk = self.disk.lock();
        let own = |name: &str| (folder, FileType::Directory, OsString::from(name));
        let mut listed = vec![own("."), own("..")];
        for (number, name) in disk.list(folder)? {
            listed.push((number, kind(disk.node(number)?), name));
        }
        Ok(listed)
    }
}

fn failed(failure: Failure) -> Errno {
    Errno::from_i32(failure.raw_os_error())
}

fn done(reply: ReplyEmpty, result: Result<(), Failure>) {
    match result {
        Ok(()) => reply.ok(),
        Err(failure) => reply.error(failed(failure)),
    }
}

fn entry(reply: ReplyEntry, result: Result<Known, Failure>) {
    match result {
        Ok((attributes, generation)) => reply.entry(&CACHED, &attributes, generation),
        Err(failure) => reply.error(failed(failure)),
    }
}

fn attr(reply: ReplyAttr, result: Result<FileAttr, Failure>) {
    match result {
        Ok(attributes) => reply.attr(&CACHED, &attributes),
        Err(failure) => reply.error(failed(failure)),
    }
}

fn kind(node: &Node) -> FileType {
    match node.body {
        Body::File(_) => FileType::RegularFile,
        Body::Folder(_) => FileType::Directory,
        Body::Link(_) => FileType::Symlink,
    }
}

fn known(disk: &Disk, number: u64) -> Result<Known, Failure> {
    Ok((attributes(number, disk.node(number)?), Generation(disk.counters.cuts)))
}

fn attributes(number: u64, node: &Node) -> FileAttr {
    let (size, pages, links) = match &node.body {
        Body::File(content) => (content.length(), content.page_count(), node.live),
        Body::Folder(_) => (0, 0, 2),
        Body::Link(target) => (target.len() as u64, 0, node.live),
    };
    FileAttr {
        ino: INodeNo(number),
        size,
        blocks: pages * PAGE_BYTES / BLOCK_BYTES,
        atime: node.modified,
        mtime: node.modified,
        ctime: node.modified,
        crtime: node.modified,
        kind: kind(node),
        perm: node.mode as u16,
        nlink: links,
        uid: node.owner.0,
        gid: node.owner.1,
        rdev: 0,
        blksize: PAGE_BYTES as u32,
        flags: 0,
    }
}

impl Filesystem for Server {
    fn lookup(&self, _: &Request, parent: INodeNo, name: &OsStr, reply: ReplyEntry) {
        let disk = self.disk.lock();
        let found = disk.find(parent.0, name);
        entry(reply, found.and_then(|number| known(&disk, number)));
    }

    fn getattr(&self, _: &Request, ino: INodeNo, _: Option<FileHandle>, reply: ReplyAttr) {
        attr(reply, self.disk.lock().node(ino.0).map(|node| attributes(ino.0, node)));
    }

    fn setattr(
        &self,
        _: &Request,
        ino: INodeNo,
        mode: Option<u32>,
        uid: Option<u32>,
        gid: Option<u32>,
        size: Option<u64>,
        _: Option<TimeOrNow>,
        mtime: Option<TimeOrNow>,
        _: Option<SystemTime>,
        _: Option<FileHandle>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<BsdFileFlags>,
        reply: ReplyAttr,
    ) {
        let mut disk = self.disk.lock();
        let modified = mtime.map(|time| match time {
            TimeOrNow::SpecificTime(time) => time,
            TimeOrNow::Now => disk.now(),
        });
        let mode = mode.map(|mode| mode & PERMISSIONS);
        let asked = Attributes { mode, owner: (uid, gid), length: size, modified };
        let changed = disk.change_attributes(ino.0, &asked);
        attr(reply, changed.and_then(|()| Ok(attributes(ino.0, disk.node(ino.0)?))));
    }

    fn readlink(&self, _: &Request, ino: INodeNo, reply: ReplyData) {
        match self.disk.lock().node(ino.0).map(|node| &node.body) {
            Ok(Body::Link(target)) => reply.data(target.as_bytes()),
            Ok(_) => reply.error(Errno::EINVAL),
            Err(failure) => reply.error(failed(failure)),
        }
    }

    fn mkdir(
        &self,
        request: &Request,
        parent: INodeNo,
        name: &OsStr,
        mode: u32,
        _: u32,
        reply: ReplyEntry,
    ) {
        let body = Body::Folder(Folder::default());
        entry(reply, self.make(request, (parent, name), body, mode));
    }

    fn symlink(
        &self,
        request: &Request,
        parent: INodeNo,
        name: &OsStr,
        target: &Path,
        reply: ReplyEntry,
    ) {
        let body = Body::Link(target.as_os_str().to_owned());
        entry(reply, self.make(request, (parent, name), body, 0o777));
    }

    fn link(&self, _: &Request, ino: INodeNo, parent: INodeNo, name: &OsStr, reply: ReplyEntry) {
        let mut disk = self.disk.lock();
        let linked = disk.link(ino.0, parent.0, name);
        entry(reply, linked.and_then(|()| known(&disk, ino.0)));
    }

    fn unlink(&self, _: &Request, parent: INodeNo, name: &OsStr, reply: ReplyEmpty) {
        done(reply, self.disk.lock().unlink(parent.0, name));
    }

    fn rmdir(&self, _: &Request, parent: INodeNo, name: &OsStr, reply: ReplyEmpty) {
        done(reply, self.disk.lock().remove_folder(parent.0, name));
    }

    fn rename(
        &self,
        _: &Request,
        parent: INodeNo,
        name: &OsStr,
        newparent: INodeNo,
        newname: &OsStr,
        flags: RenameFlags,
        reply: ReplyEmpty,
    ) {
        let renaming = match flags {
            RenameFlags::RENAME_NOREPLACE => Renaming::Keep,
            RenameFlags::RENAME_EXCHANGE => Renaming::Exchange,
            flags if flags.is_empty() => Renaming::Replace,
            _ => return reply.error(Errno::EINVAL),
        };
        let (from, to) = ((parent.0, name), (newparent.0, newname));
        done(reply, self.disk.lock().rename(from, to, renaming));
    }

    fn create(
        &self,
        request: &Request,
        parent: INodeNo,
        name: &OsStr,
        mode: u32,
        _: u32,
        flags: i32,
        reply: ReplyCreate,
    ) {
        match Server::create(self, request, (parent, name), mode, flags) {
            Ok(((attributes, generation), handle)) => {
                let (handle, flags) = (FileHandle(handle), FopenFlags::empty());
                reply.created(&CACHED, &attributes, generation, handle, flags);
            }
            Err(failure) => reply.error(failed(failure)),
        }
    }

    /// Opening drops the kernel's pages of the file, as no flag asks to keep them.
    fn open(&self, _: &Request, ino: INodeNo, _: OpenFlags, reply: ReplyOpen) {
        match self.disk.lock().open(ino.0) {
            Ok(handle) => reply.opened(FileHandle(handle), FopenFlags::empty()),
            Err(failure) => reply.error(failed(failure)),
        }
    }

    fn read(
        &self,
        _: &Request,
        _: INodeNo,
        fh: FileHandle,
        offset: u64,
        size: u32,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyData,
    ) {
        let read = self.disk.lock().read(fh.0, offset, u64::from(size));
        match read {
            Ok(bytes) => reply.data(&bytes),
            Err(failure) => reply.error(failed(failure)),
        }
    }

    fn write(
        &self,
        _: &Request,
        _: INodeNo,
        fh: FileHandle,
        offset: u64,
        data: &[u8],
        _: WriteFlags,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyWrite,
    ) {
        match self.disk.lock().write(fh.0, offset, data) {
            Ok(length) => reply.written(length as u32),
            Err(failure) => reply.error(failed(failure)),
        }
    }

    /// Closing brings nothing to the disk.
    fn flush(&self, _: &Request, _: INodeNo, _: FileHandle, _: LockOwner, reply: ReplyEmpty) {
        reply.ok();
    }

    fn release(
        &self,
        _: &Request,
        _: INodeNo,
        fh: FileHandle,
        _: OpenFlags,
        _: Option<LockOwner>,
        _: bool,
        reply: ReplyEmpty,
    ) {
        self.disk.lock().close(fh.0);
        reply.ok();
    }

    fn fsync(&self, _: &Request, _: INodeNo, fh: FileHandle, _: bool, reply: ReplyEmpty) {
        done(reply, self.disk.lock().sync_file(fh.0));
    }

    fn opendir(&self, _: &Request, ino: INodeNo, _: OpenFlags, reply: ReplyOpen) {
        let opened = self.disk.lock().open(ino.0);
        match opened {
            Ok(handle) => reply.opened(FileHandle(handle), FopenFlags::empty()),
            Err(failure) => reply.error(failed(failure)),
        }
    }

    fn readdir(
        &self,
        _: &Request,
        ino: INodeNo,
        fh: FileHandle,
        offset: u64,
        mut reply: ReplyDirectory,
    ) {
        let mut listings = self.listings.lock();
        if offset == 0 {
            match self.list(ino.0) {
                Ok(listed) => drop(listings.insert(fh.0, listed)),
                Err(failure) => return reply.error(failed(failure)),
            }
        }
        let listed = listings.get(&fh.0).map_or(&[][..], |listed| &listed[..]);
        for (at, (number, kind, name)) in listed.iter().enumerate().skip(offset as usize) {
            if reply.add(INodeNo(*number), at as u64 + 1, *kind, name) {
                break;
            }
        }
        reply.ok();
    }

    fn releasedir(&self, _: &Request, _: INodeNo, fh: FileHandle, _: OpenFlags, reply: ReplyEmpty) {
        self.listings.lock().remove(&fh.0);
        self.disk.lock().close(fh.0);
        reply.ok();
    }

    fn fsyncdir(&self, _: &Request, ino: INodeNo, _: FileHandle, _: bool, reply: ReplyEmpty) {
        done(reply, self.disk.lock().sync_folder(ino.0));
    }

    fn statfs(&self, _: &Request, _: INodeNo, reply: ReplyStatfs) {
        let disk = self.disk.lock();
        let (blocks, free) = (disk.capacity_pages(), disk.free_pages());
        let size = PAGE_BYTES as u32;
        reply.statfs(blocks, free, free, blocks, free, size, NAME_BYTES_MAX, size);
    }

    fn fallocate(
        &self,
        _: &Request,
        _: INodeNo,
        fh: FileHandle,
        offset: u64,
        length: u64,
        mode: i32,
        reply: ReplyEmpty,
    ) {
        let space = match mode {
            0 => Space::Allocate,
            libc::FALLOC_FL_KEEP_SIZE => Space::Reserve,
            mode if mode == libc::FALLOC_FL_KEEP_SIZE | libc::FALLOC_FL_PUNCH_HOLE => Space::Punch,
            _ => return done(reply, Err(Failure::OPNOTSUPP)),
        };
        done(reply, self.disk.lock().allocate(fh.0, offset, length, space));
    }

    fn lseek(
        &self,
        _: &Request,
        _: INodeNo,
        fh: FileHandle,
        offset: i64,
        whence: i32,
        reply: ReplyLseek,
    ) {
        let data = match whence {
            libc::SEEK_DATA => true,
            libc::SEEK_HOLE => false,
            _ => return reply.error(Errno::EINVAL),
        };
        let from = u64::try_from(offset).map_err(|_| Failure::NXIO);
        match from.and_then(|from| self.disk.lock().seek(fh.0, from, data)) {
            Ok(found) => reply.offset(found as i64),
            Err(failure) => reply.error(failed(failure)),
        }
    }
}
