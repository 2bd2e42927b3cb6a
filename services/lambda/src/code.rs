//! Deployment packages: from a request or from S3 into the store, and from there, when a function first
//! runs, into a folder.
//!
//! Folders are named by the package's hash, so that functions with the same package share one. They are
//! scratch: emptied at every start, and removed when nothing has run from them for a while.

use crate::error::Error;
use crate::image::record::Image;
use crate::image::unpack::Unpacking;
use crate::rules::archive;
use crate::space::Space;
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
use store::{BlobId, BlobRef, Blobs, Store};
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio::sync::{OnceCell, Semaphore};
use world::World;

/// Longer than an instance can wait idle and then run.
const UNUSED: Duration = Duration::from_secs(45 * 60);
/// A zipped package from S3.
const OBJECT_BYTES_MAX: u64 = archive::UNZIPPED_BYTES_MAX;
/// Images that are unpacked at once: each takes a processor, and as much of the disk as an image may hold.
const IMAGES_AT_ONCE: usize = 8;

/// Where a package comes from.
#[derive(Default)]
pub struct Source {
    pub zip_file: Option<Bytes>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub object_version: Option<String>,
}

/// The folders of packages and of images. Clones share them.
#[derive(Clone)]
pub struct Workspace {
    folder: PathBuf,
    world: World,
    unpacked: Arc<Mutex<HashMap<String, Unpacked>>>,
    cleared: Arc<OnceCell<()>>,
    images: Arc<Semaphore>,
}

struct Unpacked {
    path: Arc<OnceCell<PathBuf>>,
    used: Instant,
}

/// What is unpacked.
enum Packed {
    Package(BlobId),
    /// Its layers, each with the digest that the configuration names.
    Image(Vec<(BlobId, Option<String>)>),
}

/// A file on its way. It goes with whoever writes it, who may leave in the middle.
struct Draft(PathBuf);

impl Drop for Draft {
    fn drop(&mut self) {
        let _gone = std::fs::remove_file(&self.0);
    }
}

impl Workspace {
    pub fn new(folder: PathBuf, world: World) -> Workspace {
        let images = Arc::new(Semaphore::new(IMAGES_AT_ONCE));
        let (unpacked, cleared) = Default::default();
        Workspace { folder, world, unpacked, cleared, images }
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
        Space::of(&self.folder).take(0).map_err(Fault::internal)?;
        let draft = Draft(self.draft("zip"));
        self.store_draft(ctx, source, &draft.0).await
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
        let packed = || Packed::Package(code.blob.id.clone());
        self.once(store, folder_name(code), packed).await
    }

    /// The root of an image, unpacked if it is not yet.
    pub async fn root(&self, store: &Store, image: &Image) -> Result<PathBuf, Error> {
        let name = format!("image-{}", image.digest.trim_start_matches("sha256:"));
        let packed = || {
            let mut named = image.unpacked.iter().cloned();
            let layers = image.layers.iter().map(|layer| (layer.id.clone(), named.next()));
            Packed::Image(layers.collect())
        };
        self.once(store, name, packed).await
    }

    async fn once(
        &self,
        store: &Store,
        name: String,
        packed: impl FnOnce() -> Packed,
    ) -> Result<PathBuf, Error> {
        let cell = self.cell(&name);
        if let Some(made) = cell.get() {
            return Ok(made.clone());
        }
        let (own, blobs, packed) = (self.clone(), store.blobs().clone(), packed());
        // A task of its own: who asks may leave in the middle, and others wait for what was begun.
        let unpacking = tokio::spawn(async move {
            cell.get_or_try_init(|| own.unpack(blobs, name, packed)).await.cloned()
        });
        unpacking.await.map_err(Fault::internal)?
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

    async fn unpack(&self, blobs: Blobs, name: String, packed: Packed) -> Result<PathBuf, Error> {
        self.begin().await?;
        let made = self.folder.join(name);
        // Another process cannot have left it: all was cleared. It was renamed when all of it was there.
        if tokio::fs::try_exists(&made).await.unwrap_or(false) {
            return Ok(made);
        }
        let _turn = match &packed {
            Packed::Image(_) => self.images.acquire().await.ok(),
            Packed::Package(_) => None,
        };
        let (draft, making) = (Draft(self.draft("zip")), self.draft("d"));
        blocking(move || {
            let unpacked = match packed {
                Packed::Package(blob) => unpack_package(&blobs, &blob, &draft.0, &making),
                Packed::Image(layers) => unpack_image(&blobs, &layers, &making),
            };
            let renamed = unpacked.and_then(|()| {
                std::fs::rename(&making, &made).map_err(|error| Fault::internal(error).into())
            });
            if renamed.is_err() {
                let _gone = std::fs::remove_dir_all(&making);
            }
            renamed.map(|()| made)
        })
        .await
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
            let unpacking = Arc::strong_count(&entry.path) > 1;
            let keep = unpacking || now.duration_since(entry.used) < UNUSED;
            if !keep {
                // Under another name before anyone asks for it again: what is half removed must not be found.
                let gone = self.draft("old");
                match std::fs::rename(self.folder.join(name), &gone) {
                    Ok(()) => old.push(gone),
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                    Err(error) => {
                        tracing::warn!(%error, name, "an unused package stays");
                        return true;
                    }
                }
            }
            keep
        });
        for folder in old {
            if let Err(error) = tokio::fs::remove_dir_all(&folder).await {
                tracing::warn!(%error, folder = %folder.display(), "an unused package stays");
            }
        }
    }

    fn draft(&self, kind: &str) -> PathBuf {
        self.folder.join(format!(".{}.{kind}", self.world.uuid()))
    }
}

/// Blocking.
fn unpack_package(blobs: &Blobs, blob: &BlobId, draft: &Path, making: &Path) -> Result<(), Error> {
    let mut zip = std::fs::File::create(draft).map_err(Fault::internal)?;
    Space::of(draft).copy(&mut reader(blobs, blob), &mut zip).map_err(Fault::internal)?;
    archive::unpack(draft, making)
}

/// Blocking.
fn unpack_image(
    blobs: &Blobs,
    layers: &[(BlobId, Option<String>)],
    making: &Path,
) -> Result<(), Error> {
    let mut unpacking = Unpacking::begin(making)?;
    for (layer, named) in layers {
        unpacking.layer(reader(blobs, layer), named.as_deref())?;
    }
    unpacking.end().map(drop)
}

/// A blob's bytes, for a thread that may block.
fn reader(blobs: &Blobs, blob: &BlobId) -> impl std::io::Read + use<> {
    let pieces = blobs.read(blob, None);
    let pieces = pieces.map(|piece| piece.map_err(std::io::Error::other));
    let reader = tokio_util::io::StreamReader::new(pieces);
    tokio_util::io::SyncIoBridge::new(Box::pin(reader))
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

#[cfg(test)]
mod tests {
    use super::{Code, UNUSED, Workspace};
    use crate::error::Error;
    use crate::image::record::{Image, Settings};
    use sha2::{Digest, Sha256};
    use std::path::Path;
    use std::sync::Arc;
    use std::time::Duration;
    use store::{BlobRef, Store};
    use world::World;

    async fn blob(store: &Store, bytes: &[u8]) -> BlobRef {
        let mut blob = store.blobs().create();
        blob.write(&bytes::Bytes::copy_from_slice(bytes)).await.unwrap();
        blob.finish().await.unwrap()
    }

    fn image(layers: Vec<BlobRef>) -> Image {
        Image {
            uri: String::new(),
            resolved_uri: String::new(),
            digest: "sha256:aa".into(),
            layers,
            unpacked: Vec::new(),
            settings: Settings::default(),
            instead: Default::default(),
        }
    }

    fn layer(files: usize) -> Vec<u8> {
        let mut layer = tar::Builder::new(Vec::new());
        for number in 0..files {
            let mut header = tar::Header::new_gnu();
            header.set_size(1);
            header.set_mode(0o644);
            layer.append_data(&mut header, format!("f{number}"), &b"x"[..]).unwrap();
        }
        layer.into_inner().unwrap()
    }

    async fn package(store: &Store, files: &[&str]) -> Code {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        files.iter().for_each(|file| zip.start_file(*file, options).unwrap());
        let zip = zip.finish().unwrap().into_inner();
        Code { blob: blob(store, &zip).await, sha256: "s".into(), unzipped_bytes: 0 }
    }

    fn opened(folder: &Path) -> (Store, Workspace) {
        let world = World::real();
        let options = store::Options::default();
        let store = Store::open(&folder.join("store"), world.clone(), options).unwrap();
        (store, Workspace::new(folder.join("work"), world))
    }

    fn names(folder: &Path) -> Vec<String> {
        let all = std::fs::read_dir(folder.join("work")).unwrap().flatten();
        all.map(|entry| entry.file_name().into_string().unwrap()).collect()
    }

    #[tokio::test]
    async fn who_leaves_in_the_middle_stops_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let (store, workspace) = opened(folder.path());
        let image = image(vec![blob(&store, &layer(3_000)).await]);
        for patience_ms in [0, 1, 5, 20] {
            let patience = Duration::from_millis(patience_ms);
            let _left = tokio::time::timeout(patience, workspace.root(&store, &image)).await;
        }
        let root = workspace.root(&store, &image).await.unwrap();
        assert!(root.join("f2999").is_file());
        assert_eq!(names(folder.path()), ["image-aa"]);
    }

    #[tokio::test]
    async fn layers_are_compared_with_what_the_configuration_names() {
        let folder = tempfile::tempdir().unwrap();
        let (store, workspace) = opened(folder.path());
        let digest = |files| format!("sha256:{}", hex::encode(Sha256::digest(layer(files))));
        let layers = vec![blob(&store, &layer(1)).await, blob(&store, &layer(2)).await];
        let image = image(layers);
        let other = Image { unpacked: vec![digest(1), digest(1)], ..image.clone() };
        assert!(matches!(workspace.root(&store, &other).await, Err(Error::Invalid(_))));
        assert!(names(folder.path()).is_empty(), "{:?}", names(folder.path()));
        let own = Image { unpacked: vec![digest(1), digest(2)], ..image };
        assert!(workspace.root(&store, &own).await.unwrap().join("f1").is_file());
    }

    #[tokio::test]
    async fn what_cannot_be_unpacked_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (store, workspace) = opened(folder.path());
        let code = package(&store, &["a", "a/b"]).await;
        workspace.folder(&store, &code).await.unwrap_err();
        let image = image(vec![blob(&store, &layer(1)[..700]).await]);
        workspace.root(&store, &image).await.unwrap_err();
        assert!(names(folder.path()).is_empty(), "{:?}", names(folder.path()));
    }

    /// What is swept is not found again while it is removed.
    #[tokio::test]
    async fn what_is_swept_is_unpacked_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (store, workspace) = opened(folder.path());
        let workspace = Arc::new(workspace);
        let names_of_files: Vec<String> = (0..2_000).map(|number| format!("f{number}")).collect();
        let files: Vec<&str> = names_of_files.iter().map(String::as_str).collect();
        let code = package(&store, &files).await;
        for _ in 0..3 {
            let made = workspace.folder(&store, &code).await.unwrap();
            for entry in workspace.unpacked.lock().values_mut() {
                entry.used -= UNUSED;
            }
            let sweeper = workspace.clone();
            let sweeping = tokio::spawn(async move { sweeper.sweep().await });
            tokio::task::yield_now().await;
            assert_eq!(workspace.folder(&store, &code).await.unwrap(), made);
            sweeping.await.unwrap();
            assert_eq!(std::fs::read_dir(made).unwrap().count(), 2_000);
        }
        assert_eq!(names(folder.path()), ["s"]);
    }
}
