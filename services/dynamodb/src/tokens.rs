//! Request tokens of transactions: a repeat within ten minutes is known by its token, and behind them the token goes.
//!
//! A token is written by the transaction that it stands for, so of two that race one sees the other. While an account
//! has tokens in a region, a timer looks through them from time to time; where it is set is remembered, so that few
//! transactions set it.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html>

use crate::State;
use crate::store::{self as rows, Token};
use aws::Fault;
use bytes::Bytes;
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use service::Ctx;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use store::{Key, Store, Timer, Tx};

/// The timer's name.
pub const TIMER: &str = "token";

const SERVICE: &str = "dynamodb";
/// How long a request token counts, AWS's number.
const TOKEN_MS: i64 = 10 * 60 * 1000;
/// How long it is kept beyond that, for what began before its end.
const GRACE_MS: i64 = 60 * 1000;
/// Between two looks.
const PERIOD_MS: i64 = 10 * 60 * 1000;
/// Rows of a step.
const STEP_ROWS: usize = 500;
/// Steps in one firing, so that other timers get their turn.
const STEPS: usize = 100;
/// Timers that are remembered. One more and all are forgotten: then each is set once more.
const WATCHED_MAX: usize = 4_096;

/// Where tokens are each other's equals.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Place {
    account: String,
    region: String,
}

/// A request's token, and what the request was.
#[derive(Debug)]
pub struct RequestToken {
    place: Place,
    text: String,
    digest: Vec<u8>,
    /// Whether the last attempt set the timer.
    has_set: AtomicBool,
}

/// When the timers that are known to be set are due.
#[derive(Default)]
pub struct Watched {
    due_ms: Mutex<HashMap<Place, i64>>,
}

impl Watched {
    /// One that is due may be at work: setting it anew would put its work off.
    fn has(&self, place: &Place, now_ms: i64) -> bool {
        self.due_ms.lock().get(place).is_some_and(|due_ms| *due_ms + GRACE_MS > now_ms)
    }

    fn put(&self, place: &Place, due_ms: i64) {
        let mut known = self.due_ms.lock();
        if known.len() >= WATCHED_MAX && !known.contains_key(place) {
            known.clear();
        }
        known.insert(place.clone(), due_ms);
    }

    fn remove(&self, place: &Place) {
        self.due_ms.lock().remove(place);
    }
}

impl RequestToken {
    pub fn new(ctx: &Ctx, text: impl Into<String>, digest: Vec<u8>) -> RequestToken {
        let (account, region) = (ctx.account().as_str().into(), ctx.region().as_str().into());
        let place = Place { account, region };
        RequestToken { place, text: text.into(), digest, has_set: AtomicBool::new(false) }
    }

    /// Whether the request is a repeat. One that is none is noted; the token of another request is refused.
    pub async fn is_repeat(&self, tx: &Tx, state: &State, now_ms: i64) -> Result<bool, Fault> {
        self.has_set.store(false, Ordering::Relaxed);
        let row = rows::token_key(&self.place.account, &self.place.region, &self.text);
        let known: Option<Token> = tx.get_value(&row).await.map_err(rows::fault)?;
        if let Some(known) = known.filter(|known| known.at_ms + TOKEN_MS > now_ms) {
            if known.digest == self.digest {
                return Ok(true);
            }
            return Err(Fault::client(
                "IdempotentParameterMismatchException",
                "The request uses the same client token as a previous, but non-identical request.",
            ));
        }
        tx.put_value(row, &Token { at_ms: now_ms, digest: self.digest.clone() });
        if !state.tokens.has(&self.place, now_ms) {
            self.place.watch(tx, now_ms);
            self.has_set.store(true, Ordering::Relaxed);
        }
        Ok(false)
    }

    /// The transaction has committed. If its token came behind the last look of the timer that it counted on, the
    /// timer is set now.
    pub async fn settle(&self, store: &Store, state: &State, now_ms: i64) -> Result<(), Fault> {
        let has_set = self.has_set.load(Ordering::Relaxed);
        if !has_set && state.tokens.has(&self.place, now_ms) {
            return Ok(());
        }
        if !has_set {
            let watch = |tx: Tx| async move {
                self.place.watch(&tx, now_ms);
                Ok(())
            };
            rows::transact(store, watch).await?;
        }
        state.tokens.put(&self.place, now_ms + PERIOD_MS);
        Ok(())
    }
}

impl Place {
    fn watch(&self, tx: &Tx, now_ms: i64) {
        Look { place: self.clone(), after: None }.schedule(tx, now_ms + PERIOD_MS);
    }
}

/// A look through the tokens of an account in a region.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Look {
    place: Place,
    /// The last row that was looked at.
    after: Option<Vec<u8>>,
}

impl Look {
    fn schedule(&self, tx: &Tx, due_ms: i64) {
        let body = serde_json::to_vec(self).expect("texts and numbers are always JSON");
        let (service, name) = (SERVICE.into(), TIMER.into());
        let key = format!("{} {}", self.place.account, self.place.region);
        tx.set_timer(Timer { service, name, key, due_ms, body: Bytes::from(body) });
    }

    /// Removes the next tokens that no longer count. The look that is left, if any.
    async fn step(&self, store: &Store, now_ms: i64) -> Result<Option<Look>, Fault> {
        let mut range = rows::tokens(&self.place.account, &self.place.region).limit(STEP_ROWS);
        if let Some(after) = &self.after {
            range = range.after(&Key::from_encoded(after));
        }
        let found = store.range(range).await.map_err(rows::fault)?;
        let over = found.iter().filter(|(_, row)| is_over(row, now_ms));
        let over: Vec<&Key> = over.map(|(key, _)| key).collect();
        if !over.is_empty() {
            rows::transact(store, |tx| remove(tx, &over, now_ms)).await?;
        }
        let last = found.last().filter(|_| found.len() == STEP_ROWS);
        let after = last.map(|(key, _)| key.as_bytes().to_vec());
        Ok(after.map(|after| Look { after: Some(after), ..self.clone() }))
    }

    /// Comes again, if there are any tokens left.
    async fn end(self, ctx: &Ctx, now_ms: i64) -> Result<(), Fault> {
        let place = &self.place;
        let state = ctx.state::<State>();
        // Before the look at what is left: what is written behind it does not count on this timer.
        state.tokens.remove(place);
        let goes_on = rows::transact(ctx.store(), |tx| async move {
            let range = rows::tokens(&place.account, &place.region).limit(1);
            let goes_on = !tx.range(range).await.map_err(rows::fault)?.is_empty();
            if goes_on {
                place.watch(&tx, now_ms);
            }
            Ok(goes_on)
        });
        if goes_on.await? {
            state.tokens.put(place, now_ms + PERIOD_MS);
        }
        Ok(())
    }
}

/// Removes tokens, but for those that stand for another request since.
async fn remove(tx: Tx, keys: &[&Key], now_ms: i64) -> Result<(), Fault> {
    for key in keys {
        let row = tx.get(key).await.map_err(rows::fault)?;
        if row.is_some_and(|row| is_over(&row, now_ms)) {
            tx.delete(key);
        }
    }
    Ok(())
}

fn is_over(row: &[u8], now_ms: i64) -> bool {
    let token = serde_json::from_slice::<Token>(row);
    token.is_ok_and(|token| token.at_ms + TOKEN_MS + GRACE_MS <= now_ms)
}

/// Whose a timer is.
pub fn account(timer: &Timer) -> Option<String> {
    serde_json::from_slice::<Look>(&timer.body).ok().map(|look| look.place.account)
}

/// Does some steps; what is left comes at once again.
pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let mut look: Look = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let now_ms = ctx.now_ms();
    for _ in 0..STEPS {
        match look.step(ctx.store(), now_ms).await? {
            Some(rest) => look = rest,
            None => return look.end(&ctx, now_ms).await,
        }
    }
    rows::transact(ctx.store(), |tx| {
        let look = &look;
        async move {
            look.schedule(&tx, now_ms);
            Ok(())
        }
    })
    .await
}
