//! Tables and rows of logs: the only file that names them.
//!
//! | table | key | value |
//! |---|---|---|
//! | `logs.group` | account, region, name | [`Group`] |
//! | `logs.stream` | group's id, name | [`Stream`] |
//! | `logs.event` | stream's id, timestamp, sequence | moment of arrival, message |
//!
//! Groups and streams have ids that no other ever had: what is deleted is reclaimed later, and what is made anew
//! under its name does not see it. Putting an event writes one row; reading is a range.

use crate::error::Error;
use aws::{AccountId, Region};
use bytes::{BufMut, Bytes, BytesMut};
use serde::{Deserialize, Serialize};
use service::{Ctx, Held, Owner, Table, json};
use std::collections::BTreeMap;
use store::{Key, Part, Range, StoreError, Tx};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub name: String,
    pub id: u64,
    pub created_ms: i64,
    pub retention_days: Option<i32>,
    pub tags: BTreeMap<String, String>,
    pub infrequent_access: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stream {
    pub name: String,
    pub id: u64,
    pub created_ms: i64,
    /// Of the earliest and of the latest event by timestamp.
    pub first_ms: Option<i64>,
    pub last_ms: Option<i64>,
    pub last_ingestion_ms: Option<i64>,
    /// Messages and what AWS counts beside each.
    pub bytes: u64,
    /// The sequence of the next event; from 1.
    pub next: u64,
}

/// Where an event stands in its stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub timestamp: i64,
    pub sequence: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub place: Place,
    pub ingested_ms: i64,
    pub message: String,
}

/// Bytes that AWS counts beside each message.
pub const OVERHEAD: usize = 26;
const DAY_MS: i64 = 86_400_000;

impl Group {
    /// Events before this moment are no longer to be seen.
    pub fn expired_before_ms(&self, now_ms: i64) -> i64 {
        self.retention_days.map_or(0, |days| (now_ms - i64::from(days) * DAY_MS).max(0))
    }
}

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    vec![
        Table::of::<Group>("logs.group", Owner::Key).holds(|row| {
            let id = json::<Group>(row)?.id;
            Ok(vec![Held::Rows(Key::new("logs.stream").u64(id))])
        }),
        Table::of::<Stream>("logs.stream", Owner::Holder).holds(|row| {
            let id = json::<Stream>(row)?.id;
            Ok(vec![Held::Rows(Key::new("logs.event").u64(id))])
        }),
        Table::raw("logs.event", Owner::Holder, |(key, row)| {
            decode(key, &Bytes::copy_from_slice(row)).map(drop)
        }),
    ]
}

pub fn every_group() -> Range {
    Range::prefix(&Key::new("logs.group"))
}
pub fn every_stream() -> Range {
    Range::prefix(&Key::new("logs.stream"))
}
pub fn every_event() -> Range {
    Range::prefix(&Key::new("logs.event"))
}

pub fn group(account: &AccountId, region: &Region, name: &str) -> Key {
    Key::new("logs.group").account(account).region(region).str(name)
}

pub fn groups(account: &AccountId, region: &Region) -> Range {
    Range::prefix(&Key::new("logs.group").account(account).region(region))
}

pub fn stream(group: u64, name: &str) -> Key {
    Key::new("logs.stream").u64(group).str(name)
}

pub fn streams(group: u64) -> Range {
    Range::prefix(&Key::new("logs.stream").u64(group))
}

pub fn event(stream: u64, place: Place) -> Key {
    Key::new("logs.event").u64(stream).i64(place.timestamp).u64(place.sequence)
}

/// Events of a stream from one place to before another.
pub fn events(stream: u64, from: Place, before: Place) -> Range {
    Range::between(&event(stream, from), &event(stream, before))
}

pub fn all_events(stream: u64) -> Range {
    Range::prefix(&Key::new("logs.event").u64(stream))
}

pub fn encode(ingested_ms: i64, message: &str) -> Bytes {
    let mut row = BytesMut::with_capacity(8 + message.len());
    row.put_i64(ingested_ms);
    row.put_slice(message.as_bytes());
    row.freeze()
}

pub fn decode(key: &Key, row: &Bytes) -> Result<Event, StoreError> {
    let damaged = || StoreError::Corrupt(format!("{key:?}"));
    let parts = key.parts()?;
    let [_, _, Part::I64(timestamp), Part::U64(sequence)] = parts[..] else {
        return Err(damaged());
    };
    let (ingested, message) = row.split_first_chunk::<8>().ok_or_else(damaged)?;
    Ok(Event {
        place: Place { timestamp, sequence },
        ingested_ms: i64::from_be_bytes(*ingested),
        message: String::from_utf8(message.to_vec()).map_err(|_| damaged())?,
    })
}

/// The group of this name in the context's account and region.
pub async fn find_group(ctx: &Ctx, name: &str) -> Result<Group, Error> {
    let found = ctx.store().get_value(&group(ctx.account(), ctx.region(), name)).await?;
    found.ok_or(Error::NoGroup)
}

pub async fn find_group_in(ctx: &Ctx, tx: &Tx, name: &str) -> Result<Group, Error> {
    let found = tx.get_value(&group(ctx.account(), ctx.region(), name)).await?;
    found.ok_or(Error::NoGroup)
}

pub async fn find_stream(ctx: &Ctx, group: &Group, name: &str) -> Result<Stream, Error> {
    let found = ctx.store().get_value(&stream(group.id, name)).await?;
    found.ok_or(Error::NoStream)
}

/// Every stream of a group, by name.
pub async fn all_streams(ctx: &Ctx, group: &Group) -> Result<Vec<Stream>, Error> {
    let rows = ctx.store().range(streams(group.id)).await?;
    Ok(rows.iter().map(decode_stream).collect::<Result<_, StoreError>>()?)
}

pub fn decode_stream((key, row): &(Key, Bytes)) -> Result<Stream, StoreError> {
    serde_json::from_slice(row).map_err(|error| StoreError::Corrupt(format!("{key:?}: {error}")))
}

/// Changes a group in a transaction of its own.
pub async fn change_group(
    ctx: &Ctx,
    name: &str,
    change: impl Fn(&Tx, &mut Group) -> Result<(), Error> + Send + Sync,
) -> Result<(), Error> {
    let change = &change;
    ctx.store()
        .transact(|tx| async move {
            let mut row = find_group_in(ctx, &tx, name).await?;
            change(&tx, &mut row)?;
            tx.put_value(group(ctx.account(), ctx.region(), name), &row);
            Ok(())
        })
        .await
}

/// The group's ARN, without the `:*` that some answers append.
pub fn group_arn(ctx: &Ctx, name: &str) -> String {
    ctx.arn("logs", &format!("log-group:{name}")).to_string()
}
