//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

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

pub type DescribeEventBusInput = DescribeEventBusRequest;

pub type DescribeEventBusOutput = DescribeEventBusResponse;

pub struct DescribeEventBus;

impl Operation for DescribeEventBus {
    type Input = DescribeEventBusRequest;
    type Output = DescribeEventBusResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[21];
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

pub type ListEventBusesInput = ListEventBusesRequest;

pub type ListEventBusesOutput = ListEventBusesResponse;

pub struct ListEventBuses;

impl Operation for ListEventBuses {
    type Input = ListEventBusesRequest;
    type Output = ListEventBusesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[32];
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

pub type RemoveTargetsInput = RemoveTargetsRequest;

pub type RemoveTargetsOutput = RemoveTargetsResponse;

pub struct RemoveTargets;

impl Operation for RemoveTargets {
    type Input = RemoveTargetsRequest;
    type Output = RemoveTargetsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[47];
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

