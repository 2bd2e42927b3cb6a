//! Answers and refusals in the words of the distribution specification.

use aws::Fault;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, WWW_AUTHENTICATE};
use http::{Response, StatusCode};
use serde_json::json;
use wire::Body;

#[derive(Debug)]
pub struct Refusal {
    status: u16,
    code: &'static str,
    message: String,
}

pub type Answer = Result<Response<Body>, Refusal>;

/// ECR's codes, and what they are here.
const KNOWN: [(&str, u16, &str); 14] = [
    ("RepositoryNotFoundException", 404, "NAME_UNKNOWN"),
    ("LayersNotFoundException", 404, "BLOB_UNKNOWN"),
    ("ImageNotFoundException", 404, "MANIFEST_UNKNOWN"),
    ("ReferencedImagesNotFoundException", 404, "MANIFEST_BLOB_UNKNOWN"),
    ("UploadNotFoundException", 404, "BLOB_UPLOAD_UNKNOWN"),
    ("EmptyUploadException", 400, "BLOB_UPLOAD_INVALID"),
    ("InvalidLayerException", 400, "DIGEST_INVALID"),
    ("InvalidLayerPartException", 416, "BLOB_UPLOAD_INVALID"),
    ("LayerPartTooSmallException", 400, "SIZE_INVALID"),
    ("LimitExceededException", 400, "SIZE_INVALID"),
    ("ImageTagAlreadyExistsException", 400, "TAG_INVALID"),
    ("ImageDigestDoesNotMatchException", 400, "DIGEST_INVALID"),
    ("InvalidParameterException", 400, "MANIFEST_INVALID"),
    ("ValidationException", 400, "NAME_INVALID"),
];

impl Refusal {
    pub fn new(status: u16, code: &'static str, message: impl Into<String>) -> Refusal {
        Refusal { status, code, message: message.into() }
    }

    pub fn unauthorized() -> Refusal {
        Refusal::new(401, "UNAUTHORIZED", "Not Authorized")
    }

    pub fn unsupported() -> Refusal {
        Refusal::new(405, "UNSUPPORTED", "The operation is unsupported.")
    }

    pub fn no_such_place() -> Refusal {
        Refusal::new(404, "NAME_UNKNOWN", "There is nothing at this path.")
    }

    pub fn reply(self) -> Response<Body> {
        let error = json!({ "code": self.code, "message": self.message });
        let mut response = json_of(self.status, &json!({ "errors": [error] }));
        if self.status == 401 {
            let asks =
                HeaderValue::from_static("Basic realm=\"ECR\",service=\"ecr.amazonaws.com\"");
            response.headers_mut().insert(WWW_AUTHENTICATE, asks);
        }
        response
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Refusal {
        if let Some((_, status, code)) = KNOWN.iter().find(|(known, ..)| *known == fault.code) {
            return Refusal::new(*status, code, fault.message);
        }
        if fault.code.starts_with("AccessDenied") {
            return Refusal::new(403, "DENIED", fault.message);
        }
        if fault.status >= 500 {
            tracing::warn!(%fault, "a registry's request failed");
        }
        Refusal::new(fault.status, "UNKNOWN", fault.message)
    }
}

pub fn empty(status: u16) -> Response<Body> {
    with(status, Body::Empty)
}

pub fn json_of(status: u16, document: &serde_json::Value) -> Response<Body> {
    let mut response = with(status, Body::from(document.to_string()));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn with(status: u16, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    let version = HeaderValue::from_static("registry/2.0");
    response.headers_mut().insert("docker-distribution-api-version", version);
    response
}

pub fn header(response: &mut Response<Body>, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(HeaderName::from_static(name), value);
    }
}
