//! The functions that are measured: their packages, and the requests that make and call them.

use crate::load::Answer;
use crate::user::iam;
use crate::workload::{ACCOUNT, Request, succeeded};
use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;

pub const ROLE: &str = "bench-role";
const PYTHON: &[u8] = b"def handler(event, context):\n    return event\n";
const NODE: &[u8] = b"exports.handler = async (event) => event;\n";
/// Works for a while, so that a burst needs several instances.
const BUSY: &[u8] =
    b"import time\ndef handler(event, context):\n    time.sleep(0.02)\n    return event\n";
/// Tells, for each record, when it was sent by whoever named it, and how long ago that is.
const LAG: &[u8] = b"import time
def handler(event, context):
    now = time.time_ns()
    for record in event['Records']:
        name = record['s3']['object']['key'] if 's3' in record else record['body']
        if name.startswith('sent-'):
            print('LAG', now - int(name[5:]))
";

#[derive(Clone)]
pub struct Function {
    pub title: &'static str,
    pub name: String,
    runtime: &'static str,
    handler: &'static str,
    zipped: Vec<u8>,
    pub snap_start: bool,
}

/// The kinds that every server is asked for: native first.
pub fn kinds(bootstrap: &Path) -> Result<Vec<Function>> {
    let native = std::fs::read(bootstrap).with_context(|| bootstrap.display().to_string())?;
    let function = |title, name: &str, runtime, handler, file, code: &[u8]| Function {
        title,
        name: name.to_owned(),
        runtime,
        handler,
        zipped: zipped(file, code),
        snap_start: false,
    };
    Ok(vec![
        function("native", "bench-native", "provided.al2023", "bootstrap", "bootstrap", &native),
        function("Python", "bench-python", "python3.12", "app.handler", "app.py", PYTHON),
        function("Node", "bench-node", "nodejs20.x", "app.handler", "app.js", NODE),
    ])
}

pub fn python(title: &'static str, name: &str, code: Code) -> Function {
    let code = match code {
        Code::Echo => PYTHON,
        Code::Busy => BUSY,
        Code::Lag => LAG,
    };
    Function {
        title,
        name: name.to_owned(),
        runtime: "python3.12",
        handler: "app.handler",
        zipped: zipped("app.py", code),
        snap_start: false,
    }
}

pub enum Code {
    Echo,
    Busy,
    Lag,
}

fn zipped(file: &str, code: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().unix_permissions(0o755);
    zip.start_file(file, options).expect("memory takes every write");
    zip.write_all(code).expect("memory takes every write");
    zip.finish().expect("memory takes every write").into_inner()
}

impl Function {
    pub fn create(&self) -> Request {
        let mut body = json!({
            "FunctionName": self.name,
            "Runtime": self.runtime,
            "Handler": self.handler,
            "Role": format!("arn:aws:iam::{ACCOUNT}:role/{ROLE}"),
            "Code": { "ZipFile": STANDARD.encode(&self.zipped) },
            "MemorySize": 128,
        });
        if self.snap_start {
            body["SnapStart"] = json!({ "ApplyOn": "PublishedVersions" });
        }
        lambda("POST", "/2015-03-31/functions".into(), body)
    }

    pub fn arn(&self) -> String {
        format!("arn:aws:lambda:us-east-1:{ACCOUNT}:function:{}", self.name)
    }

    pub fn invoke(&self) -> Request {
        self.invoke_named(&self.name)
    }

    /// A version or an alias of it: `name:qualifier`.
    pub fn invoke_qualified(&self, qualifier: &str) -> Request {
        self.invoke_named(&format!("{}%3A{qualifier}", self.name))
    }

    fn invoke_named(&self, name: &str) -> Request {
        let path = format!("/2015-03-31/functions/{name}/invocations");
        lambda("POST", path, event())
    }

    /// Another revision: no instance of the last one is used again.
    pub fn touch(&self, number: u64) -> Request {
        let path = format!("/2015-03-31/functions/{}/configuration", self.name);
        lambda(
            "PUT",
            path,
            json!({ "Environment": { "Variables": { "NUMBER": number.to_string() } } }),
        )
    }

    pub fn configuration(&self, version: Option<&str>) -> Request {
        let qualifier = version.map(|version| format!("%3A{version}")).unwrap_or_default();
        let path = format!("/2015-03-31/functions/{}{qualifier}/configuration", self.name);
        Request { body: Vec::new(), ..lambda("GET", path, Value::Null) }
    }

    pub fn publish(&self) -> Request {
        lambda("POST", format!("/2015-03-31/functions/{}/versions", self.name), json!({}))
    }
}

fn event() -> Value {
    json!({ "hello": "world" })
}

pub fn lambda(method: &'static str, path: String, body: Value) -> Request {
    Request {
        service: "lambda",
        method,
        path,
        query: "",
        headers: vec![("content-type", "application/json".into())],
        body: body.to_string().into_bytes(),
    }
}

/// What the function returns is the event; an error of the function has status 200 too.
pub fn echoed(_number: u64, answer: &Answer) -> bool {
    let told: Result<Value, _> = serde_json::from_slice(&answer.body);
    succeeded(0, answer)
        && !answer.head.contains("\nx-amz-function-error:")
        && told.is_ok_and(|told| told == event())
}

/// A role that Lambda may take. It writes no logs, unless `logs`.
pub fn role(logs: bool) -> Vec<Request> {
    let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
    let mut requests = vec![iam(
        "CreateRole",
        &[("RoleName", ROLE.to_owned()), ("AssumeRolePolicyDocument", encoded(trust))],
    )];
    if logs {
        let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["logs:*","sqs:*"],"Resource":"*"}]}"#;
        let fields = [
            ("RoleName", ROLE.to_owned()),
            ("PolicyName", "logs".to_owned()),
            ("PolicyDocument", encoded(policy)),
        ];
        requests.push(iam("PutRolePolicy", &fields));
    }
    requests
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
