//! Whether a role trusts the one who would assume it, and whom its trust policy means.

use crate::error::Error;
use crate::identities::last;
use crate::rules::document::check_trust;
use crate::store::{self as rows, Role};
use auth::policy::{Kind, Meant, Policy};
use aws::{AccountId, Arn, Fault};
use service::{Access, Ctx, Meaning};
use std::sync::Arc;

/// Whom a valid trust policy means that is saved now. Refused if it names a user or a role that is not there.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html>
pub async fn meant(ctx: &Ctx, document: &str) -> Result<Meant, Error> {
    let policy = check_trust(document)?;
    let Meaning { meant, nobody } = ctx.meaning(&policy).await?;
    match nobody {
        None => Ok(meant),
        Some(name) => Err(Error::MalformedPolicyDocument(format!(
            "Invalid principal in policy: \"AWS\":\"{name}\""
        ))),
    }
}

/// A role with its trust policy as AWS shows it.
pub async fn shown(ctx: &Ctx, role: Role) -> Result<Role, Error> {
    let trust = ctx.policy_shown(&role.trust, &role.meant).await?;
    Ok(Role { trust, ..role })
}

/// The role, if its trust policy lets the context's principal assume it.
pub async fn trusted_role(ctx: &Ctx, role: &Arn) -> Result<Role, Error> {
    let access = Access::new("sts:AssumeRole", role);
    ctx.entering("iam").authorize(std::slice::from_ref(&access)).await?;
    existing_role(ctx, role).await
}

/// The role, for one who is allowed to assume it. The answer does not tell a role that is missing from one that
/// does not trust, so that nobody can find out names by asking.
pub async fn existing_role(ctx: &Ctx, role: &Arn) -> Result<Role, Error> {
    let who = ctx.principal().display();
    let denied = || {
        Error::AccessDenied(format!(
            "User: {who} is not authorized to perform: sts:AssumeRole on resource: {role}"
        ))
    };
    let account = AccountId::new(role.account()).ok_or_else(denied)?;
    let key = rows::role(&account, last(role.resource()));
    let row = ctx.store().get_value::<Role>(&key).await?;
    row.filter(|row| row.arn == role.as_str()).ok_or_else(denied)
}

/// The owner and the trust policy of a role: its resource policy, as the engine's decision sees it.
pub async fn policy_of(
    ctx: Ctx,
    arn: Arn,
) -> Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault> {
    let Some(account) = AccountId::new(arn.account()) else { return Ok(None) };
    if !arn.resource().starts_with("role/") {
        return Ok(Some((account, None)));
    }
    let key = rows::role(&account, last(arn.resource()));
    let role = ctx.store().get_value::<Role>(&key).await?;
    match role.filter(|role| role.arn == arn.as_str()) {
        Some(role) => {
            let policy = Policy::parse(Kind::Trust, &role.trust);
            let policy =
                policy.map_err(|error| Fault::internal(format!("a kept policy: {error}")))?;
            Ok(Some((account, Some(Arc::new(policy.meaning(&role.meant))))))
        }
        None => Ok(Some((account, None))),
    }
}
