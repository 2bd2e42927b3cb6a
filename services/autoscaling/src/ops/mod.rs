//! The operations, by what they are about.

pub mod pages;
pub mod scalable_targets;
pub mod scaling_activities;
pub mod scaling_policies;
pub mod scheduled_actions;
pub mod tags;

use crate::rules::scalable::Scalable;
use aws::Fault;

/// `No … found for service namespace: …`
fn not_found(what: &str, scalable: &Scalable, more: &str) -> Fault {
    let Scalable { resource, dimension } = scalable;
    let text = format!(
        "No {what} for service namespace: {}, resource ID: {resource}, scalable dimension: \
         {dimension}{more}",
        scalable.namespace()
    );
    Fault::client("ObjectNotFoundException", text)
}

fn no_target(scalable: &Scalable) -> Fault {
    not_found("scalable target registered", scalable, "")
}

/// A dimension names its resource too: without one it narrows nothing.
fn check_narrowed(resource: Option<&str>, dimension: Option<&str>) -> Result<(), Fault> {
    if dimension.is_some() && resource.is_none() {
        return Err(Fault::validation(
            "If you specify a scalable dimension, you must also specify a resource ID.",
        ));
    }
    Ok(())
}
