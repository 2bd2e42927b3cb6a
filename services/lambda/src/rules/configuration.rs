//! Which configurations are taken: AWS's limits, and what is not built, by name.

use crate::error::Error;
use crate::runtime::discovery::Runtime;
use crate::store::Logging;
use model_lambda as model;
use wire::IndexMap;

pub const TIMEOUT_S: u32 = 3;
pub const MEMORY_MB: u32 = 128;
pub const EPHEMERAL_MB: u32 = 512;
const TIMEOUT_S_MAX: i32 = 900;
const MEMORY_MB_MAX: i32 = 10_240;
pub const LAYERS_MAX: usize = 5;
const ENVIRONMENT_BYTES_MAX: usize = 4096;
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>
const RESERVED: &[&str] = &[
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_DEFAULT_REGION",
    "AWS_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_LAMBDA_RUNTIME_API",
    "LAMBDA_TASK_ROOT",
    "LAMBDA_RUNTIME_DIR",
];

/// The members that creation and update share and that are not built.
#[derive(Default)]
pub struct Unbuilt<'a> {
    pub vpc: Option<&'a model::VpcConfig>,
    pub dead_letter: Option<&'a model::DeadLetterConfig>,
    pub kms_key: Option<&'a String>,
    pub tracing: Option<&'a model::TracingConfig>,
    pub file_systems: Option<&'a Vec<model::FileSystemConfig>>,
    pub capacity_provider: bool,
    pub tenancy: bool,
}

impl Unbuilt<'_> {
    /// Ok if none of them asks for anything.
    pub fn check(&self) -> Result<(), Error> {
        let some = |list: &Option<Vec<String>>| list.as_ref().is_some_and(|list| !list.is_empty());
        let vpc =
            self.vpc.is_some_and(|vpc| some(&vpc.subnet_ids) || some(&vpc.security_group_ids));
        let letter = self.dead_letter.and_then(|letter| letter.target_arn.as_deref());
        let tracing =
            self.tracing.is_some_and(|tracing| tracing.mode == Some(model::TracingMode::Active));
        let asked = [
            (vpc, "A function's VpcConfig"),
            // Dead letters go to SQS or SNS, as for AWS; only the one is there to take them.
            (letter.is_some_and(|arn| arn.contains(":sns:")), "A DeadLetterConfig with a topic"),
            (self.kms_key.is_some_and(|key| !key.is_empty()), "A function's KMSKeyArn"),
            (tracing, "Active tracing (X-Ray)"),
            (
                self.file_systems.is_some_and(|list| !list.is_empty()),
                "A function's FileSystemConfigs",
            ),
            (self.capacity_provider, "A function's CapacityProviderConfig"),
            (self.tenancy, "A function's TenancyConfig"),
        ];
        match asked.iter().find(|(asked, _)| *asked) {
            Some((_, what)) => Err(Error::NotBuilt((*what).to_owned())),
            None => Ok(()),
        }
    }
}

/// The queue that takes dead letters; an empty ARN takes it away.
pub fn dead_letter(given: Option<&model::DeadLetterConfig>) -> Result<Option<String>, Error> {
    let target = given.and_then(|letter| letter.target_arn.clone());
    let Some(target) = target.filter(|target| !target.is_empty()) else { return Ok(None) };
    match target.parse::<aws::Arn>() {
        Ok(arn) if arn.service() == "sqs" && !arn.resource().ends_with(".fifo") => Ok(Some(target)),
        _ => {
            Err(Error::Invalid(format!("The dead letter target {target} is not a standard queue.")))
        }
    }
}

/// Bounds that AWS's model leaves out, as it does not tell kinds of functions apart.
pub fn bounds(timeout_s: Option<i32>, memory_mb: Option<i32>) -> Result<(), Error> {
    if let Some(timeout_s) = timeout_s.filter(|timeout_s| *timeout_s > TIMEOUT_S_MAX) {
        return Err(Error::Fault(aws::Fault::validation(format!(
            "1 validation error detected: Value '{timeout_s}' at 'timeout' failed to satisfy \
             constraint: Member must have value less than or equal to {TIMEOUT_S_MAX}"
        ))));
    }
    if memory_mb.is_some_and(|memory_mb| memory_mb > MEMORY_MB_MAX) {
        return Err(Error::Invalid(format!(
            "'MemorySize' value failed to satisfy constraint: Member must have value less than or \
             equal to {MEMORY_MB_MAX}"
        )));
    }
    Ok(())
}

/// Those that AWS still takes and that are not built.
const UNBUILT: &[&str] = &["dotnet6", "dotnet8", "dotnet10", "ruby4.0"];

/// Refuses a runtime that AWS does not know, or takes no more. What runs here stays.
pub fn runtime(given: Option<&model::Runtime>) -> Result<String, Error> {
    match given {
        None => Err(Error::Invalid(
            "Runtime and Handler are mandatory parameters for functions created with deployment \
             packages."
                .into(),
        )),
        Some(model::Runtime::Unknown(text)) => Err(Error::Invalid(format!(
            "Value {text} at 'runtime' failed to satisfy constraint: Member must satisfy enum value \
             set of the runtimes of AWS Lambda, or be a valid ARN"
        ))),
        Some(known) if Runtime::parse(known.as_str()).is_some() => Ok(known.as_str().to_owned()),
        Some(known) if UNBUILT.contains(&known.as_str()) => {
            Err(Error::NotBuilt(format!("The runtime {known}")))
        }
        Some(old) => Err(Error::Invalid(format!(
            "The runtime parameter of {old} is no longer supported for creating or updating AWS \
             Lambda functions. We recommend you use a supported runtime while creating or updating \
             functions."
        ))),
    }
}

/// The first of Python's versions that have SnapStart.
const SNAP_START_PYTHON: u8 = 12;

/// Whether SnapStart is asked for, of a function that may have it.
/// <https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html>
pub fn snap_start(
    given: Option<&model::SnapStart>,
    runtime: &str,
    ephemeral_mb: u32,
) -> Result<bool, Error> {
    match given.and_then(|given| given.apply_on.as_ref()) {
        None | Some(model::SnapStartApplyOn::None) => return Ok(false),
        Some(model::SnapStartApplyOn::PublishedVersions) => {}
        Some(model::SnapStartApplyOn::Unknown(text)) => {
            return Err(Error::Fault(aws::Fault::validation(format!(
                "1 validation error detected: Value '{text}' at 'snapStart.applyOn' failed to \
                 satisfy constraint: Member must satisfy enum value set: [PublishedVersions, None]"
            ))));
        }
    }
    let minor = runtime.strip_prefix("python3.").and_then(|minor| minor.parse::<u8>().ok());
    let has = minor.is_some_and(|minor| minor >= SNAP_START_PYTHON);
    let elsewhere = runtime.starts_with("java") || runtime.starts_with("dotnet");
    if elsewhere && !["java8.al2", "dotnet6"].contains(&runtime) {
        return Err(Error::NotBuilt(format!("SnapStart of the runtime {runtime}")));
    }
    if !has {
        return Err(Error::Invalid(format!(
            "{runtime} is not supported for SnapStart enabled functions."
        )));
    }
    if ephemeral_mb > EPHEMERAL_MB {
        return Err(Error::Invalid(format!(
            "EphemeralStorage of more than {EPHEMERAL_MB} MB is not supported for SnapStart \
             enabled functions."
        )));
    }
    Ok(true)
}

/// Functions run on the host's own processor.
pub fn architectures(given: Option<&Vec<model::Architecture>>) -> Result<(), Error> {
    let own = architecture();
    match given.map(Vec::as_slice) {
        None | Some([]) => Ok(()),
        Some([given]) if *given == own => Ok(()),
        Some([given]) => {
            let message = format!("The architecture {given} on a host of {own}");
            Err(Error::NotBuilt(message))
        }
        Some(_) => Err(Error::Invalid("Exactly one architecture may be given.".into())),
    }
}

/// The host's.
pub fn architecture() -> model::Architecture {
    if cfg!(target_arch = "aarch64") {
        model::Architecture::Arm64
    } else {
        model::Architecture::X8664
    }
}

pub fn environment(
    given: Option<&model::Environment>,
) -> Result<Option<IndexMap<String, String>>, Error> {
    let Some(variables) = given.and_then(|given| given.variables.as_ref()) else { return Ok(None) };
    let reserved: Vec<&str> =
        RESERVED.iter().copied().filter(|name| variables.contains_key(*name)).collect();
    if !reserved.is_empty() {
        return Err(Error::Invalid(format!(
            "Lambda was unable to configure your environment variables because the environment \
             variables you have provided contains reserved keys that are currently not supported \
             for modification. Reserved keys used in this request: {}",
            reserved.join(", ")
        )));
    }
    if let Some(name) = variables.iter().find_map(|(name, value)| {
        (name.contains(['\0', '=']) || value.contains('\0')).then_some(name)
    }) {
        return Err(Error::Invalid(format!("The environment variable {name:?} cannot be set.")));
    }
    // AWS measures the map as JSON.
    let measured = serde_json::to_string(variables).map_or(0, |json| json.len());
    if measured > ENVIRONMENT_BYTES_MAX {
        let shown = serde_json::to_string(variables).unwrap_or_default();
        return Err(Error::Invalid(format!(
            "Lambda was unable to configure your environment variables because the environment \
             variables you have provided exceeded the 4KB limit. String measured: {shown}"
        )));
    }
    Ok(Some(variables.clone()))
}

/// `before`: the configuration that an update changes.
pub fn logging(
    given: Option<&model::LoggingConfig>,
    function: &str,
    before: Option<&Logging>,
) -> Result<Logging, Error> {
    let own = Logging {
        group: format!("/aws/lambda/{function}"),
        json: false,
        application_level: None,
        system_level: None,
    };
    let before = before.unwrap_or(&own);
    let Some(given) = given else { return Ok(before.clone()) };
    let json = match &given.log_format {
        None => before.json,
        Some(model::LogFormat::Json) => true,
        Some(model::LogFormat::Text) => false,
        Some(model::LogFormat::Unknown(other)) => {
            return Err(Error::Invalid(format!("{other} is not a log format.")));
        }
    };
    let application = given.application_log_level.as_ref().map(ToString::to_string);
    let system = given.system_log_level.as_ref().map(ToString::to_string);
    if !json && (application.is_some() || system.is_some()) {
        return Err(Error::Invalid(
            "Log levels can only be set for functions whose log format is JSON.".into(),
        ));
    }
    let level = |given: Option<String>, before: &Option<String>| {
        json.then(|| given.or_else(|| before.clone()).unwrap_or_else(|| "INFO".to_owned()))
    };
    Ok(Logging {
        group: given.log_group.clone().unwrap_or_else(|| before.group.clone()),
        json,
        application_level: level(application, &before.application_level),
        system_level: level(system, &before.system_level),
    })
}

#[cfg(test)]
mod tests {
    use super::{Unbuilt, environment};
    use crate::error::Error;
    use model_lambda as model;

    #[test]
    fn the_environment_is_bounded_and_some_names_are_taken() {
        let of = |name: &str, value: String| model::Environment {
            variables: Some([(name.to_owned(), value)].into_iter().collect()),
        };
        assert!(environment(Some(&of("A", "x".repeat(4096 - 8)))).is_ok());
        assert!(environment(Some(&of("A", "x".repeat(4096 - 7)))).is_err());
        assert!(environment(Some(&of("AWS_REGION", "x".into()))).is_err());
        assert!(environment(Some(&of("AWS_PROFILE", "x".into()))).is_ok());
    }

    #[test]
    fn snap_start_is_for_some_runtimes() {
        let asked = |runtime, ephemeral_mb| {
            let apply_on = Some(model::SnapStartApplyOn::PublishedVersions);
            super::snap_start(Some(&model::SnapStart { apply_on }), runtime, ephemeral_mb)
        };
        assert!(asked("python3.12", 512).unwrap());
        assert!(asked("python3.12", 513).is_err());
        assert!(asked("python3.11", 512).is_err());
        assert!(asked("nodejs22.x", 512).is_err());
        assert!(!super::snap_start(None, "nodejs22.x", 1024).unwrap());
    }

    #[test]
    fn runtimes_are_taken_as_aws_takes_them_or_as_they_run_here() {
        let asked = |text: &str| super::runtime(Some(&model::Runtime::from(text)));
        for runs in ["python3.6", "python3.14", "nodejs12.x", "java8.al2", "ruby3.2", "provided"] {
            assert_eq!(asked(runs).unwrap(), runs);
        }
        for gone in ["go1.x", "java8", "python2.7", "ruby2.5", "nodejs8.10", "dotnetcore3.1"] {
            let Err(Error::Invalid(told)) = asked(gone) else { panic!("{gone} is taken") };
            assert!(told.starts_with(&format!("The runtime parameter of {gone} is no longer")));
        }
        assert!(matches!(asked("dotnet8"), Err(Error::NotBuilt(_))));
        assert!(matches!(asked("cobol85"), Err(Error::Invalid(_))));
    }

    #[test]
    fn bounds_on_both_sides() {
        assert!(super::bounds(Some(900), Some(10_240)).is_ok());
        assert!(super::bounds(Some(901), None).is_err());
        assert!(super::bounds(None, Some(10_241)).is_err());
    }

    #[test]
    fn defaults_pass_and_real_values_are_refused() {
        let mut vpc = model::VpcConfig::default();
        assert!(Unbuilt { vpc: Some(&vpc), ..Unbuilt::default() }.check().is_ok());
        vpc.subnet_ids = Some(vec!["subnet-1".into()]);
        assert!(Unbuilt { vpc: Some(&vpc), ..Unbuilt::default() }.check().is_err());
    }
}
