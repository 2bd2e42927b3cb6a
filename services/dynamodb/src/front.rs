//! What DynamoDB's own host names answer beside the operations: that it is well, and what browsers ask before they
//! send across origins.

use crate::answers::{self, JSON};
use futures_util::StreamExt;
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_MAX_AGE,
    ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, CONTENT_TYPE, HOST, HeaderValue,
    ORIGIN,
};
use http::{HeaderMap, HeaderName, Method, Response, StatusCode};
use serde::de::IgnoredAny;
use service::{Ctx, Front, Head};
use wire::Body;

/// Seconds for which a browser may remember an answer.
const MAX_AGE: HeaderValue = HeaderValue::from_static("172800");

/// Bytes of a body that is looked at for being JSON.
const LOOKED_AT_MAX: usize = 64 * 1024;
const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");

pub fn front() -> Front {
    let serve = async |ctx: Ctx, head: Head, body: Body| {
        let body = looked_at(body).await;
        answer(&head, body.as_deref(), ctx.request_id())
    };
    Front::new("dynamodb.host", matches, serve).anonymous()
}

/// A body, if it is short. A longer one is read and forgotten up to the limit of bodies: who is still sending it would
/// not read an answer.
async fn looked_at(body: Body) -> Option<Vec<u8>> {
    let mut stream = body.into_stream();
    let (mut found, mut length) = (Vec::new(), 0);
    while let Some(Ok(bytes)) = stream.next().await {
        length += bytes.len();
        if length > answers::LIMITS.body_max {
            return None;
        }
        if length <= LOOKED_AT_MAX {
            found.extend_from_slice(&bytes);
        }
    }
    (length <= LOOKED_AT_MAX).then_some(found)
}

/// A request of a host such as `dynamodb.us-east-1.localhost` that names no operation.
fn matches(head: &Head) -> bool {
    let target = head.headers.get("x-amz-target").and_then(|target| target.to_str().ok());
    let names_operation = target.is_some_and(|target| target.starts_with("DynamoDB"))
        || head.headers.contains_key("smithy-protocol");
    let under = head.host.strip_suffix(head.domain.as_str()).unwrap_or_default();
    let under = under.strip_prefix("streams.").unwrap_or(under);
    let region = under.strip_prefix("dynamodb.").map(|rest| rest.trim_end_matches('.'));
    !names_operation && region.is_some_and(|region| !region.contains('.'))
}

/// `body` is none where it is longer than what is looked at.
fn answer(head: &Head, body: Option<&[u8]>, request_id: &str) -> Response<Body> {
    let from_elsewhere = head.headers.contains_key(ORIGIN);
    let mut response = match (&head.method, head.path.as_str()) {
        (&Method::OPTIONS, _) if from_elsewhere => Response::new(Body::Empty),
        (&Method::GET, "/") => {
            let host = head.headers.get(HOST).and_then(|host| host.to_str().ok());
            let text = format!("healthy: {} ", host.unwrap_or(&head.host));
            told(StatusCode::OK, "text/plain", text)
        }
        (&Method::POST, _) => unknown(head, body),
        _ => not_found(),
    };
    if let Ok(id) = HeaderValue::from_str(request_id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    let mut response = answers::decorated(head, response);
    if head.method == Method::OPTIONS && from_elsewhere {
        grant(&head.headers, response.headers_mut());
    }
    response
}

fn told(status: StatusCode, kind: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

fn not_found() -> Response<Body> {
    told(StatusCode::NOT_FOUND, "text/xml", "<UnknownOperationException/>\n".into())
}

/// A post that names no operation is answered in JSON if it is JSON by its own word or has no body.
fn unknown(head: &Head, body: Option<&[u8]>) -> Response<Body> {
    let kind = head.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
    let is_json = matches!(kind, "application/json" | JSON);
    let code = match body {
        Some([]) => "UnknownOperationException",
        _ if !is_json => return not_found(),
        Some(body) if serde_json::from_slice::<IgnoredAny>(body).is_err() => {
            "SerializationException"
        }
        _ => "UnknownOperationException",
    };
    let kind = if kind == JSON { JSON } else { "application/json" };
    let text = format!(r#"{{"__type":"com.amazon.coral.service#{code}"}}"#);
    told(StatusCode::BAD_REQUEST, kind, text)
}

/// Whatever a browser asks for is granted: what may be done is decided by signatures.
fn grant(asked: &HeaderMap, granted: &mut HeaderMap) {
    granted.insert(ACCESS_CONTROL_MAX_AGE, MAX_AGE);
    for (from, to) in [
        (ACCESS_CONTROL_REQUEST_METHOD, ACCESS_CONTROL_ALLOW_METHODS),
        (ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_ALLOW_HEADERS),
    ] {
        if let Some(value) = asked.get(from) {
            granted.insert(to, value.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Body, answer, matches};
    use http::{HeaderMap, Method};
    use service::Head;

    fn head(method: Method, host: &str, headers: &[(&'static str, &str)]) -> Head {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        let (path, query, domain) = ("/".into(), String::new(), "localhost".into());
        Head { method, path, query, headers: map.into(), host: host.into(), domain }
    }

    #[test]
    fn serves_its_own_hosts_alone() {
        let get = |host: &str| matches(&head(Method::GET, host, &[]));
        assert!(get("dynamodb.us-east-1.localhost"));
        assert!(get("dynamodb.localhost"));
        assert!(get("streams.dynamodb.us-east-1.localhost"));
        for other in ["localhost", "dynamodb.s3.us-east-1.localhost", "dynamodb.example.com"] {
            assert!(!get(other), "{other}");
        }
        let named = [("x-amz-target", "DynamoDB_20120810.GetItem")];
        assert!(!matches(&head(Method::POST, "dynamodb.localhost", &named)));
    }

    #[test]
    fn grants_what_browsers_ask_for() {
        let asked = [
            ("origin", "http://example.com"),
            ("access-control-request-method", "POST"),
            ("access-control-request-headers", "a, b"),
        ];
        let response = answer(&head(Method::OPTIONS, "dynamodb.localhost", &asked), None, "id");
        let found = |name: &str| response.headers().get(name).map(|v| v.to_str().unwrap());
        assert_eq!(found("access-control-allow-origin"), Some("*"));
        assert_eq!(found("access-control-allow-methods"), Some("POST"));
        assert_eq!(found("access-control-allow-headers"), Some("a, b"));
        assert_eq!(found("access-control-max-age"), Some("172800"));
        let response = answer(&head(Method::GET, "dynamodb.localhost", &[]), None, "id");
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["x-amzn-requestid"], "id");
        assert!(!response.headers().contains_key("access-control-allow-origin"));
    }

    #[test]
    fn answers_in_json_what_is_json_by_its_own_word() {
        let post = |kind: &str, body: &[u8]| {
            let headers = [("content-type", kind)];
            let response =
                answer(&head(Method::POST, "dynamodb.localhost", &headers), Some(body), "");
            let Body::Bytes(text) = response.body() else { panic!() };
            (response.status().as_u16(), String::from_utf8(text.to_vec()).unwrap())
        };
        let json = |code: &str| (400, format!(r#"{{"__type":"com.amazon.coral.service#{code}"}}"#));
        let not_found = (404, "<UnknownOperationException/>\n".to_owned());
        assert_eq!(post("", b""), json("UnknownOperationException"));
        assert_eq!(post("application/json; charset=x", b"{}"), json("UnknownOperationException"));
        assert_eq!(post("application/json", b"hi"), json("SerializationException"));
        assert_eq!(post("application/x-amz-json-1.1", b"hi"), not_found);
        assert_eq!(post("", b"hi"), not_found);
        let options = answer(&head(Method::OPTIONS, "dynamodb.localhost", &[]), Some(b""), "");
        assert_eq!(options.status(), 404);
    }
}
