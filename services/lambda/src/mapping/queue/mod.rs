//! Queues of SQS as event sources.
//!
//! | file | what |
//! |---|---|
//! | `poller` | waits for messages, and gathers batches |
//! | `scale` | how many do so at once |
//! | `batch` | a batch handed over, and deleted as far as the function has succeeded |
//! | `message` | messages as functions and filters see them |
//!
//! **Invariants.** A message is deleted only after the function has succeeded with it, or if no filter wants it.
//! What the function fails with comes back when its visibility timeout is over, as the queue has it; from then on
//! nobody here hands it over any more.

mod batch;
mod message;
mod poller;
mod scale;

pub use poller::follow;

use aws::{AccountId, Arn};

/// Whether an event source is a queue.
pub fn is_queue(source: &str) -> bool {
    source.parse::<Arn>().is_ok_and(|arn| arn.service() == "sqs")
}

/// The address that operations take, of an ARN, if it is a queue's. Its region is the one that they are asked in.
pub fn url(source: &str) -> Option<String> {
    let arn: Arn = source.parse().ok()?;
    let account = AccountId::new(arn.account())?;
    let is_queue = arn.is_of("sqs") && !arn.resource().contains('/');
    is_queue.then(|| format!("/{account}/{}", arn.resource()))
}
