//! What a table or global index may spend in a second, and how DynamoDB refuses what goes beyond.
//!
//! Provisioned units hold in either direction, an on-demand table's maximum where one is set. Nothing else is
//! limited: partitions have no limits of their own, since all of a table may be read and written at one key.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/throttling-diagnosing-workflow.html>

use super::capacity::Direction;
use super::{Billing, Index, Table};
use aws::Fault;
use serde_json::json;

/// Units a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    Provisioned(u64),
    MaxOnDemand(u64),
}

impl Limit {
    pub fn units(self) -> u64 {
        match self {
            Limit::Provisioned(units) | Limit::MaxOnDemand(units) => units,
        }
    }
}

impl Table {
    /// What holds the table, or a global index of it; none: nothing.
    pub fn limit(&self, index: Option<&Index>, direction: Direction) -> Option<Limit> {
        let of = |read: u64, write: u64| match direction {
            Direction::Read => read,
            Direction::Write => write,
        };
        match self.billing {
            Billing::Provisioned(own) => {
                let units = match index {
                    Some(index) => index.throughput?,
                    None => own,
                };
                Some(Limit::Provisioned(of(units.read_units, units.write_units)))
            }
            Billing::OnDemand => {
                let ceiling = index.map_or(self.ceiling, |index| index.ceiling);
                let most = match direction {
                    Direction::Read => ceiling.read_units,
                    Direction::Write => ceiling.write_units,
                };
                most.map(Limit::MaxOnDemand)
            }
        }
    }

    /// The refusal of what has nothing left to spend.
    pub fn throttled(&self, index: Option<&Index>, direction: Direction) -> Fault {
        let on_demand = self.billing == Billing::OnDemand;
        let reason = format!(
            "{}{}{}",
            if index.is_some() { "Index" } else { "Table" },
            match direction {
                Direction::Read => "Read",
                Direction::Write => "Write",
            },
            match on_demand {
                true => "MaxOnDemandThroughputExceeded",
                false => "ProvisionedThroughputExceeded",
            }
        );
        let resource = match index {
            Some(index) => format!("{}/index/{}", self.arn(), index.name),
            None => self.arn(),
        };
        let reasons = json!([{ "reason": reason, "resource": resource }]);
        if on_demand {
            return Fault::client(
                "ThrottlingException",
                "Throughput exceeds the maximum OnDemandThroughput configured on table or index",
            )
            .with("throttlingReasons", reasons);
        }
        let text = match index {
            Some(_) => {
                "The level of configured provisioned throughput for one or more global secondary indexes of \
                 the table was exceeded. Consider increasing your provisioning level for the \
                 under-provisioned global secondary indexes with the UpdateTable API"
            }
            None => {
                "The level of configured provisioned throughput for the table was exceeded. Consider \
                 increasing your provisioning level with the UpdateTable API."
            }
        };
        Fault::client("ProvisionedThroughputExceededException", text)
            .with("ThrottlingReasons", reasons)
    }
}

/// Whether a refusal says that a limit was reached.
pub fn is_throttled(fault: &Fault) -> bool {
    fault.fields.iter().any(|(name, _)| name.eq_ignore_ascii_case("throttlingReasons"))
}
