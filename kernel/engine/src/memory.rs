//! Reading bodies into memory: bounded each, bounded together, and bounded in time.
//!
//! A body takes its share of one budget as its bytes arrive, not as they are announced, so a client that
//! announces much and sends nothing holds nothing.

use aws::Fault;
use bytes::{Bytes, BytesMut};
use flate2::read::MultiGzDecoder;
use flate2::{Decompress, FlushDecompress, Status};
use futures_util::StreamExt;
use http::header::{CONTENT_ENCODING, HeaderMap, HeaderValue};
use service::RequestLimits;
use std::io::{self, Read};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};
use wire::{Body, BodyError};

/// The largest body that is held in memory: a function's 50 MB zip, in base64, and some room.
pub(crate) const BODY_MAX: usize = 72 << 20;
/// What all bodies in memory may take together, in KiB.
const BUDGET_KIB: usize = 192 << 10;
/// A share is taken in steps of this many KiB.
const STEP_KIB: usize = 64;
/// A body has this long to arrive, its wait for a share included.
const READ_TIMEOUT: Duration = Duration::from_secs(120);

static BUDGET: Semaphore = Semaphore::const_new(BUDGET_KIB);

/// A body's share, given back when it is dropped.
#[derive(Default)]
pub(crate) struct Share {
    permits: Vec<SemaphorePermit<'static>>,
}

impl Share {
    /// Grows until `length` bytes are covered. What fits into one step is not counted: the number of
    /// connections bounds it.
    async fn cover(&mut self, length: usize) {
        let steps = length / (STEP_KIB << 10);
        while self.permits.len() < steps {
            let permit = BUDGET.acquire_many(STEP_KIB as u32).await;
            self.permits.push(permit.expect("the budget is never closed"));
        }
    }
}

/// All of a body, with its share of the budget.
pub(crate) async fn read(body: Body) -> Result<(Bytes, Share), Fault> {
    read_within(body, BODY_MAX).await
}

/// All of a body of at most so many bytes.
pub(crate) async fn read_within(body: Body, max: usize) -> Result<(Bytes, Share), Fault> {
    let stream = match body {
        Body::Empty => return Ok((Bytes::new(), Share::default())),
        Body::Bytes(bytes) if bytes.len() > max => return Err(too_large(max)),
        Body::Bytes(bytes) => return Ok((bytes, Share::default())),
        Body::Stream(stream) => stream,
    };
    if stream.length.is_some_and(|length| length > max as u64) {
        return Err(too_large(max));
    }
    let gathering = gather(Body::Stream(stream), max);
    match tokio::time::timeout(READ_TIMEOUT, gathering).await {
        Ok(result) => result,
        Err(_) => {
            let message = "The body did not arrive within the time that a request may take.";
            Err(Fault::client("RequestTimeout", message))
        }
    }
}

async fn gather(body: Body, max: usize) -> Result<(Bytes, Share), Fault> {
    let mut stream = body.into_stream();
    let refused = |error| refused(error, max);
    let mut share = Share::default();
    let Some(first) = stream.next().await.transpose().map_err(refused)? else {
        return Ok((Bytes::new(), share));
    };
    let Some(second) = stream.next().await.transpose().map_err(refused)? else {
        return Ok((first, share));
    };
    let mut all = BytesMut::with_capacity(first.len() + second.len());
    all.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(bytes) = next {
        if all.len() + bytes.len() > max {
            return Err(too_large(max));
        }
        share.cover(all.len() + bytes.len()).await;
        all.extend_from_slice(&bytes);
        next = stream.next().await.transpose().map_err(refused)?;
    }
    Ok((all.freeze(), share))
}

/// A body as it was before the client compressed it. S3 alone keeps bodies as they come.
pub(crate) async fn inflated(
    bytes: Bytes,
    headers: &HeaderMap,
    share: &mut Share,
    limits: Option<RequestLimits>,
) -> Result<Bytes, Fault> {
    let mut source: Box<dyn Read + Send> = match headers
        .get(CONTENT_ENCODING)
        .map(HeaderValue::as_bytes)
    {
        None | Some(b"" | b"identity" | b"aws-chunked") => return Ok(bytes),
        Some(b"gzip") => Box::new(MultiGzDecoder::new(io::Cursor::new(bytes.clone()))),
        Some(b"deflate") => Box::new(Deflated::new(bytes.clone())),
        Some(other) => {
            let message = format!(
                "The content encoding {:?} is not supported: send gzip or deflate, or the body as it \
                     is.",
                String::from_utf8_lossy(other)
            );
            let (status, code) = match limits {
                Some(limits) => limits.undecodable,
                None => (415, "UnsupportedMediaTypeException"),
            };
            return Err(Fault::new(status, code, message));
        }
    };
    let max = limits.map_or(BODY_MAX, |limits| limits.body_max);
    let mut all = BytesMut::new();
    let mut step = vec![0; STEP_KIB << 10];
    loop {
        let count = source.read(&mut step).map_err(|error| {
            let message = format!("The body is not what its content encoding says: {error}");
            let (status, code) =
                limits.map_or((400, "SerializationException"), |limits| limits.undecodable);
            Fault::new(status, code, message)
        })?;
        if count == 0 {
            return Ok(all.freeze());
        }
        if all.len() + count > max {
            return Err(too_large(max));
        }
        share.cover(bytes.len() + all.len() + count).await;
        all.extend_from_slice(&step[..count]);
        tokio::task::yield_now().await;
    }
}

/// A zlib stream, whole: unlike flate2's reader it refuses one that is cut off.
struct Deflated {
    source: Bytes,
    state: Decompress,
    ended: bool,
}

impl Deflated {
    fn new(source: Bytes) -> Deflated {
        Deflated { source, state: Decompress::new(true), ended: false }
    }
}

impl Read for Deflated {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while !self.ended {
            let (read, written) = (self.state.total_in(), self.state.total_out());
            let status = self.state.decompress(&self.source, out, FlushDecompress::None)?;
            let read = (self.state.total_in() - read) as usize;
            let written = (self.state.total_out() - written) as usize;
            let _used = self.source.split_to(read);
            self.ended = status == Status::StreamEnd;
            if self.ended && !self.source.is_empty() {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "data follows its end"));
            }
            if written > 0 {
                return Ok(written);
            }
            if !self.ended && read == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        Ok(0)
    }
}

fn refused(error: BodyError, max: usize) -> Fault {
    match error {
        BodyError::TooLarge { .. } => too_large(max),
        other => other.into(),
    }
}

fn too_large(max: usize) -> Fault {
    let message = format!("The request is larger than {max} bytes.");
    Fault::new(413, "RequestEntityTooLargeException", message)
}

#[cfg(test)]
mod tests {
    use super::{BODY_MAX, Share, inflated, read, read_within};
    use bytes::Bytes;
    use flate2::Compression;
    use flate2::write::{GzEncoder, ZlibEncoder};
    use futures_util::stream;
    use http::HeaderMap;
    use http::header::CONTENT_ENCODING;
    use service::RequestLimits;
    use std::io::Write;
    use wire::Body;

    fn chunks(count: usize, size: usize) -> Body {
        let chunk = Bytes::from(vec![b'x'; size]);
        Body::stream(stream::iter((0..count).map(move |_| Ok(chunk.clone()))), None)
    }

    #[tokio::test]
    async fn bodies_are_gathered_up_to_their_limit() {
        assert_eq!(read(Body::Empty).await.unwrap().0.len(), 0);
        assert_eq!(read(chunks(1, 10)).await.unwrap().0.len(), 10);
        let (bytes, share) = read(chunks(3, 1 << 20)).await.unwrap();
        assert_eq!((bytes.len(), share.permits.len()), (3 << 20, 48));
        let over = read(chunks(BODY_MAX / (1 << 20) + 1, 1 << 20)).await;
        assert_eq!(over.err().map(|fault| fault.status), Some(413));
    }

    const LIMITS: RequestLimits =
        RequestLimits { headers_max: 100, body_max: 1 << 20, undecodable: (500, "Broken") };

    async fn opened(encoding: &str, bytes: Vec<u8>) -> Result<Bytes, u16> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_ENCODING, encoding.parse().unwrap());
        let mut share = Share::default();
        let found = inflated(Bytes::from(bytes), &headers, &mut share, Some(LIMITS)).await;
        found.map_err(|fault| fault.status)
    }

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut to = GzEncoder::new(Vec::new(), Compression::fast());
        to.write_all(text).unwrap();
        to.finish().unwrap()
    }

    fn zlib(text: &[u8]) -> Vec<u8> {
        let mut to = ZlibEncoder::new(Vec::new(), Compression::fast());
        to.write_all(text).unwrap();
        to.finish().unwrap()
    }

    #[tokio::test]
    async fn a_service_has_limits_of_its_own() {
        let max = LIMITS.body_max;
        let sent = |size: usize| Body::Bytes(Bytes::from(vec![b'x'; size]));
        assert!(read_within(sent(max), max).await.is_ok());
        for body in [sent(max + 1), chunks(2, max)] {
            let refused = read_within(body, max).await;
            assert_eq!(refused.err().map(|fault| fault.status), Some(413));
        }
        assert_eq!(opened("gzip", gzip(&vec![b' '; max])).await.map(|b| b.len()), Ok(max));
        assert_eq!(opened("gzip", gzip(&vec![b' '; max + 1])).await, Err(413));
    }

    #[tokio::test]
    async fn compressed_bodies_are_whole_or_refused() {
        let twice = [gzip(b"one "), gzip(b"two")].concat();
        assert_eq!(opened("gzip", twice).await.unwrap(), "one two");
        assert_eq!(opened("deflate", zlib(b"text")).await.unwrap(), "text");
        let cut = |mut bytes: Vec<u8>| {
            bytes.pop();
            bytes
        };
        for (encoding, bytes) in [
            ("gzip", cut(gzip(b"text"))),
            ("deflate", cut(zlib(b"text"))),
            ("gzip", Vec::new()),
            ("deflate", Vec::new()),
            ("gzip", b"text".to_vec()),
            ("deflate", b"text".to_vec()),
            ("deflate", [zlib(b"text"), zlib(b"text")].concat()),
            ("br", b"text".to_vec()),
        ] {
            assert_eq!(opened(encoding, bytes).await, Err(500), "{encoding}");
        }
    }
}
