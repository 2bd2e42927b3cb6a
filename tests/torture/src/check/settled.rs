//! Runs the relay and the timers to their end: every event of a committed unit has arrived exactly once,
//! in order, and every timer that is due has fired; both queues are empty.

use super::Check;
use crate::load::{fire_timer, settle_event};
use crate::plan::{Change, TIMER_CHANGED_AFTER, Unit, WRITERS};
use crate::tables::{self, Arrived};
use anyhow::{Context, Result, ensure};
use std::time::Duration;

const EVENTS_AT_ONCE: usize = 64;
const TIMERS_AT_ONCE: usize = 64;
/// Beyond every timer of the plan.
const AHEAD: Duration = Duration::from_secs(10);
/// An end for queues that never empty.
const ROUNDS_MAX: usize = 200_000;

pub async fn verify(check: &Check<'_>) -> Result<()> {
    check.world.jump(AHEAD);
    drain(check).await.context("events")?;
    arrived(check).await.context("events")?;
    fire(check).await.context("timers")?;
    fired(check).await.context("timers")
}

async fn drain(check: &Check<'_>) -> Result<()> {
    let outbox = check.store.outbox();
    for _ in 0..ROUNDS_MAX {
        let events = outbox.try_next(EVENTS_AT_ONCE)?;
        if events.is_empty() {
            let open = outbox.open_count();
            ensure!(open == 0, "{open} events are in the outbox, but none is handed out");
            return Ok(());
        }
        let deliver = |event| settle_event(check.store, check.world, event, None);
        futures_util::future::try_join_all(events.into_iter().map(deliver)).await?;
    }
    anyhow::bail!("the outbox never empties")
}

async fn arrived(check: &Check<'_>) -> Result<()> {
    let mut hot = 0;
    for writer in 0..WRITERS {
        let mut expected = [Arrived::default(), Arrived::default()];
        for number in 1..=check.counts[writer as usize] {
            let unit = Unit::of(check.seed, writer, number);
            hot += u64::from(unit.hot);
            for index in 0..unit.events {
                expected[usize::from(unit.ordered)].add(number, index);
            }
        }
        for (ordered, expected) in [false, true].into_iter().zip(expected) {
            let key = tables::arrived(writer, ordered);
            let found = check.store.get_value::<Arrived>(&key).await?.unwrap_or_default();
            ensure!(
                found == expected,
                "of writer {writer} (ordered: {ordered}) arrived {found:?}, sent were {expected:?}"
            );
        }
    }
    let found = check.store.get_value::<u64>(&tables::arrived_hot()).await?.unwrap_or(0);
    ensure!(found == hot, "of {hot} events of the hot key {found} arrived");
    Ok(())
}

async fn fire(check: &Check<'_>) -> Result<()> {
    let timers = check.store.timers();
    for _ in 0..ROUNDS_MAX {
        let due = timers.due(check.world.now_ms(), TIMERS_AT_ONCE)?;
        if due.is_empty() {
            let next = timers.next_due_ms()?;
            ensure!(next.is_none(), "a timer is left for {next:?}");
            return Ok(());
        }
        let fire = |due| async move { fire_timer(check.store, &due).await };
        futures_util::future::try_join_all(due.into_iter().map(fire)).await?;
    }
    anyhow::bail!("the timers never end")
}

/// What was set and neither cancelled nor replaced has fired once; the others at most once, as they may
/// have been under way.
async fn fired(check: &Check<'_>) -> Result<()> {
    for writer in 0..WRITERS {
        let count = check.counts[writer as usize];
        for number in 1..=count {
            if Unit::of(check.seed, writer, number).timer_ms.is_none() {
                continue;
            }
            let later = number + TIMER_CHANGED_AFTER;
            let change = match later <= count {
                true => Unit::of(check.seed, writer, later).change,
                false => Change::Nothing,
            };
            let key = tables::fired(writer, number);
            let [first, anew] = check.store.get_value(&key).await?.unwrap_or([0u64; 2]);
            let right = match change {
                Change::Nothing => first == 1 && anew == 0,
                Change::Cancel => first <= 1 && anew == 0,
                Change::Replace(_) => first <= 1 && anew == 1,
            };
            ensure!(
                right,
                "the timer of unit {number} of writer {writer} fired {first} times, set anew \
                 {anew} times, where the change was {change:?}"
            );
        }
    }
    Ok(())
}
