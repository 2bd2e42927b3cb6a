//! Memory for instances: what an event finds, and the line in which events wait where there is none.
//!
//! What becomes free is offered to those in line in the order in which they came; who cannot use it, as the function's
//! share is full or the instance too large, is passed by. Who comes later takes nothing away from them: a new instance is
//! theirs first, and an instance of their own version. Nobody waits longer than a named limit.
//!
//! **Invariants.** Idle instances end for a new one only where that makes enough room for it. Each event in line is
//! counted in the state, at its version, for as long as it waits.

use super::shares::State;
use super::tally::Ended;
use super::{Found, Held, Memory, Shared, let_go, margin_ms};
use crate::pool::spec::{FunctionSpec, InvokeError};
use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::sync::{oneshot, watch};

/// An event in line.
pub(super) struct Waiter {
    spec: Arc<FunctionSpec>,
    found: oneshot::Sender<Result<Found, InvokeError>>,
}

/// Counts an event for as long as it waits.
struct Waiting<'a> {
    shared: &'a Shared,
    key: &'a str,
}

/// Who looks for an instance.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    /// It has just come, and leaves to those in line what they wait for.
    New,
    /// All before it have been offered what there is.
    InLine,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let mut state = self.shared.state.lock();
        if let Some(count) = state.waiting.get_mut(self.key) {
            *count -= 1;
            if *count == 0 {
                state.waiting.remove(self.key);
            }
        }
    }
}

/// Offers to those in line what there is, whenever something changes; lives as long as the pool.
pub(super) async fn serve(shared: Weak<Shared>, mut changed: watch::Receiver<()>) {
    while changed.changed().await.is_ok() {
        let Some(strong) = shared.upgrade() else { return };
        strong.offer_to_line();
    }
}

impl Shared {
    /// A warm instance, or room for a new one; waits for either.
    pub(super) async fn acquire(
        self: &Arc<Shared>,
        spec: &Arc<FunctionSpec>,
    ) -> Result<Found, InvokeError> {
        match self.try_acquire(spec, Who::New)? {
            Some(found) => Ok(found),
            None => self.stand_in_line(spec).await,
        }
    }

    async fn stand_in_line(
        self: &Arc<Shared>,
        spec: &Arc<FunctionSpec>,
    ) -> Result<Found, InvokeError> {
        let (found, mut receiver) = oneshot::channel();
        if let Err(busy) = self.join_line(spec, found) {
            // Those in line may all lack what this one does not need, such as a larger share.
            let is_next = !self.state.lock().waiting.contains_key(&spec.version_key);
            let found = if is_next { self.try_acquire(spec, Who::InLine)? } else { None };
            return found.ok_or(busy);
        }
        let _waiting = Waiting { shared: self, key: &spec.version_key };
        // Something may have become free before it stood there.
        self.changed.send_replace(());
        tokio::select! {
            biased;
            found = &mut receiver => found.unwrap_or(Err(InvokeError::Closed)),
            () = self.kit.world.sleep_real(self.longest_wait(spec)) => {
                receiver.close();
                receiver.try_recv().unwrap_or_else(|_| Err(self.leave_line()))
            }
        }
    }

    /// Unless the line is as long as it may be.
    fn join_line(
        &self,
        spec: &Arc<FunctionSpec>,
        found: oneshot::Sender<Result<Found, InvokeError>>,
    ) -> Result<(), InvokeError> {
        let mut state = self.state.lock();
        let waiting = state.in_line();
        if waiting >= self.kit.options.queue_max {
            return Err(InvokeError::Busy { waiting });
        }
        *state.waiting.entry(spec.version_key.clone()).or_default() += 1;
        state.line.push_back(Waiter { spec: spec.clone(), found });
        Ok(())
    }

    /// What is debugged has one instance, which may be busy for as long as its event may take.
    fn longest_wait(&self, spec: &FunctionSpec) -> Duration {
        if spec.debug { spec.timeout } else { self.kit.options.wait_max }
    }

    fn leave_line(&self) -> InvokeError {
        let mut state = self.state.lock();
        state.line.retain(|waiter| !waiter.found.is_closed());
        InvokeError::Busy { waiting: state.in_line() }
    }

    fn offer_to_line(self: &Arc<Shared>) {
        let line = std::mem::take(&mut self.state.lock().line);
        if line.is_empty() {
            return;
        }
        let (mut refused, mut left) = (HashSet::new(), VecDeque::with_capacity(line.len()));
        for waiter in line {
            if waiter.found.is_closed() {
                continue;
            }
            // What there is not for the first of a version there is not for the next.
            if refused.contains(&waiter.spec.version_key) {
                left.push_back(waiter);
                continue;
            }
            match self.try_acquire(&waiter.spec, Who::InLine).transpose() {
                Some(found) => self.hand_over(waiter, found),
                None => {
                    refused.insert(waiter.spec.version_key.clone());
                    left.push_back(waiter);
                }
            }
        }
        let mut state = self.state.lock();
        left.append(&mut state.line);
        state.line = left;
    }

    /// What was meant for an event that has just left goes back.
    fn hand_over(&self, waiter: Waiter, found: Result<Found, InvokeError>) {
        match waiter.found.send(found) {
            Err(Ok(Found::Warm(held))) => self.give_back(held),
            Err(Ok(Found::Parked(held))) => let_go([*held], Ended::Surplus),
            Err(Ok(Found::Room(memory, _))) => drop(memory),
            Err(Err(_)) | Ok(()) => {}
        }
    }

    /// None where there is nothing for it now.
    fn try_acquire(
        self: &Arc<Shared>,
        spec: &FunctionSpec,
        who: Who,
    ) -> Result<Option<Found>, InvokeError> {
        let options = &self.kit.options;
        let mb = u64::from(spec.memory_mb);
        if mb > options.memory_mb_max {
            let cap = options.memory_mb_max;
            let text = format!("the function wants {mb} MB, all functions together have {cap} MB");
            return Err(InvokeError::Sandbox(text));
        }
        let mut state = self.state.lock();
        if state.closed {
            return Err(InvokeError::Closed);
        }
        let passes_by = |state: &State| who == Who::New && !state.waiting.is_empty();
        if passes_by(&state) && state.waiting.contains_key(&spec.version_key) {
            return Ok(None);
        }
        // Dropped after the lock is released: an instance's end takes the lock for its memory.
        let mut unfit = Vec::new();
        if let Some(ready) = self.take_ready(&mut state, spec, &mut unfit) {
            drop(state);
            let_go(unfit, Ended::Unfit);
            return Ok(Some(ready));
        }
        let alone = !spec.debug
            || state.live.get(&spec.version_key).is_none_or(|live| live.count <= unfit.len());
        let mut evicted = None;
        if alone && !passes_by(&state) {
            let returned: u64 = unfit.iter().map(|held: &Held| held._memory.mb).sum();
            let used = state.memory_mb - returned;
            let most = state.memory_for(&spec.version_key, mb, options.memory_mb_max);
            evicted = state.make_room(used, mb, most, self.kit.world.instant());
        }
        let room = evicted.is_some().then(|| {
            // What was just evicted returns its memory when it is dropped.
            let why = state.why(&spec.version_key, !unfit.is_empty());
            Found::Room(Memory::grant(self, &mut state, spec), why)
        });
        drop(state);
        let_go(unfit, Ended::Unfit);
        let_go(evicted.into_iter().flatten(), Ended::Evicted);
        Ok(room)
    }

    /// An instance of the version that waits for an event, or to be restored. Those that can take none are put aside.
    fn take_ready(
        &self,
        state: &mut State,
        spec: &FunctionSpec,
        unfit: &mut Vec<Held>,
    ) -> Option<Found> {
        let (now_ms, margin_ms) = (self.kit.world.now_ms(), margin_ms(spec));
        while let Some(held) = state.take_idle(&spec.version_key) {
            if held.instance.is_fit(now_ms, margin_ms) {
                return Some(Found::Warm(Box::new(held)));
            }
            unfit.push(held);
        }
        while let Some(held) = state.take_parked(&spec.version_key) {
            if held.instance.is_fit(now_ms, margin_ms) {
                return Some(Found::Parked(Box::new(held)));
            }
            unfit.push(held);
        }
        None
    }

    /// Memory for an instance that no event waits for, of the same share as for an event; idle ones make room, if they may.
    pub(super) fn grant(
        self: &Arc<Shared>,
        spec: &FunctionSpec,
        may_evict: bool,
    ) -> Option<Memory> {
        let (mb, all) = (u64::from(spec.memory_mb), self.kit.options.memory_mb_max);
        let mut state = self.state.lock();
        let (used, most) = (state.memory_mb, state.memory_for(&spec.version_key, mb, all));
        let may = !state.closed && (may_evict || used + mb <= most);
        let now = self.kit.world.instant();
        let evicted = if may { state.make_room(used, mb, most, now) } else { None };
        let granted = evicted.is_some().then(|| Memory::grant(self, &mut state, spec));
        drop(state);
        let_go(evicted.into_iter().flatten(), Ended::Evicted);
        granted
    }
}
