//! `DescribeScalingActivities`.

use super::check_narrowed;
use super::pages::page;
use crate::store::{self as rows, Activity, Target};
use aws::Fault;
use model_application_autoscaling as model;
use service::Ctx;
use wire::Timestamp;

pub async fn describe(
    ctx: Ctx,
    input: model::DescribeScalingActivitiesRequest,
) -> Result<model::DescribeScalingActivitiesResponse, Fault> {
    let dimension = input.scalable_dimension.as_ref().map(|dimension| dimension.as_str());
    check_narrowed(input.resource_id.as_deref(), dimension)?;
    if input.include_not_scaled_activities == Some(true) {
        return Err(Fault::not_implemented("IncludeNotScaledActivities"));
    }
    let mut found = rows::list(&ctx).await?;
    found.retain(|target| {
        input.service_namespace.as_str() == target.scalable.namespace()
            && input.resource_id.as_ref().is_none_or(|id| *id == target.scalable.resource)
            && dimension.is_none_or(|dimension| target.scalable.dimension == dimension)
    });
    let all = found
        .iter()
        .flat_map(|target| target.activities.iter().map(move |activity| (target, activity)));
    let mut all: Vec<(&Target, &Activity)> = all.collect();
    all.sort_by_key(|(_, activity)| std::cmp::Reverse(activity.at_ms));
    let told: Vec<model::ScalingActivity> =
        all.into_iter().map(|(target, activity)| told(target, activity)).collect();
    let (found, next_token) = page(told, input.max_results, input.next_token.as_deref())?;
    Ok(model::DescribeScalingActivitiesResponse { scaling_activities: Some(found), next_token })
}

fn told(target: &Target, activity: &Activity) -> model::ScalingActivity {
    let at = Timestamp::from_millis(activity.at_ms);
    model::ScalingActivity {
        activity_id: activity.id.clone(),
        service_namespace: target.scalable.namespace().into(),
        resource_id: target.scalable.resource.clone(),
        scalable_dimension: target.scalable.dimension.as_str().into(),
        description: activity.description.clone(),
        cause: activity.cause.clone(),
        start_time: at,
        end_time: Some(at),
        status_code: match activity.failure {
            Some(_) => model::ScalingActivityStatusCode::Failed,
            None => model::ScalingActivityStatusCode::Successful,
        },
        status_message: Some(activity.message.clone()),
        ..model::ScalingActivity::default()
    }
}
