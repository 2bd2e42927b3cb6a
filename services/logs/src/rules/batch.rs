//! What a batch of events must be, and which of its events are kept
//! (<https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html>).

use crate::error::Error;
use crate::store::OVERHEAD;
use model_logs::{InputLogEvent, RejectedLogEventsInfo};
use std::ops::Range;

pub const EVENTS_MAX: usize = 10_000;
pub const BYTES_MAX: usize = 1_048_576;
const DAY_MS: i64 = 86_400_000;
const AGE_MAX_MS: i64 = 14 * DAY_MS;
const AHEAD_MAX_MS: i64 = 2 * 3_600_000;

/// The batch as a whole, or why it is refused.
pub fn check(events: &[InputLogEvent]) -> Result<(), Error> {
    let invalid = |message: &str| Err(Error::Invalid(message.into()));
    if events.is_empty() || events.len() > EVENTS_MAX {
        return invalid("A batch has 1 to 10000 log events.");
    }
    let bytes: usize = events.iter().map(|event| event.message.len() + OVERHEAD).sum();
    if bytes > BYTES_MAX {
        let message = format!("Upload too large: {bytes} bytes exceeds limit of {BYTES_MAX}");
        return Err(Error::Invalid(message));
    }
    if events.iter().any(|event| event.message.is_empty() || event.timestamp < 0) {
        return invalid("A log event has a message and a timestamp that is not negative.");
    }
    if events.windows(2).any(|pair| pair[0].timestamp > pair[1].timestamp) {
        return invalid(
            "Log events in a single PutLogEvents request must be in chronological order.",
        );
    }
    let (first, last) = (events[0].timestamp, events[events.len() - 1].timestamp);
    if last.saturating_sub(first) > DAY_MS {
        return invalid(
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
        );
    }
    Ok(())
}

/// Which events of a valid batch are kept, and what is told of the others.
pub fn accepted(
    events: &[InputLogEvent],
    now_ms: i64,
    expired_before_ms: i64,
) -> (Range<usize>, Option<RejectedLogEventsInfo>) {
    let before = |limit| events.partition_point(|event| event.timestamp < limit);
    let old = before(now_ms - AGE_MAX_MS);
    let expired = before(expired_before_ms);
    let new = before(now_ms + AHEAD_MAX_MS + 1);
    let start = old.max(expired);
    let kept = start..new.max(start);
    if kept == (0..events.len()) {
        return (kept, None);
    }
    let index = |index: usize| i32::try_from(index).ok();
    let rejected = RejectedLogEventsInfo {
        // The ends are exclusive, the start is not.
        too_old_log_event_end_index: index(old).filter(|end| *end > 0),
        expired_log_event_end_index: index(expired).filter(|end| *end > 0),
        too_new_log_event_start_index: index(new).filter(|_| new < events.len()),
    };
    (kept, Some(rejected))
}

#[cfg(test)]
mod tests {
    use super::{AGE_MAX_MS, AHEAD_MAX_MS, BYTES_MAX, DAY_MS, accepted, check};
    use model_logs::InputLogEvent;

    fn at(times: &[i64]) -> Vec<InputLogEvent> {
        let events = times.iter().map(|at| InputLogEvent { timestamp: *at, message: "m".into() });
        events.collect()
    }

    #[test]
    fn a_batch_is_in_order_and_within_a_day() {
        assert!(check(&at(&[1, 1, 2])).is_ok());
        assert!(check(&at(&[2, 1])).is_err());
        assert!(check(&at(&[0, DAY_MS])).is_ok());
        assert!(check(&at(&[0, DAY_MS + 1])).is_err());
        assert!(check(&at(&[-1])).is_err());
        assert!(check(&[]).is_err());
    }

    #[test]
    fn a_batch_has_a_size() {
        let of = |bytes: usize| vec![InputLogEvent { timestamp: 0, message: "x".repeat(bytes) }];
        assert!(check(&of(BYTES_MAX - 26)).is_ok());
        assert!(check(&of(BYTES_MAX - 25)).is_err());
        assert!(check(&at(&[0; 10_000])).is_ok());
        assert!(check(&at(&[0; 10_001])).is_err());
    }

    #[test]
    fn old_expired_and_future_events_are_rejected() {
        let now = 100 * DAY_MS;
        assert_eq!(accepted(&at(&[now]), now, 0), (0..1, None));
        let old = at(&[now - AGE_MAX_MS - 1, now - AGE_MAX_MS]);
        let (kept, rejected) = accepted(&old, now, 0);
        assert_eq!((kept, rejected.unwrap().too_old_log_event_end_index), (1..2, Some(1)));
        let new = at(&[now + AHEAD_MAX_MS, now + AHEAD_MAX_MS + 1]);
        let (kept, rejected) = accepted(&new, now, 0);
        assert_eq!((kept, rejected.unwrap().too_new_log_event_start_index), (0..1, Some(1)));
        let (kept, rejected) = accepted(&at(&[now - 2, now]), now, now - 1);
        assert_eq!((kept, rejected.unwrap().expired_log_event_end_index), (1..2, Some(1)));
    }
}
