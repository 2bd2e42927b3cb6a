//! The work of an export, file by file: each is written to S3 as the caller, then how far it has come is committed.
//! After a crash the file at hand is written anew under the same name.

use super::filter::Filter;
use super::{Export, Progress, Span, contents, layout};
use crate::objects::{self, Failure, Stop, Trouble};
use crate::rules::transfer::manifest::{self, DataFile, Summary};
use crate::store::transfers::{self, JobPlace, Status};
use crate::{State, history, jobs, store as rows};
use aws::{AccountId, Fault, Region};
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use model_dynamodb::{ExportFormat, ExportTableToPointInTimeInput};
use model_s3::{PutObject, PutObjectRequest, ServerSideEncryption};
use service::Ctx;
use std::io::Write;
use store::{Timer, Tx};
use wire::{Body, Timestamp};

/// Bytes of a data file, compressed.
const FILE_BYTES: usize = 8 * 1024 * 1024;
/// Data files of an export.
const FILES_MAX: u64 = 10_000;

struct Run<'a> {
    ctx: &'a Ctx,
    /// Speaks as the caller.
    caller: Ctx,
    input: ExportTableToPointInTimeInput,
    filter: Filter,
    export: Export,
}

/// Does the work of an export, or forgets one that has ended long ago.
pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let place = JobPlace::of(&timer)?;
    let key = place.row(transfers::EXPORTS);
    let Some(export) = transfers::get::<Export>(ctx.store(), &key).await? else { return Ok(()) };
    if export.status != Status::InProgress {
        return transfers::forget(ctx.store(), transfers::EXPORTS, &place, &export.token).await;
    }
    let (account, region) = (AccountId::new(&place.account), Region::new(&place.region));
    let (Some(account), Some(region)) = (account, region) else {
        return Err(Fault::internal("an export of no account or region"));
    };
    let ctx = ctx.within(&account, &region);
    let last = export.span.last();
    if !history::is_settled(&ctx, &last, &export.reader).await? {
        // The moment is not over yet: some of its writes may still come.
        return rows::transact(ctx.store(), |tx| {
            let (export, due_ms) = (&export, last.at.at_ms() + 1);
            async move {
                export.schedule(&tx, due_ms);
                Ok(())
            }
        })
        .await;
    }
    let caller = export.caller.speak(&ctx)?;
    let input = export.input()?;
    let filter = Filter::new(&ctx.state::<State>(), input.filter_specification.as_ref())?;
    let mut run = Run { ctx: &ctx, caller, input, filter, export };
    let failure = match run.all().await {
        Ok(()) => None,
        Err(Stop::Failed(failure)) => Some(failure),
        Err(Stop::Later(fault)) => return Err(fault),
        Err(Stop::Gone) => return Ok(()),
    };
    run.end(failure).await
}

impl Run<'_> {
    async fn all(&mut self) -> Result<(), Stop> {
        if !self.export.progress.begun {
            self.put(self.key("_started"), Bytes::new()).await?;
            self.export.progress.begun = true;
            self.commit(None).await?;
        }
        while !self.export.progress.is_read {
            self.file().await?;
        }
        self.manifests().await
    }

    fn key(&self, name: &str) -> String {
        layout(&self.export, &self.input).key(name)
    }

    /// Writes an object; its ETag.
    async fn put(&self, key: String, bytes: Bytes) -> Result<String, Stop> {
        let request = PutObjectRequest {
            bucket: self.input.s3_bucket.clone(),
            key,
            body: Body::from(bytes),
            expected_bucket_owner: self.input.s3_bucket_owner.clone(),
            server_side_encryption: Some(ServerSideEncryption::Aes256),
            ..PutObjectRequest::default()
        };
        match self.caller.ask::<PutObject>(request).await.map_err(Trouble::of) {
            Ok(output) => Ok(output.e_tag.unwrap_or_default().trim_matches('"').to_owned()),
            Err(Trouble::Passing(fault)) => Err(Stop::Later(fault)),
            Err(Trouble::Lasting(fault)) => Err(Stop::Failed(objects::of_s3(self.ctx, &fault))),
        }
    }

    /// Writes the next data file. An empty table has one too.
    async fn file(&mut self) -> Result<(), Stop> {
        let is_ion = self.input.export_format == Some(ExportFormat::Ion);
        let mut progress = self.export.progress.clone();
        if progress.files >= FILES_MAX {
            return Err(Stop::Failed(Failure {
                code: "ExportLimitExceeded".to_owned(),
                message: format!("An export can have up to {FILES_MAX} data files"),
            }));
        }
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        let mut count = 0;
        while !progress.is_read && encoder.get_ref().len() < FILE_BYTES {
            let after = progress.after.as_ref();
            let lines =
                contents::lines(self.ctx.store(), &self.export, (is_ion, &self.filter), after)
                    .await?;
            encoder.write_all(&lines.text).map_err(Fault::internal)?;
            count += lines.count;
            progress.items += lines.count;
            progress.bytes += lines.bytes;
            progress.is_read = lines.next.is_none();
            progress.after = lines.next;
        }
        let bytes = Bytes::from(encoder.finish().map_err(Fault::internal)?);
        let number = progress.files;
        progress.files += 1;
        let key = layout(&self.export, &self.input).data_key(number);
        let md5_checksum = manifest::md5(&bytes);
        let etag = self.put(key.clone(), bytes).await?;
        self.export.progress = progress;
        self.commit(Some((number, DataFile { item_count: count, md5_checksum, etag, key }))).await
    }

    async fn commit(&self, file: Option<(u64, DataFile)>) -> Result<(), Stop> {
        let alive = rows::transact(self.ctx.store(), |tx| {
            let file = &file;
            async move {
                if !self.is_alive(&tx).await? {
                    return Ok(false);
                }
                if let Some((number, file)) = file {
                    transfers::put_file(&tx, &self.export, *number, file);
                }
                transfers::put_export(&tx, &self.export);
                Ok(true)
            }
        })
        .await?;
        if alive { Ok(()) } else { Err(Stop::Gone) }
    }

    /// Whether the export is still there: an account may have been removed in the meantime.
    async fn is_alive(&self, tx: &Tx) -> Result<bool, Fault> {
        let export = &self.export;
        let place = JobPlace::new(&export.account, &export.region, &export.id);
        let row = tx.get(&place.row(transfers::EXPORTS)).await.map_err(rows::fault)?;
        Ok(row.is_some())
    }

    async fn manifests(&mut self) -> Result<(), Stop> {
        let now_ms = self.ctx.now_ms();
        self.export.ended_ms = Some(now_ms);
        let files = transfers::files(self.ctx.store(), &self.export).await?;
        let (arn, table_arn) = (self.export.arn(), self.export.table_arn());
        let summary = Summary {
            export_arn: &arn,
            started: time(self.export.started_ms),
            ended: time(now_ms),
            table_arn: &table_arn,
            table_id: &self.export.table_id,
            span: match &self.export.span {
                Span::Full { at_ms, .. } => manifest::Span::At(time(*at_ms)),
                Span::Incremental { from_ms, to_ms, old_images, .. } => manifest::Span::Between {
                    from: time(*from_ms),
                    to: time(*to_ms),
                    view: if *old_images { "NEW_AND_OLD_IMAGES" } else { "NEW_IMAGE" },
                },
            },
            bucket: &self.input.s3_bucket,
            prefix: self.input.s3_prefix.as_deref(),
            files_key: self.key("manifest-files.json"),
            billed_bytes: self.export.billed_bytes(),
            items: self.export.progress.items,
            format: self.input.export_format.as_ref().map_or("DYNAMODB_JSON", ExportFormat::as_str),
        };
        let summary = summary.document().to_string();
        for (name, text) in
            [("manifest-files", manifest::files(&files)), ("manifest-summary", summary)]
        {
            let sum = manifest::md5(text.as_bytes());
            self.put(self.key(&format!("{name}.md5")), Bytes::from(sum)).await?;
            self.put(self.key(&format!("{name}.json")), Bytes::from(text)).await?;
        }
        Ok(())
    }

    async fn end(mut self, failure: Option<Failure>) -> Result<(), Fault> {
        let now_ms = self.ctx.now_ms();
        let export = &mut self.export;
        export.status = if failure.is_some() { Status::Failed } else { Status::Completed };
        export.ended_ms = Some(export.ended_ms.filter(|_| failure.is_none()).unwrap_or(now_ms));
        export.failure = failure;
        // How far it had come is of no use any more.
        let Progress { files, items, bytes, .. } = export.progress;
        export.progress = Progress { files, items, bytes, ..Progress::default() };
        let run = &self;
        let state = self.ctx.state::<State>();
        rows::transact(self.ctx.store(), |tx| {
            let state = &state;
            async move {
                let export = &run.export;
                if !run.is_alive(&tx).await? {
                    return Ok(());
                }
                let table = rows::table_key(&export.account, &export.region, &export.table);
                let moment = export.span.moment();
                let ended = history::release(&tx, state, &table, moment, &export.reader).await?;
                if let Some(log) = ended {
                    jobs::reclaim_log(&tx, log, now_ms);
                }
                transfers::forget_files(&tx, export).await?;
                transfers::put_export(&tx, export);
                export.schedule(&tx, now_ms);
                Ok(())
            }
        })
        .await
    }
}

/// `2020-11-04T07:28:34.028Z`
fn time(ms: i64) -> String {
    Timestamp::from_millis(ms).to_iso_8601()
}
