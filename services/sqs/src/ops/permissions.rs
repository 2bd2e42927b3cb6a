//! Permissions by label: statements of the queue's policy.

use super::{change, own_place};
use crate::error::Error;
use crate::rules::attributes::check_policy;
use crate::rules::statements;
use auth::policy::Meant;
use model_sqs as model;
use service::Ctx;

pub async fn add(
    ctx: Ctx,
    input: model::AddPermissionRequest,
) -> Result<model::AddPermissionOutput, Error> {
    let place = own_place(&ctx, &input.queue_url)?;
    if input.actions.is_empty() {
        return Err(Error::Missing("Actions"));
    }
    if input.aws_account_ids.is_empty() {
        return Err(Error::Missing("AWSAccountIds"));
    }
    for account in &input.aws_account_ids {
        if aws::AccountId::new(account).is_none() {
            let reason = format!("The AWS account ID {account} is not valid.");
            return Err(Error::Parameter(account.clone(), "PrincipalId", reason));
        }
    }
    let arn = place.arn();
    let now_ms = ctx.now_ms();
    change(&ctx, &place, move |queue| {
        let settings = &mut queue.settings;
        let policy = statements::add(
            settings.policy.as_deref(),
            &arn,
            &input.label,
            &input.aws_account_ids,
            &input.actions,
        )?;
        check_policy(&policy)?;
        settings.policy = Some(policy);
        queue.modified_ms = now_ms;
        Ok(())
    })
    .await?;
    Ok(model::AddPermissionOutput {})
}

pub async fn remove(
    ctx: Ctx,
    input: model::RemovePermissionRequest,
) -> Result<model::RemovePermissionOutput, Error> {
    let place = own_place(&ctx, &input.queue_url)?;
    let now_ms = ctx.now_ms();
    change(&ctx, &place, move |queue| {
        let settings = &mut queue.settings;
        settings.policy = statements::remove(settings.policy.as_deref(), &input.label)?;
        if settings.policy.is_none() {
            settings.meant = Meant::default();
        }
        queue.modified_ms = now_ms;
        Ok(())
    })
    .await?;
    Ok(model::RemovePermissionOutput {})
}
