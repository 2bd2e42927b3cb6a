//! What restores have in common: the table that is made of another, with what the request overrides.

use crate::ops::create_table::{
    index_request, key_pairs, on_demand_units, refuse_encryption, units_of,
};
use crate::rules::table::changes::Changes;
use crate::rules::table::definition::{self, global_index};
use crate::rules::table::history::{History, Restored};
use crate::rules::table::meter::Meters;
use crate::rules::table::throughput::{Ceiling, Subject};
use crate::rules::table::{Billing, Index, IndexScope, IndexState, Table};
use crate::{State, store as rows};
use aws::Fault;
use model_dynamodb as model;
use service::Ctx;
use std::collections::BTreeMap;
use store::Tx;

const INVALID: &str = "One or more parameter values were invalid: ";

/// What a request changes of what it restores.
#[derive(Clone, Debug)]
pub struct Overrides {
    pub billing_mode: Option<model::BillingMode>,
    pub throughput: Option<model::ProvisionedThroughput>,
    pub on_demand: Option<model::OnDemandThroughput>,
    pub local_indexes: Option<Vec<model::LocalSecondaryIndex>>,
    pub global_indexes: Option<Vec<model::GlobalSecondaryIndex>>,
}

/// What a new table has of its own.
#[derive(Clone, Debug)]
pub struct Identity {
    pub name: String,
    pub account: String,
    pub region: String,
    pub id: String,
    pub generation: u64,
    pub created_ms: i64,
}

impl Identity {
    pub fn new(ctx: &Ctx, name: &str) -> Identity {
        Identity {
            name: name.to_owned(),
            account: ctx.account().as_str().to_owned(),
            region: ctx.region().as_str().to_owned(),
            id: ctx.world().uuid(),
            generation: ctx.world().random_u64(),
            created_ms: ctx.now_ms(),
        }
    }

    /// Refuses a name that is taken.
    pub async fn check_free(&self, tx: &Tx, state: &State) -> Result<(), Fault> {
        let row = rows::table_key(&self.account, &self.region, &self.name);
        if state.tables.in_transaction(tx, &row).await?.is_some() {
            let why = format!("Table already exists: {}", self.name);
            return Err(Fault::client("TableAlreadyExistsException", why));
        }
        Ok(())
    }
}

/// Refuses what would be accepted and not honoured.
pub fn check(encryption: Option<&model::SSESpecification>) -> Result<(), Fault> {
    refuse_encryption(encryption)
}

/// The table that a restore makes. Streams, time to live, tags, policies, deletion protection and recovery are not
/// restored: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html>
pub fn target(
    source: &Table,
    identity: Identity,
    overrides: &Overrides,
    restored: Restored,
) -> Result<Table, Fault> {
    let billing = overrides.billing(source)?;
    let mut indexes = source.indexes.clone();
    if let Some(kept) = &overrides.local_indexes {
        keep(
            &mut indexes,
            IndexScope::Local,
            kept.iter().map(|index| {
                (index.index_name.as_str(), key_pairs(&index.key_schema), &index.projection)
            }),
        )?;
    }
    if let Some(kept) = &overrides.global_indexes {
        keep(
            &mut indexes,
            IndexScope::Global,
            kept.iter().map(|index| {
                (index.index_name.as_str(), key_pairs(&index.key_schema), &index.projection)
            }),
        )?;
    }
    for index in &mut indexes {
        index.state = IndexState::Creating;
        (index.changes, index.insights) = (Changes::default(), None);
        if index.scope == IndexScope::Global {
            overrides.provision(source, index, billing)?;
        }
    }
    let mut attributes = source.attributes.clone();
    attributes.retain(|attribute| {
        source.key.has(&attribute.name) || indexes.iter().any(|i| i.key.has(&attribute.name))
    });
    let ceiling = match billing {
        Billing::OnDemand => source.ceiling,
        Billing::Provisioned(_) => Ceiling::default(),
    };
    Ok(Table {
        name: identity.name,
        account: identity.account,
        region: identity.region,
        id: identity.id,
        generation: identity.generation,
        created_ms: identity.created_ms,
        attributes,
        key: source.key.clone(),
        billing,
        ceiling: ceiling.asked(
            on_demand_units(overrides.on_demand.as_ref()),
            billing,
            Subject::Table,
        )?,
        warm: source.warm,
        changes: Changes::default(),
        on_demand_ms: None,
        insights: None,
        meters: Meters::default(),
        indexes,
        stream: None,
        past_streams: Vec::new(),
        time_to_live: None,
        tags: BTreeMap::new(),
        class: source.class,
        deletion_protection: false,
        policy: None,
        creating: false,
        history: History { restored: Some(restored), ..History::default() },
    })
}

impl Overrides {
    fn billing(&self, source: &Table) -> Result<Billing, Fault> {
        let units = self.throughput.as_ref().map(units_of);
        let mode = self.billing_mode.as_ref().map(model::BillingMode::as_str);
        match (mode, units, source.billing) {
            (None | Some("PROVISIONED"), None, Billing::Provisioned(units)) => {
                Ok(Billing::Provisioned(units))
            }
            (None, units, Billing::OnDemand) => definition::billing(Some("PAY_PER_REQUEST"), units),
            (mode, units, _) => definition::billing(mode, units),
        }
    }

    /// What a global index is provisioned with, as the request or its source says.
    fn provision(&self, source: &Table, index: &mut Index, billing: Billing) -> Result<(), Fault> {
        let asked = self.global_indexes.iter().flatten().find(|i| i.index_name == index.name);
        let on_demand = asked.and_then(|asked| asked.on_demand_throughput.as_ref());
        let ceiling = match billing {
            Billing::OnDemand => index.ceiling,
            Billing::Provisioned(_) => Ceiling::default(),
        };
        let subject = Subject::Index(&index.name);
        index.ceiling = ceiling.asked(on_demand_units(on_demand), billing, subject)?;
        let units = asked.and_then(|asked| asked.provisioned_throughput.as_ref());
        let known = index.throughput.filter(|_| billing != Billing::OnDemand && units.is_none());
        if known.is_none() {
            let names: Vec<&str> =
                source.attributes.iter().map(|attribute| attribute.name.as_str()).collect();
            let key = crate::description::key_schema(&index.key);
            let projection = crate::description::projection(&index.projection);
            let request = index_request(&index.name, &key, &projection, units);
            index.throughput = global_index(&request, &names, billing)?.throughput;
        }
        Ok(())
    }
}

/// Leaves the indexes of a scope that a request names, each as it is in the source.
fn keep<'a>(
    indexes: &mut Vec<Index>,
    scope: IndexScope,
    named: impl Iterator<Item = (&'a str, Vec<(String, String)>, &'a model::Projection)>,
) -> Result<(), Fault> {
    let mut kept: Vec<&str> = Vec::new();
    for (name, key, projection) in named {
        let known = indexes.iter().find(|index| index.scope == scope && index.name == name);
        let same = known.is_some_and(|known| {
            let told = crate::description::projection(&known.projection);
            key_pairs(&crate::description::key_schema(&known.key)) == key
                && told.projection_type == projection.projection_type
                && told.non_key_attributes == projection.non_key_attributes
        });
        if !same {
            return Err(Fault::validation(format!(
                "{INVALID}The index {name} does not match an index of the source table"
            )));
        }
        if kept.contains(&name) {
            return Err(Fault::validation(format!("{INVALID}Duplicate index name: {name}")));
        }
        kept.push(name);
    }
    indexes.retain(|index| index.scope != scope || kept.contains(&index.name.as_str()));
    Ok(())
}
