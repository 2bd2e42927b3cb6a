//! One execution of a durable function: its row.

use crate::durable::failure::Failure;
use crate::durable::site::Site;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Execution {
    pub account: String,
    pub region: String,
    pub function: String,
    /// Of the function: another one of the same name is not run in its place.
    pub function_id: String,
    /// A number, or `$LATEST`.
    pub version: String,
    pub name: String,
    pub id: String,
    pub status: Status,
    pub started_ms: i64,
    pub ended_ms: Option<i64>,
    pub timeout_s: u32,
    pub retention_days: u32,
    /// Whether it was started to be awaited: its result may then be larger.
    pub awaited: bool,
    pub trace: Option<String>,
    /// The operation of another execution that it is.
    pub parent: Option<Parent>,
    /// What it ended with, unless it succeeded.
    pub error: Option<Failure>,
    pub phase: Phase,
    /// Its invocations so far; only the last one's end counts.
    pub invocations: u64,
    /// The checkpoint token that is valid now.
    pub token: Option<String>,
    /// Tokens that have been given.
    pub tokens: u64,
    /// The checkpoint before, by which its repetition is known.
    pub checkpointed: Option<Checkpointed>,
    /// Operations so far: the number of the last one.
    pub operations: u64,
    /// Of the function's data, as the events hold them.
    pub bytes: u64,
    /// Events so far: the number of the last one.
    pub events: u64,
    /// Operations that end by something other than a checkpoint, and when they are due.
    pub open: BTreeMap<u64, Option<i64>>,
    /// Operations that have changed since the function was told.
    pub unseen: BTreeSet<u64>,
    /// Operations that the running invocation was told of by a checkpoint's answer. What waited for them in it may
    /// have come to rest before, and is not woken by the answer.
    #[serde(default)]
    pub told: BTreeSet<u64>,
    /// Invocations that failed since one did not.
    pub failures: u32,
    /// Invocations that could not be begun since one could.
    pub throttles: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    Running,
    Succeeded,
    Failed,
    TimedOut,
    Stopped,
}

/// What is to happen with the function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// It is to be invoked.
    Ready,
    /// It is being invoked.
    Invoking,
    /// Something must happen first, or nothing more will.
    Waiting,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parent {
    pub account: String,
    pub region: String,
    pub function: String,
    pub id: String,
    /// The number of the operation.
    pub operation: u64,
}

/// A checkpoint that has been answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Checkpointed {
    pub client_token: String,
    /// The token that it used up, and the one that it gave.
    pub token: String,
    pub next: Option<String>,
    /// The operations of its answer.
    pub operations: Vec<u64>,
}

impl Execution {
    pub fn is_running(&self) -> bool {
        self.status == Status::Running
    }

    pub fn site(&self) -> Option<Site> {
        Site::of(&self.account, &self.region, &self.function, &self.id)
    }

    /// Whether the function was invoked, or may have been, before the invocation that is under way.
    pub fn was_invoked(&self) -> bool {
        self.invocations > u64::from(self.throttles) + 1
    }

    /// An invocation begins: it is handed all that has happened. Gives what changed since the one before was told.
    pub fn take_changed(&mut self) -> BTreeSet<u64> {
        self.told.clear();
        std::mem::take(&mut self.unseen)
    }

    /// What the running invocation is told of by the answer to its checkpoint, beside the operations that it has
    /// changed itself.
    pub fn tell(&mut self, changed: &[u64]) -> Vec<u64> {
        let unseen = std::mem::take(&mut self.unseen);
        let fresh: Vec<u64> =
            unseen.into_iter().filter(|number| !changed.contains(number)).collect();
        self.told.extend(&fresh);
        fresh
    }

    /// Some of what [`Execution::tell`] gave does not fit into the answer: it is told later.
    pub fn tell_later(&mut self, numbers: &[u64]) {
        for number in numbers {
            self.told.remove(number);
            self.unseen.insert(*number);
        }
    }

    /// Whether something has happened that the invocation which ends may not have gone on with. The next one is
    /// handed it, so that one which again has nothing to go on with comes to rest.
    pub fn has_news(&self) -> bool {
        !self.unseen.is_empty() || !self.told.is_empty()
    }
}

impl Parent {
    pub fn site(&self) -> Option<Site> {
        Site::of(&self.account, &self.region, &self.function, &self.id)
    }
}

impl Status {
    /// AWS's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Running => "RUNNING",
            Status::Succeeded => "SUCCEEDED",
            Status::Failed => "FAILED",
            Status::TimedOut => "TIMED_OUT",
            Status::Stopped => "STOPPED",
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::durable::sample::Room;

    #[tokio::test]
    async fn what_does_not_fit_into_an_answer_is_told_in_the_next() {
        let mut execution = Room::new().await.execution().await.unwrap();
        execution.unseen.extend([1, 2, 3]);
        let mut told = execution.tell(&[1]);
        assert_eq!(told, [2, 3]);
        execution.tell_later(&told.split_off(1));
        assert_eq!((execution.unseen.len(), execution.told.len()), (1, 1));
        assert_eq!(execution.tell(&[]), [3]);
    }
}
