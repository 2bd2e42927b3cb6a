//! `InitiateLayerUpload`, `UploadLayerPart` and `CompleteLayerUpload`: a layer comes in parts, one behind the other.
//!
//! A part is a blob of its own until the layer is complete. What is answered is kept: an upload goes on behind a
//! crash where it was.

use crate::error::Error;
use crate::rules::digest;
use crate::rules::place::Place;
use crate::store::{self as rows, Layer, Part, Upload, place};
use crate::sweep::{self, Left};
use futures_util::StreamExt;
use model_ecr as model;
use service::Ctx;
use sha2::{Digest, Sha256};
use store::{BlobRef, Range};

/// AWS's limits. <https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html>
pub const PART_BYTES_MAX: usize = 20_971_520;
/// Of every part but the last.
const PART_BYTES_MIN: u64 = 5 << 20;
pub const PARTS_MAX: usize = 4_200;
const LAYER_BYTES_MAX: u64 = 52_000 << 20;
/// Of one repository at once. Those that nobody goes on with are swept after a day.
const UPLOADS_MAX: usize = 1_000;

pub async fn initiate(
    ctx: Ctx,
    input: model::InitiateLayerUploadRequest,
) -> Result<model::InitiateLayerUploadResponse, Error> {
    let place = &place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    let (id, now_ms) = (&ctx.world().uuid(), ctx.now_ms());
    ctx.store()
        .transact(|tx| async move {
            rows::repository_in(&tx, place).await?;
            let open = tx.range(Range::prefix(&place.uploads()).limit(UPLOADS_MAX)).await?;
            if open.len() >= UPLOADS_MAX {
                let message = format!("A repository takes at most {UPLOADS_MAX} layers at once");
                return Err(Error::coded("LimitExceededException", message));
            }
            let upload = Upload { id: id.clone(), parts: 0, length: 0, shortest: None, last: 0 };
            tx.put_value(place.upload(id), &upload);
            sweep::remember(&tx, place, Left::Upload(id.clone()), now_ms);
            Ok::<_, Error>(())
        })
        .await?;
    Ok(model::InitiateLayerUploadResponse {
        upload_id: Some(id.clone()),
        part_size: i64::try_from(PART_BYTES_MAX).ok(),
    })
}

pub async fn part(
    ctx: Ctx,
    input: model::UploadLayerPartRequest,
) -> Result<model::UploadLayerPartResponse, Error> {
    let place = &place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    rows::repository(ctx.store(), place).await?;
    let (id, bytes) = (&input.upload_id, &input.layer_part_blob);
    let first = u64::try_from(input.part_first_byte).unwrap_or(u64::MAX);
    let last = u64::try_from(input.part_last_byte).unwrap_or(u64::MAX);
    let known: Option<Upload> = ctx.store().get_value(&place.upload(id)).await?;
    let known = known.ok_or_else(|| Error::NoUpload(place.clone(), id.clone()))?;
    follows(place, &known, (first, last), bytes.len())?;
    let mut blob = ctx.store().blobs().create();
    blob.write(bytes).await?;
    let blob = &blob.finish().await?;
    let kept = ctx.store().transact(|tx| async move {
        let upload: Option<Upload> = tx.get_value(&place.upload(id)).await?;
        let mut upload = upload.ok_or_else(|| Error::NoUpload(place.clone(), id.clone()))?;
        follows(place, &upload, (first, last), bytes.len())?;
        tx.put_value(rows::part(id, upload.parts), &Part { blob: blob.clone() });
        tx.keep_blob(blob);
        if upload.parts > 0 {
            upload.shortest = Some(upload.shortest.unwrap_or(u64::MAX).min(upload.last));
        }
        upload.parts += 1;
        upload.last = blob.length;
        upload.length += blob.length;
        tx.put_value(place.upload(id), &upload);
        Ok::<_, Error>(())
    });
    if let Err(error) = kept.await {
        ctx.store().blobs().discard(blob);
        return Err(error);
    }
    Ok(model::UploadLayerPartResponse {
        registry_id: Some(place.account.to_string()),
        repository_name: Some(place.name.clone()),
        upload_id: Some(id.clone()),
        last_byte_received: Some(input.part_last_byte),
    })
}

/// A part begins behind the one before it and is as long as it says.
fn follows(
    place: &Place,
    upload: &Upload,
    (first, last): (u64, u64),
    length: usize,
) -> Result<(), Error> {
    let sound = last.checked_sub(first).is_some_and(|rest| rest + 1 == length as u64);
    if upload.parts >= PARTS_MAX as u64 || upload.length + length as u64 > LAYER_BYTES_MAX {
        let message = format!("A layer has at most {PARTS_MAX} parts and {LAYER_BYTES_MAX} bytes");
        return Err(Error::coded("LimitExceededException", message));
    }
    if sound && first == upload.length {
        return Ok(());
    }
    let message = "The layer part size is not valid, or the first byte specified is not consecutive \
                   to the last byte of a previous layer part upload.";
    let told = vec![
        ("registryId", place.account.as_str().into()),
        ("repositoryName", place.name.as_str().into()),
        ("uploadId", upload.id.as_str().into()),
        ("lastValidByteReceived", upload.length.saturating_sub(1).into()),
    ];
    Err(Error::Coded("InvalidLayerPartException", message.into(), told))
}

pub async fn complete(
    ctx: Ctx,
    input: model::CompleteLayerUploadRequest,
) -> Result<model::CompleteLayerUploadResponse, Error> {
    let place = &place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    rows::repository(ctx.store(), place).await?;
    let id = &input.upload_id;
    let upload: Option<Upload> = ctx.store().get_value(&place.upload(id)).await?;
    let upload = upload.ok_or_else(|| Error::NoUpload(place.clone(), id.clone()))?;
    if upload.parts == 0 {
        let message = "The specified layer upload does not contain any layer parts.";
        return Err(Error::coded("EmptyUploadException", message));
    }
    if upload.shortest.is_some_and(|shortest| shortest < PART_BYTES_MIN) {
        let message = "Layer parts must be at least 5 MiB in size.";
        return Err(Error::coded("LayerPartTooSmallException", message));
    }
    let wanted = input.layer_digests.iter().find(|wanted| digest::is_valid(wanted));
    let wanted = wanted.ok_or_else(|| {
        let message = "must name a digest of the algorithm sha256";
        Error::Parameter("layerDigests", message.into())
    })?;
    let (found, blob) = joined(&ctx, &upload).await?;
    let layer = Layer { digest: wanted.clone(), blob, media_type: None, images: 0 };
    let kept = match found == *wanted {
        true => match keep(&ctx, place, &upload, &layer).await {
            Ok(false) => Err(exists(place, &layer)),
            kept => kept.map(drop),
        },
        false => {
            let message = "The layer digest calculation performed by Amazon ECR upon receipt of the \
                           image layer does not match the digest specified.";
            Err(Error::coded("InvalidLayerException", message))
        }
    };
    if let Err(error) = kept {
        // A layer of one part has that part's blob, which stays as long as the upload.
        ctx.store().blobs().discard(&layer.blob);
        return Err(error);
    }
    Ok(model::CompleteLayerUploadResponse {
        registry_id: Some(place.account.to_string()),
        repository_name: Some(place.name.clone()),
        upload_id: Some(upload.id),
        layer_digest: Some(layer.digest),
    })
}

/// The digest of all parts, and one blob of them.
async fn joined(ctx: &Ctx, upload: &Upload) -> Result<(String, BlobRef), Error> {
    let blobs = ctx.store().blobs();
    let mut hash = Sha256::new();
    let mut whole = (upload.parts > 1).then(|| blobs.create());
    let mut only = None;
    for number in 0..upload.parts {
        let part: Option<Part> = ctx.store().get_value(&rows::part(&upload.id, number)).await?;
        let part = part.ok_or_else(gone)?;
        let mut pieces = blobs.read(&part.blob.id, None);
        while let Some(piece) = pieces.next().await.transpose()? {
            hash.update(&piece);
            if let Some(whole) = &mut whole {
                whole.write(&piece).await?;
            }
        }
        only = Some(part.blob);
    }
    let blob = match whole {
        Some(whole) => whole.finish().await?,
        None => only.ok_or_else(gone)?,
    };
    Ok((digest::written(hash), blob))
}

fn gone() -> Error {
    Error::coded("UploadNotFoundException", "The upload has been ended by another request")
}

fn exists(place: &Place, layer: &Layer) -> Error {
    let message = format!(
        "Layer with digest '{}' already exists in the repository with name '{}' in registry with id \
         '{}'",
        layer.digest, place.name, place.account
    );
    Error::coded("LayerAlreadyExistsException", message)
}

/// The upload becomes a layer. False: there is that layer already. The upload has ended either way.
async fn keep(ctx: &Ctx, place: &Place, upload: &Upload, layer: &Layer) -> Result<bool, Error> {
    let now_ms = ctx.now_ms();
    ctx.store()
        .transact(|tx| async move {
            let still: Option<Upload> = tx.get_value(&place.upload(&upload.id)).await?;
            if still.as_ref() != Some(upload) {
                return Err(gone());
            }
            let new = tx.get(&place.layer(&layer.digest)).await?.is_none();
            if new {
                tx.put_value(place.layer(&layer.digest), layer);
                tx.keep_blob(&layer.blob);
                sweep::remember(&tx, place, Left::Layer(layer.digest.clone()), now_ms);
            }
            sweep::drop_upload(&tx, place, &upload.id).await?;
            Ok(new)
        })
        .await
}
