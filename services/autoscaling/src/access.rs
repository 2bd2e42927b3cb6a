//! What each operation needs.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsapplicationautoscaling.html>

use crate::rules::scalable::Scalable;
use crate::store::target_arn;
use model_application_autoscaling as model;
use service::{Access, Scope};

fn on_target(
    action: &'static str,
    scope: &Scope,
    (namespace, resource, dimension): (&str, &str, &str),
) -> Access {
    let scalable = Scalable { resource: resource.into(), dimension: dimension.into() };
    Access::new(action, target_arn(scope, &scalable))
        .with("application-autoscaling:service-namespace", vec![namespace.to_owned()])
        .with("application-autoscaling:scalable-dimension", vec![dimension.to_owned()])
}

/// A function for each operation that names one target.
macro_rules! on_target {
    ($($function:ident: $action:literal, $input:ident;)*) => {$(
        pub fn $function(input: &model::$input, scope: &Scope) -> Access {
            let namespace = input.service_namespace.as_str();
            let dimension = input.scalable_dimension.as_str();
            on_target($action, scope, (namespace, &input.resource_id, dimension))
        }
    )*};
}

on_target! {
    deregister_scalable_target:
        "application-autoscaling:DeregisterScalableTarget", DeregisterScalableTargetRequest;
    put_scaling_policy: "application-autoscaling:PutScalingPolicy", PutScalingPolicyRequest;
    delete_scaling_policy:
        "application-autoscaling:DeleteScalingPolicy", DeleteScalingPolicyRequest;
    put_scheduled_action: "application-autoscaling:PutScheduledAction", PutScheduledActionRequest;
    delete_scheduled_action:
        "application-autoscaling:DeleteScheduledAction", DeleteScheduledActionRequest;
}

pub fn register_scalable_target(
    input: &model::RegisterScalableTargetRequest,
    scope: &Scope,
) -> Vec<Access> {
    let named = (
        input.service_namespace.as_str(),
        input.resource_id.as_str(),
        input.scalable_dimension.as_str(),
    );
    let access = on_target("application-autoscaling:RegisterScalableTarget", scope, named);
    let Some(tags) = input.tags.as_ref().filter(|tags| !tags.is_empty()) else {
        return vec![access];
    };
    let access = access.tagged(tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    let tag = Access { action: "application-autoscaling:TagResource".into(), ..access.clone() };
    vec![access, tag]
}

pub fn describe_scalable_targets(
    _input: &model::DescribeScalableTargetsRequest,
    _scope: &Scope,
) -> Access {
    Access::anywhere("application-autoscaling:DescribeScalableTargets")
}

pub fn describe_scaling_policies(
    _input: &model::DescribeScalingPoliciesRequest,
    _scope: &Scope,
) -> Access {
    Access::anywhere("application-autoscaling:DescribeScalingPolicies")
}

pub fn describe_scheduled_actions(
    _input: &model::DescribeScheduledActionsRequest,
    _scope: &Scope,
) -> Access {
    Access::anywhere("application-autoscaling:DescribeScheduledActions")
}

pub fn describe_scaling_activities(
    _input: &model::DescribeScalingActivitiesRequest,
    _scope: &Scope,
) -> Access {
    Access::anywhere("application-autoscaling:DescribeScalingActivities")
}

pub fn tag_resource(input: &model::TagResourceRequest, _scope: &Scope) -> Access {
    Access::new("application-autoscaling:TagResource", &input.resource_arn)
        .tagged(input.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())))
}

pub fn untag_resource(input: &model::UntagResourceRequest, _scope: &Scope) -> Access {
    Access::new("application-autoscaling:UntagResource", &input.resource_arn)
        .untagged(input.tag_keys.clone())
}

pub fn list_tags(input: &model::ListTagsForResourceRequest, _scope: &Scope) -> Access {
    Access::new("application-autoscaling:ListTagsForResource", &input.resource_arn)
}
