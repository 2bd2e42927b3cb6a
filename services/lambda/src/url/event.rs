//! The event of a request to a function's address, in payload format 2.0
//! (<https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html>).

use crate::store::Url;
use aws::Principal;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{CONTENT_TYPE, COOKIE};
use serde_json::{Map, Value, json};
use service::{Ctx, Head};
use wire::Timestamp;

pub fn of(ctx: &Ctx, head: &Head, body: &[u8], url: &Url, id: &str, path: &str) -> Value {
    let call = ctx.call();
    let domain = format!("{id}.lambda-url.{}", head.domain);
    let mut event = json!({
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": decoded(path),
        "rawQueryString": head.query,
        "headers": headers(ctx, head),
        "requestContext": {
            "accountId": "anonymous",
            "apiId": id,
            "domainName": domain,
            "domainPrefix": id,
            "http": {
                "method": head.method.as_str(),
                "path": decoded(path),
                "protocol": "HTTP/1.1",
                "sourceIp": call.source_ip.map(|ip| ip.to_string()).unwrap_or_default(),
                "userAgent": call.user_agent,
            },
            "requestId": ctx.request_id(),
            "routeKey": "$default",
            "stage": "$default",
            "time": time(ctx.now_ms()),
            "timeEpoch": ctx.now_ms(),
        },
        "isBase64Encoded": false,
    });
    let cookies = cookies(head);
    if !cookies.is_empty() {
        event["cookies"] = json!(cookies);
    }
    let parameters = parameters(&head.query);
    if !parameters.is_empty() {
        event["queryStringParameters"] = Value::Object(parameters);
    }
    if url.auth_type != "NONE" {
        event["requestContext"]["accountId"] = json!(call.account.as_str());
        event["requestContext"]["authorizer"] = json!({ "iam": signer(ctx) });
    }
    if !body.is_empty() {
        let text = is_text(head).then(|| std::str::from_utf8(body).ok()).flatten();
        event["body"] = match text {
            Some(text) => json!(text),
            None => {
                event["isBase64Encoded"] = json!(true);
                json!(STANDARD.encode(body))
            }
        };
    }
    event
}

/// What came, and by which way it came: functions trust what these three say of that, so senders do not say it.
fn headers(ctx: &Ctx, head: &Head) -> Map<String, Value> {
    let mut headers = given(head);
    let source_ip = ctx.call().source_ip.map(|ip| ip.to_string()).unwrap_or_default();
    let forwarded = match headers.get("x-forwarded-for").and_then(Value::as_str) {
        Some(known) => format!("{known}, {source_ip}"),
        None => source_ip,
    };
    for (name, text) in [
        ("x-forwarded-for", forwarded),
        ("x-forwarded-port", ctx.endpoint().port.to_string()),
        ("x-forwarded-proto", if ctx.call().secure { "https" } else { "http" }.to_owned()),
    ] {
        headers.insert(name.to_owned(), json!(text));
    }
    // Of a trace that begins here, its root alone.
    let root = ctx.trace().and_then(|trace| trace.split(';').next()).unwrap_or_default();
    headers.entry("x-amzn-trace-id").or_insert_with(|| json!(root));
    headers
}

fn given(head: &Head) -> Map<String, Value> {
    let mut headers: Map<String, Value> = Map::new();
    for name in head.headers.keys().filter(|name| **name != COOKIE) {
        let values = head.headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
        let values: Vec<&str> = values.collect();
        headers.insert(name.as_str().to_owned(), json!(values.join(",")));
    }
    headers
}

fn cookies(head: &Head) -> Vec<String> {
    let all = head.headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let each = all.flat_map(|cookies| cookies.split(';')).map(|cookie| cookie.trim().to_owned());
    each.filter(|cookie| !cookie.is_empty()).collect()
}

/// Values of the same name are joined by commas.
fn parameters(query: &str) -> Map<String, Value> {
    let mut parameters: Map<String, Value> = Map::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(&name.replace('+', " ")), decoded(&value.replace('+', " ")));
        let joined = match parameters.get(&name).and_then(Value::as_str) {
            Some(before) => format!("{before},{value}"),
            None => value,
        };
        parameters.insert(name, Value::String(joined));
    }
    parameters
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let escaped = (*byte == b'%').then(|| after.get(..2)).flatten();
        let escaped = escaped.and_then(|hex| std::str::from_utf8(hex).ok());
        let escaped = escaped.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match escaped {
            Some(escaped) => {
                bytes.push(escaped);
                rest = &after[2..];
            }
            None => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn is_text(head: &Head) -> bool {
    let kind = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    kind.starts_with("text/")
        || kind.ends_with("+json")
        || kind.ends_with("+xml")
        || matches!(kind, "application/json" | "application/javascript" | "application/xml")
}

fn signer(ctx: &Ctx) -> Value {
    let call = ctx.call();
    let (arn, id) = match &call.principal {
        Principal::User { arn, user_id, .. } => (arn.to_string(), user_id.clone()),
        Principal::Role { arn, role_id, .. } => {
            let session = arn.resource().rsplit('/').next().unwrap_or_default();
            (arn.to_string(), format!("{role_id}:{session}"))
        }
        Principal::FederatedUser { account, arn, .. } => {
            let name = arn.resource().rsplit('/').next().unwrap_or_default();
            (arn.to_string(), format!("{account}:{name}"))
        }
        other => {
            let account = other.account().map(ToString::to_string).unwrap_or_default();
            (other.display(), account)
        }
    };
    let account = call.principal.account().map(ToString::to_string);
    json!({
        "accessKey": call.access_key_id,
        "accountId": account,
        "callerId": id,
        "cognitoIdentity": null,
        "principalOrgId": null,
        "userArn": arn,
        "userId": id,
    })
}

/// `21/Nov/2026:10:00:00 +0000`
fn time(now_ms: i64) -> String {
    // `Sat, 21 Nov 2026 10:00:00 GMT`
    let date = Timestamp::from_millis(now_ms).to_http_date();
    let parts: Vec<&str> = date.split(' ').collect();
    match parts.as_slice() {
        [_, day, month, year, time, _] => format!("{day}/{month}/{year}:{time} +0000"),
        _ => date,
    }
}

#[cfg(test)]
mod tests {
    use super::{decoded, parameters, time};

    #[test]
    fn parameters_are_decoded_and_joined() {
        let found = parameters("a=1&b=x%20y&a=2&c");
        assert_eq!(found["a"], "1,2");
        assert_eq!(found["b"], "x y");
        assert_eq!(found["c"], "");
        assert_eq!(decoded("%zz%4"), "%zz%4");
    }

    #[test]
    fn the_time_is_written_as_in_access_logs() {
        assert_eq!(time(0), "01/Jan/1970:00:00:00 +0000");
    }
}
