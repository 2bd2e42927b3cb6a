//! Reads what the others write. What a transaction has seen is durable once it succeeds, whoever wrote it;
//! and reads are answered while writes are not.

use super::{Load, seats};
use crate::plan::{BIG, WRITERS, big_rows};
use crate::report::Line;
use crate::tables;
use anyhow::{Result, ensure};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::{Range, Tx};

const PAUSE_MICROS: u64 = 12_000;
const BIG_ONE_IN: u64 = 12;

pub async fn run(load: Arc<Load>) {
    let dice = load.dice(600);
    let mut told = [0; WRITERS as usize];
    let mut refusals = 0;
    loop {
        load.pause(&dice, PAUSE_MICROS).await;
        let seen = load.store.transact(counts).await;
        if let Some(seen) = load.mind("a look", seen).await {
            for (writer, (told, number)) in told.iter_mut().zip(seen).enumerate() {
                if *told != number {
                    *told = number;
                    load.report.say(&Line::Seen { writer: writer as u64, number });
                }
            }
        }
        if dice.one_in(BIG_ONE_IN) {
            load.mind("a snapshot", snapshot(&load).await).await;
        }
        let read = load.store.get(&tables::hot()).await;
        let answered = load.mind("a read", read.map_err(anyhow::Error::from)).await.is_some();
        let now = load.refusals.load(Ordering::Relaxed);
        if answered && now > refusals {
            load.report.say(&Line::ReadWhileRefused);
        }
        refusals = now;
    }
}

async fn counts(tx: Tx) -> Result<[u64; WRITERS as usize]> {
    let mut counts = [0; WRITERS as usize];
    for (writer, count) in counts.iter_mut().enumerate() {
        let key = tables::counter(writer as u64);
        *count = tx.get_value(&key).await?.unwrap_or(0);
    }
    Ok(counts)
}

/// Several tables at one moment.
async fn snapshot(load: &Load) -> Result<()> {
    let snapshot = load.store.snapshot();
    let number = snapshot.get_value::<u64>(&tables::counter(BIG)).await?.unwrap_or(0);
    let rows = snapshot.range(Range::prefix(&tables::big())).await?;
    let expected = if number == 0 { 0 } else { big_rows(load.seed, number) };
    ensure!(rows.len() as u64 == expected, "{} of {expected} large rows", rows.len());
    let rows = snapshot.range(Range::prefix(&tables::room(0))).await?;
    seats::check(rows.iter().map(|(_, seat)| &seat[..]))
}
