//! `GetRepositoryPolicy`, `SetRepositoryPolicy` and `DeleteRepositoryPolicy`.

use crate::error::Error;
use crate::rules::place::Place;
use crate::store::{self as rows, PolicyText, Repository, place};
use auth::policy::{Context, Decision, Kind, Policies, Policy, Request, decide};
use model_ecr as model;
use service::{Ctx, Meaning};
use std::sync::Arc;

pub async fn get(
    ctx: Ctx,
    input: model::GetRepositoryPolicyRequest,
) -> Result<model::GetRepositoryPolicyResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    let repository = rows::repository(ctx.store(), &place).await?;
    let policy = repository.policy.ok_or_else(|| Error::NoPolicy(place.clone()))?;
    let shown = ctx.policy_shown(&policy.text, &policy.meant).await?;
    Ok(model::GetRepositoryPolicyResponse {
        registry_id: Some(place.account.to_string()),
        repository_name: Some(place.name),
        policy_text: Some(shown),
    })
}

/// Without `force`, a policy that would keep its setter from setting another is refused.
pub async fn set(
    ctx: Ctx,
    input: model::SetRepositoryPolicyRequest,
) -> Result<model::SetRepositoryPolicyResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    let text = input.policy_text;
    let invalid = || Error::Parameter("PolicyText", "Invalid repository policy provided".into());
    let parsed = Policy::parse(Kind::Resource, &text).map_err(|_| invalid())?;
    let Meaning { meant, nobody } = ctx.meaning(&parsed).await?;
    if nobody.is_some() {
        // <https://github.com/hashicorp/terraform-provider-aws/issues/39064>
        return Err(Error::Parameter("PolicyText", "Principal not found".into()));
    }
    let parsed = parsed.meaning(&meant);
    if input.force != Some(true) && locks_out(&ctx, &place, parsed) {
        let message =
            "The policy would keep its author from setting another one: force must be given";
        return Err(Error::Parameter("PolicyText", message.into()));
    }
    let policy = PolicyText { revision: ctx.world().uuid(), text: text.clone(), meant };
    change(&ctx, &place, move |repository| {
        repository.policy = Some(policy.clone());
        Ok(())
    })
    .await?;
    Ok(model::SetRepositoryPolicyResponse {
        registry_id: Some(place.account.to_string()),
        repository_name: Some(place.name),
        policy_text: Some(text),
    })
}

/// Whether the policy denies the caller to set another.
fn locks_out(ctx: &Ctx, place: &Place, policy: Policy) -> bool {
    let policies = Policies { resource: Some(Arc::new(policy)), ..Policies::default() };
    let request = Request {
        principal: ctx.principal(),
        action: "ecr:SetRepositoryPolicy",
        resource: &place.arn(),
        context: &Context::of(ctx.principal()),
    };
    matches!(decide(&request, &policies, None), Decision::Deny { explicit: Some(_), .. })
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteRepositoryPolicyRequest,
) -> Result<model::DeleteRepositoryPolicyResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    let of = place.clone();
    let before = change(&ctx, &place, move |repository| {
        repository.policy.take().ok_or_else(|| Error::NoPolicy(of.clone()))
    })
    .await?;
    let shown = ctx.policy_shown(&before.text, &before.meant).await?;
    Ok(model::DeleteRepositoryPolicyResponse {
        registry_id: Some(place.account.to_string()),
        repository_name: Some(place.name),
        policy_text: Some(shown),
    })
}

async fn change<T: Send>(
    ctx: &Ctx,
    place: &Place,
    edit: impl Fn(&mut Repository) -> Result<T, Error> + Send + Sync,
) -> Result<T, Error> {
    let edit = &edit;
    ctx.store()
        .transact(|tx| async move {
            let mut repository = rows::repository_in(&tx, place).await?;
            let said = edit(&mut repository)?;
            tx.put_value(place.repository(), &repository);
            Ok(said)
        })
        .await
}
