//! Receipts from FIFO queues that can be asked for again by their `ReceiveRequestAttemptId`, for five minutes or
//! until one of their messages is deleted or its visibility changes. A restart forgets them.
//!
//! **Invariants.** Bodies are not kept: they are read again.

use crate::live::index::Picked;
use parking_lot::Mutex;
use std::collections::HashMap;

const KEPT_MS: i64 = 5 * 60 * 1000;
/// Of one queue; beyond it the oldest are forgotten.
const ATTEMPTS_MAX: usize = 10_000;

#[derive(Default)]
pub struct Attempts(Mutex<HashMap<String, (i64, Vec<Picked>)>>);

impl Attempts {
    /// When something was received under an id, and what.
    pub fn known(&self, id: &str, now_ms: i64) -> Option<(i64, Vec<Picked>)> {
        let known = self.0.lock().get(id).cloned();
        known.filter(|(at_ms, _)| now_ms - at_ms < KEPT_MS)
    }

    pub fn keep(&self, id: &str, at_ms: i64, picked: Vec<Picked>) {
        let mut all = self.0.lock();
        if all.len() >= ATTEMPTS_MAX {
            all.retain(|_, (made_ms, _)| at_ms - *made_ms < KEPT_MS);
        }
        if all.len() >= ATTEMPTS_MAX {
            let oldest = all.iter().min_by_key(|(_, (made_ms, _))| *made_ms);
            if let Some(id) = oldest.map(|(id, _)| id.clone()) {
                all.remove(&id);
            }
        }
        all.insert(id.to_owned(), (at_ms, picked));
    }
}

#[cfg(test)]
mod tests {
    use super::{ATTEMPTS_MAX, Attempts, KEPT_MS};
    use crate::live::index::Picked;
    use crate::store::State;

    #[test]
    fn attempts_are_known_for_five_minutes() {
        let attempts = Attempts::default();
        let picked = vec![Picked { sequence: 7, state: State::default() }];
        attempts.keep("a", 10, picked.clone());
        assert_eq!(attempts.known("a", 9 + KEPT_MS), Some((10, picked)));
        assert_eq!(attempts.known("a", 10 + KEPT_MS), None);
        assert_eq!(attempts.known("b", 10), None);
    }

    #[test]
    fn the_oldest_are_forgotten() {
        let attempts = Attempts::default();
        for (number, at_ms) in (0..=ATTEMPTS_MAX).zip(0..) {
            attempts.keep(&number.to_string(), at_ms, Vec::new());
        }
        assert_eq!(attempts.0.lock().len(), ATTEMPTS_MAX);
        assert_eq!(attempts.known("0", 0), None);
        assert!(attempts.known("1", 1).is_some());
    }
}
