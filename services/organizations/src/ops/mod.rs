//! The operations, by the noun that they act on.

pub mod accounts;
pub mod attachments;
pub mod creation;
pub mod leaving;
pub mod organization;
pub mod places;
pub mod policies;
pub mod roots;
pub mod services;
pub mod tags;
pub mod units;

use crate::error::Error;
use model_organizations::PolicyType;

/// Refuses, by name, every type of policy but the one that is built.
fn built(policy_type: &PolicyType) -> Result<(), Error> {
    match policy_type {
        PolicyType::ServiceControlPolicy => Ok(()),
        PolicyType::Unknown(_) => {
            let message = "You specified an invalid value.";
            Err(Error::input("INVALID_ENUM", message))
        }
        other => Err(Error::NotBuilt(format!("The policy type {}", other.as_str()))),
    }
}
