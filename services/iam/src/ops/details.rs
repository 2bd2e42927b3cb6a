//! `GetAccountAuthorizationDetails`: everything about everyone, a page at a time.

use crate::entity::all;
use crate::error::Error;
use crate::identities::last;
use crate::ops::instance_profiles;
use crate::ops::policies::uses;
use crate::rules::document::encoded;
use crate::rules::page::{by_name, page};
use crate::show;
use crate::store::{Attached, Group, InstanceProfile, ManagedPolicy, Role, User};
use crate::uses::of_role;
use model_iam::{
    AttachedPolicy, EntityType, GetAccountAuthorizationDetailsRequest,
    GetAccountAuthorizationDetailsResponse, GroupDetail, ManagedPolicyDetail, PolicyDetail,
    RoleDetail, UserDetail,
};
use service::Ctx;

enum Detail {
    User(User),
    Group(Group),
    Role(Role),
    Policy(ManagedPolicy),
}

impl Detail {
    fn place(&self) -> String {
        match self {
            Detail::User(row) => format!("1 {}", by_name(&row.name)),
            Detail::Group(row) => format!("2 {}", by_name(&row.name)),
            Detail::Role(row) => format!("3 {}", by_name(&row.name)),
            Detail::Policy(row) => format!("4 {}", by_name(&row.name)),
        }
    }
}

pub async fn get(
    ctx: Ctx,
    input: GetAccountAuthorizationDetailsRequest,
) -> Result<GetAccountAuthorizationDetailsResponse, Error> {
    let filter = input.filter.unwrap_or_default();
    let wanted = |kind: EntityType| filter.is_empty() || filter.contains(&kind);
    let mut details = Vec::new();
    if wanted(EntityType::User) {
        details.extend(all::<User>(&ctx).await?.into_iter().map(Detail::User));
    }
    if wanted(EntityType::Group) {
        details.extend(all::<Group>(&ctx).await?.into_iter().map(Detail::Group));
    }
    if wanted(EntityType::Role) {
        details.extend(all::<Role>(&ctx).await?.into_iter().map(Detail::Role));
    }
    if wanted(EntityType::LocalManagedPolicy) {
        details.extend(all::<ManagedPolicy>(&ctx).await?.into_iter().map(Detail::Policy));
    }
    let page = page(details, Detail::place, input.marker.as_deref(), input.max_items);
    let mut shown = GetAccountAuthorizationDetailsResponse {
        is_truncated: page.is_truncated,
        marker: page.marker,
        ..GetAccountAuthorizationDetailsResponse::default()
    };
    let (mut users, mut groups, mut roles, mut policies) = (vec![], vec![], vec![], vec![]);
    for detail in page.items {
        match detail {
            Detail::User(row) => users.push(user(&row)),
            Detail::Group(row) => groups.push(group(&row)),
            Detail::Role(row) => roles.push(role(&ctx, &row).await?),
            Detail::Policy(row) => policies.push(policy(&ctx, &row).await?),
        }
    }
    shown.user_detail_list = Some(users);
    shown.group_detail_list = Some(groups);
    shown.role_detail_list = Some(roles);
    shown.policies = Some(policies);
    Ok(shown)
}

fn inline(held: &Attached) -> Option<Vec<PolicyDetail>> {
    let shown = held.inline.iter().map(|(name, document)| PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(encoded(document)),
    });
    Some(shown.collect())
}

fn attached(held: &Attached) -> Option<Vec<AttachedPolicy>> {
    let shown = held.managed.iter().map(|arn| AttachedPolicy {
        policy_name: Some(last(arn).to_owned()),
        policy_arn: Some(arn.clone()),
    });
    Some(shown.collect())
}

fn user(row: &User) -> UserDetail {
    UserDetail {
        path: Some(row.path.clone()),
        user_name: Some(row.name.clone()),
        user_id: Some(row.id.clone()),
        arn: Some(row.arn.clone()),
        create_date: Some(show::at(row.created_ms)),
        user_policy_list: inline(&row.policies),
        group_list: Some(row.groups.clone()),
        attached_managed_policies: attached(&row.policies),
        permissions_boundary: show::boundary(&row.policies.boundary),
        tags: Some(show::tags(&row.tags)),
    }
}

fn group(row: &Group) -> GroupDetail {
    GroupDetail {
        path: Some(row.path.clone()),
        group_name: Some(row.name.clone()),
        group_id: Some(row.id.clone()),
        arn: Some(row.arn.clone()),
        create_date: Some(show::at(row.created_ms)),
        group_policy_list: inline(&row.policies),
        attached_managed_policies: attached(&row.policies),
    }
}

async fn role(ctx: &Ctx, row: &Role) -> Result<RoleDetail, Error> {
    let mut profiles = Vec::new();
    for profile in all::<InstanceProfile>(ctx).await? {
        if profile.role.as_ref() == Some(&row.name) {
            profiles.push(instance_profiles::shown(ctx, &profile).await?);
        }
    }
    let trust = ctx.policy_shown(&row.trust, &row.meant).await?;
    Ok(RoleDetail {
        path: Some(row.path.clone()),
        role_name: Some(row.name.clone()),
        role_id: Some(row.id.clone()),
        arn: Some(row.arn.clone()),
        create_date: Some(show::at(row.created_ms)),
        assume_role_policy_document: Some(encoded(&trust)),
        instance_profile_list: Some(profiles),
        role_policy_list: inline(&row.policies),
        attached_managed_policies: attached(&row.policies),
        permissions_boundary: show::boundary(&row.policies.boundary),
        tags: Some(show::tags(&row.tags)),
        role_last_used: Some(of_role(ctx, row).await?),
    })
}

async fn policy(ctx: &Ctx, row: &ManagedPolicy) -> Result<ManagedPolicyDetail, Error> {
    let uses = uses(ctx, &row.arn).await?;
    let versions = row.versions.iter().rev().map(|version| show::version(row, version, true));
    Ok(ManagedPolicyDetail {
        policy_name: Some(row.name.clone()),
        policy_id: Some(row.id.clone()),
        arn: Some(row.arn.clone()),
        path: Some(row.path.clone()),
        default_version_id: Some(row.default_version.clone()),
        attachment_count: Some(uses.attached),
        permissions_boundary_usage_count: Some(uses.boundaries),
        is_attachable: Some(true),
        description: row.description.clone(),
        create_date: Some(show::at(row.created_ms)),
        update_date: Some(show::at(row.updated_ms)),
        policy_version_list: Some(versions.collect()),
    })
}
