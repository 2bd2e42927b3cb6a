//! Holders of leases who sleep past their end and then write as if they still held them: only the fencing
//! stops them.

use super::Load;
use crate::report::Line;
use crate::tables;
use anyhow::Result;
use std::sync::Arc;
use std::time::Duration;
use store::{Appended, Lease, StoreError, Tx};

const LEASE: Duration = Duration::from_millis(25);
const OVERSLEPT_MS: u64 = 45;
const WRITES: u64 = 3;
const PAUSE_MICROS: u64 = 9_000;

pub async fn run(load: Arc<Load>, name: &'static str, index: u64) {
    let dice = load.dice(400 + index + u64::from(name.ends_with('b')) * 10);
    let holder = format!("{name}.{}.{index}", load.life);
    let mut number = 0;
    loop {
        load.pause(&dice, PAUSE_MICROS).await;
        let taken = load.store.leases().acquire(name, &holder, LEASE).await;
        let taken = load.mind("a lease", taken.map_err(anyhow::Error::from)).await;
        let Some(Some(mut lease)) = taken else { continue };
        for _ in 0..WRITES {
            number += 1;
            match guarded(&load, &lease, number).await {
                Err(error) if lost(&error) => break,
                result => drop(load.mind("a guarded write", result).await),
            }
            if dice.one_in(2) {
                let slept = Duration::from_millis(dice.below(OVERSLEPT_MS));
                load.world.sleep_real(slept).await;
            }
            if dice.one_in(4) {
                let renewed = load.store.leases().renew(&lease, LEASE).await;
                match renewed.map_err(anyhow::Error::from) {
                    Err(error) if lost(&error) => break,
                    result => {
                        if let Some(renewed) = load.mind("a renewal", result).await {
                            lease = renewed;
                        }
                    }
                }
            }
        }
        if dice.one_in(3) {
            let released = load.store.leases().release(&lease).await;
            match released.map_err(anyhow::Error::from) {
                Err(error) if lost(&error) => {}
                result => drop(load.mind("a release", result).await),
            }
        }
    }
}

fn lost(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(StoreError::LeaseLost(_)))
}

/// Appends the token to what the lease guards.
async fn guarded(load: &Load, lease: &Lease, number: u64) -> Result<()> {
    let task = &lease.holder;
    let body = |tx: Tx| async move {
        tx.hold_lease(lease).await?;
        tx.put(tables::mark(task), tables::mark_text(task, number));
        let text = format!("{} {}", lease.token, lease.holder);
        Ok::<Appended, anyhow::Error>(tx.append(&tables::guarded(&lease.name), text))
    };
    let appended = load.store.transact(body).await?;
    if let Some(position) = appended.position() {
        let (lease, token) = (lease.name.clone(), lease.token);
        let holder = task.clone();
        load.report.say(&Line::Guarded { lease, holder, token, position, number });
    }
    Ok(())
}
