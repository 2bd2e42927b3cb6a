//! Who has the memory: grants, idle instances, and which of them goes first when memory is wanted.
//!
//! An idle instance costs its memory for as long as nobody uses it. The one that has cost most for the least use goes
//! first. A part of all memory is kept for functions that have no instance yet, so that none can take all of it.
//!
//! **Invariants.** What is taken out of the state is dropped outside of its lock: an instance's end takes it again.

use super::Held;
use super::retired::Retired;
use std::collections::{HashMap, HashSet, VecDeque};
use std::time::{Duration, Instant};

/// The part of memory that a function with an instance leaves to those without: one of so many.
const FIRST_SHARE: u64 = 8;
/// About what a start takes. An event waits as long for an instance that will soon be free: at most, it then costs twice
/// what the better of waiting and starting would have.
pub(super) const SOON: Duration = Duration::from_millis(5);
/// The last event's part in what is usual: one of so many.
const USUAL_WEIGHT: u32 = 8;

#[derive(Default)]
pub(super) struct State {
    /// Ready instances by version key, the one used last at the end.
    pub idle: HashMap<String, Vec<Idle>>,
    /// Initialised and not restored yet, by version key.
    pub parked: HashMap<String, VecDeque<Held>>,
    /// Of which more are being parked.
    pub parking: HashSet<String>,
    pub retired: Retired,
    /// The versions that have instances.
    pub live: HashMap<String, Live>,
    pub provisions: HashMap<String, super::provision::Provision>,
    pub memory_mb: u64,
    pub waiting: usize,
    pub closed: bool,
}

/// Of a version.
#[derive(Default)]
pub(super) struct Live {
    /// Instances, those that are being started included.
    pub count: usize,
    /// How long its events take of late; none has been run yet otherwise.
    usual: Option<Duration>,
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

impl Live {
    /// An event took so long.
    pub fn took(&mut self, duration: Duration) {
        let usual = self.usual.unwrap_or(duration);
        self.usual = Some((usual * (USUAL_WEIGHT - 1) + duration) / USUAL_WEIGHT);
    }

    /// Whether its instances have sooner done with an event than another one could be started.
    fn is_soon_free(&self) -> bool {
        self.usual.is_some_and(|usual| usual < SOON)
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

    /// Whether all instances of a version are busy, but not for long.
    pub(super) fn is_soon_free(&self, key: &str) -> bool {
        let ready = self.idle.contains_key(key) || self.parked.contains_key(key);
        !ready && !self.closed && self.live.get(key).is_some_and(Live::is_soon_free)
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

#[cfg(test)]
mod tests {
    use super::{Live, SOON, State};
    use std::time::Duration;

    const QUICK: Duration = Duration::from_micros(200);
    const SLOW: Duration = Duration::from_millis(200);

    fn state(events: &[Duration]) -> State {
        let mut live = Live { count: 1, usual: None };
        events.iter().for_each(|event| live.took(*event));
        State { live: [("f".to_owned(), live)].into(), ..State::default() }
    }

    #[test]
    fn only_what_takes_less_than_a_start_is_waited_for() {
        assert!(state(&[QUICK]).is_soon_free("f"));
        assert!(!state(&[SLOW]).is_soon_free("f"));
        assert!(!state(&[SOON]).is_soon_free("f"));
        assert!(!state(&[]).is_soon_free("f"), "its first event is still under way");
        assert!(!state(&[QUICK]).is_soon_free("g"), "it has no instance");
        assert!(!State { closed: true, ..state(&[QUICK]) }.is_soon_free("f"));
    }

    #[test]
    fn what_is_usual_follows_what_events_take() {
        assert!(state(&[QUICK, QUICK, SOON]).is_soon_free("f"));
        assert!(!state(&[QUICK, SLOW]).is_soon_free("f"));
        let quick_again = [&[SLOW][..], &[QUICK; 40][..]].concat();
        assert!(state(&quick_again).is_soon_free("f"));
    }
}
