//! Answers of the APIs inside a sandbox: JSON documents, errors in AWS's form.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;

pub(crate) type Answer = Response<Full<Bytes>>;

/// A request's body that could not be had.
pub(crate) enum Refusal {
    TooLarge,
    Broken,
}

pub(crate) async fn collect(request: Request<Incoming>, limit: usize) -> Result<Bytes, Refusal> {
    let body = Limited::new(request.into_body(), limit).collect().await;
    body.map(http_body_util::Collected::to_bytes).map_err(|error| {
        if error.is::<LengthLimitError>() { Refusal::TooLarge } else { Refusal::Broken }
    })
}

/// A header's text.
pub(crate) fn header(request: &Request<Incoming>, name: &str) -> Option<String> {
    let value = request.headers().get(name)?;
    value.to_str().ok().map(str::to_owned)
}

pub(crate) fn accepted() -> Answer {
    json(StatusCode::ACCEPTED, "{\"status\":\"OK\"}\n".to_owned())
}

pub(crate) fn not_found() -> Answer {
    problem(StatusCode::NOT_FOUND, "NotFound", "404 page not found")
}

pub(crate) fn forbidden(error_type: &str, message: &str) -> Answer {
    problem(StatusCode::FORBIDDEN, error_type, message)
}

pub(crate) fn invalid_request_id() -> Answer {
    problem(StatusCode::BAD_REQUEST, "InvalidRequestID", "Invalid request ID")
}

pub(crate) fn too_large(limit: u64) -> Answer {
    let message = format!("Exceeded maximum allowed payload size ({limit} bytes).");
    problem(StatusCode::PAYLOAD_TOO_LARGE, "RequestEntityTooLarge", &message)
}

pub(crate) fn broken() -> Answer {
    problem(StatusCode::BAD_REQUEST, "BodyReadError", "The request body could not be read.")
}

pub(crate) fn problem(status: StatusCode, error_type: &str, message: &str) -> Answer {
    let document = serde_json::json!({ "errorMessage": message, "errorType": error_type });
    json(status, document.to_string())
}

pub(crate) fn json(status: StatusCode, text: String) -> Answer {
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
