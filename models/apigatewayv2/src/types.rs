//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ACMManaged {
    pub certificate_arn: std::string::String,
    pub domain_name: std::string::String,
}

impl Shape for ACMManaged {
    const SHAPE: &'static ShapeSpec = &tables::S_ACMManaged;
}

impl Field for ACMManaged {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.certificate_arn = Field::decode(d).map_err(|e| e.inside("CertificateArn"))?,
                1 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.certificate_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.domain_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessLogSettings {
    pub destination_arn: std::option::Option<std::string::String>,
    pub format: std::option::Option<std::string::String>,
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
                0 => value.destination_arn = Some(Field::decode(d).map_err(|e| e.inside("DestinationArn"))?),
                1 => value.format = Some(Field::decode(d).map_err(|e| e.inside("Format"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.destination_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.format { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    pub api_endpoint: std::option::Option<std::string::String>,
    pub api_gateway_managed: std::option::Option<bool>,
    pub api_id: std::option::Option<std::string::String>,
    pub api_key_selection_expression: std::option::Option<std::string::String>,
    pub cors_configuration: std::option::Option<Cors>,
    pub created_date: std::option::Option<Timestamp>,
    pub description: std::option::Option<std::string::String>,
    pub disable_schema_validation: std::option::Option<bool>,
    pub disable_execute_api_endpoint: std::option::Option<bool>,
    pub import_info: std::option::Option<std::vec::Vec<std::string::String>>,
    pub ip_address_type: std::option::Option<IpAddressType>,
    pub name: std::string::String,
    pub protocol_type: ProtocolType,
    pub route_selection_expression: std::string::String,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub version: std::option::Option<std::string::String>,
    pub warnings: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for Api {
    const SHAPE: &'static ShapeSpec = &tables::S_Api;
}

impl Field for Api {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("ApiEndpoint"))?),
                1 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                2 => value.api_id = Some(Field::decode(d).map_err(|e| e.inside("ApiId"))?),
                3 => value.api_key_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiKeySelectionExpression"))?),
                4 => value.cors_configuration = Some(Field::decode(d).map_err(|e| e.inside("CorsConfiguration"))?),
                5 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                6 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                7 => value.disable_schema_validation = Some(Field::decode(d).map_err(|e| e.inside("DisableSchemaValidation"))?),
                8 => value.disable_execute_api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("DisableExecuteApiEndpoint"))?),
                9 => value.import_info = Some(Field::decode(d).map_err(|e| e.inside("ImportInfo"))?),
                10 => value.ip_address_type = Some(Field::decode(d).map_err(|e| e.inside("IpAddressType"))?),
                11 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                12 => value.protocol_type = Field::decode(d).map_err(|e| e.inside("ProtocolType"))?,
                13 => value.route_selection_expression = Field::decode(d).map_err(|e| e.inside("RouteSelectionExpression"))?,
                14 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                15 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                16 => value.warnings = Some(Field::decode(d).map_err(|e| e.inside("Warnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_endpoint { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.api_key_selection_expression { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.cors_configuration { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.disable_schema_validation { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.disable_execute_api_endpoint { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.import_info { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.ip_address_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.member(&Self::SHAPE.members[11]); self.name.encode(e);
        e.member(&Self::SHAPE.members[12]); self.protocol_type.encode(e);
        e.member(&Self::SHAPE.members[13]); self.route_selection_expression.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.warnings { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiMapping {
    pub api_id: std::string::String,
    pub api_mapping_id: std::option::Option<std::string::String>,
    pub api_mapping_key: std::option::Option<std::string::String>,
    pub stage: std::string::String,
}

impl Shape for ApiMapping {
    const SHAPE: &'static ShapeSpec = &tables::S_ApiMapping;
}

impl Field for ApiMapping {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.api_mapping_id = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingId"))?),
                2 => value.api_mapping_key = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingKey"))?),
                3 => value.stage = Field::decode(d).map_err(|e| e.inside("Stage"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.api_mapping_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_mapping_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.stage.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Authorization {
    pub cognito_config: std::option::Option<CognitoConfig>,
    pub none: std::option::Option<None_>,
}

impl Shape for Authorization {
    const SHAPE: &'static ShapeSpec = &tables::S_Authorization;
}

impl Field for Authorization {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.cognito_config = Some(Field::decode(d).map_err(|e| e.inside("CognitoConfig"))?),
                1 => value.none = Some(Field::decode(d).map_err(|e| e.inside("None"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.cognito_config { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.none { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AuthorizationType {
    #[default] None,
    AwsIam,
    Custom,
    Jwt,
    Unknown(std::string::String),
}

impl AuthorizationType {
    pub fn as_str(&self) -> &str {
        match self {
            AuthorizationType::None => "NONE",
            AuthorizationType::AwsIam => "AWS_IAM",
            AuthorizationType::Custom => "CUSTOM",
            AuthorizationType::Jwt => "JWT",
            AuthorizationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for AuthorizationType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => AuthorizationType::None,
            "AWS_IAM" => AuthorizationType::AwsIam,
            "CUSTOM" => AuthorizationType::Custom,
            "JWT" => AuthorizationType::Jwt,
            other => AuthorizationType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AuthorizationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AuthorizationType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Authorizer {
    pub authorizer_credentials_arn: std::option::Option<std::string::String>,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub authorizer_payload_format_version: std::option::Option<std::string::String>,
    pub authorizer_result_ttl_in_seconds: std::option::Option<i32>,
    pub authorizer_type: std::option::Option<AuthorizerType>,
    pub authorizer_uri: std::option::Option<std::string::String>,
    pub enable_simple_responses: std::option::Option<bool>,
    pub identity_source: std::option::Option<std::vec::Vec<std::string::String>>,
    pub identity_validation_expression: std::option::Option<std::string::String>,
    pub jwt_configuration: std::option::Option<JWTConfiguration>,
    pub name: std::string::String,
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
                0 => value.authorizer_credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerCredentialsArn"))?),
                1 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?),
                2 => value.authorizer_payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerPayloadFormatVersion"))?),
                3 => value.authorizer_result_ttl_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerResultTtlInSeconds"))?),
                4 => value.authorizer_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerType"))?),
                5 => value.authorizer_uri = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerUri"))?),
                6 => value.enable_simple_responses = Some(Field::decode(d).map_err(|e| e.inside("EnableSimpleResponses"))?),
                7 => value.identity_source = Some(Field::decode(d).map_err(|e| e.inside("IdentitySource"))?),
                8 => value.identity_validation_expression = Some(Field::decode(d).map_err(|e| e.inside("IdentityValidationExpression"))?),
                9 => value.jwt_configuration = Some(Field::decode(d).map_err(|e| e.inside("JwtConfiguration"))?),
                10 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.authorizer_credentials_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorizer_payload_format_version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.authorizer_result_ttl_in_seconds { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorizer_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.authorizer_uri { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.enable_simple_responses { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.identity_source { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.identity_validation_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.jwt_configuration { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.member(&Self::SHAPE.members[10]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AuthorizerType {
    #[default] Request,
    Jwt,
    Unknown(std::string::String),
}

impl AuthorizerType {
    pub fn as_str(&self) -> &str {
        match self {
            AuthorizerType::Request => "REQUEST",
            AuthorizerType::Jwt => "JWT",
            AuthorizerType::Unknown(text) => text,
        }
    }
}

impl From<&str> for AuthorizerType {
    fn from(text: &str) -> Self {
        match text {
            "REQUEST" => AuthorizerType::Request,
            "JWT" => AuthorizerType::Jwt,
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
pub struct CognitoConfig {
    pub app_client_id: std::string::String,
    pub user_pool_arn: std::string::String,
    pub user_pool_domain: std::string::String,
}

impl Shape for CognitoConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_CognitoConfig;
}

impl Field for CognitoConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.app_client_id = Field::decode(d).map_err(|e| e.inside("AppClientId"))?,
                1 => value.user_pool_arn = Field::decode(d).map_err(|e| e.inside("UserPoolArn"))?,
                2 => value.user_pool_domain = Field::decode(d).map_err(|e| e.inside("UserPoolDomain"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.app_client_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.user_pool_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.user_pool_domain.encode(e);
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
pub struct CreateApiMappingRequest {
    pub api_id: std::string::String,
    pub api_mapping_key: std::option::Option<std::string::String>,
    pub domain_name: std::string::String,
    pub stage: std::string::String,
}

impl Shape for CreateApiMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateApiMappingRequest;
}

impl Field for CreateApiMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.api_mapping_key = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingKey"))?),
                2 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                3 => value.stage = Field::decode(d).map_err(|e| e.inside("Stage"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.api_mapping_key { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.domain_name.encode(e);
        e.member(&Self::SHAPE.members[3]); self.stage.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateApiMappingResponse {
    pub api_id: std::option::Option<std::string::String>,
    pub api_mapping_id: std::option::Option<std::string::String>,
    pub api_mapping_key: std::option::Option<std::string::String>,
    pub stage: std::option::Option<std::string::String>,
}

impl Shape for CreateApiMappingResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateApiMappingResponse;
}

impl Field for CreateApiMappingResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Some(Field::decode(d).map_err(|e| e.inside("ApiId"))?),
                1 => value.api_mapping_id = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingId"))?),
                2 => value.api_mapping_key = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingKey"))?),
                3 => value.stage = Some(Field::decode(d).map_err(|e| e.inside("Stage"))?),
                _ => {}
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
        if let Some(v) = &self.api_mapping_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_mapping_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stage { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateApiRequest {
    pub api_key_selection_expression: std::option::Option<std::string::String>,
    pub cors_configuration: std::option::Option<Cors>,
    pub credentials_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub disable_schema_validation: std::option::Option<bool>,
    pub disable_execute_api_endpoint: std::option::Option<bool>,
    pub ip_address_type: std::option::Option<IpAddressType>,
    pub name: std::string::String,
    pub protocol_type: ProtocolType,
    pub route_key: std::option::Option<std::string::String>,
    pub route_selection_expression: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub target: std::option::Option<std::string::String>,
    pub version: std::option::Option<std::string::String>,
}

impl Shape for CreateApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateApiRequest;
}

impl Field for CreateApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_key_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiKeySelectionExpression"))?),
                1 => value.cors_configuration = Some(Field::decode(d).map_err(|e| e.inside("CorsConfiguration"))?),
                2 => value.credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("CredentialsArn"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.disable_schema_validation = Some(Field::decode(d).map_err(|e| e.inside("DisableSchemaValidation"))?),
                5 => value.disable_execute_api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("DisableExecuteApiEndpoint"))?),
                6 => value.ip_address_type = Some(Field::decode(d).map_err(|e| e.inside("IpAddressType"))?),
                7 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                8 => value.protocol_type = Field::decode(d).map_err(|e| e.inside("ProtocolType"))?,
                9 => value.route_key = Some(Field::decode(d).map_err(|e| e.inside("RouteKey"))?),
                10 => value.route_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteSelectionExpression"))?),
                11 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                12 => value.target = Some(Field::decode(d).map_err(|e| e.inside("Target"))?),
                13 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_key_selection_expression { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.cors_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.credentials_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.disable_schema_validation { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.disable_execute_api_endpoint { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.ip_address_type { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.member(&Self::SHAPE.members[7]); self.name.encode(e);
        e.member(&Self::SHAPE.members[8]); self.protocol_type.encode(e);
        if let Some(v) = &self.route_key { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.route_selection_expression { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.target { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateApiResponse {
    pub api_endpoint: std::option::Option<std::string::String>,
    pub api_gateway_managed: std::option::Option<bool>,
    pub api_id: std::option::Option<std::string::String>,
    pub api_key_selection_expression: std::option::Option<std::string::String>,
    pub cors_configuration: std::option::Option<Cors>,
    pub created_date: std::option::Option<Timestamp>,
    pub description: std::option::Option<std::string::String>,
    pub disable_schema_validation: std::option::Option<bool>,
    pub disable_execute_api_endpoint: std::option::Option<bool>,
    pub import_info: std::option::Option<std::vec::Vec<std::string::String>>,
    pub ip_address_type: std::option::Option<IpAddressType>,
    pub name: std::option::Option<std::string::String>,
    pub protocol_type: std::option::Option<ProtocolType>,
    pub route_selection_expression: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub version: std::option::Option<std::string::String>,
    pub warnings: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for CreateApiResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateApiResponse;
}

impl Field for CreateApiResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("ApiEndpoint"))?),
                1 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                2 => value.api_id = Some(Field::decode(d).map_err(|e| e.inside("ApiId"))?),
                3 => value.api_key_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiKeySelectionExpression"))?),
                4 => value.cors_configuration = Some(Field::decode(d).map_err(|e| e.inside("CorsConfiguration"))?),
                5 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                6 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                7 => value.disable_schema_validation = Some(Field::decode(d).map_err(|e| e.inside("DisableSchemaValidation"))?),
                8 => value.disable_execute_api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("DisableExecuteApiEndpoint"))?),
                9 => value.import_info = Some(Field::decode(d).map_err(|e| e.inside("ImportInfo"))?),
                10 => value.ip_address_type = Some(Field::decode(d).map_err(|e| e.inside("IpAddressType"))?),
                11 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                12 => value.protocol_type = Some(Field::decode(d).map_err(|e| e.inside("ProtocolType"))?),
                13 => value.route_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteSelectionExpression"))?),
                14 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                15 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                16 => value.warnings = Some(Field::decode(d).map_err(|e| e.inside("Warnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_endpoint { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.api_key_selection_expression { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.cors_configuration { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.disable_schema_validation { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.disable_execute_api_endpoint { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.import_info { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.ip_address_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.protocol_type { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.route_selection_expression { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.warnings { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAuthorizerRequest {
    pub api_id: std::string::String,
    pub authorizer_credentials_arn: std::option::Option<std::string::String>,
    pub authorizer_payload_format_version: std::option::Option<std::string::String>,
    pub authorizer_result_ttl_in_seconds: std::option::Option<i32>,
    pub authorizer_type: AuthorizerType,
    pub authorizer_uri: std::option::Option<std::string::String>,
    pub enable_simple_responses: std::option::Option<bool>,
    pub identity_source: std::vec::Vec<std::string::String>,
    pub identity_validation_expression: std::option::Option<std::string::String>,
    pub jwt_configuration: std::option::Option<JWTConfiguration>,
    pub name: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.authorizer_credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerCredentialsArn"))?),
                2 => value.authorizer_payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerPayloadFormatVersion"))?),
                3 => value.authorizer_result_ttl_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerResultTtlInSeconds"))?),
                4 => value.authorizer_type = Field::decode(d).map_err(|e| e.inside("AuthorizerType"))?,
                5 => value.authorizer_uri = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerUri"))?),
                6 => value.enable_simple_responses = Some(Field::decode(d).map_err(|e| e.inside("EnableSimpleResponses"))?),
                7 => value.identity_source = Field::decode(d).map_err(|e| e.inside("IdentitySource"))?,
                8 => value.identity_validation_expression = Some(Field::decode(d).map_err(|e| e.inside("IdentityValidationExpression"))?),
                9 => value.jwt_configuration = Some(Field::decode(d).map_err(|e| e.inside("JwtConfiguration"))?),
                10 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.authorizer_credentials_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorizer_payload_format_version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.authorizer_result_ttl_in_seconds { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.authorizer_type.encode(e);
        if let Some(v) = &self.authorizer_uri { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.enable_simple_responses { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.member(&Self::SHAPE.members[7]); self.identity_source.encode(e);
        if let Some(v) = &self.identity_validation_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.jwt_configuration { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.member(&Self::SHAPE.members[10]); self.name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAuthorizerResponse {
    pub authorizer_credentials_arn: std::option::Option<std::string::String>,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub authorizer_payload_format_version: std::option::Option<std::string::String>,
    pub authorizer_result_ttl_in_seconds: std::option::Option<i32>,
    pub authorizer_type: std::option::Option<AuthorizerType>,
    pub authorizer_uri: std::option::Option<std::string::String>,
    pub enable_simple_responses: std::option::Option<bool>,
    pub identity_source: std::option::Option<std::vec::Vec<std::string::String>>,
    pub identity_validation_expression: std::option::Option<std::string::String>,
    pub jwt_configuration: std::option::Option<JWTConfiguration>,
    pub name: std::option::Option<std::string::String>,
}

impl Shape for CreateAuthorizerResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateAuthorizerResponse;
}

impl Field for CreateAuthorizerResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorizer_credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerCredentialsArn"))?),
                1 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?),
                2 => value.authorizer_payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerPayloadFormatVersion"))?),
                3 => value.authorizer_result_ttl_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerResultTtlInSeconds"))?),
                4 => value.authorizer_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerType"))?),
                5 => value.authorizer_uri = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerUri"))?),
                6 => value.enable_simple_responses = Some(Field::decode(d).map_err(|e| e.inside("EnableSimpleResponses"))?),
                7 => value.identity_source = Some(Field::decode(d).map_err(|e| e.inside("IdentitySource"))?),
                8 => value.identity_validation_expression = Some(Field::decode(d).map_err(|e| e.inside("IdentityValidationExpression"))?),
                9 => value.jwt_configuration = Some(Field::decode(d).map_err(|e| e.inside("JwtConfiguration"))?),
                10 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.authorizer_credentials_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorizer_payload_format_version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.authorizer_result_ttl_in_seconds { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorizer_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.authorizer_uri { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.enable_simple_responses { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.identity_source { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.identity_validation_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.jwt_configuration { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDeploymentRequest {
    pub api_id: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub stage_name: std::option::Option<std::string::String>,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.stage_name = Some(Field::decode(d).map_err(|e| e.inside("StageName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stage_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDeploymentResponse {
    pub auto_deployed: std::option::Option<bool>,
    pub created_date: std::option::Option<Timestamp>,
    pub deployment_id: std::option::Option<std::string::String>,
    pub deployment_status: std::option::Option<DeploymentStatus>,
    pub deployment_status_message: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
}

impl Shape for CreateDeploymentResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateDeploymentResponse;
}

impl Field for CreateDeploymentResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.auto_deployed = Some(Field::decode(d).map_err(|e| e.inside("AutoDeployed"))?),
                1 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                2 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("DeploymentId"))?),
                3 => value.deployment_status = Some(Field::decode(d).map_err(|e| e.inside("DeploymentStatus"))?),
                4 => value.deployment_status_message = Some(Field::decode(d).map_err(|e| e.inside("DeploymentStatusMessage"))?),
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.auto_deployed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.deployment_status { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.deployment_status_message { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDomainNameRequest {
    pub domain_name: std::string::String,
    pub domain_name_configurations: std::option::Option<std::vec::Vec<DomainNameConfiguration>>,
    pub mutual_tls_authentication: std::option::Option<MutualTlsAuthenticationInput>,
    pub routing_mode: std::option::Option<RoutingMode>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
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
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                1 => value.domain_name_configurations = Some(Field::decode(d).map_err(|e| e.inside("DomainNameConfigurations"))?),
                2 => value.mutual_tls_authentication = Some(Field::decode(d).map_err(|e| e.inside("MutualTlsAuthentication"))?),
                3 => value.routing_mode = Some(Field::decode(d).map_err(|e| e.inside("RoutingMode"))?),
                4 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
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
        if let Some(v) = &self.domain_name_configurations { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.mutual_tls_authentication { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.routing_mode { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDomainNameResponse {
    pub api_mapping_selection_expression: std::option::Option<std::string::String>,
    pub domain_name: std::option::Option<std::string::String>,
    pub domain_name_arn: std::option::Option<std::string::String>,
    pub domain_name_configurations: std::option::Option<std::vec::Vec<DomainNameConfiguration>>,
    pub mutual_tls_authentication: std::option::Option<MutualTlsAuthentication>,
    pub routing_mode: std::option::Option<RoutingMode>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreateDomainNameResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateDomainNameResponse;
}

impl Field for CreateDomainNameResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_mapping_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingSelectionExpression"))?),
                1 => value.domain_name = Some(Field::decode(d).map_err(|e| e.inside("DomainName"))?),
                2 => value.domain_name_arn = Some(Field::decode(d).map_err(|e| e.inside("DomainNameArn"))?),
                3 => value.domain_name_configurations = Some(Field::decode(d).map_err(|e| e.inside("DomainNameConfigurations"))?),
                4 => value.mutual_tls_authentication = Some(Field::decode(d).map_err(|e| e.inside("MutualTlsAuthentication"))?),
                5 => value.routing_mode = Some(Field::decode(d).map_err(|e| e.inside("RoutingMode"))?),
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
        if let Some(v) = &self.api_mapping_selection_expression { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.domain_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.domain_name_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.domain_name_configurations { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.mutual_tls_authentication { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.routing_mode { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateIntegrationRequest {
    pub api_id: std::string::String,
    pub connection_id: std::option::Option<std::string::String>,
    pub connection_type: std::option::Option<ConnectionType>,
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub credentials_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub integration_method: std::option::Option<std::string::String>,
    pub integration_subtype: std::option::Option<std::string::String>,
    pub integration_type: IntegrationType,
    pub integration_uri: std::option::Option<std::string::String>,
    pub passthrough_behavior: std::option::Option<PassthroughBehavior>,
    pub payload_format_version: std::option::Option<std::string::String>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, IndexMap<std::string::String, std::string::String>>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
    pub timeout_in_millis: std::option::Option<i32>,
    pub tls_config: std::option::Option<TlsConfigInput>,
}

impl Shape for CreateIntegrationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateIntegrationRequest;
}

impl Field for CreateIntegrationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.connection_id = Some(Field::decode(d).map_err(|e| e.inside("ConnectionId"))?),
                2 => value.connection_type = Some(Field::decode(d).map_err(|e| e.inside("ConnectionType"))?),
                3 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                4 => value.credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("CredentialsArn"))?),
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                6 => value.integration_method = Some(Field::decode(d).map_err(|e| e.inside("IntegrationMethod"))?),
                7 => value.integration_subtype = Some(Field::decode(d).map_err(|e| e.inside("IntegrationSubtype"))?),
                8 => value.integration_type = Field::decode(d).map_err(|e| e.inside("IntegrationType"))?,
                9 => value.integration_uri = Some(Field::decode(d).map_err(|e| e.inside("IntegrationUri"))?),
                10 => value.passthrough_behavior = Some(Field::decode(d).map_err(|e| e.inside("PassthroughBehavior"))?),
                11 => value.payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("PayloadFormatVersion"))?),
                12 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                13 => value.request_templates = Some(Field::decode(d).map_err(|e| e.inside("RequestTemplates"))?),
                14 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                15 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                16 => value.timeout_in_millis = Some(Field::decode(d).map_err(|e| e.inside("TimeoutInMillis"))?),
                17 => value.tls_config = Some(Field::decode(d).map_err(|e| e.inside("TlsConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.connection_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.connection_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.credentials_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.integration_method { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.integration_subtype { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.member(&Self::SHAPE.members[8]); self.integration_type.encode(e);
        if let Some(v) = &self.integration_uri { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.passthrough_behavior { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.payload_format_version { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.request_templates { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.timeout_in_millis { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.tls_config { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateIntegrationResponseRequest {
    pub api_id: std::string::String,
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub integration_id: std::string::String,
    pub integration_response_key: std::string::String,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
}

impl Shape for CreateIntegrationResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateIntegrationResponseRequest;
}

impl Field for CreateIntegrationResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                2 => value.integration_id = Field::decode(d).map_err(|e| e.inside("IntegrationId"))?,
                3 => value.integration_response_key = Field::decode(d).map_err(|e| e.inside("IntegrationResponseKey"))?,
                4 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                5 => value.response_templates = Some(Field::decode(d).map_err(|e| e.inside("ResponseTemplates"))?),
                6 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.integration_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.integration_response_key.encode(e);
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.response_templates { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateIntegrationResponseResponse {
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub integration_response_id: std::option::Option<std::string::String>,
    pub integration_response_key: std::option::Option<std::string::String>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
}

impl Shape for CreateIntegrationResponseResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateIntegrationResponseResponse;
}

impl Field for CreateIntegrationResponseResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                1 => value.integration_response_id = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseId"))?),
                2 => value.integration_response_key = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseKey"))?),
                3 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                4 => value.response_templates = Some(Field::decode(d).map_err(|e| e.inside("ResponseTemplates"))?),
                5 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.integration_response_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.integration_response_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.response_templates { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateIntegrationResult {
    pub api_gateway_managed: std::option::Option<bool>,
    pub connection_id: std::option::Option<std::string::String>,
    pub connection_type: std::option::Option<ConnectionType>,
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub credentials_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub integration_id: std::option::Option<std::string::String>,
    pub integration_method: std::option::Option<std::string::String>,
    pub integration_response_selection_expression: std::option::Option<std::string::String>,
    pub integration_subtype: std::option::Option<std::string::String>,
    pub integration_type: std::option::Option<IntegrationType>,
    pub integration_uri: std::option::Option<std::string::String>,
    pub passthrough_behavior: std::option::Option<PassthroughBehavior>,
    pub payload_format_version: std::option::Option<std::string::String>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, IndexMap<std::string::String, std::string::String>>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
    pub timeout_in_millis: std::option::Option<i32>,
    pub tls_config: std::option::Option<TlsConfig>,
}

impl Shape for CreateIntegrationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateIntegrationResult;
}

impl Field for CreateIntegrationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                1 => value.connection_id = Some(Field::decode(d).map_err(|e| e.inside("ConnectionId"))?),
                2 => value.connection_type = Some(Field::decode(d).map_err(|e| e.inside("ConnectionType"))?),
                3 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                4 => value.credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("CredentialsArn"))?),
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                6 => value.integration_id = Some(Field::decode(d).map_err(|e| e.inside("IntegrationId"))?),
                7 => value.integration_method = Some(Field::decode(d).map_err(|e| e.inside("IntegrationMethod"))?),
                8 => value.integration_response_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseSelectionExpression"))?),
                9 => value.integration_subtype = Some(Field::decode(d).map_err(|e| e.inside("IntegrationSubtype"))?),
                10 => value.integration_type = Some(Field::decode(d).map_err(|e| e.inside("IntegrationType"))?),
                11 => value.integration_uri = Some(Field::decode(d).map_err(|e| e.inside("IntegrationUri"))?),
                12 => value.passthrough_behavior = Some(Field::decode(d).map_err(|e| e.inside("PassthroughBehavior"))?),
                13 => value.payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("PayloadFormatVersion"))?),
                14 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                15 => value.request_templates = Some(Field::decode(d).map_err(|e| e.inside("RequestTemplates"))?),
                16 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                17 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                18 => value.timeout_in_millis = Some(Field::decode(d).map_err(|e| e.inside("TimeoutInMillis"))?),
                19 => value.tls_config = Some(Field::decode(d).map_err(|e| e.inside("TlsConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.connection_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.connection_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.credentials_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.integration_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.integration_method { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.integration_response_selection_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.integration_subtype { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.integration_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.integration_uri { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.passthrough_behavior { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.payload_format_version { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.request_templates { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.timeout_in_millis { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.tls_config { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateModelRequest {
    pub api_id: std::string::String,
    pub content_type: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub name: std::string::String,
    pub schema: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                4 => value.schema = Field::decode(d).map_err(|e| e.inside("Schema"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.content_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.name.encode(e);
        e.member(&Self::SHAPE.members[4]); self.schema.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateModelResponse {
    pub content_type: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub model_id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub schema: std::option::Option<std::string::String>,
}

impl Shape for CreateModelResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateModelResponse;
}

impl Field for CreateModelResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.model_id = Some(Field::decode(d).map_err(|e| e.inside("ModelId"))?),
                3 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                4 => value.schema = Some(Field::decode(d).map_err(|e| e.inside("Schema"))?),
                _ => {}
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
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.model_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.schema { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePortalProductRequest {
    pub description: std::option::Option<std::string::String>,
    pub display_name: std::string::String,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreatePortalProductRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreatePortalProductRequest;
}

impl Field for CreatePortalProductRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                1 => value.display_name = Field::decode(d).map_err(|e| e.inside("DisplayName"))?,
                2 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.display_name.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePortalProductResponse {
    pub description: std::option::Option<std::string::String>,
    pub display_name: std::option::Option<std::string::String>,
    pub display_order: std::option::Option<DisplayOrder>,
    pub last_modified: std::option::Option<Timestamp>,
    pub portal_product_arn: std::option::Option<std::string::String>,
    pub portal_product_id: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreatePortalProductResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreatePortalProductResponse;
}

impl Field for CreatePortalProductResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                1 => value.display_name = Some(Field::decode(d).map_err(|e| e.inside("DisplayName"))?),
                2 => value.display_order = Some(Field::decode(d).map_err(|e| e.inside("DisplayOrder"))?),
                3 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                4 => value.portal_product_arn = Some(Field::decode(d).map_err(|e| e.inside("PortalProductArn"))?),
                5 => value.portal_product_id = Some(Field::decode(d).map_err(|e| e.inside("PortalProductId"))?),
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
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.display_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.display_order { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.portal_product_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.portal_product_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePortalRequest {
    pub authorization: Authorization,
    pub endpoint_configuration: EndpointConfigurationRequest,
    pub included_portal_product_arns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub logo_uri: std::option::Option<std::string::String>,
    pub portal_content: PortalContent,
    pub rum_app_monitor_name: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreatePortalRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreatePortalRequest;
}

impl Field for CreatePortalRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorization = Field::decode(d).map_err(|e| e.inside("Authorization"))?,
                1 => value.endpoint_configuration = Field::decode(d).map_err(|e| e.inside("EndpointConfiguration"))?,
                2 => value.included_portal_product_arns = Some(Field::decode(d).map_err(|e| e.inside("IncludedPortalProductArns"))?),
                3 => value.logo_uri = Some(Field::decode(d).map_err(|e| e.inside("LogoUri"))?),
                4 => value.portal_content = Field::decode(d).map_err(|e| e.inside("PortalContent"))?,
                5 => value.rum_app_monitor_name = Some(Field::decode(d).map_err(|e| e.inside("RumAppMonitorName"))?),
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
        e.member(&Self::SHAPE.members[0]); self.authorization.encode(e);
        e.member(&Self::SHAPE.members[1]); self.endpoint_configuration.encode(e);
        if let Some(v) = &self.included_portal_product_arns { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.logo_uri { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.portal_content.encode(e);
        if let Some(v) = &self.rum_app_monitor_name { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePortalResponse {
    pub authorization: std::option::Option<Authorization>,
    pub endpoint_configuration: std::option::Option<EndpointConfigurationResponse>,
    pub included_portal_product_arns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub last_modified: std::option::Option<Timestamp>,
    pub last_published: std::option::Option<Timestamp>,
    pub last_published_description: std::option::Option<std::string::String>,
    pub portal_arn: std::option::Option<std::string::String>,
    pub portal_content: std::option::Option<PortalContent>,
    pub portal_id: std::option::Option<std::string::String>,
    pub publish_status: std::option::Option<PublishStatus>,
    pub rum_app_monitor_name: std::option::Option<std::string::String>,
    pub status_exception: std::option::Option<StatusException>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreatePortalResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreatePortalResponse;
}

impl Field for CreatePortalResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorization = Some(Field::decode(d).map_err(|e| e.inside("Authorization"))?),
                1 => value.endpoint_configuration = Some(Field::decode(d).map_err(|e| e.inside("EndpointConfiguration"))?),
                2 => value.included_portal_product_arns = Some(Field::decode(d).map_err(|e| e.inside("IncludedPortalProductArns"))?),
                3 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                4 => value.last_published = Some(Field::decode(d).map_err(|e| e.inside("LastPublished"))?),
                5 => value.last_published_description = Some(Field::decode(d).map_err(|e| e.inside("LastPublishedDescription"))?),
                6 => value.portal_arn = Some(Field::decode(d).map_err(|e| e.inside("PortalArn"))?),
                7 => value.portal_content = Some(Field::decode(d).map_err(|e| e.inside("PortalContent"))?),
                8 => value.portal_id = Some(Field::decode(d).map_err(|e| e.inside("PortalId"))?),
                9 => value.publish_status = Some(Field::decode(d).map_err(|e| e.inside("PublishStatus"))?),
                10 => value.rum_app_monitor_name = Some(Field::decode(d).map_err(|e| e.inside("RumAppMonitorName"))?),
                11 => value.status_exception = Some(Field::decode(d).map_err(|e| e.inside("StatusException"))?),
                12 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.authorization { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.endpoint_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.included_portal_product_arns { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.last_published { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.last_published_description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.portal_arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.portal_content { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.portal_id { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.publish_status { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.rum_app_monitor_name { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.status_exception { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateProductPageRequest {
    pub display_content: DisplayContent,
    pub portal_product_id: std::string::String,
}

impl Shape for CreateProductPageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateProductPageRequest;
}

impl Field for CreateProductPageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_content = Field::decode(d).map_err(|e| e.inside("DisplayContent"))?,
                1 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.display_content.encode(e);
        e.member(&Self::SHAPE.members[1]); self.portal_product_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateProductPageResponse {
    pub display_content: std::option::Option<DisplayContent>,
    pub last_modified: std::option::Option<Timestamp>,
    pub product_page_arn: std::option::Option<std::string::String>,
    pub product_page_id: std::option::Option<std::string::String>,
}

impl Shape for CreateProductPageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateProductPageResponse;
}

impl Field for CreateProductPageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_content = Some(Field::decode(d).map_err(|e| e.inside("DisplayContent"))?),
                1 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                2 => value.product_page_arn = Some(Field::decode(d).map_err(|e| e.inside("ProductPageArn"))?),
                3 => value.product_page_id = Some(Field::decode(d).map_err(|e| e.inside("ProductPageId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.display_content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.product_page_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.product_page_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateProductRestEndpointPageRequest {
    pub display_content: std::option::Option<EndpointDisplayContent>,
    pub portal_product_id: std::string::String,
    pub rest_endpoint_identifier: RestEndpointIdentifier,
    pub try_it_state: std::option::Option<TryItState>,
}

impl Shape for CreateProductRestEndpointPageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateProductRestEndpointPageRequest;
}

impl Field for CreateProductRestEndpointPageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_content = Some(Field::decode(d).map_err(|e| e.inside("DisplayContent"))?),
                1 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                2 => value.rest_endpoint_identifier = Field::decode(d).map_err(|e| e.inside("RestEndpointIdentifier"))?,
                3 => value.try_it_state = Some(Field::decode(d).map_err(|e| e.inside("TryItState"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.display_content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.portal_product_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.rest_endpoint_identifier.encode(e);
        if let Some(v) = &self.try_it_state { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateProductRestEndpointPageResponse {
    pub display_content: std::option::Option<EndpointDisplayContentResponse>,
    pub last_modified: std::option::Option<Timestamp>,
    pub product_rest_endpoint_page_arn: std::option::Option<std::string::String>,
    pub product_rest_endpoint_page_id: std::option::Option<std::string::String>,
    pub rest_endpoint_identifier: std::option::Option<RestEndpointIdentifier>,
    pub status: std::option::Option<Status>,
    pub status_exception: std::option::Option<StatusException>,
    pub try_it_state: std::option::Option<TryItState>,
}

impl Shape for CreateProductRestEndpointPageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateProductRestEndpointPageResponse;
}

impl Field for CreateProductRestEndpointPageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_content = Some(Field::decode(d).map_err(|e| e.inside("DisplayContent"))?),
                1 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                2 => value.product_rest_endpoint_page_arn = Some(Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageArn"))?),
                3 => value.product_rest_endpoint_page_id = Some(Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageId"))?),
                4 => value.rest_endpoint_identifier = Some(Field::decode(d).map_err(|e| e.inside("RestEndpointIdentifier"))?),
                5 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                6 => value.status_exception = Some(Field::decode(d).map_err(|e| e.inside("StatusException"))?),
                7 => value.try_it_state = Some(Field::decode(d).map_err(|e| e.inside("TryItState"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.display_content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.product_rest_endpoint_page_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.product_rest_endpoint_page_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.rest_endpoint_identifier { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.status_exception { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.try_it_state { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteRequest {
    pub api_id: std::string::String,
    pub api_key_required: std::option::Option<bool>,
    pub authorization_scopes: std::option::Option<std::vec::Vec<std::string::String>>,
    pub authorization_type: std::option::Option<AuthorizationType>,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub operation_name: std::option::Option<std::string::String>,
    pub request_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_key: std::string::String,
    pub route_response_selection_expression: std::option::Option<std::string::String>,
    pub target: std::option::Option<std::string::String>,
}

impl Shape for CreateRouteRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRouteRequest;
}

impl Field for CreateRouteRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.api_key_required = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyRequired"))?),
                2 => value.authorization_scopes = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationScopes"))?),
                3 => value.authorization_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationType"))?),
                4 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?),
                5 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                6 => value.operation_name = Some(Field::decode(d).map_err(|e| e.inside("OperationName"))?),
                7 => value.request_models = Some(Field::decode(d).map_err(|e| e.inside("RequestModels"))?),
                8 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                9 => value.route_key = Field::decode(d).map_err(|e| e.inside("RouteKey"))?,
                10 => value.route_response_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseSelectionExpression"))?),
                11 => value.target = Some(Field::decode(d).map_err(|e| e.inside("Target"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.api_key_required { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorization_scopes { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.authorization_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.operation_name { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.request_models { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.member(&Self::SHAPE.members[9]); self.route_key.encode(e);
        if let Some(v) = &self.route_response_selection_expression { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.target { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteResponseRequest {
    pub api_id: std::string::String,
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub response_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_id: std::string::String,
    pub route_response_key: std::string::String,
}

impl Shape for CreateRouteResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRouteResponseRequest;
}

impl Field for CreateRouteResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                2 => value.response_models = Some(Field::decode(d).map_err(|e| e.inside("ResponseModels"))?),
                3 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                4 => value.route_id = Field::decode(d).map_err(|e| e.inside("RouteId"))?,
                5 => value.route_response_key = Field::decode(d).map_err(|e| e.inside("RouteResponseKey"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.response_models { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.route_id.encode(e);
        e.member(&Self::SHAPE.members[5]); self.route_response_key.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteResponseResponse {
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub response_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_response_id: std::option::Option<std::string::String>,
    pub route_response_key: std::option::Option<std::string::String>,
}

impl Shape for CreateRouteResponseResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRouteResponseResponse;
}

impl Field for CreateRouteResponseResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                1 => value.response_models = Some(Field::decode(d).map_err(|e| e.inside("ResponseModels"))?),
                2 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                3 => value.route_response_id = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseId"))?),
                4 => value.route_response_key = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseKey"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.response_models { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.route_response_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.route_response_key { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteResult {
    pub api_gateway_managed: std::option::Option<bool>,
    pub api_key_required: std::option::Option<bool>,
    pub authorization_scopes: std::option::Option<std::vec::Vec<std::string::String>>,
    pub authorization_type: std::option::Option<AuthorizationType>,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub operation_name: std::option::Option<std::string::String>,
    pub request_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_id: std::option::Option<std::string::String>,
    pub route_key: std::option::Option<std::string::String>,
    pub route_response_selection_expression: std::option::Option<std::string::String>,
    pub target: std::option::Option<std::string::String>,
}

impl Shape for CreateRouteResult {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRouteResult;
}

impl Field for CreateRouteResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                1 => value.api_key_required = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyRequired"))?),
                2 => value.authorization_scopes = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationScopes"))?),
                3 => value.authorization_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationType"))?),
                4 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?),
                5 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                6 => value.operation_name = Some(Field::decode(d).map_err(|e| e.inside("OperationName"))?),
                7 => value.request_models = Some(Field::decode(d).map_err(|e| e.inside("RequestModels"))?),
                8 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                9 => value.route_id = Some(Field::decode(d).map_err(|e| e.inside("RouteId"))?),
                10 => value.route_key = Some(Field::decode(d).map_err(|e| e.inside("RouteKey"))?),
                11 => value.route_response_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseSelectionExpression"))?),
                12 => value.target = Some(Field::decode(d).map_err(|e| e.inside("Target"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_key_required { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorization_scopes { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.authorization_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.operation_name { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.request_models { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.route_id { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.route_key { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.route_response_selection_expression { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.target { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoutingRuleRequest {
    pub actions: std::vec::Vec<RoutingRuleAction>,
    pub conditions: std::vec::Vec<RoutingRuleCondition>,
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub priority: i32,
}

impl Shape for CreateRoutingRuleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRoutingRuleRequest;
}

impl Field for CreateRoutingRuleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.actions = Field::decode(d).map_err(|e| e.inside("Actions"))?,
                1 => value.conditions = Field::decode(d).map_err(|e| e.inside("Conditions"))?,
                2 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                3 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("DomainNameId"))?),
                4 => value.priority = Field::decode(d).map_err(|e| e.inside("Priority"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.actions.encode(e);
        e.member(&Self::SHAPE.members[1]); self.conditions.encode(e);
        e.member(&Self::SHAPE.members[2]); self.domain_name.encode(e);
        if let Some(v) = &self.domain_name_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.priority.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoutingRuleResponse {
    pub actions: std::option::Option<std::vec::Vec<RoutingRuleAction>>,
    pub conditions: std::option::Option<std::vec::Vec<RoutingRuleCondition>>,
    pub priority: std::option::Option<i32>,
    pub routing_rule_arn: std::option::Option<std::string::String>,
    pub routing_rule_id: std::option::Option<std::string::String>,
}

impl Shape for CreateRoutingRuleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRoutingRuleResponse;
}

impl Field for CreateRoutingRuleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.actions = Some(Field::decode(d).map_err(|e| e.inside("Actions"))?),
                1 => value.conditions = Some(Field::decode(d).map_err(|e| e.inside("Conditions"))?),
                2 => value.priority = Some(Field::decode(d).map_err(|e| e.inside("Priority"))?),
                3 => value.routing_rule_arn = Some(Field::decode(d).map_err(|e| e.inside("RoutingRuleArn"))?),
                4 => value.routing_rule_id = Some(Field::decode(d).map_err(|e| e.inside("RoutingRuleId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.actions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.conditions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.priority { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.routing_rule_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.routing_rule_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStageRequest {
    pub access_log_settings: std::option::Option<AccessLogSettings>,
    pub api_id: std::string::String,
    pub auto_deploy: std::option::Option<bool>,
    pub client_certificate_id: std::option::Option<std::string::String>,
    pub default_route_settings: std::option::Option<RouteSettings>,
    pub deployment_id: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub route_settings: std::option::Option<IndexMap<std::string::String, RouteSettings>>,
    pub stage_name: std::string::String,
    pub stage_variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
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
                0 => value.access_log_settings = Some(Field::decode(d).map_err(|e| e.inside("AccessLogSettings"))?),
                1 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                2 => value.auto_deploy = Some(Field::decode(d).map_err(|e| e.inside("AutoDeploy"))?),
                3 => value.client_certificate_id = Some(Field::decode(d).map_err(|e| e.inside("ClientCertificateId"))?),
                4 => value.default_route_settings = Some(Field::decode(d).map_err(|e| e.inside("DefaultRouteSettings"))?),
                5 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("DeploymentId"))?),
                6 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                7 => value.route_settings = Some(Field::decode(d).map_err(|e| e.inside("RouteSettings"))?),
                8 => value.stage_name = Field::decode(d).map_err(|e| e.inside("StageName"))?,
                9 => value.stage_variables = Some(Field::decode(d).map_err(|e| e.inside("StageVariables"))?),
                10 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.access_log_settings { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.api_id.encode(e);
        if let Some(v) = &self.auto_deploy { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_certificate_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.default_route_settings { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.route_settings { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.member(&Self::SHAPE.members[8]); self.stage_name.encode(e);
        if let Some(v) = &self.stage_variables { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStageResponse {
    pub access_log_settings: std::option::Option<AccessLogSettings>,
    pub api_gateway_managed: std::option::Option<bool>,
    pub auto_deploy: std::option::Option<bool>,
    pub client_certificate_id: std::option::Option<std::string::String>,
    pub created_date: std::option::Option<Timestamp>,
    pub default_route_settings: std::option::Option<RouteSettings>,
    pub deployment_id: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub last_deployment_status_message: std::option::Option<std::string::String>,
    pub last_updated_date: std::option::Option<Timestamp>,
    pub route_settings: std::option::Option<IndexMap<std::string::String, RouteSettings>>,
    pub stage_name: std::option::Option<std::string::String>,
    pub stage_variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreateStageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateStageResponse;
}

impl Field for CreateStageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.access_log_settings = Some(Field::decode(d).map_err(|e| e.inside("AccessLogSettings"))?),
                1 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                2 => value.auto_deploy = Some(Field::decode(d).map_err(|e| e.inside("AutoDeploy"))?),
                3 => value.client_certificate_id = Some(Field::decode(d).map_err(|e| e.inside("ClientCertificateId"))?),
                4 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                5 => value.default_route_settings = Some(Field::decode(d).map_err(|e| e.inside("DefaultRouteSettings"))?),
                6 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("DeploymentId"))?),
                7 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                8 => value.last_deployment_status_message = Some(Field::decode(d).map_err(|e| e.inside("LastDeploymentStatusMessage"))?),
                9 => value.last_updated_date = Some(Field::decode(d).map_err(|e| e.inside("LastUpdatedDate"))?),
                10 => value.route_settings = Some(Field::decode(d).map_err(|e| e.inside("RouteSettings"))?),
                11 => value.stage_name = Some(Field::decode(d).map_err(|e| e.inside("StageName"))?),
                12 => value.stage_variables = Some(Field::decode(d).map_err(|e| e.inside("StageVariables"))?),
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
        if let Some(v) = &self.access_log_settings { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.auto_deploy { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_certificate_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.default_route_settings { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.last_deployment_status_message { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.last_updated_date { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.route_settings { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.stage_name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.stage_variables { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcLinkRequest {
    pub name: std::string::String,
    pub security_group_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub subnet_ids: std::vec::Vec<std::string::String>,
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
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.security_group_ids = Some(Field::decode(d).map_err(|e| e.inside("SecurityGroupIds"))?),
                2 => value.subnet_ids = Field::decode(d).map_err(|e| e.inside("SubnetIds"))?,
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
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.security_group_ids { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.subnet_ids.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcLinkResponse {
    pub created_date: std::option::Option<Timestamp>,
    pub name: std::option::Option<std::string::String>,
    pub security_group_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub subnet_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub vpc_link_id: std::option::Option<std::string::String>,
    pub vpc_link_status: std::option::Option<VpcLinkStatus>,
    pub vpc_link_status_message: std::option::Option<std::string::String>,
    pub vpc_link_version: std::option::Option<VpcLinkVersion>,
}

impl Shape for CreateVpcLinkResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateVpcLinkResponse;
}

impl Field for CreateVpcLinkResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.security_group_ids = Some(Field::decode(d).map_err(|e| e.inside("SecurityGroupIds"))?),
                3 => value.subnet_ids = Some(Field::decode(d).map_err(|e| e.inside("SubnetIds"))?),
                4 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                5 => value.vpc_link_id = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkId"))?),
                6 => value.vpc_link_status = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkStatus"))?),
                7 => value.vpc_link_status_message = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkStatusMessage"))?),
                8 => value.vpc_link_version = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkVersion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.security_group_ids { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.subnet_ids { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.vpc_link_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.vpc_link_status { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.vpc_link_status_message { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.vpc_link_version { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomColors {
    pub accent_color: std::string::String,
    pub background_color: std::string::String,
    pub error_validation_color: std::string::String,
    pub header_color: std::string::String,
    pub navigation_color: std::string::String,
    pub text_color: std::string::String,
}

impl Shape for CustomColors {
    const SHAPE: &'static ShapeSpec = &tables::S_CustomColors;
}

impl Field for CustomColors {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.accent_color = Field::decode(d).map_err(|e| e.inside("AccentColor"))?,
                1 => value.background_color = Field::decode(d).map_err(|e| e.inside("BackgroundColor"))?,
                2 => value.error_validation_color = Field::decode(d).map_err(|e| e.inside("ErrorValidationColor"))?,
                3 => value.header_color = Field::decode(d).map_err(|e| e.inside("HeaderColor"))?,
                4 => value.navigation_color = Field::decode(d).map_err(|e| e.inside("NavigationColor"))?,
                5 => value.text_color = Field::decode(d).map_err(|e| e.inside("TextColor"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.accent_color.encode(e);
        e.member(&Self::SHAPE.members[1]); self.background_color.encode(e);
        e.member(&Self::SHAPE.members[2]); self.error_validation_color.encode(e);
        e.member(&Self::SHAPE.members[3]); self.header_color.encode(e);
        e.member(&Self::SHAPE.members[4]); self.navigation_color.encode(e);
        e.member(&Self::SHAPE.members[5]); self.text_color.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessLogSettingsRequest {
    pub api_id: std::string::String,
    pub stage_name: std::string::String,
}

impl Shape for DeleteAccessLogSettingsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteAccessLogSettingsRequest;
}

impl Field for DeleteAccessLogSettingsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("StageName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteApiMappingRequest {
    pub api_mapping_id: std::string::String,
    pub domain_name: std::string::String,
}

impl Shape for DeleteApiMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteApiMappingRequest;
}

impl Field for DeleteApiMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_mapping_id = Field::decode(d).map_err(|e| e.inside("ApiMappingId"))?,
                1 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_mapping_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.domain_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteApiRequest {
    pub api_id: std::string::String,
}

impl Shape for DeleteApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteApiRequest;
}

impl Field for DeleteApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAuthorizerRequest {
    pub api_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.authorizer_id = Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.authorizer_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCorsConfigurationRequest {
    pub api_id: std::string::String,
}

impl Shape for DeleteCorsConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteCorsConfigurationRequest;
}

impl Field for DeleteCorsConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDeploymentRequest {
    pub api_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.deployment_id = Field::decode(d).map_err(|e| e.inside("DeploymentId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.deployment_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDomainNameRequest {
    pub domain_name: std::string::String,
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
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteIntegrationRequest {
    pub api_id: std::string::String,
    pub integration_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.integration_id = Field::decode(d).map_err(|e| e.inside("IntegrationId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.integration_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteIntegrationResponseRequest {
    pub api_id: std::string::String,
    pub integration_id: std::string::String,
    pub integration_response_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.integration_id = Field::decode(d).map_err(|e| e.inside("IntegrationId"))?,
                2 => value.integration_response_id = Field::decode(d).map_err(|e| e.inside("IntegrationResponseId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.integration_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.integration_response_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteModelRequest {
    pub api_id: std::string::String,
    pub model_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.model_id = Field::decode(d).map_err(|e| e.inside("ModelId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.model_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePortalProductRequest {
    pub portal_product_id: std::string::String,
}

impl Shape for DeletePortalProductRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeletePortalProductRequest;
}

impl Field for DeletePortalProductRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.portal_product_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePortalProductSharingPolicyRequest {
    pub portal_product_id: std::string::String,
}

impl Shape for DeletePortalProductSharingPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeletePortalProductSharingPolicyRequest;
}

impl Field for DeletePortalProductSharingPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.portal_product_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePortalRequest {
    pub portal_id: std::string::String,
}

impl Shape for DeletePortalRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeletePortalRequest;
}

impl Field for DeletePortalRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.portal_id = Field::decode(d).map_err(|e| e.inside("PortalId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.portal_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteProductPageRequest {
    pub portal_product_id: std::string::String,
    pub product_page_id: std::string::String,
}

impl Shape for DeleteProductPageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteProductPageRequest;
}

impl Field for DeleteProductPageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                1 => value.product_page_id = Field::decode(d).map_err(|e| e.inside("ProductPageId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.portal_product_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.product_page_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteProductRestEndpointPageRequest {
    pub portal_product_id: std::string::String,
    pub product_rest_endpoint_page_id: std::string::String,
}

impl Shape for DeleteProductRestEndpointPageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteProductRestEndpointPageRequest;
}

impl Field for DeleteProductRestEndpointPageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                1 => value.product_rest_endpoint_page_id = Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.portal_product_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.product_rest_endpoint_page_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteRequest {
    pub api_id: std::string::String,
    pub route_id: std::string::String,
}

impl Shape for DeleteRouteRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRouteRequest;
}

impl Field for DeleteRouteRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.route_id = Field::decode(d).map_err(|e| e.inside("RouteId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.route_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteRequestParameterRequest {
    pub api_id: std::string::String,
    pub request_parameter_key: std::string::String,
    pub route_id: std::string::String,
}

impl Shape for DeleteRouteRequestParameterRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRouteRequestParameterRequest;
}

impl Field for DeleteRouteRequestParameterRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.request_parameter_key = Field::decode(d).map_err(|e| e.inside("RequestParameterKey"))?,
                2 => value.route_id = Field::decode(d).map_err(|e| e.inside("RouteId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.request_parameter_key.encode(e);
        e.member(&Self::SHAPE.members[2]); self.route_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteResponseRequest {
    pub api_id: std::string::String,
    pub route_id: std::string::String,
    pub route_response_id: std::string::String,
}

impl Shape for DeleteRouteResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRouteResponseRequest;
}

impl Field for DeleteRouteResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.route_id = Field::decode(d).map_err(|e| e.inside("RouteId"))?,
                2 => value.route_response_id = Field::decode(d).map_err(|e| e.inside("RouteResponseId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.route_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.route_response_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteSettingsRequest {
    pub api_id: std::string::String,
    pub route_key: std::string::String,
    pub stage_name: std::string::String,
}

impl Shape for DeleteRouteSettingsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRouteSettingsRequest;
}

impl Field for DeleteRouteSettingsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.route_key = Field::decode(d).map_err(|e| e.inside("RouteKey"))?,
                2 => value.stage_name = Field::decode(d).map_err(|e| e.inside("StageName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.route_key.encode(e);
        e.member(&Self::SHAPE.members[2]); self.stage_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoutingRuleRequest {
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub routing_rule_id: std::string::String,
}

impl Shape for DeleteRoutingRuleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRoutingRuleRequest;
}

impl Field for DeleteRoutingRuleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("DomainNameId"))?),
                2 => value.routing_rule_id = Field::decode(d).map_err(|e| e.inside("RoutingRuleId"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[2]); self.routing_rule_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStageRequest {
    pub api_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("StageName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
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
                0 => value.vpc_link_id = Field::decode(d).map_err(|e| e.inside("VpcLinkId"))?,
                _ => {}
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
pub struct DeleteVpcLinkResponse {
}

impl Shape for DeleteVpcLinkResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteVpcLinkResponse;
}

impl Field for DeleteVpcLinkResponse {
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
pub struct Deployment {
    pub auto_deployed: std::option::Option<bool>,
    pub created_date: std::option::Option<Timestamp>,
    pub deployment_id: std::option::Option<std::string::String>,
    pub deployment_status: std::option::Option<DeploymentStatus>,
    pub deployment_status_message: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
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
                0 => value.auto_deployed = Some(Field::decode(d).map_err(|e| e.inside("AutoDeployed"))?),
                1 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                2 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("DeploymentId"))?),
                3 => value.deployment_status = Some(Field::decode(d).map_err(|e| e.inside("DeploymentStatus"))?),
                4 => value.deployment_status_message = Some(Field::decode(d).map_err(|e| e.inside("DeploymentStatusMessage"))?),
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.auto_deployed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.deployment_status { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.deployment_status_message { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DeploymentStatus {
    #[default] Pending,
    Failed,
    Deployed,
    Unknown(std::string::String),
}

impl DeploymentStatus {
    pub fn as_str(&self) -> &str {
        match self {
            DeploymentStatus::Pending => "PENDING",
            DeploymentStatus::Failed => "FAILED",
            DeploymentStatus::Deployed => "DEPLOYED",
            DeploymentStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for DeploymentStatus {
    fn from(text: &str) -> Self {
        match text {
            "PENDING" => DeploymentStatus::Pending,
            "FAILED" => DeploymentStatus::Failed,
            "DEPLOYED" => DeploymentStatus::Deployed,
            other => DeploymentStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DeploymentStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DeploymentStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisablePortalRequest {
    pub portal_id: std::string::String,
}

impl Shape for DisablePortalRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DisablePortalRequest;
}

impl Field for DisablePortalRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.portal_id = Field::decode(d).map_err(|e| e.inside("PortalId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.portal_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisplayContent {
    pub body: std::string::String,
    pub title: std::string::String,
}

impl Shape for DisplayContent {
    const SHAPE: &'static ShapeSpec = &tables::S_DisplayContent;
}

impl Field for DisplayContent {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.body = Field::decode(d).map_err(|e| e.inside("Body"))?,
                1 => value.title = Field::decode(d).map_err(|e| e.inside("Title"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.title.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisplayContentOverrides {
    pub body: std::option::Option<std::string::String>,
    pub endpoint: std::option::Option<std::string::String>,
    pub operation_name: std::option::Option<std::string::String>,
}

impl Shape for DisplayContentOverrides {
    const SHAPE: &'static ShapeSpec = &tables::S_DisplayContentOverrides;
}

impl Field for DisplayContentOverrides {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.body = Some(Field::decode(d).map_err(|e| e.inside("Body"))?),
                1 => value.endpoint = Some(Field::decode(d).map_err(|e| e.inside("Endpoint"))?),
                2 => value.operation_name = Some(Field::decode(d).map_err(|e| e.inside("OperationName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.body { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.endpoint { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.operation_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisplayOrder {
    pub contents: std::option::Option<std::vec::Vec<Section>>,
    pub overview_page_arn: std::option::Option<std::string::String>,
    pub product_page_arns: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for DisplayOrder {
    const SHAPE: &'static ShapeSpec = &tables::S_DisplayOrder;
}

impl Field for DisplayOrder {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.contents = Some(Field::decode(d).map_err(|e| e.inside("Contents"))?),
                1 => value.overview_page_arn = Some(Field::decode(d).map_err(|e| e.inside("OverviewPageArn"))?),
                2 => value.product_page_arns = Some(Field::decode(d).map_err(|e| e.inside("ProductPageArns"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.contents { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.overview_page_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.product_page_arns { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainName {
    pub api_mapping_selection_expression: std::option::Option<std::string::String>,
    pub domain_name: std::string::String,
    pub domain_name_arn: std::option::Option<std::string::String>,
    pub domain_name_configurations: std::option::Option<std::vec::Vec<DomainNameConfiguration>>,
    pub mutual_tls_authentication: std::option::Option<MutualTlsAuthentication>,
    pub routing_mode: std::option::Option<RoutingMode>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
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
                0 => value.api_mapping_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingSelectionExpression"))?),
                1 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                2 => value.domain_name_arn = Some(Field::decode(d).map_err(|e| e.inside("DomainNameArn"))?),
                3 => value.domain_name_configurations = Some(Field::decode(d).map_err(|e| e.inside("DomainNameConfigurations"))?),
                4 => value.mutual_tls_authentication = Some(Field::decode(d).map_err(|e| e.inside("MutualTlsAuthentication"))?),
                5 => value.routing_mode = Some(Field::decode(d).map_err(|e| e.inside("RoutingMode"))?),
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
        if let Some(v) = &self.api_mapping_selection_expression { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.domain_name.encode(e);
        if let Some(v) = &self.domain_name_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.domain_name_configurations { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.mutual_tls_authentication { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.routing_mode { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainNameConfiguration {
    pub api_gateway_domain_name: std::option::Option<std::string::String>,
    pub certificate_arn: std::option::Option<std::string::String>,
    pub certificate_name: std::option::Option<std::string::String>,
    pub certificate_upload_date: std::option::Option<Timestamp>,
    pub domain_name_status: std::option::Option<DomainNameStatus>,
    pub domain_name_status_message: std::option::Option<std::string::String>,
    pub endpoint_type: std::option::Option<EndpointType>,
    pub hosted_zone_id: std::option::Option<std::string::String>,
    pub ip_address_type: std::option::Option<IpAddressType>,
    pub security_policy: std::option::Option<SecurityPolicy>,
    pub ownership_verification_certificate_arn: std::option::Option<std::string::String>,
}

impl Shape for DomainNameConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_DomainNameConfiguration;
}

impl Field for DomainNameConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_gateway_domain_name = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayDomainName"))?),
                1 => value.certificate_arn = Some(Field::decode(d).map_err(|e| e.inside("CertificateArn"))?),
                2 => value.certificate_name = Some(Field::decode(d).map_err(|e| e.inside("CertificateName"))?),
                3 => value.certificate_upload_date = Some(Field::decode(d).map_err(|e| e.inside("CertificateUploadDate"))?),
                4 => value.domain_name_status = Some(Field::decode(d).map_err(|e| e.inside("DomainNameStatus"))?),
                5 => value.domain_name_status_message = Some(Field::decode(d).map_err(|e| e.inside("DomainNameStatusMessage"))?),
                6 => value.endpoint_type = Some(Field::decode(d).map_err(|e| e.inside("EndpointType"))?),
                7 => value.hosted_zone_id = Some(Field::decode(d).map_err(|e| e.inside("HostedZoneId"))?),
                8 => value.ip_address_type = Some(Field::decode(d).map_err(|e| e.inside("IpAddressType"))?),
                9 => value.security_policy = Some(Field::decode(d).map_err(|e| e.inside("SecurityPolicy"))?),
                10 => value.ownership_verification_certificate_arn = Some(Field::decode(d).map_err(|e| e.inside("OwnershipVerificationCertificateArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_gateway_domain_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.certificate_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.certificate_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.certificate_upload_date { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.domain_name_status { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.domain_name_status_message { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.endpoint_type { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.hosted_zone_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.ip_address_type { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.security_policy { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.ownership_verification_certificate_arn { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DomainNameStatus {
    #[default] Available,
    Updating,
    PendingCertificateReimport,
    PendingOwnershipVerification,
    Unknown(std::string::String),
}

impl DomainNameStatus {
    pub fn as_str(&self) -> &str {
        match self {
            DomainNameStatus::Available => "AVAILABLE",
            DomainNameStatus::Updating => "UPDATING",
            DomainNameStatus::PendingCertificateReimport => "PENDING_CERTIFICATE_REIMPORT",
            DomainNameStatus::PendingOwnershipVerification => "PENDING_OWNERSHIP_VERIFICATION",
            DomainNameStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for DomainNameStatus {
    fn from(text: &str) -> Self {
        match text {
            "AVAILABLE" => DomainNameStatus::Available,
            "UPDATING" => DomainNameStatus::Updating,
            "PENDING_CERTIFICATE_REIMPORT" => DomainNameStatus::PendingCertificateReimport,
            "PENDING_OWNERSHIP_VERIFICATION" => DomainNameStatus::PendingOwnershipVerification,
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
pub struct EndpointConfigurationRequest {
    pub acm_managed: std::option::Option<ACMManaged>,
    pub none: std::option::Option<None_>,
}

impl Shape for EndpointConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_EndpointConfigurationRequest;
}

impl Field for EndpointConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.acm_managed = Some(Field::decode(d).map_err(|e| e.inside("AcmManaged"))?),
                1 => value.none = Some(Field::decode(d).map_err(|e| e.inside("None"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.acm_managed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.none { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EndpointConfigurationResponse {
    pub certificate_arn: std::option::Option<std::string::String>,
    pub domain_name: std::option::Option<std::string::String>,
    pub portal_default_domain_name: std::string::String,
    pub portal_domain_hosted_zone_id: std::string::String,
}

impl Shape for EndpointConfigurationResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_EndpointConfigurationResponse;
}

impl Field for EndpointConfigurationResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.certificate_arn = Some(Field::decode(d).map_err(|e| e.inside("CertificateArn"))?),
                1 => value.domain_name = Some(Field::decode(d).map_err(|e| e.inside("DomainName"))?),
                2 => value.portal_default_domain_name = Field::decode(d).map_err(|e| e.inside("PortalDefaultDomainName"))?,
                3 => value.portal_domain_hosted_zone_id = Field::decode(d).map_err(|e| e.inside("PortalDomainHostedZoneId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.certificate_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.domain_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.portal_default_domain_name.encode(e);
        e.member(&Self::SHAPE.members[3]); self.portal_domain_hosted_zone_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EndpointDisplayContent {
    pub none: std::option::Option<None_>,
    pub overrides: std::option::Option<DisplayContentOverrides>,
}

impl Shape for EndpointDisplayContent {
    const SHAPE: &'static ShapeSpec = &tables::S_EndpointDisplayContent;
}

impl Field for EndpointDisplayContent {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.none = Some(Field::decode(d).map_err(|e| e.inside("None"))?),
                1 => value.overrides = Some(Field::decode(d).map_err(|e| e.inside("Overrides"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.none { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.overrides { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EndpointDisplayContentResponse {
    pub body: std::option::Option<std::string::String>,
    pub endpoint: std::string::String,
    pub operation_name: std::option::Option<std::string::String>,
}

impl Shape for EndpointDisplayContentResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_EndpointDisplayContentResponse;
}

impl Field for EndpointDisplayContentResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.body = Some(Field::decode(d).map_err(|e| e.inside("Body"))?),
                1 => value.endpoint = Field::decode(d).map_err(|e| e.inside("Endpoint"))?,
                2 => value.operation_name = Some(Field::decode(d).map_err(|e| e.inside("OperationName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.body { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.endpoint.encode(e);
        if let Some(v) = &self.operation_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EndpointType {
    #[default] Regional,
    Edge,
    Unknown(std::string::String),
}

impl EndpointType {
    pub fn as_str(&self) -> &str {
        match self {
            EndpointType::Regional => "REGIONAL",
            EndpointType::Edge => "EDGE",
            EndpointType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EndpointType {
    fn from(text: &str) -> Self {
        match text {
            "REGIONAL" => EndpointType::Regional,
            "EDGE" => EndpointType::Edge,
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
pub struct ExportApiRequest {
    pub api_id: std::string::String,
    pub export_version: std::option::Option<std::string::String>,
    pub include_extensions: std::option::Option<bool>,
    pub output_type: std::string::String,
    pub specification: std::string::String,
    pub stage_name: std::option::Option<std::string::String>,
}

impl Shape for ExportApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ExportApiRequest;
}

impl Field for ExportApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.export_version = Some(Field::decode(d).map_err(|e| e.inside("ExportVersion"))?),
                2 => value.include_extensions = Some(Field::decode(d).map_err(|e| e.inside("IncludeExtensions"))?),
                3 => value.output_type = Field::decode(d).map_err(|e| e.inside("OutputType"))?,
                4 => value.specification = Field::decode(d).map_err(|e| e.inside("Specification"))?,
                5 => value.stage_name = Some(Field::decode(d).map_err(|e| e.inside("StageName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.export_version { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.include_extensions { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.output_type.encode(e);
        e.member(&Self::SHAPE.members[4]); self.specification.encode(e);
        if let Some(v) = &self.stage_name { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportApiResponse {
    pub body: std::option::Option<Bytes>,
}

impl Shape for ExportApiResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ExportApiResponse;
}

impl Field for ExportApiResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.body = Some(Field::decode(d).map_err(|e| e.inside("body"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.body { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApiMappingRequest {
    pub api_mapping_id: std::string::String,
    pub domain_name: std::string::String,
}

impl Shape for GetApiMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetApiMappingRequest;
}

impl Field for GetApiMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_mapping_id = Field::decode(d).map_err(|e| e.inside("ApiMappingId"))?,
                1 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_mapping_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.domain_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApiMappingResponse {
    pub api_id: std::option::Option<std::string::String>,
    pub api_mapping_id: std::option::Option<std::string::String>,
    pub api_mapping_key: std::option::Option<std::string::String>,
    pub stage: std::option::Option<std::string::String>,
}

impl Shape for GetApiMappingResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetApiMappingResponse;
}

impl Field for GetApiMappingResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Some(Field::decode(d).map_err(|e| e.inside("ApiId"))?),
                1 => value.api_mapping_id = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingId"))?),
                2 => value.api_mapping_key = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingKey"))?),
                3 => value.stage = Some(Field::decode(d).map_err(|e| e.inside("Stage"))?),
                _ => {}
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
        if let Some(v) = &self.api_mapping_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_mapping_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stage { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApiMappingsRequest {
    pub domain_name: std::string::String,
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetApiMappingsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetApiMappingsRequest;
}

impl Field for GetApiMappingsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                1 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
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
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApiMappingsResponse {
    pub items: std::option::Option<std::vec::Vec<ApiMapping>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetApiMappingsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetApiMappingsResponse;
}

impl Field for GetApiMappingsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApiRequest {
    pub api_id: std::string::String,
}

impl Shape for GetApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetApiRequest;
}

impl Field for GetApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApiResponse {
    pub api_endpoint: std::option::Option<std::string::String>,
    pub api_gateway_managed: std::option::Option<bool>,
    pub api_id: std::option::Option<std::string::String>,
    pub api_key_selection_expression: std::option::Option<std::string::String>,
    pub cors_configuration: std::option::Option<Cors>,
    pub created_date: std::option::Option<Timestamp>,
    pub description: std::option::Option<std::string::String>,
    pub disable_schema_validation: std::option::Option<bool>,
    pub disable_execute_api_endpoint: std::option::Option<bool>,
    pub import_info: std::option::Option<std::vec::Vec<std::string::String>>,
    pub ip_address_type: std::option::Option<IpAddressType>,
    pub name: std::option::Option<std::string::String>,
    pub protocol_type: std::option::Option<ProtocolType>,
    pub route_selection_expression: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub version: std::option::Option<std::string::String>,
    pub warnings: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for GetApiResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetApiResponse;
}

impl Field for GetApiResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("ApiEndpoint"))?),
                1 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                2 => value.api_id = Some(Field::decode(d).map_err(|e| e.inside("ApiId"))?),
                3 => value.api_key_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiKeySelectionExpression"))?),
                4 => value.cors_configuration = Some(Field::decode(d).map_err(|e| e.inside("CorsConfiguration"))?),
                5 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                6 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                7 => value.disable_schema_validation = Some(Field::decode(d).map_err(|e| e.inside("DisableSchemaValidation"))?),
                8 => value.disable_execute_api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("DisableExecuteApiEndpoint"))?),
                9 => value.import_info = Some(Field::decode(d).map_err(|e| e.inside("ImportInfo"))?),
                10 => value.ip_address_type = Some(Field::decode(d).map_err(|e| e.inside("IpAddressType"))?),
                11 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                12 => value.protocol_type = Some(Field::decode(d).map_err(|e| e.inside("ProtocolType"))?),
                13 => value.route_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteSelectionExpression"))?),
                14 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                15 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                16 => value.warnings = Some(Field::decode(d).map_err(|e| e.inside("Warnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_endpoint { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.api_key_selection_expression { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.cors_configuration { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.disable_schema_validation { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.disable_execute_api_endpoint { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.import_info { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.ip_address_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.protocol_type { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.route_selection_expression { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.warnings { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApisRequest {
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetApisRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetApisRequest;
}

impl Field for GetApisRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
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
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApisResponse {
    pub items: std::option::Option<std::vec::Vec<Api>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetApisResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetApisResponse;
}

impl Field for GetApisResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAuthorizerRequest {
    pub api_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.authorizer_id = Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.authorizer_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAuthorizerResponse {
    pub authorizer_credentials_arn: std::option::Option<std::string::String>,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub authorizer_payload_format_version: std::option::Option<std::string::String>,
    pub authorizer_result_ttl_in_seconds: std::option::Option<i32>,
    pub authorizer_type: std::option::Option<AuthorizerType>,
    pub authorizer_uri: std::option::Option<std::string::String>,
    pub enable_simple_responses: std::option::Option<bool>,
    pub identity_source: std::option::Option<std::vec::Vec<std::string::String>>,
    pub identity_validation_expression: std::option::Option<std::string::String>,
    pub jwt_configuration: std::option::Option<JWTConfiguration>,
    pub name: std::option::Option<std::string::String>,
}

impl Shape for GetAuthorizerResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAuthorizerResponse;
}

impl Field for GetAuthorizerResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorizer_credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerCredentialsArn"))?),
                1 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?),
                2 => value.authorizer_payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerPayloadFormatVersion"))?),
                3 => value.authorizer_result_ttl_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerResultTtlInSeconds"))?),
                4 => value.authorizer_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerType"))?),
                5 => value.authorizer_uri = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerUri"))?),
                6 => value.enable_simple_responses = Some(Field::decode(d).map_err(|e| e.inside("EnableSimpleResponses"))?),
                7 => value.identity_source = Some(Field::decode(d).map_err(|e| e.inside("IdentitySource"))?),
                8 => value.identity_validation_expression = Some(Field::decode(d).map_err(|e| e.inside("IdentityValidationExpression"))?),
                9 => value.jwt_configuration = Some(Field::decode(d).map_err(|e| e.inside("JwtConfiguration"))?),
                10 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.authorizer_credentials_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorizer_payload_format_version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.authorizer_result_ttl_in_seconds { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorizer_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.authorizer_uri { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.enable_simple_responses { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.identity_source { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.identity_validation_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.jwt_configuration { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAuthorizersRequest {
    pub api_id: std::string::String,
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAuthorizersResponse {
    pub items: std::option::Option<std::vec::Vec<Authorizer>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetAuthorizersResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAuthorizersResponse;
}

impl Field for GetAuthorizersResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentRequest {
    pub api_id: std::string::String,
    pub deployment_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.deployment_id = Field::decode(d).map_err(|e| e.inside("DeploymentId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.deployment_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentResponse {
    pub auto_deployed: std::option::Option<bool>,
    pub created_date: std::option::Option<Timestamp>,
    pub deployment_id: std::option::Option<std::string::String>,
    pub deployment_status: std::option::Option<DeploymentStatus>,
    pub deployment_status_message: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
}

impl Shape for GetDeploymentResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDeploymentResponse;
}

impl Field for GetDeploymentResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.auto_deployed = Some(Field::decode(d).map_err(|e| e.inside("AutoDeployed"))?),
                1 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                2 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("DeploymentId"))?),
                3 => value.deployment_status = Some(Field::decode(d).map_err(|e| e.inside("DeploymentStatus"))?),
                4 => value.deployment_status_message = Some(Field::decode(d).map_err(|e| e.inside("DeploymentStatusMessage"))?),
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.auto_deployed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.deployment_status { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.deployment_status_message { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentsRequest {
    pub api_id: std::string::String,
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentsResponse {
    pub items: std::option::Option<std::vec::Vec<Deployment>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetDeploymentsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDeploymentsResponse;
}

impl Field for GetDeploymentsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDomainNameRequest {
    pub domain_name: std::string::String,
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
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDomainNameResponse {
    pub api_mapping_selection_expression: std::option::Option<std::string::String>,
    pub domain_name: std::option::Option<std::string::String>,
    pub domain_name_arn: std::option::Option<std::string::String>,
    pub domain_name_configurations: std::option::Option<std::vec::Vec<DomainNameConfiguration>>,
    pub mutual_tls_authentication: std::option::Option<MutualTlsAuthentication>,
    pub routing_mode: std::option::Option<RoutingMode>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for GetDomainNameResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDomainNameResponse;
}

impl Field for GetDomainNameResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_mapping_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingSelectionExpression"))?),
                1 => value.domain_name = Some(Field::decode(d).map_err(|e| e.inside("DomainName"))?),
                2 => value.domain_name_arn = Some(Field::decode(d).map_err(|e| e.inside("DomainNameArn"))?),
                3 => value.domain_name_configurations = Some(Field::decode(d).map_err(|e| e.inside("DomainNameConfigurations"))?),
                4 => value.mutual_tls_authentication = Some(Field::decode(d).map_err(|e| e.inside("MutualTlsAuthentication"))?),
                5 => value.routing_mode = Some(Field::decode(d).map_err(|e| e.inside("RoutingMode"))?),
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
        if let Some(v) = &self.api_mapping_selection_expression { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.domain_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.domain_name_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.domain_name_configurations { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.mutual_tls_authentication { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.routing_mode { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDomainNamesRequest {
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
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
                0 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
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
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDomainNamesResponse {
    pub items: std::option::Option<std::vec::Vec<DomainName>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetDomainNamesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDomainNamesResponse;
}

impl Field for GetDomainNamesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationRequest {
    pub api_id: std::string::String,
    pub integration_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.integration_id = Field::decode(d).map_err(|e| e.inside("IntegrationId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.integration_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationResponseRequest {
    pub api_id: std::string::String,
    pub integration_id: std::string::String,
    pub integration_response_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.integration_id = Field::decode(d).map_err(|e| e.inside("IntegrationId"))?,
                2 => value.integration_response_id = Field::decode(d).map_err(|e| e.inside("IntegrationResponseId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.integration_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.integration_response_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationResponseResponse {
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub integration_response_id: std::option::Option<std::string::String>,
    pub integration_response_key: std::option::Option<std::string::String>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
}

impl Shape for GetIntegrationResponseResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetIntegrationResponseResponse;
}

impl Field for GetIntegrationResponseResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                1 => value.integration_response_id = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseId"))?),
                2 => value.integration_response_key = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseKey"))?),
                3 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                4 => value.response_templates = Some(Field::decode(d).map_err(|e| e.inside("ResponseTemplates"))?),
                5 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.integration_response_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.integration_response_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.response_templates { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationResponsesRequest {
    pub api_id: std::string::String,
    pub integration_id: std::string::String,
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetIntegrationResponsesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetIntegrationResponsesRequest;
}

impl Field for GetIntegrationResponsesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.integration_id = Field::decode(d).map_err(|e| e.inside("IntegrationId"))?,
                2 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                3 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.integration_id.encode(e);
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationResponsesResponse {
    pub items: std::option::Option<std::vec::Vec<IntegrationResponse>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetIntegrationResponsesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetIntegrationResponsesResponse;
}

impl Field for GetIntegrationResponsesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationResult {
    pub api_gateway_managed: std::option::Option<bool>,
    pub connection_id: std::option::Option<std::string::String>,
    pub connection_type: std::option::Option<ConnectionType>,
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub credentials_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub integration_id: std::option::Option<std::string::String>,
    pub integration_method: std::option::Option<std::string::String>,
    pub integration_response_selection_expression: std::option::Option<std::string::String>,
    pub integration_subtype: std::option::Option<std::string::String>,
    pub integration_type: std::option::Option<IntegrationType>,
    pub integration_uri: std::option::Option<std::string::String>,
    pub passthrough_behavior: std::option::Option<PassthroughBehavior>,
    pub payload_format_version: std::option::Option<std::string::String>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, IndexMap<std::string::String, std::string::String>>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
    pub timeout_in_millis: std::option::Option<i32>,
    pub tls_config: std::option::Option<TlsConfig>,
}

impl Shape for GetIntegrationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_GetIntegrationResult;
}

impl Field for GetIntegrationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                1 => value.connection_id = Some(Field::decode(d).map_err(|e| e.inside("ConnectionId"))?),
                2 => value.connection_type = Some(Field::decode(d).map_err(|e| e.inside("ConnectionType"))?),
                3 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                4 => value.credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("CredentialsArn"))?),
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                6 => value.integration_id = Some(Field::decode(d).map_err(|e| e.inside("IntegrationId"))?),
                7 => value.integration_method = Some(Field::decode(d).map_err(|e| e.inside("IntegrationMethod"))?),
                8 => value.integration_response_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseSelectionExpression"))?),
                9 => value.integration_subtype = Some(Field::decode(d).map_err(|e| e.inside("IntegrationSubtype"))?),
                10 => value.integration_type = Some(Field::decode(d).map_err(|e| e.inside("IntegrationType"))?),
                11 => value.integration_uri = Some(Field::decode(d).map_err(|e| e.inside("IntegrationUri"))?),
                12 => value.passthrough_behavior = Some(Field::decode(d).map_err(|e| e.inside("PassthroughBehavior"))?),
                13 => value.payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("PayloadFormatVersion"))?),
                14 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                15 => value.request_templates = Some(Field::decode(d).map_err(|e| e.inside("RequestTemplates"))?),
                16 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                17 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                18 => value.timeout_in_millis = Some(Field::decode(d).map_err(|e| e.inside("TimeoutInMillis"))?),
                19 => value.tls_config = Some(Field::decode(d).map_err(|e| e.inside("TlsConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.connection_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.connection_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.credentials_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.integration_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.integration_method { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.integration_response_selection_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.integration_subtype { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.integration_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.integration_uri { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.passthrough_behavior { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.payload_format_version { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.request_templates { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.timeout_in_millis { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.tls_config { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationsRequest {
    pub api_id: std::string::String,
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetIntegrationsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetIntegrationsRequest;
}

impl Field for GetIntegrationsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationsResponse {
    pub items: std::option::Option<std::vec::Vec<Integration>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetIntegrationsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetIntegrationsResponse;
}

impl Field for GetIntegrationsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetModelRequest {
    pub api_id: std::string::String,
    pub model_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.model_id = Field::decode(d).map_err(|e| e.inside("ModelId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.model_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetModelResponse {
    pub content_type: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub model_id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub schema: std::option::Option<std::string::String>,
}

impl Shape for GetModelResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetModelResponse;
}

impl Field for GetModelResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.model_id = Some(Field::decode(d).map_err(|e| e.inside("ModelId"))?),
                3 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                4 => value.schema = Some(Field::decode(d).map_err(|e| e.inside("Schema"))?),
                _ => {}
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
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.model_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.schema { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetModelTemplateRequest {
    pub api_id: std::string::String,
    pub model_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.model_id = Field::decode(d).map_err(|e| e.inside("ModelId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.model_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetModelTemplateResponse {
    pub value: std::option::Option<std::string::String>,
}

impl Shape for GetModelTemplateResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetModelTemplateResponse;
}

impl Field for GetModelTemplateResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.value = Some(Field::decode(d).map_err(|e| e.inside("Value"))?),
                _ => {}
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
pub struct GetModelsRequest {
    pub api_id: std::string::String,
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetModelsResponse {
    pub items: std::option::Option<std::vec::Vec<Model_>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetModelsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetModelsResponse;
}

impl Field for GetModelsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPortalProductRequest {
    pub portal_product_id: std::string::String,
    pub resource_owner_account_id: std::option::Option<std::string::String>,
}

impl Shape for GetPortalProductRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPortalProductRequest;
}

impl Field for GetPortalProductRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                1 => value.resource_owner_account_id = Some(Field::decode(d).map_err(|e| e.inside("ResourceOwnerAccountId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.portal_product_id.encode(e);
        if let Some(v) = &self.resource_owner_account_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPortalProductResponse {
    pub description: std::option::Option<std::string::String>,
    pub display_name: std::option::Option<std::string::String>,
    pub display_order: std::option::Option<DisplayOrder>,
    pub last_modified: std::option::Option<Timestamp>,
    pub portal_product_arn: std::option::Option<std::string::String>,
    pub portal_product_id: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for GetPortalProductResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPortalProductResponse;
}

impl Field for GetPortalProductResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                1 => value.display_name = Some(Field::decode(d).map_err(|e| e.inside("DisplayName"))?),
                2 => value.display_order = Some(Field::decode(d).map_err(|e| e.inside("DisplayOrder"))?),
                3 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                4 => value.portal_product_arn = Some(Field::decode(d).map_err(|e| e.inside("PortalProductArn"))?),
                5 => value.portal_product_id = Some(Field::decode(d).map_err(|e| e.inside("PortalProductId"))?),
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
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.display_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.display_order { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.portal_product_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.portal_product_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPortalProductSharingPolicyRequest {
    pub portal_product_id: std::string::String,
}

impl Shape for GetPortalProductSharingPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPortalProductSharingPolicyRequest;
}

impl Field for GetPortalProductSharingPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.portal_product_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPortalProductSharingPolicyResponse {
    pub policy_document: std::option::Option<std::string::String>,
    pub portal_product_id: std::option::Option<std::string::String>,
}

impl Shape for GetPortalProductSharingPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPortalProductSharingPolicyResponse;
}

impl Field for GetPortalProductSharingPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_document = Some(Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?),
                1 => value.portal_product_id = Some(Field::decode(d).map_err(|e| e.inside("PortalProductId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_document { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.portal_product_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPortalRequest {
    pub portal_id: std::string::String,
}

impl Shape for GetPortalRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPortalRequest;
}

impl Field for GetPortalRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.portal_id = Field::decode(d).map_err(|e| e.inside("PortalId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.portal_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPortalResponse {
    pub authorization: std::option::Option<Authorization>,
    pub endpoint_configuration: std::option::Option<EndpointConfigurationResponse>,
    pub included_portal_product_arns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub last_modified: std::option::Option<Timestamp>,
    pub last_published: std::option::Option<Timestamp>,
    pub last_published_description: std::option::Option<std::string::String>,
    pub portal_arn: std::option::Option<std::string::String>,
    pub portal_content: std::option::Option<PortalContent>,
    pub portal_id: std::option::Option<std::string::String>,
    pub preview: std::option::Option<Preview>,
    pub publish_status: std::option::Option<PublishStatus>,
    pub rum_app_monitor_name: std::option::Option<std::string::String>,
    pub status_exception: std::option::Option<StatusException>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for GetPortalResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPortalResponse;
}

impl Field for GetPortalResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorization = Some(Field::decode(d).map_err(|e| e.inside("Authorization"))?),
                1 => value.endpoint_configuration = Some(Field::decode(d).map_err(|e| e.inside("EndpointConfiguration"))?),
                2 => value.included_portal_product_arns = Some(Field::decode(d).map_err(|e| e.inside("IncludedPortalProductArns"))?),
                3 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                4 => value.last_published = Some(Field::decode(d).map_err(|e| e.inside("LastPublished"))?),
                5 => value.last_published_description = Some(Field::decode(d).map_err(|e| e.inside("LastPublishedDescription"))?),
                6 => value.portal_arn = Some(Field::decode(d).map_err(|e| e.inside("PortalArn"))?),
                7 => value.portal_content = Some(Field::decode(d).map_err(|e| e.inside("PortalContent"))?),
                8 => value.portal_id = Some(Field::decode(d).map_err(|e| e.inside("PortalId"))?),
                9 => value.preview = Some(Field::decode(d).map_err(|e| e.inside("Preview"))?),
                10 => value.publish_status = Some(Field::decode(d).map_err(|e| e.inside("PublishStatus"))?),
                11 => value.rum_app_monitor_name = Some(Field::decode(d).map_err(|e| e.inside("RumAppMonitorName"))?),
                12 => value.status_exception = Some(Field::decode(d).map_err(|e| e.inside("StatusException"))?),
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
        if let Some(v) = &self.authorization { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.endpoint_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.included_portal_product_arns { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.last_published { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.last_published_description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.portal_arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.portal_content { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.portal_id { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.preview { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.publish_status { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.rum_app_monitor_name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.status_exception { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetProductPageRequest {
    pub portal_product_id: std::string::String,
    pub product_page_id: std::string::String,
    pub resource_owner_account_id: std::option::Option<std::string::String>,
}

impl Shape for GetProductPageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetProductPageRequest;
}

impl Field for GetProductPageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                1 => value.product_page_id = Field::decode(d).map_err(|e| e.inside("ProductPageId"))?,
                2 => value.resource_owner_account_id = Some(Field::decode(d).map_err(|e| e.inside("ResourceOwnerAccountId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.portal_product_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.product_page_id.encode(e);
        if let Some(v) = &self.resource_owner_account_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetProductPageResponse {
    pub display_content: std::option::Option<DisplayContent>,
    pub last_modified: std::option::Option<Timestamp>,
    pub product_page_arn: std::option::Option<std::string::String>,
    pub product_page_id: std::option::Option<std::string::String>,
}

impl Shape for GetProductPageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetProductPageResponse;
}

impl Field for GetProductPageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_content = Some(Field::decode(d).map_err(|e| e.inside("DisplayContent"))?),
                1 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                2 => value.product_page_arn = Some(Field::decode(d).map_err(|e| e.inside("ProductPageArn"))?),
                3 => value.product_page_id = Some(Field::decode(d).map_err(|e| e.inside("ProductPageId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.display_content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.product_page_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.product_page_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetProductRestEndpointPageRequest {
    pub include_raw_display_content: std::option::Option<std::string::String>,
    pub portal_product_id: std::string::String,
    pub product_rest_endpoint_page_id: std::string::String,
    pub resource_owner_account_id: std::option::Option<std::string::String>,
}

impl Shape for GetProductRestEndpointPageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetProductRestEndpointPageRequest;
}

impl Field for GetProductRestEndpointPageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.include_raw_display_content = Some(Field::decode(d).map_err(|e| e.inside("IncludeRawDisplayContent"))?),
                1 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                2 => value.product_rest_endpoint_page_id = Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageId"))?,
                3 => value.resource_owner_account_id = Some(Field::decode(d).map_err(|e| e.inside("ResourceOwnerAccountId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.include_raw_display_content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.portal_product_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.product_rest_endpoint_page_id.encode(e);
        if let Some(v) = &self.resource_owner_account_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetProductRestEndpointPageResponse {
    pub display_content: std::option::Option<EndpointDisplayContentResponse>,
    pub last_modified: std::option::Option<Timestamp>,
    pub product_rest_endpoint_page_arn: std::option::Option<std::string::String>,
    pub product_rest_endpoint_page_id: std::option::Option<std::string::String>,
    pub raw_display_content: std::option::Option<std::string::String>,
    pub rest_endpoint_identifier: std::option::Option<RestEndpointIdentifier>,
    pub status: std::option::Option<Status>,
    pub status_exception: std::option::Option<StatusException>,
    pub try_it_state: std::option::Option<TryItState>,
}

impl Shape for GetProductRestEndpointPageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetProductRestEndpointPageResponse;
}

impl Field for GetProductRestEndpointPageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_content = Some(Field::decode(d).map_err(|e| e.inside("DisplayContent"))?),
                1 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                2 => value.product_rest_endpoint_page_arn = Some(Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageArn"))?),
                3 => value.product_rest_endpoint_page_id = Some(Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageId"))?),
                4 => value.raw_display_content = Some(Field::decode(d).map_err(|e| e.inside("RawDisplayContent"))?),
                5 => value.rest_endpoint_identifier = Some(Field::decode(d).map_err(|e| e.inside("RestEndpointIdentifier"))?),
                6 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                7 => value.status_exception = Some(Field::decode(d).map_err(|e| e.inside("StatusException"))?),
                8 => value.try_it_state = Some(Field::decode(d).map_err(|e| e.inside("TryItState"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.display_content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.product_rest_endpoint_page_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.product_rest_endpoint_page_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.raw_display_content { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.rest_endpoint_identifier { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.status_exception { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.try_it_state { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRouteRequest {
    pub api_id: std::string::String,
    pub route_id: std::string::String,
}

impl Shape for GetRouteRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRouteRequest;
}

impl Field for GetRouteRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.route_id = Field::decode(d).map_err(|e| e.inside("RouteId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.route_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRouteResponseRequest {
    pub api_id: std::string::String,
    pub route_id: std::string::String,
    pub route_response_id: std::string::String,
}

impl Shape for GetRouteResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRouteResponseRequest;
}

impl Field for GetRouteResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.route_id = Field::decode(d).map_err(|e| e.inside("RouteId"))?,
                2 => value.route_response_id = Field::decode(d).map_err(|e| e.inside("RouteResponseId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.route_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.route_response_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRouteResponseResponse {
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub response_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_response_id: std::option::Option<std::string::String>,
    pub route_response_key: std::option::Option<std::string::String>,
}

impl Shape for GetRouteResponseResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRouteResponseResponse;
}

impl Field for GetRouteResponseResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                1 => value.response_models = Some(Field::decode(d).map_err(|e| e.inside("ResponseModels"))?),
                2 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                3 => value.route_response_id = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseId"))?),
                4 => value.route_response_key = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseKey"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.response_models { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.route_response_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.route_response_key { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRouteResponsesRequest {
    pub api_id: std::string::String,
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub route_id: std::string::String,
}

impl Shape for GetRouteResponsesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRouteResponsesRequest;
}

impl Field for GetRouteResponsesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                3 => value.route_id = Field::decode(d).map_err(|e| e.inside("RouteId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.route_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRouteResponsesResponse {
    pub items: std::option::Option<std::vec::Vec<RouteResponse>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetRouteResponsesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRouteResponsesResponse;
}

impl Field for GetRouteResponsesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRouteResult {
    pub api_gateway_managed: std::option::Option<bool>,
    pub api_key_required: std::option::Option<bool>,
    pub authorization_scopes: std::option::Option<std::vec::Vec<std::string::String>>,
    pub authorization_type: std::option::Option<AuthorizationType>,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub operation_name: std::option::Option<std::string::String>,
    pub request_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_id: std::option::Option<std::string::String>,
    pub route_key: std::option::Option<std::string::String>,
    pub route_response_selection_expression: std::option::Option<std::string::String>,
    pub target: std::option::Option<std::string::String>,
}

impl Shape for GetRouteResult {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRouteResult;
}

impl Field for GetRouteResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                1 => value.api_key_required = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyRequired"))?),
                2 => value.authorization_scopes = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationScopes"))?),
                3 => value.authorization_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationType"))?),
                4 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?),
                5 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                6 => value.operation_name = Some(Field::decode(d).map_err(|e| e.inside("OperationName"))?),
                7 => value.request_models = Some(Field::decode(d).map_err(|e| e.inside("RequestModels"))?),
                8 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                9 => value.route_id = Some(Field::decode(d).map_err(|e| e.inside("RouteId"))?),
                10 => value.route_key = Some(Field::decode(d).map_err(|e| e.inside("RouteKey"))?),
                11 => value.route_response_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseSelectionExpression"))?),
                12 => value.target = Some(Field::decode(d).map_err(|e| e.inside("Target"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_key_required { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorization_scopes { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.authorization_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.operation_name { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.request_models { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.route_id { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.route_key { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.route_response_selection_expression { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.target { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoutesRequest {
    pub api_id: std::string::String,
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetRoutesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRoutesRequest;
}

impl Field for GetRoutesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoutesResponse {
    pub items: std::option::Option<std::vec::Vec<Route>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetRoutesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRoutesResponse;
}

impl Field for GetRoutesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoutingRuleRequest {
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub routing_rule_id: std::string::String,
}

impl Shape for GetRoutingRuleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRoutingRuleRequest;
}

impl Field for GetRoutingRuleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("DomainNameId"))?),
                2 => value.routing_rule_id = Field::decode(d).map_err(|e| e.inside("RoutingRuleId"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[2]); self.routing_rule_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoutingRuleResponse {
    pub actions: std::option::Option<std::vec::Vec<RoutingRuleAction>>,
    pub conditions: std::option::Option<std::vec::Vec<RoutingRuleCondition>>,
    pub priority: std::option::Option<i32>,
    pub routing_rule_arn: std::option::Option<std::string::String>,
    pub routing_rule_id: std::option::Option<std::string::String>,
}

impl Shape for GetRoutingRuleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRoutingRuleResponse;
}

impl Field for GetRoutingRuleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.actions = Some(Field::decode(d).map_err(|e| e.inside("Actions"))?),
                1 => value.conditions = Some(Field::decode(d).map_err(|e| e.inside("Conditions"))?),
                2 => value.priority = Some(Field::decode(d).map_err(|e| e.inside("Priority"))?),
                3 => value.routing_rule_arn = Some(Field::decode(d).map_err(|e| e.inside("RoutingRuleArn"))?),
                4 => value.routing_rule_id = Some(Field::decode(d).map_err(|e| e.inside("RoutingRuleId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.actions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.conditions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.priority { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.routing_rule_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.routing_rule_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStageRequest {
    pub api_id: std::string::String,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("StageName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStageResponse {
    pub access_log_settings: std::option::Option<AccessLogSettings>,
    pub api_gateway_managed: std::option::Option<bool>,
    pub auto_deploy: std::option::Option<bool>,
    pub client_certificate_id: std::option::Option<std::string::String>,
    pub created_date: std::option::Option<Timestamp>,
    pub default_route_settings: std::option::Option<RouteSettings>,
    pub deployment_id: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub last_deployment_status_message: std::option::Option<std::string::String>,
    pub last_updated_date: std::option::Option<Timestamp>,
    pub route_settings: std::option::Option<IndexMap<std::string::String, RouteSettings>>,
    pub stage_name: std::option::Option<std::string::String>,
    pub stage_variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for GetStageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetStageResponse;
}

impl Field for GetStageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.access_log_settings = Some(Field::decode(d).map_err(|e| e.inside("AccessLogSettings"))?),
                1 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                2 => value.auto_deploy = Some(Field::decode(d).map_err(|e| e.inside("AutoDeploy"))?),
                3 => value.client_certificate_id = Some(Field::decode(d).map_err(|e| e.inside("ClientCertificateId"))?),
                4 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                5 => value.default_route_settings = Some(Field::decode(d).map_err(|e| e.inside("DefaultRouteSettings"))?),
                6 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("DeploymentId"))?),
                7 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                8 => value.last_deployment_status_message = Some(Field::decode(d).map_err(|e| e.inside("LastDeploymentStatusMessage"))?),
                9 => value.last_updated_date = Some(Field::decode(d).map_err(|e| e.inside("LastUpdatedDate"))?),
                10 => value.route_settings = Some(Field::decode(d).map_err(|e| e.inside("RouteSettings"))?),
                11 => value.stage_name = Some(Field::decode(d).map_err(|e| e.inside("StageName"))?),
                12 => value.stage_variables = Some(Field::decode(d).map_err(|e| e.inside("StageVariables"))?),
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
        if let Some(v) = &self.access_log_settings { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.auto_deploy { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_certificate_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.default_route_settings { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.last_deployment_status_message { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.last_updated_date { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.route_settings { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.stage_name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.stage_variables { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStagesRequest {
    pub api_id: std::string::String,
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStagesResponse {
    pub items: std::option::Option<std::vec::Vec<Stage>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetStagesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetStagesResponse;
}

impl Field for GetStagesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTagsRequest {
    pub resource_arn: std::string::String,
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceArn"))?,
                _ => {}
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
pub struct GetTagsResponse {
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for GetTagsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetTagsResponse;
}

impl Field for GetTagsResponse {
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
                0 => value.vpc_link_id = Field::decode(d).map_err(|e| e.inside("VpcLinkId"))?,
                _ => {}
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
pub struct GetVpcLinkResponse {
    pub created_date: std::option::Option<Timestamp>,
    pub name: std::option::Option<std::string::String>,
    pub security_group_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub subnet_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub vpc_link_id: std::option::Option<std::string::String>,
    pub vpc_link_status: std::option::Option<VpcLinkStatus>,
    pub vpc_link_status_message: std::option::Option<std::string::String>,
    pub vpc_link_version: std::option::Option<VpcLinkVersion>,
}

impl Shape for GetVpcLinkResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetVpcLinkResponse;
}

impl Field for GetVpcLinkResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.security_group_ids = Some(Field::decode(d).map_err(|e| e.inside("SecurityGroupIds"))?),
                3 => value.subnet_ids = Some(Field::decode(d).map_err(|e| e.inside("SubnetIds"))?),
                4 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                5 => value.vpc_link_id = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkId"))?),
                6 => value.vpc_link_status = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkStatus"))?),
                7 => value.vpc_link_status_message = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkStatusMessage"))?),
                8 => value.vpc_link_version = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkVersion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.security_group_ids { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.subnet_ids { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.vpc_link_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.vpc_link_status { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.vpc_link_status_message { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.vpc_link_version { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVpcLinksRequest {
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
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
                0 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
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
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVpcLinksResponse {
    pub items: std::option::Option<std::vec::Vec<VpcLink>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for GetVpcLinksResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetVpcLinksResponse;
}

impl Field for GetVpcLinksResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IdentifierParts {
    pub method: std::string::String,
    pub path: std::string::String,
    pub rest_api_id: std::string::String,
    pub stage: std::string::String,
}

impl Shape for IdentifierParts {
    const SHAPE: &'static ShapeSpec = &tables::S_IdentifierParts;
}

impl Field for IdentifierParts {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.method = Field::decode(d).map_err(|e| e.inside("Method"))?,
                1 => value.path = Field::decode(d).map_err(|e| e.inside("Path"))?,
                2 => value.rest_api_id = Field::decode(d).map_err(|e| e.inside("RestApiId"))?,
                3 => value.stage = Field::decode(d).map_err(|e| e.inside("Stage"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.method.encode(e);
        e.member(&Self::SHAPE.members[1]); self.path.encode(e);
        e.member(&Self::SHAPE.members[2]); self.rest_api_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.stage.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportApiRequest {
    pub basepath: std::option::Option<std::string::String>,
    pub body: std::string::String,
    pub fail_on_warnings: std::option::Option<bool>,
}

impl Shape for ImportApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ImportApiRequest;
}

impl Field for ImportApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.basepath = Some(Field::decode(d).map_err(|e| e.inside("Basepath"))?),
                1 => value.body = Field::decode(d).map_err(|e| e.inside("Body"))?,
                2 => value.fail_on_warnings = Some(Field::decode(d).map_err(|e| e.inside("FailOnWarnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.basepath { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.body.encode(e);
        if let Some(v) = &self.fail_on_warnings { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportApiResponse {
    pub api_endpoint: std::option::Option<std::string::String>,
    pub api_gateway_managed: std::option::Option<bool>,
    pub api_id: std::option::Option<std::string::String>,
    pub api_key_selection_expression: std::option::Option<std::string::String>,
    pub cors_configuration: std::option::Option<Cors>,
    pub created_date: std::option::Option<Timestamp>,
    pub description: std::option::Option<std::string::String>,
    pub disable_schema_validation: std::option::Option<bool>,
    pub disable_execute_api_endpoint: std::option::Option<bool>,
    pub import_info: std::option::Option<std::vec::Vec<std::string::String>>,
    pub ip_address_type: std::option::Option<IpAddressType>,
    pub name: std::option::Option<std::string::String>,
    pub protocol_type: std::option::Option<ProtocolType>,
    pub route_selection_expression: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub version: std::option::Option<std::string::String>,
    pub warnings: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for ImportApiResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ImportApiResponse;
}

impl Field for ImportApiResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("ApiEndpoint"))?),
                1 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                2 => value.api_id = Some(Field::decode(d).map_err(|e| e.inside("ApiId"))?),
                3 => value.api_key_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiKeySelectionExpression"))?),
                4 => value.cors_configuration = Some(Field::decode(d).map_err(|e| e.inside("CorsConfiguration"))?),
                5 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                6 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                7 => value.disable_schema_validation = Some(Field::decode(d).map_err(|e| e.inside("DisableSchemaValidation"))?),
                8 => value.disable_execute_api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("DisableExecuteApiEndpoint"))?),
                9 => value.import_info = Some(Field::decode(d).map_err(|e| e.inside("ImportInfo"))?),
                10 => value.ip_address_type = Some(Field::decode(d).map_err(|e| e.inside("IpAddressType"))?),
                11 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                12 => value.protocol_type = Some(Field::decode(d).map_err(|e| e.inside("ProtocolType"))?),
                13 => value.route_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteSelectionExpression"))?),
                14 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                15 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                16 => value.warnings = Some(Field::decode(d).map_err(|e| e.inside("Warnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_endpoint { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.api_key_selection_expression { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.cors_configuration { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.disable_schema_validation { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.disable_execute_api_endpoint { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.import_info { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.ip_address_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.protocol_type { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.route_selection_expression { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.warnings { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Integration {
    pub api_gateway_managed: std::option::Option<bool>,
    pub connection_id: std::option::Option<std::string::String>,
    pub connection_type: std::option::Option<ConnectionType>,
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub credentials_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub integration_id: std::option::Option<std::string::String>,
    pub integration_method: std::option::Option<std::string::String>,
    pub integration_response_selection_expression: std::option::Option<std::string::String>,
    pub integration_subtype: std::option::Option<std::string::String>,
    pub integration_type: std::option::Option<IntegrationType>,
    pub integration_uri: std::option::Option<std::string::String>,
    pub passthrough_behavior: std::option::Option<PassthroughBehavior>,
    pub payload_format_version: std::option::Option<std::string::String>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, IndexMap<std::string::String, std::string::String>>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
    pub timeout_in_millis: std::option::Option<i32>,
    pub tls_config: std::option::Option<TlsConfig>,
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
                0 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                1 => value.connection_id = Some(Field::decode(d).map_err(|e| e.inside("ConnectionId"))?),
                2 => value.connection_type = Some(Field::decode(d).map_err(|e| e.inside("ConnectionType"))?),
                3 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                4 => value.credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("CredentialsArn"))?),
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                6 => value.integration_id = Some(Field::decode(d).map_err(|e| e.inside("IntegrationId"))?),
                7 => value.integration_method = Some(Field::decode(d).map_err(|e| e.inside("IntegrationMethod"))?),
                8 => value.integration_response_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseSelectionExpression"))?),
                9 => value.integration_subtype = Some(Field::decode(d).map_err(|e| e.inside("IntegrationSubtype"))?),
                10 => value.integration_type = Some(Field::decode(d).map_err(|e| e.inside("IntegrationType"))?),
                11 => value.integration_uri = Some(Field::decode(d).map_err(|e| e.inside("IntegrationUri"))?),
                12 => value.passthrough_behavior = Some(Field::decode(d).map_err(|e| e.inside("PassthroughBehavior"))?),
                13 => value.payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("PayloadFormatVersion"))?),
                14 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                15 => value.request_templates = Some(Field::decode(d).map_err(|e| e.inside("RequestTemplates"))?),
                16 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                17 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                18 => value.timeout_in_millis = Some(Field::decode(d).map_err(|e| e.inside("TimeoutInMillis"))?),
                19 => value.tls_config = Some(Field::decode(d).map_err(|e| e.inside("TlsConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.connection_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.connection_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.credentials_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.integration_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.integration_method { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.integration_response_selection_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.integration_subtype { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.integration_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.integration_uri { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.passthrough_behavior { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.payload_format_version { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.request_templates { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.timeout_in_millis { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.tls_config { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntegrationResponse {
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub integration_response_id: std::option::Option<std::string::String>,
    pub integration_response_key: std::string::String,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
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
                0 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                1 => value.integration_response_id = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseId"))?),
                2 => value.integration_response_key = Field::decode(d).map_err(|e| e.inside("IntegrationResponseKey"))?,
                3 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                4 => value.response_templates = Some(Field::decode(d).map_err(|e| e.inside("ResponseTemplates"))?),
                5 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.integration_response_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.integration_response_key.encode(e);
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.response_templates { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum IntegrationType {
    #[default] Aws,
    Http,
    Mock,
    HttpProxy,
    AwsProxy,
    Unknown(std::string::String),
}

impl IntegrationType {
    pub fn as_str(&self) -> &str {
        match self {
            IntegrationType::Aws => "AWS",
            IntegrationType::Http => "HTTP",
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
            "AWS" => IntegrationType::Aws,
            "HTTP" => IntegrationType::Http,
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JWTConfiguration {
    pub audience: std::option::Option<std::vec::Vec<std::string::String>>,
    pub issuer: std::option::Option<std::string::String>,
}

impl Shape for JWTConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_JWTConfiguration;
}

impl Field for JWTConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.audience = Some(Field::decode(d).map_err(|e| e.inside("Audience"))?),
                1 => value.issuer = Some(Field::decode(d).map_err(|e| e.inside("Issuer"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.audience { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.issuer { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPortalProductsRequest {
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub resource_owner: std::option::Option<std::string::String>,
}

impl Shape for ListPortalProductsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPortalProductsRequest;
}

impl Field for ListPortalProductsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.resource_owner = Some(Field::decode(d).map_err(|e| e.inside("ResourceOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.resource_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPortalProductsResponse {
    pub items: std::option::Option<std::vec::Vec<PortalProductSummary>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListPortalProductsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPortalProductsResponse;
}

impl Field for ListPortalProductsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPortalsRequest {
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListPortalsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPortalsRequest;
}

impl Field for ListPortalsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
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
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPortalsResponse {
    pub items: std::option::Option<std::vec::Vec<PortalSummary>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListPortalsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPortalsResponse;
}

impl Field for ListPortalsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListProductPagesRequest {
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub portal_product_id: std::string::String,
    pub resource_owner_account_id: std::option::Option<std::string::String>,
}

impl Shape for ListProductPagesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListProductPagesRequest;
}

impl Field for ListProductPagesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                3 => value.resource_owner_account_id = Some(Field::decode(d).map_err(|e| e.inside("ResourceOwnerAccountId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.portal_product_id.encode(e);
        if let Some(v) = &self.resource_owner_account_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListProductPagesResponse {
    pub items: std::option::Option<std::vec::Vec<ProductPageSummaryNoBody>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListProductPagesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListProductPagesResponse;
}

impl Field for ListProductPagesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListProductRestEndpointPagesRequest {
    pub max_results: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub portal_product_id: std::string::String,
    pub resource_owner_account_id: std::option::Option<std::string::String>,
}

impl Shape for ListProductRestEndpointPagesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListProductRestEndpointPagesRequest;
}

impl Field for ListProductRestEndpointPagesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                3 => value.resource_owner_account_id = Some(Field::decode(d).map_err(|e| e.inside("ResourceOwnerAccountId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.portal_product_id.encode(e);
        if let Some(v) = &self.resource_owner_account_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListProductRestEndpointPagesResponse {
    pub items: std::option::Option<std::vec::Vec<ProductRestEndpointPageSummaryNoBody>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListProductRestEndpointPagesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListProductRestEndpointPagesResponse;
}

impl Field for ListProductRestEndpointPagesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
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
        if let Some(v) = &self.items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoutingRulesRequest {
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListRoutingRulesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRoutingRulesRequest;
}

impl Field for ListRoutingRulesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                1 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("DomainNameId"))?),
                2 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                3 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
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
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoutingRulesResponse {
    pub next_token: std::option::Option<std::string::String>,
    pub routing_rules: std::option::Option<std::vec::Vec<RoutingRule>>,
}

impl Shape for ListRoutingRulesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRoutingRulesResponse;
}

impl Field for ListRoutingRulesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                1 => value.routing_rules = Some(Field::decode(d).map_err(|e| e.inside("RoutingRules"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.routing_rules { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum LoggingLevel {
    #[default] Error,
    Info,
    Off,
    Unknown(std::string::String),
}

impl LoggingLevel {
    pub fn as_str(&self) -> &str {
        match self {
            LoggingLevel::Error => "ERROR",
            LoggingLevel::Info => "INFO",
            LoggingLevel::Off => "OFF",
            LoggingLevel::Unknown(text) => text,
        }
    }
}

impl From<&str> for LoggingLevel {
    fn from(text: &str) -> Self {
        match text {
            "ERROR" => LoggingLevel::Error,
            "INFO" => LoggingLevel::Info,
            "OFF" => LoggingLevel::Off,
            other => LoggingLevel::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LoggingLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for LoggingLevel {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model_ {
    pub content_type: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub model_id: std::option::Option<std::string::String>,
    pub name: std::string::String,
    pub schema: std::option::Option<std::string::String>,
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
                0 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.model_id = Some(Field::decode(d).map_err(|e| e.inside("ModelId"))?),
                3 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                4 => value.schema = Some(Field::decode(d).map_err(|e| e.inside("Schema"))?),
                _ => {}
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
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.model_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.name.encode(e);
        if let Some(v) = &self.schema { e.member(&Self::SHAPE.members[4]); v.encode(e); }
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
                0 => value.truststore_uri = Some(Field::decode(d).map_err(|e| e.inside("TruststoreUri"))?),
                1 => value.truststore_version = Some(Field::decode(d).map_err(|e| e.inside("TruststoreVersion"))?),
                2 => value.truststore_warnings = Some(Field::decode(d).map_err(|e| e.inside("TruststoreWarnings"))?),
                _ => {}
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
                0 => value.truststore_uri = Some(Field::decode(d).map_err(|e| e.inside("TruststoreUri"))?),
                1 => value.truststore_version = Some(Field::decode(d).map_err(|e| e.inside("TruststoreVersion"))?),
                _ => {}
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct None_ {
}

impl Shape for None_ {
    const SHAPE: &'static ShapeSpec = &tables::S_None;
}

impl Field for None_ {
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
pub struct ParameterConstraints {
    pub required: std::option::Option<bool>,
}

impl Shape for ParameterConstraints {
    const SHAPE: &'static ShapeSpec = &tables::S_ParameterConstraints;
}

impl Field for ParameterConstraints {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.required = Some(Field::decode(d).map_err(|e| e.inside("Required"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.required { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PassthroughBehavior {
    #[default] WhenNoMatch,
    Never,
    WhenNoTemplates,
    Unknown(std::string::String),
}

impl PassthroughBehavior {
    pub fn as_str(&self) -> &str {
        match self {
            PassthroughBehavior::WhenNoMatch => "WHEN_NO_MATCH",
            PassthroughBehavior::Never => "NEVER",
            PassthroughBehavior::WhenNoTemplates => "WHEN_NO_TEMPLATES",
            PassthroughBehavior::Unknown(text) => text,
        }
    }
}

impl From<&str> for PassthroughBehavior {
    fn from(text: &str) -> Self {
        match text {
            "WHEN_NO_MATCH" => PassthroughBehavior::WhenNoMatch,
            "NEVER" => PassthroughBehavior::Never,
            "WHEN_NO_TEMPLATES" => PassthroughBehavior::WhenNoTemplates,
            other => PassthroughBehavior::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PassthroughBehavior {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PassthroughBehavior {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PortalContent {
    pub description: std::option::Option<std::string::String>,
    pub display_name: std::string::String,
    pub theme: PortalTheme,
}

impl Shape for PortalContent {
    const SHAPE: &'static ShapeSpec = &tables::S_PortalContent;
}

impl Field for PortalContent {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                1 => value.display_name = Field::decode(d).map_err(|e| e.inside("DisplayName"))?,
                2 => value.theme = Field::decode(d).map_err(|e| e.inside("Theme"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.display_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.theme.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PortalProductSummary {
    pub description: std::string::String,
    pub display_name: std::string::String,
    pub last_modified: Timestamp,
    pub portal_product_arn: std::string::String,
    pub portal_product_id: std::string::String,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for PortalProductSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_PortalProductSummary;
}

impl Field for PortalProductSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.description = Field::decode(d).map_err(|e| e.inside("Description"))?,
                1 => value.display_name = Field::decode(d).map_err(|e| e.inside("DisplayName"))?,
                2 => value.last_modified = Field::decode(d).map_err(|e| e.inside("LastModified"))?,
                3 => value.portal_product_arn = Field::decode(d).map_err(|e| e.inside("PortalProductArn"))?,
                4 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                5 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.description.encode(e);
        e.member(&Self::SHAPE.members[1]); self.display_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.last_modified.encode(e);
        e.member(&Self::SHAPE.members[3]); self.portal_product_arn.encode(e);
        e.member(&Self::SHAPE.members[4]); self.portal_product_id.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PortalSummary {
    pub authorization: Authorization,
    pub endpoint_configuration: EndpointConfigurationResponse,
    pub included_portal_product_arns: std::vec::Vec<std::string::String>,
    pub last_modified: Timestamp,
    pub last_published: std::option::Option<Timestamp>,
    pub last_published_description: std::option::Option<std::string::String>,
    pub portal_arn: std::string::String,
    pub portal_content: PortalContent,
    pub portal_id: std::string::String,
    pub preview: std::option::Option<Preview>,
    pub publish_status: std::option::Option<PublishStatus>,
    pub rum_app_monitor_name: std::option::Option<std::string::String>,
    pub status_exception: std::option::Option<StatusException>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for PortalSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_PortalSummary;
}

impl Field for PortalSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorization = Field::decode(d).map_err(|e| e.inside("Authorization"))?,
                1 => value.endpoint_configuration = Field::decode(d).map_err(|e| e.inside("EndpointConfiguration"))?,
                2 => value.included_portal_product_arns = Field::decode(d).map_err(|e| e.inside("IncludedPortalProductArns"))?,
                3 => value.last_modified = Field::decode(d).map_err(|e| e.inside("LastModified"))?,
                4 => value.last_published = Some(Field::decode(d).map_err(|e| e.inside("LastPublished"))?),
                5 => value.last_published_description = Some(Field::decode(d).map_err(|e| e.inside("LastPublishedDescription"))?),
                6 => value.portal_arn = Field::decode(d).map_err(|e| e.inside("PortalArn"))?,
                7 => value.portal_content = Field::decode(d).map_err(|e| e.inside("PortalContent"))?,
                8 => value.portal_id = Field::decode(d).map_err(|e| e.inside("PortalId"))?,
                9 => value.preview = Some(Field::decode(d).map_err(|e| e.inside("Preview"))?),
                10 => value.publish_status = Some(Field::decode(d).map_err(|e| e.inside("PublishStatus"))?),
                11 => value.rum_app_monitor_name = Some(Field::decode(d).map_err(|e| e.inside("RumAppMonitorName"))?),
                12 => value.status_exception = Some(Field::decode(d).map_err(|e| e.inside("StatusException"))?),
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
        e.member(&Self::SHAPE.members[0]); self.authorization.encode(e);
        e.member(&Self::SHAPE.members[1]); self.endpoint_configuration.encode(e);
        e.member(&Self::SHAPE.members[2]); self.included_portal_product_arns.encode(e);
        e.member(&Self::SHAPE.members[3]); self.last_modified.encode(e);
        if let Some(v) = &self.last_published { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.last_published_description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.member(&Self::SHAPE.members[6]); self.portal_arn.encode(e);
        e.member(&Self::SHAPE.members[7]); self.portal_content.encode(e);
        e.member(&Self::SHAPE.members[8]); self.portal_id.encode(e);
        if let Some(v) = &self.preview { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.publish_status { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.rum_app_monitor_name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.status_exception { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PortalTheme {
    pub custom_colors: CustomColors,
    pub logo_last_uploaded: std::option::Option<Timestamp>,
}

impl Shape for PortalTheme {
    const SHAPE: &'static ShapeSpec = &tables::S_PortalTheme;
}

impl Field for PortalTheme {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.custom_colors = Field::decode(d).map_err(|e| e.inside("CustomColors"))?,
                1 => value.logo_last_uploaded = Some(Field::decode(d).map_err(|e| e.inside("LogoLastUploaded"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.custom_colors.encode(e);
        if let Some(v) = &self.logo_last_uploaded { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preview {
    pub preview_status: PreviewStatus,
    pub preview_url: std::option::Option<std::string::String>,
    pub status_exception: std::option::Option<StatusException>,
}

impl Shape for Preview {
    const SHAPE: &'static ShapeSpec = &tables::S_Preview;
}

impl Field for Preview {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.preview_status = Field::decode(d).map_err(|e| e.inside("PreviewStatus"))?,
                1 => value.preview_url = Some(Field::decode(d).map_err(|e| e.inside("PreviewUrl"))?),
                2 => value.status_exception = Some(Field::decode(d).map_err(|e| e.inside("StatusException"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.preview_status.encode(e);
        if let Some(v) = &self.preview_url { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.status_exception { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PreviewPortalRequest {
    pub portal_id: std::string::String,
}

impl Shape for PreviewPortalRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PreviewPortalRequest;
}

impl Field for PreviewPortalRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.portal_id = Field::decode(d).map_err(|e| e.inside("PortalId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.portal_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PreviewPortalResponse {
}

impl Shape for PreviewPortalResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PreviewPortalResponse;
}

impl Field for PreviewPortalResponse {
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

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PreviewStatus {
    #[default] PreviewInProgress,
    PreviewFailed,
    PreviewReady,
    Unknown(std::string::String),
}

impl PreviewStatus {
    pub fn as_str(&self) -> &str {
        match self {
            PreviewStatus::PreviewInProgress => "PREVIEW_IN_PROGRESS",
            PreviewStatus::PreviewFailed => "PREVIEW_FAILED",
            PreviewStatus::PreviewReady => "PREVIEW_READY",
            PreviewStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for PreviewStatus {
    fn from(text: &str) -> Self {
        match text {
            "PREVIEW_IN_PROGRESS" => PreviewStatus::PreviewInProgress,
            "PREVIEW_FAILED" => PreviewStatus::PreviewFailed,
            "PREVIEW_READY" => PreviewStatus::PreviewReady,
            other => PreviewStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PreviewStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PreviewStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductPageSummaryNoBody {
    pub last_modified: Timestamp,
    pub page_title: std::string::String,
    pub product_page_arn: std::string::String,
    pub product_page_id: std::string::String,
}

impl Shape for ProductPageSummaryNoBody {
    const SHAPE: &'static ShapeSpec = &tables::S_ProductPageSummaryNoBody;
}

impl Field for ProductPageSummaryNoBody {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.last_modified = Field::decode(d).map_err(|e| e.inside("LastModified"))?,
                1 => value.page_title = Field::decode(d).map_err(|e| e.inside("PageTitle"))?,
                2 => value.product_page_arn = Field::decode(d).map_err(|e| e.inside("ProductPageArn"))?,
                3 => value.product_page_id = Field::decode(d).map_err(|e| e.inside("ProductPageId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.last_modified.encode(e);
        e.member(&Self::SHAPE.members[1]); self.page_title.encode(e);
        e.member(&Self::SHAPE.members[2]); self.product_page_arn.encode(e);
        e.member(&Self::SHAPE.members[3]); self.product_page_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductRestEndpointPageSummaryNoBody {
    pub endpoint: std::string::String,
    pub last_modified: Timestamp,
    pub operation_name: std::option::Option<std::string::String>,
    pub product_rest_endpoint_page_arn: std::string::String,
    pub product_rest_endpoint_page_id: std::string::String,
    pub rest_endpoint_identifier: RestEndpointIdentifier,
    pub status: Status,
    pub status_exception: std::option::Option<StatusException>,
    pub try_it_state: TryItState,
}

impl Shape for ProductRestEndpointPageSummaryNoBody {
    const SHAPE: &'static ShapeSpec = &tables::S_ProductRestEndpointPageSummaryNoBody;
}

impl Field for ProductRestEndpointPageSummaryNoBody {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.endpoint = Field::decode(d).map_err(|e| e.inside("Endpoint"))?,
                1 => value.last_modified = Field::decode(d).map_err(|e| e.inside("LastModified"))?,
                2 => value.operation_name = Some(Field::decode(d).map_err(|e| e.inside("OperationName"))?),
                3 => value.product_rest_endpoint_page_arn = Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageArn"))?,
                4 => value.product_rest_endpoint_page_id = Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageId"))?,
                5 => value.rest_endpoint_identifier = Field::decode(d).map_err(|e| e.inside("RestEndpointIdentifier"))?,
                6 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                7 => value.status_exception = Some(Field::decode(d).map_err(|e| e.inside("StatusException"))?),
                8 => value.try_it_state = Field::decode(d).map_err(|e| e.inside("TryItState"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.endpoint.encode(e);
        e.member(&Self::SHAPE.members[1]); self.last_modified.encode(e);
        if let Some(v) = &self.operation_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.product_rest_endpoint_page_arn.encode(e);
        e.member(&Self::SHAPE.members[4]); self.product_rest_endpoint_page_id.encode(e);
        e.member(&Self::SHAPE.members[5]); self.rest_endpoint_identifier.encode(e);
        e.member(&Self::SHAPE.members[6]); self.status.encode(e);
        if let Some(v) = &self.status_exception { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.member(&Self::SHAPE.members[8]); self.try_it_state.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ProtocolType {
    #[default] Websocket,
    Http,
    Unknown(std::string::String),
}

impl ProtocolType {
    pub fn as_str(&self) -> &str {
        match self {
            ProtocolType::Websocket => "WEBSOCKET",
            ProtocolType::Http => "HTTP",
            ProtocolType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ProtocolType {
    fn from(text: &str) -> Self {
        match text {
            "WEBSOCKET" => ProtocolType::Websocket,
            "HTTP" => ProtocolType::Http,
            other => ProtocolType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ProtocolType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ProtocolType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishPortalRequest {
    pub description: std::option::Option<std::string::String>,
    pub portal_id: std::string::String,
}

impl Shape for PublishPortalRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PublishPortalRequest;
}

impl Field for PublishPortalRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                1 => value.portal_id = Field::decode(d).map_err(|e| e.inside("PortalId"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.portal_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishPortalResponse {
}

impl Shape for PublishPortalResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PublishPortalResponse;
}

impl Field for PublishPortalResponse {
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

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PublishStatus {
    #[default] Published,
    PublishInProgress,
    PublishFailed,
    DisableInProgress,
    DisableFailed,
    Disabled,
    Unknown(std::string::String),
}

impl PublishStatus {
    pub fn as_str(&self) -> &str {
        match self {
            PublishStatus::Published => "PUBLISHED",
            PublishStatus::PublishInProgress => "PUBLISH_IN_PROGRESS",
            PublishStatus::PublishFailed => "PUBLISH_FAILED",
            PublishStatus::DisableInProgress => "DISABLE_IN_PROGRESS",
            PublishStatus::DisableFailed => "DISABLE_FAILED",
            PublishStatus::Disabled => "DISABLED",
            PublishStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for PublishStatus {
    fn from(text: &str) -> Self {
        match text {
            "PUBLISHED" => PublishStatus::Published,
            "PUBLISH_IN_PROGRESS" => PublishStatus::PublishInProgress,
            "PUBLISH_FAILED" => PublishStatus::PublishFailed,
            "DISABLE_IN_PROGRESS" => PublishStatus::DisableInProgress,
            "DISABLE_FAILED" => PublishStatus::DisableFailed,
            "DISABLED" => PublishStatus::Disabled,
            other => PublishStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PublishStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PublishStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPortalProductSharingPolicyRequest {
    pub policy_document: std::string::String,
    pub portal_product_id: std::string::String,
}

impl Shape for PutPortalProductSharingPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutPortalProductSharingPolicyRequest;
}

impl Field for PutPortalProductSharingPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_document = Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?,
                1 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_document.encode(e);
        e.member(&Self::SHAPE.members[1]); self.portal_product_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPortalProductSharingPolicyResponse {
}

impl Shape for PutPortalProductSharingPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutPortalProductSharingPolicyResponse;
}

impl Field for PutPortalProductSharingPolicyResponse {
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
pub struct PutRoutingRuleRequest {
    pub actions: std::vec::Vec<RoutingRuleAction>,
    pub conditions: std::vec::Vec<RoutingRuleCondition>,
    pub domain_name: std::string::String,
    pub domain_name_id: std::option::Option<std::string::String>,
    pub priority: i32,
    pub routing_rule_id: std::string::String,
}

impl Shape for PutRoutingRuleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRoutingRuleRequest;
}

impl Field for PutRoutingRuleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.actions = Field::decode(d).map_err(|e| e.inside("Actions"))?,
                1 => value.conditions = Field::decode(d).map_err(|e| e.inside("Conditions"))?,
                2 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                3 => value.domain_name_id = Some(Field::decode(d).map_err(|e| e.inside("DomainNameId"))?),
                4 => value.priority = Field::decode(d).map_err(|e| e.inside("Priority"))?,
                5 => value.routing_rule_id = Field::decode(d).map_err(|e| e.inside("RoutingRuleId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.actions.encode(e);
        e.member(&Self::SHAPE.members[1]); self.conditions.encode(e);
        e.member(&Self::SHAPE.members[2]); self.domain_name.encode(e);
        if let Some(v) = &self.domain_name_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.priority.encode(e);
        e.member(&Self::SHAPE.members[5]); self.routing_rule_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRoutingRuleResponse {
    pub actions: std::option::Option<std::vec::Vec<RoutingRuleAction>>,
    pub conditions: std::option::Option<std::vec::Vec<RoutingRuleCondition>>,
    pub priority: std::option::Option<i32>,
    pub routing_rule_arn: std::option::Option<std::string::String>,
    pub routing_rule_id: std::option::Option<std::string::String>,
}

impl Shape for PutRoutingRuleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRoutingRuleResponse;
}

impl Field for PutRoutingRuleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.actions = Some(Field::decode(d).map_err(|e| e.inside("Actions"))?),
                1 => value.conditions = Some(Field::decode(d).map_err(|e| e.inside("Conditions"))?),
                2 => value.priority = Some(Field::decode(d).map_err(|e| e.inside("Priority"))?),
                3 => value.routing_rule_arn = Some(Field::decode(d).map_err(|e| e.inside("RoutingRuleArn"))?),
                4 => value.routing_rule_id = Some(Field::decode(d).map_err(|e| e.inside("RoutingRuleId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.actions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.conditions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.priority { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.routing_rule_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.routing_rule_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReimportApiRequest {
    pub api_id: std::string::String,
    pub basepath: std::option::Option<std::string::String>,
    pub body: std::string::String,
    pub fail_on_warnings: std::option::Option<bool>,
}

impl Shape for ReimportApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ReimportApiRequest;
}

impl Field for ReimportApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.basepath = Some(Field::decode(d).map_err(|e| e.inside("Basepath"))?),
                2 => value.body = Field::decode(d).map_err(|e| e.inside("Body"))?,
                3 => value.fail_on_warnings = Some(Field::decode(d).map_err(|e| e.inside("FailOnWarnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.basepath { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.body.encode(e);
        if let Some(v) = &self.fail_on_warnings { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReimportApiResponse {
    pub api_endpoint: std::option::Option<std::string::String>,
    pub api_gateway_managed: std::option::Option<bool>,
    pub api_id: std::option::Option<std::string::String>,
    pub api_key_selection_expression: std::option::Option<std::string::String>,
    pub cors_configuration: std::option::Option<Cors>,
    pub created_date: std::option::Option<Timestamp>,
    pub description: std::option::Option<std::string::String>,
    pub disable_schema_validation: std::option::Option<bool>,
    pub disable_execute_api_endpoint: std::option::Option<bool>,
    pub import_info: std::option::Option<std::vec::Vec<std::string::String>>,
    pub ip_address_type: std::option::Option<IpAddressType>,
    pub name: std::option::Option<std::string::String>,
    pub protocol_type: std::option::Option<ProtocolType>,
    pub route_selection_expression: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub version: std::option::Option<std::string::String>,
    pub warnings: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for ReimportApiResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ReimportApiResponse;
}

impl Field for ReimportApiResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("ApiEndpoint"))?),
                1 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                2 => value.api_id = Some(Field::decode(d).map_err(|e| e.inside("ApiId"))?),
                3 => value.api_key_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiKeySelectionExpression"))?),
                4 => value.cors_configuration = Some(Field::decode(d).map_err(|e| e.inside("CorsConfiguration"))?),
                5 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                6 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                7 => value.disable_schema_validation = Some(Field::decode(d).map_err(|e| e.inside("DisableSchemaValidation"))?),
                8 => value.disable_execute_api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("DisableExecuteApiEndpoint"))?),
                9 => value.import_info = Some(Field::decode(d).map_err(|e| e.inside("ImportInfo"))?),
                10 => value.ip_address_type = Some(Field::decode(d).map_err(|e| e.inside("IpAddressType"))?),
                11 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                12 => value.protocol_type = Some(Field::decode(d).map_err(|e| e.inside("ProtocolType"))?),
                13 => value.route_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteSelectionExpression"))?),
                14 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                15 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                16 => value.warnings = Some(Field::decode(d).map_err(|e| e.inside("Warnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_endpoint { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.api_key_selection_expression { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.cors_configuration { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.disable_schema_validation { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.disable_execute_api_endpoint { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.import_info { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.ip_address_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.protocol_type { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.route_selection_expression { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.warnings { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetAuthorizersCacheRequest {
    pub api_id: std::string::String,
    pub stage_name: std::string::String,
}

impl Shape for ResetAuthorizersCacheRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ResetAuthorizersCacheRequest;
}

impl Field for ResetAuthorizersCacheRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.stage_name = Field::decode(d).map_err(|e| e.inside("StageName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestEndpointIdentifier {
    pub identifier_parts: std::option::Option<IdentifierParts>,
}

impl Shape for RestEndpointIdentifier {
    const SHAPE: &'static ShapeSpec = &tables::S_RestEndpointIdentifier;
}

impl Field for RestEndpointIdentifier {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.identifier_parts = Some(Field::decode(d).map_err(|e| e.inside("IdentifierParts"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.identifier_parts { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    pub api_gateway_managed: std::option::Option<bool>,
    pub api_key_required: std::option::Option<bool>,
    pub authorization_scopes: std::option::Option<std::vec::Vec<std::string::String>>,
    pub authorization_type: std::option::Option<AuthorizationType>,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub operation_name: std::option::Option<std::string::String>,
    pub request_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_id: std::option::Option<std::string::String>,
    pub route_key: std::string::String,
    pub route_response_selection_expression: std::option::Option<std::string::String>,
    pub target: std::option::Option<std::string::String>,
}

impl Shape for Route {
    const SHAPE: &'static ShapeSpec = &tables::S_Route;
}

impl Field for Route {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                1 => value.api_key_required = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyRequired"))?),
                2 => value.authorization_scopes = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationScopes"))?),
                3 => value.authorization_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationType"))?),
                4 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?),
                5 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                6 => value.operation_name = Some(Field::decode(d).map_err(|e| e.inside("OperationName"))?),
                7 => value.request_models = Some(Field::decode(d).map_err(|e| e.inside("RequestModels"))?),
                8 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                9 => value.route_id = Some(Field::decode(d).map_err(|e| e.inside("RouteId"))?),
                10 => value.route_key = Field::decode(d).map_err(|e| e.inside("RouteKey"))?,
                11 => value.route_response_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseSelectionExpression"))?),
                12 => value.target = Some(Field::decode(d).map_err(|e| e.inside("Target"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_key_required { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorization_scopes { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.authorization_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.operation_name { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.request_models { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.route_id { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.member(&Self::SHAPE.members[10]); self.route_key.encode(e);
        if let Some(v) = &self.route_response_selection_expression { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.target { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteResponse {
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub response_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_response_id: std::option::Option<std::string::String>,
    pub route_response_key: std::string::String,
}

impl Shape for RouteResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_RouteResponse;
}

impl Field for RouteResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                1 => value.response_models = Some(Field::decode(d).map_err(|e| e.inside("ResponseModels"))?),
                2 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                3 => value.route_response_id = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseId"))?),
                4 => value.route_response_key = Field::decode(d).map_err(|e| e.inside("RouteResponseKey"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.response_models { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.route_response_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.route_response_key.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteSettings {
    pub data_trace_enabled: std::option::Option<bool>,
    pub detailed_metrics_enabled: std::option::Option<bool>,
    pub logging_level: std::option::Option<LoggingLevel>,
    pub throttling_burst_limit: std::option::Option<i32>,
    pub throttling_rate_limit: std::option::Option<f64>,
}

impl Shape for RouteSettings {
    const SHAPE: &'static ShapeSpec = &tables::S_RouteSettings;
}

impl Field for RouteSettings {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.data_trace_enabled = Some(Field::decode(d).map_err(|e| e.inside("DataTraceEnabled"))?),
                1 => value.detailed_metrics_enabled = Some(Field::decode(d).map_err(|e| e.inside("DetailedMetricsEnabled"))?),
                2 => value.logging_level = Some(Field::decode(d).map_err(|e| e.inside("LoggingLevel"))?),
                3 => value.throttling_burst_limit = Some(Field::decode(d).map_err(|e| e.inside("ThrottlingBurstLimit"))?),
                4 => value.throttling_rate_limit = Some(Field::decode(d).map_err(|e| e.inside("ThrottlingRateLimit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.data_trace_enabled { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.detailed_metrics_enabled { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.logging_level { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.throttling_burst_limit { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.throttling_rate_limit { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum RoutingMode {
    #[default] ApiMappingOnly,
    RoutingRuleOnly,
    RoutingRuleThenApiMapping,
    Unknown(std::string::String),
}

impl RoutingMode {
    pub fn as_str(&self) -> &str {
        match self {
            RoutingMode::ApiMappingOnly => "API_MAPPING_ONLY",
            RoutingMode::RoutingRuleOnly => "ROUTING_RULE_ONLY",
            RoutingMode::RoutingRuleThenApiMapping => "ROUTING_RULE_THEN_API_MAPPING",
            RoutingMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for RoutingMode {
    fn from(text: &str) -> Self {
        match text {
            "API_MAPPING_ONLY" => RoutingMode::ApiMappingOnly,
            "ROUTING_RULE_ONLY" => RoutingMode::RoutingRuleOnly,
            "ROUTING_RULE_THEN_API_MAPPING" => RoutingMode::RoutingRuleThenApiMapping,
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
pub struct RoutingRule {
    pub actions: std::option::Option<std::vec::Vec<RoutingRuleAction>>,
    pub conditions: std::option::Option<std::vec::Vec<RoutingRuleCondition>>,
    pub priority: std::option::Option<i32>,
    pub routing_rule_arn: std::option::Option<std::string::String>,
    pub routing_rule_id: std::option::Option<std::string::String>,
}

impl Shape for RoutingRule {
    const SHAPE: &'static ShapeSpec = &tables::S_RoutingRule;
}

impl Field for RoutingRule {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.actions = Some(Field::decode(d).map_err(|e| e.inside("Actions"))?),
                1 => value.conditions = Some(Field::decode(d).map_err(|e| e.inside("Conditions"))?),
                2 => value.priority = Some(Field::decode(d).map_err(|e| e.inside("Priority"))?),
                3 => value.routing_rule_arn = Some(Field::decode(d).map_err(|e| e.inside("RoutingRuleArn"))?),
                4 => value.routing_rule_id = Some(Field::decode(d).map_err(|e| e.inside("RoutingRuleId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.actions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.conditions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.priority { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.routing_rule_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.routing_rule_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingRuleAction {
    pub invoke_api: RoutingRuleActionInvokeApi,
}

impl Shape for RoutingRuleAction {
    const SHAPE: &'static ShapeSpec = &tables::S_RoutingRuleAction;
}

impl Field for RoutingRuleAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.invoke_api = Field::decode(d).map_err(|e| e.inside("InvokeApi"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.invoke_api.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingRuleActionInvokeApi {
    pub api_id: std::string::String,
    pub stage: std::string::String,
    pub strip_base_path: std::option::Option<bool>,
}

impl Shape for RoutingRuleActionInvokeApi {
    const SHAPE: &'static ShapeSpec = &tables::S_RoutingRuleActionInvokeApi;
}

impl Field for RoutingRuleActionInvokeApi {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.stage = Field::decode(d).map_err(|e| e.inside("Stage"))?,
                2 => value.strip_base_path = Some(Field::decode(d).map_err(|e| e.inside("StripBasePath"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stage.encode(e);
        if let Some(v) = &self.strip_base_path { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingRuleCondition {
    pub match_base_paths: std::option::Option<RoutingRuleMatchBasePaths>,
    pub match_headers: std::option::Option<RoutingRuleMatchHeaders>,
}

impl Shape for RoutingRuleCondition {
    const SHAPE: &'static ShapeSpec = &tables::S_RoutingRuleCondition;
}

impl Field for RoutingRuleCondition {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.match_base_paths = Some(Field::decode(d).map_err(|e| e.inside("MatchBasePaths"))?),
                1 => value.match_headers = Some(Field::decode(d).map_err(|e| e.inside("MatchHeaders"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.match_base_paths { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.match_headers { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingRuleMatchBasePaths {
    pub any_of: std::vec::Vec<std::string::String>,
}

impl Shape for RoutingRuleMatchBasePaths {
    const SHAPE: &'static ShapeSpec = &tables::S_RoutingRuleMatchBasePaths;
}

impl Field for RoutingRuleMatchBasePaths {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.any_of = Field::decode(d).map_err(|e| e.inside("AnyOf"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.any_of.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingRuleMatchHeaderValue {
    pub header: std::string::String,
    pub value_glob: std::string::String,
}

impl Shape for RoutingRuleMatchHeaderValue {
    const SHAPE: &'static ShapeSpec = &tables::S_RoutingRuleMatchHeaderValue;
}

impl Field for RoutingRuleMatchHeaderValue {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.header = Field::decode(d).map_err(|e| e.inside("Header"))?,
                1 => value.value_glob = Field::decode(d).map_err(|e| e.inside("ValueGlob"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.header.encode(e);
        e.member(&Self::SHAPE.members[1]); self.value_glob.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingRuleMatchHeaders {
    pub any_of: std::vec::Vec<RoutingRuleMatchHeaderValue>,
}

impl Shape for RoutingRuleMatchHeaders {
    const SHAPE: &'static ShapeSpec = &tables::S_RoutingRuleMatchHeaders;
}

impl Field for RoutingRuleMatchHeaders {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.any_of = Field::decode(d).map_err(|e| e.inside("AnyOf"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.any_of.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    pub product_rest_endpoint_page_arns: std::vec::Vec<std::string::String>,
    pub section_name: std::string::String,
}

impl Shape for Section {
    const SHAPE: &'static ShapeSpec = &tables::S_Section;
}

impl Field for Section {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.product_rest_endpoint_page_arns = Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageArns"))?,
                1 => value.section_name = Field::decode(d).map_err(|e| e.inside("SectionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.product_rest_endpoint_page_arns.encode(e);
        e.member(&Self::SHAPE.members[1]); self.section_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SecurityPolicy {
    #[default] Tls10,
    Tls12,
    Unknown(std::string::String),
}

impl SecurityPolicy {
    pub fn as_str(&self) -> &str {
        match self {
            SecurityPolicy::Tls10 => "TLS_1_0",
            SecurityPolicy::Tls12 => "TLS_1_2",
            SecurityPolicy::Unknown(text) => text,
        }
    }
}

impl From<&str> for SecurityPolicy {
    fn from(text: &str) -> Self {
        match text {
            "TLS_1_0" => SecurityPolicy::Tls10,
            "TLS_1_2" => SecurityPolicy::Tls12,
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
    pub access_log_settings: std::option::Option<AccessLogSettings>,
    pub api_gateway_managed: std::option::Option<bool>,
    pub auto_deploy: std::option::Option<bool>,
    pub client_certificate_id: std::option::Option<std::string::String>,
    pub created_date: std::option::Option<Timestamp>,
    pub default_route_settings: std::option::Option<RouteSettings>,
    pub deployment_id: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub last_deployment_status_message: std::option::Option<std::string::String>,
    pub last_updated_date: std::option::Option<Timestamp>,
    pub route_settings: std::option::Option<IndexMap<std::string::String, RouteSettings>>,
    pub stage_name: std::string::String,
    pub stage_variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
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
                0 => value.access_log_settings = Some(Field::decode(d).map_err(|e| e.inside("AccessLogSettings"))?),
                1 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                2 => value.auto_deploy = Some(Field::decode(d).map_err(|e| e.inside("AutoDeploy"))?),
                3 => value.client_certificate_id = Some(Field::decode(d).map_err(|e| e.inside("ClientCertificateId"))?),
                4 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                5 => value.default_route_settings = Some(Field::decode(d).map_err(|e| e.inside("DefaultRouteSettings"))?),
                6 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("DeploymentId"))?),
                7 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                8 => value.last_deployment_status_message = Some(Field::decode(d).map_err(|e| e.inside("LastDeploymentStatusMessage"))?),
                9 => value.last_updated_date = Some(Field::decode(d).map_err(|e| e.inside("LastUpdatedDate"))?),
                10 => value.route_settings = Some(Field::decode(d).map_err(|e| e.inside("RouteSettings"))?),
                11 => value.stage_name = Field::decode(d).map_err(|e| e.inside("StageName"))?,
                12 => value.stage_variables = Some(Field::decode(d).map_err(|e| e.inside("StageVariables"))?),
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
        if let Some(v) = &self.access_log_settings { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.auto_deploy { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_certificate_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.default_route_settings { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.last_deployment_status_message { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.last_updated_date { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.route_settings { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.member(&Self::SHAPE.members[11]); self.stage_name.encode(e);
        if let Some(v) = &self.stage_variables { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    #[default] Available,
    InProgress,
    Failed,
    Unknown(std::string::String),
}

impl Status {
    pub fn as_str(&self) -> &str {
        match self {
            Status::Available => "AVAILABLE",
            Status::InProgress => "IN_PROGRESS",
            Status::Failed => "FAILED",
            Status::Unknown(text) => text,
        }
    }
}

impl From<&str> for Status {
    fn from(text: &str) -> Self {
        match text {
            "AVAILABLE" => Status::Available,
            "IN_PROGRESS" => Status::InProgress,
            "FAILED" => Status::Failed,
            other => Status::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Status {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatusException {
    pub exception: std::option::Option<std::string::String>,
    pub message: std::option::Option<std::string::String>,
}

impl Shape for StatusException {
    const SHAPE: &'static ShapeSpec = &tables::S_StatusException;
}

impl Field for StatusException {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.exception = Some(Field::decode(d).map_err(|e| e.inside("Exception"))?),
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
        if let Some(v) = &self.exception { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.message { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: std::string::String,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceArn"))?,
                1 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
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
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[1]); v.encode(e); }
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
pub struct TlsConfig {
    pub server_name_to_verify: std::option::Option<std::string::String>,
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
                0 => value.server_name_to_verify = Some(Field::decode(d).map_err(|e| e.inside("ServerNameToVerify"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.server_name_to_verify { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TlsConfigInput {
    pub server_name_to_verify: std::option::Option<std::string::String>,
}

impl Shape for TlsConfigInput {
    const SHAPE: &'static ShapeSpec = &tables::S_TlsConfigInput;
}

impl Field for TlsConfigInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_name_to_verify = Some(Field::decode(d).map_err(|e| e.inside("ServerNameToVerify"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.server_name_to_verify { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TryItState {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl TryItState {
    pub fn as_str(&self) -> &str {
        match self {
            TryItState::Enabled => "ENABLED",
            TryItState::Disabled => "DISABLED",
            TryItState::Unknown(text) => text,
        }
    }
}

impl From<&str> for TryItState {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => TryItState::Enabled,
            "DISABLED" => TryItState::Disabled,
            other => TryItState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TryItState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TryItState {
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceArn"))?,
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
pub struct UpdateApiMappingRequest {
    pub api_id: std::string::String,
    pub api_mapping_id: std::string::String,
    pub api_mapping_key: std::option::Option<std::string::String>,
    pub domain_name: std::string::String,
    pub stage: std::option::Option<std::string::String>,
}

impl Shape for UpdateApiMappingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateApiMappingRequest;
}

impl Field for UpdateApiMappingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.api_mapping_id = Field::decode(d).map_err(|e| e.inside("ApiMappingId"))?,
                2 => value.api_mapping_key = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingKey"))?),
                3 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                4 => value.stage = Some(Field::decode(d).map_err(|e| e.inside("Stage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.api_mapping_id.encode(e);
        if let Some(v) = &self.api_mapping_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.domain_name.encode(e);
        if let Some(v) = &self.stage { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateApiMappingResponse {
    pub api_id: std::option::Option<std::string::String>,
    pub api_mapping_id: std::option::Option<std::string::String>,
    pub api_mapping_key: std::option::Option<std::string::String>,
    pub stage: std::option::Option<std::string::String>,
}

impl Shape for UpdateApiMappingResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateApiMappingResponse;
}

impl Field for UpdateApiMappingResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Some(Field::decode(d).map_err(|e| e.inside("ApiId"))?),
                1 => value.api_mapping_id = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingId"))?),
                2 => value.api_mapping_key = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingKey"))?),
                3 => value.stage = Some(Field::decode(d).map_err(|e| e.inside("Stage"))?),
                _ => {}
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
        if let Some(v) = &self.api_mapping_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_mapping_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stage { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateApiRequest {
    pub api_id: std::string::String,
    pub api_key_selection_expression: std::option::Option<std::string::String>,
    pub cors_configuration: std::option::Option<Cors>,
    pub credentials_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub disable_schema_validation: std::option::Option<bool>,
    pub disable_execute_api_endpoint: std::option::Option<bool>,
    pub ip_address_type: std::option::Option<IpAddressType>,
    pub name: std::option::Option<std::string::String>,
    pub route_key: std::option::Option<std::string::String>,
    pub route_selection_expression: std::option::Option<std::string::String>,
    pub target: std::option::Option<std::string::String>,
    pub version: std::option::Option<std::string::String>,
}

impl Shape for UpdateApiRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateApiRequest;
}

impl Field for UpdateApiRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.api_key_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiKeySelectionExpression"))?),
                2 => value.cors_configuration = Some(Field::decode(d).map_err(|e| e.inside("CorsConfiguration"))?),
                3 => value.credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("CredentialsArn"))?),
                4 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                5 => value.disable_schema_validation = Some(Field::decode(d).map_err(|e| e.inside("DisableSchemaValidation"))?),
                6 => value.disable_execute_api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("DisableExecuteApiEndpoint"))?),
                7 => value.ip_address_type = Some(Field::decode(d).map_err(|e| e.inside("IpAddressType"))?),
                8 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                9 => value.route_key = Some(Field::decode(d).map_err(|e| e.inside("RouteKey"))?),
                10 => value.route_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteSelectionExpression"))?),
                11 => value.target = Some(Field::decode(d).map_err(|e| e.inside("Target"))?),
                12 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.api_key_selection_expression { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.cors_configuration { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.credentials_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.disable_schema_validation { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.disable_execute_api_endpoint { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.ip_address_type { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.route_key { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.route_selection_expression { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.target { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateApiResponse {
    pub api_endpoint: std::option::Option<std::string::String>,
    pub api_gateway_managed: std::option::Option<bool>,
    pub api_id: std::option::Option<std::string::String>,
    pub api_key_selection_expression: std::option::Option<std::string::String>,
    pub cors_configuration: std::option::Option<Cors>,
    pub created_date: std::option::Option<Timestamp>,
    pub description: std::option::Option<std::string::String>,
    pub disable_schema_validation: std::option::Option<bool>,
    pub disable_execute_api_endpoint: std::option::Option<bool>,
    pub import_info: std::option::Option<std::vec::Vec<std::string::String>>,
    pub ip_address_type: std::option::Option<IpAddressType>,
    pub name: std::option::Option<std::string::String>,
    pub protocol_type: std::option::Option<ProtocolType>,
    pub route_selection_expression: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub version: std::option::Option<std::string::String>,
    pub warnings: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for UpdateApiResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateApiResponse;
}

impl Field for UpdateApiResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("ApiEndpoint"))?),
                1 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                2 => value.api_id = Some(Field::decode(d).map_err(|e| e.inside("ApiId"))?),
                3 => value.api_key_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiKeySelectionExpression"))?),
                4 => value.cors_configuration = Some(Field::decode(d).map_err(|e| e.inside("CorsConfiguration"))?),
                5 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                6 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                7 => value.disable_schema_validation = Some(Field::decode(d).map_err(|e| e.inside("DisableSchemaValidation"))?),
                8 => value.disable_execute_api_endpoint = Some(Field::decode(d).map_err(|e| e.inside("DisableExecuteApiEndpoint"))?),
                9 => value.import_info = Some(Field::decode(d).map_err(|e| e.inside("ImportInfo"))?),
                10 => value.ip_address_type = Some(Field::decode(d).map_err(|e| e.inside("IpAddressType"))?),
                11 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                12 => value.protocol_type = Some(Field::decode(d).map_err(|e| e.inside("ProtocolType"))?),
                13 => value.route_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteSelectionExpression"))?),
                14 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                15 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                16 => value.warnings = Some(Field::decode(d).map_err(|e| e.inside("Warnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_endpoint { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.api_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.api_key_selection_expression { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.cors_configuration { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.disable_schema_validation { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.disable_execute_api_endpoint { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.import_info { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.ip_address_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.protocol_type { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.route_selection_expression { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.warnings { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAuthorizerRequest {
    pub api_id: std::string::String,
    pub authorizer_credentials_arn: std::option::Option<std::string::String>,
    pub authorizer_id: std::string::String,
    pub authorizer_payload_format_version: std::option::Option<std::string::String>,
    pub authorizer_result_ttl_in_seconds: std::option::Option<i32>,
    pub authorizer_type: std::option::Option<AuthorizerType>,
    pub authorizer_uri: std::option::Option<std::string::String>,
    pub enable_simple_responses: std::option::Option<bool>,
    pub identity_source: std::option::Option<std::vec::Vec<std::string::String>>,
    pub identity_validation_expression: std::option::Option<std::string::String>,
    pub jwt_configuration: std::option::Option<JWTConfiguration>,
    pub name: std::option::Option<std::string::String>,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.authorizer_credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerCredentialsArn"))?),
                2 => value.authorizer_id = Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?,
                3 => value.authorizer_payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerPayloadFormatVersion"))?),
                4 => value.authorizer_result_ttl_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerResultTtlInSeconds"))?),
                5 => value.authorizer_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerType"))?),
                6 => value.authorizer_uri = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerUri"))?),
                7 => value.enable_simple_responses = Some(Field::decode(d).map_err(|e| e.inside("EnableSimpleResponses"))?),
                8 => value.identity_source = Some(Field::decode(d).map_err(|e| e.inside("IdentitySource"))?),
                9 => value.identity_validation_expression = Some(Field::decode(d).map_err(|e| e.inside("IdentityValidationExpression"))?),
                10 => value.jwt_configuration = Some(Field::decode(d).map_err(|e| e.inside("JwtConfiguration"))?),
                11 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.authorizer_credentials_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.authorizer_id.encode(e);
        if let Some(v) = &self.authorizer_payload_format_version { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorizer_result_ttl_in_seconds { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.authorizer_type { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.authorizer_uri { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.enable_simple_responses { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.identity_source { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.identity_validation_expression { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.jwt_configuration { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAuthorizerResponse {
    pub authorizer_credentials_arn: std::option::Option<std::string::String>,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub authorizer_payload_format_version: std::option::Option<std::string::String>,
    pub authorizer_result_ttl_in_seconds: std::option::Option<i32>,
    pub authorizer_type: std::option::Option<AuthorizerType>,
    pub authorizer_uri: std::option::Option<std::string::String>,
    pub enable_simple_responses: std::option::Option<bool>,
    pub identity_source: std::option::Option<std::vec::Vec<std::string::String>>,
    pub identity_validation_expression: std::option::Option<std::string::String>,
    pub jwt_configuration: std::option::Option<JWTConfiguration>,
    pub name: std::option::Option<std::string::String>,
}

impl Shape for UpdateAuthorizerResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateAuthorizerResponse;
}

impl Field for UpdateAuthorizerResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorizer_credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerCredentialsArn"))?),
                1 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?),
                2 => value.authorizer_payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerPayloadFormatVersion"))?),
                3 => value.authorizer_result_ttl_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerResultTtlInSeconds"))?),
                4 => value.authorizer_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerType"))?),
                5 => value.authorizer_uri = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerUri"))?),
                6 => value.enable_simple_responses = Some(Field::decode(d).map_err(|e| e.inside("EnableSimpleResponses"))?),
                7 => value.identity_source = Some(Field::decode(d).map_err(|e| e.inside("IdentitySource"))?),
                8 => value.identity_validation_expression = Some(Field::decode(d).map_err(|e| e.inside("IdentityValidationExpression"))?),
                9 => value.jwt_configuration = Some(Field::decode(d).map_err(|e| e.inside("JwtConfiguration"))?),
                10 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.authorizer_credentials_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorizer_payload_format_version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.authorizer_result_ttl_in_seconds { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorizer_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.authorizer_uri { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.enable_simple_responses { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.identity_source { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.identity_validation_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.jwt_configuration { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDeploymentRequest {
    pub api_id: std::string::String,
    pub deployment_id: std::string::String,
    pub description: std::option::Option<std::string::String>,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.deployment_id = Field::decode(d).map_err(|e| e.inside("DeploymentId"))?,
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.deployment_id.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDeploymentResponse {
    pub auto_deployed: std::option::Option<bool>,
    pub created_date: std::option::Option<Timestamp>,
    pub deployment_id: std::option::Option<std::string::String>,
    pub deployment_status: std::option::Option<DeploymentStatus>,
    pub deployment_status_message: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
}

impl Shape for UpdateDeploymentResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDeploymentResponse;
}

impl Field for UpdateDeploymentResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.auto_deployed = Some(Field::decode(d).map_err(|e| e.inside("AutoDeployed"))?),
                1 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                2 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("DeploymentId"))?),
                3 => value.deployment_status = Some(Field::decode(d).map_err(|e| e.inside("DeploymentStatus"))?),
                4 => value.deployment_status_message = Some(Field::decode(d).map_err(|e| e.inside("DeploymentStatusMessage"))?),
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.auto_deployed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.deployment_status { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.deployment_status_message { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDomainNameRequest {
    pub domain_name: std::string::String,
    pub domain_name_configurations: std::option::Option<std::vec::Vec<DomainNameConfiguration>>,
    pub mutual_tls_authentication: std::option::Option<MutualTlsAuthenticationInput>,
    pub routing_mode: std::option::Option<RoutingMode>,
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
                0 => value.domain_name = Field::decode(d).map_err(|e| e.inside("DomainName"))?,
                1 => value.domain_name_configurations = Some(Field::decode(d).map_err(|e| e.inside("DomainNameConfigurations"))?),
                2 => value.mutual_tls_authentication = Some(Field::decode(d).map_err(|e| e.inside("MutualTlsAuthentication"))?),
                3 => value.routing_mode = Some(Field::decode(d).map_err(|e| e.inside("RoutingMode"))?),
                _ => {}
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
        if let Some(v) = &self.domain_name_configurations { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.mutual_tls_authentication { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.routing_mode { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDomainNameResponse {
    pub api_mapping_selection_expression: std::option::Option<std::string::String>,
    pub domain_name: std::option::Option<std::string::String>,
    pub domain_name_arn: std::option::Option<std::string::String>,
    pub domain_name_configurations: std::option::Option<std::vec::Vec<DomainNameConfiguration>>,
    pub mutual_tls_authentication: std::option::Option<MutualTlsAuthentication>,
    pub routing_mode: std::option::Option<RoutingMode>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for UpdateDomainNameResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDomainNameResponse;
}

impl Field for UpdateDomainNameResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_mapping_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ApiMappingSelectionExpression"))?),
                1 => value.domain_name = Some(Field::decode(d).map_err(|e| e.inside("DomainName"))?),
                2 => value.domain_name_arn = Some(Field::decode(d).map_err(|e| e.inside("DomainNameArn"))?),
                3 => value.domain_name_configurations = Some(Field::decode(d).map_err(|e| e.inside("DomainNameConfigurations"))?),
                4 => value.mutual_tls_authentication = Some(Field::decode(d).map_err(|e| e.inside("MutualTlsAuthentication"))?),
                5 => value.routing_mode = Some(Field::decode(d).map_err(|e| e.inside("RoutingMode"))?),
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
        if let Some(v) = &self.api_mapping_selection_expression { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.domain_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.domain_name_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.domain_name_configurations { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.mutual_tls_authentication { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.routing_mode { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateIntegrationRequest {
    pub api_id: std::string::String,
    pub connection_id: std::option::Option<std::string::String>,
    pub connection_type: std::option::Option<ConnectionType>,
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub credentials_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub integration_id: std::string::String,
    pub integration_method: std::option::Option<std::string::String>,
    pub integration_subtype: std::option::Option<std::string::String>,
    pub integration_type: std::option::Option<IntegrationType>,
    pub integration_uri: std::option::Option<std::string::String>,
    pub passthrough_behavior: std::option::Option<PassthroughBehavior>,
    pub payload_format_version: std::option::Option<std::string::String>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, IndexMap<std::string::String, std::string::String>>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
    pub timeout_in_millis: std::option::Option<i32>,
    pub tls_config: std::option::Option<TlsConfigInput>,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.connection_id = Some(Field::decode(d).map_err(|e| e.inside("ConnectionId"))?),
                2 => value.connection_type = Some(Field::decode(d).map_err(|e| e.inside("ConnectionType"))?),
                3 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                4 => value.credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("CredentialsArn"))?),
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                6 => value.integration_id = Field::decode(d).map_err(|e| e.inside("IntegrationId"))?,
                7 => value.integration_method = Some(Field::decode(d).map_err(|e| e.inside("IntegrationMethod"))?),
                8 => value.integration_subtype = Some(Field::decode(d).map_err(|e| e.inside("IntegrationSubtype"))?),
                9 => value.integration_type = Some(Field::decode(d).map_err(|e| e.inside("IntegrationType"))?),
                10 => value.integration_uri = Some(Field::decode(d).map_err(|e| e.inside("IntegrationUri"))?),
                11 => value.passthrough_behavior = Some(Field::decode(d).map_err(|e| e.inside("PassthroughBehavior"))?),
                12 => value.payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("PayloadFormatVersion"))?),
                13 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                14 => value.request_templates = Some(Field::decode(d).map_err(|e| e.inside("RequestTemplates"))?),
                15 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                16 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                17 => value.timeout_in_millis = Some(Field::decode(d).map_err(|e| e.inside("TimeoutInMillis"))?),
                18 => value.tls_config = Some(Field::decode(d).map_err(|e| e.inside("TlsConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.connection_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.connection_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.credentials_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.member(&Self::SHAPE.members[6]); self.integration_id.encode(e);
        if let Some(v) = &self.integration_method { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.integration_subtype { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.integration_type { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.integration_uri { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.passthrough_behavior { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.payload_format_version { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.request_templates { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.timeout_in_millis { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.tls_config { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateIntegrationResponseRequest {
    pub api_id: std::string::String,
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub integration_id: std::string::String,
    pub integration_response_id: std::string::String,
    pub integration_response_key: std::option::Option<std::string::String>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                2 => value.integration_id = Field::decode(d).map_err(|e| e.inside("IntegrationId"))?,
                3 => value.integration_response_id = Field::decode(d).map_err(|e| e.inside("IntegrationResponseId"))?,
                4 => value.integration_response_key = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseKey"))?),
                5 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                6 => value.response_templates = Some(Field::decode(d).map_err(|e| e.inside("ResponseTemplates"))?),
                7 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.integration_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.integration_response_id.encode(e);
        if let Some(v) = &self.integration_response_key { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.response_templates { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateIntegrationResponseResponse {
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub integration_response_id: std::option::Option<std::string::String>,
    pub integration_response_key: std::option::Option<std::string::String>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
}

impl Shape for UpdateIntegrationResponseResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateIntegrationResponseResponse;
}

impl Field for UpdateIntegrationResponseResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                1 => value.integration_response_id = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseId"))?),
                2 => value.integration_response_key = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseKey"))?),
                3 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                4 => value.response_templates = Some(Field::decode(d).map_err(|e| e.inside("ResponseTemplates"))?),
                5 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.integration_response_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.integration_response_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.response_templates { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateIntegrationResult {
    pub api_gateway_managed: std::option::Option<bool>,
    pub connection_id: std::option::Option<std::string::String>,
    pub connection_type: std::option::Option<ConnectionType>,
    pub content_handling_strategy: std::option::Option<ContentHandlingStrategy>,
    pub credentials_arn: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub integration_id: std::option::Option<std::string::String>,
    pub integration_method: std::option::Option<std::string::String>,
    pub integration_response_selection_expression: std::option::Option<std::string::String>,
    pub integration_subtype: std::option::Option<std::string::String>,
    pub integration_type: std::option::Option<IntegrationType>,
    pub integration_uri: std::option::Option<std::string::String>,
    pub passthrough_behavior: std::option::Option<PassthroughBehavior>,
    pub payload_format_version: std::option::Option<std::string::String>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_templates: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, IndexMap<std::string::String, std::string::String>>>,
    pub template_selection_expression: std::option::Option<std::string::String>,
    pub timeout_in_millis: std::option::Option<i32>,
    pub tls_config: std::option::Option<TlsConfig>,
}

impl Shape for UpdateIntegrationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateIntegrationResult;
}

impl Field for UpdateIntegrationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                1 => value.connection_id = Some(Field::decode(d).map_err(|e| e.inside("ConnectionId"))?),
                2 => value.connection_type = Some(Field::decode(d).map_err(|e| e.inside("ConnectionType"))?),
                3 => value.content_handling_strategy = Some(Field::decode(d).map_err(|e| e.inside("ContentHandlingStrategy"))?),
                4 => value.credentials_arn = Some(Field::decode(d).map_err(|e| e.inside("CredentialsArn"))?),
                5 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                6 => value.integration_id = Some(Field::decode(d).map_err(|e| e.inside("IntegrationId"))?),
                7 => value.integration_method = Some(Field::decode(d).map_err(|e| e.inside("IntegrationMethod"))?),
                8 => value.integration_response_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("IntegrationResponseSelectionExpression"))?),
                9 => value.integration_subtype = Some(Field::decode(d).map_err(|e| e.inside("IntegrationSubtype"))?),
                10 => value.integration_type = Some(Field::decode(d).map_err(|e| e.inside("IntegrationType"))?),
                11 => value.integration_uri = Some(Field::decode(d).map_err(|e| e.inside("IntegrationUri"))?),
                12 => value.passthrough_behavior = Some(Field::decode(d).map_err(|e| e.inside("PassthroughBehavior"))?),
                13 => value.payload_format_version = Some(Field::decode(d).map_err(|e| e.inside("PayloadFormatVersion"))?),
                14 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                15 => value.request_templates = Some(Field::decode(d).map_err(|e| e.inside("RequestTemplates"))?),
                16 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                17 => value.template_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("TemplateSelectionExpression"))?),
                18 => value.timeout_in_millis = Some(Field::decode(d).map_err(|e| e.inside("TimeoutInMillis"))?),
                19 => value.tls_config = Some(Field::decode(d).map_err(|e| e.inside("TlsConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.connection_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.connection_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.content_handling_strategy { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.credentials_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.integration_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.integration_method { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.integration_response_selection_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.integration_subtype { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.integration_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.integration_uri { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.passthrough_behavior { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.payload_format_version { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.request_templates { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.template_selection_expression { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.timeout_in_millis { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.tls_config { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateModelRequest {
    pub api_id: std::string::String,
    pub content_type: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub model_id: std::string::String,
    pub name: std::option::Option<std::string::String>,
    pub schema: std::option::Option<std::string::String>,
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
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.model_id = Field::decode(d).map_err(|e| e.inside("ModelId"))?,
                4 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                5 => value.schema = Some(Field::decode(d).map_err(|e| e.inside("Schema"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.content_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.model_id.encode(e);
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.schema { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateModelResponse {
    pub content_type: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub model_id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub schema: std::option::Option<std::string::String>,
}

impl Shape for UpdateModelResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateModelResponse;
}

impl Field for UpdateModelResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.model_id = Some(Field::decode(d).map_err(|e| e.inside("ModelId"))?),
                3 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                4 => value.schema = Some(Field::decode(d).map_err(|e| e.inside("Schema"))?),
                _ => {}
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
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.model_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.schema { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePortalProductRequest {
    pub description: std::option::Option<std::string::String>,
    pub display_name: std::option::Option<std::string::String>,
    pub display_order: std::option::Option<DisplayOrder>,
    pub portal_product_id: std::string::String,
}

impl Shape for UpdatePortalProductRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdatePortalProductRequest;
}

impl Field for UpdatePortalProductRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                1 => value.display_name = Some(Field::decode(d).map_err(|e| e.inside("DisplayName"))?),
                2 => value.display_order = Some(Field::decode(d).map_err(|e| e.inside("DisplayOrder"))?),
                3 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                _ => {}
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
        if let Some(v) = &self.display_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.display_order { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.portal_product_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePortalProductResponse {
    pub description: std::option::Option<std::string::String>,
    pub display_name: std::option::Option<std::string::String>,
    pub display_order: std::option::Option<DisplayOrder>,
    pub last_modified: std::option::Option<Timestamp>,
    pub portal_product_arn: std::option::Option<std::string::String>,
    pub portal_product_id: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for UpdatePortalProductResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdatePortalProductResponse;
}

impl Field for UpdatePortalProductResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                1 => value.display_name = Some(Field::decode(d).map_err(|e| e.inside("DisplayName"))?),
                2 => value.display_order = Some(Field::decode(d).map_err(|e| e.inside("DisplayOrder"))?),
                3 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                4 => value.portal_product_arn = Some(Field::decode(d).map_err(|e| e.inside("PortalProductArn"))?),
                5 => value.portal_product_id = Some(Field::decode(d).map_err(|e| e.inside("PortalProductId"))?),
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
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.display_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.display_order { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.portal_product_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.portal_product_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePortalRequest {
    pub authorization: std::option::Option<Authorization>,
    pub endpoint_configuration: std::option::Option<EndpointConfigurationRequest>,
    pub included_portal_product_arns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub logo_uri: std::option::Option<std::string::String>,
    pub portal_content: std::option::Option<PortalContent>,
    pub portal_id: std::string::String,
    pub rum_app_monitor_name: std::option::Option<std::string::String>,
}

impl Shape for UpdatePortalRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdatePortalRequest;
}

impl Field for UpdatePortalRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorization = Some(Field::decode(d).map_err(|e| e.inside("Authorization"))?),
                1 => value.endpoint_configuration = Some(Field::decode(d).map_err(|e| e.inside("EndpointConfiguration"))?),
                2 => value.included_portal_product_arns = Some(Field::decode(d).map_err(|e| e.inside("IncludedPortalProductArns"))?),
                3 => value.logo_uri = Some(Field::decode(d).map_err(|e| e.inside("LogoUri"))?),
                4 => value.portal_content = Some(Field::decode(d).map_err(|e| e.inside("PortalContent"))?),
                5 => value.portal_id = Field::decode(d).map_err(|e| e.inside("PortalId"))?,
                6 => value.rum_app_monitor_name = Some(Field::decode(d).map_err(|e| e.inside("RumAppMonitorName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.authorization { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.endpoint_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.included_portal_product_arns { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.logo_uri { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.portal_content { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.portal_id.encode(e);
        if let Some(v) = &self.rum_app_monitor_name { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePortalResponse {
    pub authorization: std::option::Option<Authorization>,
    pub endpoint_configuration: std::option::Option<EndpointConfigurationResponse>,
    pub included_portal_product_arns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub last_modified: std::option::Option<Timestamp>,
    pub last_published: std::option::Option<Timestamp>,
    pub last_published_description: std::option::Option<std::string::String>,
    pub portal_arn: std::option::Option<std::string::String>,
    pub portal_content: std::option::Option<PortalContent>,
    pub portal_id: std::option::Option<std::string::String>,
    pub preview: std::option::Option<Preview>,
    pub publish_status: std::option::Option<PublishStatus>,
    pub rum_app_monitor_name: std::option::Option<std::string::String>,
    pub status_exception: std::option::Option<StatusException>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for UpdatePortalResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdatePortalResponse;
}

impl Field for UpdatePortalResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorization = Some(Field::decode(d).map_err(|e| e.inside("Authorization"))?),
                1 => value.endpoint_configuration = Some(Field::decode(d).map_err(|e| e.inside("EndpointConfiguration"))?),
                2 => value.included_portal_product_arns = Some(Field::decode(d).map_err(|e| e.inside("IncludedPortalProductArns"))?),
                3 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                4 => value.last_published = Some(Field::decode(d).map_err(|e| e.inside("LastPublished"))?),
                5 => value.last_published_description = Some(Field::decode(d).map_err(|e| e.inside("LastPublishedDescription"))?),
                6 => value.portal_arn = Some(Field::decode(d).map_err(|e| e.inside("PortalArn"))?),
                7 => value.portal_content = Some(Field::decode(d).map_err(|e| e.inside("PortalContent"))?),
                8 => value.portal_id = Some(Field::decode(d).map_err(|e| e.inside("PortalId"))?),
                9 => value.preview = Some(Field::decode(d).map_err(|e| e.inside("Preview"))?),
                10 => value.publish_status = Some(Field::decode(d).map_err(|e| e.inside("PublishStatus"))?),
                11 => value.rum_app_monitor_name = Some(Field::decode(d).map_err(|e| e.inside("RumAppMonitorName"))?),
                12 => value.status_exception = Some(Field::decode(d).map_err(|e| e.inside("StatusException"))?),
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
        if let Some(v) = &self.authorization { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.endpoint_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.included_portal_product_arns { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.last_published { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.last_published_description { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.portal_arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.portal_content { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.portal_id { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.preview { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.publish_status { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.rum_app_monitor_name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.status_exception { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateProductPageRequest {
    pub display_content: std::option::Option<DisplayContent>,
    pub portal_product_id: std::string::String,
    pub product_page_id: std::string::String,
}

impl Shape for UpdateProductPageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateProductPageRequest;
}

impl Field for UpdateProductPageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_content = Some(Field::decode(d).map_err(|e| e.inside("DisplayContent"))?),
                1 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                2 => value.product_page_id = Field::decode(d).map_err(|e| e.inside("ProductPageId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.display_content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.portal_product_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.product_page_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateProductPageResponse {
    pub display_content: std::option::Option<DisplayContent>,
    pub last_modified: std::option::Option<Timestamp>,
    pub product_page_arn: std::option::Option<std::string::String>,
    pub product_page_id: std::option::Option<std::string::String>,
}

impl Shape for UpdateProductPageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateProductPageResponse;
}

impl Field for UpdateProductPageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_content = Some(Field::decode(d).map_err(|e| e.inside("DisplayContent"))?),
                1 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                2 => value.product_page_arn = Some(Field::decode(d).map_err(|e| e.inside("ProductPageArn"))?),
                3 => value.product_page_id = Some(Field::decode(d).map_err(|e| e.inside("ProductPageId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.display_content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.product_page_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.product_page_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateProductRestEndpointPageRequest {
    pub display_content: std::option::Option<EndpointDisplayContent>,
    pub portal_product_id: std::string::String,
    pub product_rest_endpoint_page_id: std::string::String,
    pub try_it_state: std::option::Option<TryItState>,
}

impl Shape for UpdateProductRestEndpointPageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateProductRestEndpointPageRequest;
}

impl Field for UpdateProductRestEndpointPageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_content = Some(Field::decode(d).map_err(|e| e.inside("DisplayContent"))?),
                1 => value.portal_product_id = Field::decode(d).map_err(|e| e.inside("PortalProductId"))?,
                2 => value.product_rest_endpoint_page_id = Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageId"))?,
                3 => value.try_it_state = Some(Field::decode(d).map_err(|e| e.inside("TryItState"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.display_content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.portal_product_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.product_rest_endpoint_page_id.encode(e);
        if let Some(v) = &self.try_it_state { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateProductRestEndpointPageResponse {
    pub display_content: std::option::Option<EndpointDisplayContentResponse>,
    pub last_modified: std::option::Option<Timestamp>,
    pub product_rest_endpoint_page_arn: std::option::Option<std::string::String>,
    pub product_rest_endpoint_page_id: std::option::Option<std::string::String>,
    pub rest_endpoint_identifier: std::option::Option<RestEndpointIdentifier>,
    pub status: std::option::Option<Status>,
    pub status_exception: std::option::Option<StatusException>,
    pub try_it_state: std::option::Option<TryItState>,
}

impl Shape for UpdateProductRestEndpointPageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateProductRestEndpointPageResponse;
}

impl Field for UpdateProductRestEndpointPageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_content = Some(Field::decode(d).map_err(|e| e.inside("DisplayContent"))?),
                1 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                2 => value.product_rest_endpoint_page_arn = Some(Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageArn"))?),
                3 => value.product_rest_endpoint_page_id = Some(Field::decode(d).map_err(|e| e.inside("ProductRestEndpointPageId"))?),
                4 => value.rest_endpoint_identifier = Some(Field::decode(d).map_err(|e| e.inside("RestEndpointIdentifier"))?),
                5 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                6 => value.status_exception = Some(Field::decode(d).map_err(|e| e.inside("StatusException"))?),
                7 => value.try_it_state = Some(Field::decode(d).map_err(|e| e.inside("TryItState"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.display_content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.product_rest_endpoint_page_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.product_rest_endpoint_page_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.rest_endpoint_identifier { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.status_exception { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.try_it_state { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRouteRequest {
    pub api_id: std::string::String,
    pub api_key_required: std::option::Option<bool>,
    pub authorization_scopes: std::option::Option<std::vec::Vec<std::string::String>>,
    pub authorization_type: std::option::Option<AuthorizationType>,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub operation_name: std::option::Option<std::string::String>,
    pub request_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_id: std::string::String,
    pub route_key: std::option::Option<std::string::String>,
    pub route_response_selection_expression: std::option::Option<std::string::String>,
    pub target: std::option::Option<std::string::String>,
}

impl Shape for UpdateRouteRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateRouteRequest;
}

impl Field for UpdateRouteRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.api_key_required = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyRequired"))?),
                2 => value.authorization_scopes = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationScopes"))?),
                3 => value.authorization_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationType"))?),
                4 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?),
                5 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                6 => value.operation_name = Some(Field::decode(d).map_err(|e| e.inside("OperationName"))?),
                7 => value.request_models = Some(Field::decode(d).map_err(|e| e.inside("RequestModels"))?),
                8 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                9 => value.route_id = Field::decode(d).map_err(|e| e.inside("RouteId"))?,
                10 => value.route_key = Some(Field::decode(d).map_err(|e| e.inside("RouteKey"))?),
                11 => value.route_response_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseSelectionExpression"))?),
                12 => value.target = Some(Field::decode(d).map_err(|e| e.inside("Target"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.api_key_required { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorization_scopes { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.authorization_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.operation_name { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.request_models { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.member(&Self::SHAPE.members[9]); self.route_id.encode(e);
        if let Some(v) = &self.route_key { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.route_response_selection_expression { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.target { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRouteResponseRequest {
    pub api_id: std::string::String,
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub response_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_id: std::string::String,
    pub route_response_id: std::string::String,
    pub route_response_key: std::option::Option<std::string::String>,
}

impl Shape for UpdateRouteResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateRouteResponseRequest;
}

impl Field for UpdateRouteResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                1 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                2 => value.response_models = Some(Field::decode(d).map_err(|e| e.inside("ResponseModels"))?),
                3 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                4 => value.route_id = Field::decode(d).map_err(|e| e.inside("RouteId"))?,
                5 => value.route_response_id = Field::decode(d).map_err(|e| e.inside("RouteResponseId"))?,
                6 => value.route_response_key = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseKey"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.api_id.encode(e);
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.response_models { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.route_id.encode(e);
        e.member(&Self::SHAPE.members[5]); self.route_response_id.encode(e);
        if let Some(v) = &self.route_response_key { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRouteResponseResponse {
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub response_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub response_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_response_id: std::option::Option<std::string::String>,
    pub route_response_key: std::option::Option<std::string::String>,
}

impl Shape for UpdateRouteResponseResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateRouteResponseResponse;
}

impl Field for UpdateRouteResponseResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                1 => value.response_models = Some(Field::decode(d).map_err(|e| e.inside("ResponseModels"))?),
                2 => value.response_parameters = Some(Field::decode(d).map_err(|e| e.inside("ResponseParameters"))?),
                3 => value.route_response_id = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseId"))?),
                4 => value.route_response_key = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseKey"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.response_models { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.response_parameters { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.route_response_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.route_response_key { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRouteResult {
    pub api_gateway_managed: std::option::Option<bool>,
    pub api_key_required: std::option::Option<bool>,
    pub authorization_scopes: std::option::Option<std::vec::Vec<std::string::String>>,
    pub authorization_type: std::option::Option<AuthorizationType>,
    pub authorizer_id: std::option::Option<std::string::String>,
    pub model_selection_expression: std::option::Option<std::string::String>,
    pub operation_name: std::option::Option<std::string::String>,
    pub request_models: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub request_parameters: std::option::Option<IndexMap<std::string::String, ParameterConstraints>>,
    pub route_id: std::option::Option<std::string::String>,
    pub route_key: std::option::Option<std::string::String>,
    pub route_response_selection_expression: std::option::Option<std::string::String>,
    pub target: std::option::Option<std::string::String>,
}

impl Shape for UpdateRouteResult {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateRouteResult;
}

impl Field for UpdateRouteResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                1 => value.api_key_required = Some(Field::decode(d).map_err(|e| e.inside("ApiKeyRequired"))?),
                2 => value.authorization_scopes = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationScopes"))?),
                3 => value.authorization_type = Some(Field::decode(d).map_err(|e| e.inside("AuthorizationType"))?),
                4 => value.authorizer_id = Some(Field::decode(d).map_err(|e| e.inside("AuthorizerId"))?),
                5 => value.model_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("ModelSelectionExpression"))?),
                6 => value.operation_name = Some(Field::decode(d).map_err(|e| e.inside("OperationName"))?),
                7 => value.request_models = Some(Field::decode(d).map_err(|e| e.inside("RequestModels"))?),
                8 => value.request_parameters = Some(Field::decode(d).map_err(|e| e.inside("RequestParameters"))?),
                9 => value.route_id = Some(Field::decode(d).map_err(|e| e.inside("RouteId"))?),
                10 => value.route_key = Some(Field::decode(d).map_err(|e| e.inside("RouteKey"))?),
                11 => value.route_response_selection_expression = Some(Field::decode(d).map_err(|e| e.inside("RouteResponseSelectionExpression"))?),
                12 => value.target = Some(Field::decode(d).map_err(|e| e.inside("Target"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_key_required { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.authorization_scopes { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.authorization_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.authorizer_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.model_selection_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.operation_name { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.request_models { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.request_parameters { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.route_id { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.route_key { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.route_response_selection_expression { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.target { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStageRequest {
    pub access_log_settings: std::option::Option<AccessLogSettings>,
    pub api_id: std::string::String,
    pub auto_deploy: std::option::Option<bool>,
    pub client_certificate_id: std::option::Option<std::string::String>,
    pub default_route_settings: std::option::Option<RouteSettings>,
    pub deployment_id: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub route_settings: std::option::Option<IndexMap<std::string::String, RouteSettings>>,
    pub stage_name: std::string::String,
    pub stage_variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
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
                0 => value.access_log_settings = Some(Field::decode(d).map_err(|e| e.inside("AccessLogSettings"))?),
                1 => value.api_id = Field::decode(d).map_err(|e| e.inside("ApiId"))?,
                2 => value.auto_deploy = Some(Field::decode(d).map_err(|e| e.inside("AutoDeploy"))?),
                3 => value.client_certificate_id = Some(Field::decode(d).map_err(|e| e.inside("ClientCertificateId"))?),
                4 => value.default_route_settings = Some(Field::decode(d).map_err(|e| e.inside("DefaultRouteSettings"))?),
                5 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("DeploymentId"))?),
                6 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                7 => value.route_settings = Some(Field::decode(d).map_err(|e| e.inside("RouteSettings"))?),
                8 => value.stage_name = Field::decode(d).map_err(|e| e.inside("StageName"))?,
                9 => value.stage_variables = Some(Field::decode(d).map_err(|e| e.inside("StageVariables"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.access_log_settings { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.api_id.encode(e);
        if let Some(v) = &self.auto_deploy { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_certificate_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.default_route_settings { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.route_settings { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.member(&Self::SHAPE.members[8]); self.stage_name.encode(e);
        if let Some(v) = &self.stage_variables { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStageResponse {
    pub access_log_settings: std::option::Option<AccessLogSettings>,
    pub api_gateway_managed: std::option::Option<bool>,
    pub auto_deploy: std::option::Option<bool>,
    pub client_certificate_id: std::option::Option<std::string::String>,
    pub created_date: std::option::Option<Timestamp>,
    pub default_route_settings: std::option::Option<RouteSettings>,
    pub deployment_id: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub last_deployment_status_message: std::option::Option<std::string::String>,
    pub last_updated_date: std::option::Option<Timestamp>,
    pub route_settings: std::option::Option<IndexMap<std::string::String, RouteSettings>>,
    pub stage_name: std::option::Option<std::string::String>,
    pub stage_variables: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for UpdateStageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateStageResponse;
}

impl Field for UpdateStageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.access_log_settings = Some(Field::decode(d).map_err(|e| e.inside("AccessLogSettings"))?),
                1 => value.api_gateway_managed = Some(Field::decode(d).map_err(|e| e.inside("ApiGatewayManaged"))?),
                2 => value.auto_deploy = Some(Field::decode(d).map_err(|e| e.inside("AutoDeploy"))?),
                3 => value.client_certificate_id = Some(Field::decode(d).map_err(|e| e.inside("ClientCertificateId"))?),
                4 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                5 => value.default_route_settings = Some(Field::decode(d).map_err(|e| e.inside("DefaultRouteSettings"))?),
                6 => value.deployment_id = Some(Field::decode(d).map_err(|e| e.inside("DeploymentId"))?),
                7 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                8 => value.last_deployment_status_message = Some(Field::decode(d).map_err(|e| e.inside("LastDeploymentStatusMessage"))?),
                9 => value.last_updated_date = Some(Field::decode(d).map_err(|e| e.inside("LastUpdatedDate"))?),
                10 => value.route_settings = Some(Field::decode(d).map_err(|e| e.inside("RouteSettings"))?),
                11 => value.stage_name = Some(Field::decode(d).map_err(|e| e.inside("StageName"))?),
                12 => value.stage_variables = Some(Field::decode(d).map_err(|e| e.inside("StageVariables"))?),
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
        if let Some(v) = &self.access_log_settings { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.api_gateway_managed { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.auto_deploy { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_certificate_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.default_route_settings { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.deployment_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.last_deployment_status_message { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.last_updated_date { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.route_settings { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.stage_name { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.stage_variables { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateVpcLinkRequest {
    pub name: std::option::Option<std::string::String>,
    pub vpc_link_id: std::string::String,
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
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.vpc_link_id = Field::decode(d).map_err(|e| e.inside("VpcLinkId"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.vpc_link_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateVpcLinkResponse {
    pub created_date: std::option::Option<Timestamp>,
    pub name: std::option::Option<std::string::String>,
    pub security_group_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub subnet_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub vpc_link_id: std::option::Option<std::string::String>,
    pub vpc_link_status: std::option::Option<VpcLinkStatus>,
    pub vpc_link_status_message: std::option::Option<std::string::String>,
    pub vpc_link_version: std::option::Option<VpcLinkVersion>,
}

impl Shape for UpdateVpcLinkResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateVpcLinkResponse;
}

impl Field for UpdateVpcLinkResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.security_group_ids = Some(Field::decode(d).map_err(|e| e.inside("SecurityGroupIds"))?),
                3 => value.subnet_ids = Some(Field::decode(d).map_err(|e| e.inside("SubnetIds"))?),
                4 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                5 => value.vpc_link_id = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkId"))?),
                6 => value.vpc_link_status = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkStatus"))?),
                7 => value.vpc_link_status_message = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkStatusMessage"))?),
                8 => value.vpc_link_version = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkVersion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.security_group_ids { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.subnet_ids { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.vpc_link_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.vpc_link_status { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.vpc_link_status_message { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.vpc_link_version { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcLink {
    pub created_date: std::option::Option<Timestamp>,
    pub name: std::string::String,
    pub security_group_ids: std::vec::Vec<std::string::String>,
    pub subnet_ids: std::vec::Vec<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub vpc_link_id: std::string::String,
    pub vpc_link_status: std::option::Option<VpcLinkStatus>,
    pub vpc_link_status_message: std::option::Option<std::string::String>,
    pub vpc_link_version: std::option::Option<VpcLinkVersion>,
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
                0 => value.created_date = Some(Field::decode(d).map_err(|e| e.inside("CreatedDate"))?),
                1 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                2 => value.security_group_ids = Field::decode(d).map_err(|e| e.inside("SecurityGroupIds"))?,
                3 => value.subnet_ids = Field::decode(d).map_err(|e| e.inside("SubnetIds"))?,
                4 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                5 => value.vpc_link_id = Field::decode(d).map_err(|e| e.inside("VpcLinkId"))?,
                6 => value.vpc_link_status = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkStatus"))?),
                7 => value.vpc_link_status_message = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkStatusMessage"))?),
                8 => value.vpc_link_version = Some(Field::decode(d).map_err(|e| e.inside("VpcLinkVersion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.created_date { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.security_group_ids.encode(e);
        e.member(&Self::SHAPE.members[3]); self.subnet_ids.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.vpc_link_id.encode(e);
        if let Some(v) = &self.vpc_link_status { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.vpc_link_status_message { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.vpc_link_version { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum VpcLinkStatus {
    #[default] Pending,
    Available,
    Deleting,
    Failed,
    Inactive,
    Unknown(std::string::String),
}

impl VpcLinkStatus {
    pub fn as_str(&self) -> &str {
        match self {
            VpcLinkStatus::Pending => "PENDING",
            VpcLinkStatus::Available => "AVAILABLE",
            VpcLinkStatus::Deleting => "DELETING",
            VpcLinkStatus::Failed => "FAILED",
            VpcLinkStatus::Inactive => "INACTIVE",
            VpcLinkStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for VpcLinkStatus {
    fn from(text: &str) -> Self {
        match text {
            "PENDING" => VpcLinkStatus::Pending,
            "AVAILABLE" => VpcLinkStatus::Available,
            "DELETING" => VpcLinkStatus::Deleting,
            "FAILED" => VpcLinkStatus::Failed,
            "INACTIVE" => VpcLinkStatus::Inactive,
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

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum VpcLinkVersion {
    #[default] V2,
    Unknown(std::string::String),
}

impl VpcLinkVersion {
    pub fn as_str(&self) -> &str {
        match self {
            VpcLinkVersion::V2 => "V2",
            VpcLinkVersion::Unknown(text) => text,
        }
    }
}

impl From<&str> for VpcLinkVersion {
    fn from(text: &str) -> Self {
        match text {
            "V2" => VpcLinkVersion::V2,
            other => VpcLinkVersion::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for VpcLinkVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for VpcLinkVersion {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

pub type CreateApiInput = CreateApiRequest;

pub type CreateApiOutput = CreateApiResponse;

pub struct CreateApi;

impl Operation for CreateApi {
    type Input = CreateApiRequest;
    type Output = CreateApiResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub type CreateApiMappingInput = CreateApiMappingRequest;

pub type CreateApiMappingOutput = CreateApiMappingResponse;

pub struct CreateApiMapping;

impl Operation for CreateApiMapping {
    type Input = CreateApiMappingRequest;
    type Output = CreateApiMappingResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub type CreateAuthorizerInput = CreateAuthorizerRequest;

pub type CreateAuthorizerOutput = CreateAuthorizerResponse;

pub struct CreateAuthorizer;

impl Operation for CreateAuthorizer {
    type Input = CreateAuthorizerRequest;
    type Output = CreateAuthorizerResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub type CreateDeploymentInput = CreateDeploymentRequest;

pub type CreateDeploymentOutput = CreateDeploymentResponse;

pub struct CreateDeployment;

impl Operation for CreateDeployment {
    type Input = CreateDeploymentRequest;
    type Output = CreateDeploymentResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub type CreateDomainNameInput = CreateDomainNameRequest;

pub type CreateDomainNameOutput = CreateDomainNameResponse;

pub struct CreateDomainName;

impl Operation for CreateDomainName {
    type Input = CreateDomainNameRequest;
    type Output = CreateDomainNameResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub type CreateIntegrationInput = CreateIntegrationRequest;

pub type CreateIntegrationOutput = CreateIntegrationResult;

pub struct CreateIntegration;

impl Operation for CreateIntegration {
    type Input = CreateIntegrationRequest;
    type Output = CreateIntegrationResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

pub type CreateIntegrationResponseInput = CreateIntegrationResponseRequest;

pub type CreateIntegrationResponseOutput = CreateIntegrationResponseResponse;

pub struct CreateIntegrationResponse;

impl Operation for CreateIntegrationResponse {
    type Input = CreateIntegrationResponseRequest;
    type Output = CreateIntegrationResponseResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub type CreateModelInput = CreateModelRequest;

pub type CreateModelOutput = CreateModelResponse;

pub struct CreateModel;

impl Operation for CreateModel {
    type Input = CreateModelRequest;
    type Output = CreateModelResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

pub type CreatePortalInput = CreatePortalRequest;

pub type CreatePortalOutput = CreatePortalResponse;

pub struct CreatePortal;

impl Operation for CreatePortal {
    type Input = CreatePortalRequest;
    type Output = CreatePortalResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

pub type CreatePortalProductInput = CreatePortalProductRequest;

pub type CreatePortalProductOutput = CreatePortalProductResponse;

pub struct CreatePortalProduct;

impl Operation for CreatePortalProduct {
    type Input = CreatePortalProductRequest;
    type Output = CreatePortalProductResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

pub type CreateProductPageInput = CreateProductPageRequest;

pub type CreateProductPageOutput = CreateProductPageResponse;

pub struct CreateProductPage;

impl Operation for CreateProductPage {
    type Input = CreateProductPageRequest;
    type Output = CreateProductPageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

pub type CreateProductRestEndpointPageInput = CreateProductRestEndpointPageRequest;

pub type CreateProductRestEndpointPageOutput = CreateProductRestEndpointPageResponse;

pub struct CreateProductRestEndpointPage;

impl Operation for CreateProductRestEndpointPage {
    type Input = CreateProductRestEndpointPageRequest;
    type Output = CreateProductRestEndpointPageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
}

pub type CreateRouteInput = CreateRouteRequest;

pub type CreateRouteOutput = CreateRouteResult;

pub struct CreateRoute;

impl Operation for CreateRoute {
    type Input = CreateRouteRequest;
    type Output = CreateRouteResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[12];
}

pub type CreateRouteResponseInput = CreateRouteResponseRequest;

pub type CreateRouteResponseOutput = CreateRouteResponseResponse;

pub struct CreateRouteResponse;

impl Operation for CreateRouteResponse {
    type Input = CreateRouteResponseRequest;
    type Output = CreateRouteResponseResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

pub type CreateRoutingRuleInput = CreateRoutingRuleRequest;

pub type CreateRoutingRuleOutput = CreateRoutingRuleResponse;

pub struct CreateRoutingRule;

impl Operation for CreateRoutingRule {
    type Input = CreateRoutingRuleRequest;
    type Output = CreateRoutingRuleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[14];
}

pub type CreateStageInput = CreateStageRequest;

pub type CreateStageOutput = CreateStageResponse;

pub struct CreateStage;

impl Operation for CreateStage {
    type Input = CreateStageRequest;
    type Output = CreateStageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[15];
}

pub type CreateVpcLinkInput = CreateVpcLinkRequest;

pub type CreateVpcLinkOutput = CreateVpcLinkResponse;

pub struct CreateVpcLink;

impl Operation for CreateVpcLink {
    type Input = CreateVpcLinkRequest;
    type Output = CreateVpcLinkResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[16];
}

pub type DeleteAccessLogSettingsInput = DeleteAccessLogSettingsRequest;

static S__DeleteAccessLogSettingsOutput: ShapeSpec = ShapeSpec::new("DeleteAccessLogSettingsOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessLogSettingsOutput {}

impl Shape for DeleteAccessLogSettingsOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteAccessLogSettingsOutput;
}

impl Field for DeleteAccessLogSettingsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteAccessLogSettings;

impl Operation for DeleteAccessLogSettings {
    type Input = DeleteAccessLogSettingsRequest;
    type Output = DeleteAccessLogSettingsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[17];
}

pub type DeleteApiInput = DeleteApiRequest;

static S__DeleteApiOutput: ShapeSpec = ShapeSpec::new("DeleteApiOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteApiOutput {}

impl Shape for DeleteApiOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteApiOutput;
}

impl Field for DeleteApiOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteApi;

impl Operation for DeleteApi {
    type Input = DeleteApiRequest;
    type Output = DeleteApiOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[18];
}

pub type DeleteApiMappingInput = DeleteApiMappingRequest;

static S__DeleteApiMappingOutput: ShapeSpec = ShapeSpec::new("DeleteApiMappingOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteApiMappingOutput {}

impl Shape for DeleteApiMappingOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteApiMappingOutput;
}

impl Field for DeleteApiMappingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteApiMapping;

impl Operation for DeleteApiMapping {
    type Input = DeleteApiMappingRequest;
    type Output = DeleteApiMappingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[19];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[20];
}

pub type DeleteCorsConfigurationInput = DeleteCorsConfigurationRequest;

static S__DeleteCorsConfigurationOutput: ShapeSpec = ShapeSpec::new("DeleteCorsConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCorsConfigurationOutput {}

impl Shape for DeleteCorsConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteCorsConfigurationOutput;
}

impl Field for DeleteCorsConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteCorsConfiguration;

impl Operation for DeleteCorsConfiguration {
    type Input = DeleteCorsConfigurationRequest;
    type Output = DeleteCorsConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[21];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[24];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[25];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[26];
}

pub type DeletePortalInput = DeletePortalRequest;

static S__DeletePortalOutput: ShapeSpec = ShapeSpec::new("DeletePortalOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePortalOutput {}

impl Shape for DeletePortalOutput {
    const SHAPE: &'static ShapeSpec = &S__DeletePortalOutput;
}

impl Field for DeletePortalOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeletePortal;

impl Operation for DeletePortal {
    type Input = DeletePortalRequest;
    type Output = DeletePortalOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[27];
}

pub type DeletePortalProductInput = DeletePortalProductRequest;

static S__DeletePortalProductOutput: ShapeSpec = ShapeSpec::new("DeletePortalProductOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePortalProductOutput {}

impl Shape for DeletePortalProductOutput {
    const SHAPE: &'static ShapeSpec = &S__DeletePortalProductOutput;
}

impl Field for DeletePortalProductOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeletePortalProduct;

impl Operation for DeletePortalProduct {
    type Input = DeletePortalProductRequest;
    type Output = DeletePortalProductOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[28];
}

pub type DeletePortalProductSharingPolicyInput = DeletePortalProductSharingPolicyRequest;

static S__DeletePortalProductSharingPolicyOutput: ShapeSpec = ShapeSpec::new("DeletePortalProductSharingPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePortalProductSharingPolicyOutput {}

impl Shape for DeletePortalProductSharingPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeletePortalProductSharingPolicyOutput;
}

impl Field for DeletePortalProductSharingPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeletePortalProductSharingPolicy;

impl Operation for DeletePortalProductSharingPolicy {
    type Input = DeletePortalProductSharingPolicyRequest;
    type Output = DeletePortalProductSharingPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[29];
}

pub type DeleteProductPageInput = DeleteProductPageRequest;

static S__DeleteProductPageOutput: ShapeSpec = ShapeSpec::new("DeleteProductPageOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteProductPageOutput {}

impl Shape for DeleteProductPageOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteProductPageOutput;
}

impl Field for DeleteProductPageOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteProductPage;

impl Operation for DeleteProductPage {
    type Input = DeleteProductPageRequest;
    type Output = DeleteProductPageOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[30];
}

pub type DeleteProductRestEndpointPageInput = DeleteProductRestEndpointPageRequest;

static S__DeleteProductRestEndpointPageOutput: ShapeSpec = ShapeSpec::new("DeleteProductRestEndpointPageOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteProductRestEndpointPageOutput {}

impl Shape for DeleteProductRestEndpointPageOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteProductRestEndpointPageOutput;
}

impl Field for DeleteProductRestEndpointPageOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteProductRestEndpointPage;

impl Operation for DeleteProductRestEndpointPage {
    type Input = DeleteProductRestEndpointPageRequest;
    type Output = DeleteProductRestEndpointPageOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[31];
}

pub type DeleteRouteInput = DeleteRouteRequest;

static S__DeleteRouteOutput: ShapeSpec = ShapeSpec::new("DeleteRouteOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteOutput {}

impl Shape for DeleteRouteOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRouteOutput;
}

impl Field for DeleteRouteOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRoute;

impl Operation for DeleteRoute {
    type Input = DeleteRouteRequest;
    type Output = DeleteRouteOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[32];
}

pub type DeleteRouteRequestParameterInput = DeleteRouteRequestParameterRequest;

static S__DeleteRouteRequestParameterOutput: ShapeSpec = ShapeSpec::new("DeleteRouteRequestParameterOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteRequestParameterOutput {}

impl Shape for DeleteRouteRequestParameterOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRouteRequestParameterOutput;
}

impl Field for DeleteRouteRequestParameterOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRouteRequestParameter;

impl Operation for DeleteRouteRequestParameter {
    type Input = DeleteRouteRequestParameterRequest;
    type Output = DeleteRouteRequestParameterOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[33];
}

pub type DeleteRouteResponseInput = DeleteRouteResponseRequest;

static S__DeleteRouteResponseOutput: ShapeSpec = ShapeSpec::new("DeleteRouteResponseOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteResponseOutput {}

impl Shape for DeleteRouteResponseOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRouteResponseOutput;
}

impl Field for DeleteRouteResponseOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRouteResponse;

impl Operation for DeleteRouteResponse {
    type Input = DeleteRouteResponseRequest;
    type Output = DeleteRouteResponseOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[34];
}

pub type DeleteRouteSettingsInput = DeleteRouteSettingsRequest;

static S__DeleteRouteSettingsOutput: ShapeSpec = ShapeSpec::new("DeleteRouteSettingsOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteSettingsOutput {}

impl Shape for DeleteRouteSettingsOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRouteSettingsOutput;
}

impl Field for DeleteRouteSettingsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRouteSettings;

impl Operation for DeleteRouteSettings {
    type Input = DeleteRouteSettingsRequest;
    type Output = DeleteRouteSettingsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[35];
}

pub type DeleteRoutingRuleInput = DeleteRoutingRuleRequest;

static S__DeleteRoutingRuleOutput: ShapeSpec = ShapeSpec::new("DeleteRoutingRuleOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoutingRuleOutput {}

impl Shape for DeleteRoutingRuleOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRoutingRuleOutput;
}

impl Field for DeleteRoutingRuleOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRoutingRule;

impl Operation for DeleteRoutingRule {
    type Input = DeleteRoutingRuleRequest;
    type Output = DeleteRoutingRuleOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[36];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[37];
}

pub type DeleteVpcLinkInput = DeleteVpcLinkRequest;

pub type DeleteVpcLinkOutput = DeleteVpcLinkResponse;

pub struct DeleteVpcLink;

impl Operation for DeleteVpcLink {
    type Input = DeleteVpcLinkRequest;
    type Output = DeleteVpcLinkResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[38];
}

pub type DisablePortalInput = DisablePortalRequest;

static S__DisablePortalOutput: ShapeSpec = ShapeSpec::new("DisablePortalOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisablePortalOutput {}

impl Shape for DisablePortalOutput {
    const SHAPE: &'static ShapeSpec = &S__DisablePortalOutput;
}

impl Field for DisablePortalOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DisablePortal;

impl Operation for DisablePortal {
    type Input = DisablePortalRequest;
    type Output = DisablePortalOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[39];
}

pub type ExportApiInput = ExportApiRequest;

pub type ExportApiOutput = ExportApiResponse;

pub struct ExportApi;

impl Operation for ExportApi {
    type Input = ExportApiRequest;
    type Output = ExportApiResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[40];
}

pub type GetApiInput = GetApiRequest;

pub type GetApiOutput = GetApiResponse;

pub struct GetApi;

impl Operation for GetApi {
    type Input = GetApiRequest;
    type Output = GetApiResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[41];
}

pub type GetApiMappingInput = GetApiMappingRequest;

pub type GetApiMappingOutput = GetApiMappingResponse;

pub struct GetApiMapping;

impl Operation for GetApiMapping {
    type Input = GetApiMappingRequest;
    type Output = GetApiMappingResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[42];
}

pub type GetApiMappingsInput = GetApiMappingsRequest;

pub type GetApiMappingsOutput = GetApiMappingsResponse;

pub struct GetApiMappings;

impl Operation for GetApiMappings {
    type Input = GetApiMappingsRequest;
    type Output = GetApiMappingsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[43];
}

pub type GetApisInput = GetApisRequest;

pub type GetApisOutput = GetApisResponse;

pub struct GetApis;

impl Operation for GetApis {
    type Input = GetApisRequest;
    type Output = GetApisResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[44];
}

pub type GetAuthorizerInput = GetAuthorizerRequest;

pub type GetAuthorizerOutput = GetAuthorizerResponse;

pub struct GetAuthorizer;

impl Operation for GetAuthorizer {
    type Input = GetAuthorizerRequest;
    type Output = GetAuthorizerResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[45];
}

pub type GetAuthorizersInput = GetAuthorizersRequest;

pub type GetAuthorizersOutput = GetAuthorizersResponse;

pub struct GetAuthorizers;

impl Operation for GetAuthorizers {
    type Input = GetAuthorizersRequest;
    type Output = GetAuthorizersResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[46];
}

pub type GetDeploymentInput = GetDeploymentRequest;

pub type GetDeploymentOutput = GetDeploymentResponse;

pub struct GetDeployment;

impl Operation for GetDeployment {
    type Input = GetDeploymentRequest;
    type Output = GetDeploymentResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[47];
}

pub type GetDeploymentsInput = GetDeploymentsRequest;

pub type GetDeploymentsOutput = GetDeploymentsResponse;

pub struct GetDeployments;

impl Operation for GetDeployments {
    type Input = GetDeploymentsRequest;
    type Output = GetDeploymentsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[48];
}

pub type GetDomainNameInput = GetDomainNameRequest;

pub type GetDomainNameOutput = GetDomainNameResponse;

pub struct GetDomainName;

impl Operation for GetDomainName {
    type Input = GetDomainNameRequest;
    type Output = GetDomainNameResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[49];
}

pub type GetDomainNamesInput = GetDomainNamesRequest;

pub type GetDomainNamesOutput = GetDomainNamesResponse;

pub struct GetDomainNames;

impl Operation for GetDomainNames {
    type Input = GetDomainNamesRequest;
    type Output = GetDomainNamesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[50];
}

pub type GetIntegrationInput = GetIntegrationRequest;

pub type GetIntegrationOutput = GetIntegrationResult;

pub struct GetIntegration;

impl Operation for GetIntegration {
    type Input = GetIntegrationRequest;
    type Output = GetIntegrationResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[51];
}

pub type GetIntegrationResponseInput = GetIntegrationResponseRequest;

pub type GetIntegrationResponseOutput = GetIntegrationResponseResponse;

pub struct GetIntegrationResponse;

impl Operation for GetIntegrationResponse {
    type Input = GetIntegrationResponseRequest;
    type Output = GetIntegrationResponseResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[52];
}

pub type GetIntegrationResponsesInput = GetIntegrationResponsesRequest;

pub type GetIntegrationResponsesOutput = GetIntegrationResponsesResponse;

pub struct GetIntegrationResponses;

impl Operation for GetIntegrationResponses {
    type Input = GetIntegrationResponsesRequest;
    type Output = GetIntegrationResponsesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[53];
}

pub type GetIntegrationsInput = GetIntegrationsRequest;

pub type GetIntegrationsOutput = GetIntegrationsResponse;

pub struct GetIntegrations;

impl Operation for GetIntegrations {
    type Input = GetIntegrationsRequest;
    type Output = GetIntegrationsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[54];
}

pub type GetModelInput = GetModelRequest;

pub type GetModelOutput = GetModelResponse;

pub struct GetModel;

impl Operation for GetModel {
    type Input = GetModelRequest;
    type Output = GetModelResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[55];
}

pub type GetModelTemplateInput = GetModelTemplateRequest;

pub type GetModelTemplateOutput = GetModelTemplateResponse;

pub struct GetModelTemplate;

impl Operation for GetModelTemplate {
    type Input = GetModelTemplateRequest;
    type Output = GetModelTemplateResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[56];
}

pub type GetModelsInput = GetModelsRequest;

pub type GetModelsOutput = GetModelsResponse;

pub struct GetModels;

impl Operation for GetModels {
    type Input = GetModelsRequest;
    type Output = GetModelsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[57];
}

pub type GetPortalInput = GetPortalRequest;

pub type GetPortalOutput = GetPortalResponse;

pub struct GetPortal;

impl Operation for GetPortal {
    type Input = GetPortalRequest;
    type Output = GetPortalResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[58];
}

pub type GetPortalProductInput = GetPortalProductRequest;

pub type GetPortalProductOutput = GetPortalProductResponse;

pub struct GetPortalProduct;

impl Operation for GetPortalProduct {
    type Input = GetPortalProductRequest;
    type Output = GetPortalProductResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[59];
}

pub type GetPortalProductSharingPolicyInput = GetPortalProductSharingPolicyRequest;

pub type GetPortalProductSharingPolicyOutput = GetPortalProductSharingPolicyResponse;

pub struct GetPortalProductSharingPolicy;

impl Operation for GetPortalProductSharingPolicy {
    type Input = GetPortalProductSharingPolicyRequest;
    type Output = GetPortalProductSharingPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[60];
}

pub type GetProductPageInput = GetProductPageRequest;

pub type GetProductPageOutput = GetProductPageResponse;

pub struct GetProductPage;

impl Operation for GetProductPage {
    type Input = GetProductPageRequest;
    type Output = GetProductPageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[61];
}

pub type GetProductRestEndpointPageInput = GetProductRestEndpointPageRequest;

pub type GetProductRestEndpointPageOutput = GetProductRestEndpointPageResponse;

pub struct GetProductRestEndpointPage;

impl Operation for GetProductRestEndpointPage {
    type Input = GetProductRestEndpointPageRequest;
    type Output = GetProductRestEndpointPageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[62];
}

pub type GetRouteInput = GetRouteRequest;

pub type GetRouteOutput = GetRouteResult;

pub struct GetRoute;

impl Operation for GetRoute {
    type Input = GetRouteRequest;
    type Output = GetRouteResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[63];
}

pub type GetRouteResponseInput = GetRouteResponseRequest;

pub type GetRouteResponseOutput = GetRouteResponseResponse;

pub struct GetRouteResponse;

impl Operation for GetRouteResponse {
    type Input = GetRouteResponseRequest;
    type Output = GetRouteResponseResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[64];
}

pub type GetRouteResponsesInput = GetRouteResponsesRequest;

pub type GetRouteResponsesOutput = GetRouteResponsesResponse;

pub struct GetRouteResponses;

impl Operation for GetRouteResponses {
    type Input = GetRouteResponsesRequest;
    type Output = GetRouteResponsesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[65];
}

pub type GetRoutesInput = GetRoutesRequest;

pub type GetRoutesOutput = GetRoutesResponse;

pub struct GetRoutes;

impl Operation for GetRoutes {
    type Input = GetRoutesRequest;
    type Output = GetRoutesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[66];
}

pub type GetRoutingRuleInput = GetRoutingRuleRequest;

pub type GetRoutingRuleOutput = GetRoutingRuleResponse;

pub struct GetRoutingRule;

impl Operation for GetRoutingRule {
    type Input = GetRoutingRuleRequest;
    type Output = GetRoutingRuleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[67];
}

pub type GetStageInput = GetStageRequest;

pub type GetStageOutput = GetStageResponse;

pub struct GetStage;

impl Operation for GetStage {
    type Input = GetStageRequest;
    type Output = GetStageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[68];
}

pub type GetStagesInput = GetStagesRequest;

pub type GetStagesOutput = GetStagesResponse;

pub struct GetStages;

impl Operation for GetStages {
    type Input = GetStagesRequest;
    type Output = GetStagesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[69];
}

pub type GetTagsInput = GetTagsRequest;

pub type GetTagsOutput = GetTagsResponse;

pub struct GetTags;

impl Operation for GetTags {
    type Input = GetTagsRequest;
    type Output = GetTagsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[70];
}

pub type GetVpcLinkInput = GetVpcLinkRequest;

pub type GetVpcLinkOutput = GetVpcLinkResponse;

pub struct GetVpcLink;

impl Operation for GetVpcLink {
    type Input = GetVpcLinkRequest;
    type Output = GetVpcLinkResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[71];
}

pub type GetVpcLinksInput = GetVpcLinksRequest;

pub type GetVpcLinksOutput = GetVpcLinksResponse;

pub struct GetVpcLinks;

impl Operation for GetVpcLinks {
    type Input = GetVpcLinksRequest;
    type Output = GetVpcLinksResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[72];
}

pub type ImportApiInput = ImportApiRequest;

pub type ImportApiOutput = ImportApiResponse;

pub struct ImportApi;

impl Operation for ImportApi {
    type Input = ImportApiRequest;
    type Output = ImportApiResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[73];
}

pub type ListPortalProductsInput = ListPortalProductsRequest;

pub type ListPortalProductsOutput = ListPortalProductsResponse;

pub struct ListPortalProducts;

impl Operation for ListPortalProducts {
    type Input = ListPortalProductsRequest;
    type Output = ListPortalProductsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[74];
}

pub type ListPortalsInput = ListPortalsRequest;

pub type ListPortalsOutput = ListPortalsResponse;

pub struct ListPortals;

impl Operation for ListPortals {
    type Input = ListPortalsRequest;
    type Output = ListPortalsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[75];
}

pub type ListProductPagesInput = ListProductPagesRequest;

pub type ListProductPagesOutput = ListProductPagesResponse;

pub struct ListProductPages;

impl Operation for ListProductPages {
    type Input = ListProductPagesRequest;
    type Output = ListProductPagesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[76];
}

pub type ListProductRestEndpointPagesInput = ListProductRestEndpointPagesRequest;

pub type ListProductRestEndpointPagesOutput = ListProductRestEndpointPagesResponse;

pub struct ListProductRestEndpointPages;

impl Operation for ListProductRestEndpointPages {
    type Input = ListProductRestEndpointPagesRequest;
    type Output = ListProductRestEndpointPagesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[77];
}

pub type ListRoutingRulesInput = ListRoutingRulesRequest;

pub type ListRoutingRulesOutput = ListRoutingRulesResponse;

pub struct ListRoutingRules;

impl Operation for ListRoutingRules {
    type Input = ListRoutingRulesRequest;
    type Output = ListRoutingRulesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[78];
}

pub type PreviewPortalInput = PreviewPortalRequest;

pub type PreviewPortalOutput = PreviewPortalResponse;

pub struct PreviewPortal;

impl Operation for PreviewPortal {
    type Input = PreviewPortalRequest;
    type Output = PreviewPortalResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[79];
}

pub type PublishPortalInput = PublishPortalRequest;

pub type PublishPortalOutput = PublishPortalResponse;

pub struct PublishPortal;

impl Operation for PublishPortal {
    type Input = PublishPortalRequest;
    type Output = PublishPortalResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[80];
}

pub type PutPortalProductSharingPolicyInput = PutPortalProductSharingPolicyRequest;

pub type PutPortalProductSharingPolicyOutput = PutPortalProductSharingPolicyResponse;

pub struct PutPortalProductSharingPolicy;

impl Operation for PutPortalProductSharingPolicy {
    type Input = PutPortalProductSharingPolicyRequest;
    type Output = PutPortalProductSharingPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[81];
}

pub type PutRoutingRuleInput = PutRoutingRuleRequest;

pub type PutRoutingRuleOutput = PutRoutingRuleResponse;

pub struct PutRoutingRule;

impl Operation for PutRoutingRule {
    type Input = PutRoutingRuleRequest;
    type Output = PutRoutingRuleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[82];
}

pub type ReimportApiInput = ReimportApiRequest;

pub type ReimportApiOutput = ReimportApiResponse;

pub struct ReimportApi;

impl Operation for ReimportApi {
    type Input = ReimportApiRequest;
    type Output = ReimportApiResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[83];
}

pub type ResetAuthorizersCacheInput = ResetAuthorizersCacheRequest;

static S__ResetAuthorizersCacheOutput: ShapeSpec = ShapeSpec::new("ResetAuthorizersCacheOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetAuthorizersCacheOutput {}

impl Shape for ResetAuthorizersCacheOutput {
    const SHAPE: &'static ShapeSpec = &S__ResetAuthorizersCacheOutput;
}

impl Field for ResetAuthorizersCacheOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct ResetAuthorizersCache;

impl Operation for ResetAuthorizersCache {
    type Input = ResetAuthorizersCacheRequest;
    type Output = ResetAuthorizersCacheOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[84];
}

pub type TagResourceInput = TagResourceRequest;

pub type TagResourceOutput = TagResourceResponse;

pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[85];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[86];
}

pub type UpdateApiInput = UpdateApiRequest;

pub type UpdateApiOutput = UpdateApiResponse;

pub struct UpdateApi;

impl Operation for UpdateApi {
    type Input = UpdateApiRequest;
    type Output = UpdateApiResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[87];
}

pub type UpdateApiMappingInput = UpdateApiMappingRequest;

pub type UpdateApiMappingOutput = UpdateApiMappingResponse;

pub struct UpdateApiMapping;

impl Operation for UpdateApiMapping {
    type Input = UpdateApiMappingRequest;
    type Output = UpdateApiMappingResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[88];
}

pub type UpdateAuthorizerInput = UpdateAuthorizerRequest;

pub type UpdateAuthorizerOutput = UpdateAuthorizerResponse;

pub struct UpdateAuthorizer;

impl Operation for UpdateAuthorizer {
    type Input = UpdateAuthorizerRequest;
    type Output = UpdateAuthorizerResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[89];
}

pub type UpdateDeploymentInput = UpdateDeploymentRequest;

pub type UpdateDeploymentOutput = UpdateDeploymentResponse;

pub struct UpdateDeployment;

impl Operation for UpdateDeployment {
    type Input = UpdateDeploymentRequest;
    type Output = UpdateDeploymentResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[90];
}

pub type UpdateDomainNameInput = UpdateDomainNameRequest;

pub type UpdateDomainNameOutput = UpdateDomainNameResponse;

pub struct UpdateDomainName;

impl Operation for UpdateDomainName {
    type Input = UpdateDomainNameRequest;
    type Output = UpdateDomainNameResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[91];
}

pub type UpdateIntegrationInput = UpdateIntegrationRequest;

pub type UpdateIntegrationOutput = UpdateIntegrationResult;

pub struct UpdateIntegration;

impl Operation for UpdateIntegration {
    type Input = UpdateIntegrationRequest;
    type Output = UpdateIntegrationResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[92];
}

pub type UpdateIntegrationResponseInput = UpdateIntegrationResponseRequest;

pub type UpdateIntegrationResponseOutput = UpdateIntegrationResponseResponse;

pub struct UpdateIntegrationResponse;

impl Operation for UpdateIntegrationResponse {
    type Input = UpdateIntegrationResponseRequest;
    type Output = UpdateIntegrationResponseResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[93];
}

pub type UpdateModelInput = UpdateModelRequest;

pub type UpdateModelOutput = UpdateModelResponse;

pub struct UpdateModel;

impl Operation for UpdateModel {
    type Input = UpdateModelRequest;
    type Output = UpdateModelResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[94];
}

pub type UpdatePortalInput = UpdatePortalRequest;

pub type UpdatePortalOutput = UpdatePortalResponse;

pub struct UpdatePortal;

impl Operation for UpdatePortal {
    type Input = UpdatePortalRequest;
    type Output = UpdatePortalResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[95];
}

pub type UpdatePortalProductInput = UpdatePortalProductRequest;

pub type UpdatePortalProductOutput = UpdatePortalProductResponse;

pub struct UpdatePortalProduct;

impl Operation for UpdatePortalProduct {
    type Input = UpdatePortalProductRequest;
    type Output = UpdatePortalProductResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[96];
}

pub type UpdateProductPageInput = UpdateProductPageRequest;

pub type UpdateProductPageOutput = UpdateProductPageResponse;

pub struct UpdateProductPage;

impl Operation for UpdateProductPage {
    type Input = UpdateProductPageRequest;
    type Output = UpdateProductPageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[97];
}

pub type UpdateProductRestEndpointPageInput = UpdateProductRestEndpointPageRequest;

pub type UpdateProductRestEndpointPageOutput = UpdateProductRestEndpointPageResponse;

pub struct UpdateProductRestEndpointPage;

impl Operation for UpdateProductRestEndpointPage {
    type Input = UpdateProductRestEndpointPageRequest;
    type Output = UpdateProductRestEndpointPageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[98];
}

pub type UpdateRouteInput = UpdateRouteRequest;

pub type UpdateRouteOutput = UpdateRouteResult;

pub struct UpdateRoute;

impl Operation for UpdateRoute {
    type Input = UpdateRouteRequest;
    type Output = UpdateRouteResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[99];
}

pub type UpdateRouteResponseInput = UpdateRouteResponseRequest;

pub type UpdateRouteResponseOutput = UpdateRouteResponseResponse;

pub struct UpdateRouteResponse;

impl Operation for UpdateRouteResponse {
    type Input = UpdateRouteResponseRequest;
    type Output = UpdateRouteResponseResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[100];
}

pub type UpdateStageInput = UpdateStageRequest;

pub type UpdateStageOutput = UpdateStageResponse;

pub struct UpdateStage;

impl Operation for UpdateStage {
    type Input = UpdateStageRequest;
    type Output = UpdateStageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[101];
}

pub type UpdateVpcLinkInput = UpdateVpcLinkRequest;

pub type UpdateVpcLinkOutput = UpdateVpcLinkResponse;

pub struct UpdateVpcLink;

impl Operation for UpdateVpcLink {
    type Input = UpdateVpcLinkRequest;
    type Output = UpdateVpcLinkResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[102];
}

