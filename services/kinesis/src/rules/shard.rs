//! A shard: a range of hash keys, from when it was made until it is closed.

use super::hash_key;
use super::sequence::{LAST, Sequence};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shard {
    pub number: u32,
    #[serde(with = "hash_key")]
    pub first: u128,
    /// Inclusive.
    #[serde(with = "hash_key")]
    pub last: u128,
    pub parent: Option<u32>,
    /// The other one of two that were merged.
    pub adjacent: Option<u32>,
    pub made_ms: i64,
    /// In its sequence numbers: later than its parents', in seconds.
    pub made_s: u64,
    pub closed_ms: Option<i64>,
}

impl Shard {
    pub fn id(&self) -> String {
        id(self.number)
    }

    pub fn is_open(&self) -> bool {
        self.closed_ms.is_none()
    }

    pub fn holds(&self, hash: u128) -> bool {
        (self.first..=self.last).contains(&hash)
    }

    pub fn is_child_of(&self, number: u32) -> bool {
        self.parent == Some(number) || self.adjacent == Some(number)
    }

    /// The sequence number of the record at a position of the shard's log.
    pub fn sequence(&self, position: u64, at_ms: i64) -> String {
        self.number_of(position + 1, at_ms)
    }

    pub fn starting_sequence(&self) -> String {
        let Shard { made_s, number: shard, .. } = *self;
        Sequence { made_s, shard, place: 0, at_s: made_s }.to_string()
    }

    pub fn ending_sequence(&self) -> Option<String> {
        self.closed_ms.map(|at_ms| self.number_of(LAST, at_ms))
    }

    fn number_of(&self, place: u64, at_ms: i64) -> String {
        let at_s = u64::try_from(at_ms.div_euclid(1000)).unwrap_or_default();
        let Shard { made_s, number: shard, .. } = *self;
        Sequence { made_s, shard, place, at_s }.to_string()
    }
}

/// `shardId-000000000000`
pub fn id(number: u32) -> String {
    format!("shardId-{number:012}")
}

/// The number of a shard's name. AWS takes the number alone, too.
pub fn number(id: &str) -> Option<u32> {
    let digits = match id.split_once('-') {
        Some((_, digits)) => digits,
        None => id,
    };
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|number| plain && *number <= i32::MAX.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::{id, number};

    #[test]
    fn names() {
        assert_eq!(id(7), "shardId-000000000007");
        assert_eq!(number("shardId-000000000007"), Some(7));
        assert_eq!(number("shard-7"), Some(7));
        for bad in ["", "shardId-", "shardId--1", "shardId-2147483648", "ham"] {
            assert_eq!(number(bad), None, "{bad}");
        }
    }
}
