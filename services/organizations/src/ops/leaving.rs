//! How accounts are closed, and how they leave.

use super::attachments::detach_all;
use crate::access::own;
use crate::error::Error;
use crate::store::{self as rows, Member, Organization};
use crate::tree;
use model_organizations as model;
use service::Ctx;
use store::Tx;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// How long an account must exist before it may leave.
const WAIT_MS: i64 = 4 * DAY_MS;
/// Within this time the higher of 250 accounts and a fifth of all may be closed, 1,000 at most
/// (<https://docs.aws.amazon.com/organizations/latest/APIReference/API_CloseAccount.html>).
const CLOSINGS_WITHIN_MS: i64 = 30 * DAY_MS;

pub async fn close(
    ctx: Ctx,
    organization: Organization,
    input: model::CloseAccountRequest,
) -> Result<model::CloseAccountOutput, Error> {
    let (known, id, now_ms) = (&organization, &input.account_id, ctx.now_ms());
    ctx.store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let mut account = tree::account(&tx, &organization, id).await?;
            if account.id == organization.management {
                let message = "You attempted to close the management account. To close the \
                               management account for the organization, you must first either \
                               remove or close all member accounts in the organization.";
                return Err(Error::constraint("CANNOT_CLOSE_MANAGEMENT_ACCOUNT", message));
            }
            if account.closed_ms.is_some() {
                return Err(Error::AccountClosed);
            }
            let range = rows::accounts(&organization.management);
            let accounts: Vec<Member> = tree::every(&tx, range).await?;
            let lately = |at: i64| now_ms - at < CLOSINGS_WITHIN_MS;
            let closed = accounts.iter().filter(|row| row.closed_ms.is_some_and(lately)).count();
            if closed >= closings_max(accounts.len() - 1) {
                let message = "You have exceeded close account quota for the past 30 days.";
                return Err(Error::constraint("CLOSE_ACCOUNT_QUOTA_EXCEEDED", message));
            }
            account.closed_ms = Some(now_ms);
            tx.put_value(rows::account(&organization.management, &account.id), &account);
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(model::CloseAccountOutput {})
}

fn closings_max(members: usize) -> usize {
    (members / 5).clamp(250, 1000)
}

pub async fn remove(
    ctx: Ctx,
    organization: Organization,
    input: model::RemoveAccountFromOrganizationRequest,
) -> Result<model::RemoveAccountFromOrganizationOutput, Error> {
    let (known, id, now_ms) = (&organization, &input.account_id, ctx.now_ms());
    ctx.store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let account = tree::account(&tx, &organization, id).await?;
            depart(&tx, &organization, &account, now_ms).await
        })
        .await?;
    Ok(model::RemoveAccountFromOrganizationOutput {})
}

/// Asked by the member itself.
pub async fn leave(
    ctx: Ctx,
    _input: model::LeaveOrganizationInput,
) -> Result<model::LeaveOrganizationOutput, Error> {
    let organization = own(&ctx).await?.ok_or(Error::NotInUse)?;
    let (known, id, now_ms) = (&organization, ctx.account().as_str(), ctx.now_ms());
    ctx.store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let account = tree::account(&tx, &organization, id).await?;
            depart(&tx, &organization, &account, now_ms).await
        })
        .await?;
    Ok(model::LeaveOrganizationOutput {})
}

async fn depart(
    tx: &Tx,
    organization: &Organization,
    account: &Member,
    now_ms: i64,
) -> Result<(), Error> {
    if account.id == organization.management {
        return Err(Error::ManagementCannotLeave);
    }
    if account.closed_ms.is_some() {
        // Outside of the organisation nothing would know that it is closed.
        let message = "The account is closed. It stays in the organization.";
        return Err(Error::constraint("ACCOUNT_CANNOT_LEAVE_ORGANIZATION", message));
    }
    if now_ms - account.joined_ms < WAIT_MS {
        let message = "After you create an AWS account, you must wait until at least four days \
                       after the account was created.";
        return Err(Error::constraint("WAIT_PERIOD_ACTIVE", message));
    }
    let management = organization.management.as_str();
    detach_all(tx, management, &account.id).await?;
    tx.delete(&rows::account(management, &account.id));
    tx.delete(&rows::member_of(&account.id));
    rows::changed(tx);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::closings_max;

    #[test]
    fn few_organisations_close_more_than_250() {
        assert_eq!(closings_max(0), 250);
        assert_eq!(closings_max(1250), 250);
        assert_eq!(closings_max(1255), 251);
        assert_eq!(closings_max(9000), 1000);
    }
}
