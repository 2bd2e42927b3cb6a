//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AccessAssociationSourceType {
    #[default] Vpce,
    Unknown(std::string::String),
}

impl AccessAssociationSourceType {
    pub fn as_str(&self) -> &str {
        match self {
            AccessAssociationSourceType::Vpce => "VPCE",
            AccessAssociationSourceType::Unknown(text) => text,
        }
    }
}

impl From<&str> for AccessAssociationSourceType {
    fn from(text: &str) -> Self {
        match text {
            "VPCE" => AccessAssociationSourceType::Vpce,
            other => AccessAssociationSourceType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AccessAssociationSourceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AccessAssociationSourceType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessLogSettings {
    pub format: std::option::Option<std::string::String>,
    pub destination_arn: std::option::Option<std::string::String>,
}

impl Shape for AccessLogSettings {
    const SHAPE: &'static ShapeSpec = &tables::S_AccessLogSettings;
}

impl Field for AccessLogSettings {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.format = Some(Field::decode(d).map_err(|e| e.inside("format"))?),
                1 => value.destination_arn = Some(Field::decode(d).map_err(|e| e.inside("destinationArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.format { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.destination_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    pub cloudwatch_role_arn: std::option::Option<std::string::String>,
    pub throttle_settings: std::option::Option<ThrottleSettings>,
    pub features: std::option::Option<std::vec::Vec<std::string::String>>,
    pub api_key_version: std::option::Option<std::string::String>,
}

impl Shape for Account {
    const SHAPE: &'static ShapeSpec = &tables::S_Account;
}

impl Field for Account {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.cloudwatch_role_arn = Some(Field::decode(d).map_err(|e| e.inside("cloudwatchRoleArn"))?),
                1 => value.throttle_settings = Some(Field::decode(d).map_err(|e| e.inside("throttleSettings"))?),
                2 => value.features = Some(Field::decode(d).map_err(|e| e.inside("features"))?),
                3 => value.api_key_version = Some(Field::decode(d).map_err(|e| e.inside("apiKeyVersion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.cloudwatch_role_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.throttle_settings { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.features { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.api_key_version { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiKey {
    pub id: std::option::Option<std::string::String>,
    pub value: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub customer_id: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub enabled: std::option::Option<bool>,
    pub created_date: std::option::Option<Timestamp>,
    pub last_updated_date: std::option::Option<Timestamp>,
    pub stage_keys: std::option::Option<std::vec::Vec<std::string::String>>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for ApiKey {
    const SHAPE: &'static ShapeSpec = &tables::S_ApiKey;
}

impl Field for ApiKey {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.value = Some(Field::decode(d).map_err(|e| e.inside("value"))?),
                2 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                3 => value.customer_id = Some(Field::decode(d).map_err(|e| e.inside("customerId"))?),
                4 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                5 => value.enabled = Some(Field::decode(d).map_err(|e| e.inside("enabled"))?),
                6 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("createdDate"))?),
                7 => value.last_updated_date = Some(Field::decode(d).map_err(|e| e.inside("lastUpdatedDate"))?),
                8 => value.stage_keys = Some(Field::decode(d).map_err(|e| e.inside("stageKeys"))?),
                9 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.customer_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.enabled { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.last_updated_date { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.stage_keys { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiKeyIds {
    pub ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub warnings: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for ApiKeyIds {
    const SHAPE: &'static ShapeSpec = &tables::S_ApiKeyIds;
}

impl Field for ApiKeyIds {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.ids = Some(Field::decode(d).map_err(|e| e.inside("ids"))?),
                1 => value.warnings = Some(Field::decode(d).map_err(|e| e.inside("warnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.ids { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.warnings { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ApiKeySourceType {
    #[default] Header,
    Authorizer,
    Unknown(std::string::String),
}

impl ApiKeySourceType {
    pub fn as_str(&self) -> &str {
        match self {
            ApiKeySourceType::Header => "HEADER",
            ApiKeySourceType::Authorizer => "AUTHORIZER",
            ApiKeySourceType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ApiKeySourceType {
    fn from(text: &str) -> Self {
        match text {
            "HEADER" => ApiKeySourceType::Header,
            "AUTHORIZER" => ApiKeySourceType::Authorizer,
            other => ApiKeySourceType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ApiKeySourceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ApiKeySourceType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiKeys {
    pub warnings: std::option::Option<std::vec::Vec<std::string::String>>,
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<ApiKey>>,
}

impl Shape for ApiKeys {
    const SHAPE: &'static ShapeSpec = &tables::S_ApiKeys;
}

impl Field for ApiKeys {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.warnings = Some(Field::decode(d).map_err(|e| e.inside("warnings"))?),
                1 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                2 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.warnings { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ApiKeysFormat {
    #[default] Csv,
    Unknown(std::string::String),
}

impl ApiKeysFormat {
    pub fn as_str(&self) -> &str {
        match self {
            ApiKeysFormat::Csv => "csv",
            ApiKeysFormat::Unknown(text) => text,
        }
    }
}

impl From<&str> for ApiKeysFormat {
    fn from(text: &str) -> Self {
        match text {
            "csv" => ApiKeysFormat::Csv,
            other => ApiKeysFormat::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ApiKeysFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ApiKeysFormat {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiStage {
    pub api_id: std::option::Option<std::string::String>,
    pub stage: std::option::Option<std::string::String>,
    pub throttle: std::option::Option<IndexMap<std::string::String, ThrottleSettings>>,
}

impl Shape for ApiStage {
    const SHAPE: &'static ShapeSpec = &tables::S_ApiStage;
}

impl Field for ApiStage {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Some(Field::decode(d).map_err(|e| e.inside("apiId"))?),
                1 => value.stage = Some(Field::decode(d).map_err(|e| e.inside("stage"))?),
                2 => value.throttle = Some(Field::decode(d).map_err(|e| e.inside("throttle"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.stage { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.throttle { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ApiStatus {
    #[default] Updating,
    Available,
    Pending,
    Failed,
    Unknown(std::string::String),
}

impl ApiStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ApiStatus::Updating => "UPDATING",
            ApiStatus::Available => "AVAILABLE",
            ApiStatus::Pending => "PENDING",
            ApiStatus::Failed => "FAILED",
            ApiStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ApiStatus {
    fn from(text: &str) -> Self {
        match text {
            "UPDATING" => ApiStatus::Updating,
            "AVAILABLE" => ApiStatus::Available,
            "PENDING" => ApiStatus::Pending,
            "FAILED" => ApiStatus::Failed,
            other => ApiStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ApiStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ApiStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Authorizer {
    pub id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub type_: std::option::Option<AuthorizerType>,
    pub provider_ar_ns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub auth_type: std::option::Option<std::string::String>,
    pub authorizer_uri: std::option::Option<std::string::String>,
    pub authorizer_credentials: std::option::Option<std::string::String>,
    pub identity_source: std::option::Option<std::string::String>,
    pub identity_validation_expression: std::option::Option<std::string::String>,
    pub authorizer_result_ttl_in_seconds: std::option::Option<i32>,
}

impl Shape for Authorizer {
    const SHAPE: &'static ShapeSpec = &tables::S_Authorizer;
}

impl Field for Authorizer {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                2 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("type"))?),
                3 => value.provider_ar_ns = Some(Field::decode(d).map_err(|e| e.inside("providerARNs"))?),
                4 => value.auth_type = Some(Field::decode(d).map_err(|e| e.inside("authType"))?),
                5 => value.authorizer_uri = Some(Field::decode(d).map_err(|e| e.inside("authorizerUri"))?),
                6 => value.authorizer_credentials = Some(Field::decode(d).map_err(|e| e.inside("authorizerCredentials"))?),
                7 => value.identity_source = Some(Field::decode(d).map_err(|e| e.inside("identitySource"))?),
                8 => value.identity_validation_expression = Some(Field::decode(d).map_err(|e| e.inside("identityValidationExpression"))?),
                9 => value.authorizer_result_ttl_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("authorizerResultTtlInSeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.provider_ar_ns { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.auth_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.authorizer_uri { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.authorizer_credentials { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.identity_source { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.identity_validation_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.authorizer_result_ttl_in_seconds { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AuthorizerType {
    #[default] Token,
    Request,
    CognitoUserPools,
    Unknown(std::string::String),
}

impl AuthorizerType {
    pub fn as_str(&self) -> &str {
        match self {
            AuthorizerType::Token => "TOKEN",
            AuthorizerType::Request => "REQUEST",
            AuthorizerType::CognitoUserPools => "COGNITO_USER_POOLS",
            AuthorizerType::Unknown(text) => text,
        }
    }
}

impl From<&str> for AuthorizerType {
    fn from(text: &str) -> Self {
        match text {
            "TOKEN" => AuthorizerType::Token,
            "REQUEST" => AuthorizerType::Request,
            "COGNITO_USER_POOLS" => AuthorizerType::CognitoUserPools,
            other => AuthorizerType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AuthorizerType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AuthorizerType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Authorizers {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<Authorizer>>,
}

impl Shape for Authorizers {
    const SHAPE: &'static ShapeSpec = &tables::S_Authorizers;
}

impl Field for Authorizers {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BasePathMapping {
    pub base_path: std::option::Option<std::string::String>,
    pub rest_api_id: std::option::Option<std::string::String>,
    pub stage: std::option::Option<std::string::String>,
}

impl Shape for BasePathMapping {
    const SHAPE: &'static ShapeSpec = &tables::S_BasePathMapping;
}

impl Field for BasePathMapping {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.base_path = Some(Field::decode(d).map_err(|e| e.inside("basePath"))?),
                1 => value.rest_api_id = Some(Field::decode(d).map_err(|e| e.inside("restApiId"))?),
                2 => value.stage = Some(Field::decode(d).map_err(|e| e.inside("stage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.base_path { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.rest_api_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stage { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BasePathMappings {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<BasePathMapping>>,
}

impl Shape for BasePathMappings {
    const SHAPE: &'static ShapeSpec = &tables::S_BasePathMappings;
}

impl Field for BasePathMappings {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum CacheClusterSize {
    #[default] V05,
    V16,
    V61,
    V135,
    V284,
    V582,
    V118,
    V237,
    Unknown(std::string::String),
}

impl CacheClusterSize {
    pub fn as_str(&self) -> &str {
        match self {
            CacheClusterSize::V05 => "0.5",
            CacheClusterSize::V16 => "1.6",
            CacheClusterSize::V61 => "6.1",
            CacheClusterSize::V135 => "13.5",
            CacheClusterSize::V284 => "28.4",
            CacheClusterSize::V582 => "58.2",
            CacheClusterSize::V118 => "118",
            CacheClusterSize::V237 => "237",
            CacheClusterSize::Unknown(text) => text,
        }
    }
}

impl From<&str> for CacheClusterSize {
    fn from(text: &str) -> Self {
        match text {
            "0.5" => CacheClusterSize::V05,
            "1.6" => CacheClusterSize::V16,
            "6.1" => CacheClusterSize::V61,
            "13.5" => CacheClusterSize::V135,
            "28.4" => CacheClusterSize::V284,
            "58.2" => CacheClusterSize::V582,
            "118" => CacheClusterSize::V118,
            "237" => CacheClusterSize::V237,
            other => CacheClusterSize::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CacheClusterSize {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for CacheClusterSize {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum CacheClusterStatus {
    #[default] CreateInProgress,
    Available,
    DeleteInProgress,
    NotAvailable,
    FlushInProgress,
    Unknown(std::string::String),
}

impl CacheClusterStatus {
    pub fn as_str(&self) -> &str {
        match self {
            CacheClusterStatus::CreateInProgress => "CREATE_IN_PROGRESS",
            CacheClusterStatus::Available => "AVAILABLE",
            CacheClusterStatus::DeleteInProgress => "DELETE_IN_PROGRESS",
            CacheClusterStatus::NotAvailable => "NOT_AVAILABLE",
            CacheClusterStatus::FlushInProgress => "FLUSH_IN_PROGRESS",
            CacheClusterStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for CacheClusterStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_IN_PROGRESS" => CacheClusterStatus::CreateInProgress,
            "AVAILABLE" => CacheClusterStatus::Available,
            "DELETE_IN_PROGRESS" => CacheClusterStatus::DeleteInProgress,
            "NOT_AVAILABLE" => CacheClusterStatus::NotAvailable,
            "FLUSH_IN_PROGRESS" => CacheClusterStatus::FlushInProgress,
            other => CacheClusterStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CacheClusterStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for CacheClusterStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CanarySettings {
    pub percent_traffic: std::option::Option<f64>,
    pub deployment_id: std::option::Option<std::string::String>,
    pub stage_variable_overrides: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub use_stage_cache: std::option::Option<bool>,
}

impl Shape for CanarySettings {
    const SHAPE: &'static ShapeSpec = &tables::S_CanarySettings;
}

impl Field for CanarySettings {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.percent_traffic = Some(Field::decode(d).map_err(|e| e.inside("percentTraffic"))?),
                1 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("deploymentId"))?),
                2 => value.stage_variable_overrides = Some(Field::decode(d).map_err(|e| e.inside("stageVariableOverrides"))?),
                3 => value.use_stage_cache = Some(Field::decode(d).map_err(|e| e.inside("useStageCache"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.percent_traffic { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stage_variable_overrides { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.use_stage_cache { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientCertificate {
    pub client_certificate_id: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub pem_encoded_certificate: std::option::Option<std::string::String>,
    pub created_date: std::option::Option<Timestamp>,
    pub expiration_date: std::option::Option<Timestamp>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for ClientCertificate {
    const SHAPE: &'static ShapeSpec = &tables::S_ClientCertificate;
}

impl Field for ClientCertificate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_certificate_id = Some(Field::decode(d).map_err(|e| e.inside("clientCertificateId"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                2 => value.pem_encoded_certificate = Some(Field::decode(d).map_err(|e| e.inside("pemEncodedCertificate"))?),
                3 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("createdDate"))?),
                4 => value.expiration_date = Some(Field::decode(d).map_err(|e| e.inside("expirationDate"))?),
                5 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.client_certificate_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.pem_encoded_certificate { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expiration_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientCertificates {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<ClientCertificate>>,
}

impl Shape for ClientCertificates {
    const SHAPE: &'static ShapeSpec = &tables::S_ClientCertificates;
}

impl Field for ClientCertificates {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ConnectionType {
    #[default] Internet,
    VpcLink,
    Unknown(std::string::String),
}

impl ConnectionType {
    pub fn as_str(&self) -> &str {
        match self {
            ConnectionType::Internet => "INTERNET",
            ConnectionType::VpcLink => "VPC_LINK",
            ConnectionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ConnectionType {
    fn from(text: &str) -> Self {
        match text {
            "INTERNET" => ConnectionType::Internet,
            "VPC_LINK" => ConnectionType::VpcLink,
            other => ConnectionType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ConnectionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ConnectionType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ContentHandlingStrategy {
    #[default] ConvertToBinary,
    ConvertToText,
    Unknown(std::string::String),
}

impl ContentHandlingStrategy {
    pub fn as_str(&self) -> &str {
        match self {
            ContentHandlingStrategy::ConvertToBinary => "CONVERT_TO_BINARY",
            ContentHandlingStrategy::ConvertToText => "CONVERT_TO_TEXT",
            ContentHandlingStrategy::Unknown(text) => text,
        }
    }
}

impl From<&str> for ContentHandlingStrategy {
    fn from(text: &str) -> Self {
        match text {
            "CONVERT_TO_BINARY" => ContentHandlingStrategy::ConvertToBinary,
            "CONVERT_TO_TEXT" => ContentHandlingStrategy::ConvertToText,
            other => ContentHandlingStrategy::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ContentHandlingStrategy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ContentHandlingStrategy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateApiKeyRequest {
    pub name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub enabled: std::option::Option<bool>,
    pub generate_distinct_id: std::option::Option<bool>,
    pub value: std::option::Option<std::string::String>,
    pub stage_keys: std::option::Option<std::vec::Vec<StageKey>>,
    pub customer_id: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreateApiKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateApiKeyRequest;
}

impl Field for CreateApiKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                2 => value.enabled = Some(Field::decode(d).map_err(|e| e.inside("enabled"))?),
                3 => value.generate_distinct_id = Some(Field::decode(d).map_err(|e| e.inside("generateDistinctId"))?),
                4 => value.value = Some(Field::decode(d).map_err(|e| e.inside("value"))?),
                5 => value.stage_keys = Some(Field::decode(d).map_err(|e| e.inside("stageKeys"))?),
                6 => value.customer_id = Some(Field::decode(d).map_err(|e| e.inside("customerId"))?),
                7 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
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
        if let Some(v) = &self.enabled { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.generate_distinct_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.stage_keys { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.customer_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAuthorizerRequest {
    pub rest_api_id: std::string::String,
    pub name: std::string::String,
    pub type_: AuthorizerType,
    pub provider_ar_ns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub auth_type: std::option::Option<std::string::String>,
    pub authorizer_uri: std::option::Option<std::string::String>,
    pub authorizer_credentials: std::option::Option<std::string::String>,
    pub identity_source: std::option::Option<std::string::String>,
    pub identity_validation_expression: std::option::Option<std::string::String>,
    pub authorizer_result_ttl_in_seconds: std::option::Option<i32>,
}

impl Shape for CreateAuthorizerRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateAuthorizerRequest;
}

impl Field for CreateAuthorizerRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.name = Field::decode(d).map_err(|e| e.inside("name"))?,
                2 => value.type_ = Field::decode(d).map_err(|e| e.inside("type"))?,
                3 => value.provider_ar_ns = Some(Field::decode(d).map_err(|e| e.inside("providerARNs"))?),
                4 => value.auth_type = Some(Field::decode(d).map_err(|e| e.inside("authType"))?),
                5 => value.authorizer_uri = Some(Field::decode(d).map_err(|e| e.inside("authorizerUri"))?),
                6 => value.authorizer_credentials = Some(Field::decode(d).map_err(|e| e.inside("authorizerCredentials"))?),
                7 => value.identity_source = Some(Field::decode(d).map_err(|e| e.inside("identitySource"))?),
                8 => value.identity_validation_expression = Some(Field::decode(d).map_err(|e| e.inside("identityValidationExpression"))?),
                9 => value.authorizer_result_ttl_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("authorizerResultTtlInSeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.type_.encode(e);
        if let Some(v) = &self.provider_ar_ns { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.auth_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.authorizer_uri { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.authorizer_credentials { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.identity_source { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.identity_validation_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.authorizer_result_ttl_in_seconds { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBasePathMappingRequest {
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub base_path: std::option::Option<std::string::String>,
    pub rest_api_id: std::string::String,
    pub stage: std::option::Option<std::string::String>,
}

impl Shape for CreateBasePathMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateBasePathMappingRequest;
}

impl Field for CreateBasePathMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("domainName"))?,
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("domainNameId"))?),
                2 => value.base_path = Some(Field::decode(d).map_err(|e| e.inside("basePath"))?),
                3 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                4 => value.stage = Some(Field::decode(d).map_err(|e| e.inside("stage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name.encode(e);
        if let Some(v) = &self.domain_name_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.base_path { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.rest_api_id.encode(e);
        if let Some(v) = &self.stage { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDeploymentRequest {
    pub rest_api_id: std::string::String,
    pub stage_name: std::option::Option<std::string::String>,
    pub stage_description: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub cache_cluster_enabled: std::option::Option<bool>,
    pub cache_cluster_size: std::option::Option<CacheClusterSize>,
    pub variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub canary_settings: std::option::Option<DeploymentCanarySettings>,
    pub tracing_enabled: std::option::Option<bool>,
}

impl Shape for CreateDeploymentRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateDeploymentRequest;
}

impl Field for CreateDeploymentRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.stage_name = Some(Field::decode(d).map_err(|e| e.inside("stageName"))?),
                2 => value.stage_description = Some(Field::decode(d).map_err(|e| e.inside("stageDescription"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                4 => value.cache_cluster_enabled = Some(Field::decode(d).map_err(|e| e.inside("cacheClusterEnabled"))?),
                5 => value.cache_cluster_size = Some(Field::decode(d).map_err(|e| e.inside("cacheClusterSize"))?),
                6 => value.variables = Some(Field::decode(d).map_err(|e| e.inside("variables"))?),
                7 => value.canary_settings = Some(Field::decode(d).map_err(|e| e.inside("canarySettings"))?),
                8 => value.tracing_enabled = Some(Field::decode(d).map_err(|e| e.inside("tracingEnabled"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.stage_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stage_description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.cache_cluster_enabled { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.cache_cluster_size { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.variables { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.canary_settings { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.tracing_enabled { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDocumentationPartRequest {
    pub rest_api_id: std::string::String,
    pub location: DocumentationPartLocation,
    pub properties: std::string::String,
}

impl Shape for CreateDocumentationPartRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateDocumentationPartRequest;
}

impl Field for CreateDocumentationPartRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.location = Field::decode(d).map_err(|e| e.inside("location"))?,
                2 => value.properties = Field::decode(d).map_err(|e| e.inside("properties"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.location.encode(e);
        e.member(&Self::SHAPE.members[2]); self.properties.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDocumentationVersionRequest {
    pub rest_api_id: std::string::String,
    pub documentation_version: std::string::String,
    pub stage_name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
}

impl Shape for CreateDocumentationVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateDocumentationVersionRequest;
}

impl Field for CreateDocumentationVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.documentation_version = Field::decode(d).map_err(|e| e.inside("documentationVersion"))?,
                2 => value.stage_name = Some(Field::decode(d).map_err(|e| e.inside("stageName"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.documentation_version.encode(e);
        if let Some(v) = &self.stage_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDomainNameAccessAssociationRequest {
    pub domain_name_arn: std::string::String,
    pub access_association_source_type: AccessAssociationSourceType,
    pub access_association_source: std::string::String,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreateDomainNameAccessAssociationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateDomainNameAccessAssociationRequest;
}

impl Field for CreateDomainNameAccessAssociationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name_arn = Field::decode(d).map_err(|e| e.inside("domainNameArn"))?,
                1 => value.access_association_source_type = Field::decode(d).map_err(|e| e.inside("accessAssociationSourceType"))?,
                2 => value.access_association_source = Field::decode(d).map_err(|e| e.inside("accessAssociationSource"))?,
                3 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.access_association_source_type.encode(e);
        e.member(&Self::SHAPE.members[2]); self.access_association_source.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDomainNameRequest {
    pub domain_name: std::string::String,
    pub certificate_name: std::option::Option<std::string::String>,
    pub certificate_body: std::option::Option<std::string::String>,
    pub certificate_private_key: std::option::Option<std::string::String>,
    pub certificate_chain: std::option::Option<std::string::String>,
    pub certificate_arn: std::option::Option<std::string::String>,
    pub regional_certificate_name: std::option::Option<std::string::String>,
    pub regional_certificate_arn: std::option::Option<std::string::String>,
    pub endpoint_configuration: std::option::Option<EndpointConfiguration>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub security_policy: std::option::Option<SecurityPolicy>,
    pub endpoint_access_mode: std::option::Option<EndpointAccessMode>,
    pub mutual_tls_authentication: std::option::Option<MutualTlsAuthenticationInput>,
    pub ownership_verification_certificate_arn: std::option::Option<std::string::String>,
    pub policy: std::option::Option<std::string::String>,
    pub routing_mode: std::option::Option<RoutingMode>,
}

impl Shape for CreateDomainNameRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateDomainNameRequest;
}

impl Field for CreateDomainNameRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("domainName"))?,
                1 => value.certificate_name = Some(Field::decode(d).map_err(|e| e.inside("certificateName"))?),
                2 => value.certificate_body = Some(Field::decode(d).map_err(|e| e.inside("certificateBody"))?),
                3 => value.certificate_private_key = Some(Field::decode(d).map_err(|e| e.inside("certificatePrivateKey"))?),
                4 => value.certificate_chain = Some(Field::decode(d).map_err(|e| e.inside("certificateChain"))?),
                5 => value.certificate_arn = Some(Field::decode(d).map_err(|e| e.inside("certificateArn"))?),
                6 => value.regional_certificate_name = Some(Field::decode(d).map_err(|e| e.inside("regionalCertificateName"))?),
                7 => value.regional_certificate_arn = Some(Field::decode(d).map_err(|e| e.inside("regionalCertificateArn"))?),
                8 => value.endpoint_configuration = Some(Field::decode(d).map_err(|e| e.inside("endpointConfiguration"))?),
                9 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                10 => value.security_policy = Some(Field::decode(d).map_err(|e| e.inside("securityPolicy"))?),
                11 => value.endpoint_access_mode = Some(Field::decode(d).map_err(|e| e.inside("endpointAccessMode"))?),
                12 => value.mutual_tls_authentication = Some(Field::decode(d).map_err(|e| e.inside("mutualTlsAuthentication"))?),
                13 => value.ownership_verification_certificate_arn = Some(Field::decode(d).map_err(|e| e.inside("ownershipVerificationCertificateArn"))?),
                14 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("policy"))?),
                15 => value.routing_mode = Some(Field::decode(d).map_err(|e| e.inside("routingMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name.encode(e);
        if let Some(v) = &self.certificate_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.certificate_body { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.certificate_private_key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.certificate_chain { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.certificate_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.regional_certificate_name { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.regional_certificate_arn { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.endpoint_configuration { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.security_policy { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.endpoint_access_mode { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.mutual_tls_authentication { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.ownership_verification_certificate_arn { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.routing_mode { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateModelRequest {
    pub rest_api_id: std::string::String,
    pub name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub schema: std::option::Option<std::string::String>,
    pub content_type: std::string::String,
}

impl Shape for CreateModelRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateModelRequest;
}

impl Field for CreateModelRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.name = Field::decode(d).map_err(|e| e.inside("name"))?,
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                3 => value.schema = Some(Field::decode(d).map_err(|e| e.inside("schema"))?),
                4 => value.content_type = Field::decode(d).map_err(|e| e.inside("contentType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.schema { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.content_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRequestValidatorRequest {
    pub rest_api_id: std::string::String,
    pub name: std::option::Option<std::string::String>,
    pub validate_request_body: std::option::Option<bool>,
    pub validate_request_parameters: std::option::Option<bool>,
}

impl Shape for CreateRequestValidatorRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRequestValidatorRequest;
}

impl Field for CreateRequestValidatorRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                2 => value.validate_request_body = Some(Field::decode(d).map_err(|e| e.inside("validateRequestBody"))?),
                3 => value.validate_request_parameters = Some(Field::decode(d).map_err(|e| e.inside("validateRequestParameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.validate_request_body { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.validate_request_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateResourceRequest {
    pub rest_api_id: std::string::String,
    pub parent_id: std::string::String,
    pub path_part: std::string::String,
}

impl Shape for CreateResourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateResourceRequest;
}

impl Field for CreateResourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.parent_id = Field::decode(d).map_err(|e| e.inside("parentId"))?,
                2 => value.path_part = Field::decode(d).map_err(|e| e.inside("pathPart"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.parent_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.path_part.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRestApiRequest {
    pub name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub version: std::option::Option<std::string::String>,
    pub clone_from: std::option::Option<std::string::String>,
    pub binary_media_types: std::option::Option<std::vec::Vec<std::string::String>>,
    pub minimum_compression_size: std::option::Option<i32>,
    pub api_key_source: std::option::Option<ApiKeySourceType>,
    pub endpoint_configuration: std::option::Option<EndpointConfiguration>,
    pub policy: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub disable_execute_api_endpoint: std::option::Option<bool>,
    pub security_policy: std::option::Option<SecurityPolicy>,
    pub endpoint_access_mode: std::option::Option<EndpointAccessMode>,
}

impl Shape for CreateRestApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRestApiRequest;
}

impl Field for CreateRestApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("name"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                2 => value.version = Some(Field::decode(d).map_err(|e| e.inside("version"))?),
                3 => value.clone_from = Some(Field::decode(d).map_err(|e| e.inside("cloneFrom"))?),
                4 => value.binary_media_types = Some(Field::decode(d).map_err(|e| e.inside("binaryMediaTypes"))?),
                5 => value.minimum_compression_size = Some(Field::decode(d).map_err(|e| e.inside("minimumCompressionSize"))?),
                6 => value.api_key_source = Some(Field::decode(d).map_err(|e| e.inside("apiKeySource"))?),
                7 => value.endpoint_configuration = Some(Field::decode(d).map_err(|e| e.inside("endpointConfiguration"))?),
                8 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("policy"))?),
                9 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                10 => value.disable_execute_api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("disableExecuteApiEndpoint"))?),
                11 => value.security_policy = Some(Field::decode(d).map_err(|e| e.inside("securityPolicy"))?),
                12 => value.endpoint_access_mode = Some(Field::decode(d).map_err(|e| e.inside("endpointAccessMode"))?),
                _ => {}
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
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.clone_from { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.binary_media_types { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.minimum_compression_size { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.api_key_source { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.endpoint_configuration { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.disable_execute_api_endpoint { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.security_policy { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.endpoint_access_mode { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStageRequest {
    pub rest_api_id: std::string::String,
    pub stage_name: std::string::String,
    pub deployment_id: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub cache_cluster_enabled: std::option::Option<bool>,
    pub cache_cluster_size: std::option::Option<CacheClusterSize>,
    pub variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub documentation_version: std::option::Option<std::string::String>,
    pub canary_settings: std::option::Option<CanarySettings>,
    pub tracing_enabled: std::option::Option<bool>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreateStageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateStageRequest;
}

impl Field for CreateStageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("stageName"))?,
                2 => value.deployment_id = Field::decode(d).map_err(|e| e.inside("deploymentId"))?,
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                4 => value.cache_cluster_enabled = Some(Field::decode(d).map_err(|e| e.inside("cacheClusterEnabled"))?),
                5 => value.cache_cluster_size = Some(Field::decode(d).map_err(|e| e.inside("cacheClusterSize"))?),
                6 => value.variables = Some(Field::decode(d).map_err(|e| e.inside("variables"))?),
                7 => value.documentation_version = Some(Field::decode(d).map_err(|e| e.inside("documentationVersion"))?),
                8 => value.canary_settings = Some(Field::decode(d).map_err(|e| e.inside("canarySettings"))?),
                9 => value.tracing_enabled = Some(Field::decode(d).map_err(|e| e.inside("tracingEnabled"))?),
                10 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.deployment_id.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.cache_cluster_enabled { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.cache_cluster_size { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.variables { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.documentation_version { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.canary_settings { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.tracing_enabled { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUsagePlanKeyRequest {
    pub usage_plan_id: std::string::String,
    pub key_id: std::string::String,
    pub key_type: std::string::String,
}

impl Shape for CreateUsagePlanKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateUsagePlanKeyRequest;
}

impl Field for CreateUsagePlanKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.usage_plan_id = Field::decode(d).map_err(|e| e.inside("usagePlanId"))?,
                1 => value.key_id = Field::decode(d).map_err(|e| e.inside("keyId"))?,
                2 => value.key_type = Field::decode(d).map_err(|e| e.inside("keyType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.usage_plan_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.key_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUsagePlanRequest {
    pub name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub api_stages: std::option::Option<std::vec::Vec<ApiStage>>,
    pub throttle: std::option::Option<ThrottleSettings>,
    pub quota: std::option::Option<QuotaSettings>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreateUsagePlanRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateUsagePlanRequest;
}

impl Field for CreateUsagePlanRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("name"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                2 => value.api_stages = Some(Field::decode(d).map_err(|e| e.inside("apiStages"))?),
                3 => value.throttle = Some(Field::decode(d).map_err(|e| e.inside("throttle"))?),
                4 => value.quota = Some(Field::decode(d).map_err(|e| e.inside("quota"))?),
                5 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
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
        if let Some(v) = &self.api_stages { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.throttle { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.quota { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcLinkRequest {
    pub name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub target_arns: std::vec::Vec<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreateVpcLinkRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateVpcLinkRequest;
}

impl Field for CreateVpcLinkRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("name"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                2 => value.target_arns = Field::decode(d).map_err(|e| e.inside("targetArns"))?,
                3 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[2]); self.target_arns.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteApiKeyRequest {
    pub api_key: std::string::String,
}

impl Shape for DeleteApiKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteApiKeyRequest;
}

impl Field for DeleteApiKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_key = Field::decode(d).map_err(|e| e.inside("apiKey"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_key.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAuthorizerRequest {
    pub rest_api_id: std::string::String,
    pub authorizer_id: std::string::String,
}

impl Shape for DeleteAuthorizerRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteAuthorizerRequest;
}

impl Field for DeleteAuthorizerRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.authorizer_id = Field::decode(d).map_err(|e| e.inside("authorizerId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.authorizer_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBasePathMappingRequest {
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub base_path: std::string::String,
}

impl Shape for DeleteBasePathMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBasePathMappingRequest;
}

impl Field for DeleteBasePathMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("domainName"))?,
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("domainNameId"))?),
                2 => value.base_path = Field::decode(d).map_err(|e| e.inside("basePath"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name.encode(e);
        if let Some(v) = &self.domain_name_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.base_path.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteClientCertificateRequest {
    pub client_certificate_id: std::string::String,
}

impl Shape for DeleteClientCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteClientCertificateRequest;
}

impl Field for DeleteClientCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_certificate_id = Field::decode(d).map_err(|e| e.inside("clientCertificateId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.client_certificate_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDeploymentRequest {
    pub rest_api_id: std::string::String,
    pub deployment_id: std::string::String,
}

impl Shape for DeleteDeploymentRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteDeploymentRequest;
}

impl Field for DeleteDeploymentRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.deployment_id = Field::decode(d).map_err(|e| e.inside("deploymentId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.deployment_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDocumentationPartRequest {
    pub rest_api_id: std::string::String,
    pub documentation_part_id: std::string::String,
}

impl Shape for DeleteDocumentationPartRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteDocumentationPartRequest;
}

impl Field for DeleteDocumentationPartRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.documentation_part_id = Field::decode(d).map_err(|e| e.inside("documentationPartId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.documentation_part_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDocumentationVersionRequest {
    pub rest_api_id: std::string::String,
    pub documentation_version: std::string::String,
}

impl Shape for DeleteDocumentationVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteDocumentationVersionRequest;
}

impl Field for DeleteDocumentationVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.documentation_version = Field::decode(d).map_err(|e| e.inside("documentationVersion"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.documentation_version.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDomainNameAccessAssociationRequest {
    pub domain_name_access_association_arn: std::string::String,
}

impl Shape for DeleteDomainNameAccessAssociationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteDomainNameAccessAssociationRequest;
}

impl Field for DeleteDomainNameAccessAssociationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name_access_association_arn = Field::decode(d).map_err(|e| e.inside("domainNameAccessAssociationArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name_access_association_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDomainNameRequest {
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
}

impl Shape for DeleteDomainNameRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteDomainNameRequest;
}

impl Field for DeleteDomainNameRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("domainName"))?,
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("domainNameId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name.encode(e);
        if let Some(v) = &self.domain_name_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGatewayResponseRequest {
    pub rest_api_id: std::string::String,
    pub response_type: GatewayResponseType,
}

impl Shape for DeleteGatewayResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteGatewayResponseRequest;
}

impl Field for DeleteGatewayResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.response_type = Field::decode(d).map_err(|e| e.inside("responseType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.response_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteIntegrationRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
}

impl Shape for DeleteIntegrationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteIntegrationRequest;
}

impl Field for DeleteIntegrationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteIntegrationResponseRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub status_code: std::string::String,
}

impl Shape for DeleteIntegrationResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteIntegrationResponseRequest;
}

impl Field for DeleteIntegrationResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.status_code = Field::decode(d).map_err(|e| e.inside("statusCode"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.member(&Self::SHAPE.members[3]); self.status_code.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMethodRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
}

impl Shape for DeleteMethodRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteMethodRequest;
}

impl Field for DeleteMethodRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMethodResponseRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub status_code: std::string::String,
}

impl Shape for DeleteMethodResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteMethodResponseRequest;
}

impl Field for DeleteMethodResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.status_code = Field::decode(d).map_err(|e| e.inside("statusCode"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.member(&Self::SHAPE.members[3]); self.status_code.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteModelRequest {
    pub rest_api_id: std::string::String,
    pub model_name: std::string::String,
}

impl Shape for DeleteModelRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteModelRequest;
}

impl Field for DeleteModelRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.model_name = Field::decode(d).map_err(|e| e.inside("modelName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.model_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRequestValidatorRequest {
    pub rest_api_id: std::string::String,
    pub request_validator_id: std::string::String,
}

impl Shape for DeleteRequestValidatorRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRequestValidatorRequest;
}

impl Field for DeleteRequestValidatorRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.request_validator_id = Field::decode(d).map_err(|e| e.inside("requestValidatorId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.request_validator_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourceRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
}

impl Shape for DeleteResourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteResourceRequest;
}

impl Field for DeleteResourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRestApiRequest {
    pub rest_api_id: std::string::String,
}

impl Shape for DeleteRestApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRestApiRequest;
}

impl Field for DeleteRestApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStageRequest {
    pub rest_api_id: std::string::String,
    pub stage_name: std::string::String,
}

impl Shape for DeleteStageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteStageRequest;
}

impl Field for DeleteStageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("stageName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUsagePlanKeyRequest {
    pub usage_plan_id: std::string::String,
    pub key_id: std::string::String,
}

impl Shape for DeleteUsagePlanKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteUsagePlanKeyRequest;
}

impl Field for DeleteUsagePlanKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.usage_plan_id = Field::decode(d).map_err(|e| e.inside("usagePlanId"))?,
                1 => value.key_id = Field::decode(d).map_err(|e| e.inside("keyId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.usage_plan_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUsagePlanRequest {
    pub usage_plan_id: std::string::String,
}

impl Shape for DeleteUsagePlanRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteUsagePlanRequest;
}

impl Field for DeleteUsagePlanRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.usage_plan_id = Field::decode(d).map_err(|e| e.inside("usagePlanId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.usage_plan_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVpcLinkRequest {
    pub vpc_link_id: std::string::String,
}

impl Shape for DeleteVpcLinkRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteVpcLinkRequest;
}

impl Field for DeleteVpcLinkRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.vpc_link_id = Field::decode(d).map_err(|e| e.inside("vpcLinkId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.vpc_link_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deployment {
    pub id: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub created_date: std::option::Option<Timestamp>,
    pub api_summary: std::option::Option<IndexMap<std::string::String, IndexMap<std::string::String, MethodSnapshot>>>,
}

impl Shape for Deployment {
    const SHAPE: &'static ShapeSpec = &tables::S_Deployment;
}

impl Field for Deployment {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                2 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("createdDate"))?),
                3 => value.api_summary = Some(Field::decode(d).map_err(|e| e.inside("apiSummary"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.api_summary { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentCanarySettings {
    pub percent_traffic: std::option::Option<f64>,
    pub stage_variable_overrides: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub use_stage_cache: std::option::Option<bool>,
}

impl Shape for DeploymentCanarySettings {
    const SHAPE: &'static ShapeSpec = &tables::S_DeploymentCanarySettings;
}

impl Field for DeploymentCanarySettings {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.percent_traffic = Some(Field::decode(d).map_err(|e| e.inside("percentTraffic"))?),
                1 => value.stage_variable_overrides = Some(Field::decode(d).map_err(|e| e.inside("stageVariableOverrides"))?),
                2 => value.use_stage_cache = Some(Field::decode(d).map_err(|e| e.inside("useStageCache"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.percent_traffic { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.stage_variable_overrides { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.use_stage_cache { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deployments {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<Deployment>>,
}

impl Shape for Deployments {
    const SHAPE: &'static ShapeSpec = &tables::S_Deployments;
}

impl Field for Deployments {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentationPart {
    pub id: std::option::Option<std::string::String>,
    pub location: std::option::Option<DocumentationPartLocation>,
    pub properties: std::option::Option<std::string::String>,
}

impl Shape for DocumentationPart {
    const SHAPE: &'static ShapeSpec = &tables::S_DocumentationPart;
}

impl Field for DocumentationPart {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.location = Some(Field::decode(d).map_err(|e| e.inside("location"))?),
                2 => value.properties = Some(Field::decode(d).map_err(|e| e.inside("properties"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.location { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.properties { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentationPartIds {
    pub ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub warnings: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for DocumentationPartIds {
    const SHAPE: &'static ShapeSpec = &tables::S_DocumentationPartIds;
}

impl Field for DocumentationPartIds {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.ids = Some(Field::decode(d).map_err(|e| e.inside("ids"))?),
                1 => value.warnings = Some(Field::decode(d).map_err(|e| e.inside("warnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.ids { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.warnings { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentationPartLocation {
    pub type_: DocumentationPartType,
    pub path: std::option::Option<std::string::String>,
    pub method: std::option::Option<std::string::String>,
    pub status_code: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
}

impl Shape for DocumentationPartLocation {
    const SHAPE: &'static ShapeSpec = &tables::S_DocumentationPartLocation;
}

impl Field for DocumentationPartLocation {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Field::decode(d).map_err(|e| e.inside("type"))?,
                1 => value.path = Some(Field::decode(d).map_err(|e| e.inside("path"))?),
                2 => value.method = Some(Field::decode(d).map_err(|e| e.inside("method"))?),
                3 => value.status_code = Some(Field::decode(d).map_err(|e| e.inside("statusCode"))?),
                4 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                _ => {}
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
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.method { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.status_code { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DocumentationPartType {
    #[default] Api,
    Authorizer,
    Model,
    Resource,
    Method,
    PathParameter,
    QueryParameter,
    RequestHeader,
    RequestBody,
    Response,
    ResponseHeader,
    ResponseBody,
    Unknown(std::string::String),
}

impl DocumentationPartType {
    pub fn as_str(&self) -> &str {
        match self {
            DocumentationPartType::Api => "API",
            DocumentationPartType::Authorizer => "AUTHORIZER",
            DocumentationPartType::Model => "MODEL",
            DocumentationPartType::Resource => "RESOURCE",
            DocumentationPartType::Method => "METHOD",
            DocumentationPartType::PathParameter => "PATH_PARAMETER",
            DocumentationPartType::QueryParameter => "QUERY_PARAMETER",
            DocumentationPartType::RequestHeader => "REQUEST_HEADER",
            DocumentationPartType::RequestBody => "REQUEST_BODY",
            DocumentationPartType::Response => "RESPONSE",
            DocumentationPartType::ResponseHeader => "RESPONSE_HEADER",
            DocumentationPartType::ResponseBody => "RESPONSE_BODY",
            DocumentationPartType::Unknown(text) => text,
        }
    }
}

impl From<&str> for DocumentationPartType {
    fn from(text: &str) -> Self {
        match text {
            "API" => DocumentationPartType::Api,
            "AUTHORIZER" => DocumentationPartType::Authorizer,
            "MODEL" => DocumentationPartType::Model,
            "RESOURCE" => DocumentationPartType::Resource,
            "METHOD" => DocumentationPartType::Method,
            "PATH_PARAMETER" => DocumentationPartType::PathParameter,
            "QUERY_PARAMETER" => DocumentationPartType::QueryParameter,
            "REQUEST_HEADER" => DocumentationPartType::RequestHeader,
            "REQUEST_BODY" => DocumentationPartType::RequestBody,
            "RESPONSE" => DocumentationPartType::Response,
            "RESPONSE_HEADER" => DocumentationPartType::ResponseHeader,
            "RESPONSE_BODY" => DocumentationPartType::ResponseBody,
            other => DocumentationPartType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DocumentationPartType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DocumentationPartType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentationParts {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<DocumentationPart>>,
}

impl Shape for DocumentationParts {
    const SHAPE: &'static ShapeSpec = &tables::S_DocumentationParts;
}

impl Field for DocumentationParts {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentationVersion {
    pub version: std::option::Option<std::string::String>,
    pub created_date: std::option::Option<Timestamp>,
    pub description: std::option::Option<std::string::String>,
}

impl Shape for DocumentationVersion {
    const SHAPE: &'static ShapeSpec = &tables::S_DocumentationVersion;
}

impl Field for DocumentationVersion {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.version = Some(Field::decode(d).map_err(|e| e.inside("version"))?),
                1 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("createdDate"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentationVersions {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<DocumentationVersion>>,
}

impl Shape for DocumentationVersions {
    const SHAPE: &'static ShapeSpec = &tables::S_DocumentationVersions;
}

impl Field for DocumentationVersions {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainName {
    pub domain_name: std::option::Option<std::string::String>,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub domain_name_arn: std::option::Option<std::string::String>,
    pub certificate_name: std::option::Option<std::string::String>,
    pub certificate_arn: std::option::Option<std::string::String>,
    pub certificate_upload_date: std::option::Option<Timestamp>,
    pub regional_domain_name: std::option::Option<std::string::String>,
    pub regional_hosted_zone_id: std::option::Option<std::string::String>,
    pub regional_certificate_name: std::option::Option<std::string::String>,
    pub regional_certificate_arn: std::option::Option<std::string::String>,
    pub distribution_domain_name: std::option::Option<std::string::String>,
    pub distribution_hosted_zone_id: std::option::Option<std::string::String>,
    pub endpoint_configuration: std::option::Option<EndpointConfiguration>,
    pub domain_name_status: std::option::Option<DomainNameStatus>,
    pub domain_name_status_message: std::option::Option<std::string::String>,
    pub security_policy: std::option::Option<SecurityPolicy>,
    pub endpoint_access_mode: std::option::Option<EndpointAccessMode>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub mutual_tls_authentication: std::option::Option<MutualTlsAuthentication>,
    pub ownership_verification_certificate_arn: std::option::Option<std::string::String>,
    pub management_policy: std::option::Option<std::string::String>,
    pub policy: std::option::Option<std::string::String>,
    pub routing_mode: std::option::Option<RoutingMode>,
}

impl Shape for DomainName {
    const SHAPE: &'static ShapeSpec = &tables::S_DomainName;
}

impl Field for DomainName {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Some(Field::decode(d).map_err(|e| e.inside("domainName"))?),
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("domainNameId"))?),
                2 => value.domain_name_arn = Some(Field::decode(d).map_err(|e| e.inside("domainNameArn"))?),
                3 => value.certificate_name = Some(Field::decode(d).map_err(|e| e.inside("certificateName"))?),
                4 => value.certificate_arn = Some(Field::decode(d).map_err(|e| e.inside("certificateArn"))?),
                5 => value.certificate_upload_date = Some(Field::decode(d).map_err(|e| e.inside("certificateUploadDate"))?),
                6 => value.regional_domain_name = Some(Field::decode(d).map_err(|e| e.inside("regionalDomainName"))?),
                7 => value.regional_hosted_zone_id = Some(Field::decode(d).map_err(|e| e.inside("regionalHostedZoneId"))?),
                8 => value.regional_certificate_name = Some(Field::decode(d).map_err(|e| e.inside("regionalCertificateName"))?),
                9 => value.regional_certificate_arn = Some(Field::decode(d).map_err(|e| e.inside("regionalCertificateArn"))?),
                10 => value.distribution_domain_name = Some(Field::decode(d).map_err(|e| e.inside("distributionDomainName"))?),
                11 => value.distribution_hosted_zone_id = Some(Field::decode(d).map_err(|e| e.inside("distributionHostedZoneId"))?),
                12 => value.endpoint_configuration = Some(Field::decode(d).map_err(|e| e.inside("endpointConfiguration"))?),
                13 => value.domain_name_status = Some(Field::decode(d).map_err(|e| e.inside("domainNameStatus"))?),
                14 => value.domain_name_status_message = Some(Field::decode(d).map_err(|e| e.inside("domainNameStatusMessage"))?),
                15 => value.security_policy = Some(Field::decode(d).map_err(|e| e.inside("securityPolicy"))?),
                16 => value.endpoint_access_mode = Some(Field::decode(d).map_err(|e| e.inside("endpointAccessMode"))?),
                17 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                18 => value.mutual_tls_authentication = Some(Field::decode(d).map_err(|e| e.inside("mutualTlsAuthentication"))?),
                19 => value.ownership_verification_certificate_arn = Some(Field::decode(d).map_err(|e| e.inside("ownershipVerificationCertificateArn"))?),
                20 => value.management_policy = Some(Field::decode(d).map_err(|e| e.inside("managementPolicy"))?),
                21 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("policy"))?),
                22 => value.routing_mode = Some(Field::decode(d).map_err(|e| e.inside("routingMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.domain_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.domain_name_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.domain_name_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.certificate_name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.certificate_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.certificate_upload_date { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.regional_domain_name { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.regional_hosted_zone_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.regional_certificate_name { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.regional_certificate_arn { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.distribution_domain_name { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.distribution_hosted_zone_id { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.endpoint_configuration { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.domain_name_status { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.domain_name_status_message { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.security_policy { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.endpoint_access_mode { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.mutual_tls_authentication { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.ownership_verification_certificate_arn { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.management_policy { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.routing_mode { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainNameAccessAssociation {
    pub domain_name_access_association_arn: std::option::Option<std::string::String>,
    pub domain_name_arn: std::option::Option<std::string::String>,
    pub access_association_source_type: std::option::Option<AccessAssociationSourceType>,
    pub access_association_source: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for DomainNameAccessAssociation {
    const SHAPE: &'static ShapeSpec = &tables::S_DomainNameAccessAssociation;
}

impl Field for DomainNameAccessAssociation {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name_access_association_arn = Some(Field::decode(d).map_err(|e| e.inside("domainNameAccessAssociationArn"))?),
                1 => value.domain_name_arn = Some(Field::decode(d).map_err(|e| e.inside("domainNameArn"))?),
                2 => value.access_association_source_type = Some(Field::decode(d).map_err(|e| e.inside("accessAssociationSourceType"))?),
                3 => value.access_association_source = Some(Field::decode(d).map_err(|e| e.inside("accessAssociationSource"))?),
                4 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.domain_name_access_association_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.domain_name_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.access_association_source_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.access_association_source { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainNameAccessAssociations {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<DomainNameAccessAssociation>>,
}

impl Shape for DomainNameAccessAssociations {
    const SHAPE: &'static ShapeSpec = &tables::S_DomainNameAccessAssociations;
}

impl Field for DomainNameAccessAssociations {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DomainNameStatus {
    #[default] Available,
    Updating,
    Pending,
    PendingCertificateReimport,
    PendingOwnershipVerification,
    Failed,
    Unknown(std::string::String),
}

impl DomainNameStatus {
    pub fn as_str(&self) -> &str {
        match self {
            DomainNameStatus::Available => "AVAILABLE",
            DomainNameStatus::Updating => "UPDATING",
            DomainNameStatus::Pending => "PENDING",
            DomainNameStatus::PendingCertificateReimport => "PENDING_CERTIFICATE_REIMPORT",
            DomainNameStatus::PendingOwnershipVerification => "PENDING_OWNERSHIP_VERIFICATION",
            DomainNameStatus::Failed => "FAILED",
            DomainNameStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for DomainNameStatus {
    fn from(text: &str) -> Self {
        match text {
            "AVAILABLE" => DomainNameStatus::Available,
            "UPDATING" => DomainNameStatus::Updating,
            "PENDING" => DomainNameStatus::Pending,
            "PENDING_CERTIFICATE_REIMPORT" => DomainNameStatus::PendingCertificateReimport,
            "PENDING_OWNERSHIP_VERIFICATION" => DomainNameStatus::PendingOwnershipVerification,
            "FAILED" => DomainNameStatus::Failed,
            other => DomainNameStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DomainNameStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DomainNameStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainNames {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<DomainName>>,
}

impl Shape for DomainNames {
    const SHAPE: &'static ShapeSpec = &tables::S_DomainNames;
}

impl Field for DomainNames {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EndpointAccessMode {
    #[default] Basic,
    Strict,
    Unknown(std::string::String),
}

impl EndpointAccessMode {
    pub fn as_str(&self) -> &str {
        match self {
            EndpointAccessMode::Basic => "BASIC",
            EndpointAccessMode::Strict => "STRICT",
            EndpointAccessMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for EndpointAccessMode {
    fn from(text: &str) -> Self {
        match text {
            "BASIC" => EndpointAccessMode::Basic,
            "STRICT" => EndpointAccessMode::Strict,
            other => EndpointAccessMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EndpointAccessMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EndpointAccessMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EndpointConfiguration {
    pub types: std::option::Option<std::vec::Vec<EndpointType>>,
    pub ip_address_type: std::option::Option<IpAddressType>,
    pub vpc_endpoint_ids: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for EndpointConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_EndpointConfiguration;
}

impl Field for EndpointConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.types = Some(Field::decode(d).map_err(|e| e.inside("types"))?),
                1 => value.ip_address_type = Some(Field::decode(d).map_err(|e| e.inside("ipAddressType"))?),
                2 => value.vpc_endpoint_ids = Some(Field::decode(d).map_err(|e| e.inside("vpcEndpointIds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.types { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.ip_address_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.vpc_endpoint_ids { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EndpointType {
    #[default] Regional,
    Edge,
    Private,
    Unknown(std::string::String),
}

impl EndpointType {
    pub fn as_str(&self) -> &str {
        match self {
            EndpointType::Regional => "REGIONAL",
            EndpointType::Edge => "EDGE",
            EndpointType::Private => "PRIVATE",
            EndpointType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EndpointType {
    fn from(text: &str) -> Self {
        match text {
            "REGIONAL" => EndpointType::Regional,
            "EDGE" => EndpointType::Edge,
            "PRIVATE" => EndpointType::Private,
            other => EndpointType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EndpointType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EndpointType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportResponse {
    pub content_type: std::option::Option<std::string::String>,
    pub content_disposition: std::option::Option<std::string::String>,
    pub body: std::option::Option<Bytes>,
}

impl Shape for ExportResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ExportResponse;
}

impl Field for ExportResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("contentType"))?),
                1 => value.content_disposition = Some(Field::decode(d).map_err(|e| e.inside("contentDisposition"))?),
                2 => value.body = Some(Field::decode(d).map_err(|e| e.inside("body"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.content_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.content_disposition { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.body { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlushStageAuthorizersCacheRequest {
    pub rest_api_id: std::string::String,
    pub stage_name: std::string::String,
}

impl Shape for FlushStageAuthorizersCacheRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_FlushStageAuthorizersCacheRequest;
}

impl Field for FlushStageAuthorizersCacheRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("stageName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlushStageCacheRequest {
    pub rest_api_id: std::string::String,
    pub stage_name: std::string::String,
}

impl Shape for FlushStageCacheRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_FlushStageCacheRequest;
}

impl Field for FlushStageCacheRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("stageName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GatewayResponse {
    pub response_type: std::option::Option<GatewayResponseType>,
    pub status_code: std::option::Option<std::string::String>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub default_response: std::option::Option<bool>,
}

impl Shape for GatewayResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GatewayResponse;
}

impl Field for GatewayResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.response_type = Some(Field::decode(d).map_err(|e| e.inside("responseType"))?),
                1 => value.status_code = Some(Field::decode(d).map_err(|e| e.inside("statusCode"))?),
                2 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("responseParameters"))?),
                3 => value.response_templates = Some(Field::decode(d).map_err(|e| e.inside("responseTemplates"))?),
                4 => value.default_response = Some(Field::decode(d).map_err(|e| e.inside("defaultResponse"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.response_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.status_code { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.response_templates { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.default_response { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum GatewayResponseType {
    #[default] Default4Xx,
    Default5Xx,
    ResourceNotFound,
    Unauthorized,
    InvalidApiKey,
    AccessDenied,
    AuthorizerFailure,
    AuthorizerConfigurationError,
    InvalidSignature,
    ExpiredToken,
    MissingAuthenticationToken,
    IntegrationFailure,
    IntegrationTimeout,
    ApiConfigurationError,
    UnsupportedMediaType,
    BadRequestParameters,
    BadRequestBody,
    RequestTooLarge,
    Throttled,
    QuotaExceeded,
    WafFiltered,
    Unknown(std::string::String),
}

impl GatewayResponseType {
    pub fn as_str(&self) -> &str {
        match self {
            GatewayResponseType::Default4Xx => "DEFAULT_4XX",
            GatewayResponseType::Default5Xx => "DEFAULT_5XX",
            GatewayResponseType::ResourceNotFound => "RESOURCE_NOT_FOUND",
            GatewayResponseType::Unauthorized => "UNAUTHORIZED",
            GatewayResponseType::InvalidApiKey => "INVALID_API_KEY",
            GatewayResponseType::AccessDenied => "ACCESS_DENIED",
            GatewayResponseType::AuthorizerFailure => "AUTHORIZER_FAILURE",
            GatewayResponseType::AuthorizerConfigurationError => "AUTHORIZER_CONFIGURATION_ERROR",
            GatewayResponseType::InvalidSignature => "INVALID_SIGNATURE",
            GatewayResponseType::ExpiredToken => "EXPIRED_TOKEN",
            GatewayResponseType::MissingAuthenticationToken => "MISSING_AUTHENTICATION_TOKEN",
            GatewayResponseType::IntegrationFailure => "INTEGRATION_FAILURE",
            GatewayResponseType::IntegrationTimeout => "INTEGRATION_TIMEOUT",
            GatewayResponseType::ApiConfigurationError => "API_CONFIGURATION_ERROR",
            GatewayResponseType::UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
            GatewayResponseType::BadRequestParameters => "BAD_REQUEST_PARAMETERS",
            GatewayResponseType::BadRequestBody => "BAD_REQUEST_BODY",
            GatewayResponseType::RequestTooLarge => "REQUEST_TOO_LARGE",
            GatewayResponseType::Throttled => "THROTTLED",
            GatewayResponseType::QuotaExceeded => "QUOTA_EXCEEDED",
            GatewayResponseType::WafFiltered => "WAF_FILTERED",
            GatewayResponseType::Unknown(text) => text,
        }
    }
}

impl From<&str> for GatewayResponseType {
    fn from(text: &str) -> Self {
        match text {
            "DEFAULT_4XX" => GatewayResponseType::Default4Xx,
            "DEFAULT_5XX" => GatewayResponseType::Default5Xx,
            "RESOURCE_NOT_FOUND" => GatewayResponseType::ResourceNotFound,
            "UNAUTHORIZED" => GatewayResponseType::Unauthorized,
            "INVALID_API_KEY" => GatewayResponseType::InvalidApiKey,
            "ACCESS_DENIED" => GatewayResponseType::AccessDenied,
            "AUTHORIZER_FAILURE" => GatewayResponseType::AuthorizerFailure,
            "AUTHORIZER_CONFIGURATION_ERROR" => GatewayResponseType::AuthorizerConfigurationError,
            "INVALID_SIGNATURE" => GatewayResponseType::InvalidSignature,
            "EXPIRED_TOKEN" => GatewayResponseType::ExpiredToken,
            "MISSING_AUTHENTICATION_TOKEN" => GatewayResponseType::MissingAuthenticationToken,
            "INTEGRATION_FAILURE" => GatewayResponseType::IntegrationFailure,
            "INTEGRATION_TIMEOUT" => GatewayResponseType::IntegrationTimeout,
            "API_CONFIGURATION_ERROR" => GatewayResponseType::ApiConfigurationError,
            "UNSUPPORTED_MEDIA_TYPE" => GatewayResponseType::UnsupportedMediaType,
            "BAD_REQUEST_PARAMETERS" => GatewayResponseType::BadRequestParameters,
            "BAD_REQUEST_BODY" => GatewayResponseType::BadRequestBody,
            "REQUEST_TOO_LARGE" => GatewayResponseType::RequestTooLarge,
            "THROTTLED" => GatewayResponseType::Throttled,
            "QUOTA_EXCEEDED" => GatewayResponseType::QuotaExceeded,
            "WAF_FILTERED" => GatewayResponseType::WafFiltered,
            other => GatewayResponseType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for GatewayResponseType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for GatewayResponseType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GatewayResponses {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<GatewayResponse>>,
}

impl Shape for GatewayResponses {
    const SHAPE: &'static ShapeSpec = &tables::S_GatewayResponses;
}

impl Field for GatewayResponses {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateClientCertificateRequest {
    pub description: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for GenerateClientCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GenerateClientCertificateRequest;
}

impl Field for GenerateClientCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                1 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
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
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountRequest {
}

impl Shape for GetAccountRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAccountRequest;
}

impl Field for GetAccountRequest {
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
pub struct GetApiKeyRequest {
    pub api_key: std::string::String,
    pub include_value: std::option::Option<bool>,
}

impl Shape for GetApiKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetApiKeyRequest;
}

impl Field for GetApiKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_key = Field::decode(d).map_err(|e| e.inside("apiKey"))?,
                1 => value.include_value = Some(Field::decode(d).map_err(|e| e.inside("includeValue"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_key.encode(e);
        if let Some(v) = &self.include_value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApiKeysRequest {
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub name_query: std::option::Option<std::string::String>,
    pub customer_id: std::option::Option<std::string::String>,
    pub include_values: std::option::Option<bool>,
}

impl Shape for GetApiKeysRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetApiKeysRequest;
}

impl Field for GetApiKeysRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                2 => value.name_query = Some(Field::decode(d).map_err(|e| e.inside("nameQuery"))?),
                3 => value.customer_id = Some(Field::decode(d).map_err(|e| e.inside("customerId"))?),
                4 => value.include_values = Some(Field::decode(d).map_err(|e| e.inside("includeValues"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.name_query { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.customer_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.include_values { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAuthorizerRequest {
    pub rest_api_id: std::string::String,
    pub authorizer_id: std::string::String,
}

impl Shape for GetAuthorizerRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAuthorizerRequest;
}

impl Field for GetAuthorizerRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.authorizer_id = Field::decode(d).map_err(|e| e.inside("authorizerId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.authorizer_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAuthorizersRequest {
    pub rest_api_id: std::string::String,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetAuthorizersRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAuthorizersRequest;
}

impl Field for GetAuthorizersRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBasePathMappingRequest {
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub base_path: std::string::String,
}

impl Shape for GetBasePathMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBasePathMappingRequest;
}

impl Field for GetBasePathMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("domainName"))?,
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("domainNameId"))?),
                2 => value.base_path = Field::decode(d).map_err(|e| e.inside("basePath"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name.encode(e);
        if let Some(v) = &self.domain_name_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.base_path.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBasePathMappingsRequest {
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetBasePathMappingsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBasePathMappingsRequest;
}

impl Field for GetBasePathMappingsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("domainName"))?,
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("domainNameId"))?),
                2 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                3 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name.encode(e);
        if let Some(v) = &self.domain_name_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClientCertificateRequest {
    pub client_certificate_id: std::string::String,
}

impl Shape for GetClientCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetClientCertificateRequest;
}

impl Field for GetClientCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_certificate_id = Field::decode(d).map_err(|e| e.inside("clientCertificateId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.client_certificate_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClientCertificatesRequest {
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetClientCertificatesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetClientCertificatesRequest;
}

impl Field for GetClientCertificatesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentRequest {
    pub rest_api_id: std::string::String,
    pub deployment_id: std::string::String,
    pub embed: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for GetDeploymentRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDeploymentRequest;
}

impl Field for GetDeploymentRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.deployment_id = Field::decode(d).map_err(|e| e.inside("deploymentId"))?,
                2 => value.embed = Some(Field::decode(d).map_err(|e| e.inside("embed"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.deployment_id.encode(e);
        if let Some(v) = &self.embed { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentsRequest {
    pub rest_api_id: std::string::String,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetDeploymentsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDeploymentsRequest;
}

impl Field for GetDeploymentsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDocumentationPartRequest {
    pub rest_api_id: std::string::String,
    pub documentation_part_id: std::string::String,
}

impl Shape for GetDocumentationPartRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDocumentationPartRequest;
}

impl Field for GetDocumentationPartRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.documentation_part_id = Field::decode(d).map_err(|e| e.inside("documentationPartId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.documentation_part_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDocumentationPartsRequest {
    pub rest_api_id: std::string::String,
    pub type_: std::option::Option<DocumentationPartType>,
    pub name_query: std::option::Option<std::string::String>,
    pub path: std::option::Option<std::string::String>,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub location_status: std::option::Option<LocationStatusType>,
}

impl Shape for GetDocumentationPartsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDocumentationPartsRequest;
}

impl Field for GetDocumentationPartsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("type"))?),
                2 => value.name_query = Some(Field::decode(d).map_err(|e| e.inside("nameQuery"))?),
                3 => value.path = Some(Field::decode(d).map_err(|e| e.inside("path"))?),
                4 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                5 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                6 => value.location_status = Some(Field::decode(d).map_err(|e| e.inside("locationStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.name_query { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.location_status { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDocumentationVersionRequest {
    pub rest_api_id: std::string::String,
    pub documentation_version: std::string::String,
}

impl Shape for GetDocumentationVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDocumentationVersionRequest;
}

impl Field for GetDocumentationVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.documentation_version = Field::decode(d).map_err(|e| e.inside("documentationVersion"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.documentation_version.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDocumentationVersionsRequest {
    pub rest_api_id: std::string::String,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetDocumentationVersionsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDocumentationVersionsRequest;
}

impl Field for GetDocumentationVersionsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDomainNameAccessAssociationsRequest {
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub resource_owner: std::option::Option<ResourceOwner>,
}

impl Shape for GetDomainNameAccessAssociationsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDomainNameAccessAssociationsRequest;
}

impl Field for GetDomainNameAccessAssociationsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                2 => value.resource_owner = Some(Field::decode(d).map_err(|e| e.inside("resourceOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.resource_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDomainNameRequest {
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
}

impl Shape for GetDomainNameRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDomainNameRequest;
}

impl Field for GetDomainNameRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("domainName"))?,
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("domainNameId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name.encode(e);
        if let Some(v) = &self.domain_name_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDomainNamesRequest {
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub resource_owner: std::option::Option<ResourceOwner>,
}

impl Shape for GetDomainNamesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDomainNamesRequest;
}

impl Field for GetDomainNamesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                2 => value.resource_owner = Some(Field::decode(d).map_err(|e| e.inside("resourceOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.resource_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetExportRequest {
    pub rest_api_id: std::string::String,
    pub stage_name: std::string::String,
    pub export_type: std::string::String,
    pub parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub accepts: std::option::Option<std::string::String>,
}

impl Shape for GetExportRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetExportRequest;
}

impl Field for GetExportRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("stageName"))?,
                2 => value.export_type = Field::decode(d).map_err(|e| e.inside("exportType"))?,
                3 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("parameters"))?),
                4 => value.accepts = Some(Field::decode(d).map_err(|e| e.inside("accepts"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.export_type.encode(e);
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.accepts { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGatewayResponseRequest {
    pub rest_api_id: std::string::String,
    pub response_type: GatewayResponseType,
}

impl Shape for GetGatewayResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetGatewayResponseRequest;
}

impl Field for GetGatewayResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.response_type = Field::decode(d).map_err(|e| e.inside("responseType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.response_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGatewayResponsesRequest {
    pub rest_api_id: std::string::String,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetGatewayResponsesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetGatewayResponsesRequest;
}

impl Field for GetGatewayResponsesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
}

impl Shape for GetIntegrationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetIntegrationRequest;
}

impl Field for GetIntegrationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationResponseRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub status_code: std::string::String,
}

impl Shape for GetIntegrationResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetIntegrationResponseRequest;
}

impl Field for GetIntegrationResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.status_code = Field::decode(d).map_err(|e| e.inside("statusCode"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.member(&Self::SHAPE.members[3]); self.status_code.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMethodRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
}

impl Shape for GetMethodRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetMethodRequest;
}

impl Field for GetMethodRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMethodResponseRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub status_code: std::string::String,
}

impl Shape for GetMethodResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetMethodResponseRequest;
}

impl Field for GetMethodResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.status_code = Field::decode(d).map_err(|e| e.inside("statusCode"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.member(&Self::SHAPE.members[3]); self.status_code.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetModelRequest {
    pub rest_api_id: std::string::String,
    pub model_name: std::string::String,
    pub flatten: std::option::Option<bool>,
}

impl Shape for GetModelRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetModelRequest;
}

impl Field for GetModelRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.model_name = Field::decode(d).map_err(|e| e.inside("modelName"))?,
                2 => value.flatten = Some(Field::decode(d).map_err(|e| e.inside("flatten"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.model_name.encode(e);
        if let Some(v) = &self.flatten { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetModelTemplateRequest {
    pub rest_api_id: std::string::String,
    pub model_name: std::string::String,
}

impl Shape for GetModelTemplateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetModelTemplateRequest;
}

impl Field for GetModelTemplateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.model_name = Field::decode(d).map_err(|e| e.inside("modelName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.model_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetModelsRequest {
    pub rest_api_id: std::string::String,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetModelsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetModelsRequest;
}

impl Field for GetModelsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRequestValidatorRequest {
    pub rest_api_id: std::string::String,
    pub request_validator_id: std::string::String,
}

impl Shape for GetRequestValidatorRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRequestValidatorRequest;
}

impl Field for GetRequestValidatorRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.request_validator_id = Field::decode(d).map_err(|e| e.inside("requestValidatorId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.request_validator_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRequestValidatorsRequest {
    pub rest_api_id: std::string::String,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetRequestValidatorsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRequestValidatorsRequest;
}

impl Field for GetRequestValidatorsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourceRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub embed: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for GetResourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetResourceRequest;
}

impl Field for GetResourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.embed = Some(Field::decode(d).map_err(|e| e.inside("embed"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        if let Some(v) = &self.embed { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcesRequest {
    pub rest_api_id: std::string::String,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub embed: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for GetResourcesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetResourcesRequest;
}

impl Field for GetResourcesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                3 => value.embed = Some(Field::decode(d).map_err(|e| e.inside("embed"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.embed { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRestApiRequest {
    pub rest_api_id: std::string::String,
}

impl Shape for GetRestApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRestApiRequest;
}

impl Field for GetRestApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRestApisRequest {
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetRestApisRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRestApisRequest;
}

impl Field for GetRestApisRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSdkRequest {
    pub rest_api_id: std::string::String,
    pub stage_name: std::string::String,
    pub sdk_type: std::string::String,
    pub parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for GetSdkRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetSdkRequest;
}

impl Field for GetSdkRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("stageName"))?,
                2 => value.sdk_type = Field::decode(d).map_err(|e| e.inside("sdkType"))?,
                3 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("parameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.sdk_type.encode(e);
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSdkTypeRequest {
    pub id: std::string::String,
}

impl Shape for GetSdkTypeRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetSdkTypeRequest;
}

impl Field for GetSdkTypeRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("id"))?,
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSdkTypesRequest {
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetSdkTypesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetSdkTypesRequest;
}

impl Field for GetSdkTypesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStageRequest {
    pub rest_api_id: std::string::String,
    pub stage_name: std::string::String,
}

impl Shape for GetStageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetStageRequest;
}

impl Field for GetStageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("stageName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStagesRequest {
    pub rest_api_id: std::string::String,
    pub deployment_id: std::option::Option<std::string::String>,
}

impl Shape for GetStagesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetStagesRequest;
}

impl Field for GetStagesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("deploymentId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTagsRequest {
    pub resource_arn: std::string::String,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetTagsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetTagsRequest;
}

impl Field for GetTagsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("resourceArn"))?,
                1 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
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
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUsagePlanKeyRequest {
    pub usage_plan_id: std::string::String,
    pub key_id: std::string::String,
}

impl Shape for GetUsagePlanKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetUsagePlanKeyRequest;
}

impl Field for GetUsagePlanKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.usage_plan_id = Field::decode(d).map_err(|e| e.inside("usagePlanId"))?,
                1 => value.key_id = Field::decode(d).map_err(|e| e.inside("keyId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.usage_plan_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUsagePlanKeysRequest {
    pub usage_plan_id: std::string::String,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub name_query: std::option::Option<std::string::String>,
}

impl Shape for GetUsagePlanKeysRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetUsagePlanKeysRequest;
}

impl Field for GetUsagePlanKeysRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.usage_plan_id = Field::decode(d).map_err(|e| e.inside("usagePlanId"))?,
                1 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                3 => value.name_query = Some(Field::decode(d).map_err(|e| e.inside("nameQuery"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.usage_plan_id.encode(e);
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.name_query { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUsagePlanRequest {
    pub usage_plan_id: std::string::String,
}

impl Shape for GetUsagePlanRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetUsagePlanRequest;
}

impl Field for GetUsagePlanRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.usage_plan_id = Field::decode(d).map_err(|e| e.inside("usagePlanId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.usage_plan_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUsagePlansRequest {
    pub position: std::option::Option<std::string::String>,
    pub key_id: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetUsagePlansRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetUsagePlansRequest;
}

impl Field for GetUsagePlansRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.key_id = Some(Field::decode(d).map_err(|e| e.inside("keyId"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.key_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUsageRequest {
    pub usage_plan_id: std::string::String,
    pub key_id: std::option::Option<std::string::String>,
    pub start_date: std::string::String,
    pub end_date: std::string::String,
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetUsageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetUsageRequest;
}

impl Field for GetUsageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.usage_plan_id = Field::decode(d).map_err(|e| e.inside("usagePlanId"))?,
                1 => value.key_id = Some(Field::decode(d).map_err(|e| e.inside("keyId"))?),
                2 => value.start_date = Field::decode(d).map_err(|e| e.inside("startDate"))?,
                3 => value.end_date = Field::decode(d).map_err(|e| e.inside("endDate"))?,
                4 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                5 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.usage_plan_id.encode(e);
        if let Some(v) = &self.key_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.start_date.encode(e);
        e.member(&Self::SHAPE.members[3]); self.end_date.encode(e);
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVpcLinkRequest {
    pub vpc_link_id: std::string::String,
}

impl Shape for GetVpcLinkRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetVpcLinkRequest;
}

impl Field for GetVpcLinkRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.vpc_link_id = Field::decode(d).map_err(|e| e.inside("vpcLinkId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.vpc_link_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVpcLinksRequest {
    pub position: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for GetVpcLinksRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetVpcLinksRequest;
}

impl Field for GetVpcLinksRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportApiKeysRequest {
    pub body: Bytes,
    pub format: ApiKeysFormat,
    pub fail_on_warnings: std::option::Option<bool>,
}

impl Shape for ImportApiKeysRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ImportApiKeysRequest;
}

impl Field for ImportApiKeysRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.body = Field::decode(d).map_err(|e| e.inside("body"))?,
                1 => value.format = Field::decode(d).map_err(|e| e.inside("format"))?,
                2 => value.fail_on_warnings = Some(Field::decode(d).map_err(|e| e.inside("failOnWarnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.body.encode(e);
        e.member(&Self::SHAPE.members[1]); self.format.encode(e);
        if let Some(v) = &self.fail_on_warnings { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportDocumentationPartsRequest {
    pub rest_api_id: std::string::String,
    pub mode: std::option::Option<PutMode>,
    pub fail_on_warnings: std::option::Option<bool>,
    pub body: Bytes,
}

impl Shape for ImportDocumentationPartsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ImportDocumentationPartsRequest;
}

impl Field for ImportDocumentationPartsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.mode = Some(Field::decode(d).map_err(|e| e.inside("mode"))?),
                2 => value.fail_on_warnings = Some(Field::decode(d).map_err(|e| e.inside("failOnWarnings"))?),
                3 => value.body = Field::decode(d).map_err(|e| e.inside("body"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.mode { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.fail_on_warnings { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.body.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportRestApiRequest {
    pub fail_on_warnings: std::option::Option<bool>,
    pub parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub body: Bytes,
}

impl Shape for ImportRestApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ImportRestApiRequest;
}

impl Field for ImportRestApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.fail_on_warnings = Some(Field::decode(d).map_err(|e| e.inside("failOnWarnings"))?),
                1 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("parameters"))?),
                2 => value.body = Field::decode(d).map_err(|e| e.inside("body"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.fail_on_warnings { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.body.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Integration {
    pub type_: std::option::Option<IntegrationType>,
    pub http_method: std::option::Option<std::string::String>,
    pub uri: std::option::Option<std::string::String>,
    pub connection_type: std::option::Option<ConnectionType>,
    pub connection_id: std::option::Option<std::string::String>,
    pub credentials: std::option::Option<std::string::String>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub passthrough_behavior: std::option::Option<std::string::String>,
    pub content_handling: std::option::Option<ContentHandlingStrategy>,
    pub timeout_in_millis: std::option::Option<i32>,
    pub cache_namespace: std::option::Option<std::string::String>,
    pub cache_key_parameters: std::option::Option<std::vec::Vec<std::string::String>>,
    pub integration_responses: std::option::Option<IndexMap<std::string::String, IntegrationResponse>>,
    pub tls_config: std::option::Option<TlsConfig>,
    pub response_transfer_mode: std::option::Option<ResponseTransferMode>,
    pub integration_target: std::option::Option<std::string::String>,
}

impl Shape for Integration {
    const SHAPE: &'static ShapeSpec = &tables::S_Integration;
}

impl Field for Integration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("type"))?),
                1 => value.http_method = Some(Field::decode(d).map_err(|e| e.inside("httpMethod"))?),
                2 => value.uri = Some(Field::decode(d).map_err(|e| e.inside("uri"))?),
                3 => value.connection_type = Some(Field::decode(d).map_err(|e| e.inside("connectionType"))?),
                4 => value.connection_id = Some(Field::decode(d).map_err(|e| e.inside("connectionId"))?),
                5 => value.credentials = Some(Field::decode(d).map_err(|e| e.inside("credentials"))?),
                6 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("requestParameters"))?),
                7 => value.request_templates = Some(Field::decode(d).map_err(|e| e.inside("requestTemplates"))?),
                8 => value.passthrough_behavior = Some(Field::decode(d).map_err(|e| e.inside("passthroughBehavior"))?),
                9 => value.content_handling = Some(Field::decode(d).map_err(|e| e.inside("contentHandling"))?),
                10 => value.timeout_in_millis = Some(Field::decode(d).map_err(|e| e.inside("timeoutInMillis"))?),
                11 => value.cache_namespace = Some(Field::decode(d).map_err(|e| e.inside("cacheNamespace"))?),
                12 => value.cache_key_parameters = Some(Field::decode(d).map_err(|e| e.inside("cacheKeyParameters"))?),
                13 => value.integration_responses = Some(Field::decode(d).map_err(|e| e.inside("integrationResponses"))?),
                14 => value.tls_config = Some(Field::decode(d).map_err(|e| e.inside("tlsConfig"))?),
                15 => value.response_transfer_mode = Some(Field::decode(d).map_err(|e| e.inside("responseTransferMode"))?),
                16 => value.integration_target = Some(Field::decode(d).map_err(|e| e.inside("integrationTarget"))?),
                _ => {}
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
        if let Some(v) = &self.http_method { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.uri { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.connection_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.connection_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.credentials { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.request_templates { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.passthrough_behavior { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.content_handling { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.timeout_in_millis { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.cache_namespace { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.cache_key_parameters { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.integration_responses { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tls_config { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.response_transfer_mode { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.integration_target { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntegrationResponse {
    pub status_code: std::option::Option<std::string::String>,
    pub selection_pattern: std::option::Option<std::string::String>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub content_handling: std::option::Option<ContentHandlingStrategy>,
}

impl Shape for IntegrationResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_IntegrationResponse;
}

impl Field for IntegrationResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status_code = Some(Field::decode(d).map_err(|e| e.inside("statusCode"))?),
                1 => value.selection_pattern = Some(Field::decode(d).map_err(|e| e.inside("selectionPattern"))?),
                2 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("responseParameters"))?),
                3 => value.response_templates = Some(Field::decode(d).map_err(|e| e.inside("responseTemplates"))?),
                4 => value.content_handling = Some(Field::decode(d).map_err(|e| e.inside("contentHandling"))?),
                _ => {}
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
        if let Some(v) = &self.selection_pattern { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.response_templates { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.content_handling { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum IntegrationType {
    #[default] Http,
    Aws,
    Mock,
    HttpProxy,
    AwsProxy,
    Unknown(std::string::String),
}

impl IntegrationType {
    pub fn as_str(&self) -> &str {
        match self {
            IntegrationType::Http => "HTTP",
            IntegrationType::Aws => "AWS",
            IntegrationType::Mock => "MOCK",
            IntegrationType::HttpProxy => "HTTP_PROXY",
            IntegrationType::AwsProxy => "AWS_PROXY",
            IntegrationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for IntegrationType {
    fn from(text: &str) -> Self {
        match text {
            "HTTP" => IntegrationType::Http,
            "AWS" => IntegrationType::Aws,
            "MOCK" => IntegrationType::Mock,
            "HTTP_PROXY" => IntegrationType::HttpProxy,
            "AWS_PROXY" => IntegrationType::AwsProxy,
            other => IntegrationType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for IntegrationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for IntegrationType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum IpAddressType {
    #[default] Ipv4,
    Dualstack,
    Unknown(std::string::String),
}

impl IpAddressType {
    pub fn as_str(&self) -> &str {
        match self {
            IpAddressType::Ipv4 => "ipv4",
            IpAddressType::Dualstack => "dualstack",
            IpAddressType::Unknown(text) => text,
        }
    }
}

impl From<&str> for IpAddressType {
    fn from(text: &str) -> Self {
        match text {
            "ipv4" => IpAddressType::Ipv4,
            "dualstack" => IpAddressType::Dualstack,
            other => IpAddressType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for IpAddressType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for IpAddressType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum LocationStatusType {
    #[default] Documented,
    Undocumented,
    Unknown(std::string::String),
}

impl LocationStatusType {
    pub fn as_str(&self) -> &str {
        match self {
            LocationStatusType::Documented => "DOCUMENTED",
            LocationStatusType::Undocumented => "UNDOCUMENTED",
            LocationStatusType::Unknown(text) => text,
        }
    }
}

impl From<&str> for LocationStatusType {
    fn from(text: &str) -> Self {
        match text {
            "DOCUMENTED" => LocationStatusType::Documented,
            "UNDOCUMENTED" => LocationStatusType::Undocumented,
            other => LocationStatusType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LocationStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for LocationStatusType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Method {
    pub http_method: std::option::Option<std::string::String>,
    pub authorization_type: std::option::Option<std::string::String>,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub api_key_required: std::option::Option<bool>,
    pub request_validator_id: std::option::Option<std::string::String>,
    pub operation_name: std::option::Option<std::string::String>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, bool>>,
    pub request_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub method_responses: std::option::Option<IndexMap<std::string::String, MethodResponse>>,
    pub method_integration: std::option::Option<Integration>,
    pub authorization_scopes: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for Method {
    const SHAPE: &'static ShapeSpec = &tables::S_Method;
}

impl Field for Method {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.http_method = Some(Field::decode(d).map_err(|e| e.inside("httpMethod"))?),
                1 => value.authorization_type = Some(Field::decode(d).map_err(|e| e.inside("authorizationType"))?),
                2 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("authorizerId"))?),
                3 => value.api_key_required = Some(Field::decode(d).map_err(|e| e.inside("apiKeyRequired"))?),
                4 => value.request_validator_id = Some(Field::decode(d).map_err(|e| e.inside("requestValidatorId"))?),
                5 => value.operation_name = Some(Field::decode(d).map_err(|e| e.inside("operationName"))?),
                6 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("requestParameters"))?),
                7 => value.request_models = Some(Field::decode(d).map_err(|e| e.inside("requestModels"))?),
                8 => value.method_responses = Some(Field::decode(d).map_err(|e| e.inside("methodResponses"))?),
                9 => value.method_integration = Some(Field::decode(d).map_err(|e| e.inside("methodIntegration"))?),
                10 => value.authorization_scopes = Some(Field::decode(d).map_err(|e| e.inside("authorizationScopes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.http_method { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.authorization_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.api_key_required { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.request_validator_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.operation_name { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.request_models { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.method_responses { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.method_integration { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.authorization_scopes { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MethodResponse {
    pub status_code: std::option::Option<std::string::String>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, bool>>,
    pub response_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for MethodResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_MethodResponse;
}

impl Field for MethodResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status_code = Some(Field::decode(d).map_err(|e| e.inside("statusCode"))?),
                1 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("responseParameters"))?),
                2 => value.response_models = Some(Field::decode(d).map_err(|e| e.inside("responseModels"))?),
                _ => {}
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
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.response_models { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MethodSetting {
    pub metrics_enabled: std::option::Option<bool>,
    pub logging_level: std::option::Option<std::string::String>,
    pub data_trace_enabled: std::option::Option<bool>,
    pub throttling_burst_limit: std::option::Option<i32>,
    pub throttling_rate_limit: std::option::Option<f64>,
    pub caching_enabled: std::option::Option<bool>,
    pub cache_ttl_in_seconds: std::option::Option<i32>,
    pub cache_data_encrypted: std::option::Option<bool>,
    pub require_authorization_for_cache_control: std::option::Option<bool>,
    pub unauthorized_cache_control_header_strategy: std::option::Option<UnauthorizedCacheControlHeaderStrategy>,
}

impl Shape for MethodSetting {
    const SHAPE: &'static ShapeSpec = &tables::S_MethodSetting;
}

impl Field for MethodSetting {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metrics_enabled = Some(Field::decode(d).map_err(|e| e.inside("metricsEnabled"))?),
                1 => value.logging_level = Some(Field::decode(d).map_err(|e| e.inside("loggingLevel"))?),
                2 => value.data_trace_enabled = Some(Field::decode(d).map_err(|e| e.inside("dataTraceEnabled"))?),
                3 => value.throttling_burst_limit = Some(Field::decode(d).map_err(|e| e.inside("throttlingBurstLimit"))?),
                4 => value.throttling_rate_limit = Some(Field::decode(d).map_err(|e| e.inside("throttlingRateLimit"))?),
                5 => value.caching_enabled = Some(Field::decode(d).map_err(|e| e.inside("cachingEnabled"))?),
                6 => value.cache_ttl_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("cacheTtlInSeconds"))?),
                7 => value.cache_data_encrypted = Some(Field::decode(d).map_err(|e| e.inside("cacheDataEncrypted"))?),
                8 => value.require_authorization_for_cache_control = Some(Field::decode(d).map_err(|e| e.inside("requireAuthorizationForCacheControl"))?),
                9 => value.unauthorized_cache_control_header_strategy = Some(Field::decode(d).map_err(|e| e.inside("unauthorizedCacheControlHeaderStrategy"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.metrics_enabled { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.logging_level { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.data_trace_enabled { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.throttling_burst_limit { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.throttling_rate_limit { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.caching_enabled { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.cache_ttl_in_seconds { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.cache_data_encrypted { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.require_authorization_for_cache_control { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.unauthorized_cache_control_header_strategy { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MethodSnapshot {
    pub authorization_type: std::option::Option<std::string::String>,
    pub api_key_required: std::option::Option<bool>,
}

impl Shape for MethodSnapshot {
    const SHAPE: &'static ShapeSpec = &tables::S_MethodSnapshot;
}

impl Field for MethodSnapshot {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorization_type = Some(Field::decode(d).map_err(|e| e.inside("authorizationType"))?),
                1 => value.api_key_required = Some(Field::decode(d).map_err(|e| e.inside("apiKeyRequired"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.authorization_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_key_required { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model_ {
    pub id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub schema: std::option::Option<std::string::String>,
    pub content_type: std::option::Option<std::string::String>,
}

impl Shape for Model_ {
    const SHAPE: &'static ShapeSpec = &tables::S_Model;
}

impl Field for Model_ {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                3 => value.schema = Some(Field::decode(d).map_err(|e| e.inside("schema"))?),
                4 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("contentType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.schema { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.content_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Models {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<Model_>>,
}

impl Shape for Models {
    const SHAPE: &'static ShapeSpec = &tables::S_Models;
}

impl Field for Models {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MutualTlsAuthentication {
    pub truststore_uri: std::option::Option<std::string::String>,
    pub truststore_version: std::option::Option<std::string::String>,
    pub truststore_warnings: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for MutualTlsAuthentication {
    const SHAPE: &'static ShapeSpec = &tables::S_MutualTlsAuthentication;
}

impl Field for MutualTlsAuthentication {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.truststore_uri = Some(Field::decode(d).map_err(|e| e.inside("truststoreUri"))?),
                1 => value.truststore_version = Some(Field::decode(d).map_err(|e| e.inside("truststoreVersion"))?),
                2 => value.truststore_warnings = Some(Field::decode(d).map_err(|e| e.inside("truststoreWarnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.truststore_uri { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.truststore_version { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.truststore_warnings { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MutualTlsAuthenticationInput {
    pub truststore_uri: std::option::Option<std::string::String>,
    pub truststore_version: std::option::Option<std::string::String>,
}

impl Shape for MutualTlsAuthenticationInput {
    const SHAPE: &'static ShapeSpec = &tables::S_MutualTlsAuthenticationInput;
}

impl Field for MutualTlsAuthenticationInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.truststore_uri = Some(Field::decode(d).map_err(|e| e.inside("truststoreUri"))?),
                1 => value.truststore_version = Some(Field::decode(d).map_err(|e| e.inside("truststoreVersion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.truststore_uri { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.truststore_version { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Op {
    #[default] Add,
    Remove,
    Replace,
    Move,
    Copy,
    Test,
    Unknown(std::string::String),
}

impl Op {
    pub fn as_str(&self) -> &str {
        match self {
            Op::Add => "add",
            Op::Remove => "remove",
            Op::Replace => "replace",
            Op::Move => "move",
            Op::Copy => "copy",
            Op::Test => "test",
            Op::Unknown(text) => text,
        }
    }
}

impl From<&str> for Op {
    fn from(text: &str) -> Self {
        match text {
            "add" => Op::Add,
            "remove" => Op::Remove,
            "replace" => Op::Replace,
            "move" => Op::Move,
            "copy" => Op::Copy,
            "test" => Op::Test,
            other => Op::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Op {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Op {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchOperation {
    pub op: std::option::Option<Op>,
    pub path: std::option::Option<std::string::String>,
    pub value: std::option::Option<std::string::String>,
    pub from: std::option::Option<std::string::String>,
}

impl Shape for PatchOperation {
    const SHAPE: &'static ShapeSpec = &tables::S_PatchOperation;
}

impl Field for PatchOperation {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.op = Some(Field::decode(d).map_err(|e| e.inside("op"))?),
                1 => value.path = Some(Field::decode(d).map_err(|e| e.inside("path"))?),
                2 => value.value = Some(Field::decode(d).map_err(|e| e.inside("value"))?),
                3 => value.from = Some(Field::decode(d).map_err(|e| e.inside("from"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.op { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.from { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGatewayResponseRequest {
    pub rest_api_id: std::string::String,
    pub response_type: GatewayResponseType,
    pub status_code: std::option::Option<std::string::String>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for PutGatewayResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutGatewayResponseRequest;
}

impl Field for PutGatewayResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.response_type = Field::decode(d).map_err(|e| e.inside("responseType"))?,
                2 => value.status_code = Some(Field::decode(d).map_err(|e| e.inside("statusCode"))?),
                3 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("responseParameters"))?),
                4 => value.response_templates = Some(Field::decode(d).map_err(|e| e.inside("responseTemplates"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.response_type.encode(e);
        if let Some(v) = &self.status_code { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.response_templates { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutIntegrationRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub type_: IntegrationType,
    pub integration_http_method: std::option::Option<std::string::String>,
    pub uri: std::option::Option<std::string::String>,
    pub connection_type: std::option::Option<ConnectionType>,
    pub connection_id: std::option::Option<std::string::String>,
    pub credentials: std::option::Option<std::string::String>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub passthrough_behavior: std::option::Option<std::string::String>,
    pub cache_namespace: std::option::Option<std::string::String>,
    pub cache_key_parameters: std::option::Option<std::vec::Vec<std::string::String>>,
    pub content_handling: std::option::Option<ContentHandlingStrategy>,
    pub timeout_in_millis: std::option::Option<i32>,
    pub tls_config: std::option::Option<TlsConfig>,
    pub response_transfer_mode: std::option::Option<ResponseTransferMode>,
    pub integration_target: std::option::Option<std::string::String>,
}

impl Shape for PutIntegrationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutIntegrationRequest;
}

impl Field for PutIntegrationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.type_ = Field::decode(d).map_err(|e| e.inside("type"))?,
                4 => value.integration_http_method = Some(Field::decode(d).map_err(|e| e.inside("integrationHttpMethod"))?),
                5 => value.uri = Some(Field::decode(d).map_err(|e| e.inside("uri"))?),
                6 => value.connection_type = Some(Field::decode(d).map_err(|e| e.inside("connectionType"))?),
                7 => value.connection_id = Some(Field::decode(d).map_err(|e| e.inside("connectionId"))?),
                8 => value.credentials = Some(Field::decode(d).map_err(|e| e.inside("credentials"))?),
                9 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("requestParameters"))?),
                10 => value.request_templates = Some(Field::decode(d).map_err(|e| e.inside("requestTemplates"))?),
                11 => value.passthrough_behavior = Some(Field::decode(d).map_err(|e| e.inside("passthroughBehavior"))?),
                12 => value.cache_namespace = Some(Field::decode(d).map_err(|e| e.inside("cacheNamespace"))?),
                13 => value.cache_key_parameters = Some(Field::decode(d).map_err(|e| e.inside("cacheKeyParameters"))?),
                14 => value.content_handling = Some(Field::decode(d).map_err(|e| e.inside("contentHandling"))?),
                15 => value.timeout_in_millis = Some(Field::decode(d).map_err(|e| e.inside("timeoutInMillis"))?),
                16 => value.tls_config = Some(Field::decode(d).map_err(|e| e.inside("tlsConfig"))?),
                17 => value.response_transfer_mode = Some(Field::decode(d).map_err(|e| e.inside("responseTransferMode"))?),
                18 => value.integration_target = Some(Field::decode(d).map_err(|e| e.inside("integrationTarget"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.member(&Self::SHAPE.members[3]); self.type_.encode(e);
        if let Some(v) = &self.integration_http_method { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.uri { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.connection_type { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.connection_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.credentials { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.request_templates { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.passthrough_behavior { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.cache_namespace { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.cache_key_parameters { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.content_handling { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.timeout_in_millis { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.tls_config { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.response_transfer_mode { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.integration_target { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutIntegrationResponseRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub status_code: std::string::String,
    pub selection_pattern: std::option::Option<std::string::String>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub content_handling: std::option::Option<ContentHandlingStrategy>,
}

impl Shape for PutIntegrationResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutIntegrationResponseRequest;
}

impl Field for PutIntegrationResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.status_code = Field::decode(d).map_err(|e| e.inside("statusCode"))?,
                4 => value.selection_pattern = Some(Field::decode(d).map_err(|e| e.inside("selectionPattern"))?),
                5 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("responseParameters"))?),
                6 => value.response_templates = Some(Field::decode(d).map_err(|e| e.inside("responseTemplates"))?),
                7 => value.content_handling = Some(Field::decode(d).map_err(|e| e.inside("contentHandling"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.member(&Self::SHAPE.members[3]); self.status_code.encode(e);
        if let Some(v) = &self.selection_pattern { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.response_templates { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.content_handling { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMethodRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub authorization_type: std::string::String,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub api_key_required: std::option::Option<bool>,
    pub operation_name: std::option::Option<std::string::String>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, bool>>,
    pub request_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_validator_id: std::option::Option<std::string::String>,
    pub authorization_scopes: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for PutMethodRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutMethodRequest;
}

impl Field for PutMethodRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.authorization_type = Field::decode(d).map_err(|e| e.inside("authorizationType"))?,
                4 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("authorizerId"))?),
                5 => value.api_key_required = Some(Field::decode(d).map_err(|e| e.inside("apiKeyRequired"))?),
                6 => value.operation_name = Some(Field::decode(d).map_err(|e| e.inside("operationName"))?),
                7 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("requestParameters"))?),
                8 => value.request_models = Some(Field::decode(d).map_err(|e| e.inside("requestModels"))?),
                9 => value.request_validator_id = Some(Field::decode(d).map_err(|e| e.inside("requestValidatorId"))?),
                10 => value.authorization_scopes = Some(Field::decode(d).map_err(|e| e.inside("authorizationScopes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.member(&Self::SHAPE.members[3]); self.authorization_type.encode(e);
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.api_key_required { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.operation_name { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.request_models { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.request_validator_id { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.authorization_scopes { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMethodResponseRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub status_code: std::string::String,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, bool>>,
    pub response_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for PutMethodResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutMethodResponseRequest;
}

impl Field for PutMethodResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.status_code = Field::decode(d).map_err(|e| e.inside("statusCode"))?,
                4 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("responseParameters"))?),
                5 => value.response_models = Some(Field::decode(d).map_err(|e| e.inside("responseModels"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.member(&Self::SHAPE.members[3]); self.status_code.encode(e);
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.response_models { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PutMode {
    #[default] Merge,
    Overwrite,
    Unknown(std::string::String),
}

impl PutMode {
    pub fn as_str(&self) -> &str {
        match self {
            PutMode::Merge => "merge",
            PutMode::Overwrite => "overwrite",
            PutMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for PutMode {
    fn from(text: &str) -> Self {
        match text {
            "merge" => PutMode::Merge,
            "overwrite" => PutMode::Overwrite,
            other => PutMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PutMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PutMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRestApiRequest {
    pub rest_api_id: std::string::String,
    pub mode: std::option::Option<PutMode>,
    pub fail_on_warnings: std::option::Option<bool>,
    pub parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub body: Bytes,
}

impl Shape for PutRestApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRestApiRequest;
}

impl Field for PutRestApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.mode = Some(Field::decode(d).map_err(|e| e.inside("mode"))?),
                2 => value.fail_on_warnings = Some(Field::decode(d).map_err(|e| e.inside("failOnWarnings"))?),
                3 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("parameters"))?),
                4 => value.body = Field::decode(d).map_err(|e| e.inside("body"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.mode { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.fail_on_warnings { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.body.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum QuotaPeriodType {
    #[default] Day,
    Week,
    Month,
    Unknown(std::string::String),
}

impl QuotaPeriodType {
    pub fn as_str(&self) -> &str {
        match self {
            QuotaPeriodType::Day => "DAY",
            QuotaPeriodType::Week => "WEEK",
            QuotaPeriodType::Month => "MONTH",
            QuotaPeriodType::Unknown(text) => text,
        }
    }
}

impl From<&str> for QuotaPeriodType {
    fn from(text: &str) -> Self {
        match text {
            "DAY" => QuotaPeriodType::Day,
            "WEEK" => QuotaPeriodType::Week,
            "MONTH" => QuotaPeriodType::Month,
            other => QuotaPeriodType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for QuotaPeriodType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for QuotaPeriodType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuotaSettings {
    pub limit: std::option::Option<i32>,
    pub offset: std::option::Option<i32>,
    pub period: std::option::Option<QuotaPeriodType>,
}

impl Shape for QuotaSettings {
    const SHAPE: &'static ShapeSpec = &tables::S_QuotaSettings;
}

impl Field for QuotaSettings {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                1 => value.offset = Some(Field::decode(d).map_err(|e| e.inside("offset"))?),
                2 => value.period = Some(Field::decode(d).map_err(|e| e.inside("period"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.offset { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.period { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectDomainNameAccessAssociationRequest {
    pub domain_name_access_association_arn: std::string::String,
    pub domain_name_arn: std::string::String,
}

impl Shape for RejectDomainNameAccessAssociationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RejectDomainNameAccessAssociationRequest;
}

impl Field for RejectDomainNameAccessAssociationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name_access_association_arn = Field::decode(d).map_err(|e| e.inside("domainNameAccessAssociationArn"))?,
                1 => value.domain_name_arn = Field::decode(d).map_err(|e| e.inside("domainNameArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name_access_association_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.domain_name_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestValidator {
    pub id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub validate_request_body: std::option::Option<bool>,
    pub validate_request_parameters: std::option::Option<bool>,
}

impl Shape for RequestValidator {
    const SHAPE: &'static ShapeSpec = &tables::S_RequestValidator;
}

impl Field for RequestValidator {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                2 => value.validate_request_body = Some(Field::decode(d).map_err(|e| e.inside("validateRequestBody"))?),
                3 => value.validate_request_parameters = Some(Field::decode(d).map_err(|e| e.inside("validateRequestParameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.validate_request_body { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.validate_request_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestValidators {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<RequestValidator>>,
}

impl Shape for RequestValidators {
    const SHAPE: &'static ShapeSpec = &tables::S_RequestValidators;
}

impl Field for RequestValidators {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    pub id: std::option::Option<std::string::String>,
    pub parent_id: std::option::Option<std::string::String>,
    pub path_part: std::option::Option<std::string::String>,
    pub path: std::option::Option<std::string::String>,
    pub resource_methods: std::option::Option<IndexMap<std::string::String, Method>>,
}

impl Shape for Resource {
    const SHAPE: &'static ShapeSpec = &tables::S_Resource;
}

impl Field for Resource {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.parent_id = Some(Field::decode(d).map_err(|e| e.inside("parentId"))?),
                2 => value.path_part = Some(Field::decode(d).map_err(|e| e.inside("pathPart"))?),
                3 => value.path = Some(Field::decode(d).map_err(|e| e.inside("path"))?),
                4 => value.resource_methods = Some(Field::decode(d).map_err(|e| e.inside("resourceMethods"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.parent_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.path_part { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.resource_methods { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ResourceOwner {
    #[default] Self_,
    OtherAccounts,
    Unknown(std::string::String),
}

impl ResourceOwner {
    pub fn as_str(&self) -> &str {
        match self {
            ResourceOwner::Self_ => "SELF",
            ResourceOwner::OtherAccounts => "OTHER_ACCOUNTS",
            ResourceOwner::Unknown(text) => text,
        }
    }
}

impl From<&str> for ResourceOwner {
    fn from(text: &str) -> Self {
        match text {
            "SELF" => ResourceOwner::Self_,
            "OTHER_ACCOUNTS" => ResourceOwner::OtherAccounts,
            other => ResourceOwner::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ResourceOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ResourceOwner {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resources {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<Resource>>,
}

impl Shape for Resources {
    const SHAPE: &'static ShapeSpec = &tables::S_Resources;
}

impl Field for Resources {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ResponseTransferMode {
    #[default] Buffered,
    Stream,
    Unknown(std::string::String),
}

impl ResponseTransferMode {
    pub fn as_str(&self) -> &str {
        match self {
            ResponseTransferMode::Buffered => "BUFFERED",
            ResponseTransferMode::Stream => "STREAM",
            ResponseTransferMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for ResponseTransferMode {
    fn from(text: &str) -> Self {
        match text {
            "BUFFERED" => ResponseTransferMode::Buffered,
            "STREAM" => ResponseTransferMode::Stream,
            other => ResponseTransferMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ResponseTransferMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ResponseTransferMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestApi {
    pub id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub created_date: std::option::Option<Timestamp>,
    pub version: std::option::Option<std::string::String>,
    pub warnings: std::option::Option<std::vec::Vec<std::string::String>>,
    pub binary_media_types: std::option::Option<std::vec::Vec<std::string::String>>,
    pub minimum_compression_size: std::option::Option<i32>,
    pub api_key_source: std::option::Option<ApiKeySourceType>,
    pub endpoint_configuration: std::option::Option<EndpointConfiguration>,
    pub policy: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub disable_execute_api_endpoint: std::option::Option<bool>,
    pub root_resource_id: std::option::Option<std::string::String>,
    pub security_policy: std::option::Option<SecurityPolicy>,
    pub endpoint_access_mode: std::option::Option<EndpointAccessMode>,
    pub api_status: std::option::Option<ApiStatus>,
    pub api_status_message: std::option::Option<std::string::String>,
}

impl Shape for RestApi {
    const SHAPE: &'static ShapeSpec = &tables::S_RestApi;
}

impl Field for RestApi {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                3 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("createdDate"))?),
                4 => value.version = Some(Field::decode(d).map_err(|e| e.inside("version"))?),
                5 => value.warnings = Some(Field::decode(d).map_err(|e| e.inside("warnings"))?),
                6 => value.binary_media_types = Some(Field::decode(d).map_err(|e| e.inside("binaryMediaTypes"))?),
                7 => value.minimum_compression_size = Some(Field::decode(d).map_err(|e| e.inside("minimumCompressionSize"))?),
                8 => value.api_key_source = Some(Field::decode(d).map_err(|e| e.inside("apiKeySource"))?),
                9 => value.endpoint_configuration = Some(Field::decode(d).map_err(|e| e.inside("endpointConfiguration"))?),
                10 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("policy"))?),
                11 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                12 => value.disable_execute_api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("disableExecuteApiEndpoint"))?),
                13 => value.root_resource_id = Some(Field::decode(d).map_err(|e| e.inside("rootResourceId"))?),
                14 => value.security_policy = Some(Field::decode(d).map_err(|e| e.inside("securityPolicy"))?),
                15 => value.endpoint_access_mode = Some(Field::decode(d).map_err(|e| e.inside("endpointAccessMode"))?),
                16 => value.api_status = Some(Field::decode(d).map_err(|e| e.inside("apiStatus"))?),
                17 => value.api_status_message = Some(Field::decode(d).map_err(|e| e.inside("apiStatusMessage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.warnings { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.binary_media_types { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.minimum_compression_size { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.api_key_source { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.endpoint_configuration { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.disable_execute_api_endpoint { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.root_resource_id { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.security_policy { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.endpoint_access_mode { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.api_status { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.api_status_message { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestApis {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<RestApi>>,
}

impl Shape for RestApis {
    const SHAPE: &'static ShapeSpec = &tables::S_RestApis;
}

impl Field for RestApis {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum RoutingMode {
    #[default] BasePathMappingOnly,
    RoutingRuleOnly,
    RoutingRuleThenBasePathMapping,
    Unknown(std::string::String),
}

impl RoutingMode {
    pub fn as_str(&self) -> &str {
        match self {
            RoutingMode::BasePathMappingOnly => "BASE_PATH_MAPPING_ONLY",
            RoutingMode::RoutingRuleOnly => "ROUTING_RULE_ONLY",
            RoutingMode::RoutingRuleThenBasePathMapping => "ROUTING_RULE_THEN_BASE_PATH_MAPPING",
            RoutingMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for RoutingMode {
    fn from(text: &str) -> Self {
        match text {
            "BASE_PATH_MAPPING_ONLY" => RoutingMode::BasePathMappingOnly,
            "ROUTING_RULE_ONLY" => RoutingMode::RoutingRuleOnly,
            "ROUTING_RULE_THEN_BASE_PATH_MAPPING" => RoutingMode::RoutingRuleThenBasePathMapping,
            other => RoutingMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RoutingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for RoutingMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SdkConfigurationProperty {
    pub name: std::option::Option<std::string::String>,
    pub friendly_name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub required: std::option::Option<bool>,
    pub default_value: std::option::Option<std::string::String>,
}

impl Shape for SdkConfigurationProperty {
    const SHAPE: &'static ShapeSpec = &tables::S_SdkConfigurationProperty;
}

impl Field for SdkConfigurationProperty {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                1 => value.friendly_name = Some(Field::decode(d).map_err(|e| e.inside("friendlyName"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                3 => value.required = Some(Field::decode(d).map_err(|e| e.inside("required"))?),
                4 => value.default_value = Some(Field::decode(d).map_err(|e| e.inside("defaultValue"))?),
                _ => {}
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
        if let Some(v) = &self.friendly_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.required { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.default_value { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SdkResponse {
    pub content_type: std::option::Option<std::string::String>,
    pub content_disposition: std::option::Option<std::string::String>,
    pub body: std::option::Option<Bytes>,
}

impl Shape for SdkResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_SdkResponse;
}

impl Field for SdkResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("contentType"))?),
                1 => value.content_disposition = Some(Field::decode(d).map_err(|e| e.inside("contentDisposition"))?),
                2 => value.body = Some(Field::decode(d).map_err(|e| e.inside("body"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.content_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.content_disposition { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.body { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SdkType {
    pub id: std::option::Option<std::string::String>,
    pub friendly_name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub configuration_properties: std::option::Option<std::vec::Vec<SdkConfigurationProperty>>,
}

impl Shape for SdkType {
    const SHAPE: &'static ShapeSpec = &tables::S_SdkType;
}

impl Field for SdkType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.friendly_name = Some(Field::decode(d).map_err(|e| e.inside("friendlyName"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                3 => value.configuration_properties = Some(Field::decode(d).map_err(|e| e.inside("configurationProperties"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.friendly_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.configuration_properties { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SdkTypes {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<SdkType>>,
}

impl Shape for SdkTypes {
    const SHAPE: &'static ShapeSpec = &tables::S_SdkTypes;
}

impl Field for SdkTypes {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SecurityPolicy {
    #[default] Tls10,
    Tls12,
    SecurityPolicyTLS1313202509,
    SecurityPolicyTLS1313FIPS202509,
    SecurityPolicyTLS1312PFSPQ202509,
    SecurityPolicyTLS1312FIPSPQ202509,
    SecurityPolicyTLS1312FIPSPFSPQ202509,
    SecurityPolicyTLS1312PQ202509,
    SecurityPolicyTLS1312202106,
    SecurityPolicyTLS132025EDGE,
    SecurityPolicyTLS12PFS2025EDGE,
    SecurityPolicyTLS122018EDGE,
    Unknown(std::string::String),
}

impl SecurityPolicy {
    pub fn as_str(&self) -> &str {
        match self {
            SecurityPolicy::Tls10 => "TLS_1_0",
            SecurityPolicy::Tls12 => "TLS_1_2",
            SecurityPolicy::SecurityPolicyTLS1313202509 => "SecurityPolicy_TLS13_1_3_2025_09",
            SecurityPolicy::SecurityPolicyTLS1313FIPS202509 => "SecurityPolicy_TLS13_1_3_FIPS_2025_09",
            SecurityPolicy::SecurityPolicyTLS1312PFSPQ202509 => "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09",
            SecurityPolicy::SecurityPolicyTLS1312FIPSPQ202509 => "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09",
            SecurityPolicy::SecurityPolicyTLS1312FIPSPFSPQ202509 => "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09",
            SecurityPolicy::SecurityPolicyTLS1312PQ202509 => "SecurityPolicy_TLS13_1_2_PQ_2025_09",
            SecurityPolicy::SecurityPolicyTLS1312202106 => "SecurityPolicy_TLS13_1_2_2021_06",
            SecurityPolicy::SecurityPolicyTLS132025EDGE => "SecurityPolicy_TLS13_2025_EDGE",
            SecurityPolicy::SecurityPolicyTLS12PFS2025EDGE => "SecurityPolicy_TLS12_PFS_2025_EDGE",
            SecurityPolicy::SecurityPolicyTLS122018EDGE => "SecurityPolicy_TLS12_2018_EDGE",
            SecurityPolicy::Unknown(text) => text,
        }
    }
}

impl From<&str> for SecurityPolicy {
    fn from(text: &str) -> Self {
        match text {
            "TLS_1_0" => SecurityPolicy::Tls10,
            "TLS_1_2" => SecurityPolicy::Tls12,
            "SecurityPolicy_TLS13_1_3_2025_09" => SecurityPolicy::SecurityPolicyTLS1313202509,
            "SecurityPolicy_TLS13_1_3_FIPS_2025_09" => SecurityPolicy::SecurityPolicyTLS1313FIPS202509,
            "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09" => SecurityPolicy::SecurityPolicyTLS1312PFSPQ202509,
            "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09" => SecurityPolicy::SecurityPolicyTLS1312FIPSPQ202509,
            "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09" => SecurityPolicy::SecurityPolicyTLS1312FIPSPFSPQ202509,
            "SecurityPolicy_TLS13_1_2_PQ_2025_09" => SecurityPolicy::SecurityPolicyTLS1312PQ202509,
            "SecurityPolicy_TLS13_1_2_2021_06" => SecurityPolicy::SecurityPolicyTLS1312202106,
            "SecurityPolicy_TLS13_2025_EDGE" => SecurityPolicy::SecurityPolicyTLS132025EDGE,
            "SecurityPolicy_TLS12_PFS_2025_EDGE" => SecurityPolicy::SecurityPolicyTLS12PFS2025EDGE,
            "SecurityPolicy_TLS12_2018_EDGE" => SecurityPolicy::SecurityPolicyTLS122018EDGE,
            other => SecurityPolicy::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SecurityPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SecurityPolicy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stage {
    pub deployment_id: std::option::Option<std::string::String>,
    pub client_certificate_id: std::option::Option<std::string::String>,
    pub stage_name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub cache_cluster_enabled: std::option::Option<bool>,
    pub cache_cluster_size: std::option::Option<CacheClusterSize>,
    pub cache_cluster_status: std::option::Option<CacheClusterStatus>,
    pub method_settings: std::option::Option<IndexMap<std::string::String, MethodSetting>>,
    pub variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub documentation_version: std::option::Option<std::string::String>,
    pub access_log_settings: std::option::Option<AccessLogSettings>,
    pub canary_settings: std::option::Option<CanarySettings>,
    pub tracing_enabled: std::option::Option<bool>,
    pub web_acl_arn: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub created_date: std::option::Option<Timestamp>,
    pub last_updated_date: std::option::Option<Timestamp>,
}

impl Shape for Stage {
    const SHAPE: &'static ShapeSpec = &tables::S_Stage;
}

impl Field for Stage {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("deploymentId"))?),
                1 => value.client_certificate_id = Some(Field::decode(d).map_err(|e| e.inside("clientCertificateId"))?),
                2 => value.stage_name = Some(Field::decode(d).map_err(|e| e.inside("stageName"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                4 => value.cache_cluster_enabled = Some(Field::decode(d).map_err(|e| e.inside("cacheClusterEnabled"))?),
                5 => value.cache_cluster_size = Some(Field::decode(d).map_err(|e| e.inside("cacheClusterSize"))?),
                6 => value.cache_cluster_status = Some(Field::decode(d).map_err(|e| e.inside("cacheClusterStatus"))?),
                7 => value.method_settings = Some(Field::decode(d).map_err(|e| e.inside("methodSettings"))?),
                8 => value.variables = Some(Field::decode(d).map_err(|e| e.inside("variables"))?),
                9 => value.documentation_version = Some(Field::decode(d).map_err(|e| e.inside("documentationVersion"))?),
                10 => value.access_log_settings = Some(Field::decode(d).map_err(|e| e.inside("accessLogSettings"))?),
                11 => value.canary_settings = Some(Field::decode(d).map_err(|e| e.inside("canarySettings"))?),
                12 => value.tracing_enabled = Some(Field::decode(d).map_err(|e| e.inside("tracingEnabled"))?),
                13 => value.web_acl_arn = Some(Field::decode(d).map_err(|e| e.inside("webAclArn"))?),
                14 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                15 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("createdDate"))?),
                16 => value.last_updated_date = Some(Field::decode(d).map_err(|e| e.inside("lastUpdatedDate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.client_certificate_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stage_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.cache_cluster_enabled { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.cache_cluster_size { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.cache_cluster_status { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.method_settings { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.variables { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.documentation_version { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.access_log_settings { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.canary_settings { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.tracing_enabled { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.web_acl_arn { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.last_updated_date { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StageKey {
    pub rest_api_id: std::option::Option<std::string::String>,
    pub stage_name: std::option::Option<std::string::String>,
}

impl Shape for StageKey {
    const SHAPE: &'static ShapeSpec = &tables::S_StageKey;
}

impl Field for StageKey {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Some(Field::decode(d).map_err(|e| e.inside("restApiId"))?),
                1 => value.stage_name = Some(Field::decode(d).map_err(|e| e.inside("stageName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.rest_api_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.stage_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stages {
    pub item: std::option::Option<std::vec::Vec<Stage>>,
}

impl Shape for Stages {
    const SHAPE: &'static ShapeSpec = &tables::S_Stages;
}

impl Field for Stages {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.item = Some(Field::decode(d).map_err(|e| e.inside("item"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.item { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: std::string::String,
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("resourceArn"))?,
                1 => value.tags = Field::decode(d).map_err(|e| e.inside("tags"))?,
                _ => {}
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
pub struct Tags {
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for Tags {
    const SHAPE: &'static ShapeSpec = &tables::S_Tags;
}

impl Field for Tags {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
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
pub struct Template {
    pub value: std::option::Option<std::string::String>,
}

impl Shape for Template {
    const SHAPE: &'static ShapeSpec = &tables::S_Template;
}

impl Field for Template {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.value = Some(Field::decode(d).map_err(|e| e.inside("value"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestInvokeAuthorizerRequest {
    pub rest_api_id: std::string::String,
    pub authorizer_id: std::string::String,
    pub headers: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub multi_value_headers: std::option::Option<IndexMap<std::string::String, std::vec::Vec<std::string::String>>>,
    pub path_with_query_string: std::option::Option<std::string::String>,
    pub body: std::option::Option<std::string::String>,
    pub stage_variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub additional_context: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for TestInvokeAuthorizerRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TestInvokeAuthorizerRequest;
}

impl Field for TestInvokeAuthorizerRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.authorizer_id = Field::decode(d).map_err(|e| e.inside("authorizerId"))?,
                2 => value.headers = Some(Field::decode(d).map_err(|e| e.inside("headers"))?),
                3 => value.multi_value_headers = Some(Field::decode(d).map_err(|e| e.inside("multiValueHeaders"))?),
                4 => value.path_with_query_string = Some(Field::decode(d).map_err(|e| e.inside("pathWithQueryString"))?),
                5 => value.body = Some(Field::decode(d).map_err(|e| e.inside("body"))?),
                6 => value.stage_variables = Some(Field::decode(d).map_err(|e| e.inside("stageVariables"))?),
                7 => value.additional_context = Some(Field::decode(d).map_err(|e| e.inside("additionalContext"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.authorizer_id.encode(e);
        if let Some(v) = &self.headers { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.multi_value_headers { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.path_with_query_string { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.body { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.stage_variables { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.additional_context { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestInvokeAuthorizerResponse {
    pub client_status: std::option::Option<i32>,
    pub log: std::option::Option<std::string::String>,
    pub latency: std::option::Option<i64>,
    pub principal_id: std::option::Option<std::string::String>,
    pub policy: std::option::Option<std::string::String>,
    pub authorization: std::option::Option<IndexMap<std::string::String, std::vec::Vec<std::string::String>>>,
    pub claims: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for TestInvokeAuthorizerResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_TestInvokeAuthorizerResponse;
}

impl Field for TestInvokeAuthorizerResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_status = Some(Field::decode(d).map_err(|e| e.inside("clientStatus"))?),
                1 => value.log = Some(Field::decode(d).map_err(|e| e.inside("log"))?),
                2 => value.latency = Some(Field::decode(d).map_err(|e| e.inside("latency"))?),
                3 => value.principal_id = Some(Field::decode(d).map_err(|e| e.inside("principalId"))?),
                4 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("policy"))?),
                5 => value.authorization = Some(Field::decode(d).map_err(|e| e.inside("authorization"))?),
                6 => value.claims = Some(Field::decode(d).map_err(|e| e.inside("claims"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.client_status { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.log { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.latency { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.principal_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.authorization { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.claims { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestInvokeMethodRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub path_with_query_string: std::option::Option<std::string::String>,
    pub body: std::option::Option<std::string::String>,
    pub headers: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub multi_value_headers: std::option::Option<IndexMap<std::string::String, std::vec::Vec<std::string::String>>>,
    pub client_certificate_id: std::option::Option<std::string::String>,
    pub stage_variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for TestInvokeMethodRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TestInvokeMethodRequest;
}

impl Field for TestInvokeMethodRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.path_with_query_string = Some(Field::decode(d).map_err(|e| e.inside("pathWithQueryString"))?),
                4 => value.body = Some(Field::decode(d).map_err(|e| e.inside("body"))?),
                5 => value.headers = Some(Field::decode(d).map_err(|e| e.inside("headers"))?),
                6 => value.multi_value_headers = Some(Field::decode(d).map_err(|e| e.inside("multiValueHeaders"))?),
                7 => value.client_certificate_id = Some(Field::decode(d).map_err(|e| e.inside("clientCertificateId"))?),
                8 => value.stage_variables = Some(Field::decode(d).map_err(|e| e.inside("stageVariables"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        if let Some(v) = &self.path_with_query_string { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.body { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.headers { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.multi_value_headers { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.client_certificate_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.stage_variables { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestInvokeMethodResponse {
    pub status: std::option::Option<i32>,
    pub body: std::option::Option<std::string::String>,
    pub headers: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub multi_value_headers: std::option::Option<IndexMap<std::string::String, std::vec::Vec<std::string::String>>>,
    pub log: std::option::Option<std::string::String>,
    pub latency: std::option::Option<i64>,
}

impl Shape for TestInvokeMethodResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_TestInvokeMethodResponse;
}

impl Field for TestInvokeMethodResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Some(Field::decode(d).map_err(|e| e.inside("status"))?),
                1 => value.body = Some(Field::decode(d).map_err(|e| e.inside("body"))?),
                2 => value.headers = Some(Field::decode(d).map_err(|e| e.inside("headers"))?),
                3 => value.multi_value_headers = Some(Field::decode(d).map_err(|e| e.inside("multiValueHeaders"))?),
                4 => value.log = Some(Field::decode(d).map_err(|e| e.inside("log"))?),
                5 => value.latency = Some(Field::decode(d).map_err(|e| e.inside("latency"))?),
                _ => {}
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
        if let Some(v) = &self.body { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.headers { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.multi_value_headers { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.log { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.latency { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThrottleSettings {
    pub burst_limit: std::option::Option<i32>,
    pub rate_limit: std::option::Option<f64>,
}

impl Shape for ThrottleSettings {
    const SHAPE: &'static ShapeSpec = &tables::S_ThrottleSettings;
}

impl Field for ThrottleSettings {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.burst_limit = Some(Field::decode(d).map_err(|e| e.inside("burstLimit"))?),
                1 => value.rate_limit = Some(Field::decode(d).map_err(|e| e.inside("rateLimit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.burst_limit { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.rate_limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TlsConfig {
    pub insecure_skip_verification: std::option::Option<bool>,
}

impl Shape for TlsConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_TlsConfig;
}

impl Field for TlsConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.insecure_skip_verification = Some(Field::decode(d).map_err(|e| e.inside("insecureSkipVerification"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.insecure_skip_verification { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum UnauthorizedCacheControlHeaderStrategy {
    #[default] FailWith403,
    SucceedWithResponseHeader,
    SucceedWithoutResponseHeader,
    Unknown(std::string::String),
}

impl UnauthorizedCacheControlHeaderStrategy {
    pub fn as_str(&self) -> &str {
        match self {
            UnauthorizedCacheControlHeaderStrategy::FailWith403 => "FAIL_WITH_403",
            UnauthorizedCacheControlHeaderStrategy::SucceedWithResponseHeader => "SUCCEED_WITH_RESPONSE_HEADER",
            UnauthorizedCacheControlHeaderStrategy::SucceedWithoutResponseHeader => "SUCCEED_WITHOUT_RESPONSE_HEADER",
            UnauthorizedCacheControlHeaderStrategy::Unknown(text) => text,
        }
    }
}

impl From<&str> for UnauthorizedCacheControlHeaderStrategy {
    fn from(text: &str) -> Self {
        match text {
            "FAIL_WITH_403" => UnauthorizedCacheControlHeaderStrategy::FailWith403,
            "SUCCEED_WITH_RESPONSE_HEADER" => UnauthorizedCacheControlHeaderStrategy::SucceedWithResponseHeader,
            "SUCCEED_WITHOUT_RESPONSE_HEADER" => UnauthorizedCacheControlHeaderStrategy::SucceedWithoutResponseHeader,
            other => UnauthorizedCacheControlHeaderStrategy::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for UnauthorizedCacheControlHeaderStrategy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for UnauthorizedCacheControlHeaderStrategy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("resourceArn"))?,
                1 => value.tag_keys = Field::decode(d).map_err(|e| e.inside("tagKeys"))?,
                _ => {}
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
pub struct UpdateAccountRequest {
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateAccountRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateAccountRequest;
}

impl Field for UpdateAccountRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateApiKeyRequest {
    pub api_key: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateApiKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateApiKeyRequest;
}

impl Field for UpdateApiKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_key = Field::decode(d).map_err(|e| e.inside("apiKey"))?,
                1 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_key.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAuthorizerRequest {
    pub rest_api_id: std::string::String,
    pub authorizer_id: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateAuthorizerRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateAuthorizerRequest;
}

impl Field for UpdateAuthorizerRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.authorizer_id = Field::decode(d).map_err(|e| e.inside("authorizerId"))?,
                2 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.authorizer_id.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBasePathMappingRequest {
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub base_path: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateBasePathMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateBasePathMappingRequest;
}

impl Field for UpdateBasePathMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("domainName"))?,
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("domainNameId"))?),
                2 => value.base_path = Field::decode(d).map_err(|e| e.inside("basePath"))?,
                3 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name.encode(e);
        if let Some(v) = &self.domain_name_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.base_path.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateClientCertificateRequest {
    pub client_certificate_id: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateClientCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateClientCertificateRequest;
}

impl Field for UpdateClientCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_certificate_id = Field::decode(d).map_err(|e| e.inside("clientCertificateId"))?,
                1 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.client_certificate_id.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDeploymentRequest {
    pub rest_api_id: std::string::String,
    pub deployment_id: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateDeploymentRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDeploymentRequest;
}

impl Field for UpdateDeploymentRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.deployment_id = Field::decode(d).map_err(|e| e.inside("deploymentId"))?,
                2 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.deployment_id.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDocumentationPartRequest {
    pub rest_api_id: std::string::String,
    pub documentation_part_id: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateDocumentationPartRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDocumentationPartRequest;
}

impl Field for UpdateDocumentationPartRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.documentation_part_id = Field::decode(d).map_err(|e| e.inside("documentationPartId"))?,
                2 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.documentation_part_id.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDocumentationVersionRequest {
    pub rest_api_id: std::string::String,
    pub documentation_version: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateDocumentationVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDocumentationVersionRequest;
}

impl Field for UpdateDocumentationVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.documentation_version = Field::decode(d).map_err(|e| e.inside("documentationVersion"))?,
                2 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.documentation_version.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDomainNameRequest {
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateDomainNameRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDomainNameRequest;
}

impl Field for UpdateDomainNameRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("domainName"))?,
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("domainNameId"))?),
                2 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.domain_name.encode(e);
        if let Some(v) = &self.domain_name_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGatewayResponseRequest {
    pub rest_api_id: std::string::String,
    pub response_type: GatewayResponseType,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateGatewayResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateGatewayResponseRequest;
}

impl Field for UpdateGatewayResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.response_type = Field::decode(d).map_err(|e| e.inside("responseType"))?,
                2 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.response_type.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateIntegrationRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateIntegrationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateIntegrationRequest;
}

impl Field for UpdateIntegrationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateIntegrationResponseRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub status_code: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateIntegrationResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateIntegrationResponseRequest;
}

impl Field for UpdateIntegrationResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.status_code = Field::decode(d).map_err(|e| e.inside("statusCode"))?,
                4 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.member(&Self::SHAPE.members[3]); self.status_code.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateMethodRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateMethodRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateMethodRequest;
}

impl Field for UpdateMethodRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateMethodResponseRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub http_method: std::string::String,
    pub status_code: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateMethodResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateMethodResponseRequest;
}

impl Field for UpdateMethodResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.http_method = Field::decode(d).map_err(|e| e.inside("httpMethod"))?,
                3 => value.status_code = Field::decode(d).map_err(|e| e.inside("statusCode"))?,
                4 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.http_method.encode(e);
        e.member(&Self::SHAPE.members[3]); self.status_code.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateModelRequest {
    pub rest_api_id: std::string::String,
    pub model_name: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateModelRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateModelRequest;
}

impl Field for UpdateModelRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.model_name = Field::decode(d).map_err(|e| e.inside("modelName"))?,
                2 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.model_name.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRequestValidatorRequest {
    pub rest_api_id: std::string::String,
    pub request_validator_id: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateRequestValidatorRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateRequestValidatorRequest;
}

impl Field for UpdateRequestValidatorRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.request_validator_id = Field::decode(d).map_err(|e| e.inside("requestValidatorId"))?,
                2 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.request_validator_id.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateResourceRequest {
    pub rest_api_id: std::string::String,
    pub resource_id: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateResourceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateResourceRequest;
}

impl Field for UpdateResourceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("resourceId"))?,
                2 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRestApiRequest {
    pub rest_api_id: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateRestApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateRestApiRequest;
}

impl Field for UpdateRestApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStageRequest {
    pub rest_api_id: std::string::String,
    pub stage_name: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateStageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateStageRequest;
}

impl Field for UpdateStageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("restApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("stageName"))?,
                2 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUsagePlanRequest {
    pub usage_plan_id: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateUsagePlanRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateUsagePlanRequest;
}

impl Field for UpdateUsagePlanRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.usage_plan_id = Field::decode(d).map_err(|e| e.inside("usagePlanId"))?,
                1 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.usage_plan_id.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUsageRequest {
    pub usage_plan_id: std::string::String,
    pub key_id: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateUsageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateUsageRequest;
}

impl Field for UpdateUsageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.usage_plan_id = Field::decode(d).map_err(|e| e.inside("usagePlanId"))?,
                1 => value.key_id = Field::decode(d).map_err(|e| e.inside("keyId"))?,
                2 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.usage_plan_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key_id.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateVpcLinkRequest {
    pub vpc_link_id: std::string::String,
    pub patch_operations: std::option::Option<std::vec::Vec<PatchOperation>>,
}

impl Shape for UpdateVpcLinkRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateVpcLinkRequest;
}

impl Field for UpdateVpcLinkRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.vpc_link_id = Field::decode(d).map_err(|e| e.inside("vpcLinkId"))?,
                1 => value.patch_operations = Some(Field::decode(d).map_err(|e| e.inside("patchOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.vpc_link_id.encode(e);
        if let Some(v) = &self.patch_operations { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Usage {
    pub usage_plan_id: std::option::Option<std::string::String>,
    pub start_date: std::option::Option<std::string::String>,
    pub end_date: std::option::Option<std::string::String>,
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<IndexMap<std::string::String, std::vec::Vec<std::vec::Vec<i64>>>>,
}

impl Shape for Usage {
    const SHAPE: &'static ShapeSpec = &tables::S_Usage;
}

impl Field for Usage {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.usage_plan_id = Some(Field::decode(d).map_err(|e| e.inside("usagePlanId"))?),
                1 => value.start_date = Some(Field::decode(d).map_err(|e| e.inside("startDate"))?),
                2 => value.end_date = Some(Field::decode(d).map_err(|e| e.inside("endDate"))?),
                3 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                4 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.usage_plan_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.start_date { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.end_date { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UsagePlan {
    pub id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub api_stages: std::option::Option<std::vec::Vec<ApiStage>>,
    pub throttle: std::option::Option<ThrottleSettings>,
    pub quota: std::option::Option<QuotaSettings>,
    pub product_code: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for UsagePlan {
    const SHAPE: &'static ShapeSpec = &tables::S_UsagePlan;
}

impl Field for UsagePlan {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                3 => value.api_stages = Some(Field::decode(d).map_err(|e| e.inside("apiStages"))?),
                4 => value.throttle = Some(Field::decode(d).map_err(|e| e.inside("throttle"))?),
                5 => value.quota = Some(Field::decode(d).map_err(|e| e.inside("quota"))?),
                6 => value.product_code = Some(Field::decode(d).map_err(|e| e.inside("productCode"))?),
                7 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.api_stages { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.throttle { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.quota { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.product_code { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UsagePlanKey {
    pub id: std::option::Option<std::string::String>,
    pub type_: std::option::Option<std::string::String>,
    pub value: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
}

impl Shape for UsagePlanKey {
    const SHAPE: &'static ShapeSpec = &tables::S_UsagePlanKey;
}

impl Field for UsagePlanKey {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("type"))?),
                2 => value.value = Some(Field::decode(d).map_err(|e| e.inside("value"))?),
                3 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UsagePlanKeys {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<UsagePlanKey>>,
}

impl Shape for UsagePlanKeys {
    const SHAPE: &'static ShapeSpec = &tables::S_UsagePlanKeys;
}

impl Field for UsagePlanKeys {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UsagePlans {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<UsagePlan>>,
}

impl Shape for UsagePlans {
    const SHAPE: &'static ShapeSpec = &tables::S_UsagePlans;
}

impl Field for UsagePlans {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcLink {
    pub id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub target_arns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub status: std::option::Option<VpcLinkStatus>,
    pub status_message: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for VpcLink {
    const SHAPE: &'static ShapeSpec = &tables::S_VpcLink;
}

impl Field for VpcLink {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("id"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("name"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                3 => value.target_arns = Some(Field::decode(d).map_err(|e| e.inside("targetArns"))?),
                4 => value.status = Some(Field::decode(d).map_err(|e| e.inside("status"))?),
                5 => value.status_message = Some(Field::decode(d).map_err(|e| e.inside("statusMessage"))?),
                6 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.target_arns { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.status_message { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum VpcLinkStatus {
    #[default] Available,
    Pending,
    Deleting,
    Failed,
    Unknown(std::string::String),
}

impl VpcLinkStatus {
    pub fn as_str(&self) -> &str {
        match self {
            VpcLinkStatus::Available => "AVAILABLE",
            VpcLinkStatus::Pending => "PENDING",
            VpcLinkStatus::Deleting => "DELETING",
            VpcLinkStatus::Failed => "FAILED",
            VpcLinkStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for VpcLinkStatus {
    fn from(text: &str) -> Self {
        match text {
            "AVAILABLE" => VpcLinkStatus::Available,
            "PENDING" => VpcLinkStatus::Pending,
            "DELETING" => VpcLinkStatus::Deleting,
            "FAILED" => VpcLinkStatus::Failed,
            other => VpcLinkStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for VpcLinkStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for VpcLinkStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcLinks {
    pub position: std::option::Option<std::string::String>,
    pub items: std::option::Option<std::vec::Vec<VpcLink>>,
}

impl Shape for VpcLinks {
    const SHAPE: &'static ShapeSpec = &tables::S_VpcLinks;
}

impl Field for VpcLinks {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.position = Some(Field::decode(d).map_err(|e| e.inside("position"))?),
                1 => value.items = Some(Field::decode(d).map_err(|e| e.inside("items"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.position { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

pub type CreateApiKeyInput = CreateApiKeyRequest;

pub type CreateApiKeyOutput = ApiKey;

pub struct CreateApiKey;

impl Operation for CreateApiKey {
    type Input = CreateApiKeyRequest;
    type Output = ApiKey;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub type CreateAuthorizerInput = CreateAuthorizerRequest;

pub type CreateAuthorizerOutput = Authorizer;

pub struct CreateAuthorizer;

impl Operation for CreateAuthorizer {
    type Input = CreateAuthorizerRequest;
    type Output = Authorizer;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub type CreateBasePathMappingInput = CreateBasePathMappingRequest;

pub type CreateBasePathMappingOutput = BasePathMapping;

pub struct CreateBasePathMapping;

impl Operation for CreateBasePathMapping {
    type Input = CreateBasePathMappingRequest;
    type Output = BasePathMapping;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub type CreateDeploymentInput = CreateDeploymentRequest;

pub type CreateDeploymentOutput = Deployment;

pub struct CreateDeployment;

impl Operation for CreateDeployment {
    type Input = CreateDeploymentRequest;
    type Output = Deployment;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub type CreateDocumentationPartInput = CreateDocumentationPartRequest;

pub type CreateDocumentationPartOutput = DocumentationPart;

pub struct CreateDocumentationPart;

impl Operation for CreateDocumentationPart {
    type Input = CreateDocumentationPartRequest;
    type Output = DocumentationPart;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub type CreateDocumentationVersionInput = CreateDocumentationVersionRequest;

pub type CreateDocumentationVersionOutput = DocumentationVersion;

pub struct CreateDocumentationVersion;

impl Operation for CreateDocumentationVersion {
    type Input = CreateDocumentationVersionRequest;
    type Output = DocumentationVersion;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

pub type CreateDomainNameInput = CreateDomainNameRequest;

pub type CreateDomainNameOutput = DomainName;

pub struct CreateDomainName;

impl Operation for CreateDomainName {
    type Input = CreateDomainNameRequest;
    type Output = DomainName;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub type CreateDomainNameAccessAssociationInput = CreateDomainNameAccessAssociationRequest;

pub type CreateDomainNameAccessAssociationOutput = DomainNameAccessAssociation;

pub struct CreateDomainNameAccessAssociation;

impl Operation for CreateDomainNameAccessAssociation {
    type Input = CreateDomainNameAccessAssociationRequest;
    type Output = DomainNameAccessAssociation;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

pub type CreateModelInput = CreateModelRequest;

pub type CreateModelOutput = Model_;

pub struct CreateModel;

impl Operation for CreateModel {
    type Input = CreateModelRequest;
    type Output = Model_;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

pub type CreateRequestValidatorInput = CreateRequestValidatorRequest;

pub type CreateRequestValidatorOutput = RequestValidator;

pub struct CreateRequestValidator;

impl Operation for CreateRequestValidator {
    type Input = CreateRequestValidatorRequest;
    type Output = RequestValidator;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

pub type CreateResourceInput = CreateResourceRequest;

pub type CreateResourceOutput = Resource;

pub struct CreateResource;

impl Operation for CreateResource {
    type Input = CreateResourceRequest;
    type Output = Resource;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

pub type CreateRestApiInput = CreateRestApiRequest;

pub type CreateRestApiOutput = RestApi;

pub struct CreateRestApi;

impl Operation for CreateRestApi {
    type Input = CreateRestApiRequest;
    type Output = RestApi;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
}

pub type CreateStageInput = CreateStageRequest;

pub type CreateStageOutput = Stage;

pub struct CreateStage;

impl Operation for CreateStage {
    type Input = CreateStageRequest;
    type Output = Stage;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[12];
}

pub type CreateUsagePlanInput = CreateUsagePlanRequest;

pub type CreateUsagePlanOutput = UsagePlan;

pub struct CreateUsagePlan;

impl Operation for CreateUsagePlan {
    type Input = CreateUsagePlanRequest;
    type Output = UsagePlan;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

pub type CreateUsagePlanKeyInput = CreateUsagePlanKeyRequest;

pub type CreateUsagePlanKeyOutput = UsagePlanKey;

pub struct CreateUsagePlanKey;

impl Operation for CreateUsagePlanKey {
    type Input = CreateUsagePlanKeyRequest;
    type Output = UsagePlanKey;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[14];
}

pub type CreateVpcLinkInput = CreateVpcLinkRequest;

pub type CreateVpcLinkOutput = VpcLink;

pub struct CreateVpcLink;

impl Operation for CreateVpcLink {
    type Input = CreateVpcLinkRequest;
    type Output = VpcLink;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[15];
}

pub type DeleteApiKeyInput = DeleteApiKeyRequest;

static S__DeleteApiKeyOutput: ShapeSpec = ShapeSpec::new("DeleteApiKeyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteApiKeyOutput {}

impl Shape for DeleteApiKeyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteApiKeyOutput;
}

impl Field for DeleteApiKeyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteApiKey;

impl Operation for DeleteApiKey {
    type Input = DeleteApiKeyRequest;
    type Output = DeleteApiKeyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[16];
}

pub type DeleteAuthorizerInput = DeleteAuthorizerRequest;

static S__DeleteAuthorizerOutput: ShapeSpec = ShapeSpec::new("DeleteAuthorizerOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAuthorizerOutput {}

impl Shape for DeleteAuthorizerOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteAuthorizerOutput;
}

impl Field for DeleteAuthorizerOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteAuthorizer;

impl Operation for DeleteAuthorizer {
    type Input = DeleteAuthorizerRequest;
    type Output = DeleteAuthorizerOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[17];
}

pub type DeleteBasePathMappingInput = DeleteBasePathMappingRequest;

static S__DeleteBasePathMappingOutput: ShapeSpec = ShapeSpec::new("DeleteBasePathMappingOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBasePathMappingOutput {}

impl Shape for DeleteBasePathMappingOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBasePathMappingOutput;
}

impl Field for DeleteBasePathMappingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBasePathMapping;

impl Operation for DeleteBasePathMapping {
    type Input = DeleteBasePathMappingRequest;
    type Output = DeleteBasePathMappingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[18];
}

pub type DeleteClientCertificateInput = DeleteClientCertificateRequest;

static S__DeleteClientCertificateOutput: ShapeSpec = ShapeSpec::new("DeleteClientCertificateOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteClientCertificateOutput {}

impl Shape for DeleteClientCertificateOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteClientCertificateOutput;
}

impl Field for DeleteClientCertificateOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteClientCertificate;

impl Operation for DeleteClientCertificate {
    type Input = DeleteClientCertificateRequest;
    type Output = DeleteClientCertificateOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[19];
}

pub type DeleteDeploymentInput = DeleteDeploymentRequest;

static S__DeleteDeploymentOutput: ShapeSpec = ShapeSpec::new("DeleteDeploymentOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDeploymentOutput {}

impl Shape for DeleteDeploymentOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteDeploymentOutput;
}

impl Field for DeleteDeploymentOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteDeployment;

impl Operation for DeleteDeployment {
    type Input = DeleteDeploymentRequest;
    type Output = DeleteDeploymentOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[20];
}

pub type DeleteDocumentationPartInput = DeleteDocumentationPartRequest;

static S__DeleteDocumentationPartOutput: ShapeSpec = ShapeSpec::new("DeleteDocumentationPartOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDocumentationPartOutput {}

impl Shape for DeleteDocumentationPartOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteDocumentationPartOutput;
}

impl Field for DeleteDocumentationPartOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteDocumentationPart;

impl Operation for DeleteDocumentationPart {
    type Input = DeleteDocumentationPartRequest;
    type Output = DeleteDocumentationPartOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[21];
}

pub type DeleteDocumentationVersionInput = DeleteDocumentationVersionRequest;

static S__DeleteDocumentationVersionOutput: ShapeSpec = ShapeSpec::new("DeleteDocumentationVersionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDocumentationVersionOutput {}

impl Shape for DeleteDocumentationVersionOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteDocumentationVersionOutput;
}

impl Field for DeleteDocumentationVersionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteDocumentationVersion;

impl Operation for DeleteDocumentationVersion {
    type Input = DeleteDocumentationVersionRequest;
    type Output = DeleteDocumentationVersionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[22];
}

pub type DeleteDomainNameInput = DeleteDomainNameRequest;

static S__DeleteDomainNameOutput: ShapeSpec = ShapeSpec::new("DeleteDomainNameOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDomainNameOutput {}

impl Shape for DeleteDomainNameOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteDomainNameOutput;
}

impl Field for DeleteDomainNameOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteDomainName;

impl Operation for DeleteDomainName {
    type Input = DeleteDomainNameRequest;
    type Output = DeleteDomainNameOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[23];
}

pub type DeleteDomainNameAccessAssociationInput = DeleteDomainNameAccessAssociationRequest;

static S__DeleteDomainNameAccessAssociationOutput: ShapeSpec = ShapeSpec::new("DeleteDomainNameAccessAssociationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDomainNameAccessAssociationOutput {}

impl Shape for DeleteDomainNameAccessAssociationOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteDomainNameAccessAssociationOutput;
}

impl Field for DeleteDomainNameAccessAssociationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteDomainNameAccessAssociation;

impl Operation for DeleteDomainNameAccessAssociation {
    type Input = DeleteDomainNameAccessAssociationRequest;
    type Output = DeleteDomainNameAccessAssociationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[24];
}

pub type DeleteGatewayResponseInput = DeleteGatewayResponseRequest;

static S__DeleteGatewayResponseOutput: ShapeSpec = ShapeSpec::new("DeleteGatewayResponseOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGatewayResponseOutput {}

impl Shape for DeleteGatewayResponseOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteGatewayResponseOutput;
}

impl Field for DeleteGatewayResponseOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteGatewayResponse;

impl Operation for DeleteGatewayResponse {
    type Input = DeleteGatewayResponseRequest;
    type Output = DeleteGatewayResponseOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[25];
}

pub type DeleteIntegrationInput = DeleteIntegrationRequest;

static S__DeleteIntegrationOutput: ShapeSpec = ShapeSpec::new("DeleteIntegrationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteIntegrationOutput {}

impl Shape for DeleteIntegrationOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteIntegrationOutput;
}

impl Field for DeleteIntegrationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteIntegration;

impl Operation for DeleteIntegration {
    type Input = DeleteIntegrationRequest;
    type Output = DeleteIntegrationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[26];
}

pub type DeleteIntegrationResponseInput = DeleteIntegrationResponseRequest;

static S__DeleteIntegrationResponseOutput: ShapeSpec = ShapeSpec::new("DeleteIntegrationResponseOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteIntegrationResponseOutput {}

impl Shape for DeleteIntegrationResponseOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteIntegrationResponseOutput;
}

impl Field for DeleteIntegrationResponseOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteIntegrationResponse;

impl Operation for DeleteIntegrationResponse {
    type Input = DeleteIntegrationResponseRequest;
    type Output = DeleteIntegrationResponseOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[27];
}

pub type DeleteMethodInput = DeleteMethodRequest;

static S__DeleteMethodOutput: ShapeSpec = ShapeSpec::new("DeleteMethodOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMethodOutput {}

impl Shape for DeleteMethodOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteMethodOutput;
}

impl Field for DeleteMethodOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteMethod;

impl Operation for DeleteMethod {
    type Input = DeleteMethodRequest;
    type Output = DeleteMethodOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[28];
}

pub type DeleteMethodResponseInput = DeleteMethodResponseRequest;

static S__DeleteMethodResponseOutput: ShapeSpec = ShapeSpec::new("DeleteMethodResponseOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMethodResponseOutput {}

impl Shape for DeleteMethodResponseOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteMethodResponseOutput;
}

impl Field for DeleteMethodResponseOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteMethodResponse;

impl Operation for DeleteMethodResponse {
    type Input = DeleteMethodResponseRequest;
    type Output = DeleteMethodResponseOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[29];
}

pub type DeleteModelInput = DeleteModelRequest;

static S__DeleteModelOutput: ShapeSpec = ShapeSpec::new("DeleteModelOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteModelOutput {}

impl Shape for DeleteModelOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteModelOutput;
}

impl Field for DeleteModelOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteModel;

impl Operation for DeleteModel {
    type Input = DeleteModelRequest;
    type Output = DeleteModelOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[30];
}

pub type DeleteRequestValidatorInput = DeleteRequestValidatorRequest;

static S__DeleteRequestValidatorOutput: ShapeSpec = ShapeSpec::new("DeleteRequestValidatorOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRequestValidatorOutput {}

impl Shape for DeleteRequestValidatorOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRequestValidatorOutput;
}

impl Field for DeleteRequestValidatorOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRequestValidator;

impl Operation for DeleteRequestValidator {
    type Input = DeleteRequestValidatorRequest;
    type Output = DeleteRequestValidatorOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[31];
}

pub type DeleteResourceInput = DeleteResourceRequest;

static S__DeleteResourceOutput: ShapeSpec = ShapeSpec::new("DeleteResourceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourceOutput {}

impl Shape for DeleteResourceOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteResourceOutput;
}

impl Field for DeleteResourceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteResource;

impl Operation for DeleteResource {
    type Input = DeleteResourceRequest;
    type Output = DeleteResourceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[32];
}

pub type DeleteRestApiInput = DeleteRestApiRequest;

static S__DeleteRestApiOutput: ShapeSpec = ShapeSpec::new("DeleteRestApiOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRestApiOutput {}

impl Shape for DeleteRestApiOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRestApiOutput;
}

impl Field for DeleteRestApiOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRestApi;

impl Operation for DeleteRestApi {
    type Input = DeleteRestApiRequest;
    type Output = DeleteRestApiOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[33];
}

pub type DeleteStageInput = DeleteStageRequest;

static S__DeleteStageOutput: ShapeSpec = ShapeSpec::new("DeleteStageOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStageOutput {}

impl Shape for DeleteStageOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteStageOutput;
}

impl Field for DeleteStageOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteStage;

impl Operation for DeleteStage {
    type Input = DeleteStageRequest;
    type Output = DeleteStageOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[34];
}

pub type DeleteUsagePlanInput = DeleteUsagePlanRequest;

static S__DeleteUsagePlanOutput: ShapeSpec = ShapeSpec::new("DeleteUsagePlanOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUsagePlanOutput {}

impl Shape for DeleteUsagePlanOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteUsagePlanOutput;
}

impl Field for DeleteUsagePlanOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteUsagePlan;

impl Operation for DeleteUsagePlan {
    type Input = DeleteUsagePlanRequest;
    type Output = DeleteUsagePlanOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[35];
}

pub type DeleteUsagePlanKeyInput = DeleteUsagePlanKeyRequest;

static S__DeleteUsagePlanKeyOutput: ShapeSpec = ShapeSpec::new("DeleteUsagePlanKeyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUsagePlanKeyOutput {}

impl Shape for DeleteUsagePlanKeyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteUsagePlanKeyOutput;
}

impl Field for DeleteUsagePlanKeyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteUsagePlanKey;

impl Operation for DeleteUsagePlanKey {
    type Input = DeleteUsagePlanKeyRequest;
    type Output = DeleteUsagePlanKeyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[36];
}

pub type DeleteVpcLinkInput = DeleteVpcLinkRequest;

static S__DeleteVpcLinkOutput: ShapeSpec = ShapeSpec::new("DeleteVpcLinkOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVpcLinkOutput {}

impl Shape for DeleteVpcLinkOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteVpcLinkOutput;
}

impl Field for DeleteVpcLinkOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteVpcLink;

impl Operation for DeleteVpcLink {
    type Input = DeleteVpcLinkRequest;
    type Output = DeleteVpcLinkOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[37];
}

pub type FlushStageAuthorizersCacheInput = FlushStageAuthorizersCacheRequest;

static S__FlushStageAuthorizersCacheOutput: ShapeSpec = ShapeSpec::new("FlushStageAuthorizersCacheOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlushStageAuthorizersCacheOutput {}

impl Shape for FlushStageAuthorizersCacheOutput {
    const SHAPE: &'static ShapeSpec = &S__FlushStageAuthorizersCacheOutput;
}

impl Field for FlushStageAuthorizersCacheOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct FlushStageAuthorizersCache;

impl Operation for FlushStageAuthorizersCache {
    type Input = FlushStageAuthorizersCacheRequest;
    type Output = FlushStageAuthorizersCacheOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[38];
}

pub type FlushStageCacheInput = FlushStageCacheRequest;

static S__FlushStageCacheOutput: ShapeSpec = ShapeSpec::new("FlushStageCacheOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlushStageCacheOutput {}

impl Shape for FlushStageCacheOutput {
    const SHAPE: &'static ShapeSpec = &S__FlushStageCacheOutput;
}

impl Field for FlushStageCacheOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct FlushStageCache;

impl Operation for FlushStageCache {
    type Input = FlushStageCacheRequest;
    type Output = FlushStageCacheOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[39];
}

pub type GenerateClientCertificateInput = GenerateClientCertificateRequest;

pub type GenerateClientCertificateOutput = ClientCertificate;

pub struct GenerateClientCertificate;

impl Operation for GenerateClientCertificate {
    type Input = GenerateClientCertificateRequest;
    type Output = ClientCertificate;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[40];
}

pub type GetAccountInput = GetAccountRequest;

pub type GetAccountOutput = Account;

pub struct GetAccount;

impl Operation for GetAccount {
    type Input = GetAccountRequest;
    type Output = Account;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[41];
}

pub type GetApiKeyInput = GetApiKeyRequest;

pub type GetApiKeyOutput = ApiKey;

pub struct GetApiKey;

impl Operation for GetApiKey {
    type Input = GetApiKeyRequest;
    type Output = ApiKey;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[42];
}

pub type GetApiKeysInput = GetApiKeysRequest;

pub type GetApiKeysOutput = ApiKeys;

pub struct GetApiKeys;

impl Operation for GetApiKeys {
    type Input = GetApiKeysRequest;
    type Output = ApiKeys;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[43];
}

pub type GetAuthorizerInput = GetAuthorizerRequest;

pub type GetAuthorizerOutput = Authorizer;

pub struct GetAuthorizer;

impl Operation for GetAuthorizer {
    type Input = GetAuthorizerRequest;
    type Output = Authorizer;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[44];
}

pub type GetAuthorizersInput = GetAuthorizersRequest;

pub type GetAuthorizersOutput = Authorizers;

pub struct GetAuthorizers;

impl Operation for GetAuthorizers {
    type Input = GetAuthorizersRequest;
    type Output = Authorizers;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[45];
}

pub type GetBasePathMappingInput = GetBasePathMappingRequest;

pub type GetBasePathMappingOutput = BasePathMapping;

pub struct GetBasePathMapping;

impl Operation for GetBasePathMapping {
    type Input = GetBasePathMappingRequest;
    type Output = BasePathMapping;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[46];
}

pub type GetBasePathMappingsInput = GetBasePathMappingsRequest;

pub type GetBasePathMappingsOutput = BasePathMappings;

pub struct GetBasePathMappings;

impl Operation for GetBasePathMappings {
    type Input = GetBasePathMappingsRequest;
    type Output = BasePathMappings;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[47];
}

pub type GetClientCertificateInput = GetClientCertificateRequest;

pub type GetClientCertificateOutput = ClientCertificate;

pub struct GetClientCertificate;

impl Operation for GetClientCertificate {
    type Input = GetClientCertificateRequest;
    type Output = ClientCertificate;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[48];
}

pub type GetClientCertificatesInput = GetClientCertificatesRequest;

pub type GetClientCertificatesOutput = ClientCertificates;

pub struct GetClientCertificates;

impl Operation for GetClientCertificates {
    type Input = GetClientCertificatesRequest;
    type Output = ClientCertificates;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[49];
}

pub type GetDeploymentInput = GetDeploymentRequest;

pub type GetDeploymentOutput = Deployment;

pub struct GetDeployment;

impl Operation for GetDeployment {
    type Input = GetDeploymentRequest;
    type Output = Deployment;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[50];
}

pub type GetDeploymentsInput = GetDeploymentsRequest;

pub type GetDeploymentsOutput = Deployments;

pub struct GetDeployments;

impl Operation for GetDeployments {
    type Input = GetDeploymentsRequest;
    type Output = Deployments;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[51];
}

pub type GetDocumentationPartInput = GetDocumentationPartRequest;

pub type GetDocumentationPartOutput = DocumentationPart;

pub struct GetDocumentationPart;

impl Operation for GetDocumentationPart {
    type Input = GetDocumentationPartRequest;
    type Output = DocumentationPart;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[52];
}

pub type GetDocumentationPartsInput = GetDocumentationPartsRequest;

pub type GetDocumentationPartsOutput = DocumentationParts;

pub struct GetDocumentationParts;

impl Operation for GetDocumentationParts {
    type Input = GetDocumentationPartsRequest;
    type Output = DocumentationParts;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[53];
}

pub type GetDocumentationVersionInput = GetDocumentationVersionRequest;

pub type GetDocumentationVersionOutput = DocumentationVersion;

pub struct GetDocumentationVersion;

impl Operation for GetDocumentationVersion {
    type Input = GetDocumentationVersionRequest;
    type Output = DocumentationVersion;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[54];
}

pub type GetDocumentationVersionsInput = GetDocumentationVersionsRequest;

pub type GetDocumentationVersionsOutput = DocumentationVersions;

pub struct GetDocumentationVersions;

impl Operation for GetDocumentationVersions {
    type Input = GetDocumentationVersionsRequest;
    type Output = DocumentationVersions;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[55];
}

pub type GetDomainNameInput = GetDomainNameRequest;

pub type GetDomainNameOutput = DomainName;

pub struct GetDomainName;

impl Operation for GetDomainName {
    type Input = GetDomainNameRequest;
    type Output = DomainName;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[56];
}

pub type GetDomainNameAccessAssociationsInput = GetDomainNameAccessAssociationsRequest;

pub type GetDomainNameAccessAssociationsOutput = DomainNameAccessAssociations;

pub struct GetDomainNameAccessAssociations;

impl Operation for GetDomainNameAccessAssociations {
    type Input = GetDomainNameAccessAssociationsRequest;
    type Output = DomainNameAccessAssociations;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[57];
}

pub type GetDomainNamesInput = GetDomainNamesRequest;

pub type GetDomainNamesOutput = DomainNames;

pub struct GetDomainNames;

impl Operation for GetDomainNames {
    type Input = GetDomainNamesRequest;
    type Output = DomainNames;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[58];
}

pub type GetExportInput = GetExportRequest;

pub type GetExportOutput = ExportResponse;

pub struct GetExport;

impl Operation for GetExport {
    type Input = GetExportRequest;
    type Output = ExportResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[59];
}

pub type GetGatewayResponseInput = GetGatewayResponseRequest;

pub type GetGatewayResponseOutput = GatewayResponse;

pub struct GetGatewayResponse;

impl Operation for GetGatewayResponse {
    type Input = GetGatewayResponseRequest;
    type Output = GatewayResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[60];
}

pub type GetGatewayResponsesInput = GetGatewayResponsesRequest;

pub type GetGatewayResponsesOutput = GatewayResponses;

pub struct GetGatewayResponses;

impl Operation for GetGatewayResponses {
    type Input = GetGatewayResponsesRequest;
    type Output = GatewayResponses;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[61];
}

pub type GetIntegrationInput = GetIntegrationRequest;

pub type GetIntegrationOutput = Integration;

pub struct GetIntegration;

impl Operation for GetIntegration {
    type Input = GetIntegrationRequest;
    type Output = Integration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[62];
}

pub type GetIntegrationResponseInput = GetIntegrationResponseRequest;

pub type GetIntegrationResponseOutput = IntegrationResponse;

pub struct GetIntegrationResponse;

impl Operation for GetIntegrationResponse {
    type Input = GetIntegrationResponseRequest;
    type Output = IntegrationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[63];
}

pub type GetMethodInput = GetMethodRequest;

pub type GetMethodOutput = Method;

pub struct GetMethod;

impl Operation for GetMethod {
    type Input = GetMethodRequest;
    type Output = Method;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[64];
}

pub type GetMethodResponseInput = GetMethodResponseRequest;

pub type GetMethodResponseOutput = MethodResponse;

pub struct GetMethodResponse;

impl Operation for GetMethodResponse {
    type Input = GetMethodResponseRequest;
    type Output = MethodResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[65];
}

pub type GetModelInput = GetModelRequest;

pub type GetModelOutput = Model_;

pub struct GetModel;

impl Operation for GetModel {
    type Input = GetModelRequest;
    type Output = Model_;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[66];
}

pub type GetModelTemplateInput = GetModelTemplateRequest;

pub type GetModelTemplateOutput = Template;

pub struct GetModelTemplate;

impl Operation for GetModelTemplate {
    type Input = GetModelTemplateRequest;
    type Output = Template;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[67];
}

pub type GetModelsInput = GetModelsRequest;

pub type GetModelsOutput = Models;

pub struct GetModels;

impl Operation for GetModels {
    type Input = GetModelsRequest;
    type Output = Models;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[68];
}

pub type GetRequestValidatorInput = GetRequestValidatorRequest;

pub type GetRequestValidatorOutput = RequestValidator;

pub struct GetRequestValidator;

impl Operation for GetRequestValidator {
    type Input = GetRequestValidatorRequest;
    type Output = RequestValidator;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[69];
}

pub type GetRequestValidatorsInput = GetRequestValidatorsRequest;

pub type GetRequestValidatorsOutput = RequestValidators;

pub struct GetRequestValidators;

impl Operation for GetRequestValidators {
    type Input = GetRequestValidatorsRequest;
    type Output = RequestValidators;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[70];
}

pub type GetResourceInput = GetResourceRequest;

pub type GetResourceOutput = Resource;

pub struct GetResource;

impl Operation for GetResource {
    type Input = GetResourceRequest;
    type Output = Resource;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[71];
}

pub type GetResourcesInput = GetResourcesRequest;

pub type GetResourcesOutput = Resources;

pub struct GetResources;

impl Operation for GetResources {
    type Input = GetResourcesRequest;
    type Output = Resources;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[72];
}

pub type GetRestApiInput = GetRestApiRequest;

pub type GetRestApiOutput = RestApi;

pub struct GetRestApi;

impl Operation for GetRestApi {
    type Input = GetRestApiRequest;
    type Output = RestApi;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[73];
}

pub type GetRestApisInput = GetRestApisRequest;

pub type GetRestApisOutput = RestApis;

pub struct GetRestApis;

impl Operation for GetRestApis {
    type Input = GetRestApisRequest;
    type Output = RestApis;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[74];
}

pub type GetSdkInput = GetSdkRequest;

pub type GetSdkOutput = SdkResponse;

pub struct GetSdk;

impl Operation for GetSdk {
    type Input = GetSdkRequest;
    type Output = SdkResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[75];
}

pub type GetSdkTypeInput = GetSdkTypeRequest;

pub type GetSdkTypeOutput = SdkType;

pub struct GetSdkType;

impl Operation for GetSdkType {
    type Input = GetSdkTypeRequest;
    type Output = SdkType;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[76];
}

pub type GetSdkTypesInput = GetSdkTypesRequest;

pub type GetSdkTypesOutput = SdkTypes;

pub struct GetSdkTypes;

impl Operation for GetSdkTypes {
    type Input = GetSdkTypesRequest;
    type Output = SdkTypes;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[77];
}

pub type GetStageInput = GetStageRequest;

pub type GetStageOutput = Stage;

pub struct GetStage;

impl Operation for GetStage {
    type Input = GetStageRequest;
    type Output = Stage;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[78];
}

pub type GetStagesInput = GetStagesRequest;

pub type GetStagesOutput = Stages;

pub struct GetStages;

impl Operation for GetStages {
    type Input = GetStagesRequest;
    type Output = Stages;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[79];
}

pub type GetTagsInput = GetTagsRequest;

pub type GetTagsOutput = Tags;

pub struct GetTags;

impl Operation for GetTags {
    type Input = GetTagsRequest;
    type Output = Tags;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[80];
}

pub type GetUsageInput = GetUsageRequest;

pub type GetUsageOutput = Usage;

pub struct GetUsage;

impl Operation for GetUsage {
    type Input = GetUsageRequest;
    type Output = Usage;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[81];
}

pub type GetUsagePlanInput = GetUsagePlanRequest;

pub type GetUsagePlanOutput = UsagePlan;

pub struct GetUsagePlan;

impl Operation for GetUsagePlan {
    type Input = GetUsagePlanRequest;
    type Output = UsagePlan;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[82];
}

pub type GetUsagePlanKeyInput = GetUsagePlanKeyRequest;

pub type GetUsagePlanKeyOutput = UsagePlanKey;

pub struct GetUsagePlanKey;

impl Operation for GetUsagePlanKey {
    type Input = GetUsagePlanKeyRequest;
    type Output = UsagePlanKey;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[83];
}

pub type GetUsagePlanKeysInput = GetUsagePlanKeysRequest;

pub type GetUsagePlanKeysOutput = UsagePlanKeys;

pub struct GetUsagePlanKeys;

impl Operation for GetUsagePlanKeys {
    type Input = GetUsagePlanKeysRequest;
    type Output = UsagePlanKeys;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[84];
}

pub type GetUsagePlansInput = GetUsagePlansRequest;

pub type GetUsagePlansOutput = UsagePlans;

pub struct GetUsagePlans;

impl Operation for GetUsagePlans {
    type Input = GetUsagePlansRequest;
    type Output = UsagePlans;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[85];
}

pub type GetVpcLinkInput = GetVpcLinkRequest;

pub type GetVpcLinkOutput = VpcLink;

pub struct GetVpcLink;

impl Operation for GetVpcLink {
    type Input = GetVpcLinkRequest;
    type Output = VpcLink;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[86];
}

pub type GetVpcLinksInput = GetVpcLinksRequest;

pub type GetVpcLinksOutput = VpcLinks;

pub struct GetVpcLinks;

impl Operation for GetVpcLinks {
    type Input = GetVpcLinksRequest;
    type Output = VpcLinks;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[87];
}

pub type ImportApiKeysInput = ImportApiKeysRequest;

pub type ImportApiKeysOutput = ApiKeyIds;

pub struct ImportApiKeys;

impl Operation for ImportApiKeys {
    type Input = ImportApiKeysRequest;
    type Output = ApiKeyIds;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[88];
}

pub type ImportDocumentationPartsInput = ImportDocumentationPartsRequest;

pub type ImportDocumentationPartsOutput = DocumentationPartIds;

pub struct ImportDocumentationParts;

impl Operation for ImportDocumentationParts {
    type Input = ImportDocumentationPartsRequest;
    type Output = DocumentationPartIds;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[89];
}

pub type ImportRestApiInput = ImportRestApiRequest;

pub type ImportRestApiOutput = RestApi;

pub struct ImportRestApi;

impl Operation for ImportRestApi {
    type Input = ImportRestApiRequest;
    type Output = RestApi;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[90];
}

pub type PutGatewayResponseInput = PutGatewayResponseRequest;

pub type PutGatewayResponseOutput = GatewayResponse;

pub struct PutGatewayResponse;

impl Operation for PutGatewayResponse {
    type Input = PutGatewayResponseRequest;
    type Output = GatewayResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[91];
}

pub type PutIntegrationInput = PutIntegrationRequest;

pub type PutIntegrationOutput = Integration;

pub struct PutIntegration;

impl Operation for PutIntegration {
    type Input = PutIntegrationRequest;
    type Output = Integration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[92];
}

pub type PutIntegrationResponseInput = PutIntegrationResponseRequest;

pub type PutIntegrationResponseOutput = IntegrationResponse;

pub struct PutIntegrationResponse;

impl Operation for PutIntegrationResponse {
    type Input = PutIntegrationResponseRequest;
    type Output = IntegrationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[93];
}

pub type PutMethodInput = PutMethodRequest;

pub type PutMethodOutput = Method;

pub struct PutMethod;

impl Operation for PutMethod {
    type Input = PutMethodRequest;
    type Output = Method;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[94];
}

pub type PutMethodResponseInput = PutMethodResponseRequest;

pub type PutMethodResponseOutput = MethodResponse;

pub struct PutMethodResponse;

impl Operation for PutMethodResponse {
    type Input = PutMethodResponseRequest;
    type Output = MethodResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[95];
}

pub type PutRestApiInput = PutRestApiRequest;

pub type PutRestApiOutput = RestApi;

pub struct PutRestApi;

impl Operation for PutRestApi {
    type Input = PutRestApiRequest;
    type Output = RestApi;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[96];
}

pub type RejectDomainNameAccessAssociationInput = RejectDomainNameAccessAssociationRequest;

static S__RejectDomainNameAccessAssociationOutput: ShapeSpec = ShapeSpec::new("RejectDomainNameAccessAssociationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectDomainNameAccessAssociationOutput {}

impl Shape for RejectDomainNameAccessAssociationOutput {
    const SHAPE: &'static ShapeSpec = &S__RejectDomainNameAccessAssociationOutput;
}

impl Field for RejectDomainNameAccessAssociationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct RejectDomainNameAccessAssociation;

impl Operation for RejectDomainNameAccessAssociation {
    type Input = RejectDomainNameAccessAssociationRequest;
    type Output = RejectDomainNameAccessAssociationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[97];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[98];
}

pub type TestInvokeAuthorizerInput = TestInvokeAuthorizerRequest;

pub type TestInvokeAuthorizerOutput = TestInvokeAuthorizerResponse;

pub struct TestInvokeAuthorizer;

impl Operation for TestInvokeAuthorizer {
    type Input = TestInvokeAuthorizerRequest;
    type Output = TestInvokeAuthorizerResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[99];
}

pub type TestInvokeMethodInput = TestInvokeMethodRequest;

pub type TestInvokeMethodOutput = TestInvokeMethodResponse;

pub struct TestInvokeMethod;

impl Operation for TestInvokeMethod {
    type Input = TestInvokeMethodRequest;
    type Output = TestInvokeMethodResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[100];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[101];
}

pub type UpdateAccountInput = UpdateAccountRequest;

pub type UpdateAccountOutput = Account;

pub struct UpdateAccount;

impl Operation for UpdateAccount {
    type Input = UpdateAccountRequest;
    type Output = Account;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[102];
}

pub type UpdateApiKeyInput = UpdateApiKeyRequest;

pub type UpdateApiKeyOutput = ApiKey;

pub struct UpdateApiKey;

impl Operation for UpdateApiKey {
    type Input = UpdateApiKeyRequest;
    type Output = ApiKey;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[103];
}

pub type UpdateAuthorizerInput = UpdateAuthorizerRequest;

pub type UpdateAuthorizerOutput = Authorizer;

pub struct UpdateAuthorizer;

impl Operation for UpdateAuthorizer {
    type Input = UpdateAuthorizerRequest;
    type Output = Authorizer;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[104];
}

pub type UpdateBasePathMappingInput = UpdateBasePathMappingRequest;

pub type UpdateBasePathMappingOutput = BasePathMapping;

pub struct UpdateBasePathMapping;

impl Operation for UpdateBasePathMapping {
    type Input = UpdateBasePathMappingRequest;
    type Output = BasePathMapping;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[105];
}

pub type UpdateClientCertificateInput = UpdateClientCertificateRequest;

pub type UpdateClientCertificateOutput = ClientCertificate;

pub struct UpdateClientCertificate;

impl Operation for UpdateClientCertificate {
    type Input = UpdateClientCertificateRequest;
    type Output = ClientCertificate;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[106];
}

pub type UpdateDeploymentInput = UpdateDeploymentRequest;

pub type UpdateDeploymentOutput = Deployment;

pub struct UpdateDeployment;

impl Operation for UpdateDeployment {
    type Input = UpdateDeploymentRequest;
    type Output = Deployment;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[107];
}

pub type UpdateDocumentationPartInput = UpdateDocumentationPartRequest;

pub type UpdateDocumentationPartOutput = DocumentationPart;

pub struct UpdateDocumentationPart;

impl Operation for UpdateDocumentationPart {
    type Input = UpdateDocumentationPartRequest;
    type Output = DocumentationPart;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[108];
}

pub type UpdateDocumentationVersionInput = UpdateDocumentationVersionRequest;

pub type UpdateDocumentationVersionOutput = DocumentationVersion;

pub struct UpdateDocumentationVersion;

impl Operation for UpdateDocumentationVersion {
    type Input = UpdateDocumentationVersionRequest;
    type Output = DocumentationVersion;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[109];
}

pub type UpdateDomainNameInput = UpdateDomainNameRequest;

pub type UpdateDomainNameOutput = DomainName;

pub struct UpdateDomainName;

impl Operation for UpdateDomainName {
    type Input = UpdateDomainNameRequest;
    type Output = DomainName;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[110];
}

pub type UpdateGatewayResponseInput = UpdateGatewayResponseRequest;

pub type UpdateGatewayResponseOutput = GatewayResponse;

pub struct UpdateGatewayResponse;

impl Operation for UpdateGatewayResponse {
    type Input = UpdateGatewayResponseRequest;
    type Output = GatewayResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[111];
}

pub type UpdateIntegrationInput = UpdateIntegrationRequest;

pub type UpdateIntegrationOutput = Integration;

pub struct UpdateIntegration;

impl Operation for UpdateIntegration {
    type Input = UpdateIntegrationRequest;
    type Output = Integration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[112];
}

pub type UpdateIntegrationResponseInput = UpdateIntegrationResponseRequest;

pub type UpdateIntegrationResponseOutput = IntegrationResponse;

pub struct UpdateIntegrationResponse;

impl Operation for UpdateIntegrationResponse {
    type Input = UpdateIntegrationResponseRequest;
    type Output = IntegrationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[113];
}

pub type UpdateMethodInput = UpdateMethodRequest;

pub type UpdateMethodOutput = Method;

pub struct UpdateMethod;

impl Operation for UpdateMethod {
    type Input = UpdateMethodRequest;
    type Output = Method;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[114];
}

pub type UpdateMethodResponseInput = UpdateMethodResponseRequest;

pub type UpdateMethodResponseOutput = MethodResponse;

pub struct UpdateMethodResponse;

impl Operation for UpdateMethodResponse {
    type Input = UpdateMethodResponseRequest;
    type Output = MethodResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[115];
}

pub type UpdateModelInput = UpdateModelRequest;

pub type UpdateModelOutput = Model_;

pub struct UpdateModel;

impl Operation for UpdateModel {
    type Input = UpdateModelRequest;
    type Output = Model_;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[116];
}

pub type UpdateRequestValidatorInput = UpdateRequestValidatorRequest;

pub type UpdateRequestValidatorOutput = RequestValidator;

pub struct UpdateRequestValidator;

impl Operation for UpdateRequestValidator {
    type Input = UpdateRequestValidatorRequest;
    type Output = RequestValidator;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[117];
}

pub type UpdateResourceInput = UpdateResourceRequest;

pub type UpdateResourceOutput = Resource;

pub struct UpdateResource;

impl Operation for UpdateResource {
    type Input = UpdateResourceRequest;
    type Output = Resource;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[118];
}

pub type UpdateRestApiInput = UpdateRestApiRequest;

pub type UpdateRestApiOutput = RestApi;

pub struct UpdateRestApi;

impl Operation for UpdateRestApi {
    type Input = UpdateRestApiRequest;
    type Output = RestApi;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[119];
}

pub type UpdateStageInput = UpdateStageRequest;

pub type UpdateStageOutput = Stage;

pub struct UpdateStage;

impl Operation for UpdateStage {
    type Input = UpdateStageRequest;
    type Output = Stage;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[120];
}

pub type UpdateUsageInput = UpdateUsageRequest;

pub type UpdateUsageOutput = Usage;

pub struct UpdateUsage;

impl Operation for UpdateUsage {
    type Input = UpdateUsageRequest;
    type Output = Usage;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[121];
}

pub type UpdateUsagePlanInput = UpdateUsagePlanRequest;

pub type UpdateUsagePlanOutput = UsagePlan;

pub struct UpdateUsagePlan;

impl Operation for UpdateUsagePlan {
    type Input = UpdateUsagePlanRequest;
    type Output = UsagePlan;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[122];
}

pub type UpdateVpcLinkInput = UpdateVpcLinkRequest;

pub type UpdateVpcLinkOutput = VpcLink;

pub struct UpdateVpcLink;

impl Operation for UpdateVpcLink {
    type Input = UpdateVpcLinkRequest;
    type Output = VpcLink;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[123];
}

