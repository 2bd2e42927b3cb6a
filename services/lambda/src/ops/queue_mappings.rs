//! Event source mappings of queues: what is asked of them, and how they are shown.

use crate::error::Error;
use crate::mapping::queue;
use crate::mapping::row::Mapping;
use crate::rules::mapping::{built, no_destination};
use crate::rules::name::Named;
use crate::rules::pattern::Pattern;
use crate::store::Version;
use aws::{Arn, Fault};
use model_lambda as model;
use model_sqs as sqs;
use service::{Access, Ctx};
use wire::Timestamp;

const BATCH_SIZE: u32 = 10;
const BATCH_SIZE_MAX: i32 = 10_000;
const FIFO_BATCH_SIZE_MAX: i32 = 10;
/// A larger batch needs time to be gathered.
const WINDOWLESS_SIZE_MAX: u32 = 10;
const WINDOW_S_MAX: i32 = 300;
const CONCURRENCY: std::ops::RangeInclusive<i32> = 2..=1000;
const FILTERS_MAX: usize = 5;

fn invalid(message: impl Into<String>) -> Error {
    Error::Invalid(message.into())
}

/// A mapping as it is asked for, before it is kept.
pub async fn made(
    ctx: &Ctx,
    input: &model::CreateEventSourceMappingRequest,
    named: &Named,
    version: &Version,
) -> Result<Mapping, Error> {
    let source_arn = input.event_source_arn.clone().unwrap_or_default();
    if input.starting_position.is_some() {
        return Err(invalid("StartingPosition is not valid for SQS event sources."));
    }
    let streams = [
        (input.starting_position_timestamp.is_some(), "StartingPositionTimestamp"),
        (input.bisect_batch_on_function_error.is_some(), "BisectBatchOnFunctionError"),
        (input.maximum_retry_attempts.is_some(), "MaximumRetryAttempts"),
        (input.maximum_record_age_in_seconds.is_some(), "MaximumRecordAgeInSeconds"),
        (input.parallelization_factor.is_some(), "ParallelizationFactor"),
        (input.tumbling_window_in_seconds.is_some(), "TumblingWindowInSeconds"),
    ];
    refuse_streams(&streams)?;
    refuse_destination(input.destination_config.as_ref())?;
    // Queues have a ScalingConfig.
    let unscaled = model::CreateEventSourceMappingRequest { scaling_config: None, ..input.clone() };
    built(&unscaled)?;
    let mut mapping: Mapping = Mapping {
        id: ctx.world().uuid(),
        account: named.place.account.to_string(),
        region: named.place.region.to_string(),
        source_arn,
        function_arn: named.arn(),
        enabled: input.enabled.unwrap_or(true),
        batch_size: BATCH_SIZE,
        created_ms: ctx.now_ms(),
        modified_ms: ctx.now_ms(),
        tags: input.tags.clone().unwrap_or_default(),
        ..Mapping::default()
    };
    Settings {
        batch_size: input.batch_size,
        window_s: input.maximum_batching_window_in_seconds,
        filters: input.filter_criteria.as_ref(),
        response_types: input.function_response_types.as_ref(),
        scaling: input.scaling_config.as_ref(),
    }
    .apply(&mut mapping)?;
    receivable(ctx, version, &mapping.source_arn).await?;
    Ok(mapping)
}

/// Changes a mapping as asked.
pub fn change(
    mapping: &mut Mapping,
    input: &model::UpdateEventSourceMappingRequest,
) -> Result<(), Error> {
    refuse_streams(&[
        (input.bisect_batch_on_function_error.is_some(), "BisectBatchOnFunctionError"),
        (input.maximum_retry_attempts.is_some(), "MaximumRetryAttempts"),
        (input.maximum_record_age_in_seconds.is_some(), "MaximumRecordAgeInSeconds"),
        (input.parallelization_factor.is_some(), "ParallelizationFactor"),
        (input.tumbling_window_in_seconds.is_some(), "TumblingWindowInSeconds"),
    ])?;
    refuse_destination(input.destination_config.as_ref())?;
    Settings {
        batch_size: input.batch_size,
        window_s: input.maximum_batching_window_in_seconds,
        filters: input.filter_criteria.as_ref(),
        response_types: input.function_response_types.as_ref(),
        scaling: input.scaling_config.as_ref(),
    }
    .apply(mapping)
}

/// What a function fails with stays in its queue.
fn refuse_destination(config: Option<&model::DestinationConfig>) -> Result<(), Error> {
    let to = config.and_then(|config| config.on_failure.as_ref());
    match to.is_some_and(|to| to.destination.is_some()) {
        true => Err(no_destination()),
        false => Ok(()),
    }
}

fn refuse_streams(asked: &[(bool, &str)]) -> Result<(), Error> {
    match asked.iter().find(|(asked, _)| *asked) {
        Some((_, name)) => {
            Err(invalid(format!("Unsupported source parameter: {name} is only for streams.")))
        }
        None => Ok(()),
    }
}

struct Settings<'a> {
    batch_size: Option<i32>,
    window_s: Option<i32>,
    filters: Option<&'a model::FilterCriteria>,
    response_types: Option<&'a Vec<model::FunctionResponseType>>,
    scaling: Option<&'a model::ScalingConfig>,
}

impl Settings<'_> {
    fn apply(&self, mapping: &mut Mapping) -> Result<(), Error> {
        let fifo = mapping.source_arn.ends_with(".fifo");
        if let Some(size) = self.batch_size {
            let most = if fifo { FIFO_BATCH_SIZE_MAX } else { BATCH_SIZE_MAX };
            if !(1..=most).contains(&size) {
                return Err(invalid(format!("BatchSize must be between 1 and {most}.")));
            }
            mapping.batch_size = size.unsigned_abs();
        }
        if let Some(window) = self.window_s {
            if fifo && window != 0 {
                return Err(invalid(
                    "Batching window is not supported for FIFO queues. Please set \
                     MaximumBatchingWindowInSeconds to 0.",
                ));
            }
            if !(0..=WINDOW_S_MAX).contains(&window) {
                let message =
                    format!("MaximumBatchingWindowInSeconds must be between 0 and {WINDOW_S_MAX}.");
                return Err(invalid(message));
            }
            mapping.window_s = window.unsigned_abs();
        }
        if mapping.batch_size > WINDOWLESS_SIZE_MAX && mapping.window_s == 0 {
            return Err(invalid(
                "Maximum batch window in seconds must be greater than 0 if maximum batch size is \
                 greater than 10",
            ));
        }
        if let Some(scaling) = self.scaling {
            if let Some(most) = scaling.maximum_concurrency.filter(|m| !CONCURRENCY.contains(m)) {
                return Err(invalid(format!(
                    "MaximumConcurrency must be between 2 and 1000, but was {most}."
                )));
            }
            mapping.concurrency_max = scaling.maximum_concurrency.map(i32::unsigned_abs);
        }
        if let Some(criteria) = self.filters {
            let filters = criteria.filters.iter().flatten().filter_map(|f| f.pattern.clone());
            let filters: Vec<String> = filters.collect();
            if filters.len() > FILTERS_MAX {
                return Err(invalid(format!("A mapping takes at most {FILTERS_MAX} filters.")));
            }
            filters.iter().try_for_each(|filter| Pattern::parse(filter).map(drop))?;
            mapping.filters = filters;
        }
        if let Some(types) = self.response_types {
            mapping.partial = types.contains(&model::FunctionResponseType::ReportBatchItemFailures);
        }
        Ok(())
    }
}

/// AWS looks at once whether the queue is there, whether the role may receive from it, and whether its messages
/// stay hidden for as long as the function may run.
pub async fn receivable(ctx: &Ctx, version: &Version, source: &str) -> Result<(), Error> {
    let arn: Arn = version.role.parse().map_err(Fault::internal)?;
    let role = ctx.as_role(&arn, "lambda").await?;
    let actions = [
        ("ReceiveMessage", "sqs:ReceiveMessage"),
        ("DeleteMessage", "sqs:DeleteMessage"),
        ("GetQueueAttributes", "sqs:GetQueueAttributes"),
    ];
    for (name, action) in actions {
        role.authorize(&[Access::new(action, source)]).await.map_err(|_| {
            invalid(format!(
                "The function execution role does not have permissions to call {name} on SQS"
            ))
        })?;
    }
    let unreadable = |code: &str, message: &str| {
        invalid(format!(
            "Error occurred while ReceiveMessage. SQS Error Code: {code}. SQS Error Message: \
             {message}"
        ))
    };
    // A queue and its function are of one region.
    let queue_url = queue::url(source, ctx.region()).ok_or_else(|| {
        let code = "AWS.SimpleQueueService.NonExistentQueue";
        unreadable(code, "The specified queue does not exist.")
    })?;
    let request = sqs::GetQueueAttributesRequest {
        queue_url,
        attribute_names: Some(vec![sqs::QueueAttributeName::VisibilityTimeout]),
    };
    let answer = role.ask::<sqs::GetQueueAttributes>(request).await.map_err(|fault| {
        match fault.status < 500 {
            true => unreadable(&fault.code, &fault.message),
            false => Error::Fault(fault),
        }
    })?;
    let visible = answer.attributes.unwrap_or_default().swap_remove("VisibilityTimeout");
    let visible_s: u32 = visible.and_then(|text| text.parse().ok()).unwrap_or(0);
    if visible_s < version.timeout_s {
        return Err(invalid(format!(
            "Queue visibility timeout: {visible_s} seconds is less than Function timeout: {} seconds",
            version.timeout_s
        )));
    }
    Ok(())
}

/// As AWS shows it: without what only streams have.
pub fn view(mapping: &Mapping, state: &str) -> model::EventSourceMappingConfiguration {
    let number = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    let filters = mapping.filters.iter();
    let filters = filters.map(|text| model::Filter { pattern: Some(text.clone()) }).collect();
    let partial = mapping.partial.then_some(model::FunctionResponseType::ReportBatchItemFailures);
    let most = mapping.concurrency_max.map(number);
    model::EventSourceMappingConfiguration {
        uuid: Some(mapping.id.clone()),
        batch_size: Some(number(mapping.batch_size)),
        maximum_batching_window_in_seconds: Some(number(mapping.window_s)),
        event_source_arn: Some(mapping.source_arn.clone()),
        filter_criteria: (!mapping.filters.is_empty())
            .then_some(model::FilterCriteria { filters: Some(filters) }),
        function_arn: Some(mapping.function_arn.clone()),
        last_modified: Some(Timestamp::from_millis(mapping.modified_ms)),
        state: Some(state.to_owned()),
        state_transition_reason: Some("USER_INITIATED".into()),
        function_response_types: Some(partial.into_iter().collect()),
        scaling_config: most.map(|most| model::ScalingConfig { maximum_concurrency: Some(most) }),
        event_source_mapping_arn: Some(mapping.arn()),
        ..model::EventSourceMappingConfiguration::default()
    }
}
