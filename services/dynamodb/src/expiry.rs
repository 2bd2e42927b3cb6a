//! Time to live: each item that has one holds a timer, which removes the item when it is due.
//!
//! DynamoDB promises removal within days; here it follows the clock. An item whose time lay more than five
//! years back when it was written, or when time to live was turned on, is never removed, as on AWS.
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
use store::{Key, Timer, Tx};

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
    let expires = |item: Option<&Item>| item.and_then(|item| expires_at_ms(table, item));
    let before = expires(change.old);
    if before == expires(change.new) {
        return;
    }
    match change.new.and_then(|item| due_ms(table, item, change.now_ms)) {
        Some(due_ms) => schedule(tx, table, change.key, due_ms),
        None if before.is_some() => cancel(tx, table, change.key),
        None => {}
    }
}

/// Sets or cancels the timer of an item whose table has another time to live than when it was written.
pub fn look_at(tx: &Tx, table: &Table, key: &ItemKey, item: &Item, now_ms: i64) {
    match due_ms(table, item, now_ms) {
        Some(due_ms) => schedule(tx, table, key, due_ms),
        None => cancel(tx, table, key),
    }
}

/// When an item is removed, if it ever is, as a moment sees it.
fn due_ms(table: &Table, item: &Item, at_ms: i64) -> Option<i64> {
    expires_at_ms(table, item).filter(|due_ms| *due_ms > at_ms - AGE_MAX_MS)
}

fn schedule(tx: &Tx, table: &Table, key: &ItemKey, due_ms: i64) {
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

fn cancel(tx: &Tx, table: &Table, key: &ItemKey) {
    tx.cancel_timer(SERVICE, TIMER, &identity(table, key));
}

/// Cancels the timer of an item whose row goes with its whole table.
pub fn forget(tx: &Tx, row: &Key) {
    tx.cancel_timer(SERVICE, TIMER, &identity_of(row));
}

pub fn identity(table: &Table, key: &ItemKey) -> String {
    identity_of(&rows::item_key(table, key))
}

fn identity_of(row: &Key) -> String {
    use std::fmt::Write;
    let mut text = String::new();
    for byte in row.as_bytes() {
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
    let (now_ms, set_for_ms) = (ctx.now_ms(), timer.due_ms);
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
            // However late the timer is: a time that was sensible when it was set is so still.
            if due_ms(&table, &item, set_for_ms).is_some_and(|at| at <= now_ms) {
                let (old, author) = (Some(&item), Author::TimeToLive);
                Change { table: &table, key: &key, old, new: None, author, now_ms }.write(&tx);
            }
            Ok(())
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::{AGE_MAX_MS, due_ms};
    use crate::items::tests::table;
    use crate::rules::table::Table;
    use crate::rules::value::Item;
    use crate::rules::value::tests::n;

    #[test]
    fn a_time_of_five_years_ago_is_a_mistake() {
        let table = Table { time_to_live: Some("until".into()), ..table() };
        let item = Item::from([("until".into(), n("100"))]);
        let limit_ms = 100_000 + AGE_MAX_MS;
        assert_eq!(due_ms(&table, &item, limit_ms - 1), Some(100_000));
        assert_eq!(due_ms(&table, &item, limit_ms), None);
    }
}
