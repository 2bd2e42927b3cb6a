//! CloudWatch Logs: groups of streams of events, kept in the order of their timestamps.
//!
//! Metric filters, subscription filters, Insights queries and exports are not built: what asks for them is
//! answered by 501.
//!
//! **Invariants.** An acknowledged event is readable at once, under the name it was put, until it is older than
//! its group's retention; then it is readable no more, whether or not it was swept already. A group or stream
//! that was made anew under an old name shows nothing of the old one.

mod access;
mod auditing;
mod checks;
mod error;
mod ops;
mod resources;
mod rules;
mod store;
mod sweep;

use model_logs as model;
use service::Service;

pub fn service() -> Service {
    Service::new("logs")
        .on::<model::CreateLogGroup>(access::create_group, ops::groups::create)
        .on::<model::DeleteLogGroup>(access::delete_group, ops::groups::delete)
        .on::<model::DescribeLogGroups>(access::describe_groups, ops::groups::describe)
        .on::<model::PutRetentionPolicy>(access::put_retention, ops::retention::put)
        .on::<model::DeleteRetentionPolicy>(access::delete_retention, ops::retention::delete)
        .on::<model::CreateLogStream>(access::create_stream, ops::streams::create)
        .on::<model::DeleteLogStream>(access::delete_stream, ops::streams::delete)
        .on::<model::DescribeLogStreams>(access::describe_streams, ops::streams::describe)
        .on::<model::PutLogEvents>(access::put_events, ops::put_events::handle)
        .on::<model::GetLogEvents>(access::get_events, ops::get_events::handle)
        .on::<model::FilterLogEvents>(access::filter_events, ops::filter_events::handle)
        .on::<model::TagResource>(access::tag_resource, ops::tags::tag)
        .on::<model::UntagResource>(access::untag_resource, ops::tags::untag)
        .on::<model::ListTagsForResource>(access::list_tags, ops::tags::list)
        .on::<model::TagLogGroup>(access::tag_group, ops::tags::tag_group)
        .on::<model::UntagLogGroup>(access::untag_group, ops::tags::untag_group)
        .on::<model::ListTagsLogGroup>(access::list_group_tags, ops::tags::list_group)
        .resource_tags(ops::tags::lookup)
        .timer(sweep::RETENTION, sweep::retention_due)
        .timer(sweep::RECLAIM, sweep::reclaim)
        .resource(resources::group())
        .resource(resources::stream())
        .audits(auditing::AUDITING)
        .keeps(store::tables())
        .timers_of(|_, timer| Ok(sweep::account(timer)))
        .checks(checks::check)
}
