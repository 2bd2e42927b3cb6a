//! What an event source mapping may be asked to be.

use crate::error::Error;
use crate::mapping::source::Source;
use model_lambda as model;

/// Refuses by name what no mapping has here, whatever its source is.
pub fn built(input: &model::CreateEventSourceMappingRequest) -> Result<(), Error> {
    let on_success = input.destination_config.as_ref().and_then(|to| to.on_success.as_ref());
    let kafka = "Kafka as an event source";
    let asked = [
        (
            on_success.is_some_and(|to| to.destination.is_some()),
            "A mapping's destination for success",
        ),
        (input.kms_key_arn.is_some(), "A mapping's KMSKeyArn"),
        (input.scaling_config.is_some(), "A mapping's ScalingConfig"),
        (input.provisioned_poller_config.is_some(), "A mapping's ProvisionedPollerConfig"),
        (input.metrics_config.is_some(), "A mapping's MetricsConfig"),
        (input.logging_config.is_some(), "A mapping's LoggingConfig"),
        (filled(&input.topics) || filled(&input.queues), "Kafka and MQ as event sources"),
        (input.self_managed_event_source.is_some(), kafka),
        (input.amazon_managed_kafka_event_source_config.is_some(), kafka),
        (input.self_managed_kafka_event_source_config.is_some(), kafka),
        (input.document_db_event_source_config.is_some(), "DocumentDB as an event source"),
        (filled(&input.source_access_configurations), "A mapping's SourceAccessConfigurations"),
    ];
    match asked.iter().find(|(asked, _)| *asked) {
        Some((_, what)) => Err(Error::NotBuilt((*what).to_owned())),
        None => Ok(()),
    }
}

fn filled<T>(list: &Option<Vec<T>>) -> bool {
    list.as_ref().is_some_and(|list| !list.is_empty())
}

/// Where a stream is begun to be read.
pub fn position(
    input: &model::CreateEventSourceMappingRequest,
    source_arn: &str,
    now_ms: i64,
) -> Result<&'static str, Error> {
    let by_time = matches!(Source::of(source_arn), Some(Source::Kinesis { .. }));
    let timed = input.starting_position_timestamp.is_some();
    let ahead = input.starting_position_timestamp.is_some_and(|at| at.millis() > now_ms);
    let message = match &input.starting_position {
        Some(model::EventSourcePosition::TrimHorizon) if !timed => return Ok("TRIM_HORIZON"),
        Some(model::EventSourcePosition::Latest) if !timed => return Ok("LATEST"),
        Some(model::EventSourcePosition::AtTimestamp) if by_time && ahead => {
            "StartingPositionTimestamp must not be in the future."
        }
        Some(model::EventSourcePosition::AtTimestamp) if by_time && timed => {
            return Ok("AT_TIMESTAMP");
        }
        Some(model::EventSourcePosition::AtTimestamp) if by_time => {
            "StartingPositionTimestamp must be given with the starting position AT_TIMESTAMP."
        }
        Some(_) if timed && by_time => {
            "StartingPositionTimestamp may only be given with the starting position AT_TIMESTAMP."
        }
        Some(_) => {
            return Err(Error::Invalid(format!(
                "Unsupported starting position for arn type: {source_arn}"
            )));
        }
        None => {
            "1 validation error detected: Value null at 'startingPosition' failed to satisfy \
             constraint: Member must not be null."
        }
    };
    Err(Error::Invalid(message.into()))
}

#[cfg(test)]
mod tests {
    use super::{built, position};
    use model_lambda as model;
    use wire::Timestamp;

    const STREAM: &str = "arn:aws:kinesis:us-east-1:123456789012:stream/s";

    #[test]
    fn a_stream_is_not_read_from_the_future() {
        let at = |ms| model::CreateEventSourceMappingRequest {
            starting_position: Some(model::EventSourcePosition::AtTimestamp),
            starting_position_timestamp: Some(Timestamp::from_millis(ms)),
            ..model::CreateEventSourceMappingRequest::default()
        };
        assert_eq!(position(&at(1_000), STREAM, 1_000).unwrap(), "AT_TIMESTAMP");
        assert!(position(&at(1_001), STREAM, 1_000).is_err());
    }

    #[test]
    fn what_no_mapping_has_is_refused_whatever_its_source() {
        type Input = model::CreateEventSourceMappingRequest;
        let bare = Input::default();
        assert!(built(&bare).is_ok());
        let texts = || Some(vec!["a".to_owned()]);
        let asked = [
            Input { topics: texts(), ..bare.clone() },
            Input { queues: texts(), ..bare.clone() },
            Input { source_access_configurations: Some(vec![Default::default()]), ..bare.clone() },
            Input { self_managed_event_source: Some(Default::default()), ..bare.clone() },
            Input {
                amazon_managed_kafka_event_source_config: Some(Default::default()),
                ..bare.clone()
            },
            Input {
                self_managed_kafka_event_source_config: Some(Default::default()),
                ..bare.clone()
            },
            Input { document_db_event_source_config: Some(Default::default()), ..bare.clone() },
        ];
        for (number, input) in asked.iter().enumerate() {
            assert!(built(input).is_err(), "{number}");
        }
        assert!(built(&Input { topics: Some(Vec::new()), ..bare }).is_ok());
    }
}
