//! `BatchGetImage`, `DescribeImages` and `ListImages`.

use super::page_size;
use crate::error::Error;
use crate::rules::digest;
use crate::rules::place::Place;
use crate::store::{self as rows, Image, Tag, place};
use model_ecr as model;
use service::Ctx;
use store::Store;
use wire::Timestamp;

/// Manifests in one answer: a hundred may be asked for, of four megabytes each.
const ANSWER_BYTES_MAX: usize = 32 << 20;

pub async fn get(
    ctx: Ctx,
    input: model::BatchGetImageRequest,
) -> Result<model::BatchGetImageResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    rows::repository(ctx.store(), &place).await?;
    let (mut images, mut failures, mut bytes) = (Vec::new(), Vec::new(), 0);
    for id in input.image_ids {
        match find(ctx.store(), &place, &id).await? {
            Ok(image) => {
                bytes += image.manifest.len();
                if bytes > ANSWER_BYTES_MAX {
                    let message =
                        format!("must name manifests of {ANSWER_BYTES_MAX} bytes at most");
                    return Err(Error::Parameter("imageIds", message));
                }
                images.push(model::Image {
                    registry_id: Some(place.account.to_string()),
                    repository_name: Some(place.name.clone()),
                    image_id: Some(model::ImageIdentifier {
                        image_digest: Some(image.digest),
                        image_tag: id.image_tag,
                    }),
                    image_manifest: Some(image.manifest),
                    image_manifest_media_type: Some(image.media_type),
                });
            }
            Err((code, reason)) => failures.push(failure(id, code, reason)),
        }
    }
    Ok(model::BatchGetImageResponse { images: Some(images), failures: Some(failures) })
}

pub fn failure(
    id: model::ImageIdentifier,
    code: model::ImageFailureCode,
    reason: &str,
) -> model::ImageFailure {
    model::ImageFailure {
        image_id: Some(id),
        failure_code: Some(code),
        failure_reason: Some(reason.to_owned()),
    }
}

type Found = Result<Image, (model::ImageFailureCode, &'static str)>;

/// The image of an identifier; else why there is none.
pub async fn find(
    store: &Store,
    place: &Place,
    id: &model::ImageIdentifier,
) -> Result<Found, Error> {
    use model::ImageFailureCode as Code;
    if id.image_digest.as_ref().is_some_and(|given| !digest::is_valid(given)) {
        let reason = "Invalid request parameters: image digest should satisfy the regex \
                      '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'";
        return Ok(Err((Code::InvalidImageDigest, reason)));
    }
    let tagged = match &id.image_tag {
        None => None,
        Some(tag) => {
            let row: Option<Tag> = store.get_value(&place.tag(tag)).await?;
            match row {
                Some(row) => Some(row.digest),
                None => return Ok(Err((Code::ImageNotFound, "Requested image not found"))),
            }
        }
    };
    let digest = match (&id.image_digest, tagged) {
        (None, None) => {
            let reason = "Invalid request parameters: both tag and digest cannot be null";
            return Ok(Err((Code::MissingDigestAndTag, reason)));
        }
        (Some(given), Some(tagged)) if *given != tagged => {
            let reason = "Tag does not match digest";
            return Ok(Err((Code::ImageTagDoesNotMatchDigest, reason)));
        }
        (Some(given), _) => given.clone(),
        (None, Some(tagged)) => tagged,
    };
    let image: Option<Image> = store.get_value(&place.image(&digest)).await?;
    Ok(image.ok_or((Code::ImageNotFound, "Requested image not found")))
}

pub async fn describe(
    ctx: Ctx,
    input: model::DescribeImagesRequest,
) -> Result<model::DescribeImagesResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    rows::repository(ctx.store(), &place).await?;
    if let Some(ids) = input.image_ids.filter(|ids| !ids.is_empty()) {
        if input.max_results.is_some() || input.next_token.is_some() {
            let message = "maxResults and nextToken cannot be given with imageIds";
            return Err(Error::Parameter("imageIds", message.into()));
        }
        let mut told = Vec::with_capacity(ids.len());
        for id in ids {
            let found = find(ctx.store(), &place, &id).await?.map_err(|_| {
                Error::NoImage(place.clone(), id.image_digest.clone(), id.image_tag.clone())
            })?;
            told.push(shown(&place, found));
        }
        return Ok(model::DescribeImagesResponse { image_details: Some(told), next_token: None });
    }
    let wanted = match &input.filter {
        None => Wanted::Any,
        Some(filter) => Wanted::of(
            filter.tag_status.as_ref(),
            filter.image_status.as_ref().map(|s| s.as_str()),
        )?,
    };
    let (token, size) = (input.next_token.as_deref(), page_size(input.max_results));
    let show = |image: Image| wanted.takes(&image).then(|| shown(&place, image));
    let (found, next_token) = rows::page(ctx.store(), &place.images(), token, size, show).await?;
    let image_details = Some(found.into_iter().flatten().collect());
    Ok(model::DescribeImagesResponse { image_details, next_token })
}

fn shown(place: &Place, image: Image) -> model::ImageDetail {
    model::ImageDetail {
        registry_id: Some(place.account.to_string()),
        repository_name: Some(place.name.clone()),
        image_digest: Some(image.digest),
        image_tags: Some(image.tags).filter(|tags| !tags.is_empty()),
        image_size_in_bytes: i64::try_from(image.size_bytes).ok(),
        image_pushed_at: Some(Timestamp::from_millis(image.pushed_ms)),
        image_manifest_media_type: Some(image.media_type),
        artifact_media_type: image.artifact_type,
        subject_manifest_digest: image.subject,
        image_status: Some(model::ImageStatus::Active),
        ..model::ImageDetail::default()
    }
}

/// One identifier for each tag, and one for each image without.
pub async fn list(
    ctx: Ctx,
    input: model::ListImagesRequest,
) -> Result<model::ListImagesResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    rows::repository(ctx.store(), &place).await?;
    let wanted = match &input.filter {
        None => Wanted::Any,
        Some(filter) => Wanted::of(
            filter.tag_status.as_ref(),
            filter.image_status.as_ref().map(|s| s.as_str()),
        )?,
    };
    let (token, size) = (input.next_token.as_deref(), page_size(input.max_results));
    let show = |image: Image| wanted.takes(&image).then(|| identifiers(&image));
    let (found, next_token) = rows::page(ctx.store(), &place.images(), token, size, show).await?;
    let image_ids = Some(found.into_iter().flatten().flatten().collect());
    Ok(model::ListImagesResponse { image_ids, next_token })
}

pub fn identifiers(image: &Image) -> Vec<model::ImageIdentifier> {
    let digest = Some(image.digest.clone());
    let of = |image_tag| model::ImageIdentifier { image_digest: digest.clone(), image_tag };
    match image.tags.is_empty() {
        true => vec![of(None)],
        false => image.tags.iter().map(|tag| of(Some(tag.clone()))).collect(),
    }
}

/// Which images a listing shows.
enum Wanted {
    Any,
    Tagged,
    Untagged,
    /// Archived ones: there are none.
    None,
}

impl Wanted {
    fn of(tags: Option<&model::TagStatus>, status: Option<&str>) -> Result<Wanted, Error> {
        if status.is_some_and(|status| !["ACTIVE", "ANY"].contains(&status)) {
            return Ok(Wanted::None);
        }
        match tags.map(|tags| tags.as_str()) {
            None | Some("ANY") => Ok(Wanted::Any),
            Some("TAGGED") => Ok(Wanted::Tagged),
            Some("UNTAGGED") => Ok(Wanted::Untagged),
            Some(_) => {
                let constraint = "must satisfy enum value set: [ANY, TAGGED, UNTAGGED]";
                Err(Error::Parameter("tagStatus", constraint.into()))
            }
        }
    }

    fn takes(&self, image: &Image) -> bool {
        match self {
            Wanted::Any => true,
            Wanted::Tagged => !image.tags.is_empty(),
            Wanted::Untagged => image.tags.is_empty(),
            Wanted::None => false,
        }
    }
}
