//! Access keys of users and of the account's root.

use crate::access::own_name;
use crate::entity::{find, find_in};
use crate::error::Error;
use crate::rules::page::page;
use crate::show;
use crate::store::{self as rows, AccessKey, User};
use crate::uses;
use aws::AccountId;
use model_iam as model;
use service::Ctx;
use store::Tx;

const KEYS_MAX: usize = 2;
pub const SECRET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
pub const SECRET_LENGTH: usize = 40;

/// Whose keys are meant: the named user's, or of whoever asks. None is the root.
fn owner(ctx: &Ctx, named: Option<String>) -> Result<Option<String>, Error> {
    match named {
        Some(name) => Ok(Some(name)),
        None => own_name(ctx),
    }
}

/// The root's keys are listed under no name.
fn index(user: &Option<String>) -> &str {
    user.as_deref().unwrap_or_default()
}

pub async fn create(
    ctx: Ctx,
    input: model::CreateAccessKeyRequest,
) -> Result<model::CreateAccessKeyResponse, Error> {
    let key = AccessKey {
        id: ctx.world().unique_id("AKIA", 20),
        secret: ctx.world().token(SECRET_LENGTH, SECRET),
        account: ctx.account().to_string(),
        user: owner(&ctx, input.user_name)?,
        active: true,
        created_ms: ctx.now_ms(),
    };
    let (ctx, row) = (&ctx, &key);
    ctx.store()
        .transact(|tx| async move {
            if let Some(user) = &row.user {
                find_in::<User>(&tx, ctx.account(), user).await?;
            }
            let user = index(&row.user);
            let known = tx.range(rows::access_keys_of(ctx.account(), user)).await?;
            if known.len() >= KEYS_MAX {
                return Err(Error::quota("AccessKeysPerUser", KEYS_MAX));
            }
            tx.put(rows::access_key_of(ctx.account(), user, &row.id), row.id.clone());
            tx.put_value(rows::access_key(&row.id), row);
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    let access_key = model::AccessKey {
        status: show::key_status(&key),
        user_name: key.user.unwrap_or_else(|| "root".into()),
        access_key_id: key.id,
        secret_access_key: key.secret,
        create_date: Some(show::at(key.created_ms)),
    };
    Ok(model::CreateAccessKeyResponse { access_key })
}

async fn find_key(
    tx: &Tx,
    account: &AccountId,
    user: &Option<String>,
    id: &str,
) -> Result<AccessKey, Error> {
    let key = tx.get_value::<AccessKey>(&rows::access_key(id)).await?;
    let key = key.filter(|key| key.account == account.as_str() && key.user == *user);
    key.ok_or_else(|| Error::NoSuchEntity(format!("The Access Key with id {id} cannot be found.")))
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateAccessKeyRequest,
) -> Result<model::UpdateAccessKeyOutput, Error> {
    let active = match input.status {
        model::StatusType::Active => true,
        model::StatusType::Inactive => false,
        other => return Err(Error::Validation(format!("Invalid status {other}."))),
    };
    let user = owner(&ctx, input.user_name)?;
    let (ctx, user, id) = (&ctx, &user, &input.access_key_id);
    ctx.store()
        .transact(|tx| async move {
            let mut key = find_key(&tx, ctx.account(), user, id).await?;
            key.active = active;
            tx.put_value(rows::access_key(id), &key);
            rows::changed(&tx);
            Ok::<(), Error>(())
        })
        .await?;
    Ok(model::UpdateAccessKeyOutput {})
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteAccessKeyRequest,
) -> Result<model::DeleteAccessKeyOutput, Error> {
    let user = owner(&ctx, input.user_name)?;
    let (ctx, user, id) = (&ctx, &user, &input.access_key_id);
    ctx.store()
        .transact(|tx| async move {
            find_key(&tx, ctx.account(), user, id).await?;
            tx.delete(&rows::access_key(id));
            tx.delete(&rows::last_use(id));
            tx.delete(&rows::access_key_of(ctx.account(), index(user), id));
            rows::changed(&tx);
            Ok::<(), Error>(())
        })
        .await?;
    Ok(model::DeleteAccessKeyOutput {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListAccessKeysRequest,
) -> Result<model::ListAccessKeysResponse, Error> {
    let user = owner(&ctx, input.user_name)?;
    if let Some(name) = &user {
        find::<User>(&ctx, name).await?;
    }
    let mut keys = Vec::new();
    for (_, id) in ctx.store().range(rows::access_keys_of(ctx.account(), index(&user))).await? {
        let id = String::from_utf8_lossy(&id).into_owned();
        keys.extend(ctx.store().get_value::<AccessKey>(&rows::access_key(&id)).await?);
    }
    let page = page(keys, |key| key.id.clone(), input.marker.as_deref(), input.max_items);
    let shown = page.items.iter().map(|key| model::AccessKeyMetadata {
        user_name: key.user.clone(),
        access_key_id: Some(key.id.clone()),
        status: Some(show::key_status(key)),
        create_date: Some(show::at(key.created_ms)),
    });
    Ok(model::ListAccessKeysResponse {
        access_key_metadata: shown.collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn last_used(
    ctx: Ctx,
    input: model::GetAccessKeyLastUsedRequest,
) -> Result<model::GetAccessKeyLastUsedResponse, Error> {
    let id = &input.access_key_id;
    let key = ctx.store().get_value::<AccessKey>(&rows::access_key(id)).await?;
    let key = key.filter(|key| key.account == ctx.account().as_str()).ok_or_else(|| {
        Error::NoSuchEntity(format!("The Access Key with id {id} cannot be found."))
    })?;
    Ok(model::GetAccessKeyLastUsedResponse {
        user_name: key.user,
        access_key_last_used: Some(match uses::of(&ctx, id).await? {
            Some(used) => model::AccessKeyLastUsed {
                last_used_date: Some(show::at(used.at_ms)),
                service_name: used.service,
                region: used.region,
            },
            None => model::AccessKeyLastUsed {
                last_used_date: None,
                service_name: "N/A".into(),
                region: "N/A".into(),
            },
        }),
    })
}
