//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ApproximateCreationDateTimePrecision {
    #[default] Millisecond,
    Microsecond,
    Unknown(std::string::String),
}

impl ApproximateCreationDateTimePrecision {
    pub fn as_str(&self) -> &str {
        match self {
            ApproximateCreationDateTimePrecision::Millisecond => "MILLISECOND",
            ApproximateCreationDateTimePrecision::Microsecond => "MICROSECOND",
            ApproximateCreationDateTimePrecision::Unknown(text) => text,
        }
    }
}

impl From<&str> for ApproximateCreationDateTimePrecision {
    fn from(text: &str) -> Self {
        match text {
            "MILLISECOND" => ApproximateCreationDateTimePrecision::Millisecond,
            "MICROSECOND" => ApproximateCreationDateTimePrecision::Microsecond,
            other => ApproximateCreationDateTimePrecision::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ApproximateCreationDateTimePrecision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ApproximateCreationDateTimePrecision {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ArchivalSummary {
    pub archival_date_time: std::option::Option<Timestamp>,
    pub archival_reason: std::option::Option<std::string::String>,
    pub archival_backup_arn: std::option::Option<std::string::String>,
}

impl Shape for ArchivalSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_ArchivalSummary;
}

impl Field for ArchivalSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.archival_date_time = Some(Field::decode(d).map_err(|e| e.inside("ArchivalDateTime"))?),
                1 => value.archival_reason = Some(Field::decode(d).map_err(|e| e.inside("ArchivalReason"))?),
                2 => value.archival_backup_arn = Some(Field::decode(d).map_err(|e| e.inside("ArchivalBackupArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.archival_date_time { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.archival_reason { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.archival_backup_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AttributeAction {
    #[default] Add,
    Put,
    Delete,
    Unknown(std::string::String),
}

impl AttributeAction {
    pub fn as_str(&self) -> &str {
        match self {
            AttributeAction::Add => "ADD",
            AttributeAction::Put => "PUT",
            AttributeAction::Delete => "DELETE",
            AttributeAction::Unknown(text) => text,
        }
    }
}

impl From<&str> for AttributeAction {
    fn from(text: &str) -> Self {
        match text {
            "ADD" => AttributeAction::Add,
            "PUT" => AttributeAction::Put,
            "DELETE" => AttributeAction::Delete,
            other => AttributeAction::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AttributeAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AttributeAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeDefinition {
    pub attribute_name: std::string::String,
    pub attribute_type: ScalarAttributeType,
}

impl Shape for AttributeDefinition {
    const SHAPE: &'static ShapeSpec = &tables::S_AttributeDefinition;
}

impl Field for AttributeDefinition {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attribute_name = Field::decode(d).map_err(|e| e.inside("AttributeName"))?,
                1 => value.attribute_type = Field::decode(d).map_err(|e| e.inside("AttributeType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.attribute_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.attribute_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeValue {
    pub s: std::option::Option<std::string::String>,
    pub n: std::option::Option<std::string::String>,
    pub b: std::option::Option<Bytes>,
    pub ss: std::option::Option<std::vec::Vec<std::string::String>>,
    pub ns: std::option::Option<std::vec::Vec<std::string::String>>,
    pub bs: std::option::Option<std::vec::Vec<Bytes>>,
    pub m: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub l: std::option::Option<std::vec::Vec<AttributeValue>>,
    pub null: std::option::Option<bool>,
    pub bool: std::option::Option<bool>,
}

impl Shape for AttributeValue {
    const SHAPE: &'static ShapeSpec = &tables::S_AttributeValue;
}

impl Field for AttributeValue {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.s = Some(Field::decode(d).map_err(|e| e.inside("S"))?),
                1 => value.n = Some(Field::decode(d).map_err(|e| e.inside("N"))?),
                2 => value.b = Some(Field::decode(d).map_err(|e| e.inside("B"))?),
                3 => value.ss = Some(Field::decode(d).map_err(|e| e.inside("SS"))?),
                4 => value.ns = Some(Field::decode(d).map_err(|e| e.inside("NS"))?),
                5 => value.bs = Some(Field::decode(d).map_err(|e| e.inside("BS"))?),
                6 => value.m = Some(Field::decode(d).map_err(|e| e.inside("M"))?),
                7 => value.l = Some(Field::decode(d).map_err(|e| e.inside("L"))?),
                8 => value.null = Some(Field::decode(d).map_err(|e| e.inside("NULL"))?),
                9 => value.bool = Some(Field::decode(d).map_err(|e| e.inside("BOOL"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.s { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.n { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.b { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.ss { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.ns { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.bs { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.m { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.l { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.null { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.bool { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeValueUpdate {
    pub value: std::option::Option<AttributeValue>,
    pub action: std::option::Option<AttributeAction>,
}

impl Shape for AttributeValueUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_AttributeValueUpdate;
}

impl Field for AttributeValueUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.value = Some(Field::decode(d).map_err(|e| e.inside("Value"))?),
                1 => value.action = Some(Field::decode(d).map_err(|e| e.inside("Action"))?),
                _ => {}
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
        if let Some(v) = &self.action { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingPolicyDescription {
    pub policy_name: std::option::Option<std::string::String>,
    pub target_tracking_scaling_policy_configuration: std::option::Option<AutoScalingTargetTrackingScalingPolicyConfigurationDescription>,
}

impl Shape for AutoScalingPolicyDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_AutoScalingPolicyDescription;
}

impl Field for AutoScalingPolicyDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_name = Some(Field::decode(d).map_err(|e| e.inside("PolicyName"))?),
                1 => value.target_tracking_scaling_policy_configuration = Some(Field::decode(d).map_err(|e| e.inside("TargetTrackingScalingPolicyConfiguration"))?),
                _ => {}
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
        if let Some(v) = &self.target_tracking_scaling_policy_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingPolicyUpdate {
    pub policy_name: std::option::Option<std::string::String>,
    pub target_tracking_scaling_policy_configuration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate,
}

impl Shape for AutoScalingPolicyUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_AutoScalingPolicyUpdate;
}

impl Field for AutoScalingPolicyUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_name = Some(Field::decode(d).map_err(|e| e.inside("PolicyName"))?),
                1 => value.target_tracking_scaling_policy_configuration = Field::decode(d).map_err(|e| e.inside("TargetTrackingScalingPolicyConfiguration"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.target_tracking_scaling_policy_configuration.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingSettingsDescription {
    pub minimum_units: std::option::Option<i64>,
    pub maximum_units: std::option::Option<i64>,
    pub auto_scaling_disabled: std::option::Option<bool>,
    pub auto_scaling_role_arn: std::option::Option<std::string::String>,
    pub scaling_policies: std::option::Option<std::vec::Vec<AutoScalingPolicyDescription>>,
}

impl Shape for AutoScalingSettingsDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_AutoScalingSettingsDescription;
}

impl Field for AutoScalingSettingsDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.minimum_units = Some(Field::decode(d).map_err(|e| e.inside("MinimumUnits"))?),
                1 => value.maximum_units = Some(Field::decode(d).map_err(|e| e.inside("MaximumUnits"))?),
                2 => value.auto_scaling_disabled = Some(Field::decode(d).map_err(|e| e.inside("AutoScalingDisabled"))?),
                3 => value.auto_scaling_role_arn = Some(Field::decode(d).map_err(|e| e.inside("AutoScalingRoleArn"))?),
                4 => value.scaling_policies = Some(Field::decode(d).map_err(|e| e.inside("ScalingPolicies"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.minimum_units { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.maximum_units { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.auto_scaling_disabled { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.auto_scaling_role_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.scaling_policies { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingSettingsUpdate {
    pub minimum_units: std::option::Option<i64>,
    pub maximum_units: std::option::Option<i64>,
    pub auto_scaling_disabled: std::option::Option<bool>,
    pub auto_scaling_role_arn: std::option::Option<std::string::String>,
    pub scaling_policy_update: std::option::Option<AutoScalingPolicyUpdate>,
}

impl Shape for AutoScalingSettingsUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_AutoScalingSettingsUpdate;
}

impl Field for AutoScalingSettingsUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.minimum_units = Some(Field::decode(d).map_err(|e| e.inside("MinimumUnits"))?),
                1 => value.maximum_units = Some(Field::decode(d).map_err(|e| e.inside("MaximumUnits"))?),
                2 => value.auto_scaling_disabled = Some(Field::decode(d).map_err(|e| e.inside("AutoScalingDisabled"))?),
                3 => value.auto_scaling_role_arn = Some(Field::decode(d).map_err(|e| e.inside("AutoScalingRoleArn"))?),
                4 => value.scaling_policy_update = Some(Field::decode(d).map_err(|e| e.inside("ScalingPolicyUpdate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.minimum_units { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.maximum_units { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.auto_scaling_disabled { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.auto_scaling_role_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.scaling_policy_update { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
    pub disable_scale_in: std::option::Option<bool>,
    pub scale_in_cooldown: std::option::Option<i32>,
    pub scale_out_cooldown: std::option::Option<i32>,
    pub target_value: f64,
}

impl Shape for AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_AutoScalingTargetTrackingScalingPolicyConfigurationDescription;
}

impl Field for AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.disable_scale_in = Some(Field::decode(d).map_err(|e| e.inside("DisableScaleIn"))?),
                1 => value.scale_in_cooldown = Some(Field::decode(d).map_err(|e| e.inside("ScaleInCooldown"))?),
                2 => value.scale_out_cooldown = Some(Field::decode(d).map_err(|e| e.inside("ScaleOutCooldown"))?),
                3 => value.target_value = Field::decode(d).map_err(|e| e.inside("TargetValue"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.disable_scale_in { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.scale_in_cooldown { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.scale_out_cooldown { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.target_value.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
    pub disable_scale_in: std::option::Option<bool>,
    pub scale_in_cooldown: std::option::Option<i32>,
    pub scale_out_cooldown: std::option::Option<i32>,
    pub target_value: f64,
}

impl Shape for AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_AutoScalingTargetTrackingScalingPolicyConfigurationUpdate;
}

impl Field for AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.disable_scale_in = Some(Field::decode(d).map_err(|e| e.inside("DisableScaleIn"))?),
                1 => value.scale_in_cooldown = Some(Field::decode(d).map_err(|e| e.inside("ScaleInCooldown"))?),
                2 => value.scale_out_cooldown = Some(Field::decode(d).map_err(|e| e.inside("ScaleOutCooldown"))?),
                3 => value.target_value = Field::decode(d).map_err(|e| e.inside("TargetValue"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.disable_scale_in { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.scale_in_cooldown { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.scale_out_cooldown { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.target_value.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupDescription {
    pub backup_details: std::option::Option<BackupDetails>,
    pub source_table_details: std::option::Option<SourceTableDetails>,
    pub source_table_feature_details: std::option::Option<SourceTableFeatureDetails>,
}

impl Shape for BackupDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_BackupDescription;
}

impl Field for BackupDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.backup_details = Some(Field::decode(d).map_err(|e| e.inside("BackupDetails"))?),
                1 => value.source_table_details = Some(Field::decode(d).map_err(|e| e.inside("SourceTableDetails"))?),
                2 => value.source_table_feature_details = Some(Field::decode(d).map_err(|e| e.inside("SourceTableFeatureDetails"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.backup_details { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.source_table_details { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.source_table_feature_details { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupDetails {
    pub backup_arn: std::string::String,
    pub backup_name: std::string::String,
    pub backup_size_bytes: std::option::Option<i64>,
    pub backup_status: BackupStatus,
    pub backup_type: BackupType,
    pub backup_creation_date_time: Timestamp,
    pub backup_expiry_date_time: std::option::Option<Timestamp>,
}

impl Shape for BackupDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_BackupDetails;
}

impl Field for BackupDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.backup_arn = Field::decode(d).map_err(|e| e.inside("BackupArn"))?,
                1 => value.backup_name = Field::decode(d).map_err(|e| e.inside("BackupName"))?,
                2 => value.backup_size_bytes = Some(Field::decode(d).map_err(|e| e.inside("BackupSizeBytes"))?),
                3 => value.backup_status = Field::decode(d).map_err(|e| e.inside("BackupStatus"))?,
                4 => value.backup_type = Field::decode(d).map_err(|e| e.inside("BackupType"))?,
                5 => value.backup_creation_date_time = Field::decode(d).map_err(|e| e.inside("BackupCreationDateTime"))?,
                6 => value.backup_expiry_date_time = Some(Field::decode(d).map_err(|e| e.inside("BackupExpiryDateTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.backup_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.backup_name.encode(e);
        if let Some(v) = &self.backup_size_bytes { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.backup_status.encode(e);
        e.member(&Self::SHAPE.members[4]); self.backup_type.encode(e);
        e.member(&Self::SHAPE.members[5]); self.backup_creation_date_time.encode(e);
        if let Some(v) = &self.backup_expiry_date_time { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BackupStatus {
    #[default] Creating,
    Deleted,
    Available,
    Unknown(std::string::String),
}

impl BackupStatus {
    pub fn as_str(&self) -> &str {
        match self {
            BackupStatus::Creating => "CREATING",
            BackupStatus::Deleted => "DELETED",
            BackupStatus::Available => "AVAILABLE",
            BackupStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for BackupStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => BackupStatus::Creating,
            "DELETED" => BackupStatus::Deleted,
            "AVAILABLE" => BackupStatus::Available,
            other => BackupStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BackupStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BackupStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupSummary {
    pub table_name: std::option::Option<std::string::String>,
    pub table_id: std::option::Option<std::string::String>,
    pub table_arn: std::option::Option<std::string::String>,
    pub backup_arn: std::option::Option<std::string::String>,
    pub backup_name: std::option::Option<std::string::String>,
    pub backup_creation_date_time: std::option::Option<Timestamp>,
    pub backup_expiry_date_time: std::option::Option<Timestamp>,
    pub backup_status: std::option::Option<BackupStatus>,
    pub backup_type: std::option::Option<BackupType>,
    pub backup_size_bytes: std::option::Option<i64>,
}

impl Shape for BackupSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_BackupSummary;
}

impl Field for BackupSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                1 => value.table_id = Some(Field::decode(d).map_err(|e| e.inside("TableId"))?),
                2 => value.table_arn = Some(Field::decode(d).map_err(|e| e.inside("TableArn"))?),
                3 => value.backup_arn = Some(Field::decode(d).map_err(|e| e.inside("BackupArn"))?),
                4 => value.backup_name = Some(Field::decode(d).map_err(|e| e.inside("BackupName"))?),
                5 => value.backup_creation_date_time = Some(Field::decode(d).map_err(|e| e.inside("BackupCreationDateTime"))?),
                6 => value.backup_expiry_date_time = Some(Field::decode(d).map_err(|e| e.inside("BackupExpiryDateTime"))?),
                7 => value.backup_status = Some(Field::decode(d).map_err(|e| e.inside("BackupStatus"))?),
                8 => value.backup_type = Some(Field::decode(d).map_err(|e| e.inside("BackupType"))?),
                9 => value.backup_size_bytes = Some(Field::decode(d).map_err(|e| e.inside("BackupSizeBytes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.table_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.table_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.backup_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.backup_name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.backup_creation_date_time { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.backup_expiry_date_time { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.backup_status { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.backup_type { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.backup_size_bytes { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BackupType {
    #[default] User,
    System,
    AwsBackup,
    Unknown(std::string::String),
}

impl BackupType {
    pub fn as_str(&self) -> &str {
        match self {
            BackupType::User => "USER",
            BackupType::System => "SYSTEM",
            BackupType::AwsBackup => "AWS_BACKUP",
            BackupType::Unknown(text) => text,
        }
    }
}

impl From<&str> for BackupType {
    fn from(text: &str) -> Self {
        match text {
            "USER" => BackupType::User,
            "SYSTEM" => BackupType::System,
            "AWS_BACKUP" => BackupType::AwsBackup,
            other => BackupType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BackupType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BackupType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BackupTypeFilter {
    #[default] User,
    System,
    AwsBackup,
    All,
    Unknown(std::string::String),
}

impl BackupTypeFilter {
    pub fn as_str(&self) -> &str {
        match self {
            BackupTypeFilter::User => "USER",
            BackupTypeFilter::System => "SYSTEM",
            BackupTypeFilter::AwsBackup => "AWS_BACKUP",
            BackupTypeFilter::All => "ALL",
            BackupTypeFilter::Unknown(text) => text,
        }
    }
}

impl From<&str> for BackupTypeFilter {
    fn from(text: &str) -> Self {
        match text {
            "USER" => BackupTypeFilter::User,
            "SYSTEM" => BackupTypeFilter::System,
            "AWS_BACKUP" => BackupTypeFilter::AwsBackup,
            "ALL" => BackupTypeFilter::All,
            other => BackupTypeFilter::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BackupTypeFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BackupTypeFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchExecuteStatementInput {
    pub statements: std::vec::Vec<BatchStatementRequest>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
}

impl Shape for BatchExecuteStatementInput {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchExecuteStatementInput;
}

impl Field for BatchExecuteStatementInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.statements = Field::decode(d).map_err(|e| e.inside("Statements"))?,
                1 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.statements.encode(e);
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchExecuteStatementOutput {
    pub responses: std::option::Option<std::vec::Vec<BatchStatementResponse>>,
    pub consumed_capacity: std::option::Option<std::vec::Vec<ConsumedCapacity>>,
}

impl Shape for BatchExecuteStatementOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchExecuteStatementOutput;
}

impl Field for BatchExecuteStatementOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.responses = Some(Field::decode(d).map_err(|e| e.inside("Responses"))?),
                1 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.responses { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetItemInput {
    pub request_items: IndexMap<std::string::String, KeysAndAttributes>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
}

impl Shape for BatchGetItemInput {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchGetItemInput;
}

impl Field for BatchGetItemInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.request_items = Field::decode(d).map_err(|e| e.inside("RequestItems"))?,
                1 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.request_items.encode(e);
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetItemOutput {
    pub responses: std::option::Option<IndexMap<std::string::String, std::vec::Vec<IndexMap<std::string::String, AttributeValue>>>>,
    pub unprocessed_keys: std::option::Option<IndexMap<std::string::String, KeysAndAttributes>>,
    pub consumed_capacity: std::option::Option<std::vec::Vec<ConsumedCapacity>>,
}

impl Shape for BatchGetItemOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchGetItemOutput;
}

impl Field for BatchGetItemOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.responses = Some(Field::decode(d).map_err(|e| e.inside("Responses"))?),
                1 => value.unprocessed_keys = Some(Field::decode(d).map_err(|e| e.inside("UnprocessedKeys"))?),
                2 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.responses { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.unprocessed_keys { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchStatementError {
    pub code: std::option::Option<BatchStatementErrorCodeEnum>,
    pub message: std::option::Option<std::string::String>,
    pub item: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
}

impl Shape for BatchStatementError {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchStatementError;
}

impl Field for BatchStatementError {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code = Some(Field::decode(d).map_err(|e| e.inside("Code"))?),
                1 => value.message = Some(Field::decode(d).map_err(|e| e.inside("Message"))?),
                2 => value.item = Some(Field::decode(d).map_err(|e| e.inside("Item"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.code { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.message { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.item { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BatchStatementErrorCodeEnum {
    #[default] ConditionalCheckFailed,
    ItemCollectionSizeLimitExceeded,
    RequestLimitExceeded,
    ValidationError,
    ProvisionedThroughputExceeded,
    TransactionConflict,
    ThrottlingError,
    InternalServerError,
    ResourceNotFound,
    AccessDenied,
    DuplicateItem,
    Unknown(std::string::String),
}

impl BatchStatementErrorCodeEnum {
    pub fn as_str(&self) -> &str {
        match self {
            BatchStatementErrorCodeEnum::ConditionalCheckFailed => "ConditionalCheckFailed",
            BatchStatementErrorCodeEnum::ItemCollectionSizeLimitExceeded => "ItemCollectionSizeLimitExceeded",
            BatchStatementErrorCodeEnum::RequestLimitExceeded => "RequestLimitExceeded",
            BatchStatementErrorCodeEnum::ValidationError => "ValidationError",
            BatchStatementErrorCodeEnum::ProvisionedThroughputExceeded => "ProvisionedThroughputExceeded",
            BatchStatementErrorCodeEnum::TransactionConflict => "TransactionConflict",
            BatchStatementErrorCodeEnum::ThrottlingError => "ThrottlingError",
            BatchStatementErrorCodeEnum::InternalServerError => "InternalServerError",
            BatchStatementErrorCodeEnum::ResourceNotFound => "ResourceNotFound",
            BatchStatementErrorCodeEnum::AccessDenied => "AccessDenied",
            BatchStatementErrorCodeEnum::DuplicateItem => "DuplicateItem",
            BatchStatementErrorCodeEnum::Unknown(text) => text,
        }
    }
}

impl From<&str> for BatchStatementErrorCodeEnum {
    fn from(text: &str) -> Self {
        match text {
            "ConditionalCheckFailed" => BatchStatementErrorCodeEnum::ConditionalCheckFailed,
            "ItemCollectionSizeLimitExceeded" => BatchStatementErrorCodeEnum::ItemCollectionSizeLimitExceeded,
            "RequestLimitExceeded" => BatchStatementErrorCodeEnum::RequestLimitExceeded,
            "ValidationError" => BatchStatementErrorCodeEnum::ValidationError,
            "ProvisionedThroughputExceeded" => BatchStatementErrorCodeEnum::ProvisionedThroughputExceeded,
            "TransactionConflict" => BatchStatementErrorCodeEnum::TransactionConflict,
            "ThrottlingError" => BatchStatementErrorCodeEnum::ThrottlingError,
            "InternalServerError" => BatchStatementErrorCodeEnum::InternalServerError,
            "ResourceNotFound" => BatchStatementErrorCodeEnum::ResourceNotFound,
            "AccessDenied" => BatchStatementErrorCodeEnum::AccessDenied,
            "DuplicateItem" => BatchStatementErrorCodeEnum::DuplicateItem,
            other => BatchStatementErrorCodeEnum::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BatchStatementErrorCodeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BatchStatementErrorCodeEnum {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchStatementRequest {
    pub statement: std::string::String,
    pub parameters: std::option::Option<std::vec::Vec<AttributeValue>>,
    pub consistent_read: std::option::Option<bool>,
    pub return_values_on_condition_check_failure: std::option::Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for BatchStatementRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchStatementRequest;
}

impl Field for BatchStatementRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.statement = Field::decode(d).map_err(|e| e.inside("Statement"))?,
                1 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("Parameters"))?),
                2 => value.consistent_read = Some(Field::decode(d).map_err(|e| e.inside("ConsistentRead"))?),
                3 => value.return_values_on_condition_check_failure = Some(Field::decode(d).map_err(|e| e.inside("ReturnValuesOnConditionCheckFailure"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.statement.encode(e);
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.consistent_read { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.return_values_on_condition_check_failure { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchStatementResponse {
    pub error: std::option::Option<BatchStatementError>,
    pub table_name: std::option::Option<std::string::String>,
    pub item: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
}

impl Shape for BatchStatementResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchStatementResponse;
}

impl Field for BatchStatementResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                1 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                2 => value.item = Some(Field::decode(d).map_err(|e| e.inside("Item"))?),
                _ => {}
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
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.item { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchWriteItemInput {
    pub request_items: IndexMap<std::string::String, std::vec::Vec<WriteRequest>>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: std::option::Option<ReturnItemCollectionMetrics>,
}

impl Shape for BatchWriteItemInput {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchWriteItemInput;
}

impl Field for BatchWriteItemInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.request_items = Field::decode(d).map_err(|e| e.inside("RequestItems"))?,
                1 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                2 => value.return_item_collection_metrics = Some(Field::decode(d).map_err(|e| e.inside("ReturnItemCollectionMetrics"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.request_items.encode(e);
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.return_item_collection_metrics { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchWriteItemOutput {
    pub unprocessed_items: std::option::Option<IndexMap<std::string::String, std::vec::Vec<WriteRequest>>>,
    pub item_collection_metrics: std::option::Option<IndexMap<std::string::String, std::vec::Vec<ItemCollectionMetrics>>>,
    pub consumed_capacity: std::option::Option<std::vec::Vec<ConsumedCapacity>>,
}

impl Shape for BatchWriteItemOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchWriteItemOutput;
}

impl Field for BatchWriteItemOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.unprocessed_items = Some(Field::decode(d).map_err(|e| e.inside("UnprocessedItems"))?),
                1 => value.item_collection_metrics = Some(Field::decode(d).map_err(|e| e.inside("ItemCollectionMetrics"))?),
                2 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.unprocessed_items { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.item_collection_metrics { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BillingMode {
    #[default] Provisioned,
    PayPerRequest,
    Unknown(std::string::String),
}

impl BillingMode {
    pub fn as_str(&self) -> &str {
        match self {
            BillingMode::Provisioned => "PROVISIONED",
            BillingMode::PayPerRequest => "PAY_PER_REQUEST",
            BillingMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for BillingMode {
    fn from(text: &str) -> Self {
        match text {
            "PROVISIONED" => BillingMode::Provisioned,
            "PAY_PER_REQUEST" => BillingMode::PayPerRequest,
            other => BillingMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BillingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BillingMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BillingModeSummary {
    pub billing_mode: std::option::Option<BillingMode>,
    pub last_update_to_pay_per_request_date_time: std::option::Option<Timestamp>,
}

impl Shape for BillingModeSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_BillingModeSummary;
}

impl Field for BillingModeSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.billing_mode = Some(Field::decode(d).map_err(|e| e.inside("BillingMode"))?),
                1 => value.last_update_to_pay_per_request_date_time = Some(Field::decode(d).map_err(|e| e.inside("LastUpdateToPayPerRequestDateTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.billing_mode { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_update_to_pay_per_request_date_time { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capacity {
    pub read_capacity_units: std::option::Option<f64>,
    pub write_capacity_units: std::option::Option<f64>,
    pub capacity_units: std::option::Option<f64>,
}

impl Shape for Capacity {
    const SHAPE: &'static ShapeSpec = &tables::S_Capacity;
}

impl Field for Capacity {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.read_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("ReadCapacityUnits"))?),
                1 => value.write_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("WriteCapacityUnits"))?),
                2 => value.capacity_units = Some(Field::decode(d).map_err(|e| e.inside("CapacityUnits"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.read_capacity_units { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.write_capacity_units { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.capacity_units { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ComparisonOperator {
    #[default] Eq,
    Ne,
    In,
    Le,
    Lt,
    Ge,
    Gt,
    Between,
    NotNull,
    Null,
    Contains,
    NotContains,
    BeginsWith,
    Unknown(std::string::String),
}

impl ComparisonOperator {
    pub fn as_str(&self) -> &str {
        match self {
            ComparisonOperator::Eq => "EQ",
            ComparisonOperator::Ne => "NE",
            ComparisonOperator::In => "IN",
            ComparisonOperator::Le => "LE",
            ComparisonOperator::Lt => "LT",
            ComparisonOperator::Ge => "GE",
            ComparisonOperator::Gt => "GT",
            ComparisonOperator::Between => "BETWEEN",
            ComparisonOperator::NotNull => "NOT_NULL",
            ComparisonOperator::Null => "NULL",
            ComparisonOperator::Contains => "CONTAINS",
            ComparisonOperator::NotContains => "NOT_CONTAINS",
            ComparisonOperator::BeginsWith => "BEGINS_WITH",
            ComparisonOperator::Unknown(text) => text,
        }
    }
}

impl From<&str> for ComparisonOperator {
    fn from(text: &str) -> Self {
        match text {
            "EQ" => ComparisonOperator::Eq,
            "NE" => ComparisonOperator::Ne,
            "IN" => ComparisonOperator::In,
            "LE" => ComparisonOperator::Le,
            "LT" => ComparisonOperator::Lt,
            "GE" => ComparisonOperator::Ge,
            "GT" => ComparisonOperator::Gt,
            "BETWEEN" => ComparisonOperator::Between,
            "NOT_NULL" => ComparisonOperator::NotNull,
            "NULL" => ComparisonOperator::Null,
            "CONTAINS" => ComparisonOperator::Contains,
            "NOT_CONTAINS" => ComparisonOperator::NotContains,
            "BEGINS_WITH" => ComparisonOperator::BeginsWith,
            other => ComparisonOperator::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ComparisonOperator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ComparisonOperator {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    pub attribute_value_list: std::option::Option<std::vec::Vec<AttributeValue>>,
    pub comparison_operator: ComparisonOperator,
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
                0 => value.attribute_value_list = Some(Field::decode(d).map_err(|e| e.inside("AttributeValueList"))?),
                1 => value.comparison_operator = Field::decode(d).map_err(|e| e.inside("ComparisonOperator"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attribute_value_list { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.comparison_operator.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConditionCheck {
    pub key: IndexMap<std::string::String, AttributeValue>,
    pub table_name: std::string::String,
    pub condition_expression: std::string::String,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub expression_attribute_values: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub return_values_on_condition_check_failure: std::option::Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for ConditionCheck {
    const SHAPE: &'static ShapeSpec = &tables::S_ConditionCheck;
}

impl Field for ConditionCheck {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                1 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                2 => value.condition_expression = Field::decode(d).map_err(|e| e.inside("ConditionExpression"))?,
                3 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                4 => value.expression_attribute_values = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeValues"))?),
                5 => value.return_values_on_condition_check_failure = Some(Field::decode(d).map_err(|e| e.inside("ReturnValuesOnConditionCheckFailure"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.condition_expression.encode(e);
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_values { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.return_values_on_condition_check_failure { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ConditionalOperator {
    #[default] And,
    Or,
    Unknown(std::string::String),
}

impl ConditionalOperator {
    pub fn as_str(&self) -> &str {
        match self {
            ConditionalOperator::And => "AND",
            ConditionalOperator::Or => "OR",
            ConditionalOperator::Unknown(text) => text,
        }
    }
}

impl From<&str> for ConditionalOperator {
    fn from(text: &str) -> Self {
        match text {
            "AND" => ConditionalOperator::And,
            "OR" => ConditionalOperator::Or,
            other => ConditionalOperator::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ConditionalOperator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ConditionalOperator {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsumedCapacity {
    pub table_name: std::option::Option<std::string::String>,
    pub capacity_units: std::option::Option<f64>,
    pub read_capacity_units: std::option::Option<f64>,
    pub write_capacity_units: std::option::Option<f64>,
    pub table: std::option::Option<Capacity>,
    pub local_secondary_indexes: std::option::Option<IndexMap<std::string::String, Capacity>>,
    pub global_secondary_indexes: std::option::Option<IndexMap<std::string::String, Capacity>>,
}

impl Shape for ConsumedCapacity {
    const SHAPE: &'static ShapeSpec = &tables::S_ConsumedCapacity;
}

impl Field for ConsumedCapacity {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                1 => value.capacity_units = Some(Field::decode(d).map_err(|e| e.inside("CapacityUnits"))?),
                2 => value.read_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("ReadCapacityUnits"))?),
                3 => value.write_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("WriteCapacityUnits"))?),
                4 => value.table = Some(Field::decode(d).map_err(|e| e.inside("Table"))?),
                5 => value.local_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("LocalSecondaryIndexes"))?),
                6 => value.global_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.capacity_units { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.read_capacity_units { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.write_capacity_units { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.table { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.local_secondary_indexes { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.global_secondary_indexes { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContinuousBackupsDescription {
    pub continuous_backups_status: ContinuousBackupsStatus,
    pub point_in_time_recovery_description: std::option::Option<PointInTimeRecoveryDescription>,
}

impl Shape for ContinuousBackupsDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ContinuousBackupsDescription;
}

impl Field for ContinuousBackupsDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.continuous_backups_status = Field::decode(d).map_err(|e| e.inside("ContinuousBackupsStatus"))?,
                1 => value.point_in_time_recovery_description = Some(Field::decode(d).map_err(|e| e.inside("PointInTimeRecoveryDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.continuous_backups_status.encode(e);
        if let Some(v) = &self.point_in_time_recovery_description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ContinuousBackupsStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl ContinuousBackupsStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ContinuousBackupsStatus::Enabled => "ENABLED",
            ContinuousBackupsStatus::Disabled => "DISABLED",
            ContinuousBackupsStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ContinuousBackupsStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => ContinuousBackupsStatus::Enabled,
            "DISABLED" => ContinuousBackupsStatus::Disabled,
            other => ContinuousBackupsStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ContinuousBackupsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ContinuousBackupsStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ContributorInsightsAction {
    #[default] Enable,
    Disable,
    Unknown(std::string::String),
}

impl ContributorInsightsAction {
    pub fn as_str(&self) -> &str {
        match self {
            ContributorInsightsAction::Enable => "ENABLE",
            ContributorInsightsAction::Disable => "DISABLE",
            ContributorInsightsAction::Unknown(text) => text,
        }
    }
}

impl From<&str> for ContributorInsightsAction {
    fn from(text: &str) -> Self {
        match text {
            "ENABLE" => ContributorInsightsAction::Enable,
            "DISABLE" => ContributorInsightsAction::Disable,
            other => ContributorInsightsAction::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ContributorInsightsAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ContributorInsightsAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ContributorInsightsMode {
    #[default] AccessedAndThrottledKeys,
    ThrottledKeys,
    Unknown(std::string::String),
}

impl ContributorInsightsMode {
    pub fn as_str(&self) -> &str {
        match self {
            ContributorInsightsMode::AccessedAndThrottledKeys => "ACCESSED_AND_THROTTLED_KEYS",
            ContributorInsightsMode::ThrottledKeys => "THROTTLED_KEYS",
            ContributorInsightsMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for ContributorInsightsMode {
    fn from(text: &str) -> Self {
        match text {
            "ACCESSED_AND_THROTTLED_KEYS" => ContributorInsightsMode::AccessedAndThrottledKeys,
            "THROTTLED_KEYS" => ContributorInsightsMode::ThrottledKeys,
            other => ContributorInsightsMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ContributorInsightsMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ContributorInsightsMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ContributorInsightsStatus {
    #[default] Enabling,
    Enabled,
    Disabling,
    Disabled,
    Failed,
    Unknown(std::string::String),
}

impl ContributorInsightsStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ContributorInsightsStatus::Enabling => "ENABLING",
            ContributorInsightsStatus::Enabled => "ENABLED",
            ContributorInsightsStatus::Disabling => "DISABLING",
            ContributorInsightsStatus::Disabled => "DISABLED",
            ContributorInsightsStatus::Failed => "FAILED",
            ContributorInsightsStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ContributorInsightsStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLING" => ContributorInsightsStatus::Enabling,
            "ENABLED" => ContributorInsightsStatus::Enabled,
            "DISABLING" => ContributorInsightsStatus::Disabling,
            "DISABLED" => ContributorInsightsStatus::Disabled,
            "FAILED" => ContributorInsightsStatus::Failed,
            other => ContributorInsightsStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ContributorInsightsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ContributorInsightsStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContributorInsightsSummary {
    pub table_name: std::option::Option<std::string::String>,
    pub index_name: std::option::Option<std::string::String>,
    pub contributor_insights_status: std::option::Option<ContributorInsightsStatus>,
    pub contributor_insights_mode: std::option::Option<ContributorInsightsMode>,
}

impl Shape for ContributorInsightsSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_ContributorInsightsSummary;
}

impl Field for ContributorInsightsSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                1 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                2 => value.contributor_insights_status = Some(Field::decode(d).map_err(|e| e.inside("ContributorInsightsStatus"))?),
                3 => value.contributor_insights_mode = Some(Field::decode(d).map_err(|e| e.inside("ContributorInsightsMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.contributor_insights_status { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.contributor_insights_mode { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBackupInput {
    pub table_name: std::string::String,
    pub backup_name: std::string::String,
}

impl Shape for CreateBackupInput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateBackupInput;
}

impl Field for CreateBackupInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.backup_name = Field::decode(d).map_err(|e| e.inside("BackupName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.backup_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBackupOutput {
    pub backup_details: std::option::Option<BackupDetails>,
}

impl Shape for CreateBackupOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateBackupOutput;
}

impl Field for CreateBackupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.backup_details = Some(Field::decode(d).map_err(|e| e.inside("BackupDetails"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.backup_details { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalSecondaryIndexAction {
    pub index_name: std::string::String,
    pub key_schema: std::vec::Vec<KeySchemaElement>,
    pub projection: Projection,
    pub provisioned_throughput: std::option::Option<ProvisionedThroughput>,
    pub on_demand_throughput: std::option::Option<OnDemandThroughput>,
    pub warm_throughput: std::option::Option<WarmThroughput>,
}

impl Shape for CreateGlobalSecondaryIndexAction {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateGlobalSecondaryIndexAction;
}

impl Field for CreateGlobalSecondaryIndexAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Field::decode(d).map_err(|e| e.inside("IndexName"))?,
                1 => value.key_schema = Field::decode(d).map_err(|e| e.inside("KeySchema"))?,
                2 => value.projection = Field::decode(d).map_err(|e| e.inside("Projection"))?,
                3 => value.provisioned_throughput = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughput"))?),
                4 => value.on_demand_throughput = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughput"))?),
                5 => value.warm_throughput = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughput"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.index_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key_schema.encode(e);
        e.member(&Self::SHAPE.members[2]); self.projection.encode(e);
        if let Some(v) = &self.provisioned_throughput { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.warm_throughput { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalTableInput {
    pub global_table_name: std::string::String,
    pub replication_group: std::vec::Vec<Replica>,
}

impl Shape for CreateGlobalTableInput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateGlobalTableInput;
}

impl Field for CreateGlobalTableInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_table_name = Field::decode(d).map_err(|e| e.inside("GlobalTableName"))?,
                1 => value.replication_group = Field::decode(d).map_err(|e| e.inside("ReplicationGroup"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.global_table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.replication_group.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalTableOutput {
    pub global_table_description: std::option::Option<GlobalTableDescription>,
}

impl Shape for CreateGlobalTableOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateGlobalTableOutput;
}

impl Field for CreateGlobalTableOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_table_description = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.global_table_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalTableWitnessGroupMemberAction {
    pub region_name: std::string::String,
}

impl Shape for CreateGlobalTableWitnessGroupMemberAction {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateGlobalTableWitnessGroupMemberAction;
}

impl Field for CreateGlobalTableWitnessGroupMemberAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Field::decode(d).map_err(|e| e.inside("RegionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.region_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateReplicaAction {
    pub region_name: std::string::String,
}

impl Shape for CreateReplicaAction {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateReplicaAction;
}

impl Field for CreateReplicaAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Field::decode(d).map_err(|e| e.inside("RegionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.region_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateReplicationGroupMemberAction {
    pub region_name: std::string::String,
    pub kms_master_key_id: std::option::Option<std::string::String>,
    pub provisioned_throughput_override: std::option::Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: std::option::Option<OnDemandThroughputOverride>,
    pub global_secondary_indexes: std::option::Option<std::vec::Vec<ReplicaGlobalSecondaryIndex>>,
    pub table_class_override: std::option::Option<TableClass>,
}

impl Shape for CreateReplicationGroupMemberAction {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateReplicationGroupMemberAction;
}

impl Field for CreateReplicationGroupMemberAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Field::decode(d).map_err(|e| e.inside("RegionName"))?,
                1 => value.kms_master_key_id = Some(Field::decode(d).map_err(|e| e.inside("KMSMasterKeyId"))?),
                2 => value.provisioned_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughputOverride"))?),
                3 => value.on_demand_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughputOverride"))?),
                4 => value.global_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexes"))?),
                5 => value.table_class_override = Some(Field::decode(d).map_err(|e| e.inside("TableClassOverride"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.region_name.encode(e);
        if let Some(v) = &self.kms_master_key_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput_override { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput_override { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.global_secondary_indexes { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.table_class_override { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTableInput {
    pub attribute_definitions: std::option::Option<std::vec::Vec<AttributeDefinition>>,
    pub table_name: std::string::String,
    pub key_schema: std::option::Option<std::vec::Vec<KeySchemaElement>>,
    pub local_secondary_indexes: std::option::Option<std::vec::Vec<LocalSecondaryIndex>>,
    pub global_secondary_indexes: std::option::Option<std::vec::Vec<GlobalSecondaryIndex>>,
    pub billing_mode: std::option::Option<BillingMode>,
    pub provisioned_throughput: std::option::Option<ProvisionedThroughput>,
    pub stream_specification: std::option::Option<StreamSpecification>,
    pub sse_specification: std::option::Option<SSESpecification>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub table_class: std::option::Option<TableClass>,
    pub deletion_protection_enabled: std::option::Option<bool>,
    pub warm_throughput: std::option::Option<WarmThroughput>,
    pub resource_policy: std::option::Option<std::string::String>,
    pub on_demand_throughput: std::option::Option<OnDemandThroughput>,
    pub global_table_source_arn: std::option::Option<std::string::String>,
    pub global_table_settings_replication_mode: std::option::Option<GlobalTableSettingsReplicationMode>,
}

impl Shape for CreateTableInput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateTableInput;
}

impl Field for CreateTableInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attribute_definitions = Some(Field::decode(d).map_err(|e| e.inside("AttributeDefinitions"))?),
                1 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                2 => value.key_schema = Some(Field::decode(d).map_err(|e| e.inside("KeySchema"))?),
                3 => value.local_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("LocalSecondaryIndexes"))?),
                4 => value.global_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexes"))?),
                5 => value.billing_mode = Some(Field::decode(d).map_err(|e| e.inside("BillingMode"))?),
                6 => value.provisioned_throughput = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughput"))?),
                7 => value.stream_specification = Some(Field::decode(d).map_err(|e| e.inside("StreamSpecification"))?),
                8 => value.sse_specification = Some(Field::decode(d).map_err(|e| e.inside("SSESpecification"))?),
                9 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                10 => value.table_class = Some(Field::decode(d).map_err(|e| e.inside("TableClass"))?),
                11 => value.deletion_protection_enabled = Some(Field::decode(d).map_err(|e| e.inside("DeletionProtectionEnabled"))?),
                12 => value.warm_throughput = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughput"))?),
                13 => value.resource_policy = Some(Field::decode(d).map_err(|e| e.inside("ResourcePolicy"))?),
                14 => value.on_demand_throughput = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughput"))?),
                15 => value.global_table_source_arn = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableSourceArn"))?),
                16 => value.global_table_settings_replication_mode = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableSettingsReplicationMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attribute_definitions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.table_name.encode(e);
        if let Some(v) = &self.key_schema { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.local_secondary_indexes { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.global_secondary_indexes { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.billing_mode { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.stream_specification { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.sse_specification { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.table_class { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.deletion_protection_enabled { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.warm_throughput { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.resource_policy { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.global_table_source_arn { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.global_table_settings_replication_mode { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTableOutput {
    pub table_description: std::option::Option<TableDescription>,
}

impl Shape for CreateTableOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateTableOutput;
}

impl Field for CreateTableOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_description = Some(Field::decode(d).map_err(|e| e.inside("TableDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CsvOptions {
    pub delimiter: std::option::Option<std::string::String>,
    pub header_list: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for CsvOptions {
    const SHAPE: &'static ShapeSpec = &tables::S_CsvOptions;
}

impl Field for CsvOptions {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delimiter = Some(Field::decode(d).map_err(|e| e.inside("Delimiter"))?),
                1 => value.header_list = Some(Field::decode(d).map_err(|e| e.inside("HeaderList"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.delimiter { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.header_list { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delete {
    pub key: IndexMap<std::string::String, AttributeValue>,
    pub table_name: std::string::String,
    pub condition_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub expression_attribute_values: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub return_values_on_condition_check_failure: std::option::Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for Delete {
    const SHAPE: &'static ShapeSpec = &tables::S_Delete;
}

impl Field for Delete {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                1 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                2 => value.condition_expression = Some(Field::decode(d).map_err(|e| e.inside("ConditionExpression"))?),
                3 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                4 => value.expression_attribute_values = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeValues"))?),
                5 => value.return_values_on_condition_check_failure = Some(Field::decode(d).map_err(|e| e.inside("ReturnValuesOnConditionCheckFailure"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.table_name.encode(e);
        if let Some(v) = &self.condition_expression { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_values { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.return_values_on_condition_check_failure { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBackupInput {
    pub backup_arn: std::string::String,
}

impl Shape for DeleteBackupInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBackupInput;
}

impl Field for DeleteBackupInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.backup_arn = Field::decode(d).map_err(|e| e.inside("BackupArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.backup_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBackupOutput {
    pub backup_description: std::option::Option<BackupDescription>,
}

impl Shape for DeleteBackupOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBackupOutput;
}

impl Field for DeleteBackupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.backup_description = Some(Field::decode(d).map_err(|e| e.inside("BackupDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.backup_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGlobalSecondaryIndexAction {
    pub index_name: std::string::String,
}

impl Shape for DeleteGlobalSecondaryIndexAction {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteGlobalSecondaryIndexAction;
}

impl Field for DeleteGlobalSecondaryIndexAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Field::decode(d).map_err(|e| e.inside("IndexName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.index_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGlobalTableWitnessGroupMemberAction {
    pub region_name: std::string::String,
}

impl Shape for DeleteGlobalTableWitnessGroupMemberAction {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteGlobalTableWitnessGroupMemberAction;
}

impl Field for DeleteGlobalTableWitnessGroupMemberAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Field::decode(d).map_err(|e| e.inside("RegionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.region_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteItemInput {
    pub table_name: std::string::String,
    pub key: IndexMap<std::string::String, AttributeValue>,
    pub expected: std::option::Option<IndexMap<std::string::String, ExpectedAttributeValue>>,
    pub conditional_operator: std::option::Option<ConditionalOperator>,
    pub return_values: std::option::Option<ReturnValue>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: std::option::Option<ReturnItemCollectionMetrics>,
    pub condition_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub expression_attribute_values: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub return_values_on_condition_check_failure: std::option::Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for DeleteItemInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteItemInput;
}

impl Field for DeleteItemInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.expected = Some(Field::decode(d).map_err(|e| e.inside("Expected"))?),
                3 => value.conditional_operator = Some(Field::decode(d).map_err(|e| e.inside("ConditionalOperator"))?),
                4 => value.return_values = Some(Field::decode(d).map_err(|e| e.inside("ReturnValues"))?),
                5 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                6 => value.return_item_collection_metrics = Some(Field::decode(d).map_err(|e| e.inside("ReturnItemCollectionMetrics"))?),
                7 => value.condition_expression = Some(Field::decode(d).map_err(|e| e.inside("ConditionExpression"))?),
                8 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                9 => value.expression_attribute_values = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeValues"))?),
                10 => value.return_values_on_condition_check_failure = Some(Field::decode(d).map_err(|e| e.inside("ReturnValuesOnConditionCheckFailure"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.expected { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.conditional_operator { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.return_values { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.return_item_collection_metrics { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.condition_expression { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_values { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.return_values_on_condition_check_failure { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteItemOutput {
    pub attributes: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub consumed_capacity: std::option::Option<ConsumedCapacity>,
    pub item_collection_metrics: std::option::Option<ItemCollectionMetrics>,
}

impl Shape for DeleteItemOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteItemOutput;
}

impl Field for DeleteItemOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attributes = Some(Field::decode(d).map_err(|e| e.inside("Attributes"))?),
                1 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                2 => value.item_collection_metrics = Some(Field::decode(d).map_err(|e| e.inside("ItemCollectionMetrics"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attributes { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.item_collection_metrics { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteReplicaAction {
    pub region_name: std::string::String,
}

impl Shape for DeleteReplicaAction {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteReplicaAction;
}

impl Field for DeleteReplicaAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Field::decode(d).map_err(|e| e.inside("RegionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.region_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteReplicationGroupMemberAction {
    pub region_name: std::string::String,
}

impl Shape for DeleteReplicationGroupMemberAction {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteReplicationGroupMemberAction;
}

impl Field for DeleteReplicationGroupMemberAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Field::decode(d).map_err(|e| e.inside("RegionName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.region_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRequest {
    pub key: IndexMap<std::string::String, AttributeValue>,
}

impl Shape for DeleteRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRequest;
}

impl Field for DeleteRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyInput {
    pub resource_arn: std::string::String,
    pub expected_revision_id: std::option::Option<std::string::String>,
}

impl Shape for DeleteResourcePolicyInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteResourcePolicyInput;
}

impl Field for DeleteResourcePolicyInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceArn"))?,
                1 => value.expected_revision_id = Some(Field::decode(d).map_err(|e| e.inside("ExpectedRevisionId"))?),
                _ => {}
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
        if let Some(v) = &self.expected_revision_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {
    pub revision_id: std::option::Option<std::string::String>,
}

impl Shape for DeleteResourcePolicyOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteResourcePolicyOutput;
}

impl Field for DeleteResourcePolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTableInput {
    pub table_name: std::string::String,
}

impl Shape for DeleteTableInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteTableInput;
}

impl Field for DeleteTableInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTableOutput {
    pub table_description: std::option::Option<TableDescription>,
}

impl Shape for DeleteTableOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteTableOutput;
}

impl Field for DeleteTableOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_description = Some(Field::decode(d).map_err(|e| e.inside("TableDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeBackupInput {
    pub backup_arn: std::string::String,
}

impl Shape for DescribeBackupInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeBackupInput;
}

impl Field for DescribeBackupInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.backup_arn = Field::decode(d).map_err(|e| e.inside("BackupArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.backup_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeBackupOutput {
    pub backup_description: std::option::Option<BackupDescription>,
}

impl Shape for DescribeBackupOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeBackupOutput;
}

impl Field for DescribeBackupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.backup_description = Some(Field::decode(d).map_err(|e| e.inside("BackupDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.backup_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContinuousBackupsInput {
    pub table_name: std::string::String,
}

impl Shape for DescribeContinuousBackupsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeContinuousBackupsInput;
}

impl Field for DescribeContinuousBackupsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContinuousBackupsOutput {
    pub continuous_backups_description: std::option::Option<ContinuousBackupsDescription>,
}

impl Shape for DescribeContinuousBackupsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeContinuousBackupsOutput;
}

impl Field for DescribeContinuousBackupsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.continuous_backups_description = Some(Field::decode(d).map_err(|e| e.inside("ContinuousBackupsDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.continuous_backups_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContributorInsightsInput {
    pub table_name: std::string::String,
    pub index_name: std::option::Option<std::string::String>,
}

impl Shape for DescribeContributorInsightsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeContributorInsightsInput;
}

impl Field for DescribeContributorInsightsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContributorInsightsOutput {
    pub table_name: std::option::Option<std::string::String>,
    pub index_name: std::option::Option<std::string::String>,
    pub contributor_insights_rule_list: std::option::Option<std::vec::Vec<std::string::String>>,
    pub contributor_insights_status: std::option::Option<ContributorInsightsStatus>,
    pub last_update_date_time: std::option::Option<Timestamp>,
    pub failure_exception: std::option::Option<FailureException>,
    pub contributor_insights_mode: std::option::Option<ContributorInsightsMode>,
}

impl Shape for DescribeContributorInsightsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeContributorInsightsOutput;
}

impl Field for DescribeContributorInsightsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                1 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                2 => value.contributor_insights_rule_list = Some(Field::decode(d).map_err(|e| e.inside("ContributorInsightsRuleList"))?),
                3 => value.contributor_insights_status = Some(Field::decode(d).map_err(|e| e.inside("ContributorInsightsStatus"))?),
                4 => value.last_update_date_time = Some(Field::decode(d).map_err(|e| e.inside("LastUpdateDateTime"))?),
                5 => value.failure_exception = Some(Field::decode(d).map_err(|e| e.inside("FailureException"))?),
                6 => value.contributor_insights_mode = Some(Field::decode(d).map_err(|e| e.inside("ContributorInsightsMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.contributor_insights_rule_list { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.contributor_insights_status { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.last_update_date_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.failure_exception { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.contributor_insights_mode { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEndpointsRequest {
}

impl Shape for DescribeEndpointsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeEndpointsRequest;
}

impl Field for DescribeEndpointsRequest {
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
pub struct DescribeEndpointsResponse {
    pub endpoints: std::vec::Vec<Endpoint>,
}

impl Shape for DescribeEndpointsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeEndpointsResponse;
}

impl Field for DescribeEndpointsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.endpoints = Field::decode(d).map_err(|e| e.inside("Endpoints"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.endpoints.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeExportInput {
    pub export_arn: std::string::String,
}

impl Shape for DescribeExportInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeExportInput;
}

impl Field for DescribeExportInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.export_arn = Field::decode(d).map_err(|e| e.inside("ExportArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.export_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeExportOutput {
    pub export_description: std::option::Option<ExportDescription>,
}

impl Shape for DescribeExportOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeExportOutput;
}

impl Field for DescribeExportOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.export_description = Some(Field::decode(d).map_err(|e| e.inside("ExportDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.export_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeGlobalTableInput {
    pub global_table_name: std::string::String,
}

impl Shape for DescribeGlobalTableInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeGlobalTableInput;
}

impl Field for DescribeGlobalTableInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_table_name = Field::decode(d).map_err(|e| e.inside("GlobalTableName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.global_table_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeGlobalTableOutput {
    pub global_table_description: std::option::Option<GlobalTableDescription>,
}

impl Shape for DescribeGlobalTableOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeGlobalTableOutput;
}

impl Field for DescribeGlobalTableOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_table_description = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.global_table_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeGlobalTableSettingsInput {
    pub global_table_name: std::string::String,
}

impl Shape for DescribeGlobalTableSettingsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeGlobalTableSettingsInput;
}

impl Field for DescribeGlobalTableSettingsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_table_name = Field::decode(d).map_err(|e| e.inside("GlobalTableName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.global_table_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeGlobalTableSettingsOutput {
    pub global_table_name: std::option::Option<std::string::String>,
    pub replica_settings: std::option::Option<std::vec::Vec<ReplicaSettingsDescription>>,
}

impl Shape for DescribeGlobalTableSettingsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeGlobalTableSettingsOutput;
}

impl Field for DescribeGlobalTableSettingsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_table_name = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableName"))?),
                1 => value.replica_settings = Some(Field::decode(d).map_err(|e| e.inside("ReplicaSettings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.global_table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.replica_settings { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImportInput {
    pub import_arn: std::string::String,
}

impl Shape for DescribeImportInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeImportInput;
}

impl Field for DescribeImportInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.import_arn = Field::decode(d).map_err(|e| e.inside("ImportArn"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.import_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImportOutput {
    pub import_table_description: ImportTableDescription,
}

impl Shape for DescribeImportOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeImportOutput;
}

impl Field for DescribeImportOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.import_table_description = Field::decode(d).map_err(|e| e.inside("ImportTableDescription"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.import_table_description.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKinesisStreamingDestinationInput {
    pub table_name: std::string::String,
}

impl Shape for DescribeKinesisStreamingDestinationInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeKinesisStreamingDestinationInput;
}

impl Field for DescribeKinesisStreamingDestinationInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKinesisStreamingDestinationOutput {
    pub table_name: std::option::Option<std::string::String>,
    pub kinesis_data_stream_destinations: std::option::Option<std::vec::Vec<KinesisDataStreamDestination>>,
}

impl Shape for DescribeKinesisStreamingDestinationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeKinesisStreamingDestinationOutput;
}

impl Field for DescribeKinesisStreamingDestinationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                1 => value.kinesis_data_stream_destinations = Some(Field::decode(d).map_err(|e| e.inside("KinesisDataStreamDestinations"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.kinesis_data_stream_destinations { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLimitsInput {
}

impl Shape for DescribeLimitsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeLimitsInput;
}

impl Field for DescribeLimitsInput {
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
pub struct DescribeLimitsOutput {
    pub account_max_read_capacity_units: std::option::Option<i64>,
    pub account_max_write_capacity_units: std::option::Option<i64>,
    pub table_max_read_capacity_units: std::option::Option<i64>,
    pub table_max_write_capacity_units: std::option::Option<i64>,
}

impl Shape for DescribeLimitsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeLimitsOutput;
}

impl Field for DescribeLimitsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account_max_read_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("AccountMaxReadCapacityUnits"))?),
                1 => value.account_max_write_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("AccountMaxWriteCapacityUnits"))?),
                2 => value.table_max_read_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("TableMaxReadCapacityUnits"))?),
                3 => value.table_max_write_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("TableMaxWriteCapacityUnits"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.account_max_read_capacity_units { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.account_max_write_capacity_units { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.table_max_read_capacity_units { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.table_max_write_capacity_units { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableInput {
    pub table_name: std::string::String,
}

impl Shape for DescribeTableInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeTableInput;
}

impl Field for DescribeTableInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableOutput {
    pub table: std::option::Option<TableDescription>,
}

impl Shape for DescribeTableOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeTableOutput;
}

impl Field for DescribeTableOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table = Some(Field::decode(d).map_err(|e| e.inside("Table"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableReplicaAutoScalingInput {
    pub table_name: std::string::String,
}

impl Shape for DescribeTableReplicaAutoScalingInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeTableReplicaAutoScalingInput;
}

impl Field for DescribeTableReplicaAutoScalingInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableReplicaAutoScalingOutput {
    pub table_auto_scaling_description: std::option::Option<TableAutoScalingDescription>,
}

impl Shape for DescribeTableReplicaAutoScalingOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeTableReplicaAutoScalingOutput;
}

impl Field for DescribeTableReplicaAutoScalingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_auto_scaling_description = Some(Field::decode(d).map_err(|e| e.inside("TableAutoScalingDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_auto_scaling_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTimeToLiveInput {
    pub table_name: std::string::String,
}

impl Shape for DescribeTimeToLiveInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeTimeToLiveInput;
}

impl Field for DescribeTimeToLiveInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTimeToLiveOutput {
    pub time_to_live_description: std::option::Option<TimeToLiveDescription>,
}

impl Shape for DescribeTimeToLiveOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeTimeToLiveOutput;
}

impl Field for DescribeTimeToLiveOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.time_to_live_description = Some(Field::decode(d).map_err(|e| e.inside("TimeToLiveDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.time_to_live_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DestinationStatus {
    #[default] Enabling,
    Active,
    Disabling,
    Disabled,
    EnableFailed,
    Updating,
    Unknown(std::string::String),
}

impl DestinationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            DestinationStatus::Enabling => "ENABLING",
            DestinationStatus::Active => "ACTIVE",
            DestinationStatus::Disabling => "DISABLING",
            DestinationStatus::Disabled => "DISABLED",
            DestinationStatus::EnableFailed => "ENABLE_FAILED",
            DestinationStatus::Updating => "UPDATING",
            DestinationStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for DestinationStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLING" => DestinationStatus::Enabling,
            "ACTIVE" => DestinationStatus::Active,
            "DISABLING" => DestinationStatus::Disabling,
            "DISABLED" => DestinationStatus::Disabled,
            "ENABLE_FAILED" => DestinationStatus::EnableFailed,
            "UPDATING" => DestinationStatus::Updating,
            other => DestinationStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DestinationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DestinationStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableKinesisStreamingConfiguration {
    pub approximate_creation_date_time_precision: std::option::Option<ApproximateCreationDateTimePrecision>,
}

impl Shape for EnableKinesisStreamingConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_EnableKinesisStreamingConfiguration;
}

impl Field for EnableKinesisStreamingConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.approximate_creation_date_time_precision = Some(Field::decode(d).map_err(|e| e.inside("ApproximateCreationDateTimePrecision"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.approximate_creation_date_time_precision { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Endpoint {
    pub address: std::string::String,
    pub cache_period_in_minutes: i64,
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
                0 => value.address = Field::decode(d).map_err(|e| e.inside("Address"))?,
                1 => value.cache_period_in_minutes = Field::decode(d).map_err(|e| e.inside("CachePeriodInMinutes"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.address.encode(e);
        e.member(&Self::SHAPE.members[1]); self.cache_period_in_minutes.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteStatementInput {
    pub statement: std::string::String,
    pub parameters: std::option::Option<std::vec::Vec<AttributeValue>>,
    pub consistent_read: std::option::Option<bool>,
    pub next_token: std::option::Option<std::string::String>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
    pub limit: std::option::Option<i32>,
    pub return_values_on_condition_check_failure: std::option::Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for ExecuteStatementInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecuteStatementInput;
}

impl Field for ExecuteStatementInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.statement = Field::decode(d).map_err(|e| e.inside("Statement"))?,
                1 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("Parameters"))?),
                2 => value.consistent_read = Some(Field::decode(d).map_err(|e| e.inside("ConsistentRead"))?),
                3 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                4 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                5 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                6 => value.return_values_on_condition_check_failure = Some(Field::decode(d).map_err(|e| e.inside("ReturnValuesOnConditionCheckFailure"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.statement.encode(e);
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.consistent_read { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.return_values_on_condition_check_failure { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteStatementOutput {
    pub items: std::option::Option<std::vec::Vec<IndexMap<std::string::String, AttributeValue>>>,
    pub next_token: std::option::Option<std::string::String>,
    pub consumed_capacity: std::option::Option<ConsumedCapacity>,
    pub last_evaluated_key: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
}

impl Shape for ExecuteStatementOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecuteStatementOutput;
}

impl Field for ExecuteStatementOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                3 => value.last_evaluated_key = Some(Field::decode(d).map_err(|e| e.inside("LastEvaluatedKey"))?),
                _ => {}
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
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_evaluated_key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteTransactionInput {
    pub transact_statements: std::vec::Vec<ParameterizedStatement>,
    pub client_request_token: std::option::Option<std::string::String>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
}

impl Shape for ExecuteTransactionInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecuteTransactionInput;
}

impl Field for ExecuteTransactionInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.transact_statements = Field::decode(d).map_err(|e| e.inside("TransactStatements"))?,
                1 => value.client_request_token = Some(Field::decode(d).map_err(|e| e.inside("ClientRequestToken"))?),
                2 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.transact_statements.encode(e);
        if let Some(v) = &self.client_request_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteTransactionOutput {
    pub responses: std::option::Option<std::vec::Vec<ItemResponse>>,
    pub consumed_capacity: std::option::Option<std::vec::Vec<ConsumedCapacity>>,
}

impl Shape for ExecuteTransactionOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ExecuteTransactionOutput;
}

impl Field for ExecuteTransactionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.responses = Some(Field::decode(d).map_err(|e| e.inside("Responses"))?),
                1 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.responses { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExpectedAttributeValue {
    pub value: std::option::Option<AttributeValue>,
    pub exists: std::option::Option<bool>,
    pub comparison_operator: std::option::Option<ComparisonOperator>,
    pub attribute_value_list: std::option::Option<std::vec::Vec<AttributeValue>>,
}

impl Shape for ExpectedAttributeValue {
    const SHAPE: &'static ShapeSpec = &tables::S_ExpectedAttributeValue;
}

impl Field for ExpectedAttributeValue {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.value = Some(Field::decode(d).map_err(|e| e.inside("Value"))?),
                1 => value.exists = Some(Field::decode(d).map_err(|e| e.inside("Exists"))?),
                2 => value.comparison_operator = Some(Field::decode(d).map_err(|e| e.inside("ComparisonOperator"))?),
                3 => value.attribute_value_list = Some(Field::decode(d).map_err(|e| e.inside("AttributeValueList"))?),
                _ => {}
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
        if let Some(v) = &self.exists { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.comparison_operator { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.attribute_value_list { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportDescription {
    pub export_arn: std::option::Option<std::string::String>,
    pub export_status: std::option::Option<ExportStatus>,
    pub start_time: std::option::Option<Timestamp>,
    pub end_time: std::option::Option<Timestamp>,
    pub export_manifest: std::option::Option<std::string::String>,
    pub table_arn: std::option::Option<std::string::String>,
    pub table_id: std::option::Option<std::string::String>,
    pub export_time: std::option::Option<Timestamp>,
    pub client_token: std::option::Option<std::string::String>,
    pub s3_bucket: std::option::Option<std::string::String>,
    pub s3_bucket_owner: std::option::Option<std::string::String>,
    pub s3_prefix: std::option::Option<std::string::String>,
    pub s3_sse_algorithm: std::option::Option<S3SseAlgorithm>,
    pub s3_sse_kms_key_id: std::option::Option<std::string::String>,
    pub failure_code: std::option::Option<std::string::String>,
    pub failure_message: std::option::Option<std::string::String>,
    pub export_format: std::option::Option<ExportFormat>,
    pub billed_size_bytes: std::option::Option<i64>,
    pub item_count: std::option::Option<i64>,
    pub export_type: std::option::Option<ExportType>,
    pub incremental_export_specification: std::option::Option<IncrementalExportSpecification>,
    pub filter_specification: std::option::Option<FilterSpecification>,
}

impl Shape for ExportDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ExportDescription;
}

impl Field for ExportDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.export_arn = Some(Field::decode(d).map_err(|e| e.inside("ExportArn"))?),
                1 => value.export_status = Some(Field::decode(d).map_err(|e| e.inside("ExportStatus"))?),
                2 => value.start_time = Some(Field::decode(d).map_err(|e| e.inside("StartTime"))?),
                3 => value.end_time = Some(Field::decode(d).map_err(|e| e.inside("EndTime"))?),
                4 => value.export_manifest = Some(Field::decode(d).map_err(|e| e.inside("ExportManifest"))?),
                5 => value.table_arn = Some(Field::decode(d).map_err(|e| e.inside("TableArn"))?),
                6 => value.table_id = Some(Field::decode(d).map_err(|e| e.inside("TableId"))?),
                7 => value.export_time = Some(Field::decode(d).map_err(|e| e.inside("ExportTime"))?),
                8 => value.client_token = Some(Field::decode(d).map_err(|e| e.inside("ClientToken"))?),
                9 => value.s3_bucket = Some(Field::decode(d).map_err(|e| e.inside("S3Bucket"))?),
                10 => value.s3_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("S3BucketOwner"))?),
                11 => value.s3_prefix = Some(Field::decode(d).map_err(|e| e.inside("S3Prefix"))?),
                12 => value.s3_sse_algorithm = Some(Field::decode(d).map_err(|e| e.inside("S3SseAlgorithm"))?),
                13 => value.s3_sse_kms_key_id = Some(Field::decode(d).map_err(|e| e.inside("S3SseKmsKeyId"))?),
                14 => value.failure_code = Some(Field::decode(d).map_err(|e| e.inside("FailureCode"))?),
                15 => value.failure_message = Some(Field::decode(d).map_err(|e| e.inside("FailureMessage"))?),
                16 => value.export_format = Some(Field::decode(d).map_err(|e| e.inside("ExportFormat"))?),
                17 => value.billed_size_bytes = Some(Field::decode(d).map_err(|e| e.inside("BilledSizeBytes"))?),
                18 => value.item_count = Some(Field::decode(d).map_err(|e| e.inside("ItemCount"))?),
                19 => value.export_type = Some(Field::decode(d).map_err(|e| e.inside("ExportType"))?),
                20 => value.incremental_export_specification = Some(Field::decode(d).map_err(|e| e.inside("IncrementalExportSpecification"))?),
                21 => value.filter_specification = Some(Field::decode(d).map_err(|e| e.inside("FilterSpecification"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.export_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.export_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.start_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.end_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.export_manifest { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.table_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.table_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.export_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.client_token { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.s3_bucket { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.s3_bucket_owner { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.s3_prefix { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.s3_sse_algorithm { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.s3_sse_kms_key_id { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.failure_code { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.failure_message { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.export_format { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.billed_size_bytes { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.item_count { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.export_type { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.incremental_export_specification { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.filter_specification { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExportFormat {
    #[default] DynamodbJson,
    Ion,
    Unknown(std::string::String),
}

impl ExportFormat {
    pub fn as_str(&self) -> &str {
        match self {
            ExportFormat::DynamodbJson => "DYNAMODB_JSON",
            ExportFormat::Ion => "ION",
            ExportFormat::Unknown(text) => text,
        }
    }
}

impl From<&str> for ExportFormat {
    fn from(text: &str) -> Self {
        match text {
            "DYNAMODB_JSON" => ExportFormat::DynamodbJson,
            "ION" => ExportFormat::Ion,
            other => ExportFormat::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ExportFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ExportFormat {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExportStatus {
    #[default] InProgress,
    Completed,
    Failed,
    Unknown(std::string::String),
}

impl ExportStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ExportStatus::InProgress => "IN_PROGRESS",
            ExportStatus::Completed => "COMPLETED",
            ExportStatus::Failed => "FAILED",
            ExportStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ExportStatus {
    fn from(text: &str) -> Self {
        match text {
            "IN_PROGRESS" => ExportStatus::InProgress,
            "COMPLETED" => ExportStatus::Completed,
            "FAILED" => ExportStatus::Failed,
            other => ExportStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ExportStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ExportStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportSummary {
    pub export_arn: std::option::Option<std::string::String>,
    pub export_status: std::option::Option<ExportStatus>,
    pub export_type: std::option::Option<ExportType>,
}

impl Shape for ExportSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_ExportSummary;
}

impl Field for ExportSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.export_arn = Some(Field::decode(d).map_err(|e| e.inside("ExportArn"))?),
                1 => value.export_status = Some(Field::decode(d).map_err(|e| e.inside("ExportStatus"))?),
                2 => value.export_type = Some(Field::decode(d).map_err(|e| e.inside("ExportType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.export_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.export_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.export_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportTableToPointInTimeInput {
    pub table_arn: std::string::String,
    pub export_time: std::option::Option<Timestamp>,
    pub client_token: std::option::Option<std::string::String>,
    pub s3_bucket: std::string::String,
    pub s3_bucket_owner: std::option::Option<std::string::String>,
    pub s3_prefix: std::option::Option<std::string::String>,
    pub s3_sse_algorithm: std::option::Option<S3SseAlgorithm>,
    pub s3_sse_kms_key_id: std::option::Option<std::string::String>,
    pub export_format: std::option::Option<ExportFormat>,
    pub export_type: std::option::Option<ExportType>,
    pub incremental_export_specification: std::option::Option<IncrementalExportSpecification>,
    pub filter_specification: std::option::Option<FilterSpecification>,
}

impl Shape for ExportTableToPointInTimeInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ExportTableToPointInTimeInput;
}

impl Field for ExportTableToPointInTimeInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_arn = Field::decode(d).map_err(|e| e.inside("TableArn"))?,
                1 => value.export_time = Some(Field::decode(d).map_err(|e| e.inside("ExportTime"))?),
                2 => value.client_token = Some(Field::decode(d).map_err(|e| e.inside("ClientToken"))?),
                3 => value.s3_bucket = Field::decode(d).map_err(|e| e.inside("S3Bucket"))?,
                4 => value.s3_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("S3BucketOwner"))?),
                5 => value.s3_prefix = Some(Field::decode(d).map_err(|e| e.inside("S3Prefix"))?),
                6 => value.s3_sse_algorithm = Some(Field::decode(d).map_err(|e| e.inside("S3SseAlgorithm"))?),
                7 => value.s3_sse_kms_key_id = Some(Field::decode(d).map_err(|e| e.inside("S3SseKmsKeyId"))?),
                8 => value.export_format = Some(Field::decode(d).map_err(|e| e.inside("ExportFormat"))?),
                9 => value.export_type = Some(Field::decode(d).map_err(|e| e.inside("ExportType"))?),
                10 => value.incremental_export_specification = Some(Field::decode(d).map_err(|e| e.inside("IncrementalExportSpecification"))?),
                11 => value.filter_specification = Some(Field::decode(d).map_err(|e| e.inside("FilterSpecification"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_arn.encode(e);
        if let Some(v) = &self.export_time { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.client_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.s3_bucket.encode(e);
        if let Some(v) = &self.s3_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.s3_prefix { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.s3_sse_algorithm { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.s3_sse_kms_key_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.export_format { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.export_type { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.incremental_export_specification { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.filter_specification { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportTableToPointInTimeOutput {
    pub export_description: std::option::Option<ExportDescription>,
}

impl Shape for ExportTableToPointInTimeOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ExportTableToPointInTimeOutput;
}

impl Field for ExportTableToPointInTimeOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.export_description = Some(Field::decode(d).map_err(|e| e.inside("ExportDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.export_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExportType {
    #[default] FullExport,
    IncrementalExport,
    Unknown(std::string::String),
}

impl ExportType {
    pub fn as_str(&self) -> &str {
        match self {
            ExportType::FullExport => "FULL_EXPORT",
            ExportType::IncrementalExport => "INCREMENTAL_EXPORT",
            ExportType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ExportType {
    fn from(text: &str) -> Self {
        match text {
            "FULL_EXPORT" => ExportType::FullExport,
            "INCREMENTAL_EXPORT" => ExportType::IncrementalExport,
            other => ExportType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ExportType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ExportType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExportViewType {
    #[default] NewImage,
    NewAndOldImages,
    Unknown(std::string::String),
}

impl ExportViewType {
    pub fn as_str(&self) -> &str {
        match self {
            ExportViewType::NewImage => "NEW_IMAGE",
            ExportViewType::NewAndOldImages => "NEW_AND_OLD_IMAGES",
            ExportViewType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ExportViewType {
    fn from(text: &str) -> Self {
        match text {
            "NEW_IMAGE" => ExportViewType::NewImage,
            "NEW_AND_OLD_IMAGES" => ExportViewType::NewAndOldImages,
            other => ExportViewType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ExportViewType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ExportViewType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FailureException {
    pub exception_name: std::option::Option<std::string::String>,
    pub exception_description: std::option::Option<std::string::String>,
}

impl Shape for FailureException {
    const SHAPE: &'static ShapeSpec = &tables::S_FailureException;
}

impl Field for FailureException {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.exception_name = Some(Field::decode(d).map_err(|e| e.inside("ExceptionName"))?),
                1 => value.exception_description = Some(Field::decode(d).map_err(|e| e.inside("ExceptionDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.exception_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.exception_description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterSpecification {
    pub filter_expression: std::option::Option<std::string::String>,
    pub projection_expression: std::option::Option<std::string::String>,
    pub key_condition_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub expression_attribute_values: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
}

impl Shape for FilterSpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_FilterSpecification;
}

impl Field for FilterSpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.filter_expression = Some(Field::decode(d).map_err(|e| e.inside("FilterExpression"))?),
                1 => value.projection_expression = Some(Field::decode(d).map_err(|e| e.inside("ProjectionExpression"))?),
                2 => value.key_condition_expression = Some(Field::decode(d).map_err(|e| e.inside("KeyConditionExpression"))?),
                3 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                4 => value.expression_attribute_values = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeValues"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.filter_expression { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.projection_expression { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.key_condition_expression { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_values { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    pub key: IndexMap<std::string::String, AttributeValue>,
    pub table_name: std::string::String,
    pub projection_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for Get {
    const SHAPE: &'static ShapeSpec = &tables::S_Get;
}

impl Field for Get {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                1 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                2 => value.projection_expression = Some(Field::decode(d).map_err(|e| e.inside("ProjectionExpression"))?),
                3 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.table_name.encode(e);
        if let Some(v) = &self.projection_expression { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetItemInput {
    pub table_name: std::string::String,
    pub key: IndexMap<std::string::String, AttributeValue>,
    pub attributes_to_get: std::option::Option<std::vec::Vec<std::string::String>>,
    pub consistent_read: std::option::Option<bool>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
    pub projection_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for GetItemInput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetItemInput;
}

impl Field for GetItemInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.attributes_to_get = Some(Field::decode(d).map_err(|e| e.inside("AttributesToGet"))?),
                3 => value.consistent_read = Some(Field::decode(d).map_err(|e| e.inside("ConsistentRead"))?),
                4 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                5 => value.projection_expression = Some(Field::decode(d).map_err(|e| e.inside("ProjectionExpression"))?),
                6 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.attributes_to_get { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.consistent_read { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.projection_expression { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetItemOutput {
    pub item: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub consumed_capacity: std::option::Option<ConsumedCapacity>,
}

impl Shape for GetItemOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetItemOutput;
}

impl Field for GetItemOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.item = Some(Field::decode(d).map_err(|e| e.inside("Item"))?),
                1 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                _ => {}
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
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyInput {
    pub resource_arn: std::string::String,
}

impl Shape for GetResourcePolicyInput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetResourcePolicyInput;
}

impl Field for GetResourcePolicyInput {
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
pub struct GetResourcePolicyOutput {
    pub policy: std::option::Option<std::string::String>,
    pub revision_id: std::option::Option<std::string::String>,
}

impl Shape for GetResourcePolicyOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetResourcePolicyOutput;
}

impl Field for GetResourcePolicyOutput {
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
pub struct GlobalSecondaryIndex {
    pub index_name: std::string::String,
    pub key_schema: std::vec::Vec<KeySchemaElement>,
    pub projection: Projection,
    pub provisioned_throughput: std::option::Option<ProvisionedThroughput>,
    pub on_demand_throughput: std::option::Option<OnDemandThroughput>,
    pub warm_throughput: std::option::Option<WarmThroughput>,
}

impl Shape for GlobalSecondaryIndex {
    const SHAPE: &'static ShapeSpec = &tables::S_GlobalSecondaryIndex;
}

impl Field for GlobalSecondaryIndex {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Field::decode(d).map_err(|e| e.inside("IndexName"))?,
                1 => value.key_schema = Field::decode(d).map_err(|e| e.inside("KeySchema"))?,
                2 => value.projection = Field::decode(d).map_err(|e| e.inside("Projection"))?,
                3 => value.provisioned_throughput = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughput"))?),
                4 => value.on_demand_throughput = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughput"))?),
                5 => value.warm_throughput = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughput"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.index_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key_schema.encode(e);
        e.member(&Self::SHAPE.members[2]); self.projection.encode(e);
        if let Some(v) = &self.provisioned_throughput { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.warm_throughput { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexAutoScalingUpdate {
    pub index_name: std::option::Option<std::string::String>,
    pub provisioned_write_capacity_auto_scaling_update: std::option::Option<AutoScalingSettingsUpdate>,
}

impl Shape for GlobalSecondaryIndexAutoScalingUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_GlobalSecondaryIndexAutoScalingUpdate;
}

impl Field for GlobalSecondaryIndexAutoScalingUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                1 => value.provisioned_write_capacity_auto_scaling_update = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedWriteCapacityAutoScalingUpdate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.provisioned_write_capacity_auto_scaling_update { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexDescription {
    pub index_name: std::option::Option<std::string::String>,
    pub key_schema: std::option::Option<std::vec::Vec<KeySchemaElement>>,
    pub projection: std::option::Option<Projection>,
    pub index_status: std::option::Option<IndexStatus>,
    pub backfilling: std::option::Option<bool>,
    pub provisioned_throughput: std::option::Option<ProvisionedThroughputDescription>,
    pub index_size_bytes: std::option::Option<i64>,
    pub item_count: std::option::Option<i64>,
    pub index_arn: std::option::Option<std::string::String>,
    pub on_demand_throughput: std::option::Option<OnDemandThroughput>,
    pub warm_throughput: std::option::Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

impl Shape for GlobalSecondaryIndexDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_GlobalSecondaryIndexDescription;
}

impl Field for GlobalSecondaryIndexDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                1 => value.key_schema = Some(Field::decode(d).map_err(|e| e.inside("KeySchema"))?),
                2 => value.projection = Some(Field::decode(d).map_err(|e| e.inside("Projection"))?),
                3 => value.index_status = Some(Field::decode(d).map_err(|e| e.inside("IndexStatus"))?),
                4 => value.backfilling = Some(Field::decode(d).map_err(|e| e.inside("Backfilling"))?),
                5 => value.provisioned_throughput = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughput"))?),
                6 => value.index_size_bytes = Some(Field::decode(d).map_err(|e| e.inside("IndexSizeBytes"))?),
                7 => value.item_count = Some(Field::decode(d).map_err(|e| e.inside("ItemCount"))?),
                8 => value.index_arn = Some(Field::decode(d).map_err(|e| e.inside("IndexArn"))?),
                9 => value.on_demand_throughput = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughput"))?),
                10 => value.warm_throughput = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughput"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.key_schema { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.projection { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.index_status { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.backfilling { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.index_size_bytes { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.item_count { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.index_arn { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.warm_throughput { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexInfo {
    pub index_name: std::option::Option<std::string::String>,
    pub key_schema: std::option::Option<std::vec::Vec<KeySchemaElement>>,
    pub projection: std::option::Option<Projection>,
    pub provisioned_throughput: std::option::Option<ProvisionedThroughput>,
    pub on_demand_throughput: std::option::Option<OnDemandThroughput>,
}

impl Shape for GlobalSecondaryIndexInfo {
    const SHAPE: &'static ShapeSpec = &tables::S_GlobalSecondaryIndexInfo;
}

impl Field for GlobalSecondaryIndexInfo {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                1 => value.key_schema = Some(Field::decode(d).map_err(|e| e.inside("KeySchema"))?),
                2 => value.projection = Some(Field::decode(d).map_err(|e| e.inside("Projection"))?),
                3 => value.provisioned_throughput = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughput"))?),
                4 => value.on_demand_throughput = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughput"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.key_schema { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.projection { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexUpdate {
    pub update: std::option::Option<UpdateGlobalSecondaryIndexAction>,
    pub create: std::option::Option<CreateGlobalSecondaryIndexAction>,
    pub delete: std::option::Option<DeleteGlobalSecondaryIndexAction>,
}

impl Shape for GlobalSecondaryIndexUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_GlobalSecondaryIndexUpdate;
}

impl Field for GlobalSecondaryIndexUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.update = Some(Field::decode(d).map_err(|e| e.inside("Update"))?),
                1 => value.create = Some(Field::decode(d).map_err(|e| e.inside("Create"))?),
                2 => value.delete = Some(Field::decode(d).map_err(|e| e.inside("Delete"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.update { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.create { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.delete { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexWarmThroughputDescription {
    pub read_units_per_second: std::option::Option<i64>,
    pub write_units_per_second: std::option::Option<i64>,
    pub status: std::option::Option<IndexStatus>,
}

impl Shape for GlobalSecondaryIndexWarmThroughputDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_GlobalSecondaryIndexWarmThroughputDescription;
}

impl Field for GlobalSecondaryIndexWarmThroughputDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.read_units_per_second = Some(Field::decode(d).map_err(|e| e.inside("ReadUnitsPerSecond"))?),
                1 => value.write_units_per_second = Some(Field::decode(d).map_err(|e| e.inside("WriteUnitsPerSecond"))?),
                2 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.read_units_per_second { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.write_units_per_second { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTable {
    pub global_table_name: std::option::Option<std::string::String>,
    pub replication_group: std::option::Option<std::vec::Vec<Replica>>,
}

impl Shape for GlobalTable {
    const SHAPE: &'static ShapeSpec = &tables::S_GlobalTable;
}

impl Field for GlobalTable {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_table_name = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableName"))?),
                1 => value.replication_group = Some(Field::decode(d).map_err(|e| e.inside("ReplicationGroup"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.global_table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.replication_group { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableDescription {
    pub replication_group: std::option::Option<std::vec::Vec<ReplicaDescription>>,
    pub global_table_arn: std::option::Option<std::string::String>,
    pub creation_date_time: std::option::Option<Timestamp>,
    pub global_table_status: std::option::Option<GlobalTableStatus>,
    pub global_table_name: std::option::Option<std::string::String>,
}

impl Shape for GlobalTableDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_GlobalTableDescription;
}

impl Field for GlobalTableDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replication_group = Some(Field::decode(d).map_err(|e| e.inside("ReplicationGroup"))?),
                1 => value.global_table_arn = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableArn"))?),
                2 => value.creation_date_time = Some(Field::decode(d).map_err(|e| e.inside("CreationDateTime"))?),
                3 => value.global_table_status = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableStatus"))?),
                4 => value.global_table_name = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.replication_group { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.global_table_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.creation_date_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.global_table_status { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.global_table_name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableGlobalSecondaryIndexSettingsUpdate {
    pub index_name: std::string::String,
    pub provisioned_write_capacity_units: std::option::Option<i64>,
    pub provisioned_write_capacity_auto_scaling_settings_update: std::option::Option<AutoScalingSettingsUpdate>,
}

impl Shape for GlobalTableGlobalSecondaryIndexSettingsUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_GlobalTableGlobalSecondaryIndexSettingsUpdate;
}

impl Field for GlobalTableGlobalSecondaryIndexSettingsUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Field::decode(d).map_err(|e| e.inside("IndexName"))?,
                1 => value.provisioned_write_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedWriteCapacityUnits"))?),
                2 => value.provisioned_write_capacity_auto_scaling_settings_update = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedWriteCapacityAutoScalingSettingsUpdate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.index_name.encode(e);
        if let Some(v) = &self.provisioned_write_capacity_units { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.provisioned_write_capacity_auto_scaling_settings_update { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum GlobalTableSettingsReplicationMode {
    #[default] Enabled,
    Disabled,
    EnabledWithOverrides,
    Unknown(std::string::String),
}

impl GlobalTableSettingsReplicationMode {
    pub fn as_str(&self) -> &str {
        match self {
            GlobalTableSettingsReplicationMode::Enabled => "ENABLED",
            GlobalTableSettingsReplicationMode::Disabled => "DISABLED",
            GlobalTableSettingsReplicationMode::EnabledWithOverrides => "ENABLED_WITH_OVERRIDES",
            GlobalTableSettingsReplicationMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for GlobalTableSettingsReplicationMode {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => GlobalTableSettingsReplicationMode::Enabled,
            "DISABLED" => GlobalTableSettingsReplicationMode::Disabled,
            "ENABLED_WITH_OVERRIDES" => GlobalTableSettingsReplicationMode::EnabledWithOverrides,
            other => GlobalTableSettingsReplicationMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for GlobalTableSettingsReplicationMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for GlobalTableSettingsReplicationMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum GlobalTableStatus {
    #[default] Creating,
    Active,
    Deleting,
    Updating,
    Unknown(std::string::String),
}

impl GlobalTableStatus {
    pub fn as_str(&self) -> &str {
        match self {
            GlobalTableStatus::Creating => "CREATING",
            GlobalTableStatus::Active => "ACTIVE",
            GlobalTableStatus::Deleting => "DELETING",
            GlobalTableStatus::Updating => "UPDATING",
            GlobalTableStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for GlobalTableStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => GlobalTableStatus::Creating,
            "ACTIVE" => GlobalTableStatus::Active,
            "DELETING" => GlobalTableStatus::Deleting,
            "UPDATING" => GlobalTableStatus::Updating,
            other => GlobalTableStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for GlobalTableStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for GlobalTableStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableWitnessDescription {
    pub region_name: std::option::Option<std::string::String>,
    pub witness_status: std::option::Option<WitnessStatus>,
}

impl Shape for GlobalTableWitnessDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_GlobalTableWitnessDescription;
}

impl Field for GlobalTableWitnessDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Some(Field::decode(d).map_err(|e| e.inside("RegionName"))?),
                1 => value.witness_status = Some(Field::decode(d).map_err(|e| e.inside("WitnessStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.region_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.witness_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableWitnessGroupUpdate {
    pub create: std::option::Option<CreateGlobalTableWitnessGroupMemberAction>,
    pub delete: std::option::Option<DeleteGlobalTableWitnessGroupMemberAction>,
}

impl Shape for GlobalTableWitnessGroupUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_GlobalTableWitnessGroupUpdate;
}

impl Field for GlobalTableWitnessGroupUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.create = Some(Field::decode(d).map_err(|e| e.inside("Create"))?),
                1 => value.delete = Some(Field::decode(d).map_err(|e| e.inside("Delete"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.create { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.delete { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ImportStatus {
    #[default] InProgress,
    Completed,
    Cancelling,
    Cancelled,
    Failed,
    Unknown(std::string::String),
}

impl ImportStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ImportStatus::InProgress => "IN_PROGRESS",
            ImportStatus::Completed => "COMPLETED",
            ImportStatus::Cancelling => "CANCELLING",
            ImportStatus::Cancelled => "CANCELLED",
            ImportStatus::Failed => "FAILED",
            ImportStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ImportStatus {
    fn from(text: &str) -> Self {
        match text {
            "IN_PROGRESS" => ImportStatus::InProgress,
            "COMPLETED" => ImportStatus::Completed,
            "CANCELLING" => ImportStatus::Cancelling,
            "CANCELLED" => ImportStatus::Cancelled,
            "FAILED" => ImportStatus::Failed,
            other => ImportStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ImportStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ImportStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportSummary {
    pub import_arn: std::option::Option<std::string::String>,
    pub import_status: std::option::Option<ImportStatus>,
    pub table_arn: std::option::Option<std::string::String>,
    pub s3_bucket_source: std::option::Option<S3BucketSource>,
    pub cloud_watch_log_group_arn: std::option::Option<std::string::String>,
    pub input_format: std::option::Option<InputFormat>,
    pub start_time: std::option::Option<Timestamp>,
    pub end_time: std::option::Option<Timestamp>,
}

impl Shape for ImportSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_ImportSummary;
}

impl Field for ImportSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.import_arn = Some(Field::decode(d).map_err(|e| e.inside("ImportArn"))?),
                1 => value.import_status = Some(Field::decode(d).map_err(|e| e.inside("ImportStatus"))?),
                2 => value.table_arn = Some(Field::decode(d).map_err(|e| e.inside("TableArn"))?),
                3 => value.s3_bucket_source = Some(Field::decode(d).map_err(|e| e.inside("S3BucketSource"))?),
                4 => value.cloud_watch_log_group_arn = Some(Field::decode(d).map_err(|e| e.inside("CloudWatchLogGroupArn"))?),
                5 => value.input_format = Some(Field::decode(d).map_err(|e| e.inside("InputFormat"))?),
                6 => value.start_time = Some(Field::decode(d).map_err(|e| e.inside("StartTime"))?),
                7 => value.end_time = Some(Field::decode(d).map_err(|e| e.inside("EndTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.import_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.import_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.table_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.s3_bucket_source { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.cloud_watch_log_group_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.input_format { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.start_time { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.end_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportTableDescription {
    pub import_arn: std::option::Option<std::string::String>,
    pub import_status: std::option::Option<ImportStatus>,
    pub table_arn: std::option::Option<std::string::String>,
    pub table_id: std::option::Option<std::string::String>,
    pub client_token: std::option::Option<std::string::String>,
    pub s3_bucket_source: std::option::Option<S3BucketSource>,
    pub error_count: std::option::Option<i64>,
    pub cloud_watch_log_group_arn: std::option::Option<std::string::String>,
    pub input_format: std::option::Option<InputFormat>,
    pub input_format_options: std::option::Option<InputFormatOptions>,
    pub input_compression_type: std::option::Option<InputCompressionType>,
    pub table_creation_parameters: std::option::Option<TableCreationParameters>,
    pub start_time: std::option::Option<Timestamp>,
    pub end_time: std::option::Option<Timestamp>,
    pub processed_size_bytes: std::option::Option<i64>,
    pub processed_item_count: std::option::Option<i64>,
    pub imported_item_count: std::option::Option<i64>,
    pub failure_code: std::option::Option<std::string::String>,
    pub failure_message: std::option::Option<std::string::String>,
}

impl Shape for ImportTableDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ImportTableDescription;
}

impl Field for ImportTableDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.import_arn = Some(Field::decode(d).map_err(|e| e.inside("ImportArn"))?),
                1 => value.import_status = Some(Field::decode(d).map_err(|e| e.inside("ImportStatus"))?),
                2 => value.table_arn = Some(Field::decode(d).map_err(|e| e.inside("TableArn"))?),
                3 => value.table_id = Some(Field::decode(d).map_err(|e| e.inside("TableId"))?),
                4 => value.client_token = Some(Field::decode(d).map_err(|e| e.inside("ClientToken"))?),
                5 => value.s3_bucket_source = Some(Field::decode(d).map_err(|e| e.inside("S3BucketSource"))?),
                6 => value.error_count = Some(Field::decode(d).map_err(|e| e.inside("ErrorCount"))?),
                7 => value.cloud_watch_log_group_arn = Some(Field::decode(d).map_err(|e| e.inside("CloudWatchLogGroupArn"))?),
                8 => value.input_format = Some(Field::decode(d).map_err(|e| e.inside("InputFormat"))?),
                9 => value.input_format_options = Some(Field::decode(d).map_err(|e| e.inside("InputFormatOptions"))?),
                10 => value.input_compression_type = Some(Field::decode(d).map_err(|e| e.inside("InputCompressionType"))?),
                11 => value.table_creation_parameters = Some(Field::decode(d).map_err(|e| e.inside("TableCreationParameters"))?),
                12 => value.start_time = Some(Field::decode(d).map_err(|e| e.inside("StartTime"))?),
                13 => value.end_time = Some(Field::decode(d).map_err(|e| e.inside("EndTime"))?),
                14 => value.processed_size_bytes = Some(Field::decode(d).map_err(|e| e.inside("ProcessedSizeBytes"))?),
                15 => value.processed_item_count = Some(Field::decode(d).map_err(|e| e.inside("ProcessedItemCount"))?),
                16 => value.imported_item_count = Some(Field::decode(d).map_err(|e| e.inside("ImportedItemCount"))?),
                17 => value.failure_code = Some(Field::decode(d).map_err(|e| e.inside("FailureCode"))?),
                18 => value.failure_message = Some(Field::decode(d).map_err(|e| e.inside("FailureMessage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.import_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.import_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.table_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.table_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.client_token { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.s3_bucket_source { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.error_count { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.cloud_watch_log_group_arn { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.input_format { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.input_format_options { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.input_compression_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.table_creation_parameters { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.start_time { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.end_time { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.processed_size_bytes { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.processed_item_count { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.imported_item_count { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.failure_code { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.failure_message { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportTableInput {
    pub client_token: std::option::Option<std::string::String>,
    pub s3_bucket_source: S3BucketSource,
    pub input_format: InputFormat,
    pub input_format_options: std::option::Option<InputFormatOptions>,
    pub input_compression_type: std::option::Option<InputCompressionType>,
    pub table_creation_parameters: TableCreationParameters,
}

impl Shape for ImportTableInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ImportTableInput;
}

impl Field for ImportTableInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.client_token = Some(Field::decode(d).map_err(|e| e.inside("ClientToken"))?),
                1 => value.s3_bucket_source = Field::decode(d).map_err(|e| e.inside("S3BucketSource"))?,
                2 => value.input_format = Field::decode(d).map_err(|e| e.inside("InputFormat"))?,
                3 => value.input_format_options = Some(Field::decode(d).map_err(|e| e.inside("InputFormatOptions"))?),
                4 => value.input_compression_type = Some(Field::decode(d).map_err(|e| e.inside("InputCompressionType"))?),
                5 => value.table_creation_parameters = Field::decode(d).map_err(|e| e.inside("TableCreationParameters"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.client_token { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.s3_bucket_source.encode(e);
        e.member(&Self::SHAPE.members[2]); self.input_format.encode(e);
        if let Some(v) = &self.input_format_options { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.input_compression_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.table_creation_parameters.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportTableOutput {
    pub import_table_description: ImportTableDescription,
}

impl Shape for ImportTableOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ImportTableOutput;
}

impl Field for ImportTableOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.import_table_description = Field::decode(d).map_err(|e| e.inside("ImportTableDescription"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.import_table_description.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncrementalExportSpecification {
    pub export_from_time: std::option::Option<Timestamp>,
    pub export_to_time: std::option::Option<Timestamp>,
    pub export_view_type: std::option::Option<ExportViewType>,
}

impl Shape for IncrementalExportSpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_IncrementalExportSpecification;
}

impl Field for IncrementalExportSpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.export_from_time = Some(Field::decode(d).map_err(|e| e.inside("ExportFromTime"))?),
                1 => value.export_to_time = Some(Field::decode(d).map_err(|e| e.inside("ExportToTime"))?),
                2 => value.export_view_type = Some(Field::decode(d).map_err(|e| e.inside("ExportViewType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.export_from_time { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.export_to_time { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.export_view_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum IndexStatus {
    #[default] Creating,
    Updating,
    Deleting,
    Active,
    Unknown(std::string::String),
}

impl IndexStatus {
    pub fn as_str(&self) -> &str {
        match self {
            IndexStatus::Creating => "CREATING",
            IndexStatus::Updating => "UPDATING",
            IndexStatus::Deleting => "DELETING",
            IndexStatus::Active => "ACTIVE",
            IndexStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for IndexStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => IndexStatus::Creating,
            "UPDATING" => IndexStatus::Updating,
            "DELETING" => IndexStatus::Deleting,
            "ACTIVE" => IndexStatus::Active,
            other => IndexStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for IndexStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for IndexStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum InputCompressionType {
    #[default] Gzip,
    Zstd,
    None,
    Unknown(std::string::String),
}

impl InputCompressionType {
    pub fn as_str(&self) -> &str {
        match self {
            InputCompressionType::Gzip => "GZIP",
            InputCompressionType::Zstd => "ZSTD",
            InputCompressionType::None => "NONE",
            InputCompressionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for InputCompressionType {
    fn from(text: &str) -> Self {
        match text {
            "GZIP" => InputCompressionType::Gzip,
            "ZSTD" => InputCompressionType::Zstd,
            "NONE" => InputCompressionType::None,
            other => InputCompressionType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for InputCompressionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for InputCompressionType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum InputFormat {
    #[default] DynamodbJson,
    Ion,
    Csv,
    Unknown(std::string::String),
}

impl InputFormat {
    pub fn as_str(&self) -> &str {
        match self {
            InputFormat::DynamodbJson => "DYNAMODB_JSON",
            InputFormat::Ion => "ION",
            InputFormat::Csv => "CSV",
            InputFormat::Unknown(text) => text,
        }
    }
}

impl From<&str> for InputFormat {
    fn from(text: &str) -> Self {
        match text {
            "DYNAMODB_JSON" => InputFormat::DynamodbJson,
            "ION" => InputFormat::Ion,
            "CSV" => InputFormat::Csv,
            other => InputFormat::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for InputFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for InputFormat {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputFormatOptions {
    pub csv: std::option::Option<CsvOptions>,
}

impl Shape for InputFormatOptions {
    const SHAPE: &'static ShapeSpec = &tables::S_InputFormatOptions;
}

impl Field for InputFormatOptions {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.csv = Some(Field::decode(d).map_err(|e| e.inside("Csv"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.csv { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemCollectionMetrics {
    pub item_collection_key: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub size_estimate_range_gb: std::option::Option<std::vec::Vec<f64>>,
}

impl Shape for ItemCollectionMetrics {
    const SHAPE: &'static ShapeSpec = &tables::S_ItemCollectionMetrics;
}

impl Field for ItemCollectionMetrics {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.item_collection_key = Some(Field::decode(d).map_err(|e| e.inside("ItemCollectionKey"))?),
                1 => value.size_estimate_range_gb = Some(Field::decode(d).map_err(|e| e.inside("SizeEstimateRangeGB"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.item_collection_key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.size_estimate_range_gb { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemResponse {
    pub item: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
}

impl Shape for ItemResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ItemResponse;
}

impl Field for ItemResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.item = Some(Field::decode(d).map_err(|e| e.inside("Item"))?),
                _ => {}
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
pub struct KeySchemaElement {
    pub attribute_name: std::string::String,
    pub key_type: KeyType,
}

impl Shape for KeySchemaElement {
    const SHAPE: &'static ShapeSpec = &tables::S_KeySchemaElement;
}

impl Field for KeySchemaElement {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attribute_name = Field::decode(d).map_err(|e| e.inside("AttributeName"))?,
                1 => value.key_type = Field::decode(d).map_err(|e| e.inside("KeyType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.attribute_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum KeyType {
    #[default] Hash,
    Range,
    Unknown(std::string::String),
}

impl KeyType {
    pub fn as_str(&self) -> &str {
        match self {
            KeyType::Hash => "HASH",
            KeyType::Range => "RANGE",
            KeyType::Unknown(text) => text,
        }
    }
}

impl From<&str> for KeyType {
    fn from(text: &str) -> Self {
        match text {
            "HASH" => KeyType::Hash,
            "RANGE" => KeyType::Range,
            other => KeyType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for KeyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for KeyType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeysAndAttributes {
    pub keys: std::vec::Vec<IndexMap<std::string::String, AttributeValue>>,
    pub attributes_to_get: std::option::Option<std::vec::Vec<std::string::String>>,
    pub consistent_read: std::option::Option<bool>,
    pub projection_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for KeysAndAttributes {
    const SHAPE: &'static ShapeSpec = &tables::S_KeysAndAttributes;
}

impl Field for KeysAndAttributes {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.keys = Field::decode(d).map_err(|e| e.inside("Keys"))?,
                1 => value.attributes_to_get = Some(Field::decode(d).map_err(|e| e.inside("AttributesToGet"))?),
                2 => value.consistent_read = Some(Field::decode(d).map_err(|e| e.inside("ConsistentRead"))?),
                3 => value.projection_expression = Some(Field::decode(d).map_err(|e| e.inside("ProjectionExpression"))?),
                4 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.keys.encode(e);
        if let Some(v) = &self.attributes_to_get { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.consistent_read { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.projection_expression { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KinesisDataStreamDestination {
    pub stream_arn: std::option::Option<std::string::String>,
    pub destination_status: std::option::Option<DestinationStatus>,
    pub destination_status_description: std::option::Option<std::string::String>,
    pub approximate_creation_date_time_precision: std::option::Option<ApproximateCreationDateTimePrecision>,
}

impl Shape for KinesisDataStreamDestination {
    const SHAPE: &'static ShapeSpec = &tables::S_KinesisDataStreamDestination;
}

impl Field for KinesisDataStreamDestination {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamArn"))?),
                1 => value.destination_status = Some(Field::decode(d).map_err(|e| e.inside("DestinationStatus"))?),
                2 => value.destination_status_description = Some(Field::decode(d).map_err(|e| e.inside("DestinationStatusDescription"))?),
                3 => value.approximate_creation_date_time_precision = Some(Field::decode(d).map_err(|e| e.inside("ApproximateCreationDateTimePrecision"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.destination_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.destination_status_description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.approximate_creation_date_time_precision { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KinesisStreamingDestinationInput {
    pub table_name: std::string::String,
    pub stream_arn: std::string::String,
    pub enable_kinesis_streaming_configuration: std::option::Option<EnableKinesisStreamingConfiguration>,
}

impl Shape for KinesisStreamingDestinationInput {
    const SHAPE: &'static ShapeSpec = &tables::S_KinesisStreamingDestinationInput;
}

impl Field for KinesisStreamingDestinationInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamArn"))?,
                2 => value.enable_kinesis_streaming_configuration = Some(Field::decode(d).map_err(|e| e.inside("EnableKinesisStreamingConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stream_arn.encode(e);
        if let Some(v) = &self.enable_kinesis_streaming_configuration { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KinesisStreamingDestinationOutput {
    pub table_name: std::option::Option<std::string::String>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub destination_status: std::option::Option<DestinationStatus>,
    pub enable_kinesis_streaming_configuration: std::option::Option<EnableKinesisStreamingConfiguration>,
}

impl Shape for KinesisStreamingDestinationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_KinesisStreamingDestinationOutput;
}

impl Field for KinesisStreamingDestinationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                1 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamArn"))?),
                2 => value.destination_status = Some(Field::decode(d).map_err(|e| e.inside("DestinationStatus"))?),
                3 => value.enable_kinesis_streaming_configuration = Some(Field::decode(d).map_err(|e| e.inside("EnableKinesisStreamingConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.destination_status { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.enable_kinesis_streaming_configuration { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBackupsInput {
    pub table_name: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub time_range_lower_bound: std::option::Option<Timestamp>,
    pub time_range_upper_bound: std::option::Option<Timestamp>,
    pub exclusive_start_backup_arn: std::option::Option<std::string::String>,
    pub backup_type: std::option::Option<BackupTypeFilter>,
}

impl Shape for ListBackupsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBackupsInput;
}

impl Field for ListBackupsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                2 => value.time_range_lower_bound = Some(Field::decode(d).map_err(|e| e.inside("TimeRangeLowerBound"))?),
                3 => value.time_range_upper_bound = Some(Field::decode(d).map_err(|e| e.inside("TimeRangeUpperBound"))?),
                4 => value.exclusive_start_backup_arn = Some(Field::decode(d).map_err(|e| e.inside("ExclusiveStartBackupArn"))?),
                5 => value.backup_type = Some(Field::decode(d).map_err(|e| e.inside("BackupType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.time_range_lower_bound { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.time_range_upper_bound { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.exclusive_start_backup_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.backup_type { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBackupsOutput {
    pub backup_summaries: std::option::Option<std::vec::Vec<BackupSummary>>,
    pub last_evaluated_backup_arn: std::option::Option<std::string::String>,
}

impl Shape for ListBackupsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBackupsOutput;
}

impl Field for ListBackupsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.backup_summaries = Some(Field::decode(d).map_err(|e| e.inside("BackupSummaries"))?),
                1 => value.last_evaluated_backup_arn = Some(Field::decode(d).map_err(|e| e.inside("LastEvaluatedBackupArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.backup_summaries { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_evaluated_backup_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListContributorInsightsInput {
    pub table_name: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListContributorInsightsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListContributorInsightsInput;
}

impl Field for ListContributorInsightsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
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
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListContributorInsightsOutput {
    pub contributor_insights_summaries: std::option::Option<std::vec::Vec<ContributorInsightsSummary>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListContributorInsightsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListContributorInsightsOutput;
}

impl Field for ListContributorInsightsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.contributor_insights_summaries = Some(Field::decode(d).map_err(|e| e.inside("ContributorInsightsSummaries"))?),
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
        if let Some(v) = &self.contributor_insights_summaries { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsInput {
    pub table_arn: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
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
                0 => value.table_arn = Some(Field::decode(d).map_err(|e| e.inside("TableArn"))?),
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
        if let Some(v) = &self.table_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsOutput {
    pub export_summaries: std::option::Option<std::vec::Vec<ExportSummary>>,
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
                0 => value.export_summaries = Some(Field::decode(d).map_err(|e| e.inside("ExportSummaries"))?),
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
        if let Some(v) = &self.export_summaries { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGlobalTablesInput {
    pub exclusive_start_global_table_name: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub region_name: std::option::Option<std::string::String>,
}

impl Shape for ListGlobalTablesInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListGlobalTablesInput;
}

impl Field for ListGlobalTablesInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.exclusive_start_global_table_name = Some(Field::decode(d).map_err(|e| e.inside("ExclusiveStartGlobalTableName"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                2 => value.region_name = Some(Field::decode(d).map_err(|e| e.inside("RegionName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.exclusive_start_global_table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.region_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGlobalTablesOutput {
    pub global_tables: std::option::Option<std::vec::Vec<GlobalTable>>,
    pub last_evaluated_global_table_name: std::option::Option<std::string::String>,
}

impl Shape for ListGlobalTablesOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListGlobalTablesOutput;
}

impl Field for ListGlobalTablesOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_tables = Some(Field::decode(d).map_err(|e| e.inside("GlobalTables"))?),
                1 => value.last_evaluated_global_table_name = Some(Field::decode(d).map_err(|e| e.inside("LastEvaluatedGlobalTableName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.global_tables { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_evaluated_global_table_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsInput {
    pub table_arn: std::option::Option<std::string::String>,
    pub page_size: std::option::Option<i32>,
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
                0 => value.table_arn = Some(Field::decode(d).map_err(|e| e.inside("TableArn"))?),
                1 => value.page_size = Some(Field::decode(d).map_err(|e| e.inside("PageSize"))?),
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
        if let Some(v) = &self.table_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.page_size { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsOutput {
    pub import_summary_list: std::option::Option<std::vec::Vec<ImportSummary>>,
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
                0 => value.import_summary_list = Some(Field::decode(d).map_err(|e| e.inside("ImportSummaryList"))?),
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
        if let Some(v) = &self.import_summary_list { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTablesInput {
    pub exclusive_start_table_name: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for ListTablesInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTablesInput;
}

impl Field for ListTablesInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.exclusive_start_table_name = Some(Field::decode(d).map_err(|e| e.inside("ExclusiveStartTableName"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.exclusive_start_table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTablesOutput {
    pub table_names: std::option::Option<std::vec::Vec<std::string::String>>,
    pub last_evaluated_table_name: std::option::Option<std::string::String>,
}

impl Shape for ListTablesOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTablesOutput;
}

impl Field for ListTablesOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_names = Some(Field::decode(d).map_err(|e| e.inside("TableNames"))?),
                1 => value.last_evaluated_table_name = Some(Field::decode(d).map_err(|e| e.inside("LastEvaluatedTableName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_names { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_evaluated_table_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsOfResourceInput {
    pub resource_arn: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListTagsOfResourceInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsOfResourceInput;
}

impl Field for ListTagsOfResourceInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.resource_arn.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsOfResourceOutput {
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListTagsOfResourceOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsOfResourceOutput;
}

impl Field for ListTagsOfResourceOutput {
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
pub struct LocalSecondaryIndex {
    pub index_name: std::string::String,
    pub key_schema: std::vec::Vec<KeySchemaElement>,
    pub projection: Projection,
}

impl Shape for LocalSecondaryIndex {
    const SHAPE: &'static ShapeSpec = &tables::S_LocalSecondaryIndex;
}

impl Field for LocalSecondaryIndex {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Field::decode(d).map_err(|e| e.inside("IndexName"))?,
                1 => value.key_schema = Field::decode(d).map_err(|e| e.inside("KeySchema"))?,
                2 => value.projection = Field::decode(d).map_err(|e| e.inside("Projection"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.index_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key_schema.encode(e);
        e.member(&Self::SHAPE.members[2]); self.projection.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalSecondaryIndexDescription {
    pub index_name: std::option::Option<std::string::String>,
    pub key_schema: std::option::Option<std::vec::Vec<KeySchemaElement>>,
    pub projection: std::option::Option<Projection>,
    pub index_size_bytes: std::option::Option<i64>,
    pub item_count: std::option::Option<i64>,
    pub index_arn: std::option::Option<std::string::String>,
}

impl Shape for LocalSecondaryIndexDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_LocalSecondaryIndexDescription;
}

impl Field for LocalSecondaryIndexDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                1 => value.key_schema = Some(Field::decode(d).map_err(|e| e.inside("KeySchema"))?),
                2 => value.projection = Some(Field::decode(d).map_err(|e| e.inside("Projection"))?),
                3 => value.index_size_bytes = Some(Field::decode(d).map_err(|e| e.inside("IndexSizeBytes"))?),
                4 => value.item_count = Some(Field::decode(d).map_err(|e| e.inside("ItemCount"))?),
                5 => value.index_arn = Some(Field::decode(d).map_err(|e| e.inside("IndexArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.key_schema { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.projection { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.index_size_bytes { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.item_count { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.index_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalSecondaryIndexInfo {
    pub index_name: std::option::Option<std::string::String>,
    pub key_schema: std::option::Option<std::vec::Vec<KeySchemaElement>>,
    pub projection: std::option::Option<Projection>,
}

impl Shape for LocalSecondaryIndexInfo {
    const SHAPE: &'static ShapeSpec = &tables::S_LocalSecondaryIndexInfo;
}

impl Field for LocalSecondaryIndexInfo {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                1 => value.key_schema = Some(Field::decode(d).map_err(|e| e.inside("KeySchema"))?),
                2 => value.projection = Some(Field::decode(d).map_err(|e| e.inside("Projection"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.key_schema { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.projection { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MultiRegionConsistency {
    #[default] Eventual,
    Strong,
    Unknown(std::string::String),
}

impl MultiRegionConsistency {
    pub fn as_str(&self) -> &str {
        match self {
            MultiRegionConsistency::Eventual => "EVENTUAL",
            MultiRegionConsistency::Strong => "STRONG",
            MultiRegionConsistency::Unknown(text) => text,
        }
    }
}

impl From<&str> for MultiRegionConsistency {
    fn from(text: &str) -> Self {
        match text {
            "EVENTUAL" => MultiRegionConsistency::Eventual,
            "STRONG" => MultiRegionConsistency::Strong,
            other => MultiRegionConsistency::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MultiRegionConsistency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MultiRegionConsistency {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnDemandThroughput {
    pub max_read_request_units: std::option::Option<i64>,
    pub max_write_request_units: std::option::Option<i64>,
}

impl Shape for OnDemandThroughput {
    const SHAPE: &'static ShapeSpec = &tables::S_OnDemandThroughput;
}

impl Field for OnDemandThroughput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.max_read_request_units = Some(Field::decode(d).map_err(|e| e.inside("MaxReadRequestUnits"))?),
                1 => value.max_write_request_units = Some(Field::decode(d).map_err(|e| e.inside("MaxWriteRequestUnits"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.max_read_request_units { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.max_write_request_units { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnDemandThroughputOverride {
    pub max_read_request_units: std::option::Option<i64>,
}

impl Shape for OnDemandThroughputOverride {
    const SHAPE: &'static ShapeSpec = &tables::S_OnDemandThroughputOverride;
}

impl Field for OnDemandThroughputOverride {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.max_read_request_units = Some(Field::decode(d).map_err(|e| e.inside("MaxReadRequestUnits"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.max_read_request_units { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterizedStatement {
    pub statement: std::string::String,
    pub parameters: std::option::Option<std::vec::Vec<AttributeValue>>,
    pub return_values_on_condition_check_failure: std::option::Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for ParameterizedStatement {
    const SHAPE: &'static ShapeSpec = &tables::S_ParameterizedStatement;
}

impl Field for ParameterizedStatement {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.statement = Field::decode(d).map_err(|e| e.inside("Statement"))?,
                1 => value.parameters = Some(Field::decode(d).map_err(|e| e.inside("Parameters"))?),
                2 => value.return_values_on_condition_check_failure = Some(Field::decode(d).map_err(|e| e.inside("ReturnValuesOnConditionCheckFailure"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.statement.encode(e);
        if let Some(v) = &self.parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.return_values_on_condition_check_failure { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PointInTimeRecoveryDescription {
    pub point_in_time_recovery_status: std::option::Option<PointInTimeRecoveryStatus>,
    pub recovery_period_in_days: std::option::Option<i32>,
    pub earliest_restorable_date_time: std::option::Option<Timestamp>,
    pub latest_restorable_date_time: std::option::Option<Timestamp>,
}

impl Shape for PointInTimeRecoveryDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_PointInTimeRecoveryDescription;
}

impl Field for PointInTimeRecoveryDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.point_in_time_recovery_status = Some(Field::decode(d).map_err(|e| e.inside("PointInTimeRecoveryStatus"))?),
                1 => value.recovery_period_in_days = Some(Field::decode(d).map_err(|e| e.inside("RecoveryPeriodInDays"))?),
                2 => value.earliest_restorable_date_time = Some(Field::decode(d).map_err(|e| e.inside("EarliestRestorableDateTime"))?),
                3 => value.latest_restorable_date_time = Some(Field::decode(d).map_err(|e| e.inside("LatestRestorableDateTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.point_in_time_recovery_status { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.recovery_period_in_days { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.earliest_restorable_date_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.latest_restorable_date_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PointInTimeRecoverySpecification {
    pub point_in_time_recovery_enabled: bool,
    pub recovery_period_in_days: std::option::Option<i32>,
}

impl Shape for PointInTimeRecoverySpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_PointInTimeRecoverySpecification;
}

impl Field for PointInTimeRecoverySpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.point_in_time_recovery_enabled = Field::decode(d).map_err(|e| e.inside("PointInTimeRecoveryEnabled"))?,
                1 => value.recovery_period_in_days = Some(Field::decode(d).map_err(|e| e.inside("RecoveryPeriodInDays"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.point_in_time_recovery_enabled.encode(e);
        if let Some(v) = &self.recovery_period_in_days { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PointInTimeRecoveryStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl PointInTimeRecoveryStatus {
    pub fn as_str(&self) -> &str {
        match self {
            PointInTimeRecoveryStatus::Enabled => "ENABLED",
            PointInTimeRecoveryStatus::Disabled => "DISABLED",
            PointInTimeRecoveryStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for PointInTimeRecoveryStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => PointInTimeRecoveryStatus::Enabled,
            "DISABLED" => PointInTimeRecoveryStatus::Disabled,
            other => PointInTimeRecoveryStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PointInTimeRecoveryStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PointInTimeRecoveryStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Projection {
    pub projection_type: std::option::Option<ProjectionType>,
    pub non_key_attributes: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for Projection {
    const SHAPE: &'static ShapeSpec = &tables::S_Projection;
}

impl Field for Projection {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.projection_type = Some(Field::decode(d).map_err(|e| e.inside("ProjectionType"))?),
                1 => value.non_key_attributes = Some(Field::decode(d).map_err(|e| e.inside("NonKeyAttributes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.projection_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.non_key_attributes { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ProjectionType {
    #[default] All,
    KeysOnly,
    Include,
    Unknown(std::string::String),
}

impl ProjectionType {
    pub fn as_str(&self) -> &str {
        match self {
            ProjectionType::All => "ALL",
            ProjectionType::KeysOnly => "KEYS_ONLY",
            ProjectionType::Include => "INCLUDE",
            ProjectionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ProjectionType {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => ProjectionType::All,
            "KEYS_ONLY" => ProjectionType::KeysOnly,
            "INCLUDE" => ProjectionType::Include,
            other => ProjectionType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ProjectionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ProjectionType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughput {
    pub read_capacity_units: i64,
    pub write_capacity_units: i64,
}

impl Shape for ProvisionedThroughput {
    const SHAPE: &'static ShapeSpec = &tables::S_ProvisionedThroughput;
}

impl Field for ProvisionedThroughput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.read_capacity_units = Field::decode(d).map_err(|e| e.inside("ReadCapacityUnits"))?,
                1 => value.write_capacity_units = Field::decode(d).map_err(|e| e.inside("WriteCapacityUnits"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.read_capacity_units.encode(e);
        e.member(&Self::SHAPE.members[1]); self.write_capacity_units.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughputDescription {
    pub last_increase_date_time: std::option::Option<Timestamp>,
    pub last_decrease_date_time: std::option::Option<Timestamp>,
    pub number_of_decreases_today: std::option::Option<i64>,
    pub read_capacity_units: std::option::Option<i64>,
    pub write_capacity_units: std::option::Option<i64>,
}

impl Shape for ProvisionedThroughputDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ProvisionedThroughputDescription;
}

impl Field for ProvisionedThroughputDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.last_increase_date_time = Some(Field::decode(d).map_err(|e| e.inside("LastIncreaseDateTime"))?),
                1 => value.last_decrease_date_time = Some(Field::decode(d).map_err(|e| e.inside("LastDecreaseDateTime"))?),
                2 => value.number_of_decreases_today = Some(Field::decode(d).map_err(|e| e.inside("NumberOfDecreasesToday"))?),
                3 => value.read_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("ReadCapacityUnits"))?),
                4 => value.write_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("WriteCapacityUnits"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.last_increase_date_time { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_decrease_date_time { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.number_of_decreases_today { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.read_capacity_units { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.write_capacity_units { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughputOverride {
    pub read_capacity_units: std::option::Option<i64>,
}

impl Shape for ProvisionedThroughputOverride {
    const SHAPE: &'static ShapeSpec = &tables::S_ProvisionedThroughputOverride;
}

impl Field for ProvisionedThroughputOverride {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.read_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("ReadCapacityUnits"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.read_capacity_units { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    pub item: IndexMap<std::string::String, AttributeValue>,
    pub table_name: std::string::String,
    pub condition_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub expression_attribute_values: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub return_values_on_condition_check_failure: std::option::Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for Put {
    const SHAPE: &'static ShapeSpec = &tables::S_Put;
}

impl Field for Put {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.item = Field::decode(d).map_err(|e| e.inside("Item"))?,
                1 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                2 => value.condition_expression = Some(Field::decode(d).map_err(|e| e.inside("ConditionExpression"))?),
                3 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                4 => value.expression_attribute_values = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeValues"))?),
                5 => value.return_values_on_condition_check_failure = Some(Field::decode(d).map_err(|e| e.inside("ReturnValuesOnConditionCheckFailure"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.item.encode(e);
        e.member(&Self::SHAPE.members[1]); self.table_name.encode(e);
        if let Some(v) = &self.condition_expression { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_values { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.return_values_on_condition_check_failure { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutItemInput {
    pub table_name: std::string::String,
    pub item: IndexMap<std::string::String, AttributeValue>,
    pub expected: std::option::Option<IndexMap<std::string::String, ExpectedAttributeValue>>,
    pub return_values: std::option::Option<ReturnValue>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: std::option::Option<ReturnItemCollectionMetrics>,
    pub conditional_operator: std::option::Option<ConditionalOperator>,
    pub condition_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub expression_attribute_values: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub return_values_on_condition_check_failure: std::option::Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for PutItemInput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutItemInput;
}

impl Field for PutItemInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.item = Field::decode(d).map_err(|e| e.inside("Item"))?,
                2 => value.expected = Some(Field::decode(d).map_err(|e| e.inside("Expected"))?),
                3 => value.return_values = Some(Field::decode(d).map_err(|e| e.inside("ReturnValues"))?),
                4 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                5 => value.return_item_collection_metrics = Some(Field::decode(d).map_err(|e| e.inside("ReturnItemCollectionMetrics"))?),
                6 => value.conditional_operator = Some(Field::decode(d).map_err(|e| e.inside("ConditionalOperator"))?),
                7 => value.condition_expression = Some(Field::decode(d).map_err(|e| e.inside("ConditionExpression"))?),
                8 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                9 => value.expression_attribute_values = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeValues"))?),
                10 => value.return_values_on_condition_check_failure = Some(Field::decode(d).map_err(|e| e.inside("ReturnValuesOnConditionCheckFailure"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.item.encode(e);
        if let Some(v) = &self.expected { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.return_values { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.return_item_collection_metrics { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.conditional_operator { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.condition_expression { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_values { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.return_values_on_condition_check_failure { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutItemOutput {
    pub attributes: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub consumed_capacity: std::option::Option<ConsumedCapacity>,
    pub item_collection_metrics: std::option::Option<ItemCollectionMetrics>,
}

impl Shape for PutItemOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutItemOutput;
}

impl Field for PutItemOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attributes = Some(Field::decode(d).map_err(|e| e.inside("Attributes"))?),
                1 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                2 => value.item_collection_metrics = Some(Field::decode(d).map_err(|e| e.inside("ItemCollectionMetrics"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attributes { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.item_collection_metrics { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRequest {
    pub item: IndexMap<std::string::String, AttributeValue>,
}

impl Shape for PutRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRequest;
}

impl Field for PutRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.item = Field::decode(d).map_err(|e| e.inside("Item"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.item.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyInput {
    pub resource_arn: std::string::String,
    pub policy: std::string::String,
    pub expected_revision_id: std::option::Option<std::string::String>,
    pub confirm_remove_self_resource_access: std::option::Option<bool>,
}

impl Shape for PutResourcePolicyInput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutResourcePolicyInput;
}

impl Field for PutResourcePolicyInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceArn"))?,
                1 => value.policy = Field::decode(d).map_err(|e| e.inside("Policy"))?,
                2 => value.expected_revision_id = Some(Field::decode(d).map_err(|e| e.inside("ExpectedRevisionId"))?),
                3 => value.confirm_remove_self_resource_access = Some(Field::decode(d).map_err(|e| e.inside("ConfirmRemoveSelfResourceAccess"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.policy.encode(e);
        if let Some(v) = &self.expected_revision_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.confirm_remove_self_resource_access { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyOutput {
    pub revision_id: std::option::Option<std::string::String>,
}

impl Shape for PutResourcePolicyOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutResourcePolicyOutput;
}

impl Field for PutResourcePolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.revision_id = Some(Field::decode(d).map_err(|e| e.inside("RevisionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.revision_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryInput {
    pub table_name: std::string::String,
    pub index_name: std::option::Option<std::string::String>,
    pub select: std::option::Option<Select>,
    pub attributes_to_get: std::option::Option<std::vec::Vec<std::string::String>>,
    pub limit: std::option::Option<i32>,
    pub consistent_read: std::option::Option<bool>,
    pub key_conditions: std::option::Option<IndexMap<std::string::String, Condition>>,
    pub query_filter: std::option::Option<IndexMap<std::string::String, Condition>>,
    pub conditional_operator: std::option::Option<ConditionalOperator>,
    pub scan_index_forward: std::option::Option<bool>,
    pub exclusive_start_key: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
    pub projection_expression: std::option::Option<std::string::String>,
    pub filter_expression: std::option::Option<std::string::String>,
    pub key_condition_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub expression_attribute_values: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
}

impl Shape for QueryInput {
    const SHAPE: &'static ShapeSpec = &tables::S_QueryInput;
}

impl Field for QueryInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                2 => value.select = Some(Field::decode(d).map_err(|e| e.inside("Select"))?),
                3 => value.attributes_to_get = Some(Field::decode(d).map_err(|e| e.inside("AttributesToGet"))?),
                4 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                5 => value.consistent_read = Some(Field::decode(d).map_err(|e| e.inside("ConsistentRead"))?),
                6 => value.key_conditions = Some(Field::decode(d).map_err(|e| e.inside("KeyConditions"))?),
                7 => value.query_filter = Some(Field::decode(d).map_err(|e| e.inside("QueryFilter"))?),
                8 => value.conditional_operator = Some(Field::decode(d).map_err(|e| e.inside("ConditionalOperator"))?),
                9 => value.scan_index_forward = Some(Field::decode(d).map_err(|e| e.inside("ScanIndexForward"))?),
                10 => value.exclusive_start_key = Some(Field::decode(d).map_err(|e| e.inside("ExclusiveStartKey"))?),
                11 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                12 => value.projection_expression = Some(Field::decode(d).map_err(|e| e.inside("ProjectionExpression"))?),
                13 => value.filter_expression = Some(Field::decode(d).map_err(|e| e.inside("FilterExpression"))?),
                14 => value.key_condition_expression = Some(Field::decode(d).map_err(|e| e.inside("KeyConditionExpression"))?),
                15 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                16 => value.expression_attribute_values = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeValues"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.select { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.attributes_to_get { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.consistent_read { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.key_conditions { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.query_filter { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.conditional_operator { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.scan_index_forward { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.exclusive_start_key { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.projection_expression { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.filter_expression { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.key_condition_expression { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_values { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryOutput {
    pub items: std::option::Option<std::vec::Vec<IndexMap<std::string::String, AttributeValue>>>,
    pub count: std::option::Option<i32>,
    pub scanned_count: std::option::Option<i32>,
    pub last_evaluated_key: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub consumed_capacity: std::option::Option<ConsumedCapacity>,
}

impl Shape for QueryOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_QueryOutput;
}

impl Field for QueryOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
                1 => value.count = Some(Field::decode(d).map_err(|e| e.inside("Count"))?),
                2 => value.scanned_count = Some(Field::decode(d).map_err(|e| e.inside("ScannedCount"))?),
                3 => value.last_evaluated_key = Some(Field::decode(d).map_err(|e| e.inside("LastEvaluatedKey"))?),
                4 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                _ => {}
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
        if let Some(v) = &self.count { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.scanned_count { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_evaluated_key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Replica {
    pub region_name: std::option::Option<std::string::String>,
}

impl Shape for Replica {
    const SHAPE: &'static ShapeSpec = &tables::S_Replica;
}

impl Field for Replica {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Some(Field::decode(d).map_err(|e| e.inside("RegionName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.region_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaAutoScalingDescription {
    pub region_name: std::option::Option<std::string::String>,
    pub global_secondary_indexes: std::option::Option<std::vec::Vec<ReplicaGlobalSecondaryIndexAutoScalingDescription>>,
    pub replica_provisioned_read_capacity_auto_scaling_settings: std::option::Option<AutoScalingSettingsDescription>,
    pub replica_provisioned_write_capacity_auto_scaling_settings: std::option::Option<AutoScalingSettingsDescription>,
    pub replica_status: std::option::Option<ReplicaStatus>,
}

impl Shape for ReplicaAutoScalingDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaAutoScalingDescription;
}

impl Field for ReplicaAutoScalingDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Some(Field::decode(d).map_err(|e| e.inside("RegionName"))?),
                1 => value.global_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexes"))?),
                2 => value.replica_provisioned_read_capacity_auto_scaling_settings = Some(Field::decode(d).map_err(|e| e.inside("ReplicaProvisionedReadCapacityAutoScalingSettings"))?),
                3 => value.replica_provisioned_write_capacity_auto_scaling_settings = Some(Field::decode(d).map_err(|e| e.inside("ReplicaProvisionedWriteCapacityAutoScalingSettings"))?),
                4 => value.replica_status = Some(Field::decode(d).map_err(|e| e.inside("ReplicaStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.region_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.global_secondary_indexes { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.replica_provisioned_read_capacity_auto_scaling_settings { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.replica_provisioned_write_capacity_auto_scaling_settings { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.replica_status { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaAutoScalingUpdate {
    pub region_name: std::string::String,
    pub replica_global_secondary_index_updates: std::option::Option<std::vec::Vec<ReplicaGlobalSecondaryIndexAutoScalingUpdate>>,
    pub replica_provisioned_read_capacity_auto_scaling_update: std::option::Option<AutoScalingSettingsUpdate>,
}

impl Shape for ReplicaAutoScalingUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaAutoScalingUpdate;
}

impl Field for ReplicaAutoScalingUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Field::decode(d).map_err(|e| e.inside("RegionName"))?,
                1 => value.replica_global_secondary_index_updates = Some(Field::decode(d).map_err(|e| e.inside("ReplicaGlobalSecondaryIndexUpdates"))?),
                2 => value.replica_provisioned_read_capacity_auto_scaling_update = Some(Field::decode(d).map_err(|e| e.inside("ReplicaProvisionedReadCapacityAutoScalingUpdate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.region_name.encode(e);
        if let Some(v) = &self.replica_global_secondary_index_updates { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.replica_provisioned_read_capacity_auto_scaling_update { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaDescription {
    pub region_name: std::option::Option<std::string::String>,
    pub replica_status: std::option::Option<ReplicaStatus>,
    pub replica_arn: std::option::Option<std::string::String>,
    pub replica_status_description: std::option::Option<std::string::String>,
    pub replica_status_percent_progress: std::option::Option<std::string::String>,
    pub kms_master_key_id: std::option::Option<std::string::String>,
    pub provisioned_throughput_override: std::option::Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: std::option::Option<OnDemandThroughputOverride>,
    pub warm_throughput: std::option::Option<TableWarmThroughputDescription>,
    pub global_secondary_indexes: std::option::Option<std::vec::Vec<ReplicaGlobalSecondaryIndexDescription>>,
    pub replica_inaccessible_date_time: std::option::Option<Timestamp>,
    pub replica_table_class_summary: std::option::Option<TableClassSummary>,
    pub global_table_settings_replication_mode: std::option::Option<GlobalTableSettingsReplicationMode>,
}

impl Shape for ReplicaDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaDescription;
}

impl Field for ReplicaDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Some(Field::decode(d).map_err(|e| e.inside("RegionName"))?),
                1 => value.replica_status = Some(Field::decode(d).map_err(|e| e.inside("ReplicaStatus"))?),
                2 => value.replica_arn = Some(Field::decode(d).map_err(|e| e.inside("ReplicaArn"))?),
                3 => value.replica_status_description = Some(Field::decode(d).map_err(|e| e.inside("ReplicaStatusDescription"))?),
                4 => value.replica_status_percent_progress = Some(Field::decode(d).map_err(|e| e.inside("ReplicaStatusPercentProgress"))?),
                5 => value.kms_master_key_id = Some(Field::decode(d).map_err(|e| e.inside("KMSMasterKeyId"))?),
                6 => value.provisioned_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughputOverride"))?),
                7 => value.on_demand_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughputOverride"))?),
                8 => value.warm_throughput = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughput"))?),
                9 => value.global_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexes"))?),
                10 => value.replica_inaccessible_date_time = Some(Field::decode(d).map_err(|e| e.inside("ReplicaInaccessibleDateTime"))?),
                11 => value.replica_table_class_summary = Some(Field::decode(d).map_err(|e| e.inside("ReplicaTableClassSummary"))?),
                12 => value.global_table_settings_replication_mode = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableSettingsReplicationMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.region_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.replica_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.replica_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.replica_status_description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.replica_status_percent_progress { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.kms_master_key_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput_override { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput_override { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.warm_throughput { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.global_secondary_indexes { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.replica_inaccessible_date_time { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.replica_table_class_summary { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.global_table_settings_replication_mode { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndex {
    pub index_name: std::string::String,
    pub provisioned_throughput_override: std::option::Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: std::option::Option<OnDemandThroughputOverride>,
}

impl Shape for ReplicaGlobalSecondaryIndex {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaGlobalSecondaryIndex;
}

impl Field for ReplicaGlobalSecondaryIndex {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Field::decode(d).map_err(|e| e.inside("IndexName"))?,
                1 => value.provisioned_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughputOverride"))?),
                2 => value.on_demand_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughputOverride"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.index_name.encode(e);
        if let Some(v) = &self.provisioned_throughput_override { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput_override { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexAutoScalingDescription {
    pub index_name: std::option::Option<std::string::String>,
    pub index_status: std::option::Option<IndexStatus>,
    pub provisioned_read_capacity_auto_scaling_settings: std::option::Option<AutoScalingSettingsDescription>,
    pub provisioned_write_capacity_auto_scaling_settings: std::option::Option<AutoScalingSettingsDescription>,
}

impl Shape for ReplicaGlobalSecondaryIndexAutoScalingDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaGlobalSecondaryIndexAutoScalingDescription;
}

impl Field for ReplicaGlobalSecondaryIndexAutoScalingDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                1 => value.index_status = Some(Field::decode(d).map_err(|e| e.inside("IndexStatus"))?),
                2 => value.provisioned_read_capacity_auto_scaling_settings = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedReadCapacityAutoScalingSettings"))?),
                3 => value.provisioned_write_capacity_auto_scaling_settings = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedWriteCapacityAutoScalingSettings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.index_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.provisioned_read_capacity_auto_scaling_settings { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.provisioned_write_capacity_auto_scaling_settings { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexAutoScalingUpdate {
    pub index_name: std::option::Option<std::string::String>,
    pub provisioned_read_capacity_auto_scaling_update: std::option::Option<AutoScalingSettingsUpdate>,
}

impl Shape for ReplicaGlobalSecondaryIndexAutoScalingUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaGlobalSecondaryIndexAutoScalingUpdate;
}

impl Field for ReplicaGlobalSecondaryIndexAutoScalingUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                1 => value.provisioned_read_capacity_auto_scaling_update = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedReadCapacityAutoScalingUpdate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.provisioned_read_capacity_auto_scaling_update { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexDescription {
    pub index_name: std::option::Option<std::string::String>,
    pub provisioned_throughput_override: std::option::Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: std::option::Option<OnDemandThroughputOverride>,
    pub warm_throughput: std::option::Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

impl Shape for ReplicaGlobalSecondaryIndexDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaGlobalSecondaryIndexDescription;
}

impl Field for ReplicaGlobalSecondaryIndexDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                1 => value.provisioned_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughputOverride"))?),
                2 => value.on_demand_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughputOverride"))?),
                3 => value.warm_throughput = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughput"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput_override { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput_override { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.warm_throughput { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexSettingsDescription {
    pub index_name: std::string::String,
    pub index_status: std::option::Option<IndexStatus>,
    pub provisioned_read_capacity_units: std::option::Option<i64>,
    pub provisioned_read_capacity_auto_scaling_settings: std::option::Option<AutoScalingSettingsDescription>,
    pub provisioned_write_capacity_units: std::option::Option<i64>,
    pub provisioned_write_capacity_auto_scaling_settings: std::option::Option<AutoScalingSettingsDescription>,
}

impl Shape for ReplicaGlobalSecondaryIndexSettingsDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaGlobalSecondaryIndexSettingsDescription;
}

impl Field for ReplicaGlobalSecondaryIndexSettingsDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Field::decode(d).map_err(|e| e.inside("IndexName"))?,
                1 => value.index_status = Some(Field::decode(d).map_err(|e| e.inside("IndexStatus"))?),
                2 => value.provisioned_read_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedReadCapacityUnits"))?),
                3 => value.provisioned_read_capacity_auto_scaling_settings = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedReadCapacityAutoScalingSettings"))?),
                4 => value.provisioned_write_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedWriteCapacityUnits"))?),
                5 => value.provisioned_write_capacity_auto_scaling_settings = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedWriteCapacityAutoScalingSettings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.index_name.encode(e);
        if let Some(v) = &self.index_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.provisioned_read_capacity_units { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.provisioned_read_capacity_auto_scaling_settings { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.provisioned_write_capacity_units { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.provisioned_write_capacity_auto_scaling_settings { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexSettingsUpdate {
    pub index_name: std::string::String,
    pub provisioned_read_capacity_units: std::option::Option<i64>,
    pub provisioned_read_capacity_auto_scaling_settings_update: std::option::Option<AutoScalingSettingsUpdate>,
}

impl Shape for ReplicaGlobalSecondaryIndexSettingsUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaGlobalSecondaryIndexSettingsUpdate;
}

impl Field for ReplicaGlobalSecondaryIndexSettingsUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Field::decode(d).map_err(|e| e.inside("IndexName"))?,
                1 => value.provisioned_read_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedReadCapacityUnits"))?),
                2 => value.provisioned_read_capacity_auto_scaling_settings_update = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedReadCapacityAutoScalingSettingsUpdate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.index_name.encode(e);
        if let Some(v) = &self.provisioned_read_capacity_units { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.provisioned_read_capacity_auto_scaling_settings_update { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaSettingsDescription {
    pub region_name: std::string::String,
    pub replica_status: std::option::Option<ReplicaStatus>,
    pub replica_billing_mode_summary: std::option::Option<BillingModeSummary>,
    pub replica_provisioned_read_capacity_units: std::option::Option<i64>,
    pub replica_provisioned_read_capacity_auto_scaling_settings: std::option::Option<AutoScalingSettingsDescription>,
    pub replica_provisioned_write_capacity_units: std::option::Option<i64>,
    pub replica_provisioned_write_capacity_auto_scaling_settings: std::option::Option<AutoScalingSettingsDescription>,
    pub replica_global_secondary_index_settings: std::option::Option<std::vec::Vec<ReplicaGlobalSecondaryIndexSettingsDescription>>,
    pub replica_table_class_summary: std::option::Option<TableClassSummary>,
}

impl Shape for ReplicaSettingsDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaSettingsDescription;
}

impl Field for ReplicaSettingsDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Field::decode(d).map_err(|e| e.inside("RegionName"))?,
                1 => value.replica_status = Some(Field::decode(d).map_err(|e| e.inside("ReplicaStatus"))?),
                2 => value.replica_billing_mode_summary = Some(Field::decode(d).map_err(|e| e.inside("ReplicaBillingModeSummary"))?),
                3 => value.replica_provisioned_read_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("ReplicaProvisionedReadCapacityUnits"))?),
                4 => value.replica_provisioned_read_capacity_auto_scaling_settings = Some(Field::decode(d).map_err(|e| e.inside("ReplicaProvisionedReadCapacityAutoScalingSettings"))?),
                5 => value.replica_provisioned_write_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("ReplicaProvisionedWriteCapacityUnits"))?),
                6 => value.replica_provisioned_write_capacity_auto_scaling_settings = Some(Field::decode(d).map_err(|e| e.inside("ReplicaProvisionedWriteCapacityAutoScalingSettings"))?),
                7 => value.replica_global_secondary_index_settings = Some(Field::decode(d).map_err(|e| e.inside("ReplicaGlobalSecondaryIndexSettings"))?),
                8 => value.replica_table_class_summary = Some(Field::decode(d).map_err(|e| e.inside("ReplicaTableClassSummary"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.region_name.encode(e);
        if let Some(v) = &self.replica_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.replica_billing_mode_summary { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.replica_provisioned_read_capacity_units { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.replica_provisioned_read_capacity_auto_scaling_settings { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.replica_provisioned_write_capacity_units { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.replica_provisioned_write_capacity_auto_scaling_settings { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.replica_global_secondary_index_settings { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.replica_table_class_summary { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaSettingsUpdate {
    pub region_name: std::string::String,
    pub replica_provisioned_read_capacity_units: std::option::Option<i64>,
    pub replica_provisioned_read_capacity_auto_scaling_settings_update: std::option::Option<AutoScalingSettingsUpdate>,
    pub replica_global_secondary_index_settings_update: std::option::Option<std::vec::Vec<ReplicaGlobalSecondaryIndexSettingsUpdate>>,
    pub replica_table_class: std::option::Option<TableClass>,
}

impl Shape for ReplicaSettingsUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaSettingsUpdate;
}

impl Field for ReplicaSettingsUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Field::decode(d).map_err(|e| e.inside("RegionName"))?,
                1 => value.replica_provisioned_read_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("ReplicaProvisionedReadCapacityUnits"))?),
                2 => value.replica_provisioned_read_capacity_auto_scaling_settings_update = Some(Field::decode(d).map_err(|e| e.inside("ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate"))?),
                3 => value.replica_global_secondary_index_settings_update = Some(Field::decode(d).map_err(|e| e.inside("ReplicaGlobalSecondaryIndexSettingsUpdate"))?),
                4 => value.replica_table_class = Some(Field::decode(d).map_err(|e| e.inside("ReplicaTableClass"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.region_name.encode(e);
        if let Some(v) = &self.replica_provisioned_read_capacity_units { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.replica_provisioned_read_capacity_auto_scaling_settings_update { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.replica_global_secondary_index_settings_update { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.replica_table_class { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReplicaStatus {
    #[default] Creating,
    CreationFailed,
    Updating,
    Deleting,
    Active,
    RegionDisabled,
    InaccessibleEncryptionCredentials,
    Archiving,
    Archived,
    ReplicationNotAuthorized,
    Unknown(std::string::String),
}

impl ReplicaStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ReplicaStatus::Creating => "CREATING",
            ReplicaStatus::CreationFailed => "CREATION_FAILED",
            ReplicaStatus::Updating => "UPDATING",
            ReplicaStatus::Deleting => "DELETING",
            ReplicaStatus::Active => "ACTIVE",
            ReplicaStatus::RegionDisabled => "REGION_DISABLED",
            ReplicaStatus::InaccessibleEncryptionCredentials => "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
            ReplicaStatus::Archiving => "ARCHIVING",
            ReplicaStatus::Archived => "ARCHIVED",
            ReplicaStatus::ReplicationNotAuthorized => "REPLICATION_NOT_AUTHORIZED",
            ReplicaStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReplicaStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => ReplicaStatus::Creating,
            "CREATION_FAILED" => ReplicaStatus::CreationFailed,
            "UPDATING" => ReplicaStatus::Updating,
            "DELETING" => ReplicaStatus::Deleting,
            "ACTIVE" => ReplicaStatus::Active,
            "REGION_DISABLED" => ReplicaStatus::RegionDisabled,
            "INACCESSIBLE_ENCRYPTION_CREDENTIALS" => ReplicaStatus::InaccessibleEncryptionCredentials,
            "ARCHIVING" => ReplicaStatus::Archiving,
            "ARCHIVED" => ReplicaStatus::Archived,
            "REPLICATION_NOT_AUTHORIZED" => ReplicaStatus::ReplicationNotAuthorized,
            other => ReplicaStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReplicaStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReplicaStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaUpdate {
    pub create: std::option::Option<CreateReplicaAction>,
    pub delete: std::option::Option<DeleteReplicaAction>,
}

impl Shape for ReplicaUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaUpdate;
}

impl Field for ReplicaUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.create = Some(Field::decode(d).map_err(|e| e.inside("Create"))?),
                1 => value.delete = Some(Field::decode(d).map_err(|e| e.inside("Delete"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.create { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.delete { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationGroupUpdate {
    pub create: std::option::Option<CreateReplicationGroupMemberAction>,
    pub update: std::option::Option<UpdateReplicationGroupMemberAction>,
    pub delete: std::option::Option<DeleteReplicationGroupMemberAction>,
}

impl Shape for ReplicationGroupUpdate {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicationGroupUpdate;
}

impl Field for ReplicationGroupUpdate {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.create = Some(Field::decode(d).map_err(|e| e.inside("Create"))?),
                1 => value.update = Some(Field::decode(d).map_err(|e| e.inside("Update"))?),
                2 => value.delete = Some(Field::decode(d).map_err(|e| e.inside("Delete"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.create { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.update { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.delete { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreSummary {
    pub source_backup_arn: std::option::Option<std::string::String>,
    pub source_table_arn: std::option::Option<std::string::String>,
    pub restore_date_time: Timestamp,
    pub restore_in_progress: bool,
}

impl Shape for RestoreSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreSummary;
}

impl Field for RestoreSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.source_backup_arn = Some(Field::decode(d).map_err(|e| e.inside("SourceBackupArn"))?),
                1 => value.source_table_arn = Some(Field::decode(d).map_err(|e| e.inside("SourceTableArn"))?),
                2 => value.restore_date_time = Field::decode(d).map_err(|e| e.inside("RestoreDateTime"))?,
                3 => value.restore_in_progress = Field::decode(d).map_err(|e| e.inside("RestoreInProgress"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.source_backup_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.source_table_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.restore_date_time.encode(e);
        e.member(&Self::SHAPE.members[3]); self.restore_in_progress.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableFromBackupInput {
    pub target_table_name: std::string::String,
    pub backup_arn: std::string::String,
    pub billing_mode_override: std::option::Option<BillingMode>,
    pub global_secondary_index_override: std::option::Option<std::vec::Vec<GlobalSecondaryIndex>>,
    pub local_secondary_index_override: std::option::Option<std::vec::Vec<LocalSecondaryIndex>>,
    pub provisioned_throughput_override: std::option::Option<ProvisionedThroughput>,
    pub on_demand_throughput_override: std::option::Option<OnDemandThroughput>,
    pub sse_specification_override: std::option::Option<SSESpecification>,
}

impl Shape for RestoreTableFromBackupInput {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreTableFromBackupInput;
}

impl Field for RestoreTableFromBackupInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_table_name = Field::decode(d).map_err(|e| e.inside("TargetTableName"))?,
                1 => value.backup_arn = Field::decode(d).map_err(|e| e.inside("BackupArn"))?,
                2 => value.billing_mode_override = Some(Field::decode(d).map_err(|e| e.inside("BillingModeOverride"))?),
                3 => value.global_secondary_index_override = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexOverride"))?),
                4 => value.local_secondary_index_override = Some(Field::decode(d).map_err(|e| e.inside("LocalSecondaryIndexOverride"))?),
                5 => value.provisioned_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughputOverride"))?),
                6 => value.on_demand_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughputOverride"))?),
                7 => value.sse_specification_override = Some(Field::decode(d).map_err(|e| e.inside("SSESpecificationOverride"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.target_table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.backup_arn.encode(e);
        if let Some(v) = &self.billing_mode_override { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.global_secondary_index_override { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.local_secondary_index_override { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput_override { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput_override { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.sse_specification_override { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableFromBackupOutput {
    pub table_description: std::option::Option<TableDescription>,
}

impl Shape for RestoreTableFromBackupOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreTableFromBackupOutput;
}

impl Field for RestoreTableFromBackupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_description = Some(Field::decode(d).map_err(|e| e.inside("TableDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableToPointInTimeInput {
    pub source_table_arn: std::option::Option<std::string::String>,
    pub source_table_name: std::option::Option<std::string::String>,
    pub target_table_name: std::string::String,
    pub use_latest_restorable_time: std::option::Option<bool>,
    pub restore_date_time: std::option::Option<Timestamp>,
    pub billing_mode_override: std::option::Option<BillingMode>,
    pub global_secondary_index_override: std::option::Option<std::vec::Vec<GlobalSecondaryIndex>>,
    pub local_secondary_index_override: std::option::Option<std::vec::Vec<LocalSecondaryIndex>>,
    pub provisioned_throughput_override: std::option::Option<ProvisionedThroughput>,
    pub on_demand_throughput_override: std::option::Option<OnDemandThroughput>,
    pub sse_specification_override: std::option::Option<SSESpecification>,
}

impl Shape for RestoreTableToPointInTimeInput {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreTableToPointInTimeInput;
}

impl Field for RestoreTableToPointInTimeInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.source_table_arn = Some(Field::decode(d).map_err(|e| e.inside("SourceTableArn"))?),
                1 => value.source_table_name = Some(Field::decode(d).map_err(|e| e.inside("SourceTableName"))?),
                2 => value.target_table_name = Field::decode(d).map_err(|e| e.inside("TargetTableName"))?,
                3 => value.use_latest_restorable_time = Some(Field::decode(d).map_err(|e| e.inside("UseLatestRestorableTime"))?),
                4 => value.restore_date_time = Some(Field::decode(d).map_err(|e| e.inside("RestoreDateTime"))?),
                5 => value.billing_mode_override = Some(Field::decode(d).map_err(|e| e.inside("BillingModeOverride"))?),
                6 => value.global_secondary_index_override = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexOverride"))?),
                7 => value.local_secondary_index_override = Some(Field::decode(d).map_err(|e| e.inside("LocalSecondaryIndexOverride"))?),
                8 => value.provisioned_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughputOverride"))?),
                9 => value.on_demand_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughputOverride"))?),
                10 => value.sse_specification_override = Some(Field::decode(d).map_err(|e| e.inside("SSESpecificationOverride"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.source_table_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.source_table_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.target_table_name.encode(e);
        if let Some(v) = &self.use_latest_restorable_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.restore_date_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.billing_mode_override { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.global_secondary_index_override { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.local_secondary_index_override { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput_override { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput_override { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.sse_specification_override { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableToPointInTimeOutput {
    pub table_description: std::option::Option<TableDescription>,
}

impl Shape for RestoreTableToPointInTimeOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreTableToPointInTimeOutput;
}

impl Field for RestoreTableToPointInTimeOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_description = Some(Field::decode(d).map_err(|e| e.inside("TableDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReturnConsumedCapacity {
    #[default] Indexes,
    Total,
    None,
    Unknown(std::string::String),
}

impl ReturnConsumedCapacity {
    pub fn as_str(&self) -> &str {
        match self {
            ReturnConsumedCapacity::Indexes => "INDEXES",
            ReturnConsumedCapacity::Total => "TOTAL",
            ReturnConsumedCapacity::None => "NONE",
            ReturnConsumedCapacity::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReturnConsumedCapacity {
    fn from(text: &str) -> Self {
        match text {
            "INDEXES" => ReturnConsumedCapacity::Indexes,
            "TOTAL" => ReturnConsumedCapacity::Total,
            "NONE" => ReturnConsumedCapacity::None,
            other => ReturnConsumedCapacity::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReturnConsumedCapacity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReturnConsumedCapacity {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReturnItemCollectionMetrics {
    #[default] Size,
    None,
    Unknown(std::string::String),
}

impl ReturnItemCollectionMetrics {
    pub fn as_str(&self) -> &str {
        match self {
            ReturnItemCollectionMetrics::Size => "SIZE",
            ReturnItemCollectionMetrics::None => "NONE",
            ReturnItemCollectionMetrics::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReturnItemCollectionMetrics {
    fn from(text: &str) -> Self {
        match text {
            "SIZE" => ReturnItemCollectionMetrics::Size,
            "NONE" => ReturnItemCollectionMetrics::None,
            other => ReturnItemCollectionMetrics::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReturnItemCollectionMetrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReturnItemCollectionMetrics {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReturnValue {
    #[default] None,
    AllOld,
    UpdatedOld,
    AllNew,
    UpdatedNew,
    Unknown(std::string::String),
}

impl ReturnValue {
    pub fn as_str(&self) -> &str {
        match self {
            ReturnValue::None => "NONE",
            ReturnValue::AllOld => "ALL_OLD",
            ReturnValue::UpdatedOld => "UPDATED_OLD",
            ReturnValue::AllNew => "ALL_NEW",
            ReturnValue::UpdatedNew => "UPDATED_NEW",
            ReturnValue::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReturnValue {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => ReturnValue::None,
            "ALL_OLD" => ReturnValue::AllOld,
            "UPDATED_OLD" => ReturnValue::UpdatedOld,
            "ALL_NEW" => ReturnValue::AllNew,
            "UPDATED_NEW" => ReturnValue::UpdatedNew,
            other => ReturnValue::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReturnValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReturnValue {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReturnValuesOnConditionCheckFailure {
    #[default] AllOld,
    None,
    Unknown(std::string::String),
}

impl ReturnValuesOnConditionCheckFailure {
    pub fn as_str(&self) -> &str {
        match self {
            ReturnValuesOnConditionCheckFailure::AllOld => "ALL_OLD",
            ReturnValuesOnConditionCheckFailure::None => "NONE",
            ReturnValuesOnConditionCheckFailure::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReturnValuesOnConditionCheckFailure {
    fn from(text: &str) -> Self {
        match text {
            "ALL_OLD" => ReturnValuesOnConditionCheckFailure::AllOld,
            "NONE" => ReturnValuesOnConditionCheckFailure::None,
            other => ReturnValuesOnConditionCheckFailure::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReturnValuesOnConditionCheckFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReturnValuesOnConditionCheckFailure {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3BucketSource {
    pub s3_bucket_owner: std::option::Option<std::string::String>,
    pub s3_bucket: std::string::String,
    pub s3_key_prefix: std::option::Option<std::string::String>,
}

impl Shape for S3BucketSource {
    const SHAPE: &'static ShapeSpec = &tables::S_S3BucketSource;
}

impl Field for S3BucketSource {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.s3_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("S3BucketOwner"))?),
                1 => value.s3_bucket = Field::decode(d).map_err(|e| e.inside("S3Bucket"))?,
                2 => value.s3_key_prefix = Some(Field::decode(d).map_err(|e| e.inside("S3KeyPrefix"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.s3_bucket_owner { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.s3_bucket.encode(e);
        if let Some(v) = &self.s3_key_prefix { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum S3SseAlgorithm {
    #[default] Aes256,
    Kms,
    Unknown(std::string::String),
}

impl S3SseAlgorithm {
    pub fn as_str(&self) -> &str {
        match self {
            S3SseAlgorithm::Aes256 => "AES256",
            S3SseAlgorithm::Kms => "KMS",
            S3SseAlgorithm::Unknown(text) => text,
        }
    }
}

impl From<&str> for S3SseAlgorithm {
    fn from(text: &str) -> Self {
        match text {
            "AES256" => S3SseAlgorithm::Aes256,
            "KMS" => S3SseAlgorithm::Kms,
            other => S3SseAlgorithm::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for S3SseAlgorithm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for S3SseAlgorithm {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSEDescription {
    pub status: std::option::Option<SSEStatus>,
    pub sse_type: std::option::Option<SSEType>,
    pub kms_master_key_arn: std::option::Option<std::string::String>,
    pub inaccessible_encryption_date_time: std::option::Option<Timestamp>,
}

impl Shape for SSEDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_SSEDescription;
}

impl Field for SSEDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                1 => value.sse_type = Some(Field::decode(d).map_err(|e| e.inside("SSEType"))?),
                2 => value.kms_master_key_arn = Some(Field::decode(d).map_err(|e| e.inside("KMSMasterKeyArn"))?),
                3 => value.inaccessible_encryption_date_time = Some(Field::decode(d).map_err(|e| e.inside("InaccessibleEncryptionDateTime"))?),
                _ => {}
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
        if let Some(v) = &self.sse_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.kms_master_key_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.inaccessible_encryption_date_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSESpecification {
    pub enabled: std::option::Option<bool>,
    pub sse_type: std::option::Option<SSEType>,
    pub kms_master_key_id: std::option::Option<std::string::String>,
}

impl Shape for SSESpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_SSESpecification;
}

impl Field for SSESpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.enabled = Some(Field::decode(d).map_err(|e| e.inside("Enabled"))?),
                1 => value.sse_type = Some(Field::decode(d).map_err(|e| e.inside("SSEType"))?),
                2 => value.kms_master_key_id = Some(Field::decode(d).map_err(|e| e.inside("KMSMasterKeyId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.enabled { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.sse_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.kms_master_key_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SSEStatus {
    #[default] Enabling,
    Enabled,
    Disabling,
    Disabled,
    Updating,
    Unknown(std::string::String),
}

impl SSEStatus {
    pub fn as_str(&self) -> &str {
        match self {
            SSEStatus::Enabling => "ENABLING",
            SSEStatus::Enabled => "ENABLED",
            SSEStatus::Disabling => "DISABLING",
            SSEStatus::Disabled => "DISABLED",
            SSEStatus::Updating => "UPDATING",
            SSEStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for SSEStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLING" => SSEStatus::Enabling,
            "ENABLED" => SSEStatus::Enabled,
            "DISABLING" => SSEStatus::Disabling,
            "DISABLED" => SSEStatus::Disabled,
            "UPDATING" => SSEStatus::Updating,
            other => SSEStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SSEStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SSEStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SSEType {
    #[default] Aes256,
    Kms,
    Unknown(std::string::String),
}

impl SSEType {
    pub fn as_str(&self) -> &str {
        match self {
            SSEType::Aes256 => "AES256",
            SSEType::Kms => "KMS",
            SSEType::Unknown(text) => text,
        }
    }
}

impl From<&str> for SSEType {
    fn from(text: &str) -> Self {
        match text {
            "AES256" => SSEType::Aes256,
            "KMS" => SSEType::Kms,
            other => SSEType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SSEType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SSEType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ScalarAttributeType {
    #[default] S,
    N,
    B,
    Unknown(std::string::String),
}

impl ScalarAttributeType {
    pub fn as_str(&self) -> &str {
        match self {
            ScalarAttributeType::S => "S",
            ScalarAttributeType::N => "N",
            ScalarAttributeType::B => "B",
            ScalarAttributeType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ScalarAttributeType {
    fn from(text: &str) -> Self {
        match text {
            "S" => ScalarAttributeType::S,
            "N" => ScalarAttributeType::N,
            "B" => ScalarAttributeType::B,
            other => ScalarAttributeType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ScalarAttributeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ScalarAttributeType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScanInput {
    pub table_name: std::string::String,
    pub index_name: std::option::Option<std::string::String>,
    pub attributes_to_get: std::option::Option<std::vec::Vec<std::string::String>>,
    pub limit: std::option::Option<i32>,
    pub select: std::option::Option<Select>,
    pub scan_filter: std::option::Option<IndexMap<std::string::String, Condition>>,
    pub conditional_operator: std::option::Option<ConditionalOperator>,
    pub exclusive_start_key: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
    pub total_segments: std::option::Option<i32>,
    pub segment: std::option::Option<i32>,
    pub projection_expression: std::option::Option<std::string::String>,
    pub filter_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub expression_attribute_values: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub consistent_read: std::option::Option<bool>,
}

impl Shape for ScanInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ScanInput;
}

impl Field for ScanInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                2 => value.attributes_to_get = Some(Field::decode(d).map_err(|e| e.inside("AttributesToGet"))?),
                3 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                4 => value.select = Some(Field::decode(d).map_err(|e| e.inside("Select"))?),
                5 => value.scan_filter = Some(Field::decode(d).map_err(|e| e.inside("ScanFilter"))?),
                6 => value.conditional_operator = Some(Field::decode(d).map_err(|e| e.inside("ConditionalOperator"))?),
                7 => value.exclusive_start_key = Some(Field::decode(d).map_err(|e| e.inside("ExclusiveStartKey"))?),
                8 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                9 => value.total_segments = Some(Field::decode(d).map_err(|e| e.inside("TotalSegments"))?),
                10 => value.segment = Some(Field::decode(d).map_err(|e| e.inside("Segment"))?),
                11 => value.projection_expression = Some(Field::decode(d).map_err(|e| e.inside("ProjectionExpression"))?),
                12 => value.filter_expression = Some(Field::decode(d).map_err(|e| e.inside("FilterExpression"))?),
                13 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                14 => value.expression_attribute_values = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeValues"))?),
                15 => value.consistent_read = Some(Field::decode(d).map_err(|e| e.inside("ConsistentRead"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.attributes_to_get { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.select { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.scan_filter { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.conditional_operator { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.exclusive_start_key { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.total_segments { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.segment { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.projection_expression { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.filter_expression { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_values { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.consistent_read { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScanOutput {
    pub items: std::option::Option<std::vec::Vec<IndexMap<std::string::String, AttributeValue>>>,
    pub count: std::option::Option<i32>,
    pub scanned_count: std::option::Option<i32>,
    pub last_evaluated_key: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub consumed_capacity: std::option::Option<ConsumedCapacity>,
}

impl Shape for ScanOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ScanOutput;
}

impl Field for ScanOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.items = Some(Field::decode(d).map_err(|e| e.inside("Items"))?),
                1 => value.count = Some(Field::decode(d).map_err(|e| e.inside("Count"))?),
                2 => value.scanned_count = Some(Field::decode(d).map_err(|e| e.inside("ScannedCount"))?),
                3 => value.last_evaluated_key = Some(Field::decode(d).map_err(|e| e.inside("LastEvaluatedKey"))?),
                4 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                _ => {}
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
        if let Some(v) = &self.count { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.scanned_count { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_evaluated_key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Select {
    #[default] AllAttributes,
    AllProjectedAttributes,
    SpecificAttributes,
    Count,
    Unknown(std::string::String),
}

impl Select {
    pub fn as_str(&self) -> &str {
        match self {
            Select::AllAttributes => "ALL_ATTRIBUTES",
            Select::AllProjectedAttributes => "ALL_PROJECTED_ATTRIBUTES",
            Select::SpecificAttributes => "SPECIFIC_ATTRIBUTES",
            Select::Count => "COUNT",
            Select::Unknown(text) => text,
        }
    }
}

impl From<&str> for Select {
    fn from(text: &str) -> Self {
        match text {
            "ALL_ATTRIBUTES" => Select::AllAttributes,
            "ALL_PROJECTED_ATTRIBUTES" => Select::AllProjectedAttributes,
            "SPECIFIC_ATTRIBUTES" => Select::SpecificAttributes,
            "COUNT" => Select::Count,
            other => Select::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Select {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Select {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceTableDetails {
    pub table_name: std::string::String,
    pub table_id: std::string::String,
    pub table_arn: std::option::Option<std::string::String>,
    pub table_size_bytes: std::option::Option<i64>,
    pub key_schema: std::vec::Vec<KeySchemaElement>,
    pub table_creation_date_time: Timestamp,
    pub provisioned_throughput: ProvisionedThroughput,
    pub on_demand_throughput: std::option::Option<OnDemandThroughput>,
    pub item_count: std::option::Option<i64>,
    pub billing_mode: std::option::Option<BillingMode>,
}

impl Shape for SourceTableDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_SourceTableDetails;
}

impl Field for SourceTableDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.table_id = Field::decode(d).map_err(|e| e.inside("TableId"))?,
                2 => value.table_arn = Some(Field::decode(d).map_err(|e| e.inside("TableArn"))?),
                3 => value.table_size_bytes = Some(Field::decode(d).map_err(|e| e.inside("TableSizeBytes"))?),
                4 => value.key_schema = Field::decode(d).map_err(|e| e.inside("KeySchema"))?,
                5 => value.table_creation_date_time = Field::decode(d).map_err(|e| e.inside("TableCreationDateTime"))?,
                6 => value.provisioned_throughput = Field::decode(d).map_err(|e| e.inside("ProvisionedThroughput"))?,
                7 => value.on_demand_throughput = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughput"))?),
                8 => value.item_count = Some(Field::decode(d).map_err(|e| e.inside("ItemCount"))?),
                9 => value.billing_mode = Some(Field::decode(d).map_err(|e| e.inside("BillingMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.table_id.encode(e);
        if let Some(v) = &self.table_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.table_size_bytes { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.key_schema.encode(e);
        e.member(&Self::SHAPE.members[5]); self.table_creation_date_time.encode(e);
        e.member(&Self::SHAPE.members[6]); self.provisioned_throughput.encode(e);
        if let Some(v) = &self.on_demand_throughput { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.item_count { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.billing_mode { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceTableFeatureDetails {
    pub local_secondary_indexes: std::option::Option<std::vec::Vec<LocalSecondaryIndexInfo>>,
    pub global_secondary_indexes: std::option::Option<std::vec::Vec<GlobalSecondaryIndexInfo>>,
    pub stream_description: std::option::Option<StreamSpecification>,
    pub time_to_live_description: std::option::Option<TimeToLiveDescription>,
    pub sse_description: std::option::Option<SSEDescription>,
}

impl Shape for SourceTableFeatureDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_SourceTableFeatureDetails;
}

impl Field for SourceTableFeatureDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.local_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("LocalSecondaryIndexes"))?),
                1 => value.global_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexes"))?),
                2 => value.stream_description = Some(Field::decode(d).map_err(|e| e.inside("StreamDescription"))?),
                3 => value.time_to_live_description = Some(Field::decode(d).map_err(|e| e.inside("TimeToLiveDescription"))?),
                4 => value.sse_description = Some(Field::decode(d).map_err(|e| e.inside("SSEDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.local_secondary_indexes { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.global_secondary_indexes { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stream_description { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.time_to_live_description { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.sse_description { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamSpecification {
    pub stream_enabled: bool,
    pub stream_view_type: std::option::Option<StreamViewType>,
}

impl Shape for StreamSpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_StreamSpecification;
}

impl Field for StreamSpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_enabled = Field::decode(d).map_err(|e| e.inside("StreamEnabled"))?,
                1 => value.stream_view_type = Some(Field::decode(d).map_err(|e| e.inside("StreamViewType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_enabled.encode(e);
        if let Some(v) = &self.stream_view_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StreamViewType {
    #[default] NewImage,
    OldImage,
    NewAndOldImages,
    KeysOnly,
    Unknown(std::string::String),
}

impl StreamViewType {
    pub fn as_str(&self) -> &str {
        match self {
            StreamViewType::NewImage => "NEW_IMAGE",
            StreamViewType::OldImage => "OLD_IMAGE",
            StreamViewType::NewAndOldImages => "NEW_AND_OLD_IMAGES",
            StreamViewType::KeysOnly => "KEYS_ONLY",
            StreamViewType::Unknown(text) => text,
        }
    }
}

impl From<&str> for StreamViewType {
    fn from(text: &str) -> Self {
        match text {
            "NEW_IMAGE" => StreamViewType::NewImage,
            "OLD_IMAGE" => StreamViewType::OldImage,
            "NEW_AND_OLD_IMAGES" => StreamViewType::NewAndOldImages,
            "KEYS_ONLY" => StreamViewType::KeysOnly,
            other => StreamViewType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StreamViewType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StreamViewType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableAutoScalingDescription {
    pub table_name: std::option::Option<std::string::String>,
    pub table_status: std::option::Option<TableStatus>,
    pub replicas: std::option::Option<std::vec::Vec<ReplicaAutoScalingDescription>>,
}

impl Shape for TableAutoScalingDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_TableAutoScalingDescription;
}

impl Field for TableAutoScalingDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                1 => value.table_status = Some(Field::decode(d).map_err(|e| e.inside("TableStatus"))?),
                2 => value.replicas = Some(Field::decode(d).map_err(|e| e.inside("Replicas"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.table_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.replicas { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TableClass {
    #[default] Standard,
    StandardInfrequentAccess,
    Unknown(std::string::String),
}

impl TableClass {
    pub fn as_str(&self) -> &str {
        match self {
            TableClass::Standard => "STANDARD",
            TableClass::StandardInfrequentAccess => "STANDARD_INFREQUENT_ACCESS",
            TableClass::Unknown(text) => text,
        }
    }
}

impl From<&str> for TableClass {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => TableClass::Standard,
            "STANDARD_INFREQUENT_ACCESS" => TableClass::StandardInfrequentAccess,
            other => TableClass::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TableClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TableClass {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableClassSummary {
    pub table_class: std::option::Option<TableClass>,
    pub last_update_date_time: std::option::Option<Timestamp>,
}

impl Shape for TableClassSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_TableClassSummary;
}

impl Field for TableClassSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_class = Some(Field::decode(d).map_err(|e| e.inside("TableClass"))?),
                1 => value.last_update_date_time = Some(Field::decode(d).map_err(|e| e.inside("LastUpdateDateTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_class { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_update_date_time { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableCreationParameters {
    pub table_name: std::string::String,
    pub attribute_definitions: std::vec::Vec<AttributeDefinition>,
    pub key_schema: std::vec::Vec<KeySchemaElement>,
    pub billing_mode: std::option::Option<BillingMode>,
    pub provisioned_throughput: std::option::Option<ProvisionedThroughput>,
    pub on_demand_throughput: std::option::Option<OnDemandThroughput>,
    pub sse_specification: std::option::Option<SSESpecification>,
    pub global_secondary_indexes: std::option::Option<std::vec::Vec<GlobalSecondaryIndex>>,
}

impl Shape for TableCreationParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_TableCreationParameters;
}

impl Field for TableCreationParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.attribute_definitions = Field::decode(d).map_err(|e| e.inside("AttributeDefinitions"))?,
                2 => value.key_schema = Field::decode(d).map_err(|e| e.inside("KeySchema"))?,
                3 => value.billing_mode = Some(Field::decode(d).map_err(|e| e.inside("BillingMode"))?),
                4 => value.provisioned_throughput = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughput"))?),
                5 => value.on_demand_throughput = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughput"))?),
                6 => value.sse_specification = Some(Field::decode(d).map_err(|e| e.inside("SSESpecification"))?),
                7 => value.global_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.attribute_definitions.encode(e);
        e.member(&Self::SHAPE.members[2]); self.key_schema.encode(e);
        if let Some(v) = &self.billing_mode { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.sse_specification { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.global_secondary_indexes { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableDescription {
    pub attribute_definitions: std::option::Option<std::vec::Vec<AttributeDefinition>>,
    pub table_name: std::option::Option<std::string::String>,
    pub key_schema: std::option::Option<std::vec::Vec<KeySchemaElement>>,
    pub table_status: std::option::Option<TableStatus>,
    pub creation_date_time: std::option::Option<Timestamp>,
    pub provisioned_throughput: std::option::Option<ProvisionedThroughputDescription>,
    pub table_size_bytes: std::option::Option<i64>,
    pub item_count: std::option::Option<i64>,
    pub table_arn: std::option::Option<std::string::String>,
    pub table_id: std::option::Option<std::string::String>,
    pub billing_mode_summary: std::option::Option<BillingModeSummary>,
    pub local_secondary_indexes: std::option::Option<std::vec::Vec<LocalSecondaryIndexDescription>>,
    pub global_secondary_indexes: std::option::Option<std::vec::Vec<GlobalSecondaryIndexDescription>>,
    pub stream_specification: std::option::Option<StreamSpecification>,
    pub latest_stream_label: std::option::Option<std::string::String>,
    pub latest_stream_arn: std::option::Option<std::string::String>,
    pub global_table_version: std::option::Option<std::string::String>,
    pub replicas: std::option::Option<std::vec::Vec<ReplicaDescription>>,
    pub global_table_witnesses: std::option::Option<std::vec::Vec<GlobalTableWitnessDescription>>,
    pub global_table_settings_replication_mode: std::option::Option<GlobalTableSettingsReplicationMode>,
    pub restore_summary: std::option::Option<RestoreSummary>,
    pub sse_description: std::option::Option<SSEDescription>,
    pub archival_summary: std::option::Option<ArchivalSummary>,
    pub table_class_summary: std::option::Option<TableClassSummary>,
    pub deletion_protection_enabled: std::option::Option<bool>,
    pub on_demand_throughput: std::option::Option<OnDemandThroughput>,
    pub warm_throughput: std::option::Option<TableWarmThroughputDescription>,
    pub multi_region_consistency: std::option::Option<MultiRegionConsistency>,
}

impl Shape for TableDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_TableDescription;
}

impl Field for TableDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attribute_definitions = Some(Field::decode(d).map_err(|e| e.inside("AttributeDefinitions"))?),
                1 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                2 => value.key_schema = Some(Field::decode(d).map_err(|e| e.inside("KeySchema"))?),
                3 => value.table_status = Some(Field::decode(d).map_err(|e| e.inside("TableStatus"))?),
                4 => value.creation_date_time = Some(Field::decode(d).map_err(|e| e.inside("CreationDateTime"))?),
                5 => value.provisioned_throughput = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughput"))?),
                6 => value.table_size_bytes = Some(Field::decode(d).map_err(|e| e.inside("TableSizeBytes"))?),
                7 => value.item_count = Some(Field::decode(d).map_err(|e| e.inside("ItemCount"))?),
                8 => value.table_arn = Some(Field::decode(d).map_err(|e| e.inside("TableArn"))?),
                9 => value.table_id = Some(Field::decode(d).map_err(|e| e.inside("TableId"))?),
                10 => value.billing_mode_summary = Some(Field::decode(d).map_err(|e| e.inside("BillingModeSummary"))?),
                11 => value.local_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("LocalSecondaryIndexes"))?),
                12 => value.global_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexes"))?),
                13 => value.stream_specification = Some(Field::decode(d).map_err(|e| e.inside("StreamSpecification"))?),
                14 => value.latest_stream_label = Some(Field::decode(d).map_err(|e| e.inside("LatestStreamLabel"))?),
                15 => value.latest_stream_arn = Some(Field::decode(d).map_err(|e| e.inside("LatestStreamArn"))?),
                16 => value.global_table_version = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableVersion"))?),
                17 => value.replicas = Some(Field::decode(d).map_err(|e| e.inside("Replicas"))?),
                18 => value.global_table_witnesses = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableWitnesses"))?),
                19 => value.global_table_settings_replication_mode = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableSettingsReplicationMode"))?),
                20 => value.restore_summary = Some(Field::decode(d).map_err(|e| e.inside("RestoreSummary"))?),
                21 => value.sse_description = Some(Field::decode(d).map_err(|e| e.inside("SSEDescription"))?),
                22 => value.archival_summary = Some(Field::decode(d).map_err(|e| e.inside("ArchivalSummary"))?),
                23 => value.table_class_summary = Some(Field::decode(d).map_err(|e| e.inside("TableClassSummary"))?),
                24 => value.deletion_protection_enabled = Some(Field::decode(d).map_err(|e| e.inside("DeletionProtectionEnabled"))?),
                25 => value.on_demand_throughput = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughput"))?),
                26 => value.warm_throughput = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughput"))?),
                27 => value.multi_region_consistency = Some(Field::decode(d).map_err(|e| e.inside("MultiRegionConsistency"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attribute_definitions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.key_schema { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.table_status { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.creation_date_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.table_size_bytes { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.item_count { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.table_arn { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.table_id { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.billing_mode_summary { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.local_secondary_indexes { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.global_secondary_indexes { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.stream_specification { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.latest_stream_label { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.latest_stream_arn { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.global_table_version { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.replicas { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.global_table_witnesses { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.global_table_settings_replication_mode { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.restore_summary { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.sse_description { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.archival_summary { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.table_class_summary { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.deletion_protection_enabled { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.warm_throughput { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.multi_region_consistency { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TableStatus {
    #[default] Creating,
    Updating,
    Deleting,
    Active,
    InaccessibleEncryptionCredentials,
    Archiving,
    Archived,
    ReplicationNotAuthorized,
    Unknown(std::string::String),
}

impl TableStatus {
    pub fn as_str(&self) -> &str {
        match self {
            TableStatus::Creating => "CREATING",
            TableStatus::Updating => "UPDATING",
            TableStatus::Deleting => "DELETING",
            TableStatus::Active => "ACTIVE",
            TableStatus::InaccessibleEncryptionCredentials => "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
            TableStatus::Archiving => "ARCHIVING",
            TableStatus::Archived => "ARCHIVED",
            TableStatus::ReplicationNotAuthorized => "REPLICATION_NOT_AUTHORIZED",
            TableStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for TableStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => TableStatus::Creating,
            "UPDATING" => TableStatus::Updating,
            "DELETING" => TableStatus::Deleting,
            "ACTIVE" => TableStatus::Active,
            "INACCESSIBLE_ENCRYPTION_CREDENTIALS" => TableStatus::InaccessibleEncryptionCredentials,
            "ARCHIVING" => TableStatus::Archiving,
            "ARCHIVED" => TableStatus::Archived,
            "REPLICATION_NOT_AUTHORIZED" => TableStatus::ReplicationNotAuthorized,
            other => TableStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TableStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TableStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableWarmThroughputDescription {
    pub read_units_per_second: std::option::Option<i64>,
    pub write_units_per_second: std::option::Option<i64>,
    pub status: std::option::Option<TableStatus>,
}

impl Shape for TableWarmThroughputDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_TableWarmThroughputDescription;
}

impl Field for TableWarmThroughputDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.read_units_per_second = Some(Field::decode(d).map_err(|e| e.inside("ReadUnitsPerSecond"))?),
                1 => value.write_units_per_second = Some(Field::decode(d).map_err(|e| e.inside("WriteUnitsPerSecond"))?),
                2 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.read_units_per_second { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.write_units_per_second { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[2]); v.encode(e); }
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
pub struct TagResourceInput {
    pub resource_arn: std::string::String,
    pub tags: std::vec::Vec<Tag>,
}

impl Shape for TagResourceInput {
    const SHAPE: &'static ShapeSpec = &tables::S_TagResourceInput;
}

impl Field for TagResourceInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceArn"))?,
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
pub struct TimeToLiveDescription {
    pub time_to_live_status: std::option::Option<TimeToLiveStatus>,
    pub attribute_name: std::option::Option<std::string::String>,
}

impl Shape for TimeToLiveDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_TimeToLiveDescription;
}

impl Field for TimeToLiveDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.time_to_live_status = Some(Field::decode(d).map_err(|e| e.inside("TimeToLiveStatus"))?),
                1 => value.attribute_name = Some(Field::decode(d).map_err(|e| e.inside("AttributeName"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.time_to_live_status { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.attribute_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeToLiveSpecification {
    pub enabled: bool,
    pub attribute_name: std::string::String,
}

impl Shape for TimeToLiveSpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_TimeToLiveSpecification;
}

impl Field for TimeToLiveSpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.enabled = Field::decode(d).map_err(|e| e.inside("Enabled"))?,
                1 => value.attribute_name = Field::decode(d).map_err(|e| e.inside("AttributeName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.enabled.encode(e);
        e.member(&Self::SHAPE.members[1]); self.attribute_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TimeToLiveStatus {
    #[default] Enabling,
    Disabling,
    Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl TimeToLiveStatus {
    pub fn as_str(&self) -> &str {
        match self {
            TimeToLiveStatus::Enabling => "ENABLING",
            TimeToLiveStatus::Disabling => "DISABLING",
            TimeToLiveStatus::Enabled => "ENABLED",
            TimeToLiveStatus::Disabled => "DISABLED",
            TimeToLiveStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for TimeToLiveStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLING" => TimeToLiveStatus::Enabling,
            "DISABLING" => TimeToLiveStatus::Disabling,
            "ENABLED" => TimeToLiveStatus::Enabled,
            "DISABLED" => TimeToLiveStatus::Disabled,
            other => TimeToLiveStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TimeToLiveStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TimeToLiveStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItem {
    pub get: Get,
}

impl Shape for TransactGetItem {
    const SHAPE: &'static ShapeSpec = &tables::S_TransactGetItem;
}

impl Field for TransactGetItem {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.get = Field::decode(d).map_err(|e| e.inside("Get"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.get.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItemsInput {
    pub transact_items: std::vec::Vec<TransactGetItem>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
}

impl Shape for TransactGetItemsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_TransactGetItemsInput;
}

impl Field for TransactGetItemsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.transact_items = Field::decode(d).map_err(|e| e.inside("TransactItems"))?,
                1 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.transact_items.encode(e);
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItemsOutput {
    pub consumed_capacity: std::option::Option<std::vec::Vec<ConsumedCapacity>>,
    pub responses: std::option::Option<std::vec::Vec<ItemResponse>>,
}

impl Shape for TransactGetItemsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_TransactGetItemsOutput;
}

impl Field for TransactGetItemsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                1 => value.responses = Some(Field::decode(d).map_err(|e| e.inside("Responses"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.responses { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItem {
    pub condition_check: std::option::Option<ConditionCheck>,
    pub put: std::option::Option<Put>,
    pub delete: std::option::Option<Delete>,
    pub update: std::option::Option<Update>,
}

impl Shape for TransactWriteItem {
    const SHAPE: &'static ShapeSpec = &tables::S_TransactWriteItem;
}

impl Field for TransactWriteItem {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.condition_check = Some(Field::decode(d).map_err(|e| e.inside("ConditionCheck"))?),
                1 => value.put = Some(Field::decode(d).map_err(|e| e.inside("Put"))?),
                2 => value.delete = Some(Field::decode(d).map_err(|e| e.inside("Delete"))?),
                3 => value.update = Some(Field::decode(d).map_err(|e| e.inside("Update"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.condition_check { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.put { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.delete { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.update { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItemsInput {
    pub transact_items: std::vec::Vec<TransactWriteItem>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: std::option::Option<ReturnItemCollectionMetrics>,
    pub client_request_token: std::option::Option<std::string::String>,
}

impl Shape for TransactWriteItemsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_TransactWriteItemsInput;
}

impl Field for TransactWriteItemsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.transact_items = Field::decode(d).map_err(|e| e.inside("TransactItems"))?,
                1 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                2 => value.return_item_collection_metrics = Some(Field::decode(d).map_err(|e| e.inside("ReturnItemCollectionMetrics"))?),
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
        e.member(&Self::SHAPE.members[0]); self.transact_items.encode(e);
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.return_item_collection_metrics { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.client_request_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItemsOutput {
    pub consumed_capacity: std::option::Option<std::vec::Vec<ConsumedCapacity>>,
    pub item_collection_metrics: std::option::Option<IndexMap<std::string::String, std::vec::Vec<ItemCollectionMetrics>>>,
}

impl Shape for TransactWriteItemsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_TransactWriteItemsOutput;
}

impl Field for TransactWriteItemsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                1 => value.item_collection_metrics = Some(Field::decode(d).map_err(|e| e.inside("ItemCollectionMetrics"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.item_collection_metrics { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: std::string::String,
    pub tag_keys: std::vec::Vec<std::string::String>,
}

impl Shape for UntagResourceInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagResourceInput;
}

impl Field for UntagResourceInput {
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
pub struct Update {
    pub key: IndexMap<std::string::String, AttributeValue>,
    pub update_expression: std::string::String,
    pub table_name: std::string::String,
    pub condition_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub expression_attribute_values: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub return_values_on_condition_check_failure: std::option::Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for Update {
    const SHAPE: &'static ShapeSpec = &tables::S_Update;
}

impl Field for Update {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                1 => value.update_expression = Field::decode(d).map_err(|e| e.inside("UpdateExpression"))?,
                2 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                3 => value.condition_expression = Some(Field::decode(d).map_err(|e| e.inside("ConditionExpression"))?),
                4 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                5 => value.expression_attribute_values = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeValues"))?),
                6 => value.return_values_on_condition_check_failure = Some(Field::decode(d).map_err(|e| e.inside("ReturnValuesOnConditionCheckFailure"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.update_expression.encode(e);
        e.member(&Self::SHAPE.members[2]); self.table_name.encode(e);
        if let Some(v) = &self.condition_expression { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_values { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.return_values_on_condition_check_failure { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateContinuousBackupsInput {
    pub table_name: std::string::String,
    pub point_in_time_recovery_specification: PointInTimeRecoverySpecification,
}

impl Shape for UpdateContinuousBackupsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateContinuousBackupsInput;
}

impl Field for UpdateContinuousBackupsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.point_in_time_recovery_specification = Field::decode(d).map_err(|e| e.inside("PointInTimeRecoverySpecification"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.point_in_time_recovery_specification.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateContinuousBackupsOutput {
    pub continuous_backups_description: std::option::Option<ContinuousBackupsDescription>,
}

impl Shape for UpdateContinuousBackupsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateContinuousBackupsOutput;
}

impl Field for UpdateContinuousBackupsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.continuous_backups_description = Some(Field::decode(d).map_err(|e| e.inside("ContinuousBackupsDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.continuous_backups_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateContributorInsightsInput {
    pub table_name: std::string::String,
    pub index_name: std::option::Option<std::string::String>,
    pub contributor_insights_action: ContributorInsightsAction,
    pub contributor_insights_mode: std::option::Option<ContributorInsightsMode>,
}

impl Shape for UpdateContributorInsightsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateContributorInsightsInput;
}

impl Field for UpdateContributorInsightsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                2 => value.contributor_insights_action = Field::decode(d).map_err(|e| e.inside("ContributorInsightsAction"))?,
                3 => value.contributor_insights_mode = Some(Field::decode(d).map_err(|e| e.inside("ContributorInsightsMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.contributor_insights_action.encode(e);
        if let Some(v) = &self.contributor_insights_mode { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateContributorInsightsOutput {
    pub table_name: std::option::Option<std::string::String>,
    pub index_name: std::option::Option<std::string::String>,
    pub contributor_insights_status: std::option::Option<ContributorInsightsStatus>,
    pub contributor_insights_mode: std::option::Option<ContributorInsightsMode>,
}

impl Shape for UpdateContributorInsightsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateContributorInsightsOutput;
}

impl Field for UpdateContributorInsightsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                1 => value.index_name = Some(Field::decode(d).map_err(|e| e.inside("IndexName"))?),
                2 => value.contributor_insights_status = Some(Field::decode(d).map_err(|e| e.inside("ContributorInsightsStatus"))?),
                3 => value.contributor_insights_mode = Some(Field::decode(d).map_err(|e| e.inside("ContributorInsightsMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.index_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.contributor_insights_status { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.contributor_insights_mode { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalSecondaryIndexAction {
    pub index_name: std::string::String,
    pub provisioned_throughput: std::option::Option<ProvisionedThroughput>,
    pub on_demand_throughput: std::option::Option<OnDemandThroughput>,
    pub warm_throughput: std::option::Option<WarmThroughput>,
}

impl Shape for UpdateGlobalSecondaryIndexAction {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateGlobalSecondaryIndexAction;
}

impl Field for UpdateGlobalSecondaryIndexAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.index_name = Field::decode(d).map_err(|e| e.inside("IndexName"))?,
                1 => value.provisioned_throughput = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughput"))?),
                2 => value.on_demand_throughput = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughput"))?),
                3 => value.warm_throughput = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughput"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.index_name.encode(e);
        if let Some(v) = &self.provisioned_throughput { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.warm_throughput { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalTableInput {
    pub global_table_name: std::string::String,
    pub replica_updates: std::vec::Vec<ReplicaUpdate>,
}

impl Shape for UpdateGlobalTableInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateGlobalTableInput;
}

impl Field for UpdateGlobalTableInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_table_name = Field::decode(d).map_err(|e| e.inside("GlobalTableName"))?,
                1 => value.replica_updates = Field::decode(d).map_err(|e| e.inside("ReplicaUpdates"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.global_table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.replica_updates.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalTableOutput {
    pub global_table_description: std::option::Option<GlobalTableDescription>,
}

impl Shape for UpdateGlobalTableOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateGlobalTableOutput;
}

impl Field for UpdateGlobalTableOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_table_description = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.global_table_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalTableSettingsInput {
    pub global_table_name: std::string::String,
    pub global_table_billing_mode: std::option::Option<BillingMode>,
    pub global_table_provisioned_write_capacity_units: std::option::Option<i64>,
    pub global_table_provisioned_write_capacity_auto_scaling_settings_update: std::option::Option<AutoScalingSettingsUpdate>,
    pub global_table_global_secondary_index_settings_update: std::option::Option<std::vec::Vec<GlobalTableGlobalSecondaryIndexSettingsUpdate>>,
    pub replica_settings_update: std::option::Option<std::vec::Vec<ReplicaSettingsUpdate>>,
}

impl Shape for UpdateGlobalTableSettingsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateGlobalTableSettingsInput;
}

impl Field for UpdateGlobalTableSettingsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_table_name = Field::decode(d).map_err(|e| e.inside("GlobalTableName"))?,
                1 => value.global_table_billing_mode = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableBillingMode"))?),
                2 => value.global_table_provisioned_write_capacity_units = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableProvisionedWriteCapacityUnits"))?),
                3 => value.global_table_provisioned_write_capacity_auto_scaling_settings_update = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate"))?),
                4 => value.global_table_global_secondary_index_settings_update = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableGlobalSecondaryIndexSettingsUpdate"))?),
                5 => value.replica_settings_update = Some(Field::decode(d).map_err(|e| e.inside("ReplicaSettingsUpdate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.global_table_name.encode(e);
        if let Some(v) = &self.global_table_billing_mode { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.global_table_provisioned_write_capacity_units { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.global_table_provisioned_write_capacity_auto_scaling_settings_update { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.global_table_global_secondary_index_settings_update { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.replica_settings_update { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalTableSettingsOutput {
    pub global_table_name: std::option::Option<std::string::String>,
    pub replica_settings: std::option::Option<std::vec::Vec<ReplicaSettingsDescription>>,
}

impl Shape for UpdateGlobalTableSettingsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateGlobalTableSettingsOutput;
}

impl Field for UpdateGlobalTableSettingsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_table_name = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableName"))?),
                1 => value.replica_settings = Some(Field::decode(d).map_err(|e| e.inside("ReplicaSettings"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.global_table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.replica_settings { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateItemInput {
    pub table_name: std::string::String,
    pub key: IndexMap<std::string::String, AttributeValue>,
    pub attribute_updates: std::option::Option<IndexMap<std::string::String, AttributeValueUpdate>>,
    pub expected: std::option::Option<IndexMap<std::string::String, ExpectedAttributeValue>>,
    pub conditional_operator: std::option::Option<ConditionalOperator>,
    pub return_values: std::option::Option<ReturnValue>,
    pub return_consumed_capacity: std::option::Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: std::option::Option<ReturnItemCollectionMetrics>,
    pub update_expression: std::option::Option<std::string::String>,
    pub condition_expression: std::option::Option<std::string::String>,
    pub expression_attribute_names: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub expression_attribute_values: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub return_values_on_condition_check_failure: std::option::Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for UpdateItemInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateItemInput;
}

impl Field for UpdateItemInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.attribute_updates = Some(Field::decode(d).map_err(|e| e.inside("AttributeUpdates"))?),
                3 => value.expected = Some(Field::decode(d).map_err(|e| e.inside("Expected"))?),
                4 => value.conditional_operator = Some(Field::decode(d).map_err(|e| e.inside("ConditionalOperator"))?),
                5 => value.return_values = Some(Field::decode(d).map_err(|e| e.inside("ReturnValues"))?),
                6 => value.return_consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ReturnConsumedCapacity"))?),
                7 => value.return_item_collection_metrics = Some(Field::decode(d).map_err(|e| e.inside("ReturnItemCollectionMetrics"))?),
                8 => value.update_expression = Some(Field::decode(d).map_err(|e| e.inside("UpdateExpression"))?),
                9 => value.condition_expression = Some(Field::decode(d).map_err(|e| e.inside("ConditionExpression"))?),
                10 => value.expression_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeNames"))?),
                11 => value.expression_attribute_values = Some(Field::decode(d).map_err(|e| e.inside("ExpressionAttributeValues"))?),
                12 => value.return_values_on_condition_check_failure = Some(Field::decode(d).map_err(|e| e.inside("ReturnValuesOnConditionCheckFailure"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.attribute_updates { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expected { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.conditional_operator { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.return_values { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.return_consumed_capacity { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.return_item_collection_metrics { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.update_expression { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.condition_expression { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_names { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.expression_attribute_values { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.return_values_on_condition_check_failure { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateItemOutput {
    pub attributes: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub consumed_capacity: std::option::Option<ConsumedCapacity>,
    pub item_collection_metrics: std::option::Option<ItemCollectionMetrics>,
}

impl Shape for UpdateItemOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateItemOutput;
}

impl Field for UpdateItemOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attributes = Some(Field::decode(d).map_err(|e| e.inside("Attributes"))?),
                1 => value.consumed_capacity = Some(Field::decode(d).map_err(|e| e.inside("ConsumedCapacity"))?),
                2 => value.item_collection_metrics = Some(Field::decode(d).map_err(|e| e.inside("ItemCollectionMetrics"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attributes { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.consumed_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.item_collection_metrics { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateKinesisStreamingConfiguration {
    pub approximate_creation_date_time_precision: std::option::Option<ApproximateCreationDateTimePrecision>,
}

impl Shape for UpdateKinesisStreamingConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateKinesisStreamingConfiguration;
}

impl Field for UpdateKinesisStreamingConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.approximate_creation_date_time_precision = Some(Field::decode(d).map_err(|e| e.inside("ApproximateCreationDateTimePrecision"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.approximate_creation_date_time_precision { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateKinesisStreamingDestinationInput {
    pub table_name: std::string::String,
    pub stream_arn: std::string::String,
    pub update_kinesis_streaming_configuration: std::option::Option<UpdateKinesisStreamingConfiguration>,
}

impl Shape for UpdateKinesisStreamingDestinationInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateKinesisStreamingDestinationInput;
}

impl Field for UpdateKinesisStreamingDestinationInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamArn"))?,
                2 => value.update_kinesis_streaming_configuration = Some(Field::decode(d).map_err(|e| e.inside("UpdateKinesisStreamingConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stream_arn.encode(e);
        if let Some(v) = &self.update_kinesis_streaming_configuration { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateKinesisStreamingDestinationOutput {
    pub table_name: std::option::Option<std::string::String>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub destination_status: std::option::Option<DestinationStatus>,
    pub update_kinesis_streaming_configuration: std::option::Option<UpdateKinesisStreamingConfiguration>,
}

impl Shape for UpdateKinesisStreamingDestinationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateKinesisStreamingDestinationOutput;
}

impl Field for UpdateKinesisStreamingDestinationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                1 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamArn"))?),
                2 => value.destination_status = Some(Field::decode(d).map_err(|e| e.inside("DestinationStatus"))?),
                3 => value.update_kinesis_streaming_configuration = Some(Field::decode(d).map_err(|e| e.inside("UpdateKinesisStreamingConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.destination_status { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.update_kinesis_streaming_configuration { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateReplicationGroupMemberAction {
    pub region_name: std::string::String,
    pub kms_master_key_id: std::option::Option<std::string::String>,
    pub provisioned_throughput_override: std::option::Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: std::option::Option<OnDemandThroughputOverride>,
    pub global_secondary_indexes: std::option::Option<std::vec::Vec<ReplicaGlobalSecondaryIndex>>,
    pub table_class_override: std::option::Option<TableClass>,
}

impl Shape for UpdateReplicationGroupMemberAction {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateReplicationGroupMemberAction;
}

impl Field for UpdateReplicationGroupMemberAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.region_name = Field::decode(d).map_err(|e| e.inside("RegionName"))?,
                1 => value.kms_master_key_id = Some(Field::decode(d).map_err(|e| e.inside("KMSMasterKeyId"))?),
                2 => value.provisioned_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughputOverride"))?),
                3 => value.on_demand_throughput_override = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughputOverride"))?),
                4 => value.global_secondary_indexes = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexes"))?),
                5 => value.table_class_override = Some(Field::decode(d).map_err(|e| e.inside("TableClassOverride"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.region_name.encode(e);
        if let Some(v) = &self.kms_master_key_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput_override { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput_override { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.global_secondary_indexes { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.table_class_override { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableInput {
    pub attribute_definitions: std::option::Option<std::vec::Vec<AttributeDefinition>>,
    pub table_name: std::string::String,
    pub billing_mode: std::option::Option<BillingMode>,
    pub provisioned_throughput: std::option::Option<ProvisionedThroughput>,
    pub global_secondary_index_updates: std::option::Option<std::vec::Vec<GlobalSecondaryIndexUpdate>>,
    pub stream_specification: std::option::Option<StreamSpecification>,
    pub sse_specification: std::option::Option<SSESpecification>,
    pub replica_updates: std::option::Option<std::vec::Vec<ReplicationGroupUpdate>>,
    pub table_class: std::option::Option<TableClass>,
    pub deletion_protection_enabled: std::option::Option<bool>,
    pub multi_region_consistency: std::option::Option<MultiRegionConsistency>,
    pub global_table_witness_updates: std::option::Option<std::vec::Vec<GlobalTableWitnessGroupUpdate>>,
    pub on_demand_throughput: std::option::Option<OnDemandThroughput>,
    pub warm_throughput: std::option::Option<WarmThroughput>,
    pub global_table_settings_replication_mode: std::option::Option<GlobalTableSettingsReplicationMode>,
}

impl Shape for UpdateTableInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateTableInput;
}

impl Field for UpdateTableInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attribute_definitions = Some(Field::decode(d).map_err(|e| e.inside("AttributeDefinitions"))?),
                1 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                2 => value.billing_mode = Some(Field::decode(d).map_err(|e| e.inside("BillingMode"))?),
                3 => value.provisioned_throughput = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedThroughput"))?),
                4 => value.global_secondary_index_updates = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexUpdates"))?),
                5 => value.stream_specification = Some(Field::decode(d).map_err(|e| e.inside("StreamSpecification"))?),
                6 => value.sse_specification = Some(Field::decode(d).map_err(|e| e.inside("SSESpecification"))?),
                7 => value.replica_updates = Some(Field::decode(d).map_err(|e| e.inside("ReplicaUpdates"))?),
                8 => value.table_class = Some(Field::decode(d).map_err(|e| e.inside("TableClass"))?),
                9 => value.deletion_protection_enabled = Some(Field::decode(d).map_err(|e| e.inside("DeletionProtectionEnabled"))?),
                10 => value.multi_region_consistency = Some(Field::decode(d).map_err(|e| e.inside("MultiRegionConsistency"))?),
                11 => value.global_table_witness_updates = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableWitnessUpdates"))?),
                12 => value.on_demand_throughput = Some(Field::decode(d).map_err(|e| e.inside("OnDemandThroughput"))?),
                13 => value.warm_throughput = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughput"))?),
                14 => value.global_table_settings_replication_mode = Some(Field::decode(d).map_err(|e| e.inside("GlobalTableSettingsReplicationMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.attribute_definitions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.table_name.encode(e);
        if let Some(v) = &self.billing_mode { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.provisioned_throughput { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.global_secondary_index_updates { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.stream_specification { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.sse_specification { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.replica_updates { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.table_class { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.deletion_protection_enabled { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.multi_region_consistency { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.global_table_witness_updates { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.on_demand_throughput { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.warm_throughput { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.global_table_settings_replication_mode { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableOutput {
    pub table_description: std::option::Option<TableDescription>,
}

impl Shape for UpdateTableOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateTableOutput;
}

impl Field for UpdateTableOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_description = Some(Field::decode(d).map_err(|e| e.inside("TableDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableReplicaAutoScalingInput {
    pub global_secondary_index_updates: std::option::Option<std::vec::Vec<GlobalSecondaryIndexAutoScalingUpdate>>,
    pub table_name: std::string::String,
    pub provisioned_write_capacity_auto_scaling_update: std::option::Option<AutoScalingSettingsUpdate>,
    pub replica_updates: std::option::Option<std::vec::Vec<ReplicaAutoScalingUpdate>>,
}

impl Shape for UpdateTableReplicaAutoScalingInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateTableReplicaAutoScalingInput;
}

impl Field for UpdateTableReplicaAutoScalingInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.global_secondary_index_updates = Some(Field::decode(d).map_err(|e| e.inside("GlobalSecondaryIndexUpdates"))?),
                1 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                2 => value.provisioned_write_capacity_auto_scaling_update = Some(Field::decode(d).map_err(|e| e.inside("ProvisionedWriteCapacityAutoScalingUpdate"))?),
                3 => value.replica_updates = Some(Field::decode(d).map_err(|e| e.inside("ReplicaUpdates"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.global_secondary_index_updates { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.table_name.encode(e);
        if let Some(v) = &self.provisioned_write_capacity_auto_scaling_update { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.replica_updates { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableReplicaAutoScalingOutput {
    pub table_auto_scaling_description: std::option::Option<TableAutoScalingDescription>,
}

impl Shape for UpdateTableReplicaAutoScalingOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateTableReplicaAutoScalingOutput;
}

impl Field for UpdateTableReplicaAutoScalingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_auto_scaling_description = Some(Field::decode(d).map_err(|e| e.inside("TableAutoScalingDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_auto_scaling_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTimeToLiveInput {
    pub table_name: std::string::String,
    pub time_to_live_specification: TimeToLiveSpecification,
}

impl Shape for UpdateTimeToLiveInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateTimeToLiveInput;
}

impl Field for UpdateTimeToLiveInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                1 => value.time_to_live_specification = Field::decode(d).map_err(|e| e.inside("TimeToLiveSpecification"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.time_to_live_specification.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTimeToLiveOutput {
    pub time_to_live_specification: std::option::Option<TimeToLiveSpecification>,
}

impl Shape for UpdateTimeToLiveOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateTimeToLiveOutput;
}

impl Field for UpdateTimeToLiveOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.time_to_live_specification = Some(Field::decode(d).map_err(|e| e.inside("TimeToLiveSpecification"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.time_to_live_specification { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WarmThroughput {
    pub read_units_per_second: std::option::Option<i64>,
    pub write_units_per_second: std::option::Option<i64>,
}

impl Shape for WarmThroughput {
    const SHAPE: &'static ShapeSpec = &tables::S_WarmThroughput;
}

impl Field for WarmThroughput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.read_units_per_second = Some(Field::decode(d).map_err(|e| e.inside("ReadUnitsPerSecond"))?),
                1 => value.write_units_per_second = Some(Field::decode(d).map_err(|e| e.inside("WriteUnitsPerSecond"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.read_units_per_second { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.write_units_per_second { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum WitnessStatus {
    #[default] Creating,
    Deleting,
    Active,
    Unknown(std::string::String),
}

impl WitnessStatus {
    pub fn as_str(&self) -> &str {
        match self {
            WitnessStatus::Creating => "CREATING",
            WitnessStatus::Deleting => "DELETING",
            WitnessStatus::Active => "ACTIVE",
            WitnessStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for WitnessStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => WitnessStatus::Creating,
            "DELETING" => WitnessStatus::Deleting,
            "ACTIVE" => WitnessStatus::Active,
            other => WitnessStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for WitnessStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for WitnessStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WriteRequest {
    pub put_request: std::option::Option<PutRequest>,
    pub delete_request: std::option::Option<DeleteRequest>,
}

impl Shape for WriteRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_WriteRequest;
}

impl Field for WriteRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.put_request = Some(Field::decode(d).map_err(|e| e.inside("PutRequest"))?),
                1 => value.delete_request = Some(Field::decode(d).map_err(|e| e.inside("DeleteRequest"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.put_request { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.delete_request { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

pub struct BatchExecuteStatement;

impl Operation for BatchExecuteStatement {
    type Input = BatchExecuteStatementInput;
    type Output = BatchExecuteStatementOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub struct BatchGetItem;

impl Operation for BatchGetItem {
    type Input = BatchGetItemInput;
    type Output = BatchGetItemOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub struct BatchWriteItem;

impl Operation for BatchWriteItem {
    type Input = BatchWriteItemInput;
    type Output = BatchWriteItemOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub struct CreateBackup;

impl Operation for CreateBackup {
    type Input = CreateBackupInput;
    type Output = CreateBackupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub struct CreateGlobalTable;

impl Operation for CreateGlobalTable {
    type Input = CreateGlobalTableInput;
    type Output = CreateGlobalTableOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub struct CreateTable;

impl Operation for CreateTable {
    type Input = CreateTableInput;
    type Output = CreateTableOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

pub struct DeleteBackup;

impl Operation for DeleteBackup {
    type Input = DeleteBackupInput;
    type Output = DeleteBackupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub struct DeleteItem;

impl Operation for DeleteItem {
    type Input = DeleteItemInput;
    type Output = DeleteItemOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

pub struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyInput;
    type Output = DeleteResourcePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

pub struct DeleteTable;

impl Operation for DeleteTable {
    type Input = DeleteTableInput;
    type Output = DeleteTableOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

pub struct DescribeBackup;

impl Operation for DescribeBackup {
    type Input = DescribeBackupInput;
    type Output = DescribeBackupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

pub struct DescribeContinuousBackups;

impl Operation for DescribeContinuousBackups {
    type Input = DescribeContinuousBackupsInput;
    type Output = DescribeContinuousBackupsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
}

pub struct DescribeContributorInsights;

impl Operation for DescribeContributorInsights {
    type Input = DescribeContributorInsightsInput;
    type Output = DescribeContributorInsightsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[12];
}

pub type DescribeEndpointsInput = DescribeEndpointsRequest;

pub type DescribeEndpointsOutput = DescribeEndpointsResponse;

pub struct DescribeEndpoints;

impl Operation for DescribeEndpoints {
    type Input = DescribeEndpointsRequest;
    type Output = DescribeEndpointsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

pub struct DescribeExport;

impl Operation for DescribeExport {
    type Input = DescribeExportInput;
    type Output = DescribeExportOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[14];
}

pub struct DescribeGlobalTable;

impl Operation for DescribeGlobalTable {
    type Input = DescribeGlobalTableInput;
    type Output = DescribeGlobalTableOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[15];
}

pub struct DescribeGlobalTableSettings;

impl Operation for DescribeGlobalTableSettings {
    type Input = DescribeGlobalTableSettingsInput;
    type Output = DescribeGlobalTableSettingsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[16];
}

pub struct DescribeImport;

impl Operation for DescribeImport {
    type Input = DescribeImportInput;
    type Output = DescribeImportOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[17];
}

pub struct DescribeKinesisStreamingDestination;

impl Operation for DescribeKinesisStreamingDestination {
    type Input = DescribeKinesisStreamingDestinationInput;
    type Output = DescribeKinesisStreamingDestinationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[18];
}

pub struct DescribeLimits;

impl Operation for DescribeLimits {
    type Input = DescribeLimitsInput;
    type Output = DescribeLimitsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[19];
}

pub struct DescribeTable;

impl Operation for DescribeTable {
    type Input = DescribeTableInput;
    type Output = DescribeTableOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[20];
}

pub struct DescribeTableReplicaAutoScaling;

impl Operation for DescribeTableReplicaAutoScaling {
    type Input = DescribeTableReplicaAutoScalingInput;
    type Output = DescribeTableReplicaAutoScalingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[21];
}

pub struct DescribeTimeToLive;

impl Operation for DescribeTimeToLive {
    type Input = DescribeTimeToLiveInput;
    type Output = DescribeTimeToLiveOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[22];
}

pub type DisableKinesisStreamingDestinationInput = KinesisStreamingDestinationInput;

pub type DisableKinesisStreamingDestinationOutput = KinesisStreamingDestinationOutput;

pub struct DisableKinesisStreamingDestination;

impl Operation for DisableKinesisStreamingDestination {
    type Input = KinesisStreamingDestinationInput;
    type Output = KinesisStreamingDestinationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[23];
}

pub type EnableKinesisStreamingDestinationInput = KinesisStreamingDestinationInput;

pub type EnableKinesisStreamingDestinationOutput = KinesisStreamingDestinationOutput;

pub struct EnableKinesisStreamingDestination;

impl Operation for EnableKinesisStreamingDestination {
    type Input = KinesisStreamingDestinationInput;
    type Output = KinesisStreamingDestinationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[24];
}

pub struct ExecuteStatement;

impl Operation for ExecuteStatement {
    type Input = ExecuteStatementInput;
    type Output = ExecuteStatementOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[25];
}

pub struct ExecuteTransaction;

impl Operation for ExecuteTransaction {
    type Input = ExecuteTransactionInput;
    type Output = ExecuteTransactionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[26];
}

pub struct ExportTableToPointInTime;

impl Operation for ExportTableToPointInTime {
    type Input = ExportTableToPointInTimeInput;
    type Output = ExportTableToPointInTimeOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[27];
}

pub struct GetItem;

impl Operation for GetItem {
    type Input = GetItemInput;
    type Output = GetItemOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[28];
}

pub struct GetResourcePolicy;

impl Operation for GetResourcePolicy {
    type Input = GetResourcePolicyInput;
    type Output = GetResourcePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[29];
}

pub struct ImportTable;

impl Operation for ImportTable {
    type Input = ImportTableInput;
    type Output = ImportTableOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[30];
}

pub struct ListBackups;

impl Operation for ListBackups {
    type Input = ListBackupsInput;
    type Output = ListBackupsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[31];
}

pub struct ListContributorInsights;

impl Operation for ListContributorInsights {
    type Input = ListContributorInsightsInput;
    type Output = ListContributorInsightsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[32];
}

pub struct ListExports;

impl Operation for ListExports {
    type Input = ListExportsInput;
    type Output = ListExportsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[33];
}

pub struct ListGlobalTables;

impl Operation for ListGlobalTables {
    type Input = ListGlobalTablesInput;
    type Output = ListGlobalTablesOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[34];
}

pub struct ListImports;

impl Operation for ListImports {
    type Input = ListImportsInput;
    type Output = ListImportsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[35];
}

pub struct ListTables;

impl Operation for ListTables {
    type Input = ListTablesInput;
    type Output = ListTablesOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[36];
}

pub struct ListTagsOfResource;

impl Operation for ListTagsOfResource {
    type Input = ListTagsOfResourceInput;
    type Output = ListTagsOfResourceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[37];
}

pub struct PutItem;

impl Operation for PutItem {
    type Input = PutItemInput;
    type Output = PutItemOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[38];
}

pub struct PutResourcePolicy;

impl Operation for PutResourcePolicy {
    type Input = PutResourcePolicyInput;
    type Output = PutResourcePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[39];
}

pub struct Query;

impl Operation for Query {
    type Input = QueryInput;
    type Output = QueryOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[40];
}

pub struct RestoreTableFromBackup;

impl Operation for RestoreTableFromBackup {
    type Input = RestoreTableFromBackupInput;
    type Output = RestoreTableFromBackupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[41];
}

pub struct RestoreTableToPointInTime;

impl Operation for RestoreTableToPointInTime {
    type Input = RestoreTableToPointInTimeInput;
    type Output = RestoreTableToPointInTimeOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[42];
}

pub struct Scan;

impl Operation for Scan {
    type Input = ScanInput;
    type Output = ScanOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[43];
}

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
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[44];
}

pub struct TransactGetItems;

impl Operation for TransactGetItems {
    type Input = TransactGetItemsInput;
    type Output = TransactGetItemsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[45];
}

pub struct TransactWriteItems;

impl Operation for TransactWriteItems {
    type Input = TransactWriteItemsInput;
    type Output = TransactWriteItemsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[46];
}

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
    type Input = UntagResourceInput;
    type Output = UntagResourceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[47];
}

pub struct UpdateContinuousBackups;

impl Operation for UpdateContinuousBackups {
    type Input = UpdateContinuousBackupsInput;
    type Output = UpdateContinuousBackupsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[48];
}

pub struct UpdateContributorInsights;

impl Operation for UpdateContributorInsights {
    type Input = UpdateContributorInsightsInput;
    type Output = UpdateContributorInsightsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[49];
}

pub struct UpdateGlobalTable;

impl Operation for UpdateGlobalTable {
    type Input = UpdateGlobalTableInput;
    type Output = UpdateGlobalTableOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[50];
}

pub struct UpdateGlobalTableSettings;

impl Operation for UpdateGlobalTableSettings {
    type Input = UpdateGlobalTableSettingsInput;
    type Output = UpdateGlobalTableSettingsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[51];
}

pub struct UpdateItem;

impl Operation for UpdateItem {
    type Input = UpdateItemInput;
    type Output = UpdateItemOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[52];
}

pub struct UpdateKinesisStreamingDestination;

impl Operation for UpdateKinesisStreamingDestination {
    type Input = UpdateKinesisStreamingDestinationInput;
    type Output = UpdateKinesisStreamingDestinationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[53];
}

pub struct UpdateTable;

impl Operation for UpdateTable {
    type Input = UpdateTableInput;
    type Output = UpdateTableOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[54];
}

pub struct UpdateTableReplicaAutoScaling;

impl Operation for UpdateTableReplicaAutoScaling {
    type Input = UpdateTableReplicaAutoScalingInput;
    type Output = UpdateTableReplicaAutoScalingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[55];
}

pub struct UpdateTimeToLive;

impl Operation for UpdateTimeToLive {
    type Input = UpdateTimeToLiveInput;
    type Output = UpdateTimeToLiveOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[56];
}

