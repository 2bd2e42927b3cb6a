//! The one thread that writes: it takes every accepted transaction, makes one durable batch of them, and
//! wakes all who wait.
//!
//! A writer alone pays one sync at once. Where several write, those just woken come straight back; the
//! committer gives them a fraction of a sync's time to do so, which keeps them in one batch instead of
//! two that take turns.

use crate::Durability;
use crate::engine::{self, Engine, Write};
use crate::error::StoreError;
use crate::limits::{DISK_LOOK_PAUSE, GATHER_MAX, LAZY_WAIT, REPAIR_PAUSE};
use crate::shared::Shared;
use crate::staged::Staged;
use parking_lot::{Condvar, MutexGuard};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

struct Committer {
    shared: Arc<Shared>,
    /// Smoothed time of one durable commit.
    commit_time: Duration,
    /// Until when writers are expected back after the last commit, and how many.
    gather_until: Instant,
    gather_count: usize,
    /// When the room on the disk is looked at again.
    look_at: Instant,
    /// When what was committed without a sync must be synced.
    sync_at: Option<Instant>,
}

struct Batch {
    writes: Vec<Write>,
    sequence: u64,
    urgent: usize,
}

/// Runs until the store closes and everything accepted is durable.
pub(crate) fn run(shared: Arc<Shared>) {
    let gather_until = shared.world.instant();
    let mut committer = Committer {
        shared,
        commit_time: Duration::ZERO,
        gather_until,
        gather_count: 0,
        look_at: gather_until,
        sync_at: None,
    };
    while committer.step() {}
}

impl Committer {
    /// Commits one batch, or syncs; false at the end.
    fn step(&mut self) -> bool {
        let shared = self.shared.clone();
        let Some(batch) = self.next_batch(&shared) else {
            return false;
        };
        let result = if batch.writes.is_empty() { self.sync() } else { self.commit(batch) };
        if let Err(error) = result {
            self.fail(error);
        }
        true
    }

    /// Waits for work. An empty batch means: sync what was written before. None is the end.
    fn next_batch(&mut self, shared: &Shared) -> Option<Batch> {
        let mut staged = shared.staged.lock();
        let mut lazy_until = None;
        loop {
            let now = shared.world.instant();
            if staged.closing {
                let done = staged.pending.is_empty() && self.sync_at.is_none();
                return if done { None } else { Some(take(&mut staged)) };
            }
            if staged.pending_urgent > 0 && !staged.pending.is_empty() {
                self.gather(&shared.work, &mut staged, shared);
                return Some(take(&mut staged));
            }
            if self.sync_at.is_some_and(|at| at <= now) {
                return Some(Batch { writes: Vec::new(), sequence: 0, urgent: 0 });
            }
            let mut until = self.sync_at;
            if !staged.pending.is_empty() {
                let lazy = *lazy_until.get_or_insert(now + LAZY_WAIT);
                if lazy <= now {
                    return Some(take(&mut staged));
                }
                until = Some(until.map_or(lazy, |at| at.min(lazy)));
            }
            staged.wake_at = 1;
            match until {
                Some(until) => drop(shared.work.wait_until(&mut staged, until)),
                None => shared.work.wait(&mut staged),
            }
        }
    }

    /// Lets the writers of the last batch join this one.
    fn gather(&self, work: &Condvar, staged: &mut MutexGuard<'_, Staged>, shared: &Shared) {
        while staged.pending_urgent < self.gather_count && !staged.closing {
            if shared.world.instant() >= self.gather_until {
                break;
            }
            staged.wake_at = self.gather_count;
            work.wait_until(staged, self.gather_until);
        }
    }

    fn commit(&mut self, batch: Batch) -> Result<(), StoreError> {
        let begun = self.shared.world.instant();
        if begun >= self.look_at {
            self.look_at = begun + DISK_LOOK_PAUSE;
            self.shared.look_at_disk();
        }
        let durability = self.shared.options.durability;
        let sync = durability == Durability::Sync;
        self.shared.engine()?.commit(newest_of_each(batch.writes), sync)?;
        let (waiters, effects) = {
            let mut staged = self.shared.staged.lock();
            let done = staged.committed(batch.sequence);
            self.gather_count = batch.urgent + staged.pending_urgent;
            // Under the lock, so that no writer is answered before: what it has changed is cached nowhere.
            self.shared.fire_signals(&done.1);
            done
        };
        for waiter in waiters {
            // A waiter that was dropped no longer cares.
            let _ = waiter.send(Ok(()));
        }
        self.shared.run_effects(effects);
        self.shared.room.notify_waiters();
        let now = self.shared.world.instant();
        self.commit_time = (self.commit_time * 7 + now.duration_since(begun)) / 8;
        self.gather_until = now + (self.commit_time / 4).min(GATHER_MAX);
        if let Durability::Interval(interval) = durability {
            self.sync_at.get_or_insert(now + interval);
        }
        Ok(())
    }

    fn sync(&mut self) -> Result<(), StoreError> {
        self.sync_at = None;
        self.shared.engine()?.sync()
    }

    /// The engine refused a write: nothing more is accepted until it could be opened again.
    fn fail(&mut self, error: StoreError) {
        tracing::error!(%error, "the store could not write; it is read-only until it can");
        let reason = error.to_string();
        let waiters = self.shared.staged.lock().abandon(reason.clone());
        for waiter in waiters {
            let _ = waiter.send(Err(StoreError::Unresolved(reason.clone())));
        }
        self.shared.room.notify_waiters();
        self.sync_at = None;
        self.repair();
    }

    fn repair(&mut self) {
        loop {
            {
                let mut staged = self.shared.staged.lock();
                if staged.closing {
                    return;
                }
                self.shared.work.wait_for(&mut staged, REPAIR_PAUSE);
                if staged.closing {
                    return;
                }
            }
            match reopen(&self.shared) {
                Ok(()) => break,
                Err(reason) => tracing::warn!(reason, "the store is still read-only"),
            }
        }
        tracing::info!("the store takes writes again");
    }
}

fn take(staged: &mut Staged) -> Batch {
    staged.pending_bytes = 0;
    let urgent = std::mem::take(&mut staged.pending_urgent);
    Batch { writes: std::mem::take(&mut staged.pending), sequence: staged.sequence, urgent }
}

/// A hot key that was written many times costs one write.
fn newest_of_each(writes: Vec<Write>) -> Vec<Write> {
    let mut newest = BTreeMap::new();
    for write in writes {
        newest.insert((write.space, write.key), write.value);
    }
    let write = |((space, key), value)| Write { space, key, value };
    newest.into_iter().map(write).collect()
}

/// Opens a failed engine again, once the disk takes writes. Reads wait meanwhile.
fn reopen(shared: &Shared) -> Result<(), String> {
    crate::folder::probe(&shared.folder).map_err(|error| error.to_string())?;
    let mut cell = shared.engine.write();
    if let Some(engine) = cell.take() {
        release(engine).map_err(|engine| {
            *cell = Some(engine);
            "reads are still under way".to_string()
        })?;
    }
    let options = &shared.options;
    let path = shared.folder.join(crate::folder::ENGINE);
    let engine = engine::open(options.engine, &path, options.memory_bytes, options.durability)?;
    let outbox_next = crate::outbox::next_position(&*engine).map_err(|error| error.to_string())?;
    *cell = Some(engine);
    drop(cell);
    let mut staged = shared.staged.lock();
    staged.outbox_next = staged.outbox_next.max(outbox_next);
    // The batch whose outcome was unknown may have become visible with the reopening.
    staged.begin_epoch();
    staged.refused = None;
    drop(staged);
    shared.outbox.wake();
    shared.timers.set(i64::MIN);
    Ok(())
}

/// Waits for the last reader and drops the engine, or gives it back.
fn release(mut engine: Arc<dyn Engine>) -> Result<(), Arc<dyn Engine>> {
    for _ in 0..1000 {
        if Arc::get_mut(&mut engine).is_some() {
            drop(engine);
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Err(engine)
}
