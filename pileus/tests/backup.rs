//! Backups of a running cloud into a folder and into another Pileus' S3, and clouds made from them.

use auth::Dialect;
use auth::sigv4::{Credentials, Head, Payload, sha256, sign};
use bytes::Bytes;
use http::{HeaderMap, Method, Request};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use world::World;

const PILEUS: &str = env!("CARGO_BIN_EXE_pileus");
const OBJECTS: usize = 30;
const LARGE_BYTES: usize = 20 << 20;

/// A server, killed when dropped.
struct Cloud {
    child: Child,
    port: u16,
    data: PathBuf,
}

impl Drop for Cloud {
    fn drop(&mut self) {
        self.child.kill().expect("the server is ours to end");
        self.child.wait().expect("the server is ours to wait for");
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

async fn start(data: &Path) -> Cloud {
    let port = free_port();
    let child = Command::new(PILEUS)
        .args(["up", "--sandbox=off", "--port", &port.to_string(), "--data"])
        .arg(data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let cloud = Cloud { child, port, data: data.to_path_buf() };
    for _ in 0..600 {
        if let Ok((200, _)) = cloud.send(Method::GET, "/_pileus/health", Bytes::new(), false).await
        {
            return cloud;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the cloud did not start");
}

impl Cloud {
    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn root(&self) -> (String, String) {
        let root = std::fs::read(self.data.join("root.json")).unwrap();
        let root: Value = serde_json::from_slice(&root).unwrap();
        let text = |name: &str| root[name].as_str().unwrap().to_owned();
        (text("access_key_id"), text("secret_access_key"))
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        body: Bytes,
        signed: bool,
    ) -> Result<(u16, Bytes), String> {
        let mut headers = HeaderMap::new();
        headers.insert("host", format!("127.0.0.1:{}", self.port).parse().unwrap());
        if signed {
            let (id, secret) = self.root();
            let credentials =
                Credentials { access_key_id: &id, secret: &secret, session_token: None };
            let head = Head { method: method.as_str(), path, query: "", headers: &headers };
            let payload = Payload::Hash(sha256(&body));
            let now_ms = World::real().real_ms();
            let scope = ("us-east-1", "s3");
            let added = sign(&head, &credentials, scope, payload, now_ms, Dialect::S3);
            headers.extend(added);
        }
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = method;
        *request.uri_mut() = format!("{}{path}", self.url()).parse().unwrap();
        *request.headers_mut() = headers;
        let client = Client::builder(TokioExecutor::new()).build_http();
        let response = client.request(request).await.map_err(|error| error.to_string())?;
        let status = response.status().as_u16();
        let body = response.into_body().collect().await.map_err(|error| error.to_string())?;
        Ok((status, body.to_bytes()))
    }

    async fn put(&self, path: &str, body: Bytes) {
        let (status, answer) = self.send(Method::PUT, path, body, true).await.unwrap();
        assert_eq!(status, 200, "{path}: {}", String::from_utf8_lossy(&answer));
    }

    async fn fill(&self) {
        self.put("/files", Bytes::new()).await;
        for n in 0..OBJECTS {
            self.put(&format!("/files/{n}"), object(n)).await;
        }
        self.put("/files/large", large()).await;
    }

    async fn check(&self) {
        for n in 0..OBJECTS {
            let got = self.send(Method::GET, &format!("/files/{n}"), Bytes::new(), true).await;
            assert_eq!(got, Ok((200, object(n))), "object {n}");
        }
        let (status, got) =
            self.send(Method::GET, "/files/large", Bytes::new(), true).await.unwrap();
        assert_eq!((status, got.len()), (200, LARGE_BYTES));
        assert!(got == large(), "the large object is another");
    }

    async fn stop(self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        let mut cloud = self;
        for _ in 0..400 {
            if cloud.child.try_wait().unwrap().is_some() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the cloud did not stop");
    }
}

fn object(n: usize) -> Bytes {
    Bytes::from(format!("object {n} ").repeat(n * 1000))
}

fn large() -> Bytes {
    (0..LARGE_BYTES).map(|at| (at / 11 % 251) as u8).collect::<Vec<_>>().into()
}

struct Ran {
    good: bool,
    out: String,
    told: String,
}

/// Runs a command of the binary, with the credentials of a cloud whose S3 it may use.
async fn pileus(arguments: &[&str], s3: Option<&Cloud>) -> Ran {
    let mut command = tokio::process::Command::new(PILEUS);
    command.args(arguments).kill_on_drop(true);
    for name in ["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3", "AWS_SESSION_TOKEN", "PILEUS_DATA"] {
        command.env_remove(name);
    }
    if let Some(s3) = s3 {
        let (id, secret) = s3.root();
        command.env("AWS_ACCESS_KEY_ID", id).env("AWS_SECRET_ACCESS_KEY", secret);
    }
    let ran = tokio::time::timeout(Duration::from_secs(120), command.output()).await;
    let ran = ran.expect("a command takes less than two minutes").unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    Ran { good: ran.status.success(), out: text(&ran.stdout), told: text(&ran.stderr) }
}

async fn works(arguments: &[&str], s3: Option<&Cloud>) -> Ran {
    let ran = pileus(arguments, s3).await;
    assert!(ran.good, "{arguments:?}: {}", ran.told);
    ran
}

async fn fails(arguments: &[&str], s3: Option<&Cloud>, why: &str) {
    let ran = pileus(arguments, s3).await;
    assert!(!ran.good && ran.told.contains(why), "{arguments:?}: {}", ran.told);
}

fn path(folder: &TempDir, name: &str) -> (PathBuf, String) {
    let path = folder.path().join(name);
    let text = path.to_str().unwrap().to_owned();
    (path, text)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_running_cloud_into_a_bucket_and_back() {
    let folder = TempDir::new().unwrap();
    let (data, data_text) = path(&folder, "data");
    let (cloud, bucket) = (start(&data).await, start(&folder.path().join("bucket")).await);
    cloud.fill().await;
    bucket.put("/backups", Bytes::new()).await;
    let url = bucket.url();
    let to = ["s3://backups/of/cloud", "--endpoint-url", url.as_str()];
    let backup = [&["backup"][..], &to[..], &["--data", &data_text][..]].concat();
    let first = works(&backup, Some(&bucket)).await;
    assert!(first.told.contains("✓ backup") && !first.out.is_empty(), "{}", first.told);
    let second = works(&backup, Some(&bucket)).await;
    assert!(second.told.contains(", 0 of"), "blobs were copied again: {}", second.told);
    cloud.put("/files/later", Bytes::from_static(b"not in these")).await;
    let list = works(&[&["restore"][..], &to[..], &["--list"][..]].concat(), Some(&bucket)).await;
    assert_eq!(list.out.lines().count(), 2, "{}", list.out);
    assert!(list.out.contains(&first.out) && list.out.contains(&second.out));
    let own = cloud.url();
    let into_itself =
        ["backup", "s3://files/x", "--endpoint-url", own.as_str(), "--data", data_text.as_str()];
    fails(&into_itself, Some(&cloud), "within what it is of").await;
    drop(cloud);
    let (new, new_text) = path(&folder, "new");
    let restore = ["restore", "--data", &new_text, "--engine", "redb", "--at", &first.out];
    works(&[&restore[..], &to[..]].concat(), Some(&bucket)).await;
    fails(&[&restore[..], &to[..]].concat(), Some(&bucket), "is not empty").await;
    let copy = start(&new).await;
    assert_eq!(
        std::fs::read(new.join("root.json")).ok(),
        std::fs::read(data.join("root.json")).ok()
    );
    copy.check().await;
    let (status, _) = copy.send(Method::GET, "/files/later", Bytes::new(), true).await.unwrap();
    assert_eq!(status, 404);
    let compact = ["compact", "--data", &new_text];
    fails(&compact, None, "only while no server runs").await;
    copy.stop().await;
    works(&compact, None).await;
    start(&new).await.check().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_with_a_server_and_without() {
    let folder = TempDir::new().unwrap();
    let (data, data_text) = path(&folder, "data");
    let (kept, kept_text) = path(&folder, "kept");
    let cloud = start(&data).await;
    cloud.fill().await;
    let backup = ["backup", &kept_text, "--data", &data_text, "--keep", "1"];
    let first = works(&backup, None).await;
    let inside = data.join("inside");
    let inside = ["backup", inside.to_str().unwrap(), "--data", &data_text];
    fails(&inside, None, "within what it is of").await;
    for path in ["/_pileus/backup", "/_pileus/compact"] {
        let ask = Bytes::from(format!(r#"{{"to":{{"folder":"{kept_text}"}}}}"#));
        let (status, answer) = cloud.send(Method::POST, path, ask, false).await.unwrap();
        assert_eq!(status, 403, "{}", String::from_utf8_lossy(&answer));
        assert!(String::from_utf8_lossy(&answer).contains("MissingAuthenticationToken"));
    }
    works(&["compact", "--data", &data_text], None).await;
    cloud.check().await;
    cloud.stop().await;
    let second = works(&backup, None).await;
    assert!(second.told.contains("removed  1 older"), "{}", second.told);
    fails(&inside, None, "within the data folder").await;
    let list = works(&["restore", &kept_text, "--list"], None).await;
    assert!(list.out.starts_with(&second.out) && !list.out.contains(&first.out), "{}", list.out);
    works(&["compact", "--data", &data_text], None).await;
    let (new, new_text) = path(&folder, "new");
    let blob = first_file(&kept.join("blobs"));
    let good = std::fs::read(&blob).unwrap();
    std::fs::write(&blob, &good[1..]).unwrap();
    let name = blob.file_name().unwrap().to_str().unwrap();
    let restore = ["restore", &kept_text, "--data", &new_text];
    fails(&restore, None, name).await;
    assert_eq!(std::fs::read_dir(&new).unwrap().count(), 0, "something was left");
    std::fs::write(&blob, &good).unwrap();
    works(&restore, None).await;
    start(&new).await.check().await;
}

/// A large one: small objects lie in rows.
fn first_file(folder: &Path) -> PathBuf {
    let shard = std::fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    std::fs::read_dir(shard).unwrap().next().unwrap().unwrap().path()
}

#[tokio::test]
async fn an_interrupted_restore_starts_no_cloud() {
    let folder = TempDir::new().unwrap();
    let (data, data_text) = path(&folder, "data");
    std::fs::create_dir_all(data.join(".restoring")).unwrap();
    fails(&["up", "--data", &data_text, "--port", "0"], None, "was interrupted").await;
    fails(&["backup", "/nowhere", "--data", &data_text], None, "there is no cloud in").await;
    fails(&["compact", "--data", &data_text], None, "there is no cloud in").await;
}
