//! The outbox as the relay sees it: events in the order of their commits, one in flight per order key,
//! each there until it is done.
//!
//! Rows are `e` and the position. The row `h` (head) holds a position before which everything is done, so
//! that a start does not wade through what is gone. What is in flight is known to this process alone: a
//! crash hands it out again.

use crate::engine::{Scan, Space, View, Write};
use crate::error::StoreError;
use crate::event::{self, Event};
use crate::limits::OUTBOX_OPEN_MAX;
use crate::shared::Shared;
use crate::tx::Tx;
use bytes::Bytes;
use parking_lot::Mutex;
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::Arc;
use tokio::sync::Notify;

const ROWS: u8 = b'e';
pub(crate) const HEAD: &[u8] = b"h";

/// An event handed out: end it with [`Outbox::done`] or [`Outbox::retry_later`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    pub id: u64,
    pub event: Event,
}

/// A view of the store; get it with [`crate::Store::outbox`].
pub struct Outbox<'a> {
    pub(crate) shared: &'a Arc<Shared>,
}

pub(crate) struct OutboxState {
    queue: Mutex<Queue>,
    changed: Notify,
}

#[derive(Default)]
struct Queue {
    /// Everything before has been taken note of below.
    scanned: u64,
    /// All that is not done, with its order key.
    open: BTreeMap<u64, Option<String>>,
    /// Taken note of, and free to go.
    ready: BTreeSet<u64>,
    /// Waiting for its time, by time.
    delayed: BTreeSet<(i64, u64)>,
    /// Waiting behind the one in flight or delayed of its order key, with the time before which each may
    /// not go.
    blocked: HashMap<String, VecDeque<(i64, u64)>>,
    in_flight: BTreeSet<u64>,
    done_since_head: u64,
}

impl OutboxState {
    pub(crate) fn new(head: u64) -> OutboxState {
        let queue = Queue { scanned: head, ..Queue::default() };
        OutboxState { queue: Mutex::new(queue), changed: Notify::new() }
    }

    pub(crate) fn wake(&self) {
        self.changed.notify_waiters();
    }
}

pub(crate) fn row(position: u64, value: Bytes) -> Write {
    Write { space: Space::Outbox, key: row_key(position), value: Some(value) }
}

fn row_key(position: u64) -> Bytes {
    let mut key = vec![ROWS];
    key.extend_from_slice(&position.to_be_bytes());
    Bytes::from(key)
}

fn scan(from: u64, limit: usize, reverse: bool) -> Scan {
    let end = Some(Bytes::from_static(&[ROWS + 1]));
    Scan { start: row_key(from), end, limit, reverse }
}

/// Every event's row.
pub(crate) fn all() -> Scan {
    scan(0, usize::MAX, false)
}

/// The position in an event's key; none if it is no such key.
pub(crate) fn position_in(key: &[u8]) -> Option<u64> {
    let position = key.strip_prefix(&[ROWS])?;
    Some(u64::from_be_bytes(position.try_into().ok()?))
}

fn position_of(bytes: &[u8]) -> Result<u64, StoreError> {
    let last = bytes.split_last_chunk::<8>().map(|(_, last)| u64::from_be_bytes(*last));
    last.ok_or_else(|| StoreError::Corrupt("an outbox row's key".into()))
}

/// Before this position everything is done.
pub(crate) fn head(view: &dyn View) -> Result<u64, StoreError> {
    view.get(Space::Outbox, HEAD)?.map_or(Ok(0), |value| position_of(&value))
}

/// The position of the next event.
pub(crate) fn next_position(view: &dyn View) -> Result<u64, StoreError> {
    let head = head(view)?;
    let last = view.range(Space::Outbox, &scan(head, 1, true))?;
    last.first().map_or(Ok(head), |(key, _)| Ok(position_of(key)? + 1))
}

impl Outbox<'_> {
    /// The next events to deliver, at most `limit` and at least one: waits for it. Those of one order
    /// key come one by one, in the order of their commits.
    pub async fn next(&self, limit: usize) -> Result<Vec<Delivery>, StoreError> {
        loop {
            let changed = self.shared.outbox.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            let found = self.try_next(limit)?;
            if !found.is_empty() {
                return Ok(found);
            }
            match self.next_due_ms() {
                Some(due_ms) => tokio::select! {
                    biased;
                    () = &mut changed => {}
                    () = self.shared.world.sleep_until_ms(due_ms) => {}
                },
                None => changed.await,
            }
        }
    }

    /// The next events to deliver, without waiting.
    pub fn try_next(&self, limit: usize) -> Result<Vec<Delivery>, StoreError> {
        let engine = self.shared.engine()?;
        let now_ms = self.shared.world.now_ms();
        let scan_rows = self.shared.bounds.outbox_scan_rows;
        let mut queue = self.shared.outbox.queue.lock();
        let mut found = Vec::new();
        while found.len() < limit {
            queue.release_due(now_ms);
            let taken = match queue.ready.first().copied() {
                Some(position) => queue.hand_out(&*engine, position),
                None => match queue.take_note(&*engine, scan_rows, now_ms) {
                    Ok(true) => continue,
                    Ok(false) => break,
                    Err(error) => Err(error),
                },
            };
            match taken {
                Ok(delivery) => found.extend(delivery),
                Err(error) if found.is_empty() => return Err(error),
                Err(error) => {
                    // What is in flight already must reach the caller.
                    tracing::error!(%error, "the outbox cannot be read on");
                    break;
                }
            }
        }
        Ok(found)
    }

    /// When the earliest event that waits for its time is due, in cloud time.
    pub fn next_due_ms(&self) -> Option<i64> {
        self.shared.outbox.queue.lock().delayed.first().map(|(due_ms, _)| *due_ms)
    }

    /// How many events are known here and not done.
    pub fn open_count(&self) -> usize {
        self.shared.outbox.queue.lock().open.len()
    }

    /// The target has accepted: the event is forgotten. Does not wait for the disk, as after a crash the
    /// target recognises the repeat.
    pub async fn done(&self, id: u64) -> Result<(), StoreError> {
        let mut writes = vec![Write { space: Space::Outbox, key: row_key(id), value: None }];
        let head =
            self.shared.outbox.queue.lock().head_after(id, self.shared.bounds.outbox_head_every);
        if let Some(head) = head {
            let value = Some(Bytes::copy_from_slice(&head.to_be_bytes()));
            let key = Bytes::from_static(HEAD);
            writes.push(Write { space: Space::Outbox, key, value });
        }
        self.shared.stage_lazily(writes)?;
        self.shared.outbox.queue.lock().close(id);
        self.shared.outbox.wake();
        Ok(())
    }

    /// The event is given up, and this one sent in its place, such as to a dead letter target: both or
    /// neither happen.
    pub async fn done_and_emit(&self, id: u64, event: Event) -> Result<(), StoreError> {
        let event = &event;
        let body = |tx: Tx| async move {
            tx.write(Space::Outbox, row_key(id), None);
            tx.emit(event.clone());
            Ok::<_, StoreError>(())
        };
        crate::transact::transact(self.shared, body).await?;
        self.shared.outbox.queue.lock().close(id);
        self.shared.outbox.wake();
        Ok(())
    }

    /// The delivery was not tried: it comes again at once, nothing counted.
    pub fn release(&self, id: u64) {
        let mut queue = self.shared.outbox.queue.lock();
        if queue.in_flight.remove(&id) {
            queue.ready.insert(id);
        }
        drop(queue);
        self.shared.outbox.wake();
    }

    /// The delivery failed: it comes again at `at_ms` of cloud time, with one more attempt counted. Its
    /// order key waits with it.
    pub async fn retry_later(&self, id: u64, at_ms: i64) -> Result<(), StoreError> {
        let engine = self.shared.engine()?;
        if let Some(row) = engine.get(Space::Outbox, &row_key(id))? {
            let mut event = event::decode(&row)?;
            event.attempts += 1;
            event.not_before_ms = at_ms;
            let effects = Default::default();
            self.shared.stage_writes(vec![self::row(id, event::encode(&event))], effects).await?;
        }
        let mut queue = self.shared.outbox.queue.lock();
        if queue.in_flight.remove(&id) {
            queue.delayed.insert((at_ms, id));
        }
        drop(queue);
        self.shared.outbox.wake();
        Ok(())
    }
}

impl Queue {
    /// Reads on in the engine's rows; false at their end, or when enough are open.
    fn take_note(
        &mut self,
        view: &dyn View,
        scan_rows: usize,
        now_ms: i64,
    ) -> Result<bool, StoreError> {
        if self.open.len() >= OUTBOX_OPEN_MAX {
            return Ok(false);
        }
        let rows = view.range(Space::Outbox, &scan(self.scanned, scan_rows, false))?;
        for (key, row) in &rows {
            let position = position_of(key)?;
            let event = event::decode(row)?;
            self.open.insert(position, event.order_key.clone());
            self.scanned = position + 1;
            if let Some(order_key) = event.order_key {
                if let Some(waiting) = self.blocked.get_mut(&order_key) {
                    waiting.push_back((event.not_before_ms, position));
                    continue;
                }
                self.blocked.insert(order_key, VecDeque::new());
            }
            if event.not_before_ms > now_ms {
                self.delayed.insert((event.not_before_ms, position));
            } else {
                self.ready.insert(position);
            }
        }
        Ok(!rows.is_empty())
    }

    /// Gives out one that is ready, if it is still there. If it cannot be read now it stays ready.
    fn hand_out(&mut self, view: &dyn View, position: u64) -> Result<Option<Delivery>, StoreError> {
        let row = view.get(Space::Outbox, &row_key(position))?;
        self.ready.remove(&position);
        let Some(row) = row else {
            self.close(position);
            return Ok(None);
        };
        let event = event::decode(&row)?;
        self.in_flight.insert(position);
        Ok(Some(Delivery { id: position, event }))
    }

    fn release_due(&mut self, now_ms: i64) {
        while let Some((due_ms, position)) = self.delayed.first().copied() {
            if due_ms > now_ms {
                break;
            }
            self.delayed.remove(&(due_ms, position));
            self.ready.insert(position);
        }
    }

    /// Forgets an event and lets the next one of its order key go.
    fn close(&mut self, position: u64) {
        self.in_flight.remove(&position);
        let Some(Some(order_key)) = self.open.remove(&position) else { return };
        if let Some(waiting) = self.blocked.get_mut(&order_key) {
            match waiting.pop_front() {
                Some(next) => drop(self.delayed.insert(next)),
                None => drop(self.blocked.remove(&order_key)),
            }
        }
    }

    /// The head to write down once `done` is gone, from time to time.
    fn head_after(&mut self, done: u64, every: u64) -> Option<u64> {
        self.done_since_head += 1;
        let first = self.open.keys().find(|position| **position != done).copied();
        let empty = first.is_none();
        if self.done_since_head < every && !empty {
            return None;
        }
        self.done_since_head = 0;
        Some(first.unwrap_or(self.scanned))
    }
}
