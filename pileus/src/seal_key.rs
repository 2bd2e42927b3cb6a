//! The key under which rows with secrets lie in the store: `seal.key` in the data folder, made at the first start; or
//! kept elsewhere by its owner and given in `PILEUS_SEAL_KEY`, so that neither the folder nor a backup has it.

use crate::config::write_private;
use crate::services;
use anyhow::{Context, Result, anyhow, bail};
use std::path::Path;
use store::Seal;
use world::World;

pub const SEAL_KEY_FILE: &str = "seal.key";
const VARIABLE: &str = "PILEUS_SEAL_KEY";

/// The seal of a cloud's store: from the environment, else from the data folder. None for a folder from before there
/// were seals, or without a cloud.
pub fn find(data: &Path) -> Result<Option<Seal>> {
    let key = match std::env::var(VARIABLE).ok().filter(|text| !text.is_empty()) {
        Some(text) => Some(read(&text).with_context(|| format!("{VARIABLE} is no key"))?),
        None => kept(data)?,
    };
    Ok(key.map(|key| seal(&key)))
}

/// As [`find`], making a key where there is none.
pub fn find_or_make(data: &Path, world: &World) -> Result<Seal> {
    if let Some(seal) = find(data)? {
        return Ok(seal);
    }
    if Seal::is_on(&data.join("store")).map_err(|error| anyhow!("{error}"))? {
        bail!(
            "the key that seals {} is missing: put {SEAL_KEY_FILE} back, which every backup holds, or set \
             {VARIABLE}",
            data.display()
        );
    }
    let mut key = [0; 32];
    world.fill(&mut key);
    write_private(&data.join(SEAL_KEY_FILE), format!("{}\n", hex::encode(key)).as_bytes())?;
    Ok(seal(&key))
}

fn kept(data: &Path) -> Result<Option<[u8; 32]>> {
    let path = data.join(SEAL_KEY_FILE);
    match std::fs::read_to_string(&path) {
        Ok(text) => read(&text).map(Some).with_context(|| format!("{} is damaged", path.display())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

fn read(text: &str) -> Result<[u8; 32]> {
    let mut key = [0; 32];
    let read = hex::decode_to_slice(text.trim(), &mut key);
    read.context("expected 64 hexadecimal digits, as of `openssl rand -hex 32`")?;
    Ok(key)
}

fn seal(key: &[u8; 32]) -> Seal {
    let services = services::described();
    let tables = services.iter().flat_map(|service| &service.tables);
    Seal::new(key, tables.filter(|table| table.sealed).map(|table| table.name))
}

#[cfg(test)]
mod tests {
    use super::{SEAL_KEY_FILE, find, find_or_make};
    use std::os::unix::fs::PermissionsExt;
    use world::World;

    #[test]
    fn made_once_and_never_instead_of_one_that_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path();
        assert!(find(data).unwrap().is_none());
        find_or_make(data, &World::real()).unwrap();
        let path = data.join(SEAL_KEY_FILE);
        let first = std::fs::read(&path).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        find_or_make(data, &World::real()).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), first);
        std::fs::write(&path, &first[..63]).unwrap();
        assert!(format!("{:#}", find(data).err().unwrap()).contains("64 hexadecimal digits"));
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(data.join("store")).unwrap();
        std::fs::write(data.join("store/FORMAT"), "2 fjall ofthatkey").unwrap();
        let refused = find_or_make(data, &World::real()).err().unwrap();
        assert!(format!("{refused:#}").contains("put seal.key back"), "{refused:#}");
        assert!(!path.exists());
    }
}
