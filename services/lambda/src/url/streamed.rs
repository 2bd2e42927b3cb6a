//! A function's response as it comes. One of AWS's integration type opens with a JSON document (status,
//! headers, cookies) and eight NULs; any other is the body of a 200
//! (<https://docs.aws.amazon.com/lambda/latest/dg/response-streaming-tutorial.html>).

use super::refusal::failed;
use super::reply;
use crate::error::Error;
use crate::ops::invoke_stream::{First, Running};
use crate::runtime::stream::{INTEGRATION_TYPE, Piece};
use bytes::{Bytes, BytesMut};
use futures_util::stream;
use http::Response;
use http::header::{CONTENT_TYPE, HeaderValue};
use serde_json::Value;
use wire::{Body, BodyError};

const DELIMITER: [u8; 8] = [0; 8];
/// Of the document in front of a body.
const PRELUDE_BYTES_MAX: usize = 64 * 1024;

/// The reply, once the function has said what its head is.
pub async fn of(mut running: Running) -> Result<Response<Body>, Error> {
    let content_type = match running.first().await? {
        First::Begun(Piece::Head(content_type)) => content_type,
        // A function that fails before it answers.
        First::Begun(Piece::Bytes(_)) | First::Ended(_) => return Ok(failed()),
    };
    if content_type.as_deref() != Some(INTEGRATION_TYPE) {
        let text = content_type.as_deref().unwrap_or("application/octet-stream");
        let Some(first) = piece(&mut running).await else {
            // Nothing was written: either all of it, or a failure.
            return Ok(match running.outcome().await?.result {
                Ok(_) => whole(text, Body::Empty),
                Err(_) => failed(),
            });
        };
        return Ok(whole(text, body(first, running)));
    }
    let (mut read, mut looked) = (BytesMut::new(), 0);
    let end = loop {
        if let Some(at) = delimiter(&read, looked) {
            break at;
        }
        looked = read.len();
        match piece(&mut running).await {
            Some(bytes) if read.len() <= PRELUDE_BYTES_MAX => read.extend_from_slice(&bytes),
            _ => return Ok(failed()),
        }
    };
    let rest = read.split_off(end + DELIMITER.len()).freeze();
    let prelude: Option<Value> = serde_json::from_slice(&read[..end]).ok();
    let head = prelude.as_ref().and_then(reply::head);
    Ok(head.map_or_else(failed, |head| head.map(|()| body(rest, running))))
}

/// Where the document ends. What has been looked at is not looked at again: a document may come byte by byte.
fn delimiter(read: &[u8], looked: usize) -> Option<usize> {
    let from = looked.saturating_sub(DELIMITER.len() - 1);
    let at = read[from..].windows(DELIMITER.len()).position(|window| window == DELIMITER)?;
    Some(from + at)
}

fn whole(content_type: &str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    if let Ok(value) = HeaderValue::from_str(content_type) {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

async fn piece(running: &mut Running) -> Option<Bytes> {
    while let Some(piece) = running.pieces.recv().await {
        if let Piece::Bytes(bytes) = piece {
            return Some(bytes);
        }
    }
    None
}

/// A failure behind the first bytes can only be told by breaking the body off.
fn body(first: Bytes, running: Running) -> Body {
    let pieces = stream::unfold(Some((first, running)), |state| async {
        let (first, mut running) = state?;
        if !first.is_empty() {
            return Some((Ok(first), Some((Bytes::new(), running))));
        }
        if let Some(bytes) = piece(&mut running).await {
            return Some((Ok(bytes), Some((Bytes::new(), running))));
        }
        let why = match running.outcome().await {
            Ok(outcome) => outcome.result.err()?.error_type,
            Err(error) => format!("{error:?}"),
        };
        Some((Err(BodyError::Broken(why)), None))
    });
    Body::stream(pieces, None)
}

#[cfg(test)]
mod tests {
    use super::delimiter;

    #[test]
    fn the_end_of_a_document_is_found_however_it_comes() {
        let whole = b"{}\0\0\0\0\0\0\0\0body";
        for looked in 0..=9 {
            assert_eq!(delimiter(whole, looked), Some(2), "{looked}");
        }
        assert_eq!((delimiter(&whole[..9], 0), delimiter(b"", 0)), (None, None));
    }
}
