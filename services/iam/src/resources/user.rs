//! `AWS::IAM::User`.

use crate::resources::policies::Of;
use crate::resources::{Inline, Tag, or_exists, or_gone, tags};
use aws::Fault;
use model_iam as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

const NAME_LENGTH_MAX: usize = 64;

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct Properties {
    user_name: Option<String>,
    path: Option<String>,
    groups: Vec<String>,
    managed_policy_arns: Vec<String>,
    permissions_boundary: Option<String>,
    policies: Vec<Inline>,
    tags: Vec<Tag>,
}

pub fn resource() -> Resource {
    let properties: &'static [&'static str] = &[
        "UserName",
        "Path",
        "Groups",
        "ManagedPolicyArns",
        "PermissionsBoundary",
        "Policies",
        "Tags",
    ];
    Resource::new("AWS::IAM::User", properties, create, update, delete)
        .replaced_by(&["UserName", "Path"])
        .gives(&["Arn"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let given = properties.user_name.clone();
    let name = given.unwrap_or_else(|| request.generated_name(NAME_LENGTH_MAX));
    let made = ctx
        .ask::<model::CreateUser>(model::CreateUserRequest {
            user_name: name.clone(),
            path: properties.path.clone(),
            permissions_boundary: properties.permissions_boundary.clone(),
            tags: Some(tags(&properties.tags, &request)),
        })
        .await;
    let made = match properties.user_name {
        Some(_) => Some(made?),
        None => or_exists(made)?,
    };
    if let Err(fault) = hold(&ctx, &name, &properties, &Properties::default()).await {
        if made.is_some() && strip(&ctx, &name, &properties).await.is_ok() {
            let input = model::DeleteUserRequest { user_name: name };
            // The failure that led here is the one to tell.
            let _ = ctx.ask::<model::DeleteUser>(input).await;
        }
        return Err(fault);
    }
    describe(&ctx, name).await
}

async fn hold(ctx: &Ctx, name: &str, new: &Properties, old: &Properties) -> Result<(), Fault> {
    let of = Of { noun: "User", name };
    let held = (&new.policies[..], &new.managed_policy_arns[..]);
    of.reconcile(ctx, held, (&old.policies, &old.managed_policy_arns)).await?;
    for group in &new.groups {
        ctx.ask::<model::AddUserToGroup>(model::AddUserToGroupRequest {
            group_name: group.clone(),
            user_name: name.to_owned(),
        })
        .await?;
    }
    for group in old.groups.iter().filter(|group| !new.groups.contains(group)) {
        leave(ctx, name, group).await?;
    }
    Ok(())
}

async fn leave(ctx: &Ctx, name: &str, group: &str) -> Result<(), Fault> {
    let input = model::RemoveUserFromGroupRequest {
        group_name: group.to_owned(),
        user_name: name.to_owned(),
    };
    or_gone(ctx.ask::<model::RemoveUserFromGroup>(input).await)
}

async fn strip(ctx: &Ctx, name: &str, properties: &Properties) -> Result<(), Fault> {
    let of = Of { noun: "User", name };
    of.strip(ctx, (&properties.policies, &properties.managed_policy_arns)).await?;
    for group in &properties.groups {
        leave(ctx, name, group).await?;
    }
    Ok(())
}

async fn describe(ctx: &Ctx, name: String) -> Result<Created, Fault> {
    let input = model::GetUserRequest { user_name: Some(name.clone()) };
    let user = ctx.ask::<model::GetUser>(input).await?.user;
    Ok(Created::new(name).with("Arn", user.arn))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let new: Properties = request.properties()?;
    let old: Properties = request.old_properties()?;
    let name = request.physical_id.clone().unwrap_or_default();
    hold(&ctx, &name, &new, &old).await?;
    let of = Of { noun: "User", name: &name };
    if new.permissions_boundary != old.permissions_boundary {
        let (new, old) = (new.permissions_boundary.as_deref(), old.permissions_boundary.as_deref());
        of.bound(&ctx, new, old).await?;
    }
    of.retag(&ctx, &tags(&new.tags, &request), &tags(&old.tags, &request)).await?;
    describe(&ctx, name).await
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(name) = request.physical_id.clone() else { return Ok(()) };
    strip(&ctx, &name, &request.properties()?).await?;
    or_gone(ctx.ask::<model::DeleteUser>(model::DeleteUserRequest { user_name: name }).await)
}
