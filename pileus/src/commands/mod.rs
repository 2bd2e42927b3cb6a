//! The commands, a file each.

pub mod account;
pub mod audit;
pub mod backup;
pub mod compact;
pub mod delete;
pub mod deploy;
pub mod doctor;
pub mod env;
pub mod export;
pub mod fsck;
pub mod iam;
pub mod image;
pub mod import;
pub mod logs;
pub mod operations;
pub mod outputs;
pub mod restore;
pub mod stack;
pub mod up;
pub mod watch;

use crate::client::Client;
use crate::seal_key;
use anyhow::{Context, Result, anyhow};
use clap::Args;
use std::path::{Path, PathBuf};
use store::{EngineKind, OpenError, Store};
use world::World;

/// Which cloud a command talks to.
#[derive(Args, Clone, Debug)]
pub struct Target {
    /// The data folder of the cloud
    #[arg(long, env = "PILEUS_DATA")]
    data: Option<PathBuf>,
    /// The address of the cloud; found in the data folder otherwise
    #[arg(long, env = "PILEUS_ENDPOINT")]
    endpoint: Option<String>,
    /// The region; the cloud's own otherwise
    #[arg(long)]
    region: Option<String>,
}

impl Target {
    pub fn folder(&self) -> PathBuf {
        self.data.clone().unwrap_or_else(crate::config::default_data_folder)
    }

    pub fn client(&self) -> Result<Client> {
        Client::of(&self.folder(), self.endpoint.as_deref(), self.region.as_deref())
    }
}

/// Opens the store of a data folder; none if a server has it.
pub fn open_store(data: &Path) -> Result<Option<Store>> {
    let folder = data.join("store");
    let engine = EngineKind::found_in(&folder).map_err(|error| anyhow!("{error}"))?;
    let engine = engine.with_context(|| format!("there is no cloud in {}", data.display()))?;
    let options = store::Options { engine, ..store::Options::default() };
    match Store::open_sealed(&folder, World::real(), options, seal_key::find(data)?) {
        Ok(store) => Ok(Some(store)),
        Err(OpenError::InUse(_)) => Ok(None),
        Err(error) => Err(anyhow!("{error}")),
    }
}

/// Runs a command's asynchronous part.
pub fn block_on<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work)
}
