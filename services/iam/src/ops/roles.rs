//! Roles and whom they trust.

use crate::entity::{self, all, alterable, change, find, find_in, set_usages};
use crate::error::Error;
use crate::ops::boundaries::attachable;
use crate::ops::users::held;
use crate::rules::page::{by_name, page};
use crate::rules::tags;
use crate::service_linked;
use crate::show;
use crate::store::{self as rows, Attached, InstanceProfile, Role};
use crate::trust;
use crate::uses;
use model_iam as model;
use service::Ctx;

const SESSION_DEFAULT_S: i32 = 3600;
const SESSION_S: std::ops::RangeInclusive<i32> = 3600..=43_200;

pub async fn create(
    ctx: Ctx,
    input: model::CreateRoleRequest,
) -> Result<model::CreateRoleResponse, Error> {
    let meant = trust::meant(&ctx, &input.assume_role_policy_document).await?;
    let path = input.path.unwrap_or_else(|| "/".into());
    if path.starts_with(service_linked::PATH) {
        let message = format!("The path {} is reserved for AWS.", service_linked::PATH);
        return Err(Error::InvalidInput(message));
    }
    let row = Role {
        arn: entity::arn(ctx.account(), "role", &path, &input.role_name),
        name: input.role_name,
        path,
        id: ctx.world().unique_id("AROA", 21),
        created_ms: ctx.now_ms(),
        trust: input.assume_role_policy_document,
        meant,
        description: input.description,
        session_max_s: session_max(input.max_session_duration)?.unwrap_or(SESSION_DEFAULT_S),
        tags: tags::given(&input.tags)?,
        policies: Attached { boundary: input.permissions_boundary, ..Attached::default() },
    };
    let (ctx, row) = (&ctx, &row);
    ctx.store()
        .transact(|tx| async move {
            if let Some(boundary) = &row.policies.boundary {
                attachable(&tx, ctx.account(), boundary).await?;
            }
            entity::create(&tx, ctx.account(), row).await?;
            set_usages(&tx, ctx.account(), row, true);
            Ok::<(), Error>(())
        })
        .await?;
    let role = model::Role { role_last_used: None, ..show::role(row) };
    Ok(model::CreateRoleResponse { role })
}

fn session_max(asked: Option<i32>) -> Result<Option<i32>, Error> {
    match asked {
        Some(seconds) if !SESSION_S.contains(&seconds) => Err(Error::Validation(format!(
            "1 validation error detected: Value '{seconds}' at 'maxSessionDuration' failed to \
             satisfy constraint: Member must have value between {} and {}",
            SESSION_S.start(),
            SESSION_S.end()
        ))),
        other => Ok(other),
    }
}

pub async fn get(ctx: Ctx, input: model::GetRoleRequest) -> Result<model::GetRoleResponse, Error> {
    let row = trust::shown(&ctx, find::<Role>(&ctx, &input.role_name).await?).await?;
    let role_last_used = Some(uses::of_role(&ctx, &row).await?);
    Ok(model::GetRoleResponse { role: model::Role { role_last_used, ..show::role(&row) } })
}

pub async fn list(
    ctx: Ctx,
    input: model::ListRolesRequest,
) -> Result<model::ListRolesResponse, Error> {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let mut roles = all::<Role>(&ctx).await?;
    roles.retain(|role| role.path.starts_with(prefix));
    let place = |role: &Role| by_name(&role.name);
    let page = page(roles, place, input.marker.as_deref(), input.max_items);
    let mut roles = Vec::with_capacity(page.items.len());
    for row in page.items {
        roles.push(model::Role {
            tags: None,
            permissions_boundary: None,
            role_last_used: None,
            ..show::role(&trust::shown(&ctx, row).await?)
        });
    }
    Ok(model::ListRolesResponse { roles, is_truncated: page.is_truncated, marker: page.marker })
}

/// What is not given goes back to its default, as AWS has it.
pub async fn update(
    ctx: Ctx,
    input: model::UpdateRoleRequest,
) -> Result<model::UpdateRoleResponse, Error> {
    let session = session_max(input.max_session_duration)?.unwrap_or(SESSION_DEFAULT_S);
    let named = input.max_session_duration.is_some();
    change::<Role, _>(&ctx, &input.role_name, |_, role| {
        if named && alterable(role).is_err() {
            return Err(Error::Unmodifiable(format!(
                "{} is an AWS service linked role, max session duration cannot be changed.",
                role.name
            )));
        }
        role.session_max_s = session;
        if input.description.is_some() {
            role.description.clone_from(&input.description);
        }
        Ok(())
    })
    .await?;
    Ok(model::UpdateRoleResponse::default())
}

pub async fn update_description(
    ctx: Ctx,
    input: model::UpdateRoleDescriptionRequest,
) -> Result<model::UpdateRoleDescriptionResponse, Error> {
    let role = change::<Role, _>(&ctx, &input.role_name, |_, role| {
        role.description = Some(input.description.clone());
        Ok(role.clone())
    })
    .await?;
    let role = show::role(&trust::shown(&ctx, role).await?);
    Ok(model::UpdateRoleDescriptionResponse { role: Some(role) })
}

pub async fn update_trust(
    ctx: Ctx,
    input: model::UpdateAssumeRolePolicyRequest,
) -> Result<model::UpdateAssumeRolePolicyOutput, Error> {
    let meant = trust::meant(&ctx, &input.policy_document).await?;
    change::<Role, _>(&ctx, &input.role_name, |_, role| {
        alterable(role)?;
        role.trust.clone_from(&input.policy_document);
        role.meant.clone_from(&meant);
        Ok(())
    })
    .await?;
    Ok(model::UpdateAssumeRolePolicyOutput {})
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteRoleRequest,
) -> Result<model::DeleteRoleOutput, Error> {
    let (ctx, name) = (&ctx, &input.role_name);
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            let role = find_in::<Role>(&tx, account, name).await?;
            alterable(&role)?;
            let profiles = tx.range(rows::instance_profiles(account)).await?;
            let within = profiles.iter().any(|(_, row)| {
                let profile = serde_json::from_slice::<InstanceProfile>(row);
                profile.is_ok_and(|profile| profile.role.as_ref() == Some(name))
            });
            let conflict = match within {
                true => Some("must remove roles from instance profile first"),
                false => held(&role.policies),
            };
            if let Some(conflict) = conflict {
                let message = format!("Cannot delete entity, {conflict}.");
                return Err(Error::DeleteConflict(message));
            }
            set_usages(&tx, account, &role, false);
            tx.delete(&rows::role(account, name));
            tx.delete(&rows::last_use(&role.id));
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(model::DeleteRoleOutput {})
}
