//! Floods that HTTP/2 makes cheap for a client, frame by frame.

use crate::cloud::{Cloud, rest};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const CONTINUATION: u8 = 9;
const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
/// Frames of a flood that a server has to stop long before.
const FLOOD: u32 = 200_000;

pub fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// `GET /_pileus/health`, its names and values in HPACK without its table.
fn request(stream: u32) -> Vec<u8> {
    let path = b"/_pileus/health";
    let mut block = vec![0x82, 0x86, 0x04, path.len() as u8];
    block.extend(path);
    block.extend([0x01, 9]);
    block.extend(b"127.0.0.1");
    frame(HEADERS, END_HEADERS | END_STREAM, stream, &block)
}

async fn opened(cloud: &Cloud) -> TcpStream {
    let mut stream = cloud.connect().await;
    stream.write_all(PREFACE).await.unwrap();
    stream.write_all(&frame(SETTINGS, 0, 0, &[])).await.unwrap();
    stream
}

/// Waits for a frame of a kind; none if the connection ends before.
pub async fn next(stream: &mut TcpStream, kind: u8) -> Option<Vec<u8>> {
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.ok()?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; length as usize];
        stream.read_exact(&mut payload).await.ok()?;
        if head[3] == kind {
            return Some(payload);
        }
    }
}

/// Sends frames until the server has had enough; false if it takes them all.
async fn flood(cloud: &Cloud, mut frames: impl FnMut(u32) -> Vec<u8>) -> bool {
    let (mut reading, mut writing) = opened(cloud).await.into_split();
    let heard = tokio::spawn(async move { rest(&mut reading).await });
    for number in 0..FLOOD {
        if heard.is_finished() || writing.write_all(&frames(number)).await.is_err() {
            return true;
        }
        if number % 1000 == 0 {
            assert!(cloud.resident_mb() < 600);
        }
    }
    false
}

#[tokio::test]
async fn a_request_without_tls_is_answered() {
    let cloud = Cloud::start(&[]).await;
    let mut stream = opened(&cloud).await;
    stream.write_all(&request(1)).await.unwrap();
    let answer = next(&mut stream, HEADERS).await.expect("an answer");
    assert_eq!(answer[0], 0x88, "200 in HPACK's table");
}

#[tokio::test]
async fn rapid_resets_end_their_connection() {
    let cloud = Cloud::start(&[]).await;
    let ended = flood(&cloud, |number| {
        let stream = number * 2 + 1;
        [request(stream), frame(RST_STREAM, 0, stream, &8u32.to_be_bytes())].concat()
    });
    assert!(ended.await);
    cloud.serves().await;
}

#[tokio::test]
async fn headers_without_an_end_do_so_too() {
    let cloud = Cloud::start(&[]).await;
    // A literal without index, of a name and value of 60 bytes each.
    let mut field = vec![0x00, 60];
    field.extend([b'a'; 60]);
    field.push(60);
    field.extend([b'b'; 60]);
    let block = field.repeat(100);
    let ended = flood(&cloud, |number| match number {
        0 => frame(HEADERS, END_STREAM, 1, &[0x82, 0x86, 0x84]),
        _ => frame(CONTINUATION, 0, 1, &block),
    });
    assert!(ended.await);
    let empty = flood(&cloud, |number| match number {
        0 => frame(HEADERS, END_STREAM, 1, &[0x82, 0x86, 0x84]),
        _ => frame(CONTINUATION, 0, 1, &[]),
    });
    assert!(empty.await);
    cloud.serves().await;
}

/// Pings and settings ask for answers; a client that reads none of them is not read from any more.
#[tokio::test]
async fn unread_answers_do_not_pile_up() {
    let cloud = Cloud::start(&[]).await;
    for asking in [frame(PING, 0, 0, &[0; 8]), frame(SETTINGS, 0, 0, &[])] {
        let mut stream = opened(&cloud).await;
        let many = asking.repeat(1000);
        for _ in 0..200 {
            let written = stream.write_all(&many);
            let patience = std::time::Duration::from_millis(200);
            if tokio::time::timeout(patience, written).await.is_err() {
                break;
            }
        }
        assert!(cloud.resident_mb() < 600);
        cloud.serves().await;
    }
}

/// At a shutdown a connection is told so, and ends.
#[tokio::test]
async fn a_shutdown_is_announced() {
    let cloud = Cloud::start(&[]).await;
    let mut stream = opened(&cloud).await;
    stream.write_all(&request(1)).await.unwrap();
    next(&mut stream, HEADERS).await.expect("an answer");
    crate::stop::terminate(&cloud);
    let farewell = next(&mut stream, GOAWAY).await.expect("a farewell");
    assert_eq!(farewell[4..8], [0; 4], "no error");
    stream.write_all(&frame(PING, ACK, 0, &[0; 8])).await.unwrap();
    rest(&mut stream).await;
}
