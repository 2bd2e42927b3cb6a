//! Sends a subscriber what it asked for: as a JSON array by HTTP, or as lines of JSON by TCP, once there is
//! enough of it or it has waited long enough.

use crate::runtime::subscription::{Buffering, Destination};
use crate::runtime::telemetry::Told;
use bytes::Bytes;
use futures_util::future::BoxFuture;
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::rt::TokioIo;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use world::World;

/// Opens a connection to a port inside the sandbox.
pub(crate) type Dial = Arc<dyn Fn(u16) -> BoxFuture<'static, io::Result<TcpStream>> + Send + Sync>;

/// What cannot be handed over is tried this often; then it is lost.
const ATTEMPTS: u32 = 3;
const RETRY: Duration = Duration::from_millis(50);
/// How long a subscriber may take to accept what it is sent.
const SEND_LIMIT: Duration = Duration::from_secs(5);
/// Read of what a subscriber answers.
const ANSWER_BYTES_MAX: usize = 64 * 1024;

/// Lives as long as the subscription.
pub(crate) async fn follow(
    destination: Destination,
    buffering: Buffering,
    mut told: mpsc::Receiver<Told>,
    dial: Dial,
    world: World,
) {
    let mut line = None;
    while let Some(first) = told.recv().await {
        let (records, done) = gather(first, &mut told, buffering, &world).await;
        if !records.is_empty() {
            for attempt in 0..ATTEMPTS {
                let sent = send(&destination, &records, &mut line, &dial);
                let sent = tokio::select! {
                    sent = sent => sent,
                    () = world.sleep_real(SEND_LIMIT) => Err(io::ErrorKind::TimedOut.into()),
                };
                let Err(error) = sent else { break };
                line = None;
                if attempt + 1 == ATTEMPTS {
                    tracing::debug!(%error, count = records.len(), "a subscriber was not reached");
                } else {
                    world.sleep_real(RETRY).await;
                }
            }
        }
        if let Some(done) = done {
            let _ = done.send(());
        }
    }
}

/// Waits for more, as the subscriber wishes.
async fn gather(
    first: Told,
    told: &mut mpsc::Receiver<Told>,
    buffering: Buffering,
    world: &World,
) -> (Vec<Bytes>, Option<oneshot::Sender<()>>) {
    let mut records = Vec::new();
    let mut bytes = 0;
    let over = world.sleep_real(buffering.timeout);
    tokio::pin!(over);
    let mut next = Some(first);
    loop {
        match next {
            Some(Told::Record(record, _room)) => {
                bytes += record.len();
                records.push(record);
            }
            Some(Told::Flush(done)) => return (records, Some(done)),
            None => return (records, None),
        }
        if records.len() >= buffering.items || bytes >= buffering.bytes {
            return (records, None);
        }
        next = tokio::select! {
            biased;
            more = told.recv() => more,
            () = &mut over => return (records, None),
        };
    }
}

async fn send(
    destination: &Destination,
    records: &[Bytes],
    line: &mut Option<TcpStream>,
    dial: &Dial,
) -> io::Result<()> {
    match destination {
        Destination::Tcp { port } => {
            let stream = match line {
                Some(stream) => stream,
                None => line.insert(dial(*port).await?),
            };
            let mut text = Vec::new();
            for record in records {
                text.extend_from_slice(record);
                text.push(b'\n');
            }
            stream.write_all(&text).await
        }
        Destination::Http { port, path, method } => {
            let mut body = b"[".to_vec();
            for (index, record) in records.iter().enumerate() {
                if index > 0 {
                    body.push(b',');
                }
                body.extend_from_slice(record);
            }
            body.push(b']');
            post(dial(*port).await?, *port, path, method, body).await
        }
    }
}

async fn post(
    stream: TcpStream,
    port: u16,
    path: &str,
    method: &str,
    body: Vec<u8>,
) -> io::Result<()> {
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(io::Error::other)?;
    let request = http::Request::builder()
        .method(method)
        .uri(path)
        .header("Host", format!("sandbox.localdomain:{port}"))
        .header("Content-Type", "application/json")
        .body(Full::new(Bytes::from(body)))
        .map_err(io::Error::other)?;
    // Ends with this, which may be given up in the middle.
    let mut running = JoinSet::new();
    running.spawn(connection);
    let answer = sender.send_request(request).await.map_err(io::Error::other)?;
    let status = answer.status();
    // Read to its end, so that the subscriber can write it.
    let mut body = Limited::new(answer.into_body(), ANSWER_BYTES_MAX);
    while let Some(Ok(_)) = body.frame().await {}
    match status.is_success() {
        true => Ok(()),
        false => Err(io::Error::other(format!("a subscriber answered {status}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::post;
    use std::time::Duration;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};

    #[tokio::test]
    async fn an_answer_without_an_end_is_not_read_to_it() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let subscriber = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = [0; 1024];
            assert!(stream.read(&mut request).await.unwrap() > 0);
            let head = b"HTTP/1.1 200 OK\r\ncontent-length: 1000000000000\r\n\r\n";
            stream.write_all(head).await.unwrap();
            // Until nobody reads any more.
            while stream.write_all(&[0; 4096]).await.is_ok() {}
        });
        let stream = TcpStream::connect(address).await.unwrap();
        let sent = post(stream, address.port(), "/", "POST", b"[]".to_vec());
        tokio::time::timeout(Duration::from_secs(30), sent).await.unwrap().unwrap();
        tokio::time::timeout(Duration::from_secs(30), subscriber).await.unwrap().unwrap();
    }
}
