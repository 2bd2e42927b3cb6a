//! What a request wants of a global table's replicas, with every check that needs no table. The texts are AWS's.

use crate::ops::create_table::table_class;
use crate::rules::table::TableClass;
use aws::{Fault, Region};
use model_dynamodb as model;
use model_dynamodb::UpdateTableInput;

const NO_ACTION: &str =
    "There are no actions specified in the Replica Update Action of the request.";
const SEVERAL_TYPES: &str =
    "Update table operation with more than one type of replica actions not allowed.";
pub const SEVERAL_ACTIONS: &str =
    "Update table operation with more than one create or delete replica actions not allowed";
/// Where AWS has multi-Region strong consistency.
const STRONG_REGIONS: [&str; 10] = [
    "us-east-1",
    "us-east-2",
    "us-west-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eu-central-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
];
/// Replicas and witnesses beside a table that is to be strongly consistent.
const STRONG_OTHERS: usize = 2;

/// What is to become of replicas.
#[derive(Clone, Debug)]
pub enum Plan {
    Join { replicas: Vec<Asked>, consistency: Option<Consistency>, witness: Option<String> },
    Leave { regions: Vec<String>, witness: Option<String> },
    Change(Vec<Asked>),
}

/// `MultiRegionConsistency`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consistency {
    Eventual,
    Strong,
}

/// What one replica is to have as its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub region: String,
    pub read: Reading,
    pub class: Option<TableClass>,
    /// By the names of indexes.
    pub indexes: Vec<(String, Reading)>,
}

/// Provisioned read units, and the most to be read on demand.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reading {
    pub units: Option<i64>,
    pub ceiling: Option<i64>,
}

impl Reading {
    fn new(
        units: Option<&model::ProvisionedThroughputOverride>,
        ceiling: Option<&model::OnDemandThroughputOverride>,
    ) -> Reading {
        Reading {
            units: units.and_then(|units| units.read_capacity_units),
            ceiling: ceiling.and_then(|ceiling| ceiling.max_read_request_units),
        }
    }

    fn is_empty(&self) -> bool {
        *self == Reading::default()
    }
}

impl Plan {
    /// None: the request is about the table alone.
    pub fn read(input: &UpdateTableInput) -> Result<Option<Plan>, Fault> {
        let updates = input.replica_updates.as_deref().unwrap_or_default();
        let several = input.multi_region_consistency.is_some()
            || input.global_table_witness_updates.is_some();
        let changes_more = changes_table(input);
        if several && changes_more {
            return Err(Fault::validation(
                "Requests that modify replicas or witnesses must not also modify other fields",
            ));
        }
        if updates.is_empty() {
            return Ok(None);
        }
        if changes_more {
            return Err(Fault::validation(
                "One or more parameter values were invalid: Replica modification must be the only operation \
                 in the request",
            ));
        }
        let consistency = consistency(input.multi_region_consistency.as_ref())?;
        let witness = Witness::read(input.global_table_witness_updates.as_deref())?;
        match actions(updates)? {
            Actions::Create(replicas) => join(replicas, consistency, witness).map(Some),
            _ if consistency.is_some() => Err(Fault::validation(
                "Only Replica Create actions are supported when MultiRegionConsistency parameter is provided.",
            )),
            Actions::Update(replicas) => change(replicas, witness).map(Some),
            Actions::Delete(regions) => leave(regions, witness).map(Some),
        }
    }
}

fn changes_table(input: &UpdateTableInput) -> bool {
    input.billing_mode.is_some()
        || input.provisioned_throughput.is_some()
        || input.global_secondary_index_updates.is_some()
        || input.stream_specification.is_some()
        || input.sse_specification.is_some()
        || input.table_class.is_some()
        || input.deletion_protection_enabled.is_some()
        || input.on_demand_throughput.is_some()
        || input.warm_throughput.is_some()
        || input.global_table_settings_replication_mode.is_some()
}

fn consistency(
    asked: Option<&model::MultiRegionConsistency>,
) -> Result<Option<Consistency>, Fault> {
    Ok(match asked {
        None => None,
        Some(model::MultiRegionConsistency::Eventual) => Some(Consistency::Eventual),
        Some(model::MultiRegionConsistency::Strong) => Some(Consistency::Strong),
        Some(other) => {
            return Err(Fault::validation(format!(
                "1 validation error detected: Value '{}' at 'multiRegionConsistency' failed to satisfy \
                 constraint: Member must satisfy enum value set: [EVENTUAL, STRONG]",
                other.as_str()
            )));
        }
    })
}

enum Witness {
    None,
    Create(String),
    Delete(String),
}

impl Witness {
    fn read(updates: Option<&[model::GlobalTableWitnessGroupUpdate]>) -> Result<Witness, Fault> {
        let updates = updates.unwrap_or_default();
        if updates.len() > 1 {
            return Err(Fault::validation(
                "1 validation error detected: Value at 'globalTableWitnessUpdates' failed to satisfy \
                 constraint: Member must have length less than or equal to 1",
            ));
        }
        let Some(update) = updates.first() else { return Ok(Witness::None) };
        match (&update.create, &update.delete) {
            (Some(create), None) => Ok(Witness::Create(create.region_name.clone())),
            (None, Some(delete)) => Ok(Witness::Delete(delete.region_name.clone())),
            (None, None) => Err(Fault::validation(NO_ACTION)),
            (Some(_), Some(_)) => Err(Fault::validation(SEVERAL_TYPES)),
        }
    }
}

enum Actions {
    Create(Vec<Asked>),
    Update(Vec<Asked>),
    Delete(Vec<String>),
}

/// The actions of a request, all of one type. What says the same twice is said once.
fn actions(updates: &[model::ReplicationGroupUpdate]) -> Result<Actions, Fault> {
    let (mut creates, mut changes, mut deletes) = (Vec::new(), Vec::new(), Vec::new());
    for update in updates {
        let given = [update.create.is_some(), update.update.is_some(), update.delete.is_some()];
        match given.iter().filter(|given| **given).count() {
            0 => return Err(Fault::validation(NO_ACTION)),
            1 => {}
            _ => return Err(Fault::validation(SEVERAL_TYPES)),
        }
        creates.extend(update.create.as_ref());
        changes.extend(update.update.as_ref());
        deletes.extend(update.delete.as_ref());
    }
    let mut replicas: Vec<Asked> = Vec::new();
    for create in &creates {
        refuse_key(create.kms_master_key_id.as_deref())?;
        let asked = Asked {
            region: region(&create.region_name)?,
            read: Reading::new(
                create.provisioned_throughput_override.as_ref(),
                create.on_demand_throughput_override.as_ref(),
            ),
            class: create.table_class_override.as_ref().map(table_class),
            indexes: indexes(create.global_secondary_indexes.as_deref()),
        };
        if !replicas.iter().any(|known| known.region == asked.region) {
            replicas.push(asked);
        }
    }
    let changed = changes.iter().map(|update| {
        refuse_key(update.kms_master_key_id.as_deref())?;
        Ok(Asked {
            region: region(&update.region_name)?,
            read: Reading::new(
                update.provisioned_throughput_override.as_ref(),
                update.on_demand_throughput_override.as_ref(),
            ),
            class: update.table_class_override.as_ref().map(table_class),
            indexes: indexes(update.global_secondary_indexes.as_deref()),
        })
    });
    let changed = changed.collect::<Result<Vec<_>, Fault>>()?;
    let mut regions: Vec<String> = Vec::new();
    for delete in &deletes {
        if !regions.contains(&delete.region_name) {
            regions.push(region(&delete.region_name)?);
        }
    }
    match (replicas.is_empty(), changed.is_empty(), regions.is_empty()) {
        (false, true, true) => Ok(Actions::Create(replicas)),
        (true, false, true) => Ok(Actions::Update(changed)),
        (true, true, false) => Ok(Actions::Delete(regions)),
        _ => Err(Fault::validation(SEVERAL_TYPES)),
    }
}

/// A key that is AWS's own is what no key means too; there is none to name here.
fn refuse_key(key: Option<&str>) -> Result<(), Fault> {
    match key {
        None => Ok(()),
        Some(_) => Err(Fault::not_implemented("DynamoDB encryption with a KMS key")),
    }
}

/// Every name that a region can have is one of this cloud.
fn region(name: &str) -> Result<String, Fault> {
    match Region::new(name) {
        Some(_) => Ok(name.to_owned()),
        None => Err(Fault::validation(format!("Region {name} is not supported."))),
    }
}

fn indexes(given: Option<&[model::ReplicaGlobalSecondaryIndex]>) -> Vec<(String, Reading)> {
    let reading = |index: &model::ReplicaGlobalSecondaryIndex| {
        let (units, ceiling) = (
            index.provisioned_throughput_override.as_ref(),
            index.on_demand_throughput_override.as_ref(),
        );
        (index.index_name.clone(), Reading::new(units, ceiling))
    };
    given.unwrap_or_default().iter().map(reading).collect()
}

fn join(
    replicas: Vec<Asked>,
    consistency: Option<Consistency>,
    witness: Witness,
) -> Result<Plan, Fault> {
    let strong = consistency == Some(Consistency::Strong);
    let witness = match witness {
        Witness::None => None,
        _ if !strong => return Err(without_strong()),
        Witness::Create(region) => Some(region),
        Witness::Delete(_) => return Err(Fault::validation(SEVERAL_TYPES)),
    };
    if strong {
        check_strong(&replicas, witness.as_deref())?;
    } else if replicas.len() > 1 {
        return Err(Fault::validation(SEVERAL_ACTIONS));
    }
    Ok(Plan::Join { replicas, consistency, witness })
}

fn without_strong() -> Fault {
    Fault::validation(
        "MultiRegionConsistency must be set as STRONG when GlobalTableWitnessUpdates parameter is present.",
    )
}

fn check_strong(replicas: &[Asked], witness: Option<&str>) -> Result<(), Fault> {
    if replicas.len() + usize::from(witness.is_some()) != STRONG_OTHERS {
        return Err(Fault::validation(
            "Unsupported replica count for global tables with MultiRegionConsistency set to STRONG.",
        ));
    }
    check_strong_regions(replicas.iter().map(|replica| replica.region.as_str()).chain(witness))?;
    if replicas.iter().any(|replica| Some(replica.region.as_str()) == witness) {
        return Err(Fault::validation("Cannot target multiple regions with the same action"));
    }
    Ok(())
}

/// Refuses regions where AWS has no strong consistency.
pub fn check_strong_regions<'a>(regions: impl Iterator<Item = &'a str>) -> Result<(), Fault> {
    let mut wrong: Vec<&str> = regions.filter(|name| !STRONG_REGIONS.contains(name)).collect();
    wrong.dedup();
    if wrong.is_empty() {
        return Ok(());
    }
    Err(Fault::validation(format!(
        "Unsupported Region(s) specified for global tables with MultiRegionConsistency set to STRONG: [{}].",
        wrong.join(", ")
    )))
}

fn change(replicas: Vec<Asked>, witness: Witness) -> Result<Plan, Fault> {
    if !matches!(witness, Witness::None) {
        return Err(Fault::validation(SEVERAL_TYPES));
    }
    let nothing = |asked: &Asked| {
        asked.read.is_empty()
            && asked.class.is_none()
            && asked.indexes.iter().all(|(_, reading)| reading.is_empty())
    };
    if replicas.iter().any(nothing) {
        return Err(Fault::validation(NO_ACTION));
    }
    Ok(Plan::Change(replicas))
}

fn leave(regions: Vec<String>, witness: Witness) -> Result<Plan, Fault> {
    match witness {
        Witness::None => Ok(Plan::Leave { regions, witness: None }),
        Witness::Delete(region) => Ok(Plan::Leave { regions, witness: Some(region) }),
        Witness::Create(_) => Err(without_strong()),
    }
}

#[cfg(test)]
mod tests {
    use super::Plan;
    use model_dynamodb::UpdateTableInput;
    use serde_json::{Value, json};

    fn read(document: Value) -> Result<Option<Plan>, String> {
        let mut document = document;
        document["TableName"] = json!("things");
        let input: UpdateTableInput = wire::from_document(&document).unwrap();
        Plan::read(&input).map_err(|fault| fault.message)
    }

    fn refused(document: Value) -> String {
        read(document).unwrap_err()
    }

    fn create(region: &str) -> Value {
        json!({ "Create": { "RegionName": region } })
    }

    fn witness(action: &str, region: &str) -> Value {
        json!([{ action: { "RegionName": region } }])
    }

    #[test]
    fn one_action_at_a_time() {
        let twice = json!({ "ReplicaUpdates": [create("us-east-1"), create("us-east-1")] });
        assert!(
            matches!(read(twice), Ok(Some(Plan::Join { replicas, .. })) if replicas.len() == 1)
        );
        let two = json!({ "ReplicaUpdates": [create("us-east-1"), create("us-west-2")] });
        assert!(refused(two).contains("more than one create or delete replica actions"));
        let delete = json!({ "Delete": { "RegionName": "us-east-1" } });
        let mixed = json!({ "ReplicaUpdates": [create("us-west-2"), delete] });
        assert!(refused(mixed).contains("more than one type of replica actions"));
        assert!(refused(json!({ "ReplicaUpdates": [{}] })).contains("no actions specified"));
        let nothing = json!({ "Update": { "RegionName": "us-east-1" } });
        assert!(refused(json!({ "ReplicaUpdates": [nothing] })).contains("no actions specified"));
        let more = json!({ "ReplicaUpdates": [create("us-east-1")], "TableClass": "STANDARD" });
        assert!(
            refused(more)
                .ends_with("Replica modification must be the only operation in the request")
        );
        let wrong = json!({ "ReplicaUpdates": [create("EU-WEST-1")] });
        assert!(refused(wrong).starts_with("Region EU-WEST-1 is not supported."));
    }

    #[test]
    fn strong_consistency_takes_three_regions() {
        let strong = |replicas: Value, witness: Value| {
            let mut document =
                json!({ "MultiRegionConsistency": "STRONG", "ReplicaUpdates": replicas });
            if !witness.is_null() {
                document["GlobalTableWitnessUpdates"] = witness;
            }
            read(document)
        };
        let one = || json!([create("us-east-1")]);
        let two = || json!([create("us-east-1"), create("us-east-2")]);
        assert!(strong(two(), Value::Null).is_ok());
        assert!(strong(one(), witness("Create", "us-east-2")).is_ok());
        let count = "Unsupported replica count";
        assert!(strong(one(), Value::Null).unwrap_err().starts_with(count));
        assert!(strong(two(), witness("Create", "us-west-2")).unwrap_err().starts_with(count));
        let same = strong(one(), witness("Create", "us-east-1")).unwrap_err();
        assert_eq!(same, "Cannot target multiple regions with the same action");
        let wrong = strong(one(), witness("Create", "us-west-1")).unwrap_err();
        assert!(wrong.ends_with("set to STRONG: [us-west-1]."));
        let weak = json!({
            "ReplicaUpdates": one(), "GlobalTableWitnessUpdates": witness("Create", "us-east-2")
        });
        assert!(refused(weak).starts_with("MultiRegionConsistency must be set as STRONG"));
        let delete = json!([{ "Delete": { "RegionName": "us-east-1" } }]);
        let delete = strong(delete, Value::Null).unwrap_err();
        assert!(delete.starts_with("Only Replica Create actions are supported"));
        let alone = json!({ "MultiRegionConsistency": "STRONG" });
        assert!(read(alone).unwrap().is_none());
    }
}
