//! An API model as botocore carries it.

use anyhow::{Context, Result};
use flate2::read::GzDecoder;
use serde_json::{Map, Value};
use std::fs;
use std::io::Read;
use std::path::Path;

pub struct Source {
    json: Value,
}

impl Source {
    /// The newest version of a service's model.
    pub fn read(folder: &Path, name: &str) -> Result<Source> {
        let folder = folder.join(name);
        let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
        let mut versions: Vec<_> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
        versions.sort();
        let newest = versions.pop().context("a model has a version")?;
        let zipped = newest.join("service-2.json.gz");
        let mut text = String::new();
        if zipped.exists() {
            GzDecoder::new(fs::File::open(zipped)?).read_to_string(&mut text)?;
        } else {
            text = fs::read_to_string(newest.join("service-2.json"))?;
        }
        Ok(Source { json: serde_json::from_str(&text)? })
    }

    pub fn metadata(&self, name: &str) -> Option<&str> {
        self.json["metadata"][name].as_str()
    }

    pub fn service_id(&self) -> &str {
        self.metadata("serviceId").unwrap_or_default()
    }

    /// Every protocol that the service speaks.
    pub fn protocols(&self) -> impl Iterator<Item = &str> {
        let names = self.json["metadata"]["protocols"].as_array();
        names.map_or(&[][..], Vec::as_slice).iter().filter_map(Value::as_str)
    }

    pub fn is_query_compatible(&self) -> bool {
        self.json["metadata"].get("awsQueryCompatible").is_some()
    }

    /// Sorted by name. An operation whose address a newer one has taken over cannot be told from it, and is left
    /// out: S3's `GetBucketNotification`, beside `GetBucketNotificationConfiguration`.
    pub fn operations(&self) -> impl Iterator<Item = (&String, &Value)> {
        let all = object(&self.json["operations"]);
        let superseded = |(name, old): &(&String, &Value)| {
            flag(old, "deprecated")
                && self.is_rest()
                && all.iter().any(|(other, new)| {
                    other != *name && !flag(new, "deprecated") && same_address(old, new)
                })
        };
        let mut operations: Vec<_> = all.iter().filter(|entry| !superseded(entry)).collect();
        operations.sort_by_key(|(name, _)| name.as_str());
        operations.into_iter()
    }

    fn is_rest(&self) -> bool {
        self.metadata("protocol").is_some_and(|protocol| protocol.starts_with("rest-"))
    }

    pub fn operation(&self, name: &str) -> Result<&Value> {
        let operation = self.json["operations"].get(name);
        operation.with_context(|| format!("{} has no operation {name}", self.service_id()))
    }

    /// Sorted by name.
    pub fn shapes(&self) -> impl Iterator<Item = (&String, &Value)> {
        let mut shapes: Vec<_> = object(&self.json["shapes"]).iter().collect();
        shapes.sort_by_key(|(name, _)| name.as_str());
        shapes.into_iter()
    }

    pub fn shape(&self, name: &str) -> &Value {
        &self.json["shapes"][name]
    }
}

fn same_address(one: &Value, other: &Value) -> bool {
    ["method", "requestUri"].iter().all(|part| one["http"][part] == other["http"][part])
}

/// The entries of an object; none of anything else.
pub fn object(value: &Value) -> &Map<String, Value> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    value.as_object().unwrap_or(&NONE)
}

/// The name of the shape that a member, list or operation refers to.
pub fn target(value: &Value) -> &str {
    value["shape"].as_str().unwrap_or_default()
}

pub fn flag(value: &Value, name: &str) -> bool {
    value[name].as_bool().unwrap_or(false)
}
