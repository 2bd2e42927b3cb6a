//! An image out of its repository: what is asked of the registry as Lambda, and Lambda's right to ask.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#configuration-images-permissions>

use crate::error::Error;
use crate::image::address::Address;
use crate::image::record::{Image, Settings};
use crate::rules::configuration::architecture;
use crate::rules::name::Place;
use aws::Fault;
use bytes::BytesMut;
use futures_util::StreamExt;
use model_ecr as ecr;
use oci_spec::image::{Arch, ImageConfiguration, ImageManifest, Os};
use serde_json::{Value, json};
use service::{Access, Ctx, content};
use store::{BlobRef, Store};

/// Docker's own limit of an image.
const LAYERS_MAX: usize = 127;
const CONFIG_BYTES_MAX: u64 = 1024 * 1024;
/// What Lambda needs of a repository.
const READS: [&str; 2] = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];
/// The statement that Lambda adds to a repository's policy, by its name.
const STATEMENT: &str = "LambdaECRImageRetrievalPolicy";
/// Lambda takes images of one platform.
/// <https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-reqs>
const MANIFESTS: [&str; 2] = [
    "application/vnd.docker.distribution.manifest.v2+json",
    "application/vnd.oci.image.manifest.v1+json",
];
const CONFIGS: [&str; 2] =
    ["application/vnd.docker.container.image.v1+json", "application/vnd.oci.image.config.v1+json"];
const LAYERS: [&str; 5] = [
    "application/vnd.docker.image.rootfs.diff.tar",
    "application/vnd.docker.image.rootfs.diff.tar.gzip",
    "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.oci.image.layer.v1.tar+gzip",
    "application/vnd.oci.image.layer.v1.tar+zstd",
];

/// What a repository holds under an address.
pub struct Found {
    pub image: Image,
    /// The image's configuration.
    pub config: BlobRef,
}

/// The caller may use the image for this function; nothing is unpacked.
pub async fn find(ctx: &Ctx, function: &Place, uri: &str) -> Result<Found, Error> {
    let address = Address::parse(uri).filter(|address| address.region == function.region);
    let address = address.ok_or_else(|| invalid(uri, "is not valid"))?;
    if address.account != function.account {
        let arn = address.repository_arn();
        ctx.authorize(&READS.map(|action| Access::new(action, &arn))).await?;
    }
    let source = function.arn().parse().map_err(Fault::internal)?;
    let lambda = ctx.as_service(Some(source));
    let manifest = match manifest(&lambda, &address, uri).await {
        Err(Error::Fault(fault)) if is_refusal(&fault) => {
            permit(ctx, function, &address, uri).await?;
            manifest(&lambda, &address, uri).await
        }
        other => other,
    };
    read(&lambda, &address, uri, manifest.map_err(refused)?).await.map_err(refused)
}

fn is_refusal(fault: &Fault) -> bool {
    fault.code.starts_with("AccessDenied")
}

fn refused(error: Error) -> Error {
    match error {
        Error::Fault(fault) if is_refusal(&fault) => no_permission(),
        other => other,
    }
}

fn no_permission() -> Error {
    let message =
        "Lambda does not have permission to access the ECR image. Check the ECR permissions.";
    Error::Fault(Fault::new(403, "AccessDeniedException", message).with("Type", "User"))
}

fn invalid(uri: &str, why: &str) -> Error {
    Error::Invalid(format!("Source image {uri} {why}. Provide a valid source image."))
}

fn unsupported(uri: &str) -> Error {
    Error::Invalid(format!(
        "The image manifest, config or layer media type for the source image {uri} is not supported."
    ))
}

/// Digest and text of the image's manifest.
async fn manifest(lambda: &Ctx, address: &Address, uri: &str) -> Result<(String, String), Error> {
    let asked = ecr::BatchGetImageRequest {
        registry_id: Some(address.account.to_string()),
        repository_name: address.repository.clone(),
        image_ids: vec![ecr::ImageIdentifier {
            image_digest: address.digest.clone(),
            image_tag: address.tag.clone(),
        }],
        ..ecr::BatchGetImageRequest::default()
    };
    let answer = match lambda.ask::<ecr::BatchGetImage>(asked).await {
        Err(fault) if fault.code == "RepositoryNotFoundException" => {
            return Err(invalid(uri, "does not exist"));
        }
        other => other?,
    };
    let image = answer.images.unwrap_or_default().pop();
    let image = image.ok_or_else(|| invalid(uri, "does not exist"))?;
    if !image.image_manifest_media_type.as_deref().is_some_and(|kind| MANIFESTS.contains(&kind)) {
        return Err(unsupported(uri));
    }
    let digest = image.image_id.and_then(|id| id.image_digest);
    digest.zip(image.image_manifest).ok_or_else(|| invalid(uri, "does not exist"))
}

async fn read(
    lambda: &Ctx,
    address: &Address,
    uri: &str,
    (digest, text): (String, String),
) -> Result<Found, Error> {
    let manifest = ImageManifest::from_reader(text.as_bytes()).map_err(|_| unsupported(uri))?;
    let known = |kinds: &[&str], kind: String| match kinds.contains(&kind.as_str()) {
        true => Ok(()),
        false => Err(unsupported(uri)),
    };
    known(&CONFIGS, manifest.config().media_type().to_string())?;
    if manifest.layers().len() > LAYERS_MAX {
        let message = format!("The image {uri} has more than {LAYERS_MAX} layers.");
        return Err(Error::Invalid(message));
    }
    let mut layers = Vec::with_capacity(manifest.layers().len());
    for layer in manifest.layers() {
        known(&LAYERS, layer.media_type().to_string())?;
        layers.push(blob(lambda, address, layer.digest().as_ref()).await?);
    }
    let config = blob(lambda, address, manifest.config().digest().as_ref()).await?;
    let said = configuration(lambda.store(), &config, uri).await?;
    let settings = settings(&said, uri)?;
    let unpacked = unpacked(&said, layers.len(), uri)?;
    let image = Image {
        uri: uri.to_owned(),
        resolved_uri: address.resolved(&digest),
        digest,
        layers,
        unpacked,
        settings,
        instead: Default::default(),
    };
    Ok(Found { image, config })
}

async fn blob(lambda: &Ctx, address: &Address, digest: &str) -> Result<BlobRef, Error> {
    let asked = ecr::GetDownloadUrlForLayerRequest {
        registry_id: Some(address.account.to_string()),
        repository_name: address.repository.clone(),
        layer_digest: digest.to_owned(),
    };
    let link = lambda.ask::<ecr::GetDownloadUrlForLayer>(asked).await?.download_url;
    let blob = link.as_deref().and_then(content::blob_of);
    blob.ok_or_else(|| Error::Platform("a layer's link leads to no layer".into()))
}

async fn configuration(
    store: &Store,
    config: &BlobRef,
    uri: &str,
) -> Result<ImageConfiguration, Error> {
    if config.length > CONFIG_BYTES_MAX {
        return Err(unsupported(uri));
    }
    let mut text = BytesMut::new();
    let mut pieces = store.blobs().read(&config.id, None);
    while let Some(piece) = pieces.next().await.transpose()? {
        text.extend_from_slice(&piece);
    }
    ImageConfiguration::from_reader(&text[..]).map_err(|_| unsupported(uri))
}

/// The layers' digests, one each.
fn unpacked(config: &ImageConfiguration, layers: usize, uri: &str) -> Result<Vec<String>, Error> {
    let named = config.rootfs().diff_ids();
    if named.len() != layers {
        let message = format!(
            "The configuration of the image {uri} names {} layers, its manifest {layers}.",
            named.len()
        );
        return Err(Error::Invalid(message));
    }
    match named.iter().all(|digest| digest.starts_with("sha256:")) {
        true => Ok(named.clone()),
        false => Err(unsupported(uri)),
    }
}

/// The image is made for this host.
fn settings(config: &ImageConfiguration, uri: &str) -> Result<Settings, Error> {
    if *config.os() != Os::Linux {
        return Err(unsupported(uri));
    }
    let made_for = match config.architecture() {
        Arch::Amd64 => "x86_64".to_owned(),
        Arch::ARM64 => "arm64".to_owned(),
        other => other.to_string(),
    };
    let own = architecture();
    if made_for != own.as_str() {
        let message = format!("An image of the architecture {made_for} on a host of {own}");
        return Err(Error::NotBuilt(message));
    }
    let Some(process) = config.config() else { return Ok(Settings::default()) };
    Ok(Settings {
        entry_point: process.entrypoint().clone().unwrap_or_default(),
        command: process.cmd().clone().unwrap_or_default(),
        working_directory: process.working_dir().clone().unwrap_or_default(),
        environment: process.env().clone().unwrap_or_default(),
    })
}

/// Adds to the repository's policy what Lambda needs, as the caller, who may do so or not.
async fn permit(ctx: &Ctx, function: &Place, address: &Address, uri: &str) -> Result<(), Error> {
    if address.account != function.account {
        return Err(no_permission());
    }
    let (registry_id, repository_name) =
        (Some(address.account.to_string()), address.repository.clone());
    let asked = ecr::GetRepositoryPolicyRequest {
        registry_id: registry_id.clone(),
        repository_name: repository_name.clone(),
    };
    let known = match ctx.ask::<ecr::GetRepositoryPolicy>(asked).await {
        Ok(answer) => answer.policy_text,
        Err(fault) if fault.code == "RepositoryPolicyNotFoundException" => None,
        Err(fault) if fault.code == "RepositoryNotFoundException" => {
            return Err(invalid(uri, "does not exist"));
        }
        Err(fault) => return Err(refused(fault.into())),
    };
    let policy_text = permitting(known.as_deref()).ok_or_else(no_permission)?;
    let asked = ecr::SetRepositoryPolicyRequest {
        registry_id,
        repository_name,
        policy_text,
        ..ecr::SetRepositoryPolicyRequest::default()
    };
    ctx.ask::<ecr::SetRepositoryPolicy>(asked).await.map_err(|fault| refused(fault.into()))?;
    Ok(())
}

/// A policy with Lambda's statement; none if it has one already, which then does not suffice.
fn permitting(known: Option<&str>) -> Option<String> {
    let empty = || json!({ "Version": "2008-10-17", "Statement": [] });
    let mut policy: Value = match known {
        Some(text) => serde_json::from_str(text).ok()?,
        None => empty(),
    };
    if policy["Statement"].is_object() {
        policy["Statement"] = json!([policy["Statement"]]);
    }
    let statements = policy["Statement"].as_array_mut()?;
    if statements.iter().any(|statement| statement["Sid"] == STATEMENT) {
        return None;
    }
    statements.push(json!({
        "Sid": STATEMENT,
        "Effect": "Allow",
        "Principal": { "Service": "lambda.amazonaws.com" },
        "Action": READS,
    }));
    Some(policy.to_string())
}

#[cfg(test)]
mod tests {
    use super::{READS, STATEMENT, permitting, unpacked};
    use crate::error::Error;
    use oci_spec::image::ImageConfiguration;
    use serde_json::{Value, json};

    #[test]
    fn a_configuration_names_each_layer() {
        let configuration = |digests: &[&str]| {
            let rootfs = json!({ "type": "layers", "diff_ids": digests });
            let config = json!({ "architecture": "amd64", "os": "linux", "rootfs": rootfs });
            ImageConfiguration::from_reader(config.to_string().as_bytes()).unwrap()
        };
        let two = configuration(&["sha256:a", "sha256:b"]);
        assert_eq!(unpacked(&two, 2, "i").unwrap(), ["sha256:a", "sha256:b"]);
        for layers in [1, 3] {
            let Err(Error::Invalid(message)) = unpacked(&two, layers, "i") else { panic!("taken") };
            assert!(message.contains("names 2 layers"), "{message}");
        }
        assert!(unpacked(&configuration(&["md5:a"]), 1, "i").is_err());
    }

    #[test]
    fn a_statement_is_added_once() {
        let first = permitting(None).unwrap();
        let policy: Value = serde_json::from_str(&first).unwrap();
        assert_eq!(policy["Statement"][0]["Action"], json!(READS));
        assert_eq!(permitting(Some(&first)), None);
        let other = json!({
            "Version": "2012-10-17",
            "Statement": { "Sid": "own", "Effect": "Deny", "Principal": "*", "Action": "ecr:*" },
        });
        let both: Value =
            serde_json::from_str(&permitting(Some(&other.to_string())).unwrap()).unwrap();
        assert_eq!(both["Statement"][0]["Sid"], "own");
        assert_eq!(both["Statement"][1]["Sid"], STATEMENT);
        assert_eq!(permitting(Some("{")), None);
    }
}
