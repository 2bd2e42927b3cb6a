//! Large transactions: each replaces a whole table by another of another size.

use super::Load;
use crate::plan::{BIG, big_rows};
use crate::report::Line;
use crate::tables;
use anyhow::{Result, ensure};
use std::sync::Arc;
use store::Tx;

const PAUSE_MICROS: u64 = 150_000;

pub async fn run(load: Arc<Load>) {
    let dice = load.dice(200);
    let start = loop {
        let count = load.store.get_value::<u64>(&tables::counter(BIG)).await;
        if let Some(count) = load.mind("the start", count.map_err(anyhow::Error::from)).await {
            break count.unwrap_or(0);
        }
    };
    let mut number = start + 1;
    loop {
        load.report.say(&Line::Attempt { writer: BIG, number });
        let rows = big_rows(load.seed, number);
        let body = |tx: Tx| write(tx, number, rows);
        if load.mind("a large unit", load.store.transact(body).await).await.is_some() {
            load.report.say(&Line::Acknowledged { writer: BIG, number, position: None });
            number += 1;
        }
        load.pause(&dice, PAUSE_MICROS).await;
    }
}

async fn write(tx: Tx, number: u64, rows: u64) -> Result<()> {
    let count = tx.get_value::<u64>(&tables::counter(BIG)).await?.unwrap_or(0);
    if count == number {
        return Ok(());
    }
    ensure!(count + 1 == number, "the large writer finds {count} before its unit {number}");
    tx.put_value(tables::counter(BIG), &number);
    let task = format!("w{BIG}");
    tx.put(tables::mark(&task), tables::mark_text(&task, number));
    tx.clear_prefix(&tables::big()).await?;
    for row in 0..rows {
        tx.put(tables::big().u64(row), vec![number as u8; 200]);
    }
    Ok(())
}
