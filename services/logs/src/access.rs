//! What each operation needs
//! (<https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html>).
//!
//! AWS decides what concerns a whole group on `log-group:NAME:log-stream:`, which the usual `log-group:NAME:*`
//! matches; tags alone are decided on the group's bare ARN.

use model_logs as model;
use service::{Access, Scope};
use wire::IndexMap;

fn whole(action: &'static str, scope: &Scope, group: &str) -> Access {
    of_stream(action, scope, group, "")
}

fn of_stream(action: &'static str, scope: &Scope, group: &str, stream: &str) -> Access {
    Access::new(action, scope.arn("logs", &format!("log-group:{group}:log-stream:{stream}")))
}

/// The group that is named, be it by its ARN.
fn named<'a>(scope: &Scope, name: &'a Option<String>, identifier: &'a Option<String>) -> &'a str {
    let text = identifier.as_deref().or(name.as_deref()).unwrap_or_default();
    // What is no group's is its handler's to refuse.
    crate::rules::names::group_of(scope, text).unwrap_or(text)
}

macro_rules! on_group {
    ($($name:ident $input:ident $action:literal)*) => {$(
        pub fn $name(input: &model::$input, scope: &Scope) -> Access {
            whole($action, scope, &input.log_group_name)
        }
    )*};
}

on_group! {
    delete_group DeleteLogGroupRequest "logs:DeleteLogGroup"
    put_retention PutRetentionPolicyRequest "logs:PutRetentionPolicy"
    delete_retention DeleteRetentionPolicyRequest "logs:DeleteRetentionPolicy"
    create_stream CreateLogStreamRequest "logs:CreateLogStream"
}

macro_rules! on_stream {
    ($($name:ident $input:ident $action:literal)*) => {$(
        pub fn $name(input: &model::$input, scope: &Scope) -> Access {
            of_stream($action, scope, &input.log_group_name, &input.log_stream_name)
        }
    )*};
}

on_stream! {
    delete_stream DeleteLogStreamRequest "logs:DeleteLogStream"
    put_events PutLogEventsRequest "logs:PutLogEvents"
}

pub fn create_group(input: &model::CreateLogGroupRequest, scope: &Scope) -> Vec<Access> {
    let access = whole("logs:CreateLogGroup", scope, &input.log_group_name);
    let Some(tags) = input.tags.as_ref().filter(|tags| !tags.is_empty()) else {
        return vec![access];
    };
    let access = access.tagged(pairs(tags));
    let tag = Access { action: "logs:TagResource".into(), ..access.clone() };
    vec![access, tag]
}

fn pairs(tags: &IndexMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))
}

pub fn describe_groups(_input: &model::DescribeLogGroupsRequest, scope: &Scope) -> Access {
    whole("logs:DescribeLogGroups", scope, "")
}

pub fn describe_streams(input: &model::DescribeLogStreamsRequest, scope: &Scope) -> Access {
    let group = named(scope, &input.log_group_name, &input.log_group_identifier);
    whole("logs:DescribeLogStreams", scope, group)
}

pub fn get_events(input: &model::GetLogEventsRequest, scope: &Scope) -> Access {
    let group = named(scope, &input.log_group_name, &input.log_group_identifier);
    of_stream("logs:GetLogEvents", scope, group, &input.log_stream_name)
}

pub fn filter_events(input: &model::FilterLogEventsRequest, scope: &Scope) -> Access {
    let group = named(scope, &input.log_group_name, &input.log_group_identifier);
    whole("logs:FilterLogEvents", scope, group)
}

fn bare(action: &'static str, arn: &str) -> Access {
    Access::new(action, arn.strip_suffix(":*").unwrap_or(arn))
}

pub fn tag_resource(input: &model::TagResourceRequest, _scope: &Scope) -> Access {
    bare("logs:TagResource", &input.resource_arn).tagged(pairs(&input.tags))
}

pub fn untag_resource(input: &model::UntagResourceRequest, _scope: &Scope) -> Access {
    bare("logs:UntagResource", &input.resource_arn).untagged(input.tag_keys.clone())
}

pub fn list_tags(input: &model::ListTagsForResourceRequest, _scope: &Scope) -> Access {
    bare("logs:ListTagsForResource", &input.resource_arn)
}

fn on_name(action: &'static str, scope: &Scope, name: &str) -> Access {
    Access::new(action, scope.arn("logs", &format!("log-group:{name}")))
}

pub fn tag_group(input: &model::TagLogGroupRequest, scope: &Scope) -> Access {
    on_name("logs:TagLogGroup", scope, &input.log_group_name).tagged(pairs(&input.tags))
}

pub fn untag_group(input: &model::UntagLogGroupRequest, scope: &Scope) -> Access {
    let access = on_name("logs:UntagLogGroup", scope, &input.log_group_name);
    access.untagged(input.tags.clone())
}

pub fn list_group_tags(input: &model::ListTagsLogGroupRequest, scope: &Scope) -> Access {
    on_name("logs:ListTagsLogGroup", scope, &input.log_group_name)
}
