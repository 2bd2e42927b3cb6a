//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPermissionRequest {
    pub queue_url: std::string::String,
    pub label: std::string::String,
    pub aws_account_ids: std::vec::Vec<std::string::String>,
    pub actions: std::vec::Vec<std::string::String>,
}

impl Shape for AddPermissionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AddPermissionRequest;
}

impl Field for AddPermissionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
                1 => value.label = Field::decode(d).map_err(|e| e.inside("Label"))?,
                2 => value.aws_account_ids = Field::decode(d).map_err(|e| e.inside("AWSAccountIds"))?,
                3 => value.actions = Field::decode(d).map_err(|e| e.inside("Actions"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.label.encode(e);
        e.member(&Self::SHAPE.members[2]); self.aws_account_ids.encode(e);
        e.member(&Self::SHAPE.members[3]); self.actions.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchResultErrorEntry {
    pub id: std::string::String,
    pub sender_fault: bool,
    pub code: std::string::String,
    pub message: std::option::Option<std::string::String>,
}

impl Shape for BatchResultErrorEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchResultErrorEntry;
}

impl Field for BatchResultErrorEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.sender_fault = Field::decode(d).map_err(|e| e.inside("SenderFault"))?,
                2 => value.code = Field::decode(d).map_err(|e| e.inside("Code"))?,
                3 => value.message = Some(Field::decode(d).map_err(|e| e.inside("Message"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.sender_fault.encode(e);
        e.member(&Self::SHAPE.members[2]); self.code.encode(e);
        if let Some(v) = &self.message { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelMessageMoveTaskRequest {
    pub task_handle: std::string::String,
}

impl Shape for CancelMessageMoveTaskRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CancelMessageMoveTaskRequest;
}

impl Field for CancelMessageMoveTaskRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.task_handle = Field::decode(d).map_err(|e| e.inside("TaskHandle"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.task_handle.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelMessageMoveTaskResult {
    pub approximate_number_of_messages_moved: std::option::Option<i64>,
}

impl Shape for CancelMessageMoveTaskResult {
    const SHAPE: &'static ShapeSpec = &tables::S_CancelMessageMoveTaskResult;
}

impl Field for CancelMessageMoveTaskResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.approximate_number_of_messages_moved = Some(Field::decode(d).map_err(|e| e.inside("ApproximateNumberOfMessagesMoved"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.approximate_number_of_messages_moved { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchRequest {
    pub queue_url: std::string::String,
    pub entries: std::vec::Vec<ChangeMessageVisibilityBatchRequestEntry>,
}

impl Shape for ChangeMessageVisibilityBatchRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ChangeMessageVisibilityBatchRequest;
}

impl Field for ChangeMessageVisibilityBatchRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
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
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.entries.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchRequestEntry {
    pub id: std::string::String,
    pub receipt_handle: std::string::String,
    pub visibility_timeout: std::option::Option<i32>,
}

impl Shape for ChangeMessageVisibilityBatchRequestEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_ChangeMessageVisibilityBatchRequestEntry;
}

impl Field for ChangeMessageVisibilityBatchRequestEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                2 => value.visibility_timeout = Some(Field::decode(d).map_err(|e| e.inside("VisibilityTimeout"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.receipt_handle.encode(e);
        if let Some(v) = &self.visibility_timeout { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchResult {
    pub successful: std::vec::Vec<ChangeMessageVisibilityBatchResultEntry>,
    pub failed: std::vec::Vec<BatchResultErrorEntry>,
}

impl Shape for ChangeMessageVisibilityBatchResult {
    const SHAPE: &'static ShapeSpec = &tables::S_ChangeMessageVisibilityBatchResult;
}

impl Field for ChangeMessageVisibilityBatchResult {
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
        if !self.successful.is_empty() { e.member(&Self::SHAPE.members[0]); self.successful.encode(e); }
        if !self.failed.is_empty() { e.member(&Self::SHAPE.members[1]); self.failed.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchResultEntry {
    pub id: std::string::String,
}

impl Shape for ChangeMessageVisibilityBatchResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_ChangeMessageVisibilityBatchResultEntry;
}

impl Field for ChangeMessageVisibilityBatchResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                _ => {}
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
pub struct ChangeMessageVisibilityRequest {
    pub queue_url: std::string::String,
    pub receipt_handle: std::string::String,
    pub visibility_timeout: i32,
}

impl Shape for ChangeMessageVisibilityRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ChangeMessageVisibilityRequest;
}

impl Field for ChangeMessageVisibilityRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
                1 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                2 => value.visibility_timeout = Field::decode(d).map_err(|e| e.inside("VisibilityTimeout"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.receipt_handle.encode(e);
        e.member(&Self::SHAPE.members[2]); self.visibility_timeout.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateQueueRequest {
    pub queue_name: std::string::String,
    pub attributes: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for CreateQueueRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateQueueRequest;
}

impl Field for CreateQueueRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_name = Field::decode(d).map_err(|e| e.inside("QueueName"))?,
                1 => value.attributes = Some(Field::decode(d).map_err(|e| e.inside("Attributes"))?),
                2 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                _ => {}
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
        if let Some(v) = &self.attributes { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateQueueResult {
    pub queue_url: std::option::Option<std::string::String>,
}

impl Shape for CreateQueueResult {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateQueueResult;
}

impl Field for CreateQueueResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Some(Field::decode(d).map_err(|e| e.inside("QueueUrl"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.queue_url { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMessageBatchRequest {
    pub queue_url: std::string::String,
    pub entries: std::vec::Vec<DeleteMessageBatchRequestEntry>,
}

impl Shape for DeleteMessageBatchRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteMessageBatchRequest;
}

impl Field for DeleteMessageBatchRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
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
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.entries.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMessageBatchRequestEntry {
    pub id: std::string::String,
    pub receipt_handle: std::string::String,
}

impl Shape for DeleteMessageBatchRequestEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteMessageBatchRequestEntry;
}

impl Field for DeleteMessageBatchRequestEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.receipt_handle.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMessageBatchResult {
    pub successful: std::vec::Vec<DeleteMessageBatchResultEntry>,
    pub failed: std::vec::Vec<BatchResultErrorEntry>,
}

impl Shape for DeleteMessageBatchResult {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteMessageBatchResult;
}

impl Field for DeleteMessageBatchResult {
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
        if !self.successful.is_empty() { e.member(&Self::SHAPE.members[0]); self.successful.encode(e); }
        if !self.failed.is_empty() { e.member(&Self::SHAPE.members[1]); self.failed.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMessageBatchResultEntry {
    pub id: std::string::String,
}

impl Shape for DeleteMessageBatchResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteMessageBatchResultEntry;
}

impl Field for DeleteMessageBatchResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                _ => {}
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
pub struct DeleteMessageRequest {
    pub queue_url: std::string::String,
    pub receipt_handle: std::string::String,
}

impl Shape for DeleteMessageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteMessageRequest;
}

impl Field for DeleteMessageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
                1 => value.receipt_handle = Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.receipt_handle.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteQueueRequest {
    pub queue_url: std::string::String,
}

impl Shape for DeleteQueueRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteQueueRequest;
}

impl Field for DeleteQueueRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetQueueAttributesRequest {
    pub queue_url: std::string::String,
    pub attribute_names: std::option::Option<std::vec::Vec<QueueAttributeName>>,
}

impl Shape for GetQueueAttributesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetQueueAttributesRequest;
}

impl Field for GetQueueAttributesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
                1 => value.attribute_names = Some(Field::decode(d).map_err(|e| e.inside("AttributeNames"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        if let Some(v) = &self.attribute_names { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetQueueAttributesResult {
    pub attributes: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for GetQueueAttributesResult {
    const SHAPE: &'static ShapeSpec = &tables::S_GetQueueAttributesResult;
}

impl Field for GetQueueAttributesResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.attributes = Some(Field::decode(d).map_err(|e| e.inside("Attributes"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetQueueUrlRequest {
    pub queue_name: std::string::String,
    pub queue_owner_aws_account_id: std::option::Option<std::string::String>,
}

impl Shape for GetQueueUrlRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetQueueUrlRequest;
}

impl Field for GetQueueUrlRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_name = Field::decode(d).map_err(|e| e.inside("QueueName"))?,
                1 => value.queue_owner_aws_account_id = Some(Field::decode(d).map_err(|e| e.inside("QueueOwnerAWSAccountId"))?),
                _ => {}
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
        if let Some(v) = &self.queue_owner_aws_account_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetQueueUrlResult {
    pub queue_url: std::option::Option<std::string::String>,
}

impl Shape for GetQueueUrlResult {
    const SHAPE: &'static ShapeSpec = &tables::S_GetQueueUrlResult;
}

impl Field for GetQueueUrlResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Some(Field::decode(d).map_err(|e| e.inside("QueueUrl"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.queue_url { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDeadLetterSourceQueuesRequest {
    pub queue_url: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListDeadLetterSourceQueuesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListDeadLetterSourceQueuesRequest;
}

impl Field for ListDeadLetterSourceQueuesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
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
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDeadLetterSourceQueuesResult {
    pub queue_urls: std::vec::Vec<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListDeadLetterSourceQueuesResult {
    const SHAPE: &'static ShapeSpec = &tables::S_ListDeadLetterSourceQueuesResult;
}

impl Field for ListDeadLetterSourceQueuesResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_urls = Field::decode(d).map_err(|e| e.inside("queueUrls"))?,
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
        e.member(&Self::SHAPE.members[0]); self.queue_urls.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMessageMoveTasksRequest {
    pub source_arn: std::string::String,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListMessageMoveTasksRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListMessageMoveTasksRequest;
}

impl Field for ListMessageMoveTasksRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.source_arn = Field::decode(d).map_err(|e| e.inside("SourceArn"))?,
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
        e.member(&Self::SHAPE.members[0]); self.source_arn.encode(e);
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMessageMoveTasksResult {
    pub results: std::option::Option<std::vec::Vec<ListMessageMoveTasksResultEntry>>,
}

impl Shape for ListMessageMoveTasksResult {
    const SHAPE: &'static ShapeSpec = &tables::S_ListMessageMoveTasksResult;
}

impl Field for ListMessageMoveTasksResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.results = Some(Field::decode(d).map_err(|e| e.inside("Results"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.results { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMessageMoveTasksResultEntry {
    pub task_handle: std::option::Option<std::string::String>,
    pub status: std::option::Option<std::string::String>,
    pub source_arn: std::option::Option<std::string::String>,
    pub destination_arn: std::option::Option<std::string::String>,
    pub max_number_of_messages_per_second: std::option::Option<i32>,
    pub approximate_number_of_messages_moved: std::option::Option<i64>,
    pub approximate_number_of_messages_to_move: std::option::Option<i64>,
    pub failure_reason: std::option::Option<std::string::String>,
    pub started_timestamp: std::option::Option<i64>,
}

impl Shape for ListMessageMoveTasksResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_ListMessageMoveTasksResultEntry;
}

impl Field for ListMessageMoveTasksResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.task_handle = Some(Field::decode(d).map_err(|e| e.inside("TaskHandle"))?),
                1 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                2 => value.source_arn = Some(Field::decode(d).map_err(|e| e.inside("SourceArn"))?),
                3 => value.destination_arn = Some(Field::decode(d).map_err(|e| e.inside("DestinationArn"))?),
                4 => value.max_number_of_messages_per_second = Some(Field::decode(d).map_err(|e| e.inside("MaxNumberOfMessagesPerSecond"))?),
                5 => value.approximate_number_of_messages_moved = Some(Field::decode(d).map_err(|e| e.inside("ApproximateNumberOfMessagesMoved"))?),
                6 => value.approximate_number_of_messages_to_move = Some(Field::decode(d).map_err(|e| e.inside("ApproximateNumberOfMessagesToMove"))?),
                7 => value.failure_reason = Some(Field::decode(d).map_err(|e| e.inside("FailureReason"))?),
                8 => value.started_timestamp = Some(Field::decode(d).map_err(|e| e.inside("StartedTimestamp"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.task_handle { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.source_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.destination_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_number_of_messages_per_second { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.approximate_number_of_messages_moved { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.approximate_number_of_messages_to_move { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.failure_reason { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.started_timestamp { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListQueueTagsRequest {
    pub queue_url: std::string::String,
}

impl Shape for ListQueueTagsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListQueueTagsRequest;
}

impl Field for ListQueueTagsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListQueueTagsResult {
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for ListQueueTagsResult {
    const SHAPE: &'static ShapeSpec = &tables::S_ListQueueTagsResult;
}

impl Field for ListQueueTagsResult {
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
pub struct ListQueuesRequest {
    pub queue_name_prefix: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for ListQueuesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListQueuesRequest;
}

impl Field for ListQueuesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_name_prefix = Some(Field::decode(d).map_err(|e| e.inside("QueueNamePrefix"))?),
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
        if let Some(v) = &self.queue_name_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListQueuesResult {
    pub queue_urls: std::option::Option<std::vec::Vec<std::string::String>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListQueuesResult {
    const SHAPE: &'static ShapeSpec = &tables::S_ListQueuesResult;
}

impl Field for ListQueuesResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_urls = Some(Field::decode(d).map_err(|e| e.inside("QueueUrls"))?),
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
        if let Some(v) = &self.queue_urls { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    pub message_id: std::option::Option<std::string::String>,
    pub receipt_handle: std::option::Option<std::string::String>,
    pub md5_of_body: std::option::Option<std::string::String>,
    pub body: std::option::Option<std::string::String>,
    pub attributes: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub md5_of_message_attributes: std::option::Option<std::string::String>,
    pub message_attributes: std::option::Option<IndexMap<std::string::String, MessageAttributeValue>>,
}

impl Shape for Message {
    const SHAPE: &'static ShapeSpec = &tables::S_Message;
}

impl Field for Message {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.message_id = Some(Field::decode(d).map_err(|e| e.inside("MessageId"))?),
                1 => value.receipt_handle = Some(Field::decode(d).map_err(|e| e.inside("ReceiptHandle"))?),
                2 => value.md5_of_body = Some(Field::decode(d).map_err(|e| e.inside("MD5OfBody"))?),
                3 => value.body = Some(Field::decode(d).map_err(|e| e.inside("Body"))?),
                4 => value.attributes = Some(Field::decode(d).map_err(|e| e.inside("Attributes"))?),
                5 => value.md5_of_message_attributes = Some(Field::decode(d).map_err(|e| e.inside("MD5OfMessageAttributes"))?),
                6 => value.message_attributes = Some(Field::decode(d).map_err(|e| e.inside("MessageAttributes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.message_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.receipt_handle { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.md5_of_body { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.body { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.attributes { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.md5_of_message_attributes { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.message_attributes { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageAttributeValue {
    pub string_value: std::option::Option<std::string::String>,
    pub binary_value: std::option::Option<Bytes>,
    pub string_list_values: std::option::Option<std::vec::Vec<std::string::String>>,
    pub binary_list_values: std::option::Option<std::vec::Vec<Bytes>>,
    pub data_type: std::string::String,
}

impl Shape for MessageAttributeValue {
    const SHAPE: &'static ShapeSpec = &tables::S_MessageAttributeValue;
}

impl Field for MessageAttributeValue {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.string_value = Some(Field::decode(d).map_err(|e| e.inside("StringValue"))?),
                1 => value.binary_value = Some(Field::decode(d).map_err(|e| e.inside("BinaryValue"))?),
                2 => value.string_list_values = Some(Field::decode(d).map_err(|e| e.inside("StringListValues"))?),
                3 => value.binary_list_values = Some(Field::decode(d).map_err(|e| e.inside("BinaryListValues"))?),
                4 => value.data_type = Field::decode(d).map_err(|e| e.inside("DataType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.string_value { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.binary_value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.string_list_values { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.binary_list_values { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.data_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MessageSystemAttributeName {
    #[default] All,
    SenderId,
    SentTimestamp,
    ApproximateReceiveCount,
    ApproximateFirstReceiveTimestamp,
    SequenceNumber,
    MessageDeduplicationId,
    MessageGroupId,
    AWSTraceHeader,
    DeadLetterQueueSourceArn,
    Unknown(std::string::String),
}

impl MessageSystemAttributeName {
    pub fn as_str(&self) -> &str {
        match self {
            MessageSystemAttributeName::All => "All",
            MessageSystemAttributeName::SenderId => "SenderId",
            MessageSystemAttributeName::SentTimestamp => "SentTimestamp",
            MessageSystemAttributeName::ApproximateReceiveCount => "ApproximateReceiveCount",
            MessageSystemAttributeName::ApproximateFirstReceiveTimestamp => "ApproximateFirstReceiveTimestamp",
            MessageSystemAttributeName::SequenceNumber => "SequenceNumber",
            MessageSystemAttributeName::MessageDeduplicationId => "MessageDeduplicationId",
            MessageSystemAttributeName::MessageGroupId => "MessageGroupId",
            MessageSystemAttributeName::AWSTraceHeader => "AWSTraceHeader",
            MessageSystemAttributeName::DeadLetterQueueSourceArn => "DeadLetterQueueSourceArn",
            MessageSystemAttributeName::Unknown(text) => text,
        }
    }
}

impl From<&str> for MessageSystemAttributeName {
    fn from(text: &str) -> Self {
        match text {
            "All" => MessageSystemAttributeName::All,
            "SenderId" => MessageSystemAttributeName::SenderId,
            "SentTimestamp" => MessageSystemAttributeName::SentTimestamp,
            "ApproximateReceiveCount" => MessageSystemAttributeName::ApproximateReceiveCount,
            "ApproximateFirstReceiveTimestamp" => MessageSystemAttributeName::ApproximateFirstReceiveTimestamp,
            "SequenceNumber" => MessageSystemAttributeName::SequenceNumber,
            "MessageDeduplicationId" => MessageSystemAttributeName::MessageDeduplicationId,
            "MessageGroupId" => MessageSystemAttributeName::MessageGroupId,
            "AWSTraceHeader" => MessageSystemAttributeName::AWSTraceHeader,
            "DeadLetterQueueSourceArn" => MessageSystemAttributeName::DeadLetterQueueSourceArn,
            other => MessageSystemAttributeName::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MessageSystemAttributeName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MessageSystemAttributeName {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MessageSystemAttributeNameForSends {
    #[default] AWSTraceHeader,
    Unknown(std::string::String),
}

impl MessageSystemAttributeNameForSends {
    pub fn as_str(&self) -> &str {
        match self {
            MessageSystemAttributeNameForSends::AWSTraceHeader => "AWSTraceHeader",
            MessageSystemAttributeNameForSends::Unknown(text) => text,
        }
    }
}

impl From<&str> for MessageSystemAttributeNameForSends {
    fn from(text: &str) -> Self {
        match text {
            "AWSTraceHeader" => MessageSystemAttributeNameForSends::AWSTraceHeader,
            other => MessageSystemAttributeNameForSends::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MessageSystemAttributeNameForSends {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MessageSystemAttributeNameForSends {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageSystemAttributeValue {
    pub string_value: std::option::Option<std::string::String>,
    pub binary_value: std::option::Option<Bytes>,
    pub string_list_values: std::option::Option<std::vec::Vec<std::string::String>>,
    pub binary_list_values: std::option::Option<std::vec::Vec<Bytes>>,
    pub data_type: std::string::String,
}

impl Shape for MessageSystemAttributeValue {
    const SHAPE: &'static ShapeSpec = &tables::S_MessageSystemAttributeValue;
}

impl Field for MessageSystemAttributeValue {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.string_value = Some(Field::decode(d).map_err(|e| e.inside("StringValue"))?),
                1 => value.binary_value = Some(Field::decode(d).map_err(|e| e.inside("BinaryValue"))?),
                2 => value.string_list_values = Some(Field::decode(d).map_err(|e| e.inside("StringListValues"))?),
                3 => value.binary_list_values = Some(Field::decode(d).map_err(|e| e.inside("BinaryListValues"))?),
                4 => value.data_type = Field::decode(d).map_err(|e| e.inside("DataType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.string_value { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.binary_value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.string_list_values { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.binary_list_values { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.data_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PurgeQueueRequest {
    pub queue_url: std::string::String,
}

impl Shape for PurgeQueueRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PurgeQueueRequest;
}

impl Field for PurgeQueueRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum QueueAttributeName {
    #[default] All,
    Policy,
    VisibilityTimeout,
    MaximumMessageSize,
    MessageRetentionPeriod,
    ApproximateNumberOfMessages,
    ApproximateNumberOfMessagesNotVisible,
    CreatedTimestamp,
    LastModifiedTimestamp,
    QueueArn,
    ApproximateNumberOfMessagesDelayed,
    DelaySeconds,
    ReceiveMessageWaitTimeSeconds,
    RedrivePolicy,
    FifoQueue,
    ContentBasedDeduplication,
    KmsMasterKeyId,
    KmsDataKeyReusePeriodSeconds,
    DeduplicationScope,
    FifoThroughputLimit,
    RedriveAllowPolicy,
    SqsManagedSseEnabled,
    Unknown(std::string::String),
}

impl QueueAttributeName {
    pub fn as_str(&self) -> &str {
        match self {
            QueueAttributeName::All => "All",
            QueueAttributeName::Policy => "Policy",
            QueueAttributeName::VisibilityTimeout => "VisibilityTimeout",
            QueueAttributeName::MaximumMessageSize => "MaximumMessageSize",
            QueueAttributeName::MessageRetentionPeriod => "MessageRetentionPeriod",
            QueueAttributeName::ApproximateNumberOfMessages => "ApproximateNumberOfMessages",
            QueueAttributeName::ApproximateNumberOfMessagesNotVisible => "ApproximateNumberOfMessagesNotVisible",
            QueueAttributeName::CreatedTimestamp => "CreatedTimestamp",
            QueueAttributeName::LastModifiedTimestamp => "LastModifiedTimestamp",
            QueueAttributeName::QueueArn => "QueueArn",
            QueueAttributeName::ApproximateNumberOfMessagesDelayed => "ApproximateNumberOfMessagesDelayed",
            QueueAttributeName::DelaySeconds => "DelaySeconds",
            QueueAttributeName::ReceiveMessageWaitTimeSeconds => "ReceiveMessageWaitTimeSeconds",
            QueueAttributeName::RedrivePolicy => "RedrivePolicy",
            QueueAttributeName::FifoQueue => "FifoQueue",
            QueueAttributeName::ContentBasedDeduplication => "ContentBasedDeduplication",
            QueueAttributeName::KmsMasterKeyId => "KmsMasterKeyId",
            QueueAttributeName::KmsDataKeyReusePeriodSeconds => "KmsDataKeyReusePeriodSeconds",
            QueueAttributeName::DeduplicationScope => "DeduplicationScope",
            QueueAttributeName::FifoThroughputLimit => "FifoThroughputLimit",
            QueueAttributeName::RedriveAllowPolicy => "RedriveAllowPolicy",
            QueueAttributeName::SqsManagedSseEnabled => "SqsManagedSseEnabled",
            QueueAttributeName::Unknown(text) => text,
        }
    }
}

impl From<&str> for QueueAttributeName {
    fn from(text: &str) -> Self {
        match text {
            "All" => QueueAttributeName::All,
            "Policy" => QueueAttributeName::Policy,
            "VisibilityTimeout" => QueueAttributeName::VisibilityTimeout,
            "MaximumMessageSize" => QueueAttributeName::MaximumMessageSize,
            "MessageRetentionPeriod" => QueueAttributeName::MessageRetentionPeriod,
            "ApproximateNumberOfMessages" => QueueAttributeName::ApproximateNumberOfMessages,
            "ApproximateNumberOfMessagesNotVisible" => QueueAttributeName::ApproximateNumberOfMessagesNotVisible,
            "CreatedTimestamp" => QueueAttributeName::CreatedTimestamp,
            "LastModifiedTimestamp" => QueueAttributeName::LastModifiedTimestamp,
            "QueueArn" => QueueAttributeName::QueueArn,
            "ApproximateNumberOfMessagesDelayed" => QueueAttributeName::ApproximateNumberOfMessagesDelayed,
            "DelaySeconds" => QueueAttributeName::DelaySeconds,
            "ReceiveMessageWaitTimeSeconds" => QueueAttributeName::ReceiveMessageWaitTimeSeconds,
            "RedrivePolicy" => QueueAttributeName::RedrivePolicy,
            "FifoQueue" => QueueAttributeName::FifoQueue,
            "ContentBasedDeduplication" => QueueAttributeName::ContentBasedDeduplication,
            "KmsMasterKeyId" => QueueAttributeName::KmsMasterKeyId,
            "KmsDataKeyReusePeriodSeconds" => QueueAttributeName::KmsDataKeyReusePeriodSeconds,
            "DeduplicationScope" => QueueAttributeName::DeduplicationScope,
            "FifoThroughputLimit" => QueueAttributeName::FifoThroughputLimit,
            "RedriveAllowPolicy" => QueueAttributeName::RedriveAllowPolicy,
            "SqsManagedSseEnabled" => QueueAttributeName::SqsManagedSseEnabled,
            other => QueueAttributeName::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for QueueAttributeName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for QueueAttributeName {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReceiveMessageRequest {
    pub queue_url: std::string::String,
    pub attribute_names: std::option::Option<std::vec::Vec<QueueAttributeName>>,
    pub message_system_attribute_names: std::option::Option<std::vec::Vec<MessageSystemAttributeName>>,
    pub message_attribute_names: std::option::Option<std::vec::Vec<std::string::String>>,
    pub max_number_of_messages: std::option::Option<i32>,
    pub visibility_timeout: std::option::Option<i32>,
    pub wait_time_seconds: std::option::Option<i32>,
    pub receive_request_attempt_id: std::option::Option<std::string::String>,
}

impl Shape for ReceiveMessageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ReceiveMessageRequest;
}

impl Field for ReceiveMessageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
                1 => value.attribute_names = Some(Field::decode(d).map_err(|e| e.inside("AttributeNames"))?),
                2 => value.message_system_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("MessageSystemAttributeNames"))?),
                3 => value.message_attribute_names = Some(Field::decode(d).map_err(|e| e.inside("MessageAttributeNames"))?),
                4 => value.max_number_of_messages = Some(Field::decode(d).map_err(|e| e.inside("MaxNumberOfMessages"))?),
                5 => value.visibility_timeout = Some(Field::decode(d).map_err(|e| e.inside("VisibilityTimeout"))?),
                6 => value.wait_time_seconds = Some(Field::decode(d).map_err(|e| e.inside("WaitTimeSeconds"))?),
                7 => value.receive_request_attempt_id = Some(Field::decode(d).map_err(|e| e.inside("ReceiveRequestAttemptId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        if let Some(v) = &self.attribute_names { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.message_system_attribute_names { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.message_attribute_names { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_number_of_messages { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.visibility_timeout { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.wait_time_seconds { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.receive_request_attempt_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReceiveMessageResult {
    pub messages: std::option::Option<std::vec::Vec<Message>>,
}

impl Shape for ReceiveMessageResult {
    const SHAPE: &'static ShapeSpec = &tables::S_ReceiveMessageResult;
}

impl Field for ReceiveMessageResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.messages = Some(Field::decode(d).map_err(|e| e.inside("Messages"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.messages { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub queue_url: std::string::String,
    pub label: std::string::String,
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
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
                1 => value.label = Field::decode(d).map_err(|e| e.inside("Label"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.label.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendMessageBatchRequest {
    pub queue_url: std::string::String,
    pub entries: std::vec::Vec<SendMessageBatchRequestEntry>,
}

impl Shape for SendMessageBatchRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SendMessageBatchRequest;
}

impl Field for SendMessageBatchRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
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
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.entries.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendMessageBatchRequestEntry {
    pub id: std::string::String,
    pub message_body: std::string::String,
    pub delay_seconds: std::option::Option<i32>,
    pub message_attributes: std::option::Option<IndexMap<std::string::String, MessageAttributeValue>>,
    pub message_system_attributes: std::option::Option<IndexMap<std::string::String, MessageSystemAttributeValue>>,
    pub message_deduplication_id: std::option::Option<std::string::String>,
    pub message_group_id: std::option::Option<std::string::String>,
}

impl Shape for SendMessageBatchRequestEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_SendMessageBatchRequestEntry;
}

impl Field for SendMessageBatchRequestEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.message_body = Field::decode(d).map_err(|e| e.inside("MessageBody"))?,
                2 => value.delay_seconds = Some(Field::decode(d).map_err(|e| e.inside("DelaySeconds"))?),
                3 => value.message_attributes = Some(Field::decode(d).map_err(|e| e.inside("MessageAttributes"))?),
                4 => value.message_system_attributes = Some(Field::decode(d).map_err(|e| e.inside("MessageSystemAttributes"))?),
                5 => value.message_deduplication_id = Some(Field::decode(d).map_err(|e| e.inside("MessageDeduplicationId"))?),
                6 => value.message_group_id = Some(Field::decode(d).map_err(|e| e.inside("MessageGroupId"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.message_body.encode(e);
        if let Some(v) = &self.delay_seconds { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.message_attributes { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.message_system_attributes { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.message_deduplication_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.message_group_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendMessageBatchResult {
    pub successful: std::vec::Vec<SendMessageBatchResultEntry>,
    pub failed: std::vec::Vec<BatchResultErrorEntry>,
}

impl Shape for SendMessageBatchResult {
    const SHAPE: &'static ShapeSpec = &tables::S_SendMessageBatchResult;
}

impl Field for SendMessageBatchResult {
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
        if !self.successful.is_empty() { e.member(&Self::SHAPE.members[0]); self.successful.encode(e); }
        if !self.failed.is_empty() { e.member(&Self::SHAPE.members[1]); self.failed.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendMessageBatchResultEntry {
    pub id: std::string::String,
    pub message_id: std::string::String,
    pub md5_of_message_body: std::string::String,
    pub md5_of_message_attributes: std::option::Option<std::string::String>,
    pub md5_of_message_system_attributes: std::option::Option<std::string::String>,
    pub sequence_number: std::option::Option<std::string::String>,
}

impl Shape for SendMessageBatchResultEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_SendMessageBatchResultEntry;
}

impl Field for SendMessageBatchResultEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.message_id = Field::decode(d).map_err(|e| e.inside("MessageId"))?,
                2 => value.md5_of_message_body = Field::decode(d).map_err(|e| e.inside("MD5OfMessageBody"))?,
                3 => value.md5_of_message_attributes = Some(Field::decode(d).map_err(|e| e.inside("MD5OfMessageAttributes"))?),
                4 => value.md5_of_message_system_attributes = Some(Field::decode(d).map_err(|e| e.inside("MD5OfMessageSystemAttributes"))?),
                5 => value.sequence_number = Some(Field::decode(d).map_err(|e| e.inside("SequenceNumber"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.message_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.md5_of_message_body.encode(e);
        if let Some(v) = &self.md5_of_message_attributes { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.md5_of_message_system_attributes { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.sequence_number { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendMessageRequest {
    pub queue_url: std::string::String,
    pub message_body: std::string::String,
    pub delay_seconds: std::option::Option<i32>,
    pub message_attributes: std::option::Option<IndexMap<std::string::String, MessageAttributeValue>>,
    pub message_system_attributes: std::option::Option<IndexMap<std::string::String, MessageSystemAttributeValue>>,
    pub message_deduplication_id: std::option::Option<std::string::String>,
    pub message_group_id: std::option::Option<std::string::String>,
}

impl Shape for SendMessageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SendMessageRequest;
}

impl Field for SendMessageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
                1 => value.message_body = Field::decode(d).map_err(|e| e.inside("MessageBody"))?,
                2 => value.delay_seconds = Some(Field::decode(d).map_err(|e| e.inside("DelaySeconds"))?),
                3 => value.message_attributes = Some(Field::decode(d).map_err(|e| e.inside("MessageAttributes"))?),
                4 => value.message_system_attributes = Some(Field::decode(d).map_err(|e| e.inside("MessageSystemAttributes"))?),
                5 => value.message_deduplication_id = Some(Field::decode(d).map_err(|e| e.inside("MessageDeduplicationId"))?),
                6 => value.message_group_id = Some(Field::decode(d).map_err(|e| e.inside("MessageGroupId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.message_body.encode(e);
        if let Some(v) = &self.delay_seconds { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.message_attributes { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.message_system_attributes { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.message_deduplication_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.message_group_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendMessageResult {
    pub md5_of_message_body: std::option::Option<std::string::String>,
    pub md5_of_message_attributes: std::option::Option<std::string::String>,
    pub md5_of_message_system_attributes: std::option::Option<std::string::String>,
    pub message_id: std::option::Option<std::string::String>,
    pub sequence_number: std::option::Option<std::string::String>,
}

impl Shape for SendMessageResult {
    const SHAPE: &'static ShapeSpec = &tables::S_SendMessageResult;
}

impl Field for SendMessageResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.md5_of_message_body = Some(Field::decode(d).map_err(|e| e.inside("MD5OfMessageBody"))?),
                1 => value.md5_of_message_attributes = Some(Field::decode(d).map_err(|e| e.inside("MD5OfMessageAttributes"))?),
                2 => value.md5_of_message_system_attributes = Some(Field::decode(d).map_err(|e| e.inside("MD5OfMessageSystemAttributes"))?),
                3 => value.message_id = Some(Field::decode(d).map_err(|e| e.inside("MessageId"))?),
                4 => value.sequence_number = Some(Field::decode(d).map_err(|e| e.inside("SequenceNumber"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.md5_of_message_body { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.md5_of_message_attributes { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.md5_of_message_system_attributes { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.message_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.sequence_number { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetQueueAttributesRequest {
    pub queue_url: std::string::String,
    pub attributes: IndexMap<std::string::String, std::string::String>,
}

impl Shape for SetQueueAttributesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SetQueueAttributesRequest;
}

impl Field for SetQueueAttributesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
                1 => value.attributes = Field::decode(d).map_err(|e| e.inside("Attributes"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.attributes.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartMessageMoveTaskRequest {
    pub source_arn: std::string::String,
    pub destination_arn: std::option::Option<std::string::String>,
    pub max_number_of_messages_per_second: std::option::Option<i32>,
}

impl Shape for StartMessageMoveTaskRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_StartMessageMoveTaskRequest;
}

impl Field for StartMessageMoveTaskRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.source_arn = Field::decode(d).map_err(|e| e.inside("SourceArn"))?,
                1 => value.destination_arn = Some(Field::decode(d).map_err(|e| e.inside("DestinationArn"))?),
                2 => value.max_number_of_messages_per_second = Some(Field::decode(d).map_err(|e| e.inside("MaxNumberOfMessagesPerSecond"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.source_arn.encode(e);
        if let Some(v) = &self.destination_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.max_number_of_messages_per_second { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartMessageMoveTaskResult {
    pub task_handle: std::option::Option<std::string::String>,
}

impl Shape for StartMessageMoveTaskResult {
    const SHAPE: &'static ShapeSpec = &tables::S_StartMessageMoveTaskResult;
}

impl Field for StartMessageMoveTaskResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.task_handle = Some(Field::decode(d).map_err(|e| e.inside("TaskHandle"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.task_handle { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagQueueRequest {
    pub queue_url: std::string::String,
    pub tags: IndexMap<std::string::String, std::string::String>,
}

impl Shape for TagQueueRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TagQueueRequest;
}

impl Field for TagQueueRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
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
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagQueueRequest {
    pub queue_url: std::string::String,
    pub tag_keys: std::vec::Vec<std::string::String>,
}

impl Shape for UntagQueueRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagQueueRequest;
}

impl Field for UntagQueueRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.queue_url = Field::decode(d).map_err(|e| e.inside("QueueUrl"))?,
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
        e.member(&Self::SHAPE.members[0]); self.queue_url.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tag_keys.encode(e);
        e.end_structure();
    }
}

pub type AddPermissionInput = AddPermissionRequest;

static S__AddPermissionOutput: ShapeSpec = ShapeSpec::new("AddPermissionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPermissionOutput {}

impl Shape for AddPermissionOutput {
    const SHAPE: &'static ShapeSpec = &S__AddPermissionOutput;
}

impl Field for AddPermissionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct AddPermission;

impl Operation for AddPermission {
    type Input = AddPermissionRequest;
    type Output = AddPermissionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub type CancelMessageMoveTaskInput = CancelMessageMoveTaskRequest;

pub type CancelMessageMoveTaskOutput = CancelMessageMoveTaskResult;

pub struct CancelMessageMoveTask;

impl Operation for CancelMessageMoveTask {
    type Input = CancelMessageMoveTaskRequest;
    type Output = CancelMessageMoveTaskResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub type ChangeMessageVisibilityInput = ChangeMessageVisibilityRequest;

static S__ChangeMessageVisibilityOutput: ShapeSpec = ShapeSpec::new("ChangeMessageVisibilityOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeMessageVisibilityOutput {}

impl Shape for ChangeMessageVisibilityOutput {
    const SHAPE: &'static ShapeSpec = &S__ChangeMessageVisibilityOutput;
}

impl Field for ChangeMessageVisibilityOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct ChangeMessageVisibility;

impl Operation for ChangeMessageVisibility {
    type Input = ChangeMessageVisibilityRequest;
    type Output = ChangeMessageVisibilityOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub type ChangeMessageVisibilityBatchInput = ChangeMessageVisibilityBatchRequest;

pub type ChangeMessageVisibilityBatchOutput = ChangeMessageVisibilityBatchResult;

pub struct ChangeMessageVisibilityBatch;

impl Operation for ChangeMessageVisibilityBatch {
    type Input = ChangeMessageVisibilityBatchRequest;
    type Output = ChangeMessageVisibilityBatchResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub type CreateQueueInput = CreateQueueRequest;

pub type CreateQueueOutput = CreateQueueResult;

pub struct CreateQueue;

impl Operation for CreateQueue {
    type Input = CreateQueueRequest;
    type Output = CreateQueueResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub type DeleteMessageInput = DeleteMessageRequest;

static S__DeleteMessageOutput: ShapeSpec = ShapeSpec::new("DeleteMessageOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMessageOutput {}

impl Shape for DeleteMessageOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteMessageOutput;
}

impl Field for DeleteMessageOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteMessage;

impl Operation for DeleteMessage {
    type Input = DeleteMessageRequest;
    type Output = DeleteMessageOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

pub type DeleteMessageBatchInput = DeleteMessageBatchRequest;

pub type DeleteMessageBatchOutput = DeleteMessageBatchResult;

pub struct DeleteMessageBatch;

impl Operation for DeleteMessageBatch {
    type Input = DeleteMessageBatchRequest;
    type Output = DeleteMessageBatchResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub type DeleteQueueInput = DeleteQueueRequest;

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
    type Input = DeleteQueueRequest;
    type Output = DeleteQueueOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

pub type GetQueueAttributesInput = GetQueueAttributesRequest;

pub type GetQueueAttributesOutput = GetQueueAttributesResult;

pub struct GetQueueAttributes;

impl Operation for GetQueueAttributes {
    type Input = GetQueueAttributesRequest;
    type Output = GetQueueAttributesResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

pub type GetQueueUrlInput = GetQueueUrlRequest;

pub type GetQueueUrlOutput = GetQueueUrlResult;

pub struct GetQueueUrl;

impl Operation for GetQueueUrl {
    type Input = GetQueueUrlRequest;
    type Output = GetQueueUrlResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

pub type ListDeadLetterSourceQueuesInput = ListDeadLetterSourceQueuesRequest;

pub type ListDeadLetterSourceQueuesOutput = ListDeadLetterSourceQueuesResult;

pub struct ListDeadLetterSourceQueues;

impl Operation for ListDeadLetterSourceQueues {
    type Input = ListDeadLetterSourceQueuesRequest;
    type Output = ListDeadLetterSourceQueuesResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

pub type ListMessageMoveTasksInput = ListMessageMoveTasksRequest;

pub type ListMessageMoveTasksOutput = ListMessageMoveTasksResult;

pub struct ListMessageMoveTasks;

impl Operation for ListMessageMoveTasks {
    type Input = ListMessageMoveTasksRequest;
    type Output = ListMessageMoveTasksResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
}

pub type ListQueueTagsInput = ListQueueTagsRequest;

pub type ListQueueTagsOutput = ListQueueTagsResult;

pub struct ListQueueTags;

impl Operation for ListQueueTags {
    type Input = ListQueueTagsRequest;
    type Output = ListQueueTagsResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[12];
}

pub type ListQueuesInput = ListQueuesRequest;

pub type ListQueuesOutput = ListQueuesResult;

pub struct ListQueues;

impl Operation for ListQueues {
    type Input = ListQueuesRequest;
    type Output = ListQueuesResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

pub type PurgeQueueInput = PurgeQueueRequest;

static S__PurgeQueueOutput: ShapeSpec = ShapeSpec::new("PurgeQueueOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PurgeQueueOutput {}

impl Shape for PurgeQueueOutput {
    const SHAPE: &'static ShapeSpec = &S__PurgeQueueOutput;
}

impl Field for PurgeQueueOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PurgeQueue;

impl Operation for PurgeQueue {
    type Input = PurgeQueueRequest;
    type Output = PurgeQueueOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[14];
}

pub type ReceiveMessageInput = ReceiveMessageRequest;

pub type ReceiveMessageOutput = ReceiveMessageResult;

pub struct ReceiveMessage;

impl Operation for ReceiveMessage {
    type Input = ReceiveMessageRequest;
    type Output = ReceiveMessageResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[15];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[16];
}

pub type SendMessageInput = SendMessageRequest;

pub type SendMessageOutput = SendMessageResult;

pub struct SendMessage;

impl Operation for SendMessage {
    type Input = SendMessageRequest;
    type Output = SendMessageResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[17];
}

pub type SendMessageBatchInput = SendMessageBatchRequest;

pub type SendMessageBatchOutput = SendMessageBatchResult;

pub struct SendMessageBatch;

impl Operation for SendMessageBatch {
    type Input = SendMessageBatchRequest;
    type Output = SendMessageBatchResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[18];
}

pub type SetQueueAttributesInput = SetQueueAttributesRequest;

static S__SetQueueAttributesOutput: ShapeSpec = ShapeSpec::new("SetQueueAttributesOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetQueueAttributesOutput {}

impl Shape for SetQueueAttributesOutput {
    const SHAPE: &'static ShapeSpec = &S__SetQueueAttributesOutput;
}

impl Field for SetQueueAttributesOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct SetQueueAttributes;

impl Operation for SetQueueAttributes {
    type Input = SetQueueAttributesRequest;
    type Output = SetQueueAttributesOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[19];
}

pub type StartMessageMoveTaskInput = StartMessageMoveTaskRequest;

pub type StartMessageMoveTaskOutput = StartMessageMoveTaskResult;

pub struct StartMessageMoveTask;

impl Operation for StartMessageMoveTask {
    type Input = StartMessageMoveTaskRequest;
    type Output = StartMessageMoveTaskResult;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[20];
}

pub type TagQueueInput = TagQueueRequest;

static S__TagQueueOutput: ShapeSpec = ShapeSpec::new("TagQueueOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagQueueOutput {}

impl Shape for TagQueueOutput {
    const SHAPE: &'static ShapeSpec = &S__TagQueueOutput;
}

impl Field for TagQueueOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct TagQueue;

impl Operation for TagQueue {
    type Input = TagQueueRequest;
    type Output = TagQueueOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[21];
}

pub type UntagQueueInput = UntagQueueRequest;

static S__UntagQueueOutput: ShapeSpec = ShapeSpec::new("UntagQueueOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagQueueOutput {}

impl Shape for UntagQueueOutput {
    const SHAPE: &'static ShapeSpec = &S__UntagQueueOutput;
}

impl Field for UntagQueueOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UntagQueue;

impl Operation for UntagQueue {
    type Input = UntagQueueRequest;
    type Output = UntagQueueOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[22];
}

