//! `AWS::IAM::InstanceProfile`.

use crate::resources::{or_exists, or_gone};
use aws::Fault;
use model_iam as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

const NAME_LENGTH_MAX: usize = 128;

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct Properties {
    instance_profile_name: Option<String>,
    path: Option<String>,
    roles: Vec<String>,
}

pub fn resource() -> Resource {
    let properties: &'static [&'static str] = &["InstanceProfileName", "Path", "Roles"];
    Resource::new("AWS::IAM::InstanceProfile", properties, create, update, delete)
        .replaced_by(&["InstanceProfileName", "Path"])
        .gives(&["Arn"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let given = properties.instance_profile_name.clone();
    let name = given.unwrap_or_else(|| request.generated_name(NAME_LENGTH_MAX));
    let made = ctx
        .ask::<model::CreateInstanceProfile>(model::CreateInstanceProfileRequest {
            instance_profile_name: name.clone(),
            path: properties.path.clone(),
            tags: None,
        })
        .await;
    match properties.instance_profile_name {
        Some(_) => drop(made?),
        None => drop(or_exists(made)?),
    }
    if let Err(fault) = set_roles(&ctx, &name, &properties.roles).await {
        let input = model::DeleteInstanceProfileRequest { instance_profile_name: name };
        // The failure that led here is the one to tell.
        let _ = ctx.ask::<model::DeleteInstanceProfile>(input).await;
        return Err(fault);
    }
    describe(&ctx, name).await
}

async fn find(ctx: &Ctx, name: &str) -> Result<model::InstanceProfile, Fault> {
    let input = model::GetInstanceProfileRequest { instance_profile_name: name.to_owned() };
    Ok(ctx.ask::<model::GetInstanceProfile>(input).await?.instance_profile)
}

async fn set_roles(ctx: &Ctx, name: &str, roles: &[String]) -> Result<(), Fault> {
    let profile = find(ctx, name).await?;
    let known: Vec<_> = profile.roles.into_iter().map(|role| role.role_name).collect();
    for role in known.iter().filter(|role| !roles.contains(role)) {
        remove(ctx, name, role).await?;
    }
    for role in roles.iter().filter(|role| !known.contains(role)) {
        ctx.ask::<model::AddRoleToInstanceProfile>(model::AddRoleToInstanceProfileRequest {
            instance_profile_name: name.to_owned(),
            role_name: role.clone(),
        })
        .await?;
    }
    Ok(())
}

async fn remove(ctx: &Ctx, name: &str, role: &str) -> Result<(), Fault> {
    let input = model::RemoveRoleFromInstanceProfileRequest {
        instance_profile_name: name.to_owned(),
        role_name: role.to_owned(),
    };
    or_gone(ctx.ask::<model::RemoveRoleFromInstanceProfile>(input).await)
}

async fn describe(ctx: &Ctx, name: String) -> Result<Created, Fault> {
    let profile = find(ctx, &name).await?;
    Ok(Created::new(name).with("Arn", profile.arn))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let name = request.physical_id.clone().unwrap_or_default();
    set_roles(&ctx, &name, &properties.roles).await?;
    describe(&ctx, name).await
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(name) = request.physical_id.clone() else { return Ok(()) };
    let properties: Properties = request.properties()?;
    for role in &properties.roles {
        remove(&ctx, &name, role).await?;
    }
    let input = model::DeleteInstanceProfileRequest { instance_profile_name: name };
    or_gone(ctx.ask::<model::DeleteInstanceProfile>(input).await)
}
