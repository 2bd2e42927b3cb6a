//! `/_aws/ecr/layer/TOKEN/BLOB`: a layer behind a link that nobody can guess and that ends by itself.

use crate::store::Layer;
use futures_util::StreamExt;
use http::{HeaderValue, Method, Response, StatusCode};
use parking_lot::Mutex;
use service::{Ctx, Front, Head, Links, content};
use std::sync::Arc;
use store::BlobRef;
use wire::{Body, BodyError};

const PATH: &str = "/_aws/ecr/layer/";
/// As AWS's own links.
const LINK_MS: i64 = 60 * 60 * 1000;
const LINKS_MAX: usize = 100_000;

/// To layers: those that are good.
pub struct LayerLinks(Mutex<Links>);

impl Default for LayerLinks {
    fn default() -> LayerLinks {
        LayerLinks(Mutex::new(Links::new(LINK_MS, LINKS_MAX)))
    }
}

/// A new link to a layer.
pub fn link(ctx: &Ctx, layer: &Layer) -> String {
    let links: Arc<LayerLinks> = ctx.state();
    let token = links.0.lock().add(ctx.world(), layer.blob.clone());
    format!("{}{PATH}{token}/{}", ctx.endpoint().url, content::named(&layer.blob))
}

pub fn layers() -> Front {
    Front::new("ecr-layer", |head| head.path.starts_with(PATH), serve)
}

async fn serve(ctx: Ctx, head: Head, _: Body) -> Response<Body> {
    let links: Arc<LayerLinks> = ctx.state();
    let token = head.path.strip_prefix(PATH).and_then(|rest| rest.split('/').next());
    let blob = token.and_then(|token| links.0.lock().find(token, ctx.now_ms()));
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
