//! `PutResourcePolicy`, `GetResourcePolicy`, `DeleteResourcePolicy`: of streams and of consumers.

use super::consumers::{change_holder, holder};
use super::tags::check_id;
use crate::refusal;
use auth::policy::{Kind, Meant, Policy};
use aws::{AccountId, Arn, Fault};
use model_kinesis as model;
use service::Ctx;
use std::sync::Arc;

/// Bytes of a policy.
const POLICY_MAX: usize = 20 * 1024;

pub async fn put(
    ctx: Ctx,
    input: model::PutResourcePolicyInput,
) -> Result<model::PutResourcePolicyOutput, Fault> {
    check_id(input.stream_id.as_ref())?;
    if input.policy.len() > POLICY_MAX {
        return Err(refusal::limit(format!("A policy has at most {POLICY_MAX} bytes.")));
    }
    let policy = Policy::parse(Kind::Resource, &input.policy)
        .map_err(|error| refusal::invalid(format!("Invalid policy document: {error}")))?;
    // What Kinesis says to a name that nobody bears is not written down: it means whoever bears it.
    let meant = ctx.meaning(&policy).await?.meant;
    change_holder(&ctx, &input.resource_arn, |holder| {
        holder.set_policy(Some(input.policy.clone()), meant.clone());
        Ok(())
    })
    .await?;
    Ok(model::PutResourcePolicyOutput::default())
}

pub async fn get(
    ctx: Ctx,
    input: model::GetResourcePolicyInput,
) -> Result<model::GetResourcePolicyOutput, Fault> {
    check_id(input.stream_id.as_ref())?;
    let holder = holder(&ctx, &input.resource_arn).await?;
    // No policy is an empty one.
    let policy = match holder.policy() {
        Some((document, meant)) => ctx.policy_shown(document, meant).await?,
        None => "{}".into(),
    };
    Ok(model::GetResourcePolicyOutput { policy })
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteResourcePolicyInput,
) -> Result<model::DeleteResourcePolicyOutput, Fault> {
    check_id(input.stream_id.as_ref())?;
    change_holder(&ctx, &input.resource_arn, |holder| {
        if holder.set_policy(None, Meant::default()) {
            return Ok(());
        }
        Err(refusal::not_found(format!(
            "No resource policy found for resource ARN {}",
            input.resource_arn
        )))
    })
    .await?;
    Ok(model::DeleteResourcePolicyOutput::default())
}

/// Owner and policy of a stream or consumer, for the engine.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault> {
    let found = match holder(&ctx, arn.as_str()).await {
        Ok(found) => found,
        Err(fault) if fault.status < 500 || fault.status == 501 => return Ok(None),
        Err(fault) => return Err(fault),
    };
    let owner = AccountId::new(arn.account()).ok_or_else(|| Fault::internal("an account"))?;
    let policy = match found.policy() {
        Some((document, meant)) => {
            let parsed = Policy::parse(Kind::Resource, document).map_err(Fault::internal)?;
            Some(Arc::new(parsed.meaning(meant)))
        }
        None => None,
    };
    Ok(Some((owner, policy)))
}
