//! `RollbackStack`: undoes what failed and was left as it was, back to when the stack was last complete.

use aws::Fault;
use model_cloudformation::{RollbackStackInput, RollbackStackOutput, StackStatus};
use service::Ctx;

use crate::records::{Kind, Phase, Stable, Stack};
use crate::{errors, launch};

pub async fn handle(ctx: Ctx, input: RollbackStackInput) -> Result<RollbackStackOutput, Fault> {
    let (key, stack) = super::stack(&ctx, &input.stack_name).await?;
    // A stack that never was complete has nothing to go back to: what was made goes.
    let (kind, phase, status) = match (&stack.status, &stack.stable) {
        (StackStatus::CreateFailed, _) | (StackStatus::UpdateFailed, Stable::Never) => {
            (Kind::Create, Phase::Remove, StackStatus::RollbackInProgress)
        }
        (StackStatus::UpdateFailed, _) => {
            (Kind::Update, Phase::Restore, StackStatus::UpdateRollbackInProgress)
        }
        _ => return Err(errors::wrong_state(&stack.id, &stack.status, "rolled back")),
    };
    let own = stack.settings.role_arn.as_deref();
    let actor = launch::actor(&ctx, input.role_arn.as_deref(), own).await?;
    let (settings, text) = launch::before_failure(&ctx, &key, &stack).await?;
    let mut work = launch::work(kind, phase, actor, settings, input.client_request_token);
    work.retain_except_on_create = input.retain_except_on_create == Some(true);
    let reason = Some("User Initiated".to_owned());
    let undoing = Stack { status, reason, ..stack.clone() };
    match launch::begin(&ctx, &key, &undoing, &work, &text, false).await? {
        true => Ok(RollbackStackOutput { stack_id: Some(stack.id), operation_id: None }),
        false => Err(errors::wrong_state(&stack.id, &stack.status, "rolled back")),
    }
}
