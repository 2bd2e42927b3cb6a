//! A stream: what is set of it. Its shards are rows of their own.

use auth::policy::Meant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Hours that a stream keeps its records: at least, and where nothing is said.
pub const RETENTION_H_MIN: u32 = 24;
/// A year.
pub const RETENTION_H_MAX: u32 = 8760;
/// KiB of a record with its partition key, where nothing is said and at least.
pub const RECORD_KIB: u32 = 1024;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stream {
    /// Another stream of the same name, made later, has another one.
    pub id: u64,
    pub account: String,
    pub region: String,
    pub name: String,
    pub created_ms: i64,
    pub mode: Mode,
    pub retention_h: u32,
    /// The number that the next shard gets.
    pub next_shard: u32,
    pub open_shards: u32,
    /// Rises with every change of the shards.
    pub version: u64,
    /// Shard-level metrics that are asked for, in AWS's words.
    pub metrics: Vec<String>,
    pub tags: BTreeMap<String, String>,
    pub policy: Option<String>,
    /// Whom the policy means.
    #[serde(default, skip_serializing_if = "Meant::is_empty")]
    pub meant: Meant,
    pub record_max_kib: u32,
    /// Records are shared out evenly, whatever their partition keys.
    pub automatic: bool,
    /// The latest changes of the number of shards, and of the mode: they are limited by the day.
    pub scaled_ms: Vec<i64>,
    pub moded_ms: Vec<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    Provisioned,
    OnDemand,
}

/// A reader with its own share of a stream's rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consumer {
    pub name: String,
    pub arn: String,
    pub created_ms: i64,
    pub tags: BTreeMap<String, String>,
    pub policy: Option<String>,
    /// Whom the policy means.
    #[serde(default, skip_serializing_if = "Meant::is_empty")]
    pub meant: Meant,
}

impl Stream {
    pub fn arn(&self) -> String {
        arn(&self.region, &self.account, &self.name)
    }

    /// What came earlier is kept no longer.
    pub fn horizon_ms(&self, now_ms: i64) -> i64 {
        now_ms - i64::from(self.retention_h) * 3_600_000
    }

    pub fn record_max(&self) -> usize {
        self.record_max_kib as usize * 1024
    }
}

pub fn arn(region: &str, account: &str, name: &str) -> String {
    format!("arn:aws:kinesis:{region}:{account}:stream/{name}")
}

/// The topic that a write to a shard signals; a stream's own ARN is that of its shards' changes.
pub fn topic(stream_arn: &str, shard_id: &str) -> String {
    format!("{stream_arn}/{shard_id}")
}
