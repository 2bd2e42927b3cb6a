//! Sources that Lambda polls: DynamoDB and Kinesis streams, SQS queues.

use serde_json::Value;

use super::{Event, Role, Target};
use crate::rules::Refusal;
use crate::rules::sam::invoke_config::bucket_policy;
use crate::rules::sam::properties;
use crate::rules::sam::role::allowing;
use crate::rules::sam::shapes::{Made, given, is_intrinsic};

pub const QUEUE_POLICY: &str = "AWSLambdaSQSQueueExecutionRole";

const COPIED: [&str; 19] = [
    "StartingPosition",
    "StartingPositionTimestamp",
    "BatchSize",
    "Enabled",
    "MaximumBatchingWindowInSeconds",
    "MaximumRetryAttempts",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "ParallelizationFactor",
    "Topics",
    "Queues",
    "SourceAccessConfigurations",
    "TumblingWindowInSeconds",
    "FunctionResponseTypes",
    "FilterCriteria",
    "KmsKeyArn",
    "ScalingConfig",
    "ProvisionedPollerConfig",
    "MetricsConfig",
];

pub fn transform(
    kind: &str,
    target: &Target,
    role: &mut Role,
    event: &Event,
) -> Result<Vec<Made>, Refusal> {
    let (table, source, policy) = match kind {
        "SQS" => (properties::QUEUE_EVENT, "Queue", QUEUE_POLICY),
        "Kinesis" => (properties::STREAM_EVENT, "Stream", "AWSLambdaKinesisExecutionRole"),
        _ => (properties::STREAM_EVENT, "Stream", "AWSLambdaDynamoDBExecutionRole"),
    };
    event.check(kind, &[properties::POLLED_EVENT, table])?;
    check(kind, event)?;
    let mut mapping = target.further(event.id.clone(), "AWS::Lambda::EventSourceMapping");
    mapping.set("FunctionName", target.name());
    mapping.set_some("EventSourceArn", event.get(source).cloned());
    for name in COPIED.iter().chain(&["LoggingConfig"]) {
        mapping.set_some(name, event.get(name).cloned());
    }
    role.manage(policy);
    if let Some(config) = event.given("DestinationConfig") {
        mapping.set("DestinationConfig", destination(event, config, role)?);
    }
    Ok(vec![mapping])
}

fn check(kind: &str, event: &Event) -> Result<(), Refusal> {
    for name in ["ConsumerGroupId", "SchemaRegistryConfig", "KafkaBootstrapServers"] {
        if event.given(name).is_some() {
            let message = format!("Property {name} not defined for resource of type {kind}.");
            return Err(event.invalid(&message));
        }
    }
    let criteria = event.given("FilterCriteria").filter(|criteria| !is_intrinsic(criteria));
    let well_formed = criteria
        .and_then(Value::as_object)
        .is_none_or(|criteria| criteria.len() == 1 && criteria.contains_key("Filters"));
    match well_formed {
        true => Ok(()),
        false => Err(Refusal::invalid("FilterCriteria field has a wrong format")),
    }
}

/// The destination of failed batches; the role may send there if its type is told.
fn destination(event: &Event, config: &Value, role: &mut Role) -> Result<Value, Refusal> {
    let mut config = config.clone();
    let Some(failure) = config.get_mut("OnFailure").and_then(Value::as_object_mut) else {
        return Err(event.invalid("Property 'DestinationConfig.OnFailure' should be a map."));
    };
    let Some(kind) = given(failure.get("Type")).cloned() else { return Ok(config) };
    failure.shift_remove("Type");
    let arn = failure.get("Destination").cloned().unwrap_or_default();
    let id = &event.id;
    match kind.as_str() {
        Some("SQS") => role.allow(allowing(format!("{id}SQSPolicy"), "sqs:SendMessage", &arn)),
        Some("SNS") => role.allow(allowing(format!("{id}SNSPolicy"), "sns:publish", &arn)),
        Some("S3") => role.allow(bucket_policy(id, &arn)),
        Some("Kafka") => {}
        _ => {
            return Err(event
                .invalid("The only valid values for 'Type' are 'SQS', 'SNS', 'S3', and 'Kafka'"));
        }
    }
    Ok(config)
}
