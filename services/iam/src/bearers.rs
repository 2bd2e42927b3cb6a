//! Who bears a name: policies mean a user or a role, not whoever is called so later.

use crate::entity::Entity;
use crate::error::Error;
use crate::identities::last;
use crate::store::{self as rows, Account, Role, User};
use aws::{AccountId, Arn, Fault};
use service::{Bearer, Ctx};

/// Who bears an ARN now. `first`: the account that this cloud began with, which may have no row.
pub async fn of(ctx: &Ctx, arn: &Arn, first: &str) -> Result<Bearer, Error> {
    let account = AccountId::new(arn.account()).filter(|_| arn.is_of("iam"));
    let Some(account) = account else { return Ok(Bearer::Elsewhere) };
    if let Some(unique_id) = id_at(ctx, &account, arn).await? {
        return Ok(Bearer::Known { unique_id });
    }
    let row = ctx.store().get_value::<Account>(&rows::account(account.as_str())).await?;
    let is_ours = account.as_str() == first || row.is_some();
    Ok(if is_ours { Bearer::Nobody } else { Bearer::Elsewhere })
}

/// The ARN of whoever has a unique id and bore another before. Only users are ever renamed.
pub async fn arn_of(ctx: &Ctx, unique_id: &str, before: &Arn) -> Result<Option<Arn>, Error> {
    let Some(account) = AccountId::new(before.account()) else { return Ok(None) };
    if id_at(ctx, &account, before).await?.as_deref() == Some(unique_id) {
        return Ok(Some(before.clone()));
    }
    if !before.resource().starts_with("user/") {
        return Ok(None);
    }
    for (_, row) in ctx.store().range(rows::users(&account)).await? {
        let user: User = serde_json::from_slice(&row).map_err(Fault::internal)?;
        if user.id == unique_id {
            return Ok(Some(user.arn.parse().map_err(Fault::internal)?));
        }
    }
    Ok(None)
}

/// The unique id of who bears this very ARN: its path belongs to it.
async fn id_at(ctx: &Ctx, account: &AccountId, arn: &Arn) -> Result<Option<String>, Error> {
    match arn.resource().split('/').next() {
        Some("user") => id_of::<User>(ctx, account, arn).await,
        Some("role") => id_of::<Role>(ctx, account, arn).await,
        _ => Ok(None),
    }
}

async fn id_of<E: Entity>(
    ctx: &Ctx,
    account: &AccountId,
    arn: &Arn,
) -> Result<Option<String>, Error> {
    let row = ctx.store().get_value::<E>(&E::key(account, last(arn.resource()))).await?;
    let row = row.filter(|row| row.arn() == arn.as_str());
    Ok(row.map(|row| row.id().to_owned()))
}
