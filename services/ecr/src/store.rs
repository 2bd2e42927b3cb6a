//! What is kept of registries: the only file that names tables.
//!
//! | table | key | row |
//! |---|---|---|
//! | `ecr.repository` | account, region, name | [`Repository`] |
//! | `ecr.image` | account, region, name, digest | [`Image`] |
//! | `ecr.tag` | account, region, name, tag | [`Tag`] |
//! | `ecr.layer` | account, region, name, digest | [`Layer`]: manifests' configurations too |
//! | `ecr.upload` | account, region, name, id | [`Upload`] |
//! | `ecr.part` | upload's id, number | [`Part`] |
//!
//! A layer and a part keep their blobs.

use crate::error::Error;
use crate::rules::mutability::Mutability;
use crate::rules::place::Place;
use auth::policy::Meant;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use service::{Ctx, Held, Owner, Table, json};
use std::collections::BTreeMap;
use store::{BlobRef, Key, Range, Store, Tx};

pub const REPOSITORY: &str = "ecr.repository";
pub const IMAGE: &str = "ecr.image";
pub const TAG: &str = "ecr.tag";
pub const LAYER: &str = "ecr.layer";
pub const UPLOAD: &str = "ecr.upload";
pub const PART: &str = "ecr.part";

/// Rows that a listing has at hand at once: an image's may be as long as a manifest.
pub const ROWS_AT_ONCE: usize = 8;

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    vec![
        Table::of::<Repository>(REPOSITORY, Owner::Key),
        Table::of::<Image>(IMAGE, Owner::Key),
        Table::of::<Tag>(TAG, Owner::Key),
        Table::of::<Layer>(LAYER, Owner::Key).blobs(|row| Ok(vec![json::<Layer>(row)?.blob])),
        Table::of::<Upload>(UPLOAD, Owner::Key)
            .holds(|row| Ok(vec![Held::Rows(parts(&json::<Upload>(row)?.id))])),
        Table::of::<Part>(PART, Owner::Holder).blobs(|row| Ok(vec![json::<Part>(row)?.blob])),
    ]
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Repository {
    pub name: String,
    pub created_ms: i64,
    pub mutability: Mutability,
    pub tags: BTreeMap<String, String>,
    pub policy: Option<PolicyText>,
    /// How many it holds.
    pub images: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PolicyText {
    /// Another for every text that is set.
    pub revision: String,
    pub text: String,
    /// Whom it means.
    #[serde(default, skip_serializing_if = "Meant::is_empty")]
    pub meant: Meant,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Image {
    pub digest: String,
    pub media_type: String,
    pub artifact_type: Option<String>,
    pub subject: Option<String>,
    pub manifest: String,
    pub pushed_ms: i64,
    /// Of its layers, as they are kept.
    pub size_bytes: u64,
    /// In the order in which they came.
    pub tags: Vec<String>,
    /// The digests of its layers and of its configuration, each once.
    pub layers: Vec<String>,
    /// The digests of the images that it, an index, names, each once.
    pub images: Vec<String>,
    /// How many indexes name it.
    pub indexes: u64,
}

/// What a tag leads to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    pub digest: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Layer {
    pub digest: String,
    pub blob: BlobRef,
    /// Known once an image names it.
    pub media_type: Option<String>,
    /// How many images of the repository name it.
    pub images: u64,
}

/// A layer on its way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Upload {
    pub id: String,
    pub parts: u64,
    /// Bytes so far.
    pub length: u64,
    /// The length of the shortest part before the last one.
    pub shortest: Option<u64>,
    /// The length of the last part.
    pub last: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    pub blob: BlobRef,
}

impl Place {
    fn below(&self, table: &str) -> Key {
        Key::new(table).account(&self.account).region(&self.region).str(&self.name)
    }
    pub fn repository(&self) -> Key {
        self.below(REPOSITORY)
    }
    /// Every repository of the registry in this region.
    pub fn repositories(&self) -> Key {
        Key::new(REPOSITORY).account(&self.account).region(&self.region)
    }
    pub fn image(&self, digest: &str) -> Key {
        self.images().str(digest)
    }
    pub fn images(&self) -> Key {
        self.below(IMAGE)
    }
    pub fn tag(&self, tag: &str) -> Key {
        self.below(TAG).str(tag)
    }
    pub fn layer(&self, digest: &str) -> Key {
        self.layers().str(digest)
    }
    pub fn layers(&self) -> Key {
        self.below(LAYER)
    }
    pub fn upload(&self, id: &str) -> Key {
        self.uploads().str(id)
    }
    pub fn uploads(&self) -> Key {
        self.below(UPLOAD)
    }
}

/// Every part of an upload, in order.
pub fn parts(upload: &str) -> Key {
    Key::new(PART).str(upload)
}

pub fn part(upload: &str, number: u64) -> Key {
    parts(upload).u64(number)
}

/// Every row of a table.
pub fn every(table: &str) -> Range {
    Range::prefix(&Key::new(table))
}

/// A repository that is there.
pub async fn repository(store: &Store, place: &Place) -> Result<Repository, Error> {
    let row = store.get_value(&place.repository()).await?;
    row.ok_or_else(|| Error::NoRepository(place.clone()))
}

/// As [`repository`], within a transaction.
pub async fn repository_in(tx: &Tx, place: &Place) -> Result<Repository, Error> {
    let row = tx.get_value(&place.repository()).await?;
    row.ok_or_else(|| Error::NoRepository(place.clone()))
}

/// The repository of a request: in the registry that it names, or in the caller's.
pub fn place(ctx: &Ctx, registry: Option<&String>, name: &str) -> Result<Place, Error> {
    let account = match registry {
        None => ctx.account().clone(),
        Some(id) => aws::AccountId::new(id).ok_or_else(|| {
            Error::Parameter("registryId", "must satisfy regular expression '[0-9]{12}'".into())
        })?,
    };
    Ok(Place { account, region: ctx.region().clone(), name: name.to_owned() })
}

/// One page of rows, as they are shown, and where the next one begins. Few rows are at hand at once: an image's holds
/// its manifest, which few ask for.
pub async fn page<T: DeserializeOwned, S>(
    store: &Store,
    prefix: &Key,
    token: Option<&str>,
    size: usize,
    show: impl Fn(T) -> S,
) -> Result<(Vec<S>, Option<String>), Error> {
    let mut range = Range::prefix(prefix);
    if let Some(token) = token {
        let after = URL_SAFE_NO_PAD.decode(token).ok();
        let after = after.filter(|after| after.starts_with(prefix.as_bytes()));
        let after = after
            .ok_or_else(|| Error::Parameter("nextToken", "Invalid pagination token".into()))?;
        range = range.after(&Key::from_encoded(&after));
    }
    let mut shown = Vec::new();
    while shown.len() < size {
        let few = ROWS_AT_ONCE.min(size - shown.len());
        let rows = store.range(range.clone().limit(few)).await?;
        for (key, row) in &rows {
            shown.push(show(json::<T>((key, row))?));
        }
        match rows.last() {
            Some((last, _)) if rows.len() == few => range = range.after(last),
            _ => return Ok((shown, None)),
        }
        if shown.len() == size
            && let Some((last, _)) = rows.last()
            && !store.range(range.clone().limit(1)).await?.is_empty()
        {
            return Ok((shown, Some(URL_SAFE_NO_PAD.encode(last.as_bytes()))));
        }
    }
    Ok((shown, None))
}

/// Rows of a prefix, up to a number.
pub async fn some<T: DeserializeOwned>(
    tx: &Tx,
    prefix: &Key,
    most: usize,
) -> Result<Vec<T>, Error> {
    decode(tx.range(Range::prefix(prefix).limit(most)).await?)
}

fn decode<T: DeserializeOwned>(rows: Vec<(Key, bytes::Bytes)>) -> Result<Vec<T>, Error> {
    let read = |(key, row): &(Key, bytes::Bytes)| Ok(json::<T>((key, row))?);
    rows.iter().map(read).collect()
}
