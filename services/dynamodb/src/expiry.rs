//! Time to live: each item that has one holds a timer, which removes the item when it is due.
//!
//! DynamoDB promises removal within days; here it follows the clock. An item whose time lay more than five
//! years back when it was written is never removed, as on AWS.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ttl-expired-items.html>

use crate::rules::table::Table;
use crate::rules::table::keys::ItemKey;
use crate::rules::value::Item;
use crate::rules::value::encoding::{decode_item, encode_item};
use crate::write::{Author, Change, current, expires_at_ms};
use crate::{State, members, store as rows};
use aws::Fault;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use service::Ctx;
use store::{Timer, Tx};

/// The timer's name.
pub const TIMER: &str = "expiry";

const SERVICE: &str = "dynamodb";
/// An older time than this is taken for a mistake.
const AGE_MAX_MS: i64 = 5 * 365 * 24 * 60 * 60 * 1000;

/// What a timer knows of its item.
#[derive(Serialize, Deserialize)]
struct Due {
    account: String,
    region: String,
    table: String,
    generation: u64,
    /// The item's key, as the store encodes items.
    key: Vec<u8>,
}

/// Sets, moves or cancels the timer of an item that changes.
pub fn reschedule(tx: &Tx, change: &Change<'_>) {
    let table = change.table;
    let due = |item: Option<&Item>| item.and_then(|item| expires_at_ms(table, item));
    let (before, after) = (due(change.old), due(change.new));
    if before == after {
        return;
    }
    let sensible = |at: &i64| *at > change.now_ms - AGE_MAX_MS;
    match after.filter(sensible) {
        Some(due_ms) => schedule(tx, table, change.key, due_ms),
        None if before.is_some() => tx.cancel_timer(SERVICE, TIMER, &identity(table, change.key)),
        None => {}
    }
}

/// Sets the timer of an item.
pub fn schedule(tx: &Tx, table: &Table, key: &ItemKey, due_ms: i64) {
    let due = Due {
        account: table.account.clone(),
        region: table.region.clone(),
        table: table.name.clone(),
        generation: table.generation,
        key: encode_item(&table.key_item(key)),
    };
    let body = serde_json::to_vec(&due).expect("texts and numbers are always JSON");
    tx.set_timer(Timer {
        service: SERVICE.into(),
        name: TIMER.into(),
        key: identity(table, key),
        due_ms,
        body: Bytes::from(body),
    });
}

/// Cancels the timer of an item whose table no longer expires any.
pub fn cancel(tx: &Tx, table: &Table, key: &ItemKey) {
    tx.cancel_timer(SERVICE, TIMER, &identity(table, key));
}

pub fn identity(table: &Table, key: &ItemKey) -> String {
    use std::fmt::Write;
    let mut text = String::new();
    for byte in rows::item_key(table, key).as_bytes() {
        write!(text, "{byte:02x}").expect("a text takes every write");
    }
    text
}

/// Whose a timer is.
pub fn account(timer: &Timer) -> Option<String> {
    serde_json::from_slice::<Due>(&timer.body).ok().map(|due| due.account)
}

/// Removes the item, if its time is still over.
pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let due: Due = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let key = decode_item(&due.key)?;
    let now_ms = ctx.now_ms();
    let state = ctx.state::<State>();
    let table_key = rows::table_key(&due.account, &due.region, &due.table);
    rows::transact(ctx.store(), |tx| {
        let (due, key, table_key, state) = (&due, &key, &table_key, &state);
        async move {
            let (account, generation) = (&due.account, due.generation);
            let table = members::of_generation(&tx, state, table_key, account, generation).await?;
            let Some(table) = table else { return Ok(()) };
            let key = table.key_of_request(key)?;
            let Some(item) = current(&tx, &table, &key).await? else { return Ok(()) };
            if expires_at_ms(&table, &item).is_some_and(|at| at <= now_ms) {
                let (old, author) = (Some(&item), Author::TimeToLive);
                Change { table: &table, key: &key, old, new: None, author, now_ms }.write(&tx);
            }
            Ok(())
        }
    })
    .await
}
