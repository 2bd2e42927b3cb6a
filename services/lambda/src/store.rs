//! What is kept of functions: the only file that names tables.
//!
//! | table | key | row |
//! |---|---|---|
//! | `lambda.function` | account, region, name | [`Function`] |
//! | `lambda.version` | account, region, name, number | [`Version`] |
//! | `lambda.alias` | account, region, name, alias | [`Alias`] |
//! | `lambda.policy` | account, region, function or layer, qualifier | [`PolicyRow`] |
//! | `lambda.provisioned` | account, region, function, qualifier | [`ProvisionedConfig`] |
//! | `lambda.invoke_config` | account, region, function, qualifier | [`InvokeConfig`] |
//! | `lambda.url` | account, region, function, qualifier | [`Url`] |
//! | `lambda.url_id` | id | [`UrlOwner`] |
//! | `lambda.layer` | account, region, layer, number | [`Layer`] |
//! | `lambda.layer_last` | account, region, layer | the number published last |
//! | `lambda.code_signing` | account, region, id | [`CodeSigning`] |
//! | `lambda.durable`, `lambda.durable_*` | account, region, function, … | executions: [`crate::durable::site`] |
//! | `lambda.queue`, `lambda.payload` | request id | an asynchronous event and its payload |
//!
//! A row that names a package keeps its blob.

use crate::error::Error;
use crate::image::record::Image;
use crate::rules::name::{LATEST, Named, Place};
use crate::rules::statement::PolicyRow;
use crate::runtime::level::{Level, LogStyle};
use aws::{AccountId, Fault, Region};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use service::{Held, Owner, Table, json};
use store::{BlobRef, Key, Range, Store, StoreError, Tx};
use wire::IndexMap;

pub const FUNCTION: &str = "lambda.function";
pub const VERSION: &str = "lambda.version";
pub const ALIAS: &str = "lambda.alias";
pub const POLICY: &str = "lambda.policy";
pub const INVOKE_CONFIG: &str = "lambda.invoke_config";
pub const PROVISIONED: &str = "lambda.provisioned";
pub const URL: &str = "lambda.url";
pub const URL_ID: &str = "lambda.url_id";
pub const LAYER: &str = "lambda.layer";
pub const LAYER_LAST: &str = "lambda.layer_last";
pub const CODE_SIGNING: &str = "lambda.code_signing";
pub const QUEUE: &str = "lambda.queue";
pub const PAYLOAD: &str = "lambda.payload";

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    use crate::durable::chain::Call;
    use crate::durable::execution::Execution;
    use crate::durable::history::Event;
    use crate::durable::operation::Operation;
    use crate::durable::site;
    use crate::mapping::row::{self, Checkpoint, Mapping};
    use crate::queue::entry::Entry;
    vec![
        Table::of::<Execution>(site::EXECUTION, Owner::Key),
        Table::of::<String>(site::NAME, Owner::Key),
        Table::raw(site::PAYLOAD, Owner::Key, |_| Ok(())),
        Table::of::<Operation>(site::OPERATION, Owner::Key),
        Table::of::<u64>(site::OPERATION_ID, Owner::Key),
        Table::of::<Event>(site::EVENT, Owner::Key),
        Table::of::<bool>(site::READY, Owner::Key),
        Table::of::<Call>(site::CALL, Owner::Key),
        Table::of::<Function>(FUNCTION, Owner::Key)
            .blobs(|row| Ok(json::<Function>(row)?.latest.blobs()))
            .sealed(),
        Table::of::<Version>(VERSION, Owner::Key)
            .blobs(|row| Ok(json::<Version>(row)?.blobs()))
            .sealed(),
        Table::of::<Alias>(ALIAS, Owner::Key),
        Table::of::<PolicyRow>(POLICY, Owner::Key),
        Table::of::<InvokeConfig>(INVOKE_CONFIG, Owner::Key),
        Table::of::<ProvisionedConfig>(PROVISIONED, Owner::Key),
        Table::of::<Url>(URL, Owner::Key),
        Table::of::<UrlOwner>(URL_ID, Owner::Row(|row| Ok(json::<UrlOwner>(row)?.account))),
        Table::of::<Layer>(LAYER, Owner::Key).blobs(|row| Ok(vec![json::<Layer>(row)?.code.blob])),
        Table::of::<u64>(LAYER_LAST, Owner::Key),
        Table::of::<CodeSigning>(CODE_SIGNING, Owner::Key),
        Table::of::<Entry>(QUEUE, Owner::Row(|row| Ok(json::<Entry>(row)?.account)))
            .holds(|row| Ok(vec![Held::Rows(payload(&json::<Entry>(row)?.request_id))])),
        Table::raw(PAYLOAD, Owner::Holder, |_| Ok(())),
        Table::of::<Mapping>(row::MAPPING, Owner::Row(|row| Ok(json::<Mapping>(row)?.account)))
            .holds(|row| Ok(vec![Held::Rows(row::checkpoints(&json::<Mapping>(row)?.id))])),
        Table::of::<Checkpoint>(row::CHECKPOINT, Owner::Holder),
    ]
}

/// Every row of a table.
pub fn every(table: &str) -> Range {
    Range::prefix(&Key::new(table))
}

/// A function and what all its versions share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Function {
    /// Another function of the same name, made later, has another id.
    pub id: String,
    pub latest: Version,
    /// The number that was published last.
    pub published: u64,
    /// How `$LATEST` was described then: the version may bear another description.
    #[serde(default)]
    pub published_description: Option<String>,
    pub reserved_concurrency: Option<u32>,
    pub tags: IndexMap<String, String>,
    /// Its own doings may run it again and again.
    #[serde(default)]
    pub may_loop: bool,
    /// By qualifier, empty for the function itself.
    #[serde(default)]
    pub runtime_management: IndexMap<String, RuntimeManagement>,
    /// The ARN of a code signing configuration.
    #[serde(default)]
    pub code_signing: Option<String>,
}

/// When a runtime is replaced by a newer one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RuntimeManagement {
    /// `Auto`, `FunctionUpdate` or `Manual`
    pub update_on: String,
    pub version_arn: Option<String>,
}

/// Whose signatures packages must bear.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeSigning {
    pub id: String,
    pub description: String,
    /// ARNs of versions of signing profiles.
    pub publishers: Vec<String>,
    /// `Warn` or `Enforce`
    pub policy: String,
    pub tags: IndexMap<String, String>,
    pub modified_ms: i64,
}

/// Code and configuration: `$LATEST`, or a published version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    pub function_name: String,
    pub version: String,
    pub runtime: String,
    pub role: String,
    pub handler: String,
    pub description: String,
    pub timeout_s: u32,
    pub memory_mb: u32,
    pub ephemeral_mb: u32,
    pub environment: Option<IndexMap<String, String>>,
    pub layers: Vec<LayerUse>,
    pub logging: Logging,
    /// The ARN of the queue that takes the events that the function fails with.
    #[serde(default)]
    pub dead_letter: Option<String>,
    pub revision_id: String,
    pub modified_ms: i64,
    /// Of a container image, its configuration.
    pub code: Code,
    /// Where the package is a container image; runtime and handler are empty then.
    #[serde(default)]
    pub image: Option<Image>,
    /// Published versions are initialised in advance.
    #[serde(default)]
    pub snap_start: bool,
    #[serde(default)]
    pub state: VersionState,
    /// Its executions are checkpointed.
    #[serde(default)]
    pub durable: Option<Durable>,
}

/// How long an execution of a durable function may take, and how long it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Durable {
    pub timeout_s: u32,
    pub retention_days: u32,
}

/// How far a version has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum VersionState {
    #[default]
    Active,
    /// It is being initialised.
    Pending,
    /// Its initialisation failed: AWS's code, and a text.
    Failed { code: String, reason: String },
}

/// A package in the store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Code {
    pub blob: BlobRef,
    /// In base64; of a container image, its manifest's in hexadecimal digits.
    pub sha256: String,
    pub unzipped_bytes: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayerUse {
    pub arn: String,
    pub code: Code,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Logging {
    pub group: String,
    /// `JSON`, with its two levels; else text.
    #[serde(default)]
    pub json: bool,
    #[serde(default)]
    pub application_level: Option<String>,
    #[serde(default)]
    pub system_level: Option<String>,
}

impl Logging {
    /// What the pool needs to know of it.
    pub fn style(&self) -> LogStyle {
        let level = |text: &Option<String>| text.as_deref().and_then(Level::parse);
        LogStyle {
            json: self.json,
            application: level(&self.application_level).unwrap_or_default(),
            system: level(&self.system_level).unwrap_or_default(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alias {
    pub name: String,
    pub version: String,
    pub description: String,
    /// Further versions and the share of invocations that each gets.
    pub weights: IndexMap<String, f64>,
    pub revision_id: String,
}

/// How a function's asynchronous events are treated; what is absent is AWS's default.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct InvokeConfig {
    pub qualifier: Option<String>,
    pub retries_max: Option<u32>,
    pub age_max_s: Option<u32>,
    pub on_success: Option<String>,
    pub on_failure: Option<String>,
    pub modified_ms: i64,
}

/// How many instances of a version or an alias are initialised in advance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProvisionedConfig {
    pub qualifier: String,
    pub requested: u32,
    pub modified_ms: i64,
}

/// A function's own address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Url {
    pub id: String,
    pub qualifier: Option<String>,
    /// `NONE` or `AWS_IAM`
    pub auth_type: String,
    pub cors: Option<Cors>,
    /// `RESPONSE_STREAM`
    #[serde(default)]
    pub streams: bool,
    pub created_ms: i64,
    pub modified_ms: i64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cors {
    pub credentials: bool,
    pub headers: Vec<String>,
    pub methods: Vec<String>,
    pub origins: Vec<String>,
    pub expose: Vec<String>,
    pub max_age_s: Option<i32>,
}

/// What an address leads to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UrlOwner {
    pub account: String,
    pub region: String,
    pub name: String,
    pub qualifier: Option<String>,
}

/// One version of a layer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Layer {
    pub name: String,
    pub number: u64,
    pub description: String,
    pub license: Option<String>,
    #[serde(default)]
    pub runtimes: Option<Vec<String>>,
    #[serde(default)]
    pub architectures: Option<Vec<String>>,
    pub created_ms: i64,
    pub code: Code,
}

impl Code {
    /// Where the package is not there yet.
    pub fn none() -> Code {
        let id = "0".repeat(32).try_into().expect("32 hexadecimal digits");
        Code { blob: BlobRef { id, length: 0, crc: 0 }, sha256: String::new(), unzipped_bytes: 0 }
    }
}

impl Version {
    /// Keeps every package that this row names.
    pub fn keep(&self, tx: &Tx) {
        tx.keep_blob(&self.code.blob);
        self.layers.iter().for_each(|layer| tx.keep_blob(&layer.code.blob));
        self.image.iter().flat_map(|image| &image.layers).for_each(|layer| tx.keep_blob(layer));
    }

    /// Every package that this row names.
    fn blobs(self) -> Vec<BlobRef> {
        let layers = self.layers.into_iter().map(|layer| layer.code.blob);
        let image = self.image.into_iter().flat_map(|image| image.layers);
        std::iter::once(self.code.blob).chain(layers).chain(image).collect()
    }

    /// Lets go of every package that this row named.
    pub fn drop(&self, tx: &Tx) {
        tx.drop_blob(&self.code.blob.id);
        self.layers.iter().for_each(|layer| tx.drop_blob(&layer.code.blob.id));
        self.image.iter().flat_map(|image| &image.layers).for_each(|l| tx.drop_blob(&l.id));
    }
}

impl Place {
    fn below(&self, table: &str) -> Key {
        Key::new(table).account(&self.account).region(&self.region).str(&self.name)
    }
    pub fn function(&self) -> Key {
        self.below(FUNCTION)
    }
    pub fn version(&self, number: u64) -> Key {
        self.versions().u64(number)
    }
    pub fn versions(&self) -> Key {
        self.below(VERSION)
    }
    pub fn alias(&self, name: &str) -> Key {
        self.aliases().str(name)
    }
    pub fn aliases(&self) -> Key {
        self.below(ALIAS)
    }
    pub fn policy(&self, qualifier: Option<&str>) -> Key {
        self.policies().str(qualifier.unwrap_or_default())
    }
    pub fn policies(&self) -> Key {
        self.below(POLICY)
    }
    pub fn invoke_config(&self, qualifier: Option<&str>) -> Key {
        // `$LATEST` is the function itself.
        let qualifier = qualifier.filter(|qualifier| *qualifier != LATEST);
        self.invoke_configs().str(qualifier.unwrap_or_default())
    }
    pub fn invoke_configs(&self) -> Key {
        self.below(INVOKE_CONFIG)
    }
    pub fn provisioned(&self, qualifier: &str) -> Key {
        self.provisioned_all().str(qualifier)
    }
    pub fn provisioned_all(&self) -> Key {
        self.below(PROVISIONED)
    }
    pub fn url(&self, qualifier: Option<&str>) -> Key {
        self.urls().str(qualifier.unwrap_or_default())
    }
    pub fn urls(&self) -> Key {
        self.below(URL)
    }
    /// Of a layer of this name.
    pub fn layer(&self, number: u64) -> Key {
        self.layer_versions().u64(number)
    }
    pub fn layer_versions(&self) -> Key {
        self.below(LAYER)
    }
    pub fn layer_last(&self) -> Key {
        self.below(LAYER_LAST)
    }
    /// Of a layer's version. A function's name holds no slash.
    pub fn layer_policy(&self, number: u64) -> Key {
        let Place { account, region, name } = self;
        let key = Key::new(POLICY).account(account).region(region);
        key.str(&format!("layer/{name}")).str(&number.to_string())
    }
}

/// Every function of an account and region, by name.
pub fn functions(account: &AccountId, region: &Region) -> Key {
    Key::new(FUNCTION).account(account).region(region)
}

pub fn code_signing(account: &AccountId, region: &Region, id: &str) -> Key {
    code_signings(account, region).str(id)
}

/// Every code signing configuration of an account and region.
pub fn code_signings(account: &AccountId, region: &Region) -> Key {
    Key::new(CODE_SIGNING).account(account).region(region)
}

/// The runtimes that any function has.
pub async fn runtimes(rows: &impl Rows) -> Result<std::collections::BTreeSet<String>, Error> {
    let all = rows.rows::<Function>(Range::prefix(&Key::new(FUNCTION))).await?;
    Ok(all.into_iter().map(|(_, function)| function.latest.runtime).collect())
}

pub fn url_id(id: &str) -> Key {
    Key::new(URL_ID).str(id)
}

/// Every asynchronous event.
pub fn queue() -> Key {
    Key::new(QUEUE)
}

pub fn queued(request_id: &str) -> Key {
    queue().str(request_id)
}

pub fn payload(request_id: &str) -> Key {
    Key::new(PAYLOAD).str(request_id)
}

/// The package of a layer's version.
pub async fn layer_code(
    rows: &impl Rows,
    place: &Place,
    number: u64,
) -> Result<Option<Code>, StoreError> {
    let layer: Option<Layer> = rows.row(&place.layer(number)).await?;
    Ok(layer.map(|layer| layer.code))
}

/// Reads rows: in a transaction, or of the durable state.
pub trait Rows: Sync {
    fn row<T: DeserializeOwned + Send>(
        &self,
        key: &Key,
    ) -> impl Future<Output = Result<Option<T>, StoreError>> + Send;

    fn rows<T: DeserializeOwned + Send>(
        &self,
        range: Range,
    ) -> impl Future<Output = Result<Vec<(Key, T)>, Error>> + Send;
}

impl Rows for Store {
    async fn row<T: DeserializeOwned + Send>(&self, key: &Key) -> Result<Option<T>, StoreError> {
        self.get_value(key).await
    }
    async fn rows<T: DeserializeOwned + Send>(&self, range: Range) -> Result<Vec<(Key, T)>, Error> {
        decode(self.range(range).await?)
    }
}

impl Rows for Tx {
    async fn row<T: DeserializeOwned + Send>(&self, key: &Key) -> Result<Option<T>, StoreError> {
        self.get_value(key).await
    }
    async fn rows<T: DeserializeOwned + Send>(&self, range: Range) -> Result<Vec<(Key, T)>, Error> {
        decode(self.range(range).await?)
    }
}

fn decode<T: DeserializeOwned>(rows: Vec<(Key, bytes::Bytes)>) -> Result<Vec<(Key, T)>, Error> {
    let decoded = rows.into_iter().map(|(key, row)| match serde_json::from_slice(&row) {
        Ok(value) => Ok((key, value)),
        Err(error) => Err(Error::Fault(Fault::internal(error))),
    });
    decoded.collect()
}

/// The function itself.
pub async fn function(rows: &impl Rows, place: &Place) -> Result<Function, Error> {
    let found = rows.row(&place.function()).await?;
    found.ok_or_else(|| Error::no_function(&place.arn()))
}

pub async fn alias(rows: &impl Rows, place: &Place, name: &str) -> Result<Alias, Error> {
    let found = rows.row(&place.alias(name)).await?;
    found.ok_or_else(|| Error::no_alias(&place.arn_of(Some(name))))
}

/// The function and the version that a name leads to. `draw`, below 1, chooses among an alias's versions.
pub async fn find(
    rows: &impl Rows,
    named: &Named,
    draw: f64,
) -> Result<(Function, Version), Error> {
    let missing = || Error::no_function(&named.arn());
    let function: Option<Function> = rows.row(&named.place.function()).await?;
    let function = function.ok_or_else(missing)?;
    let qualifier = match named.qualifier.as_deref() {
        None | Some(LATEST) => None,
        Some(qualifier) if qualifier.bytes().all(|byte| byte.is_ascii_digit()) => {
            Some(qualifier.to_owned())
        }
        Some(qualifier) => {
            let alias: Option<Alias> = rows.row(&named.place.alias(qualifier)).await?;
            Some(alias.ok_or_else(missing)?.choose(draw).to_owned())
        }
    };
    let version = match qualifier.as_deref() {
        None | Some(LATEST) => function.latest.clone(),
        Some(number) => {
            let number = number.parse().map_err(|_| missing())?;
            rows.row(&named.place.version(number)).await?.ok_or_else(missing)?
        }
    };
    Ok((function, version))
}

impl Alias {
    fn choose(&self, draw: f64) -> &str {
        let mut from = 0.0;
        for (version, weight) in &self.weights {
            from += weight;
            if draw < from {
                return version;
            }
        }
        &self.version
    }
}

/// A page of rows in the order of their keys, and the marker of the next page.
pub async fn page<T: DeserializeOwned + Send>(
    rows: &impl Rows,
    prefix: &Key,
    marker: Option<&str>,
    size: usize,
) -> Result<(Vec<(Key, T)>, Option<String>), Error> {
    let mut range = Range::prefix(prefix).limit(size + 1);
    if let Some(marker) = marker {
        range = range.after(&marked(marker, prefix)?);
    }
    let mut found = rows.rows::<T>(range).await?;
    let more = found.len() > size;
    found.truncate(size);
    let next = found.last().filter(|_| more).map(|(key, _)| marker_of(key));
    Ok((found, next))
}

/// The marker of a page that begins behind a key.
pub fn marker_of(key: &Key) -> String {
    URL_SAFE_NO_PAD.encode(key.as_bytes())
}

/// The key behind which a page begins, one of those with a prefix.
pub fn marked(marker: &str, prefix: &Key) -> Result<Key, Error> {
    let after = URL_SAFE_NO_PAD.decode(marker).ok();
    let after = after.filter(|after| after.starts_with(prefix.as_bytes()));
    after.map(|after| Key::from_encoded(&after)).ok_or_else(Error::no_marker)
}

#[cfg(test)]
mod tests {
    use super::Alias;

    #[test]
    fn an_alias_shares_out() {
        let alias = Alias {
            name: "live".into(),
            version: "1".into(),
            description: String::new(),
            weights: [("2".to_owned(), 0.25)].into_iter().collect(),
            revision_id: String::new(),
        };
        assert_eq!(alias.choose(0.2), "2");
        assert_eq!(alias.choose(0.25), "1");
    }
}
