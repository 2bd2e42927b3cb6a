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

/// There is one bus, `default`.
fn default_bus(named: Option<&str>) -> Result<(), Error> {
    match named {
        None | Some("default") => Ok(()),
        Some(named) if named.ends_with(":event-bus/default") => Ok(()),
        Some(named) => Err(Error::NotBuilt(format!("The event bus {named}"))),
    }
}
