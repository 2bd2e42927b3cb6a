//! Container images in archives: OCI layouts and what `docker save` writes, as folders, tars and packed tars.
//!
//! | file | what |
//! |---|---|
//! | `files` | a folder or a tar as named files |
//! | `layout` | <https://github.com/opencontainers/image-spec/blob/main/image-layout.md> |
//! | `saved` | `manifest.json` as Docker writes it beside layers and configurations |

mod files;
mod layout;
mod saved;
#[cfg(test)]
mod tests;

use anyhow::{Context, Result, bail};
use files::Files;
use sha2::{Digest, Sha256};
use std::io::Read;
use std::path::Path;

/// Manifests, indexes and configurations.
const DOCUMENT_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// One image of an archive: its manifest as it will be kept, and the blobs that it names.
pub struct Image {
    pub manifest: String,
    pub media_type: String,
    /// The configuration and the layers, each once.
    pub blobs: Vec<Blob>,
    files: Files,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blob {
    pub digest: String,
    pub size: u64,
    /// In the archive.
    name: String,
}

/// What to take where an archive holds more than one image.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// A name that the archive has for it.
    pub name: Option<String>,
    /// `os/architecture`
    pub platform: Option<String>,
}

impl Image {
    /// Blocking.
    pub fn open(path: &Path, wanted: &Wanted) -> Result<Image> {
        let files = Files::open(path)?;
        if files.has("oci-layout") || files.has("index.json") {
            return layout::image(files, wanted);
        }
        if files.has("manifest.json") {
            return saved::image(files, wanted);
        }
        bail!(
            "{} is neither an OCI layout (oci-layout, index.json) nor an archive of docker save \
             (manifest.json)",
            path.display()
        )
    }

    /// A blob's bytes, from the archive.
    pub fn open_blob(&self, blob: &Blob) -> Result<impl Read + use<>> {
        self.files.open_file(&blob.name)
    }
}

/// `sha256:…` of bytes at hand.
pub fn digest(bytes: &[u8]) -> String {
    format!("sha256:{}", hex::encode(Sha256::digest(bytes)))
}

/// A document of an archive.
fn document(files: &Files, name: &str) -> Result<Vec<u8>> {
    let size = files.size(name)?;
    if size > DOCUMENT_BYTES_MAX {
        bail!("{name} is larger than {DOCUMENT_BYTES_MAX} bytes");
    }
    let mut bytes = Vec::new();
    files.open_file(name)?.read_to_end(&mut bytes).with_context(|| format!("read {name}"))?;
    Ok(bytes)
}

/// The platform that is taken where none is asked for: this host's.
fn own_platform() -> String {
    let architecture = match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    };
    format!("linux/{architecture}")
}
