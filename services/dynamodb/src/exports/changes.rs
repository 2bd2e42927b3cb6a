//! Which items of a table have changed between two moments: the spots of its undo log with rows between them.

use crate::history::{Moment, Size};
use crate::rules::value::Item;
use crate::rules::value::encoding::decode_item;
use crate::store::history::{self as past, Spot};
use crate::store::{self as rows};
use aws::Fault;
use bytes::Bytes;
use store::{Snapshot, Stamp, Store};

/// Spots that a page looks at before it ends, changed or not.
const LOOKED_AT_MAX: usize = 1000;

/// An item that was written between two moments.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// As it was before.
    pub old: Option<Item>,
    /// As it is at the end.
    pub new: Option<Item>,
    /// Of the last write between them.
    pub at: Stamp,
}

/// The next changes behind a moment, until a stamp, and where the next page begins, if there is one.
pub async fn page(
    store: &Store,
    (from, until): (&Moment, Stamp),
    after: Option<&Spot>,
    size: Size,
) -> Result<(Vec<Changed>, Option<Spot>), Fault> {
    let Some(log) = from.log else { return Ok((Vec::new(), None)) };
    let snapshot = store.snapshot();
    let mut after = after.cloned();
    let mut found = Vec::new();
    let mut bytes = 0;
    for _ in 0..LOOKED_AT_MAX {
        let range = past::undo_rows_after(log, after.as_ref()).limit(1);
        let next = rows::rows(&snapshot, range).await?.into_iter().next();
        let Some((key, _)) = next else { return Ok((found, None)) };
        let (_, spot, _) = past::parse_undo(&key).map_err(rows::fault)?;
        if let Some((changed, length)) = change(&snapshot, (from, log, until), &spot).await? {
            found.push(changed);
            bytes += length;
        }
        after = Some(spot);
        if found.len() >= size.rows || bytes >= size.bytes {
            break;
        }
    }
    Ok((found, after))
}

/// What has become of a spot, and the bytes of both images; none if it has not changed, or is nothing at both ends.
async fn change(
    snapshot: &Snapshot,
    (from, log, until): (&Moment, u64, Stamp),
    spot: &Spot,
) -> Result<Option<(Changed, usize)>, Fault> {
    let Some((_, old)) = first_behind(snapshot, log, spot, from.at).await? else { return Ok(None) };
    let mut within = past::undo_rows(log, spot, from.at).reverse().limit(1);
    within.end = Some(past::undo_row(log, spot, until.next()).as_bytes().to_vec());
    let last = rows::rows(snapshot, within).await?.into_iter().next();
    let Some((key, _)) = last else { return Ok(None) };
    let (_, _, at) = past::parse_undo(&key).map_err(rows::fault)?;
    let new = match first_behind(snapshot, log, spot, until).await? {
        Some((_, image)) => image,
        None => {
            let row = snapshot.get(&spot.row(from.generation)).await.map_err(rows::fault)?;
            row.unwrap_or_default()
        }
    };
    if old.is_empty() && new.is_empty() {
        return Ok(None);
    }
    let length = old.len() + new.len();
    let item = |image: Bytes| (!image.is_empty()).then(|| decode_item(&image)).transpose();
    Ok(Some((Changed { old: item(old)?, new: item(new)?, at }, length)))
}

/// What the first write of a spot behind a stamp found there.
async fn first_behind(
    snapshot: &Snapshot,
    log: u64,
    spot: &Spot,
    behind: Stamp,
) -> Result<Option<(Stamp, Bytes)>, Fault> {
    let range = past::undo_rows(log, spot, behind).limit(1);
    let found = rows::rows(snapshot, range).await?.into_iter().next();
    let Some((key, image)) = found else { return Ok(None) };
    let (_, _, stamp) = past::parse_undo(&key).map_err(rows::fault)?;
    Ok(Some((stamp, image)))
}
