//! `AWS::IAM::Role`.

use crate::resources::policies::Of;
use crate::resources::{Inline, Tag, document, or_exists, or_gone, tags};
use aws::Fault;
use model_iam as model;
use serde::Deserialize;
use serde_json::Value;
use service::{Created, Ctx, Resource, ResourceRequest};

const NAME_LENGTH_MAX: usize = 64;

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct Properties {
    role_name: Option<String>,
    path: Option<String>,
    assume_role_policy_document: Value,
    description: Option<String>,
    max_session_duration: Option<i32>,
    permissions_boundary: Option<String>,
    managed_policy_arns: Vec<String>,
    policies: Vec<Inline>,
    tags: Vec<Tag>,
}

pub fn resource() -> Resource {
    let properties: &'static [&'static str] = &[
        "RoleName",
        "Path",
        "AssumeRolePolicyDocument",
        "Description",
        "MaxSessionDuration",
        "PermissionsBoundary",
        "ManagedPolicyArns",
        "Policies",
        "Tags",
    ];
    Resource::new("AWS::IAM::Role", properties, create, update, delete)
        .replaced_by(&["RoleName", "Path"])
        .gives(&["Arn", "RoleId"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let given = properties.role_name.clone();
    let name = given.unwrap_or_else(|| request.generated_name(NAME_LENGTH_MAX));
    let made = ctx
        .ask::<model::CreateRole>(model::CreateRoleRequest {
            role_name: name.clone(),
            path: properties.path.clone(),
            assume_role_policy_document: document(&properties.assume_role_policy_document),
            description: properties.description.clone(),
            max_session_duration: properties.max_session_duration,
            permissions_boundary: properties.permissions_boundary.clone(),
            tags: Some(tags(&properties.tags, &request)),
        })
        .await;
    // A name that the template chose may belong to another; only a generated one proves an earlier attempt.
    let made = match properties.role_name {
        Some(_) => Some(made?),
        None => or_exists(made)?,
    };
    let of = Of { noun: "Role", name: &name };
    let held = (&properties.policies[..], &properties.managed_policy_arns[..]);
    if let Err(fault) = of.reconcile(&ctx, held, (&[], &[])).await {
        // A creation that fails is not rolled back by its physical id, which nobody knows yet.
        if made.is_some() {
            discard(&ctx, of, held).await;
        }
        return Err(fault);
    }
    describe(&ctx, name).await
}

/// The failure that led here is the one to tell.
async fn discard(ctx: &Ctx, of: Of<'_>, held: (&[Inline], &[String])) {
    if of.strip(ctx, held).await.is_ok() {
        let input = model::DeleteRoleRequest { role_name: of.name.to_owned() };
        let _ = ctx.ask::<model::DeleteRole>(input).await;
    }
}

async fn describe(ctx: &Ctx, name: String) -> Result<Created, Fault> {
    let input = model::GetRoleRequest { role_name: name.clone() };
    let role = ctx.ask::<model::GetRole>(input).await?.role;
    Ok(Created::new(name).with("Arn", role.arn).with("RoleId", role.role_id))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let new: Properties = request.properties()?;
    let old: Properties = request.old_properties()?;
    let name = request.physical_id.clone().unwrap_or_default();
    if new.assume_role_policy_document != old.assume_role_policy_document {
        ctx.ask::<model::UpdateAssumeRolePolicy>(model::UpdateAssumeRolePolicyRequest {
            role_name: name.clone(),
            policy_document: document(&new.assume_role_policy_document),
        })
        .await?;
    }
    if (&new.description, new.max_session_duration) != (&old.description, old.max_session_duration)
    {
        ctx.ask::<model::UpdateRole>(model::UpdateRoleRequest {
            role_name: name.clone(),
            description: Some(new.description.clone().unwrap_or_default()),
            max_session_duration: new.max_session_duration,
        })
        .await?;
    }
    let of = Of { noun: "Role", name: &name };
    let held = (&new.policies[..], &new.managed_policy_arns[..]);
    of.reconcile(&ctx, held, (&old.policies, &old.managed_policy_arns)).await?;
    if new.permissions_boundary != old.permissions_boundary {
        let (new, old) = (new.permissions_boundary.as_deref(), old.permissions_boundary.as_deref());
        of.bound(&ctx, new, old).await?;
    }
    of.retag(&ctx, &tags(&new.tags, &request), &tags(&old.tags, &request)).await?;
    describe(&ctx, name).await
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(name) = request.physical_id.clone() else { return Ok(()) };
    let properties: Properties = request.properties()?;
    let of = Of { noun: "Role", name: &name };
    of.strip(&ctx, (&properties.policies, &properties.managed_policy_arns)).await?;
    or_gone(
        ctx.ask::<model::DeleteRole>(model::DeleteRoleRequest { role_name: name.clone() }).await,
    )
}
