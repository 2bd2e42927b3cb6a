//! What has been accepted but is not yet durable, and what was written recently: the state against which
//! transactions read and validate.
//!
//! **Invariants.** Sequence numbers rise by one per accepted transaction. Every version newer than the
//! oldest active transaction's pin, and every version that is not durable, is here; so "the staged
//! version, else the engine's" is always the newest value.

use crate::blobs::BlobId;
use crate::engine::{Space, Write};
use crate::error::StoreError;
use crate::limits::Bounds;
use crate::stamps::Stamp;
use bytes::Bytes;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::ops::Bound;
use tokio::sync::oneshot;

#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) sequence: u64,
    pub(crate) value: Option<Bytes>,
}

pub(crate) type Waiter = oneshot::Sender<Result<(), StoreError>>;

/// What happens in this process once a transaction is durable.
#[derive(Default)]
pub(crate) struct Effects {
    pub(crate) signals: Vec<String>,
    pub(crate) blobs_kept: Vec<BlobId>,
    pub(crate) blobs_gone: Vec<BlobId>,
    pub(crate) emitted: bool,
    /// The earliest timer that was set.
    pub(crate) timer_ms: Option<i64>,
}

impl Effects {
    pub(crate) fn is_empty(&self) -> bool {
        self.signals.is_empty()
            && self.blobs_kept.is_empty()
            && self.blobs_gone.is_empty()
            && !self.emitted
            && self.timer_ms.is_none()
    }
}

/// What a transaction has read, and as of when.
#[derive(Default)]
pub(crate) struct Reads {
    /// Everything read is the state as of this sequence number.
    pub(crate) as_of: u64,
    /// Versions above this number cannot be trimmed while the transaction lives.
    pub(crate) pin: u64,
    pub(crate) epoch: u64,
    /// The newest version seen: the reply waits until it is durable.
    pub(crate) newest: u64,
    pub(crate) points: Vec<(Space, Bytes)>,
    pub(crate) ranges: Vec<(Space, Bytes, Option<Bytes>)>,
}

#[derive(Default)]
pub(crate) struct Staged {
    pub(crate) sequence: u64,
    pub(crate) durable: u64,
    /// Rises when staged writes were thrown away.
    pub(crate) epoch: u64,
    spaces: [BTreeMap<Bytes, Version>; Space::ALL.len()],
    window: VecDeque<(u64, Space, Bytes)>,
    window_bytes: usize,
    pins: BTreeMap<u64, usize>,
    /// Transactions pinned below must start again.
    floor: u64,
    pub(crate) pending: Vec<Write>,
    pub(crate) pending_bytes: usize,
    /// Transactions in `pending` that someone waits for.
    pub(crate) pending_urgent: usize,
    pub(crate) waiters: Vec<(u64, Waiter)>,
    pub(crate) effects: Vec<(u64, Effects)>,
    pub(crate) log_next: HashMap<Bytes, u64>,
    pub(crate) log_epoch: u64,
    pub(crate) outbox_next: u64,
    pub(crate) last_stamp: Stamp,
    pub(crate) refused: Option<String>,
    /// Only what makes room is accepted: the disk is nearly full.
    pub(crate) short: Option<String>,
    pub(crate) closing: bool,
    /// The committer sleeps until this many urgent transactions wait.
    pub(crate) wake_at: usize,
    bounds: Bounds,
}

impl Staged {
    pub(crate) fn new(outbox_next: u64, last_stamp: Stamp, bounds: Bounds) -> Staged {
        Staged { outbox_next, last_stamp, wake_at: 1, bounds, ..Staged::default() }
    }

    pub(crate) fn begin(&mut self) -> Reads {
        *self.pins.entry(self.durable).or_default() += 1;
        Reads { as_of: self.sequence, pin: self.durable, epoch: self.epoch, ..Reads::default() }
    }

    pub(crate) fn end(&mut self, reads: &Reads) {
        if let Some(count) = self.pins.get_mut(&reads.pin) {
            *count -= 1;
            if *count == 0 {
                self.pins.remove(&reads.pin);
            }
        }
        self.trim();
    }

    pub(crate) fn get(&self, space: Space, key: &[u8]) -> Option<&Version> {
        self.spaces[space.index()].get(key)
    }

    pub(crate) fn range(
        &self,
        space: Space,
        start: Bound<&[u8]>,
        end: Bound<&[u8]>,
    ) -> impl DoubleEndedIterator<Item = (&Bytes, &Version)> {
        self.spaces[space.index()].range::<[u8], _>((start, end))
    }

    /// Takes note that a transaction saw a version. A newer one than it reads as of is fine if nothing
    /// that it read before has changed since: then it reads as of now.
    pub(crate) fn observe(&self, reads: &mut Reads, sequence: u64) -> Result<(), StoreError> {
        if sequence > reads.as_of {
            self.validate(reads)?;
            reads.as_of = self.sequence;
        }
        reads.newest = reads.newest.max(sequence);
        Ok(())
    }

    /// Whether the transaction's versions are all still here.
    pub(crate) fn covers(&self, reads: &Reads) -> Result<(), StoreError> {
        if reads.epoch != self.epoch || reads.pin < self.floor {
            return Err(StoreError::Conflict);
        }
        Ok(())
    }

    /// Whether everything that was read is unchanged.
    pub(crate) fn validate(&self, reads: &Reads) -> Result<(), StoreError> {
        self.covers(reads)?;
        if reads.as_of == self.sequence {
            return Ok(());
        }
        let newer = |version: &Version| version.sequence > reads.as_of;
        for (space, key) in &reads.points {
            if self.get(*space, key).is_some_and(newer) {
                return Err(StoreError::Conflict);
            }
        }
        for (space, start, end) in &reads.ranges {
            let end = end.as_ref().map_or(Bound::Unbounded, |end| Bound::Excluded(&end[..]));
            let mut versions = self.range(*space, Bound::Included(start), end);
            if versions.any(|(_, version)| newer(version)) {
                return Err(StoreError::Conflict);
            }
        }
        Ok(())
    }

    /// Accepts the writes of one transaction. The caller has validated.
    pub(crate) fn stage(&mut self, writes: Vec<Write>, effects: Effects, urgent: bool) -> u64 {
        self.sequence += 1;
        let sequence = self.sequence;
        for write in &writes {
            let bytes = write.key.len() + write.value.as_ref().map_or(0, Bytes::len);
            self.pending_bytes += bytes;
            self.window_bytes += write.key.len();
            self.window.push_back((sequence, write.space, write.key.clone()));
            let version = Version { sequence, value: write.value.clone() };
            let old = self.spaces[write.space.index()].insert(write.key.clone(), version);
            let old = old.and_then(|old| old.value).map_or(0, |value| value.len());
            self.window_bytes += write.value.as_ref().map_or(0, Bytes::len);
            self.window_bytes = self.window_bytes.saturating_sub(old);
        }
        self.pending.extend(writes);
        self.pending_urgent += usize::from(urgent);
        if !effects.is_empty() {
            self.effects.push((sequence, effects));
        }
        sequence
    }

    /// Everything up to `sequence` has reached the engine.
    pub(crate) fn committed(&mut self, sequence: u64) -> (Vec<Waiter>, Vec<Effects>) {
        self.durable = sequence;
        if self.window_bytes > self.bounds.window_bytes {
            self.floor = self.durable;
        }
        self.trim();
        let waiters = take_until(&mut self.waiters, sequence);
        let effects = take_until(&mut self.effects, sequence);
        (waiters, effects)
    }

    /// Throws away what is staged: the engine failed. Gives back who must be told, and what would have happened.
    pub(crate) fn abandon(&mut self, reason: String) -> (Vec<Waiter>, Vec<Effects>) {
        self.refused = Some(reason);
        self.begin_epoch();
        self.durable = self.sequence;
        self.spaces = Default::default();
        self.window.clear();
        self.window_bytes = 0;
        self.pending.clear();
        self.pending_bytes = 0;
        self.pending_urgent = 0;
        let waiters = std::mem::take(&mut self.waiters).into_iter().map(|(_, waiter)| waiter);
        let effects = std::mem::take(&mut self.effects).into_iter().map(|(_, effects)| effects);
        (waiters.collect(), effects.collect())
    }

    /// What transactions have read so far no longer holds.
    pub(crate) fn begin_epoch(&mut self) {
        self.epoch += 1;
        self.forget_logs();
    }

    /// Takes note of next positions that were looked up, unless they have moved since. Where there is no
    /// room all are forgotten, these too: another may have appended since they were looked up.
    pub(crate) fn remember_logs(&mut self, logs: Vec<(Bytes, u64)>) -> Result<(), StoreError> {
        if self.log_next.len() + logs.len() > self.bounds.logs_remembered {
            self.forget_logs();
            return Err(StoreError::Conflict);
        }
        for (log, next) in logs {
            self.log_next.entry(log).or_insert(next);
        }
        Ok(())
    }

    fn forget_logs(&mut self) {
        self.log_next.clear();
        self.log_epoch += 1;
    }

    /// Drops versions that are durable and older than every active transaction.
    fn trim(&mut self) {
        let pinned = self.pins.range(self.floor..).next().map_or(self.durable, |(pin, _)| *pin);
        let bound = pinned.min(self.durable);
        while let Some((sequence, ..)) = self.window.front() {
            if *sequence > bound {
                break;
            }
            let Some((sequence, space, key)) = self.window.pop_front() else { break };
            self.window_bytes = self.window_bytes.saturating_sub(key.len());
            let versions = &mut self.spaces[space.index()];
            if versions.get(&key).is_some_and(|version| version.sequence == sequence) {
                let gone = versions.remove(&key).and_then(|version| version.value);
                let bytes = gone.map_or(0, |value| value.len());
                self.window_bytes = self.window_bytes.saturating_sub(bytes);
            }
        }
    }
}

fn take_until<T>(items: &mut Vec<(u64, T)>, sequence: u64) -> Vec<T> {
    let mut taken = Vec::new();
    let mut kept = Vec::new();
    for (at, item) in items.drain(..) {
        if at <= sequence { taken.push(item) } else { kept.push((at, item)) }
    }
    *items = kept;
    taken
}
