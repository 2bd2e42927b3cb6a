//! Requests in the words of each service's protocol.

use crate::client::{Answer, Cloud, Key, Request};
use crate::trouble::Result;
use serde_json::{Value, json};

const JSON: (&str, &str) = ("content-type", "application/json");

impl Cloud {
    pub async fn dynamodb(&self, operation: &str, body: Value) -> Result<Answer> {
        self.send(&dynamodb(operation, &body)).await
    }

    pub async fn streams(&self, operation: &str, body: Value) -> Result<Answer> {
        let target = format!("DynamoDBStreams_20120810.{operation}");
        self.send(&by_target("dynamodb", target, "application/x-amz-json-1.0", &body)).await
    }

    pub async fn logs(&self, operation: &str, body: Value) -> Result<Answer> {
        let target = format!("Logs_20140328.{operation}");
        self.send(&by_target("logs", target, "application/x-amz-json-1.1", &body)).await
    }

    pub async fn events(&self, operation: &str, body: Value) -> Result<Answer> {
        let target = format!("AWSEvents.{operation}");
        self.send(&by_target("events", target, "application/x-amz-json-1.1", &body)).await
    }

    pub async fn iam(&self, action: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        self.send(&query("iam", "2010-05-08", action, fields)).await
    }

    pub async fn stacks(&self, action: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        self.send(&query("cloudformation", "2010-05-15", action, fields)).await
    }

    pub async fn who(&self, key: &Key) -> Result<Answer> {
        self.send_as(key, &query("sts", "2011-06-15", "GetCallerIdentity", &[])).await
    }

    /// JSON over REST: Lambda and API Gateway.
    pub async fn rest(
        &self,
        service: &'static str,
        method: &'static str,
        path: impl Into<String>,
        body: &Value,
    ) -> Result<Answer> {
        let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
        let headers = vec![(JSON.0, JSON.1.to_owned())];
        let path = path.into();
        self.send(&Request { service, method, path, headers, body, ..Request::default() }).await
    }

    pub async fn s3(
        &self,
        method: &'static str,
        path: String,
        query: &str,
        body: Vec<u8>,
    ) -> Result<Answer> {
        self.send(&s3(method, path, query, body)).await
    }

    /// Not signed, as the world sees an API.
    pub async fn visit(&self, path: String) -> Result<Answer> {
        self.send(&Request { method: "GET", path, ..Request::default() }).await
    }

    /// Cloud time, milliseconds since 1970.
    pub async fn now_ms(&self) -> Result<i64> {
        let answer = self.visit("/_pileus/clock".into()).await?.done()?;
        Ok(answer.json()?["now_ms"].as_i64().unwrap_or_default())
    }

    pub async fn jump(&self, seconds: u64) -> Result<()> {
        let request = Request {
            method: "POST",
            path: "/_pileus/clock".into(),
            headers: vec![(JSON.0, JSON.1.to_owned())],
            body: json!({ "advance_seconds": seconds }).to_string().into_bytes(),
            ..Request::default()
        };
        self.send(&request).await?.done().map(drop)
    }
}

pub fn dynamodb(operation: &str, body: &Value) -> Request {
    let target = format!("DynamoDB_20120810.{operation}");
    by_target("dynamodb", target, "application/x-amz-json-1.0", body)
}

pub fn s3(method: &'static str, path: String, query: &str, body: Vec<u8>) -> Request {
    Request { service: "s3", method, path, query: query.to_owned(), body, ..Request::default() }
}

fn by_target(service: &'static str, target: String, kind: &str, body: &Value) -> Request {
    Request {
        service,
        method: "POST",
        path: "/".into(),
        headers: vec![("content-type", kind.to_owned()), ("x-amz-target", target)],
        body: body.to_string().into_bytes(),
        ..Request::default()
    }
}

fn query(service: &'static str, version: &str, action: &str, fields: &[(&str, &str)]) -> Request {
    let mut form = format!("Action={action}&Version={version}");
    for (name, value) in fields {
        form.push_str(&format!("&{name}={}", escaped(value)));
    }
    Request {
        service,
        method: "POST",
        path: "/".into(),
        headers: vec![("content-type", "application/x-www-form-urlencoded".into())],
        body: form.into_bytes(),
        ..Request::default()
    }
}

pub fn escaped(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_is_not_a_letter_is_escaped() {
        assert_eq!(escaped("a-Z 1/{é"), "a-Z%201%2F%7B%C3%A9");
    }
}
