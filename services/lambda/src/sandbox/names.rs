//! The name server of a sandbox: `localhost` and all below it are 127.0.0.1, nothing else exists.
//!
//! So virtual-hosted names (`bucket.s3.localhost`) reach the own cloud, and a name of the internet fails at
//! once where waiting for a resolver would cost seconds.

use std::sync::Arc;
use tokio::net::UdpSocket;

const HEADER_BYTES: usize = 12;
/// A question over UDP is no longer than this.
const QUESTION_BYTES_MAX: usize = 512;
const TYPE_A: [u8; 2] = [0, 1];
const NO_SUCH_NAME: u8 = 3;

/// Answers for as long as the socket lives.
pub(crate) async fn serve(socket: Arc<UdpSocket>) {
    let mut question = [0; QUESTION_BYTES_MAX];
    while let Ok((length, from)) = socket.recv_from(&mut question).await {
        if let Some(answer) = answer(&question[..length]) {
            let _ = socket.send_to(&answer, from).await;
        }
    }
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
