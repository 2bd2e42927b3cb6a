//! `RegisterScalableTarget`, `DeregisterScalableTarget` and `DescribeScalableTargets`.

use super::pages::page;
use super::{check_narrowed, no_target};
use crate::rules::scalable::Scalable;
use crate::scaling::{check_exists, linked, role_arn};
use crate::store::{self as rows, Suspended, Target, target_arn};
use aws::Fault;
use model_application_autoscaling as model;
use service::Ctx;
use wire::Timestamp;

/// Targets of an account and region: AWS's quota for DynamoDB.
const TARGETS_MAX: usize = 5_000;
/// Tags of a target.
pub const TAGS_MAX: usize = 50;

pub async fn register(
    ctx: Ctx,
    input: model::RegisterScalableTargetRequest,
) -> Result<model::RegisterScalableTargetResponse, Fault> {
    let scalable = Scalable::new(
        input.service_namespace.as_str(),
        &input.resource_id,
        input.scalable_dimension.as_str(),
    )?;
    let known = ctx.store().range(rows::targets(&ctx)).await.map_err(rows::fault)?.len();
    check_exists(&ctx, &scalable).await?;
    let (ctx, input, scalable) = (&ctx, &input, &scalable);
    rows::transact(ctx, |tx| async move {
        let mut target = match rows::find(ctx, &tx, scalable).await? {
            Some(target) => target,
            None if known >= TARGETS_MAX => {
                return Err(Fault::client(
                    "LimitExceededException",
                    "The maximum number of scalable targets was reached.",
                ));
            }
            None => new(ctx, scalable, input)?,
        };
        let bound = |asked: Option<i32>, known: u64| {
            asked.map_or(Ok(known), |asked| capacity(scalable, asked))
        };
        target.min = bound(input.min_capacity, target.min)?;
        target.max = bound(input.max_capacity, target.max)?;
        if target.max < target.min {
            return Err(Fault::validation("Maximum capacity cannot be less than minimum capacity"));
        }
        if let Some(state) = &input.suspended_state {
            let keep = |asked: Option<bool>, known: bool| asked.unwrap_or(known);
            let known = target.suspended;
            target.suspended = Suspended {
                scaling_in: keep(state.dynamic_scaling_in_suspended, known.scaling_in),
                scaling_out: keep(state.dynamic_scaling_out_suspended, known.scaling_out),
                scheduled: keep(state.scheduled_scaling_suspended, known.scheduled),
            };
        }
        ctx.cloud().identities().link_role(ctx, &tx, ctx.account(), linked(scalable).0).await?;
        rows::put(ctx, &tx, &target);
        Ok(())
    })
    .await?;
    let arn = target_arn(&ctx.scope(), scalable);
    Ok(model::RegisterScalableTargetResponse { scalable_target_arn: Some(arn) })
}

fn new(
    ctx: &Ctx,
    scalable: &Scalable,
    input: &model::RegisterScalableTargetRequest,
) -> Result<Target, Fault> {
    if input.min_capacity.is_none() || input.max_capacity.is_none() {
        return Err(Fault::validation(
            "MinCapacity and MaxCapacity are required for a new scalable target",
        ));
    }
    let tags = input.tags.iter().flatten().map(|(key, value)| (key.clone(), value.clone()));
    let tags: std::collections::BTreeMap<String, String> = tags.collect();
    if tags.len() > TAGS_MAX {
        return Err(too_many_tags(&target_arn(&ctx.scope(), scalable)));
    }
    Ok(Target {
        scalable: scalable.clone(),
        min: 0,
        max: 0,
        created_ms: ctx.now_ms(),
        suspended: Suspended::default(),
        tags,
        policies: Vec::new(),
        activities: Vec::new(),
        raised_ms: None,
        lowered_ms: None,
        scheduled: Vec::new(),
        moved: false,
    })
}

pub fn too_many_tags(arn: &str) -> Fault {
    Fault::client("TooManyTagsException", "The number of tags exceeds the limit of 50.")
        .with("ResourceName", arn)
}

/// A bound: a table has one unit at least, and so has a configuration of a function.
pub fn capacity(scalable: &Scalable, asked: i32) -> Result<u64, Fault> {
    u64::try_from(asked).ok().filter(|units| *units > 0).ok_or_else(|| {
        Fault::validation(format!(
            "Minimum capacity and maximum capacity must be at least 1 for {}",
            scalable.namespace()
        ))
    })
}

pub async fn deregister(
    ctx: Ctx,
    input: model::DeregisterScalableTargetRequest,
) -> Result<model::DeregisterScalableTargetResponse, Fault> {
    let scalable = Scalable::new(
        input.service_namespace.as_str(),
        &input.resource_id,
        input.scalable_dimension.as_str(),
    )?;
    let (ctx, scalable) = (&ctx, &scalable);
    rows::transact(ctx, |tx| async move {
        rows::find(ctx, &tx, scalable).await?.ok_or_else(|| no_target(scalable))?;
        rows::delete(ctx, &tx, scalable);
        Ok(())
    })
    .await?;
    Ok(model::DeregisterScalableTargetResponse {})
}

pub async fn describe(
    ctx: Ctx,
    input: model::DescribeScalableTargetsRequest,
) -> Result<model::DescribeScalableTargetsResponse, Fault> {
    let ids = input.resource_ids.as_deref().filter(|ids| !ids.is_empty());
    let dimension = input.scalable_dimension.as_ref().map(|dimension| dimension.as_str());
    check_narrowed(ids.and_then(|ids| ids.first()).map(String::as_str), dimension)?;
    let mut found = rows::list(&ctx).await?;
    found.retain(|target| {
        input.service_namespace.as_str() == target.scalable.namespace()
            && ids.is_none_or(|ids| ids.contains(&target.scalable.resource))
            && dimension.is_none_or(|dimension| target.scalable.dimension == dimension)
    });
    let (found, next_token) = page(found, input.max_results, input.next_token.as_deref())?;
    let told = found.into_iter().map(|target| told(&ctx, target));
    Ok(model::DescribeScalableTargetsResponse {
        scalable_targets: Some(told.collect()),
        next_token,
    })
}

fn told(ctx: &Ctx, target: Target) -> model::ScalableTarget {
    let role_arn = role_arn(ctx.account(), &target.scalable);
    let whole = |units: u64| i32::try_from(units).unwrap_or(i32::MAX);
    model::ScalableTarget {
        service_namespace: target.scalable.namespace().into(),
        scalable_target_arn: Some(target_arn(&ctx.scope(), &target.scalable)),
        resource_id: target.scalable.resource,
        scalable_dimension: target.scalable.dimension.as_str().into(),
        min_capacity: whole(target.min),
        max_capacity: whole(target.max),
        role_arn,
        creation_time: Timestamp::from_millis(target.created_ms),
        suspended_state: Some(model::SuspendedState {
            dynamic_scaling_in_suspended: Some(target.suspended.scaling_in),
            dynamic_scaling_out_suspended: Some(target.suspended.scaling_out),
            scheduled_scaling_suspended: Some(target.suspended.scheduled),
        }),
        ..model::ScalableTarget::default()
    }
}
