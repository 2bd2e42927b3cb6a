//! Timers: bodies that come due at a moment of cloud time; millions of them, kept by identity and by time.
//!
//! Rows: `i` identity -> due, revision; `d` due, identity -> revision, body. Every setting draws a new
//! revision, by which one that fired is told from one set anew.

use crate::engine::{Scan, Space, View};
use crate::error::StoreError;
use crate::key::{Key, Part, Range};
use crate::shared::Shared;
use crate::tx::{TimerChange, Tx};
use bytes::Bytes;
use parking_lot::Mutex;
use std::collections::HashSet;
use std::sync::Arc;
use tokio::sync::Notify;

/// Something to be told to a service at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timer {
    pub service: String,
    pub name: String,
    /// With service and name, its identity: setting it again replaces it.
    pub key: String,
    /// Cloud time, milliseconds since 1970.
    pub due_ms: i64,
    pub body: Bytes,
}

/// A timer whose time has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueTimer {
    pub timer: Timer,
    pub revision: u64,
}

/// A view of the store; get it with [`crate::Store::timers`].
pub struct Timers<'a> {
    pub(crate) shared: &'a Arc<Shared>,
}

pub(crate) struct TimersState {
    state: Mutex<State>,
    changed: Notify,
}

struct State {
    /// No timer is due before this; spares a walk through what has fired.
    floor_ms: i64,
    /// Rises whenever the floor is lowered.
    lowered: u64,
    /// Revisions handed out by [`Timers::next`].
    claimed: HashSet<u64>,
    /// Rises with every release: what was read before may be finished since.
    released: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TimerName {
    service: String,
    name: String,
    key: String,
}

impl TimerName {
    pub(crate) fn new(service: &str, name: &str, key: &str) -> TimerName {
        TimerName { service: service.into(), name: name.into(), key: key.into() }
    }

    pub(crate) fn of(timer: &Timer) -> TimerName {
        TimerName::new(&timer.service, &timer.name, &timer.key)
    }

    fn push_onto(&self, key: Key) -> Key {
        key.str(&self.service).str(&self.name).str(&self.key)
    }

    fn identity_key(&self) -> Bytes {
        self.push_onto(Key::new("i")).into_bytes()
    }

    fn due_key(&self, due_ms: i64) -> Bytes {
        self.push_onto(Key::new("d").i64(due_ms)).into_bytes()
    }
}

/// Turns the timers of a transaction into rows. Reads the old ones, so two that set one timer conflict.
pub(crate) fn prepare(tx: &Tx) -> Result<(), StoreError> {
    let changes = std::mem::take(&mut tx.inner.state.lock().timers);
    for (name, change) in changes {
        let identity = name.identity_key();
        let old = tx.inner.get(Space::Timers, &identity)?;
        let old = old.map(|value| read_identity(&value)).transpose()?;
        if let TimerChange::Finish(revision) = &change
            && old.is_none_or(|(_, current)| current != *revision)
        {
            continue;
        }
        if let Some((due_ms, _)) = old {
            tx.write(Space::Timers, name.due_key(due_ms), None);
        }
        let TimerChange::Set(timer) = change else {
            if old.is_some() {
                tx.write(Space::Timers, identity, None);
            }
            continue;
        };
        let revision = tx.inner.shared.world.random_u64();
        let mut at = Vec::with_capacity(16);
        at.extend_from_slice(&timer.due_ms.to_be_bytes());
        at.extend_from_slice(&revision.to_be_bytes());
        let mut row = Vec::with_capacity(8 + timer.body.len());
        row.extend_from_slice(&revision.to_be_bytes());
        row.extend_from_slice(&timer.body);
        tx.write(Space::Timers, identity, Some(Bytes::from(at)));
        tx.write(Space::Timers, name.due_key(timer.due_ms), Some(Bytes::from(row)));
        let mut state = tx.inner.state.lock();
        let earliest = state.effects.timer_ms.map_or(timer.due_ms, |ms| ms.min(timer.due_ms));
        state.effects.timer_ms = Some(earliest);
    }
    Ok(())
}

fn damaged() -> StoreError {
    StoreError::Corrupt("a timer row".into())
}

fn read_identity(value: &[u8]) -> Result<(i64, u64), StoreError> {
    let (due_ms, rest) = value.split_first_chunk::<8>().ok_or_else(damaged)?;
    let revision = rest.first_chunk::<8>().ok_or_else(damaged)?;
    Ok((i64::from_be_bytes(*due_ms), u64::from_be_bytes(*revision)))
}

pub(crate) fn read_due(key: &[u8], row: &Bytes) -> Result<DueTimer, StoreError> {
    let (revision, _) = row.split_first_chunk::<8>().ok_or_else(damaged)?;
    let parts = <[Part; 5]>::try_from(Key::from_encoded(key).parts()?).map_err(|_| damaged())?;
    let [_, Part::I64(due_ms), Part::Str(service), Part::Str(name), Part::Str(key)] = parts else {
        return Err(damaged());
    };
    let timer = Timer { service, name, key, due_ms, body: row.slice(8..) };
    Ok(DueTimer { timer, revision: u64::from_be_bytes(*revision) })
}

/// Every timer's row by time.
pub(crate) fn all_due() -> Scan {
    Range::prefix(&Key::new("d")).scan()
}

pub(crate) fn find(
    view: &dyn View,
    service: &str,
    name: &str,
    key: &str,
) -> Result<Option<DueTimer>, StoreError> {
    let name = TimerName::new(service, name, key);
    let Some(identity) = view.get(Space::Timers, &name.identity_key())? else { return Ok(None) };
    let (due_ms, _) = read_identity(&identity)?;
    let due_key = name.due_key(due_ms);
    let row = view.get(Space::Timers, &due_key)?;
    row.map(|row| read_due(&due_key, &row)).transpose()
}

/// Whether one of a timer's two rows has its other.
pub(crate) enum Pair {
    Whole,
    Damaged(String),
    Torn(String),
}

pub(crate) fn check_pair(view: &dyn View, key: &[u8], value: &Bytes) -> Result<Pair, StoreError> {
    let parts = Key::from_encoded(key).parts().unwrap_or_default();
    let unknown = || Pair::Damaged("no timer's row has such a key".into());
    match &parts[..] {
        [Part::Str(which), Part::Str(service), Part::Str(name), Part::Str(key)] if which == "i" => {
            let Ok((due_ms, revision)) = read_identity(value) else {
                return Ok(Pair::Damaged("the row by identity cannot be read".into()));
            };
            let due = TimerName::new(service, name, key).due_key(due_ms);
            Ok(match view.get(Space::Timers, &due)? {
                Some(row) if row.starts_with(&revision.to_be_bytes()) => Pair::Whole,
                Some(_) => Pair::Torn("its row by time has another revision".into()),
                None => Pair::Torn("its row by time is missing: it never fires".into()),
            })
        }
        [Part::Str(which), ..] if which == "d" => {
            let Ok(due) = read_due(key, value) else {
                return Ok(Pair::Damaged("the row by time cannot be read".into()));
            };
            let identity = TimerName::of(&due.timer).identity_key();
            let known = view.get(Space::Timers, &identity)?;
            Ok(match known.map(|known| read_identity(&known)) {
                Some(Ok((at, revision))) if (at, revision) == (due.timer.due_ms, due.revision) => {
                    Pair::Whole
                }
                // Reported with the other row.
                Some(Err(_)) => Pair::Whole,
                Some(Ok(_)) => Pair::Torn("its row by identity has another time".into()),
                None => Pair::Torn("its row by identity is missing: it cannot be cancelled".into()),
            })
        }
        _ => Ok(unknown()),
    }
}

impl TimersState {
    pub(crate) fn new() -> TimersState {
        let state = State { floor_ms: i64::MIN, lowered: 0, claimed: HashSet::new(), released: 0 };
        TimersState { state: Mutex::new(state), changed: Notify::new() }
    }

    /// A timer for this moment is durable.
    pub(crate) fn set(&self, due_ms: i64) {
        let mut state = self.state.lock();
        state.floor_ms = state.floor_ms.min(due_ms);
        state.lowered += 1;
        drop(state);
        self.changed.notify_waiters();
    }
}

impl Timers<'_> {
    /// The timers due by `now_ms`, earliest first; a timer is here until it is finished or set anew.
    pub fn due(&self, now_ms: i64, limit: usize) -> Result<Vec<DueTimer>, StoreError> {
        self.first(now_ms.saturating_add(1), limit)
    }

    /// When the earliest timer is due that has not been handed out.
    pub fn next_due_ms(&self) -> Result<Option<i64>, StoreError> {
        let claimed = self.shared.timers.state.lock().claimed.clone();
        let first = self.first(i64::MAX, claimed.len() + 1)?;
        let first = first.iter().find(|due| !claimed.contains(&due.revision));
        Ok(first.map(|due| due.timer.due_ms))
    }

    /// Hands out due timers, at most `limit` and at least one: waits for it. Each is handed out once,
    /// until it is finished, released, or the process starts again.
    pub async fn next(&self, limit: usize) -> Result<Vec<DueTimer>, StoreError> {
        loop {
            let changed = self.shared.timers.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            let found = self.claim(limit)?;
            if !found.is_empty() {
                return Ok(found);
            }
            match self.next_due_ms()? {
                Some(due_ms) => tokio::select! {
                    biased;
                    () = &mut changed => {}
                    () = self.shared.world.sleep_until_ms(due_ms) => {}
                },
                None => changed.await,
            }
        }
    }

    /// The timer's work is done: removes it, unless it was set anew. To do so in the transaction that
    /// does the work use [`Tx::finish_timer`], and then [`Timers::release`]. Where this fails the timer stays handed out,
    /// to be released when that makes sense.
    pub async fn fired(&self, due: &DueTimer) -> Result<(), StoreError> {
        let finish = |tx: Tx| async move {
            tx.finish_timer(due);
            Ok::<(), StoreError>(())
        };
        crate::transact::transact(self.shared, finish).await?;
        self.release(due);
        Ok(())
    }

    /// Gives a timer that was handed out back: it comes again if it is still there.
    pub fn release(&self, due: &DueTimer) {
        {
            let mut state = self.shared.timers.state.lock();
            state.claimed.remove(&due.revision);
            state.released += 1;
        }
        self.shared.timers.changed.notify_waiters();
    }

    fn claim(&self, limit: usize) -> Result<Vec<DueTimer>, StoreError> {
        loop {
            let (claimed_count, released) = {
                let state = self.shared.timers.state.lock();
                (state.claimed.len(), state.released)
            };
            let now_ms = self.shared.world.now_ms();
            let mut found = self.due(now_ms, limit.saturating_add(claimed_count))?;
            let mut state = self.shared.timers.state.lock();
            if state.released != released {
                // One of these may have been finished and released while they were read.
                continue;
            }
            found.retain(|due| !state.claimed.contains(&due.revision));
            found.truncate(limit);
            state.claimed.extend(found.iter().map(|due| due.revision));
            return Ok(found);
        }
    }

    /// The earliest timers before a moment, read from the floor, which rises with what was found.
    fn first(&self, end_ms: i64, limit: usize) -> Result<Vec<DueTimer>, StoreError> {
        let (floor_ms, lowered) = {
            let state = self.shared.timers.state.lock();
            (state.floor_ms, state.lowered)
        };
        let start = Key::new("d").i64(floor_ms).into_bytes();
        let end = Some(Key::new("d").i64(end_ms).into_bytes());
        let scan = Scan { start, end, limit, reverse: false };
        let rows = self.shared.engine()?.range(Space::Timers, &scan)?;
        let found: Vec<DueTimer> =
            rows.iter().map(|(key, row)| read_due(key, row)).collect::<Result<_, _>>()?;
        let mut state = self.shared.timers.state.lock();
        if limit > 0 && state.lowered == lowered {
            let first_ms = found.first().map_or(end_ms, |first| first.timer.due_ms);
            state.floor_ms = state.floor_ms.max(first_ms);
        }
        Ok(found)
    }
}
