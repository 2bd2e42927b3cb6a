//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

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
pub struct DescribeStreamInput {
    pub stream_arn: std::string::String,
    pub limit: std::option::Option<i32>,
    pub exclusive_start_shard_id: std::option::Option<std::string::String>,
    pub shard_filter: std::option::Option<ShardFilter>,
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
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamArn"))?,
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                2 => value.exclusive_start_shard_id = Some(Field::decode(d).map_err(|e| e.inside("ExclusiveStartShardId"))?),
                3 => value.shard_filter = Some(Field::decode(d).map_err(|e| e.inside("ShardFilter"))?),
                _ => {}
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
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.exclusive_start_shard_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.shard_filter { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStreamOutput {
    pub stream_description: std::option::Option<StreamDescription>,
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
                0 => value.stream_description = Some(Field::decode(d).map_err(|e| e.inside("StreamDescription"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.stream_description { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRecordsInput {
    pub shard_iterator: std::string::String,
    pub limit: std::option::Option<i32>,
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
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRecordsOutput {
    pub records: std::option::Option<std::vec::Vec<Record>>,
    pub next_shard_iterator: std::option::Option<std::string::String>,
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
                0 => value.records = Some(Field::decode(d).map_err(|e| e.inside("Records"))?),
                1 => value.next_shard_iterator = Some(Field::decode(d).map_err(|e| e.inside("NextShardIterator"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.records { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_shard_iterator { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetShardIteratorInput {
    pub stream_arn: std::string::String,
    pub shard_id: std::string::String,
    pub shard_iterator_type: ShardIteratorType,
    pub sequence_number: std::option::Option<std::string::String>,
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
                0 => value.stream_arn = Field::decode(d).map_err(|e| e.inside("StreamArn"))?,
                1 => value.shard_id = Field::decode(d).map_err(|e| e.inside("ShardId"))?,
                2 => value.shard_iterator_type = Field::decode(d).map_err(|e| e.inside("ShardIteratorType"))?,
                3 => value.sequence_number = Some(Field::decode(d).map_err(|e| e.inside("SequenceNumber"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.shard_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.shard_iterator_type.encode(e);
        if let Some(v) = &self.sequence_number { e.member(&Self::SHAPE.members[3]); v.encode(e); }
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
pub struct Identity {
    pub principal_id: std::option::Option<std::string::String>,
    pub type_: std::option::Option<std::string::String>,
}

impl Shape for Identity {
    const SHAPE: &'static ShapeSpec = &tables::S_Identity;
}

impl Field for Identity {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.principal_id = Some(Field::decode(d).map_err(|e| e.inside("PrincipalId"))?),
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
        if let Some(v) = &self.principal_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[1]); v.encode(e); }
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
pub struct ListStreamsInput {
    pub table_name: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub exclusive_start_stream_arn: std::option::Option<std::string::String>,
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
                0 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                1 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("Limit"))?),
                2 => value.exclusive_start_stream_arn = Some(Field::decode(d).map_err(|e| e.inside("ExclusiveStartStreamArn"))?),
                _ => {}
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
        if let Some(v) = &self.exclusive_start_stream_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStreamsOutput {
    pub streams: std::option::Option<std::vec::Vec<Stream>>,
    pub last_evaluated_stream_arn: std::option::Option<std::string::String>,
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
                0 => value.streams = Some(Field::decode(d).map_err(|e| e.inside("Streams"))?),
                1 => value.last_evaluated_stream_arn = Some(Field::decode(d).map_err(|e| e.inside("LastEvaluatedStreamArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.streams { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_evaluated_stream_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OperationType {
    #[default] Insert,
    Modify,
    Remove,
    Unknown(std::string::String),
}

impl OperationType {
    pub fn as_str(&self) -> &str {
        match self {
            OperationType::Insert => "INSERT",
            OperationType::Modify => "MODIFY",
            OperationType::Remove => "REMOVE",
            OperationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for OperationType {
    fn from(text: &str) -> Self {
        match text {
            "INSERT" => OperationType::Insert,
            "MODIFY" => OperationType::Modify,
            "REMOVE" => OperationType::Remove,
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
pub struct Record {
    pub event_id: std::option::Option<std::string::String>,
    pub event_name: std::option::Option<OperationType>,
    pub event_version: std::option::Option<std::string::String>,
    pub event_source: std::option::Option<std::string::String>,
    pub aws_region: std::option::Option<std::string::String>,
    pub dynamodb: std::option::Option<StreamRecord>,
    pub user_identity: std::option::Option<Identity>,
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
                0 => value.event_id = Some(Field::decode(d).map_err(|e| e.inside("eventID"))?),
                1 => value.event_name = Some(Field::decode(d).map_err(|e| e.inside("eventName"))?),
                2 => value.event_version = Some(Field::decode(d).map_err(|e| e.inside("eventVersion"))?),
                3 => value.event_source = Some(Field::decode(d).map_err(|e| e.inside("eventSource"))?),
                4 => value.aws_region = Some(Field::decode(d).map_err(|e| e.inside("awsRegion"))?),
                5 => value.dynamodb = Some(Field::decode(d).map_err(|e| e.inside("dynamodb"))?),
                6 => value.user_identity = Some(Field::decode(d).map_err(|e| e.inside("userIdentity"))?),
                _ => {}
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
        if let Some(v) = &self.event_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.event_version { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.event_source { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.aws_region { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.dynamodb { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.user_identity { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SequenceNumberRange {
    pub starting_sequence_number: std::option::Option<std::string::String>,
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
                0 => value.starting_sequence_number = Some(Field::decode(d).map_err(|e| e.inside("StartingSequenceNumber"))?),
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
        if let Some(v) = &self.starting_sequence_number { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.ending_sequence_number { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shard {
    pub shard_id: std::option::Option<std::string::String>,
    pub sequence_number_range: std::option::Option<SequenceNumberRange>,
    pub parent_shard_id: std::option::Option<std::string::String>,
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
                0 => value.shard_id = Some(Field::decode(d).map_err(|e| e.inside("ShardId"))?),
                1 => value.sequence_number_range = Some(Field::decode(d).map_err(|e| e.inside("SequenceNumberRange"))?),
                2 => value.parent_shard_id = Some(Field::decode(d).map_err(|e| e.inside("ParentShardId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.shard_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.sequence_number_range { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.parent_shard_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShardFilter {
    pub type_: std::option::Option<ShardFilterType>,
    pub shard_id: std::option::Option<std::string::String>,
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
                0 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                1 => value.shard_id = Some(Field::decode(d).map_err(|e| e.inside("ShardId"))?),
                _ => {}
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
        if let Some(v) = &self.shard_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ShardFilterType {
    #[default] ChildShards,
    Unknown(std::string::String),
}

impl ShardFilterType {
    pub fn as_str(&self) -> &str {
        match self {
            ShardFilterType::ChildShards => "CHILD_SHARDS",
            ShardFilterType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ShardFilterType {
    fn from(text: &str) -> Self {
        match text {
            "CHILD_SHARDS" => ShardFilterType::ChildShards,
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
    #[default] TrimHorizon,
    Latest,
    AtSequenceNumber,
    AfterSequenceNumber,
    Unknown(std::string::String),
}

impl ShardIteratorType {
    pub fn as_str(&self) -> &str {
        match self {
            ShardIteratorType::TrimHorizon => "TRIM_HORIZON",
            ShardIteratorType::Latest => "LATEST",
            ShardIteratorType::AtSequenceNumber => "AT_SEQUENCE_NUMBER",
            ShardIteratorType::AfterSequenceNumber => "AFTER_SEQUENCE_NUMBER",
            ShardIteratorType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ShardIteratorType {
    fn from(text: &str) -> Self {
        match text {
            "TRIM_HORIZON" => ShardIteratorType::TrimHorizon,
            "LATEST" => ShardIteratorType::Latest,
            "AT_SEQUENCE_NUMBER" => ShardIteratorType::AtSequenceNumber,
            "AFTER_SEQUENCE_NUMBER" => ShardIteratorType::AfterSequenceNumber,
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
pub struct Stream {
    pub stream_arn: std::option::Option<std::string::String>,
    pub table_name: std::option::Option<std::string::String>,
    pub stream_label: std::option::Option<std::string::String>,
}

impl Shape for Stream {
    const SHAPE: &'static ShapeSpec = &tables::S_Stream;
}

impl Field for Stream {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamArn"))?),
                1 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                2 => value.stream_label = Some(Field::decode(d).map_err(|e| e.inside("StreamLabel"))?),
                _ => {}
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
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stream_label { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamDescription {
    pub stream_arn: std::option::Option<std::string::String>,
    pub stream_label: std::option::Option<std::string::String>,
    pub stream_status: std::option::Option<StreamStatus>,
    pub stream_view_type: std::option::Option<StreamViewType>,
    pub creation_request_date_time: std::option::Option<Timestamp>,
    pub table_name: std::option::Option<std::string::String>,
    pub key_schema: std::option::Option<std::vec::Vec<KeySchemaElement>>,
    pub shards: std::option::Option<std::vec::Vec<Shard>>,
    pub last_evaluated_shard_id: std::option::Option<std::string::String>,
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
                0 => value.stream_arn = Some(Field::decode(d).map_err(|e| e.inside("StreamArn"))?),
                1 => value.stream_label = Some(Field::decode(d).map_err(|e| e.inside("StreamLabel"))?),
                2 => value.stream_status = Some(Field::decode(d).map_err(|e| e.inside("StreamStatus"))?),
                3 => value.stream_view_type = Some(Field::decode(d).map_err(|e| e.inside("StreamViewType"))?),
                4 => value.creation_request_date_time = Some(Field::decode(d).map_err(|e| e.inside("CreationRequestDateTime"))?),
                5 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                6 => value.key_schema = Some(Field::decode(d).map_err(|e| e.inside("KeySchema"))?),
                7 => value.shards = Some(Field::decode(d).map_err(|e| e.inside("Shards"))?),
                8 => value.last_evaluated_shard_id = Some(Field::decode(d).map_err(|e| e.inside("LastEvaluatedShardId"))?),
                _ => {}
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
        if let Some(v) = &self.stream_label { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.stream_status { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.stream_view_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.creation_request_date_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.key_schema { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.shards { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.last_evaluated_shard_id { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamRecord {
    pub approximate_creation_date_time: std::option::Option<Timestamp>,
    pub keys: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub new_image: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub old_image: std::option::Option<IndexMap<std::string::String, AttributeValue>>,
    pub sequence_number: std::option::Option<std::string::String>,
    pub size_bytes: std::option::Option<i64>,
    pub stream_view_type: std::option::Option<StreamViewType>,
}

impl Shape for StreamRecord {
    const SHAPE: &'static ShapeSpec = &tables::S_StreamRecord;
}

impl Field for StreamRecord {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.approximate_creation_date_time = Some(Field::decode(d).map_err(|e| e.inside("ApproximateCreationDateTime"))?),
                1 => value.keys = Some(Field::decode(d).map_err(|e| e.inside("Keys"))?),
                2 => value.new_image = Some(Field::decode(d).map_err(|e| e.inside("NewImage"))?),
                3 => value.old_image = Some(Field::decode(d).map_err(|e| e.inside("OldImage"))?),
                4 => value.sequence_number = Some(Field::decode(d).map_err(|e| e.inside("SequenceNumber"))?),
                5 => value.size_bytes = Some(Field::decode(d).map_err(|e| e.inside("SizeBytes"))?),
                6 => value.stream_view_type = Some(Field::decode(d).map_err(|e| e.inside("StreamViewType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.approximate_creation_date_time { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.keys { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.new_image { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.old_image { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.sequence_number { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.size_bytes { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.stream_view_type { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StreamStatus {
    #[default] Enabling,
    Enabled,
    Disabling,
    Disabled,
    Unknown(std::string::String),
}

impl StreamStatus {
    pub fn as_str(&self) -> &str {
        match self {
            StreamStatus::Enabling => "ENABLING",
            StreamStatus::Enabled => "ENABLED",
            StreamStatus::Disabling => "DISABLING",
            StreamStatus::Disabled => "DISABLED",
            StreamStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for StreamStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLING" => StreamStatus::Enabling,
            "ENABLED" => StreamStatus::Enabled,
            "DISABLING" => StreamStatus::Disabling,
            "DISABLED" => StreamStatus::Disabled,
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

pub struct DescribeStream;

impl Operation for DescribeStream {
    type Input = DescribeStreamInput;
    type Output = DescribeStreamOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub struct GetRecords;

impl Operation for GetRecords {
    type Input = GetRecordsInput;
    type Output = GetRecordsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub struct GetShardIterator;

impl Operation for GetShardIterator {
    type Input = GetShardIteratorInput;
    type Output = GetShardIteratorOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub struct ListStreams;

impl Operation for ListStreams {
    type Input = ListStreamsInput;
    type Output = ListStreamsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

