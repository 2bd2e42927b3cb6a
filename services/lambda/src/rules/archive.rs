//! Deployment packages: checked before they are accepted, unpacked before they run.
//!
//! A package is read to its end when it is checked, so that neither a damaged one nor one that lies of its
//! size is ever stored. What its names make together is checked too: nothing stands below a link.

use crate::error::Error;
use crate::image::tree::{DEPTH_MAX, Tree};
use crate::rules::bounded::{Bounded, Room};
use crate::space::{ENTRY_BYTES, Space};
use rustix::fs::symlinkat;
use std::collections::HashMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Component, Path, PathBuf};
use zip::ZipArchive;
use zip::read::ZipFile;

/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
pub const UNZIPPED_BYTES_MAX: u64 = 262_144_000;
/// Zipped, within a request.
pub const ZIPPED_BYTES_MAX: usize = 52_428_800;
/// Files and folders in one package, those included that nobody names and others stand in.
const ENTRIES_MAX: usize = 100_000;
/// Of a package's directory, and what is read to find it: all of it comes into memory.
const DIRECTORY_BYTES_MAX: u64 = 32 * 1024 * 1024;
/// Of one name: what a system takes as a path, but for what stands before it.
const NAME_BYTES_MAX: usize = 3_072;
/// Of what stands between two slashes.
const PART_BYTES_MAX: usize = 255;
const LINK_BYTES_MAX: u64 = 4096;
const FILE_TYPE: u32 = 0o170_000;
const SYMLINK: u32 = 0o120_000;

type Archive = ZipArchive<BufReader<Bounded<File>>>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Folder,
    File,
    Link,
}

/// Blocking: the unpacked size in bytes, if all of it may be accepted.
pub fn check(path: &Path) -> Result<u64, Error> {
    let mut archive = open(path)?;
    let declared = (0..archive.len()).try_fold(0u64, |sum, index| {
        let entry = archive.by_index_raw(index).map_err(|_| corrupt())?;
        Ok::<u64, Error>(sum.saturating_add(entry.size()))
    })?;
    if declared > UNZIPPED_BYTES_MAX {
        return Err(too_large());
    }
    let (mut shape, mut total) = (Shape::default(), 0);
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| corrupt())?;
        let name = place(&entry)?;
        let kind = kind(&entry);
        shape.add(&name, kind)?;
        match kind {
            Kind::Folder => {}
            Kind::Link => drop(link_target(&name, &mut entry)?),
            Kind::File => total = copy(&mut entry, &mut std::io::sink(), total)?,
        }
    }
    Ok(total)
}

/// Blocking: unpacks a checked package into a folder that is made for it, readable by everyone.
pub fn unpack(path: &Path, folder: &Path) -> Result<(), Error> {
    let mut archive = open(path)?;
    fs::create_dir(folder).map_err(io)?;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).map_err(io)?;
    let tree = Tree::open(folder).map_err(io)?;
    let mut space = Space::of(folder);
    let mut links: Vec<(PathBuf, PathBuf)> = Vec::new();
    // Checked again: what was stored before a rule was made is held to it too.
    let (mut shape, mut total) = (Shape::default(), 0);
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| corrupt())?;
        let name = place(&entry)?;
        let kind = kind(&entry);
        shape.add(&name, kind)?;
        space.take(ENTRY_BYTES.saturating_add(entry.size())).map_err(io)?;
        match kind {
            Kind::Folder => drop(tree.folder(&name).map_err(io)?),
            Kind::Link => {
                let target = link_target(&name, &mut entry)?;
                links.push((name, target));
            }
            Kind::File => {
                let runs = entry.unix_mode().is_some_and(|mode| mode & 0o111 != 0);
                let spot = tree.spot(&name).map_err(io)?;
                // The last one of a name counts.
                spot.clear().map_err(io)?;
                let mut file = spot.create(if runs { 0o755 } else { 0o644 }).map_err(io)?;
                total = copy(&mut entry, &mut file, total)?;
            }
        }
    }
    // Last, so that nothing is ever written through one.
    for (name, target) in links {
        let spot = tree.spot(&name).map_err(io)?;
        symlinkat(&target, &spot.folder, &spot.name).map_err(|error| io(error.into()))?;
    }
    Ok(())
}

/// What the names of a package make together.
#[derive(Default)]
struct Shape {
    /// By the number of the folder that holds it and its name there: its own number, and what it is.
    places: HashMap<(usize, OsString), (usize, Kind)>,
}

impl Shape {
    /// Nothing stands below a file or a link, and nothing stands twice but a folder, and a file that replaces another.
    fn add(&mut self, name: &Path, kind: Kind) -> Result<(), Error> {
        let wrong = |what: &str| Error::Invalid(format!("{what}: {}", name.display()));
        let parts = name.components().count();
        let long = name.components().any(|part| part.as_os_str().len() > PART_BYTES_MAX);
        if parts > DEPTH_MAX || name.as_os_str().len() > NAME_BYTES_MAX || long {
            return Err(Error::Invalid("The package holds a name that is too long".into()));
        }
        if parts == 0 && kind != Kind::Folder {
            return Err(wrong("The package holds a file without a name"));
        }
        let mut at = 0;
        for (index, part) in name.components().enumerate() {
            let own = if index + 1 == parts { kind } else { Kind::Folder };
            let next = self.places.len() + 1;
            let place = self.places.entry((at, part.as_os_str().to_owned()));
            let (number, known) = *place.or_insert((next, own));
            if known != own || known == Kind::Link && number != next {
                return Err(wrong("The package holds several things at one place"));
            }
            at = number;
        }
        match self.places.len() > ENTRIES_MAX {
            true => Err(too_many()),
            false => Ok(()),
        }
    }
}

/// A package of one file, as CloudFormation makes it of inline code.
pub fn of_one_file(name: &str, text: &str) -> Result<Vec<u8>, Error> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    // Without a date, so that the same text always makes the same package.
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let failed = |error: &dyn std::fmt::Display| Error::Platform(error.to_string());
    writer.start_file(name, options).map_err(|error| failed(&error))?;
    writer.write_all(text.as_bytes()).map_err(|error| failed(&error))?;
    Ok(writer.finish().map_err(|error| failed(&error))?.into_inner())
}

fn open(path: &Path) -> Result<Archive, Error> {
    let room = Room::new(DIRECTORY_BYTES_MAX.into());
    let file = Bounded::new(File::open(path).map_err(io)?, &room, "the directory is too long");
    let archive = ZipArchive::new(BufReader::new(file)).map_err(|_| corrupt())?;
    room.set(u64::MAX);
    match archive.len() {
        0 => Err(Error::Invalid("Uploaded file must be a non-empty zip".into())),
        count if count > ENTRIES_MAX => Err(too_many()),
        _ => Ok(archive),
    }
}

/// Where an entry goes, relative to the package's folder.
fn place<R: Read>(entry: &ZipFile<'_, R>) -> Result<PathBuf, Error> {
    let name = entry.name().map_err(|_| corrupt())?;
    let path = Path::new(&*name);
    let fits =
        path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if !fits || name.is_empty() || name.contains(['\0', '\\']) {
        let message = format!("The package holds a file outside of its folder: {name}");
        return Err(Error::Invalid(message));
    }
    Ok(path.components().filter(|part| matches!(part, Component::Normal(_))).collect())
}

fn kind<R: Read>(entry: &ZipFile<'_, R>) -> Kind {
    match entry.unix_mode() {
        Some(mode) if mode & FILE_TYPE == SYMLINK => Kind::Link,
        _ if entry.is_dir() => Kind::Folder,
        _ => Kind::File,
    }
}

/// Where a link leads, which is within the package.
fn link_target<R: Read>(name: &Path, entry: &mut ZipFile<'_, R>) -> Result<PathBuf, Error> {
    let mut target = String::new();
    entry.take(LINK_BYTES_MAX).read_to_string(&mut target).map_err(|_| corrupt())?;
    if target.is_empty() || target.contains('\0') || target.len() as u64 == LINK_BYTES_MAX {
        return Err(corrupt());
    }
    let target = PathBuf::from(target);
    stays_within(name, &target)?;
    Ok(target)
}

/// A link must lead to a place within the package.
fn stays_within(name: &Path, target: &Path) -> Result<(), Error> {
    let mut depth = name.components().count().saturating_sub(1);
    for part in target.components() {
        depth = match part {
            Component::Normal(_) => Some(depth + 1),
            Component::CurDir => Some(depth),
            Component::ParentDir => depth.checked_sub(1),
            Component::RootDir | Component::Prefix(_) => None,
        }
        .ok_or_else(|| {
            let message = "The package holds a link that leads outside of its folder";
            Error::Invalid(format!("{message}: {}", name.display()))
        })?;
    }
    Ok(())
}

/// Counts what really comes out, whatever the entry's head says.
fn copy(from: &mut impl Read, to: &mut impl Write, total: u64) -> Result<u64, Error> {
    let room = UNZIPPED_BYTES_MAX - total;
    let copied = std::io::copy(&mut from.take(room + 1), to).map_err(|_| corrupt())?;
    if copied > room { Err(too_large()) } else { Ok(total + copied) }
}

fn corrupt() -> Error {
    let message =
        "Could not unzip uploaded file. Please check your file, then try to upload again.";
    Error::Invalid(message.into())
}

fn too_many() -> Error {
    Error::Invalid(format!("The package holds more than {ENTRIES_MAX} files"))
}

fn too_large() -> Error {
    Error::Invalid(format!("Unzipped size must be smaller than {UNZIPPED_BYTES_MAX} bytes"))
}

fn io(error: std::io::Error) -> Error {
    Error::Fault(aws::Fault::internal(error))
}

#[cfg(test)]
mod tests {
    use super::{check, of_one_file, stays_within, unpack};
    use std::io::Write;
    use std::path::Path;
    use zip::write::SimpleFileOptions;

    fn package(files: &[(&str, &[u8])]) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut writer = zip::ZipWriter::new(file.reopen().unwrap());
        for (name, bytes) in files {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap();
        file
    }

    #[test]
    fn unpacks_what_it_checked() {
        let file = package(&[("main.py", b"x = 1"), ("lib/a.py", b"")]);
        assert_eq!(check(file.path()).unwrap(), 5);
        let folder = tempfile::tempdir().unwrap();
        unpack(file.path(), &folder.path().join("code")).unwrap();
        assert_eq!(std::fs::read(folder.path().join("code/main.py")).unwrap(), b"x = 1");
        assert!(folder.path().join("code/lib/a.py").is_file());
    }

    #[test]
    fn refuses_what_leaves_its_folder() {
        for name in ["../out", "a/../../out", "/etc/out"] {
            assert!(check(package(&[(name, b"x")]).path()).is_err(), "{name}");
        }
        assert!(stays_within(Path::new("lib/link"), Path::new("../target")).is_ok());
        assert!(stays_within(Path::new("lib/link"), Path::new("../../target")).is_err());
        assert!(stays_within(Path::new("link"), Path::new("/etc/passwd")).is_err());
    }

    /// Files and links, in the order given; a link's text is where it leads.
    fn package_with_links(entries: &[(&str, &str, bool)]) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut writer = zip::ZipWriter::new(file.reopen().unwrap());
        for (name, text, is_link) in entries {
            let options = SimpleFileOptions::default();
            if *is_link {
                writer.add_symlink(*name, *text, options).unwrap();
            } else {
                writer.start_file(*name, options).unwrap();
                writer.write_all(text.as_bytes()).unwrap();
            }
        }
        writer.finish().unwrap();
        file
    }

    #[test]
    fn links_stay_and_lead_within() {
        let file = package_with_links(&[("lib/a", "text", false), ("b", "lib/a", true)]);
        check(file.path()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        unpack(file.path(), &folder.path().join("code")).unwrap();
        assert_eq!(std::fs::read(folder.path().join("code/b")).unwrap(), b"text");
    }

    /// Each link leads within by its own name; by way of the link before it, it is somewhere else.
    #[test]
    fn nothing_is_put_through_a_link() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let outside = folder.path().join("outside");
        std::fs::create_dir(&outside).unwrap();
        std::fs::set_permissions(&outside, PermissionsExt::from_mode(0o700)).unwrap();
        let tries: [&[(&str, &str, bool)]; 4] = [
            &[
                ("a/b/c", "../..", true),
                ("a/b/c/d", "../outside", true),
                ("a/b/c/d/e", "../../x", true),
            ],
            &[("a/b/c", "../..", true), ("a/b/c/d", "../outside", true), ("a/b/c/d/e", "x", false)],
            &[("a", "b", true), ("a/x", "text", false)],
            &[("a/x", "text", false), ("a", "b", true)],
        ];
        for entries in tries {
            let file = package_with_links(entries);
            assert!(check(file.path()).is_err(), "{entries:?}");
            assert!(unpack(file.path(), &folder.path().join("code")).is_err(), "{entries:?}");
            std::fs::remove_dir_all(folder.path().join("code")).unwrap();
            assert_eq!(std::fs::read_dir(&outside).unwrap().count(), 0, "{entries:?}");
            let mode = std::fs::metadata(&outside).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700, "{entries:?}");
        }
    }

    #[test]
    fn names_make_one_thing_each() {
        let accepts = |names: &[&str]| {
            let files: Vec<(&str, &[u8])> = names.iter().map(|name| (*name, &b"x"[..])).collect();
            check(package(&files).path()).is_ok()
        };
        assert!(accepts(&["a", "b/c", "b/d", "./a"]));
        assert!(!accepts(&["a", "a/b"]));
        assert!(!accepts(&["a/b", "a"]));
        assert!(accepts(&[&"n".repeat(255)]) && !accepts(&[&"n".repeat(256)]));
        let deep = |depth: usize| vec!["d"; depth].join("/");
        assert!(accepts(&[&deep(256)]) && !accepts(&[&deep(257)]));
    }

    #[test]
    fn the_last_file_of_a_name_counts() {
        let file = package(&[("a", b"first and long"), ("./a", b"last")]);
        check(file.path()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        unpack(file.path(), &folder.path().join("code")).unwrap();
        assert_eq!(std::fs::read(folder.path().join("code/a")).unwrap(), b"last");
    }

    /// Few names can ask for very many folders.
    #[test]
    fn folders_that_nobody_names_are_counted() {
        let names: Vec<String> =
            (0..420).map(|n| format!("{n}/{}/f", vec!["d"; 250].join("/"))).collect();
        let of = |count: usize| {
            let files: Vec<(&str, &[u8])> =
                names[..count].iter().map(|name| (name.as_str(), &b""[..])).collect();
            check(package(&files).path())
        };
        assert!(of(390).is_ok());
        assert!(of(420).is_err());
    }

    /// A directory of many times what fits is not read.
    #[test]
    fn a_long_directory_is_refused() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut writer = zip::ZipWriter::new(std::io::BufWriter::new(file.reopen().unwrap()));
        let options = SimpleFileOptions::default();
        for number in 0..600 {
            writer.start_file(format!("{number:0>60000}"), options).unwrap();
        }
        writer.finish().unwrap().flush().unwrap();
        let refused = format!("{:?}", check(file.path()).unwrap_err());
        // Not the length of its names, which are known once all of it is read.
        assert!(refused.contains("Could not unzip"), "{refused}");
    }

    #[test]
    fn refuses_what_is_no_package() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), b"this is no zip").unwrap();
        assert!(check(file.path()).is_err());
        assert!(check(package(&[]).path()).is_err());
    }

    #[test]
    fn the_same_text_makes_the_same_package() {
        assert_eq!(of_one_file("index.py", "a").unwrap(), of_one_file("index.py", "a").unwrap());
    }
}
