//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    pub id: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub email: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub status: std::option::Option<AccountStatus>,
    pub state: std::option::Option<AccountState>,
    pub paths: std::option::Option<std::vec::Vec<std::string::String>>,
    pub joined_method: std::option::Option<AccountJoinedMethod>,
    pub joined_timestamp: std::option::Option<Timestamp>,
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
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.email = Some(Field::decode(d).map_err(|e| e.inside("Email"))?),
                3 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                4 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                5 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                6 => value.paths = Some(Field::decode(d).map_err(|e| e.inside("Paths"))?),
                7 => value.joined_method = Some(Field::decode(d).map_err(|e| e.inside("JoinedMethod"))?),
                8 => value.joined_timestamp = Some(Field::decode(d).map_err(|e| e.inside("JoinedTimestamp"))?),
                _ => {}
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
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.email { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.paths { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.joined_method { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.joined_timestamp { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AccountJoinedMethod {
    #[default] Invited,
    Created,
    Unknown(std::string::String),
}

impl AccountJoinedMethod {
    pub fn as_str(&self) -> &str {
        match self {
            AccountJoinedMethod::Invited => "INVITED",
            AccountJoinedMethod::Created => "CREATED",
            AccountJoinedMethod::Unknown(text) => text,
        }
    }
}

impl From<&str> for AccountJoinedMethod {
    fn from(text: &str) -> Self {
        match text {
            "INVITED" => AccountJoinedMethod::Invited,
            "CREATED" => AccountJoinedMethod::Created,
            other => AccountJoinedMethod::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AccountJoinedMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AccountJoinedMethod {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AccountState {
    #[default] PendingActivation,
    Active,
    Suspended,
    PendingClosure,
    Closed,
    Unknown(std::string::String),
}

impl AccountState {
    pub fn as_str(&self) -> &str {
        match self {
            AccountState::PendingActivation => "PENDING_ACTIVATION",
            AccountState::Active => "ACTIVE",
            AccountState::Suspended => "SUSPENDED",
            AccountState::PendingClosure => "PENDING_CLOSURE",
            AccountState::Closed => "CLOSED",
            AccountState::Unknown(text) => text,
        }
    }
}

impl From<&str> for AccountState {
    fn from(text: &str) -> Self {
        match text {
            "PENDING_ACTIVATION" => AccountState::PendingActivation,
            "ACTIVE" => AccountState::Active,
            "SUSPENDED" => AccountState::Suspended,
            "PENDING_CLOSURE" => AccountState::PendingClosure,
            "CLOSED" => AccountState::Closed,
            other => AccountState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AccountState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AccountState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AccountStatus {
    #[default] Active,
    Suspended,
    PendingClosure,
    Unknown(std::string::String),
}

impl AccountStatus {
    pub fn as_str(&self) -> &str {
        match self {
            AccountStatus::Active => "ACTIVE",
            AccountStatus::Suspended => "SUSPENDED",
            AccountStatus::PendingClosure => "PENDING_CLOSURE",
            AccountStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for AccountStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => AccountStatus::Active,
            "SUSPENDED" => AccountStatus::Suspended,
            "PENDING_CLOSURE" => AccountStatus::PendingClosure,
            other => AccountStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AccountStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AccountStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachPolicyRequest {
    pub policy_id: std::string::String,
    pub target_id: std::string::String,
}

impl Shape for AttachPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AttachPolicyRequest;
}

impl Field for AttachPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_id = Field::decode(d).map_err(|e| e.inside("PolicyId"))?,
                1 => value.target_id = Field::decode(d).map_err(|e| e.inside("TargetId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.target_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Child {
    pub id: std::option::Option<std::string::String>,
    pub type_: std::option::Option<ChildType>,
}

impl Shape for Child {
    const SHAPE: &'static ShapeSpec = &tables::S_Child;
}

impl Field for Child {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChildType {
    #[default] Account,
    OrganizationalUnit,
    Unknown(std::string::String),
}

impl ChildType {
    pub fn as_str(&self) -> &str {
        match self {
            ChildType::Account => "ACCOUNT",
            ChildType::OrganizationalUnit => "ORGANIZATIONAL_UNIT",
            ChildType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChildType {
    fn from(text: &str) -> Self {
        match text {
            "ACCOUNT" => ChildType::Account,
            "ORGANIZATIONAL_UNIT" => ChildType::OrganizationalUnit,
            other => ChildType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChildType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChildType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloseAccountRequest {
    pub account_id: std::string::String,
}

impl Shape for CloseAccountRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CloseAccountRequest;
}

impl Field for CloseAccountRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account_id = Field::decode(d).map_err(|e| e.inside("AccountId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.account_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum CreateAccountFailureReason {
    #[default] AccountLimitExceeded,
    EmailAlreadyExists,
    InvalidAddress,
    InvalidEmail,
    ConcurrentAccountModification,
    InternalFailure,
    GovcloudAccountAlreadyExists,
    MissingBusinessValidation,
    FailedBusinessValidation,
    PendingBusinessValidation,
    InvalidIdentityForBusinessValidation,
    UnknownBusinessValidation,
    MissingPaymentInstrument,
    InvalidPaymentInstrument,
    UpdateExistingResourcePolicyWithTagsNotSupported,
    Unknown(std::string::String),
}

impl CreateAccountFailureReason {
    pub fn as_str(&self) -> &str {
        match self {
            CreateAccountFailureReason::AccountLimitExceeded => "ACCOUNT_LIMIT_EXCEEDED",
            CreateAccountFailureReason::EmailAlreadyExists => "EMAIL_ALREADY_EXISTS",
            CreateAccountFailureReason::InvalidAddress => "INVALID_ADDRESS",
            CreateAccountFailureReason::InvalidEmail => "INVALID_EMAIL",
            CreateAccountFailureReason::ConcurrentAccountModification => "CONCURRENT_ACCOUNT_MODIFICATION",
            CreateAccountFailureReason::InternalFailure => "INTERNAL_FAILURE",
            CreateAccountFailureReason::GovcloudAccountAlreadyExists => "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
            CreateAccountFailureReason::MissingBusinessValidation => "MISSING_BUSINESS_VALIDATION",
            CreateAccountFailureReason::FailedBusinessValidation => "FAILED_BUSINESS_VALIDATION",
            CreateAccountFailureReason::PendingBusinessValidation => "PENDING_BUSINESS_VALIDATION",
            CreateAccountFailureReason::InvalidIdentityForBusinessValidation => "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
            CreateAccountFailureReason::UnknownBusinessValidation => "UNKNOWN_BUSINESS_VALIDATION",
            CreateAccountFailureReason::MissingPaymentInstrument => "MISSING_PAYMENT_INSTRUMENT",
            CreateAccountFailureReason::InvalidPaymentInstrument => "INVALID_PAYMENT_INSTRUMENT",
            CreateAccountFailureReason::UpdateExistingResourcePolicyWithTagsNotSupported => "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
            CreateAccountFailureReason::Unknown(text) => text,
        }
    }
}

impl From<&str> for CreateAccountFailureReason {
    fn from(text: &str) -> Self {
        match text {
            "ACCOUNT_LIMIT_EXCEEDED" => CreateAccountFailureReason::AccountLimitExceeded,
            "EMAIL_ALREADY_EXISTS" => CreateAccountFailureReason::EmailAlreadyExists,
            "INVALID_ADDRESS" => CreateAccountFailureReason::InvalidAddress,
            "INVALID_EMAIL" => CreateAccountFailureReason::InvalidEmail,
            "CONCURRENT_ACCOUNT_MODIFICATION" => CreateAccountFailureReason::ConcurrentAccountModification,
            "INTERNAL_FAILURE" => CreateAccountFailureReason::InternalFailure,
            "GOVCLOUD_ACCOUNT_ALREADY_EXISTS" => CreateAccountFailureReason::GovcloudAccountAlreadyExists,
            "MISSING_BUSINESS_VALIDATION" => CreateAccountFailureReason::MissingBusinessValidation,
            "FAILED_BUSINESS_VALIDATION" => CreateAccountFailureReason::FailedBusinessValidation,
            "PENDING_BUSINESS_VALIDATION" => CreateAccountFailureReason::PendingBusinessValidation,
            "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION" => CreateAccountFailureReason::InvalidIdentityForBusinessValidation,
            "UNKNOWN_BUSINESS_VALIDATION" => CreateAccountFailureReason::UnknownBusinessValidation,
            "MISSING_PAYMENT_INSTRUMENT" => CreateAccountFailureReason::MissingPaymentInstrument,
            "INVALID_PAYMENT_INSTRUMENT" => CreateAccountFailureReason::InvalidPaymentInstrument,
            "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED" => CreateAccountFailureReason::UpdateExistingResourcePolicyWithTagsNotSupported,
            other => CreateAccountFailureReason::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CreateAccountFailureReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for CreateAccountFailureReason {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountRequest {
    pub email: std::string::String,
    pub account_name: std::string::String,
    pub role_name: std::option::Option<std::string::String>,
    pub iam_user_access_to_billing: std::option::Option<IAMUserAccessToBilling>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreateAccountRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateAccountRequest;
}

impl Field for CreateAccountRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.email = Field::decode(d).map_err(|e| e.inside("Email"))?,
                1 => value.account_name = Field::decode(d).map_err(|e| e.inside("AccountName"))?,
                2 => value.role_name = Some(Field::decode(d).map_err(|e| e.inside("RoleName"))?),
                3 => value.iam_user_access_to_billing = Some(Field::decode(d).map_err(|e| e.inside("IamUserAccessToBilling"))?),
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
        e.member(&Self::SHAPE.members[0]); self.email.encode(e);
        e.member(&Self::SHAPE.members[1]); self.account_name.encode(e);
        if let Some(v) = &self.role_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.iam_user_access_to_billing { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountResponse {
    pub create_account_status: std::option::Option<CreateAccountStatus>,
}

impl Shape for CreateAccountResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateAccountResponse;
}

impl Field for CreateAccountResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.create_account_status = Some(Field::decode(d).map_err(|e| e.inside("CreateAccountStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.create_account_status { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum CreateAccountState {
    #[default] InProgress,
    Succeeded,
    Failed,
    Unknown(std::string::String),
}

impl CreateAccountState {
    pub fn as_str(&self) -> &str {
        match self {
            CreateAccountState::InProgress => "IN_PROGRESS",
            CreateAccountState::Succeeded => "SUCCEEDED",
            CreateAccountState::Failed => "FAILED",
            CreateAccountState::Unknown(text) => text,
        }
    }
}

impl From<&str> for CreateAccountState {
    fn from(text: &str) -> Self {
        match text {
            "IN_PROGRESS" => CreateAccountState::InProgress,
            "SUCCEEDED" => CreateAccountState::Succeeded,
            "FAILED" => CreateAccountState::Failed,
            other => CreateAccountState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CreateAccountState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for CreateAccountState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountStatus {
    pub id: std::option::Option<std::string::String>,
    pub account_name: std::option::Option<std::string::String>,
    pub state: std::option::Option<CreateAccountState>,
    pub requested_timestamp: std::option::Option<Timestamp>,
    pub completed_timestamp: std::option::Option<Timestamp>,
    pub account_id: std::option::Option<std::string::String>,
    pub gov_cloud_account_id: std::option::Option<std::string::String>,
    pub failure_reason: std::option::Option<CreateAccountFailureReason>,
}

impl Shape for CreateAccountStatus {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateAccountStatus;
}

impl Field for CreateAccountStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.account_name = Some(Field::decode(d).map_err(|e| e.inside("AccountName"))?),
                2 => value.state = Some(Field::decode(d).map_err(|e| e.inside("State"))?),
                3 => value.requested_timestamp = Some(Field::decode(d).map_err(|e| e.inside("RequestedTimestamp"))?),
                4 => value.completed_timestamp = Some(Field::decode(d).map_err(|e| e.inside("CompletedTimestamp"))?),
                5 => value.account_id = Some(Field::decode(d).map_err(|e| e.inside("AccountId"))?),
                6 => value.gov_cloud_account_id = Some(Field::decode(d).map_err(|e| e.inside("GovCloudAccountId"))?),
                7 => value.failure_reason = Some(Field::decode(d).map_err(|e| e.inside("FailureReason"))?),
                _ => {}
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
        if let Some(v) = &self.account_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.state { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.requested_timestamp { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.completed_timestamp { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.account_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.gov_cloud_account_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.failure_reason { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrganizationRequest {
    pub feature_set: std::option::Option<OrganizationFeatureSet>,
}

impl Shape for CreateOrganizationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateOrganizationRequest;
}

impl Field for CreateOrganizationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.feature_set = Some(Field::decode(d).map_err(|e| e.inside("FeatureSet"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.feature_set { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrganizationResponse {
    pub organization: std::option::Option<Organization>,
}

impl Shape for CreateOrganizationResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateOrganizationResponse;
}

impl Field for CreateOrganizationResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organization = Some(Field::decode(d).map_err(|e| e.inside("Organization"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.organization { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrganizationalUnitRequest {
    pub parent_id: std::string::String,
    pub name: std::string::String,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreateOrganizationalUnitRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateOrganizationalUnitRequest;
}

impl Field for CreateOrganizationalUnitRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.parent_id = Field::decode(d).map_err(|e| e.inside("ParentId"))?,
                1 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
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
        e.member(&Self::SHAPE.members[0]); self.parent_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.name.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrganizationalUnitResponse {
    pub organizational_unit: std::option::Option<OrganizationalUnit>,
}

impl Shape for CreateOrganizationalUnitResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateOrganizationalUnitResponse;
}

impl Field for CreateOrganizationalUnitResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organizational_unit = Some(Field::decode(d).map_err(|e| e.inside("OrganizationalUnit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.organizational_unit { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub content: std::string::String,
    pub description: std::string::String,
    pub name: std::string::String,
    pub type_: PolicyType,
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
                0 => value.content = Field::decode(d).map_err(|e| e.inside("Content"))?,
                1 => value.description = Field::decode(d).map_err(|e| e.inside("Description"))?,
                2 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
                3 => value.type_ = Field::decode(d).map_err(|e| e.inside("Type"))?,
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
        e.member(&Self::SHAPE.members[0]); self.content.encode(e);
        e.member(&Self::SHAPE.members[1]); self.description.encode(e);
        e.member(&Self::SHAPE.members[2]); self.name.encode(e);
        e.member(&Self::SHAPE.members[3]); self.type_.encode(e);
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
pub struct DeleteOrganizationalUnitRequest {
    pub organizational_unit_id: std::string::String,
}

impl Shape for DeleteOrganizationalUnitRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteOrganizationalUnitRequest;
}

impl Field for DeleteOrganizationalUnitRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organizational_unit_id = Field::decode(d).map_err(|e| e.inside("OrganizationalUnitId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.organizational_unit_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_id: std::string::String,
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
                0 => value.policy_id = Field::decode(d).map_err(|e| e.inside("PolicyId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountRequest {
    pub account_id: std::string::String,
}

impl Shape for DescribeAccountRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeAccountRequest;
}

impl Field for DescribeAccountRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account_id = Field::decode(d).map_err(|e| e.inside("AccountId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.account_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountResponse {
    pub account: std::option::Option<Account>,
}

impl Shape for DescribeAccountResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeAccountResponse;
}

impl Field for DescribeAccountResponse {
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
pub struct DescribeCreateAccountStatusRequest {
    pub create_account_request_id: std::string::String,
}

impl Shape for DescribeCreateAccountStatusRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeCreateAccountStatusRequest;
}

impl Field for DescribeCreateAccountStatusRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.create_account_request_id = Field::decode(d).map_err(|e| e.inside("CreateAccountRequestId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.create_account_request_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCreateAccountStatusResponse {
    pub create_account_status: std::option::Option<CreateAccountStatus>,
}

impl Shape for DescribeCreateAccountStatusResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeCreateAccountStatusResponse;
}

impl Field for DescribeCreateAccountStatusResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.create_account_status = Some(Field::decode(d).map_err(|e| e.inside("CreateAccountStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.create_account_status { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeOrganizationResponse {
    pub organization: std::option::Option<Organization>,
}

impl Shape for DescribeOrganizationResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeOrganizationResponse;
}

impl Field for DescribeOrganizationResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organization = Some(Field::decode(d).map_err(|e| e.inside("Organization"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.organization { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeOrganizationalUnitRequest {
    pub organizational_unit_id: std::string::String,
}

impl Shape for DescribeOrganizationalUnitRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeOrganizationalUnitRequest;
}

impl Field for DescribeOrganizationalUnitRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organizational_unit_id = Field::decode(d).map_err(|e| e.inside("OrganizationalUnitId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.organizational_unit_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeOrganizationalUnitResponse {
    pub organizational_unit: std::option::Option<OrganizationalUnit>,
}

impl Shape for DescribeOrganizationalUnitResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeOrganizationalUnitResponse;
}

impl Field for DescribeOrganizationalUnitResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organizational_unit = Some(Field::decode(d).map_err(|e| e.inside("OrganizationalUnit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.organizational_unit { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePolicyRequest {
    pub policy_id: std::string::String,
}

impl Shape for DescribePolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribePolicyRequest;
}

impl Field for DescribePolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_id = Field::decode(d).map_err(|e| e.inside("PolicyId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePolicyResponse {
    pub policy: std::option::Option<Policy>,
}

impl Shape for DescribePolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribePolicyResponse;
}

impl Field for DescribePolicyResponse {
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
pub struct DetachPolicyRequest {
    pub policy_id: std::string::String,
    pub target_id: std::string::String,
}

impl Shape for DetachPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DetachPolicyRequest;
}

impl Field for DetachPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_id = Field::decode(d).map_err(|e| e.inside("PolicyId"))?,
                1 => value.target_id = Field::decode(d).map_err(|e| e.inside("TargetId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.target_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisablePolicyTypeRequest {
    pub root_id: std::string::String,
    pub policy_type: PolicyType,
}

impl Shape for DisablePolicyTypeRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DisablePolicyTypeRequest;
}

impl Field for DisablePolicyTypeRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.root_id = Field::decode(d).map_err(|e| e.inside("RootId"))?,
                1 => value.policy_type = Field::decode(d).map_err(|e| e.inside("PolicyType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.root_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisablePolicyTypeResponse {
    pub root: std::option::Option<Root>,
}

impl Shape for DisablePolicyTypeResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DisablePolicyTypeResponse;
}

impl Field for DisablePolicyTypeResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.root = Some(Field::decode(d).map_err(|e| e.inside("Root"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.root { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnablePolicyTypeRequest {
    pub root_id: std::string::String,
    pub policy_type: PolicyType,
}

impl Shape for EnablePolicyTypeRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_EnablePolicyTypeRequest;
}

impl Field for EnablePolicyTypeRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.root_id = Field::decode(d).map_err(|e| e.inside("RootId"))?,
                1 => value.policy_type = Field::decode(d).map_err(|e| e.inside("PolicyType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.root_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.policy_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnablePolicyTypeResponse {
    pub root: std::option::Option<Root>,
}

impl Shape for EnablePolicyTypeResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_EnablePolicyTypeResponse;
}

impl Field for EnablePolicyTypeResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.root = Some(Field::decode(d).map_err(|e| e.inside("Root"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.root { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnabledServicePrincipal {
    pub service_principal: std::option::Option<std::string::String>,
    pub date_enabled: std::option::Option<Timestamp>,
}

impl Shape for EnabledServicePrincipal {
    const SHAPE: &'static ShapeSpec = &tables::S_EnabledServicePrincipal;
}

impl Field for EnabledServicePrincipal {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_principal = Some(Field::decode(d).map_err(|e| e.inside("ServicePrincipal"))?),
                1 => value.date_enabled = Some(Field::decode(d).map_err(|e| e.inside("DateEnabled"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.service_principal { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.date_enabled { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum IAMUserAccessToBilling {
    #[default] Allow,
    Deny,
    Unknown(std::string::String),
}

impl IAMUserAccessToBilling {
    pub fn as_str(&self) -> &str {
        match self {
            IAMUserAccessToBilling::Allow => "ALLOW",
            IAMUserAccessToBilling::Deny => "DENY",
            IAMUserAccessToBilling::Unknown(text) => text,
        }
    }
}

impl From<&str> for IAMUserAccessToBilling {
    fn from(text: &str) -> Self {
        match text {
            "ALLOW" => IAMUserAccessToBilling::Allow,
            "DENY" => IAMUserAccessToBilling::Deny,
            other => IAMUserAccessToBilling::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for IAMUserAccessToBilling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for IAMUserAccessToBilling {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationRequest {
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListAWSServiceAccessForOrganizationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAWSServiceAccessForOrganizationRequest;
}

impl Field for ListAWSServiceAccessForOrganizationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                1 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                _ => {}
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
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationResponse {
    pub enabled_service_principals: std::option::Option<std::vec::Vec<EnabledServicePrincipal>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListAWSServiceAccessForOrganizationResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAWSServiceAccessForOrganizationResponse;
}

impl Field for ListAWSServiceAccessForOrganizationResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.enabled_service_principals = Some(Field::decode(d).map_err(|e| e.inside("EnabledServicePrincipals"))?),
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
        if let Some(v) = &self.enabled_service_principals { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountsForParentRequest {
    pub parent_id: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListAccountsForParentRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAccountsForParentRequest;
}

impl Field for ListAccountsForParentRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.parent_id = Field::decode(d).map_err(|e| e.inside("ParentId"))?,
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.parent_id.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountsForParentResponse {
    pub accounts: std::option::Option<std::vec::Vec<Account>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListAccountsForParentResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAccountsForParentResponse;
}

impl Field for ListAccountsForParentResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.accounts = Some(Field::decode(d).map_err(|e| e.inside("Accounts"))?),
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
        if let Some(v) = &self.accounts { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountsRequest {
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListAccountsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAccountsRequest;
}

impl Field for ListAccountsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                1 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                _ => {}
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
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountsResponse {
    pub accounts: std::option::Option<std::vec::Vec<Account>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListAccountsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListAccountsResponse;
}

impl Field for ListAccountsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.accounts = Some(Field::decode(d).map_err(|e| e.inside("Accounts"))?),
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
        if let Some(v) = &self.accounts { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChildrenRequest {
    pub parent_id: std::string::String,
    pub child_type: ChildType,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListChildrenRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListChildrenRequest;
}

impl Field for ListChildrenRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.parent_id = Field::decode(d).map_err(|e| e.inside("ParentId"))?,
                1 => value.child_type = Field::decode(d).map_err(|e| e.inside("ChildType"))?,
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
        e.member(&Self::SHAPE.members[0]); self.parent_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.child_type.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChildrenResponse {
    pub children: std::option::Option<std::vec::Vec<Child>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListChildrenResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListChildrenResponse;
}

impl Field for ListChildrenResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.children = Some(Field::decode(d).map_err(|e| e.inside("Children"))?),
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
        if let Some(v) = &self.children { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCreateAccountStatusRequest {
    pub states: std::option::Option<std::vec::Vec<CreateAccountState>>,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListCreateAccountStatusRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListCreateAccountStatusRequest;
}

impl Field for ListCreateAccountStatusRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.states = Some(Field::decode(d).map_err(|e| e.inside("States"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.states { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCreateAccountStatusResponse {
    pub create_account_statuses: std::option::Option<std::vec::Vec<CreateAccountStatus>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListCreateAccountStatusResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListCreateAccountStatusResponse;
}

impl Field for ListCreateAccountStatusResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.create_account_statuses = Some(Field::decode(d).map_err(|e| e.inside("CreateAccountStatuses"))?),
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
        if let Some(v) = &self.create_account_statuses { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationalUnitsForParentRequest {
    pub parent_id: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListOrganizationalUnitsForParentRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListOrganizationalUnitsForParentRequest;
}

impl Field for ListOrganizationalUnitsForParentRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.parent_id = Field::decode(d).map_err(|e| e.inside("ParentId"))?,
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.parent_id.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationalUnitsForParentResponse {
    pub organizational_units: std::option::Option<std::vec::Vec<OrganizationalUnit>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListOrganizationalUnitsForParentResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListOrganizationalUnitsForParentResponse;
}

impl Field for ListOrganizationalUnitsForParentResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organizational_units = Some(Field::decode(d).map_err(|e| e.inside("OrganizationalUnits"))?),
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
        if let Some(v) = &self.organizational_units { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListParentsRequest {
    pub child_id: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListParentsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListParentsRequest;
}

impl Field for ListParentsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.child_id = Field::decode(d).map_err(|e| e.inside("ChildId"))?,
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.child_id.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListParentsResponse {
    pub parents: std::option::Option<std::vec::Vec<Parent>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListParentsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListParentsResponse;
}

impl Field for ListParentsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.parents = Some(Field::decode(d).map_err(|e| e.inside("Parents"))?),
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
        if let Some(v) = &self.parents { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesForTargetRequest {
    pub target_id: std::string::String,
    pub filter: PolicyType,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListPoliciesForTargetRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPoliciesForTargetRequest;
}

impl Field for ListPoliciesForTargetRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_id = Field::decode(d).map_err(|e| e.inside("TargetId"))?,
                1 => value.filter = Field::decode(d).map_err(|e| e.inside("Filter"))?,
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
        e.member(&Self::SHAPE.members[0]); self.target_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.filter.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesForTargetResponse {
    pub policies: std::option::Option<std::vec::Vec<PolicySummary>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListPoliciesForTargetResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPoliciesForTargetResponse;
}

impl Field for ListPoliciesForTargetResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policies = Some(Field::decode(d).map_err(|e| e.inside("Policies"))?),
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
        if let Some(v) = &self.policies { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub filter: PolicyType,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
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
                0 => value.filter = Field::decode(d).map_err(|e| e.inside("Filter"))?,
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.filter.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub policies: std::option::Option<std::vec::Vec<PolicySummary>>,
    pub next_token: std::option::Option<std::string::String>,
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
        if let Some(v) = &self.policies { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRootsRequest {
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListRootsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRootsRequest;
}

impl Field for ListRootsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                1 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                _ => {}
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
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRootsResponse {
    pub roots: std::option::Option<std::vec::Vec<Root>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListRootsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListRootsResponse;
}

impl Field for ListRootsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.roots = Some(Field::decode(d).map_err(|e| e.inside("Roots"))?),
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
        if let Some(v) = &self.roots { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_id: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
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
                0 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
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
        e.member(&Self::SHAPE.members[0]); self.resource_id.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub next_token: std::option::Option<std::string::String>,
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
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTargetsForPolicyRequest {
    pub policy_id: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListTargetsForPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTargetsForPolicyRequest;
}

impl Field for ListTargetsForPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_id = Field::decode(d).map_err(|e| e.inside("PolicyId"))?,
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_id.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTargetsForPolicyResponse {
    pub targets: std::option::Option<std::vec::Vec<PolicyTargetSummary>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListTargetsForPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTargetsForPolicyResponse;
}

impl Field for ListTargetsForPolicyResponse {
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
pub struct MoveAccountRequest {
    pub account_id: std::string::String,
    pub source_parent_id: std::string::String,
    pub destination_parent_id: std::string::String,
}

impl Shape for MoveAccountRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_MoveAccountRequest;
}

impl Field for MoveAccountRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account_id = Field::decode(d).map_err(|e| e.inside("AccountId"))?,
                1 => value.source_parent_id = Field::decode(d).map_err(|e| e.inside("SourceParentId"))?,
                2 => value.destination_parent_id = Field::decode(d).map_err(|e| e.inside("DestinationParentId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.account_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.source_parent_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.destination_parent_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Organization {
    pub id: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub feature_set: std::option::Option<OrganizationFeatureSet>,
    pub master_account_arn: std::option::Option<std::string::String>,
    pub master_account_id: std::option::Option<std::string::String>,
    pub master_account_email: std::option::Option<std::string::String>,
    pub available_policy_types: std::option::Option<std::vec::Vec<PolicyTypeSummary>>,
}

impl Shape for Organization {
    const SHAPE: &'static ShapeSpec = &tables::S_Organization;
}

impl Field for Organization {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.feature_set = Some(Field::decode(d).map_err(|e| e.inside("FeatureSet"))?),
                3 => value.master_account_arn = Some(Field::decode(d).map_err(|e| e.inside("MasterAccountArn"))?),
                4 => value.master_account_id = Some(Field::decode(d).map_err(|e| e.inside("MasterAccountId"))?),
                5 => value.master_account_email = Some(Field::decode(d).map_err(|e| e.inside("MasterAccountEmail"))?),
                6 => value.available_policy_types = Some(Field::decode(d).map_err(|e| e.inside("AvailablePolicyTypes"))?),
                _ => {}
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
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.feature_set { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.master_account_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.master_account_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.master_account_email { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.available_policy_types { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OrganizationFeatureSet {
    #[default] All,
    ConsolidatedBilling,
    Unknown(std::string::String),
}

impl OrganizationFeatureSet {
    pub fn as_str(&self) -> &str {
        match self {
            OrganizationFeatureSet::All => "ALL",
            OrganizationFeatureSet::ConsolidatedBilling => "CONSOLIDATED_BILLING",
            OrganizationFeatureSet::Unknown(text) => text,
        }
    }
}

impl From<&str> for OrganizationFeatureSet {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => OrganizationFeatureSet::All,
            "CONSOLIDATED_BILLING" => OrganizationFeatureSet::ConsolidatedBilling,
            other => OrganizationFeatureSet::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OrganizationFeatureSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for OrganizationFeatureSet {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizationalUnit {
    pub id: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub path: std::option::Option<std::string::String>,
}

impl Shape for OrganizationalUnit {
    const SHAPE: &'static ShapeSpec = &tables::S_OrganizationalUnit;
}

impl Field for OrganizationalUnit {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                3 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                _ => {}
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
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parent {
    pub id: std::option::Option<std::string::String>,
    pub type_: std::option::Option<ParentType>,
}

impl Shape for Parent {
    const SHAPE: &'static ShapeSpec = &tables::S_Parent;
}

impl Field for Parent {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ParentType {
    #[default] Root,
    OrganizationalUnit,
    Unknown(std::string::String),
}

impl ParentType {
    pub fn as_str(&self) -> &str {
        match self {
            ParentType::Root => "ROOT",
            ParentType::OrganizationalUnit => "ORGANIZATIONAL_UNIT",
            ParentType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ParentType {
    fn from(text: &str) -> Self {
        match text {
            "ROOT" => ParentType::Root,
            "ORGANIZATIONAL_UNIT" => ParentType::OrganizationalUnit,
            other => ParentType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ParentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ParentType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    pub policy_summary: std::option::Option<PolicySummary>,
    pub content: std::option::Option<std::string::String>,
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
                0 => value.policy_summary = Some(Field::decode(d).map_err(|e| e.inside("PolicySummary"))?),
                1 => value.content = Some(Field::decode(d).map_err(|e| e.inside("Content"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_summary { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.content { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicySummary {
    pub id: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub type_: std::option::Option<PolicyType>,
    pub aws_managed: std::option::Option<bool>,
}

impl Shape for PolicySummary {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicySummary;
}

impl Field for PolicySummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                5 => value.aws_managed = Some(Field::decode(d).map_err(|e| e.inside("AwsManaged"))?),
                _ => {}
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
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.aws_managed { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyTargetSummary {
    pub target_id: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub type_: std::option::Option<TargetType>,
}

impl Shape for PolicyTargetSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicyTargetSummary;
}

impl Field for PolicyTargetSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_id = Some(Field::decode(d).map_err(|e| e.inside("TargetId"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                3 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                _ => {}
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
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PolicyType {
    #[default] ServiceControlPolicy,
    ResourceControlPolicy,
    TagPolicy,
    BackupPolicy,
    AiservicesOptOutPolicy,
    ChatbotPolicy,
    DeclarativePolicyEc2,
    SecurityhubPolicy,
    SecurityhubCspmPolicy,
    InspectorPolicy,
    UpgradeRolloutPolicy,
    BedrockPolicy,
    S3Policy,
    NetworkSecurityDirectorPolicy,
    GuarddutyPolicy,
    Unknown(std::string::String),
}

impl PolicyType {
    pub fn as_str(&self) -> &str {
        match self {
            PolicyType::ServiceControlPolicy => "SERVICE_CONTROL_POLICY",
            PolicyType::ResourceControlPolicy => "RESOURCE_CONTROL_POLICY",
            PolicyType::TagPolicy => "TAG_POLICY",
            PolicyType::BackupPolicy => "BACKUP_POLICY",
            PolicyType::AiservicesOptOutPolicy => "AISERVICES_OPT_OUT_POLICY",
            PolicyType::ChatbotPolicy => "CHATBOT_POLICY",
            PolicyType::DeclarativePolicyEc2 => "DECLARATIVE_POLICY_EC2",
            PolicyType::SecurityhubPolicy => "SECURITYHUB_POLICY",
            PolicyType::SecurityhubCspmPolicy => "SECURITYHUB_CSPM_POLICY",
            PolicyType::InspectorPolicy => "INSPECTOR_POLICY",
            PolicyType::UpgradeRolloutPolicy => "UPGRADE_ROLLOUT_POLICY",
            PolicyType::BedrockPolicy => "BEDROCK_POLICY",
            PolicyType::S3Policy => "S3_POLICY",
            PolicyType::NetworkSecurityDirectorPolicy => "NETWORK_SECURITY_DIRECTOR_POLICY",
            PolicyType::GuarddutyPolicy => "GUARDDUTY_POLICY",
            PolicyType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PolicyType {
    fn from(text: &str) -> Self {
        match text {
            "SERVICE_CONTROL_POLICY" => PolicyType::ServiceControlPolicy,
            "RESOURCE_CONTROL_POLICY" => PolicyType::ResourceControlPolicy,
            "TAG_POLICY" => PolicyType::TagPolicy,
            "BACKUP_POLICY" => PolicyType::BackupPolicy,
            "AISERVICES_OPT_OUT_POLICY" => PolicyType::AiservicesOptOutPolicy,
            "CHATBOT_POLICY" => PolicyType::ChatbotPolicy,
            "DECLARATIVE_POLICY_EC2" => PolicyType::DeclarativePolicyEc2,
            "SECURITYHUB_POLICY" => PolicyType::SecurityhubPolicy,
            "SECURITYHUB_CSPM_POLICY" => PolicyType::SecurityhubCspmPolicy,
            "INSPECTOR_POLICY" => PolicyType::InspectorPolicy,
            "UPGRADE_ROLLOUT_POLICY" => PolicyType::UpgradeRolloutPolicy,
            "BEDROCK_POLICY" => PolicyType::BedrockPolicy,
            "S3_POLICY" => PolicyType::S3Policy,
            "NETWORK_SECURITY_DIRECTOR_POLICY" => PolicyType::NetworkSecurityDirectorPolicy,
            "GUARDDUTY_POLICY" => PolicyType::GuarddutyPolicy,
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
pub enum PolicyTypeStatus {
    #[default] Enabled,
    PendingEnable,
    PendingDisable,
    Unknown(std::string::String),
}

impl PolicyTypeStatus {
    pub fn as_str(&self) -> &str {
        match self {
            PolicyTypeStatus::Enabled => "ENABLED",
            PolicyTypeStatus::PendingEnable => "PENDING_ENABLE",
            PolicyTypeStatus::PendingDisable => "PENDING_DISABLE",
            PolicyTypeStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for PolicyTypeStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => PolicyTypeStatus::Enabled,
            "PENDING_ENABLE" => PolicyTypeStatus::PendingEnable,
            "PENDING_DISABLE" => PolicyTypeStatus::PendingDisable,
            other => PolicyTypeStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PolicyTypeStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PolicyTypeStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyTypeSummary {
    pub type_: std::option::Option<PolicyType>,
    pub status: std::option::Option<PolicyTypeStatus>,
}

impl Shape for PolicyTypeSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicyTypeSummary;
}

impl Field for PolicyTypeSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                1 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                _ => {}
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
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveAccountFromOrganizationRequest {
    pub account_id: std::string::String,
}

impl Shape for RemoveAccountFromOrganizationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RemoveAccountFromOrganizationRequest;
}

impl Field for RemoveAccountFromOrganizationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account_id = Field::decode(d).map_err(|e| e.inside("AccountId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.account_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Root {
    pub id: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub policy_types: std::option::Option<std::vec::Vec<PolicyTypeSummary>>,
}

impl Shape for Root {
    const SHAPE: &'static ShapeSpec = &tables::S_Root;
}

impl Field for Root {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("Arn"))?),
                2 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                3 => value.policy_types = Some(Field::decode(d).map_err(|e| e.inside("PolicyTypes"))?),
                _ => {}
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
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.policy_types { e.member(&Self::SHAPE.members[3]); v.encode(e); }
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
    pub resource_id: std::string::String,
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
                0 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
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
        e.member(&Self::SHAPE.members[0]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TargetType {
    #[default] Account,
    OrganizationalUnit,
    Root,
    Unknown(std::string::String),
}

impl TargetType {
    pub fn as_str(&self) -> &str {
        match self {
            TargetType::Account => "ACCOUNT",
            TargetType::OrganizationalUnit => "ORGANIZATIONAL_UNIT",
            TargetType::Root => "ROOT",
            TargetType::Unknown(text) => text,
        }
    }
}

impl From<&str> for TargetType {
    fn from(text: &str) -> Self {
        match text {
            "ACCOUNT" => TargetType::Account,
            "ORGANIZATIONAL_UNIT" => TargetType::OrganizationalUnit,
            "ROOT" => TargetType::Root,
            other => TargetType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TargetType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TargetType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_id: std::string::String,
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
                0 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
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
        e.member(&Self::SHAPE.members[0]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOrganizationalUnitRequest {
    pub organizational_unit_id: std::string::String,
    pub name: std::option::Option<std::string::String>,
}

impl Shape for UpdateOrganizationalUnitRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateOrganizationalUnitRequest;
}

impl Field for UpdateOrganizationalUnitRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organizational_unit_id = Field::decode(d).map_err(|e| e.inside("OrganizationalUnitId"))?,
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
        e.member(&Self::SHAPE.members[0]); self.organizational_unit_id.encode(e);
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOrganizationalUnitResponse {
    pub organizational_unit: std::option::Option<OrganizationalUnit>,
}

impl Shape for UpdateOrganizationalUnitResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateOrganizationalUnitResponse;
}

impl Field for UpdateOrganizationalUnitResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.organizational_unit = Some(Field::decode(d).map_err(|e| e.inside("OrganizationalUnit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.organizational_unit { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePolicyRequest {
    pub policy_id: std::string::String,
    pub name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub content: std::option::Option<std::string::String>,
}

impl Shape for UpdatePolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdatePolicyRequest;
}

impl Field for UpdatePolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_id = Field::decode(d).map_err(|e| e.inside("PolicyId"))?,
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.content = Some(Field::decode(d).map_err(|e| e.inside("Content"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy_id.encode(e);
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.content { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePolicyResponse {
    pub policy: std::option::Option<Policy>,
}

impl Shape for UpdatePolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdatePolicyResponse;
}

impl Field for UpdatePolicyResponse {
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

pub type AttachPolicyInput = AttachPolicyRequest;

static S__AttachPolicyOutput: ShapeSpec = ShapeSpec::new("AttachPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachPolicyOutput {}

impl Shape for AttachPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__AttachPolicyOutput;
}

impl Field for AttachPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct AttachPolicy;

impl Operation for AttachPolicy {
    type Input = AttachPolicyRequest;
    type Output = AttachPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub type CloseAccountInput = CloseAccountRequest;

static S__CloseAccountOutput: ShapeSpec = ShapeSpec::new("CloseAccountOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloseAccountOutput {}

impl Shape for CloseAccountOutput {
    const SHAPE: &'static ShapeSpec = &S__CloseAccountOutput;
}

impl Field for CloseAccountOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct CloseAccount;

impl Operation for CloseAccount {
    type Input = CloseAccountRequest;
    type Output = CloseAccountOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub type CreateAccountInput = CreateAccountRequest;

pub type CreateAccountOutput = CreateAccountResponse;

pub struct CreateAccount;

impl Operation for CreateAccount {
    type Input = CreateAccountRequest;
    type Output = CreateAccountResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub type CreateOrganizationInput = CreateOrganizationRequest;

pub type CreateOrganizationOutput = CreateOrganizationResponse;

pub struct CreateOrganization;

impl Operation for CreateOrganization {
    type Input = CreateOrganizationRequest;
    type Output = CreateOrganizationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub type CreateOrganizationalUnitInput = CreateOrganizationalUnitRequest;

pub type CreateOrganizationalUnitOutput = CreateOrganizationalUnitResponse;

pub struct CreateOrganizationalUnit;

impl Operation for CreateOrganizationalUnit {
    type Input = CreateOrganizationalUnitRequest;
    type Output = CreateOrganizationalUnitResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

pub type CreatePolicyInput = CreatePolicyRequest;

pub type CreatePolicyOutput = CreatePolicyResponse;

pub struct CreatePolicy;

impl Operation for CreatePolicy {
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

static S__DeleteOrganizationInput: ShapeSpec = ShapeSpec::new("DeleteOrganizationInput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOrganizationInput {}

impl Shape for DeleteOrganizationInput {
    const SHAPE: &'static ShapeSpec = &S__DeleteOrganizationInput;
}

impl Field for DeleteOrganizationInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

static S__DeleteOrganizationOutput: ShapeSpec = ShapeSpec::new("DeleteOrganizationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOrganizationOutput {}

impl Shape for DeleteOrganizationOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteOrganizationOutput;
}

impl Field for DeleteOrganizationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteOrganization;

impl Operation for DeleteOrganization {
    type Input = DeleteOrganizationInput;
    type Output = DeleteOrganizationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

pub type DeleteOrganizationalUnitInput = DeleteOrganizationalUnitRequest;

static S__DeleteOrganizationalUnitOutput: ShapeSpec = ShapeSpec::new("DeleteOrganizationalUnitOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOrganizationalUnitOutput {}

impl Shape for DeleteOrganizationalUnitOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteOrganizationalUnitOutput;
}

impl Field for DeleteOrganizationalUnitOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteOrganizationalUnit;

impl Operation for DeleteOrganizationalUnit {
    type Input = DeleteOrganizationalUnitRequest;
    type Output = DeleteOrganizationalUnitOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[12];
}

pub type DescribeAccountInput = DescribeAccountRequest;

pub type DescribeAccountOutput = DescribeAccountResponse;

pub struct DescribeAccount;

impl Operation for DescribeAccount {
    type Input = DescribeAccountRequest;
    type Output = DescribeAccountResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[15];
}

pub type DescribeCreateAccountStatusInput = DescribeCreateAccountStatusRequest;

pub type DescribeCreateAccountStatusOutput = DescribeCreateAccountStatusResponse;

pub struct DescribeCreateAccountStatus;

impl Operation for DescribeCreateAccountStatus {
    type Input = DescribeCreateAccountStatusRequest;
    type Output = DescribeCreateAccountStatusResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[16];
}

static S__DescribeOrganizationInput: ShapeSpec = ShapeSpec::new("DescribeOrganizationInput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeOrganizationInput {}

impl Shape for DescribeOrganizationInput {
    const SHAPE: &'static ShapeSpec = &S__DescribeOrganizationInput;
}

impl Field for DescribeOrganizationInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub type DescribeOrganizationOutput = DescribeOrganizationResponse;

pub struct DescribeOrganization;

impl Operation for DescribeOrganization {
    type Input = DescribeOrganizationInput;
    type Output = DescribeOrganizationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[19];
}

pub type DescribeOrganizationalUnitInput = DescribeOrganizationalUnitRequest;

pub type DescribeOrganizationalUnitOutput = DescribeOrganizationalUnitResponse;

pub struct DescribeOrganizationalUnit;

impl Operation for DescribeOrganizationalUnit {
    type Input = DescribeOrganizationalUnitRequest;
    type Output = DescribeOrganizationalUnitResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[20];
}

pub type DescribePolicyInput = DescribePolicyRequest;

pub type DescribePolicyOutput = DescribePolicyResponse;

pub struct DescribePolicy;

impl Operation for DescribePolicy {
    type Input = DescribePolicyRequest;
    type Output = DescribePolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[21];
}

pub type DetachPolicyInput = DetachPolicyRequest;

static S__DetachPolicyOutput: ShapeSpec = ShapeSpec::new("DetachPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachPolicyOutput {}

impl Shape for DetachPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DetachPolicyOutput;
}

impl Field for DetachPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DetachPolicy;

impl Operation for DetachPolicy {
    type Input = DetachPolicyRequest;
    type Output = DetachPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[24];
}

pub type DisablePolicyTypeInput = DisablePolicyTypeRequest;

pub type DisablePolicyTypeOutput = DisablePolicyTypeResponse;

pub struct DisablePolicyType;

impl Operation for DisablePolicyType {
    type Input = DisablePolicyTypeRequest;
    type Output = DisablePolicyTypeResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[26];
}

pub type EnablePolicyTypeInput = EnablePolicyTypeRequest;

pub type EnablePolicyTypeOutput = EnablePolicyTypeResponse;

pub struct EnablePolicyType;

impl Operation for EnablePolicyType {
    type Input = EnablePolicyTypeRequest;
    type Output = EnablePolicyTypeResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[29];
}

static S__LeaveOrganizationInput: ShapeSpec = ShapeSpec::new("LeaveOrganizationInput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeaveOrganizationInput {}

impl Shape for LeaveOrganizationInput {
    const SHAPE: &'static ShapeSpec = &S__LeaveOrganizationInput;
}

impl Field for LeaveOrganizationInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

static S__LeaveOrganizationOutput: ShapeSpec = ShapeSpec::new("LeaveOrganizationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeaveOrganizationOutput {}

impl Shape for LeaveOrganizationOutput {
    const SHAPE: &'static ShapeSpec = &S__LeaveOrganizationOutput;
}

impl Field for LeaveOrganizationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct LeaveOrganization;

impl Operation for LeaveOrganization {
    type Input = LeaveOrganizationInput;
    type Output = LeaveOrganizationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[32];
}

pub type ListAWSServiceAccessForOrganizationInput = ListAWSServiceAccessForOrganizationRequest;

pub type ListAWSServiceAccessForOrganizationOutput = ListAWSServiceAccessForOrganizationResponse;

pub struct ListAWSServiceAccessForOrganization;

impl Operation for ListAWSServiceAccessForOrganization {
    type Input = ListAWSServiceAccessForOrganizationRequest;
    type Output = ListAWSServiceAccessForOrganizationResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[33];
}

pub type ListAccountsInput = ListAccountsRequest;

pub type ListAccountsOutput = ListAccountsResponse;

pub struct ListAccounts;

impl Operation for ListAccounts {
    type Input = ListAccountsRequest;
    type Output = ListAccountsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[34];
}

pub type ListAccountsForParentInput = ListAccountsForParentRequest;

pub type ListAccountsForParentOutput = ListAccountsForParentResponse;

pub struct ListAccountsForParent;

impl Operation for ListAccountsForParent {
    type Input = ListAccountsForParentRequest;
    type Output = ListAccountsForParentResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[35];
}

pub type ListChildrenInput = ListChildrenRequest;

pub type ListChildrenOutput = ListChildrenResponse;

pub struct ListChildren;

impl Operation for ListChildren {
    type Input = ListChildrenRequest;
    type Output = ListChildrenResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[37];
}

pub type ListCreateAccountStatusInput = ListCreateAccountStatusRequest;

pub type ListCreateAccountStatusOutput = ListCreateAccountStatusResponse;

pub struct ListCreateAccountStatus;

impl Operation for ListCreateAccountStatus {
    type Input = ListCreateAccountStatusRequest;
    type Output = ListCreateAccountStatusResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[38];
}

pub type ListOrganizationalUnitsForParentInput = ListOrganizationalUnitsForParentRequest;

pub type ListOrganizationalUnitsForParentOutput = ListOrganizationalUnitsForParentResponse;

pub struct ListOrganizationalUnitsForParent;

impl Operation for ListOrganizationalUnitsForParent {
    type Input = ListOrganizationalUnitsForParentRequest;
    type Output = ListOrganizationalUnitsForParentResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[45];
}

pub type ListParentsInput = ListParentsRequest;

pub type ListParentsOutput = ListParentsResponse;

pub struct ListParents;

impl Operation for ListParents {
    type Input = ListParentsRequest;
    type Output = ListParentsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[47];
}

pub type ListPoliciesInput = ListPoliciesRequest;

pub type ListPoliciesOutput = ListPoliciesResponse;

pub struct ListPolicies;

impl Operation for ListPolicies {
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[48];
}

pub type ListPoliciesForTargetInput = ListPoliciesForTargetRequest;

pub type ListPoliciesForTargetOutput = ListPoliciesForTargetResponse;

pub struct ListPoliciesForTarget;

impl Operation for ListPoliciesForTarget {
    type Input = ListPoliciesForTargetRequest;
    type Output = ListPoliciesForTargetResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[49];
}

pub type ListRootsInput = ListRootsRequest;

pub type ListRootsOutput = ListRootsResponse;

pub struct ListRoots;

impl Operation for ListRoots {
    type Input = ListRootsRequest;
    type Output = ListRootsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[50];
}

pub type ListTagsForResourceInput = ListTagsForResourceRequest;

pub type ListTagsForResourceOutput = ListTagsForResourceResponse;

pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[51];
}

pub type ListTargetsForPolicyInput = ListTargetsForPolicyRequest;

pub type ListTargetsForPolicyOutput = ListTargetsForPolicyResponse;

pub struct ListTargetsForPolicy;

impl Operation for ListTargetsForPolicy {
    type Input = ListTargetsForPolicyRequest;
    type Output = ListTargetsForPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[52];
}

pub type MoveAccountInput = MoveAccountRequest;

static S__MoveAccountOutput: ShapeSpec = ShapeSpec::new("MoveAccountOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoveAccountOutput {}

impl Shape for MoveAccountOutput {
    const SHAPE: &'static ShapeSpec = &S__MoveAccountOutput;
}

impl Field for MoveAccountOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct MoveAccount;

impl Operation for MoveAccount {
    type Input = MoveAccountRequest;
    type Output = MoveAccountOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[53];
}

pub type RemoveAccountFromOrganizationInput = RemoveAccountFromOrganizationRequest;

static S__RemoveAccountFromOrganizationOutput: ShapeSpec = ShapeSpec::new("RemoveAccountFromOrganizationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveAccountFromOrganizationOutput {}

impl Shape for RemoveAccountFromOrganizationOutput {
    const SHAPE: &'static ShapeSpec = &S__RemoveAccountFromOrganizationOutput;
}

impl Field for RemoveAccountFromOrganizationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct RemoveAccountFromOrganization;

impl Operation for RemoveAccountFromOrganization {
    type Input = RemoveAccountFromOrganizationRequest;
    type Output = RemoveAccountFromOrganizationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[56];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[57];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[59];
}

pub type UpdateOrganizationalUnitInput = UpdateOrganizationalUnitRequest;

pub type UpdateOrganizationalUnitOutput = UpdateOrganizationalUnitResponse;

pub struct UpdateOrganizationalUnit;

impl Operation for UpdateOrganizationalUnit {
    type Input = UpdateOrganizationalUnitRequest;
    type Output = UpdateOrganizationalUnitResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[60];
}

pub type UpdatePolicyInput = UpdatePolicyRequest;

pub type UpdatePolicyOutput = UpdatePolicyResponse;

pub struct UpdatePolicy;

impl Operation for UpdatePolicy {
    type Input = UpdatePolicyRequest;
    type Output = UpdatePolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[61];
}

