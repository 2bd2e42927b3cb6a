//! A body that a front collects for itself: its bytes take their share of the budget as they pass, and the share is
//! held for as long as the front works on them.

use crate::memory::{READ_TIMEOUT, Share};
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use std::pin::Pin;
use std::sync::Arc;
use tokio::sync::Mutex;
use tokio::time::{Sleep, sleep};
use wire::{Body, BodyError, ByteStream};

/// The share of a body that somebody else reads, given back when this and the body are dropped.
pub(crate) struct Lent {
    share: Arc<Mutex<Share>>,
}

/// What is left of the body.
struct Passing {
    body: ByteStream,
    share: Arc<Mutex<Share>>,
    /// Bytes that have passed.
    length: usize,
}

impl Passing {
    async fn next(&mut self) -> Option<Result<Bytes, BodyError>> {
        let piece = self.body.next().await?;
        self.length += piece.as_ref().map_or(0, Bytes::len);
        self.share.lock().await.cover(self.length).await;
        Some(piece)
    }
}

/// A body for a reader that keeps all of it, of a request that was proven or of one that nobody has signed. What is here
/// already has its share elsewhere.
pub(crate) fn lent(body: Body, proven: bool) -> (Body, Lent) {
    let share = if proven { Share::default() } else { Share::open() };
    lent_of(body, Lent { share: Arc::new(Mutex::new(share)) })
}

fn lent_of(body: Body, lent: Lent) -> (Body, Lent) {
    let given = match body {
        Body::Stream(given) => given,
        whole => return (whole, lent),
    };
    let passing = Passing { body: given.stream, share: lent.share.clone(), length: 0 };
    let state = Some((passing, Box::pin(sleep(READ_TIMEOUT))));
    let counted = stream::unfold(state, |state| async move {
        let (mut passing, mut left): (Passing, Pin<Box<Sleep>>) = state?;
        let piece = tokio::select! {
            biased;
            piece = passing.next() => piece,
            () = &mut left => Some(Err(late())),
        };
        match piece? {
            Ok(bytes) => Some((Ok(bytes), Some((passing, left)))),
            Err(error) => Some((Err(error), None)),
        }
    });
    (Body::stream(counted, given.length), lent)
}

fn late() -> BodyError {
    BodyError::Broken("it did not arrive within the time that a request may take".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Lent, lent, lent_of};
    use crate::memory::{OPEN_BUDGET, Share};
    use bytes::Bytes;
    use futures_util::stream;
    use std::sync::Arc;
    use tokio::sync::{Mutex, Semaphore};
    use wire::{Body, BodyError};

    const MIB: usize = 1 << 20;

    /// A budget of 4 MiB, and a share of it.
    fn budget() -> (&'static Semaphore, Lent) {
        let budget: &'static Semaphore = Box::leak(Box::new(Semaphore::new(4 << 10)));
        (budget, Lent { share: Arc::new(Mutex::new(Share::of(budget))) })
    }

    fn chunks(count: usize) -> Body {
        let chunk = Bytes::from(vec![b'x'; MIB]);
        Body::stream(stream::iter((0..count).map(move |_| Ok(chunk.clone()))), None)
    }

    #[tokio::test]
    async fn what_is_collected_is_counted_for_as_long_as_it_is_worked_on() {
        let (budget, held) = budget();
        let (body, held) = lent_of(chunks(3), held);
        assert_eq!(budget.available_permits(), 4 << 10);
        assert_eq!(body.collect(8 * MIB).await.unwrap().len(), 3 * MIB);
        assert_eq!(budget.available_permits(), 1 << 10);
        drop(held);
        assert_eq!(budget.available_permits(), 4 << 10);
    }

    #[tokio::test]
    async fn what_nobody_has_signed_has_a_budget_of_its_own() {
        let before = OPEN_BUDGET.available_permits();
        let (body, proven) = lent(chunks(3), true);
        assert_eq!(body.collect(8 * MIB).await.unwrap().len(), 3 * MIB);
        assert_eq!(OPEN_BUDGET.available_permits(), before);
        let (body, open) = lent(chunks(3), false);
        assert_eq!(body.collect(8 * MIB).await.unwrap().len(), 3 * MIB);
        assert_eq!(OPEN_BUDGET.available_permits(), before - (3 << 10));
        drop((proven, open));
        assert_eq!(OPEN_BUDGET.available_permits(), before);
    }

    #[tokio::test(start_paused = true)]
    async fn who_waits_for_memory_waits_no_longer_than_a_body_may_take() {
        let (budget, held) = budget();
        let (body, held) = lent_of(chunks(5), held);
        let late = body.collect(8 * MIB).await;
        assert!(matches!(late, Err(BodyError::Broken(_))), "{late:?}");
        drop(held);
        assert_eq!(budget.available_permits(), 4 << 10);
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_never_ends_is_given_up() {
        let (_, held) = budget();
        let silent = Body::stream(stream::pending(), Some(1));
        let (body, _held) = lent_of(silent, held);
        assert!(matches!(body.collect(MIB).await, Err(BodyError::Broken(_))));
    }
}
