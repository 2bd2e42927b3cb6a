//! The cloud as a client reaches it: signed requests over HTTP/1.1 on connections that are kept.

use crate::trouble::{Result, Trouble, wrong};
use auth::Dialect;
use auth::sigv4::{Credentials, Head, Payload, sha256, sign};
use http::HeaderMap;
use parking_lot::Mutex;
use serde_json::Value;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use world::World;

pub const REGION: &str = "us-east-1";
/// A server that is alive answers every request of the load within this time.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(30);
/// Of a connection that names itself loopback.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// The server closes connections that are idle for longer than some seconds.
const IDLE_MAX: Duration = Duration::from_secs(2);
/// The longest answer that this reads, in bytes.
const ANSWER_BYTES_MAX: usize = 64 << 20;

#[derive(Clone, Debug)]
pub struct Key {
    pub id: String,
    pub secret: String,
}

#[derive(Clone, Debug, Default)]
pub struct Request {
    /// As it stands in the scope of the signature; empty: not signed.
    pub service: &'static str,
    pub method: &'static str,
    /// Percent-encoded.
    pub path: String,
    /// Percent-encoded.
    pub query: String,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    head: String,
    pub body: Vec<u8>,
}

/// A cheap handle.
#[derive(Clone)]
pub struct Cloud {
    shared: Arc<Shared>,
}

struct Shared {
    address: SocketAddr,
    account: String,
    root: Key,
    /// With the moment of their last answer.
    idle: Mutex<Vec<(Connection, Instant)>>,
    /// The server is being killed.
    loss_expected: AtomicBool,
    world: World,
}

struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().skip(1);
        lines.find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn succeeded(&self) -> bool {
        (200..300).contains(&self.status)
    }

    pub fn json(&self) -> Result<Value> {
        if self.body.is_empty() {
            return Ok(Value::Null);
        }
        Ok(serde_json::from_slice(&self.body)?)
    }

    /// AWS's code of an error, from whichever place its protocol puts it.
    pub fn code(&self) -> String {
        let text = self.text();
        let json = serde_json::from_str(&text).unwrap_or(Value::Null);
        let named = json["__type"].as_str().or(json["code"].as_str()).map(str::to_owned);
        let header = || self.header("x-amzn-errortype").map(str::to_owned);
        let element = || crate::xml::text(&text, "Code").map(str::to_owned);
        let code = named.or_else(header).or_else(element).unwrap_or_default();
        let code = code.rsplit('#').next().unwrap_or_default();
        code.split(':').next().unwrap_or_default().to_owned()
    }

    /// The answer, if it says that what was asked has been done.
    pub fn done(self) -> Result<Answer> {
        if self.succeeded() { Ok(self) } else { self.unexpected() }
    }

    pub fn unexpected<T>(&self) -> Result<T> {
        wrong(format!("an unexpected answer: {} {}", self.status, self.text()))
    }

    /// Whether it was done; refusals with this code are expected.
    pub fn done_or(self, code: &str) -> Result<Option<Answer>> {
        match self.succeeded() {
            true => Ok(Some(self)),
            false if self.code() == code => Ok(None),
            false => self.unexpected(),
        }
    }
}

impl Cloud {
    pub fn new(port: u16, account: &str, root: Key) -> Cloud {
        let shared = Shared {
            address: SocketAddr::from(([127, 0, 0, 1], port)),
            account: account.to_owned(),
            root,
            idle: Mutex::default(),
            loss_expected: AtomicBool::new(false),
            world: World::real(),
        };
        Cloud { shared: Arc::new(shared) }
    }

    pub fn account(&self) -> &str {
        &self.shared.account
    }

    pub fn root(&self) -> &Key {
        &self.shared.root
    }

    pub async fn pause(&self, ms: u64) {
        self.shared.world.sleep_real(Duration::from_millis(ms)).await;
    }

    /// Whether requests may stay without an answer from now on.
    pub fn expect_loss(&self, expected: bool) {
        self.shared.loss_expected.store(expected, Ordering::SeqCst);
    }

    pub fn loss_expected(&self) -> bool {
        self.shared.loss_expected.load(Ordering::SeqCst)
    }

    /// Connections to a server that has gone are of no use.
    pub fn forget_connections(&self) {
        self.shared.idle.lock().clear();
    }

    pub async fn send(&self, request: &Request) -> Result<Answer> {
        self.send_as(&self.shared.root, request).await
    }

    pub async fn send_as(&self, key: &Key, request: &Request) -> Result<Answer> {
        let bytes = self.bytes(key, request);
        match tokio::time::timeout(ANSWER_TIMEOUT, self.exchange(&bytes)).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(_)) => Err(Trouble::Lost),
            Err(_) => {
                let what = format!("{} {}?{}", request.method, request.path, request.query);
                wrong(format!("no answer within {ANSWER_TIMEOUT:?}: {what} {:?}", request.headers))
            }
        }
    }

    async fn exchange(&self, bytes: &[u8]) -> io::Result<Answer> {
        let idle = self.shared.idle.lock().pop();
        let mut connection = match idle {
            Some((connection, used)) if used.elapsed() < IDLE_MAX => connection,
            _ => Connection::open(self.shared.address).await?,
        };
        let answer = connection.exchange(bytes).await?;
        if answer.header("connection") != Some("close") {
            self.shared.idle.lock().push((connection, self.shared.world.instant()));
        }
        Ok(answer)
    }

    fn bytes(&self, key: &Key, request: &Request) -> Vec<u8> {
        let mut headers = HeaderMap::new();
        let mut set = |name: &'static str, value: &str| {
            headers.insert(name, value.parse().expect("plain ASCII is a header's value"));
        };
        set("host", &self.shared.address.to_string());
        for (name, value) in &request.headers {
            set(name, value);
        }
        if !request.service.is_empty() {
            headers.extend(self.signature(key, request, &headers));
        }
        let query = if request.query.is_empty() { "" } else { "?" };
        let (path, after) = (&request.path, &request.query);
        let mut bytes = format!("{} {path}{query}{after} HTTP/1.1\r\n", request.method);
        for (name, value) in &headers {
            let value = value.to_str().expect("made from ASCII above");
            bytes.push_str(&format!("{name}: {value}\r\n"));
        }
        bytes.push_str(&format!("content-length: {}\r\n\r\n", request.body.len()));
        let mut bytes = bytes.into_bytes();
        bytes.extend_from_slice(&request.body);
        bytes
    }

    fn signature(&self, key: &Key, request: &Request, headers: &HeaderMap) -> HeaderMap {
        let (path, query) = (&request.path, &request.query);
        let head = Head { method: request.method, path, query, headers };
        let credentials =
            Credentials { access_key_id: &key.id, secret: &key.secret, session_token: None };
        let dialect = if request.service == "s3" { Dialect::S3 } else { Dialect::Json };
        let payload = Payload::Hash(sha256(&request.body));
        let scope = (REGION, request.service);
        sign(&head, &credentials, scope, payload, self.shared.world.real_ms(), dialect)
    }
}

impl Connection {
    async fn open(address: SocketAddr) -> io::Result<Connection> {
        let opening = tokio::time::timeout(CONNECT_TIMEOUT, TcpStream::connect(address));
        let stream = opening.await.map_err(|_| io::ErrorKind::TimedOut)??;
        stream.set_nodelay(true)?;
        Ok(Connection { stream, buffer: Vec::new() })
    }

    async fn exchange(&mut self, request: &[u8]) -> io::Result<Answer> {
        self.stream.write_all(request).await?;
        let end = self.find(b"\r\n\r\n").await?;
        let head = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
        self.buffer.drain(..end);
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.ok_or(io::ErrorKind::InvalidData)?;
        let mut answer = Answer { status, head, body: Vec::new() };
        let length = answer.header("content-length").and_then(|length| length.parse().ok());
        answer.body = match length {
            Some(length) => self.take(length).await?,
            None if answer.header("transfer-encoding") == Some("chunked") => self.chunks().await?,
            None => Vec::new(),
        };
        Ok(answer)
    }

    /// Where the first such bytes end.
    async fn find(&mut self, what: &[u8]) -> io::Result<usize> {
        loop {
            let mut windows = self.buffer.windows(what.len());
            if let Some(at) = windows.position(|window| window == what) {
                return Ok(at + what.len());
            }
            self.read_more().await?;
        }
    }

    async fn take(&mut self, length: usize) -> io::Result<Vec<u8>> {
        while self.buffer.len() < length {
            self.read_more().await?;
        }
        Ok(self.buffer.drain(..length).collect())
    }

    async fn chunks(&mut self) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let end = self.find(b"\r\n").await?;
            let line = String::from_utf8_lossy(&self.take(end).await?).into_owned();
            let size = line.split(';').next().unwrap_or_default().trim();
            let size = usize::from_str_radix(size, 16).map_err(|_| io::ErrorKind::InvalidData)?;
            body.extend(self.take(size).await?);
            self.take(2).await?;
            if size == 0 {
                return Ok(body);
            }
        }
    }

    async fn read_more(&mut self) -> io::Result<()> {
        if self.buffer.len() > ANSWER_BYTES_MAX {
            return Err(io::ErrorKind::InvalidData.into());
        }
        match self.stream.read_buf(&mut self.buffer).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}
