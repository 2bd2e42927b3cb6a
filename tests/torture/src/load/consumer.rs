//! Reads a log with a cursor that moves in a transaction, misses nothing, and trims what it has read.

use super::Load;
use crate::plan::{Unit, WRITERS};
use crate::report::Line;
use crate::tables::{self, Cursor};
use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use std::sync::Arc;
use store::Tx;

const ENTRIES: usize = 64;
const PAUSE_MICROS: u64 = 15_000;
const TRIM_ONE_IN: u64 = 6;
/// Entries that a trim leaves behind the cursor.
const LEFT: u64 = 120;

pub async fn run(load: Arc<Load>, log: u64) {
    let dice = load.dice(500 + log);
    let mut trimmed = None;
    loop {
        load.pause(&dice, PAUSE_MICROS).await;
        let moved = advance(&load, log).await;
        let Some(moved) = load.mind("a cursor", moved).await else { continue };
        let Some(position) = moved else { continue };
        // Told with the write behind it, which leaves its mark in the journal.
        if let Some(before) = trimmed.take() {
            load.report.say(&Line::Trimmed { log, before });
        }
        if dice.one_in(TRIM_ONE_IN) {
            let before = position.saturating_sub(dice.below(LEFT));
            let result = load.store.log_trim(&tables::log(log), before).await;
            let result = result.map_err(anyhow::Error::from);
            trimmed = load.mind("a trim", result).await.map(|()| before);
        }
    }
}

/// Takes note of the next entries, if there are any; gives the cursor's position then.
async fn advance(load: &Load, log: u64) -> Result<Option<u64>> {
    let key = tables::cursor(log);
    let old = load.store.get_value::<Cursor>(&key).await?.unwrap_or_default();
    let entries = load.store.log_read(&tables::log(log), old.position, ENTRIES).await?;
    if entries.is_empty() {
        return Ok(None);
    }
    let mut new = old.clone();
    follow(load.seed, log, &mut new, &entries)?;
    let (key, old, new) = (&key, &old, &new);
    let body = |tx: Tx| async move {
        let found = tx.get_value::<Cursor>(key).await?.unwrap_or_default();
        ensure!(found == *old || found == *new, "the cursor of log {log} moved by itself");
        tx.put_value(key.clone(), new);
        let task = format!("c{log}");
        tx.put(tables::mark(&task), tables::mark_text(&task, new.position));
        Ok(())
    };
    load.store.transact(body).await?;
    load.report.say(&Line::Cursor { log, position: new.position });
    Ok(Some(new.position))
}

/// Moves the cursor over entries: no gap between positions, and of each writer the very next unit that
/// appends to this log.
pub fn follow(seed: u64, log: u64, cursor: &mut Cursor, entries: &[(u64, Bytes)]) -> Result<()> {
    cursor.last.resize(WRITERS as usize, 0);
    for (position, value) in entries {
        let expected = cursor.position;
        ensure!(*position == expected, "log {log} goes on at {position}, not at {expected}");
        let (writer, number) = entry(value)?;
        let last = cursor.last.get_mut(writer as usize).context("an unknown writer in a log")?;
        let next = (*last + 1..).find(|number| Unit::of(seed, writer, *number).log == Some(log));
        ensure!(
            next == Some(number),
            "log {log} holds unit {number} of writer {writer} at {position}, behind {last}"
        );
        *last = number;
        cursor.position += 1;
    }
    Ok(())
}

/// The writer and the number of its unit.
pub fn entry(value: &[u8]) -> Result<(u64, u64)> {
    let text = std::str::from_utf8(value).context("a log entry is no text")?;
    let (writer, number) = text.split_once(' ').context("a log entry is cut short")?;
    Ok((writer.parse()?, number.parse()?))
}
