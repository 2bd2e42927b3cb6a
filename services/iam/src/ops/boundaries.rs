//! Permissions boundaries of users and roles.

use crate::entity::{Holder, alterable, find_in, usage};
use crate::error::Error;
use crate::identities::last;
use crate::managed;
use crate::store::{self as rows, ManagedPolicy, Role, User};
use aws::AccountId;
use model_iam as model;
use service::Ctx;
use store::Tx;

/// Refuses a policy that is not there: what cannot be found must not seem to hold.
pub async fn attachable(tx: &Tx, account: &AccountId, arn: &str) -> Result<(), Error> {
    if managed::aws_document(arn).is_some() {
        return Ok(());
    }
    if arn.parse::<aws::Arn>().is_err() {
        return Err(Error::InvalidInput(format!("ARN {arn} is not valid.")));
    }
    let row = tx.get_value::<ManagedPolicy>(&rows::policy(account, last(arn))).await?;
    match row.filter(|row| row.arn == arn) {
        Some(_) => Ok(()),
        None => {
            let message = format!("Policy {arn} does not exist or is not attachable.");
            Err(Error::NoSuchEntity(message))
        }
    }
}

async fn set<E: Holder>(ctx: &Ctx, name: &str, boundary: Option<&String>) -> Result<(), Error> {
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            let mut row = find_in::<E>(&tx, account, name).await?;
            alterable(&row)?;
            let used = usage(&row, true);
            if let Some(new) = boundary {
                attachable(&tx, account, new).await?;
            }
            let old = row.policies_mut().boundary.take();
            if old.is_none() && boundary.is_none() {
                let message = format!("{name} has no permissions boundary.");
                return Err(Error::NoSuchEntity(message));
            }
            if let Some(old) = old {
                tx.delete(&rows::usage(account, &old, &used));
            }
            if let Some(new) = boundary {
                tx.put_value(rows::usage(account, new, &used), &used);
            }
            row.policies_mut().boundary = boundary.cloned();
            tx.put_value(E::key(account, name), &row);
            rows::changed(&tx);
            Ok(())
        })
        .await
}

pub async fn put_user(
    ctx: Ctx,
    input: model::PutUserPermissionsBoundaryRequest,
) -> Result<model::PutUserPermissionsBoundaryOutput, Error> {
    set::<User>(&ctx, &input.user_name, Some(&input.permissions_boundary)).await?;
    Ok(model::PutUserPermissionsBoundaryOutput {})
}

pub async fn delete_user(
    ctx: Ctx,
    input: model::DeleteUserPermissionsBoundaryRequest,
) -> Result<model::DeleteUserPermissionsBoundaryOutput, Error> {
    set::<User>(&ctx, &input.user_name, None).await?;
    Ok(model::DeleteUserPermissionsBoundaryOutput {})
}

pub async fn put_role(
    ctx: Ctx,
    input: model::PutRolePermissionsBoundaryRequest,
) -> Result<model::PutRolePermissionsBoundaryOutput, Error> {
    set::<Role>(&ctx, &input.role_name, Some(&input.permissions_boundary)).await?;
    Ok(model::PutRolePermissionsBoundaryOutput {})
}

pub async fn delete_role(
    ctx: Ctx,
    input: model::DeleteRolePermissionsBoundaryRequest,
) -> Result<model::DeleteRolePermissionsBoundaryOutput, Error> {
    set::<Role>(&ctx, &input.role_name, None).await?;
    Ok(model::DeleteRolePermissionsBoundaryOutput {})
}
