//! `PutScalingPolicy`, `DeleteScalingPolicy` and `DescribeScalingPolicies`: target tracking by what DynamoDB consumes.
//! Steps and metrics of one's own are refused by name.

use super::pages::page;
use super::{check_narrowed, no_target, not_found};
use crate::rules::scalable::Scalable;
use crate::rules::tracking::Tracking;
use crate::store::{self as rows, Policy, Target, policy_arn};
use aws::Fault;
use model_application_autoscaling as model;
use service::Ctx;
use wire::Timestamp;

/// Policies of a target, AWS's quota.
const POLICIES_MAX: usize = 50;

pub async fn put(
    ctx: Ctx,
    input: model::PutScalingPolicyRequest,
) -> Result<model::PutScalingPolicyResponse, Fault> {
    let scalable = Scalable::new(
        input.service_namespace.as_str(),
        &input.resource_id,
        input.scalable_dimension.as_str(),
    )?;
    let id = ctx.world().uuid();
    let (ctx, input, scalable, id) = (&ctx, &input, &scalable, &id);
    let arn = rows::transact(ctx, |tx| async move {
        let target = rows::find(ctx, &tx, scalable).await?;
        let mut target = target.ok_or_else(|| no_target(scalable))?;
        let known = target.policies.iter().position(|policy| policy.name == input.policy_name);
        let (tracking, told_cooldowns) = tracking(scalable, input)?;
        if target.policies.len() > usize::from(known.is_some()) {
            return Err(Fault::validation(
                "Only one TargetTrackingScaling policy for a given metric specification is allowed.",
            ));
        }
        if known.is_none() && target.policies.len() >= POLICIES_MAX {
            return Err(Fault::client(
                "LimitExceededException",
                "The maximum number of scaling policies was reached.",
            ));
        }
        let policy = Policy {
            name: input.policy_name.clone(),
            id: known.map_or_else(|| id.clone(), |at| target.policies[at].id.clone()),
            created_ms: known.map_or_else(|| ctx.now_ms(), |at| target.policies[at].created_ms),
            tracking,
            told_cooldowns,
        };
        let arn = policy_arn(&ctx.scope(), scalable, &policy);
        match known {
            Some(at) => target.policies[at] = policy,
            None => target.policies.push(policy),
        }
        rows::put(ctx, &tx, &target);
        Ok(arn)
    })
    .await?;
    // There are no alarms here: consumption is looked at directly.
    Ok(model::PutScalingPolicyResponse { policy_arn: arn, alarms: Some(Vec::new()) })
}

/// The settings of a policy that is built, and which cooldowns the request names.
fn tracking(
    scalable: &Scalable,
    input: &model::PutScalingPolicyRequest,
) -> Result<(Tracking, (bool, bool)), Fault> {
    match &input.policy_type {
        Some(model::PolicyType::TargetTrackingScaling) => {}
        Some(model::PolicyType::PredictiveScaling) => {
            return Err(Fault::not_implemented("Predictive scaling"));
        }
        // <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html>
        _ => {
            return Err(Fault::validation(format!(
                "The policy type StepScaling is not supported for the service namespace {}",
                scalable.namespace()
            )));
        }
    }
    let configuration = input.target_tracking_scaling_policy_configuration.as_ref();
    let configuration = configuration.ok_or_else(|| {
        Fault::validation(
            "TargetTrackingScalingPolicyConfiguration is required for the policy type \
             TargetTrackingScaling",
        )
    })?;
    if configuration.customized_metric_specification.is_some() {
        return Err(Fault::not_implemented("Scaling by a customized metric"));
    }
    let metric = configuration.predefined_metric_specification.as_ref();
    let metric = metric.ok_or_else(|| {
        Fault::validation(
            "Either a PredefinedMetricSpecification or a CustomizedMetricSpecification is required",
        )
    })?;
    let named = metric.predefined_metric_type.as_str();
    if named != scalable.metric_type() {
        return Err(Fault::validation(format!(
            "The predefined metric type {named} is not supported for the scalable dimension {}",
            scalable.dimension
        )));
    }
    let target = configuration.target_value;
    let whole = scalable.whole_target();
    if !(target > 0.0 && target <= whole) {
        return Err(Fault::validation(format!("TargetValue must be above 0 and at most {whole}")));
    }
    let seconds = |asked: Option<i32>| match asked {
        Some(..0) => Err(Fault::validation("A cooldown must not be negative")),
        // Of tables, indexes and functions there is none by default.
        asked => Ok(asked.unwrap_or(0)),
    };
    let tracking = Tracking {
        target: target / whole * 100.0,
        out_cooldown_s: seconds(configuration.scale_out_cooldown)?,
        in_cooldown_s: seconds(configuration.scale_in_cooldown)?,
        never_in: configuration.disable_scale_in.unwrap_or(false),
    };
    let told =
        (configuration.scale_out_cooldown.is_some(), configuration.scale_in_cooldown.is_some());
    Ok((tracking, told))
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteScalingPolicyRequest,
) -> Result<model::DeleteScalingPolicyResponse, Fault> {
    let scalable = Scalable::new(
        input.service_namespace.as_str(),
        &input.resource_id,
        input.scalable_dimension.as_str(),
    )?;
    let (ctx, scalable, name) = (&ctx, &scalable, &input.policy_name);
    rows::transact(ctx, |tx| async move {
        let missing =
            || not_found("scaling policy found", scalable, &format!(", policy name: {name}"));
        let mut target = rows::find(ctx, &tx, scalable).await?.ok_or_else(missing)?;
        let at = target.policies.iter().position(|policy| policy.name == *name);
        target.policies.remove(at.ok_or_else(missing)?);
        rows::put(ctx, &tx, &target);
        Ok(())
    })
    .await?;
    Ok(model::DeleteScalingPolicyResponse {})
}

pub async fn describe(
    ctx: Ctx,
    input: model::DescribeScalingPoliciesRequest,
) -> Result<model::DescribeScalingPoliciesResponse, Fault> {
    let dimension = input.scalable_dimension.as_ref().map(|dimension| dimension.as_str());
    check_narrowed(input.resource_id.as_deref(), dimension)?;
    let names = input.policy_names.as_deref().filter(|names| !names.is_empty());
    let mut found = rows::list(&ctx).await?;
    found.retain(|target| {
        input.service_namespace.as_str() == target.scalable.namespace()
            && input.resource_id.as_ref().is_none_or(|id| *id == target.scalable.resource)
            && dimension.is_none_or(|dimension| target.scalable.dimension == dimension)
    });
    let all = found.iter().flat_map(|target| {
        let named = |policy: &&Policy| names.is_none_or(|names| names.contains(&policy.name));
        target.policies.iter().filter(named).map(|policy| told(&ctx, target, policy))
    });
    let all: Vec<model::ScalingPolicy> = all.collect();
    let (found, next_token) = page(all, input.max_results, input.next_token.as_deref())?;
    Ok(model::DescribeScalingPoliciesResponse { scaling_policies: Some(found), next_token })
}

fn told(ctx: &Ctx, target: &Target, policy: &Policy) -> model::ScalingPolicy {
    let tracking = &policy.tracking;
    let (out_told, in_told) = policy.told_cooldowns;
    let configuration = model::TargetTrackingScalingPolicyConfiguration {
        target_value: tracking.target * target.scalable.whole_target() / 100.0,
        predefined_metric_specification: Some(model::PredefinedMetricSpecification {
            predefined_metric_type: target.scalable.metric_type().into(),
            resource_label: None,
        }),
        scale_out_cooldown: out_told.then_some(tracking.out_cooldown_s),
        scale_in_cooldown: in_told.then_some(tracking.in_cooldown_s),
        disable_scale_in: Some(tracking.never_in),
        ..model::TargetTrackingScalingPolicyConfiguration::default()
    };
    model::ScalingPolicy {
        policy_arn: policy_arn(&ctx.scope(), &target.scalable, policy),
        policy_name: policy.name.clone(),
        service_namespace: target.scalable.namespace().into(),
        resource_id: target.scalable.resource.clone(),
        scalable_dimension: target.scalable.dimension.as_str().into(),
        policy_type: model::PolicyType::TargetTrackingScaling,
        target_tracking_scaling_policy_configuration: Some(configuration),
        alarms: Some(Vec::new()),
        creation_time: Timestamp::from_millis(policy.created_ms),
        ..model::ScalingPolicy::default()
    }
}
