//! AWS CloudFormation: stacks made from templates, and the SAM transform.
//!
//! | file | what |
//! |---|---|
//! | `rules/` | what templates mean; pure |
//! | `ops/` | the operations |
//! | `launch`, `plan`, `source` | the beginning of an operation: checks, previews, templates from S3 |
//! | `work/` | the operation itself, step by step |
//! | `events` | timers, resumption at the start, answers of custom resources |
//! | `nested` | stacks as resources of stacks |
//! | `records`, `store` | what is kept, and where |
//!
//! **Invariants.** The rules are pure: they know neither the store nor the clock. No resource type is
//! listed here; the types come from the services that own them. Nothing that a template asks for is
//! silently left out: what isn't built is refused by its name before anything is created. A step is
//! recorded before it is taken, so that an operation outlives the process.

mod access;
mod auditing;
mod checks;
mod errors;
mod events;
mod launch;
mod nested;
mod ops;
mod plan;
mod records;
pub mod rules;
mod source;
mod store;
mod work;

use std::sync::Arc;

use access::Table;
use model_cloudformation as model;
use service::Service;

pub fn service() -> Service {
    Service::new("cloudformation")
        .state(Arc::new(work::Running::default()))
        .at::<model::CreateStack, _, _>(access::create_stack, ops::create_stack::handle)
        .at::<model::UpdateStack, _, _>(access::update_stack, ops::update_stack::handle)
        .at::<model::DeleteStack, _, _>(access::delete_stack, ops::delete_stack::handle)
        .at::<model::ContinueUpdateRollback, _, _>(
            access::continue_update_rollback,
            ops::continue_update_rollback::handle,
        )
        .at::<model::RollbackStack, _, _>(access::rollback_stack, ops::rollback_stack::handle)
        .at::<model::DescribeStacks, _, _>(access::describe_stacks, ops::describe_stacks::handle)
        .on::<model::ListStacks>(access::list_stacks, ops::list_stacks::handle)
        .at::<model::DescribeStackEvents, _, _>(
            access::describe_stack_events,
            ops::describe_stack_events::handle,
        )
        .at::<model::DescribeStackResource, _, _>(
            access::describe_stack_resource,
            ops::describe_stack_resource::handle,
        )
        .at::<model::DescribeStackResources, _, _>(
            access::describe_stack_resources,
            ops::describe_stack_resources::handle,
        )
        .at::<model::ListStackResources, _, _>(
            access::list_stack_resources,
            ops::list_stack_resources::handle,
        )
        .at::<model::GetTemplate, _, _>(access::get_template, ops::get_template::handle)
        .at::<model::GetTemplateSummary, _, _>(
            access::get_template_summary,
            ops::get_template_summary::handle,
        )
        .on::<model::ValidateTemplate>(access::validate_template, ops::validate_template::handle)
        .at::<model::CreateChangeSet, _, _>(
            access::create_change_set,
            ops::create_change_set::handle,
        )
        .at::<model::DescribeChangeSet, _, _>(
            access::describe_change_set,
            ops::describe_change_set::handle,
        )
        .at::<model::ExecuteChangeSet, _, _>(
            access::execute_change_set,
            ops::execute_change_set::handle,
        )
        .at::<model::DeleteChangeSet, _, _>(
            access::delete_change_set,
            ops::delete_change_set::handle,
        )
        .at::<model::ListChangeSets, _, _>(access::list_change_sets, ops::list_change_sets::handle)
        .on::<model::ListExports>(access::list_exports, ops::list_exports::handle)
        .on::<model::ListImports>(access::list_imports, ops::list_imports::handle)
        .at::<model::UpdateTerminationProtection, _, _>(
            access::update_termination_protection,
            ops::update_termination_protection::handle,
        )
        .resource_tags(store::tags_of)
        .timer(store::ADVANCE, events::advance)
        .starts(events::resume)
        .front(events::answers())
        .resource(nested::resource())
        .calls(&["s3:GetObject", "lambda:Invoke"])
        .audits(auditing::AUDITING)
        .keeps(store::tables())
        .timers_of(|_, timer| {
            Ok(store::StackKey::of_timer(timer).map(|key| key.account.as_str().to_owned()))
        })
        .checks(checks::check)
}
