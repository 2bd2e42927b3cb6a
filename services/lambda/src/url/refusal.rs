//! What an address answers where no function does, in the words of AWS's addresses.

use crate::error::Error;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use serde_json::Value;
use wire::Body;

const ERROR_TYPE: &str = "x-amzn-errortype";
const DENIED: &str = "AccessDeniedException";
const FORBIDDEN: &str = "Forbidden. For troubleshooting Function URL authorization issues, see: \
                         https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html";

/// An address that leads nowhere, as far as anybody is told.
pub fn unknown() -> Response<Body> {
    typed(DENIED, message(StatusCode::FORBIDDEN, Value::Null))
}

/// No address at all.
pub fn not_found() -> Response<Body> {
    message(StatusCode::NOT_FOUND, "Not Found".into())
}

pub fn too_long() -> Response<Body> {
    message(StatusCode::PAYLOAD_TOO_LARGE, "Request Too Long".into())
}

/// The function failed, or answered what cannot be sent.
pub fn failed() -> Response<Body> {
    let mut response = Response::new(Body::from("Internal Server Error".to_owned()));
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    response
}

/// The function was not run.
pub fn of(error: &Error) -> Response<Body> {
    match error {
        Error::Throttled(_) => throttled(),
        Error::NotFound(_) => unknown(),
        Error::Fault(fault) => match fault.status {
            413 => too_long(),
            429 => throttled(),
            400..500 => typed(DENIED, message(StatusCode::FORBIDDEN, FORBIDDEN.into())),
            _ => broken(error),
        },
        error => broken(error),
    }
}

fn throttled() -> Response<Body> {
    let told = message(StatusCode::TOO_MANY_REQUESTS, "Rate Exceeded.".into());
    typed("TooManyRequestsException", told)
}

fn broken(error: &Error) -> Response<Body> {
    tracing::warn!(?error, "a function's address could not be served");
    failed()
}

fn message(status: StatusCode, text: Value) -> Response<Body> {
    let body = serde_json::json!({ "Message": text }).to_string();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn typed(kind: &'static str, mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(ERROR_TYPE, HeaderValue::from_static(kind));
    response
}

#[cfg(test)]
mod tests {
    use super::{FORBIDDEN, failed, of, unknown};
    use crate::error::Error;
    use aws::Fault;
    use wire::Body;

    async fn text(response: http::Response<Body>) -> (u16, String, String) {
        let kind = response.headers().get("x-amzn-errortype").map(|kind| kind.to_str().unwrap());
        let (status, kind) = (response.status().as_u16(), kind.unwrap_or_default().to_owned());
        let body = response.into_body().collect(1_000).await.unwrap();
        (status, kind, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn refusals_are_aws_s() {
        let told = |status, kind: &str, body: &str| (status, kind.to_owned(), body.to_owned());
        let forbidden = format!(r#"{{"Message":"{FORBIDDEN}"}}"#);
        let denied = told(403, "AccessDeniedException", &forbidden);
        let nowhere = told(403, "AccessDeniedException", r#"{"Message":null}"#);
        let many = told(429, "TooManyRequestsException", r#"{"Message":"Rate Exceeded."}"#);
        let fault = |status| Error::Fault(Fault::new(status, "Code", "message"));
        assert_eq!(text(unknown()).await, nowhere);
        assert_eq!(text(of(&Error::no_function("f"))).await, nowhere);
        assert_eq!(text(of(&fault(403))).await, denied);
        assert_eq!(text(of(&fault(429))).await, many);
        assert_eq!(text(of(&Error::Throttled("reason"))).await, many);
        assert_eq!(text(of(&fault(413))).await.0, 413);
        let broken = told(502, "", "Internal Server Error");
        assert_eq!(text(of(&fault(500))).await, broken);
        assert_eq!(text(failed()).await, broken);
    }
}
