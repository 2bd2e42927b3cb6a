//! The one way in which an item changes: its row, its index entries, its stream record and its timer, in
//! the transaction at hand.

use crate::rules::record::Record;
use crate::rules::table::capacity::Units;
use crate::rules::table::keys::ItemKey;
use crate::rules::table::{Index, Table};
use crate::rules::value::encoding::{decode_item, encode_item};
use crate::rules::value::{Item, Value, check, item_size_bytes};
use crate::{expiry, history, store as rows};
use aws::Fault;
use bytes::Bytes;
use store::{Key, Tx};

/// Who removes or writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    Request,
    TimeToLive,
}

/// A change of one item.
pub struct Change<'a> {
    pub table: &'a Table,
    pub key: &'a ItemKey,
    pub old: Option<&'a Item>,
    pub new: Option<&'a Item>,
    pub author: Author,
    pub now_ms: i64,
}

/// What a write consumed: of the table, and of the indexes that it touched.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consumed {
    pub table: Units,
    pub indexes: Vec<(String, Units)>,
}

impl Consumed {
    /// Of writing so many bytes, of the table alone.
    pub fn of_write(bytes: usize) -> Consumed {
        Consumed { table: Units::of_write(bytes), indexes: Vec::new() }
    }

    pub fn add(&mut self, more: &Consumed) {
        self.table = self.table.plus(more.table);
        for (name, units) in &more.indexes {
            match self.indexes.iter_mut().find(|(known, _)| known == name) {
                Some((_, sum)) => *sum = sum.plus(*units),
                None => self.indexes.push((name.clone(), *units)),
            }
        }
    }

    /// As transactions count.
    pub fn doubled(&self) -> Consumed {
        let indexes = self.indexes.iter().map(|(name, units)| (name.clone(), units.doubled()));
        Consumed { table: self.table.doubled(), indexes: indexes.collect() }
    }
}

/// The item of a key, as this transaction sees it.
pub async fn current(tx: &Tx, table: &Table, key: &ItemKey) -> Result<Option<Item>, Fault> {
    let row = tx.get(&rows::item_key(table, key)).await.map_err(rows::fault)?;
    row.map(|row| Ok(decode_item(&row)?)).transpose()
}

/// Refuses what no item may be.
pub fn check_item(table: &Table, item: &Item, is_update: bool) -> Result<(), Fault> {
    table.check_index_keys(item)?;
    check_size(item, is_update)
}

/// Refuses an item that is too large; a put is refused so before its table is looked at.
pub fn check_size(item: &Item, is_update: bool) -> Result<(), Fault> {
    check::size(item_size_bytes(item), is_update)
}

/// An entry of an index: its row and its image.
type Entry = (Key, Item);

impl<'a> Change<'a> {
    /// The indexes in which the change shows, and what it consumes of each.
    pub fn touched(&self) -> impl Iterator<Item = (&'a Index, Units)> {
        let touched = |index| self.entries(index).map(|(_, _, units)| (index, units));
        self.table.indexes.iter().filter_map(touched)
    }

    /// Writes the change.
    pub fn write(&self, tx: &Tx) -> Consumed {
        let row = rows::item_key(self.table, self.key);
        history::remember(tx, self, &row);
        match self.new {
            Some(new) => tx.put(row, encode_item(new)),
            None if self.old.is_some() => tx.delete(&row),
            None => {}
        }
        let touched = self.table.indexes.iter().filter_map(|index| {
            let units = self.write_index(tx, index)?;
            Some((index.name.clone(), units))
        });
        let indexes = touched.collect();
        self.append_records(tx);
        expiry::reschedule(tx, self);
        Consumed { table: Units::of_write(self.larger_size()), indexes }
    }

    fn larger_size(&self) -> usize {
        self.old.into_iter().chain(self.new).map(item_size_bytes).max().unwrap_or(0)
    }

    /// The entries of an index before and after; none where the change does not show in it.
    fn entries(&self, index: &Index) -> Option<(Option<Entry>, Option<Entry>, Units)> {
        let entry = |item: &Item| {
            let at = self.table.backfilled_key(index, item)?;
            let row = rows::index_key(self.table, index, &at, self.key);
            Some((row, self.table.index_image(index, item)))
        };
        let (old, new) = (self.old.and_then(entry), self.new.and_then(entry));
        if old == new {
            return None;
        }
        let size = |entry: &Option<_>| match entry {
            Some((_, image)) => item_size_bytes(image),
            None => 0,
        };
        let moved = matches!((&old, &new), (Some((from, _)), Some((to, _))) if from != to);
        let units = if moved {
            Units::of_write(size(&old)).plus(Units::of_write(size(&new)))
        } else {
            Units::of_write(size(&old).max(size(&new)))
        };
        Some((old, new, units))
    }

    /// Brings an index in line; none where the change does not show in it.
    fn write_index(&self, tx: &Tx, index: &Index) -> Option<Units> {
        let (old, new, units) = self.entries(index)?;
        if let Some((row, _)) = &old
            && new.as_ref().is_none_or(|(kept, _)| kept != row)
        {
            tx.delete(row);
        }
        if let Some((row, image)) = new {
            tx.put(row, encode_item(&image));
        }
        Some(units)
    }

    /// One record for the table's stream, and one for that of every other replica.
    fn append_records(&self, tx: &Tx) {
        for (region, stream) in self.table.live_streams() {
            let keys = self.table.key_item(self.key);
            let record = Record::of_change(stream.view, keys, self.old, self.new, self.now_ms);
            let Some(mut record) = record else { return };
            // As on AWS, only the region whose time to live removed an item tells so.
            let here = region == self.table.region;
            record.expired = here && self.author == Author::TimeToLive;
            tx.append(&rows::stream_log(stream), Bytes::from(record.encode()));
            tx.signal(&self.table.stream_arn_in(region, stream));
        }
    }
}

/// The moment at which an item expires, if it ever does.
pub fn expires_at_ms(table: &Table, item: &Item) -> Option<i64> {
    match item.get(table.time_to_live.as_deref()?)? {
        Value::N(number) => {
            // Fractions of a second do not count.
            let (negative, coefficient, exponent) = number.parts();
            let scale = 10u128.checked_pow(u32::from(exponent.unsigned_abs()))?;
            let whole =
                if exponent < 0 { coefficient / scale } else { coefficient.checked_mul(scale)? };
            let seconds = i64::try_from(whole).ok()?;
            (!negative).then_some(seconds.checked_mul(1000)?)
        }
        _ => None,
    }
}
