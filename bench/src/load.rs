//! The load: connections that send signed requests one after the other, and count.
//!
//! Distinct requests, which the connections send in turn, are signed before the clock starts, so that the load takes as little of the shared cores as it can.
//! An answer counts only if the workload finds in it what it asked for.

use crate::peer::Running;
use crate::workload::{Prepared, Request};
use anyhow::{Context, Result, bail};
use auth::Dialect;
use auth::sigv4::{Credentials, Head, Payload, sha256, sign};
use http::HeaderMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use world::World;

pub struct Measured {
    pub per_second: f64,
    pub p50_ms: f64,
    pub p99_ms: f64,
    /// Of the server's own process, for each request: unlike the rate, hardly touched by what else runs.
    pub cpu_us: f64,
    pub failed: u64,
}

pub struct Answer {
    pub status: u16,
    /// The status line and the headers, in lower case.
    pub head: String,
    pub body: Vec<u8>,
}

/// A connection kept alive.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// Ok once the server answers HTTP at all.
pub async fn answers(address: SocketAddr) -> Result<()> {
    let mut connection = Connection::open(address).await?;
    let request = format!("GET /_pileus/health HTTP/1.1\r\nhost: {address}\r\n\r\n");
    connection.exchange(request.as_bytes()).await.map(drop)
}

/// Sends one signed request on a connection of its own.
pub async fn once(running: &Running, request: &Request) -> Result<Answer> {
    let mut connection = Connection::open(running.address).await?;
    connection.exchange(&sign_now(running, request)).await
}

/// Not measured: long enough for a function to have an instance for every connection.
const WARM_UP: Duration = Duration::from_millis(1_500);

/// Keeps `connections` busy for a while after a short warm-up.
pub async fn run(
    running: &Running,
    prepared: &Arc<Prepared>,
    connections: usize,
    duration: Duration,
) -> Result<Measured> {
    let signer = Signer::of(running);
    let make = |number| signer.sign(running.address, &(prepared.request)(number));
    let load = Arc::new(Load {
        address: running.address,
        requests: (0..prepared.distinct).map(make).collect(),
        next: AtomicU64::new(0),
        prepared: prepared.clone(),
        warm_up: WARM_UP,
        duration,
    });
    let before = running.cpu_ticks()?;
    let tasks: Vec<_> = (0..connections).map(|_| tokio::spawn(load.clone().keep_busy())).collect();
    let (mut took, mut failed) = (Vec::new(), 0);
    for task in tasks {
        let (more, wrong) = task.await??;
        took.extend(more);
        failed += wrong;
    }
    let cpu_us = (running.cpu_ticks()? - before) as f64 * 1e4;
    let sent = load.next.load(Ordering::Relaxed).max(1) as f64;
    took.sort_unstable();
    let at = |share: f64| {
        let index = (took.len() as f64 * share) as usize;
        took.get(index).map_or(0.0, |took| took.as_secs_f64() * 1e3)
    };
    Ok(Measured {
        per_second: took.len() as f64 / duration.as_secs_f64(),
        p50_ms: at(0.5),
        p99_ms: at(0.99),
        cpu_us: cpu_us / sent,
        failed,
    })
}

/// Sends each request below a number once, signed when it is sent; one that fails ends it.
pub async fn each(
    running: &Running,
    prepared: &Arc<Prepared>,
    connections: usize,
    number: u64,
) -> Result<()> {
    let next = Arc::new(AtomicU64::new(0));
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..connections {
        let (address, signer) = (running.address, Signer::of(running));
        let (prepared, next) = (prepared.clone(), next.clone());
        tasks.spawn(async move {
            let mut connection = Connection::open(address).await?;
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                if at >= number {
                    return Ok(());
                }
                let request = signer.sign(address, &(prepared.request)(at));
                let answer = connection.exchange(&request).await?;
                if !(prepared.check)(at, &answer) {
                    bail!("request {at}: {}", String::from_utf8_lossy(&answer.body));
                }
            }
        });
    }
    while let Some(ended) = tasks.join_next().await {
        ended??;
    }
    Ok(())
}

struct Load {
    address: SocketAddr,
    requests: Vec<Vec<u8>>,
    next: AtomicU64,
    prepared: Arc<Prepared>,
    warm_up: Duration,
    duration: Duration,
}

impl Load {
    /// How long each good answer took, and how many were none.
    async fn keep_busy(self: Arc<Load>) -> Result<(Vec<Duration>, u64)> {
        let world = World::real();
        let mut connection = Connection::open(self.address).await?;
        let (from, mut took, mut failed) = (world.instant(), Vec::new(), 0);
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed) % self.prepared.distinct;
            let sent = world.instant();
            let answer = connection.exchange(&self.requests[number as usize]).await;
            let (ended, this) = (from.elapsed(), sent.elapsed());
            if ended > self.warm_up + self.duration {
                return Ok((took, failed));
            }
            if answer.as_ref().is_ok_and(|answer| answer.head.contains("\nconnection: close")) {
                connection = Connection::open(self.address).await?;
            }
            match answer {
                Ok(answer) if (self.prepared.check)(number, &answer) => {
                    if ended > self.warm_up {
                        took.push(this);
                    }
                }
                Ok(_) => failed += 1,
                Err(_) => {
                    failed += 1;
                    connection = Connection::open(self.address).await?;
                }
            }
        }
    }
}

/// A request as it goes over the wire, signed now.
pub fn sign_now(running: &Running, request: &Request) -> Vec<u8> {
    Signer::of(running).sign(running.address, request)
}

struct Signer {
    access_key_id: String,
    secret: String,
    world: World,
}

impl Signer {
    fn of(running: &Running) -> Signer {
        Signer {
            access_key_id: running.access_key_id.clone(),
            secret: running.secret.clone(),
            world: World::real(),
        }
    }

    fn sign(&self, address: SocketAddr, request: &Request) -> Vec<u8> {
        let mut headers = HeaderMap::new();
        let host = address.to_string();
        let mut set = |name: &'static str, value: &str| {
            headers.insert(name, value.parse().expect("plain ASCII is a header's value"));
        };
        set("host", &host);
        for (name, value) in &request.headers {
            set(name, value);
        }
        let hash = sha256(&request.body);
        // As SDKs do: S3 alone is told the hash beside the signature.
        if request.service == "s3" {
            set("x-amz-content-sha256", &hex::encode(hash));
        }
        let (method, path, query) = (request.method, &request.path, request.query);
        let head = Head { method, path, query, headers: &headers };
        let credentials = Credentials {
            access_key_id: &self.access_key_id,
            secret: &self.secret,
            session_token: None,
        };
        let dialect = if request.service == "s3" { Dialect::S3 } else { Dialect::Json };
        let scope = ("us-east-1", request.service);
        let added =
            sign(&head, &credentials, scope, Payload::Hash(hash), self.world.real_ms(), dialect);
        headers.extend(added);
        let question = if query.is_empty() { "" } else { "?" };
        let mut bytes = format!("{method} {path}{question}{query} HTTP/1.1\r\n").into_bytes();
        for (name, value) in &headers {
            bytes.extend_from_slice(name.as_str().as_bytes());
            bytes.extend_from_slice(b": ");
            bytes.extend_from_slice(value.as_bytes());
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(
            format!("content-length: {}\r\n\r\n", request.body.len()).as_bytes(),
        );
        bytes.extend_from_slice(&request.body);
        bytes
    }
}

impl Connection {
    pub async fn open(address: SocketAddr) -> Result<Connection> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Connection { stream, buffer: Vec::new() })
    }

    /// Sends a request and reads its answer, whose length it must name (or send in chunks).
    pub async fn exchange(&mut self, request: &[u8]) -> Result<Answer> {
        self.stream.write_all(request).await?;
        let end = loop {
            if let Some(at) = self.buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break at + 4;
            }
            self.read_more().await?;
        };
        let head = String::from_utf8_lossy(&self.buffer[..end]).to_ascii_lowercase();
        self.buffer.drain(..end);
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status: u16 = status.context("the answer has no status")?;
        let field = |name: &str| {
            head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(str::trim)
        };
        let body = match field("content-length") {
            Some(length) => self.take(length.parse()?).await?,
            None if field("transfer-encoding") == Some("chunked") => self.take_chunks().await?,
            None if status == 204 || status == 304 => Vec::new(),
            None => bail!("the answer names no length"),
        };
        Ok(Answer { status, head, body })
    }

    async fn take(&mut self, length: usize) -> Result<Vec<u8>> {
        while self.buffer.len() < length {
            self.read_more().await?;
        }
        Ok(self.buffer.drain(..length).collect())
    }

    async fn take_chunks(&mut self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let line = loop {
                if let Some(at) = self.buffer.windows(2).position(|window| window == b"\r\n") {
                    break self.take(at + 2).await?;
                }
                self.read_more().await?;
            };
            let size = String::from_utf8_lossy(&line);
            let size =
                usize::from_str_radix(size.trim().split(';').next().unwrap_or_default(), 16)?;
            body.extend(self.take(size).await?);
            self.take(2).await?;
            if size == 0 {
                return Ok(body);
            }
        }
    }

    async fn read_more(&mut self) -> Result<()> {
        let read = self.stream.read_buf(&mut self.buffer).await?;
        if read == 0 {
            bail!("the server closed the connection");
        }
        Ok(())
    }
}
