//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizationData {
    pub authorization_token: std::option::Option<std::string::String>,
    pub expires_at: std::option::Option<Timestamp>,
    pub proxy_endpoint: std::option::Option<std::string::String>,
}

impl Shape for AuthorizationData {
    const SHAPE: &'static ShapeSpec = &tables::S_AuthorizationData;
}

impl Field for AuthorizationData {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorization_token = Some(Field::decode(d).map_err(|e| e.inside("authorizationToken"))?),
                1 => value.expires_at = Some(Field::decode(d).map_err(|e| e.inside("expiresAt"))?),
                2 => value.proxy_endpoint = Some(Field::decode(d).map_err(|e| e.inside("proxyEndpoint"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.authorization_token { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.expires_at { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.proxy_endpoint { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchCheckLayerAvailabilityRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub layer_digests: std::vec::Vec<std::string::String>,
}

impl Shape for BatchCheckLayerAvailabilityRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchCheckLayerAvailabilityRequest;
}

impl Field for BatchCheckLayerAvailabilityRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.layer_digests = Field::decode(d).map_err(|e| e.inside("layerDigests"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.layer_digests.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchCheckLayerAvailabilityResponse {
    pub layers: std::option::Option<std::vec::Vec<Layer>>,
    pub failures: std::option::Option<std::vec::Vec<LayerFailure>>,
}

impl Shape for BatchCheckLayerAvailabilityResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchCheckLayerAvailabilityResponse;
}

impl Field for BatchCheckLayerAvailabilityResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.layers = Some(Field::decode(d).map_err(|e| e.inside("layers"))?),
                1 => value.failures = Some(Field::decode(d).map_err(|e| e.inside("failures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.layers { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.failures { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchDeleteImageRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub image_ids: std::vec::Vec<ImageIdentifier>,
}

impl Shape for BatchDeleteImageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchDeleteImageRequest;
}

impl Field for BatchDeleteImageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.image_ids = Field::decode(d).map_err(|e| e.inside("imageIds"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.image_ids.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchDeleteImageResponse {
    pub image_ids: std::option::Option<std::vec::Vec<ImageIdentifier>>,
    pub failures: std::option::Option<std::vec::Vec<ImageFailure>>,
}

impl Shape for BatchDeleteImageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchDeleteImageResponse;
}

impl Field for BatchDeleteImageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.image_ids = Some(Field::decode(d).map_err(|e| e.inside("imageIds"))?),
                1 => value.failures = Some(Field::decode(d).map_err(|e| e.inside("failures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.image_ids { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.failures { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetImageRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub image_ids: std::vec::Vec<ImageIdentifier>,
    pub accepted_media_types: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for BatchGetImageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchGetImageRequest;
}

impl Field for BatchGetImageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.image_ids = Field::decode(d).map_err(|e| e.inside("imageIds"))?,
                3 => value.accepted_media_types = Some(Field::decode(d).map_err(|e| e.inside("acceptedMediaTypes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.image_ids.encode(e);
        if let Some(v) = &self.accepted_media_types { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetImageResponse {
    pub images: std::option::Option<std::vec::Vec<Image>>,
    pub failures: std::option::Option<std::vec::Vec<ImageFailure>>,
}

impl Shape for BatchGetImageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_BatchGetImageResponse;
}

impl Field for BatchGetImageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.images = Some(Field::decode(d).map_err(|e| e.inside("images"))?),
                1 => value.failures = Some(Field::decode(d).map_err(|e| e.inside("failures"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.images { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.failures { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteLayerUploadRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub upload_id: std::string::String,
    pub layer_digests: std::vec::Vec<std::string::String>,
}

impl Shape for CompleteLayerUploadRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CompleteLayerUploadRequest;
}

impl Field for CompleteLayerUploadRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.upload_id = Field::decode(d).map_err(|e| e.inside("uploadId"))?,
                3 => value.layer_digests = Field::decode(d).map_err(|e| e.inside("layerDigests"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.upload_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.layer_digests.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteLayerUploadResponse {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::option::Option<std::string::String>,
    pub upload_id: std::option::Option<std::string::String>,
    pub layer_digest: std::option::Option<std::string::String>,
}

impl Shape for CompleteLayerUploadResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CompleteLayerUploadResponse;
}

impl Field for CompleteLayerUploadResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Some(Field::decode(d).map_err(|e| e.inside("repositoryName"))?),
                2 => value.upload_id = Some(Field::decode(d).map_err(|e| e.inside("uploadId"))?),
                3 => value.layer_digest = Some(Field::decode(d).map_err(|e| e.inside("layerDigest"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.repository_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.upload_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.layer_digest { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRepositoryRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub image_tag_mutability: std::option::Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: std::option::Option<std::vec::Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: std::option::Option<ImageScanningConfiguration>,
    pub encryption_configuration: std::option::Option<EncryptionConfiguration>,
}

impl Shape for CreateRepositoryRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRepositoryRequest;
}

impl Field for CreateRepositoryRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("tags"))?),
                3 => value.image_tag_mutability = Some(Field::decode(d).map_err(|e| e.inside("imageTagMutability"))?),
                4 => value.image_tag_mutability_exclusion_filters = Some(Field::decode(d).map_err(|e| e.inside("imageTagMutabilityExclusionFilters"))?),
                5 => value.image_scanning_configuration = Some(Field::decode(d).map_err(|e| e.inside("imageScanningConfiguration"))?),
                6 => value.encryption_configuration = Some(Field::decode(d).map_err(|e| e.inside("encryptionConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.image_tag_mutability { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.image_tag_mutability_exclusion_filters { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.image_scanning_configuration { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.encryption_configuration { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRepositoryResponse {
    pub repository: std::option::Option<Repository>,
}

impl Shape for CreateRepositoryResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateRepositoryResponse;
}

impl Field for CreateRepositoryResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.repository = Some(Field::decode(d).map_err(|e| e.inside("repository"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.repository { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryPolicyRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
}

impl Shape for DeleteRepositoryPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRepositoryPolicyRequest;
}

impl Field for DeleteRepositoryPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryPolicyResponse {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::option::Option<std::string::String>,
    pub policy_text: std::option::Option<std::string::String>,
}

impl Shape for DeleteRepositoryPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRepositoryPolicyResponse;
}

impl Field for DeleteRepositoryPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Some(Field::decode(d).map_err(|e| e.inside("repositoryName"))?),
                2 => value.policy_text = Some(Field::decode(d).map_err(|e| e.inside("policyText"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.repository_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.policy_text { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub force: std::option::Option<bool>,
}

impl Shape for DeleteRepositoryRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRepositoryRequest;
}

impl Field for DeleteRepositoryRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.force = Some(Field::decode(d).map_err(|e| e.inside("force"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        if let Some(v) = &self.force { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryResponse {
    pub repository: std::option::Option<Repository>,
}

impl Shape for DeleteRepositoryResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteRepositoryResponse;
}

impl Field for DeleteRepositoryResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.repository = Some(Field::decode(d).map_err(|e| e.inside("repository"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.repository { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesFilter {
    pub tag_status: std::option::Option<TagStatus>,
    pub image_status: std::option::Option<ImageStatusFilter>,
}

impl Shape for DescribeImagesFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeImagesFilter;
}

impl Field for DescribeImagesFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tag_status = Some(Field::decode(d).map_err(|e| e.inside("tagStatus"))?),
                1 => value.image_status = Some(Field::decode(d).map_err(|e| e.inside("imageStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.tag_status { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.image_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub image_ids: std::option::Option<std::vec::Vec<ImageIdentifier>>,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
    pub filter: std::option::Option<DescribeImagesFilter>,
}

impl Shape for DescribeImagesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeImagesRequest;
}

impl Field for DescribeImagesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.image_ids = Some(Field::decode(d).map_err(|e| e.inside("imageIds"))?),
                3 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                4 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("maxResults"))?),
                5 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("filter"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        if let Some(v) = &self.image_ids { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesResponse {
    pub image_details: std::option::Option<std::vec::Vec<ImageDetail>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeImagesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeImagesResponse;
}

impl Field for DescribeImagesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.image_details = Some(Field::decode(d).map_err(|e| e.inside("imageDetails"))?),
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
        if let Some(v) = &self.image_details { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRepositoriesRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_names: std::option::Option<std::vec::Vec<std::string::String>>,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
}

impl Shape for DescribeRepositoriesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeRepositoriesRequest;
}

impl Field for DescribeRepositoriesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_names = Some(Field::decode(d).map_err(|e| e.inside("repositoryNames"))?),
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                3 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("maxResults"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.repository_names { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRepositoriesResponse {
    pub repositories: std::option::Option<std::vec::Vec<Repository>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for DescribeRepositoriesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_DescribeRepositoriesResponse;
}

impl Field for DescribeRepositoriesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.repositories = Some(Field::decode(d).map_err(|e| e.inside("repositories"))?),
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
        if let Some(v) = &self.repositories { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub encryption_type: EncryptionType,
    pub kms_key: std::option::Option<std::string::String>,
}

impl Shape for EncryptionConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_EncryptionConfiguration;
}

impl Field for EncryptionConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.encryption_type = Field::decode(d).map_err(|e| e.inside("encryptionType"))?,
                1 => value.kms_key = Some(Field::decode(d).map_err(|e| e.inside("kmsKey"))?),
                _ => {}
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
        if let Some(v) = &self.kms_key { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EncryptionType {
    #[default] Aes256,
    Kms,
    KmsDsse,
    Unknown(std::string::String),
}

impl EncryptionType {
    pub fn as_str(&self) -> &str {
        match self {
            EncryptionType::Aes256 => "AES256",
            EncryptionType::Kms => "KMS",
            EncryptionType::KmsDsse => "KMS_DSSE",
            EncryptionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EncryptionType {
    fn from(text: &str) -> Self {
        match text {
            "AES256" => EncryptionType::Aes256,
            "KMS" => EncryptionType::Kms,
            "KMS_DSSE" => EncryptionType::KmsDsse,
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

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum FindingSeverity {
    #[default] Informational,
    Low,
    Medium,
    High,
    Critical,
    Undefined,
    Unknown(std::string::String),
}

impl FindingSeverity {
    pub fn as_str(&self) -> &str {
        match self {
            FindingSeverity::Informational => "INFORMATIONAL",
            FindingSeverity::Low => "LOW",
            FindingSeverity::Medium => "MEDIUM",
            FindingSeverity::High => "HIGH",
            FindingSeverity::Critical => "CRITICAL",
            FindingSeverity::Undefined => "UNDEFINED",
            FindingSeverity::Unknown(text) => text,
        }
    }
}

impl From<&str> for FindingSeverity {
    fn from(text: &str) -> Self {
        match text {
            "INFORMATIONAL" => FindingSeverity::Informational,
            "LOW" => FindingSeverity::Low,
            "MEDIUM" => FindingSeverity::Medium,
            "HIGH" => FindingSeverity::High,
            "CRITICAL" => FindingSeverity::Critical,
            "UNDEFINED" => FindingSeverity::Undefined,
            other => FindingSeverity::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FindingSeverity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for FindingSeverity {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAuthorizationTokenRequest {
    pub registry_ids: std::option::Option<std::vec::Vec<std::string::String>>,
}

impl Shape for GetAuthorizationTokenRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAuthorizationTokenRequest;
}

impl Field for GetAuthorizationTokenRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_ids = Some(Field::decode(d).map_err(|e| e.inside("registryIds"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_ids { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAuthorizationTokenResponse {
    pub authorization_data: std::option::Option<std::vec::Vec<AuthorizationData>>,
}

impl Shape for GetAuthorizationTokenResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetAuthorizationTokenResponse;
}

impl Field for GetAuthorizationTokenResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.authorization_data = Some(Field::decode(d).map_err(|e| e.inside("authorizationData"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.authorization_data { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDownloadUrlForLayerRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub layer_digest: std::string::String,
}

impl Shape for GetDownloadUrlForLayerRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDownloadUrlForLayerRequest;
}

impl Field for GetDownloadUrlForLayerRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.layer_digest = Field::decode(d).map_err(|e| e.inside("layerDigest"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.layer_digest.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDownloadUrlForLayerResponse {
    pub download_url: std::option::Option<std::string::String>,
    pub layer_digest: std::option::Option<std::string::String>,
}

impl Shape for GetDownloadUrlForLayerResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetDownloadUrlForLayerResponse;
}

impl Field for GetDownloadUrlForLayerResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.download_url = Some(Field::decode(d).map_err(|e| e.inside("downloadUrl"))?),
                1 => value.layer_digest = Some(Field::decode(d).map_err(|e| e.inside("layerDigest"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.download_url { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.layer_digest { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRepositoryPolicyRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
}

impl Shape for GetRepositoryPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRepositoryPolicyRequest;
}

impl Field for GetRepositoryPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRepositoryPolicyResponse {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::option::Option<std::string::String>,
    pub policy_text: std::option::Option<std::string::String>,
}

impl Shape for GetRepositoryPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_GetRepositoryPolicyResponse;
}

impl Field for GetRepositoryPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Some(Field::decode(d).map_err(|e| e.inside("repositoryName"))?),
                2 => value.policy_text = Some(Field::decode(d).map_err(|e| e.inside("policyText"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.repository_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.policy_text { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Image {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::option::Option<std::string::String>,
    pub image_id: std::option::Option<ImageIdentifier>,
    pub image_manifest: std::option::Option<std::string::String>,
    pub image_manifest_media_type: std::option::Option<std::string::String>,
}

impl Shape for Image {
    const SHAPE: &'static ShapeSpec = &tables::S_Image;
}

impl Field for Image {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Some(Field::decode(d).map_err(|e| e.inside("repositoryName"))?),
                2 => value.image_id = Some(Field::decode(d).map_err(|e| e.inside("imageId"))?),
                3 => value.image_manifest = Some(Field::decode(d).map_err(|e| e.inside("imageManifest"))?),
                4 => value.image_manifest_media_type = Some(Field::decode(d).map_err(|e| e.inside("imageManifestMediaType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.repository_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.image_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.image_manifest { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.image_manifest_media_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageDetail {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::option::Option<std::string::String>,
    pub image_digest: std::option::Option<std::string::String>,
    pub image_tags: std::option::Option<std::vec::Vec<std::string::String>>,
    pub image_size_in_bytes: std::option::Option<i64>,
    pub image_pushed_at: std::option::Option<Timestamp>,
    pub image_scan_status: std::option::Option<ImageScanStatus>,
    pub image_scan_findings_summary: std::option::Option<ImageScanFindingsSummary>,
    pub image_manifest_media_type: std::option::Option<std::string::String>,
    pub artifact_media_type: std::option::Option<std::string::String>,
    pub last_recorded_pull_time: std::option::Option<Timestamp>,
    pub subject_manifest_digest: std::option::Option<std::string::String>,
    pub image_status: std::option::Option<ImageStatus>,
    pub last_archived_at: std::option::Option<Timestamp>,
    pub last_activated_at: std::option::Option<Timestamp>,
}

impl Shape for ImageDetail {
    const SHAPE: &'static ShapeSpec = &tables::S_ImageDetail;
}

impl Field for ImageDetail {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Some(Field::decode(d).map_err(|e| e.inside("repositoryName"))?),
                2 => value.image_digest = Some(Field::decode(d).map_err(|e| e.inside("imageDigest"))?),
                3 => value.image_tags = Some(Field::decode(d).map_err(|e| e.inside("imageTags"))?),
                4 => value.image_size_in_bytes = Some(Field::decode(d).map_err(|e| e.inside("imageSizeInBytes"))?),
                5 => value.image_pushed_at = Some(Field::decode(d).map_err(|e| e.inside("imagePushedAt"))?),
                6 => value.image_scan_status = Some(Field::decode(d).map_err(|e| e.inside("imageScanStatus"))?),
                7 => value.image_scan_findings_summary = Some(Field::decode(d).map_err(|e| e.inside("imageScanFindingsSummary"))?),
                8 => value.image_manifest_media_type = Some(Field::decode(d).map_err(|e| e.inside("imageManifestMediaType"))?),
                9 => value.artifact_media_type = Some(Field::decode(d).map_err(|e| e.inside("artifactMediaType"))?),
                10 => value.last_recorded_pull_time = Some(Field::decode(d).map_err(|e| e.inside("lastRecordedPullTime"))?),
                11 => value.subject_manifest_digest = Some(Field::decode(d).map_err(|e| e.inside("subjectManifestDigest"))?),
                12 => value.image_status = Some(Field::decode(d).map_err(|e| e.inside("imageStatus"))?),
                13 => value.last_archived_at = Some(Field::decode(d).map_err(|e| e.inside("lastArchivedAt"))?),
                14 => value.last_activated_at = Some(Field::decode(d).map_err(|e| e.inside("lastActivatedAt"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.repository_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.image_digest { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.image_tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.image_size_in_bytes { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.image_pushed_at { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.image_scan_status { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.image_scan_findings_summary { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.image_manifest_media_type { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.artifact_media_type { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.last_recorded_pull_time { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.subject_manifest_digest { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.image_status { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.last_archived_at { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.last_activated_at { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageFailure {
    pub image_id: std::option::Option<ImageIdentifier>,
    pub failure_code: std::option::Option<ImageFailureCode>,
    pub failure_reason: std::option::Option<std::string::String>,
}

impl Shape for ImageFailure {
    const SHAPE: &'static ShapeSpec = &tables::S_ImageFailure;
}

impl Field for ImageFailure {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.image_id = Some(Field::decode(d).map_err(|e| e.inside("imageId"))?),
                1 => value.failure_code = Some(Field::decode(d).map_err(|e| e.inside("failureCode"))?),
                2 => value.failure_reason = Some(Field::decode(d).map_err(|e| e.inside("failureReason"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.image_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.failure_code { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.failure_reason { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ImageFailureCode {
    #[default] InvalidImageDigest,
    InvalidImageTag,
    ImageTagDoesNotMatchDigest,
    ImageNotFound,
    MissingDigestAndTag,
    ImageReferencedByManifestList,
    KmsError,
    UpstreamAccessDenied,
    UpstreamTooManyRequests,
    UpstreamUnavailable,
    ImageInaccessible,
    Unknown(std::string::String),
}

impl ImageFailureCode {
    pub fn as_str(&self) -> &str {
        match self {
            ImageFailureCode::InvalidImageDigest => "InvalidImageDigest",
            ImageFailureCode::InvalidImageTag => "InvalidImageTag",
            ImageFailureCode::ImageTagDoesNotMatchDigest => "ImageTagDoesNotMatchDigest",
            ImageFailureCode::ImageNotFound => "ImageNotFound",
            ImageFailureCode::MissingDigestAndTag => "MissingDigestAndTag",
            ImageFailureCode::ImageReferencedByManifestList => "ImageReferencedByManifestList",
            ImageFailureCode::KmsError => "KmsError",
            ImageFailureCode::UpstreamAccessDenied => "UpstreamAccessDenied",
            ImageFailureCode::UpstreamTooManyRequests => "UpstreamTooManyRequests",
            ImageFailureCode::UpstreamUnavailable => "UpstreamUnavailable",
            ImageFailureCode::ImageInaccessible => "ImageInaccessible",
            ImageFailureCode::Unknown(text) => text,
        }
    }
}

impl From<&str> for ImageFailureCode {
    fn from(text: &str) -> Self {
        match text {
            "InvalidImageDigest" => ImageFailureCode::InvalidImageDigest,
            "InvalidImageTag" => ImageFailureCode::InvalidImageTag,
            "ImageTagDoesNotMatchDigest" => ImageFailureCode::ImageTagDoesNotMatchDigest,
            "ImageNotFound" => ImageFailureCode::ImageNotFound,
            "MissingDigestAndTag" => ImageFailureCode::MissingDigestAndTag,
            "ImageReferencedByManifestList" => ImageFailureCode::ImageReferencedByManifestList,
            "KmsError" => ImageFailureCode::KmsError,
            "UpstreamAccessDenied" => ImageFailureCode::UpstreamAccessDenied,
            "UpstreamTooManyRequests" => ImageFailureCode::UpstreamTooManyRequests,
            "UpstreamUnavailable" => ImageFailureCode::UpstreamUnavailable,
            "ImageInaccessible" => ImageFailureCode::ImageInaccessible,
            other => ImageFailureCode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ImageFailureCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ImageFailureCode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageIdentifier {
    pub image_digest: std::option::Option<std::string::String>,
    pub image_tag: std::option::Option<std::string::String>,
}

impl Shape for ImageIdentifier {
    const SHAPE: &'static ShapeSpec = &tables::S_ImageIdentifier;
}

impl Field for ImageIdentifier {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.image_digest = Some(Field::decode(d).map_err(|e| e.inside("imageDigest"))?),
                1 => value.image_tag = Some(Field::decode(d).map_err(|e| e.inside("imageTag"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.image_digest { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.image_tag { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageScanFindingsSummary {
    pub image_scan_completed_at: std::option::Option<Timestamp>,
    pub vulnerability_source_updated_at: std::option::Option<Timestamp>,
    pub finding_severity_counts: std::option::Option<IndexMap<std::string::String, i32>>,
}

impl Shape for ImageScanFindingsSummary {
    const SHAPE: &'static ShapeSpec = &tables::S_ImageScanFindingsSummary;
}

impl Field for ImageScanFindingsSummary {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.image_scan_completed_at = Some(Field::decode(d).map_err(|e| e.inside("imageScanCompletedAt"))?),
                1 => value.vulnerability_source_updated_at = Some(Field::decode(d).map_err(|e| e.inside("vulnerabilitySourceUpdatedAt"))?),
                2 => value.finding_severity_counts = Some(Field::decode(d).map_err(|e| e.inside("findingSeverityCounts"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.image_scan_completed_at { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.vulnerability_source_updated_at { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.finding_severity_counts { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageScanStatus {
    pub status: std::option::Option<ScanStatus>,
    pub description: std::option::Option<std::string::String>,
}

impl Shape for ImageScanStatus {
    const SHAPE: &'static ShapeSpec = &tables::S_ImageScanStatus;
}

impl Field for ImageScanStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Some(Field::decode(d).map_err(|e| e.inside("status"))?),
                1 => value.description = Some(Field::decode(d).map_err(|e| e.inside("description"))?),
                _ => {}
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
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageScanningConfiguration {
    pub scan_on_push: std::option::Option<bool>,
}

impl Shape for ImageScanningConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_ImageScanningConfiguration;
}

impl Field for ImageScanningConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.scan_on_push = Some(Field::decode(d).map_err(|e| e.inside("scanOnPush"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.scan_on_push { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ImageStatus {
    #[default] Active,
    Archived,
    Activating,
    Unknown(std::string::String),
}

impl ImageStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ImageStatus::Active => "ACTIVE",
            ImageStatus::Archived => "ARCHIVED",
            ImageStatus::Activating => "ACTIVATING",
            ImageStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ImageStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => ImageStatus::Active,
            "ARCHIVED" => ImageStatus::Archived,
            "ACTIVATING" => ImageStatus::Activating,
            other => ImageStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ImageStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ImageStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ImageStatusFilter {
    #[default] Active,
    Archived,
    Activating,
    Any,
    Unknown(std::string::String),
}

impl ImageStatusFilter {
    pub fn as_str(&self) -> &str {
        match self {
            ImageStatusFilter::Active => "ACTIVE",
            ImageStatusFilter::Archived => "ARCHIVED",
            ImageStatusFilter::Activating => "ACTIVATING",
            ImageStatusFilter::Any => "ANY",
            ImageStatusFilter::Unknown(text) => text,
        }
    }
}

impl From<&str> for ImageStatusFilter {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => ImageStatusFilter::Active,
            "ARCHIVED" => ImageStatusFilter::Archived,
            "ACTIVATING" => ImageStatusFilter::Activating,
            "ANY" => ImageStatusFilter::Any,
            other => ImageStatusFilter::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ImageStatusFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ImageStatusFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ImageTagMutability {
    #[default] Mutable,
    Immutable,
    ImmutableWithExclusion,
    MutableWithExclusion,
    Unknown(std::string::String),
}

impl ImageTagMutability {
    pub fn as_str(&self) -> &str {
        match self {
            ImageTagMutability::Mutable => "MUTABLE",
            ImageTagMutability::Immutable => "IMMUTABLE",
            ImageTagMutability::ImmutableWithExclusion => "IMMUTABLE_WITH_EXCLUSION",
            ImageTagMutability::MutableWithExclusion => "MUTABLE_WITH_EXCLUSION",
            ImageTagMutability::Unknown(text) => text,
        }
    }
}

impl From<&str> for ImageTagMutability {
    fn from(text: &str) -> Self {
        match text {
            "MUTABLE" => ImageTagMutability::Mutable,
            "IMMUTABLE" => ImageTagMutability::Immutable,
            "IMMUTABLE_WITH_EXCLUSION" => ImageTagMutability::ImmutableWithExclusion,
            "MUTABLE_WITH_EXCLUSION" => ImageTagMutability::MutableWithExclusion,
            other => ImageTagMutability::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ImageTagMutability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ImageTagMutability {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageTagMutabilityExclusionFilter {
    pub filter_type: ImageTagMutabilityExclusionFilterType,
    pub filter: std::string::String,
}

impl Shape for ImageTagMutabilityExclusionFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_ImageTagMutabilityExclusionFilter;
}

impl Field for ImageTagMutabilityExclusionFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.filter_type = Field::decode(d).map_err(|e| e.inside("filterType"))?,
                1 => value.filter = Field::decode(d).map_err(|e| e.inside("filter"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.filter_type.encode(e);
        e.member(&Self::SHAPE.members[1]); self.filter.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ImageTagMutabilityExclusionFilterType {
    #[default] Wildcard,
    Unknown(std::string::String),
}

impl ImageTagMutabilityExclusionFilterType {
    pub fn as_str(&self) -> &str {
        match self {
            ImageTagMutabilityExclusionFilterType::Wildcard => "WILDCARD",
            ImageTagMutabilityExclusionFilterType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ImageTagMutabilityExclusionFilterType {
    fn from(text: &str) -> Self {
        match text {
            "WILDCARD" => ImageTagMutabilityExclusionFilterType::Wildcard,
            other => ImageTagMutabilityExclusionFilterType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ImageTagMutabilityExclusionFilterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ImageTagMutabilityExclusionFilterType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InitiateLayerUploadRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
}

impl Shape for InitiateLayerUploadRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_InitiateLayerUploadRequest;
}

impl Field for InitiateLayerUploadRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InitiateLayerUploadResponse {
    pub upload_id: std::option::Option<std::string::String>,
    pub part_size: std::option::Option<i64>,
}

impl Shape for InitiateLayerUploadResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_InitiateLayerUploadResponse;
}

impl Field for InitiateLayerUploadResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.upload_id = Some(Field::decode(d).map_err(|e| e.inside("uploadId"))?),
                1 => value.part_size = Some(Field::decode(d).map_err(|e| e.inside("partSize"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.upload_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.part_size { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    pub layer_digest: std::option::Option<std::string::String>,
    pub layer_availability: std::option::Option<LayerAvailability>,
    pub layer_size: std::option::Option<i64>,
    pub media_type: std::option::Option<std::string::String>,
}

impl Shape for Layer {
    const SHAPE: &'static ShapeSpec = &tables::S_Layer;
}

impl Field for Layer {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.layer_digest = Some(Field::decode(d).map_err(|e| e.inside("layerDigest"))?),
                1 => value.layer_availability = Some(Field::decode(d).map_err(|e| e.inside("layerAvailability"))?),
                2 => value.layer_size = Some(Field::decode(d).map_err(|e| e.inside("layerSize"))?),
                3 => value.media_type = Some(Field::decode(d).map_err(|e| e.inside("mediaType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.layer_digest { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.layer_availability { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.layer_size { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.media_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum LayerAvailability {
    #[default] Available,
    Unavailable,
    Archived,
    Unknown(std::string::String),
}

impl LayerAvailability {
    pub fn as_str(&self) -> &str {
        match self {
            LayerAvailability::Available => "AVAILABLE",
            LayerAvailability::Unavailable => "UNAVAILABLE",
            LayerAvailability::Archived => "ARCHIVED",
            LayerAvailability::Unknown(text) => text,
        }
    }
}

impl From<&str> for LayerAvailability {
    fn from(text: &str) -> Self {
        match text {
            "AVAILABLE" => LayerAvailability::Available,
            "UNAVAILABLE" => LayerAvailability::Unavailable,
            "ARCHIVED" => LayerAvailability::Archived,
            other => LayerAvailability::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LayerAvailability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for LayerAvailability {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerFailure {
    pub layer_digest: std::option::Option<std::string::String>,
    pub failure_code: std::option::Option<LayerFailureCode>,
    pub failure_reason: std::option::Option<std::string::String>,
}

impl Shape for LayerFailure {
    const SHAPE: &'static ShapeSpec = &tables::S_LayerFailure;
}

impl Field for LayerFailure {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.layer_digest = Some(Field::decode(d).map_err(|e| e.inside("layerDigest"))?),
                1 => value.failure_code = Some(Field::decode(d).map_err(|e| e.inside("failureCode"))?),
                2 => value.failure_reason = Some(Field::decode(d).map_err(|e| e.inside("failureReason"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.layer_digest { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.failure_code { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.failure_reason { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum LayerFailureCode {
    #[default] InvalidLayerDigest,
    MissingLayerDigest,
    Unknown(std::string::String),
}

impl LayerFailureCode {
    pub fn as_str(&self) -> &str {
        match self {
            LayerFailureCode::InvalidLayerDigest => "InvalidLayerDigest",
            LayerFailureCode::MissingLayerDigest => "MissingLayerDigest",
            LayerFailureCode::Unknown(text) => text,
        }
    }
}

impl From<&str> for LayerFailureCode {
    fn from(text: &str) -> Self {
        match text {
            "InvalidLayerDigest" => LayerFailureCode::InvalidLayerDigest,
            "MissingLayerDigest" => LayerFailureCode::MissingLayerDigest,
            other => LayerFailureCode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LayerFailureCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for LayerFailureCode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImagesFilter {
    pub tag_status: std::option::Option<TagStatus>,
    pub image_status: std::option::Option<ImageStatusFilter>,
}

impl Shape for ListImagesFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_ListImagesFilter;
}

impl Field for ListImagesFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tag_status = Some(Field::decode(d).map_err(|e| e.inside("tagStatus"))?),
                1 => value.image_status = Some(Field::decode(d).map_err(|e| e.inside("imageStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.tag_status { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.image_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImagesRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub next_token: std::option::Option<std::string::String>,
    pub max_results: std::option::Option<i32>,
    pub filter: std::option::Option<ListImagesFilter>,
}

impl Shape for ListImagesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListImagesRequest;
}

impl Field for ListImagesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.next_token = Some(Field::decode(d).map_err(|e| e.inside("nextToken"))?),
                3 => value.max_results = Some(Field::decode(d).map_err(|e| e.inside("maxResults"))?),
                4 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("filter"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        if let Some(v) = &self.next_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_results { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImagesResponse {
    pub image_ids: std::option::Option<std::vec::Vec<ImageIdentifier>>,
    pub next_token: std::option::Option<std::string::String>,
}

impl Shape for ListImagesResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_ListImagesResponse;
}

impl Field for ListImagesResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.image_ids = Some(Field::decode(d).map_err(|e| e.inside("imageIds"))?),
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
        if let Some(v) = &self.image_ids { e.member(&Self::SHAPE.members[0]); v.encode(e); }
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
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
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
pub struct PutImageRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub image_manifest: std::string::String,
    pub image_manifest_media_type: std::option::Option<std::string::String>,
    pub image_tag: std::option::Option<std::string::String>,
    pub image_digest: std::option::Option<std::string::String>,
}

impl Shape for PutImageRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutImageRequest;
}

impl Field for PutImageRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.image_manifest = Field::decode(d).map_err(|e| e.inside("imageManifest"))?,
                3 => value.image_manifest_media_type = Some(Field::decode(d).map_err(|e| e.inside("imageManifestMediaType"))?),
                4 => value.image_tag = Some(Field::decode(d).map_err(|e| e.inside("imageTag"))?),
                5 => value.image_digest = Some(Field::decode(d).map_err(|e| e.inside("imageDigest"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.image_manifest.encode(e);
        if let Some(v) = &self.image_manifest_media_type { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.image_tag { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.image_digest { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutImageResponse {
    pub image: std::option::Option<Image>,
}

impl Shape for PutImageResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutImageResponse;
}

impl Field for PutImageResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.image = Some(Field::decode(d).map_err(|e| e.inside("image"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.image { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutImageTagMutabilityRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub image_tag_mutability: ImageTagMutability,
    pub image_tag_mutability_exclusion_filters: std::option::Option<std::vec::Vec<ImageTagMutabilityExclusionFilter>>,
}

impl Shape for PutImageTagMutabilityRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutImageTagMutabilityRequest;
}

impl Field for PutImageTagMutabilityRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.image_tag_mutability = Field::decode(d).map_err(|e| e.inside("imageTagMutability"))?,
                3 => value.image_tag_mutability_exclusion_filters = Some(Field::decode(d).map_err(|e| e.inside("imageTagMutabilityExclusionFilters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.image_tag_mutability.encode(e);
        if let Some(v) = &self.image_tag_mutability_exclusion_filters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutImageTagMutabilityResponse {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::option::Option<std::string::String>,
    pub image_tag_mutability: std::option::Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: std::option::Option<std::vec::Vec<ImageTagMutabilityExclusionFilter>>,
}

impl Shape for PutImageTagMutabilityResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_PutImageTagMutabilityResponse;
}

impl Field for PutImageTagMutabilityResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Some(Field::decode(d).map_err(|e| e.inside("repositoryName"))?),
                2 => value.image_tag_mutability = Some(Field::decode(d).map_err(|e| e.inside("imageTagMutability"))?),
                3 => value.image_tag_mutability_exclusion_filters = Some(Field::decode(d).map_err(|e| e.inside("imageTagMutabilityExclusionFilters"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.repository_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.image_tag_mutability { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.image_tag_mutability_exclusion_filters { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Repository {
    pub repository_arn: std::option::Option<std::string::String>,
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::option::Option<std::string::String>,
    pub repository_uri: std::option::Option<std::string::String>,
    pub created_at: std::option::Option<Timestamp>,
    pub image_tag_mutability: std::option::Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: std::option::Option<std::vec::Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: std::option::Option<ImageScanningConfiguration>,
    pub encryption_configuration: std::option::Option<EncryptionConfiguration>,
}

impl Shape for Repository {
    const SHAPE: &'static ShapeSpec = &tables::S_Repository;
}

impl Field for Repository {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.repository_arn = Some(Field::decode(d).map_err(|e| e.inside("repositoryArn"))?),
                1 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                2 => value.repository_name = Some(Field::decode(d).map_err(|e| e.inside("repositoryName"))?),
                3 => value.repository_uri = Some(Field::decode(d).map_err(|e| e.inside("repositoryUri"))?),
                4 => value.created_at = Some(Field::decode(d).map_err(|e| e.inside("createdAt"))?),
                5 => value.image_tag_mutability = Some(Field::decode(d).map_err(|e| e.inside("imageTagMutability"))?),
                6 => value.image_tag_mutability_exclusion_filters = Some(Field::decode(d).map_err(|e| e.inside("imageTagMutabilityExclusionFilters"))?),
                7 => value.image_scanning_configuration = Some(Field::decode(d).map_err(|e| e.inside("imageScanningConfiguration"))?),
                8 => value.encryption_configuration = Some(Field::decode(d).map_err(|e| e.inside("encryptionConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.repository_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.repository_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.repository_uri { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.created_at { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.image_tag_mutability { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.image_tag_mutability_exclusion_filters { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.image_scanning_configuration { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.encryption_configuration { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ScanStatus {
    #[default] InProgress,
    Complete,
    Failed,
    UnsupportedImage,
    Active,
    Pending,
    ScanEligibilityExpired,
    FindingsUnavailable,
    LimitExceeded,
    ImageArchived,
    ImageSizeExceeded,
    Unknown(std::string::String),
}

impl ScanStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ScanStatus::InProgress => "IN_PROGRESS",
            ScanStatus::Complete => "COMPLETE",
            ScanStatus::Failed => "FAILED",
            ScanStatus::UnsupportedImage => "UNSUPPORTED_IMAGE",
            ScanStatus::Active => "ACTIVE",
            ScanStatus::Pending => "PENDING",
            ScanStatus::ScanEligibilityExpired => "SCAN_ELIGIBILITY_EXPIRED",
            ScanStatus::FindingsUnavailable => "FINDINGS_UNAVAILABLE",
            ScanStatus::LimitExceeded => "LIMIT_EXCEEDED",
            ScanStatus::ImageArchived => "IMAGE_ARCHIVED",
            ScanStatus::ImageSizeExceeded => "IMAGE_SIZE_EXCEEDED",
            ScanStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ScanStatus {
    fn from(text: &str) -> Self {
        match text {
            "IN_PROGRESS" => ScanStatus::InProgress,
            "COMPLETE" => ScanStatus::Complete,
            "FAILED" => ScanStatus::Failed,
            "UNSUPPORTED_IMAGE" => ScanStatus::UnsupportedImage,
            "ACTIVE" => ScanStatus::Active,
            "PENDING" => ScanStatus::Pending,
            "SCAN_ELIGIBILITY_EXPIRED" => ScanStatus::ScanEligibilityExpired,
            "FINDINGS_UNAVAILABLE" => ScanStatus::FindingsUnavailable,
            "LIMIT_EXCEEDED" => ScanStatus::LimitExceeded,
            "IMAGE_ARCHIVED" => ScanStatus::ImageArchived,
            "IMAGE_SIZE_EXCEEDED" => ScanStatus::ImageSizeExceeded,
            other => ScanStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ScanStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ScanStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRepositoryPolicyRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub policy_text: std::string::String,
    pub force: std::option::Option<bool>,
}

impl Shape for SetRepositoryPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SetRepositoryPolicyRequest;
}

impl Field for SetRepositoryPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.policy_text = Field::decode(d).map_err(|e| e.inside("policyText"))?,
                3 => value.force = Some(Field::decode(d).map_err(|e| e.inside("force"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.policy_text.encode(e);
        if let Some(v) = &self.force { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRepositoryPolicyResponse {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::option::Option<std::string::String>,
    pub policy_text: std::option::Option<std::string::String>,
}

impl Shape for SetRepositoryPolicyResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_SetRepositoryPolicyResponse;
}

impl Field for SetRepositoryPolicyResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Some(Field::decode(d).map_err(|e| e.inside("repositoryName"))?),
                2 => value.policy_text = Some(Field::decode(d).map_err(|e| e.inside("policyText"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.repository_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.policy_text { e.member(&Self::SHAPE.members[2]); v.encode(e); }
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
    pub resource_arn: std::string::String,
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

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TagStatus {
    #[default] Tagged,
    Untagged,
    Any,
    Unknown(std::string::String),
}

impl TagStatus {
    pub fn as_str(&self) -> &str {
        match self {
            TagStatus::Tagged => "TAGGED",
            TagStatus::Untagged => "UNTAGGED",
            TagStatus::Any => "ANY",
            TagStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for TagStatus {
    fn from(text: &str) -> Self {
        match text {
            "TAGGED" => TagStatus::Tagged,
            "UNTAGGED" => TagStatus::Untagged,
            "ANY" => TagStatus::Any,
            other => TagStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TagStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TagStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadLayerPartRequest {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::string::String,
    pub upload_id: std::string::String,
    pub part_first_byte: i64,
    pub part_last_byte: i64,
    pub layer_part_blob: Bytes,
}

impl Shape for UploadLayerPartRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadLayerPartRequest;
}

impl Field for UploadLayerPartRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Field::decode(d).map_err(|e| e.inside("repositoryName"))?,
                2 => value.upload_id = Field::decode(d).map_err(|e| e.inside("uploadId"))?,
                3 => value.part_first_byte = Field::decode(d).map_err(|e| e.inside("partFirstByte"))?,
                4 => value.part_last_byte = Field::decode(d).map_err(|e| e.inside("partLastByte"))?,
                5 => value.layer_part_blob = Field::decode(d).map_err(|e| e.inside("layerPartBlob"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.repository_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.upload_id.encode(e);
        e.member(&Self::SHAPE.members[3]); self.part_first_byte.encode(e);
        e.member(&Self::SHAPE.members[4]); self.part_last_byte.encode(e);
        e.member(&Self::SHAPE.members[5]); self.layer_part_blob.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadLayerPartResponse {
    pub registry_id: std::option::Option<std::string::String>,
    pub repository_name: std::option::Option<std::string::String>,
    pub upload_id: std::option::Option<std::string::String>,
    pub last_byte_received: std::option::Option<i64>,
}

impl Shape for UploadLayerPartResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadLayerPartResponse;
}

impl Field for UploadLayerPartResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.registry_id = Some(Field::decode(d).map_err(|e| e.inside("registryId"))?),
                1 => value.repository_name = Some(Field::decode(d).map_err(|e| e.inside("repositoryName"))?),
                2 => value.upload_id = Some(Field::decode(d).map_err(|e| e.inside("uploadId"))?),
                3 => value.last_byte_received = Some(Field::decode(d).map_err(|e| e.inside("lastByteReceived"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.registry_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.repository_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.upload_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_byte_received { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

pub type BatchCheckLayerAvailabilityInput = BatchCheckLayerAvailabilityRequest;

pub type BatchCheckLayerAvailabilityOutput = BatchCheckLayerAvailabilityResponse;

pub struct BatchCheckLayerAvailability;

impl Operation for BatchCheckLayerAvailability {
    type Input = BatchCheckLayerAvailabilityRequest;
    type Output = BatchCheckLayerAvailabilityResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub type BatchDeleteImageInput = BatchDeleteImageRequest;

pub type BatchDeleteImageOutput = BatchDeleteImageResponse;

pub struct BatchDeleteImage;

impl Operation for BatchDeleteImage {
    type Input = BatchDeleteImageRequest;
    type Output = BatchDeleteImageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub type BatchGetImageInput = BatchGetImageRequest;

pub type BatchGetImageOutput = BatchGetImageResponse;

pub struct BatchGetImage;

impl Operation for BatchGetImage {
    type Input = BatchGetImageRequest;
    type Output = BatchGetImageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub type CompleteLayerUploadInput = CompleteLayerUploadRequest;

pub type CompleteLayerUploadOutput = CompleteLayerUploadResponse;

pub struct CompleteLayerUpload;

impl Operation for CompleteLayerUpload {
    type Input = CompleteLayerUploadRequest;
    type Output = CompleteLayerUploadResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub type CreateRepositoryInput = CreateRepositoryRequest;

pub type CreateRepositoryOutput = CreateRepositoryResponse;

pub struct CreateRepository;

impl Operation for CreateRepository {
    type Input = CreateRepositoryRequest;
    type Output = CreateRepositoryResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub type DeleteRepositoryInput = DeleteRepositoryRequest;

pub type DeleteRepositoryOutput = DeleteRepositoryResponse;

pub struct DeleteRepository;

impl Operation for DeleteRepository {
    type Input = DeleteRepositoryRequest;
    type Output = DeleteRepositoryResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
}

pub type DeleteRepositoryPolicyInput = DeleteRepositoryPolicyRequest;

pub type DeleteRepositoryPolicyOutput = DeleteRepositoryPolicyResponse;

pub struct DeleteRepositoryPolicy;

impl Operation for DeleteRepositoryPolicy {
    type Input = DeleteRepositoryPolicyRequest;
    type Output = DeleteRepositoryPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

pub type DescribeImagesInput = DescribeImagesRequest;

pub type DescribeImagesOutput = DescribeImagesResponse;

pub struct DescribeImages;

impl Operation for DescribeImages {
    type Input = DescribeImagesRequest;
    type Output = DescribeImagesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[19];
}

pub type DescribeRepositoriesInput = DescribeRepositoriesRequest;

pub type DescribeRepositoriesOutput = DescribeRepositoriesResponse;

pub struct DescribeRepositories;

impl Operation for DescribeRepositories {
    type Input = DescribeRepositoriesRequest;
    type Output = DescribeRepositoriesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[23];
}

pub type GetAuthorizationTokenInput = GetAuthorizationTokenRequest;

pub type GetAuthorizationTokenOutput = GetAuthorizationTokenResponse;

pub struct GetAuthorizationToken;

impl Operation for GetAuthorizationToken {
    type Input = GetAuthorizationTokenRequest;
    type Output = GetAuthorizationTokenResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[26];
}

pub type GetDownloadUrlForLayerInput = GetDownloadUrlForLayerRequest;

pub type GetDownloadUrlForLayerOutput = GetDownloadUrlForLayerResponse;

pub struct GetDownloadUrlForLayer;

impl Operation for GetDownloadUrlForLayer {
    type Input = GetDownloadUrlForLayerRequest;
    type Output = GetDownloadUrlForLayerResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[27];
}

pub type GetRepositoryPolicyInput = GetRepositoryPolicyRequest;

pub type GetRepositoryPolicyOutput = GetRepositoryPolicyResponse;

pub struct GetRepositoryPolicy;

impl Operation for GetRepositoryPolicy {
    type Input = GetRepositoryPolicyRequest;
    type Output = GetRepositoryPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[32];
}

pub type InitiateLayerUploadInput = InitiateLayerUploadRequest;

pub type InitiateLayerUploadOutput = InitiateLayerUploadResponse;

pub struct InitiateLayerUpload;

impl Operation for InitiateLayerUpload {
    type Input = InitiateLayerUploadRequest;
    type Output = InitiateLayerUploadResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[34];
}

pub type ListImagesInput = ListImagesRequest;

pub type ListImagesOutput = ListImagesResponse;

pub struct ListImages;

impl Operation for ListImages {
    type Input = ListImagesRequest;
    type Output = ListImagesResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[36];
}

pub type ListTagsForResourceInput = ListTagsForResourceRequest;

pub type ListTagsForResourceOutput = ListTagsForResourceResponse;

pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[39];
}

pub type PutImageInput = PutImageRequest;

pub type PutImageOutput = PutImageResponse;

pub struct PutImage;

impl Operation for PutImage {
    type Input = PutImageRequest;
    type Output = PutImageResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[41];
}

pub type PutImageTagMutabilityInput = PutImageTagMutabilityRequest;

pub type PutImageTagMutabilityOutput = PutImageTagMutabilityResponse;

pub struct PutImageTagMutability;

impl Operation for PutImageTagMutability {
    type Input = PutImageTagMutabilityRequest;
    type Output = PutImageTagMutabilityResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[43];
}

pub type SetRepositoryPolicyInput = SetRepositoryPolicyRequest;

pub type SetRepositoryPolicyOutput = SetRepositoryPolicyResponse;

pub struct SetRepositoryPolicy;

impl Operation for SetRepositoryPolicy {
    type Input = SetRepositoryPolicyRequest;
    type Output = SetRepositoryPolicyResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[50];
}

pub type TagResourceInput = TagResourceRequest;

pub type TagResourceOutput = TagResourceResponse;

pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[55];
}

pub type UntagResourceInput = UntagResourceRequest;

pub type UntagResourceOutput = UntagResourceResponse;

pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[56];
}

pub type UploadLayerPartInput = UploadLayerPartRequest;

pub type UploadLayerPartOutput = UploadLayerPartResponse;

pub struct UploadLayerPart;

impl Operation for UploadLayerPart {
    type Input = UploadLayerPartRequest;
    type Output = UploadLayerPartResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[60];
}

