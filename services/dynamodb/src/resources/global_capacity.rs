//! The units of a provisioned `AWS::DynamoDB::GlobalTable`: read units may be fixed; all others are moved by Application
//! Auto Scaling, in each replica's region.

use super::global_properties::{Index, Properties, Replica};
use super::global_table::ask;
use crate::ops::describe_table::find;
use crate::rules::table::{Billing, Table, Throughput};
use crate::scaling::{Side, Units, bring as bring_scaling, within};
use aws::Fault;
use model_dynamodb as model;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use service::Ctx;

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Writing {
    pub write_capacity_auto_scaling_settings: Option<Scaling>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Reading {
    pub read_capacity_units: Option<u64>,
    pub read_capacity_auto_scaling_settings: Option<Scaling>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Scaling {
    pub min_capacity: u64,
    pub max_capacity: u64,
    /// The units with which a table begins that was on demand.
    pub seed_capacity: Option<u64>,
    pub target_tracking_scaling_policy_configuration: Tracking,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Tracking {
    pub disable_scale_in: Option<bool>,
    pub scale_in_cooldown: Option<i32>,
    pub scale_out_cooldown: Option<i32>,
    pub target_value: f64,
}

/// What a template says of one side of a table or an index.
#[derive(Clone, Copy, Debug)]
enum Asked<'a> {
    Fixed(u64),
    Scaled(&'a Scaling),
}

impl Asked<'_> {
    /// The units of a table that is made.
    fn first(self) -> u64 {
        match self {
            Asked::Fixed(units) => units,
            Asked::Scaled(scaling) => scaling.min_capacity,
        }
    }

    /// The units of a table that was on demand.
    fn seed(self) -> Option<u64> {
        match self {
            Asked::Fixed(units) => Some(units),
            Asked::Scaled(scaling) => scaling.seed_capacity,
        }
    }
}

impl Scaling {
    fn update(&self) -> model::AutoScalingSettingsUpdate {
        let tracking = &self.target_tracking_scaling_policy_configuration;
        let units = |units: u64| i64::try_from(units).unwrap_or(i64::MAX);
        model::AutoScalingSettingsUpdate {
            minimum_units: Some(units(self.min_capacity)),
            maximum_units: Some(units(self.max_capacity)),
            scaling_policy_update: Some(model::AutoScalingPolicyUpdate {
                policy_name: None,
                target_tracking_scaling_policy_configuration:
                    model::AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
                        disable_scale_in: tracking.disable_scale_in,
                        scale_in_cooldown: tracking.scale_in_cooldown,
                        scale_out_cooldown: tracking.scale_out_cooldown,
                        target_value: tracking.target_value,
                    },
            }),
            ..model::AutoScalingSettingsUpdate::default()
        }
    }
}

impl Properties {
    pub fn is_provisioned(&self) -> bool {
        self.billing_mode.as_deref() != Some("PAY_PER_REQUEST")
    }

    /// Every side of a provisioned table and of its indexes has units; one on demand has none.
    pub fn check_capacity(&self) -> Result<(), Fault> {
        if !self.is_provisioned() {
            return self.check_on_demand();
        }
        for replica in &self.replicas {
            for index in self.with_table() {
                self.asked(replica, index, Side::Read)?;
                self.asked(replica, index, Side::Write)?;
            }
        }
        Ok(())
    }

    fn check_on_demand(&self) -> Result<(), Fault> {
        let of_replica = |replica: &Replica| {
            let indexes = &replica.global_secondary_indexes;
            replica.read_provisioned_throughput_settings.is_some()
                || indexes.iter().any(|i| i.read_provisioned_throughput_settings.is_some())
        };
        let indexes = &self.global_secondary_indexes;
        let given = self.write_provisioned_throughput_settings.is_some()
            || indexes.iter().any(|i| i.write_provisioned_throughput_settings.is_some())
            || self.replicas.iter().any(of_replica);
        match given {
            true => Err(Fault::validation(
                "Invalid request provided: provisioned throughput settings can be given only when BillingMode is \
                 PROVISIONED",
            )),
            false => Ok(()),
        }
    }

    /// The table itself, and each of its global indexes.
    fn with_table(&self) -> impl Iterator<Item = Option<&Index>> {
        std::iter::once(None).chain(self.global_secondary_indexes.iter().map(Some))
    }

    /// Whether the template has it: the table itself, or an index.
    pub fn has(&self, index: Option<&str>) -> bool {
        index.is_none_or(|name| {
            self.global_secondary_indexes.iter().any(|index| index.index_name == name)
        })
    }

    fn asked<'a>(
        &'a self,
        replica: &'a Replica,
        index: Option<&'a Index>,
        side: Side,
    ) -> Result<Asked<'a>, Fault> {
        match side {
            Side::Read => replica.asked(index.map(|index| index.index_name.as_str())),
            Side::Write => self.asked_of_writes(index),
        }
    }

    fn asked_of_writes<'a>(&'a self, index: Option<&'a Index>) -> Result<Asked<'a>, Fault> {
        let settings = match index {
            Some(index) => index.write_provisioned_throughput_settings.as_ref(),
            None => self.write_provisioned_throughput_settings.as_ref(),
        };
        let scaling = settings.and_then(|s| s.write_capacity_auto_scaling_settings.as_ref());
        scaling.map(Asked::Scaled).ok_or_else(|| {
            let of = titled(index.map(|index| index.index_name.as_str()));
            missing(&format!(
                "WriteProvisionedThroughputSettings with WriteCapacityAutoScalingSettings of {of}"
            ))
        })
    }

    /// The units with which a table in the region of a replica is made, or an index of it.
    pub fn first_units(&self, own: &Replica, index: Option<&Index>) -> Result<Value, Fault> {
        let units = |side| self.asked(own, index, side).map(Asked::first);
        Ok(document(units(Side::Read)?, units(Side::Write)?))
    }

    /// The units with which it begins after it was on demand: the highest of all replicas'.
    fn seeds(&self, index: Option<&Index>) -> Result<Value, Fault> {
        let seed = |replica, side| {
            self.asked(replica, index, side)?
                .seed()
                .ok_or_else(|| missing("SeedCapacity of whatever was PAY_PER_REQUEST"))
        };
        let (mut read, mut write) = (0, 0);
        for replica in &self.replicas {
            read = read.max(seed(replica, Side::Read)?);
            write = write.max(seed(replica, Side::Write)?);
        }
        Ok(document(read, write))
    }

    /// Brings how a table is billed in line: what an update of it needs beside its name; empty where it is so already.
    pub fn billing_change(&self, table: &Table) -> Result<Map<String, Value>, Fault> {
        let mut change = Map::new();
        let was_provisioned = table.billing != Billing::OnDemand;
        if was_provisioned == self.is_provisioned() {
            return Ok(change);
        }
        if !self.is_provisioned() {
            change.insert("BillingMode".into(), json!("PAY_PER_REQUEST"));
            return Ok(change);
        }
        change.insert("BillingMode".into(), json!("PROVISIONED"));
        change.insert("ProvisionedThroughput".into(), self.seeds(None)?);
        let mut indexes = Vec::new();
        let known = |index: &&Index| table.index(&index.index_name).is_some();
        for index in self.global_secondary_indexes.iter().filter(known) {
            let units = self.seeds(Some(index))?;
            let update = json!({ "IndexName": index.index_name, "ProvisionedThroughput": units });
            indexes.push(json!({ "Update": update }));
        }
        if !indexes.is_empty() {
            change.insert("GlobalSecondaryIndexUpdates".into(), Value::Array(indexes));
        }
        Ok(change)
    }
}

impl Replica {
    fn asked(&self, index: Option<&str>) -> Result<Asked<'_>, Fault> {
        let settings = self.reading(index);
        let fixed = settings.and_then(|s| s.read_capacity_units);
        let scaled = settings.and_then(|s| s.read_capacity_auto_scaling_settings.as_ref());
        match (fixed, scaled) {
            (Some(units), None) => Ok(Asked::Fixed(units)),
            (None, Some(scaling)) => Ok(Asked::Scaled(scaling)),
            _ => Err(missing(&format!(
                "ReadProvisionedThroughputSettings, with either ReadCapacityUnits or \
                 ReadCapacityAutoScalingSettings, of {} in {}",
                titled(index),
                self.region
            ))),
        }
    }
}

fn titled(index: Option<&str>) -> String {
    index.map_or_else(|| "the table".to_owned(), |index| format!("the index {index}"))
}

fn document(read: u64, write: u64) -> Value {
    json!({ "ReadCapacityUnits": read, "WriteCapacityUnits": write })
}

fn missing(what: &str) -> Fault {
    Fault::validation(format!(
        "Invalid request provided: {what} must be specified when BillingMode is PROVISIONED"
    ))
}

/// Brings the units of a replica in line: `ctx` is in the stack's region, `there` in the replica's.
pub async fn bring(
    ctx: &Ctx,
    there: &Ctx,
    name: &str,
    properties: &Properties,
    replica: &Replica,
) -> Result<(), Fault> {
    if !properties.is_provisioned() {
        return Ok(());
    }
    for index in properties.with_table() {
        let index_name = index.map(|index| index.index_name.as_str());
        for side in [Side::Write, Side::Read] {
            let units = Units { table: name, index: index_name, side };
            match properties.asked(replica, index, side)? {
                Asked::Scaled(scaling) => bring_scaling(there, units, &scaling.update()).await?,
                Asked::Fixed(wanted) => {
                    bring_scaling(there, units, &off()).await?;
                    fix(ctx, there, units, wanted).await?;
                }
            }
        }
    }
    Ok(())
}

fn off() -> model::AutoScalingSettingsUpdate {
    model::AutoScalingSettingsUpdate {
        auto_scaling_disabled: Some(true),
        ..model::AutoScalingSettingsUpdate::default()
    }
}

/// Gives a replica read units, unless it has them: those of the stack's own replica are the table's, another's its own.
async fn fix(ctx: &Ctx, there: &Ctx, units: Units<'_>, wanted: u64) -> Result<(), Fault> {
    let table = find(there, units.table).await?;
    let Some(known) = throughput(&table, units.index).filter(|t| t.read_units != wanted) else {
        return Ok(());
    };
    let own = ctx.region() == there.region();
    let (member, value) = match own {
        true => ("ProvisionedThroughput", document(wanted, known.write_units)),
        false => ("ProvisionedThroughputOverride", json!({ "ReadCapacityUnits": wanted })),
    };
    let change = match units.index {
        Some(index) => json!({ "IndexName": index, member: value }),
        None => json!({ member: value }),
    };
    let mut update = match (own, units.index) {
        (true, None) => change,
        (true, Some(_)) => json!({ "GlobalSecondaryIndexUpdates": [{ "Update": change }] }),
        (false, index) => {
            let mut replica = match index {
                Some(_) => json!({ "GlobalSecondaryIndexes": [change] }),
                None => change,
            };
            replica["RegionName"] = json!(there.region().as_str());
            json!({ "ReplicaUpdates": [{ "Update": replica }] })
        }
    };
    update["TableName"] = json!(units.table);
    ask(ctx, update).await
}

fn throughput(table: &Table, index: Option<&str>) -> Option<Throughput> {
    match (index, table.billing) {
        (Some(name), _) => table.index(name)?.throughput,
        (None, Billing::Provisioned(units)) => Some(units),
        (None, Billing::OnDemand) => None,
    }
}

/// Nothing moves the units of what goes any more: of indexes that are no longer wanted, or of whole replicas.
pub async fn release(
    ctx: &Ctx,
    table: &Table,
    regions: &[String],
    goes: impl Fn(Option<&str>) -> bool,
) -> Result<(), Fault> {
    if table.billing == Billing::OnDemand {
        return Ok(());
    }
    let indexes = table.global_indexes().map(|index| Some(index.name.as_str()));
    let going: Vec<Option<&str>> =
        std::iter::once(None).chain(indexes).filter(|index| goes(*index)).collect();
    for region in regions {
        let there = within(ctx, region)?;
        for index in &going {
            for side in [Side::Read, Side::Write] {
                let units = Units { table: &table.name, index: *index, side };
                bring_scaling(&there, units, &off()).await?;
            }
        }
    }
    Ok(())
}
