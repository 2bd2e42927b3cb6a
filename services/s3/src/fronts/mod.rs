//! Doors beside the API: websites, browsers' forms, and what browsers ask before they send across origins.

mod address;
pub mod form;
pub mod preflight;
pub mod website;

use crate::rules::cors;
use crate::versions;
use address::Address;
use http::header::{ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN, VARY};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode};
use service::{Ctx, Decoration, Head};
use wire::Body;

/// What replies need that the operations' outputs cannot say: the status of a part of an object, no body for one
/// that has not changed, and the headers of an allowed cross-origin request.
pub fn decoration() -> Decoration {
    Decoration::new(|_| true, decorate)
}

async fn decorate(ctx: Ctx, head: Head, mut response: Response<Body>) -> Response<Body> {
    let partial = response.headers().contains_key(http::header::CONTENT_RANGE);
    let reads = head.method == Method::GET || head.method == Method::HEAD;
    if response.status() == StatusCode::OK && reads && partial {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
    if response.status() == StatusCode::NOT_MODIFIED {
        *response.body_mut() = Body::Empty;
        response.headers_mut().remove(http::header::CONTENT_TYPE);
        response.headers_mut().remove(http::header::CONTENT_LENGTH);
    }
    if has_no_content(&head) && response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::NO_CONTENT;
        *response.body_mut() = Body::Empty;
        response.headers_mut().remove(http::header::CONTENT_LENGTH);
    }
    let status = response.status();
    if status == StatusCode::METHOD_NOT_ALLOWED || reads && status == StatusCode::NOT_FOUND {
        mark_deleted(&ctx, &head, &mut response).await;
    }
    allow_origin(&ctx, &head, &mut response).await;
    response
}

/// Whether AWS answers 204 where its model says 200: to the policy, and to the tags, of a bucket.
fn has_no_content(head: &Head) -> bool {
    let of_bucket = || Address::of(head).is_some_and(|address| address.key.is_empty());
    let named = |pair: &str| matches!(pair.split('=').next(), Some("policy" | "tagging"));
    head.method == Method::PUT && head.query.split('&').any(named) && of_bucket()
}

/// Says of a key that is not there, or of a version that cannot be read, that it is a delete marker.
async fn mark_deleted(ctx: &Ctx, head: &Head, response: &mut Response<Body>) {
    let Some(address) = Address::of(head).filter(|address| !address.key.is_empty()) else { return };
    let mut pairs = head.query.split('&');
    let id = pairs.find_map(|pair| pair.strip_prefix("versionId="));
    let found = versions::find(ctx.store(), &address.bucket, &address.key, id).await;
    let Ok(Some(marker)) = found.map(|found| found.filter(|found| found.object.is_none())) else {
        return;
    };
    let status = response.status();
    let headers = response.headers_mut();
    headers.insert("x-amz-delete-marker", HeaderValue::from_static("true"));
    if let Ok(id) = HeaderValue::from_str(marker.public_id()) {
        headers.insert("x-amz-version-id", id);
    }
    if status == StatusCode::METHOD_NOT_ALLOWED {
        headers.insert(http::header::ALLOW, HeaderValue::from_static("DELETE"));
    }
}

/// Adds the headers of an allowed cross-origin request. One that names a method and headers as a preflight does is
/// judged by those.
pub async fn allow_origin(ctx: &Ctx, head: &Head, response: &mut Response<Body>) {
    let Some(origin) = text(&head.headers, &ORIGIN) else { return };
    let Some(address) = Address::of(head) else { return };
    let Ok(bucket) = crate::buckets::find(ctx.store(), &address.bucket).await else { return };
    let method = text(&head.headers, &ACCESS_CONTROL_REQUEST_METHOD);
    let method = method.unwrap_or(head.method.as_str());
    let asked = text(&head.headers, &ACCESS_CONTROL_REQUEST_HEADERS);
    let Some(grant) = cors::grant(&bucket.cors, origin, method, asked) else { return };
    set_grant(response.headers_mut(), &grant);
}

fn set_grant(headers: &mut HeaderMap, grant: &cors::Grant) {
    let mut set = |name: &'static str, text: &str| {
        if let Ok(value) = HeaderValue::from_str(text) {
            headers.insert(HeaderName::from_static(name), value);
        }
    };
    set("access-control-allow-origin", &grant.allow_origin);
    set("access-control-allow-methods", &grant.allow_methods);
    if grant.allow_origin != "*" {
        set("access-control-allow-credentials", "true");
    }
    if let Some(names) = &grant.allow_headers {
        set("access-control-allow-headers", names);
    }
    if let Some(names) = &grant.expose_headers {
        set("access-control-expose-headers", names);
    }
    if let Some(seconds) = grant.max_age_s {
        set("access-control-max-age", &seconds.to_string());
    }
    let varies = "Origin, Access-Control-Request-Headers, Access-Control-Request-Method";
    headers.insert(VARY, HeaderValue::from_static(varies));
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
