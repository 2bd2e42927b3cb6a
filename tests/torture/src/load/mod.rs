//! The load: tasks that write to one store as services do, each checking what it sees.
//!
//! **Invariants.** A task has one transaction under way at a time, tells of it before it begins and after
//! it was acknowledged, and goes on from what the store holds when it starts.

mod big;
mod consumer;
mod holders;
mod look;
mod relay;
mod seats;
mod timers;
mod units;

use crate::plan::{Dice, LOGS, WRITERS};
use crate::report::{Line, Reporter};
use anyhow::Result;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use store::{Store, StoreError};
use world::World;

pub use consumer::{entry as log_entry, follow as follow_log};
pub use relay::settle as settle_event;
pub use seats::check as check_seats;
pub use timers::fire as fire_timer;

/// What every task is given.
pub struct Load {
    pub store: Store,
    pub world: World,
    pub report: Reporter,
    /// Decides what the units are.
    pub seed: u64,
    /// Decides, with the seed, what differs between two lives.
    pub life: u64,
    /// The disk may refuse writes.
    pub full: bool,
    /// Writes that were refused so far.
    pub refusals: AtomicU64,
}

const LEASES: [&str; 2] = ["lease-a", "lease-b"];
const HOLDERS: u64 = 3;
pub const ROOMS: u64 = 2;
const SITTERS: u64 = 3;
/// After a write that was refused.
const REFUSED_PAUSE: Duration = Duration::from_millis(20);
const CONTENDED_PAUSE: Duration = Duration::from_millis(5);

/// Starts all tasks; they run until the process is killed.
pub fn start(load: &Arc<Load>) {
    let spawn = |task: futures_util::future::BoxFuture<'static, ()>| drop(tokio::spawn(task));
    for writer in 0..WRITERS {
        spawn(Box::pin(units::run(load.clone(), writer)));
    }
    for name in LEASES {
        for holder in 0..HOLDERS {
            spawn(Box::pin(holders::run(load.clone(), name, holder)));
        }
    }
    for sitter in 0..SITTERS {
        spawn(Box::pin(seats::run(load.clone(), sitter)));
    }
    for log in 0..LOGS {
        spawn(Box::pin(consumer::run(load.clone(), log)));
    }
    spawn(Box::pin(big::run(load.clone())));
    spawn(Box::pin(look::run(load.clone())));
    spawn(Box::pin(relay::run(load.clone())));
    spawn(Box::pin(timers::run(load.clone())));
}

impl Load {
    fn dice(&self, task: u64) -> Dice {
        Dice::new(&[self.seed, self.life, task])
    }

    /// Between two transactions of one task.
    async fn pause(&self, dice: &Dice, micros_max: u64) {
        let micros = dice.below(micros_max);
        if micros > 0 {
            self.world.sleep_real(Duration::from_micros(micros)).await;
        }
    }

    /// Gives the value, or tells of an error that must not be and waits after one that may.
    async fn mind<T>(&self, task: &str, result: Result<T>) -> Option<T> {
        let error = match result {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        let pause = match error.downcast_ref::<StoreError>() {
            Some(StoreError::Contended | StoreError::TooOld) => CONTENDED_PAUSE,
            Some(StoreError::ReadOnly(_) | StoreError::Unresolved(_)) if self.full => {
                self.report.say(&Line::Refused);
                self.refusals.fetch_add(1, Ordering::Relaxed);
                REFUSED_PAUSE
            }
            Some(StoreError::Reopening) if self.full => REFUSED_PAUSE,
            _ => {
                self.report.broken(format!("{task}: {error:#}"));
                Duration::from_secs(1)
            }
        };
        self.world.sleep_real(pause).await;
        None
    }
}
