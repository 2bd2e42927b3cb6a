//! The rows of DynamoDB: the only file that names tables and keys of the store.
//!
//! | rows | key | value |
//! |---|---|---|
//! | `dynamodb.table` | account, region, name | the [`Table`] as JSON |
//! | `dynamodb.item` | generation, partition (hashed to two numbers), sort key as it is | the item |
//! | `dynamodb.index` | generation, index, partition (hashed), sort key in groups, hash of the item's key | the index's image |
//! | `dynamodb.stream` | stream (a log) | change records |
//! | `dynamodb.orphan` | in [`orphans`] | |
//! | `dynamodb.replicas` | account, generation | [`Replicas`] as JSON, of generations that have or had several replicas |
//! | `dynamodb.token` | account, region, request token | [`Token`] as JSON, of the last ten minutes or so |
//! | `dynamodb.import`, `dynamodb.export`, `dynamodb.export-file`, `dynamodb.transfer-token` | in [`transfers`] | |
//! | `dynamodb.undo` | undo log, [`Spot`] (its sort key in groups), stamp | the item that was there before, or nothing |
//! | `dynamodb.undone` | undo log, stamp, [`Spot`] | nothing: the undo log in the order of its writes |
//! | `dynamodb.begin` | undo log, who, stamp | nothing: since when somebody needs the log |
//! | `dynamodb.hold` | undo log or generation, who | [`Hold`](crate::history::Hold) as JSON |
//! | `dynamodb.backup` | account, region, id, table's name | the [`Backup`] as JSON |
//!
//! A partition key's hash is cut from SHA-256: equal hashes of different keys are out of reach, yet the item
//! beside holds the full key.

pub mod history;
pub mod orphans;
pub mod transfers;

use crate::backup::Backup;
use crate::exports::Export;
use crate::history::Hold;
use crate::imports::Import;
use crate::rules::key::{KeyValue, Place};
use crate::rules::table::keys::{EntryKey, ItemKey};
use crate::rules::table::meter::Meters;
use crate::rules::table::{Index, Stream, Table};
use crate::rules::transfer::manifest::DataFile;
use crate::rules::value::encoding::decode_item;
use aws::Fault;
use bytes::Bytes;
use parking_lot::Mutex;
use service::{Held, Owner, RowBytes, json};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::Arc;
use store::{Inspection, Key, Part, Range, Snapshot, Store, StoreError, Tx};

/// Every table, and whose its rows are.
pub fn tables() -> Vec<service::Table> {
    use service::Table as Rows;
    vec![
        Rows::of::<Table>("dynamodb.table", Owner::Key).holds(held),
        Rows::raw("dynamodb.item", Owner::Holder, is_item),
        Rows::raw("dynamodb.index", Owner::Holder, is_item),
        Rows::of::<orphans::Orphan>(orphans::ORPHANS, Owner::Key).holds(orphans::held),
        Rows::of::<Replicas>("dynamodb.replicas", Owner::Key),
        Rows::of::<Token>("dynamodb.token", Owner::Key),
        Rows::of::<Import>(transfers::IMPORTS, Owner::Key),
        Rows::of::<Export>(transfers::EXPORTS, Owner::Key),
        Rows::of::<DataFile>(transfers::FILES, Owner::Key),
        Rows::of::<transfers::Token>(transfers::TOKENS, Owner::Key),
        Rows::raw("dynamodb.undo", Owner::Holder, |(key, row)| {
            history::parse_undo(key)?;
            if row.is_empty() { Ok(()) } else { is_item((key, row)) }
        }),
        Rows::raw("dynamodb.undone", Owner::Holder, |(key, _)| {
            history::parse_undone(key).map(drop)
        }),
        Rows::raw("dynamodb.begin", Owner::Holder, |(key, _)| history::parse_begin(key).map(drop)),
        Rows::of::<Hold>("dynamodb.hold", Owner::Row(|row| Ok(json::<Hold>(row)?.account))),
        Rows::of::<Backup>("dynamodb.backup", Owner::Key).holds(held_by_backup),
    ]
}

fn is_item((key, row): RowBytes<'_>) -> Result<(), StoreError> {
    match decode_item(row) {
        Ok(_) => Ok(()),
        Err(damaged) => Err(StoreError::Corrupt(format!("{key:?}: {damaged}"))),
    }
}

fn held(row: RowBytes<'_>) -> Result<Vec<Held>, StoreError> {
    let table: Table = json(row)?;
    let mut held = Vec::new();
    if table.is_first() {
        held.push(Held::Rows(items(table.generation)));
        held.push(Held::Rows(Key::new("dynamodb.index").u64(table.generation)));
    }
    held.extend(table.streams().map(|stream| Held::Log(stream_log(stream))));
    if let Some(log) = table.history.log {
        held.extend(history::log_prefixes(log).map(Held::Rows));
    }
    Ok(held)
}

fn held_by_backup(row: RowBytes<'_>) -> Result<Vec<Held>, StoreError> {
    let backup: Backup = json(row)?;
    Ok(vec![Held::Rows(items(backup.generation))])
}

/// Every table of the cloud.
pub fn every_table() -> Range {
    Range::prefix(&Key::new("dynamodb.table"))
}

/// The generations that have items, and the indexes of generations that have rows.
pub fn generations(inspection: &Inspection) -> Result<Vec<(u64, Option<u64>)>, StoreError> {
    let mut found = Vec::new();
    let first = |prefix: &str, from: &Key| {
        let range = Range::prefix(&Key::new(prefix)).from(from).limit(1);
        inspection.rows(range).next().transpose()
    };
    let mut from = Some(Key::new("dynamodb.item"));
    while let Some(at) = from.take() {
        let Some((key, _)) = first("dynamodb.item", &at)? else { break };
        let Some(Part::U64(generation)) = key.parts()?.into_iter().nth(1) else { break };
        found.push((generation, None));
        from = generation.checked_add(1).map(items);
    }
    let mut from = Some(Key::new("dynamodb.index"));
    while let Some(at) = from.take() {
        let Some((key, _)) = first("dynamodb.index", &at)? else { break };
        let [_, Part::U64(generation), Part::U64(number), ..] = key.parts()?[..] else { break };
        found.push((generation, Some(number)));
        from = number.checked_add(1).map(|next| index_rows(generation, next));
    }
    Ok(found)
}

/// Tables whose parsed form is kept.
const CACHED_MAX: usize = 1024;

/// Tables whose meters are kept, of all that have limits. One more and all start anew, as after a restart: with all
/// the units that an idle table keeps.
const METERED_MAX: usize = 4_096;

/// Parsed tables by their row's key. A row is compared byte for byte before its parsed form is used, so the
/// cache can be stale but never wrong.
#[derive(Default)]
pub struct TableCache {
    parsed: Mutex<HashMap<Vec<u8>, Parsed>>,
    /// What tables have left to spend, by their generation and region, since replicas share a generation: it outlives
    /// the rows that say how much they have.
    meters: Mutex<HashMap<(u64, String), Meters>>,
}

/// A row, and what it says.
type Parsed = (Bytes, Arc<Table>);

impl TableCache {
    fn parse(&self, key: &Key, row: Bytes) -> Result<Arc<Table>, Fault> {
        if let Some((known, table)) = self.parsed.lock().get(key.as_bytes())
            && *known == row
        {
            return Ok(table.clone());
        }
        let mut table: Table = serde_json::from_slice(&row).map_err(Fault::internal)?;
        table.meters = self.meters_of(&table);
        let table = Arc::new(table);
        let mut parsed = self.parsed.lock();
        if parsed.len() >= CACHED_MAX {
            parsed.clear();
        }
        parsed.insert(key.as_bytes().to_vec(), (row, table.clone()));
        Ok(table)
    }

    fn meters_of(&self, table: &Table) -> Meters {
        let mut kept = self.meters.lock();
        let place = (table.generation, table.region.clone());
        let meters = Meters::of(table, kept.get(&place));
        if meters.is_empty() {
            kept.remove(&place);
            return meters;
        }
        if kept.len() >= METERED_MAX && !kept.contains_key(&place) {
            kept.clear();
        }
        kept.insert(place, meters.clone());
        meters
    }

    /// The table of a row key, as this transaction sees it.
    pub async fn in_transaction(&self, tx: &Tx, key: &Key) -> Result<Option<Arc<Table>>, Fault> {
        let row = tx.get(key).await.map_err(fault)?;
        row.map(|row| self.parse(key, row)).transpose()
    }

    /// As [`TableCache::in_transaction`], for its items: none while they are being restored.
    pub async fn usable_in(&self, tx: &Tx, key: &Key) -> Result<Option<Arc<Table>>, Fault> {
        let table = self.in_transaction(tx, key).await?;
        Ok(table.filter(|table| table.is_usable()))
    }

    /// As [`TableCache::durable`], for its items: none while they are being restored.
    pub async fn usable(&self, store: &Store, key: &Key) -> Result<Option<Arc<Table>>, Fault> {
        let table = self.durable(store, key).await?;
        Ok(table.filter(|table| table.is_usable()))
    }

    /// The table of a row key, as it is durable.
    pub async fn durable(&self, store: &Store, key: &Key) -> Result<Option<Arc<Table>>, Fault> {
        let row = store.get(key).await.map_err(fault)?;
        row.map(|row| self.parse(key, row)).transpose()
    }
}

pub fn table_key(account: &str, region: &str, name: &str) -> Key {
    tables_prefix(account, region).str(name)
}

fn tables_prefix(account: &str, region: &str) -> Key {
    Key::new("dynamodb.table").str(account).str(region)
}

/// The key of a table's own row.
pub fn own_key(table: &Table) -> Key {
    table_key(&table.account, &table.region, &table.name)
}

pub fn put_table(tx: &Tx, table: &Table) {
    tx.put_value(own_key(table), table);
}

/// Tables in the order of their names, behind one of them.
pub async fn list_tables(
    store: &Store,
    account: &str,
    region: &str,
    after: Option<&str>,
    limit: usize,
) -> Result<Vec<Table>, Fault> {
    let prefix = tables_prefix(account, region);
    let mut range = Range::prefix(&prefix).limit(limit);
    if let Some(name) = after {
        range = range.after(&prefix.str(name));
    }
    let rows = store.range(range).await.map_err(fault)?;
    let parse = |(_, row): (Key, Bytes)| serde_json::from_slice(&row).map_err(Fault::internal);
    rows.into_iter().map(parse).collect()
}

fn items(generation: u64) -> Key {
    Key::new("dynamodb.item").u64(generation)
}

fn index_rows(generation: u64, number: u64) -> Key {
    Key::new("dynamodb.index").u64(generation).u64(number)
}

fn partition_in(prefix: Key, partition: &[KeyValue]) -> Key {
    let digest = match partition {
        [one] => Sha256::digest(one.encoded(Place::Last)),
        several => Sha256::digest(joined(several)),
    };
    let half = |at: usize| u64::from_be_bytes(digest[at..at + 8].try_into().expect("eight bytes"));
    prefix.u64(half(0)).u64(half(8))
}

/// Values one behind the other: the bytes sort as the rows of values do.
fn joined(values: &[KeyValue]) -> Vec<u8> {
    let mut bytes = Vec::new();
    values.iter().for_each(|value| value.encode(Place::Inner, &mut bytes));
    bytes
}

pub fn item_key(table: &Table, key: &ItemKey) -> Key {
    let sort = key.sort.as_ref().map(|sort| sort.encoded(Place::Last)).unwrap_or_default();
    partition_in(items(table.generation), key.partition.as_ref()).tail(&sort)
}

/// The row of an item in an index.
pub fn index_key(table: &Table, index: &Index, at: &EntryKey, item: &ItemKey) -> Key {
    let mut tail = joined(&at.sort);
    let row = item_key(table, item);
    tail.extend_from_slice(&Sha256::digest(row.as_bytes())[..16]);
    partition_in(index_rows(table.generation, index.number), &at.partition).tail(&tail)
}

/// Whether a table has an item, as this transaction sees it.
pub async fn has_items(tx: &Tx, table: &Table) -> Result<bool, Fault> {
    Ok(!tx.range(all_rows(table, None).limit(1)).await.map_err(fault)?.is_empty())
}

/// Every row of a table, or of an index of it.
pub fn all_rows(table: &Table, index: Option<&Index>) -> Range {
    Range::prefix(&rows_prefix(table, index))
}

fn rows_prefix(table: &Table, index: Option<&Index>) -> Key {
    match index {
        Some(index) => index_rows(table.generation, index.number),
        None => items(table.generation),
    }
}

/// The rows of a partition whose encoded sort keys lie from one to before another.
pub fn partition_rows(
    table: &Table,
    index: Option<&Index>,
    partition: &(impl AsRef<[KeyValue]> + ?Sized),
    (start, end): (Vec<u8>, Option<Vec<u8>>),
) -> Range {
    let partition = partition_in(rows_prefix(table, index), partition.as_ref());
    let from = partition.clone().tail(&start);
    match end {
        Some(end) => Range::between(&from, &partition.tail(&end)),
        None => Range::prefix(&partition).from(&from),
    }
}

/// One of equal parts of all rows, by the hash of the partition key.
pub fn segment_rows(table: &Table, index: Option<&Index>, segment: u64, total: u64) -> Range {
    let prefix = rows_prefix(table, index);
    let start = |number: u64| {
        let hash = (u128::from(number) << 64) / u128::from(total.max(1));
        u64::try_from(hash).ok().map(|hash| prefix.clone().u64(hash))
    };
    let whole = Range::prefix(&prefix);
    match (start(segment), start(segment + 1)) {
        (Some(from), Some(to)) => Range::between(&from, &to),
        (Some(from), None) => whole.from(&from),
        (None, _) => whole.limit(0),
    }
}

/// Whether a range holds a key.
pub fn holds(range: &Range, key: &Key) -> bool {
    let key = key.as_bytes();
    key >= range.start.as_slice() && range.end.as_ref().is_none_or(|end| key < end.as_slice())
}

/// The log of a stream.
pub fn stream_log(stream: &Stream) -> Key {
    Key::new("dynamodb.stream").u64(stream.number)
}

/// All rows that a generation of a table, or one index of it, leaves behind.
pub fn leftovers(generation: u64, index: Option<u64>) -> Vec<Range> {
    match index {
        Some(number) => vec![Range::prefix(&index_rows(generation, number))],
        None => vec![
            Range::prefix(&items(generation)),
            Range::prefix(&Key::new("dynamodb.index").u64(generation)),
        ],
    }
}

/// Rows of one moment.
pub async fn rows(snapshot: &Snapshot, range: Range) -> Result<Vec<(Key, Bytes)>, Fault> {
    snapshot.range(range).await.map_err(fault)
}

/// Rows of one moment until they have reached so many bytes; true: that ended them.
pub async fn rows_within(
    snapshot: &Snapshot,
    range: Range,
    bytes: usize,
) -> Result<(Vec<(Key, Bytes)>, bool), Fault> {
    snapshot.range_within(range, bytes).await.map_err(fault)
}

/// What a failing store means to a client.
pub fn fault(error: StoreError) -> Fault {
    let mut fault = match error {
        // The clients' own retries take this up.
        StoreError::Contended => Fault::client(
            "ThrottlingException",
            "Too many writers wait for the same items; please try again.",
        ),
        StoreError::TooLarge { .. } => {
            Fault::validation("Item size has exceeded the maximum allowed size")
        }
        _ => Fault::new(500, "InternalServerError", "Internal server error"),
    };
    fault.internal = Some(error.to_string());
    fault
}

/// Runs a transaction whose body fails with faults; see [`Store::transact`].
pub async fn transact<T, F, Fut>(store: &Store, body: F) -> Result<T, Fault>
where
    T: Send,
    F: Fn(Tx) -> Fut + Send + Sync,
    Fut: Future<Output = Result<T, Fault>> + Send,
{
    service::transact(store, fault, body).await
}

/// Where the replicas of a generation are, or the last one that is left.
#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Replicas {
    pub name: String,
    pub regions: Vec<String>,
}

/// The row that says where a generation's replicas are.
pub fn replicas_key(account: &str, generation: u64) -> Key {
    Key::new("dynamodb.replicas").str(account).u64(generation)
}

/// Where the replicas of every such generation of the cloud are.
pub fn every_replicas() -> Range {
    Range::prefix(&Key::new("dynamodb.replicas"))
}

/// What a request token stands for.
#[derive(serde::Serialize, serde::Deserialize)]
pub struct Token {
    pub at_ms: i64,
    /// Of the request's actions.
    pub digest: Vec<u8>,
}

/// The row of a transaction's request token.
pub fn token_key(account: &str, region: &str, token: &str) -> Key {
    tokens_prefix(account, region).str(token)
}

/// The request tokens of an account in a region.
pub fn tokens(account: &str, region: &str) -> Range {
    Range::prefix(&tokens_prefix(account, region))
}

fn tokens_prefix(account: &str, region: &str) -> Key {
    Key::new("dynamodb.token").str(account).str(region)
}
