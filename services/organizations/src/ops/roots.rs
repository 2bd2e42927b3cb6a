//! The root, and the types of policies that are in force under it.

use super::built;
use crate::error::Error;
use crate::rules::document::FULL_ACCESS;
use crate::rules::ids::{self, Kind};
use crate::rules::page::page;
use crate::show;
use crate::store::{self as rows, Attachment, Member, Organization, Unit};
use crate::tree;
use model_organizations as model;
use service::Ctx;
use store::Tx;

/// An organisation has one.
pub async fn list(
    _ctx: Ctx,
    organization: Organization,
    input: model::ListRootsRequest,
) -> Result<model::ListRootsResponse, Error> {
    let roots = vec![organization];
    let (roots, next_token) =
        page(roots, |row| row.root.as_str(), input.next_token.as_deref(), input.max_results)?;
    let roots = Some(roots.iter().map(show::root).collect());
    Ok(model::ListRootsResponse { roots, next_token })
}

/// Every place and account begins with the policy that allows everything.
pub async fn enable(
    ctx: Ctx,
    organization: Organization,
    input: model::EnablePolicyTypeRequest,
) -> Result<model::EnablePolicyTypeResponse, Error> {
    let root = Some(switch(&ctx, &organization, &input.root_id, &input.policy_type, true).await?);
    Ok(model::EnablePolicyTypeResponse { root })
}

/// Every attachment ends with it
/// (<https://docs.aws.amazon.com/organizations/latest/userguide/disable-policy-type.html>).
pub async fn disable(
    ctx: Ctx,
    organization: Organization,
    input: model::DisablePolicyTypeRequest,
) -> Result<model::DisablePolicyTypeResponse, Error> {
    let root = Some(switch(&ctx, &organization, &input.root_id, &input.policy_type, false).await?);
    Ok(model::DisablePolicyTypeResponse { root })
}

async fn switch(
    ctx: &Ctx,
    organization: &Organization,
    root: &str,
    policy_type: &model::PolicyType,
    on: bool,
) -> Result<model::Root, Error> {
    if ids::kind(root) != Some(Kind::Root) {
        return Err(Error::pattern());
    }
    built(policy_type)?;
    ctx.store()
        .transact(|tx| async move {
            let mut organization = tree::current(&tx, organization).await?;
            if organization.root != root {
                return Err(Error::NoRoot);
            }
            match (organization.service_control, on) {
                (true, true) => return Err(Error::TypeEnabled),
                (false, false) => return Err(Error::TypeNotEnabled),
                (false, true) => attach_everywhere(&tx, &organization).await?,
                (true, false) => detach_everywhere(&tx, &organization).await?,
            }
            organization.service_control = on;
            tx.put_value(rows::organization(&organization.management), &organization);
            rows::changed(&tx);
            Ok(show::root(&organization))
        })
        .await
}

async fn attach_everywhere(tx: &Tx, organization: &Organization) -> Result<(), Error> {
    let management = organization.management.as_str();
    rows::attach(tx, management, &organization.root, FULL_ACCESS);
    for unit in tree::every::<Unit>(tx, rows::units(management)).await? {
        rows::attach(tx, management, &unit.id, FULL_ACCESS);
    }
    for account in tree::every::<Member>(tx, rows::accounts(management)).await? {
        rows::attach(tx, management, &account.id, FULL_ACCESS);
    }
    Ok(())
}

async fn detach_everywhere(tx: &Tx, organization: &Organization) -> Result<(), Error> {
    let management = organization.management.as_str();
    for row in tree::every::<Attachment>(tx, rows::attachments(management)).await? {
        rows::detach(tx, management, &row.target, &row.policy);
    }
    Ok(())
}
