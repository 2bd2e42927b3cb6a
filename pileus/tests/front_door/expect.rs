//! `Expect: 100-continue`: whoever is refused by the head alone never sends a body.

use crate::cloud::{Cloud, head};
use tokio::io::AsyncWriteExt;

const EXPECT: &str = "expect: 100-continue\r\n\r\n";

async fn first(cloud: &Cloud, request: &str) -> String {
    let mut stream = cloud.connect().await;
    stream.write_all(request.as_bytes()).await.unwrap();
    head(&mut stream).await
}

#[tokio::test]
async fn the_body_is_asked_for_once_the_head_is_proven() {
    let cloud = Cloud::start(&[]).await;
    let (id, _) = cloud.root();
    let (host, body) = (cloud.host(), vec![b'a'; 100_000]);
    let made = cloud.signed("PUT", "/files", b"", &host, "connection: close\r\n\r\n");
    assert!(cloud.hear(made).await.starts_with("HTTP/1.1 200"));

    let right = cloud.signed("PUT", "/files/k", &body, &host, EXPECT);
    assert!(first(&cloud, &right).await.starts_with("HTTP/1.1 100 Continue"));
    let wrong = cloud.signed_with(&id, "wrong", "PUT", "/files/k", &body, &host) + EXPECT;
    // Nothing is read behind it, which a client that keeps its connections has to know.
    let refused = first(&cloud, &wrong).await.to_lowercase();
    assert!(refused.starts_with("http/1.1 403") && refused.contains("\r\nconnection: close\r\n"));
    let unknown = cloud.signed_with("AKIANOBODY", "x", "PUT", "/files/k", &body, &host) + EXPECT;
    assert!(first(&cloud, &unknown).await.starts_with("HTTP/1.1 403"));
    let unsigned =
        format!("PUT /files/k HTTP/1.1\r\nhost: {host}\r\ncontent-length: 9\r\n{EXPECT}");
    assert!(first(&cloud, &unsigned).await.starts_with("HTTP/1.1 403"));
    // Operations whose body is read whole, too.
    let batch = |secret: &str| {
        cloud.signed_with(&id, secret, "PUT", "/files?tagging=", &body, &host) + EXPECT
    };
    assert!(first(&cloud, &batch("wrong")).await.starts_with("HTTP/1.1 403"));
    cloud.serves().await;
}

/// Though what they ask stands in their bodies.
#[tokio::test]
async fn forms_are_refused_by_their_heads() {
    let cloud = Cloud::start(&[]).await;
    let (id, _) = cloud.root();
    let host = cloud.host();
    let form = |id: &str| {
        format!(
            "POST / HTTP/1.1\r\nhost: {host}\r\ncontent-length: 9\r\n\
             content-type: application/x-www-form-urlencoded\r\nx-amz-date: 20260101T000000Z\r\n\
             authorization: AWS4-HMAC-SHA256 Credential={id}/20260101/us-east-1/iam/aws4_request, \
             SignedHeaders=host;x-amz-date, Signature={}\r\n{EXPECT}",
            "0".repeat(64)
        )
    };
    // Nobody's, and one that is too old.
    for id in ["AKIANOBODY", id.as_str()] {
        assert!(first(&cloud, &form(id)).await.starts_with("HTTP/1.1 403"), "{id}");
    }
    // Whether it needs a signature, its body says.
    let unsigned = format!(
        "POST / HTTP/1.1\r\nhost: {host}\r\ncontent-length: 9\r\n\
         content-type: application/x-www-form-urlencoded\r\n{EXPECT}"
    );
    assert!(first(&cloud, &unsigned).await.starts_with("HTTP/1.1 100 Continue"));
    cloud.serves().await;
}
