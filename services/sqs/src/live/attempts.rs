//! Receipts from FIFO queues that can be asked for again by their `ReceiveRequestAttemptId`, for five minutes or
//! until one of their messages is deleted or its visibility changes. A restart forgets them.

use crate::live::receive::Received;
use parking_lot::Mutex;
use std::collections::HashMap;

const KEPT_MS: i64 = 5 * 60 * 1000;
/// Of one queue; beyond it the oldest are forgotten.
const ATTEMPTS_MAX: usize = 10_000;

#[derive(Default)]
pub struct Attempts(Mutex<HashMap<String, (i64, Vec<Received>)>>);

impl Attempts {
    /// What was received under an id, if all of it still is as it was. `holds`: whether a message is in flight from
    /// that very receipt.
    pub fn again(
        &self,
        id: &str,
        now_ms: i64,
        holds: impl Fn(&Received) -> bool,
    ) -> Option<Vec<Received>> {
        let known = self.0.lock().get(id).cloned();
        let (at_ms, received) = known?;
        (now_ms - at_ms < KEPT_MS && received.iter().all(holds)).then_some(received)
    }

    pub fn keep(&self, id: &str, now_ms: i64, received: &[Received]) {
        if received.is_empty() {
            return;
        }
        let mut all = self.0.lock();
        if all.len() >= ATTEMPTS_MAX {
            all.retain(|_, (at_ms, _)| now_ms - *at_ms < KEPT_MS);
        }
        if all.len() >= ATTEMPTS_MAX {
            let oldest = all.iter().min_by_key(|(_, (at_ms, _))| *at_ms);
            if let Some(id) = oldest.map(|(id, _)| id.clone()) {
                all.remove(&id);
            }
        }
        all.insert(id.to_owned(), (now_ms, received.to_vec()));
    }
}
