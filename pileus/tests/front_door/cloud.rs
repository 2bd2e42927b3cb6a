//! A cloud in a process of its own, and raw connections to it.

use auth::Dialect;
use auth::sigv4::{Credentials, Head, Payload, sha256, sign};
use http::HeaderMap;
use serde_json::Value;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use world::World;

pub const PILEUS: &str = env!("CARGO_BIN_EXE_pileus");
/// Nothing waits longer for what has to come, however slow the machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// A server, killed when dropped.
pub struct Cloud {
    pub child: Child,
    pub port: u16,
    folder: TempDir,
}

impl Drop for Cloud {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Cloud {
    pub async fn start(arguments: &[&str]) -> Cloud {
        Cloud::start_in(tempfile::tempdir().unwrap(), arguments, None).await
    }

    /// With at most so many descriptors, if a number is given.
    pub async fn start_in(folder: TempDir, arguments: &[&str], descriptors: Option<u32>) -> Cloud {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let mut command = match descriptors {
            None => Command::new(PILEUS),
            Some(number) => {
                let mut shell = Command::new("sh");
                let limited = format!("ulimit -n {number}; exec \"$0\" \"$@\"");
                shell.args(["-c", &limited, PILEUS]);
                shell
            }
        };
        command.args(["up", "--sandbox=off", "--port", &port.to_string(), "--data"]);
        command.arg(folder.path()).args(arguments);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let mut cloud = Cloud { child, port, folder };
        for _ in 0..2400 {
            if cloud.child.try_wait().unwrap().is_some() {
                panic!("the cloud ended at once");
            }
            if let Ok(stream) = TcpStream::connect(("127.0.0.1", port)).await {
                drop(stream);
                return cloud;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the cloud did not start");
    }

    pub fn data(&self) -> &Path {
        self.folder.path()
    }

    /// Ends it, and hands back what it has kept.
    pub fn end(mut self) -> TempDir {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::mem::replace(&mut self.folder, tempfile::tempdir().unwrap())
    }

    pub async fn connect(&self) -> TcpStream {
        TcpStream::connect(("127.0.0.1", self.port)).await.unwrap()
    }

    pub fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// What a client writes and then hears until the end of the connection.
    pub async fn hear(&self, request: impl AsRef<[u8]>) -> String {
        let mut stream = self.connect().await;
        // The server may have refused it and closed before the end.
        let _ = stream.write_all(request.as_ref()).await;
        rest(&mut stream).await
    }

    /// Others are served.
    pub async fn serves(&self) {
        let heard = self.hear(self.health()).await;
        assert!(heard.starts_with("HTTP/1.1 200"), "{heard}");
    }

    pub fn health(&self) -> String {
        let host = self.host();
        format!("GET /_pileus/health HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n")
    }

    pub fn root(&self) -> (String, String) {
        let root = std::fs::read(self.data().join("root.json")).unwrap();
        let root: Value = serde_json::from_slice(&root).unwrap();
        let text = |name: &str| root[name].as_str().unwrap().to_owned();
        (text("access_key_id"), text("secret_access_key"))
    }

    /// The head of a signed request to S3, with `more` lines, but for the empty line at its end.
    pub fn signed(
        &self,
        method: &str,
        target: &str,
        body: &[u8],
        host: &str,
        more: &str,
    ) -> String {
        let (id, secret) = self.root();
        self.signed_with(&id, &secret, method, target, body, host) + more
    }

    pub fn signed_with(
        &self,
        id: &str,
        secret: &str,
        method: &str,
        target: &str,
        body: &[u8],
        host: &str,
    ) -> String {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut headers = HeaderMap::new();
        headers.insert("host", host.parse().unwrap());
        let credentials = Credentials { access_key_id: id, secret, session_token: None };
        let head = Head { method, path, query, headers: &headers };
        let (payload, now_ms) = (Payload::Hash(sha256(body)), World::real().real_ms());
        let scope = ("us-east-1", "s3");
        let added = sign(&head, &credentials, scope, payload, now_ms, Dialect::S3);
        headers.extend(added);
        let mut text = format!("{method} {target} HTTP/1.1\r\ncontent-length: {}\r\n", body.len());
        for (name, value) in &headers {
            text += &format!("{name}: {}\r\n", value.to_str().unwrap());
        }
        text
    }

    /// Megabytes that the process has in memory.
    pub fn resident_mb(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.split_whitespace().next().unwrap().parse::<u64>().unwrap() / 1024
    }

    /// Sockets that the process has open.
    pub fn sockets(&self) -> usize {
        let open = std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).unwrap();
        let links = open.filter_map(|entry| std::fs::read_link(entry.ok()?.path()).ok());
        links.filter(|link| link.to_string_lossy().starts_with("socket:")).count()
    }

    /// Its open sockets, once what was closed on this side is closed there too.
    pub async fn settled_sockets(&self) -> usize {
        loop {
            let seen = self.sockets();
            tokio::time::sleep(Duration::from_millis(300)).await;
            if self.sockets() == seen {
                return seen;
            }
        }
    }

    /// Hundredths of a second that its threads have computed.
    pub fn computed(&self) -> u64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    }
}

/// Everything up to the end of the connection, however it ends.
pub async fn rest(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut heard = Vec::new();
    let reading = async {
        let mut piece = [0; 4096];
        while let Ok(count @ 1..) = stream.read(&mut piece).await {
            heard.extend_from_slice(&piece[..count]);
        }
    };
    tokio::time::timeout(PATIENCE, reading).await.expect("the connection ends");
    String::from_utf8_lossy(&heard).into_owned()
}

/// Up to the end of an answer's head, and no further.
pub async fn head(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut heard = Vec::new();
    let reading = async {
        while !heard.ends_with(b"\r\n\r\n") {
            heard.push(stream.read_u8().await.expect("an answer"));
        }
    };
    tokio::time::timeout(PATIENCE, reading).await.expect("an answer comes");
    String::from_utf8(heard).unwrap()
}
