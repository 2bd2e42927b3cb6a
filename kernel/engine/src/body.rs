//! Bodies that prove themselves while they are read: hash, chunk signatures, trailing checksums.

use auth::sigv4::{ChunkDecoder, Payload, Verified};
use aws::Fault;
use bytes::Bytes;
use futures_util::stream::{self, Stream, StreamExt};
use sha2::{Digest, Sha256};
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use wire::{Body, BodyError, Trailers};

type Incoming = Pin<Box<dyn Stream<Item = Result<Bytes, BodyError>> + Send>>;

/// Wraps a body so that its reader meets a refusal, before the end, if it is not what was signed.
pub(crate) fn guarded(
    body: Body,
    payload: &Payload,
    verified: &Verified,
    headers: &http::HeaderMap,
) -> Result<Body, Fault> {
    match payload {
        Payload::Hash(expected) => match body {
            Body::Stream(_) => {
                let length = body.length();
                let hashed = hashed(body.into_stream(), *expected);
                Ok(Body::stream(hashed, length))
            }
            whole => {
                let bytes = whole_bytes(whole);
                match <[u8; 32]>::from(Sha256::digest(&bytes)) == *expected {
                    true => Ok(Body::Bytes(bytes)),
                    false => Err(mismatch()),
                }
            }
        },
        Payload::Streaming { .. } => {
            let chunked = Chunked::of(headers);
            let decoder = verified.chunks(chunked.length, &chunked.trailers);
            let decoder =
                decoder.ok_or_else(|| Fault::internal("a plain body was to be decoded"))?;
            Ok(chunked.decoded(body, decoder))
        }
        Payload::Unsigned | Payload::Absent => Ok(body),
    }
}

/// The body of a request that S3 takes without a signature: it comes in chunks, if it says so.
pub(crate) fn unsigned_body(body: Body, headers: &http::HeaderMap) -> Result<Body, Fault> {
    let declared = headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
    match declared.and_then(Payload::from_declared) {
        Some(Payload::Streaming { signed: false, .. }) => {
            let chunked = Chunked::of(headers);
            let decoder = ChunkDecoder::unsigned(chunked.length, &chunked.trailers);
            Ok(chunked.decoded(body, decoder))
        }
        Some(Payload::Streaming { signed: true, .. }) => Err(Fault::client(
            "InvalidRequest",
            "Anonymous requests don't support this x-amz-content-sha256 value. Please use \
             UNSIGNED-PAYLOAD or STREAMING-UNSIGNED-PAYLOAD-TRAILER.",
        )),
        _ => Ok(body),
    }
}

/// What the head says of a body in chunks.
struct Chunked<'a> {
    length: Option<u64>,
    /// The names of the headers that follow it.
    trailers: Vec<&'a str>,
}

impl Chunked<'_> {
    fn of(headers: &http::HeaderMap) -> Chunked<'_> {
        let length = headers
            .get("x-amz-decoded-content-length")
            .and_then(|value| value.to_str().ok()?.parse().ok());
        let trailers = headers.get("x-amz-trailer").and_then(|value| value.to_str().ok());
        let trailers = trailers.unwrap_or_default().split(',').map(str::trim);
        Chunked { length, trailers: trailers.filter(|name| !name.is_empty()).collect() }
    }

    fn decoded(&self, body: Body, decoder: ChunkDecoder) -> Body {
        let announced = self.trailers.iter().map(|name| name.to_ascii_lowercase()).collect();
        let trailers = Arc::new(Trailers { announced, ..Trailers::default() });
        let bytes = unchunked(body.into_stream(), decoder, trailers.clone());
        Body::stream(bytes, self.length).with_trailers(trailers)
    }
}

fn whole_bytes(body: Body) -> Bytes {
    match body {
        Body::Bytes(bytes) => bytes,
        _ => Bytes::new(),
    }
}

fn mismatch() -> Fault {
    Fault::client(
        "XAmzContentSHA256Mismatch",
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
    )
}

fn hashed(
    body: Incoming,
    expected: [u8; 32],
) -> impl Stream<Item = Result<Bytes, BodyError>> + Send {
    stream::unfold(Some((body, Sha256::new())), move |state| async move {
        let (mut body, mut hash) = state?;
        match body.next().await {
            Some(Ok(bytes)) => {
                hash.update(&bytes);
                Some((Ok(bytes), Some((body, hash))))
            }
            Some(Err(error)) => Some((Err(error), None)),
            None if <[u8; 32]>::from(hash.finalize()) == expected => None,
            None => Some((Err(BodyError::Refused(mismatch())), None)),
        }
    })
}

struct Unchunking {
    body: Incoming,
    decoder: ChunkDecoder,
    ready: VecDeque<Bytes>,
    /// For the reader, who compares a checksum among them with what it has read.
    trailers: Arc<Trailers>,
}

fn unchunked(
    body: Incoming,
    decoder: ChunkDecoder,
    trailers: Arc<Trailers>,
) -> impl Stream<Item = Result<Bytes, BodyError>> + Send {
    let state = Some(Unchunking { body, decoder, ready: VecDeque::new(), trailers });
    stream::unfold(state, |state| async move {
        let mut state = state?;
        loop {
            if let Some(bytes) = state.ready.pop_front() {
                return Some((Ok(bytes), Some(state)));
            }
            match state.body.next().await {
                Some(Ok(bytes)) => match state.decoder.push(bytes) {
                    Ok(chunks) => state.ready.extend(chunks),
                    Err(fault) => return Some((Err(BodyError::Refused(fault)), None)),
                },
                Some(Err(error)) => return Some((Err(error), None)),
                None => match state.decoder.finish() {
                    Ok(values) => {
                        let _first = state.trailers.values.set(values);
                        return None;
                    }
                    Err(fault) => return Some((Err(BodyError::Refused(fault)), None)),
                },
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::unsigned_body;
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue};
    use wire::Body;

    const SENT: &[u8] = b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";

    fn headers(payload: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("x-amz-content-sha256", HeaderValue::from_static(payload));
        headers.insert("x-amz-decoded-content-length", HeaderValue::from_static("5"));
        headers.insert("x-amz-trailer", HeaderValue::from_static("x-amz-checksum-crc32"));
        headers
    }

    #[tokio::test]
    async fn a_body_that_nobody_signed_comes_in_chunks_too() {
        let sent = || Body::Bytes(Bytes::from_static(SENT));
        let body = unsigned_body(sent(), &headers("STREAMING-UNSIGNED-PAYLOAD-TRAILER")).unwrap();
        assert_eq!(body.length(), Some(5));
        let trailers = body.trailers().unwrap();
        assert_eq!(trailers.announced, ["x-amz-checksum-crc32"]);
        assert_eq!(body.collect(100).await.unwrap(), Bytes::from_static(b"hello"));
        assert_eq!(trailers.values.get().unwrap()[0].1, "NhCmhg==");
        let plain = unsigned_body(sent(), &headers("UNSIGNED-PAYLOAD")).unwrap();
        assert_eq!(plain.collect(100).await.unwrap(), Bytes::from_static(SENT));
        assert!(unsigned_body(sent(), &headers("STREAMING-AWS4-HMAC-SHA256-PAYLOAD")).is_err());
    }
}
