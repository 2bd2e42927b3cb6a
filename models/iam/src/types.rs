//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptDelegationRequestRequest {
    pub delegation_request_id: std::string::String,
}

impl Shape for AcceptDelegationRequestRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AcceptDelegationRequestRequest;
}

impl Field for AcceptDelegationRequestRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delegation_request_id = Field::decode(d).map_err(|e| e.inside("DelegationRequestId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.delegation_request_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AccessAdvisorUsageGranularityType {
    #[default] ServiceLevel,
    ActionLevel,
    Unknown(std::string::String),
}

impl AccessAdvisorUsageGranularityType {
    pub fn as_str(&self) -> &str {
        match self {
            AccessAdvisorUsageGranularityType::ServiceLevel => "SERVICE_LEVEL",
            AccessAdvisorUsageGranularityType::ActionLevel => "ACTION_LEVEL",
            AccessAdvisorUsageGranularityType::Unknown(text) => text,
        }
    }
}

impl From<&str> for AccessAdvisorUsageGranularityType {
    fn from(text: &str) -> Self {
        match text {
            "SERVICE_LEVEL" => AccessAdvisorUsageGranularityType::ServiceLevel,
            "ACTION_LEVEL" => AccessAdvisorUsageGranularityType::ActionLevel,
            other => AccessAdvisorUsageGranularityType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AccessAdvisorUsageGranularityType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AccessAdvisorUsageGranularityType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessDetail {
    pub service_name: std::string::String,
    pub service_namespace: std::string::String,
    pub region: std::option::Option<std::string::String>,
    pub entity_path: std::option::Option<std::string::String>,
    pub last_authenticated_time: std::option::Option<Timestamp>,
    pub total_authenticated_entities: std::option::Option<i32>,
}

impl Shape for AccessDetail {
    const SHAPE: &'static ShapeSpec = &tables::S_AccessDetail;
}

impl Field for AccessDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_name = Field::decode(d).map_err(|e| e.inside("ServiceName"))?,
                1 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                2 => value.region = Some(Field::decode(d).map_err(|e| e.inside("Region"))?),
                3 => value.entity_path = Some(Field::decode(d).map_err(|e| e.inside("EntityPath"))?),
                4 => value.last_authenticated_time = Some(Field::decode(d).map_err(|e| e.inside("LastAuthenticatedTime"))?),
                5 => value.total_authenticated_entities = Some(Field::decode(d).map_err(|e| e.inside("TotalAuthenticatedEntities"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.service_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.service_namespace.encode(e);
        if let Some(v) = &self.region { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.entity_path { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.last_authenticated_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.total_authenticated_entities { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKey {
    pub user_name: std::string::String,
    pub access_key_id: std::string::String,
    pub status: StatusType,
    pub secret_access_key: std::string::String,
    pub create_date: std::option::Option<Timestamp>,
}

impl Shape for AccessKey {
    const SHAPE: &'static ShapeSpec = &tables::S_AccessKey;
}

impl Field for AccessKey {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.access_key_id = Field::decode(d).map_err(|e| e.inside("AccessKeyId"))?,
                2 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                3 => value.secret_access_key = Field::decode(d).map_err(|e| e.inside("SecretAccessKey"))?,
                4 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.access_key_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.status.encode(e);
        e.member(&Self::SHAPE.members[3]); self.secret_access_key.encode(e);
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: std::option::Option<Timestamp>,
    pub service_name: std::string::String,
    pub region: std::string::String,
}

impl Shape for AccessKeyLastUsed {
    const SHAPE: &'static ShapeSpec = &tables::S_AccessKeyLastUsed;
}

impl Field for AccessKeyLastUsed {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.last_used_date = Some(Field::decode(d).map_err(|e| e.inside("LastUsedDate"))?),
                1 => value.service_name = Field::decode(d).map_err(|e| e.inside("ServiceName"))?,
                2 => value.region = Field::decode(d).map_err(|e| e.inside("Region"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.last_used_date { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.service_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.region.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub user_name: std::option::Option<std::string::String>,
    pub access_key_id: std::option::Option<std::string::String>,
    pub status: std::option::Option<StatusType>,
    pub create_date: std::option::Option<Timestamp>,
}

impl Shape for AccessKeyMetadata {
    const SHAPE: &'static ShapeSpec = &tables::S_AccessKeyMetadata;
}

impl Field for AccessKeyMetadata {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.access_key_id = Some(Field::decode(d).map_err(|e| e.inside("AccessKeyId"))?),
                2 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                3 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.access_key_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: std::string::String,
    pub client_id: std::string::String,
}

impl Shape for AddClientIDToOpenIDConnectProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AddClientIDToOpenIDConnectProviderRequest;
}

impl Field for AddClientIDToOpenIDConnectProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.open_id_connect_provider_arn = Field::decode(d).map_err(|e| e.inside("OpenIDConnectProviderArn"))?,
                1 => value.client_id = Field::decode(d).map_err(|e| e.inside("ClientID"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.open_id_connect_provider_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.client_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: std::string::String,
    pub role_name: std::string::String,
}

impl Shape for AddRoleToInstanceProfileRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AddRoleToInstanceProfileRequest;
}

impl Field for AddRoleToInstanceProfileRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profile_name = Field::decode(d).map_err(|e| e.inside("InstanceProfileName"))?,
                1 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.instance_profile_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.role_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddUserToGroupRequest {
    pub group_name: std::string::String,
    pub user_name: std::string::String,
}

impl Shape for AddUserToGroupRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AddUserToGroupRequest;
}

impl Field for AddUserToGroupRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                1 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.user_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateDelegationRequestRequest {
    pub delegation_request_id: std::string::String,
}

impl Shape for AssociateDelegationRequestRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AssociateDelegationRequestRequest;
}

impl Field for AssociateDelegationRequestRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delegation_request_id = Field::decode(d).map_err(|e| e.inside("DelegationRequestId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.delegation_request_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachGroupPolicyRequest {
    pub group_name: std::string::String,
    pub policy_arn: std::string::String,
}

impl Shape for AttachGroupPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AttachGroupPolicyRequest;
}

impl Field for AttachGroupPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                1 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub role_name: std::string::String,
    pub policy_arn: std::string::String,
}

impl Shape for AttachRolePolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AttachRolePolicyRequest;
}

impl Field for AttachRolePolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                1 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachUserPolicyRequest {
    pub user_name: std::string::String,
    pub policy_arn: std::string::String,
}

impl Shape for AttachUserPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AttachUserPolicyRequest;
}

impl Field for AttachUserPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: std::option::Option<PermissionsBoundaryAttachmentType>,
    pub permissions_boundary_arn: std::option::Option<std::string::String>,
}

impl Shape for AttachedPermissionsBoundary {
    const SHAPE: &'static ShapeSpec = &tables::S_AttachedPermissionsBoundary;
}

impl Field for AttachedPermissionsBoundary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.permissions_boundary_type = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundaryType"))?),
                1 => value.permissions_boundary_arn = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundaryArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.permissions_boundary_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.permissions_boundary_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_name: std::option::Option<std::string::String>,
    pub policy_arn: std::option::Option<std::string::String>,
}

impl Shape for AttachedPolicy {
    const SHAPE: &'static ShapeSpec = &tables::S_AttachedPolicy;
}

impl Field for AttachedPolicy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_name = Some(Field::decode(d).map_err(|e| e.inside("PolicyName"))?),
                1 => value.policy_arn = Some(Field::decode(d).map_err(|e| e.inside("PolicyArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.policy_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangePasswordRequest {
    pub old_password: std::string::String,
    pub new_password: std::string::String,
}

impl Shape for ChangePasswordRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ChangePasswordRequest;
}

impl Field for ChangePasswordRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.old_password = Field::decode(d).map_err(|e| e.inside("OldPassword"))?,
                1 => value.new_password = Field::decode(d).map_err(|e| e.inside("NewPassword"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.old_password.encode(e);
        e.member(&Self::SHAPE.members[1]); self.new_password.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextEntry {
    pub context_key_name: std::option::Option<std::string::String>,
    pub context_key_values: std::option::Option<std::vec::Vec<std::string::String>>,
    pub context_key_type: std::option::Option<ContextKeyTypeEnum>,
}

impl Shape for ContextEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_ContextEntry;
}

impl Field for ContextEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.context_key_name = Some(Field::decode(d).map_err(|e| e.inside("ContextKeyName"))?),
                1 => value.context_key_values = Some(Field::decode(d).map_err(|e| e.inside("ContextKeyValues"))?),
                2 => value.context_key_type = Some(Field::decode(d).map_err(|e| e.inside("ContextKeyType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.context_key_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.context_key_values { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.context_key_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ContextKeyTypeEnum {
    #[default] String,
    StringList,
    Numeric,
    NumericList,
    Boolean,
    BooleanList,
    Ip,
    IpList,
    Binary,
    BinaryList,
    Date,
    DateList,
    Unknown(std::string::String),
}

impl ContextKeyTypeEnum {
    pub fn as_str(&self) -> &str {
        match self {
            ContextKeyTypeEnum::String => "string",
            ContextKeyTypeEnum::StringList => "stringList",
            ContextKeyTypeEnum::Numeric => "numeric",
            ContextKeyTypeEnum::NumericList => "numericList",
            ContextKeyTypeEnum::Boolean => "boolean",
            ContextKeyTypeEnum::BooleanList => "booleanList",
            ContextKeyTypeEnum::Ip => "ip",
            ContextKeyTypeEnum::IpList => "ipList",
            ContextKeyTypeEnum::Binary => "binary",
            ContextKeyTypeEnum::BinaryList => "binaryList",
            ContextKeyTypeEnum::Date => "date",
            ContextKeyTypeEnum::DateList => "dateList",
            ContextKeyTypeEnum::Unknown(text) => text,
        }
    }
}

impl From<&str> for ContextKeyTypeEnum {
    fn from(text: &str) -> Self {
        match text {
            "string" => ContextKeyTypeEnum::String,
            "stringList" => ContextKeyTypeEnum::StringList,
            "numeric" => ContextKeyTypeEnum::Numeric,
            "numericList" => ContextKeyTypeEnum::NumericList,
            "boolean" => ContextKeyTypeEnum::Boolean,
            "booleanList" => ContextKeyTypeEnum::BooleanList,
            "ip" => ContextKeyTypeEnum::Ip,
            "ipList" => ContextKeyTypeEnum::IpList,
            "binary" => ContextKeyTypeEnum::Binary,
            "binaryList" => ContextKeyTypeEnum::BinaryList,
            "date" => ContextKeyTypeEnum::Date,
            "dateList" => ContextKeyTypeEnum::DateList,
            other => ContextKeyTypeEnum::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ContextKeyTypeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ContextKeyTypeEnum {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: std::option::Option<std::string::String>,
}

impl Shape for CreateAccessKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateAccessKeyRequest;
}

impl Field for CreateAccessKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: AccessKey,
}

impl Shape for CreateAccessKeyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateAccessKeyResponse;
}

impl Field for CreateAccessKeyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.access_key = Field::decode(d).map_err(|e| e.inside("AccessKey"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.access_key.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountAliasRequest {
    pub account_alias: std::string::String,
}

impl Shape for CreateAccountAliasRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateAccountAliasRequest;
}

impl Field for CreateAccountAliasRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account_alias = Field::decode(d).map_err(|e| e.inside("AccountAlias"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.account_alias.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDelegationRequestRequest {
    pub owner_account_id: std::option::Option<std::string::String>,
    pub description: std::string::String,
    pub permissions: DelegationPermission,
    pub request_message: std::option::Option<std::string::String>,
    pub requestor_workflow_id: std::string::String,
    pub redirect_url: std::option::Option<std::string::String>,
    pub notification_channel: std::string::String,
    pub session_duration: i32,
    pub only_send_by_owner: std::option::Option<bool>,
}

impl Shape for CreateDelegationRequestRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateDelegationRequestRequest;
}

impl Field for CreateDelegationRequestRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.owner_account_id = Some(Field::decode(d).map_err(|e| e.inside("OwnerAccountId"))?),
                1 => value.description = Field::decode(d).map_err(|e| e.inside("Description"))?,
                2 => value.permissions = Field::decode(d).map_err(|e| e.inside("Permissions"))?,
                3 => value.request_message = Some(Field::decode(d).map_err(|e| e.inside("RequestMessage"))?),
                4 => value.requestor_workflow_id = Field::decode(d).map_err(|e| e.inside("RequestorWorkflowId"))?,
                5 => value.redirect_url = Some(Field::decode(d).map_err(|e| e.inside("RedirectUrl"))?),
                6 => value.notification_channel = Field::decode(d).map_err(|e| e.inside("NotificationChannel"))?,
                7 => value.session_duration = Field::decode(d).map_err(|e| e.inside("SessionDuration"))?,
                8 => value.only_send_by_owner = Some(Field::decode(d).map_err(|e| e.inside("OnlySendByOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.owner_account_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.description.encode(e);
        e.member(&Self::SHAPE.members[2]); self.permissions.encode(e);
        if let Some(v) = &self.request_message { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.requestor_workflow_id.encode(e);
        if let Some(v) = &self.redirect_url { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.member(&Self::SHAPE.members[6]); self.notification_channel.encode(e);
        e.member(&Self::SHAPE.members[7]); self.session_duration.encode(e);
        if let Some(v) = &self.only_send_by_owner { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDelegationRequestResponse {
    pub console_deep_link: std::option::Option<std::string::String>,
    pub delegation_request_id: std::option::Option<std::string::String>,
}

impl Shape for CreateDelegationRequestResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateDelegationRequestResponse;
}

impl Field for CreateDelegationRequestResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.console_deep_link = Some(Field::decode(d).map_err(|e| e.inside("ConsoleDeepLink"))?),
                1 => value.delegation_request_id = Some(Field::decode(d).map_err(|e| e.inside("DelegationRequestId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.console_deep_link { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.delegation_request_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupRequest {
    pub path: std::option::Option<std::string::String>,
    pub group_name: std::string::String,
}

impl Shape for CreateGroupRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateGroupRequest;
}

impl Field for CreateGroupRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                1 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.group_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Group,
}

impl Shape for CreateGroupResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateGroupResponse;
}

impl Field for CreateGroupResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group = Field::decode(d).map_err(|e| e.inside("Group"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: std::string::String,
    pub path: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreateInstanceProfileRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateInstanceProfileRequest;
}

impl Field for CreateInstanceProfileRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profile_name = Field::decode(d).map_err(|e| e.inside("InstanceProfileName"))?,
                1 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
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
        e.member(&Self::SHAPE.members[0]); self.instance_profile_name.encode(e);
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

impl Shape for CreateInstanceProfileResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateInstanceProfileResponse;
}

impl Field for CreateInstanceProfileResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profile = Field::decode(d).map_err(|e| e.inside("InstanceProfile"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.instance_profile.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoginProfileRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub password: std::option::Option<std::string::String>,
    pub password_reset_required: std::option::Option<bool>,
}

impl Shape for CreateLoginProfileRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateLoginProfileRequest;
}

impl Field for CreateLoginProfileRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.password = Some(Field::decode(d).map_err(|e| e.inside("Password"))?),
                2 => value.password_reset_required = Some(Field::decode(d).map_err(|e| e.inside("PasswordResetRequired"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.password { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.password_reset_required { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoginProfileResponse {
    pub login_profile: LoginProfile,
}

impl Shape for CreateLoginProfileResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateLoginProfileResponse;
}

impl Field for CreateLoginProfileResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.login_profile = Field::decode(d).map_err(|e| e.inside("LoginProfile"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.login_profile.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderRequest {
    pub url: std::string::String,
    pub client_id_list: std::option::Option<std::vec::Vec<std::string::String>>,
    pub thumbprint_list: std::option::Option<std::vec::Vec<std::string::String>>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreateOpenIDConnectProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateOpenIDConnectProviderRequest;
}

impl Field for CreateOpenIDConnectProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.url = Field::decode(d).map_err(|e| e.inside("Url"))?,
                1 => value.client_id_list = Some(Field::decode(d).map_err(|e| e.inside("ClientIDList"))?),
                2 => value.thumbprint_list = Some(Field::decode(d).map_err(|e| e.inside("ThumbprintList"))?),
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
        e.member(&Self::SHAPE.members[0]); self.url.encode(e);
        if let Some(v) = &self.client_id_list { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.thumbprint_list { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderResponse {
    pub open_id_connect_provider_arn: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreateOpenIDConnectProviderResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateOpenIDConnectProviderResponse;
}

impl Field for CreateOpenIDConnectProviderResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.open_id_connect_provider_arn = Some(Field::decode(d).map_err(|e| e.inside("OpenIDConnectProviderArn"))?),
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
        if let Some(v) = &self.open_id_connect_provider_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub policy_name: std::string::String,
    pub path: std::option::Option<std::string::String>,
    pub policy_document: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreatePolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreatePolicyRequest;
}

impl Field for CreatePolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                1 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                2 => value.policy_document = Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?,
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
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
        e.member(&Self::SHAPE.members[0]); self.policy_name.encode(e);
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.policy_document.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: std::option::Option<Policy>,
}

impl Shape for CreatePolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreatePolicyResponse;
}

impl Field for CreatePolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy = Some(Field::decode(d).map_err(|e| e.inside("Policy"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: std::string::String,
    pub policy_document: std::string::String,
    pub set_as_default: std::option::Option<bool>,
}

impl Shape for CreatePolicyVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreatePolicyVersionRequest;
}

impl Field for CreatePolicyVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                1 => value.policy_document = Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?,
                2 => value.set_as_default = Some(Field::decode(d).map_err(|e| e.inside("SetAsDefault"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_document.encode(e);
        if let Some(v) = &self.set_as_default { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: std::option::Option<PolicyVersion>,
}

impl Shape for CreatePolicyVersionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreatePolicyVersionResponse;
}

impl Field for CreatePolicyVersionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_version = Some(Field::decode(d).map_err(|e| e.inside("PolicyVersion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_version { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub path: std::option::Option<std::string::String>,
    pub role_name: std::string::String,
    pub assume_role_policy_document: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub max_session_duration: std::option::Option<i32>,
    pub permissions_boundary: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreateRoleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRoleRequest;
}

impl Field for CreateRoleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                1 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                2 => value.assume_role_policy_document = Field::decode(d).map_err(|e| e.inside("AssumeRolePolicyDocument"))?,
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.max_session_duration = Some(Field::decode(d).map_err(|e| e.inside("MaxSessionDuration"))?),
                5 => value.permissions_boundary = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundary"))?),
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
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.assume_role_policy_document.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_session_duration { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.permissions_boundary { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Role,
}

impl Shape for CreateRoleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRoleResponse;
}

impl Field for CreateRoleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role = Field::decode(d).map_err(|e| e.inside("Role"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSAMLProviderRequest {
    pub saml_metadata_document: std::string::String,
    pub name: std::string::String,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub assertion_encryption_mode: std::option::Option<AssertionEncryptionModeType>,
    pub add_private_key: std::option::Option<std::string::String>,
}

impl Shape for CreateSAMLProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateSAMLProviderRequest;
}

impl Field for CreateSAMLProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.saml_metadata_document = Field::decode(d).map_err(|e| e.inside("SAMLMetadataDocument"))?,
                1 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                2 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                3 => value.assertion_encryption_mode = Some(Field::decode(d).map_err(|e| e.inside("AssertionEncryptionMode"))?),
                4 => value.add_private_key = Some(Field::decode(d).map_err(|e| e.inside("AddPrivateKey"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.saml_metadata_document.encode(e);
        e.member(&Self::SHAPE.members[1]); self.name.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.assertion_encryption_mode { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.add_private_key { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSAMLProviderResponse {
    pub saml_provider_arn: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreateSAMLProviderResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateSAMLProviderResponse;
}

impl Field for CreateSAMLProviderResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.saml_provider_arn = Some(Field::decode(d).map_err(|e| e.inside("SAMLProviderArn"))?),
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
        if let Some(v) = &self.saml_provider_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleRequest {
    pub aws_service_name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub custom_suffix: std::option::Option<std::string::String>,
}

impl Shape for CreateServiceLinkedRoleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateServiceLinkedRoleRequest;
}

impl Field for CreateServiceLinkedRoleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.aws_service_name = Field::decode(d).map_err(|e| e.inside("AWSServiceName"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.custom_suffix = Some(Field::decode(d).map_err(|e| e.inside("CustomSuffix"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.aws_service_name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.custom_suffix { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleResponse {
    pub role: std::option::Option<Role>,
}

impl Shape for CreateServiceLinkedRoleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateServiceLinkedRoleResponse;
}

impl Field for CreateServiceLinkedRoleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role = Some(Field::decode(d).map_err(|e| e.inside("Role"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.role { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialRequest {
    pub user_name: std::string::String,
    pub service_name: std::string::String,
    pub credential_age_days: std::option::Option<i32>,
}

impl Shape for CreateServiceSpecificCredentialRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateServiceSpecificCredentialRequest;
}

impl Field for CreateServiceSpecificCredentialRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.service_name = Field::decode(d).map_err(|e| e.inside("ServiceName"))?,
                2 => value.credential_age_days = Some(Field::decode(d).map_err(|e| e.inside("CredentialAgeDays"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.service_name.encode(e);
        if let Some(v) = &self.credential_age_days { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialResponse {
    pub service_specific_credential: std::option::Option<ServiceSpecificCredential>,
}

impl Shape for CreateServiceSpecificCredentialResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateServiceSpecificCredentialResponse;
}

impl Field for CreateServiceSpecificCredentialResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_specific_credential = Some(Field::decode(d).map_err(|e| e.inside("ServiceSpecificCredential"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.service_specific_credential { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: std::option::Option<std::string::String>,
    pub user_name: std::string::String,
    pub permissions_boundary: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreateUserRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateUserRequest;
}

impl Field for CreateUserRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                1 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                2 => value.permissions_boundary = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundary"))?),
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
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.user_name.encode(e);
        if let Some(v) = &self.permissions_boundary { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: std::option::Option<User>,
}

impl Shape for CreateUserResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateUserResponse;
}

impl Field for CreateUserResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user = Some(Field::decode(d).map_err(|e| e.inside("User"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVirtualMFADeviceRequest {
    pub path: std::option::Option<std::string::String>,
    pub virtual_mfa_device_name: std::string::String,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreateVirtualMFADeviceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateVirtualMFADeviceRequest;
}

impl Field for CreateVirtualMFADeviceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                1 => value.virtual_mfa_device_name = Field::decode(d).map_err(|e| e.inside("VirtualMFADeviceName"))?,
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
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.virtual_mfa_device_name.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVirtualMFADeviceResponse {
    pub virtual_mfa_device: VirtualMFADevice,
}

impl Shape for CreateVirtualMFADeviceResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateVirtualMFADeviceResponse;
}

impl Field for CreateVirtualMFADeviceResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.virtual_mfa_device = Field::decode(d).map_err(|e| e.inside("VirtualMFADevice"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.virtual_mfa_device.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeactivateMFADeviceRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub serial_number: std::string::String,
}

impl Shape for DeactivateMFADeviceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeactivateMFADeviceRequest;
}

impl Field for DeactivateMFADeviceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.serial_number = Field::decode(d).map_err(|e| e.inside("SerialNumber"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.serial_number.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationPermission {
    pub policy_template_arn: std::option::Option<std::string::String>,
    pub parameters: std::option::Option<std::vec::Vec<PolicyParameter>>,
}

impl Shape for DelegationPermission {
    const SHAPE: &'static ShapeSpec = &tables::S_DelegationPermission;
}

impl Field for DelegationPermission {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_template_arn = Some(Field::decode(d).map_err(|e| e.inside("PolicyTemplateArn"))?),
                1 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("Parameters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_template_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationRequest {
    pub delegation_request_id: std::option::Option<std::string::String>,
    pub owner_account_id: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub request_message: std::option::Option<std::string::String>,
    pub permissions: std::option::Option<DelegationPermission>,
    pub permission_policy: std::option::Option<std::string::String>,
    pub role_permission_restriction_arns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub owner_id: std::option::Option<std::string::String>,
    pub approver_id: std::option::Option<std::string::String>,
    pub state: std::option::Option<StateType>,
    pub expiration_time: std::option::Option<Timestamp>,
    pub requestor_id: std::option::Option<std::string::String>,
    pub requestor_name: std::option::Option<std::string::String>,
    pub create_date: std::option::Option<Timestamp>,
    pub session_duration: std::option::Option<i32>,
    pub redirect_url: std::option::Option<std::string::String>,
    pub notes: std::option::Option<std::string::String>,
    pub rejection_reason: std::option::Option<std::string::String>,
    pub only_send_by_owner: std::option::Option<bool>,
    pub updated_time: std::option::Option<Timestamp>,
}

impl Shape for DelegationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DelegationRequest;
}

impl Field for DelegationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delegation_request_id = Some(Field::decode(d).map_err(|e| e.inside("DelegationRequestId"))?),
                1 => value.owner_account_id = Some(Field::decode(d).map_err(|e| e.inside("OwnerAccountId"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.request_message = Some(Field::decode(d).map_err(|e| e.inside("RequestMessage"))?),
                4 => value.permissions = Some(Field::decode(d).map_err(|e| e.inside("Permissions"))?),
                5 => value.permission_policy = Some(Field::decode(d).map_err(|e| e.inside("PermissionPolicy"))?),
                6 => value.role_permission_restriction_arns = Some(Field::decode(d).map_err(|e| e.inside("RolePermissionRestrictionArns"))?),
                7 => value.owner_id = Some(Field::decode(d).map_err(|e| e.inside("OwnerId"))?),
                8 => value.approver_id = Some(Field::decode(d).map_err(|e| e.inside("ApproverId"))?),
                9 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                10 => value.expiration_time = Some(Field::decode(d).map_err(|e| e.inside("ExpirationTime"))?),
                11 => value.requestor_id = Some(Field::decode(d).map_err(|e| e.inside("RequestorId"))?),
                12 => value.requestor_name = Some(Field::decode(d).map_err(|e| e.inside("RequestorName"))?),
                13 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
                14 => value.session_duration = Some(Field::decode(d).map_err(|e| e.inside("SessionDuration"))?),
                15 => value.redirect_url = Some(Field::decode(d).map_err(|e| e.inside("RedirectUrl"))?),
                16 => value.notes = Some(Field::decode(d).map_err(|e| e.inside("Notes"))?),
                17 => value.rejection_reason = Some(Field::decode(d).map_err(|e| e.inside("RejectionReason"))?),
                18 => value.only_send_by_owner = Some(Field::decode(d).map_err(|e| e.inside("OnlySendByOwner"))?),
                19 => value.updated_time = Some(Field::decode(d).map_err(|e| e.inside("UpdatedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.delegation_request_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.owner_account_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.request_message { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.permissions { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.permission_policy { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.role_permission_restriction_arns { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.owner_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.approver_id { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.expiration_time { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.requestor_id { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.requestor_name { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.session_duration { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.redirect_url { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.notes { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.rejection_reason { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.only_send_by_owner { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.updated_time { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub access_key_id: std::string::String,
}

impl Shape for DeleteAccessKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteAccessKeyRequest;
}

impl Field for DeleteAccessKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.access_key_id = Field::decode(d).map_err(|e| e.inside("AccessKeyId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.access_key_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: std::string::String,
}

impl Shape for DeleteAccountAliasRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteAccountAliasRequest;
}

impl Field for DeleteAccountAliasRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account_alias = Field::decode(d).map_err(|e| e.inside("AccountAlias"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.account_alias.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: std::string::String,
    pub policy_name: std::string::String,
}

impl Shape for DeleteGroupPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteGroupPolicyRequest;
}

impl Field for DeleteGroupPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupRequest {
    pub group_name: std::string::String,
}

impl Shape for DeleteGroupRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteGroupRequest;
}

impl Field for DeleteGroupRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: std::string::String,
}

impl Shape for DeleteInstanceProfileRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteInstanceProfileRequest;
}

impl Field for DeleteInstanceProfileRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profile_name = Field::decode(d).map_err(|e| e.inside("InstanceProfileName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.instance_profile_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoginProfileRequest {
    pub user_name: std::option::Option<std::string::String>,
}

impl Shape for DeleteLoginProfileRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteLoginProfileRequest;
}

impl Field for DeleteLoginProfileRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: std::string::String,
}

impl Shape for DeleteOpenIDConnectProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteOpenIDConnectProviderRequest;
}

impl Field for DeleteOpenIDConnectProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.open_id_connect_provider_arn = Field::decode(d).map_err(|e| e.inside("OpenIDConnectProviderArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.open_id_connect_provider_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: std::string::String,
}

impl Shape for DeletePolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeletePolicyRequest;
}

impl Field for DeletePolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: std::string::String,
    pub version_id: std::string::String,
}

impl Shape for DeletePolicyVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeletePolicyVersionRequest;
}

impl Field for DeletePolicyVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                1 => value.version_id = Field::decode(d).map_err(|e| e.inside("VersionId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.version_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: std::string::String,
}

impl Shape for DeleteRolePermissionsBoundaryRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRolePermissionsBoundaryRequest;
}

impl Field for DeleteRolePermissionsBoundaryRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub role_name: std::string::String,
    pub policy_name: std::string::String,
}

impl Shape for DeleteRolePolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRolePolicyRequest;
}

impl Field for DeleteRolePolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: std::string::String,
}

impl Shape for DeleteRoleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRoleRequest;
}

impl Field for DeleteRoleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSAMLProviderRequest {
    pub saml_provider_arn: std::string::String,
}

impl Shape for DeleteSAMLProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteSAMLProviderRequest;
}

impl Field for DeleteSAMLProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.saml_provider_arn = Field::decode(d).map_err(|e| e.inside("SAMLProviderArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.saml_provider_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSSHPublicKeyRequest {
    pub user_name: std::string::String,
    pub ssh_public_key_id: std::string::String,
}

impl Shape for DeleteSSHPublicKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteSSHPublicKeyRequest;
}

impl Field for DeleteSSHPublicKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.ssh_public_key_id = Field::decode(d).map_err(|e| e.inside("SSHPublicKeyId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.ssh_public_key_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServerCertificateRequest {
    pub server_certificate_name: std::string::String,
}

impl Shape for DeleteServerCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteServerCertificateRequest;
}

impl Field for DeleteServerCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_certificate_name = Field::decode(d).map_err(|e| e.inside("ServerCertificateName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.server_certificate_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleRequest {
    pub role_name: std::string::String,
}

impl Shape for DeleteServiceLinkedRoleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteServiceLinkedRoleRequest;
}

impl Field for DeleteServiceLinkedRoleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleResponse {
    pub deletion_task_id: std::string::String,
}

impl Shape for DeleteServiceLinkedRoleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteServiceLinkedRoleResponse;
}

impl Field for DeleteServiceLinkedRoleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.deletion_task_id = Field::decode(d).map_err(|e| e.inside("DeletionTaskId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.deletion_task_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub service_specific_credential_id: std::string::String,
}

impl Shape for DeleteServiceSpecificCredentialRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteServiceSpecificCredentialRequest;
}

impl Field for DeleteServiceSpecificCredentialRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.service_specific_credential_id = Field::decode(d).map_err(|e| e.inside("ServiceSpecificCredentialId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.service_specific_credential_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSigningCertificateRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub certificate_id: std::string::String,
}

impl Shape for DeleteSigningCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteSigningCertificateRequest;
}

impl Field for DeleteSigningCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.certificate_id = Field::decode(d).map_err(|e| e.inside("CertificateId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.certificate_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: std::string::String,
}

impl Shape for DeleteUserPermissionsBoundaryRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteUserPermissionsBoundaryRequest;
}

impl Field for DeleteUserPermissionsBoundaryRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    pub user_name: std::string::String,
    pub policy_name: std::string::String,
}

impl Shape for DeleteUserPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteUserPolicyRequest;
}

impl Field for DeleteUserPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserRequest {
    pub user_name: std::string::String,
}

impl Shape for DeleteUserRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteUserRequest;
}

impl Field for DeleteUserRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceRequest {
    pub serial_number: std::string::String,
}

impl Shape for DeleteVirtualMFADeviceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteVirtualMFADeviceRequest;
}

impl Field for DeleteVirtualMFADeviceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.serial_number = Field::decode(d).map_err(|e| e.inside("SerialNumber"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.serial_number.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    pub reason: std::option::Option<std::string::String>,
    pub role_usage_list: std::option::Option<std::vec::Vec<RoleUsageType>>,
}

impl Shape for DeletionTaskFailureReasonType {
    const SHAPE: &'static ShapeSpec = &tables::S_DeletionTaskFailureReasonType;
}

impl Field for DeletionTaskFailureReasonType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.reason = Some(Field::decode(d).map_err(|e| e.inside("Reason"))?),
                1 => value.role_usage_list = Some(Field::decode(d).map_err(|e| e.inside("RoleUsageList"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.reason { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.role_usage_list { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DeletionTaskStatusType {
    #[default] Succeeded,
    InProgress,
    Failed,
    NotStarted,
    Unknown(std::string::String),
}

impl DeletionTaskStatusType {
    pub fn as_str(&self) -> &str {
        match self {
            DeletionTaskStatusType::Succeeded => "SUCCEEDED",
            DeletionTaskStatusType::InProgress => "IN_PROGRESS",
            DeletionTaskStatusType::Failed => "FAILED",
            DeletionTaskStatusType::NotStarted => "NOT_STARTED",
            DeletionTaskStatusType::Unknown(text) => text,
        }
    }
}

impl From<&str> for DeletionTaskStatusType {
    fn from(text: &str) -> Self {
        match text {
            "SUCCEEDED" => DeletionTaskStatusType::Succeeded,
            "IN_PROGRESS" => DeletionTaskStatusType::InProgress,
            "FAILED" => DeletionTaskStatusType::Failed,
            "NOT_STARTED" => DeletionTaskStatusType::NotStarted,
            other => DeletionTaskStatusType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DeletionTaskStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DeletionTaskStatusType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachGroupPolicyRequest {
    pub group_name: std::string::String,
    pub policy_arn: std::string::String,
}

impl Shape for DetachGroupPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DetachGroupPolicyRequest;
}

impl Field for DetachGroupPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                1 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub role_name: std::string::String,
    pub policy_arn: std::string::String,
}

impl Shape for DetachRolePolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DetachRolePolicyRequest;
}

impl Field for DetachRolePolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                1 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachUserPolicyRequest {
    pub user_name: std::string::String,
    pub policy_arn: std::string::String,
}

impl Shape for DetachUserPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DetachUserPolicyRequest;
}

impl Field for DetachUserPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {
}

impl Shape for DisableOrganizationsRootCredentialsManagementRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DisableOrganizationsRootCredentialsManagementRequest;
}

impl Field for DisableOrganizationsRootCredentialsManagementRequest {
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
pub struct DisableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: std::option::Option<std::string::String>,
    pub enabled_features: std::option::Option<std::vec::Vec<FeatureType>>,
}

impl Shape for DisableOrganizationsRootCredentialsManagementResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DisableOrganizationsRootCredentialsManagementResponse;
}

impl Field for DisableOrganizationsRootCredentialsManagementResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organization_id = Some(Field::decode(d).map_err(|e| e.inside("OrganizationId"))?),
                1 => value.enabled_features = Some(Field::decode(d).map_err(|e| e.inside("EnabledFeatures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.organization_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.enabled_features { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsRequest {
}

impl Shape for DisableOrganizationsRootSessionsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DisableOrganizationsRootSessionsRequest;
}

impl Field for DisableOrganizationsRootSessionsRequest {
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
pub struct DisableOrganizationsRootSessionsResponse {
    pub organization_id: std::option::Option<std::string::String>,
    pub enabled_features: std::option::Option<std::vec::Vec<FeatureType>>,
}

impl Shape for DisableOrganizationsRootSessionsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DisableOrganizationsRootSessionsResponse;
}

impl Field for DisableOrganizationsRootSessionsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organization_id = Some(Field::decode(d).map_err(|e| e.inside("OrganizationId"))?),
                1 => value.enabled_features = Some(Field::decode(d).map_err(|e| e.inside("EnabledFeatures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.organization_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.enabled_features { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableMFADeviceRequest {
    pub user_name: std::string::String,
    pub serial_number: std::string::String,
    pub authentication_code1: std::string::String,
    pub authentication_code2: std::string::String,
}

impl Shape for EnableMFADeviceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_EnableMFADeviceRequest;
}

impl Field for EnableMFADeviceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.serial_number = Field::decode(d).map_err(|e| e.inside("SerialNumber"))?,
                2 => value.authentication_code1 = Field::decode(d).map_err(|e| e.inside("AuthenticationCode1"))?,
                3 => value.authentication_code2 = Field::decode(d).map_err(|e| e.inside("AuthenticationCode2"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.serial_number.encode(e);
        e.member(&Self::SHAPE.members[2]); self.authentication_code1.encode(e);
        e.member(&Self::SHAPE.members[3]); self.authentication_code2.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {
}

impl Shape for EnableOrganizationsRootCredentialsManagementRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_EnableOrganizationsRootCredentialsManagementRequest;
}

impl Field for EnableOrganizationsRootCredentialsManagementRequest {
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
pub struct EnableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: std::option::Option<std::string::String>,
    pub enabled_features: std::option::Option<std::vec::Vec<FeatureType>>,
}

impl Shape for EnableOrganizationsRootCredentialsManagementResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_EnableOrganizationsRootCredentialsManagementResponse;
}

impl Field for EnableOrganizationsRootCredentialsManagementResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organization_id = Some(Field::decode(d).map_err(|e| e.inside("OrganizationId"))?),
                1 => value.enabled_features = Some(Field::decode(d).map_err(|e| e.inside("EnabledFeatures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.organization_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.enabled_features { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsRequest {
}

impl Shape for EnableOrganizationsRootSessionsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_EnableOrganizationsRootSessionsRequest;
}

impl Field for EnableOrganizationsRootSessionsRequest {
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
pub struct EnableOrganizationsRootSessionsResponse {
    pub organization_id: std::option::Option<std::string::String>,
    pub enabled_features: std::option::Option<std::vec::Vec<FeatureType>>,
}

impl Shape for EnableOrganizationsRootSessionsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_EnableOrganizationsRootSessionsResponse;
}

impl Field for EnableOrganizationsRootSessionsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organization_id = Some(Field::decode(d).map_err(|e| e.inside("OrganizationId"))?),
                1 => value.enabled_features = Some(Field::decode(d).map_err(|e| e.inside("EnabledFeatures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.organization_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.enabled_features { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOutboundWebIdentityFederationResponse {
    pub issuer_identifier: std::option::Option<std::string::String>,
}

impl Shape for EnableOutboundWebIdentityFederationResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_EnableOutboundWebIdentityFederationResponse;
}

impl Field for EnableOutboundWebIdentityFederationResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.issuer_identifier = Some(Field::decode(d).map_err(|e| e.inside("IssuerIdentifier"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.issuer_identifier { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityDetails {
    pub entity_info: EntityInfo,
    pub last_authenticated: std::option::Option<Timestamp>,
}

impl Shape for EntityDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_EntityDetails;
}

impl Field for EntityDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.entity_info = Field::decode(d).map_err(|e| e.inside("EntityInfo"))?,
                1 => value.last_authenticated = Some(Field::decode(d).map_err(|e| e.inside("LastAuthenticated"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.entity_info.encode(e);
        if let Some(v) = &self.last_authenticated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityInfo {
    pub arn: std::string::String,
    pub name: std::string::String,
    pub type_: PolicyOwnerEntityType,
    pub id: std::string::String,
    pub path: std::option::Option<std::string::String>,
}

impl Shape for EntityInfo {
    const SHAPE: &'static ShapeSpec = &tables::S_EntityInfo;
}

impl Field for EntityInfo {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                1 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                2 => value.type_ = Field::decode(d).map_err(|e| e.inside("Type"))?,
                3 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                4 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.type_.encode(e);
        e.member(&Self::SHAPE.members[3]); self.id.encode(e);
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EntityType {
    #[default] User,
    Role,
    Group,
    LocalManagedPolicy,
    AWSManagedPolicy,
    Unknown(std::string::String),
}

impl EntityType {
    pub fn as_str(&self) -> &str {
        match self {
            EntityType::User => "User",
            EntityType::Role => "Role",
            EntityType::Group => "Group",
            EntityType::LocalManagedPolicy => "LocalManagedPolicy",
            EntityType::AWSManagedPolicy => "AWSManagedPolicy",
            EntityType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EntityType {
    fn from(text: &str) -> Self {
        match text {
            "User" => EntityType::User,
            "Role" => EntityType::Role,
            "Group" => EntityType::Group,
            "LocalManagedPolicy" => EntityType::LocalManagedPolicy,
            "AWSManagedPolicy" => EntityType::AWSManagedPolicy,
            other => EntityType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EntityType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EntityType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDetails {
    pub message: std::string::String,
    pub code: std::string::String,
}

impl Shape for ErrorDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_ErrorDetails;
}

impl Field for ErrorDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.message = Field::decode(d).map_err(|e| e.inside("Message"))?,
                1 => value.code = Field::decode(d).map_err(|e| e.inside("Code"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.message.encode(e);
        e.member(&Self::SHAPE.members[1]); self.code.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationResult {
    pub eval_action_name: std::string::String,
    pub eval_resource_name: std::option::Option<std::string::String>,
    pub eval_decision: PolicyEvaluationDecisionType,
    pub matched_statements: std::option::Option<std::vec::Vec<Statement>>,
    pub missing_context_values: std::option::Option<std::vec::Vec<std::string::String>>,
    pub organizations_decision_detail: std::option::Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: std::option::Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details: std::option::Option<IndexMap<std::string::String, PolicyEvaluationDecisionType>>,
    pub resource_specific_results: std::option::Option<std::vec::Vec<ResourceSpecificResult>>,
}

impl Shape for EvaluationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_EvaluationResult;
}

impl Field for EvaluationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.eval_action_name = Field::decode(d).map_err(|e| e.inside("EvalActionName"))?,
                1 => value.eval_resource_name = Some(Field::decode(d).map_err(|e| e.inside("EvalResourceName"))?),
                2 => value.eval_decision = Field::decode(d).map_err(|e| e.inside("EvalDecision"))?,
                3 => value.matched_statements = Some(Field::decode(d).map_err(|e| e.inside("MatchedStatements"))?),
                4 => value.missing_context_values = Some(Field::decode(d).map_err(|e| e.inside("MissingContextValues"))?),
                5 => value.organizations_decision_detail = Some(Field::decode(d).map_err(|e| e.inside("OrganizationsDecisionDetail"))?),
                6 => value.permissions_boundary_decision_detail = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundaryDecisionDetail"))?),
                7 => value.eval_decision_details = Some(Field::decode(d).map_err(|e| e.inside("EvalDecisionDetails"))?),
                8 => value.resource_specific_results = Some(Field::decode(d).map_err(|e| e.inside("ResourceSpecificResults"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.eval_action_name.encode(e);
        if let Some(v) = &self.eval_resource_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.eval_decision.encode(e);
        if let Some(v) = &self.matched_statements { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.missing_context_values { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.organizations_decision_detail { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.permissions_boundary_decision_detail { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.eval_decision_details { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.resource_specific_results { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum FeatureType {
    #[default] RootCredentialsManagement,
    RootSessions,
    Unknown(std::string::String),
}

impl FeatureType {
    pub fn as_str(&self) -> &str {
        match self {
            FeatureType::RootCredentialsManagement => "RootCredentialsManagement",
            FeatureType::RootSessions => "RootSessions",
            FeatureType::Unknown(text) => text,
        }
    }
}

impl From<&str> for FeatureType {
    fn from(text: &str) -> Self {
        match text {
            "RootCredentialsManagement" => FeatureType::RootCredentialsManagement,
            "RootSessions" => FeatureType::RootSessions,
            other => FeatureType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FeatureType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for FeatureType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateCredentialReportResponse {
    pub state: std::option::Option<ReportStateType>,
    pub description: std::option::Option<std::string::String>,
}

impl Shape for GenerateCredentialReportResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GenerateCredentialReportResponse;
}

impl Field for GenerateCredentialReportResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                _ => {}
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
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateOrganizationsAccessReportRequest {
    pub entity_path: std::string::String,
    pub organizations_policy_id: std::option::Option<std::string::String>,
}

impl Shape for GenerateOrganizationsAccessReportRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GenerateOrganizationsAccessReportRequest;
}

impl Field for GenerateOrganizationsAccessReportRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.entity_path = Field::decode(d).map_err(|e| e.inside("EntityPath"))?,
                1 => value.organizations_policy_id = Some(Field::decode(d).map_err(|e| e.inside("OrganizationsPolicyId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.entity_path.encode(e);
        if let Some(v) = &self.organizations_policy_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateOrganizationsAccessReportResponse {
    pub job_id: std::option::Option<std::string::String>,
}

impl Shape for GenerateOrganizationsAccessReportResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GenerateOrganizationsAccessReportResponse;
}

impl Field for GenerateOrganizationsAccessReportResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.job_id = Some(Field::decode(d).map_err(|e| e.inside("JobId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.job_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    pub arn: std::string::String,
    pub granularity: std::option::Option<AccessAdvisorUsageGranularityType>,
}

impl Shape for GenerateServiceLastAccessedDetailsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GenerateServiceLastAccessedDetailsRequest;
}

impl Field for GenerateServiceLastAccessedDetailsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                1 => value.granularity = Some(Field::decode(d).map_err(|e| e.inside("Granularity"))?),
                _ => {}
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
        if let Some(v) = &self.granularity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    pub job_id: std::option::Option<std::string::String>,
}

impl Shape for GenerateServiceLastAccessedDetailsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GenerateServiceLastAccessedDetailsResponse;
}

impl Field for GenerateServiceLastAccessedDetailsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.job_id = Some(Field::decode(d).map_err(|e| e.inside("JobId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.job_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: std::string::String,
}

impl Shape for GetAccessKeyLastUsedRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAccessKeyLastUsedRequest;
}

impl Field for GetAccessKeyLastUsedRequest {
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
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: std::option::Option<std::string::String>,
    pub access_key_last_used: std::option::Option<AccessKeyLastUsed>,
}

impl Shape for GetAccessKeyLastUsedResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAccessKeyLastUsedResponse;
}

impl Field for GetAccessKeyLastUsedResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.access_key_last_used = Some(Field::decode(d).map_err(|e| e.inside("AccessKeyLastUsed"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.access_key_last_used { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsRequest {
    pub filter: std::option::Option<std::vec::Vec<EntityType>>,
    pub max_items: std::option::Option<i32>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for GetAccountAuthorizationDetailsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAccountAuthorizationDetailsRequest;
}

impl Field for GetAccountAuthorizationDetailsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("Filter"))?),
                1 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsResponse {
    pub user_detail_list: std::option::Option<std::vec::Vec<UserDetail>>,
    pub group_detail_list: std::option::Option<std::vec::Vec<GroupDetail>>,
    pub role_detail_list: std::option::Option<std::vec::Vec<RoleDetail>>,
    pub policies: std::option::Option<std::vec::Vec<ManagedPolicyDetail>>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for GetAccountAuthorizationDetailsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAccountAuthorizationDetailsResponse;
}

impl Field for GetAccountAuthorizationDetailsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_detail_list = Some(Field::decode(d).map_err(|e| e.inside("UserDetailList"))?),
                1 => value.group_detail_list = Some(Field::decode(d).map_err(|e| e.inside("GroupDetailList"))?),
                2 => value.role_detail_list = Some(Field::decode(d).map_err(|e| e.inside("RoleDetailList"))?),
                3 => value.policies = Some(Field::decode(d).map_err(|e| e.inside("Policies"))?),
                4 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                5 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_detail_list { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.group_detail_list { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.role_detail_list { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.policies { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: PasswordPolicy,
}

impl Shape for GetAccountPasswordPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAccountPasswordPolicyResponse;
}

impl Field for GetAccountPasswordPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.password_policy = Field::decode(d).map_err(|e| e.inside("PasswordPolicy"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.password_policy.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    pub summary_map: std::option::Option<IndexMap<std::string::String, i32>>,
}

impl Shape for GetAccountSummaryResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAccountSummaryResponse;
}

impl Field for GetAccountSummaryResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.summary_map = Some(Field::decode(d).map_err(|e| e.inside("SummaryMap"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.summary_map { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForCustomPolicyRequest {
    pub policy_input_list: std::vec::Vec<std::string::String>,
}

impl Shape for GetContextKeysForCustomPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetContextKeysForCustomPolicyRequest;
}

impl Field for GetContextKeysForCustomPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_input_list = Field::decode(d).map_err(|e| e.inside("PolicyInputList"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_input_list.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPolicyResponse {
    pub context_key_names: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for GetContextKeysForPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetContextKeysForPolicyResponse;
}

impl Field for GetContextKeysForPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.context_key_names = Some(Field::decode(d).map_err(|e| e.inside("ContextKeyNames"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.context_key_names { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    pub policy_source_arn: std::string::String,
    pub policy_input_list: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for GetContextKeysForPrincipalPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetContextKeysForPrincipalPolicyRequest;
}

impl Field for GetContextKeysForPrincipalPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_source_arn = Field::decode(d).map_err(|e| e.inside("PolicySourceArn"))?,
                1 => value.policy_input_list = Some(Field::decode(d).map_err(|e| e.inside("PolicyInputList"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_source_arn.encode(e);
        if let Some(v) = &self.policy_input_list { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCredentialReportResponse {
    pub content: std::option::Option<Bytes>,
    pub report_format: std::option::Option<ReportFormatType>,
    pub generated_time: std::option::Option<Timestamp>,
}

impl Shape for GetCredentialReportResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetCredentialReportResponse;
}

impl Field for GetCredentialReportResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.content = Some(Field::decode(d).map_err(|e| e.inside("Content"))?),
                1 => value.report_format = Some(Field::decode(d).map_err(|e| e.inside("ReportFormat"))?),
                2 => value.generated_time = Some(Field::decode(d).map_err(|e| e.inside("GeneratedTime"))?),
                _ => {}
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
        if let Some(v) = &self.report_format { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.generated_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegationRequestRequest {
    pub delegation_request_id: std::string::String,
    pub delegation_permission_check: std::option::Option<bool>,
}

impl Shape for GetDelegationRequestRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDelegationRequestRequest;
}

impl Field for GetDelegationRequestRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delegation_request_id = Field::decode(d).map_err(|e| e.inside("DelegationRequestId"))?,
                1 => value.delegation_permission_check = Some(Field::decode(d).map_err(|e| e.inside("DelegationPermissionCheck"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.delegation_request_id.encode(e);
        if let Some(v) = &self.delegation_permission_check { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegationRequestResponse {
    pub delegation_request: std::option::Option<DelegationRequest>,
    pub permission_check_status: std::option::Option<PermissionCheckStatusType>,
    pub permission_check_result: std::option::Option<PermissionCheckResultType>,
}

impl Shape for GetDelegationRequestResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDelegationRequestResponse;
}

impl Field for GetDelegationRequestResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delegation_request = Some(Field::decode(d).map_err(|e| e.inside("DelegationRequest"))?),
                1 => value.permission_check_status = Some(Field::decode(d).map_err(|e| e.inside("PermissionCheckStatus"))?),
                2 => value.permission_check_result = Some(Field::decode(d).map_err(|e| e.inside("PermissionCheckResult"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.delegation_request { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.permission_check_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.permission_check_result { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyRequest {
    pub group_name: std::string::String,
    pub policy_name: std::string::String,
}

impl Shape for GetGroupPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetGroupPolicyRequest;
}

impl Field for GetGroupPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyResponse {
    pub group_name: std::string::String,
    pub policy_name: std::string::String,
    pub policy_document: std::string::String,
}

impl Shape for GetGroupPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetGroupPolicyResponse;
}

impl Field for GetGroupPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                2 => value.policy_document = Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.policy_document.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupRequest {
    pub group_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for GetGroupRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetGroupRequest;
}

impl Field for GetGroupRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupResponse {
    pub group: Group,
    pub users: std::vec::Vec<User>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for GetGroupResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetGroupResponse;
}

impl Field for GetGroupResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group = Field::decode(d).map_err(|e| e.inside("Group"))?,
                1 => value.users = Field::decode(d).map_err(|e| e.inside("Users"))?,
                2 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                3 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group.encode(e);
        e.member(&Self::SHAPE.members[1]); self.users.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHumanReadableSummaryRequest {
    pub entity_arn: std::string::String,
    pub locale: std::option::Option<std::string::String>,
}

impl Shape for GetHumanReadableSummaryRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetHumanReadableSummaryRequest;
}

impl Field for GetHumanReadableSummaryRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.entity_arn = Field::decode(d).map_err(|e| e.inside("EntityArn"))?,
                1 => value.locale = Some(Field::decode(d).map_err(|e| e.inside("Locale"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.entity_arn.encode(e);
        if let Some(v) = &self.locale { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHumanReadableSummaryResponse {
    pub summary_content: std::option::Option<std::string::String>,
    pub locale: std::option::Option<std::string::String>,
    pub summary_state: std::option::Option<SummaryStateType>,
}

impl Shape for GetHumanReadableSummaryResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetHumanReadableSummaryResponse;
}

impl Field for GetHumanReadableSummaryResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.summary_content = Some(Field::decode(d).map_err(|e| e.inside("SummaryContent"))?),
                1 => value.locale = Some(Field::decode(d).map_err(|e| e.inside("Locale"))?),
                2 => value.summary_state = Some(Field::decode(d).map_err(|e| e.inside("SummaryState"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.summary_content { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.locale { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.summary_state { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: std::string::String,
}

impl Shape for GetInstanceProfileRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetInstanceProfileRequest;
}

impl Field for GetInstanceProfileRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profile_name = Field::decode(d).map_err(|e| e.inside("InstanceProfileName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.instance_profile_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

impl Shape for GetInstanceProfileResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetInstanceProfileResponse;
}

impl Field for GetInstanceProfileResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profile = Field::decode(d).map_err(|e| e.inside("InstanceProfile"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.instance_profile.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileRequest {
    pub user_name: std::option::Option<std::string::String>,
}

impl Shape for GetLoginProfileRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetLoginProfileRequest;
}

impl Field for GetLoginProfileRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileResponse {
    pub login_profile: LoginProfile,
}

impl Shape for GetLoginProfileResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetLoginProfileResponse;
}

impl Field for GetLoginProfileResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.login_profile = Field::decode(d).map_err(|e| e.inside("LoginProfile"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.login_profile.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMFADeviceRequest {
    pub serial_number: std::string::String,
    pub user_name: std::option::Option<std::string::String>,
}

impl Shape for GetMFADeviceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetMFADeviceRequest;
}

impl Field for GetMFADeviceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.serial_number = Field::decode(d).map_err(|e| e.inside("SerialNumber"))?,
                1 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.serial_number.encode(e);
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMFADeviceResponse {
    pub user_name: std::option::Option<std::string::String>,
    pub serial_number: std::string::String,
    pub enable_date: std::option::Option<Timestamp>,
    pub certifications: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for GetMFADeviceResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetMFADeviceResponse;
}

impl Field for GetMFADeviceResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.serial_number = Field::decode(d).map_err(|e| e.inside("SerialNumber"))?,
                2 => value.enable_date = Some(Field::decode(d).map_err(|e| e.inside("EnableDate"))?),
                3 => value.certifications = Some(Field::decode(d).map_err(|e| e.inside("Certifications"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.serial_number.encode(e);
        if let Some(v) = &self.enable_date { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.certifications { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: std::string::String,
}

impl Shape for GetOpenIDConnectProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetOpenIDConnectProviderRequest;
}

impl Field for GetOpenIDConnectProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.open_id_connect_provider_arn = Field::decode(d).map_err(|e| e.inside("OpenIDConnectProviderArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.open_id_connect_provider_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderResponse {
    pub url: std::option::Option<std::string::String>,
    pub client_id_list: std::option::Option<std::vec::Vec<std::string::String>>,
    pub thumbprint_list: std::option::Option<std::vec::Vec<std::string::String>>,
    pub create_date: std::option::Option<Timestamp>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for GetOpenIDConnectProviderResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetOpenIDConnectProviderResponse;
}

impl Field for GetOpenIDConnectProviderResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.url = Some(Field::decode(d).map_err(|e| e.inside("Url"))?),
                1 => value.client_id_list = Some(Field::decode(d).map_err(|e| e.inside("ClientIDList"))?),
                2 => value.thumbprint_list = Some(Field::decode(d).map_err(|e| e.inside("ThumbprintList"))?),
                3 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
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
        if let Some(v) = &self.url { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.client_id_list { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.thumbprint_list { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOrganizationsAccessReportRequest {
    pub job_id: std::string::String,
    pub max_items: std::option::Option<i32>,
    pub marker: std::option::Option<std::string::String>,
    pub sort_key: std::option::Option<SortKeyType>,
}

impl Shape for GetOrganizationsAccessReportRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetOrganizationsAccessReportRequest;
}

impl Field for GetOrganizationsAccessReportRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.job_id = Field::decode(d).map_err(|e| e.inside("JobId"))?,
                1 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                3 => value.sort_key = Some(Field::decode(d).map_err(|e| e.inside("SortKey"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.job_id.encode(e);
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.sort_key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOrganizationsAccessReportResponse {
    pub job_status: JobStatusType,
    pub job_creation_date: Timestamp,
    pub job_completion_date: std::option::Option<Timestamp>,
    pub number_of_services_accessible: std::option::Option<i32>,
    pub number_of_services_not_accessed: std::option::Option<i32>,
    pub access_details: std::option::Option<std::vec::Vec<AccessDetail>>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
    pub error_details: std::option::Option<ErrorDetails>,
}

impl Shape for GetOrganizationsAccessReportResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetOrganizationsAccessReportResponse;
}

impl Field for GetOrganizationsAccessReportResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.job_status = Field::decode(d).map_err(|e| e.inside("JobStatus"))?,
                1 => value.job_creation_date = Field::decode(d).map_err(|e| e.inside("JobCreationDate"))?,
                2 => value.job_completion_date = Some(Field::decode(d).map_err(|e| e.inside("JobCompletionDate"))?),
                3 => value.number_of_services_accessible = Some(Field::decode(d).map_err(|e| e.inside("NumberOfServicesAccessible"))?),
                4 => value.number_of_services_not_accessed = Some(Field::decode(d).map_err(|e| e.inside("NumberOfServicesNotAccessed"))?),
                5 => value.access_details = Some(Field::decode(d).map_err(|e| e.inside("AccessDetails"))?),
                6 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                7 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                8 => value.error_details = Some(Field::decode(d).map_err(|e| e.inside("ErrorDetails"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.job_status.encode(e);
        e.member(&Self::SHAPE.members[1]); self.job_creation_date.encode(e);
        if let Some(v) = &self.job_completion_date { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.number_of_services_accessible { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.number_of_services_not_accessed { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.access_details { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.error_details { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOutboundWebIdentityFederationInfoResponse {
    pub issuer_identifier: std::option::Option<std::string::String>,
    pub jwt_vending_enabled: std::option::Option<bool>,
}

impl Shape for GetOutboundWebIdentityFederationInfoResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetOutboundWebIdentityFederationInfoResponse;
}

impl Field for GetOutboundWebIdentityFederationInfoResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.issuer_identifier = Some(Field::decode(d).map_err(|e| e.inside("IssuerIdentifier"))?),
                1 => value.jwt_vending_enabled = Some(Field::decode(d).map_err(|e| e.inside("JwtVendingEnabled"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.issuer_identifier { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.jwt_vending_enabled { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: std::string::String,
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
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: std::option::Option<Policy>,
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
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: std::string::String,
    pub version_id: std::string::String,
}

impl Shape for GetPolicyVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPolicyVersionRequest;
}

impl Field for GetPolicyVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                1 => value.version_id = Field::decode(d).map_err(|e| e.inside("VersionId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.version_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: std::option::Option<PolicyVersion>,
}

impl Shape for GetPolicyVersionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPolicyVersionResponse;
}

impl Field for GetPolicyVersionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_version = Some(Field::decode(d).map_err(|e| e.inside("PolicyVersion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_version { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub role_name: std::string::String,
    pub policy_name: std::string::String,
}

impl Shape for GetRolePolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRolePolicyRequest;
}

impl Field for GetRolePolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub role_name: std::string::String,
    pub policy_name: std::string::String,
    pub policy_document: std::string::String,
}

impl Shape for GetRolePolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRolePolicyResponse;
}

impl Field for GetRolePolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                2 => value.policy_document = Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.policy_document.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: std::string::String,
}

impl Shape for GetRoleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRoleRequest;
}

impl Field for GetRoleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Role,
}

impl Shape for GetRoleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRoleResponse;
}

impl Field for GetRoleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role = Field::decode(d).map_err(|e| e.inside("Role"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSAMLProviderRequest {
    pub saml_provider_arn: std::string::String,
}

impl Shape for GetSAMLProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetSAMLProviderRequest;
}

impl Field for GetSAMLProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.saml_provider_arn = Field::decode(d).map_err(|e| e.inside("SAMLProviderArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.saml_provider_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSAMLProviderResponse {
    pub saml_provider_uuid: std::option::Option<std::string::String>,
    pub saml_metadata_document: std::option::Option<std::string::String>,
    pub create_date: std::option::Option<Timestamp>,
    pub valid_until: std::option::Option<Timestamp>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub assertion_encryption_mode: std::option::Option<AssertionEncryptionModeType>,
    pub private_key_list: std::option::Option<std::vec::Vec<SAMLPrivateKey>>,
}

impl Shape for GetSAMLProviderResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetSAMLProviderResponse;
}

impl Field for GetSAMLProviderResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.saml_provider_uuid = Some(Field::decode(d).map_err(|e| e.inside("SAMLProviderUUID"))?),
                1 => value.saml_metadata_document = Some(Field::decode(d).map_err(|e| e.inside("SAMLMetadataDocument"))?),
                2 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
                3 => value.valid_until = Some(Field::decode(d).map_err(|e| e.inside("ValidUntil"))?),
                4 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                5 => value.assertion_encryption_mode = Some(Field::decode(d).map_err(|e| e.inside("AssertionEncryptionMode"))?),
                6 => value.private_key_list = Some(Field::decode(d).map_err(|e| e.inside("PrivateKeyList"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.saml_provider_uuid { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.saml_metadata_document { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.valid_until { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.assertion_encryption_mode { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.private_key_list { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSSHPublicKeyRequest {
    pub user_name: std::string::String,
    pub ssh_public_key_id: std::string::String,
    pub encoding: EncodingType,
}

impl Shape for GetSSHPublicKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetSSHPublicKeyRequest;
}

impl Field for GetSSHPublicKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.ssh_public_key_id = Field::decode(d).map_err(|e| e.inside("SSHPublicKeyId"))?,
                2 => value.encoding = Field::decode(d).map_err(|e| e.inside("Encoding"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.ssh_public_key_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.encoding.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSSHPublicKeyResponse {
    pub ssh_public_key: std::option::Option<SSHPublicKey>,
}

impl Shape for GetSSHPublicKeyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetSSHPublicKeyResponse;
}

impl Field for GetSSHPublicKeyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.ssh_public_key = Some(Field::decode(d).map_err(|e| e.inside("SSHPublicKey"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.ssh_public_key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateRequest {
    pub server_certificate_name: std::string::String,
}

impl Shape for GetServerCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetServerCertificateRequest;
}

impl Field for GetServerCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_certificate_name = Field::decode(d).map_err(|e| e.inside("ServerCertificateName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.server_certificate_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateResponse {
    pub server_certificate: ServerCertificate,
}

impl Shape for GetServerCertificateResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetServerCertificateResponse;
}

impl Field for GetServerCertificateResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_certificate = Field::decode(d).map_err(|e| e.inside("ServerCertificate"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.server_certificate.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsRequest {
    pub job_id: std::string::String,
    pub max_items: std::option::Option<i32>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for GetServiceLastAccessedDetailsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetServiceLastAccessedDetailsRequest;
}

impl Field for GetServiceLastAccessedDetailsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.job_id = Field::decode(d).map_err(|e| e.inside("JobId"))?,
                1 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.job_id.encode(e);
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsResponse {
    pub job_status: JobStatusType,
    pub job_type: std::option::Option<AccessAdvisorUsageGranularityType>,
    pub job_creation_date: Timestamp,
    pub services_last_accessed: std::vec::Vec<ServiceLastAccessed>,
    pub job_completion_date: Timestamp,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
    pub error: std::option::Option<ErrorDetails>,
}

impl Shape for GetServiceLastAccessedDetailsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetServiceLastAccessedDetailsResponse;
}

impl Field for GetServiceLastAccessedDetailsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.job_status = Field::decode(d).map_err(|e| e.inside("JobStatus"))?,
                1 => value.job_type = Some(Field::decode(d).map_err(|e| e.inside("JobType"))?),
                2 => value.job_creation_date = Field::decode(d).map_err(|e| e.inside("JobCreationDate"))?,
                3 => value.services_last_accessed = Field::decode(d).map_err(|e| e.inside("ServicesLastAccessed"))?,
                4 => value.job_completion_date = Field::decode(d).map_err(|e| e.inside("JobCompletionDate"))?,
                5 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                6 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                7 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.job_status.encode(e);
        if let Some(v) = &self.job_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.job_creation_date.encode(e);
        e.member(&Self::SHAPE.members[3]); self.services_last_accessed.encode(e);
        e.member(&Self::SHAPE.members[4]); self.job_completion_date.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    pub job_id: std::string::String,
    pub service_namespace: std::string::String,
    pub max_items: std::option::Option<i32>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for GetServiceLastAccessedDetailsWithEntitiesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetServiceLastAccessedDetailsWithEntitiesRequest;
}

impl Field for GetServiceLastAccessedDetailsWithEntitiesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.job_id = Field::decode(d).map_err(|e| e.inside("JobId"))?,
                1 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                2 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                3 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.job_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.service_namespace.encode(e);
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    pub job_status: JobStatusType,
    pub job_creation_date: Timestamp,
    pub job_completion_date: Timestamp,
    pub entity_details_list: std::vec::Vec<EntityDetails>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
    pub error: std::option::Option<ErrorDetails>,
}

impl Shape for GetServiceLastAccessedDetailsWithEntitiesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetServiceLastAccessedDetailsWithEntitiesResponse;
}

impl Field for GetServiceLastAccessedDetailsWithEntitiesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.job_status = Field::decode(d).map_err(|e| e.inside("JobStatus"))?,
                1 => value.job_creation_date = Field::decode(d).map_err(|e| e.inside("JobCreationDate"))?,
                2 => value.job_completion_date = Field::decode(d).map_err(|e| e.inside("JobCompletionDate"))?,
                3 => value.entity_details_list = Field::decode(d).map_err(|e| e.inside("EntityDetailsList"))?,
                4 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                5 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                6 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.job_status.encode(e);
        e.member(&Self::SHAPE.members[1]); self.job_creation_date.encode(e);
        e.member(&Self::SHAPE.members[2]); self.job_completion_date.encode(e);
        e.member(&Self::SHAPE.members[3]); self.entity_details_list.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    pub deletion_task_id: std::string::String,
}

impl Shape for GetServiceLinkedRoleDeletionStatusRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetServiceLinkedRoleDeletionStatusRequest;
}

impl Field for GetServiceLinkedRoleDeletionStatusRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.deletion_task_id = Field::decode(d).map_err(|e| e.inside("DeletionTaskId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.deletion_task_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    pub status: DeletionTaskStatusType,
    pub reason: std::option::Option<DeletionTaskFailureReasonType>,
}

impl Shape for GetServiceLinkedRoleDeletionStatusResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetServiceLinkedRoleDeletionStatusResponse;
}

impl Field for GetServiceLinkedRoleDeletionStatusResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                1 => value.reason = Some(Field::decode(d).map_err(|e| e.inside("Reason"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.status.encode(e);
        if let Some(v) = &self.reason { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    pub user_name: std::string::String,
    pub policy_name: std::string::String,
}

impl Shape for GetUserPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetUserPolicyRequest;
}

impl Field for GetUserPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    pub user_name: std::string::String,
    pub policy_name: std::string::String,
    pub policy_document: std::string::String,
}

impl Shape for GetUserPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetUserPolicyResponse;
}

impl Field for GetUserPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                2 => value.policy_document = Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.policy_document.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: std::option::Option<std::string::String>,
}

impl Shape for GetUserRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetUserRequest;
}

impl Field for GetUserRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: User,
}

impl Shape for GetUserResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetUserResponse;
}

impl Field for GetUserResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user = Field::decode(d).map_err(|e| e.inside("User"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    pub path: std::string::String,
    pub group_name: std::string::String,
    pub group_id: std::string::String,
    pub arn: std::string::String,
    pub create_date: Timestamp,
}

impl Shape for Group {
    const SHAPE: &'static ShapeSpec = &tables::S_Group;
}

impl Field for Group {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Field::decode(d).map_err(|e| e.inside("Path"))?,
                1 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                2 => value.group_id = Field::decode(d).map_err(|e| e.inside("GroupId"))?,
                3 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                4 => value.create_date = Field::decode(d).map_err(|e| e.inside("CreateDate"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.path.encode(e);
        e.member(&Self::SHAPE.members[1]); self.group_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.group_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.arn.encode(e);
        e.member(&Self::SHAPE.members[4]); self.create_date.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupDetail {
    pub path: std::option::Option<std::string::String>,
    pub group_name: std::option::Option<std::string::String>,
    pub group_id: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub create_date: std::option::Option<Timestamp>,
    pub group_policy_list: std::option::Option<std::vec::Vec<PolicyDetail>>,
    pub attached_managed_policies: std::option::Option<std::vec::Vec<AttachedPolicy>>,
}

impl Shape for GroupDetail {
    const SHAPE: &'static ShapeSpec = &tables::S_GroupDetail;
}

impl Field for GroupDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                1 => value.group_name = Some(Field::decode(d).map_err(|e| e.inside("GroupName"))?),
                2 => value.group_id = Some(Field::decode(d).map_err(|e| e.inside("GroupId"))?),
                3 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                4 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
                5 => value.group_policy_list = Some(Field::decode(d).map_err(|e| e.inside("GroupPolicyList"))?),
                6 => value.attached_managed_policies = Some(Field::decode(d).map_err(|e| e.inside("AttachedManagedPolicies"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.group_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.group_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.group_policy_list { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.attached_managed_policies { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceProfile {
    pub path: std::string::String,
    pub instance_profile_name: std::string::String,
    pub instance_profile_id: std::string::String,
    pub arn: std::string::String,
    pub create_date: Timestamp,
    pub roles: std::vec::Vec<Role>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for InstanceProfile {
    const SHAPE: &'static ShapeSpec = &tables::S_InstanceProfile;
}

impl Field for InstanceProfile {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Field::decode(d).map_err(|e| e.inside("Path"))?,
                1 => value.instance_profile_name = Field::decode(d).map_err(|e| e.inside("InstanceProfileName"))?,
                2 => value.instance_profile_id = Field::decode(d).map_err(|e| e.inside("InstanceProfileId"))?,
                3 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                4 => value.create_date = Field::decode(d).map_err(|e| e.inside("CreateDate"))?,
                5 => value.roles = Field::decode(d).map_err(|e| e.inside("Roles"))?,
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
        e.member(&Self::SHAPE.members[0]); self.path.encode(e);
        e.member(&Self::SHAPE.members[1]); self.instance_profile_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.instance_profile_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.arn.encode(e);
        e.member(&Self::SHAPE.members[4]); self.create_date.encode(e);
        e.member(&Self::SHAPE.members[5]); self.roles.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListAccessKeysRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAccessKeysRequest;
}

impl Field for ListAccessKeysRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
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
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: std::vec::Vec<AccessKeyMetadata>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListAccessKeysResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAccessKeysResponse;
}

impl Field for ListAccessKeysResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.access_key_metadata = Field::decode(d).map_err(|e| e.inside("AccessKeyMetadata"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.access_key_metadata.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListAccountAliasesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAccountAliasesRequest;
}

impl Field for ListAccountAliasesRequest {
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
pub struct ListAccountAliasesResponse {
    pub account_aliases: std::vec::Vec<std::string::String>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListAccountAliasesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAccountAliasesResponse;
}

impl Field for ListAccountAliasesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account_aliases = Field::decode(d).map_err(|e| e.inside("AccountAliases"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.account_aliases.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: std::string::String,
    pub path_prefix: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListAttachedGroupPoliciesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAttachedGroupPoliciesRequest;
}

impl Field for ListAttachedGroupPoliciesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                1 => value.path_prefix = Some(Field::decode(d).map_err(|e| e.inside("PathPrefix"))?),
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
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        if let Some(v) = &self.path_prefix { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: std::option::Option<std::vec::Vec<AttachedPolicy>>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListAttachedGroupPoliciesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAttachedGroupPoliciesResponse;
}

impl Field for ListAttachedGroupPoliciesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attached_policies = Some(Field::decode(d).map_err(|e| e.inside("AttachedPolicies"))?),
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attached_policies { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: std::string::String,
    pub path_prefix: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListAttachedRolePoliciesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAttachedRolePoliciesRequest;
}

impl Field for ListAttachedRolePoliciesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                1 => value.path_prefix = Some(Field::decode(d).map_err(|e| e.inside("PathPrefix"))?),
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
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        if let Some(v) = &self.path_prefix { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: std::option::Option<std::vec::Vec<AttachedPolicy>>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListAttachedRolePoliciesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAttachedRolePoliciesResponse;
}

impl Field for ListAttachedRolePoliciesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attached_policies = Some(Field::decode(d).map_err(|e| e.inside("AttachedPolicies"))?),
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attached_policies { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: std::string::String,
    pub path_prefix: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListAttachedUserPoliciesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAttachedUserPoliciesRequest;
}

impl Field for ListAttachedUserPoliciesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.path_prefix = Some(Field::decode(d).map_err(|e| e.inside("PathPrefix"))?),
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
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        if let Some(v) = &self.path_prefix { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: std::option::Option<std::vec::Vec<AttachedPolicy>>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListAttachedUserPoliciesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAttachedUserPoliciesResponse;
}

impl Field for ListAttachedUserPoliciesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attached_policies = Some(Field::decode(d).map_err(|e| e.inside("AttachedPolicies"))?),
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attached_policies { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegationRequestsRequest {
    pub owner_id: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListDelegationRequestsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListDelegationRequestsRequest;
}

impl Field for ListDelegationRequestsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.owner_id = Some(Field::decode(d).map_err(|e| e.inside("OwnerId"))?),
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
        if let Some(v) = &self.owner_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegationRequestsResponse {
    pub delegation_requests: std::option::Option<std::vec::Vec<DelegationRequest>>,
    pub marker: std::option::Option<std::string::String>,
    pub is_truncated: std::option::Option<bool>,
}

impl Shape for ListDelegationRequestsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListDelegationRequestsResponse;
}

impl Field for ListDelegationRequestsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delegation_requests = Some(Field::decode(d).map_err(|e| e.inside("DelegationRequests"))?),
                1 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                2 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("isTruncated"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.delegation_requests { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    pub policy_arn: std::string::String,
    pub entity_filter: std::option::Option<EntityType>,
    pub path_prefix: std::option::Option<std::string::String>,
    pub policy_usage_filter: std::option::Option<PolicyUsageType>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListEntitiesForPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListEntitiesForPolicyRequest;
}

impl Field for ListEntitiesForPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                1 => value.entity_filter = Some(Field::decode(d).map_err(|e| e.inside("EntityFilter"))?),
                2 => value.path_prefix = Some(Field::decode(d).map_err(|e| e.inside("PathPrefix"))?),
                3 => value.policy_usage_filter = Some(Field::decode(d).map_err(|e| e.inside("PolicyUsageFilter"))?),
                4 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                5 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_arn.encode(e);
        if let Some(v) = &self.entity_filter { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.path_prefix { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.policy_usage_filter { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    pub policy_groups: std::option::Option<std::vec::Vec<PolicyGroup>>,
    pub policy_users: std::option::Option<std::vec::Vec<PolicyUser>>,
    pub policy_roles: std::option::Option<std::vec::Vec<PolicyRole>>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListEntitiesForPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListEntitiesForPolicyResponse;
}

impl Field for ListEntitiesForPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_groups = Some(Field::decode(d).map_err(|e| e.inside("PolicyGroups"))?),
                1 => value.policy_users = Some(Field::decode(d).map_err(|e| e.inside("PolicyUsers"))?),
                2 => value.policy_roles = Some(Field::decode(d).map_err(|e| e.inside("PolicyRoles"))?),
                3 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                4 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_groups { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.policy_users { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.policy_roles { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesRequest {
    pub group_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListGroupPoliciesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListGroupPoliciesRequest;
}

impl Field for ListGroupPoliciesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesResponse {
    pub policy_names: std::vec::Vec<std::string::String>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListGroupPoliciesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListGroupPoliciesResponse;
}

impl Field for ListGroupPoliciesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_names = Field::decode(d).map_err(|e| e.inside("PolicyNames"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_names.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserRequest {
    pub user_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListGroupsForUserRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListGroupsForUserRequest;
}

impl Field for ListGroupsForUserRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserResponse {
    pub groups: std::vec::Vec<Group>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListGroupsForUserResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListGroupsForUserResponse;
}

impl Field for ListGroupsForUserResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.groups = Field::decode(d).map_err(|e| e.inside("Groups"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.groups.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsRequest {
    pub path_prefix: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListGroupsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListGroupsRequest;
}

impl Field for ListGroupsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path_prefix = Some(Field::decode(d).map_err(|e| e.inside("PathPrefix"))?),
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
        if let Some(v) = &self.path_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsResponse {
    pub groups: std::vec::Vec<Group>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListGroupsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListGroupsResponse;
}

impl Field for ListGroupsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.groups = Field::decode(d).map_err(|e| e.inside("Groups"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.groups.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListInstanceProfileTagsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListInstanceProfileTagsRequest;
}

impl Field for ListInstanceProfileTagsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profile_name = Field::decode(d).map_err(|e| e.inside("InstanceProfileName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.instance_profile_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsResponse {
    pub tags: std::vec::Vec<Tag>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListInstanceProfileTagsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListInstanceProfileTagsResponse;
}

impl Field for ListInstanceProfileTagsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tags.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    pub role_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListInstanceProfilesForRoleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListInstanceProfilesForRoleRequest;
}

impl Field for ListInstanceProfilesForRoleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: std::vec::Vec<InstanceProfile>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListInstanceProfilesForRoleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListInstanceProfilesForRoleResponse;
}

impl Field for ListInstanceProfilesForRoleResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profiles = Field::decode(d).map_err(|e| e.inside("InstanceProfiles"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.instance_profiles.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesRequest {
    pub path_prefix: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListInstanceProfilesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListInstanceProfilesRequest;
}

impl Field for ListInstanceProfilesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path_prefix = Some(Field::decode(d).map_err(|e| e.inside("PathPrefix"))?),
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
        if let Some(v) = &self.path_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: std::vec::Vec<InstanceProfile>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListInstanceProfilesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListInstanceProfilesResponse;
}

impl Field for ListInstanceProfilesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profiles = Field::decode(d).map_err(|e| e.inside("InstanceProfiles"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.instance_profiles.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADeviceTagsRequest {
    pub serial_number: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListMFADeviceTagsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListMFADeviceTagsRequest;
}

impl Field for ListMFADeviceTagsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.serial_number = Field::decode(d).map_err(|e| e.inside("SerialNumber"))?,
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
        e.member(&Self::SHAPE.members[0]); self.serial_number.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADeviceTagsResponse {
    pub tags: std::vec::Vec<Tag>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListMFADeviceTagsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListMFADeviceTagsResponse;
}

impl Field for ListMFADeviceTagsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tags.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListMFADevicesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListMFADevicesRequest;
}

impl Field for ListMFADevicesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
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
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesResponse {
    pub mfa_devices: std::vec::Vec<MFADevice>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListMFADevicesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListMFADevicesResponse;
}

impl Field for ListMFADevicesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.mfa_devices = Field::decode(d).map_err(|e| e.inside("MFADevices"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.mfa_devices.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsRequest {
    pub open_id_connect_provider_arn: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListOpenIDConnectProviderTagsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListOpenIDConnectProviderTagsRequest;
}

impl Field for ListOpenIDConnectProviderTagsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.open_id_connect_provider_arn = Field::decode(d).map_err(|e| e.inside("OpenIDConnectProviderArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.open_id_connect_provider_arn.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsResponse {
    pub tags: std::vec::Vec<Tag>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListOpenIDConnectProviderTagsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListOpenIDConnectProviderTagsResponse;
}

impl Field for ListOpenIDConnectProviderTagsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tags.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersRequest {
}

impl Shape for ListOpenIDConnectProvidersRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListOpenIDConnectProvidersRequest;
}

impl Field for ListOpenIDConnectProvidersRequest {
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
pub struct ListOpenIDConnectProvidersResponse {
    pub open_id_connect_provider_list: std::option::Option<std::vec::Vec<OpenIDConnectProviderListEntry>>,
}

impl Shape for ListOpenIDConnectProvidersResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListOpenIDConnectProvidersResponse;
}

impl Field for ListOpenIDConnectProvidersResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.open_id_connect_provider_list = Some(Field::decode(d).map_err(|e| e.inside("OpenIDConnectProviderList"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.open_id_connect_provider_list { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationsFeaturesRequest {
}

impl Shape for ListOrganizationsFeaturesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListOrganizationsFeaturesRequest;
}

impl Field for ListOrganizationsFeaturesRequest {
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
pub struct ListOrganizationsFeaturesResponse {
    pub organization_id: std::option::Option<std::string::String>,
    pub enabled_features: std::option::Option<std::vec::Vec<FeatureType>>,
}

impl Shape for ListOrganizationsFeaturesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListOrganizationsFeaturesResponse;
}

impl Field for ListOrganizationsFeaturesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organization_id = Some(Field::decode(d).map_err(|e| e.inside("OrganizationId"))?),
                1 => value.enabled_features = Some(Field::decode(d).map_err(|e| e.inside("EnabledFeatures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.organization_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.enabled_features { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    pub service_namespace: std::option::Option<std::string::String>,
    pub policies: std::option::Option<std::vec::Vec<PolicyGrantingServiceAccess>>,
}

impl Shape for ListPoliciesGrantingServiceAccessEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPoliciesGrantingServiceAccessEntry;
}

impl Field for ListPoliciesGrantingServiceAccessEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_namespace = Some(Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?),
                1 => value.policies = Some(Field::decode(d).map_err(|e| e.inside("Policies"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.service_namespace { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.policies { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    pub marker: std::option::Option<std::string::String>,
    pub arn: std::string::String,
    pub service_namespaces: std::vec::Vec<std::string::String>,
}

impl Shape for ListPoliciesGrantingServiceAccessRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPoliciesGrantingServiceAccessRequest;
}

impl Field for ListPoliciesGrantingServiceAccessRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                1 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                2 => value.service_namespaces = Field::decode(d).map_err(|e| e.inside("ServiceNamespaces"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.service_namespaces.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    pub policies_granting_service_access: std::vec::Vec<ListPoliciesGrantingServiceAccessEntry>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListPoliciesGrantingServiceAccessResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPoliciesGrantingServiceAccessResponse;
}

impl Field for ListPoliciesGrantingServiceAccessResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policies_granting_service_access = Field::decode(d).map_err(|e| e.inside("PoliciesGrantingServiceAccess"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policies_granting_service_access.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub scope: std::option::Option<PolicyScopeType>,
    pub only_attached: std::option::Option<bool>,
    pub path_prefix: std::option::Option<std::string::String>,
    pub policy_usage_filter: std::option::Option<PolicyUsageType>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListPoliciesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPoliciesRequest;
}

impl Field for ListPoliciesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.scope = Some(Field::decode(d).map_err(|e| e.inside("Scope"))?),
                1 => value.only_attached = Some(Field::decode(d).map_err(|e| e.inside("OnlyAttached"))?),
                2 => value.path_prefix = Some(Field::decode(d).map_err(|e| e.inside("PathPrefix"))?),
                3 => value.policy_usage_filter = Some(Field::decode(d).map_err(|e| e.inside("PolicyUsageFilter"))?),
                4 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                5 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.scope { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.only_attached { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.path_prefix { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.policy_usage_filter { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub policies: std::option::Option<std::vec::Vec<Policy>>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListPoliciesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPoliciesResponse;
}

impl Field for ListPoliciesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policies = Some(Field::decode(d).map_err(|e| e.inside("Policies"))?),
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policies { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    pub policy_arn: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListPolicyTagsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPolicyTagsRequest;
}

impl Field for ListPolicyTagsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.policy_arn.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    pub tags: std::vec::Vec<Tag>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListPolicyTagsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPolicyTagsResponse;
}

impl Field for ListPolicyTagsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tags.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    pub policy_arn: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListPolicyVersionsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPolicyVersionsRequest;
}

impl Field for ListPolicyVersionsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.policy_arn.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    pub versions: std::option::Option<std::vec::Vec<PolicyVersion>>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListPolicyVersionsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPolicyVersionsResponse;
}

impl Field for ListPolicyVersionsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.versions = Some(Field::decode(d).map_err(|e| e.inside("Versions"))?),
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.versions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub role_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListRolePoliciesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRolePoliciesRequest;
}

impl Field for ListRolePoliciesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub policy_names: std::vec::Vec<std::string::String>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListRolePoliciesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRolePoliciesResponse;
}

impl Field for ListRolePoliciesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_names = Field::decode(d).map_err(|e| e.inside("PolicyNames"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_names.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    pub role_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListRoleTagsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRoleTagsRequest;
}

impl Field for ListRoleTagsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    pub tags: std::vec::Vec<Tag>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListRoleTagsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRoleTagsResponse;
}

impl Field for ListRoleTagsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tags.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesRequest {
    pub path_prefix: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListRolesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRolesRequest;
}

impl Field for ListRolesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path_prefix = Some(Field::decode(d).map_err(|e| e.inside("PathPrefix"))?),
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
        if let Some(v) = &self.path_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesResponse {
    pub roles: std::vec::Vec<Role>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListRolesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRolesResponse;
}

impl Field for ListRolesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.roles = Field::decode(d).map_err(|e| e.inside("Roles"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.roles.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProviderTagsRequest {
    pub saml_provider_arn: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListSAMLProviderTagsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListSAMLProviderTagsRequest;
}

impl Field for ListSAMLProviderTagsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.saml_provider_arn = Field::decode(d).map_err(|e| e.inside("SAMLProviderArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.saml_provider_arn.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProviderTagsResponse {
    pub tags: std::vec::Vec<Tag>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListSAMLProviderTagsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListSAMLProviderTagsResponse;
}

impl Field for ListSAMLProviderTagsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tags.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersRequest {
}

impl Shape for ListSAMLProvidersRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListSAMLProvidersRequest;
}

impl Field for ListSAMLProvidersRequest {
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
pub struct ListSAMLProvidersResponse {
    pub saml_provider_list: std::option::Option<std::vec::Vec<SAMLProviderListEntry>>,
}

impl Shape for ListSAMLProvidersResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListSAMLProvidersResponse;
}

impl Field for ListSAMLProvidersResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.saml_provider_list = Some(Field::decode(d).map_err(|e| e.inside("SAMLProviderList"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.saml_provider_list { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListSSHPublicKeysRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListSSHPublicKeysRequest;
}

impl Field for ListSSHPublicKeysRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
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
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    pub ssh_public_keys: std::option::Option<std::vec::Vec<SSHPublicKeyMetadata>>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListSSHPublicKeysResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListSSHPublicKeysResponse;
}

impl Field for ListSSHPublicKeysResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.ssh_public_keys = Some(Field::decode(d).map_err(|e| e.inside("SSHPublicKeys"))?),
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.ssh_public_keys { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsRequest {
    pub server_certificate_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListServerCertificateTagsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListServerCertificateTagsRequest;
}

impl Field for ListServerCertificateTagsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_certificate_name = Field::decode(d).map_err(|e| e.inside("ServerCertificateName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.server_certificate_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsResponse {
    pub tags: std::vec::Vec<Tag>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListServerCertificateTagsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListServerCertificateTagsResponse;
}

impl Field for ListServerCertificateTagsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tags.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesRequest {
    pub path_prefix: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListServerCertificatesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListServerCertificatesRequest;
}

impl Field for ListServerCertificatesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path_prefix = Some(Field::decode(d).map_err(|e| e.inside("PathPrefix"))?),
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
        if let Some(v) = &self.path_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesResponse {
    pub server_certificate_metadata_list: std::vec::Vec<ServerCertificateMetadata>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListServerCertificatesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListServerCertificatesResponse;
}

impl Field for ListServerCertificatesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_certificate_metadata_list = Field::decode(d).map_err(|e| e.inside("ServerCertificateMetadataList"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.server_certificate_metadata_list.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub service_name: std::option::Option<std::string::String>,
    pub all_users: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListServiceSpecificCredentialsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListServiceSpecificCredentialsRequest;
}

impl Field for ListServiceSpecificCredentialsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.service_name = Some(Field::decode(d).map_err(|e| e.inside("ServiceName"))?),
                2 => value.all_users = Some(Field::decode(d).map_err(|e| e.inside("AllUsers"))?),
                3 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                4 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.service_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.all_users { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    pub service_specific_credentials: std::option::Option<std::vec::Vec<ServiceSpecificCredentialMetadata>>,
    pub marker: std::option::Option<std::string::String>,
    pub is_truncated: std::option::Option<bool>,
}

impl Shape for ListServiceSpecificCredentialsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListServiceSpecificCredentialsResponse;
}

impl Field for ListServiceSpecificCredentialsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_specific_credentials = Some(Field::decode(d).map_err(|e| e.inside("ServiceSpecificCredentials"))?),
                1 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                2 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.service_specific_credentials { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListSigningCertificatesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListSigningCertificatesRequest;
}

impl Field for ListSigningCertificatesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
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
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesResponse {
    pub certificates: std::vec::Vec<SigningCertificate>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListSigningCertificatesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListSigningCertificatesResponse;
}

impl Field for ListSigningCertificatesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.certificates = Field::decode(d).map_err(|e| e.inside("Certificates"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.certificates.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    pub user_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListUserPoliciesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListUserPoliciesRequest;
}

impl Field for ListUserPoliciesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    pub policy_names: std::vec::Vec<std::string::String>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListUserPoliciesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListUserPoliciesResponse;
}

impl Field for ListUserPoliciesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_names = Field::decode(d).map_err(|e| e.inside("PolicyNames"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_names.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsRequest {
    pub user_name: std::string::String,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListUserTagsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListUserTagsRequest;
}

impl Field for ListUserTagsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsResponse {
    pub tags: std::vec::Vec<Tag>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListUserTagsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListUserTagsResponse;
}

impl Field for ListUserTagsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tags.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersRequest {
    pub path_prefix: std::option::Option<std::string::String>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListUsersRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListUsersRequest;
}

impl Field for ListUsersRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path_prefix = Some(Field::decode(d).map_err(|e| e.inside("PathPrefix"))?),
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
        if let Some(v) = &self.path_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersResponse {
    pub users: std::vec::Vec<User>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListUsersResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListUsersResponse;
}

impl Field for ListUsersResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.users = Field::decode(d).map_err(|e| e.inside("Users"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.users.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: std::option::Option<AssignmentStatusType>,
    pub marker: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
}

impl Shape for ListVirtualMFADevicesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListVirtualMFADevicesRequest;
}

impl Field for ListVirtualMFADevicesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.assignment_status = Some(Field::decode(d).map_err(|e| e.inside("AssignmentStatus"))?),
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
        if let Some(v) = &self.assignment_status { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    pub virtual_mfa_devices: std::vec::Vec<VirtualMFADevice>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for ListVirtualMFADevicesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListVirtualMFADevicesResponse;
}

impl Field for ListVirtualMFADevicesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.virtual_mfa_devices = Field::decode(d).map_err(|e| e.inside("VirtualMFADevices"))?,
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.virtual_mfa_devices.encode(e);
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginProfile {
    pub user_name: std::string::String,
    pub create_date: Timestamp,
    pub password_reset_required: std::option::Option<bool>,
}

impl Shape for LoginProfile {
    const SHAPE: &'static ShapeSpec = &tables::S_LoginProfile;
}

impl Field for LoginProfile {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.create_date = Field::decode(d).map_err(|e| e.inside("CreateDate"))?,
                2 => value.password_reset_required = Some(Field::decode(d).map_err(|e| e.inside("PasswordResetRequired"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.create_date.encode(e);
        if let Some(v) = &self.password_reset_required { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MFADevice {
    pub user_name: std::string::String,
    pub serial_number: std::string::String,
    pub enable_date: Timestamp,
}

impl Shape for MFADevice {
    const SHAPE: &'static ShapeSpec = &tables::S_MFADevice;
}

impl Field for MFADevice {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.serial_number = Field::decode(d).map_err(|e| e.inside("SerialNumber"))?,
                2 => value.enable_date = Field::decode(d).map_err(|e| e.inside("EnableDate"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.serial_number.encode(e);
        e.member(&Self::SHAPE.members[2]); self.enable_date.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedPolicyDetail {
    pub policy_name: std::option::Option<std::string::String>,
    pub policy_id: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub path: std::option::Option<std::string::String>,
    pub default_version_id: std::option::Option<std::string::String>,
    pub attachment_count: std::option::Option<i32>,
    pub permissions_boundary_usage_count: std::option::Option<i32>,
    pub is_attachable: std::option::Option<bool>,
    pub description: std::option::Option<std::string::String>,
    pub create_date: std::option::Option<Timestamp>,
    pub update_date: std::option::Option<Timestamp>,
    pub policy_version_list: std::option::Option<std::vec::Vec<PolicyVersion>>,
}

impl Shape for ManagedPolicyDetail {
    const SHAPE: &'static ShapeSpec = &tables::S_ManagedPolicyDetail;
}

impl Field for ManagedPolicyDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_name = Some(Field::decode(d).map_err(|e| e.inside("PolicyName"))?),
                1 => value.policy_id = Some(Field::decode(d).map_err(|e| e.inside("PolicyId"))?),
                2 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                3 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                4 => value.default_version_id = Some(Field::decode(d).map_err(|e| e.inside("DefaultVersionId"))?),
                5 => value.attachment_count = Some(Field::decode(d).map_err(|e| e.inside("AttachmentCount"))?),
                6 => value.permissions_boundary_usage_count = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundaryUsageCount"))?),
                7 => value.is_attachable = Some(Field::decode(d).map_err(|e| e.inside("IsAttachable"))?),
                8 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                9 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
                10 => value.update_date = Some(Field::decode(d).map_err(|e| e.inside("UpdateDate"))?),
                11 => value.policy_version_list = Some(Field::decode(d).map_err(|e| e.inside("PolicyVersionList"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.policy_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.default_version_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.attachment_count { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.permissions_boundary_usage_count { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.is_attachable { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.update_date { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.policy_version_list { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: std::option::Option<std::string::String>,
}

impl Shape for OpenIDConnectProviderListEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_OpenIDConnectProviderListEntry;
}

impl Field for OpenIDConnectProviderListEntry {
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
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: std::option::Option<bool>,
}

impl Shape for OrganizationsDecisionDetail {
    const SHAPE: &'static ShapeSpec = &tables::S_OrganizationsDecisionDetail;
}

impl Field for OrganizationsDecisionDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.allowed_by_organizations = Some(Field::decode(d).map_err(|e| e.inside("AllowedByOrganizations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.allowed_by_organizations { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PasswordPolicy {
    pub minimum_password_length: std::option::Option<i32>,
    pub require_symbols: std::option::Option<bool>,
    pub require_numbers: std::option::Option<bool>,
    pub require_uppercase_characters: std::option::Option<bool>,
    pub require_lowercase_characters: std::option::Option<bool>,
    pub allow_users_to_change_password: std::option::Option<bool>,
    pub expire_passwords: std::option::Option<bool>,
    pub max_password_age: std::option::Option<i32>,
    pub password_reuse_prevention: std::option::Option<i32>,
    pub hard_expiry: std::option::Option<bool>,
}

impl Shape for PasswordPolicy {
    const SHAPE: &'static ShapeSpec = &tables::S_PasswordPolicy;
}

impl Field for PasswordPolicy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.minimum_password_length = Some(Field::decode(d).map_err(|e| e.inside("MinimumPasswordLength"))?),
                1 => value.require_symbols = Some(Field::decode(d).map_err(|e| e.inside("RequireSymbols"))?),
                2 => value.require_numbers = Some(Field::decode(d).map_err(|e| e.inside("RequireNumbers"))?),
                3 => value.require_uppercase_characters = Some(Field::decode(d).map_err(|e| e.inside("RequireUppercaseCharacters"))?),
                4 => value.require_lowercase_characters = Some(Field::decode(d).map_err(|e| e.inside("RequireLowercaseCharacters"))?),
                5 => value.allow_users_to_change_password = Some(Field::decode(d).map_err(|e| e.inside("AllowUsersToChangePassword"))?),
                6 => value.expire_passwords = Some(Field::decode(d).map_err(|e| e.inside("ExpirePasswords"))?),
                7 => value.max_password_age = Some(Field::decode(d).map_err(|e| e.inside("MaxPasswordAge"))?),
                8 => value.password_reuse_prevention = Some(Field::decode(d).map_err(|e| e.inside("PasswordReusePrevention"))?),
                9 => value.hard_expiry = Some(Field::decode(d).map_err(|e| e.inside("HardExpiry"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.minimum_password_length { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.require_symbols { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.require_numbers { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.require_uppercase_characters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.require_lowercase_characters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.allow_users_to_change_password { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.expire_passwords { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.max_password_age { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.password_reuse_prevention { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.hard_expiry { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PermissionsBoundaryAttachmentType {
    #[default] PermissionsBoundaryPolicy,
    Unknown(std::string::String),
}

impl PermissionsBoundaryAttachmentType {
    pub fn as_str(&self) -> &str {
        match self {
            PermissionsBoundaryAttachmentType::PermissionsBoundaryPolicy => "PermissionsBoundaryPolicy",
            PermissionsBoundaryAttachmentType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PermissionsBoundaryAttachmentType {
    fn from(text: &str) -> Self {
        match text {
            "PermissionsBoundaryPolicy" => PermissionsBoundaryAttachmentType::PermissionsBoundaryPolicy,
            other => PermissionsBoundaryAttachmentType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PermissionsBoundaryAttachmentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PermissionsBoundaryAttachmentType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: std::option::Option<bool>,
}

impl Shape for PermissionsBoundaryDecisionDetail {
    const SHAPE: &'static ShapeSpec = &tables::S_PermissionsBoundaryDecisionDetail;
}

impl Field for PermissionsBoundaryDecisionDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.allowed_by_permissions_boundary = Some(Field::decode(d).map_err(|e| e.inside("AllowedByPermissionsBoundary"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.allowed_by_permissions_boundary { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    pub policy_name: std::option::Option<std::string::String>,
    pub policy_id: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub path: std::option::Option<std::string::String>,
    pub default_version_id: std::option::Option<std::string::String>,
    pub attachment_count: std::option::Option<i32>,
    pub permissions_boundary_usage_count: std::option::Option<i32>,
    pub is_attachable: std::option::Option<bool>,
    pub description: std::option::Option<std::string::String>,
    pub create_date: std::option::Option<Timestamp>,
    pub update_date: std::option::Option<Timestamp>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for Policy {
    const SHAPE: &'static ShapeSpec = &tables::S_Policy;
}

impl Field for Policy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_name = Some(Field::decode(d).map_err(|e| e.inside("PolicyName"))?),
                1 => value.policy_id = Some(Field::decode(d).map_err(|e| e.inside("PolicyId"))?),
                2 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                3 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                4 => value.default_version_id = Some(Field::decode(d).map_err(|e| e.inside("DefaultVersionId"))?),
                5 => value.attachment_count = Some(Field::decode(d).map_err(|e| e.inside("AttachmentCount"))?),
                6 => value.permissions_boundary_usage_count = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundaryUsageCount"))?),
                7 => value.is_attachable = Some(Field::decode(d).map_err(|e| e.inside("IsAttachable"))?),
                8 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                9 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
                10 => value.update_date = Some(Field::decode(d).map_err(|e| e.inside("UpdateDate"))?),
                11 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.policy_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.default_version_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.attachment_count { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.permissions_boundary_usage_count { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.is_attachable { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.update_date { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDetail {
    pub policy_name: std::option::Option<std::string::String>,
    pub policy_document: std::option::Option<std::string::String>,
}

impl Shape for PolicyDetail {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicyDetail;
}

impl Field for PolicyDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_name = Some(Field::decode(d).map_err(|e| e.inside("PolicyName"))?),
                1 => value.policy_document = Some(Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.policy_document { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PolicyEvaluationDecisionType {
    #[default] Allowed,
    ExplicitDeny,
    ImplicitDeny,
    Unknown(std::string::String),
}

impl PolicyEvaluationDecisionType {
    pub fn as_str(&self) -> &str {
        match self {
            PolicyEvaluationDecisionType::Allowed => "allowed",
            PolicyEvaluationDecisionType::ExplicitDeny => "explicitDeny",
            PolicyEvaluationDecisionType::ImplicitDeny => "implicitDeny",
            PolicyEvaluationDecisionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PolicyEvaluationDecisionType {
    fn from(text: &str) -> Self {
        match text {
            "allowed" => PolicyEvaluationDecisionType::Allowed,
            "explicitDeny" => PolicyEvaluationDecisionType::ExplicitDeny,
            "implicitDeny" => PolicyEvaluationDecisionType::ImplicitDeny,
            other => PolicyEvaluationDecisionType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PolicyEvaluationDecisionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PolicyEvaluationDecisionType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGrantingServiceAccess {
    pub policy_name: std::string::String,
    pub policy_type: PolicyType,
    pub policy_arn: std::option::Option<std::string::String>,
    pub entity_type: std::option::Option<PolicyOwnerEntityType>,
    pub entity_name: std::option::Option<std::string::String>,
}

impl Shape for PolicyGrantingServiceAccess {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicyGrantingServiceAccess;
}

impl Field for PolicyGrantingServiceAccess {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                1 => value.policy_type = Field::decode(d).map_err(|e| e.inside("PolicyType"))?,
                2 => value.policy_arn = Some(Field::decode(d).map_err(|e| e.inside("PolicyArn"))?),
                3 => value.entity_type = Some(Field::decode(d).map_err(|e| e.inside("EntityType"))?),
                4 => value.entity_name = Some(Field::decode(d).map_err(|e| e.inside("EntityName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_type.encode(e);
        if let Some(v) = &self.policy_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.entity_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.entity_name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_name: std::option::Option<std::string::String>,
    pub group_id: std::option::Option<std::string::String>,
}

impl Shape for PolicyGroup {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicyGroup;
}

impl Field for PolicyGroup {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Some(Field::decode(d).map_err(|e| e.inside("GroupName"))?),
                1 => value.group_id = Some(Field::decode(d).map_err(|e| e.inside("GroupId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.group_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.group_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyParameter {
    pub name: std::option::Option<std::string::String>,
    pub values: std::option::Option<std::vec::Vec<std::string::String>>,
    pub type_: std::option::Option<PolicyParameterTypeEnum>,
}

impl Shape for PolicyParameter {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicyParameter;
}

impl Field for PolicyParameter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.values = Some(Field::decode(d).map_err(|e| e.inside("Values"))?),
                2 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                _ => {}
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
        if let Some(v) = &self.values { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PolicyParameterTypeEnum {
    #[default] String,
    StringList,
    Unknown(std::string::String),
}

impl PolicyParameterTypeEnum {
    pub fn as_str(&self) -> &str {
        match self {
            PolicyParameterTypeEnum::String => "string",
            PolicyParameterTypeEnum::StringList => "stringList",
            PolicyParameterTypeEnum::Unknown(text) => text,
        }
    }
}

impl From<&str> for PolicyParameterTypeEnum {
    fn from(text: &str) -> Self {
        match text {
            "string" => PolicyParameterTypeEnum::String,
            "stringList" => PolicyParameterTypeEnum::StringList,
            other => PolicyParameterTypeEnum::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PolicyParameterTypeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PolicyParameterTypeEnum {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyRole {
    pub role_name: std::option::Option<std::string::String>,
    pub role_id: std::option::Option<std::string::String>,
}

impl Shape for PolicyRole {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicyRole;
}

impl Field for PolicyRole {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Some(Field::decode(d).map_err(|e| e.inside("RoleName"))?),
                1 => value.role_id = Some(Field::decode(d).map_err(|e| e.inside("RoleId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.role_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.role_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PolicySourceType {
    #[default] User,
    Group,
    Role,
    AwsManaged,
    UserManaged,
    Resource,
    None,
    Unknown(std::string::String),
}

impl PolicySourceType {
    pub fn as_str(&self) -> &str {
        match self {
            PolicySourceType::User => "user",
            PolicySourceType::Group => "group",
            PolicySourceType::Role => "role",
            PolicySourceType::AwsManaged => "aws-managed",
            PolicySourceType::UserManaged => "user-managed",
            PolicySourceType::Resource => "resource",
            PolicySourceType::None => "none",
            PolicySourceType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PolicySourceType {
    fn from(text: &str) -> Self {
        match text {
            "user" => PolicySourceType::User,
            "group" => PolicySourceType::Group,
            "role" => PolicySourceType::Role,
            "aws-managed" => PolicySourceType::AwsManaged,
            "user-managed" => PolicySourceType::UserManaged,
            "resource" => PolicySourceType::Resource,
            "none" => PolicySourceType::None,
            other => PolicySourceType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PolicySourceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PolicySourceType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PolicyUsageType {
    #[default] PermissionsPolicy,
    PermissionsBoundary,
    Unknown(std::string::String),
}

impl PolicyUsageType {
    pub fn as_str(&self) -> &str {
        match self {
            PolicyUsageType::PermissionsPolicy => "PermissionsPolicy",
            PolicyUsageType::PermissionsBoundary => "PermissionsBoundary",
            PolicyUsageType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PolicyUsageType {
    fn from(text: &str) -> Self {
        match text {
            "PermissionsPolicy" => PolicyUsageType::PermissionsPolicy,
            "PermissionsBoundary" => PolicyUsageType::PermissionsBoundary,
            other => PolicyUsageType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PolicyUsageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PolicyUsageType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyUser {
    pub user_name: std::option::Option<std::string::String>,
    pub user_id: std::option::Option<std::string::String>,
}

impl Shape for PolicyUser {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicyUser;
}

impl Field for PolicyUser {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.user_id = Some(Field::decode(d).map_err(|e| e.inside("UserId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.user_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyVersion {
    pub document: std::option::Option<std::string::String>,
    pub version_id: std::option::Option<std::string::String>,
    pub is_default_version: std::option::Option<bool>,
    pub create_date: std::option::Option<Timestamp>,
}

impl Shape for PolicyVersion {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicyVersion;
}

impl Field for PolicyVersion {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.document = Some(Field::decode(d).map_err(|e| e.inside("Document"))?),
                1 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                2 => value.is_default_version = Some(Field::decode(d).map_err(|e| e.inside("IsDefaultVersion"))?),
                3 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.document { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.is_default_version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    pub line: std::option::Option<i32>,
    pub column: std::option::Option<i32>,
}

impl Shape for Position {
    const SHAPE: &'static ShapeSpec = &tables::S_Position;
}

impl Field for Position {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.line = Some(Field::decode(d).map_err(|e| e.inside("Line"))?),
                1 => value.column = Some(Field::decode(d).map_err(|e| e.inside("Column"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.line { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.column { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGroupPolicyRequest {
    pub group_name: std::string::String,
    pub policy_name: std::string::String,
    pub policy_document: std::string::String,
}

impl Shape for PutGroupPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutGroupPolicyRequest;
}

impl Field for PutGroupPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                2 => value.policy_document = Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.policy_document.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    pub role_name: std::string::String,
    pub permissions_boundary: std::string::String,
}

impl Shape for PutRolePermissionsBoundaryRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRolePermissionsBoundaryRequest;
}

impl Field for PutRolePermissionsBoundaryRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                1 => value.permissions_boundary = Field::decode(d).map_err(|e| e.inside("PermissionsBoundary"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.permissions_boundary.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub role_name: std::string::String,
    pub policy_name: std::string::String,
    pub policy_document: std::string::String,
}

impl Shape for PutRolePolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRolePolicyRequest;
}

impl Field for PutRolePolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                2 => value.policy_document = Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.policy_document.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryRequest {
    pub user_name: std::string::String,
    pub permissions_boundary: std::string::String,
}

impl Shape for PutUserPermissionsBoundaryRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutUserPermissionsBoundaryRequest;
}

impl Field for PutUserPermissionsBoundaryRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.permissions_boundary = Field::decode(d).map_err(|e| e.inside("PermissionsBoundary"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.permissions_boundary.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    pub user_name: std::string::String,
    pub policy_name: std::string::String,
    pub policy_document: std::string::String,
}

impl Shape for PutUserPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutUserPolicyRequest;
}

impl Field for PutUserPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                2 => value.policy_document = Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.policy_document.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectDelegationRequestRequest {
    pub delegation_request_id: std::string::String,
    pub notes: std::option::Option<std::string::String>,
}

impl Shape for RejectDelegationRequestRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RejectDelegationRequestRequest;
}

impl Field for RejectDelegationRequestRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delegation_request_id = Field::decode(d).map_err(|e| e.inside("DelegationRequestId"))?,
                1 => value.notes = Some(Field::decode(d).map_err(|e| e.inside("Notes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.delegation_request_id.encode(e);
        if let Some(v) = &self.notes { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: std::string::String,
    pub client_id: std::string::String,
}

impl Shape for RemoveClientIDFromOpenIDConnectProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RemoveClientIDFromOpenIDConnectProviderRequest;
}

impl Field for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.open_id_connect_provider_arn = Field::decode(d).map_err(|e| e.inside("OpenIDConnectProviderArn"))?,
                1 => value.client_id = Field::decode(d).map_err(|e| e.inside("ClientID"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.open_id_connect_provider_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.client_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: std::string::String,
    pub role_name: std::string::String,
}

impl Shape for RemoveRoleFromInstanceProfileRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RemoveRoleFromInstanceProfileRequest;
}

impl Field for RemoveRoleFromInstanceProfileRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profile_name = Field::decode(d).map_err(|e| e.inside("InstanceProfileName"))?,
                1 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.instance_profile_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.role_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: std::string::String,
    pub user_name: std::string::String,
}

impl Shape for RemoveUserFromGroupRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RemoveUserFromGroupRequest;
}

impl Field for RemoveUserFromGroupRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                1 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.user_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReportFormatType {
    #[default] TextCsv,
    Unknown(std::string::String),
}

impl ReportFormatType {
    pub fn as_str(&self) -> &str {
        match self {
            ReportFormatType::TextCsv => "text/csv",
            ReportFormatType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReportFormatType {
    fn from(text: &str) -> Self {
        match text {
            "text/csv" => ReportFormatType::TextCsv,
            other => ReportFormatType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReportFormatType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReportFormatType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReportStateType {
    #[default] Started,
    Inprogress,
    Complete,
    Unknown(std::string::String),
}

impl ReportStateType {
    pub fn as_str(&self) -> &str {
        match self {
            ReportStateType::Started => "STARTED",
            ReportStateType::Inprogress => "INPROGRESS",
            ReportStateType::Complete => "COMPLETE",
            ReportStateType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReportStateType {
    fn from(text: &str) -> Self {
        match text {
            "STARTED" => ReportStateType::Started,
            "INPROGRESS" => ReportStateType::Inprogress,
            "COMPLETE" => ReportStateType::Complete,
            other => ReportStateType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReportStateType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReportStateType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub service_specific_credential_id: std::string::String,
}

impl Shape for ResetServiceSpecificCredentialRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ResetServiceSpecificCredentialRequest;
}

impl Field for ResetServiceSpecificCredentialRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.service_specific_credential_id = Field::decode(d).map_err(|e| e.inside("ServiceSpecificCredentialId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.service_specific_credential_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialResponse {
    pub service_specific_credential: std::option::Option<ServiceSpecificCredential>,
}

impl Shape for ResetServiceSpecificCredentialResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ResetServiceSpecificCredentialResponse;
}

impl Field for ResetServiceSpecificCredentialResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_specific_credential = Some(Field::decode(d).map_err(|e| e.inside("ServiceSpecificCredential"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.service_specific_credential { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: std::string::String,
    pub eval_resource_decision: PolicyEvaluationDecisionType,
    pub matched_statements: std::option::Option<std::vec::Vec<Statement>>,
    pub missing_context_values: std::option::Option<std::vec::Vec<std::string::String>>,
    pub eval_decision_details: std::option::Option<IndexMap<std::string::String, PolicyEvaluationDecisionType>>,
    pub permissions_boundary_decision_detail: std::option::Option<PermissionsBoundaryDecisionDetail>,
}

impl Shape for ResourceSpecificResult {
    const SHAPE: &'static ShapeSpec = &tables::S_ResourceSpecificResult;
}

impl Field for ResourceSpecificResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.eval_resource_name = Field::decode(d).map_err(|e| e.inside("EvalResourceName"))?,
                1 => value.eval_resource_decision = Field::decode(d).map_err(|e| e.inside("EvalResourceDecision"))?,
                2 => value.matched_statements = Some(Field::decode(d).map_err(|e| e.inside("MatchedStatements"))?),
                3 => value.missing_context_values = Some(Field::decode(d).map_err(|e| e.inside("MissingContextValues"))?),
                4 => value.eval_decision_details = Some(Field::decode(d).map_err(|e| e.inside("EvalDecisionDetails"))?),
                5 => value.permissions_boundary_decision_detail = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundaryDecisionDetail"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.eval_resource_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.eval_resource_decision.encode(e);
        if let Some(v) = &self.matched_statements { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.missing_context_values { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.eval_decision_details { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.permissions_boundary_decision_detail { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResyncMFADeviceRequest {
    pub user_name: std::string::String,
    pub serial_number: std::string::String,
    pub authentication_code1: std::string::String,
    pub authentication_code2: std::string::String,
}

impl Shape for ResyncMFADeviceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ResyncMFADeviceRequest;
}

impl Field for ResyncMFADeviceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.serial_number = Field::decode(d).map_err(|e| e.inside("SerialNumber"))?,
                2 => value.authentication_code1 = Field::decode(d).map_err(|e| e.inside("AuthenticationCode1"))?,
                3 => value.authentication_code2 = Field::decode(d).map_err(|e| e.inside("AuthenticationCode2"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.serial_number.encode(e);
        e.member(&Self::SHAPE.members[2]); self.authentication_code1.encode(e);
        e.member(&Self::SHAPE.members[3]); self.authentication_code2.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    pub path: std::string::String,
    pub role_name: std::string::String,
    pub role_id: std::string::String,
    pub arn: std::string::String,
    pub create_date: Timestamp,
    pub assume_role_policy_document: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub max_session_duration: std::option::Option<i32>,
    pub permissions_boundary: std::option::Option<AttachedPermissionsBoundary>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub role_last_used: std::option::Option<RoleLastUsed>,
}

impl Shape for Role {
    const SHAPE: &'static ShapeSpec = &tables::S_Role;
}

impl Field for Role {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Field::decode(d).map_err(|e| e.inside("Path"))?,
                1 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                2 => value.role_id = Field::decode(d).map_err(|e| e.inside("RoleId"))?,
                3 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                4 => value.create_date = Field::decode(d).map_err(|e| e.inside("CreateDate"))?,
                5 => value.assume_role_policy_document = Some(Field::decode(d).map_err(|e| e.inside("AssumeRolePolicyDocument"))?),
                6 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                7 => value.max_session_duration = Some(Field::decode(d).map_err(|e| e.inside("MaxSessionDuration"))?),
                8 => value.permissions_boundary = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundary"))?),
                9 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                10 => value.role_last_used = Some(Field::decode(d).map_err(|e| e.inside("RoleLastUsed"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.path.encode(e);
        e.member(&Self::SHAPE.members[1]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.role_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.arn.encode(e);
        e.member(&Self::SHAPE.members[4]); self.create_date.encode(e);
        if let Some(v) = &self.assume_role_policy_document { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.max_session_duration { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.permissions_boundary { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.role_last_used { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleDetail {
    pub path: std::option::Option<std::string::String>,
    pub role_name: std::option::Option<std::string::String>,
    pub role_id: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub create_date: std::option::Option<Timestamp>,
    pub assume_role_policy_document: std::option::Option<std::string::String>,
    pub instance_profile_list: std::option::Option<std::vec::Vec<InstanceProfile>>,
    pub role_policy_list: std::option::Option<std::vec::Vec<PolicyDetail>>,
    pub attached_managed_policies: std::option::Option<std::vec::Vec<AttachedPolicy>>,
    pub permissions_boundary: std::option::Option<AttachedPermissionsBoundary>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub role_last_used: std::option::Option<RoleLastUsed>,
}

impl Shape for RoleDetail {
    const SHAPE: &'static ShapeSpec = &tables::S_RoleDetail;
}

impl Field for RoleDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                1 => value.role_name = Some(Field::decode(d).map_err(|e| e.inside("RoleName"))?),
                2 => value.role_id = Some(Field::decode(d).map_err(|e| e.inside("RoleId"))?),
                3 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                4 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
                5 => value.assume_role_policy_document = Some(Field::decode(d).map_err(|e| e.inside("AssumeRolePolicyDocument"))?),
                6 => value.instance_profile_list = Some(Field::decode(d).map_err(|e| e.inside("InstanceProfileList"))?),
                7 => value.role_policy_list = Some(Field::decode(d).map_err(|e| e.inside("RolePolicyList"))?),
                8 => value.attached_managed_policies = Some(Field::decode(d).map_err(|e| e.inside("AttachedManagedPolicies"))?),
                9 => value.permissions_boundary = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundary"))?),
                10 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                11 => value.role_last_used = Some(Field::decode(d).map_err(|e| e.inside("RoleLastUsed"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.role_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.role_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.assume_role_policy_document { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.instance_profile_list { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.role_policy_list { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.attached_managed_policies { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.permissions_boundary { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.role_last_used { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: std::option::Option<Timestamp>,
    pub region: std::option::Option<std::string::String>,
}

impl Shape for RoleLastUsed {
    const SHAPE: &'static ShapeSpec = &tables::S_RoleLastUsed;
}

impl Field for RoleLastUsed {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.last_used_date = Some(Field::decode(d).map_err(|e| e.inside("LastUsedDate"))?),
                1 => value.region = Some(Field::decode(d).map_err(|e| e.inside("Region"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.last_used_date { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.region { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleUsageType {
    pub region: std::option::Option<std::string::String>,
    pub resources: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for RoleUsageType {
    const SHAPE: &'static ShapeSpec = &tables::S_RoleUsageType;
}

impl Field for RoleUsageType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region = Some(Field::decode(d).map_err(|e| e.inside("Region"))?),
                1 => value.resources = Some(Field::decode(d).map_err(|e| e.inside("Resources"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.region { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.resources { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SAMLPrivateKey {
    pub key_id: std::option::Option<std::string::String>,
    pub timestamp: std::option::Option<Timestamp>,
}

impl Shape for SAMLPrivateKey {
    const SHAPE: &'static ShapeSpec = &tables::S_SAMLPrivateKey;
}

impl Field for SAMLPrivateKey {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key_id = Some(Field::decode(d).map_err(|e| e.inside("KeyId"))?),
                1 => value.timestamp = Some(Field::decode(d).map_err(|e| e.inside("Timestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.key_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.timestamp { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SAMLProviderListEntry {
    pub arn: std::option::Option<std::string::String>,
    pub valid_until: std::option::Option<Timestamp>,
    pub create_date: std::option::Option<Timestamp>,
}

impl Shape for SAMLProviderListEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_SAMLProviderListEntry;
}

impl Field for SAMLProviderListEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                1 => value.valid_until = Some(Field::decode(d).map_err(|e| e.inside("ValidUntil"))?),
                2 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
                _ => {}
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
        if let Some(v) = &self.valid_until { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKey {
    pub user_name: std::string::String,
    pub ssh_public_key_id: std::string::String,
    pub fingerprint: std::string::String,
    pub ssh_public_key_body: std::string::String,
    pub status: StatusType,
    pub upload_date: std::option::Option<Timestamp>,
}

impl Shape for SSHPublicKey {
    const SHAPE: &'static ShapeSpec = &tables::S_SSHPublicKey;
}

impl Field for SSHPublicKey {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.ssh_public_key_id = Field::decode(d).map_err(|e| e.inside("SSHPublicKeyId"))?,
                2 => value.fingerprint = Field::decode(d).map_err(|e| e.inside("Fingerprint"))?,
                3 => value.ssh_public_key_body = Field::decode(d).map_err(|e| e.inside("SSHPublicKeyBody"))?,
                4 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                5 => value.upload_date = Some(Field::decode(d).map_err(|e| e.inside("UploadDate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.ssh_public_key_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.fingerprint.encode(e);
        e.member(&Self::SHAPE.members[3]); self.ssh_public_key_body.encode(e);
        e.member(&Self::SHAPE.members[4]); self.status.encode(e);
        if let Some(v) = &self.upload_date { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub user_name: std::string::String,
    pub ssh_public_key_id: std::string::String,
    pub status: StatusType,
    pub upload_date: Timestamp,
}

impl Shape for SSHPublicKeyMetadata {
    const SHAPE: &'static ShapeSpec = &tables::S_SSHPublicKeyMetadata;
}

impl Field for SSHPublicKeyMetadata {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.ssh_public_key_id = Field::decode(d).map_err(|e| e.inside("SSHPublicKeyId"))?,
                2 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                3 => value.upload_date = Field::decode(d).map_err(|e| e.inside("UploadDate"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.ssh_public_key_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.status.encode(e);
        e.member(&Self::SHAPE.members[3]); self.upload_date.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDelegationTokenRequest {
    pub delegation_request_id: std::string::String,
}

impl Shape for SendDelegationTokenRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SendDelegationTokenRequest;
}

impl Field for SendDelegationTokenRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delegation_request_id = Field::decode(d).map_err(|e| e.inside("DelegationRequestId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.delegation_request_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificate {
    pub server_certificate_metadata: ServerCertificateMetadata,
    pub certificate_body: std::string::String,
    pub certificate_chain: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for ServerCertificate {
    const SHAPE: &'static ShapeSpec = &tables::S_ServerCertificate;
}

impl Field for ServerCertificate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_certificate_metadata = Field::decode(d).map_err(|e| e.inside("ServerCertificateMetadata"))?,
                1 => value.certificate_body = Field::decode(d).map_err(|e| e.inside("CertificateBody"))?,
                2 => value.certificate_chain = Some(Field::decode(d).map_err(|e| e.inside("CertificateChain"))?),
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
        e.member(&Self::SHAPE.members[0]); self.server_certificate_metadata.encode(e);
        e.member(&Self::SHAPE.members[1]); self.certificate_body.encode(e);
        if let Some(v) = &self.certificate_chain { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificateMetadata {
    pub path: std::string::String,
    pub server_certificate_name: std::string::String,
    pub server_certificate_id: std::string::String,
    pub arn: std::string::String,
    pub upload_date: std::option::Option<Timestamp>,
    pub expiration: std::option::Option<Timestamp>,
}

impl Shape for ServerCertificateMetadata {
    const SHAPE: &'static ShapeSpec = &tables::S_ServerCertificateMetadata;
}

impl Field for ServerCertificateMetadata {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Field::decode(d).map_err(|e| e.inside("Path"))?,
                1 => value.server_certificate_name = Field::decode(d).map_err(|e| e.inside("ServerCertificateName"))?,
                2 => value.server_certificate_id = Field::decode(d).map_err(|e| e.inside("ServerCertificateId"))?,
                3 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                4 => value.upload_date = Some(Field::decode(d).map_err(|e| e.inside("UploadDate"))?),
                5 => value.expiration = Some(Field::decode(d).map_err(|e| e.inside("Expiration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.path.encode(e);
        e.member(&Self::SHAPE.members[1]); self.server_certificate_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.server_certificate_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.arn.encode(e);
        if let Some(v) = &self.upload_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.expiration { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceLastAccessed {
    pub service_name: std::string::String,
    pub last_authenticated: std::option::Option<Timestamp>,
    pub service_namespace: std::string::String,
    pub last_authenticated_entity: std::option::Option<std::string::String>,
    pub last_authenticated_region: std::option::Option<std::string::String>,
    pub total_authenticated_entities: std::option::Option<i32>,
    pub tracked_actions_last_accessed: std::option::Option<std::vec::Vec<TrackedActionLastAccessed>>,
}

impl Shape for ServiceLastAccessed {
    const SHAPE: &'static ShapeSpec = &tables::S_ServiceLastAccessed;
}

impl Field for ServiceLastAccessed {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_name = Field::decode(d).map_err(|e| e.inside("ServiceName"))?,
                1 => value.last_authenticated = Some(Field::decode(d).map_err(|e| e.inside("LastAuthenticated"))?),
                2 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                3 => value.last_authenticated_entity = Some(Field::decode(d).map_err(|e| e.inside("LastAuthenticatedEntity"))?),
                4 => value.last_authenticated_region = Some(Field::decode(d).map_err(|e| e.inside("LastAuthenticatedRegion"))?),
                5 => value.total_authenticated_entities = Some(Field::decode(d).map_err(|e| e.inside("TotalAuthenticatedEntities"))?),
                6 => value.tracked_actions_last_accessed = Some(Field::decode(d).map_err(|e| e.inside("TrackedActionsLastAccessed"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.service_name.encode(e);
        if let Some(v) = &self.last_authenticated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.service_namespace.encode(e);
        if let Some(v) = &self.last_authenticated_entity { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.last_authenticated_region { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.total_authenticated_entities { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tracked_actions_last_accessed { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecificCredential {
    pub create_date: Timestamp,
    pub expiration_date: std::option::Option<Timestamp>,
    pub service_name: std::string::String,
    pub service_user_name: std::option::Option<std::string::String>,
    pub service_password: std::option::Option<std::string::String>,
    pub service_credential_alias: std::option::Option<std::string::String>,
    pub service_credential_secret: std::option::Option<std::string::String>,
    pub service_specific_credential_id: std::string::String,
    pub user_name: std::string::String,
    pub status: StatusType,
}

impl Shape for ServiceSpecificCredential {
    const SHAPE: &'static ShapeSpec = &tables::S_ServiceSpecificCredential;
}

impl Field for ServiceSpecificCredential {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.create_date = Field::decode(d).map_err(|e| e.inside("CreateDate"))?,
                1 => value.expiration_date = Some(Field::decode(d).map_err(|e| e.inside("ExpirationDate"))?),
                2 => value.service_name = Field::decode(d).map_err(|e| e.inside("ServiceName"))?,
                3 => value.service_user_name = Some(Field::decode(d).map_err(|e| e.inside("ServiceUserName"))?),
                4 => value.service_password = Some(Field::decode(d).map_err(|e| e.inside("ServicePassword"))?),
                5 => value.service_credential_alias = Some(Field::decode(d).map_err(|e| e.inside("ServiceCredentialAlias"))?),
                6 => value.service_credential_secret = Some(Field::decode(d).map_err(|e| e.inside("ServiceCredentialSecret"))?),
                7 => value.service_specific_credential_id = Field::decode(d).map_err(|e| e.inside("ServiceSpecificCredentialId"))?,
                8 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                9 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.create_date.encode(e);
        if let Some(v) = &self.expiration_date { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.service_name.encode(e);
        if let Some(v) = &self.service_user_name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.service_password { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.service_credential_alias { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.service_credential_secret { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.member(&Self::SHAPE.members[7]); self.service_specific_credential_id.encode(e);
        e.member(&Self::SHAPE.members[8]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[9]); self.status.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    pub user_name: std::string::String,
    pub status: StatusType,
    pub service_user_name: std::option::Option<std::string::String>,
    pub service_credential_alias: std::option::Option<std::string::String>,
    pub create_date: Timestamp,
    pub expiration_date: std::option::Option<Timestamp>,
    pub service_specific_credential_id: std::string::String,
    pub service_name: std::string::String,
}

impl Shape for ServiceSpecificCredentialMetadata {
    const SHAPE: &'static ShapeSpec = &tables::S_ServiceSpecificCredentialMetadata;
}

impl Field for ServiceSpecificCredentialMetadata {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                2 => value.service_user_name = Some(Field::decode(d).map_err(|e| e.inside("ServiceUserName"))?),
                3 => value.service_credential_alias = Some(Field::decode(d).map_err(|e| e.inside("ServiceCredentialAlias"))?),
                4 => value.create_date = Field::decode(d).map_err(|e| e.inside("CreateDate"))?,
                5 => value.expiration_date = Some(Field::decode(d).map_err(|e| e.inside("ExpirationDate"))?),
                6 => value.service_specific_credential_id = Field::decode(d).map_err(|e| e.inside("ServiceSpecificCredentialId"))?,
                7 => value.service_name = Field::decode(d).map_err(|e| e.inside("ServiceName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.status.encode(e);
        if let Some(v) = &self.service_user_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.service_credential_alias { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.create_date.encode(e);
        if let Some(v) = &self.expiration_date { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.member(&Self::SHAPE.members[6]); self.service_specific_credential_id.encode(e);
        e.member(&Self::SHAPE.members[7]); self.service_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: std::string::String,
    pub version_id: std::string::String,
}

impl Shape for SetDefaultPolicyVersionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SetDefaultPolicyVersionRequest;
}

impl Field for SetDefaultPolicyVersionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
                1 => value.version_id = Field::decode(d).map_err(|e| e.inside("VersionId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.version_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityTokenServicePreferencesRequest {
    pub global_endpoint_token_version: GlobalEndpointTokenVersion,
}

impl Shape for SetSecurityTokenServicePreferencesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SetSecurityTokenServicePreferencesRequest;
}

impl Field for SetSecurityTokenServicePreferencesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_endpoint_token_version = Field::decode(d).map_err(|e| e.inside("GlobalEndpointTokenVersion"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.global_endpoint_token_version.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SigningCertificate {
    pub user_name: std::string::String,
    pub certificate_id: std::string::String,
    pub certificate_body: std::string::String,
    pub status: StatusType,
    pub upload_date: std::option::Option<Timestamp>,
}

impl Shape for SigningCertificate {
    const SHAPE: &'static ShapeSpec = &tables::S_SigningCertificate;
}

impl Field for SigningCertificate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.certificate_id = Field::decode(d).map_err(|e| e.inside("CertificateId"))?,
                2 => value.certificate_body = Field::decode(d).map_err(|e| e.inside("CertificateBody"))?,
                3 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                4 => value.upload_date = Some(Field::decode(d).map_err(|e| e.inside("UploadDate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.certificate_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.certificate_body.encode(e);
        e.member(&Self::SHAPE.members[3]); self.status.encode(e);
        if let Some(v) = &self.upload_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulateCustomPolicyRequest {
    pub policy_input_list: std::vec::Vec<std::string::String>,
    pub permissions_boundary_policy_input_list: std::option::Option<std::vec::Vec<std::string::String>>,
    pub action_names: std::vec::Vec<std::string::String>,
    pub resource_arns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub resource_policy: std::option::Option<std::string::String>,
    pub resource_owner: std::option::Option<std::string::String>,
    pub caller_arn: std::option::Option<std::string::String>,
    pub context_entries: std::option::Option<std::vec::Vec<ContextEntry>>,
    pub resource_handling_option: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for SimulateCustomPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SimulateCustomPolicyRequest;
}

impl Field for SimulateCustomPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_input_list = Field::decode(d).map_err(|e| e.inside("PolicyInputList"))?,
                1 => value.permissions_boundary_policy_input_list = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundaryPolicyInputList"))?),
                2 => value.action_names = Field::decode(d).map_err(|e| e.inside("ActionNames"))?,
                3 => value.resource_arns = Some(Field::decode(d).map_err(|e| e.inside("ResourceArns"))?),
                4 => value.resource_policy = Some(Field::decode(d).map_err(|e| e.inside("ResourcePolicy"))?),
                5 => value.resource_owner = Some(Field::decode(d).map_err(|e| e.inside("ResourceOwner"))?),
                6 => value.caller_arn = Some(Field::decode(d).map_err(|e| e.inside("CallerArn"))?),
                7 => value.context_entries = Some(Field::decode(d).map_err(|e| e.inside("ContextEntries"))?),
                8 => value.resource_handling_option = Some(Field::decode(d).map_err(|e| e.inside("ResourceHandlingOption"))?),
                9 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                10 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_input_list.encode(e);
        if let Some(v) = &self.permissions_boundary_policy_input_list { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.action_names.encode(e);
        if let Some(v) = &self.resource_arns { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.resource_policy { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.resource_owner { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.caller_arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.context_entries { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.resource_handling_option { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: std::option::Option<std::vec::Vec<EvaluationResult>>,
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for SimulatePolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_SimulatePolicyResponse;
}

impl Field for SimulatePolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.evaluation_results = Some(Field::decode(d).map_err(|e| e.inside("EvaluationResults"))?),
                1 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                2 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.evaluation_results { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePrincipalPolicyRequest {
    pub policy_source_arn: std::string::String,
    pub policy_input_list: std::option::Option<std::vec::Vec<std::string::String>>,
    pub permissions_boundary_policy_input_list: std::option::Option<std::vec::Vec<std::string::String>>,
    pub action_names: std::vec::Vec<std::string::String>,
    pub resource_arns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub resource_policy: std::option::Option<std::string::String>,
    pub resource_owner: std::option::Option<std::string::String>,
    pub caller_arn: std::option::Option<std::string::String>,
    pub context_entries: std::option::Option<std::vec::Vec<ContextEntry>>,
    pub resource_handling_option: std::option::Option<std::string::String>,
    pub max_items: std::option::Option<i32>,
    pub marker: std::option::Option<std::string::String>,
}

impl Shape for SimulatePrincipalPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SimulatePrincipalPolicyRequest;
}

impl Field for SimulatePrincipalPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_source_arn = Field::decode(d).map_err(|e| e.inside("PolicySourceArn"))?,
                1 => value.policy_input_list = Some(Field::decode(d).map_err(|e| e.inside("PolicyInputList"))?),
                2 => value.permissions_boundary_policy_input_list = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundaryPolicyInputList"))?),
                3 => value.action_names = Field::decode(d).map_err(|e| e.inside("ActionNames"))?,
                4 => value.resource_arns = Some(Field::decode(d).map_err(|e| e.inside("ResourceArns"))?),
                5 => value.resource_policy = Some(Field::decode(d).map_err(|e| e.inside("ResourcePolicy"))?),
                6 => value.resource_owner = Some(Field::decode(d).map_err(|e| e.inside("ResourceOwner"))?),
                7 => value.caller_arn = Some(Field::decode(d).map_err(|e| e.inside("CallerArn"))?),
                8 => value.context_entries = Some(Field::decode(d).map_err(|e| e.inside("ContextEntries"))?),
                9 => value.resource_handling_option = Some(Field::decode(d).map_err(|e| e.inside("ResourceHandlingOption"))?),
                10 => value.max_items = Some(Field::decode(d).map_err(|e| e.inside("MaxItems"))?),
                11 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_source_arn.encode(e);
        if let Some(v) = &self.policy_input_list { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.permissions_boundary_policy_input_list { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.action_names.encode(e);
        if let Some(v) = &self.resource_arns { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.resource_policy { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.resource_owner { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.caller_arn { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.context_entries { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.resource_handling_option { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.max_items { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    pub source_policy_id: std::option::Option<std::string::String>,
    pub source_policy_type: std::option::Option<PolicySourceType>,
    pub start_position: std::option::Option<Position>,
    pub end_position: std::option::Option<Position>,
}

impl Shape for Statement {
    const SHAPE: &'static ShapeSpec = &tables::S_Statement;
}

impl Field for Statement {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.source_policy_id = Some(Field::decode(d).map_err(|e| e.inside("SourcePolicyId"))?),
                1 => value.source_policy_type = Some(Field::decode(d).map_err(|e| e.inside("SourcePolicyType"))?),
                2 => value.start_position = Some(Field::decode(d).map_err(|e| e.inside("StartPosition"))?),
                3 => value.end_position = Some(Field::decode(d).map_err(|e| e.inside("EndPosition"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.source_policy_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.source_policy_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.start_position { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.end_position { e.member(&Self::SHAPE.members[3]); v.encode(e); }
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
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: std::string::String,
    pub tags: std::vec::Vec<Tag>,
}

impl Shape for TagInstanceProfileRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TagInstanceProfileRequest;
}

impl Field for TagInstanceProfileRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profile_name = Field::decode(d).map_err(|e| e.inside("InstanceProfileName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.instance_profile_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagMFADeviceRequest {
    pub serial_number: std::string::String,
    pub tags: std::vec::Vec<Tag>,
}

impl Shape for TagMFADeviceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TagMFADeviceRequest;
}

impl Field for TagMFADeviceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.serial_number = Field::decode(d).map_err(|e| e.inside("SerialNumber"))?,
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
        e.member(&Self::SHAPE.members[0]); self.serial_number.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: std::string::String,
    pub tags: std::vec::Vec<Tag>,
}

impl Shape for TagOpenIDConnectProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TagOpenIDConnectProviderRequest;
}

impl Field for TagOpenIDConnectProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.open_id_connect_provider_arn = Field::decode(d).map_err(|e| e.inside("OpenIDConnectProviderArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.open_id_connect_provider_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagPolicyRequest {
    pub policy_arn: std::string::String,
    pub tags: std::vec::Vec<Tag>,
}

impl Shape for TagPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TagPolicyRequest;
}

impl Field for TagPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.policy_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: std::string::String,
    pub tags: std::vec::Vec<Tag>,
}

impl Shape for TagRoleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TagRoleRequest;
}

impl Field for TagRoleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSAMLProviderRequest {
    pub saml_provider_arn: std::string::String,
    pub tags: std::vec::Vec<Tag>,
}

impl Shape for TagSAMLProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TagSAMLProviderRequest;
}

impl Field for TagSAMLProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.saml_provider_arn = Field::decode(d).map_err(|e| e.inside("SAMLProviderArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.saml_provider_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagServerCertificateRequest {
    pub server_certificate_name: std::string::String,
    pub tags: std::vec::Vec<Tag>,
}

impl Shape for TagServerCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TagServerCertificateRequest;
}

impl Field for TagServerCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_certificate_name = Field::decode(d).map_err(|e| e.inside("ServerCertificateName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.server_certificate_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserRequest {
    pub user_name: std::string::String,
    pub tags: std::vec::Vec<Tag>,
}

impl Shape for TagUserRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TagUserRequest;
}

impl Field for TagUserRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrackedActionLastAccessed {
    pub action_name: std::option::Option<std::string::String>,
    pub last_accessed_entity: std::option::Option<std::string::String>,
    pub last_accessed_time: std::option::Option<Timestamp>,
    pub last_accessed_region: std::option::Option<std::string::String>,
}

impl Shape for TrackedActionLastAccessed {
    const SHAPE: &'static ShapeSpec = &tables::S_TrackedActionLastAccessed;
}

impl Field for TrackedActionLastAccessed {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.action_name = Some(Field::decode(d).map_err(|e| e.inside("ActionName"))?),
                1 => value.last_accessed_entity = Some(Field::decode(d).map_err(|e| e.inside("LastAccessedEntity"))?),
                2 => value.last_accessed_time = Some(Field::decode(d).map_err(|e| e.inside("LastAccessedTime"))?),
                3 => value.last_accessed_region = Some(Field::decode(d).map_err(|e| e.inside("LastAccessedRegion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.action_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_accessed_entity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.last_accessed_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_accessed_region { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: std::string::String,
    pub tag_keys: std::vec::Vec<std::string::String>,
}

impl Shape for UntagInstanceProfileRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagInstanceProfileRequest;
}

impl Field for UntagInstanceProfileRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.instance_profile_name = Field::decode(d).map_err(|e| e.inside("InstanceProfileName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.instance_profile_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagMFADeviceRequest {
    pub serial_number: std::string::String,
    pub tag_keys: std::vec::Vec<std::string::String>,
}

impl Shape for UntagMFADeviceRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagMFADeviceRequest;
}

impl Field for UntagMFADeviceRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.serial_number = Field::decode(d).map_err(|e| e.inside("SerialNumber"))?,
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
        e.member(&Self::SHAPE.members[0]); self.serial_number.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: std::string::String,
    pub tag_keys: std::vec::Vec<std::string::String>,
}

impl Shape for UntagOpenIDConnectProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagOpenIDConnectProviderRequest;
}

impl Field for UntagOpenIDConnectProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.open_id_connect_provider_arn = Field::decode(d).map_err(|e| e.inside("OpenIDConnectProviderArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.open_id_connect_provider_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagPolicyRequest {
    pub policy_arn: std::string::String,
    pub tag_keys: std::vec::Vec<std::string::String>,
}

impl Shape for UntagPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagPolicyRequest;
}

impl Field for UntagPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.policy_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleRequest {
    pub role_name: std::string::String,
    pub tag_keys: std::vec::Vec<std::string::String>,
}

impl Shape for UntagRoleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagRoleRequest;
}

impl Field for UntagRoleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagSAMLProviderRequest {
    pub saml_provider_arn: std::string::String,
    pub tag_keys: std::vec::Vec<std::string::String>,
}

impl Shape for UntagSAMLProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagSAMLProviderRequest;
}

impl Field for UntagSAMLProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.saml_provider_arn = Field::decode(d).map_err(|e| e.inside("SAMLProviderArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.saml_provider_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagServerCertificateRequest {
    pub server_certificate_name: std::string::String,
    pub tag_keys: std::vec::Vec<std::string::String>,
}

impl Shape for UntagServerCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagServerCertificateRequest;
}

impl Field for UntagServerCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_certificate_name = Field::decode(d).map_err(|e| e.inside("ServerCertificateName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.server_certificate_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagUserRequest {
    pub user_name: std::string::String,
    pub tag_keys: std::vec::Vec<std::string::String>,
}

impl Shape for UntagUserRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagUserRequest;
}

impl Field for UntagUserRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub access_key_id: std::string::String,
    pub status: StatusType,
}

impl Shape for UpdateAccessKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateAccessKeyRequest;
}

impl Field for UpdateAccessKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.access_key_id = Field::decode(d).map_err(|e| e.inside("AccessKeyId"))?,
                2 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.access_key_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.status.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyRequest {
    pub minimum_password_length: std::option::Option<i32>,
    pub require_symbols: std::option::Option<bool>,
    pub require_numbers: std::option::Option<bool>,
    pub require_uppercase_characters: std::option::Option<bool>,
    pub require_lowercase_characters: std::option::Option<bool>,
    pub allow_users_to_change_password: std::option::Option<bool>,
    pub max_password_age: std::option::Option<i32>,
    pub password_reuse_prevention: std::option::Option<i32>,
    pub hard_expiry: std::option::Option<bool>,
}

impl Shape for UpdateAccountPasswordPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateAccountPasswordPolicyRequest;
}

impl Field for UpdateAccountPasswordPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.minimum_password_length = Some(Field::decode(d).map_err(|e| e.inside("MinimumPasswordLength"))?),
                1 => value.require_symbols = Some(Field::decode(d).map_err(|e| e.inside("RequireSymbols"))?),
                2 => value.require_numbers = Some(Field::decode(d).map_err(|e| e.inside("RequireNumbers"))?),
                3 => value.require_uppercase_characters = Some(Field::decode(d).map_err(|e| e.inside("RequireUppercaseCharacters"))?),
                4 => value.require_lowercase_characters = Some(Field::decode(d).map_err(|e| e.inside("RequireLowercaseCharacters"))?),
                5 => value.allow_users_to_change_password = Some(Field::decode(d).map_err(|e| e.inside("AllowUsersToChangePassword"))?),
                6 => value.max_password_age = Some(Field::decode(d).map_err(|e| e.inside("MaxPasswordAge"))?),
                7 => value.password_reuse_prevention = Some(Field::decode(d).map_err(|e| e.inside("PasswordReusePrevention"))?),
                8 => value.hard_expiry = Some(Field::decode(d).map_err(|e| e.inside("HardExpiry"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.minimum_password_length { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.require_symbols { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.require_numbers { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.require_uppercase_characters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.require_lowercase_characters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.allow_users_to_change_password { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.max_password_age { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.password_reuse_prevention { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.hard_expiry { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: std::string::String,
    pub policy_document: std::string::String,
}

impl Shape for UpdateAssumeRolePolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateAssumeRolePolicyRequest;
}

impl Field for UpdateAssumeRolePolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                1 => value.policy_document = Field::decode(d).map_err(|e| e.inside("PolicyDocument"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_document.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDelegationRequestRequest {
    pub delegation_request_id: std::string::String,
    pub notes: std::option::Option<std::string::String>,
}

impl Shape for UpdateDelegationRequestRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDelegationRequestRequest;
}

impl Field for UpdateDelegationRequestRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delegation_request_id = Field::decode(d).map_err(|e| e.inside("DelegationRequestId"))?,
                1 => value.notes = Some(Field::decode(d).map_err(|e| e.inside("Notes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.delegation_request_id.encode(e);
        if let Some(v) = &self.notes { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupRequest {
    pub group_name: std::string::String,
    pub new_path: std::option::Option<std::string::String>,
    pub new_group_name: std::option::Option<std::string::String>,
}

impl Shape for UpdateGroupRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateGroupRequest;
}

impl Field for UpdateGroupRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.group_name = Field::decode(d).map_err(|e| e.inside("GroupName"))?,
                1 => value.new_path = Some(Field::decode(d).map_err(|e| e.inside("NewPath"))?),
                2 => value.new_group_name = Some(Field::decode(d).map_err(|e| e.inside("NewGroupName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.group_name.encode(e);
        if let Some(v) = &self.new_path { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.new_group_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateLoginProfileRequest {
    pub user_name: std::string::String,
    pub password: std::option::Option<std::string::String>,
    pub password_reset_required: std::option::Option<bool>,
}

impl Shape for UpdateLoginProfileRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateLoginProfileRequest;
}

impl Field for UpdateLoginProfileRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.password = Some(Field::decode(d).map_err(|e| e.inside("Password"))?),
                2 => value.password_reset_required = Some(Field::decode(d).map_err(|e| e.inside("PasswordResetRequired"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        if let Some(v) = &self.password { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.password_reset_required { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    pub open_id_connect_provider_arn: std::string::String,
    pub thumbprint_list: std::vec::Vec<std::string::String>,
}

impl Shape for UpdateOpenIDConnectProviderThumbprintRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateOpenIDConnectProviderThumbprintRequest;
}

impl Field for UpdateOpenIDConnectProviderThumbprintRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.open_id_connect_provider_arn = Field::decode(d).map_err(|e| e.inside("OpenIDConnectProviderArn"))?,
                1 => value.thumbprint_list = Field::decode(d).map_err(|e| e.inside("ThumbprintList"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.open_id_connect_provider_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.thumbprint_list.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    pub role_name: std::string::String,
    pub description: std::string::String,
}

impl Shape for UpdateRoleDescriptionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateRoleDescriptionRequest;
}

impl Field for UpdateRoleDescriptionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                1 => value.description = Field::decode(d).map_err(|e| e.inside("Description"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.description.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    pub role: std::option::Option<Role>,
}

impl Shape for UpdateRoleDescriptionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateRoleDescriptionResponse;
}

impl Field for UpdateRoleDescriptionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role = Some(Field::decode(d).map_err(|e| e.inside("Role"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.role { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleRequest {
    pub role_name: std::string::String,
    pub description: std::option::Option<std::string::String>,
    pub max_session_duration: std::option::Option<i32>,
}

impl Shape for UpdateRoleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateRoleRequest;
}

impl Field for UpdateRoleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role_name = Field::decode(d).map_err(|e| e.inside("RoleName"))?,
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.max_session_duration = Some(Field::decode(d).map_err(|e| e.inside("MaxSessionDuration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.role_name.encode(e);
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_session_duration { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleResponse {
}

impl Shape for UpdateRoleResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateRoleResponse;
}

impl Field for UpdateRoleResponse {
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
pub struct UpdateSAMLProviderRequest {
    pub saml_metadata_document: std::option::Option<std::string::String>,
    pub saml_provider_arn: std::string::String,
    pub assertion_encryption_mode: std::option::Option<AssertionEncryptionModeType>,
    pub add_private_key: std::option::Option<std::string::String>,
    pub remove_private_key: std::option::Option<std::string::String>,
}

impl Shape for UpdateSAMLProviderRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateSAMLProviderRequest;
}

impl Field for UpdateSAMLProviderRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.saml_metadata_document = Some(Field::decode(d).map_err(|e| e.inside("SAMLMetadataDocument"))?),
                1 => value.saml_provider_arn = Field::decode(d).map_err(|e| e.inside("SAMLProviderArn"))?,
                2 => value.assertion_encryption_mode = Some(Field::decode(d).map_err(|e| e.inside("AssertionEncryptionMode"))?),
                3 => value.add_private_key = Some(Field::decode(d).map_err(|e| e.inside("AddPrivateKey"))?),
                4 => value.remove_private_key = Some(Field::decode(d).map_err(|e| e.inside("RemovePrivateKey"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.saml_metadata_document { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.saml_provider_arn.encode(e);
        if let Some(v) = &self.assertion_encryption_mode { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.add_private_key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.remove_private_key { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSAMLProviderResponse {
    pub saml_provider_arn: std::option::Option<std::string::String>,
}

impl Shape for UpdateSAMLProviderResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateSAMLProviderResponse;
}

impl Field for UpdateSAMLProviderResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.saml_provider_arn = Some(Field::decode(d).map_err(|e| e.inside("SAMLProviderArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.saml_provider_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSSHPublicKeyRequest {
    pub user_name: std::string::String,
    pub ssh_public_key_id: std::string::String,
    pub status: StatusType,
}

impl Shape for UpdateSSHPublicKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateSSHPublicKeyRequest;
}

impl Field for UpdateSSHPublicKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.ssh_public_key_id = Field::decode(d).map_err(|e| e.inside("SSHPublicKeyId"))?,
                2 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.ssh_public_key_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.status.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServerCertificateRequest {
    pub server_certificate_name: std::string::String,
    pub new_path: std::option::Option<std::string::String>,
    pub new_server_certificate_name: std::option::Option<std::string::String>,
}

impl Shape for UpdateServerCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateServerCertificateRequest;
}

impl Field for UpdateServerCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_certificate_name = Field::decode(d).map_err(|e| e.inside("ServerCertificateName"))?,
                1 => value.new_path = Some(Field::decode(d).map_err(|e| e.inside("NewPath"))?),
                2 => value.new_server_certificate_name = Some(Field::decode(d).map_err(|e| e.inside("NewServerCertificateName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.server_certificate_name.encode(e);
        if let Some(v) = &self.new_path { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.new_server_certificate_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub service_specific_credential_id: std::string::String,
    pub status: StatusType,
}

impl Shape for UpdateServiceSpecificCredentialRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateServiceSpecificCredentialRequest;
}

impl Field for UpdateServiceSpecificCredentialRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.service_specific_credential_id = Field::decode(d).map_err(|e| e.inside("ServiceSpecificCredentialId"))?,
                2 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.service_specific_credential_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.status.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSigningCertificateRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub certificate_id: std::string::String,
    pub status: StatusType,
}

impl Shape for UpdateSigningCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateSigningCertificateRequest;
}

impl Field for UpdateSigningCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.certificate_id = Field::decode(d).map_err(|e| e.inside("CertificateId"))?,
                2 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.certificate_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.status.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUserRequest {
    pub user_name: std::string::String,
    pub new_path: std::option::Option<std::string::String>,
    pub new_user_name: std::option::Option<std::string::String>,
}

impl Shape for UpdateUserRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateUserRequest;
}

impl Field for UpdateUserRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.new_path = Some(Field::decode(d).map_err(|e| e.inside("NewPath"))?),
                2 => value.new_user_name = Some(Field::decode(d).map_err(|e| e.inside("NewUserName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        if let Some(v) = &self.new_path { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.new_user_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSSHPublicKeyRequest {
    pub user_name: std::string::String,
    pub ssh_public_key_body: std::string::String,
}

impl Shape for UploadSSHPublicKeyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadSSHPublicKeyRequest;
}

impl Field for UploadSSHPublicKeyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                1 => value.ssh_public_key_body = Field::decode(d).map_err(|e| e.inside("SSHPublicKeyBody"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.ssh_public_key_body.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSSHPublicKeyResponse {
    pub ssh_public_key: std::option::Option<SSHPublicKey>,
}

impl Shape for UploadSSHPublicKeyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadSSHPublicKeyResponse;
}

impl Field for UploadSSHPublicKeyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.ssh_public_key = Some(Field::decode(d).map_err(|e| e.inside("SSHPublicKey"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.ssh_public_key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateRequest {
    pub path: std::option::Option<std::string::String>,
    pub server_certificate_name: std::string::String,
    pub certificate_body: std::string::String,
    pub private_key: std::string::String,
    pub certificate_chain: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for UploadServerCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadServerCertificateRequest;
}

impl Field for UploadServerCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                1 => value.server_certificate_name = Field::decode(d).map_err(|e| e.inside("ServerCertificateName"))?,
                2 => value.certificate_body = Field::decode(d).map_err(|e| e.inside("CertificateBody"))?,
                3 => value.private_key = Field::decode(d).map_err(|e| e.inside("PrivateKey"))?,
                4 => value.certificate_chain = Some(Field::decode(d).map_err(|e| e.inside("CertificateChain"))?),
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
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.server_certificate_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.certificate_body.encode(e);
        e.member(&Self::SHAPE.members[3]); self.private_key.encode(e);
        if let Some(v) = &self.certificate_chain { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateResponse {
    pub server_certificate_metadata: std::option::Option<ServerCertificateMetadata>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for UploadServerCertificateResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadServerCertificateResponse;
}

impl Field for UploadServerCertificateResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_certificate_metadata = Some(Field::decode(d).map_err(|e| e.inside("ServerCertificateMetadata"))?),
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
        if let Some(v) = &self.server_certificate_metadata { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSigningCertificateRequest {
    pub user_name: std::option::Option<std::string::String>,
    pub certificate_body: std::string::String,
}

impl Shape for UploadSigningCertificateRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadSigningCertificateRequest;
}

impl Field for UploadSigningCertificateRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                1 => value.certificate_body = Field::decode(d).map_err(|e| e.inside("CertificateBody"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.certificate_body.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSigningCertificateResponse {
    pub certificate: SigningCertificate,
}

impl Shape for UploadSigningCertificateResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadSigningCertificateResponse;
}

impl Field for UploadSigningCertificateResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.certificate = Field::decode(d).map_err(|e| e.inside("Certificate"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.certificate.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    pub path: std::string::String,
    pub user_name: std::string::String,
    pub user_id: std::string::String,
    pub arn: std::string::String,
    pub create_date: Timestamp,
    pub password_last_used: std::option::Option<Timestamp>,
    pub permissions_boundary: std::option::Option<AttachedPermissionsBoundary>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for User {
    const SHAPE: &'static ShapeSpec = &tables::S_User;
}

impl Field for User {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Field::decode(d).map_err(|e| e.inside("Path"))?,
                1 => value.user_name = Field::decode(d).map_err(|e| e.inside("UserName"))?,
                2 => value.user_id = Field::decode(d).map_err(|e| e.inside("UserId"))?,
                3 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                4 => value.create_date = Field::decode(d).map_err(|e| e.inside("CreateDate"))?,
                5 => value.password_last_used = Some(Field::decode(d).map_err(|e| e.inside("PasswordLastUsed"))?),
                6 => value.permissions_boundary = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundary"))?),
                7 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.path.encode(e);
        e.member(&Self::SHAPE.members[1]); self.user_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.user_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.arn.encode(e);
        e.member(&Self::SHAPE.members[4]); self.create_date.encode(e);
        if let Some(v) = &self.password_last_used { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.permissions_boundary { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserDetail {
    pub path: std::option::Option<std::string::String>,
    pub user_name: std::option::Option<std::string::String>,
    pub user_id: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub create_date: std::option::Option<Timestamp>,
    pub user_policy_list: std::option::Option<std::vec::Vec<PolicyDetail>>,
    pub group_list: std::option::Option<std::vec::Vec<std::string::String>>,
    pub attached_managed_policies: std::option::Option<std::vec::Vec<AttachedPolicy>>,
    pub permissions_boundary: std::option::Option<AttachedPermissionsBoundary>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for UserDetail {
    const SHAPE: &'static ShapeSpec = &tables::S_UserDetail;
}

impl Field for UserDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                1 => value.user_name = Some(Field::decode(d).map_err(|e| e.inside("UserName"))?),
                2 => value.user_id = Some(Field::decode(d).map_err(|e| e.inside("UserId"))?),
                3 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                4 => value.create_date = Some(Field::decode(d).map_err(|e| e.inside("CreateDate"))?),
                5 => value.user_policy_list = Some(Field::decode(d).map_err(|e| e.inside("UserPolicyList"))?),
                6 => value.group_list = Some(Field::decode(d).map_err(|e| e.inside("GroupList"))?),
                7 => value.attached_managed_policies = Some(Field::decode(d).map_err(|e| e.inside("AttachedManagedPolicies"))?),
                8 => value.permissions_boundary = Some(Field::decode(d).map_err(|e| e.inside("PermissionsBoundary"))?),
                9 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.user_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.user_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.create_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.user_policy_list { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.group_list { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.attached_managed_policies { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.permissions_boundary { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VirtualMFADevice {
    pub serial_number: std::string::String,
    pub base32_string_seed: std::option::Option<Bytes>,
    pub qr_code_png: std::option::Option<Bytes>,
    pub user: std::option::Option<User>,
    pub enable_date: std::option::Option<Timestamp>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for VirtualMFADevice {
    const SHAPE: &'static ShapeSpec = &tables::S_VirtualMFADevice;
}

impl Field for VirtualMFADevice {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.serial_number = Field::decode(d).map_err(|e| e.inside("SerialNumber"))?,
                1 => value.base32_string_seed = Some(Field::decode(d).map_err(|e| e.inside("Base32StringSeed"))?),
                2 => value.qr_code_png = Some(Field::decode(d).map_err(|e| e.inside("QRCodePNG"))?),
                3 => value.user = Some(Field::decode(d).map_err(|e| e.inside("User"))?),
                4 => value.enable_date = Some(Field::decode(d).map_err(|e| e.inside("EnableDate"))?),
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
        e.member(&Self::SHAPE.members[0]); self.serial_number.encode(e);
        if let Some(v) = &self.base32_string_seed { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.qr_code_png { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.user { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.enable_date { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AssertionEncryptionModeType {
    #[default] Required,
    Allowed,
    Unknown(std::string::String),
}

impl AssertionEncryptionModeType {
    pub fn as_str(&self) -> &str {
        match self {
            AssertionEncryptionModeType::Required => "Required",
            AssertionEncryptionModeType::Allowed => "Allowed",
            AssertionEncryptionModeType::Unknown(text) => text,
        }
    }
}

impl From<&str> for AssertionEncryptionModeType {
    fn from(text: &str) -> Self {
        match text {
            "Required" => AssertionEncryptionModeType::Required,
            "Allowed" => AssertionEncryptionModeType::Allowed,
            other => AssertionEncryptionModeType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AssertionEncryptionModeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AssertionEncryptionModeType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AssignmentStatusType {
    #[default] Assigned,
    Unassigned,
    Any,
    Unknown(std::string::String),
}

impl AssignmentStatusType {
    pub fn as_str(&self) -> &str {
        match self {
            AssignmentStatusType::Assigned => "Assigned",
            AssignmentStatusType::Unassigned => "Unassigned",
            AssignmentStatusType::Any => "Any",
            AssignmentStatusType::Unknown(text) => text,
        }
    }
}

impl From<&str> for AssignmentStatusType {
    fn from(text: &str) -> Self {
        match text {
            "Assigned" => AssignmentStatusType::Assigned,
            "Unassigned" => AssignmentStatusType::Unassigned,
            "Any" => AssignmentStatusType::Any,
            other => AssignmentStatusType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AssignmentStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AssignmentStatusType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EncodingType {
    #[default] Ssh,
    Pem,
    Unknown(std::string::String),
}

impl EncodingType {
    pub fn as_str(&self) -> &str {
        match self {
            EncodingType::Ssh => "SSH",
            EncodingType::Pem => "PEM",
            EncodingType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EncodingType {
    fn from(text: &str) -> Self {
        match text {
            "SSH" => EncodingType::Ssh,
            "PEM" => EncodingType::Pem,
            other => EncodingType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EncodingType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EncodingType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum GlobalEndpointTokenVersion {
    #[default] V1Token,
    V2Token,
    Unknown(std::string::String),
}

impl GlobalEndpointTokenVersion {
    pub fn as_str(&self) -> &str {
        match self {
            GlobalEndpointTokenVersion::V1Token => "v1Token",
            GlobalEndpointTokenVersion::V2Token => "v2Token",
            GlobalEndpointTokenVersion::Unknown(text) => text,
        }
    }
}

impl From<&str> for GlobalEndpointTokenVersion {
    fn from(text: &str) -> Self {
        match text {
            "v1Token" => GlobalEndpointTokenVersion::V1Token,
            "v2Token" => GlobalEndpointTokenVersion::V2Token,
            other => GlobalEndpointTokenVersion::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for GlobalEndpointTokenVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for GlobalEndpointTokenVersion {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum JobStatusType {
    #[default] InProgress,
    Completed,
    Failed,
    Unknown(std::string::String),
}

impl JobStatusType {
    pub fn as_str(&self) -> &str {
        match self {
            JobStatusType::InProgress => "IN_PROGRESS",
            JobStatusType::Completed => "COMPLETED",
            JobStatusType::Failed => "FAILED",
            JobStatusType::Unknown(text) => text,
        }
    }
}

impl From<&str> for JobStatusType {
    fn from(text: &str) -> Self {
        match text {
            "IN_PROGRESS" => JobStatusType::InProgress,
            "COMPLETED" => JobStatusType::Completed,
            "FAILED" => JobStatusType::Failed,
            other => JobStatusType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for JobStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for JobStatusType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PermissionCheckResultType {
    #[default] Allowed,
    Denied,
    Unsure,
    Unknown(std::string::String),
}

impl PermissionCheckResultType {
    pub fn as_str(&self) -> &str {
        match self {
            PermissionCheckResultType::Allowed => "ALLOWED",
            PermissionCheckResultType::Denied => "DENIED",
            PermissionCheckResultType::Unsure => "UNSURE",
            PermissionCheckResultType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PermissionCheckResultType {
    fn from(text: &str) -> Self {
        match text {
            "ALLOWED" => PermissionCheckResultType::Allowed,
            "DENIED" => PermissionCheckResultType::Denied,
            "UNSURE" => PermissionCheckResultType::Unsure,
            other => PermissionCheckResultType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PermissionCheckResultType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PermissionCheckResultType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PermissionCheckStatusType {
    #[default] Complete,
    InProgress,
    Failed,
    Unknown(std::string::String),
}

impl PermissionCheckStatusType {
    pub fn as_str(&self) -> &str {
        match self {
            PermissionCheckStatusType::Complete => "COMPLETE",
            PermissionCheckStatusType::InProgress => "IN_PROGRESS",
            PermissionCheckStatusType::Failed => "FAILED",
            PermissionCheckStatusType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PermissionCheckStatusType {
    fn from(text: &str) -> Self {
        match text {
            "COMPLETE" => PermissionCheckStatusType::Complete,
            "IN_PROGRESS" => PermissionCheckStatusType::InProgress,
            "FAILED" => PermissionCheckStatusType::Failed,
            other => PermissionCheckStatusType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PermissionCheckStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PermissionCheckStatusType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PolicyOwnerEntityType {
    #[default] User,
    Role,
    Group,
    Unknown(std::string::String),
}

impl PolicyOwnerEntityType {
    pub fn as_str(&self) -> &str {
        match self {
            PolicyOwnerEntityType::User => "USER",
            PolicyOwnerEntityType::Role => "ROLE",
            PolicyOwnerEntityType::Group => "GROUP",
            PolicyOwnerEntityType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PolicyOwnerEntityType {
    fn from(text: &str) -> Self {
        match text {
            "USER" => PolicyOwnerEntityType::User,
            "ROLE" => PolicyOwnerEntityType::Role,
            "GROUP" => PolicyOwnerEntityType::Group,
            other => PolicyOwnerEntityType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PolicyOwnerEntityType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PolicyOwnerEntityType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PolicyScopeType {
    #[default] All,
    Aws,
    Local,
    Unknown(std::string::String),
}

impl PolicyScopeType {
    pub fn as_str(&self) -> &str {
        match self {
            PolicyScopeType::All => "All",
            PolicyScopeType::Aws => "AWS",
            PolicyScopeType::Local => "Local",
            PolicyScopeType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PolicyScopeType {
    fn from(text: &str) -> Self {
        match text {
            "All" => PolicyScopeType::All,
            "AWS" => PolicyScopeType::Aws,
            "Local" => PolicyScopeType::Local,
            other => PolicyScopeType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PolicyScopeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PolicyScopeType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PolicyType {
    #[default] Inline,
    Managed,
    Unknown(std::string::String),
}

impl PolicyType {
    pub fn as_str(&self) -> &str {
        match self {
            PolicyType::Inline => "INLINE",
            PolicyType::Managed => "MANAGED",
            PolicyType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PolicyType {
    fn from(text: &str) -> Self {
        match text {
            "INLINE" => PolicyType::Inline,
            "MANAGED" => PolicyType::Managed,
            other => PolicyType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PolicyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PolicyType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SortKeyType {
    #[default] ServiceNamespaceAscending,
    ServiceNamespaceDescending,
    LastAuthenticatedTimeAscending,
    LastAuthenticatedTimeDescending,
    Unknown(std::string::String),
}

impl SortKeyType {
    pub fn as_str(&self) -> &str {
        match self {
            SortKeyType::ServiceNamespaceAscending => "SERVICE_NAMESPACE_ASCENDING",
            SortKeyType::ServiceNamespaceDescending => "SERVICE_NAMESPACE_DESCENDING",
            SortKeyType::LastAuthenticatedTimeAscending => "LAST_AUTHENTICATED_TIME_ASCENDING",
            SortKeyType::LastAuthenticatedTimeDescending => "LAST_AUTHENTICATED_TIME_DESCENDING",
            SortKeyType::Unknown(text) => text,
        }
    }
}

impl From<&str> for SortKeyType {
    fn from(text: &str) -> Self {
        match text {
            "SERVICE_NAMESPACE_ASCENDING" => SortKeyType::ServiceNamespaceAscending,
            "SERVICE_NAMESPACE_DESCENDING" => SortKeyType::ServiceNamespaceDescending,
            "LAST_AUTHENTICATED_TIME_ASCENDING" => SortKeyType::LastAuthenticatedTimeAscending,
            "LAST_AUTHENTICATED_TIME_DESCENDING" => SortKeyType::LastAuthenticatedTimeDescending,
            other => SortKeyType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SortKeyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SortKeyType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StateType {
    #[default] Unassigned,
    Assigned,
    PendingApproval,
    Finalized,
    Accepted,
    Rejected,
    Expired,
    Unknown(std::string::String),
}

impl StateType {
    pub fn as_str(&self) -> &str {
        match self {
            StateType::Unassigned => "UNASSIGNED",
            StateType::Assigned => "ASSIGNED",
            StateType::PendingApproval => "PENDING_APPROVAL",
            StateType::Finalized => "FINALIZED",
            StateType::Accepted => "ACCEPTED",
            StateType::Rejected => "REJECTED",
            StateType::Expired => "EXPIRED",
            StateType::Unknown(text) => text,
        }
    }
}

impl From<&str> for StateType {
    fn from(text: &str) -> Self {
        match text {
            "UNASSIGNED" => StateType::Unassigned,
            "ASSIGNED" => StateType::Assigned,
            "PENDING_APPROVAL" => StateType::PendingApproval,
            "FINALIZED" => StateType::Finalized,
            "ACCEPTED" => StateType::Accepted,
            "REJECTED" => StateType::Rejected,
            "EXPIRED" => StateType::Expired,
            other => StateType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StateType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StateType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StatusType {
    #[default] Active,
    Inactive,
    Expired,
    Unknown(std::string::String),
}

impl StatusType {
    pub fn as_str(&self) -> &str {
        match self {
            StatusType::Active => "Active",
            StatusType::Inactive => "Inactive",
            StatusType::Expired => "Expired",
            StatusType::Unknown(text) => text,
        }
    }
}

impl From<&str> for StatusType {
    fn from(text: &str) -> Self {
        match text {
            "Active" => StatusType::Active,
            "Inactive" => StatusType::Inactive,
            "Expired" => StatusType::Expired,
            other => StatusType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StatusType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SummaryKeyType {
    #[default] Users,
    UsersQuota,
    Groups,
    GroupsQuota,
    ServerCertificates,
    ServerCertificatesQuota,
    UserPolicySizeQuota,
    GroupPolicySizeQuota,
    GroupsPerUserQuota,
    SigningCertificatesPerUserQuota,
    AccessKeysPerUserQuota,
    MFADevices,
    MFADevicesInUse,
    AccountMFAEnabled,
    AccountAccessKeysPresent,
    AccountPasswordPresent,
    AccountSigningCertificatesPresent,
    AttachedPoliciesPerGroupQuota,
    AttachedPoliciesPerRoleQuota,
    AttachedPoliciesPerUserQuota,
    Policies,
    PoliciesQuota,
    PolicySizeQuota,
    PolicyVersionsInUse,
    PolicyVersionsInUseQuota,
    VersionsPerPolicyQuota,
    GlobalEndpointTokenVersion,
    AssumeRolePolicySizeQuota,
    InstanceProfiles,
    InstanceProfilesQuota,
    Providers,
    RolePolicySizeQuota,
    Roles,
    RolesQuota,
    Unknown(std::string::String),
}

impl SummaryKeyType {
    pub fn as_str(&self) -> &str {
        match self {
            SummaryKeyType::Users => "Users",
            SummaryKeyType::UsersQuota => "UsersQuota",
            SummaryKeyType::Groups => "Groups",
            SummaryKeyType::GroupsQuota => "GroupsQuota",
            SummaryKeyType::ServerCertificates => "ServerCertificates",
            SummaryKeyType::ServerCertificatesQuota => "ServerCertificatesQuota",
            SummaryKeyType::UserPolicySizeQuota => "UserPolicySizeQuota",
            SummaryKeyType::GroupPolicySizeQuota => "GroupPolicySizeQuota",
            SummaryKeyType::GroupsPerUserQuota => "GroupsPerUserQuota",
            SummaryKeyType::SigningCertificatesPerUserQuota => "SigningCertificatesPerUserQuota",
            SummaryKeyType::AccessKeysPerUserQuota => "AccessKeysPerUserQuota",
            SummaryKeyType::MFADevices => "MFADevices",
            SummaryKeyType::MFADevicesInUse => "MFADevicesInUse",
            SummaryKeyType::AccountMFAEnabled => "AccountMFAEnabled",
            SummaryKeyType::AccountAccessKeysPresent => "AccountAccessKeysPresent",
            SummaryKeyType::AccountPasswordPresent => "AccountPasswordPresent",
            SummaryKeyType::AccountSigningCertificatesPresent => "AccountSigningCertificatesPresent",
            SummaryKeyType::AttachedPoliciesPerGroupQuota => "AttachedPoliciesPerGroupQuota",
            SummaryKeyType::AttachedPoliciesPerRoleQuota => "AttachedPoliciesPerRoleQuota",
            SummaryKeyType::AttachedPoliciesPerUserQuota => "AttachedPoliciesPerUserQuota",
            SummaryKeyType::Policies => "Policies",
            SummaryKeyType::PoliciesQuota => "PoliciesQuota",
            SummaryKeyType::PolicySizeQuota => "PolicySizeQuota",
            SummaryKeyType::PolicyVersionsInUse => "PolicyVersionsInUse",
            SummaryKeyType::PolicyVersionsInUseQuota => "PolicyVersionsInUseQuota",
            SummaryKeyType::VersionsPerPolicyQuota => "VersionsPerPolicyQuota",
            SummaryKeyType::GlobalEndpointTokenVersion => "GlobalEndpointTokenVersion",
            SummaryKeyType::AssumeRolePolicySizeQuota => "AssumeRolePolicySizeQuota",
            SummaryKeyType::InstanceProfiles => "InstanceProfiles",
            SummaryKeyType::InstanceProfilesQuota => "InstanceProfilesQuota",
            SummaryKeyType::Providers => "Providers",
            SummaryKeyType::RolePolicySizeQuota => "RolePolicySizeQuota",
            SummaryKeyType::Roles => "Roles",
            SummaryKeyType::RolesQuota => "RolesQuota",
            SummaryKeyType::Unknown(text) => text,
        }
    }
}

impl From<&str> for SummaryKeyType {
    fn from(text: &str) -> Self {
        match text {
            "Users" => SummaryKeyType::Users,
            "UsersQuota" => SummaryKeyType::UsersQuota,
            "Groups" => SummaryKeyType::Groups,
            "GroupsQuota" => SummaryKeyType::GroupsQuota,
            "ServerCertificates" => SummaryKeyType::ServerCertificates,
            "ServerCertificatesQuota" => SummaryKeyType::ServerCertificatesQuota,
            "UserPolicySizeQuota" => SummaryKeyType::UserPolicySizeQuota,
            "GroupPolicySizeQuota" => SummaryKeyType::GroupPolicySizeQuota,
            "GroupsPerUserQuota" => SummaryKeyType::GroupsPerUserQuota,
            "SigningCertificatesPerUserQuota" => SummaryKeyType::SigningCertificatesPerUserQuota,
            "AccessKeysPerUserQuota" => SummaryKeyType::AccessKeysPerUserQuota,
            "MFADevices" => SummaryKeyType::MFADevices,
            "MFADevicesInUse" => SummaryKeyType::MFADevicesInUse,
            "AccountMFAEnabled" => SummaryKeyType::AccountMFAEnabled,
            "AccountAccessKeysPresent" => SummaryKeyType::AccountAccessKeysPresent,
            "AccountPasswordPresent" => SummaryKeyType::AccountPasswordPresent,
            "AccountSigningCertificatesPresent" => SummaryKeyType::AccountSigningCertificatesPresent,
            "AttachedPoliciesPerGroupQuota" => SummaryKeyType::AttachedPoliciesPerGroupQuota,
            "AttachedPoliciesPerRoleQuota" => SummaryKeyType::AttachedPoliciesPerRoleQuota,
            "AttachedPoliciesPerUserQuota" => SummaryKeyType::AttachedPoliciesPerUserQuota,
            "Policies" => SummaryKeyType::Policies,
            "PoliciesQuota" => SummaryKeyType::PoliciesQuota,
            "PolicySizeQuota" => SummaryKeyType::PolicySizeQuota,
            "PolicyVersionsInUse" => SummaryKeyType::PolicyVersionsInUse,
            "PolicyVersionsInUseQuota" => SummaryKeyType::PolicyVersionsInUseQuota,
            "VersionsPerPolicyQuota" => SummaryKeyType::VersionsPerPolicyQuota,
            "GlobalEndpointTokenVersion" => SummaryKeyType::GlobalEndpointTokenVersion,
            "AssumeRolePolicySizeQuota" => SummaryKeyType::AssumeRolePolicySizeQuota,
            "InstanceProfiles" => SummaryKeyType::InstanceProfiles,
            "InstanceProfilesQuota" => SummaryKeyType::InstanceProfilesQuota,
            "Providers" => SummaryKeyType::Providers,
            "RolePolicySizeQuota" => SummaryKeyType::RolePolicySizeQuota,
            "Roles" => SummaryKeyType::Roles,
            "RolesQuota" => SummaryKeyType::RolesQuota,
            other => SummaryKeyType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SummaryKeyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SummaryKeyType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SummaryStateType {
    #[default] Available,
    NotAvailable,
    NotSupported,
    Failed,
    Unknown(std::string::String),
}

impl SummaryStateType {
    pub fn as_str(&self) -> &str {
        match self {
            SummaryStateType::Available => "AVAILABLE",
            SummaryStateType::NotAvailable => "NOT_AVAILABLE",
            SummaryStateType::NotSupported => "NOT_SUPPORTED",
            SummaryStateType::Failed => "FAILED",
            SummaryStateType::Unknown(text) => text,
        }
    }
}

impl From<&str> for SummaryStateType {
    fn from(text: &str) -> Self {
        match text {
            "AVAILABLE" => SummaryStateType::Available,
            "NOT_AVAILABLE" => SummaryStateType::NotAvailable,
            "NOT_SUPPORTED" => SummaryStateType::NotSupported,
            "FAILED" => SummaryStateType::Failed,
            other => SummaryStateType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SummaryStateType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SummaryStateType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

pub type AcceptDelegationRequestInput = AcceptDelegationRequestRequest;

static S__AcceptDelegationRequestOutput: ShapeSpec = ShapeSpec::new("AcceptDelegationRequestOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptDelegationRequestOutput {}

impl Shape for AcceptDelegationRequestOutput {
    const SHAPE: &'static ShapeSpec = &S__AcceptDelegationRequestOutput;
}

impl Field for AcceptDelegationRequestOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct AcceptDelegationRequest;

impl Operation for AcceptDelegationRequest {
    type Input = AcceptDelegationRequestRequest;
    type Output = AcceptDelegationRequestOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub type AddClientIDToOpenIDConnectProviderInput = AddClientIDToOpenIDConnectProviderRequest;

static S__AddClientIDToOpenIDConnectProviderOutput: ShapeSpec = ShapeSpec::new("AddClientIDToOpenIDConnectProviderOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderOutput {}

impl Shape for AddClientIDToOpenIDConnectProviderOutput {
    const SHAPE: &'static ShapeSpec = &S__AddClientIDToOpenIDConnectProviderOutput;
}

impl Field for AddClientIDToOpenIDConnectProviderOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct AddClientIDToOpenIDConnectProvider;

impl Operation for AddClientIDToOpenIDConnectProvider {
    type Input = AddClientIDToOpenIDConnectProviderRequest;
    type Output = AddClientIDToOpenIDConnectProviderOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub type AddRoleToInstanceProfileInput = AddRoleToInstanceProfileRequest;

static S__AddRoleToInstanceProfileOutput: ShapeSpec = ShapeSpec::new("AddRoleToInstanceProfileOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileOutput {}

impl Shape for AddRoleToInstanceProfileOutput {
    const SHAPE: &'static ShapeSpec = &S__AddRoleToInstanceProfileOutput;
}

impl Field for AddRoleToInstanceProfileOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct AddRoleToInstanceProfile;

impl Operation for AddRoleToInstanceProfile {
    type Input = AddRoleToInstanceProfileRequest;
    type Output = AddRoleToInstanceProfileOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub type AddUserToGroupInput = AddUserToGroupRequest;

static S__AddUserToGroupOutput: ShapeSpec = ShapeSpec::new("AddUserToGroupOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddUserToGroupOutput {}

impl Shape for AddUserToGroupOutput {
    const SHAPE: &'static ShapeSpec = &S__AddUserToGroupOutput;
}

impl Field for AddUserToGroupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct AddUserToGroup;

impl Operation for AddUserToGroup {
    type Input = AddUserToGroupRequest;
    type Output = AddUserToGroupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub type AssociateDelegationRequestInput = AssociateDelegationRequestRequest;

static S__AssociateDelegationRequestOutput: ShapeSpec = ShapeSpec::new("AssociateDelegationRequestOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateDelegationRequestOutput {}

impl Shape for AssociateDelegationRequestOutput {
    const SHAPE: &'static ShapeSpec = &S__AssociateDelegationRequestOutput;
}

impl Field for AssociateDelegationRequestOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct AssociateDelegationRequest;

impl Operation for AssociateDelegationRequest {
    type Input = AssociateDelegationRequestRequest;
    type Output = AssociateDelegationRequestOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub type AttachGroupPolicyInput = AttachGroupPolicyRequest;

static S__AttachGroupPolicyOutput: ShapeSpec = ShapeSpec::new("AttachGroupPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachGroupPolicyOutput {}

impl Shape for AttachGroupPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__AttachGroupPolicyOutput;
}

impl Field for AttachGroupPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct AttachGroupPolicy;

impl Operation for AttachGroupPolicy {
    type Input = AttachGroupPolicyRequest;
    type Output = AttachGroupPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

pub type AttachRolePolicyInput = AttachRolePolicyRequest;

static S__AttachRolePolicyOutput: ShapeSpec = ShapeSpec::new("AttachRolePolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyOutput {}

impl Shape for AttachRolePolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__AttachRolePolicyOutput;
}

impl Field for AttachRolePolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct AttachRolePolicy;

impl Operation for AttachRolePolicy {
    type Input = AttachRolePolicyRequest;
    type Output = AttachRolePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub type AttachUserPolicyInput = AttachUserPolicyRequest;

static S__AttachUserPolicyOutput: ShapeSpec = ShapeSpec::new("AttachUserPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachUserPolicyOutput {}

impl Shape for AttachUserPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__AttachUserPolicyOutput;
}

impl Field for AttachUserPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct AttachUserPolicy;

impl Operation for AttachUserPolicy {
    type Input = AttachUserPolicyRequest;
    type Output = AttachUserPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

pub type ChangePasswordInput = ChangePasswordRequest;

static S__ChangePasswordOutput: ShapeSpec = ShapeSpec::new("ChangePasswordOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangePasswordOutput {}

impl Shape for ChangePasswordOutput {
    const SHAPE: &'static ShapeSpec = &S__ChangePasswordOutput;
}

impl Field for ChangePasswordOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct ChangePassword;

impl Operation for ChangePassword {
    type Input = ChangePasswordRequest;
    type Output = ChangePasswordOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

pub type CreateAccessKeyInput = CreateAccessKeyRequest;

pub type CreateAccessKeyOutput = CreateAccessKeyResponse;

pub struct CreateAccessKey;

impl Operation for CreateAccessKey {
    type Input = CreateAccessKeyRequest;
    type Output = CreateAccessKeyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

pub type CreateAccountAliasInput = CreateAccountAliasRequest;

static S__CreateAccountAliasOutput: ShapeSpec = ShapeSpec::new("CreateAccountAliasOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountAliasOutput {}

impl Shape for CreateAccountAliasOutput {
    const SHAPE: &'static ShapeSpec = &S__CreateAccountAliasOutput;
}

impl Field for CreateAccountAliasOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct CreateAccountAlias;

impl Operation for CreateAccountAlias {
    type Input = CreateAccountAliasRequest;
    type Output = CreateAccountAliasOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

pub type CreateDelegationRequestInput = CreateDelegationRequestRequest;

pub type CreateDelegationRequestOutput = CreateDelegationRequestResponse;

pub struct CreateDelegationRequest;

impl Operation for CreateDelegationRequest {
    type Input = CreateDelegationRequestRequest;
    type Output = CreateDelegationRequestResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
}

pub type CreateGroupInput = CreateGroupRequest;

pub type CreateGroupOutput = CreateGroupResponse;

pub struct CreateGroup;

impl Operation for CreateGroup {
    type Input = CreateGroupRequest;
    type Output = CreateGroupResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[12];
}

pub type CreateInstanceProfileInput = CreateInstanceProfileRequest;

pub type CreateInstanceProfileOutput = CreateInstanceProfileResponse;

pub struct CreateInstanceProfile;

impl Operation for CreateInstanceProfile {
    type Input = CreateInstanceProfileRequest;
    type Output = CreateInstanceProfileResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

pub type CreateLoginProfileInput = CreateLoginProfileRequest;

pub type CreateLoginProfileOutput = CreateLoginProfileResponse;

pub struct CreateLoginProfile;

impl Operation for CreateLoginProfile {
    type Input = CreateLoginProfileRequest;
    type Output = CreateLoginProfileResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[14];
}

pub type CreateOpenIDConnectProviderInput = CreateOpenIDConnectProviderRequest;

pub type CreateOpenIDConnectProviderOutput = CreateOpenIDConnectProviderResponse;

pub struct CreateOpenIDConnectProvider;

impl Operation for CreateOpenIDConnectProvider {
    type Input = CreateOpenIDConnectProviderRequest;
    type Output = CreateOpenIDConnectProviderResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[15];
}

pub type CreatePolicyInput = CreatePolicyRequest;

pub type CreatePolicyOutput = CreatePolicyResponse;

pub struct CreatePolicy;

impl Operation for CreatePolicy {
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[16];
}

pub type CreatePolicyVersionInput = CreatePolicyVersionRequest;

pub type CreatePolicyVersionOutput = CreatePolicyVersionResponse;

pub struct CreatePolicyVersion;

impl Operation for CreatePolicyVersion {
    type Input = CreatePolicyVersionRequest;
    type Output = CreatePolicyVersionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[17];
}

pub type CreateRoleInput = CreateRoleRequest;

pub type CreateRoleOutput = CreateRoleResponse;

pub struct CreateRole;

impl Operation for CreateRole {
    type Input = CreateRoleRequest;
    type Output = CreateRoleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[18];
}

pub type CreateSAMLProviderInput = CreateSAMLProviderRequest;

pub type CreateSAMLProviderOutput = CreateSAMLProviderResponse;

pub struct CreateSAMLProvider;

impl Operation for CreateSAMLProvider {
    type Input = CreateSAMLProviderRequest;
    type Output = CreateSAMLProviderResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[19];
}

pub type CreateServiceLinkedRoleInput = CreateServiceLinkedRoleRequest;

pub type CreateServiceLinkedRoleOutput = CreateServiceLinkedRoleResponse;

pub struct CreateServiceLinkedRole;

impl Operation for CreateServiceLinkedRole {
    type Input = CreateServiceLinkedRoleRequest;
    type Output = CreateServiceLinkedRoleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[20];
}

pub type CreateServiceSpecificCredentialInput = CreateServiceSpecificCredentialRequest;

pub type CreateServiceSpecificCredentialOutput = CreateServiceSpecificCredentialResponse;

pub struct CreateServiceSpecificCredential;

impl Operation for CreateServiceSpecificCredential {
    type Input = CreateServiceSpecificCredentialRequest;
    type Output = CreateServiceSpecificCredentialResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[21];
}

pub type CreateUserInput = CreateUserRequest;

pub type CreateUserOutput = CreateUserResponse;

pub struct CreateUser;

impl Operation for CreateUser {
    type Input = CreateUserRequest;
    type Output = CreateUserResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[22];
}

pub type CreateVirtualMFADeviceInput = CreateVirtualMFADeviceRequest;

pub type CreateVirtualMFADeviceOutput = CreateVirtualMFADeviceResponse;

pub struct CreateVirtualMFADevice;

impl Operation for CreateVirtualMFADevice {
    type Input = CreateVirtualMFADeviceRequest;
    type Output = CreateVirtualMFADeviceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[23];
}

pub type DeactivateMFADeviceInput = DeactivateMFADeviceRequest;

static S__DeactivateMFADeviceOutput: ShapeSpec = ShapeSpec::new("DeactivateMFADeviceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeactivateMFADeviceOutput {}

impl Shape for DeactivateMFADeviceOutput {
    const SHAPE: &'static ShapeSpec = &S__DeactivateMFADeviceOutput;
}

impl Field for DeactivateMFADeviceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeactivateMFADevice;

impl Operation for DeactivateMFADevice {
    type Input = DeactivateMFADeviceRequest;
    type Output = DeactivateMFADeviceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[24];
}

pub type DeleteAccessKeyInput = DeleteAccessKeyRequest;

static S__DeleteAccessKeyOutput: ShapeSpec = ShapeSpec::new("DeleteAccessKeyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessKeyOutput {}

impl Shape for DeleteAccessKeyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteAccessKeyOutput;
}

impl Field for DeleteAccessKeyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteAccessKey;

impl Operation for DeleteAccessKey {
    type Input = DeleteAccessKeyRequest;
    type Output = DeleteAccessKeyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[25];
}

pub type DeleteAccountAliasInput = DeleteAccountAliasRequest;

static S__DeleteAccountAliasOutput: ShapeSpec = ShapeSpec::new("DeleteAccountAliasOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountAliasOutput {}

impl Shape for DeleteAccountAliasOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteAccountAliasOutput;
}

impl Field for DeleteAccountAliasOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteAccountAlias;

impl Operation for DeleteAccountAlias {
    type Input = DeleteAccountAliasRequest;
    type Output = DeleteAccountAliasOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[26];
}

static S__DeleteAccountPasswordPolicyInput: ShapeSpec = ShapeSpec::new("DeleteAccountPasswordPolicyInput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountPasswordPolicyInput {}

impl Shape for DeleteAccountPasswordPolicyInput {
    const SHAPE: &'static ShapeSpec = &S__DeleteAccountPasswordPolicyInput;
}

impl Field for DeleteAccountPasswordPolicyInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

static S__DeleteAccountPasswordPolicyOutput: ShapeSpec = ShapeSpec::new("DeleteAccountPasswordPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountPasswordPolicyOutput {}

impl Shape for DeleteAccountPasswordPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteAccountPasswordPolicyOutput;
}

impl Field for DeleteAccountPasswordPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteAccountPasswordPolicy;

impl Operation for DeleteAccountPasswordPolicy {
    type Input = DeleteAccountPasswordPolicyInput;
    type Output = DeleteAccountPasswordPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[27];
}

pub type DeleteGroupInput = DeleteGroupRequest;

static S__DeleteGroupOutput: ShapeSpec = ShapeSpec::new("DeleteGroupOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupOutput {}

impl Shape for DeleteGroupOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteGroupOutput;
}

impl Field for DeleteGroupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteGroup;

impl Operation for DeleteGroup {
    type Input = DeleteGroupRequest;
    type Output = DeleteGroupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[28];
}

pub type DeleteGroupPolicyInput = DeleteGroupPolicyRequest;

static S__DeleteGroupPolicyOutput: ShapeSpec = ShapeSpec::new("DeleteGroupPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupPolicyOutput {}

impl Shape for DeleteGroupPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteGroupPolicyOutput;
}

impl Field for DeleteGroupPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteGroupPolicy;

impl Operation for DeleteGroupPolicy {
    type Input = DeleteGroupPolicyRequest;
    type Output = DeleteGroupPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[29];
}

pub type DeleteInstanceProfileInput = DeleteInstanceProfileRequest;

static S__DeleteInstanceProfileOutput: ShapeSpec = ShapeSpec::new("DeleteInstanceProfileOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileOutput {}

impl Shape for DeleteInstanceProfileOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteInstanceProfileOutput;
}

impl Field for DeleteInstanceProfileOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteInstanceProfile;

impl Operation for DeleteInstanceProfile {
    type Input = DeleteInstanceProfileRequest;
    type Output = DeleteInstanceProfileOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[30];
}

pub type DeleteLoginProfileInput = DeleteLoginProfileRequest;

static S__DeleteLoginProfileOutput: ShapeSpec = ShapeSpec::new("DeleteLoginProfileOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoginProfileOutput {}

impl Shape for DeleteLoginProfileOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteLoginProfileOutput;
}

impl Field for DeleteLoginProfileOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteLoginProfile;

impl Operation for DeleteLoginProfile {
    type Input = DeleteLoginProfileRequest;
    type Output = DeleteLoginProfileOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[31];
}

pub type DeleteOpenIDConnectProviderInput = DeleteOpenIDConnectProviderRequest;

static S__DeleteOpenIDConnectProviderOutput: ShapeSpec = ShapeSpec::new("DeleteOpenIDConnectProviderOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderOutput {}

impl Shape for DeleteOpenIDConnectProviderOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteOpenIDConnectProviderOutput;
}

impl Field for DeleteOpenIDConnectProviderOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteOpenIDConnectProvider;

impl Operation for DeleteOpenIDConnectProvider {
    type Input = DeleteOpenIDConnectProviderRequest;
    type Output = DeleteOpenIDConnectProviderOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[32];
}

pub type DeletePolicyInput = DeletePolicyRequest;

static S__DeletePolicyOutput: ShapeSpec = ShapeSpec::new("DeletePolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyOutput {}

impl Shape for DeletePolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeletePolicyOutput;
}

impl Field for DeletePolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeletePolicy;

impl Operation for DeletePolicy {
    type Input = DeletePolicyRequest;
    type Output = DeletePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[33];
}

pub type DeletePolicyVersionInput = DeletePolicyVersionRequest;

static S__DeletePolicyVersionOutput: ShapeSpec = ShapeSpec::new("DeletePolicyVersionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionOutput {}

impl Shape for DeletePolicyVersionOutput {
    const SHAPE: &'static ShapeSpec = &S__DeletePolicyVersionOutput;
}

impl Field for DeletePolicyVersionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeletePolicyVersion;

impl Operation for DeletePolicyVersion {
    type Input = DeletePolicyVersionRequest;
    type Output = DeletePolicyVersionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[34];
}

pub type DeleteRoleInput = DeleteRoleRequest;

static S__DeleteRoleOutput: ShapeSpec = ShapeSpec::new("DeleteRoleOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleOutput {}

impl Shape for DeleteRoleOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRoleOutput;
}

impl Field for DeleteRoleOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRole;

impl Operation for DeleteRole {
    type Input = DeleteRoleRequest;
    type Output = DeleteRoleOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[35];
}

pub type DeleteRolePermissionsBoundaryInput = DeleteRolePermissionsBoundaryRequest;

static S__DeleteRolePermissionsBoundaryOutput: ShapeSpec = ShapeSpec::new("DeleteRolePermissionsBoundaryOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryOutput {}

impl Shape for DeleteRolePermissionsBoundaryOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRolePermissionsBoundaryOutput;
}

impl Field for DeleteRolePermissionsBoundaryOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRolePermissionsBoundary;

impl Operation for DeleteRolePermissionsBoundary {
    type Input = DeleteRolePermissionsBoundaryRequest;
    type Output = DeleteRolePermissionsBoundaryOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[36];
}

pub type DeleteRolePolicyInput = DeleteRolePolicyRequest;

static S__DeleteRolePolicyOutput: ShapeSpec = ShapeSpec::new("DeleteRolePolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyOutput {}

impl Shape for DeleteRolePolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRolePolicyOutput;
}

impl Field for DeleteRolePolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRolePolicy;

impl Operation for DeleteRolePolicy {
    type Input = DeleteRolePolicyRequest;
    type Output = DeleteRolePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[37];
}

pub type DeleteSAMLProviderInput = DeleteSAMLProviderRequest;

static S__DeleteSAMLProviderOutput: ShapeSpec = ShapeSpec::new("DeleteSAMLProviderOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSAMLProviderOutput {}

impl Shape for DeleteSAMLProviderOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteSAMLProviderOutput;
}

impl Field for DeleteSAMLProviderOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteSAMLProvider;

impl Operation for DeleteSAMLProvider {
    type Input = DeleteSAMLProviderRequest;
    type Output = DeleteSAMLProviderOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[38];
}

pub type DeleteSSHPublicKeyInput = DeleteSSHPublicKeyRequest;

static S__DeleteSSHPublicKeyOutput: ShapeSpec = ShapeSpec::new("DeleteSSHPublicKeyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSSHPublicKeyOutput {}

impl Shape for DeleteSSHPublicKeyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteSSHPublicKeyOutput;
}

impl Field for DeleteSSHPublicKeyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteSSHPublicKey;

impl Operation for DeleteSSHPublicKey {
    type Input = DeleteSSHPublicKeyRequest;
    type Output = DeleteSSHPublicKeyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[39];
}

pub type DeleteServerCertificateInput = DeleteServerCertificateRequest;

static S__DeleteServerCertificateOutput: ShapeSpec = ShapeSpec::new("DeleteServerCertificateOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServerCertificateOutput {}

impl Shape for DeleteServerCertificateOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteServerCertificateOutput;
}

impl Field for DeleteServerCertificateOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteServerCertificate;

impl Operation for DeleteServerCertificate {
    type Input = DeleteServerCertificateRequest;
    type Output = DeleteServerCertificateOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[40];
}

pub type DeleteServiceLinkedRoleInput = DeleteServiceLinkedRoleRequest;

pub type DeleteServiceLinkedRoleOutput = DeleteServiceLinkedRoleResponse;

pub struct DeleteServiceLinkedRole;

impl Operation for DeleteServiceLinkedRole {
    type Input = DeleteServiceLinkedRoleRequest;
    type Output = DeleteServiceLinkedRoleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[41];
}

pub type DeleteServiceSpecificCredentialInput = DeleteServiceSpecificCredentialRequest;

static S__DeleteServiceSpecificCredentialOutput: ShapeSpec = ShapeSpec::new("DeleteServiceSpecificCredentialOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialOutput {}

impl Shape for DeleteServiceSpecificCredentialOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteServiceSpecificCredentialOutput;
}

impl Field for DeleteServiceSpecificCredentialOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteServiceSpecificCredential;

impl Operation for DeleteServiceSpecificCredential {
    type Input = DeleteServiceSpecificCredentialRequest;
    type Output = DeleteServiceSpecificCredentialOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[42];
}

pub type DeleteSigningCertificateInput = DeleteSigningCertificateRequest;

static S__DeleteSigningCertificateOutput: ShapeSpec = ShapeSpec::new("DeleteSigningCertificateOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSigningCertificateOutput {}

impl Shape for DeleteSigningCertificateOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteSigningCertificateOutput;
}

impl Field for DeleteSigningCertificateOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteSigningCertificate;

impl Operation for DeleteSigningCertificate {
    type Input = DeleteSigningCertificateRequest;
    type Output = DeleteSigningCertificateOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[43];
}

pub type DeleteUserInput = DeleteUserRequest;

static S__DeleteUserOutput: ShapeSpec = ShapeSpec::new("DeleteUserOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserOutput {}

impl Shape for DeleteUserOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteUserOutput;
}

impl Field for DeleteUserOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteUser;

impl Operation for DeleteUser {
    type Input = DeleteUserRequest;
    type Output = DeleteUserOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[44];
}

pub type DeleteUserPermissionsBoundaryInput = DeleteUserPermissionsBoundaryRequest;

static S__DeleteUserPermissionsBoundaryOutput: ShapeSpec = ShapeSpec::new("DeleteUserPermissionsBoundaryOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryOutput {}

impl Shape for DeleteUserPermissionsBoundaryOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteUserPermissionsBoundaryOutput;
}

impl Field for DeleteUserPermissionsBoundaryOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteUserPermissionsBoundary;

impl Operation for DeleteUserPermissionsBoundary {
    type Input = DeleteUserPermissionsBoundaryRequest;
    type Output = DeleteUserPermissionsBoundaryOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[45];
}

pub type DeleteUserPolicyInput = DeleteUserPolicyRequest;

static S__DeleteUserPolicyOutput: ShapeSpec = ShapeSpec::new("DeleteUserPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPolicyOutput {}

impl Shape for DeleteUserPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteUserPolicyOutput;
}

impl Field for DeleteUserPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteUserPolicy;

impl Operation for DeleteUserPolicy {
    type Input = DeleteUserPolicyRequest;
    type Output = DeleteUserPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[46];
}

pub type DeleteVirtualMFADeviceInput = DeleteVirtualMFADeviceRequest;

static S__DeleteVirtualMFADeviceOutput: ShapeSpec = ShapeSpec::new("DeleteVirtualMFADeviceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceOutput {}

impl Shape for DeleteVirtualMFADeviceOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteVirtualMFADeviceOutput;
}

impl Field for DeleteVirtualMFADeviceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteVirtualMFADevice;

impl Operation for DeleteVirtualMFADevice {
    type Input = DeleteVirtualMFADeviceRequest;
    type Output = DeleteVirtualMFADeviceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[47];
}

pub type DetachGroupPolicyInput = DetachGroupPolicyRequest;

static S__DetachGroupPolicyOutput: ShapeSpec = ShapeSpec::new("DetachGroupPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachGroupPolicyOutput {}

impl Shape for DetachGroupPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DetachGroupPolicyOutput;
}

impl Field for DetachGroupPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DetachGroupPolicy;

impl Operation for DetachGroupPolicy {
    type Input = DetachGroupPolicyRequest;
    type Output = DetachGroupPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[48];
}

pub type DetachRolePolicyInput = DetachRolePolicyRequest;

static S__DetachRolePolicyOutput: ShapeSpec = ShapeSpec::new("DetachRolePolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyOutput {}

impl Shape for DetachRolePolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DetachRolePolicyOutput;
}

impl Field for DetachRolePolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DetachRolePolicy;

impl Operation for DetachRolePolicy {
    type Input = DetachRolePolicyRequest;
    type Output = DetachRolePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[49];
}

pub type DetachUserPolicyInput = DetachUserPolicyRequest;

static S__DetachUserPolicyOutput: ShapeSpec = ShapeSpec::new("DetachUserPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachUserPolicyOutput {}

impl Shape for DetachUserPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DetachUserPolicyOutput;
}

impl Field for DetachUserPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DetachUserPolicy;

impl Operation for DetachUserPolicy {
    type Input = DetachUserPolicyRequest;
    type Output = DetachUserPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[50];
}

pub type DisableOrganizationsRootCredentialsManagementInput = DisableOrganizationsRootCredentialsManagementRequest;

pub type DisableOrganizationsRootCredentialsManagementOutput = DisableOrganizationsRootCredentialsManagementResponse;

pub struct DisableOrganizationsRootCredentialsManagement;

impl Operation for DisableOrganizationsRootCredentialsManagement {
    type Input = DisableOrganizationsRootCredentialsManagementRequest;
    type Output = DisableOrganizationsRootCredentialsManagementResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[51];
}

pub type DisableOrganizationsRootSessionsInput = DisableOrganizationsRootSessionsRequest;

pub type DisableOrganizationsRootSessionsOutput = DisableOrganizationsRootSessionsResponse;

pub struct DisableOrganizationsRootSessions;

impl Operation for DisableOrganizationsRootSessions {
    type Input = DisableOrganizationsRootSessionsRequest;
    type Output = DisableOrganizationsRootSessionsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[52];
}

static S__DisableOutboundWebIdentityFederationInput: ShapeSpec = ShapeSpec::new("DisableOutboundWebIdentityFederationInput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOutboundWebIdentityFederationInput {}

impl Shape for DisableOutboundWebIdentityFederationInput {
    const SHAPE: &'static ShapeSpec = &S__DisableOutboundWebIdentityFederationInput;
}

impl Field for DisableOutboundWebIdentityFederationInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

static S__DisableOutboundWebIdentityFederationOutput: ShapeSpec = ShapeSpec::new("DisableOutboundWebIdentityFederationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOutboundWebIdentityFederationOutput {}

impl Shape for DisableOutboundWebIdentityFederationOutput {
    const SHAPE: &'static ShapeSpec = &S__DisableOutboundWebIdentityFederationOutput;
}

impl Field for DisableOutboundWebIdentityFederationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DisableOutboundWebIdentityFederation;

impl Operation for DisableOutboundWebIdentityFederation {
    type Input = DisableOutboundWebIdentityFederationInput;
    type Output = DisableOutboundWebIdentityFederationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[53];
}

pub type EnableMFADeviceInput = EnableMFADeviceRequest;

static S__EnableMFADeviceOutput: ShapeSpec = ShapeSpec::new("EnableMFADeviceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableMFADeviceOutput {}

impl Shape for EnableMFADeviceOutput {
    const SHAPE: &'static ShapeSpec = &S__EnableMFADeviceOutput;
}

impl Field for EnableMFADeviceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct EnableMFADevice;

impl Operation for EnableMFADevice {
    type Input = EnableMFADeviceRequest;
    type Output = EnableMFADeviceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[54];
}

pub type EnableOrganizationsRootCredentialsManagementInput = EnableOrganizationsRootCredentialsManagementRequest;

pub type EnableOrganizationsRootCredentialsManagementOutput = EnableOrganizationsRootCredentialsManagementResponse;

pub struct EnableOrganizationsRootCredentialsManagement;

impl Operation for EnableOrganizationsRootCredentialsManagement {
    type Input = EnableOrganizationsRootCredentialsManagementRequest;
    type Output = EnableOrganizationsRootCredentialsManagementResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[55];
}

pub type EnableOrganizationsRootSessionsInput = EnableOrganizationsRootSessionsRequest;

pub type EnableOrganizationsRootSessionsOutput = EnableOrganizationsRootSessionsResponse;

pub struct EnableOrganizationsRootSessions;

impl Operation for EnableOrganizationsRootSessions {
    type Input = EnableOrganizationsRootSessionsRequest;
    type Output = EnableOrganizationsRootSessionsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[56];
}

static S__EnableOutboundWebIdentityFederationInput: ShapeSpec = ShapeSpec::new("EnableOutboundWebIdentityFederationInput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOutboundWebIdentityFederationInput {}

impl Shape for EnableOutboundWebIdentityFederationInput {
    const SHAPE: &'static ShapeSpec = &S__EnableOutboundWebIdentityFederationInput;
}

impl Field for EnableOutboundWebIdentityFederationInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub type EnableOutboundWebIdentityFederationOutput = EnableOutboundWebIdentityFederationResponse;

pub struct EnableOutboundWebIdentityFederation;

impl Operation for EnableOutboundWebIdentityFederation {
    type Input = EnableOutboundWebIdentityFederationInput;
    type Output = EnableOutboundWebIdentityFederationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[57];
}

static S__GenerateCredentialReportInput: ShapeSpec = ShapeSpec::new("GenerateCredentialReportInput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateCredentialReportInput {}

impl Shape for GenerateCredentialReportInput {
    const SHAPE: &'static ShapeSpec = &S__GenerateCredentialReportInput;
}

impl Field for GenerateCredentialReportInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub type GenerateCredentialReportOutput = GenerateCredentialReportResponse;

pub struct GenerateCredentialReport;

impl Operation for GenerateCredentialReport {
    type Input = GenerateCredentialReportInput;
    type Output = GenerateCredentialReportResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[58];
}

pub type GenerateOrganizationsAccessReportInput = GenerateOrganizationsAccessReportRequest;

pub type GenerateOrganizationsAccessReportOutput = GenerateOrganizationsAccessReportResponse;

pub struct GenerateOrganizationsAccessReport;

impl Operation for GenerateOrganizationsAccessReport {
    type Input = GenerateOrganizationsAccessReportRequest;
    type Output = GenerateOrganizationsAccessReportResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[59];
}

pub type GenerateServiceLastAccessedDetailsInput = GenerateServiceLastAccessedDetailsRequest;

pub type GenerateServiceLastAccessedDetailsOutput = GenerateServiceLastAccessedDetailsResponse;

pub struct GenerateServiceLastAccessedDetails;

impl Operation for GenerateServiceLastAccessedDetails {
    type Input = GenerateServiceLastAccessedDetailsRequest;
    type Output = GenerateServiceLastAccessedDetailsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[60];
}

pub type GetAccessKeyLastUsedInput = GetAccessKeyLastUsedRequest;

pub type GetAccessKeyLastUsedOutput = GetAccessKeyLastUsedResponse;

pub struct GetAccessKeyLastUsed;

impl Operation for GetAccessKeyLastUsed {
    type Input = GetAccessKeyLastUsedRequest;
    type Output = GetAccessKeyLastUsedResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[61];
}

pub type GetAccountAuthorizationDetailsInput = GetAccountAuthorizationDetailsRequest;

pub type GetAccountAuthorizationDetailsOutput = GetAccountAuthorizationDetailsResponse;

pub struct GetAccountAuthorizationDetails;

impl Operation for GetAccountAuthorizationDetails {
    type Input = GetAccountAuthorizationDetailsRequest;
    type Output = GetAccountAuthorizationDetailsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[62];
}

static S__GetAccountPasswordPolicyInput: ShapeSpec = ShapeSpec::new("GetAccountPasswordPolicyInput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPasswordPolicyInput {}

impl Shape for GetAccountPasswordPolicyInput {
    const SHAPE: &'static ShapeSpec = &S__GetAccountPasswordPolicyInput;
}

impl Field for GetAccountPasswordPolicyInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub type GetAccountPasswordPolicyOutput = GetAccountPasswordPolicyResponse;

pub struct GetAccountPasswordPolicy;

impl Operation for GetAccountPasswordPolicy {
    type Input = GetAccountPasswordPolicyInput;
    type Output = GetAccountPasswordPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[63];
}

static S__GetAccountSummaryInput: ShapeSpec = ShapeSpec::new("GetAccountSummaryInput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryInput {}

impl Shape for GetAccountSummaryInput {
    const SHAPE: &'static ShapeSpec = &S__GetAccountSummaryInput;
}

impl Field for GetAccountSummaryInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub type GetAccountSummaryOutput = GetAccountSummaryResponse;

pub struct GetAccountSummary;

impl Operation for GetAccountSummary {
    type Input = GetAccountSummaryInput;
    type Output = GetAccountSummaryResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[64];
}

pub type GetContextKeysForCustomPolicyInput = GetContextKeysForCustomPolicyRequest;

pub type GetContextKeysForCustomPolicyOutput = GetContextKeysForPolicyResponse;

pub struct GetContextKeysForCustomPolicy;

impl Operation for GetContextKeysForCustomPolicy {
    type Input = GetContextKeysForCustomPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[65];
}

pub type GetContextKeysForPrincipalPolicyInput = GetContextKeysForPrincipalPolicyRequest;

pub type GetContextKeysForPrincipalPolicyOutput = GetContextKeysForPolicyResponse;

pub struct GetContextKeysForPrincipalPolicy;

impl Operation for GetContextKeysForPrincipalPolicy {
    type Input = GetContextKeysForPrincipalPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[66];
}

static S__GetCredentialReportInput: ShapeSpec = ShapeSpec::new("GetCredentialReportInput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCredentialReportInput {}

impl Shape for GetCredentialReportInput {
    const SHAPE: &'static ShapeSpec = &S__GetCredentialReportInput;
}

impl Field for GetCredentialReportInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub type GetCredentialReportOutput = GetCredentialReportResponse;

pub struct GetCredentialReport;

impl Operation for GetCredentialReport {
    type Input = GetCredentialReportInput;
    type Output = GetCredentialReportResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[67];
}

pub type GetDelegationRequestInput = GetDelegationRequestRequest;

pub type GetDelegationRequestOutput = GetDelegationRequestResponse;

pub struct GetDelegationRequest;

impl Operation for GetDelegationRequest {
    type Input = GetDelegationRequestRequest;
    type Output = GetDelegationRequestResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[68];
}

pub type GetGroupInput = GetGroupRequest;

pub type GetGroupOutput = GetGroupResponse;

pub struct GetGroup;

impl Operation for GetGroup {
    type Input = GetGroupRequest;
    type Output = GetGroupResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[69];
}

pub type GetGroupPolicyInput = GetGroupPolicyRequest;

pub type GetGroupPolicyOutput = GetGroupPolicyResponse;

pub struct GetGroupPolicy;

impl Operation for GetGroupPolicy {
    type Input = GetGroupPolicyRequest;
    type Output = GetGroupPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[70];
}

pub type GetHumanReadableSummaryInput = GetHumanReadableSummaryRequest;

pub type GetHumanReadableSummaryOutput = GetHumanReadableSummaryResponse;

pub struct GetHumanReadableSummary;

impl Operation for GetHumanReadableSummary {
    type Input = GetHumanReadableSummaryRequest;
    type Output = GetHumanReadableSummaryResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[71];
}

pub type GetInstanceProfileInput = GetInstanceProfileRequest;

pub type GetInstanceProfileOutput = GetInstanceProfileResponse;

pub struct GetInstanceProfile;

impl Operation for GetInstanceProfile {
    type Input = GetInstanceProfileRequest;
    type Output = GetInstanceProfileResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[72];
}

pub type GetLoginProfileInput = GetLoginProfileRequest;

pub type GetLoginProfileOutput = GetLoginProfileResponse;

pub struct GetLoginProfile;

impl Operation for GetLoginProfile {
    type Input = GetLoginProfileRequest;
    type Output = GetLoginProfileResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[73];
}

pub type GetMFADeviceInput = GetMFADeviceRequest;

pub type GetMFADeviceOutput = GetMFADeviceResponse;

pub struct GetMFADevice;

impl Operation for GetMFADevice {
    type Input = GetMFADeviceRequest;
    type Output = GetMFADeviceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[74];
}

pub type GetOpenIDConnectProviderInput = GetOpenIDConnectProviderRequest;

pub type GetOpenIDConnectProviderOutput = GetOpenIDConnectProviderResponse;

pub struct GetOpenIDConnectProvider;

impl Operation for GetOpenIDConnectProvider {
    type Input = GetOpenIDConnectProviderRequest;
    type Output = GetOpenIDConnectProviderResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[75];
}

pub type GetOrganizationsAccessReportInput = GetOrganizationsAccessReportRequest;

pub type GetOrganizationsAccessReportOutput = GetOrganizationsAccessReportResponse;

pub struct GetOrganizationsAccessReport;

impl Operation for GetOrganizationsAccessReport {
    type Input = GetOrganizationsAccessReportRequest;
    type Output = GetOrganizationsAccessReportResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[76];
}

static S__GetOutboundWebIdentityFederationInfoInput: ShapeSpec = ShapeSpec::new("GetOutboundWebIdentityFederationInfoInput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOutboundWebIdentityFederationInfoInput {}

impl Shape for GetOutboundWebIdentityFederationInfoInput {
    const SHAPE: &'static ShapeSpec = &S__GetOutboundWebIdentityFederationInfoInput;
}

impl Field for GetOutboundWebIdentityFederationInfoInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub type GetOutboundWebIdentityFederationInfoOutput = GetOutboundWebIdentityFederationInfoResponse;

pub struct GetOutboundWebIdentityFederationInfo;

impl Operation for GetOutboundWebIdentityFederationInfo {
    type Input = GetOutboundWebIdentityFederationInfoInput;
    type Output = GetOutboundWebIdentityFederationInfoResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[77];
}

pub type GetPolicyInput = GetPolicyRequest;

pub type GetPolicyOutput = GetPolicyResponse;

pub struct GetPolicy;

impl Operation for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[78];
}

pub type GetPolicyVersionInput = GetPolicyVersionRequest;

pub type GetPolicyVersionOutput = GetPolicyVersionResponse;

pub struct GetPolicyVersion;

impl Operation for GetPolicyVersion {
    type Input = GetPolicyVersionRequest;
    type Output = GetPolicyVersionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[79];
}

pub type GetRoleInput = GetRoleRequest;

pub type GetRoleOutput = GetRoleResponse;

pub struct GetRole;

impl Operation for GetRole {
    type Input = GetRoleRequest;
    type Output = GetRoleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[80];
}

pub type GetRolePolicyInput = GetRolePolicyRequest;

pub type GetRolePolicyOutput = GetRolePolicyResponse;

pub struct GetRolePolicy;

impl Operation for GetRolePolicy {
    type Input = GetRolePolicyRequest;
    type Output = GetRolePolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[81];
}

pub type GetSAMLProviderInput = GetSAMLProviderRequest;

pub type GetSAMLProviderOutput = GetSAMLProviderResponse;

pub struct GetSAMLProvider;

impl Operation for GetSAMLProvider {
    type Input = GetSAMLProviderRequest;
    type Output = GetSAMLProviderResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[82];
}

pub type GetSSHPublicKeyInput = GetSSHPublicKeyRequest;

pub type GetSSHPublicKeyOutput = GetSSHPublicKeyResponse;

pub struct GetSSHPublicKey;

impl Operation for GetSSHPublicKey {
    type Input = GetSSHPublicKeyRequest;
    type Output = GetSSHPublicKeyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[83];
}

pub type GetServerCertificateInput = GetServerCertificateRequest;

pub type GetServerCertificateOutput = GetServerCertificateResponse;

pub struct GetServerCertificate;

impl Operation for GetServerCertificate {
    type Input = GetServerCertificateRequest;
    type Output = GetServerCertificateResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[84];
}

pub type GetServiceLastAccessedDetailsInput = GetServiceLastAccessedDetailsRequest;

pub type GetServiceLastAccessedDetailsOutput = GetServiceLastAccessedDetailsResponse;

pub struct GetServiceLastAccessedDetails;

impl Operation for GetServiceLastAccessedDetails {
    type Input = GetServiceLastAccessedDetailsRequest;
    type Output = GetServiceLastAccessedDetailsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[85];
}

pub type GetServiceLastAccessedDetailsWithEntitiesInput = GetServiceLastAccessedDetailsWithEntitiesRequest;

pub type GetServiceLastAccessedDetailsWithEntitiesOutput = GetServiceLastAccessedDetailsWithEntitiesResponse;

pub struct GetServiceLastAccessedDetailsWithEntities;

impl Operation for GetServiceLastAccessedDetailsWithEntities {
    type Input = GetServiceLastAccessedDetailsWithEntitiesRequest;
    type Output = GetServiceLastAccessedDetailsWithEntitiesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[86];
}

pub type GetServiceLinkedRoleDeletionStatusInput = GetServiceLinkedRoleDeletionStatusRequest;

pub type GetServiceLinkedRoleDeletionStatusOutput = GetServiceLinkedRoleDeletionStatusResponse;

pub struct GetServiceLinkedRoleDeletionStatus;

impl Operation for GetServiceLinkedRoleDeletionStatus {
    type Input = GetServiceLinkedRoleDeletionStatusRequest;
    type Output = GetServiceLinkedRoleDeletionStatusResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[87];
}

pub type GetUserInput = GetUserRequest;

pub type GetUserOutput = GetUserResponse;

pub struct GetUser;

impl Operation for GetUser {
    type Input = GetUserRequest;
    type Output = GetUserResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[88];
}

pub type GetUserPolicyInput = GetUserPolicyRequest;

pub type GetUserPolicyOutput = GetUserPolicyResponse;

pub struct GetUserPolicy;

impl Operation for GetUserPolicy {
    type Input = GetUserPolicyRequest;
    type Output = GetUserPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[89];
}

pub type ListAccessKeysInput = ListAccessKeysRequest;

pub type ListAccessKeysOutput = ListAccessKeysResponse;

pub struct ListAccessKeys;

impl Operation for ListAccessKeys {
    type Input = ListAccessKeysRequest;
    type Output = ListAccessKeysResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[90];
}

pub type ListAccountAliasesInput = ListAccountAliasesRequest;

pub type ListAccountAliasesOutput = ListAccountAliasesResponse;

pub struct ListAccountAliases;

impl Operation for ListAccountAliases {
    type Input = ListAccountAliasesRequest;
    type Output = ListAccountAliasesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[91];
}

pub type ListAttachedGroupPoliciesInput = ListAttachedGroupPoliciesRequest;

pub type ListAttachedGroupPoliciesOutput = ListAttachedGroupPoliciesResponse;

pub struct ListAttachedGroupPolicies;

impl Operation for ListAttachedGroupPolicies {
    type Input = ListAttachedGroupPoliciesRequest;
    type Output = ListAttachedGroupPoliciesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[92];
}

pub type ListAttachedRolePoliciesInput = ListAttachedRolePoliciesRequest;

pub type ListAttachedRolePoliciesOutput = ListAttachedRolePoliciesResponse;

pub struct ListAttachedRolePolicies;

impl Operation for ListAttachedRolePolicies {
    type Input = ListAttachedRolePoliciesRequest;
    type Output = ListAttachedRolePoliciesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[93];
}

pub type ListAttachedUserPoliciesInput = ListAttachedUserPoliciesRequest;

pub type ListAttachedUserPoliciesOutput = ListAttachedUserPoliciesResponse;

pub struct ListAttachedUserPolicies;

impl Operation for ListAttachedUserPolicies {
    type Input = ListAttachedUserPoliciesRequest;
    type Output = ListAttachedUserPoliciesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[94];
}

pub type ListDelegationRequestsInput = ListDelegationRequestsRequest;

pub type ListDelegationRequestsOutput = ListDelegationRequestsResponse;

pub struct ListDelegationRequests;

impl Operation for ListDelegationRequests {
    type Input = ListDelegationRequestsRequest;
    type Output = ListDelegationRequestsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[95];
}

pub type ListEntitiesForPolicyInput = ListEntitiesForPolicyRequest;

pub type ListEntitiesForPolicyOutput = ListEntitiesForPolicyResponse;

pub struct ListEntitiesForPolicy;

impl Operation for ListEntitiesForPolicy {
    type Input = ListEntitiesForPolicyRequest;
    type Output = ListEntitiesForPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[96];
}

pub type ListGroupPoliciesInput = ListGroupPoliciesRequest;

pub type ListGroupPoliciesOutput = ListGroupPoliciesResponse;

pub struct ListGroupPolicies;

impl Operation for ListGroupPolicies {
    type Input = ListGroupPoliciesRequest;
    type Output = ListGroupPoliciesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[97];
}

pub type ListGroupsInput = ListGroupsRequest;

pub type ListGroupsOutput = ListGroupsResponse;

pub struct ListGroups;

impl Operation for ListGroups {
    type Input = ListGroupsRequest;
    type Output = ListGroupsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[98];
}

pub type ListGroupsForUserInput = ListGroupsForUserRequest;

pub type ListGroupsForUserOutput = ListGroupsForUserResponse;

pub struct ListGroupsForUser;

impl Operation for ListGroupsForUser {
    type Input = ListGroupsForUserRequest;
    type Output = ListGroupsForUserResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[99];
}

pub type ListInstanceProfileTagsInput = ListInstanceProfileTagsRequest;

pub type ListInstanceProfileTagsOutput = ListInstanceProfileTagsResponse;

pub struct ListInstanceProfileTags;

impl Operation for ListInstanceProfileTags {
    type Input = ListInstanceProfileTagsRequest;
    type Output = ListInstanceProfileTagsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[100];
}

pub type ListInstanceProfilesInput = ListInstanceProfilesRequest;

pub type ListInstanceProfilesOutput = ListInstanceProfilesResponse;

pub struct ListInstanceProfiles;

impl Operation for ListInstanceProfiles {
    type Input = ListInstanceProfilesRequest;
    type Output = ListInstanceProfilesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[101];
}

pub type ListInstanceProfilesForRoleInput = ListInstanceProfilesForRoleRequest;

pub type ListInstanceProfilesForRoleOutput = ListInstanceProfilesForRoleResponse;

pub struct ListInstanceProfilesForRole;

impl Operation for ListInstanceProfilesForRole {
    type Input = ListInstanceProfilesForRoleRequest;
    type Output = ListInstanceProfilesForRoleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[102];
}

pub type ListMFADeviceTagsInput = ListMFADeviceTagsRequest;

pub type ListMFADeviceTagsOutput = ListMFADeviceTagsResponse;

pub struct ListMFADeviceTags;

impl Operation for ListMFADeviceTags {
    type Input = ListMFADeviceTagsRequest;
    type Output = ListMFADeviceTagsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[103];
}

pub type ListMFADevicesInput = ListMFADevicesRequest;

pub type ListMFADevicesOutput = ListMFADevicesResponse;

pub struct ListMFADevices;

impl Operation for ListMFADevices {
    type Input = ListMFADevicesRequest;
    type Output = ListMFADevicesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[104];
}

pub type ListOpenIDConnectProviderTagsInput = ListOpenIDConnectProviderTagsRequest;

pub type ListOpenIDConnectProviderTagsOutput = ListOpenIDConnectProviderTagsResponse;

pub struct ListOpenIDConnectProviderTags;

impl Operation for ListOpenIDConnectProviderTags {
    type Input = ListOpenIDConnectProviderTagsRequest;
    type Output = ListOpenIDConnectProviderTagsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[105];
}

pub type ListOpenIDConnectProvidersInput = ListOpenIDConnectProvidersRequest;

pub type ListOpenIDConnectProvidersOutput = ListOpenIDConnectProvidersResponse;

pub struct ListOpenIDConnectProviders;

impl Operation for ListOpenIDConnectProviders {
    type Input = ListOpenIDConnectProvidersRequest;
    type Output = ListOpenIDConnectProvidersResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[106];
}

pub type ListOrganizationsFeaturesInput = ListOrganizationsFeaturesRequest;

pub type ListOrganizationsFeaturesOutput = ListOrganizationsFeaturesResponse;

pub struct ListOrganizationsFeatures;

impl Operation for ListOrganizationsFeatures {
    type Input = ListOrganizationsFeaturesRequest;
    type Output = ListOrganizationsFeaturesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[107];
}

pub type ListPoliciesInput = ListPoliciesRequest;

pub type ListPoliciesOutput = ListPoliciesResponse;

pub struct ListPolicies;

impl Operation for ListPolicies {
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[108];
}

pub type ListPoliciesGrantingServiceAccessInput = ListPoliciesGrantingServiceAccessRequest;

pub type ListPoliciesGrantingServiceAccessOutput = ListPoliciesGrantingServiceAccessResponse;

pub struct ListPoliciesGrantingServiceAccess;

impl Operation for ListPoliciesGrantingServiceAccess {
    type Input = ListPoliciesGrantingServiceAccessRequest;
    type Output = ListPoliciesGrantingServiceAccessResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[109];
}

pub type ListPolicyTagsInput = ListPolicyTagsRequest;

pub type ListPolicyTagsOutput = ListPolicyTagsResponse;

pub struct ListPolicyTags;

impl Operation for ListPolicyTags {
    type Input = ListPolicyTagsRequest;
    type Output = ListPolicyTagsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[110];
}

pub type ListPolicyVersionsInput = ListPolicyVersionsRequest;

pub type ListPolicyVersionsOutput = ListPolicyVersionsResponse;

pub struct ListPolicyVersions;

impl Operation for ListPolicyVersions {
    type Input = ListPolicyVersionsRequest;
    type Output = ListPolicyVersionsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[111];
}

pub type ListRolePoliciesInput = ListRolePoliciesRequest;

pub type ListRolePoliciesOutput = ListRolePoliciesResponse;

pub struct ListRolePolicies;

impl Operation for ListRolePolicies {
    type Input = ListRolePoliciesRequest;
    type Output = ListRolePoliciesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[112];
}

pub type ListRoleTagsInput = ListRoleTagsRequest;

pub type ListRoleTagsOutput = ListRoleTagsResponse;

pub struct ListRoleTags;

impl Operation for ListRoleTags {
    type Input = ListRoleTagsRequest;
    type Output = ListRoleTagsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[113];
}

pub type ListRolesInput = ListRolesRequest;

pub type ListRolesOutput = ListRolesResponse;

pub struct ListRoles;

impl Operation for ListRoles {
    type Input = ListRolesRequest;
    type Output = ListRolesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[114];
}

pub type ListSAMLProviderTagsInput = ListSAMLProviderTagsRequest;

pub type ListSAMLProviderTagsOutput = ListSAMLProviderTagsResponse;

pub struct ListSAMLProviderTags;

impl Operation for ListSAMLProviderTags {
    type Input = ListSAMLProviderTagsRequest;
    type Output = ListSAMLProviderTagsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[115];
}

pub type ListSAMLProvidersInput = ListSAMLProvidersRequest;

pub type ListSAMLProvidersOutput = ListSAMLProvidersResponse;

pub struct ListSAMLProviders;

impl Operation for ListSAMLProviders {
    type Input = ListSAMLProvidersRequest;
    type Output = ListSAMLProvidersResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[116];
}

pub type ListSSHPublicKeysInput = ListSSHPublicKeysRequest;

pub type ListSSHPublicKeysOutput = ListSSHPublicKeysResponse;

pub struct ListSSHPublicKeys;

impl Operation for ListSSHPublicKeys {
    type Input = ListSSHPublicKeysRequest;
    type Output = ListSSHPublicKeysResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[117];
}

pub type ListServerCertificateTagsInput = ListServerCertificateTagsRequest;

pub type ListServerCertificateTagsOutput = ListServerCertificateTagsResponse;

pub struct ListServerCertificateTags;

impl Operation for ListServerCertificateTags {
    type Input = ListServerCertificateTagsRequest;
    type Output = ListServerCertificateTagsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[118];
}

pub type ListServerCertificatesInput = ListServerCertificatesRequest;

pub type ListServerCertificatesOutput = ListServerCertificatesResponse;

pub struct ListServerCertificates;

impl Operation for ListServerCertificates {
    type Input = ListServerCertificatesRequest;
    type Output = ListServerCertificatesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[119];
}

pub type ListServiceSpecificCredentialsInput = ListServiceSpecificCredentialsRequest;

pub type ListServiceSpecificCredentialsOutput = ListServiceSpecificCredentialsResponse;

pub struct ListServiceSpecificCredentials;

impl Operation for ListServiceSpecificCredentials {
    type Input = ListServiceSpecificCredentialsRequest;
    type Output = ListServiceSpecificCredentialsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[120];
}

pub type ListSigningCertificatesInput = ListSigningCertificatesRequest;

pub type ListSigningCertificatesOutput = ListSigningCertificatesResponse;

pub struct ListSigningCertificates;

impl Operation for ListSigningCertificates {
    type Input = ListSigningCertificatesRequest;
    type Output = ListSigningCertificatesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[121];
}

pub type ListUserPoliciesInput = ListUserPoliciesRequest;

pub type ListUserPoliciesOutput = ListUserPoliciesResponse;

pub struct ListUserPolicies;

impl Operation for ListUserPolicies {
    type Input = ListUserPoliciesRequest;
    type Output = ListUserPoliciesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[122];
}

pub type ListUserTagsInput = ListUserTagsRequest;

pub type ListUserTagsOutput = ListUserTagsResponse;

pub struct ListUserTags;

impl Operation for ListUserTags {
    type Input = ListUserTagsRequest;
    type Output = ListUserTagsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[123];
}

pub type ListUsersInput = ListUsersRequest;

pub type ListUsersOutput = ListUsersResponse;

pub struct ListUsers;

impl Operation for ListUsers {
    type Input = ListUsersRequest;
    type Output = ListUsersResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[124];
}

pub type ListVirtualMFADevicesInput = ListVirtualMFADevicesRequest;

pub type ListVirtualMFADevicesOutput = ListVirtualMFADevicesResponse;

pub struct ListVirtualMFADevices;

impl Operation for ListVirtualMFADevices {
    type Input = ListVirtualMFADevicesRequest;
    type Output = ListVirtualMFADevicesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[125];
}

pub type PutGroupPolicyInput = PutGroupPolicyRequest;

static S__PutGroupPolicyOutput: ShapeSpec = ShapeSpec::new("PutGroupPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGroupPolicyOutput {}

impl Shape for PutGroupPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__PutGroupPolicyOutput;
}

impl Field for PutGroupPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutGroupPolicy;

impl Operation for PutGroupPolicy {
    type Input = PutGroupPolicyRequest;
    type Output = PutGroupPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[126];
}

pub type PutRolePermissionsBoundaryInput = PutRolePermissionsBoundaryRequest;

static S__PutRolePermissionsBoundaryOutput: ShapeSpec = ShapeSpec::new("PutRolePermissionsBoundaryOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryOutput {}

impl Shape for PutRolePermissionsBoundaryOutput {
    const SHAPE: &'static ShapeSpec = &S__PutRolePermissionsBoundaryOutput;
}

impl Field for PutRolePermissionsBoundaryOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutRolePermissionsBoundary;

impl Operation for PutRolePermissionsBoundary {
    type Input = PutRolePermissionsBoundaryRequest;
    type Output = PutRolePermissionsBoundaryOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[127];
}

pub type PutRolePolicyInput = PutRolePolicyRequest;

static S__PutRolePolicyOutput: ShapeSpec = ShapeSpec::new("PutRolePolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyOutput {}

impl Shape for PutRolePolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__PutRolePolicyOutput;
}

impl Field for PutRolePolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutRolePolicy;

impl Operation for PutRolePolicy {
    type Input = PutRolePolicyRequest;
    type Output = PutRolePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[128];
}

pub type PutUserPermissionsBoundaryInput = PutUserPermissionsBoundaryRequest;

static S__PutUserPermissionsBoundaryOutput: ShapeSpec = ShapeSpec::new("PutUserPermissionsBoundaryOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryOutput {}

impl Shape for PutUserPermissionsBoundaryOutput {
    const SHAPE: &'static ShapeSpec = &S__PutUserPermissionsBoundaryOutput;
}

impl Field for PutUserPermissionsBoundaryOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutUserPermissionsBoundary;

impl Operation for PutUserPermissionsBoundary {
    type Input = PutUserPermissionsBoundaryRequest;
    type Output = PutUserPermissionsBoundaryOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[129];
}

pub type PutUserPolicyInput = PutUserPolicyRequest;

static S__PutUserPolicyOutput: ShapeSpec = ShapeSpec::new("PutUserPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPolicyOutput {}

impl Shape for PutUserPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__PutUserPolicyOutput;
}

impl Field for PutUserPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutUserPolicy;

impl Operation for PutUserPolicy {
    type Input = PutUserPolicyRequest;
    type Output = PutUserPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[130];
}

pub type RejectDelegationRequestInput = RejectDelegationRequestRequest;

static S__RejectDelegationRequestOutput: ShapeSpec = ShapeSpec::new("RejectDelegationRequestOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectDelegationRequestOutput {}

impl Shape for RejectDelegationRequestOutput {
    const SHAPE: &'static ShapeSpec = &S__RejectDelegationRequestOutput;
}

impl Field for RejectDelegationRequestOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct RejectDelegationRequest;

impl Operation for RejectDelegationRequest {
    type Input = RejectDelegationRequestRequest;
    type Output = RejectDelegationRequestOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[131];
}

pub type RemoveClientIDFromOpenIDConnectProviderInput = RemoveClientIDFromOpenIDConnectProviderRequest;

static S__RemoveClientIDFromOpenIDConnectProviderOutput: ShapeSpec = ShapeSpec::new("RemoveClientIDFromOpenIDConnectProviderOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderOutput {}

impl Shape for RemoveClientIDFromOpenIDConnectProviderOutput {
    const SHAPE: &'static ShapeSpec = &S__RemoveClientIDFromOpenIDConnectProviderOutput;
}

impl Field for RemoveClientIDFromOpenIDConnectProviderOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct RemoveClientIDFromOpenIDConnectProvider;

impl Operation for RemoveClientIDFromOpenIDConnectProvider {
    type Input = RemoveClientIDFromOpenIDConnectProviderRequest;
    type Output = RemoveClientIDFromOpenIDConnectProviderOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[132];
}

pub type RemoveRoleFromInstanceProfileInput = RemoveRoleFromInstanceProfileRequest;

static S__RemoveRoleFromInstanceProfileOutput: ShapeSpec = ShapeSpec::new("RemoveRoleFromInstanceProfileOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileOutput {}

impl Shape for RemoveRoleFromInstanceProfileOutput {
    const SHAPE: &'static ShapeSpec = &S__RemoveRoleFromInstanceProfileOutput;
}

impl Field for RemoveRoleFromInstanceProfileOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct RemoveRoleFromInstanceProfile;

impl Operation for RemoveRoleFromInstanceProfile {
    type Input = RemoveRoleFromInstanceProfileRequest;
    type Output = RemoveRoleFromInstanceProfileOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[133];
}

pub type RemoveUserFromGroupInput = RemoveUserFromGroupRequest;

static S__RemoveUserFromGroupOutput: ShapeSpec = ShapeSpec::new("RemoveUserFromGroupOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveUserFromGroupOutput {}

impl Shape for RemoveUserFromGroupOutput {
    const SHAPE: &'static ShapeSpec = &S__RemoveUserFromGroupOutput;
}

impl Field for RemoveUserFromGroupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct RemoveUserFromGroup;

impl Operation for RemoveUserFromGroup {
    type Input = RemoveUserFromGroupRequest;
    type Output = RemoveUserFromGroupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[134];
}

pub type ResetServiceSpecificCredentialInput = ResetServiceSpecificCredentialRequest;

pub type ResetServiceSpecificCredentialOutput = ResetServiceSpecificCredentialResponse;

pub struct ResetServiceSpecificCredential;

impl Operation for ResetServiceSpecificCredential {
    type Input = ResetServiceSpecificCredentialRequest;
    type Output = ResetServiceSpecificCredentialResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[135];
}

pub type ResyncMFADeviceInput = ResyncMFADeviceRequest;

static S__ResyncMFADeviceOutput: ShapeSpec = ShapeSpec::new("ResyncMFADeviceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResyncMFADeviceOutput {}

impl Shape for ResyncMFADeviceOutput {
    const SHAPE: &'static ShapeSpec = &S__ResyncMFADeviceOutput;
}

impl Field for ResyncMFADeviceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct ResyncMFADevice;

impl Operation for ResyncMFADevice {
    type Input = ResyncMFADeviceRequest;
    type Output = ResyncMFADeviceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[136];
}

pub type SendDelegationTokenInput = SendDelegationTokenRequest;

static S__SendDelegationTokenOutput: ShapeSpec = ShapeSpec::new("SendDelegationTokenOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDelegationTokenOutput {}

impl Shape for SendDelegationTokenOutput {
    const SHAPE: &'static ShapeSpec = &S__SendDelegationTokenOutput;
}

impl Field for SendDelegationTokenOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct SendDelegationToken;

impl Operation for SendDelegationToken {
    type Input = SendDelegationTokenRequest;
    type Output = SendDelegationTokenOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[137];
}

pub type SetDefaultPolicyVersionInput = SetDefaultPolicyVersionRequest;

static S__SetDefaultPolicyVersionOutput: ShapeSpec = ShapeSpec::new("SetDefaultPolicyVersionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDefaultPolicyVersionOutput {}

impl Shape for SetDefaultPolicyVersionOutput {
    const SHAPE: &'static ShapeSpec = &S__SetDefaultPolicyVersionOutput;
}

impl Field for SetDefaultPolicyVersionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct SetDefaultPolicyVersion;

impl Operation for SetDefaultPolicyVersion {
    type Input = SetDefaultPolicyVersionRequest;
    type Output = SetDefaultPolicyVersionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[138];
}

pub type SetSecurityTokenServicePreferencesInput = SetSecurityTokenServicePreferencesRequest;

static S__SetSecurityTokenServicePreferencesOutput: ShapeSpec = ShapeSpec::new("SetSecurityTokenServicePreferencesOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityTokenServicePreferencesOutput {}

impl Shape for SetSecurityTokenServicePreferencesOutput {
    const SHAPE: &'static ShapeSpec = &S__SetSecurityTokenServicePreferencesOutput;
}

impl Field for SetSecurityTokenServicePreferencesOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct SetSecurityTokenServicePreferences;

impl Operation for SetSecurityTokenServicePreferences {
    type Input = SetSecurityTokenServicePreferencesRequest;
    type Output = SetSecurityTokenServicePreferencesOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[139];
}

pub type SimulateCustomPolicyInput = SimulateCustomPolicyRequest;

pub type SimulateCustomPolicyOutput = SimulatePolicyResponse;

pub struct SimulateCustomPolicy;

impl Operation for SimulateCustomPolicy {
    type Input = SimulateCustomPolicyRequest;
    type Output = SimulatePolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[140];
}

pub type SimulatePrincipalPolicyInput = SimulatePrincipalPolicyRequest;

pub type SimulatePrincipalPolicyOutput = SimulatePolicyResponse;

pub struct SimulatePrincipalPolicy;

impl Operation for SimulatePrincipalPolicy {
    type Input = SimulatePrincipalPolicyRequest;
    type Output = SimulatePolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[141];
}

pub type TagInstanceProfileInput = TagInstanceProfileRequest;

static S__TagInstanceProfileOutput: ShapeSpec = ShapeSpec::new("TagInstanceProfileOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagInstanceProfileOutput {}

impl Shape for TagInstanceProfileOutput {
    const SHAPE: &'static ShapeSpec = &S__TagInstanceProfileOutput;
}

impl Field for TagInstanceProfileOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct TagInstanceProfile;

impl Operation for TagInstanceProfile {
    type Input = TagInstanceProfileRequest;
    type Output = TagInstanceProfileOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[142];
}

pub type TagMFADeviceInput = TagMFADeviceRequest;

static S__TagMFADeviceOutput: ShapeSpec = ShapeSpec::new("TagMFADeviceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagMFADeviceOutput {}

impl Shape for TagMFADeviceOutput {
    const SHAPE: &'static ShapeSpec = &S__TagMFADeviceOutput;
}

impl Field for TagMFADeviceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct TagMFADevice;

impl Operation for TagMFADevice {
    type Input = TagMFADeviceRequest;
    type Output = TagMFADeviceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[143];
}

pub type TagOpenIDConnectProviderInput = TagOpenIDConnectProviderRequest;

static S__TagOpenIDConnectProviderOutput: ShapeSpec = ShapeSpec::new("TagOpenIDConnectProviderOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagOpenIDConnectProviderOutput {}

impl Shape for TagOpenIDConnectProviderOutput {
    const SHAPE: &'static ShapeSpec = &S__TagOpenIDConnectProviderOutput;
}

impl Field for TagOpenIDConnectProviderOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct TagOpenIDConnectProvider;

impl Operation for TagOpenIDConnectProvider {
    type Input = TagOpenIDConnectProviderRequest;
    type Output = TagOpenIDConnectProviderOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[144];
}

pub type TagPolicyInput = TagPolicyRequest;

static S__TagPolicyOutput: ShapeSpec = ShapeSpec::new("TagPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagPolicyOutput {}

impl Shape for TagPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__TagPolicyOutput;
}

impl Field for TagPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct TagPolicy;

impl Operation for TagPolicy {
    type Input = TagPolicyRequest;
    type Output = TagPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[145];
}

pub type TagRoleInput = TagRoleRequest;

static S__TagRoleOutput: ShapeSpec = ShapeSpec::new("TagRoleOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleOutput {}

impl Shape for TagRoleOutput {
    const SHAPE: &'static ShapeSpec = &S__TagRoleOutput;
}

impl Field for TagRoleOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct TagRole;

impl Operation for TagRole {
    type Input = TagRoleRequest;
    type Output = TagRoleOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[146];
}

pub type TagSAMLProviderInput = TagSAMLProviderRequest;

static S__TagSAMLProviderOutput: ShapeSpec = ShapeSpec::new("TagSAMLProviderOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSAMLProviderOutput {}

impl Shape for TagSAMLProviderOutput {
    const SHAPE: &'static ShapeSpec = &S__TagSAMLProviderOutput;
}

impl Field for TagSAMLProviderOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct TagSAMLProvider;

impl Operation for TagSAMLProvider {
    type Input = TagSAMLProviderRequest;
    type Output = TagSAMLProviderOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[147];
}

pub type TagServerCertificateInput = TagServerCertificateRequest;

static S__TagServerCertificateOutput: ShapeSpec = ShapeSpec::new("TagServerCertificateOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagServerCertificateOutput {}

impl Shape for TagServerCertificateOutput {
    const SHAPE: &'static ShapeSpec = &S__TagServerCertificateOutput;
}

impl Field for TagServerCertificateOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct TagServerCertificate;

impl Operation for TagServerCertificate {
    type Input = TagServerCertificateRequest;
    type Output = TagServerCertificateOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[148];
}

pub type TagUserInput = TagUserRequest;

static S__TagUserOutput: ShapeSpec = ShapeSpec::new("TagUserOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserOutput {}

impl Shape for TagUserOutput {
    const SHAPE: &'static ShapeSpec = &S__TagUserOutput;
}

impl Field for TagUserOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct TagUser;

impl Operation for TagUser {
    type Input = TagUserRequest;
    type Output = TagUserOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[149];
}

pub type UntagInstanceProfileInput = UntagInstanceProfileRequest;

static S__UntagInstanceProfileOutput: ShapeSpec = ShapeSpec::new("UntagInstanceProfileOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagInstanceProfileOutput {}

impl Shape for UntagInstanceProfileOutput {
    const SHAPE: &'static ShapeSpec = &S__UntagInstanceProfileOutput;
}

impl Field for UntagInstanceProfileOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UntagInstanceProfile;

impl Operation for UntagInstanceProfile {
    type Input = UntagInstanceProfileRequest;
    type Output = UntagInstanceProfileOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[150];
}

pub type UntagMFADeviceInput = UntagMFADeviceRequest;

static S__UntagMFADeviceOutput: ShapeSpec = ShapeSpec::new("UntagMFADeviceOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagMFADeviceOutput {}

impl Shape for UntagMFADeviceOutput {
    const SHAPE: &'static ShapeSpec = &S__UntagMFADeviceOutput;
}

impl Field for UntagMFADeviceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UntagMFADevice;

impl Operation for UntagMFADevice {
    type Input = UntagMFADeviceRequest;
    type Output = UntagMFADeviceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[151];
}

pub type UntagOpenIDConnectProviderInput = UntagOpenIDConnectProviderRequest;

static S__UntagOpenIDConnectProviderOutput: ShapeSpec = ShapeSpec::new("UntagOpenIDConnectProviderOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderOutput {}

impl Shape for UntagOpenIDConnectProviderOutput {
    const SHAPE: &'static ShapeSpec = &S__UntagOpenIDConnectProviderOutput;
}

impl Field for UntagOpenIDConnectProviderOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UntagOpenIDConnectProvider;

impl Operation for UntagOpenIDConnectProvider {
    type Input = UntagOpenIDConnectProviderRequest;
    type Output = UntagOpenIDConnectProviderOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[152];
}

pub type UntagPolicyInput = UntagPolicyRequest;

static S__UntagPolicyOutput: ShapeSpec = ShapeSpec::new("UntagPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagPolicyOutput {}

impl Shape for UntagPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__UntagPolicyOutput;
}

impl Field for UntagPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UntagPolicy;

impl Operation for UntagPolicy {
    type Input = UntagPolicyRequest;
    type Output = UntagPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[153];
}

pub type UntagRoleInput = UntagRoleRequest;

static S__UntagRoleOutput: ShapeSpec = ShapeSpec::new("UntagRoleOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleOutput {}

impl Shape for UntagRoleOutput {
    const SHAPE: &'static ShapeSpec = &S__UntagRoleOutput;
}

impl Field for UntagRoleOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UntagRole;

impl Operation for UntagRole {
    type Input = UntagRoleRequest;
    type Output = UntagRoleOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[154];
}

pub type UntagSAMLProviderInput = UntagSAMLProviderRequest;

static S__UntagSAMLProviderOutput: ShapeSpec = ShapeSpec::new("UntagSAMLProviderOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagSAMLProviderOutput {}

impl Shape for UntagSAMLProviderOutput {
    const SHAPE: &'static ShapeSpec = &S__UntagSAMLProviderOutput;
}

impl Field for UntagSAMLProviderOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UntagSAMLProvider;

impl Operation for UntagSAMLProvider {
    type Input = UntagSAMLProviderRequest;
    type Output = UntagSAMLProviderOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[155];
}

pub type UntagServerCertificateInput = UntagServerCertificateRequest;

static S__UntagServerCertificateOutput: ShapeSpec = ShapeSpec::new("UntagServerCertificateOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagServerCertificateOutput {}

impl Shape for UntagServerCertificateOutput {
    const SHAPE: &'static ShapeSpec = &S__UntagServerCertificateOutput;
}

impl Field for UntagServerCertificateOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UntagServerCertificate;

impl Operation for UntagServerCertificate {
    type Input = UntagServerCertificateRequest;
    type Output = UntagServerCertificateOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[156];
}

pub type UntagUserInput = UntagUserRequest;

static S__UntagUserOutput: ShapeSpec = ShapeSpec::new("UntagUserOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagUserOutput {}

impl Shape for UntagUserOutput {
    const SHAPE: &'static ShapeSpec = &S__UntagUserOutput;
}

impl Field for UntagUserOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UntagUser;

impl Operation for UntagUser {
    type Input = UntagUserRequest;
    type Output = UntagUserOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[157];
}

pub type UpdateAccessKeyInput = UpdateAccessKeyRequest;

static S__UpdateAccessKeyOutput: ShapeSpec = ShapeSpec::new("UpdateAccessKeyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccessKeyOutput {}

impl Shape for UpdateAccessKeyOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateAccessKeyOutput;
}

impl Field for UpdateAccessKeyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateAccessKey;

impl Operation for UpdateAccessKey {
    type Input = UpdateAccessKeyRequest;
    type Output = UpdateAccessKeyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[158];
}

pub type UpdateAccountPasswordPolicyInput = UpdateAccountPasswordPolicyRequest;

static S__UpdateAccountPasswordPolicyOutput: ShapeSpec = ShapeSpec::new("UpdateAccountPasswordPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyOutput {}

impl Shape for UpdateAccountPasswordPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateAccountPasswordPolicyOutput;
}

impl Field for UpdateAccountPasswordPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateAccountPasswordPolicy;

impl Operation for UpdateAccountPasswordPolicy {
    type Input = UpdateAccountPasswordPolicyRequest;
    type Output = UpdateAccountPasswordPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[159];
}

pub type UpdateAssumeRolePolicyInput = UpdateAssumeRolePolicyRequest;

static S__UpdateAssumeRolePolicyOutput: ShapeSpec = ShapeSpec::new("UpdateAssumeRolePolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyOutput {}

impl Shape for UpdateAssumeRolePolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateAssumeRolePolicyOutput;
}

impl Field for UpdateAssumeRolePolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateAssumeRolePolicy;

impl Operation for UpdateAssumeRolePolicy {
    type Input = UpdateAssumeRolePolicyRequest;
    type Output = UpdateAssumeRolePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[160];
}

pub type UpdateDelegationRequestInput = UpdateDelegationRequestRequest;

static S__UpdateDelegationRequestOutput: ShapeSpec = ShapeSpec::new("UpdateDelegationRequestOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDelegationRequestOutput {}

impl Shape for UpdateDelegationRequestOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateDelegationRequestOutput;
}

impl Field for UpdateDelegationRequestOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateDelegationRequest;

impl Operation for UpdateDelegationRequest {
    type Input = UpdateDelegationRequestRequest;
    type Output = UpdateDelegationRequestOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[161];
}

pub type UpdateGroupInput = UpdateGroupRequest;

static S__UpdateGroupOutput: ShapeSpec = ShapeSpec::new("UpdateGroupOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupOutput {}

impl Shape for UpdateGroupOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateGroupOutput;
}

impl Field for UpdateGroupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateGroup;

impl Operation for UpdateGroup {
    type Input = UpdateGroupRequest;
    type Output = UpdateGroupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[162];
}

pub type UpdateLoginProfileInput = UpdateLoginProfileRequest;

static S__UpdateLoginProfileOutput: ShapeSpec = ShapeSpec::new("UpdateLoginProfileOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateLoginProfileOutput {}

impl Shape for UpdateLoginProfileOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateLoginProfileOutput;
}

impl Field for UpdateLoginProfileOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateLoginProfile;

impl Operation for UpdateLoginProfile {
    type Input = UpdateLoginProfileRequest;
    type Output = UpdateLoginProfileOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[163];
}

pub type UpdateOpenIDConnectProviderThumbprintInput = UpdateOpenIDConnectProviderThumbprintRequest;

static S__UpdateOpenIDConnectProviderThumbprintOutput: ShapeSpec = ShapeSpec::new("UpdateOpenIDConnectProviderThumbprintOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintOutput {}

impl Shape for UpdateOpenIDConnectProviderThumbprintOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateOpenIDConnectProviderThumbprintOutput;
}

impl Field for UpdateOpenIDConnectProviderThumbprintOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateOpenIDConnectProviderThumbprint;

impl Operation for UpdateOpenIDConnectProviderThumbprint {
    type Input = UpdateOpenIDConnectProviderThumbprintRequest;
    type Output = UpdateOpenIDConnectProviderThumbprintOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[164];
}

pub type UpdateRoleInput = UpdateRoleRequest;

pub type UpdateRoleOutput = UpdateRoleResponse;

pub struct UpdateRole;

impl Operation for UpdateRole {
    type Input = UpdateRoleRequest;
    type Output = UpdateRoleResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[165];
}

pub type UpdateRoleDescriptionInput = UpdateRoleDescriptionRequest;

pub type UpdateRoleDescriptionOutput = UpdateRoleDescriptionResponse;

pub struct UpdateRoleDescription;

impl Operation for UpdateRoleDescription {
    type Input = UpdateRoleDescriptionRequest;
    type Output = UpdateRoleDescriptionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[166];
}

pub type UpdateSAMLProviderInput = UpdateSAMLProviderRequest;

pub type UpdateSAMLProviderOutput = UpdateSAMLProviderResponse;

pub struct UpdateSAMLProvider;

impl Operation for UpdateSAMLProvider {
    type Input = UpdateSAMLProviderRequest;
    type Output = UpdateSAMLProviderResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[167];
}

pub type UpdateSSHPublicKeyInput = UpdateSSHPublicKeyRequest;

static S__UpdateSSHPublicKeyOutput: ShapeSpec = ShapeSpec::new("UpdateSSHPublicKeyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSSHPublicKeyOutput {}

impl Shape for UpdateSSHPublicKeyOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateSSHPublicKeyOutput;
}

impl Field for UpdateSSHPublicKeyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateSSHPublicKey;

impl Operation for UpdateSSHPublicKey {
    type Input = UpdateSSHPublicKeyRequest;
    type Output = UpdateSSHPublicKeyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[168];
}

pub type UpdateServerCertificateInput = UpdateServerCertificateRequest;

static S__UpdateServerCertificateOutput: ShapeSpec = ShapeSpec::new("UpdateServerCertificateOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServerCertificateOutput {}

impl Shape for UpdateServerCertificateOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateServerCertificateOutput;
}

impl Field for UpdateServerCertificateOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateServerCertificate;

impl Operation for UpdateServerCertificate {
    type Input = UpdateServerCertificateRequest;
    type Output = UpdateServerCertificateOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[169];
}

pub type UpdateServiceSpecificCredentialInput = UpdateServiceSpecificCredentialRequest;

static S__UpdateServiceSpecificCredentialOutput: ShapeSpec = ShapeSpec::new("UpdateServiceSpecificCredentialOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialOutput {}

impl Shape for UpdateServiceSpecificCredentialOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateServiceSpecificCredentialOutput;
}

impl Field for UpdateServiceSpecificCredentialOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateServiceSpecificCredential;

impl Operation for UpdateServiceSpecificCredential {
    type Input = UpdateServiceSpecificCredentialRequest;
    type Output = UpdateServiceSpecificCredentialOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[170];
}

pub type UpdateSigningCertificateInput = UpdateSigningCertificateRequest;

static S__UpdateSigningCertificateOutput: ShapeSpec = ShapeSpec::new("UpdateSigningCertificateOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSigningCertificateOutput {}

impl Shape for UpdateSigningCertificateOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateSigningCertificateOutput;
}

impl Field for UpdateSigningCertificateOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateSigningCertificate;

impl Operation for UpdateSigningCertificate {
    type Input = UpdateSigningCertificateRequest;
    type Output = UpdateSigningCertificateOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[171];
}

pub type UpdateUserInput = UpdateUserRequest;

static S__UpdateUserOutput: ShapeSpec = ShapeSpec::new("UpdateUserOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUserOutput {}

impl Shape for UpdateUserOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateUserOutput;
}

impl Field for UpdateUserOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateUser;

impl Operation for UpdateUser {
    type Input = UpdateUserRequest;
    type Output = UpdateUserOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[172];
}

pub type UploadSSHPublicKeyInput = UploadSSHPublicKeyRequest;

pub type UploadSSHPublicKeyOutput = UploadSSHPublicKeyResponse;

pub struct UploadSSHPublicKey;

impl Operation for UploadSSHPublicKey {
    type Input = UploadSSHPublicKeyRequest;
    type Output = UploadSSHPublicKeyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[173];
}

pub type UploadServerCertificateInput = UploadServerCertificateRequest;

pub type UploadServerCertificateOutput = UploadServerCertificateResponse;

pub struct UploadServerCertificate;

impl Operation for UploadServerCertificate {
    type Input = UploadServerCertificateRequest;
    type Output = UploadServerCertificateResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[174];
}

pub type UploadSigningCertificateInput = UploadSigningCertificateRequest;

pub type UploadSigningCertificateOutput = UploadSigningCertificateResponse;

pub struct UploadSigningCertificate;

impl Operation for UploadSigningCertificate {
    type Input = UploadSigningCertificateRequest;
    type Output = UploadSigningCertificateResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[175];
}

