//! Mappings and checkpoints as they are kept.
//!
//! | table | key | row |
//! |---|---|---|
//! | `lambda.mapping` | id | [`Mapping`] |
//! | `lambda.checkpoint` | mapping id, shard id | [`Checkpoint`] |

use crate::mapping::window::Open;
use crate::rules::name::Named;
use aws::{AccountId, Region};
use serde::{Deserialize, Serialize};
use store::Key;

pub const MAPPING: &str = "lambda.mapping";
pub const CHECKPOINT: &str = "lambda.checkpoint";

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Mapping {
    pub id: String,
    pub account: String,
    pub region: String,
    pub source_arn: String,
    /// With the qualifier that it was made with.
    pub function_arn: String,
    pub enabled: bool,
    pub batch_size: u32,
    pub window_s: u32,
    /// `TRIM_HORIZON`, `LATEST` or `AT_TIMESTAMP`; empty for a queue.
    pub position: String,
    pub filters: Vec<String>,
    pub partial: bool,
    pub bisect: bool,
    /// None: until the record is too old.
    pub retries_max: Option<u32>,
    /// None: as long as the stream keeps it.
    pub age_max_s: Option<u32>,
    /// Of a queue: invocations at once.
    #[serde(default)]
    pub concurrency_max: Option<u32>,
    pub created_ms: i64,
    pub modified_ms: i64,
    pub tags: wire::IndexMap<String, String>,
    /// Of the position `AT_TIMESTAMP`.
    #[serde(default)]
    pub position_ms: Option<i64>,
    /// Batches of a shard that run at once.
    #[serde(default = "one")]
    pub lanes: u32,
    /// The length of tumbling windows; zero: none.
    #[serde(default)]
    pub tumbling_s: u32,
    /// The ARN of what is told what is given up.
    #[serde(default)]
    pub on_failure: Option<String>,
}

fn one() -> u32 {
    1
}

/// How far a shard has been read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The last record that is done with.
    pub sequence: Option<String>,
    /// The shard has no further records.
    pub finished: bool,
    /// The tumbling window that the shard is in.
    #[serde(default)]
    pub window: Option<Open>,
}

impl Mapping {
    pub fn arn(&self) -> String {
        arn(&self.region, &self.account, &self.id)
    }

    pub fn function(&self) -> Option<Named> {
        crate::rules::name::of_arn(&self.function_arn.parse().ok()?)
    }

    /// Whether its function is of its own account.
    pub fn is_near(&self) -> bool {
        self.function().is_some_and(|named| named.place.account.as_str() == self.account)
    }

    /// When a shard without a checkpoint begins; none: with its oldest record. What came since a `LATEST`
    /// mapping was made is found by its time, so that nothing is missed by a restart.
    pub fn moment_ms(&self) -> Option<i64> {
        match self.position.as_str() {
            "LATEST" => Some(self.created_ms),
            "AT_TIMESTAMP" => self.position_ms,
            _ => None,
        }
    }

    pub fn is_of(&self, account: &AccountId, region: &Region) -> bool {
        self.account == account.as_str() && self.region == region.as_str()
    }
}

pub fn arn(region: &str, account: &str, id: &str) -> String {
    format!("arn:aws:lambda:{region}:{account}:event-source-mapping:{id}")
}

pub fn all() -> Key {
    Key::new(MAPPING)
}

pub fn mapping(id: &str) -> Key {
    all().str(id)
}

pub fn checkpoints(mapping_id: &str) -> Key {
    Key::new(CHECKPOINT).str(mapping_id)
}

pub fn checkpoint(mapping_id: &str, shard_id: &str) -> Key {
    checkpoints(mapping_id).str(shard_id)
}

#[cfg(test)]
mod tests {
    use super::Mapping;

    #[test]
    fn a_function_of_another_account_is_not_near() {
        let of = |account: &str| Mapping {
            account: "123456789012".into(),
            function_arn: format!("arn:aws:lambda:us-east-1:{account}:function:f:live"),
            ..Mapping::default()
        };
        assert!(of("123456789012").is_near());
        assert!(!of("210987654321").is_near());
        assert!(!Mapping::default().is_near());
    }
}
