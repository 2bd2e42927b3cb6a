//! What a restore's request changes of the table that it makes, with AWS's refusals.

use crate::description;
use crate::ops::create_table::{key_pairs, on_demand_units, refuse_encryption, units_of};
use crate::rules::table::changes::Changes;
use crate::rules::table::definition;
use crate::rules::table::throughput::{Ceiling, Subject};
use crate::rules::table::{Billing, Index, IndexScope, IndexState, Table, Throughput};
use aws::Fault;
use model_dynamodb as model;

#[derive(Clone, Debug)]
pub struct Overrides {
    pub billing_mode: Option<model::BillingMode>,
    pub throughput: Option<model::ProvisionedThroughput>,
    pub on_demand: Option<model::OnDemandThroughput>,
    pub local_indexes: Option<Vec<model::LocalSecondaryIndex>>,
    pub global_indexes: Option<Vec<model::GlobalSecondaryIndex>>,
}

/// `Invalid Request: …`, as restores and backups word it.
pub fn invalid(why: impl std::fmt::Display) -> Fault {
    Fault::validation(format!("Invalid Request: {why}"))
}

/// Refuses what would be accepted and not honoured; and another region without a word on encryption, as AWS does.
pub fn check_encryption(
    specification: Option<&model::SSESpecification>,
    is_of_other_region: bool,
) -> Result<(), Fault> {
    if is_of_other_region && specification.is_none() {
        return Err(invalid("sseSpecificationOverride must be provided for cross-region restores"));
    }
    refuse_encryption(specification)
}

impl Overrides {
    pub fn billing(&self, source: &Table) -> Result<Billing, Fault> {
        let provisioned = match &self.billing_mode {
            Some(mode) => *mode == model::BillingMode::Provisioned,
            None => source.billing != Billing::OnDemand,
        };
        match (&self.throughput, provisioned) {
            (Some(units), true) => {
                Ok(Billing::Provisioned(definition::throughput_of(units_of(units))?))
            }
            (Some(_), false) => Err(self.refuses_units("")),
            (None, true) if self.billing_mode.is_some() => Err(invalid(
                "Must override ProvisionedThroughput if BillingMode is overridden to PROVISIONED",
            )),
            (None, true) => Ok(source.billing),
            (None, false) => Ok(Billing::OnDemand),
        }
    }

    pub fn ceiling(&self, source: &Table, billing: Billing) -> Result<Ceiling, Fault> {
        ceiling(source.ceiling, self.on_demand.as_ref(), billing, Subject::Table)
    }

    /// The indexes that are left of the source's, with the names and capacity that they are to have.
    pub fn indexes(&self, source: &Table, billing: Billing) -> Result<Vec<Index>, Fault> {
        let (mut local, mut global): (Vec<Index>, Vec<Index>) =
            source.indexes.iter().cloned().partition(|index| index.scope == IndexScope::Local);
        if let Some(asked) = &self.local_indexes {
            let named =
                asked.iter().map(|i| (&i.index_name, key_pairs(&i.key_schema), &i.projection));
            local = matching(local, named)?;
        }
        if let Some(asked) = &self.global_indexes {
            let named =
                asked.iter().map(|i| (&i.index_name, key_pairs(&i.key_schema), &i.projection));
            global = matching(global, named)?;
        }
        for index in &mut global {
            self.provision(index, billing)?;
        }
        let made = |index: Index| Index {
            state: IndexState::Creating,
            changes: Changes::default(),
            insights: None,
            ..index
        };
        Ok(local.into_iter().chain(global).map(made).collect())
    }

    fn provision(&self, index: &mut Index, billing: Billing) -> Result<(), Fault> {
        let asked = self.global_indexes.iter().flatten().find(|i| i.index_name == index.name);
        let on_demand = asked.and_then(|asked| asked.on_demand_throughput.as_ref());
        index.ceiling = ceiling(index.ceiling, on_demand, billing, Subject::Index(&index.name))?;
        let units = asked.and_then(|asked| asked.provisioned_throughput.as_ref());
        index.throughput = match (billing, units) {
            (Billing::OnDemand, None) => None,
            (Billing::OnDemand, Some(_)) => {
                return Err(self.refuses_units(&format!(" for index {}", index.name)));
            }
            (Billing::Provisioned(_), Some(units)) => {
                Some(definition::throughput_of(units_of(units))?)
            }
            (Billing::Provisioned(_), None) => Some(self.kept_units(index, asked.is_some())?),
        };
        Ok(())
    }

    /// What an index has that the request says nothing of.
    fn kept_units(&self, index: &Index, is_named: bool) -> Result<Throughput, Fault> {
        let kept = index.throughput.filter(|_| !is_named);
        kept.ok_or_else(|| {
            invalid(format_args!("Must specify provisioned throughput for index {}", index.name))
        })
    }

    fn refuses_units(&self, of: &str) -> Fault {
        match self.billing_mode {
            Some(_) => invalid(format_args!(
                "Cannot override ProvisionedThroughput if BillingMode is overridden to \
                 PAY_PER_REQUEST{of}"
            )),
            None => invalid(format_args!(
                "Cannot override ProvisionedThroughput unless BillingMode is PROVISIONED{of}"
            )),
        }
    }
}

fn ceiling(
    kept: Ceiling,
    asked: Option<&model::OnDemandThroughput>,
    billing: Billing,
    subject: Subject<'_>,
) -> Result<Ceiling, Fault> {
    let units = on_demand_units(asked);
    if let Some((read, write)) = units {
        let named = [("MaxReadRequestUnits", read), ("MaxWriteRequestUnits", write)];
        for (name, units) in named.into_iter().filter_map(|(name, units)| Some((name, units?))) {
            if billing != Billing::OnDemand {
                return Err(invalid(format_args!(
                    "Cannot override {name} for OnDemandThroughput unless BillingModeOverride is \
                     PAY_PER_REQUEST"
                )));
            }
            if units < 1 && units != -1 {
                return Err(invalid(format_args!(
                    "Requested {name} for OnDemandThroughput is outside of valid range"
                )));
            }
        }
    }
    kept.asked(units, billing, subject)
}

/// The indexes that have the keys and projections of those that a request names, under the request's names.
fn matching<'a>(
    mut indexes: Vec<Index>,
    named: impl Iterator<Item = (&'a String, Vec<(String, String)>, &'a model::Projection)>,
) -> Result<Vec<Index>, Fault> {
    let mut kept: Vec<Index> = Vec::new();
    for (name, key, projection) in named {
        let matches = |index: &Index| {
            let told = description::projection(&index.projection);
            key_pairs(&description::key_schema(&index.key)) == key
                && told.projection_type == projection.projection_type
                && told.non_key_attributes == projection.non_key_attributes
        };
        let same_name = indexes.iter().position(|index| index.name == *name && matches(index));
        let at = same_name.or_else(|| indexes.iter().position(matches)).ok_or_else(|| {
            invalid(format_args!(
                "Index {name} does not match a secondary index that existed in the source table and \
                 cannot be created during the restore operation"
            ))
        })?;
        if kept.iter().any(|index| index.name == *name) {
            return Err(Fault::validation(format!(
                "One or more parameter values were invalid: Duplicate index name: {name}"
            )));
        }
        kept.push(Index { name: name.clone(), ..indexes.remove(at) });
    }
    Ok(kept)
}
