//! `AWS::Lambda::EventInvokeConfig`.

use super::{gone, text};
use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    function_name: String,
    qualifier: String,
    #[serde(default, deserialize_with = "text::number")]
    maximum_retry_attempts: Option<i32>,
    #[serde(default, deserialize_with = "text::number")]
    maximum_event_age_in_seconds: Option<i32>,
    destination_config: Option<Destinations>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Destinations {
    on_success: Option<Destination>,
    on_failure: Option<Destination>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Destination {
    destination: String,
}

const PROPERTIES: &[&str] = &[
    "FunctionName",
    "Qualifier",
    "MaximumRetryAttempts",
    "MaximumEventAgeInSeconds",
    "DestinationConfig",
];

pub fn resource() -> Resource {
    Resource::new("AWS::Lambda::EventInvokeConfig", PROPERTIES, put, put, delete)
        .replaced_by(&["FunctionName", "Qualifier"])
}

async fn put(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let to = given.destination_config.as_ref();
    let success = to.and_then(|to| to.on_success.as_ref()).map(|to| to.destination.clone());
    let failure = to.and_then(|to| to.on_failure.as_ref()).map(|to| to.destination.clone());
    let id = format!("{}|{}", given.function_name, given.qualifier);
    let input = model::PutFunctionEventInvokeConfigRequest {
        function_name: given.function_name,
        qualifier: Some(given.qualifier),
        maximum_retry_attempts: given.maximum_retry_attempts,
        maximum_event_age_in_seconds: given.maximum_event_age_in_seconds,
        destination_config: Some(model::DestinationConfig {
            on_success: success.map(|to| model::OnSuccess { destination: Some(to) }),
            on_failure: failure.map(|to| model::OnFailure { destination: Some(to) }),
        }),
    };
    ctx.ask::<model::PutFunctionEventInvokeConfig>(input).await?;
    Ok(Created::new(request.physical_id.unwrap_or(id)))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(id) = request.physical_id else { return Ok(()) };
    let Some((function, qualifier)) = id.split_once('|') else { return Ok(()) };
    let input = model::DeleteFunctionEventInvokeConfigRequest {
        function_name: function.to_owned(),
        qualifier: Some(qualifier.to_owned()),
    };
    gone(ctx.ask::<model::DeleteFunctionEventInvokeConfig>(input).await.map(drop))
}
