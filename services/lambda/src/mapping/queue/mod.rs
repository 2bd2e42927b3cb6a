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

use aws::{AccountId, Arn, Region};

/// Whether an event source is a queue.
pub fn is_queue(source: &str) -> bool {
    source.parse::<Arn>().is_ok_and(|arn| arn.service() == "sqs")
}

/// The address that operations take, of the ARN of a queue of the region that they are asked in. By that of any other
/// one they would find the queue of its name here.
pub fn url(queue: &str, region: &Region) -> Option<String> {
    let arn: Arn = queue.parse().ok()?;
    let account = AccountId::new(arn.account())?;
    let is_here = arn.is_of("sqs") && arn.region() == region.as_str();
    let is_one = is_here && !arn.resource().contains('/');
    is_one.then(|| format!("/{account}/{}", arn.resource()))
}

#[cfg(test)]
mod tests {
    use super::url;
    use aws::Region;

    #[test]
    fn a_queue_has_the_address_of_its_own_name() {
        let region = Region::new("eu-west-1").unwrap();
        let own = "arn:aws:sqs:eu-west-1:123456789012:q";
        assert_eq!(url(own, &region).as_deref(), Some("/123456789012/q"));
        for other in [
            own.replace("eu-west-1", "eu-west-2"),
            own.replace("eu-west-1", ""),
            own.replace("arn:aws:", "arn:aws-cn:"),
            own.replace("123456789012", ""),
            own.replace(":q", ":210987654321/q"),
            "arn:aws:s3:::letters/q".into(),
        ] {
            assert_eq!(url(&other, &region), None, "{other}");
        }
    }
}
