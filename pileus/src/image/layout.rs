//! An OCI layout: `index.json` names manifests, manifests name blobs.

use super::{Blob, Files, Image, Wanted, digest, document, own_platform};
use anyhow::{Context, Result, bail};
use oci_spec::image::{Arch, Descriptor, ImageIndex, ImageManifest, MediaType, Os};

/// Indexes within indexes.
const DEPTH_MAX: usize = 4;
const NAMES: [&str; 2] = ["org.opencontainers.image.ref.name", "io.containerd.image.name"];
const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";

pub fn image(files: Files, wanted: &Wanted) -> Result<Image> {
    let index = index(&document(&files, "index.json")?).context("read index.json")?;
    let mut candidates = index.manifests().clone();
    if let Some(name) = &wanted.name {
        candidates.retain(|one| names(one).any(|known| known == name || ends(known, name)));
        if candidates.is_empty() {
            let known: Vec<&str> = index.manifests().iter().flat_map(names).collect();
            bail!("the archive holds no image named {name}; it names {known:?}");
        }
    }
    let mut found = Vec::new();
    for candidate in &candidates {
        gather(&files, candidate, 0, &mut found)?;
    }
    let chosen = choose(&found, wanted)?;
    let text = checked(&files, &chosen)?;
    let manifest = ImageManifest::from_reader(&text[..])
        .with_context(|| format!("read the manifest {}", chosen.digest()))?;
    let mut blobs: Vec<Blob> = Vec::new();
    for part in std::iter::once(manifest.config()).chain(manifest.layers()) {
        let digest = part.digest().to_string();
        let name = blob_name(part)?;
        if files.size(&name)? != part.size() {
            bail!("the blob {digest} has another size than its manifest says");
        }
        if !blobs.iter().any(|known| known.digest == digest) {
            blobs.push(Blob { digest, size: part.size(), name });
        }
    }
    Ok(Image {
        manifest: String::from_utf8(text).context("the manifest is no text")?,
        media_type: chosen.media_type().to_string(),
        blobs,
        files,
    })
}

fn index(bytes: &[u8]) -> Result<ImageIndex> {
    Ok(ImageIndex::from_reader(bytes)?)
}

fn names(descriptor: &Descriptor) -> impl Iterator<Item = &str> {
    let annotations = descriptor.annotations().as_ref();
    NAMES.iter().filter_map(move |name| annotations?.get(*name)).map(String::as_str)
}

/// `docker.io/library/web:1` ends in `web:1`.
fn ends(known: &str, name: &str) -> bool {
    known.strip_suffix(name).is_some_and(|before| before.ends_with('/'))
}

/// The manifests of images below a descriptor, those of attestations left out.
fn gather(
    files: &Files,
    descriptor: &Descriptor,
    depth: usize,
    found: &mut Vec<Descriptor>,
) -> Result<()> {
    let kind = descriptor.media_type();
    if !matches!(kind, MediaType::ImageIndex) && kind.to_string() != DOCKER_LIST {
        let unknown = descriptor.platform().as_ref().is_some_and(|platform| {
            *platform.os() == Os::Other("unknown".into())
                || *platform.architecture() == Arch::Other("unknown".into())
        });
        if !unknown {
            found.push(descriptor.clone());
        }
        return Ok(());
    }
    if depth >= DEPTH_MAX {
        bail!("indexes are nested more than {DEPTH_MAX} deep");
    }
    let inner = index(&checked(files, descriptor)?)
        .with_context(|| format!("read the index {}", descriptor.digest()))?;
    for one in inner.manifests() {
        // An archive of one platform may name the others too.
        if files.has(&blob_name(one)?) {
            gather(files, one, depth + 1, found)?;
        }
    }
    Ok(())
}

fn choose(found: &[Descriptor], wanted: &Wanted) -> Result<Descriptor> {
    let platform_of = |one: &Descriptor| {
        let platform = one.platform().as_ref()?;
        Some(format!("{}/{}", platform.os(), platform.architecture()))
    };
    if let ([one], None) = (found, &wanted.platform) {
        return Ok(one.clone());
    }
    let platform = wanted.platform.clone().unwrap_or_else(own_platform);
    let fitting: Vec<&Descriptor> =
        found.iter().filter(|one| platform_of(one).as_ref() == Some(&platform)).collect();
    match &fitting[..] {
        [one] => Ok((*one).clone()),
        [] => {
            let known: Vec<String> = found.iter().filter_map(platform_of).collect();
            bail!("the archive holds no image for {platform}; it has {known:?}")
        }
        several => {
            let known: Vec<&str> = several.iter().flat_map(|one| names(one)).collect();
            bail!(
                "the archive holds {} images for {platform}: choose one with --image; it names {known:?}",
                several.len()
            )
        }
    }
}

/// A document whose bytes are what its descriptor says.
fn checked(files: &Files, descriptor: &Descriptor) -> Result<Vec<u8>> {
    let bytes = document(files, &blob_name(descriptor)?)?;
    if digest(&bytes) != descriptor.digest().to_string() {
        bail!("the archive is damaged: {} is not what its name says", descriptor.digest());
    }
    Ok(bytes)
}

fn blob_name(descriptor: &Descriptor) -> Result<String> {
    let digest = descriptor.digest().to_string();
    match digest.split_once(':') {
        Some(("sha256", hex)) => Ok(format!("blobs/sha256/{hex}")),
        _ => bail!("{digest}: only digests of sha256 are read"),
    }
}
