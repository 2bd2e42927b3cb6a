//! The body of a request or a reply: nothing, bytes, or a stream of them.

use aws::Fault;
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, stream};
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};

pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, BodyError>> + Send>>;

/// A body that is read as it comes.
pub struct BodyStream {
    pub stream: ByteStream,
    /// Bytes, where known.
    pub length: Option<u64>,
    /// What follows the bytes, where something does.
    pub trailers: Option<Arc<Trailers>>,
}

/// Headers that come behind a body.
#[derive(Debug, Default)]
pub struct Trailers {
    /// Their names, in lower case, as the head of the request announces them.
    pub announced: Vec<String>,
    /// Names and values; known once the body has been read to its end.
    pub values: OnceLock<Vec<(String, String)>>,
}

#[derive(Default)]
pub enum Body {
    #[default]
    Empty,
    Bytes(Bytes),
    Stream(BodyStream),
}

#[derive(Debug)]
pub enum BodyError {
    TooLarge {
        max: usize,
    },
    /// The connection ended early, or the like.
    Broken(String),
    /// The body is not what was signed.
    Refused(Fault),
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BodyError::TooLarge { max } => write!(f, "the body is larger than {max} bytes"),
            BodyError::Broken(why) => write!(f, "the body could not be read: {why}"),
            BodyError::Refused(fault) => write!(f, "{fault}"),
        }
    }
}

impl std::error::Error for BodyError {}

impl From<BodyError> for Fault {
    fn from(error: BodyError) -> Fault {
        match error {
            BodyError::Refused(fault) => fault,
            BodyError::TooLarge { .. } => {
                Fault::new(413, "RequestEntityTooLargeException", error.to_string())
            }
            BodyError::Broken(_) => Fault::client("IncompleteBody", error.to_string()),
        }
    }
}

impl Body {
    pub fn stream(
        stream: impl Stream<Item = Result<Bytes, BodyError>> + Send + 'static,
        length: Option<u64>,
    ) -> Body {
        Body::Stream(BodyStream { stream: Box::pin(stream), length, trailers: None })
    }

    /// With headers that will follow its bytes.
    pub fn with_trailers(self, trailers: Arc<Trailers>) -> Body {
        match self {
            Body::Stream(stream) => Body::Stream(BodyStream { trailers: Some(trailers), ..stream }),
            whole => whole,
        }
    }

    pub fn trailers(&self) -> Option<Arc<Trailers>> {
        match self {
            Body::Stream(stream) => stream.trailers.clone(),
            _ => None,
        }
    }

    /// Bytes, where known.
    pub fn length(&self) -> Option<u64> {
        match self {
            Body::Empty => Some(0),
            Body::Bytes(bytes) => Some(bytes.len() as u64),
            Body::Stream(stream) => stream.length,
        }
    }

    pub fn into_stream(self) -> ByteStream {
        match self {
            Body::Empty => Box::pin(stream::empty()),
            Body::Bytes(bytes) => Box::pin(stream::once(async move { Ok(bytes) })),
            Body::Stream(stream) => stream.stream,
        }
    }

    /// All of it, unless that is more than `max` bytes.
    pub async fn collect(self, max: usize) -> Result<Bytes, BodyError> {
        let mut stream = match self {
            Body::Empty => return Ok(Bytes::new()),
            Body::Bytes(bytes) if bytes.len() <= max => return Ok(bytes),
            Body::Bytes(_) => return Err(BodyError::TooLarge { max }),
            Body::Stream(stream) => stream.stream,
        };
        let Some(first) = stream.next().await.transpose()? else { return Ok(Bytes::new()) };
        let Some(second) = stream.next().await.transpose()? else {
            return if first.len() <= max { Ok(first) } else { Err(BodyError::TooLarge { max }) };
        };
        let mut all = BytesMut::with_capacity(first.len() + second.len());
        all.extend_from_slice(&first);
        all.extend_from_slice(&second);
        while let Some(bytes) = stream.next().await.transpose()? {
            if all.len() + bytes.len() > max {
                return Err(BodyError::TooLarge { max });
            }
            all.extend_from_slice(&bytes);
        }
        if all.len() > max { Err(BodyError::TooLarge { max }) } else { Ok(all.freeze()) }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Body::Empty => f.write_str("Body::Empty"),
            Body::Bytes(bytes) => write!(f, "Body::Bytes({})", bytes.len()),
            Body::Stream(stream) => write!(f, "Body::Stream({:?})", stream.length),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Body {
        if bytes.is_empty() { Body::Empty } else { Body::Bytes(bytes) }
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Body {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Body {
        Bytes::from(text).into()
    }
}
