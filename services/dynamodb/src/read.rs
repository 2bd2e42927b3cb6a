//! Pages of a table or index: what `Query` and `Scan` share.
//!
//! A page ends at its limit of rows, or behind the row with which it passes 1 MB; both count before any
//! filter. All of its rows are of one moment.

use crate::rules::expression::condition_plan::Condition;
use crate::rules::expression::projection::Projection;
use crate::rules::table::keys::{EntryKey, mismatch};
use crate::rules::table::{Index, IndexProjection, Table};
use crate::rules::value::encoding::decode_item;
use crate::rules::value::{Item, item_size_bytes};
use crate::store as rows;
use aws::Fault;
use store::{Key, Range, Snapshot};

/// Bytes of a page.
const PAGE_BYTES_MAX: usize = 1024 * 1024;
/// Rows fetched at first, while their size is unknown.
const FIRST_ROWS: usize = 32;
/// Rows fetched at once at most.
const ROWS_MAX: usize = 4096;

/// What a page is to hold.
pub struct PageRequest<'a> {
    pub table: &'a Table,
    pub index: Option<&'a Index>,
    pub range: Range,
    pub reverse: bool,
    /// Behind which row it starts.
    pub after: Option<Key>,
    pub limit: Option<usize>,
    pub filter: Option<&'a Condition>,
    pub projection: Option<&'a Projection>,
    /// Whether a local index is to fetch what it does not project.
    pub whole_items: bool,
    /// Nothing but the counts.
    pub count_only: bool,
}

#[derive(Debug, Default)]
pub struct Page {
    pub items: Vec<Item>,
    pub count: usize,
    pub scanned: usize,
    /// Bytes that were read, for the capacity.
    pub bytes: usize,
    /// Bytes of each item that was fetched behind an index.
    pub fetched: Vec<usize>,
    /// The key with which the next page starts, if there may be one.
    pub last: Option<Item>,
}

impl PageRequest<'_> {
    pub async fn read(&self, snapshot: &Snapshot) -> Result<Page, Fault> {
        self.read_on(snapshot, Page::default()).await
    }

    /// Goes on with a page that is not full yet.
    pub async fn read_on(&self, snapshot: &Snapshot, mut page: Page) -> Result<Page, Fault> {
        let mut after = self.after.clone();
        loop {
            let asked = self.rows_to_fetch(&page);
            let mut range = self.range.clone().limit(asked);
            if self.reverse {
                range = range.reverse();
            }
            if let Some(key) = &after {
                range = range.after(key);
            }
            let found = rows::rows(snapshot, range).await?;
            let exhausted = found.len() < asked;
            for (key, row) in found {
                let item = decode_item(&row)?;
                page.scanned += 1;
                page.bytes += item_size_bytes(&item);
                let last = self.is_full(&page).then(|| self.key_attributes(&item));
                self.take(snapshot, item, &mut page).await?;
                if last.is_some() {
                    page.last = last;
                    return Ok(page);
                }
                after = Some(key);
            }
            if exhausted {
                return Ok(page);
            }
        }
    }

    fn is_full(&self, page: &Page) -> bool {
        page.bytes >= PAGE_BYTES_MAX || self.limit.is_some_and(|limit| page.scanned >= limit)
    }

    /// As many rows as seem to be missing, by the size of those read.
    fn rows_to_fetch(&self, page: &Page) -> usize {
        let wanted = match page.bytes.checked_div(page.scanned) {
            Some(average) => PAGE_BYTES_MAX.saturating_sub(page.bytes) / average.max(1) + 1,
            None => FIRST_ROWS,
        };
        let left = self.limit.map_or(usize::MAX, |limit| limit.saturating_sub(page.scanned));
        wanted.min(left).clamp(1, ROWS_MAX)
    }

    async fn take(&self, snapshot: &Snapshot, item: Item, page: &mut Page) -> Result<(), Fault> {
        let item = if self.whole_items { self.whole(snapshot, item, page).await? } else { item };
        if self.filter.is_some_and(|filter| !filter.admits(&item)) {
            return Ok(());
        }
        page.count += 1;
        if !self.count_only {
            page.items.push(match self.projection {
                Some(projection) => projection.apply(&item),
                None => item,
            });
        }
        Ok(())
    }

    /// The item behind the image that a local index keeps.
    async fn whole(
        &self,
        snapshot: &Snapshot,
        image: Item,
        page: &mut Page,
    ) -> Result<Item, Fault> {
        let partial = self.index.is_some_and(|index| index.projection != IndexProjection::All);
        if !partial {
            return Ok(image);
        }
        let key = self.table.index_key(&self.table.key, &image);
        let key = key.ok_or_else(|| Fault::internal("an index row lacks its item's key"))?;
        let row = snapshot.get(&rows::item_key(self.table, &key)).await.map_err(rows::fault)?;
        let row = row.ok_or_else(|| Fault::internal("an index row has no item"))?;
        let item = decode_item(&row)?;
        page.fetched.push(item_size_bytes(&item));
        Ok(item)
    }

    /// The attributes that make up `LastEvaluatedKey`.
    fn key_attributes(&self, item: &Item) -> Item {
        let index_names = self.index.into_iter().flat_map(|index| index.key.names());
        let names = self.table.key.names().chain(index_names);
        names.filter_map(|name| Some((name.to_owned(), item.get(name)?.clone()))).collect()
    }
}

/// Refuses an `ExclusiveStartKey` that has the wrong number of attributes, or no partition key of the right
/// type: what DynamoDB sees before it looks at a key condition.
pub fn check_start_shape(table: &Table, index: Option<&Index>, start: &Item) -> Result<(), Fault> {
    let mut names: Vec<&str> = table.key.names().collect();
    names.extend(index.into_iter().flat_map(|index| index.key.names()));
    names.sort_unstable();
    names.dedup();
    let schema = index.map_or(&table.key, |index| &index.key);
    for name in schema.partition_names() {
        match start.get(name) {
            Some(value) if start.len() == names.len() => {
                if value.value_type() != table.key_type(name).value_type() {
                    return Err(mismatch());
                }
            }
            _ => return Err(invalid_start("")),
        }
    }
    Ok(())
}

/// Refuses an `ExclusiveStartKey` that lacks a key attribute of what is read.
pub fn check_start_names(table: &Table, index: Option<&Index>, start: &Item) -> Result<(), Fault> {
    let schema = index.map_or(&table.key, |index| &index.key);
    match schema.names().all(|name| start.contains_key(name)) {
        true => Ok(()),
        false => Err(invalid_start("")),
    }
}

/// The row behind which a page starts, from an `ExclusiveStartKey` of the right shape.
pub fn start_key(table: &Table, index: Option<&Index>, start: &Item) -> Result<StartKey, Fault> {
    let schema = index.map_or(&table.key, |index| &index.key);
    check_start_names(table, index, start)?;
    let at = table.entry_key(schema, start).ok_or_else(mismatch)?;
    let item = table.index_key(&table.key, start);
    let Some(index) = index else {
        let row = rows::item_key(table, &item.ok_or_else(mismatch)?);
        return Ok(StartKey { row, at });
    };
    let item = item.ok_or_else(|| invalid_start(&format!(": {}", mismatch().message)))?;
    Ok(StartKey { row: rows::index_key(table, index, &at, &item), at })
}

/// `The provided starting key is invalid`
pub fn invalid_start(why: &str) -> Fault {
    Fault::validation(format!("The provided starting key is invalid{why}"))
}

/// A starting row, and where it stands in what is read.
#[derive(Debug)]
pub struct StartKey {
    pub row: Key,
    pub at: EntryKey,
}
