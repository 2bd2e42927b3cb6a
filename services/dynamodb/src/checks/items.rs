//! Each item stands under its own key, in every index that it belongs to as it is, and under a timer if it
//! expires; each index row has its item.

use super::{Jobs, REBUILD, RESTORE};
use crate::rules::table::keys::ItemKey;
use crate::rules::table::{Index, IndexState, Table};
use crate::rules::value::Item;
use crate::rules::value::encoding::decode_item;
use crate::rules::value::json::item_to_json;
use crate::write::expires_at_ms;
use crate::{expiry, store as rows};
use service::Examination;
use store::{Key, StoreError};

pub fn check(exam: &Examination<'_>, table: &Table, jobs: &Jobs) -> Result<(), StoreError> {
    let expires = table.time_to_live.is_some() && !jobs.expiring.contains(&table.generation);
    exam.each_raw(rows::all_rows(table, None), |row, value| {
        // What cannot be read has been reported with its table.
        let Ok(item) = decode_item(value) else { return Ok(()) };
        let Some(key) = own_key(exam, table, row, &item) else { return Ok(()) };
        for index in &table.indexes {
            check_entry(exam, table, index, &key, &item)?;
        }
        if expires { check_expiry(exam, table, &key, &item) } else { Ok(()) }
    })?;
    for index in &table.indexes {
        exam.doing(format!("{}, index {}", table.name, index.name));
        exam.each_raw(rows::all_rows(table, Some(index)), |row, value| {
            check_index_row(exam, table, index, row, value)
        })?;
    }
    Ok(())
}

/// The item's key, if the item stands under it.
fn own_key(exam: &Examination<'_>, table: &Table, row: &Key, item: &Item) -> Option<ItemKey> {
    let key = table.index_key(&table.key, item);
    let place = || format!("{} {row:?}", table.arn());
    let Some(key) = key else {
        exam.tell("item-without-key", place(), "an item lacks its table's key", RESTORE);
        return None;
    };
    if rows::item_key(table, &key) != *row {
        exam.tell("item-misplaced", place(), "an item stands under another's key", RESTORE);
        return None;
    }
    Some(key)
}

/// An item's row in an index is there and is what the index keeps of the item.
fn check_entry(
    exam: &Examination<'_>,
    table: &Table,
    index: &Index,
    key: &ItemKey,
    item: &Item,
) -> Result<(), StoreError> {
    let Some(at) = table.backfilled_key(index, item) else { return Ok(()) };
    let found = exam.inspection.get(&rows::index_key(table, index, &at, key))?;
    let Some(found) = found else {
        if index.state == IndexState::Active {
            let what = "the item is missing from the index";
            exam.tell("index-row-missing", place(table, index, key), what, REBUILD);
        }
        return Ok(());
    };
    // What cannot be read has been reported with its table.
    if decode_item(&found).is_ok_and(|found| found != table.index_image(index, item)) {
        let what = "the index holds another image than the item's";
        exam.tell("index-row-differs", place(table, index, key), what, REBUILD);
    }
    Ok(())
}

fn check_index_row(
    exam: &Examination<'_>,
    table: &Table,
    index: &Index,
    row: &Key,
    value: &[u8],
) -> Result<(), StoreError> {
    let Ok(image) = decode_item(value) else { return Ok(()) };
    let Some(key) = table.index_key(&table.key, &image) else {
        let place = format!("{}/index/{} {row:?}", table.arn(), index.name);
        exam.tell("index-row-damaged", place, "an index row lacks its item's key", REBUILD);
        return Ok(());
    };
    let item = exam.inspection.get(&rows::item_key(table, &key))?;
    let Some(item) = item else {
        let what = "the index holds an item that is not there";
        exam.tell("index-row-orphaned", place(table, index, &key), what, REBUILD);
        return Ok(());
    };
    let Ok(item) = decode_item(&item) else { return Ok(()) };
    let at = table.entry_key(&index.key, &item);
    if at.is_none_or(|at| rows::index_key(table, index, &at, &key) != *row) {
        let what = "the index holds the item where it stood before";
        exam.tell("index-row-stale", place(table, index, &key), what, REBUILD);
    }
    Ok(())
}

/// An item that is to expire has a timer of that moment. One whose moment is over may just be going.
fn check_expiry(
    exam: &Examination<'_>,
    table: &Table,
    key: &ItemKey,
    item: &Item,
) -> Result<(), StoreError> {
    let Some(due_ms) = expires_at_ms(table, item).filter(|due_ms| *due_ms > exam.now_ms) else {
        return Ok(());
    };
    if exam.timer_ms(expiry::TIMER, &expiry::identity(table, key))? != Some(due_ms) {
        let place = format!("{} {}", table.arn(), item_to_json(&table.key_item(key)));
        let next = "turn time to live off and on by UpdateTimeToLive";
        exam.tell("expiry-unwatched", place, "no timer removes the item at its time", next);
    }
    Ok(())
}

fn place(table: &Table, index: &Index, key: &ItemKey) -> String {
    let key = item_to_json(&table.key_item(key));
    format!("{}/index/{} {key}", table.arn(), index.name)
}
