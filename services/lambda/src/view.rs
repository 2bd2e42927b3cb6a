//! Functions as the API shows them.

use crate::pool::report;
use crate::rules::configuration::architecture;
use crate::rules::durable;
use crate::rules::name::{LATEST, Place};
use crate::runtime::discovery::Runtime;
use crate::store::{Alias, Function, Logging, Version, VersionState};
use model_lambda as model;
use wire::Timestamp;

/// `2026-11-21T10:00:00.000+0000`
pub fn date(at_ms: i64) -> String {
    Timestamp::from_millis(at_ms).to_iso_8601_millis().replace('Z', "+0000")
}

/// The ARN carries the version where the version was asked for by its number.
pub fn configuration(
    place: &Place,
    version: &Version,
    qualified: bool,
) -> model::FunctionConfiguration {
    let qualifier = qualified.then_some(version.version.as_str());
    let image = version.image.as_ref();
    let code_size = i64::try_from(version.code.blob.length).ok();
    let (state, state_reason, state_reason_code) = state(&version.state);
    let is_snapped = version.snap_start && version.version != LATEST;
    let is_snapped = is_snapped && version.state == VersionState::Active;
    model::FunctionConfiguration {
        function_name: Some(place.name.clone()),
        function_arn: Some(place.arn_of(qualifier)),
        runtime: image.is_none().then(|| model::Runtime::from(version.runtime.as_str())),
        role: Some(version.role.clone()),
        handler: image.is_none().then(|| version.handler.clone()),
        // AWS does not count images.
        code_size: if image.is_some() { Some(0) } else { code_size },
        description: Some(version.description.clone()),
        timeout: i32::try_from(version.timeout_s).ok(),
        memory_size: i32::try_from(version.memory_mb).ok(),
        last_modified: Some(date(version.modified_ms)),
        code_sha256: Some(version.code.sha256.clone()),
        version: Some(version.version.clone()),
        environment: version.environment.clone().map(|variables| model::EnvironmentResponse {
            variables: Some(variables),
            error: None,
        }),
        tracing_config: Some(model::TracingConfigResponse {
            mode: Some(model::TracingMode::PassThrough),
        }),
        dead_letter_config: version
            .dead_letter
            .clone()
            .map(|arn| model::DeadLetterConfig { target_arn: Some(arn) }),
        revision_id: Some(version.revision_id.clone()),
        layers: layers(version),
        state: Some(state),
        state_reason,
        state_reason_code,
        last_update_status: Some(model::LastUpdateStatus::Successful),
        package_type: Some(match image {
            Some(_) => model::PackageType::Image,
            None => model::PackageType::Zip,
        }),
        image_config_response: image.and_then(|image| image.instead.shown()),
        architectures: Some(vec![architecture()]),
        ephemeral_storage: Some(model::EphemeralStorage {
            size: i32::try_from(version.ephemeral_mb).unwrap_or(i32::MAX),
        }),
        snap_start: Some(model::SnapStartResponse {
            apply_on: Some(match version.snap_start {
                true => model::SnapStartApplyOn::PublishedVersions,
                false => model::SnapStartApplyOn::None,
            }),
            optimization_status: Some(match is_snapped {
                true => model::SnapStartOptimizationStatus::On,
                false => model::SnapStartOptimizationStatus::Off,
            }),
        }),
        logging_config: Some(logging(&version.logging)),
        runtime_version_config: runtime_version(place, version)
            .map(|arn| model::RuntimeVersionConfig { runtime_version_arn: Some(arn), error: None }),
        durable_config: version.durable.map(durable::model),
        ..model::FunctionConfiguration::default()
    }
}

/// The same in listings, which say nothing of the runtime's version.
pub fn listed(place: &Place, version: &Version, qualified: bool) -> model::FunctionConfiguration {
    let runtime_version_config = None;
    model::FunctionConfiguration {
        runtime_version_config,
        ..configuration(place, version, qualified)
    }
}

/// What runs it, as its log names that too, and as a function may be told to stay with.
pub fn runtime_version(place: &Place, version: &Version) -> Option<String> {
    // An image brings its own.
    let own = version.image.is_some().then_some(Runtime::Provided);
    let runtime = own.or_else(|| Runtime::parse(&version.runtime))?;
    Some(report::version_arn(runtime, place.region.as_str()))
}

/// With the reason, where there is one.
fn state(state: &VersionState) -> (model::State, Option<String>, Option<model::StateReasonCode>) {
    match state {
        VersionState::Active => (model::State::Active, None, None),
        VersionState::Pending => (
            model::State::Pending,
            Some("The function is being created.".into()),
            Some(model::StateReasonCode::Creating),
        ),
        VersionState::Failed { code, reason } => (
            model::State::Failed,
            Some(reason.clone()),
            Some(model::StateReasonCode::from(code.as_str())),
        ),
    }
}

fn logging(logging: &Logging) -> model::LoggingConfig {
    let (application, system) = (&logging.application_level, &logging.system_level);
    model::LoggingConfig {
        log_format: Some(if logging.json {
            model::LogFormat::Json
        } else {
            model::LogFormat::Text
        }),
        application_log_level: application.as_deref().map(model::ApplicationLogLevel::from),
        system_log_level: system.as_deref().map(model::SystemLogLevel::from),
        log_group: Some(logging.group.clone()),
    }
}

fn layers(version: &Version) -> Option<Vec<model::Layer>> {
    let layers = version.layers.iter().map(|layer| model::Layer {
        arn: Some(layer.arn.clone()),
        code_size: i64::try_from(layer.code.blob.length).ok(),
        ..model::Layer::default()
    });
    (!version.layers.is_empty()).then(|| layers.collect())
}

pub fn alias(place: &Place, alias: &Alias) -> model::AliasConfiguration {
    model::AliasConfiguration {
        alias_arn: Some(place.arn_of(Some(&alias.name))),
        name: Some(alias.name.clone()),
        function_version: Some(alias.version.clone()),
        description: Some(alias.description.clone()),
        routing_config: (!alias.weights.is_empty()).then(|| model::AliasRoutingConfiguration {
            additional_version_weights: Some(alias.weights.clone()),
        }),
        revision_id: Some(alias.revision_id.clone()),
    }
}

pub fn concurrency(function: &Function) -> Option<model::Concurrency> {
    let reserved = function.reserved_concurrency?;
    Some(model::Concurrency { reserved_concurrent_executions: i32::try_from(reserved).ok() })
}

#[cfg(test)]
mod tests {
    use super::{configuration, runtime_version};
    use crate::pool::report::version_arn;
    use crate::runtime::discovery::Runtime;
    use crate::sample;
    use crate::store::Version;

    #[test]
    fn a_runtimes_version_has_one_name() {
        let (place, version) = (sample::place(), sample::version());
        let shown = configuration(&place, &version, false).runtime_version_config.unwrap();
        let logged = version_arn(Runtime::Python { minor: 12 }, "eu-west-1");
        assert_eq!(shown.runtime_version_arn.as_deref(), Some(logged.as_str()));
        assert_eq!(runtime_version(&place, &version), Some(logged.clone()));
        let digest = logged.strip_prefix("arn:aws:lambda:eu-west-1::runtime:").unwrap();
        assert_eq!(digest.len(), 64);
        let unbuilt = Version { runtime: "dotnet8".into(), ..version };
        assert_eq!(runtime_version(&place, &unbuilt), None);
    }
}
