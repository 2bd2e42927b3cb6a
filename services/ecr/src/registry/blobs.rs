//! Layers and configurations: looked for, read, and uploaded in one piece or in several.

use crate::front;
use crate::ops::uploads::PART_BYTES_MAX;
use crate::registry::arrival;
use crate::registry::reply::{Answer, Refusal, empty, header};
use crate::store::{Upload, place};
use bytes::Bytes;
use futures_util::StreamExt;
use http::header::CONTENT_RANGE;
use model_ecr as model;
use percent_encoding::percent_decode_str;
use service::{Ctx, Head, content};
use wire::Body;

pub async fn head(ctx: &Ctx, name: &str, digest: &str) -> Answer {
    let asked = model::BatchCheckLayerAvailabilityRequest {
        repository_name: name.to_owned(),
        layer_digests: vec![digest.to_owned()],
        ..model::BatchCheckLayerAvailabilityRequest::default()
    };
    let answer = ctx.ask::<model::BatchCheckLayerAvailability>(asked).await?;
    let layer = answer.layers.unwrap_or_default().pop();
    let layer =
        layer.ok_or_else(|| Refusal::new(404, "BLOB_UNKNOWN", "blob unknown to registry"))?;
    let mut response = empty(200);
    header(&mut response, "content-length", &layer.layer_size.unwrap_or(0).to_string());
    header(&mut response, "docker-content-digest", digest);
    Ok(response)
}

pub async fn get(ctx: &Ctx, name: &str, digest: &str) -> Answer {
    let asked = model::GetDownloadUrlForLayerRequest {
        repository_name: name.to_owned(),
        layer_digest: digest.to_owned(),
        ..model::GetDownloadUrlForLayerRequest::default()
    };
    let link = ctx.ask::<model::GetDownloadUrlForLayer>(asked).await?.download_url;
    let blob = link.as_deref().and_then(content::blob_of).ok_or_else(Refusal::no_such_place)?;
    let mut response = front::stream(ctx, &blob);
    header(&mut response, "docker-content-digest", digest);
    Ok(response)
}

/// Begins an upload; with `digest` it is all of it. A layer of another repository is not taken over: it is uploaded,
/// which the specification leaves open.
pub async fn begin(ctx: &Ctx, head: &Head, name: &str, body: Body) -> Answer {
    let asked = model::InitiateLayerUploadRequest {
        repository_name: name.to_owned(),
        ..model::InitiateLayerUploadRequest::default()
    };
    let id = ctx.ask::<model::InitiateLayerUpload>(asked).await?.upload_id.unwrap_or_default();
    if query(head, "digest").is_some() {
        return end(ctx, head, (name, &id), body).await;
    }
    Ok(accepted(name, &id, 0))
}

pub async fn standing(ctx: &Ctx, name: &str, id: &str) -> Answer {
    permitted(ctx, name).await?;
    let length = length(ctx, name, id).await?;
    let mut response = accepted(name, id, length);
    *response.status_mut() = http::StatusCode::NO_CONTENT;
    Ok(response)
}

pub async fn more(ctx: &Ctx, head: &Head, upload: (&str, &str), body: Body) -> Answer {
    let length = write(ctx, head, upload, body).await?;
    Ok(accepted(upload.0, upload.1, length))
}

pub async fn end(ctx: &Ctx, head: &Head, (name, id): (&str, &str), body: Body) -> Answer {
    let digest = query(head, "digest")
        .ok_or_else(|| Refusal::new(400, "DIGEST_INVALID", "the digest is missing"))?;
    write(ctx, head, (name, id), body).await?;
    let asked = model::CompleteLayerUploadRequest {
        repository_name: name.to_owned(),
        upload_id: id.to_owned(),
        layer_digests: vec![digest.clone()],
        ..model::CompleteLayerUploadRequest::default()
    };
    match ctx.ask::<model::CompleteLayerUpload>(asked).await {
        // It is there, whoever brought it.
        Err(fault) if fault.code == "LayerAlreadyExistsException" => {}
        other => drop(other?),
    }
    let mut response = empty(201);
    header(&mut response, "location", &format!("/v2/{name}/blobs/{digest}"));
    header(&mut response, "docker-content-digest", &digest);
    Ok(response)
}

/// Hands a body on in parts; gives the upload's length.
async fn write(
    ctx: &Ctx,
    head: &Head,
    (name, id): (&str, &str),
    body: Body,
) -> Result<u64, Refusal> {
    // Before anything is told or read: what is empty has no part that would be asked about.
    permitted(ctx, name).await?;
    let begins = length(ctx, name, id).await?;
    let range = range(head)?;
    if range.is_some_and(|(first, _)| first != begins) {
        let message = format!("the upload goes on at {begins}");
        return Err(Refusal::new(416, "BLOB_UPLOAD_INVALID", message));
    }
    // Told before it is taken: a part that has come is not taken back.
    let differs = |(first, last): (u64, u64)| {
        body.length().is_some_and(|length| length.checked_sub(1) != Some(last - first))
    };
    if range.is_some_and(differs) {
        return Err(Refusal::new(
            400,
            "SIZE_INVALID",
            "the body has another length than its range",
        ));
    }
    let (mut at, mut left) = (begins, Bytes::new());
    let mut pieces = arrival::pieces(body);
    loop {
        // Who sends nothing takes no room.
        while left.is_empty() {
            match pieces.next().await {
                Some(piece) => left = piece.map_err(aws::Fault::from)?,
                None => return Ok(at),
            }
        }
        let (gathered, _room) =
            arrival::gathered(ctx, &mut pieces, &mut left, PART_BYTES_MAX).await?;
        at = part(ctx, (name, id), at, gathered).await?;
    }
}

async fn part(ctx: &Ctx, (name, id): (&str, &str), at: u64, bytes: Bytes) -> Result<u64, Refusal> {
    let next = at + bytes.len() as u64;
    let number = |position: u64| i64::try_from(position).unwrap_or(i64::MAX);
    let asked = model::UploadLayerPartRequest {
        repository_name: name.to_owned(),
        upload_id: id.to_owned(),
        part_first_byte: number(at),
        part_last_byte: number(next - 1),
        layer_part_blob: bytes,
        ..model::UploadLayerPartRequest::default()
    };
    ctx.ask::<model::UploadLayerPart>(asked).await?;
    Ok(next)
}

/// Who may upload may know how far it has come.
async fn permitted(ctx: &Ctx, name: &str) -> Result<(), Refusal> {
    let access = service::Access::new("ecr:UploadLayerPart", of(ctx, name)?.arn());
    Ok(ctx.authorize(&[access]).await?)
}

/// The first and the last byte of `FIRST-LAST`.
fn range(head: &Head) -> Result<Option<(u64, u64)>, Refusal> {
    let Some(given) = head.headers.get(CONTENT_RANGE) else { return Ok(None) };
    let bounds = given.to_str().ok().and_then(|text| {
        let (first, last) = text.trim_start_matches("bytes ").split_once('-')?;
        // What stands behind a slash is the length of all, which nobody knows yet.
        let last = last.split('/').next().unwrap_or(last);
        Some((first.parse().ok()?, last.parse().ok()?))
    });
    match bounds {
        Some((first, last)) if first <= last => Ok(Some((first, last))),
        _ => Err(Refusal::new(416, "BLOB_UPLOAD_INVALID", "the range is none")),
    }
}

fn of(ctx: &Ctx, name: &str) -> Result<crate::rules::place::Place, Refusal> {
    place(ctx, None, name).map_err(|error| aws::Fault::from(error).into())
}

/// Bytes so far.
async fn length(ctx: &Ctx, name: &str, id: &str) -> Result<u64, Refusal> {
    let upload: Option<Upload> =
        ctx.store().get_value(&of(ctx, name)?.upload(id)).await.map_err(aws::Fault::from)?;
    let unknown = || Refusal::new(404, "BLOB_UPLOAD_UNKNOWN", "blob upload unknown to registry");
    Ok(upload.ok_or_else(unknown)?.length)
}

fn accepted(name: &str, id: &str, length: u64) -> http::Response<Body> {
    let mut response = empty(202);
    header(&mut response, "location", &format!("/v2/{name}/blobs/uploads/{id}"));
    header(&mut response, "docker-upload-uuid", id);
    header(&mut response, "range", &format!("0-{}", length.saturating_sub(1)));
    response
}

/// A value of the query, decoded.
pub fn query(head: &Head, name: &str) -> Option<String> {
    let pairs = head.query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.into_iter().find(|(key, _)| *key == name)?;
    Some(percent_decode_str(value).decode_utf8().ok()?.into_owned())
}
