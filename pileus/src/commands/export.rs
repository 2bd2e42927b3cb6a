//! `pileus export`: one account of a stopped cloud, as of one moment, in one file.

use crate::account_file::write::{Written, write};
use crate::account_file::{FORMAT, Header, RootKey, VERSION};
use crate::config::{Root, default_data_folder};
use crate::progress::Progress;
use crate::{seal_key, services};
use anyhow::{Result, bail, ensure};
use clap::Args;
use engine::account::{Order, walk};
use std::path::PathBuf;
use store::{Inspection, OpenError, StoreError};
use world::World;

/// Things between two looks at the number.
const STEP: u64 = 1000;

#[derive(Args)]
pub struct Export {
    /// The account, twelve digits
    pub account: String,
    /// The file to write; it must not be there. It holds secrets: access keys, environments of functions
    pub file: PathBuf,
    /// The data folder of the cloud, which must be stopped
    #[arg(long, env = "PILEUS_DATA")]
    pub data: Option<PathBuf>,
}

impl Export {
    pub fn run(self) -> Result<()> {
        ensure!(aws::AccountId::new(&self.account).is_some(), "an account is twelve digits");
        ensure!(!self.file.exists(), "{} is there already", self.file.display());
        let data = self.data.clone().unwrap_or_else(default_data_folder);
        let inspection = match Inspection::open(&data.join("store"), seal_key::find(&data)?, false)
        {
            Err(OpenError::InUse(_)) => bail!("the cloud is running: stop it first"),
            other => other?,
        };
        let services = services::described();
        let root = Root::kept(&data)?.filter(|root| root.account == self.account);
        if root.is_none() && !holds_anything(&inspection, &services, &self.account)? {
            bail!("this cloud has no account {}", self.account);
        }
        let header = Header {
            format: FORMAT.into(),
            version: VERSION,
            pileus: env!("CARGO_PKG_VERSION").into(),
            account: self.account.clone(),
            exported_ms: World::real().real_ms(),
            root: root.map(|root| RootKey {
                access_key_id: root.access_key_id,
                secret_access_key: root.secret_access_key,
            }),
        };
        let progress = Progress::new("reading");
        let show = |written: &Written| {
            let things = written.rows + written.logged + written.timers + written.events;
            if things.is_multiple_of(STEP) {
                progress.doing(&format!("{things} rows, {} blobs", written.blobs));
            }
        };
        let written = write(&self.file, &header, &inspection, &services, show)?;
        progress.done(&format!(
            "account {} is in {}: {} rows, {} stream records, {} timers, {} events, {} blobs of {} bytes",
            self.account,
            self.file.display(),
            written.rows,
            written.logged,
            written.timers,
            written.events,
            written.blobs,
            written.blob_bytes
        ));
        eprintln!("  It holds secrets; only you can read it. Keep it so.");
        Ok(())
    }
}

/// Whether a cloud has anything of an account.
pub fn holds_anything(
    inspection: &Inspection,
    services: &[service::Service],
    account: &str,
) -> Result<bool, StoreError> {
    match walk(inspection, services, account, Order::HoldersFirst, &mut |_| Err(Found::Something)) {
        Ok(()) => Ok(false),
        Err(Found::Something) => Ok(true),
        Err(Found::Failed(error)) => Err(error),
    }
}

/// Ends the walk at the first thing.
enum Found {
    Something,
    Failed(StoreError),
}

impl From<StoreError> for Found {
    fn from(error: StoreError) -> Found {
        Found::Failed(error)
    }
}
