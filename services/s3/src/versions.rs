//! The versions of a key: finding one, adding one, taking one away. Each change is one transaction's, and so are
//! the notifications of it.

use crate::buckets;
use crate::error::Error;
use crate::events::{self, Actor};
use crate::rules::condition::WriteConditions;
use crate::store::{self as rows, Bucket, Object, Version, Versioning};
use serde::de::DeserializeOwned;
use service::Ctx;
use std::future::Future;
use store::{Key, Store, StoreError, Tx};

/// Reads, within a transaction or without.
pub trait Reads: Sync {
    fn value<T: DeserializeOwned + Send>(
        &self,
        key: &Key,
    ) -> impl Future<Output = Result<Option<T>, StoreError>> + Send;
}

impl Reads for Store {
    async fn value<T: DeserializeOwned + Send>(&self, key: &Key) -> Result<Option<T>, StoreError> {
        self.get_value(key).await
    }
}

impl Reads for Tx {
    async fn value<T: DeserializeOwned + Send>(&self, key: &Key) -> Result<Option<T>, StoreError> {
        self.get_value(key).await
    }
}

/// A change about to happen: what its transaction may not find out by itself.
#[derive(Clone, Debug)]
pub struct Change {
    pub bucket: String,
    /// The bucket's account and when it was made, where that was looked at before.
    home: Option<(String, i64)>,
    pub key: String,
    pub now_ms: i64,
    /// Such as `s3:ObjectCreated:Put`.
    pub event: &'static str,
    /// Sixteen characters that make a version's id unique.
    pub token: String,
    pub actor: Actor,
    pub conditions: WriteConditions,
}

impl Change {
    pub fn new(ctx: &Ctx, bucket: &str, key: &str, event: &'static str) -> Change {
        let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.";
        Change {
            bucket: bucket.to_owned(),
            home: None,
            key: key.to_owned(),
            now_ms: ctx.now_ms(),
            event,
            token: ctx.world().token(16, alphabet),
            actor: Actor::of(ctx),
            conditions: WriteConditions::default(),
        }
    }

    /// Rises with time, and from change to change within one millisecond.
    fn sequence_after(&self, old: Option<&Version>) -> u64 {
        let by_time = u64::try_from(self.now_ms).unwrap_or_default() << 16;
        by_time.max(old.map_or(0, |version| version.sequence + 1))
    }

    /// Of that bucket alone: one that takes its name meanwhile is another's.
    pub fn within(mut self, bucket: &Bucket) -> Change {
        self.home = Some((bucket.owner.clone(), bucket.created_ms));
        self
    }

    async fn bucket(&self, tx: &Tx) -> Result<Bucket, Error> {
        let bucket = buckets::find_in(tx, &self.bucket).await?;
        let is_home = |(owner, created_ms): &(String, i64)| {
            *owner == bucket.owner && *created_ms == bucket.created_ms
        };
        match self.home.as_ref().is_none_or(is_home) {
            true => Ok(bucket),
            false => Err(Error::NoSuchBucket(self.bucket.clone())),
        }
    }

    pub fn on(mut self, conditions: WriteConditions) -> Change {
        self.conditions = conditions;
        self
    }
}

/// The version asked for; without an id, the latest. None: there is no such thing.
pub async fn find(
    reads: &impl Reads,
    bucket: &str,
    key: &str,
    id: Option<&str>,
) -> Result<Option<Version>, Error> {
    let current: Option<Version> = reads.value(&rows::current(bucket, key)).await?;
    let Some(id) = id else { return Ok(current) };
    if let Some(current) = current.filter(|version| version.public_id() == id) {
        return Ok(Some(current));
    }
    let sequence = match id {
        rows::NULL => reads.value(&rows::null_version(bucket, key)).await?,
        id => Some(sequence_of(id)?),
    };
    let Some(sequence) = sequence else { return Ok(None) };
    let found: Option<Version> = reads.value(&rows::noncurrent(bucket, key, sequence)).await?;
    Ok(found.filter(|version| version.public_id() == id))
}

/// A version's id opens with its sequence, so that it can be found.
fn id_of(sequence: u64, token: &str) -> String {
    format!("{sequence:016x}{token}")
}

pub fn sequence_of(id: &str) -> Result<u64, Error> {
    let sequence = id.get(..16).and_then(|text| u64::from_str_radix(text, 16).ok());
    let shaped = id.len() == 32;
    sequence
        .filter(|_| shaped)
        .ok_or_else(|| Error::argument("Invalid version id specified", "versionId", id))
}

/// Adds a version: an object, or with `None` a delete marker. What it replaces is let go of.
pub async fn add(tx: &Tx, change: &Change, object: Option<Object>) -> Result<Version, Error> {
    let bucket = change.bucket(tx).await?;
    let key = change.key.as_str();
    let at = rows::current(&bucket.name, key);
    let old: Option<Version> = tx.get_value(&at).await?;
    let old_object = old.as_ref().and_then(|version| version.object.as_ref());
    change.conditions.check(key, old_object.map(|object| object.etag.as_str()))?;
    let sequence = change.sequence_after(old.as_ref());
    let versioned = bucket.versioning == Versioning::Enabled;
    let version = Version {
        key: key.to_owned(),
        sequence,
        id: versioned.then(|| id_of(sequence, &change.token)),
        modified_ms: change.now_ms,
        object,
    };
    match old {
        Some(old) if old.id.is_none() && version.id.is_none() => forget(tx, &old).await?,
        Some(old) => {
            if version.id.is_none() {
                remove_old_null(tx, &bucket.name, key).await?;
            }
            set_aside(tx, &bucket.name, &old);
        }
        None => {}
    }
    tx.put_value(at, &version);
    events::tell(tx, &bucket, change, &version);
    Ok(version)
}

/// What a deletion did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deleted {
    /// What was made, or removed, is a delete marker.
    pub marker: bool,
    pub version_id: Option<String>,
}

/// Deletes a key: its object where nothing is versioned, else by putting a delete marker on top.
pub async fn delete(tx: &Tx, change: &Change) -> Result<Deleted, Error> {
    let bucket = change.bucket(tx).await?;
    if bucket.versioning != Versioning::Never {
        let change = Change { event: "s3:ObjectRemoved:DeleteMarkerCreated", ..change.clone() };
        let marker = add(tx, &change, None).await?;
        return Ok(Deleted { marker: true, version_id: Some(marker.public_id().to_owned()) });
    }
    let at = rows::current(&bucket.name, &change.key);
    let old: Option<Version> = tx.get_value(&at).await?;
    let etag = old.as_ref().and_then(|version| Some(version.object.as_ref()?.etag.as_str()));
    change.conditions.check(&change.key, etag)?;
    if let Some(old) = old {
        forget(tx, &old).await?;
        tx.delete(&at);
        let sequence = change.sequence_after(Some(&old));
        events::tell(tx, &bucket, change, &Version { sequence, object: None, ..old });
    }
    Ok(Deleted::default())
}

/// Deletes one version for good; that it was not there is no error.
pub async fn delete_version(tx: &Tx, change: &Change, id: &str) -> Result<Deleted, Error> {
    let bucket = change.bucket(tx).await?;
    let (name, key) = (bucket.name.as_str(), change.key.as_str());
    let version_id = Some(id.to_owned());
    let Some(version) = find(tx, name, key, Some(id)).await? else {
        return Ok(Deleted { marker: false, version_id });
    };
    let etag = version.object.as_ref().map(|object| object.etag.as_str());
    change.conditions.check(key, etag)?;
    forget(tx, &version).await?;
    let at = rows::current(name, key);
    let latest: Option<Version> = tx.get_value(&at).await?;
    if latest.is_some_and(|latest| latest.sequence == version.sequence) {
        uncover(tx, name, key).await?;
    } else {
        tx.delete(&rows::noncurrent(name, key, version.sequence));
        if version.id.is_none() {
            tx.delete(&rows::null_version(name, key));
        }
    }
    let marker = version.object.is_none();
    let sequence = change.sequence_after(Some(&version));
    events::tell(tx, &bucket, change, &Version { sequence, object: None, ..version });
    Ok(Deleted { marker, version_id })
}

/// Rewrites a version where it stands.
pub async fn rewrite(tx: &Tx, bucket: &Bucket, version: &Version) -> Result<(), Error> {
    let at = rows::current(&bucket.name, &version.key);
    let latest: Option<Version> = tx.get_value(&at).await?;
    let at = match latest.is_some_and(|latest| latest.sequence == version.sequence) {
        true => at,
        false => rows::noncurrent(&bucket.name, &version.key, version.sequence),
    };
    tx.put_value(at, version);
    Ok(())
}

/// The version below the latest becomes the latest.
async fn uncover(tx: &Tx, bucket: &str, key: &str) -> Result<(), Error> {
    let at = rows::current(bucket, key);
    let below = tx.range(rows::noncurrents(bucket, key).limit(1)).await?;
    let Some((below_at, row)) = below.into_iter().next() else {
        tx.delete(&at);
        return Ok(());
    };
    let below: Version = rows::decode(&below_at, &row)?;
    if below.id.is_none() {
        tx.delete(&rows::null_version(bucket, key));
    }
    tx.delete(&below_at);
    tx.put_value(at, &below);
    Ok(())
}

fn set_aside(tx: &Tx, bucket: &str, old: &Version) {
    tx.put_value(rows::noncurrent(bucket, &old.key, old.sequence), old);
    if old.id.is_none() {
        tx.put_value(rows::null_version(bucket, &old.key), &old.sequence);
    }
}

async fn remove_old_null(tx: &Tx, bucket: &str, key: &str) -> Result<(), Error> {
    let pointer = rows::null_version(bucket, key);
    let Some(sequence) = tx.get_value::<u64>(&pointer).await? else { return Ok(()) };
    let at = rows::noncurrent(bucket, key, sequence);
    if let Some(old) = tx.get_value::<Version>(&at).await? {
        forget(tx, &old).await?;
    }
    tx.delete(&at);
    tx.delete(&pointer);
    Ok(())
}

async fn forget(tx: &Tx, version: &Version) -> Result<(), Error> {
    match &version.object {
        Some(object) => Ok(rows::forget(tx, object).await?),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{id_of, sequence_of};

    #[test]
    fn an_id_holds_its_sequence() {
        let id = id_of(0x0123_4567_89ab_cdef, "ABCDEFGHIJKLMNOP");
        assert_eq!(id.len(), 32);
        assert_eq!(sequence_of(&id).unwrap(), 0x0123_4567_89ab_cdef);
        assert!(sequence_of("nonsense").is_err());
        assert!(sequence_of("ü".repeat(16).as_str()).is_err());
    }
}
