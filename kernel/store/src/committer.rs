//! The one thread that writes: it takes every accepted transaction, makes one durable batch of them, and
//! wakes all who wait.
//!
//! A writer alone pays one sync at once. Where several write, those just woken come straight back; the
//! committer gives them a fraction of a sync's time to do so, which keeps them in one batch instead of
//! two that take turns.

use crate::Durability;
use crate::engine::{Engine, Write};
use crate::error::StoreError;
use crate::limits::{
    DISK_LOOK_PAUSE, GATHER_MAX, LAZY_WAIT, READS_HELD_MAX, READS_REFUSED_MAX, REPAIR_PAUSE,
};
use crate::shared::Shared;
use crate::staged::Staged;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A step machine: [`Committer::decide`] says what comes next, [`Committer::perform`] does it. In
/// production a thread drives it; a simulation steps it itself.
pub(crate) struct Committer {
    shared: Arc<Shared>,
    /// Smoothed time of one durable commit.
    commit_time: Duration,
    /// Until when writers are expected back after the last commit, and how many.
    gather_until: Instant,
    gather_count: usize,
    /// When the room on the disk is looked at again.
    look_at: Instant,
    /// Until when writes that nobody waits for may gather.
    lazy_until: Option<Instant>,
    /// When what was committed without a sync must be synced.
    sync_at: Option<Instant>,
    /// When a failed engine is to be opened again.
    repair_at: Option<Instant>,
}

pub(crate) enum Decision {
    Do(Work),
    /// Nothing to do before this moment, or before something is staged.
    Wait(Option<Instant>),
    End,
}

pub(crate) enum Work {
    Commit(Batch),
    Sync,
    Repair,
}

pub(crate) struct Batch {
    writes: Vec<Write>,
    sequence: u64,
    urgent: usize,
}

/// Runs until the store closes and everything accepted is durable.
pub(crate) fn run(shared: &Arc<Shared>) {
    let mut committer = Committer::new(shared.clone());
    loop {
        let mut staged = shared.staged.lock();
        let work = loop {
            match committer.decide(&mut staged, shared.world.instant()) {
                Decision::Do(work) => break work,
                Decision::Wait(Some(until)) => drop(shared.work.wait_until(&mut staged, until)),
                Decision::Wait(None) => shared.work.wait(&mut staged),
                Decision::End => return,
            }
        };
        drop(staged);
        committer.perform(work);
    }
}

impl Committer {
    pub(crate) fn new(shared: Arc<Shared>) -> Committer {
        let now = shared.world.instant();
        Committer {
            gather_until: now,
            shared,
            commit_time: Duration::ZERO,
            gather_count: 0,
            look_at: now,
            lazy_until: None,
            sync_at: None,
            repair_at: None,
        }
    }

    /// What is to be done now.
    pub(crate) fn decide(&mut self, staged: &mut Staged, now: Instant) -> Decision {
        if staged.closing {
            let done = staged.pending.is_empty() && self.sync_at.is_none();
            return match () {
                () if done => Decision::End,
                () if staged.pending.is_empty() => Decision::Do(Work::Sync),
                () => Decision::Do(self.take(staged)),
            };
        }
        if let Some(at) = self.repair_at {
            return if at <= now { Decision::Do(Work::Repair) } else { Decision::Wait(Some(at)) };
        }
        if staged.pending_urgent > 0 && !staged.pending.is_empty() {
            // Lets the writers of the last batch join this one.
            if staged.pending_urgent < self.gather_count && now < self.gather_until {
                staged.wake_at = self.gather_count;
                return Decision::Wait(Some(self.gather_until));
            }
            return Decision::Do(self.take(staged));
        }
        if self.sync_at.is_some_and(|at| at <= now) {
            return Decision::Do(Work::Sync);
        }
        let mut until = self.sync_at;
        if !staged.pending.is_empty() {
            let lazy = *self.lazy_until.get_or_insert(now + LAZY_WAIT);
            if lazy <= now {
                return Decision::Do(self.take(staged));
            }
            until = Some(until.map_or(lazy, |at| at.min(lazy)));
        }
        staged.wake_at = 1;
        Decision::Wait(until)
    }

    pub(crate) fn perform(&mut self, work: Work) {
        let result = match work {
            Work::Commit(batch) => self.commit(batch),
            Work::Sync => self.sync(),
            Work::Repair => return self.repair(),
        };
        if let Err(error) = result {
            self.fail(error);
        }
    }

    fn take(&mut self, staged: &mut Staged) -> Work {
        self.lazy_until = None;
        staged.pending_bytes = 0;
        let urgent = std::mem::take(&mut staged.pending_urgent);
        let writes = std::mem::take(&mut staged.pending);
        Work::Commit(Batch { writes, sequence: staged.sequence, urgent })
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
        let (waiters, effects) = self.shared.staged.lock().abandon(reason.clone());
        for effect in effects {
            // Before anybody is told: the engine may have the rows that name them.
            self.shared.blobs.doubt(&effect.blobs_kept);
        }
        for waiter in waiters {
            let _ = waiter.send(Err(StoreError::Unresolved(reason.clone())));
        }
        self.shared.room.notify_waiters();
        self.sync_at = None;
        self.repair_at = Some(self.shared.world.instant() + REPAIR_PAUSE);
    }

    fn repair(&mut self) {
        match reopen(&self.shared) {
            Ok(()) => {
                self.repair_at = None;
                tracing::info!("the store takes writes again");
            }
            Err(reason) => {
                self.repair_at = Some(self.shared.world.instant() + REPAIR_PAUSE);
                tracing::warn!(reason, "the store is still read-only");
            }
        }
    }
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

/// Opens a failed engine again, once the disk takes writes. Reads wait for those under way a moment only: a read that does
/// not end in it may need the very thread on which another one would wait for it. While it is opened they wait.
pub(crate) fn reopen(shared: &Shared) -> Result<(), String> {
    shared.site.probe()?;
    let mut cell = shared.engine.write();
    if let Some(mut engine) = cell.take()
        && !reads_end(shared, &mut engine, READS_HELD_MAX)
    {
        drop(cell);
        let ended = reads_end(shared, &mut engine, READS_REFUSED_MAX);
        cell = shared.engine.write();
        if !ended {
            *cell = Some(engine);
            return Err("reads are still under way".to_string());
        }
    }
    let engine = shared.site.open()?;
    let outbox_next = crate::outbox::next_position(&*engine).map_err(|error| error.to_string())?;
    *cell = Some(engine);
    let mut staged = shared.staged.lock();
    staged.outbox_next = staged.outbox_next.max(outbox_next);
    // The batch whose outcome was unknown may have become visible with the reopening: who has read
    // before it must not read on, hence before readers are let in again.
    staged.begin_epoch();
    staged.refused = None;
    drop(staged);
    drop(cell);
    shared.outbox.wake();
    shared.timers.set(i64::MIN);
    Ok(())
}

/// Waits for the last reader of an engine that no new one is given; true once nobody else has it.
fn reads_end(shared: &Shared, engine: &mut Arc<dyn Engine>, within: Duration) -> bool {
    let until = shared.world.instant() + within;
    while Arc::get_mut(engine).is_none() {
        if shared.world.instant() >= until {
            return false;
        }
        shared.world.block(Duration::from_millis(1));
    }
    true
}
