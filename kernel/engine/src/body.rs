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
            let length: Option<u64> = headers
                .get("x-amz-decoded-content-length")
                .and_then(|value| value.to_str().ok()?.parse().ok());
            let trailers = headers.get("x-amz-trailer").and_then(|value| value.to_str().ok());
            let trailers: Vec<&str> = trailers
                .unwrap_or_default()
                .split(',')
                .map(str::trim)
                .filter(|t| !t.is_empty())
                .collect();
            let decoder = verified.chunks(length, &trailers);
            let decoder =
                decoder.ok_or_else(|| Fault::internal("a plain body was to be decoded"))?;
            let announced = trailers.iter().map(|name| name.to_ascii_lowercase()).collect();
            let trailers = Arc::new(Trailers { announced, ..Trailers::default() });
            let bytes = unchunked(body.into_stream(), decoder, trailers.clone());
            Ok(Body::stream(bytes, length).with_trailers(trailers))
        }
        Payload::Unsigned | Payload::Absent => Ok(body),
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
