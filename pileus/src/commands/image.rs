//! `pileus image`: container images for functions.

use super::{Target, block_on};
use crate::client::{Client, Refused};
use crate::image::{Blob, Image as Archived, Wanted};
use crate::progress::Progress;
use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::io::Read;
use std::path::PathBuf;

/// What one request carries of a layer; between the least and the most that a registry takes.
const PART_BYTES: usize = 10 << 20;
/// Digests that are asked for at once.
const ASKED_MAX: usize = 100;

#[derive(Subcommand)]
pub enum Image {
    /// Put an image of an archive into a repository
    Load(Load),
}

#[derive(Args)]
pub struct Load {
    /// An OCI layout, as a folder or a tar, or what `docker save` wrote; packed with gzip or zstd or not
    archive: PathBuf,
    /// Where it goes: REPOSITORY or REPOSITORY:TAG
    #[arg(value_name = "REPOSITORY:TAG")]
    to: String,
    /// Make the repository if it is not there
    #[arg(long)]
    create: bool,
    /// The image's name in the archive, where that holds several
    #[arg(long, value_name = "NAME")]
    image: Option<String>,
    /// The image's platform, where the archive has several; this host's otherwise
    #[arg(long, value_name = "OS/ARCHITECTURE")]
    platform: Option<String>,
    #[command(flatten)]
    target: Target,
}

impl Image {
    pub fn run(self) -> Result<()> {
        match self {
            Image::Load(load) => load.run(),
        }
    }
}

impl Load {
    fn run(self) -> Result<()> {
        let (repository, tag) = match self.to.rsplit_once(':') {
            Some((repository, tag)) => (repository, tag),
            None => (self.to.as_str(), "latest"),
        };
        if repository.is_empty() || tag.is_empty() || repository.contains('@') {
            bail!("{} is not REPOSITORY:TAG", self.to);
        }
        let progress = Progress::new(&format!("Reading {}", self.archive.display()));
        let wanted = Wanted { name: self.image.clone(), platform: self.platform.clone() };
        let image = Archived::open(&self.archive, &wanted);
        let loaded = image.and_then(|image| {
            let registry =
                Registry { client: self.target.client()?, repository, progress: &progress };
            block_on(async {
                let uri = registry.uri(self.create).await?;
                registry.load(&image, tag).await?;
                Ok(uri)
            })
        });
        match loaded {
            Ok(uri) => {
                progress.done(&format!("Loaded {}", self.archive.display()));
                println!("{uri}:{tag}");
                Ok(())
            }
            Err(error) => {
                progress.end();
                Err(error)
            }
        }
    }
}

/// A repository of a running cloud.
struct Registry<'a> {
    client: Client,
    repository: &'a str,
    progress: &'a Progress,
}

impl Registry<'_> {
    async fn ask(&self, operation: &str, mut input: Value) -> Result<Value> {
        input["repositoryName"] = json!(self.repository);
        let target = format!("AmazonEC2ContainerRegistry_V20150921.{operation}");
        self.client.json("ecr", &target, input).await
    }

    /// Where functions find the repository.
    async fn uri(&self, create: bool) -> Result<String> {
        let target = "AmazonEC2ContainerRegistry_V20150921.DescribeRepositories";
        let input = json!({ "repositoryNames": [self.repository] });
        let found = match self.client.json("ecr", target, input).await {
            Err(error) if is(&error, "RepositoryNotFoundException") && create => {
                let made = self.ask("CreateRepository", json!({})).await?;
                self.progress.line(&format!("Made the repository {}", self.repository));
                made["repository"].clone()
            }
            Err(error) if is(&error, "RepositoryNotFoundException") => bail!(
                "there is no repository {}: create it first, or add --create",
                self.repository
            ),
            other => other?["repositories"][0].clone(),
        };
        let uri = found["repositoryUri"].as_str().context("the registry names no address")?;
        Ok(uri.to_owned())
    }

    async fn load(&self, image: &Archived, tag: &str) -> Result<()> {
        for blob in self.missing(&image.blobs).await? {
            self.upload(image, blob).await?;
        }
        let input = json!({
            "imageManifest": image.manifest,
            "imageManifestMediaType": image.media_type,
            "imageTag": tag,
        });
        match self.ask("PutImage", input).await {
            // The same image under the same tag: nothing is left to do.
            Err(error) if is(&error, "ImageAlreadyExistsException") => Ok(()),
            other => other.map(drop),
        }
    }

    /// The blobs that the repository does not have.
    async fn missing<'b>(&self, blobs: &'b [Blob]) -> Result<Vec<&'b Blob>> {
        let mut missing = Vec::new();
        for some in blobs.chunks(ASKED_MAX) {
            let digests: Vec<&str> = some.iter().map(|blob| blob.digest.as_str()).collect();
            let input = json!({ "layerDigests": digests });
            let answer = self.ask("BatchCheckLayerAvailability", input).await?;
            let there: Vec<&str> = answer["layers"]
                .as_array()
                .into_iter()
                .flatten()
                .filter(|layer| layer["layerAvailability"] == "AVAILABLE")
                .filter_map(|layer| layer["layerDigest"].as_str())
                .collect();
            missing.extend(some.iter().filter(|blob| !there.contains(&blob.digest.as_str())));
        }
        Ok(missing)
    }

    async fn upload(&self, image: &Archived, blob: &Blob) -> Result<()> {
        let short = blob.digest.get(7..19).unwrap_or(&blob.digest);
        let upload = self.ask("InitiateLayerUpload", json!({})).await?;
        let id = upload["uploadId"].as_str().context("the registry began no upload")?;
        let mut bytes = image.open_blob(blob)?;
        let (mut sent, mut hash) = (0u64, Sha256::new());
        while sent < blob.size {
            let mut part = Vec::with_capacity(PART_BYTES);
            let read = (&mut bytes).take(PART_BYTES as u64).read_to_end(&mut part);
            read.with_context(|| format!("read {}", blob.digest))?;
            if part.is_empty() {
                bail!("the archive ends within {}", blob.digest);
            }
            hash.update(&part);
            let input = json!({
                "uploadId": id,
                "partFirstByte": sent,
                "partLastByte": sent + part.len() as u64 - 1,
                "layerPartBlob": STANDARD.encode(&part),
            });
            self.ask("UploadLayerPart", input).await?;
            sent += part.len() as u64;
            let (done, all) = (sent >> 20, blob.size >> 20);
            self.progress.step(&format!("Loading {short}: {done} of {all} MB"));
        }
        if format!("sha256:{}", hex::encode(hash.finalize())) != blob.digest {
            bail!("the archive is damaged: {} is not what its name says", blob.digest);
        }
        let input = json!({ "uploadId": id, "layerDigests": [blob.digest] });
        match self.ask("CompleteLayerUpload", input).await {
            // Somebody else was faster.
            Err(error) if is(&error, "LayerAlreadyExistsException") => Ok(()),
            other => other.map(drop),
        }
    }
}

fn is(error: &anyhow::Error, code: &str) -> bool {
    error.downcast_ref::<Refused>().is_some_and(|refused| refused.code == code)
}
