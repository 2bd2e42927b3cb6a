//! What a table knows of its own history: the undo log that its writes go to, and who needs it.

use super::Table;
use serde::{Deserialize, Serialize};

/// The days that point-in-time recovery reaches back where a request names none, and at most.
pub const PERIOD_DAYS_MAX: u32 = 35;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// Where each write puts what was there before it, while recovery is on or somebody reads a past moment.
    pub log: Option<u64>,
    pub recovery: Option<Recovery>,
    /// Who reads a past moment: backups, restores and exports that are under way.
    #[serde(default)]
    pub readers: Vec<String>,
    #[serde(default)]
    pub restored: Option<Restored>,
}

/// Point-in-time recovery that is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovery {
    pub period_days: u32,
}

/// Where a table that is being restored comes from; it forgets when its items are there, as on AWS.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restored {
    pub backup_arn: Option<String>,
    pub table_arn: Option<String>,
    /// The moment that was restored.
    pub at_ms: i64,
}

impl Recovery {
    pub fn period_ms(self) -> i64 {
        i64::from(self.period_days) * DAY_MS
    }
}

impl Table {
    /// Whether its items are there: a table that is being restored or imported answers as if it were none.
    pub fn is_usable(&self) -> bool {
        !self.creating && self.history.restored.is_none()
    }
}
