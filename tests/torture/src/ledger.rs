//! What the parent knows from the child's lines: what must be there, and what at most may be.

use crate::plan::{BIG, LOGS};
use crate::report::Line;
use crate::tables::mark_text;
use anyhow::{Result, bail};
use std::collections::{BTreeMap, HashMap};

/// Of one folder, over all the lives that wrote to it.
#[derive(Debug, Default)]
pub struct Ledger {
    pub writers: Vec<Writer>,
    pub cursors: Vec<u64>,
    pub trimmed: Vec<u64>,
    /// Guarded writes by lease and position: the token.
    pub guarded: BTreeMap<(String, u64), u64>,
    /// Who was given a token.
    pub tokens: HashMap<(String, u64), String>,
    /// The number of each task's last write that was acknowledged and left its mark.
    marks: HashMap<String, u64>,
    pub acknowledged: u64,
    pub refused: u64,
    pub reads_while_refused: u64,
    pub lives_opened: u64,
    /// Lines of the last life so far.
    line: u64,
    pub broken: Vec<String>,
}

#[derive(Debug, Default)]
pub struct Writer {
    /// The highest number that was acknowledged, or seen by a transaction.
    pub acknowledged: u64,
    pub attempted: u64,
    /// Of the last life: when each unit was first tried and when it was acknowledged.
    pub tried_at: HashMap<u64, u64>,
    pub acknowledged_at: HashMap<u64, u64>,
    /// Of the last life: the positions in the unit's log.
    pub positions: HashMap<u64, u64>,
}

impl Ledger {
    pub fn new() -> Ledger {
        let mut ledger = Ledger::default();
        ledger.writers.resize_with(BIG as usize + 1, Writer::default);
        ledger.cursors = vec![0; LOGS as usize];
        ledger.trimmed = vec![0; LOGS as usize];
        ledger
    }

    pub fn begin_life(&mut self) {
        self.line = 0;
        for writer in &mut self.writers {
            writer.tried_at.clear();
            writer.acknowledged_at.clear();
            writer.positions.clear();
        }
    }

    /// Takes note of one line.
    pub fn note(&mut self, line: Line) -> Result<()> {
        self.line += 1;
        match line {
            Line::Opened => self.lives_opened += 1,
            Line::Attempt { writer, number } => {
                let at = self.line;
                let writer = self.writer(writer)?;
                writer.attempted = writer.attempted.max(number);
                writer.tried_at.entry(number).or_insert(at);
            }
            Line::Acknowledged { writer, number, position } => {
                let at = self.line;
                self.acknowledged += 1;
                self.durable(writer, number)?;
                let writer = self.writer(writer)?;
                writer.acknowledged_at.insert(number, at);
                if let Some(position) = position {
                    writer.positions.insert(number, position);
                }
            }
            Line::Seen { writer, number } => self.durable(writer, number)?,
            Line::Guarded { lease, holder, token, position, number } => {
                self.acknowledged += 1;
                self.marks.insert(holder.clone(), number);
                let other = self.tokens.insert((lease.clone(), token), holder.clone());
                if let Some(other) = other.filter(|other| *other != holder) {
                    bail!("token {token} of {lease} was given to {other} and to {holder}");
                }
                self.guarded.insert((lease, position), token);
            }
            Line::Cursor { log, position } => {
                self.marks.insert(format!("c{log}"), position);
                let cursor = &mut self.cursors[log as usize];
                *cursor = position.max(*cursor);
            }
            Line::Trimmed { log, before } => {
                let trimmed = &mut self.trimmed[log as usize];
                *trimmed = before.max(*trimmed);
            }
            Line::Refused => self.refused += 1,
            Line::ReadWhileRefused => self.reads_while_refused += 1,
            Line::Broken(what) => self.broken.push(what),
        }
        Ok(())
    }

    /// What a look at the reopened store has seen is durable from then on.
    pub fn confirm(&mut self, counts: &[u64]) -> Result<()> {
        for (writer, count) in counts.iter().enumerate() {
            self.durable(writer as u64, *count)?;
        }
        Ok(())
    }

    /// The units whose outcome nobody was told.
    pub fn undecided(&self) -> impl Iterator<Item = (u64, u64)> {
        let writers = self.writers.iter().enumerate();
        writers.flat_map(|(index, writer)| {
            (writer.acknowledged + 1..=writer.attempted).map(move |number| (index as u64, number))
        })
    }

    /// The texts by which the newest acknowledged write of each task is found in a journal.
    pub fn mark_texts(&self) -> Vec<String> {
        self.marks.iter().map(|(task, number)| mark_text(task, *number)).collect()
    }

    fn durable(&mut self, writer: u64, number: u64) -> Result<()> {
        let mark = self.marks.entry(format!("w{writer}")).or_default();
        *mark = number.max(*mark);
        let known = self.writer(writer)?;
        known.acknowledged = number.max(known.acknowledged);
        Ok(())
    }

    fn writer(&mut self, writer: u64) -> Result<&mut Writer> {
        match self.writers.get_mut(writer as usize) {
            Some(writer) => Ok(writer),
            None => bail!("a line of writer {writer}, which there is not"),
        }
    }
}
