//! A function's answer as a reply: either with status, headers and body, or as a body on its own.

use super::refusal;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, SET_COOKIE};
use http::{Response, StatusCode};
use serde_json::Value;
use wire::Body;

const JSON: &str = "application/json";
/// Headers and cookies of a reply. A table of headers that is full, at some 25,000, is a panic.
const HEADERS_MAX: usize = 1_000;

pub fn of(answer: &[u8]) -> Response<Body> {
    let document = match serde_json::from_slice::<Value>(answer) {
        Ok(document) if document.get("statusCode").is_some() => document,
        // A text is sent without its quotes, though AWS's documentation shows them.
        Ok(Value::String(text)) => return plain(text.into_bytes()),
        Ok(_) => return plain(compact(answer.to_vec())),
        Err(_) => return plain(answer.to_vec()),
    };
    shaped(&document).unwrap_or_else(refusal::failed)
}

fn plain(body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
    response
}

/// JSON without the spaces between its values.
fn compact(mut json: Vec<u8>) -> Vec<u8> {
    let (mut in_text, mut escaped) = (false, false);
    json.retain(|byte| {
        let kept = in_text || !byte.is_ascii_whitespace();
        in_text ^= *byte == b'"' && !escaped;
        escaped = in_text && *byte == b'\\' && !escaped;
        kept
    });
    json
}

/// None if the answer is not of the form that it claims to be.
fn shaped(document: &Value) -> Option<Response<Body>> {
    let body = match document.get("body") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::String(text)) => {
            let encoded = document.get("isBase64Encoded") == Some(&Value::Bool(true));
            if encoded { STANDARD.decode(text).ok()? } else { text.clone().into_bytes() }
        }
        Some(other) => other.to_string().into_bytes(),
    };
    let mut response = head(document)?.map(|()| Body::from(body));
    response.headers_mut().entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(JSON));
    Some(response)
}

/// Status (200 where there is none), headers and cookies; None where one of them cannot be sent, or there are too many.
pub fn head(document: &Value) -> Option<Response<()>> {
    let status = match document.get("statusCode") {
        None => 200,
        Some(Value::Number(status)) => u16::try_from(status.as_u64()?).ok()?,
        Some(Value::String(status)) => status.parse().ok()?,
        Some(_) => return None,
    };
    let mut response = Response::new(());
    *response.status_mut() = StatusCode::from_u16(status).ok().filter(|s| s.as_u16() >= 200)?;
    let given = document.get("headers").and_then(Value::as_object);
    let cookies = document.get("cookies").and_then(Value::as_array);
    if given.map_or(0, serde_json::Map::len) + cookies.map_or(0, Vec::len) > HEADERS_MAX {
        return None;
    }
    let headers = response.headers_mut();
    for (name, value) in given.into_iter().flatten() {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(_) | Value::Bool(_) => value.to_string(),
            _ => return None,
        };
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        // The connection is not the function's to speak of.
        if matches!(name.as_str(), "connection" | "content-length" | "transfer-encoding") {
            continue;
        }
        headers.insert(name, HeaderValue::from_str(&text).ok()?);
    }
    for cookie in cookies.into_iter().flatten().filter_map(Value::as_str) {
        headers.append(SET_COOKIE, HeaderValue::from_str(cookie).ok()?);
    }
    Some(response)
}

#[cfg(test)]
mod tests {
    use super::{HEADERS_MAX, of};
    use serde_json::{Map, json};

    /// The first three as they were recorded on AWS.
    #[tokio::test]
    async fn answers_without_a_form_are_bodies() {
        for (answer, body) in [
            (r#"{"hello": "world"}"#, r#"{"hello":"world"}"#),
            (r#"["hello", 3, true]"#, r#"["hello",3,true]"#),
            (r#""hello""#, "hello"),
            (r#""a \"b\"\n""#, "a \"b\"\n"),
            ("3.10", "3.10"),
            ("null", "null"),
            (r#"{"a b": "c \" d\\",  "e" : 1.0}"#, r#"{"a b":"c \" d\\","e":1.0}"#),
            ("NaN , 1", "NaN , 1"),
        ] {
            let response = of(answer.as_bytes());
            assert_eq!(response.status(), 200);
            assert_eq!(response.headers()["content-type"], "application/json");
            assert_eq!(response.into_body().collect(1_000).await.unwrap(), body, "{answer}");
        }
    }

    #[test]
    fn answers_with_a_form() {
        let shaped =
            of(br#"{"statusCode":404,"headers":{"x-a":"1"},"body":"no","cookies":["c=1"]}"#);
        assert_eq!(shaped.status(), 404);
        assert_eq!(shaped.headers()["x-a"], "1");
        assert_eq!(shaped.headers()["set-cookie"], "c=1");
        assert_eq!(of(br#"{"statusCode":"many"}"#).status(), 502);
        assert_eq!(of(br#"{"statusCode":200,"headers":{"a b":"x"}}"#).status(), 502);
    }

    #[test]
    fn a_reply_has_so_many_headers() {
        let with = |headers: usize, cookies: usize| {
            let named = (0..headers).map(|number| (format!("x-{number}"), json!("v")));
            let headers: Map<_, _> = named.collect();
            let cookies = vec!["c=1"; cookies];
            let answer = json!({ "statusCode": 200, "headers": headers, "cookies": cookies });
            of(answer.to_string().as_bytes()).status()
        };
        assert_eq!(with(HEADERS_MAX - 1, 1), 200);
        assert_eq!(with(HEADERS_MAX, 1), 502);
        assert_eq!(with(0, 100_000), 502);
    }
}
