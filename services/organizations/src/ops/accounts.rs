//! The accounts of an organisation.

use super::units::check_parent;
use crate::error::Error;
use crate::rules::page::page;
use crate::show;
use crate::store::{self as rows, Member, Organization, Rows};
use crate::tree;
use model_organizations as model;
use service::Ctx;

pub async fn describe(
    ctx: Ctx,
    organization: Organization,
    input: model::DescribeAccountRequest,
) -> Result<model::DescribeAccountResponse, Error> {
    let at = ctx.store().snapshot();
    let row = tree::account(&at, &organization, &input.account_id).await?;
    let way = tree::way_to(&at, &organization, &row.parent).await?;
    let account = Some(show::account(&organization, &row, &way));
    Ok(model::DescribeAccountResponse { account })
}

pub async fn list(
    ctx: Ctx,
    organization: Organization,
    input: model::ListAccountsRequest,
) -> Result<model::ListAccountsResponse, Error> {
    let at = ctx.store().snapshot();
    let accounts = tree::every(&at, rows::accounts(&organization.management)).await?;
    let asked = (input.next_token.as_deref(), input.max_results);
    let (accounts, next_token) = shown(&at, &organization, accounts, asked).await?;
    Ok(model::ListAccountsResponse { accounts: Some(accounts), next_token })
}

pub async fn list_for_parent(
    ctx: Ctx,
    organization: Organization,
    input: model::ListAccountsForParentRequest,
) -> Result<model::ListAccountsForParentResponse, Error> {
    check_parent(&input.parent_id)?;
    let at = ctx.store().snapshot();
    if !tree::is_parent(&at, &organization, &input.parent_id).await? {
        return Err(Error::NoParent);
    }
    let accounts = tree::accounts_under(&at, &organization, &input.parent_id).await?;
    let asked = (input.next_token.as_deref(), input.max_results);
    let (accounts, next_token) = shown(&at, &organization, accounts, asked).await?;
    Ok(model::ListAccountsForParentResponse { accounts: Some(accounts), next_token })
}

/// A page of accounts, and the token of the next.
async fn shown(
    at: &impl Rows,
    organization: &Organization,
    accounts: Vec<Member>,
    (token, max_results): (Option<&str>, Option<i32>),
) -> Result<(Vec<model::Account>, Option<String>), Error> {
    let (rows, next) = page(accounts, |row| row.id.as_str(), token, max_results)?;
    let mut accounts = Vec::with_capacity(rows.len());
    for row in rows {
        let way = tree::way_to(at, organization, &row.parent).await?;
        accounts.push(show::account(organization, &row, &way));
    }
    Ok((accounts, next))
}
