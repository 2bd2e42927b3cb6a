//! Whether a role trusts the one who would assume it.

use crate::error::Error;
use crate::identities::{last, parsed};
use crate::store::{self as rows, Role};
use auth::policy::Kind;
use aws::{AccountId, Arn};
use service::{Access, Ctx};

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
) -> Result<Option<(AccountId, Option<std::sync::Arc<auth::policy::Policy>>)>, aws::Fault> {
    let Some(account) = AccountId::new(arn.account()) else { return Ok(None) };
    if !arn.resource().starts_with("role/") {
        return Ok(Some((account, None)));
    }
    let key = rows::role(&account, last(arn.resource()));
    let role = ctx.store().get_value::<Role>(&key).await?;
    match role.filter(|role| role.arn == arn.as_str()) {
        Some(role) => Ok(Some((account, Some(parsed(Kind::Trust, &role.trust)?)))),
        None => Ok(Some((account, None))),
    }
}
