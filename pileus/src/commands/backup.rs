//! `pileus backup`: through the running server, or by itself if there is none.

use super::{block_on, open_store};
use crate::backups::{self, Ask, Destination, Report, progress_line, size};
use crate::client::Client;
use crate::progress::Progress;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Store;
use store::backup::Tell;
use url::Url;
use world::World;

/// Copy everything to a folder or a bucket: online, consistent, incremental.
///
/// A running server does the work itself: it writes the folder, with its own rights, on its own machine, and
/// goes on serving meanwhile. Each backup is complete; what an earlier one in the same place already holds is
/// not written again. A backup holds secrets, and is private to its owner.
#[derive(Args)]
pub struct Backup {
    /// A folder, or s3://BUCKET/PREFIX
    destination: String,
    /// Afterwards keep only so many of the newest backups there, and what they need
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    keep: Option<u16>,
    /// The endpoint of S3; AWS otherwise
    #[arg(long, value_name = "URL")]
    endpoint_url: Option<String>,
    /// The region of the bucket; AWS_REGION otherwise
    #[arg(long)]
    region: Option<String>,
    /// The data folder of the cloud
    #[arg(long, env = "PILEUS_DATA")]
    data: Option<PathBuf>,
    /// The address of the running cloud; found in the data folder otherwise
    #[arg(long, env = "PILEUS_ENDPOINT")]
    endpoint: Option<String>,
}

impl Backup {
    pub fn run(self) -> Result<()> {
        let data = self.data.clone().unwrap_or_else(crate::config::default_data_folder);
        let data = std::path::absolute(data)?;
        let to = Destination::parse(
            &self.destination,
            self.endpoint_url.as_deref(),
            self.region.as_deref(),
        )?;
        let ask = Ask { to, keep: self.keep.map(usize::from) };
        let store = match self.endpoint {
            Some(_) => None,
            None => open_store(&data)?,
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let report = match store {
            Some(store) => runtime.block_on(alone(store, &data, &ask)),
            None => block_on(through_server(&data, self.endpoint.as_deref(), &ask)),
        }?;
        tell(&report);
        Ok(())
    }
}

async fn alone(store: Store, data: &Path, ask: &Ask) -> Result<Report> {
    if ask.to.is_within(data, "") {
        bail!("the backup would lie within the data folder that it is of");
    }
    let progress = Arc::new(Progress::new("backing up"));
    let tell: Tell = {
        let progress = progress.clone();
        Arc::new(move |so_far| progress.step(&progress_line(&so_far)))
    };
    let report = backups::back_up(&store, data, ask, &World::real(), tell).await;
    store.close().await;
    progress.end();
    report
}

async fn through_server(data: &Path, endpoint: Option<&str>, ask: &Ask) -> Result<Report> {
    let client = Client::of(data, endpoint, None)?;
    let url = Url::parse(&client.address.url).context("the endpoint is not a URL")?;
    if ask.to.holds_secrets() && url.scheme() != "https" && !backups::is_loopback(&url) {
        bail!(
            "the bucket's credentials would cross the network in the open: run this on the server"
        );
    }
    let progress = Progress::new("backing up");
    let said = |value| {
        if let Ok(so_far) = serde_json::from_value(value) {
            progress.step(&progress_line(&so_far));
        }
    };
    let report = client.admin_job("/_pileus/backup", ask, said).await;
    progress.end();
    serde_json::from_value(report?).context("the server's answer is no report")
}

fn tell(report: &Report) {
    let Report { id, place, rows, row_bytes, blobs, blob_bytes, .. } = report;
    eprintln!("✓ backup {id} in {place}");
    eprintln!(
        "  holds    {rows} rows ({}), {blobs} blobs ({})",
        size(*row_bytes),
        size(*blob_bytes)
    );
    eprintln!(
        "  written  {}: {} of {} chunks, {} of {blobs} blobs",
        size(report.moved_bytes),
        report.chunks_new,
        report.chunks,
        report.blobs_new
    );
    if let Some(pruned) = &report.pruned {
        eprintln!("  removed  {} older backups: {}", pruned.backups, size(pruned.bytes));
        if pruned.unfinished {
            eprintln!("           more is left; the next backup goes on removing");
        }
    }
    println!("{id}");
}
