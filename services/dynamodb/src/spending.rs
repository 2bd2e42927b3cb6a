//! What a request spends of the units of its tables, and the refusal of one that finds nothing left.
//!
//! A request is let through while its table, and every global index that it touches, has anything left beside
//! what it has spoken for already; what it really consumed is taken once it is done. A write that fails its
//! condition consumes too. Of tables that nothing limits nothing is noted.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html>

use crate::rules::table::capacity::{Direction, Units};
use crate::rules::table::{Index, IndexScope, Table};
use crate::write::Consumed;
use aws::Fault;
use std::sync::Arc;

/// What a request has spoken for.
#[derive(Debug)]
pub struct Spending {
    now_ms: i64,
    direction: Direction,
    /// A transaction pays for preparing and for committing.
    twice: bool,
    parts: Vec<(Arc<Table>, Consumed)>,
}

impl Spending {
    pub fn of_reads(now_ms: i64) -> Spending {
        Spending { now_ms, direction: Direction::Read, twice: false, parts: Vec::new() }
    }

    pub fn of_writes(now_ms: i64) -> Spending {
        Spending { direction: Direction::Write, ..Spending::of_reads(now_ms) }
    }

    /// Of writes in a transaction.
    pub fn of_transaction(now_ms: i64) -> Spending {
        Spending { twice: true, ..Spending::of_writes(now_ms) }
    }

    pub fn now_ms(&self) -> i64 {
        self.now_ms
    }

    /// Refuses what would spend of a table, or of its global index, that has nothing left.
    pub fn admit(&self, table: &Table, index: Option<&Index>) -> Result<(), Fault> {
        if table.meters.is_empty() {
            return Ok(());
        }
        let index = index.filter(|index| index.scope == IndexScope::Global);
        let part = self.parts.iter().find(|(known, _)| is_same(known, table));
        let spoken_for = part.map_or_else(Units::default, |(_, sum)| of_place(table, index, sum));
        match table.has_left(index, self.direction, spoken_for, self.now_ms) {
            true => Ok(()),
            false => Err(table.throttled(index, self.direction)),
        }
    }

    /// Speaks for what a part of the request consumes.
    pub fn add(&mut self, table: &Arc<Table>, consumed: &Consumed) {
        if table.meters.is_empty() {
            return;
        }
        let doubled = self.twice.then(|| consumed.doubled());
        let consumed = doubled.as_ref().unwrap_or(consumed);
        let known = |(known, _): &&mut (Arc<Table>, Consumed)| is_same(known, table);
        match self.parts.iter_mut().find(known) {
            Some((_, sum)) => sum.add(consumed),
            None => self.parts.push((table.clone(), consumed.clone())),
        }
    }

    /// Takes what was spoken for.
    pub fn settle(self) {
        for (table, sum) in &self.parts {
            take(table, self.direction, sum, self.now_ms);
        }
    }
}

/// Replicas share a generation, and each has units of its own.
fn is_same(one: &Table, other: &Table) -> bool {
    (one.generation, &one.region) == (other.generation, &other.region)
}

/// Refuses a read of a table or index that has nothing left.
pub fn admit_read(table: &Table, index: Option<&Index>, now_ms: i64) -> Result<(), Fault> {
    Spending::of_reads(now_ms).admit(table, index)
}

/// Takes what a read consumed.
pub fn settle_read(table: &Table, consumed: &Consumed, now_ms: i64) {
    take(table, Direction::Read, consumed, now_ms);
}

fn take(table: &Table, direction: Direction, consumed: &Consumed, now_ms: i64) {
    if table.meters.is_empty() {
        return;
    }
    let none = Units::default();
    let own = of_place(table, None, consumed);
    if own > none {
        table.take(None, direction, own, now_ms);
    }
    for index in table.global_indexes() {
        let units = of_place(table, Some(index), consumed);
        if units > none {
            table.take(Some(index), direction, units, now_ms);
        }
    }
}

/// What is consumed of a global index, or of the table, which pays for its local indexes.
fn of_place(table: &Table, index: Option<&Index>, consumed: &Consumed) -> Units {
    if let Some(index) = index {
        let units = consumed.indexes.iter().find(|(name, _)| *name == index.name);
        return units.map_or_else(Units::default, |(_, units)| *units);
    }
    let local =
        |name: &str| table.index(name).is_some_and(|index| index.scope == IndexScope::Local);
    let locals = consumed.indexes.iter().filter(|(name, _)| local(name));
    locals.fold(consumed.table, |sum, (_, units)| sum.plus(*units))
}
