//! Streams keep their records for a day: a timer per stream removes older ones each hour.
//!
//! The timer outlives a stream that was turned off until nothing is left, and a table that was deleted for a day.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html>

use crate::rules::record::Record;
use crate::rules::table::{Stream, Table};
use crate::store::orphans::{self, Orphan};
use crate::{State, store as rows};
use aws::Fault;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use service::Ctx;
use store::{StoreError, Timer, Tx};

/// The timer's name.
pub const TIMER: &str = "trim";

const SERVICE: &str = "dynamodb";
/// How long a record is kept.
const RETENTION_MS: i64 = 24 * 60 * 60 * 1000;
/// Between two looks.
const PERIOD_MS: i64 = 60 * 60 * 1000;

#[derive(Serialize, Deserialize)]
struct Trimmed {
    account: String,
    region: String,
    table: String,
    stream: Stream,
}

/// Starts the timer of a new stream.
pub fn start(tx: &Tx, table: &Table, now_ms: i64) {
    if let Some(stream) = table.live_stream() {
        watch(tx, table, stream, now_ms);
    }
}

/// Has a stream looked at until nothing is left of it.
pub fn watch(tx: &Tx, table: &Table, stream: &Stream, now_ms: i64) {
    let trimmed = Trimmed {
        account: table.account.clone(),
        region: table.region.clone(),
        table: table.name.clone(),
        stream: stream.clone(),
    };
    trimmed.schedule(tx, now_ms + PERIOD_MS);
}

/// The streams of a table that goes: they are off, and can be read for a day.
pub fn leave(tx: &Tx, table: &Table, now_ms: i64) {
    for stream in table.streams() {
        orphans::put(tx, &Orphan::of(table, stream, now_ms));
        watch(tx, table, stream, now_ms);
    }
}

impl Trimmed {
    fn schedule(&self, tx: &Tx, due_ms: i64) {
        let body = serde_json::to_vec(self).expect("texts and numbers are always JSON");
        let key = timer_key(&self.stream);
        let (service, name) = (SERVICE.into(), TIMER.into());
        tx.set_timer(Timer { service, name, key, due_ms, body: Bytes::from(body) });
    }
}

pub fn timer_key(stream: &Stream) -> String {
    format!("{:016x}", stream.number)
}

/// Whose a timer is.
pub fn account(timer: &Timer) -> Option<String> {
    serde_json::from_slice::<Trimmed>(&timer.body).ok().map(|trimmed| trimmed.account)
}

/// Removes what is too old, and comes again unless the stream has come to its end.
pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let trimmed: Trimmed = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let (store, now_ms) = (ctx.store(), ctx.now_ms());
    let log = rows::stream_log(&trimmed.stream);
    let (_, next) = store.log_bounds(&log).await.map_err(rows::fault)?;
    let young = |row: &[u8]| match Record::decode(row) {
        Ok(record) => Ok(record.at_ms > now_ms - RETENTION_MS),
        Err(_) => Err(StoreError::Corrupt(format!("a record of {log:?}"))),
    };
    let first = store.log_seek(&log, young).await.map_err(rows::fault)?;
    store.log_trim(&log, first).await.map_err(rows::fault)?;
    let state = ctx.state::<State>();
    let Trimmed { account, region, table, stream } = &trimmed;
    let row = rows::table_key(account, region, table);
    let orphaned = orphans::row(account, region, table, &stream.label);
    rows::transact(store, |tx| {
        let (trimmed, state, row, orphaned) = (&trimmed, &state, &row, &orphaned);
        async move {
            let own = |stream: &Stream| stream.number == trimmed.stream.number;
            let table = state.tables.in_transaction(&tx, row).await?;
            let orphan = orphans::in_transaction(&tx, orphaned).await?;
            let orphan = orphan.filter(|orphan| own(&orphan.stream));
            let is_live = table.as_ref().and_then(|table| table.live_stream()).is_some_and(own);
            let is_told = |orphan: &Orphan| orphan.since_ms > now_ms - RETENTION_MS;
            if first < next || is_live || orphan.as_ref().is_some_and(is_told) {
                trimmed.schedule(&tx, now_ms + PERIOD_MS);
                return Ok(());
            }
            if orphan.is_some() {
                tx.delete(orphaned);
            }
            if let Some(table) = table.filter(|table| table.past_streams.iter().any(own)) {
                let mut table = table.as_ref().clone();
                table.past_streams.retain(|stream| !own(stream));
                rows::put_table(&tx, &table);
            }
            Ok(())
        }
    })
    .await
}
