//! Between hyper's bodies and ours, each with the pace that its other side has to keep.

use crate::connections::{Connection, RequestPlace, Unread};
use crate::limits::PIECE_MAX;
use crate::pace::Pace;
use aws::Fault;
use bytes::Bytes;
use futures_util::Stream;
use http::{Request, Response};
use http_body::{Frame, SizeHint};
use hyper::body::{Body as _, Incoming};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::task::{Context, Poll, ready};
use wire::{Body, BodyError};

/// `asked` tells from then on whether the body was asked for, if it has one.
pub(crate) fn incoming(request: Request<Incoming>, asked: Option<Asked>) -> Request<Body> {
    let (parts, body) = request.into_parts();
    let length = body.size_hint().exact();
    let body = match length {
        Some(0) => {
            asked.iter().for_each(|asked| asked.store(true, Relaxed));
            Body::Empty
        }
        _ => Body::stream(Arriving { body, pace: Pace::default(), asked }, length),
    };
    Request::from_parts(parts, body)
}

/// Whether the body of a request that waits to be asked for it was asked for.
pub(crate) type Asked = Arc<AtomicBool>;

/// A request's body as it comes.
struct Arriving {
    body: Incoming,
    pace: Pace,
    asked: Option<Asked>,
}

impl Stream for Arriving {
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Arriving { body, pace, asked } = &mut *self;
        if let Some(asked) = asked.take() {
            asked.store(true, Relaxed);
        }
        loop {
            match Pin::new(&mut *body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    let data = frame.into_data().ok();
                    pace.moved(data.as_ref().map_or(0, Bytes::len));
                    if let Some(data) = data {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Poll::Ready(Some(Err(error))) => {
                    return Poll::Ready(Some(Err(BodyError::Broken(error.to_string()))));
                }
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => {
                    ready!(pace.poll_late(context));
                    return Poll::Ready(Some(Err(BodyError::Refused(too_slow()))));
                }
            }
        }
    }
}

/// In S3's words, the only ones that AWS has for this.
fn too_slow() -> Fault {
    Fault::client(
        "RequestTimeout",
        "Your socket connection to the server was not read from or written to within the timeout \
         period. Idle connections will be closed.",
    )
}

/// A request under way, until its answer is sent: its place among all of them.
pub(crate) struct Exchange {
    connection: Arc<Connection>,
    unread: Arc<Unread>,
    _place: Option<RequestPlace>,
}

impl Exchange {
    pub fn begin(connection: Arc<Connection>, place: Option<RequestPlace>) -> Exchange {
        connection.request_begins();
        let unread = connection.reply();
        Exchange { connection, unread, _place: place }
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.connection.replied(&self.unread);
        self.connection.request_ends();
    }
}

/// An answer's body on its way out, in pieces that its reader has to ask for.
pub(crate) struct Leaving {
    body: Body,
    /// What of a piece is still to be handed out.
    rest: Bytes,
    left: Option<u64>,
    /// Bytes of the piece that the reader was given last.
    given: usize,
    pace: Pace,
    exchange: Exchange,
}

pub(crate) fn outgoing(response: Response<Body>, exchange: Exchange) -> Response<Leaving> {
    let (mut parts, body) = response.into_parts();
    let left = body.length();
    if let (Body::Stream(_), Some(length)) = (&body, left) {
        parts.headers.entry(http::header::CONTENT_LENGTH).or_insert(length.into());
    }
    let (body, rest) = match body {
        Body::Bytes(bytes) => (Body::Empty, bytes),
        body => (body, Bytes::new()),
    };
    let pace = Pace::default();
    Response::from_parts(parts, Leaving { body, rest, left, given: 0, pace, exchange })
}

impl Leaving {
    fn hand_out(&mut self) -> Frame<Bytes> {
        let piece = self.rest.split_to(self.rest.len().min(PIECE_MAX));
        self.left = self.left.map(|left| left.saturating_sub(piece.len() as u64));
        self.given = piece.len();
        self.pace.waiting();
        self.exchange.connection.expects(&self.exchange.unread, self.pace.allowed());
        Frame::data(piece)
    }
}

impl http_body::Body for Leaving {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.exchange.unread.asked();
        let given = std::mem::take(&mut self.given);
        self.pace.moved(given);
        if !self.rest.is_empty() {
            return Poll::Ready(Some(Ok(self.hand_out())));
        }
        let Body::Stream(stream) = &mut self.body else { return Poll::Ready(None) };
        match ready!(stream.stream.as_mut().poll_next(context)) {
            Some(Ok(bytes)) => {
                self.rest = bytes;
                Poll::Ready(Some(Ok(self.hand_out())))
            }
            Some(Err(error)) => Poll::Ready(Some(Err(error))),
            None => {
                self.body = Body::Empty;
                Poll::Ready(None)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && matches!(self.body, Body::Empty)
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
