//! The plain model: maps and lists in memory, on which a history is replayed one transaction after the
//! other.

use crate::plan::{LOGS, Op, Plan, Row, Span};
use crate::record::{Attempt, Query, Seen};
use bytes::Bytes;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Default, Debug)]
pub struct Model {
    pub rows: BTreeMap<Row, Bytes>,
    /// What was done once: the row beside each name.
    pub notes: BTreeMap<String, Bytes>,
    once: BTreeSet<(i64, String)>,
    /// Every value ever appended; what is trimmed is the store's to know.
    pub logs: [Vec<Bytes>; LOGS as usize],
    /// Every value that was stamped, in the order of commits.
    pub stamped: Vec<Bytes>,
    /// By key: when due, and the body.
    pub timers: BTreeMap<u64, (i64, String)>,
    /// In the order of commits: id, order key.
    pub events: Vec<(String, Option<u64>)>,
    /// The newest lease token under which something was written, by lease.
    guards: BTreeMap<String, u64>,
}

impl Model {
    /// Runs a transaction; an error tells where it saw what it cannot have seen.
    pub fn replay(&mut self, plan: &Plan, attempt: &Attempt) -> Result<(), String> {
        let mut appended = attempt.positions.iter();
        for (at, seen) in attempt.seen.iter().enumerate() {
            let op = &plan.ops[at];
            let expected = self.apply(plan, at, seen)?;
            if *seen != expected {
                return Err(format!("{op:?} saw {seen:?}, and not {expected:?}"));
            }
            if let Op::Append(log) = op
                && let Some(position) = appended.next().and_then(|next| next.1.position())
            {
                let expected = self.logs[*log as usize].len() as u64 - 1;
                if position != expected {
                    return Err(format!("log {log}: went to {position}, and not {expected}"));
                }
            }
        }
        Ok(())
    }

    /// What the query finds now.
    pub fn answer(&self, query: &Query) -> Seen {
        match query {
            Query::Get(row) => Seen::Value(self.rows.get(row).cloned()),
            Query::Range(span) => Seen::Rows(self.span(span)),
        }
    }

    fn apply(&mut self, plan: &Plan, at: usize, seen: &Seen) -> Result<Seen, String> {
        let value = plan.value(at);
        match &plan.ops[at] {
            Op::Get(row) => return Ok(Seen::Value(self.rows.get(row).cloned())),
            Op::Range(span) => return Ok(Seen::Rows(self.span(span))),
            Op::Put(row) => drop(self.rows.insert(*row, value.into())),
            Op::Delete(row) => drop(self.rows.remove(row)),
            Op::Clear(group) => self.rows.retain(|row, _| row.0 != *group),
            Op::PutIf(row, present) => {
                let old = self.rows.get(row).cloned();
                if old.is_some() == *present {
                    self.rows.insert(*row, value.into());
                }
                return Ok(Seen::Value(old));
            }
            Op::Append(log) => self.logs[*log as usize].push(value.into()),
            Op::Stamp => self.stamped.push(value.into()),
            Op::Emit(order) => self.events.push((value, *order)),
            Op::Set(key, due_ms) => drop(self.timers.insert(*key, (*due_ms, value))),
            Op::Cancel(key) => drop(self.timers.remove(key)),
            Op::Once(name) => return Ok(self.once(name, value, seen)),
            Op::Hold(lease) => {
                let newest = self.guards.entry(lease.name.clone()).or_default();
                if *newest > lease.token {
                    let (name, token) = (&lease.name, lease.token);
                    return Err(format!("{name}: token {token} wrote after token {newest}"));
                }
                *newest = lease.token;
            }
            Op::Finish(due) => self.finish(&due.timer.body),
        }
        Ok(Seen::Nothing)
    }

    /// Removes the timer that has this body.
    pub fn finish(&mut self, body: &[u8]) {
        self.timers.retain(|_, (_, current)| current.as_bytes() != body);
    }

    fn once(&mut self, name: &str, value: String, seen: &Seen) -> Seen {
        let Seen::Once { bucket, .. } = seen else { return Seen::Nothing };
        let known = |bucket| self.once.contains(&(bucket, name.to_string()));
        let fresh = !known(*bucket) && !known(*bucket - 1);
        if fresh {
            self.once.insert((*bucket, name.into()));
            self.notes.insert(name.into(), value.into());
        }
        Seen::Once { bucket: *bucket, fresh }
    }

    fn span(&self, span: &Span) -> Vec<(Row, Bytes)> {
        let within = |row: &Row| {
            span.group.is_none_or(|group| row.0 == group)
                && span.from.is_none_or(|from| *row >= from)
                && match span.after {
                    Some(after) if span.reverse => *row < after,
                    Some(after) => *row > after,
                    None => true,
                }
        };
        let mut found: Vec<_> = self.rows.iter().filter(|(row, _)| within(row)).collect();
        if span.reverse {
            found.reverse();
        }
        found.truncate(span.limit);
        found.into_iter().map(|(row, value)| (*row, value.clone())).collect()
    }
}
