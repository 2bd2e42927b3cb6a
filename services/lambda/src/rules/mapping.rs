//! What an event source mapping may be asked to be.

use crate::error::Error;
use crate::mapping::queue;
use crate::mapping::row::Mapping;
use crate::mapping::source::Source;
use model_lambda as model;

/// A destination that mappings of this kind do not tell: for success none does, and queues keep what fails.
pub fn no_destination() -> Error {
    let message = "Unsupported DestinationConfig parameter for given event source mapping type.";
    Error::Invalid(message.into())
}

/// A second mapping from a source to a function. Lambda words that of a queue otherwise.
pub fn twice(mapping: &Mapping, other: &str) -> Error {
    let source = &mapping.source_arn;
    let function = mapping.function().map(|named| named.place.name);
    let function = function.unwrap_or_else(|| mapping.function_arn.clone());
    let behind = format!("Please update or delete the existing mapping with UUID {other}");
    Error::Conflict(match queue::is_queue(source) {
        true => format!(
            "An event source mapping with SQS arn (\" {source} \") and function \
             (\" {function} \") already exists. {behind}"
        ),
        false => format!(
            "The event source arn (\" {source} \") and function (\" {function} \") provided \
             mapping already exists. {behind}"
        ),
    })
}

/// What a changed mapping is told to be on its way to.
pub fn under_way(was_enabled: bool, is_enabled: bool) -> &'static str {
    match (was_enabled, is_enabled) {
        (true, false) => "Disabling",
        (false, true) => "Enabling",
        _ => "Updating",
    }
}

/// Refuses by name what no mapping has here, whatever its source is.
pub fn built(input: &model::CreateEventSourceMappingRequest) -> Result<(), Error> {
    let on_success = input.destination_config.as_ref().and_then(|to| to.on_success.as_ref());
    if on_success.is_some_and(|to| to.destination.is_some()) {
        return Err(no_destination());
    }
    let kafka = "Kafka as an event source";
    let asked = [
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
    let early = input.starting_position_timestamp.is_some_and(|at| at.millis() < 0);
    let message = match &input.starting_position {
        Some(model::EventSourcePosition::TrimHorizon) if !timed => return Ok("TRIM_HORIZON"),
        Some(model::EventSourcePosition::Latest) if !timed => return Ok("LATEST"),
        Some(model::EventSourcePosition::AtTimestamp) if by_time && ahead => {
            "StartingPositionTimestamp must not be in the future."
        }
        Some(model::EventSourcePosition::AtTimestamp) if by_time && early => {
            "Received Exception while reading from provided stream. class java.lang.Long can not be \
             converted to a Timestamp"
        }
        Some(model::EventSourcePosition::AtTimestamp) if by_time && timed => {
            return Ok("AT_TIMESTAMP");
        }
        Some(model::EventSourcePosition::AtTimestamp) if by_time => {
            "StartingPositionTimestamp must be given with the starting position AT_TIMESTAMP."
        }
        Some(model::EventSourcePosition::TrimHorizon | model::EventSourcePosition::Latest) => {
            "Timestamp only valid with StartingPosition AT_TIMESTAMP"
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
    use super::{built, position, twice, under_way};
    use crate::error::Error;
    use crate::mapping::row::Mapping;
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
    fn only_some_positions_have_a_time() {
        let told = |position, ms, source| {
            let input = model::CreateEventSourceMappingRequest {
                starting_position: Some(position),
                starting_position_timestamp: Some(Timestamp::from_millis(ms)),
                ..model::CreateEventSourceMappingRequest::default()
            };
            match super::position(&input, source, 1_000) {
                Err(Error::Invalid(message)) => message,
                other => panic!("{}", other.is_ok()),
            }
        };
        let table =
            "arn:aws:dynamodb:us-east-1:123456789012:table/t/stream/2025-02-17T16:33:01.784";
        for source in [STREAM, table] {
            let said = told(model::EventSourcePosition::Latest, 1, source);
            assert_eq!(said, "Timestamp only valid with StartingPosition AT_TIMESTAMP");
        }
        let at = model::EventSourcePosition::AtTimestamp;
        let said = told(at.clone(), -1, STREAM);
        assert!(
            said.ends_with("class java.lang.Long can not be converted to a Timestamp"),
            "{said}"
        );
        let unsupported = format!("Unsupported starting position for arn type: {table}");
        assert_eq!(told(at, -1, table), unsupported);
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
        assert!(built(&Input { topics: Some(Vec::new()), ..bare.clone() }).is_ok());
        let on_success = Some(model::OnSuccess { destination: Some(STREAM.into()) });
        let told = model::DestinationConfig { on_success, on_failure: None };
        let input = Input { destination_config: Some(told), ..bare };
        assert!(matches!(built(&input), Err(Error::Invalid(_))));
    }

    #[test]
    fn a_second_mapping_is_told_of_the_first() {
        let of = |source: &str| {
            let mapping = Mapping {
                source_arn: source.into(),
                function_arn: "arn:aws:lambda:us-east-1:123456789012:function:f:live".into(),
                ..Mapping::default()
            };
            match twice(&mapping, "id") {
                Error::Conflict(message) => message,
                other => panic!("{other:?}"),
            }
        };
        let queue = "arn:aws:sqs:us-east-1:123456789012:q";
        let rest = "Please update or delete the existing mapping with UUID id";
        assert_eq!(
            of(queue),
            format!(
                "An event source mapping with SQS arn (\" {queue} \") and function (\" f \") \
                 already exists. {rest}"
            )
        );
        assert_eq!(
            of(STREAM),
            format!(
                "The event source arn (\" {STREAM} \") and function (\" f \") provided mapping \
                 already exists. {rest}"
            )
        );
    }

    #[test]
    fn a_changed_mapping_is_under_way() {
        assert_eq!(under_way(true, false), "Disabling");
        assert_eq!(under_way(false, true), "Enabling");
        assert_eq!(under_way(true, true), "Updating");
        assert_eq!(under_way(false, false), "Updating");
    }
}
