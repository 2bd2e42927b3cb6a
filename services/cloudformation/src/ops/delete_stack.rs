//! `DeleteStack`

use aws::Fault;
use model_cloudformation::{
    DeleteStackInput, DeleteStackOutput, DeletionMode, ResourceStatus, StackStatus,
};
use service::Ctx;

use crate::records::{Kind, Phase, Stack, Text};
use crate::store::{self as tables, Which};
use crate::work::finish::used_export;
use crate::{errors, launch};

pub async fn handle(ctx: Ctx, input: DeleteStackInput) -> Result<DeleteStackOutput, Fault> {
    // A stack that never was is as good as deleted.
    let Some((key, stack)) = tables::find(&ctx, &input.stack_name).await? else {
        return Ok(DeleteStackOutput::default());
    };
    if stack.status == StackStatus::DeleteComplete || stack.status == StackStatus::DeleteInProgress
    {
        return Ok(DeleteStackOutput::default());
    }
    if stack.termination_protection {
        return Err(errors::validation(format!(
            "Stack [{}] cannot be deleted while TerminationProtection is enabled",
            stack.name
        )));
    }
    launch::refuse_not_built(&[(
        "DeletionMode FORCE_DELETE_STACK",
        input.deletion_mode == Some(DeletionMode::ForceDeleteStack),
    )])?;
    let retained = input.retain_resources.unwrap_or_default();
    if !retained.is_empty() && stack.status != StackStatus::DeleteFailed {
        return Err(errors::validation(
            "Invalid operation on stack. Specify resources to retain only when the current stack \
             state is DELETE_FAILED.",
        ));
    }
    let all = tables::stacks(&ctx).await?;
    if let Some(reason) = used_export(&stack, &[], &all) {
        return Err(errors::validation(reason));
    }
    let resources = tables::resources(ctx.store(), &key).await?;
    for name in &retained {
        let known = resources.iter().find(|resource| resource.logical_id == *name);
        if known.is_none_or(|resource| resource.status != ResourceStatus::DeleteFailed) {
            let message = format!("The resource {name} to retain has not failed to delete.");
            return Err(errors::validation(message));
        }
    }
    let own = stack.settings.role_arn.as_deref();
    let actor = launch::actor(&ctx, input.role_arn.as_deref(), own).await?;
    let settings = stack.settings.clone();
    let mut work =
        launch::work(Kind::Delete, Phase::Remove, actor, settings, input.client_request_token);
    work.skipped = retained.into_iter().collect();
    let deleting = Stack {
        status: StackStatus::DeleteInProgress,
        reason: Some("User Initiated".to_owned()),
        ..stack.clone()
    };
    let text = tables::template(ctx.store(), &key, Which::Current).await?;
    let text = text.unwrap_or(Text { body: String::new(), processed: Default::default() });
    match launch::begin(&ctx, &key, &deleting, &work, &text, false).await? {
        true => Ok(DeleteStackOutput::default()),
        false => Err(errors::validation(format!(
            "Stack [{}] cannot be deleted while in status {}",
            stack.name, stack.status
        ))),
    }
}
