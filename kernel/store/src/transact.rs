//! The life of a transaction: run the body, validate, stage, wait for the disk; again on a conflict.

use crate::engine::{Space, Write};
use crate::error::StoreError;
use crate::lane::Turn;
use crate::limits::{
    FREEING_BYTES_MAX, KEY_BYTES_MAX, TX_ATTEMPTS_FREE, TX_ATTEMPTS_MAX, TX_ATTEMPTS_SHARED,
    TX_BYTES_MAX, TX_ROWS_MAX, VALUE_BYTES_MAX,
};
use crate::shared::Shared;
use crate::staged::Staged;
use crate::stamps::{self, StampedRow};
use crate::tx::{Append, Tx, TxState};
use crate::{blobs, event, logs, outbox, timers};
use bytes::Bytes;
use std::future::Future;
use std::sync::Arc;
use tokio::sync::oneshot;

enum Outcome {
    Retry,
    Done(Result<(), StoreError>),
}

/// What must be durable before the reply.
enum Wait {
    Read,
    Written(oneshot::Receiver<Result<(), StoreError>>),
}

/// See [`crate::Store::transact`].
pub(crate) async fn transact<T, E, F, Fut>(shared: &Arc<Shared>, body: F) -> Result<T, E>
where
    F: Fn(Tx) -> Fut + Send,
    Fut: Future<Output = Result<T, E>> + Send,
    E: From<StoreError> + Send,
    T: Send,
{
    let mut turn = None;
    for attempt in 0..TX_ATTEMPTS_MAX {
        if attempt == TX_ATTEMPTS_FREE {
            turn = Some(shared.lane.enter().await);
        }
        if let Some(turn) = &turn
            && attempt == TX_ATTEMPTS_SHARED
        {
            turn.go_alone();
        }
        let tx = Tx::begin(shared);
        let result = body(tx.clone()).await;
        match conclude(&tx, result.is_ok(), turn.as_ref()).await {
            Outcome::Retry => {
                drop((result, tx));
                tokio::task::yield_now().await;
            }
            Outcome::Done(Ok(())) => return result,
            Outcome::Done(Err(error)) => return Err(E::from(error)),
        }
    }
    Err(E::from(StoreError::Contended))
}

/// Commits, or on a body's own error only makes sure that what it saw is durable.
async fn conclude(tx: &Tx, succeeded: bool, turn: Option<&Turn<'_>>) -> Outcome {
    match attempt(tx, succeeded, turn).await {
        Err(StoreError::Conflict) => Outcome::Retry,
        result => Outcome::Done(result),
    }
}

async fn attempt(tx: &Tx, succeeded: bool, turn: Option<&Turn<'_>>) -> Result<(), StoreError> {
    let shared = &tx.inner.shared;
    if !succeeded {
        let (newest, epoch) = {
            let mut state = tx.inner.state.lock();
            #[cfg(feature = "simulation")]
            state.place.read(&state.reads);
            end(&mut state)?;
            (state.reads.newest, state.reads.epoch)
        };
        return shared.wait_read(newest, epoch).await;
    }
    check_alive(tx)?;
    timers::prepare(tx)?;
    blobs::prepare(tx)?;
    let logs = logs::prepare(tx)?;
    shared.wait_for_room().await;
    if turn.is_none() {
        shared.lane.give_way(&shared.world).await;
    }
    match commit(tx, logs)? {
        Wait::Read => {
            let (newest, epoch) = {
                let reads = &tx.inner.state.lock().reads;
                (reads.newest, reads.epoch)
            };
            shared.wait_read(newest, epoch).await
        }
        Wait::Written(waiting) => waiting.await.unwrap_or(Err(StoreError::Closed)),
    }
}

fn check_alive(tx: &Tx) -> Result<(), StoreError> {
    if let Some(error) = &tx.inner.state.lock().doomed {
        return Err(error.clone());
    }
    if tx.inner.age_exceeded() { Err(StoreError::TooOld) } else { Ok(()) }
}

/// Ends the attempt.
fn end(state: &mut TxState) -> Result<(), StoreError> {
    state.ended = true;
    match &state.doomed {
        Some(error) => Err(error.clone()),
        None => Ok(()),
    }
}

/// Validates and stages.
fn commit(tx: &Tx, logs: logs::Prepared) -> Result<Wait, StoreError> {
    let mut state = tx.inner.state.lock();
    end(&mut state)?;
    let mut writes = state.take_writes();
    let events = std::mem::take(&mut state.events);
    let appends = std::mem::take(&mut state.appends);
    let stamped = std::mem::take(&mut state.stamped);
    let mut effects = std::mem::take(&mut state.effects);
    if writes.is_empty() && events.is_empty() && appends.is_empty() && stamped.is_empty() {
        // As of one moment, hence serializable as it is. Signals without a change have nothing to say.
        #[cfg(feature = "simulation")]
        state.place.read(&state.reads);
        return Ok(Wait::Read);
    }
    let rows: Vec<Bytes> = events.iter().map(event::encode).collect();
    let beside = Beside { rows: &rows, appends: &appends, stamped: &stamped };
    check_limits(&writes, &beside)?;
    let shared = &tx.inner.shared;
    let mut staged = shared.staged.lock();
    Shared::writable(&staged)?;
    if let Some(reason) = &staged.short
        && !makes_room(&writes, &beside)
    {
        return Err(StoreError::ReadOnly(reason.clone()));
    }
    staged.validate(&state.reads)?;
    assign_positions(&mut staged, logs, appends, &mut writes)?;
    stamps::assign(&mut staged, shared.world.now_ms(), stamped, &mut writes);
    effects.emitted = !rows.is_empty();
    for row in rows {
        writes.push(outbox::row(staged.outbox_next, row));
        staged.outbox_next += 1;
    }
    let sequence = staged.stage(writes, effects, true);
    #[cfg(feature = "simulation")]
    state.place.written(state.reads.epoch, sequence);
    let (waiter, waiting) = oneshot::channel();
    staged.waiters.push((sequence, waiter));
    shared.wake(&staged);
    Ok(Wait::Written(waiting))
}

/// What a transaction writes beside rows whose keys it knows.
struct Beside<'a> {
    /// Of the outbox.
    rows: &'a [Bytes],
    appends: &'a [Append],
    stamped: &'a [StampedRow],
}

impl Beside<'_> {
    fn count(&self) -> usize {
        self.rows.len() + self.appends.len() + self.stamped.len()
    }

    /// Bytes of the keys.
    fn keys(&self) -> impl Iterator<Item = usize> {
        let logs = self.appends.iter().map(|append| logs::row_key_bytes(&append.log));
        logs.chain(self.stamped.iter().map(StampedRow::key_bytes))
    }

    fn values(&self) -> impl Iterator<Item = &Bytes> {
        let appended = self.appends.iter().map(|append| &append.value);
        self.rows.iter().chain(appended).chain(self.stamped.iter().map(|row| &row.value))
    }
}

/// Whether the transaction deletes, and writes little beside.
fn makes_room(writes: &[Write], beside: &Beside<'_>) -> bool {
    let plain = writes.iter().filter_map(|write| write.value.as_ref());
    let bytes: usize = plain.chain(beside.values()).map(Bytes::len).sum();
    writes.iter().any(|write| write.value.is_none()) && bytes <= FREEING_BYTES_MAX
}

fn assign_positions(
    staged: &mut Staged,
    logs: logs::Prepared,
    appends: Vec<Append>,
    writes: &mut Vec<Write>,
) -> Result<(), StoreError> {
    if appends.is_empty() {
        return Ok(());
    }
    if logs.epoch != staged.log_epoch {
        return Err(StoreError::Conflict);
    }
    staged.remember_logs(logs.next)?;
    for append in appends {
        let next = staged.log_next.get_mut(&append.log);
        let next =
            next.expect("in this epoch of the logs every one was remembered, just now or before");
        append.position.assign(*next);
        let key = logs::row_key(&append.log, *next);
        writes.push(Write { space: Space::Logs, key, value: Some(append.value) });
        *next += 1;
    }
    Ok(())
}

fn check_limits(writes: &[Write], beside: &Beside<'_>) -> Result<(), StoreError> {
    let too_large = |what, limit| Err(StoreError::TooLarge { what, limit });
    if writes.len() + beside.count() > TX_ROWS_MAX {
        return too_large("the number of rows in one transaction", TX_ROWS_MAX);
    }
    let keys = writes.iter().map(|write| write.key.len());
    if keys.chain(beside.keys()).any(|bytes| bytes > KEY_BYTES_MAX) {
        return too_large("a key", KEY_BYTES_MAX);
    }
    let values = || {
        let plain = writes.iter().filter_map(|write| write.value.as_ref());
        plain.chain(beside.values()).map(Bytes::len)
    };
    if values().any(|bytes| bytes > VALUE_BYTES_MAX) {
        return too_large("a value", VALUE_BYTES_MAX);
    }
    let stamped: usize = beside.stamped.iter().map(StampedRow::key_bytes).sum();
    let keys = writes.iter().map(|write| write.key.len()).sum::<usize>() + stamped;
    if keys + values().sum::<usize>() > TX_BYTES_MAX {
        return too_large("a transaction", TX_BYTES_MAX);
    }
    Ok(())
}
