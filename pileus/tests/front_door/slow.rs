//! Clients that keep their connections by trickling.

use crate::cloud::{Cloud, rest};
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::task::JoinSet;

const CLIENTS: usize = 40;

/// Writes a byte now and then until the server has had enough, and gives back what the server said.
async fn trickle(cloud: &Cloud, request: String) -> impl Future<Output = String> + use<> {
    let mut stream = cloud.connect().await;
    stream.write_all(request.as_bytes()).await.unwrap();
    async move {
        let (mut reading, mut writing) = stream.into_split();
        let writing = tokio::spawn(async move {
            while writing.write_all(b"a").await.is_ok() {
                tokio::time::sleep(Duration::from_millis(500)).await;
            }
        });
        let heard = rest(&mut reading).await;
        writing.abort();
        heard
    }
}

#[tokio::test]
async fn trickling_clients_are_let_go_and_others_are_served() {
    let cloud = Cloud::start(&[]).await;
    // A form's operation is in its body, which may come from anybody.
    let form = "content-type: application/x-www-form-urlencoded\r\n";
    let heads = ["GET / HTTP/1.1\r\nhost: ", "P", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"];
    let body = format!("POST / HTTP/1.1\r\nhost: x\r\n{form}content-length: 90000\r\n\r\n");
    let upload = cloud.signed("PUT", "/b/k", &[b'a'; 90_000], &cloud.host(), "\r\n");
    let (mut in_heads, mut in_bodies) = (JoinSet::new(), JoinSet::new());
    for number in 0..CLIENTS {
        in_heads.spawn(trickle(&cloud, heads[number % heads.len()].to_owned()).await);
        in_bodies.spawn(trickle(&cloud, body.clone()).await);
    }
    in_bodies.spawn(trickle(&cloud, upload).await);
    cloud.serves().await;
    for heard in in_bodies.join_all().await {
        // The upload's bucket does not exist, which its head shows before any body is waited for.
        let slow = heard.starts_with("HTTP/1.1 400") && heard.contains("RequestTimeout");
        assert!(slow || heard.starts_with("HTTP/1.1 404"), "{heard}");
    }
    cloud.serves().await;
    for heard in in_heads.join_all().await {
        assert!(!heard.starts_with("HTTP/1.1 200"), "{heard}");
    }
    cloud.serves().await;
    assert!(cloud.resident_mb() < 600);
}

/// Who asks for much and reads nothing.
#[tokio::test]
async fn answers_that_nobody_reads_are_given_up() {
    let cloud = Cloud::start(&[]).await;
    let (host, closing) = (cloud.host(), "connection: close\r\n\r\n");
    let body = vec![b'a'; 32 << 20];
    for (path, body) in [("/files", &b""[..]), ("/files/k", &body)] {
        let head = cloud.signed("PUT", path, body, &host, closing);
        let heard = cloud.hear([head.as_bytes(), body].concat()).await;
        assert!(heard.starts_with("HTTP/1.1 200"), "{heard}");
    }
    let before = cloud.settled_sockets().await;
    let mut unread = Vec::new();
    for _ in 0..CLIENTS {
        let mut stream = cloud.connect().await;
        let ask = cloud.signed("GET", "/files/k", b"", &host, closing);
        stream.write_all(ask.as_bytes()).await.unwrap();
        stream.readable().await.unwrap();
        unread.push(stream);
    }
    assert!(cloud.sockets() >= before + CLIENTS);
    while cloud.sockets() > before {
        cloud.serves().await;
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    assert!(cloud.resident_mb() < 600);
}
