//! `/_aws/lambda/code/TOKEN`: a package behind a link that nobody can guess and that ends by itself.

use crate::platform::Platform;
use crate::store::Code;
use futures_util::StreamExt;
use http::{HeaderValue, Method, Response, StatusCode};
use parking_lot::Mutex;
use service::{Ctx, Front, Head, Links};
use std::sync::Arc;
use wire::{Body, BodyError};

const PATH: &str = "/_aws/lambda/code/";
/// As AWS's own links.
const LINK_MS: i64 = 10 * 60 * 1000;
const LINKS_MAX: usize = 10_000;

/// The links that are good.
pub fn links() -> Mutex<Links> {
    Mutex::new(Links::new(LINK_MS, LINKS_MAX))
}

/// A new link to a package.
pub fn link(ctx: &Ctx, platform: &Platform, code: &Code) -> String {
    let token = platform.links.lock().add(ctx.world(), code.blob.clone());
    format!("{}{PATH}{token}", ctx.endpoint().url)
}

pub fn code() -> Front {
    Front::new("code", |head| head.path.starts_with(PATH), serve)
}

async fn serve(ctx: Ctx, head: Head, _: Body) -> Response<Body> {
    let platform: Arc<Platform> = ctx.state();
    let token = head.path.strip_prefix(PATH).unwrap_or_default();
    let blob = platform.links.lock().find(token, ctx.now_ms());
    let plain = |status: StatusCode, text: &str| {
        let mut response = Response::new(Body::from(text.to_owned()));
        *response.status_mut() = status;
        response
    };
    let Some(blob) = blob else { return plain(StatusCode::FORBIDDEN, "The link has expired.\n") };
    if head.method != Method::GET {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET is answered here.\n");
    }
    let pieces = ctx.store().blobs().read(&blob.id, None);
    let pieces = pieces.map(|piece| piece.map_err(|error| BodyError::Broken(error.to_string())));
    let mut response = Response::new(Body::stream(pieces, Some(blob.length)));
    let zip = HeaderValue::from_static("application/zip");
    response.headers_mut().insert(http::header::CONTENT_TYPE, zip);
    response
}
