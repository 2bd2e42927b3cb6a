//! Bringing rows in from outside, in many transactions that count only together.
//!
//! A row `~import`, name marks an import that is under way; rows beside it hold the blobs that have been written
//! and are not yet named. Whoever opens the store afterwards sees an import that broke off, and takes it back.

use crate::blobs::{BlobId, BlobRef, BlobWriter};
use crate::engine::{Scan, Space, Write};
use crate::error::StoreError;
use crate::event::{self, Event};
use crate::fsck::Inspection;
use crate::key::{Key, Part, Range};
use crate::staged::Effects;
use crate::tx::Tx;
use crate::{Blobs, Store, logs, outbox};
use bytes::Bytes;

pub(crate) const TABLE: &str = "~import";
/// Rows that one step takes.
const STEP_ROWS: usize = 500;

fn mark(name: &str) -> Key {
    Key::new(TABLE).str(name)
}

/// For checks: whether a row of [`TABLE`] is one.
pub(crate) fn check_row(key: &Key, value: &Bytes) -> Result<(), StoreError> {
    let parts = key.parts()?;
    let shaped = matches!(&parts[1..], [Part::Str(_)] | [Part::Str(_), Part::Str(_)]);
    if shaped && value.is_empty() {
        return Ok(());
    }
    Err(StoreError::Corrupt(format!("the row {key:?}")))
}

/// Imports that have begun and not ended.
pub(crate) fn unfinished(inspection: &Inspection) -> Result<Vec<String>, StoreError> {
    let mut names = Vec::new();
    for row in inspection.rows(Range::prefix(&Key::new(TABLE))) {
        names.extend(marked(&row?.0)?);
    }
    Ok(names)
}

fn marked(key: &Key) -> Result<Option<String>, StoreError> {
    Ok(match &key.parts()?[..] {
        [_, Part::Str(name)] => Some(name.clone()),
        _ => None,
    })
}

impl Tx {
    /// Marks an import as under way.
    pub fn begin_import(&self, name: &str) {
        self.put(mark(name), Bytes::new());
    }

    /// Keeps a blob for an import until [`Store::end_import`], whether or not a row names it by then.
    pub fn hold_blob(&self, import: &str, blob: &BlobRef) {
        self.keep_blob(blob);
        self.put(mark(import).str(blob.id.as_str()), Bytes::new());
    }
}

impl Store {
    /// Imports that have begun and not ended.
    pub async fn imports(&self) -> Result<Vec<String>, StoreError> {
        let rows = self.range(Range::prefix(&Key::new(TABLE))).await?;
        let mut names = Vec::new();
        for (key, _) in rows {
            names.extend(marked(&key)?);
        }
        Ok(names)
    }

    /// Lets go of the blobs that an import holds, and takes its mark away: what was imported counts, or what
    /// was taken back is forgotten.
    pub async fn end_import(&self, name: &str) -> Result<(), StoreError> {
        loop {
            let released = self.transact(|tx| async move { release(&tx, name).await }).await?;
            if released == 0 {
                break;
            }
        }
        let unmark = |tx: Tx| async move {
            tx.delete(&mark(name));
            Ok::<_, StoreError>(())
        };
        self.transact(unmark).await
    }

    /// Begins a log that is not there at a position: the next append gets it.
    pub async fn log_begin(&self, log: &Key, floor: u64) -> Result<(), StoreError> {
        if self.log_bounds(log).await? != (0, 0) {
            return Err(StoreError::Corrupt(format!("the log {log:?} exists")));
        }
        let raise = logs::floor_row(log, floor);
        self.shared().stage_writes(vec![raise], Effects::default()).await
    }

    /// Takes a log away, its positions too. Nothing may append to it any more.
    pub async fn log_remove(&self, log: &Key) -> Result<(), StoreError> {
        let (_, next) = self.log_bounds(log).await?;
        self.log_trim(log, next).await?;
        let lower = Write { value: None, ..logs::floor_row(log, 0) };
        self.shared().stage_writes(vec![lower], Effects::default()).await
    }

    /// Takes events out of the outbox as if they had been accepted. Only while nothing relays them.
    pub async fn remove_events(&self, which: impl Fn(&Event) -> bool) -> Result<(), StoreError> {
        let mut scan = outbox::all();
        loop {
            let step = Scan { limit: STEP_ROWS, ..scan.clone() };
            let rows = self.shared().engine()?.range(Space::Outbox, &step)?;
            let Some((last, _)) = rows.last() else { return Ok(()) };
            let mut behind = last.to_vec();
            behind.push(0);
            scan.start = Bytes::from(behind);
            let mut gone = Vec::new();
            for (key, row) in rows {
                if which(&event::decode(&row)?) {
                    gone.push(Write { space: Space::Outbox, key, value: None });
                }
            }
            if !gone.is_empty() {
                self.shared().stage_writes(gone, Effects::default()).await?;
            }
        }
    }
}

async fn release(tx: &Tx, name: &str) -> Result<usize, StoreError> {
    let prefix = mark(name);
    let held = tx.range(Range::prefix(&prefix).after(&prefix).limit(STEP_ROWS)).await?;
    for (key, _) in &held {
        let Some(Part::Str(id)) = key.parts()?.pop() else { continue };
        tx.drop_blob(&BlobId::try_from(id)?);
        tx.delete(key);
    }
    Ok(held.len())
}

impl Blobs {
    /// Begins a blob under the id that it had elsewhere. No row may name such a blob here.
    pub fn create_as(&self, id: &BlobId) -> BlobWriter {
        let writer = self.begin(id.clone());
        // What an import before this one may have left.
        self.unlink(id);
        writer
    }
}
