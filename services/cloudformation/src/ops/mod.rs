//! The operations, each in its file.

pub mod continue_update_rollback;
pub mod create_change_set;
pub mod create_stack;
pub mod delete_change_set;
pub mod delete_stack;
pub mod describe_change_set;
pub mod describe_stack_events;
pub mod describe_stack_resource;
pub mod describe_stack_resources;
pub mod describe_stacks;
pub mod execute_change_set;
pub mod get_template;
pub mod get_template_summary;
pub mod list_change_sets;
pub mod list_exports;
pub mod list_imports;
pub mod list_stack_resources;
pub mod list_stacks;
mod page;
pub mod rollback_stack;
pub mod update_stack;
pub mod update_termination_protection;
pub mod validate_template;

use aws::Fault;
use service::Ctx;

use crate::errors;
use crate::records::{ChangeSet, Stack};
use crate::store::{self as tables, StackKey};

/// The stack that an input names, deleted ones only by their ARN.
async fn stack(ctx: &Ctx, name_or_id: &str) -> Result<(StackKey, Stack), Fault> {
    let found = tables::find(ctx, name_or_id).await?;
    found.ok_or_else(|| errors::no_such_stack(name_or_id))
}

/// The change set that an input names by its ARN, or by its name and its stack.
pub async fn change_set(
    ctx: &Ctx,
    stack_name: Option<&String>,
    name_or_id: &str,
) -> Result<(StackKey, Stack, ChangeSet), Fault> {
    let missing = || errors::no_such_change_set(name_or_id);
    if let Some(stack_name) = stack_name {
        let (key, stack) = stack(ctx, stack_name).await?;
        let all = tables::change_sets(ctx.store(), &key).await?;
        let mut named =
            all.into_iter().filter(|set| set.name == name_or_id || set.id == name_or_id);
        return Ok((key, stack, named.next().ok_or_else(missing)?));
    }
    if name_or_id.parse::<aws::Arn>().is_err() {
        return Err(errors::validation(
            "StackName must be specified if ChangeSetName is not specified as an ARN.",
        ));
    }
    for stack in tables::stacks(ctx).await? {
        let Some(key) = StackKey::of_arn(&stack.id) else { continue };
        let all = tables::change_sets(ctx.store(), &key).await?;
        if let Some(set) = all.into_iter().find(|set| set.id == name_or_id) {
            return Ok((key, stack, set));
        }
    }
    Err(missing())
}
