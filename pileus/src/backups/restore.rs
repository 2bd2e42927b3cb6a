//! Making a data folder from a backup. All of it is first made in a folder within, whose presence keeps a
//! cloud from starting; the last step moves it into place.

use super::{Destination, ROOT_FILE};
use crate::seal_key::SEAL_KEY_FILE;
use anyhow::{Context, Result, bail};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use store::EngineKind;
use store::backup::{self, Manifest, Tell};
use world::World;

/// In a data folder: a restore is under way, or was interrupted.
pub const RESTORING: &str = ".restoring";

/// What a backup holds beside the store.
const FILES: [&str; 2] = [ROOT_FILE, SEAL_KEY_FILE];

/// Restores the newest backup, or the one that is named, into a data folder that is new or empty.
pub async fn restore(
    from: &Destination,
    at: Option<&str>,
    data: &Path,
    engine: EngineKind,
    tell: Tell,
) -> Result<Manifest> {
    let place = from.to_read()?;
    let manifest = match at {
        Some(id) => backup::load(&*place, id).await?,
        None => {
            let ids = backup::list(&*place).await?;
            let newest = ids.last().with_context(|| format!("no backup in {}", place.title()))?;
            backup::load(&*place, newest).await?
        }
    };
    let unfinished = begin(data)?;
    let store = unfinished.join("store");
    let filled = backup::restore(&place, &manifest, &store, engine, World::real(), tell).await;
    let filled = filled.map_err(anyhow::Error::from).and_then(|added| {
        let root = added.iter().find(|(name, _)| name == ROOT_FILE);
        root.context("the backup holds no root credentials")?;
        let known = added.iter().filter(|(name, _)| FILES.contains(&name.as_str()));
        for (name, content) in known {
            write_private(&unfinished.join(name), content).with_context(|| name.clone())?;
        }
        Ok(())
    });
    if let Err(error) = filled {
        if let Err(error) = fs::remove_dir_all(&unfinished) {
            eprintln!("pileus: {} stays: {error}", unfinished.display());
        }
        return Err(error);
    }
    finish(data).with_context(|| format!("cannot finish {}", data.display()))?;
    Ok(manifest)
}

/// The folder to fill. What an interrupted restore left is removed.
fn begin(data: &Path) -> Result<std::path::PathBuf> {
    let made = || -> io::Result<bool> {
        fs::create_dir_all(data)?;
        let mut entries = fs::read_dir(data)?;
        Ok(entries.all(|entry| entry.is_ok_and(|entry| entry.file_name() == RESTORING)))
    };
    let empty = made().with_context(|| format!("cannot use {}", data.display()))?;
    if !empty {
        bail!(
            "{} is not empty: a backup is restored into a new or an empty folder only",
            data.display()
        );
    }
    let unfinished = data.join(RESTORING);
    match fs::remove_dir_all(&unfinished) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("cannot empty {}", unfinished.display()));
        }
        _ => {}
    }
    fs::create_dir(&unfinished)
        .and_then(|()| sync(data))
        .with_context(|| format!("cannot make {}", unfinished.display()))?;
    Ok(unfinished)
}

fn finish(data: &Path) -> io::Result<()> {
    let unfinished = data.join(RESTORING);
    sync(&unfinished)?;
    for name in FILES {
        match fs::rename(unfinished.join(name), data.join(name)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && name != ROOT_FILE => {}
            moved => moved?,
        }
    }
    fs::rename(unfinished.join("store"), data.join("store"))?;
    sync(data)?;
    fs::remove_dir(&unfinished)?;
    sync(data)
}

fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().create_new(true).write(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::{RESTORING, begin, finish};

    #[test]
    fn only_what_is_empty_or_was_interrupted() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let unfinished = begin(&data).unwrap();
        std::fs::write(unfinished.join("left"), "over").unwrap();
        let unfinished = begin(&data).unwrap();
        assert!(!unfinished.join("left").exists());
        std::fs::write(data.join("precious"), "1").unwrap();
        assert!(begin(&data).unwrap_err().to_string().contains("is not empty"));
        assert!(data.join("precious").exists());
    }

    #[test]
    fn the_last_step_moves_everything() {
        let folder = tempfile::tempdir().unwrap();
        let unfinished = begin(folder.path()).unwrap();
        std::fs::create_dir(unfinished.join("store")).unwrap();
        std::fs::write(unfinished.join("root.json"), "{}").unwrap();
        finish(folder.path()).unwrap();
        assert!(folder.path().join("store").is_dir() && folder.path().join("root.json").is_file());
        assert!(!folder.path().join(RESTORING).exists());
        assert!(begin(folder.path()).is_err());
    }
}
