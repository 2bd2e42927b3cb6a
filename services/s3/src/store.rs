//! Tables and rows of buckets and objects: the only file that names them.
//!
//! Bucket names are global to the cloud, so no key names an account or region. What an object holds stands apart
//! from its row (inline, or in blobs), so that a listing reads no bodies and a version moves without its data.

use crate::rules::checksum::{Algorithm, Checksum, Kind};
use auth::policy::Meant;
use serde::{Deserialize, Serialize};
use service::{Held, Owner, RowBytes, Table, json};
use store::{BlobRef, Key, Range, StoreError, Tx};

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Bucket {
    pub name: String,
    /// The account.
    pub owner: String,
    pub region: String,
    pub created_ms: i64,
    #[serde(default)]
    pub versioning: Versioning,
    #[serde(default)]
    pub tags: Vec<(String, String)>,
    pub policy: Option<String>,
    /// Whom the policy means.
    #[serde(default, skip_serializing_if = "Meant::is_empty")]
    pub meant: Meant,
    pub public_access: Option<PublicAccess>,
    pub ownership: Option<Ownership>,
    #[serde(default)]
    pub bucket_key: bool,
    #[serde(default)]
    pub cors: Vec<CorsRule>,
    pub website: Option<Website>,
    #[serde(default)]
    pub notifications: Vec<Notification>,
    /// The CloudFormation creation that made it.
    #[serde(default)]
    pub maker: Option<String>,
}

/// What the list of an account's buckets shows of one, so that it need not read what the bucket is configured with.
/// It never changes.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct ListedBucket {
    pub created_ms: i64,
    pub region: String,
}

impl ListedBucket {
    pub fn of(bucket: &Bucket) -> ListedBucket {
        ListedBucket { created_ms: bucket.created_ms, region: bucket.region.clone() }
    }
}

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
pub enum Versioning {
    #[default]
    Never,
    Enabled,
    Suspended,
}

/// Block Public Access.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
pub struct PublicAccess {
    pub block_acls: bool,
    pub ignore_acls: bool,
    pub block_policy: bool,
    pub restrict_buckets: bool,
}

impl PublicAccess {
    /// What a new bucket has.
    pub const ALL: PublicAccess = PublicAccess {
        block_acls: true,
        ignore_acls: true,
        block_policy: true,
        restrict_buckets: true,
    };
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub enum Ownership {
    BucketOwnerEnforced,
    BucketOwnerPreferred,
    ObjectWriter,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub struct CorsRule {
    pub id: Option<String>,
    pub origins: Vec<String>,
    pub methods: Vec<String>,
    pub headers: Vec<String>,
    pub exposes: Vec<String>,
    pub max_age_s: Option<i32>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub struct Website {
    pub index_suffix: Option<String>,
    pub error_key: Option<String>,
    pub redirect_all: Option<RedirectAll>,
    pub rules: Vec<RoutingRule>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub struct RedirectAll {
    pub host: String,
    pub protocol: Option<String>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub struct RoutingRule {
    pub prefix: Option<String>,
    pub error_code: Option<u16>,
    pub host: Option<String>,
    pub protocol: Option<String>,
    pub status: Option<u16>,
    pub replace_prefix: Option<String>,
    pub replace_key: Option<String>,
}

/// Changes that one target is told of.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub struct Notification {
    pub id: String,
    /// An ARN.
    pub target: String,
    pub events: Vec<String>,
    pub prefix: String,
    pub suffix: String,
}

/// One version of a key. The latest one stands under [`current`], older ones under [`noncurrent`].
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Version {
    pub key: String,
    /// Rises with every change of the key; also the sequencer of notifications.
    pub sequence: u64,
    /// None is the null version.
    pub id: Option<String>,
    pub modified_ms: i64,
    /// None is a delete marker.
    pub object: Option<Object>,
}

impl Version {
    /// The id as clients see it.
    pub fn public_id(&self) -> &str {
        self.id.as_deref().unwrap_or(NULL)
    }

    /// What listings show of it.
    pub fn listed(self) -> Version {
        Version { object: self.object.map(Object::listed), ..self }
    }
}

/// The id of versions that were made without versioning.
pub const NULL: &str = "null";

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Object {
    pub size: u64,
    /// Without quotes.
    pub etag: String,
    pub checksum: Option<Checksum>,
    #[serde(default)]
    pub headers: Headers,
    /// `x-amz-meta-…`, without that prefix.
    #[serde(default)]
    pub metadata: Vec<(String, String)>,
    #[serde(default)]
    pub tags: Vec<(String, String)>,
    pub data: Data,
    /// The multipart upload that it was made of, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upload: Option<String>,
}

impl Object {
    /// Without what listings do not show, which can be most of it.
    pub fn listed(self) -> Object {
        Object { headers: Headers::default(), metadata: Vec::new(), tags: Vec::new(), ..self }
    }
}

/// System metadata: sent back as it came.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub struct Headers {
    pub content_type: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub expires: Option<String>,
    pub website_redirect: Option<String>,
}

/// Where the bytes are.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub enum Data {
    Empty,
    /// A row of its own, by this id.
    Inline(String),
    Blob(BlobRef),
    /// A manifest of parts, by this id, and how many they are.
    Parts(String, u32),
}

/// The parts of a completed multipart upload, in order.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub struct Manifest {
    pub parts: Vec<PartRow>,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct PartRow {
    pub number: i32,
    /// Hexadecimal MD5, without quotes.
    pub etag: String,
    pub checksum: Option<Checksum>,
    pub modified_ms: i64,
    pub blob: BlobRef,
}

/// A multipart upload under way: what its object will be, but for the bytes.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Upload {
    pub id: String,
    pub key: String,
    pub initiated_ms: i64,
    /// The ARN of who began it.
    pub initiator: String,
    /// What the client asked for; none: the default, quietly.
    pub algorithm: Option<Algorithm>,
    pub kind: Kind,
    pub headers: Headers,
    pub metadata: Vec<(String, String)>,
    pub tags: Vec<(String, String)>,
}

impl Upload {
    pub fn checksum_algorithm(&self) -> Algorithm {
        self.algorithm.unwrap_or(Algorithm::DEFAULT)
    }

    /// Without what listings do not show.
    pub fn listed(self) -> Upload {
        Upload { headers: Headers::default(), metadata: Vec::new(), tags: Vec::new(), ..self }
    }
}

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    vec![
        Table::of::<Bucket>("s3.bucket", Owner::Row(|row| Ok(json::<Bucket>(row)?.owner)))
            .holds(|row| Ok(held_by_bucket(&json::<Bucket>(row)?.name))),
        Table::raw("s3.bucket-of", Owner::Key, |_| Ok(())),
        Table::of::<Version>("s3.current", Owner::Holder).blobs(of_version).holds(held_by_version),
        Table::of::<Version>("s3.noncurrent", Owner::Holder)
            .blobs(of_version)
            .holds(held_by_version),
        Table::of::<u64>("s3.null-version", Owner::Holder),
        Table::raw("s3.inline", Owner::Holder, |_| Ok(())),
        Table::of::<Manifest>("s3.manifest", Owner::Holder).blobs(|row| {
            let parts = json::<Manifest>(row)?.parts;
            Ok(parts.into_iter().map(|part| part.blob).collect())
        }),
        Table::of::<Upload>("s3.upload", Owner::Holder).holds(|row| {
            let upload: Upload = json(row)?;
            Ok(vec![Held::Rows(Key::new("s3.part").str(&upload.id))])
        }),
        Table::of::<PartRow>("s3.part", Owner::Holder)
            .blobs(|row| Ok(vec![json::<PartRow>(row)?.blob])),
    ]
}

fn held_by_bucket(name: &str) -> Vec<Held> {
    let tables = ["s3.current", "s3.noncurrent", "s3.null-version", "s3.upload"];
    tables.iter().map(|table| Held::Rows(Key::new(table).str(name))).collect()
}

fn held_by_version(row: RowBytes<'_>) -> Result<Vec<Held>, StoreError> {
    let object = json::<Version>(row)?.object;
    Ok(match object.map(|object| object.data) {
        Some(Data::Inline(id)) => vec![Held::Rows(inline(&id))],
        Some(Data::Parts(id, _)) => vec![Held::Rows(manifest(&id))],
        _ => Vec::new(),
    })
}

fn of_version(row: RowBytes<'_>) -> Result<Vec<BlobRef>, StoreError> {
    let object = json::<Version>(row)?.object;
    Ok(match object.map(|object| object.data) {
        Some(Data::Blob(blob)) => vec![blob],
        _ => Vec::new(),
    })
}

fn every(table: &str) -> Range {
    Range::prefix(&Key::new(table))
}
pub fn every_bucket() -> Range {
    every("s3.bucket")
}
pub fn every_bucket_of() -> Range {
    every("s3.bucket-of")
}
pub fn every_current() -> Range {
    every("s3.current")
}
pub fn every_noncurrent() -> Range {
    every("s3.noncurrent")
}
pub fn every_null_version() -> Range {
    every("s3.null-version")
}
pub fn every_inline() -> Range {
    every("s3.inline")
}
pub fn every_manifest() -> Range {
    every("s3.manifest")
}
pub fn every_upload() -> Range {
    every("s3.upload")
}
pub fn every_part() -> Range {
    every("s3.part")
}

pub fn bucket(name: &str) -> Key {
    Key::new("s3.bucket").str(name)
}

/// The buckets of an account, so that they can be listed.
pub fn bucket_of(account: &str, name: &str) -> Key {
    Key::new("s3.bucket-of").str(account).str(name)
}

pub fn buckets_of(account: &str) -> Range {
    Range::prefix(&Key::new("s3.bucket-of").str(account))
}

/// The latest version of a key.
pub fn current(bucket: &str, key: &str) -> Key {
    current_bytes(bucket, key.as_bytes())
}

pub fn current_bytes(bucket: &str, key: &[u8]) -> Key {
    Key::new("s3.current").str(bucket).tail(key)
}

/// The latest versions whose keys begin with a prefix.
pub fn currents(bucket: &str, prefix: &str) -> Range {
    Range::prefix(&current(bucket, prefix))
}

/// An older version. Newer ones stand first.
pub fn noncurrent(bucket: &str, key: &str, sequence: u64) -> Key {
    Key::new("s3.noncurrent").str(bucket).str(key).u64(u64::MAX - sequence)
}

pub fn noncurrents(bucket: &str, key: &str) -> Range {
    Range::prefix(&Key::new("s3.noncurrent").str(bucket).str(key))
}

pub fn noncurrents_of_bucket(bucket: &str) -> Range {
    Range::prefix(&Key::new("s3.noncurrent").str(bucket))
}

/// The sequence of a key's null version, while it is not the latest.
pub fn null_version(bucket: &str, key: &str) -> Key {
    Key::new("s3.null-version").str(bucket).str(key)
}

pub fn inline(id: &str) -> Key {
    Key::new("s3.inline").str(id)
}

pub fn manifest(id: &str) -> Key {
    Key::new("s3.manifest").str(id)
}

pub fn upload(bucket: &str, key: &str, id: &str) -> Key {
    Key::new("s3.upload").str(bucket).str(key).str(id)
}

/// Where the uploads of a key begin, and of every key behind it.
pub fn uploads_of(bucket: &str, key: &str) -> Key {
    Key::new("s3.upload").str(bucket).str(key)
}

/// The uploads under way, by key and then by id, which begins with its time.
pub fn uploads(bucket: &str) -> Range {
    Range::prefix(&Key::new("s3.upload").str(bucket))
}

pub fn part(upload: &str, number: i32) -> Key {
    Key::new("s3.part").str(upload).i64(i64::from(number))
}

pub fn parts(upload: &str) -> Range {
    Range::prefix(&Key::new("s3.part").str(upload))
}

pub fn decode<T: serde::de::DeserializeOwned>(key: &Key, row: &[u8]) -> Result<T, StoreError> {
    serde_json::from_slice(row).map_err(|error| StoreError::Corrupt(format!("{key:?}: {error}")))
}

/// Lets go of what a version held.
pub async fn forget(tx: &Tx, object: &Object) -> Result<(), StoreError> {
    match &object.data {
        Data::Empty => {}
        Data::Inline(id) => tx.delete(&inline(id)),
        Data::Blob(blob) => tx.drop_blob(&blob.id),
        Data::Parts(id, _) => {
            let key = manifest(id);
            let found: Option<Manifest> = tx.get_value(&key).await?;
            for part in found.unwrap_or_default().parts {
                tx.drop_blob(&part.blob.id);
            }
            tx.delete(&key);
        }
    }
    Ok(())
}
