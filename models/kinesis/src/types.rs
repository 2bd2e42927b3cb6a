//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcknowledgeDeadLetterQueueRecordsErrorEntry {
    pub receipt_handle: std::string::String,
    pub error_code: std::string::String,
    pub error_message: std::option::Option<std::string::String>,
}

impl Shape for AcknowledgeDeadLetterQueueRecordsErrorEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_AcknowledgeDeadLetterQueueRecordsErrorEntry;
}

impl Field for AcknowledgeDeadLetterQueueRecordsErrorEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                1 => value.error_code = Field::decode(d).map_err(|e| e.inside("ErrorCode"))?,
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
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.member(&Self::SHAPE.members[1]); self.error_code.encode(e);
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcknowledgeDeadLetterQueueRecordsInput {
    pub queue_arn: std::string::String,
    pub entries: std::vec::Vec<AcknowledgeDeadLetterQueueRecordsRequestEntry>,
}

impl Shape for AcknowledgeDeadLetterQueueRecordsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_AcknowledgeDeadLetterQueueRecordsInput;
}

impl Field for AcknowledgeDeadLetterQueueRecordsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                1 => value.entries = Field::decode(d).map_err(|e| e.inside("Entries"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.entries.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcknowledgeDeadLetterQueueRecordsOutput {
    pub successful: std::vec::Vec<AcknowledgeDeadLetterQueueRecordsResultEntry>,
    pub failed: std::vec::Vec<AcknowledgeDeadLetterQueueRecordsErrorEntry>,
}

impl Shape for AcknowledgeDeadLetterQueueRecordsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_AcknowledgeDeadLetterQueueRecordsOutput;
}

impl Field for AcknowledgeDeadLetterQueueRecordsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.successful = Field::decode(d).map_err(|e| e.inside("Successful"))?,
                1 => value.failed = Field::decode(d).map_err(|e| e.inside("Failed"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.successful.encode(e);
        e.member(&Self::SHAPE.members[1]); self.failed.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcknowledgeDeadLetterQueueRecordsRequestEntry {
    pub receipt_handle: std::string::String,
}

impl Shape for AcknowledgeDeadLetterQueueRecordsRequestEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_AcknowledgeDeadLetterQueueRecordsRequestEntry;
}

impl Field for AcknowledgeDeadLetterQueueRecordsRequestEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcknowledgeDeadLetterQueueRecordsResultEntry {
    pub receipt_handle: std::string::String,
}

impl Shape for AcknowledgeDeadLetterQueueRecordsResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_AcknowledgeDeadLetterQueueRecordsResultEntry;
}

impl Field for AcknowledgeDeadLetterQueueRecordsResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcknowledgeQueueRecordsErrorEntry {
    pub receipt_handle: std::string::String,
    pub error_code: std::string::String,
    pub error_message: std::option::Option<std::string::String>,
}

impl Shape for AcknowledgeQueueRecordsErrorEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_AcknowledgeQueueRecordsErrorEntry;
}

impl Field for AcknowledgeQueueRecordsErrorEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                1 => value.error_code = Field::decode(d).map_err(|e| e.inside("ErrorCode"))?,
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
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.member(&Self::SHAPE.members[1]); self.error_code.encode(e);
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcknowledgeQueueRecordsInput {
    pub queue_arn: std::string::String,
    pub entries: std::vec::Vec<AcknowledgeQueueRecordsRequestEntry>,
}

impl Shape for AcknowledgeQueueRecordsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_AcknowledgeQueueRecordsInput;
}

impl Field for AcknowledgeQueueRecordsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                1 => value.entries = Field::decode(d).map_err(|e| e.inside("Entries"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.entries.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcknowledgeQueueRecordsOutput {
    pub successful: std::vec::Vec<AcknowledgeQueueRecordsResultEntry>,
    pub failed: std::vec::Vec<AcknowledgeQueueRecordsErrorEntry>,
}

impl Shape for AcknowledgeQueueRecordsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_AcknowledgeQueueRecordsOutput;
}

impl Field for AcknowledgeQueueRecordsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.successful = Field::decode(d).map_err(|e| e.inside("Successful"))?,
                1 => value.failed = Field::decode(d).map_err(|e| e.inside("Failed"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.successful.encode(e);
        e.member(&Self::SHAPE.members[1]); self.failed.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcknowledgeQueueRecordsRequestEntry {
    pub receipt_handle: std::string::String,
}

impl Shape for AcknowledgeQueueRecordsRequestEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_AcknowledgeQueueRecordsRequestEntry;
}

impl Field for AcknowledgeQueueRecordsRequestEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcknowledgeQueueRecordsResultEntry {
    pub receipt_handle: std::string::String,
}

impl Shape for AcknowledgeQueueRecordsResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_AcknowledgeQueueRecordsResultEntry;
}

impl Field for AcknowledgeQueueRecordsResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToStreamInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub tags: IndexMap<std::string::String, std::string::String>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for AddTagsToStreamInput {
    const SHAPE: &'static ShapeSpec = &tables::S_AddTagsToStreamInput;
}

impl Field for AddTagsToStreamInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                2 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                3 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChannelDescription {
    pub channel_name: std::string::String,
    pub channel_arn: std::string::String,
    pub channel_id: std::string::String,
    pub channel_status: ChannelStatus,
    pub channel_status_reason: std::option::Option<std::string::String>,
    pub channel_creation_timestamp: Timestamp,
    pub service_execution_role_arn: std::string::String,
    pub stream_configuration_list: std::vec::Vec<ChannelStreamDescription>,
    pub s3_destination_configuration: std::option::Option<S3DestinationDescription>,
    pub s3_tables_destination_configuration: std::option::Option<S3TablesDestinationDescription>,
    pub encryption_configuration: std::option::Option<ChannelEncryptionConfiguration>,
    pub logging_configuration: ChannelLoggingConfiguration,
}

impl Shape for ChannelDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ChannelDescription;
}

impl Field for ChannelDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.channel_name = Field::decode(d).map_err(|e| e.inside("ChannelName"))?,
                1 => value.channel_arn = Field::decode(d).map_err(|e| e.inside("ChannelARN"))?,
                2 => value.channel_id = Field::decode(d).map_err(|e| e.inside("ChannelId"))?,
                3 => value.channel_status = Field::decode(d).map_err(|e| e.inside("ChannelStatus"))?,
                4 => value.channel_status_reason = Some(Field::decode(d).map_err(|e| e.inside("ChannelStatusReason"))?),
                5 => value.channel_creation_timestamp = Field::decode(d).map_err(|e| e.inside("ChannelCreationTimestamp"))?,
                6 => value.service_execution_role_arn = Field::decode(d).map_err(|e| e.inside("ServiceExecutionRoleARN"))?,
                7 => value.stream_configuration_list = Field::decode(d).map_err(|e| e.inside("StreamConfigurationList"))?,
                8 => value.s3_destination_configuration = Some(Field::decode(d).map_err(|e| e.inside("S3DestinationConfiguration"))?),
                9 => value.s3_tables_destination_configuration = Some(Field::decode(d).map_err(|e| e.inside("S3TablesDestinationConfiguration"))?),
                10 => value.encryption_configuration = Some(Field::decode(d).map_err(|e| e.inside("EncryptionConfiguration"))?),
                11 => value.logging_configuration = Field::decode(d).map_err(|e| e.inside("LoggingConfiguration"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.channel_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.channel_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.channel_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.channel_status.encode(e);
        if let Some(v) = &self.channel_status_reason { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.channel_creation_timestamp.encode(e);
        e.member(&Self::SHAPE.members[6]); self.service_execution_role_arn.encode(e);
        e.member(&Self::SHAPE.members[7]); self.stream_configuration_list.encode(e);
        if let Some(v) = &self.s3_destination_configuration { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.s3_tables_destination_configuration { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.encryption_configuration { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.member(&Self::SHAPE.members[11]); self.logging_configuration.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChannelDestinationType {
    #[default] S3,
    S3Tables,
    Unknown(std::string::String),
}

impl ChannelDestinationType {
    pub fn as_str(&self) -> &str {
        match self {
            ChannelDestinationType::S3 => "S3",
            ChannelDestinationType::S3Tables => "S3_TABLES",
            ChannelDestinationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChannelDestinationType {
    fn from(text: &str) -> Self {
        match text {
            "S3" => ChannelDestinationType::S3,
            "S3_TABLES" => ChannelDestinationType::S3Tables,
            other => ChannelDestinationType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChannelDestinationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChannelDestinationType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChannelEncryptionConfiguration {
    pub encryption_type: ChannelEncryptionType,
    pub key_id: std::string::String,
}

impl Shape for ChannelEncryptionConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_ChannelEncryptionConfiguration;
}

impl Field for ChannelEncryptionConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.encryption_type = Field::decode(d).map_err(|e| e.inside("EncryptionType"))?,
                1 => value.key_id = Field::decode(d).map_err(|e| e.inside("KeyId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.encryption_type.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChannelEncryptionType {
    #[default] Kms,
    Unknown(std::string::String),
}

impl ChannelEncryptionType {
    pub fn as_str(&self) -> &str {
        match self {
            ChannelEncryptionType::Kms => "KMS",
            ChannelEncryptionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChannelEncryptionType {
    fn from(text: &str) -> Self {
        match text {
            "KMS" => ChannelEncryptionType::Kms,
            other => ChannelEncryptionType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChannelEncryptionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChannelEncryptionType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChannelLoggingConfiguration {
    pub cloud_watch_logs: CloudWatchLogs,
}

impl Shape for ChannelLoggingConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_ChannelLoggingConfiguration;
}

impl Field for ChannelLoggingConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.cloud_watch_logs = Field::decode(d).map_err(|e| e.inside("CloudWatchLogs"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.cloud_watch_logs.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChannelLoggingUpdateInput {
    pub cloud_watch_logs: CloudWatchLogsUpdateInput,
}

impl Shape for ChannelLoggingUpdateInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ChannelLoggingUpdateInput;
}

impl Field for ChannelLoggingUpdateInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.cloud_watch_logs = Field::decode(d).map_err(|e| e.inside("CloudWatchLogs"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.cloud_watch_logs.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChannelStatus {
    #[default] Creating,
    Active,
    Updating,
    Deleting,
    Failed,
    Unknown(std::string::String),
}

impl ChannelStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ChannelStatus::Creating => "CREATING",
            ChannelStatus::Active => "ACTIVE",
            ChannelStatus::Updating => "UPDATING",
            ChannelStatus::Deleting => "DELETING",
            ChannelStatus::Failed => "FAILED",
            ChannelStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChannelStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => ChannelStatus::Creating,
            "ACTIVE" => ChannelStatus::Active,
            "UPDATING" => ChannelStatus::Updating,
            "DELETING" => ChannelStatus::Deleting,
            "FAILED" => ChannelStatus::Failed,
            other => ChannelStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChannelStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChannelStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChannelStreamConfiguration {
    pub stream_arn: std::string::String,
    pub record_configuration: RecordConfiguration,
}

impl Shape for ChannelStreamConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_ChannelStreamConfiguration;
}

impl Field for ChannelStreamConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                1 => value.record_configuration = Field::decode(d).map_err(|e| e.inside("RecordConfiguration"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.record_configuration.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChannelStreamDescription {
    pub stream_arn: std::string::String,
    pub stream_creation_timestamp: Timestamp,
    pub record_configuration: RecordConfiguration,
}

impl Shape for ChannelStreamDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ChannelStreamDescription;
}

impl Field for ChannelStreamDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                1 => value.stream_creation_timestamp = Field::decode(d).map_err(|e| e.inside("StreamCreationTimestamp"))?,
                2 => value.record_configuration = Field::decode(d).map_err(|e| e.inside("RecordConfiguration"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stream_creation_timestamp.encode(e);
        e.member(&Self::SHAPE.members[2]); self.record_configuration.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChannelStreamIdentifier {
    pub stream_arn: std::string::String,
    pub stream_creation_timestamp: Timestamp,
}

impl Shape for ChannelStreamIdentifier {
    const SHAPE: &'static ShapeSpec = &tables::S_ChannelStreamIdentifier;
}

impl Field for ChannelStreamIdentifier {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                1 => value.stream_creation_timestamp = Field::decode(d).map_err(|e| e.inside("StreamCreationTimestamp"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stream_creation_timestamp.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChannelSummary {
    pub channel_name: std::string::String,
    pub channel_arn: std::string::String,
    pub channel_id: std::string::String,
    pub channel_status: ChannelStatus,
    pub channel_status_reason: std::option::Option<std::string::String>,
    pub channel_creation_timestamp: Timestamp,
    pub channel_destination_type: ChannelDestinationType,
    pub streams: std::vec::Vec<ChannelStreamIdentifier>,
}

impl Shape for ChannelSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_ChannelSummary;
}

impl Field for ChannelSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.channel_name = Field::decode(d).map_err(|e| e.inside("ChannelName"))?,
                1 => value.channel_arn = Field::decode(d).map_err(|e| e.inside("ChannelARN"))?,
                2 => value.channel_id = Field::decode(d).map_err(|e| e.inside("ChannelId"))?,
                3 => value.channel_status = Field::decode(d).map_err(|e| e.inside("ChannelStatus"))?,
                4 => value.channel_status_reason = Some(Field::decode(d).map_err(|e| e.inside("ChannelStatusReason"))?),
                5 => value.channel_creation_timestamp = Field::decode(d).map_err(|e| e.inside("ChannelCreationTimestamp"))?,
                6 => value.channel_destination_type = Field::decode(d).map_err(|e| e.inside("ChannelDestinationType"))?,
                7 => value.streams = Field::decode(d).map_err(|e| e.inside("Streams"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.channel_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.channel_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.channel_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.channel_status.encode(e);
        if let Some(v) = &self.channel_status_reason { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.channel_creation_timestamp.encode(e);
        e.member(&Self::SHAPE.members[6]); self.channel_destination_type.encode(e);
        e.member(&Self::SHAPE.members[7]); self.streams.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChildShard {
    pub shard_id: std::string::String,
    pub parent_shards: std::vec::Vec<std::string::String>,
    pub hash_key_range: HashKeyRange,
}

impl Shape for ChildShard {
    const SHAPE: &'static ShapeSpec = &tables::S_ChildShard;
}

impl Field for ChildShard {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.shard_id = Field::decode(d).map_err(|e| e.inside("ShardId"))?,
                1 => value.parent_shards = Field::decode(d).map_err(|e| e.inside("ParentShards"))?,
                2 => value.hash_key_range = Field::decode(d).map_err(|e| e.inside("HashKeyRange"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.shard_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.parent_shards.encode(e);
        e.member(&Self::SHAPE.members[2]); self.hash_key_range.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudWatchLogs {
    pub enabled: bool,
    pub log_group_name: std::option::Option<std::string::String>,
    pub log_stream_name: std::option::Option<std::string::String>,
}

impl Shape for CloudWatchLogs {
    const SHAPE: &'static ShapeSpec = &tables::S_CloudWatchLogs;
}

impl Field for CloudWatchLogs {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.enabled = Field::decode(d).map_err(|e| e.inside("Enabled"))?,
                1 => value.log_group_name = Some(Field::decode(d).map_err(|e| e.inside("LogGroupName"))?),
                2 => value.log_stream_name = Some(Field::decode(d).map_err(|e| e.inside("LogStreamName"))?),
                _ => {}
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
        if let Some(v) = &self.log_group_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.log_stream_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudWatchLogsUpdateInput {
    pub enabled: bool,
    pub log_group_name: std::option::Option<std::string::String>,
    pub log_stream_name: std::option::Option<std::string::String>,
}

impl Shape for CloudWatchLogsUpdateInput {
    const SHAPE: &'static ShapeSpec = &tables::S_CloudWatchLogsUpdateInput;
}

impl Field for CloudWatchLogsUpdateInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.enabled = Field::decode(d).map_err(|e| e.inside("Enabled"))?,
                1 => value.log_group_name = Some(Field::decode(d).map_err(|e| e.inside("LogGroupName"))?),
                2 => value.log_stream_name = Some(Field::decode(d).map_err(|e| e.inside("LogStreamName"))?),
                _ => {}
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
        if let Some(v) = &self.log_group_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.log_stream_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consumer {
    pub consumer_name: std::string::String,
    pub consumer_arn: std::string::String,
    pub consumer_status: ConsumerStatus,
    pub consumer_creation_timestamp: Timestamp,
}

impl Shape for Consumer {
    const SHAPE: &'static ShapeSpec = &tables::S_Consumer;
}

impl Field for Consumer {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.consumer_name = Field::decode(d).map_err(|e| e.inside("ConsumerName"))?,
                1 => value.consumer_arn = Field::decode(d).map_err(|e| e.inside("ConsumerARN"))?,
                2 => value.consumer_status = Field::decode(d).map_err(|e| e.inside("ConsumerStatus"))?,
                3 => value.consumer_creation_timestamp = Field::decode(d).map_err(|e| e.inside("ConsumerCreationTimestamp"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.consumer_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.consumer_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.consumer_status.encode(e);
        e.member(&Self::SHAPE.members[3]); self.consumer_creation_timestamp.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsumerDescription {
    pub consumer_name: std::string::String,
    pub consumer_arn: std::string::String,
    pub consumer_status: ConsumerStatus,
    pub consumer_creation_timestamp: Timestamp,
    pub stream_arn: std::string::String,
}

impl Shape for ConsumerDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_ConsumerDescription;
}

impl Field for ConsumerDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.consumer_name = Field::decode(d).map_err(|e| e.inside("ConsumerName"))?,
                1 => value.consumer_arn = Field::decode(d).map_err(|e| e.inside("ConsumerARN"))?,
                2 => value.consumer_status = Field::decode(d).map_err(|e| e.inside("ConsumerStatus"))?,
                3 => value.consumer_creation_timestamp = Field::decode(d).map_err(|e| e.inside("ConsumerCreationTimestamp"))?,
                4 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.consumer_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.consumer_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.consumer_status.encode(e);
        e.member(&Self::SHAPE.members[3]); self.consumer_creation_timestamp.encode(e);
        e.member(&Self::SHAPE.members[4]); self.stream_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ConsumerStatus {
    #[default] Creating,
    Deleting,
    Active,
    Unknown(std::string::String),
}

impl ConsumerStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ConsumerStatus::Creating => "CREATING",
            ConsumerStatus::Deleting => "DELETING",
            ConsumerStatus::Active => "ACTIVE",
            ConsumerStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ConsumerStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => ConsumerStatus::Creating,
            "DELETING" => ConsumerStatus::Deleting,
            "ACTIVE" => ConsumerStatus::Active,
            other => ConsumerStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ConsumerStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ConsumerStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateChannelInput {
    pub channel_name: std::string::String,
    pub service_execution_role_arn: std::string::String,
    pub stream_configuration_list: std::vec::Vec<ChannelStreamConfiguration>,
    pub s3_destination_configuration: std::option::Option<S3DestinationConfiguration>,
    pub s3_tables_destination_configuration: std::option::Option<S3TablesDestinationConfiguration>,
    pub encryption_configuration: std::option::Option<ChannelEncryptionConfiguration>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub logging_configuration: std::option::Option<ChannelLoggingConfiguration>,
}

impl Shape for CreateChannelInput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateChannelInput;
}

impl Field for CreateChannelInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.channel_name = Field::decode(d).map_err(|e| e.inside("ChannelName"))?,
                1 => value.service_execution_role_arn = Field::decode(d).map_err(|e| e.inside("ServiceExecutionRoleARN"))?,
                2 => value.stream_configuration_list = Field::decode(d).map_err(|e| e.inside("StreamConfigurationList"))?,
                3 => value.s3_destination_configuration = Some(Field::decode(d).map_err(|e| e.inside("S3DestinationConfiguration"))?),
                4 => value.s3_tables_destination_configuration = Some(Field::decode(d).map_err(|e| e.inside("S3TablesDestinationConfiguration"))?),
                5 => value.encryption_configuration = Some(Field::decode(d).map_err(|e| e.inside("EncryptionConfiguration"))?),
                6 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                7 => value.logging_configuration = Some(Field::decode(d).map_err(|e| e.inside("LoggingConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.channel_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.service_execution_role_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.stream_configuration_list.encode(e);
        if let Some(v) = &self.s3_destination_configuration { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.s3_tables_destination_configuration { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.encryption_configuration { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.logging_configuration { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateChannelOutput {
    pub channel_description: ChannelDescription,
}

impl Shape for CreateChannelOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateChannelOutput;
}

impl Field for CreateChannelOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.channel_description = Field::decode(d).map_err(|e| e.inside("ChannelDescription"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.channel_description.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateQueueInput {
    pub queue_name: std::string::String,
    pub stream_configuration_list: std::vec::Vec<QueueStreamConfiguration>,
    pub queue_attributes: std::option::Option<QueueAttributes>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreateQueueInput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateQueueInput;
}

impl Field for CreateQueueInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_name = Field::decode(d).map_err(|e| e.inside("QueueName"))?,
                1 => value.stream_configuration_list = Field::decode(d).map_err(|e| e.inside("StreamConfigurationList"))?,
                2 => value.queue_attributes = Some(Field::decode(d).map_err(|e| e.inside("QueueAttributes"))?),
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
        e.member(&Self::SHAPE.members[0]); self.queue_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stream_configuration_list.encode(e);
        if let Some(v) = &self.queue_attributes { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateQueueOutput {
    pub queue_description: QueueDescription,
}

impl Shape for CreateQueueOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateQueueOutput;
}

impl Field for CreateQueueOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_description = Field::decode(d).map_err(|e| e.inside("QueueDescription"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_description.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStreamInput {
    pub stream_name: std::string::String,
    pub shard_count: std::option::Option<i32>,
    pub stream_mode_details: std::option::Option<StreamModeDetails>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub warm_throughput_mi_bps: std::option::Option<i32>,
    pub max_record_size_in_ki_b: std::option::Option<i32>,
    pub record_distribution_strategy: std::option::Option<RecordDistributionStrategy>,
}

impl Shape for CreateStreamInput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateStreamInput;
}

impl Field for CreateStreamInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Field::decode(d).map_err(|e| e.inside("StreamName"))?,
                1 => value.shard_count = Some(Field::decode(d).map_err(|e| e.inside("ShardCount"))?),
                2 => value.stream_mode_details = Some(Field::decode(d).map_err(|e| e.inside("StreamModeDetails"))?),
                3 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                4 => value.warm_throughput_mi_bps = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughputMiBps"))?),
                5 => value.max_record_size_in_ki_b = Some(Field::decode(d).map_err(|e| e.inside("MaxRecordSizeInKiB"))?),
                6 => value.record_distribution_strategy = Some(Field::decode(d).map_err(|e| e.inside("RecordDistributionStrategy"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_name.encode(e);
        if let Some(v) = &self.shard_count { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stream_mode_details { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.warm_throughput_mi_bps { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.max_record_size_in_ki_b { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.record_distribution_strategy { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeadLetterConfiguration {
    pub target_type: TargetType,
    pub max_receive_count: std::option::Option<i32>,
}

impl Shape for DeadLetterConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_DeadLetterConfiguration;
}

impl Field for DeadLetterConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_type = Field::decode(d).map_err(|e| e.inside("TargetType"))?,
                1 => value.max_receive_count = Some(Field::decode(d).map_err(|e| e.inside("MaxReceiveCount"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.target_type.encode(e);
        if let Some(v) = &self.max_receive_count { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeadLetterQueueS3Configuration {
    pub bucket_arn: std::string::String,
    pub expected_bucket_owner: std::string::String,
    pub error_output_prefix: std::option::Option<std::string::String>,
}

impl Shape for DeadLetterQueueS3Configuration {
    const SHAPE: &'static ShapeSpec = &tables::S_DeadLetterQueueS3Configuration;
}

impl Field for DeadLetterQueueS3Configuration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket_arn = Field::decode(d).map_err(|e| e.inside("BucketARN"))?,
                1 => value.expected_bucket_owner = Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?,
                2 => value.error_output_prefix = Some(Field::decode(d).map_err(|e| e.inside("ErrorOutputPrefix"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.expected_bucket_owner.encode(e);
        if let Some(v) = &self.error_output_prefix { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecreaseStreamRetentionPeriodInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub retention_period_hours: i32,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for DecreaseStreamRetentionPeriodInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DecreaseStreamRetentionPeriodInput;
}

impl Field for DecreaseStreamRetentionPeriodInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.retention_period_hours = Field::decode(d).map_err(|e| e.inside("RetentionPeriodHours"))?,
                2 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                3 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.retention_period_hours.encode(e);
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChannelInput {
    pub channel_arn: std::string::String,
}

impl Shape for DeleteChannelInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteChannelInput;
}

impl Field for DeleteChannelInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.channel_arn = Field::decode(d).map_err(|e| e.inside("ChannelARN"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.channel_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteQueueInput {
    pub queue_arn: std::string::String,
}

impl Shape for DeleteQueueInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteQueueInput;
}

impl Field for DeleteQueueInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyInput {
    pub resource_arn: std::string::String,
    pub stream_id: std::option::Option<std::string::String>,
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
                1 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
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
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStreamInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub enforce_consumer_deletion: std::option::Option<bool>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for DeleteStreamInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteStreamInput;
}

impl Field for DeleteStreamInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.enforce_consumer_deletion = Some(Field::decode(d).map_err(|e| e.inside("EnforceConsumerDeletion"))?),
                2 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                3 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.enforce_consumer_deletion { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterStreamConsumerInput {
    pub stream_arn: std::option::Option<std::string::String>,
    pub consumer_name: std::option::Option<std::string::String>,
    pub consumer_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for DeregisterStreamConsumerInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeregisterStreamConsumerInput;
}

impl Field for DeregisterStreamConsumerInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                1 => value.consumer_name = Some(Field::decode(d).map_err(|e| e.inside("ConsumerName"))?),
                2 => value.consumer_arn = Some(Field::decode(d).map_err(|e| e.inside("ConsumerARN"))?),
                3 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
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
        if let Some(v) = &self.consumer_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.consumer_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountSettingsInput {
}

impl Shape for DescribeAccountSettingsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeAccountSettingsInput;
}

impl Field for DescribeAccountSettingsInput {
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
pub struct DescribeAccountSettingsOutput {
    pub minimum_throughput_billing_commitment: std::option::Option<MinimumThroughputBillingCommitmentOutput>,
}

impl Shape for DescribeAccountSettingsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeAccountSettingsOutput;
}

impl Field for DescribeAccountSettingsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.minimum_throughput_billing_commitment = Some(Field::decode(d).map_err(|e| e.inside("MinimumThroughputBillingCommitment"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.minimum_throughput_billing_commitment { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeChannelInput {
    pub channel_arn: std::string::String,
}

impl Shape for DescribeChannelInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeChannelInput;
}

impl Field for DescribeChannelInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.channel_arn = Field::decode(d).map_err(|e| e.inside("ChannelARN"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.channel_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeChannelOutput {
    pub channel_description: ChannelDescription,
}

impl Shape for DescribeChannelOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeChannelOutput;
}

impl Field for DescribeChannelOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.channel_description = Field::decode(d).map_err(|e| e.inside("ChannelDescription"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.channel_description.encode(e);
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
    pub shard_limit: i32,
    pub open_shard_count: i32,
    pub on_demand_stream_count: i32,
    pub on_demand_stream_count_limit: i32,
    pub channel_count: std::option::Option<i32>,
    pub channel_count_limit: std::option::Option<i32>,
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
                0 => value.shard_limit = Field::decode(d).map_err(|e| e.inside("ShardLimit"))?,
                1 => value.open_shard_count = Field::decode(d).map_err(|e| e.inside("OpenShardCount"))?,
                2 => value.on_demand_stream_count = Field::decode(d).map_err(|e| e.inside("OnDemandStreamCount"))?,
                3 => value.on_demand_stream_count_limit = Field::decode(d).map_err(|e| e.inside("OnDemandStreamCountLimit"))?,
                4 => value.channel_count = Some(Field::decode(d).map_err(|e| e.inside("ChannelCount"))?),
                5 => value.channel_count_limit = Some(Field::decode(d).map_err(|e| e.inside("ChannelCountLimit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.shard_limit.encode(e);
        e.member(&Self::SHAPE.members[1]); self.open_shard_count.encode(e);
        e.member(&Self::SHAPE.members[2]); self.on_demand_stream_count.encode(e);
        e.member(&Self::SHAPE.members[3]); self.on_demand_stream_count_limit.encode(e);
        if let Some(v) = &self.channel_count { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.channel_count_limit { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeQueueInput {
    pub queue_arn: std::string::String,
}

impl Shape for DescribeQueueInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeQueueInput;
}

impl Field for DescribeQueueInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeQueueOutput {
    pub queue_description: QueueDescription,
}

impl Shape for DescribeQueueOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeQueueOutput;
}

impl Field for DescribeQueueOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_description = Field::decode(d).map_err(|e| e.inside("QueueDescription"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_description.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStreamConsumerInput {
    pub stream_arn: std::option::Option<std::string::String>,
    pub consumer_name: std::option::Option<std::string::String>,
    pub consumer_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for DescribeStreamConsumerInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStreamConsumerInput;
}

impl Field for DescribeStreamConsumerInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                1 => value.consumer_name = Some(Field::decode(d).map_err(|e| e.inside("ConsumerName"))?),
                2 => value.consumer_arn = Some(Field::decode(d).map_err(|e| e.inside("ConsumerARN"))?),
                3 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
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
        if let Some(v) = &self.consumer_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.consumer_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStreamConsumerOutput {
    pub consumer_description: ConsumerDescription,
}

impl Shape for DescribeStreamConsumerOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStreamConsumerOutput;
}

impl Field for DescribeStreamConsumerOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.consumer_description = Field::decode(d).map_err(|e| e.inside("ConsumerDescription"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.consumer_description.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStreamInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub exclusive_start_shard_id: std::option::Option<std::string::String>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for DescribeStreamInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStreamInput;
}

impl Field for DescribeStreamInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                2 => value.exclusive_start_shard_id = Some(Field::decode(d).map_err(|e| e.inside("ExclusiveStartShardId"))?),
                3 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                4 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.exclusive_start_shard_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStreamOutput {
    pub stream_description: StreamDescription,
}

impl Shape for DescribeStreamOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStreamOutput;
}

impl Field for DescribeStreamOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_description = Field::decode(d).map_err(|e| e.inside("StreamDescription"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_description.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStreamSummaryInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for DescribeStreamSummaryInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStreamSummaryInput;
}

impl Field for DescribeStreamSummaryInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                2 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStreamSummaryOutput {
    pub stream_description_summary: StreamDescriptionSummary,
}

impl Shape for DescribeStreamSummaryOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeStreamSummaryOutput;
}

impl Field for DescribeStreamSummaryOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_description_summary = Field::decode(d).map_err(|e| e.inside("StreamDescriptionSummary"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_description_summary.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableEnhancedMonitoringInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub shard_level_metrics: std::vec::Vec<MetricsName>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for DisableEnhancedMonitoringInput {
    const SHAPE: &'static ShapeSpec = &tables::S_DisableEnhancedMonitoringInput;
}

impl Field for DisableEnhancedMonitoringInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.shard_level_metrics = Field::decode(d).map_err(|e| e.inside("ShardLevelMetrics"))?,
                2 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                3 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.shard_level_metrics.encode(e);
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableEnhancedMonitoringInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub shard_level_metrics: std::vec::Vec<MetricsName>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for EnableEnhancedMonitoringInput {
    const SHAPE: &'static ShapeSpec = &tables::S_EnableEnhancedMonitoringInput;
}

impl Field for EnableEnhancedMonitoringInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.shard_level_metrics = Field::decode(d).map_err(|e| e.inside("ShardLevelMetrics"))?,
                2 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                3 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.shard_level_metrics.encode(e);
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EncryptionType {
    #[default] None,
    Kms,
    Unknown(std::string::String),
}

impl EncryptionType {
    pub fn as_str(&self) -> &str {
        match self {
            EncryptionType::None => "NONE",
            EncryptionType::Kms => "KMS",
            EncryptionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EncryptionType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => EncryptionType::None,
            "KMS" => EncryptionType::Kms,
            other => EncryptionType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EncryptionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EncryptionType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnhancedMetrics {
    pub shard_level_metrics: std::option::Option<std::vec::Vec<MetricsName>>,
}

impl Shape for EnhancedMetrics {
    const SHAPE: &'static ShapeSpec = &tables::S_EnhancedMetrics;
}

impl Field for EnhancedMetrics {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.shard_level_metrics = Some(Field::decode(d).map_err(|e| e.inside("ShardLevelMetrics"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.shard_level_metrics { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnhancedMonitoringOutput {
    pub stream_name: std::option::Option<std::string::String>,
    pub current_shard_level_metrics: std::option::Option<std::vec::Vec<MetricsName>>,
    pub desired_shard_level_metrics: std::option::Option<std::vec::Vec<MetricsName>>,
    pub stream_arn: std::option::Option<std::string::String>,
}

impl Shape for EnhancedMonitoringOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_EnhancedMonitoringOutput;
}

impl Field for EnhancedMonitoringOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.current_shard_level_metrics = Some(Field::decode(d).map_err(|e| e.inside("CurrentShardLevelMetrics"))?),
                2 => value.desired_shard_level_metrics = Some(Field::decode(d).map_err(|e| e.inside("DesiredShardLevelMetrics"))?),
                3 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.current_shard_level_metrics { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.desired_shard_level_metrics { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRecordsInput {
    pub shard_iterator: std::string::String,
    pub limit: std::option::Option<i32>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
    pub dry_run: std::option::Option<bool>,
}

impl Shape for GetRecordsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRecordsInput;
}

impl Field for GetRecordsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.shard_iterator = Field::decode(d).map_err(|e| e.inside("ShardIterator"))?,
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                2 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                3 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                4 => value.dry_run = Some(Field::decode(d).map_err(|e| e.inside("DryRun"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.shard_iterator.encode(e);
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.dry_run { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRecordsOutput {
    pub records: std::vec::Vec<Record>,
    pub next_shard_iterator: std::option::Option<std::string::String>,
    pub millis_behind_latest: std::option::Option<i64>,
    pub child_shards: std::option::Option<std::vec::Vec<ChildShard>>,
}

impl Shape for GetRecordsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRecordsOutput;
}

impl Field for GetRecordsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.records = Field::decode(d).map_err(|e| e.inside("Records"))?,
                1 => value.next_shard_iterator = Some(Field::decode(d).map_err(|e| e.inside("NextShardIterator"))?),
                2 => value.millis_behind_latest = Some(Field::decode(d).map_err(|e| e.inside("MillisBehindLatest"))?),
                3 => value.child_shards = Some(Field::decode(d).map_err(|e| e.inside("ChildShards"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.records.encode(e);
        if let Some(v) = &self.next_shard_iterator { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.millis_behind_latest { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.child_shards { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyInput {
    pub resource_arn: std::string::String,
    pub stream_id: std::option::Option<std::string::String>,
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
                1 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
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
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyOutput {
    pub policy: std::string::String,
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
                0 => value.policy = Field::decode(d).map_err(|e| e.inside("Policy"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.policy.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetShardIteratorInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub shard_id: std::string::String,
    pub shard_iterator_type: ShardIteratorType,
    pub starting_sequence_number: std::option::Option<std::string::String>,
    pub timestamp: std::option::Option<Timestamp>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
    pub dry_run: std::option::Option<bool>,
}

impl Shape for GetShardIteratorInput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetShardIteratorInput;
}

impl Field for GetShardIteratorInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.shard_id = Field::decode(d).map_err(|e| e.inside("ShardId"))?,
                2 => value.shard_iterator_type = Field::decode(d).map_err(|e| e.inside("ShardIteratorType"))?,
                3 => value.starting_sequence_number = Some(Field::decode(d).map_err(|e| e.inside("StartingSequenceNumber"))?),
                4 => value.timestamp = Some(Field::decode(d).map_err(|e| e.inside("Timestamp"))?),
                5 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                6 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                7 => value.dry_run = Some(Field::decode(d).map_err(|e| e.inside("DryRun"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.shard_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.shard_iterator_type.encode(e);
        if let Some(v) = &self.starting_sequence_number { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.timestamp { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.dry_run { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetShardIteratorOutput {
    pub shard_iterator: std::option::Option<std::string::String>,
}

impl Shape for GetShardIteratorOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetShardIteratorOutput;
}

impl Field for GetShardIteratorOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.shard_iterator = Some(Field::decode(d).map_err(|e| e.inside("ShardIterator"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.shard_iterator { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HashKeyRange {
    pub starting_hash_key: std::string::String,
    pub ending_hash_key: std::string::String,
}

impl Shape for HashKeyRange {
    const SHAPE: &'static ShapeSpec = &tables::S_HashKeyRange;
}

impl Field for HashKeyRange {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.starting_hash_key = Field::decode(d).map_err(|e| e.inside("StartingHashKey"))?,
                1 => value.ending_hash_key = Field::decode(d).map_err(|e| e.inside("EndingHashKey"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.starting_hash_key.encode(e);
        e.member(&Self::SHAPE.members[1]); self.ending_hash_key.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncreaseStreamRetentionPeriodInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub retention_period_hours: i32,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for IncreaseStreamRetentionPeriodInput {
    const SHAPE: &'static ShapeSpec = &tables::S_IncreaseStreamRetentionPeriodInput;
}

impl Field for IncreaseStreamRetentionPeriodInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.retention_period_hours = Field::decode(d).map_err(|e| e.inside("RetentionPeriodHours"))?,
                2 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                3 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.retention_period_hours.encode(e);
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChannelsInput {
    pub stream_filter: std::option::Option<std::vec::Vec<StreamFilter>>,
    pub max_results: std::option::Option<i32>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListChannelsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListChannelsInput;
}

impl Field for ListChannelsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_filter = Some(Field::decode(d).map_err(|e| e.inside("StreamFilter"))?),
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
        if let Some(v) = &self.stream_filter { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChannelsOutput {
    pub channel_summaries: std::vec::Vec<ChannelSummary>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListChannelsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListChannelsOutput;
}

impl Field for ListChannelsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.channel_summaries = Field::decode(d).map_err(|e| e.inside("ChannelSummaries"))?,
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
        e.member(&Self::SHAPE.members[0]); self.channel_summaries.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListQueuesInput {
    pub max_results: std::option::Option<i32>,
    pub next_token: std::option::Option<std::string::String>,
    pub stream_filter: std::option::Option<std::vec::Vec<QueueStreamFilter>>,
}

impl Shape for ListQueuesInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListQueuesInput;
}

impl Field for ListQueuesInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.stream_filter = Some(Field::decode(d).map_err(|e| e.inside("StreamFilter"))?),
                _ => {}
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
        if let Some(v) = &self.stream_filter { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListQueuesOutput {
    pub queue_summaries: std::vec::Vec<QueueSummary>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListQueuesOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListQueuesOutput;
}

impl Field for ListQueuesOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_summaries = Field::decode(d).map_err(|e| e.inside("QueueSummaries"))?,
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
        e.member(&Self::SHAPE.members[0]); self.queue_summaries.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListShardsInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub exclusive_start_shard_id: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
    pub stream_creation_timestamp: std::option::Option<Timestamp>,
    pub shard_filter: std::option::Option<ShardFilter>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for ListShardsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListShardsInput;
}

impl Field for ListShardsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.exclusive_start_shard_id = Some(Field::decode(d).map_err(|e| e.inside("ExclusiveStartShardId"))?),
                3 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                4 => value.stream_creation_timestamp = Some(Field::decode(d).map_err(|e| e.inside("StreamCreationTimestamp"))?),
                5 => value.shard_filter = Some(Field::decode(d).map_err(|e| e.inside("ShardFilter"))?),
                6 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                7 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.exclusive_start_shard_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.stream_creation_timestamp { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.shard_filter { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListShardsOutput {
    pub shards: std::option::Option<std::vec::Vec<Shard>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListShardsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListShardsOutput;
}

impl Field for ListShardsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.shards = Some(Field::decode(d).map_err(|e| e.inside("Shards"))?),
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
        if let Some(v) = &self.shards { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStreamConsumersInput {
    pub stream_arn: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
    pub stream_creation_timestamp: std::option::Option<Timestamp>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for ListStreamConsumersInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListStreamConsumersInput;
}

impl Field for ListStreamConsumersInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                2 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                3 => value.stream_creation_timestamp = Some(Field::decode(d).map_err(|e| e.inside("StreamCreationTimestamp"))?),
                4 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_arn.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_creation_timestamp { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStreamConsumersOutput {
    pub consumers: std::option::Option<std::vec::Vec<Consumer>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListStreamConsumersOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListStreamConsumersOutput;
}

impl Field for ListStreamConsumersOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.consumers = Some(Field::decode(d).map_err(|e| e.inside("Consumers"))?),
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
        if let Some(v) = &self.consumers { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStreamsInput {
    pub limit: std::option::Option<i32>,
    pub exclusive_start_stream_name: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListStreamsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListStreamsInput;
}

impl Field for ListStreamsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                1 => value.exclusive_start_stream_name = Some(Field::decode(d).map_err(|e| e.inside("ExclusiveStartStreamName"))?),
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
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.exclusive_start_stream_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStreamsOutput {
    pub stream_names: std::vec::Vec<std::string::String>,
    pub has_more_streams: bool,
    pub next_token: std::option::Option<std::string::String>,
    pub stream_summaries: std::option::Option<std::vec::Vec<StreamSummary>>,
}

impl Shape for ListStreamsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListStreamsOutput;
}

impl Field for ListStreamsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_names = Field::decode(d).map_err(|e| e.inside("StreamNames"))?,
                1 => value.has_more_streams = Field::decode(d).map_err(|e| e.inside("HasMoreStreams"))?,
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                3 => value.stream_summaries = Some(Field::decode(d).map_err(|e| e.inside("StreamSummaries"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_names.encode(e);
        e.member(&Self::SHAPE.members[1]); self.has_more_streams.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_summaries { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: std::string::String,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for ListTagsForResourceInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsForResourceInput;
}

impl Field for ListTagsForResourceInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
                1 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
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
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for ListTagsForResourceOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsForResourceOutput;
}

impl Field for ListTagsForResourceOutput {
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
pub struct ListTagsForStreamInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub exclusive_start_tag_key: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for ListTagsForStreamInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsForStreamInput;
}

impl Field for ListTagsForStreamInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.exclusive_start_tag_key = Some(Field::decode(d).map_err(|e| e.inside("ExclusiveStartTagKey"))?),
                2 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                3 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                4 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.exclusive_start_tag_key { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForStreamOutput {
    pub tags: std::vec::Vec<Tag>,
    pub has_more_tags: bool,
}

impl Shape for ListTagsForStreamOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsForStreamOutput;
}

impl Field for ListTagsForStreamOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                1 => value.has_more_tags = Field::decode(d).map_err(|e| e.inside("HasMoreTags"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.has_more_tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MergeShardsInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub shard_to_merge: std::string::String,
    pub adjacent_shard_to_merge: std::string::String,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for MergeShardsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_MergeShardsInput;
}

impl Field for MergeShardsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.shard_to_merge = Field::decode(d).map_err(|e| e.inside("ShardToMerge"))?,
                2 => value.adjacent_shard_to_merge = Field::decode(d).map_err(|e| e.inside("AdjacentShardToMerge"))?,
                3 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                4 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.shard_to_merge.encode(e);
        e.member(&Self::SHAPE.members[2]); self.adjacent_shard_to_merge.encode(e);
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MetricsName {
    #[default] IncomingBytes,
    IncomingRecords,
    OutgoingBytes,
    OutgoingRecords,
    WriteProvisionedThroughputExceeded,
    ReadProvisionedThroughputExceeded,
    IteratorAgeMilliseconds,
    All,
    Unknown(std::string::String),
}

impl MetricsName {
    pub fn as_str(&self) -> &str {
        match self {
            MetricsName::IncomingBytes => "IncomingBytes",
            MetricsName::IncomingRecords => "IncomingRecords",
            MetricsName::OutgoingBytes => "OutgoingBytes",
            MetricsName::OutgoingRecords => "OutgoingRecords",
            MetricsName::WriteProvisionedThroughputExceeded => "WriteProvisionedThroughputExceeded",
            MetricsName::ReadProvisionedThroughputExceeded => "ReadProvisionedThroughputExceeded",
            MetricsName::IteratorAgeMilliseconds => "IteratorAgeMilliseconds",
            MetricsName::All => "ALL",
            MetricsName::Unknown(text) => text,
        }
    }
}

impl From<&str> for MetricsName {
    fn from(text: &str) -> Self {
        match text {
            "IncomingBytes" => MetricsName::IncomingBytes,
            "IncomingRecords" => MetricsName::IncomingRecords,
            "OutgoingBytes" => MetricsName::OutgoingBytes,
            "OutgoingRecords" => MetricsName::OutgoingRecords,
            "WriteProvisionedThroughputExceeded" => MetricsName::WriteProvisionedThroughputExceeded,
            "ReadProvisionedThroughputExceeded" => MetricsName::ReadProvisionedThroughputExceeded,
            "IteratorAgeMilliseconds" => MetricsName::IteratorAgeMilliseconds,
            "ALL" => MetricsName::All,
            other => MetricsName::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MetricsName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MetricsName {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MinimumThroughputBillingCommitmentInput {
    pub status: MinimumThroughputBillingCommitmentInputStatus,
}

impl Shape for MinimumThroughputBillingCommitmentInput {
    const SHAPE: &'static ShapeSpec = &tables::S_MinimumThroughputBillingCommitmentInput;
}

impl Field for MinimumThroughputBillingCommitmentInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MinimumThroughputBillingCommitmentInputStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl MinimumThroughputBillingCommitmentInputStatus {
    pub fn as_str(&self) -> &str {
        match self {
            MinimumThroughputBillingCommitmentInputStatus::Enabled => "ENABLED",
            MinimumThroughputBillingCommitmentInputStatus::Disabled => "DISABLED",
            MinimumThroughputBillingCommitmentInputStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for MinimumThroughputBillingCommitmentInputStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => MinimumThroughputBillingCommitmentInputStatus::Enabled,
            "DISABLED" => MinimumThroughputBillingCommitmentInputStatus::Disabled,
            other => MinimumThroughputBillingCommitmentInputStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MinimumThroughputBillingCommitmentInputStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MinimumThroughputBillingCommitmentInputStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MinimumThroughputBillingCommitmentOutput {
    pub status: MinimumThroughputBillingCommitmentOutputStatus,
    pub started_at: std::option::Option<Timestamp>,
    pub ended_at: std::option::Option<Timestamp>,
    pub earliest_allowed_end_at: std::option::Option<Timestamp>,
}

impl Shape for MinimumThroughputBillingCommitmentOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_MinimumThroughputBillingCommitmentOutput;
}

impl Field for MinimumThroughputBillingCommitmentOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                1 => value.started_at = Some(Field::decode(d).map_err(|e| e.inside("StartedAt"))?),
                2 => value.ended_at = Some(Field::decode(d).map_err(|e| e.inside("EndedAt"))?),
                3 => value.earliest_allowed_end_at = Some(Field::decode(d).map_err(|e| e.inside("EarliestAllowedEndAt"))?),
                _ => {}
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
        if let Some(v) = &self.started_at { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.ended_at { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.earliest_allowed_end_at { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MinimumThroughputBillingCommitmentOutputStatus {
    #[default] Enabled,
    Disabled,
    EnabledUntilEarliestAllowedEnd,
    Unknown(std::string::String),
}

impl MinimumThroughputBillingCommitmentOutputStatus {
    pub fn as_str(&self) -> &str {
        match self {
            MinimumThroughputBillingCommitmentOutputStatus::Enabled => "ENABLED",
            MinimumThroughputBillingCommitmentOutputStatus::Disabled => "DISABLED",
            MinimumThroughputBillingCommitmentOutputStatus::EnabledUntilEarliestAllowedEnd => "ENABLED_UNTIL_EARLIEST_ALLOWED_END",
            MinimumThroughputBillingCommitmentOutputStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for MinimumThroughputBillingCommitmentOutputStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => MinimumThroughputBillingCommitmentOutputStatus::Enabled,
            "DISABLED" => MinimumThroughputBillingCommitmentOutputStatus::Disabled,
            "ENABLED_UNTIL_EARLIEST_ALLOWED_END" => MinimumThroughputBillingCommitmentOutputStatus::EnabledUntilEarliestAllowedEnd,
            other => MinimumThroughputBillingCommitmentOutputStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MinimumThroughputBillingCommitmentOutputStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MinimumThroughputBillingCommitmentOutputStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartitionField {
    pub transform: PartitionTransform,
    pub source_name: std::string::String,
}

impl Shape for PartitionField {
    const SHAPE: &'static ShapeSpec = &tables::S_PartitionField;
}

impl Field for PartitionField {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.transform = Field::decode(d).map_err(|e| e.inside("Transform"))?,
                1 => value.source_name = Field::decode(d).map_err(|e| e.inside("SourceName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.transform.encode(e);
        e.member(&Self::SHAPE.members[1]); self.source_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartitionSpec {
    pub partition_fields: std::vec::Vec<PartitionField>,
}

impl Shape for PartitionSpec {
    const SHAPE: &'static ShapeSpec = &tables::S_PartitionSpec;
}

impl Field for PartitionSpec {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.partition_fields = Field::decode(d).map_err(|e| e.inside("PartitionFields"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.partition_fields.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PartitionTransform {
    #[default] TimeHour,
    Unknown(std::string::String),
}

impl PartitionTransform {
    pub fn as_str(&self) -> &str {
        match self {
            PartitionTransform::TimeHour => "TIME_HOUR",
            PartitionTransform::Unknown(text) => text,
        }
    }
}

impl From<&str> for PartitionTransform {
    fn from(text: &str) -> Self {
        match text {
            "TIME_HOUR" => PartitionTransform::TimeHour,
            other => PartitionTransform::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PartitionTransform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PartitionTransform {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRecordInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub data: Bytes,
    pub partition_key: std::option::Option<std::string::String>,
    pub explicit_hash_key: std::option::Option<std::string::String>,
    pub sequence_number_for_ordering: std::option::Option<std::string::String>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
    pub dry_run: std::option::Option<bool>,
}

impl Shape for PutRecordInput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRecordInput;
}

impl Field for PutRecordInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.data = Field::decode(d).map_err(|e| e.inside("Data"))?,
                2 => value.partition_key = Some(Field::decode(d).map_err(|e| e.inside("PartitionKey"))?),
                3 => value.explicit_hash_key = Some(Field::decode(d).map_err(|e| e.inside("ExplicitHashKey"))?),
                4 => value.sequence_number_for_ordering = Some(Field::decode(d).map_err(|e| e.inside("SequenceNumberForOrdering"))?),
                5 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                6 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                7 => value.dry_run = Some(Field::decode(d).map_err(|e| e.inside("DryRun"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.data.encode(e);
        if let Some(v) = &self.partition_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.explicit_hash_key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.sequence_number_for_ordering { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.dry_run { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRecordOutput {
    pub shard_id: std::string::String,
    pub sequence_number: std::string::String,
    pub encryption_type: std::option::Option<EncryptionType>,
}

impl Shape for PutRecordOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRecordOutput;
}

impl Field for PutRecordOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.shard_id = Field::decode(d).map_err(|e| e.inside("ShardId"))?,
                1 => value.sequence_number = Field::decode(d).map_err(|e| e.inside("SequenceNumber"))?,
                2 => value.encryption_type = Some(Field::decode(d).map_err(|e| e.inside("EncryptionType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.shard_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.sequence_number.encode(e);
        if let Some(v) = &self.encryption_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRecordsInput {
    pub records: std::vec::Vec<PutRecordsRequestEntry>,
    pub stream_name: std::option::Option<std::string::String>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
    pub dry_run: std::option::Option<bool>,
}

impl Shape for PutRecordsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRecordsInput;
}

impl Field for PutRecordsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.records = Field::decode(d).map_err(|e| e.inside("Records"))?,
                1 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                2 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                3 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                4 => value.dry_run = Some(Field::decode(d).map_err(|e| e.inside("DryRun"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.records.encode(e);
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.dry_run { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRecordsOutput {
    pub failed_record_count: std::option::Option<i32>,
    pub records: std::vec::Vec<PutRecordsResultEntry>,
    pub encryption_type: std::option::Option<EncryptionType>,
}

impl Shape for PutRecordsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRecordsOutput;
}

impl Field for PutRecordsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.failed_record_count = Some(Field::decode(d).map_err(|e| e.inside("FailedRecordCount"))?),
                1 => value.records = Field::decode(d).map_err(|e| e.inside("Records"))?,
                2 => value.encryption_type = Some(Field::decode(d).map_err(|e| e.inside("EncryptionType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.failed_record_count { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.records.encode(e);
        if let Some(v) = &self.encryption_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRecordsRequestEntry {
    pub data: Bytes,
    pub explicit_hash_key: std::option::Option<std::string::String>,
    pub partition_key: std::option::Option<std::string::String>,
}

impl Shape for PutRecordsRequestEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRecordsRequestEntry;
}

impl Field for PutRecordsRequestEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.data = Field::decode(d).map_err(|e| e.inside("Data"))?,
                1 => value.explicit_hash_key = Some(Field::decode(d).map_err(|e| e.inside("ExplicitHashKey"))?),
                2 => value.partition_key = Some(Field::decode(d).map_err(|e| e.inside("PartitionKey"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.data.encode(e);
        if let Some(v) = &self.explicit_hash_key { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.partition_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRecordsResultEntry {
    pub sequence_number: std::option::Option<std::string::String>,
    pub shard_id: std::option::Option<std::string::String>,
    pub error_code: std::option::Option<std::string::String>,
    pub error_message: std::option::Option<std::string::String>,
}

impl Shape for PutRecordsResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRecordsResultEntry;
}

impl Field for PutRecordsResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.sequence_number = Some(Field::decode(d).map_err(|e| e.inside("SequenceNumber"))?),
                1 => value.shard_id = Some(Field::decode(d).map_err(|e| e.inside("ShardId"))?),
                2 => value.error_code = Some(Field::decode(d).map_err(|e| e.inside("ErrorCode"))?),
                3 => value.error_message = Some(Field::decode(d).map_err(|e| e.inside("ErrorMessage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.sequence_number { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.shard_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.error_code { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyInput {
    pub resource_arn: std::string::String,
    pub stream_id: std::option::Option<std::string::String>,
    pub policy: std::string::String,
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
                1 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                2 => value.policy = Field::decode(d).map_err(|e| e.inside("Policy"))?,
                _ => {}
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
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.policy.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueAttributes {
    pub visibility_timeout_seconds: std::option::Option<i32>,
    pub dead_letter_configuration: std::option::Option<DeadLetterConfiguration>,
}

impl Shape for QueueAttributes {
    const SHAPE: &'static ShapeSpec = &tables::S_QueueAttributes;
}

impl Field for QueueAttributes {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.visibility_timeout_seconds = Some(Field::decode(d).map_err(|e| e.inside("VisibilityTimeoutSeconds"))?),
                1 => value.dead_letter_configuration = Some(Field::decode(d).map_err(|e| e.inside("DeadLetterConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.visibility_timeout_seconds { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.dead_letter_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueDescription {
    pub queue_name: std::string::String,
    pub queue_arn: std::string::String,
    pub queue_status: QueueStatus,
    pub queue_creation_timestamp: Timestamp,
    pub stream_configuration_list: std::vec::Vec<QueueStreamConfiguration>,
    pub queue_attributes: std::option::Option<QueueAttributes>,
}

impl Shape for QueueDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_QueueDescription;
}

impl Field for QueueDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_name = Field::decode(d).map_err(|e| e.inside("QueueName"))?,
                1 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                2 => value.queue_status = Field::decode(d).map_err(|e| e.inside("QueueStatus"))?,
                3 => value.queue_creation_timestamp = Field::decode(d).map_err(|e| e.inside("QueueCreationTimestamp"))?,
                4 => value.stream_configuration_list = Field::decode(d).map_err(|e| e.inside("StreamConfigurationList"))?,
                5 => value.queue_attributes = Some(Field::decode(d).map_err(|e| e.inside("QueueAttributes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.queue_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.queue_status.encode(e);
        e.member(&Self::SHAPE.members[3]); self.queue_creation_timestamp.encode(e);
        e.member(&Self::SHAPE.members[4]); self.stream_configuration_list.encode(e);
        if let Some(v) = &self.queue_attributes { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueRecord {
    pub receipt_handle: std::string::String,
    pub record_id: std::string::String,
    pub partition_key: std::option::Option<std::string::String>,
    pub data: Bytes,
    pub approximate_arrival_timestamp: Timestamp,
    pub first_receive_timestamp: Timestamp,
    pub receive_count: i32,
}

impl Shape for QueueRecord {
    const SHAPE: &'static ShapeSpec = &tables::S_QueueRecord;
}

impl Field for QueueRecord {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                1 => value.record_id = Field::decode(d).map_err(|e| e.inside("RecordId"))?,
                2 => value.partition_key = Some(Field::decode(d).map_err(|e| e.inside("PartitionKey"))?),
                3 => value.data = Field::decode(d).map_err(|e| e.inside("Data"))?,
                4 => value.approximate_arrival_timestamp = Field::decode(d).map_err(|e| e.inside("ApproximateArrivalTimestamp"))?,
                5 => value.first_receive_timestamp = Field::decode(d).map_err(|e| e.inside("FirstReceiveTimestamp"))?,
                6 => value.receive_count = Field::decode(d).map_err(|e| e.inside("ReceiveCount"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.member(&Self::SHAPE.members[1]); self.record_id.encode(e);
        if let Some(v) = &self.partition_key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.data.encode(e);
        e.member(&Self::SHAPE.members[4]); self.approximate_arrival_timestamp.encode(e);
        e.member(&Self::SHAPE.members[5]); self.first_receive_timestamp.encode(e);
        e.member(&Self::SHAPE.members[6]); self.receive_count.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueStartingPosition {
    pub type_: QueueStartingPositionType,
    pub timestamp: std::option::Option<Timestamp>,
}

impl Shape for QueueStartingPosition {
    const SHAPE: &'static ShapeSpec = &tables::S_QueueStartingPosition;
}

impl Field for QueueStartingPosition {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Field::decode(d).map_err(|e| e.inside("Type"))?,
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
        e.member(&Self::SHAPE.members[0]); self.type_.encode(e);
        if let Some(v) = &self.timestamp { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum QueueStartingPositionType {
    #[default] TrimHorizon,
    Latest,
    AtTimestamp,
    Unknown(std::string::String),
}

impl QueueStartingPositionType {
    pub fn as_str(&self) -> &str {
        match self {
            QueueStartingPositionType::TrimHorizon => "TRIM_HORIZON",
            QueueStartingPositionType::Latest => "LATEST",
            QueueStartingPositionType::AtTimestamp => "AT_TIMESTAMP",
            QueueStartingPositionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for QueueStartingPositionType {
    fn from(text: &str) -> Self {
        match text {
            "TRIM_HORIZON" => QueueStartingPositionType::TrimHorizon,
            "LATEST" => QueueStartingPositionType::Latest,
            "AT_TIMESTAMP" => QueueStartingPositionType::AtTimestamp,
            other => QueueStartingPositionType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for QueueStartingPositionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for QueueStartingPositionType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum QueueStatus {
    #[default] Creating,
    Active,
    Updating,
    Deleting,
    Unknown(std::string::String),
}

impl QueueStatus {
    pub fn as_str(&self) -> &str {
        match self {
            QueueStatus::Creating => "CREATING",
            QueueStatus::Active => "ACTIVE",
            QueueStatus::Updating => "UPDATING",
            QueueStatus::Deleting => "DELETING",
            QueueStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for QueueStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => QueueStatus::Creating,
            "ACTIVE" => QueueStatus::Active,
            "UPDATING" => QueueStatus::Updating,
            "DELETING" => QueueStatus::Deleting,
            other => QueueStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for QueueStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for QueueStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueStreamConfiguration {
    pub stream_arn: std::string::String,
    pub starting_position: std::option::Option<QueueStartingPosition>,
}

impl Shape for QueueStreamConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_QueueStreamConfiguration;
}

impl Field for QueueStreamConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                1 => value.starting_position = Some(Field::decode(d).map_err(|e| e.inside("StartingPosition"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_arn.encode(e);
        if let Some(v) = &self.starting_position { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueStreamFilter {
    pub stream_arn: std::string::String,
    pub stream_creation_timestamp: std::option::Option<Timestamp>,
}

impl Shape for QueueStreamFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_QueueStreamFilter;
}

impl Field for QueueStreamFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                1 => value.stream_creation_timestamp = Some(Field::decode(d).map_err(|e| e.inside("StreamCreationTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_arn.encode(e);
        if let Some(v) = &self.stream_creation_timestamp { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueStreamIdentifier {
    pub stream_arn: std::string::String,
    pub stream_creation_timestamp: Timestamp,
}

impl Shape for QueueStreamIdentifier {
    const SHAPE: &'static ShapeSpec = &tables::S_QueueStreamIdentifier;
}

impl Field for QueueStreamIdentifier {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                1 => value.stream_creation_timestamp = Field::decode(d).map_err(|e| e.inside("StreamCreationTimestamp"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stream_creation_timestamp.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueSummary {
    pub queue_name: std::string::String,
    pub queue_arn: std::string::String,
    pub queue_status: QueueStatus,
    pub queue_creation_timestamp: Timestamp,
    pub streams: std::vec::Vec<QueueStreamIdentifier>,
}

impl Shape for QueueSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_QueueSummary;
}

impl Field for QueueSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_name = Field::decode(d).map_err(|e| e.inside("QueueName"))?,
                1 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                2 => value.queue_status = Field::decode(d).map_err(|e| e.inside("QueueStatus"))?,
                3 => value.queue_creation_timestamp = Field::decode(d).map_err(|e| e.inside("QueueCreationTimestamp"))?,
                4 => value.streams = Field::decode(d).map_err(|e| e.inside("Streams"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.queue_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.queue_status.encode(e);
        e.member(&Self::SHAPE.members[3]); self.queue_creation_timestamp.encode(e);
        e.member(&Self::SHAPE.members[4]); self.streams.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReceiveDeadLetterQueueRecordsInput {
    pub queue_arn: std::string::String,
    pub limit: std::option::Option<i32>,
    pub wait_time_seconds: std::option::Option<i32>,
    pub visibility_timeout_seconds: std::option::Option<i32>,
}

impl Shape for ReceiveDeadLetterQueueRecordsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ReceiveDeadLetterQueueRecordsInput;
}

impl Field for ReceiveDeadLetterQueueRecordsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                2 => value.wait_time_seconds = Some(Field::decode(d).map_err(|e| e.inside("WaitTimeSeconds"))?),
                3 => value.visibility_timeout_seconds = Some(Field::decode(d).map_err(|e| e.inside("VisibilityTimeoutSeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_arn.encode(e);
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.wait_time_seconds { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.visibility_timeout_seconds { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReceiveDeadLetterQueueRecordsOutput {
    pub queue_records: std::vec::Vec<QueueRecord>,
}

impl Shape for ReceiveDeadLetterQueueRecordsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ReceiveDeadLetterQueueRecordsOutput;
}

impl Field for ReceiveDeadLetterQueueRecordsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_records = Field::decode(d).map_err(|e| e.inside("QueueRecords"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_records.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReceiveQueueRecordsInput {
    pub queue_arn: std::string::String,
    pub limit: std::option::Option<i32>,
    pub wait_time_seconds: std::option::Option<i32>,
    pub visibility_timeout_seconds: std::option::Option<i32>,
}

impl Shape for ReceiveQueueRecordsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ReceiveQueueRecordsInput;
}

impl Field for ReceiveQueueRecordsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                2 => value.wait_time_seconds = Some(Field::decode(d).map_err(|e| e.inside("WaitTimeSeconds"))?),
                3 => value.visibility_timeout_seconds = Some(Field::decode(d).map_err(|e| e.inside("VisibilityTimeoutSeconds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_arn.encode(e);
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.wait_time_seconds { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.visibility_timeout_seconds { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReceiveQueueRecordsOutput {
    pub queue_records: std::vec::Vec<QueueRecord>,
}

impl Shape for ReceiveQueueRecordsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ReceiveQueueRecordsOutput;
}

impl Field for ReceiveQueueRecordsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_records = Field::decode(d).map_err(|e| e.inside("QueueRecords"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_records.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    pub sequence_number: std::string::String,
    pub approximate_arrival_timestamp: std::option::Option<Timestamp>,
    pub data: Bytes,
    pub partition_key: std::option::Option<std::string::String>,
    pub encryption_type: std::option::Option<EncryptionType>,
}

impl Shape for Record {
    const SHAPE: &'static ShapeSpec = &tables::S_Record;
}

impl Field for Record {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.sequence_number = Field::decode(d).map_err(|e| e.inside("SequenceNumber"))?,
                1 => value.approximate_arrival_timestamp = Some(Field::decode(d).map_err(|e| e.inside("ApproximateArrivalTimestamp"))?),
                2 => value.data = Field::decode(d).map_err(|e| e.inside("Data"))?,
                3 => value.partition_key = Some(Field::decode(d).map_err(|e| e.inside("PartitionKey"))?),
                4 => value.encryption_type = Some(Field::decode(d).map_err(|e| e.inside("EncryptionType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.sequence_number.encode(e);
        if let Some(v) = &self.approximate_arrival_timestamp { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.data.encode(e);
        if let Some(v) = &self.partition_key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.encryption_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordConfiguration {
    pub record_format_type: RecordFormatType,
    pub gsr_schema_arn: std::option::Option<std::string::String>,
}

impl Shape for RecordConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_RecordConfiguration;
}

impl Field for RecordConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.record_format_type = Field::decode(d).map_err(|e| e.inside("RecordFormatType"))?,
                1 => value.gsr_schema_arn = Some(Field::decode(d).map_err(|e| e.inside("GSRSchemaARN"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.record_format_type.encode(e);
        if let Some(v) = &self.gsr_schema_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum RecordDistributionStrategy {
    #[default] Auto,
    UserPartitionKey,
    Unknown(std::string::String),
}

impl RecordDistributionStrategy {
    pub fn as_str(&self) -> &str {
        match self {
            RecordDistributionStrategy::Auto => "AUTO",
            RecordDistributionStrategy::UserPartitionKey => "USER_PARTITION_KEY",
            RecordDistributionStrategy::Unknown(text) => text,
        }
    }
}

impl From<&str> for RecordDistributionStrategy {
    fn from(text: &str) -> Self {
        match text {
            "AUTO" => RecordDistributionStrategy::Auto,
            "USER_PARTITION_KEY" => RecordDistributionStrategy::UserPartitionKey,
            other => RecordDistributionStrategy::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RecordDistributionStrategy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for RecordDistributionStrategy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum RecordFormatType {
    #[default] GsrJson,
    Json,
    String,
    ByteArray,
    Unknown(std::string::String),
}

impl RecordFormatType {
    pub fn as_str(&self) -> &str {
        match self {
            RecordFormatType::GsrJson => "GSR_JSON",
            RecordFormatType::Json => "JSON",
            RecordFormatType::String => "STRING",
            RecordFormatType::ByteArray => "BYTE_ARRAY",
            RecordFormatType::Unknown(text) => text,
        }
    }
}

impl From<&str> for RecordFormatType {
    fn from(text: &str) -> Self {
        match text {
            "GSR_JSON" => RecordFormatType::GsrJson,
            "JSON" => RecordFormatType::Json,
            "STRING" => RecordFormatType::String,
            "BYTE_ARRAY" => RecordFormatType::ByteArray,
            other => RecordFormatType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RecordFormatType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for RecordFormatType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterStreamConsumerInput {
    pub stream_arn: std::string::String,
    pub consumer_name: std::string::String,
    pub stream_id: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for RegisterStreamConsumerInput {
    const SHAPE: &'static ShapeSpec = &tables::S_RegisterStreamConsumerInput;
}

impl Field for RegisterStreamConsumerInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                1 => value.consumer_name = Field::decode(d).map_err(|e| e.inside("ConsumerName"))?,
                2 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
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
        e.member(&Self::SHAPE.members[0]); self.stream_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.consumer_name.encode(e);
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterStreamConsumerOutput {
    pub consumer: Consumer,
}

impl Shape for RegisterStreamConsumerOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_RegisterStreamConsumerOutput;
}

impl Field for RegisterStreamConsumerOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.consumer = Field::decode(d).map_err(|e| e.inside("Consumer"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.consumer.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsFromStreamInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub tag_keys: std::vec::Vec<std::string::String>,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for RemoveTagsFromStreamInput {
    const SHAPE: &'static ShapeSpec = &tables::S_RemoveTagsFromStreamInput;
}

impl Field for RemoveTagsFromStreamInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.tag_keys = Field::decode(d).map_err(|e| e.inside("TagKeys"))?,
                2 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                3 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreDeadLetterQueueRecordsErrorEntry {
    pub receipt_handle: std::string::String,
    pub error_code: std::string::String,
    pub error_message: std::option::Option<std::string::String>,
}

impl Shape for RestoreDeadLetterQueueRecordsErrorEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreDeadLetterQueueRecordsErrorEntry;
}

impl Field for RestoreDeadLetterQueueRecordsErrorEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                1 => value.error_code = Field::decode(d).map_err(|e| e.inside("ErrorCode"))?,
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
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.member(&Self::SHAPE.members[1]); self.error_code.encode(e);
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreDeadLetterQueueRecordsInput {
    pub queue_arn: std::string::String,
    pub entries: std::vec::Vec<RestoreDeadLetterQueueRecordsRequestEntry>,
}

impl Shape for RestoreDeadLetterQueueRecordsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreDeadLetterQueueRecordsInput;
}

impl Field for RestoreDeadLetterQueueRecordsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                1 => value.entries = Field::decode(d).map_err(|e| e.inside("Entries"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.entries.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreDeadLetterQueueRecordsOutput {
    pub successful: std::vec::Vec<RestoreDeadLetterQueueRecordsResultEntry>,
    pub failed: std::vec::Vec<RestoreDeadLetterQueueRecordsErrorEntry>,
}

impl Shape for RestoreDeadLetterQueueRecordsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreDeadLetterQueueRecordsOutput;
}

impl Field for RestoreDeadLetterQueueRecordsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.successful = Field::decode(d).map_err(|e| e.inside("Successful"))?,
                1 => value.failed = Field::decode(d).map_err(|e| e.inside("Failed"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.successful.encode(e);
        e.member(&Self::SHAPE.members[1]); self.failed.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreDeadLetterQueueRecordsRequestEntry {
    pub receipt_handle: std::string::String,
}

impl Shape for RestoreDeadLetterQueueRecordsRequestEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreDeadLetterQueueRecordsRequestEntry;
}

impl Field for RestoreDeadLetterQueueRecordsRequestEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreDeadLetterQueueRecordsResultEntry {
    pub receipt_handle: std::string::String,
}

impl Shape for RestoreDeadLetterQueueRecordsResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreDeadLetterQueueRecordsResultEntry;
}

impl Field for RestoreDeadLetterQueueRecordsResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum S3CompressionType {
    #[default] None,
    Gzip,
    Zstd,
    Unknown(std::string::String),
}

impl S3CompressionType {
    pub fn as_str(&self) -> &str {
        match self {
            S3CompressionType::None => "NONE",
            S3CompressionType::Gzip => "GZIP",
            S3CompressionType::Zstd => "ZSTD",
            S3CompressionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for S3CompressionType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => S3CompressionType::None,
            "GZIP" => S3CompressionType::Gzip,
            "ZSTD" => S3CompressionType::Zstd,
            other => S3CompressionType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for S3CompressionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for S3CompressionType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3DestinationConfiguration {
    pub data_freshness_in_seconds: std::option::Option<i32>,
    pub dead_letter_queue_s3_configuration: std::option::Option<DeadLetterQueueS3Configuration>,
    pub storage_configuration: S3StorageConfiguration,
}

impl Shape for S3DestinationConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_S3DestinationConfiguration;
}

impl Field for S3DestinationConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.data_freshness_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("DataFreshnessInSeconds"))?),
                1 => value.dead_letter_queue_s3_configuration = Some(Field::decode(d).map_err(|e| e.inside("DeadLetterQueueS3Configuration"))?),
                2 => value.storage_configuration = Field::decode(d).map_err(|e| e.inside("StorageConfiguration"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.data_freshness_in_seconds { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.dead_letter_queue_s3_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.storage_configuration.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3DestinationDescription {
    pub data_freshness_in_seconds: i32,
    pub dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration,
    pub storage_configuration: S3StorageConfiguration,
}

impl Shape for S3DestinationDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_S3DestinationDescription;
}

impl Field for S3DestinationDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.data_freshness_in_seconds = Field::decode(d).map_err(|e| e.inside("DataFreshnessInSeconds"))?,
                1 => value.dead_letter_queue_s3_configuration = Field::decode(d).map_err(|e| e.inside("DeadLetterQueueS3Configuration"))?,
                2 => value.storage_configuration = Field::decode(d).map_err(|e| e.inside("StorageConfiguration"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.data_freshness_in_seconds.encode(e);
        e.member(&Self::SHAPE.members[1]); self.dead_letter_queue_s3_configuration.encode(e);
        e.member(&Self::SHAPE.members[2]); self.storage_configuration.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3DestinationUpdateInput {
    pub data_freshness_in_seconds: i32,
}

impl Shape for S3DestinationUpdateInput {
    const SHAPE: &'static ShapeSpec = &tables::S_S3DestinationUpdateInput;
}

impl Field for S3DestinationUpdateInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.data_freshness_in_seconds = Field::decode(d).map_err(|e| e.inside("DataFreshnessInSeconds"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.data_freshness_in_seconds.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum S3StorageClass {
    #[default] Standard,
    IntelligentTiering,
    GlacierIr,
    Unknown(std::string::String),
}

impl S3StorageClass {
    pub fn as_str(&self) -> &str {
        match self {
            S3StorageClass::Standard => "STANDARD",
            S3StorageClass::IntelligentTiering => "INTELLIGENT_TIERING",
            S3StorageClass::GlacierIr => "GLACIER_IR",
            S3StorageClass::Unknown(text) => text,
        }
    }
}

impl From<&str> for S3StorageClass {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => S3StorageClass::Standard,
            "INTELLIGENT_TIERING" => S3StorageClass::IntelligentTiering,
            "GLACIER_IR" => S3StorageClass::GlacierIr,
            other => S3StorageClass::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for S3StorageClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for S3StorageClass {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3StorageConfiguration {
    pub bucket_arn: std::string::String,
    pub expected_bucket_owner: std::string::String,
    pub output_key_template: std::option::Option<std::string::String>,
    pub storage_class: std::option::Option<S3StorageClass>,
    pub compression_type: S3CompressionType,
}

impl Shape for S3StorageConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_S3StorageConfiguration;
}

impl Field for S3StorageConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket_arn = Field::decode(d).map_err(|e| e.inside("BucketARN"))?,
                1 => value.expected_bucket_owner = Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?,
                2 => value.output_key_template = Some(Field::decode(d).map_err(|e| e.inside("OutputKeyTemplate"))?),
                3 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                4 => value.compression_type = Field::decode(d).map_err(|e| e.inside("CompressionType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.expected_bucket_owner.encode(e);
        if let Some(v) = &self.output_key_template { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.compression_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum S3TablesCompressionType {
    #[default] None,
    Zstd,
    Snappy,
    Unknown(std::string::String),
}

impl S3TablesCompressionType {
    pub fn as_str(&self) -> &str {
        match self {
            S3TablesCompressionType::None => "NONE",
            S3TablesCompressionType::Zstd => "ZSTD",
            S3TablesCompressionType::Snappy => "SNAPPY",
            S3TablesCompressionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for S3TablesCompressionType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => S3TablesCompressionType::None,
            "ZSTD" => S3TablesCompressionType::Zstd,
            "SNAPPY" => S3TablesCompressionType::Snappy,
            other => S3TablesCompressionType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for S3TablesCompressionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for S3TablesCompressionType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3TablesConfiguration {
    pub table_bucket_arn: std::string::String,
    pub namespace: std::string::String,
    pub table_name: std::string::String,
    pub compression_type: S3TablesCompressionType,
    pub partition_spec: std::option::Option<PartitionSpec>,
}

impl Shape for S3TablesConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_S3TablesConfiguration;
}

impl Field for S3TablesConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_bucket_arn = Field::decode(d).map_err(|e| e.inside("TableBucketARN"))?,
                1 => value.namespace = Field::decode(d).map_err(|e| e.inside("Namespace"))?,
                2 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                3 => value.compression_type = Field::decode(d).map_err(|e| e.inside("CompressionType"))?,
                4 => value.partition_spec = Some(Field::decode(d).map_err(|e| e.inside("PartitionSpec"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_bucket_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.namespace.encode(e);
        e.member(&Self::SHAPE.members[2]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[3]); self.compression_type.encode(e);
        if let Some(v) = &self.partition_spec { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3TablesDestinationConfiguration {
    pub data_freshness_in_seconds: std::option::Option<i32>,
    pub dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration,
    pub s3_tables_configuration_list: std::vec::Vec<S3TablesConfiguration>,
}

impl Shape for S3TablesDestinationConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_S3TablesDestinationConfiguration;
}

impl Field for S3TablesDestinationConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.data_freshness_in_seconds = Some(Field::decode(d).map_err(|e| e.inside("DataFreshnessInSeconds"))?),
                1 => value.dead_letter_queue_s3_configuration = Field::decode(d).map_err(|e| e.inside("DeadLetterQueueS3Configuration"))?,
                2 => value.s3_tables_configuration_list = Field::decode(d).map_err(|e| e.inside("S3TablesConfigurationList"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.data_freshness_in_seconds { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.dead_letter_queue_s3_configuration.encode(e);
        e.member(&Self::SHAPE.members[2]); self.s3_tables_configuration_list.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3TablesDestinationDescription {
    pub data_freshness_in_seconds: i32,
    pub dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration,
    pub s3_tables_configuration_list: std::vec::Vec<S3TablesConfiguration>,
}

impl Shape for S3TablesDestinationDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_S3TablesDestinationDescription;
}

impl Field for S3TablesDestinationDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.data_freshness_in_seconds = Field::decode(d).map_err(|e| e.inside("DataFreshnessInSeconds"))?,
                1 => value.dead_letter_queue_s3_configuration = Field::decode(d).map_err(|e| e.inside("DeadLetterQueueS3Configuration"))?,
                2 => value.s3_tables_configuration_list = Field::decode(d).map_err(|e| e.inside("S3TablesConfigurationList"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.data_freshness_in_seconds.encode(e);
        e.member(&Self::SHAPE.members[1]); self.dead_letter_queue_s3_configuration.encode(e);
        e.member(&Self::SHAPE.members[2]); self.s3_tables_configuration_list.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3TablesDestinationUpdateInput {
    pub data_freshness_in_seconds: i32,
}

impl Shape for S3TablesDestinationUpdateInput {
    const SHAPE: &'static ShapeSpec = &tables::S_S3TablesDestinationUpdateInput;
}

impl Field for S3TablesDestinationUpdateInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.data_freshness_in_seconds = Field::decode(d).map_err(|e| e.inside("DataFreshnessInSeconds"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.data_freshness_in_seconds.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ScalingType {
    #[default] UniformScaling,
    Unknown(std::string::String),
}

impl ScalingType {
    pub fn as_str(&self) -> &str {
        match self {
            ScalingType::UniformScaling => "UNIFORM_SCALING",
            ScalingType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ScalingType {
    fn from(text: &str) -> Self {
        match text {
            "UNIFORM_SCALING" => ScalingType::UniformScaling,
            other => ScalingType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ScalingType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ScalingType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SequenceNumberRange {
    pub starting_sequence_number: std::string::String,
    pub ending_sequence_number: std::option::Option<std::string::String>,
}

impl Shape for SequenceNumberRange {
    const SHAPE: &'static ShapeSpec = &tables::S_SequenceNumberRange;
}

impl Field for SequenceNumberRange {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.starting_sequence_number = Field::decode(d).map_err(|e| e.inside("StartingSequenceNumber"))?,
                1 => value.ending_sequence_number = Some(Field::decode(d).map_err(|e| e.inside("EndingSequenceNumber"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.starting_sequence_number.encode(e);
        if let Some(v) = &self.ending_sequence_number { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shard {
    pub shard_id: std::string::String,
    pub parent_shard_id: std::option::Option<std::string::String>,
    pub adjacent_parent_shard_id: std::option::Option<std::string::String>,
    pub hash_key_range: HashKeyRange,
    pub sequence_number_range: SequenceNumberRange,
}

impl Shape for Shard {
    const SHAPE: &'static ShapeSpec = &tables::S_Shard;
}

impl Field for Shard {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.shard_id = Field::decode(d).map_err(|e| e.inside("ShardId"))?,
                1 => value.parent_shard_id = Some(Field::decode(d).map_err(|e| e.inside("ParentShardId"))?),
                2 => value.adjacent_parent_shard_id = Some(Field::decode(d).map_err(|e| e.inside("AdjacentParentShardId"))?),
                3 => value.hash_key_range = Field::decode(d).map_err(|e| e.inside("HashKeyRange"))?,
                4 => value.sequence_number_range = Field::decode(d).map_err(|e| e.inside("SequenceNumberRange"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.shard_id.encode(e);
        if let Some(v) = &self.parent_shard_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.adjacent_parent_shard_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.hash_key_range.encode(e);
        e.member(&Self::SHAPE.members[4]); self.sequence_number_range.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShardFilter {
    pub type_: ShardFilterType,
    pub shard_id: std::option::Option<std::string::String>,
    pub timestamp: std::option::Option<Timestamp>,
}

impl Shape for ShardFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_ShardFilter;
}

impl Field for ShardFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Field::decode(d).map_err(|e| e.inside("Type"))?,
                1 => value.shard_id = Some(Field::decode(d).map_err(|e| e.inside("ShardId"))?),
                2 => value.timestamp = Some(Field::decode(d).map_err(|e| e.inside("Timestamp"))?),
                _ => {}
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
        if let Some(v) = &self.shard_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.timestamp { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ShardFilterType {
    #[default] AfterShardId,
    AtTrimHorizon,
    FromTrimHorizon,
    AtLatest,
    AtTimestamp,
    FromTimestamp,
    Unknown(std::string::String),
}

impl ShardFilterType {
    pub fn as_str(&self) -> &str {
        match self {
            ShardFilterType::AfterShardId => "AFTER_SHARD_ID",
            ShardFilterType::AtTrimHorizon => "AT_TRIM_HORIZON",
            ShardFilterType::FromTrimHorizon => "FROM_TRIM_HORIZON",
            ShardFilterType::AtLatest => "AT_LATEST",
            ShardFilterType::AtTimestamp => "AT_TIMESTAMP",
            ShardFilterType::FromTimestamp => "FROM_TIMESTAMP",
            ShardFilterType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ShardFilterType {
    fn from(text: &str) -> Self {
        match text {
            "AFTER_SHARD_ID" => ShardFilterType::AfterShardId,
            "AT_TRIM_HORIZON" => ShardFilterType::AtTrimHorizon,
            "FROM_TRIM_HORIZON" => ShardFilterType::FromTrimHorizon,
            "AT_LATEST" => ShardFilterType::AtLatest,
            "AT_TIMESTAMP" => ShardFilterType::AtTimestamp,
            "FROM_TIMESTAMP" => ShardFilterType::FromTimestamp,
            other => ShardFilterType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ShardFilterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ShardFilterType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ShardIteratorType {
    #[default] AtSequenceNumber,
    AfterSequenceNumber,
    TrimHorizon,
    Latest,
    AtTimestamp,
    Unknown(std::string::String),
}

impl ShardIteratorType {
    pub fn as_str(&self) -> &str {
        match self {
            ShardIteratorType::AtSequenceNumber => "AT_SEQUENCE_NUMBER",
            ShardIteratorType::AfterSequenceNumber => "AFTER_SEQUENCE_NUMBER",
            ShardIteratorType::TrimHorizon => "TRIM_HORIZON",
            ShardIteratorType::Latest => "LATEST",
            ShardIteratorType::AtTimestamp => "AT_TIMESTAMP",
            ShardIteratorType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ShardIteratorType {
    fn from(text: &str) -> Self {
        match text {
            "AT_SEQUENCE_NUMBER" => ShardIteratorType::AtSequenceNumber,
            "AFTER_SEQUENCE_NUMBER" => ShardIteratorType::AfterSequenceNumber,
            "TRIM_HORIZON" => ShardIteratorType::TrimHorizon,
            "LATEST" => ShardIteratorType::Latest,
            "AT_TIMESTAMP" => ShardIteratorType::AtTimestamp,
            other => ShardIteratorType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ShardIteratorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ShardIteratorType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SplitShardInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub shard_to_split: std::string::String,
    pub new_starting_hash_key: std::string::String,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for SplitShardInput {
    const SHAPE: &'static ShapeSpec = &tables::S_SplitShardInput;
}

impl Field for SplitShardInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.shard_to_split = Field::decode(d).map_err(|e| e.inside("ShardToSplit"))?,
                2 => value.new_starting_hash_key = Field::decode(d).map_err(|e| e.inside("NewStartingHashKey"))?,
                3 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                4 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.shard_to_split.encode(e);
        e.member(&Self::SHAPE.members[2]); self.new_starting_hash_key.encode(e);
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartStreamEncryptionInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub encryption_type: EncryptionType,
    pub key_id: std::string::String,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for StartStreamEncryptionInput {
    const SHAPE: &'static ShapeSpec = &tables::S_StartStreamEncryptionInput;
}

impl Field for StartStreamEncryptionInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.encryption_type = Field::decode(d).map_err(|e| e.inside("EncryptionType"))?,
                2 => value.key_id = Field::decode(d).map_err(|e| e.inside("KeyId"))?,
                3 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                4 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.encryption_type.encode(e);
        e.member(&Self::SHAPE.members[2]); self.key_id.encode(e);
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartingPosition {
    pub type_: ShardIteratorType,
    pub sequence_number: std::option::Option<std::string::String>,
    pub timestamp: std::option::Option<Timestamp>,
}

impl Shape for StartingPosition {
    const SHAPE: &'static ShapeSpec = &tables::S_StartingPosition;
}

impl Field for StartingPosition {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Field::decode(d).map_err(|e| e.inside("Type"))?,
                1 => value.sequence_number = Some(Field::decode(d).map_err(|e| e.inside("SequenceNumber"))?),
                2 => value.timestamp = Some(Field::decode(d).map_err(|e| e.inside("Timestamp"))?),
                _ => {}
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
        if let Some(v) = &self.sequence_number { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.timestamp { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopStreamEncryptionInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub encryption_type: EncryptionType,
    pub key_id: std::string::String,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for StopStreamEncryptionInput {
    const SHAPE: &'static ShapeSpec = &tables::S_StopStreamEncryptionInput;
}

impl Field for StopStreamEncryptionInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.encryption_type = Field::decode(d).map_err(|e| e.inside("EncryptionType"))?,
                2 => value.key_id = Field::decode(d).map_err(|e| e.inside("KeyId"))?,
                3 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                4 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.encryption_type.encode(e);
        e.member(&Self::SHAPE.members[2]); self.key_id.encode(e);
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamDescription {
    pub stream_name: std::string::String,
    pub stream_arn: std::string::String,
    pub stream_status: StreamStatus,
    pub stream_mode_details: std::option::Option<StreamModeDetails>,
    pub shards: std::vec::Vec<Shard>,
    pub has_more_shards: bool,
    pub retention_period_hours: i32,
    pub stream_creation_timestamp: Timestamp,
    pub enhanced_monitoring: std::vec::Vec<EnhancedMetrics>,
    pub encryption_type: std::option::Option<EncryptionType>,
    pub key_id: std::option::Option<std::string::String>,
}

impl Shape for StreamDescription {
    const SHAPE: &'static ShapeSpec = &tables::S_StreamDescription;
}

impl Field for StreamDescription {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Field::decode(d).map_err(|e| e.inside("StreamName"))?,
                1 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                2 => value.stream_status = Field::decode(d).map_err(|e| e.inside("StreamStatus"))?,
                3 => value.stream_mode_details = Some(Field::decode(d).map_err(|e| e.inside("StreamModeDetails"))?),
                4 => value.shards = Field::decode(d).map_err(|e| e.inside("Shards"))?,
                5 => value.has_more_shards = Field::decode(d).map_err(|e| e.inside("HasMoreShards"))?,
                6 => value.retention_period_hours = Field::decode(d).map_err(|e| e.inside("RetentionPeriodHours"))?,
                7 => value.stream_creation_timestamp = Field::decode(d).map_err(|e| e.inside("StreamCreationTimestamp"))?,
                8 => value.enhanced_monitoring = Field::decode(d).map_err(|e| e.inside("EnhancedMonitoring"))?,
                9 => value.encryption_type = Some(Field::decode(d).map_err(|e| e.inside("EncryptionType"))?),
                10 => value.key_id = Some(Field::decode(d).map_err(|e| e.inside("KeyId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stream_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.stream_status.encode(e);
        if let Some(v) = &self.stream_mode_details { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.shards.encode(e);
        e.member(&Self::SHAPE.members[5]); self.has_more_shards.encode(e);
        e.member(&Self::SHAPE.members[6]); self.retention_period_hours.encode(e);
        e.member(&Self::SHAPE.members[7]); self.stream_creation_timestamp.encode(e);
        e.member(&Self::SHAPE.members[8]); self.enhanced_monitoring.encode(e);
        if let Some(v) = &self.encryption_type { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.key_id { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamDescriptionSummary {
    pub stream_name: std::string::String,
    pub stream_arn: std::string::String,
    pub stream_id: std::option::Option<std::string::String>,
    pub stream_status: StreamStatus,
    pub stream_mode_details: std::option::Option<StreamModeDetails>,
    pub retention_period_hours: i32,
    pub stream_creation_timestamp: Timestamp,
    pub enhanced_monitoring: std::vec::Vec<EnhancedMetrics>,
    pub encryption_type: std::option::Option<EncryptionType>,
    pub key_id: std::option::Option<std::string::String>,
    pub open_shard_count: i32,
    pub consumer_count: std::option::Option<i32>,
    pub warm_throughput: std::option::Option<WarmThroughputObject>,
    pub max_record_size_in_ki_b: std::option::Option<i32>,
    pub channel_count: std::option::Option<i32>,
    pub record_distribution_strategy: std::option::Option<RecordDistributionStrategy>,
    pub queue_count: std::option::Option<i32>,
}

impl Shape for StreamDescriptionSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_StreamDescriptionSummary;
}

impl Field for StreamDescriptionSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Field::decode(d).map_err(|e| e.inside("StreamName"))?,
                1 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                2 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                3 => value.stream_status = Field::decode(d).map_err(|e| e.inside("StreamStatus"))?,
                4 => value.stream_mode_details = Some(Field::decode(d).map_err(|e| e.inside("StreamModeDetails"))?),
                5 => value.retention_period_hours = Field::decode(d).map_err(|e| e.inside("RetentionPeriodHours"))?,
                6 => value.stream_creation_timestamp = Field::decode(d).map_err(|e| e.inside("StreamCreationTimestamp"))?,
                7 => value.enhanced_monitoring = Field::decode(d).map_err(|e| e.inside("EnhancedMonitoring"))?,
                8 => value.encryption_type = Some(Field::decode(d).map_err(|e| e.inside("EncryptionType"))?),
                9 => value.key_id = Some(Field::decode(d).map_err(|e| e.inside("KeyId"))?),
                10 => value.open_shard_count = Field::decode(d).map_err(|e| e.inside("OpenShardCount"))?,
                11 => value.consumer_count = Some(Field::decode(d).map_err(|e| e.inside("ConsumerCount"))?),
                12 => value.warm_throughput = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughput"))?),
                13 => value.max_record_size_in_ki_b = Some(Field::decode(d).map_err(|e| e.inside("MaxRecordSizeInKiB"))?),
                14 => value.channel_count = Some(Field::decode(d).map_err(|e| e.inside("ChannelCount"))?),
                15 => value.record_distribution_strategy = Some(Field::decode(d).map_err(|e| e.inside("RecordDistributionStrategy"))?),
                16 => value.queue_count = Some(Field::decode(d).map_err(|e| e.inside("QueueCount"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stream_arn.encode(e);
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.stream_status.encode(e);
        if let Some(v) = &self.stream_mode_details { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.retention_period_hours.encode(e);
        e.member(&Self::SHAPE.members[6]); self.stream_creation_timestamp.encode(e);
        e.member(&Self::SHAPE.members[7]); self.enhanced_monitoring.encode(e);
        if let Some(v) = &self.encryption_type { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.key_id { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.member(&Self::SHAPE.members[10]); self.open_shard_count.encode(e);
        if let Some(v) = &self.consumer_count { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.warm_throughput { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.max_record_size_in_ki_b { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.channel_count { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.record_distribution_strategy { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.queue_count { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamFilter {
    pub stream_arn: std::string::String,
    pub stream_creation_timestamp: std::option::Option<Timestamp>,
}

impl Shape for StreamFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_StreamFilter;
}

impl Field for StreamFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                1 => value.stream_creation_timestamp = Some(Field::decode(d).map_err(|e| e.inside("StreamCreationTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_arn.encode(e);
        if let Some(v) = &self.stream_creation_timestamp { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StreamMode {
    #[default] Provisioned,
    OnDemand,
    Unknown(std::string::String),
}

impl StreamMode {
    pub fn as_str(&self) -> &str {
        match self {
            StreamMode::Provisioned => "PROVISIONED",
            StreamMode::OnDemand => "ON_DEMAND",
            StreamMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for StreamMode {
    fn from(text: &str) -> Self {
        match text {
            "PROVISIONED" => StreamMode::Provisioned,
            "ON_DEMAND" => StreamMode::OnDemand,
            other => StreamMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StreamMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StreamMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamModeDetails {
    pub stream_mode: StreamMode,
}

impl Shape for StreamModeDetails {
    const SHAPE: &'static ShapeSpec = &tables::S_StreamModeDetails;
}

impl Field for StreamModeDetails {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_mode = Field::decode(d).map_err(|e| e.inside("StreamMode"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_mode.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StreamStatus {
    #[default] Creating,
    Deleting,
    Active,
    Updating,
    Unknown(std::string::String),
}

impl StreamStatus {
    pub fn as_str(&self) -> &str {
        match self {
            StreamStatus::Creating => "CREATING",
            StreamStatus::Deleting => "DELETING",
            StreamStatus::Active => "ACTIVE",
            StreamStatus::Updating => "UPDATING",
            StreamStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for StreamStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => StreamStatus::Creating,
            "DELETING" => StreamStatus::Deleting,
            "ACTIVE" => StreamStatus::Active,
            "UPDATING" => StreamStatus::Updating,
            other => StreamStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StreamStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StreamStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamSummary {
    pub stream_name: std::string::String,
    pub stream_arn: std::string::String,
    pub stream_status: StreamStatus,
    pub stream_mode_details: std::option::Option<StreamModeDetails>,
    pub stream_creation_timestamp: std::option::Option<Timestamp>,
}

impl Shape for StreamSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_StreamSummary;
}

impl Field for StreamSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Field::decode(d).map_err(|e| e.inside("StreamName"))?,
                1 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                2 => value.stream_status = Field::decode(d).map_err(|e| e.inside("StreamStatus"))?,
                3 => value.stream_mode_details = Some(Field::decode(d).map_err(|e| e.inside("StreamModeDetails"))?),
                4 => value.stream_creation_timestamp = Some(Field::decode(d).map_err(|e| e.inside("StreamCreationTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stream_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.stream_status.encode(e);
        if let Some(v) = &self.stream_mode_details { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.stream_creation_timestamp { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubscribeToShardEventStream {
    pub subscribe_to_shard_event: Value,
    pub resource_not_found_exception: std::option::Option<Value>,
    pub resource_in_use_exception: std::option::Option<Value>,
    pub kms_disabled_exception: std::option::Option<Value>,
    pub kms_invalid_state_exception: std::option::Option<Value>,
    pub kms_access_denied_exception: std::option::Option<Value>,
    pub kms_not_found_exception: std::option::Option<Value>,
    pub kms_opt_in_required: std::option::Option<Value>,
    pub kms_throttling_exception: std::option::Option<Value>,
    pub internal_failure_exception: std::option::Option<Value>,
}

impl Shape for SubscribeToShardEventStream {
    const SHAPE: &'static ShapeSpec = &tables::S_SubscribeToShardEventStream;
}

impl Field for SubscribeToShardEventStream {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.subscribe_to_shard_event = Field::decode(d).map_err(|e| e.inside("SubscribeToShardEvent"))?,
                1 => value.resource_not_found_exception = Some(Field::decode(d).map_err(|e| e.inside("ResourceNotFoundException"))?),
                2 => value.resource_in_use_exception = Some(Field::decode(d).map_err(|e| e.inside("ResourceInUseException"))?),
                3 => value.kms_disabled_exception = Some(Field::decode(d).map_err(|e| e.inside("KMSDisabledException"))?),
                4 => value.kms_invalid_state_exception = Some(Field::decode(d).map_err(|e| e.inside("KMSInvalidStateException"))?),
                5 => value.kms_access_denied_exception = Some(Field::decode(d).map_err(|e| e.inside("KMSAccessDeniedException"))?),
                6 => value.kms_not_found_exception = Some(Field::decode(d).map_err(|e| e.inside("KMSNotFoundException"))?),
                7 => value.kms_opt_in_required = Some(Field::decode(d).map_err(|e| e.inside("KMSOptInRequired"))?),
                8 => value.kms_throttling_exception = Some(Field::decode(d).map_err(|e| e.inside("KMSThrottlingException"))?),
                9 => value.internal_failure_exception = Some(Field::decode(d).map_err(|e| e.inside("InternalFailureException"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.subscribe_to_shard_event.encode(e);
        if let Some(v) = &self.resource_not_found_exception { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.resource_in_use_exception { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.kms_disabled_exception { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.kms_invalid_state_exception { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.kms_access_denied_exception { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.kms_not_found_exception { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.kms_opt_in_required { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.kms_throttling_exception { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.internal_failure_exception { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubscribeToShardInput {
    pub consumer_arn: std::string::String,
    pub stream_id: std::option::Option<std::string::String>,
    pub shard_id: std::string::String,
    pub starting_position: StartingPosition,
    pub dry_run: std::option::Option<bool>,
}

impl Shape for SubscribeToShardInput {
    const SHAPE: &'static ShapeSpec = &tables::S_SubscribeToShardInput;
}

impl Field for SubscribeToShardInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.consumer_arn = Field::decode(d).map_err(|e| e.inside("ConsumerARN"))?,
                1 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                2 => value.shard_id = Field::decode(d).map_err(|e| e.inside("ShardId"))?,
                3 => value.starting_position = Field::decode(d).map_err(|e| e.inside("StartingPosition"))?,
                4 => value.dry_run = Some(Field::decode(d).map_err(|e| e.inside("DryRun"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.consumer_arn.encode(e);
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.shard_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.starting_position.encode(e);
        if let Some(v) = &self.dry_run { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Debug, Default)]
pub struct SubscribeToShardOutput {
    pub event_stream: Body,
}

impl Shape for SubscribeToShardOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_SubscribeToShardOutput;
    fn take_body(&mut self) -> std::option::Option<Body> { Some(std::mem::take(&mut self.event_stream)) }
}

impl Field for SubscribeToShardOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.event_stream = Field::decode(d)?,
                _ => {}
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
pub struct Tag {
    pub key: std::string::String,
    pub value: std::option::Option<std::string::String>,
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
                1 => value.value = Some(Field::decode(d).map_err(|e| e.inside("Value"))?),
                _ => {}
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
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceInput {
    pub tags: IndexMap<std::string::String, std::string::String>,
    pub resource_arn: std::string::String,
    pub stream_id: std::option::Option<std::string::String>,
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
                0 => value.tags = Field::decode(d).map_err(|e| e.inside("Tags"))?,
                1 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
                2 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.resource_arn.encode(e);
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TargetType {
    #[default] BuiltIn,
    None,
    Unknown(std::string::String),
}

impl TargetType {
    pub fn as_str(&self) -> &str {
        match self {
            TargetType::BuiltIn => "BUILT_IN",
            TargetType::None => "NONE",
            TargetType::Unknown(text) => text,
        }
    }
}

impl From<&str> for TargetType {
    fn from(text: &str) -> Self {
        match text {
            "BUILT_IN" => TargetType::BuiltIn,
            "NONE" => TargetType::None,
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
pub struct UntagResourceInput {
    pub tag_keys: std::vec::Vec<std::string::String>,
    pub resource_arn: std::string::String,
    pub stream_id: std::option::Option<std::string::String>,
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
                0 => value.tag_keys = Field::decode(d).map_err(|e| e.inside("TagKeys"))?,
                1 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
                2 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tag_keys.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_arn.encode(e);
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccountSettingsInput {
    pub minimum_throughput_billing_commitment: MinimumThroughputBillingCommitmentInput,
}

impl Shape for UpdateAccountSettingsInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateAccountSettingsInput;
}

impl Field for UpdateAccountSettingsInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.minimum_throughput_billing_commitment = Field::decode(d).map_err(|e| e.inside("MinimumThroughputBillingCommitment"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.minimum_throughput_billing_commitment.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccountSettingsOutput {
    pub minimum_throughput_billing_commitment: std::option::Option<MinimumThroughputBillingCommitmentOutput>,
}

impl Shape for UpdateAccountSettingsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateAccountSettingsOutput;
}

impl Field for UpdateAccountSettingsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.minimum_throughput_billing_commitment = Some(Field::decode(d).map_err(|e| e.inside("MinimumThroughputBillingCommitment"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.minimum_throughput_billing_commitment { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateChannelInput {
    pub channel_arn: std::string::String,
    pub s3_destination_configuration: std::option::Option<S3DestinationUpdateInput>,
    pub s3_tables_destination_configuration: std::option::Option<S3TablesDestinationUpdateInput>,
    pub logging_configuration: std::option::Option<ChannelLoggingUpdateInput>,
}

impl Shape for UpdateChannelInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateChannelInput;
}

impl Field for UpdateChannelInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.channel_arn = Field::decode(d).map_err(|e| e.inside("ChannelARN"))?,
                1 => value.s3_destination_configuration = Some(Field::decode(d).map_err(|e| e.inside("S3DestinationConfiguration"))?),
                2 => value.s3_tables_destination_configuration = Some(Field::decode(d).map_err(|e| e.inside("S3TablesDestinationConfiguration"))?),
                3 => value.logging_configuration = Some(Field::decode(d).map_err(|e| e.inside("LoggingConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.channel_arn.encode(e);
        if let Some(v) = &self.s3_destination_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.s3_tables_destination_configuration { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.logging_configuration { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateChannelOutput {
    pub channel_description: ChannelDescription,
}

impl Shape for UpdateChannelOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateChannelOutput;
}

impl Field for UpdateChannelOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.channel_description = Field::decode(d).map_err(|e| e.inside("ChannelDescription"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.channel_description.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDeadLetterQueueRecordsVisibilityErrorEntry {
    pub receipt_handle: std::string::String,
    pub error_code: std::string::String,
    pub error_message: std::option::Option<std::string::String>,
}

impl Shape for UpdateDeadLetterQueueRecordsVisibilityErrorEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDeadLetterQueueRecordsVisibilityErrorEntry;
}

impl Field for UpdateDeadLetterQueueRecordsVisibilityErrorEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                1 => value.error_code = Field::decode(d).map_err(|e| e.inside("ErrorCode"))?,
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
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.member(&Self::SHAPE.members[1]); self.error_code.encode(e);
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDeadLetterQueueRecordsVisibilityInput {
    pub queue_arn: std::string::String,
    pub entries: std::vec::Vec<UpdateDeadLetterQueueRecordsVisibilityRequestEntry>,
}

impl Shape for UpdateDeadLetterQueueRecordsVisibilityInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDeadLetterQueueRecordsVisibilityInput;
}

impl Field for UpdateDeadLetterQueueRecordsVisibilityInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                1 => value.entries = Field::decode(d).map_err(|e| e.inside("Entries"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.entries.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDeadLetterQueueRecordsVisibilityOutput {
    pub successful: std::vec::Vec<UpdateDeadLetterQueueRecordsVisibilityResultEntry>,
    pub failed: std::vec::Vec<UpdateDeadLetterQueueRecordsVisibilityErrorEntry>,
}

impl Shape for UpdateDeadLetterQueueRecordsVisibilityOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDeadLetterQueueRecordsVisibilityOutput;
}

impl Field for UpdateDeadLetterQueueRecordsVisibilityOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.successful = Field::decode(d).map_err(|e| e.inside("Successful"))?,
                1 => value.failed = Field::decode(d).map_err(|e| e.inside("Failed"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.successful.encode(e);
        e.member(&Self::SHAPE.members[1]); self.failed.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDeadLetterQueueRecordsVisibilityRequestEntry {
    pub receipt_handle: std::string::String,
    pub visibility_timeout_seconds: i32,
}

impl Shape for UpdateDeadLetterQueueRecordsVisibilityRequestEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDeadLetterQueueRecordsVisibilityRequestEntry;
}

impl Field for UpdateDeadLetterQueueRecordsVisibilityRequestEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                1 => value.visibility_timeout_seconds = Field::decode(d).map_err(|e| e.inside("VisibilityTimeoutSeconds"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.member(&Self::SHAPE.members[1]); self.visibility_timeout_seconds.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDeadLetterQueueRecordsVisibilityResultEntry {
    pub receipt_handle: std::string::String,
}

impl Shape for UpdateDeadLetterQueueRecordsVisibilityResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateDeadLetterQueueRecordsVisibilityResultEntry;
}

impl Field for UpdateDeadLetterQueueRecordsVisibilityResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateMaxRecordSizeInput {
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
    pub max_record_size_in_ki_b: i32,
}

impl Shape for UpdateMaxRecordSizeInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateMaxRecordSizeInput;
}

impl Field for UpdateMaxRecordSizeInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                1 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                2 => value.max_record_size_in_ki_b = Field::decode(d).map_err(|e| e.inside("MaxRecordSizeInKiB"))?,
                _ => {}
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
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.max_record_size_in_ki_b.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateQueueInput {
    pub queue_arn: std::string::String,
    pub queue_attributes: QueueAttributes,
}

impl Shape for UpdateQueueInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateQueueInput;
}

impl Field for UpdateQueueInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                1 => value.queue_attributes = Field::decode(d).map_err(|e| e.inside("QueueAttributes"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.queue_attributes.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateQueueOutput {
    pub queue_description: QueueDescription,
}

impl Shape for UpdateQueueOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateQueueOutput;
}

impl Field for UpdateQueueOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_description = Field::decode(d).map_err(|e| e.inside("QueueDescription"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_description.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateQueueRecordsVisibilityErrorEntry {
    pub receipt_handle: std::string::String,
    pub error_code: std::string::String,
    pub error_message: std::option::Option<std::string::String>,
}

impl Shape for UpdateQueueRecordsVisibilityErrorEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateQueueRecordsVisibilityErrorEntry;
}

impl Field for UpdateQueueRecordsVisibilityErrorEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                1 => value.error_code = Field::decode(d).map_err(|e| e.inside("ErrorCode"))?,
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
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.member(&Self::SHAPE.members[1]); self.error_code.encode(e);
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateQueueRecordsVisibilityInput {
    pub queue_arn: std::string::String,
    pub entries: std::vec::Vec<UpdateQueueRecordsVisibilityRequestEntry>,
}

impl Shape for UpdateQueueRecordsVisibilityInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateQueueRecordsVisibilityInput;
}

impl Field for UpdateQueueRecordsVisibilityInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueARN"))?,
                1 => value.entries = Field::decode(d).map_err(|e| e.inside("Entries"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_arn.encode(e);
        e.member(&Self::SHAPE.members[1]); self.entries.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateQueueRecordsVisibilityOutput {
    pub successful: std::vec::Vec<UpdateQueueRecordsVisibilityResultEntry>,
    pub failed: std::vec::Vec<UpdateQueueRecordsVisibilityErrorEntry>,
}

impl Shape for UpdateQueueRecordsVisibilityOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateQueueRecordsVisibilityOutput;
}

impl Field for UpdateQueueRecordsVisibilityOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.successful = Field::decode(d).map_err(|e| e.inside("Successful"))?,
                1 => value.failed = Field::decode(d).map_err(|e| e.inside("Failed"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.successful.encode(e);
        e.member(&Self::SHAPE.members[1]); self.failed.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateQueueRecordsVisibilityRequestEntry {
    pub receipt_handle: std::string::String,
    pub visibility_timeout_seconds: i32,
}

impl Shape for UpdateQueueRecordsVisibilityRequestEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateQueueRecordsVisibilityRequestEntry;
}

impl Field for UpdateQueueRecordsVisibilityRequestEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                1 => value.visibility_timeout_seconds = Field::decode(d).map_err(|e| e.inside("VisibilityTimeoutSeconds"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.member(&Self::SHAPE.members[1]); self.visibility_timeout_seconds.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateQueueRecordsVisibilityResultEntry {
    pub receipt_handle: std::string::String,
}

impl Shape for UpdateQueueRecordsVisibilityResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateQueueRecordsVisibilityResultEntry;
}

impl Field for UpdateQueueRecordsVisibilityResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.receipt_handle.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateShardCountInput {
    pub stream_name: std::option::Option<std::string::String>,
    pub target_shard_count: i32,
    pub scaling_type: ScalingType,
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
}

impl Shape for UpdateShardCountInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateShardCountInput;
}

impl Field for UpdateShardCountInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.target_shard_count = Field::decode(d).map_err(|e| e.inside("TargetShardCount"))?,
                2 => value.scaling_type = Field::decode(d).map_err(|e| e.inside("ScalingType"))?,
                3 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                4 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.target_shard_count.encode(e);
        e.member(&Self::SHAPE.members[2]); self.scaling_type.encode(e);
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateShardCountOutput {
    pub stream_name: std::option::Option<std::string::String>,
    pub current_shard_count: std::option::Option<i32>,
    pub target_shard_count: std::option::Option<i32>,
    pub stream_arn: std::option::Option<std::string::String>,
}

impl Shape for UpdateShardCountOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateShardCountOutput;
}

impl Field for UpdateShardCountOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                1 => value.current_shard_count = Some(Field::decode(d).map_err(|e| e.inside("CurrentShardCount"))?),
                2 => value.target_shard_count = Some(Field::decode(d).map_err(|e| e.inside("TargetShardCount"))?),
                3 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.current_shard_count { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.target_shard_count { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStreamModeInput {
    pub stream_arn: std::string::String,
    pub stream_id: std::option::Option<std::string::String>,
    pub stream_mode_details: StreamModeDetails,
    pub warm_throughput_mi_bps: std::option::Option<i32>,
}

impl Shape for UpdateStreamModeInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateStreamModeInput;
}

impl Field for UpdateStreamModeInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                1 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                2 => value.stream_mode_details = Field::decode(d).map_err(|e| e.inside("StreamModeDetails"))?,
                3 => value.warm_throughput_mi_bps = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughputMiBps"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_arn.encode(e);
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.stream_mode_details.encode(e);
        if let Some(v) = &self.warm_throughput_mi_bps { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStreamRecordDistributionStrategyInput {
    pub stream_arn: std::string::String,
    pub stream_id: std::option::Option<std::string::String>,
    pub record_distribution_strategy: RecordDistributionStrategy,
}

impl Shape for UpdateStreamRecordDistributionStrategyInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateStreamRecordDistributionStrategyInput;
}

impl Field for UpdateStreamRecordDistributionStrategyInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamARN"))?,
                1 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                2 => value.record_distribution_strategy = Field::decode(d).map_err(|e| e.inside("RecordDistributionStrategy"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.stream_arn.encode(e);
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.record_distribution_strategy.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStreamWarmThroughputInput {
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_name: std::option::Option<std::string::String>,
    pub stream_id: std::option::Option<std::string::String>,
    pub warm_throughput_mi_bps: i32,
}

impl Shape for UpdateStreamWarmThroughputInput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateStreamWarmThroughputInput;
}

impl Field for UpdateStreamWarmThroughputInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                1 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                2 => value.stream_id = Some(Field::decode(d).map_err(|e| e.inside("StreamId"))?),
                3 => value.warm_throughput_mi_bps = Field::decode(d).map_err(|e| e.inside("WarmThroughputMiBps"))?,
                _ => {}
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
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stream_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.warm_throughput_mi_bps.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStreamWarmThroughputOutput {
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_name: std::option::Option<std::string::String>,
    pub warm_throughput: std::option::Option<WarmThroughputObject>,
}

impl Shape for UpdateStreamWarmThroughputOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateStreamWarmThroughputOutput;
}

impl Field for UpdateStreamWarmThroughputOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamARN"))?),
                1 => value.stream_name = Some(Field::decode(d).map_err(|e| e.inside("StreamName"))?),
                2 => value.warm_throughput = Some(Field::decode(d).map_err(|e| e.inside("WarmThroughput"))?),
                _ => {}
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
        if let Some(v) = &self.stream_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.warm_throughput { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WarmThroughputObject {
    pub target_mi_bps: std::option::Option<i32>,
    pub current_mi_bps: std::option::Option<i32>,
}

impl Shape for WarmThroughputObject {
    const SHAPE: &'static ShapeSpec = &tables::S_WarmThroughputObject;
}

impl Field for WarmThroughputObject {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_mi_bps = Some(Field::decode(d).map_err(|e| e.inside("TargetMiBps"))?),
                1 => value.current_mi_bps = Some(Field::decode(d).map_err(|e| e.inside("CurrentMiBps"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.target_mi_bps { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.current_mi_bps { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

pub struct AcknowledgeDeadLetterQueueRecords;

impl Operation for AcknowledgeDeadLetterQueueRecords {
    type Input = AcknowledgeDeadLetterQueueRecordsInput;
    type Output = AcknowledgeDeadLetterQueueRecordsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub struct AcknowledgeQueueRecords;

impl Operation for AcknowledgeQueueRecords {
    type Input = AcknowledgeQueueRecordsInput;
    type Output = AcknowledgeQueueRecordsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

static S__AddTagsToStreamOutput: ShapeSpec = ShapeSpec::new("AddTagsToStreamOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToStreamOutput {}

impl Shape for AddTagsToStreamOutput {
    const SHAPE: &'static ShapeSpec = &S__AddTagsToStreamOutput;
}

impl Field for AddTagsToStreamOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct AddTagsToStream;

impl Operation for AddTagsToStream {
    type Input = AddTagsToStreamInput;
    type Output = AddTagsToStreamOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub struct CreateChannel;

impl Operation for CreateChannel {
    type Input = CreateChannelInput;
    type Output = CreateChannelOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub struct CreateQueue;

impl Operation for CreateQueue {
    type Input = CreateQueueInput;
    type Output = CreateQueueOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

static S__CreateStreamOutput: ShapeSpec = ShapeSpec::new("CreateStreamOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStreamOutput {}

impl Shape for CreateStreamOutput {
    const SHAPE: &'static ShapeSpec = &S__CreateStreamOutput;
}

impl Field for CreateStreamOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct CreateStream;

impl Operation for CreateStream {
    type Input = CreateStreamInput;
    type Output = CreateStreamOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

static S__DecreaseStreamRetentionPeriodOutput: ShapeSpec = ShapeSpec::new("DecreaseStreamRetentionPeriodOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecreaseStreamRetentionPeriodOutput {}

impl Shape for DecreaseStreamRetentionPeriodOutput {
    const SHAPE: &'static ShapeSpec = &S__DecreaseStreamRetentionPeriodOutput;
}

impl Field for DecreaseStreamRetentionPeriodOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DecreaseStreamRetentionPeriod;

impl Operation for DecreaseStreamRetentionPeriod {
    type Input = DecreaseStreamRetentionPeriodInput;
    type Output = DecreaseStreamRetentionPeriodOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

static S__DeleteChannelOutput: ShapeSpec = ShapeSpec::new("DeleteChannelOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChannelOutput {}

impl Shape for DeleteChannelOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteChannelOutput;
}

impl Field for DeleteChannelOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteChannel;

impl Operation for DeleteChannel {
    type Input = DeleteChannelInput;
    type Output = DeleteChannelOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

static S__DeleteQueueOutput: ShapeSpec = ShapeSpec::new("DeleteQueueOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteQueueOutput {}

impl Shape for DeleteQueueOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteQueueOutput;
}

impl Field for DeleteQueueOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteQueue;

impl Operation for DeleteQueue {
    type Input = DeleteQueueInput;
    type Output = DeleteQueueOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

static S__DeleteResourcePolicyOutput: ShapeSpec = ShapeSpec::new("DeleteResourcePolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {}

impl Shape for DeleteResourcePolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteResourcePolicyOutput;
}

impl Field for DeleteResourcePolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyInput;
    type Output = DeleteResourcePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

static S__DeleteStreamOutput: ShapeSpec = ShapeSpec::new("DeleteStreamOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStreamOutput {}

impl Shape for DeleteStreamOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteStreamOutput;
}

impl Field for DeleteStreamOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteStream;

impl Operation for DeleteStream {
    type Input = DeleteStreamInput;
    type Output = DeleteStreamOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

static S__DeregisterStreamConsumerOutput: ShapeSpec = ShapeSpec::new("DeregisterStreamConsumerOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterStreamConsumerOutput {}

impl Shape for DeregisterStreamConsumerOutput {
    const SHAPE: &'static ShapeSpec = &S__DeregisterStreamConsumerOutput;
}

impl Field for DeregisterStreamConsumerOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeregisterStreamConsumer;

impl Operation for DeregisterStreamConsumer {
    type Input = DeregisterStreamConsumerInput;
    type Output = DeregisterStreamConsumerOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
}

pub struct DescribeAccountSettings;

impl Operation for DescribeAccountSettings {
    type Input = DescribeAccountSettingsInput;
    type Output = DescribeAccountSettingsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[12];
}

pub struct DescribeChannel;

impl Operation for DescribeChannel {
    type Input = DescribeChannelInput;
    type Output = DescribeChannelOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

pub struct DescribeLimits;

impl Operation for DescribeLimits {
    type Input = DescribeLimitsInput;
    type Output = DescribeLimitsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[14];
}

pub struct DescribeQueue;

impl Operation for DescribeQueue {
    type Input = DescribeQueueInput;
    type Output = DescribeQueueOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[15];
}

pub struct DescribeStream;

impl Operation for DescribeStream {
    type Input = DescribeStreamInput;
    type Output = DescribeStreamOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[16];
}

pub struct DescribeStreamConsumer;

impl Operation for DescribeStreamConsumer {
    type Input = DescribeStreamConsumerInput;
    type Output = DescribeStreamConsumerOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[17];
}

pub struct DescribeStreamSummary;

impl Operation for DescribeStreamSummary {
    type Input = DescribeStreamSummaryInput;
    type Output = DescribeStreamSummaryOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[18];
}

pub type DisableEnhancedMonitoringOutput = EnhancedMonitoringOutput;

pub struct DisableEnhancedMonitoring;

impl Operation for DisableEnhancedMonitoring {
    type Input = DisableEnhancedMonitoringInput;
    type Output = EnhancedMonitoringOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[19];
}

pub type EnableEnhancedMonitoringOutput = EnhancedMonitoringOutput;

pub struct EnableEnhancedMonitoring;

impl Operation for EnableEnhancedMonitoring {
    type Input = EnableEnhancedMonitoringInput;
    type Output = EnhancedMonitoringOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[20];
}

pub struct GetRecords;

impl Operation for GetRecords {
    type Input = GetRecordsInput;
    type Output = GetRecordsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[21];
}

pub struct GetResourcePolicy;

impl Operation for GetResourcePolicy {
    type Input = GetResourcePolicyInput;
    type Output = GetResourcePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[22];
}

pub struct GetShardIterator;

impl Operation for GetShardIterator {
    type Input = GetShardIteratorInput;
    type Output = GetShardIteratorOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[23];
}

static S__IncreaseStreamRetentionPeriodOutput: ShapeSpec = ShapeSpec::new("IncreaseStreamRetentionPeriodOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncreaseStreamRetentionPeriodOutput {}

impl Shape for IncreaseStreamRetentionPeriodOutput {
    const SHAPE: &'static ShapeSpec = &S__IncreaseStreamRetentionPeriodOutput;
}

impl Field for IncreaseStreamRetentionPeriodOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct IncreaseStreamRetentionPeriod;

impl Operation for IncreaseStreamRetentionPeriod {
    type Input = IncreaseStreamRetentionPeriodInput;
    type Output = IncreaseStreamRetentionPeriodOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[24];
}

pub struct ListChannels;

impl Operation for ListChannels {
    type Input = ListChannelsInput;
    type Output = ListChannelsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[25];
}

pub struct ListQueues;

impl Operation for ListQueues {
    type Input = ListQueuesInput;
    type Output = ListQueuesOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[26];
}

pub struct ListShards;

impl Operation for ListShards {
    type Input = ListShardsInput;
    type Output = ListShardsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[27];
}

pub struct ListStreamConsumers;

impl Operation for ListStreamConsumers {
    type Input = ListStreamConsumersInput;
    type Output = ListStreamConsumersOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[28];
}

pub struct ListStreams;

impl Operation for ListStreams {
    type Input = ListStreamsInput;
    type Output = ListStreamsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[29];
}

pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[30];
}

pub struct ListTagsForStream;

impl Operation for ListTagsForStream {
    type Input = ListTagsForStreamInput;
    type Output = ListTagsForStreamOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[31];
}

static S__MergeShardsOutput: ShapeSpec = ShapeSpec::new("MergeShardsOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MergeShardsOutput {}

impl Shape for MergeShardsOutput {
    const SHAPE: &'static ShapeSpec = &S__MergeShardsOutput;
}

impl Field for MergeShardsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct MergeShards;

impl Operation for MergeShards {
    type Input = MergeShardsInput;
    type Output = MergeShardsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[32];
}

pub struct PutRecord;

impl Operation for PutRecord {
    type Input = PutRecordInput;
    type Output = PutRecordOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[33];
}

pub struct PutRecords;

impl Operation for PutRecords {
    type Input = PutRecordsInput;
    type Output = PutRecordsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[34];
}

static S__PutResourcePolicyOutput: ShapeSpec = ShapeSpec::new("PutResourcePolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyOutput {}

impl Shape for PutResourcePolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__PutResourcePolicyOutput;
}

impl Field for PutResourcePolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutResourcePolicy;

impl Operation for PutResourcePolicy {
    type Input = PutResourcePolicyInput;
    type Output = PutResourcePolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[35];
}

pub struct ReceiveDeadLetterQueueRecords;

impl Operation for ReceiveDeadLetterQueueRecords {
    type Input = ReceiveDeadLetterQueueRecordsInput;
    type Output = ReceiveDeadLetterQueueRecordsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[36];
}

pub struct ReceiveQueueRecords;

impl Operation for ReceiveQueueRecords {
    type Input = ReceiveQueueRecordsInput;
    type Output = ReceiveQueueRecordsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[37];
}

pub struct RegisterStreamConsumer;

impl Operation for RegisterStreamConsumer {
    type Input = RegisterStreamConsumerInput;
    type Output = RegisterStreamConsumerOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[38];
}

static S__RemoveTagsFromStreamOutput: ShapeSpec = ShapeSpec::new("RemoveTagsFromStreamOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsFromStreamOutput {}

impl Shape for RemoveTagsFromStreamOutput {
    const SHAPE: &'static ShapeSpec = &S__RemoveTagsFromStreamOutput;
}

impl Field for RemoveTagsFromStreamOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct RemoveTagsFromStream;

impl Operation for RemoveTagsFromStream {
    type Input = RemoveTagsFromStreamInput;
    type Output = RemoveTagsFromStreamOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[39];
}

pub struct RestoreDeadLetterQueueRecords;

impl Operation for RestoreDeadLetterQueueRecords {
    type Input = RestoreDeadLetterQueueRecordsInput;
    type Output = RestoreDeadLetterQueueRecordsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[40];
}

static S__SplitShardOutput: ShapeSpec = ShapeSpec::new("SplitShardOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SplitShardOutput {}

impl Shape for SplitShardOutput {
    const SHAPE: &'static ShapeSpec = &S__SplitShardOutput;
}

impl Field for SplitShardOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct SplitShard;

impl Operation for SplitShard {
    type Input = SplitShardInput;
    type Output = SplitShardOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[41];
}

static S__StartStreamEncryptionOutput: ShapeSpec = ShapeSpec::new("StartStreamEncryptionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartStreamEncryptionOutput {}

impl Shape for StartStreamEncryptionOutput {
    const SHAPE: &'static ShapeSpec = &S__StartStreamEncryptionOutput;
}

impl Field for StartStreamEncryptionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct StartStreamEncryption;

impl Operation for StartStreamEncryption {
    type Input = StartStreamEncryptionInput;
    type Output = StartStreamEncryptionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[42];
}

static S__StopStreamEncryptionOutput: ShapeSpec = ShapeSpec::new("StopStreamEncryptionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopStreamEncryptionOutput {}

impl Shape for StopStreamEncryptionOutput {
    const SHAPE: &'static ShapeSpec = &S__StopStreamEncryptionOutput;
}

impl Field for StopStreamEncryptionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct StopStreamEncryption;

impl Operation for StopStreamEncryption {
    type Input = StopStreamEncryptionInput;
    type Output = StopStreamEncryptionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[43];
}

pub struct SubscribeToShard;

impl Operation for SubscribeToShard {
    type Input = SubscribeToShardInput;
    type Output = SubscribeToShardOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[44];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[45];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[46];
}

pub struct UpdateAccountSettings;

impl Operation for UpdateAccountSettings {
    type Input = UpdateAccountSettingsInput;
    type Output = UpdateAccountSettingsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[47];
}

pub struct UpdateChannel;

impl Operation for UpdateChannel {
    type Input = UpdateChannelInput;
    type Output = UpdateChannelOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[48];
}

pub struct UpdateDeadLetterQueueRecordsVisibility;

impl Operation for UpdateDeadLetterQueueRecordsVisibility {
    type Input = UpdateDeadLetterQueueRecordsVisibilityInput;
    type Output = UpdateDeadLetterQueueRecordsVisibilityOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[49];
}

static S__UpdateMaxRecordSizeOutput: ShapeSpec = ShapeSpec::new("UpdateMaxRecordSizeOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateMaxRecordSizeOutput {}

impl Shape for UpdateMaxRecordSizeOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateMaxRecordSizeOutput;
}

impl Field for UpdateMaxRecordSizeOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateMaxRecordSize;

impl Operation for UpdateMaxRecordSize {
    type Input = UpdateMaxRecordSizeInput;
    type Output = UpdateMaxRecordSizeOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[50];
}

pub struct UpdateQueue;

impl Operation for UpdateQueue {
    type Input = UpdateQueueInput;
    type Output = UpdateQueueOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[51];
}

pub struct UpdateQueueRecordsVisibility;

impl Operation for UpdateQueueRecordsVisibility {
    type Input = UpdateQueueRecordsVisibilityInput;
    type Output = UpdateQueueRecordsVisibilityOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[52];
}

pub struct UpdateShardCount;

impl Operation for UpdateShardCount {
    type Input = UpdateShardCountInput;
    type Output = UpdateShardCountOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[53];
}

static S__UpdateStreamModeOutput: ShapeSpec = ShapeSpec::new("UpdateStreamModeOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStreamModeOutput {}

impl Shape for UpdateStreamModeOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateStreamModeOutput;
}

impl Field for UpdateStreamModeOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateStreamMode;

impl Operation for UpdateStreamMode {
    type Input = UpdateStreamModeInput;
    type Output = UpdateStreamModeOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[54];
}

static S__UpdateStreamRecordDistributionStrategyOutput: ShapeSpec = ShapeSpec::new("UpdateStreamRecordDistributionStrategyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStreamRecordDistributionStrategyOutput {}

impl Shape for UpdateStreamRecordDistributionStrategyOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateStreamRecordDistributionStrategyOutput;
}

impl Field for UpdateStreamRecordDistributionStrategyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateStreamRecordDistributionStrategy;

impl Operation for UpdateStreamRecordDistributionStrategy {
    type Input = UpdateStreamRecordDistributionStrategyInput;
    type Output = UpdateStreamRecordDistributionStrategyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[55];
}

pub struct UpdateStreamWarmThroughput;

impl Operation for UpdateStreamWarmThroughput {
    type Input = UpdateStreamWarmThroughputInput;
    type Output = UpdateStreamWarmThroughputOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[56];
}

