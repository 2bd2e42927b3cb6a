//! Which properties serverless resources and their events have, and of what kind.

use serde_json::{Map, Value};

use super::Refusal;
use super::shapes::is_intrinsic;

/// A property's name and what it may be: a sum of the flags below, 0 for anything.
pub type Property = (&'static str, u8);

const TEXT: u8 = 1;
const MAP: u8 = 2;
const FLAG: u8 = 4;
const NUMBER: u8 = 8;
const LIST: u8 = 16;
const REQUIRED: u8 = 32;
/// Functions aren't taken.
const LITERAL: u8 = 64;
/// SAM looks at the members too, and words refusals differently for it.
const MEMBERS: u8 = 128;
const ANY: u8 = 0;

pub const FUNCTION: &[Property] = &[
    ("FunctionName", TEXT + MAP),
    ("Handler", ANY),
    ("Runtime", ANY),
    ("CodeUri", ANY),
    ("ImageUri", ANY),
    ("PackageType", ANY),
    ("InlineCode", ANY),
    ("DeadLetterQueue", MAP),
    ("Description", ANY),
    ("MemorySize", ANY),
    ("Timeout", ANY),
    ("VpcConfig", ANY),
    ("Role", TEXT),
    ("AssumeRolePolicyDocument", MAP),
    ("Policies", TEXT + MAP + LIST),
    ("RolePath", ANY),
    ("PermissionsBoundary", TEXT),
    ("Environment", MAP + MEMBERS),
    ("Events", MAP + MEMBERS),
    ("Tags", MAP),
    ("PropagateTags", FLAG),
    ("Tracing", MAP + TEXT),
    ("KmsKeyArn", ANY),
    ("DeploymentPreference", MAP),
    ("ReservedConcurrentExecutions", ANY),
    ("Layers", LIST + MEMBERS),
    ("EventInvokeConfig", MAP),
    ("EphemeralStorage", ANY),
    ("AutoPublishAlias", TEXT),
    ("AutoPublishCodeSha256", TEXT),
    ("AutoPublishAliasAllProperties", FLAG + LITERAL),
    ("VersionDescription", ANY),
    ("ProvisionedConcurrencyConfig", ANY),
    ("FileSystemConfigs", ANY),
    ("ImageConfig", ANY),
    ("CodeSigningConfigArn", ANY),
    ("Architectures", ANY),
    ("SnapStart", MAP),
    ("FunctionUrlConfig", MAP),
    ("RuntimeManagementConfig", ANY),
    ("LoggingConfig", ANY),
    ("RecursiveLoop", ANY),
    ("SourceKMSKeyArn", ANY),
    ("CapacityProviderConfig", MAP),
    ("FunctionScalingConfig", MAP),
    ("VersionDeletionPolicy", TEXT),
    ("PublishToLatestPublished", ANY),
    ("TenancyConfig", MAP),
    ("DurableConfig", MAP),
];

pub const API: &[Property] = &[
    ("__MANAGE_SWAGGER", FLAG),
    ("Name", TEXT + MAP),
    ("StageName", TEXT + MAP + REQUIRED),
    ("Tags", MAP),
    ("PropagateTags", FLAG),
    ("DefinitionBody", MAP),
    ("DefinitionUri", TEXT + MAP),
    ("MergeDefinitions", FLAG + LITERAL),
    ("CacheClusterEnabled", FLAG),
    ("CacheClusterSize", TEXT),
    ("Variables", MAP),
    ("EndpointConfiguration", TEXT + MAP),
    ("MethodSettings", LIST),
    ("BinaryMediaTypes", LIST),
    ("MinimumCompressionSize", NUMBER),
    ("Cors", TEXT + MAP),
    ("Auth", MAP),
    ("GatewayResponses", MAP),
    ("AccessLogSetting", MAP),
    ("CanarySetting", MAP),
    ("TracingEnabled", FLAG),
    ("OpenApiVersion", TEXT),
    ("Models", MAP),
    ("Domain", MAP),
    ("FailOnWarnings", FLAG),
    ("Description", TEXT),
    ("Mode", TEXT),
    ("DisableExecuteApiEndpoint", FLAG),
    ("ApiKeySourceType", TEXT),
    ("AlwaysDeploy", FLAG + LITERAL),
    ("Policy", TEXT + MAP),
    ("SecurityPolicy", TEXT),
    ("EndpointAccessMode", TEXT),
];

pub const HTTP_API: &[Property] = &[
    ("__MANAGE_SWAGGER", FLAG),
    ("Name", ANY),
    ("StageName", TEXT + MAP),
    ("Tags", MAP),
    ("PropagateTags", FLAG),
    ("DefinitionBody", MAP),
    ("DefinitionUri", TEXT + MAP),
    ("StageVariables", MAP),
    ("CorsConfiguration", FLAG + MAP),
    ("AccessLogSettings", MAP),
    ("DefaultRouteSettings", MAP),
    ("Auth", MAP),
    ("RouteSettings", MAP),
    ("Domain", MAP),
    ("FailOnWarnings", FLAG),
    ("Description", TEXT),
    ("DisableExecuteApiEndpoint", FLAG),
];

pub const SIMPLE_TABLE: &[Property] = &[
    ("PointInTimeRecoverySpecification", ANY),
    ("PrimaryKey", MAP + MEMBERS),
    ("ProvisionedThroughput", MAP + MEMBERS),
    ("TableName", TEXT + MAP),
    ("Tags", MAP),
    ("SSESpecification", MAP),
];

pub const LAYER_VERSION: &[Property] = &[
    ("LayerName", TEXT + MAP),
    ("Description", TEXT),
    ("PublishLambdaVersion", FLAG),
    ("ContentUri", TEXT + MAP + REQUIRED),
    ("CompatibleArchitectures", LIST + MEMBERS),
    ("CompatibleRuntimes", LIST + MEMBERS),
    ("LicenseInfo", TEXT),
    ("RetentionPolicy", TEXT),
];

pub const S3_EVENT: &[Property] = &[
    ("Bucket", TEXT + REQUIRED),
    ("Events", TEXT + LIST + REQUIRED + LITERAL),
    ("Filter", MAP + MEMBERS),
];

pub const SNS_EVENT: &[Property] = &[
    ("Topic", TEXT + REQUIRED),
    ("Region", TEXT),
    ("FilterPolicy", ANY),
    ("FilterPolicyScope", ANY),
    ("SqsSubscription", FLAG + MAP),
    ("RedrivePolicy", MAP),
];

pub const SCHEDULE_EVENT: &[Property] = &[
    ("Schedule", TEXT + REQUIRED),
    ("RuleName", TEXT),
    ("Input", TEXT),
    ("Enabled", FLAG),
    ("State", TEXT),
    ("Name", TEXT),
    ("Description", TEXT),
    ("DeadLetterConfig", MAP),
    ("RetryPolicy", MAP),
];

pub const RULE_EVENT: &[Property] = &[
    ("EventBusName", TEXT),
    ("RuleName", TEXT),
    ("Pattern", MAP),
    ("DeadLetterConfig", MAP),
    ("RetryPolicy", MAP),
    ("Input", TEXT),
    ("InputPath", TEXT),
    ("Target", MAP),
    ("Enabled", FLAG),
    ("State", TEXT),
    ("InputTransformer", MAP),
];

pub const API_EVENT: &[Property] = &[
    ("Path", TEXT + REQUIRED),
    ("Method", TEXT + REQUIRED),
    ("RestApiId", TEXT + REQUIRED),
    ("Stage", TEXT),
    ("Auth", MAP),
    ("RequestModel", MAP),
    ("RequestParameters", LIST),
    ("TimeoutInMillis", NUMBER),
    ("ResponseTransferMode", TEXT),
];

pub const HTTP_API_EVENT: &[Property] = &[
    ("Path", TEXT),
    ("Method", TEXT),
    ("ApiId", TEXT),
    ("Stage", TEXT),
    ("Auth", MAP),
    ("TimeoutInMillis", NUMBER),
    ("RouteSettings", MAP),
    ("PayloadFormatVersion", TEXT),
];

/// What every event source that Lambda polls may say.
pub const POLLED_EVENT: &[Property] = &[
    ("BatchSize", NUMBER),
    ("StartingPosition", ANY),
    ("StartingPositionTimestamp", ANY),
    ("Enabled", FLAG),
    ("MaximumBatchingWindowInSeconds", NUMBER),
    ("MaximumRetryAttempts", NUMBER),
    ("BisectBatchOnFunctionError", FLAG),
    ("MaximumRecordAgeInSeconds", NUMBER),
    ("DestinationConfig", MAP),
    ("ParallelizationFactor", NUMBER),
    ("Topics", LIST),
    ("Queues", LIST),
    ("SourceAccessConfigurations", LIST),
    ("SecretsManagerKmsKeyId", TEXT),
    ("TumblingWindowInSeconds", NUMBER),
    ("FunctionResponseTypes", LIST),
    ("KafkaBootstrapServers", LIST),
    ("FilterCriteria", MAP),
    ("KmsKeyArn", ANY),
    ("ConsumerGroupId", TEXT),
    ("ScalingConfig", MAP),
    ("ProvisionedPollerConfig", MAP),
    ("SchemaRegistryConfig", MAP),
    ("MetricsConfig", MAP),
    ("LoggingConfig", MAP),
];

pub const STREAM_EVENT: &[Property] = &[("Stream", REQUIRED), ("StartingPosition", REQUIRED)];
pub const QUEUE_EVENT: &[Property] = &[("Queue", REQUIRED)];

/// Refuses unknown, missing and ill-typed properties, in SAM's words. Later tables rule over
/// earlier ones.
pub fn check(
    id: &str,
    resource_type: &str,
    properties: &Map<String, Value>,
    tables: &[&[Property]],
) -> Result<(), Refusal> {
    let kinds: std::collections::BTreeMap<&str, u8> =
        tables.iter().flat_map(|table| table.iter().copied()).collect();
    if let Some(unknown) = properties.keys().find(|name| !kinds.contains_key(name.as_str())) {
        let message =
            format!("property {unknown} not defined for resource of type {resource_type}");
        return Err(super::invalid(id, &message));
    }
    let order = tables.iter().flat_map(|table| table.iter().map(|(name, _)| *name));
    for name in order {
        let kind = kinds[name];
        match properties.get(name).filter(|value| !value.is_null()) {
            None if kind & REQUIRED != 0 => {
                return Err(super::invalid(id, &format!("Missing required property '{name}'.")));
            }
            None => {}
            Some(value) => check_kind(id, name, kind, value)?,
        }
    }
    Ok(())
}

fn check_kind(id: &str, name: &str, kind: u8, value: &Value) -> Result<(), Refusal> {
    let wanted = kind & (TEXT + MAP + FLAG + NUMBER + LIST);
    // SAM leaves every map of one member to CloudFormation: it may be a function.
    let may_be_function = kind & LITERAL == 0
        && (is_intrinsic(value) || value.as_object().is_some_and(|object| object.len() == 1));
    let is = match value {
        Value::Null => 0,
        Value::Bool(_) => FLAG + NUMBER,
        Value::Number(number) if number.is_f64() => 0,
        Value::Number(_) => NUMBER,
        Value::String(_) => TEXT,
        Value::Array(_) => LIST,
        Value::Object(_) => MAP,
    };
    if wanted == ANY || may_be_function || is & wanted != 0 {
        return Ok(());
    }
    let noun = match wanted | (kind & MEMBERS) {
        TEXT => "string",
        MAP => "map",
        FLAG => "boolean",
        NUMBER => "integer",
        LIST => "list",
        _ => {
            let message = format!("Type of property '{name}' is invalid.");
            return Err(super::invalid(id, &message));
        }
    };
    Err(super::invalid(id, &format!("Property '{name}' should be a {noun}.")))
}
