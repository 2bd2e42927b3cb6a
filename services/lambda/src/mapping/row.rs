//! Mappings and checkpoints as they are kept.
//!
//! | table | key | row |
//! |---|---|---|
//! | `lambda.mapping` | id | [`Mapping`] |
//! | `lambda.checkpoint` | mapping id, shard id | [`Checkpoint`] |

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
    /// `TRIM_HORIZON` or `LATEST`; empty for a queue.
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
}

/// How far a shard has been read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The last record that is done with.
    pub sequence: Option<String>,
    /// The shard has no further records.
    pub finished: bool,
}

impl Mapping {
    pub fn arn(&self) -> String {
        arn(&self.region, &self.account, &self.id)
    }

    pub fn function(&self) -> Option<Named> {
        crate::rules::name::of_arn(&self.function_arn.parse().ok()?)
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
