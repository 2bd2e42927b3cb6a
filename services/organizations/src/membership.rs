//! An account in its organisation, for the engine: where it stands, and the policies that hold for it.

use crate::error::Error;
use crate::rules::document::{FULL_ACCESS, FULL_ACCESS_DOCUMENT};
use crate::show::policy_arn;
use crate::store::{self as rows, Attachment, Member, Organization, Policy, Rows};
use crate::tree;
use auth::policy::{self, Attached, Kind};
use aws::{AccountId, Fault};
use service::{Ctx, Membership};
use std::sync::Arc;

/// As of one moment.
pub async fn lookup(ctx: Ctx, account: AccountId) -> Result<Option<Membership>, Fault> {
    Ok(find(&ctx.store().snapshot(), &account).await?)
}

async fn find(at: &impl Rows, account: &AccountId) -> Result<Option<Membership>, Error> {
    let Some((organization, member)) = rows::of_account(at, account).await? else {
        return Ok(None);
    };
    // An account that stands nowhere would escape its policies: that fails.
    let way = tree::way_to(at, &organization, &member.parent).await?;
    Ok(Some(Membership {
        path: format!("{}/{}/", organization.id, way.join("/")),
        service_control: service_control(at, &organization, &member, &way).await?,
        management: AccountId::new(&organization.management)
            .ok_or_else(|| Fault::internal("a management account is no account"))?,
        organization: organization.id,
        closed: member.closed_ms.is_some(),
    }))
}

async fn service_control(
    at: &impl Rows,
    organization: &Organization,
    member: &Member,
    way: &[String],
) -> Result<Vec<Vec<Attached>>, Error> {
    let mut levels = Vec::new();
    if !organization.service_control || member.id == organization.management {
        return Ok(levels);
    }
    for target in way.iter().chain([&member.id]) {
        let range = rows::attachments_of(&organization.management, target);
        let mut level = Vec::new();
        for attachment in tree::every::<Attachment>(at, range).await? {
            level.push(attached(at, organization, &attachment.policy).await?);
        }
        levels.push(level);
    }
    Ok(levels)
}

/// A policy that cannot be read fails the decision rather than to widen it.
async fn attached(
    at: &impl Rows,
    organization: &Organization,
    id: &str,
) -> Result<Attached, Error> {
    let name = policy_arn(organization, id).into();
    let document = match id {
        FULL_ACCESS => FULL_ACCESS_DOCUMENT.to_owned(),
        _ => {
            let key = rows::policy(&organization.management, id);
            let row = at.value::<Policy>(&key).await?;
            row.ok_or_else(|| Fault::internal(format!("{id} is attached and gone")))?.content
        }
    };
    let policy = policy::Policy::parse(Kind::Identity, &document);
    let policy = policy.map_err(|error| Fault::internal(format!("a kept policy: {error}")))?;
    Ok(Attached { name, policy: Arc::new(policy) })
}
