//! What is asked of the servers.

use crate::dynamodb::rows;
use crate::lambda::functions;
use crate::load::{Answer, once};
use crate::peer::Running;
use anyhow::{Result, bail};
use std::time::Duration;

pub struct Request {
    pub service: &'static str,
    pub method: &'static str,
    pub path: String,
    /// Without its question mark.
    pub query: &'static str,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

/// The request of a number.
type Make = fn(u64) -> Request;
/// Whether an answer is what the request of a number asked for.
type Check = fn(u64, &Answer) -> bool;
type AnyCheck = Box<dyn Fn(u64, &Answer) -> bool + Send + Sync>;

/// A workload whose tables, buckets and functions are there.
pub struct Prepared {
    pub request: Box<dyn Fn(u64) -> Request + Send + Sync>,
    pub check: AnyCheck,
    /// Requests are those of the numbers below this one, in turn.
    pub distinct: u64,
}

/// Distinct requests of a workload, where it says no other number.
const REQUESTS: u64 = 4_096;

impl Prepared {
    pub fn new(
        request: impl Fn(u64) -> Request + Send + Sync + 'static,
        check: impl Fn(u64, &Answer) -> bool + Send + Sync + 'static,
    ) -> Prepared {
        Prepared { request: Box::new(request), check: Box::new(check), distinct: REQUESTS }
    }
}

pub struct Workload {
    pub name: &'static str,
    pub service: &'static str,
    setup: fn() -> Vec<Request>,
    request: Make,
    check: Check,
}

/// Rows that reads choose from.
const KEYS: u64 = 1_000;
const OBJECT_BYTES: usize = 1024;
const BUCKET: &str = "bench-bucket";
const FUNCTION: &str = "bench-function";
/// The account in which every server is started.
pub const ACCOUNT: &str = "000000000000";
/// How often something is asked for until it is ready.
const READY_TRIES: u32 = 100;
const READY_PAUSE: Duration = Duration::from_millis(50);

pub fn all() -> Vec<Workload> {
    let workload =
        |name, service, setup, request, check| Workload { name, service, setup, request, check };
    vec![
        workload("DynamoDB PutItem", "dynamodb", table, rows::put_item, succeeded),
        workload("DynamoDB GetItem", "dynamodb", items, get_item, got_item),
        workload("S3 PUT 1 KB", "s3", bucket, put_object, put_object_done),
        workload("S3 GET 1 KB", "s3", objects, get_object, got_object),
        workload("Lambda invoke, Python, warm", "lambda", function, invoke, functions::echoed),
    ]
}

impl Workload {
    pub async fn prepare(&self, running: &Running) -> Result<Prepared> {
        set_up(running, &(self.setup)()).await?;
        let prepared = Prepared::new(self.request, self.check);
        ready(running, &prepared).await?;
        Ok(prepared)
    }
}

/// Sends requests one after the other; what they make may be there already, and may take a moment to stand.
pub async fn set_up(running: &Running, requests: &[Request]) -> Result<()> {
    for request in requests {
        let mut answer = once(running, request).await?;
        for _ in 0..READY_TRIES {
            if answer.status < 300 || !says(&answer, "ResourceNotFound") {
                break;
            }
            tokio::time::sleep(READY_PAUSE).await;
            answer = once(running, request).await?;
        }
        let exists = answer.status == 409 || says(&answer, "InUse");
        if answer.status >= 300 && !exists {
            let body = String::from_utf8_lossy(&answer.body).into_owned();
            bail!("{} {}: {} {body}", request.method, request.path, answer.status);
        }
    }
    Ok(())
}

fn says(answer: &Answer, word: &str) -> bool {
    contains(&answer.body, word.as_bytes())
}

/// Waits until the first request is answered as it should be.
pub async fn ready(running: &Running, prepared: &Prepared) -> Result<()> {
    let mut last = String::new();
    for _ in 0..READY_TRIES {
        let answer = once(running, &(prepared.request)(0)).await?;
        if (prepared.check)(0, &answer) {
            return Ok(());
        }
        last = format!("{} {}", answer.status, String::from_utf8_lossy(&answer.body));
        tokio::time::sleep(READY_PAUSE).await;
    }
    bail!("it never became ready: {last}")
}

pub fn dynamodb(operation: &str, body: serde_json::Value) -> Request {
    Request {
        service: "dynamodb",
        method: "POST",
        path: "/".into(),
        query: "",
        headers: vec![
            ("content-type", "application/x-amz-json-1.0".into()),
            ("x-amz-target", format!("DynamoDB_20120810.{operation}")),
        ],
        body: body.to_string().into_bytes(),
    }
}

fn table() -> Vec<Request> {
    vec![rows::table()]
}

fn items() -> Vec<Request> {
    let mut requests = table();
    requests.extend((0..KEYS).map(rows::put_item));
    requests
}

fn get_item(number: u64) -> Request {
    rows::get_item(number % KEYS)
}

pub fn succeeded(_number: u64, answer: &Answer) -> bool {
    answer.status == 200
}

fn got_item(number: u64, answer: &Answer) -> bool {
    rows::is_item(number % KEYS, answer)
}

pub fn contains(body: &[u8], part: &[u8]) -> bool {
    body.windows(part.len()).any(|window| window == part)
}

fn s3(method: &'static str, path: String, body: Vec<u8>) -> Request {
    Request { service: "s3", method, path, query: "", headers: Vec::new(), body }
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
    s3("PUT", format!("/{BUCKET}/key-{number:012}"), vec![b'x'; OBJECT_BYTES])
}

fn put_object_done(number: u64, answer: &Answer) -> bool {
    succeeded(number, answer) && answer.head.contains("\netag:")
}

fn got_object(number: u64, answer: &Answer) -> bool {
    succeeded(number, answer) && answer.body == [b'x'; OBJECT_BYTES]
}

fn get_object(number: u64) -> Request {
    s3("GET", format!("/{BUCKET}/key-{:012}", number % KEYS), Vec::new())
}

fn function() -> Vec<Request> {
    let mut requests = functions::role(false);
    requests.push(echo().create());
    requests
}

fn echo() -> functions::Function {
    functions::python("Python", FUNCTION, functions::Code::Echo)
}

fn invoke(_number: u64) -> Request {
    echo().invoke()
}
