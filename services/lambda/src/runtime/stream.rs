//! A response on its way to a caller that reads while the function still writes.

use bytes::Bytes;
use tokio::sync::mpsc;

/// The most that a streamed response may hold
/// (<https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html>).
pub const STREAM_BYTES_MAX: u64 = 200 * 1024 * 1024;
/// Pieces that wait for their reader; then the function's writes wait as well.
const PIECES_MAX: usize = 16;
/// The content type of a response that opens with its status and headers.
pub const INTEGRATION_TYPE: &str = "application/vnd.awslambda.http-integration-response";

/// What the reader is handed: one head, then bytes.
#[derive(Debug)]
pub enum Piece {
    /// The content type that the function's runtime gave.
    Head(Option<String>),
    Bytes(Bytes),
}

/// The function's end of a streamed response; its reader may have gone.
#[derive(Clone, Debug)]
pub struct ReplyStream {
    pieces: mpsc::Sender<Piece>,
}

impl ReplyStream {
    pub fn new() -> (ReplyStream, mpsc::Receiver<Piece>) {
        let (pieces, reader) = mpsc::channel(PIECES_MAX);
        (ReplyStream { pieces }, reader)
    }

    /// Waits until there is room. A function goes on writing when its caller has gone, as on Lambda.
    pub(crate) async fn send(&self, piece: Piece) {
        let _ = self.pieces.send(piece).await;
    }
}
