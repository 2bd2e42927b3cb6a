//! Layers, one on the other, in one folder: what an image's process will see as its root.
//!
//! An entry is written to where its path leads within the folder. Whiteouts take away what lower layers hold; devices
//! and pipes are left out, as a sandbox has its own; owners are the server's, and set-user-id bits go.
//!
//! <https://github.com/opencontainers/image-spec/blob/main/layer.md>

use crate::error::Error;
use crate::image::digested::Digested;
use crate::image::frames::Frames;
use crate::image::tree::{Spot, Tree, clear_folder};
use crate::rules::bounded::{Bounded, Room};
use crate::space::{ENTRY_BYTES, Space};
use flate2::read::MultiGzDecoder;
use rustix::fs::{
    AtFlags, Mode, Stat, Timespec, Timestamps, UTIME_OMIT, chmodat, linkat, symlinkat,
};
use std::collections::HashSet;
use std::fs;
use std::io::{self, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Component, Path, PathBuf};
use tar::{Archive, Entry, EntryType};

/// Of an image, unpacked. <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
pub const IMAGE_BYTES_MAX: u64 = 10 * 1024 * 1024 * 1024;
/// Files, folders and links of all layers.
const ENTRIES_MAX: u64 = 2_000_000;
/// What all layers may hold beside their files: heads, names, padding, and what is left out.
const HEADS_BYTES_MAX: u64 = 2 * 1024 * 1024 * 1024;
/// Of one entry's heads, long names and maps of holes included: they are read into memory.
const HEAD_BYTES_MAX: u64 = 1024 * 1024;
/// What opens the name of a whiteout.
const WHITEOUT: &str = ".wh.";
/// The whiteout of everything in a folder.
const OPAQUE: &str = ".wh..wh..opq";
/// Folders that the sandbox mounts at, and files.
const MOUNTED_FOLDERS: [&str; 4] = ["dev", "etc", "proc", "tmp"];
const MOUNTED_FILES: [&str; 2] = ["etc/hosts", "etc/resolv.conf"];

pub struct Unpacking {
    tree: Tree,
    bytes: u64,
    entries: u64,
    /// Bytes that may still be read, of all layers: one may be named again and again.
    room: Room,
    space: Space,
}

/// What one layer has written so far, by its files' numbers.
type Own = HashSet<u64>;

impl Unpacking {
    /// Blocking: into a folder that is made for it.
    pub fn begin(folder: &Path) -> Result<Unpacking, Error> {
        fs::create_dir(folder).map_err(failed)?;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).map_err(failed)?;
        let tree = Tree::open(folder).map_err(failed)?;
        let room = Room::new((IMAGE_BYTES_MAX + HEADS_BYTES_MAX).into());
        Ok(Unpacking { tree, bytes: 0, entries: 0, room, space: Space::of(folder) })
    }

    /// Blocking: one more layer, as a tar or a packed one. `named`: the digest that the image's configuration gives the
    /// tar, where it is known.
    pub fn layer(&mut self, layer: impl Read, named: Option<&str>) -> Result<(), Error> {
        let layer = Bounded::new(unpacked(layer)?, &self.room, "the image is too large");
        let mut layer = Digested::new(layer);
        self.archive(&mut layer)?;
        let Some(named) = named else { return Ok(()) };
        // What follows the end of the archive is of the layer too.
        let found = layer.finish().map_err(broken)?;
        if found != named {
            return Err(Error::Invalid(format!(
                "A layer of the image is not what the image's configuration names: unpacked it is \
                 {found}, not {named}."
            )));
        }
        Ok(())
    }

    fn archive(&mut self, layer: impl Read) -> Result<(), Error> {
        let head = Room::default();
        let mut archive =
            Archive::new(Bounded::new(layer, &head, "the head of a file is too long"));
        let mut entries = archive.entries().map_err(broken)?;
        let mut own = Own::new();
        loop {
            head.set(HEAD_BYTES_MAX);
            let Some(entry) = entries.next() else { return Ok(()) };
            let mut entry = entry.map_err(broken)?;
            head.set(u64::MAX);
            self.entries += 1;
            self.space.take(ENTRY_BYTES).map_err(failed)?;
            self.entry(&mut entry, &mut own)?;
            if self.entries + self.tree.made() > ENTRIES_MAX {
                return Err(too_large(format!("more than {ENTRIES_MAX} files")));
            }
            // What is left out is read here, as between two entries nothing but heads is. Holes have no end to speak of.
            if !entry.header().entry_type().is_gnu_sparse() {
                io::copy(&mut entry, &mut io::sink()).map_err(broken)?;
            }
        }
    }

    /// Blocking: gives the size in bytes, when all layers are there.
    pub fn end(self) -> Result<u64, Error> {
        for name in MOUNTED_FOLDERS {
            let spot = self.tree.spot(Path::new(name)).map_err(failed)?;
            if !spot.is_folder().map_err(failed)? {
                spot.clear().map_err(failed)?;
                self.tree.make(&spot, 0o755).map_err(failed)?;
            }
        }
        for name in MOUNTED_FILES {
            let spot = self.tree.spot(Path::new(name)).map_err(failed)?;
            spot.clear().map_err(failed)?;
            spot.create(0o644).map_err(failed)?;
        }
        Ok(self.bytes)
    }

    fn entry(&mut self, entry: &mut Entry<'_, impl Read>, own: &mut Own) -> Result<(), Error> {
        let path = within(&entry.path().map_err(broken)?)?;
        let Some(name) = path.file_name() else {
            // The root itself.
            return Ok(());
        };
        if let Some(hidden) = name.to_str().and_then(|name| name.strip_prefix(WHITEOUT)) {
            return self.whiteout(&path, hidden, own);
        }
        let wrong = |error: io::Error| at(&path, &error);
        let mode = entry.header().mode().unwrap_or(0o644);
        let kind = entry.header().entry_type();
        if !is_kept(kind) {
            return Ok(());
        }
        let spot = self.tree.spot(&path).map_err(wrong)?;
        match kind {
            EntryType::Directory => folder(&self.tree, &spot, mode).map_err(wrong)?,
            EntryType::Symlink => {
                let to = entry.link_name().map_err(broken)?.ok_or_else(|| damaged(&path))?;
                spot.clear().map_err(wrong)?;
                symlinkat(&*to, &spot.folder, &spot.name).map_err(|error| wrong(error.into()))?;
            }
            EntryType::Link => {
                let to = entry.link_name().map_err(broken)?.ok_or_else(|| damaged(&path))?;
                let from = self.tree.spot(&within(&to)?).map_err(wrong)?;
                if !is_same(&from, &spot).map_err(wrong)? {
                    spot.clear().map_err(wrong)?;
                    let flags = AtFlags::empty();
                    linkat(&from.folder, &from.name, &spot.folder, &spot.name, flags)
                        .map_err(|error| wrong(error.into()))?;
                }
            }
            _ => {
                let modified_s = entry.header().mtime().unwrap_or(0);
                spot.clear().map_err(wrong)?;
                let mut file = spot.create(mode & 0o777 | 0o400).map_err(wrong)?;
                let room = IMAGE_BYTES_MAX - self.bytes;
                let copied = self.space.copy(&mut entry.take(room + 1), &mut file);
                let copied = copied.map_err(|error| at(&path, &error))?;
                if copied > room {
                    return Err(too_large(format!("more than {IMAGE_BYTES_MAX} bytes")));
                }
                self.bytes += copied;
                file.flush().map_err(wrong)?;
                // Languages compare the times of sources and of what was compiled of them.
                let _as_it_is = rustix::fs::futimens(&file, &times(modified_s));
            }
        }
        if let Some(stat) = spot.stat().map_err(wrong)? {
            own.insert(stat.st_ino);
        }
        Ok(())
    }

    /// `hidden`: what stands behind the mark in the whiteout's name.
    fn whiteout(&self, path: &Path, hidden: &str, own: &Own) -> Result<(), Error> {
        let wrong = |error: io::Error| at(path, &error);
        let stays = |stat: &Stat| own.contains(&stat.st_ino);
        let above = path.parent().unwrap_or(Path::new(""));
        if path.file_name().is_some_and(|name| name == OPAQUE) {
            let folder = self.tree.folder(above).map_err(wrong)?;
            return clear_folder(&folder, &stays).map_err(wrong);
        }
        if hidden.is_empty() || hidden == "." || hidden == ".." {
            return Err(damaged(path));
        }
        if hidden.starts_with(WHITEOUT) {
            // Names that a file system of layers keeps for itself.
            return Ok(());
        }
        let spot = self.tree.spot(&above.join(hidden)).map_err(wrong)?;
        spot.clear_but(&stays).map_err(wrong)
    }
}

/// Gzip and zstd are known by how they begin.
fn unpacked<'a>(layer: impl Read + 'a) -> Result<Box<dyn Read + 'a>, Error> {
    let mut layer = BufReader::with_capacity(256 * 1024, layer);
    let mut head = Vec::with_capacity(4);
    (&mut layer).take(4).read_to_end(&mut head).map_err(failed)?;
    let packed = io::Cursor::new(head.clone()).chain(layer);
    Ok(match head.as_slice() {
        [0x1f, 0x8b, ..] => Box::new(BufReader::new(MultiGzDecoder::new(packed))),
        [0x28, 0xb5, 0x2f, 0xfd] => Box::new(BufReader::new(Frames::new(packed))),
        _ => Box::new(packed),
    })
}

/// A path of an archive, relative to the root. `..` is refused rather than resolved.
fn within(path: &Path) -> Result<PathBuf, Error> {
    let mut inside = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => inside.push(name),
            Component::CurDir | Component::RootDir => {}
            Component::ParentDir | Component::Prefix(_) => {
                let message =
                    format!("The image holds a file outside of its root: {}", path.display());
                return Err(Error::Invalid(message));
            }
        }
    }
    Ok(inside)
}

fn is_kept(kind: EntryType) -> bool {
    matches!(
        kind,
        EntryType::Regular
            | EntryType::Continuous
            | EntryType::GNUSparse
            | EntryType::Directory
            | EntryType::Symlink
            | EntryType::Link
    )
}

/// A folder that is there stays, with what it holds.
fn folder(tree: &Tree, spot: &Spot, mode: u32) -> io::Result<()> {
    // The server must be able to take it away again.
    let mode = mode & 0o777 | 0o700;
    if !spot.is_folder()? {
        spot.clear()?;
        return tree.make(spot, mode);
    }
    Ok(chmodat(&spot.folder, &spot.name, Mode::from(mode), AtFlags::empty())?)
}

fn is_same(one: &Spot, other: &Spot) -> io::Result<bool> {
    let number = |spot: &Spot| Ok::<_, io::Error>(spot.stat()?.map(|s| (s.st_dev, s.st_ino)));
    let from = number(one)?;
    Ok(from.is_some() && from == number(other)?)
}

fn times(modified_s: u64) -> Timestamps {
    Timestamps {
        last_access: Timespec { tv_sec: 0, tv_nsec: UTIME_OMIT },
        last_modification: Timespec { tv_sec: i64::try_from(modified_s).unwrap_or(0), tv_nsec: 0 },
    }
}

fn failed(error: impl std::fmt::Display) -> Error {
    Error::Platform(format!("an image could not be unpacked: {error}"))
}

fn broken(error: impl std::fmt::Display) -> Error {
    Error::Invalid(format!("A layer of the image could not be read: {error}"))
}

fn damaged(path: &Path) -> Error {
    Error::Invalid(format!("A layer of the image is damaged at {}", path.display()))
}

/// What the host lacks is not the image's fault.
fn at(path: &Path, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => failed(error),
        _ => Error::Invalid(format!(
            "The image could not be unpacked at {}: {error}",
            path.display()
        )),
    }
}

fn too_large(what: String) -> Error {
    Error::Invalid(format!("The image is too large: unpacked it holds {what}."))
}

#[cfg(test)]
mod tests;
