//! The accounts of an organisation.

use super::units::check_parent;
use crate::error::Error;
use crate::rules::page::page;
use crate::show;
use crate::store::{self as rows, Member, Organization};
use crate::tree;
use model_organizations as model;
use service::Ctx;
use store::Tx;

pub async fn describe(
    ctx: Ctx,
    organization: Organization,
    input: model::DescribeAccountRequest,
) -> Result<model::DescribeAccountResponse, Error> {
    let (known, id) = (&organization, &input.account_id);
    let account = ctx
        .store()
        .transact(|tx| async move {
            let row = tree::account(&tx, known, id).await?;
            let way = tree::way_to(&tx, known, &row.parent).await?;
            Ok::<_, Error>(show::account(known, &row, &way))
        })
        .await?;
    Ok(model::DescribeAccountResponse { account: Some(account) })
}

pub async fn list(
    ctx: Ctx,
    organization: Organization,
    input: model::ListAccountsRequest,
) -> Result<model::ListAccountsResponse, Error> {
    let (known, input) = (&organization, &input);
    let (accounts, next_token) = ctx
        .store()
        .transact(|tx| async move {
            let accounts = tree::every(&tx, rows::accounts(&known.management)).await?;
            let asked = (input.next_token.as_deref(), input.max_results);
            shown(&tx, known, accounts, asked).await
        })
        .await?;
    Ok(model::ListAccountsResponse { accounts: Some(accounts), next_token })
}

pub async fn list_for_parent(
    ctx: Ctx,
    organization: Organization,
    input: model::ListAccountsForParentRequest,
) -> Result<model::ListAccountsForParentResponse, Error> {
    check_parent(&input.parent_id)?;
    let (known, input) = (&organization, &input);
    let (accounts, next_token) = ctx
        .store()
        .transact(|tx| async move {
            if !tree::is_parent(&tx, known, &input.parent_id).await? {
                return Err(Error::NoParent);
            }
            let accounts = tree::accounts_under(&tx, known, &input.parent_id).await?;
            let asked = (input.next_token.as_deref(), input.max_results);
            shown(&tx, known, accounts, asked).await
        })
        .await?;
    Ok(model::ListAccountsForParentResponse { accounts: Some(accounts), next_token })
}

/// A page of accounts, and the token of the next.
async fn shown(
    tx: &Tx,
    organization: &Organization,
    accounts: Vec<Member>,
    (token, max_results): (Option<&str>, Option<i32>),
) -> Result<(Vec<model::Account>, Option<String>), Error> {
    let (rows, next) = page(accounts, |row| row.id.as_str(), token, max_results)?;
    let mut accounts = Vec::with_capacity(rows.len());
    for row in rows {
        let way = tree::way_to(tx, organization, &row.parent).await?;
        accounts.push(show::account(organization, &row, &way));
    }
    Ok((accounts, next))
}
