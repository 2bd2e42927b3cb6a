//! From an event's cause to its function's start: the cause is named by the moment it was sent, and the function writes
//! to its log how long ago that is.

use super::functions::{Code, Function, lambda, python};
use super::once_good;
use crate::load::once;
use crate::peer::Running;
use crate::workload::Request;
use anyhow::{Result, bail};
use serde_json::{Value, json};
use std::time::Duration;
use world::World;

const BUCKET: &str = "bench-events";
const QUEUE: &str = "bench-events";
/// Causes that are measured, and how far apart they come.
const TIMES: usize = 60;
const PAUSE: Duration = Duration::from_millis(50);
/// Logs are written a moment later.
const LOG_TRIES: u32 = 60;
const LOG_PAUSE: Duration = Duration::from_millis(250);

/// Milliseconds from `PutObject` (sent) to the function's first line.
pub async fn objects(running: &Running) -> Result<Vec<f64>> {
    let function = python("S3 event", "bench-object", Code::Lag);
    once_good(running, &function.create()).await?;
    once_good(running, &s3("PUT", format!("/{BUCKET}"), Vec::new())).await?;
    let allow = json!({
        "StatementId": "s3", "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com",
        "SourceArn": format!("arn:aws:s3:::{BUCKET}"),
    });
    let path = format!("/2015-03-31/functions/{}/policy", function.name);
    once_good(running, &lambda("POST", path, allow)).await?;
    let notify = format!(
        "<NotificationConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
         <CloudFunctionConfiguration><Id>bench</Id><CloudFunction>{}</CloudFunction>\
         <Event>s3:ObjectCreated:*</Event></CloudFunctionConfiguration></NotificationConfiguration>",
        function.arn()
    );
    let request =
        Request { query: "notification=", ..s3("PUT", format!("/{BUCKET}"), notify.into_bytes()) };
    once_good(running, &request).await?;
    for _ in 0..TIMES {
        tokio::time::sleep(PAUSE).await;
        let put = s3("PUT", format!("/{BUCKET}/{}", sent()), b"x".to_vec());
        once_good(running, &put).await?;
    }
    lags(running, &function).await
}

/// Milliseconds from `SendMessage` (sent) to the function's first line.
pub async fn messages(running: &Running) -> Result<Vec<f64>> {
    let function = python("SQS message", "bench-message", Code::Lag);
    once_good(running, &function.create()).await?;
    let made = once_good(running, &sqs("CreateQueue", json!({ "QueueName": QUEUE }))).await?;
    let made: Value = serde_json::from_slice(&made)?;
    let account = crate::workload::ACCOUNT;
    let mapping = json!({
        "FunctionName": function.name, "BatchSize": 10,
        "EventSourceArn": format!("arn:aws:sqs:us-east-1:{account}:{QUEUE}"),
    });
    once_good(running, &lambda("POST", "/2015-03-31/event-source-mappings".into(), mapping))
        .await?;
    for _ in 0..TIMES {
        tokio::time::sleep(PAUSE).await;
        let body = json!({ "QueueUrl": made["QueueUrl"], "MessageBody": sent() });
        once_good(running, &sqs("SendMessage", body)).await?;
    }
    lags(running, &function).await
}

fn sent() -> String {
    format!("sent-{}", World::real().real_ms() * 1_000_000)
}

/// What the function has written, once it is all there; the first ones, which start it, are left out.
async fn lags(running: &Running, function: &Function) -> Result<Vec<f64>> {
    let group = format!("/aws/lambda/{}", function.name);
    for _ in 0..LOG_TRIES {
        tokio::time::sleep(LOG_PAUSE).await;
        let request = logs(json!({ "logGroupName": group, "filterPattern": "LAG" }));
        let answer = once(running, &request).await?;
        let told: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let events = told["events"].as_array().cloned().unwrap_or_default();
        let lag = |event: &Value| {
            let text = event["message"].as_str()?.strip_prefix("LAG ")?;
            Some(text.trim().parse::<f64>().ok()? / 1e6)
        };
        let mut found: Vec<f64> = events.iter().filter_map(lag).collect();
        if found.len() >= TIMES {
            return Ok(found.split_off(TIMES / 10));
        }
    }
    bail!("{}: its log did not tell of every event", function.title)
}

fn s3(method: &'static str, path: String, body: Vec<u8>) -> Request {
    Request { service: "s3", method, path, query: "", headers: Vec::new(), body }
}

fn sqs(operation: &str, body: Value) -> Request {
    json_request("sqs", "application/x-amz-json-1.0", format!("AmazonSQS.{operation}"), body)
}

fn logs(body: Value) -> Request {
    let target = "Logs_20140328.FilterLogEvents".to_owned();
    json_request("logs", "application/x-amz-json-1.1", target, body)
}

fn json_request(service: &'static str, kind: &str, target: String, body: Value) -> Request {
    Request {
        service,
        method: "POST",
        path: "/".into(),
        query: "",
        headers: vec![("content-type", kind.to_owned()), ("x-amz-target", target)],
        body: body.to_string().into_bytes(),
    }
}
