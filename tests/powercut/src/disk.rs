//! What the file system does, without the kernel's protocol: names, contents, handles, faults, capacity.

use crate::content::PAGE_BYTES;
use crate::tree::{Body, Folder, Lost, Node, ROOT, Set, Tree};
use crate::{Counters, Names, Options, Survivors};
use rustix::io::Errno;
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use world::World;

type Result<T> = std::result::Result<T, Errno>;

pub(crate) struct Disk {
    pub(crate) tree: Tree,
    pub(crate) options: Options,
    pub(crate) counters: Counters,
    /// Why everything that writes is refused.
    pub(crate) refusal: Option<Errno>,
    pub(crate) fail_fsync: bool,
    handles: HashMap<u64, u64>,
    next_handle: u64,
    world: World,
}

/// What something new gets besides its name.
pub(crate) struct Birth {
    pub(crate) mode: u32,
    pub(crate) owner: (u32, u32),
}

/// Attributes to change.
#[derive(Default)]
pub(crate) struct Attributes {
    pub(crate) mode: Option<u32>,
    pub(crate) owner: (Option<u32>, Option<u32>),
    pub(crate) length: Option<u64>,
    pub(crate) modified: Option<SystemTime>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Renaming {
    Replace,
    /// Fails where the new name is taken.
    Keep,
    Exchange,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Space {
    /// Holes become zeros; the file grows to the end of it.
    Allocate,
    /// As before, but the file keeps its length.
    Reserve,
    Punch,
}

const ROOT_MODE: u32 = 0o755;
/// A file's largest length.
const LENGTH_MAX: u64 = 1 << 44;

impl Disk {
    pub(crate) fn new(options: Options, owner: (u32, u32)) -> Disk {
        let world = World::real();
        let body = Body::Folder(Folder::default());
        Disk {
            tree: Tree::new(Node::new(body, ROOT_MODE, owner, now(&world))),
            options,
            counters: Counters::default(),
            refusal: None,
            fail_fsync: false,
            handles: HashMap::new(),
            next_handle: 1,
            world,
        }
    }

    pub(crate) fn now(&self) -> SystemTime {
        now(&self.world)
    }

    pub(crate) fn node(&self, number: u64) -> Result<&Node> {
        self.tree.node(number).ok_or(Errno::NOENT)
    }

    fn folder(&self, number: u64) -> Result<&Folder> {
        match &self.node(number)?.body {
            Body::Folder(folder) => Ok(folder),
            Body::File(_) | Body::Link(_) => Err(Errno::NOTDIR),
        }
    }

    pub(crate) fn find(&self, folder: u64, name: &OsStr) -> Result<u64> {
        self.folder(folder)?.live.get(name).copied().ok_or(Errno::NOENT)
    }

    pub(crate) fn list(&self, folder: u64) -> Result<Vec<(u64, OsString)>> {
        let live = &self.folder(folder)?.live;
        Ok(live.iter().map(|(name, number)| (*number, name.clone())).collect())
    }

    fn may_write(&self) -> Result<()> {
        self.refusal.map_or(Ok(()), Err)
    }

    /// A full disk still lets go of things.
    fn may_free(&self) -> Result<()> {
        self.refusal.filter(|errno| *errno != Errno::NOSPC).map_or(Ok(()), Err)
    }

    pub(crate) fn make(
        &mut self,
        folder: u64,
        name: &OsStr,
        body: Body,
        birth: &Birth,
    ) -> Result<u64> {
        self.may_write()?;
        if self.find(folder, name).is_ok() {
            return Err(Errno::EXIST);
        }
        let modified = self.now();
        let number = self.tree.add(Node::new(body, birth.mode, birth.owner, modified));
        self.set(folder, name, Some(number));
        Ok(number)
    }

    pub(crate) fn link(&mut self, number: u64, folder: u64, name: &OsStr) -> Result<()> {
        self.may_write()?;
        if self.find(folder, name).is_ok() {
            return Err(Errno::EXIST);
        }
        self.set(folder, name, Some(number));
        Ok(())
    }

    fn set(&mut self, folder: u64, name: &OsStr, to: Option<u64>) {
        self.tree.change(vec![Set { folder, name: name.to_owned(), to }]);
        self.touch(folder);
    }

    fn touch(&mut self, number: u64) {
        let modified = self.now();
        if let Some(node) = self.tree.node_mut(number) {
            node.modified = modified;
        }
    }

    pub(crate) fn unlink(&mut self, folder: u64, name: &OsStr) -> Result<()> {
        self.may_free()?;
        let number = self.find(folder, name)?;
        if matches!(self.node(number)?.body, Body::Folder(_)) {
            return Err(Errno::ISDIR);
        }
        self.set(folder, name, None);
        Ok(())
    }

    pub(crate) fn remove_folder(&mut self, folder: u64, name: &OsStr) -> Result<()> {
        self.may_free()?;
        let number = self.find(folder, name)?;
        if !self.folder(number)?.live.is_empty() {
            return Err(Errno::NOTEMPTY);
        }
        self.set(folder, name, None);
        Ok(())
    }

    pub(crate) fn rename(
        &mut self,
        from: (u64, &OsStr),
        to: (u64, &OsStr),
        renaming: Renaming,
    ) -> Result<()> {
        self.may_write()?;
        let number = self.find(from.0, from.1)?;
        let there = self.find(to.0, to.1).ok();
        if there == Some(number) {
            return Ok(());
        }
        let back = match (renaming, there) {
            (Renaming::Keep, Some(_)) => return Err(Errno::EXIST),
            (Renaming::Exchange, None) => return Err(Errno::NOENT),
            (Renaming::Exchange, Some(there)) => Some(there),
            (Renaming::Keep, None) => None,
            (Renaming::Replace, there) => {
                if let Some(there) = there
                    && self.folder(there).is_ok_and(|folder| !folder.live.is_empty())
                {
                    return Err(Errno::NOTEMPTY);
                }
                None
            }
        };
        let set = |at: (u64, &OsStr), to| Set { folder: at.0, name: at.1.to_owned(), to };
        self.tree.change(vec![set(from, back), set(to, Some(number))]);
        self.touch(from.0);
        self.touch(to.0);
        Ok(())
    }

    pub(crate) fn open(&mut self, number: u64) -> Result<u64> {
        self.tree.node_mut(number).ok_or(Errno::NOENT)?.open += 1;
        let handle = self.next_handle;
        self.next_handle += 1;
        self.handles.insert(handle, number);
        Ok(handle)
    }

    pub(crate) fn close(&mut self, handle: u64) {
        if let Some(number) = self.handles.remove(&handle) {
            self.tree.close(number);
        }
    }

    /// The file of a handle; those from before a cut are dead.
    fn opened(&self, handle: u64) -> Result<u64> {
        self.handles.get(&handle).copied().ok_or(Errno::IO)
    }

    pub(crate) fn read(&mut self, handle: u64, offset: u64, size: u64) -> Result<Vec<u8>> {
        let number = self.opened(handle)?;
        self.tree.content(number, |content| content.read(offset, size)).ok_or(Errno::ISDIR)
    }

    /// Gives how many bytes there was room for.
    pub(crate) fn write(&mut self, handle: u64, offset: u64, bytes: &[u8]) -> Result<usize> {
        self.may_write()?;
        let number = self.opened(handle)?;
        if offset.saturating_add(bytes.len() as u64) > LENGTH_MAX {
            return Err(Errno::FBIG);
        }
        let free = self.free_pages();
        let written = self.tree.content(number, |content| {
            let mut length = bytes.len();
            while content.missing(offset, length) > free {
                let end = offset + length as u64;
                length = length.saturating_sub(((end - 1) % PAGE_BYTES + 1) as usize);
            }
            content.write(offset, &bytes[..length]);
            length
        });
        match written.ok_or(Errno::ISDIR)? {
            0 if !bytes.is_empty() => Err(Errno::NOSPC),
            length => {
                self.touch(number);
                self.counters.writes += 1;
                self.counters.bytes_written += length as u64;
                Ok(length)
            }
        }
    }

    pub(crate) fn used_pages(&self) -> u64 {
        self.tree.pages()
    }

    pub(crate) fn capacity_pages(&self) -> u64 {
        self.options.capacity_bytes.unwrap_or(crate::CAPACITY_BYTES) / PAGE_BYTES
    }

    pub(crate) fn free_pages(&self) -> u64 {
        self.capacity_pages().saturating_sub(self.used_pages())
    }

    pub(crate) fn change_attributes(&mut self, number: u64, asked: &Attributes) -> Result<()> {
        if let Some(length) = asked.length {
            let Body::File(content) = &self.node(number)?.body else { return Err(Errno::ISDIR) };
            if length < content.length() {
                self.may_free()?
            } else {
                self.may_write()?
            }
            if length > LENGTH_MAX {
                return Err(Errno::FBIG);
            }
            self.tree.content(number, |content| content.set_length(length));
            self.touch(number);
        } else {
            self.may_free()?;
        }
        let node = self.tree.node_mut(number).ok_or(Errno::NOENT)?;
        node.mode = asked.mode.unwrap_or(node.mode);
        node.owner.0 = asked.owner.0.unwrap_or(node.owner.0);
        node.owner.1 = asked.owner.1.unwrap_or(node.owner.1);
        node.modified = asked.modified.unwrap_or(node.modified);
        Ok(())
    }

    pub(crate) fn allocate(
        &mut self,
        handle: u64,
        offset: u64,
        length: u64,
        space: Space,
    ) -> Result<()> {
        self.may_write()?;
        let number = self.opened(handle)?;
        let end = offset.checked_add(length).filter(|end| *end <= LENGTH_MAX).ok_or(Errno::FBIG)?;
        let free = self.free_pages();
        let done = self.tree.content(number, |content| {
            if space == Space::Punch {
                content.punch(offset, length);
                return Ok(());
            }
            if content.missing(offset, length as usize) > free {
                return Err(Errno::NOSPC);
            }
            content.allocate(offset, length);
            if space == Space::Allocate && end > content.length() {
                content.set_length(end);
            }
            Ok(())
        });
        done.ok_or(Errno::ISDIR)?
    }

    pub(crate) fn seek(&mut self, handle: u64, offset: u64, data: bool) -> Result<u64> {
        let number = self.opened(handle)?;
        let found = self.tree.content(number, |content| match data {
            true => content.data_from(offset),
            false => content.hole_from(offset),
        });
        found.ok_or(Errno::ISDIR)?.ok_or(Errno::NXIO)
    }

    pub(crate) fn sync_file(&mut self, handle: u64) -> Result<()> {
        let number = self.opened(handle)?;
        self.may_write()?;
        if std::mem::take(&mut self.fail_fsync) {
            self.tree.content(number, |content| content.forsake());
            return Err(Errno::IO);
        }
        self.tree.content(number, |content| content.sync());
        self.sync_names_of(number);
        self.counters.file_syncs += 1;
        Ok(())
    }

    pub(crate) fn sync_folder(&mut self, number: u64) -> Result<()> {
        self.may_write()?;
        self.folder(number)?;
        self.tree.sync_folder(number);
        self.sync_names_of(number);
        self.counters.folder_syncs += 1;
        Ok(())
    }

    fn sync_names_of(&mut self, number: u64) {
        if self.options.names == Names::Ext4 {
            self.tree.sync_names_of(number);
        }
    }

    /// Gives what was lost, and the numbers of what the kernel may still hold in its cache.
    pub(crate) fn cut(&mut self, survivors: Survivors) -> (Lost, Vec<u64>) {
        let known = self.tree.numbers();
        self.handles.clear();
        let chance = match survivors {
            Survivors::None => None,
            Survivors::Some { seed } => Some(World::simulated(seed, 0)),
        };
        let lost = self.tree.cut(chance.as_ref());
        self.counters.cuts += 1;
        self.counters.lost = lost;
        (lost, known.into_iter().filter(|number| *number != ROOT).collect())
    }
}

fn now(world: &World) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(world.real_ms().unsigned_abs())
}
