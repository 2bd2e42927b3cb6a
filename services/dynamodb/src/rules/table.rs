//! A table as it stands: its keys, indexes, stream and settings.

pub mod capacity;
pub mod changes;
pub mod definition;
pub mod global;
pub mod history;
pub mod insights;
pub mod keys;
pub mod limit;
pub mod meter;
pub mod quota;
pub mod throughput;

use super::value::ValueType;
use auth::policy::Meant;
use changes::Changes;
use global::{Global, Own};
use history::History;
use insights::Insights;
use meter::Meters;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use throughput::Ceiling;

/// What the store keeps of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    pub name: String,
    pub account: String,
    pub region: String,
    /// AWS's `TableId`, a UUID.
    pub id: String,
    /// In the keys of the table's rows: a table made again under the same name has another one.
    pub generation: u64,
    pub created_ms: i64,
    pub attributes: Vec<AttributeDefinition>,
    pub key: KeySchema,
    pub billing: Billing,
    #[serde(default)]
    pub ceiling: Ceiling,
    /// What the table was asked to be ready for, where that is more than its billing says.
    #[serde(default)]
    pub warm: Option<Throughput>,
    #[serde(default)]
    pub changes: Changes,
    /// When it last became an on-demand table, if that was after it was made.
    #[serde(default)]
    pub on_demand_ms: Option<i64>,
    #[serde(default)]
    pub insights: Option<Insights>,
    /// What it has left to spend, kept beside its row.
    #[serde(skip)]
    pub meters: Meters,
    pub indexes: Vec<Index>,
    pub stream: Option<Stream>,
    /// Streams before it, whose records can be read for a day.
    #[serde(default)]
    pub past_streams: Vec<Stream>,
    /// The attribute that holds an item's time to live.
    pub time_to_live: Option<String>,
    /// How often time to live was turned on or off: tells the newest look at all items from one before it.
    #[serde(default)]
    pub expiry_run: u64,
    pub tags: BTreeMap<String, String>,
    pub class: TableClass,
    /// When its class was changed, as long as it counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub class_changes_ms: Vec<i64>,
    pub deletion_protection: bool,
    #[serde(default)]
    pub policy: Option<ResourcePolicy>,
    /// The global table that it is a replica of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global: Option<Global>,
    /// What this replica has apart from the others.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub own: BTreeSet<Own>,
    /// `GlobalTableSettingsReplicationMode` of a table of one region, where it was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replicates_settings: Option<bool>,
    /// Its items are still being imported.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub creating: bool,
    #[serde(default)]
    pub history: History,
}

/// A table's own policy, or a stream's, for callers of this account and of others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourcePolicy {
    pub document: String,
    pub revision_ms: i64,
    /// Whom the document means.
    #[serde(default, skip_serializing_if = "Meant::is_empty")]
    pub meant: Meant,
}

impl ResourcePolicy {
    pub fn revision(&self) -> String {
        self.revision_ms.to_string()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttributeDefinition {
    pub name: String,
    pub value_type: KeyType,
}

/// The types that a key attribute may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyType {
    S,
    N,
    B,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeySchema {
    pub partition: String,
    pub sort: Option<String>,
    /// What the partition key of a global index has behind its first attribute.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_partition: Vec<String>,
    /// What its sort key has behind its first attribute.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_sort: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Throughput {
    pub read_units: u64,
    pub write_units: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Billing {
    OnDemand,
    Provisioned(Throughput),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TableClass {
    #[default]
    Standard,
    InfrequentAccess,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    pub name: String,
    /// In the keys of the index's rows; never used again within a table.
    pub number: u64,
    pub scope: IndexScope,
    pub key: KeySchema,
    pub projection: IndexProjection,
    /// Of a global index of a provisioned table.
    pub throughput: Option<Throughput>,
    #[serde(default)]
    pub ceiling: Ceiling,
    #[serde(default)]
    pub warm: Option<Throughput>,
    #[serde(default)]
    pub changes: Changes,
    #[serde(default)]
    pub insights: Option<Insights>,
    pub state: IndexState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IndexScope {
    Local,
    Global,
}

/// Writes maintain an index from its first moment; reads wait until it holds what was there before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IndexState {
    Creating,
    Active,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IndexProjection {
    All,
    KeysOnly,
    Include(Vec<String>),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stream {
    pub view: StreamView,
    /// The moment of its making, as the last part of its ARN.
    pub label: String,
    /// In the key of its log.
    pub number: u64,
    /// A stream that was turned off can still be read for a day.
    pub enabled: bool,
    #[serde(default)]
    pub created_ms: Option<i64>,
    /// Made with its table: no item was ever written past it.
    #[serde(default)]
    pub whole: bool,
    #[serde(default)]
    pub policy: Option<ResourcePolicy>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StreamView {
    KeysOnly,
    NewImage,
    OldImage,
    NewAndOldImages,
}

impl KeyType {
    pub const ALL: [KeyType; 3] = [KeyType::B, KeyType::N, KeyType::S];

    pub fn name(self) -> &'static str {
        self.value_type().name()
    }

    pub fn value_type(self) -> ValueType {
        match self {
            KeyType::S => ValueType::S,
            KeyType::N => ValueType::N,
            KeyType::B => ValueType::B,
        }
    }
}

impl StreamView {
    pub fn name(self) -> &'static str {
        match self {
            StreamView::KeysOnly => "KEYS_ONLY",
            StreamView::NewImage => "NEW_IMAGE",
            StreamView::OldImage => "OLD_IMAGE",
            StreamView::NewAndOldImages => "NEW_AND_OLD_IMAGES",
        }
    }

    pub fn from_name(name: &str) -> Option<StreamView> {
        let all = [
            StreamView::KeysOnly,
            StreamView::NewImage,
            StreamView::OldImage,
            StreamView::NewAndOldImages,
        ];
        all.into_iter().find(|view| view.name() == name)
    }

    pub fn has_new_image(self) -> bool {
        matches!(self, StreamView::NewImage | StreamView::NewAndOldImages)
    }

    pub fn has_old_image(self) -> bool {
        matches!(self, StreamView::OldImage | StreamView::NewAndOldImages)
    }
}

impl KeySchema {
    /// One attribute for each role, as tables and most indexes have it.
    pub fn new(partition: impl Into<String>, sort: Option<String>) -> KeySchema {
        let partition = partition.into();
        KeySchema { partition, sort, more_partition: Vec::new(), more_sort: Vec::new() }
    }

    /// The attributes of the partition key.
    pub fn partition_names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.partition).chain(&self.more_partition).map(String::as_str)
    }

    /// The attributes of the sort key, in the order in which they sort.
    pub fn sort_names(&self) -> impl Iterator<Item = &str> {
        self.sort.iter().chain(&self.more_sort).map(String::as_str)
    }

    /// The names of the key attributes, the partition's first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.partition_names().chain(self.sort_names())
    }

    /// Whether a role has several attributes.
    pub fn is_multiple(&self) -> bool {
        !self.more_partition.is_empty() || !self.more_sort.is_empty()
    }

    pub fn has(&self, name: &str) -> bool {
        self.names().any(|key| key == name)
    }
}

impl IndexProjection {
    pub fn name(&self) -> &'static str {
        match self {
            IndexProjection::All => "ALL",
            IndexProjection::KeysOnly => "KEYS_ONLY",
            IndexProjection::Include(_) => "INCLUDE",
        }
    }
}

impl Table {
    pub fn arn(&self) -> String {
        self.arn_in(&self.region)
    }

    /// Of the replica in a region.
    pub fn arn_in(&self, region: &str) -> String {
        format!("arn:aws:dynamodb:{region}:{}:table/{}", self.account, self.name)
    }

    pub fn stream_arn(&self, stream: &Stream) -> String {
        self.stream_arn_in(&self.region, stream)
    }

    /// Of a stream of the replica in a region.
    pub fn stream_arn_in(&self, region: &str, stream: &Stream) -> String {
        format!("{}/stream/{}", self.arn_in(region), stream.label)
    }

    pub fn index(&self, name: &str) -> Option<&Index> {
        self.indexes.iter().find(|index| index.name == name)
    }

    pub fn local_indexes(&self) -> impl Iterator<Item = &Index> {
        self.indexes.iter().filter(|index| index.scope == IndexScope::Local)
    }

    pub fn global_indexes(&self) -> impl Iterator<Item = &Index> {
        self.indexes.iter().filter(|index| index.scope == IndexScope::Global)
    }

    /// Every stream that can be read, the latest last.
    pub fn streams(&self) -> impl Iterator<Item = &Stream> {
        self.past_streams.iter().chain(&self.stream)
    }

    /// The stream of a label, if it can be read.
    pub fn stream_of(&self, label: &str) -> Option<&Stream> {
        self.streams().find(|stream| stream.label == label)
    }

    /// As [`Table::stream_of`], to be changed.
    pub fn stream_mut(&mut self, label: &str) -> Option<&mut Stream> {
        self.past_streams.iter_mut().chain(&mut self.stream).find(|stream| stream.label == label)
    }

    /// The stream that writes go to.
    pub fn live_stream(&self) -> Option<&Stream> {
        self.stream.as_ref().filter(|stream| stream.enabled)
    }

    /// The defined type of a key attribute.
    pub fn key_type(&self, name: &str) -> KeyType {
        let definition = self.attributes.iter().find(|attribute| attribute.name == name);
        definition.expect("a table's key attributes are defined").value_type
    }
}
