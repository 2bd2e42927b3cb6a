//! `AWS::IAM::Policy`: one inline policy in several roles, users and groups.

use crate::resources::document;
use crate::resources::policies::Of;
use aws::Fault;
use serde::Deserialize;
use serde_json::Value;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct Properties {
    policy_name: String,
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
        &["PolicyName", "PolicyDocument", "Roles", "Users", "Groups"];
    Resource::new("AWS::IAM::Policy", properties, create, update, delete)
        .replaced_by(&["PolicyName"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    put(&ctx, &properties).await?;
    // `Ref` gives the policy's name; the token tells apart two of one name.
    let id = format!("{}-{}", short(&request.stack_name), request.token);
    Ok(Created::new(id.chars().take(128).collect::<String>()))
}

fn short(name: &str) -> String {
    name.chars().take(100).collect()
}

async fn put(ctx: &Ctx, properties: &Properties) -> Result<(), Fault> {
    if properties.holders().next().is_none() {
        let message = "At least one of [Groups,Roles,Users] must be non-empty.";
        return Err(Fault::validation(message));
    }
    let document = document(&properties.policy_document);
    for holder in properties.holders() {
        holder.put(ctx, &properties.policy_name, &document).await?;
    }
    Ok(())
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let new: Properties = request.properties()?;
    let old: Properties = request.old_properties()?;
    put(&ctx, &new).await?;
    for holder in old.holders().filter(|holder| !new.has(*holder)) {
        holder.remove(&ctx, &old.policy_name).await?;
    }
    Ok(Created::new(request.physical_id.unwrap_or_default()))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let properties: Properties = request.properties()?;
    for holder in properties.holders() {
        holder.remove(&ctx, &properties.policy_name).await?;
    }
    Ok(())
}
