//! Functions as the API shows them.

use crate::pool::report;
use crate::rules::configuration::architecture;
use crate::rules::durable;
use crate::rules::name::{LATEST, Place};
use crate::runtime::discovery::Runtime;
use crate::store::{Alias, Function, Logging, Version, VersionState};
use model_lambda as model;
use wire::Timestamp;

/// AWS's reason for what is under way, be it a creation or an update.
const CREATED: &str = "The function is being created.";

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
        last_update_status: (version.state != VersionState::Pending)
            .then_some(model::LastUpdateStatus::Successful),
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

/// The same in the answer to a creation: on AWS it is under way then, and its end gives the version another revision id,
/// which is the one that is kept.
pub fn created(
    place: &Place,
    version: &Version,
    qualified: bool,
    revision_id: String,
) -> model::FunctionConfiguration {
    let is_under_way = version.state == VersionState::Pending;
    let revision_id = if is_under_way { version.revision_id.clone() } else { revision_id };
    let begun = Version { state: VersionState::Pending, revision_id, ..version.clone() };
    configuration(place, &begun, qualified)
}

/// The same in the answer to an update of `$LATEST`, whose end gives it another revision id.
pub fn updated(
    place: &Place,
    version: &Version,
    revision_id: String,
) -> model::FunctionConfiguration {
    model::FunctionConfiguration {
        revision_id: Some(revision_id),
        last_update_status: Some(model::LastUpdateStatus::InProgress),
        last_update_status_reason: Some(CREATED.into()),
        // AWS's model does not know the code that AWS answers with.
        last_update_status_reason_code: Some(model::LastUpdateStatusReasonCode::from("Creating")),
        ..configuration(place, version, false)
    }
}

/// The same in listings, which are without what can be asked of each alone.
/// <https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html>
pub fn listed(place: &Place, version: &Version, qualified: bool) -> model::FunctionConfiguration {
    model::FunctionConfiguration {
        state: None,
        state_reason: None,
        state_reason_code: None,
        last_update_status: None,
        runtime_version_config: None,
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
        VersionState::Pending => {
            (model::State::Pending, Some(CREATED.into()), Some(model::StateReasonCode::Creating))
        }
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
    use super::{configuration, created, listed, runtime_version, updated};
    use crate::pool::report::version_arn;
    use crate::runtime::discovery::Runtime;
    use crate::sample;
    use crate::store::{Version, VersionState};
    use model_lambda::{LastUpdateStatus, State};

    /// LocalStack's tests recorded on AWS, 2024-03-27.
    #[test]
    fn answers_tell_what_is_under_way_on_aws() {
        let (place, version) = (sample::place(), sample::version());
        let told = created(&place, &version, false, "begun".into());
        assert_eq!((told.state, told.last_update_status), (Some(State::Pending), None));
        assert_eq!(told.revision_id.as_deref(), Some("begun"));
        assert_eq!(told.state_reason.as_deref(), Some("The function is being created."));
        let told = updated(&place, &version, "begun".into());
        let status = (Some(State::Active), Some(LastUpdateStatus::InProgress));
        assert_eq!((told.state, told.last_update_status), status);
        assert_eq!(told.last_update_status_reason_code.unwrap().as_str(), "Creating");
        let told = configuration(&place, &version, false);
        let status = (Some(State::Active), Some(LastUpdateStatus::Successful));
        assert_eq!((told.state, told.last_update_status), status);
        assert_eq!(told.revision_id, Some(version.revision_id.clone()));
        // What is initialised in advance has its revision until it is.
        let snapped = Version { state: VersionState::Pending, ..version.clone() };
        let told = created(&place, &snapped, false, "begun".into());
        assert_eq!(told.revision_id, Some(version.revision_id.clone()));
        let told = listed(&place, &version, false);
        assert_eq!((told.state, told.last_update_status), (None, None));
    }

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
