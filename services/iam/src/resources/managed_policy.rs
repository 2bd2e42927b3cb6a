//! `AWS::IAM::ManagedPolicy`.

use crate::resources::policies::Of;
use crate::resources::{document, or_exists, or_gone};
use aws::Fault;
use model_iam as model;
use serde::Deserialize;
use serde_json::Value;
use service::{Created, Ctx, Resource, ResourceRequest};

const NAME_LENGTH_MAX: usize = 128;

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct Properties {
    managed_policy_name: Option<String>,
    path: Option<String>,
    description: Option<String>,
    policy_document: Value,
    roles: Vec<String>,
    users: Vec<String>,
    groups: Vec<String>,
}

impl Properties {
    fn holders(&self) -> impl Iterator<Item = Of<'_>> {
        let roles = self.roles.iter().map(|name| Of { noun: "Role", name });
        let users = self.users.iter().map(|name| Of { noun: "User", name });
        let groups = self.groups.iter().map(|name| Of { noun: "Group", name });
        roles.chain(users).chain(groups)
    }

    fn has(&self, holder: Of<'_>) -> bool {
        self.holders().any(|own| (own.noun, own.name) == (holder.noun, holder.name))
    }
}

pub fn resource() -> Resource {
    let properties: &'static [&'static str] =
        &["ManagedPolicyName", "Path", "Description", "PolicyDocument", "Roles", "Users", "Groups"];
    Resource::new("AWS::IAM::ManagedPolicy", properties, create, update, delete)
        .replaced_by(&["ManagedPolicyName", "Path", "Description"])
        .gives(&["PolicyArn", "PolicyId"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let given = properties.managed_policy_name.clone();
    let name = given.unwrap_or_else(|| request.generated_name(NAME_LENGTH_MAX));
    let made = ctx
        .ask::<model::CreatePolicy>(model::CreatePolicyRequest {
            policy_name: name.clone(),
            path: properties.path.clone(),
            policy_document: document(&properties.policy_document),
            description: properties.description.clone(),
            tags: None,
        })
        .await;
    let made = match properties.managed_policy_name {
        Some(_) => Some(made?),
        None => or_exists(made)?,
    };
    let path = properties.path.as_deref().unwrap_or("/");
    let arn = crate::entity::arn(ctx.account(), "policy", path, &name);
    for holder in properties.holders() {
        if let Err(fault) = holder.attach(&ctx, &arn).await {
            if made.is_some() {
                discard(&ctx, &properties, &arn).await;
            }
            return Err(fault);
        }
    }
    describe(&ctx, arn).await
}

/// The failure that led here is the one to tell.
async fn discard(ctx: &Ctx, properties: &Properties, arn: &str) {
    for holder in properties.holders() {
        let _ = holder.detach(ctx, arn).await;
    }
    let input = model::DeletePolicyRequest { policy_arn: arn.to_owned() };
    let _ = ctx.ask::<model::DeletePolicy>(input).await;
}

async fn describe(ctx: &Ctx, arn: String) -> Result<Created, Fault> {
    let input = model::GetPolicyRequest { policy_arn: arn.clone() };
    let policy = ctx.ask::<model::GetPolicy>(input).await?.policy.unwrap_or_default();
    let id = policy.policy_id.unwrap_or_default();
    Ok(Created::new(arn.clone()).with("PolicyArn", arn).with("PolicyId", id))
}

/// A changed document is a new default version; the oldest gives way where five exist already.
async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let new: Properties = request.properties()?;
    let old: Properties = request.old_properties()?;
    let arn = request.physical_id.clone().unwrap_or_default();
    if new.policy_document != old.policy_document {
        let listed = versions(&ctx, &arn).await?;
        let spare = listed.iter().rev().find(|version| version.is_default_version != Some(true));
        if let Some(oldest) = spare.filter(|_| listed.len() >= 5) {
            delete_version(&ctx, &arn, oldest).await?;
        }
        ctx.ask::<model::CreatePolicyVersion>(model::CreatePolicyVersionRequest {
            policy_arn: arn.clone(),
            policy_document: document(&new.policy_document),
            set_as_default: Some(true),
        })
        .await?;
    }
    for holder in new.holders() {
        holder.attach(&ctx, &arn).await?;
    }
    for holder in old.holders().filter(|holder| !new.has(*holder)) {
        holder.detach(&ctx, &arn).await?;
    }
    describe(&ctx, arn).await
}

async fn versions(ctx: &Ctx, arn: &str) -> Result<Vec<model::PolicyVersion>, Fault> {
    let input = model::ListPolicyVersionsRequest {
        policy_arn: arn.to_owned(),
        ..model::ListPolicyVersionsRequest::default()
    };
    let listed = ctx.ask::<model::ListPolicyVersions>(input).await?;
    Ok(listed.versions.unwrap_or_default())
}

async fn delete_version(ctx: &Ctx, arn: &str, version: &model::PolicyVersion) -> Result<(), Fault> {
    let input = model::DeletePolicyVersionRequest {
        policy_arn: arn.to_owned(),
        version_id: version.version_id.clone().unwrap_or_default(),
    };
    or_gone(ctx.ask::<model::DeletePolicyVersion>(input).await)
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(arn) = request.physical_id.clone() else { return Ok(()) };
    let properties: Properties = request.properties()?;
    for holder in properties.holders() {
        holder.detach(&ctx, &arn).await?;
    }
    let listed = match versions(&ctx, &arn).await {
        Err(fault) if fault.code == "NoSuchEntity" => return Ok(()),
        other => other?,
    };
    for version in listed.iter().filter(|version| version.is_default_version != Some(true)) {
        delete_version(&ctx, &arn, version).await?;
    }
    or_gone(ctx.ask::<model::DeletePolicy>(model::DeletePolicyRequest { policy_arn: arn }).await)
}
