//! Who has the memory: grants, idle instances, and which of them goes first when memory is wanted.
//!
//! An idle instance costs its memory for as long as nobody uses it. The one that has cost most for the least use goes
//! first. A part of all memory is kept for functions that have no instance yet, so that none can take all of it.
//!
//! **Invariants.** What is taken out of the state is dropped outside of its lock: an instance's end takes it again.

use super::Held;
use super::line::Waiter;
use super::retired::Retired;
use super::tally::{Ended, Started};
use crate::sandbox::cell::SLOTS_MAX;
use std::collections::{HashMap, HashSet, VecDeque};
use std::time::{Duration, Instant};

/// The part of memory that a function with an instance leaves to those without: one of so many.
const FIRST_SHARE: u64 = 8;
/// Sandboxes that are no instances: those that wait for a function, and those that are ending.
const SPARE: usize = 256;
/// Instances at one time; AWS's default concurrency is 1,000. One more takes the place of an idle one.
const INSTANCES_MAX: usize = SLOTS_MAX as usize - SPARE;
/// About what a start takes. Events that take less are waited for.
const START: Duration = Duration::from_millis(5);
/// For so long all instances of a version may be busy before its events get more: a host that was slow for a moment gives
/// them back sooner.
const PATIENCE: Duration = Duration::from_millis(50);

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
    /// How many events stand in line, by version key.
    pub waiting: HashMap<String, usize>,
    /// Those of them that have been offered nothing yet that they can use, the one that came first in front.
    pub line: VecDeque<Waiter>,
    pub closed: bool,
}

/// Of a version.
#[derive(Default)]
pub(super) struct Live {
    /// Instances, those that are being started included.
    pub count: usize,
    /// What all but a tenth of its last events exceed; none has been run yet otherwise.
    usual: Option<Duration>,
    /// Since when no instance was idle as an event came.
    short_since: Option<Instant>,
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
    /// An event took so long. Slow ones raise what is usual by little each: those of a moment in which the host was slow
    /// are many, and say nothing of the function.
    pub fn took(&mut self, duration: Duration) {
        self.usual = Some(match self.usual {
            None => duration,
            Some(usual) if duration > usual => duration.min(usual * 51 / 50),
            Some(usual) => duration.max(usual * 4 / 5),
        });
    }

    /// Whether its events take less than a start.
    fn is_quick(&self) -> bool {
        self.usual.is_some_and(|usual| usual < START)
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

    /// How many events stand in line.
    pub(super) fn in_line(&self) -> usize {
        self.waiting.values().sum()
    }

    /// The idle instances that end so that so much fits into what may be used; None where all of them would not make
    /// enough room, and none of them ends.
    pub(super) fn make_room(
        &mut self,
        used_mb: u64,
        mb: u64,
        most_mb: u64,
        now: Instant,
    ) -> Option<Vec<Held>> {
        let mut excess_mb = (used_mb + mb).saturating_sub(most_mb);
        let mut crowded = self.live.values().map(|live| live.count).sum::<usize>() >= INSTANCES_MAX;
        if excess_mb > 0 && excess_mb > self.evictable_mb() {
            return None;
        }
        let mut evicted = Vec::new();
        while (excess_mb > 0 || crowded)
            && let Some(held) = self.take_most_wasteful(now)
        {
            excess_mb = excess_mb.saturating_sub(held._memory.mb);
            crowded = false;
            evicted.push(held);
        }
        // Nobody is idle.
        (!crowded).then_some(evicted)
    }

    /// The memory of what `take_most_wasteful` would take.
    fn evictable_mb(&self) -> u64 {
        let idle = self.idle.values().flatten().map(|idle| &idle.instance);
        let idle = idle.filter(|held| !held.is_provisioned());
        let parked = self.parked.values().flatten();
        idle.chain(parked).map(|held| held._memory.mb).sum()
    }

    /// How long an event waits for one of a version's instances, all of which are busy, before it gets another one: not
    /// at all where one is idle, where a start is no slower than an event, or where they have been busy for long.
    pub(super) fn patience(&mut self, key: &str, now: Instant) -> Option<Duration> {
        let ready = self.idle.contains_key(key) || self.parked.contains_key(key);
        let live = self.live.get_mut(key)?;
        // Who waits for memory would be passed by.
        let refused = self.closed || !self.waiting.is_empty();
        if ready || refused || !live.is_quick() {
            live.short_since = None;
            return None;
        }
        let short_since = *live.short_since.get_or_insert(now);
        PATIENCE.checked_sub(now.duration_since(short_since))
    }

    /// Why no instance of a version is kept any more, if none is.
    pub(super) fn keeps_none(&self, key: &str) -> Option<Ended> {
        match self.closed {
            true => Some(Ended::Closed),
            false => self.retired.contains(key).then_some(Ended::Retired),
        }
    }

    /// Why another instance of a version is started for an event. `replaces`: one that could take no event.
    pub(super) fn why(&self, key: &str, replaces: bool) -> Started {
        match self.live.get(key) {
            _ if replaces => Started::Replacement,
            None => Started::First,
            Some(live) if live.is_quick() => Started::Busy,
            Some(_) => Started::Slow,
        }
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
    use super::{INSTANCES_MAX, Live, PATIENCE, START, State};
    use crate::pool::tally::{Ended, Started};
    use std::time::Duration;
    use world::World;

    const QUICK: Duration = Duration::from_micros(200);
    const SLOW: Duration = Duration::from_millis(200);

    fn state(events: &[Duration]) -> State {
        let mut live = Live { count: 1, ..Live::default() };
        events.iter().for_each(|event| live.took(*event));
        State { live: [("f".to_owned(), live)].into(), ..State::default() }
    }

    #[test]
    fn only_what_takes_less_than_a_start_is_waited_for() {
        let now = World::real().instant();
        assert_eq!(state(&[QUICK]).patience("f", now), Some(PATIENCE));
        assert_eq!(state(&[SLOW]).patience("f", now), None);
        assert_eq!(state(&[START]).patience("f", now), None);
        assert_eq!(state(&[]).patience("f", now), None, "its first event is still under way");
        assert_eq!(state(&[QUICK]).patience("g", now), None, "it has no instance");
        assert_eq!(State { closed: true, ..state(&[QUICK]) }.patience("f", now), None);
        let mut waits = State { waiting: [("g".to_owned(), 1)].into(), ..state(&[QUICK]) };
        assert_eq!(waits.patience("f", now), None);
    }

    #[test]
    fn why_another_one_is_started() {
        let why = |events: &[Duration], key| state(events).why(key, false);
        assert_eq!(why(&[QUICK], "g"), Started::First);
        assert_eq!(why(&[QUICK], "f"), Started::Busy);
        assert_eq!(why(&[SLOW], "f"), Started::Slow);
        assert_eq!(state(&[QUICK]).why("f", true), Started::Replacement);
    }

    #[test]
    fn there_are_so_many_instances_and_then_one_of_them_has_to_go() {
        let now = World::real().instant();
        let mut state = state(&[QUICK]);
        assert!(state.make_room(0, 128, 1_024, now).is_some_and(|evicted| evicted.is_empty()));
        state.live.insert("g".to_owned(), Live { count: INSTANCES_MAX - 1, ..Live::default() });
        assert!(state.make_room(0, 128, 1_024, now).is_none());
    }

    #[test]
    fn why_none_is_kept() {
        let mut state = state(&[QUICK]);
        assert_eq!(state.keeps_none("f"), None);
        state.retired.insert("f");
        assert_eq!((state.keeps_none("f"), state.keeps_none("g")), (Some(Ended::Retired), None));
        state.closed = true;
        assert_eq!(state.keeps_none("g"), Some(Ended::Closed));
    }

    #[test]
    fn a_few_slow_events_change_nothing_and_many_do() {
        let now = World::real().instant();
        let few = [&[QUICK; 40][..], &[SLOW; 100]].concat();
        assert!(state(&few).patience("f", now).is_some());
        let many = [&[QUICK; 40][..], &[SLOW; 400]].concat();
        assert!(state(&many).patience("f", now).is_none());
        let quick_again = [&many[..], &[QUICK; 40]].concat();
        assert!(state(&quick_again).patience("f", now).is_some());
    }

    #[test]
    fn patience_ends_for_all_that_wait_at_once() {
        let now = World::real().instant();
        let mut state = state(&[QUICK]);
        assert_eq!(state.patience("f", now), Some(PATIENCE));
        assert_eq!(state.patience("f", now + PATIENCE / 2), Some(PATIENCE / 2));
        assert_eq!(state.patience("f", now + PATIENCE * 2), None);
        state.idle.insert("f".to_owned(), Vec::new());
        assert_eq!(state.patience("f", now + PATIENCE * 2), None, "one is idle");
        state.idle.clear();
        assert_eq!(state.patience("f", now + PATIENCE * 3), Some(PATIENCE));
    }
}
