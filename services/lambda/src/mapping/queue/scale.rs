//! How many of a mapping's pollers there are: one that waits, and as many more as have batches in hand, up to what
//! Lambda allows
//! (<https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html>).

use parking_lot::Mutex;

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

impl Scale {
    pub fn new(most: Option<u32>) -> Scale {
        Scale { most: most.unwrap_or(MOST).min(MOST), state: Mutex::default() }
    }

    /// The first one.
    pub fn begin(&self) {
        let mut state = self.state.lock();
        *state = State { pollers: 1, waiting: 1, busy_since_ms: None };
    }

    /// One has found messages. True if there is to be another one, who waits.
    pub fn found(&self, now_ms: i64) -> bool {
        let mut state = self.state.lock();
        state.waiting -= 1;
        let since_ms = *state.busy_since_ms.get_or_insert(now_ms);
        let minutes = u32::try_from((now_ms - since_ms) / MINUTE_MS).unwrap_or(u32::MAX);
        let allowed = FIRST.saturating_add(minutes.saturating_mul(PER_MINUTE)).min(self.most);
        let more = state.waiting == 0 && state.pollers < allowed;
        if more {
            state.pollers += 1;
            state.waiting += 1;
        }
        more
    }

    /// One is done with its batch. False if it is to end, since others wait already.
    pub fn rests(&self) -> bool {
        let mut state = self.state.lock();
        let stays = state.waiting == 0;
        match stays {
            true => state.waiting += 1,
            false => state.pollers -= 1,
        }
        if state.pollers == state.waiting {
            state.busy_since_ms = None;
        }
        stays
    }
}

#[cfg(test)]
mod tests {
    use super::Scale;

    #[test]
    fn one_waits_and_five_work_at_first() {
        let scale = Scale::new(None);
        scale.begin();
        let found: Vec<bool> = (0..5).map(|_| scale.found(0)).collect();
        assert_eq!(found, [true, true, true, true, false]);
        assert!(scale.rests());
        // A minute later there may be more of them.
        assert!(scale.found(60_000));
        assert!(!scale.rests());
    }

    #[test]
    fn never_more_than_the_mapping_allows() {
        let scale = Scale::new(Some(2));
        scale.begin();
        assert!(scale.found(0));
        assert!(!scale.found(600_000));
    }
}
