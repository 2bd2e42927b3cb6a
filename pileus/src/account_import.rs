//! An account on its way into a cloud: first everything is looked at, then everything is written under a mark,
//! in transactions of bounded size. What breaks off is taken back.

use crate::account_file::read::{Sink, read};
use crate::account_file::{Header, RootKey};
use crate::commands::export::holds_anything;
use crate::config::Root;
use anyhow::{Context, Result, bail, ensure};
use bytes::Bytes;
use engine::account::{Admission, Order, Piece, table_of, walk};
use service::Service;
use std::collections::HashSet;
use std::io::Read;
use std::path::Path;
use store::{Appended, BlobId, BlobRef, Inspection, Key, Store, StoreError, Tx};
use tokio::runtime::Runtime;

/// What one transaction writes at most.
const BATCH_PIECES: usize = 500;
const BATCH_BYTES: usize = 4 << 20;
/// What is read of a blob at once.
const PIECE_BYTES: usize = 256 << 10;

/// Looks at everything and writes nothing.
pub struct Checked<'a> {
    inspection: Inspection,
    services: &'a [Service],
    /// The first account's root of this cloud, if it has ever run.
    own_root: Option<Root>,
    header: Option<Header>,
    /// The blobs in the file.
    blobs: HashSet<BlobId>,
    rows: u64,
    admission: Option<Admission<'a>>,
}

/// A file that may be imported.
pub struct Admitted {
    pub account: String,
    pub rows: u64,
    /// The root's key, where it becomes the root of one of this cloud's further accounts.
    pub root: Option<RootKey>,
    exported_ms: i64,
}

impl<'a> Checked<'a> {
    pub fn new(
        inspection: Inspection,
        services: &'a [Service],
        own_root: Option<Root>,
    ) -> Checked<'a> {
        let blobs = HashSet::new();
        Checked { inspection, services, own_root, header: None, blobs, rows: 0, admission: None }
    }

    pub fn end(self) -> Result<Admitted> {
        let header = self.header.context("the file has no header")?;
        let is_first = self.own_root.is_some_and(|root| root.account == header.account);
        Ok(Admitted {
            account: header.account,
            rows: self.rows,
            root: header.root.filter(|_| !is_first),
            exported_ms: header.exported_ms,
        })
    }

    fn check_free(&self, key: &Key) -> Result<()> {
        let taken = self.inspection.get(key)?.is_some();
        ensure!(!taken, "{key:?} is taken: another account of this cloud has it");
        Ok(())
    }

    fn check_root(&self, header: &Header) -> Result<()> {
        let own = self.own_root.as_ref();
        let is_first = own.is_some_and(|root| root.account == header.account);
        let Some(root) = &header.root else {
            ensure!(!is_first, "account {} is the first of this cloud already", header.account);
            return Ok(());
        };
        if is_first {
            return Ok(());
        }
        let same_key = own.is_some_and(|own| own.access_key_id == root.access_key_id);
        ensure!(!same_key, "the root of this cloud has the access key id of the account's root");
        let rows = iam::root_rows(&header.account, &root.access_key_id, "", header.exported_ms);
        rows.iter().try_for_each(|(key, _)| self.check_free(key))
    }

    fn check_blobs(&self, blobs: Vec<BlobRef>) -> Result<()> {
        for blob in blobs {
            ensure!(self.blobs.contains(&blob.id), "blob {} is not in the file", blob.id);
            if self.inspection.blob_count(&blob.id)? > 0 {
                let own = self.inspection.blob(&blob.id)?;
                ensure!(own == blob, "this cloud has another blob under the id {}", blob.id);
            }
        }
        Ok(())
    }
}

impl Sink for Checked<'_> {
    fn header(&mut self, header: &Header) -> Result<()> {
        let account = &header.account;
        ensure!(aws::AccountId::new(account).is_some(), "its account is {account:?}");
        if holds_anything(&self.inspection, self.services, account)? {
            bail!("this cloud has things of account {account}: it must have none");
        }
        self.check_root(header)?;
        self.admission = Some(Admission::new(self.services, account));
        self.header = Some(header.clone());
        Ok(())
    }

    fn blob(&mut self, id: BlobId, _length: u64, content: &mut dyn Read) -> Result<()> {
        std::io::copy(content, &mut std::io::sink())?;
        self.blobs.insert(id);
        Ok(())
    }

    fn piece(&mut self, piece: Piece) -> Result<()> {
        let admission = self.admission.as_mut().context("a row before the header")?;
        let table = admission.admit(&piece).map_err(anyhow::Error::msg)?;
        match &piece {
            Piece::Row { key, value } => {
                self.rows += 1;
                self.check_free(key)?;
                let blobs = table.and_then(|table| table.blobs);
                self.check_blobs(blobs.map_or(Ok(Vec::new()), |blobs| blobs((key, value)))?)
            }
            Piece::Log { log, .. } => {
                let free = self.inspection.log_bounds(log)? == (0, 0);
                ensure!(free, "the log {log:?} is taken");
                Ok(())
            }
            Piece::Timer(timer) => {
                let known = self.inspection.timer(&timer.service, &timer.name, &timer.key)?;
                ensure!(known.is_none(), "the timer {} {} is taken", timer.name, timer.key);
                Ok(())
            }
            Piece::Logged { .. } | Piece::Event(_) => Ok(()),
        }
    }
}

/// Writes what has been checked.
pub fn write(
    runtime: &Runtime,
    store: &Store,
    services: &[Service],
    file: &Path,
    admitted: &Admitted,
) -> Result<()> {
    let inspection = store.inspect()?;
    let batch = Batch::default();
    let mut writing = Writing { runtime, store, services, inspection, admitted, batch };
    writing.begin()?;
    read(file, &mut writing)?;
    writing.flush()?;
    runtime.block_on(store.end_import(&admitted.account))?;
    Ok(())
}

struct Writing<'a> {
    runtime: &'a Runtime,
    store: &'a Store,
    services: &'a [Service],
    /// As it was before.
    inspection: Inspection,
    admitted: &'a Admitted,
    batch: Batch,
}

#[derive(Default)]
struct Batch {
    pieces: Vec<(Piece, Vec<BlobRef>)>,
    bytes: usize,
}

impl Writing<'_> {
    fn begin(&self) -> Result<()> {
        let (account, at_ms) = (self.admitted.account.as_str(), self.admitted.exported_ms);
        let rows = self.admitted.root.as_ref().map(|root| {
            iam::root_rows(account, &root.access_key_id, &root.secret_access_key, at_ms)
        });
        let rows = &rows.unwrap_or_default();
        let body = |tx: Tx| async move {
            tx.begin_import(account);
            rows.iter().for_each(|(key, value)| tx.put(key.clone(), value.clone()));
            Ok::<_, StoreError>(())
        };
        Ok(self.runtime.block_on(self.store.transact(body))?)
    }

    fn flush(&mut self) -> Result<()> {
        let pieces = std::mem::take(&mut self.batch).pieces;
        let pieces = &pieces;
        let body = |tx: Tx| async move {
            let mut appended: Vec<(Appended, u64)> = Vec::new();
            for (piece, blobs) in pieces {
                match piece {
                    Piece::Row { key, value } => tx.put(key.clone(), value.clone()),
                    Piece::Logged { log, position, value } => {
                        appended.push((tx.append(log, value.clone()), *position));
                    }
                    Piece::Timer(timer) => tx.set_timer(timer.clone()),
                    Piece::Event(event) => tx.emit((**event).clone()),
                    Piece::Log { .. } => {}
                }
                blobs.iter().for_each(|blob| tx.keep_blob(blob));
            }
            Ok::<_, StoreError>(appended)
        };
        for (appended, position) in self.runtime.block_on(self.store.transact(body))? {
            ensure!(appended.position() == Some(position), "positions of a log are missing");
        }
        Ok(())
    }
}

impl Sink for Writing<'_> {
    fn header(&mut self, _header: &Header) -> Result<()> {
        Ok(())
    }

    fn blob(&mut self, id: BlobId, _length: u64, content: &mut dyn Read) -> Result<()> {
        if self.inspection.blob_count(&id)? > 0 {
            return Ok(());
        }
        let mut writer = self.store.blobs().create_as(&id);
        loop {
            let mut piece = Vec::with_capacity(PIECE_BYTES);
            content.take(PIECE_BYTES as u64).read_to_end(&mut piece)?;
            if piece.is_empty() {
                break;
            }
            self.runtime.block_on(writer.write(&Bytes::from(piece)))?;
        }
        let blob = &self.runtime.block_on(writer.finish())?;
        let account = self.admitted.account.as_str();
        let body = |tx: Tx| async move {
            tx.hold_blob(account, blob);
            Ok::<_, StoreError>(())
        };
        Ok(self.runtime.block_on(self.store.transact(body))?)
    }

    fn piece(&mut self, piece: Piece) -> Result<()> {
        if let Piece::Log { log, floor } = &piece {
            self.flush()?;
            return Ok(self.runtime.block_on(self.store.log_begin(log, *floor))?);
        }
        let (bytes, blobs) = match &piece {
            Piece::Row { key, value } => {
                let blobs = table_of(self.services, key).and_then(|table| table.blobs);
                (value.len(), blobs.map_or(Ok(Vec::new()), |blobs| blobs((key, value)))?)
            }
            Piece::Logged { value, .. } => (value.len(), Vec::new()),
            Piece::Timer(timer) => (timer.body.len(), Vec::new()),
            Piece::Event(event) => (event.body.len(), Vec::new()),
            Piece::Log { .. } => (0, Vec::new()),
        };
        self.batch.bytes += bytes;
        self.batch.pieces.push((piece, blobs));
        let full = self.batch.pieces.len() >= BATCH_PIECES || self.batch.bytes >= BATCH_BYTES;
        if full { self.flush() } else { Ok(()) }
    }
}

/// Takes everything of an account away that an unfinished import has brought.
pub fn take_back(
    runtime: &Runtime,
    store: &Store,
    services: &[Service],
    account: &str,
) -> Result<()> {
    let inspection = store.inspect()?;
    let mut batch: Vec<(Piece, Vec<BlobRef>)> = Vec::new();
    let each = &mut |piece: Piece| -> Result<(), StoreError> {
        let blobs = match &piece {
            Piece::Row { key, value } => {
                let blobs = table_of(services, key).and_then(|table| table.blobs);
                blobs.map_or(Ok(Vec::new()), |blobs| blobs((key, value)))?
            }
            Piece::Log { log, .. } => return runtime.block_on(store.log_remove(log)),
            _ => Vec::new(),
        };
        batch.push((piece, blobs));
        match batch.len() {
            BATCH_PIECES => remove(runtime, store, &std::mem::take(&mut batch)),
            _ => Ok(()),
        }
    };
    // What a row holds goes before it, so that a further attempt still finds what is left.
    walk(&inspection, services, account, Order::HoldersLast, each)?;
    remove(runtime, store, &batch)?;
    runtime.block_on(store.remove_events(|event| event.account == account))?;
    runtime.block_on(store.end_import(account))?;
    Ok(())
}

fn remove(
    runtime: &Runtime,
    store: &Store,
    batch: &[(Piece, Vec<BlobRef>)],
) -> Result<(), StoreError> {
    let body = |tx: Tx| async move {
        for (piece, blobs) in batch {
            match piece {
                Piece::Row { key, .. } => tx.delete(key),
                Piece::Timer(timer) => tx.cancel_timer(&timer.service, &timer.name, &timer.key),
                Piece::Log { .. } | Piece::Logged { .. } | Piece::Event(_) => {}
            }
            blobs.iter().for_each(|blob| tx.drop_blob(&blob.id));
        }
        Ok(())
    };
    runtime.block_on(store.transact(body))
}
