//! The operations, a file each.

pub mod delete_rule;
pub mod describe_rule;
pub mod list_rules;
pub mod list_targets;
pub mod put_rule;
pub mod put_targets;
pub mod remove_targets;
pub mod state;
pub mod tags;

use crate::error::Error;
use service::Scope;

/// There is one bus, `default`: that of the caller's own account and region, whose ARN names it too.
fn default_bus(scope: &Scope, named: Option<&str>) -> Result<(), Error> {
    match named {
        None | Some("default") => Ok(()),
        Some(named) if named == scope.arn("events", "event-bus/default").as_str() => Ok(()),
        Some(named) => Err(Error::NotBuilt(format!("The event bus {named}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::default_bus;
    use aws::{AccountId, Principal, Region};
    use service::Scope;

    #[test]
    fn the_bus_is_the_callers_own() {
        let account = AccountId::new("123456789012").unwrap();
        let region = Region::new("eu-west-1").unwrap();
        let scope =
            Scope { principal: Principal::Root { account: account.clone() }, account, region };
        let own = "arn:aws:events:eu-west-1:123456789012:event-bus/default";
        for named in [None, Some("default"), Some(own)] {
            assert!(default_bus(&scope, named).is_ok(), "{named:?}");
        }
        for named in [
            "other",
            "arn:aws:events:eu-west-1:210987654321:event-bus/default",
            "arn:aws:events:us-east-1:123456789012:event-bus/default",
            "arn:aws:events:eu-west-1:123456789012:event-bus/other",
            "x:event-bus/default",
            "",
        ] {
            assert!(default_bus(&scope, Some(named)).is_err(), "{named}");
        }
    }
}
