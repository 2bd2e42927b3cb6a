//! Pages of a table or index: what `Query` and `Scan` share.
//!
//! A page ends at its limit of rows, or behind the row with which it passes 1 MB; both count before any
//! filter, and items that are fetched behind an index count too. All of its rows are of one moment.

use crate::rules::expression::condition_plan::Condition;
use crate::rules::expression::projection::Projection;
use crate::rules::table::keys::{EntryKey, mismatch};
use crate::rules::table::{Index, IndexProjection, Table};
use crate::rules::value::encoding::decode_item;
use crate::rules::value::{Item, item_size_bytes};
use crate::store as rows;
use aws::Fault;
use bytes::Bytes;
use store::{Key, Range, Snapshot};

/// Bytes of a page.
const PAGE_BYTES_MAX: usize = 1024 * 1024;
/// Rows fetched at first, while their size is unknown.
const FIRST_ROWS: usize = 32;
/// Rows fetched at once at most.
const ROWS_MAX: usize = 4096;
/// Bytes of rows fetched at once, but for the last row. A page of small items whose rows are half keys fits.
const STEP_BYTES_MAX: usize = 2 * PAGE_BYTES_MAX;

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
    /// Their sum.
    pub fetched_bytes: usize,
    /// The key with which the next page starts, if there may be one.
    pub last: Option<Item>,
}

/// What is read at once.
struct Step {
    found: Vec<(Key, Bytes)>,
    /// Nothing stands behind it.
    exhausted: bool,
}

impl Page {
    /// Bytes of rows and of what was fetched behind them.
    fn read_bytes(&self) -> usize {
        self.bytes + self.fetched_bytes
    }
}

impl PageRequest<'_> {
    pub async fn read(&self, snapshot: &Snapshot) -> Result<Page, Fault> {
        self.read_on(snapshot, Page::default()).await
    }

    /// Goes on with a page that is not full yet.
    pub async fn read_on(&self, snapshot: &Snapshot, mut page: Page) -> Result<Page, Fault> {
        let mut after = self.after.clone();
        loop {
            let Step { found, exhausted } = self.step(snapshot, after.as_ref(), &page).await?;
            for (key, row) in found {
                let item = decode_item(&row)?;
                page.scanned += 1;
                page.bytes += item_size_bytes(&item);
                // What is fetched behind an index may fill the page.
                let may_end = self.fetches() || self.is_full(&page);
                let last = may_end.then(|| self.key_attributes(&item));
                self.take(snapshot, item, &mut page).await?;
                if self.is_full(&page) {
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

    /// The next rows of a page that is not full.
    async fn step(
        &self,
        snapshot: &Snapshot,
        after: Option<&Key>,
        page: &Page,
    ) -> Result<Step, Fault> {
        let asked = self.rows_to_fetch(page);
        let mut range = self.range.clone().limit(asked);
        if self.reverse {
            range = range.reverse();
        }
        if let Some(key) = after {
            range = range.after(key);
        }
        let (found, cut) = rows::rows_within(snapshot, range, STEP_BYTES_MAX).await?;
        let exhausted = found.len() < asked && !cut;
        Ok(Step { found, exhausted })
    }

    fn is_full(&self, page: &Page) -> bool {
        page.read_bytes() >= PAGE_BYTES_MAX || self.limit.is_some_and(|limit| page.scanned >= limit)
    }

    /// As many rows as seem to be missing, by the size of those read.
    fn rows_to_fetch(&self, page: &Page) -> usize {
        let bytes = page.read_bytes();
        let wanted = match bytes.checked_div(page.scanned) {
            Some(average) => PAGE_BYTES_MAX.saturating_sub(bytes) / average.max(1) + 1,
            None => FIRST_ROWS,
        };
        let left = self.limit.map_or(usize::MAX, |limit| limit.saturating_sub(page.scanned));
        wanted.min(left).clamp(1, ROWS_MAX)
    }

    async fn take(&self, snapshot: &Snapshot, item: Item, page: &mut Page) -> Result<(), Fault> {
        let item = if self.fetches() { self.whole(snapshot, item, page).await? } else { item };
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

    /// Whether the items stand behind what is read.
    fn fetches(&self) -> bool {
        let partial = self.index.is_some_and(|index| index.projection != IndexProjection::All);
        self.whole_items && partial
    }

    /// The item behind the image that a local index keeps.
    async fn whole(
        &self,
        snapshot: &Snapshot,
        image: Item,
        page: &mut Page,
    ) -> Result<Item, Fault> {
        let key = self.table.index_key(&self.table.key, &image);
        let key = key.ok_or_else(|| Fault::internal("an index row lacks its item's key"))?;
        let row = snapshot.get(&rows::item_key(self.table, &key)).await.map_err(rows::fault)?;
        let row = row.ok_or_else(|| Fault::internal("an index row has no item"))?;
        let item = decode_item(&row)?;
        let bytes = item_size_bytes(&item);
        page.fetched.push(bytes);
        page.fetched_bytes += bytes;
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

#[cfg(test)]
mod tests {
    use super::{PAGE_BYTES_MAX, Page, PageRequest, ROWS_MAX, start_key};
    use crate::items::Action;
    use crate::items::tests::{Room, item, room};
    use crate::rules::value::tests::s;

    const SMALL: usize = 1;
    const LARGE: usize = 300 * 1024;

    async fn put(room: &Room, c: u64, bytes: usize) {
        let mut item = item("a", c, Some("x"));
        item.insert("text".into(), s(&"x".repeat(bytes)));
        room.write(Action::Put(item), None).await.unwrap();
    }

    /// How many items each page has.
    async fn pages(room: &Room, mut request: PageRequest<'_>) -> Vec<usize> {
        let mut counts = Vec::new();
        loop {
            let page = request.read(&room.store.snapshot()).await.unwrap();
            counts.push(page.items.len());
            let Some(last) = page.last else { return counts };
            request.after = Some(start_key(&room.table, request.index, &last).unwrap().row);
        }
    }

    #[tokio::test]
    async fn a_step_ends_with_its_bytes_whatever_came_before() {
        let room = room().await;
        for c in 0..32 {
            put(&room, c, SMALL).await;
        }
        for c in 32..44 {
            put(&room, c, LARGE).await;
        }
        for reverse in [false, true] {
            let mut request = room.request(None);
            request.reverse = reverse;
            let snapshot = room.store.snapshot();
            let small = Page { scanned: 32, bytes: 32 * 10, ..Page::default() };
            assert_eq!(request.rows_to_fetch(&small), ROWS_MAX);
            let first = request.step(&snapshot, None, &Page::default()).await.unwrap();
            let (last, _) = first.found.last().unwrap();
            // Two megabytes, and the rest of the item that reaches them.
            let rows = if reverse { 7 } else { 32 };
            assert_eq!((first.found.len(), first.exhausted), (rows, false));
            if !reverse {
                let second = request.step(&snapshot, Some(last), &small).await.unwrap();
                assert_eq!((second.found.len(), second.exhausted), (7, false));
            }
        }
        assert_eq!(pages(&room, room.request(None)).await, [36, 4, 4, 0]);
    }

    #[tokio::test]
    async fn small_items_take_two_steps() {
        let room = room().await;
        for c in 0..100 {
            put(&room, c, SMALL).await;
        }
        let (request, snapshot) = (room.request(None), room.store.snapshot());
        let first = request.step(&snapshot, None, &Page::default()).await.unwrap();
        let page = Page { scanned: 32, bytes: 32 * 10, ..Page::default() };
        let (last, _) = first.found.last().unwrap();
        let second = request.step(&snapshot, Some(last), &page).await.unwrap();
        assert_eq!((second.found.len(), second.exhausted), (68, true));
        assert_eq!(pages(&room, room.request(None)).await, [100]);
    }

    #[tokio::test]
    async fn items_behind_an_index_fill_a_page() {
        let room = room().await;
        for c in 0..10 {
            put(&room, c, LARGE).await;
        }
        let mut request = room.request(Some("local"));
        request.whole_items = true;
        let page = request.read(&room.store.snapshot()).await.unwrap();
        assert!((PAGE_BYTES_MAX..PAGE_BYTES_MAX + LARGE + 1024).contains(&page.read_bytes()));
        assert_eq!(pages(&room, request).await, [4, 4, 2]);
        assert_eq!(pages(&room, room.request(Some("local"))).await, [10]);
    }
}
