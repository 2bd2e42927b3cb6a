//! `AWS::IAM::AccessKey`.
//!
//! Unlike the others it has no name of its own to be recognised by: an attempt that was cut off leaves a key
//! behind, which the user's two-key limit bounds.

use crate::resources::or_gone;
use aws::Fault;
use model_iam as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct Properties {
    user_name: String,
    status: Option<String>,
    serial: Option<serde_json::Value>,
}

pub fn resource() -> Resource {
    let properties: &'static [&'static str] = &["UserName", "Status", "Serial"];
    Resource::new("AWS::IAM::AccessKey", properties, create, update, delete)
        .replaced_by(&["UserName", "Serial"])
        .gives(&["SecretAccessKey"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    // A new serial asks for a new key, and is nothing to the key itself.
    drop(properties.serial);
    let input = model::CreateAccessKeyRequest { user_name: Some(properties.user_name.clone()) };
    let key = ctx.ask::<model::CreateAccessKey>(input).await?.access_key;
    set_status(&ctx, &properties.user_name, &key.access_key_id, properties.status).await?;
    Ok(Created::new(key.access_key_id).with("SecretAccessKey", key.secret_access_key))
}

async fn set_status(ctx: &Ctx, user: &str, id: &str, status: Option<String>) -> Result<(), Fault> {
    let status = status.as_deref().unwrap_or("Active");
    let input = model::UpdateAccessKeyRequest {
        user_name: Some(user.to_owned()),
        access_key_id: id.to_owned(),
        status: model::StatusType::from(status),
    };
    ctx.ask::<model::UpdateAccessKey>(input).await.map(drop)
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let id = request.physical_id.unwrap_or_default();
    set_status(&ctx, &properties.user_name, &id, properties.status).await?;
    Ok(Created::new(id))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let properties: Properties = request.properties()?;
    let Some(id) = request.physical_id else { return Ok(()) };
    let input =
        model::DeleteAccessKeyRequest { user_name: Some(properties.user_name), access_key_id: id };
    or_gone(ctx.ask::<model::DeleteAccessKey>(input).await)
}
