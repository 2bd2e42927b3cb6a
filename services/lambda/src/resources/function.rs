//! `AWS::Lambda::Function`.

use super::settings::{RuntimeManagement, Settings};
use super::{gone, retag, text};
use crate::rules::archive;
use crate::rules::name::Named;
use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use serde_json::Value;
use service::{Created, Ctx, Resource, ResourceRequest};
use wire::IndexMap;

const NAME_LENGTH_MAX: usize = 64;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    function_name: Option<String>,
    code: Code,
    role: String,
    runtime: Option<String>,
    handler: Option<String>,
    description: Option<String>,
    #[serde(default, deserialize_with = "text::number")]
    timeout: Option<i32>,
    #[serde(default, deserialize_with = "text::number")]
    memory_size: Option<i32>,
    environment: Option<Environment>,
    layers: Option<Vec<String>>,
    architectures: Option<Vec<String>>,
    package_type: Option<String>,
    image_config: Option<ImageConfig>,
    ephemeral_storage: Option<EphemeralStorage>,
    tracing_config: Option<TracingConfig>,
    logging_config: Option<LoggingConfig>,
    dead_letter_config: Option<DeadLetterConfig>,
    #[serde(default, deserialize_with = "text::number")]
    reserved_concurrent_executions: Option<i32>,
    snap_start: Option<SnapStart>,
    code_signing_config_arn: Option<String>,
    recursive_loop: Option<String>,
    runtime_management_config: Option<RuntimeManagement>,
    durable_config: Option<DurableConfig>,
    tags: Option<Vec<Tag>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct DeadLetterConfig {
    target_arn: Option<String>,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Code {
    zip_file: Option<String>,
    s3_bucket: Option<String>,
    s3_key: Option<String>,
    s3_object_version: Option<String>,
    image_uri: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct ImageConfig {
    command: Option<Vec<String>>,
    entry_point: Option<Vec<String>>,
    working_directory: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Environment {
    variables: Option<IndexMap<String, Value>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct EphemeralStorage {
    #[serde(default, deserialize_with = "text::number")]
    size: Option<i32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct SnapStart {
    apply_on: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct DurableConfig {
    #[serde(rename = "KMSKeyArn")]
    kms_key_arn: Option<String>,
    #[serde(default, deserialize_with = "text::number")]
    execution_timeout: Option<i32>,
    #[serde(default, deserialize_with = "text::number")]
    retention_period_in_days: Option<i32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct TracingConfig {
    mode: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct LoggingConfig {
    log_format: Option<String>,
    log_group: Option<String>,
    application_log_level: Option<String>,
    system_log_level: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Tag {
    key: String,
    value: String,
}

const PROPERTIES: &[&str] = &[
    "FunctionName",
    "Code",
    "Role",
    "Runtime",
    "Handler",
    "Description",
    "Timeout",
    "MemorySize",
    "Environment",
    "Layers",
    "Architectures",
    "PackageType",
    "ImageConfig",
    "EphemeralStorage",
    "TracingConfig",
    "LoggingConfig",
    "DeadLetterConfig",
    "ReservedConcurrentExecutions",
    "SnapStart",
    "CodeSigningConfigArn",
    "RecursiveLoop",
    "RuntimeManagementConfig",
    "DurableConfig",
    "Tags",
];

pub fn resource() -> Resource {
    Resource::new("AWS::Lambda::Function", PROPERTIES, create, update, delete)
        .replaced_by(&["FunctionName", "PackageType"])
        .gives(&["Arn"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let generated = given.function_name.is_none();
    let name = given.function_name.clone();
    let name = name.unwrap_or_else(|| request.generated_name(NAME_LENGTH_MAX));
    let input = model::CreateFunctionRequest {
        function_name: name.clone(),
        package_type: given.package_type.as_deref().map(model::PackageType::from),
        image_config: given.image_config(),
        code: given.code.of_request(given.runtime.as_deref())?,
        runtime: given.runtime.as_deref().map(model::Runtime::from),
        role: given.role.clone(),
        handler: given.handler.clone(),
        description: given.description.clone(),
        timeout: given.timeout,
        memory_size: given.memory_size,
        environment: given.environment(),
        layers: given.layers.clone(),
        architectures: given.architectures(),
        ephemeral_storage: given.ephemeral_storage(),
        tracing_config: given.tracing(),
        logging_config: given.logging(),
        snap_start: given.snap_start(),
        durable_config: given.durable(),
        dead_letter_config: given.dead_letter(),
        code_signing_config_arn: given.code_signing_config_arn.clone(),
        tags: Some(given.tags(&request)).filter(|tags| !tags.is_empty()),
        ..model::CreateFunctionRequest::default()
    };
    match ctx.ask::<model::CreateFunction>(input).await {
        // Only an earlier attempt of this creation can have made a function of this name.
        Err(fault) if generated && fault.code == "ResourceConflictException" => {}
        other => drop(other?),
    }
    reserve(&ctx, &name, None, given.reserved_concurrent_executions).await?;
    let made = given.code_signing_config_arn.clone();
    let made = Settings { code_signing: made, ..Settings::default() };
    given.settings().apply(&ctx, &name, &made).await?;
    Ok(created(&ctx, &name))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let old: Properties = request.old_properties()?;
    let name = request.physical_id.clone().unwrap_or_default();
    let configuration = model::UpdateFunctionConfigurationRequest {
        function_name: name.clone(),
        role: Some(given.role.clone()),
        handler: given.handler.clone(),
        runtime: given.runtime.as_deref().map(model::Runtime::from),
        description: Some(given.description.clone().unwrap_or_default()),
        timeout: Some(given.timeout.unwrap_or(3)),
        memory_size: Some(given.memory_size.unwrap_or(128)),
        environment: Some(
            given.environment().unwrap_or(model::Environment { variables: Some(IndexMap::new()) }),
        ),
        layers: Some(given.layers.clone().unwrap_or_default()),
        image_config: given.image_config().or_else(|| given.is_image().then(Default::default)),
        ephemeral_storage: Some(
            given.ephemeral_storage().unwrap_or(model::EphemeralStorage { size: 512 }),
        ),
        tracing_config: given.tracing(),
        logging_config: given.logging(),
        snap_start: Some(
            given
                .snap_start()
                .unwrap_or(model::SnapStart { apply_on: Some(model::SnapStartApplyOn::None) }),
        ),
        dead_letter_config: Some(given.dead_letter().unwrap_or_default()),
        durable_config: given.durable(),
        ..model::UpdateFunctionConfigurationRequest::default()
    };
    ctx.ask::<model::UpdateFunctionConfiguration>(configuration).await?;
    given.settings().apply(&ctx, &name, &old.settings()).await?;
    if given.code != old.code || given.architectures != old.architectures {
        let code = given.code.of_request(given.runtime.as_deref())?;
        ctx.ask::<model::UpdateFunctionCode>(model::UpdateFunctionCodeRequest {
            function_name: name.clone(),
            zip_file: code.zip_file,
            s3_bucket: code.s3_bucket,
            s3_key: code.s3_key,
            s3_object_version: code.s3_object_version,
            image_uri: code.image_uri,
            architectures: given.architectures(),
            ..model::UpdateFunctionCodeRequest::default()
        })
        .await?;
    }
    let reserved = given.reserved_concurrent_executions;
    reserve(&ctx, &name, old.reserved_concurrent_executions, reserved).await?;
    retag(&ctx, &arn(&ctx, &name), &old.tags(&request), &given.tags(&request)).await?;
    Ok(created(&ctx, &name))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(function_name) = request.physical_id else { return Ok(()) };
    let input = model::DeleteFunctionRequest { function_name, qualifier: None };
    gone(ctx.ask::<model::DeleteFunction>(input).await.map(drop))
}

fn created(ctx: &Ctx, name: &str) -> Created {
    Created::new(name).with("Arn", arn(ctx, name))
}

fn arn(ctx: &Ctx, name: &str) -> String {
    let named = crate::rules::name::parse(&ctx.scope(), name, None);
    named.map_or_else(|_| name.to_owned(), |named: Named| named.place.arn())
}

async fn reserve(ctx: &Ctx, name: &str, old: Option<i32>, new: Option<i32>) -> Result<(), Fault> {
    match (old, new) {
        (old, new) if old == new => Ok(()),
        (_, Some(reserved)) => {
            let input = model::PutFunctionConcurrencyRequest {
                function_name: name.to_owned(),
                reserved_concurrent_executions: reserved,
            };
            ctx.ask::<model::PutFunctionConcurrency>(input).await.map(drop)
        }
        (_, None) => {
            let input = model::DeleteFunctionConcurrencyRequest { function_name: name.to_owned() };
            ctx.ask::<model::DeleteFunctionConcurrency>(input).await.map(drop)
        }
    }
}

impl Code {
    /// Inline code becomes a package of one file, named as CloudFormation names it.
    fn of_request(&self, runtime: Option<&str>) -> Result<model::FunctionCode, Fault> {
        let zip_file = match (&self.zip_file, runtime) {
            (None, _) => None,
            (Some(text), Some(runtime)) if runtime.starts_with("python") => {
                Some(archive::of_one_file("index.py", text)?.into())
            }
            (Some(text), Some(runtime)) if runtime.starts_with("nodejs") => {
                Some(archive::of_one_file("index.js", text)?.into())
            }
            (Some(_), _) => {
                return Err(Fault::validation("ZipFile can only be given for Node.js and Python."));
            }
        };
        Ok(model::FunctionCode {
            zip_file,
            s3_bucket: self.s3_bucket.clone(),
            s3_key: self.s3_key.clone(),
            s3_object_version: self.s3_object_version.clone(),
            image_uri: self.image_uri.clone(),
            ..model::FunctionCode::default()
        })
    }
}

impl Properties {
    fn environment(&self) -> Option<model::Environment> {
        let variables = self.environment.as_ref()?.variables.as_ref()?;
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let variables = variables.iter().map(|(name, value)| (name.clone(), text(value)));
        Some(model::Environment { variables: Some(variables.collect()) })
    }

    fn is_image(&self) -> bool {
        self.package_type.as_deref() == Some("Image")
    }

    fn image_config(&self) -> Option<model::ImageConfig> {
        let given = self.image_config.as_ref()?;
        Some(model::ImageConfig {
            entry_point: given.entry_point.clone(),
            command: given.command.clone(),
            working_directory: given.working_directory.clone(),
        })
    }

    fn architectures(&self) -> Option<Vec<model::Architecture>> {
        let given = self.architectures.as_ref()?;
        Some(given.iter().map(|text| model::Architecture::from(text.as_str())).collect())
    }

    fn ephemeral_storage(&self) -> Option<model::EphemeralStorage> {
        let size = self.ephemeral_storage.as_ref()?.size?;
        Some(model::EphemeralStorage { size })
    }

    fn settings(&self) -> Settings {
        Settings {
            code_signing: self.code_signing_config_arn.clone(),
            recursive_loop: self.recursive_loop.clone(),
            runtime_management: self.runtime_management_config.clone(),
        }
    }

    fn snap_start(&self) -> Option<model::SnapStart> {
        let apply_on = self.snap_start.as_ref()?.apply_on.as_str();
        Some(model::SnapStart { apply_on: Some(apply_on.into()) })
    }

    fn durable(&self) -> Option<model::DurableConfig> {
        let given = self.durable_config.as_ref()?;
        Some(model::DurableConfig {
            kms_key_arn: given.kms_key_arn.clone(),
            retention_period_in_days: given.retention_period_in_days,
            execution_timeout: given.execution_timeout,
        })
    }

    fn tracing(&self) -> Option<model::TracingConfig> {
        let mode = self.tracing_config.as_ref()?.mode.as_deref()?;
        Some(model::TracingConfig { mode: Some(mode.into()) })
    }

    fn dead_letter(&self) -> Option<model::DeadLetterConfig> {
        let target_arn = self.dead_letter_config.as_ref()?.target_arn.clone();
        Some(model::DeadLetterConfig { target_arn })
    }

    fn logging(&self) -> Option<model::LoggingConfig> {
        let given = self.logging_config.as_ref()?;
        Some(model::LoggingConfig {
            log_format: given.log_format.as_deref().map(model::LogFormat::from),
            application_log_level: given
                .application_log_level
                .as_deref()
                .map(model::ApplicationLogLevel::from),
            system_log_level: given.system_log_level.as_deref().map(model::SystemLogLevel::from),
            log_group: given.log_group.clone(),
        })
    }

    /// The stack's tags, and the resource's own, which win.
    fn tags(&self, request: &ResourceRequest) -> IndexMap<String, String> {
        let own = self.tags.iter().flatten().map(|tag| (tag.key.clone(), tag.value.clone()));
        request.tags.iter().cloned().chain(own).collect()
    }
}
