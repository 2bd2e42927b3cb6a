//! `/_aws/ecr/layer/TOKEN/BLOB`: a layer behind a link that nobody can guess and that ends by itself.

use crate::store::Layer;
use futures_util::StreamExt;
use http::{HeaderValue, Method, Response, StatusCode};
use parking_lot::Mutex;
use service::{Ctx, Front, Head, content};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use store::BlobRef;
use wire::{Body, BodyError};

const PATH: &str = "/_aws/ecr/layer/";
/// As AWS's own links.
const LINK_MS: i64 = 60 * 60 * 1000;
const TOKEN_LENGTH: usize = 43;
const LINKS_MAX: usize = 100_000;

/// The links that are good.
#[derive(Default)]
pub struct Links {
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// By their tokens.
    links: HashMap<String, Link>,
    /// All of them, the one that ends first in front: they are good for the same time.
    order: VecDeque<String>,
}

/// What a token leads to.
struct Link {
    blob: BlobRef,
    expires_ms: i64,
}

impl Known {
    /// Where there are too many, the oldest ends.
    fn add(&mut self, token: String, blob: BlobRef, now_ms: i64) {
        while let Some(first) = self.order.front() {
            let ended = self.links.get(first).is_none_or(|link| link.expires_ms <= now_ms);
            if !ended && self.order.len() < LINKS_MAX {
                break;
            }
            self.links.remove(first);
            self.order.pop_front();
        }
        self.order.push_back(token.clone());
        self.links.insert(token, Link { blob, expires_ms: now_ms + LINK_MS });
    }

    fn find(&self, token: &str, now_ms: i64) -> Option<BlobRef> {
        let link = self.links.get(token).filter(|link| link.expires_ms > now_ms);
        link.map(|link| link.blob.clone())
    }
}

/// A new link to a layer.
pub fn link(ctx: &Ctx, layer: &Layer) -> String {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let token = ctx.world().token(TOKEN_LENGTH, alphabet);
    let url = format!("{}{PATH}{token}/{}", ctx.endpoint().url, content::named(&layer.blob));
    let links: Arc<Links> = ctx.state();
    links.known.lock().add(token, layer.blob.clone(), ctx.now_ms());
    url
}

pub fn layers() -> Front {
    Front::new("ecr-layer", |head| head.path.starts_with(PATH), serve)
}

async fn serve(ctx: Ctx, head: Head, _: Body) -> Response<Body> {
    let links: Arc<Links> = ctx.state();
    let token = head.path.strip_prefix(PATH).and_then(|rest| rest.split('/').next());
    let blob = token.and_then(|token| links.known.lock().find(token, ctx.now_ms()));
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

#[cfg(test)]
mod tests {
    use super::{Known, LINK_MS, LINKS_MAX};
    use store::BlobRef;

    #[test]
    fn links_end_one_by_one() {
        let blob: BlobRef = serde_json::from_str(
            r#"{"id": "00000000000000000000000000000000", "length": 1, "crc": 1}"#,
        )
        .unwrap();
        let mut known = Known::default();
        for number in 0..LINKS_MAX {
            known.add(number.to_string(), blob.clone(), 0);
        }
        known.add("one more".into(), blob.clone(), 1);
        assert!(known.find("0", 1).is_none(), "the oldest made room");
        assert!(known.find("1", 1).is_some() && known.find("one more", 1).is_some());
        known.add("late".into(), blob, LINK_MS);
        assert_eq!((known.links.len(), known.order.len()), (2, 2));
    }
}
