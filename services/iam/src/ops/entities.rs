//! `ListEntitiesForPolicy`: who uses a policy.

use crate::entity::{Entity, find};
use crate::error::Error;
use crate::ops::policies::{self, users_of};
use crate::rules::page::{by_name, page};
use crate::store::{Group, Role, Usage, User};
use model_iam::{
    EntityType, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse, PolicyGroup,
    PolicyRole, PolicyUsageType, PolicyUser,
};
use service::Ctx;

pub async fn list(
    ctx: Ctx,
    input: ListEntitiesForPolicyRequest,
) -> Result<ListEntitiesForPolicyResponse, Error> {
    policies::find(&ctx, &input.policy_arn).await?;
    let mut usages = Vec::new();
    for usage in users_of(&ctx, &input.policy_arn).await? {
        let kind = match input.entity_filter {
            Some(EntityType::User) => usage.noun == "user",
            Some(EntityType::Group) => usage.noun == "group",
            Some(EntityType::Role) => usage.noun == "role",
            _ => true,
        };
        let how = match input.policy_usage_filter {
            Some(PolicyUsageType::PermissionsPolicy) => !usage.boundary,
            Some(PolicyUsageType::PermissionsBoundary) => usage.boundary,
            _ => true,
        };
        let place = match &input.path_prefix {
            Some(prefix) => path(&ctx, &usage).await?.starts_with(prefix),
            None => true,
        };
        if kind && how && place {
            usages.push(usage);
        }
    }
    let place = |usage: &Usage| format!("{} {}", usage.noun, by_name(&usage.name));
    usages.sort_by_key(place);
    // Attached and a boundary at once is one entity still.
    usages.dedup_by_key(|usage| place(usage));
    let page = page(usages, place, input.marker.as_deref(), input.max_items);
    let of = |noun: &'static str| page.items.iter().filter(move |usage| usage.noun == noun);
    let both = |usage: &Usage| (Some(usage.name.clone()), Some(usage.id.clone()));
    let groups = of("group").map(both);
    let users = of("user").map(both);
    let roles = of("role").map(both);
    Ok(ListEntitiesForPolicyResponse {
        policy_groups: Some(
            groups.map(|(group_name, group_id)| PolicyGroup { group_name, group_id }).collect(),
        ),
        policy_users: Some(
            users.map(|(user_name, user_id)| PolicyUser { user_name, user_id }).collect(),
        ),
        policy_roles: Some(
            roles.map(|(role_name, role_id)| PolicyRole { role_name, role_id }).collect(),
        ),
        is_truncated: page.is_truncated,
        marker: page.marker.clone(),
    })
}

async fn path(ctx: &Ctx, usage: &Usage) -> Result<String, Error> {
    Ok(match usage.noun.as_str() {
        "user" => find::<User>(ctx, &usage.name).await?.path().to_owned(),
        "group" => find::<Group>(ctx, &usage.name).await?.path().to_owned(),
        _ => find::<Role>(ctx, &usage.name).await?.path().to_owned(),
    })
}
