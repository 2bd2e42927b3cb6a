//! Fires timers: the work and the end of a timer are one transaction.

use super::Load;
use crate::tables;
use anyhow::{Context, Result, ensure};
use std::sync::Arc;
use store::{DueTimer, Store, Tx};
use tokio::sync::Semaphore;

const AT_ONCE: usize = 8;
const FORGOTTEN_ONE_IN: u64 = 16;

pub async fn run(load: Arc<Load>) {
    let dice = load.dice(800);
    let permits = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let due = load.store.timers().next(AT_ONCE).await;
        let due = load.mind("the timers", due.map_err(anyhow::Error::from)).await;
        for due in due.into_iter().flatten() {
            if load.world.now_ms() < due.timer.due_ms {
                load.report.broken(format!("a timer fired early: {:?}", due.timer));
            }
            if dice.one_in(FORGOTTEN_ONE_IN) {
                load.store.timers().release(&due);
                continue;
            }
            let Ok(permit) = permits.clone().acquire_owned().await else { return };
            let load = load.clone();
            tokio::spawn(async move {
                let done = fire(&load.store, &due).await;
                load.mind("a timer", done).await;
                load.store.timers().release(&due);
                drop(permit);
            });
        }
    }
}

/// Counts the firing and ends the timer.
pub async fn fire(store: &Store, due: &DueTimer) -> Result<()> {
    let text = std::str::from_utf8(&due.timer.body).context("a timer's body is no text")?;
    let numbers: Vec<i64> = text.split(' ').map(str::parse).collect::<Result<_, _>>()?;
    let [writer, number, setting, due_ms] = numbers[..] else {
        anyhow::bail!("a timer's body is cut short: {text}");
    };
    ensure!(due_ms == due.timer.due_ms, "a timer set for {due_ms} has become {:?}", due.timer);
    let key = &tables::fired(writer as u64, number as u64);
    let body = |tx: Tx| async move {
        let mut fired = tx.get_value::<[u64; 2]>(key).await?.unwrap_or_default();
        fired[setting as usize] += 1;
        tx.put_value(key.clone(), &fired);
        tx.finish_timer(due);
        Ok::<_, anyhow::Error>(())
    };
    store.transact(body).await
}
