//! One attempt of a transaction, as its body sees it: reads that see its own writes, and writes that
//! happen together or not at all.

use crate::blobs::{BlobId, BlobRef};
use crate::engine::{Row, Scan, Space, Write};
use crate::error::StoreError;
use crate::event::Event;
use crate::key::{Key, Range};
use crate::limits::{CLEAR_ROWS_MAX, TX_AGE_MAX};
use crate::merge::{Layers, merge};
use crate::shared::Shared;
use crate::staged::{Effects, Reads};
use crate::stamps::{Stamped, StampedRow};
use crate::timers::{Timer, TimerName};
use bytes::Bytes;
use parking_lot::Mutex;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

/// A cheap handle; it ends with the body that was given it.
#[derive(Clone)]
pub struct Tx {
    pub(crate) inner: Arc<TxInner>,
}

pub(crate) struct TxInner {
    pub(crate) shared: Arc<Shared>,
    pub(crate) state: Mutex<TxState>,
    begun: Instant,
}

pub(crate) struct TxState {
    pub(crate) reads: Reads,
    pub(crate) writes: [BTreeMap<Bytes, Option<Bytes>>; Space::ALL.len()],
    pub(crate) events: Vec<Event>,
    pub(crate) appends: Vec<Append>,
    pub(crate) stamped: Vec<StampedRow>,
    pub(crate) timers: BTreeMap<TimerName, TimerChange>,
    /// By how much the references to each blob change.
    pub(crate) blobs: BTreeMap<BlobId, i64>,
    pub(crate) effects: Effects,
    /// Why this attempt cannot succeed.
    pub(crate) doomed: Option<StoreError>,
    pub(crate) ended: bool,
    #[cfg(feature = "simulation")]
    pub(crate) place: crate::simulation::Place,
}

pub(crate) struct Append {
    pub(crate) log: Bytes,
    pub(crate) value: Bytes,
    pub(crate) position: Appended,
}

pub(crate) enum TimerChange {
    Set(Timer),
    Cancel,
    /// Removes it if it is still this one.
    Finish(u64),
}

/// Where an appended value went; known once the transaction has committed.
#[derive(Clone, Debug, Default)]
pub struct Appended(Arc<OnceLock<u64>>);

impl Appended {
    /// The position in the log, if the transaction has committed.
    pub fn position(&self) -> Option<u64> {
        self.0.get().copied()
    }

    pub(crate) fn assign(&self, position: u64) {
        // Assigned once: a retried body appends anew.
        let _ = self.0.set(position);
    }
}

impl Tx {
    pub(crate) fn begin(shared: &Arc<Shared>) -> Tx {
        let state = TxState {
            reads: shared.staged.lock().begin(),
            writes: Default::default(),
            events: Vec::new(),
            appends: Vec::new(),
            stamped: Vec::new(),
            timers: BTreeMap::new(),
            blobs: BTreeMap::new(),
            effects: Effects::default(),
            doomed: None,
            ended: false,
            #[cfg(feature = "simulation")]
            place: crate::simulation::Place::default(),
        };
        let begun = shared.world.instant();
        let inner = TxInner { shared: shared.clone(), state: Mutex::new(state), begun };
        Tx { inner: Arc::new(inner) }
    }

    /// The value, this transaction's own writes included.
    pub async fn get(&self, key: &Key) -> Result<Option<Bytes>, StoreError> {
        self.inner.get(Space::Data, key.as_bytes())
    }

    /// Reads a JSON value that [`Tx::put_value`] wrote.
    pub async fn get_value<T: DeserializeOwned>(&self, key: &Key) -> Result<Option<T>, StoreError> {
        decode_value(key, self.get(key).await?)
    }

    /// Rows in order, this transaction's own writes included.
    pub async fn range(&self, range: Range) -> Result<Vec<(Key, Bytes)>, StoreError> {
        let rows = self.range_in(Space::Data, range.scan()).await?;
        Ok(rows.into_iter().map(|(key, value)| (Key::from_encoded(&key), value)).collect())
    }

    pub fn put(&self, key: Key, value: impl Into<Bytes>) {
        self.write(Space::Data, key.into_bytes(), Some(value.into()));
    }

    /// Writes a value as JSON.
    pub fn put_value<T: Serialize>(&self, key: Key, value: &T) {
        match serde_json::to_vec(value) {
            Ok(json) => self.put(key, json),
            Err(error) => self.doom(StoreError::Corrupt(format!("not writable as JSON: {error}"))),
        }
    }

    pub fn delete(&self, key: &Key) {
        self.write(Space::Data, Bytes::copy_from_slice(key.as_bytes()), None);
    }

    /// Deletes every row under a prefix, of which there may be at most [`CLEAR_ROWS_MAX`]. Larger tables
    /// carry a generation in their key instead, and are reclaimed later in steps.
    pub async fn clear_prefix(&self, prefix: &Key) -> Result<(), StoreError> {
        let range = Range::prefix(prefix).limit(CLEAR_ROWS_MAX + 1);
        let rows = self.range_in(Space::Data, range.scan()).await?;
        if rows.len() > CLEAR_ROWS_MAX {
            let error = StoreError::TooLarge { what: "the prefix to clear", limit: CLEAR_ROWS_MAX };
            self.doom(error.clone());
            return Err(error);
        }
        for (key, _) in rows {
            self.write(Space::Data, key, None);
        }
        Ok(())
    }

    /// Sends an event with this transaction: it is relayed at least once, after the commit.
    pub fn emit(&self, event: Event) {
        self.inner.state.lock().events.push(event);
    }

    /// Appends to an ordered log. Positions rise by one in the order of commits; two transactions that
    /// append to one log do not conflict.
    pub fn append(&self, log: &Key, value: impl Into<Bytes>) -> Appended {
        let position = Appended::default();
        let log = Bytes::copy_from_slice(log.as_bytes());
        let append = Append { log, value: value.into(), position: position.clone() };
        self.inner.state.lock().appends.push(append);
        position
    }

    /// Writes a row whose key is `before`, which ends in a tail, then the eight bytes of the transaction's
    /// [`Stamp`](crate::Stamp), then `after`. All such rows of a transaction have one stamp; the transaction
    /// itself does not read them back.
    pub fn put_stamped(&self, before: Key, after: &[u8], value: impl Into<Bytes>) -> Stamped {
        let mut state = self.inner.state.lock();
        let stamped = state.stamped.first().map(|row| row.stamped.clone()).unwrap_or_default();
        state.stamped.push(StampedRow {
            before: before.into_bytes(),
            after: Bytes::copy_from_slice(after),
            value: value.into(),
            stamped: stamped.clone(),
        });
        stamped
    }

    /// Sets a timer, in place of the one of the same service, name and key.
    pub fn set_timer(&self, timer: Timer) {
        let name = TimerName::of(&timer);
        self.inner.state.lock().timers.insert(name, TimerChange::Set(timer));
    }

    pub fn cancel_timer(&self, service: &str, name: &str, key: &str) {
        let name = TimerName::new(service, name, key);
        self.inner.state.lock().timers.insert(name, TimerChange::Cancel);
    }

    /// Removes a timer that has fired, in the transaction that does its work; one that was set anew in
    /// the meantime stays.
    pub fn finish_timer(&self, due: &crate::DueTimer) {
        let name = TimerName::of(&due.timer);
        let mut state = self.inner.state.lock();
        state.timers.entry(name).or_insert(TimerChange::Finish(due.revision));
    }

    /// One more row names this blob.
    pub fn keep_blob(&self, blob: &BlobRef) {
        *self.inner.state.lock().blobs.entry(blob.id.clone()).or_default() += 1;
    }

    /// One row less names this blob; with the last one its file goes, after the commit.
    pub fn drop_blob(&self, id: &BlobId) {
        *self.inner.state.lock().blobs.entry(id.clone()).or_default() -= 1;
    }

    /// Wakes who subscribed to the topic, after the commit.
    pub fn signal(&self, topic: &str) {
        self.inner.state.lock().effects.signals.push(topic.to_string());
    }

    pub(crate) fn write(&self, space: Space, key: Bytes, value: Option<Bytes>) {
        self.inner.state.lock().writes[space.index()].insert(key, value);
    }

    pub(crate) fn doom(&self, error: StoreError) {
        self.inner.state.lock().doomed.get_or_insert(error);
    }

    /// A range of any space. Long ones let others run between their pieces.
    pub(crate) async fn range_in(&self, space: Space, scan: Scan) -> Result<Vec<Row>, StoreError> {
        let mut rest = scan;
        let mut rows = Vec::new();
        while self.inner.range_piece(space, &mut rest, &mut rows)? {
            tokio::task::yield_now().await;
        }
        Ok(rows)
    }
}

impl TxInner {
    pub(crate) fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        let mut state = self.alive()?;
        if let Some(own) = state.writes[space.index()].get(key) {
            return Ok(own.clone());
        }
        let found = self.get_shared(&mut state, space, key);
        state.reads.points.push((space, Bytes::copy_from_slice(key)));
        doom_on(&mut state, found)
    }

    fn get_shared(
        &self,
        state: &mut TxState,
        space: Space,
        key: &[u8],
    ) -> Result<Option<Bytes>, StoreError> {
        let look = |state: &mut TxState| {
            let staged = self.shared.staged.lock();
            staged.covers(&state.reads)?;
            let Some(version) = staged.get(space, key) else { return Ok(None) };
            staged.observe(&mut state.reads, version.sequence)?;
            Ok(Some(version.value.clone()))
        };
        if let Some(value) = look(state)? {
            return Ok(value);
        }
        let value = self.shared.engine()?.get(space, key)?;
        // What was written while the engine looked is staged, because this transaction pins it.
        Ok(look(state)?.unwrap_or(value))
    }

    /// Reads the next piece of a range; true if there may be more.
    fn range_piece(
        &self,
        space: Space,
        rest: &mut Scan,
        rows: &mut Vec<Row>,
    ) -> Result<bool, StoreError> {
        if rest.is_empty() {
            return Ok(false);
        }
        let mut state = self.alive()?;
        let piece = self.range_shared(&mut state, space, rest);
        let (found, covered) = doom_on(&mut state, piece)?;
        state.reads.ranges.push((space, covered.start.clone(), covered.end.clone()));
        rest.limit -= found.len();
        rows.extend(found);
        let more = match (rest.reverse, covered.end) {
            (false, Some(end)) => {
                rest.start = end;
                rest.end.as_ref().is_none_or(|end| rest.start < *end)
            }
            (false, None) => false,
            (true, _) => {
                rest.end = Some(covered.start.clone());
                rest.start < covered.start
            }
        };
        Ok(more && rest.limit > 0)
    }

    /// The rows of the next piece, and the range that they are all of.
    fn range_shared(
        &self,
        state: &mut TxState,
        space: Space,
        rest: &Scan,
    ) -> Result<(Vec<Row>, Scan), StoreError> {
        // One row more than asked tells nothing new; a few more make up for deleted ones.
        let asked = rest.limit.min(self.shared.bounds.range_chunk_rows);
        let scan = Scan { limit: asked, ..rest.clone() };
        let stored = self.shared.engine()?.range(space, &scan)?;
        let staged = self.shared.staged.lock();
        staged.covers(&state.reads)?;
        let layers = Layers {
            own: &state.writes[space.index()],
            staged: &staged,
            exhausted: stored.len() < asked,
            stored,
            space,
        };
        let merged = merge(layers, rest)?;
        if let Some(newest) = merged.newest {
            staged.observe(&mut state.reads, newest)?;
        }
        Ok((merged.rows, merged.covered))
    }

    fn alive(&self) -> Result<parking_lot::MutexGuard<'_, TxState>, StoreError> {
        let mut state = self.state.lock();
        if state.ended {
            return Err(StoreError::Closed);
        }
        if let Some(error) = &state.doomed {
            return Err(error.clone());
        }
        if self.age_exceeded() {
            state.doomed = Some(StoreError::TooOld);
            return Err(StoreError::TooOld);
        }
        Ok(state)
    }

    pub(crate) fn age_exceeded(&self) -> bool {
        self.shared.world.instant().duration_since(self.begun) > TX_AGE_MAX
    }
}

impl Drop for TxInner {
    fn drop(&mut self) {
        let reads = std::mem::take(&mut self.state.get_mut().reads);
        self.shared.staged.lock().end(&reads);
    }
}

impl TxState {
    /// The plain writes, in no particular order.
    pub(crate) fn take_writes(&mut self) -> Vec<Write> {
        let mut taken = Vec::new();
        for space in Space::ALL {
            let rows = std::mem::take(&mut self.writes[space.index()]);
            taken.extend(rows.into_iter().map(|(key, value)| Write { space, key, value }));
        }
        taken
    }
}

/// An attempt that failed to read cannot commit, whatever its body makes of the error.
fn doom_on<T>(state: &mut TxState, result: Result<T, StoreError>) -> Result<T, StoreError> {
    if let Err(error) = &result {
        state.doomed.get_or_insert(error.clone());
    }
    result
}

pub(crate) fn decode_value<T: DeserializeOwned>(
    key: &Key,
    value: Option<Bytes>,
) -> Result<Option<T>, StoreError> {
    let Some(value) = value else { return Ok(None) };
    let decoded = serde_json::from_slice(&value);
    decoded.map(Some).map_err(|error| StoreError::Corrupt(format!("{key:?}: {error}")))
}
