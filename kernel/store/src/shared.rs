//! What every handle of one open store shares: the engine, the staged state, and those who wait.

use crate::blobs::Blobs;
use crate::engine::{Engine, Site, Write};
use crate::error::StoreError;
use crate::housekeeping::Chore;
use crate::lane::Lane;
use crate::limits::{Bounds, LAZY_WAIT};
use crate::outbox::OutboxState;
use crate::signals::Signals;
use crate::staged::{Effects, Staged};
use crate::timers::TimersState;
use crate::{Durability, Options};
use parking_lot::{Condvar, Mutex, RwLock};
use std::path::PathBuf;
use std::sync::{Arc, mpsc};
use tokio::sync::{Notify, oneshot};
use world::World;

pub(crate) struct Shared {
    pub(crate) world: World,
    pub(crate) options: Options,
    pub(crate) bounds: Bounds,
    pub(crate) folder: PathBuf,
    pub(crate) site: Box<dyn Site>,
    /// None only while a failed engine is being opened again.
    pub(crate) engine: RwLock<Option<Arc<dyn Engine>>>,
    pub(crate) staged: Mutex<Staged>,
    /// Wakes the committer: see [`Shared::ring`].
    pub(crate) work: Condvar,
    /// How often it was rung for: a simulated committer sleeps until this rises.
    #[cfg(feature = "simulation")]
    pub(crate) rings: std::sync::atomic::AtomicU64,
    /// Wakes writers that wait for room in the queue.
    pub(crate) room: Notify,
    /// Transactions that keep conflicting pass here one at a time.
    pub(crate) lane: Lane,
    pub(crate) signals: Signals,
    pub(crate) blobs: Blobs,
    pub(crate) chores: mpsc::Sender<Chore>,
    pub(crate) outbox: OutboxState,
    pub(crate) timers: TimersState,
}

impl Shared {
    /// For one read: a failed engine is opened again only once nobody has it.
    pub(crate) fn engine(&self) -> Result<Arc<dyn Engine>, StoreError> {
        if let Some(engine) = &*self.engine.read() {
            return Ok(engine.clone());
        }
        if self.staged.lock().closing {
            return Err(StoreError::Closed);
        }
        Err(StoreError::Reopening)
    }

    /// Refuses writes while the disk does, or after the end.
    pub(crate) fn writable(staged: &Staged) -> Result<(), StoreError> {
        match &staged.refused {
            _ if staged.closing => Err(StoreError::Closed),
            Some(reason) => Err(StoreError::ReadOnly(reason.clone())),
            None => Ok(()),
        }
    }

    /// Takes note of how much room the disk has.
    pub(crate) fn look_at_disk(&self) {
        let short = match self.site.shortage() {
            Ok(short) => short,
            // Whether the disk takes a write, the write itself tells.
            Err(error) => return tracing::warn!(%error, "the room on the disk is unknown"),
        };
        let mut staged = self.staged.lock();
        match (&short, &staged.short) {
            (Some(reason), None) => {
                tracing::error!(reason, "writes are refused, reads go on");
                // Without a housekeeper the store is closing.
                let _ = self.chores.send(Chore::WatchDisk);
            }
            (None, Some(_)) => tracing::info!("the disk has room again: writes are accepted"),
            _ => {}
        }
        staged.short = short;
    }

    /// Waits while too much is queued for the disk.
    pub(crate) async fn wait_for_room(&self) {
        loop {
            let room = self.room.notified();
            if self.staged.lock().pending_bytes <= self.bounds.queued_bytes {
                return;
            }
            room.await;
        }
    }

    /// Accepts writes that rest on no read, and waits until they are durable.
    pub(crate) async fn stage_writes(
        &self,
        writes: Vec<Write>,
        effects: Effects,
    ) -> Result<(), StoreError> {
        let waiting = {
            let mut staged = self.staged.lock();
            Shared::writable(&staged)?;
            let sequence = staged.stage(writes, effects, true);
            // Under the same lock: a batch that fails in between takes these writes with it, and its sequence number counts
            // as durable from then on.
            let (sender, waiting) = oneshot::channel();
            staged.waiters.push((sequence, sender));
            self.wake(&staged);
            waiting
        };
        waiting.await.unwrap_or(Err(StoreError::Closed))
    }

    /// Accepts writes that rest on no read and that nobody waits for; the next sync takes them along. Gives their place
    /// among all writes.
    pub(crate) fn stage_lazily(&self, writes: Vec<Write>) -> Result<u64, StoreError> {
        let mut staged = self.staged.lock();
        Shared::writable(&staged)?;
        let sequence = staged.stage(writes, Effects::default(), false);
        drop(staged);
        self.ring();
        Ok(sequence)
    }

    /// Blocks until what was staged up to there is durable or thrown away, or the store closes.
    pub(crate) fn block_until(&self, sequence: u64) {
        loop {
            let staged = self.staged.lock();
            if staged.durable >= sequence || staged.closing {
                return;
            }
            drop(staged);
            self.world.block(LAZY_WAIT);
        }
    }

    /// Waits until what a transaction saw is durable: the newest staged version, of that epoch. What an
    /// engine that failed has thrown away never was.
    pub(crate) async fn wait_read(&self, newest: u64, epoch: u64) -> Result<(), StoreError> {
        if newest == 0 {
            return Ok(());
        }
        let waiting = {
            let mut staged = self.staged.lock();
            if epoch != staged.epoch {
                return Err(StoreError::Conflict);
            }
            if newest <= staged.durable {
                return Ok(());
            }
            let (sender, waiting) = oneshot::channel();
            staged.waiters.push((newest, sender));
            staged.pending_urgent += 1;
            self.wake(&staged);
            waiting
        };
        waiting.await.unwrap_or(Err(StoreError::Closed))
    }

    /// Wakes the committer if it is worth it.
    pub(crate) fn wake(&self, staged: &Staged) {
        if staged.pending_urgent >= staged.wake_at {
            self.ring();
        }
    }

    /// Wakes the committer, the only one that waits for it.
    fn ring(&self) {
        #[cfg(feature = "simulation")]
        self.rings.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        self.work.notify_one();
    }

    /// From now on nothing is accepted; what has been is still made durable.
    pub(crate) fn begin_closing(&self) {
        self.staged.lock().closing = true;
        self.ring();
        self.room.notify_waiters();
    }

    /// Lets go of the engine, once the committer has ended.
    pub(crate) fn finish_closing(&self) {
        let engine = self.engine.write().take();
        if self.options.durability == Durability::Memory
            && let Some(engine) = &engine
            && let Err(error) = engine.sync()
        {
            tracing::error!(%error, "the last sync failed");
        }
        drop(engine);
        self.site.leave();
    }

    pub(crate) fn fire_signals(&self, effects: &[Effects]) {
        for topic in effects.iter().flat_map(|effect| &effect.signals) {
            self.signals.fire(topic);
        }
    }

    pub(crate) fn run_effects(&self, effects: Vec<Effects>) {
        let mut emitted = false;
        for effect in effects {
            self.blobs.settle(&effect.blobs_kept);
            for id in effect.blobs_gone {
                // Without a housekeeper the next start collects it.
                let _ = self.chores.send(Chore::Unlink(id));
            }
            if let Some(due_ms) = effect.timer_ms {
                self.timers.set(due_ms);
            }
            emitted |= effect.emitted;
        }
        if emitted {
            self.outbox.wake();
        }
    }
}
