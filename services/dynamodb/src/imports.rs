//! Imports from S3: what is kept of one, and how the operations tell it.
//!
//! | file | what |
//! |---|---|
//! | `run` | the work, step by step |
//! | `source` | the objects, asked of S3 with the caller's authority |
//! | `journal` | CloudWatch Logs, where items that could not be imported are told |
//!
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.HowItWorks.html>

mod journal;
mod run;
mod source;

use crate::objects::Failure;
use crate::rules::table::{KeyType, Table};
use crate::rules::transfer::compression::Compression;
use crate::rules::transfer::csv::Dialect;
use crate::rules::transfer::reader::Format;
use crate::store::transfers::{self, JobPlace, KEPT_MS, Status};
use aws::Fault;
use model_dynamodb as model;
use serde::{Deserialize, Serialize};
use service::{Ctx, Standing};
use std::collections::BTreeMap;
use store::Tx;
use wire::Timestamp;

pub use run::fire;

/// The timer's name; its key is the table's id.
pub const TIMER: &str = "import";

/// Imports that an account may have under way in a region, AWS's number.
pub const CONCURRENT_MAX: usize = 50;
/// Where items that could not be imported are told.
const LOG_GROUP: &str = "/aws-dynamodb/imports";

/// What is kept of an import.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Import {
    pub id: String,
    pub account: String,
    pub region: String,
    pub table: String,
    pub table_id: String,
    pub generation: u64,
    pub token: String,
    /// The request, with the defaults of what it left out, as the API's document.
    pub request: serde_json::Value,
    /// Who asked for it: the objects are read with this caller's authority.
    pub caller: Standing,
    pub started_ms: i64,
    #[serde(default)]
    pub ended_ms: Option<i64>,
    pub status: Status,
    #[serde(default)]
    pub failure: Option<Failure>,
    #[serde(default)]
    pub progress: Progress,
}

/// How far an import has come: committed with the items that it tells of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Whether the source and the log were found to be usable.
    pub prepared: bool,
    /// The last object that is done with.
    pub after: Option<String>,
    pub object: Option<ObjectProgress>,
    /// Bytes of the objects that are done with, as they are when opened.
    pub bytes: u64,
    pub processed: u64,
    pub imported: u64,
    pub errors: u64,
}

/// The object that is being read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectProgress {
    pub key: String,
    pub etag: Option<String>,
    /// Items of it, good and bad, that are done with.
    pub records: u64,
}

impl Import {
    pub fn arn(&self) -> String {
        format!("{}/import/{}", self.table_arn(), self.id)
    }

    pub fn table_arn(&self) -> String {
        format!("arn:aws:dynamodb:{}:{}:table/{}", self.region, self.account, self.table)
    }

    fn log_group_arn(&self) -> String {
        format!("arn:aws:logs:{}:{}:log-group:{LOG_GROUP}:*", self.region, self.account)
    }

    pub fn input(&self) -> Result<model::ImportTableInput, Fault> {
        wire::from_document(&self.request)
    }

    /// Sets the timer that does the work, or that forgets the import when its time is over.
    pub fn schedule(&self, tx: &Tx) {
        let due_ms = self.ended_ms.map_or(self.started_ms, |ended_ms| ended_ms + KEPT_MS);
        let place = JobPlace::new(&self.account, &self.region, &self.id);
        tx.set_timer(place.timer(TIMER, &self.table_id, due_ms));
    }
}

/// The import that a request's token began, if it still holds.
pub async fn by_token(ctx: &Ctx, token: &str) -> Result<Option<Import>, Fault> {
    let (account, region) = (ctx.account().as_str(), ctx.region().as_str());
    transfers::by_token(ctx.store(), (transfers::IMPORTS, account, region), token, ctx.now_ms())
        .await
}

/// How the objects of a request are written.
pub fn format(input: &model::ImportTableInput) -> Result<(Format, Compression), Fault> {
    let compression = input.input_compression_type.as_ref().map(|kind| kind.as_str());
    let compression = Compression::from_name(compression.unwrap_or("NONE"));
    let compression = compression.ok_or_else(|| Fault::internal("an unknown compression"))?;
    let format = match &input.input_format {
        model::InputFormat::Ion => Format::Ion,
        model::InputFormat::Csv => {
            let csv = input.input_format_options.as_ref().and_then(|options| options.csv.as_ref());
            let delimiter = csv.and_then(|csv| csv.delimiter.as_ref()?.bytes().next());
            let header = csv.and_then(|csv| csv.header_list.clone());
            Format::Csv(Dialect { delimiter: delimiter.unwrap_or(b','), header })
        }
        _ => Format::DynamoDbJson,
    };
    Ok((format, compression))
}

/// The types of the attributes that are keys of a table or of one of its indexes.
fn key_types(table: &Table) -> BTreeMap<String, KeyType> {
    let keys = std::iter::once(&table.key).chain(table.indexes.iter().map(|index| &index.key));
    let names = keys.flat_map(|key| key.names());
    names.map(|name| (name.to_owned(), table.key_type(name))).collect()
}

/// An import as `DescribeImport` tells it. AWS tells the counts when it has ended, not before.
pub fn description(import: &Import) -> Result<model::ImportTableDescription, Fault> {
    let input = import.input()?;
    let ended = import.ended_ms.is_some();
    let count = |count: u64| Some(if ended { i64::try_from(count).unwrap_or(i64::MAX) } else { 0 });
    let progress = &import.progress;
    Ok(model::ImportTableDescription {
        import_arn: Some(import.arn()),
        import_status: Some(status(import.status)),
        table_arn: Some(import.table_arn()),
        table_id: Some(import.table_id.clone()),
        client_token: Some(import.token.clone()),
        s3_bucket_source: Some(input.s3_bucket_source),
        error_count: count(progress.errors),
        cloud_watch_log_group_arn: Some(import.log_group_arn()),
        input_format: Some(input.input_format),
        input_format_options: input.input_format_options,
        input_compression_type: input.input_compression_type,
        table_creation_parameters: Some(input.table_creation_parameters),
        start_time: Some(Timestamp::from_millis(import.started_ms)),
        end_time: import.ended_ms.map(Timestamp::from_millis),
        processed_size_bytes: count(progress.bytes).filter(|_| ended),
        processed_item_count: count(progress.processed),
        imported_item_count: count(progress.imported),
        failure_code: import.failure.as_ref().map(|failure| failure.code.clone()),
        failure_message: import.failure.as_ref().map(|failure| failure.message.clone()),
    })
}

pub fn summary(import: &Import) -> Result<model::ImportSummary, Fault> {
    let input = import.input()?;
    Ok(model::ImportSummary {
        import_arn: Some(import.arn()),
        import_status: Some(status(import.status)),
        table_arn: Some(import.table_arn()),
        s3_bucket_source: Some(input.s3_bucket_source),
        cloud_watch_log_group_arn: Some(import.log_group_arn()),
        input_format: Some(input.input_format),
        start_time: Some(Timestamp::from_millis(import.started_ms)),
        end_time: import.ended_ms.map(Timestamp::from_millis),
    })
}

fn status(status: Status) -> model::ImportStatus {
    match status {
        Status::InProgress => model::ImportStatus::InProgress,
        Status::Completed => model::ImportStatus::Completed,
        Status::Failed => model::ImportStatus::Failed,
    }
}
