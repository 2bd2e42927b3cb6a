//! EventBridge: rules on a schedule.
//!
//! Event patterns, buses of one's own, archives and pipes are not built: what asks for them is refused by name.
//!
//! **Invariants.** A rule that is due tells its targets in the transaction that sets its next moment, so that a
//! crash neither loses a firing nor repeats one. A missed firing is made up for once, not once per period.

mod access;
mod checks;
mod error;
mod events;
mod ops;
mod resources;
mod store;

use model_events as model;
use service::Service;

pub fn service() -> Service {
    Service::new("events")
        .on::<model::PutRule>(access::put_rule, ops::put_rule::handle)
        .on::<model::DeleteRule>(access::delete_rule, ops::delete_rule::handle)
        .on::<model::DescribeRule>(access::describe_rule, ops::describe_rule::handle)
        .on::<model::ListRules>(access::list_rules, ops::list_rules::handle)
        .on::<model::EnableRule>(access::enable_rule, ops::state::enable)
        .on::<model::DisableRule>(access::disable_rule, ops::state::disable)
        .on::<model::PutTargets>(access::put_targets, ops::put_targets::handle)
        .on::<model::RemoveTargets>(access::remove_targets, ops::remove_targets::handle)
        .on::<model::ListTargetsByRule>(access::list_targets, ops::list_targets::handle)
        .on::<model::TagResource>(access::tag_resource, ops::tags::tag)
        .on::<model::UntagResource>(access::untag_resource, ops::tags::untag)
        .on::<model::ListTagsForResource>(access::list_tags, ops::tags::list)
        .resource_tags(ops::tags::lookup)
        .timer(events::RULE, events::rule_due)
        .resource(resources::rule())
        .keeps(store::tables())
        .timers_of(|_, timer| Ok(store::account_of(timer)))
        .checks(checks::check)
}
