//! Lambda's seats in CloudFormation. Each asks the operations, so that it is authorised as a client is.

pub mod alias;
pub mod function;
pub mod invoke_config;
pub mod layer;
pub mod mapping;
pub mod permission;
pub mod provisioned;
mod text;
pub mod url;
pub mod version;

use aws::Fault;

/// What is gone is deleted.
fn gone(result: Result<(), Fault>) -> Result<(), Fault> {
    match result {
        Err(fault) if fault.code == "ResourceNotFoundException" => Ok(()),
        other => other,
    }
}
