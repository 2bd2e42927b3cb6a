//! Manifests by tag or digest, and the tags of a repository.

use crate::registry::blobs::query;
use crate::registry::reply::{Answer, Refusal, empty, header, json_of};
use crate::rules::manifest::BYTES_MAX;
use aws::Fault;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response};
use model_ecr as model;
use serde_json::json;
use service::{Ctx, Head};
use std::collections::BTreeSet;
use wire::Body;

/// Tags of one answer, where the request says nothing.
const TAGS_MAX: usize = 1_000;

pub async fn get(ctx: &Ctx, name: &str, reference: &str, head: bool) -> Answer {
    let asked = model::BatchGetImageRequest {
        repository_name: name.to_owned(),
        image_ids: vec![identifier(reference)],
        ..model::BatchGetImageRequest::default()
    };
    let image = ctx.ask::<model::BatchGetImage>(asked).await?.images.unwrap_or_default().pop();
    let unknown = || Refusal::new(404, "MANIFEST_UNKNOWN", "Requested image not found");
    let image = image.ok_or_else(unknown)?;
    let (text, kind) = (image.image_manifest.unwrap_or_default(), image.image_manifest_media_type);
    let length = text.len().to_string();
    let mut response = match head {
        true => Response::new(Body::Empty),
        false => Response::new(Body::from(text)),
    };
    header(&mut response, "content-length", &length);
    if let Ok(kind) = HeaderValue::from_str(&kind.unwrap_or_default()) {
        response.headers_mut().insert(CONTENT_TYPE, kind);
    }
    let digest = image.image_id.and_then(|id| id.image_digest).unwrap_or_default();
    header(&mut response, "docker-content-digest", &digest);
    header(&mut response, "docker-distribution-api-version", "registry/2.0");
    Ok(response)
}

fn identifier(reference: &str) -> model::ImageIdentifier {
    match reference.contains(':') {
        true => model::ImageIdentifier { image_digest: Some(reference.into()), image_tag: None },
        false => model::ImageIdentifier { image_digest: None, image_tag: Some(reference.into()) },
    }
}

pub async fn put(ctx: &Ctx, head: &Head, (name, reference): (&str, &str), body: Body) -> Answer {
    let bytes = body.collect(BYTES_MAX).await.map_err(Fault::from)?;
    let invalid = || Refusal::new(400, "MANIFEST_INVALID", "the manifest is no text");
    let text = String::from_utf8(bytes.to_vec()).map_err(|_| invalid())?;
    let kind = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let id = identifier(reference);
    let digest = crate::rules::digest::of(text.as_bytes());
    let asked = model::PutImageRequest {
        repository_name: name.to_owned(),
        image_manifest: text,
        image_manifest_media_type: kind.map(str::to_owned),
        image_tag: id.image_tag,
        image_digest: id.image_digest,
        ..model::PutImageRequest::default()
    };
    match ctx.ask::<model::PutImage>(asked).await {
        // Pushing again what is there succeeds.
        Err(fault) if fault.code == "ImageAlreadyExistsException" => {}
        // A manifest names what must be there.
        Err(fault) if fault.code == "LayersNotFoundException" => {
            return Err(Refusal::new(404, "MANIFEST_BLOB_UNKNOWN", fault.message));
        }
        other => drop(other?),
    }
    let mut response = empty(201);
    header(&mut response, "location", &format!("/v2/{name}/manifests/{digest}"));
    header(&mut response, "docker-content-digest", &digest);
    Ok(response)
}

/// In order; `n` and `last` page through them.
pub async fn tags(ctx: &Ctx, head: &Head, name: &str) -> Answer {
    let most = query(head, "n").and_then(|n| n.parse().ok()).unwrap_or(TAGS_MAX).min(TAGS_MAX);
    let last = query(head, "last").unwrap_or_default();
    let mut tags = BTreeSet::new();
    let mut next_token = None;
    loop {
        let asked = model::ListImagesRequest {
            repository_name: name.to_owned(),
            next_token,
            max_results: Some(1_000),
            filter: Some(model::ListImagesFilter {
                tag_status: Some(model::TagStatus::Tagged),
                ..model::ListImagesFilter::default()
            }),
            ..model::ListImagesRequest::default()
        };
        let answer = ctx.ask::<model::ListImages>(asked).await?;
        let ids = answer.image_ids.unwrap_or_default();
        let named = ids.into_iter().filter_map(|id| id.image_tag);
        tags.extend(named.filter(|tag| last.is_empty() || *tag > last));
        // One more than is shown tells that there are more.
        while tags.len() > most + 1 {
            tags.pop_last();
        }
        next_token = answer.next_token;
        if next_token.is_none() {
            break;
        }
    }
    let mut shown: Vec<String> = tags.into_iter().collect();
    let more = shown.len() > most;
    shown.truncate(most);
    let mut response = json_of(200, &json!({ "name": name, "tags": shown }));
    if let Some(last) = shown.last().filter(|_| more) {
        let link = format!("</v2/{name}/tags/list?n={most}&last={last}>; rel=\"next\"");
        header(&mut response, "link", &link);
    }
    Ok(response)
}
