//! The end: what is under way is finished, what is idle is closed, and nothing new is taken.

use crate::cloud::{Cloud, head, rest};
use std::process::Command;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

pub fn terminate(cloud: &Cloud) {
    let id = cloud.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
}

async fn put(cloud: &Cloud, path: &str, body: &[u8]) {
    let head = cloud.signed("PUT", path, body, &cloud.host(), "connection: close\r\n\r\n");
    let heard = cloud.hear([head.as_bytes(), body].concat()).await;
    assert!(heard.starts_with("HTTP/1.1 200"), "{heard}");
}

#[tokio::test]
async fn what_is_under_way_is_finished() {
    let mut cloud = Cloud::start(&[]).await;
    put(&cloud, "/files", b"").await;
    let mut idle = cloud.connect().await;
    idle.write_all(cloud.health().replace("close", "keep-alive").as_bytes()).await.unwrap();
    head(&mut idle).await;

    let body = vec![b'a'; 200_000];
    let mut stream = cloud.connect().await;
    let start =
        cloud.signed("PUT", "/files/k", &body, &cloud.host(), "expect: 100-continue\r\n\r\n");
    stream.write_all(start.as_bytes()).await.unwrap();
    assert!(head(&mut stream).await.starts_with("HTTP/1.1 100"), "it waits for the body");
    stream.write_all(&body[..100_000]).await.unwrap();

    terminate(&cloud);
    rest(&mut idle).await;
    while TcpStream::connect(("127.0.0.1", cloud.port)).await.is_ok() {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    stream.write_all(&body[100_000..]).await.unwrap();
    let heard = rest(&mut stream).await;
    assert!(heard.starts_with("HTTP/1.1 200"), "{heard}");
    let status = tokio::task::spawn_blocking(move || cloud.child.wait().map(|s| (s, cloud)));
    let (status, cloud) = status.await.unwrap().unwrap();
    assert!(status.success());

    let cloud = Cloud::start_in(cloud.end(), &[], None).await;
    let ask = cloud.signed("GET", "/files/k", b"", &cloud.host(), "connection: close\r\n\r\n");
    let heard = cloud.hear(ask).await;
    assert!(heard.starts_with("HTTP/1.1 200") && heard.len() > body.len(), "it was kept");
}
