//! The keys of the load's rows, and what they hold.

use serde::{Deserialize, Serialize};
use store::Key;

/// The number of a writer's last unit.
pub fn counter(writer: u64) -> Key {
    Key::new("counter").u64(writer)
}

/// Names the last write of one task in plain bytes, by which it is found in a journal.
pub fn mark(task: &str) -> Key {
    Key::new("mark").str(task)
}

pub fn mark_text(task: &str, number: u64) -> String {
    format!("<{task}={number}>")
}

/// All rows of a unit.
pub fn rows(writer: u64, number: u64) -> Key {
    Key::new("row").u64(writer).u64(number)
}

/// How many units took part; written by all writers.
pub fn hot() -> Key {
    Key::new("hot")
}

pub fn log(index: u64) -> Key {
    Key::new("log").u64(index)
}

/// What a lease guards: its holders append their token.
pub fn guarded(name: &str) -> Key {
    Key::new("guarded").str(name)
}

pub fn blob(writer: u64, number: u64, copy: usize) -> Key {
    Key::new("blob").u64(writer).u64(number).u64(copy as u64)
}

pub fn big() -> Key {
    Key::new("big")
}

pub fn room(index: u64) -> Key {
    Key::new("room").u64(index)
}

pub fn cursor(log: u64) -> Key {
    Key::new("cursor").u64(log)
}

/// How far a log was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    pub position: u64,
    /// The last unit of each writer.
    pub last: Vec<u64>,
}

/// The last event with the hot key's count.
pub fn arrived_hot() -> Key {
    Key::new("arrived-hot")
}

pub fn arrived(writer: u64, ordered: bool) -> Key {
    Key::new("arrived").u64(writer).u64(ordered.into())
}

/// The events of one writer that arrived.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrived {
    pub count: u64,
    /// Of number * 4 + index.
    pub sum: u64,
    pub last: u64,
}

impl Arrived {
    pub fn add(&mut self, number: u64, index: u64) {
        self.count += 1;
        self.sum += number * 4 + index;
        self.last = self.last.max(number * 4 + index);
    }
}

/// How often each setting of a timer fired: as set by its unit, and as set anew.
pub fn fired(writer: u64, number: u64) -> Key {
    Key::new("fired").u64(writer).u64(number)
}
