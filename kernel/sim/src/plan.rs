//! What one transaction is going to do, drawn beforehand, so that every attempt does the same.

use crate::run::Run;
use std::time::Duration;
use store::{DueTimer, Key, Lease, Range};

pub const GROUPS: u64 = 3;
pub const ROWS: u64 = 8;
pub const LOGS: u64 = 6;
pub const TIMERS: u64 = 5;
const ORDERS: u64 = 3;
const NAMES: u64 = 4;
const OPS_MAX: u64 = 6;
/// A third of all transactions only read.
const READS_PER_MILLE: u64 = 330;

pub type Row = (u64, u64);

#[derive(Debug)]
pub struct Plan {
    pub id: u64,
    pub ops: Vec<Op>,
    /// What happens behind each operation.
    pub pauses: Vec<Pause>,
    /// The body returns an error at its end.
    pub refuses: bool,
}

#[derive(Clone, Debug)]
pub enum Op {
    Get(Row),
    Range(Span),
    Put(Row),
    Delete(Row),
    Clear(u64),
    /// Puts if the row is there, or if it is not.
    PutIf(Row, bool),
    Append(u64),
    Stamp,
    Emit(Option<u64>),
    Set(u64, i64),
    Cancel(u64),
    Once(String),
    Hold(Lease),
    Finish(DueTimer),
}

#[derive(Clone, Copy, Debug)]
pub enum Pause {
    Not,
    Yield,
    Sleep(Duration),
}

/// A range of rows, in the words of the model.
#[derive(Clone, Debug)]
pub struct Span {
    /// None: all groups.
    pub group: Option<u64>,
    pub from: Option<Row>,
    pub after: Option<Row>,
    pub limit: usize,
    pub reverse: bool,
}

impl Op {
    fn writes(&self) -> bool {
        !matches!(self, Op::Get(_) | Op::Range(_) | Op::Hold(_))
    }
}

impl Plan {
    pub fn writes(&self) -> bool {
        self.ops.iter().any(Op::writes)
    }

    /// What the operation at this place writes; no two of a run are alike.
    pub fn value(&self, at: usize) -> String {
        format!("{}.{at}", self.id)
    }
}

impl Span {
    pub fn range(&self) -> Range {
        let prefix = self.group.map_or_else(|| Key::new("t"), |group| Key::new("t").u64(group));
        let mut range = Range::prefix(&prefix).limit(self.limit);
        if let Some(row) = self.from {
            range = range.from(&key(row));
        }
        if let Some(row) = self.after {
            range = range.after(&key(row));
        }
        if self.reverse { range.reverse() } else { range }
    }
}

pub fn key((group, row): Row) -> Key {
    Key::new("t").u64(group).u64(row)
}

/// Rows in the order of their stamps.
pub fn stamped_key() -> Key {
    Key::new("stamped").tail(b"")
}

pub fn log_key(log: u64) -> Key {
    Key::new("log").u64(log)
}

impl Run {
    /// A transaction as a client would run it, behind what must be in it.
    pub fn draw_plan(&self, given: Vec<Op>) -> Plan {
        let reads_only = given.is_empty() && self.draw.chance(READS_PER_MILLE);
        let given_count = given.len();
        let mut ops = given;
        // A transaction has few logs, so that a memory of three holds all of one.
        let logs = self.draw.below(LOGS);
        let more = self.draw.between(u64::from(given_count == 0), OPS_MAX);
        for _ in 0..if self.draining() { 0 } else { more } {
            ops.push(if reads_only { self.draw_read() } else { self.draw_op(logs) });
        }
        let pauses = ops.iter().map(|_| self.draw_pause()).collect();
        let refuses = given_count == 0 && self.draw.chance(60);
        Plan { id: self.next_id(), ops, pauses, refuses }
    }

    pub fn draw_row(&self) -> Row {
        let rows = self.setup.rows;
        (self.draw.below(GROUPS), self.draw.below(rows))
    }

    pub fn draw_span(&self) -> Span {
        let row = || self.draw.chance(300).then(|| self.draw_row());
        let unlimited = self.draw.chance(300);
        Span {
            group: self.draw.chance(700).then(|| self.draw.below(GROUPS)),
            from: row(),
            after: row(),
            limit: if unlimited { usize::MAX } else { self.draw.below(6) as usize },
            reverse: self.draw.chance(500),
        }
    }

    fn draw_read(&self) -> Op {
        match self.draw.chance(500) {
            true => Op::Get(self.draw_row()),
            false => Op::Range(self.draw_span()),
        }
    }

    fn draw_op(&self, logs: u64) -> Op {
        match self.draw.below(100) {
            0..30 => self.draw_read(),
            30..50 => Op::Put(self.draw_row()),
            50..60 => Op::Delete(self.draw_row()),
            60..62 => Op::Clear(self.draw.below(GROUPS)),
            62..72 => Op::PutIf(self.draw_row(), self.draw.chance(500)),
            72..79 => Op::Append((logs + self.draw.below(3)) % LOGS),
            79..82 => Op::Stamp,
            82..90 => Op::Emit(self.draw.chance(700).then(|| self.draw.below(ORDERS))),
            90..95 => {
                let ahead_ms = self.draw.pick(&[0, 1, 20, 500, 5_000, 100_000]);
                let due_ms = self.world.now_ms() + self.draw.below(ahead_ms + 1) as i64;
                Op::Set(self.draw.below(TIMERS), due_ms)
            }
            95..97 => Op::Cancel(self.draw.below(TIMERS)),
            _ => Op::Once(format!("name {}", self.draw.below(NAMES))),
        }
    }

    fn draw_pause(&self) -> Pause {
        match self.draw.below(1000) {
            0..700 => Pause::Not,
            700..960 => Pause::Yield,
            960..997 => Pause::Sleep(Duration::from_millis(self.draw.between(1, 30))),
            _ => Pause::Sleep(Duration::from_secs(self.draw.between(1, 12))),
        }
    }
}
