//! What a function's answer becomes on the wire.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, SET_COOKIE};
use http::{Response, StatusCode};
use serde_json::Value;
use wire::Body;

/// Headers and cookies of an answer. A table of headers that is full, at some 25,000, is a panic.
const HEADERS_MAX: usize = 1_000;

/// Why an answer cannot be sent: the caller sees 500 or 502, the API's log sees this.
#[derive(Debug, PartialEq, Eq)]
pub struct Malformed(pub String);

/// Format 2.0: an object with `statusCode`, or anything else as the body of a 200.
pub fn version_2(payload: &[u8]) -> Result<Response<Body>, Malformed> {
    let value: Value = serde_json::from_slice(payload)
        .map_err(|error| Malformed(format!("the function's answer is not JSON: {error}")))?;
    match value.get("statusCode") {
        Some(_) => proxy(&value, true, true),
        None => {
            let body = match value {
                Value::String(text) => text,
                other => other.to_string(),
            };
            let mut response = Response::new(Body::from(body));
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            Ok(response)
        }
    }
}

/// Format 1.0, and REST APIs' Lambda proxy: an object with `statusCode`, and nothing unknown in it.
/// `decodes`: a body in base64 becomes bytes; REST APIs do so only for what the client accepts as binary.
pub fn version_1(payload: &[u8], decodes: bool) -> Result<Response<Body>, Malformed> {
    let value: Value = serde_json::from_slice(payload)
        .map_err(|error| Malformed(format!("the function's answer is not JSON: {error}")))?;
    const KNOWN: [&str; 5] =
        ["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"];
    let object = value.as_object().ok_or_else(|| Malformed("the answer is no object".into()))?;
    if let Some(unknown) = object.keys().find(|key| !KNOWN.contains(&key.as_str())) {
        return Err(Malformed(format!("the answer has an unknown member {unknown}")));
    }
    proxy(&value, false, decodes)
}

fn proxy(value: &Value, cookies: bool, decodes: bool) -> Result<Response<Body>, Malformed> {
    let status = match value.get("statusCode") {
        Some(Value::Number(number)) => number.as_u64(),
        Some(Value::String(text)) => text.parse().ok(),
        None => Some(200),
        _ => None,
    };
    let status = status.and_then(|status| StatusCode::from_u16(u16::try_from(status).ok()?).ok());
    let status = status.ok_or_else(|| Malformed("statusCode is no HTTP status".into()))?;
    let encoded = value.get("isBase64Encoded").and_then(Value::as_bool).unwrap_or(false);
    let encoded = encoded && decodes;
    let body = match value.get("body") {
        None | Some(Value::Null) => Bytes::new(),
        Some(Value::String(text)) if encoded => STANDARD
            .decode(text)
            .map_err(|_| Malformed("body is not the base64 it claims to be".into()))?
            .into(),
        Some(Value::String(text)) => text.clone().into(),
        Some(other) if cookies => other.to_string().into(),
        Some(_) => return Err(Malformed("body is no string".into())),
    };
    if headers_of(value) > HEADERS_MAX {
        return Err(Malformed(format!("the answer has more than {HEADERS_MAX} headers")));
    }
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in members(value, "headers") {
        headers.insert(header_name(name)?, header_value(value)?);
    }
    for (name, values) in members(value, "multiValueHeaders") {
        let name = header_name(name)?;
        headers.remove(&name);
        for value in values.as_array().map_or(&[][..], Vec::as_slice) {
            headers.append(name.clone(), header_value(value)?);
        }
    }
    if cookies {
        for cookie in value.get("cookies").and_then(Value::as_array).map_or(&[][..], Vec::as_slice)
        {
            headers.append(SET_COOKIE, header_value(cookie)?);
        }
    }
    let default = if cookies { "text/plain; charset=utf-8" } else { "application/json" };
    headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(default));
    // The connection's own headers are the gateway's to write.
    for name in ["transfer-encoding", "content-length", "connection", "keep-alive"] {
        headers.remove(name);
    }
    Ok(response)
}

/// How many headers an answer gives, each of a header's values counted.
fn headers_of(value: &Value) -> usize {
    let many = members(value, "multiValueHeaders").map(|(_, values)| values);
    let lists = many.chain(value.get("cookies")).filter_map(Value::as_array).map(Vec::len);
    members(value, "headers").count() + lists.sum::<usize>()
}

fn members<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value.get(name).and_then(Value::as_object).into_iter().flatten()
}

fn header_name(text: &str) -> Result<HeaderName, Malformed> {
    text.parse().map_err(|_| Malformed(format!("{text} is no header's name")))
}

fn header_value(value: &Value) -> Result<HeaderValue, Malformed> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    HeaderValue::from_str(&text)
        .map_err(|_| Malformed("a header's value has a control character".into()))
}

#[cfg(test)]
mod tests {
    use super::{HEADERS_MAX, version_1, version_2};
    use http::header::{CONTENT_TYPE, SET_COOKIE};
    use wire::Body;

    fn text(body: &Body) -> String {
        match body {
            Body::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            _ => String::new(),
        }
    }

    #[test]
    fn format_2_takes_anything() {
        let response = version_2(br#"{"hello":1}"#).unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(text(response.body()), r#"{"hello":1}"#);
        assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
        assert_eq!(text(version_2(br#""hi""#).unwrap().body()), "hi");
    }

    #[test]
    fn format_2_takes_a_structure() {
        let answer = br#"{"statusCode":201,"headers":{"X-A":"1"},"cookies":["a=1","b=2"],"body":"aGk=","isBase64Encoded":true}"#;
        let response = version_2(answer).unwrap();
        assert_eq!((response.status().as_u16(), text(response.body())), (201, "hi".into()));
        assert_eq!(response.headers().get_all(SET_COOKIE).iter().count(), 2);
    }

    #[test]
    fn format_1_is_strict() {
        assert!(version_1(br#"{"statusCode":200,"body":"x"}"#, true).is_ok());
        assert!(version_1(br#"{"hello":1}"#, true).is_err());
        assert!(version_1(br#"{"statusCode":200,"body":{}}"#, true).is_err());
        assert!(version_1(br#"{"statusCode":99999}"#, true).is_err());
        assert!(version_1(b"null", true).is_err());
    }

    #[test]
    fn an_answer_has_so_many_headers() {
        let many = |count: usize| vec!["v=1"; count];
        let cookies = |count| serde_json::json!({ "statusCode": 200, "cookies": many(count) });
        assert!(version_2(cookies(HEADERS_MAX).to_string().as_bytes()).is_ok());
        assert!(version_2(cookies(HEADERS_MAX + 1).to_string().as_bytes()).is_err());
        let values = serde_json::json!({ "multiValueHeaders": { "a": many(100_000) } });
        assert!(version_1(values.to_string().as_bytes(), true).is_err());
    }
}
