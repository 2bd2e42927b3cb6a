//! What a service keeps: its tables, each with whose its rows are and what they hold, so that the binary can
//! check every row, count every blob's names, and take one account out of a cloud or into another.
//!
//! A table that is not declared is an error of the service: checks report its rows.

use serde::de::DeserializeOwned;
use store::{BlobRef, Key, Part, StoreError};

/// A row's key and value, as they stand in the store.
pub type RowBytes<'a> = (&'a Key, &'a [u8]);

/// Reads something out of a row.
pub type OfRow<T> = fn(RowBytes<'_>) -> Result<T, StoreError>;

/// A table of the store.
pub struct Table {
    /// Such as `dynamodb.item`; it opens the keys of its rows.
    pub name: &'static str,
    pub owner: Owner,
    /// Whether its rows hold secrets, and are sealed on the disk.
    pub sealed: bool,
    /// Whether a row can be read.
    pub read: OfRow<()>,
    /// The blobs that a row names, each as often as it keeps it.
    pub blobs: Option<OfRow<Vec<BlobRef>>>,
    /// What belongs to a row beside it.
    pub holds: Option<OfRow<Vec<Held>>>,
}

/// Whose a row is.
pub enum Owner {
    /// The account stands in the key, behind the table's name.
    Key,
    /// The row says which account.
    Row(OfRow<String>),
    /// Whose row holds it.
    Holder,
}

/// What a row holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// Every row whose key begins with this one, in a table whose rows are their holders'.
    Rows(Key),
    Log(Key),
}

impl Table {
    /// Of rows that are JSON of this type.
    pub fn of<T: DeserializeOwned>(name: &'static str, owner: Owner) -> Table {
        Table::raw(name, owner, |row| json::<T>(row).map(drop))
    }

    pub fn raw(name: &'static str, owner: Owner, read: OfRow<()>) -> Table {
        Table { name, owner, sealed: false, read, blobs: None, holds: None }
    }

    /// Its rows hold secrets: JSON, sealed on the disk.
    pub fn sealed(self) -> Table {
        Table { sealed: true, ..self }
    }

    pub fn blobs(mut self, blobs: OfRow<Vec<BlobRef>>) -> Table {
        self.blobs = Some(blobs);
        self
    }

    pub fn holds(mut self, holds: OfRow<Vec<Held>>) -> Table {
        self.holds = Some(holds);
        self
    }
}

/// The texts of a key, behind its table's name.
pub fn texts(key: &Key) -> Result<Vec<String>, StoreError> {
    let text = |part| match part {
        Part::Str(text) => Some(text),
        _ => None,
    };
    Ok(key.parts()?.into_iter().skip(1).filter_map(text).collect())
}

/// A row as JSON.
pub fn json<T: DeserializeOwned>((key, row): RowBytes<'_>) -> Result<T, StoreError> {
    serde_json::from_slice(row).map_err(|error| StoreError::Corrupt(format!("{key:?}: {error}")))
}
