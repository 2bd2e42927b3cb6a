//! `UpdateTerminationProtection`

use aws::Fault;
use model_cloudformation::{
    StackStatus, UpdateTerminationProtectionInput, UpdateTerminationProtectionOutput,
};
use service::Ctx;

use crate::errors;
use crate::records::Stack;
use crate::store::{self as tables, Commit};

pub async fn handle(
    ctx: Ctx,
    input: UpdateTerminationProtectionInput,
) -> Result<UpdateTerminationProtectionOutput, Fault> {
    let (key, stack) = super::stack(&ctx, &input.stack_name).await?;
    if matches!(stack.status, StackStatus::DeleteInProgress | StackStatus::DeleteComplete) {
        return Err(errors::wrong_state(&stack.id, &stack.status, "updated"));
    }
    if stack.parent_id.is_some() {
        return Err(errors::validation(
            "Termination protection of a nested stack is that of its root stack.",
        ));
    }
    let protection = input.enable_termination_protection;
    let edit = |stack: &mut Stack| stack.termination_protection = protection;
    let commit = Commit { edit: Some(&edit), ..Commit::default() };
    tables::commit(ctx.store(), &key, &commit).await?;
    Ok(UpdateTerminationProtectionOutput { stack_id: Some(stack.id) })
}
