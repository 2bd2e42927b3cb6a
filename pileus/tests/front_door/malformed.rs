//! Requests that are too large, contradict themselves or are none.

use crate::cloud::{Cloud, head, rest};
use tokio::io::AsyncWriteExt;

/// The body of a request with this head, and what would be a second request if a reader took the other length.
const SMUGGLED: &str = "0\r\n\r\nGET /_pileus/health HTTP/1.1\r\nhost: x\r\n\r\n";

fn refused() -> Vec<(&'static str, String, &'static str)> {
    let get = |lines: &str| format!("GET / HTTP/1.1\r\nhost: x\r\n{lines}\r\n");
    let post = |lines: &str, body: &str| format!("POST / HTTP/1.1\r\nhost: x\r\n{lines}\r\n{body}");
    let long = |length: usize| "a".repeat(length);
    let many: String = (0..101).map(|number| format!("x-{number}: 1\r\n")).collect();
    vec![
        ("a long target", format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", long(20_000)), "414"),
        ("a longer one", format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", long(70_000)), "414"),
        ("an endless one", format!("GET /{}", long(300_000)), "431"),
        ("many headers", get(&many), "431"),
        ("a large header", get(&format!("x: {}\r\n", long(200_000))), "431"),
        ("no host", "GET / HTTP/1.1\r\n\r\n".into(), "400"),
        ("two hosts", get("host: y\r\n"), "400"),
        ("another host", "GET http://y/ HTTP/1.1\r\nhost: x\r\n\r\n".into(), "400"),
        ("a proxy's word", "CONNECT x:1 HTTP/1.1\r\nhost: x:1\r\n\r\n".into(), "405"),
        ("two lengths", post("content-length: 3\r\ncontent-length: 4\r\n", "abcd"), "400"),
        ("a list of lengths", post("content-length: 3, 4\r\n", "abcd"), "400"),
        ("a signed length", post("content-length: +3\r\n", "abc"), "400"),
        ("a huge length", post("content-length: 99999999999999999999\r\n", "abc"), "400"),
        ("a coding not last", post("transfer-encoding: chunked, identity\r\n", SMUGGLED), "400"),
        ("an unknown coding", post("transfer-encoding: xchunked\r\n", SMUGGLED), "400"),
        (
            "a coding of old",
            "POST / HTTP/1.0\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n".into(),
            "400",
        ),
        ("a space before the colon", get("x : 1\r\n"), "400"),
        ("a folded header", get("x: 1\r\n  2\r\n"), "400"),
        ("a carriage return", get("x: 1\r2\r\n"), "400"),
        ("a zero byte", get("x: 1\0\r\n"), "400"),
        ("no version", "GET /\r\nhost: x\r\n\r\n".into(), "400"),
        ("a handshake", "\u{16}\u{3}\u{1}\u{0}\u{5}hello\r\n\r\n".into(), "400"),
    ]
}

/// The operation of a form is in its body, which may come from anybody.
const FORM: &str = "content-type: application/x-www-form-urlencoded\r\n";

#[tokio::test]
async fn what_is_malformed_is_refused_and_others_are_served() {
    let cloud = Cloud::start(&[]).await;
    for (name, request, status) in refused() {
        let mut stream = cloud.connect().await;
        let _ = stream.write_all(request.as_bytes()).await;
        let heard = head(&mut stream).await;
        assert!(heard.starts_with(&format!("HTTP/1.1 {status} ")), "{name}: {heard}");
    }
    cloud.serves().await;
    assert!(cloud.resident_mb() < 600);
}

/// With a length beside a transfer coding, and with the coding alone, nothing more is read from the connection.
#[tokio::test]
async fn nothing_is_smuggled_behind_a_coding() {
    let cloud = Cloud::start(&[]).await;
    let both = [
        "content-length: 4\r\ntransfer-encoding: chunked\r\n",
        "transfer-encoding: chunked\r\ncontent-length: 4\r\n",
        "transfer-encoding: chunked\r\n",
    ];
    for lines in both {
        let request = format!("POST / HTTP/1.1\r\nhost: x\r\n{lines}\r\n{SMUGGLED}");
        let heard = cloud.hear(request).await;
        assert_eq!(heard.matches("HTTP/1.1 ").count(), 1, "{lines}: {heard}");
        assert!(heard.contains("connection: close\r\n"), "{lines}: {heard}");
    }
}

#[tokio::test]
async fn bad_chunks_end_their_request_alone() {
    let cloud = Cloud::start(&[]).await;
    let chunks = [
        "zz\r\nabc\r\n",
        "-1\r\nabc\r\n",
        "FFFFFFFFFFFFFFFFF\r\nabc",
        "3\r\nabcX\r\n",
        "3 x\r\nabc\r\n",
    ];
    for chunk in chunks {
        let lines = format!("{FORM}transfer-encoding: chunked\r\n");
        let request = format!("POST / HTTP/1.1\r\nhost: x\r\n{lines}\r\n{chunk}");
        let heard = cloud.hear(request).await;
        assert!(heard.starts_with("HTTP/1.1 400") || heard.is_empty(), "{chunk}: {heard}");
        assert!(heard.matches("HTTP/1.1 ").count() <= 1, "{chunk}: {heard}");
    }
    cloud.serves().await;
}

#[tokio::test]
async fn a_body_without_an_end_is_refused() {
    let cloud = Cloud::start(&[]).await;
    let mut stream = cloud.connect().await;
    let lines = format!("{FORM}transfer-encoding: chunked\r\n");
    stream
        .write_all(format!("POST / HTTP/1.1\r\nhost: x\r\n{lines}\r\n").as_bytes())
        .await
        .unwrap();
    let (mut reading, mut writing) = stream.into_split();
    let chunk = [b"10000\r\n".as_slice(), &[b'a'; 0x10000], b"\r\n"].concat();
    let endless = async {
        while writing.write_all(&chunk).await.is_ok() {
            assert!(cloud.resident_mb() < 600);
        }
        std::future::pending().await
    };
    let heard = tokio::select! {
        heard = head(&mut reading) => heard,
        () = endless => unreachable!("it never ends"),
    };
    assert!(heard.starts_with("HTTP/1.1 413"), "{heard}");
    cloud.serves().await;
}

#[tokio::test]
async fn many_requests_in_one_write_are_answered_in_order() {
    let cloud = Cloud::start(&[]).await;
    let host = cloud.host();
    let one = format!("GET /_pileus/health HTTP/1.1\r\nhost: {host}\r\n\r\n");
    let other = "GET / HTTP/1.1\r\nhost: x\r\nhost: y\r\n\r\n";
    let heard = cloud.hear((one + other).repeat(50) + &cloud.health()).await;
    let lines = heard.lines().filter_map(|line| line.split("HTTP/1.1 ").nth(1));
    let statuses: Vec<&str> = lines.map(|line| &line[..3]).collect();
    assert_eq!(statuses, [&["200", "400"].repeat(50)[..], &["200"]].concat());
}

#[tokio::test]
async fn who_has_said_everything_still_hears_the_answer() {
    let cloud = Cloud::start(&[]).await;
    let mut stream = cloud.connect().await;
    stream.write_all(cloud.health().as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    assert!(rest(&mut stream).await.starts_with("HTTP/1.1 200"));
    let mut stream = cloud.connect().await;
    stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n").await.unwrap();
    stream.shutdown().await.unwrap();
    assert_eq!(rest(&mut stream).await, "", "half a request has no answer");
}
