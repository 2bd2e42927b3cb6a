//! `CreateStack`

use aws::Fault;
use model_cloudformation::{CreateStackInput, CreateStackOutput, OnFailure as Wanted};
use service::Ctx;

use crate::launch::{self, Creation, Request};
use crate::records::OnFailure;
use crate::{errors, source};

pub async fn handle(ctx: Ctx, input: CreateStackInput) -> Result<CreateStackOutput, Fault> {
    launch::refuse_not_built(&[
        ("NotificationARNs", input.notification_ar_ns.as_ref().is_some_and(|l| !l.is_empty())),
        ("ResourceTypes", input.resource_types.as_ref().is_some_and(|l| !l.is_empty())),
        ("StackPolicy", input.stack_policy_body.is_some() || input.stack_policy_url.is_some()),
        ("RetainExceptOnCreate", input.retain_except_on_create == Some(true)),
        ("RollbackTriggers", has_triggers(input.rollback_configuration.as_ref())),
    ])?;
    let on_failure = match (input.disable_rollback, &input.on_failure) {
        (Some(_), Some(_)) => {
            return Err(errors::validation(
                "You must specify either DisableRollback or OnFailure, but not both.",
            ));
        }
        (Some(true), None) | (None, Some(Wanted::DoNothing)) => OnFailure::DoNothing,
        (None, Some(Wanted::Delete)) => OnFailure::Delete,
        _ => OnFailure::Rollback,
    };
    if input.timeout_in_minutes.is_some_and(|minutes| minutes < 1) {
        return Err(errors::validation("TimeoutInMinutes must be at least 1."));
    }
    let template =
        source::demand(&ctx, input.template_body.as_ref(), input.template_url.as_ref()).await?;
    let request = Request {
        source: template,
        given: launch::given_of(input.parameters.as_ref())?,
        tags: launch::tags_of(input.tags.as_ref())?,
        capabilities: input.capabilities.iter().flatten().map(ToString::to_string).collect(),
        role_arn: input.role_arn,
        expands: true,
    };
    let creation = Creation {
        on_failure,
        timeout_minutes: input.timeout_in_minutes,
        termination_protection: input.enable_termination_protection.unwrap_or(false),
        token: input.client_request_token,
        ..Creation::default()
    };
    let id = launch::create(&ctx, &input.stack_name, &request, &creation).await?;
    Ok(CreateStackOutput { stack_id: Some(id), ..CreateStackOutput::default() })
}

/// Whether alarms are to watch over a rollback.
pub fn has_triggers(configuration: Option<&model_cloudformation::RollbackConfiguration>) -> bool {
    configuration.is_some_and(|configuration| {
        configuration.rollback_triggers.as_ref().is_some_and(|triggers| !triggers.is_empty())
            || configuration.monitoring_time_in_minutes.is_some_and(|minutes| minutes > 0)
    })
}
