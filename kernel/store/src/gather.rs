//! Whether the committer waits for the writers that it has just answered: if they come straight back, one sync takes all
//! of them along, and not two that take turns.
//!
//! Where a sync is slow, waiting a part of it costs little and halves the syncs. Where it is quick, writers need as long
//! for their own work, and waiting for them only idles the disk: a wait that was in vain a few times is left out for a
//! while, and tried again then.

use crate::limits::{GATHER_MAX, GATHER_PAUSE, GATHER_VAIN_MAX};
use std::time::{Duration, Instant};

pub(crate) struct Gathering {
    /// How many writers are expected after the last commit, and until when.
    count: usize,
    until: Instant,
    /// Whether the batch that comes next was waited for.
    waits: bool,
    /// Waits in a row that were in vain.
    vain: u32,
    /// Batches since the last wait.
    since: u32,
}

impl Gathering {
    pub(crate) fn new(now: Instant) -> Gathering {
        Gathering { count: 0, until: now, waits: false, vain: 0, since: 0 }
    }

    /// After a commit that took so long: so many writers were answered or stand in line.
    pub(crate) fn expect(&mut self, count: usize, now: Instant, commit_time: Duration) {
        self.count = count;
        self.until = now + (commit_time / 4).min(GATHER_MAX);
    }

    /// How many are waited for and until when, if the writers that are there are to wait for the others.
    pub(crate) fn wait(&mut self, there: usize, now: Instant) -> Option<(usize, Instant)> {
        let all_there = there >= self.count;
        if all_there || now >= self.until {
            if self.waits {
                self.vain = if all_there { 0 } else { self.vain.saturating_add(1) };
                (self.waits, self.since) = (false, 0);
            } else {
                self.since = self.since.saturating_add(1);
            }
            return None;
        }
        if self.vain >= GATHER_VAIN_MAX && self.since < GATHER_PAUSE {
            self.since += 1;
            return None;
        }
        self.waits = true;
        Some((self.count, self.until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use world::World;

    const COMMIT: Duration = Duration::from_millis(1);
    const PART: Duration = Duration::from_micros(250);

    /// Whether one commit and the wait behind it, in which so many of four come back, waits at all.
    fn round(gathering: &mut Gathering, now: &mut Instant, back: usize) -> bool {
        gathering.expect(4, *now, COMMIT);
        let waited = gathering.wait(1, *now).is_some();
        *now += PART;
        if waited {
            assert!(gathering.wait(back, *now).is_none(), "all are there, or it was long enough");
        }
        waited
    }

    #[test]
    fn who_comes_back_is_waited_for() {
        let mut now = World::real().instant();
        let mut gathering = Gathering::new(now);
        assert!((0..100).all(|_| round(&mut gathering, &mut now, 4)));
    }

    #[test]
    fn what_is_in_vain_is_left_out_and_tried_again() {
        let mut now = World::real().instant();
        let mut gathering = Gathering::new(now);
        for _ in 0..GATHER_VAIN_MAX {
            assert!(round(&mut gathering, &mut now, 3));
        }
        for _ in 0..GATHER_PAUSE {
            assert!(!round(&mut gathering, &mut now, 3));
        }
        assert!(round(&mut gathering, &mut now, 3), "it is tried again");
        assert!(!round(&mut gathering, &mut now, 3), "and left out again");
        for _ in 1..GATHER_PAUSE {
            assert!(!round(&mut gathering, &mut now, 3));
        }
        assert!((0..100).all(|_| round(&mut gathering, &mut now, 4)), "now they come");
    }

    #[test]
    fn who_is_alone_waits_for_nobody() {
        let now = World::real().instant();
        let mut gathering = Gathering::new(now);
        gathering.expect(1, now, COMMIT);
        assert!(gathering.wait(1, now).is_none());
    }
}
