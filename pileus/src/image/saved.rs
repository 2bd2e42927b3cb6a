//! An archive of `docker save` before it became a layout: layers as tars, and no manifest of the kind that registries
//! keep. One is made: the layers are taken as they are.

use super::{Blob, DOCUMENT_BYTES_MAX, Files, Image, Wanted, digest, document};
use anyhow::{Context, Result, bail};
use oci_spec::image::{Descriptor, Digest, ImageManifestBuilder, MediaType};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::io::Read;
use std::str::FromStr;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Saved {
    config: String,
    #[serde(default)]
    repo_tags: Option<Vec<String>>,
    layers: Vec<String>,
}

pub fn image(files: Files, wanted: &Wanted) -> Result<Image> {
    let list: Vec<Saved> = serde_json::from_slice(&document(&files, "manifest.json")?)
        .context("read manifest.json")?;
    let saved = choose(list, wanted)?;
    let config = document(&files, &saved.config)?;
    check_platform(&config, wanted)?;
    let config = Blob { digest: digest(&config), size: config.len() as u64, name: saved.config };
    let mut blobs = vec![config.clone()];
    let mut layers = Vec::with_capacity(saved.layers.len());
    for name in saved.layers {
        let (layer, media_type) = layer(&files, name)?;
        layers.push(descriptor(media_type, &layer)?);
        if !blobs.contains(&layer) && !blobs.iter().any(|known| known.digest == layer.digest) {
            blobs.push(layer);
        }
    }
    let manifest = ImageManifestBuilder::default()
        .schema_version(2u32)
        .media_type(MediaType::ImageManifest)
        .config(descriptor(MediaType::ImageConfig, &config)?)
        .layers(layers)
        .build()?
        .to_string()?;
    if manifest.len() as u64 > DOCUMENT_BYTES_MAX {
        bail!("the image has too many layers");
    }
    let media_type = MediaType::ImageManifest.to_string();
    Ok(Image { manifest, media_type, blobs, files })
}

fn choose(mut list: Vec<Saved>, wanted: &Wanted) -> Result<Saved> {
    let all: Vec<String> =
        list.iter().flat_map(|one| one.repo_tags.clone().unwrap_or_default()).collect();
    if let Some(name) = &wanted.name {
        list.retain(|one| one.repo_tags.iter().flatten().any(|known| known == name));
    }
    match (list.pop(), list.is_empty()) {
        (Some(one), true) => Ok(one),
        (Some(_), false) => {
            bail!("the archive holds several images: choose one with --image; it names {all:?}")
        }
        (None, _) => bail!("the archive holds no such image; it names {all:?}"),
    }
}

/// The configuration says for which platform an image is; there is but one here.
fn check_platform(config: &[u8], wanted: &Wanted) -> Result<()> {
    #[derive(Deserialize)]
    struct Config {
        os: String,
        architecture: String,
    }
    let config: Config =
        serde_json::from_slice(config).context("read the image's configuration")?;
    let own = format!("{}/{}", config.os, config.architecture);
    match &wanted.platform {
        Some(platform) if *platform != own => bail!("the image is for {own}, not for {platform}"),
        _ => Ok(()),
    }
}

/// A layer is read once to learn its digest.
fn layer(files: &Files, name: String) -> Result<(Blob, MediaType)> {
    let size = files.size(&name)?;
    let mut reader = files.open_file(&name)?;
    let (mut hash, mut head) = (Sha256::new(), Vec::new());
    let mut piece = vec![0u8; 256 * 1024];
    loop {
        let read = reader.read(&mut piece).with_context(|| format!("read {name}"))?;
        if read == 0 {
            break;
        }
        if head.is_empty() {
            head.extend_from_slice(&piece[..read.min(4)]);
        }
        hash.update(&piece[..read]);
    }
    let media_type = match &head[..] {
        [0x1f, 0x8b, ..] => MediaType::ImageLayerGzip,
        [0x28, 0xb5, 0x2f, 0xfd] => MediaType::ImageLayerZstd,
        _ => MediaType::ImageLayer,
    };
    let digest = format!("sha256:{}", hex::encode(hash.finalize()));
    Ok((Blob { digest, size, name }, media_type))
}

fn descriptor(media_type: MediaType, blob: &Blob) -> Result<Descriptor> {
    let digest = Digest::from_str(&blob.digest).context("a digest")?;
    Ok(Descriptor::new(media_type, blob.size, digest))
}
