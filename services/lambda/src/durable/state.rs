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
const PAGE_BYTES_MAX: usize = 4 * 1024 * 1024;
/// What an operation takes beside its data.
const OVERHEAD_BYTES: usize = 512;

pub struct Page {
    pub operations: Vec<Operation>,
    /// The number of the last one, where there are more.
    pub next: Option<u64>,
}

/// The page behind an operation's number, 0 for the first. `taken_bytes` of it are used already.
pub async fn page(
    rows: &impl Rows,
    site: &Site,
    after: u64,
    size: usize,
    taken_bytes: usize,
) -> Result<Page, Error> {
    let all = rows.rows::<Operation>(Range::prefix(&site.operations())).await?;
    let needed = needed(all.into_iter().map(|(_, operation)| operation));
    Ok(cut(needed.filter(|operation| operation.number > after), size, taken_bytes))
}

fn needed(all: impl Iterator<Item = Operation>) -> impl Iterator<Item = Operation> {
    // Contexts whose insides are not needed; a context begins before what is within it.
    let mut closed: HashSet<String> = HashSet::new();
    all.filter(move |operation| {
        let hidden = operation.parent_id.as_ref().is_some_and(|parent| closed.contains(parent));
        let is_context = operation.kind == Kind::Context;
        if is_context && (hidden || operation.status.is_over() && !operation.replay_children) {
            closed.insert(operation.id.clone());
        }
        !hidden
    })
}

fn cut(operations: impl Iterator<Item = Operation>, size: usize, taken_bytes: usize) -> Page {
    let mut page = Page { operations: Vec::new(), next: None };
    let mut bytes = taken_bytes;
    for operation in operations {
        bytes += usize::try_from(operation.bytes()).unwrap_or(usize::MAX) + OVERHEAD_BYTES;
        let full = page.operations.len() >= size || bytes > PAGE_BYTES_MAX;
        // A page that holds nothing would never end.
        if full && (!page.operations.is_empty() || taken_bytes > 0) {
            page.next = Some(page.operations.last().map_or(0, |last| last.number));
            break;
        }
        page.operations.push(operation);
    }
    page
}

#[cfg(test)]
mod tests {
    use super::{cut, needed};
    use crate::durable::operation::{Kind, Operation, Status};
    use crate::durable::sample;

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

    fn numbers(operations: impl Iterator<Item = Operation>) -> Vec<u64> {
        operations.map(|operation| operation.number).collect()
    }

    #[test]
    fn what_is_within_an_ended_context_is_left_out() {
        assert_eq!(numbers(needed(sample().into_iter())), [1, 4, 5]);
        let mut kept = sample();
        kept[0].replay_children = true;
        assert_eq!(numbers(needed(kept.into_iter())), [1, 2, 3, 4, 5]);
    }

    #[test]
    fn pages_go_on_behind_their_last() {
        let first = cut(sample().into_iter(), 2, 0);
        assert_eq!((numbers(first.operations.into_iter()), first.next), (vec![1, 2], Some(2)));
        let rest = sample().into_iter().filter(|operation| operation.number > 2);
        assert_eq!(cut(rest, 3, 0).next, None);
        assert_eq!(cut(sample().into_iter(), 9, 9_999_999).next, Some(0));
    }
}
