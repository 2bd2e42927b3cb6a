//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountLimit {
    pub total_code_size: std::option::Option<i64>,
    pub code_size_unzipped: std::option::Option<i64>,
    pub code_size_zipped: std::option::Option<i64>,
    pub concurrent_executions: std::option::Option<i32>,
    pub unreserved_concurrent_executions: std::option::Option<i32>,
}

impl Shape for AccountLimit {
    const SHAPE: &'static ShapeSpec = &tables::S_AccountLimit;
}

impl Field for AccountLimit {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.total_code_size = Some(Field::decode(d).map_err(|e| e.inside("TotalCodeSize"))?),
                1 => value.code_size_unzipped = Some(Field::decode(d).map_err(|e| e.inside("CodeSizeUnzipped"))?),
                2 => value.code_size_zipped = Some(Field::decode(d).map_err(|e| e.inside("CodeSizeZipped"))?),
                3 => value.concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("ConcurrentExecutions"))?),
                4 => value.unreserved_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("UnreservedConcurrentExecutions"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.total_code_size { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.code_size_unzipped { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.code_size_zipped { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.concurrent_executions { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.unreserved_concurrent_executions { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountUsage {
    pub total_code_size: std::option::Option<i64>,
    pub function_count: std::option::Option<i64>,
}

impl Shape for AccountUsage {
    const SHAPE: &'static ShapeSpec = &tables::S_AccountUsage;
}

impl Field for AccountUsage {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.total_code_size = Some(Field::decode(d).map_err(|e| e.inside("TotalCodeSize"))?),
                1 => value.function_count = Some(Field::decode(d).map_err(|e| e.inside("FunctionCount"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.total_code_size { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.function_count { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddLayerVersionPermissionRequest {
    pub layer_name: std::string::String,
    pub version_number: i64,
    pub statement_id: std::string::String,
    pub action: std::string::String,
    pub principal: std::string::String,
    pub organization_id: std::option::Option<std::string::String>,
    pub revision_id: std::option::Option<std::string::String>,
}

impl Shape for AddLayerVersionPermissionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AddLayerVersionPermissionRequest;
}

impl Field for AddLayerVersionPermissionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.layer_name = Field::decode(d).map_err(|e| e.inside("LayerName"))?,
                1 => value.version_number = Field::decode(d).map_err(|e| e.inside("VersionNumber"))?,
                2 => value.statement_id = Field::decode(d).map_err(|e| e.inside("StatementId"))?,
                3 => value.action = Field::decode(d).map_err(|e| e.inside("Action"))?,
                4 => value.principal = Field::decode(d).map_err(|e| e.inside("Principal"))?,
                5 => value.organization_id = Some(Field::decode(d).map_err(|e| e.inside("OrganizationId"))?),
                6 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.layer_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.version_number.encode(e);
        e.member(&Self::SHAPE.members[2]); self.statement_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.action.encode(e);
        e.member(&Self::SHAPE.members[4]); self.principal.encode(e);
        if let Some(v) = &self.organization_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddLayerVersionPermissionResponse {
    pub statement: std::option::Option<std::string::String>,
    pub revision_id: std::option::Option<std::string::String>,
}

impl Shape for AddLayerVersionPermissionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_AddLayerVersionPermissionResponse;
}

impl Field for AddLayerVersionPermissionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.statement = Some(Field::decode(d).map_err(|e| e.inside("Statement"))?),
                1 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.statement { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPermissionRequest {
    pub function_name: std::string::String,
    pub statement_id: std::string::String,
    pub action: std::string::String,
    pub principal: std::string::String,
    pub source_arn: std::option::Option<std::string::String>,
    pub source_account: std::option::Option<std::string::String>,
    pub event_source_token: std::option::Option<std::string::String>,
    pub qualifier: std::option::Option<std::string::String>,
    pub revision_id: std::option::Option<std::string::String>,
    pub principal_org_id: std::option::Option<std::string::String>,
    pub function_url_auth_type: std::option::Option<FunctionUrlAuthType>,
    pub invoked_via_function_url: std::option::Option<bool>,
}

impl Shape for AddPermissionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AddPermissionRequest;
}

impl Field for AddPermissionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.statement_id = Field::decode(d).map_err(|e| e.inside("StatementId"))?,
                2 => value.action = Field::decode(d).map_err(|e| e.inside("Action"))?,
                3 => value.principal = Field::decode(d).map_err(|e| e.inside("Principal"))?,
                4 => value.source_arn = Some(Field::decode(d).map_err(|e| e.inside("SourceArn"))?),
                5 => value.source_account = Some(Field::decode(d).map_err(|e| e.inside("SourceAccount"))?),
                6 => value.event_source_token = Some(Field::decode(d).map_err(|e| e.inside("EventSourceToken"))?),
                7 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                8 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                9 => value.principal_org_id = Some(Field::decode(d).map_err(|e| e.inside("PrincipalOrgID"))?),
                10 => value.function_url_auth_type = Some(Field::decode(d).map_err(|e| e.inside("FunctionUrlAuthType"))?),
                11 => value.invoked_via_function_url = Some(Field::decode(d).map_err(|e| e.inside("InvokedViaFunctionUrl"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.statement_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.action.encode(e);
        e.member(&Self::SHAPE.members[3]); self.principal.encode(e);
        if let Some(v) = &self.source_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.source_account { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.event_source_token { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.principal_org_id { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.function_url_auth_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.invoked_via_function_url { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPermissionResponse {
    pub statement: std::option::Option<std::string::String>,
}

impl Shape for AddPermissionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_AddPermissionResponse;
}

impl Field for AddPermissionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.statement = Some(Field::decode(d).map_err(|e| e.inside("Statement"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.statement { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AliasConfiguration {
    pub alias_arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub function_version: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub routing_config: std::option::Option<AliasRoutingConfiguration>,
    pub revision_id: std::option::Option<std::string::String>,
}

impl Shape for AliasConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_AliasConfiguration;
}

impl Field for AliasConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.alias_arn = Some(Field::decode(d).map_err(|e| e.inside("AliasArn"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.function_version = Some(Field::decode(d).map_err(|e| e.inside("FunctionVersion"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.routing_config = Some(Field::decode(d).map_err(|e| e.inside("RoutingConfig"))?),
                5 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.alias_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.function_version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.routing_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AliasRoutingConfiguration {
    pub additional_version_weights: std::option::Option<IndexMap<std::string::String, f64>>,
}

impl Shape for AliasRoutingConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_AliasRoutingConfiguration;
}

impl Field for AliasRoutingConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.additional_version_weights = Some(Field::decode(d).map_err(|e| e.inside("AdditionalVersionWeights"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.additional_version_weights { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllowedPublishers {
    pub signing_profile_version_arns: std::vec::Vec<std::string::String>,
}

impl Shape for AllowedPublishers {
    const SHAPE: &'static ShapeSpec = &tables::S_AllowedPublishers;
}

impl Field for AllowedPublishers {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.signing_profile_version_arns = Field::decode(d).map_err(|e| e.inside("SigningProfileVersionArns"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.signing_profile_version_arns.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AmazonManagedKafkaEventSourceConfig {
    pub consumer_group_id: std::option::Option<std::string::String>,
    pub schema_registry_config: std::option::Option<KafkaSchemaRegistryConfig>,
}

impl Shape for AmazonManagedKafkaEventSourceConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_AmazonManagedKafkaEventSourceConfig;
}

impl Field for AmazonManagedKafkaEventSourceConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.consumer_group_id = Some(Field::decode(d).map_err(|e| e.inside("ConsumerGroupId"))?),
                1 => value.schema_registry_config = Some(Field::decode(d).map_err(|e| e.inside("SchemaRegistryConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.consumer_group_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.schema_registry_config { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ApplicationLogLevel {
    #[default] Trace,
    Debug,
    Info,
    Warn,
    Error,
    Fatal,
    Unknown(std::string::String),
}

impl ApplicationLogLevel {
    pub fn as_str(&self) -> &str {
        match self {
            ApplicationLogLevel::Trace => "TRACE",
            ApplicationLogLevel::Debug => "DEBUG",
            ApplicationLogLevel::Info => "INFO",
            ApplicationLogLevel::Warn => "WARN",
            ApplicationLogLevel::Error => "ERROR",
            ApplicationLogLevel::Fatal => "FATAL",
            ApplicationLogLevel::Unknown(text) => text,
        }
    }
}

impl From<&str> for ApplicationLogLevel {
    fn from(text: &str) -> Self {
        match text {
            "TRACE" => ApplicationLogLevel::Trace,
            "DEBUG" => ApplicationLogLevel::Debug,
            "INFO" => ApplicationLogLevel::Info,
            "WARN" => ApplicationLogLevel::Warn,
            "ERROR" => ApplicationLogLevel::Error,
            "FATAL" => ApplicationLogLevel::Fatal,
            other => ApplicationLogLevel::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ApplicationLogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ApplicationLogLevel {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Architecture {
    #[default] X8664,
    Arm64,
    Unknown(std::string::String),
}

impl Architecture {
    pub fn as_str(&self) -> &str {
        match self {
            Architecture::X8664 => "x86_64",
            Architecture::Arm64 => "arm64",
            Architecture::Unknown(text) => text,
        }
    }
}

impl From<&str> for Architecture {
    fn from(text: &str) -> Self {
        match text {
            "x86_64" => Architecture::X8664,
            "arm64" => Architecture::Arm64,
            other => Architecture::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Architecture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Architecture {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallbackDetails {
    pub callback_id: std::option::Option<std::string::String>,
    pub result: std::option::Option<std::string::String>,
    pub error: std::option::Option<ErrorObject>,
}

impl Shape for CallbackDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_CallbackDetails;
}

impl Field for CallbackDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.callback_id = Some(Field::decode(d).map_err(|e| e.inside("CallbackId"))?),
                1 => value.result = Some(Field::decode(d).map_err(|e| e.inside("Result"))?),
                2 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.callback_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.result { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallbackFailedDetails {
    pub error: EventError,
}

impl Shape for CallbackFailedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_CallbackFailedDetails;
}

impl Field for CallbackFailedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Field::decode(d).map_err(|e| e.inside("Error"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.error.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallbackOptions {
    pub timeout_seconds: std::option::Option<i32>,
    pub heartbeat_timeout_seconds: std::option::Option<i32>,
}

impl Shape for CallbackOptions {
    const SHAPE: &'static ShapeSpec = &tables::S_CallbackOptions;
}

impl Field for CallbackOptions {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.timeout_seconds = Some(Field::decode(d).map_err(|e| e.inside("TimeoutSeconds"))?),
                1 => value.heartbeat_timeout_seconds = Some(Field::decode(d).map_err(|e| e.inside("HeartbeatTimeoutSeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.timeout_seconds { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.heartbeat_timeout_seconds { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallbackStartedDetails {
    pub callback_id: std::string::String,
    pub heartbeat_timeout: std::option::Option<i32>,
    pub timeout: std::option::Option<i32>,
}

impl Shape for CallbackStartedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_CallbackStartedDetails;
}

impl Field for CallbackStartedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.callback_id = Field::decode(d).map_err(|e| e.inside("CallbackId"))?,
                1 => value.heartbeat_timeout = Some(Field::decode(d).map_err(|e| e.inside("HeartbeatTimeout"))?),
                2 => value.timeout = Some(Field::decode(d).map_err(|e| e.inside("Timeout"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.callback_id.encode(e);
        if let Some(v) = &self.heartbeat_timeout { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.timeout { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallbackSucceededDetails {
    pub result: EventResult,
}

impl Shape for CallbackSucceededDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_CallbackSucceededDetails;
}

impl Field for CallbackSucceededDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.result = Field::decode(d).map_err(|e| e.inside("Result"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.result.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallbackTimedOutDetails {
    pub error: EventError,
}

impl Shape for CallbackTimedOutDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_CallbackTimedOutDetails;
}

impl Field for CallbackTimedOutDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Field::decode(d).map_err(|e| e.inside("Error"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.error.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProvider {
    pub capacity_provider_arn: std::string::String,
    pub state: CapacityProviderState,
    pub vpc_config: CapacityProviderVpcConfig,
    pub permissions_config: CapacityProviderPermissionsConfig,
    pub instance_requirements: std::option::Option<InstanceRequirements>,
    pub capacity_provider_scaling_config: std::option::Option<CapacityProviderScalingConfig>,
    pub kms_key_arn: std::option::Option<std::string::String>,
    pub last_modified: std::option::Option<std::string::String>,
}

impl Shape for CapacityProvider {
    const SHAPE: &'static ShapeSpec = &tables::S_CapacityProvider;
}

impl Field for CapacityProvider {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider_arn = Field::decode(d).map_err(|e| e.inside("CapacityProviderArn"))?,
                1 => value.state = Field::decode(d).map_err(|e| e.inside("State"))?,
                2 => value.vpc_config = Field::decode(d).map_err(|e| e.inside("VpcConfig"))?,
                3 => value.permissions_config = Field::decode(d).map_err(|e| e.inside("PermissionsConfig"))?,
                4 => value.instance_requirements = Some(Field::decode(d).map_err(|e| e.inside("InstanceRequirements"))?),
                5 => value.capacity_provider_scaling_config = Some(Field::decode(d).map_err(|e| e.inside("CapacityProviderScalingConfig"))?),
                6 => value.kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyArn"))?),
                7 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.state.encode(e);
        e.member(&Self::SHAPE.members[2]); self.vpc_config.encode(e);
        e.member(&Self::SHAPE.members[3]); self.permissions_config.encode(e);
        if let Some(v) = &self.instance_requirements { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.capacity_provider_scaling_config { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.kms_key_arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProviderConfig {
    pub lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig,
}

impl Shape for CapacityProviderConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_CapacityProviderConfig;
}

impl Field for CapacityProviderConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.lambda_managed_instances_capacity_provider_config = Field::decode(d).map_err(|e| e.inside("LambdaManagedInstancesCapacityProviderConfig"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.lambda_managed_instances_capacity_provider_config.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProviderPermissionsConfig {
    pub capacity_provider_operator_role_arn: std::string::String,
}

impl Shape for CapacityProviderPermissionsConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_CapacityProviderPermissionsConfig;
}

impl Field for CapacityProviderPermissionsConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider_operator_role_arn = Field::decode(d).map_err(|e| e.inside("CapacityProviderOperatorRoleArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider_operator_role_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum CapacityProviderPredefinedMetricType {
    #[default] LambdaCapacityProviderAverageCPUUtilization,
    Unknown(std::string::String),
}

impl CapacityProviderPredefinedMetricType {
    pub fn as_str(&self) -> &str {
        match self {
            CapacityProviderPredefinedMetricType::LambdaCapacityProviderAverageCPUUtilization => "LambdaCapacityProviderAverageCPUUtilization",
            CapacityProviderPredefinedMetricType::Unknown(text) => text,
        }
    }
}

impl From<&str> for CapacityProviderPredefinedMetricType {
    fn from(text: &str) -> Self {
        match text {
            "LambdaCapacityProviderAverageCPUUtilization" => CapacityProviderPredefinedMetricType::LambdaCapacityProviderAverageCPUUtilization,
            other => CapacityProviderPredefinedMetricType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CapacityProviderPredefinedMetricType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for CapacityProviderPredefinedMetricType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProviderScalingConfig {
    pub max_v_cpu_count: std::option::Option<i32>,
    pub scaling_mode: std::option::Option<CapacityProviderScalingMode>,
    pub scaling_policies: std::option::Option<std::vec::Vec<TargetTrackingScalingPolicy>>,
}

impl Shape for CapacityProviderScalingConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_CapacityProviderScalingConfig;
}

impl Field for CapacityProviderScalingConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.max_v_cpu_count = Some(Field::decode(d).map_err(|e| e.inside("MaxVCpuCount"))?),
                1 => value.scaling_mode = Some(Field::decode(d).map_err(|e| e.inside("ScalingMode"))?),
                2 => value.scaling_policies = Some(Field::decode(d).map_err(|e| e.inside("ScalingPolicies"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.max_v_cpu_count { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.scaling_mode { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.scaling_policies { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum CapacityProviderScalingMode {
    #[default] Auto,
    Manual,
    Unknown(std::string::String),
}

impl CapacityProviderScalingMode {
    pub fn as_str(&self) -> &str {
        match self {
            CapacityProviderScalingMode::Auto => "Auto",
            CapacityProviderScalingMode::Manual => "Manual",
            CapacityProviderScalingMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for CapacityProviderScalingMode {
    fn from(text: &str) -> Self {
        match text {
            "Auto" => CapacityProviderScalingMode::Auto,
            "Manual" => CapacityProviderScalingMode::Manual,
            other => CapacityProviderScalingMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CapacityProviderScalingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for CapacityProviderScalingMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum CapacityProviderState {
    #[default] Pending,
    Active,
    Failed,
    Deleting,
    Unknown(std::string::String),
}

impl CapacityProviderState {
    pub fn as_str(&self) -> &str {
        match self {
            CapacityProviderState::Pending => "Pending",
            CapacityProviderState::Active => "Active",
            CapacityProviderState::Failed => "Failed",
            CapacityProviderState::Deleting => "Deleting",
            CapacityProviderState::Unknown(text) => text,
        }
    }
}

impl From<&str> for CapacityProviderState {
    fn from(text: &str) -> Self {
        match text {
            "Pending" => CapacityProviderState::Pending,
            "Active" => CapacityProviderState::Active,
            "Failed" => CapacityProviderState::Failed,
            "Deleting" => CapacityProviderState::Deleting,
            other => CapacityProviderState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CapacityProviderState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for CapacityProviderState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProviderVpcConfig {
    pub subnet_ids: std::vec::Vec<std::string::String>,
    pub security_group_ids: std::vec::Vec<std::string::String>,
}

impl Shape for CapacityProviderVpcConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_CapacityProviderVpcConfig;
}

impl Field for CapacityProviderVpcConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.subnet_ids = Field::decode(d).map_err(|e| e.inside("SubnetIds"))?,
                1 => value.security_group_ids = Field::decode(d).map_err(|e| e.inside("SecurityGroupIds"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.subnet_ids.encode(e);
        e.member(&Self::SHAPE.members[1]); self.security_group_ids.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChainedInvokeDetails {
    pub result: std::option::Option<std::string::String>,
    pub error: std::option::Option<ErrorObject>,
}

impl Shape for ChainedInvokeDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ChainedInvokeDetails;
}

impl Field for ChainedInvokeDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.result = Some(Field::decode(d).map_err(|e| e.inside("Result"))?),
                1 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.result { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChainedInvokeFailedDetails {
    pub error: EventError,
}

impl Shape for ChainedInvokeFailedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ChainedInvokeFailedDetails;
}

impl Field for ChainedInvokeFailedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Field::decode(d).map_err(|e| e.inside("Error"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.error.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChainedInvokeOptions {
    pub function_name: std::string::String,
    pub tenant_id: std::option::Option<std::string::String>,
    pub x_amzn_trace_id: std::option::Option<std::string::String>,
}

impl Shape for ChainedInvokeOptions {
    const SHAPE: &'static ShapeSpec = &tables::S_ChainedInvokeOptions;
}

impl Field for ChainedInvokeOptions {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.tenant_id = Some(Field::decode(d).map_err(|e| e.inside("TenantId"))?),
                2 => value.x_amzn_trace_id = Some(Field::decode(d).map_err(|e| e.inside("XAmznTraceId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.tenant_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.x_amzn_trace_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChainedInvokeStartedDetails {
    pub function_name: std::string::String,
    pub tenant_id: std::option::Option<std::string::String>,
    pub input: std::option::Option<EventInput>,
    pub executed_version: std::option::Option<std::string::String>,
    pub durable_execution_arn: std::option::Option<std::string::String>,
}

impl Shape for ChainedInvokeStartedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ChainedInvokeStartedDetails;
}

impl Field for ChainedInvokeStartedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.tenant_id = Some(Field::decode(d).map_err(|e| e.inside("TenantId"))?),
                2 => value.input = Some(Field::decode(d).map_err(|e| e.inside("Input"))?),
                3 => value.executed_version = Some(Field::decode(d).map_err(|e| e.inside("ExecutedVersion"))?),
                4 => value.durable_execution_arn = Some(Field::decode(d).map_err(|e| e.inside("DurableExecutionArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.tenant_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.input { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.executed_version { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.durable_execution_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChainedInvokeStoppedDetails {
    pub error: EventError,
}

impl Shape for ChainedInvokeStoppedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ChainedInvokeStoppedDetails;
}

impl Field for ChainedInvokeStoppedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Field::decode(d).map_err(|e| e.inside("Error"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.error.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChainedInvokeSucceededDetails {
    pub result: EventResult,
}

impl Shape for ChainedInvokeSucceededDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ChainedInvokeSucceededDetails;
}

impl Field for ChainedInvokeSucceededDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.result = Field::decode(d).map_err(|e| e.inside("Result"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.result.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChainedInvokeTimedOutDetails {
    pub error: EventError,
}

impl Shape for ChainedInvokeTimedOutDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ChainedInvokeTimedOutDetails;
}

impl Field for ChainedInvokeTimedOutDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Field::decode(d).map_err(|e| e.inside("Error"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.error.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckpointDurableExecutionRequest {
    pub durable_execution_arn: std::string::String,
    pub checkpoint_token: std::string::String,
    pub updates: std::option::Option<std::vec::Vec<OperationUpdate>>,
    pub client_token: std::option::Option<std::string::String>,
}

impl Shape for CheckpointDurableExecutionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CheckpointDurableExecutionRequest;
}

impl Field for CheckpointDurableExecutionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.durable_execution_arn = Field::decode(d).map_err(|e| e.inside("DurableExecutionArn"))?,
                1 => value.checkpoint_token = Field::decode(d).map_err(|e| e.inside("CheckpointToken"))?,
                2 => value.updates = Some(Field::decode(d).map_err(|e| e.inside("Updates"))?),
                3 => value.client_token = Some(Field::decode(d).map_err(|e| e.inside("ClientToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.durable_execution_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.checkpoint_token.encode(e);
        if let Some(v) = &self.updates { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckpointDurableExecutionResponse {
    pub checkpoint_token: std::option::Option<std::string::String>,
    pub new_execution_state: CheckpointUpdatedExecutionState,
}

impl Shape for CheckpointDurableExecutionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CheckpointDurableExecutionResponse;
}

impl Field for CheckpointDurableExecutionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.checkpoint_token = Some(Field::decode(d).map_err(|e| e.inside("CheckpointToken"))?),
                1 => value.new_execution_state = Field::decode(d).map_err(|e| e.inside("NewExecutionState"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.checkpoint_token { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.new_execution_state.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckpointUpdatedExecutionState {
    pub operations: std::option::Option<std::vec::Vec<Operation_>>,
    pub next_marker: std::option::Option<std::string::String>,
}

impl Shape for CheckpointUpdatedExecutionState {
    const SHAPE: &'static ShapeSpec = &tables::S_CheckpointUpdatedExecutionState;
}

impl Field for CheckpointUpdatedExecutionState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.operations = Some(Field::decode(d).map_err(|e| e.inside("Operations"))?),
                1 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.operations { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodeSigningConfig {
    pub code_signing_config_id: std::string::String,
    pub code_signing_config_arn: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub allowed_publishers: AllowedPublishers,
    pub code_signing_policies: CodeSigningPolicies,
    pub last_modified: std::string::String,
}

impl Shape for CodeSigningConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_CodeSigningConfig;
}

impl Field for CodeSigningConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code_signing_config_id = Field::decode(d).map_err(|e| e.inside("CodeSigningConfigId"))?,
                1 => value.code_signing_config_arn = Field::decode(d).map_err(|e| e.inside("CodeSigningConfigArn"))?,
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.allowed_publishers = Field::decode(d).map_err(|e| e.inside("AllowedPublishers"))?,
                4 => value.code_signing_policies = Field::decode(d).map_err(|e| e.inside("CodeSigningPolicies"))?,
                5 => value.last_modified = Field::decode(d).map_err(|e| e.inside("LastModified"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.code_signing_config_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.code_signing_config_arn.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.allowed_publishers.encode(e);
        e.member(&Self::SHAPE.members[4]); self.code_signing_policies.encode(e);
        e.member(&Self::SHAPE.members[5]); self.last_modified.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodeSigningPolicies {
    pub untrusted_artifact_on_deployment: std::option::Option<CodeSigningPolicy>,
}

impl Shape for CodeSigningPolicies {
    const SHAPE: &'static ShapeSpec = &tables::S_CodeSigningPolicies;
}

impl Field for CodeSigningPolicies {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.untrusted_artifact_on_deployment = Some(Field::decode(d).map_err(|e| e.inside("UntrustedArtifactOnDeployment"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.untrusted_artifact_on_deployment { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum CodeSigningPolicy {
    #[default] Warn,
    Enforce,
    Unknown(std::string::String),
}

impl CodeSigningPolicy {
    pub fn as_str(&self) -> &str {
        match self {
            CodeSigningPolicy::Warn => "Warn",
            CodeSigningPolicy::Enforce => "Enforce",
            CodeSigningPolicy::Unknown(text) => text,
        }
    }
}

impl From<&str> for CodeSigningPolicy {
    fn from(text: &str) -> Self {
        match text {
            "Warn" => CodeSigningPolicy::Warn,
            "Enforce" => CodeSigningPolicy::Enforce,
            other => CodeSigningPolicy::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CodeSigningPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for CodeSigningPolicy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Concurrency {
    pub reserved_concurrent_executions: std::option::Option<i32>,
}

impl Shape for Concurrency {
    const SHAPE: &'static ShapeSpec = &tables::S_Concurrency;
}

impl Field for Concurrency {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.reserved_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("ReservedConcurrentExecutions"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.reserved_concurrent_executions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextDetails {
    pub replay_children: std::option::Option<bool>,
    pub result: std::option::Option<std::string::String>,
    pub error: std::option::Option<ErrorObject>,
}

impl Shape for ContextDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ContextDetails;
}

impl Field for ContextDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replay_children = Some(Field::decode(d).map_err(|e| e.inside("ReplayChildren"))?),
                1 => value.result = Some(Field::decode(d).map_err(|e| e.inside("Result"))?),
                2 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.replay_children { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.result { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextFailedDetails {
    pub error: EventError,
}

impl Shape for ContextFailedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ContextFailedDetails;
}

impl Field for ContextFailedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Field::decode(d).map_err(|e| e.inside("Error"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.error.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextOptions {
    pub replay_children: std::option::Option<bool>,
}

impl Shape for ContextOptions {
    const SHAPE: &'static ShapeSpec = &tables::S_ContextOptions;
}

impl Field for ContextOptions {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replay_children = Some(Field::decode(d).map_err(|e| e.inside("ReplayChildren"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.replay_children { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextStartedDetails {
}

impl Shape for ContextStartedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ContextStartedDetails;
}

impl Field for ContextStartedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextSucceededDetails {
    pub result: EventResult,
}

impl Shape for ContextSucceededDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ContextSucceededDetails;
}

impl Field for ContextSucceededDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.result = Field::decode(d).map_err(|e| e.inside("Result"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.result.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cors {
    pub allow_credentials: std::option::Option<bool>,
    pub allow_headers: std::option::Option<std::vec::Vec<std::string::String>>,
    pub allow_methods: std::option::Option<std::vec::Vec<std::string::String>>,
    pub allow_origins: std::option::Option<std::vec::Vec<std::string::String>>,
    pub expose_headers: std::option::Option<std::vec::Vec<std::string::String>>,
    pub max_age: std::option::Option<i32>,
}

impl Shape for Cors {
    const SHAPE: &'static ShapeSpec = &tables::S_Cors;
}

impl Field for Cors {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.allow_credentials = Some(Field::decode(d).map_err(|e| e.inside("AllowCredentials"))?),
                1 => value.allow_headers = Some(Field::decode(d).map_err(|e| e.inside("AllowHeaders"))?),
                2 => value.allow_methods = Some(Field::decode(d).map_err(|e| e.inside("AllowMethods"))?),
                3 => value.allow_origins = Some(Field::decode(d).map_err(|e| e.inside("AllowOrigins"))?),
                4 => value.expose_headers = Some(Field::decode(d).map_err(|e| e.inside("ExposeHeaders"))?),
                5 => value.max_age = Some(Field::decode(d).map_err(|e| e.inside("MaxAge"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.allow_credentials { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.allow_headers { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.allow_methods { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.allow_origins { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expose_headers { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.max_age { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAliasRequest {
    pub function_name: std::string::String,
    pub name: std::string::String,
    pub function_version: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub routing_config: std::option::Option<AliasRoutingConfiguration>,
}

impl Shape for CreateAliasRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateAliasRequest;
}

impl Field for CreateAliasRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                2 => value.function_version = Field::decode(d).map_err(|e| e.inside("FunctionVersion"))?,
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.routing_config = Some(Field::decode(d).map_err(|e| e.inside("RoutingConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.function_version.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.routing_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCapacityProviderRequest {
    pub capacity_provider_name: std::string::String,
    pub vpc_config: CapacityProviderVpcConfig,
    pub permissions_config: CapacityProviderPermissionsConfig,
    pub instance_requirements: std::option::Option<InstanceRequirements>,
    pub capacity_provider_scaling_config: std::option::Option<CapacityProviderScalingConfig>,
    pub kms_key_arn: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreateCapacityProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateCapacityProviderRequest;
}

impl Field for CreateCapacityProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider_name = Field::decode(d).map_err(|e| e.inside("CapacityProviderName"))?,
                1 => value.vpc_config = Field::decode(d).map_err(|e| e.inside("VpcConfig"))?,
                2 => value.permissions_config = Field::decode(d).map_err(|e| e.inside("PermissionsConfig"))?,
                3 => value.instance_requirements = Some(Field::decode(d).map_err(|e| e.inside("InstanceRequirements"))?),
                4 => value.capacity_provider_scaling_config = Some(Field::decode(d).map_err(|e| e.inside("CapacityProviderScalingConfig"))?),
                5 => value.kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyArn"))?),
                6 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.vpc_config.encode(e);
        e.member(&Self::SHAPE.members[2]); self.permissions_config.encode(e);
        if let Some(v) = &self.instance_requirements { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.capacity_provider_scaling_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.kms_key_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCapacityProviderResponse {
    pub capacity_provider: CapacityProvider,
}

impl Shape for CreateCapacityProviderResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateCapacityProviderResponse;
}

impl Field for CreateCapacityProviderResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider = Field::decode(d).map_err(|e| e.inside("CapacityProvider"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCodeSigningConfigRequest {
    pub description: std::option::Option<std::string::String>,
    pub allowed_publishers: AllowedPublishers,
    pub code_signing_policies: std::option::Option<CodeSigningPolicies>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreateCodeSigningConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateCodeSigningConfigRequest;
}

impl Field for CreateCodeSigningConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                1 => value.allowed_publishers = Field::decode(d).map_err(|e| e.inside("AllowedPublishers"))?,
                2 => value.code_signing_policies = Some(Field::decode(d).map_err(|e| e.inside("CodeSigningPolicies"))?),
                3 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.allowed_publishers.encode(e);
        if let Some(v) = &self.code_signing_policies { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCodeSigningConfigResponse {
    pub code_signing_config: CodeSigningConfig,
}

impl Shape for CreateCodeSigningConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateCodeSigningConfigResponse;
}

impl Field for CreateCodeSigningConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code_signing_config = Field::decode(d).map_err(|e| e.inside("CodeSigningConfig"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.code_signing_config.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEventSourceMappingRequest {
    pub event_source_arn: std::option::Option<std::string::String>,
    pub function_name: std::string::String,
    pub enabled: std::option::Option<bool>,
    pub batch_size: std::option::Option<i32>,
    pub filter_criteria: std::option::Option<FilterCriteria>,
    pub maximum_batching_window_in_seconds: std::option::Option<i32>,
    pub parallelization_factor: std::option::Option<i32>,
    pub starting_position: std::option::Option<EventSourcePosition>,
    pub starting_position_timestamp: std::option::Option<Timestamp>,
    pub destination_config: std::option::Option<DestinationConfig>,
    pub maximum_record_age_in_seconds: std::option::Option<i32>,
    pub bisect_batch_on_function_error: std::option::Option<bool>,
    pub maximum_retry_attempts: std::option::Option<i32>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub tumbling_window_in_seconds: std::option::Option<i32>,
    pub topics: std::option::Option<std::vec::Vec<std::string::String>>,
    pub queues: std::option::Option<std::vec::Vec<std::string::String>>,
    pub source_access_configurations: std::option::Option<std::vec::Vec<SourceAccessConfiguration>>,
    pub self_managed_event_source: std::option::Option<SelfManagedEventSource>,
    pub function_response_types: std::option::Option<std::vec::Vec<FunctionResponseType>>,
    pub amazon_managed_kafka_event_source_config: std::option::Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: std::option::Option<SelfManagedKafkaEventSourceConfig>,
    pub scaling_config: std::option::Option<ScalingConfig>,
    pub document_db_event_source_config: std::option::Option<DocumentDBEventSourceConfig>,
    pub kms_key_arn: std::option::Option<std::string::String>,
    pub metrics_config: std::option::Option<EventSourceMappingMetricsConfig>,
    pub logging_config: std::option::Option<EventSourceMappingLoggingConfig>,
    pub provisioned_poller_config: std::option::Option<ProvisionedPollerConfig>,
}

impl Shape for CreateEventSourceMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateEventSourceMappingRequest;
}

impl Field for CreateEventSourceMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_source_arn = Some(Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?),
                1 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                2 => value.enabled = Some(Field::decode(d).map_err(|e| e.inside("Enabled"))?),
                3 => value.batch_size = Some(Field::decode(d).map_err(|e| e.inside("BatchSize"))?),
                4 => value.filter_criteria = Some(Field::decode(d).map_err(|e| e.inside("FilterCriteria"))?),
                5 => value.maximum_batching_window_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("MaximumBatchingWindowInSeconds"))?),
                6 => value.parallelization_factor = Some(Field::decode(d).map_err(|e| e.inside("ParallelizationFactor"))?),
                7 => value.starting_position = Some(Field::decode(d).map_err(|e| e.inside("StartingPosition"))?),
                8 => value.starting_position_timestamp = Some(Field::decode(d).map_err(|e| e.inside("StartingPositionTimestamp"))?),
                9 => value.destination_config = Some(Field::decode(d).map_err(|e| e.inside("DestinationConfig"))?),
                10 => value.maximum_record_age_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("MaximumRecordAgeInSeconds"))?),
                11 => value.bisect_batch_on_function_error = Some(Field::decode(d).map_err(|e| e.inside("BisectBatchOnFunctionError"))?),
                12 => value.maximum_retry_attempts = Some(Field::decode(d).map_err(|e| e.inside("MaximumRetryAttempts"))?),
                13 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                14 => value.tumbling_window_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("TumblingWindowInSeconds"))?),
                15 => value.topics = Some(Field::decode(d).map_err(|e| e.inside("Topics"))?),
                16 => value.queues = Some(Field::decode(d).map_err(|e| e.inside("Queues"))?),
                17 => value.source_access_configurations = Some(Field::decode(d).map_err(|e| e.inside("SourceAccessConfigurations"))?),
                18 => value.self_managed_event_source = Some(Field::decode(d).map_err(|e| e.inside("SelfManagedEventSource"))?),
                19 => value.function_response_types = Some(Field::decode(d).map_err(|e| e.inside("FunctionResponseTypes"))?),
                20 => value.amazon_managed_kafka_event_source_config = Some(Field::decode(d).map_err(|e| e.inside("AmazonManagedKafkaEventSourceConfig"))?),
                21 => value.self_managed_kafka_event_source_config = Some(Field::decode(d).map_err(|e| e.inside("SelfManagedKafkaEventSourceConfig"))?),
                22 => value.scaling_config = Some(Field::decode(d).map_err(|e| e.inside("ScalingConfig"))?),
                23 => value.document_db_event_source_config = Some(Field::decode(d).map_err(|e| e.inside("DocumentDBEventSourceConfig"))?),
                24 => value.kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("KMSKeyArn"))?),
                25 => value.metrics_config = Some(Field::decode(d).map_err(|e| e.inside("MetricsConfig"))?),
                26 => value.logging_config = Some(Field::decode(d).map_err(|e| e.inside("LoggingConfig"))?),
                27 => value.provisioned_poller_config = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedPollerConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.event_source_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.function_name.encode(e);
        if let Some(v) = &self.enabled { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.batch_size { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.filter_criteria { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.maximum_batching_window_in_seconds { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.parallelization_factor { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.starting_position { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.starting_position_timestamp { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.destination_config { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.maximum_record_age_in_seconds { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.bisect_batch_on_function_error { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.maximum_retry_attempts { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tumbling_window_in_seconds { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.topics { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.queues { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.source_access_configurations { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.self_managed_event_source { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.function_response_types { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.amazon_managed_kafka_event_source_config { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.self_managed_kafka_event_source_config { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.scaling_config { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.document_db_event_source_config { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.kms_key_arn { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.metrics_config { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.logging_config { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.provisioned_poller_config { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateFunctionRequest {
    pub function_name: std::string::String,
    pub runtime: std::option::Option<Runtime>,
    pub role: std::string::String,
    pub handler: std::option::Option<std::string::String>,
    pub code: FunctionCode,
    pub description: std::option::Option<std::string::String>,
    pub timeout: std::option::Option<i32>,
    pub memory_size: std::option::Option<i32>,
    pub publish: std::option::Option<bool>,
    pub vpc_config: std::option::Option<VpcConfig>,
    pub package_type: std::option::Option<PackageType>,
    pub dead_letter_config: std::option::Option<DeadLetterConfig>,
    pub environment: std::option::Option<Environment>,
    pub kms_key_arn: std::option::Option<std::string::String>,
    pub tracing_config: std::option::Option<TracingConfig>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub layers: std::option::Option<std::vec::Vec<std::string::String>>,
    pub file_system_configs: std::option::Option<std::vec::Vec<FileSystemConfig>>,
    pub image_config: std::option::Option<ImageConfig>,
    pub code_signing_config_arn: std::option::Option<std::string::String>,
    pub architectures: std::option::Option<std::vec::Vec<Architecture>>,
    pub ephemeral_storage: std::option::Option<EphemeralStorage>,
    pub snap_start: std::option::Option<SnapStart>,
    pub logging_config: std::option::Option<LoggingConfig>,
    pub capacity_provider_config: std::option::Option<CapacityProviderConfig>,
    pub publish_to: std::option::Option<FunctionVersionLatestPublished>,
    pub durable_config: std::option::Option<DurableConfig>,
    pub tenancy_config: std::option::Option<TenancyConfig>,
}

impl Shape for CreateFunctionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateFunctionRequest;
}

impl Field for CreateFunctionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.runtime = Some(Field::decode(d).map_err(|e| e.inside("Runtime"))?),
                2 => value.role = Field::decode(d).map_err(|e| e.inside("Role"))?,
                3 => value.handler = Some(Field::decode(d).map_err(|e| e.inside("Handler"))?),
                4 => value.code = Field::decode(d).map_err(|e| e.inside("Code"))?,
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                6 => value.timeout = Some(Field::decode(d).map_err(|e| e.inside("Timeout"))?),
                7 => value.memory_size = Some(Field::decode(d).map_err(|e| e.inside("MemorySize"))?),
                8 => value.publish = Some(Field::decode(d).map_err(|e| e.inside("Publish"))?),
                9 => value.vpc_config = Some(Field::decode(d).map_err(|e| e.inside("VpcConfig"))?),
                10 => value.package_type = Some(Field::decode(d).map_err(|e| e.inside("PackageType"))?),
                11 => value.dead_letter_config = Some(Field::decode(d).map_err(|e| e.inside("DeadLetterConfig"))?),
                12 => value.environment = Some(Field::decode(d).map_err(|e| e.inside("Environment"))?),
                13 => value.kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("KMSKeyArn"))?),
                14 => value.tracing_config = Some(Field::decode(d).map_err(|e| e.inside("TracingConfig"))?),
                15 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                16 => value.layers = Some(Field::decode(d).map_err(|e| e.inside("Layers"))?),
                17 => value.file_system_configs = Some(Field::decode(d).map_err(|e| e.inside("FileSystemConfigs"))?),
                18 => value.image_config = Some(Field::decode(d).map_err(|e| e.inside("ImageConfig"))?),
                19 => value.code_signing_config_arn = Some(Field::decode(d).map_err(|e| e.inside("CodeSigningConfigArn"))?),
                20 => value.architectures = Some(Field::decode(d).map_err(|e| e.inside("Architectures"))?),
                21 => value.ephemeral_storage = Some(Field::decode(d).map_err(|e| e.inside("EphemeralStorage"))?),
                22 => value.snap_start = Some(Field::decode(d).map_err(|e| e.inside("SnapStart"))?),
                23 => value.logging_config = Some(Field::decode(d).map_err(|e| e.inside("LoggingConfig"))?),
                24 => value.capacity_provider_config = Some(Field::decode(d).map_err(|e| e.inside("CapacityProviderConfig"))?),
                25 => value.publish_to = Some(Field::decode(d).map_err(|e| e.inside("PublishTo"))?),
                26 => value.durable_config = Some(Field::decode(d).map_err(|e| e.inside("DurableConfig"))?),
                27 => value.tenancy_config = Some(Field::decode(d).map_err(|e| e.inside("TenancyConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.runtime { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.role.encode(e);
        if let Some(v) = &self.handler { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.code.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.timeout { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.memory_size { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.publish { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.vpc_config { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.package_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.dead_letter_config { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.environment { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.kms_key_arn { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tracing_config { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.layers { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.file_system_configs { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.image_config { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.code_signing_config_arn { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.architectures { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.ephemeral_storage { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.snap_start { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.logging_config { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.capacity_provider_config { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.publish_to { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.durable_config { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.tenancy_config { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateFunctionUrlConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
    pub auth_type: FunctionUrlAuthType,
    pub cors: std::option::Option<Cors>,
    pub invoke_mode: std::option::Option<InvokeMode>,
}

impl Shape for CreateFunctionUrlConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateFunctionUrlConfigRequest;
}

impl Field for CreateFunctionUrlConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                2 => value.auth_type = Field::decode(d).map_err(|e| e.inside("AuthType"))?,
                3 => value.cors = Some(Field::decode(d).map_err(|e| e.inside("Cors"))?),
                4 => value.invoke_mode = Some(Field::decode(d).map_err(|e| e.inside("InvokeMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.auth_type.encode(e);
        if let Some(v) = &self.cors { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.invoke_mode { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateFunctionUrlConfigResponse {
    pub function_url: std::string::String,
    pub function_arn: std::string::String,
    pub auth_type: FunctionUrlAuthType,
    pub cors: std::option::Option<Cors>,
    pub creation_time: std::string::String,
    pub invoke_mode: std::option::Option<InvokeMode>,
}

impl Shape for CreateFunctionUrlConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateFunctionUrlConfigResponse;
}

impl Field for CreateFunctionUrlConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_url = Field::decode(d).map_err(|e| e.inside("FunctionUrl"))?,
                1 => value.function_arn = Field::decode(d).map_err(|e| e.inside("FunctionArn"))?,
                2 => value.auth_type = Field::decode(d).map_err(|e| e.inside("AuthType"))?,
                3 => value.cors = Some(Field::decode(d).map_err(|e| e.inside("Cors"))?),
                4 => value.creation_time = Field::decode(d).map_err(|e| e.inside("CreationTime"))?,
                5 => value.invoke_mode = Some(Field::decode(d).map_err(|e| e.inside("InvokeMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.function_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.auth_type.encode(e);
        if let Some(v) = &self.cors { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.creation_time.encode(e);
        if let Some(v) = &self.invoke_mode { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub target_arn: std::option::Option<std::string::String>,
}

impl Shape for DeadLetterConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_DeadLetterConfig;
}

impl Field for DeadLetterConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_arn = Some(Field::decode(d).map_err(|e| e.inside("TargetArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.target_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAliasRequest {
    pub function_name: std::string::String,
    pub name: std::string::String,
}

impl Shape for DeleteAliasRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteAliasRequest;
}

impl Field for DeleteAliasRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCapacityProviderRequest {
    pub capacity_provider_name: std::string::String,
}

impl Shape for DeleteCapacityProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteCapacityProviderRequest;
}

impl Field for DeleteCapacityProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider_name = Field::decode(d).map_err(|e| e.inside("CapacityProviderName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCapacityProviderResponse {
    pub capacity_provider: CapacityProvider,
}

impl Shape for DeleteCapacityProviderResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteCapacityProviderResponse;
}

impl Field for DeleteCapacityProviderResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider = Field::decode(d).map_err(|e| e.inside("CapacityProvider"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCodeSigningConfigRequest {
    pub code_signing_config_arn: std::string::String,
}

impl Shape for DeleteCodeSigningConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteCodeSigningConfigRequest;
}

impl Field for DeleteCodeSigningConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code_signing_config_arn = Field::decode(d).map_err(|e| e.inside("CodeSigningConfigArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.code_signing_config_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCodeSigningConfigResponse {
}

impl Shape for DeleteCodeSigningConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteCodeSigningConfigResponse;
}

impl Field for DeleteCodeSigningConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteEventSourceMappingRequest {
    pub uuid: std::string::String,
}

impl Shape for DeleteEventSourceMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteEventSourceMappingRequest;
}

impl Field for DeleteEventSourceMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.uuid = Field::decode(d).map_err(|e| e.inside("UUID"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.uuid.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionCodeSigningConfigRequest {
    pub function_name: std::string::String,
}

impl Shape for DeleteFunctionCodeSigningConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteFunctionCodeSigningConfigRequest;
}

impl Field for DeleteFunctionCodeSigningConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionConcurrencyRequest {
    pub function_name: std::string::String,
}

impl Shape for DeleteFunctionConcurrencyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteFunctionConcurrencyRequest;
}

impl Field for DeleteFunctionConcurrencyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionEventInvokeConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
}

impl Shape for DeleteFunctionEventInvokeConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteFunctionEventInvokeConfigRequest;
}

impl Field for DeleteFunctionEventInvokeConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
}

impl Shape for DeleteFunctionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteFunctionRequest;
}

impl Field for DeleteFunctionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionResponse {
    pub status_code: std::option::Option<i32>,
}

impl Shape for DeleteFunctionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteFunctionResponse;
}

impl Field for DeleteFunctionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status_code = Some(Field::decode(d).map_err(|e| e.inside("StatusCode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.status_code { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionUrlConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
}

impl Shape for DeleteFunctionUrlConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteFunctionUrlConfigRequest;
}

impl Field for DeleteFunctionUrlConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLayerVersionRequest {
    pub layer_name: std::string::String,
    pub version_number: i64,
}

impl Shape for DeleteLayerVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteLayerVersionRequest;
}

impl Field for DeleteLayerVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.layer_name = Field::decode(d).map_err(|e| e.inside("LayerName"))?,
                1 => value.version_number = Field::decode(d).map_err(|e| e.inside("VersionNumber"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.layer_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.version_number.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteProvisionedConcurrencyConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::string::String,
}

impl Shape for DeleteProvisionedConcurrencyConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteProvisionedConcurrencyConfigRequest;
}

impl Field for DeleteProvisionedConcurrencyConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Field::decode(d).map_err(|e| e.inside("Qualifier"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.qualifier.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DestinationConfig {
    pub on_success: std::option::Option<OnSuccess>,
    pub on_failure: std::option::Option<OnFailure>,
}

impl Shape for DestinationConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_DestinationConfig;
}

impl Field for DestinationConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.on_success = Some(Field::decode(d).map_err(|e| e.inside("OnSuccess"))?),
                1 => value.on_failure = Some(Field::decode(d).map_err(|e| e.inside("OnFailure"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.on_success { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.on_failure { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentDBEventSourceConfig {
    pub database_name: std::option::Option<std::string::String>,
    pub collection_name: std::option::Option<std::string::String>,
    pub full_document: std::option::Option<FullDocument>,
}

impl Shape for DocumentDBEventSourceConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_DocumentDBEventSourceConfig;
}

impl Field for DocumentDBEventSourceConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.database_name = Some(Field::decode(d).map_err(|e| e.inside("DatabaseName"))?),
                1 => value.collection_name = Some(Field::decode(d).map_err(|e| e.inside("CollectionName"))?),
                2 => value.full_document = Some(Field::decode(d).map_err(|e| e.inside("FullDocument"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.database_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.collection_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.full_document { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DurableConfig {
    pub kms_key_arn: std::option::Option<std::string::String>,
    pub retention_period_in_days: std::option::Option<i32>,
    pub execution_timeout: std::option::Option<i32>,
}

impl Shape for DurableConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_DurableConfig;
}

impl Field for DurableConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("KMSKeyArn"))?),
                1 => value.retention_period_in_days = Some(Field::decode(d).map_err(|e| e.inside("RetentionPeriodInDays"))?),
                2 => value.execution_timeout = Some(Field::decode(d).map_err(|e| e.inside("ExecutionTimeout"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.kms_key_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.retention_period_in_days { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.execution_timeout { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EndPointType {
    #[default] KafkaBootstrapServers,
    Unknown(std::string::String),
}

impl EndPointType {
    pub fn as_str(&self) -> &str {
        match self {
            EndPointType::KafkaBootstrapServers => "KAFKA_BOOTSTRAP_SERVERS",
            EndPointType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EndPointType {
    fn from(text: &str) -> Self {
        match text {
            "KAFKA_BOOTSTRAP_SERVERS" => EndPointType::KafkaBootstrapServers,
            other => EndPointType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EndPointType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EndPointType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Environment {
    pub variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for Environment {
    const SHAPE: &'static ShapeSpec = &tables::S_Environment;
}

impl Field for Environment {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.variables = Some(Field::decode(d).map_err(|e| e.inside("Variables"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.variables { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnvironmentError {
    pub error_code: std::option::Option<std::string::String>,
    pub message: std::option::Option<std::string::String>,
}

impl Shape for EnvironmentError {
    const SHAPE: &'static ShapeSpec = &tables::S_EnvironmentError;
}

impl Field for EnvironmentError {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error_code = Some(Field::decode(d).map_err(|e| e.inside("ErrorCode"))?),
                1 => value.message = Some(Field::decode(d).map_err(|e| e.inside("Message"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.error_code { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.message { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnvironmentResponse {
    pub variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub error: std::option::Option<EnvironmentError>,
}

impl Shape for EnvironmentResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_EnvironmentResponse;
}

impl Field for EnvironmentResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.variables = Some(Field::decode(d).map_err(|e| e.inside("Variables"))?),
                1 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.variables { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EphemeralStorage {
    pub size: i32,
}

impl Shape for EphemeralStorage {
    const SHAPE: &'static ShapeSpec = &tables::S_EphemeralStorage;
}

impl Field for EphemeralStorage {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.size = Field::decode(d).map_err(|e| e.inside("Size"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.size.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorObject {
    pub error_message: std::option::Option<std::string::String>,
    pub error_type: std::option::Option<std::string::String>,
    pub error_data: std::option::Option<std::string::String>,
    pub stack_trace: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for ErrorObject {
    const SHAPE: &'static ShapeSpec = &tables::S_ErrorObject;
}

impl Field for ErrorObject {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error_message = Some(Field::decode(d).map_err(|e| e.inside("ErrorMessage"))?),
                1 => value.error_type = Some(Field::decode(d).map_err(|e| e.inside("ErrorType"))?),
                2 => value.error_data = Some(Field::decode(d).map_err(|e| e.inside("ErrorData"))?),
                3 => value.stack_trace = Some(Field::decode(d).map_err(|e| e.inside("StackTrace"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.error_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.error_data { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stack_trace { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    pub event_type: std::option::Option<EventType>,
    pub sub_type: std::option::Option<std::string::String>,
    pub event_id: std::option::Option<i32>,
    pub id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub event_timestamp: std::option::Option<Timestamp>,
    pub parent_id: std::option::Option<std::string::String>,
    pub execution_started_details: std::option::Option<ExecutionStartedDetails>,
    pub execution_succeeded_details: std::option::Option<ExecutionSucceededDetails>,
    pub execution_failed_details: std::option::Option<ExecutionFailedDetails>,
    pub execution_timed_out_details: std::option::Option<ExecutionTimedOutDetails>,
    pub execution_stopped_details: std::option::Option<ExecutionStoppedDetails>,
    pub context_started_details: std::option::Option<ContextStartedDetails>,
    pub context_succeeded_details: std::option::Option<ContextSucceededDetails>,
    pub context_failed_details: std::option::Option<ContextFailedDetails>,
    pub wait_started_details: std::option::Option<WaitStartedDetails>,
    pub wait_succeeded_details: std::option::Option<WaitSucceededDetails>,
    pub wait_cancelled_details: std::option::Option<WaitCancelledDetails>,
    pub step_started_details: std::option::Option<StepStartedDetails>,
    pub step_succeeded_details: std::option::Option<StepSucceededDetails>,
    pub step_failed_details: std::option::Option<StepFailedDetails>,
    pub chained_invoke_started_details: std::option::Option<ChainedInvokeStartedDetails>,
    pub chained_invoke_succeeded_details: std::option::Option<ChainedInvokeSucceededDetails>,
    pub chained_invoke_failed_details: std::option::Option<ChainedInvokeFailedDetails>,
    pub chained_invoke_timed_out_details: std::option::Option<ChainedInvokeTimedOutDetails>,
    pub chained_invoke_stopped_details: std::option::Option<ChainedInvokeStoppedDetails>,
    pub callback_started_details: std::option::Option<CallbackStartedDetails>,
    pub callback_succeeded_details: std::option::Option<CallbackSucceededDetails>,
    pub callback_failed_details: std::option::Option<CallbackFailedDetails>,
    pub callback_timed_out_details: std::option::Option<CallbackTimedOutDetails>,
    pub invocation_completed_details: std::option::Option<InvocationCompletedDetails>,
}

impl Shape for Event {
    const SHAPE: &'static ShapeSpec = &tables::S_Event;
}

impl Field for Event {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_type = Some(Field::decode(d).map_err(|e| e.inside("EventType"))?),
                1 => value.sub_type = Some(Field::decode(d).map_err(|e| e.inside("SubType"))?),
                2 => value.event_id = Some(Field::decode(d).map_err(|e| e.inside("EventId"))?),
                3 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                4 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                5 => value.event_timestamp = Some(Field::decode(d).map_err(|e| e.inside("EventTimestamp"))?),
                6 => value.parent_id = Some(Field::decode(d).map_err(|e| e.inside("ParentId"))?),
                7 => value.execution_started_details = Some(Field::decode(d).map_err(|e| e.inside("ExecutionStartedDetails"))?),
                8 => value.execution_succeeded_details = Some(Field::decode(d).map_err(|e| e.inside("ExecutionSucceededDetails"))?),
                9 => value.execution_failed_details = Some(Field::decode(d).map_err(|e| e.inside("ExecutionFailedDetails"))?),
                10 => value.execution_timed_out_details = Some(Field::decode(d).map_err(|e| e.inside("ExecutionTimedOutDetails"))?),
                11 => value.execution_stopped_details = Some(Field::decode(d).map_err(|e| e.inside("ExecutionStoppedDetails"))?),
                12 => value.context_started_details = Some(Field::decode(d).map_err(|e| e.inside("ContextStartedDetails"))?),
                13 => value.context_succeeded_details = Some(Field::decode(d).map_err(|e| e.inside("ContextSucceededDetails"))?),
                14 => value.context_failed_details = Some(Field::decode(d).map_err(|e| e.inside("ContextFailedDetails"))?),
                15 => value.wait_started_details = Some(Field::decode(d).map_err(|e| e.inside("WaitStartedDetails"))?),
                16 => value.wait_succeeded_details = Some(Field::decode(d).map_err(|e| e.inside("WaitSucceededDetails"))?),
                17 => value.wait_cancelled_details = Some(Field::decode(d).map_err(|e| e.inside("WaitCancelledDetails"))?),
                18 => value.step_started_details = Some(Field::decode(d).map_err(|e| e.inside("StepStartedDetails"))?),
                19 => value.step_succeeded_details = Some(Field::decode(d).map_err(|e| e.inside("StepSucceededDetails"))?),
                20 => value.step_failed_details = Some(Field::decode(d).map_err(|e| e.inside("StepFailedDetails"))?),
                21 => value.chained_invoke_started_details = Some(Field::decode(d).map_err(|e| e.inside("ChainedInvokeStartedDetails"))?),
                22 => value.chained_invoke_succeeded_details = Some(Field::decode(d).map_err(|e| e.inside("ChainedInvokeSucceededDetails"))?),
                23 => value.chained_invoke_failed_details = Some(Field::decode(d).map_err(|e| e.inside("ChainedInvokeFailedDetails"))?),
                24 => value.chained_invoke_timed_out_details = Some(Field::decode(d).map_err(|e| e.inside("ChainedInvokeTimedOutDetails"))?),
                25 => value.chained_invoke_stopped_details = Some(Field::decode(d).map_err(|e| e.inside("ChainedInvokeStoppedDetails"))?),
                26 => value.callback_started_details = Some(Field::decode(d).map_err(|e| e.inside("CallbackStartedDetails"))?),
                27 => value.callback_succeeded_details = Some(Field::decode(d).map_err(|e| e.inside("CallbackSucceededDetails"))?),
                28 => value.callback_failed_details = Some(Field::decode(d).map_err(|e| e.inside("CallbackFailedDetails"))?),
                29 => value.callback_timed_out_details = Some(Field::decode(d).map_err(|e| e.inside("CallbackTimedOutDetails"))?),
                30 => value.invocation_completed_details = Some(Field::decode(d).map_err(|e| e.inside("InvocationCompletedDetails"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.event_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.sub_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.event_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.event_timestamp { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.parent_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.execution_started_details { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.execution_succeeded_details { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.execution_failed_details { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.execution_timed_out_details { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.execution_stopped_details { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.context_started_details { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.context_succeeded_details { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.context_failed_details { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.wait_started_details { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.wait_succeeded_details { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.wait_cancelled_details { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.step_started_details { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.step_succeeded_details { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.step_failed_details { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.chained_invoke_started_details { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.chained_invoke_succeeded_details { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.chained_invoke_failed_details { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.chained_invoke_timed_out_details { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.chained_invoke_stopped_details { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.callback_started_details { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.callback_succeeded_details { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        if let Some(v) = &self.callback_failed_details { e.member(&Self::SHAPE.members[28]); v.encode(e); }
        if let Some(v) = &self.callback_timed_out_details { e.member(&Self::SHAPE.members[29]); v.encode(e); }
        if let Some(v) = &self.invocation_completed_details { e.member(&Self::SHAPE.members[30]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventError {
    pub payload: std::option::Option<ErrorObject>,
    pub truncated: std::option::Option<bool>,
}

impl Shape for EventError {
    const SHAPE: &'static ShapeSpec = &tables::S_EventError;
}

impl Field for EventError {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.payload = Some(Field::decode(d).map_err(|e| e.inside("Payload"))?),
                1 => value.truncated = Some(Field::decode(d).map_err(|e| e.inside("Truncated"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.payload { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventInput {
    pub payload: std::option::Option<std::string::String>,
    pub truncated: std::option::Option<bool>,
}

impl Shape for EventInput {
    const SHAPE: &'static ShapeSpec = &tables::S_EventInput;
}

impl Field for EventInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.payload = Some(Field::decode(d).map_err(|e| e.inside("Payload"))?),
                1 => value.truncated = Some(Field::decode(d).map_err(|e| e.inside("Truncated"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.payload { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventResult {
    pub payload: std::option::Option<std::string::String>,
    pub truncated: std::option::Option<bool>,
}

impl Shape for EventResult {
    const SHAPE: &'static ShapeSpec = &tables::S_EventResult;
}

impl Field for EventResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.payload = Some(Field::decode(d).map_err(|e| e.inside("Payload"))?),
                1 => value.truncated = Some(Field::decode(d).map_err(|e| e.inside("Truncated"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.payload { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSourceMappingConfiguration {
    pub uuid: std::option::Option<std::string::String>,
    pub starting_position: std::option::Option<EventSourcePosition>,
    pub starting_position_timestamp: std::option::Option<Timestamp>,
    pub batch_size: std::option::Option<i32>,
    pub maximum_batching_window_in_seconds: std::option::Option<i32>,
    pub parallelization_factor: std::option::Option<i32>,
    pub event_source_arn: std::option::Option<std::string::String>,
    pub filter_criteria: std::option::Option<FilterCriteria>,
    pub function_arn: std::option::Option<std::string::String>,
    pub last_modified: std::option::Option<Timestamp>,
    pub last_processing_result: std::option::Option<std::string::String>,
    pub state: std::option::Option<std::string::String>,
    pub state_transition_reason: std::option::Option<std::string::String>,
    pub destination_config: std::option::Option<DestinationConfig>,
    pub topics: std::option::Option<std::vec::Vec<std::string::String>>,
    pub queues: std::option::Option<std::vec::Vec<std::string::String>>,
    pub source_access_configurations: std::option::Option<std::vec::Vec<SourceAccessConfiguration>>,
    pub self_managed_event_source: std::option::Option<SelfManagedEventSource>,
    pub maximum_record_age_in_seconds: std::option::Option<i32>,
    pub bisect_batch_on_function_error: std::option::Option<bool>,
    pub maximum_retry_attempts: std::option::Option<i32>,
    pub tumbling_window_in_seconds: std::option::Option<i32>,
    pub function_response_types: std::option::Option<std::vec::Vec<FunctionResponseType>>,
    pub amazon_managed_kafka_event_source_config: std::option::Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: std::option::Option<SelfManagedKafkaEventSourceConfig>,
    pub scaling_config: std::option::Option<ScalingConfig>,
    pub document_db_event_source_config: std::option::Option<DocumentDBEventSourceConfig>,
    pub kms_key_arn: std::option::Option<std::string::String>,
    pub filter_criteria_error: std::option::Option<FilterCriteriaError>,
    pub event_source_mapping_arn: std::option::Option<std::string::String>,
    pub metrics_config: std::option::Option<EventSourceMappingMetricsConfig>,
    pub logging_config: std::option::Option<EventSourceMappingLoggingConfig>,
    pub provisioned_poller_config: std::option::Option<ProvisionedPollerConfig>,
}

impl Shape for EventSourceMappingConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_EventSourceMappingConfiguration;
}

impl Field for EventSourceMappingConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.uuid = Some(Field::decode(d).map_err(|e| e.inside("UUID"))?),
                1 => value.starting_position = Some(Field::decode(d).map_err(|e| e.inside("StartingPosition"))?),
                2 => value.starting_position_timestamp = Some(Field::decode(d).map_err(|e| e.inside("StartingPositionTimestamp"))?),
                3 => value.batch_size = Some(Field::decode(d).map_err(|e| e.inside("BatchSize"))?),
                4 => value.maximum_batching_window_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("MaximumBatchingWindowInSeconds"))?),
                5 => value.parallelization_factor = Some(Field::decode(d).map_err(|e| e.inside("ParallelizationFactor"))?),
                6 => value.event_source_arn = Some(Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?),
                7 => value.filter_criteria = Some(Field::decode(d).map_err(|e| e.inside("FilterCriteria"))?),
                8 => value.function_arn = Some(Field::decode(d).map_err(|e| e.inside("FunctionArn"))?),
                9 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                10 => value.last_processing_result = Some(Field::decode(d).map_err(|e| e.inside("LastProcessingResult"))?),
                11 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                12 => value.state_transition_reason = Some(Field::decode(d).map_err(|e| e.inside("StateTransitionReason"))?),
                13 => value.destination_config = Some(Field::decode(d).map_err(|e| e.inside("DestinationConfig"))?),
                14 => value.topics = Some(Field::decode(d).map_err(|e| e.inside("Topics"))?),
                15 => value.queues = Some(Field::decode(d).map_err(|e| e.inside("Queues"))?),
                16 => value.source_access_configurations = Some(Field::decode(d).map_err(|e| e.inside("SourceAccessConfigurations"))?),
                17 => value.self_managed_event_source = Some(Field::decode(d).map_err(|e| e.inside("SelfManagedEventSource"))?),
                18 => value.maximum_record_age_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("MaximumRecordAgeInSeconds"))?),
                19 => value.bisect_batch_on_function_error = Some(Field::decode(d).map_err(|e| e.inside("BisectBatchOnFunctionError"))?),
                20 => value.maximum_retry_attempts = Some(Field::decode(d).map_err(|e| e.inside("MaximumRetryAttempts"))?),
                21 => value.tumbling_window_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("TumblingWindowInSeconds"))?),
                22 => value.function_response_types = Some(Field::decode(d).map_err(|e| e.inside("FunctionResponseTypes"))?),
                23 => value.amazon_managed_kafka_event_source_config = Some(Field::decode(d).map_err(|e| e.inside("AmazonManagedKafkaEventSourceConfig"))?),
                24 => value.self_managed_kafka_event_source_config = Some(Field::decode(d).map_err(|e| e.inside("SelfManagedKafkaEventSourceConfig"))?),
                25 => value.scaling_config = Some(Field::decode(d).map_err(|e| e.inside("ScalingConfig"))?),
                26 => value.document_db_event_source_config = Some(Field::decode(d).map_err(|e| e.inside("DocumentDBEventSourceConfig"))?),
                27 => value.kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("KMSKeyArn"))?),
                28 => value.filter_criteria_error = Some(Field::decode(d).map_err(|e| e.inside("FilterCriteriaError"))?),
                29 => value.event_source_mapping_arn = Some(Field::decode(d).map_err(|e| e.inside("EventSourceMappingArn"))?),
                30 => value.metrics_config = Some(Field::decode(d).map_err(|e| e.inside("MetricsConfig"))?),
                31 => value.logging_config = Some(Field::decode(d).map_err(|e| e.inside("LoggingConfig"))?),
                32 => value.provisioned_poller_config = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedPollerConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.uuid { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.starting_position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.starting_position_timestamp { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.batch_size { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.maximum_batching_window_in_seconds { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.parallelization_factor { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.event_source_arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.filter_criteria { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.function_arn { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.last_processing_result { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.state_transition_reason { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.destination_config { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.topics { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.queues { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.source_access_configurations { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.self_managed_event_source { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.maximum_record_age_in_seconds { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.bisect_batch_on_function_error { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.maximum_retry_attempts { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.tumbling_window_in_seconds { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.function_response_types { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.amazon_managed_kafka_event_source_config { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.self_managed_kafka_event_source_config { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.scaling_config { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.document_db_event_source_config { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.kms_key_arn { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        if let Some(v) = &self.filter_criteria_error { e.member(&Self::SHAPE.members[28]); v.encode(e); }
        if let Some(v) = &self.event_source_mapping_arn { e.member(&Self::SHAPE.members[29]); v.encode(e); }
        if let Some(v) = &self.metrics_config { e.member(&Self::SHAPE.members[30]); v.encode(e); }
        if let Some(v) = &self.logging_config { e.member(&Self::SHAPE.members[31]); v.encode(e); }
        if let Some(v) = &self.provisioned_poller_config { e.member(&Self::SHAPE.members[32]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSourceMappingLoggingConfig {
    pub system_log_level: std::option::Option<EventSourceMappingSystemLogLevel>,
}

impl Shape for EventSourceMappingLoggingConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_EventSourceMappingLoggingConfig;
}

impl Field for EventSourceMappingLoggingConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.system_log_level = Some(Field::decode(d).map_err(|e| e.inside("SystemLogLevel"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.system_log_level { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EventSourceMappingMetric {
    #[default] EventCount,
    ErrorCount,
    KafkaMetrics,
    Unknown(std::string::String),
}

impl EventSourceMappingMetric {
    pub fn as_str(&self) -> &str {
        match self {
            EventSourceMappingMetric::EventCount => "EventCount",
            EventSourceMappingMetric::ErrorCount => "ErrorCount",
            EventSourceMappingMetric::KafkaMetrics => "KafkaMetrics",
            EventSourceMappingMetric::Unknown(text) => text,
        }
    }
}

impl From<&str> for EventSourceMappingMetric {
    fn from(text: &str) -> Self {
        match text {
            "EventCount" => EventSourceMappingMetric::EventCount,
            "ErrorCount" => EventSourceMappingMetric::ErrorCount,
            "KafkaMetrics" => EventSourceMappingMetric::KafkaMetrics,
            other => EventSourceMappingMetric::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EventSourceMappingMetric {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EventSourceMappingMetric {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSourceMappingMetricsConfig {
    pub metrics: std::option::Option<std::vec::Vec<EventSourceMappingMetric>>,
}

impl Shape for EventSourceMappingMetricsConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_EventSourceMappingMetricsConfig;
}

impl Field for EventSourceMappingMetricsConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metrics = Some(Field::decode(d).map_err(|e| e.inside("Metrics"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.metrics { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EventSourceMappingSystemLogLevel {
    #[default] Debug,
    Info,
    Warn,
    Unknown(std::string::String),
}

impl EventSourceMappingSystemLogLevel {
    pub fn as_str(&self) -> &str {
        match self {
            EventSourceMappingSystemLogLevel::Debug => "DEBUG",
            EventSourceMappingSystemLogLevel::Info => "INFO",
            EventSourceMappingSystemLogLevel::Warn => "WARN",
            EventSourceMappingSystemLogLevel::Unknown(text) => text,
        }
    }
}

impl From<&str> for EventSourceMappingSystemLogLevel {
    fn from(text: &str) -> Self {
        match text {
            "DEBUG" => EventSourceMappingSystemLogLevel::Debug,
            "INFO" => EventSourceMappingSystemLogLevel::Info,
            "WARN" => EventSourceMappingSystemLogLevel::Warn,
            other => EventSourceMappingSystemLogLevel::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EventSourceMappingSystemLogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EventSourceMappingSystemLogLevel {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EventSourcePosition {
    #[default] TrimHorizon,
    Latest,
    AtTimestamp,
    Unknown(std::string::String),
}

impl EventSourcePosition {
    pub fn as_str(&self) -> &str {
        match self {
            EventSourcePosition::TrimHorizon => "TRIM_HORIZON",
            EventSourcePosition::Latest => "LATEST",
            EventSourcePosition::AtTimestamp => "AT_TIMESTAMP",
            EventSourcePosition::Unknown(text) => text,
        }
    }
}

impl From<&str> for EventSourcePosition {
    fn from(text: &str) -> Self {
        match text {
            "TRIM_HORIZON" => EventSourcePosition::TrimHorizon,
            "LATEST" => EventSourcePosition::Latest,
            "AT_TIMESTAMP" => EventSourcePosition::AtTimestamp,
            other => EventSourcePosition::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EventSourcePosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EventSourcePosition {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EventType {
    #[default] ExecutionStarted,
    ExecutionSucceeded,
    ExecutionFailed,
    ExecutionTimedOut,
    ExecutionStopped,
    ContextStarted,
    ContextSucceeded,
    ContextFailed,
    WaitStarted,
    WaitSucceeded,
    WaitCancelled,
    StepStarted,
    StepSucceeded,
    StepFailed,
    ChainedInvokeStarted,
    ChainedInvokeSucceeded,
    ChainedInvokeFailed,
    ChainedInvokeTimedOut,
    ChainedInvokeStopped,
    CallbackStarted,
    CallbackSucceeded,
    CallbackFailed,
    CallbackTimedOut,
    InvocationCompleted,
    Unknown(std::string::String),
}

impl EventType {
    pub fn as_str(&self) -> &str {
        match self {
            EventType::ExecutionStarted => "ExecutionStarted",
            EventType::ExecutionSucceeded => "ExecutionSucceeded",
            EventType::ExecutionFailed => "ExecutionFailed",
            EventType::ExecutionTimedOut => "ExecutionTimedOut",
            EventType::ExecutionStopped => "ExecutionStopped",
            EventType::ContextStarted => "ContextStarted",
            EventType::ContextSucceeded => "ContextSucceeded",
            EventType::ContextFailed => "ContextFailed",
            EventType::WaitStarted => "WaitStarted",
            EventType::WaitSucceeded => "WaitSucceeded",
            EventType::WaitCancelled => "WaitCancelled",
            EventType::StepStarted => "StepStarted",
            EventType::StepSucceeded => "StepSucceeded",
            EventType::StepFailed => "StepFailed",
            EventType::ChainedInvokeStarted => "ChainedInvokeStarted",
            EventType::ChainedInvokeSucceeded => "ChainedInvokeSucceeded",
            EventType::ChainedInvokeFailed => "ChainedInvokeFailed",
            EventType::ChainedInvokeTimedOut => "ChainedInvokeTimedOut",
            EventType::ChainedInvokeStopped => "ChainedInvokeStopped",
            EventType::CallbackStarted => "CallbackStarted",
            EventType::CallbackSucceeded => "CallbackSucceeded",
            EventType::CallbackFailed => "CallbackFailed",
            EventType::CallbackTimedOut => "CallbackTimedOut",
            EventType::InvocationCompleted => "InvocationCompleted",
            EventType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EventType {
    fn from(text: &str) -> Self {
        match text {
            "ExecutionStarted" => EventType::ExecutionStarted,
            "ExecutionSucceeded" => EventType::ExecutionSucceeded,
            "ExecutionFailed" => EventType::ExecutionFailed,
            "ExecutionTimedOut" => EventType::ExecutionTimedOut,
            "ExecutionStopped" => EventType::ExecutionStopped,
            "ContextStarted" => EventType::ContextStarted,
            "ContextSucceeded" => EventType::ContextSucceeded,
            "ContextFailed" => EventType::ContextFailed,
            "WaitStarted" => EventType::WaitStarted,
            "WaitSucceeded" => EventType::WaitSucceeded,
            "WaitCancelled" => EventType::WaitCancelled,
            "StepStarted" => EventType::StepStarted,
            "StepSucceeded" => EventType::StepSucceeded,
            "StepFailed" => EventType::StepFailed,
            "ChainedInvokeStarted" => EventType::ChainedInvokeStarted,
            "ChainedInvokeSucceeded" => EventType::ChainedInvokeSucceeded,
            "ChainedInvokeFailed" => EventType::ChainedInvokeFailed,
            "ChainedInvokeTimedOut" => EventType::ChainedInvokeTimedOut,
            "ChainedInvokeStopped" => EventType::ChainedInvokeStopped,
            "CallbackStarted" => EventType::CallbackStarted,
            "CallbackSucceeded" => EventType::CallbackSucceeded,
            "CallbackFailed" => EventType::CallbackFailed,
            "CallbackTimedOut" => EventType::CallbackTimedOut,
            "InvocationCompleted" => EventType::InvocationCompleted,
            other => EventType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EventType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EventType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Execution {
    pub durable_execution_arn: std::string::String,
    pub durable_execution_name: std::string::String,
    pub function_arn: std::string::String,
    pub status: ExecutionStatus,
    pub start_timestamp: Timestamp,
    pub end_timestamp: std::option::Option<Timestamp>,
}

impl Shape for Execution {
    const SHAPE: &'static ShapeSpec = &tables::S_Execution;
}

impl Field for Execution {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.durable_execution_arn = Field::decode(d).map_err(|e| e.inside("DurableExecutionArn"))?,
                1 => value.durable_execution_name = Field::decode(d).map_err(|e| e.inside("DurableExecutionName"))?,
                2 => value.function_arn = Field::decode(d).map_err(|e| e.inside("FunctionArn"))?,
                3 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                4 => value.start_timestamp = Field::decode(d).map_err(|e| e.inside("StartTimestamp"))?,
                5 => value.end_timestamp = Some(Field::decode(d).map_err(|e| e.inside("EndTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.durable_execution_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.durable_execution_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.function_arn.encode(e);
        e.member(&Self::SHAPE.members[3]); self.status.encode(e);
        e.member(&Self::SHAPE.members[4]); self.start_timestamp.encode(e);
        if let Some(v) = &self.end_timestamp { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecutionDetails {
    pub input_payload: std::option::Option<std::string::String>,
}

impl Shape for ExecutionDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecutionDetails;
}

impl Field for ExecutionDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.input_payload = Some(Field::decode(d).map_err(|e| e.inside("InputPayload"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.input_payload { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecutionFailedDetails {
    pub error: EventError,
}

impl Shape for ExecutionFailedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecutionFailedDetails;
}

impl Field for ExecutionFailedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Field::decode(d).map_err(|e| e.inside("Error"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.error.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecutionStartedDetails {
    pub input: EventInput,
    pub execution_timeout: i32,
}

impl Shape for ExecutionStartedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecutionStartedDetails;
}

impl Field for ExecutionStartedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.input = Field::decode(d).map_err(|e| e.inside("Input"))?,
                1 => value.execution_timeout = Field::decode(d).map_err(|e| e.inside("ExecutionTimeout"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.input.encode(e);
        e.member(&Self::SHAPE.members[1]); self.execution_timeout.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExecutionStatus {
    #[default] Running,
    Succeeded,
    Failed,
    TimedOut,
    Stopped,
    Unknown(std::string::String),
}

impl ExecutionStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ExecutionStatus::Running => "RUNNING",
            ExecutionStatus::Succeeded => "SUCCEEDED",
            ExecutionStatus::Failed => "FAILED",
            ExecutionStatus::TimedOut => "TIMED_OUT",
            ExecutionStatus::Stopped => "STOPPED",
            ExecutionStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ExecutionStatus {
    fn from(text: &str) -> Self {
        match text {
            "RUNNING" => ExecutionStatus::Running,
            "SUCCEEDED" => ExecutionStatus::Succeeded,
            "FAILED" => ExecutionStatus::Failed,
            "TIMED_OUT" => ExecutionStatus::TimedOut,
            "STOPPED" => ExecutionStatus::Stopped,
            other => ExecutionStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ExecutionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ExecutionStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecutionStoppedDetails {
    pub error: EventError,
}

impl Shape for ExecutionStoppedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecutionStoppedDetails;
}

impl Field for ExecutionStoppedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Field::decode(d).map_err(|e| e.inside("Error"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.error.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecutionSucceededDetails {
    pub result: EventResult,
}

impl Shape for ExecutionSucceededDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecutionSucceededDetails;
}

impl Field for ExecutionSucceededDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.result = Field::decode(d).map_err(|e| e.inside("Result"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.result.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecutionTimedOutDetails {
    pub error: std::option::Option<EventError>,
}

impl Shape for ExecutionTimedOutDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecutionTimedOutDetails;
}

impl Field for ExecutionTimedOutDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileSystemConfig {
    pub arn: std::string::String,
    pub local_mount_path: std::string::String,
}

impl Shape for FileSystemConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_FileSystemConfig;
}

impl Field for FileSystemConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                1 => value.local_mount_path = Field::decode(d).map_err(|e| e.inside("LocalMountPath"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.local_mount_path.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub pattern: std::option::Option<std::string::String>,
}

impl Shape for Filter {
    const SHAPE: &'static ShapeSpec = &tables::S_Filter;
}

impl Field for Filter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.pattern = Some(Field::decode(d).map_err(|e| e.inside("Pattern"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.pattern { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterCriteria {
    pub filters: std::option::Option<std::vec::Vec<Filter>>,
}

impl Shape for FilterCriteria {
    const SHAPE: &'static ShapeSpec = &tables::S_FilterCriteria;
}

impl Field for FilterCriteria {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.filters = Some(Field::decode(d).map_err(|e| e.inside("Filters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.filters { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterCriteriaError {
    pub error_code: std::option::Option<std::string::String>,
    pub message: std::option::Option<std::string::String>,
}

impl Shape for FilterCriteriaError {
    const SHAPE: &'static ShapeSpec = &tables::S_FilterCriteriaError;
}

impl Field for FilterCriteriaError {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error_code = Some(Field::decode(d).map_err(|e| e.inside("ErrorCode"))?),
                1 => value.message = Some(Field::decode(d).map_err(|e| e.inside("Message"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.error_code { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.message { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum FullDocument {
    #[default] UpdateLookup,
    Default,
    Unknown(std::string::String),
}

impl FullDocument {
    pub fn as_str(&self) -> &str {
        match self {
            FullDocument::UpdateLookup => "UpdateLookup",
            FullDocument::Default => "Default",
            FullDocument::Unknown(text) => text,
        }
    }
}

impl From<&str> for FullDocument {
    fn from(text: &str) -> Self {
        match text {
            "UpdateLookup" => FullDocument::UpdateLookup,
            "Default" => FullDocument::Default,
            other => FullDocument::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FullDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for FullDocument {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionCode {
    pub zip_file: std::option::Option<Bytes>,
    pub s3_bucket: std::option::Option<std::string::String>,
    pub s3_key: std::option::Option<std::string::String>,
    pub s3_object_version: std::option::Option<std::string::String>,
    pub image_uri: std::option::Option<std::string::String>,
    pub source_kms_key_arn: std::option::Option<std::string::String>,
}

impl Shape for FunctionCode {
    const SHAPE: &'static ShapeSpec = &tables::S_FunctionCode;
}

impl Field for FunctionCode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.zip_file = Some(Field::decode(d).map_err(|e| e.inside("ZipFile"))?),
                1 => value.s3_bucket = Some(Field::decode(d).map_err(|e| e.inside("S3Bucket"))?),
                2 => value.s3_key = Some(Field::decode(d).map_err(|e| e.inside("S3Key"))?),
                3 => value.s3_object_version = Some(Field::decode(d).map_err(|e| e.inside("S3ObjectVersion"))?),
                4 => value.image_uri = Some(Field::decode(d).map_err(|e| e.inside("ImageUri"))?),
                5 => value.source_kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("SourceKMSKeyArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.zip_file { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.s3_bucket { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.s3_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.s3_object_version { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.image_uri { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.source_kms_key_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionCodeLocation {
    pub repository_type: std::option::Option<std::string::String>,
    pub location: std::option::Option<std::string::String>,
    pub image_uri: std::option::Option<std::string::String>,
    pub resolved_image_uri: std::option::Option<std::string::String>,
    pub source_kms_key_arn: std::option::Option<std::string::String>,
}

impl Shape for FunctionCodeLocation {
    const SHAPE: &'static ShapeSpec = &tables::S_FunctionCodeLocation;
}

impl Field for FunctionCodeLocation {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.repository_type = Some(Field::decode(d).map_err(|e| e.inside("RepositoryType"))?),
                1 => value.location = Some(Field::decode(d).map_err(|e| e.inside("Location"))?),
                2 => value.image_uri = Some(Field::decode(d).map_err(|e| e.inside("ImageUri"))?),
                3 => value.resolved_image_uri = Some(Field::decode(d).map_err(|e| e.inside("ResolvedImageUri"))?),
                4 => value.source_kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("SourceKMSKeyArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.repository_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.location { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.image_uri { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.resolved_image_uri { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.source_kms_key_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionConfiguration {
    pub function_name: std::option::Option<std::string::String>,
    pub function_arn: std::option::Option<std::string::String>,
    pub runtime: std::option::Option<Runtime>,
    pub role: std::option::Option<std::string::String>,
    pub handler: std::option::Option<std::string::String>,
    pub code_size: std::option::Option<i64>,
    pub description: std::option::Option<std::string::String>,
    pub timeout: std::option::Option<i32>,
    pub memory_size: std::option::Option<i32>,
    pub last_modified: std::option::Option<std::string::String>,
    pub code_sha256: std::option::Option<std::string::String>,
    pub version: std::option::Option<std::string::String>,
    pub vpc_config: std::option::Option<VpcConfigResponse>,
    pub dead_letter_config: std::option::Option<DeadLetterConfig>,
    pub environment: std::option::Option<EnvironmentResponse>,
    pub kms_key_arn: std::option::Option<std::string::String>,
    pub tracing_config: std::option::Option<TracingConfigResponse>,
    pub master_arn: std::option::Option<std::string::String>,
    pub revision_id: std::option::Option<std::string::String>,
    pub layers: std::option::Option<std::vec::Vec<Layer>>,
    pub state: std::option::Option<State>,
    pub state_reason: std::option::Option<std::string::String>,
    pub state_reason_code: std::option::Option<StateReasonCode>,
    pub last_update_status: std::option::Option<LastUpdateStatus>,
    pub last_update_status_reason: std::option::Option<std::string::String>,
    pub last_update_status_reason_code: std::option::Option<LastUpdateStatusReasonCode>,
    pub file_system_configs: std::option::Option<std::vec::Vec<FileSystemConfig>>,
    pub package_type: std::option::Option<PackageType>,
    pub image_config_response: std::option::Option<ImageConfigResponse>,
    pub signing_profile_version_arn: std::option::Option<std::string::String>,
    pub signing_job_arn: std::option::Option<std::string::String>,
    pub architectures: std::option::Option<std::vec::Vec<Architecture>>,
    pub ephemeral_storage: std::option::Option<EphemeralStorage>,
    pub snap_start: std::option::Option<SnapStartResponse>,
    pub runtime_version_config: std::option::Option<RuntimeVersionConfig>,
    pub logging_config: std::option::Option<LoggingConfig>,
    pub capacity_provider_config: std::option::Option<CapacityProviderConfig>,
    pub config_sha256: std::option::Option<std::string::String>,
    pub durable_config: std::option::Option<DurableConfig>,
    pub tenancy_config: std::option::Option<TenancyConfig>,
}

impl Shape for FunctionConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_FunctionConfiguration;
}

impl Field for FunctionConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Some(Field::decode(d).map_err(|e| e.inside("FunctionName"))?),
                1 => value.function_arn = Some(Field::decode(d).map_err(|e| e.inside("FunctionArn"))?),
                2 => value.runtime = Some(Field::decode(d).map_err(|e| e.inside("Runtime"))?),
                3 => value.role = Some(Field::decode(d).map_err(|e| e.inside("Role"))?),
                4 => value.handler = Some(Field::decode(d).map_err(|e| e.inside("Handler"))?),
                5 => value.code_size = Some(Field::decode(d).map_err(|e| e.inside("CodeSize"))?),
                6 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                7 => value.timeout = Some(Field::decode(d).map_err(|e| e.inside("Timeout"))?),
                8 => value.memory_size = Some(Field::decode(d).map_err(|e| e.inside("MemorySize"))?),
                9 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                10 => value.code_sha256 = Some(Field::decode(d).map_err(|e| e.inside("CodeSha256"))?),
                11 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                12 => value.vpc_config = Some(Field::decode(d).map_err(|e| e.inside("VpcConfig"))?),
                13 => value.dead_letter_config = Some(Field::decode(d).map_err(|e| e.inside("DeadLetterConfig"))?),
                14 => value.environment = Some(Field::decode(d).map_err(|e| e.inside("Environment"))?),
                15 => value.kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("KMSKeyArn"))?),
                16 => value.tracing_config = Some(Field::decode(d).map_err(|e| e.inside("TracingConfig"))?),
                17 => value.master_arn = Some(Field::decode(d).map_err(|e| e.inside("MasterArn"))?),
                18 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                19 => value.layers = Some(Field::decode(d).map_err(|e| e.inside("Layers"))?),
                20 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                21 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                22 => value.state_reason_code = Some(Field::decode(d).map_err(|e| e.inside("StateReasonCode"))?),
                23 => value.last_update_status = Some(Field::decode(d).map_err(|e| e.inside("LastUpdateStatus"))?),
                24 => value.last_update_status_reason = Some(Field::decode(d).map_err(|e| e.inside("LastUpdateStatusReason"))?),
                25 => value.last_update_status_reason_code = Some(Field::decode(d).map_err(|e| e.inside("LastUpdateStatusReasonCode"))?),
                26 => value.file_system_configs = Some(Field::decode(d).map_err(|e| e.inside("FileSystemConfigs"))?),
                27 => value.package_type = Some(Field::decode(d).map_err(|e| e.inside("PackageType"))?),
                28 => value.image_config_response = Some(Field::decode(d).map_err(|e| e.inside("ImageConfigResponse"))?),
                29 => value.signing_profile_version_arn = Some(Field::decode(d).map_err(|e| e.inside("SigningProfileVersionArn"))?),
                30 => value.signing_job_arn = Some(Field::decode(d).map_err(|e| e.inside("SigningJobArn"))?),
                31 => value.architectures = Some(Field::decode(d).map_err(|e| e.inside("Architectures"))?),
                32 => value.ephemeral_storage = Some(Field::decode(d).map_err(|e| e.inside("EphemeralStorage"))?),
                33 => value.snap_start = Some(Field::decode(d).map_err(|e| e.inside("SnapStart"))?),
                34 => value.runtime_version_config = Some(Field::decode(d).map_err(|e| e.inside("RuntimeVersionConfig"))?),
                35 => value.logging_config = Some(Field::decode(d).map_err(|e| e.inside("LoggingConfig"))?),
                36 => value.capacity_provider_config = Some(Field::decode(d).map_err(|e| e.inside("CapacityProviderConfig"))?),
                37 => value.config_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ConfigSha256"))?),
                38 => value.durable_config = Some(Field::decode(d).map_err(|e| e.inside("DurableConfig"))?),
                39 => value.tenancy_config = Some(Field::decode(d).map_err(|e| e.inside("TenancyConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.function_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.function_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.runtime { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.role { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.handler { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.code_size { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.timeout { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.memory_size { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.code_sha256 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.vpc_config { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.dead_letter_config { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.environment { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.kms_key_arn { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.tracing_config { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.master_arn { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.layers { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.state_reason_code { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.last_update_status { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.last_update_status_reason { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.last_update_status_reason_code { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.file_system_configs { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.package_type { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        if let Some(v) = &self.image_config_response { e.member(&Self::SHAPE.members[28]); v.encode(e); }
        if let Some(v) = &self.signing_profile_version_arn { e.member(&Self::SHAPE.members[29]); v.encode(e); }
        if let Some(v) = &self.signing_job_arn { e.member(&Self::SHAPE.members[30]); v.encode(e); }
        if let Some(v) = &self.architectures { e.member(&Self::SHAPE.members[31]); v.encode(e); }
        if let Some(v) = &self.ephemeral_storage { e.member(&Self::SHAPE.members[32]); v.encode(e); }
        if let Some(v) = &self.snap_start { e.member(&Self::SHAPE.members[33]); v.encode(e); }
        if let Some(v) = &self.runtime_version_config { e.member(&Self::SHAPE.members[34]); v.encode(e); }
        if let Some(v) = &self.logging_config { e.member(&Self::SHAPE.members[35]); v.encode(e); }
        if let Some(v) = &self.capacity_provider_config { e.member(&Self::SHAPE.members[36]); v.encode(e); }
        if let Some(v) = &self.config_sha256 { e.member(&Self::SHAPE.members[37]); v.encode(e); }
        if let Some(v) = &self.durable_config { e.member(&Self::SHAPE.members[38]); v.encode(e); }
        if let Some(v) = &self.tenancy_config { e.member(&Self::SHAPE.members[39]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionEventInvokeConfig {
    pub last_modified: std::option::Option<Timestamp>,
    pub function_arn: std::option::Option<std::string::String>,
    pub maximum_retry_attempts: std::option::Option<i32>,
    pub maximum_event_age_in_seconds: std::option::Option<i32>,
    pub destination_config: std::option::Option<DestinationConfig>,
}

impl Shape for FunctionEventInvokeConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_FunctionEventInvokeConfig;
}

impl Field for FunctionEventInvokeConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                1 => value.function_arn = Some(Field::decode(d).map_err(|e| e.inside("FunctionArn"))?),
                2 => value.maximum_retry_attempts = Some(Field::decode(d).map_err(|e| e.inside("MaximumRetryAttempts"))?),
                3 => value.maximum_event_age_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("MaximumEventAgeInSeconds"))?),
                4 => value.destination_config = Some(Field::decode(d).map_err(|e| e.inside("DestinationConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.function_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.maximum_retry_attempts { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.maximum_event_age_in_seconds { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.destination_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum FunctionResponseType {
    #[default] ReportBatchItemFailures,
    Unknown(std::string::String),
}

impl FunctionResponseType {
    pub fn as_str(&self) -> &str {
        match self {
            FunctionResponseType::ReportBatchItemFailures => "ReportBatchItemFailures",
            FunctionResponseType::Unknown(text) => text,
        }
    }
}

impl From<&str> for FunctionResponseType {
    fn from(text: &str) -> Self {
        match text {
            "ReportBatchItemFailures" => FunctionResponseType::ReportBatchItemFailures,
            other => FunctionResponseType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FunctionResponseType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for FunctionResponseType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionScalingConfig {
    pub min_execution_environments: std::option::Option<i32>,
    pub max_execution_environments: std::option::Option<i32>,
}

impl Shape for FunctionScalingConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_FunctionScalingConfig;
}

impl Field for FunctionScalingConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.min_execution_environments = Some(Field::decode(d).map_err(|e| e.inside("MinExecutionEnvironments"))?),
                1 => value.max_execution_environments = Some(Field::decode(d).map_err(|e| e.inside("MaxExecutionEnvironments"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.min_execution_environments { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.max_execution_environments { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum FunctionUrlAuthType {
    #[default] None,
    AwsIam,
    Unknown(std::string::String),
}

impl FunctionUrlAuthType {
    pub fn as_str(&self) -> &str {
        match self {
            FunctionUrlAuthType::None => "NONE",
            FunctionUrlAuthType::AwsIam => "AWS_IAM",
            FunctionUrlAuthType::Unknown(text) => text,
        }
    }
}

impl From<&str> for FunctionUrlAuthType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => FunctionUrlAuthType::None,
            "AWS_IAM" => FunctionUrlAuthType::AwsIam,
            other => FunctionUrlAuthType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FunctionUrlAuthType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for FunctionUrlAuthType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionUrlConfig {
    pub function_url: std::string::String,
    pub function_arn: std::string::String,
    pub creation_time: std::string::String,
    pub last_modified_time: std::string::String,
    pub cors: std::option::Option<Cors>,
    pub auth_type: FunctionUrlAuthType,
    pub invoke_mode: std::option::Option<InvokeMode>,
}

impl Shape for FunctionUrlConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_FunctionUrlConfig;
}

impl Field for FunctionUrlConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_url = Field::decode(d).map_err(|e| e.inside("FunctionUrl"))?,
                1 => value.function_arn = Field::decode(d).map_err(|e| e.inside("FunctionArn"))?,
                2 => value.creation_time = Field::decode(d).map_err(|e| e.inside("CreationTime"))?,
                3 => value.last_modified_time = Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?,
                4 => value.cors = Some(Field::decode(d).map_err(|e| e.inside("Cors"))?),
                5 => value.auth_type = Field::decode(d).map_err(|e| e.inside("AuthType"))?,
                6 => value.invoke_mode = Some(Field::decode(d).map_err(|e| e.inside("InvokeMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.function_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.creation_time.encode(e);
        e.member(&Self::SHAPE.members[3]); self.last_modified_time.encode(e);
        if let Some(v) = &self.cors { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.auth_type.encode(e);
        if let Some(v) = &self.invoke_mode { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum FunctionVersion {
    #[default] All,
    Unknown(std::string::String),
}

impl FunctionVersion {
    pub fn as_str(&self) -> &str {
        match self {
            FunctionVersion::All => "ALL",
            FunctionVersion::Unknown(text) => text,
        }
    }
}

impl From<&str> for FunctionVersion {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => FunctionVersion::All,
            other => FunctionVersion::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FunctionVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for FunctionVersion {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum FunctionVersionLatestPublished {
    #[default] LatestPublished,
    Unknown(std::string::String),
}

impl FunctionVersionLatestPublished {
    pub fn as_str(&self) -> &str {
        match self {
            FunctionVersionLatestPublished::LatestPublished => "LATEST_PUBLISHED",
            FunctionVersionLatestPublished::Unknown(text) => text,
        }
    }
}

impl From<&str> for FunctionVersionLatestPublished {
    fn from(text: &str) -> Self {
        match text {
            "LATEST_PUBLISHED" => FunctionVersionLatestPublished::LatestPublished,
            other => FunctionVersionLatestPublished::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FunctionVersionLatestPublished {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for FunctionVersionLatestPublished {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionVersionsByCapacityProviderListItem {
    pub function_arn: std::string::String,
    pub state: State,
}

impl Shape for FunctionVersionsByCapacityProviderListItem {
    const SHAPE: &'static ShapeSpec = &tables::S_FunctionVersionsByCapacityProviderListItem;
}

impl Field for FunctionVersionsByCapacityProviderListItem {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_arn = Field::decode(d).map_err(|e| e.inside("FunctionArn"))?,
                1 => value.state = Field::decode(d).map_err(|e| e.inside("State"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.state.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSettingsRequest {
}

impl Shape for GetAccountSettingsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAccountSettingsRequest;
}

impl Field for GetAccountSettingsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSettingsResponse {
    pub account_limit: std::option::Option<AccountLimit>,
    pub account_usage: std::option::Option<AccountUsage>,
}

impl Shape for GetAccountSettingsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAccountSettingsResponse;
}

impl Field for GetAccountSettingsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account_limit = Some(Field::decode(d).map_err(|e| e.inside("AccountLimit"))?),
                1 => value.account_usage = Some(Field::decode(d).map_err(|e| e.inside("AccountUsage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.account_limit { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.account_usage { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAliasRequest {
    pub function_name: std::string::String,
    pub name: std::string::String,
}

impl Shape for GetAliasRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAliasRequest;
}

impl Field for GetAliasRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCapacityProviderRequest {
    pub capacity_provider_name: std::string::String,
}

impl Shape for GetCapacityProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetCapacityProviderRequest;
}

impl Field for GetCapacityProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider_name = Field::decode(d).map_err(|e| e.inside("CapacityProviderName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCapacityProviderResponse {
    pub capacity_provider: CapacityProvider,
}

impl Shape for GetCapacityProviderResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetCapacityProviderResponse;
}

impl Field for GetCapacityProviderResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider = Field::decode(d).map_err(|e| e.inside("CapacityProvider"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCodeSigningConfigRequest {
    pub code_signing_config_arn: std::string::String,
}

impl Shape for GetCodeSigningConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetCodeSigningConfigRequest;
}

impl Field for GetCodeSigningConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code_signing_config_arn = Field::decode(d).map_err(|e| e.inside("CodeSigningConfigArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.code_signing_config_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCodeSigningConfigResponse {
    pub code_signing_config: CodeSigningConfig,
}

impl Shape for GetCodeSigningConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetCodeSigningConfigResponse;
}

impl Field for GetCodeSigningConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code_signing_config = Field::decode(d).map_err(|e| e.inside("CodeSigningConfig"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.code_signing_config.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDurableExecutionHistoryRequest {
    pub durable_execution_arn: std::string::String,
    pub include_execution_data: std::option::Option<bool>,
    pub max_items: std::option::Option<i32>,
    pub marker: std::option::Option<std::string::String>,
    pub reverse_order: std::option::Option<bool>,
}

impl Shape for GetDurableExecutionHistoryRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDurableExecutionHistoryRequest;
}

impl Field for GetDurableExecutionHistoryRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.durable_execution_arn = Field::decode(d).map_err(|e| e.inside("DurableExecutionArn"))?,
                1 => value.include_execution_data = Some(Field::decode(d).map_err(|e| e.inside("IncludeExecutionData"))?),
                2 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                3 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                4 => value.reverse_order = Some(Field::decode(d).map_err(|e| e.inside("ReverseOrder"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.durable_execution_arn.encode(e);
        if let Some(v) = &self.include_execution_data { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.reverse_order { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDurableExecutionHistoryResponse {
    pub events: std::vec::Vec<Event>,
    pub next_marker: std::option::Option<std::string::String>,
}

impl Shape for GetDurableExecutionHistoryResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDurableExecutionHistoryResponse;
}

impl Field for GetDurableExecutionHistoryResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.events = Field::decode(d).map_err(|e| e.inside("Events"))?,
                1 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.events.encode(e);
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDurableExecutionRequest {
    pub durable_execution_arn: std::string::String,
    pub include_execution_data: std::option::Option<bool>,
}

impl Shape for GetDurableExecutionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDurableExecutionRequest;
}

impl Field for GetDurableExecutionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.durable_execution_arn = Field::decode(d).map_err(|e| e.inside("DurableExecutionArn"))?,
                1 => value.include_execution_data = Some(Field::decode(d).map_err(|e| e.inside("IncludeExecutionData"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.durable_execution_arn.encode(e);
        if let Some(v) = &self.include_execution_data { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDurableExecutionResponse {
    pub durable_execution_arn: std::string::String,
    pub durable_execution_name: std::string::String,
    pub function_arn: std::string::String,
    pub input_payload: std::option::Option<std::string::String>,
    pub result: std::option::Option<std::string::String>,
    pub error: std::option::Option<ErrorObject>,
    pub start_timestamp: Timestamp,
    pub status: ExecutionStatus,
    pub end_timestamp: std::option::Option<Timestamp>,
    pub version: std::option::Option<std::string::String>,
    pub trace_header: std::option::Option<TraceHeader>,
    pub execution_data_included: std::option::Option<bool>,
    pub durable_config: std::option::Option<DurableConfig>,
    pub expected_execution_timeout_timestamp: std::option::Option<Timestamp>,
}

impl Shape for GetDurableExecutionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDurableExecutionResponse;
}

impl Field for GetDurableExecutionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.durable_execution_arn = Field::decode(d).map_err(|e| e.inside("DurableExecutionArn"))?,
                1 => value.durable_execution_name = Field::decode(d).map_err(|e| e.inside("DurableExecutionName"))?,
                2 => value.function_arn = Field::decode(d).map_err(|e| e.inside("FunctionArn"))?,
                3 => value.input_payload = Some(Field::decode(d).map_err(|e| e.inside("InputPayload"))?),
                4 => value.result = Some(Field::decode(d).map_err(|e| e.inside("Result"))?),
                5 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                6 => value.start_timestamp = Field::decode(d).map_err(|e| e.inside("StartTimestamp"))?,
                7 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                8 => value.end_timestamp = Some(Field::decode(d).map_err(|e| e.inside("EndTimestamp"))?),
                9 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                10 => value.trace_header = Some(Field::decode(d).map_err(|e| e.inside("TraceHeader"))?),
                11 => value.execution_data_included = Some(Field::decode(d).map_err(|e| e.inside("ExecutionDataIncluded"))?),
                12 => value.durable_config = Some(Field::decode(d).map_err(|e| e.inside("DurableConfig"))?),
                13 => value.expected_execution_timeout_timestamp = Some(Field::decode(d).map_err(|e| e.inside("ExpectedExecutionTimeoutTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.durable_execution_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.durable_execution_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.function_arn.encode(e);
        if let Some(v) = &self.input_payload { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.result { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.member(&Self::SHAPE.members[6]); self.start_timestamp.encode(e);
        e.member(&Self::SHAPE.members[7]); self.status.encode(e);
        if let Some(v) = &self.end_timestamp { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.trace_header { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.execution_data_included { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.durable_config { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.expected_execution_timeout_timestamp { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDurableExecutionStateRequest {
    pub durable_execution_arn: std::string::String,
    pub checkpoint_token: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for GetDurableExecutionStateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDurableExecutionStateRequest;
}

impl Field for GetDurableExecutionStateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.durable_execution_arn = Field::decode(d).map_err(|e| e.inside("DurableExecutionArn"))?,
                1 => value.checkpoint_token = Field::decode(d).map_err(|e| e.inside("CheckpointToken"))?,
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                3 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.durable_execution_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.checkpoint_token.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDurableExecutionStateResponse {
    pub operations: std::vec::Vec<Operation_>,
    pub next_marker: std::option::Option<std::string::String>,
}

impl Shape for GetDurableExecutionStateResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDurableExecutionStateResponse;
}

impl Field for GetDurableExecutionStateResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.operations = Field::decode(d).map_err(|e| e.inside("Operations"))?,
                1 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.operations.encode(e);
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventSourceMappingRequest {
    pub uuid: std::string::String,
}

impl Shape for GetEventSourceMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetEventSourceMappingRequest;
}

impl Field for GetEventSourceMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.uuid = Field::decode(d).map_err(|e| e.inside("UUID"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.uuid.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionCodeSigningConfigRequest {
    pub function_name: std::string::String,
}

impl Shape for GetFunctionCodeSigningConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionCodeSigningConfigRequest;
}

impl Field for GetFunctionCodeSigningConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionCodeSigningConfigResponse {
    pub code_signing_config_arn: std::string::String,
    pub function_name: std::string::String,
}

impl Shape for GetFunctionCodeSigningConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionCodeSigningConfigResponse;
}

impl Field for GetFunctionCodeSigningConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code_signing_config_arn = Field::decode(d).map_err(|e| e.inside("CodeSigningConfigArn"))?,
                1 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if !self.code_signing_config_arn.is_empty() { e.member(&Self::SHAPE.members[0]); self.code_signing_config_arn.encode(e); }
        if !self.function_name.is_empty() { e.member(&Self::SHAPE.members[1]); self.function_name.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionConcurrencyRequest {
    pub function_name: std::string::String,
}

impl Shape for GetFunctionConcurrencyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionConcurrencyRequest;
}

impl Field for GetFunctionConcurrencyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionConcurrencyResponse {
    pub reserved_concurrent_executions: std::option::Option<i32>,
}

impl Shape for GetFunctionConcurrencyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionConcurrencyResponse;
}

impl Field for GetFunctionConcurrencyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.reserved_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("ReservedConcurrentExecutions"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.reserved_concurrent_executions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionConfigurationRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
}

impl Shape for GetFunctionConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionConfigurationRequest;
}

impl Field for GetFunctionConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionEventInvokeConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
}

impl Shape for GetFunctionEventInvokeConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionEventInvokeConfigRequest;
}

impl Field for GetFunctionEventInvokeConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionRecursionConfigRequest {
    pub function_name: std::string::String,
}

impl Shape for GetFunctionRecursionConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionRecursionConfigRequest;
}

impl Field for GetFunctionRecursionConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionRecursionConfigResponse {
    pub recursive_loop: std::option::Option<RecursiveLoop>,
}

impl Shape for GetFunctionRecursionConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionRecursionConfigResponse;
}

impl Field for GetFunctionRecursionConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.recursive_loop = Some(Field::decode(d).map_err(|e| e.inside("RecursiveLoop"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.recursive_loop { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
}

impl Shape for GetFunctionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionRequest;
}

impl Field for GetFunctionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionResponse {
    pub configuration: std::option::Option<FunctionConfiguration>,
    pub code: std::option::Option<FunctionCodeLocation>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub tags_error: std::option::Option<TagsError>,
    pub concurrency: std::option::Option<Concurrency>,
}

impl Shape for GetFunctionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionResponse;
}

impl Field for GetFunctionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.configuration = Some(Field::decode(d).map_err(|e| e.inside("Configuration"))?),
                1 => value.code = Some(Field::decode(d).map_err(|e| e.inside("Code"))?),
                2 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                3 => value.tags_error = Some(Field::decode(d).map_err(|e| e.inside("TagsError"))?),
                4 => value.concurrency = Some(Field::decode(d).map_err(|e| e.inside("Concurrency"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.configuration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.code { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.tags_error { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.concurrency { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionScalingConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::string::String,
}

impl Shape for GetFunctionScalingConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionScalingConfigRequest;
}

impl Field for GetFunctionScalingConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Field::decode(d).map_err(|e| e.inside("Qualifier"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.qualifier.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionScalingConfigResponse {
    pub function_arn: std::option::Option<std::string::String>,
    pub applied_function_scaling_config: std::option::Option<FunctionScalingConfig>,
    pub requested_function_scaling_config: std::option::Option<FunctionScalingConfig>,
}

impl Shape for GetFunctionScalingConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionScalingConfigResponse;
}

impl Field for GetFunctionScalingConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_arn = Some(Field::decode(d).map_err(|e| e.inside("FunctionArn"))?),
                1 => value.applied_function_scaling_config = Some(Field::decode(d).map_err(|e| e.inside("AppliedFunctionScalingConfig"))?),
                2 => value.requested_function_scaling_config = Some(Field::decode(d).map_err(|e| e.inside("RequestedFunctionScalingConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.function_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.applied_function_scaling_config { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.requested_function_scaling_config { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionUrlConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
}

impl Shape for GetFunctionUrlConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionUrlConfigRequest;
}

impl Field for GetFunctionUrlConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionUrlConfigResponse {
    pub function_url: std::string::String,
    pub function_arn: std::string::String,
    pub auth_type: FunctionUrlAuthType,
    pub cors: std::option::Option<Cors>,
    pub creation_time: std::string::String,
    pub last_modified_time: std::string::String,
    pub invoke_mode: std::option::Option<InvokeMode>,
}

impl Shape for GetFunctionUrlConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFunctionUrlConfigResponse;
}

impl Field for GetFunctionUrlConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_url = Field::decode(d).map_err(|e| e.inside("FunctionUrl"))?,
                1 => value.function_arn = Field::decode(d).map_err(|e| e.inside("FunctionArn"))?,
                2 => value.auth_type = Field::decode(d).map_err(|e| e.inside("AuthType"))?,
                3 => value.cors = Some(Field::decode(d).map_err(|e| e.inside("Cors"))?),
                4 => value.creation_time = Field::decode(d).map_err(|e| e.inside("CreationTime"))?,
                5 => value.last_modified_time = Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?,
                6 => value.invoke_mode = Some(Field::decode(d).map_err(|e| e.inside("InvokeMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.function_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.auth_type.encode(e);
        if let Some(v) = &self.cors { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.creation_time.encode(e);
        e.member(&Self::SHAPE.members[5]); self.last_modified_time.encode(e);
        if let Some(v) = &self.invoke_mode { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLayerVersionByArnRequest {
    pub arn: std::string::String,
}

impl Shape for GetLayerVersionByArnRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetLayerVersionByArnRequest;
}

impl Field for GetLayerVersionByArnRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLayerVersionPolicyRequest {
    pub layer_name: std::string::String,
    pub version_number: i64,
}

impl Shape for GetLayerVersionPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetLayerVersionPolicyRequest;
}

impl Field for GetLayerVersionPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.layer_name = Field::decode(d).map_err(|e| e.inside("LayerName"))?,
                1 => value.version_number = Field::decode(d).map_err(|e| e.inside("VersionNumber"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.layer_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.version_number.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLayerVersionPolicyResponse {
    pub policy: std::option::Option<std::string::String>,
    pub revision_id: std::option::Option<std::string::String>,
}

impl Shape for GetLayerVersionPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetLayerVersionPolicyResponse;
}

impl Field for GetLayerVersionPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("Policy"))?),
                1 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLayerVersionRequest {
    pub layer_name: std::string::String,
    pub version_number: i64,
}

impl Shape for GetLayerVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetLayerVersionRequest;
}

impl Field for GetLayerVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.layer_name = Field::decode(d).map_err(|e| e.inside("LayerName"))?,
                1 => value.version_number = Field::decode(d).map_err(|e| e.inside("VersionNumber"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.layer_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.version_number.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLayerVersionResponse {
    pub content: std::option::Option<LayerVersionContentOutput>,
    pub layer_arn: std::option::Option<std::string::String>,
    pub layer_version_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub created_date: std::option::Option<std::string::String>,
    pub version: std::option::Option<i64>,
    pub compatible_runtimes: std::option::Option<std::vec::Vec<Runtime>>,
    pub license_info: std::option::Option<std::string::String>,
    pub compatible_architectures: std::option::Option<std::vec::Vec<Architecture>>,
}

impl Shape for GetLayerVersionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetLayerVersionResponse;
}

impl Field for GetLayerVersionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.content = Some(Field::decode(d).map_err(|e| e.inside("Content"))?),
                1 => value.layer_arn = Some(Field::decode(d).map_err(|e| e.inside("LayerArn"))?),
                2 => value.layer_version_arn = Some(Field::decode(d).map_err(|e| e.inside("LayerVersionArn"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                5 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                6 => value.compatible_runtimes = Some(Field::decode(d).map_err(|e| e.inside("CompatibleRuntimes"))?),
                7 => value.license_info = Some(Field::decode(d).map_err(|e| e.inside("LicenseInfo"))?),
                8 => value.compatible_architectures = Some(Field::decode(d).map_err(|e| e.inside("CompatibleArchitectures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.layer_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.layer_version_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.compatible_runtimes { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.license_info { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.compatible_architectures { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
}

impl Shape for GetPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPolicyRequest;
}

impl Field for GetPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: std::option::Option<std::string::String>,
    pub revision_id: std::option::Option<std::string::String>,
}

impl Shape for GetPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPolicyResponse;
}

impl Field for GetPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("Policy"))?),
                1 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetProvisionedConcurrencyConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::string::String,
}

impl Shape for GetProvisionedConcurrencyConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetProvisionedConcurrencyConfigRequest;
}

impl Field for GetProvisionedConcurrencyConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Field::decode(d).map_err(|e| e.inside("Qualifier"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.qualifier.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetProvisionedConcurrencyConfigResponse {
    pub requested_provisioned_concurrent_executions: std::option::Option<i32>,
    pub available_provisioned_concurrent_executions: std::option::Option<i32>,
    pub allocated_provisioned_concurrent_executions: std::option::Option<i32>,
    pub status: std::option::Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: std::option::Option<std::string::String>,
    pub last_modified: std::option::Option<std::string::String>,
}

impl Shape for GetProvisionedConcurrencyConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetProvisionedConcurrencyConfigResponse;
}

impl Field for GetProvisionedConcurrencyConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.requested_provisioned_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("RequestedProvisionedConcurrentExecutions"))?),
                1 => value.available_provisioned_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("AvailableProvisionedConcurrentExecutions"))?),
                2 => value.allocated_provisioned_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("AllocatedProvisionedConcurrentExecutions"))?),
                3 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                4 => value.status_reason = Some(Field::decode(d).map_err(|e| e.inside("StatusReason"))?),
                5 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.requested_provisioned_concurrent_executions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.available_provisioned_concurrent_executions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.allocated_provisioned_concurrent_executions { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.status_reason { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRuntimeManagementConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
}

impl Shape for GetRuntimeManagementConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRuntimeManagementConfigRequest;
}

impl Field for GetRuntimeManagementConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRuntimeManagementConfigResponse {
    pub update_runtime_on: std::option::Option<UpdateRuntimeOn>,
    pub runtime_version_arn: std::option::Option<std::string::String>,
    pub function_arn: std::option::Option<std::string::String>,
}

impl Shape for GetRuntimeManagementConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRuntimeManagementConfigResponse;
}

impl Field for GetRuntimeManagementConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.update_runtime_on = Some(Field::decode(d).map_err(|e| e.inside("UpdateRuntimeOn"))?),
                1 => value.runtime_version_arn = Some(Field::decode(d).map_err(|e| e.inside("RuntimeVersionArn"))?),
                2 => value.function_arn = Some(Field::decode(d).map_err(|e| e.inside("FunctionArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.update_runtime_on { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.runtime_version_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.function_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageConfig {
    pub entry_point: std::option::Option<std::vec::Vec<std::string::String>>,
    pub command: std::option::Option<std::vec::Vec<std::string::String>>,
    pub working_directory: std::option::Option<std::string::String>,
}

impl Shape for ImageConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_ImageConfig;
}

impl Field for ImageConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.entry_point = Some(Field::decode(d).map_err(|e| e.inside("EntryPoint"))?),
                1 => value.command = Some(Field::decode(d).map_err(|e| e.inside("Command"))?),
                2 => value.working_directory = Some(Field::decode(d).map_err(|e| e.inside("WorkingDirectory"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.entry_point { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.command { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.working_directory { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageConfigError {
    pub error_code: std::option::Option<std::string::String>,
    pub message: std::option::Option<std::string::String>,
}

impl Shape for ImageConfigError {
    const SHAPE: &'static ShapeSpec = &tables::S_ImageConfigError;
}

impl Field for ImageConfigError {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error_code = Some(Field::decode(d).map_err(|e| e.inside("ErrorCode"))?),
                1 => value.message = Some(Field::decode(d).map_err(|e| e.inside("Message"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.error_code { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.message { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageConfigResponse {
    pub image_config: std::option::Option<ImageConfig>,
    pub error: std::option::Option<ImageConfigError>,
}

impl Shape for ImageConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ImageConfigResponse;
}

impl Field for ImageConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.image_config = Some(Field::decode(d).map_err(|e| e.inside("ImageConfig"))?),
                1 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.image_config { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRequirements {
    pub architectures: std::option::Option<std::vec::Vec<Architecture>>,
    pub allowed_instance_types: std::option::Option<std::vec::Vec<std::string::String>>,
    pub excluded_instance_types: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for InstanceRequirements {
    const SHAPE: &'static ShapeSpec = &tables::S_InstanceRequirements;
}

impl Field for InstanceRequirements {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.architectures = Some(Field::decode(d).map_err(|e| e.inside("Architectures"))?),
                1 => value.allowed_instance_types = Some(Field::decode(d).map_err(|e| e.inside("AllowedInstanceTypes"))?),
                2 => value.excluded_instance_types = Some(Field::decode(d).map_err(|e| e.inside("ExcludedInstanceTypes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.architectures { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.allowed_instance_types { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.excluded_instance_types { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvocationCompletedDetails {
    pub start_timestamp: Timestamp,
    pub end_timestamp: Timestamp,
    pub request_id: std::string::String,
    pub error: std::option::Option<EventError>,
}

impl Shape for InvocationCompletedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_InvocationCompletedDetails;
}

impl Field for InvocationCompletedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.start_timestamp = Field::decode(d).map_err(|e| e.inside("StartTimestamp"))?,
                1 => value.end_timestamp = Field::decode(d).map_err(|e| e.inside("EndTimestamp"))?,
                2 => value.request_id = Field::decode(d).map_err(|e| e.inside("RequestId"))?,
                3 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.start_timestamp.encode(e);
        e.member(&Self::SHAPE.members[1]); self.end_timestamp.encode(e);
        e.member(&Self::SHAPE.members[2]); self.request_id.encode(e);
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvocationRequest {
    pub function_name: std::string::String,
    pub invocation_type: std::option::Option<InvocationType>,
    pub log_type: std::option::Option<LogType>,
    pub client_context: std::option::Option<std::string::String>,
    pub durable_execution_name: std::option::Option<std::string::String>,
    pub payload: std::option::Option<Bytes>,
    pub qualifier: std::option::Option<std::string::String>,
    pub tenant_id: std::option::Option<std::string::String>,
}

impl Shape for InvocationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_InvocationRequest;
}

impl Field for InvocationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.invocation_type = Some(Field::decode(d).map_err(|e| e.inside("InvocationType"))?),
                2 => value.log_type = Some(Field::decode(d).map_err(|e| e.inside("LogType"))?),
                3 => value.client_context = Some(Field::decode(d).map_err(|e| e.inside("ClientContext"))?),
                4 => value.durable_execution_name = Some(Field::decode(d).map_err(|e| e.inside("DurableExecutionName"))?),
                5 => value.payload = Some(Field::decode(d).map_err(|e| e.inside("Payload"))?),
                6 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                7 => value.tenant_id = Some(Field::decode(d).map_err(|e| e.inside("TenantId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.invocation_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.log_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_context { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.durable_execution_name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.payload { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.tenant_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvocationResponse {
    pub status_code: std::option::Option<i32>,
    pub function_error: std::option::Option<std::string::String>,
    pub log_result: std::option::Option<std::string::String>,
    pub payload: std::option::Option<Bytes>,
    pub executed_version: std::option::Option<std::string::String>,
    pub durable_execution_arn: std::option::Option<std::string::String>,
}

impl Shape for InvocationResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_InvocationResponse;
}

impl Field for InvocationResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status_code = Some(Field::decode(d).map_err(|e| e.inside("StatusCode"))?),
                1 => value.function_error = Some(Field::decode(d).map_err(|e| e.inside("FunctionError"))?),
                2 => value.log_result = Some(Field::decode(d).map_err(|e| e.inside("LogResult"))?),
                3 => value.payload = Some(Field::decode(d).map_err(|e| e.inside("Payload"))?),
                4 => value.executed_version = Some(Field::decode(d).map_err(|e| e.inside("ExecutedVersion"))?),
                5 => value.durable_execution_arn = Some(Field::decode(d).map_err(|e| e.inside("DurableExecutionArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.status_code { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.function_error { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.log_result { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.payload { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.executed_version { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.durable_execution_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum InvocationType {
    #[default] Event,
    RequestResponse,
    DryRun,
    Unknown(std::string::String),
}

impl InvocationType {
    pub fn as_str(&self) -> &str {
        match self {
            InvocationType::Event => "Event",
            InvocationType::RequestResponse => "RequestResponse",
            InvocationType::DryRun => "DryRun",
            InvocationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for InvocationType {
    fn from(text: &str) -> Self {
        match text {
            "Event" => InvocationType::Event,
            "RequestResponse" => InvocationType::RequestResponse,
            "DryRun" => InvocationType::DryRun,
            other => InvocationType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for InvocationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for InvocationType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Debug, Default)]
pub struct InvokeAsyncRequest {
    pub function_name: std::string::String,
    pub invoke_args: Body,
}

impl Shape for InvokeAsyncRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_InvokeAsyncRequest;
    fn take_body(&mut self) -> std::option::Option<Body> { Some(std::mem::take(&mut self.invoke_args)) }
}

impl Field for InvokeAsyncRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.invoke_args = Field::decode(d)?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvokeAsyncResponse {
    pub status: std::option::Option<i32>,
}

impl Shape for InvokeAsyncResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_InvokeAsyncResponse;
}

impl Field for InvokeAsyncResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum InvokeMode {
    #[default] Buffered,
    ResponseStream,
    Unknown(std::string::String),
}

impl InvokeMode {
    pub fn as_str(&self) -> &str {
        match self {
            InvokeMode::Buffered => "BUFFERED",
            InvokeMode::ResponseStream => "RESPONSE_STREAM",
            InvokeMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for InvokeMode {
    fn from(text: &str) -> Self {
        match text {
            "BUFFERED" => InvokeMode::Buffered,
            "RESPONSE_STREAM" => InvokeMode::ResponseStream,
            other => InvokeMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for InvokeMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for InvokeMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvokeWithResponseStreamRequest {
    pub function_name: std::string::String,
    pub invocation_type: std::option::Option<ResponseStreamingInvocationType>,
    pub log_type: std::option::Option<LogType>,
    pub client_context: std::option::Option<std::string::String>,
    pub qualifier: std::option::Option<std::string::String>,
    pub payload: std::option::Option<Bytes>,
    pub tenant_id: std::option::Option<std::string::String>,
}

impl Shape for InvokeWithResponseStreamRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_InvokeWithResponseStreamRequest;
}

impl Field for InvokeWithResponseStreamRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.invocation_type = Some(Field::decode(d).map_err(|e| e.inside("InvocationType"))?),
                2 => value.log_type = Some(Field::decode(d).map_err(|e| e.inside("LogType"))?),
                3 => value.client_context = Some(Field::decode(d).map_err(|e| e.inside("ClientContext"))?),
                4 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                5 => value.payload = Some(Field::decode(d).map_err(|e| e.inside("Payload"))?),
                6 => value.tenant_id = Some(Field::decode(d).map_err(|e| e.inside("TenantId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.invocation_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.log_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_context { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.payload { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tenant_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Debug, Default)]
pub struct InvokeWithResponseStreamResponse {
    pub status_code: std::option::Option<i32>,
    pub executed_version: std::option::Option<std::string::String>,
    pub event_stream: Body,
    pub response_stream_content_type: std::option::Option<std::string::String>,
}

impl Shape for InvokeWithResponseStreamResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_InvokeWithResponseStreamResponse;
    fn take_body(&mut self) -> std::option::Option<Body> { Some(std::mem::take(&mut self.event_stream)) }
}

impl Field for InvokeWithResponseStreamResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status_code = Some(Field::decode(d).map_err(|e| e.inside("StatusCode"))?),
                1 => value.executed_version = Some(Field::decode(d).map_err(|e| e.inside("ExecutedVersion"))?),
                2 => value.event_stream = Field::decode(d)?,
                3 => value.response_stream_content_type = Some(Field::decode(d).map_err(|e| e.inside("ResponseStreamContentType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.status_code { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.executed_version { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.response_stream_content_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvokeWithResponseStreamResponseEvent {
    pub payload_chunk: std::option::Option<Value>,
    pub invoke_complete: std::option::Option<Value>,
}

impl Shape for InvokeWithResponseStreamResponseEvent {
    const SHAPE: &'static ShapeSpec = &tables::S_InvokeWithResponseStreamResponseEvent;
}

impl Field for InvokeWithResponseStreamResponseEvent {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.payload_chunk = Some(Field::decode(d).map_err(|e| e.inside("PayloadChunk"))?),
                1 => value.invoke_complete = Some(Field::decode(d).map_err(|e| e.inside("InvokeComplete"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.payload_chunk { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.invoke_complete { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KafkaSchemaRegistryAccessConfig {
    pub type_: std::option::Option<KafkaSchemaRegistryAuthType>,
    pub uri: std::option::Option<std::string::String>,
}

impl Shape for KafkaSchemaRegistryAccessConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_KafkaSchemaRegistryAccessConfig;
}

impl Field for KafkaSchemaRegistryAccessConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                1 => value.uri = Some(Field::decode(d).map_err(|e| e.inside("URI"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.uri { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum KafkaSchemaRegistryAuthType {
    #[default] BasicAuth,
    ClientCertificateTlsAuth,
    ServerRootCaCertificate,
    Unknown(std::string::String),
}

impl KafkaSchemaRegistryAuthType {
    pub fn as_str(&self) -> &str {
        match self {
            KafkaSchemaRegistryAuthType::BasicAuth => "BASIC_AUTH",
            KafkaSchemaRegistryAuthType::ClientCertificateTlsAuth => "CLIENT_CERTIFICATE_TLS_AUTH",
            KafkaSchemaRegistryAuthType::ServerRootCaCertificate => "SERVER_ROOT_CA_CERTIFICATE",
            KafkaSchemaRegistryAuthType::Unknown(text) => text,
        }
    }
}

impl From<&str> for KafkaSchemaRegistryAuthType {
    fn from(text: &str) -> Self {
        match text {
            "BASIC_AUTH" => KafkaSchemaRegistryAuthType::BasicAuth,
            "CLIENT_CERTIFICATE_TLS_AUTH" => KafkaSchemaRegistryAuthType::ClientCertificateTlsAuth,
            "SERVER_ROOT_CA_CERTIFICATE" => KafkaSchemaRegistryAuthType::ServerRootCaCertificate,
            other => KafkaSchemaRegistryAuthType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for KafkaSchemaRegistryAuthType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for KafkaSchemaRegistryAuthType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KafkaSchemaRegistryConfig {
    pub schema_registry_uri: std::option::Option<std::string::String>,
    pub event_record_format: std::option::Option<SchemaRegistryEventRecordFormat>,
    pub access_configs: std::option::Option<std::vec::Vec<KafkaSchemaRegistryAccessConfig>>,
    pub schema_validation_configs: std::option::Option<std::vec::Vec<KafkaSchemaValidationConfig>>,
}

impl Shape for KafkaSchemaRegistryConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_KafkaSchemaRegistryConfig;
}

impl Field for KafkaSchemaRegistryConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.schema_registry_uri = Some(Field::decode(d).map_err(|e| e.inside("SchemaRegistryURI"))?),
                1 => value.event_record_format = Some(Field::decode(d).map_err(|e| e.inside("EventRecordFormat"))?),
                2 => value.access_configs = Some(Field::decode(d).map_err(|e| e.inside("AccessConfigs"))?),
                3 => value.schema_validation_configs = Some(Field::decode(d).map_err(|e| e.inside("SchemaValidationConfigs"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.schema_registry_uri { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.event_record_format { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.access_configs { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.schema_validation_configs { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum KafkaSchemaValidationAttribute {
    #[default] Key,
    Value,
    Unknown(std::string::String),
}

impl KafkaSchemaValidationAttribute {
    pub fn as_str(&self) -> &str {
        match self {
            KafkaSchemaValidationAttribute::Key => "KEY",
            KafkaSchemaValidationAttribute::Value => "VALUE",
            KafkaSchemaValidationAttribute::Unknown(text) => text,
        }
    }
}

impl From<&str> for KafkaSchemaValidationAttribute {
    fn from(text: &str) -> Self {
        match text {
            "KEY" => KafkaSchemaValidationAttribute::Key,
            "VALUE" => KafkaSchemaValidationAttribute::Value,
            other => KafkaSchemaValidationAttribute::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for KafkaSchemaValidationAttribute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for KafkaSchemaValidationAttribute {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KafkaSchemaValidationConfig {
    pub attribute: std::option::Option<KafkaSchemaValidationAttribute>,
}

impl Shape for KafkaSchemaValidationConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_KafkaSchemaValidationConfig;
}

impl Field for KafkaSchemaValidationConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attribute = Some(Field::decode(d).map_err(|e| e.inside("Attribute"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attribute { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    pub capacity_provider_arn: std::string::String,
    pub per_execution_environment_max_concurrency: std::option::Option<i32>,
    pub execution_environment_memory_gi_b_per_v_cpu: std::option::Option<f64>,
}

impl Shape for LambdaManagedInstancesCapacityProviderConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_LambdaManagedInstancesCapacityProviderConfig;
}

impl Field for LambdaManagedInstancesCapacityProviderConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider_arn = Field::decode(d).map_err(|e| e.inside("CapacityProviderArn"))?,
                1 => value.per_execution_environment_max_concurrency = Some(Field::decode(d).map_err(|e| e.inside("PerExecutionEnvironmentMaxConcurrency"))?),
                2 => value.execution_environment_memory_gi_b_per_v_cpu = Some(Field::decode(d).map_err(|e| e.inside("ExecutionEnvironmentMemoryGiBPerVCpu"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider_arn.encode(e);
        if let Some(v) = &self.per_execution_environment_max_concurrency { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.execution_environment_memory_gi_b_per_v_cpu { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum LastUpdateStatus {
    #[default] Successful,
    Failed,
    InProgress,
    Unknown(std::string::String),
}

impl LastUpdateStatus {
    pub fn as_str(&self) -> &str {
        match self {
            LastUpdateStatus::Successful => "Successful",
            LastUpdateStatus::Failed => "Failed",
            LastUpdateStatus::InProgress => "InProgress",
            LastUpdateStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for LastUpdateStatus {
    fn from(text: &str) -> Self {
        match text {
            "Successful" => LastUpdateStatus::Successful,
            "Failed" => LastUpdateStatus::Failed,
            "InProgress" => LastUpdateStatus::InProgress,
            other => LastUpdateStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LastUpdateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for LastUpdateStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum LastUpdateStatusReasonCode {
    #[default] EniLimitExceeded,
    InsufficientRolePermissions,
    InvalidConfiguration,
    InternalError,
    SubnetOutOfIPAddresses,
    InvalidSubnet,
    InvalidSecurityGroup,
    ImageDeleted,
    ImageAccessDenied,
    InvalidImage,
    KMSKeyAccessDenied,
    KMSKeyNotFound,
    InvalidStateKMSKey,
    DisabledKMSKey,
    EFSIOError,
    EFSMountConnectivityError,
    EFSMountFailure,
    EFSMountTimeout,
    InvalidRuntime,
    InvalidZipFileException,
    FunctionError,
    VcpuLimitExceeded,
    CapacityProviderScalingLimitExceeded,
    InsufficientCapacity,
    EC2RequestLimitExceeded,
    FunctionErrorInitTimeout,
    FunctionErrorRuntimeInitError,
    FunctionErrorExtensionInitError,
    FunctionErrorInvalidEntryPoint,
    FunctionErrorInvalidWorkingDirectory,
    FunctionErrorPermissionDenied,
    FunctionErrorTooManyExtensions,
    FunctionErrorInitResourceExhausted,
    DisallowedByVpcEncryptionControl,
    Unknown(std::string::String),
}

impl LastUpdateStatusReasonCode {
    pub fn as_str(&self) -> &str {
        match self {
            LastUpdateStatusReasonCode::EniLimitExceeded => "EniLimitExceeded",
            LastUpdateStatusReasonCode::InsufficientRolePermissions => "InsufficientRolePermissions",
            LastUpdateStatusReasonCode::InvalidConfiguration => "InvalidConfiguration",
            LastUpdateStatusReasonCode::InternalError => "InternalError",
            LastUpdateStatusReasonCode::SubnetOutOfIPAddresses => "SubnetOutOfIPAddresses",
            LastUpdateStatusReasonCode::InvalidSubnet => "InvalidSubnet",
            LastUpdateStatusReasonCode::InvalidSecurityGroup => "InvalidSecurityGroup",
            LastUpdateStatusReasonCode::ImageDeleted => "ImageDeleted",
            LastUpdateStatusReasonCode::ImageAccessDenied => "ImageAccessDenied",
            LastUpdateStatusReasonCode::InvalidImage => "InvalidImage",
            LastUpdateStatusReasonCode::KMSKeyAccessDenied => "KMSKeyAccessDenied",
            LastUpdateStatusReasonCode::KMSKeyNotFound => "KMSKeyNotFound",
            LastUpdateStatusReasonCode::InvalidStateKMSKey => "InvalidStateKMSKey",
            LastUpdateStatusReasonCode::DisabledKMSKey => "DisabledKMSKey",
            LastUpdateStatusReasonCode::EFSIOError => "EFSIOError",
            LastUpdateStatusReasonCode::EFSMountConnectivityError => "EFSMountConnectivityError",
            LastUpdateStatusReasonCode::EFSMountFailure => "EFSMountFailure",
            LastUpdateStatusReasonCode::EFSMountTimeout => "EFSMountTimeout",
            LastUpdateStatusReasonCode::InvalidRuntime => "InvalidRuntime",
            LastUpdateStatusReasonCode::InvalidZipFileException => "InvalidZipFileException",
            LastUpdateStatusReasonCode::FunctionError => "FunctionError",
            LastUpdateStatusReasonCode::VcpuLimitExceeded => "VcpuLimitExceeded",
            LastUpdateStatusReasonCode::CapacityProviderScalingLimitExceeded => "CapacityProviderScalingLimitExceeded",
            LastUpdateStatusReasonCode::InsufficientCapacity => "InsufficientCapacity",
            LastUpdateStatusReasonCode::EC2RequestLimitExceeded => "EC2RequestLimitExceeded",
            LastUpdateStatusReasonCode::FunctionErrorInitTimeout => "FunctionError.InitTimeout",
            LastUpdateStatusReasonCode::FunctionErrorRuntimeInitError => "FunctionError.RuntimeInitError",
            LastUpdateStatusReasonCode::FunctionErrorExtensionInitError => "FunctionError.ExtensionInitError",
            LastUpdateStatusReasonCode::FunctionErrorInvalidEntryPoint => "FunctionError.InvalidEntryPoint",
            LastUpdateStatusReasonCode::FunctionErrorInvalidWorkingDirectory => "FunctionError.InvalidWorkingDirectory",
            LastUpdateStatusReasonCode::FunctionErrorPermissionDenied => "FunctionError.PermissionDenied",
            LastUpdateStatusReasonCode::FunctionErrorTooManyExtensions => "FunctionError.TooManyExtensions",
            LastUpdateStatusReasonCode::FunctionErrorInitResourceExhausted => "FunctionError.InitResourceExhausted",
            LastUpdateStatusReasonCode::DisallowedByVpcEncryptionControl => "DisallowedByVpcEncryptionControl",
            LastUpdateStatusReasonCode::Unknown(text) => text,
        }
    }
}

impl From<&str> for LastUpdateStatusReasonCode {
    fn from(text: &str) -> Self {
        match text {
            "EniLimitExceeded" => LastUpdateStatusReasonCode::EniLimitExceeded,
            "InsufficientRolePermissions" => LastUpdateStatusReasonCode::InsufficientRolePermissions,
            "InvalidConfiguration" => LastUpdateStatusReasonCode::InvalidConfiguration,
            "InternalError" => LastUpdateStatusReasonCode::InternalError,
            "SubnetOutOfIPAddresses" => LastUpdateStatusReasonCode::SubnetOutOfIPAddresses,
            "InvalidSubnet" => LastUpdateStatusReasonCode::InvalidSubnet,
            "InvalidSecurityGroup" => LastUpdateStatusReasonCode::InvalidSecurityGroup,
            "ImageDeleted" => LastUpdateStatusReasonCode::ImageDeleted,
            "ImageAccessDenied" => LastUpdateStatusReasonCode::ImageAccessDenied,
            "InvalidImage" => LastUpdateStatusReasonCode::InvalidImage,
            "KMSKeyAccessDenied" => LastUpdateStatusReasonCode::KMSKeyAccessDenied,
            "KMSKeyNotFound" => LastUpdateStatusReasonCode::KMSKeyNotFound,
            "InvalidStateKMSKey" => LastUpdateStatusReasonCode::InvalidStateKMSKey,
            "DisabledKMSKey" => LastUpdateStatusReasonCode::DisabledKMSKey,
            "EFSIOError" => LastUpdateStatusReasonCode::EFSIOError,
            "EFSMountConnectivityError" => LastUpdateStatusReasonCode::EFSMountConnectivityError,
            "EFSMountFailure" => LastUpdateStatusReasonCode::EFSMountFailure,
            "EFSMountTimeout" => LastUpdateStatusReasonCode::EFSMountTimeout,
            "InvalidRuntime" => LastUpdateStatusReasonCode::InvalidRuntime,
            "InvalidZipFileException" => LastUpdateStatusReasonCode::InvalidZipFileException,
            "FunctionError" => LastUpdateStatusReasonCode::FunctionError,
            "VcpuLimitExceeded" => LastUpdateStatusReasonCode::VcpuLimitExceeded,
            "CapacityProviderScalingLimitExceeded" => LastUpdateStatusReasonCode::CapacityProviderScalingLimitExceeded,
            "InsufficientCapacity" => LastUpdateStatusReasonCode::InsufficientCapacity,
            "EC2RequestLimitExceeded" => LastUpdateStatusReasonCode::EC2RequestLimitExceeded,
            "FunctionError.InitTimeout" => LastUpdateStatusReasonCode::FunctionErrorInitTimeout,
            "FunctionError.RuntimeInitError" => LastUpdateStatusReasonCode::FunctionErrorRuntimeInitError,
            "FunctionError.ExtensionInitError" => LastUpdateStatusReasonCode::FunctionErrorExtensionInitError,
            "FunctionError.InvalidEntryPoint" => LastUpdateStatusReasonCode::FunctionErrorInvalidEntryPoint,
            "FunctionError.InvalidWorkingDirectory" => LastUpdateStatusReasonCode::FunctionErrorInvalidWorkingDirectory,
            "FunctionError.PermissionDenied" => LastUpdateStatusReasonCode::FunctionErrorPermissionDenied,
            "FunctionError.TooManyExtensions" => LastUpdateStatusReasonCode::FunctionErrorTooManyExtensions,
            "FunctionError.InitResourceExhausted" => LastUpdateStatusReasonCode::FunctionErrorInitResourceExhausted,
            "DisallowedByVpcEncryptionControl" => LastUpdateStatusReasonCode::DisallowedByVpcEncryptionControl,
            other => LastUpdateStatusReasonCode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LastUpdateStatusReasonCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for LastUpdateStatusReasonCode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    pub arn: std::option::Option<std::string::String>,
    pub code_size: std::option::Option<i64>,
    pub signing_profile_version_arn: std::option::Option<std::string::String>,
    pub signing_job_arn: std::option::Option<std::string::String>,
}

impl Shape for Layer {
    const SHAPE: &'static ShapeSpec = &tables::S_Layer;
}

impl Field for Layer {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                1 => value.code_size = Some(Field::decode(d).map_err(|e| e.inside("CodeSize"))?),
                2 => value.signing_profile_version_arn = Some(Field::decode(d).map_err(|e| e.inside("SigningProfileVersionArn"))?),
                3 => value.signing_job_arn = Some(Field::decode(d).map_err(|e| e.inside("SigningJobArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.code_size { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.signing_profile_version_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.signing_job_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerVersionContentInput {
    pub s3_bucket: std::option::Option<std::string::String>,
    pub s3_key: std::option::Option<std::string::String>,
    pub s3_object_version: std::option::Option<std::string::String>,
    pub zip_file: std::option::Option<Bytes>,
}

impl Shape for LayerVersionContentInput {
    const SHAPE: &'static ShapeSpec = &tables::S_LayerVersionContentInput;
}

impl Field for LayerVersionContentInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.s3_bucket = Some(Field::decode(d).map_err(|e| e.inside("S3Bucket"))?),
                1 => value.s3_key = Some(Field::decode(d).map_err(|e| e.inside("S3Key"))?),
                2 => value.s3_object_version = Some(Field::decode(d).map_err(|e| e.inside("S3ObjectVersion"))?),
                3 => value.zip_file = Some(Field::decode(d).map_err(|e| e.inside("ZipFile"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.s3_bucket { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.s3_key { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.s3_object_version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.zip_file { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerVersionContentOutput {
    pub location: std::option::Option<std::string::String>,
    pub code_sha256: std::option::Option<std::string::String>,
    pub code_size: std::option::Option<i64>,
    pub signing_profile_version_arn: std::option::Option<std::string::String>,
    pub signing_job_arn: std::option::Option<std::string::String>,
}

impl Shape for LayerVersionContentOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_LayerVersionContentOutput;
}

impl Field for LayerVersionContentOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.location = Some(Field::decode(d).map_err(|e| e.inside("Location"))?),
                1 => value.code_sha256 = Some(Field::decode(d).map_err(|e| e.inside("CodeSha256"))?),
                2 => value.code_size = Some(Field::decode(d).map_err(|e| e.inside("CodeSize"))?),
                3 => value.signing_profile_version_arn = Some(Field::decode(d).map_err(|e| e.inside("SigningProfileVersionArn"))?),
                4 => value.signing_job_arn = Some(Field::decode(d).map_err(|e| e.inside("SigningJobArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.location { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.code_sha256 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.code_size { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.signing_profile_version_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.signing_job_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerVersionsListItem {
    pub layer_version_arn: std::option::Option<std::string::String>,
    pub version: std::option::Option<i64>,
    pub description: std::option::Option<std::string::String>,
    pub created_date: std::option::Option<std::string::String>,
    pub compatible_runtimes: std::option::Option<std::vec::Vec<Runtime>>,
    pub license_info: std::option::Option<std::string::String>,
    pub compatible_architectures: std::option::Option<std::vec::Vec<Architecture>>,
}

impl Shape for LayerVersionsListItem {
    const SHAPE: &'static ShapeSpec = &tables::S_LayerVersionsListItem;
}

impl Field for LayerVersionsListItem {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.layer_version_arn = Some(Field::decode(d).map_err(|e| e.inside("LayerVersionArn"))?),
                1 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                4 => value.compatible_runtimes = Some(Field::decode(d).map_err(|e| e.inside("CompatibleRuntimes"))?),
                5 => value.license_info = Some(Field::decode(d).map_err(|e| e.inside("LicenseInfo"))?),
                6 => value.compatible_architectures = Some(Field::decode(d).map_err(|e| e.inside("CompatibleArchitectures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.layer_version_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.compatible_runtimes { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.license_info { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.compatible_architectures { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayersListItem {
    pub layer_name: std::option::Option<std::string::String>,
    pub layer_arn: std::option::Option<std::string::String>,
    pub latest_matching_version: std::option::Option<LayerVersionsListItem>,
}

impl Shape for LayersListItem {
    const SHAPE: &'static ShapeSpec = &tables::S_LayersListItem;
}

impl Field for LayersListItem {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.layer_name = Some(Field::decode(d).map_err(|e| e.inside("LayerName"))?),
                1 => value.layer_arn = Some(Field::decode(d).map_err(|e| e.inside("LayerArn"))?),
                2 => value.latest_matching_version = Some(Field::decode(d).map_err(|e| e.inside("LatestMatchingVersion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.layer_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.layer_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.latest_matching_version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAliasesRequest {
    pub function_name: std::string::String,
    pub function_version: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListAliasesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAliasesRequest;
}

impl Field for ListAliasesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.function_version = Some(Field::decode(d).map_err(|e| e.inside("FunctionVersion"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                3 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.function_version { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAliasesResponse {
    pub next_marker: std::option::Option<std::string::String>,
    pub aliases: std::option::Option<std::vec::Vec<AliasConfiguration>>,
}

impl Shape for ListAliasesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAliasesResponse;
}

impl Field for ListAliasesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                1 => value.aliases = Some(Field::decode(d).map_err(|e| e.inside("Aliases"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.aliases { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCapacityProvidersRequest {
    pub state: std::option::Option<CapacityProviderState>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListCapacityProvidersRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListCapacityProvidersRequest;
}

impl Field for ListCapacityProvidersRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                1 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                2 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCapacityProvidersResponse {
    pub capacity_providers: std::vec::Vec<CapacityProvider>,
    pub next_marker: std::option::Option<std::string::String>,
}

impl Shape for ListCapacityProvidersResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListCapacityProvidersResponse;
}

impl Field for ListCapacityProvidersResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_providers = Field::decode(d).map_err(|e| e.inside("CapacityProviders"))?,
                1 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_providers.encode(e);
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCodeSigningConfigsRequest {
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListCodeSigningConfigsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListCodeSigningConfigsRequest;
}

impl Field for ListCodeSigningConfigsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                1 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCodeSigningConfigsResponse {
    pub next_marker: std::option::Option<std::string::String>,
    pub code_signing_configs: std::option::Option<std::vec::Vec<CodeSigningConfig>>,
}

impl Shape for ListCodeSigningConfigsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListCodeSigningConfigsResponse;
}

impl Field for ListCodeSigningConfigsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                1 => value.code_signing_configs = Some(Field::decode(d).map_err(|e| e.inside("CodeSigningConfigs"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.code_signing_configs { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDurableExecutionsByFunctionRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
    pub durable_execution_name: std::option::Option<std::string::String>,
    pub statuses: std::option::Option<std::vec::Vec<ExecutionStatus>>,
    pub started_after: std::option::Option<Timestamp>,
    pub started_before: std::option::Option<Timestamp>,
    pub reverse_order: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListDurableExecutionsByFunctionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListDurableExecutionsByFunctionRequest;
}

impl Field for ListDurableExecutionsByFunctionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                2 => value.durable_execution_name = Some(Field::decode(d).map_err(|e| e.inside("DurableExecutionName"))?),
                3 => value.statuses = Some(Field::decode(d).map_err(|e| e.inside("Statuses"))?),
                4 => value.started_after = Some(Field::decode(d).map_err(|e| e.inside("StartedAfter"))?),
                5 => value.started_before = Some(Field::decode(d).map_err(|e| e.inside("StartedBefore"))?),
                6 => value.reverse_order = Some(Field::decode(d).map_err(|e| e.inside("ReverseOrder"))?),
                7 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                8 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.durable_execution_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.statuses { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.started_after { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.started_before { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.reverse_order { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDurableExecutionsByFunctionResponse {
    pub durable_executions: std::option::Option<std::vec::Vec<Execution>>,
    pub next_marker: std::option::Option<std::string::String>,
}

impl Shape for ListDurableExecutionsByFunctionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListDurableExecutionsByFunctionResponse;
}

impl Field for ListDurableExecutionsByFunctionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.durable_executions = Some(Field::decode(d).map_err(|e| e.inside("DurableExecutions"))?),
                1 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.durable_executions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventSourceMappingsRequest {
    pub event_source_arn: std::option::Option<std::string::String>,
    pub function_name: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListEventSourceMappingsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListEventSourceMappingsRequest;
}

impl Field for ListEventSourceMappingsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_source_arn = Some(Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?),
                1 => value.function_name = Some(Field::decode(d).map_err(|e| e.inside("FunctionName"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                3 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.event_source_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.function_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventSourceMappingsResponse {
    pub next_marker: std::option::Option<std::string::String>,
    pub event_source_mappings: std::option::Option<std::vec::Vec<EventSourceMappingConfiguration>>,
}

impl Shape for ListEventSourceMappingsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListEventSourceMappingsResponse;
}

impl Field for ListEventSourceMappingsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                1 => value.event_source_mappings = Some(Field::decode(d).map_err(|e| e.inside("EventSourceMappings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.event_source_mappings { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionEventInvokeConfigsRequest {
    pub function_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListFunctionEventInvokeConfigsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListFunctionEventInvokeConfigsRequest;
}

impl Field for ListFunctionEventInvokeConfigsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                2 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionEventInvokeConfigsResponse {
    pub function_event_invoke_configs: std::option::Option<std::vec::Vec<FunctionEventInvokeConfig>>,
    pub next_marker: std::option::Option<std::string::String>,
}

impl Shape for ListFunctionEventInvokeConfigsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListFunctionEventInvokeConfigsResponse;
}

impl Field for ListFunctionEventInvokeConfigsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_event_invoke_configs = Some(Field::decode(d).map_err(|e| e.inside("FunctionEventInvokeConfigs"))?),
                1 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.function_event_invoke_configs { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionUrlConfigsRequest {
    pub function_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListFunctionUrlConfigsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListFunctionUrlConfigsRequest;
}

impl Field for ListFunctionUrlConfigsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                2 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionUrlConfigsResponse {
    pub function_url_configs: std::vec::Vec<FunctionUrlConfig>,
    pub next_marker: std::option::Option<std::string::String>,
}

impl Shape for ListFunctionUrlConfigsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListFunctionUrlConfigsResponse;
}

impl Field for ListFunctionUrlConfigsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_url_configs = Field::decode(d).map_err(|e| e.inside("FunctionUrlConfigs"))?,
                1 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_url_configs.encode(e);
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionVersionsByCapacityProviderRequest {
    pub capacity_provider_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListFunctionVersionsByCapacityProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListFunctionVersionsByCapacityProviderRequest;
}

impl Field for ListFunctionVersionsByCapacityProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider_name = Field::decode(d).map_err(|e| e.inside("CapacityProviderName"))?,
                1 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                2 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionVersionsByCapacityProviderResponse {
    pub capacity_provider_arn: std::string::String,
    pub function_versions: std::vec::Vec<FunctionVersionsByCapacityProviderListItem>,
    pub next_marker: std::option::Option<std::string::String>,
}

impl Shape for ListFunctionVersionsByCapacityProviderResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListFunctionVersionsByCapacityProviderResponse;
}

impl Field for ListFunctionVersionsByCapacityProviderResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider_arn = Field::decode(d).map_err(|e| e.inside("CapacityProviderArn"))?,
                1 => value.function_versions = Field::decode(d).map_err(|e| e.inside("FunctionVersions"))?,
                2 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.function_versions.encode(e);
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionsByCodeSigningConfigRequest {
    pub code_signing_config_arn: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListFunctionsByCodeSigningConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListFunctionsByCodeSigningConfigRequest;
}

impl Field for ListFunctionsByCodeSigningConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code_signing_config_arn = Field::decode(d).map_err(|e| e.inside("CodeSigningConfigArn"))?,
                1 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                2 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.code_signing_config_arn.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionsByCodeSigningConfigResponse {
    pub next_marker: std::option::Option<std::string::String>,
    pub function_arns: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for ListFunctionsByCodeSigningConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListFunctionsByCodeSigningConfigResponse;
}

impl Field for ListFunctionsByCodeSigningConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                1 => value.function_arns = Some(Field::decode(d).map_err(|e| e.inside("FunctionArns"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.function_arns { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionsRequest {
    pub master_region: std::option::Option<std::string::String>,
    pub function_version: std::option::Option<FunctionVersion>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListFunctionsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListFunctionsRequest;
}

impl Field for ListFunctionsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.master_region = Some(Field::decode(d).map_err(|e| e.inside("MasterRegion"))?),
                1 => value.function_version = Some(Field::decode(d).map_err(|e| e.inside("FunctionVersion"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                3 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.master_region { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.function_version { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionsResponse {
    pub next_marker: std::option::Option<std::string::String>,
    pub functions: std::option::Option<std::vec::Vec<FunctionConfiguration>>,
}

impl Shape for ListFunctionsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListFunctionsResponse;
}

impl Field for ListFunctionsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                1 => value.functions = Some(Field::decode(d).map_err(|e| e.inside("Functions"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.functions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLayerVersionsRequest {
    pub compatible_runtime: std::option::Option<Runtime>,
    pub layer_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
    pub compatible_architecture: std::option::Option<Architecture>,
}

impl Shape for ListLayerVersionsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListLayerVersionsRequest;
}

impl Field for ListLayerVersionsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.compatible_runtime = Some(Field::decode(d).map_err(|e| e.inside("CompatibleRuntime"))?),
                1 => value.layer_name = Field::decode(d).map_err(|e| e.inside("LayerName"))?,
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                3 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                4 => value.compatible_architecture = Some(Field::decode(d).map_err(|e| e.inside("CompatibleArchitecture"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.compatible_runtime { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.layer_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.compatible_architecture { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLayerVersionsResponse {
    pub next_marker: std::option::Option<std::string::String>,
    pub layer_versions: std::option::Option<std::vec::Vec<LayerVersionsListItem>>,
}

impl Shape for ListLayerVersionsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListLayerVersionsResponse;
}

impl Field for ListLayerVersionsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                1 => value.layer_versions = Some(Field::decode(d).map_err(|e| e.inside("LayerVersions"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.layer_versions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLayersRequest {
    pub compatible_runtime: std::option::Option<Runtime>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
    pub compatible_architecture: std::option::Option<Architecture>,
}

impl Shape for ListLayersRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListLayersRequest;
}

impl Field for ListLayersRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.compatible_runtime = Some(Field::decode(d).map_err(|e| e.inside("CompatibleRuntime"))?),
                1 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                2 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                3 => value.compatible_architecture = Some(Field::decode(d).map_err(|e| e.inside("CompatibleArchitecture"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.compatible_runtime { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.compatible_architecture { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLayersResponse {
    pub next_marker: std::option::Option<std::string::String>,
    pub layers: std::option::Option<std::vec::Vec<LayersListItem>>,
}

impl Shape for ListLayersResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListLayersResponse;
}

impl Field for ListLayersResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                1 => value.layers = Some(Field::decode(d).map_err(|e| e.inside("Layers"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.layers { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListProvisionedConcurrencyConfigsRequest {
    pub function_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListProvisionedConcurrencyConfigsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListProvisionedConcurrencyConfigsRequest;
}

impl Field for ListProvisionedConcurrencyConfigsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                2 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListProvisionedConcurrencyConfigsResponse {
    pub provisioned_concurrency_configs: std::option::Option<std::vec::Vec<ProvisionedConcurrencyConfigListItem>>,
    pub next_marker: std::option::Option<std::string::String>,
}

impl Shape for ListProvisionedConcurrencyConfigsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListProvisionedConcurrencyConfigsResponse;
}

impl Field for ListProvisionedConcurrencyConfigsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.provisioned_concurrency_configs = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedConcurrencyConfigs"))?),
                1 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.provisioned_concurrency_configs { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsRequest {
    pub resource: std::string::String,
}

impl Shape for ListTagsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsRequest;
}

impl Field for ListTagsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource = Field::decode(d).map_err(|e| e.inside("Resource"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.resource.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsResponse {
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for ListTagsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsResponse;
}

impl Field for ListTagsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVersionsByFunctionRequest {
    pub function_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListVersionsByFunctionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListVersionsByFunctionRequest;
}

impl Field for ListVersionsByFunctionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                2 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVersionsByFunctionResponse {
    pub next_marker: std::option::Option<std::string::String>,
    pub versions: std::option::Option<std::vec::Vec<FunctionConfiguration>>,
}

impl Shape for ListVersionsByFunctionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListVersionsByFunctionResponse;
}

impl Field for ListVersionsByFunctionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                1 => value.versions = Some(Field::decode(d).map_err(|e| e.inside("Versions"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.versions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum LogFormat {
    #[default] Json,
    Text,
    Unknown(std::string::String),
}

impl LogFormat {
    pub fn as_str(&self) -> &str {
        match self {
            LogFormat::Json => "JSON",
            LogFormat::Text => "Text",
            LogFormat::Unknown(text) => text,
        }
    }
}

impl From<&str> for LogFormat {
    fn from(text: &str) -> Self {
        match text {
            "JSON" => LogFormat::Json,
            "Text" => LogFormat::Text,
            other => LogFormat::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LogFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for LogFormat {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum LogType {
    #[default] None,
    Tail,
    Unknown(std::string::String),
}

impl LogType {
    pub fn as_str(&self) -> &str {
        match self {
            LogType::None => "None",
            LogType::Tail => "Tail",
            LogType::Unknown(text) => text,
        }
    }
}

impl From<&str> for LogType {
    fn from(text: &str) -> Self {
        match text {
            "None" => LogType::None,
            "Tail" => LogType::Tail,
            other => LogType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LogType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for LogType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoggingConfig {
    pub log_format: std::option::Option<LogFormat>,
    pub application_log_level: std::option::Option<ApplicationLogLevel>,
    pub system_log_level: std::option::Option<SystemLogLevel>,
    pub log_group: std::option::Option<std::string::String>,
}

impl Shape for LoggingConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_LoggingConfig;
}

impl Field for LoggingConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_format = Some(Field::decode(d).map_err(|e| e.inside("LogFormat"))?),
                1 => value.application_log_level = Some(Field::decode(d).map_err(|e| e.inside("ApplicationLogLevel"))?),
                2 => value.system_log_level = Some(Field::decode(d).map_err(|e| e.inside("SystemLogLevel"))?),
                3 => value.log_group = Some(Field::decode(d).map_err(|e| e.inside("LogGroup"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.log_format { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.application_log_level { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.system_log_level { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.log_group { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnFailure {
    pub destination: std::option::Option<std::string::String>,
}

impl Shape for OnFailure {
    const SHAPE: &'static ShapeSpec = &tables::S_OnFailure;
}

impl Field for OnFailure {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.destination = Some(Field::decode(d).map_err(|e| e.inside("Destination"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.destination { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnSuccess {
    pub destination: std::option::Option<std::string::String>,
}

impl Shape for OnSuccess {
    const SHAPE: &'static ShapeSpec = &tables::S_OnSuccess;
}

impl Field for OnSuccess {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.destination = Some(Field::decode(d).map_err(|e| e.inside("Destination"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.destination { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation_ {
    pub id: std::string::String,
    pub parent_id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub type_: OperationType,
    pub sub_type: std::option::Option<std::string::String>,
    pub start_timestamp: Timestamp,
    pub end_timestamp: std::option::Option<Timestamp>,
    pub status: OperationStatus,
    pub execution_details: std::option::Option<ExecutionDetails>,
    pub context_details: std::option::Option<ContextDetails>,
    pub step_details: std::option::Option<StepDetails>,
    pub wait_details: std::option::Option<WaitDetails>,
    pub callback_details: std::option::Option<CallbackDetails>,
    pub chained_invoke_details: std::option::Option<ChainedInvokeDetails>,
}

impl Shape for Operation_ {
    const SHAPE: &'static ShapeSpec = &tables::S_Operation;
}

impl Field for Operation_ {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.parent_id = Some(Field::decode(d).map_err(|e| e.inside("ParentId"))?),
                2 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                3 => value.type_ = Field::decode(d).map_err(|e| e.inside("Type"))?,
                4 => value.sub_type = Some(Field::decode(d).map_err(|e| e.inside("SubType"))?),
                5 => value.start_timestamp = Field::decode(d).map_err(|e| e.inside("StartTimestamp"))?,
                6 => value.end_timestamp = Some(Field::decode(d).map_err(|e| e.inside("EndTimestamp"))?),
                7 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                8 => value.execution_details = Some(Field::decode(d).map_err(|e| e.inside("ExecutionDetails"))?),
                9 => value.context_details = Some(Field::decode(d).map_err(|e| e.inside("ContextDetails"))?),
                10 => value.step_details = Some(Field::decode(d).map_err(|e| e.inside("StepDetails"))?),
                11 => value.wait_details = Some(Field::decode(d).map_err(|e| e.inside("WaitDetails"))?),
                12 => value.callback_details = Some(Field::decode(d).map_err(|e| e.inside("CallbackDetails"))?),
                13 => value.chained_invoke_details = Some(Field::decode(d).map_err(|e| e.inside("ChainedInvokeDetails"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.id.encode(e);
        if let Some(v) = &self.parent_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.type_.encode(e);
        if let Some(v) = &self.sub_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.start_timestamp.encode(e);
        if let Some(v) = &self.end_timestamp { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.member(&Self::SHAPE.members[7]); self.status.encode(e);
        if let Some(v) = &self.execution_details { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.context_details { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.step_details { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.wait_details { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.callback_details { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.chained_invoke_details { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OperationAction {
    #[default] Start,
    Succeed,
    Fail,
    Retry,
    Cancel,
    Unknown(std::string::String),
}

impl OperationAction {
    pub fn as_str(&self) -> &str {
        match self {
            OperationAction::Start => "START",
            OperationAction::Succeed => "SUCCEED",
            OperationAction::Fail => "FAIL",
            OperationAction::Retry => "RETRY",
            OperationAction::Cancel => "CANCEL",
            OperationAction::Unknown(text) => text,
        }
    }
}

impl From<&str> for OperationAction {
    fn from(text: &str) -> Self {
        match text {
            "START" => OperationAction::Start,
            "SUCCEED" => OperationAction::Succeed,
            "FAIL" => OperationAction::Fail,
            "RETRY" => OperationAction::Retry,
            "CANCEL" => OperationAction::Cancel,
            other => OperationAction::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OperationAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for OperationAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OperationStatus {
    #[default] Started,
    Pending,
    Ready,
    Succeeded,
    Failed,
    Cancelled,
    TimedOut,
    Stopped,
    Unknown(std::string::String),
}

impl OperationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            OperationStatus::Started => "STARTED",
            OperationStatus::Pending => "PENDING",
            OperationStatus::Ready => "READY",
            OperationStatus::Succeeded => "SUCCEEDED",
            OperationStatus::Failed => "FAILED",
            OperationStatus::Cancelled => "CANCELLED",
            OperationStatus::TimedOut => "TIMED_OUT",
            OperationStatus::Stopped => "STOPPED",
            OperationStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for OperationStatus {
    fn from(text: &str) -> Self {
        match text {
            "STARTED" => OperationStatus::Started,
            "PENDING" => OperationStatus::Pending,
            "READY" => OperationStatus::Ready,
            "SUCCEEDED" => OperationStatus::Succeeded,
            "FAILED" => OperationStatus::Failed,
            "CANCELLED" => OperationStatus::Cancelled,
            "TIMED_OUT" => OperationStatus::TimedOut,
            "STOPPED" => OperationStatus::Stopped,
            other => OperationStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OperationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for OperationStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OperationType {
    #[default] Execution,
    Context,
    Step,
    Wait,
    Callback,
    ChainedInvoke,
    Unknown(std::string::String),
}

impl OperationType {
    pub fn as_str(&self) -> &str {
        match self {
            OperationType::Execution => "EXECUTION",
            OperationType::Context => "CONTEXT",
            OperationType::Step => "STEP",
            OperationType::Wait => "WAIT",
            OperationType::Callback => "CALLBACK",
            OperationType::ChainedInvoke => "CHAINED_INVOKE",
            OperationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for OperationType {
    fn from(text: &str) -> Self {
        match text {
            "EXECUTION" => OperationType::Execution,
            "CONTEXT" => OperationType::Context,
            "STEP" => OperationType::Step,
            "WAIT" => OperationType::Wait,
            "CALLBACK" => OperationType::Callback,
            "CHAINED_INVOKE" => OperationType::ChainedInvoke,
            other => OperationType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OperationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for OperationType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationUpdate {
    pub id: std::string::String,
    pub parent_id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub type_: OperationType,
    pub sub_type: std::option::Option<std::string::String>,
    pub action: OperationAction,
    pub payload: std::option::Option<std::string::String>,
    pub error: std::option::Option<ErrorObject>,
    pub context_options: std::option::Option<ContextOptions>,
    pub step_options: std::option::Option<StepOptions>,
    pub wait_options: std::option::Option<WaitOptions>,
    pub callback_options: std::option::Option<CallbackOptions>,
    pub chained_invoke_options: std::option::Option<ChainedInvokeOptions>,
}

impl Shape for OperationUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_OperationUpdate;
}

impl Field for OperationUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.parent_id = Some(Field::decode(d).map_err(|e| e.inside("ParentId"))?),
                2 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                3 => value.type_ = Field::decode(d).map_err(|e| e.inside("Type"))?,
                4 => value.sub_type = Some(Field::decode(d).map_err(|e| e.inside("SubType"))?),
                5 => value.action = Field::decode(d).map_err(|e| e.inside("Action"))?,
                6 => value.payload = Some(Field::decode(d).map_err(|e| e.inside("Payload"))?),
                7 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                8 => value.context_options = Some(Field::decode(d).map_err(|e| e.inside("ContextOptions"))?),
                9 => value.step_options = Some(Field::decode(d).map_err(|e| e.inside("StepOptions"))?),
                10 => value.wait_options = Some(Field::decode(d).map_err(|e| e.inside("WaitOptions"))?),
                11 => value.callback_options = Some(Field::decode(d).map_err(|e| e.inside("CallbackOptions"))?),
                12 => value.chained_invoke_options = Some(Field::decode(d).map_err(|e| e.inside("ChainedInvokeOptions"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.id.encode(e);
        if let Some(v) = &self.parent_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.type_.encode(e);
        if let Some(v) = &self.sub_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.action.encode(e);
        if let Some(v) = &self.payload { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.context_options { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.step_options { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.wait_options { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.callback_options { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.chained_invoke_options { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PackageType {
    #[default] Zip,
    Image,
    Unknown(std::string::String),
}

impl PackageType {
    pub fn as_str(&self) -> &str {
        match self {
            PackageType::Zip => "Zip",
            PackageType::Image => "Image",
            PackageType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PackageType {
    fn from(text: &str) -> Self {
        match text {
            "Zip" => PackageType::Zip,
            "Image" => PackageType::Image,
            other => PackageType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PackageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PackageType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedConcurrencyConfigListItem {
    pub function_arn: std::option::Option<std::string::String>,
    pub requested_provisioned_concurrent_executions: std::option::Option<i32>,
    pub available_provisioned_concurrent_executions: std::option::Option<i32>,
    pub allocated_provisioned_concurrent_executions: std::option::Option<i32>,
    pub status: std::option::Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: std::option::Option<std::string::String>,
    pub last_modified: std::option::Option<std::string::String>,
}

impl Shape for ProvisionedConcurrencyConfigListItem {
    const SHAPE: &'static ShapeSpec = &tables::S_ProvisionedConcurrencyConfigListItem;
}

impl Field for ProvisionedConcurrencyConfigListItem {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_arn = Some(Field::decode(d).map_err(|e| e.inside("FunctionArn"))?),
                1 => value.requested_provisioned_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("RequestedProvisionedConcurrentExecutions"))?),
                2 => value.available_provisioned_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("AvailableProvisionedConcurrentExecutions"))?),
                3 => value.allocated_provisioned_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("AllocatedProvisionedConcurrentExecutions"))?),
                4 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                5 => value.status_reason = Some(Field::decode(d).map_err(|e| e.inside("StatusReason"))?),
                6 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.function_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.requested_provisioned_concurrent_executions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.available_provisioned_concurrent_executions { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.allocated_provisioned_concurrent_executions { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.status_reason { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ProvisionedConcurrencyStatusEnum {
    #[default] InProgress,
    Ready,
    Failed,
    Unknown(std::string::String),
}

impl ProvisionedConcurrencyStatusEnum {
    pub fn as_str(&self) -> &str {
        match self {
            ProvisionedConcurrencyStatusEnum::InProgress => "IN_PROGRESS",
            ProvisionedConcurrencyStatusEnum::Ready => "READY",
            ProvisionedConcurrencyStatusEnum::Failed => "FAILED",
            ProvisionedConcurrencyStatusEnum::Unknown(text) => text,
        }
    }
}

impl From<&str> for ProvisionedConcurrencyStatusEnum {
    fn from(text: &str) -> Self {
        match text {
            "IN_PROGRESS" => ProvisionedConcurrencyStatusEnum::InProgress,
            "READY" => ProvisionedConcurrencyStatusEnum::Ready,
            "FAILED" => ProvisionedConcurrencyStatusEnum::Failed,
            other => ProvisionedConcurrencyStatusEnum::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ProvisionedConcurrencyStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ProvisionedConcurrencyStatusEnum {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedPollerConfig {
    pub minimum_pollers: std::option::Option<i32>,
    pub maximum_pollers: std::option::Option<i32>,
    pub poller_group_name: std::option::Option<std::string::String>,
}

impl Shape for ProvisionedPollerConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_ProvisionedPollerConfig;
}

impl Field for ProvisionedPollerConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.minimum_pollers = Some(Field::decode(d).map_err(|e| e.inside("MinimumPollers"))?),
                1 => value.maximum_pollers = Some(Field::decode(d).map_err(|e| e.inside("MaximumPollers"))?),
                2 => value.poller_group_name = Some(Field::decode(d).map_err(|e| e.inside("PollerGroupName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.minimum_pollers { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.maximum_pollers { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.poller_group_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishLayerVersionRequest {
    pub layer_name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub content: LayerVersionContentInput,
    pub compatible_runtimes: std::option::Option<std::vec::Vec<Runtime>>,
    pub license_info: std::option::Option<std::string::String>,
    pub compatible_architectures: std::option::Option<std::vec::Vec<Architecture>>,
}

impl Shape for PublishLayerVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PublishLayerVersionRequest;
}

impl Field for PublishLayerVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.layer_name = Field::decode(d).map_err(|e| e.inside("LayerName"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.content = Field::decode(d).map_err(|e| e.inside("Content"))?,
                3 => value.compatible_runtimes = Some(Field::decode(d).map_err(|e| e.inside("CompatibleRuntimes"))?),
                4 => value.license_info = Some(Field::decode(d).map_err(|e| e.inside("LicenseInfo"))?),
                5 => value.compatible_architectures = Some(Field::decode(d).map_err(|e| e.inside("CompatibleArchitectures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.layer_name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.content.encode(e);
        if let Some(v) = &self.compatible_runtimes { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.license_info { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.compatible_architectures { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishLayerVersionResponse {
    pub content: std::option::Option<LayerVersionContentOutput>,
    pub layer_arn: std::option::Option<std::string::String>,
    pub layer_version_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub created_date: std::option::Option<std::string::String>,
    pub version: std::option::Option<i64>,
    pub compatible_runtimes: std::option::Option<std::vec::Vec<Runtime>>,
    pub license_info: std::option::Option<std::string::String>,
    pub compatible_architectures: std::option::Option<std::vec::Vec<Architecture>>,
}

impl Shape for PublishLayerVersionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PublishLayerVersionResponse;
}

impl Field for PublishLayerVersionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.content = Some(Field::decode(d).map_err(|e| e.inside("Content"))?),
                1 => value.layer_arn = Some(Field::decode(d).map_err(|e| e.inside("LayerArn"))?),
                2 => value.layer_version_arn = Some(Field::decode(d).map_err(|e| e.inside("LayerVersionArn"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                5 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                6 => value.compatible_runtimes = Some(Field::decode(d).map_err(|e| e.inside("CompatibleRuntimes"))?),
                7 => value.license_info = Some(Field::decode(d).map_err(|e| e.inside("LicenseInfo"))?),
                8 => value.compatible_architectures = Some(Field::decode(d).map_err(|e| e.inside("CompatibleArchitectures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.layer_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.layer_version_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.compatible_runtimes { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.license_info { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.compatible_architectures { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishVersionRequest {
    pub function_name: std::string::String,
    pub code_sha256: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub revision_id: std::option::Option<std::string::String>,
    pub publish_to: std::option::Option<FunctionVersionLatestPublished>,
}

impl Shape for PublishVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PublishVersionRequest;
}

impl Field for PublishVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.code_sha256 = Some(Field::decode(d).map_err(|e| e.inside("CodeSha256"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                4 => value.publish_to = Some(Field::decode(d).map_err(|e| e.inside("PublishTo"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.code_sha256 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.publish_to { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutFunctionCodeSigningConfigRequest {
    pub code_signing_config_arn: std::string::String,
    pub function_name: std::string::String,
}

impl Shape for PutFunctionCodeSigningConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutFunctionCodeSigningConfigRequest;
}

impl Field for PutFunctionCodeSigningConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code_signing_config_arn = Field::decode(d).map_err(|e| e.inside("CodeSigningConfigArn"))?,
                1 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.code_signing_config_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.function_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutFunctionCodeSigningConfigResponse {
    pub code_signing_config_arn: std::string::String,
    pub function_name: std::string::String,
}

impl Shape for PutFunctionCodeSigningConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutFunctionCodeSigningConfigResponse;
}

impl Field for PutFunctionCodeSigningConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code_signing_config_arn = Field::decode(d).map_err(|e| e.inside("CodeSigningConfigArn"))?,
                1 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.code_signing_config_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.function_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutFunctionConcurrencyRequest {
    pub function_name: std::string::String,
    pub reserved_concurrent_executions: i32,
}

impl Shape for PutFunctionConcurrencyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutFunctionConcurrencyRequest;
}

impl Field for PutFunctionConcurrencyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.reserved_concurrent_executions = Field::decode(d).map_err(|e| e.inside("ReservedConcurrentExecutions"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.reserved_concurrent_executions.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutFunctionEventInvokeConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
    pub maximum_retry_attempts: std::option::Option<i32>,
    pub maximum_event_age_in_seconds: std::option::Option<i32>,
    pub destination_config: std::option::Option<DestinationConfig>,
}

impl Shape for PutFunctionEventInvokeConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutFunctionEventInvokeConfigRequest;
}

impl Field for PutFunctionEventInvokeConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                2 => value.maximum_retry_attempts = Some(Field::decode(d).map_err(|e| e.inside("MaximumRetryAttempts"))?),
                3 => value.maximum_event_age_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("MaximumEventAgeInSeconds"))?),
                4 => value.destination_config = Some(Field::decode(d).map_err(|e| e.inside("DestinationConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.maximum_retry_attempts { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.maximum_event_age_in_seconds { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.destination_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutFunctionRecursionConfigRequest {
    pub function_name: std::string::String,
    pub recursive_loop: RecursiveLoop,
}

impl Shape for PutFunctionRecursionConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutFunctionRecursionConfigRequest;
}

impl Field for PutFunctionRecursionConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.recursive_loop = Field::decode(d).map_err(|e| e.inside("RecursiveLoop"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.recursive_loop.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutFunctionRecursionConfigResponse {
    pub recursive_loop: std::option::Option<RecursiveLoop>,
}

impl Shape for PutFunctionRecursionConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutFunctionRecursionConfigResponse;
}

impl Field for PutFunctionRecursionConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.recursive_loop = Some(Field::decode(d).map_err(|e| e.inside("RecursiveLoop"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.recursive_loop { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutFunctionScalingConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::string::String,
    pub function_scaling_config: std::option::Option<FunctionScalingConfig>,
}

impl Shape for PutFunctionScalingConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutFunctionScalingConfigRequest;
}

impl Field for PutFunctionScalingConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Field::decode(d).map_err(|e| e.inside("Qualifier"))?,
                2 => value.function_scaling_config = Some(Field::decode(d).map_err(|e| e.inside("FunctionScalingConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.qualifier.encode(e);
        if let Some(v) = &self.function_scaling_config { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutFunctionScalingConfigResponse {
    pub function_state: std::option::Option<State>,
}

impl Shape for PutFunctionScalingConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutFunctionScalingConfigResponse;
}

impl Field for PutFunctionScalingConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_state = Some(Field::decode(d).map_err(|e| e.inside("FunctionState"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.function_state { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutProvisionedConcurrencyConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::string::String,
    pub provisioned_concurrent_executions: i32,
}

impl Shape for PutProvisionedConcurrencyConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutProvisionedConcurrencyConfigRequest;
}

impl Field for PutProvisionedConcurrencyConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Field::decode(d).map_err(|e| e.inside("Qualifier"))?,
                2 => value.provisioned_concurrent_executions = Field::decode(d).map_err(|e| e.inside("ProvisionedConcurrentExecutions"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.qualifier.encode(e);
        e.member(&Self::SHAPE.members[2]); self.provisioned_concurrent_executions.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutProvisionedConcurrencyConfigResponse {
    pub requested_provisioned_concurrent_executions: std::option::Option<i32>,
    pub available_provisioned_concurrent_executions: std::option::Option<i32>,
    pub allocated_provisioned_concurrent_executions: std::option::Option<i32>,
    pub status: std::option::Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: std::option::Option<std::string::String>,
    pub last_modified: std::option::Option<std::string::String>,
}

impl Shape for PutProvisionedConcurrencyConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutProvisionedConcurrencyConfigResponse;
}

impl Field for PutProvisionedConcurrencyConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.requested_provisioned_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("RequestedProvisionedConcurrentExecutions"))?),
                1 => value.available_provisioned_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("AvailableProvisionedConcurrentExecutions"))?),
                2 => value.allocated_provisioned_concurrent_executions = Some(Field::decode(d).map_err(|e| e.inside("AllocatedProvisionedConcurrentExecutions"))?),
                3 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                4 => value.status_reason = Some(Field::decode(d).map_err(|e| e.inside("StatusReason"))?),
                5 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.requested_provisioned_concurrent_executions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.available_provisioned_concurrent_executions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.allocated_provisioned_concurrent_executions { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.status_reason { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRuntimeManagementConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
    pub update_runtime_on: UpdateRuntimeOn,
    pub runtime_version_arn: std::option::Option<std::string::String>,
}

impl Shape for PutRuntimeManagementConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRuntimeManagementConfigRequest;
}

impl Field for PutRuntimeManagementConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                2 => value.update_runtime_on = Field::decode(d).map_err(|e| e.inside("UpdateRuntimeOn"))?,
                3 => value.runtime_version_arn = Some(Field::decode(d).map_err(|e| e.inside("RuntimeVersionArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.update_runtime_on.encode(e);
        if let Some(v) = &self.runtime_version_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRuntimeManagementConfigResponse {
    pub update_runtime_on: UpdateRuntimeOn,
    pub function_arn: std::string::String,
    pub runtime_version_arn: std::option::Option<std::string::String>,
}

impl Shape for PutRuntimeManagementConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRuntimeManagementConfigResponse;
}

impl Field for PutRuntimeManagementConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.update_runtime_on = Field::decode(d).map_err(|e| e.inside("UpdateRuntimeOn"))?,
                1 => value.function_arn = Field::decode(d).map_err(|e| e.inside("FunctionArn"))?,
                2 => value.runtime_version_arn = Some(Field::decode(d).map_err(|e| e.inside("RuntimeVersionArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.update_runtime_on.encode(e);
        e.member(&Self::SHAPE.members[1]); self.function_arn.encode(e);
        if let Some(v) = &self.runtime_version_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum RecursiveLoop {
    #[default] Allow,
    Terminate,
    Unknown(std::string::String),
}

impl RecursiveLoop {
    pub fn as_str(&self) -> &str {
        match self {
            RecursiveLoop::Allow => "Allow",
            RecursiveLoop::Terminate => "Terminate",
            RecursiveLoop::Unknown(text) => text,
        }
    }
}

impl From<&str> for RecursiveLoop {
    fn from(text: &str) -> Self {
        match text {
            "Allow" => RecursiveLoop::Allow,
            "Terminate" => RecursiveLoop::Terminate,
            other => RecursiveLoop::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RecursiveLoop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for RecursiveLoop {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveLayerVersionPermissionRequest {
    pub layer_name: std::string::String,
    pub version_number: i64,
    pub statement_id: std::string::String,
    pub revision_id: std::option::Option<std::string::String>,
}

impl Shape for RemoveLayerVersionPermissionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RemoveLayerVersionPermissionRequest;
}

impl Field for RemoveLayerVersionPermissionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.layer_name = Field::decode(d).map_err(|e| e.inside("LayerName"))?,
                1 => value.version_number = Field::decode(d).map_err(|e| e.inside("VersionNumber"))?,
                2 => value.statement_id = Field::decode(d).map_err(|e| e.inside("StatementId"))?,
                3 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.layer_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.version_number.encode(e);
        e.member(&Self::SHAPE.members[2]); self.statement_id.encode(e);
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub function_name: std::string::String,
    pub statement_id: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
    pub revision_id: std::option::Option<std::string::String>,
}

impl Shape for RemovePermissionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RemovePermissionRequest;
}

impl Field for RemovePermissionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.statement_id = Field::decode(d).map_err(|e| e.inside("StatementId"))?,
                2 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                3 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.statement_id.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ResponseStreamingInvocationType {
    #[default] RequestResponse,
    DryRun,
    Unknown(std::string::String),
}

impl ResponseStreamingInvocationType {
    pub fn as_str(&self) -> &str {
        match self {
            ResponseStreamingInvocationType::RequestResponse => "RequestResponse",
            ResponseStreamingInvocationType::DryRun => "DryRun",
            ResponseStreamingInvocationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ResponseStreamingInvocationType {
    fn from(text: &str) -> Self {
        match text {
            "RequestResponse" => ResponseStreamingInvocationType::RequestResponse,
            "DryRun" => ResponseStreamingInvocationType::DryRun,
            other => ResponseStreamingInvocationType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ResponseStreamingInvocationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ResponseStreamingInvocationType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetryDetails {
    pub current_attempt: std::option::Option<i32>,
    pub next_attempt_delay_seconds: std::option::Option<i32>,
}

impl Shape for RetryDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_RetryDetails;
}

impl Field for RetryDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.current_attempt = Some(Field::decode(d).map_err(|e| e.inside("CurrentAttempt"))?),
                1 => value.next_attempt_delay_seconds = Some(Field::decode(d).map_err(|e| e.inside("NextAttemptDelaySeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.current_attempt { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_attempt_delay_seconds { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Runtime {
    #[default] Nodejs,
    Nodejs43,
    Nodejs610,
    Nodejs810,
    Nodejs10X,
    Nodejs12X,
    Nodejs14X,
    Nodejs16X,
    Java8,
    Java8Al2,
    Java11,
    Python27,
    Python36,
    Python37,
    Python38,
    Python39,
    Dotnetcore10,
    Dotnetcore20,
    Dotnetcore21,
    Dotnetcore31,
    Dotnet6,
    Dotnet8,
    Nodejs43Edge,
    Go1X,
    Ruby25,
    Ruby27,
    Provided,
    ProvidedAl2,
    Nodejs18X,
    Python310,
    Java17,
    Ruby32,
    Ruby33,
    Ruby34,
    Python311,
    Nodejs20X,
    ProvidedAl2023,
    Python312,
    Java21,
    Python313,
    Nodejs22X,
    Nodejs24X,
    Python314,
    Java25,
    Dotnet10,
    Ruby40,
    Unknown(std::string::String),
}

impl Runtime {
    pub fn as_str(&self) -> &str {
        match self {
            Runtime::Nodejs => "nodejs",
            Runtime::Nodejs43 => "nodejs4.3",
            Runtime::Nodejs610 => "nodejs6.10",
            Runtime::Nodejs810 => "nodejs8.10",
            Runtime::Nodejs10X => "nodejs10.x",
            Runtime::Nodejs12X => "nodejs12.x",
            Runtime::Nodejs14X => "nodejs14.x",
            Runtime::Nodejs16X => "nodejs16.x",
            Runtime::Java8 => "java8",
            Runtime::Java8Al2 => "java8.al2",
            Runtime::Java11 => "java11",
            Runtime::Python27 => "python2.7",
            Runtime::Python36 => "python3.6",
            Runtime::Python37 => "python3.7",
            Runtime::Python38 => "python3.8",
            Runtime::Python39 => "python3.9",
            Runtime::Dotnetcore10 => "dotnetcore1.0",
            Runtime::Dotnetcore20 => "dotnetcore2.0",
            Runtime::Dotnetcore21 => "dotnetcore2.1",
            Runtime::Dotnetcore31 => "dotnetcore3.1",
            Runtime::Dotnet6 => "dotnet6",
            Runtime::Dotnet8 => "dotnet8",
            Runtime::Nodejs43Edge => "nodejs4.3-edge",
            Runtime::Go1X => "go1.x",
            Runtime::Ruby25 => "ruby2.5",
            Runtime::Ruby27 => "ruby2.7",
            Runtime::Provided => "provided",
            Runtime::ProvidedAl2 => "provided.al2",
            Runtime::Nodejs18X => "nodejs18.x",
            Runtime::Python310 => "python3.10",
            Runtime::Java17 => "java17",
            Runtime::Ruby32 => "ruby3.2",
            Runtime::Ruby33 => "ruby3.3",
            Runtime::Ruby34 => "ruby3.4",
            Runtime::Python311 => "python3.11",
            Runtime::Nodejs20X => "nodejs20.x",
            Runtime::ProvidedAl2023 => "provided.al2023",
            Runtime::Python312 => "python3.12",
            Runtime::Java21 => "java21",
            Runtime::Python313 => "python3.13",
            Runtime::Nodejs22X => "nodejs22.x",
            Runtime::Nodejs24X => "nodejs24.x",
            Runtime::Python314 => "python3.14",
            Runtime::Java25 => "java25",
            Runtime::Dotnet10 => "dotnet10",
            Runtime::Ruby40 => "ruby4.0",
            Runtime::Unknown(text) => text,
        }
    }
}

impl From<&str> for Runtime {
    fn from(text: &str) -> Self {
        match text {
            "nodejs" => Runtime::Nodejs,
            "nodejs4.3" => Runtime::Nodejs43,
            "nodejs6.10" => Runtime::Nodejs610,
            "nodejs8.10" => Runtime::Nodejs810,
            "nodejs10.x" => Runtime::Nodejs10X,
            "nodejs12.x" => Runtime::Nodejs12X,
            "nodejs14.x" => Runtime::Nodejs14X,
            "nodejs16.x" => Runtime::Nodejs16X,
            "java8" => Runtime::Java8,
            "java8.al2" => Runtime::Java8Al2,
            "java11" => Runtime::Java11,
            "python2.7" => Runtime::Python27,
            "python3.6" => Runtime::Python36,
            "python3.7" => Runtime::Python37,
            "python3.8" => Runtime::Python38,
            "python3.9" => Runtime::Python39,
            "dotnetcore1.0" => Runtime::Dotnetcore10,
            "dotnetcore2.0" => Runtime::Dotnetcore20,
            "dotnetcore2.1" => Runtime::Dotnetcore21,
            "dotnetcore3.1" => Runtime::Dotnetcore31,
            "dotnet6" => Runtime::Dotnet6,
            "dotnet8" => Runtime::Dotnet8,
            "nodejs4.3-edge" => Runtime::Nodejs43Edge,
            "go1.x" => Runtime::Go1X,
            "ruby2.5" => Runtime::Ruby25,
            "ruby2.7" => Runtime::Ruby27,
            "provided" => Runtime::Provided,
            "provided.al2" => Runtime::ProvidedAl2,
            "nodejs18.x" => Runtime::Nodejs18X,
            "python3.10" => Runtime::Python310,
            "java17" => Runtime::Java17,
            "ruby3.2" => Runtime::Ruby32,
            "ruby3.3" => Runtime::Ruby33,
            "ruby3.4" => Runtime::Ruby34,
            "python3.11" => Runtime::Python311,
            "nodejs20.x" => Runtime::Nodejs20X,
            "provided.al2023" => Runtime::ProvidedAl2023,
            "python3.12" => Runtime::Python312,
            "java21" => Runtime::Java21,
            "python3.13" => Runtime::Python313,
            "nodejs22.x" => Runtime::Nodejs22X,
            "nodejs24.x" => Runtime::Nodejs24X,
            "python3.14" => Runtime::Python314,
            "java25" => Runtime::Java25,
            "dotnet10" => Runtime::Dotnet10,
            "ruby4.0" => Runtime::Ruby40,
            other => Runtime::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Runtime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Runtime {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuntimeVersionConfig {
    pub runtime_version_arn: std::option::Option<std::string::String>,
    pub error: std::option::Option<RuntimeVersionError>,
}

impl Shape for RuntimeVersionConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_RuntimeVersionConfig;
}

impl Field for RuntimeVersionConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.runtime_version_arn = Some(Field::decode(d).map_err(|e| e.inside("RuntimeVersionArn"))?),
                1 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.runtime_version_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuntimeVersionError {
    pub error_code: std::option::Option<std::string::String>,
    pub message: std::option::Option<std::string::String>,
}

impl Shape for RuntimeVersionError {
    const SHAPE: &'static ShapeSpec = &tables::S_RuntimeVersionError;
}

impl Field for RuntimeVersionError {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error_code = Some(Field::decode(d).map_err(|e| e.inside("ErrorCode"))?),
                1 => value.message = Some(Field::decode(d).map_err(|e| e.inside("Message"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.error_code { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.message { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingConfig {
    pub maximum_concurrency: std::option::Option<i32>,
}

impl Shape for ScalingConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_ScalingConfig;
}

impl Field for ScalingConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.maximum_concurrency = Some(Field::decode(d).map_err(|e| e.inside("MaximumConcurrency"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.maximum_concurrency { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SchemaRegistryEventRecordFormat {
    #[default] Json,
    Source,
    Unknown(std::string::String),
}

impl SchemaRegistryEventRecordFormat {
    pub fn as_str(&self) -> &str {
        match self {
            SchemaRegistryEventRecordFormat::Json => "JSON",
            SchemaRegistryEventRecordFormat::Source => "SOURCE",
            SchemaRegistryEventRecordFormat::Unknown(text) => text,
        }
    }
}

impl From<&str> for SchemaRegistryEventRecordFormat {
    fn from(text: &str) -> Self {
        match text {
            "JSON" => SchemaRegistryEventRecordFormat::Json,
            "SOURCE" => SchemaRegistryEventRecordFormat::Source,
            other => SchemaRegistryEventRecordFormat::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SchemaRegistryEventRecordFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SchemaRegistryEventRecordFormat {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelfManagedEventSource {
    pub endpoints: std::option::Option<IndexMap<std::string::String, std::vec::Vec<std::string::String>>>,
}

impl Shape for SelfManagedEventSource {
    const SHAPE: &'static ShapeSpec = &tables::S_SelfManagedEventSource;
}

impl Field for SelfManagedEventSource {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.endpoints = Some(Field::decode(d).map_err(|e| e.inside("Endpoints"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.endpoints { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelfManagedKafkaEventSourceConfig {
    pub consumer_group_id: std::option::Option<std::string::String>,
    pub schema_registry_config: std::option::Option<KafkaSchemaRegistryConfig>,
}

impl Shape for SelfManagedKafkaEventSourceConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_SelfManagedKafkaEventSourceConfig;
}

impl Field for SelfManagedKafkaEventSourceConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.consumer_group_id = Some(Field::decode(d).map_err(|e| e.inside("ConsumerGroupId"))?),
                1 => value.schema_registry_config = Some(Field::decode(d).map_err(|e| e.inside("SchemaRegistryConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.consumer_group_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.schema_registry_config { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDurableExecutionCallbackFailureRequest {
    pub callback_id: std::string::String,
    pub error: std::option::Option<ErrorObject>,
}

impl Shape for SendDurableExecutionCallbackFailureRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SendDurableExecutionCallbackFailureRequest;
}

impl Field for SendDurableExecutionCallbackFailureRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.callback_id = Field::decode(d).map_err(|e| e.inside("CallbackId"))?,
                1 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.callback_id.encode(e);
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDurableExecutionCallbackFailureResponse {
}

impl Shape for SendDurableExecutionCallbackFailureResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_SendDurableExecutionCallbackFailureResponse;
}

impl Field for SendDurableExecutionCallbackFailureResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDurableExecutionCallbackHeartbeatRequest {
    pub callback_id: std::string::String,
}

impl Shape for SendDurableExecutionCallbackHeartbeatRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SendDurableExecutionCallbackHeartbeatRequest;
}

impl Field for SendDurableExecutionCallbackHeartbeatRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.callback_id = Field::decode(d).map_err(|e| e.inside("CallbackId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.callback_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDurableExecutionCallbackHeartbeatResponse {
}

impl Shape for SendDurableExecutionCallbackHeartbeatResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_SendDurableExecutionCallbackHeartbeatResponse;
}

impl Field for SendDurableExecutionCallbackHeartbeatResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDurableExecutionCallbackSuccessRequest {
    pub callback_id: std::string::String,
    pub result: std::option::Option<Bytes>,
}

impl Shape for SendDurableExecutionCallbackSuccessRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SendDurableExecutionCallbackSuccessRequest;
}

impl Field for SendDurableExecutionCallbackSuccessRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.callback_id = Field::decode(d).map_err(|e| e.inside("CallbackId"))?,
                1 => value.result = Some(Field::decode(d).map_err(|e| e.inside("Result"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.callback_id.encode(e);
        if let Some(v) = &self.result { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDurableExecutionCallbackSuccessResponse {
}

impl Shape for SendDurableExecutionCallbackSuccessResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_SendDurableExecutionCallbackSuccessResponse;
}

impl Field for SendDurableExecutionCallbackSuccessResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapStart {
    pub apply_on: std::option::Option<SnapStartApplyOn>,
}

impl Shape for SnapStart {
    const SHAPE: &'static ShapeSpec = &tables::S_SnapStart;
}

impl Field for SnapStart {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.apply_on = Some(Field::decode(d).map_err(|e| e.inside("ApplyOn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.apply_on { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SnapStartApplyOn {
    #[default] PublishedVersions,
    None,
    Unknown(std::string::String),
}

impl SnapStartApplyOn {
    pub fn as_str(&self) -> &str {
        match self {
            SnapStartApplyOn::PublishedVersions => "PublishedVersions",
            SnapStartApplyOn::None => "None",
            SnapStartApplyOn::Unknown(text) => text,
        }
    }
}

impl From<&str> for SnapStartApplyOn {
    fn from(text: &str) -> Self {
        match text {
            "PublishedVersions" => SnapStartApplyOn::PublishedVersions,
            "None" => SnapStartApplyOn::None,
            other => SnapStartApplyOn::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SnapStartApplyOn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SnapStartApplyOn {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SnapStartOptimizationStatus {
    #[default] On,
    Off,
    Unknown(std::string::String),
}

impl SnapStartOptimizationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            SnapStartOptimizationStatus::On => "On",
            SnapStartOptimizationStatus::Off => "Off",
            SnapStartOptimizationStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for SnapStartOptimizationStatus {
    fn from(text: &str) -> Self {
        match text {
            "On" => SnapStartOptimizationStatus::On,
            "Off" => SnapStartOptimizationStatus::Off,
            other => SnapStartOptimizationStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SnapStartOptimizationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SnapStartOptimizationStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapStartResponse {
    pub apply_on: std::option::Option<SnapStartApplyOn>,
    pub optimization_status: std::option::Option<SnapStartOptimizationStatus>,
}

impl Shape for SnapStartResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_SnapStartResponse;
}

impl Field for SnapStartResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.apply_on = Some(Field::decode(d).map_err(|e| e.inside("ApplyOn"))?),
                1 => value.optimization_status = Some(Field::decode(d).map_err(|e| e.inside("OptimizationStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.apply_on { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.optimization_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceAccessConfiguration {
    pub type_: std::option::Option<SourceAccessType>,
    pub uri: std::option::Option<std::string::String>,
}

impl Shape for SourceAccessConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_SourceAccessConfiguration;
}

impl Field for SourceAccessConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                1 => value.uri = Some(Field::decode(d).map_err(|e| e.inside("URI"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.uri { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SourceAccessType {
    #[default] BasicAuth,
    VpcSubnet,
    VpcSecurityGroup,
    SaslScram512Auth,
    SaslScram256Auth,
    VirtualHost,
    ClientCertificateTlsAuth,
    ServerRootCaCertificate,
    Unknown(std::string::String),
}

impl SourceAccessType {
    pub fn as_str(&self) -> &str {
        match self {
            SourceAccessType::BasicAuth => "BASIC_AUTH",
            SourceAccessType::VpcSubnet => "VPC_SUBNET",
            SourceAccessType::VpcSecurityGroup => "VPC_SECURITY_GROUP",
            SourceAccessType::SaslScram512Auth => "SASL_SCRAM_512_AUTH",
            SourceAccessType::SaslScram256Auth => "SASL_SCRAM_256_AUTH",
            SourceAccessType::VirtualHost => "VIRTUAL_HOST",
            SourceAccessType::ClientCertificateTlsAuth => "CLIENT_CERTIFICATE_TLS_AUTH",
            SourceAccessType::ServerRootCaCertificate => "SERVER_ROOT_CA_CERTIFICATE",
            SourceAccessType::Unknown(text) => text,
        }
    }
}

impl From<&str> for SourceAccessType {
    fn from(text: &str) -> Self {
        match text {
            "BASIC_AUTH" => SourceAccessType::BasicAuth,
            "VPC_SUBNET" => SourceAccessType::VpcSubnet,
            "VPC_SECURITY_GROUP" => SourceAccessType::VpcSecurityGroup,
            "SASL_SCRAM_512_AUTH" => SourceAccessType::SaslScram512Auth,
            "SASL_SCRAM_256_AUTH" => SourceAccessType::SaslScram256Auth,
            "VIRTUAL_HOST" => SourceAccessType::VirtualHost,
            "CLIENT_CERTIFICATE_TLS_AUTH" => SourceAccessType::ClientCertificateTlsAuth,
            "SERVER_ROOT_CA_CERTIFICATE" => SourceAccessType::ServerRootCaCertificate,
            other => SourceAccessType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SourceAccessType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SourceAccessType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum State {
    #[default] Pending,
    Active,
    Inactive,
    Failed,
    Deactivating,
    Deactivated,
    ActiveNonInvocable,
    Deleting,
    Unknown(std::string::String),
}

impl State {
    pub fn as_str(&self) -> &str {
        match self {
            State::Pending => "Pending",
            State::Active => "Active",
            State::Inactive => "Inactive",
            State::Failed => "Failed",
            State::Deactivating => "Deactivating",
            State::Deactivated => "Deactivated",
            State::ActiveNonInvocable => "ActiveNonInvocable",
            State::Deleting => "Deleting",
            State::Unknown(text) => text,
        }
    }
}

impl From<&str> for State {
    fn from(text: &str) -> Self {
        match text {
            "Pending" => State::Pending,
            "Active" => State::Active,
            "Inactive" => State::Inactive,
            "Failed" => State::Failed,
            "Deactivating" => State::Deactivating,
            "Deactivated" => State::Deactivated,
            "ActiveNonInvocable" => State::ActiveNonInvocable,
            "Deleting" => State::Deleting,
            other => State::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for State {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StateReasonCode {
    #[default] Idle,
    Creating,
    Restoring,
    EniLimitExceeded,
    InsufficientRolePermissions,
    InvalidConfiguration,
    InternalError,
    SubnetOutOfIPAddresses,
    InvalidSubnet,
    InvalidSecurityGroup,
    ImageDeleted,
    ImageAccessDenied,
    InvalidImage,
    KMSKeyAccessDenied,
    KMSKeyNotFound,
    InvalidStateKMSKey,
    DisabledKMSKey,
    EFSIOError,
    EFSMountConnectivityError,
    EFSMountFailure,
    EFSMountTimeout,
    InvalidRuntime,
    InvalidZipFileException,
    FunctionError,
    DrainingDurableExecutions,
    VcpuLimitExceeded,
    CapacityProviderScalingLimitExceeded,
    InsufficientCapacity,
    EC2RequestLimitExceeded,
    FunctionErrorInitTimeout,
    FunctionErrorRuntimeInitError,
    FunctionErrorExtensionInitError,
    FunctionErrorInvalidEntryPoint,
    FunctionErrorInvalidWorkingDirectory,
    FunctionErrorPermissionDenied,
    FunctionErrorTooManyExtensions,
    FunctionErrorInitResourceExhausted,
    DisallowedByVpcEncryptionControl,
    Unknown(std::string::String),
}

impl StateReasonCode {
    pub fn as_str(&self) -> &str {
        match self {
            StateReasonCode::Idle => "Idle",
            StateReasonCode::Creating => "Creating",
            StateReasonCode::Restoring => "Restoring",
            StateReasonCode::EniLimitExceeded => "EniLimitExceeded",
            StateReasonCode::InsufficientRolePermissions => "InsufficientRolePermissions",
            StateReasonCode::InvalidConfiguration => "InvalidConfiguration",
            StateReasonCode::InternalError => "InternalError",
            StateReasonCode::SubnetOutOfIPAddresses => "SubnetOutOfIPAddresses",
            StateReasonCode::InvalidSubnet => "InvalidSubnet",
            StateReasonCode::InvalidSecurityGroup => "InvalidSecurityGroup",
            StateReasonCode::ImageDeleted => "ImageDeleted",
            StateReasonCode::ImageAccessDenied => "ImageAccessDenied",
            StateReasonCode::InvalidImage => "InvalidImage",
            StateReasonCode::KMSKeyAccessDenied => "KMSKeyAccessDenied",
            StateReasonCode::KMSKeyNotFound => "KMSKeyNotFound",
            StateReasonCode::InvalidStateKMSKey => "InvalidStateKMSKey",
            StateReasonCode::DisabledKMSKey => "DisabledKMSKey",
            StateReasonCode::EFSIOError => "EFSIOError",
            StateReasonCode::EFSMountConnectivityError => "EFSMountConnectivityError",
            StateReasonCode::EFSMountFailure => "EFSMountFailure",
            StateReasonCode::EFSMountTimeout => "EFSMountTimeout",
            StateReasonCode::InvalidRuntime => "InvalidRuntime",
            StateReasonCode::InvalidZipFileException => "InvalidZipFileException",
            StateReasonCode::FunctionError => "FunctionError",
            StateReasonCode::DrainingDurableExecutions => "DrainingDurableExecutions",
            StateReasonCode::VcpuLimitExceeded => "VcpuLimitExceeded",
            StateReasonCode::CapacityProviderScalingLimitExceeded => "CapacityProviderScalingLimitExceeded",
            StateReasonCode::InsufficientCapacity => "InsufficientCapacity",
            StateReasonCode::EC2RequestLimitExceeded => "EC2RequestLimitExceeded",
            StateReasonCode::FunctionErrorInitTimeout => "FunctionError.InitTimeout",
            StateReasonCode::FunctionErrorRuntimeInitError => "FunctionError.RuntimeInitError",
            StateReasonCode::FunctionErrorExtensionInitError => "FunctionError.ExtensionInitError",
            StateReasonCode::FunctionErrorInvalidEntryPoint => "FunctionError.InvalidEntryPoint",
            StateReasonCode::FunctionErrorInvalidWorkingDirectory => "FunctionError.InvalidWorkingDirectory",
            StateReasonCode::FunctionErrorPermissionDenied => "FunctionError.PermissionDenied",
            StateReasonCode::FunctionErrorTooManyExtensions => "FunctionError.TooManyExtensions",
            StateReasonCode::FunctionErrorInitResourceExhausted => "FunctionError.InitResourceExhausted",
            StateReasonCode::DisallowedByVpcEncryptionControl => "DisallowedByVpcEncryptionControl",
            StateReasonCode::Unknown(text) => text,
        }
    }
}

impl From<&str> for StateReasonCode {
    fn from(text: &str) -> Self {
        match text {
            "Idle" => StateReasonCode::Idle,
            "Creating" => StateReasonCode::Creating,
            "Restoring" => StateReasonCode::Restoring,
            "EniLimitExceeded" => StateReasonCode::EniLimitExceeded,
            "InsufficientRolePermissions" => StateReasonCode::InsufficientRolePermissions,
            "InvalidConfiguration" => StateReasonCode::InvalidConfiguration,
            "InternalError" => StateReasonCode::InternalError,
            "SubnetOutOfIPAddresses" => StateReasonCode::SubnetOutOfIPAddresses,
            "InvalidSubnet" => StateReasonCode::InvalidSubnet,
            "InvalidSecurityGroup" => StateReasonCode::InvalidSecurityGroup,
            "ImageDeleted" => StateReasonCode::ImageDeleted,
            "ImageAccessDenied" => StateReasonCode::ImageAccessDenied,
            "InvalidImage" => StateReasonCode::InvalidImage,
            "KMSKeyAccessDenied" => StateReasonCode::KMSKeyAccessDenied,
            "KMSKeyNotFound" => StateReasonCode::KMSKeyNotFound,
            "InvalidStateKMSKey" => StateReasonCode::InvalidStateKMSKey,
            "DisabledKMSKey" => StateReasonCode::DisabledKMSKey,
            "EFSIOError" => StateReasonCode::EFSIOError,
            "EFSMountConnectivityError" => StateReasonCode::EFSMountConnectivityError,
            "EFSMountFailure" => StateReasonCode::EFSMountFailure,
            "EFSMountTimeout" => StateReasonCode::EFSMountTimeout,
            "InvalidRuntime" => StateReasonCode::InvalidRuntime,
            "InvalidZipFileException" => StateReasonCode::InvalidZipFileException,
            "FunctionError" => StateReasonCode::FunctionError,
            "DrainingDurableExecutions" => StateReasonCode::DrainingDurableExecutions,
            "VcpuLimitExceeded" => StateReasonCode::VcpuLimitExceeded,
            "CapacityProviderScalingLimitExceeded" => StateReasonCode::CapacityProviderScalingLimitExceeded,
            "InsufficientCapacity" => StateReasonCode::InsufficientCapacity,
            "EC2RequestLimitExceeded" => StateReasonCode::EC2RequestLimitExceeded,
            "FunctionError.InitTimeout" => StateReasonCode::FunctionErrorInitTimeout,
            "FunctionError.RuntimeInitError" => StateReasonCode::FunctionErrorRuntimeInitError,
            "FunctionError.ExtensionInitError" => StateReasonCode::FunctionErrorExtensionInitError,
            "FunctionError.InvalidEntryPoint" => StateReasonCode::FunctionErrorInvalidEntryPoint,
            "FunctionError.InvalidWorkingDirectory" => StateReasonCode::FunctionErrorInvalidWorkingDirectory,
            "FunctionError.PermissionDenied" => StateReasonCode::FunctionErrorPermissionDenied,
            "FunctionError.TooManyExtensions" => StateReasonCode::FunctionErrorTooManyExtensions,
            "FunctionError.InitResourceExhausted" => StateReasonCode::FunctionErrorInitResourceExhausted,
            "DisallowedByVpcEncryptionControl" => StateReasonCode::DisallowedByVpcEncryptionControl,
            other => StateReasonCode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StateReasonCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StateReasonCode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepDetails {
    pub attempt: std::option::Option<i32>,
    pub next_attempt_timestamp: std::option::Option<Timestamp>,
    pub result: std::option::Option<std::string::String>,
    pub error: std::option::Option<ErrorObject>,
}

impl Shape for StepDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_StepDetails;
}

impl Field for StepDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attempt = Some(Field::decode(d).map_err(|e| e.inside("Attempt"))?),
                1 => value.next_attempt_timestamp = Some(Field::decode(d).map_err(|e| e.inside("NextAttemptTimestamp"))?),
                2 => value.result = Some(Field::decode(d).map_err(|e| e.inside("Result"))?),
                3 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attempt { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_attempt_timestamp { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.result { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepFailedDetails {
    pub error: EventError,
    pub retry_details: RetryDetails,
}

impl Shape for StepFailedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_StepFailedDetails;
}

impl Field for StepFailedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Field::decode(d).map_err(|e| e.inside("Error"))?,
                1 => value.retry_details = Field::decode(d).map_err(|e| e.inside("RetryDetails"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.error.encode(e);
        e.member(&Self::SHAPE.members[1]); self.retry_details.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepOptions {
    pub next_attempt_delay_seconds: std::option::Option<i32>,
}

impl Shape for StepOptions {
    const SHAPE: &'static ShapeSpec = &tables::S_StepOptions;
}

impl Field for StepOptions {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_attempt_delay_seconds = Some(Field::decode(d).map_err(|e| e.inside("NextAttemptDelaySeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.next_attempt_delay_seconds { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepStartedDetails {
}

impl Shape for StepStartedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_StepStartedDetails;
}

impl Field for StepStartedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepSucceededDetails {
    pub result: EventResult,
    pub retry_details: RetryDetails,
}

impl Shape for StepSucceededDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_StepSucceededDetails;
}

impl Field for StepSucceededDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.result = Field::decode(d).map_err(|e| e.inside("Result"))?,
                1 => value.retry_details = Field::decode(d).map_err(|e| e.inside("RetryDetails"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.result.encode(e);
        e.member(&Self::SHAPE.members[1]); self.retry_details.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopDurableExecutionRequest {
    pub durable_execution_arn: std::string::String,
    pub error: std::option::Option<ErrorObject>,
}

impl Shape for StopDurableExecutionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_StopDurableExecutionRequest;
}

impl Field for StopDurableExecutionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.durable_execution_arn = Field::decode(d).map_err(|e| e.inside("DurableExecutionArn"))?,
                1 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.durable_execution_arn.encode(e);
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopDurableExecutionResponse {
    pub stop_timestamp: Timestamp,
}

impl Shape for StopDurableExecutionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_StopDurableExecutionResponse;
}

impl Field for StopDurableExecutionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stop_timestamp = Field::decode(d).map_err(|e| e.inside("StopTimestamp"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stop_timestamp.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SystemLogLevel {
    #[default] Debug,
    Info,
    Warn,
    Unknown(std::string::String),
}

impl SystemLogLevel {
    pub fn as_str(&self) -> &str {
        match self {
            SystemLogLevel::Debug => "DEBUG",
            SystemLogLevel::Info => "INFO",
            SystemLogLevel::Warn => "WARN",
            SystemLogLevel::Unknown(text) => text,
        }
    }
}

impl From<&str> for SystemLogLevel {
    fn from(text: &str) -> Self {
        match text {
            "DEBUG" => SystemLogLevel::Debug,
            "INFO" => SystemLogLevel::Info,
            "WARN" => SystemLogLevel::Warn,
            other => SystemLogLevel::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SystemLogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SystemLogLevel {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource: std::string::String,
    pub tags: IndexMap<std::string::String, std::string::String>,
}

impl Shape for TagResourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TagResourceRequest;
}

impl Field for TagResourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource = Field::decode(d).map_err(|e| e.inside("Resource"))?,
                1 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.resource.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagsError {
    pub error_code: std::string::String,
    pub message: std::string::String,
}

impl Shape for TagsError {
    const SHAPE: &'static ShapeSpec = &tables::S_TagsError;
}

impl Field for TagsError {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error_code = Field::decode(d).map_err(|e| e.inside("ErrorCode"))?,
                1 => value.message = Field::decode(d).map_err(|e| e.inside("Message"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.error_code.encode(e);
        e.member(&Self::SHAPE.members[1]); self.message.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingScalingPolicy {
    pub predefined_metric_type: CapacityProviderPredefinedMetricType,
    pub target_value: f64,
}

impl Shape for TargetTrackingScalingPolicy {
    const SHAPE: &'static ShapeSpec = &tables::S_TargetTrackingScalingPolicy;
}

impl Field for TargetTrackingScalingPolicy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.predefined_metric_type = Field::decode(d).map_err(|e| e.inside("PredefinedMetricType"))?,
                1 => value.target_value = Field::decode(d).map_err(|e| e.inside("TargetValue"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.predefined_metric_type.encode(e);
        e.member(&Self::SHAPE.members[1]); self.target_value.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TenancyConfig {
    pub tenant_isolation_mode: TenantIsolationMode,
}

impl Shape for TenancyConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_TenancyConfig;
}

impl Field for TenancyConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tenant_isolation_mode = Field::decode(d).map_err(|e| e.inside("TenantIsolationMode"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tenant_isolation_mode.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TenantIsolationMode {
    #[default] PerTenant,
    Unknown(std::string::String),
}

impl TenantIsolationMode {
    pub fn as_str(&self) -> &str {
        match self {
            TenantIsolationMode::PerTenant => "PER_TENANT",
            TenantIsolationMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for TenantIsolationMode {
    fn from(text: &str) -> Self {
        match text {
            "PER_TENANT" => TenantIsolationMode::PerTenant,
            other => TenantIsolationMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TenantIsolationMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TenantIsolationMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TraceHeader {
    pub x_amzn_trace_id: std::option::Option<std::string::String>,
}

impl Shape for TraceHeader {
    const SHAPE: &'static ShapeSpec = &tables::S_TraceHeader;
}

impl Field for TraceHeader {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.x_amzn_trace_id = Some(Field::decode(d).map_err(|e| e.inside("XAmznTraceId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.x_amzn_trace_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TracingConfig {
    pub mode: std::option::Option<TracingMode>,
}

impl Shape for TracingConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_TracingConfig;
}

impl Field for TracingConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.mode = Some(Field::decode(d).map_err(|e| e.inside("Mode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.mode { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TracingConfigResponse {
    pub mode: std::option::Option<TracingMode>,
}

impl Shape for TracingConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_TracingConfigResponse;
}

impl Field for TracingConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.mode = Some(Field::decode(d).map_err(|e| e.inside("Mode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.mode { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TracingMode {
    #[default] Active,
    PassThrough,
    Unknown(std::string::String),
}

impl TracingMode {
    pub fn as_str(&self) -> &str {
        match self {
            TracingMode::Active => "Active",
            TracingMode::PassThrough => "PassThrough",
            TracingMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for TracingMode {
    fn from(text: &str) -> Self {
        match text {
            "Active" => TracingMode::Active,
            "PassThrough" => TracingMode::PassThrough,
            other => TracingMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TracingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TracingMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource: std::string::String,
    pub tag_keys: std::vec::Vec<std::string::String>,
}

impl Shape for UntagResourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagResourceRequest;
}

impl Field for UntagResourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource = Field::decode(d).map_err(|e| e.inside("Resource"))?,
                1 => value.tag_keys = Field::decode(d).map_err(|e| e.inside("TagKeys"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.resource.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAliasRequest {
    pub function_name: std::string::String,
    pub name: std::string::String,
    pub function_version: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub routing_config: std::option::Option<AliasRoutingConfiguration>,
    pub revision_id: std::option::Option<std::string::String>,
}

impl Shape for UpdateAliasRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateAliasRequest;
}

impl Field for UpdateAliasRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                2 => value.function_version = Some(Field::decode(d).map_err(|e| e.inside("FunctionVersion"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.routing_config = Some(Field::decode(d).map_err(|e| e.inside("RoutingConfig"))?),
                5 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.name.encode(e);
        if let Some(v) = &self.function_version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.routing_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateCapacityProviderRequest {
    pub capacity_provider_name: std::string::String,
    pub capacity_provider_scaling_config: std::option::Option<CapacityProviderScalingConfig>,
}

impl Shape for UpdateCapacityProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateCapacityProviderRequest;
}

impl Field for UpdateCapacityProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider_name = Field::decode(d).map_err(|e| e.inside("CapacityProviderName"))?,
                1 => value.capacity_provider_scaling_config = Some(Field::decode(d).map_err(|e| e.inside("CapacityProviderScalingConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider_name.encode(e);
        if let Some(v) = &self.capacity_provider_scaling_config { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateCapacityProviderResponse {
    pub capacity_provider: CapacityProvider,
}

impl Shape for UpdateCapacityProviderResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateCapacityProviderResponse;
}

impl Field for UpdateCapacityProviderResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider = Field::decode(d).map_err(|e| e.inside("CapacityProvider"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.capacity_provider.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateCodeSigningConfigRequest {
    pub code_signing_config_arn: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub allowed_publishers: std::option::Option<AllowedPublishers>,
    pub code_signing_policies: std::option::Option<CodeSigningPolicies>,
}

impl Shape for UpdateCodeSigningConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateCodeSigningConfigRequest;
}

impl Field for UpdateCodeSigningConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code_signing_config_arn = Field::decode(d).map_err(|e| e.inside("CodeSigningConfigArn"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.allowed_publishers = Some(Field::decode(d).map_err(|e| e.inside("AllowedPublishers"))?),
                3 => value.code_signing_policies = Some(Field::decode(d).map_err(|e| e.inside("CodeSigningPolicies"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.code_signing_config_arn.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.allowed_publishers { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.code_signing_policies { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateCodeSigningConfigResponse {
    pub code_signing_config: CodeSigningConfig,
}

impl Shape for UpdateCodeSigningConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateCodeSigningConfigResponse;
}

impl Field for UpdateCodeSigningConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code_signing_config = Field::decode(d).map_err(|e| e.inside("CodeSigningConfig"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.code_signing_config.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEventSourceMappingRequest {
    pub uuid: std::string::String,
    pub function_name: std::option::Option<std::string::String>,
    pub enabled: std::option::Option<bool>,
    pub batch_size: std::option::Option<i32>,
    pub filter_criteria: std::option::Option<FilterCriteria>,
    pub maximum_batching_window_in_seconds: std::option::Option<i32>,
    pub destination_config: std::option::Option<DestinationConfig>,
    pub maximum_record_age_in_seconds: std::option::Option<i32>,
    pub bisect_batch_on_function_error: std::option::Option<bool>,
    pub maximum_retry_attempts: std::option::Option<i32>,
    pub parallelization_factor: std::option::Option<i32>,
    pub source_access_configurations: std::option::Option<std::vec::Vec<SourceAccessConfiguration>>,
    pub tumbling_window_in_seconds: std::option::Option<i32>,
    pub function_response_types: std::option::Option<std::vec::Vec<FunctionResponseType>>,
    pub scaling_config: std::option::Option<ScalingConfig>,
    pub amazon_managed_kafka_event_source_config: std::option::Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: std::option::Option<SelfManagedKafkaEventSourceConfig>,
    pub document_db_event_source_config: std::option::Option<DocumentDBEventSourceConfig>,
    pub kms_key_arn: std::option::Option<std::string::String>,
    pub metrics_config: std::option::Option<EventSourceMappingMetricsConfig>,
    pub logging_config: std::option::Option<EventSourceMappingLoggingConfig>,
    pub provisioned_poller_config: std::option::Option<ProvisionedPollerConfig>,
}

impl Shape for UpdateEventSourceMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateEventSourceMappingRequest;
}

impl Field for UpdateEventSourceMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.uuid = Field::decode(d).map_err(|e| e.inside("UUID"))?,
                1 => value.function_name = Some(Field::decode(d).map_err(|e| e.inside("FunctionName"))?),
                2 => value.enabled = Some(Field::decode(d).map_err(|e| e.inside("Enabled"))?),
                3 => value.batch_size = Some(Field::decode(d).map_err(|e| e.inside("BatchSize"))?),
                4 => value.filter_criteria = Some(Field::decode(d).map_err(|e| e.inside("FilterCriteria"))?),
                5 => value.maximum_batching_window_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("MaximumBatchingWindowInSeconds"))?),
                6 => value.destination_config = Some(Field::decode(d).map_err(|e| e.inside("DestinationConfig"))?),
                7 => value.maximum_record_age_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("MaximumRecordAgeInSeconds"))?),
                8 => value.bisect_batch_on_function_error = Some(Field::decode(d).map_err(|e| e.inside("BisectBatchOnFunctionError"))?),
                9 => value.maximum_retry_attempts = Some(Field::decode(d).map_err(|e| e.inside("MaximumRetryAttempts"))?),
                10 => value.parallelization_factor = Some(Field::decode(d).map_err(|e| e.inside("ParallelizationFactor"))?),
                11 => value.source_access_configurations = Some(Field::decode(d).map_err(|e| e.inside("SourceAccessConfigurations"))?),
                12 => value.tumbling_window_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("TumblingWindowInSeconds"))?),
                13 => value.function_response_types = Some(Field::decode(d).map_err(|e| e.inside("FunctionResponseTypes"))?),
                14 => value.scaling_config = Some(Field::decode(d).map_err(|e| e.inside("ScalingConfig"))?),
                15 => value.amazon_managed_kafka_event_source_config = Some(Field::decode(d).map_err(|e| e.inside("AmazonManagedKafkaEventSourceConfig"))?),
                16 => value.self_managed_kafka_event_source_config = Some(Field::decode(d).map_err(|e| e.inside("SelfManagedKafkaEventSourceConfig"))?),
                17 => value.document_db_event_source_config = Some(Field::decode(d).map_err(|e| e.inside("DocumentDBEventSourceConfig"))?),
                18 => value.kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("KMSKeyArn"))?),
                19 => value.metrics_config = Some(Field::decode(d).map_err(|e| e.inside("MetricsConfig"))?),
                20 => value.logging_config = Some(Field::decode(d).map_err(|e| e.inside("LoggingConfig"))?),
                21 => value.provisioned_poller_config = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedPollerConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.uuid.encode(e);
        if let Some(v) = &self.function_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.enabled { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.batch_size { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.filter_criteria { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.maximum_batching_window_in_seconds { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.destination_config { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.maximum_record_age_in_seconds { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.bisect_batch_on_function_error { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.maximum_retry_attempts { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.parallelization_factor { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.source_access_configurations { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.tumbling_window_in_seconds { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.function_response_types { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.scaling_config { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.amazon_managed_kafka_event_source_config { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.self_managed_kafka_event_source_config { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.document_db_event_source_config { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.kms_key_arn { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.metrics_config { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.logging_config { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.provisioned_poller_config { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionCodeRequest {
    pub function_name: std::string::String,
    pub zip_file: std::option::Option<Bytes>,
    pub s3_bucket: std::option::Option<std::string::String>,
    pub s3_key: std::option::Option<std::string::String>,
    pub s3_object_version: std::option::Option<std::string::String>,
    pub image_uri: std::option::Option<std::string::String>,
    pub publish: std::option::Option<bool>,
    pub dry_run: std::option::Option<bool>,
    pub revision_id: std::option::Option<std::string::String>,
    pub architectures: std::option::Option<std::vec::Vec<Architecture>>,
    pub source_kms_key_arn: std::option::Option<std::string::String>,
    pub publish_to: std::option::Option<FunctionVersionLatestPublished>,
}

impl Shape for UpdateFunctionCodeRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateFunctionCodeRequest;
}

impl Field for UpdateFunctionCodeRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.zip_file = Some(Field::decode(d).map_err(|e| e.inside("ZipFile"))?),
                2 => value.s3_bucket = Some(Field::decode(d).map_err(|e| e.inside("S3Bucket"))?),
                3 => value.s3_key = Some(Field::decode(d).map_err(|e| e.inside("S3Key"))?),
                4 => value.s3_object_version = Some(Field::decode(d).map_err(|e| e.inside("S3ObjectVersion"))?),
                5 => value.image_uri = Some(Field::decode(d).map_err(|e| e.inside("ImageUri"))?),
                6 => value.publish = Some(Field::decode(d).map_err(|e| e.inside("Publish"))?),
                7 => value.dry_run = Some(Field::decode(d).map_err(|e| e.inside("DryRun"))?),
                8 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                9 => value.architectures = Some(Field::decode(d).map_err(|e| e.inside("Architectures"))?),
                10 => value.source_kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("SourceKMSKeyArn"))?),
                11 => value.publish_to = Some(Field::decode(d).map_err(|e| e.inside("PublishTo"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.zip_file { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.s3_bucket { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.s3_key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.s3_object_version { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.image_uri { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.publish { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.dry_run { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.architectures { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.source_kms_key_arn { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.publish_to { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionConfigurationRequest {
    pub function_name: std::string::String,
    pub role: std::option::Option<std::string::String>,
    pub handler: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub timeout: std::option::Option<i32>,
    pub memory_size: std::option::Option<i32>,
    pub vpc_config: std::option::Option<VpcConfig>,
    pub environment: std::option::Option<Environment>,
    pub runtime: std::option::Option<Runtime>,
    pub dead_letter_config: std::option::Option<DeadLetterConfig>,
    pub kms_key_arn: std::option::Option<std::string::String>,
    pub tracing_config: std::option::Option<TracingConfig>,
    pub revision_id: std::option::Option<std::string::String>,
    pub layers: std::option::Option<std::vec::Vec<std::string::String>>,
    pub file_system_configs: std::option::Option<std::vec::Vec<FileSystemConfig>>,
    pub image_config: std::option::Option<ImageConfig>,
    pub ephemeral_storage: std::option::Option<EphemeralStorage>,
    pub snap_start: std::option::Option<SnapStart>,
    pub logging_config: std::option::Option<LoggingConfig>,
    pub capacity_provider_config: std::option::Option<CapacityProviderConfig>,
    pub durable_config: std::option::Option<DurableConfig>,
}

impl Shape for UpdateFunctionConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateFunctionConfigurationRequest;
}

impl Field for UpdateFunctionConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.role = Some(Field::decode(d).map_err(|e| e.inside("Role"))?),
                2 => value.handler = Some(Field::decode(d).map_err(|e| e.inside("Handler"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.timeout = Some(Field::decode(d).map_err(|e| e.inside("Timeout"))?),
                5 => value.memory_size = Some(Field::decode(d).map_err(|e| e.inside("MemorySize"))?),
                6 => value.vpc_config = Some(Field::decode(d).map_err(|e| e.inside("VpcConfig"))?),
                7 => value.environment = Some(Field::decode(d).map_err(|e| e.inside("Environment"))?),
                8 => value.runtime = Some(Field::decode(d).map_err(|e| e.inside("Runtime"))?),
                9 => value.dead_letter_config = Some(Field::decode(d).map_err(|e| e.inside("DeadLetterConfig"))?),
                10 => value.kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("KMSKeyArn"))?),
                11 => value.tracing_config = Some(Field::decode(d).map_err(|e| e.inside("TracingConfig"))?),
                12 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                13 => value.layers = Some(Field::decode(d).map_err(|e| e.inside("Layers"))?),
                14 => value.file_system_configs = Some(Field::decode(d).map_err(|e| e.inside("FileSystemConfigs"))?),
                15 => value.image_config = Some(Field::decode(d).map_err(|e| e.inside("ImageConfig"))?),
                16 => value.ephemeral_storage = Some(Field::decode(d).map_err(|e| e.inside("EphemeralStorage"))?),
                17 => value.snap_start = Some(Field::decode(d).map_err(|e| e.inside("SnapStart"))?),
                18 => value.logging_config = Some(Field::decode(d).map_err(|e| e.inside("LoggingConfig"))?),
                19 => value.capacity_provider_config = Some(Field::decode(d).map_err(|e| e.inside("CapacityProviderConfig"))?),
                20 => value.durable_config = Some(Field::decode(d).map_err(|e| e.inside("DurableConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.role { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.handler { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.timeout { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.memory_size { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.vpc_config { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.environment { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.runtime { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.dead_letter_config { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.kms_key_arn { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.tracing_config { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.layers { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.file_system_configs { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.image_config { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.ephemeral_storage { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.snap_start { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.logging_config { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.capacity_provider_config { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.durable_config { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionEventInvokeConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
    pub maximum_retry_attempts: std::option::Option<i32>,
    pub maximum_event_age_in_seconds: std::option::Option<i32>,
    pub destination_config: std::option::Option<DestinationConfig>,
}

impl Shape for UpdateFunctionEventInvokeConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateFunctionEventInvokeConfigRequest;
}

impl Field for UpdateFunctionEventInvokeConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                2 => value.maximum_retry_attempts = Some(Field::decode(d).map_err(|e| e.inside("MaximumRetryAttempts"))?),
                3 => value.maximum_event_age_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("MaximumEventAgeInSeconds"))?),
                4 => value.destination_config = Some(Field::decode(d).map_err(|e| e.inside("DestinationConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.maximum_retry_attempts { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.maximum_event_age_in_seconds { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.destination_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionUrlConfigRequest {
    pub function_name: std::string::String,
    pub qualifier: std::option::Option<std::string::String>,
    pub auth_type: std::option::Option<FunctionUrlAuthType>,
    pub cors: std::option::Option<Cors>,
    pub invoke_mode: std::option::Option<InvokeMode>,
}

impl Shape for UpdateFunctionUrlConfigRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateFunctionUrlConfigRequest;
}

impl Field for UpdateFunctionUrlConfigRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_name = Field::decode(d).map_err(|e| e.inside("FunctionName"))?,
                1 => value.qualifier = Some(Field::decode(d).map_err(|e| e.inside("Qualifier"))?),
                2 => value.auth_type = Some(Field::decode(d).map_err(|e| e.inside("AuthType"))?),
                3 => value.cors = Some(Field::decode(d).map_err(|e| e.inside("Cors"))?),
                4 => value.invoke_mode = Some(Field::decode(d).map_err(|e| e.inside("InvokeMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_name.encode(e);
        if let Some(v) = &self.qualifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.auth_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.cors { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.invoke_mode { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionUrlConfigResponse {
    pub function_url: std::string::String,
    pub function_arn: std::string::String,
    pub auth_type: FunctionUrlAuthType,
    pub cors: std::option::Option<Cors>,
    pub creation_time: std::string::String,
    pub last_modified_time: std::string::String,
    pub invoke_mode: std::option::Option<InvokeMode>,
}

impl Shape for UpdateFunctionUrlConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateFunctionUrlConfigResponse;
}

impl Field for UpdateFunctionUrlConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.function_url = Field::decode(d).map_err(|e| e.inside("FunctionUrl"))?,
                1 => value.function_arn = Field::decode(d).map_err(|e| e.inside("FunctionArn"))?,
                2 => value.auth_type = Field::decode(d).map_err(|e| e.inside("AuthType"))?,
                3 => value.cors = Some(Field::decode(d).map_err(|e| e.inside("Cors"))?),
                4 => value.creation_time = Field::decode(d).map_err(|e| e.inside("CreationTime"))?,
                5 => value.last_modified_time = Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?,
                6 => value.invoke_mode = Some(Field::decode(d).map_err(|e| e.inside("InvokeMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.function_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.function_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.auth_type.encode(e);
        if let Some(v) = &self.cors { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.creation_time.encode(e);
        e.member(&Self::SHAPE.members[5]); self.last_modified_time.encode(e);
        if let Some(v) = &self.invoke_mode { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum UpdateRuntimeOn {
    #[default] Auto,
    Manual,
    FunctionUpdate,
    Unknown(std::string::String),
}

impl UpdateRuntimeOn {
    pub fn as_str(&self) -> &str {
        match self {
            UpdateRuntimeOn::Auto => "Auto",
            UpdateRuntimeOn::Manual => "Manual",
            UpdateRuntimeOn::FunctionUpdate => "FunctionUpdate",
            UpdateRuntimeOn::Unknown(text) => text,
        }
    }
}

impl From<&str> for UpdateRuntimeOn {
    fn from(text: &str) -> Self {
        match text {
            "Auto" => UpdateRuntimeOn::Auto,
            "Manual" => UpdateRuntimeOn::Manual,
            "FunctionUpdate" => UpdateRuntimeOn::FunctionUpdate,
            other => UpdateRuntimeOn::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for UpdateRuntimeOn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for UpdateRuntimeOn {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcConfig {
    pub subnet_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub security_group_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub ipv6_allowed_for_dual_stack: std::option::Option<bool>,
}

impl Shape for VpcConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_VpcConfig;
}

impl Field for VpcConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.subnet_ids = Some(Field::decode(d).map_err(|e| e.inside("SubnetIds"))?),
                1 => value.security_group_ids = Some(Field::decode(d).map_err(|e| e.inside("SecurityGroupIds"))?),
                2 => value.ipv6_allowed_for_dual_stack = Some(Field::decode(d).map_err(|e| e.inside("Ipv6AllowedForDualStack"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.subnet_ids { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.security_group_ids { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.ipv6_allowed_for_dual_stack { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcConfigResponse {
    pub subnet_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub security_group_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub vpc_id: std::option::Option<std::string::String>,
    pub ipv6_allowed_for_dual_stack: std::option::Option<bool>,
}

impl Shape for VpcConfigResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_VpcConfigResponse;
}

impl Field for VpcConfigResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.subnet_ids = Some(Field::decode(d).map_err(|e| e.inside("SubnetIds"))?),
                1 => value.security_group_ids = Some(Field::decode(d).map_err(|e| e.inside("SecurityGroupIds"))?),
                2 => value.vpc_id = Some(Field::decode(d).map_err(|e| e.inside("VpcId"))?),
                3 => value.ipv6_allowed_for_dual_stack = Some(Field::decode(d).map_err(|e| e.inside("Ipv6AllowedForDualStack"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.subnet_ids { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.security_group_ids { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.vpc_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.ipv6_allowed_for_dual_stack { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WaitCancelledDetails {
    pub error: std::option::Option<EventError>,
}

impl Shape for WaitCancelledDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_WaitCancelledDetails;
}

impl Field for WaitCancelledDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WaitDetails {
    pub scheduled_end_timestamp: std::option::Option<Timestamp>,
}

impl Shape for WaitDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_WaitDetails;
}

impl Field for WaitDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.scheduled_end_timestamp = Some(Field::decode(d).map_err(|e| e.inside("ScheduledEndTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.scheduled_end_timestamp { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WaitOptions {
    pub wait_seconds: std::option::Option<i32>,
}

impl Shape for WaitOptions {
    const SHAPE: &'static ShapeSpec = &tables::S_WaitOptions;
}

impl Field for WaitOptions {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.wait_seconds = Some(Field::decode(d).map_err(|e| e.inside("WaitSeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.wait_seconds { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WaitStartedDetails {
    pub duration: i32,
    pub scheduled_end_timestamp: Timestamp,
}

impl Shape for WaitStartedDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_WaitStartedDetails;
}

impl Field for WaitStartedDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.duration = Field::decode(d).map_err(|e| e.inside("Duration"))?,
                1 => value.scheduled_end_timestamp = Field::decode(d).map_err(|e| e.inside("ScheduledEndTimestamp"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.duration.encode(e);
        e.member(&Self::SHAPE.members[1]); self.scheduled_end_timestamp.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WaitSucceededDetails {
    pub duration: std::option::Option<i32>,
}

impl Shape for WaitSucceededDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_WaitSucceededDetails;
}

impl Field for WaitSucceededDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.duration = Some(Field::decode(d).map_err(|e| e.inside("Duration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.duration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

pub type AddLayerVersionPermissionInput = AddLayerVersionPermissionRequest;

pub type AddLayerVersionPermissionOutput = AddLayerVersionPermissionResponse;

pub struct AddLayerVersionPermission;

impl Operation for AddLayerVersionPermission {
    type Input = AddLayerVersionPermissionRequest;
    type Output = AddLayerVersionPermissionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub type AddPermissionInput = AddPermissionRequest;

pub type AddPermissionOutput = AddPermissionResponse;

pub struct AddPermission;

impl Operation for AddPermission {
    type Input = AddPermissionRequest;
    type Output = AddPermissionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub type CheckpointDurableExecutionInput = CheckpointDurableExecutionRequest;

pub type CheckpointDurableExecutionOutput = CheckpointDurableExecutionResponse;

pub struct CheckpointDurableExecution;

impl Operation for CheckpointDurableExecution {
    type Input = CheckpointDurableExecutionRequest;
    type Output = CheckpointDurableExecutionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub type CreateAliasInput = CreateAliasRequest;

pub type CreateAliasOutput = AliasConfiguration;

pub struct CreateAlias;

impl Operation for CreateAlias {
    type Input = CreateAliasRequest;
    type Output = AliasConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub type CreateCapacityProviderInput = CreateCapacityProviderRequest;

pub type CreateCapacityProviderOutput = CreateCapacityProviderResponse;

pub struct CreateCapacityProvider;

impl Operation for CreateCapacityProvider {
    type Input = CreateCapacityProviderRequest;
    type Output = CreateCapacityProviderResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub type CreateCodeSigningConfigInput = CreateCodeSigningConfigRequest;

pub type CreateCodeSigningConfigOutput = CreateCodeSigningConfigResponse;

pub struct CreateCodeSigningConfig;

impl Operation for CreateCodeSigningConfig {
    type Input = CreateCodeSigningConfigRequest;
    type Output = CreateCodeSigningConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

pub type CreateEventSourceMappingInput = CreateEventSourceMappingRequest;

pub type CreateEventSourceMappingOutput = EventSourceMappingConfiguration;

pub struct CreateEventSourceMapping;

impl Operation for CreateEventSourceMapping {
    type Input = CreateEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub type CreateFunctionInput = CreateFunctionRequest;

pub type CreateFunctionOutput = FunctionConfiguration;

pub struct CreateFunction;

impl Operation for CreateFunction {
    type Input = CreateFunctionRequest;
    type Output = FunctionConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

pub type CreateFunctionUrlConfigInput = CreateFunctionUrlConfigRequest;

pub type CreateFunctionUrlConfigOutput = CreateFunctionUrlConfigResponse;

pub struct CreateFunctionUrlConfig;

impl Operation for CreateFunctionUrlConfig {
    type Input = CreateFunctionUrlConfigRequest;
    type Output = CreateFunctionUrlConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

pub type DeleteAliasInput = DeleteAliasRequest;

static S__DeleteAliasOutput: ShapeSpec = ShapeSpec::new("DeleteAliasOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAliasOutput {}

impl Shape for DeleteAliasOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteAliasOutput;
}

impl Field for DeleteAliasOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteAlias;

impl Operation for DeleteAlias {
    type Input = DeleteAliasRequest;
    type Output = DeleteAliasOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

pub type DeleteCapacityProviderInput = DeleteCapacityProviderRequest;

pub type DeleteCapacityProviderOutput = DeleteCapacityProviderResponse;

pub struct DeleteCapacityProvider;

impl Operation for DeleteCapacityProvider {
    type Input = DeleteCapacityProviderRequest;
    type Output = DeleteCapacityProviderResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

pub type DeleteCodeSigningConfigInput = DeleteCodeSigningConfigRequest;

pub type DeleteCodeSigningConfigOutput = DeleteCodeSigningConfigResponse;

pub struct DeleteCodeSigningConfig;

impl Operation for DeleteCodeSigningConfig {
    type Input = DeleteCodeSigningConfigRequest;
    type Output = DeleteCodeSigningConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
}

pub type DeleteEventSourceMappingInput = DeleteEventSourceMappingRequest;

pub type DeleteEventSourceMappingOutput = EventSourceMappingConfiguration;

pub struct DeleteEventSourceMapping;

impl Operation for DeleteEventSourceMapping {
    type Input = DeleteEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[12];
}

pub type DeleteFunctionInput = DeleteFunctionRequest;

pub type DeleteFunctionOutput = DeleteFunctionResponse;

pub struct DeleteFunction;

impl Operation for DeleteFunction {
    type Input = DeleteFunctionRequest;
    type Output = DeleteFunctionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

pub type DeleteFunctionCodeSigningConfigInput = DeleteFunctionCodeSigningConfigRequest;

static S__DeleteFunctionCodeSigningConfigOutput: ShapeSpec = ShapeSpec::new("DeleteFunctionCodeSigningConfigOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionCodeSigningConfigOutput {}

impl Shape for DeleteFunctionCodeSigningConfigOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteFunctionCodeSigningConfigOutput;
}

impl Field for DeleteFunctionCodeSigningConfigOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteFunctionCodeSigningConfig;

impl Operation for DeleteFunctionCodeSigningConfig {
    type Input = DeleteFunctionCodeSigningConfigRequest;
    type Output = DeleteFunctionCodeSigningConfigOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[14];
}

pub type DeleteFunctionConcurrencyInput = DeleteFunctionConcurrencyRequest;

static S__DeleteFunctionConcurrencyOutput: ShapeSpec = ShapeSpec::new("DeleteFunctionConcurrencyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionConcurrencyOutput {}

impl Shape for DeleteFunctionConcurrencyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteFunctionConcurrencyOutput;
}

impl Field for DeleteFunctionConcurrencyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteFunctionConcurrency;

impl Operation for DeleteFunctionConcurrency {
    type Input = DeleteFunctionConcurrencyRequest;
    type Output = DeleteFunctionConcurrencyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[15];
}

pub type DeleteFunctionEventInvokeConfigInput = DeleteFunctionEventInvokeConfigRequest;

static S__DeleteFunctionEventInvokeConfigOutput: ShapeSpec = ShapeSpec::new("DeleteFunctionEventInvokeConfigOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionEventInvokeConfigOutput {}

impl Shape for DeleteFunctionEventInvokeConfigOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteFunctionEventInvokeConfigOutput;
}

impl Field for DeleteFunctionEventInvokeConfigOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteFunctionEventInvokeConfig;

impl Operation for DeleteFunctionEventInvokeConfig {
    type Input = DeleteFunctionEventInvokeConfigRequest;
    type Output = DeleteFunctionEventInvokeConfigOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[16];
}

pub type DeleteFunctionUrlConfigInput = DeleteFunctionUrlConfigRequest;

static S__DeleteFunctionUrlConfigOutput: ShapeSpec = ShapeSpec::new("DeleteFunctionUrlConfigOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionUrlConfigOutput {}

impl Shape for DeleteFunctionUrlConfigOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteFunctionUrlConfigOutput;
}

impl Field for DeleteFunctionUrlConfigOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteFunctionUrlConfig;

impl Operation for DeleteFunctionUrlConfig {
    type Input = DeleteFunctionUrlConfigRequest;
    type Output = DeleteFunctionUrlConfigOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[17];
}

pub type DeleteLayerVersionInput = DeleteLayerVersionRequest;

static S__DeleteLayerVersionOutput: ShapeSpec = ShapeSpec::new("DeleteLayerVersionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLayerVersionOutput {}

impl Shape for DeleteLayerVersionOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteLayerVersionOutput;
}

impl Field for DeleteLayerVersionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteLayerVersion;

impl Operation for DeleteLayerVersion {
    type Input = DeleteLayerVersionRequest;
    type Output = DeleteLayerVersionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[18];
}

pub type DeleteProvisionedConcurrencyConfigInput = DeleteProvisionedConcurrencyConfigRequest;

static S__DeleteProvisionedConcurrencyConfigOutput: ShapeSpec = ShapeSpec::new("DeleteProvisionedConcurrencyConfigOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteProvisionedConcurrencyConfigOutput {}

impl Shape for DeleteProvisionedConcurrencyConfigOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteProvisionedConcurrencyConfigOutput;
}

impl Field for DeleteProvisionedConcurrencyConfigOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteProvisionedConcurrencyConfig;

impl Operation for DeleteProvisionedConcurrencyConfig {
    type Input = DeleteProvisionedConcurrencyConfigRequest;
    type Output = DeleteProvisionedConcurrencyConfigOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[19];
}

pub type GetAccountSettingsInput = GetAccountSettingsRequest;

pub type GetAccountSettingsOutput = GetAccountSettingsResponse;

pub struct GetAccountSettings;

impl Operation for GetAccountSettings {
    type Input = GetAccountSettingsRequest;
    type Output = GetAccountSettingsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[20];
}

pub type GetAliasInput = GetAliasRequest;

pub type GetAliasOutput = AliasConfiguration;

pub struct GetAlias;

impl Operation for GetAlias {
    type Input = GetAliasRequest;
    type Output = AliasConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[21];
}

pub type GetCapacityProviderInput = GetCapacityProviderRequest;

pub type GetCapacityProviderOutput = GetCapacityProviderResponse;

pub struct GetCapacityProvider;

impl Operation for GetCapacityProvider {
    type Input = GetCapacityProviderRequest;
    type Output = GetCapacityProviderResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[22];
}

pub type GetCodeSigningConfigInput = GetCodeSigningConfigRequest;

pub type GetCodeSigningConfigOutput = GetCodeSigningConfigResponse;

pub struct GetCodeSigningConfig;

impl Operation for GetCodeSigningConfig {
    type Input = GetCodeSigningConfigRequest;
    type Output = GetCodeSigningConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[23];
}

pub type GetDurableExecutionInput = GetDurableExecutionRequest;

pub type GetDurableExecutionOutput = GetDurableExecutionResponse;

pub struct GetDurableExecution;

impl Operation for GetDurableExecution {
    type Input = GetDurableExecutionRequest;
    type Output = GetDurableExecutionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[24];
}

pub type GetDurableExecutionHistoryInput = GetDurableExecutionHistoryRequest;

pub type GetDurableExecutionHistoryOutput = GetDurableExecutionHistoryResponse;

pub struct GetDurableExecutionHistory;

impl Operation for GetDurableExecutionHistory {
    type Input = GetDurableExecutionHistoryRequest;
    type Output = GetDurableExecutionHistoryResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[25];
}

pub type GetDurableExecutionStateInput = GetDurableExecutionStateRequest;

pub type GetDurableExecutionStateOutput = GetDurableExecutionStateResponse;

pub struct GetDurableExecutionState;

impl Operation for GetDurableExecutionState {
    type Input = GetDurableExecutionStateRequest;
    type Output = GetDurableExecutionStateResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[26];
}

pub type GetEventSourceMappingInput = GetEventSourceMappingRequest;

pub type GetEventSourceMappingOutput = EventSourceMappingConfiguration;

pub struct GetEventSourceMapping;

impl Operation for GetEventSourceMapping {
    type Input = GetEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[27];
}

pub type GetFunctionInput = GetFunctionRequest;

pub type GetFunctionOutput = GetFunctionResponse;

pub struct GetFunction;

impl Operation for GetFunction {
    type Input = GetFunctionRequest;
    type Output = GetFunctionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[28];
}

pub type GetFunctionCodeSigningConfigInput = GetFunctionCodeSigningConfigRequest;

pub type GetFunctionCodeSigningConfigOutput = GetFunctionCodeSigningConfigResponse;

pub struct GetFunctionCodeSigningConfig;

impl Operation for GetFunctionCodeSigningConfig {
    type Input = GetFunctionCodeSigningConfigRequest;
    type Output = GetFunctionCodeSigningConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[29];
}

pub type GetFunctionConcurrencyInput = GetFunctionConcurrencyRequest;

pub type GetFunctionConcurrencyOutput = GetFunctionConcurrencyResponse;

pub struct GetFunctionConcurrency;

impl Operation for GetFunctionConcurrency {
    type Input = GetFunctionConcurrencyRequest;
    type Output = GetFunctionConcurrencyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[30];
}

pub type GetFunctionConfigurationInput = GetFunctionConfigurationRequest;

pub type GetFunctionConfigurationOutput = FunctionConfiguration;

pub struct GetFunctionConfiguration;

impl Operation for GetFunctionConfiguration {
    type Input = GetFunctionConfigurationRequest;
    type Output = FunctionConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[31];
}

pub type GetFunctionEventInvokeConfigInput = GetFunctionEventInvokeConfigRequest;

pub type GetFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;

pub struct GetFunctionEventInvokeConfig;

impl Operation for GetFunctionEventInvokeConfig {
    type Input = GetFunctionEventInvokeConfigRequest;
    type Output = FunctionEventInvokeConfig;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[32];
}

pub type GetFunctionRecursionConfigInput = GetFunctionRecursionConfigRequest;

pub type GetFunctionRecursionConfigOutput = GetFunctionRecursionConfigResponse;

pub struct GetFunctionRecursionConfig;

impl Operation for GetFunctionRecursionConfig {
    type Input = GetFunctionRecursionConfigRequest;
    type Output = GetFunctionRecursionConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[33];
}

pub type GetFunctionScalingConfigInput = GetFunctionScalingConfigRequest;

pub type GetFunctionScalingConfigOutput = GetFunctionScalingConfigResponse;

pub struct GetFunctionScalingConfig;

impl Operation for GetFunctionScalingConfig {
    type Input = GetFunctionScalingConfigRequest;
    type Output = GetFunctionScalingConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[34];
}

pub type GetFunctionUrlConfigInput = GetFunctionUrlConfigRequest;

pub type GetFunctionUrlConfigOutput = GetFunctionUrlConfigResponse;

pub struct GetFunctionUrlConfig;

impl Operation for GetFunctionUrlConfig {
    type Input = GetFunctionUrlConfigRequest;
    type Output = GetFunctionUrlConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[35];
}

pub type GetLayerVersionInput = GetLayerVersionRequest;

pub type GetLayerVersionOutput = GetLayerVersionResponse;

pub struct GetLayerVersion;

impl Operation for GetLayerVersion {
    type Input = GetLayerVersionRequest;
    type Output = GetLayerVersionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[36];
}

pub type GetLayerVersionByArnInput = GetLayerVersionByArnRequest;

pub type GetLayerVersionByArnOutput = GetLayerVersionResponse;

pub struct GetLayerVersionByArn;

impl Operation for GetLayerVersionByArn {
    type Input = GetLayerVersionByArnRequest;
    type Output = GetLayerVersionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[37];
}

pub type GetLayerVersionPolicyInput = GetLayerVersionPolicyRequest;

pub type GetLayerVersionPolicyOutput = GetLayerVersionPolicyResponse;

pub struct GetLayerVersionPolicy;

impl Operation for GetLayerVersionPolicy {
    type Input = GetLayerVersionPolicyRequest;
    type Output = GetLayerVersionPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[38];
}

pub type GetPolicyInput = GetPolicyRequest;

pub type GetPolicyOutput = GetPolicyResponse;

pub struct GetPolicy;

impl Operation for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[39];
}

pub type GetProvisionedConcurrencyConfigInput = GetProvisionedConcurrencyConfigRequest;

pub type GetProvisionedConcurrencyConfigOutput = GetProvisionedConcurrencyConfigResponse;

pub struct GetProvisionedConcurrencyConfig;

impl Operation for GetProvisionedConcurrencyConfig {
    type Input = GetProvisionedConcurrencyConfigRequest;
    type Output = GetProvisionedConcurrencyConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[40];
}

pub type GetRuntimeManagementConfigInput = GetRuntimeManagementConfigRequest;

pub type GetRuntimeManagementConfigOutput = GetRuntimeManagementConfigResponse;

pub struct GetRuntimeManagementConfig;

impl Operation for GetRuntimeManagementConfig {
    type Input = GetRuntimeManagementConfigRequest;
    type Output = GetRuntimeManagementConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[41];
}

pub type InvokeInput = InvocationRequest;

pub type InvokeOutput = InvocationResponse;

pub struct Invoke;

impl Operation for Invoke {
    type Input = InvocationRequest;
    type Output = InvocationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[42];
}

pub type InvokeAsyncInput = InvokeAsyncRequest;

pub type InvokeAsyncOutput = InvokeAsyncResponse;

pub struct InvokeAsync;

impl Operation for InvokeAsync {
    type Input = InvokeAsyncRequest;
    type Output = InvokeAsyncResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[43];
}

pub type InvokeWithResponseStreamInput = InvokeWithResponseStreamRequest;

pub type InvokeWithResponseStreamOutput = InvokeWithResponseStreamResponse;

pub struct InvokeWithResponseStream;

impl Operation for InvokeWithResponseStream {
    type Input = InvokeWithResponseStreamRequest;
    type Output = InvokeWithResponseStreamResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[44];
}

pub type ListAliasesInput = ListAliasesRequest;

pub type ListAliasesOutput = ListAliasesResponse;

pub struct ListAliases;

impl Operation for ListAliases {
    type Input = ListAliasesRequest;
    type Output = ListAliasesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[45];
}

pub type ListCapacityProvidersInput = ListCapacityProvidersRequest;

pub type ListCapacityProvidersOutput = ListCapacityProvidersResponse;

pub struct ListCapacityProviders;

impl Operation for ListCapacityProviders {
    type Input = ListCapacityProvidersRequest;
    type Output = ListCapacityProvidersResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[46];
}

pub type ListCodeSigningConfigsInput = ListCodeSigningConfigsRequest;

pub type ListCodeSigningConfigsOutput = ListCodeSigningConfigsResponse;

pub struct ListCodeSigningConfigs;

impl Operation for ListCodeSigningConfigs {
    type Input = ListCodeSigningConfigsRequest;
    type Output = ListCodeSigningConfigsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[47];
}

pub type ListDurableExecutionsByFunctionInput = ListDurableExecutionsByFunctionRequest;

pub type ListDurableExecutionsByFunctionOutput = ListDurableExecutionsByFunctionResponse;

pub struct ListDurableExecutionsByFunction;

impl Operation for ListDurableExecutionsByFunction {
    type Input = ListDurableExecutionsByFunctionRequest;
    type Output = ListDurableExecutionsByFunctionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[48];
}

pub type ListEventSourceMappingsInput = ListEventSourceMappingsRequest;

pub type ListEventSourceMappingsOutput = ListEventSourceMappingsResponse;

pub struct ListEventSourceMappings;

impl Operation for ListEventSourceMappings {
    type Input = ListEventSourceMappingsRequest;
    type Output = ListEventSourceMappingsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[49];
}

pub type ListFunctionEventInvokeConfigsInput = ListFunctionEventInvokeConfigsRequest;

pub type ListFunctionEventInvokeConfigsOutput = ListFunctionEventInvokeConfigsResponse;

pub struct ListFunctionEventInvokeConfigs;

impl Operation for ListFunctionEventInvokeConfigs {
    type Input = ListFunctionEventInvokeConfigsRequest;
    type Output = ListFunctionEventInvokeConfigsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[50];
}

pub type ListFunctionUrlConfigsInput = ListFunctionUrlConfigsRequest;

pub type ListFunctionUrlConfigsOutput = ListFunctionUrlConfigsResponse;

pub struct ListFunctionUrlConfigs;

impl Operation for ListFunctionUrlConfigs {
    type Input = ListFunctionUrlConfigsRequest;
    type Output = ListFunctionUrlConfigsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[51];
}

pub type ListFunctionVersionsByCapacityProviderInput = ListFunctionVersionsByCapacityProviderRequest;

pub type ListFunctionVersionsByCapacityProviderOutput = ListFunctionVersionsByCapacityProviderResponse;

pub struct ListFunctionVersionsByCapacityProvider;

impl Operation for ListFunctionVersionsByCapacityProvider {
    type Input = ListFunctionVersionsByCapacityProviderRequest;
    type Output = ListFunctionVersionsByCapacityProviderResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[52];
}

pub type ListFunctionsInput = ListFunctionsRequest;

pub type ListFunctionsOutput = ListFunctionsResponse;

pub struct ListFunctions;

impl Operation for ListFunctions {
    type Input = ListFunctionsRequest;
    type Output = ListFunctionsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[53];
}

pub type ListFunctionsByCodeSigningConfigInput = ListFunctionsByCodeSigningConfigRequest;

pub type ListFunctionsByCodeSigningConfigOutput = ListFunctionsByCodeSigningConfigResponse;

pub struct ListFunctionsByCodeSigningConfig;

impl Operation for ListFunctionsByCodeSigningConfig {
    type Input = ListFunctionsByCodeSigningConfigRequest;
    type Output = ListFunctionsByCodeSigningConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[54];
}

pub type ListLayerVersionsInput = ListLayerVersionsRequest;

pub type ListLayerVersionsOutput = ListLayerVersionsResponse;

pub struct ListLayerVersions;

impl Operation for ListLayerVersions {
    type Input = ListLayerVersionsRequest;
    type Output = ListLayerVersionsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[55];
}

pub type ListLayersInput = ListLayersRequest;

pub type ListLayersOutput = ListLayersResponse;

pub struct ListLayers;

impl Operation for ListLayers {
    type Input = ListLayersRequest;
    type Output = ListLayersResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[56];
}

pub type ListProvisionedConcurrencyConfigsInput = ListProvisionedConcurrencyConfigsRequest;

pub type ListProvisionedConcurrencyConfigsOutput = ListProvisionedConcurrencyConfigsResponse;

pub struct ListProvisionedConcurrencyConfigs;

impl Operation for ListProvisionedConcurrencyConfigs {
    type Input = ListProvisionedConcurrencyConfigsRequest;
    type Output = ListProvisionedConcurrencyConfigsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[57];
}

pub type ListTagsInput = ListTagsRequest;

pub type ListTagsOutput = ListTagsResponse;

pub struct ListTags;

impl Operation for ListTags {
    type Input = ListTagsRequest;
    type Output = ListTagsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[58];
}

pub type ListVersionsByFunctionInput = ListVersionsByFunctionRequest;

pub type ListVersionsByFunctionOutput = ListVersionsByFunctionResponse;

pub struct ListVersionsByFunction;

impl Operation for ListVersionsByFunction {
    type Input = ListVersionsByFunctionRequest;
    type Output = ListVersionsByFunctionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[59];
}

pub type PublishLayerVersionInput = PublishLayerVersionRequest;

pub type PublishLayerVersionOutput = PublishLayerVersionResponse;

pub struct PublishLayerVersion;

impl Operation for PublishLayerVersion {
    type Input = PublishLayerVersionRequest;
    type Output = PublishLayerVersionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[60];
}

pub type PublishVersionInput = PublishVersionRequest;

pub type PublishVersionOutput = FunctionConfiguration;

pub struct PublishVersion;

impl Operation for PublishVersion {
    type Input = PublishVersionRequest;
    type Output = FunctionConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[61];
}

pub type PutFunctionCodeSigningConfigInput = PutFunctionCodeSigningConfigRequest;

pub type PutFunctionCodeSigningConfigOutput = PutFunctionCodeSigningConfigResponse;

pub struct PutFunctionCodeSigningConfig;

impl Operation for PutFunctionCodeSigningConfig {
    type Input = PutFunctionCodeSigningConfigRequest;
    type Output = PutFunctionCodeSigningConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[62];
}

pub type PutFunctionConcurrencyInput = PutFunctionConcurrencyRequest;

pub type PutFunctionConcurrencyOutput = Concurrency;

pub struct PutFunctionConcurrency;

impl Operation for PutFunctionConcurrency {
    type Input = PutFunctionConcurrencyRequest;
    type Output = Concurrency;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[63];
}

pub type PutFunctionEventInvokeConfigInput = PutFunctionEventInvokeConfigRequest;

pub type PutFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;

pub struct PutFunctionEventInvokeConfig;

impl Operation for PutFunctionEventInvokeConfig {
    type Input = PutFunctionEventInvokeConfigRequest;
    type Output = FunctionEventInvokeConfig;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[64];
}

pub type PutFunctionRecursionConfigInput = PutFunctionRecursionConfigRequest;

pub type PutFunctionRecursionConfigOutput = PutFunctionRecursionConfigResponse;

pub struct PutFunctionRecursionConfig;

impl Operation for PutFunctionRecursionConfig {
    type Input = PutFunctionRecursionConfigRequest;
    type Output = PutFunctionRecursionConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[65];
}

pub type PutFunctionScalingConfigInput = PutFunctionScalingConfigRequest;

pub type PutFunctionScalingConfigOutput = PutFunctionScalingConfigResponse;

pub struct PutFunctionScalingConfig;

impl Operation for PutFunctionScalingConfig {
    type Input = PutFunctionScalingConfigRequest;
    type Output = PutFunctionScalingConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[66];
}

pub type PutProvisionedConcurrencyConfigInput = PutProvisionedConcurrencyConfigRequest;

pub type PutProvisionedConcurrencyConfigOutput = PutProvisionedConcurrencyConfigResponse;

pub struct PutProvisionedConcurrencyConfig;

impl Operation for PutProvisionedConcurrencyConfig {
    type Input = PutProvisionedConcurrencyConfigRequest;
    type Output = PutProvisionedConcurrencyConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[67];
}

pub type PutRuntimeManagementConfigInput = PutRuntimeManagementConfigRequest;

pub type PutRuntimeManagementConfigOutput = PutRuntimeManagementConfigResponse;

pub struct PutRuntimeManagementConfig;

impl Operation for PutRuntimeManagementConfig {
    type Input = PutRuntimeManagementConfigRequest;
    type Output = PutRuntimeManagementConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[68];
}

pub type RemoveLayerVersionPermissionInput = RemoveLayerVersionPermissionRequest;

static S__RemoveLayerVersionPermissionOutput: ShapeSpec = ShapeSpec::new("RemoveLayerVersionPermissionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveLayerVersionPermissionOutput {}

impl Shape for RemoveLayerVersionPermissionOutput {
    const SHAPE: &'static ShapeSpec = &S__RemoveLayerVersionPermissionOutput;
}

impl Field for RemoveLayerVersionPermissionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct RemoveLayerVersionPermission;

impl Operation for RemoveLayerVersionPermission {
    type Input = RemoveLayerVersionPermissionRequest;
    type Output = RemoveLayerVersionPermissionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[69];
}

pub type RemovePermissionInput = RemovePermissionRequest;

static S__RemovePermissionOutput: ShapeSpec = ShapeSpec::new("RemovePermissionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePermissionOutput {}

impl Shape for RemovePermissionOutput {
    const SHAPE: &'static ShapeSpec = &S__RemovePermissionOutput;
}

impl Field for RemovePermissionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct RemovePermission;

impl Operation for RemovePermission {
    type Input = RemovePermissionRequest;
    type Output = RemovePermissionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[70];
}

pub type SendDurableExecutionCallbackFailureInput = SendDurableExecutionCallbackFailureRequest;

pub type SendDurableExecutionCallbackFailureOutput = SendDurableExecutionCallbackFailureResponse;

pub struct SendDurableExecutionCallbackFailure;

impl Operation for SendDurableExecutionCallbackFailure {
    type Input = SendDurableExecutionCallbackFailureRequest;
    type Output = SendDurableExecutionCallbackFailureResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[71];
}

pub type SendDurableExecutionCallbackHeartbeatInput = SendDurableExecutionCallbackHeartbeatRequest;

pub type SendDurableExecutionCallbackHeartbeatOutput = SendDurableExecutionCallbackHeartbeatResponse;

pub struct SendDurableExecutionCallbackHeartbeat;

impl Operation for SendDurableExecutionCallbackHeartbeat {
    type Input = SendDurableExecutionCallbackHeartbeatRequest;
    type Output = SendDurableExecutionCallbackHeartbeatResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[72];
}

pub type SendDurableExecutionCallbackSuccessInput = SendDurableExecutionCallbackSuccessRequest;

pub type SendDurableExecutionCallbackSuccessOutput = SendDurableExecutionCallbackSuccessResponse;

pub struct SendDurableExecutionCallbackSuccess;

impl Operation for SendDurableExecutionCallbackSuccess {
    type Input = SendDurableExecutionCallbackSuccessRequest;
    type Output = SendDurableExecutionCallbackSuccessResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[73];
}

pub type StopDurableExecutionInput = StopDurableExecutionRequest;

pub type StopDurableExecutionOutput = StopDurableExecutionResponse;

pub struct StopDurableExecution;

impl Operation for StopDurableExecution {
    type Input = StopDurableExecutionRequest;
    type Output = StopDurableExecutionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[74];
}

pub type TagResourceInput = TagResourceRequest;

static S__TagResourceOutput: ShapeSpec = ShapeSpec::new("TagResourceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceOutput {}

impl Shape for TagResourceOutput {
    const SHAPE: &'static ShapeSpec = &S__TagResourceOutput;
}

impl Field for TagResourceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[75];
}

pub type UntagResourceInput = UntagResourceRequest;

static S__UntagResourceOutput: ShapeSpec = ShapeSpec::new("UntagResourceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceOutput {}

impl Shape for UntagResourceOutput {
    const SHAPE: &'static ShapeSpec = &S__UntagResourceOutput;
}

impl Field for UntagResourceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[76];
}

pub type UpdateAliasInput = UpdateAliasRequest;

pub type UpdateAliasOutput = AliasConfiguration;

pub struct UpdateAlias;

impl Operation for UpdateAlias {
    type Input = UpdateAliasRequest;
    type Output = AliasConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[77];
}

pub type UpdateCapacityProviderInput = UpdateCapacityProviderRequest;

pub type UpdateCapacityProviderOutput = UpdateCapacityProviderResponse;

pub struct UpdateCapacityProvider;

impl Operation for UpdateCapacityProvider {
    type Input = UpdateCapacityProviderRequest;
    type Output = UpdateCapacityProviderResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[78];
}

pub type UpdateCodeSigningConfigInput = UpdateCodeSigningConfigRequest;

pub type UpdateCodeSigningConfigOutput = UpdateCodeSigningConfigResponse;

pub struct UpdateCodeSigningConfig;

impl Operation for UpdateCodeSigningConfig {
    type Input = UpdateCodeSigningConfigRequest;
    type Output = UpdateCodeSigningConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[79];
}

pub type UpdateEventSourceMappingInput = UpdateEventSourceMappingRequest;

pub type UpdateEventSourceMappingOutput = EventSourceMappingConfiguration;

pub struct UpdateEventSourceMapping;

impl Operation for UpdateEventSourceMapping {
    type Input = UpdateEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[80];
}

pub type UpdateFunctionCodeInput = UpdateFunctionCodeRequest;

pub type UpdateFunctionCodeOutput = FunctionConfiguration;

pub struct UpdateFunctionCode;

impl Operation for UpdateFunctionCode {
    type Input = UpdateFunctionCodeRequest;
    type Output = FunctionConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[81];
}

pub type UpdateFunctionConfigurationInput = UpdateFunctionConfigurationRequest;

pub type UpdateFunctionConfigurationOutput = FunctionConfiguration;

pub struct UpdateFunctionConfiguration;

impl Operation for UpdateFunctionConfiguration {
    type Input = UpdateFunctionConfigurationRequest;
    type Output = FunctionConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[82];
}

pub type UpdateFunctionEventInvokeConfigInput = UpdateFunctionEventInvokeConfigRequest;

pub type UpdateFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;

pub struct UpdateFunctionEventInvokeConfig;

impl Operation for UpdateFunctionEventInvokeConfig {
    type Input = UpdateFunctionEventInvokeConfigRequest;
    type Output = FunctionEventInvokeConfig;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[83];
}

pub type UpdateFunctionUrlConfigInput = UpdateFunctionUrlConfigRequest;

pub type UpdateFunctionUrlConfigOutput = UpdateFunctionUrlConfigResponse;

pub struct UpdateFunctionUrlConfig;

impl Operation for UpdateFunctionUrlConfig {
    type Input = UpdateFunctionUrlConfigRequest;
    type Output = UpdateFunctionUrlConfigResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[84];
}

