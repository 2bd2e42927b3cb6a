//! Lambda's seats in CloudFormation. Each asks the operations, so that it is authorised as a client is.

pub mod alias;
pub mod code_signing;
pub mod function;
pub mod invoke_config;
pub mod layer;
pub mod mapping;
pub mod permission;
pub mod provisioned;
mod settings;
mod text;
pub mod url;
pub mod version;

use aws::Fault;
use model_lambda as model;
use service::Ctx;
use wire::IndexMap;

/// What is gone is deleted.
fn gone(result: Result<(), Fault>) -> Result<(), Fault> {
    match result {
        Err(fault) if fault.code == "ResourceNotFoundException" => Ok(()),
        other => other,
    }
}

/// Brings a resource's tags from what a stack said before to what it says now.
async fn retag(
    ctx: &Ctx,
    resource: &str,
    old: &IndexMap<String, String>,
    new: &IndexMap<String, String>,
) -> Result<(), Fault> {
    let tag_keys: Vec<String> = old.keys().filter(|key| !new.contains_key(*key)).cloned().collect();
    let resource = resource.to_owned();
    if !tag_keys.is_empty() {
        let input = model::UntagResourceRequest { resource: resource.clone(), tag_keys };
        ctx.ask::<model::UntagResource>(input).await?;
    }
    if !new.is_empty() && new != old {
        let input = model::TagResourceRequest { resource, tags: new.clone() };
        ctx.ask::<model::TagResource>(input).await?;
    }
    Ok(())
}
