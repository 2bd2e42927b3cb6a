//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AdjustmentType {
    #[default] ChangeInCapacity,
    PercentChangeInCapacity,
    ExactCapacity,
    Unknown(std::string::String),
}

impl AdjustmentType {
    pub fn as_str(&self) -> &str {
        match self {
            AdjustmentType::ChangeInCapacity => "ChangeInCapacity",
            AdjustmentType::PercentChangeInCapacity => "PercentChangeInCapacity",
            AdjustmentType::ExactCapacity => "ExactCapacity",
            AdjustmentType::Unknown(text) => text,
        }
    }
}

impl From<&str> for AdjustmentType {
    fn from(text: &str) -> Self {
        match text {
            "ChangeInCapacity" => AdjustmentType::ChangeInCapacity,
            "PercentChangeInCapacity" => AdjustmentType::PercentChangeInCapacity,
            "ExactCapacity" => AdjustmentType::ExactCapacity,
            other => AdjustmentType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AdjustmentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AdjustmentType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alarm {
    pub alarm_name: std::string::String,
    pub alarm_arn: std::string::String,
}

impl Shape for Alarm {
    const SHAPE: &'static ShapeSpec = &tables::S_Alarm;
}

impl Field for Alarm {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.alarm_name = Field::decode(d).map_err(|e| e.inside("AlarmName"))?,
                1 => value.alarm_arn = Field::decode(d).map_err(|e| e.inside("AlarmARN"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.alarm_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.alarm_arn.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomizedMetricSpecification {
    pub metric_name: std::option::Option<std::string::String>,
    pub namespace: std::option::Option<std::string::String>,
    pub dimensions: std::option::Option<std::vec::Vec<MetricDimension>>,
    pub statistic: std::option::Option<MetricStatistic>,
    pub unit: std::option::Option<std::string::String>,
    pub metrics: std::option::Option<std::vec::Vec<TargetTrackingMetricDataQuery>>,
}

impl Shape for CustomizedMetricSpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_CustomizedMetricSpecification;
}

impl Field for CustomizedMetricSpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metric_name = Some(Field::decode(d).map_err(|e| e.inside("MetricName"))?),
                1 => value.namespace = Some(Field::decode(d).map_err(|e| e.inside("Namespace"))?),
                2 => value.dimensions = Some(Field::decode(d).map_err(|e| e.inside("Dimensions"))?),
                3 => value.statistic = Some(Field::decode(d).map_err(|e| e.inside("Statistic"))?),
                4 => value.unit = Some(Field::decode(d).map_err(|e| e.inside("Unit"))?),
                5 => value.metrics = Some(Field::decode(d).map_err(|e| e.inside("Metrics"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.metric_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.namespace { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.dimensions { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.statistic { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.unit { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.metrics { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteScalingPolicyRequest {
    pub policy_name: std::string::String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: std::string::String,
    pub scalable_dimension: ScalableDimension,
}

impl Shape for DeleteScalingPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteScalingPolicyRequest;
}

impl Field for DeleteScalingPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                1 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                2 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
                3 => value.scalable_dimension = Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.service_namespace.encode(e);
        e.member(&Self::SHAPE.members[2]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.scalable_dimension.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteScalingPolicyResponse {
}

impl Shape for DeleteScalingPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteScalingPolicyResponse;
}

impl Field for DeleteScalingPolicyResponse {
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
pub struct DeleteScheduledActionRequest {
    pub service_namespace: ServiceNamespace,
    pub scheduled_action_name: std::string::String,
    pub resource_id: std::string::String,
    pub scalable_dimension: ScalableDimension,
}

impl Shape for DeleteScheduledActionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteScheduledActionRequest;
}

impl Field for DeleteScheduledActionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                1 => value.scheduled_action_name = Field::decode(d).map_err(|e| e.inside("ScheduledActionName"))?,
                2 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
                3 => value.scalable_dimension = Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.service_namespace.encode(e);
        e.member(&Self::SHAPE.members[1]); self.scheduled_action_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.scalable_dimension.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteScheduledActionResponse {
}

impl Shape for DeleteScheduledActionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteScheduledActionResponse;
}

impl Field for DeleteScheduledActionResponse {
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
pub struct DeregisterScalableTargetRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: std::string::String,
    pub scalable_dimension: ScalableDimension,
}

impl Shape for DeregisterScalableTargetRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeregisterScalableTargetRequest;
}

impl Field for DeregisterScalableTargetRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
                2 => value.scalable_dimension = Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.service_namespace.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.scalable_dimension.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterScalableTargetResponse {
}

impl Shape for DeregisterScalableTargetResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeregisterScalableTargetResponse;
}

impl Field for DeregisterScalableTargetResponse {
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
pub struct DescribeScalableTargetsRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_ids: std::option::Option<std::vec::Vec<std::string::String>>,
    pub scalable_dimension: std::option::Option<ScalableDimension>,
    pub max_results: std::option::Option<i32>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeScalableTargetsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeScalableTargetsRequest;
}

impl Field for DescribeScalableTargetsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                1 => value.resource_ids = Some(Field::decode(d).map_err(|e| e.inside("ResourceIds"))?),
                2 => value.scalable_dimension = Some(Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?),
                3 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                4 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.service_namespace.encode(e);
        if let Some(v) = &self.resource_ids { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.scalable_dimension { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalableTargetsResponse {
    pub scalable_targets: std::option::Option<std::vec::Vec<ScalableTarget>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeScalableTargetsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeScalableTargetsResponse;
}

impl Field for DescribeScalableTargetsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.scalable_targets = Some(Field::decode(d).map_err(|e| e.inside("ScalableTargets"))?),
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
        if let Some(v) = &self.scalable_targets { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalingActivitiesRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: std::option::Option<std::string::String>,
    pub scalable_dimension: std::option::Option<ScalableDimension>,
    pub max_results: std::option::Option<i32>,
    pub next_token: std::option::Option<std::string::String>,
    pub include_not_scaled_activities: std::option::Option<bool>,
}

impl Shape for DescribeScalingActivitiesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeScalingActivitiesRequest;
}

impl Field for DescribeScalingActivitiesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                1 => value.resource_id = Some(Field::decode(d).map_err(|e| e.inside("ResourceId"))?),
                2 => value.scalable_dimension = Some(Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?),
                3 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                4 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                5 => value.include_not_scaled_activities = Some(Field::decode(d).map_err(|e| e.inside("IncludeNotScaledActivities"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.service_namespace.encode(e);
        if let Some(v) = &self.resource_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.scalable_dimension { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.include_not_scaled_activities { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalingActivitiesResponse {
    pub scaling_activities: std::option::Option<std::vec::Vec<ScalingActivity>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeScalingActivitiesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeScalingActivitiesResponse;
}

impl Field for DescribeScalingActivitiesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.scaling_activities = Some(Field::decode(d).map_err(|e| e.inside("ScalingActivities"))?),
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
        if let Some(v) = &self.scaling_activities { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalingPoliciesRequest {
    pub policy_names: std::option::Option<std::vec::Vec<std::string::String>>,
    pub service_namespace: ServiceNamespace,
    pub resource_id: std::option::Option<std::string::String>,
    pub scalable_dimension: std::option::Option<ScalableDimension>,
    pub max_results: std::option::Option<i32>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeScalingPoliciesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeScalingPoliciesRequest;
}

impl Field for DescribeScalingPoliciesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_names = Some(Field::decode(d).map_err(|e| e.inside("PolicyNames"))?),
                1 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                2 => value.resource_id = Some(Field::decode(d).map_err(|e| e.inside("ResourceId"))?),
                3 => value.scalable_dimension = Some(Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?),
                4 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                5 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_names { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.service_namespace.encode(e);
        if let Some(v) = &self.resource_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.scalable_dimension { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalingPoliciesResponse {
    pub scaling_policies: std::option::Option<std::vec::Vec<ScalingPolicy>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeScalingPoliciesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeScalingPoliciesResponse;
}

impl Field for DescribeScalingPoliciesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.scaling_policies = Some(Field::decode(d).map_err(|e| e.inside("ScalingPolicies"))?),
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
        if let Some(v) = &self.scaling_policies { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScheduledActionsRequest {
    pub scheduled_action_names: std::option::Option<std::vec::Vec<std::string::String>>,
    pub service_namespace: ServiceNamespace,
    pub resource_id: std::option::Option<std::string::String>,
    pub scalable_dimension: std::option::Option<ScalableDimension>,
    pub max_results: std::option::Option<i32>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeScheduledActionsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeScheduledActionsRequest;
}

impl Field for DescribeScheduledActionsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.scheduled_action_names = Some(Field::decode(d).map_err(|e| e.inside("ScheduledActionNames"))?),
                1 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                2 => value.resource_id = Some(Field::decode(d).map_err(|e| e.inside("ResourceId"))?),
                3 => value.scalable_dimension = Some(Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?),
                4 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("MaxResults"))?),
                5 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("NextToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.scheduled_action_names { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.service_namespace.encode(e);
        if let Some(v) = &self.resource_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.scalable_dimension { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScheduledActionsResponse {
    pub scheduled_actions: std::option::Option<std::vec::Vec<ScheduledAction>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeScheduledActionsResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeScheduledActionsResponse;
}

impl Field for DescribeScheduledActionsResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.scheduled_actions = Some(Field::decode(d).map_err(|e| e.inside("ScheduledActions"))?),
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
        if let Some(v) = &self.scheduled_actions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
                _ => {}
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

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MetricAggregationType {
    #[default] Average,
    Minimum,
    Maximum,
    Unknown(std::string::String),
}

impl MetricAggregationType {
    pub fn as_str(&self) -> &str {
        match self {
            MetricAggregationType::Average => "Average",
            MetricAggregationType::Minimum => "Minimum",
            MetricAggregationType::Maximum => "Maximum",
            MetricAggregationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for MetricAggregationType {
    fn from(text: &str) -> Self {
        match text {
            "Average" => MetricAggregationType::Average,
            "Minimum" => MetricAggregationType::Minimum,
            "Maximum" => MetricAggregationType::Maximum,
            other => MetricAggregationType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MetricAggregationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MetricAggregationType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDimension {
    pub name: std::string::String,
    pub value: std::string::String,
}

impl Shape for MetricDimension {
    const SHAPE: &'static ShapeSpec = &tables::S_MetricDimension;
}

impl Field for MetricDimension {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
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
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.value.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MetricStatistic {
    #[default] Average,
    Minimum,
    Maximum,
    SampleCount,
    Sum,
    Unknown(std::string::String),
}

impl MetricStatistic {
    pub fn as_str(&self) -> &str {
        match self {
            MetricStatistic::Average => "Average",
            MetricStatistic::Minimum => "Minimum",
            MetricStatistic::Maximum => "Maximum",
            MetricStatistic::SampleCount => "SampleCount",
            MetricStatistic::Sum => "Sum",
            MetricStatistic::Unknown(text) => text,
        }
    }
}

impl From<&str> for MetricStatistic {
    fn from(text: &str) -> Self {
        match text {
            "Average" => MetricStatistic::Average,
            "Minimum" => MetricStatistic::Minimum,
            "Maximum" => MetricStatistic::Maximum,
            "SampleCount" => MetricStatistic::SampleCount,
            "Sum" => MetricStatistic::Sum,
            other => MetricStatistic::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MetricStatistic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MetricStatistic {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MetricType {
    #[default] DynamoDBReadCapacityUtilization,
    DynamoDBWriteCapacityUtilization,
    ALBRequestCountPerTarget,
    RDSReaderAverageCPUUtilization,
    RDSReaderAverageDatabaseConnections,
    EC2SpotFleetRequestAverageCPUUtilization,
    EC2SpotFleetRequestAverageNetworkIn,
    EC2SpotFleetRequestAverageNetworkOut,
    SageMakerVariantInvocationsPerInstance,
    ECSServiceAverageCPUUtilization,
    ECSServiceAverageMemoryUtilization,
    AppStreamAverageCapacityUtilization,
    ComprehendInferenceUtilization,
    LambdaProvisionedConcurrencyUtilization,
    CassandraReadCapacityUtilization,
    CassandraWriteCapacityUtilization,
    KafkaBrokerStorageUtilization,
    ElastiCacheEngineCPUUtilization,
    ElastiCacheDatabaseMemoryUsagePercentage,
    ElastiCachePrimaryEngineCPUUtilization,
    ElastiCacheReplicaEngineCPUUtilization,
    ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage,
    NeptuneReaderAverageCPUUtilization,
    SageMakerVariantProvisionedConcurrencyUtilization,
    ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage,
    SageMakerInferenceComponentInvocationsPerCopy,
    WorkSpacesAverageUserSessionsCapacityUtilization,
    SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution,
    SageMakerVariantConcurrentRequestsPerModelHighResolution,
    ECSServiceAverageCPUUtilizationHighResolution,
    ECSServiceAverageMemoryUtilizationHighResolution,
    Unknown(std::string::String),
}

impl MetricType {
    pub fn as_str(&self) -> &str {
        match self {
            MetricType::DynamoDBReadCapacityUtilization => "DynamoDBReadCapacityUtilization",
            MetricType::DynamoDBWriteCapacityUtilization => "DynamoDBWriteCapacityUtilization",
            MetricType::ALBRequestCountPerTarget => "ALBRequestCountPerTarget",
            MetricType::RDSReaderAverageCPUUtilization => "RDSReaderAverageCPUUtilization",
            MetricType::RDSReaderAverageDatabaseConnections => "RDSReaderAverageDatabaseConnections",
            MetricType::EC2SpotFleetRequestAverageCPUUtilization => "EC2SpotFleetRequestAverageCPUUtilization",
            MetricType::EC2SpotFleetRequestAverageNetworkIn => "EC2SpotFleetRequestAverageNetworkIn",
            MetricType::EC2SpotFleetRequestAverageNetworkOut => "EC2SpotFleetRequestAverageNetworkOut",
            MetricType::SageMakerVariantInvocationsPerInstance => "SageMakerVariantInvocationsPerInstance",
            MetricType::ECSServiceAverageCPUUtilization => "ECSServiceAverageCPUUtilization",
            MetricType::ECSServiceAverageMemoryUtilization => "ECSServiceAverageMemoryUtilization",
            MetricType::AppStreamAverageCapacityUtilization => "AppStreamAverageCapacityUtilization",
            MetricType::ComprehendInferenceUtilization => "ComprehendInferenceUtilization",
            MetricType::LambdaProvisionedConcurrencyUtilization => "LambdaProvisionedConcurrencyUtilization",
            MetricType::CassandraReadCapacityUtilization => "CassandraReadCapacityUtilization",
            MetricType::CassandraWriteCapacityUtilization => "CassandraWriteCapacityUtilization",
            MetricType::KafkaBrokerStorageUtilization => "KafkaBrokerStorageUtilization",
            MetricType::ElastiCacheEngineCPUUtilization => "ElastiCacheEngineCPUUtilization",
            MetricType::ElastiCacheDatabaseMemoryUsagePercentage => "ElastiCacheDatabaseMemoryUsagePercentage",
            MetricType::ElastiCachePrimaryEngineCPUUtilization => "ElastiCachePrimaryEngineCPUUtilization",
            MetricType::ElastiCacheReplicaEngineCPUUtilization => "ElastiCacheReplicaEngineCPUUtilization",
            MetricType::ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage => "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
            MetricType::NeptuneReaderAverageCPUUtilization => "NeptuneReaderAverageCPUUtilization",
            MetricType::SageMakerVariantProvisionedConcurrencyUtilization => "SageMakerVariantProvisionedConcurrencyUtilization",
            MetricType::ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage => "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
            MetricType::SageMakerInferenceComponentInvocationsPerCopy => "SageMakerInferenceComponentInvocationsPerCopy",
            MetricType::WorkSpacesAverageUserSessionsCapacityUtilization => "WorkSpacesAverageUserSessionsCapacityUtilization",
            MetricType::SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution => "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
            MetricType::SageMakerVariantConcurrentRequestsPerModelHighResolution => "SageMakerVariantConcurrentRequestsPerModelHighResolution",
            MetricType::ECSServiceAverageCPUUtilizationHighResolution => "ECSServiceAverageCPUUtilizationHighResolution",
            MetricType::ECSServiceAverageMemoryUtilizationHighResolution => "ECSServiceAverageMemoryUtilizationHighResolution",
            MetricType::Unknown(text) => text,
        }
    }
}

impl From<&str> for MetricType {
    fn from(text: &str) -> Self {
        match text {
            "DynamoDBReadCapacityUtilization" => MetricType::DynamoDBReadCapacityUtilization,
            "DynamoDBWriteCapacityUtilization" => MetricType::DynamoDBWriteCapacityUtilization,
            "ALBRequestCountPerTarget" => MetricType::ALBRequestCountPerTarget,
            "RDSReaderAverageCPUUtilization" => MetricType::RDSReaderAverageCPUUtilization,
            "RDSReaderAverageDatabaseConnections" => MetricType::RDSReaderAverageDatabaseConnections,
            "EC2SpotFleetRequestAverageCPUUtilization" => MetricType::EC2SpotFleetRequestAverageCPUUtilization,
            "EC2SpotFleetRequestAverageNetworkIn" => MetricType::EC2SpotFleetRequestAverageNetworkIn,
            "EC2SpotFleetRequestAverageNetworkOut" => MetricType::EC2SpotFleetRequestAverageNetworkOut,
            "SageMakerVariantInvocationsPerInstance" => MetricType::SageMakerVariantInvocationsPerInstance,
            "ECSServiceAverageCPUUtilization" => MetricType::ECSServiceAverageCPUUtilization,
            "ECSServiceAverageMemoryUtilization" => MetricType::ECSServiceAverageMemoryUtilization,
            "AppStreamAverageCapacityUtilization" => MetricType::AppStreamAverageCapacityUtilization,
            "ComprehendInferenceUtilization" => MetricType::ComprehendInferenceUtilization,
            "LambdaProvisionedConcurrencyUtilization" => MetricType::LambdaProvisionedConcurrencyUtilization,
            "CassandraReadCapacityUtilization" => MetricType::CassandraReadCapacityUtilization,
            "CassandraWriteCapacityUtilization" => MetricType::CassandraWriteCapacityUtilization,
            "KafkaBrokerStorageUtilization" => MetricType::KafkaBrokerStorageUtilization,
            "ElastiCacheEngineCPUUtilization" => MetricType::ElastiCacheEngineCPUUtilization,
            "ElastiCacheDatabaseMemoryUsagePercentage" => MetricType::ElastiCacheDatabaseMemoryUsagePercentage,
            "ElastiCachePrimaryEngineCPUUtilization" => MetricType::ElastiCachePrimaryEngineCPUUtilization,
            "ElastiCacheReplicaEngineCPUUtilization" => MetricType::ElastiCacheReplicaEngineCPUUtilization,
            "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage" => MetricType::ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage,
            "NeptuneReaderAverageCPUUtilization" => MetricType::NeptuneReaderAverageCPUUtilization,
            "SageMakerVariantProvisionedConcurrencyUtilization" => MetricType::SageMakerVariantProvisionedConcurrencyUtilization,
            "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage" => MetricType::ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage,
            "SageMakerInferenceComponentInvocationsPerCopy" => MetricType::SageMakerInferenceComponentInvocationsPerCopy,
            "WorkSpacesAverageUserSessionsCapacityUtilization" => MetricType::WorkSpacesAverageUserSessionsCapacityUtilization,
            "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution" => MetricType::SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution,
            "SageMakerVariantConcurrentRequestsPerModelHighResolution" => MetricType::SageMakerVariantConcurrentRequestsPerModelHighResolution,
            "ECSServiceAverageCPUUtilizationHighResolution" => MetricType::ECSServiceAverageCPUUtilizationHighResolution,
            "ECSServiceAverageMemoryUtilizationHighResolution" => MetricType::ECSServiceAverageMemoryUtilizationHighResolution,
            other => MetricType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MetricType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MetricType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotScaledReason {
    pub code: std::string::String,
    pub max_capacity: std::option::Option<i32>,
    pub min_capacity: std::option::Option<i32>,
    pub current_capacity: std::option::Option<i32>,
}

impl Shape for NotScaledReason {
    const SHAPE: &'static ShapeSpec = &tables::S_NotScaledReason;
}

impl Field for NotScaledReason {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.code = Field::decode(d).map_err(|e| e.inside("Code"))?,
                1 => value.max_capacity = Some(Field::decode(d).map_err(|e| e.inside("MaxCapacity"))?),
                2 => value.min_capacity = Some(Field::decode(d).map_err(|e| e.inside("MinCapacity"))?),
                3 => value.current_capacity = Some(Field::decode(d).map_err(|e| e.inside("CurrentCapacity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.code.encode(e);
        if let Some(v) = &self.max_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.min_capacity { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.current_capacity { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PolicyType {
    #[default] StepScaling,
    TargetTrackingScaling,
    PredictiveScaling,
    Unknown(std::string::String),
}

impl PolicyType {
    pub fn as_str(&self) -> &str {
        match self {
            PolicyType::StepScaling => "StepScaling",
            PolicyType::TargetTrackingScaling => "TargetTrackingScaling",
            PolicyType::PredictiveScaling => "PredictiveScaling",
            PolicyType::Unknown(text) => text,
        }
    }
}

impl From<&str> for PolicyType {
    fn from(text: &str) -> Self {
        match text {
            "StepScaling" => PolicyType::StepScaling,
            "TargetTrackingScaling" => PolicyType::TargetTrackingScaling,
            "PredictiveScaling" => PolicyType::PredictiveScaling,
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredefinedMetricSpecification {
    pub predefined_metric_type: MetricType,
    pub resource_label: std::option::Option<std::string::String>,
}

impl Shape for PredefinedMetricSpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_PredefinedMetricSpecification;
}

impl Field for PredefinedMetricSpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.predefined_metric_type = Field::decode(d).map_err(|e| e.inside("PredefinedMetricType"))?,
                1 => value.resource_label = Some(Field::decode(d).map_err(|e| e.inside("ResourceLabel"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.predefined_metric_type.encode(e);
        if let Some(v) = &self.resource_label { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingCustomizedMetricSpecification {
    pub metric_data_queries: std::vec::Vec<PredictiveScalingMetricDataQuery>,
}

impl Shape for PredictiveScalingCustomizedMetricSpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_PredictiveScalingCustomizedMetricSpecification;
}

impl Field for PredictiveScalingCustomizedMetricSpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metric_data_queries = Field::decode(d).map_err(|e| e.inside("MetricDataQueries"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.metric_data_queries.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PredictiveScalingMaxCapacityBreachBehavior {
    #[default] HonorMaxCapacity,
    IncreaseMaxCapacity,
    Unknown(std::string::String),
}

impl PredictiveScalingMaxCapacityBreachBehavior {
    pub fn as_str(&self) -> &str {
        match self {
            PredictiveScalingMaxCapacityBreachBehavior::HonorMaxCapacity => "HonorMaxCapacity",
            PredictiveScalingMaxCapacityBreachBehavior::IncreaseMaxCapacity => "IncreaseMaxCapacity",
            PredictiveScalingMaxCapacityBreachBehavior::Unknown(text) => text,
        }
    }
}

impl From<&str> for PredictiveScalingMaxCapacityBreachBehavior {
    fn from(text: &str) -> Self {
        match text {
            "HonorMaxCapacity" => PredictiveScalingMaxCapacityBreachBehavior::HonorMaxCapacity,
            "IncreaseMaxCapacity" => PredictiveScalingMaxCapacityBreachBehavior::IncreaseMaxCapacity,
            other => PredictiveScalingMaxCapacityBreachBehavior::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PredictiveScalingMaxCapacityBreachBehavior {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PredictiveScalingMaxCapacityBreachBehavior {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingMetric {
    pub dimensions: std::option::Option<std::vec::Vec<PredictiveScalingMetricDimension>>,
    pub metric_name: std::option::Option<std::string::String>,
    pub namespace: std::option::Option<std::string::String>,
}

impl Shape for PredictiveScalingMetric {
    const SHAPE: &'static ShapeSpec = &tables::S_PredictiveScalingMetric;
}

impl Field for PredictiveScalingMetric {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.dimensions = Some(Field::decode(d).map_err(|e| e.inside("Dimensions"))?),
                1 => value.metric_name = Some(Field::decode(d).map_err(|e| e.inside("MetricName"))?),
                2 => value.namespace = Some(Field::decode(d).map_err(|e| e.inside("Namespace"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.dimensions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.metric_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.namespace { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingMetricDataQuery {
    pub id: std::string::String,
    pub expression: std::option::Option<std::string::String>,
    pub metric_stat: std::option::Option<PredictiveScalingMetricStat>,
    pub label: std::option::Option<std::string::String>,
    pub return_data: std::option::Option<bool>,
}

impl Shape for PredictiveScalingMetricDataQuery {
    const SHAPE: &'static ShapeSpec = &tables::S_PredictiveScalingMetricDataQuery;
}

impl Field for PredictiveScalingMetricDataQuery {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.expression = Some(Field::decode(d).map_err(|e| e.inside("Expression"))?),
                2 => value.metric_stat = Some(Field::decode(d).map_err(|e| e.inside("MetricStat"))?),
                3 => value.label = Some(Field::decode(d).map_err(|e| e.inside("Label"))?),
                4 => value.return_data = Some(Field::decode(d).map_err(|e| e.inside("ReturnData"))?),
                _ => {}
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
        if let Some(v) = &self.expression { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.metric_stat { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.label { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.return_data { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingMetricDimension {
    pub name: std::string::String,
    pub value: std::string::String,
}

impl Shape for PredictiveScalingMetricDimension {
    const SHAPE: &'static ShapeSpec = &tables::S_PredictiveScalingMetricDimension;
}

impl Field for PredictiveScalingMetricDimension {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
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
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.value.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingMetricSpecification {
    pub target_value: f64,
    pub predefined_metric_pair_specification: std::option::Option<PredictiveScalingPredefinedMetricPairSpecification>,
    pub predefined_scaling_metric_specification: std::option::Option<PredictiveScalingPredefinedScalingMetricSpecification>,
    pub predefined_load_metric_specification: std::option::Option<PredictiveScalingPredefinedLoadMetricSpecification>,
    pub customized_scaling_metric_specification: std::option::Option<PredictiveScalingCustomizedMetricSpecification>,
    pub customized_load_metric_specification: std::option::Option<PredictiveScalingCustomizedMetricSpecification>,
    pub customized_capacity_metric_specification: std::option::Option<PredictiveScalingCustomizedMetricSpecification>,
}

impl Shape for PredictiveScalingMetricSpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_PredictiveScalingMetricSpecification;
}

impl Field for PredictiveScalingMetricSpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_value = Field::decode(d).map_err(|e| e.inside("TargetValue"))?,
                1 => value.predefined_metric_pair_specification = Some(Field::decode(d).map_err(|e| e.inside("PredefinedMetricPairSpecification"))?),
                2 => value.predefined_scaling_metric_specification = Some(Field::decode(d).map_err(|e| e.inside("PredefinedScalingMetricSpecification"))?),
                3 => value.predefined_load_metric_specification = Some(Field::decode(d).map_err(|e| e.inside("PredefinedLoadMetricSpecification"))?),
                4 => value.customized_scaling_metric_specification = Some(Field::decode(d).map_err(|e| e.inside("CustomizedScalingMetricSpecification"))?),
                5 => value.customized_load_metric_specification = Some(Field::decode(d).map_err(|e| e.inside("CustomizedLoadMetricSpecification"))?),
                6 => value.customized_capacity_metric_specification = Some(Field::decode(d).map_err(|e| e.inside("CustomizedCapacityMetricSpecification"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.target_value.encode(e);
        if let Some(v) = &self.predefined_metric_pair_specification { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.predefined_scaling_metric_specification { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.predefined_load_metric_specification { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.customized_scaling_metric_specification { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.customized_load_metric_specification { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.customized_capacity_metric_specification { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingMetricStat {
    pub metric: PredictiveScalingMetric,
    pub stat: std::string::String,
    pub unit: std::option::Option<std::string::String>,
}

impl Shape for PredictiveScalingMetricStat {
    const SHAPE: &'static ShapeSpec = &tables::S_PredictiveScalingMetricStat;
}

impl Field for PredictiveScalingMetricStat {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metric = Field::decode(d).map_err(|e| e.inside("Metric"))?,
                1 => value.stat = Field::decode(d).map_err(|e| e.inside("Stat"))?,
                2 => value.unit = Some(Field::decode(d).map_err(|e| e.inside("Unit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.metric.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stat.encode(e);
        if let Some(v) = &self.unit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PredictiveScalingMode {
    #[default] ForecastOnly,
    ForecastAndScale,
    Unknown(std::string::String),
}

impl PredictiveScalingMode {
    pub fn as_str(&self) -> &str {
        match self {
            PredictiveScalingMode::ForecastOnly => "ForecastOnly",
            PredictiveScalingMode::ForecastAndScale => "ForecastAndScale",
            PredictiveScalingMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for PredictiveScalingMode {
    fn from(text: &str) -> Self {
        match text {
            "ForecastOnly" => PredictiveScalingMode::ForecastOnly,
            "ForecastAndScale" => PredictiveScalingMode::ForecastAndScale,
            other => PredictiveScalingMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PredictiveScalingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PredictiveScalingMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPolicyConfiguration {
    pub metric_specifications: std::vec::Vec<PredictiveScalingMetricSpecification>,
    pub mode: std::option::Option<PredictiveScalingMode>,
    pub scheduling_buffer_time: std::option::Option<i32>,
    pub max_capacity_breach_behavior: std::option::Option<PredictiveScalingMaxCapacityBreachBehavior>,
    pub max_capacity_buffer: std::option::Option<i32>,
}

impl Shape for PredictiveScalingPolicyConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_PredictiveScalingPolicyConfiguration;
}

impl Field for PredictiveScalingPolicyConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metric_specifications = Field::decode(d).map_err(|e| e.inside("MetricSpecifications"))?,
                1 => value.mode = Some(Field::decode(d).map_err(|e| e.inside("Mode"))?),
                2 => value.scheduling_buffer_time = Some(Field::decode(d).map_err(|e| e.inside("SchedulingBufferTime"))?),
                3 => value.max_capacity_breach_behavior = Some(Field::decode(d).map_err(|e| e.inside("MaxCapacityBreachBehavior"))?),
                4 => value.max_capacity_buffer = Some(Field::decode(d).map_err(|e| e.inside("MaxCapacityBuffer"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.metric_specifications.encode(e);
        if let Some(v) = &self.mode { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.scheduling_buffer_time { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_capacity_breach_behavior { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_capacity_buffer { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedLoadMetricSpecification {
    pub predefined_metric_type: std::string::String,
    pub resource_label: std::option::Option<std::string::String>,
}

impl Shape for PredictiveScalingPredefinedLoadMetricSpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_PredictiveScalingPredefinedLoadMetricSpecification;
}

impl Field for PredictiveScalingPredefinedLoadMetricSpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.predefined_metric_type = Field::decode(d).map_err(|e| e.inside("PredefinedMetricType"))?,
                1 => value.resource_label = Some(Field::decode(d).map_err(|e| e.inside("ResourceLabel"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.predefined_metric_type.encode(e);
        if let Some(v) = &self.resource_label { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedMetricPairSpecification {
    pub predefined_metric_type: std::string::String,
    pub resource_label: std::option::Option<std::string::String>,
}

impl Shape for PredictiveScalingPredefinedMetricPairSpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_PredictiveScalingPredefinedMetricPairSpecification;
}

impl Field for PredictiveScalingPredefinedMetricPairSpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.predefined_metric_type = Field::decode(d).map_err(|e| e.inside("PredefinedMetricType"))?,
                1 => value.resource_label = Some(Field::decode(d).map_err(|e| e.inside("ResourceLabel"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.predefined_metric_type.encode(e);
        if let Some(v) = &self.resource_label { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedScalingMetricSpecification {
    pub predefined_metric_type: std::string::String,
    pub resource_label: std::option::Option<std::string::String>,
}

impl Shape for PredictiveScalingPredefinedScalingMetricSpecification {
    const SHAPE: &'static ShapeSpec = &tables::S_PredictiveScalingPredefinedScalingMetricSpecification;
}

impl Field for PredictiveScalingPredefinedScalingMetricSpecification {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.predefined_metric_type = Field::decode(d).map_err(|e| e.inside("PredefinedMetricType"))?,
                1 => value.resource_label = Some(Field::decode(d).map_err(|e| e.inside("ResourceLabel"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.predefined_metric_type.encode(e);
        if let Some(v) = &self.resource_label { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutScalingPolicyRequest {
    pub policy_name: std::string::String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: std::string::String,
    pub scalable_dimension: ScalableDimension,
    pub policy_type: std::option::Option<PolicyType>,
    pub step_scaling_policy_configuration: std::option::Option<StepScalingPolicyConfiguration>,
    pub target_tracking_scaling_policy_configuration: std::option::Option<TargetTrackingScalingPolicyConfiguration>,
    pub predictive_scaling_policy_configuration: std::option::Option<PredictiveScalingPolicyConfiguration>,
}

impl Shape for PutScalingPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutScalingPolicyRequest;
}

impl Field for PutScalingPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                1 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                2 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
                3 => value.scalable_dimension = Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?,
                4 => value.policy_type = Some(Field::decode(d).map_err(|e| e.inside("PolicyType"))?),
                5 => value.step_scaling_policy_configuration = Some(Field::decode(d).map_err(|e| e.inside("StepScalingPolicyConfiguration"))?),
                6 => value.target_tracking_scaling_policy_configuration = Some(Field::decode(d).map_err(|e| e.inside("TargetTrackingScalingPolicyConfiguration"))?),
                7 => value.predictive_scaling_policy_configuration = Some(Field::decode(d).map_err(|e| e.inside("PredictiveScalingPolicyConfiguration"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.service_namespace.encode(e);
        e.member(&Self::SHAPE.members[2]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.scalable_dimension.encode(e);
        if let Some(v) = &self.policy_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.step_scaling_policy_configuration { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.target_tracking_scaling_policy_configuration { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.predictive_scaling_policy_configuration { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutScalingPolicyResponse {
    pub policy_arn: std::string::String,
    pub alarms: std::option::Option<std::vec::Vec<Alarm>>,
}

impl Shape for PutScalingPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutScalingPolicyResponse;
}

impl Field for PutScalingPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyARN"))?,
                1 => value.alarms = Some(Field::decode(d).map_err(|e| e.inside("Alarms"))?),
                _ => {}
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
        if let Some(v) = &self.alarms { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutScheduledActionRequest {
    pub service_namespace: ServiceNamespace,
    pub schedule: std::option::Option<std::string::String>,
    pub timezone: std::option::Option<std::string::String>,
    pub scheduled_action_name: std::string::String,
    pub resource_id: std::string::String,
    pub scalable_dimension: ScalableDimension,
    pub start_time: std::option::Option<Timestamp>,
    pub end_time: std::option::Option<Timestamp>,
    pub scalable_target_action: std::option::Option<ScalableTargetAction>,
}

impl Shape for PutScheduledActionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutScheduledActionRequest;
}

impl Field for PutScheduledActionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                1 => value.schedule = Some(Field::decode(d).map_err(|e| e.inside("Schedule"))?),
                2 => value.timezone = Some(Field::decode(d).map_err(|e| e.inside("Timezone"))?),
                3 => value.scheduled_action_name = Field::decode(d).map_err(|e| e.inside("ScheduledActionName"))?,
                4 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
                5 => value.scalable_dimension = Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?,
                6 => value.start_time = Some(Field::decode(d).map_err(|e| e.inside("StartTime"))?),
                7 => value.end_time = Some(Field::decode(d).map_err(|e| e.inside("EndTime"))?),
                8 => value.scalable_target_action = Some(Field::decode(d).map_err(|e| e.inside("ScalableTargetAction"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.service_namespace.encode(e);
        if let Some(v) = &self.schedule { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.timezone { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.scheduled_action_name.encode(e);
        e.member(&Self::SHAPE.members[4]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[5]); self.scalable_dimension.encode(e);
        if let Some(v) = &self.start_time { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.end_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.scalable_target_action { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutScheduledActionResponse {
}

impl Shape for PutScheduledActionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutScheduledActionResponse;
}

impl Field for PutScheduledActionResponse {
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
pub struct RegisterScalableTargetRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: std::string::String,
    pub scalable_dimension: ScalableDimension,
    pub min_capacity: std::option::Option<i32>,
    pub max_capacity: std::option::Option<i32>,
    pub role_arn: std::option::Option<std::string::String>,
    pub suspended_state: std::option::Option<SuspendedState>,
    pub tags: std::option::Option<IndexMap<std::string::String, std::string::String>>,
}

impl Shape for RegisterScalableTargetRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RegisterScalableTargetRequest;
}

impl Field for RegisterScalableTargetRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
                2 => value.scalable_dimension = Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?,
                3 => value.min_capacity = Some(Field::decode(d).map_err(|e| e.inside("MinCapacity"))?),
                4 => value.max_capacity = Some(Field::decode(d).map_err(|e| e.inside("MaxCapacity"))?),
                5 => value.role_arn = Some(Field::decode(d).map_err(|e| e.inside("RoleARN"))?),
                6 => value.suspended_state = Some(Field::decode(d).map_err(|e| e.inside("SuspendedState"))?),
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
        e.member(&Self::SHAPE.members[0]); self.service_namespace.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.scalable_dimension.encode(e);
        if let Some(v) = &self.min_capacity { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_capacity { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.role_arn { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.suspended_state { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterScalableTargetResponse {
    pub scalable_target_arn: std::option::Option<std::string::String>,
}

impl Shape for RegisterScalableTargetResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_RegisterScalableTargetResponse;
}

impl Field for RegisterScalableTargetResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.scalable_target_arn = Some(Field::decode(d).map_err(|e| e.inside("ScalableTargetARN"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.scalable_target_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ScalableDimension {
    #[default] EcsServiceDesiredCount,
    Ec2SpotFleetRequestTargetCapacity,
    ElasticmapreduceInstancegroupInstanceCount,
    AppstreamFleetDesiredCapacity,
    DynamodbTableReadCapacityUnits,
    DynamodbTableWriteCapacityUnits,
    DynamodbIndexReadCapacityUnits,
    DynamodbIndexWriteCapacityUnits,
    RdsClusterReadReplicaCount,
    SagemakerVariantDesiredInstanceCount,
    CustomResourceResourceTypeProperty,
    ComprehendDocumentClassifierEndpointDesiredInferenceUnits,
    ComprehendEntityRecognizerEndpointDesiredInferenceUnits,
    LambdaFunctionProvisionedConcurrency,
    CassandraTableReadCapacityUnits,
    CassandraTableWriteCapacityUnits,
    KafkaBrokerStorageVolumeSize,
    ElasticacheCacheClusterNodes,
    ElasticacheReplicationGroupNodeGroups,
    ElasticacheReplicationGroupReplicas,
    NeptuneClusterReadReplicaCount,
    SagemakerVariantDesiredProvisionedConcurrency,
    SagemakerInferenceComponentDesiredCopyCount,
    WorkspacesWorkspacespoolDesiredUserSessions,
    Unknown(std::string::String),
}

impl ScalableDimension {
    pub fn as_str(&self) -> &str {
        match self {
            ScalableDimension::EcsServiceDesiredCount => "ecs:service:DesiredCount",
            ScalableDimension::Ec2SpotFleetRequestTargetCapacity => "ec2:spot-fleet-request:TargetCapacity",
            ScalableDimension::ElasticmapreduceInstancegroupInstanceCount => "elasticmapreduce:instancegroup:InstanceCount",
            ScalableDimension::AppstreamFleetDesiredCapacity => "appstream:fleet:DesiredCapacity",
            ScalableDimension::DynamodbTableReadCapacityUnits => "dynamodb:table:ReadCapacityUnits",
            ScalableDimension::DynamodbTableWriteCapacityUnits => "dynamodb:table:WriteCapacityUnits",
            ScalableDimension::DynamodbIndexReadCapacityUnits => "dynamodb:index:ReadCapacityUnits",
            ScalableDimension::DynamodbIndexWriteCapacityUnits => "dynamodb:index:WriteCapacityUnits",
            ScalableDimension::RdsClusterReadReplicaCount => "rds:cluster:ReadReplicaCount",
            ScalableDimension::SagemakerVariantDesiredInstanceCount => "sagemaker:variant:DesiredInstanceCount",
            ScalableDimension::CustomResourceResourceTypeProperty => "custom-resource:ResourceType:Property",
            ScalableDimension::ComprehendDocumentClassifierEndpointDesiredInferenceUnits => "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
            ScalableDimension::ComprehendEntityRecognizerEndpointDesiredInferenceUnits => "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
            ScalableDimension::LambdaFunctionProvisionedConcurrency => "lambda:function:ProvisionedConcurrency",
            ScalableDimension::CassandraTableReadCapacityUnits => "cassandra:table:ReadCapacityUnits",
            ScalableDimension::CassandraTableWriteCapacityUnits => "cassandra:table:WriteCapacityUnits",
            ScalableDimension::KafkaBrokerStorageVolumeSize => "kafka:broker-storage:VolumeSize",
            ScalableDimension::ElasticacheCacheClusterNodes => "elasticache:cache-cluster:Nodes",
            ScalableDimension::ElasticacheReplicationGroupNodeGroups => "elasticache:replication-group:NodeGroups",
            ScalableDimension::ElasticacheReplicationGroupReplicas => "elasticache:replication-group:Replicas",
            ScalableDimension::NeptuneClusterReadReplicaCount => "neptune:cluster:ReadReplicaCount",
            ScalableDimension::SagemakerVariantDesiredProvisionedConcurrency => "sagemaker:variant:DesiredProvisionedConcurrency",
            ScalableDimension::SagemakerInferenceComponentDesiredCopyCount => "sagemaker:inference-component:DesiredCopyCount",
            ScalableDimension::WorkspacesWorkspacespoolDesiredUserSessions => "workspaces:workspacespool:DesiredUserSessions",
            ScalableDimension::Unknown(text) => text,
        }
    }
}

impl From<&str> for ScalableDimension {
    fn from(text: &str) -> Self {
        match text {
            "ecs:service:DesiredCount" => ScalableDimension::EcsServiceDesiredCount,
            "ec2:spot-fleet-request:TargetCapacity" => ScalableDimension::Ec2SpotFleetRequestTargetCapacity,
            "elasticmapreduce:instancegroup:InstanceCount" => ScalableDimension::ElasticmapreduceInstancegroupInstanceCount,
            "appstream:fleet:DesiredCapacity" => ScalableDimension::AppstreamFleetDesiredCapacity,
            "dynamodb:table:ReadCapacityUnits" => ScalableDimension::DynamodbTableReadCapacityUnits,
            "dynamodb:table:WriteCapacityUnits" => ScalableDimension::DynamodbTableWriteCapacityUnits,
            "dynamodb:index:ReadCapacityUnits" => ScalableDimension::DynamodbIndexReadCapacityUnits,
            "dynamodb:index:WriteCapacityUnits" => ScalableDimension::DynamodbIndexWriteCapacityUnits,
            "rds:cluster:ReadReplicaCount" => ScalableDimension::RdsClusterReadReplicaCount,
            "sagemaker:variant:DesiredInstanceCount" => ScalableDimension::SagemakerVariantDesiredInstanceCount,
            "custom-resource:ResourceType:Property" => ScalableDimension::CustomResourceResourceTypeProperty,
            "comprehend:document-classifier-endpoint:DesiredInferenceUnits" => ScalableDimension::ComprehendDocumentClassifierEndpointDesiredInferenceUnits,
            "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits" => ScalableDimension::ComprehendEntityRecognizerEndpointDesiredInferenceUnits,
            "lambda:function:ProvisionedConcurrency" => ScalableDimension::LambdaFunctionProvisionedConcurrency,
            "cassandra:table:ReadCapacityUnits" => ScalableDimension::CassandraTableReadCapacityUnits,
            "cassandra:table:WriteCapacityUnits" => ScalableDimension::CassandraTableWriteCapacityUnits,
            "kafka:broker-storage:VolumeSize" => ScalableDimension::KafkaBrokerStorageVolumeSize,
            "elasticache:cache-cluster:Nodes" => ScalableDimension::ElasticacheCacheClusterNodes,
            "elasticache:replication-group:NodeGroups" => ScalableDimension::ElasticacheReplicationGroupNodeGroups,
            "elasticache:replication-group:Replicas" => ScalableDimension::ElasticacheReplicationGroupReplicas,
            "neptune:cluster:ReadReplicaCount" => ScalableDimension::NeptuneClusterReadReplicaCount,
            "sagemaker:variant:DesiredProvisionedConcurrency" => ScalableDimension::SagemakerVariantDesiredProvisionedConcurrency,
            "sagemaker:inference-component:DesiredCopyCount" => ScalableDimension::SagemakerInferenceComponentDesiredCopyCount,
            "workspaces:workspacespool:DesiredUserSessions" => ScalableDimension::WorkspacesWorkspacespoolDesiredUserSessions,
            other => ScalableDimension::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ScalableDimension {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ScalableDimension {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalableTarget {
    pub service_namespace: ServiceNamespace,
    pub resource_id: std::string::String,
    pub scalable_dimension: ScalableDimension,
    pub min_capacity: i32,
    pub max_capacity: i32,
    pub predicted_capacity: std::option::Option<i32>,
    pub role_arn: std::string::String,
    pub creation_time: Timestamp,
    pub suspended_state: std::option::Option<SuspendedState>,
    pub scalable_target_arn: std::option::Option<std::string::String>,
}

impl Shape for ScalableTarget {
    const SHAPE: &'static ShapeSpec = &tables::S_ScalableTarget;
}

impl Field for ScalableTarget {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                1 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
                2 => value.scalable_dimension = Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?,
                3 => value.min_capacity = Field::decode(d).map_err(|e| e.inside("MinCapacity"))?,
                4 => value.max_capacity = Field::decode(d).map_err(|e| e.inside("MaxCapacity"))?,
                5 => value.predicted_capacity = Some(Field::decode(d).map_err(|e| e.inside("PredictedCapacity"))?),
                6 => value.role_arn = Field::decode(d).map_err(|e| e.inside("RoleARN"))?,
                7 => value.creation_time = Field::decode(d).map_err(|e| e.inside("CreationTime"))?,
                8 => value.suspended_state = Some(Field::decode(d).map_err(|e| e.inside("SuspendedState"))?),
                9 => value.scalable_target_arn = Some(Field::decode(d).map_err(|e| e.inside("ScalableTargetARN"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.service_namespace.encode(e);
        e.member(&Self::SHAPE.members[1]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.scalable_dimension.encode(e);
        e.member(&Self::SHAPE.members[3]); self.min_capacity.encode(e);
        e.member(&Self::SHAPE.members[4]); self.max_capacity.encode(e);
        if let Some(v) = &self.predicted_capacity { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.member(&Self::SHAPE.members[6]); self.role_arn.encode(e);
        e.member(&Self::SHAPE.members[7]); self.creation_time.encode(e);
        if let Some(v) = &self.suspended_state { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.scalable_target_arn { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalableTargetAction {
    pub min_capacity: std::option::Option<i32>,
    pub max_capacity: std::option::Option<i32>,
}

impl Shape for ScalableTargetAction {
    const SHAPE: &'static ShapeSpec = &tables::S_ScalableTargetAction;
}

impl Field for ScalableTargetAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.min_capacity = Some(Field::decode(d).map_err(|e| e.inside("MinCapacity"))?),
                1 => value.max_capacity = Some(Field::decode(d).map_err(|e| e.inside("MaxCapacity"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.min_capacity { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.max_capacity { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingActivity {
    pub activity_id: std::string::String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: std::string::String,
    pub scalable_dimension: ScalableDimension,
    pub description: std::string::String,
    pub cause: std::string::String,
    pub start_time: Timestamp,
    pub end_time: std::option::Option<Timestamp>,
    pub status_code: ScalingActivityStatusCode,
    pub status_message: std::option::Option<std::string::String>,
    pub details: std::option::Option<std::string::String>,
    pub not_scaled_reasons: std::option::Option<std::vec::Vec<NotScaledReason>>,
}

impl Shape for ScalingActivity {
    const SHAPE: &'static ShapeSpec = &tables::S_ScalingActivity;
}

impl Field for ScalingActivity {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.activity_id = Field::decode(d).map_err(|e| e.inside("ActivityId"))?,
                1 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                2 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
                3 => value.scalable_dimension = Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?,
                4 => value.description = Field::decode(d).map_err(|e| e.inside("Description"))?,
                5 => value.cause = Field::decode(d).map_err(|e| e.inside("Cause"))?,
                6 => value.start_time = Field::decode(d).map_err(|e| e.inside("StartTime"))?,
                7 => value.end_time = Some(Field::decode(d).map_err(|e| e.inside("EndTime"))?),
                8 => value.status_code = Field::decode(d).map_err(|e| e.inside("StatusCode"))?,
                9 => value.status_message = Some(Field::decode(d).map_err(|e| e.inside("StatusMessage"))?),
                10 => value.details = Some(Field::decode(d).map_err(|e| e.inside("Details"))?),
                11 => value.not_scaled_reasons = Some(Field::decode(d).map_err(|e| e.inside("NotScaledReasons"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.activity_id.encode(e);
        e.member(&Self::SHAPE.members[1]); self.service_namespace.encode(e);
        e.member(&Self::SHAPE.members[2]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.scalable_dimension.encode(e);
        e.member(&Self::SHAPE.members[4]); self.description.encode(e);
        e.member(&Self::SHAPE.members[5]); self.cause.encode(e);
        e.member(&Self::SHAPE.members[6]); self.start_time.encode(e);
        if let Some(v) = &self.end_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.member(&Self::SHAPE.members[8]); self.status_code.encode(e);
        if let Some(v) = &self.status_message { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.details { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.not_scaled_reasons { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ScalingActivityStatusCode {
    #[default] Pending,
    InProgress,
    Successful,
    Overridden,
    Unfulfilled,
    Failed,
    Unknown(std::string::String),
}

impl ScalingActivityStatusCode {
    pub fn as_str(&self) -> &str {
        match self {
            ScalingActivityStatusCode::Pending => "Pending",
            ScalingActivityStatusCode::InProgress => "InProgress",
            ScalingActivityStatusCode::Successful => "Successful",
            ScalingActivityStatusCode::Overridden => "Overridden",
            ScalingActivityStatusCode::Unfulfilled => "Unfulfilled",
            ScalingActivityStatusCode::Failed => "Failed",
            ScalingActivityStatusCode::Unknown(text) => text,
        }
    }
}

impl From<&str> for ScalingActivityStatusCode {
    fn from(text: &str) -> Self {
        match text {
            "Pending" => ScalingActivityStatusCode::Pending,
            "InProgress" => ScalingActivityStatusCode::InProgress,
            "Successful" => ScalingActivityStatusCode::Successful,
            "Overridden" => ScalingActivityStatusCode::Overridden,
            "Unfulfilled" => ScalingActivityStatusCode::Unfulfilled,
            "Failed" => ScalingActivityStatusCode::Failed,
            other => ScalingActivityStatusCode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ScalingActivityStatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ScalingActivityStatusCode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingPolicy {
    pub policy_arn: std::string::String,
    pub policy_name: std::string::String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: std::string::String,
    pub scalable_dimension: ScalableDimension,
    pub policy_type: PolicyType,
    pub step_scaling_policy_configuration: std::option::Option<StepScalingPolicyConfiguration>,
    pub target_tracking_scaling_policy_configuration: std::option::Option<TargetTrackingScalingPolicyConfiguration>,
    pub predictive_scaling_policy_configuration: std::option::Option<PredictiveScalingPolicyConfiguration>,
    pub alarms: std::option::Option<std::vec::Vec<Alarm>>,
    pub creation_time: Timestamp,
}

impl Shape for ScalingPolicy {
    const SHAPE: &'static ShapeSpec = &tables::S_ScalingPolicy;
}

impl Field for ScalingPolicy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_arn = Field::decode(d).map_err(|e| e.inside("PolicyARN"))?,
                1 => value.policy_name = Field::decode(d).map_err(|e| e.inside("PolicyName"))?,
                2 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                3 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
                4 => value.scalable_dimension = Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?,
                5 => value.policy_type = Field::decode(d).map_err(|e| e.inside("PolicyType"))?,
                6 => value.step_scaling_policy_configuration = Some(Field::decode(d).map_err(|e| e.inside("StepScalingPolicyConfiguration"))?),
                7 => value.target_tracking_scaling_policy_configuration = Some(Field::decode(d).map_err(|e| e.inside("TargetTrackingScalingPolicyConfiguration"))?),
                8 => value.predictive_scaling_policy_configuration = Some(Field::decode(d).map_err(|e| e.inside("PredictiveScalingPolicyConfiguration"))?),
                9 => value.alarms = Some(Field::decode(d).map_err(|e| e.inside("Alarms"))?),
                10 => value.creation_time = Field::decode(d).map_err(|e| e.inside("CreationTime"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.policy_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.service_namespace.encode(e);
        e.member(&Self::SHAPE.members[3]); self.resource_id.encode(e);
        e.member(&Self::SHAPE.members[4]); self.scalable_dimension.encode(e);
        e.member(&Self::SHAPE.members[5]); self.policy_type.encode(e);
        if let Some(v) = &self.step_scaling_policy_configuration { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.target_tracking_scaling_policy_configuration { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.predictive_scaling_policy_configuration { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.alarms { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.member(&Self::SHAPE.members[10]); self.creation_time.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduledAction {
    pub scheduled_action_name: std::string::String,
    pub scheduled_action_arn: std::string::String,
    pub service_namespace: ServiceNamespace,
    pub schedule: std::string::String,
    pub timezone: std::option::Option<std::string::String>,
    pub resource_id: std::string::String,
    pub scalable_dimension: std::option::Option<ScalableDimension>,
    pub start_time: std::option::Option<Timestamp>,
    pub end_time: std::option::Option<Timestamp>,
    pub scalable_target_action: std::option::Option<ScalableTargetAction>,
    pub creation_time: Timestamp,
}

impl Shape for ScheduledAction {
    const SHAPE: &'static ShapeSpec = &tables::S_ScheduledAction;
}

impl Field for ScheduledAction {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.scheduled_action_name = Field::decode(d).map_err(|e| e.inside("ScheduledActionName"))?,
                1 => value.scheduled_action_arn = Field::decode(d).map_err(|e| e.inside("ScheduledActionARN"))?,
                2 => value.service_namespace = Field::decode(d).map_err(|e| e.inside("ServiceNamespace"))?,
                3 => value.schedule = Field::decode(d).map_err(|e| e.inside("Schedule"))?,
                4 => value.timezone = Some(Field::decode(d).map_err(|e| e.inside("Timezone"))?),
                5 => value.resource_id = Field::decode(d).map_err(|e| e.inside("ResourceId"))?,
                6 => value.scalable_dimension = Some(Field::decode(d).map_err(|e| e.inside("ScalableDimension"))?),
                7 => value.start_time = Some(Field::decode(d).map_err(|e| e.inside("StartTime"))?),
                8 => value.end_time = Some(Field::decode(d).map_err(|e| e.inside("EndTime"))?),
                9 => value.scalable_target_action = Some(Field::decode(d).map_err(|e| e.inside("ScalableTargetAction"))?),
                10 => value.creation_time = Field::decode(d).map_err(|e| e.inside("CreationTime"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.scheduled_action_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.scheduled_action_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.service_namespace.encode(e);
        e.member(&Self::SHAPE.members[3]); self.schedule.encode(e);
        if let Some(v) = &self.timezone { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.resource_id.encode(e);
        if let Some(v) = &self.scalable_dimension { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.start_time { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.end_time { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.scalable_target_action { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.member(&Self::SHAPE.members[10]); self.creation_time.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ServiceNamespace {
    #[default] Ecs,
    Elasticmapreduce,
    Ec2,
    Appstream,
    Dynamodb,
    Rds,
    Sagemaker,
    CustomResource,
    Comprehend,
    Lambda,
    Cassandra,
    Kafka,
    Elasticache,
    Neptune,
    Workspaces,
    Unknown(std::string::String),
}

impl ServiceNamespace {
    pub fn as_str(&self) -> &str {
        match self {
            ServiceNamespace::Ecs => "ecs",
            ServiceNamespace::Elasticmapreduce => "elasticmapreduce",
            ServiceNamespace::Ec2 => "ec2",
            ServiceNamespace::Appstream => "appstream",
            ServiceNamespace::Dynamodb => "dynamodb",
            ServiceNamespace::Rds => "rds",
            ServiceNamespace::Sagemaker => "sagemaker",
            ServiceNamespace::CustomResource => "custom-resource",
            ServiceNamespace::Comprehend => "comprehend",
            ServiceNamespace::Lambda => "lambda",
            ServiceNamespace::Cassandra => "cassandra",
            ServiceNamespace::Kafka => "kafka",
            ServiceNamespace::Elasticache => "elasticache",
            ServiceNamespace::Neptune => "neptune",
            ServiceNamespace::Workspaces => "workspaces",
            ServiceNamespace::Unknown(text) => text,
        }
    }
}

impl From<&str> for ServiceNamespace {
    fn from(text: &str) -> Self {
        match text {
            "ecs" => ServiceNamespace::Ecs,
            "elasticmapreduce" => ServiceNamespace::Elasticmapreduce,
            "ec2" => ServiceNamespace::Ec2,
            "appstream" => ServiceNamespace::Appstream,
            "dynamodb" => ServiceNamespace::Dynamodb,
            "rds" => ServiceNamespace::Rds,
            "sagemaker" => ServiceNamespace::Sagemaker,
            "custom-resource" => ServiceNamespace::CustomResource,
            "comprehend" => ServiceNamespace::Comprehend,
            "lambda" => ServiceNamespace::Lambda,
            "cassandra" => ServiceNamespace::Cassandra,
            "kafka" => ServiceNamespace::Kafka,
            "elasticache" => ServiceNamespace::Elasticache,
            "neptune" => ServiceNamespace::Neptune,
            "workspaces" => ServiceNamespace::Workspaces,
            other => ServiceNamespace::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ServiceNamespace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ServiceNamespace {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepAdjustment {
    pub metric_interval_lower_bound: std::option::Option<f64>,
    pub metric_interval_upper_bound: std::option::Option<f64>,
    pub scaling_adjustment: i32,
}

impl Shape for StepAdjustment {
    const SHAPE: &'static ShapeSpec = &tables::S_StepAdjustment;
}

impl Field for StepAdjustment {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metric_interval_lower_bound = Some(Field::decode(d).map_err(|e| e.inside("MetricIntervalLowerBound"))?),
                1 => value.metric_interval_upper_bound = Some(Field::decode(d).map_err(|e| e.inside("MetricIntervalUpperBound"))?),
                2 => value.scaling_adjustment = Field::decode(d).map_err(|e| e.inside("ScalingAdjustment"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.metric_interval_lower_bound { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.metric_interval_upper_bound { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.scaling_adjustment.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepScalingPolicyConfiguration {
    pub adjustment_type: std::option::Option<AdjustmentType>,
    pub step_adjustments: std::option::Option<std::vec::Vec<StepAdjustment>>,
    pub min_adjustment_magnitude: std::option::Option<i32>,
    pub cooldown: std::option::Option<i32>,
    pub metric_aggregation_type: std::option::Option<MetricAggregationType>,
}

impl Shape for StepScalingPolicyConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_StepScalingPolicyConfiguration;
}

impl Field for StepScalingPolicyConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.adjustment_type = Some(Field::decode(d).map_err(|e| e.inside("AdjustmentType"))?),
                1 => value.step_adjustments = Some(Field::decode(d).map_err(|e| e.inside("StepAdjustments"))?),
                2 => value.min_adjustment_magnitude = Some(Field::decode(d).map_err(|e| e.inside("MinAdjustmentMagnitude"))?),
                3 => value.cooldown = Some(Field::decode(d).map_err(|e| e.inside("Cooldown"))?),
                4 => value.metric_aggregation_type = Some(Field::decode(d).map_err(|e| e.inside("MetricAggregationType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.adjustment_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.step_adjustments { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.min_adjustment_magnitude { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.cooldown { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.metric_aggregation_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SuspendedState {
    pub dynamic_scaling_in_suspended: std::option::Option<bool>,
    pub dynamic_scaling_out_suspended: std::option::Option<bool>,
    pub scheduled_scaling_suspended: std::option::Option<bool>,
}

impl Shape for SuspendedState {
    const SHAPE: &'static ShapeSpec = &tables::S_SuspendedState;
}

impl Field for SuspendedState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.dynamic_scaling_in_suspended = Some(Field::decode(d).map_err(|e| e.inside("DynamicScalingInSuspended"))?),
                1 => value.dynamic_scaling_out_suspended = Some(Field::decode(d).map_err(|e| e.inside("DynamicScalingOutSuspended"))?),
                2 => value.scheduled_scaling_suspended = Some(Field::decode(d).map_err(|e| e.inside("ScheduledScalingSuspended"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.dynamic_scaling_in_suspended { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.dynamic_scaling_out_suspended { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.scheduled_scaling_suspended { e.member(&Self::SHAPE.members[2]); v.encode(e); }
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
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
pub struct TargetTrackingMetric {
    pub dimensions: std::option::Option<std::vec::Vec<TargetTrackingMetricDimension>>,
    pub metric_name: std::option::Option<std::string::String>,
    pub namespace: std::option::Option<std::string::String>,
}

impl Shape for TargetTrackingMetric {
    const SHAPE: &'static ShapeSpec = &tables::S_TargetTrackingMetric;
}

impl Field for TargetTrackingMetric {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.dimensions = Some(Field::decode(d).map_err(|e| e.inside("Dimensions"))?),
                1 => value.metric_name = Some(Field::decode(d).map_err(|e| e.inside("MetricName"))?),
                2 => value.namespace = Some(Field::decode(d).map_err(|e| e.inside("Namespace"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.dimensions { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.metric_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.namespace { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingMetricDataQuery {
    pub expression: std::option::Option<std::string::String>,
    pub id: std::string::String,
    pub label: std::option::Option<std::string::String>,
    pub metric_stat: std::option::Option<TargetTrackingMetricStat>,
    pub return_data: std::option::Option<bool>,
}

impl Shape for TargetTrackingMetricDataQuery {
    const SHAPE: &'static ShapeSpec = &tables::S_TargetTrackingMetricDataQuery;
}

impl Field for TargetTrackingMetricDataQuery {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.expression = Some(Field::decode(d).map_err(|e| e.inside("Expression"))?),
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.label = Some(Field::decode(d).map_err(|e| e.inside("Label"))?),
                3 => value.metric_stat = Some(Field::decode(d).map_err(|e| e.inside("MetricStat"))?),
                4 => value.return_data = Some(Field::decode(d).map_err(|e| e.inside("ReturnData"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.expression { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        if let Some(v) = &self.label { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.metric_stat { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.return_data { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingMetricDimension {
    pub name: std::string::String,
    pub value: std::string::String,
}

impl Shape for TargetTrackingMetricDimension {
    const SHAPE: &'static ShapeSpec = &tables::S_TargetTrackingMetricDimension;
}

impl Field for TargetTrackingMetricDimension {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Field::decode(d).map_err(|e| e.inside("Name"))?,
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
        e.member(&Self::SHAPE.members[0]); self.name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.value.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingMetricStat {
    pub metric: TargetTrackingMetric,
    pub stat: std::string::String,
    pub unit: std::option::Option<std::string::String>,
}

impl Shape for TargetTrackingMetricStat {
    const SHAPE: &'static ShapeSpec = &tables::S_TargetTrackingMetricStat;
}

impl Field for TargetTrackingMetricStat {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metric = Field::decode(d).map_err(|e| e.inside("Metric"))?,
                1 => value.stat = Field::decode(d).map_err(|e| e.inside("Stat"))?,
                2 => value.unit = Some(Field::decode(d).map_err(|e| e.inside("Unit"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.metric.encode(e);
        e.member(&Self::SHAPE.members[1]); self.stat.encode(e);
        if let Some(v) = &self.unit { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingScalingPolicyConfiguration {
    pub target_value: f64,
    pub predefined_metric_specification: std::option::Option<PredefinedMetricSpecification>,
    pub customized_metric_specification: std::option::Option<CustomizedMetricSpecification>,
    pub scale_out_cooldown: std::option::Option<i32>,
    pub scale_in_cooldown: std::option::Option<i32>,
    pub disable_scale_in: std::option::Option<bool>,
}

impl Shape for TargetTrackingScalingPolicyConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_TargetTrackingScalingPolicyConfiguration;
}

impl Field for TargetTrackingScalingPolicyConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_value = Field::decode(d).map_err(|e| e.inside("TargetValue"))?,
                1 => value.predefined_metric_specification = Some(Field::decode(d).map_err(|e| e.inside("PredefinedMetricSpecification"))?),
                2 => value.customized_metric_specification = Some(Field::decode(d).map_err(|e| e.inside("CustomizedMetricSpecification"))?),
                3 => value.scale_out_cooldown = Some(Field::decode(d).map_err(|e| e.inside("ScaleOutCooldown"))?),
                4 => value.scale_in_cooldown = Some(Field::decode(d).map_err(|e| e.inside("ScaleInCooldown"))?),
                5 => value.disable_scale_in = Some(Field::decode(d).map_err(|e| e.inside("DisableScaleIn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.target_value.encode(e);
        if let Some(v) = &self.predefined_metric_specification { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.customized_metric_specification { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.scale_out_cooldown { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.scale_in_cooldown { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.disable_scale_in { e.member(&Self::SHAPE.members[5]); v.encode(e); }
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
                0 => value.resource_arn = Field::decode(d).map_err(|e| e.inside("ResourceARN"))?,
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
pub struct UntagResourceResponse {
}

impl Shape for UntagResourceResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UntagResourceResponse;
}

impl Field for UntagResourceResponse {
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

pub type DeleteScalingPolicyInput = DeleteScalingPolicyRequest;

pub type DeleteScalingPolicyOutput = DeleteScalingPolicyResponse;

pub struct DeleteScalingPolicy;

impl Operation for DeleteScalingPolicy {
    type Input = DeleteScalingPolicyRequest;
    type Output = DeleteScalingPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub type DeleteScheduledActionInput = DeleteScheduledActionRequest;

pub type DeleteScheduledActionOutput = DeleteScheduledActionResponse;

pub struct DeleteScheduledAction;

impl Operation for DeleteScheduledAction {
    type Input = DeleteScheduledActionRequest;
    type Output = DeleteScheduledActionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub type DeregisterScalableTargetInput = DeregisterScalableTargetRequest;

pub type DeregisterScalableTargetOutput = DeregisterScalableTargetResponse;

pub struct DeregisterScalableTarget;

impl Operation for DeregisterScalableTarget {
    type Input = DeregisterScalableTargetRequest;
    type Output = DeregisterScalableTargetResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub type DescribeScalableTargetsInput = DescribeScalableTargetsRequest;

pub type DescribeScalableTargetsOutput = DescribeScalableTargetsResponse;

pub struct DescribeScalableTargets;

impl Operation for DescribeScalableTargets {
    type Input = DescribeScalableTargetsRequest;
    type Output = DescribeScalableTargetsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub type DescribeScalingActivitiesInput = DescribeScalingActivitiesRequest;

pub type DescribeScalingActivitiesOutput = DescribeScalingActivitiesResponse;

pub struct DescribeScalingActivities;

impl Operation for DescribeScalingActivities {
    type Input = DescribeScalingActivitiesRequest;
    type Output = DescribeScalingActivitiesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub type DescribeScalingPoliciesInput = DescribeScalingPoliciesRequest;

pub type DescribeScalingPoliciesOutput = DescribeScalingPoliciesResponse;

pub struct DescribeScalingPolicies;

impl Operation for DescribeScalingPolicies {
    type Input = DescribeScalingPoliciesRequest;
    type Output = DescribeScalingPoliciesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

pub type DescribeScheduledActionsInput = DescribeScheduledActionsRequest;

pub type DescribeScheduledActionsOutput = DescribeScheduledActionsResponse;

pub struct DescribeScheduledActions;

impl Operation for DescribeScheduledActions {
    type Input = DescribeScheduledActionsRequest;
    type Output = DescribeScheduledActionsResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub type ListTagsForResourceInput = ListTagsForResourceRequest;

pub type ListTagsForResourceOutput = ListTagsForResourceResponse;

pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

pub type PutScalingPolicyInput = PutScalingPolicyRequest;

pub type PutScalingPolicyOutput = PutScalingPolicyResponse;

pub struct PutScalingPolicy;

impl Operation for PutScalingPolicy {
    type Input = PutScalingPolicyRequest;
    type Output = PutScalingPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

pub type PutScheduledActionInput = PutScheduledActionRequest;

pub type PutScheduledActionOutput = PutScheduledActionResponse;

pub struct PutScheduledAction;

impl Operation for PutScheduledAction {
    type Input = PutScheduledActionRequest;
    type Output = PutScheduledActionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

pub type RegisterScalableTargetInput = RegisterScalableTargetRequest;

pub type RegisterScalableTargetOutput = RegisterScalableTargetResponse;

pub struct RegisterScalableTarget;

impl Operation for RegisterScalableTarget {
    type Input = RegisterScalableTargetRequest;
    type Output = RegisterScalableTargetResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
}

pub type TagResourceInput = TagResourceRequest;

pub type TagResourceOutput = TagResourceResponse;

pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[12];
}

pub type UntagResourceInput = UntagResourceRequest;

pub type UntagResourceOutput = UntagResourceResponse;

pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

