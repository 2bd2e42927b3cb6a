//! Instance profiles. No instances are built that could use them; templates and tools expect them to exist.

use crate::entity::{self, all, change, find, find_in};
use crate::error::Error;
use crate::rules::page::{Page, by_name, page};
use crate::rules::tags;
use crate::show;
use crate::store::{self as rows, InstanceProfile, Role};
use crate::trust;
use model_iam as model;
use service::{Access, Ctx};

pub async fn create(
    ctx: Ctx,
    input: model::CreateInstanceProfileRequest,
) -> Result<model::CreateInstanceProfileResponse, Error> {
    let path = input.path.unwrap_or_else(|| "/".into());
    let name = input.instance_profile_name;
    let row = InstanceProfile {
        arn: entity::arn(ctx.account(), "instance-profile", &path, &name),
        name,
        path,
        id: ctx.world().unique_id("AIPA", 21),
        created_ms: ctx.now_ms(),
        role: None,
        tags: tags::given(&input.tags)?,
    };
    let (ctx, row) = (&ctx, &row);
    ctx.store().transact(|tx| async move { entity::create(&tx, ctx.account(), row).await }).await?;
    let instance_profile = show::profile(row, Vec::new());
    Ok(model::CreateInstanceProfileResponse { instance_profile })
}

pub async fn shown(ctx: &Ctx, row: &InstanceProfile) -> Result<model::InstanceProfile, Error> {
    let roles = match &row.role {
        Some(name) => {
            let role = trust::shown(ctx, find::<Role>(ctx, name).await?).await?;
            vec![show::role(&role)]
        }
        None => Vec::new(),
    };
    Ok(show::profile(row, roles))
}

pub async fn get(
    ctx: Ctx,
    input: model::GetInstanceProfileRequest,
) -> Result<model::GetInstanceProfileResponse, Error> {
    let row = find::<InstanceProfile>(&ctx, &input.instance_profile_name).await?;
    let instance_profile = shown(&ctx, &row).await?;
    Ok(model::GetInstanceProfileResponse { instance_profile })
}

async fn listed(
    ctx: &Ctx,
    which: impl Fn(&InstanceProfile) -> bool,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<model::InstanceProfile>, Error> {
    let mut profiles = all::<InstanceProfile>(ctx).await?;
    profiles.retain(which);
    let page = page(profiles, |row| by_name(&row.name), marker, max_items);
    let mut items = Vec::with_capacity(page.items.len());
    for row in &page.items {
        items.push(shown(ctx, row).await?);
    }
    Ok(Page { items, is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn list(
    ctx: Ctx,
    input: model::ListInstanceProfilesRequest,
) -> Result<model::ListInstanceProfilesResponse, Error> {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let within = |row: &InstanceProfile| row.path.starts_with(prefix);
    let page = listed(&ctx, within, input.marker.as_deref(), input.max_items).await?;
    Ok(model::ListInstanceProfilesResponse {
        instance_profiles: page.items,
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn list_for_role(
    ctx: Ctx,
    input: model::ListInstanceProfilesForRoleRequest,
) -> Result<model::ListInstanceProfilesForRoleResponse, Error> {
    let role = find::<Role>(&ctx, &input.role_name).await?;
    let with = |row: &InstanceProfile| row.role.as_ref() == Some(&role.name);
    let page = listed(&ctx, with, input.marker.as_deref(), input.max_items).await?;
    Ok(model::ListInstanceProfilesForRoleResponse {
        instance_profiles: page.items,
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteInstanceProfileRequest,
) -> Result<model::DeleteInstanceProfileOutput, Error> {
    let (ctx, name) = (&ctx, &input.instance_profile_name);
    ctx.store()
        .transact(|tx| async move {
            let row = find_in::<InstanceProfile>(&tx, ctx.account(), name).await?;
            if row.role.is_some() {
                let message =
                    "Cannot delete entity, must remove roles from instance profile first.";
                return Err(Error::DeleteConflict(message.into()));
            }
            tx.delete(&rows::instance_profile(ctx.account(), name));
            Ok(())
        })
        .await?;
    Ok(model::DeleteInstanceProfileOutput {})
}

/// Whoever puts a role into a profile hands it to EC2, and must be allowed to pass it.
pub async fn add_role(
    ctx: Ctx,
    input: model::AddRoleToInstanceProfileRequest,
) -> Result<model::AddRoleToInstanceProfileOutput, Error> {
    let role = find::<Role>(&ctx, &input.role_name).await?;
    let pass = Access::new("iam:PassRole", &role.arn)
        .with("iam:PassedToService", vec!["ec2.amazonaws.com".into()]);
    ctx.authorize(&[pass]).await?;
    let (ctx, input) = (&ctx, &input);
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            find_in::<Role>(&tx, account, &input.role_name).await?;
            let name = &input.instance_profile_name;
            let mut row = find_in::<InstanceProfile>(&tx, account, name).await?;
            if row.role.is_some() {
                return Err(Error::quota("InstanceSessionsPerInstanceProfile", 1));
            }
            row.role = Some(input.role_name.clone());
            tx.put_value(rows::instance_profile(account, name), &row);
            Ok(())
        })
        .await?;
    Ok(model::AddRoleToInstanceProfileOutput {})
}

pub async fn remove_role(
    ctx: Ctx,
    input: model::RemoveRoleFromInstanceProfileRequest,
) -> Result<model::RemoveRoleFromInstanceProfileOutput, Error> {
    let name = &input.role_name;
    change::<InstanceProfile, _>(&ctx, &input.instance_profile_name, |_, row| {
        if row.role.as_ref() != Some(name) {
            let message = format!("The role with name {name} cannot be found.");
            return Err(Error::NoSuchEntity(message));
        }
        row.role = None;
        Ok(())
    })
    .await?;
    Ok(model::RemoveRoleFromInstanceProfileOutput {})
}
