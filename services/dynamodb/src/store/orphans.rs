//! Streams whose table is gone: rows by account, region, name of the table and label. So a table that is made anew
//! under the name has nothing to do with them.

use super::{fault, stream_log};
use crate::rules::table::{KeySchema, Stream, Table};
use aws::Fault;
use serde::{Deserialize, Serialize};
use service::{Held, RowBytes, json};
use store::{Key, Range, Store, StoreError, Tx};

/// The table of the store.
pub const ORPHANS: &str = "dynamodb.orphan";

/// A stream whose table is gone: it can be read for a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Orphan {
    pub account: String,
    pub region: String,
    pub table: String,
    /// The table's key.
    pub key: KeySchema,
    pub stream: Stream,
    pub since_ms: i64,
}

impl Orphan {
    /// What a stream becomes when its table goes.
    pub fn of(table: &Table, stream: &Stream, now_ms: i64) -> Orphan {
        let created_ms = stream.created_ms.unwrap_or(table.created_ms);
        Orphan {
            account: table.account.clone(),
            region: table.region.clone(),
            table: table.name.clone(),
            key: table.key.clone(),
            stream: Stream { enabled: false, created_ms: Some(created_ms), ..stream.clone() },
            since_ms: now_ms,
        }
    }

    pub fn arn(&self) -> String {
        let Orphan { account, region, table, stream, .. } = self;
        format!("arn:aws:dynamodb:{region}:{account}:table/{table}/stream/{}", stream.label)
    }

    /// The key of its row.
    pub fn row(&self) -> Key {
        row(&self.account, &self.region, &self.table, &self.stream.label)
    }
}

/// The row that the stream of this table and label has once the table is gone.
pub fn row(account: &str, region: &str, table: &str, label: &str) -> Key {
    of_region(account, region).str(table).str(label)
}

fn of_region(account: &str, region: &str) -> Key {
    Key::new(ORPHANS).str(account).str(region)
}

/// Those of the whole cloud.
pub fn every() -> Range {
    Range::prefix(&Key::new(ORPHANS))
}

pub fn put(tx: &Tx, orphan: &Orphan) {
    tx.put_value(orphan.row(), orphan);
}

/// Of a row, as this transaction sees it.
pub async fn in_transaction(tx: &Tx, row: &Key) -> Result<Option<Orphan>, Fault> {
    tx.get_value(row).await.map_err(fault)
}

/// Of a row, as it is durable.
pub async fn durable(store: &Store, row: &Key) -> Result<Option<Orphan>, Fault> {
    store.get_value(row).await.map_err(fault)
}

/// Those of a region, or of one name of a table there, in the order of names and labels behind one of them.
pub async fn list(
    store: &Store,
    (account, region): (&str, &str),
    table: Option<&str>,
    after: Option<&(String, String)>,
    limit: usize,
) -> Result<Vec<Orphan>, Fault> {
    let all = of_region(account, region);
    let prefix = table.map_or(all.clone(), |table| all.str(table));
    let mut range = Range::prefix(&prefix).limit(limit);
    if let Some((table, label)) = after {
        range = range.after(&row(account, region, table, label));
    }
    let rows = store.range(range).await.map_err(fault)?;
    rows.iter().map(|(_, row)| serde_json::from_slice(row).map_err(Fault::internal)).collect()
}

pub fn held(row: RowBytes<'_>) -> Result<Vec<Held>, StoreError> {
    let orphan: Orphan = json(row)?;
    Ok(vec![Held::Log(stream_log(&orphan.stream))])
}
