//! `AWS::Lambda::EventSourceMapping`.

use super::{gone, retag, text};
use crate::mapping::queue;
use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};
use wire::IndexMap;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    event_source_arn: Option<String>,
    function_name: String,
    #[serde(default, deserialize_with = "text::boolean")]
    enabled: Option<bool>,
    #[serde(default, deserialize_with = "text::number")]
    batch_size: Option<i32>,
    #[serde(default, deserialize_with = "text::number")]
    maximum_batching_window_in_seconds: Option<i32>,
    #[serde(default, deserialize_with = "text::number")]
    parallelization_factor: Option<i32>,
    starting_position: Option<String>,
    #[serde(default, deserialize_with = "text::number")]
    tumbling_window_in_seconds: Option<i32>,
    /// In seconds since 1970.
    starting_position_timestamp: Option<f64>,
    filter_criteria: Option<FilterCriteria>,
    function_response_types: Option<Vec<String>>,
    #[serde(default, deserialize_with = "text::boolean")]
    bisect_batch_on_function_error: Option<bool>,
    #[serde(default, deserialize_with = "text::number")]
    maximum_retry_attempts: Option<i32>,
    #[serde(default, deserialize_with = "text::number")]
    maximum_record_age_in_seconds: Option<i32>,
    destination_config: Option<DestinationConfig>,
    scaling_config: Option<ScalingConfig>,
    tags: Option<Vec<Tag>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct ScalingConfig {
    #[serde(default, deserialize_with = "text::number")]
    maximum_concurrency: Option<i32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct FilterCriteria {
    filters: Option<Vec<Filter>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Filter {
    pattern: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct DestinationConfig {
    on_failure: Option<OnFailure>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct OnFailure {
    destination: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Tag {
    key: String,
    value: String,
}

const PROPERTIES: &[&str] = &[
    "EventSourceArn",
    "FunctionName",
    "Enabled",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "ParallelizationFactor",
    "StartingPosition",
    "StartingPositionTimestamp",
    "TumblingWindowInSeconds",
    "FilterCriteria",
    "FunctionResponseTypes",
    "BisectBatchOnFunctionError",
    "MaximumRetryAttempts",
    "MaximumRecordAgeInSeconds",
    "DestinationConfig",
    "ScalingConfig",
    "Tags",
];

pub fn resource() -> Resource {
    Resource::new("AWS::Lambda::EventSourceMapping", PROPERTIES, create, update, delete)
        .replaced_by(&["EventSourceArn", "StartingPosition", "StartingPositionTimestamp"])
        .gives(&["Id", "EventSourceMappingArn"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let input = model::CreateEventSourceMappingRequest {
        event_source_arn: given.event_source_arn.clone(),
        function_name: given.function_name.clone(),
        enabled: given.enabled,
        batch_size: given.batch_size,
        maximum_batching_window_in_seconds: given.maximum_batching_window_in_seconds,
        parallelization_factor: given.parallelization_factor,
        tumbling_window_in_seconds: given.tumbling_window_in_seconds,
        starting_position_timestamp: given
            .starting_position_timestamp
            .and_then(wire::Timestamp::from_seconds),
        starting_position: given.starting_position.as_deref().map(model::EventSourcePosition::from),
        filter_criteria: given.filters(),
        function_response_types: given.response_types(),
        bisect_batch_on_function_error: given.bisect_batch_on_function_error,
        maximum_retry_attempts: given.maximum_retry_attempts,
        maximum_record_age_in_seconds: given.maximum_record_age_in_seconds,
        destination_config: given.destination(),
        scaling_config: given.scaling(),
        tags: Some(given.tags(&request)),
        ..model::CreateEventSourceMappingRequest::default()
    };
    match ctx.ask::<model::CreateEventSourceMapping>(input).await {
        Ok(made) => Ok(created(made)),
        // An earlier attempt of this creation made it.
        Err(fault) if request.repeated && fault.code == "ResourceConflictException" => {
            let listed = ctx
                .ask::<model::ListEventSourceMappings>(model::ListEventSourceMappingsRequest {
                    event_source_arn: given.event_source_arn,
                    function_name: Some(given.function_name),
                    ..model::ListEventSourceMappingsRequest::default()
                })
                .await?;
            let known = listed.event_source_mappings.unwrap_or_default().into_iter().next();
            known.map(created).ok_or(fault)
        }
        Err(fault) => Err(fault),
    }
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let old: Properties = request.old_properties()?;
    let of_queue = given.event_source_arn.as_deref().is_some_and(queue::is_queue);
    // What only streams have is not said of a queue.
    let of_stream = |given: Option<i32>, usual| (!of_queue).then(|| given.unwrap_or(usual));
    let input = model::UpdateEventSourceMappingRequest {
        uuid: request.physical_id.clone().unwrap_or_default(),
        function_name: Some(given.function_name.clone()),
        enabled: Some(given.enabled.unwrap_or(true)),
        batch_size: Some(given.batch_size.unwrap_or(if of_queue { 10 } else { 100 })),
        maximum_batching_window_in_seconds: Some(
            given.maximum_batching_window_in_seconds.unwrap_or(0),
        ),
        parallelization_factor: of_stream(given.parallelization_factor, 1),
        tumbling_window_in_seconds: of_stream(given.tumbling_window_in_seconds, 0),
        filter_criteria: Some(given.filters().unwrap_or_default()),
        function_response_types: Some(given.response_types().unwrap_or_default()),
        bisect_batch_on_function_error: (!of_queue)
            .then(|| given.bisect_batch_on_function_error.unwrap_or(false)),
        maximum_retry_attempts: of_stream(given.maximum_retry_attempts, -1),
        maximum_record_age_in_seconds: of_stream(given.maximum_record_age_in_seconds, -1),
        scaling_config: of_queue.then(|| given.scaling().unwrap_or_default()),
        destination_config: (!of_queue).then(|| given.destination().unwrap_or_default()),
        ..model::UpdateEventSourceMappingRequest::default()
    };
    let made = ctx.ask::<model::UpdateEventSourceMapping>(input).await?;
    let arn = made.event_source_mapping_arn.clone().unwrap_or_default();
    retag(&ctx, &arn, &old.tags(&request), &given.tags(&request)).await?;
    Ok(created(made))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(uuid) = request.physical_id else { return Ok(()) };
    let input = model::DeleteEventSourceMappingRequest { uuid };
    gone(ctx.ask::<model::DeleteEventSourceMapping>(input).await.map(drop))
}

fn created(made: model::EventSourceMappingConfiguration) -> Created {
    let id = made.uuid.unwrap_or_default();
    let arn = made.event_source_mapping_arn.unwrap_or_default();
    Created::new(id.clone()).with("Id", id).with("EventSourceMappingArn", arn)
}

impl Properties {
    fn filters(&self) -> Option<model::FilterCriteria> {
        let filters = self.filter_criteria.as_ref()?.filters.iter().flatten();
        let filters = filters.map(|filter| model::Filter { pattern: filter.pattern.clone() });
        Some(model::FilterCriteria { filters: Some(filters.collect()) })
    }

    fn response_types(&self) -> Option<Vec<model::FunctionResponseType>> {
        let given = self.function_response_types.as_ref()?.iter();
        Some(given.map(|text| model::FunctionResponseType::from(text.as_str())).collect())
    }

    fn scaling(&self) -> Option<model::ScalingConfig> {
        let maximum_concurrency = self.scaling_config.as_ref()?.maximum_concurrency;
        Some(model::ScalingConfig { maximum_concurrency })
    }

    fn destination(&self) -> Option<model::DestinationConfig> {
        let destination =
            self.destination_config.as_ref()?.on_failure.as_ref()?.destination.clone();
        Some(model::DestinationConfig {
            on_success: None,
            on_failure: Some(model::OnFailure { destination }),
        })
    }

    /// The stack's tags, and the resource's own, which win.
    fn tags(&self, request: &ResourceRequest) -> IndexMap<String, String> {
        let own = self.tags.iter().flatten().map(|tag| (tag.key.clone(), tag.value.clone()));
        request.tags.iter().cloned().chain(own).collect()
    }
}
