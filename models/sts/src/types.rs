//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub role_arn: std::string::String,
    pub role_session_name: std::string::String,
    pub policy_arns: std::option::Option<std::vec::Vec<PolicyDescriptorType>>,
    pub policy: std::option::Option<std::string::String>,
    pub duration_seconds: std::option::Option<i32>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub transitive_tag_keys: std::option::Option<std::vec::Vec<std::string::String>>,
    pub external_id: std::option::Option<std::string::String>,
    pub serial_number: std::option::Option<std::string::String>,
    pub token_code: std::option::Option<std::string::String>,
    pub source_identity: std::option::Option<std::string::String>,
    pub provided_contexts: std::option::Option<std::vec::Vec<ProvidedContext>>,
}

impl Shape for AssumeRoleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AssumeRoleRequest;
}

impl Field for AssumeRoleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_arn = Field::decode(d).map_err(|e| e.inside("RoleArn"))?,
                1 => value.role_session_name = Field::decode(d).map_err(|e| e.inside("RoleSessionName"))?,
                2 => value.policy_arns = Some(Field::decode(d).map_err(|e| e.inside("PolicyArns"))?),
                3 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("Policy"))?),
                4 => value.duration_seconds = Some(Field::decode(d).map_err(|e| e.inside("DurationSeconds"))?),
                5 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                6 => value.transitive_tag_keys = Some(Field::decode(d).map_err(|e| e.inside("TransitiveTagKeys"))?),
                7 => value.external_id = Some(Field::decode(d).map_err(|e| e.inside("ExternalId"))?),
                8 => value.serial_number = Some(Field::decode(d).map_err(|e| e.inside("SerialNumber"))?),
                9 => value.token_code = Some(Field::decode(d).map_err(|e| e.inside("TokenCode"))?),
                10 => value.source_identity = Some(Field::decode(d).map_err(|e| e.inside("SourceIdentity"))?),
                11 => value.provided_contexts = Some(Field::decode(d).map_err(|e| e.inside("ProvidedContexts"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.role_session_name.encode(e);
        if let Some(v) = &self.policy_arns { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.duration_seconds { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.transitive_tag_keys { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.external_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.serial_number { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.token_code { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.source_identity { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.provided_contexts { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub credentials: std::option::Option<Credentials>,
    pub assumed_role_user: std::option::Option<AssumedRoleUser>,
    pub packed_policy_size: std::option::Option<i32>,
    pub source_identity: std::option::Option<std::string::String>,
}

impl Shape for AssumeRoleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_AssumeRoleResponse;
}

impl Field for AssumeRoleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.credentials = Some(Field::decode(d).map_err(|e| e.inside("Credentials"))?),
                1 => value.assumed_role_user = Some(Field::decode(d).map_err(|e| e.inside("AssumedRoleUser"))?),
                2 => value.packed_policy_size = Some(Field::decode(d).map_err(|e| e.inside("PackedPolicySize"))?),
                3 => value.source_identity = Some(Field::decode(d).map_err(|e| e.inside("SourceIdentity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.credentials { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.assumed_role_user { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.packed_policy_size { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.source_identity { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithSAMLRequest {
    pub role_arn: std::string::String,
    pub principal_arn: std::string::String,
    pub saml_assertion: std::string::String,
    pub policy_arns: std::option::Option<std::vec::Vec<PolicyDescriptorType>>,
    pub policy: std::option::Option<std::string::String>,
    pub duration_seconds: std::option::Option<i32>,
}

impl Shape for AssumeRoleWithSAMLRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AssumeRoleWithSAMLRequest;
}

impl Field for AssumeRoleWithSAMLRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_arn = Field::decode(d).map_err(|e| e.inside("RoleArn"))?,
                1 => value.principal_arn = Field::decode(d).map_err(|e| e.inside("PrincipalArn"))?,
                2 => value.saml_assertion = Field::decode(d).map_err(|e| e.inside("SAMLAssertion"))?,
                3 => value.policy_arns = Some(Field::decode(d).map_err(|e| e.inside("PolicyArns"))?),
                4 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("Policy"))?),
                5 => value.duration_seconds = Some(Field::decode(d).map_err(|e| e.inside("DurationSeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.principal_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.saml_assertion.encode(e);
        if let Some(v) = &self.policy_arns { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.duration_seconds { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithSAMLResponse {
    pub credentials: std::option::Option<Credentials>,
    pub assumed_role_user: std::option::Option<AssumedRoleUser>,
    pub packed_policy_size: std::option::Option<i32>,
    pub subject: std::option::Option<std::string::String>,
    pub subject_type: std::option::Option<std::string::String>,
    pub issuer: std::option::Option<std::string::String>,
    pub audience: std::option::Option<std::string::String>,
    pub name_qualifier: std::option::Option<std::string::String>,
    pub source_identity: std::option::Option<std::string::String>,
}

impl Shape for AssumeRoleWithSAMLResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_AssumeRoleWithSAMLResponse;
}

impl Field for AssumeRoleWithSAMLResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.credentials = Some(Field::decode(d).map_err(|e| e.inside("Credentials"))?),
                1 => value.assumed_role_user = Some(Field::decode(d).map_err(|e| e.inside("AssumedRoleUser"))?),
                2 => value.packed_policy_size = Some(Field::decode(d).map_err(|e| e.inside("PackedPolicySize"))?),
                3 => value.subject = Some(Field::decode(d).map_err(|e| e.inside("Subject"))?),
                4 => value.subject_type = Some(Field::decode(d).map_err(|e| e.inside("SubjectType"))?),
                5 => value.issuer = Some(Field::decode(d).map_err(|e| e.inside("Issuer"))?),
                6 => value.audience = Some(Field::decode(d).map_err(|e| e.inside("Audience"))?),
                7 => value.name_qualifier = Some(Field::decode(d).map_err(|e| e.inside("NameQualifier"))?),
                8 => value.source_identity = Some(Field::decode(d).map_err(|e| e.inside("SourceIdentity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.credentials { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.assumed_role_user { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.packed_policy_size { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.subject { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.subject_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.issuer { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.audience { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.name_qualifier { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.source_identity { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityRequest {
    pub role_arn: std::string::String,
    pub role_session_name: std::string::String,
    pub web_identity_token: std::string::String,
    pub provider_id: std::option::Option<std::string::String>,
    pub policy_arns: std::option::Option<std::vec::Vec<PolicyDescriptorType>>,
    pub policy: std::option::Option<std::string::String>,
    pub duration_seconds: std::option::Option<i32>,
}

impl Shape for AssumeRoleWithWebIdentityRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AssumeRoleWithWebIdentityRequest;
}

impl Field for AssumeRoleWithWebIdentityRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_arn = Field::decode(d).map_err(|e| e.inside("RoleArn"))?,
                1 => value.role_session_name = Field::decode(d).map_err(|e| e.inside("RoleSessionName"))?,
                2 => value.web_identity_token = Field::decode(d).map_err(|e| e.inside("WebIdentityToken"))?,
                3 => value.provider_id = Some(Field::decode(d).map_err(|e| e.inside("ProviderId"))?),
                4 => value.policy_arns = Some(Field::decode(d).map_err(|e| e.inside("PolicyArns"))?),
                5 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("Policy"))?),
                6 => value.duration_seconds = Some(Field::decode(d).map_err(|e| e.inside("DurationSeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.role_session_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.web_identity_token.encode(e);
        if let Some(v) = &self.provider_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.policy_arns { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.duration_seconds { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityResponse {
    pub credentials: std::option::Option<Credentials>,
    pub subject_from_web_identity_token: std::option::Option<std::string::String>,
    pub assumed_role_user: std::option::Option<AssumedRoleUser>,
    pub packed_policy_size: std::option::Option<i32>,
    pub provider: std::option::Option<std::string::String>,
    pub audience: std::option::Option<std::string::String>,
    pub source_identity: std::option::Option<std::string::String>,
}

impl Shape for AssumeRoleWithWebIdentityResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_AssumeRoleWithWebIdentityResponse;
}

impl Field for AssumeRoleWithWebIdentityResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.credentials = Some(Field::decode(d).map_err(|e| e.inside("Credentials"))?),
                1 => value.subject_from_web_identity_token = Some(Field::decode(d).map_err(|e| e.inside("SubjectFromWebIdentityToken"))?),
                2 => value.assumed_role_user = Some(Field::decode(d).map_err(|e| e.inside("AssumedRoleUser"))?),
                3 => value.packed_policy_size = Some(Field::decode(d).map_err(|e| e.inside("PackedPolicySize"))?),
                4 => value.provider = Some(Field::decode(d).map_err(|e| e.inside("Provider"))?),
                5 => value.audience = Some(Field::decode(d).map_err(|e| e.inside("Audience"))?),
                6 => value.source_identity = Some(Field::decode(d).map_err(|e| e.inside("SourceIdentity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.credentials { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.subject_from_web_identity_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.assumed_role_user { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.packed_policy_size { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.provider { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.audience { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.source_identity { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRootRequest {
    pub target_principal: std::string::String,
    pub task_policy_arn: PolicyDescriptorType,
    pub duration_seconds: std::option::Option<i32>,
}

impl Shape for AssumeRootRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AssumeRootRequest;
}

impl Field for AssumeRootRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_principal = Field::decode(d).map_err(|e| e.inside("TargetPrincipal"))?,
                1 => value.task_policy_arn = Field::decode(d).map_err(|e| e.inside("TaskPolicyArn"))?,
                2 => value.duration_seconds = Some(Field::decode(d).map_err(|e| e.inside("DurationSeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.target_principal.encode(e);
        e.member(&Self::SHAPE.members[1]); self.task_policy_arn.encode(e);
        if let Some(v) = &self.duration_seconds { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRootResponse {
    pub credentials: std::option::Option<Credentials>,
    pub source_identity: std::option::Option<std::string::String>,
}

impl Shape for AssumeRootResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_AssumeRootResponse;
}

impl Field for AssumeRootResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.credentials = Some(Field::decode(d).map_err(|e| e.inside("Credentials"))?),
                1 => value.source_identity = Some(Field::decode(d).map_err(|e| e.inside("SourceIdentity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.credentials { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.source_identity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub assumed_role_id: std::string::String,
    pub arn: std::string::String,
}

impl Shape for AssumedRoleUser {
    const SHAPE: &'static ShapeSpec = &tables::S_AssumedRoleUser;
}

impl Field for AssumedRoleUser {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.assumed_role_id = Field::decode(d).map_err(|e| e.inside("AssumedRoleId"))?,
                1 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.assumed_role_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: std::string::String,
    pub secret_access_key: std::string::String,
    pub session_token: std::string::String,
    pub expiration: Timestamp,
}

impl Shape for Credentials {
    const SHAPE: &'static ShapeSpec = &tables::S_Credentials;
}

impl Field for Credentials {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.access_key_id = Field::decode(d).map_err(|e| e.inside("AccessKeyId"))?,
                1 => value.secret_access_key = Field::decode(d).map_err(|e| e.inside("SecretAccessKey"))?,
                2 => value.session_token = Field::decode(d).map_err(|e| e.inside("SessionToken"))?,
                3 => value.expiration = Field::decode(d).map_err(|e| e.inside("Expiration"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.access_key_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.secret_access_key.encode(e);
        e.member(&Self::SHAPE.members[2]); self.session_token.encode(e);
        e.member(&Self::SHAPE.members[3]); self.expiration.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecodeAuthorizationMessageRequest {
    pub encoded_message: std::string::String,
}

impl Shape for DecodeAuthorizationMessageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DecodeAuthorizationMessageRequest;
}

impl Field for DecodeAuthorizationMessageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.encoded_message = Field::decode(d).map_err(|e| e.inside("EncodedMessage"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.encoded_message.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecodeAuthorizationMessageResponse {
    pub decoded_message: std::option::Option<std::string::String>,
}

impl Shape for DecodeAuthorizationMessageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DecodeAuthorizationMessageResponse;
}

impl Field for DecodeAuthorizationMessageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.decoded_message = Some(Field::decode(d).map_err(|e| e.inside("DecodedMessage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.decoded_message { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FederatedUser {
    pub federated_user_id: std::string::String,
    pub arn: std::string::String,
}

impl Shape for FederatedUser {
    const SHAPE: &'static ShapeSpec = &tables::S_FederatedUser;
}

impl Field for FederatedUser {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.federated_user_id = Field::decode(d).map_err(|e| e.inside("FederatedUserId"))?,
                1 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.federated_user_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: std::string::String,
}

impl Shape for GetAccessKeyInfoRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAccessKeyInfoRequest;
}

impl Field for GetAccessKeyInfoRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.access_key_id = Field::decode(d).map_err(|e| e.inside("AccessKeyId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.access_key_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoResponse {
    pub account: std::option::Option<std::string::String>,
}

impl Shape for GetAccessKeyInfoResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAccessKeyInfoResponse;
}

impl Field for GetAccessKeyInfoResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account = Some(Field::decode(d).map_err(|e| e.inside("Account"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityRequest {
}

impl Shape for GetCallerIdentityRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetCallerIdentityRequest;
}

impl Field for GetCallerIdentityRequest {
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
pub struct GetCallerIdentityResponse {
    pub user_id: std::option::Option<std::string::String>,
    pub account: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
}

impl Shape for GetCallerIdentityResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetCallerIdentityResponse;
}

impl Field for GetCallerIdentityResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_id = Some(Field::decode(d).map_err(|e| e.inside("UserId"))?),
                1 => value.account = Some(Field::decode(d).map_err(|e| e.inside("Account"))?),
                2 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.account { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegatedAccessTokenRequest {
    pub trade_in_token: std::string::String,
}

impl Shape for GetDelegatedAccessTokenRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDelegatedAccessTokenRequest;
}

impl Field for GetDelegatedAccessTokenRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.trade_in_token = Field::decode(d).map_err(|e| e.inside("TradeInToken"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.trade_in_token.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegatedAccessTokenResponse {
    pub credentials: std::option::Option<Credentials>,
    pub packed_policy_size: std::option::Option<i32>,
    pub assumed_principal: std::option::Option<std::string::String>,
}

impl Shape for GetDelegatedAccessTokenResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDelegatedAccessTokenResponse;
}

impl Field for GetDelegatedAccessTokenResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.credentials = Some(Field::decode(d).map_err(|e| e.inside("Credentials"))?),
                1 => value.packed_policy_size = Some(Field::decode(d).map_err(|e| e.inside("PackedPolicySize"))?),
                2 => value.assumed_principal = Some(Field::decode(d).map_err(|e| e.inside("AssumedPrincipal"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.credentials { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.packed_policy_size { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.assumed_principal { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenRequest {
    pub name: std::string::String,
    pub policy: std::option::Option<std::string::String>,
    pub policy_arns: std::option::Option<std::vec::Vec<PolicyDescriptorType>>,
    pub duration_seconds: std::option::Option<i32>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for GetFederationTokenRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFederationTokenRequest;
}

impl Field for GetFederationTokenRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                1 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("Policy"))?),
                2 => value.policy_arns = Some(Field::decode(d).map_err(|e| e.inside("PolicyArns"))?),
                3 => value.duration_seconds = Some(Field::decode(d).map_err(|e| e.inside("DurationSeconds"))?),
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
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        if let Some(v) = &self.policy { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.policy_arns { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.duration_seconds { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenResponse {
    pub credentials: std::option::Option<Credentials>,
    pub federated_user: std::option::Option<FederatedUser>,
    pub packed_policy_size: std::option::Option<i32>,
}

impl Shape for GetFederationTokenResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetFederationTokenResponse;
}

impl Field for GetFederationTokenResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.credentials = Some(Field::decode(d).map_err(|e| e.inside("Credentials"))?),
                1 => value.federated_user = Some(Field::decode(d).map_err(|e| e.inside("FederatedUser"))?),
                2 => value.packed_policy_size = Some(Field::decode(d).map_err(|e| e.inside("PackedPolicySize"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.credentials { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.federated_user { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.packed_policy_size { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: std::option::Option<i32>,
    pub serial_number: std::option::Option<std::string::String>,
    pub token_code: std::option::Option<std::string::String>,
}

impl Shape for GetSessionTokenRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetSessionTokenRequest;
}

impl Field for GetSessionTokenRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.duration_seconds = Some(Field::decode(d).map_err(|e| e.inside("DurationSeconds"))?),
                1 => value.serial_number = Some(Field::decode(d).map_err(|e| e.inside("SerialNumber"))?),
                2 => value.token_code = Some(Field::decode(d).map_err(|e| e.inside("TokenCode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.duration_seconds { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.serial_number { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.token_code { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    pub credentials: std::option::Option<Credentials>,
}

impl Shape for GetSessionTokenResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetSessionTokenResponse;
}

impl Field for GetSessionTokenResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.credentials = Some(Field::decode(d).map_err(|e| e.inside("Credentials"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.credentials { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetWebIdentityTokenRequest {
    pub audience: std::vec::Vec<std::string::String>,
    pub duration_seconds: std::option::Option<i32>,
    pub signing_algorithm: std::string::String,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for GetWebIdentityTokenRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetWebIdentityTokenRequest;
}

impl Field for GetWebIdentityTokenRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.audience = Field::decode(d).map_err(|e| e.inside("Audience"))?,
                1 => value.duration_seconds = Some(Field::decode(d).map_err(|e| e.inside("DurationSeconds"))?),
                2 => value.signing_algorithm = Field::decode(d).map_err(|e| e.inside("SigningAlgorithm"))?,
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
        e.member(&Self::SHAPE.members[0]); self.audience.encode(e);
        if let Some(v) = &self.duration_seconds { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.signing_algorithm.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetWebIdentityTokenResponse {
    pub web_identity_token: std::option::Option<std::string::String>,
    pub expiration: std::option::Option<Timestamp>,
}

impl Shape for GetWebIdentityTokenResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetWebIdentityTokenResponse;
}

impl Field for GetWebIdentityTokenResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.web_identity_token = Some(Field::decode(d).map_err(|e| e.inside("WebIdentityToken"))?),
                1 => value.expiration = Some(Field::decode(d).map_err(|e| e.inside("Expiration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.web_identity_token { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.expiration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: std::option::Option<std::string::String>,
}

impl Shape for PolicyDescriptorType {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicyDescriptorType;
}

impl Field for PolicyDescriptorType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("arn"))?),
                _ => {}
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
pub struct ProvidedContext {
    pub provider_arn: std::option::Option<std::string::String>,
    pub context_assertion: std::option::Option<std::string::String>,
}

impl Shape for ProvidedContext {
    const SHAPE: &'static ShapeSpec = &tables::S_ProvidedContext;
}

impl Field for ProvidedContext {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.provider_arn = Some(Field::decode(d).map_err(|e| e.inside("ProviderArn"))?),
                1 => value.context_assertion = Some(Field::decode(d).map_err(|e| e.inside("ContextAssertion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.provider_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.context_assertion { e.member(&Self::SHAPE.members[1]); v.encode(e); }
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

pub type AssumeRoleInput = AssumeRoleRequest;

pub type AssumeRoleOutput = AssumeRoleResponse;

pub struct AssumeRole;

impl Operation for AssumeRole {
    type Input = AssumeRoleRequest;
    type Output = AssumeRoleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub type AssumeRoleWithSAMLInput = AssumeRoleWithSAMLRequest;

pub type AssumeRoleWithSAMLOutput = AssumeRoleWithSAMLResponse;

pub struct AssumeRoleWithSAML;

impl Operation for AssumeRoleWithSAML {
    type Input = AssumeRoleWithSAMLRequest;
    type Output = AssumeRoleWithSAMLResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub type AssumeRoleWithWebIdentityInput = AssumeRoleWithWebIdentityRequest;

pub type AssumeRoleWithWebIdentityOutput = AssumeRoleWithWebIdentityResponse;

pub struct AssumeRoleWithWebIdentity;

impl Operation for AssumeRoleWithWebIdentity {
    type Input = AssumeRoleWithWebIdentityRequest;
    type Output = AssumeRoleWithWebIdentityResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub type AssumeRootInput = AssumeRootRequest;

pub type AssumeRootOutput = AssumeRootResponse;

pub struct AssumeRoot;

impl Operation for AssumeRoot {
    type Input = AssumeRootRequest;
    type Output = AssumeRootResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub type DecodeAuthorizationMessageInput = DecodeAuthorizationMessageRequest;

pub type DecodeAuthorizationMessageOutput = DecodeAuthorizationMessageResponse;

pub struct DecodeAuthorizationMessage;

impl Operation for DecodeAuthorizationMessage {
    type Input = DecodeAuthorizationMessageRequest;
    type Output = DecodeAuthorizationMessageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub type GetAccessKeyInfoInput = GetAccessKeyInfoRequest;

pub type GetAccessKeyInfoOutput = GetAccessKeyInfoResponse;

pub struct GetAccessKeyInfo;

impl Operation for GetAccessKeyInfo {
    type Input = GetAccessKeyInfoRequest;
    type Output = GetAccessKeyInfoResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

pub type GetCallerIdentityInput = GetCallerIdentityRequest;

pub type GetCallerIdentityOutput = GetCallerIdentityResponse;

pub struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub type GetDelegatedAccessTokenInput = GetDelegatedAccessTokenRequest;

pub type GetDelegatedAccessTokenOutput = GetDelegatedAccessTokenResponse;

pub struct GetDelegatedAccessToken;

impl Operation for GetDelegatedAccessToken {
    type Input = GetDelegatedAccessTokenRequest;
    type Output = GetDelegatedAccessTokenResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

pub type GetFederationTokenInput = GetFederationTokenRequest;

pub type GetFederationTokenOutput = GetFederationTokenResponse;

pub struct GetFederationToken;

impl Operation for GetFederationToken {
    type Input = GetFederationTokenRequest;
    type Output = GetFederationTokenResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

pub type GetSessionTokenInput = GetSessionTokenRequest;

pub type GetSessionTokenOutput = GetSessionTokenResponse;

pub struct GetSessionToken;

impl Operation for GetSessionToken {
    type Input = GetSessionTokenRequest;
    type Output = GetSessionTokenResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

pub type GetWebIdentityTokenInput = GetWebIdentityTokenRequest;

pub type GetWebIdentityTokenOutput = GetWebIdentityTokenResponse;

pub struct GetWebIdentityToken;

impl Operation for GetWebIdentityToken {
    type Input = GetWebIdentityTokenRequest;
    type Output = GetWebIdentityTokenResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

