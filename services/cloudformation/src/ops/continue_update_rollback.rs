//! `ContinueUpdateRollback`

use aws::Fault;
use model_cloudformation::{
    ContinueUpdateRollbackInput, ContinueUpdateRollbackOutput, ResourceStatus, StackStatus,
};
use service::Ctx;

use crate::records::{Kind, Phase, Stack};
use crate::store as tables;
use crate::{errors, launch};

pub async fn handle(
    ctx: Ctx,
    input: ContinueUpdateRollbackInput,
) -> Result<ContinueUpdateRollbackOutput, Fault> {
    let (key, stack) = super::stack(&ctx, &input.stack_name).await?;
    if stack.status != StackStatus::UpdateRollbackFailed {
        return Err(errors::validation(format!(
            "Stack:{} is in {} state. It must be in UPDATE_ROLLBACK_FAILED state.",
            stack.id, stack.status
        )));
    }
    let skipped = input.resources_to_skip.unwrap_or_default();
    let resources = tables::resources(ctx.store(), &key).await?;
    for name in &skipped {
        let known = resources.iter().find(|resource| resource.logical_id == *name);
        if known.is_none_or(|resource| resource.status != ResourceStatus::UpdateFailed) {
            let message = format!("The resource {name} to skip has not failed to update.");
            return Err(errors::validation(message));
        }
    }
    let own = stack.settings.role_arn.as_deref();
    let actor = launch::actor(&ctx, input.role_arn.as_deref(), own).await?;
    let (settings, text) = launch::before_failure(&ctx, &key, &stack).await?;
    let mut work =
        launch::work(Kind::Update, Phase::Restore, actor, settings, input.client_request_token);
    work.skipped = skipped.into_iter().collect();
    let restoring = Stack {
        status: StackStatus::UpdateRollbackInProgress,
        reason: Some("User Initiated".to_owned()),
        ..stack.clone()
    };
    match launch::begin(&ctx, &key, &restoring, &work, &text, false).await? {
        true => Ok(ContinueUpdateRollbackOutput::default()),
        false => Err(errors::wrong_state(&stack.id, &stack.status, "continued")),
    }
}
