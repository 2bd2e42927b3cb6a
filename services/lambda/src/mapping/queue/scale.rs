//! How many of a mapping's pollers there are: one that waits, and as many more as have batches in hand, up to what
//! Lambda allows
//! (<https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html>).

use parking_lot::Mutex;
use std::sync::Arc;

/// At the beginning, how many are added each minute of work without a rest, and at most.
const FIRST: u32 = 5;
const PER_MINUTE: u32 = 300;
pub const MOST: u32 = 1_250;
const MINUTE_MS: i64 = 60_000;

#[derive(Debug)]
pub struct Scale {
    /// As the mapping's `MaximumConcurrency` has it.
    most: u32,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    pollers: u32,
    waiting: u32,
    /// Since when not all have been waiting.
    busy_since_ms: Option<i64>,
}

/// A poller's, given back when the poller ends, in whatever way.
#[derive(Debug)]
pub struct Place {
    scale: Arc<Scale>,
    is_waiting: bool,
}

impl Scale {
    pub fn new(most: Option<u32>) -> Scale {
        Scale { most: most.unwrap_or(MOST).min(MOST), state: Mutex::default() }
    }

    /// For one more who waits. None if somebody does, or if there are as many as there may be.
    pub fn place(self: &Arc<Scale>, now_ms: i64) -> Option<Place> {
        let mut state = self.state.lock();
        let since_ms = state.busy_since_ms.unwrap_or(now_ms);
        let minutes = u32::try_from((now_ms - since_ms) / MINUTE_MS).unwrap_or(u32::MAX);
        let allowed = FIRST.saturating_add(minutes.saturating_mul(PER_MINUTE)).min(self.most);
        if state.waiting > 0 || state.pollers >= allowed {
            return None;
        }
        state.pollers += 1;
        state.waiting += 1;
        Some(Place { scale: self.clone(), is_waiting: true })
    }
}

impl Place {
    /// Its poller has found messages. Gives the place of another one, if there is to be one who waits.
    pub fn found(&mut self, now_ms: i64) -> Option<Place> {
        self.works(now_ms);
        self.scale.place(now_ms)
    }

    fn works(&mut self, now_ms: i64) {
        let mut state = self.scale.state.lock();
        if std::mem::take(&mut self.is_waiting) {
            state.waiting -= 1;
        }
        state.busy_since_ms.get_or_insert(now_ms);
    }

    /// Its poller is done with a batch. False if the poller is to end, since others wait already.
    pub fn rests(&mut self) -> bool {
        let mut state = self.scale.state.lock();
        let stays = state.waiting == 0;
        if stays {
            state.waiting += 1;
            self.is_waiting = true;
        }
        state.settle();
        stays
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut state = self.scale.state.lock();
        state.pollers -= 1;
        state.waiting -= u32::from(self.is_waiting);
        state.settle();
    }
}

impl State {
    fn settle(&mut self) {
        if self.pollers == self.waiting {
            self.busy_since_ms = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, Scale};
    use std::sync::Arc;

    /// All who find messages at once.
    fn working(scale: &Arc<Scale>) -> Vec<Place> {
        let mut working = Vec::new();
        let mut next = scale.place(0);
        while let Some(mut place) = next {
            next = place.found(0);
            working.push(place);
        }
        working
    }

    #[test]
    fn one_waits_and_five_work_at_first() {
        let scale = Arc::new(Scale::new(None));
        let mut working = working(&scale);
        assert_eq!(working.len(), 5);
        assert!(working[0].rests());
        // A minute later there may be more of them.
        let sixth = working[0].found(60_000);
        assert!(sixth.is_some());
        assert!(!working[1].rests());
    }

    #[test]
    fn never_more_than_the_mapping_allows() {
        let scale = Arc::new(Scale::new(Some(2)));
        let mut first = scale.place(0).unwrap();
        let mut second = first.found(0).unwrap();
        assert!(second.found(600_000).is_none());
        assert!(scale.place(600_000).is_none());
    }

    #[test]
    fn who_ends_gives_its_place_to_another() {
        let scale = Arc::new(Scale::new(Some(2)));
        let waiting = scale.place(0);
        assert!(waiting.is_some() && scale.place(0).is_none());
        drop(waiting);
        let mut working = working(&scale);
        assert!(working.len() == 2 && scale.place(0).is_none());
        // One that works takes nobody along who waits.
        assert!(working[0].rests());
        working.truncate(1);
        assert!(scale.place(0).is_none());
        let mut other = working[0].found(0).unwrap();
        drop(working);
        let third = other.found(0);
        assert!(third.is_some());
    }
}
