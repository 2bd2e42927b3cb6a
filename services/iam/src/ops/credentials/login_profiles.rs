//! Passwords of users. Nothing here signs in with one; they are held to the account's policy all the same, and
//! `ChangePassword` demands the old one.

use crate::access::own_name;
use crate::entity::{find, find_in};
use crate::error::Error;
use crate::ops::credentials::owner;
use crate::passwords::{self, PasswordHash};
use crate::rules::password::{check, reuse_prevention};
use crate::show;
use crate::store::credentials::{LoginProfile, login_profile};
use crate::store::{self as rows, Account, PasswordPolicy, User};
use aws::Fault;
use model_iam as model;
use service::Ctx;

/// What AWS lets an account demand at most, so that no more need be kept.
const PREVIOUS_MAX: usize = 24;

pub async fn create(
    ctx: Ctx,
    input: model::CreateLoginProfileRequest,
) -> Result<model::CreateLoginProfileResponse, Error> {
    let user = owner(&ctx, input.user_name)?;
    find::<User>(&ctx, &user).await?;
    // Asked before the work of hashing, and again in the transaction.
    if kept(&ctx, &user).await?.is_some() {
        return Err(present(&user));
    }
    let password = input.password.ok_or_else(|| {
        let message = "1 validation error detected: Value null at 'password' failed to satisfy \
            constraint: Member must not be null";
        Error::Validation(message.into())
    })?;
    let policy = policy(&ctx).await?;
    conform(&ctx, policy.as_ref(), &password).await?;
    let row = LoginProfile {
        user: user.clone(),
        created_ms: ctx.now_ms(),
        changed_ms: ctx.now_ms(),
        reset_required: input.password_reset_required.unwrap_or_default(),
        password: passwords::hash(&ctx, password).await?,
        previous: Vec::new(),
    };
    let (ctx, row) = (&ctx, &row);
    ctx.store()
        .transact(|tx| async move {
            find_in::<User>(&tx, ctx.account(), &row.user).await?;
            let key = login_profile(ctx.account(), &row.user);
            if tx.get(&key).await?.is_some() {
                return Err(present(&row.user));
            }
            tx.put_value(key, row);
            Ok(())
        })
        .await?;
    Ok(model::CreateLoginProfileResponse { login_profile: shown(row) })
}

pub async fn get(
    ctx: Ctx,
    input: model::GetLoginProfileRequest,
) -> Result<model::GetLoginProfileResponse, Error> {
    let user = owner(&ctx, input.user_name)?;
    let row = existing(&ctx, &user).await?;
    Ok(model::GetLoginProfileResponse { login_profile: shown(&row) })
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateLoginProfileRequest,
) -> Result<model::UpdateLoginProfileOutput, Error> {
    let old = existing(&ctx, &input.user_name).await?;
    let mut new = old.clone();
    if let Some(password) = input.password {
        new = with_password(&ctx, new, password).await?;
    }
    new.reset_required = input.password_reset_required.unwrap_or(new.reset_required);
    replace(&ctx, &old, &new).await?;
    Ok(model::UpdateLoginProfileOutput {})
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteLoginProfileRequest,
) -> Result<model::DeleteLoginProfileOutput, Error> {
    let user = &owner(&ctx, input.user_name)?;
    let ctx = &ctx;
    ctx.store()
        .transact(|tx| async move {
            find_in::<User>(&tx, ctx.account(), user).await?;
            let key = login_profile(ctx.account(), user);
            if tx.get(&key).await?.is_none() {
                return Err(absent(user));
            }
            tx.delete(&key);
            Ok(())
        })
        .await?;
    Ok(model::DeleteLoginProfileOutput {})
}

pub async fn change_password(
    ctx: Ctx,
    input: model::ChangePasswordRequest,
) -> Result<model::ChangePasswordOutput, Error> {
    let user = own_name(&ctx)?.ok_or_else(only_users)?;
    let old = existing(&ctx, &user).await?;
    if !passwords::is_any(input.old_password, vec![old.password.clone()]).await? {
        return Err(Error::AccessDenied("The old password was incorrect.".into()));
    }
    let mut new = with_password(&ctx, old.clone(), input.new_password).await?;
    new.reset_required = false;
    replace(&ctx, &old, &new).await?;
    Ok(model::ChangePasswordOutput {})
}

pub fn only_users() -> Error {
    let message = "Only IAM Users can change their own password.";
    Fault::client("InvalidUserType", message).into()
}

/// The profile with another password, which the policy allows.
async fn with_password(
    ctx: &Ctx,
    mut row: LoginProfile,
    password: String,
) -> Result<LoginProfile, Error> {
    let policy = policy(ctx).await?;
    conform(ctx, policy.as_ref(), &password).await?;
    let had = std::iter::once(&row.password).chain(&row.previous);
    let barred: Vec<PasswordHash> = had.take(reuse_prevention(policy.as_ref())).cloned().collect();
    if passwords::is_any(password.clone(), barred).await? {
        let message =
            "Policy constraint violation with password reuse prevention during password change.";
        return Err(Error::PasswordPolicyViolation(message.into()));
    }
    let password = passwords::hash(ctx, password).await?;
    row.previous.insert(0, std::mem::replace(&mut row.password, password));
    row.previous.truncate(PREVIOUS_MAX);
    row.changed_ms = ctx.now_ms();
    Ok(row)
}

/// Puts the new profile in the old one's place, unless another has been quicker.
async fn replace(ctx: &Ctx, old: &LoginProfile, new: &LoginProfile) -> Result<(), Error> {
    let key = &login_profile(ctx.account(), &old.user);
    ctx.store()
        .transact(|tx| async move {
            let now = tx.get_value::<LoginProfile>(key).await?;
            let now = now.ok_or_else(|| absent(&old.user))?;
            if now != *old {
                let message = format!(
                    "Login Profile for User {} cannot be modified while login profile is being \
                     created.",
                    old.user
                );
                return Err(Fault::new(409, "EntityTemporarilyUnmodifiable", message).into());
            }
            tx.put_value(key.clone(), new);
            Ok(())
        })
        .await
}

async fn existing(ctx: &Ctx, user: &str) -> Result<LoginProfile, Error> {
    find::<User>(ctx, user).await?;
    kept(ctx, user).await?.ok_or_else(|| absent(user))
}

async fn kept(ctx: &Ctx, user: &str) -> Result<Option<LoginProfile>, Error> {
    Ok(ctx.store().get_value(&login_profile(ctx.account(), user)).await?)
}

async fn policy(ctx: &Ctx) -> Result<Option<PasswordPolicy>, Error> {
    Ok(ctx.store().get_value(&rows::password_policy(ctx.account())).await?)
}

async fn conform(ctx: &Ctx, policy: Option<&PasswordPolicy>, password: &str) -> Result<(), Error> {
    let key = rows::account(ctx.account().as_str());
    let account = ctx.store().get_value::<Account>(&key).await?;
    check(policy, account.as_ref().map_or("", |row| &row.name), password)
}

fn shown(row: &LoginProfile) -> model::LoginProfile {
    model::LoginProfile {
        user_name: row.user.clone(),
        create_date: show::at(row.created_ms),
        password_reset_required: Some(row.reset_required),
    }
}

fn present(user: &str) -> Error {
    Error::EntityAlreadyExists(format!("Login Profile for user {user} already exists."))
}

fn absent(user: &str) -> Error {
    Error::NoSuchEntity(format!("Login Profile for User {user} cannot be found."))
}
