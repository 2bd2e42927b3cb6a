//! Making signatures: for addresses that Pileus hands out, for its own clients, and for tests.

use http::{HeaderMap, HeaderValue};

use crate::sigv4::canonical::{self, Spelling};
use crate::sigv4::{ALGORITHM, EMPTY_HASH, Head, Payload, Scope, SigningKey, UNSIGNED, to_hex};
use crate::{Dialect, calendar};

/// Whose signature.
#[derive(Clone, Copy)]
pub struct Credentials<'a> {
    pub access_key_id: &'a str,
    pub secret: &'a str,
    pub session_token: Option<&'a str>,
}

/// Headers that proxies and HTTP libraries alter on the way.
const UNSIGNABLE: [&str; 9] = [
    "authorization",
    "connection",
    "expect",
    "keep-alive",
    "te",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

/// The headers that make a request signed: `x-amz-date`, `authorization` and, where they apply,
/// `x-amz-security-token` and `x-amz-content-sha256`. Every header of `head` is signed but those
/// that proxies alter; `host` must be there. With `Payload::Absent` the body is empty.
pub fn sign(
    head: &Head,
    credentials: &Credentials,
    (region, service): (&str, &str),
    payload: Payload,
    now_ms: i64,
    dialect: Dialect,
) -> HeaderMap {
    let amz_date = calendar::basic(now_ms);
    let payload_text = payload.declared().unwrap_or_else(|| EMPTY_HASH.into());
    let mut added = HeaderMap::new();
    added.insert("x-amz-date", value(&amz_date));
    if let Some(token) = credentials.session_token {
        added.insert("x-amz-security-token", value(token));
    }
    if dialect == Dialect::S3 {
        added.insert("x-amz-content-sha256", value(&payload_text));
    }
    let mut all = head.headers.clone();
    all.extend(added.clone());
    let mut names: Vec<&str> = all.keys().map(http::HeaderName::as_str).collect();
    names.retain(|name| !UNSIGNABLE.contains(name));
    names.sort_unstable();
    let signed_headers = names.join(";");
    let head = Head { headers: &all, ..*head };
    let scope = scope_of(&amz_date, region, service);
    let signature =
        signature(&head, credentials, &scope, &amz_date, &signed_headers, &payload_text, dialect);
    let id = credentials.access_key_id;
    let authorization = format!(
        "{ALGORITHM} Credential={id}/{scope}, SignedHeaders={signed_headers}, Signature={signature}"
    );
    added.insert("authorization", value(&authorization));
    added
}

/// The whole query, signature included, of an address that works for `expires_s` seconds without
/// credentials. All headers of `head` are signed, and must be sent again; usually `host` alone.
pub fn presign(
    head: &Head,
    credentials: &Credentials,
    (region, service): (&str, &str),
    expires_s: u32,
    now_ms: i64,
    dialect: Dialect,
) -> String {
    let amz_date = calendar::basic(now_ms);
    let scope = scope_of(&amz_date, region, service);
    let mut names: Vec<&str> = head.headers.keys().map(http::HeaderName::as_str).collect();
    names.sort_unstable();
    let signed_headers = names.join(";");
    let mut query = head.query.to_string();
    let mut add = |name: &str, value: &str| {
        if !query.is_empty() {
            query.push('&');
        }
        let mut encoded = Vec::new();
        canonical::encode(value.as_bytes(), false, &mut encoded);
        query.push_str(name);
        query.push('=');
        query.push_str(&String::from_utf8_lossy(&encoded));
    };
    add("X-Amz-Algorithm", ALGORITHM);
    add("X-Amz-Credential", &format!("{}/{scope}", credentials.access_key_id));
    add("X-Amz-Date", &amz_date);
    add("X-Amz-Expires", &expires_s.to_string());
    if let Some(token) = credentials.session_token {
        add("X-Amz-Security-Token", token);
    }
    add("X-Amz-SignedHeaders", &signed_headers);
    let payload = if dialect == Dialect::S3 { UNSIGNED } else { EMPTY_HASH };
    let head = Head { query: &query, ..*head };
    let signature =
        signature(&head, credentials, &scope, &amz_date, &signed_headers, payload, dialect);
    format!("{query}&X-Amz-Signature={signature}")
}

fn signature(
    head: &Head,
    credentials: &Credentials,
    scope: &Scope,
    amz_date: &str,
    signed_headers: &str,
    payload: &str,
    dialect: Dialect,
) -> String {
    let canonical = canonical::request(head, signed_headers, payload, dialect, Spelling::Normal);
    let text = canonical::string_to_sign(ALGORITHM, amz_date, scope, &canonical);
    to_hex(&SigningKey::derive(credentials.secret, scope).sign(text.as_bytes()))
}

fn scope_of(amz_date: &str, region: &str, service: &str) -> Scope {
    Scope { date: amz_date[..8].into(), region: region.into(), service: service.into() }
}

/// A text that is no header value is signed as if it were empty, and so refused by whoever verifies
/// it.
fn value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}
