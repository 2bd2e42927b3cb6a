//! `PutImage`: a manifest whose layers are there, and the tag that leads to it.

use crate::error::Error;
use crate::rules::manifest::{self, Manifest};
use crate::rules::place::Place;
use crate::rules::{digest, tag};
use crate::store::{self as rows, Image, Layer, Repository, Tag, place};
use crate::sweep::{self, Left};
use model_ecr as model;
use service::Ctx;
use std::collections::BTreeSet;
use store::Tx;

/// AWS's quota of a repository.
const IMAGES_MAX: u64 = 100_000;
/// Tags of one image, named here: AWS has 1,000.
const TAGS_MAX: usize = 1_000;

pub async fn handle(
    ctx: Ctx,
    input: model::PutImageRequest,
) -> Result<model::PutImageResponse, Error> {
    let place = &place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    rows::repository(ctx.store(), place).await?;
    let wrong = |constraint: String| {
        let constraint = format!("Invalid image manifest provided: {constraint}");
        Error::Parameter("ImageManifest", constraint)
    };
    let text = &input.image_manifest;
    if text.len() > manifest::BYTES_MAX {
        return Err(wrong(format!("it is larger than {} bytes", manifest::BYTES_MAX)));
    }
    let manifest =
        &Manifest::parse(text, input.image_manifest_media_type.as_deref()).map_err(wrong)?;
    let own = &digest::of(text.as_bytes());
    if input.image_digest.as_ref().is_some_and(|given| given != own) {
        let message = "The specified image digest does not match the digest that Amazon ECR \
                       calculated for the image.";
        return Err(Error::coded("ImageDigestDoesNotMatchException", message));
    }
    let tag = input.image_tag.as_ref();
    if tag.is_some_and(|tag| !tag::is_valid(tag)) {
        let constraint = "must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}'";
        return Err(Error::Parameter("imageTag", constraint.into()));
    }
    let pushed_ms = ctx.now_ms();
    ctx.store()
        .transact(|tx| async move {
            let mut repository = rows::repository_in(&tx, place).await?;
            let known: Option<Image> = tx.get_value(&place.image(own)).await?;
            refuse_repeated(place, known.as_ref(), own, tag)?;
            let mut image = match known {
                Some(image) => image,
                None => {
                    repository.images += 1;
                    if repository.images > IMAGES_MAX {
                        let message = format!("A repository holds at most {IMAGES_MAX} images");
                        return Err(Error::coded("LimitExceededException", message));
                    }
                    Image { pushed_ms, ..new(&tx, place, own, manifest, text).await? }
                }
            };
            if let Some(tag) = tag {
                lead(&tx, place, &repository, &mut image, tag).await?;
            }
            tx.put_value(place.image(own), &image);
            tx.put_value(place.repository(), &repository);
            Ok(())
        })
        .await?;
    Ok(model::PutImageResponse {
        image: Some(model::Image {
            registry_id: Some(place.account.to_string()),
            repository_name: Some(place.name.clone()),
            image_id: Some(model::ImageIdentifier {
                image_digest: Some(own.clone()),
                image_tag: input.image_tag.clone(),
            }),
            image_manifest: Some(text.clone()),
            image_manifest_media_type: Some(manifest.media_type.clone()),
        }),
    })
}

fn refuse_repeated(
    place: &Place,
    known: Option<&Image>,
    digest: &str,
    tag: Option<&String>,
) -> Result<(), Error> {
    let and_tag = match (known, tag) {
        (Some(_), None) => String::new(),
        (Some(image), Some(tag)) if image.tags.contains(tag) => format!(" and tag '{tag}'"),
        _ => return Ok(()),
    };
    let message = format!(
        "Image with digest '{digest}'{and_tag} already exists in the repository with name '{}' in \
         registry with id '{}'",
        place.name, place.account
    );
    Err(Error::coded("ImageAlreadyExistsException", message))
}

/// Takes the layers, or what an index names, in use.
async fn new(
    tx: &Tx,
    place: &Place,
    digest: &str,
    manifest: &Manifest,
    text: &str,
) -> Result<Image, Error> {
    let mut size_bytes = 0;
    let mut layers = BTreeSet::new();
    for part in &manifest.blobs {
        if !layers.insert(part.digest.clone()) {
            continue;
        }
        let layer: Option<Layer> = tx.get_value(&place.layer(&part.digest)).await?;
        let Some(mut layer) = layer.filter(|layer| layer.blob.length == part.size) else {
            let message = "The specified layers could not be found, or the specified layer is not \
                           valid for this repository.";
            return Err(Error::coded("LayersNotFoundException", message));
        };
        size_bytes += layer.blob.length;
        layer.images += 1;
        layer.media_type.get_or_insert_with(|| part.media_type.clone());
        tx.put_value(place.layer(&part.digest), &layer);
        sweep::settle(tx, place, Left::Layer(part.digest.clone()));
    }
    let images: BTreeSet<String> = manifest.images.iter().cloned().collect();
    for named in &images {
        let image: Option<Image> = tx.get_value(&place.image(named)).await?;
        let Some(mut image) = image else {
            let message = "The manifest list is referencing an image that does not exist.";
            return Err(Error::coded("ReferencedImagesNotFoundException", message));
        };
        image.indexes += 1;
        tx.put_value(place.image(named), &image);
    }
    Ok(Image {
        digest: digest.to_owned(),
        media_type: manifest.media_type.clone(),
        artifact_type: manifest.artifact_type.clone(),
        subject: manifest.subject.clone(),
        manifest: text.to_owned(),
        pushed_ms: 0,
        size_bytes,
        tags: Vec::new(),
        layers: layers.into_iter().collect(),
        images: images.into_iter().collect(),
        indexes: 0,
    })
}

/// Lets a tag lead to this image, and no longer to another.
async fn lead(
    tx: &Tx,
    place: &Place,
    repository: &Repository,
    image: &mut Image,
    tag: &String,
) -> Result<(), Error> {
    let before: Option<Tag> = tx.get_value(&place.tag(tag)).await?;
    if let Some(before) = before {
        if repository.mutability.is_fixed(tag) {
            let message = format!(
                "The image tag '{tag}' already exists in the '{}' repository and cannot be \
                 overwritten because the tag is immutable.",
                place.name
            );
            return Err(Error::coded("ImageTagAlreadyExistsException", message));
        }
        let other: Option<Image> = tx.get_value(&place.image(&before.digest)).await?;
        if let Some(mut other) = other {
            other.tags.retain(|known| known != tag);
            tx.put_value(place.image(&other.digest), &other);
        }
    }
    if image.tags.len() >= TAGS_MAX {
        let message = format!("An image has at most {TAGS_MAX} tags");
        return Err(Error::coded("LimitExceededException", message));
    }
    image.tags.push(tag.clone());
    tx.put_value(place.tag(tag), &Tag { digest: image.digest.clone() });
    Ok(())
}
