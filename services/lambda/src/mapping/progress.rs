//! What lanes have done with, and the checkpoint that is written behind it: never further than the oldest record that
//! some lane still has.

use crate::error::Error;
use crate::mapping::reader::Reader;
use crate::mapping::row::Checkpoint;
use crate::mapping::window::Open;
use parking_lot::Mutex;
use std::collections::VecDeque;
use tokio::sync::Notify;

/// Bytes of records that lanes have before the shard is read on.
const BYTES_MAX: usize = 16 * 1024 * 1024;

pub struct Progress {
    shard: String,
    ahead: Mutex<Ahead>,
    saved: tokio::sync::Mutex<Checkpoint>,
    room: Notify,
}

/// The records behind the checkpoint, in their order.
#[derive(Default)]
struct Ahead {
    /// The place of the first one.
    first: u64,
    records: VecDeque<Entry>,
    bytes: usize,
    /// The last record before them.
    mark: Option<String>,
}

struct Entry {
    sequence: String,
    bytes: usize,
    done: bool,
}

impl Ahead {
    fn add(&mut self, sequence: &str, bytes: usize, done: bool) -> u64 {
        self.bytes += bytes;
        self.records.push_back(Entry { sequence: sequence.to_owned(), bytes, done });
        let place = self.first + self.records.len() as u64 - 1;
        self.settle();
        place
    }

    fn done(&mut self, places: impl Iterator<Item = u64>) {
        for place in places {
            let at = place.checked_sub(self.first).and_then(|at| usize::try_from(at).ok());
            if let Some(entry) = at.and_then(|at| self.records.get_mut(at)) {
                entry.done = true;
            }
        }
        self.settle();
    }

    fn settle(&mut self) {
        while self.records.front().is_some_and(|entry| entry.done) {
            if let Some(entry) = self.records.pop_front() {
                self.first += 1;
                self.bytes -= entry.bytes;
                self.mark = Some(entry.sequence);
            }
        }
    }
}

impl Progress {
    pub fn new(shard: &str, checkpoint: Checkpoint) -> Progress {
        Progress {
            shard: shard.to_owned(),
            ahead: Mutex::default(),
            saved: tokio::sync::Mutex::new(checkpoint),
            room: Notify::new(),
        }
    }

    /// A record was read; gives its place. `done`: nobody wants it.
    pub fn add(&self, sequence: &str, bytes: usize, done: bool) -> u64 {
        self.ahead.lock().add(sequence, bytes, done)
    }

    /// Waits until lanes may have more.
    pub async fn room(&self) {
        loop {
            let room = self.room.notified();
            if self.ahead.lock().bytes <= BYTES_MAX {
                return;
            }
            room.await;
        }
    }

    /// A lane is done with these: the checkpoint follows, if nothing before them is with another lane.
    pub async fn done(
        &self,
        reader: &Reader,
        places: impl Iterator<Item = u64>,
        window: Option<Option<Open>>,
    ) -> Result<(), Error> {
        self.ahead.lock().done(places);
        self.room.notify_waiters();
        self.save(reader, window, false).await
    }

    /// Every record of the shard is done with.
    pub async fn finish(&self, reader: &Reader) -> Result<(), Error> {
        self.save(reader, Some(None), true).await
    }

    async fn save(
        &self,
        reader: &Reader,
        window: Option<Option<Open>>,
        finished: bool,
    ) -> Result<(), Error> {
        let mut saved = self.saved.lock().await;
        let mut next = saved.clone();
        if let Some(mark) = self.ahead.lock().mark.clone() {
            next.sequence = Some(mark);
        }
        if let Some(window) = window {
            next.window = window;
        }
        next.finished |= finished;
        if next != *saved {
            reader.checkpoint(&self.shard, &next).await?;
            *saved = next;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Ahead;

    #[test]
    fn the_mark_stays_behind_the_slowest() {
        let mut ahead = Ahead::default();
        let places: Vec<u64> = ["1", "2", "3", "4"].map(|s| ahead.add(s, 10, s == "3")).into();
        assert_eq!((ahead.mark.clone(), ahead.bytes), (None, 40));
        ahead.done([places[1]].into_iter());
        assert_eq!(ahead.mark, None);
        ahead.done([places[0]].into_iter());
        assert_eq!((ahead.mark.clone(), ahead.bytes), (Some("3".into()), 10));
        ahead.done([places[3]].into_iter());
        assert_eq!((ahead.mark.clone(), ahead.bytes), (Some("4".into()), 0));
        assert_eq!(ahead.add("5", 1, true), 4);
        assert_eq!(ahead.mark, Some("5".into()));
    }
}
