//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActivateEventSourceRequest {
    pub name: std::string::String,
}

impl Shape for ActivateEventSourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ActivateEventSourceRequest;
}

impl Field for ActivateEventSourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiDestination {
    pub api_destination_arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub api_destination_state: std::option::Option<ApiDestinationState>,
    pub connection_arn: std::option::Option<std::string::String>,
    pub invocation_endpoint: std::option::Option<std::string::String>,
    pub http_method: std::option::Option<ApiDestinationHttpMethod>,
    pub invocation_rate_limit_per_second: std::option::Option<i32>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
}

impl Shape for ApiDestination {
    const SHAPE: &'static ShapeSpec = &tables::S_ApiDestination;
}

impl Field for ApiDestination {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_destination_arn = Some(Field::decode(d).map_err(|e| e.inside("ApiDestinationArn"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.api_destination_state = Some(Field::decode(d).map_err(|e| e.inside("ApiDestinationState"))?),
                3 => value.connection_arn = Some(Field::decode(d).map_err(|e| e.inside("ConnectionArn"))?),
                4 => value.invocation_endpoint = Some(Field::decode(d).map_err(|e| e.inside("InvocationEndpoint"))?),
                5 => value.http_method = Some(Field::decode(d).map_err(|e| e.inside("HttpMethod"))?),
                6 => value.invocation_rate_limit_per_second = Some(Field::decode(d).map_err(|e| e.inside("InvocationRateLimitPerSecond"))?),
                7 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                8 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_destination_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_destination_state { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.connection_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.invocation_endpoint { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.http_method { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.invocation_rate_limit_per_second { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ApiDestinationHttpMethod {
    #[default] Post,
    Get,
    Head,
    Options,
    Put,
    Patch,
    Delete,
    Unknown(std::string::String),
}

impl ApiDestinationHttpMethod {
    pub fn as_str(&self) -> &str {
        match self {
            ApiDestinationHttpMethod::Post => "POST",
            ApiDestinationHttpMethod::Get => "GET",
            ApiDestinationHttpMethod::Head => "HEAD",
            ApiDestinationHttpMethod::Options => "OPTIONS",
            ApiDestinationHttpMethod::Put => "PUT",
            ApiDestinationHttpMethod::Patch => "PATCH",
            ApiDestinationHttpMethod::Delete => "DELETE",
            ApiDestinationHttpMethod::Unknown(text) => text,
        }
    }
}

impl From<&str> for ApiDestinationHttpMethod {
    fn from(text: &str) -> Self {
        match text {
            "POST" => ApiDestinationHttpMethod::Post,
            "GET" => ApiDestinationHttpMethod::Get,
            "HEAD" => ApiDestinationHttpMethod::Head,
            "OPTIONS" => ApiDestinationHttpMethod::Options,
            "PUT" => ApiDestinationHttpMethod::Put,
            "PATCH" => ApiDestinationHttpMethod::Patch,
            "DELETE" => ApiDestinationHttpMethod::Delete,
            other => ApiDestinationHttpMethod::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ApiDestinationHttpMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ApiDestinationHttpMethod {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ApiDestinationState {
    #[default] Active,
    Inactive,
    Unknown(std::string::String),
}

impl ApiDestinationState {
    pub fn as_str(&self) -> &str {
        match self {
            ApiDestinationState::Active => "ACTIVE",
            ApiDestinationState::Inactive => "INACTIVE",
            ApiDestinationState::Unknown(text) => text,
        }
    }
}

impl From<&str> for ApiDestinationState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => ApiDestinationState::Active,
            "INACTIVE" => ApiDestinationState::Inactive,
            other => ApiDestinationState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ApiDestinationState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ApiDestinationState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppSyncParameters {
    pub graph_ql_operation: std::option::Option<std::string::String>,
}

impl Shape for AppSyncParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_AppSyncParameters;
}

impl Field for AppSyncParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.graph_ql_operation = Some(Field::decode(d).map_err(|e| e.inside("GraphQLOperation"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.graph_ql_operation { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Archive {
    pub archive_name: std::option::Option<std::string::String>,
    pub event_source_arn: std::option::Option<std::string::String>,
    pub state: std::option::Option<ArchiveState>,
    pub state_reason: std::option::Option<std::string::String>,
    pub retention_days: std::option::Option<i32>,
    pub size_bytes: std::option::Option<i64>,
    pub event_count: std::option::Option<i64>,
    pub creation_time: std::option::Option<Timestamp>,
}

impl Shape for Archive {
    const SHAPE: &'static ShapeSpec = &tables::S_Archive;
}

impl Field for Archive {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.archive_name = Some(Field::decode(d).map_err(|e| e.inside("ArchiveName"))?),
                1 => value.event_source_arn = Some(Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?),
                2 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                3 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                4 => value.retention_days = Some(Field::decode(d).map_err(|e| e.inside("RetentionDays"))?),
                5 => value.size_bytes = Some(Field::decode(d).map_err(|e| e.inside("SizeBytes"))?),
                6 => value.event_count = Some(Field::decode(d).map_err(|e| e.inside("EventCount"))?),
                7 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.archive_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.event_source_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.retention_days { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.size_bytes { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.event_count { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ArchiveState {
    #[default] Enabled,
    Disabled,
    Creating,
    Updating,
    CreateFailed,
    UpdateFailed,
    Unknown(std::string::String),
}

impl ArchiveState {
    pub fn as_str(&self) -> &str {
        match self {
            ArchiveState::Enabled => "ENABLED",
            ArchiveState::Disabled => "DISABLED",
            ArchiveState::Creating => "CREATING",
            ArchiveState::Updating => "UPDATING",
            ArchiveState::CreateFailed => "CREATE_FAILED",
            ArchiveState::UpdateFailed => "UPDATE_FAILED",
            ArchiveState::Unknown(text) => text,
        }
    }
}

impl From<&str> for ArchiveState {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => ArchiveState::Enabled,
            "DISABLED" => ArchiveState::Disabled,
            "CREATING" => ArchiveState::Creating,
            "UPDATING" => ArchiveState::Updating,
            "CREATE_FAILED" => ArchiveState::CreateFailed,
            "UPDATE_FAILED" => ArchiveState::UpdateFailed,
            other => ArchiveState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ArchiveState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ArchiveState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AssignPublicIp {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl AssignPublicIp {
    pub fn as_str(&self) -> &str {
        match self {
            AssignPublicIp::Enabled => "ENABLED",
            AssignPublicIp::Disabled => "DISABLED",
            AssignPublicIp::Unknown(text) => text,
        }
    }
}

impl From<&str> for AssignPublicIp {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => AssignPublicIp::Enabled,
            "DISABLED" => AssignPublicIp::Disabled,
            other => AssignPublicIp::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AssignPublicIp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AssignPublicIp {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AwsVpcConfiguration {
    pub subnets: std::vec::Vec<std::string::String>,
    pub security_groups: std::option::Option<std::vec::Vec<std::string::String>>,
    pub assign_public_ip: std::option::Option<AssignPublicIp>,
}

impl Shape for AwsVpcConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_AwsVpcConfiguration;
}

impl Field for AwsVpcConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.subnets = Field::decode(d).map_err(|e| e.inside("Subnets"))?,
                1 => value.security_groups = Some(Field::decode(d).map_err(|e| e.inside("SecurityGroups"))?),
                2 => value.assign_public_ip = Some(Field::decode(d).map_err(|e| e.inside("AssignPublicIp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.subnets.encode(e);
        if let Some(v) = &self.security_groups { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.assign_public_ip { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchArrayProperties {
    pub size: std::option::Option<i32>,
}

impl Shape for BatchArrayProperties {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchArrayProperties;
}

impl Field for BatchArrayProperties {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.size = Some(Field::decode(d).map_err(|e| e.inside("Size"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.size { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchParameters {
    pub job_definition: std::string::String,
    pub job_name: std::string::String,
    pub array_properties: std::option::Option<BatchArrayProperties>,
    pub retry_strategy: std::option::Option<BatchRetryStrategy>,
}

impl Shape for BatchParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchParameters;
}

impl Field for BatchParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.job_definition = Field::decode(d).map_err(|e| e.inside("JobDefinition"))?,
                1 => value.job_name = Field::decode(d).map_err(|e| e.inside("JobName"))?,
                2 => value.array_properties = Some(Field::decode(d).map_err(|e| e.inside("ArrayProperties"))?),
                3 => value.retry_strategy = Some(Field::decode(d).map_err(|e| e.inside("RetryStrategy"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.job_definition.encode(e);
        e.member(&Self::SHAPE.members[1]); self.job_name.encode(e);
        if let Some(v) = &self.array_properties { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.retry_strategy { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchRetryStrategy {
    pub attempts: std::option::Option<i32>,
}

impl Shape for BatchRetryStrategy {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchRetryStrategy;
}

impl Field for BatchRetryStrategy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attempts = Some(Field::decode(d).map_err(|e| e.inside("Attempts"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attempts { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelReplayRequest {
    pub replay_name: std::string::String,
}

impl Shape for CancelReplayRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CancelReplayRequest;
}

impl Field for CancelReplayRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replay_name = Field::decode(d).map_err(|e| e.inside("ReplayName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.replay_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelReplayResponse {
    pub replay_arn: std::option::Option<std::string::String>,
    pub state: std::option::Option<ReplayState>,
    pub state_reason: std::option::Option<std::string::String>,
}

impl Shape for CancelReplayResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CancelReplayResponse;
}

impl Field for CancelReplayResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replay_arn = Some(Field::decode(d).map_err(|e| e.inside("ReplayArn"))?),
                1 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                2 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.replay_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: std::string::String,
    pub weight: std::option::Option<i32>,
    pub base: std::option::Option<i32>,
}

impl Shape for CapacityProviderStrategyItem {
    const SHAPE: &'static ShapeSpec = &tables::S_CapacityProviderStrategyItem;
}

impl Field for CapacityProviderStrategyItem {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.capacity_provider = Field::decode(d).map_err(|e| e.inside("capacityProvider"))?,
                1 => value.weight = Some(Field::decode(d).map_err(|e| e.inside("weight"))?),
                2 => value.base = Some(Field::decode(d).map_err(|e| e.inside("base"))?),
                _ => {}
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
        if let Some(v) = &self.weight { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.base { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    pub type_: std::string::String,
    pub key: std::string::String,
    pub value: std::string::String,
}

impl Shape for Condition {
    const SHAPE: &'static ShapeSpec = &tables::S_Condition;
}

impl Field for Condition {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Field::decode(d).map_err(|e| e.inside("Type"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.value = Field::decode(d).map_err(|e| e.inside("Value"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.type_.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        e.member(&Self::SHAPE.members[2]); self.value.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Connection {
    pub connection_arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub connection_state: std::option::Option<ConnectionState>,
    pub state_reason: std::option::Option<std::string::String>,
    pub authorization_type: std::option::Option<ConnectionAuthorizationType>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
    pub last_authorized_time: std::option::Option<Timestamp>,
}

impl Shape for Connection {
    const SHAPE: &'static ShapeSpec = &tables::S_Connection;
}

impl Field for Connection {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.connection_arn = Some(Field::decode(d).map_err(|e| e.inside("ConnectionArn"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.connection_state = Some(Field::decode(d).map_err(|e| e.inside("ConnectionState"))?),
                3 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                4 => value.authorization_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationType"))?),
                5 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                6 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                7 => value.last_authorized_time = Some(Field::decode(d).map_err(|e| e.inside("LastAuthorizedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.connection_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.connection_state { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorization_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.last_authorized_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionApiKeyAuthResponseParameters {
    pub api_key_name: std::option::Option<std::string::String>,
}

impl Shape for ConnectionApiKeyAuthResponseParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_ConnectionApiKeyAuthResponseParameters;
}

impl Field for ConnectionApiKeyAuthResponseParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_key_name = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_key_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionAuthResponseParameters {
    pub basic_auth_parameters: std::option::Option<ConnectionBasicAuthResponseParameters>,
    pub o_auth_parameters: std::option::Option<ConnectionOAuthResponseParameters>,
    pub api_key_auth_parameters: std::option::Option<ConnectionApiKeyAuthResponseParameters>,
    pub invocation_http_parameters: std::option::Option<ConnectionHttpParameters>,
    pub connectivity_parameters: std::option::Option<DescribeConnectionConnectivityParameters>,
}

impl Shape for ConnectionAuthResponseParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_ConnectionAuthResponseParameters;
}

impl Field for ConnectionAuthResponseParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.basic_auth_parameters = Some(Field::decode(d).map_err(|e| e.inside("BasicAuthParameters"))?),
                1 => value.o_auth_parameters = Some(Field::decode(d).map_err(|e| e.inside("OAuthParameters"))?),
                2 => value.api_key_auth_parameters = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyAuthParameters"))?),
                3 => value.invocation_http_parameters = Some(Field::decode(d).map_err(|e| e.inside("InvocationHttpParameters"))?),
                4 => value.connectivity_parameters = Some(Field::decode(d).map_err(|e| e.inside("ConnectivityParameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.basic_auth_parameters { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.o_auth_parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_key_auth_parameters { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.invocation_http_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.connectivity_parameters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ConnectionAuthorizationType {
    #[default] Basic,
    OauthClientCredentials,
    ApiKey,
    Unknown(std::string::String),
}

impl ConnectionAuthorizationType {
    pub fn as_str(&self) -> &str {
        match self {
            ConnectionAuthorizationType::Basic => "BASIC",
            ConnectionAuthorizationType::OauthClientCredentials => "OAUTH_CLIENT_CREDENTIALS",
            ConnectionAuthorizationType::ApiKey => "API_KEY",
            ConnectionAuthorizationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ConnectionAuthorizationType {
    fn from(text: &str) -> Self {
        match text {
            "BASIC" => ConnectionAuthorizationType::Basic,
            "OAUTH_CLIENT_CREDENTIALS" => ConnectionAuthorizationType::OauthClientCredentials,
            "API_KEY" => ConnectionAuthorizationType::ApiKey,
            other => ConnectionAuthorizationType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ConnectionAuthorizationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ConnectionAuthorizationType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionBasicAuthResponseParameters {
    pub username: std::option::Option<std::string::String>,
}

impl Shape for ConnectionBasicAuthResponseParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_ConnectionBasicAuthResponseParameters;
}

impl Field for ConnectionBasicAuthResponseParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.username = Some(Field::decode(d).map_err(|e| e.inside("Username"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.username { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionBodyParameter {
    pub key: std::option::Option<std::string::String>,
    pub value: std::option::Option<std::string::String>,
    pub is_value_secret: std::option::Option<bool>,
}

impl Shape for ConnectionBodyParameter {
    const SHAPE: &'static ShapeSpec = &tables::S_ConnectionBodyParameter;
}

impl Field for ConnectionBodyParameter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                1 => value.value = Some(Field::decode(d).map_err(|e| e.inside("Value"))?),
                2 => value.is_value_secret = Some(Field::decode(d).map_err(|e| e.inside("IsValueSecret"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.is_value_secret { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionHeaderParameter {
    pub key: std::option::Option<std::string::String>,
    pub value: std::option::Option<std::string::String>,
    pub is_value_secret: std::option::Option<bool>,
}

impl Shape for ConnectionHeaderParameter {
    const SHAPE: &'static ShapeSpec = &tables::S_ConnectionHeaderParameter;
}

impl Field for ConnectionHeaderParameter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                1 => value.value = Some(Field::decode(d).map_err(|e| e.inside("Value"))?),
                2 => value.is_value_secret = Some(Field::decode(d).map_err(|e| e.inside("IsValueSecret"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.is_value_secret { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionHttpParameters {
    pub header_parameters: std::option::Option<std::vec::Vec<ConnectionHeaderParameter>>,
    pub query_string_parameters: std::option::Option<std::vec::Vec<ConnectionQueryStringParameter>>,
    pub body_parameters: std::option::Option<std::vec::Vec<ConnectionBodyParameter>>,
}

impl Shape for ConnectionHttpParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_ConnectionHttpParameters;
}

impl Field for ConnectionHttpParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.header_parameters = Some(Field::decode(d).map_err(|e| e.inside("HeaderParameters"))?),
                1 => value.query_string_parameters = Some(Field::decode(d).map_err(|e| e.inside("QueryStringParameters"))?),
                2 => value.body_parameters = Some(Field::decode(d).map_err(|e| e.inside("BodyParameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.header_parameters { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.query_string_parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.body_parameters { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionOAuthClientResponseParameters {
    pub client_id: std::option::Option<std::string::String>,
}

impl Shape for ConnectionOAuthClientResponseParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_ConnectionOAuthClientResponseParameters;
}

impl Field for ConnectionOAuthClientResponseParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_id = Some(Field::decode(d).map_err(|e| e.inside("ClientID"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.client_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ConnectionOAuthHttpMethod {
    #[default] Get,
    Post,
    Put,
    Unknown(std::string::String),
}

impl ConnectionOAuthHttpMethod {
    pub fn as_str(&self) -> &str {
        match self {
            ConnectionOAuthHttpMethod::Get => "GET",
            ConnectionOAuthHttpMethod::Post => "POST",
            ConnectionOAuthHttpMethod::Put => "PUT",
            ConnectionOAuthHttpMethod::Unknown(text) => text,
        }
    }
}

impl From<&str> for ConnectionOAuthHttpMethod {
    fn from(text: &str) -> Self {
        match text {
            "GET" => ConnectionOAuthHttpMethod::Get,
            "POST" => ConnectionOAuthHttpMethod::Post,
            "PUT" => ConnectionOAuthHttpMethod::Put,
            other => ConnectionOAuthHttpMethod::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ConnectionOAuthHttpMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ConnectionOAuthHttpMethod {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionOAuthResponseParameters {
    pub client_parameters: std::option::Option<ConnectionOAuthClientResponseParameters>,
    pub authorization_endpoint: std::option::Option<std::string::String>,
    pub http_method: std::option::Option<ConnectionOAuthHttpMethod>,
    pub o_auth_http_parameters: std::option::Option<ConnectionHttpParameters>,
}

impl Shape for ConnectionOAuthResponseParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_ConnectionOAuthResponseParameters;
}

impl Field for ConnectionOAuthResponseParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_parameters = Some(Field::decode(d).map_err(|e| e.inside("ClientParameters"))?),
                1 => value.authorization_endpoint = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationEndpoint"))?),
                2 => value.http_method = Some(Field::decode(d).map_err(|e| e.inside("HttpMethod"))?),
                3 => value.o_auth_http_parameters = Some(Field::decode(d).map_err(|e| e.inside("OAuthHttpParameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.client_parameters { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.authorization_endpoint { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.http_method { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.o_auth_http_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionQueryStringParameter {
    pub key: std::option::Option<std::string::String>,
    pub value: std::option::Option<std::string::String>,
    pub is_value_secret: std::option::Option<bool>,
}

impl Shape for ConnectionQueryStringParameter {
    const SHAPE: &'static ShapeSpec = &tables::S_ConnectionQueryStringParameter;
}

impl Field for ConnectionQueryStringParameter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                1 => value.value = Some(Field::decode(d).map_err(|e| e.inside("Value"))?),
                2 => value.is_value_secret = Some(Field::decode(d).map_err(|e| e.inside("IsValueSecret"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.is_value_secret { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ConnectionState {
    #[default] Creating,
    Updating,
    Deleting,
    Authorized,
    Deauthorized,
    Authorizing,
    Deauthorizing,
    Active,
    FailedConnectivity,
    Unknown(std::string::String),
}

impl ConnectionState {
    pub fn as_str(&self) -> &str {
        match self {
            ConnectionState::Creating => "CREATING",
            ConnectionState::Updating => "UPDATING",
            ConnectionState::Deleting => "DELETING",
            ConnectionState::Authorized => "AUTHORIZED",
            ConnectionState::Deauthorized => "DEAUTHORIZED",
            ConnectionState::Authorizing => "AUTHORIZING",
            ConnectionState::Deauthorizing => "DEAUTHORIZING",
            ConnectionState::Active => "ACTIVE",
            ConnectionState::FailedConnectivity => "FAILED_CONNECTIVITY",
            ConnectionState::Unknown(text) => text,
        }
    }
}

impl From<&str> for ConnectionState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => ConnectionState::Creating,
            "UPDATING" => ConnectionState::Updating,
            "DELETING" => ConnectionState::Deleting,
            "AUTHORIZED" => ConnectionState::Authorized,
            "DEAUTHORIZED" => ConnectionState::Deauthorized,
            "AUTHORIZING" => ConnectionState::Authorizing,
            "DEAUTHORIZING" => ConnectionState::Deauthorizing,
            "ACTIVE" => ConnectionState::Active,
            "FAILED_CONNECTIVITY" => ConnectionState::FailedConnectivity,
            other => ConnectionState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ConnectionState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ConnectionState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectivityResourceConfigurationArn {
    pub resource_configuration_arn: std::string::String,
}

impl Shape for ConnectivityResourceConfigurationArn {
    const SHAPE: &'static ShapeSpec = &tables::S_ConnectivityResourceConfigurationArn;
}

impl Field for ConnectivityResourceConfigurationArn {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_configuration_arn = Field::decode(d).map_err(|e| e.inside("ResourceConfigurationArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.resource_configuration_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectivityResourceParameters {
    pub resource_parameters: ConnectivityResourceConfigurationArn,
}

impl Shape for ConnectivityResourceParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_ConnectivityResourceParameters;
}

impl Field for ConnectivityResourceParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_parameters = Field::decode(d).map_err(|e| e.inside("ResourceParameters"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.resource_parameters.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateApiDestinationRequest {
    pub name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub connection_arn: std::string::String,
    pub invocation_endpoint: std::string::String,
    pub http_method: ApiDestinationHttpMethod,
    pub invocation_rate_limit_per_second: std::option::Option<i32>,
}

impl Shape for CreateApiDestinationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateApiDestinationRequest;
}

impl Field for CreateApiDestinationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.connection_arn = Field::decode(d).map_err(|e| e.inside("ConnectionArn"))?,
                3 => value.invocation_endpoint = Field::decode(d).map_err(|e| e.inside("InvocationEndpoint"))?,
                4 => value.http_method = Field::decode(d).map_err(|e| e.inside("HttpMethod"))?,
                5 => value.invocation_rate_limit_per_second = Some(Field::decode(d).map_err(|e| e.inside("InvocationRateLimitPerSecond"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.connection_arn.encode(e);
        e.member(&Self::SHAPE.members[3]); self.invocation_endpoint.encode(e);
        e.member(&Self::SHAPE.members[4]); self.http_method.encode(e);
        if let Some(v) = &self.invocation_rate_limit_per_second { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateApiDestinationResponse {
    pub api_destination_arn: std::option::Option<std::string::String>,
    pub api_destination_state: std::option::Option<ApiDestinationState>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
}

impl Shape for CreateApiDestinationResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateApiDestinationResponse;
}

impl Field for CreateApiDestinationResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_destination_arn = Some(Field::decode(d).map_err(|e| e.inside("ApiDestinationArn"))?),
                1 => value.api_destination_state = Some(Field::decode(d).map_err(|e| e.inside("ApiDestinationState"))?),
                2 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                3 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_destination_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_destination_state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateArchiveRequest {
    pub archive_name: std::string::String,
    pub event_source_arn: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub event_pattern: std::option::Option<std::string::String>,
    pub retention_days: std::option::Option<i32>,
    pub kms_key_identifier: std::option::Option<std::string::String>,
}

impl Shape for CreateArchiveRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateArchiveRequest;
}

impl Field for CreateArchiveRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.archive_name = Field::decode(d).map_err(|e| e.inside("ArchiveName"))?,
                1 => value.event_source_arn = Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?,
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.event_pattern = Some(Field::decode(d).map_err(|e| e.inside("EventPattern"))?),
                4 => value.retention_days = Some(Field::decode(d).map_err(|e| e.inside("RetentionDays"))?),
                5 => value.kms_key_identifier = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyIdentifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.archive_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.event_source_arn.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.event_pattern { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.retention_days { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.kms_key_identifier { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateArchiveResponse {
    pub archive_arn: std::option::Option<std::string::String>,
    pub state: std::option::Option<ArchiveState>,
    pub state_reason: std::option::Option<std::string::String>,
    pub creation_time: std::option::Option<Timestamp>,
}

impl Shape for CreateArchiveResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateArchiveResponse;
}

impl Field for CreateArchiveResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.archive_arn = Some(Field::decode(d).map_err(|e| e.inside("ArchiveArn"))?),
                1 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                2 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                3 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.archive_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: std::string::String,
    pub api_key_value: std::string::String,
}

impl Shape for CreateConnectionApiKeyAuthRequestParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateConnectionApiKeyAuthRequestParameters;
}

impl Field for CreateConnectionApiKeyAuthRequestParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_key_name = Field::decode(d).map_err(|e| e.inside("ApiKeyName"))?,
                1 => value.api_key_value = Field::decode(d).map_err(|e| e.inside("ApiKeyValue"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_key_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.api_key_value.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionAuthRequestParameters {
    pub basic_auth_parameters: std::option::Option<CreateConnectionBasicAuthRequestParameters>,
    pub o_auth_parameters: std::option::Option<CreateConnectionOAuthRequestParameters>,
    pub api_key_auth_parameters: std::option::Option<CreateConnectionApiKeyAuthRequestParameters>,
    pub invocation_http_parameters: std::option::Option<ConnectionHttpParameters>,
    pub connectivity_parameters: std::option::Option<ConnectivityResourceParameters>,
}

impl Shape for CreateConnectionAuthRequestParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateConnectionAuthRequestParameters;
}

impl Field for CreateConnectionAuthRequestParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.basic_auth_parameters = Some(Field::decode(d).map_err(|e| e.inside("BasicAuthParameters"))?),
                1 => value.o_auth_parameters = Some(Field::decode(d).map_err(|e| e.inside("OAuthParameters"))?),
                2 => value.api_key_auth_parameters = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyAuthParameters"))?),
                3 => value.invocation_http_parameters = Some(Field::decode(d).map_err(|e| e.inside("InvocationHttpParameters"))?),
                4 => value.connectivity_parameters = Some(Field::decode(d).map_err(|e| e.inside("ConnectivityParameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.basic_auth_parameters { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.o_auth_parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_key_auth_parameters { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.invocation_http_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.connectivity_parameters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionBasicAuthRequestParameters {
    pub username: std::string::String,
    pub password: std::string::String,
}

impl Shape for CreateConnectionBasicAuthRequestParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateConnectionBasicAuthRequestParameters;
}

impl Field for CreateConnectionBasicAuthRequestParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.username = Field::decode(d).map_err(|e| e.inside("Username"))?,
                1 => value.password = Field::decode(d).map_err(|e| e.inside("Password"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.username.encode(e);
        e.member(&Self::SHAPE.members[1]); self.password.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionOAuthClientRequestParameters {
    pub client_id: std::string::String,
    pub client_secret: std::string::String,
}

impl Shape for CreateConnectionOAuthClientRequestParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateConnectionOAuthClientRequestParameters;
}

impl Field for CreateConnectionOAuthClientRequestParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_id = Field::decode(d).map_err(|e| e.inside("ClientID"))?,
                1 => value.client_secret = Field::decode(d).map_err(|e| e.inside("ClientSecret"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.client_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.client_secret.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionOAuthRequestParameters {
    pub client_parameters: CreateConnectionOAuthClientRequestParameters,
    pub authorization_endpoint: std::string::String,
    pub http_method: ConnectionOAuthHttpMethod,
    pub o_auth_http_parameters: std::option::Option<ConnectionHttpParameters>,
}

impl Shape for CreateConnectionOAuthRequestParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateConnectionOAuthRequestParameters;
}

impl Field for CreateConnectionOAuthRequestParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_parameters = Field::decode(d).map_err(|e| e.inside("ClientParameters"))?,
                1 => value.authorization_endpoint = Field::decode(d).map_err(|e| e.inside("AuthorizationEndpoint"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("HttpMethod"))?,
                3 => value.o_auth_http_parameters = Some(Field::decode(d).map_err(|e| e.inside("OAuthHttpParameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.client_parameters.encode(e);
        e.member(&Self::SHAPE.members[1]); self.authorization_endpoint.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        if let Some(v) = &self.o_auth_http_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionRequest {
    pub name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub authorization_type: ConnectionAuthorizationType,
    pub auth_parameters: CreateConnectionAuthRequestParameters,
    pub invocation_connectivity_parameters: std::option::Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: std::option::Option<std::string::String>,
}

impl Shape for CreateConnectionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateConnectionRequest;
}

impl Field for CreateConnectionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.authorization_type = Field::decode(d).map_err(|e| e.inside("AuthorizationType"))?,
                3 => value.auth_parameters = Field::decode(d).map_err(|e| e.inside("AuthParameters"))?,
                4 => value.invocation_connectivity_parameters = Some(Field::decode(d).map_err(|e| e.inside("InvocationConnectivityParameters"))?),
                5 => value.kms_key_identifier = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyIdentifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.authorization_type.encode(e);
        e.member(&Self::SHAPE.members[3]); self.auth_parameters.encode(e);
        if let Some(v) = &self.invocation_connectivity_parameters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.kms_key_identifier { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionResponse {
    pub connection_arn: std::option::Option<std::string::String>,
    pub connection_state: std::option::Option<ConnectionState>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
}

impl Shape for CreateConnectionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateConnectionResponse;
}

impl Field for CreateConnectionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.connection_arn = Some(Field::decode(d).map_err(|e| e.inside("ConnectionArn"))?),
                1 => value.connection_state = Some(Field::decode(d).map_err(|e| e.inside("ConnectionState"))?),
                2 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                3 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.connection_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.connection_state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEndpointRequest {
    pub name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub routing_config: RoutingConfig,
    pub replication_config: std::option::Option<ReplicationConfig>,
    pub event_buses: std::vec::Vec<EndpointEventBus>,
    pub role_arn: std::option::Option<std::string::String>,
}

impl Shape for CreateEndpointRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateEndpointRequest;
}

impl Field for CreateEndpointRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.routing_config = Field::decode(d).map_err(|e| e.inside("RoutingConfig"))?,
                3 => value.replication_config = Some(Field::decode(d).map_err(|e| e.inside("ReplicationConfig"))?),
                4 => value.event_buses = Field::decode(d).map_err(|e| e.inside("EventBuses"))?,
                5 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.routing_config.encode(e);
        if let Some(v) = &self.replication_config { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.event_buses.encode(e);
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEndpointResponse {
    pub name: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub routing_config: std::option::Option<RoutingConfig>,
    pub replication_config: std::option::Option<ReplicationConfig>,
    pub event_buses: std::option::Option<std::vec::Vec<EndpointEventBus>>,
    pub role_arn: std::option::Option<std::string::String>,
    pub state: std::option::Option<EndpointState>,
}

impl Shape for CreateEndpointResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateEndpointResponse;
}

impl Field for CreateEndpointResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.routing_config = Some(Field::decode(d).map_err(|e| e.inside("RoutingConfig"))?),
                3 => value.replication_config = Some(Field::decode(d).map_err(|e| e.inside("ReplicationConfig"))?),
                4 => value.event_buses = Some(Field::decode(d).map_err(|e| e.inside("EventBuses"))?),
                5 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleArn"))?),
                6 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.routing_config { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.replication_config { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.event_buses { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEventBusRequest {
    pub name: std::string::String,
    pub event_source_name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub kms_key_identifier: std::option::Option<std::string::String>,
    pub dead_letter_config: std::option::Option<DeadLetterConfig>,
    pub log_config: std::option::Option<LogConfig>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreateEventBusRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateEventBusRequest;
}

impl Field for CreateEventBusRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.event_source_name = Some(Field::decode(d).map_err(|e| e.inside("EventSourceName"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.kms_key_identifier = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyIdentifier"))?),
                4 => value.dead_letter_config = Some(Field::decode(d).map_err(|e| e.inside("DeadLetterConfig"))?),
                5 => value.log_config = Some(Field::decode(d).map_err(|e| e.inside("LogConfig"))?),
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
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.event_source_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.kms_key_identifier { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.dead_letter_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.log_config { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEventBusResponse {
    pub event_bus_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub kms_key_identifier: std::option::Option<std::string::String>,
    pub dead_letter_config: std::option::Option<DeadLetterConfig>,
    pub log_config: std::option::Option<LogConfig>,
}

impl Shape for CreateEventBusResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateEventBusResponse;
}

impl Field for CreateEventBusResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_bus_arn = Some(Field::decode(d).map_err(|e| e.inside("EventBusArn"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.kms_key_identifier = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyIdentifier"))?),
                3 => value.dead_letter_config = Some(Field::decode(d).map_err(|e| e.inside("DeadLetterConfig"))?),
                4 => value.log_config = Some(Field::decode(d).map_err(|e| e.inside("LogConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.event_bus_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.kms_key_identifier { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.dead_letter_config { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.log_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePartnerEventSourceRequest {
    pub name: std::string::String,
    pub account: std::string::String,
}

impl Shape for CreatePartnerEventSourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreatePartnerEventSourceRequest;
}

impl Field for CreatePartnerEventSourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.account = Field::decode(d).map_err(|e| e.inside("Account"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.account.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePartnerEventSourceResponse {
    pub event_source_arn: std::option::Option<std::string::String>,
}

impl Shape for CreatePartnerEventSourceResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreatePartnerEventSourceResponse;
}

impl Field for CreatePartnerEventSourceResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_source_arn = Some(Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeactivateEventSourceRequest {
    pub name: std::string::String,
}

impl Shape for DeactivateEventSourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeactivateEventSourceRequest;
}

impl Field for DeactivateEventSourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub arn: std::option::Option<std::string::String>,
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
                0 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeauthorizeConnectionRequest {
    pub name: std::string::String,
}

impl Shape for DeauthorizeConnectionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeauthorizeConnectionRequest;
}

impl Field for DeauthorizeConnectionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeauthorizeConnectionResponse {
    pub connection_arn: std::option::Option<std::string::String>,
    pub connection_state: std::option::Option<ConnectionState>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
    pub last_authorized_time: std::option::Option<Timestamp>,
}

impl Shape for DeauthorizeConnectionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeauthorizeConnectionResponse;
}

impl Field for DeauthorizeConnectionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.connection_arn = Some(Field::decode(d).map_err(|e| e.inside("ConnectionArn"))?),
                1 => value.connection_state = Some(Field::decode(d).map_err(|e| e.inside("ConnectionState"))?),
                2 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                3 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                4 => value.last_authorized_time = Some(Field::decode(d).map_err(|e| e.inside("LastAuthorizedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.connection_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.connection_state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.last_authorized_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteApiDestinationRequest {
    pub name: std::string::String,
}

impl Shape for DeleteApiDestinationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteApiDestinationRequest;
}

impl Field for DeleteApiDestinationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteApiDestinationResponse {
}

impl Shape for DeleteApiDestinationResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteApiDestinationResponse;
}

impl Field for DeleteApiDestinationResponse {
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
pub struct DeleteArchiveRequest {
    pub archive_name: std::string::String,
}

impl Shape for DeleteArchiveRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteArchiveRequest;
}

impl Field for DeleteArchiveRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.archive_name = Field::decode(d).map_err(|e| e.inside("ArchiveName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.archive_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteArchiveResponse {
}

impl Shape for DeleteArchiveResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteArchiveResponse;
}

impl Field for DeleteArchiveResponse {
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
pub struct DeleteConnectionRequest {
    pub name: std::string::String,
}

impl Shape for DeleteConnectionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteConnectionRequest;
}

impl Field for DeleteConnectionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteConnectionResponse {
    pub connection_arn: std::option::Option<std::string::String>,
    pub connection_state: std::option::Option<ConnectionState>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
    pub last_authorized_time: std::option::Option<Timestamp>,
}

impl Shape for DeleteConnectionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteConnectionResponse;
}

impl Field for DeleteConnectionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.connection_arn = Some(Field::decode(d).map_err(|e| e.inside("ConnectionArn"))?),
                1 => value.connection_state = Some(Field::decode(d).map_err(|e| e.inside("ConnectionState"))?),
                2 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                3 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                4 => value.last_authorized_time = Some(Field::decode(d).map_err(|e| e.inside("LastAuthorizedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.connection_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.connection_state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.last_authorized_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteEndpointRequest {
    pub name: std::string::String,
}

impl Shape for DeleteEndpointRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteEndpointRequest;
}

impl Field for DeleteEndpointRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteEndpointResponse {
}

impl Shape for DeleteEndpointResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteEndpointResponse;
}

impl Field for DeleteEndpointResponse {
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
pub struct DeleteEventBusRequest {
    pub name: std::string::String,
}

impl Shape for DeleteEventBusRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteEventBusRequest;
}

impl Field for DeleteEventBusRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePartnerEventSourceRequest {
    pub name: std::string::String,
    pub account: std::string::String,
}

impl Shape for DeletePartnerEventSourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeletePartnerEventSourceRequest;
}

impl Field for DeletePartnerEventSourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.account = Field::decode(d).map_err(|e| e.inside("Account"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.account.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRuleRequest {
    pub name: std::string::String,
    pub event_bus_name: std::option::Option<std::string::String>,
    pub force: std::option::Option<bool>,
}

impl Shape for DeleteRuleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRuleRequest;
}

impl Field for DeleteRuleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                2 => value.force = Some(Field::decode(d).map_err(|e| e.inside("Force"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.force { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeApiDestinationRequest {
    pub name: std::string::String,
}

impl Shape for DescribeApiDestinationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeApiDestinationRequest;
}

impl Field for DescribeApiDestinationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeApiDestinationResponse {
    pub api_destination_arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub api_destination_state: std::option::Option<ApiDestinationState>,
    pub connection_arn: std::option::Option<std::string::String>,
    pub invocation_endpoint: std::option::Option<std::string::String>,
    pub http_method: std::option::Option<ApiDestinationHttpMethod>,
    pub invocation_rate_limit_per_second: std::option::Option<i32>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
}

impl Shape for DescribeApiDestinationResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeApiDestinationResponse;
}

impl Field for DescribeApiDestinationResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_destination_arn = Some(Field::decode(d).map_err(|e| e.inside("ApiDestinationArn"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.api_destination_state = Some(Field::decode(d).map_err(|e| e.inside("ApiDestinationState"))?),
                4 => value.connection_arn = Some(Field::decode(d).map_err(|e| e.inside("ConnectionArn"))?),
                5 => value.invocation_endpoint = Some(Field::decode(d).map_err(|e| e.inside("InvocationEndpoint"))?),
                6 => value.http_method = Some(Field::decode(d).map_err(|e| e.inside("HttpMethod"))?),
                7 => value.invocation_rate_limit_per_second = Some(Field::decode(d).map_err(|e| e.inside("InvocationRateLimitPerSecond"))?),
                8 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                9 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_destination_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.api_destination_state { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.connection_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.invocation_endpoint { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.http_method { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.invocation_rate_limit_per_second { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeArchiveRequest {
    pub archive_name: std::string::String,
}

impl Shape for DescribeArchiveRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeArchiveRequest;
}

impl Field for DescribeArchiveRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.archive_name = Field::decode(d).map_err(|e| e.inside("ArchiveName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.archive_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeArchiveResponse {
    pub archive_arn: std::option::Option<std::string::String>,
    pub archive_name: std::option::Option<std::string::String>,
    pub event_source_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub event_pattern: std::option::Option<std::string::String>,
    pub state: std::option::Option<ArchiveState>,
    pub state_reason: std::option::Option<std::string::String>,
    pub kms_key_identifier: std::option::Option<std::string::String>,
    pub retention_days: std::option::Option<i32>,
    pub size_bytes: std::option::Option<i64>,
    pub event_count: std::option::Option<i64>,
    pub creation_time: std::option::Option<Timestamp>,
}

impl Shape for DescribeArchiveResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeArchiveResponse;
}

impl Field for DescribeArchiveResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.archive_arn = Some(Field::decode(d).map_err(|e| e.inside("ArchiveArn"))?),
                1 => value.archive_name = Some(Field::decode(d).map_err(|e| e.inside("ArchiveName"))?),
                2 => value.event_source_arn = Some(Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.event_pattern = Some(Field::decode(d).map_err(|e| e.inside("EventPattern"))?),
                5 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                6 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                7 => value.kms_key_identifier = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyIdentifier"))?),
                8 => value.retention_days = Some(Field::decode(d).map_err(|e| e.inside("RetentionDays"))?),
                9 => value.size_bytes = Some(Field::decode(d).map_err(|e| e.inside("SizeBytes"))?),
                10 => value.event_count = Some(Field::decode(d).map_err(|e| e.inside("EventCount"))?),
                11 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.archive_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.archive_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.event_source_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.event_pattern { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.kms_key_identifier { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.retention_days { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.size_bytes { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.event_count { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeConnectionConnectivityParameters {
    pub resource_parameters: DescribeConnectionResourceParameters,
}

impl Shape for DescribeConnectionConnectivityParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeConnectionConnectivityParameters;
}

impl Field for DescribeConnectionConnectivityParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_parameters = Field::decode(d).map_err(|e| e.inside("ResourceParameters"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.resource_parameters.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeConnectionRequest {
    pub name: std::string::String,
}

impl Shape for DescribeConnectionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeConnectionRequest;
}

impl Field for DescribeConnectionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeConnectionResourceParameters {
    pub resource_configuration_arn: std::string::String,
    pub resource_association_arn: std::string::String,
}

impl Shape for DescribeConnectionResourceParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeConnectionResourceParameters;
}

impl Field for DescribeConnectionResourceParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_configuration_arn = Field::decode(d).map_err(|e| e.inside("ResourceConfigurationArn"))?,
                1 => value.resource_association_arn = Field::decode(d).map_err(|e| e.inside("ResourceAssociationArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.resource_configuration_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_association_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeConnectionResponse {
    pub connection_arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub invocation_connectivity_parameters: std::option::Option<DescribeConnectionConnectivityParameters>,
    pub connection_state: std::option::Option<ConnectionState>,
    pub state_reason: std::option::Option<std::string::String>,
    pub authorization_type: std::option::Option<ConnectionAuthorizationType>,
    pub secret_arn: std::option::Option<std::string::String>,
    pub kms_key_identifier: std::option::Option<std::string::String>,
    pub auth_parameters: std::option::Option<ConnectionAuthResponseParameters>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
    pub last_authorized_time: std::option::Option<Timestamp>,
}

impl Shape for DescribeConnectionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeConnectionResponse;
}

impl Field for DescribeConnectionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.connection_arn = Some(Field::decode(d).map_err(|e| e.inside("ConnectionArn"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.invocation_connectivity_parameters = Some(Field::decode(d).map_err(|e| e.inside("InvocationConnectivityParameters"))?),
                4 => value.connection_state = Some(Field::decode(d).map_err(|e| e.inside("ConnectionState"))?),
                5 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                6 => value.authorization_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationType"))?),
                7 => value.secret_arn = Some(Field::decode(d).map_err(|e| e.inside("SecretArn"))?),
                8 => value.kms_key_identifier = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyIdentifier"))?),
                9 => value.auth_parameters = Some(Field::decode(d).map_err(|e| e.inside("AuthParameters"))?),
                10 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                11 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                12 => value.last_authorized_time = Some(Field::decode(d).map_err(|e| e.inside("LastAuthorizedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.connection_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.invocation_connectivity_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.connection_state { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.authorization_type { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.secret_arn { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.kms_key_identifier { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.auth_parameters { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.last_authorized_time { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEndpointRequest {
    pub name: std::string::String,
    pub home_region: std::option::Option<std::string::String>,
}

impl Shape for DescribeEndpointRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeEndpointRequest;
}

impl Field for DescribeEndpointRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.home_region = Some(Field::decode(d).map_err(|e| e.inside("HomeRegion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.home_region { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEndpointResponse {
    pub name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub routing_config: std::option::Option<RoutingConfig>,
    pub replication_config: std::option::Option<ReplicationConfig>,
    pub event_buses: std::option::Option<std::vec::Vec<EndpointEventBus>>,
    pub role_arn: std::option::Option<std::string::String>,
    pub endpoint_id: std::option::Option<std::string::String>,
    pub endpoint_url: std::option::Option<std::string::String>,
    pub state: std::option::Option<EndpointState>,
    pub state_reason: std::option::Option<std::string::String>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
}

impl Shape for DescribeEndpointResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeEndpointResponse;
}

impl Field for DescribeEndpointResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                3 => value.routing_config = Some(Field::decode(d).map_err(|e| e.inside("RoutingConfig"))?),
                4 => value.replication_config = Some(Field::decode(d).map_err(|e| e.inside("ReplicationConfig"))?),
                5 => value.event_buses = Some(Field::decode(d).map_err(|e| e.inside("EventBuses"))?),
                6 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleArn"))?),
                7 => value.endpoint_id = Some(Field::decode(d).map_err(|e| e.inside("EndpointId"))?),
                8 => value.endpoint_url = Some(Field::decode(d).map_err(|e| e.inside("EndpointUrl"))?),
                9 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                10 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                11 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                12 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.routing_config { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.replication_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.event_buses { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.endpoint_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.endpoint_url { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEventBusRequest {
    pub name: std::option::Option<std::string::String>,
}

impl Shape for DescribeEventBusRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeEventBusRequest;
}

impl Field for DescribeEventBusRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEventBusResponse {
    pub name: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub kms_key_identifier: std::option::Option<std::string::String>,
    pub dead_letter_config: std::option::Option<DeadLetterConfig>,
    pub policy: std::option::Option<std::string::String>,
    pub log_config: std::option::Option<LogConfig>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
}

impl Shape for DescribeEventBusResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeEventBusResponse;
}

impl Field for DescribeEventBusResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.kms_key_identifier = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyIdentifier"))?),
                4 => value.dead_letter_config = Some(Field::decode(d).map_err(|e| e.inside("DeadLetterConfig"))?),
                5 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("Policy"))?),
                6 => value.log_config = Some(Field::decode(d).map_err(|e| e.inside("LogConfig"))?),
                7 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                8 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.kms_key_identifier { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.dead_letter_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.log_config { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEventSourceRequest {
    pub name: std::string::String,
}

impl Shape for DescribeEventSourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeEventSourceRequest;
}

impl Field for DescribeEventSourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEventSourceResponse {
    pub arn: std::option::Option<std::string::String>,
    pub created_by: std::option::Option<std::string::String>,
    pub creation_time: std::option::Option<Timestamp>,
    pub expiration_time: std::option::Option<Timestamp>,
    pub name: std::option::Option<std::string::String>,
    pub state: std::option::Option<EventSourceState>,
}

impl Shape for DescribeEventSourceResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeEventSourceResponse;
}

impl Field for DescribeEventSourceResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                1 => value.created_by = Some(Field::decode(d).map_err(|e| e.inside("CreatedBy"))?),
                2 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                3 => value.expiration_time = Some(Field::decode(d).map_err(|e| e.inside("ExpirationTime"))?),
                4 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                5 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                _ => {}
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
        if let Some(v) = &self.created_by { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expiration_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePartnerEventSourceRequest {
    pub name: std::string::String,
}

impl Shape for DescribePartnerEventSourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribePartnerEventSourceRequest;
}

impl Field for DescribePartnerEventSourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePartnerEventSourceResponse {
    pub arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
}

impl Shape for DescribePartnerEventSourceResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribePartnerEventSourceResponse;
}

impl Field for DescribePartnerEventSourceResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                _ => {}
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
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeReplayRequest {
    pub replay_name: std::string::String,
}

impl Shape for DescribeReplayRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeReplayRequest;
}

impl Field for DescribeReplayRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replay_name = Field::decode(d).map_err(|e| e.inside("ReplayName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.replay_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeReplayResponse {
    pub replay_name: std::option::Option<std::string::String>,
    pub replay_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub state: std::option::Option<ReplayState>,
    pub state_reason: std::option::Option<std::string::String>,
    pub event_source_arn: std::option::Option<std::string::String>,
    pub destination: std::option::Option<ReplayDestination>,
    pub event_start_time: std::option::Option<Timestamp>,
    pub event_end_time: std::option::Option<Timestamp>,
    pub event_last_replayed_time: std::option::Option<Timestamp>,
    pub replay_start_time: std::option::Option<Timestamp>,
    pub replay_end_time: std::option::Option<Timestamp>,
}

impl Shape for DescribeReplayResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeReplayResponse;
}

impl Field for DescribeReplayResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replay_name = Some(Field::decode(d).map_err(|e| e.inside("ReplayName"))?),
                1 => value.replay_arn = Some(Field::decode(d).map_err(|e| e.inside("ReplayArn"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                4 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                5 => value.event_source_arn = Some(Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?),
                6 => value.destination = Some(Field::decode(d).map_err(|e| e.inside("Destination"))?),
                7 => value.event_start_time = Some(Field::decode(d).map_err(|e| e.inside("EventStartTime"))?),
                8 => value.event_end_time = Some(Field::decode(d).map_err(|e| e.inside("EventEndTime"))?),
                9 => value.event_last_replayed_time = Some(Field::decode(d).map_err(|e| e.inside("EventLastReplayedTime"))?),
                10 => value.replay_start_time = Some(Field::decode(d).map_err(|e| e.inside("ReplayStartTime"))?),
                11 => value.replay_end_time = Some(Field::decode(d).map_err(|e| e.inside("ReplayEndTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.replay_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.replay_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.event_source_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.destination { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.event_start_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.event_end_time { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.event_last_replayed_time { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.replay_start_time { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.replay_end_time { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRuleRequest {
    pub name: std::string::String,
    pub event_bus_name: std::option::Option<std::string::String>,
}

impl Shape for DescribeRuleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeRuleRequest;
}

impl Field for DescribeRuleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRuleResponse {
    pub name: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub event_pattern: std::option::Option<std::string::String>,
    pub schedule_expression: std::option::Option<std::string::String>,
    pub state: std::option::Option<RuleState>,
    pub description: std::option::Option<std::string::String>,
    pub role_arn: std::option::Option<std::string::String>,
    pub managed_by: std::option::Option<std::string::String>,
    pub event_bus_name: std::option::Option<std::string::String>,
    pub created_by: std::option::Option<std::string::String>,
}

impl Shape for DescribeRuleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeRuleResponse;
}

impl Field for DescribeRuleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.event_pattern = Some(Field::decode(d).map_err(|e| e.inside("EventPattern"))?),
                3 => value.schedule_expression = Some(Field::decode(d).map_err(|e| e.inside("ScheduleExpression"))?),
                4 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                6 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleArn"))?),
                7 => value.managed_by = Some(Field::decode(d).map_err(|e| e.inside("ManagedBy"))?),
                8 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                9 => value.created_by = Some(Field::decode(d).map_err(|e| e.inside("CreatedBy"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.event_pattern { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.schedule_expression { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.managed_by { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.created_by { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableRuleRequest {
    pub name: std::string::String,
    pub event_bus_name: std::option::Option<std::string::String>,
}

impl Shape for DisableRuleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DisableRuleRequest;
}

impl Field for DisableRuleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsParameters {
    pub task_definition_arn: std::string::String,
    pub task_count: std::option::Option<i32>,
    pub launch_type: std::option::Option<LaunchType>,
    pub network_configuration: std::option::Option<NetworkConfiguration>,
    pub platform_version: std::option::Option<std::string::String>,
    pub group: std::option::Option<std::string::String>,
    pub capacity_provider_strategy: std::option::Option<std::vec::Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: std::option::Option<bool>,
    pub enable_execute_command: std::option::Option<bool>,
    pub placement_constraints: std::option::Option<std::vec::Vec<PlacementConstraint>>,
    pub placement_strategy: std::option::Option<std::vec::Vec<PlacementStrategy>>,
    pub propagate_tags: std::option::Option<PropagateTags>,
    pub reference_id: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for EcsParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_EcsParameters;
}

impl Field for EcsParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.task_definition_arn = Field::decode(d).map_err(|e| e.inside("TaskDefinitionArn"))?,
                1 => value.task_count = Some(Field::decode(d).map_err(|e| e.inside("TaskCount"))?),
                2 => value.launch_type = Some(Field::decode(d).map_err(|e| e.inside("LaunchType"))?),
                3 => value.network_configuration = Some(Field::decode(d).map_err(|e| e.inside("NetworkConfiguration"))?),
                4 => value.platform_version = Some(Field::decode(d).map_err(|e| e.inside("PlatformVersion"))?),
                5 => value.group = Some(Field::decode(d).map_err(|e| e.inside("Group"))?),
                6 => value.capacity_provider_strategy = Some(Field::decode(d).map_err(|e| e.inside("CapacityProviderStrategy"))?),
                7 => value.enable_ecs_managed_tags = Some(Field::decode(d).map_err(|e| e.inside("EnableECSManagedTags"))?),
                8 => value.enable_execute_command = Some(Field::decode(d).map_err(|e| e.inside("EnableExecuteCommand"))?),
                9 => value.placement_constraints = Some(Field::decode(d).map_err(|e| e.inside("PlacementConstraints"))?),
                10 => value.placement_strategy = Some(Field::decode(d).map_err(|e| e.inside("PlacementStrategy"))?),
                11 => value.propagate_tags = Some(Field::decode(d).map_err(|e| e.inside("PropagateTags"))?),
                12 => value.reference_id = Some(Field::decode(d).map_err(|e| e.inside("ReferenceId"))?),
                13 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.task_definition_arn.encode(e);
        if let Some(v) = &self.task_count { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.launch_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.network_configuration { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.platform_version { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.group { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.capacity_provider_strategy { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.enable_ecs_managed_tags { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.enable_execute_command { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.placement_constraints { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.placement_strategy { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.propagate_tags { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.reference_id { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableRuleRequest {
    pub name: std::string::String,
    pub event_bus_name: std::option::Option<std::string::String>,
}

impl Shape for EnableRuleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_EnableRuleRequest;
}

impl Field for EnableRuleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Endpoint {
    pub name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub routing_config: std::option::Option<RoutingConfig>,
    pub replication_config: std::option::Option<ReplicationConfig>,
    pub event_buses: std::option::Option<std::vec::Vec<EndpointEventBus>>,
    pub role_arn: std::option::Option<std::string::String>,
    pub endpoint_id: std::option::Option<std::string::String>,
    pub endpoint_url: std::option::Option<std::string::String>,
    pub state: std::option::Option<EndpointState>,
    pub state_reason: std::option::Option<std::string::String>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
}

impl Shape for Endpoint {
    const SHAPE: &'static ShapeSpec = &tables::S_Endpoint;
}

impl Field for Endpoint {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                3 => value.routing_config = Some(Field::decode(d).map_err(|e| e.inside("RoutingConfig"))?),
                4 => value.replication_config = Some(Field::decode(d).map_err(|e| e.inside("ReplicationConfig"))?),
                5 => value.event_buses = Some(Field::decode(d).map_err(|e| e.inside("EventBuses"))?),
                6 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleArn"))?),
                7 => value.endpoint_id = Some(Field::decode(d).map_err(|e| e.inside("EndpointId"))?),
                8 => value.endpoint_url = Some(Field::decode(d).map_err(|e| e.inside("EndpointUrl"))?),
                9 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                10 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                11 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                12 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.routing_config { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.replication_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.event_buses { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.endpoint_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.endpoint_url { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EndpointEventBus {
    pub event_bus_arn: std::string::String,
}

impl Shape for EndpointEventBus {
    const SHAPE: &'static ShapeSpec = &tables::S_EndpointEventBus;
}

impl Field for EndpointEventBus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_bus_arn = Field::decode(d).map_err(|e| e.inside("EventBusArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.event_bus_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EndpointState {
    #[default] Active,
    Creating,
    Updating,
    Deleting,
    CreateFailed,
    UpdateFailed,
    DeleteFailed,
    Unknown(std::string::String),
}

impl EndpointState {
    pub fn as_str(&self) -> &str {
        match self {
            EndpointState::Active => "ACTIVE",
            EndpointState::Creating => "CREATING",
            EndpointState::Updating => "UPDATING",
            EndpointState::Deleting => "DELETING",
            EndpointState::CreateFailed => "CREATE_FAILED",
            EndpointState::UpdateFailed => "UPDATE_FAILED",
            EndpointState::DeleteFailed => "DELETE_FAILED",
            EndpointState::Unknown(text) => text,
        }
    }
}

impl From<&str> for EndpointState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => EndpointState::Active,
            "CREATING" => EndpointState::Creating,
            "UPDATING" => EndpointState::Updating,
            "DELETING" => EndpointState::Deleting,
            "CREATE_FAILED" => EndpointState::CreateFailed,
            "UPDATE_FAILED" => EndpointState::UpdateFailed,
            "DELETE_FAILED" => EndpointState::DeleteFailed,
            other => EndpointState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EndpointState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EndpointState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventBus {
    pub name: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub policy: std::option::Option<std::string::String>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
}

impl Shape for EventBus {
    const SHAPE: &'static ShapeSpec = &tables::S_EventBus;
}

impl Field for EventBus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("Policy"))?),
                4 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                5 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSource {
    pub arn: std::option::Option<std::string::String>,
    pub created_by: std::option::Option<std::string::String>,
    pub creation_time: std::option::Option<Timestamp>,
    pub expiration_time: std::option::Option<Timestamp>,
    pub name: std::option::Option<std::string::String>,
    pub state: std::option::Option<EventSourceState>,
}

impl Shape for EventSource {
    const SHAPE: &'static ShapeSpec = &tables::S_EventSource;
}

impl Field for EventSource {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                1 => value.created_by = Some(Field::decode(d).map_err(|e| e.inside("CreatedBy"))?),
                2 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                3 => value.expiration_time = Some(Field::decode(d).map_err(|e| e.inside("ExpirationTime"))?),
                4 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                5 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                _ => {}
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
        if let Some(v) = &self.created_by { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expiration_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EventSourceState {
    #[default] Pending,
    Active,
    Deleted,
    Unknown(std::string::String),
}

impl EventSourceState {
    pub fn as_str(&self) -> &str {
        match self {
            EventSourceState::Pending => "PENDING",
            EventSourceState::Active => "ACTIVE",
            EventSourceState::Deleted => "DELETED",
            EventSourceState::Unknown(text) => text,
        }
    }
}

impl From<&str> for EventSourceState {
    fn from(text: &str) -> Self {
        match text {
            "PENDING" => EventSourceState::Pending,
            "ACTIVE" => EventSourceState::Active,
            "DELETED" => EventSourceState::Deleted,
            other => EventSourceState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EventSourceState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EventSourceState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FailoverConfig {
    pub primary: Primary,
    pub secondary: Secondary,
}

impl Shape for FailoverConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_FailoverConfig;
}

impl Field for FailoverConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.primary = Field::decode(d).map_err(|e| e.inside("Primary"))?,
                1 => value.secondary = Field::decode(d).map_err(|e| e.inside("Secondary"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.primary.encode(e);
        e.member(&Self::SHAPE.members[1]); self.secondary.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpParameters {
    pub path_parameter_values: std::option::Option<std::vec::Vec<std::string::String>>,
    pub header_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub query_string_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for HttpParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_HttpParameters;
}

impl Field for HttpParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path_parameter_values = Some(Field::decode(d).map_err(|e| e.inside("PathParameterValues"))?),
                1 => value.header_parameters = Some(Field::decode(d).map_err(|e| e.inside("HeaderParameters"))?),
                2 => value.query_string_parameters = Some(Field::decode(d).map_err(|e| e.inside("QueryStringParameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.path_parameter_values { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.header_parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.query_string_parameters { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum IncludeDetail {
    #[default] None,
    Full,
    Unknown(std::string::String),
}

impl IncludeDetail {
    pub fn as_str(&self) -> &str {
        match self {
            IncludeDetail::None => "NONE",
            IncludeDetail::Full => "FULL",
            IncludeDetail::Unknown(text) => text,
        }
    }
}

impl From<&str> for IncludeDetail {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => IncludeDetail::None,
            "FULL" => IncludeDetail::Full,
            other => IncludeDetail::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for IncludeDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for IncludeDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputTransformer {
    pub input_paths_map: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub input_template: std::string::String,
}

impl Shape for InputTransformer {
    const SHAPE: &'static ShapeSpec = &tables::S_InputTransformer;
}

impl Field for InputTransformer {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.input_paths_map = Some(Field::decode(d).map_err(|e| e.inside("InputPathsMap"))?),
                1 => value.input_template = Field::decode(d).map_err(|e| e.inside("InputTemplate"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.input_paths_map { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.input_template.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KinesisParameters {
    pub partition_key_path: std::string::String,
}

impl Shape for KinesisParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_KinesisParameters;
}

impl Field for KinesisParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.partition_key_path = Field::decode(d).map_err(|e| e.inside("PartitionKeyPath"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.partition_key_path.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum LaunchType {
    #[default] Ec2,
    Fargate,
    External,
    Unknown(std::string::String),
}

impl LaunchType {
    pub fn as_str(&self) -> &str {
        match self {
            LaunchType::Ec2 => "EC2",
            LaunchType::Fargate => "FARGATE",
            LaunchType::External => "EXTERNAL",
            LaunchType::Unknown(text) => text,
        }
    }
}

impl From<&str> for LaunchType {
    fn from(text: &str) -> Self {
        match text {
            "EC2" => LaunchType::Ec2,
            "FARGATE" => LaunchType::Fargate,
            "EXTERNAL" => LaunchType::External,
            other => LaunchType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LaunchType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for LaunchType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Level {
    #[default] Off,
    Error,
    Info,
    Trace,
    Unknown(std::string::String),
}

impl Level {
    pub fn as_str(&self) -> &str {
        match self {
            Level::Off => "OFF",
            Level::Error => "ERROR",
            Level::Info => "INFO",
            Level::Trace => "TRACE",
            Level::Unknown(text) => text,
        }
    }
}

impl From<&str> for Level {
    fn from(text: &str) -> Self {
        match text {
            "OFF" => Level::Off,
            "ERROR" => Level::Error,
            "INFO" => Level::Info,
            "TRACE" => Level::Trace,
            other => Level::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Level {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListApiDestinationsRequest {
    pub name_prefix: std::option::Option<std::string::String>,
    pub connection_arn: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListApiDestinationsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListApiDestinationsRequest;
}

impl Field for ListApiDestinationsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name_prefix = Some(Field::decode(d).map_err(|e| e.inside("NamePrefix"))?),
                1 => value.connection_arn = Some(Field::decode(d).map_err(|e| e.inside("ConnectionArn"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                3 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.connection_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListApiDestinationsResponse {
    pub api_destinations: std::option::Option<std::vec::Vec<ApiDestination>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListApiDestinationsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListApiDestinationsResponse;
}

impl Field for ListApiDestinationsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_destinations = Some(Field::decode(d).map_err(|e| e.inside("ApiDestinations"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_destinations { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListArchivesRequest {
    pub name_prefix: std::option::Option<std::string::String>,
    pub event_source_arn: std::option::Option<std::string::String>,
    pub state: std::option::Option<ArchiveState>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListArchivesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListArchivesRequest;
}

impl Field for ListArchivesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name_prefix = Some(Field::decode(d).map_err(|e| e.inside("NamePrefix"))?),
                1 => value.event_source_arn = Some(Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?),
                2 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                3 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                4 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.event_source_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListArchivesResponse {
    pub archives: std::option::Option<std::vec::Vec<Archive>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListArchivesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListArchivesResponse;
}

impl Field for ListArchivesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.archives = Some(Field::decode(d).map_err(|e| e.inside("Archives"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.archives { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListConnectionsRequest {
    pub name_prefix: std::option::Option<std::string::String>,
    pub connection_state: std::option::Option<ConnectionState>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListConnectionsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListConnectionsRequest;
}

impl Field for ListConnectionsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name_prefix = Some(Field::decode(d).map_err(|e| e.inside("NamePrefix"))?),
                1 => value.connection_state = Some(Field::decode(d).map_err(|e| e.inside("ConnectionState"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                3 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.connection_state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListConnectionsResponse {
    pub connections: std::option::Option<std::vec::Vec<Connection>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListConnectionsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListConnectionsResponse;
}

impl Field for ListConnectionsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.connections = Some(Field::decode(d).map_err(|e| e.inside("Connections"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.connections { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEndpointsRequest {
    pub name_prefix: std::option::Option<std::string::String>,
    pub home_region: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListEndpointsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListEndpointsRequest;
}

impl Field for ListEndpointsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name_prefix = Some(Field::decode(d).map_err(|e| e.inside("NamePrefix"))?),
                1 => value.home_region = Some(Field::decode(d).map_err(|e| e.inside("HomeRegion"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                3 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.home_region { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEndpointsResponse {
    pub endpoints: std::option::Option<std::vec::Vec<Endpoint>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListEndpointsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListEndpointsResponse;
}

impl Field for ListEndpointsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.endpoints = Some(Field::decode(d).map_err(|e| e.inside("Endpoints"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
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
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventBusesRequest {
    pub name_prefix: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListEventBusesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListEventBusesRequest;
}

impl Field for ListEventBusesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name_prefix = Some(Field::decode(d).map_err(|e| e.inside("NamePrefix"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventBusesResponse {
    pub event_buses: std::option::Option<std::vec::Vec<EventBus>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListEventBusesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListEventBusesResponse;
}

impl Field for ListEventBusesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_buses = Some(Field::decode(d).map_err(|e| e.inside("EventBuses"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.event_buses { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventSourcesRequest {
    pub name_prefix: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListEventSourcesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListEventSourcesRequest;
}

impl Field for ListEventSourcesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name_prefix = Some(Field::decode(d).map_err(|e| e.inside("NamePrefix"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventSourcesResponse {
    pub event_sources: std::option::Option<std::vec::Vec<EventSource>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListEventSourcesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListEventSourcesResponse;
}

impl Field for ListEventSourcesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_sources = Some(Field::decode(d).map_err(|e| e.inside("EventSources"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.event_sources { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartnerEventSourceAccountsRequest {
    pub event_source_name: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListPartnerEventSourceAccountsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPartnerEventSourceAccountsRequest;
}

impl Field for ListPartnerEventSourceAccountsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_source_name = Field::decode(d).map_err(|e| e.inside("EventSourceName"))?,
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.event_source_name.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartnerEventSourceAccountsResponse {
    pub partner_event_source_accounts: std::option::Option<std::vec::Vec<PartnerEventSourceAccount>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListPartnerEventSourceAccountsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPartnerEventSourceAccountsResponse;
}

impl Field for ListPartnerEventSourceAccountsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.partner_event_source_accounts = Some(Field::decode(d).map_err(|e| e.inside("PartnerEventSourceAccounts"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.partner_event_source_accounts { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartnerEventSourcesRequest {
    pub name_prefix: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListPartnerEventSourcesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPartnerEventSourcesRequest;
}

impl Field for ListPartnerEventSourcesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name_prefix = Field::decode(d).map_err(|e| e.inside("NamePrefix"))?,
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name_prefix.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartnerEventSourcesResponse {
    pub partner_event_sources: std::option::Option<std::vec::Vec<PartnerEventSource>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListPartnerEventSourcesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPartnerEventSourcesResponse;
}

impl Field for ListPartnerEventSourcesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.partner_event_sources = Some(Field::decode(d).map_err(|e| e.inside("PartnerEventSources"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.partner_event_sources { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListReplaysRequest {
    pub name_prefix: std::option::Option<std::string::String>,
    pub state: std::option::Option<ReplayState>,
    pub event_source_arn: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListReplaysRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListReplaysRequest;
}

impl Field for ListReplaysRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name_prefix = Some(Field::decode(d).map_err(|e| e.inside("NamePrefix"))?),
                1 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                2 => value.event_source_arn = Some(Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?),
                3 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                4 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.event_source_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListReplaysResponse {
    pub replays: std::option::Option<std::vec::Vec<Replay>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListReplaysResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListReplaysResponse;
}

impl Field for ListReplaysResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replays = Some(Field::decode(d).map_err(|e| e.inside("Replays"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.replays { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRuleNamesByTargetRequest {
    pub target_arn: std::string::String,
    pub event_bus_name: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListRuleNamesByTargetRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRuleNamesByTargetRequest;
}

impl Field for ListRuleNamesByTargetRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_arn = Field::decode(d).map_err(|e| e.inside("TargetArn"))?,
                1 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                3 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.target_arn.encode(e);
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRuleNamesByTargetResponse {
    pub rule_names: std::option::Option<std::vec::Vec<std::string::String>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListRuleNamesByTargetResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRuleNamesByTargetResponse;
}

impl Field for ListRuleNamesByTargetResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rule_names = Some(Field::decode(d).map_err(|e| e.inside("RuleNames"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.rule_names { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRulesRequest {
    pub name_prefix: std::option::Option<std::string::String>,
    pub event_bus_name: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListRulesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRulesRequest;
}

impl Field for ListRulesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name_prefix = Some(Field::decode(d).map_err(|e| e.inside("NamePrefix"))?),
                1 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                3 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRulesResponse {
    pub rules: std::option::Option<std::vec::Vec<Rule>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListRulesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRulesResponse;
}

impl Field for ListRulesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rules = Some(Field::decode(d).map_err(|e| e.inside("Rules"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.rules { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: std::string::String,
}

impl Shape for ListTagsForResourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsForResourceRequest;
}

impl Field for ListTagsForResourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.resource_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for ListTagsForResourceResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsForResourceResponse;
}

impl Field for ListTagsForResourceResponse {
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
pub struct ListTargetsByRuleRequest {
    pub rule: std::string::String,
    pub event_bus_name: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListTargetsByRuleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTargetsByRuleRequest;
}

impl Field for ListTargetsByRuleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rule = Field::decode(d).map_err(|e| e.inside("Rule"))?,
                1 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                3 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rule.encode(e);
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTargetsByRuleResponse {
    pub targets: std::option::Option<std::vec::Vec<Target>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListTargetsByRuleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTargetsByRuleResponse;
}

impl Field for ListTargetsByRuleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.targets = Some(Field::decode(d).map_err(|e| e.inside("Targets"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.targets { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogConfig {
    pub include_detail: std::option::Option<IncludeDetail>,
    pub level: std::option::Option<Level>,
}

impl Shape for LogConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_LogConfig;
}

impl Field for LogConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.include_detail = Some(Field::decode(d).map_err(|e| e.inside("IncludeDetail"))?),
                1 => value.level = Some(Field::decode(d).map_err(|e| e.inside("Level"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.include_detail { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.level { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: std::option::Option<AwsVpcConfiguration>,
}

impl Shape for NetworkConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_NetworkConfiguration;
}

impl Field for NetworkConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.awsvpc_configuration = Some(Field::decode(d).map_err(|e| e.inside("awsvpcConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.awsvpc_configuration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartnerEventSource {
    pub arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
}

impl Shape for PartnerEventSource {
    const SHAPE: &'static ShapeSpec = &tables::S_PartnerEventSource;
}

impl Field for PartnerEventSource {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                _ => {}
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
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartnerEventSourceAccount {
    pub account: std::option::Option<std::string::String>,
    pub creation_time: std::option::Option<Timestamp>,
    pub expiration_time: std::option::Option<Timestamp>,
    pub state: std::option::Option<EventSourceState>,
}

impl Shape for PartnerEventSourceAccount {
    const SHAPE: &'static ShapeSpec = &tables::S_PartnerEventSourceAccount;
}

impl Field for PartnerEventSourceAccount {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account = Some(Field::decode(d).map_err(|e| e.inside("Account"))?),
                1 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                2 => value.expiration_time = Some(Field::decode(d).map_err(|e| e.inside("ExpirationTime"))?),
                3 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.account { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.expiration_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacementConstraint {
    pub type_: std::option::Option<PlacementConstraintType>,
    pub expression: std::option::Option<std::string::String>,
}

impl Shape for PlacementConstraint {
    const SHAPE: &'static ShapeSpec = &tables::S_PlacementConstraint;
}

impl Field for PlacementConstraint {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("type"))?),
                1 => value.expression = Some(Field::decode(d).map_err(|e| e.inside("expression"))?),
                _ => {}
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
        if let Some(v) = &self.expression { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PlacementConstraintType {
    #[default] DistinctInstance,
    MemberOf,
    Unknown(std::string::String),
}

impl PlacementConstraintType {
    pub fn as_str(&self) -> &str {
        match self {
            PlacementConstraintType::DistinctInstance => "distinctInstance",
            PlacementConstraintType::MemberOf => "memberOf",
            PlacementConstraintType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PlacementConstraintType {
    fn from(text: &str) -> Self {
        match text {
            "distinctInstance" => PlacementConstraintType::DistinctInstance,
            "memberOf" => PlacementConstraintType::MemberOf,
            other => PlacementConstraintType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PlacementConstraintType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PlacementConstraintType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacementStrategy {
    pub type_: std::option::Option<PlacementStrategyType>,
    pub field: std::option::Option<std::string::String>,
}

impl Shape for PlacementStrategy {
    const SHAPE: &'static ShapeSpec = &tables::S_PlacementStrategy;
}

impl Field for PlacementStrategy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("type"))?),
                1 => value.field = Some(Field::decode(d).map_err(|e| e.inside("field"))?),
                _ => {}
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
        if let Some(v) = &self.field { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PlacementStrategyType {
    #[default] Random,
    Spread,
    Binpack,
    Unknown(std::string::String),
}

impl PlacementStrategyType {
    pub fn as_str(&self) -> &str {
        match self {
            PlacementStrategyType::Random => "random",
            PlacementStrategyType::Spread => "spread",
            PlacementStrategyType::Binpack => "binpack",
            PlacementStrategyType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PlacementStrategyType {
    fn from(text: &str) -> Self {
        match text {
            "random" => PlacementStrategyType::Random,
            "spread" => PlacementStrategyType::Spread,
            "binpack" => PlacementStrategyType::Binpack,
            other => PlacementStrategyType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PlacementStrategyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PlacementStrategyType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Primary {
    pub health_check: std::string::String,
}

impl Shape for Primary {
    const SHAPE: &'static ShapeSpec = &tables::S_Primary;
}

impl Field for Primary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.health_check = Field::decode(d).map_err(|e| e.inside("HealthCheck"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.health_check.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PropagateTags {
    #[default] TaskDefinition,
    Unknown(std::string::String),
}

impl PropagateTags {
    pub fn as_str(&self) -> &str {
        match self {
            PropagateTags::TaskDefinition => "TASK_DEFINITION",
            PropagateTags::Unknown(text) => text,
        }
    }
}

impl From<&str> for PropagateTags {
    fn from(text: &str) -> Self {
        match text {
            "TASK_DEFINITION" => PropagateTags::TaskDefinition,
            other => PropagateTags::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PropagateTags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PropagateTags {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventsRequest {
    pub entries: std::vec::Vec<PutEventsRequestEntry>,
    pub endpoint_id: std::option::Option<std::string::String>,
}

impl Shape for PutEventsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutEventsRequest;
}

impl Field for PutEventsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.entries = Field::decode(d).map_err(|e| e.inside("Entries"))?,
                1 => value.endpoint_id = Some(Field::decode(d).map_err(|e| e.inside("EndpointId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.entries.encode(e);
        if let Some(v) = &self.endpoint_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventsRequestEntry {
    pub time: std::option::Option<Timestamp>,
    pub source: std::option::Option<std::string::String>,
    pub resources: std::option::Option<std::vec::Vec<std::string::String>>,
    pub detail_type: std::option::Option<std::string::String>,
    pub detail: std::option::Option<std::string::String>,
    pub event_bus_name: std::option::Option<std::string::String>,
    pub trace_header: std::option::Option<std::string::String>,
}

impl Shape for PutEventsRequestEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_PutEventsRequestEntry;
}

impl Field for PutEventsRequestEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.time = Some(Field::decode(d).map_err(|e| e.inside("Time"))?),
                1 => value.source = Some(Field::decode(d).map_err(|e| e.inside("Source"))?),
                2 => value.resources = Some(Field::decode(d).map_err(|e| e.inside("Resources"))?),
                3 => value.detail_type = Some(Field::decode(d).map_err(|e| e.inside("DetailType"))?),
                4 => value.detail = Some(Field::decode(d).map_err(|e| e.inside("Detail"))?),
                5 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                6 => value.trace_header = Some(Field::decode(d).map_err(|e| e.inside("TraceHeader"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.time { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.source { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.resources { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.detail_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.detail { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.trace_header { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventsResponse {
    pub failed_entry_count: std::option::Option<i32>,
    pub entries: std::option::Option<std::vec::Vec<PutEventsResultEntry>>,
}

impl Shape for PutEventsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutEventsResponse;
}

impl Field for PutEventsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.failed_entry_count = Some(Field::decode(d).map_err(|e| e.inside("FailedEntryCount"))?),
                1 => value.entries = Some(Field::decode(d).map_err(|e| e.inside("Entries"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.failed_entry_count { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.entries { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventsResultEntry {
    pub event_id: std::option::Option<std::string::String>,
    pub error_code: std::option::Option<std::string::String>,
    pub error_message: std::option::Option<std::string::String>,
}

impl Shape for PutEventsResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_PutEventsResultEntry;
}

impl Field for PutEventsResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_id = Some(Field::decode(d).map_err(|e| e.inside("EventId"))?),
                1 => value.error_code = Some(Field::decode(d).map_err(|e| e.inside("ErrorCode"))?),
                2 => value.error_message = Some(Field::decode(d).map_err(|e| e.inside("ErrorMessage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.event_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.error_code { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPartnerEventsRequest {
    pub entries: std::vec::Vec<PutPartnerEventsRequestEntry>,
}

impl Shape for PutPartnerEventsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutPartnerEventsRequest;
}

impl Field for PutPartnerEventsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.entries = Field::decode(d).map_err(|e| e.inside("Entries"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.entries.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPartnerEventsRequestEntry {
    pub time: std::option::Option<Timestamp>,
    pub source: std::option::Option<std::string::String>,
    pub resources: std::option::Option<std::vec::Vec<std::string::String>>,
    pub detail_type: std::option::Option<std::string::String>,
    pub detail: std::option::Option<std::string::String>,
}

impl Shape for PutPartnerEventsRequestEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_PutPartnerEventsRequestEntry;
}

impl Field for PutPartnerEventsRequestEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.time = Some(Field::decode(d).map_err(|e| e.inside("Time"))?),
                1 => value.source = Some(Field::decode(d).map_err(|e| e.inside("Source"))?),
                2 => value.resources = Some(Field::decode(d).map_err(|e| e.inside("Resources"))?),
                3 => value.detail_type = Some(Field::decode(d).map_err(|e| e.inside("DetailType"))?),
                4 => value.detail = Some(Field::decode(d).map_err(|e| e.inside("Detail"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.time { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.source { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.resources { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.detail_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.detail { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPartnerEventsResponse {
    pub failed_entry_count: std::option::Option<i32>,
    pub entries: std::option::Option<std::vec::Vec<PutPartnerEventsResultEntry>>,
}

impl Shape for PutPartnerEventsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutPartnerEventsResponse;
}

impl Field for PutPartnerEventsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.failed_entry_count = Some(Field::decode(d).map_err(|e| e.inside("FailedEntryCount"))?),
                1 => value.entries = Some(Field::decode(d).map_err(|e| e.inside("Entries"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.failed_entry_count { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.entries { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPartnerEventsResultEntry {
    pub event_id: std::option::Option<std::string::String>,
    pub error_code: std::option::Option<std::string::String>,
    pub error_message: std::option::Option<std::string::String>,
}

impl Shape for PutPartnerEventsResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_PutPartnerEventsResultEntry;
}

impl Field for PutPartnerEventsResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_id = Some(Field::decode(d).map_err(|e| e.inside("EventId"))?),
                1 => value.error_code = Some(Field::decode(d).map_err(|e| e.inside("ErrorCode"))?),
                2 => value.error_message = Some(Field::decode(d).map_err(|e| e.inside("ErrorMessage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.event_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.error_code { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPermissionRequest {
    pub event_bus_name: std::option::Option<std::string::String>,
    pub action: std::option::Option<std::string::String>,
    pub principal: std::option::Option<std::string::String>,
    pub statement_id: std::option::Option<std::string::String>,
    pub condition: std::option::Option<Condition>,
    pub policy: std::option::Option<std::string::String>,
}

impl Shape for PutPermissionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutPermissionRequest;
}

impl Field for PutPermissionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                1 => value.action = Some(Field::decode(d).map_err(|e| e.inside("Action"))?),
                2 => value.principal = Some(Field::decode(d).map_err(|e| e.inside("Principal"))?),
                3 => value.statement_id = Some(Field::decode(d).map_err(|e| e.inside("StatementId"))?),
                4 => value.condition = Some(Field::decode(d).map_err(|e| e.inside("Condition"))?),
                5 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("Policy"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.action { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.principal { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.statement_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.condition { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRuleRequest {
    pub name: std::string::String,
    pub schedule_expression: std::option::Option<std::string::String>,
    pub event_pattern: std::option::Option<std::string::String>,
    pub state: std::option::Option<RuleState>,
    pub description: std::option::Option<std::string::String>,
    pub role_arn: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub event_bus_name: std::option::Option<std::string::String>,
}

impl Shape for PutRuleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRuleRequest;
}

impl Field for PutRuleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.schedule_expression = Some(Field::decode(d).map_err(|e| e.inside("ScheduleExpression"))?),
                2 => value.event_pattern = Some(Field::decode(d).map_err(|e| e.inside("EventPattern"))?),
                3 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                4 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                5 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleArn"))?),
                6 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                7 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.schedule_expression { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.event_pattern { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRuleResponse {
    pub rule_arn: std::option::Option<std::string::String>,
}

impl Shape for PutRuleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRuleResponse;
}

impl Field for PutRuleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rule_arn = Some(Field::decode(d).map_err(|e| e.inside("RuleArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.rule_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutTargetsRequest {
    pub rule: std::string::String,
    pub event_bus_name: std::option::Option<std::string::String>,
    pub targets: std::vec::Vec<Target>,
}

impl Shape for PutTargetsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutTargetsRequest;
}

impl Field for PutTargetsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rule = Field::decode(d).map_err(|e| e.inside("Rule"))?,
                1 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                2 => value.targets = Field::decode(d).map_err(|e| e.inside("Targets"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rule.encode(e);
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.targets.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutTargetsResponse {
    pub failed_entry_count: std::option::Option<i32>,
    pub failed_entries: std::option::Option<std::vec::Vec<PutTargetsResultEntry>>,
}

impl Shape for PutTargetsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutTargetsResponse;
}

impl Field for PutTargetsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.failed_entry_count = Some(Field::decode(d).map_err(|e| e.inside("FailedEntryCount"))?),
                1 => value.failed_entries = Some(Field::decode(d).map_err(|e| e.inside("FailedEntries"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.failed_entry_count { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.failed_entries { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutTargetsResultEntry {
    pub target_id: std::option::Option<std::string::String>,
    pub error_code: std::option::Option<std::string::String>,
    pub error_message: std::option::Option<std::string::String>,
}

impl Shape for PutTargetsResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_PutTargetsResultEntry;
}

impl Field for PutTargetsResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_id = Some(Field::decode(d).map_err(|e| e.inside("TargetId"))?),
                1 => value.error_code = Some(Field::decode(d).map_err(|e| e.inside("ErrorCode"))?),
                2 => value.error_message = Some(Field::decode(d).map_err(|e| e.inside("ErrorMessage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.target_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.error_code { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedshiftDataParameters {
    pub secret_manager_arn: std::option::Option<std::string::String>,
    pub database: std::string::String,
    pub db_user: std::option::Option<std::string::String>,
    pub sql: std::option::Option<std::string::String>,
    pub statement_name: std::option::Option<std::string::String>,
    pub with_event: std::option::Option<bool>,
    pub sqls: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for RedshiftDataParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_RedshiftDataParameters;
}

impl Field for RedshiftDataParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.secret_manager_arn = Some(Field::decode(d).map_err(|e| e.inside("SecretManagerArn"))?),
                1 => value.database = Field::decode(d).map_err(|e| e.inside("Database"))?,
                2 => value.db_user = Some(Field::decode(d).map_err(|e| e.inside("DbUser"))?),
                3 => value.sql = Some(Field::decode(d).map_err(|e| e.inside("Sql"))?),
                4 => value.statement_name = Some(Field::decode(d).map_err(|e| e.inside("StatementName"))?),
                5 => value.with_event = Some(Field::decode(d).map_err(|e| e.inside("WithEvent"))?),
                6 => value.sqls = Some(Field::decode(d).map_err(|e| e.inside("Sqls"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.secret_manager_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.database.encode(e);
        if let Some(v) = &self.db_user { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.sql { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.statement_name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.with_event { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.sqls { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub statement_id: std::option::Option<std::string::String>,
    pub remove_all_permissions: std::option::Option<bool>,
    pub event_bus_name: std::option::Option<std::string::String>,
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
                0 => value.statement_id = Some(Field::decode(d).map_err(|e| e.inside("StatementId"))?),
                1 => value.remove_all_permissions = Some(Field::decode(d).map_err(|e| e.inside("RemoveAllPermissions"))?),
                2 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.statement_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.remove_all_permissions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTargetsRequest {
    pub rule: std::string::String,
    pub event_bus_name: std::option::Option<std::string::String>,
    pub ids: std::vec::Vec<std::string::String>,
    pub force: std::option::Option<bool>,
}

impl Shape for RemoveTargetsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RemoveTargetsRequest;
}

impl Field for RemoveTargetsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rule = Field::decode(d).map_err(|e| e.inside("Rule"))?,
                1 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                2 => value.ids = Field::decode(d).map_err(|e| e.inside("Ids"))?,
                3 => value.force = Some(Field::decode(d).map_err(|e| e.inside("Force"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rule.encode(e);
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.ids.encode(e);
        if let Some(v) = &self.force { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTargetsResponse {
    pub failed_entry_count: std::option::Option<i32>,
    pub failed_entries: std::option::Option<std::vec::Vec<RemoveTargetsResultEntry>>,
}

impl Shape for RemoveTargetsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_RemoveTargetsResponse;
}

impl Field for RemoveTargetsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.failed_entry_count = Some(Field::decode(d).map_err(|e| e.inside("FailedEntryCount"))?),
                1 => value.failed_entries = Some(Field::decode(d).map_err(|e| e.inside("FailedEntries"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.failed_entry_count { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.failed_entries { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTargetsResultEntry {
    pub target_id: std::option::Option<std::string::String>,
    pub error_code: std::option::Option<std::string::String>,
    pub error_message: std::option::Option<std::string::String>,
}

impl Shape for RemoveTargetsResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_RemoveTargetsResultEntry;
}

impl Field for RemoveTargetsResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_id = Some(Field::decode(d).map_err(|e| e.inside("TargetId"))?),
                1 => value.error_code = Some(Field::decode(d).map_err(|e| e.inside("ErrorCode"))?),
                2 => value.error_message = Some(Field::decode(d).map_err(|e| e.inside("ErrorMessage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.target_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.error_code { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Replay {
    pub replay_name: std::option::Option<std::string::String>,
    pub event_source_arn: std::option::Option<std::string::String>,
    pub state: std::option::Option<ReplayState>,
    pub state_reason: std::option::Option<std::string::String>,
    pub event_start_time: std::option::Option<Timestamp>,
    pub event_end_time: std::option::Option<Timestamp>,
    pub event_last_replayed_time: std::option::Option<Timestamp>,
    pub replay_start_time: std::option::Option<Timestamp>,
    pub replay_end_time: std::option::Option<Timestamp>,
}

impl Shape for Replay {
    const SHAPE: &'static ShapeSpec = &tables::S_Replay;
}

impl Field for Replay {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replay_name = Some(Field::decode(d).map_err(|e| e.inside("ReplayName"))?),
                1 => value.event_source_arn = Some(Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?),
                2 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                3 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                4 => value.event_start_time = Some(Field::decode(d).map_err(|e| e.inside("EventStartTime"))?),
                5 => value.event_end_time = Some(Field::decode(d).map_err(|e| e.inside("EventEndTime"))?),
                6 => value.event_last_replayed_time = Some(Field::decode(d).map_err(|e| e.inside("EventLastReplayedTime"))?),
                7 => value.replay_start_time = Some(Field::decode(d).map_err(|e| e.inside("ReplayStartTime"))?),
                8 => value.replay_end_time = Some(Field::decode(d).map_err(|e| e.inside("ReplayEndTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.replay_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.event_source_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.event_start_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.event_end_time { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.event_last_replayed_time { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.replay_start_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.replay_end_time { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplayDestination {
    pub arn: std::string::String,
    pub filter_arns: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for ReplayDestination {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplayDestination;
}

impl Field for ReplayDestination {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                1 => value.filter_arns = Some(Field::decode(d).map_err(|e| e.inside("FilterArns"))?),
                _ => {}
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
        if let Some(v) = &self.filter_arns { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReplayState {
    #[default] Starting,
    Running,
    Cancelling,
    Completed,
    Cancelled,
    Failed,
    Unknown(std::string::String),
}

impl ReplayState {
    pub fn as_str(&self) -> &str {
        match self {
            ReplayState::Starting => "STARTING",
            ReplayState::Running => "RUNNING",
            ReplayState::Cancelling => "CANCELLING",
            ReplayState::Completed => "COMPLETED",
            ReplayState::Cancelled => "CANCELLED",
            ReplayState::Failed => "FAILED",
            ReplayState::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReplayState {
    fn from(text: &str) -> Self {
        match text {
            "STARTING" => ReplayState::Starting,
            "RUNNING" => ReplayState::Running,
            "CANCELLING" => ReplayState::Cancelling,
            "COMPLETED" => ReplayState::Completed,
            "CANCELLED" => ReplayState::Cancelled,
            "FAILED" => ReplayState::Failed,
            other => ReplayState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReplayState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReplayState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationConfig {
    pub state: std::option::Option<ReplicationState>,
}

impl Shape for ReplicationConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicationConfig;
}

impl Field for ReplicationConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReplicationState {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl ReplicationState {
    pub fn as_str(&self) -> &str {
        match self {
            ReplicationState::Enabled => "ENABLED",
            ReplicationState::Disabled => "DISABLED",
            ReplicationState::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReplicationState {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => ReplicationState::Enabled,
            "DISABLED" => ReplicationState::Disabled,
            other => ReplicationState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReplicationState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReplicationState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetryPolicy {
    pub maximum_retry_attempts: std::option::Option<i32>,
    pub maximum_event_age_in_seconds: std::option::Option<i32>,
}

impl Shape for RetryPolicy {
    const SHAPE: &'static ShapeSpec = &tables::S_RetryPolicy;
}

impl Field for RetryPolicy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.maximum_retry_attempts = Some(Field::decode(d).map_err(|e| e.inside("MaximumRetryAttempts"))?),
                1 => value.maximum_event_age_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("MaximumEventAgeInSeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.maximum_retry_attempts { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.maximum_event_age_in_seconds { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingConfig {
    pub failover_config: FailoverConfig,
}

impl Shape for RoutingConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_RoutingConfig;
}

impl Field for RoutingConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.failover_config = Field::decode(d).map_err(|e| e.inside("FailoverConfig"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.failover_config.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    pub name: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub event_pattern: std::option::Option<std::string::String>,
    pub state: std::option::Option<RuleState>,
    pub description: std::option::Option<std::string::String>,
    pub schedule_expression: std::option::Option<std::string::String>,
    pub role_arn: std::option::Option<std::string::String>,
    pub managed_by: std::option::Option<std::string::String>,
    pub event_bus_name: std::option::Option<std::string::String>,
}

impl Shape for Rule {
    const SHAPE: &'static ShapeSpec = &tables::S_Rule;
}

impl Field for Rule {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.event_pattern = Some(Field::decode(d).map_err(|e| e.inside("EventPattern"))?),
                3 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                4 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                5 => value.schedule_expression = Some(Field::decode(d).map_err(|e| e.inside("ScheduleExpression"))?),
                6 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleArn"))?),
                7 => value.managed_by = Some(Field::decode(d).map_err(|e| e.inside("ManagedBy"))?),
                8 => value.event_bus_name = Some(Field::decode(d).map_err(|e| e.inside("EventBusName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.event_pattern { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.schedule_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.managed_by { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.event_bus_name { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum RuleState {
    #[default] Enabled,
    Disabled,
    EnabledWithAllCloudtrailManagementEvents,
    Unknown(std::string::String),
}

impl RuleState {
    pub fn as_str(&self) -> &str {
        match self {
            RuleState::Enabled => "ENABLED",
            RuleState::Disabled => "DISABLED",
            RuleState::EnabledWithAllCloudtrailManagementEvents => "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
            RuleState::Unknown(text) => text,
        }
    }
}

impl From<&str> for RuleState {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => RuleState::Enabled,
            "DISABLED" => RuleState::Disabled,
            "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" => RuleState::EnabledWithAllCloudtrailManagementEvents,
            other => RuleState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RuleState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for RuleState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunCommandParameters {
    pub run_command_targets: std::vec::Vec<RunCommandTarget>,
}

impl Shape for RunCommandParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_RunCommandParameters;
}

impl Field for RunCommandParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.run_command_targets = Field::decode(d).map_err(|e| e.inside("RunCommandTargets"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.run_command_targets.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunCommandTarget {
    pub key: std::string::String,
    pub values: std::vec::Vec<std::string::String>,
}

impl Shape for RunCommandTarget {
    const SHAPE: &'static ShapeSpec = &tables::S_RunCommandTarget;
}

impl Field for RunCommandTarget {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                1 => value.values = Field::decode(d).map_err(|e| e.inside("Values"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.key.encode(e);
        e.member(&Self::SHAPE.members[1]); self.values.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SageMakerPipelineParameter {
    pub name: std::string::String,
    pub value: std::string::String,
}

impl Shape for SageMakerPipelineParameter {
    const SHAPE: &'static ShapeSpec = &tables::S_SageMakerPipelineParameter;
}

impl Field for SageMakerPipelineParameter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.value = Field::decode(d).map_err(|e| e.inside("Value"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.value.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: std::option::Option<std::vec::Vec<SageMakerPipelineParameter>>,
}

impl Shape for SageMakerPipelineParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_SageMakerPipelineParameters;
}

impl Field for SageMakerPipelineParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.pipeline_parameter_list = Some(Field::decode(d).map_err(|e| e.inside("PipelineParameterList"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.pipeline_parameter_list { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Secondary {
    pub route: std::string::String,
}

impl Shape for Secondary {
    const SHAPE: &'static ShapeSpec = &tables::S_Secondary;
}

impl Field for Secondary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.route = Field::decode(d).map_err(|e| e.inside("Route"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.route.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SqsParameters {
    pub message_group_id: std::option::Option<std::string::String>,
}

impl Shape for SqsParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_SqsParameters;
}

impl Field for SqsParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.message_group_id = Some(Field::decode(d).map_err(|e| e.inside("MessageGroupId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.message_group_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartReplayRequest {
    pub replay_name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub event_source_arn: std::string::String,
    pub event_start_time: Timestamp,
    pub event_end_time: Timestamp,
    pub destination: ReplayDestination,
}

impl Shape for StartReplayRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_StartReplayRequest;
}

impl Field for StartReplayRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replay_name = Field::decode(d).map_err(|e| e.inside("ReplayName"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.event_source_arn = Field::decode(d).map_err(|e| e.inside("EventSourceArn"))?,
                3 => value.event_start_time = Field::decode(d).map_err(|e| e.inside("EventStartTime"))?,
                4 => value.event_end_time = Field::decode(d).map_err(|e| e.inside("EventEndTime"))?,
                5 => value.destination = Field::decode(d).map_err(|e| e.inside("Destination"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.replay_name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.event_source_arn.encode(e);
        e.member(&Self::SHAPE.members[3]); self.event_start_time.encode(e);
        e.member(&Self::SHAPE.members[4]); self.event_end_time.encode(e);
        e.member(&Self::SHAPE.members[5]); self.destination.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartReplayResponse {
    pub replay_arn: std::option::Option<std::string::String>,
    pub state: std::option::Option<ReplayState>,
    pub state_reason: std::option::Option<std::string::String>,
    pub replay_start_time: std::option::Option<Timestamp>,
}

impl Shape for StartReplayResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_StartReplayResponse;
}

impl Field for StartReplayResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replay_arn = Some(Field::decode(d).map_err(|e| e.inside("ReplayArn"))?),
                1 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                2 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                3 => value.replay_start_time = Some(Field::decode(d).map_err(|e| e.inside("ReplayStartTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.replay_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.replay_start_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: std::string::String,
    pub value: std::string::String,
}

impl Shape for Tag {
    const SHAPE: &'static ShapeSpec = &tables::S_Tag;
}

impl Field for Tag {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                1 => value.value = Field::decode(d).map_err(|e| e.inside("Value"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.key.encode(e);
        e.member(&Self::SHAPE.members[1]); self.value.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: std::string::String,
    pub tags: std::vec::Vec<Tag>,
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
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
        e.member(&Self::SHAPE.members[0]); self.resource_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceResponse {
}

impl Shape for TagResourceResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_TagResourceResponse;
}

impl Field for TagResourceResponse {
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
pub struct Target {
    pub id: std::string::String,
    pub arn: std::string::String,
    pub role_arn: std::option::Option<std::string::String>,
    pub input: std::option::Option<std::string::String>,
    pub input_path: std::option::Option<std::string::String>,
    pub input_transformer: std::option::Option<InputTransformer>,
    pub kinesis_parameters: std::option::Option<KinesisParameters>,
    pub run_command_parameters: std::option::Option<RunCommandParameters>,
    pub ecs_parameters: std::option::Option<EcsParameters>,
    pub batch_parameters: std::option::Option<BatchParameters>,
    pub sqs_parameters: std::option::Option<SqsParameters>,
    pub http_parameters: std::option::Option<HttpParameters>,
    pub redshift_data_parameters: std::option::Option<RedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: std::option::Option<SageMakerPipelineParameters>,
    pub dead_letter_config: std::option::Option<DeadLetterConfig>,
    pub retry_policy: std::option::Option<RetryPolicy>,
    pub app_sync_parameters: std::option::Option<AppSyncParameters>,
}

impl Shape for Target {
    const SHAPE: &'static ShapeSpec = &tables::S_Target;
}

impl Field for Target {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                2 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleArn"))?),
                3 => value.input = Some(Field::decode(d).map_err(|e| e.inside("Input"))?),
                4 => value.input_path = Some(Field::decode(d).map_err(|e| e.inside("InputPath"))?),
                5 => value.input_transformer = Some(Field::decode(d).map_err(|e| e.inside("InputTransformer"))?),
                6 => value.kinesis_parameters = Some(Field::decode(d).map_err(|e| e.inside("KinesisParameters"))?),
                7 => value.run_command_parameters = Some(Field::decode(d).map_err(|e| e.inside("RunCommandParameters"))?),
                8 => value.ecs_parameters = Some(Field::decode(d).map_err(|e| e.inside("EcsParameters"))?),
                9 => value.batch_parameters = Some(Field::decode(d).map_err(|e| e.inside("BatchParameters"))?),
                10 => value.sqs_parameters = Some(Field::decode(d).map_err(|e| e.inside("SqsParameters"))?),
                11 => value.http_parameters = Some(Field::decode(d).map_err(|e| e.inside("HttpParameters"))?),
                12 => value.redshift_data_parameters = Some(Field::decode(d).map_err(|e| e.inside("RedshiftDataParameters"))?),
                13 => value.sage_maker_pipeline_parameters = Some(Field::decode(d).map_err(|e| e.inside("SageMakerPipelineParameters"))?),
                14 => value.dead_letter_config = Some(Field::decode(d).map_err(|e| e.inside("DeadLetterConfig"))?),
                15 => value.retry_policy = Some(Field::decode(d).map_err(|e| e.inside("RetryPolicy"))?),
                16 => value.app_sync_parameters = Some(Field::decode(d).map_err(|e| e.inside("AppSyncParameters"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.arn.encode(e);
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.input { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.input_path { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.input_transformer { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.kinesis_parameters { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.run_command_parameters { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.ecs_parameters { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.batch_parameters { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.sqs_parameters { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.http_parameters { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.redshift_data_parameters { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.sage_maker_pipeline_parameters { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.dead_letter_config { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.retry_policy { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.app_sync_parameters { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestEventPatternRequest {
    pub event_pattern: std::string::String,
    pub event: std::string::String,
}

impl Shape for TestEventPatternRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TestEventPatternRequest;
}

impl Field for TestEventPatternRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_pattern = Field::decode(d).map_err(|e| e.inside("EventPattern"))?,
                1 => value.event = Field::decode(d).map_err(|e| e.inside("Event"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.event_pattern.encode(e);
        e.member(&Self::SHAPE.members[1]); self.event.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestEventPatternResponse {
    pub result: std::option::Option<bool>,
}

impl Shape for TestEventPatternResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_TestEventPatternResponse;
}

impl Field for TestEventPatternResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.result = Some(Field::decode(d).map_err(|e| e.inside("Result"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: std::string::String,
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
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
        e.member(&Self::SHAPE.members[0]); self.resource_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceResponse {
}

impl Shape for UntagResourceResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagResourceResponse;
}

impl Field for UntagResourceResponse {
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
pub struct UpdateApiDestinationRequest {
    pub name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub connection_arn: std::option::Option<std::string::String>,
    pub invocation_endpoint: std::option::Option<std::string::String>,
    pub http_method: std::option::Option<ApiDestinationHttpMethod>,
    pub invocation_rate_limit_per_second: std::option::Option<i32>,
}

impl Shape for UpdateApiDestinationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateApiDestinationRequest;
}

impl Field for UpdateApiDestinationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.connection_arn = Some(Field::decode(d).map_err(|e| e.inside("ConnectionArn"))?),
                3 => value.invocation_endpoint = Some(Field::decode(d).map_err(|e| e.inside("InvocationEndpoint"))?),
                4 => value.http_method = Some(Field::decode(d).map_err(|e| e.inside("HttpMethod"))?),
                5 => value.invocation_rate_limit_per_second = Some(Field::decode(d).map_err(|e| e.inside("InvocationRateLimitPerSecond"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.connection_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.invocation_endpoint { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.http_method { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.invocation_rate_limit_per_second { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateApiDestinationResponse {
    pub api_destination_arn: std::option::Option<std::string::String>,
    pub api_destination_state: std::option::Option<ApiDestinationState>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
}

impl Shape for UpdateApiDestinationResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateApiDestinationResponse;
}

impl Field for UpdateApiDestinationResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_destination_arn = Some(Field::decode(d).map_err(|e| e.inside("ApiDestinationArn"))?),
                1 => value.api_destination_state = Some(Field::decode(d).map_err(|e| e.inside("ApiDestinationState"))?),
                2 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                3 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_destination_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_destination_state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateArchiveRequest {
    pub archive_name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub event_pattern: std::option::Option<std::string::String>,
    pub retention_days: std::option::Option<i32>,
    pub kms_key_identifier: std::option::Option<std::string::String>,
}

impl Shape for UpdateArchiveRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateArchiveRequest;
}

impl Field for UpdateArchiveRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.archive_name = Field::decode(d).map_err(|e| e.inside("ArchiveName"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.event_pattern = Some(Field::decode(d).map_err(|e| e.inside("EventPattern"))?),
                3 => value.retention_days = Some(Field::decode(d).map_err(|e| e.inside("RetentionDays"))?),
                4 => value.kms_key_identifier = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyIdentifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.archive_name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.event_pattern { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.retention_days { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.kms_key_identifier { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateArchiveResponse {
    pub archive_arn: std::option::Option<std::string::String>,
    pub state: std::option::Option<ArchiveState>,
    pub state_reason: std::option::Option<std::string::String>,
    pub creation_time: std::option::Option<Timestamp>,
}

impl Shape for UpdateArchiveResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateArchiveResponse;
}

impl Field for UpdateArchiveResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.archive_arn = Some(Field::decode(d).map_err(|e| e.inside("ArchiveArn"))?),
                1 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                2 => value.state_reason = Some(Field::decode(d).map_err(|e| e.inside("StateReason"))?),
                3 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.archive_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.state_reason { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: std::option::Option<std::string::String>,
    pub api_key_value: std::option::Option<std::string::String>,
}

impl Shape for UpdateConnectionApiKeyAuthRequestParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateConnectionApiKeyAuthRequestParameters;
}

impl Field for UpdateConnectionApiKeyAuthRequestParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_key_name = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyName"))?),
                1 => value.api_key_value = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyValue"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_key_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_key_value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionAuthRequestParameters {
    pub basic_auth_parameters: std::option::Option<UpdateConnectionBasicAuthRequestParameters>,
    pub o_auth_parameters: std::option::Option<UpdateConnectionOAuthRequestParameters>,
    pub api_key_auth_parameters: std::option::Option<UpdateConnectionApiKeyAuthRequestParameters>,
    pub invocation_http_parameters: std::option::Option<ConnectionHttpParameters>,
    pub connectivity_parameters: std::option::Option<ConnectivityResourceParameters>,
}

impl Shape for UpdateConnectionAuthRequestParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateConnectionAuthRequestParameters;
}

impl Field for UpdateConnectionAuthRequestParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.basic_auth_parameters = Some(Field::decode(d).map_err(|e| e.inside("BasicAuthParameters"))?),
                1 => value.o_auth_parameters = Some(Field::decode(d).map_err(|e| e.inside("OAuthParameters"))?),
                2 => value.api_key_auth_parameters = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyAuthParameters"))?),
                3 => value.invocation_http_parameters = Some(Field::decode(d).map_err(|e| e.inside("InvocationHttpParameters"))?),
                4 => value.connectivity_parameters = Some(Field::decode(d).map_err(|e| e.inside("ConnectivityParameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.basic_auth_parameters { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.o_auth_parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_key_auth_parameters { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.invocation_http_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.connectivity_parameters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionBasicAuthRequestParameters {
    pub username: std::option::Option<std::string::String>,
    pub password: std::option::Option<std::string::String>,
}

impl Shape for UpdateConnectionBasicAuthRequestParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateConnectionBasicAuthRequestParameters;
}

impl Field for UpdateConnectionBasicAuthRequestParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.username = Some(Field::decode(d).map_err(|e| e.inside("Username"))?),
                1 => value.password = Some(Field::decode(d).map_err(|e| e.inside("Password"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.username { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.password { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionOAuthClientRequestParameters {
    pub client_id: std::option::Option<std::string::String>,
    pub client_secret: std::option::Option<std::string::String>,
}

impl Shape for UpdateConnectionOAuthClientRequestParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateConnectionOAuthClientRequestParameters;
}

impl Field for UpdateConnectionOAuthClientRequestParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_id = Some(Field::decode(d).map_err(|e| e.inside("ClientID"))?),
                1 => value.client_secret = Some(Field::decode(d).map_err(|e| e.inside("ClientSecret"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.client_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.client_secret { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionOAuthRequestParameters {
    pub client_parameters: std::option::Option<UpdateConnectionOAuthClientRequestParameters>,
    pub authorization_endpoint: std::option::Option<std::string::String>,
    pub http_method: std::option::Option<ConnectionOAuthHttpMethod>,
    pub o_auth_http_parameters: std::option::Option<ConnectionHttpParameters>,
}

impl Shape for UpdateConnectionOAuthRequestParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateConnectionOAuthRequestParameters;
}

impl Field for UpdateConnectionOAuthRequestParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_parameters = Some(Field::decode(d).map_err(|e| e.inside("ClientParameters"))?),
                1 => value.authorization_endpoint = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationEndpoint"))?),
                2 => value.http_method = Some(Field::decode(d).map_err(|e| e.inside("HttpMethod"))?),
                3 => value.o_auth_http_parameters = Some(Field::decode(d).map_err(|e| e.inside("OAuthHttpParameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.client_parameters { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.authorization_endpoint { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.http_method { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.o_auth_http_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionRequest {
    pub name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub authorization_type: std::option::Option<ConnectionAuthorizationType>,
    pub auth_parameters: std::option::Option<UpdateConnectionAuthRequestParameters>,
    pub invocation_connectivity_parameters: std::option::Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: std::option::Option<std::string::String>,
}

impl Shape for UpdateConnectionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateConnectionRequest;
}

impl Field for UpdateConnectionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.authorization_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationType"))?),
                3 => value.auth_parameters = Some(Field::decode(d).map_err(|e| e.inside("AuthParameters"))?),
                4 => value.invocation_connectivity_parameters = Some(Field::decode(d).map_err(|e| e.inside("InvocationConnectivityParameters"))?),
                5 => value.kms_key_identifier = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyIdentifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorization_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.auth_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.invocation_connectivity_parameters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.kms_key_identifier { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionResponse {
    pub connection_arn: std::option::Option<std::string::String>,
    pub connection_state: std::option::Option<ConnectionState>,
    pub creation_time: std::option::Option<Timestamp>,
    pub last_modified_time: std::option::Option<Timestamp>,
    pub last_authorized_time: std::option::Option<Timestamp>,
}

impl Shape for UpdateConnectionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateConnectionResponse;
}

impl Field for UpdateConnectionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.connection_arn = Some(Field::decode(d).map_err(|e| e.inside("ConnectionArn"))?),
                1 => value.connection_state = Some(Field::decode(d).map_err(|e| e.inside("ConnectionState"))?),
                2 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                3 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                4 => value.last_authorized_time = Some(Field::decode(d).map_err(|e| e.inside("LastAuthorizedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.connection_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.connection_state { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.last_authorized_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEndpointRequest {
    pub name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub routing_config: std::option::Option<RoutingConfig>,
    pub replication_config: std::option::Option<ReplicationConfig>,
    pub event_buses: std::option::Option<std::vec::Vec<EndpointEventBus>>,
    pub role_arn: std::option::Option<std::string::String>,
}

impl Shape for UpdateEndpointRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateEndpointRequest;
}

impl Field for UpdateEndpointRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.routing_config = Some(Field::decode(d).map_err(|e| e.inside("RoutingConfig"))?),
                3 => value.replication_config = Some(Field::decode(d).map_err(|e| e.inside("ReplicationConfig"))?),
                4 => value.event_buses = Some(Field::decode(d).map_err(|e| e.inside("EventBuses"))?),
                5 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.routing_config { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.replication_config { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.event_buses { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEndpointResponse {
    pub name: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub routing_config: std::option::Option<RoutingConfig>,
    pub replication_config: std::option::Option<ReplicationConfig>,
    pub event_buses: std::option::Option<std::vec::Vec<EndpointEventBus>>,
    pub role_arn: std::option::Option<std::string::String>,
    pub endpoint_id: std::option::Option<std::string::String>,
    pub endpoint_url: std::option::Option<std::string::String>,
    pub state: std::option::Option<EndpointState>,
}

impl Shape for UpdateEndpointResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateEndpointResponse;
}

impl Field for UpdateEndpointResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.routing_config = Some(Field::decode(d).map_err(|e| e.inside("RoutingConfig"))?),
                3 => value.replication_config = Some(Field::decode(d).map_err(|e| e.inside("ReplicationConfig"))?),
                4 => value.event_buses = Some(Field::decode(d).map_err(|e| e.inside("EventBuses"))?),
                5 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleArn"))?),
                6 => value.endpoint_id = Some(Field::decode(d).map_err(|e| e.inside("EndpointId"))?),
                7 => value.endpoint_url = Some(Field::decode(d).map_err(|e| e.inside("EndpointUrl"))?),
                8 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.routing_config { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.replication_config { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.event_buses { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.endpoint_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.endpoint_url { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEventBusRequest {
    pub name: std::option::Option<std::string::String>,
    pub kms_key_identifier: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub dead_letter_config: std::option::Option<DeadLetterConfig>,
    pub log_config: std::option::Option<LogConfig>,
}

impl Shape for UpdateEventBusRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateEventBusRequest;
}

impl Field for UpdateEventBusRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.kms_key_identifier = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyIdentifier"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.dead_letter_config = Some(Field::decode(d).map_err(|e| e.inside("DeadLetterConfig"))?),
                4 => value.log_config = Some(Field::decode(d).map_err(|e| e.inside("LogConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.kms_key_identifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.dead_letter_config { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.log_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEventBusResponse {
    pub arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub kms_key_identifier: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub dead_letter_config: std::option::Option<DeadLetterConfig>,
    pub log_config: std::option::Option<LogConfig>,
}

impl Shape for UpdateEventBusResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateEventBusResponse;
}

impl Field for UpdateEventBusResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.kms_key_identifier = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyIdentifier"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.dead_letter_config = Some(Field::decode(d).map_err(|e| e.inside("DeadLetterConfig"))?),
                5 => value.log_config = Some(Field::decode(d).map_err(|e| e.inside("LogConfig"))?),
                _ => {}
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
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.kms_key_identifier { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.dead_letter_config { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.log_config { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

pub type ActivateEventSourceInput = ActivateEventSourceRequest;

static S__ActivateEventSourceOutput: ShapeSpec = ShapeSpec::new("ActivateEventSourceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActivateEventSourceOutput {}

impl Shape for ActivateEventSourceOutput {
    const SHAPE: &'static ShapeSpec = &S__ActivateEventSourceOutput;
}

impl Field for ActivateEventSourceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct ActivateEventSource;

impl Operation for ActivateEventSource {
    type Input = ActivateEventSourceRequest;
    type Output = ActivateEventSourceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub type CancelReplayInput = CancelReplayRequest;

pub type CancelReplayOutput = CancelReplayResponse;

pub struct CancelReplay;

impl Operation for CancelReplay {
    type Input = CancelReplayRequest;
    type Output = CancelReplayResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub type CreateApiDestinationInput = CreateApiDestinationRequest;

pub type CreateApiDestinationOutput = CreateApiDestinationResponse;

pub struct CreateApiDestination;

impl Operation for CreateApiDestination {
    type Input = CreateApiDestinationRequest;
    type Output = CreateApiDestinationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub type CreateArchiveInput = CreateArchiveRequest;

pub type CreateArchiveOutput = CreateArchiveResponse;

pub struct CreateArchive;

impl Operation for CreateArchive {
    type Input = CreateArchiveRequest;
    type Output = CreateArchiveResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub type CreateConnectionInput = CreateConnectionRequest;

pub type CreateConnectionOutput = CreateConnectionResponse;

pub struct CreateConnection;

impl Operation for CreateConnection {
    type Input = CreateConnectionRequest;
    type Output = CreateConnectionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub type CreateEndpointInput = CreateEndpointRequest;

pub type CreateEndpointOutput = CreateEndpointResponse;

pub struct CreateEndpoint;

impl Operation for CreateEndpoint {
    type Input = CreateEndpointRequest;
    type Output = CreateEndpointResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

pub type CreateEventBusInput = CreateEventBusRequest;

pub type CreateEventBusOutput = CreateEventBusResponse;

pub struct CreateEventBus;

impl Operation for CreateEventBus {
    type Input = CreateEventBusRequest;
    type Output = CreateEventBusResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub type CreatePartnerEventSourceInput = CreatePartnerEventSourceRequest;

pub type CreatePartnerEventSourceOutput = CreatePartnerEventSourceResponse;

pub struct CreatePartnerEventSource;

impl Operation for CreatePartnerEventSource {
    type Input = CreatePartnerEventSourceRequest;
    type Output = CreatePartnerEventSourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

pub type DeactivateEventSourceInput = DeactivateEventSourceRequest;

static S__DeactivateEventSourceOutput: ShapeSpec = ShapeSpec::new("DeactivateEventSourceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeactivateEventSourceOutput {}

impl Shape for DeactivateEventSourceOutput {
    const SHAPE: &'static ShapeSpec = &S__DeactivateEventSourceOutput;
}

impl Field for DeactivateEventSourceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeactivateEventSource;

impl Operation for DeactivateEventSource {
    type Input = DeactivateEventSourceRequest;
    type Output = DeactivateEventSourceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

pub type DeauthorizeConnectionInput = DeauthorizeConnectionRequest;

pub type DeauthorizeConnectionOutput = DeauthorizeConnectionResponse;

pub struct DeauthorizeConnection;

impl Operation for DeauthorizeConnection {
    type Input = DeauthorizeConnectionRequest;
    type Output = DeauthorizeConnectionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

pub type DeleteApiDestinationInput = DeleteApiDestinationRequest;

pub type DeleteApiDestinationOutput = DeleteApiDestinationResponse;

pub struct DeleteApiDestination;

impl Operation for DeleteApiDestination {
    type Input = DeleteApiDestinationRequest;
    type Output = DeleteApiDestinationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

pub type DeleteArchiveInput = DeleteArchiveRequest;

pub type DeleteArchiveOutput = DeleteArchiveResponse;

pub struct DeleteArchive;

impl Operation for DeleteArchive {
    type Input = DeleteArchiveRequest;
    type Output = DeleteArchiveResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
}

pub type DeleteConnectionInput = DeleteConnectionRequest;

pub type DeleteConnectionOutput = DeleteConnectionResponse;

pub struct DeleteConnection;

impl Operation for DeleteConnection {
    type Input = DeleteConnectionRequest;
    type Output = DeleteConnectionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[12];
}

pub type DeleteEndpointInput = DeleteEndpointRequest;

pub type DeleteEndpointOutput = DeleteEndpointResponse;

pub struct DeleteEndpoint;

impl Operation for DeleteEndpoint {
    type Input = DeleteEndpointRequest;
    type Output = DeleteEndpointResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

pub type DeleteEventBusInput = DeleteEventBusRequest;

static S__DeleteEventBusOutput: ShapeSpec = ShapeSpec::new("DeleteEventBusOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteEventBusOutput {}

impl Shape for DeleteEventBusOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteEventBusOutput;
}

impl Field for DeleteEventBusOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteEventBus;

impl Operation for DeleteEventBus {
    type Input = DeleteEventBusRequest;
    type Output = DeleteEventBusOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[14];
}

pub type DeletePartnerEventSourceInput = DeletePartnerEventSourceRequest;

static S__DeletePartnerEventSourceOutput: ShapeSpec = ShapeSpec::new("DeletePartnerEventSourceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePartnerEventSourceOutput {}

impl Shape for DeletePartnerEventSourceOutput {
    const SHAPE: &'static ShapeSpec = &S__DeletePartnerEventSourceOutput;
}

impl Field for DeletePartnerEventSourceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeletePartnerEventSource;

impl Operation for DeletePartnerEventSource {
    type Input = DeletePartnerEventSourceRequest;
    type Output = DeletePartnerEventSourceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[15];
}

pub type DeleteRuleInput = DeleteRuleRequest;

static S__DeleteRuleOutput: ShapeSpec = ShapeSpec::new("DeleteRuleOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRuleOutput {}

impl Shape for DeleteRuleOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRuleOutput;
}

impl Field for DeleteRuleOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRule;

impl Operation for DeleteRule {
    type Input = DeleteRuleRequest;
    type Output = DeleteRuleOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[16];
}

pub type DescribeApiDestinationInput = DescribeApiDestinationRequest;

pub type DescribeApiDestinationOutput = DescribeApiDestinationResponse;

pub struct DescribeApiDestination;

impl Operation for DescribeApiDestination {
    type Input = DescribeApiDestinationRequest;
    type Output = DescribeApiDestinationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[17];
}

pub type DescribeArchiveInput = DescribeArchiveRequest;

pub type DescribeArchiveOutput = DescribeArchiveResponse;

pub struct DescribeArchive;

impl Operation for DescribeArchive {
    type Input = DescribeArchiveRequest;
    type Output = DescribeArchiveResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[18];
}

pub type DescribeConnectionInput = DescribeConnectionRequest;

pub type DescribeConnectionOutput = DescribeConnectionResponse;

pub struct DescribeConnection;

impl Operation for DescribeConnection {
    type Input = DescribeConnectionRequest;
    type Output = DescribeConnectionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[19];
}

pub type DescribeEndpointInput = DescribeEndpointRequest;

pub type DescribeEndpointOutput = DescribeEndpointResponse;

pub struct DescribeEndpoint;

impl Operation for DescribeEndpoint {
    type Input = DescribeEndpointRequest;
    type Output = DescribeEndpointResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[20];
}

pub type DescribeEventBusInput = DescribeEventBusRequest;

pub type DescribeEventBusOutput = DescribeEventBusResponse;

pub struct DescribeEventBus;

impl Operation for DescribeEventBus {
    type Input = DescribeEventBusRequest;
    type Output = DescribeEventBusResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[21];
}

pub type DescribeEventSourceInput = DescribeEventSourceRequest;

pub type DescribeEventSourceOutput = DescribeEventSourceResponse;

pub struct DescribeEventSource;

impl Operation for DescribeEventSource {
    type Input = DescribeEventSourceRequest;
    type Output = DescribeEventSourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[22];
}

pub type DescribePartnerEventSourceInput = DescribePartnerEventSourceRequest;

pub type DescribePartnerEventSourceOutput = DescribePartnerEventSourceResponse;

pub struct DescribePartnerEventSource;

impl Operation for DescribePartnerEventSource {
    type Input = DescribePartnerEventSourceRequest;
    type Output = DescribePartnerEventSourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[23];
}

pub type DescribeReplayInput = DescribeReplayRequest;

pub type DescribeReplayOutput = DescribeReplayResponse;

pub struct DescribeReplay;

impl Operation for DescribeReplay {
    type Input = DescribeReplayRequest;
    type Output = DescribeReplayResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[24];
}

pub type DescribeRuleInput = DescribeRuleRequest;

pub type DescribeRuleOutput = DescribeRuleResponse;

pub struct DescribeRule;

impl Operation for DescribeRule {
    type Input = DescribeRuleRequest;
    type Output = DescribeRuleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[25];
}

pub type DisableRuleInput = DisableRuleRequest;

static S__DisableRuleOutput: ShapeSpec = ShapeSpec::new("DisableRuleOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableRuleOutput {}

impl Shape for DisableRuleOutput {
    const SHAPE: &'static ShapeSpec = &S__DisableRuleOutput;
}

impl Field for DisableRuleOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DisableRule;

impl Operation for DisableRule {
    type Input = DisableRuleRequest;
    type Output = DisableRuleOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[26];
}

pub type EnableRuleInput = EnableRuleRequest;

static S__EnableRuleOutput: ShapeSpec = ShapeSpec::new("EnableRuleOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableRuleOutput {}

impl Shape for EnableRuleOutput {
    const SHAPE: &'static ShapeSpec = &S__EnableRuleOutput;
}

impl Field for EnableRuleOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct EnableRule;

impl Operation for EnableRule {
    type Input = EnableRuleRequest;
    type Output = EnableRuleOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[27];
}

pub type ListApiDestinationsInput = ListApiDestinationsRequest;

pub type ListApiDestinationsOutput = ListApiDestinationsResponse;

pub struct ListApiDestinations;

impl Operation for ListApiDestinations {
    type Input = ListApiDestinationsRequest;
    type Output = ListApiDestinationsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[28];
}

pub type ListArchivesInput = ListArchivesRequest;

pub type ListArchivesOutput = ListArchivesResponse;

pub struct ListArchives;

impl Operation for ListArchives {
    type Input = ListArchivesRequest;
    type Output = ListArchivesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[29];
}

pub type ListConnectionsInput = ListConnectionsRequest;

pub type ListConnectionsOutput = ListConnectionsResponse;

pub struct ListConnections;

impl Operation for ListConnections {
    type Input = ListConnectionsRequest;
    type Output = ListConnectionsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[30];
}

pub type ListEndpointsInput = ListEndpointsRequest;

pub type ListEndpointsOutput = ListEndpointsResponse;

pub struct ListEndpoints;

impl Operation for ListEndpoints {
    type Input = ListEndpointsRequest;
    type Output = ListEndpointsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[31];
}

pub type ListEventBusesInput = ListEventBusesRequest;

pub type ListEventBusesOutput = ListEventBusesResponse;

pub struct ListEventBuses;

impl Operation for ListEventBuses {
    type Input = ListEventBusesRequest;
    type Output = ListEventBusesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[32];
}

pub type ListEventSourcesInput = ListEventSourcesRequest;

pub type ListEventSourcesOutput = ListEventSourcesResponse;

pub struct ListEventSources;

impl Operation for ListEventSources {
    type Input = ListEventSourcesRequest;
    type Output = ListEventSourcesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[33];
}

pub type ListPartnerEventSourceAccountsInput = ListPartnerEventSourceAccountsRequest;

pub type ListPartnerEventSourceAccountsOutput = ListPartnerEventSourceAccountsResponse;

pub struct ListPartnerEventSourceAccounts;

impl Operation for ListPartnerEventSourceAccounts {
    type Input = ListPartnerEventSourceAccountsRequest;
    type Output = ListPartnerEventSourceAccountsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[34];
}

pub type ListPartnerEventSourcesInput = ListPartnerEventSourcesRequest;

pub type ListPartnerEventSourcesOutput = ListPartnerEventSourcesResponse;

pub struct ListPartnerEventSources;

impl Operation for ListPartnerEventSources {
    type Input = ListPartnerEventSourcesRequest;
    type Output = ListPartnerEventSourcesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[35];
}

pub type ListReplaysInput = ListReplaysRequest;

pub type ListReplaysOutput = ListReplaysResponse;

pub struct ListReplays;

impl Operation for ListReplays {
    type Input = ListReplaysRequest;
    type Output = ListReplaysResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[36];
}

pub type ListRuleNamesByTargetInput = ListRuleNamesByTargetRequest;

pub type ListRuleNamesByTargetOutput = ListRuleNamesByTargetResponse;

pub struct ListRuleNamesByTarget;

impl Operation for ListRuleNamesByTarget {
    type Input = ListRuleNamesByTargetRequest;
    type Output = ListRuleNamesByTargetResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[37];
}

pub type ListRulesInput = ListRulesRequest;

pub type ListRulesOutput = ListRulesResponse;

pub struct ListRules;

impl Operation for ListRules {
    type Input = ListRulesRequest;
    type Output = ListRulesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[38];
}

pub type ListTagsForResourceInput = ListTagsForResourceRequest;

pub type ListTagsForResourceOutput = ListTagsForResourceResponse;

pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[39];
}

pub type ListTargetsByRuleInput = ListTargetsByRuleRequest;

pub type ListTargetsByRuleOutput = ListTargetsByRuleResponse;

pub struct ListTargetsByRule;

impl Operation for ListTargetsByRule {
    type Input = ListTargetsByRuleRequest;
    type Output = ListTargetsByRuleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[40];
}

pub type PutEventsInput = PutEventsRequest;

pub type PutEventsOutput = PutEventsResponse;

pub struct PutEvents;

impl Operation for PutEvents {
    type Input = PutEventsRequest;
    type Output = PutEventsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[41];
}

pub type PutPartnerEventsInput = PutPartnerEventsRequest;

pub type PutPartnerEventsOutput = PutPartnerEventsResponse;

pub struct PutPartnerEvents;

impl Operation for PutPartnerEvents {
    type Input = PutPartnerEventsRequest;
    type Output = PutPartnerEventsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[42];
}

pub type PutPermissionInput = PutPermissionRequest;

static S__PutPermissionOutput: ShapeSpec = ShapeSpec::new("PutPermissionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPermissionOutput {}

impl Shape for PutPermissionOutput {
    const SHAPE: &'static ShapeSpec = &S__PutPermissionOutput;
}

impl Field for PutPermissionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutPermission;

impl Operation for PutPermission {
    type Input = PutPermissionRequest;
    type Output = PutPermissionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[43];
}

pub type PutRuleInput = PutRuleRequest;

pub type PutRuleOutput = PutRuleResponse;

pub struct PutRule;

impl Operation for PutRule {
    type Input = PutRuleRequest;
    type Output = PutRuleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[44];
}

pub type PutTargetsInput = PutTargetsRequest;

pub type PutTargetsOutput = PutTargetsResponse;

pub struct PutTargets;

impl Operation for PutTargets {
    type Input = PutTargetsRequest;
    type Output = PutTargetsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[45];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[46];
}

pub type RemoveTargetsInput = RemoveTargetsRequest;

pub type RemoveTargetsOutput = RemoveTargetsResponse;

pub struct RemoveTargets;

impl Operation for RemoveTargets {
    type Input = RemoveTargetsRequest;
    type Output = RemoveTargetsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[47];
}

pub type StartReplayInput = StartReplayRequest;

pub type StartReplayOutput = StartReplayResponse;

pub struct StartReplay;

impl Operation for StartReplay {
    type Input = StartReplayRequest;
    type Output = StartReplayResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[48];
}

pub type TagResourceInput = TagResourceRequest;

pub type TagResourceOutput = TagResourceResponse;

pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[49];
}

pub type TestEventPatternInput = TestEventPatternRequest;

pub type TestEventPatternOutput = TestEventPatternResponse;

pub struct TestEventPattern;

impl Operation for TestEventPattern {
    type Input = TestEventPatternRequest;
    type Output = TestEventPatternResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[50];
}

pub type UntagResourceInput = UntagResourceRequest;

pub type UntagResourceOutput = UntagResourceResponse;

pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[51];
}

pub type UpdateApiDestinationInput = UpdateApiDestinationRequest;

pub type UpdateApiDestinationOutput = UpdateApiDestinationResponse;

pub struct UpdateApiDestination;

impl Operation for UpdateApiDestination {
    type Input = UpdateApiDestinationRequest;
    type Output = UpdateApiDestinationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[52];
}

pub type UpdateArchiveInput = UpdateArchiveRequest;

pub type UpdateArchiveOutput = UpdateArchiveResponse;

pub struct UpdateArchive;

impl Operation for UpdateArchive {
    type Input = UpdateArchiveRequest;
    type Output = UpdateArchiveResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[53];
}

pub type UpdateConnectionInput = UpdateConnectionRequest;

pub type UpdateConnectionOutput = UpdateConnectionResponse;

pub struct UpdateConnection;

impl Operation for UpdateConnection {
    type Input = UpdateConnectionRequest;
    type Output = UpdateConnectionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[54];
}

pub type UpdateEndpointInput = UpdateEndpointRequest;

pub type UpdateEndpointOutput = UpdateEndpointResponse;

pub struct UpdateEndpoint;

impl Operation for UpdateEndpoint {
    type Input = UpdateEndpointRequest;
    type Output = UpdateEndpointResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[55];
}

pub type UpdateEventBusInput = UpdateEventBusRequest;

pub type UpdateEventBusOutput = UpdateEventBusResponse;

pub struct UpdateEventBus;

impl Operation for UpdateEventBus {
    type Input = UpdateEventBusRequest;
    type Output = UpdateEventBusResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[56];
}

