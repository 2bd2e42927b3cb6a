//! Lays a transaction's own writes over the staged ones over the engine's rows, in order, either way.

use crate::engine::{Row, Scan, Space};
use crate::error::StoreError;
use crate::staged::Staged;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::ops::Bound;

pub(crate) struct Layers<'a> {
    pub(crate) own: &'a BTreeMap<Bytes, Option<Bytes>>,
    pub(crate) staged: &'a Staged,
    pub(crate) space: Space,
    /// The engine's rows, in the direction of reading.
    pub(crate) stored: Vec<Row>,
    /// The engine has no further rows in the range.
    pub(crate) exhausted: bool,
}

pub(crate) struct Merged {
    pub(crate) rows: Vec<Row>,
    /// The part of the range that the rows are all of.
    pub(crate) covered: Scan,
    /// The newest staged version within that part.
    pub(crate) newest: Option<u64>,
}

type Source<'a> = std::iter::Peekable<Box<dyn Iterator<Item = (Bytes, Option<Bytes>, u64)> + 'a>>;

pub(crate) fn merge(layers: Layers<'_>, scan: &Scan) -> Result<Merged, StoreError> {
    // Beyond the engine's last row nothing is known unless it has no more.
    let mut covered = scan.clone();
    if !layers.exhausted
        && let Some((last, _)) = layers.stored.last()
    {
        cut(&mut covered, last);
    }
    let span = covered.clone();
    let mut sources = sources(layers, &span);
    let mut rows = Vec::new();
    let mut newest = None;
    while let Some((key, value, sequence)) = next(&mut sources, scan.reverse) {
        newest = newest.max((sequence > 0).then_some(sequence));
        let Some(value) = value else { continue };
        rows.push((key.clone(), value));
        if rows.len() == scan.limit {
            cut(&mut covered, &key);
            break;
        }
    }
    Ok(Merged { rows, covered, newest })
}

/// Ends the range with this key, included.
fn cut(covered: &mut Scan, last: &Bytes) {
    if covered.reverse {
        covered.start = last.clone();
    } else {
        let mut end = Vec::with_capacity(last.len() + 1);
        end.extend_from_slice(last);
        end.push(0);
        covered.end = Some(Bytes::from(end));
    }
}

fn sources<'a>(layers: Layers<'a>, covered: &'a Scan) -> [Source<'a>; 3] {
    let empty = covered.end.as_ref().is_some_and(|end| *end <= covered.start);
    if empty {
        return [boxed(std::iter::empty()), boxed(std::iter::empty()), boxed(std::iter::empty())];
    }
    let start = Bound::Included(&covered.start[..]);
    let end = covered.end.as_ref().map_or(Bound::Unbounded, |end| Bound::Excluded(&end[..]));
    let own = layers.own.range::<[u8], _>((start, end));
    let own = own.map(|(key, value)| (key.clone(), value.clone(), 0));
    let staged = layers.staged.range(layers.space, start, end);
    let staged =
        staged.map(|(key, version)| (key.clone(), version.value.clone(), version.sequence));
    let stored = layers.stored.into_iter().map(|(key, value)| (key, Some(value), 0));
    if covered.reverse {
        [boxed(own.rev()), boxed(staged.rev()), boxed(stored)]
    } else {
        [boxed(own), boxed(staged), boxed(stored)]
    }
}

fn boxed<'a>(rows: impl Iterator<Item = (Bytes, Option<Bytes>, u64)> + 'a) -> Source<'a> {
    let rows: Box<dyn Iterator<Item = (Bytes, Option<Bytes>, u64)> + 'a> = Box::new(rows);
    rows.peekable()
}

/// The nearest key of all sources; where several have it, the first source's value and the newest of
/// their sequence numbers.
fn next(sources: &mut [Source<'_>; 3], reverse: bool) -> Option<(Bytes, Option<Bytes>, u64)> {
    let keys = sources.iter_mut().filter_map(|source| source.peek().map(|row| &row.0));
    let key = if reverse { keys.max() } else { keys.min() }?.clone();
    let mut chosen: Option<(Bytes, Option<Bytes>, u64)> = None;
    for source in sources {
        if let Some(row) = source.next_if(|row| row.0 == key) {
            match &mut chosen {
                Some(first) => first.2 = first.2.max(row.2),
                None => chosen = Some(row),
            }
        }
    }
    chosen
}
