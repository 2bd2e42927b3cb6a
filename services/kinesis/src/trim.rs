//! What time takes: records older than their stream keeps, closed shards without any, and what deleted streams leave.

use crate::rules::stream::Stream;
use crate::store::{self as rows, Gone};
use aws::Fault;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use service::Ctx;
use store::{Key, Range, StoreError, Timer, Tx};

/// Looks at a stream's records each hour.
pub const TRIM: &str = "trim";
/// Removes what a deleted stream left.
pub const RECLAIM: &str = "reclaim";

const SERVICE: &str = "kinesis";
const PERIOD_MS: i64 = 60 * 60 * 1000;
/// Rows of shards removed at once.
const STEP: usize = 1_000;

/// Which stream a timer looks at.
#[derive(Serialize, Deserialize)]
struct Trimmed {
    account: String,
    region: String,
    name: String,
    id: u64,
}

/// Has a stream looked at for as long as it is there.
pub fn watch(tx: &Tx, stream: &Stream, now_ms: i64) {
    let Stream { account, region, name, id, .. } = stream.clone();
    set(tx, TRIM, id, &Trimmed { account, region, name, id }, now_ms + PERIOD_MS);
}

pub fn unwatch(tx: &Tx, stream: &Stream) {
    tx.cancel_timer(SERVICE, TRIM, &key(stream.id));
}

/// Has what a deleted stream left removed.
pub fn reclaim(tx: &Tx, gone: &Gone, now_ms: i64) {
    set(tx, RECLAIM, gone.id, gone, now_ms);
}

fn set(tx: &Tx, name: &str, id: u64, body: &impl Serialize, due_ms: i64) {
    let body = serde_json::to_vec(body).expect("texts and numbers are always JSON");
    let (service, name) = (SERVICE.into(), name.into());
    tx.set_timer(Timer { service, name, key: key(id), due_ms, body: Bytes::from(body) });
}

/// The key of a stream's timers.
pub fn key(id: u64) -> String {
    format!("{id:016x}")
}

/// Whose a timer is.
pub fn account(timer: &Timer) -> Option<String> {
    #[derive(Deserialize)]
    struct Owned {
        account: String,
    }
    serde_json::from_slice::<Owned>(&timer.body).ok().map(|owned| owned.account)
}

/// Removes what is too old, and comes again.
pub async fn trim(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let trimmed: Trimmed = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let (store, now_ms) = (ctx.store(), ctx.now_ms());
    let row = rows::stream(&trimmed.account, &trimmed.region, &trimmed.name);
    let own = |stream: &Stream| stream.id == trimmed.id;
    let stream: Option<Stream> = store.get_value(&row).await.map_err(rows::fault)?;
    let Some(stream) = stream.filter(own) else { return Ok(()) };
    let horizon_ms = stream.horizon_ms(now_ms);
    let shards = Range::prefix(&rows::shards_of(stream.id));
    let shards: Vec<crate::rules::shard::Shard> = rows::page(store, shards).await?;
    let mut ended = Vec::new();
    for shard in shards {
        let log = rows::log(stream.id, shard.number);
        let young = |row: &[u8]| match crate::rules::record::at_ms(row) {
            Ok(at_ms) => Ok(at_ms >= horizon_ms),
            Err(_) => Err(StoreError::Corrupt(format!("a record of {}", shard.id()))),
        };
        let kept = store.log_seek(&log, young).await.map_err(rows::fault)?;
        store.log_trim(&log, kept).await.map_err(rows::fault)?;
        if shard.closed_ms.is_some_and(|closed_ms| closed_ms < horizon_ms) {
            ended.push(shard.number);
        }
    }
    let (row, ended) = (&row, &ended);
    rows::transact(store, |tx| async move {
        let stream: Option<Stream> = tx.get_value(row).await.map_err(rows::fault)?;
        let Some(mut stream) = stream.filter(own) else { return Ok(()) };
        if !ended.is_empty() {
            ended.iter().for_each(|number| tx.delete(&rows::shard(stream.id, *number)));
            stream.version += 1;
            rows::put_stream(&tx, &stream);
        }
        watch(&tx, &stream, now_ms);
        Ok(())
    })
    .await
}

/// Removes what a deleted stream left.
pub async fn fire_reclaim(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let gone: Gone = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let store = ctx.store();
    for number in 0..gone.shards {
        store.log_trim(&rows::log(gone.id, number), u64::MAX).await.map_err(rows::fault)?;
    }
    loop {
        let range = Range::prefix(&rows::shards_of(gone.id)).limit(STEP);
        let found = store.range(range).await.map_err(rows::fault)?;
        let found: &Vec<Key> = &found.into_iter().map(|(key, _)| key).collect();
        let last = found.len() < STEP;
        let own = &rows::gone(&gone.account, gone.id);
        rows::transact(store, |tx| async move {
            found.iter().for_each(|key| tx.delete(key));
            if last {
                tx.delete(own);
            }
            Ok(())
        })
        .await?;
        if last {
            return Ok(());
        }
    }
}
