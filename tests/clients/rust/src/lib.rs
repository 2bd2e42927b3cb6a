//! The server under test, as a black box: started on a folder and a port of its own, ended by its process id, and
//! reached only as the SDK's users reach it.

pub mod sent;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore};
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use aws_types::region::Region;
use rustix::process::{Pid, Signal, kill_process};
use std::env;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

pub const REGION: &str = "us-east-1";
pub const KEY_ID: &str = "AKIAPILEUSCLIENTTEST";
pub const SECRET: &str = "clients/test+secret/0123456789abcdefghij";
const READY_MAX: Duration = Duration::from_secs(20);
const END_MAX: Duration = Duration::from_secs(20);
const CALL_MAX: Duration = Duration::from_secs(120);
/// Between looks at something that is to happen.
const LOOK: Duration = Duration::from_millis(20);

/// One server on one data folder; the folder goes with it.
pub struct Cloud {
    pub port: u16,
    folder: TempDir,
    arguments: Vec<String>,
    process: Child,
}

impl Cloud {
    pub fn start() -> Cloud {
        Cloud::start_with(&[])
    }

    pub fn start_with(arguments: &[&str]) -> Cloud {
        let folder = TempDir::with_prefix("pileus-sdk-").expect("a folder");
        let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = taken.local_addr().expect("an address").port();
        drop(taken);
        let more = env::var("PILEUS_UP_ARGS").unwrap_or_default();
        let given = arguments.iter().copied().chain(more.split_whitespace());
        let arguments: Vec<String> = given.map(str::to_owned).collect();
        let process = spawn(folder.path(), port, &arguments);
        let mut cloud = Cloud { port, folder, arguments, process };
        cloud.ready();
        cloud
    }

    /// Without any warning, as power loss would.
    pub fn kill(&mut self) {
        self.process.kill().expect("the server was running");
        self.process.wait().expect("the server has ended");
    }

    /// Again, on the same folder and port.
    pub fn restart(&mut self) {
        self.process = spawn(self.folder.path(), self.port, &self.arguments);
        self.ready();
    }

    fn ready(&mut self) {
        let begin = Instant::now();
        while !healthy(self.port) {
            let ended = self.process.try_wait().expect("a child");
            if ended.is_some() || begin.elapsed() > READY_MAX {
                panic!("the server is not healthy:\n{}", self.log());
            }
            thread::sleep(LOOK);
        }
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("server.log")).unwrap_or_default()
    }

    /// What every client is made with: its endpoint, explicitly, and no second attempt.
    pub fn config(&self) -> SdkConfig {
        self.config_as(Credentials::new(KEY_ID, SECRET, None, None, "test"))
    }

    pub fn config_as(&self, credentials: Credentials) -> SdkConfig {
        let url = format!("http://127.0.0.1:{}", self.port);
        config(url, Builder::new().build_http(), credentials)
    }

    /// By HTTPS, trusting the authorities in a file and no other.
    pub fn secure_config(&self, authorities: &Path) -> SdkConfig {
        let authorities = fs::read(authorities).expect("the authority's certificate");
        let trusted = TrustStore::empty().with_pem_certificate(authorities);
        let context = TlsContext::builder().with_trust_store(trusted).build().expect("a context");
        let client = Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring));
        let client = client.tls_context(context).build_https();
        let url = format!("https://localhost:{}", self.port);
        config(url, client, Credentials::new(KEY_ID, SECRET, None, None, "test"))
    }

    /// The certificate of the cloud's own authority, once it speaks HTTPS.
    pub fn authority(&self) -> PathBuf {
        self.folder.path().join("data/tls/localhost/ca.pem")
    }

    /// An address as a browser would visit it, by a client that knows nothing of AWS: the status and the body.
    pub fn visit(&self, method: &str, url: &str, body: &[u8]) -> (u16, Vec<u8>) {
        let (_, rest) = url.split_once("://").expect("a whole address");
        let (host, path) = rest.split_once('/').expect("a path");
        let length = body.len();
        let head = format!(
            "{method} /{path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        exchange(self.port, &[head.as_bytes(), body].concat()).expect("an answer")
    }
}

impl Drop for Cloud {
    fn drop(&mut self) {
        let pid = Pid::from_child(&self.process);
        if kill_process(pid, Signal::TERM).is_ok() {
            let begin = Instant::now();
            while matches!(self.process.try_wait(), Ok(None)) && begin.elapsed() < END_MAX {
                thread::sleep(LOOK);
            }
        }
        // Neither can fail unless it has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
        if thread::panicking() {
            eprintln!("the server said:\n{}", self.log());
        }
    }
}

fn config(url: String, client: SharedHttpClient, credentials: Credentials) -> SdkConfig {
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .endpoint_url(url)
        .region(Region::new(REGION))
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .http_client(client)
        .sleep_impl(TokioSleep::new())
        .retry_config(RetryConfig::disabled())
        .timeout_config(TimeoutConfig::builder().operation_timeout(CALL_MAX).build())
        .build()
}

fn spawn(folder: &Path, port: u16, arguments: &[String]) -> Child {
    let binary = env::var_os("PILEUS_BIN").expect("PILEUS_BIN says which server");
    let log = File::options().create(true).append(true).open(folder.join("server.log"));
    let log = log.expect("a log");
    let mut command = Command::new(binary);
    let ours = |name: &str| name.starts_with("AWS_") || name.starts_with("PILEUS_");
    for (name, _) in env::vars().filter(|(name, _)| ours(name) && name != "PILEUS_RUNTIMES") {
        command.env_remove(name);
    }
    command
        .args(["up", "--dev", "--port", &port.to_string(), "--data"])
        .arg(folder.join("data"))
        .args(arguments)
        .env("PILEUS_ROOT_ACCESS_KEY_ID", KEY_ID)
        .env("PILEUS_ROOT_SECRET_ACCESS_KEY", SECRET)
        .stdin(Stdio::null())
        .stdout(log.try_clone().expect("a log"))
        .stderr(log)
        .spawn()
        .expect("the server starts")
}

fn healthy(port: u16) -> bool {
    let asked = format!(
        "GET /_pileus/health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    );
    exchange(port, asked.as_bytes()).is_some_and(|(status, _)| status == 200)
}

/// One request and its answer, whose length ends with the connection or is declared.
fn exchange(port: u16, request: &[u8]) -> Option<(u16, Vec<u8>)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.set_read_timeout(Some(CALL_MAX)).ok()?;
    stream.write_all(request).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&answer[..end]);
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, answer[end + 4..].to_vec()))
}

/// Looks until something is there.
pub async fn eventually<T>(mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(seen) = look().await {
            return seen;
        }
        assert!(begin.elapsed() < READY_MAX, "not within {READY_MAX:?}");
        tokio::time::sleep(LOOK).await;
    }
}
