//! redb 4, the second engine: a copy-on-write B-tree in one file. It is also the oracle against which the
//! tests hold the first.

use super::{Engine, Piece, Row, Scan, Space, View, Write};
use crate::error::StoreError;
use bytes::Bytes;
use redb::{AccessGuard, Database, Durability, ReadTransaction, ReadableDatabase, TableDefinition};
use std::ops::Bound;
use std::path::Path;
use std::sync::Arc;

pub(super) struct RedbEngine {
    database: Database,
}

struct RedbSnapshot {
    transaction: ReadTransaction,
}

type Table = TableDefinition<'static, &'static [u8], &'static [u8]>;

const FILE: &str = "store.redb";
const UNFINISHED: &str = "store.redb.new";

/// redb's own check, which mends what it can.
pub(super) fn check(folder: &Path) -> Result<Option<String>, String> {
    let mut database = Database::open(folder.join(FILE)).map_err(|error| error.to_string())?;
    let whole = database.check_integrity().map_err(|error| error.to_string())?;
    Ok((!whole).then(|| "its check failed; it could be mended".to_owned()))
}
const COMPACT_PASSES_MAX: usize = 8;

fn table(space: Space) -> Table {
    TableDefinition::new(space.name())
}

impl RedbEngine {
    pub(super) fn open(folder: &Path, memory_bytes: usize) -> Result<RedbEngine, String> {
        let path = folder.join(FILE);
        let mut builder = Database::builder();
        builder.set_cache_size((memory_bytes / 2).max(1024 * 1024));
        if path.try_exists().map_err(|error| error.to_string())? {
            let database = builder.open(path).map_err(|error| error.to_string())?;
            return Ok(RedbEngine { database });
        }
        // A file that was killed while it was made is no database, nor would it tell that it held nothing: it
        // takes its name once it is whole.
        let new = folder.join(UNFINISHED);
        match std::fs::remove_file(&new) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(error.to_string());
            }
            _ => {}
        }
        let database = builder.create(&new).map_err(|error| error.to_string())?;
        let engine = RedbEngine { database };
        engine.make_tables().map_err(|error| error.to_string())?;
        std::fs::rename(new, path).map_err(|error| error.to_string())?;
        Ok(engine)
    }

    /// Reads need the tables to exist.
    fn make_tables(&self) -> Result<(), redb::Error> {
        let writer = self.database.begin_write()?;
        for space in Space::ALL {
            writer.open_table(table(space))?;
        }
        writer.commit()?;
        Ok(())
    }

    fn view(&self) -> Result<RedbSnapshot, StoreError> {
        Ok(RedbSnapshot { transaction: self.database.begin_read().map_err(failed)? })
    }

    fn write(&self, batch: Vec<Write>, durability: Durability) -> Result<(), redb::Error> {
        let mut writer = self.database.begin_write()?;
        writer.set_durability(durability)?;
        for space in Space::ALL {
            let mut rows = batch.iter().filter(|write| write.space == space).peekable();
            if rows.peek().is_none() {
                continue;
            }
            let mut table = writer.open_table(table(space))?;
            for row in rows {
                match &row.value {
                    Some(value) => drop(table.insert(&row.key[..], &value[..])?),
                    None => drop(table.remove(&row.key[..])?),
                }
            }
        }
        writer.commit()?;
        Ok(())
    }
}

/// Moves what is at the file's end into its holes and cuts it off.
pub(super) fn compact_alone(folder: &Path, memory_bytes: usize) -> Result<(), String> {
    let mut engine = RedbEngine::open(folder, memory_bytes)?;
    // Each pass may make room for another.
    for _ in 0..COMPACT_PASSES_MAX {
        if !engine.database.compact().map_err(|error| error.to_string())? {
            break;
        }
    }
    Ok(())
}

impl View for RedbEngine {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        self.view()?.get(space, key)
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        self.view()?.range(space, scan)
    }
}

impl Engine for RedbEngine {
    fn commit(&self, batch: Vec<Write>, sync: bool) -> Result<(), StoreError> {
        let durability = if sync { Durability::Immediate } else { Durability::None };
        self.write(batch, durability).map_err(failed)
    }

    fn sync(&self) -> Result<(), StoreError> {
        self.write(Vec::new(), Durability::Immediate).map_err(failed)
    }

    fn snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
        Ok(Arc::new(self.view()?))
    }
}

impl View for RedbSnapshot {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        let table = self.transaction.open_table(table(space)).map_err(failed)?;
        let value = table.get(key).map_err(failed)?;
        Ok(value.map(|value| Bytes::copy_from_slice(value.value())))
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        Ok(self.range_within(space, scan, usize::MAX)?.rows)
    }

    fn range_within(&self, space: Space, scan: &Scan, bytes: usize) -> Result<Piece, StoreError> {
        if scan.is_empty() {
            return Ok(Piece { rows: Vec::new(), cut: false });
        }
        let table = self.transaction.open_table(table(space)).map_err(failed)?;
        let end = scan.end.as_ref().map_or(Bound::Unbounded, |end| Bound::Excluded(&end[..]));
        let bounds: (Bound<&[u8]>, Bound<&[u8]>) = (Bound::Included(&scan.start[..]), end);
        let mut rows = table.range::<&[u8]>(bounds).map_err(failed)?;
        let next = || {
            let row = if scan.reverse { rows.next_back() } else { rows.next() };
            Some(copied(row?))
        };
        super::piece_of(next, scan.limit, bytes)
    }
}

type Pair<'a> = (AccessGuard<'a, &'static [u8]>, AccessGuard<'a, &'static [u8]>);

fn copied(row: Result<Pair<'_>, redb::StorageError>) -> Result<Row, StoreError> {
    let (key, value) = row.map_err(failed)?;
    Ok((Bytes::copy_from_slice(key.value()), Bytes::copy_from_slice(value.value())))
}

fn failed(error: impl Into<redb::Error>) -> StoreError {
    StoreError::Engine(error.into().to_string())
}
