//! The rows of Kinesis: the only file that names tables, logs and timers' keys.
//!
//! | rows | key | value |
//! |---|---|---|
//! | `kinesis.stream` | account, region, name | the [`Stream`] as JSON |
//! | `kinesis.shard` | stream's id, number | the [`Shard`] as JSON |
//! | `kinesis.consumer` | account, region, stream, name | the [`Consumer`] as JSON |
//! | `kinesis.gone` | account, stream's id | [`Gone`] as JSON: a deleted stream of which something is left |
//! | `kinesis.record` | stream's id, shard (a log) | records |

use crate::rules::shard::Shard;
use crate::rules::stream::{Consumer, Stream};
use aws::Fault;
use serde::{Deserialize, Serialize};
use service::{Held, Owner, RowBytes, Table, json};
use store::{Key, Range, Store, StoreError, Tx};

pub const SHARD: &str = "kinesis.shard";
const STREAM: &str = "kinesis.stream";
const CONSUMER: &str = "kinesis.consumer";
const GONE: &str = "kinesis.gone";

/// A deleted stream whose shards and records are being removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gone {
    pub account: String,
    pub id: u64,
    /// How many shards it ever had.
    pub shards: u32,
}

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    vec![
        Table::of::<Stream>(STREAM, Owner::Key).holds(|row| {
            let stream: Stream = json(row)?;
            Ok(held(stream.id, stream.next_shard))
        }),
        Table::of::<Shard>(SHARD, Owner::Holder),
        Table::of::<Consumer>(CONSUMER, Owner::Key),
        Table::of::<Gone>(GONE, Owner::Key).holds(held_by_gone),
    ]
}

fn held_by_gone(row: RowBytes<'_>) -> Result<Vec<Held>, StoreError> {
    let gone: Gone = json(row)?;
    Ok(held(gone.id, gone.shards))
}

fn held(id: u64, shards: u32) -> Vec<Held> {
    let logs = (0..shards).map(|number| Held::Log(log(id, number)));
    std::iter::once(Held::Rows(shards_of(id))).chain(logs).collect()
}

pub fn stream(account: &str, region: &str, name: &str) -> Key {
    streams(account, region).str(name)
}

/// Every stream of an account and region, in the order of their names.
pub fn streams(account: &str, region: &str) -> Key {
    Key::new(STREAM).str(account).str(region)
}

pub fn every_stream() -> Range {
    Range::prefix(&Key::new(STREAM))
}

pub fn every_consumer() -> Range {
    Range::prefix(&Key::new(CONSUMER))
}

pub fn every_gone() -> Range {
    Range::prefix(&Key::new(GONE))
}

pub fn every_shard() -> Range {
    Range::prefix(&Key::new(SHARD))
}

pub fn shards_of(id: u64) -> Key {
    Key::new(SHARD).u64(id)
}

pub fn shard(id: u64, number: u32) -> Key {
    shards_of(id).u64(u64::from(number))
}

pub fn consumers_of(stream: &Stream) -> Key {
    Key::new(CONSUMER).str(&stream.account).str(&stream.region).str(&stream.name)
}

pub fn consumer(stream: &Stream, name: &str) -> Key {
    consumers_of(stream).str(name)
}

pub fn gone(account: &str, id: u64) -> Key {
    Key::new(GONE).str(account).u64(id)
}

/// The records of a shard.
pub fn log(id: u64, shard: u32) -> Key {
    Key::new("kinesis.record").u64(id).u64(u64::from(shard))
}

pub fn put_stream(tx: &Tx, row: &Stream) {
    tx.put_value(stream(&row.account, &row.region, &row.name), row);
}

/// A page of rows, as JSON.
pub async fn page<T: serde::de::DeserializeOwned>(
    store: &Store,
    range: Range,
) -> Result<Vec<T>, Fault> {
    let rows = store.range(range).await.map_err(fault)?;
    rows.into_iter().map(|(_, row)| serde_json::from_slice(&row).map_err(Fault::internal)).collect()
}

/// What a failing store means to a client.
pub fn fault(error: StoreError) -> Fault {
    match error {
        StoreError::Contended => {
            let mut fault =
                Fault::client("ResourceInUseException", "The stream is being changed by others.");
            fault.internal = Some(error.to_string());
            fault
        }
        other => Fault::from(other),
    }
}

/// Runs a transaction whose body fails with faults.
pub async fn transact<T, F, Fut>(store: &Store, body: F) -> Result<T, Fault>
where
    T: Send,
    F: Fn(Tx) -> Fut + Send + Sync,
    Fut: Future<Output = Result<T, Fault>> + Send,
{
    service::transact(store, fault, body).await
}
