//! What is asked of the servers.

use crate::load::once;
use crate::peer::Running;
use anyhow::{Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use std::io::{Cursor, Write};
use std::sync::Arc;
use std::time::Duration;
use zip::write::SimpleFileOptions;

pub struct Request {
    pub service: &'static str,
    pub method: &'static str,
    pub path: String,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

type Make = Arc<dyn Fn(u64) -> Request + Send + Sync>;

/// A workload whose tables, buckets and functions are there.
pub struct Prepared {
    pub request: Make,
}

pub struct Workload {
    pub name: &'static str,
    pub service: &'static str,
    setup: fn() -> Vec<Request>,
    request: fn(u64) -> Request,
}

/// Rows that reads choose from.
const KEYS: u64 = 1_000;
const TABLE: &str = "bench";
const BUCKET: &str = "bench-bucket";
const FUNCTION: &str = "bench-function";
/// The account in which every server is started.
pub const ACCOUNT: &str = "000000000000";
/// How long a function may take to be ready for its first call.
const READY_TRIES: u32 = 100;

pub fn all() -> Vec<Workload> {
    vec![
        Workload { name: "DynamoDB PutItem", service: "dynamodb", setup: table, request: put_item },
        Workload { name: "DynamoDB GetItem", service: "dynamodb", setup: items, request: get_item },
        Workload { name: "S3 PUT 1 KB", service: "s3", setup: bucket, request: put_object },
        Workload { name: "S3 GET 1 KB", service: "s3", setup: objects, request: get_object },
        Workload {
            name: "Lambda invoke, Python, warm",
            service: "lambda",
            setup: function,
            request: invoke,
        },
    ]
}

impl Workload {
    pub async fn prepare(&self, running: &Running) -> Result<Prepared> {
        for request in (self.setup)() {
            let answer = once(running, &request).await?;
            let exists =
                answer.status == 409 || String::from_utf8_lossy(&answer.body).contains("InUse");
            if answer.status >= 300 && !exists {
                let body = String::from_utf8_lossy(&answer.body).into_owned();
                bail!("{} {}: {} {body}", request.method, request.path, answer.status);
            }
        }
        let mut last = String::new();
        for _ in 0..READY_TRIES {
            let answer = once(running, &(self.request)(0)).await?;
            if answer.status < 300 {
                return Ok(Prepared { request: Arc::new(self.request) });
            }
            last = String::from_utf8_lossy(&answer.body).into_owned();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("it never became ready: {last}")
    }
}

fn dynamodb(operation: &str, body: serde_json::Value) -> Request {
    Request {
        service: "dynamodb",
        method: "POST",
        path: "/".into(),
        headers: vec![
            ("content-type", "application/x-amz-json-1.0".into()),
            ("x-amz-target", format!("DynamoDB_20120810.{operation}")),
        ],
        body: body.to_string().into_bytes(),
    }
}

fn table() -> Vec<Request> {
    vec![dynamodb(
        "CreateTable",
        json!({
            "TableName": TABLE,
            "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
            "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }],
            "BillingMode": "PAY_PER_REQUEST",
        }),
    )]
}

fn items() -> Vec<Request> {
    let mut requests = table();
    requests.extend((0..KEYS).map(put_item));
    requests
}

fn put_item(number: u64) -> Request {
    let item = json!({
        "pk": { "S": format!("key-{number:012}") },
        "number": { "N": number.to_string() },
        "text": { "S": "x".repeat(100) },
    });
    dynamodb("PutItem", json!({ "TableName": TABLE, "Item": item }))
}

fn get_item(number: u64) -> Request {
    let key = json!({ "pk": { "S": format!("key-{:012}", number % KEYS) } });
    dynamodb("GetItem", json!({ "TableName": TABLE, "Key": key, "ConsistentRead": true }))
}

fn s3(method: &'static str, path: String, body: Vec<u8>) -> Request {
    Request { service: "s3", method, path, headers: Vec::new(), body }
}

fn bucket() -> Vec<Request> {
    vec![s3("PUT", format!("/{BUCKET}"), Vec::new())]
}

fn objects() -> Vec<Request> {
    let mut requests = bucket();
    requests.extend((0..KEYS).map(put_object));
    requests
}

fn put_object(number: u64) -> Request {
    s3("PUT", format!("/{BUCKET}/key-{number:012}"), vec![b'x'; 1024])
}

fn get_object(number: u64) -> Request {
    s3("GET", format!("/{BUCKET}/key-{:012}", number % KEYS), Vec::new())
}

fn function() -> Vec<Request> {
    let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
    let encoded: String = trust.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let form = format!(
        "Action=CreateRole&Version=2010-05-08&RoleName=bench-role&AssumeRolePolicyDocument={encoded}"
    );
    let role = Request {
        service: "iam",
        method: "POST",
        path: "/".into(),
        headers: vec![("content-type", "application/x-www-form-urlencoded".into())],
        body: form.into_bytes(),
    };
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let code = b"def handler(event, context):\n    return event\n";
    zip.start_file("app.py", SimpleFileOptions::default()).expect("memory takes every write");
    zip.write_all(code).expect("memory takes every write");
    let zipped = zip.finish().expect("memory takes every write").into_inner();
    let create = Request {
        service: "lambda",
        method: "POST",
        path: "/2015-03-31/functions".into(),
        headers: vec![("content-type", "application/json".into())],
        body: json!({
            "FunctionName": FUNCTION,
            "Runtime": "python3.12",
            "Handler": "app.handler",
            "Role": format!("arn:aws:iam::{ACCOUNT}:role/bench-role"),
            "Code": { "ZipFile": STANDARD.encode(zipped) },
            "MemorySize": 128,
        })
        .to_string()
        .into_bytes(),
    };
    vec![role, create]
}

fn invoke(_number: u64) -> Request {
    Request {
        service: "lambda",
        method: "POST",
        path: format!("/2015-03-31/functions/{FUNCTION}/invocations"),
        headers: vec![("content-type", "application/json".into())],
        body: br#"{"hello":"world"}"#.to_vec(),
    }
}
