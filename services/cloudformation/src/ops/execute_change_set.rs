//! `ExecuteChangeSet`

use aws::Fault;
use model_cloudformation::{ExecuteChangeSetInput, ExecuteChangeSetOutput, StackStatus};
use service::Ctx;

use super::update_stack::{self, check_state};
use crate::errors;
use crate::launch;
use crate::records::{OnFailure, Stack};

pub async fn handle(
    ctx: Ctx,
    input: ExecuteChangeSetInput,
) -> Result<ExecuteChangeSetOutput, Fault> {
    launch::refuse_not_built(&[(
        "RetainExceptOnCreate",
        input.retain_except_on_create == Some(true),
    )])?;
    let (key, stack, set) =
        super::change_set(&ctx, input.stack_name.as_ref(), &input.change_set_name).await?;
    if set.execution_status != "AVAILABLE" {
        let status = match set.execution_status.as_str() {
            "UNAVAILABLE" => format!("status of [{}]", set.status),
            other => format!("execution status of [{other}]"),
        };
        let message = format!("ChangeSet [{}] cannot be executed in its current {status}", set.id);
        return Err(Fault::client("InvalidChangeSetStatus", message));
    }
    // Whoever made the change set was allowed to pass its role.
    let actor = launch::actor(&ctx, None, set.settings.role_arn.as_deref()).await?;
    let keep = input.disable_rollback.unwrap_or(false) || set.on_failure == OnFailure::DoNothing;
    let with_set = Stack { change_set_id: Some(set.id.clone()), ..stack.clone() };
    if set.is_creation {
        if stack.status != StackStatus::ReviewInProgress {
            return Err(errors::wrong_state(&stack.id, &stack.status, "created"));
        }
        let creating = Stack {
            status: StackStatus::CreateInProgress,
            reason: Some("User Initiated".to_owned()),
            settings: set.settings.clone(),
            on_failure: if keep { OnFailure::DoNothing } else { set.on_failure },
            ..with_set
        };
        let next = set.settings.clone();
        let token = input.client_request_token;
        let mut work = launch::creation_work(&ctx, &creating, actor, next, token);
        work.change_set_id = Some(set.id.clone());
        if !launch::begin(&ctx, &key, &creating, &work, &set.template, false).await? {
            return Err(errors::wrong_state(&stack.id, &stack.status, "created"));
        }
    } else {
        check_state(&stack, keep)?;
        let options = update_stack::Options {
            token: input.client_request_token,
            disable_rollback: keep,
            change_set_id: Some(set.id.clone()),
        };
        let wanted = (set.settings.clone(), set.template.clone());
        update_stack::begin(&ctx, &key, &with_set, actor, wanted, options).await?;
    }
    Ok(ExecuteChangeSetOutput::default())
}
