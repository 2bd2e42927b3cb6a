//! Deployment packages: from a request or from S3 into the store, and from there, when a function first
//! runs, into a folder.
//!
//! Folders are named by the package's hash, so that functions with the same package share one. They are
//! scratch: emptied at every start, and removed when nothing has run from them for a while.

use crate::error::Error;
use crate::image::record::Image;
use crate::image::unpack::Unpacking;
use crate::rules::archive;
use crate::store::Code;
use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::StreamExt;
use parking_lot::Mutex;
use service::Ctx;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::{BlobRef, Store};
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio::sync::OnceCell;
use world::World;

/// Longer than an instance can wait idle and then run.
const UNUSED: Duration = Duration::from_secs(45 * 60);
/// A zipped package from S3.
const OBJECT_BYTES_MAX: u64 = archive::UNZIPPED_BYTES_MAX;

/// Where a package comes from.
#[derive(Default)]
pub struct Source {
    pub zip_file: Option<Bytes>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub object_version: Option<String>,
}

/// The folders of packages and of images.
pub struct Workspace {
    folder: PathBuf,
    world: World,
    unpacked: Mutex<HashMap<String, Unpacked>>,
    cleared: OnceCell<()>,
}

struct Unpacked {
    path: Arc<OnceCell<PathBuf>>,
    used: Instant,
}

impl Workspace {
    pub fn new(folder: PathBuf, world: World) -> Workspace {
        Workspace { folder, world, unpacked: Mutex::default(), cleared: OnceCell::new() }
    }

    /// Makes the folder, empty: what an earlier process left may be incomplete.
    async fn begin(&self) -> Result<(), Error> {
        let begin = || async {
            let folder = self.folder.clone();
            blocking(move || {
                match std::fs::remove_dir_all(&folder) {
                    Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
                    _ => std::fs::create_dir_all(&folder),
                }
                .map_err(|error| Fault::internal(error).into())
            })
            .await
        };
        self.cleared.get_or_try_init(begin).await.copied()
    }

    /// Checks a package and stores it; the blob still has to be kept.
    pub async fn store(&self, ctx: &Ctx, source: &Source) -> Result<Code, Error> {
        self.begin().await?;
        let draft = self.draft();
        let stored = self.store_draft(ctx, source, &draft).await;
        let _gone = tokio::fs::remove_file(&draft).await;
        stored
    }

    async fn store_draft(&self, ctx: &Ctx, source: &Source, draft: &Path) -> Result<Code, Error> {
        match (&source.zip_file, &source.bucket, &source.key) {
            (Some(zip), None, None) if zip.len() > archive::ZIPPED_BYTES_MAX => {
                let most = archive::ZIPPED_BYTES_MAX;
                return Err(Error::EntityTooLarge(format!(
                    "Zipped size must be smaller than {most} bytes"
                )));
            }
            (Some(zip), None, None) => {
                tokio::fs::write(draft, zip).await.map_err(Fault::internal)?;
            }
            (None, Some(bucket), Some(key)) => {
                fetch(ctx, bucket, key, source.object_version.clone(), draft).await?;
            }
            (None, None, None) => {
                return Err(Error::Invalid("Please provide a source for function code.".into()));
            }
            _ => {
                let message =
                    "Please do not provide other FunctionCode parameters when providing a ZipFile.";
                return Err(Error::Invalid(message.into()));
            }
        }
        let path = draft.to_path_buf();
        let unzipped_bytes = blocking(move || archive::check(&path)).await?;
        let (blob, sha256) = keep(ctx.store(), draft).await?;
        Ok(Code { blob, sha256, unzipped_bytes })
    }

    /// The folder of a package, unpacked if it is not yet.
    pub async fn folder(&self, store: &Store, code: &Code) -> Result<PathBuf, Error> {
        let name = folder_name(code);
        let cell = self.cell(&name);
        cell.get_or_try_init(|| self.unpack(store, code, name)).await.cloned()
    }

    /// The root of an image, unpacked if it is not yet.
    pub async fn root(&self, store: &Store, image: &Image) -> Result<PathBuf, Error> {
        let name = format!("image-{}", image.digest.trim_start_matches("sha256:"));
        let cell = self.cell(&name);
        cell.get_or_try_init(|| self.unpack_image(store, image, name)).await.cloned()
    }

    /// What is used now is not swept.
    fn cell(&self, name: &str) -> Arc<OnceCell<PathBuf>> {
        let used = self.world.instant();
        let mut unpacked = self.unpacked.lock();
        let entry = unpacked
            .entry(name.to_owned())
            .or_insert_with(|| Unpacked { path: Arc::default(), used });
        entry.used = used;
        entry.path.clone()
    }

    async fn unpack_image(
        &self,
        store: &Store,
        image: &Image,
        name: String,
    ) -> Result<PathBuf, Error> {
        self.begin().await?;
        let (making, made) = (self.draft().with_extension("d"), self.folder.join(name));
        let layers: Vec<_> = image.layers.iter().map(|layer| layer.id.clone()).collect();
        let blobs = store.blobs().clone();
        let unpacked = blocking({
            let (making, made) = (making.clone(), made.clone());
            move || {
                let mut unpacking = Unpacking::begin(&making)?;
                for layer in layers {
                    let pieces = blobs.read(&layer, None);
                    let pieces = pieces.map(|piece| piece.map_err(std::io::Error::other));
                    let reader = tokio_util::io::StreamReader::new(pieces);
                    unpacking.layer(tokio_util::io::SyncIoBridge::new(Box::pin(reader)))?;
                }
                unpacking.end()?;
                std::fs::rename(&making, &made).map_err(|error| Fault::internal(error).into())
            }
        });
        let result = unpacked.await;
        if result.is_err() {
            let _gone = tokio::fs::remove_dir_all(&making).await;
        }
        result.map(|()| made)
    }

    async fn unpack(&self, store: &Store, code: &Code, name: String) -> Result<PathBuf, Error> {
        self.begin().await?;
        let folder = self.folder.join(name);
        if tokio::fs::try_exists(&folder).await.unwrap_or(false) {
            return Ok(folder);
        }
        let draft = self.draft();
        let unpacked = async {
            let mut file = File::create(&draft).await.map_err(Fault::internal)?;
            let mut pieces = store.blobs().read(&code.blob.id, None);
            while let Some(piece) = pieces.next().await.transpose()? {
                file.write_all(&piece).await.map_err(Fault::internal)?;
            }
            file.flush().await.map_err(Fault::internal)?;
            let (zip, making, made) = (draft.clone(), draft.with_extension("d"), folder.clone());
            blocking(move || {
                archive::unpack(&zip, &making)?;
                std::fs::rename(&making, &made).map_err(|error| Fault::internal(error).into())
            })
            .await
        };
        let result = unpacked.await;
        let _gone = tokio::fs::remove_file(&draft).await;
        result.map(|()| folder)
    }

    /// Something runs from a folder, or may.
    pub fn touch(&self, folder: &Path) {
        let Some(name) = folder.file_name().and_then(|name| name.to_str()) else { return };
        if let Some(entry) = self.unpacked.lock().get_mut(name) {
            entry.used = self.world.instant();
        }
    }

    /// Removes folders from which nothing runs any more.
    pub async fn sweep(&self) {
        let now = self.world.instant();
        let mut old = Vec::new();
        self.unpacked.lock().retain(|name, entry| {
            let keep = now.duration_since(entry.used) < UNUSED;
            if !keep {
                old.push(self.folder.join(name));
            }
            keep
        });
        for folder in old {
            if let Err(error) = tokio::fs::remove_dir_all(&folder).await {
                tracing::warn!(%error, folder = %folder.display(), "an unused package stays");
            }
        }
    }

    fn draft(&self) -> PathBuf {
        self.folder.join(format!(".{}.zip", self.world.uuid()))
    }
}

/// The package's hash, as a folder can be named.
fn folder_name(code: &Code) -> String {
    code.sha256.replace('/', "_").replace('+', "-").replace('=', "")
}

async fn fetch(
    ctx: &Ctx,
    bucket: &str,
    key: &str,
    version_id: Option<String>,
    to: &Path,
) -> Result<(), Error> {
    let request = model_s3::GetObjectRequest {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
        version_id,
        ..model_s3::GetObjectRequest::default()
    };
    let object = ctx.ask::<model_s3::GetObject>(request).await.map_err(|fault| {
        let message = format!(
            "Error occurred while GetObject. S3 Error Code: {}. S3 Error Message: {}",
            fault.code, fault.message
        );
        match fault.status {
            403 => {
                Error::Fault(Fault::new(403, "AccessDeniedException", message).with("Type", "User"))
            }
            400..=499 => Error::Invalid(message),
            _ => Error::Fault(fault),
        }
    })?;
    let mut file = File::create(to).await.map_err(Fault::internal)?;
    let mut stream = object.body.into_stream();
    let mut length = 0u64;
    while let Some(piece) = stream.next().await {
        let piece = piece.map_err(Fault::from)?;
        length += piece.len() as u64;
        if length > OBJECT_BYTES_MAX {
            let message = format!("Unzipped size must be smaller than {OBJECT_BYTES_MAX} bytes");
            return Err(Error::Invalid(message));
        }
        file.write_all(&piece).await.map_err(Fault::internal)?;
    }
    Ok(file.flush().await.map_err(Fault::internal)?)
}

/// Into the store; gives the hash in base64.
async fn keep(store: &Store, path: &Path) -> Result<(BlobRef, String), Error> {
    let file = tokio::fs::File::open(path).await.map_err(Fault::internal)?;
    let mut pieces = tokio_util::io::ReaderStream::with_capacity(file, 256 * 1024);
    let mut blob = store.blobs().create();
    let mut hash = Sha256::new();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(Fault::internal)?;
        hash.update(&piece);
        blob.write(&piece).await?;
    }
    Ok((blob.finish().await?, STANDARD.encode(hash.finalize())))
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.map_err(Fault::internal)?
}
