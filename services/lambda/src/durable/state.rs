//! The operations that a function needs to go on, in pages: what was done within a context that has ended is left
//! out, unless the context says that it is needed.

use crate::durable::operation::{Kind, Operation};
use crate::durable::site::Site;
use crate::error::Error;
use crate::store::Rows;
use std::collections::HashSet;
use store::Range;

/// Operations of a page, and about how many bytes their data may have together: an event of Lambda's holds 6 MB.
pub const PAGE_MAX: usize = 1_000;
pub const PAGE_BYTES_MAX: u64 = 4 * 1024 * 1024;
/// What an operation, or an event, takes beside its data.
pub const OVERHEAD_BYTES: u64 = 512;
/// Rows that are at hand at once while a page is filled: each may hold a megabyte, and more as it is written.
pub const ROWS_AT_ONCE: usize = 32;

pub struct Page {
    pub operations: Vec<Operation>,
    /// The number of the last one, where there are more.
    pub next: Option<u64>,
    size: usize,
    bytes: u64,
    /// Of those, what was taken by something else.
    taken_bytes: u64,
}

/// The page behind an operation's number, 0 for the first. `taken_bytes` of it are used already.
pub async fn page(
    rows: &impl Rows,
    site: &Site,
    after: u64,
    size: usize,
    taken_bytes: usize,
) -> Result<Page, Error> {
    let (mut needed, mut page) = (Needed::default(), Page::new(size, taken_bytes));
    let mut range = Range::prefix(&site.operations()).limit(ROWS_AT_ONCE);
    loop {
        let few = rows.rows::<Operation>(range.clone()).await?;
        let is_last = few.len() < ROWS_AT_ONCE;
        for (key, operation) in few {
            range = range.after(&key);
            let shown = needed.is(&operation) && operation.number > after;
            if shown && !page.take(operation) {
                return Ok(page);
            }
        }
        if is_last {
            return Ok(page);
        }
    }
}

/// Contexts whose insides are not needed; a context begins before what is within it.
#[derive(Default)]
struct Needed {
    closed: HashSet<String>,
}

impl Needed {
    /// Whether an operation is needed, of all in their order.
    fn is(&mut self, operation: &Operation) -> bool {
        let hidden =
            operation.parent_id.as_ref().is_some_and(|parent| self.closed.contains(parent));
        let is_context = operation.kind == Kind::Context;
        if is_context && (hidden || operation.status.is_over() && !operation.replay_children) {
            self.closed.insert(operation.id.clone());
        }
        !hidden
    }
}

impl Page {
    fn new(size: usize, taken_bytes: usize) -> Page {
        let taken_bytes = taken_bytes as u64;
        Page { operations: Vec::new(), next: None, size, bytes: taken_bytes, taken_bytes }
    }

    /// False if it is full: what is left begins behind its last.
    fn take(&mut self, operation: Operation) -> bool {
        self.bytes += operation.bytes() + OVERHEAD_BYTES;
        let full = self.operations.len() >= self.size || self.bytes > PAGE_BYTES_MAX;
        // A page that holds nothing would never end.
        if full && (!self.operations.is_empty() || self.taken_bytes > 0) {
            self.next = Some(self.operations.last().map_or(0, |last| last.number));
            return false;
        }
        self.operations.push(operation);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{Needed, Page, ROWS_AT_ONCE, page};
    use crate::durable::operation::{Kind, Operation, Status};
    use crate::durable::sample::{self, Room};
    use crate::error::Error;

    fn operation(number: u64, parent: Option<&str>, kind: Kind, status: Status) -> Operation {
        let parent_id = parent.map(str::to_owned);
        Operation { parent_id, status, ..sample::operation(number, kind) }
    }

    fn sample() -> Vec<Operation> {
        vec![
            operation(1, None, Kind::Context, Status::Succeeded),
            operation(2, Some("o1"), Kind::Context, Status::Started),
            operation(3, Some("o2"), Kind::Step, Status::Succeeded),
            operation(4, None, Kind::Context, Status::Started),
            operation(5, Some("o4"), Kind::Step, Status::Succeeded),
        ]
    }

    fn numbers(operations: impl IntoIterator<Item = Operation>) -> Vec<u64> {
        operations.into_iter().map(|operation| operation.number).collect()
    }

    fn needed(all: Vec<Operation>) -> Vec<u64> {
        let mut needed = Needed::default();
        numbers(all.into_iter().filter(|operation| needed.is(operation)))
    }

    fn cut(all: impl IntoIterator<Item = Operation>, size: usize, taken_bytes: usize) -> Page {
        let mut page = Page::new(size, taken_bytes);
        let _full = all.into_iter().all(|operation| page.take(operation));
        page
    }

    #[test]
    fn what_is_within_an_ended_context_is_left_out() {
        assert_eq!(needed(sample()), [1, 4, 5]);
        let mut kept = sample();
        kept[0].replay_children = true;
        assert_eq!(needed(kept), [1, 2, 3, 4, 5]);
    }

    #[test]
    fn pages_go_on_behind_their_last() {
        let first = cut(sample(), 2, 0);
        assert_eq!((numbers(first.operations), first.next), (vec![1, 2], Some(2)));
        let rest = sample().into_iter().filter(|operation| operation.number > 2);
        assert_eq!(cut(rest, 3, 0).next, None);
        assert_eq!(cut(sample(), 9, 9_999_999).next, Some(0));
    }

    #[tokio::test]
    async fn more_rows_than_are_at_hand_at_once_are_read() {
        let room = &Room::new().await;
        let all = 2 * ROWS_AT_ONCE as u64;
        let written = room.store.transact(|tx| async move {
            for number in 1..=all {
                tx.put_value(room.site.operation(number), &sample::operation(number, Kind::Step));
            }
            Ok::<_, Error>(())
        });
        written.await.unwrap();
        let whole = page(&room.store, &room.site, 0, 1_000, 0).await.unwrap();
        assert_eq!((numbers(whole.operations), whole.next), ((1..=all).collect::<Vec<_>>(), None));
        let rest = page(&room.store, &room.site, all - 3, 2, 0).await.unwrap();
        assert_eq!((numbers(rest.operations), rest.next), (vec![all - 2, all - 1], Some(all - 1)));
    }
}
