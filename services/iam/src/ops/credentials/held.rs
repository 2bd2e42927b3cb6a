//! What users' SSH keys, signing certificates and service credentials have in common.

use crate::entity::{find, find_in};
use crate::error::Error;
use crate::store::User;
use crate::store::credentials::Held;
use aws::{AccountId, Fault};
use model_iam::StatusType;
use service::Ctx;
use store::Tx;

/// Everything of its kind that a user has, by id.
pub async fn all<H: Held>(ctx: &Ctx, user: &str) -> Result<Vec<H>, Error> {
    find::<User>(ctx, user).await?;
    let rows = ctx.store().range(H::of_user(ctx.account(), user)).await?;
    let decoded = rows.iter().map(|(_, row)| serde_json::from_slice(row));
    Ok(decoded.collect::<Result<_, _>>().map_err(Fault::internal)?)
}

pub async fn find_one<H: Held>(ctx: &Ctx, user: &str, id: &str) -> Result<H, Error> {
    find::<User>(ctx, user).await?;
    let row = ctx.store().get_value::<H>(&H::key(ctx.account(), user, id)).await?;
    row.ok_or_else(|| H::absent(id))
}

async fn one_in<H: Held>(tx: &Tx, account: &AccountId, user: &str, id: &str) -> Result<H, Error> {
    find_in::<User>(tx, account, user).await?;
    let row = tx.get_value::<H>(&H::key(account, user, id)).await?;
    row.ok_or_else(|| H::absent(id))
}

/// Puts a new one, of which those that `counts` says may be few. `same` refuses one that is there already.
pub async fn add<H: Held>(
    ctx: &Ctx,
    row: &H,
    counts: impl Fn(&H) -> bool + Send + Sync,
    same: impl Fn(&H) -> Result<(), Error> + Send + Sync,
) -> Result<(), Error> {
    let (counts, same) = (&counts, &same);
    ctx.store()
        .transact(|tx| async move {
            find_in::<User>(&tx, ctx.account(), row.user()).await?;
            let mut known = 0;
            for (_, other) in tx.range(H::of_user(ctx.account(), row.user())).await? {
                let other: H = serde_json::from_slice(&other).map_err(Fault::internal)?;
                same(&other)?;
                known += usize::from(counts(&other));
            }
            if known >= H::MAX {
                return Err(Error::quota(H::QUOTA, H::MAX));
            }
            tx.put_value(H::key(ctx.account(), row.user(), row.id()), row);
            Ok(())
        })
        .await
}

pub async fn change<H: Held>(
    ctx: &Ctx,
    user: &str,
    id: &str,
    change: impl Fn(&mut H) + Send + Sync,
) -> Result<H, Error> {
    let change = &change;
    ctx.store()
        .transact(|tx| async move {
            let mut row = one_in::<H>(&tx, ctx.account(), user, id).await?;
            change(&mut row);
            tx.put_value(H::key(ctx.account(), user, id), &row);
            Ok(row)
        })
        .await
}

pub async fn set_status<H: Held>(
    ctx: &Ctx,
    user: &str,
    id: &str,
    status: &StatusType,
) -> Result<(), Error> {
    let active = match status {
        StatusType::Active => true,
        StatusType::Inactive => false,
        other => return Err(Error::Validation(format!("Invalid status {other}."))),
    };
    change::<H>(ctx, user, id, |row| *row.active_mut() = active).await.map(drop)
}

pub async fn remove<H: Held>(ctx: &Ctx, user: &str, id: &str) -> Result<(), Error> {
    ctx.store()
        .transact(|tx| async move {
            one_in::<H>(&tx, ctx.account(), user, id).await?;
            tx.delete(&H::key(ctx.account(), user, id));
            Ok(())
        })
        .await
}

pub fn status(active: bool) -> StatusType {
    if active { StatusType::Active } else { StatusType::Inactive }
}
