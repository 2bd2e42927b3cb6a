//! What DynamoDB's own host names answer beside the operations: that it is well, and what browsers ask before they
//! send across origins.

use crate::answers;
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_MAX_AGE,
    ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, CONTENT_TYPE, HOST, HeaderValue,
    ORIGIN,
};
use http::{HeaderMap, Method, Response, StatusCode};
use service::{Ctx, Front, Head};
use wire::Body;

/// Seconds for which a browser may remember an answer.
const MAX_AGE: HeaderValue = HeaderValue::from_static("172800");

pub fn front() -> Front {
    let serve = async |_ctx: Ctx, head: Head, _body: Body| answer(&head);
    Front::new("dynamodb.host", matches, serve).anonymous()
}

/// A request of a host such as `dynamodb.us-east-1.localhost` that names no operation.
fn matches(head: &Head) -> bool {
    let names_operation =
        head.headers.contains_key("x-amz-target") || head.headers.contains_key("smithy-protocol");
    let under = head.host.strip_suffix(head.domain.as_str()).unwrap_or_default();
    let under = under.strip_prefix("streams.").unwrap_or(under);
    let region = under.strip_prefix("dynamodb.").map(|rest| rest.trim_end_matches('.'));
    !names_operation && region.is_some_and(|region| !region.contains('.'))
}

fn answer(head: &Head) -> Response<Body> {
    let mut response = match (&head.method, head.path.as_str()) {
        (&Method::OPTIONS, _) => Response::new(Body::Empty),
        (&Method::GET, "/") => {
            let host = head.headers.get(HOST).and_then(|host| host.to_str().ok());
            let text = format!("healthy: {} \n", host.unwrap_or(&head.host));
            let mut response = Response::new(Body::from(text));
            let plain = HeaderValue::from_static("text/plain");
            response.headers_mut().insert(CONTENT_TYPE, plain);
            response
        }
        _ => {
            let text = r#"{"__type":"com.amazon.coral.service#UnknownOperationException"}"#;
            let mut response = Response::new(Body::from(text.to_owned()));
            *response.status_mut() = StatusCode::NOT_FOUND;
            let json = HeaderValue::from_static("application/x-amz-json-1.0");
            response.headers_mut().insert(CONTENT_TYPE, json);
            response
        }
    };
    answers::common(&head.headers, response.headers_mut());
    if head.method == Method::OPTIONS && head.headers.contains_key(ORIGIN) {
        grant(&head.headers, response.headers_mut());
    }
    response
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
    use super::{answer, matches};
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
        let response = answer(&head(Method::OPTIONS, "dynamodb.localhost", &asked));
        let found = |name: &str| response.headers().get(name).map(|v| v.to_str().unwrap());
        assert_eq!(found("access-control-allow-origin"), Some("*"));
        assert_eq!(found("access-control-allow-methods"), Some("POST"));
        assert_eq!(found("access-control-allow-headers"), Some("a, b"));
        assert_eq!(found("access-control-max-age"), Some("172800"));
        let response = answer(&head(Method::GET, "dynamodb.localhost", &[]));
        assert_eq!(response.status(), 200);
        assert!(!response.headers().contains_key("access-control-allow-origin"));
    }
}
