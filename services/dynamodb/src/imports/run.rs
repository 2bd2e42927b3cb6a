//! The work of an import: objects in the order of their keys, items of an object in theirs, some in each
//! transaction with how far it has come. After a crash the object at hand is read anew, and what was done of it
//! is passed over.

use super::journal::{Journal, Refused};
use super::source::Source;
use super::{Import, ObjectProgress, format, key_types};
use crate::objects::{self, Failure, Stop, Trouble};
use crate::rules::table::Table;
use crate::rules::table::keys::ItemKey;
use crate::rules::transfer::Refusal;
use crate::rules::transfer::compression::Compression;
use crate::rules::transfer::reader::{Format, Reader};
use crate::rules::value::{Item, item_size_bytes};
use crate::store::transfers::{self, JobPlace, Status};
use crate::write::{Author, Change, check_item, current};
use crate::{State, jobs, store as rows};
use aws::{AccountId, Fault, Region};
use futures_util::StreamExt;
use model_dynamodb::S3BucketSource;
use service::Ctx;
use std::sync::Arc;
use store::{Timer, Tx};

/// Objects of one import, AWS's number.
const OBJECTS_MAX: usize = 50_000;
/// Items of one transaction, and bytes of them, those in indexes included.
const BATCH_ITEMS: usize = 500;
const BATCH_BYTES: usize = 4 * 1024 * 1024;

const INVALID_ITEMS: &str = "Some of the items failed validation checks and were not imported. Please check \
                             CloudWatch error logs for more details.";

struct Run<'a> {
    ctx: &'a Ctx,
    source: Source<'a>,
    journal: Journal<'a>,
    format: Format,
    compression: Compression,
    table: Arc<Table>,
    import: Import,
}

/// Does the work of an import, or forgets one that has ended long ago.
pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let place = JobPlace::of(&timer)?;
    let key = place.row(transfers::IMPORTS);
    let Some(import) = transfers::get::<Import>(ctx.store(), &key).await? else { return Ok(()) };
    if import.status != Status::InProgress {
        return transfers::forget(ctx.store(), transfers::IMPORTS, &place, &import.token).await;
    }
    let (account, region) = (AccountId::new(&place.account), Region::new(&place.region));
    let (Some(account), Some(region)) = (account, region) else {
        return Err(Fault::internal("an import of no account or region"));
    };
    let ctx = ctx.within(&account, &region);
    let caller = import.caller.speak(&ctx)?;
    let input = import.input()?;
    let row = rows::table_key(&import.account, &import.region, &import.table);
    let table = ctx.state::<State>().tables.durable(ctx.store(), &row).await?;
    let Some(table) = table.filter(|table| table.generation == import.generation) else {
        return Ok(());
    };
    let (format, compression) = format(&input)?;
    let arn = import.arn();
    let id = import.id.clone();
    let from: &S3BucketSource = &input.s3_bucket_source;
    let source = Source { ctx: &caller, from };
    let journal = Journal { ctx: &caller, id: &id, arn: &arn, bucket: &from.s3_bucket };
    let mut run = Run { ctx: &ctx, source, journal, format, compression, table, import };
    let failure = match run.all().await {
        Ok(()) if run.import.progress.errors > 0 => Some(Failure {
            code: "ItemValidationError".to_owned(),
            message: INVALID_ITEMS.to_owned(),
        }),
        Ok(()) => None,
        Err(Stop::Failed(failure)) => Some(failure),
        Err(Stop::Later(fault)) => return Err(fault),
        Err(Stop::Gone) => return Ok(()),
    };
    run.end(failure).await
}

impl Run<'_> {
    async fn all(&mut self) -> Result<(), Stop> {
        if !self.import.progress.prepared {
            self.prepare().await?;
        }
        loop {
            let page = self.keys(self.import.progress.after.as_deref()).await?;
            if page.is_empty() {
                return Ok(());
            }
            for key in page {
                self.object(&key).await?;
            }
        }
    }

    async fn keys(&self, after: Option<&str>) -> Result<Vec<String>, Stop> {
        self.source.keys(after).await.map_err(|trouble| self.stop(trouble))
    }

    fn stop(&self, trouble: Trouble) -> Stop {
        match trouble {
            Trouble::Passing(fault) => Stop::Later(fault),
            Trouble::Lasting(fault) => Stop::Failed(objects::of_s3(self.ctx, &fault)),
        }
    }

    /// Looks at the whole source, so that what is refused as a whole is refused before anything is imported.
    async fn prepare(&mut self) -> Result<(), Stop> {
        let mut after: Option<String> = None;
        let mut objects = 0;
        loop {
            let page = self.keys(after.as_deref()).await?;
            let Some(last) = page.last() else { break };
            objects += page.len();
            if objects > OBJECTS_MAX {
                return Err(Stop::Failed(Failure {
                    code: "ImportSourceLimitExceeded".to_owned(),
                    message: format!("An import can have up to {OBJECTS_MAX} Amazon S3 objects"),
                }));
            }
            after = Some(last.clone());
        }
        self.journal.prepare().await.map_err(of_journal)?;
        self.import.progress.prepared = true;
        self.commit(&[]).await
    }

    async fn object(&mut self, key: &str) -> Result<(), Stop> {
        let object = match self.source.open(key).await {
            Ok(object) => Ok(object),
            // Someone has deleted it since it was listed.
            Err(Trouble::Lasting(fault)) if fault.status == 404 => Err(fault),
            Err(trouble) => return Err(self.stop(trouble)),
        };
        let types = key_types(&self.table);
        let mut reader = Reader::new(&self.format, self.compression, types);
        let etag = object.as_ref().ok().and_then(|object| object.e_tag.clone());
        let begun = self.import.progress.object.take().filter(|begun| begun.key == key);
        let done = begun.as_ref().map_or(0, |begun| begun.records);
        let mut batch = Batch { copies: 1 + self.table.indexes.len(), done, ..Batch::default() };
        let changed = begun.is_some_and(|begun| begun.etag != etag);
        self.import.progress.object =
            Some(ObjectProgress { key: key.to_owned(), etag, records: batch.done });
        match object {
            // What was read of it before does not stand in it any more.
            Ok(_) if changed => {
                batch.at = batch.done;
                reader.lose(Refusal::malformed("The object was changed while it was imported"));
            }
            Ok(object) => {
                let mut body = object.body.into_stream();
                while let Some(piece) = body.next().await.transpose().map_err(Fault::from)? {
                    for part in piece.chunks(self.compression.piece_bytes()) {
                        reader.push(part);
                        self.drain(&mut reader, &mut batch).await?;
                    }
                    if reader.is_lost() {
                        break;
                    }
                }
                reader.finish();
            }
            Err(fault) => {
                batch.at = batch.done;
                reader.lose(Refusal::malformed(fault.message));
            }
        }
        self.drain(&mut reader, &mut batch).await?;
        let progress = &mut self.import.progress;
        progress.bytes += reader.bytes();
        progress.after = Some(key.to_owned());
        progress.object = None;
        let last = std::mem::take(&mut batch.found);
        self.take(key, batch.done, last).await
    }

    /// Takes what the reader has ready, as far as it makes whole batches.
    async fn drain(&mut self, reader: &mut Reader, batch: &mut Batch) -> Result<(), Stop> {
        for found in reader.by_ref() {
            batch.at += 1;
            if batch.at <= batch.done {
                continue;
            }
            batch.push(found);
            if batch.is_full() {
                let first = batch.done;
                let found = std::mem::take(&mut batch.found);
                batch.done = batch.at;
                batch.bytes = 0;
                let progress = self.import.progress.object.as_mut();
                let progress = progress.expect("an object is at hand while its items are");
                progress.records = batch.done;
                let key = progress.key.clone();
                self.take(&key, first, found).await?;
            }
        }
        Ok(())
    }

    /// Imports some items of an object: `first` is the place of the first.
    async fn take(
        &mut self,
        key: &str,
        first: u64,
        found: Vec<Result<Item, Refusal>>,
    ) -> Result<(), Stop> {
        let mut good = Vec::new();
        let mut refused = Vec::new();
        for (index, found) in (first..).zip(found) {
            match found.and_then(|item| Ok((self.checked(&item)?, item))) {
                Ok(found) => good.push(found),
                Err(refusal) => refused.push((index, refusal)),
            }
        }
        let told = refused.iter().map(|(index, refusal)| Refused {
            key,
            index: *index,
            text: refusal.text(),
        });
        let told: Vec<Refused<'_>> = told.collect();
        self.journal.tell(&told).await.map_err(of_journal)?;
        let (imported, errors) = (good.len() as u64, refused.len() as u64);
        let progress = &mut self.import.progress;
        progress.processed += imported + errors;
        progress.imported += imported;
        progress.errors += errors;
        self.commit(&good).await
    }

    fn checked(&self, item: &Item) -> Result<ItemKey, Refusal> {
        let key = self.table.key_of_item(item)?;
        check_item(&self.table, item, false)?;
        Ok(key)
    }

    /// Writes items, and how far the import has come.
    async fn commit(&self, items: &[(ItemKey, Item)]) -> Result<(), Stop> {
        let now_ms = self.ctx.now_ms();
        let alive = rows::transact(self.ctx.store(), |tx| async move {
            if self.alive(&tx).await?.is_none() {
                return Ok(false);
            }
            for (key, item) in items {
                let old = current(&tx, &self.table, key).await?;
                let (old, author) = (old.as_ref(), Author::Request);
                Change { table: &self.table, key, old, new: Some(item), author, now_ms }.write(&tx);
            }
            transfers::put_import(&tx, &self.import);
            Ok(true)
        })
        .await?;
        if alive { Ok(()) } else { Err(Stop::Gone) }
    }

    /// The table, if it and the import are still there: an account may have been removed in the meantime.
    async fn alive(&self, tx: &Tx) -> Result<Option<Arc<Table>>, Fault> {
        let import = &self.import;
        let row =
            transfers::job_key(transfers::IMPORTS, &import.account, &import.region, &import.id);
        if tx.get(&row).await.map_err(rows::fault)?.is_none() {
            return Ok(None);
        }
        let state = self.ctx.state::<State>();
        let table = state.tables.in_transaction(tx, &rows::own_key(&self.table)).await?;
        Ok(table.filter(|table| table.generation == import.generation))
    }

    /// Opens the table, or takes it away where the import failed before it brought anything.
    async fn end(mut self, failure: Option<Failure>) -> Result<(), Fault> {
        let now_ms = self.ctx.now_ms();
        let import = &mut self.import;
        let invalid = failure.as_ref().is_some_and(|f| f.code == "ItemValidationError");
        let keeps_table = failure.is_none() || invalid || import.progress.imported > 0;
        import.status = if failure.is_some() { Status::Failed } else { Status::Completed };
        import.ended_ms = Some(now_ms);
        import.failure = failure;
        let run = &self;
        rows::transact(self.ctx.store(), |tx| async move {
            // It may have been given tags since.
            let Some(table) = run.alive(&tx).await? else { return Ok(()) };
            if keeps_table {
                let mut table = table.as_ref().clone();
                table.creating = false;
                rows::put_table(&tx, &table);
            } else {
                tx.delete(&rows::own_key(&run.table));
                jobs::reclaim_table(&tx, &run.table, now_ms);
            }
            transfers::put_import(&tx, &run.import);
            run.import.schedule(&tx);
            Ok(())
        })
        .await
    }
}

fn of_journal(trouble: Trouble) -> Stop {
    match trouble {
        Trouble::Passing(fault) => Stop::Later(fault),
        Trouble::Lasting(fault) => Stop::Failed(objects::of_logs(&fault)),
    }
}

/// Items of an object that wait for their transaction.
#[derive(Default)]
struct Batch {
    found: Vec<Result<Item, Refusal>>,
    bytes: usize,
    /// How often an item may stand in the store.
    copies: usize,
    /// Items of the object that are done with.
    done: u64,
    /// Items of it that were read.
    at: u64,
}

impl Batch {
    fn push(&mut self, found: Result<Item, Refusal>) {
        self.bytes += self.copies * found.as_ref().map_or(0, item_size_bytes);
        self.found.push(found);
    }

    fn is_full(&self) -> bool {
        self.found.len() >= BATCH_ITEMS || self.bytes >= BATCH_BYTES
    }
}
