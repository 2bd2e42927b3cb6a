//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogGroupRequest {
    pub log_group_name: std::string::String,
    pub kms_key_id: std::option::Option<std::string::String>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub log_group_class: std::option::Option<LogGroupClass>,
    pub deletion_protection_enabled: std::option::Option<bool>,
}

impl Shape for CreateLogGroupRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateLogGroupRequest;
}

impl Field for CreateLogGroupRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                1 => value.kms_key_id = Some(Field::decode(d).map_err(|e| e.inside("kmsKeyId"))?),
                2 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                3 => value.log_group_class = Some(Field::decode(d).map_err(|e| e.inside("logGroupClass"))?),
                4 => value.deletion_protection_enabled = Some(Field::decode(d).map_err(|e| e.inside("deletionProtectionEnabled"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        if let Some(v) = &self.kms_key_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.log_group_class { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.deletion_protection_enabled { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogStreamRequest {
    pub log_group_name: std::string::String,
    pub log_stream_name: std::string::String,
}

impl Shape for CreateLogStreamRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateLogStreamRequest;
}

impl Field for CreateLogStreamRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                1 => value.log_stream_name = Field::decode(d).map_err(|e| e.inside("logStreamName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.log_stream_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DataProtectionStatus {
    #[default] Activated,
    Deleted,
    Archived,
    Disabled,
    Unknown(std::string::String),
}

impl DataProtectionStatus {
    pub fn as_str(&self) -> &str {
        match self {
            DataProtectionStatus::Activated => "ACTIVATED",
            DataProtectionStatus::Deleted => "DELETED",
            DataProtectionStatus::Archived => "ARCHIVED",
            DataProtectionStatus::Disabled => "DISABLED",
            DataProtectionStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for DataProtectionStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVATED" => DataProtectionStatus::Activated,
            "DELETED" => DataProtectionStatus::Deleted,
            "ARCHIVED" => DataProtectionStatus::Archived,
            "DISABLED" => DataProtectionStatus::Disabled,
            other => DataProtectionStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DataProtectionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DataProtectionStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLogGroupRequest {
    pub log_group_name: std::string::String,
}

impl Shape for DeleteLogGroupRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteLogGroupRequest;
}

impl Field for DeleteLogGroupRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLogStreamRequest {
    pub log_group_name: std::string::String,
    pub log_stream_name: std::string::String,
}

impl Shape for DeleteLogStreamRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteLogStreamRequest;
}

impl Field for DeleteLogStreamRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                1 => value.log_stream_name = Field::decode(d).map_err(|e| e.inside("logStreamName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.log_stream_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMetricFilterRequest {
    pub log_group_name: std::string::String,
    pub filter_name: std::string::String,
}

impl Shape for DeleteMetricFilterRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteMetricFilterRequest;
}

impl Field for DeleteMetricFilterRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                1 => value.filter_name = Field::decode(d).map_err(|e| e.inside("filterName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.filter_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRetentionPolicyRequest {
    pub log_group_name: std::string::String,
}

impl Shape for DeleteRetentionPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRetentionPolicyRequest;
}

impl Field for DeleteRetentionPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSubscriptionFilterRequest {
    pub log_group_name: std::string::String,
    pub filter_name: std::string::String,
}

impl Shape for DeleteSubscriptionFilterRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteSubscriptionFilterRequest;
}

impl Field for DeleteSubscriptionFilterRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                1 => value.filter_name = Field::decode(d).map_err(|e| e.inside("filterName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.filter_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogGroupsRequest {
    pub account_identifiers: std::option::Option<std::vec::Vec<std::string::String>>,
    pub log_group_name_prefix: std::option::Option<std::string::String>,
    pub log_group_name_pattern: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub include_linked_accounts: std::option::Option<bool>,
    pub log_group_class: std::option::Option<LogGroupClass>,
    pub log_group_identifiers: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for DescribeLogGroupsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeLogGroupsRequest;
}

impl Field for DescribeLogGroupsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account_identifiers = Some(Field::decode(d).map_err(|e| e.inside("accountIdentifiers"))?),
                1 => value.log_group_name_prefix = Some(Field::decode(d).map_err(|e| e.inside("logGroupNamePrefix"))?),
                2 => value.log_group_name_pattern = Some(Field::decode(d).map_err(|e| e.inside("logGroupNamePattern"))?),
                3 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                4 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                5 => value.include_linked_accounts = Some(Field::decode(d).map_err(|e| e.inside("includeLinkedAccounts"))?),
                6 => value.log_group_class = Some(Field::decode(d).map_err(|e| e.inside("logGroupClass"))?),
                7 => value.log_group_identifiers = Some(Field::decode(d).map_err(|e| e.inside("logGroupIdentifiers"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.account_identifiers { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.log_group_name_prefix { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.log_group_name_pattern { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.include_linked_accounts { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.log_group_class { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.log_group_identifiers { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogGroupsResponse {
    pub log_groups: std::option::Option<std::vec::Vec<LogGroup>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeLogGroupsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeLogGroupsResponse;
}

impl Field for DescribeLogGroupsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_groups = Some(Field::decode(d).map_err(|e| e.inside("logGroups"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.log_groups { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogStreamsRequest {
    pub log_group_name: std::option::Option<std::string::String>,
    pub log_group_identifier: std::option::Option<std::string::String>,
    pub log_stream_name_prefix: std::option::Option<std::string::String>,
    pub order_by: std::option::Option<OrderBy>,
    pub descending: std::option::Option<bool>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for DescribeLogStreamsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeLogStreamsRequest;
}

impl Field for DescribeLogStreamsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Some(Field::decode(d).map_err(|e| e.inside("logGroupName"))?),
                1 => value.log_group_identifier = Some(Field::decode(d).map_err(|e| e.inside("logGroupIdentifier"))?),
                2 => value.log_stream_name_prefix = Some(Field::decode(d).map_err(|e| e.inside("logStreamNamePrefix"))?),
                3 => value.order_by = Some(Field::decode(d).map_err(|e| e.inside("orderBy"))?),
                4 => value.descending = Some(Field::decode(d).map_err(|e| e.inside("descending"))?),
                5 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                6 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.log_group_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.log_group_identifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.log_stream_name_prefix { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.order_by { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.descending { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogStreamsResponse {
    pub log_streams: std::option::Option<std::vec::Vec<LogStream>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeLogStreamsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeLogStreamsResponse;
}

impl Field for DescribeLogStreamsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_streams = Some(Field::decode(d).map_err(|e| e.inside("logStreams"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.log_streams { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeMetricFiltersRequest {
    pub log_group_name: std::option::Option<std::string::String>,
    pub filter_name_prefix: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub metric_name: std::option::Option<std::string::String>,
    pub metric_namespace: std::option::Option<std::string::String>,
}

impl Shape for DescribeMetricFiltersRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeMetricFiltersRequest;
}

impl Field for DescribeMetricFiltersRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Some(Field::decode(d).map_err(|e| e.inside("logGroupName"))?),
                1 => value.filter_name_prefix = Some(Field::decode(d).map_err(|e| e.inside("filterNamePrefix"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                3 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                4 => value.metric_name = Some(Field::decode(d).map_err(|e| e.inside("metricName"))?),
                5 => value.metric_namespace = Some(Field::decode(d).map_err(|e| e.inside("metricNamespace"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.log_group_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.filter_name_prefix { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.metric_name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.metric_namespace { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeMetricFiltersResponse {
    pub metric_filters: std::option::Option<std::vec::Vec<MetricFilter>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeMetricFiltersResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeMetricFiltersResponse;
}

impl Field for DescribeMetricFiltersResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metric_filters = Some(Field::decode(d).map_err(|e| e.inside("metricFilters"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.metric_filters { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubscriptionFiltersRequest {
    pub log_group_name: std::string::String,
    pub filter_name_prefix: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
}

impl Shape for DescribeSubscriptionFiltersRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeSubscriptionFiltersRequest;
}

impl Field for DescribeSubscriptionFiltersRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                1 => value.filter_name_prefix = Some(Field::decode(d).map_err(|e| e.inside("filterNamePrefix"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
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
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        if let Some(v) = &self.filter_name_prefix { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubscriptionFiltersResponse {
    pub subscription_filters: std::option::Option<std::vec::Vec<SubscriptionFilter>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeSubscriptionFiltersResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeSubscriptionFiltersResponse;
}

impl Field for DescribeSubscriptionFiltersResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.subscription_filters = Some(Field::decode(d).map_err(|e| e.inside("subscriptionFilters"))?),
                1 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.subscription_filters { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Distribution {
    #[default] Random,
    ByLogStream,
    Unknown(std::string::String),
}

impl Distribution {
    pub fn as_str(&self) -> &str {
        match self {
            Distribution::Random => "Random",
            Distribution::ByLogStream => "ByLogStream",
            Distribution::Unknown(text) => text,
        }
    }
}

impl From<&str> for Distribution {
    fn from(text: &str) -> Self {
        match text {
            "Random" => Distribution::Random,
            "ByLogStream" => Distribution::ByLogStream,
            other => Distribution::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Distribution {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Distribution {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entity {
    pub key_attributes: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub attributes: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for Entity {
    const SHAPE: &'static ShapeSpec = &tables::S_Entity;
}

impl Field for Entity {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key_attributes = Some(Field::decode(d).map_err(|e| e.inside("keyAttributes"))?),
                1 => value.attributes = Some(Field::decode(d).map_err(|e| e.inside("attributes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.key_attributes { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.attributes { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EntityRejectionErrorType {
    #[default] InvalidEntity,
    InvalidTypeValue,
    InvalidKeyAttributes,
    InvalidAttributes,
    EntitySizeTooLarge,
    UnsupportedLogGroupType,
    MissingRequiredFields,
    Unknown(std::string::String),
}

impl EntityRejectionErrorType {
    pub fn as_str(&self) -> &str {
        match self {
            EntityRejectionErrorType::InvalidEntity => "InvalidEntity",
            EntityRejectionErrorType::InvalidTypeValue => "InvalidTypeValue",
            EntityRejectionErrorType::InvalidKeyAttributes => "InvalidKeyAttributes",
            EntityRejectionErrorType::InvalidAttributes => "InvalidAttributes",
            EntityRejectionErrorType::EntitySizeTooLarge => "EntitySizeTooLarge",
            EntityRejectionErrorType::UnsupportedLogGroupType => "UnsupportedLogGroupType",
            EntityRejectionErrorType::MissingRequiredFields => "MissingRequiredFields",
            EntityRejectionErrorType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EntityRejectionErrorType {
    fn from(text: &str) -> Self {
        match text {
            "InvalidEntity" => EntityRejectionErrorType::InvalidEntity,
            "InvalidTypeValue" => EntityRejectionErrorType::InvalidTypeValue,
            "InvalidKeyAttributes" => EntityRejectionErrorType::InvalidKeyAttributes,
            "InvalidAttributes" => EntityRejectionErrorType::InvalidAttributes,
            "EntitySizeTooLarge" => EntityRejectionErrorType::EntitySizeTooLarge,
            "UnsupportedLogGroupType" => EntityRejectionErrorType::UnsupportedLogGroupType,
            "MissingRequiredFields" => EntityRejectionErrorType::MissingRequiredFields,
            other => EntityRejectionErrorType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EntityRejectionErrorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for EntityRejectionErrorType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterLogEventsRequest {
    pub log_group_name: std::option::Option<std::string::String>,
    pub log_group_identifier: std::option::Option<std::string::String>,
    pub log_stream_names: std::option::Option<std::vec::Vec<std::string::String>>,
    pub log_stream_name_prefix: std::option::Option<std::string::String>,
    pub start_time: std::option::Option<i64>,
    pub end_time: std::option::Option<i64>,
    pub filter_pattern: std::option::Option<std::string::String>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub interleaved: std::option::Option<bool>,
    pub unmask: std::option::Option<bool>,
}

impl Shape for FilterLogEventsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_FilterLogEventsRequest;
}

impl Field for FilterLogEventsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Some(Field::decode(d).map_err(|e| e.inside("logGroupName"))?),
                1 => value.log_group_identifier = Some(Field::decode(d).map_err(|e| e.inside("logGroupIdentifier"))?),
                2 => value.log_stream_names = Some(Field::decode(d).map_err(|e| e.inside("logStreamNames"))?),
                3 => value.log_stream_name_prefix = Some(Field::decode(d).map_err(|e| e.inside("logStreamNamePrefix"))?),
                4 => value.start_time = Some(Field::decode(d).map_err(|e| e.inside("startTime"))?),
                5 => value.end_time = Some(Field::decode(d).map_err(|e| e.inside("endTime"))?),
                6 => value.filter_pattern = Some(Field::decode(d).map_err(|e| e.inside("filterPattern"))?),
                7 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                8 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                9 => value.interleaved = Some(Field::decode(d).map_err(|e| e.inside("interleaved"))?),
                10 => value.unmask = Some(Field::decode(d).map_err(|e| e.inside("unmask"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.log_group_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.log_group_identifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.log_stream_names { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.log_stream_name_prefix { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.start_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.end_time { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.filter_pattern { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.interleaved { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.unmask { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterLogEventsResponse {
    pub events: std::option::Option<std::vec::Vec<FilteredLogEvent>>,
    pub searched_log_streams: std::option::Option<std::vec::Vec<SearchedLogStream>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for FilterLogEventsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_FilterLogEventsResponse;
}

impl Field for FilterLogEventsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.events = Some(Field::decode(d).map_err(|e| e.inside("events"))?),
                1 => value.searched_log_streams = Some(Field::decode(d).map_err(|e| e.inside("searchedLogStreams"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.events { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.searched_log_streams { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilteredLogEvent {
    pub log_stream_name: std::option::Option<std::string::String>,
    pub timestamp: std::option::Option<i64>,
    pub message: std::option::Option<std::string::String>,
    pub ingestion_time: std::option::Option<i64>,
    pub event_id: std::option::Option<std::string::String>,
}

impl Shape for FilteredLogEvent {
    const SHAPE: &'static ShapeSpec = &tables::S_FilteredLogEvent;
}

impl Field for FilteredLogEvent {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_stream_name = Some(Field::decode(d).map_err(|e| e.inside("logStreamName"))?),
                1 => value.timestamp = Some(Field::decode(d).map_err(|e| e.inside("timestamp"))?),
                2 => value.message = Some(Field::decode(d).map_err(|e| e.inside("message"))?),
                3 => value.ingestion_time = Some(Field::decode(d).map_err(|e| e.inside("ingestionTime"))?),
                4 => value.event_id = Some(Field::decode(d).map_err(|e| e.inside("eventId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.log_stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.timestamp { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.message { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.ingestion_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.event_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLogEventsRequest {
    pub log_group_name: std::option::Option<std::string::String>,
    pub log_group_identifier: std::option::Option<std::string::String>,
    pub log_stream_name: std::string::String,
    pub start_time: std::option::Option<i64>,
    pub end_time: std::option::Option<i64>,
    pub next_token: std::option::Option<std::string::String>,
    pub limit: std::option::Option<i32>,
    pub start_from_head: std::option::Option<bool>,
    pub unmask: std::option::Option<bool>,
}

impl Shape for GetLogEventsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetLogEventsRequest;
}

impl Field for GetLogEventsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Some(Field::decode(d).map_err(|e| e.inside("logGroupName"))?),
                1 => value.log_group_identifier = Some(Field::decode(d).map_err(|e| e.inside("logGroupIdentifier"))?),
                2 => value.log_stream_name = Field::decode(d).map_err(|e| e.inside("logStreamName"))?,
                3 => value.start_time = Some(Field::decode(d).map_err(|e| e.inside("startTime"))?),
                4 => value.end_time = Some(Field::decode(d).map_err(|e| e.inside("endTime"))?),
                5 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                6 => value.limit = Some(Field::decode(d).map_err(|e| e.inside("limit"))?),
                7 => value.start_from_head = Some(Field::decode(d).map_err(|e| e.inside("startFromHead"))?),
                8 => value.unmask = Some(Field::decode(d).map_err(|e| e.inside("unmask"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.log_group_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.log_group_identifier { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.log_stream_name.encode(e);
        if let Some(v) = &self.start_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.end_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.limit { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.start_from_head { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.unmask { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLogEventsResponse {
    pub events: std::option::Option<std::vec::Vec<OutputLogEvent>>,
    pub next_forward_token: std::option::Option<std::string::String>,
    pub next_backward_token: std::option::Option<std::string::String>,
}

impl Shape for GetLogEventsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetLogEventsResponse;
}

impl Field for GetLogEventsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.events = Some(Field::decode(d).map_err(|e| e.inside("events"))?),
                1 => value.next_forward_token = Some(Field::decode(d).map_err(|e| e.inside("nextForwardToken"))?),
                2 => value.next_backward_token = Some(Field::decode(d).map_err(|e| e.inside("nextBackwardToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.events { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_forward_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_backward_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum InheritedProperty {
    #[default] AccountDataProtection,
    Unknown(std::string::String),
}

impl InheritedProperty {
    pub fn as_str(&self) -> &str {
        match self {
            InheritedProperty::AccountDataProtection => "ACCOUNT_DATA_PROTECTION",
            InheritedProperty::Unknown(text) => text,
        }
    }
}

impl From<&str> for InheritedProperty {
    fn from(text: &str) -> Self {
        match text {
            "ACCOUNT_DATA_PROTECTION" => InheritedProperty::AccountDataProtection,
            other => InheritedProperty::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for InheritedProperty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for InheritedProperty {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputLogEvent {
    pub timestamp: i64,
    pub message: std::string::String,
}

impl Shape for InputLogEvent {
    const SHAPE: &'static ShapeSpec = &tables::S_InputLogEvent;
}

impl Field for InputLogEvent {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.timestamp = Field::decode(d).map_err(|e| e.inside("timestamp"))?,
                1 => value.message = Field::decode(d).map_err(|e| e.inside("message"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.timestamp.encode(e);
        e.member(&Self::SHAPE.members[1]); self.message.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: std::string::String,
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("resourceArn"))?,
                _ => {}
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
pub struct ListTagsForResourceResponse {
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
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
pub struct ListTagsLogGroupRequest {
    pub log_group_name: std::string::String,
}

impl Shape for ListTagsLogGroupRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsLogGroupRequest;
}

impl Field for ListTagsLogGroupRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsLogGroupResponse {
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for ListTagsLogGroupResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListTagsLogGroupResponse;
}

impl Field for ListTagsLogGroupResponse {
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
pub struct LogGroup {
    pub log_group_name: std::option::Option<std::string::String>,
    pub creation_time: std::option::Option<i64>,
    pub retention_in_days: std::option::Option<i32>,
    pub metric_filter_count: std::option::Option<i32>,
    pub arn: std::option::Option<std::string::String>,
    pub stored_bytes: std::option::Option<i64>,
    pub kms_key_id: std::option::Option<std::string::String>,
    pub data_protection_status: std::option::Option<DataProtectionStatus>,
    pub inherited_properties: std::option::Option<std::vec::Vec<InheritedProperty>>,
    pub log_group_class: std::option::Option<LogGroupClass>,
    pub log_group_arn: std::option::Option<std::string::String>,
    pub deletion_protection_enabled: std::option::Option<bool>,
    pub bearer_token_authentication_enabled: std::option::Option<bool>,
}

impl Shape for LogGroup {
    const SHAPE: &'static ShapeSpec = &tables::S_LogGroup;
}

impl Field for LogGroup {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Some(Field::decode(d).map_err(|e| e.inside("logGroupName"))?),
                1 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("creationTime"))?),
                2 => value.retention_in_days = Some(Field::decode(d).map_err(|e| e.inside("retentionInDays"))?),
                3 => value.metric_filter_count = Some(Field::decode(d).map_err(|e| e.inside("metricFilterCount"))?),
                4 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("arn"))?),
                5 => value.stored_bytes = Some(Field::decode(d).map_err(|e| e.inside("storedBytes"))?),
                6 => value.kms_key_id = Some(Field::decode(d).map_err(|e| e.inside("kmsKeyId"))?),
                7 => value.data_protection_status = Some(Field::decode(d).map_err(|e| e.inside("dataProtectionStatus"))?),
                8 => value.inherited_properties = Some(Field::decode(d).map_err(|e| e.inside("inheritedProperties"))?),
                9 => value.log_group_class = Some(Field::decode(d).map_err(|e| e.inside("logGroupClass"))?),
                10 => value.log_group_arn = Some(Field::decode(d).map_err(|e| e.inside("logGroupArn"))?),
                11 => value.deletion_protection_enabled = Some(Field::decode(d).map_err(|e| e.inside("deletionProtectionEnabled"))?),
                12 => value.bearer_token_authentication_enabled = Some(Field::decode(d).map_err(|e| e.inside("bearerTokenAuthenticationEnabled"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.log_group_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.retention_in_days { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.metric_filter_count { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.stored_bytes { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.kms_key_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.data_protection_status { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.inherited_properties { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.log_group_class { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.log_group_arn { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.deletion_protection_enabled { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.bearer_token_authentication_enabled { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum LogGroupClass {
    #[default] Standard,
    InfrequentAccess,
    Delivery,
    Unknown(std::string::String),
}

impl LogGroupClass {
    pub fn as_str(&self) -> &str {
        match self {
            LogGroupClass::Standard => "STANDARD",
            LogGroupClass::InfrequentAccess => "INFREQUENT_ACCESS",
            LogGroupClass::Delivery => "DELIVERY",
            LogGroupClass::Unknown(text) => text,
        }
    }
}

impl From<&str> for LogGroupClass {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => LogGroupClass::Standard,
            "INFREQUENT_ACCESS" => LogGroupClass::InfrequentAccess,
            "DELIVERY" => LogGroupClass::Delivery,
            other => LogGroupClass::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LogGroupClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for LogGroupClass {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogStream {
    pub log_stream_name: std::option::Option<std::string::String>,
    pub creation_time: std::option::Option<i64>,
    pub first_event_timestamp: std::option::Option<i64>,
    pub last_event_timestamp: std::option::Option<i64>,
    pub last_ingestion_time: std::option::Option<i64>,
    pub upload_sequence_token: std::option::Option<std::string::String>,
    pub arn: std::option::Option<std::string::String>,
    pub stored_bytes: std::option::Option<i64>,
}

impl Shape for LogStream {
    const SHAPE: &'static ShapeSpec = &tables::S_LogStream;
}

impl Field for LogStream {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_stream_name = Some(Field::decode(d).map_err(|e| e.inside("logStreamName"))?),
                1 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("creationTime"))?),
                2 => value.first_event_timestamp = Some(Field::decode(d).map_err(|e| e.inside("firstEventTimestamp"))?),
                3 => value.last_event_timestamp = Some(Field::decode(d).map_err(|e| e.inside("lastEventTimestamp"))?),
                4 => value.last_ingestion_time = Some(Field::decode(d).map_err(|e| e.inside("lastIngestionTime"))?),
                5 => value.upload_sequence_token = Some(Field::decode(d).map_err(|e| e.inside("uploadSequenceToken"))?),
                6 => value.arn = Some(Field::decode(d).map_err(|e| e.inside("arn"))?),
                7 => value.stored_bytes = Some(Field::decode(d).map_err(|e| e.inside("storedBytes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.log_stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.first_event_timestamp { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_event_timestamp { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.last_ingestion_time { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.upload_sequence_token { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.arn { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.stored_bytes { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricFilter {
    pub filter_name: std::option::Option<std::string::String>,
    pub filter_pattern: std::option::Option<std::string::String>,
    pub metric_transformations: std::option::Option<std::vec::Vec<MetricTransformation>>,
    pub creation_time: std::option::Option<i64>,
    pub log_group_name: std::option::Option<std::string::String>,
    pub apply_on_transformed_logs: std::option::Option<bool>,
    pub field_selection_criteria: std::option::Option<std::string::String>,
    pub emit_system_field_dimensions: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for MetricFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_MetricFilter;
}

impl Field for MetricFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.filter_name = Some(Field::decode(d).map_err(|e| e.inside("filterName"))?),
                1 => value.filter_pattern = Some(Field::decode(d).map_err(|e| e.inside("filterPattern"))?),
                2 => value.metric_transformations = Some(Field::decode(d).map_err(|e| e.inside("metricTransformations"))?),
                3 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("creationTime"))?),
                4 => value.log_group_name = Some(Field::decode(d).map_err(|e| e.inside("logGroupName"))?),
                5 => value.apply_on_transformed_logs = Some(Field::decode(d).map_err(|e| e.inside("applyOnTransformedLogs"))?),
                6 => value.field_selection_criteria = Some(Field::decode(d).map_err(|e| e.inside("fieldSelectionCriteria"))?),
                7 => value.emit_system_field_dimensions = Some(Field::decode(d).map_err(|e| e.inside("emitSystemFieldDimensions"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.filter_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.filter_pattern { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.metric_transformations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.log_group_name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.apply_on_transformed_logs { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.field_selection_criteria { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.emit_system_field_dimensions { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricTransformation {
    pub metric_name: std::string::String,
    pub metric_namespace: std::string::String,
    pub metric_value: std::string::String,
    pub default_value: std::option::Option<f64>,
    pub dimensions: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub unit: std::option::Option<StandardUnit>,
}

impl Shape for MetricTransformation {
    const SHAPE: &'static ShapeSpec = &tables::S_MetricTransformation;
}

impl Field for MetricTransformation {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metric_name = Field::decode(d).map_err(|e| e.inside("metricName"))?,
                1 => value.metric_namespace = Field::decode(d).map_err(|e| e.inside("metricNamespace"))?,
                2 => value.metric_value = Field::decode(d).map_err(|e| e.inside("metricValue"))?,
                3 => value.default_value = Some(Field::decode(d).map_err(|e| e.inside("defaultValue"))?),
                4 => value.dimensions = Some(Field::decode(d).map_err(|e| e.inside("dimensions"))?),
                5 => value.unit = Some(Field::decode(d).map_err(|e| e.inside("unit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.metric_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.metric_namespace.encode(e);
        e.member(&Self::SHAPE.members[2]); self.metric_value.encode(e);
        if let Some(v) = &self.default_value { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.dimensions { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.unit { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OrderBy {
    #[default] LogStreamName,
    LastEventTime,
    Unknown(std::string::String),
}

impl OrderBy {
    pub fn as_str(&self) -> &str {
        match self {
            OrderBy::LogStreamName => "LogStreamName",
            OrderBy::LastEventTime => "LastEventTime",
            OrderBy::Unknown(text) => text,
        }
    }
}

impl From<&str> for OrderBy {
    fn from(text: &str) -> Self {
        match text {
            "LogStreamName" => OrderBy::LogStreamName,
            "LastEventTime" => OrderBy::LastEventTime,
            other => OrderBy::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OrderBy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for OrderBy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutputLogEvent {
    pub timestamp: std::option::Option<i64>,
    pub message: std::option::Option<std::string::String>,
    pub ingestion_time: std::option::Option<i64>,
}

impl Shape for OutputLogEvent {
    const SHAPE: &'static ShapeSpec = &tables::S_OutputLogEvent;
}

impl Field for OutputLogEvent {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.timestamp = Some(Field::decode(d).map_err(|e| e.inside("timestamp"))?),
                1 => value.message = Some(Field::decode(d).map_err(|e| e.inside("message"))?),
                2 => value.ingestion_time = Some(Field::decode(d).map_err(|e| e.inside("ingestionTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.timestamp { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.message { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.ingestion_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLogEventsRequest {
    pub log_group_name: std::string::String,
    pub log_stream_name: std::string::String,
    pub log_events: std::vec::Vec<InputLogEvent>,
    pub sequence_token: std::option::Option<std::string::String>,
    pub entity: std::option::Option<Entity>,
}

impl Shape for PutLogEventsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutLogEventsRequest;
}

impl Field for PutLogEventsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                1 => value.log_stream_name = Field::decode(d).map_err(|e| e.inside("logStreamName"))?,
                2 => value.log_events = Field::decode(d).map_err(|e| e.inside("logEvents"))?,
                3 => value.sequence_token = Some(Field::decode(d).map_err(|e| e.inside("sequenceToken"))?),
                4 => value.entity = Some(Field::decode(d).map_err(|e| e.inside("entity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.log_stream_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.log_events.encode(e);
        if let Some(v) = &self.sequence_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.entity { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: std::option::Option<std::string::String>,
    pub rejected_log_events_info: std::option::Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: std::option::Option<RejectedEntityInfo>,
}

impl Shape for PutLogEventsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutLogEventsResponse;
}

impl Field for PutLogEventsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.next_sequence_token = Some(Field::decode(d).map_err(|e| e.inside("nextSequenceToken"))?),
                1 => value.rejected_log_events_info = Some(Field::decode(d).map_err(|e| e.inside("rejectedLogEventsInfo"))?),
                2 => value.rejected_entity_info = Some(Field::decode(d).map_err(|e| e.inside("rejectedEntityInfo"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.next_sequence_token { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.rejected_log_events_info { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.rejected_entity_info { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMetricFilterRequest {
    pub log_group_name: std::string::String,
    pub filter_name: std::string::String,
    pub filter_pattern: std::string::String,
    pub metric_transformations: std::vec::Vec<MetricTransformation>,
    pub apply_on_transformed_logs: std::option::Option<bool>,
    pub field_selection_criteria: std::option::Option<std::string::String>,
    pub emit_system_field_dimensions: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for PutMetricFilterRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutMetricFilterRequest;
}

impl Field for PutMetricFilterRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                1 => value.filter_name = Field::decode(d).map_err(|e| e.inside("filterName"))?,
                2 => value.filter_pattern = Field::decode(d).map_err(|e| e.inside("filterPattern"))?,
                3 => value.metric_transformations = Field::decode(d).map_err(|e| e.inside("metricTransformations"))?,
                4 => value.apply_on_transformed_logs = Some(Field::decode(d).map_err(|e| e.inside("applyOnTransformedLogs"))?),
                5 => value.field_selection_criteria = Some(Field::decode(d).map_err(|e| e.inside("fieldSelectionCriteria"))?),
                6 => value.emit_system_field_dimensions = Some(Field::decode(d).map_err(|e| e.inside("emitSystemFieldDimensions"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.filter_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.filter_pattern.encode(e);
        e.member(&Self::SHAPE.members[3]); self.metric_transformations.encode(e);
        if let Some(v) = &self.apply_on_transformed_logs { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.field_selection_criteria { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.emit_system_field_dimensions { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRetentionPolicyRequest {
    pub log_group_name: std::string::String,
    pub retention_in_days: i32,
}

impl Shape for PutRetentionPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutRetentionPolicyRequest;
}

impl Field for PutRetentionPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                1 => value.retention_in_days = Field::decode(d).map_err(|e| e.inside("retentionInDays"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.retention_in_days.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutSubscriptionFilterRequest {
    pub log_group_name: std::string::String,
    pub filter_name: std::string::String,
    pub filter_pattern: std::string::String,
    pub destination_arn: std::string::String,
    pub role_arn: std::option::Option<std::string::String>,
    pub distribution: std::option::Option<Distribution>,
    pub apply_on_transformed_logs: std::option::Option<bool>,
    pub field_selection_criteria: std::option::Option<std::string::String>,
    pub emit_system_fields: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for PutSubscriptionFilterRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutSubscriptionFilterRequest;
}

impl Field for PutSubscriptionFilterRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
                1 => value.filter_name = Field::decode(d).map_err(|e| e.inside("filterName"))?,
                2 => value.filter_pattern = Field::decode(d).map_err(|e| e.inside("filterPattern"))?,
                3 => value.destination_arn = Field::decode(d).map_err(|e| e.inside("destinationArn"))?,
                4 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("roleArn"))?),
                5 => value.distribution = Some(Field::decode(d).map_err(|e| e.inside("distribution"))?),
                6 => value.apply_on_transformed_logs = Some(Field::decode(d).map_err(|e| e.inside("applyOnTransformedLogs"))?),
                7 => value.field_selection_criteria = Some(Field::decode(d).map_err(|e| e.inside("fieldSelectionCriteria"))?),
                8 => value.emit_system_fields = Some(Field::decode(d).map_err(|e| e.inside("emitSystemFields"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.filter_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.filter_pattern.encode(e);
        e.member(&Self::SHAPE.members[3]); self.destination_arn.encode(e);
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.distribution { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.apply_on_transformed_logs { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.field_selection_criteria { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.emit_system_fields { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: EntityRejectionErrorType,
}

impl Shape for RejectedEntityInfo {
    const SHAPE: &'static ShapeSpec = &tables::S_RejectedEntityInfo;
}

impl Field for RejectedEntityInfo {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error_type = Field::decode(d).map_err(|e| e.inside("errorType"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.error_type.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: std::option::Option<i32>,
    pub too_old_log_event_end_index: std::option::Option<i32>,
    pub expired_log_event_end_index: std::option::Option<i32>,
}

impl Shape for RejectedLogEventsInfo {
    const SHAPE: &'static ShapeSpec = &tables::S_RejectedLogEventsInfo;
}

impl Field for RejectedLogEventsInfo {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.too_new_log_event_start_index = Some(Field::decode(d).map_err(|e| e.inside("tooNewLogEventStartIndex"))?),
                1 => value.too_old_log_event_end_index = Some(Field::decode(d).map_err(|e| e.inside("tooOldLogEventEndIndex"))?),
                2 => value.expired_log_event_end_index = Some(Field::decode(d).map_err(|e| e.inside("expiredLogEventEndIndex"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.too_new_log_event_start_index { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.too_old_log_event_end_index { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.expired_log_event_end_index { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchedLogStream {
    pub log_stream_name: std::option::Option<std::string::String>,
    pub searched_completely: std::option::Option<bool>,
}

impl Shape for SearchedLogStream {
    const SHAPE: &'static ShapeSpec = &tables::S_SearchedLogStream;
}

impl Field for SearchedLogStream {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_stream_name = Some(Field::decode(d).map_err(|e| e.inside("logStreamName"))?),
                1 => value.searched_completely = Some(Field::decode(d).map_err(|e| e.inside("searchedCompletely"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.log_stream_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.searched_completely { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StandardUnit {
    #[default] Seconds,
    Microseconds,
    Milliseconds,
    Bytes,
    Kilobytes,
    Megabytes,
    Gigabytes,
    Terabytes,
    Bits,
    Kilobits,
    Megabits,
    Gigabits,
    Terabits,
    Percent,
    Count,
    BytesSecond,
    KilobytesSecond,
    MegabytesSecond,
    GigabytesSecond,
    TerabytesSecond,
    BitsSecond,
    KilobitsSecond,
    MegabitsSecond,
    GigabitsSecond,
    TerabitsSecond,
    CountSecond,
    None,
    Unknown(std::string::String),
}

impl StandardUnit {
    pub fn as_str(&self) -> &str {
        match self {
            StandardUnit::Seconds => "Seconds",
            StandardUnit::Microseconds => "Microseconds",
            StandardUnit::Milliseconds => "Milliseconds",
            StandardUnit::Bytes => "Bytes",
            StandardUnit::Kilobytes => "Kilobytes",
            StandardUnit::Megabytes => "Megabytes",
            StandardUnit::Gigabytes => "Gigabytes",
            StandardUnit::Terabytes => "Terabytes",
            StandardUnit::Bits => "Bits",
            StandardUnit::Kilobits => "Kilobits",
            StandardUnit::Megabits => "Megabits",
            StandardUnit::Gigabits => "Gigabits",
            StandardUnit::Terabits => "Terabits",
            StandardUnit::Percent => "Percent",
            StandardUnit::Count => "Count",
            StandardUnit::BytesSecond => "Bytes/Second",
            StandardUnit::KilobytesSecond => "Kilobytes/Second",
            StandardUnit::MegabytesSecond => "Megabytes/Second",
            StandardUnit::GigabytesSecond => "Gigabytes/Second",
            StandardUnit::TerabytesSecond => "Terabytes/Second",
            StandardUnit::BitsSecond => "Bits/Second",
            StandardUnit::KilobitsSecond => "Kilobits/Second",
            StandardUnit::MegabitsSecond => "Megabits/Second",
            StandardUnit::GigabitsSecond => "Gigabits/Second",
            StandardUnit::TerabitsSecond => "Terabits/Second",
            StandardUnit::CountSecond => "Count/Second",
            StandardUnit::None => "None",
            StandardUnit::Unknown(text) => text,
        }
    }
}

impl From<&str> for StandardUnit {
    fn from(text: &str) -> Self {
        match text {
            "Seconds" => StandardUnit::Seconds,
            "Microseconds" => StandardUnit::Microseconds,
            "Milliseconds" => StandardUnit::Milliseconds,
            "Bytes" => StandardUnit::Bytes,
            "Kilobytes" => StandardUnit::Kilobytes,
            "Megabytes" => StandardUnit::Megabytes,
            "Gigabytes" => StandardUnit::Gigabytes,
            "Terabytes" => StandardUnit::Terabytes,
            "Bits" => StandardUnit::Bits,
            "Kilobits" => StandardUnit::Kilobits,
            "Megabits" => StandardUnit::Megabits,
            "Gigabits" => StandardUnit::Gigabits,
            "Terabits" => StandardUnit::Terabits,
            "Percent" => StandardUnit::Percent,
            "Count" => StandardUnit::Count,
            "Bytes/Second" => StandardUnit::BytesSecond,
            "Kilobytes/Second" => StandardUnit::KilobytesSecond,
            "Megabytes/Second" => StandardUnit::MegabytesSecond,
            "Gigabytes/Second" => StandardUnit::GigabytesSecond,
            "Terabytes/Second" => StandardUnit::TerabytesSecond,
            "Bits/Second" => StandardUnit::BitsSecond,
            "Kilobits/Second" => StandardUnit::KilobitsSecond,
            "Megabits/Second" => StandardUnit::MegabitsSecond,
            "Gigabits/Second" => StandardUnit::GigabitsSecond,
            "Terabits/Second" => StandardUnit::TerabitsSecond,
            "Count/Second" => StandardUnit::CountSecond,
            "None" => StandardUnit::None,
            other => StandardUnit::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StandardUnit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StandardUnit {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubscriptionFilter {
    pub filter_name: std::option::Option<std::string::String>,
    pub log_group_name: std::option::Option<std::string::String>,
    pub filter_pattern: std::option::Option<std::string::String>,
    pub destination_arn: std::option::Option<std::string::String>,
    pub role_arn: std::option::Option<std::string::String>,
    pub distribution: std::option::Option<Distribution>,
    pub apply_on_transformed_logs: std::option::Option<bool>,
    pub creation_time: std::option::Option<i64>,
    pub field_selection_criteria: std::option::Option<std::string::String>,
    pub emit_system_fields: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for SubscriptionFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_SubscriptionFilter;
}

impl Field for SubscriptionFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.filter_name = Some(Field::decode(d).map_err(|e| e.inside("filterName"))?),
                1 => value.log_group_name = Some(Field::decode(d).map_err(|e| e.inside("logGroupName"))?),
                2 => value.filter_pattern = Some(Field::decode(d).map_err(|e| e.inside("filterPattern"))?),
                3 => value.destination_arn = Some(Field::decode(d).map_err(|e| e.inside("destinationArn"))?),
                4 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("roleArn"))?),
                5 => value.distribution = Some(Field::decode(d).map_err(|e| e.inside("distribution"))?),
                6 => value.apply_on_transformed_logs = Some(Field::decode(d).map_err(|e| e.inside("applyOnTransformedLogs"))?),
                7 => value.creation_time = Some(Field::decode(d).map_err(|e| e.inside("creationTime"))?),
                8 => value.field_selection_criteria = Some(Field::decode(d).map_err(|e| e.inside("fieldSelectionCriteria"))?),
                9 => value.emit_system_fields = Some(Field::decode(d).map_err(|e| e.inside("emitSystemFields"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.filter_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.log_group_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.filter_pattern { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.destination_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.distribution { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.apply_on_transformed_logs { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.creation_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.field_selection_criteria { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.emit_system_fields { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagLogGroupRequest {
    pub log_group_name: std::string::String,
    pub tags: IndexMap<std::string::String, std::string::String>,
}

impl Shape for TagLogGroupRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_TagLogGroupRequest;
}

impl Field for TagLogGroupRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
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
pub struct UntagLogGroupRequest {
    pub log_group_name: std::string::String,
    pub tags: std::vec::Vec<std::string::String>,
}

impl Shape for UntagLogGroupRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagLogGroupRequest;
}

impl Field for UntagLogGroupRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.log_group_name = Field::decode(d).map_err(|e| e.inside("logGroupName"))?,
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
        e.member(&Self::SHAPE.members[0]); self.log_group_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.tags.encode(e);
        e.end_structure();
    }
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

pub type CreateLogGroupInput = CreateLogGroupRequest;

static S__CreateLogGroupOutput: ShapeSpec = ShapeSpec::new("CreateLogGroupOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogGroupOutput {}

impl Shape for CreateLogGroupOutput {
    const SHAPE: &'static ShapeSpec = &S__CreateLogGroupOutput;
}

impl Field for CreateLogGroupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct CreateLogGroup;

impl Operation for CreateLogGroup {
    type Input = CreateLogGroupRequest;
    type Output = CreateLogGroupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

pub type CreateLogStreamInput = CreateLogStreamRequest;

static S__CreateLogStreamOutput: ShapeSpec = ShapeSpec::new("CreateLogStreamOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogStreamOutput {}

impl Shape for CreateLogStreamOutput {
    const SHAPE: &'static ShapeSpec = &S__CreateLogStreamOutput;
}

impl Field for CreateLogStreamOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct CreateLogStream;

impl Operation for CreateLogStream {
    type Input = CreateLogStreamRequest;
    type Output = CreateLogStreamOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

pub type DeleteLogGroupInput = DeleteLogGroupRequest;

static S__DeleteLogGroupOutput: ShapeSpec = ShapeSpec::new("DeleteLogGroupOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLogGroupOutput {}

impl Shape for DeleteLogGroupOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteLogGroupOutput;
}

impl Field for DeleteLogGroupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteLogGroup;

impl Operation for DeleteLogGroup {
    type Input = DeleteLogGroupRequest;
    type Output = DeleteLogGroupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[22];
}

pub type DeleteLogStreamInput = DeleteLogStreamRequest;

static S__DeleteLogStreamOutput: ShapeSpec = ShapeSpec::new("DeleteLogStreamOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLogStreamOutput {}

impl Shape for DeleteLogStreamOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteLogStreamOutput;
}

impl Field for DeleteLogStreamOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteLogStream;

impl Operation for DeleteLogStream {
    type Input = DeleteLogStreamRequest;
    type Output = DeleteLogStreamOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[23];
}

pub type DeleteMetricFilterInput = DeleteMetricFilterRequest;

static S__DeleteMetricFilterOutput: ShapeSpec = ShapeSpec::new("DeleteMetricFilterOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMetricFilterOutput {}

impl Shape for DeleteMetricFilterOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteMetricFilterOutput;
}

impl Field for DeleteMetricFilterOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteMetricFilter;

impl Operation for DeleteMetricFilter {
    type Input = DeleteMetricFilterRequest;
    type Output = DeleteMetricFilterOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[25];
}

pub type DeleteRetentionPolicyInput = DeleteRetentionPolicyRequest;

static S__DeleteRetentionPolicyOutput: ShapeSpec = ShapeSpec::new("DeleteRetentionPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRetentionPolicyOutput {}

impl Shape for DeleteRetentionPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteRetentionPolicyOutput;
}

impl Field for DeleteRetentionPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteRetentionPolicy;

impl Operation for DeleteRetentionPolicy {
    type Input = DeleteRetentionPolicyRequest;
    type Output = DeleteRetentionPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[28];
}

pub type DeleteSubscriptionFilterInput = DeleteSubscriptionFilterRequest;

static S__DeleteSubscriptionFilterOutput: ShapeSpec = ShapeSpec::new("DeleteSubscriptionFilterOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSubscriptionFilterOutput {}

impl Shape for DeleteSubscriptionFilterOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteSubscriptionFilterOutput;
}

impl Field for DeleteSubscriptionFilterOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteSubscriptionFilter;

impl Operation for DeleteSubscriptionFilter {
    type Input = DeleteSubscriptionFilterRequest;
    type Output = DeleteSubscriptionFilterOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[30];
}

pub type DescribeLogGroupsInput = DescribeLogGroupsRequest;

pub type DescribeLogGroupsOutput = DescribeLogGroupsResponse;

pub struct DescribeLogGroups;

impl Operation for DescribeLogGroups {
    type Input = DescribeLogGroupsRequest;
    type Output = DescribeLogGroupsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[43];
}

pub type DescribeLogStreamsInput = DescribeLogStreamsRequest;

pub type DescribeLogStreamsOutput = DescribeLogStreamsResponse;

pub struct DescribeLogStreams;

impl Operation for DescribeLogStreams {
    type Input = DescribeLogStreamsRequest;
    type Output = DescribeLogStreamsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[44];
}

pub type DescribeMetricFiltersInput = DescribeMetricFiltersRequest;

pub type DescribeMetricFiltersOutput = DescribeMetricFiltersResponse;

pub struct DescribeMetricFilters;

impl Operation for DescribeMetricFilters {
    type Input = DescribeMetricFiltersRequest;
    type Output = DescribeMetricFiltersResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[46];
}

pub type DescribeSubscriptionFiltersInput = DescribeSubscriptionFiltersRequest;

pub type DescribeSubscriptionFiltersOutput = DescribeSubscriptionFiltersResponse;

pub struct DescribeSubscriptionFilters;

impl Operation for DescribeSubscriptionFilters {
    type Input = DescribeSubscriptionFiltersRequest;
    type Output = DescribeSubscriptionFiltersResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[50];
}

pub type FilterLogEventsInput = FilterLogEventsRequest;

pub type FilterLogEventsOutput = FilterLogEventsResponse;

pub struct FilterLogEvents;

impl Operation for FilterLogEvents {
    type Input = FilterLogEventsRequest;
    type Output = FilterLogEventsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[53];
}

pub type GetLogEventsInput = GetLogEventsRequest;

pub type GetLogEventsOutput = GetLogEventsResponse;

pub struct GetLogEvents;

impl Operation for GetLogEvents {
    type Input = GetLogEventsRequest;
    type Output = GetLogEventsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[61];
}

pub type ListTagsForResourceInput = ListTagsForResourceRequest;

pub type ListTagsForResourceOutput = ListTagsForResourceResponse;

pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[79];
}

pub type ListTagsLogGroupInput = ListTagsLogGroupRequest;

pub type ListTagsLogGroupOutput = ListTagsLogGroupResponse;

pub struct ListTagsLogGroup;

impl Operation for ListTagsLogGroup {
    type Input = ListTagsLogGroupRequest;
    type Output = ListTagsLogGroupResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[80];
}

pub type PutLogEventsInput = PutLogEventsRequest;

pub type PutLogEventsOutput = PutLogEventsResponse;

pub struct PutLogEvents;

impl Operation for PutLogEvents {
    type Input = PutLogEventsRequest;
    type Output = PutLogEventsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[91];
}

pub type PutMetricFilterInput = PutMetricFilterRequest;

static S__PutMetricFilterOutput: ShapeSpec = ShapeSpec::new("PutMetricFilterOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMetricFilterOutput {}

impl Shape for PutMetricFilterOutput {
    const SHAPE: &'static ShapeSpec = &S__PutMetricFilterOutput;
}

impl Field for PutMetricFilterOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutMetricFilter;

impl Operation for PutMetricFilter {
    type Input = PutMetricFilterRequest;
    type Output = PutMetricFilterOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[93];
}

pub type PutRetentionPolicyInput = PutRetentionPolicyRequest;

static S__PutRetentionPolicyOutput: ShapeSpec = ShapeSpec::new("PutRetentionPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRetentionPolicyOutput {}

impl Shape for PutRetentionPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__PutRetentionPolicyOutput;
}

impl Field for PutRetentionPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutRetentionPolicy;

impl Operation for PutRetentionPolicy {
    type Input = PutRetentionPolicyRequest;
    type Output = PutRetentionPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[96];
}

pub type PutSubscriptionFilterInput = PutSubscriptionFilterRequest;

static S__PutSubscriptionFilterOutput: ShapeSpec = ShapeSpec::new("PutSubscriptionFilterOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutSubscriptionFilterOutput {}

impl Shape for PutSubscriptionFilterOutput {
    const SHAPE: &'static ShapeSpec = &S__PutSubscriptionFilterOutput;
}

impl Field for PutSubscriptionFilterOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutSubscriptionFilter;

impl Operation for PutSubscriptionFilter {
    type Input = PutSubscriptionFilterRequest;
    type Output = PutSubscriptionFilterOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[97];
}

pub type TagLogGroupInput = TagLogGroupRequest;

static S__TagLogGroupOutput: ShapeSpec = ShapeSpec::new("TagLogGroupOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagLogGroupOutput {}

impl Shape for TagLogGroupOutput {
    const SHAPE: &'static ShapeSpec = &S__TagLogGroupOutput;
}

impl Field for TagLogGroupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct TagLogGroup;

impl Operation for TagLogGroup {
    type Input = TagLogGroupRequest;
    type Output = TagLogGroupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[102];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[103];
}

pub type UntagLogGroupInput = UntagLogGroupRequest;

static S__UntagLogGroupOutput: ShapeSpec = ShapeSpec::new("UntagLogGroupOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagLogGroupOutput {}

impl Shape for UntagLogGroupOutput {
    const SHAPE: &'static ShapeSpec = &S__UntagLogGroupOutput;
}

impl Field for UntagLogGroupOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UntagLogGroup;

impl Operation for UntagLogGroup {
    type Input = UntagLogGroupRequest;
    type Output = UntagLogGroupOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[106];
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
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[107];
}

