//! Reading bodies into memory: bounded each, bounded together, and bounded in time.
//!
//! A body takes its share of one budget as its bytes arrive, not as they are announced, so a client that
//! announces much and sends nothing holds nothing.

use aws::Fault;
use bytes::{Bytes, BytesMut};
use flate2::read::GzDecoder;
use futures_util::StreamExt;
use http::header::{CONTENT_ENCODING, HeaderMap, HeaderValue};
use std::io::Read;
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};
use wire::{Body, BodyError};

/// The largest body that is held in memory: a function's 50 MB zip, in base64, and some room.
const BODY_MAX: usize = 72 << 20;
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
    let stream = match body {
        Body::Empty => return Ok((Bytes::new(), Share::default())),
        Body::Bytes(bytes) => return Ok((bytes, Share::default())),
        Body::Stream(stream) => stream,
    };
    if stream.length.is_some_and(|length| length > BODY_MAX as u64) {
        return Err(too_large());
    }
    let gathering = gather(Body::Stream(stream));
    match tokio::time::timeout(READ_TIMEOUT, gathering).await {
        Ok(result) => result,
        Err(_) => {
            let message = "The body did not arrive within the time that a request may take.";
            Err(Fault::client("RequestTimeout", message))
        }
    }
}

async fn gather(body: Body) -> Result<(Bytes, Share), Fault> {
    let mut stream = body.into_stream();
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
        if all.len() + bytes.len() > BODY_MAX {
            return Err(too_large());
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
) -> Result<Bytes, Fault> {
    match headers.get(CONTENT_ENCODING).map(HeaderValue::as_bytes) {
        None | Some(b"" | b"identity" | b"aws-chunked") => return Ok(bytes),
        Some(b"gzip") => {}
        Some(other) => {
            let message = format!(
                "The content encoding {:?} is not supported: send gzip, or the body as it is.",
                String::from_utf8_lossy(other)
            );
            return Err(Fault::new(415, "UnsupportedMediaTypeException", message));
        }
    }
    let mut source = GzDecoder::new(&bytes[..]);
    let mut all = BytesMut::new();
    let mut step = vec![0; STEP_KIB << 10];
    loop {
        let count = source.read(&mut step).map_err(|error| {
            let message = format!("The body is not what its content encoding says: {error}");
            Fault::client("SerializationException", message)
        })?;
        if count == 0 {
            return Ok(all.freeze());
        }
        if all.len() + count > BODY_MAX {
            return Err(too_large());
        }
        share.cover(bytes.len() + all.len() + count).await;
        all.extend_from_slice(&step[..count]);
        tokio::task::yield_now().await;
    }
}

fn refused(error: BodyError) -> Fault {
    match error {
        BodyError::TooLarge { .. } => too_large(),
        other => other.into(),
    }
}

fn too_large() -> Fault {
    let message = format!("The request is larger than {BODY_MAX} bytes.");
    Fault::new(413, "RequestEntityTooLargeException", message)
}

#[cfg(test)]
mod tests {
    use super::{BODY_MAX, read};
    use bytes::Bytes;
    use futures_util::stream;
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
}
