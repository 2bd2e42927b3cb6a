//! Application Auto Scaling: the provisioned units of DynamoDB's tables and global indexes, and the provisioned concurrency
//! of functions, follow what is consumed, or a schedule.
//!
//! | file | what |
//! |---|---|
//! | `rules/` | what can be scaled, and when a policy asks for other units; pure |
//! | `ops/` | the operations |
//! | `functions` | what is asked of Lambda |
//! | `scaling` | what time does: each minute a target with policies is looked at |
//! | `schedules` | what time does: scheduled actions set a target's bounds |
//! | `store`, `checks` | targets and their rows, and what must hold between them |
//! | `resources` | the seats in CloudFormation |
//!
//! **Invariants.** What is consumed is learned through the contract alone ([`service::Ctx::measured`]), and units are
//! changed by asking as the service-linked role, so that they are allowed or refused as anybody's.

mod access;
mod checks;
mod functions;
mod ops;
mod resources;
mod rules;
mod scaling;
mod schedules;
mod store;

use model_application_autoscaling as model;
use service::Service;
use std::sync::Arc;

/// The service, for the binary's list.
pub fn service() -> Service {
    Service::new("application-autoscaling")
        .on::<model::RegisterScalableTarget>(
            access::register_scalable_target,
            ops::scalable_targets::register,
        )
        .on::<model::DeregisterScalableTarget>(
            access::deregister_scalable_target,
            ops::scalable_targets::deregister,
        )
        .on::<model::DescribeScalableTargets>(
            access::describe_scalable_targets,
            ops::scalable_targets::describe,
        )
        .on::<model::PutScalingPolicy>(access::put_scaling_policy, ops::scaling_policies::put)
        .on::<model::DeleteScalingPolicy>(
            access::delete_scaling_policy,
            ops::scaling_policies::delete,
        )
        .on::<model::DescribeScalingPolicies>(
            access::describe_scaling_policies,
            ops::scaling_policies::describe,
        )
        .on::<model::PutScheduledAction>(access::put_scheduled_action, ops::scheduled_actions::put)
        .on::<model::DeleteScheduledAction>(
            access::delete_scheduled_action,
            ops::scheduled_actions::delete,
        )
        .on::<model::DescribeScheduledActions>(
            access::describe_scheduled_actions,
            ops::scheduled_actions::describe,
        )
        .on::<model::DescribeScalingActivities>(
            access::describe_scaling_activities,
            ops::scaling_activities::describe,
        )
        .on::<model::TagResource>(access::tag_resource, ops::tags::tag)
        .on::<model::UntagResource>(access::untag_resource, ops::tags::untag)
        .on::<model::ListTagsForResource>(access::list_tags, ops::tags::list)
        .resource_tags(ops::tags::lookup)
        .state(Arc::new(scaling::Turns::default()))
        .timer(scaling::TIMER, scaling::fire)
        .timer(schedules::TIMER, schedules::fire)
        .resource(resources::scalable_target())
        .resource(resources::scaling_policy())
        .calls(&[
            "dynamodb:DescribeTable",
            "dynamodb:UpdateTable",
            "lambda:GetProvisionedConcurrencyConfig",
            "lambda:PutProvisionedConcurrencyConfig",
        ])
        .keeps(store::tables())
        .timers_of(|_, timer| Ok(store::account_of(timer)))
        .checks(checks::check)
}
