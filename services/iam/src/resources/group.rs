//! `AWS::IAM::Group`.

use crate::resources::policies::Of;
use crate::resources::{Inline, or_exists, or_gone};
use aws::Fault;
use model_iam as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

const NAME_LENGTH_MAX: usize = 128;

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct Properties {
    group_name: Option<String>,
    path: Option<String>,
    managed_policy_arns: Vec<String>,
    policies: Vec<Inline>,
}

pub fn resource() -> Resource {
    let properties: &'static [&'static str] =
        &["GroupName", "Path", "ManagedPolicyArns", "Policies"];
    Resource::new("AWS::IAM::Group", properties, create, update, delete)
        .replaced_by(&["GroupName", "Path"])
        .gives(&["Arn"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let given = properties.group_name.clone();
    let name = given.unwrap_or_else(|| request.generated_name(NAME_LENGTH_MAX));
    let input =
        model::CreateGroupRequest { group_name: name.clone(), path: properties.path.clone() };
    let made = ctx.ask::<model::CreateGroup>(input).await;
    let made = match properties.group_name {
        Some(_) => Some(made?),
        None => or_exists(made)?,
    };
    let of = Of { noun: "Group", name: &name };
    let held = (&properties.policies[..], &properties.managed_policy_arns[..]);
    if let Err(fault) = of.reconcile(&ctx, held, (&[], &[])).await {
        if made.is_some() && of.strip(&ctx, held).await.is_ok() {
            let input = model::DeleteGroupRequest { group_name: name.clone() };
            // The failure that led here is the one to tell.
            let _ = ctx.ask::<model::DeleteGroup>(input).await;
        }
        return Err(fault);
    }
    describe(&ctx, name).await
}

async fn describe(ctx: &Ctx, name: String) -> Result<Created, Fault> {
    let input = model::GetGroupRequest { group_name: name.clone(), ..Default::default() };
    let group = ctx.ask::<model::GetGroup>(input).await?.group;
    Ok(Created::new(name).with("Arn", group.arn))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let new: Properties = request.properties()?;
    let old: Properties = request.old_properties()?;
    let name = request.physical_id.clone().unwrap_or_default();
    let of = Of { noun: "Group", name: &name };
    let held = (&new.policies[..], &new.managed_policy_arns[..]);
    of.reconcile(&ctx, held, (&old.policies, &old.managed_policy_arns)).await?;
    describe(&ctx, name).await
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(name) = request.physical_id.clone() else { return Ok(()) };
    let properties: Properties = request.properties()?;
    let of = Of { noun: "Group", name: &name };
    of.strip(&ctx, (&properties.policies, &properties.managed_policy_arns)).await?;
    let input = model::DeleteGroupRequest { group_name: name.clone() };
    or_gone(ctx.ask::<model::DeleteGroup>(input).await)
}
