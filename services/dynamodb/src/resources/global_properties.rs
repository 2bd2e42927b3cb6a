//! The properties of `AWS::DynamoDB::GlobalTable`, and the requests that they make up.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html>

use super::global_capacity::{Reading, Writing};
use crate::rules::table::throughput::Ceiling;
use aws::Fault;
use serde::Deserialize;
use serde_json::{Map, Value, json};

pub const TYPE: &str = "AWS::DynamoDB::GlobalTable";

pub const NAMES: &[&str] = &[
    "TableName",
    "AttributeDefinitions",
    "KeySchema",
    "BillingMode",
    "GlobalSecondaryIndexes",
    "LocalSecondaryIndexes",
    "StreamSpecification",
    "TimeToLiveSpecification",
    "SSESpecification",
    "Replicas",
    "WriteOnDemandThroughputSettings",
    "WriteProvisionedThroughputSettings",
    "ReadOnDemandThroughputSettings",
    "WarmThroughput",
    "MultiRegionConsistency",
    "GlobalTableWitnesses",
];

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Properties {
    pub table_name: Option<String>,
    pub attribute_definitions: Value,
    pub key_schema: Value,
    pub billing_mode: Option<String>,
    #[serde(default)]
    pub global_secondary_indexes: Vec<Index>,
    pub local_secondary_indexes: Option<Value>,
    pub stream_specification: Option<StreamSpecification>,
    pub time_to_live_specification: Option<Value>,
    #[serde(rename = "SSESpecification")]
    pub encryption: Option<Value>,
    pub replicas: Vec<Replica>,
    pub write_on_demand_throughput_settings: Option<WriteCeiling>,
    pub write_provisioned_throughput_settings: Option<Writing>,
    pub read_on_demand_throughput_settings: Option<ReadCeiling>,
    pub warm_throughput: Option<Value>,
    pub multi_region_consistency: Option<String>,
    #[serde(default)]
    pub global_table_witnesses: Vec<Witness>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct StreamSpecification {
    pub stream_view_type: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Witness {
    pub region: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Index {
    pub index_name: String,
    pub key_schema: Value,
    pub projection: Value,
    pub write_on_demand_throughput_settings: Option<WriteCeiling>,
    pub write_provisioned_throughput_settings: Option<Writing>,
    pub read_on_demand_throughput_settings: Option<ReadCeiling>,
    pub warm_throughput: Option<Value>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct WriteCeiling {
    pub max_write_request_units: Option<i64>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct ReadCeiling {
    pub max_read_request_units: Option<i64>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Replica {
    pub region: String,
    #[serde(default)]
    pub tags: Vec<Value>,
    pub table_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub resource_policy: Option<Policy>,
    pub replica_stream_specification: Option<ReplicaStream>,
    pub point_in_time_recovery_specification: Option<Recovery>,
    pub contributor_insights_specification: Option<Insights>,
    pub kinesis_stream_specification: Option<Kinesis>,
    pub read_provisioned_throughput_settings: Option<Reading>,
    pub read_on_demand_throughput_settings: Option<ReadCeiling>,
    #[serde(default)]
    pub global_secondary_indexes: Vec<ReplicaIndex>,
    #[serde(rename = "SSESpecification")]
    pub encryption: Option<Value>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Policy {
    pub policy_document: Value,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct ReplicaStream {
    pub resource_policy: Policy,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Recovery {
    #[serde(default)]
    pub point_in_time_recovery_enabled: bool,
    pub recovery_period_in_days: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Insights {
    #[serde(default)]
    pub enabled: bool,
    pub mode: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Kinesis {
    pub stream_arn: String,
    pub approximate_creation_date_time_precision: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct ReplicaIndex {
    pub index_name: String,
    pub read_provisioned_throughput_settings: Option<Reading>,
    pub read_on_demand_throughput_settings: Option<ReadCeiling>,
    pub contributor_insights_specification: Option<Insights>,
}

impl Properties {
    /// Refuses what is not built by its name, and what no region could be the stack's of.
    pub fn check(&self, region: &str) -> Result<(), Fault> {
        let keyed = |value: &Value| match value {
            Value::Object(map) => map.iter().any(|(name, value)| {
                name != "SSEEnabled" || *value == Value::Bool(true) || value == "true"
            }),
            _ => true,
        };
        let replicas = self.replicas.iter().filter_map(|replica| replica.encryption.as_ref());
        if self.encryption.iter().chain(replicas).any(keyed) {
            return Err(Fault::not_implemented("DynamoDB encryption with a KMS key"));
        }
        if !self.replicas.iter().any(|replica| replica.region == region) {
            return Err(Fault::validation(
                "Invalid request provided: The Replicas section must contain an entry for the current region",
            ));
        }
        self.check_capacity()
    }

    pub fn is_strong(&self) -> bool {
        self.multi_region_consistency.as_deref() == Some("STRONG")
    }

    /// The properties as `AWS::DynamoDB::Table` has them.
    pub fn table(&self, own: &Replica) -> Result<Map<String, Value>, Fault> {
        let mut table = Map::new();
        let mut put = |name: &str, value: Value| drop(table.insert(name.to_owned(), value));
        put("AttributeDefinitions", self.attribute_definitions.clone());
        put("KeySchema", self.key_schema.clone());
        if self.is_provisioned() {
            put("BillingMode", json!("PROVISIONED"));
            put("ProvisionedThroughput", self.first_units(own, None)?);
        } else {
            put("BillingMode", json!("PAY_PER_REQUEST"));
        }
        if let Some(indexes) = &self.local_secondary_indexes {
            put("LocalSecondaryIndexes", indexes.clone());
        }
        if !self.global_secondary_indexes.is_empty() {
            let mut indexes = Vec::new();
            for index in &self.global_secondary_indexes {
                let mut document = index.document(own);
                if self.is_provisioned() {
                    document["ProvisionedThroughput"] = self.first_units(own, Some(index))?;
                }
                indexes.push(document);
            }
            put("GlobalSecondaryIndexes", Value::Array(indexes));
        }
        if let Some(class) = &own.table_class {
            put("TableClass", json!(class));
        }
        if let Some(protection) = own.deletion_protection_enabled {
            put("DeletionProtectionEnabled", json!(protection));
        }
        if let Some(stream) = &self.stream_specification {
            put("StreamSpecification", json!({ "StreamViewType": stream.stream_view_type }));
        }
        if let Some(specification) = &self.time_to_live_specification {
            put("TimeToLiveSpecification", specification.clone());
        }
        Ok(table)
    }

    pub fn ceiling(&self, replica: &Replica) -> Ceiling {
        let read =
            replica.read_on_demand_throughput_settings.or(self.read_on_demand_throughput_settings);
        ceiling(read, self.write_on_demand_throughput_settings)
    }
}

impl Replica {
    /// What is said of reading the table here, or an index of it.
    pub fn reading(&self, index: Option<&str>) -> Option<&Reading> {
        match index {
            None => self.read_provisioned_throughput_settings.as_ref(),
            Some(name) => {
                let mut indexes = self.global_secondary_indexes.iter();
                let own = indexes.find(|index| index.index_name == name)?;
                own.read_provisioned_throughput_settings.as_ref()
            }
        }
    }
}

impl Index {
    pub fn ceiling(&self, replica: &Replica) -> Ceiling {
        let own = replica.global_secondary_indexes.iter();
        let own = own.filter(|index| index.index_name == self.index_name);
        let read = own.filter_map(|index| index.read_on_demand_throughput_settings).next();
        ceiling(
            read.or(self.read_on_demand_throughput_settings),
            self.write_on_demand_throughput_settings,
        )
    }

    fn document(&self, own: &Replica) -> Value {
        let mut index = json!({
            "IndexName": self.index_name,
            "KeySchema": self.key_schema,
            "Projection": self.projection,
        });
        let ceiling = self.ceiling(own);
        if ceiling != Ceiling::default() {
            index["OnDemandThroughput"] = on_demand(ceiling);
        }
        if let Some(warm) = &self.warm_throughput {
            index["WarmThroughput"] = warm.clone();
        }
        index
    }
}

fn ceiling(read: Option<ReadCeiling>, write: Option<WriteCeiling>) -> Ceiling {
    let bound = |units: Option<i64>| units.and_then(|units| u64::try_from(units).ok());
    Ceiling {
        read_units: bound(read.and_then(|read| read.max_read_request_units)),
        write_units: bound(write.and_then(|write| write.max_write_request_units)),
    }
}

/// `OnDemandThroughput`; `-1` says that there is no bound.
pub fn on_demand(ceiling: Ceiling) -> Value {
    let told = |units: Option<u64>| units.map_or(json!(-1), |units| json!(units));
    json!({
        "MaxReadRequestUnits": told(ceiling.read_units),
        "MaxWriteRequestUnits": told(ceiling.write_units),
    })
}
