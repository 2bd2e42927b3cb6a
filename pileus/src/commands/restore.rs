//! `pileus restore`: a new data folder from a backup.

use crate::backups::{self, Destination, progress_line, size};
use crate::progress::Progress;
use anyhow::Result;
use clap::Args;
use std::path::PathBuf;
use std::sync::Arc;
use store::EngineKind;
use store::backup::{self, Manifest, Tell};

/// Make a new data folder from a backup, every byte of it checked.
///
/// The folder must be new or empty. If something is damaged or missing it is named, and nothing is left.
#[derive(Args)]
pub struct Restore {
    /// A folder, or s3://BUCKET/PREFIX
    source: String,
    /// The data folder to make
    #[arg(long, env = "PILEUS_DATA")]
    data: Option<PathBuf>,
    /// The backup; the newest otherwise
    #[arg(long, value_name = "BACKUP_ID")]
    at: Option<String>,
    /// Only list the backups that are there
    #[arg(long)]
    list: bool,
    /// What stores the rows: fjall or redb
    #[arg(long, default_value = "fjall")]
    engine: EngineKind,
    /// The endpoint of S3; AWS otherwise
    #[arg(long, value_name = "URL")]
    endpoint_url: Option<String>,
    /// The region of the bucket; AWS_REGION otherwise
    #[arg(long)]
    region: Option<String>,
}

impl Restore {
    pub fn run(self) -> Result<()> {
        let from =
            Destination::parse(&self.source, self.endpoint_url.as_deref(), self.region.as_deref())?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async {
            match self.list {
                true => list(&from).await,
                false => self.restore(&from).await,
            }
        })
    }

    async fn restore(&self, from: &Destination) -> Result<()> {
        let data = self.data.clone().unwrap_or_else(crate::config::default_data_folder);
        let data = std::path::absolute(data)?;
        let progress = Arc::new(Progress::new("restoring"));
        let tell: Tell = {
            let progress = progress.clone();
            Arc::new(move |so_far| progress.step(&progress_line(&so_far)))
        };
        let at = self.at.as_deref();
        let restored = backups::restore(from, at, &data, self.engine, tell).await;
        progress.end();
        let manifest = restored?;
        eprintln!("✓ {} is the cloud of {}", data.display(), manifest.id);
        eprintln!("  holds    {}", contents(&manifest));
        eprintln!("  next     pileus up --data {}", data.display());
        Ok(())
    }
}

async fn list(from: &Destination) -> Result<()> {
    let place = from.to_read()?;
    for id in backup::list(&*place).await? {
        match backup::load(&*place, &id).await {
            Ok(manifest) => println!("{id}  {}", contents(&manifest)),
            Err(error) => println!("{id}  cannot be used: {error}"),
        }
    }
    Ok(())
}

fn contents(manifest: &Manifest) -> String {
    let (rows, blobs) = (manifest.rows(), manifest.blobs.rows);
    let (row_bytes, blob_bytes) = (size(manifest.row_bytes()), size(manifest.blob_bytes));
    format!("{rows} rows ({row_bytes}), {blobs} blobs ({blob_bytes})")
}
