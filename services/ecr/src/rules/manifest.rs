//! What a manifest names: the layers of an image, or the images of an index.

use oci_spec::image::{Descriptor, ImageIndex, ImageManifest, MediaType};

/// AWS's limit of a manifest.
pub const BYTES_MAX: usize = 4_194_304;
/// Layers of an image, images of an index.
const PARTS_MAX: usize = 1_000;

pub const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";
pub const OCI_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const OCI_INDEX: &str = "application/vnd.oci.image.index.v1+json";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    pub media_type: String,
    /// The configuration and the layers, in order, as they are named.
    pub blobs: Vec<Part>,
    /// The manifests of an index.
    pub images: Vec<String>,
    pub artifact_type: Option<String>,
    pub subject: Option<String>,
}

/// What a manifest says of a blob.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub digest: String,
    pub size: u64,
    pub media_type: String,
}

impl Manifest {
    /// `declared`: the media type that came beside the text; else the one within counts. Else what is wrong.
    pub fn parse(text: &str, declared: Option<&str>) -> Result<Manifest, String> {
        let document: serde_json::Value =
            serde_json::from_str(text).map_err(|error| format!("it is not JSON: {error}"))?;
        let within = document.get("mediaType").and_then(|value| value.as_str());
        if let (Some(declared), Some(within)) = (declared, within)
            && declared != within
        {
            return Err(format!("its media type is {within}, and {declared} is declared"));
        }
        let has = |name: &str| document.get(name).is_some();
        if has("manifests") && (has("layers") || has("config")) {
            // What it is would depend on who reads it.
            return Err("it is an image and an index at once".to_owned());
        }
        let guessed = if has("manifests") { OCI_INDEX } else { OCI_MANIFEST };
        let media_type = declared.or(within).unwrap_or(guessed).to_owned();
        match media_type.as_str() {
            DOCKER_MANIFEST | OCI_MANIFEST => image(text, media_type),
            DOCKER_LIST | OCI_INDEX => index(text, media_type),
            other => Err(format!("manifests of the media type {other} are not taken")),
        }
    }
}

fn image(text: &str, media_type: String) -> Result<Manifest, String> {
    let manifest = ImageManifest::from_reader(text.as_bytes()).map_err(|e| e.to_string())?;
    let all = std::iter::once(manifest.config()).chain(manifest.layers());
    let blobs: Vec<Part> = all.map(part).collect();
    if blobs.len() > PARTS_MAX {
        return Err(format!("it names more than {PARTS_MAX} blobs"));
    }
    let artifact_type = manifest.artifact_type().as_ref().map(MediaType::to_string);
    let subject = manifest.subject().as_ref().map(|subject| subject.digest().to_string());
    Ok(Manifest { media_type, blobs, images: Vec::new(), artifact_type, subject })
}

fn index(text: &str, media_type: String) -> Result<Manifest, String> {
    let index = ImageIndex::from_reader(text.as_bytes()).map_err(|error| error.to_string())?;
    let images: Vec<String> =
        index.manifests().iter().map(|one| one.digest().to_string()).collect();
    if images.len() > PARTS_MAX {
        return Err(format!("it names more than {PARTS_MAX} images"));
    }
    let artifact_type = index.artifact_type().as_ref().map(MediaType::to_string);
    let subject = index.subject().as_ref().map(|subject| subject.digest().to_string());
    Ok(Manifest { media_type, blobs: Vec::new(), images, artifact_type, subject })
}

fn part(descriptor: &Descriptor) -> Part {
    Part {
        digest: descriptor.digest().to_string(),
        size: descriptor.size(),
        media_type: descriptor.media_type().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{DOCKER_MANIFEST, Manifest, OCI_INDEX, OCI_MANIFEST};
    use serde_json::json;

    fn digest(of: &str) -> String {
        crate::rules::digest::of(of.as_bytes())
    }

    fn text(media_type: Option<&str>) -> String {
        let mut document = json!({
            "schemaVersion": 2,
            "config": {
                "mediaType": "application/vnd.oci.image.config.v1+json",
                "digest": digest("config"), "size": 7,
            },
            "layers": [{
                "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
                "digest": digest("layer"), "size": 5,
            }],
        });
        if let Some(media_type) = media_type {
            document["mediaType"] = json!(media_type);
        }
        document.to_string()
    }

    #[test]
    fn an_image_names_its_blobs() {
        let manifest = Manifest::parse(&text(None), None).unwrap();
        assert_eq!(manifest.media_type, OCI_MANIFEST);
        let digests: Vec<&String> = manifest.blobs.iter().map(|part| &part.digest).collect();
        assert_eq!(digests, [&digest("config"), &digest("layer")]);
        assert_eq!(manifest.blobs[1].size, 5);
        let docker = Manifest::parse(&text(Some(DOCKER_MANIFEST)), None).unwrap();
        assert_eq!(docker.media_type, DOCKER_MANIFEST);
    }

    #[test]
    fn an_index_names_images() {
        let text = json!({ "schemaVersion": 2, "manifests": [
            { "mediaType": OCI_MANIFEST, "digest": digest("image"), "size": 3 },
        ]});
        let manifest = Manifest::parse(&text.to_string(), None).unwrap();
        assert_eq!(
            (manifest.media_type.as_str(), manifest.images),
            (OCI_INDEX, vec![digest("image")])
        );
    }

    #[test]
    fn what_is_refused() {
        assert!(Manifest::parse("{", None).is_err());
        assert!(Manifest::parse("{}", None).is_err());
        assert!(Manifest::parse(&text(Some(OCI_MANIFEST)), Some(DOCKER_MANIFEST)).is_err());
        assert!(Manifest::parse(&text(None), Some("text/plain")).is_err());
        let mut both: serde_json::Value = serde_json::from_str(&text(None)).unwrap();
        both["manifests"] = json!([]);
        for media_type in [OCI_MANIFEST, OCI_INDEX] {
            assert!(Manifest::parse(&both.to_string(), Some(media_type)).is_err(), "{media_type}");
        }
    }
}
