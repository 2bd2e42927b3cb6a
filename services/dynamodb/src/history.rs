//! What a table held at a past moment.
//!
//! While somebody needs it, every write also puts what was there before it into the table's undo log, with the
//! [`Stamp`] of its commit ([`remember`]). What an item was at a moment is what the first undo row behind that
//! moment says, or where there is none, the item as it is: so each key can be read by itself, from any snapshot,
//! and a read in steps needs no copy. To read a moment:
//!
//! 1. [`hold`] in the transaction that accepts the request: from then on nothing that is needed is trimmed.
//! 2. [`is_settled`] in the first step, until it says true.
//! 3. [`page`] in each step, from the cursor that the one before gave.
//! 4. [`release`] in the last step.

use crate::backup::Backup;
use crate::rules::table::Table;
use crate::rules::value::encoding::encode_item;
use crate::store::history::{self as past, Spot};
use crate::write::Change;
use crate::{State, members, store as rows};
use aws::Fault;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use service::Ctx;
use std::collections::VecDeque;
use store::{Key, Snapshot, Stamp, Stamped, Store, Tx};

/// Who may read past moments of one table at once.
pub const READERS_MAX: usize = 50;
/// Rows of items fetched at once: of the largest, 20 MB.
const CHUNK_ROWS: usize = 50;

/// A moment of a table's items, wherever they are now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Of the rows of its items.
    pub generation: u64,
    /// None: the rows never change.
    pub log: Option<u64>,
    /// What was committed until then is in it.
    pub at: Stamp,
}

/// Keeps what a reader needs: the rows of a generation, or an undo log behind a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    pub account: String,
    pub at: Stamp,
}

/// What a step reads at most; at least one item.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub rows: usize,
    pub bytes: usize,
}

/// Items of a moment as [`decode_item`](crate::rules::value::encoding::decode_item) reads them, each with its
/// place, and where the next page begins, if there is one.
#[derive(Debug, Default)]
pub struct Page {
    pub rows: Vec<(Spot, Bytes)>,
    pub next: Option<Spot>,
}

/// Puts what a change undoes into the table's undo log, if it keeps one.
pub fn remember(tx: &Tx, change: &Change<'_>, row: &Key) {
    if change.old == change.new {
        return;
    }
    for log in change.table.undo_logs() {
        let spot = Spot::of(row).expect("it is the key of an item's row");
        let image = change.old.map(encode_item).unwrap_or_default();
        tx.put_stamped(past::undo_prefix(log, &spot), b"", image);
        tx.put_stamped(past::undone_prefix(log), &spot.bytes(), Bytes::new());
    }
}

/// Has a table keep an undo log from this transaction on, if it does not yet: `new_log` is a random number. Gives
/// the log, and the stamp of its beginning for `who`; see [`begun`]. The caller writes the table.
pub fn begin(tx: &Tx, table: &mut Table, who: &str, new_log: u64) -> (u64, Stamped) {
    let log = *table.history.log.get_or_insert(new_log);
    (log, tx.put_stamped(past::begin_prefix(log, who), b"", Bytes::new()))
}

/// Since when a log has been kept for somebody, the last time.
pub async fn begun(tx: &Tx, log: u64, who: &str) -> Result<Option<Stamp>, Fault> {
    let found = tx.range(past::begin_row(log, who)).await.map_err(rows::fault)?;
    let stamp = found.first().map(|(key, _)| past::parse_begin(key)).transpose();
    stamp.map_err(rows::fault)
}

/// Whether one reader more may read a table.
pub fn has_room(table: &Table) -> bool {
    table.history.readers.len() < READERS_MAX
}

/// Keeps a moment of a table's items readable for `who`, a name of its own, until [`release`]. `at` lies behind the
/// beginning of the table's log. The caller writes the table.
pub fn hold(tx: &Tx, table: &mut Table, who: &str, at: Stamp) -> Moment {
    let hold = Hold { account: table.account.clone(), at };
    tx.put_value(past::hold_key(table.generation, who), &hold);
    if let Some(log) = table.history.log {
        tx.put_value(past::hold_key(log, who), &hold);
    }
    table.history.readers.push(who.to_owned());
    Moment { generation: table.generation, log: table.history.log, at }
}

/// Keeps the rows of a backup's items for `who`, until [`release`].
pub fn hold_backup(tx: &Tx, backup: &Backup, who: &str) -> Moment {
    let hold = Hold { account: backup.table.account.clone(), at: Stamp::FIRST };
    tx.put_value(past::hold_key(backup.generation, who), &hold);
    Moment { generation: backup.generation, log: None, at: Stamp::FIRST }
}

/// The latest moment: all that is committed is in it. Where the clock has gone back it is ahead of the clock.
pub fn latest(store: &Store, now_ms: i64) -> Stamp {
    store.last_stamp().max(Stamp::end_of(now_ms))
}

/// Whether everything until a moment is durable and nothing more will be stamped before its end: asked before
/// the first step. Until then the step comes again, a millisecond after the moment.
pub async fn is_settled(ctx: &Ctx, moment: &Moment, who: &str) -> Result<bool, Fault> {
    if ctx.now_ms() <= moment.at.at_ms() && ctx.store().last_stamp() < moment.at {
        return Ok(false);
    }
    // Commits become durable in their order: what was stamped before this write is when this is.
    rows::transact(ctx.store(), |tx| async move {
        let key = past::hold_key(moment.generation, who);
        if let Some(row) = tx.get(&key).await.map_err(rows::fault)? {
            tx.put(key, row);
        }
        Ok(())
    })
    .await?;
    Ok(true)
}

/// Ends a [`hold`]. The table's log ends with the last who needed it; the number to reclaim is given back. The
/// table may be gone.
pub async fn release(
    tx: &Tx,
    state: &State,
    table: &Key,
    moment: &Moment,
    who: &str,
) -> Result<Option<u64>, Fault> {
    tx.delete(&past::hold_key(moment.generation, who));
    if let Some(log) = moment.log {
        tx.delete(&past::hold_key(log, who));
        let begun = tx.range(past::begin_row(log, who)).await.map_err(rows::fault)?;
        begun.iter().for_each(|(key, _)| tx.delete(key));
    }
    let table = state.tables.in_transaction(tx, table).await?;
    let Some(table) = table.filter(|table| table.generation == moment.generation) else {
        return Ok(None);
    };
    let mut table = table.as_ref().clone();
    table.history.readers.retain(|reader| reader != who);
    let ended = end_log(&mut table);
    members::put(tx, state, &mut table, |_, _| Ok(())).await?;
    Ok(ended)
}

/// Ends a table's log if nobody needs it any more; its number is to be reclaimed.
pub fn end_log(table: &mut Table) -> Option<u64> {
    let needed = table.history.recovery.is_some() || !table.history.readers.is_empty();
    table.history.log.take_if(|_| !needed)
}

/// Whether anybody holds an undo log or a generation.
pub async fn is_held(store: &Store, number: u64) -> Result<bool, Fault> {
    let found = store.range(past::holds(number).limit(1)).await.map_err(rows::fault)?;
    Ok(!found.is_empty())
}

/// As [`is_held`], as this transaction sees it.
pub async fn is_held_in(tx: &Tx, number: u64) -> Result<bool, Fault> {
    let found = tx.range(past::holds(number).limit(1)).await.map_err(rows::fault)?;
    Ok(!found.is_empty())
}

/// Items of a moment in the order of their rows, behind a spot.
pub async fn page(
    store: &Store,
    moment: &Moment,
    after: Option<&Spot>,
    size: Size,
) -> Result<Page, Fault> {
    let snapshot = store.snapshot();
    let mut present = Present::new(&snapshot, moment.generation, after);
    let mut undone = Undone::new(&snapshot, moment.log, after).await?;
    let mut page = Page::default();
    let (mut seen, mut bytes) = (0, 0);
    loop {
        let here = present.peek().await?;
        let Some(spot) = [here, undone.spot()].into_iter().flatten().min().cloned() else {
            return Ok(page);
        };
        let now = present.take_if(&spot);
        let then = match undone.spot() {
            Some(at) if *at == spot => {
                let first = undone.first_behind(moment.at).await?;
                undone.skip().await?;
                first.map_or(now, |(_, image)| (!image.is_empty()).then_some(image))
            }
            _ => now,
        };
        seen += 1;
        if let Some(row) = then {
            bytes += row.len();
            page.rows.push((spot.clone(), row));
        }
        if seen >= size.rows || bytes >= size.bytes {
            page.next = Some(spot);
            return Ok(page);
        }
    }
}

/// The items as they are, in order.
struct Present<'a> {
    snapshot: &'a Snapshot,
    generation: u64,
    after: Option<Spot>,
    fetched: VecDeque<(Spot, Bytes)>,
    is_at_end: bool,
}

impl<'a> Present<'a> {
    fn new(snapshot: &'a Snapshot, generation: u64, after: Option<&Spot>) -> Present<'a> {
        let fetched = VecDeque::new();
        Present { snapshot, generation, after: after.cloned(), fetched, is_at_end: false }
    }

    async fn peek(&mut self) -> Result<Option<&Spot>, Fault> {
        if self.fetched.is_empty() && !self.is_at_end {
            let range = past::item_rows(self.generation, self.after.as_ref()).limit(CHUNK_ROWS);
            let found = rows::rows(self.snapshot, range).await?;
            self.is_at_end = found.len() < CHUNK_ROWS;
            for (key, row) in found {
                self.fetched.push_back((Spot::of(&key).map_err(rows::fault)?, row));
            }
            self.after = self.fetched.back().map(|(spot, _)| spot.clone());
        }
        Ok(self.fetched.front().map(|(spot, _)| spot))
    }

    fn take_if(&mut self, spot: &Spot) -> Option<Bytes> {
        if self.fetched.front().is_none_or(|(here, _)| here != spot) {
            return None;
        }
        self.fetched.pop_front().map(|(_, row)| row)
    }
}

/// The spots of an undo log in order; at each its first row.
struct Undone<'a> {
    snapshot: &'a Snapshot,
    log: Option<u64>,
    at: Option<(Spot, Stamp, Bytes)>,
}

impl<'a> Undone<'a> {
    async fn new(
        snapshot: &'a Snapshot,
        log: Option<u64>,
        after: Option<&Spot>,
    ) -> Result<Undone<'a>, Fault> {
        let mut undone = Undone { snapshot, log, at: None };
        undone.seek(after).await?;
        Ok(undone)
    }

    fn spot(&self) -> Option<&Spot> {
        self.at.as_ref().map(|(spot, ..)| spot)
    }

    async fn seek(&mut self, after: Option<&Spot>) -> Result<(), Fault> {
        let Some(log) = self.log else { return Ok(()) };
        let range = past::undo_rows_after(log, after).limit(1);
        let found = rows::rows(self.snapshot, range).await?;
        self.at = match found.into_iter().next() {
            Some((key, row)) => {
                let (_, spot, stamp) = past::parse_undo(&key).map_err(rows::fault)?;
                Some((spot, stamp, row))
            }
            None => None,
        };
        Ok(())
    }

    /// Goes to the next spot.
    async fn skip(&mut self) -> Result<(), Fault> {
        let spot = self.at.take().map(|(spot, ..)| spot);
        self.seek(spot.as_ref()).await
    }

    /// The first row of this spot behind a stamp.
    async fn first_behind(&self, behind: Stamp) -> Result<Option<(Stamp, Bytes)>, Fault> {
        let (Some((spot, stamp, row)), Some(log)) = (&self.at, self.log) else { return Ok(None) };
        if *stamp > behind {
            return Ok(Some((*stamp, row.clone())));
        }
        let range = past::undo_rows(log, spot, behind).limit(1);
        let found = rows::rows(self.snapshot, range).await?;
        let Some((key, row)) = found.into_iter().next() else { return Ok(None) };
        let (_, _, stamp) = past::parse_undo(&key).map_err(rows::fault)?;
        Ok(Some((stamp, row)))
    }
}
