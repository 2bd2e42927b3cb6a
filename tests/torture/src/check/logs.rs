//! Logs: positions without gaps and in the order of commits, cursors that missed nothing, tokens that
//! never fall.

use super::Check;
use crate::load::follow_log;
use crate::plan::LOGS;
use crate::tables::{self, Cursor};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;

pub async fn verify(check: &Check<'_>) -> Result<()> {
    for log in 0..LOGS {
        one(check, log).await?;
    }
    let mut leases: BTreeMap<&str, Vec<(u64, u64)>> = BTreeMap::new();
    for ((lease, position), token) in &check.ledger.guarded {
        leases.entry(lease).or_default().push((*position, *token));
    }
    for (lease, acknowledged) in leases {
        guarded(check, lease, &acknowledged).await?;
    }
    Ok(())
}

async fn one(check: &Check<'_>, log: u64) -> Result<()> {
    let key = tables::log(log);
    let (floor, next) = check.store.log_bounds(&key).await?;
    let entries = check.store.log_read(&key, 0, usize::MAX).await?;
    ensure!(
        entries.iter().map(|entry| entry.0).eq(floor..next),
        "log {log} has a gap between {floor} and {next}"
    );
    let trimmed = check.ledger.trimmed[log as usize];
    ensure!(floor >= trimmed, "log {log} was trimmed to {trimmed}, but begins at {floor}");
    let cursor = check.store.get_value::<Cursor>(&tables::cursor(log)).await?.unwrap_or_default();
    let told = check.ledger.cursors[log as usize];
    ensure!(cursor.position >= told, "LOST: the cursor of log {log}: {told}, {cursor:?}");
    ensure!(cursor.position <= next, "the cursor of log {log} is behind its end: {cursor:?}");
    ensure!(floor <= cursor.position, "log {log} lost what its cursor has not read: {cursor:?}");
    order(check, log, &entries)?;
    // From where the cursor stands to the end every unit is there.
    let rest = (cursor.position - floor) as usize;
    let mut end = cursor;
    follow_log(check.seed, log, &mut end, &entries[rest..])?;
    for (writer, count) in check.counts.iter().enumerate().take(end.last.len()) {
        let after = end.last[writer] + 1..=*count;
        let mut missing = after.filter(|number| {
            crate::plan::Unit::of(check.seed, writer as u64, *number).log == Some(log)
        });
        let missing = missing.next();
        ensure!(missing.is_none(), "LOST: unit {missing:?} of writer {writer} in log {log}");
        ensure!(end.last[writer] <= *count, "log {log} holds more of writer {writer} than {count}");
    }
    Ok(())
}

/// What was acknowledged before another was tried stands before it, and where the writer was told.
fn order(check: &Check<'_>, log: u64, entries: &[(u64, bytes::Bytes)]) -> Result<()> {
    let mut newest_try = 0;
    let mut by_position = BTreeMap::new();
    for (position, value) in entries {
        let (writer, number) = crate::load::log_entry(value)?;
        by_position.insert(*position, (writer, number));
        let told = check.ledger.writers.get(writer as usize).context("an unknown writer")?;
        if let Some(acknowledged_at) = told.acknowledged_at.get(&number) {
            ensure!(
                *acknowledged_at > newest_try,
                "log {log}: unit {number} of writer {writer} stands behind a later one"
            );
            if let Some(position_told) = told.positions.get(&number) {
                ensure!(position_told == position, "log {log}: not at {position_told}: {number}");
            }
        }
        newest_try = newest_try.max(told.tried_at.get(&number).copied().unwrap_or(0));
    }
    Ok(())
}

async fn guarded(check: &Check<'_>, lease: &str, acknowledged: &[(u64, u64)]) -> Result<()> {
    let entries = check.store.log_read(&tables::guarded(lease), 0, usize::MAX).await?;
    let mut last = 0;
    let mut tokens = Vec::new();
    for (at, (position, value)) in entries.iter().enumerate() {
        ensure!(*position == at as u64, "the writes under {lease} have a gap at {at}");
        let text = String::from_utf8_lossy(value);
        let token: u64 = text.split(' ').next().unwrap_or_default().parse()?;
        ensure!(token >= last, "FENCING: under {lease} token {token} wrote behind {last}");
        last = token;
        tokens.push(token);
    }
    for (position, token) in acknowledged {
        let found = tokens.get(*position as usize);
        ensure!(found == Some(token), "LOST: the write of {lease} at {position}: {found:?}");
    }
    Ok(())
}
