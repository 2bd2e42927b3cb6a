//! Event source mappings: made, changed, shown, deleted.

use super::{named, page_size, platform, queue_mappings, tags};
use crate::access;
use crate::destinations;
use crate::durable::start::startable;
use crate::error::Error;
use crate::mapping;
use crate::mapping::row::{self, Checkpoint, Mapping};
use crate::mapping::source::Source;
use crate::rules::mapping::{built, position, twice, under_way};
use crate::rules::name::Named;
use crate::rules::pattern::Pattern;
use crate::store::{self as rows, Rows, Version};
use aws::Arn;
use model_lambda as model;
use service::{Access, Ctx};
use store::Tx;
use wire::Timestamp;

const BATCH_SIZE: i32 = 100;
const BATCH_SIZE_MAX: i32 = 10_000;
const WINDOW_S_MAX: i32 = 300;
const FILTERS_MAX: usize = 5;
/// The stream keeps nothing longer.
const AGE_S_MIN: i32 = 60;
/// Batches of a shard that run at once.
const LANES_MAX: i32 = 10;
const TUMBLING_S_MAX: i32 = 900;
const NOTHING_YET: &str = "No records processed";
const UPDATE: &str = "lambda:UpdateEventSourceMapping";

pub async fn create(
    ctx: Ctx,
    input: model::CreateEventSourceMappingRequest,
) -> Result<model::EventSourceMappingConfiguration, Error> {
    let named = named(&ctx, &input.function_name, None)?;
    ctx.authorize(&access::create_mapping(&input, &ctx.scope(), named.arn())).await?;
    near(&ctx, &named)?;
    input.tags.as_ref().map_or(Ok(()), tags::bounded)?;
    if input.event_source_arn.as_deref().is_some_and(mapping::queue::is_queue) {
        let version = version(&ctx, &named).await?;
        let mapping = queue_mappings::made(&ctx, &input, &named, &version).await?;
        return keep(&ctx, mapping).await;
    }
    built(&input)?;
    if input.event_source_arn.is_none() {
        return Err(Error::Invalid("Unrecognized event source.".into()));
    }
    let version = version(&ctx, &named).await?;
    let source_arn = source(input.event_source_arn.as_deref())?;
    let position = position(&input, &source_arn, ctx.now_ms())?;
    readable(&ctx, &version.role, &source_arn).await?;
    let mut mapping = Mapping {
        id: ctx.world().uuid(),
        account: named.place.account.to_string(),
        region: named.place.region.to_string(),
        source_arn,
        function_arn: named.arn(),
        enabled: input.enabled.unwrap_or(true),
        batch_size: BATCH_SIZE.unsigned_abs(),
        window_s: 0,
        position: position.into(),
        position_ms: input.starting_position_timestamp.map(Timestamp::millis),
        lanes: 1,
        tumbling_s: 0,
        on_failure: None,
        filters: Vec::new(),
        partial: false,
        bisect: false,
        retries_max: None,
        age_max_s: None,
        concurrency_max: None,
        created_ms: ctx.now_ms(),
        modified_ms: ctx.now_ms(),
        tags: input.tags.clone().unwrap_or_default(),
    };
    Settings {
        batch_size: input.batch_size,
        window_s: input.maximum_batching_window_in_seconds,
        filters: input.filter_criteria.as_ref(),
        response_types: input.function_response_types.as_ref(),
        bisect: input.bisect_batch_on_function_error,
        retries_max: input.maximum_retry_attempts,
        age_max_s: input.maximum_record_age_in_seconds,
        lanes: input.parallelization_factor,
        tumbling_s: input.tumbling_window_in_seconds,
        destination: input.destination_config.as_ref(),
    }
    .apply(&ctx, &mut mapping)?;
    tellable(&ctx, &version, &mapping).await?;
    keep(&ctx, mapping).await
}

/// Keeps a mapping that is there for the first time, and begins to read for it.
async fn keep(
    ctx: &Ctx,
    mapping: Mapping,
) -> Result<model::EventSourceMappingConfiguration, Error> {
    let made = &mapping;
    ctx.store()
        .transact(|tx| async move {
            unique(&tx, made).await?;
            tx.put_value(row::mapping(&made.id), made);
            Ok::<_, Error>(())
        })
        .await?;
    mapping::begin(ctx, &platform(ctx), &mapping.id).await?;
    let state = match (mapping::queue::is_queue(&mapping.source_arn), mapping.enabled) {
        (true, false) => "Disabled",
        _ => "Creating",
    };
    Ok(view(&mapping, state, NOTHING_YET))
}

/// No other mapping leads from the same source to the same function.
async fn unique(tx: &Tx, mapping: &Mapping) -> Result<(), Error> {
    for (_, other) in tx.rows::<Mapping>(store::Range::prefix(&row::all())).await? {
        let same = other.source_arn == mapping.source_arn && other.id != mapping.id;
        if same && other.function_arn == mapping.function_arn {
            return Err(twice(mapping, &other.id));
        }
    }
    Ok(())
}

/// A mapping invokes without asking the function's policy: so the function must be of the mapping's own account.
fn near(ctx: &Ctx, named: &Named) -> Result<(), Error> {
    let message = "Role and event source must be in the same account as the cloud function.";
    let is_own = named.place.account == *ctx.account();
    is_own.then_some(()).ok_or_else(|| Error::Invalid(message.into()))
}

/// The version that a mapping is to feed, which awaits its executions where they are durable
/// (<https://docs.aws.amazon.com/lambda/latest/dg/durable-invoking-esm.html>).
async fn version(ctx: &Ctx, named: &Named) -> Result<Version, Error> {
    let found = match rows::find(ctx.store(), named, 1.0).await {
        Err(Error::NotFound(_)) => return Err(Error::Invalid("Function does not exist".into())),
        other => other.map(|(_, version)| version)?,
    };
    feedable(named, &found)?;
    Ok(found)
}

fn feedable(named: &Named, version: &Version) -> Result<(), Error> {
    version.durable.map_or(Ok(()), |durable| startable(named, durable, true))
}

/// Streams are what is built.
fn source(arn: Option<&str>) -> Result<String, Error> {
    let text = arn.ok_or_else(|| Error::Invalid("EventSourceArn must be given.".into()))?;
    let arn: Arn = text
        .parse()
        .map_err(|_| Error::Invalid(format!("'{text}' is not the ARN of an event source.")))?;
    match (Source::of(text), arn.service()) {
        (Some(_), _) => Ok(text.to_owned()),
        (None, "dynamodb" | "kinesis") => Err(Error::Invalid(
            "Unrecognized event source, must be kinesis, dynamodb stream or sqs.".into(),
        )),
        (None, other) => Err(Error::NotBuilt(format!("{other} as an event source"))),
    }
}

/// AWS looks at once whether the role may read the stream, and whether that is there.
async fn readable(ctx: &Ctx, role: &str, text: &str) -> Result<(), Error> {
    let arn: Arn = role.parse().map_err(aws::Fault::internal)?;
    let role = ctx.as_role(&arn, "lambda").await?;
    let source = Source::of(text).ok_or_else(Error::no_resource)?;
    let stream = source.stream_arn().to_owned();
    let (asked, reads): (_, &[&'static str]) = match &source {
        Source::Table { .. } => {
            let request = model_dynamodbstreams::DescribeStreamInput {
                stream_arn: stream.clone(),
                ..model_dynamodbstreams::DescribeStreamInput::default()
            };
            let asked = role.ask::<model_dynamodbstreams::DescribeStream>(request).await.map(drop);
            (asked, &["dynamodb:GetRecords", "dynamodb:GetShardIterator"])
        }
        Source::Kinesis { consumer_arn: None, .. } => {
            let request = model_kinesis::DescribeStreamInput {
                stream_arn: Some(stream.clone()),
                ..model_kinesis::DescribeStreamInput::default()
            };
            let asked = role.ask::<model_kinesis::DescribeStream>(request).await.map(drop);
            (asked, &["kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"])
        }
        Source::Kinesis { consumer_arn, .. } => {
            let request = model_kinesis::DescribeStreamConsumerInput {
                consumer_arn: consumer_arn.clone(),
                ..model_kinesis::DescribeStreamConsumerInput::default()
            };
            let asked = role.ask::<model_kinesis::DescribeStreamConsumer>(request).await.map(drop);
            (asked, &["kinesis:SubscribeToShard"])
        }
    };
    let refused = || {
        Error::Invalid(format!(
            "Cannot access stream {text}. Please ensure the role can perform the GetRecords, \
             GetShardIterator, DescribeStream, and ListStreams Actions on your stream in IAM."
        ))
    };
    match asked {
        Ok(()) => {}
        Err(fault) if fault.status < 500 && fault.code.contains("ResourceNotFound") => {
            return Err(Error::Invalid(format!("Stream not found: {text}")));
        }
        Err(fault) if fault.status < 500 => return Err(refused()),
        Err(fault) => return Err(Error::Fault(fault)),
    }
    let needs: Vec<Access> = reads.iter().map(|action| Access::new(action, text)).collect();
    role.authorize(&needs).await.map_err(|_| refused())
}

struct Settings<'a> {
    batch_size: Option<i32>,
    window_s: Option<i32>,
    filters: Option<&'a model::FilterCriteria>,
    response_types: Option<&'a Vec<model::FunctionResponseType>>,
    bisect: Option<bool>,
    retries_max: Option<i32>,
    age_max_s: Option<i32>,
    lanes: Option<i32>,
    tumbling_s: Option<i32>,
    destination: Option<&'a model::DestinationConfig>,
}

impl Settings<'_> {
    fn apply(&self, ctx: &Ctx, mapping: &mut Mapping) -> Result<(), Error> {
        let within = |name: &str, given: i32, least, most| {
            let fits = (least..=most).contains(&given);
            let message = format!("{name} must be between {least} and {most}.");
            if fits { Ok(given.unsigned_abs()) } else { Err(Error::Invalid(message)) }
        };
        if let Some(size) = self.batch_size {
            mapping.batch_size = within("BatchSize", size, 1, BATCH_SIZE_MAX)?;
        }
        if let Some(window) = self.window_s {
            mapping.window_s = within("MaximumBatchingWindowInSeconds", window, 0, WINDOW_S_MAX)?;
        }
        match self.retries_max {
            Some(-1) => mapping.retries_max = None,
            Some(most) => {
                mapping.retries_max = Some(within("MaximumRetryAttempts", most, 0, 10_000)?)
            }
            None => {}
        }
        match self.age_max_s {
            Some(-1) => mapping.age_max_s = None,
            Some(most) => {
                let most = within("MaximumRecordAgeInSeconds", most, AGE_S_MIN, 604_800)?;
                mapping.age_max_s = Some(most);
            }
            None => {}
        }
        if let Some(criteria) = self.filters {
            let filters = criteria.filters.iter().flatten().filter_map(|f| f.pattern.clone());
            let filters: Vec<String> = filters.collect();
            if filters.len() > FILTERS_MAX {
                let message = format!("A mapping takes at most {FILTERS_MAX} filters.");
                return Err(Error::Invalid(message));
            }
            filters.iter().try_for_each(|filter| Pattern::parse(filter).map(drop))?;
            mapping.filters = filters;
        }
        if let Some(types) = self.response_types {
            mapping.partial = types.contains(&model::FunctionResponseType::ReportBatchItemFailures);
        }
        if let Some(bisect) = self.bisect {
            mapping.bisect = bisect;
        }
        if let Some(lanes) = self.lanes {
            mapping.lanes = within("ParallelizationFactor", lanes, 1, LANES_MAX)?;
        }
        if let Some(length) = self.tumbling_s {
            mapping.tumbling_s = within("TumblingWindowInSeconds", length, 0, TUMBLING_S_MAX)?;
        }
        // A window hands its state on from one batch of its shard to the next.
        if mapping.tumbling_s > 0 && mapping.lanes > 1 {
            let message = "ParallelizationFactor must be 1 where there is a tumbling window.";
            return Err(Error::Invalid(message.into()));
        }
        if let Some(config) = self.destination {
            let to = config.on_failure.as_ref().and_then(|to| to.destination.as_deref());
            mapping.on_failure = to.map(|to| destinations::of_mapping(ctx, to)).transpose()?;
        }
        Ok(())
    }
}

/// The caller's mapping, if the caller may do this to it.
async fn own(
    ctx: &Ctx,
    rows: &impl Rows,
    id: &str,
    action: &'static str,
) -> Result<Mapping, Error> {
    let found: Option<Mapping> = rows.row(&row::mapping(id)).await?;
    let found = found.filter(|mapping| mapping.is_of(ctx.account(), ctx.region()));
    let access = Access::new(action, row::arn(ctx.region().as_str(), ctx.account().as_str(), id));
    let access = match &found {
        Some(mapping) => access.with("lambda:FunctionArn", vec![mapping.function_arn.clone()]),
        None => access,
    };
    ctx.authorize(&[access]).await?;
    found.ok_or_else(Error::no_resource)
}

pub async fn get(
    ctx: Ctx,
    input: model::GetEventSourceMappingRequest,
) -> Result<model::EventSourceMappingConfiguration, Error> {
    let mapping = own(&ctx, ctx.store(), &input.uuid, "lambda:GetEventSourceMapping").await?;
    Ok(view(&mapping, state(&mapping), &result(&ctx, &mapping).await?))
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteEventSourceMappingRequest,
) -> Result<model::EventSourceMappingConfiguration, Error> {
    let mapping = own(&ctx, ctx.store(), &input.uuid, "lambda:DeleteEventSourceMapping").await?;
    let result = result(&ctx, &mapping).await?;
    let platform = platform(&ctx);
    mapping::end(&platform, &mapping.id).await;
    let id = &mapping.id;
    let deleted = ctx
        .store()
        .transact(|tx| async move {
            tx.delete(&row::mapping(id));
            tx.clear_prefix(&row::checkpoints(id)).await?;
            Ok::<_, Error>(())
        })
        .await;
    // An update may have begun it meanwhile; and what could not be deleted is read on.
    mapping::begin(&ctx, &platform, id).await?;
    deleted?;
    Ok(view(&mapping, "Deleting", &result))
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateEventSourceMappingRequest,
) -> Result<model::EventSourceMappingConfiguration, Error> {
    let (ctx, input) = (&ctx, &input);
    let known = own(ctx, ctx.store(), &input.uuid, UPDATE).await?;
    let of_queue = mapping::queue::is_queue(&known.source_arn);
    built(&model::CreateEventSourceMappingRequest {
        destination_config: input.destination_config.clone(),
        kms_key_arn: input.kms_key_arn.clone(),
        scaling_config: input.scaling_config.clone().filter(|_| !of_queue),
        provisioned_poller_config: input.provisioned_poller_config.clone(),
        metrics_config: input.metrics_config.clone(),
        logging_config: input.logging_config.clone(),
        source_access_configurations: input.source_access_configurations.clone(),
        amazon_managed_kafka_event_source_config: input
            .amazon_managed_kafka_event_source_config
            .clone(),
        self_managed_kafka_event_source_config: input
            .self_managed_kafka_event_source_config
            .clone(),
        document_db_event_source_config: input.document_db_event_source_config.clone(),
        ..model::CreateEventSourceMappingRequest::default()
    })?;
    let function_arn = &function_given(ctx, input, &known).await?;
    let wanted = changed(ctx, input, function_arn.as_deref(), &known)?;
    // What only stops a mapping needs neither its function nor its source.
    let tells_another = wanted.on_failure.is_some() && wanted.on_failure != known.on_failure;
    if function_arn.is_some() || wanted.enabled || tells_another {
        suitable(ctx, &wanted).await?;
    }
    let (was, mapping) = ctx
        .store()
        .transact(|tx| async move {
            // Others may have changed it since, or tagged it.
            let found: Option<Mapping> = tx.row(&row::mapping(&input.uuid)).await?;
            let found = found.ok_or_else(Error::no_resource)?;
            let mapping = changed(ctx, input, function_arn.as_deref(), &found)?;
            if mapping.function_arn != found.function_arn {
                unique(&tx, &mapping).await?;
            }
            tx.put_value(row::mapping(&mapping.id), &mapping);
            Ok::<_, Error>((found.enabled, mapping))
        })
        .await?;
    mapping::begin(ctx, &platform(ctx), &mapping.id).await?;
    let state = under_way(was, mapping.enabled);
    Ok(view(&mapping, state, &result(ctx, &mapping).await?))
}

/// The ARN of the function that a mapping is to feed from now on, if the caller may have it fed.
async fn function_given(
    ctx: &Ctx,
    input: &model::UpdateEventSourceMappingRequest,
    known: &Mapping,
) -> Result<Option<String>, Error> {
    let Some(text) = &input.function_name else { return Ok(None) };
    let function_arn = named(ctx, text, None)?.arn();
    if function_arn != known.function_arn {
        let access = Access::new(UPDATE, known.arn());
        ctx.authorize(&[access.with("lambda:FunctionArn", vec![function_arn.clone()])]).await?;
    }
    Ok(Some(function_arn))
}

/// A mapping as an update leaves it.
fn changed(
    ctx: &Ctx,
    input: &model::UpdateEventSourceMappingRequest,
    function_arn: Option<&str>,
    known: &Mapping,
) -> Result<Mapping, Error> {
    let mut mapping = known.clone();
    if let Some(arn) = function_arn {
        mapping.function_arn = arn.to_owned();
    }
    let settings = Settings {
        batch_size: input.batch_size,
        window_s: input.maximum_batching_window_in_seconds,
        filters: input.filter_criteria.as_ref(),
        response_types: input.function_response_types.as_ref(),
        bisect: input.bisect_batch_on_function_error,
        retries_max: input.maximum_retry_attempts,
        age_max_s: input.maximum_record_age_in_seconds,
        lanes: input.parallelization_factor,
        tumbling_s: input.tumbling_window_in_seconds,
        destination: input.destination_config.as_ref(),
    };
    match mapping::queue::is_queue(&mapping.source_arn) {
        true => queue_mappings::change(&mut mapping, input)?,
        false => settings.apply(ctx, &mut mapping)?,
    }
    mapping.enabled = input.enabled.unwrap_or(mapping.enabled);
    mapping.modified_ms = ctx.now_ms();
    Ok(mapping)
}

/// What is asked of a new mapping is asked of a changed one
/// (<https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html>).
async fn suitable(ctx: &Ctx, mapping: &Mapping) -> Result<(), Error> {
    let named = mapping.function().ok_or_else(Error::no_resource)?;
    near(ctx, &named)?;
    let (_, version) = rows::find(ctx.store(), &named, 1.0).await?;
    feedable(&named, &version)?;
    tellable(ctx, &version, mapping).await?;
    match mapping::queue::is_queue(&mapping.source_arn) {
        true => queue_mappings::receivable(ctx, &version, &mapping.source_arn).await,
        false => readable(ctx, &version.role, &mapping.source_arn).await,
    }
}

/// The role may write to where the mapping tells of what it gives up.
async fn tellable(ctx: &Ctx, version: &Version, mapping: &Mapping) -> Result<(), Error> {
    match &mapping.on_failure {
        Some(to) => destinations::check(ctx, &version.role, to).await,
        None => Ok(()),
    }
}

pub async fn list(
    ctx: Ctx,
    input: model::ListEventSourceMappingsRequest,
) -> Result<model::ListEventSourceMappingsResponse, Error> {
    ctx.authorize(&[Access::anywhere("lambda:ListEventSourceMappings")]).await?;
    let function =
        input.function_name.as_deref().map(|name| named(&ctx, name, None)).transpose()?;
    let function = function.map(|named| named.arn());
    let all = ctx.store().rows::<Mapping>(store::Range::prefix(&row::all())).await?;
    let after = input.marker.unwrap_or_default();
    let mut found: Vec<Mapping> = all.into_iter().map(|(_, mapping)| mapping).collect();
    found.retain(|mapping| {
        mapping.is_of(ctx.account(), ctx.region())
            && mapping.id > after
            && input.event_source_arn.as_ref().is_none_or(|arn| *arn == mapping.source_arn)
            && function.as_ref().is_none_or(|arn| *arn == mapping.function_arn)
    });
    let size = page_size(input.max_items);
    let more = found.len() > size;
    found.truncate(size);
    let next_marker = found.last().filter(|_| more).map(|mapping| mapping.id.clone());
    let mut shown = Vec::with_capacity(found.len());
    for mapping in &found {
        shown.push(view(mapping, state(mapping), &result(&ctx, mapping).await?));
    }
    Ok(model::ListEventSourceMappingsResponse { next_marker, event_source_mappings: Some(shown) })
}

fn state(mapping: &Mapping) -> &'static str {
    if mapping.enabled { "Enabled" } else { "Disabled" }
}

/// What the last batch came to: known from memory, and from checkpoints after a restart.
async fn result(ctx: &Ctx, mapping: &Mapping) -> Result<String, Error> {
    if let Some(known) = platform(ctx).results.lock().get(&mapping.id) {
        return Ok((*known).to_owned());
    }
    let range = store::Range::prefix(&row::checkpoints(&mapping.id));
    let checkpoints = ctx.store().rows::<Checkpoint>(range).await?;
    let any = checkpoints.iter().any(|(_, checkpoint)| checkpoint.sequence.is_some());
    Ok(if any { mapping::batch::OK } else { NOTHING_YET }.to_owned())
}

fn view(mapping: &Mapping, state: &str, result: &str) -> model::EventSourceMappingConfiguration {
    if mapping::queue::is_queue(&mapping.source_arn) {
        return queue_mappings::view(mapping, state);
    }
    let number = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    let filters = mapping.filters.iter();
    let filters = filters.map(|text| model::Filter { pattern: Some(text.clone()) }).collect();
    let partial = mapping.partial.then_some(model::FunctionResponseType::ReportBatchItemFailures);
    model::EventSourceMappingConfiguration {
        uuid: Some(mapping.id.clone()),
        starting_position: Some(model::EventSourcePosition::from(mapping.position.as_str())),
        batch_size: Some(number(mapping.batch_size)),
        maximum_batching_window_in_seconds: Some(number(mapping.window_s)),
        starting_position_timestamp: mapping.position_ms.map(Timestamp::from_millis),
        parallelization_factor: Some(number(mapping.lanes)),
        last_processing_result: Some(result.to_owned()),
        event_source_arn: Some(mapping.source_arn.clone()),
        filter_criteria: (!mapping.filters.is_empty())
            .then_some(model::FilterCriteria { filters: Some(filters) }),
        function_arn: Some(mapping.function_arn.clone()),
        last_modified: Some(Timestamp::from_millis(mapping.modified_ms)),
        state: Some(state.to_owned()),
        state_transition_reason: Some("User action".into()),
        destination_config: Some(model::DestinationConfig {
            on_success: None,
            on_failure: Some(model::OnFailure { destination: mapping.on_failure.clone() }),
        }),
        maximum_record_age_in_seconds: Some(mapping.age_max_s.map_or(-1, number)),
        bisect_batch_on_function_error: Some(mapping.bisect),
        maximum_retry_attempts: Some(mapping.retries_max.map_or(-1, number)),
        tumbling_window_in_seconds: Some(number(mapping.tumbling_s)),
        function_response_types: Some(partial.into_iter().collect()),
        event_source_mapping_arn: Some(mapping.arn()),
        ..model::EventSourceMappingConfiguration::default()
    }
}
