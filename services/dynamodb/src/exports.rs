//! Exports to S3: what is kept of one, and how the operations tell it.
//!
//! | file | what |
//! |---|---|
//! | `run` | the work, file by file |
//! | `contents` | the items of a moment, or what has changed between two, as lines |
//! | `filter` | which items, and what of them |
//! | `changes` | which items have changed between two moments |
//!
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.HowItWorks.html>

mod changes;
mod contents;
pub mod filter;
mod run;

use crate::history::Moment;
use crate::objects::Failure;
use crate::rules::table::KeySchema;
use crate::rules::transfer::manifest::Layout;
use crate::store::history::Spot;
use crate::store::transfers::{JobPlace, KEPT_MS, Status};
use aws::Fault;
use model_dynamodb as model;
use serde::{Deserialize, Serialize};
use service::Standing;
use store::{Stamp, Tx};
use wire::Timestamp;

pub use run::fire;

/// The timer's name; its key is who reads the moment.
pub const TIMER: &str = "export";
/// What an incremental export is billed for at least, AWS's number.
const BILLED_MIN: u64 = 10_000_000;

/// What is kept of an export.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Export {
    pub id: String,
    pub account: String,
    pub region: String,
    pub table: String,
    pub table_id: String,
    /// The table's, of which incremental exports tell the key of each item.
    pub key: KeySchema,
    pub token: String,
    /// The request, as the API's document.
    pub request: serde_json::Value,
    /// Who asked for it: the objects are written with this caller's authority.
    pub caller: Standing,
    /// Who holds the moment that is read.
    pub reader: String,
    pub span: Span,
    pub started_ms: i64,
    #[serde(default)]
    pub ended_ms: Option<i64>,
    pub status: Status,
    #[serde(default)]
    pub failure: Option<Failure>,
    #[serde(default)]
    pub progress: Progress,
}

/// What is exported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    Full {
        moment: Moment,
        at_ms: i64,
    },
    Incremental {
        /// What was before the first change that is told.
        moment: Moment,
        /// Of the last change that may be told.
        until: Stamp,
        from_ms: i64,
        to_ms: i64,
        old_images: bool,
    },
}

/// How far an export has come: committed behind the file that it tells of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Whether the bucket was found to be writable.
    pub begun: bool,
    pub after: Option<Spot>,
    /// Whether there is nothing behind it.
    pub is_read: bool,
    pub files: u64,
    pub items: u64,
    /// Of the items.
    pub bytes: u64,
}

impl Span {
    /// The moment that is held.
    pub fn moment(&self) -> &Moment {
        match self {
            Span::Full { moment, .. } | Span::Incremental { moment, .. } => moment,
        }
    }

    /// The last moment that is read.
    fn last(&self) -> Moment {
        match self {
            Span::Full { moment, .. } => moment.clone(),
            Span::Incremental { moment, until, .. } => Moment { at: *until, ..moment.clone() },
        }
    }
}

impl Export {
    pub fn arn(&self) -> String {
        format!("{}/export/{}", self.table_arn(), self.id)
    }

    pub fn table_arn(&self) -> String {
        format!("arn:aws:dynamodb:{}:{}:table/{}", self.region, self.account, self.table)
    }

    pub fn input(&self) -> Result<model::ExportTableToPointInTimeInput, Fault> {
        wire::from_document(&self.request)
    }

    /// Sets the timer that does the work, or that forgets the export when its time is over.
    pub fn schedule(&self, tx: &Tx, due_ms: i64) {
        let due_ms = self.ended_ms.map_or(due_ms, |ended_ms| ended_ms + KEPT_MS);
        let place = JobPlace::new(&self.account, &self.region, &self.id);
        tx.set_timer(place.timer(TIMER, &self.reader, due_ms));
    }

    fn billed_bytes(&self) -> u64 {
        match self.span {
            Span::Full { .. } => self.progress.bytes,
            Span::Incremental { .. } => self.progress.bytes.max(BILLED_MIN),
        }
    }
}

fn layout<'a>(export: &'a Export, input: &'a model::ExportTableToPointInTimeInput) -> Layout<'a> {
    let is_ion = input.export_format == Some(model::ExportFormat::Ion);
    Layout {
        prefix: input.s3_prefix.as_deref(),
        id: &export.id,
        shares_data: matches!(export.span, Span::Incremental { .. }),
        extension: if is_ion { "ion" } else { "json" },
    }
}

/// An export as `DescribeExport` tells it: what it was not asked for by name, such as its type, is not told.
pub fn description(export: &Export) -> Result<model::ExportDescription, Fault> {
    let input = export.input()?;
    let completed = export.status == Status::Completed;
    let count = |count: u64| completed.then(|| i64::try_from(count).unwrap_or(i64::MAX));
    let manifest = layout(export, &input).key("manifest-summary.json");
    let time = |ms: i64| Some(Timestamp::from_millis(ms));
    let (export_time, specification) = match &export.span {
        Span::Full { at_ms, .. } => (time(*at_ms), None),
        Span::Incremental { from_ms, to_ms, old_images, .. } => {
            let view = match old_images {
                true => model::ExportViewType::NewAndOldImages,
                false => model::ExportViewType::NewImage,
            };
            let specification = model::IncrementalExportSpecification {
                export_from_time: time(*from_ms),
                export_to_time: time(*to_ms),
                export_view_type: Some(view),
            };
            (None, Some(specification))
        }
    };
    Ok(model::ExportDescription {
        export_arn: Some(export.arn()),
        export_status: Some(status(export.status)),
        start_time: time(export.started_ms),
        end_time: export.ended_ms.map(Timestamp::from_millis),
        export_manifest: completed.then_some(manifest),
        table_arn: Some(export.table_arn()),
        table_id: Some(export.table_id.clone()),
        export_time,
        client_token: Some(export.token.clone()),
        s3_bucket: Some(input.s3_bucket),
        s3_bucket_owner: input.s3_bucket_owner,
        s3_prefix: input.s3_prefix,
        s3_sse_algorithm: Some(model::S3SseAlgorithm::Aes256),
        s3_sse_kms_key_id: None,
        failure_code: export.failure.as_ref().map(|failure| failure.code.clone()),
        failure_message: export.failure.as_ref().map(|failure| failure.message.clone()),
        export_format: Some(input.export_format.unwrap_or(model::ExportFormat::DynamodbJson)),
        billed_size_bytes: count(export.billed_bytes()),
        item_count: count(export.progress.items),
        export_type: input.export_type,
        incremental_export_specification: specification,
        filter_specification: input.filter_specification,
    })
}

pub fn summary(export: &Export) -> model::ExportSummary {
    let kind = match export.span {
        Span::Full { .. } => model::ExportType::FullExport,
        Span::Incremental { .. } => model::ExportType::IncrementalExport,
    };
    model::ExportSummary {
        export_arn: Some(export.arn()),
        export_status: Some(status(export.status)),
        export_type: Some(kind),
    }
}

fn status(status: Status) -> model::ExportStatus {
    match status {
        Status::InProgress => model::ExportStatus::InProgress,
        Status::Completed => model::ExportStatus::Completed,
        Status::Failed => model::ExportStatus::Failed,
    }
}
