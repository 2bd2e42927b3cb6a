//! `pileus compact`: through the running server, or by itself if there is none.

use super::{Target, block_on, open_store};
use crate::backups::size;
use crate::progress::Progress;
use anyhow::{Context, Result, anyhow};
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Compacted, EngineKind};

/// Give disk space back that deleted and replaced data has left.
///
/// The default engine is compacted while the server runs, or without it; writes may wait at times. A store on
/// redb is compacted only while no server runs.
#[derive(Args)]
pub struct Compact {
    #[command(flatten)]
    target: Target,
}

/// What was done, as the server says it.
#[derive(Serialize, Deserialize)]
pub struct Report {
    bytes_before: u64,
    bytes_after: u64,
    orphans: u64,
}

impl From<Compacted> for Report {
    fn from(done: Compacted) -> Report {
        let Compacted { bytes_before, bytes_after, orphans } = done;
        Report { bytes_before, bytes_after, orphans }
    }
}

impl Compact {
    pub fn run(self) -> Result<()> {
        let progress = Progress::new("compacting");
        let report = self.compact();
        progress.end();
        let Report { bytes_before, bytes_after, orphans } = report?;
        eprintln!("✓ {} on the disk, {} before", size(bytes_after), size(bytes_before));
        if orphans > 0 {
            eprintln!("  removed {orphans} blobs that nothing named");
        }
        Ok(())
    }

    fn compact(&self) -> Result<Report> {
        let data = self.target.folder();
        let store = match self.target.endpoint {
            Some(_) => None,
            None => open_store(&data)?,
        };
        let Some(store) = store else {
            let client = self.target.client()?;
            let ask = json!({});
            let done = block_on(client.admin_job("/_pileus/compact", &ask, |_| {}))?;
            return serde_json::from_value(done).context("the server's answer is no report");
        };
        let folder = data.join("store");
        let redb = EngineKind::found_in(&folder).is_ok_and(|kind| kind == Some(EngineKind::Redb));
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let done = match redb {
            true => {
                runtime.block_on(store.close());
                store::compact_folder(&folder).map_err(|error| anyhow!("{error}"))?
            }
            false => runtime.block_on(async {
                let done = store.compact().await;
                store.close().await;
                done
            })?,
        };
        Ok(done.into())
    }
}
