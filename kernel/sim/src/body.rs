//! Runs a plan as a transaction, and keeps what it saw.

use crate::plan::{Op, Pause, Plan, Row, key, log_key, stamped_key};
use crate::record::{Attempt, Ended, Record, Refusal, Seen};
use crate::run::Run;
use bytes::Bytes;
use futures_util::FutureExt;
use parking_lot::Mutex;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use store::{Event, Key, Part, Store, StoreError, Timer, Tx};
use tokio::task::yield_now;

const SEEN_BUCKET_MS: i64 = store::limits::SEEN_DAYS * 24 * 60 * 60 * 1000;

impl Run {
    /// Runs a plan to its end, or drops it where it stands after so many polls.
    pub async fn transact(&self, store: &Store, plan: Plan, polls: Option<u64>) -> Ended {
        let plan = Arc::new(plan);
        let attempt = Arc::new(Mutex::new(Attempt::default()));
        let at = {
            let mut facts = self.facts.lock();
            let (floor, outcome) = (facts.acknowledged, Ended::Running);
            let (plan, attempt) = (plan.clone(), attempt.clone());
            facts.records.push(Record { plan, attempt, floor, outcome });
            facts.records.len() - 1
        };
        self.note(format_args!("{} begins {:?}", plan.id, plan.ops));
        let (planned, tried) = (&*plan, &*attempt);
        let body = |tx: Tx| self.perform(tx, planned, tried);
        let result = limited(store.transact(body), polls).await;
        let ended = result.map_or(Ended::Unknown, |result| Ended::of(&result));
        self.note(format_args!("{} ended {ended:?}", plan.id));
        self.take_down(at, &ended);
        ended
    }

    fn take_down(&self, at: usize, ended: &Ended) {
        let mut facts = self.facts.lock();
        let record = &mut facts.records[at];
        record.outcome = ended.clone();
        let placed = record.placed();
        let attempt = record.attempt.clone();
        if !matches!(ended, Ended::Committed | Ended::Refused) {
            return;
        }
        if let Some(placed) = placed {
            let moment = (placed.epoch, placed.sequence);
            facts.acknowledged = facts.acknowledged.max(moment);
            if placed.written {
                facts.written = facts.written.max(moment);
            }
        }
        for (log, position) in &attempt.lock().positions {
            let Some(position) = position.position() else { continue };
            let next = &mut facts.logs[*log as usize].next;
            *next = (*next).max(position + 1);
        }
    }

    async fn perform(&self, tx: Tx, plan: &Plan, attempt: &Mutex<Attempt>) -> Result<(), Refusal> {
        let place = tx.place();
        *attempt.lock() = Attempt { place, ..Attempt::default() };
        for (at, op) in plan.ops.iter().enumerate() {
            let seen = self.operate(&tx, plan, at, op, attempt).await?;
            attempt.lock().seen.push(seen);
            match plan.pauses[at] {
                Pause::Not => {}
                Pause::Yield => yield_now().await,
                Pause::Sleep(time) => self.world.sleep_real(time).await,
            }
        }
        if plan.writes() {
            tx.put(mark_key(plan.id), "");
        }
        if plan.refuses { Err(Refusal::Body) } else { Ok(()) }
    }

    async fn operate(
        &self,
        tx: &Tx,
        plan: &Plan,
        at: usize,
        op: &Op,
        attempt: &Mutex<Attempt>,
    ) -> Result<Seen, StoreError> {
        let value = plan.value(at);
        match op {
            Op::Get(row) => return Ok(Seen::Value(tx.get(&key(*row)).await?)),
            Op::Range(span) => return Ok(Seen::Rows(rows(tx.range(span.range()).await?)?)),
            Op::Put(row) => tx.put(key(*row), value),
            Op::Delete(row) => tx.delete(&key(*row)),
            Op::Clear(group) => tx.clear_prefix(&Key::new("t").u64(*group)).await?,
            Op::PutIf(row, present) => {
                let old = tx.get(&key(*row)).await?;
                if old.is_some() == *present {
                    tx.put(key(*row), value);
                }
                return Ok(Seen::Value(old));
            }
            Op::Append(log) => {
                let position = tx.append(&log_key(*log), value);
                attempt.lock().positions.push((*log, position));
            }
            Op::Stamp => drop(tx.put_stamped(stamped_key(), value.as_bytes(), value.clone())),
            Op::Emit(order) => {
                self.facts.lock().event(&value).order = *order;
                let order_key = order.map(|order| format!("order {order}"));
                tx.emit(Event { id: value, order_key, ..Event::default() });
            }
            Op::Set(key, due_ms) => {
                let (service, name, body) = ("sim".into(), "timer".into(), value.into());
                let key = key.to_string();
                tx.set_timer(Timer { service, name, key, due_ms: *due_ms, body });
            }
            Op::Cancel(key) => tx.cancel_timer("sim", "timer", &key.to_string()),
            Op::Once(name) => {
                let bucket = self.world.now_ms().div_euclid(SEEN_BUCKET_MS);
                let fresh = tx.once(name).await?;
                if fresh {
                    tx.put(note_key(name), value);
                }
                return Ok(Seen::Once { bucket, fresh });
            }
            Op::Hold(lease) => tx.hold_lease(lease).await?,
            Op::Finish(due) => tx.finish_timer(due),
        }
        Ok(Seen::Nothing)
    }
}

/// By which it shows whether a transaction happened.
pub fn mark_key(id: u64) -> Key {
    Key::new("mark").u64(id)
}

pub fn note_key(name: &str) -> Key {
    Key::new("note").str(name)
}

pub fn rows(found: Vec<(Key, Bytes)>) -> Result<Vec<(Row, Bytes)>, StoreError> {
    let row = |(key, value): (Key, Bytes)| match key.parts()?[..] {
        [Part::Str(_), Part::U64(group), Part::U64(row)] => Ok(((group, row), value)),
        _ => Err(StoreError::Corrupt(format!("a row {key:?}"))),
    };
    found.into_iter().map(row).collect()
}

/// None if it was dropped after so many polls.
async fn limited<F: Future>(future: F, polls: Option<u64>) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut left = polls;
    poll_fn(|context| {
        if let Poll::Ready(done) = future.poll_unpin(context) {
            return Poll::Ready(Some(done));
        }
        match &mut left {
            Some(0) => Poll::Ready(None),
            Some(left) => {
                *left -= 1;
                Poll::Pending
            }
            None => Poll::Pending,
        }
    })
    .await
}
