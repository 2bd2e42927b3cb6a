//! Between hyper's bodies and ours.

use bytes::Bytes;
use futures_util::StreamExt;
use http::{Request, Response};
use http_body::Frame;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, BodyStream, Empty, Full, StreamBody};
use hyper::body::{Body as _, Incoming};
use wire::{Body, BodyError};

pub(crate) fn incoming(request: Request<Incoming>) -> Request<Body> {
    let (parts, body) = request.into_parts();
    let length = body.size_hint().exact();
    let body = match length {
        Some(0) => Body::Empty,
        _ => {
            let frames = BodyStream::new(body).filter_map(|frame| async {
                match frame {
                    Ok(frame) => frame.into_data().ok().map(Ok),
                    Err(error) => Some(Err(BodyError::Broken(error.to_string()))),
                }
            });
            Body::stream(frames, length)
        }
    };
    Request::from_parts(parts, body)
}

pub(crate) fn outgoing(response: Response<Body>) -> Response<BoxBody<Bytes, BodyError>> {
    let (mut parts, body) = response.into_parts();
    let length = body.length();
    let body = match body {
        Body::Empty => Empty::new().map_err(|never| match never {}).boxed(),
        Body::Bytes(bytes) => Full::new(bytes).map_err(|never| match never {}).boxed(),
        stream @ Body::Stream(_) => {
            if let Some(length) = length {
                parts.headers.entry(http::header::CONTENT_LENGTH).or_insert(length.into());
            }
            let frames = stream.into_stream().map(|bytes| bytes.map(Frame::data));
            BodyExt::boxed(StreamBody::new(SyncStream(std::sync::Mutex::new(frames))))
        }
    };
    Response::from_parts(parts, body)
}

/// A stream that is only ever polled through `&mut`, which makes it shareable.
struct SyncStream<S>(std::sync::Mutex<S>);

impl<S: futures_util::Stream + Unpin> futures_util::Stream for SyncStream<S> {
    type Item = S::Item;
    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<S::Item>> {
        let inner = self.get_mut().0.get_mut();
        let inner = inner.unwrap_or_else(std::sync::PoisonError::into_inner);
        std::pin::Pin::new(inner).poll_next(context)
    }
}
