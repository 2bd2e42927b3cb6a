//! `/_aws/lambda/code/TOKEN`: a package behind a link that nobody can guess and that ends by itself.

use crate::platform::Platform;
use crate::store::Code;
use futures_util::StreamExt;
use http::{HeaderValue, Method, Response, StatusCode};
use service::{Ctx, Front, Head};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use store::BlobRef;
use wire::{Body, BodyError};

const PATH: &str = "/_aws/lambda/code/";
/// As AWS's own links.
const LINK_MS: i64 = 10 * 60 * 1000;
const TOKEN_LENGTH: usize = 43;
const LINKS_MAX: usize = 10_000;

/// The links that are good, by their tokens.
#[derive(Default)]
pub struct Links {
    links: HashMap<String, Link>,
    /// All of them, the one that ends first in front: they are good for the same time.
    order: VecDeque<String>,
}

/// What a token leads to.
struct Link {
    blob: BlobRef,
    expires_ms: i64,
}

impl Links {
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

    fn find(&self, token: &str, now_ms: i64) -> Option<&BlobRef> {
        let link = self.links.get(token).filter(|link| link.expires_ms > now_ms);
        link.map(|link| &link.blob)
    }
}

/// A new link to a package.
pub fn link(ctx: &Ctx, platform: &Platform, code: &Code) -> String {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let token = ctx.world().token(TOKEN_LENGTH, alphabet);
    let url = format!("{}{PATH}{token}", ctx.endpoint().url);
    platform.links.lock().add(token, code.blob.clone(), ctx.now_ms());
    url
}

pub fn code() -> Front {
    Front::new("code", |head| head.path.starts_with(PATH), serve)
}

async fn serve(ctx: Ctx, head: Head, _: Body) -> Response<Body> {
    let platform: Arc<Platform> = ctx.state();
    let token = head.path.strip_prefix(PATH).unwrap_or_default();
    let blob = platform.links.lock().find(token, ctx.now_ms()).cloned();
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

#[cfg(test)]
mod tests {
    use super::{LINK_MS, LINKS_MAX, Links};
    use store::BlobRef;

    #[test]
    fn links_end_one_by_one() {
        let mut links = Links::default();
        let blob = || -> BlobRef {
            serde_json::from_str(
                r#"{"id": "00000000000000000000000000000000", "length": 1, "crc": 1}"#,
            )
            .unwrap()
        };
        for number in 0..LINKS_MAX as i64 {
            links.add(number.to_string(), blob(), number);
        }
        let at = LINKS_MAX as i64;
        assert!(links.find("0", at).is_some());
        links.add("one more".into(), blob(), at);
        assert!(links.find("0", at).is_none(), "the oldest made room");
        assert!(links.find("1", at).is_some() && links.find("one more", at).is_some());
        assert!(links.find("1", 1 + LINK_MS).is_none(), "its time is over");
        links.add("late".into(), blob(), at + LINK_MS);
        assert_eq!((links.links.len(), links.order.len()), (1, 1));
    }
}
