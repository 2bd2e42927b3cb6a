//! `/_aws/ecr/layer/TOKEN/BLOB`: a layer behind a link that nobody can guess and that ends by itself.

use crate::store::Layer;
use futures_util::StreamExt;
use http::{HeaderValue, Method, Response, StatusCode};
use parking_lot::Mutex;
use service::{Ctx, Front, Head, content};
use std::collections::HashMap;
use std::sync::Arc;
use store::BlobRef;
use wire::{Body, BodyError};

const PATH: &str = "/_aws/ecr/layer/";
/// As AWS's own links.
const LINK_MS: i64 = 60 * 60 * 1000;
const TOKEN_LENGTH: usize = 43;
const LINKS_MAX: usize = 100_000;

/// What tokens lead to.
#[derive(Default)]
pub struct Links {
    links: Mutex<HashMap<String, Link>>,
}

struct Link {
    blob: BlobRef,
    expires_ms: i64,
}

/// A new link to a layer.
pub fn link(ctx: &Ctx, layer: &Layer) -> String {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let token = ctx.world().token(TOKEN_LENGTH, alphabet);
    let url = format!("{}{PATH}{token}/{}", ctx.endpoint().url, content::named(&layer.blob));
    let now_ms = ctx.now_ms();
    let known: Arc<Links> = ctx.state();
    let mut links = known.links.lock();
    if links.len() >= LINKS_MAX {
        links.retain(|_, link| link.expires_ms > now_ms);
    }
    if links.len() >= LINKS_MAX {
        links.clear();
    }
    links.insert(token, Link { blob: layer.blob.clone(), expires_ms: now_ms + LINK_MS });
    url
}

pub fn layers() -> Front {
    Front::new("ecr-layer", |head| head.path.starts_with(PATH), serve)
}

async fn serve(ctx: Ctx, head: Head, _: Body) -> Response<Body> {
    let known: Arc<Links> = ctx.state();
    let token = head.path.strip_prefix(PATH).and_then(|rest| rest.split('/').next());
    let blob = token.and_then(|token| {
        let links = known.links.lock();
        let link = links.get(token).filter(|link| link.expires_ms > ctx.now_ms());
        link.map(|link| link.blob.clone())
    });
    let Some(blob) = blob else { return plain(StatusCode::FORBIDDEN, "The link has expired.\n") };
    if head.method != Method::GET {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET is answered here.\n");
    }
    stream(&ctx, &blob)
}

/// A blob's bytes, as they are read.
pub fn stream(ctx: &Ctx, blob: &BlobRef) -> Response<Body> {
    let pieces = ctx.store().blobs().read(&blob.id, None);
    let pieces = pieces.map(|piece| piece.map_err(|error| BodyError::Broken(error.to_string())));
    let mut response = Response::new(Body::stream(pieces, Some(blob.length)));
    let binary = HeaderValue::from_static("application/octet-stream");
    response.headers_mut().insert(http::header::CONTENT_TYPE, binary);
    response
}

fn plain(status: StatusCode, text: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(text.to_owned()));
    *response.status_mut() = status;
    response
}
