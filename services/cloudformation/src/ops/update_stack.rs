//! `UpdateStack`

use aws::Fault;
use model_cloudformation::{StackStatus, UpdateStackInput, UpdateStackOutput};
use service::Ctx;

use super::create_stack::has_triggers;
use crate::launch::{self, Checked, Request};
use crate::plan::{self, Source};
use crate::records::{Actor, Kind, Output, Phase, Stable, Stack, Text};
use crate::rules::document::Origin;
use crate::store::{self as tables, StackKey, Which};
use crate::{errors, source};

pub async fn handle(ctx: Ctx, input: UpdateStackInput) -> Result<UpdateStackOutput, Fault> {
    launch::refuse_not_built(&[
        ("NotificationARNs", input.notification_ar_ns.as_ref().is_some_and(|l| !l.is_empty())),
        ("ResourceTypes", input.resource_types.as_ref().is_some_and(|l| !l.is_empty())),
        (
            "StackPolicy",
            input.stack_policy_body.is_some()
                || input.stack_policy_url.is_some()
                || input.stack_policy_during_update_body.is_some()
                || input.stack_policy_during_update_url.is_some(),
        ),
        ("RetainExceptOnCreate", input.retain_except_on_create == Some(true)),
        ("RollbackTriggers", has_triggers(input.rollback_configuration.as_ref())),
    ])?;
    let (key, stack) = super::stack(&ctx, &input.stack_name).await?;
    check_state(&stack, input.disable_rollback == Some(true))?;
    let given = source::read(&ctx, input.template_body.as_ref(), input.template_url.as_ref());
    let template = match (given.await?, input.use_previous_template) {
        (Some(template), _) => template,
        (None, Some(true)) => previous(&ctx, &key).await?,
        (None, _) => {
            return Err(errors::validation(
                "Either Template URL or Template Body must be specified.",
            ));
        }
    };
    let own = stack.settings.role_arn.as_deref();
    let actor = launch::actor(&ctx, input.role_arn.as_deref(), own).await?;
    let request = Request {
        source: template,
        given: launch::given_of(input.parameters.as_ref())?,
        tags: match &input.tags {
            Some(_) => launch::tags_of(input.tags.as_ref())?,
            None => stack.settings.tags.clone(),
        },
        capabilities: input.capabilities.iter().flatten().map(ToString::to_string).collect(),
        role_arn: input.role_arn.or_else(|| stack.settings.role_arn.clone()),
        expands: true,
    };
    let previous = &stack.settings.parameters;
    let checked = launch::check(&ctx, &stack.id, &stack.name, &request, previous)?;
    refuse_unchanged(&ctx, &key, &stack, &checked).await?;
    let options = Options {
        token: input.client_request_token,
        disable_rollback: input.disable_rollback.unwrap_or(false),
        change_set_id: None,
    };
    let Checked { settings, text, .. } = checked;
    begin(&ctx, &key, &stack, actor, (settings, text), options).await?;
    Ok(UpdateStackOutput { stack_id: Some(stack.id), ..UpdateStackOutput::default() })
}

/// What is said of one update alone.
pub struct Options {
    pub token: Option<String>,
    pub disable_rollback: bool,
    pub change_set_id: Option<String>,
}

/// Begins an update that has passed its checks.
pub async fn begin(
    ctx: &Ctx,
    key: &StackKey,
    stack: &Stack,
    actor: Actor,
    (settings, text): (crate::records::Settings, Text),
    options: Options,
) -> Result<(), Fault> {
    let mut updating = stack.clone();
    updating.status = StackStatus::UpdateInProgress;
    updating.reason = Some("User Initiated".to_owned());
    updating.updated_ms = Some(ctx.now_ms());
    // A creation that failed before stacks were kept with what they go back to does not say it of itself.
    if stack.status == StackStatus::CreateFailed {
        updating.stable = Stable::Never;
    }
    let mut work = launch::work(Kind::Update, Phase::Forward, actor, settings, options.token);
    work.disable_rollback = options.disable_rollback;
    work.change_set_id = options.change_set_id;
    match launch::begin(ctx, key, &updating, &work, &text, false).await? {
        true => Ok(()),
        false => Err(errors::wrong_state(&stack.id, &StackStatus::UpdateInProgress, "updated")),
    }
}

/// Refuses a stack that cannot be updated as it is. One that failed and was left so can be left so again alone: AWS
/// keeps no second state to roll it back to.
pub fn check_state(stack: &Stack, disable_rollback: bool) -> Result<(), Fault> {
    match stack.status {
        StackStatus::CreateFailed | StackStatus::UpdateFailed if !disable_rollback => {
            Err(errors::validation(format!(
                "This stack is currently in a non-terminal [{}] state. To update the stack from \
                 this state, please use the disable-rollback parameter with update-stack API. To \
                 rollback to the last known good state, use the rollback-stack API",
                stack.status
            )))
        }
        StackStatus::CreateFailed | StackStatus::UpdateFailed => Ok(()),
        _ if is_whole(stack) => Ok(()),
        _ => Err(errors::wrong_state(&stack.id, &stack.status, "updated")),
    }
}

/// Whether nothing is left to be done on the stack.
pub fn is_whole(stack: &Stack) -> bool {
    matches!(
        stack.status,
        StackStatus::CreateComplete
            | StackStatus::UpdateComplete
            | StackStatus::UpdateRollbackComplete
    )
}

/// The template that stands.
pub async fn previous(ctx: &Ctx, key: &StackKey) -> Result<Source, Fault> {
    let text = tables::template(ctx.store(), key, Which::Current).await?;
    let text = text.ok_or_else(|| Fault::internal("a stack without its template"))?;
    Ok(Source { body: text.body, origin: Origin::Fetched })
}

async fn refuse_unchanged(
    ctx: &Ctx,
    key: &StackKey,
    stack: &Stack,
    checked: &Checked,
) -> Result<(), Fault> {
    let standing = tables::resources(ctx.store(), key).await?;
    let exports = plan::exports(ctx).await?;
    let preview = plan::preview(ctx, &checked.assembly, &standing, &exports)?;
    let outputs: Vec<Output> = preview
        .outputs
        .into_iter()
        .map(|output| Output {
            name: output.name,
            value: output.value,
            description: output.description,
            export_name: output.export_name,
        })
        .collect();
    let unchanged = preview.changes.is_empty()
        && outputs == stack.outputs
        && checked.settings.tags == stack.settings.tags
        && checked.settings.role_arn == stack.settings.role_arn;
    match unchanged && is_whole(stack) {
        true => Err(errors::validation("No updates are to be performed.")),
        false => Ok(()),
    }
}
