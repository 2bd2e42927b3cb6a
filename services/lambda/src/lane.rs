//! The asynchronous events of a function that are at hand: so many run at once, and so many wait in memory for that. The
//! others are rows, which are looked for when there is room again.
//!
//! An event that has run, and whose destination takes nothing at the moment, lets others run while it waits, as long as
//! all that wait so are no more than the memory that is theirs.

use crate::rules::name::Place;
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Events of one function that run at once.
const RUNNING_MAX: usize = 16;
/// Events of one function that are at hand.
const AT_HAND_MAX: usize = 10_000;

/// Kilobytes of events, and of what came of them, that wait for destinations while others run: of all functions.
const WAITING_KB_MAX: usize = 128 * 1024;

/// Of all functions that have events at hand, or more of them.
pub struct Lanes {
    all: Mutex<HashMap<Place, Arc<Lane>>>,
    /// Kilobytes that may still wait for destinations while others run.
    waiting: Arc<Semaphore>,
}

pub struct Lane {
    running: Arc<Semaphore>,
    at_hand: Arc<Semaphore>,
    /// Whether there are events that are rows only.
    more: AtomicBool,
}

/// An event's leave to run.
pub struct Turn {
    /// None once it has made way for another one.
    running: Mutex<Option<OwnedSemaphorePermit>>,
    waiting: Mutex<Option<OwnedSemaphorePermit>>,
}

impl Default for Lanes {
    fn default() -> Lanes {
        Lanes { all: Mutex::default(), waiting: Arc::new(Semaphore::new(WAITING_KB_MAX)) }
    }
}

impl Default for Lane {
    fn default() -> Lane {
        Lane {
            running: Arc::new(Semaphore::new(RUNNING_MAX)),
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

    /// Room for an event of so many bytes that waits while others run.
    fn wait(&self, bytes: usize) -> Option<OwnedSemaphorePermit> {
        let kilobytes = u32::try_from(bytes / 1024 + 1).ok()?;
        self.waiting.clone().try_acquire_many_owned(kilobytes).ok()
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
    pub async fn turn(&self) -> Option<Turn> {
        let running = self.running.clone().acquire_owned().await.ok()?;
        Some(Turn { running: Mutex::new(Some(running)), waiting: Mutex::default() })
    }

    fn has_more(&self) -> bool {
        self.more.load(Ordering::SeqCst)
    }
}

impl Turn {
    /// Lets another event run while this one, of so many bytes, waits. Where too much waits so already, it waits in its
    /// turn.
    pub fn make_way(&self, lanes: &Lanes, bytes: usize) {
        let mut waiting = self.waiting.lock();
        if waiting.is_some() {
            return;
        }
        *waiting = lanes.wait(bytes);
        if waiting.is_some() {
            drop(self.running.lock().take());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AT_HAND_MAX, Lane, Lanes, RUNNING_MAX, WAITING_KB_MAX};
    use crate::rules::name::Place;
    use aws::{AccountId, Region};

    fn place() -> Place {
        Place {
            account: AccountId::new("123456789012").unwrap(),
            region: Region::new("eu-west-1").unwrap(),
            name: "f".into(),
        }
    }

    #[tokio::test]
    async fn who_waits_for_a_destination_lets_others_run() {
        let free = |lane: &Lane| lane.running.available_permits();
        let (lanes, lane) = (Lanes::default(), Lane::default());
        let first = lane.turn().await.unwrap();
        assert_eq!(free(&lane), RUNNING_MAX - 1);
        first.make_way(&lanes, 10);
        first.make_way(&lanes, 10);
        assert_eq!(free(&lane), RUNNING_MAX);
        assert_eq!(lanes.waiting.available_permits(), WAITING_KB_MAX - 1);
        // What is too much waits in its turn.
        let second = lane.turn().await.unwrap();
        second.make_way(&lanes, WAITING_KB_MAX * 1024);
        assert_eq!(free(&lane), RUNNING_MAX - 1);
        drop((first, second));
        assert_eq!(free(&lane), RUNNING_MAX);
        assert_eq!(lanes.waiting.available_permits(), WAITING_KB_MAX);
    }

    #[test]
    fn what_has_no_room_is_looked_for_when_half_of_it_is_free() {
        let place = place();
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
