//! What is kept of a run for its checks: what each transaction saw, where it stands, how it ended.

use crate::plan::{Plan, Row, Span};
use bytes::Bytes;
use parking_lot::Mutex;
use std::sync::Arc;
use store::simulation::{Place, Placed};
use store::{Appended, StoreError};

/// A moment in the order of commits: the epoch, and a sequence number in it.
pub type Moment = (u64, u64);

pub struct Record {
    pub plan: Arc<Plan>,
    pub attempt: Arc<Mutex<Attempt>>,
    /// What had been acknowledged before it began: it comes later.
    pub floor: Moment,
    pub outcome: Ended,
}

/// The newest attempt of a transaction; the one that committed is the last.
#[derive(Default)]
pub struct Attempt {
    pub place: Place,
    pub seen: Vec<Seen>,
    pub positions: Vec<(u64, Appended)>,
}

/// What an operation saw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    Nothing,
    Value(Option<Bytes>),
    Rows(Vec<(Row, Bytes)>),
    Once { bucket: i64, fresh: bool },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    Running,
    Committed,
    /// Its body returned an error of its own.
    Refused,
    /// The store said that nothing was written.
    Failed(StoreError),
    /// It may have happened or not.
    Unknown,
}

/// Several reads of one moment, outside of any transaction.
pub struct Observation {
    pub by: String,
    pub queries: Vec<(Query, Seen)>,
    pub floor: Moment,
    pub ceiling: Moment,
    pub matched: bool,
}

#[derive(Clone, Debug)]
pub enum Query {
    Get(Row),
    Range(Span),
}

/// Rows of a log as somebody read them.
pub struct LogRead {
    pub log: u64,
    pub rows: Vec<(u64, Bytes)>,
}

/// A body's own error, or the store's.
#[derive(Debug)]
pub enum Refusal {
    Body,
    Store(StoreError),
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Refusal {
        Refusal::Store(error)
    }
}

impl Ended {
    pub fn of(result: &Result<(), Refusal>) -> Ended {
        match result {
            Ok(()) => Ended::Committed,
            Err(Refusal::Body) => Ended::Refused,
            Err(Refusal::Store(StoreError::Unresolved(_) | StoreError::Closed)) => Ended::Unknown,
            Err(Refusal::Store(error)) => Ended::Failed(error.clone()),
        }
    }

    /// Whether it may have written something.
    pub fn may_have_happened(&self) -> bool {
        matches!(self, Ended::Running | Ended::Committed | Ended::Unknown)
    }
}

impl Record {
    pub fn placed(&self) -> Option<Placed> {
        self.attempt.lock().place.get()
    }
}
