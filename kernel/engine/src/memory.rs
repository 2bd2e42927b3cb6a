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
use wire::{Body, BodyError, BodyStream};

/// The largest body that is held in memory: a function's 50 MB zip, in base64, and some room.
pub(crate) const BODY_MAX: usize = 72 << 20;
/// The largest form, which is read to learn what it asks: 1 MiB of messages for a queue, or a template of 51,200 bytes
/// and its 200 parameters of 4 KiB, where every byte is written as three.
pub(crate) const FORM_MAX: usize = 4 << 20;
/// The largest body of somebody who signed nothing, as it comes and inflated: 1 MiB of messages for a queue, where JSON
/// writes every byte as six, or the names of 1,000 objects.
pub(crate) const UNSIGNED_MAX: usize = 8 << 20;
/// What all bodies in memory may take together, in KiB.
const BUDGET_KIB: usize = 192 << 10;
/// And those of requests that nobody has signed, in KiB. They have a budget of their own: who sends much and slowly to an
/// open address, or to a slow function behind it, keeps no signed request waiting.
const OPEN_BUDGET_KIB: usize = 96 << 10;
/// A share is taken in steps of this many KiB.
const STEP_KIB: usize = 64;
/// A body has this long to arrive, or to be inflated, its wait for a share included.
pub(crate) const READ_TIMEOUT: Duration = Duration::from_secs(120);
/// What has all its bytes and grows waits this long for more of the budget. Two that grow may wait for each other.
const GROW_TIMEOUT: Duration = Duration::from_secs(10);

static BUDGET: Semaphore = Semaphore::const_new(BUDGET_KIB);
pub(crate) static OPEN_BUDGET: Semaphore = Semaphore::const_new(OPEN_BUDGET_KIB);

/// A body's share, given back when it is dropped.
pub(crate) struct Share {
    budget: &'static Semaphore,
    permits: Vec<SemaphorePermit<'static>>,
}

impl Default for Share {
    fn default() -> Share {
        Share::of(&BUDGET)
    }
}

impl Share {
    /// For the body of a request that nobody has signed.
    pub(crate) fn open() -> Share {
        Share::of(&OPEN_BUDGET)
    }

    /// Nothing yet of a budget.
    pub(crate) fn of(budget: &'static Semaphore) -> Share {
        Share { budget, permits: Vec::new() }
    }

    /// Grows until `length` bytes are covered. What fits into one step is not counted: the number of
    /// connections bounds it.
    pub(crate) async fn cover(&mut self, length: usize) {
        let steps = length / (STEP_KIB << 10);
        while self.permits.len() < steps {
            let permit = self.budget.acquire_many(STEP_KIB as u32).await;
            self.permits.push(permit.expect("the budget is never closed"));
        }
    }

    /// As [`Share::cover`], but who waits for too long gives back all that it has.
    async fn grow(&mut self, length: usize) -> Result<(), Fault> {
        let growing = tokio::time::timeout(GROW_TIMEOUT, self.cover(length)).await;
        growing.map_err(|_| {
            self.permits.clear();
            busy()
        })
    }
}

/// All of a body, with its share of the budget.
pub(crate) async fn read(body: Body) -> Result<(Bytes, Share), Fault> {
    read_within(body, BODY_MAX).await
}

/// All of a body of at most so many bytes.
pub(crate) async fn read_within(body: Body, max: usize) -> Result<(Bytes, Share), Fault> {
    read_of(Share::default(), body, max).await
}

/// The same, with this share.
pub(crate) async fn read_of(share: Share, body: Body, max: usize) -> Result<(Bytes, Share), Fault> {
    let stream = match body {
        Body::Empty => return Ok((Bytes::new(), share)),
        Body::Bytes(bytes) if bytes.len() > max => return Err(too_large(max)),
        Body::Bytes(bytes) => return Ok((bytes, share)),
        Body::Stream(stream) => stream,
    };
    if stream.length.is_some_and(|length| length > max as u64) {
        return Err(too_large(max));
    }
    let gathering = gather(share, Body::Stream(stream), max);
    match tokio::time::timeout(READ_TIMEOUT, gathering).await {
        Ok(result) => result,
        Err(_) => {
            let message = "The body did not arrive within the time that a request may take.";
            Err(Fault::client("RequestTimeout", message))
        }
    }
}

async fn gather(mut share: Share, body: Body, max: usize) -> Result<(Bytes, Share), Fault> {
    let mut stream = body.into_stream();
    let refused = |error| refused(error, max);
    let Some(first) = stream.next().await.transpose().map_err(refused)? else {
        return Ok((Bytes::new(), share));
    };
    if first.len() > max {
        return Err(too_large(max));
    }
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

/// A body that ends in a refusal where it grows past `max`.
pub(crate) fn at_most(body: Body, max: usize) -> Body {
    let BodyStream { stream, length, .. } = match body {
        Body::Stream(stream) => stream,
        whole => return whole,
    };
    let mut total = 0;
    let bounded = stream.map(move |piece| {
        let bytes = piece?;
        total += bytes.len();
        match total > max {
            true => Err(BodyError::TooLarge { max }),
            false => Ok(bytes),
        }
    });
    Body::stream(bounded, length)
}

/// A body of at most `max` bytes as it was before the client compressed it. S3 alone keeps bodies as they come.
pub(crate) async fn inflated(
    bytes: Bytes,
    headers: &HeaderMap,
    share: &mut Share,
    max: usize,
    limits: Option<RequestLimits>,
) -> Result<Bytes, Fault> {
    let source: Box<dyn Read + Send> = match headers
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
    let (status, code) =
        limits.map_or((400, "SerializationException"), |limits| limits.undecodable);
    let inflating = inflate(source, bytes.len(), share, max);
    match tokio::time::timeout(READ_TIMEOUT, inflating).await {
        Ok(Ok(inflated)) => Ok(inflated),
        Ok(Err(Uninflated::Refused(fault))) => Err(fault),
        Ok(Err(Uninflated::Broken(error))) => {
            let message = format!("The body is not what its content encoding says: {error}");
            Err(Fault::new(status, code, message))
        }
        Err(_) => Err(busy()),
    }
}

/// Why a body was not inflated.
enum Uninflated {
    /// It is not what its encoding says.
    Broken(io::Error),
    Refused(Fault),
}

/// `held` are the bytes of the body as it came, which stay until all is inflated.
async fn inflate(
    mut source: Box<dyn Read + Send>,
    held: usize,
    share: &mut Share,
    max: usize,
) -> Result<Bytes, Uninflated> {
    let mut all = BytesMut::new();
    let mut step = vec![0; STEP_KIB << 10];
    loop {
        let count = source.read(&mut step).map_err(Uninflated::Broken)?;
        if count == 0 {
            return Ok(all.freeze());
        }
        let length = all.len() + count;
        if length > max {
            return Err(Uninflated::Refused(too_large(max)));
        }
        share.grow(held + length).await.map_err(Uninflated::Refused)?;
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

/// What SDKs try again.
fn busy() -> Fault {
    let message = "Too many large requests are under way: try again later.";
    Fault::new(503, "ServiceUnavailable", message)
}

/// The refusal of a body, in AWS's words where the operation has a bound of its own.
pub(crate) fn past_bound(fault: Fault, operation: &str, bound: Option<usize>) -> Fault {
    match bound.filter(|_| fault.status == 413) {
        Some(bound) => {
            let message =
                format!("Request must be smaller than {bound} bytes for the {operation} operation");
            Fault::new(413, "RequestEntityTooLargeException", message)
        }
        None => fault,
    }
}

fn too_large(max: usize) -> Fault {
    let message = format!("The request is larger than {max} bytes.");
    Fault::new(413, "RequestEntityTooLargeException", message)
}

#[cfg(test)]
mod tests {
    use super::{BODY_MAX, Share, at_most, inflated, past_bound, read, read_within};
    use bytes::Bytes;
    use flate2::Compression;
    use flate2::write::{GzEncoder, ZlibEncoder};
    use futures_util::stream;
    use http::HeaderMap;
    use http::header::CONTENT_ENCODING;
    use service::RequestLimits;
    use std::io::Write;
    use tokio::sync::Semaphore;
    use wire::{Body, BodyError};

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

    #[tokio::test]
    async fn an_operation_names_the_bound_of_its_own() {
        let refuse = |bound| async move {
            let over = read_within(chunks(1, 5), 4).await.err().unwrap();
            past_bound(over, "Put", bound)
        };
        let told = refuse(Some(4)).await;
        assert_eq!(told.message, "Request must be smaller than 4 bytes for the Put operation");
        assert_eq!((told.status, &*told.code), (413, "RequestEntityTooLargeException"));
        assert_eq!(refuse(None).await.message, "The request is larger than 4 bytes.");
        let other = past_bound(aws::Fault::validation("no"), "Put", Some(4));
        assert_eq!(other.message, "no");
    }

    const LIMITS: RequestLimits =
        RequestLimits { headers_max: 100, body_max: 1 << 20, undecodable: (500, "Broken") };

    async fn opened(encoding: &str, bytes: Vec<u8>) -> Result<Bytes, u16> {
        opened_of(&mut Share::default(), encoding, bytes).await
    }

    async fn opened_of(share: &mut Share, encoding: &str, bytes: Vec<u8>) -> Result<Bytes, u16> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_ENCODING, encoding.parse().unwrap());
        let (bytes, max) = (Bytes::from(bytes), LIMITS.body_max);
        let found = inflated(bytes, &headers, share, max, Some(LIMITS)).await;
        found.map_err(|fault| fault.status)
    }

    /// A budget of so many MiB and a half.
    fn budget(mib: usize) -> &'static Semaphore {
        Box::leak(Box::new(Semaphore::new((mib << 10) + (1 << 9))))
    }

    /// Each needs two thirds of the budget: who gives up makes room for others.
    #[tokio::test(start_paused = true)]
    async fn bodies_that_grow_do_not_wait_for_each_other_without_end() {
        let budget = budget(1);
        let max = LIMITS.body_max;
        let growing = async || {
            let mut share = Share::of(budget);
            let body = gzip(&vec![b' '; max]);
            opened_of(&mut share, "gzip", body).await.map(|bytes| bytes.len())
        };
        let found = tokio::join!(growing(), growing());
        assert!(matches!(found, (Ok(_), Err(503)) | (Err(503), Ok(_))), "{found:?}");
        assert_eq!(budget.available_permits(), (1 << 10) + (1 << 9));
    }

    #[tokio::test(start_paused = true)]
    async fn who_cannot_grow_gives_back_what_it_has() {
        let budget = budget(0);
        let mut share = Share::of(budget);
        let body = gzip(&vec![b' '; LIMITS.body_max]);
        assert_eq!(opened_of(&mut share, "gzip", body).await, Err(503));
        assert_eq!(budget.available_permits(), 1 << 9);
    }

    #[tokio::test]
    async fn bodies_end_where_they_grow_too_large() {
        assert_eq!(at_most(chunks(3, 10), 30).collect(100).await.unwrap().len(), 30);
        let over = at_most(chunks(3, 10), 29).collect(100).await;
        assert!(matches!(over, Err(BodyError::TooLarge { max: 29 })), "{over:?}");
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
