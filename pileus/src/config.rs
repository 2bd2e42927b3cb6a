//! What is kept in the data folder beside the store: the root credentials and the last address.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use world::World;

/// Where a cloud lives unless told otherwise.
pub fn default_data_folder() -> PathBuf {
    let home = std::env::var_os("XDG_DATA_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".local/share")));
    home.unwrap_or_else(|| PathBuf::from(".")).join("pileus")
}

/// The first account's root credentials.
#[derive(Clone, Serialize, Deserialize, PartialEq)]
pub struct Root {
    pub account: String,
    pub access_key_id: String,
    pub secret_access_key: String,
}

const ROOT_FILE: &str = "root.json";
const ADDRESS_FILE: &str = "address.json";

impl Root {
    /// From the environment; else from the folder; else made at random and kept there, mode 0600.
    pub fn find(folder: &Path, account: Option<&str>, world: &World) -> Result<Root> {
        let path = folder.join(ROOT_FILE);
        let kept = Root::read(folder)?;
        if let (Some(kept), Some(account)) = (&kept, account)
            && kept.account != account
        {
            anyhow::bail!(
                "{} belongs to account {}: use another --data for account {account}",
                folder.display(),
                kept.account
            );
        }
        let given = Root::from_environment();
        let account = account.map(str::to_owned);
        let account = account.or_else(|| kept.as_ref().map(|root| root.account.clone()));
        let account = account.unwrap_or_else(|| made_account(world));
        let (access_key_id, secret_access_key) = match (given, kept.clone()) {
            (Some((id, secret)), _) => (id, secret),
            (None, Some(kept)) => (kept.access_key_id, kept.secret_access_key),
            (None, None) => {
                const SECRET: &[u8] =
                    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
                (world.unique_id("AKIA", 20), world.token(40, SECRET))
            }
        };
        let root = Root { account, access_key_id, secret_access_key };
        if kept.as_ref() != Some(&root) {
            write_private(&path, &serde_json::to_vec_pretty(&root)?)?;
        }
        Ok(root)
    }

    /// The credentials a client on this machine should use.
    pub fn for_client(folder: &Path) -> Result<Root> {
        let kept = Root::read(folder)?;
        if let Some((access_key_id, secret_access_key)) = Root::from_environment() {
            let account = kept.map(|root| root.account).unwrap_or_default();
            return Ok(Root { account, access_key_id, secret_access_key });
        }
        kept.with_context(|| {
            format!("no cloud has been started in {}: run `pileus up` first", folder.display())
        })
    }

    /// What the folder holds, if a cloud has run in it.
    pub fn kept(folder: &Path) -> Result<Option<Root>> {
        Root::read(folder)
    }

    fn read(folder: &Path) -> Result<Option<Root>> {
        let path = folder.join(ROOT_FILE);
        match fs::read(&path) {
            Ok(bytes) => {
                let root = serde_json::from_slice(&bytes);
                Ok(Some(root.with_context(|| format!("{} is damaged", path.display()))?))
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
        }
    }

    fn from_environment() -> Option<(String, String)> {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Some((set("PILEUS_ROOT_ACCESS_KEY_ID")?, set("PILEUS_ROOT_SECRET_ACCESS_KEY")?))
    }
}

/// Twelve digits that no first account of another folder is likely to share.
fn made_account(world: &World) -> String {
    let first = world.token(1, b"123456789");
    format!("{first}{}", world.token(11, b"0123456789"))
}

/// Where the server of a data folder listens.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Address {
    pub url: String,
    pub region: String,
}

impl Address {
    pub fn keep(&self, folder: &Path) -> Result<()> {
        write_private(&folder.join(ADDRESS_FILE), &serde_json::to_vec(self)?)
    }

    pub fn find(folder: &Path) -> Address {
        let kept = fs::read(folder.join(ADDRESS_FILE)).ok();
        let kept = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        kept.unwrap_or_else(|| Address {
            url: "http://127.0.0.1:4566".into(),
            region: "us-east-1".into(),
        })
    }
}

pub fn write_private(path: &Path, bytes: &[u8]) -> Result<()> {
    let unsaved = path.with_extension("new");
    let write = || -> std::io::Result<()> {
        let mut options = fs::OpenOptions::new();
        let mut file =
            options.create(true).write(true).truncate(true).mode(0o600).open(&unsaved)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&unsaved, path)
    };
    write().with_context(|| format!("cannot write {}", path.display()))
}
