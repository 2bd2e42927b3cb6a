//! Tumbling windows: spans of a shard's time, whose batches hand a state on from one to the next.
//! <https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html>

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wire::Timestamp;

/// Bytes of a state, beyond which its window ends early.
pub const STATE_MAX: usize = 1_000_000;
/// What came just before a window's end may be read just behind it.
pub const GRACE_MS: i64 = 1_000;

/// A window that has begun.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Open {
    pub start_ms: i64,
    pub end_ms: i64,
    pub state: Value,
}

/// How an invocation stands in its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Within,
    Last,
    /// The state has become too large.
    Early,
}

impl Open {
    /// The window of a moment.
    pub fn at(moment_ms: i64, length_s: u32) -> Open {
        let length_ms = i64::from(length_s.max(1)) * 1000;
        let start_ms = moment_ms.div_euclid(length_ms) * length_ms;
        Open { start_ms, end_ms: start_ms + length_ms, state: json!({}) }
    }

    pub fn holds(&self, moment_ms: i64) -> bool {
        // What comes late belongs to the window that is open.
        moment_ms < self.end_ms
    }

    /// Takes the state that an invocation answered with; its length in bytes.
    pub fn take(&mut self, answer: &[u8]) -> usize {
        let answer: Value = serde_json::from_slice(answer).unwrap_or_default();
        self.state = match answer.get("state") {
            Some(state) => state.clone(),
            None => json!({}),
        };
        self.state.to_string().len()
    }

    /// The members of an event beside its records.
    pub fn shown(&self, stage: Stage, (shard, source_arn): (&str, &str)) -> Value {
        let moment = |ms: i64| Timestamp::from_millis(ms).to_iso_8601();
        json!({
            "window": { "start": moment(self.start_ms), "end": moment(self.end_ms) },
            "state": self.state,
            "shardId": shard,
            "eventSourceARN": source_arn,
            "isFinalInvokeForWindow": stage != Stage::Within,
            "isWindowTerminatedEarly": stage == Stage::Early,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Open, Stage};

    #[test]
    fn windows_are_aligned_and_keep_their_state() {
        let mut open = Open::at(125_000, 60);
        assert_eq!((open.start_ms, open.end_ms), (120_000, 180_000));
        assert!(open.holds(119_000) && !open.holds(180_000));
        assert_eq!(open.take(b"{\"state\":{\"a\":1}}"), 7);
        let shown = open.shown(Stage::Last, ("shard", "arn"));
        assert_eq!(shown["state"]["a"], 1);
        assert_eq!(shown["window"]["start"], "1970-01-01T00:02:00Z");
        assert_eq!(
            (&shown["isFinalInvokeForWindow"], &shown["isWindowTerminatedEarly"]),
            (&true.into(), &false.into())
        );
        assert_eq!(open.take(b"null"), 2);
    }
}
