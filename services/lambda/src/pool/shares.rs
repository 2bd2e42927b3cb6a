//! Who has the memory: grants, idle instances, and which of them goes first when memory is wanted.
//!
//! An idle instance costs its memory for as long as nobody uses it. The one that has cost most for the least use goes
//! first. A part of all memory is kept for functions that have no instance yet, so that none can take all of it.
//!
//! **Invariants.** What is taken out of the state is dropped outside of its lock: an instance's end takes it again.

use super::Held;
use std::collections::{HashMap, HashSet, VecDeque};
use std::time::Instant;

/// The part of memory that a function with an instance leaves to those without: one of so many.
const FIRST_SHARE: u64 = 8;

#[derive(Default)]
pub(super) struct State {
    /// Ready instances by version key, the one used last at the end.
    pub idle: HashMap<String, Vec<Idle>>,
    /// Initialised and not restored yet, by version key.
    pub parked: HashMap<String, VecDeque<Held>>,
    /// Of which more are being parked.
    pub parking: HashSet<String>,
    /// Version keys of which no instance may return.
    pub retired: HashSet<String>,
    /// Grants by version key.
    pub live: HashMap<String, usize>,
    pub provisions: HashMap<String, super::provision::Provision>,
    pub memory_mb: u64,
    pub waiting: usize,
    pub closed: bool,
}

pub(super) struct Idle {
    pub instance: Held,
    pub since: Instant,
}

impl Idle {
    /// Megabyte seconds of waiting for each event that it has run.
    fn waste(&self, now: Instant) -> f64 {
        let waited = now.duration_since(self.since).as_secs_f64();
        let mb = f64::from(self.instance.instance.spec.memory_mb);
        mb * waited / f64::from(self.instance.events.max(1))
    }
}

impl State {
    /// How much memory there is for another instance of a version.
    pub(super) fn memory_for(&self, key: &str, mb: u64, all_mb: u64) -> u64 {
        let first = !self.live.contains_key(key);
        let kept = if first { 0 } else { all_mb / FIRST_SHARE };
        // Where that would leave room for one alone, there is nothing to share.
        if all_mb - kept < 2 * mb { all_mb } else { all_mb - kept }
    }

    /// The idle instance that is missed least; provisioned ones stay. Where none is idle, one that waits to be restored.
    pub(super) fn take_most_wasteful(&mut self, now: Instant) -> Option<Held> {
        let mut worst: Option<(f64, String, usize)> = None;
        for (key, idle) in &self.idle {
            for (at, idle) in
                idle.iter().enumerate().filter(|(_, idle)| !idle.instance.is_provisioned())
            {
                let waste = idle.waste(now);
                if worst.as_ref().is_none_or(|(most, ..)| waste > *most) {
                    worst = Some((waste, key.clone(), at));
                }
            }
        }
        let Some((_, key, at)) = worst else {
            let key = self.parked.keys().next()?.clone();
            return self.take_parked(&key);
        };
        let idle = self.idle.get_mut(&key)?;
        let taken = idle.remove(at);
        if idle.is_empty() {
            self.idle.remove(&key);
        }
        Some(taken.instance)
    }

    pub(super) fn take_parked(&mut self, key: &str) -> Option<Held> {
        let parked = self.parked.get_mut(key)?;
        let held = parked.pop_front();
        if parked.is_empty() {
            self.parked.remove(key);
        }
        held
    }

    /// The instance of a version that is used next: a provisioned one before others, of those the one used last.
    pub(super) fn take_idle(&mut self, key: &str) -> Option<Held> {
        let idle = self.idle.get_mut(key)?;
        let at = idle.iter().rposition(|idle| idle.instance.is_provisioned());
        let taken = idle.remove(at.unwrap_or(idle.len().checked_sub(1)?));
        if idle.is_empty() {
            self.idle.remove(key);
        }
        Some(taken.instance)
    }

    /// So many idle instances of those that are provisioned.
    pub(super) fn take_provisioned(&mut self, key: &str, most: usize) -> Vec<Held> {
        let Some(idle) = self.idle.get_mut(key) else { return Vec::new() };
        let mut taken = Vec::new();
        while taken.len() < most
            && let Some(at) = idle.iter().position(|idle| idle.instance.is_provisioned())
        {
            taken.push(idle.remove(at).instance);
        }
        if idle.is_empty() {
            self.idle.remove(key);
        }
        taken
    }
}
