//! `CreateChangeSet`: what a creation or an update would do, shown before it is done.

use aws::Fault;
use model_cloudformation::{
    ChangeSetType, CreateChangeSetInput, CreateChangeSetOutput, OnStackFailure, StackStatus,
};
use service::Ctx;
use store::StoreError;

use super::create_stack::has_triggers;
use super::update_stack::{check_state, is_whole, previous};
use crate::launch::{self, Creation, Request};
use crate::plan;
use crate::records::{ChangeSet, OnFailure, Output, Stack};
use crate::store::{self as tables, Commit, StackKey};
use crate::work::stack_event;
use crate::{errors, source};

const NO_CHANGES: &str = "The submitted information didn't contain changes. Submit different \
                          information to create a change set.";

pub async fn handle(ctx: Ctx, input: CreateChangeSetInput) -> Result<CreateChangeSetOutput, Fault> {
    launch::refuse_not_built(&[
        ("NotificationARNs", input.notification_ar_ns.as_ref().is_some_and(|l| !l.is_empty())),
        ("ResourceTypes", input.resource_types.as_ref().is_some_and(|l| !l.is_empty())),
        ("RollbackTriggers", has_triggers(input.rollback_configuration.as_ref())),
        ("ResourcesToImport", input.resources_to_import.as_ref().is_some_and(|l| !l.is_empty())),
        ("ImportExistingResources", input.import_existing_resources == Some(true)),
        ("DeploymentMode", input.deployment_mode.is_some()),
    ])?;
    check_name(&input.change_set_name)?;
    let known = tables::find(&ctx, &input.stack_name).await?;
    let is_creation = input.change_set_type == Some(ChangeSetType::Create);
    let (key, stack, is_new) = match (known, is_creation) {
        (Some((key, stack)), true) if stack.status == StackStatus::ReviewInProgress => {
            (key, stack, false)
        }
        (Some((_, stack)), true) => {
            return Err(errors::validation(format!(
                "Stack [{}] already exists and cannot be created again with the changeSet [{}].",
                stack.name, input.change_set_name
            )));
        }
        (Some((key, stack)), false) => {
            check_state(&stack, true)?;
            (key, stack, false)
        }
        (None, true) => {
            let id = launch::new_id(&ctx, &input.stack_name)?;
            let key =
                StackKey::of_arn(&id).ok_or_else(|| Fault::internal("a stack without an ARN"))?;
            let status = StackStatus::ReviewInProgress;
            let stack = launch::blank(&ctx, id, &input.stack_name, status, &Creation::default());
            (key, stack, true)
        }
        (None, false) => {
            return Err(errors::validation(format!("Stack [{}] does not exist", input.stack_name)));
        }
    };
    if tables::change_set(ctx.store(), &key, &input.change_set_name).await?.is_some() {
        let message = format!("ChangeSet {} already exists", input.change_set_name);
        return Err(Fault::client("AlreadyExistsException", message));
    }
    let change_set = draft(&ctx, &key, &stack, &input, is_creation).await?;
    record(&ctx, &key, &stack, &change_set, is_new).await?;
    Ok(CreateChangeSetOutput { id: Some(change_set.id), stack_id: Some(stack.id) })
}

fn check_name(name: &str) -> Result<(), Fault> {
    let shaped = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && name.len() <= 128;
    match shaped {
        true => Ok(()),
        false => Err(errors::validation(format!(
            "1 validation error detected: Value '{name}' at 'changeSetName' failed to satisfy \
             constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*"
        ))),
    }
}

async fn draft(
    ctx: &Ctx,
    key: &StackKey,
    stack: &Stack,
    input: &CreateChangeSetInput,
    is_creation: bool,
) -> Result<ChangeSet, Fault> {
    let given = source::read(ctx, input.template_body.as_ref(), input.template_url.as_ref());
    let template = match (given.await?, input.use_previous_template) {
        (Some(template), _) => template,
        (None, Some(true)) if !is_creation => previous(ctx, key).await?,
        (None, _) => {
            return Err(errors::validation(
                "Either Template URL or Template Body must be specified.",
            ));
        }
    };
    let request = Request {
        source: template,
        given: launch::given_of(input.parameters.as_ref())?,
        tags: match &input.tags {
            Some(_) => launch::tags_of(input.tags.as_ref())?,
            None => stack.settings.tags.clone(),
        },
        capabilities: input.capabilities.iter().flatten().map(ToString::to_string).collect(),
        role_arn: input.role_arn.clone().or_else(|| stack.settings.role_arn.clone()),
        expands: false,
    };
    let own = stack.settings.role_arn.as_deref();
    launch::actor(ctx, input.role_arn.as_deref(), own).await?;
    let values = &stack.settings.parameters;
    let checked = launch::check(ctx, &stack.id, &stack.name, &request, values)?;
    let standing = tables::resources(ctx.store(), key).await?;
    let exports = plan::exports(ctx).await?;
    let preview = plan::preview(ctx, &checked.assembly, &standing, &exports)?;
    let same_outputs = preview.outputs.len() == stack.outputs.len()
        && preview.outputs.iter().zip(&stack.outputs).all(|(new, old): (_, &Output)| {
            new.name == old.name && new.value == old.value && new.export_name == old.export_name
        });
    let unchanged = !is_creation
        && is_whole(stack)
        && preview.changes.is_empty()
        && same_outputs
        && checked.settings.tags == stack.settings.tags;
    let unique = ctx.world().uuid();
    let name = &input.change_set_name;
    let words = |text: &str| text.to_owned();
    Ok(ChangeSet {
        id: ctx.arn("cloudformation", &format!("changeSet/{name}/{unique}")).to_string(),
        name: name.clone(),
        stack_id: stack.id.clone(),
        description: input.description.clone(),
        is_creation,
        settings: checked.settings,
        template: checked.text,
        status: words(if unchanged { "FAILED" } else { "CREATE_COMPLETE" }),
        reason: unchanged.then(|| words(NO_CHANGES)),
        execution_status: words(if unchanged { "UNAVAILABLE" } else { "AVAILABLE" }),
        on_failure: match input.on_stack_failure {
            Some(OnStackFailure::DoNothing) => OnFailure::DoNothing,
            Some(OnStackFailure::Delete) => OnFailure::Delete,
            _ => OnFailure::Rollback,
        },
        created_ms: ctx.now_ms(),
        changes: preview.changes,
    })
}

async fn record(
    ctx: &Ctx,
    key: &StackKey,
    stack: &Stack,
    change_set: &ChangeSet,
    is_new: bool,
) -> Result<(), Fault> {
    let event = stack_event(ctx, stack, stack.status.as_str(), Some("User Initiated"), None);
    let events = if is_new { vec![event] } else { Vec::new() };
    let commit = &Commit { events, ..Commit::default() };
    let recorded: Result<bool, StoreError> = ctx
        .store()
        .transact(|tx| async move {
            if is_new && !tables::insert_stack(&tx, key, stack).await? {
                return Ok(false);
            }
            // What it shows must be what would be done: every operation leaves events.
            let known = tables::stack_in(&tx, key).await?;
            if known.is_none_or(|known| known.events != stack.events) {
                return Ok(false);
            }
            tables::put_change_set(&tx, key, change_set);
            tables::commit_in(&tx, key, commit).await?;
            Ok(true)
        })
        .await;
    match recorded? {
        true => Ok(()),
        false if is_new => Err(errors::already_exists(&stack.name)),
        false => {
            let now = &StackStatus::UpdateInProgress;
            Err(errors::wrong_state(&stack.id, now, "updated"))
        }
    }
}
