//! The commands, a file each.

pub mod account;
pub mod delete;
pub mod deploy;
pub mod doctor;
pub mod env;
pub mod export;
pub mod fsck;
pub mod import;
pub mod logs;
pub mod operations;
pub mod outputs;
pub mod stack;
pub mod up;

use crate::client::Client;
use anyhow::Result;
use clap::Args;
use std::path::PathBuf;

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

/// Runs a command's asynchronous part.
pub fn block_on<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work)
}
