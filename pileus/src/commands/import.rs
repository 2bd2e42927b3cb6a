//! `pileus import`: an account out of a file, into a stopped cloud that has nothing of it.

use crate::account_file::read::read;
use crate::account_import::{self, Checked};
use crate::config::{Root, default_data_folder};
use crate::progress::Progress;
use crate::{seal_key, services};
use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use std::path::PathBuf;
use store::{OpenError, Store};
use world::World;

#[derive(Args)]
pub struct Import {
    /// A file that `pileus export` wrote
    #[arg(required_unless_present = "undo")]
    pub file: Option<PathBuf>,
    /// Take back an import of this account that broke off
    #[arg(long, value_name = "ACCOUNT", conflicts_with = "file")]
    pub undo: Option<String>,
    /// The data folder of the cloud, which must be stopped
    #[arg(long, env = "PILEUS_DATA")]
    pub data: Option<PathBuf>,
}

impl Import {
    pub fn run(self) -> Result<()> {
        let data = self.data.clone().unwrap_or_else(default_data_folder);
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let _inside = runtime.enter();
        std::fs::create_dir_all(&data)
            .with_context(|| format!("cannot make the data folder {}", data.display()))?;
        let seal = Some(seal_key::find_or_make(&data, &World::real())?);
        let folder = data.join("store");
        let store = match Store::open_sealed(&folder, World::real(), Default::default(), seal) {
            Err(OpenError::InUse(_)) => bail!("the cloud is running: stop it first"),
            other => other?,
        };
        let done = match &self.undo {
            Some(account) => undo(&runtime, &store, account),
            None => self.import(&runtime, &store, Root::kept(&data)?),
        };
        runtime.block_on(store.close());
        done
    }

    fn import(
        &self,
        runtime: &tokio::runtime::Runtime,
        store: &Store,
        root: Option<Root>,
    ) -> Result<()> {
        let file = self.file.as_ref().context("a file is needed")?;
        let services = services::described();
        let progress = Progress::new("reading");
        for account in runtime.block_on(store.imports())? {
            account_import::take_back(runtime, store, &services, &account)?;
            progress.line(&format!("took back an import of account {account} that broke off"));
        }
        // Everything is looked at before anything is written.
        let mut checked = Checked::new(store.inspect()?, &services, root);
        read(file, &mut checked)?;
        let checked = checked.end()?;
        progress.doing("writing");
        let written = account_import::write(runtime, store, &services, file, &checked);
        if let Err(error) = written {
            let taken = account_import::take_back(runtime, store, &services, &checked.account);
            taken.with_context(|| format!("{error:#}; and it could not be taken back"))?;
            return Err(error.context("nothing was imported"));
        }
        let (account, rows) = (&checked.account, checked.rows);
        progress.done(&format!("account {account} is here: {rows} rows"));
        if checked.root.is_some() {
            eprintln!("  Its root credentials are those that it had.");
        }
        Ok(())
    }
}

fn undo(runtime: &tokio::runtime::Runtime, store: &Store, account: &str) -> Result<()> {
    let unfinished = runtime.block_on(store.imports())?;
    let known = unfinished.iter().any(|name| name == account);
    ensure!(known, "no import of account {account} broke off here");
    account_import::take_back(runtime, store, &services::described(), account)?;
    eprintln!("✓ nothing is left of the import of account {account}");
    Ok(())
}
