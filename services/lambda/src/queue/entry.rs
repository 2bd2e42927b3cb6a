//! An event on its way, as it is kept: a row, and beside it what the event carries.

use crate::error::Error;
use crate::rules::name::{Named, Place};
use crate::run::Given;
use crate::store::{self as rows, Rows};
use aws::{AccountId, Region};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use service::Ctx;
use store::{Store, Tx};

/// One event on its way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub request_id: String,
    pub account: String,
    pub region: String,
    pub name: String,
    pub qualifier: Option<String>,
    pub accepted_ms: i64,
    /// Runs that failed.
    pub failures: u32,
    /// Runs that were throttled since.
    pub throttles: u32,
    pub due_ms: i64,
    /// What it came with: the value of `X-Amzn-Trace-Id`.
    #[serde(default)]
    pub trace: Option<String>,
}

impl Entry {
    pub fn new(ctx: &Ctx, named: &Named, given: &Given) -> Entry {
        Entry {
            request_id: given.request_id.clone(),
            account: named.place.account.to_string(),
            region: named.place.region.to_string(),
            name: named.place.name.clone(),
            qualifier: named.qualifier.clone(),
            accepted_ms: ctx.now_ms(),
            failures: 0,
            throttles: 0,
            due_ms: ctx.now_ms(),
            trace: ctx.trace().map(str::to_owned),
        }
    }

    pub fn named(&self) -> Option<Named> {
        let (account, region) = (AccountId::new(&self.account)?, Region::new(&self.region)?);
        let place = Place { account, region, name: self.name.clone() };
        Some(Named { place, qualifier: self.qualifier.clone() })
    }

    pub fn write(&self, tx: &Tx) {
        tx.put_value(rows::queued(&self.request_id), self);
    }

    pub fn delete(&self, tx: &Tx) {
        tx.delete(&rows::queued(&self.request_id));
        tx.delete(&rows::payload(&self.request_id));
    }
}

/// What an event carries. One without it cannot run: its row goes.
pub async fn payload(store: &Store, entry: &Entry) -> Result<Option<Bytes>, Error> {
    let found = store.get(&rows::payload(&entry.request_id)).await?;
    if found.is_none() {
        end(store, entry).await?;
    }
    Ok(found)
}

/// Keeps an entry that is to run later; none if its row has gone meanwhile.
pub async fn postpone(store: &Store, later: Entry) -> Result<Option<Entry>, Error> {
    let row = &later;
    let kept = store
        .transact(|tx| async move {
            let known: Option<Entry> = tx.row(&rows::queued(&row.request_id)).await?;
            if known.is_some() {
                row.write(&tx);
            }
            Ok::<_, Error>(known.is_some())
        })
        .await?;
    Ok(kept.then_some(later))
}

pub async fn end(store: &Store, entry: &Entry) -> Result<(), Error> {
    let body = |tx: Tx| async move {
        entry.delete(&tx);
        Ok(())
    };
    store.transact(body).await
}

#[cfg(test)]
mod tests {
    use super::{Entry, payload, postpone};
    use crate::error::Error;
    use crate::store::{self as rows, Rows};
    use bytes::Bytes;
    use store::{Durability, Options, Store};
    use tempfile::TempDir;
    use world::World;

    fn open(folder: &TempDir) -> Store {
        let options = Options { durability: Durability::Memory, ..Options::default() };
        Store::open(&folder.path().join("data"), World::simulated(1, 0), options).unwrap()
    }

    fn entry() -> Entry {
        Entry {
            request_id: "r".into(),
            account: "123456789012".into(),
            region: "eu-west-1".into(),
            name: "f".into(),
            qualifier: None,
            accepted_ms: 0,
            failures: 0,
            throttles: 0,
            due_ms: 0,
            trace: None,
        }
    }

    async fn kept(store: &Store) -> Option<Entry> {
        store.row(&rows::queued("r")).await.unwrap()
    }

    async fn keep(store: &Store, carried: Option<&str>) {
        let written = store.transact(|tx| async move {
            entry().write(&tx);
            if let Some(carried) = carried {
                tx.put(rows::payload("r"), Bytes::from(carried.to_owned()));
            }
            Ok::<_, Error>(())
        });
        written.await.unwrap();
    }

    #[tokio::test]
    async fn what_has_ended_is_not_kept_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = open(&folder);
        let later = Entry { failures: 1, due_ms: 60_000, ..entry() };
        assert_eq!(postpone(&store, later.clone()).await.unwrap(), None);
        assert_eq!(kept(&store).await, None);
        keep(&store, Some("{}")).await;
        assert_eq!(postpone(&store, later.clone()).await.unwrap(), Some(later.clone()));
        assert_eq!(kept(&store).await, Some(later));
    }

    #[tokio::test]
    async fn an_event_without_its_payload_goes() {
        let folder = tempfile::tempdir().unwrap();
        let store = open(&folder);
        keep(&store, Some("{}")).await;
        assert_eq!(payload(&store, &entry()).await.unwrap(), Some(Bytes::from_static(b"{}")));
        assert_eq!(kept(&store).await, Some(entry()));
        let without = store.transact(|tx| async move {
            tx.delete(&rows::payload("r"));
            Ok::<_, Error>(())
        });
        without.await.unwrap();
        assert_eq!(payload(&store, &entry()).await.unwrap(), None);
        assert_eq!(kept(&store).await, None);
    }
}
