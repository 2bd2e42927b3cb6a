//! Deployment packages: checked before they are accepted, unpacked before they run.
//!
//! A package is read to its end when it is checked, so that neither a damaged one nor one that lies of its
//! size is ever stored.

use crate::error::Error;
use std::fs::{self, File};
use std::io::{BufReader, Read, Write};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Component, Path, PathBuf};
use zip::ZipArchive;
use zip::read::ZipFile;

/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
pub const UNZIPPED_BYTES_MAX: u64 = 262_144_000;
/// Zipped, within a request.
pub const ZIPPED_BYTES_MAX: usize = 52_428_800;
/// Files and folders in one package.
const ENTRIES_MAX: usize = 100_000;
const LINK_BYTES_MAX: u64 = 4096;
const FILE_TYPE: u32 = 0o170_000;
const SYMLINK: u32 = 0o120_000;

type Archive = ZipArchive<BufReader<File>>;

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
    let mut total = 0;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| corrupt())?;
        let name = place(&entry)?;
        if is_link(&entry) {
            let target = link_target(&mut entry)?;
            stays_within(&name, &target)?;
            continue;
        }
        total = copy(&mut entry, &mut std::io::sink(), total)?;
    }
    Ok(total)
}

/// Blocking: unpacks a checked package into a folder that is made for it, readable by everyone.
pub fn unpack(path: &Path, folder: &Path) -> Result<(), Error> {
    let mut archive = open(path)?;
    make_folder(folder)?;
    let mut links: Vec<(PathBuf, PathBuf)> = Vec::new();
    let mut total = 0;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| corrupt())?;
        let name = place(&entry)?;
        let at = folder.join(&name);
        if is_link(&entry) {
            let target = link_target(&mut entry)?;
            stays_within(&name, &target)?;
            links.push((at, target));
        } else if entry.is_dir() {
            make_folder(&at)?;
        } else {
            if let Some(parent) = at.parent() {
                make_folder(parent)?;
            }
            let mut file = File::create(&at).map_err(io)?;
            total = copy(&mut entry, &mut file, total)?;
            let runs = entry.unix_mode().is_some_and(|mode| mode & 0o111 != 0);
            let mode = fs::Permissions::from_mode(if runs { 0o755 } else { 0o644 });
            fs::set_permissions(&at, mode).map_err(io)?;
        }
    }
    // Last, so that nothing is ever written through one.
    for (at, target) in links {
        if let Some(parent) = at.parent() {
            make_folder(parent)?;
        }
        symlink(target, at).map_err(io)?;
    }
    Ok(())
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
    let file = File::open(path).map_err(io)?;
    let archive = ZipArchive::new(BufReader::new(file)).map_err(|_| corrupt())?;
    match archive.len() {
        0 => Err(Error::Invalid("Uploaded file must be a non-empty zip".into())),
        count if count > ENTRIES_MAX => {
            Err(Error::Invalid(format!("The package holds more than {ENTRIES_MAX} files")))
        }
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

fn is_link<R: Read>(entry: &ZipFile<'_, R>) -> bool {
    entry.unix_mode().is_some_and(|mode| mode & FILE_TYPE == SYMLINK)
}

fn link_target<R: Read>(entry: &mut ZipFile<'_, R>) -> Result<PathBuf, Error> {
    let mut target = String::new();
    entry.take(LINK_BYTES_MAX).read_to_string(&mut target).map_err(|_| corrupt())?;
    Ok(PathBuf::from(target))
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

fn make_folder(path: &Path) -> Result<(), Error> {
    fs::create_dir_all(path).map_err(io)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).map_err(io)
}

fn corrupt() -> Error {
    let message =
        "Could not unzip uploaded file. Please check your file, then try to upload again.";
    Error::Invalid(message.into())
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
