//! A folder or a tar, as files with names. A packed tar is unpacked beside first, as its files are read in an order
//! of their own.

use anyhow::{Context, Result, anyhow, bail};
use flate2::read::MultiGzDecoder;
use lambda::Frames;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Component, Path, PathBuf};
use tar::{Archive, EntryType};

/// Of an archive that is packed, once it is not: above what any registry takes of one layer.
const UNPACKED_BYTES_MAX: u64 = 64 << 30;
/// Files of one archive.
const FILES_MAX: usize = 100_000;
/// A link leads to a link at most so often.
const LINKS_MAX: usize = 8;

pub struct Files(Kind);

enum Kind {
    Folder(PathBuf),
    Tar { file: File, entries: HashMap<String, Entry> },
}

enum Entry {
    File {
        offset: u64,
        size: u64,
    },
    /// `docker save` has links among layers that are the same.
    Link(String),
}

impl Files {
    pub fn open(path: &Path) -> Result<Files> {
        let about = || format!("open {}", path.display());
        if std::fs::metadata(path).with_context(about)?.is_dir() {
            return Ok(Files(Kind::Folder(path.to_path_buf())));
        }
        let mut file = File::open(path).with_context(about)?;
        let mut head = [0u8; 4];
        let length = read_up_to(&mut file, &mut head)?;
        file.rewind()?;
        let file = match &head[..length] {
            [0x1f, 0x8b, ..] => unpacked(MultiGzDecoder::new(BufReader::new(file))),
            // The second is a frame that holds nothing of the archive; some tools begin with one.
            [0x28, 0xb5, 0x2f, 0xfd] | [0x50..=0x5f, 0x2a, 0x4d, 0x18] => {
                unpacked(Frames::new(BufReader::new(file)))
            }
            _ => Ok(file),
        };
        tar(file.with_context(about)?).with_context(|| format!("read {}", path.display()))
    }

    pub fn has(&self, name: &str) -> bool {
        self.size(name).is_ok()
    }

    pub fn size(&self, name: &str) -> Result<u64> {
        match &self.0 {
            Kind::Folder(folder) => {
                let path = folder.join(plain(name)?);
                let found = std::fs::metadata(&path).with_context(|| missing(name))?;
                match found.is_file() {
                    true => Ok(found.len()),
                    false => Err(anyhow!(missing(name))),
                }
            }
            Kind::Tar { entries, .. } => Ok(find(entries, name)?.1),
        }
    }

    pub fn open_file(&self, name: &str) -> Result<impl Read + use<>> {
        let (mut file, offset, size) = match &self.0 {
            Kind::Folder(folder) => {
                let size = self.size(name)?;
                let file = File::open(folder.join(plain(name)?)).with_context(|| missing(name))?;
                (file, 0, size)
            }
            Kind::Tar { file, entries } => {
                let (offset, size) = find(entries, name)?;
                (file.try_clone()?, offset, size)
            }
        };
        // The clones of one tar share their position: each file is read to its end before the next.
        file.seek(SeekFrom::Start(offset))?;
        Ok(file.take(size))
    }
}

fn read_up_to(file: &mut File, bytes: &mut [u8]) -> io::Result<usize> {
    let wanted = bytes.len() as u64;
    let mut read = Vec::new();
    file.take(wanted).read_to_end(&mut read)?;
    bytes[..read.len()].copy_from_slice(&read);
    Ok(read.len())
}

/// Into a file without a name, which goes when it is closed.
fn unpacked(packed: impl Read) -> Result<File> {
    let mut file = tempfile::tempfile()?;
    let bytes = io::copy(&mut packed.take(UNPACKED_BYTES_MAX + 1), &mut file);
    if bytes.context("unpack it")? > UNPACKED_BYTES_MAX {
        bail!("it unpacks to more than {UNPACKED_BYTES_MAX} bytes");
    }
    file.rewind()?;
    Ok(file)
}

fn tar(file: File) -> Result<Files> {
    let mut entries = HashMap::new();
    let mut archive = Archive::new(BufReader::new(file.try_clone()?));
    for entry in archive.entries()? {
        let entry = entry?;
        if entries.len() >= FILES_MAX {
            bail!("it holds more than {FILES_MAX} files");
        }
        let path = entry.path()?.into_owned();
        let name = inside(&path).ok_or_else(|| anyhow!("it holds {}", path.display()))?;
        let found = match entry.header().entry_type() {
            EntryType::Regular | EntryType::Continuous => {
                Entry::File { offset: entry.raw_file_position(), size: entry.size() }
            }
            EntryType::Symlink => {
                let to = entry.link_name()?.context("a link leads nowhere")?;
                let above = path.parent().unwrap_or(Path::new(""));
                match resolved(&above.join(to)) {
                    Some(to) => Entry::Link(to),
                    None => continue,
                }
            }
            EntryType::Link => {
                let to = entry.link_name()?.context("a link leads nowhere")?;
                match resolved(&to) {
                    Some(to) => Entry::Link(to),
                    None => continue,
                }
            }
            _ => continue,
        };
        entries.insert(name, found);
    }
    Ok(Files(Kind::Tar { file, entries }))
}

fn find(entries: &HashMap<String, Entry>, name: &str) -> Result<(u64, u64)> {
    let mut name = inside(Path::new(name)).ok_or_else(|| anyhow!(missing(name)))?;
    for _ in 0..LINKS_MAX {
        match entries.get(&name) {
            Some(Entry::File { offset, size }) => return Ok((*offset, *size)),
            Some(Entry::Link(to)) => name = to.clone(),
            None => break,
        }
    }
    Err(anyhow!(missing(&name)))
}

fn missing(name: &str) -> String {
    format!("the archive holds no {name}")
}

/// A name without `..`, relative.
fn plain(name: &str) -> Result<PathBuf> {
    inside(Path::new(name)).map(PathBuf::from).ok_or_else(|| anyhow!(missing(name)))
}

fn inside(path: &Path) -> Option<String> {
    let mut parts = Vec::new();
    for part in path.components() {
        match part {
            Component::Normal(part) => parts.push(part.to_str()?),
            Component::CurDir => {}
            _ => return None,
        }
    }
    Some(parts.join("/"))
}

/// Where a link within the archive leads; none if that is not within.
fn resolved(path: &Path) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.components() {
        match part {
            Component::Normal(part) => parts.push(part.to_str()?),
            Component::CurDir => {}
            Component::ParentDir => drop(parts.pop()?),
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(parts.join("/"))
}
