//! Lambda's seats in CloudFormation. Each asks the operations, so that it is authorised as a client is.

pub mod function;
pub mod mapping;
pub mod permission;
mod text;

use aws::Fault;

/// What is gone is deleted.
fn gone(result: Result<(), Fault>) -> Result<(), Fault> {
    match result {
        Err(fault) if fault.code == "ResourceNotFoundException" => Ok(()),
        other => other,
    }
}
