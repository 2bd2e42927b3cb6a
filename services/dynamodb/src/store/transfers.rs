//! The rows of imports and exports.
//!
//! | rows | key | value |
//! |---|---|---|
//! | `dynamodb.import` | account, region, id | the [`Import`] as JSON |
//! | `dynamodb.export` | account, region, id | the [`Export`] as JSON |
//! | `dynamodb.export-file` | account, region, id of an export, number | a [`DataFile`] as JSON, until the manifest is written |
//! | `dynamodb.transfer-token` | account, region, kind, hash of a request's token | [`Token`] as JSON |
//!
//! Ids begin with the moment, so the latest stands last.

use super::fault;
use crate::exports::Export;
use crate::imports::Import;
use crate::rules::transfer::manifest::DataFile;
use aws::Fault;
use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store::{Key, Range, Store, Timer, Tx};

pub const IMPORTS: &str = "dynamodb.import";
pub const EXPORTS: &str = "dynamodb.export";
pub const FILES: &str = "dynamodb.export-file";
pub const TOKENS: &str = "dynamodb.transfer-token";

/// How long a request's token holds, AWS's number.
const TOKEN_MS: i64 = 8 * 60 * 60 * 1000;
/// How long a job that has ended is told of, AWS's number.
pub const KEPT_MS: i64 = 90 * 24 * 60 * 60 * 1000;

/// Rows that a listing looks at before it answers with what it has found.
const LOOKED_AT_MAX: usize = 1000;
/// Rows read at once.
const CHUNK: usize = 100;

/// How an import or an export stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    InProgress,
    Completed,
    Failed,
}

/// Which job a request's token began.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Token {
    pub id: String,
    /// Of the request.
    pub at_ms: i64,
}

/// Where a job's row is, as its timer tells it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct JobPlace {
    pub account: String,
    pub region: String,
    pub id: String,
}

impl JobPlace {
    pub fn new(account: &str, region: &str, id: &str) -> JobPlace {
        let own = str::to_owned;
        JobPlace { account: own(account), region: own(region), id: own(id) }
    }

    pub fn of(timer: &Timer) -> Result<JobPlace, Fault> {
        serde_json::from_slice(&timer.body).map_err(Fault::internal)
    }

    pub fn timer(&self, name: &str, key: &str, due_ms: i64) -> Timer {
        let body = serde_json::to_vec(self).expect("texts are always JSON");
        Timer {
            service: "dynamodb".into(),
            name: name.into(),
            key: key.into(),
            due_ms,
            body: Bytes::from(body),
        }
    }

    pub fn row(&self, jobs: &str) -> Key {
        job_key(jobs, &self.account, &self.region, &self.id)
    }
}

/// Whose a job's timer is.
pub fn account(timer: &Timer) -> Option<String> {
    JobPlace::of(timer).ok().map(|place| place.account)
}

/// A row of a job, which has an id within its account and region.
pub fn job_key(jobs: &str, account: &str, region: &str, id: &str) -> Key {
    Key::new(jobs).str(account).str(region).str(id)
}

pub fn token_key(jobs: &str, account: &str, region: &str, token: &str) -> Key {
    Key::new(TOKENS).str(account).str(region).str(jobs).hash(token.as_bytes())
}

pub fn put_import(tx: &Tx, import: &Import) {
    tx.put_value(job_key(IMPORTS, &import.account, &import.region, &import.id), import);
}

pub fn put_export(tx: &Tx, export: &Export) {
    tx.put_value(job_key(EXPORTS, &export.account, &export.region, &export.id), export);
}

fn files_prefix(export: &Export) -> Key {
    job_key(FILES, &export.account, &export.region, &export.id)
}

pub fn put_file(tx: &Tx, export: &Export, number: u64, file: &DataFile) {
    tx.put_value(files_prefix(export).u64(number), file);
}

/// The data files of an export, in their order.
pub async fn files(store: &Store, export: &Export) -> Result<Vec<DataFile>, Fault> {
    let rows = store.range(Range::prefix(&files_prefix(export))).await.map_err(fault)?;
    let read = |(_, row): (Key, Bytes)| serde_json::from_slice(&row).map_err(Fault::internal);
    rows.into_iter().map(read).collect()
}

pub async fn forget_files(tx: &Tx, export: &Export) -> Result<(), Fault> {
    tx.clear_prefix(&files_prefix(export)).await.map_err(fault)
}

/// The job that a request's token began, if the token still holds.
pub async fn by_token<T: DeserializeOwned>(
    store: &Store,
    (jobs, account, region): (&str, &str, &str),
    token: &str,
    now_ms: i64,
) -> Result<Option<T>, Fault> {
    let token: Option<Token> = get(store, &token_key(jobs, account, region, token)).await?;
    match token.filter(|token| now_ms - token.at_ms < TOKEN_MS) {
        Some(token) => get(store, &job_key(jobs, account, region, &token.id)).await,
        None => Ok(None),
    }
}

/// As [`by_token`], as a transaction sees it.
pub async fn by_token_in<T: DeserializeOwned>(
    tx: &Tx,
    (jobs, account, region): (&str, &str, &str),
    token: &str,
    now_ms: i64,
) -> Result<Option<T>, Fault> {
    let row = token_key(jobs, account, region, token);
    let token: Option<Token> = tx.get_value(&row).await.map_err(fault)?;
    match token.filter(|token| now_ms - token.at_ms < TOKEN_MS) {
        Some(token) => {
            tx.get_value(&job_key(jobs, account, region, &token.id)).await.map_err(fault)
        }
        None => Ok(None),
    }
}

/// Forgets a job that has ended long ago, and its token, unless that has begun another since.
pub async fn forget(store: &Store, jobs: &str, place: &JobPlace, token: &str) -> Result<(), Fault> {
    let row = place.row(jobs);
    let token = token_key(jobs, &place.account, &place.region, token);
    super::transact(store, |tx| {
        let (row, token) = (&row, &token);
        async move {
            tx.delete(row);
            let named: Option<Token> = tx.get_value(token).await.map_err(fault)?;
            if named.is_some_and(|named| named.id == place.id) {
                tx.delete(token);
            }
            Ok(())
        }
    })
    .await
}

pub async fn get<T: DeserializeOwned>(store: &Store, key: &Key) -> Result<Option<T>, Fault> {
    store.get_value(key).await.map_err(fault)
}

/// A page of jobs, the latest first: those that `wanted` admits, and the id behind which the next page begins.
pub async fn list<T: DeserializeOwned>(
    store: &Store,
    (jobs, account, region): (&str, &str, &str),
    before: Option<&str>,
    limit: usize,
    wanted: impl Fn(&T) -> bool,
) -> Result<(Vec<T>, Option<String>), Fault> {
    let prefix = Key::new(jobs).str(account).str(region);
    let snapshot = store.snapshot();
    let mut found = Vec::new();
    let mut before = before.map(str::to_owned);
    let mut looked_at = 0;
    loop {
        let mut range = Range::prefix(&prefix).reverse().limit(CHUNK);
        if let Some(id) = &before {
            range.end = Some(prefix.clone().str(id).as_bytes().to_vec());
        }
        let rows = snapshot.range(range).await.map_err(fault)?;
        let more = rows.len() == CHUNK;
        for (key, row) in rows {
            // It is asked for one more than fits, to know whether there is one.
            let id = match key.parts().map_err(fault)?.pop() {
                Some(store::Part::Str(id)) => id,
                _ => return Err(Fault::internal(format!("{key:?} is no key of a job"))),
            };
            let job: T = serde_json::from_slice(&row).map_err(Fault::internal)?;
            looked_at += 1;
            if wanted(&job) {
                if found.len() == limit {
                    return Ok((found, before));
                }
                found.push(job);
            }
            before = Some(id);
        }
        if !more {
            return Ok((found, None));
        }
        if looked_at >= LOOKED_AT_MAX {
            return Ok((found, before));
        }
    }
}
