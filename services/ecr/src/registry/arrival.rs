//! Layers, which are gathered in memory part by part: few parts at once, however many clients send, and each within a
//! time, so that who sends slowly keeps nobody else from it. Layers are handed on as they come, so that the engine does not
//! count them among the bodies in memory.

use crate::registry::reply::Refusal;
use aws::Fault;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use service::Ctx;
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};
use wire::{Body, ByteStream};

/// Parts of layers that are gathered at once.
const GATHERED_MAX: usize = 12;
/// In which each has to come.
const ARRIVES_WITHIN: Duration = Duration::from_secs(300);

static ROOM: Semaphore = Semaphore::const_new(GATHERED_MAX);

/// A body in pieces; behind its end it may be asked for more.
pub fn pieces(body: Body) -> ByteStream {
    Box::pin(body.into_stream().fuse())
}

/// What is left of the last piece and what comes next, up to so many bytes or the body's end. It takes its room for as
/// long as the second of these lives.
pub async fn gathered(
    ctx: &Ctx,
    pieces: &mut ByteStream,
    left: &mut Bytes,
    most: usize,
) -> Result<(Bytes, SemaphorePermit<'static>), Refusal> {
    let room = ROOM.acquire().await.map_err(Fault::internal)?;
    tokio::select! {
        biased;
        gathered = gather(pieces, left, most) => Ok((gathered?, room)),
        () = ctx.world().sleep_real(ARRIVES_WITHIN) => {
            Err(Refusal::new(408, "UNKNOWN", "the body does not arrive in time"))
        }
    }
}

async fn gather(pieces: &mut ByteStream, left: &mut Bytes, most: usize) -> Result<Bytes, Refusal> {
    let mut gathered = BytesMut::new();
    loop {
        let room = most - gathered.len();
        gathered.extend_from_slice(&left.split_to(room.min(left.len())));
        if gathered.len() == most {
            return Ok(gathered.freeze());
        }
        match pieces.next().await {
            Some(piece) => *left = piece.map_err(Fault::from)?,
            None => return Ok(gathered.freeze()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{gather, pieces};
    use bytes::Bytes;
    use wire::{Body, ByteStream};

    fn body(all: &[&'static [u8]]) -> ByteStream {
        let all: Vec<_> = all.iter().copied().map(|piece| Ok(Bytes::from_static(piece))).collect();
        pieces(Body::stream(futures_util::stream::iter(all), None))
    }

    #[tokio::test]
    async fn pieces_are_cut_where_a_part_ends() {
        let (mut body, mut left) = (body(&[b"bcd", b"", b"efg"]), Bytes::from_static(b"a"));
        assert_eq!(gather(&mut body, &mut left, 3).await.unwrap(), "abc");
        assert_eq!(left, "d");
        assert_eq!(gather(&mut body, &mut left, 3).await.unwrap(), "def");
        assert_eq!(gather(&mut body, &mut left, 3).await.unwrap(), "g");
        assert_eq!(gather(&mut body, &mut left, 3).await.unwrap(), "");
        assert!(left.is_empty());
    }
}
