//! `PutScheduledAction`, `DeleteScheduledAction` and `DescribeScheduledActions`.

use super::pages::page;
use super::scalable_targets::capacity;
use super::{check_narrowed, no_target, not_found};
use crate::rules::plan::{NoPlan, Plan};
use crate::rules::scalable::Scalable;
use crate::store::{self as rows, ScheduledAction, Target, scheduled_action_arn};
use aws::Fault;
use model_application_autoscaling as model;
use service::Ctx;
use wire::Timestamp;

/// Scheduled actions of a target, AWS's quota.
const SCHEDULED_ACTIONS_MAX: usize = 200;

pub async fn put(
    ctx: Ctx,
    input: model::PutScheduledActionRequest,
) -> Result<model::PutScheduledActionResponse, Fault> {
    let scalable = Scalable::new(
        input.service_namespace.as_str(),
        &input.resource_id,
        input.scalable_dimension.as_str(),
    )?;
    let id = ctx.world().uuid();
    let (ctx, input, scalable, id) = (&ctx, &input, &scalable, &id);
    rows::transact(ctx, |tx| async move {
        let target = rows::find(ctx, &tx, scalable).await?;
        let mut target = target.ok_or_else(|| no_target(scalable))?;
        let named = |action: &ScheduledAction| action.name == input.scheduled_action_name;
        let known = target.scheduled.iter().position(named);
        if known.is_none() && target.scheduled.len() >= SCHEDULED_ACTIONS_MAX {
            return Err(Fault::client(
                "LimitExceededException",
                "The maximum number of scheduled actions was reached.",
            ));
        }
        let action = action(ctx, scalable, input, known.map(|at| &target.scheduled[at]), id)?;
        match known {
            Some(at) => target.scheduled[at] = action,
            None => target.scheduled.push(action),
        }
        rows::put(ctx, &tx, &target);
        Ok(())
    })
    .await?;
    Ok(model::PutScheduledActionResponse {})
}

/// The action as it stands then: what the request leaves out stays, but for start and end.
fn action(
    ctx: &Ctx,
    scalable: &Scalable,
    input: &model::PutScheduledActionRequest,
    known: Option<&ScheduledAction>,
    id: &str,
) -> Result<ScheduledAction, Fault> {
    let (now_ms, bound) = (ctx.now_ms(), |asked| capacity(scalable, asked));
    let schedule = input.schedule.clone().or_else(|| Some(known?.plan.schedule.clone()));
    let schedule = schedule
        .ok_or_else(|| Fault::validation("Schedule is required for a new scheduled action"))?;
    let plan = Plan {
        schedule,
        zone: input.timezone.clone().or_else(|| known?.plan.zone.clone()),
        start_ms: input.start_time.map(Timestamp::millis),
        end_ms: input.end_time.map(Timestamp::millis),
    };
    let (min, max) = match &input.scalable_target_action {
        None => known.map_or((None, None), |known| (known.min, known.max)),
        Some(asked) => {
            (asked.min_capacity.map(bound).transpose()?, asked.max_capacity.map(bound).transpose()?)
        }
    };
    if min.is_none() && max.is_none() {
        return Err(Fault::validation(
            "ScalableTargetAction must name MinCapacity, MaxCapacity or both",
        ));
    }
    if min.zip(max).is_some_and(|(min, max)| max < min) {
        return Err(Fault::validation("Maximum capacity cannot be less than minimum capacity"));
    }
    let created_ms = known.map_or(now_ms, |known| known.created_ms);
    let moments = plan.moments().map_err(|error| refused(&error, &plan))?;
    let next_ms = moments.next_ms(created_ms, now_ms).ok_or_else(|| {
        Fault::validation(format!("The schedule {} has no moment in the future", plan.schedule))
    })?;
    Ok(ScheduledAction {
        name: input.scheduled_action_name.clone(),
        id: known.map_or_else(|| id.to_owned(), |known| known.id.clone()),
        created_ms,
        plan,
        min,
        max,
        next_ms: Some(next_ms),
    })
}

fn refused(error: &NoPlan, plan: &Plan) -> Fault {
    Fault::validation(match error {
        NoPlan::Schedule => format!(
            "{} is no schedule: give at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(fields)",
            plan.schedule
        ),
        NoPlan::Zone => {
            format!("{} is no time zone of the IANA database", plan.zone.as_deref().unwrap_or(""))
        }
        NoPlan::Span => "EndTime must not be before StartTime".to_owned(),
    })
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteScheduledActionRequest,
) -> Result<model::DeleteScheduledActionResponse, Fault> {
    let scalable = Scalable::new(
        input.service_namespace.as_str(),
        &input.resource_id,
        input.scalable_dimension.as_str(),
    )?;
    let (ctx, scalable, name) = (&ctx, &scalable, &input.scheduled_action_name);
    rows::transact(ctx, |tx| async move {
        let missing = || {
            let more = format!(", scheduled action name: {name}");
            not_found("scheduled action found", scalable, &more)
        };
        let mut target = rows::find(ctx, &tx, scalable).await?.ok_or_else(missing)?;
        let at = target.scheduled.iter().position(|action| action.name == *name);
        target.scheduled.remove(at.ok_or_else(missing)?);
        rows::put(ctx, &tx, &target);
        Ok(())
    })
    .await?;
    Ok(model::DeleteScheduledActionResponse {})
}

pub async fn describe(
    ctx: Ctx,
    input: model::DescribeScheduledActionsRequest,
) -> Result<model::DescribeScheduledActionsResponse, Fault> {
    let dimension = input.scalable_dimension.as_ref().map(|dimension| dimension.as_str());
    check_narrowed(input.resource_id.as_deref(), dimension)?;
    let names = input.scheduled_action_names.as_deref().filter(|names| !names.is_empty());
    let mut found = rows::list(&ctx).await?;
    found.retain(|target| {
        input.service_namespace.as_str() == target.scalable.namespace()
            && input.resource_id.as_ref().is_none_or(|id| *id == target.scalable.resource)
            && dimension.is_none_or(|dimension| target.scalable.dimension == dimension)
    });
    let all = found.iter().flat_map(|target| {
        let named =
            |action: &&ScheduledAction| names.is_none_or(|names| names.contains(&action.name));
        target.scheduled.iter().filter(named).map(|action| told(&ctx, target, action))
    });
    let all: Vec<model::ScheduledAction> = all.collect();
    let (found, next_token) = page(all, input.max_results, input.next_token.as_deref())?;
    Ok(model::DescribeScheduledActionsResponse { scheduled_actions: Some(found), next_token })
}

fn told(ctx: &Ctx, target: &Target, action: &ScheduledAction) -> model::ScheduledAction {
    let whole = |units: u64| i32::try_from(units).unwrap_or(i32::MAX);
    model::ScheduledAction {
        scheduled_action_name: action.name.clone(),
        scheduled_action_arn: scheduled_action_arn(&ctx.scope(), &target.scalable, action),
        service_namespace: target.scalable.namespace().into(),
        schedule: action.plan.schedule.clone(),
        timezone: action.plan.zone.clone(),
        resource_id: target.scalable.resource.clone(),
        scalable_dimension: Some(target.scalable.dimension.as_str().into()),
        start_time: action.plan.start_ms.map(Timestamp::from_millis),
        end_time: action.plan.end_ms.map(Timestamp::from_millis),
        scalable_target_action: Some(model::ScalableTargetAction {
            min_capacity: action.min.map(whole),
            max_capacity: action.max.map(whole),
        }),
        creation_time: Timestamp::from_millis(action.created_ms),
    }
}
