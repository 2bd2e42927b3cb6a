//! Reads of the one item that a `SELECT` names by its key, as batches and transactions have them.

use crate::rules::partiql::plan::Read;
use crate::rules::table::Table;
use crate::rules::table::keys::ItemKey;
use crate::rules::value::encoding::decode_item;
use crate::rules::value::{Item, item_size_bytes};
use crate::statement_pages::check_paths;
use crate::statements::Statement;
use crate::store as rows;
use aws::Fault;
use store::Snapshot;

pub struct Found {
    pub item: Option<Item>,
    pub bytes: usize,
}

/// The key of a `SELECT` that says nothing but that; none of another.
pub fn key_of_read(statement: &Statement, read: &Read) -> Result<Option<ItemKey>, Fault> {
    let table = statement.table()?;
    let index = statement.index()?;
    let named = statement.named_key()?.filter(|named| named.alone);
    let Some(named) = named.filter(|_| index.is_none()) else {
        return Ok(None);
    };
    statement.reach()?;
    check_paths(table, read)?;
    table.key_of_request(&named.key).map(Some)
}

pub async fn read_item(snapshot: &Snapshot, table: &Table, key: &ItemKey) -> Result<Found, Fault> {
    let row = snapshot.get(&rows::item_key(table, key)).await.map_err(rows::fault)?;
    let item = row.map(|row| decode_item(&row)).transpose()?;
    let bytes = item.as_ref().map_or(0, item_size_bytes);
    Ok(Found { item, bytes })
}

/// Whether two statements are about one item. Those whose key cannot be told fail on their own terms.
pub fn names_one_twice<'a>(statements: impl Iterator<Item = &'a Statement>) -> bool {
    let mut seen = Vec::new();
    for target in statements.filter_map(Statement::target) {
        if seen.contains(&target) {
            return true;
        }
        seen.push(target);
    }
    false
}
