//! The rows of imports.
//!
//! | rows | key | value |
//! |---|---|---|
//! | `dynamodb.import` | account, region, id | the [`Import`] as JSON |
//! | `dynamodb.transfer-token` | account, region, kind, hash of a request's token | [`Token`] as JSON |
//!
//! Ids begin with the moment, so the latest stands last.

use super::fault;
use crate::imports::Import;
use aws::Fault;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store::{Key, Range, Store, Tx};

pub const IMPORTS: &str = "dynamodb.import";
pub const TOKENS: &str = "dynamodb.transfer-token";

/// Rows that a listing looks at before it answers with what it has found.
const LOOKED_AT_MAX: usize = 1000;
/// Rows read at once.
const CHUNK: usize = 100;

/// Which job a request's token began.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Token {
    pub id: String,
    /// Of the request.
    pub at_ms: i64,
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

pub async fn get<T: DeserializeOwned>(store: &Store, key: &Key) -> Result<Option<T>, Fault> {
    store.get_value(key).await.map_err(fault)
}

pub async fn get_in<T: DeserializeOwned>(tx: &Tx, key: &Key) -> Result<Option<T>, Fault> {
    tx.get_value(key).await.map_err(fault)
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
