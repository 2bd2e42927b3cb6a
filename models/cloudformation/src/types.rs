//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AfterValueFrom {
    #[default] Template,
    Unknown(std::string::String),
}

impl AfterValueFrom {
    pub fn as_str(&self) -> &str {
        match self {
            AfterValueFrom::Template => "TEMPLATE",
            AfterValueFrom::Unknown(text) => text,
        }
    }
}

impl From<&str> for AfterValueFrom {
    fn from(text: &str) -> Self {
        match text {
            "TEMPLATE" => AfterValueFrom::Template,
            other => AfterValueFrom::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AfterValueFrom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AfterValueFrom {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AttributeChangeType {
    #[default] Add,
    Remove,
    Modify,
    SyncWithActual,
    Unknown(std::string::String),
}

impl AttributeChangeType {
    pub fn as_str(&self) -> &str {
        match self {
            AttributeChangeType::Add => "Add",
            AttributeChangeType::Remove => "Remove",
            AttributeChangeType::Modify => "Modify",
            AttributeChangeType::SyncWithActual => "SyncWithActual",
            AttributeChangeType::Unknown(text) => text,
        }
    }
}

impl From<&str> for AttributeChangeType {
    fn from(text: &str) -> Self {
        match text {
            "Add" => AttributeChangeType::Add,
            "Remove" => AttributeChangeType::Remove,
            "Modify" => AttributeChangeType::Modify,
            "SyncWithActual" => AttributeChangeType::SyncWithActual,
            other => AttributeChangeType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AttributeChangeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AttributeChangeType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BeforeValueFrom {
    #[default] PreviousDeploymentState,
    ActualState,
    Unknown(std::string::String),
}

impl BeforeValueFrom {
    pub fn as_str(&self) -> &str {
        match self {
            BeforeValueFrom::PreviousDeploymentState => "PREVIOUS_DEPLOYMENT_STATE",
            BeforeValueFrom::ActualState => "ACTUAL_STATE",
            BeforeValueFrom::Unknown(text) => text,
        }
    }
}

impl From<&str> for BeforeValueFrom {
    fn from(text: &str) -> Self {
        match text {
            "PREVIOUS_DEPLOYMENT_STATE" => BeforeValueFrom::PreviousDeploymentState,
            "ACTUAL_STATE" => BeforeValueFrom::ActualState,
            other => BeforeValueFrom::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BeforeValueFrom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BeforeValueFrom {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum CallAs {
    #[default] Self_,
    DelegatedAdmin,
    Unknown(std::string::String),
}

impl CallAs {
    pub fn as_str(&self) -> &str {
        match self {
            CallAs::Self_ => "SELF",
            CallAs::DelegatedAdmin => "DELEGATED_ADMIN",
            CallAs::Unknown(text) => text,
        }
    }
}

impl From<&str> for CallAs {
    fn from(text: &str) -> Self {
        match text {
            "SELF" => CallAs::Self_,
            "DELEGATED_ADMIN" => CallAs::DelegatedAdmin,
            other => CallAs::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CallAs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for CallAs {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelUpdateStackInput {
    pub stack_name: std::string::String,
    pub client_request_token: std::option::Option<std::string::String>,
}

impl Shape for CancelUpdateStackInput {
    const SHAPE: &'static ShapeSpec = &tables::S_CancelUpdateStackInput;
}

impl Field for CancelUpdateStackInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                1 => value.client_request_token = Some(Field::decode(d).map_err(|e| e.inside("ClientRequestToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        if let Some(v) = &self.client_request_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Capability {
    #[default] CapabilityIam,
    CapabilityNamedIam,
    CapabilityAutoExpand,
    Unknown(std::string::String),
}

impl Capability {
    pub fn as_str(&self) -> &str {
        match self {
            Capability::CapabilityIam => "CAPABILITY_IAM",
            Capability::CapabilityNamedIam => "CAPABILITY_NAMED_IAM",
            Capability::CapabilityAutoExpand => "CAPABILITY_AUTO_EXPAND",
            Capability::Unknown(text) => text,
        }
    }
}

impl From<&str> for Capability {
    fn from(text: &str) -> Self {
        match text {
            "CAPABILITY_IAM" => Capability::CapabilityIam,
            "CAPABILITY_NAMED_IAM" => Capability::CapabilityNamedIam,
            "CAPABILITY_AUTO_EXPAND" => Capability::CapabilityAutoExpand,
            other => Capability::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Capability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Capability {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    pub type_: std::option::Option<ChangeType>,
    pub hook_invocation_count: std::option::Option<i32>,
    pub resource_change: std::option::Option<ResourceChange>,
}

impl Shape for Change {
    const SHAPE: &'static ShapeSpec = &tables::S_Change;
}

impl Field for Change {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                1 => value.hook_invocation_count = Some(Field::decode(d).map_err(|e| e.inside("HookInvocationCount"))?),
                2 => value.resource_change = Some(Field::decode(d).map_err(|e| e.inside("ResourceChange"))?),
                _ => {}
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
        if let Some(v) = &self.hook_invocation_count { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.resource_change { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChangeAction {
    #[default] Add,
    Modify,
    Remove,
    Import,
    Dynamic,
    SyncWithActual,
    Unknown(std::string::String),
}

impl ChangeAction {
    pub fn as_str(&self) -> &str {
        match self {
            ChangeAction::Add => "Add",
            ChangeAction::Modify => "Modify",
            ChangeAction::Remove => "Remove",
            ChangeAction::Import => "Import",
            ChangeAction::Dynamic => "Dynamic",
            ChangeAction::SyncWithActual => "SyncWithActual",
            ChangeAction::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChangeAction {
    fn from(text: &str) -> Self {
        match text {
            "Add" => ChangeAction::Add,
            "Modify" => ChangeAction::Modify,
            "Remove" => ChangeAction::Remove,
            "Import" => ChangeAction::Import,
            "Dynamic" => ChangeAction::Dynamic,
            "SyncWithActual" => ChangeAction::SyncWithActual,
            other => ChangeAction::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChangeAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChangeAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChangeSetStatus {
    #[default] CreatePending,
    CreateInProgress,
    CreateComplete,
    DeletePending,
    DeleteInProgress,
    DeleteComplete,
    DeleteFailed,
    Failed,
    Unknown(std::string::String),
}

impl ChangeSetStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ChangeSetStatus::CreatePending => "CREATE_PENDING",
            ChangeSetStatus::CreateInProgress => "CREATE_IN_PROGRESS",
            ChangeSetStatus::CreateComplete => "CREATE_COMPLETE",
            ChangeSetStatus::DeletePending => "DELETE_PENDING",
            ChangeSetStatus::DeleteInProgress => "DELETE_IN_PROGRESS",
            ChangeSetStatus::DeleteComplete => "DELETE_COMPLETE",
            ChangeSetStatus::DeleteFailed => "DELETE_FAILED",
            ChangeSetStatus::Failed => "FAILED",
            ChangeSetStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChangeSetStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_PENDING" => ChangeSetStatus::CreatePending,
            "CREATE_IN_PROGRESS" => ChangeSetStatus::CreateInProgress,
            "CREATE_COMPLETE" => ChangeSetStatus::CreateComplete,
            "DELETE_PENDING" => ChangeSetStatus::DeletePending,
            "DELETE_IN_PROGRESS" => ChangeSetStatus::DeleteInProgress,
            "DELETE_COMPLETE" => ChangeSetStatus::DeleteComplete,
            "DELETE_FAILED" => ChangeSetStatus::DeleteFailed,
            "FAILED" => ChangeSetStatus::Failed,
            other => ChangeSetStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChangeSetStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChangeSetStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeSetSummary {
    pub stack_id: std::option::Option<std::string::String>,
    pub stack_name: std::option::Option<std::string::String>,
    pub change_set_id: std::option::Option<std::string::String>,
    pub change_set_name: std::option::Option<std::string::String>,
    pub execution_status: std::option::Option<ExecutionStatus>,
    pub status: std::option::Option<ChangeSetStatus>,
    pub status_reason: std::option::Option<std::string::String>,
    pub creation_time: std::option::Option<Timestamp>,
    pub description: std::option::Option<std::string::String>,
    pub include_nested_stacks: std::option::Option<bool>,
    pub parent_change_set_id: std::option::Option<std::string::String>,
    pub root_change_set_id: std::option::Option<std::string::String>,
    pub import_existing_resources: std::option::Option<bool>,
}

impl Shape for ChangeSetSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_ChangeSetSummary;
}

impl Field for ChangeSetSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_id = Some(Field::decode(d).map_err(|e| e.inside("StackId"))?),
                1 => value.stack_name = Some(Field::decode(d).map_err(|e| e.inside("StackName"))?),
                2 => value.change_set_id = Some(Field::decode(d).map_err(|e| e.inside("ChangeSetId"))?),
                3 => value.change_set_name = Some(Field::decode(d).map_err(|e| e.inside("ChangeSetName"))?),
                4 => value.execution_status = Some(Field::decode(d).map_err(|e| e.inside("ExecutionStatus"))?),
                5 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                6 => value.status_reason = Some(Field::decode(d).map_err(|e| e.inside("StatusReason"))?),
                7 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                8 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                9 => value.include_nested_stacks = Some(Field::decode(d).map_err(|e| e.inside("IncludeNestedStacks"))?),
                10 => value.parent_change_set_id = Some(Field::decode(d).map_err(|e| e.inside("ParentChangeSetId"))?),
                11 => value.root_change_set_id = Some(Field::decode(d).map_err(|e| e.inside("RootChangeSetId"))?),
                12 => value.import_existing_resources = Some(Field::decode(d).map_err(|e| e.inside("ImportExistingResources"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.stack_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.change_set_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.change_set_name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.execution_status { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.status_reason { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.include_nested_stacks { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.parent_change_set_id { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.root_change_set_id { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.import_existing_resources { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChangeSetType {
    #[default] Create,
    Update,
    Import,
    Unknown(std::string::String),
}

impl ChangeSetType {
    pub fn as_str(&self) -> &str {
        match self {
            ChangeSetType::Create => "CREATE",
            ChangeSetType::Update => "UPDATE",
            ChangeSetType::Import => "IMPORT",
            ChangeSetType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChangeSetType {
    fn from(text: &str) -> Self {
        match text {
            "CREATE" => ChangeSetType::Create,
            "UPDATE" => ChangeSetType::Update,
            "IMPORT" => ChangeSetType::Import,
            other => ChangeSetType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChangeSetType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChangeSetType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChangeSource {
    #[default] ResourceReference,
    ParameterReference,
    ResourceAttribute,
    DirectModification,
    Automatic,
    NoModification,
    Unknown(std::string::String),
}

impl ChangeSource {
    pub fn as_str(&self) -> &str {
        match self {
            ChangeSource::ResourceReference => "ResourceReference",
            ChangeSource::ParameterReference => "ParameterReference",
            ChangeSource::ResourceAttribute => "ResourceAttribute",
            ChangeSource::DirectModification => "DirectModification",
            ChangeSource::Automatic => "Automatic",
            ChangeSource::NoModification => "NoModification",
            ChangeSource::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChangeSource {
    fn from(text: &str) -> Self {
        match text {
            "ResourceReference" => ChangeSource::ResourceReference,
            "ParameterReference" => ChangeSource::ParameterReference,
            "ResourceAttribute" => ChangeSource::ResourceAttribute,
            "DirectModification" => ChangeSource::DirectModification,
            "Automatic" => ChangeSource::Automatic,
            "NoModification" => ChangeSource::NoModification,
            other => ChangeSource::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChangeSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChangeSource {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChangeType {
    #[default] Resource,
    Unknown(std::string::String),
}

impl ChangeType {
    pub fn as_str(&self) -> &str {
        match self {
            ChangeType::Resource => "Resource",
            ChangeType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChangeType {
    fn from(text: &str) -> Self {
        match text {
            "Resource" => ChangeType::Resource,
            other => ChangeType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChangeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChangeType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContinueUpdateRollbackInput {
    pub stack_name: std::string::String,
    pub role_arn: std::option::Option<std::string::String>,
    pub resources_to_skip: std::option::Option<std::vec::Vec<std::string::String>>,
    pub client_request_token: std::option::Option<std::string::String>,
}

impl Shape for ContinueUpdateRollbackInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ContinueUpdateRollbackInput;
}

impl Field for ContinueUpdateRollbackInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                1 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleARN"))?),
                2 => value.resources_to_skip = Some(Field::decode(d).map_err(|e| e.inside("ResourcesToSkip"))?),
                3 => value.client_request_token = Some(Field::decode(d).map_err(|e| e.inside("ClientRequestToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.resources_to_skip { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_request_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContinueUpdateRollbackOutput {
}

impl Shape for ContinueUpdateRollbackOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ContinueUpdateRollbackOutput;
}

impl Field for ContinueUpdateRollbackOutput {
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
pub struct CreateChangeSetInput {
    pub stack_name: std::string::String,
    pub template_body: std::option::Option<std::string::String>,
    pub template_url: std::option::Option<std::string::String>,
    pub use_previous_template: std::option::Option<bool>,
    pub parameters: std::option::Option<std::vec::Vec<Parameter>>,
    pub capabilities: std::option::Option<std::vec::Vec<Capability>>,
    pub resource_types: std::option::Option<std::vec::Vec<std::string::String>>,
    pub role_arn: std::option::Option<std::string::String>,
    pub rollback_configuration: std::option::Option<RollbackConfiguration>,
    pub notification_ar_ns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub change_set_name: std::string::String,
    pub client_token: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub change_set_type: std::option::Option<ChangeSetType>,
    pub resources_to_import: std::option::Option<std::vec::Vec<ResourceToImport>>,
    pub include_nested_stacks: std::option::Option<bool>,
    pub on_stack_failure: std::option::Option<OnStackFailure>,
    pub import_existing_resources: std::option::Option<bool>,
    pub deployment_mode: std::option::Option<DeploymentMode>,
}

impl Shape for CreateChangeSetInput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateChangeSetInput;
}

impl Field for CreateChangeSetInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                1 => value.template_body = Some(Field::decode(d).map_err(|e| e.inside("TemplateBody"))?),
                2 => value.template_url = Some(Field::decode(d).map_err(|e| e.inside("TemplateURL"))?),
                3 => value.use_previous_template = Some(Field::decode(d).map_err(|e| e.inside("UsePreviousTemplate"))?),
                4 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("Parameters"))?),
                5 => value.capabilities = Some(Field::decode(d).map_err(|e| e.inside("Capabilities"))?),
                6 => value.resource_types = Some(Field::decode(d).map_err(|e| e.inside("ResourceTypes"))?),
                7 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleARN"))?),
                8 => value.rollback_configuration = Some(Field::decode(d).map_err(|e| e.inside("RollbackConfiguration"))?),
                9 => value.notification_ar_ns = Some(Field::decode(d).map_err(|e| e.inside("NotificationARNs"))?),
                10 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                11 => value.change_set_name = Field::decode(d).map_err(|e| e.inside("ChangeSetName"))?,
                12 => value.client_token = Some(Field::decode(d).map_err(|e| e.inside("ClientToken"))?),
                13 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                14 => value.change_set_type = Some(Field::decode(d).map_err(|e| e.inside("ChangeSetType"))?),
                15 => value.resources_to_import = Some(Field::decode(d).map_err(|e| e.inside("ResourcesToImport"))?),
                16 => value.include_nested_stacks = Some(Field::decode(d).map_err(|e| e.inside("IncludeNestedStacks"))?),
                17 => value.on_stack_failure = Some(Field::decode(d).map_err(|e| e.inside("OnStackFailure"))?),
                18 => value.import_existing_resources = Some(Field::decode(d).map_err(|e| e.inside("ImportExistingResources"))?),
                19 => value.deployment_mode = Some(Field::decode(d).map_err(|e| e.inside("DeploymentMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        if let Some(v) = &self.template_body { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.template_url { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.use_previous_template { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.capabilities { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.resource_types { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.rollback_configuration { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.notification_ar_ns { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.member(&Self::SHAPE.members[11]); self.change_set_name.encode(e);
        if let Some(v) = &self.client_token { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.change_set_type { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.resources_to_import { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.include_nested_stacks { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.on_stack_failure { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.import_existing_resources { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.deployment_mode { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateChangeSetOutput {
    pub id: std::option::Option<std::string::String>,
    pub stack_id: std::option::Option<std::string::String>,
}

impl Shape for CreateChangeSetOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateChangeSetOutput;
}

impl Field for CreateChangeSetOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.stack_id = Some(Field::decode(d).map_err(|e| e.inside("StackId"))?),
                _ => {}
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
        if let Some(v) = &self.stack_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStackInput {
    pub stack_name: std::string::String,
    pub template_body: std::option::Option<std::string::String>,
    pub template_url: std::option::Option<std::string::String>,
    pub parameters: std::option::Option<std::vec::Vec<Parameter>>,
    pub disable_rollback: std::option::Option<bool>,
    pub rollback_configuration: std::option::Option<RollbackConfiguration>,
    pub timeout_in_minutes: std::option::Option<i32>,
    pub notification_ar_ns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub capabilities: std::option::Option<std::vec::Vec<Capability>>,
    pub resource_types: std::option::Option<std::vec::Vec<std::string::String>>,
    pub role_arn: std::option::Option<std::string::String>,
    pub on_failure: std::option::Option<OnFailure>,
    pub stack_policy_body: std::option::Option<std::string::String>,
    pub stack_policy_url: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub client_request_token: std::option::Option<std::string::String>,
    pub enable_termination_protection: std::option::Option<bool>,
    pub retain_except_on_create: std::option::Option<bool>,
}

impl Shape for CreateStackInput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateStackInput;
}

impl Field for CreateStackInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                1 => value.template_body = Some(Field::decode(d).map_err(|e| e.inside("TemplateBody"))?),
                2 => value.template_url = Some(Field::decode(d).map_err(|e| e.inside("TemplateURL"))?),
                3 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("Parameters"))?),
                4 => value.disable_rollback = Some(Field::decode(d).map_err(|e| e.inside("DisableRollback"))?),
                5 => value.rollback_configuration = Some(Field::decode(d).map_err(|e| e.inside("RollbackConfiguration"))?),
                6 => value.timeout_in_minutes = Some(Field::decode(d).map_err(|e| e.inside("TimeoutInMinutes"))?),
                7 => value.notification_ar_ns = Some(Field::decode(d).map_err(|e| e.inside("NotificationARNs"))?),
                8 => value.capabilities = Some(Field::decode(d).map_err(|e| e.inside("Capabilities"))?),
                9 => value.resource_types = Some(Field::decode(d).map_err(|e| e.inside("ResourceTypes"))?),
                10 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleARN"))?),
                11 => value.on_failure = Some(Field::decode(d).map_err(|e| e.inside("OnFailure"))?),
                12 => value.stack_policy_body = Some(Field::decode(d).map_err(|e| e.inside("StackPolicyBody"))?),
                13 => value.stack_policy_url = Some(Field::decode(d).map_err(|e| e.inside("StackPolicyURL"))?),
                14 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                15 => value.client_request_token = Some(Field::decode(d).map_err(|e| e.inside("ClientRequestToken"))?),
                16 => value.enable_termination_protection = Some(Field::decode(d).map_err(|e| e.inside("EnableTerminationProtection"))?),
                17 => value.retain_except_on_create = Some(Field::decode(d).map_err(|e| e.inside("RetainExceptOnCreate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        if let Some(v) = &self.template_body { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.template_url { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.disable_rollback { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.rollback_configuration { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.timeout_in_minutes { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.notification_ar_ns { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.capabilities { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.resource_types { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.on_failure { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.stack_policy_body { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.stack_policy_url { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.client_request_token { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.enable_termination_protection { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.retain_except_on_create { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStackOutput {
    pub stack_id: std::option::Option<std::string::String>,
    pub operation_id: std::option::Option<std::string::String>,
}

impl Shape for CreateStackOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateStackOutput;
}

impl Field for CreateStackOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_id = Some(Field::decode(d).map_err(|e| e.inside("StackId"))?),
                1 => value.operation_id = Some(Field::decode(d).map_err(|e| e.inside("OperationId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.operation_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChangeSetInput {
    pub change_set_name: std::string::String,
    pub stack_name: std::option::Option<std::string::String>,
}

impl Shape for DeleteChangeSetInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteChangeSetInput;
}

impl Field for DeleteChangeSetInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.change_set_name = Field::decode(d).map_err(|e| e.inside("ChangeSetName"))?,
                1 => value.stack_name = Some(Field::decode(d).map_err(|e| e.inside("StackName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.change_set_name.encode(e);
        if let Some(v) = &self.stack_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChangeSetOutput {
}

impl Shape for DeleteChangeSetOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteChangeSetOutput;
}

impl Field for DeleteChangeSetOutput {
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
pub struct DeleteStackInput {
    pub stack_name: std::string::String,
    pub retain_resources: std::option::Option<std::vec::Vec<std::string::String>>,
    pub role_arn: std::option::Option<std::string::String>,
    pub client_request_token: std::option::Option<std::string::String>,
    pub deletion_mode: std::option::Option<DeletionMode>,
}

impl Shape for DeleteStackInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteStackInput;
}

impl Field for DeleteStackInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                1 => value.retain_resources = Some(Field::decode(d).map_err(|e| e.inside("RetainResources"))?),
                2 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleARN"))?),
                3 => value.client_request_token = Some(Field::decode(d).map_err(|e| e.inside("ClientRequestToken"))?),
                4 => value.deletion_mode = Some(Field::decode(d).map_err(|e| e.inside("DeletionMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        if let Some(v) = &self.retain_resources { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_request_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.deletion_mode { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DeletionMode {
    #[default] Standard,
    ForceDeleteStack,
    Unknown(std::string::String),
}

impl DeletionMode {
    pub fn as_str(&self) -> &str {
        match self {
            DeletionMode::Standard => "STANDARD",
            DeletionMode::ForceDeleteStack => "FORCE_DELETE_STACK",
            DeletionMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for DeletionMode {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => DeletionMode::Standard,
            "FORCE_DELETE_STACK" => DeletionMode::ForceDeleteStack,
            other => DeletionMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DeletionMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DeletionMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DeploymentMode {
    #[default] RevertDrift,
    Unknown(std::string::String),
}

impl DeploymentMode {
    pub fn as_str(&self) -> &str {
        match self {
            DeploymentMode::RevertDrift => "REVERT_DRIFT",
            DeploymentMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for DeploymentMode {
    fn from(text: &str) -> Self {
        match text {
            "REVERT_DRIFT" => DeploymentMode::RevertDrift,
            other => DeploymentMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DeploymentMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DeploymentMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeChangeSetInput {
    pub change_set_name: std::string::String,
    pub stack_name: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub include_property_values: std::option::Option<bool>,
}

impl Shape for DescribeChangeSetInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeChangeSetInput;
}

impl Field for DescribeChangeSetInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.change_set_name = Field::decode(d).map_err(|e| e.inside("ChangeSetName"))?,
                1 => value.stack_name = Some(Field::decode(d).map_err(|e| e.inside("StackName"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                3 => value.include_property_values = Some(Field::decode(d).map_err(|e| e.inside("IncludePropertyValues"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.change_set_name.encode(e);
        if let Some(v) = &self.stack_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.include_property_values { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeChangeSetOutput {
    pub change_set_name: std::option::Option<std::string::String>,
    pub change_set_id: std::option::Option<std::string::String>,
    pub stack_id: std::option::Option<std::string::String>,
    pub stack_name: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub parameters: std::option::Option<std::vec::Vec<Parameter>>,
    pub creation_time: std::option::Option<Timestamp>,
    pub execution_status: std::option::Option<ExecutionStatus>,
    pub status: std::option::Option<ChangeSetStatus>,
    pub status_reason: std::option::Option<std::string::String>,
    pub stack_drift_status: std::option::Option<StackDriftStatus>,
    pub notification_ar_ns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub rollback_configuration: std::option::Option<RollbackConfiguration>,
    pub capabilities: std::option::Option<std::vec::Vec<Capability>>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub changes: std::option::Option<std::vec::Vec<Change>>,
    pub next_token: std::option::Option<std::string::String>,
    pub include_nested_stacks: std::option::Option<bool>,
    pub parent_change_set_id: std::option::Option<std::string::String>,
    pub root_change_set_id: std::option::Option<std::string::String>,
    pub on_stack_failure: std::option::Option<OnStackFailure>,
    pub import_existing_resources: std::option::Option<bool>,
    pub deployment_mode: std::option::Option<DeploymentMode>,
}

impl Shape for DescribeChangeSetOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeChangeSetOutput;
}

impl Field for DescribeChangeSetOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.change_set_name = Some(Field::decode(d).map_err(|e| e.inside("ChangeSetName"))?),
                1 => value.change_set_id = Some(Field::decode(d).map_err(|e| e.inside("ChangeSetId"))?),
                2 => value.stack_id = Some(Field::decode(d).map_err(|e| e.inside("StackId"))?),
                3 => value.stack_name = Some(Field::decode(d).map_err(|e| e.inside("StackName"))?),
                4 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                5 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("Parameters"))?),
                6 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("CreationTime"))?),
                7 => value.execution_status = Some(Field::decode(d).map_err(|e| e.inside("ExecutionStatus"))?),
                8 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                9 => value.status_reason = Some(Field::decode(d).map_err(|e| e.inside("StatusReason"))?),
                10 => value.stack_drift_status = Some(Field::decode(d).map_err(|e| e.inside("StackDriftStatus"))?),
                11 => value.notification_ar_ns = Some(Field::decode(d).map_err(|e| e.inside("NotificationARNs"))?),
                12 => value.rollback_configuration = Some(Field::decode(d).map_err(|e| e.inside("RollbackConfiguration"))?),
                13 => value.capabilities = Some(Field::decode(d).map_err(|e| e.inside("Capabilities"))?),
                14 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                15 => value.changes = Some(Field::decode(d).map_err(|e| e.inside("Changes"))?),
                16 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                17 => value.include_nested_stacks = Some(Field::decode(d).map_err(|e| e.inside("IncludeNestedStacks"))?),
                18 => value.parent_change_set_id = Some(Field::decode(d).map_err(|e| e.inside("ParentChangeSetId"))?),
                19 => value.root_change_set_id = Some(Field::decode(d).map_err(|e| e.inside("RootChangeSetId"))?),
                20 => value.on_stack_failure = Some(Field::decode(d).map_err(|e| e.inside("OnStackFailure"))?),
                21 => value.import_existing_resources = Some(Field::decode(d).map_err(|e| e.inside("ImportExistingResources"))?),
                22 => value.deployment_mode = Some(Field::decode(d).map_err(|e| e.inside("DeploymentMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.change_set_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.change_set_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stack_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stack_name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.execution_status { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.status_reason { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.stack_drift_status { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.notification_ar_ns { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.rollback_configuration { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.capabilities { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.changes { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.include_nested_stacks { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.parent_change_set_id { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.root_change_set_id { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.on_stack_failure { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.import_existing_resources { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.deployment_mode { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackEventsInput {
    pub stack_name: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeStackEventsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStackEventsInput;
}

impl Field for DescribeStackEventsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackEventsOutput {
    pub stack_events: std::option::Option<std::vec::Vec<StackEvent>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeStackEventsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStackEventsOutput;
}

impl Field for DescribeStackEventsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_events = Some(Field::decode(d).map_err(|e| e.inside("StackEvents"))?),
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
        if let Some(v) = &self.stack_events { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourceInput {
    pub stack_name: std::string::String,
    pub logical_resource_id: std::string::String,
}

impl Shape for DescribeStackResourceInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStackResourceInput;
}

impl Field for DescribeStackResourceInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                1 => value.logical_resource_id = Field::decode(d).map_err(|e| e.inside("LogicalResourceId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.logical_resource_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourceOutput {
    pub stack_resource_detail: std::option::Option<StackResourceDetail>,
}

impl Shape for DescribeStackResourceOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStackResourceOutput;
}

impl Field for DescribeStackResourceOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_resource_detail = Some(Field::decode(d).map_err(|e| e.inside("StackResourceDetail"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_resource_detail { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourcesInput {
    pub stack_name: std::option::Option<std::string::String>,
    pub logical_resource_id: std::option::Option<std::string::String>,
    pub physical_resource_id: std::option::Option<std::string::String>,
}

impl Shape for DescribeStackResourcesInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStackResourcesInput;
}

impl Field for DescribeStackResourcesInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Some(Field::decode(d).map_err(|e| e.inside("StackName"))?),
                1 => value.logical_resource_id = Some(Field::decode(d).map_err(|e| e.inside("LogicalResourceId"))?),
                2 => value.physical_resource_id = Some(Field::decode(d).map_err(|e| e.inside("PhysicalResourceId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.logical_resource_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.physical_resource_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourcesOutput {
    pub stack_resources: std::option::Option<std::vec::Vec<StackResource>>,
}

impl Shape for DescribeStackResourcesOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStackResourcesOutput;
}

impl Field for DescribeStackResourcesOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_resources = Some(Field::decode(d).map_err(|e| e.inside("StackResources"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_resources { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStacksInput {
    pub stack_name: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeStacksInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStacksInput;
}

impl Field for DescribeStacksInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Some(Field::decode(d).map_err(|e| e.inside("StackName"))?),
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
        if let Some(v) = &self.stack_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStacksOutput {
    pub stacks: std::option::Option<std::vec::Vec<Stack>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeStacksOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStacksOutput;
}

impl Field for DescribeStacksOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stacks = Some(Field::decode(d).map_err(|e| e.inside("Stacks"))?),
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
        if let Some(v) = &self.stacks { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DetailedStatus {
    #[default] ConfigurationComplete,
    ValidationFailed,
    Unknown(std::string::String),
}

impl DetailedStatus {
    pub fn as_str(&self) -> &str {
        match self {
            DetailedStatus::ConfigurationComplete => "CONFIGURATION_COMPLETE",
            DetailedStatus::ValidationFailed => "VALIDATION_FAILED",
            DetailedStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for DetailedStatus {
    fn from(text: &str) -> Self {
        match text {
            "CONFIGURATION_COMPLETE" => DetailedStatus::ConfigurationComplete,
            "VALIDATION_FAILED" => DetailedStatus::ValidationFailed,
            other => DetailedStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DetailedStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DetailedStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DriftIgnoredReason {
    #[default] ManagedByAws,
    WriteOnlyProperty,
    Unknown(std::string::String),
}

impl DriftIgnoredReason {
    pub fn as_str(&self) -> &str {
        match self {
            DriftIgnoredReason::ManagedByAws => "MANAGED_BY_AWS",
            DriftIgnoredReason::WriteOnlyProperty => "WRITE_ONLY_PROPERTY",
            DriftIgnoredReason::Unknown(text) => text,
        }
    }
}

impl From<&str> for DriftIgnoredReason {
    fn from(text: &str) -> Self {
        match text {
            "MANAGED_BY_AWS" => DriftIgnoredReason::ManagedByAws,
            "WRITE_ONLY_PROPERTY" => DriftIgnoredReason::WriteOnlyProperty,
            other => DriftIgnoredReason::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DriftIgnoredReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DriftIgnoredReason {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EvaluationType {
    #[default] Static,
    Dynamic,
    Unknown(std::string::String),
}

impl EvaluationType {
    pub fn as_str(&self) -> &str {
        match self {
            EvaluationType::Static => "Static",
            EvaluationType::Dynamic => "Dynamic",
            EvaluationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EvaluationType {
    fn from(text: &str) -> Self {
        match text {
            "Static" => EvaluationType::Static,
            "Dynamic" => EvaluationType::Dynamic,
            other => EvaluationType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EvaluationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EvaluationType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteChangeSetInput {
    pub change_set_name: std::string::String,
    pub stack_name: std::option::Option<std::string::String>,
    pub client_request_token: std::option::Option<std::string::String>,
    pub disable_rollback: std::option::Option<bool>,
    pub retain_except_on_create: std::option::Option<bool>,
}

impl Shape for ExecuteChangeSetInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecuteChangeSetInput;
}

impl Field for ExecuteChangeSetInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.change_set_name = Field::decode(d).map_err(|e| e.inside("ChangeSetName"))?,
                1 => value.stack_name = Some(Field::decode(d).map_err(|e| e.inside("StackName"))?),
                2 => value.client_request_token = Some(Field::decode(d).map_err(|e| e.inside("ClientRequestToken"))?),
                3 => value.disable_rollback = Some(Field::decode(d).map_err(|e| e.inside("DisableRollback"))?),
                4 => value.retain_except_on_create = Some(Field::decode(d).map_err(|e| e.inside("RetainExceptOnCreate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.change_set_name.encode(e);
        if let Some(v) = &self.stack_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.client_request_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.disable_rollback { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.retain_except_on_create { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteChangeSetOutput {
}

impl Shape for ExecuteChangeSetOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecuteChangeSetOutput;
}

impl Field for ExecuteChangeSetOutput {
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
pub enum ExecutionStatus {
    #[default] Unavailable,
    Available,
    ExecuteInProgress,
    ExecuteComplete,
    ExecuteFailed,
    Obsolete,
    Unknown(std::string::String),
}

impl ExecutionStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ExecutionStatus::Unavailable => "UNAVAILABLE",
            ExecutionStatus::Available => "AVAILABLE",
            ExecutionStatus::ExecuteInProgress => "EXECUTE_IN_PROGRESS",
            ExecutionStatus::ExecuteComplete => "EXECUTE_COMPLETE",
            ExecutionStatus::ExecuteFailed => "EXECUTE_FAILED",
            ExecutionStatus::Obsolete => "OBSOLETE",
            ExecutionStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ExecutionStatus {
    fn from(text: &str) -> Self {
        match text {
            "UNAVAILABLE" => ExecutionStatus::Unavailable,
            "AVAILABLE" => ExecutionStatus::Available,
            "EXECUTE_IN_PROGRESS" => ExecutionStatus::ExecuteInProgress,
            "EXECUTE_COMPLETE" => ExecutionStatus::ExecuteComplete,
            "EXECUTE_FAILED" => ExecutionStatus::ExecuteFailed,
            "OBSOLETE" => ExecutionStatus::Obsolete,
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
pub struct Export {
    pub exporting_stack_id: std::option::Option<std::string::String>,
    pub name: std::option::Option<std::string::String>,
    pub value: std::option::Option<std::string::String>,
}

impl Shape for Export {
    const SHAPE: &'static ShapeSpec = &tables::S_Export;
}

impl Field for Export {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.exporting_stack_id = Some(Field::decode(d).map_err(|e| e.inside("ExportingStackId"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.value = Some(Field::decode(d).map_err(|e| e.inside("Value"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.exporting_stack_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStackPolicyInput {
    pub stack_name: std::string::String,
}

impl Shape for GetStackPolicyInput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetStackPolicyInput;
}

impl Field for GetStackPolicyInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStackPolicyOutput {
    pub stack_policy_body: std::option::Option<std::string::String>,
}

impl Shape for GetStackPolicyOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetStackPolicyOutput;
}

impl Field for GetStackPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_policy_body = Some(Field::decode(d).map_err(|e| e.inside("StackPolicyBody"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_policy_body { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateInput {
    pub stack_name: std::option::Option<std::string::String>,
    pub change_set_name: std::option::Option<std::string::String>,
    pub template_stage: std::option::Option<TemplateStage>,
}

impl Shape for GetTemplateInput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetTemplateInput;
}

impl Field for GetTemplateInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Some(Field::decode(d).map_err(|e| e.inside("StackName"))?),
                1 => value.change_set_name = Some(Field::decode(d).map_err(|e| e.inside("ChangeSetName"))?),
                2 => value.template_stage = Some(Field::decode(d).map_err(|e| e.inside("TemplateStage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.change_set_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.template_stage { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateOutput {
    pub template_body: std::option::Option<std::string::String>,
    pub stages_available: std::option::Option<std::vec::Vec<TemplateStage>>,
}

impl Shape for GetTemplateOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetTemplateOutput;
}

impl Field for GetTemplateOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.template_body = Some(Field::decode(d).map_err(|e| e.inside("TemplateBody"))?),
                1 => value.stages_available = Some(Field::decode(d).map_err(|e| e.inside("StagesAvailable"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.template_body { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.stages_available { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateSummaryInput {
    pub template_body: std::option::Option<std::string::String>,
    pub template_url: std::option::Option<std::string::String>,
    pub stack_name: std::option::Option<std::string::String>,
    pub stack_set_name: std::option::Option<std::string::String>,
    pub call_as: std::option::Option<CallAs>,
    pub template_summary_config: std::option::Option<TemplateSummaryConfig>,
}

impl Shape for GetTemplateSummaryInput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetTemplateSummaryInput;
}

impl Field for GetTemplateSummaryInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.template_body = Some(Field::decode(d).map_err(|e| e.inside("TemplateBody"))?),
                1 => value.template_url = Some(Field::decode(d).map_err(|e| e.inside("TemplateURL"))?),
                2 => value.stack_name = Some(Field::decode(d).map_err(|e| e.inside("StackName"))?),
                3 => value.stack_set_name = Some(Field::decode(d).map_err(|e| e.inside("StackSetName"))?),
                4 => value.call_as = Some(Field::decode(d).map_err(|e| e.inside("CallAs"))?),
                5 => value.template_summary_config = Some(Field::decode(d).map_err(|e| e.inside("TemplateSummaryConfig"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.template_body { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.template_url { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stack_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stack_set_name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.call_as { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.template_summary_config { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateSummaryOutput {
    pub parameters: std::option::Option<std::vec::Vec<ParameterDeclaration>>,
    pub description: std::option::Option<std::string::String>,
    pub capabilities: std::option::Option<std::vec::Vec<Capability>>,
    pub capabilities_reason: std::option::Option<std::string::String>,
    pub resource_types: std::option::Option<std::vec::Vec<std::string::String>>,
    pub version: std::option::Option<std::string::String>,
    pub metadata: std::option::Option<std::string::String>,
    pub declared_transforms: std::option::Option<std::vec::Vec<std::string::String>>,
    pub resource_identifier_summaries: std::option::Option<std::vec::Vec<ResourceIdentifierSummary>>,
    pub warnings: std::option::Option<Warnings>,
}

impl Shape for GetTemplateSummaryOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetTemplateSummaryOutput;
}

impl Field for GetTemplateSummaryOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("Parameters"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.capabilities = Some(Field::decode(d).map_err(|e| e.inside("Capabilities"))?),
                3 => value.capabilities_reason = Some(Field::decode(d).map_err(|e| e.inside("CapabilitiesReason"))?),
                4 => value.resource_types = Some(Field::decode(d).map_err(|e| e.inside("ResourceTypes"))?),
                5 => value.version = Some(Field::decode(d).map_err(|e| e.inside("Version"))?),
                6 => value.metadata = Some(Field::decode(d).map_err(|e| e.inside("Metadata"))?),
                7 => value.declared_transforms = Some(Field::decode(d).map_err(|e| e.inside("DeclaredTransforms"))?),
                8 => value.resource_identifier_summaries = Some(Field::decode(d).map_err(|e| e.inside("ResourceIdentifierSummaries"))?),
                9 => value.warnings = Some(Field::decode(d).map_err(|e| e.inside("Warnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.capabilities { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.capabilities_reason { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.resource_types { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.version { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.metadata { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.declared_transforms { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.resource_identifier_summaries { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.warnings { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum HookFailureMode {
    #[default] Fail,
    Warn,
    Unknown(std::string::String),
}

impl HookFailureMode {
    pub fn as_str(&self) -> &str {
        match self {
            HookFailureMode::Fail => "FAIL",
            HookFailureMode::Warn => "WARN",
            HookFailureMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for HookFailureMode {
    fn from(text: &str) -> Self {
        match text {
            "FAIL" => HookFailureMode::Fail,
            "WARN" => HookFailureMode::Warn,
            other => HookFailureMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for HookFailureMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for HookFailureMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum HookInvocationPoint {
    #[default] PreProvision,
    Unknown(std::string::String),
}

impl HookInvocationPoint {
    pub fn as_str(&self) -> &str {
        match self {
            HookInvocationPoint::PreProvision => "PRE_PROVISION",
            HookInvocationPoint::Unknown(text) => text,
        }
    }
}

impl From<&str> for HookInvocationPoint {
    fn from(text: &str) -> Self {
        match text {
            "PRE_PROVISION" => HookInvocationPoint::PreProvision,
            other => HookInvocationPoint::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for HookInvocationPoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for HookInvocationPoint {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum HookStatus {
    #[default] HookInProgress,
    HookCompleteSucceeded,
    HookCompleteFailed,
    HookFailed,
    Unknown(std::string::String),
}

impl HookStatus {
    pub fn as_str(&self) -> &str {
        match self {
            HookStatus::HookInProgress => "HOOK_IN_PROGRESS",
            HookStatus::HookCompleteSucceeded => "HOOK_COMPLETE_SUCCEEDED",
            HookStatus::HookCompleteFailed => "HOOK_COMPLETE_FAILED",
            HookStatus::HookFailed => "HOOK_FAILED",
            HookStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for HookStatus {
    fn from(text: &str) -> Self {
        match text {
            "HOOK_IN_PROGRESS" => HookStatus::HookInProgress,
            "HOOK_COMPLETE_SUCCEEDED" => HookStatus::HookCompleteSucceeded,
            "HOOK_COMPLETE_FAILED" => HookStatus::HookCompleteFailed,
            "HOOK_FAILED" => HookStatus::HookFailed,
            other => HookStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for HookStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for HookStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChangeSetsInput {
    pub stack_name: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListChangeSetsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListChangeSetsInput;
}

impl Field for ListChangeSetsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChangeSetsOutput {
    pub summaries: std::option::Option<std::vec::Vec<ChangeSetSummary>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListChangeSetsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListChangeSetsOutput;
}

impl Field for ListChangeSetsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.summaries = Some(Field::decode(d).map_err(|e| e.inside("Summaries"))?),
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
        if let Some(v) = &self.summaries { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsInput {
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListExportsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListExportsInput;
}

impl Field for ListExportsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsOutput {
    pub exports: std::option::Option<std::vec::Vec<Export>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListExportsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListExportsOutput;
}

impl Field for ListExportsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.exports = Some(Field::decode(d).map_err(|e| e.inside("Exports"))?),
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
        if let Some(v) = &self.exports { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsInput {
    pub export_name: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListImportsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListImportsInput;
}

impl Field for ListImportsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.export_name = Field::decode(d).map_err(|e| e.inside("ExportName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.export_name.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsOutput {
    pub imports: std::option::Option<std::vec::Vec<std::string::String>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListImportsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListImportsOutput;
}

impl Field for ListImportsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.imports = Some(Field::decode(d).map_err(|e| e.inside("Imports"))?),
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
        if let Some(v) = &self.imports { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStackResourcesInput {
    pub stack_name: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListStackResourcesInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListStackResourcesInput;
}

impl Field for ListStackResourcesInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStackResourcesOutput {
    pub stack_resource_summaries: std::option::Option<std::vec::Vec<StackResourceSummary>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListStackResourcesOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListStackResourcesOutput;
}

impl Field for ListStackResourcesOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_resource_summaries = Some(Field::decode(d).map_err(|e| e.inside("StackResourceSummaries"))?),
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
        if let Some(v) = &self.stack_resource_summaries { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStacksInput {
    pub next_token: std::option::Option<std::string::String>,
    pub stack_status_filter: std::option::Option<std::vec::Vec<StackStatus>>,
}

impl Shape for ListStacksInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListStacksInput;
}

impl Field for ListStacksInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                1 => value.stack_status_filter = Some(Field::decode(d).map_err(|e| e.inside("StackStatusFilter"))?),
                _ => {}
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
        if let Some(v) = &self.stack_status_filter { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStacksOutput {
    pub stack_summaries: std::option::Option<std::vec::Vec<StackSummary>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListStacksOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListStacksOutput;
}

impl Field for ListStacksOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_summaries = Some(Field::decode(d).map_err(|e| e.inside("StackSummaries"))?),
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
        if let Some(v) = &self.stack_summaries { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LiveResourceDrift {
    pub previous_value: std::option::Option<std::string::String>,
    pub actual_value: std::option::Option<std::string::String>,
    pub drift_detection_timestamp: std::option::Option<Timestamp>,
}

impl Shape for LiveResourceDrift {
    const SHAPE: &'static ShapeSpec = &tables::S_LiveResourceDrift;
}

impl Field for LiveResourceDrift {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.previous_value = Some(Field::decode(d).map_err(|e| e.inside("PreviousValue"))?),
                1 => value.actual_value = Some(Field::decode(d).map_err(|e| e.inside("ActualValue"))?),
                2 => value.drift_detection_timestamp = Some(Field::decode(d).map_err(|e| e.inside("DriftDetectionTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.previous_value { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.actual_value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.drift_detection_timestamp { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModuleInfo {
    pub type_hierarchy: std::option::Option<std::string::String>,
    pub logical_id_hierarchy: std::option::Option<std::string::String>,
}

impl Shape for ModuleInfo {
    const SHAPE: &'static ShapeSpec = &tables::S_ModuleInfo;
}

impl Field for ModuleInfo {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_hierarchy = Some(Field::decode(d).map_err(|e| e.inside("TypeHierarchy"))?),
                1 => value.logical_id_hierarchy = Some(Field::decode(d).map_err(|e| e.inside("LogicalIdHierarchy"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.type_hierarchy { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.logical_id_hierarchy { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OnFailure {
    #[default] DoNothing,
    Rollback,
    Delete,
    Unknown(std::string::String),
}

impl OnFailure {
    pub fn as_str(&self) -> &str {
        match self {
            OnFailure::DoNothing => "DO_NOTHING",
            OnFailure::Rollback => "ROLLBACK",
            OnFailure::Delete => "DELETE",
            OnFailure::Unknown(text) => text,
        }
    }
}

impl From<&str> for OnFailure {
    fn from(text: &str) -> Self {
        match text {
            "DO_NOTHING" => OnFailure::DoNothing,
            "ROLLBACK" => OnFailure::Rollback,
            "DELETE" => OnFailure::Delete,
            other => OnFailure::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OnFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for OnFailure {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OnStackFailure {
    #[default] DoNothing,
    Rollback,
    Delete,
    Unknown(std::string::String),
}

impl OnStackFailure {
    pub fn as_str(&self) -> &str {
        match self {
            OnStackFailure::DoNothing => "DO_NOTHING",
            OnStackFailure::Rollback => "ROLLBACK",
            OnStackFailure::Delete => "DELETE",
            OnStackFailure::Unknown(text) => text,
        }
    }
}

impl From<&str> for OnStackFailure {
    fn from(text: &str) -> Self {
        match text {
            "DO_NOTHING" => OnStackFailure::DoNothing,
            "ROLLBACK" => OnStackFailure::Rollback,
            "DELETE" => OnStackFailure::Delete,
            other => OnStackFailure::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OnStackFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for OnStackFailure {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationEntry {
    pub operation_type: std::option::Option<OperationType>,
    pub operation_id: std::option::Option<std::string::String>,
}

impl Shape for OperationEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_OperationEntry;
}

impl Field for OperationEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.operation_type = Some(Field::decode(d).map_err(|e| e.inside("OperationType"))?),
                1 => value.operation_id = Some(Field::decode(d).map_err(|e| e.inside("OperationId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.operation_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.operation_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OperationType {
    #[default] CreateStack,
    UpdateStack,
    DeleteStack,
    ContinueRollback,
    Rollback,
    CreateChangeset,
    Unknown(std::string::String),
}

impl OperationType {
    pub fn as_str(&self) -> &str {
        match self {
            OperationType::CreateStack => "CREATE_STACK",
            OperationType::UpdateStack => "UPDATE_STACK",
            OperationType::DeleteStack => "DELETE_STACK",
            OperationType::ContinueRollback => "CONTINUE_ROLLBACK",
            OperationType::Rollback => "ROLLBACK",
            OperationType::CreateChangeset => "CREATE_CHANGESET",
            OperationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for OperationType {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_STACK" => OperationType::CreateStack,
            "UPDATE_STACK" => OperationType::UpdateStack,
            "DELETE_STACK" => OperationType::DeleteStack,
            "CONTINUE_ROLLBACK" => OperationType::ContinueRollback,
            "ROLLBACK" => OperationType::Rollback,
            "CREATE_CHANGESET" => OperationType::CreateChangeset,
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
pub struct Output {
    pub output_key: std::option::Option<std::string::String>,
    pub output_value: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub export_name: std::option::Option<std::string::String>,
}

impl Shape for Output {
    const SHAPE: &'static ShapeSpec = &tables::S_Output;
}

impl Field for Output {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.output_key = Some(Field::decode(d).map_err(|e| e.inside("OutputKey"))?),
                1 => value.output_value = Some(Field::decode(d).map_err(|e| e.inside("OutputValue"))?),
                2 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                3 => value.export_name = Some(Field::decode(d).map_err(|e| e.inside("ExportName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.output_key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.output_value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.export_name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    pub parameter_key: std::option::Option<std::string::String>,
    pub parameter_value: std::option::Option<std::string::String>,
    pub use_previous_value: std::option::Option<bool>,
    pub resolved_value: std::option::Option<std::string::String>,
}

impl Shape for Parameter {
    const SHAPE: &'static ShapeSpec = &tables::S_Parameter;
}

impl Field for Parameter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.parameter_key = Some(Field::decode(d).map_err(|e| e.inside("ParameterKey"))?),
                1 => value.parameter_value = Some(Field::decode(d).map_err(|e| e.inside("ParameterValue"))?),
                2 => value.use_previous_value = Some(Field::decode(d).map_err(|e| e.inside("UsePreviousValue"))?),
                3 => value.resolved_value = Some(Field::decode(d).map_err(|e| e.inside("ResolvedValue"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.parameter_key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.parameter_value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.use_previous_value { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.resolved_value { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterConstraints {
    pub allowed_values: std::option::Option<std::vec::Vec<std::string::String>>,
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
                0 => value.allowed_values = Some(Field::decode(d).map_err(|e| e.inside("AllowedValues"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.allowed_values { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterDeclaration {
    pub parameter_key: std::option::Option<std::string::String>,
    pub default_value: std::option::Option<std::string::String>,
    pub parameter_type: std::option::Option<std::string::String>,
    pub no_echo: std::option::Option<bool>,
    pub description: std::option::Option<std::string::String>,
    pub parameter_constraints: std::option::Option<ParameterConstraints>,
}

impl Shape for ParameterDeclaration {
    const SHAPE: &'static ShapeSpec = &tables::S_ParameterDeclaration;
}

impl Field for ParameterDeclaration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.parameter_key = Some(Field::decode(d).map_err(|e| e.inside("ParameterKey"))?),
                1 => value.default_value = Some(Field::decode(d).map_err(|e| e.inside("DefaultValue"))?),
                2 => value.parameter_type = Some(Field::decode(d).map_err(|e| e.inside("ParameterType"))?),
                3 => value.no_echo = Some(Field::decode(d).map_err(|e| e.inside("NoEcho"))?),
                4 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                5 => value.parameter_constraints = Some(Field::decode(d).map_err(|e| e.inside("ParameterConstraints"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.parameter_key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.default_value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.parameter_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.no_echo { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.parameter_constraints { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PolicyAction {
    #[default] Delete,
    Retain,
    Snapshot,
    ReplaceAndDelete,
    ReplaceAndRetain,
    ReplaceAndSnapshot,
    Unknown(std::string::String),
}

impl PolicyAction {
    pub fn as_str(&self) -> &str {
        match self {
            PolicyAction::Delete => "Delete",
            PolicyAction::Retain => "Retain",
            PolicyAction::Snapshot => "Snapshot",
            PolicyAction::ReplaceAndDelete => "ReplaceAndDelete",
            PolicyAction::ReplaceAndRetain => "ReplaceAndRetain",
            PolicyAction::ReplaceAndSnapshot => "ReplaceAndSnapshot",
            PolicyAction::Unknown(text) => text,
        }
    }
}

impl From<&str> for PolicyAction {
    fn from(text: &str) -> Self {
        match text {
            "Delete" => PolicyAction::Delete,
            "Retain" => PolicyAction::Retain,
            "Snapshot" => PolicyAction::Snapshot,
            "ReplaceAndDelete" => PolicyAction::ReplaceAndDelete,
            "ReplaceAndRetain" => PolicyAction::ReplaceAndRetain,
            "ReplaceAndSnapshot" => PolicyAction::ReplaceAndSnapshot,
            other => PolicyAction::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PolicyAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PolicyAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Replacement {
    #[default] True,
    False,
    Conditional,
    Unknown(std::string::String),
}

impl Replacement {
    pub fn as_str(&self) -> &str {
        match self {
            Replacement::True => "True",
            Replacement::False => "False",
            Replacement::Conditional => "Conditional",
            Replacement::Unknown(text) => text,
        }
    }
}

impl From<&str> for Replacement {
    fn from(text: &str) -> Self {
        match text {
            "True" => Replacement::True,
            "False" => Replacement::False,
            "Conditional" => Replacement::Conditional,
            other => Replacement::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Replacement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Replacement {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum RequiresRecreation {
    #[default] Never,
    Conditionally,
    Always,
    Unknown(std::string::String),
}

impl RequiresRecreation {
    pub fn as_str(&self) -> &str {
        match self {
            RequiresRecreation::Never => "Never",
            RequiresRecreation::Conditionally => "Conditionally",
            RequiresRecreation::Always => "Always",
            RequiresRecreation::Unknown(text) => text,
        }
    }
}

impl From<&str> for RequiresRecreation {
    fn from(text: &str) -> Self {
        match text {
            "Never" => RequiresRecreation::Never,
            "Conditionally" => RequiresRecreation::Conditionally,
            "Always" => RequiresRecreation::Always,
            other => RequiresRecreation::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RequiresRecreation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for RequiresRecreation {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ResourceAttribute {
    #[default] Properties,
    Metadata,
    CreationPolicy,
    UpdatePolicy,
    DeletionPolicy,
    UpdateReplacePolicy,
    Tags,
    Unknown(std::string::String),
}

impl ResourceAttribute {
    pub fn as_str(&self) -> &str {
        match self {
            ResourceAttribute::Properties => "Properties",
            ResourceAttribute::Metadata => "Metadata",
            ResourceAttribute::CreationPolicy => "CreationPolicy",
            ResourceAttribute::UpdatePolicy => "UpdatePolicy",
            ResourceAttribute::DeletionPolicy => "DeletionPolicy",
            ResourceAttribute::UpdateReplacePolicy => "UpdateReplacePolicy",
            ResourceAttribute::Tags => "Tags",
            ResourceAttribute::Unknown(text) => text,
        }
    }
}

impl From<&str> for ResourceAttribute {
    fn from(text: &str) -> Self {
        match text {
            "Properties" => ResourceAttribute::Properties,
            "Metadata" => ResourceAttribute::Metadata,
            "CreationPolicy" => ResourceAttribute::CreationPolicy,
            "UpdatePolicy" => ResourceAttribute::UpdatePolicy,
            "DeletionPolicy" => ResourceAttribute::DeletionPolicy,
            "UpdateReplacePolicy" => ResourceAttribute::UpdateReplacePolicy,
            "Tags" => ResourceAttribute::Tags,
            other => ResourceAttribute::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ResourceAttribute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ResourceAttribute {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceChange {
    pub policy_action: std::option::Option<PolicyAction>,
    pub action: std::option::Option<ChangeAction>,
    pub logical_resource_id: std::option::Option<std::string::String>,
    pub physical_resource_id: std::option::Option<std::string::String>,
    pub resource_type: std::option::Option<std::string::String>,
    pub replacement: std::option::Option<Replacement>,
    pub scope: std::option::Option<std::vec::Vec<ResourceAttribute>>,
    pub resource_drift_status: std::option::Option<StackResourceDriftStatus>,
    pub resource_drift_ignored_attributes: std::option::Option<std::vec::Vec<ResourceDriftIgnoredAttribute>>,
    pub details: std::option::Option<std::vec::Vec<ResourceChangeDetail>>,
    pub change_set_id: std::option::Option<std::string::String>,
    pub module_info: std::option::Option<ModuleInfo>,
    pub before_context: std::option::Option<std::string::String>,
    pub after_context: std::option::Option<std::string::String>,
    pub previous_deployment_context: std::option::Option<std::string::String>,
}

impl Shape for ResourceChange {
    const SHAPE: &'static ShapeSpec = &tables::S_ResourceChange;
}

impl Field for ResourceChange {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_action = Some(Field::decode(d).map_err(|e| e.inside("PolicyAction"))?),
                1 => value.action = Some(Field::decode(d).map_err(|e| e.inside("Action"))?),
                2 => value.logical_resource_id = Some(Field::decode(d).map_err(|e| e.inside("LogicalResourceId"))?),
                3 => value.physical_resource_id = Some(Field::decode(d).map_err(|e| e.inside("PhysicalResourceId"))?),
                4 => value.resource_type = Some(Field::decode(d).map_err(|e| e.inside("ResourceType"))?),
                5 => value.replacement = Some(Field::decode(d).map_err(|e| e.inside("Replacement"))?),
                6 => value.scope = Some(Field::decode(d).map_err(|e| e.inside("Scope"))?),
                7 => value.resource_drift_status = Some(Field::decode(d).map_err(|e| e.inside("ResourceDriftStatus"))?),
                8 => value.resource_drift_ignored_attributes = Some(Field::decode(d).map_err(|e| e.inside("ResourceDriftIgnoredAttributes"))?),
                9 => value.details = Some(Field::decode(d).map_err(|e| e.inside("Details"))?),
                10 => value.change_set_id = Some(Field::decode(d).map_err(|e| e.inside("ChangeSetId"))?),
                11 => value.module_info = Some(Field::decode(d).map_err(|e| e.inside("ModuleInfo"))?),
                12 => value.before_context = Some(Field::decode(d).map_err(|e| e.inside("BeforeContext"))?),
                13 => value.after_context = Some(Field::decode(d).map_err(|e| e.inside("AfterContext"))?),
                14 => value.previous_deployment_context = Some(Field::decode(d).map_err(|e| e.inside("PreviousDeploymentContext"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_action { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.action { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.logical_resource_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.physical_resource_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.resource_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.replacement { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.scope { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.resource_drift_status { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.resource_drift_ignored_attributes { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.details { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.change_set_id { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.module_info { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.before_context { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.after_context { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.previous_deployment_context { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceChangeDetail {
    pub target: std::option::Option<ResourceTargetDefinition>,
    pub evaluation: std::option::Option<EvaluationType>,
    pub change_source: std::option::Option<ChangeSource>,
    pub causing_entity: std::option::Option<std::string::String>,
}

impl Shape for ResourceChangeDetail {
    const SHAPE: &'static ShapeSpec = &tables::S_ResourceChangeDetail;
}

impl Field for ResourceChangeDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target = Some(Field::decode(d).map_err(|e| e.inside("Target"))?),
                1 => value.evaluation = Some(Field::decode(d).map_err(|e| e.inside("Evaluation"))?),
                2 => value.change_source = Some(Field::decode(d).map_err(|e| e.inside("ChangeSource"))?),
                3 => value.causing_entity = Some(Field::decode(d).map_err(|e| e.inside("CausingEntity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.target { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.evaluation { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.change_source { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.causing_entity { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceDriftIgnoredAttribute {
    pub path: std::option::Option<std::string::String>,
    pub reason: std::option::Option<DriftIgnoredReason>,
}

impl Shape for ResourceDriftIgnoredAttribute {
    const SHAPE: &'static ShapeSpec = &tables::S_ResourceDriftIgnoredAttribute;
}

impl Field for ResourceDriftIgnoredAttribute {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
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
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.reason { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceIdentifierSummary {
    pub resource_type: std::option::Option<std::string::String>,
    pub logical_resource_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub resource_identifiers: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for ResourceIdentifierSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_ResourceIdentifierSummary;
}

impl Field for ResourceIdentifierSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_type = Some(Field::decode(d).map_err(|e| e.inside("ResourceType"))?),
                1 => value.logical_resource_ids = Some(Field::decode(d).map_err(|e| e.inside("LogicalResourceIds"))?),
                2 => value.resource_identifiers = Some(Field::decode(d).map_err(|e| e.inside("ResourceIdentifiers"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.resource_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.logical_resource_ids { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.resource_identifiers { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ResourceStatus {
    #[default] CreateInProgress,
    CreateFailed,
    CreateComplete,
    DeleteInProgress,
    DeleteFailed,
    DeleteComplete,
    DeleteSkipped,
    UpdateInProgress,
    UpdateFailed,
    UpdateComplete,
    ImportFailed,
    ImportComplete,
    ImportInProgress,
    ImportRollbackInProgress,
    ImportRollbackFailed,
    ImportRollbackComplete,
    ExportFailed,
    ExportComplete,
    ExportInProgress,
    ExportRollbackInProgress,
    ExportRollbackFailed,
    ExportRollbackComplete,
    UpdateRollbackInProgress,
    UpdateRollbackComplete,
    UpdateRollbackFailed,
    RollbackInProgress,
    RollbackComplete,
    RollbackFailed,
    Unknown(std::string::String),
}

impl ResourceStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ResourceStatus::CreateInProgress => "CREATE_IN_PROGRESS",
            ResourceStatus::CreateFailed => "CREATE_FAILED",
            ResourceStatus::CreateComplete => "CREATE_COMPLETE",
            ResourceStatus::DeleteInProgress => "DELETE_IN_PROGRESS",
            ResourceStatus::DeleteFailed => "DELETE_FAILED",
            ResourceStatus::DeleteComplete => "DELETE_COMPLETE",
            ResourceStatus::DeleteSkipped => "DELETE_SKIPPED",
            ResourceStatus::UpdateInProgress => "UPDATE_IN_PROGRESS",
            ResourceStatus::UpdateFailed => "UPDATE_FAILED",
            ResourceStatus::UpdateComplete => "UPDATE_COMPLETE",
            ResourceStatus::ImportFailed => "IMPORT_FAILED",
            ResourceStatus::ImportComplete => "IMPORT_COMPLETE",
            ResourceStatus::ImportInProgress => "IMPORT_IN_PROGRESS",
            ResourceStatus::ImportRollbackInProgress => "IMPORT_ROLLBACK_IN_PROGRESS",
            ResourceStatus::ImportRollbackFailed => "IMPORT_ROLLBACK_FAILED",
            ResourceStatus::ImportRollbackComplete => "IMPORT_ROLLBACK_COMPLETE",
            ResourceStatus::ExportFailed => "EXPORT_FAILED",
            ResourceStatus::ExportComplete => "EXPORT_COMPLETE",
            ResourceStatus::ExportInProgress => "EXPORT_IN_PROGRESS",
            ResourceStatus::ExportRollbackInProgress => "EXPORT_ROLLBACK_IN_PROGRESS",
            ResourceStatus::ExportRollbackFailed => "EXPORT_ROLLBACK_FAILED",
            ResourceStatus::ExportRollbackComplete => "EXPORT_ROLLBACK_COMPLETE",
            ResourceStatus::UpdateRollbackInProgress => "UPDATE_ROLLBACK_IN_PROGRESS",
            ResourceStatus::UpdateRollbackComplete => "UPDATE_ROLLBACK_COMPLETE",
            ResourceStatus::UpdateRollbackFailed => "UPDATE_ROLLBACK_FAILED",
            ResourceStatus::RollbackInProgress => "ROLLBACK_IN_PROGRESS",
            ResourceStatus::RollbackComplete => "ROLLBACK_COMPLETE",
            ResourceStatus::RollbackFailed => "ROLLBACK_FAILED",
            ResourceStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ResourceStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_IN_PROGRESS" => ResourceStatus::CreateInProgress,
            "CREATE_FAILED" => ResourceStatus::CreateFailed,
            "CREATE_COMPLETE" => ResourceStatus::CreateComplete,
            "DELETE_IN_PROGRESS" => ResourceStatus::DeleteInProgress,
            "DELETE_FAILED" => ResourceStatus::DeleteFailed,
            "DELETE_COMPLETE" => ResourceStatus::DeleteComplete,
            "DELETE_SKIPPED" => ResourceStatus::DeleteSkipped,
            "UPDATE_IN_PROGRESS" => ResourceStatus::UpdateInProgress,
            "UPDATE_FAILED" => ResourceStatus::UpdateFailed,
            "UPDATE_COMPLETE" => ResourceStatus::UpdateComplete,
            "IMPORT_FAILED" => ResourceStatus::ImportFailed,
            "IMPORT_COMPLETE" => ResourceStatus::ImportComplete,
            "IMPORT_IN_PROGRESS" => ResourceStatus::ImportInProgress,
            "IMPORT_ROLLBACK_IN_PROGRESS" => ResourceStatus::ImportRollbackInProgress,
            "IMPORT_ROLLBACK_FAILED" => ResourceStatus::ImportRollbackFailed,
            "IMPORT_ROLLBACK_COMPLETE" => ResourceStatus::ImportRollbackComplete,
            "EXPORT_FAILED" => ResourceStatus::ExportFailed,
            "EXPORT_COMPLETE" => ResourceStatus::ExportComplete,
            "EXPORT_IN_PROGRESS" => ResourceStatus::ExportInProgress,
            "EXPORT_ROLLBACK_IN_PROGRESS" => ResourceStatus::ExportRollbackInProgress,
            "EXPORT_ROLLBACK_FAILED" => ResourceStatus::ExportRollbackFailed,
            "EXPORT_ROLLBACK_COMPLETE" => ResourceStatus::ExportRollbackComplete,
            "UPDATE_ROLLBACK_IN_PROGRESS" => ResourceStatus::UpdateRollbackInProgress,
            "UPDATE_ROLLBACK_COMPLETE" => ResourceStatus::UpdateRollbackComplete,
            "UPDATE_ROLLBACK_FAILED" => ResourceStatus::UpdateRollbackFailed,
            "ROLLBACK_IN_PROGRESS" => ResourceStatus::RollbackInProgress,
            "ROLLBACK_COMPLETE" => ResourceStatus::RollbackComplete,
            "ROLLBACK_FAILED" => ResourceStatus::RollbackFailed,
            other => ResourceStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ResourceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ResourceStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTargetDefinition {
    pub attribute: std::option::Option<ResourceAttribute>,
    pub name: std::option::Option<std::string::String>,
    pub requires_recreation: std::option::Option<RequiresRecreation>,
    pub path: std::option::Option<std::string::String>,
    pub before_value: std::option::Option<std::string::String>,
    pub after_value: std::option::Option<std::string::String>,
    pub before_value_from: std::option::Option<BeforeValueFrom>,
    pub after_value_from: std::option::Option<AfterValueFrom>,
    pub drift: std::option::Option<LiveResourceDrift>,
    pub attribute_change_type: std::option::Option<AttributeChangeType>,
}

impl Shape for ResourceTargetDefinition {
    const SHAPE: &'static ShapeSpec = &tables::S_ResourceTargetDefinition;
}

impl Field for ResourceTargetDefinition {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attribute = Some(Field::decode(d).map_err(|e| e.inside("Attribute"))?),
                1 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                2 => value.requires_recreation = Some(Field::decode(d).map_err(|e| e.inside("RequiresRecreation"))?),
                3 => value.path = Some(Field::decode(d).map_err(|e| e.inside("Path"))?),
                4 => value.before_value = Some(Field::decode(d).map_err(|e| e.inside("BeforeValue"))?),
                5 => value.after_value = Some(Field::decode(d).map_err(|e| e.inside("AfterValue"))?),
                6 => value.before_value_from = Some(Field::decode(d).map_err(|e| e.inside("BeforeValueFrom"))?),
                7 => value.after_value_from = Some(Field::decode(d).map_err(|e| e.inside("AfterValueFrom"))?),
                8 => value.drift = Some(Field::decode(d).map_err(|e| e.inside("Drift"))?),
                9 => value.attribute_change_type = Some(Field::decode(d).map_err(|e| e.inside("AttributeChangeType"))?),
                _ => {}
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
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.requires_recreation { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.path { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.before_value { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.after_value { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.before_value_from { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.after_value_from { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.drift { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.attribute_change_type { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceToImport {
    pub resource_type: std::string::String,
    pub logical_resource_id: std::string::String,
    pub resource_identifier: IndexMap<std::string::String, std::string::String>,
}

impl Shape for ResourceToImport {
    const SHAPE: &'static ShapeSpec = &tables::S_ResourceToImport;
}

impl Field for ResourceToImport {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_type = Field::decode(d).map_err(|e| e.inside("ResourceType"))?,
                1 => value.logical_resource_id = Field::decode(d).map_err(|e| e.inside("LogicalResourceId"))?,
                2 => value.resource_identifier = Field::decode(d).map_err(|e| e.inside("ResourceIdentifier"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.resource_type.encode(e);
        e.member(&Self::SHAPE.members[1]); self.logical_resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.resource_identifier.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackConfiguration {
    pub rollback_triggers: std::option::Option<std::vec::Vec<RollbackTrigger>>,
    pub monitoring_time_in_minutes: std::option::Option<i32>,
}

impl Shape for RollbackConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_RollbackConfiguration;
}

impl Field for RollbackConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rollback_triggers = Some(Field::decode(d).map_err(|e| e.inside("RollbackTriggers"))?),
                1 => value.monitoring_time_in_minutes = Some(Field::decode(d).map_err(|e| e.inside("MonitoringTimeInMinutes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.rollback_triggers { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.monitoring_time_in_minutes { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackStackInput {
    pub stack_name: std::string::String,
    pub role_arn: std::option::Option<std::string::String>,
    pub client_request_token: std::option::Option<std::string::String>,
    pub retain_except_on_create: std::option::Option<bool>,
}

impl Shape for RollbackStackInput {
    const SHAPE: &'static ShapeSpec = &tables::S_RollbackStackInput;
}

impl Field for RollbackStackInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                1 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleARN"))?),
                2 => value.client_request_token = Some(Field::decode(d).map_err(|e| e.inside("ClientRequestToken"))?),
                3 => value.retain_except_on_create = Some(Field::decode(d).map_err(|e| e.inside("RetainExceptOnCreate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.client_request_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.retain_except_on_create { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackStackOutput {
    pub stack_id: std::option::Option<std::string::String>,
    pub operation_id: std::option::Option<std::string::String>,
}

impl Shape for RollbackStackOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_RollbackStackOutput;
}

impl Field for RollbackStackOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_id = Some(Field::decode(d).map_err(|e| e.inside("StackId"))?),
                1 => value.operation_id = Some(Field::decode(d).map_err(|e| e.inside("OperationId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.operation_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackTrigger {
    pub arn: std::string::String,
    pub type_: std::string::String,
}

impl Shape for RollbackTrigger {
    const SHAPE: &'static ShapeSpec = &tables::S_RollbackTrigger;
}

impl Field for RollbackTrigger {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.arn = Field::decode(d).map_err(|e| e.inside("Arn"))?,
                1 => value.type_ = Field::decode(d).map_err(|e| e.inside("Type"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.type_.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetStackPolicyInput {
    pub stack_name: std::string::String,
    pub stack_policy_body: std::option::Option<std::string::String>,
    pub stack_policy_url: std::option::Option<std::string::String>,
}

impl Shape for SetStackPolicyInput {
    const SHAPE: &'static ShapeSpec = &tables::S_SetStackPolicyInput;
}

impl Field for SetStackPolicyInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                1 => value.stack_policy_body = Some(Field::decode(d).map_err(|e| e.inside("StackPolicyBody"))?),
                2 => value.stack_policy_url = Some(Field::decode(d).map_err(|e| e.inside("StackPolicyURL"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        if let Some(v) = &self.stack_policy_body { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stack_policy_url { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stack {
    pub stack_id: std::option::Option<std::string::String>,
    pub stack_name: std::string::String,
    pub change_set_id: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub parameters: std::option::Option<std::vec::Vec<Parameter>>,
    pub creation_time: Timestamp,
    pub deletion_time: std::option::Option<Timestamp>,
    pub last_updated_time: std::option::Option<Timestamp>,
    pub rollback_configuration: std::option::Option<RollbackConfiguration>,
    pub stack_status: StackStatus,
    pub stack_status_reason: std::option::Option<std::string::String>,
    pub disable_rollback: std::option::Option<bool>,
    pub notification_ar_ns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub timeout_in_minutes: std::option::Option<i32>,
    pub capabilities: std::option::Option<std::vec::Vec<Capability>>,
    pub outputs: std::option::Option<std::vec::Vec<Output>>,
    pub role_arn: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub enable_termination_protection: std::option::Option<bool>,
    pub parent_id: std::option::Option<std::string::String>,
    pub root_id: std::option::Option<std::string::String>,
    pub drift_information: std::option::Option<StackDriftInformation>,
    pub retain_except_on_create: std::option::Option<bool>,
    pub deletion_mode: std::option::Option<DeletionMode>,
    pub detailed_status: std::option::Option<DetailedStatus>,
    pub last_operations: std::option::Option<std::vec::Vec<OperationEntry>>,
}

impl Shape for Stack {
    const SHAPE: &'static ShapeSpec = &tables::S_Stack;
}

impl Field for Stack {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_id = Some(Field::decode(d).map_err(|e| e.inside("StackId"))?),
                1 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                2 => value.change_set_id = Some(Field::decode(d).map_err(|e| e.inside("ChangeSetId"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                4 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("Parameters"))?),
                5 => value.creation_time = Field::decode(d).map_err(|e| e.inside("CreationTime"))?,
                6 => value.deletion_time = Some(Field::decode(d).map_err(|e| e.inside("DeletionTime"))?),
                7 => value.last_updated_time = Some(Field::decode(d).map_err(|e| e.inside("LastUpdatedTime"))?),
                8 => value.rollback_configuration = Some(Field::decode(d).map_err(|e| e.inside("RollbackConfiguration"))?),
                9 => value.stack_status = Field::decode(d).map_err(|e| e.inside("StackStatus"))?,
                10 => value.stack_status_reason = Some(Field::decode(d).map_err(|e| e.inside("StackStatusReason"))?),
                11 => value.disable_rollback = Some(Field::decode(d).map_err(|e| e.inside("DisableRollback"))?),
                12 => value.notification_ar_ns = Some(Field::decode(d).map_err(|e| e.inside("NotificationARNs"))?),
                13 => value.timeout_in_minutes = Some(Field::decode(d).map_err(|e| e.inside("TimeoutInMinutes"))?),
                14 => value.capabilities = Some(Field::decode(d).map_err(|e| e.inside("Capabilities"))?),
                15 => value.outputs = Some(Field::decode(d).map_err(|e| e.inside("Outputs"))?),
                16 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleARN"))?),
                17 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                18 => value.enable_termination_protection = Some(Field::decode(d).map_err(|e| e.inside("EnableTerminationProtection"))?),
                19 => value.parent_id = Some(Field::decode(d).map_err(|e| e.inside("ParentId"))?),
                20 => value.root_id = Some(Field::decode(d).map_err(|e| e.inside("RootId"))?),
                21 => value.drift_information = Some(Field::decode(d).map_err(|e| e.inside("DriftInformation"))?),
                22 => value.retain_except_on_create = Some(Field::decode(d).map_err(|e| e.inside("RetainExceptOnCreate"))?),
                23 => value.deletion_mode = Some(Field::decode(d).map_err(|e| e.inside("DeletionMode"))?),
                24 => value.detailed_status = Some(Field::decode(d).map_err(|e| e.inside("DetailedStatus"))?),
                25 => value.last_operations = Some(Field::decode(d).map_err(|e| e.inside("LastOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.stack_name.encode(e);
        if let Some(v) = &self.change_set_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.creation_time.encode(e);
        if let Some(v) = &self.deletion_time { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.last_updated_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.rollback_configuration { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.member(&Self::SHAPE.members[9]); self.stack_status.encode(e);
        if let Some(v) = &self.stack_status_reason { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.disable_rollback { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.notification_ar_ns { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.timeout_in_minutes { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.capabilities { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.outputs { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.enable_termination_protection { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.parent_id { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.root_id { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.drift_information { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.retain_except_on_create { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.deletion_mode { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.detailed_status { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.last_operations { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackDriftInformation {
    pub stack_drift_status: StackDriftStatus,
    pub last_check_timestamp: std::option::Option<Timestamp>,
}

impl Shape for StackDriftInformation {
    const SHAPE: &'static ShapeSpec = &tables::S_StackDriftInformation;
}

impl Field for StackDriftInformation {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_drift_status = Field::decode(d).map_err(|e| e.inside("StackDriftStatus"))?,
                1 => value.last_check_timestamp = Some(Field::decode(d).map_err(|e| e.inside("LastCheckTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_drift_status.encode(e);
        if let Some(v) = &self.last_check_timestamp { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackDriftInformationSummary {
    pub stack_drift_status: StackDriftStatus,
    pub last_check_timestamp: std::option::Option<Timestamp>,
}

impl Shape for StackDriftInformationSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_StackDriftInformationSummary;
}

impl Field for StackDriftInformationSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_drift_status = Field::decode(d).map_err(|e| e.inside("StackDriftStatus"))?,
                1 => value.last_check_timestamp = Some(Field::decode(d).map_err(|e| e.inside("LastCheckTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_drift_status.encode(e);
        if let Some(v) = &self.last_check_timestamp { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StackDriftStatus {
    #[default] Drifted,
    InSync,
    Unknown_,
    NotChecked,
    Unknown(std::string::String),
}

impl StackDriftStatus {
    pub fn as_str(&self) -> &str {
        match self {
            StackDriftStatus::Drifted => "DRIFTED",
            StackDriftStatus::InSync => "IN_SYNC",
            StackDriftStatus::Unknown_ => "UNKNOWN",
            StackDriftStatus::NotChecked => "NOT_CHECKED",
            StackDriftStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for StackDriftStatus {
    fn from(text: &str) -> Self {
        match text {
            "DRIFTED" => StackDriftStatus::Drifted,
            "IN_SYNC" => StackDriftStatus::InSync,
            "UNKNOWN" => StackDriftStatus::Unknown_,
            "NOT_CHECKED" => StackDriftStatus::NotChecked,
            other => StackDriftStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StackDriftStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StackDriftStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackEvent {
    pub stack_id: std::string::String,
    pub event_id: std::string::String,
    pub stack_name: std::string::String,
    pub operation_id: std::option::Option<std::string::String>,
    pub logical_resource_id: std::option::Option<std::string::String>,
    pub physical_resource_id: std::option::Option<std::string::String>,
    pub resource_type: std::option::Option<std::string::String>,
    pub timestamp: Timestamp,
    pub resource_status: std::option::Option<ResourceStatus>,
    pub resource_status_reason: std::option::Option<std::string::String>,
    pub resource_properties: std::option::Option<std::string::String>,
    pub client_request_token: std::option::Option<std::string::String>,
    pub hook_type: std::option::Option<std::string::String>,
    pub hook_status: std::option::Option<HookStatus>,
    pub hook_status_reason: std::option::Option<std::string::String>,
    pub hook_invocation_point: std::option::Option<HookInvocationPoint>,
    pub hook_invocation_id: std::option::Option<std::string::String>,
    pub hook_failure_mode: std::option::Option<HookFailureMode>,
    pub detailed_status: std::option::Option<DetailedStatus>,
}

impl Shape for StackEvent {
    const SHAPE: &'static ShapeSpec = &tables::S_StackEvent;
}

impl Field for StackEvent {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_id = Field::decode(d).map_err(|e| e.inside("StackId"))?,
                1 => value.event_id = Field::decode(d).map_err(|e| e.inside("EventId"))?,
                2 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                3 => value.operation_id = Some(Field::decode(d).map_err(|e| e.inside("OperationId"))?),
                4 => value.logical_resource_id = Some(Field::decode(d).map_err(|e| e.inside("LogicalResourceId"))?),
                5 => value.physical_resource_id = Some(Field::decode(d).map_err(|e| e.inside("PhysicalResourceId"))?),
                6 => value.resource_type = Some(Field::decode(d).map_err(|e| e.inside("ResourceType"))?),
                7 => value.timestamp = Field::decode(d).map_err(|e| e.inside("Timestamp"))?,
                8 => value.resource_status = Some(Field::decode(d).map_err(|e| e.inside("ResourceStatus"))?),
                9 => value.resource_status_reason = Some(Field::decode(d).map_err(|e| e.inside("ResourceStatusReason"))?),
                10 => value.resource_properties = Some(Field::decode(d).map_err(|e| e.inside("ResourceProperties"))?),
                11 => value.client_request_token = Some(Field::decode(d).map_err(|e| e.inside("ClientRequestToken"))?),
                12 => value.hook_type = Some(Field::decode(d).map_err(|e| e.inside("HookType"))?),
                13 => value.hook_status = Some(Field::decode(d).map_err(|e| e.inside("HookStatus"))?),
                14 => value.hook_status_reason = Some(Field::decode(d).map_err(|e| e.inside("HookStatusReason"))?),
                15 => value.hook_invocation_point = Some(Field::decode(d).map_err(|e| e.inside("HookInvocationPoint"))?),
                16 => value.hook_invocation_id = Some(Field::decode(d).map_err(|e| e.inside("HookInvocationId"))?),
                17 => value.hook_failure_mode = Some(Field::decode(d).map_err(|e| e.inside("HookFailureMode"))?),
                18 => value.detailed_status = Some(Field::decode(d).map_err(|e| e.inside("DetailedStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.event_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.stack_name.encode(e);
        if let Some(v) = &self.operation_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.logical_resource_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.physical_resource_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.resource_type { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.member(&Self::SHAPE.members[7]); self.timestamp.encode(e);
        if let Some(v) = &self.resource_status { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.resource_status_reason { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.resource_properties { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.client_request_token { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.hook_type { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.hook_status { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.hook_status_reason { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.hook_invocation_point { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.hook_invocation_id { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.hook_failure_mode { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.detailed_status { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResource {
    pub stack_name: std::option::Option<std::string::String>,
    pub stack_id: std::option::Option<std::string::String>,
    pub logical_resource_id: std::string::String,
    pub physical_resource_id: std::option::Option<std::string::String>,
    pub resource_type: std::string::String,
    pub timestamp: Timestamp,
    pub resource_status: ResourceStatus,
    pub resource_status_reason: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub drift_information: std::option::Option<StackResourceDriftInformation>,
    pub module_info: std::option::Option<ModuleInfo>,
}

impl Shape for StackResource {
    const SHAPE: &'static ShapeSpec = &tables::S_StackResource;
}

impl Field for StackResource {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Some(Field::decode(d).map_err(|e| e.inside("StackName"))?),
                1 => value.stack_id = Some(Field::decode(d).map_err(|e| e.inside("StackId"))?),
                2 => value.logical_resource_id = Field::decode(d).map_err(|e| e.inside("LogicalResourceId"))?,
                3 => value.physical_resource_id = Some(Field::decode(d).map_err(|e| e.inside("PhysicalResourceId"))?),
                4 => value.resource_type = Field::decode(d).map_err(|e| e.inside("ResourceType"))?,
                5 => value.timestamp = Field::decode(d).map_err(|e| e.inside("Timestamp"))?,
                6 => value.resource_status = Field::decode(d).map_err(|e| e.inside("ResourceStatus"))?,
                7 => value.resource_status_reason = Some(Field::decode(d).map_err(|e| e.inside("ResourceStatusReason"))?),
                8 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                9 => value.drift_information = Some(Field::decode(d).map_err(|e| e.inside("DriftInformation"))?),
                10 => value.module_info = Some(Field::decode(d).map_err(|e| e.inside("ModuleInfo"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.stack_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.logical_resource_id.encode(e);
        if let Some(v) = &self.physical_resource_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.resource_type.encode(e);
        e.member(&Self::SHAPE.members[5]); self.timestamp.encode(e);
        e.member(&Self::SHAPE.members[6]); self.resource_status.encode(e);
        if let Some(v) = &self.resource_status_reason { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.drift_information { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.module_info { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDetail {
    pub stack_name: std::option::Option<std::string::String>,
    pub stack_id: std::option::Option<std::string::String>,
    pub logical_resource_id: std::string::String,
    pub physical_resource_id: std::option::Option<std::string::String>,
    pub resource_type: std::string::String,
    pub last_updated_timestamp: Timestamp,
    pub resource_status: ResourceStatus,
    pub resource_status_reason: std::option::Option<std::string::String>,
    pub description: std::option::Option<std::string::String>,
    pub metadata: std::option::Option<std::string::String>,
    pub drift_information: std::option::Option<StackResourceDriftInformation>,
    pub module_info: std::option::Option<ModuleInfo>,
}

impl Shape for StackResourceDetail {
    const SHAPE: &'static ShapeSpec = &tables::S_StackResourceDetail;
}

impl Field for StackResourceDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Some(Field::decode(d).map_err(|e| e.inside("StackName"))?),
                1 => value.stack_id = Some(Field::decode(d).map_err(|e| e.inside("StackId"))?),
                2 => value.logical_resource_id = Field::decode(d).map_err(|e| e.inside("LogicalResourceId"))?,
                3 => value.physical_resource_id = Some(Field::decode(d).map_err(|e| e.inside("PhysicalResourceId"))?),
                4 => value.resource_type = Field::decode(d).map_err(|e| e.inside("ResourceType"))?,
                5 => value.last_updated_timestamp = Field::decode(d).map_err(|e| e.inside("LastUpdatedTimestamp"))?,
                6 => value.resource_status = Field::decode(d).map_err(|e| e.inside("ResourceStatus"))?,
                7 => value.resource_status_reason = Some(Field::decode(d).map_err(|e| e.inside("ResourceStatusReason"))?),
                8 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                9 => value.metadata = Some(Field::decode(d).map_err(|e| e.inside("Metadata"))?),
                10 => value.drift_information = Some(Field::decode(d).map_err(|e| e.inside("DriftInformation"))?),
                11 => value.module_info = Some(Field::decode(d).map_err(|e| e.inside("ModuleInfo"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.stack_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.logical_resource_id.encode(e);
        if let Some(v) = &self.physical_resource_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.resource_type.encode(e);
        e.member(&Self::SHAPE.members[5]); self.last_updated_timestamp.encode(e);
        e.member(&Self::SHAPE.members[6]); self.resource_status.encode(e);
        if let Some(v) = &self.resource_status_reason { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.metadata { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.drift_information { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.module_info { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDriftInformation {
    pub stack_resource_drift_status: StackResourceDriftStatus,
    pub last_check_timestamp: std::option::Option<Timestamp>,
}

impl Shape for StackResourceDriftInformation {
    const SHAPE: &'static ShapeSpec = &tables::S_StackResourceDriftInformation;
}

impl Field for StackResourceDriftInformation {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_resource_drift_status = Field::decode(d).map_err(|e| e.inside("StackResourceDriftStatus"))?,
                1 => value.last_check_timestamp = Some(Field::decode(d).map_err(|e| e.inside("LastCheckTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_resource_drift_status.encode(e);
        if let Some(v) = &self.last_check_timestamp { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDriftInformationSummary {
    pub stack_resource_drift_status: StackResourceDriftStatus,
    pub last_check_timestamp: std::option::Option<Timestamp>,
}

impl Shape for StackResourceDriftInformationSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_StackResourceDriftInformationSummary;
}

impl Field for StackResourceDriftInformationSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_resource_drift_status = Field::decode(d).map_err(|e| e.inside("StackResourceDriftStatus"))?,
                1 => value.last_check_timestamp = Some(Field::decode(d).map_err(|e| e.inside("LastCheckTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_resource_drift_status.encode(e);
        if let Some(v) = &self.last_check_timestamp { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StackResourceDriftStatus {
    #[default] InSync,
    Modified,
    Deleted,
    NotChecked,
    Unknown_,
    Unsupported,
    Unknown(std::string::String),
}

impl StackResourceDriftStatus {
    pub fn as_str(&self) -> &str {
        match self {
            StackResourceDriftStatus::InSync => "IN_SYNC",
            StackResourceDriftStatus::Modified => "MODIFIED",
            StackResourceDriftStatus::Deleted => "DELETED",
            StackResourceDriftStatus::NotChecked => "NOT_CHECKED",
            StackResourceDriftStatus::Unknown_ => "UNKNOWN",
            StackResourceDriftStatus::Unsupported => "UNSUPPORTED",
            StackResourceDriftStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for StackResourceDriftStatus {
    fn from(text: &str) -> Self {
        match text {
            "IN_SYNC" => StackResourceDriftStatus::InSync,
            "MODIFIED" => StackResourceDriftStatus::Modified,
            "DELETED" => StackResourceDriftStatus::Deleted,
            "NOT_CHECKED" => StackResourceDriftStatus::NotChecked,
            "UNKNOWN" => StackResourceDriftStatus::Unknown_,
            "UNSUPPORTED" => StackResourceDriftStatus::Unsupported,
            other => StackResourceDriftStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StackResourceDriftStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StackResourceDriftStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceSummary {
    pub logical_resource_id: std::string::String,
    pub physical_resource_id: std::option::Option<std::string::String>,
    pub resource_type: std::string::String,
    pub last_updated_timestamp: Timestamp,
    pub resource_status: ResourceStatus,
    pub resource_status_reason: std::option::Option<std::string::String>,
    pub drift_information: std::option::Option<StackResourceDriftInformationSummary>,
    pub module_info: std::option::Option<ModuleInfo>,
}

impl Shape for StackResourceSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_StackResourceSummary;
}

impl Field for StackResourceSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.logical_resource_id = Field::decode(d).map_err(|e| e.inside("LogicalResourceId"))?,
                1 => value.physical_resource_id = Some(Field::decode(d).map_err(|e| e.inside("PhysicalResourceId"))?),
                2 => value.resource_type = Field::decode(d).map_err(|e| e.inside("ResourceType"))?,
                3 => value.last_updated_timestamp = Field::decode(d).map_err(|e| e.inside("LastUpdatedTimestamp"))?,
                4 => value.resource_status = Field::decode(d).map_err(|e| e.inside("ResourceStatus"))?,
                5 => value.resource_status_reason = Some(Field::decode(d).map_err(|e| e.inside("ResourceStatusReason"))?),
                6 => value.drift_information = Some(Field::decode(d).map_err(|e| e.inside("DriftInformation"))?),
                7 => value.module_info = Some(Field::decode(d).map_err(|e| e.inside("ModuleInfo"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.logical_resource_id.encode(e);
        if let Some(v) = &self.physical_resource_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.resource_type.encode(e);
        e.member(&Self::SHAPE.members[3]); self.last_updated_timestamp.encode(e);
        e.member(&Self::SHAPE.members[4]); self.resource_status.encode(e);
        if let Some(v) = &self.resource_status_reason { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.drift_information { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.module_info { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StackStatus {
    #[default] CreateInProgress,
    CreateFailed,
    CreateComplete,
    RollbackInProgress,
    RollbackFailed,
    RollbackComplete,
    DeleteInProgress,
    DeleteFailed,
    DeleteComplete,
    UpdateInProgress,
    UpdateCompleteCleanupInProgress,
    UpdateComplete,
    UpdateFailed,
    UpdateRollbackInProgress,
    UpdateRollbackFailed,
    UpdateRollbackCompleteCleanupInProgress,
    UpdateRollbackComplete,
    ReviewInProgress,
    ImportInProgress,
    ImportComplete,
    ImportRollbackInProgress,
    ImportRollbackFailed,
    ImportRollbackComplete,
    Unknown(std::string::String),
}

impl StackStatus {
    pub fn as_str(&self) -> &str {
        match self {
            StackStatus::CreateInProgress => "CREATE_IN_PROGRESS",
            StackStatus::CreateFailed => "CREATE_FAILED",
            StackStatus::CreateComplete => "CREATE_COMPLETE",
            StackStatus::RollbackInProgress => "ROLLBACK_IN_PROGRESS",
            StackStatus::RollbackFailed => "ROLLBACK_FAILED",
            StackStatus::RollbackComplete => "ROLLBACK_COMPLETE",
            StackStatus::DeleteInProgress => "DELETE_IN_PROGRESS",
            StackStatus::DeleteFailed => "DELETE_FAILED",
            StackStatus::DeleteComplete => "DELETE_COMPLETE",
            StackStatus::UpdateInProgress => "UPDATE_IN_PROGRESS",
            StackStatus::UpdateCompleteCleanupInProgress => "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            StackStatus::UpdateComplete => "UPDATE_COMPLETE",
            StackStatus::UpdateFailed => "UPDATE_FAILED",
            StackStatus::UpdateRollbackInProgress => "UPDATE_ROLLBACK_IN_PROGRESS",
            StackStatus::UpdateRollbackFailed => "UPDATE_ROLLBACK_FAILED",
            StackStatus::UpdateRollbackCompleteCleanupInProgress => "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            StackStatus::UpdateRollbackComplete => "UPDATE_ROLLBACK_COMPLETE",
            StackStatus::ReviewInProgress => "REVIEW_IN_PROGRESS",
            StackStatus::ImportInProgress => "IMPORT_IN_PROGRESS",
            StackStatus::ImportComplete => "IMPORT_COMPLETE",
            StackStatus::ImportRollbackInProgress => "IMPORT_ROLLBACK_IN_PROGRESS",
            StackStatus::ImportRollbackFailed => "IMPORT_ROLLBACK_FAILED",
            StackStatus::ImportRollbackComplete => "IMPORT_ROLLBACK_COMPLETE",
            StackStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for StackStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_IN_PROGRESS" => StackStatus::CreateInProgress,
            "CREATE_FAILED" => StackStatus::CreateFailed,
            "CREATE_COMPLETE" => StackStatus::CreateComplete,
            "ROLLBACK_IN_PROGRESS" => StackStatus::RollbackInProgress,
            "ROLLBACK_FAILED" => StackStatus::RollbackFailed,
            "ROLLBACK_COMPLETE" => StackStatus::RollbackComplete,
            "DELETE_IN_PROGRESS" => StackStatus::DeleteInProgress,
            "DELETE_FAILED" => StackStatus::DeleteFailed,
            "DELETE_COMPLETE" => StackStatus::DeleteComplete,
            "UPDATE_IN_PROGRESS" => StackStatus::UpdateInProgress,
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" => StackStatus::UpdateCompleteCleanupInProgress,
            "UPDATE_COMPLETE" => StackStatus::UpdateComplete,
            "UPDATE_FAILED" => StackStatus::UpdateFailed,
            "UPDATE_ROLLBACK_IN_PROGRESS" => StackStatus::UpdateRollbackInProgress,
            "UPDATE_ROLLBACK_FAILED" => StackStatus::UpdateRollbackFailed,
            "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" => StackStatus::UpdateRollbackCompleteCleanupInProgress,
            "UPDATE_ROLLBACK_COMPLETE" => StackStatus::UpdateRollbackComplete,
            "REVIEW_IN_PROGRESS" => StackStatus::ReviewInProgress,
            "IMPORT_IN_PROGRESS" => StackStatus::ImportInProgress,
            "IMPORT_COMPLETE" => StackStatus::ImportComplete,
            "IMPORT_ROLLBACK_IN_PROGRESS" => StackStatus::ImportRollbackInProgress,
            "IMPORT_ROLLBACK_FAILED" => StackStatus::ImportRollbackFailed,
            "IMPORT_ROLLBACK_COMPLETE" => StackStatus::ImportRollbackComplete,
            other => StackStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StackStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StackStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackSummary {
    pub stack_id: std::option::Option<std::string::String>,
    pub stack_name: std::string::String,
    pub template_description: std::option::Option<std::string::String>,
    pub creation_time: Timestamp,
    pub last_updated_time: std::option::Option<Timestamp>,
    pub deletion_time: std::option::Option<Timestamp>,
    pub stack_status: StackStatus,
    pub stack_status_reason: std::option::Option<std::string::String>,
    pub parent_id: std::option::Option<std::string::String>,
    pub root_id: std::option::Option<std::string::String>,
    pub drift_information: std::option::Option<StackDriftInformationSummary>,
    pub last_operations: std::option::Option<std::vec::Vec<OperationEntry>>,
}

impl Shape for StackSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_StackSummary;
}

impl Field for StackSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_id = Some(Field::decode(d).map_err(|e| e.inside("StackId"))?),
                1 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                2 => value.template_description = Some(Field::decode(d).map_err(|e| e.inside("TemplateDescription"))?),
                3 => value.creation_time = Field::decode(d).map_err(|e| e.inside("CreationTime"))?,
                4 => value.last_updated_time = Some(Field::decode(d).map_err(|e| e.inside("LastUpdatedTime"))?),
                5 => value.deletion_time = Some(Field::decode(d).map_err(|e| e.inside("DeletionTime"))?),
                6 => value.stack_status = Field::decode(d).map_err(|e| e.inside("StackStatus"))?,
                7 => value.stack_status_reason = Some(Field::decode(d).map_err(|e| e.inside("StackStatusReason"))?),
                8 => value.parent_id = Some(Field::decode(d).map_err(|e| e.inside("ParentId"))?),
                9 => value.root_id = Some(Field::decode(d).map_err(|e| e.inside("RootId"))?),
                10 => value.drift_information = Some(Field::decode(d).map_err(|e| e.inside("DriftInformation"))?),
                11 => value.last_operations = Some(Field::decode(d).map_err(|e| e.inside("LastOperations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.stack_name.encode(e);
        if let Some(v) = &self.template_description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.creation_time.encode(e);
        if let Some(v) = &self.last_updated_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.deletion_time { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.member(&Self::SHAPE.members[6]); self.stack_status.encode(e);
        if let Some(v) = &self.stack_status_reason { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.parent_id { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.root_id { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.drift_information { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.last_operations { e.member(&Self::SHAPE.members[11]); v.encode(e); }
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
pub struct TemplateParameter {
    pub parameter_key: std::option::Option<std::string::String>,
    pub default_value: std::option::Option<std::string::String>,
    pub no_echo: std::option::Option<bool>,
    pub description: std::option::Option<std::string::String>,
}

impl Shape for TemplateParameter {
    const SHAPE: &'static ShapeSpec = &tables::S_TemplateParameter;
}

impl Field for TemplateParameter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.parameter_key = Some(Field::decode(d).map_err(|e| e.inside("ParameterKey"))?),
                1 => value.default_value = Some(Field::decode(d).map_err(|e| e.inside("DefaultValue"))?),
                2 => value.no_echo = Some(Field::decode(d).map_err(|e| e.inside("NoEcho"))?),
                3 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.parameter_key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.default_value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.no_echo { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TemplateStage {
    #[default] Original,
    Processed,
    Unknown(std::string::String),
}

impl TemplateStage {
    pub fn as_str(&self) -> &str {
        match self {
            TemplateStage::Original => "Original",
            TemplateStage::Processed => "Processed",
            TemplateStage::Unknown(text) => text,
        }
    }
}

impl From<&str> for TemplateStage {
    fn from(text: &str) -> Self {
        match text {
            "Original" => TemplateStage::Original,
            "Processed" => TemplateStage::Processed,
            other => TemplateStage::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TemplateStage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TemplateStage {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TemplateSummaryConfig {
    pub treat_unrecognized_resource_types_as_warnings: std::option::Option<bool>,
}

impl Shape for TemplateSummaryConfig {
    const SHAPE: &'static ShapeSpec = &tables::S_TemplateSummaryConfig;
}

impl Field for TemplateSummaryConfig {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.treat_unrecognized_resource_types_as_warnings = Some(Field::decode(d).map_err(|e| e.inside("TreatUnrecognizedResourceTypesAsWarnings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.treat_unrecognized_resource_types_as_warnings { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStackInput {
    pub stack_name: std::string::String,
    pub template_body: std::option::Option<std::string::String>,
    pub template_url: std::option::Option<std::string::String>,
    pub use_previous_template: std::option::Option<bool>,
    pub stack_policy_during_update_body: std::option::Option<std::string::String>,
    pub stack_policy_during_update_url: std::option::Option<std::string::String>,
    pub parameters: std::option::Option<std::vec::Vec<Parameter>>,
    pub capabilities: std::option::Option<std::vec::Vec<Capability>>,
    pub resource_types: std::option::Option<std::vec::Vec<std::string::String>>,
    pub role_arn: std::option::Option<std::string::String>,
    pub rollback_configuration: std::option::Option<RollbackConfiguration>,
    pub stack_policy_body: std::option::Option<std::string::String>,
    pub stack_policy_url: std::option::Option<std::string::String>,
    pub notification_ar_ns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub disable_rollback: std::option::Option<bool>,
    pub client_request_token: std::option::Option<std::string::String>,
    pub retain_except_on_create: std::option::Option<bool>,
}

impl Shape for UpdateStackInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateStackInput;
}

impl Field for UpdateStackInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                1 => value.template_body = Some(Field::decode(d).map_err(|e| e.inside("TemplateBody"))?),
                2 => value.template_url = Some(Field::decode(d).map_err(|e| e.inside("TemplateURL"))?),
                3 => value.use_previous_template = Some(Field::decode(d).map_err(|e| e.inside("UsePreviousTemplate"))?),
                4 => value.stack_policy_during_update_body = Some(Field::decode(d).map_err(|e| e.inside("StackPolicyDuringUpdateBody"))?),
                5 => value.stack_policy_during_update_url = Some(Field::decode(d).map_err(|e| e.inside("StackPolicyDuringUpdateURL"))?),
                6 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("Parameters"))?),
                7 => value.capabilities = Some(Field::decode(d).map_err(|e| e.inside("Capabilities"))?),
                8 => value.resource_types = Some(Field::decode(d).map_err(|e| e.inside("ResourceTypes"))?),
                9 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleARN"))?),
                10 => value.rollback_configuration = Some(Field::decode(d).map_err(|e| e.inside("RollbackConfiguration"))?),
                11 => value.stack_policy_body = Some(Field::decode(d).map_err(|e| e.inside("StackPolicyBody"))?),
                12 => value.stack_policy_url = Some(Field::decode(d).map_err(|e| e.inside("StackPolicyURL"))?),
                13 => value.notification_ar_ns = Some(Field::decode(d).map_err(|e| e.inside("NotificationARNs"))?),
                14 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                15 => value.disable_rollback = Some(Field::decode(d).map_err(|e| e.inside("DisableRollback"))?),
                16 => value.client_request_token = Some(Field::decode(d).map_err(|e| e.inside("ClientRequestToken"))?),
                17 => value.retain_except_on_create = Some(Field::decode(d).map_err(|e| e.inside("RetainExceptOnCreate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stack_name.encode(e);
        if let Some(v) = &self.template_body { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.template_url { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.use_previous_template { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.stack_policy_during_update_body { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.stack_policy_during_update_url { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.capabilities { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.resource_types { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.rollback_configuration { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.stack_policy_body { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.stack_policy_url { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.notification_ar_ns { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.disable_rollback { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.client_request_token { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.retain_except_on_create { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStackOutput {
    pub stack_id: std::option::Option<std::string::String>,
    pub operation_id: std::option::Option<std::string::String>,
}

impl Shape for UpdateStackOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateStackOutput;
}

impl Field for UpdateStackOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_id = Some(Field::decode(d).map_err(|e| e.inside("StackId"))?),
                1 => value.operation_id = Some(Field::decode(d).map_err(|e| e.inside("OperationId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.operation_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTerminationProtectionInput {
    pub enable_termination_protection: bool,
    pub stack_name: std::string::String,
}

impl Shape for UpdateTerminationProtectionInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateTerminationProtectionInput;
}

impl Field for UpdateTerminationProtectionInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.enable_termination_protection = Field::decode(d).map_err(|e| e.inside("EnableTerminationProtection"))?,
                1 => value.stack_name = Field::decode(d).map_err(|e| e.inside("StackName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.enable_termination_protection.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stack_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTerminationProtectionOutput {
    pub stack_id: std::option::Option<std::string::String>,
}

impl Shape for UpdateTerminationProtectionOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateTerminationProtectionOutput;
}

impl Field for UpdateTerminationProtectionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stack_id = Some(Field::decode(d).map_err(|e| e.inside("StackId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stack_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidateTemplateInput {
    pub template_body: std::option::Option<std::string::String>,
    pub template_url: std::option::Option<std::string::String>,
}

impl Shape for ValidateTemplateInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ValidateTemplateInput;
}

impl Field for ValidateTemplateInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.template_body = Some(Field::decode(d).map_err(|e| e.inside("TemplateBody"))?),
                1 => value.template_url = Some(Field::decode(d).map_err(|e| e.inside("TemplateURL"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.template_body { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.template_url { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidateTemplateOutput {
    pub parameters: std::option::Option<std::vec::Vec<TemplateParameter>>,
    pub description: std::option::Option<std::string::String>,
    pub capabilities: std::option::Option<std::vec::Vec<Capability>>,
    pub capabilities_reason: std::option::Option<std::string::String>,
    pub declared_transforms: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for ValidateTemplateOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ValidateTemplateOutput;
}

impl Field for ValidateTemplateOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("Parameters"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                2 => value.capabilities = Some(Field::decode(d).map_err(|e| e.inside("Capabilities"))?),
                3 => value.capabilities_reason = Some(Field::decode(d).map_err(|e| e.inside("CapabilitiesReason"))?),
                4 => value.declared_transforms = Some(Field::decode(d).map_err(|e| e.inside("DeclaredTransforms"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.capabilities { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.capabilities_reason { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.declared_transforms { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Warnings {
    pub unrecognized_resource_types: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for Warnings {
    const SHAPE: &'static ShapeSpec = &tables::S_Warnings;
}

impl Field for Warnings {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.unrecognized_resource_types = Some(Field::decode(d).map_err(|e| e.inside("UnrecognizedResourceTypes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.unrecognized_resource_types { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

static S__CancelUpdateStackOutput: ShapeSpec = ShapeSpec::new("CancelUpdateStackOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelUpdateStackOutput {}

impl Shape for CancelUpdateStackOutput {
    const SHAPE: &'static ShapeSpec = &S__CancelUpdateStackOutput;
}

impl Field for CancelUpdateStackOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct CancelUpdateStack;

impl Operation for CancelUpdateStack {
    type Input = CancelUpdateStackInput;
    type Output = CancelUpdateStackOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub struct ContinueUpdateRollback;

impl Operation for ContinueUpdateRollback {
    type Input = ContinueUpdateRollbackInput;
    type Output = ContinueUpdateRollbackOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub struct CreateChangeSet;

impl Operation for CreateChangeSet {
    type Input = CreateChangeSetInput;
    type Output = CreateChangeSetOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

pub struct CreateStack;

impl Operation for CreateStack {
    type Input = CreateStackInput;
    type Output = CreateStackOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

pub struct DeleteChangeSet;

impl Operation for DeleteChangeSet {
    type Input = DeleteChangeSetInput;
    type Output = DeleteChangeSetOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

static S__DeleteStackOutput: ShapeSpec = ShapeSpec::new("DeleteStackOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStackOutput {}

impl Shape for DeleteStackOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteStackOutput;
}

impl Field for DeleteStackOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteStack;

impl Operation for DeleteStack {
    type Input = DeleteStackInput;
    type Output = DeleteStackOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[15];
}

pub struct DescribeChangeSet;

impl Operation for DescribeChangeSet {
    type Input = DescribeChangeSetInput;
    type Output = DescribeChangeSetOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[20];
}

pub struct DescribeStackEvents;

impl Operation for DescribeStackEvents {
    type Input = DescribeStackEventsInput;
    type Output = DescribeStackEventsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[28];
}

pub struct DescribeStackResource;

impl Operation for DescribeStackResource {
    type Input = DescribeStackResourceInput;
    type Output = DescribeStackResourceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[31];
}

pub struct DescribeStackResources;

impl Operation for DescribeStackResources {
    type Input = DescribeStackResourcesInput;
    type Output = DescribeStackResourcesOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[33];
}

pub struct DescribeStacks;

impl Operation for DescribeStacks {
    type Input = DescribeStacksInput;
    type Output = DescribeStacksOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[36];
}

pub struct ExecuteChangeSet;

impl Operation for ExecuteChangeSet {
    type Input = ExecuteChangeSetInput;
    type Output = ExecuteChangeSetOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[43];
}

pub struct GetStackPolicy;

impl Operation for GetStackPolicy {
    type Input = GetStackPolicyInput;
    type Output = GetStackPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[47];
}

pub struct GetTemplate;

impl Operation for GetTemplate {
    type Input = GetTemplateInput;
    type Output = GetTemplateOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[48];
}

pub struct GetTemplateSummary;

impl Operation for GetTemplateSummary {
    type Input = GetTemplateSummaryInput;
    type Output = GetTemplateSummaryOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[49];
}

pub struct ListChangeSets;

impl Operation for ListChangeSets {
    type Input = ListChangeSetsInput;
    type Output = ListChangeSetsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[51];
}

pub struct ListExports;

impl Operation for ListExports {
    type Input = ListExportsInput;
    type Output = ListExportsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[52];
}

pub struct ListImports;

impl Operation for ListImports {
    type Input = ListImportsInput;
    type Output = ListImportsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[55];
}

pub struct ListStackResources;

impl Operation for ListStackResources {
    type Input = ListStackResourcesInput;
    type Output = ListStackResourcesOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[63];
}

pub struct ListStacks;

impl Operation for ListStacks {
    type Input = ListStacksInput;
    type Output = ListStacksOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[68];
}

pub struct RollbackStack;

impl Operation for RollbackStack {
    type Input = RollbackStackInput;
    type Output = RollbackStackOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[76];
}

static S__SetStackPolicyOutput: ShapeSpec = ShapeSpec::new("SetStackPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetStackPolicyOutput {}

impl Shape for SetStackPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__SetStackPolicyOutput;
}

impl Field for SetStackPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct SetStackPolicy;

impl Operation for SetStackPolicy {
    type Input = SetStackPolicyInput;
    type Output = SetStackPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[77];
}

pub struct UpdateStack;

impl Operation for UpdateStack {
    type Input = UpdateStackInput;
    type Output = UpdateStackOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[85];
}

pub struct UpdateTerminationProtection;

impl Operation for UpdateTerminationProtection {
    type Input = UpdateTerminationProtectionInput;
    type Output = UpdateTerminationProtectionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[88];
}

pub struct ValidateTemplate;

impl Operation for ValidateTemplate {
    type Input = ValidateTemplateInput;
    type Output = ValidateTemplateOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[89];
}

