//! Versions of managed policies: up to five, one of them in force.

use crate::error::Error;
use crate::ops::policies::{find, find_in};
use crate::rules::document::check_managed;
use crate::rules::page::page;
use crate::show;
use crate::store::{self as rows, ManagedPolicy, PolicyVersion};
use model_iam as model;
use service::Ctx;

const VERSIONS_MAX: usize = 5;

async fn change<T: Send>(
    ctx: &Ctx,
    arn: &str,
    change: impl Fn(&mut ManagedPolicy) -> Result<T, Error> + Send + Sync,
) -> Result<T, Error> {
    let change = &change;
    ctx.store()
        .transact(|tx| async move {
            let mut policy = find_in(&tx, ctx.account(), arn).await?;
            let result = change(&mut policy)?;
            tx.put_value(rows::policy(ctx.account(), &policy.name), &policy);
            rows::changed(&tx);
            Ok(result)
        })
        .await
}

fn absent(arn: &str, id: &str) -> Error {
    Error::NoSuchEntity(format!("Policy {arn} version {id} does not exist or is not attachable."))
}

pub async fn create(
    ctx: Ctx,
    input: model::CreatePolicyVersionRequest,
) -> Result<model::CreatePolicyVersionResponse, Error> {
    check_managed(&input.policy_document)?;
    let now_ms = ctx.now_ms();
    let shown = change(&ctx, &input.policy_arn, |policy| {
        if policy.versions.len() >= VERSIONS_MAX {
            let message = "A managed policy can have up to 5 versions. Before you create a new \
                version, you must delete an existing version.";
            return Err(Error::LimitExceeded(message.into()));
        }
        let version = PolicyVersion {
            id: format!("v{}", policy.next_version),
            document: input.policy_document.clone(),
            created_ms: now_ms,
        };
        policy.next_version += 1;
        policy.updated_ms = now_ms;
        if input.set_as_default == Some(true) {
            policy.default_version.clone_from(&version.id);
        }
        let shown = show::version(policy, &version, false);
        policy.versions.push(version);
        Ok(shown)
    })
    .await?;
    Ok(model::CreatePolicyVersionResponse { policy_version: Some(shown) })
}

pub async fn get(
    ctx: Ctx,
    input: model::GetPolicyVersionRequest,
) -> Result<model::GetPolicyVersionResponse, Error> {
    let policy = find(&ctx, &input.policy_arn).await?;
    let version = policy.versions.iter().find(|version| version.id == input.version_id);
    let version = version.ok_or_else(|| absent(&input.policy_arn, &input.version_id))?;
    let shown = show::version(&policy, version, true);
    Ok(model::GetPolicyVersionResponse { policy_version: Some(shown) })
}

/// The newest first.
pub async fn list(
    ctx: Ctx,
    input: model::ListPolicyVersionsRequest,
) -> Result<model::ListPolicyVersionsResponse, Error> {
    let policy = find(&ctx, &input.policy_arn).await?;
    let versions: Vec<_> = policy.versions.iter().rev().enumerate().collect();
    let place = |(at, _): &(usize, &PolicyVersion)| format!("{at:02}");
    let page = page(versions, place, input.marker.as_deref(), input.max_items);
    let shown = page.items.iter().map(|(_, version)| show::version(&policy, version, false));
    Ok(model::ListPolicyVersionsResponse {
        versions: Some(shown.collect()),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn set_default(
    ctx: Ctx,
    input: model::SetDefaultPolicyVersionRequest,
) -> Result<model::SetDefaultPolicyVersionOutput, Error> {
    let now_ms = ctx.now_ms();
    change(&ctx, &input.policy_arn, |policy| {
        if !policy.versions.iter().any(|version| version.id == input.version_id) {
            return Err(absent(&input.policy_arn, &input.version_id));
        }
        policy.default_version.clone_from(&input.version_id);
        policy.updated_ms = now_ms;
        Ok(())
    })
    .await?;
    Ok(model::SetDefaultPolicyVersionOutput {})
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeletePolicyVersionRequest,
) -> Result<model::DeletePolicyVersionOutput, Error> {
    change(&ctx, &input.policy_arn, |policy| {
        if policy.default_version == input.version_id {
            let message = "Cannot delete the default version of a policy.";
            return Err(Error::DeleteConflict(message.into()));
        }
        let before = policy.versions.len();
        policy.versions.retain(|version| version.id != input.version_id);
        if policy.versions.len() == before {
            return Err(absent(&input.policy_arn, &input.version_id));
        }
        Ok(())
    })
    .await?;
    Ok(model::DeletePolicyVersionOutput {})
}
