//! A lane of a shard: records of the same keys, in order, gathered into batches.

use crate::mapping::record::Record;
use crate::mapping::window::{GRACE_MS, Open};
use parking_lot::Mutex;
use std::collections::VecDeque;
use tokio::sync::Notify;
use world::World;

/// A record that a lane has, by its place in the shard.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub place: u64,
    pub record: Record,
}

#[derive(Default)]
pub struct Lane {
    queue: Mutex<Queue>,
    changed: Notify,
}

#[derive(Default)]
struct Queue {
    records: VecDeque<Held>,
    bytes: usize,
    /// When a batch is due that is not full.
    due_ms: Option<i64>,
    /// The shard has been read up to now.
    caught_up: bool,
    closed: bool,
}

/// How batches are gathered.
#[derive(Clone, Copy, Debug)]
pub struct Gathering {
    pub batch_size: usize,
    pub wait_ms: i64,
    /// Of a batch's records in their event.
    pub bytes_max: usize,
    /// The length of tumbling windows, where there are any.
    pub window_s: u32,
}

/// What a lane does next.
#[derive(Debug, PartialEq)]
pub enum Next {
    Batch(Vec<Held>),
    /// The open window has come to its end.
    WindowOver,
    /// There will be no more records.
    Ended,
}

/// How many records, from the first on, an event has so many bytes for; one at least.
pub fn fitting<'a>(records: impl Iterator<Item = &'a Held>, bytes_max: usize) -> usize {
    let (mut count, mut bytes) = (0, 0);
    for held in records {
        // With the comma behind it.
        bytes += held.record.text.len() + 1;
        if count > 0 && bytes > bytes_max {
            break;
        }
        count += 1;
    }
    count
}

impl Lane {
    /// Records that were read together.
    pub fn push(&self, records: Vec<Held>, caught_up: bool, due_ms: i64) {
        let mut queue = self.queue.lock();
        queue.caught_up = caught_up;
        if !records.is_empty() && queue.records.is_empty() {
            queue.due_ms = Some(due_ms);
        }
        queue.bytes += records.iter().map(|held| held.record.text.len()).sum::<usize>();
        queue.records.extend(records);
        self.changed.notify_one();
    }

    pub fn close(&self) {
        self.queue.lock().closed = true;
        self.changed.notify_one();
    }

    pub async fn next(&self, world: &World, gathering: Gathering, open: Option<&Open>) -> Next {
        loop {
            let at_ms = {
                let mut queue = self.queue.lock();
                match queue.decide(world.now_ms(), gathering, open) {
                    Ok(next) => return next,
                    Err(at_ms) => at_ms,
                }
            };
            tokio::select! {
                () = self.changed.notified() => {}
                () = until(world, at_ms) => {}
            }
        }
    }
}

async fn until(world: &World, at_ms: Option<i64>) {
    match at_ms {
        Some(at_ms) => world.sleep_until_ms(at_ms).await,
        None => std::future::pending().await,
    }
}

impl Queue {
    /// What is next, or when there may be something.
    fn decide(
        &mut self,
        now_ms: i64,
        gathering: Gathering,
        open: Option<&Open>,
    ) -> Result<Next, Option<i64>> {
        let Some(first) = self.records.front() else {
            return match open {
                Some(_) if self.closed => Ok(Next::WindowOver),
                None if self.closed => Ok(Next::Ended),
                Some(open) if now_ms < open.end_ms + GRACE_MS => Err(Some(open.end_ms + GRACE_MS)),
                Some(_) if self.caught_up => Ok(Next::WindowOver),
                _ => Err(None),
            };
        };
        if open.is_some_and(|open| !open.holds(first.record.at_ms)) {
            return Ok(Next::WindowOver);
        }
        let full = self.records.len() >= gathering.batch_size || self.bytes >= gathering.bytes_max;
        let due = self.due_ms.is_none_or(|due_ms| due_ms <= now_ms);
        if !(full || due || self.closed) {
            return Err(self.due_ms);
        }
        let fresh = (gathering.window_s > 0 && open.is_none())
            .then(|| Open::at(first.record.at_ms, gathering.window_s));
        let open = open.or(fresh.as_ref());
        let batch = self.take(gathering, open);
        self.due_ms = (!self.records.is_empty()).then_some(now_ms + gathering.wait_ms);
        Ok(Next::Batch(batch))
    }

    /// As many as fit into one batch and one window.
    fn take(&mut self, gathering: Gathering, open: Option<&Open>) -> Vec<Held> {
        let within = |held: &&Held| open.is_none_or(|open| open.holds(held.record.at_ms));
        let next = self.records.iter().take(gathering.batch_size).take_while(within);
        let count = fitting(next, gathering.bytes_max);
        let batch: Vec<Held> = self.records.drain(..count).collect();
        self.bytes -= batch.iter().map(|held| held.record.text.len()).sum::<usize>();
        batch
    }
}

#[cfg(test)]
mod tests {
    use super::{Gathering, Held, Next, Queue};
    use crate::mapping::record::Record;
    use crate::mapping::window::Open;

    fn held(place: u64, at_ms: i64) -> Held {
        let (sequence, text) = (place.to_string(), "{}".to_owned());
        Held { place, record: Record { sequence, at_ms, key: 0, text } }
    }

    fn queue(moments_ms: &[i64]) -> Queue {
        let records = moments_ms.iter().zip(0..).map(|(at_ms, place)| held(place, *at_ms));
        let bytes = moments_ms.len() * "{}".len();
        Queue { records: records.collect(), bytes, due_ms: Some(100), ..Queue::default() }
    }

    const PLAIN: Gathering =
        Gathering { batch_size: 2, wait_ms: 100, bytes_max: 1_000, window_s: 0 };

    fn sizes(next: Result<Next, Option<i64>>) -> Result<usize, Option<i64>> {
        next.map(|next| if let Next::Batch(batch) = next { batch.len() } else { 0 })
    }

    #[test]
    fn batches_are_full_or_due() {
        let mut three = queue(&[1, 2, 3]);
        assert_eq!(sizes(three.decide(10, PLAIN, None)), Ok(2));
        assert_eq!(sizes(three.decide(10, PLAIN, None)), Err(Some(110)));
        assert_eq!(sizes(three.decide(110, PLAIN, None)), Ok(1));
        assert_eq!(three.decide(110, PLAIN, None), Err(None));
        three.closed = true;
        assert_eq!(three.decide(110, PLAIN, None), Ok(Next::Ended));
    }

    #[test]
    fn a_batch_ends_where_its_event_is_full() {
        // Each takes two bytes and a comma.
        let narrow = Gathering { batch_size: 9, bytes_max: 6, ..PLAIN };
        let mut three = queue(&[1, 2, 3]);
        assert_eq!(sizes(three.decide(10, narrow, None)), Ok(2));
        assert_eq!(sizes(three.decide(10, narrow, None)), Err(Some(110)));
        let none = Gathering { bytes_max: 0, ..narrow };
        assert_eq!(sizes(three.decide(10, none, None)), Ok(1), "what fits nowhere goes alone");
    }

    #[test]
    fn a_batch_is_of_one_window() {
        let windows = Gathering { batch_size: 9, window_s: 1, ..PLAIN };
        let mut across = queue(&[500, 999, 1000]);
        assert_eq!(sizes(across.decide(2000, windows, None)), Ok(2));
        let open = Open::at(500, 1);
        assert_eq!(across.decide(3000, windows, Some(&open)), Ok(Next::WindowOver));
        assert_eq!(sizes(across.decide(3000, windows, None)), Ok(1));
        let open = Open::at(1000, 1);
        assert_eq!(across.decide(2100, windows, Some(&open)), Err(Some(3000)));
        assert_eq!(across.decide(3000, windows, Some(&open)), Err(None));
        across.caught_up = true;
        assert_eq!(across.decide(3000, windows, Some(&open)), Ok(Next::WindowOver));
    }
}
