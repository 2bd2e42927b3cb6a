//! A small AWS client for the binary's own commands: signs, sends, and reads AWS's answers.

use crate::config::{Address, Root};
use crate::job;
use anyhow::{Context, Result, bail};
use auth::Dialect;
use auth::sigv4;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;
use std::path::Path;
use world::World;

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

pub struct Client {
    http: HttpClient<HttpConnector, Full<Bytes>>,
    pub address: Address,
    pub root: Root,
    world: World,
}

/// An answer with a status of 400 or more.
#[derive(Debug)]
pub struct Refused {
    pub status: u16,
    pub code: String,
    pub message: String,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Refused {}

/// What a request is made of.
struct Sending<'a> {
    service: &'static str,
    method: Method,
    path: String,
    headers: Vec<(&'static str, &'a str)>,
    body: Bytes,
}

impl Client {
    /// The server of a data folder, with its root credentials.
    pub fn of(folder: &Path, endpoint: Option<&str>, region: Option<&str>) -> Result<Client> {
        let mut address = Address::find(folder);
        if let Some(url) = endpoint {
            address.url = url.trim_end_matches('/').to_owned();
        }
        if let Some(region) = region {
            address.region = region.to_owned();
        }
        Ok(Client::new(address, Root::for_client(folder)?))
    }

    pub fn new(address: Address, root: Root) -> Client {
        let http = HttpClient::builder(TokioExecutor::new()).build_http();
        Client { http, address, root, world: World::real() }
    }

    /// A query-protocol operation; the answer is its XML as nested values.
    pub async fn query(
        &self,
        service: &'static str,
        version: &str,
        action: &str,
        parameters: &[(String, String)],
    ) -> Result<Value> {
        let mut form = format!("Action={action}&Version={version}");
        for (key, value) in parameters {
            let encode = |text| utf8_percent_encode(text, UNRESERVED);
            form.push_str(&format!("&{}={}", encode(key), encode(value)));
        }
        let (_, body) = self
            .send(Sending {
                service,
                method: Method::POST,
                path: "/".into(),
                headers: vec![("content-type", "application/x-www-form-urlencoded; charset=utf-8")],
                body: form.into(),
            })
            .await?;
        let document = xml_to_value(&body)?;
        Ok(document.get(format!("{action}Result")).cloned().unwrap_or(Value::Null))
    }

    /// An awsJson1.1 operation.
    pub async fn json(&self, service: &'static str, target: &str, input: Value) -> Result<Value> {
        let (_, body) = self
            .send(Sending {
                service,
                method: Method::POST,
                path: "/".into(),
                headers: vec![
                    ("content-type", "application/x-amz-json-1.1"),
                    ("x-amz-target", target),
                ],
                body: input.to_string().into(),
            })
            .await?;
        match body.is_empty() {
            true => Ok(Value::Null),
            false => serde_json::from_slice(&body).context("the server's answer is not JSON"),
        }
    }

    /// S3: `path` is `/bucket/key`, not yet encoded.
    pub async fn s3(&self, method: Method, path: &str, body: Bytes) -> Result<(StatusCode, Bytes)> {
        let segments: Vec<_> =
            path.split('/').map(|part| utf8_percent_encode(part, UNRESERVED).to_string()).collect();
        let path = segments.join("/");
        self.send(Sending { service: "s3", method, path, headers: Vec::new(), body }).await
    }

    /// One of the server's own doors, `POST /_pileus/…`, signed as for IAM.
    pub async fn admin(&self, path: &str) -> Result<Value> {
        self.admin_with(path, Bytes::new()).await
    }

    /// As [`Client::admin`], with something asked.
    pub async fn admin_ask(&self, path: &str, ask: &impl Serialize) -> Result<Value> {
        self.admin_with(path, serde_json::to_vec(ask)?.into()).await
    }

    async fn admin_with(&self, path: &str, body: Bytes) -> Result<Value> {
        let segments: Vec<_> =
            path.split('/').map(|part| utf8_percent_encode(part, UNRESERVED).to_string()).collect();
        let (_, body) = self
            .send(Sending {
                service: "iam",
                method: Method::POST,
                path: segments.join("/"),
                headers: Vec::new(),
                body,
            })
            .await?;
        serde_json::from_slice(&body).context("the server's answer is not JSON")
    }

    /// As [`Client::admin`], for an answer of many lines of JSON: each is handed on as it comes.
    pub async fn admin_lines(
        &self,
        path: &str,
        each: impl FnMut(Value) -> Result<()>,
    ) -> Result<()> {
        self.lines(path, Vec::new(), Bytes::new(), each).await
    }

    /// Long work behind one of the server's own doors: `said` hears each line until the last, which is the
    /// result.
    pub async fn admin_job(
        &self,
        path: &str,
        ask: &impl Serialize,
        mut said: impl FnMut(Value),
    ) -> Result<Value> {
        let headers = vec![("content-type", "application/json")];
        let mut done = None;
        let each = |line| {
            match job::read(line)? {
                job::Line::Progress(value) => said(value),
                job::Line::Done(value) => done = Some(value),
                job::Line::Failed(why) => bail!(why),
            }
            Ok(())
        };
        self.lines(path, headers, serde_json::to_vec(ask)?.into(), each).await?;
        done.context("the server went away before it was done")
    }

    async fn lines(
        &self,
        path: &str,
        headers: Vec<(&'static str, &str)>,
        body: Bytes,
        mut each: impl FnMut(Value) -> Result<()>,
    ) -> Result<()> {
        let (service, method, path) = ("iam", Method::POST, path.to_owned());
        let sending = Sending { service, method, path, headers, body };
        let mut body = self.request(sending).await?.into_body();
        let mut rest = Vec::new();
        while let Some(frame) = body.frame().await {
            let frame = frame.context("the server went away: it may have been stopped")?;
            rest.extend_from_slice(frame.data_ref().map_or(&[][..], |data| data));
            while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = rest.drain(..=end).collect();
                each(serde_json::from_slice(&line).context("the server's answer is not JSON")?)?;
            }
        }
        Ok(())
    }

    async fn send(&self, sending: Sending<'_>) -> Result<(StatusCode, Bytes)> {
        let response = self.request(sending).await?;
        let status = response.status();
        Ok((status, response.into_body().collect().await?.to_bytes()))
    }

    /// The answer, if it is none of a refusal.
    async fn request(&self, sending: Sending<'_>) -> Result<Response<Incoming>> {
        let uri = format!("{}{}", self.address.url, sending.path);
        let mut request = Request::builder().method(sending.method.clone()).uri(&uri);
        let headers = request.headers_mut().context("the request cannot be built")?;
        self.sign(&sending, headers)?;
        let request = request.body(Full::new(sending.body))?;
        let response = self.http.request(request).await.map_err(|error| {
            anyhow::anyhow!(
                "no cloud answers at {} ({}): is `pileus up` running?",
                self.address.url,
                root_cause(&error)
            )
        })?;
        let status = response.status();
        if status.as_u16() >= 400 {
            let body = response.into_body().collect().await?.to_bytes();
            return Err(refused(status, &body).into());
        }
        Ok(response)
    }

    fn sign(&self, sending: &Sending<'_>, headers: &mut HeaderMap) -> Result<()> {
        let url = url::Url::parse(&self.address.url).context("the endpoint is not a URL")?;
        let host = match (url.host_str(), url.port()) {
            (Some(host), Some(port)) => format!("{host}:{port}"),
            (Some(host), None) => host.to_owned(),
            (None, _) => bail!("the endpoint {} names no host", self.address.url),
        };
        headers.insert(http::header::HOST, HeaderValue::from_str(&host)?);
        for (name, value) in &sending.headers {
            headers.insert(*name, HeaderValue::from_str(value)?);
        }
        let dialect = match sending.service {
            "s3" => Dialect::S3,
            _ => Dialect::Json,
        };
        let hash = sigv4::sha256(&sending.body);
        headers.insert("x-amz-content-sha256", HeaderValue::from_str(&hex::encode(hash))?);
        let head = sigv4::Head {
            method: sending.method.as_str(),
            path: &sending.path,
            query: "",
            headers,
        };
        let credentials = sigv4::Credentials {
            access_key_id: &self.root.access_key_id,
            secret: &self.root.secret_access_key,
            session_token: None,
        };
        let signed = sigv4::sign(
            &head,
            &credentials,
            (&self.address.region, sending.service),
            sigv4::Payload::Hash(hash),
            self.world.real_ms(),
            dialect,
        );
        headers.extend(signed);
        Ok(())
    }
}

fn root_cause(error: &dyn std::error::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

fn refused(status: StatusCode, body: &[u8]) -> Refused {
    let json: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let text = |value: &Value, names: &[&str]| {
        let found = names.iter().find_map(|name| value.get(name)?.as_str());
        found.map(str::to_owned)
    };
    let xml = xml_to_value(body).unwrap_or(Value::Null);
    let error = xml.get("Error").cloned().unwrap_or(xml);
    let code = text(&json, &["__type", "code"]).or_else(|| text(&error, &["Code"]));
    let message = text(&json, &["message", "Message"]).or_else(|| text(&error, &["Message"]));
    Refused {
        status: status.as_u16(),
        code: code.unwrap_or_else(|| status.to_string()),
        message: message.unwrap_or_else(|| String::from_utf8_lossy(body).into_owned()),
    }
}

/// XML as nested objects, below the document element. `member` repetitions become arrays.
fn xml_to_value(body: &[u8]) -> Result<Value> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(std::str::from_utf8(body)?);
    let mut open: Vec<(String, serde_json::Map<String, Value>, String)> = Vec::new();
    loop {
        match reader.read_event().context("the server's answer is not XML")? {
            Event::Start(element) => {
                let name = element.local_name().as_ref().to_owned();
                open.push((name, serde_json::Map::new(), String::new()));
            }
            Event::Empty(element) => {
                let name = element.local_name().as_ref().to_owned();
                if let Some((_, parent, _)) = open.last_mut() {
                    add(parent, name, Value::String(String::new()));
                }
            }
            Event::Text(text) => {
                if let Some((_, _, content)) = open.last_mut() {
                    content.push_str(&text);
                }
            }
            Event::GeneralRef(reference) => {
                if let Some((_, _, content)) = open.last_mut() {
                    let entity = format!("&{};", &*reference);
                    content.push_str(&quick_xml::escape::unescape(&entity)?);
                }
            }
            Event::End(_) => {
                let Some((name, children, content)) = open.pop() else { break };
                let value = match children.is_empty() {
                    true => Value::String(content),
                    false => Value::Object(children),
                };
                match open.last_mut() {
                    Some((_, parent, _)) => add(parent, name, value),
                    None => return Ok(value),
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(Value::Null)
}

fn add(parent: &mut serde_json::Map<String, Value>, name: String, value: Value) {
    match parent.get_mut(&name) {
        Some(Value::Array(items)) => items.push(value),
        Some(_) => {
            let first = parent.insert(name.clone(), Value::Null).unwrap_or(Value::Null);
            parent.insert(name, Value::Array(vec![first, value]));
        }
        None if name == "member" => {
            parent.insert(name, Value::Array(vec![value]));
        }
        None => {
            parent.insert(name, value);
        }
    }
}

/// The items of a query-protocol list (`<X><member>…`), whatever their number.
pub fn members<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    let list = value.get(name).and_then(|list| list.get("member")).and_then(Value::as_array);
    list.map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::{members, xml_to_value};

    #[test]
    fn reads_query_answers() {
        let xml = b"<R><A><Stacks><member><N>a&amp;b</N></member></Stacks></A></R>";
        let value = xml_to_value(xml).unwrap();
        let stacks = members(&value["A"], "Stacks");
        assert_eq!(stacks[0]["N"], "a&b");
    }
}
