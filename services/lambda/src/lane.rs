//! The asynchronous events of a function that are at hand: so many run at once, and so many wait in memory for that. The
//! others are rows, which are looked for when there is room again.

use crate::rules::name::Place;
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};

/// Events of one function that run at once.
const RUNNING_MAX: usize = 16;
/// Events of one function that are at hand.
const AT_HAND_MAX: usize = 10_000;

/// Of all functions that have events at hand, or more of them.
#[derive(Default)]
pub struct Lanes {
    all: Mutex<HashMap<Place, Arc<Lane>>>,
}

pub struct Lane {
    running: Semaphore,
    at_hand: Arc<Semaphore>,
    /// Whether there are events that are rows only.
    more: AtomicBool,
}

impl Default for Lane {
    fn default() -> Lane {
        Lane {
            running: Semaphore::new(RUNNING_MAX),
            at_hand: Arc::new(Semaphore::new(AT_HAND_MAX)),
            more: AtomicBool::new(false),
        }
    }
}

impl Lanes {
    pub fn of(&self, place: &Place) -> Arc<Lane> {
        let mut all = self.all.lock();
        all.retain(|_, lane| Arc::strong_count(lane) > 1 || lane.has_more());
        all.entry(place.clone()).or_default().clone()
    }

    /// Functions that have room for events that are rows only. They count as having none of those from now on.
    pub fn with_room(&self) -> HashSet<Place> {
        let all = self.all.lock();
        let has_room = |lane: &Lane| lane.at_hand.available_permits() > AT_HAND_MAX / 2;
        let found = all.iter().filter(|(_, lane)| lane.has_more() && has_room(lane));
        let found = found.map(|(place, lane)| {
            lane.more.store(false, Ordering::SeqCst);
            place.clone()
        });
        found.collect()
    }
}

impl Lane {
    /// Room for one more at hand. Where there is none, it is remembered that there are more.
    pub fn take(&self) -> Option<OwnedSemaphorePermit> {
        let taken = self.at_hand.clone().try_acquire_owned().ok();
        if taken.is_none() {
            self.leave();
        }
        taken
    }

    /// There are more than are at hand.
    pub fn leave(&self) {
        self.more.store(true, Ordering::SeqCst);
    }

    pub fn is_full(&self) -> bool {
        self.at_hand.available_permits() == 0
    }

    /// Waits until one may run.
    pub async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        self.running.acquire().await.ok()
    }

    fn has_more(&self) -> bool {
        self.more.load(Ordering::SeqCst)
    }
}

#[cfg(test)]
mod tests {
    use super::{AT_HAND_MAX, Lanes};
    use crate::rules::name::Place;
    use aws::{AccountId, Region};

    #[test]
    fn what_has_no_room_is_looked_for_when_half_of_it_is_free() {
        let place = Place {
            account: AccountId::new("123456789012").unwrap(),
            region: Region::new("eu-west-1").unwrap(),
            name: "f".into(),
        };
        let lanes = Lanes::default();
        let lane = lanes.of(&place);
        let mut held: Vec<_> = (0..AT_HAND_MAX).map(|_| lane.take().unwrap()).collect();
        assert!(lanes.with_room().is_empty(), "there are no more");
        assert!(lane.is_full() && lane.take().is_none());
        assert!(lanes.with_room().is_empty(), "there is no room");
        held.truncate(AT_HAND_MAX / 2 - 1);
        drop(lane);
        assert!(lanes.with_room().contains(&place));
        assert!(lanes.with_room().is_empty(), "they are being looked for");
    }
}
