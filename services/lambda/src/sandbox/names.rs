//! The name server of a sandbox: `localhost` and all below it are 127.0.0.1, nothing else exists unless the
//! sandbox reaches the internet.
//!
//! So virtual-hosted names (`bucket.s3.localhost`) reach the own cloud, and a name of the internet fails at
//! once where waiting for a resolver would cost seconds.

use crate::sandbox::resolver::{self, Way, read_message, write_message};
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use world::World;

const HEADER_BYTES: usize = 12;
/// A question over UDP is no longer than this.
const QUESTION_BYTES_MAX: usize = 512;
/// Of one sandbox, under way at once; more wait to be read.
const QUESTIONS_MAX: usize = 32;
const STREAMS_MAX: usize = 8;
const TYPE_A: [u8; 2] = [0, 1];
const NO_SUCH_NAME: u8 = 3;
const SERVER_FAILURE: u8 = 2;

/// Answers for as long as the socket lives.
pub(crate) async fn serve(socket: Arc<UdpSocket>) {
    let mut question = [0; QUESTION_BYTES_MAX];
    while let Ok((length, from)) = socket.recv_from(&mut question).await {
        if let Some(answer) = answer(&question[..length]) {
            let _ = socket.send_to(&answer, from).await;
        }
    }
}

/// As [`serve`], and names of the internet are asked for elsewhere.
pub(crate) async fn serve_open(socket: Arc<UdpSocket>, world: World) {
    let (mut question, mut asking) = ([0; QUESTION_BYTES_MAX], JoinSet::new());
    let room = Arc::new(Semaphore::new(QUESTIONS_MAX));
    while let Ok((length, from)) = socket.recv_from(&mut question).await {
        let (socket, world, question) =
            (socket.clone(), world.clone(), question[..length].to_vec());
        let Ok(room) = room.clone().acquire_owned().await else { return };
        asking.spawn(async move {
            if let Some(answer) = answer_open(&question, Way::Datagram, &world).await {
                let _ = socket.send_to(&answer, from).await;
            }
            drop(room);
        });
        while asking.try_join_next().is_some() {}
    }
}

/// Answers what is too long for a datagram.
pub(crate) async fn serve_streams(listener: TcpListener, world: World) {
    let mut streams = JoinSet::new();
    let room = Arc::new(Semaphore::new(STREAMS_MAX));
    while let Ok((stream, _)) = listener.accept().await {
        let Ok(room) = room.clone().acquire_owned().await else { return };
        let world = world.clone();
        streams.spawn(async move {
            // Who breaks its stream off needs no answer.
            let _ = answer_stream(stream, &world).await;
            drop(room);
        });
        while streams.try_join_next().is_some() {}
    }
}

async fn answer_stream(mut stream: TcpStream, world: &World) -> std::io::Result<()> {
    loop {
        let question = read_message(&mut stream).await?;
        let Some(answer) = answer_open(&question, Way::Stream, world).await else {
            return Ok(());
        };
        write_message(&mut stream, &answer).await?;
    }
}

async fn answer_open(question: &[u8], way: Way, world: &World) -> Option<Vec<u8>> {
    let mut own = answer(question)?;
    if own[3] & 0xf != NO_SUCH_NAME {
        return Some(own);
    }
    let elsewhere = resolver::ask(question, way, world).await;
    Some(elsewhere.unwrap_or_else(|| {
        own[3] = own[3] & 0xf0 | SERVER_FAILURE;
        own
    }))
}

/// None for what is not a question.
fn answer(message: &[u8]) -> Option<Vec<u8>> {
    let header = message.get(..HEADER_BYTES)?;
    let is_query = header[2] & 0x80 == 0;
    if !is_query || header[4..6] != [0, 1] {
        return None;
    }
    let (name, end) = name(message)?;
    let kind = message.get(end..end + 2)?;
    let question = message.get(HEADER_BYTES..end + 4)?;
    let known = name == "localhost" || name.ends_with(".localhost");
    let count = u8::from(known && kind == TYPE_A);
    let code = if known { 0 } else { NO_SUCH_NAME };
    let mut answer = header[..2].to_vec();
    // A response, authoritative, recursion as asked for and available.
    answer.extend([0x84 | header[2] & 1, 0x80 | code, 0, 1, 0, count, 0, 0, 0, 0]);
    answer.extend(question);
    if count == 1 {
        // The name is the question's; class IN, one minute, four bytes.
        answer.extend([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1]);
    }
    Some(answer)
}

/// The name asked for, in lower case, and where it ends.
fn name(message: &[u8]) -> Option<(String, usize)> {
    let mut at = HEADER_BYTES;
    let mut labels = Vec::new();
    loop {
        let length = usize::from(*message.get(at)?);
        at += 1;
        match length {
            0 => return Some((labels.join("."), at)),
            // A pointer has no place in a question.
            64.. => return None,
            _ => {
                let label = message.get(at..at + length)?;
                labels.push(String::from_utf8_lossy(label).to_ascii_lowercase());
                at += length;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::answer;

    fn question(labels: &[&str], kind: u8) -> Vec<u8> {
        let mut message = vec![7, 7, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        for label in labels {
            message.push(u8::try_from(label.len()).unwrap());
            message.extend(label.as_bytes());
        }
        message.extend([0, 0, kind, 0, 1]);
        message
    }

    #[test]
    fn names_below_localhost_are_the_own_cloud() {
        let found = answer(&question(&["bucket", "S3", "localhost"], 1)).unwrap();
        assert!(found.ends_with(&[127, 0, 0, 1]) && found[3] & 15 == 0);
        let six = answer(&question(&["localhost"], 28)).unwrap();
        assert_eq!((six[3] & 15, six[7]), (0, 0));
        let none = answer(&question(&["example", "com"], 1)).unwrap();
        assert_eq!(none[3] & 15, 3);
    }

    #[test]
    fn broken_questions_are_left_alone() {
        let whole = question(&["a", "localhost"], 1);
        for length in 0..whole.len() {
            assert_eq!(answer(&whole[..length]), None);
        }
        let mut pointer = whole.clone();
        pointer[12] = 0xc0;
        assert_eq!(answer(&pointer), None);
    }
}
