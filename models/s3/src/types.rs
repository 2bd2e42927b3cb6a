//! Generated: the types of the built operations.

use super::tables;
use super::tables::MODEL;
use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbacStatus {
    pub status: std::option::Option<BucketAbacStatus>,
}

impl Shape for AbacStatus {
    const SHAPE: &'static ShapeSpec = &tables::S_AbacStatus;
}

impl Field for AbacStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbortIncompleteMultipartUpload {
    pub days_after_initiation: std::option::Option<i32>,
}

impl Shape for AbortIncompleteMultipartUpload {
    const SHAPE: &'static ShapeSpec = &tables::S_AbortIncompleteMultipartUpload;
}

impl Field for AbortIncompleteMultipartUpload {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.days_after_initiation = Some(Field::decode(d).map_err(|e| e.inside("DaysAfterInitiation"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.days_after_initiation { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbortMultipartUploadOutput {
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for AbortMultipartUploadOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_AbortMultipartUploadOutput;
}

impl Field for AbortMultipartUploadOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbortMultipartUploadRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub upload_id: std::string::String,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub if_match_initiated_time: std::option::Option<Timestamp>,
}

impl Shape for AbortMultipartUploadRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_AbortMultipartUploadRequest;
}

impl Field for AbortMultipartUploadRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.upload_id = Field::decode(d).map_err(|e| e.inside("UploadId"))?,
                3 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                5 => value.if_match_initiated_time = Some(Field::decode(d).map_err(|e| e.inside("IfMatchInitiatedTime"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        e.member(&Self::SHAPE.members[2]); self.upload_id.encode(e);
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.if_match_initiated_time { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccelerateConfiguration {
    pub status: std::option::Option<BucketAccelerateStatus>,
}

impl Shape for AccelerateConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_AccelerateConfiguration;
}

impl Field for AccelerateConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessControlPolicy {
    pub grants: std::option::Option<std::vec::Vec<Grant>>,
    pub owner: std::option::Option<Owner>,
}

impl Shape for AccessControlPolicy {
    const SHAPE: &'static ShapeSpec = &tables::S_AccessControlPolicy;
}

impl Field for AccessControlPolicy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.grants = Some(Field::decode(d).map_err(|e| e.inside("Grants"))?),
                1 => value.owner = Some(Field::decode(d).map_err(|e| e.inside("Owner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.grants { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessControlTranslation {
    pub owner: OwnerOverride,
}

impl Shape for AccessControlTranslation {
    const SHAPE: &'static ShapeSpec = &tables::S_AccessControlTranslation;
}

impl Field for AccessControlTranslation {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.owner = Field::decode(d).map_err(|e| e.inside("Owner"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.owner.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyticsAndOperator {
    pub prefix: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for AnalyticsAndOperator {
    const SHAPE: &'static ShapeSpec = &tables::S_AnalyticsAndOperator;
}

impl Field for AnalyticsAndOperator {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
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
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyticsConfiguration {
    pub id: std::string::String,
    pub filter: std::option::Option<AnalyticsFilter>,
    pub storage_class_analysis: StorageClassAnalysis,
}

impl Shape for AnalyticsConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_AnalyticsConfiguration;
}

impl Field for AnalyticsConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("Filter"))?),
                2 => value.storage_class_analysis = Field::decode(d).map_err(|e| e.inside("StorageClassAnalysis"))?,
                _ => {}
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
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.storage_class_analysis.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyticsExportDestination {
    pub s3_bucket_destination: AnalyticsS3BucketDestination,
}

impl Shape for AnalyticsExportDestination {
    const SHAPE: &'static ShapeSpec = &tables::S_AnalyticsExportDestination;
}

impl Field for AnalyticsExportDestination {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.s3_bucket_destination = Field::decode(d).map_err(|e| e.inside("S3BucketDestination"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.s3_bucket_destination.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyticsFilter {
    pub prefix: std::option::Option<std::string::String>,
    pub tag: std::option::Option<Tag>,
    pub and: std::option::Option<AnalyticsAndOperator>,
}

impl Shape for AnalyticsFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_AnalyticsFilter;
}

impl Field for AnalyticsFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                1 => value.tag = Some(Field::decode(d).map_err(|e| e.inside("Tag"))?),
                2 => value.and = Some(Field::decode(d).map_err(|e| e.inside("And"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tag { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.and { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyticsS3BucketDestination {
    pub format: AnalyticsS3ExportFileFormat,
    pub bucket_account_id: std::option::Option<std::string::String>,
    pub bucket: std::string::String,
    pub prefix: std::option::Option<std::string::String>,
}

impl Shape for AnalyticsS3BucketDestination {
    const SHAPE: &'static ShapeSpec = &tables::S_AnalyticsS3BucketDestination;
}

impl Field for AnalyticsS3BucketDestination {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.format = Field::decode(d).map_err(|e| e.inside("Format"))?,
                1 => value.bucket_account_id = Some(Field::decode(d).map_err(|e| e.inside("BucketAccountId"))?),
                2 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                3 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.format.encode(e);
        if let Some(v) = &self.bucket_account_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.bucket.encode(e);
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AnalyticsS3ExportFileFormat {
    #[default] Csv,
    Unknown(std::string::String),
}

impl AnalyticsS3ExportFileFormat {
    pub fn as_str(&self) -> &str {
        match self {
            AnalyticsS3ExportFileFormat::Csv => "CSV",
            AnalyticsS3ExportFileFormat::Unknown(text) => text,
        }
    }
}

impl From<&str> for AnalyticsS3ExportFileFormat {
    fn from(text: &str) -> Self {
        match text {
            "CSV" => AnalyticsS3ExportFileFormat::Csv,
            other => AnalyticsS3ExportFileFormat::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AnalyticsS3ExportFileFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for AnalyticsS3ExportFileFormat {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ArchiveStatus {
    #[default] ArchiveAccess,
    DeepArchiveAccess,
    Unknown(std::string::String),
}

impl ArchiveStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ArchiveStatus::ArchiveAccess => "ARCHIVE_ACCESS",
            ArchiveStatus::DeepArchiveAccess => "DEEP_ARCHIVE_ACCESS",
            ArchiveStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ArchiveStatus {
    fn from(text: &str) -> Self {
        match text {
            "ARCHIVE_ACCESS" => ArchiveStatus::ArchiveAccess,
            "DEEP_ARCHIVE_ACCESS" => ArchiveStatus::DeepArchiveAccess,
            other => ArchiveStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ArchiveStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ArchiveStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockedEncryptionTypes {
    pub encryption_type: std::option::Option<std::vec::Vec<EncryptionType>>,
}

impl Shape for BlockedEncryptionTypes {
    const SHAPE: &'static ShapeSpec = &tables::S_BlockedEncryptionTypes;
}

impl Field for BlockedEncryptionTypes {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.encryption_type = Some(Field::decode(d).map_err(|e| e.inside("EncryptionType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.encryption_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bucket {
    pub name: std::option::Option<std::string::String>,
    pub creation_date: std::option::Option<Timestamp>,
    pub bucket_region: std::option::Option<std::string::String>,
    pub bucket_arn: std::option::Option<std::string::String>,
}

impl Shape for Bucket {
    const SHAPE: &'static ShapeSpec = &tables::S_Bucket;
}

impl Field for Bucket {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                1 => value.creation_date = Some(Field::decode(d).map_err(|e| e.inside("CreationDate"))?),
                2 => value.bucket_region = Some(Field::decode(d).map_err(|e| e.inside("BucketRegion"))?),
                3 => value.bucket_arn = Some(Field::decode(d).map_err(|e| e.inside("BucketArn"))?),
                _ => {}
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
        if let Some(v) = &self.creation_date { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.bucket_region { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.bucket_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BucketAbacStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl BucketAbacStatus {
    pub fn as_str(&self) -> &str {
        match self {
            BucketAbacStatus::Enabled => "Enabled",
            BucketAbacStatus::Disabled => "Disabled",
            BucketAbacStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketAbacStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => BucketAbacStatus::Enabled,
            "Disabled" => BucketAbacStatus::Disabled,
            other => BucketAbacStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BucketAbacStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BucketAbacStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BucketAccelerateStatus {
    #[default] Enabled,
    Suspended,
    Unknown(std::string::String),
}

impl BucketAccelerateStatus {
    pub fn as_str(&self) -> &str {
        match self {
            BucketAccelerateStatus::Enabled => "Enabled",
            BucketAccelerateStatus::Suspended => "Suspended",
            BucketAccelerateStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketAccelerateStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => BucketAccelerateStatus::Enabled,
            "Suspended" => BucketAccelerateStatus::Suspended,
            other => BucketAccelerateStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BucketAccelerateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BucketAccelerateStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BucketCannedACL {
    #[default] Private,
    PublicRead,
    PublicReadWrite,
    AuthenticatedRead,
    Unknown(std::string::String),
}

impl BucketCannedACL {
    pub fn as_str(&self) -> &str {
        match self {
            BucketCannedACL::Private => "private",
            BucketCannedACL::PublicRead => "public-read",
            BucketCannedACL::PublicReadWrite => "public-read-write",
            BucketCannedACL::AuthenticatedRead => "authenticated-read",
            BucketCannedACL::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketCannedACL {
    fn from(text: &str) -> Self {
        match text {
            "private" => BucketCannedACL::Private,
            "public-read" => BucketCannedACL::PublicRead,
            "public-read-write" => BucketCannedACL::PublicReadWrite,
            "authenticated-read" => BucketCannedACL::AuthenticatedRead,
            other => BucketCannedACL::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BucketCannedACL {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BucketCannedACL {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BucketInfo {
    pub data_redundancy: std::option::Option<DataRedundancy>,
    pub type_: std::option::Option<BucketType>,
}

impl Shape for BucketInfo {
    const SHAPE: &'static ShapeSpec = &tables::S_BucketInfo;
}

impl Field for BucketInfo {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.data_redundancy = Some(Field::decode(d).map_err(|e| e.inside("DataRedundancy"))?),
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
        if let Some(v) = &self.data_redundancy { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BucketLifecycleConfiguration {
    pub rules: std::vec::Vec<LifecycleRule>,
}

impl Shape for BucketLifecycleConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_BucketLifecycleConfiguration;
}

impl Field for BucketLifecycleConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rules = Field::decode(d).map_err(|e| e.inside("Rules"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rules.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BucketLocationConstraint {
    #[default] AfSouth1,
    ApEast1,
    ApEast2,
    ApNortheast1,
    ApNortheast2,
    ApNortheast3,
    ApSouth1,
    ApSouth2,
    ApSoutheast1,
    ApSoutheast2,
    ApSoutheast3,
    ApSoutheast4,
    ApSoutheast5,
    ApSoutheast6,
    ApSoutheast7,
    CaCentral1,
    CaWest1,
    CnNorth1,
    CnNorthwest1,
    Eu,
    EuCentral1,
    EuCentral2,
    EuNorth1,
    EuSouth1,
    EuSouth2,
    EuWest1,
    EuWest2,
    EuWest3,
    IlCentral1,
    MeCentral1,
    MeSouth1,
    MxCentral1,
    SaEast1,
    UsEast2,
    UsGovEast1,
    UsGovWest1,
    UsWest1,
    UsWest2,
    Unknown(std::string::String),
}

impl BucketLocationConstraint {
    pub fn as_str(&self) -> &str {
        match self {
            BucketLocationConstraint::AfSouth1 => "af-south-1",
            BucketLocationConstraint::ApEast1 => "ap-east-1",
            BucketLocationConstraint::ApEast2 => "ap-east-2",
            BucketLocationConstraint::ApNortheast1 => "ap-northeast-1",
            BucketLocationConstraint::ApNortheast2 => "ap-northeast-2",
            BucketLocationConstraint::ApNortheast3 => "ap-northeast-3",
            BucketLocationConstraint::ApSouth1 => "ap-south-1",
            BucketLocationConstraint::ApSouth2 => "ap-south-2",
            BucketLocationConstraint::ApSoutheast1 => "ap-southeast-1",
            BucketLocationConstraint::ApSoutheast2 => "ap-southeast-2",
            BucketLocationConstraint::ApSoutheast3 => "ap-southeast-3",
            BucketLocationConstraint::ApSoutheast4 => "ap-southeast-4",
            BucketLocationConstraint::ApSoutheast5 => "ap-southeast-5",
            BucketLocationConstraint::ApSoutheast6 => "ap-southeast-6",
            BucketLocationConstraint::ApSoutheast7 => "ap-southeast-7",
            BucketLocationConstraint::CaCentral1 => "ca-central-1",
            BucketLocationConstraint::CaWest1 => "ca-west-1",
            BucketLocationConstraint::CnNorth1 => "cn-north-1",
            BucketLocationConstraint::CnNorthwest1 => "cn-northwest-1",
            BucketLocationConstraint::Eu => "EU",
            BucketLocationConstraint::EuCentral1 => "eu-central-1",
            BucketLocationConstraint::EuCentral2 => "eu-central-2",
            BucketLocationConstraint::EuNorth1 => "eu-north-1",
            BucketLocationConstraint::EuSouth1 => "eu-south-1",
            BucketLocationConstraint::EuSouth2 => "eu-south-2",
            BucketLocationConstraint::EuWest1 => "eu-west-1",
            BucketLocationConstraint::EuWest2 => "eu-west-2",
            BucketLocationConstraint::EuWest3 => "eu-west-3",
            BucketLocationConstraint::IlCentral1 => "il-central-1",
            BucketLocationConstraint::MeCentral1 => "me-central-1",
            BucketLocationConstraint::MeSouth1 => "me-south-1",
            BucketLocationConstraint::MxCentral1 => "mx-central-1",
            BucketLocationConstraint::SaEast1 => "sa-east-1",
            BucketLocationConstraint::UsEast2 => "us-east-2",
            BucketLocationConstraint::UsGovEast1 => "us-gov-east-1",
            BucketLocationConstraint::UsGovWest1 => "us-gov-west-1",
            BucketLocationConstraint::UsWest1 => "us-west-1",
            BucketLocationConstraint::UsWest2 => "us-west-2",
            BucketLocationConstraint::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketLocationConstraint {
    fn from(text: &str) -> Self {
        match text {
            "af-south-1" => BucketLocationConstraint::AfSouth1,
            "ap-east-1" => BucketLocationConstraint::ApEast1,
            "ap-east-2" => BucketLocationConstraint::ApEast2,
            "ap-northeast-1" => BucketLocationConstraint::ApNortheast1,
            "ap-northeast-2" => BucketLocationConstraint::ApNortheast2,
            "ap-northeast-3" => BucketLocationConstraint::ApNortheast3,
            "ap-south-1" => BucketLocationConstraint::ApSouth1,
            "ap-south-2" => BucketLocationConstraint::ApSouth2,
            "ap-southeast-1" => BucketLocationConstraint::ApSoutheast1,
            "ap-southeast-2" => BucketLocationConstraint::ApSoutheast2,
            "ap-southeast-3" => BucketLocationConstraint::ApSoutheast3,
            "ap-southeast-4" => BucketLocationConstraint::ApSoutheast4,
            "ap-southeast-5" => BucketLocationConstraint::ApSoutheast5,
            "ap-southeast-6" => BucketLocationConstraint::ApSoutheast6,
            "ap-southeast-7" => BucketLocationConstraint::ApSoutheast7,
            "ca-central-1" => BucketLocationConstraint::CaCentral1,
            "ca-west-1" => BucketLocationConstraint::CaWest1,
            "cn-north-1" => BucketLocationConstraint::CnNorth1,
            "cn-northwest-1" => BucketLocationConstraint::CnNorthwest1,
            "EU" => BucketLocationConstraint::Eu,
            "eu-central-1" => BucketLocationConstraint::EuCentral1,
            "eu-central-2" => BucketLocationConstraint::EuCentral2,
            "eu-north-1" => BucketLocationConstraint::EuNorth1,
            "eu-south-1" => BucketLocationConstraint::EuSouth1,
            "eu-south-2" => BucketLocationConstraint::EuSouth2,
            "eu-west-1" => BucketLocationConstraint::EuWest1,
            "eu-west-2" => BucketLocationConstraint::EuWest2,
            "eu-west-3" => BucketLocationConstraint::EuWest3,
            "il-central-1" => BucketLocationConstraint::IlCentral1,
            "me-central-1" => BucketLocationConstraint::MeCentral1,
            "me-south-1" => BucketLocationConstraint::MeSouth1,
            "mx-central-1" => BucketLocationConstraint::MxCentral1,
            "sa-east-1" => BucketLocationConstraint::SaEast1,
            "us-east-2" => BucketLocationConstraint::UsEast2,
            "us-gov-east-1" => BucketLocationConstraint::UsGovEast1,
            "us-gov-west-1" => BucketLocationConstraint::UsGovWest1,
            "us-west-1" => BucketLocationConstraint::UsWest1,
            "us-west-2" => BucketLocationConstraint::UsWest2,
            other => BucketLocationConstraint::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BucketLocationConstraint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BucketLocationConstraint {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BucketLoggingStatus {
    pub logging_enabled: std::option::Option<LoggingEnabled>,
}

impl Shape for BucketLoggingStatus {
    const SHAPE: &'static ShapeSpec = &tables::S_BucketLoggingStatus;
}

impl Field for BucketLoggingStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.logging_enabled = Some(Field::decode(d).map_err(|e| e.inside("LoggingEnabled"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.logging_enabled { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BucketLogsPermission {
    #[default] FullControl,
    Read,
    Write,
    Unknown(std::string::String),
}

impl BucketLogsPermission {
    pub fn as_str(&self) -> &str {
        match self {
            BucketLogsPermission::FullControl => "FULL_CONTROL",
            BucketLogsPermission::Read => "READ",
            BucketLogsPermission::Write => "WRITE",
            BucketLogsPermission::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketLogsPermission {
    fn from(text: &str) -> Self {
        match text {
            "FULL_CONTROL" => BucketLogsPermission::FullControl,
            "READ" => BucketLogsPermission::Read,
            "WRITE" => BucketLogsPermission::Write,
            other => BucketLogsPermission::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BucketLogsPermission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BucketLogsPermission {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BucketNamespace {
    #[default] AccountRegional,
    Global,
    Unknown(std::string::String),
}

impl BucketNamespace {
    pub fn as_str(&self) -> &str {
        match self {
            BucketNamespace::AccountRegional => "account-regional",
            BucketNamespace::Global => "global",
            BucketNamespace::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketNamespace {
    fn from(text: &str) -> Self {
        match text {
            "account-regional" => BucketNamespace::AccountRegional,
            "global" => BucketNamespace::Global,
            other => BucketNamespace::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BucketNamespace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BucketNamespace {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BucketType {
    #[default] Directory,
    Unknown(std::string::String),
}

impl BucketType {
    pub fn as_str(&self) -> &str {
        match self {
            BucketType::Directory => "Directory",
            BucketType::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketType {
    fn from(text: &str) -> Self {
        match text {
            "Directory" => BucketType::Directory,
            other => BucketType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BucketType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BucketType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BucketVersioningStatus {
    #[default] Enabled,
    Suspended,
    Unknown(std::string::String),
}

impl BucketVersioningStatus {
    pub fn as_str(&self) -> &str {
        match self {
            BucketVersioningStatus::Enabled => "Enabled",
            BucketVersioningStatus::Suspended => "Suspended",
            BucketVersioningStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketVersioningStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => BucketVersioningStatus::Enabled,
            "Suspended" => BucketVersioningStatus::Suspended,
            other => BucketVersioningStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for BucketVersioningStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for BucketVersioningStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CORSConfiguration {
    pub cors_rules: std::vec::Vec<CORSRule>,
}

impl Shape for CORSConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_CORSConfiguration;
}

impl Field for CORSConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.cors_rules = Field::decode(d).map_err(|e| e.inside("CORSRules"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.cors_rules.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CORSRule {
    pub id: std::option::Option<std::string::String>,
    pub allowed_headers: std::option::Option<std::vec::Vec<std::string::String>>,
    pub allowed_methods: std::vec::Vec<std::string::String>,
    pub allowed_origins: std::vec::Vec<std::string::String>,
    pub expose_headers: std::option::Option<std::vec::Vec<std::string::String>>,
    pub max_age_seconds: std::option::Option<i32>,
}

impl Shape for CORSRule {
    const SHAPE: &'static ShapeSpec = &tables::S_CORSRule;
}

impl Field for CORSRule {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("ID"))?),
                1 => value.allowed_headers = Some(Field::decode(d).map_err(|e| e.inside("AllowedHeaders"))?),
                2 => value.allowed_methods = Field::decode(d).map_err(|e| e.inside("AllowedMethods"))?,
                3 => value.allowed_origins = Field::decode(d).map_err(|e| e.inside("AllowedOrigins"))?,
                4 => value.expose_headers = Some(Field::decode(d).map_err(|e| e.inside("ExposeHeaders"))?),
                5 => value.max_age_seconds = Some(Field::decode(d).map_err(|e| e.inside("MaxAgeSeconds"))?),
                _ => {}
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
        if let Some(v) = &self.allowed_headers { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.allowed_methods.encode(e);
        e.member(&Self::SHAPE.members[3]); self.allowed_origins.encode(e);
        if let Some(v) = &self.expose_headers { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.max_age_seconds { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CSVInput {
    pub file_header_info: std::option::Option<FileHeaderInfo>,
    pub comments: std::option::Option<std::string::String>,
    pub quote_escape_character: std::option::Option<std::string::String>,
    pub record_delimiter: std::option::Option<std::string::String>,
    pub field_delimiter: std::option::Option<std::string::String>,
    pub quote_character: std::option::Option<std::string::String>,
    pub allow_quoted_record_delimiter: std::option::Option<bool>,
}

impl Shape for CSVInput {
    const SHAPE: &'static ShapeSpec = &tables::S_CSVInput;
}

impl Field for CSVInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.file_header_info = Some(Field::decode(d).map_err(|e| e.inside("FileHeaderInfo"))?),
                1 => value.comments = Some(Field::decode(d).map_err(|e| e.inside("Comments"))?),
                2 => value.quote_escape_character = Some(Field::decode(d).map_err(|e| e.inside("QuoteEscapeCharacter"))?),
                3 => value.record_delimiter = Some(Field::decode(d).map_err(|e| e.inside("RecordDelimiter"))?),
                4 => value.field_delimiter = Some(Field::decode(d).map_err(|e| e.inside("FieldDelimiter"))?),
                5 => value.quote_character = Some(Field::decode(d).map_err(|e| e.inside("QuoteCharacter"))?),
                6 => value.allow_quoted_record_delimiter = Some(Field::decode(d).map_err(|e| e.inside("AllowQuotedRecordDelimiter"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.file_header_info { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.comments { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.quote_escape_character { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.record_delimiter { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.field_delimiter { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.quote_character { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.allow_quoted_record_delimiter { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CSVOutput {
    pub quote_fields: std::option::Option<QuoteFields>,
    pub quote_escape_character: std::option::Option<std::string::String>,
    pub record_delimiter: std::option::Option<std::string::String>,
    pub field_delimiter: std::option::Option<std::string::String>,
    pub quote_character: std::option::Option<std::string::String>,
}

impl Shape for CSVOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CSVOutput;
}

impl Field for CSVOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.quote_fields = Some(Field::decode(d).map_err(|e| e.inside("QuoteFields"))?),
                1 => value.quote_escape_character = Some(Field::decode(d).map_err(|e| e.inside("QuoteEscapeCharacter"))?),
                2 => value.record_delimiter = Some(Field::decode(d).map_err(|e| e.inside("RecordDelimiter"))?),
                3 => value.field_delimiter = Some(Field::decode(d).map_err(|e| e.inside("FieldDelimiter"))?),
                4 => value.quote_character = Some(Field::decode(d).map_err(|e| e.inside("QuoteCharacter"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.quote_fields { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.quote_escape_character { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.record_delimiter { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.field_delimiter { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.quote_character { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checksum {
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
    pub checksum_type: std::option::Option<ChecksumType>,
}

impl Shape for Checksum {
    const SHAPE: &'static ShapeSpec = &tables::S_Checksum;
}

impl Field for Checksum {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                1 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                2 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                3 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                4 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                5 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                6 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                7 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                8 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                9 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                10 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChecksumAlgorithm {
    #[default] Crc32,
    Crc32C,
    Sha1,
    Sha256,
    Crc64Nvme,
    Sha512,
    Md5,
    Xxhash64,
    Xxhash3,
    Xxhash128,
    Unknown(std::string::String),
}

impl ChecksumAlgorithm {
    pub fn as_str(&self) -> &str {
        match self {
            ChecksumAlgorithm::Crc32 => "CRC32",
            ChecksumAlgorithm::Crc32C => "CRC32C",
            ChecksumAlgorithm::Sha1 => "SHA1",
            ChecksumAlgorithm::Sha256 => "SHA256",
            ChecksumAlgorithm::Crc64Nvme => "CRC64NVME",
            ChecksumAlgorithm::Sha512 => "SHA512",
            ChecksumAlgorithm::Md5 => "MD5",
            ChecksumAlgorithm::Xxhash64 => "XXHASH64",
            ChecksumAlgorithm::Xxhash3 => "XXHASH3",
            ChecksumAlgorithm::Xxhash128 => "XXHASH128",
            ChecksumAlgorithm::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChecksumAlgorithm {
    fn from(text: &str) -> Self {
        match text {
            "CRC32" => ChecksumAlgorithm::Crc32,
            "CRC32C" => ChecksumAlgorithm::Crc32C,
            "SHA1" => ChecksumAlgorithm::Sha1,
            "SHA256" => ChecksumAlgorithm::Sha256,
            "CRC64NVME" => ChecksumAlgorithm::Crc64Nvme,
            "SHA512" => ChecksumAlgorithm::Sha512,
            "MD5" => ChecksumAlgorithm::Md5,
            "XXHASH64" => ChecksumAlgorithm::Xxhash64,
            "XXHASH3" => ChecksumAlgorithm::Xxhash3,
            "XXHASH128" => ChecksumAlgorithm::Xxhash128,
            other => ChecksumAlgorithm::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChecksumAlgorithm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChecksumAlgorithm {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChecksumMode {
    #[default] Enabled,
    Unknown(std::string::String),
}

impl ChecksumMode {
    pub fn as_str(&self) -> &str {
        match self {
            ChecksumMode::Enabled => "ENABLED",
            ChecksumMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChecksumMode {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => ChecksumMode::Enabled,
            other => ChecksumMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChecksumMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChecksumMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChecksumType {
    #[default] Composite,
    FullObject,
    Unknown(std::string::String),
}

impl ChecksumType {
    pub fn as_str(&self) -> &str {
        match self {
            ChecksumType::Composite => "COMPOSITE",
            ChecksumType::FullObject => "FULL_OBJECT",
            ChecksumType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChecksumType {
    fn from(text: &str) -> Self {
        match text {
            "COMPOSITE" => ChecksumType::Composite,
            "FULL_OBJECT" => ChecksumType::FullObject,
            other => ChecksumType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ChecksumType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ChecksumType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommonPrefix {
    pub prefix: std::option::Option<std::string::String>,
}

impl Shape for CommonPrefix {
    const SHAPE: &'static ShapeSpec = &tables::S_CommonPrefix;
}

impl Field for CommonPrefix {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteMultipartUploadOutput {
    pub location: std::option::Option<std::string::String>,
    pub bucket: std::option::Option<std::string::String>,
    pub key: std::option::Option<std::string::String>,
    pub expiration: std::option::Option<std::string::String>,
    pub e_tag: std::option::Option<std::string::String>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
    pub checksum_type: std::option::Option<ChecksumType>,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub version_id: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for CompleteMultipartUploadOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CompleteMultipartUploadOutput;
}

impl Field for CompleteMultipartUploadOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.location = Some(Field::decode(d).map_err(|e| e.inside("Location"))?),
                1 => value.bucket = Some(Field::decode(d).map_err(|e| e.inside("Bucket"))?),
                2 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                3 => value.expiration = Some(Field::decode(d).map_err(|e| e.inside("Expiration"))?),
                4 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                5 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                6 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                7 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                8 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                9 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                10 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                11 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                12 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                13 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                14 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                15 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                16 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                17 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                18 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                19 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                20 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.location { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.bucket { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expiration { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteMultipartUploadRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub multipart_upload: std::option::Option<CompletedMultipartUpload>,
    pub upload_id: std::string::String,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
    pub checksum_type: std::option::Option<ChecksumType>,
    pub mpu_object_size: std::option::Option<i64>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub if_match: std::option::Option<std::string::String>,
    pub if_none_match: std::option::Option<std::string::String>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
}

impl Shape for CompleteMultipartUploadRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CompleteMultipartUploadRequest;
}

impl Field for CompleteMultipartUploadRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.multipart_upload = Some(Field::decode(d).map_err(|e| e.inside("MultipartUpload"))?),
                3 => value.upload_id = Field::decode(d).map_err(|e| e.inside("UploadId"))?,
                4 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                5 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                6 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                7 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                8 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                9 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                10 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                11 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                12 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                13 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                14 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                15 => value.mpu_object_size = Some(Field::decode(d).map_err(|e| e.inside("MpuObjectSize"))?),
                16 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                17 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                18 => value.if_match = Some(Field::decode(d).map_err(|e| e.inside("IfMatch"))?),
                19 => value.if_none_match = Some(Field::decode(d).map_err(|e| e.inside("IfNoneMatch"))?),
                20 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                21 => value.sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKey"))?),
                22 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.multipart_upload { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.upload_id.encode(e);
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.mpu_object_size { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.if_match { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.if_none_match { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompletedMultipartUpload {
    pub parts: std::option::Option<std::vec::Vec<CompletedPart>>,
}

impl Shape for CompletedMultipartUpload {
    const SHAPE: &'static ShapeSpec = &tables::S_CompletedMultipartUpload;
}

impl Field for CompletedMultipartUpload {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.parts = Some(Field::decode(d).map_err(|e| e.inside("Parts"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.parts { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompletedPart {
    pub e_tag: std::option::Option<std::string::String>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
    pub part_number: std::option::Option<i32>,
}

impl Shape for CompletedPart {
    const SHAPE: &'static ShapeSpec = &tables::S_CompletedPart;
}

impl Field for CompletedPart {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                1 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                2 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                3 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                4 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                5 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                6 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                7 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                8 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                9 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                10 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                11 => value.part_number = Some(Field::decode(d).map_err(|e| e.inside("PartNumber"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.part_number { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum CompressionType {
    #[default] None,
    Gzip,
    Bzip2,
    Unknown(std::string::String),
}

impl CompressionType {
    pub fn as_str(&self) -> &str {
        match self {
            CompressionType::None => "NONE",
            CompressionType::Gzip => "GZIP",
            CompressionType::Bzip2 => "BZIP2",
            CompressionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for CompressionType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => CompressionType::None,
            "GZIP" => CompressionType::Gzip,
            "BZIP2" => CompressionType::Bzip2,
            other => CompressionType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CompressionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for CompressionType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    pub http_error_code_returned_equals: std::option::Option<std::string::String>,
    pub key_prefix_equals: std::option::Option<std::string::String>,
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
                0 => value.http_error_code_returned_equals = Some(Field::decode(d).map_err(|e| e.inside("HttpErrorCodeReturnedEquals"))?),
                1 => value.key_prefix_equals = Some(Field::decode(d).map_err(|e| e.inside("KeyPrefixEquals"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.http_error_code_returned_equals { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.key_prefix_equals { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectOutput {
    pub copy_object_result: std::option::Option<CopyObjectResult>,
    pub expiration: std::option::Option<std::string::String>,
    pub copy_source_version_id: std::option::Option<std::string::String>,
    pub version_id: std::option::Option<std::string::String>,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub ssekms_encryption_context: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for CopyObjectOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CopyObjectOutput;
}

impl Field for CopyObjectOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.copy_object_result = Some(Field::decode(d).map_err(|e| e.inside("CopyObjectResult"))?),
                1 => value.expiration = Some(Field::decode(d).map_err(|e| e.inside("Expiration"))?),
                2 => value.copy_source_version_id = Some(Field::decode(d).map_err(|e| e.inside("CopySourceVersionId"))?),
                3 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                4 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                5 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                6 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                7 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                8 => value.ssekms_encryption_context = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSEncryptionContext"))?),
                9 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                10 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.copy_object_result { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.expiration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.copy_source_version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.ssekms_encryption_context { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectRequest {
    pub acl: std::option::Option<ObjectCannedACL>,
    pub bucket: std::string::String,
    pub cache_control: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub content_disposition: std::option::Option<std::string::String>,
    pub content_encoding: std::option::Option<std::string::String>,
    pub content_language: std::option::Option<std::string::String>,
    pub content_type: std::option::Option<std::string::String>,
    pub copy_source: std::string::String,
    pub copy_source_if_match: std::option::Option<std::string::String>,
    pub copy_source_if_modified_since: std::option::Option<Timestamp>,
    pub copy_source_if_none_match: std::option::Option<std::string::String>,
    pub copy_source_if_unmodified_since: std::option::Option<Timestamp>,
    pub expires: std::option::Option<std::string::String>,
    pub grant_full_control: std::option::Option<std::string::String>,
    pub grant_read: std::option::Option<std::string::String>,
    pub grant_read_acp: std::option::Option<std::string::String>,
    pub grant_write_acp: std::option::Option<std::string::String>,
    pub if_match: std::option::Option<std::string::String>,
    pub if_none_match: std::option::Option<std::string::String>,
    pub key: std::string::String,
    pub metadata: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub metadata_directive: std::option::Option<MetadataDirective>,
    pub tagging_directive: std::option::Option<TaggingDirective>,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub storage_class: std::option::Option<StorageClass>,
    pub website_redirect_location: std::option::Option<std::string::String>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub ssekms_encryption_context: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub copy_source_sse_customer_algorithm: std::option::Option<std::string::String>,
    pub copy_source_sse_customer_key: std::option::Option<std::string::String>,
    pub copy_source_sse_customer_key_md5: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub tagging: std::option::Option<std::string::String>,
    pub object_lock_mode: std::option::Option<ObjectLockMode>,
    pub object_lock_retain_until_date: std::option::Option<Timestamp>,
    pub object_lock_legal_hold_status: std::option::Option<ObjectLockLegalHoldStatus>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub expected_source_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for CopyObjectRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CopyObjectRequest;
}

impl Field for CopyObjectRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.acl = Some(Field::decode(d).map_err(|e| e.inside("ACL"))?),
                1 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                2 => value.cache_control = Some(Field::decode(d).map_err(|e| e.inside("CacheControl"))?),
                3 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                4 => value.content_disposition = Some(Field::decode(d).map_err(|e| e.inside("ContentDisposition"))?),
                5 => value.content_encoding = Some(Field::decode(d).map_err(|e| e.inside("ContentEncoding"))?),
                6 => value.content_language = Some(Field::decode(d).map_err(|e| e.inside("ContentLanguage"))?),
                7 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                8 => value.copy_source = Field::decode(d).map_err(|e| e.inside("CopySource"))?,
                9 => value.copy_source_if_match = Some(Field::decode(d).map_err(|e| e.inside("CopySourceIfMatch"))?),
                10 => value.copy_source_if_modified_since = Some(Field::decode(d).map_err(|e| e.inside("CopySourceIfModifiedSince"))?),
                11 => value.copy_source_if_none_match = Some(Field::decode(d).map_err(|e| e.inside("CopySourceIfNoneMatch"))?),
                12 => value.copy_source_if_unmodified_since = Some(Field::decode(d).map_err(|e| e.inside("CopySourceIfUnmodifiedSince"))?),
                13 => value.expires = Some(Field::decode(d).map_err(|e| e.inside("Expires"))?),
                14 => value.grant_full_control = Some(Field::decode(d).map_err(|e| e.inside("GrantFullControl"))?),
                15 => value.grant_read = Some(Field::decode(d).map_err(|e| e.inside("GrantRead"))?),
                16 => value.grant_read_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantReadACP"))?),
                17 => value.grant_write_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantWriteACP"))?),
                18 => value.if_match = Some(Field::decode(d).map_err(|e| e.inside("IfMatch"))?),
                19 => value.if_none_match = Some(Field::decode(d).map_err(|e| e.inside("IfNoneMatch"))?),
                20 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                21 => value.metadata = Some(Field::decode(d).map_err(|e| e.inside("Metadata"))?),
                22 => value.metadata_directive = Some(Field::decode(d).map_err(|e| e.inside("MetadataDirective"))?),
                23 => value.tagging_directive = Some(Field::decode(d).map_err(|e| e.inside("TaggingDirective"))?),
                24 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                25 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                26 => value.website_redirect_location = Some(Field::decode(d).map_err(|e| e.inside("WebsiteRedirectLocation"))?),
                27 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                28 => value.sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKey"))?),
                29 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                30 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                31 => value.ssekms_encryption_context = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSEncryptionContext"))?),
                32 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                33 => value.copy_source_sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("CopySourceSSECustomerAlgorithm"))?),
                34 => value.copy_source_sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("CopySourceSSECustomerKey"))?),
                35 => value.copy_source_sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("CopySourceSSECustomerKeyMD5"))?),
                36 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                37 => value.tagging = Some(Field::decode(d).map_err(|e| e.inside("Tagging"))?),
                38 => value.object_lock_mode = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockMode"))?),
                39 => value.object_lock_retain_until_date = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockRetainUntilDate"))?),
                40 => value.object_lock_legal_hold_status = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockLegalHoldStatus"))?),
                41 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                42 => value.expected_source_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedSourceBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.acl { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.bucket.encode(e);
        if let Some(v) = &self.cache_control { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.content_disposition { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.content_encoding { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.content_language { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.content_type { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.member(&Self::SHAPE.members[8]); self.copy_source.encode(e);
        if let Some(v) = &self.copy_source_if_match { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.copy_source_if_modified_since { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.copy_source_if_none_match { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.copy_source_if_unmodified_since { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.expires { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.grant_full_control { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.grant_read { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.grant_read_acp { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.grant_write_acp { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.if_match { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.if_none_match { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        e.member(&Self::SHAPE.members[20]); self.key.encode(e);
        if let Some(v) = &self.metadata { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.metadata_directive { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.tagging_directive { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.website_redirect_location { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key { e.member(&Self::SHAPE.members[28]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[29]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[30]); v.encode(e); }
        if let Some(v) = &self.ssekms_encryption_context { e.member(&Self::SHAPE.members[31]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[32]); v.encode(e); }
        if let Some(v) = &self.copy_source_sse_customer_algorithm { e.member(&Self::SHAPE.members[33]); v.encode(e); }
        if let Some(v) = &self.copy_source_sse_customer_key { e.member(&Self::SHAPE.members[34]); v.encode(e); }
        if let Some(v) = &self.copy_source_sse_customer_key_md5 { e.member(&Self::SHAPE.members[35]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[36]); v.encode(e); }
        if let Some(v) = &self.tagging { e.member(&Self::SHAPE.members[37]); v.encode(e); }
        if let Some(v) = &self.object_lock_mode { e.member(&Self::SHAPE.members[38]); v.encode(e); }
        if let Some(v) = &self.object_lock_retain_until_date { e.member(&Self::SHAPE.members[39]); v.encode(e); }
        if let Some(v) = &self.object_lock_legal_hold_status { e.member(&Self::SHAPE.members[40]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[41]); v.encode(e); }
        if let Some(v) = &self.expected_source_bucket_owner { e.member(&Self::SHAPE.members[42]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectResult {
    pub e_tag: std::option::Option<std::string::String>,
    pub last_modified: std::option::Option<Timestamp>,
    pub checksum_type: std::option::Option<ChecksumType>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
}

impl Shape for CopyObjectResult {
    const SHAPE: &'static ShapeSpec = &tables::S_CopyObjectResult;
}

impl Field for CopyObjectResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                1 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                2 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                3 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                4 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                5 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                6 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                7 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                8 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                9 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                10 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                11 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                12 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyPartResult {
    pub e_tag: std::option::Option<std::string::String>,
    pub last_modified: std::option::Option<Timestamp>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
}

impl Shape for CopyPartResult {
    const SHAPE: &'static ShapeSpec = &tables::S_CopyPartResult;
}

impl Field for CopyPartResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                1 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                2 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                3 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                4 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                5 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                6 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                7 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                8 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                9 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                10 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                11 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketConfiguration {
    pub location_constraint: std::option::Option<BucketLocationConstraint>,
    pub location: std::option::Option<LocationInfo>,
    pub bucket: std::option::Option<BucketInfo>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for CreateBucketConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateBucketConfiguration;
}

impl Field for CreateBucketConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.location_constraint = Some(Field::decode(d).map_err(|e| e.inside("LocationConstraint"))?),
                1 => value.location = Some(Field::decode(d).map_err(|e| e.inside("Location"))?),
                2 => value.bucket = Some(Field::decode(d).map_err(|e| e.inside("Bucket"))?),
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
        if let Some(v) = &self.location_constraint { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.location { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.bucket { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketMetadataConfigurationRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub metadata_configuration: MetadataConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for CreateBucketMetadataConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateBucketMetadataConfigurationRequest;
}

impl Field for CreateBucketMetadataConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.metadata_configuration = Field::decode(d).map_err(|e| e.inside("MetadataConfiguration"))?,
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.metadata_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketMetadataTableConfigurationRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub metadata_table_configuration: MetadataTableConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for CreateBucketMetadataTableConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateBucketMetadataTableConfigurationRequest;
}

impl Field for CreateBucketMetadataTableConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.metadata_table_configuration = Field::decode(d).map_err(|e| e.inside("MetadataTableConfiguration"))?,
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.metadata_table_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketOutput {
    pub location: std::option::Option<std::string::String>,
    pub bucket_arn: std::option::Option<std::string::String>,
}

impl Shape for CreateBucketOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateBucketOutput;
}

impl Field for CreateBucketOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.location = Some(Field::decode(d).map_err(|e| e.inside("Location"))?),
                1 => value.bucket_arn = Some(Field::decode(d).map_err(|e| e.inside("BucketArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.location { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.bucket_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketRequest {
    pub acl: std::option::Option<BucketCannedACL>,
    pub bucket: std::string::String,
    pub create_bucket_configuration: std::option::Option<CreateBucketConfiguration>,
    pub grant_full_control: std::option::Option<std::string::String>,
    pub grant_read: std::option::Option<std::string::String>,
    pub grant_read_acp: std::option::Option<std::string::String>,
    pub grant_write: std::option::Option<std::string::String>,
    pub grant_write_acp: std::option::Option<std::string::String>,
    pub object_lock_enabled_for_bucket: std::option::Option<bool>,
    pub object_ownership: std::option::Option<ObjectOwnership>,
    pub bucket_namespace: std::option::Option<BucketNamespace>,
}

impl Shape for CreateBucketRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateBucketRequest;
}

impl Field for CreateBucketRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.acl = Some(Field::decode(d).map_err(|e| e.inside("ACL"))?),
                1 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                2 => value.create_bucket_configuration = Some(Field::decode(d).map_err(|e| e.inside("CreateBucketConfiguration"))?),
                3 => value.grant_full_control = Some(Field::decode(d).map_err(|e| e.inside("GrantFullControl"))?),
                4 => value.grant_read = Some(Field::decode(d).map_err(|e| e.inside("GrantRead"))?),
                5 => value.grant_read_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantReadACP"))?),
                6 => value.grant_write = Some(Field::decode(d).map_err(|e| e.inside("GrantWrite"))?),
                7 => value.grant_write_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantWriteACP"))?),
                8 => value.object_lock_enabled_for_bucket = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockEnabledForBucket"))?),
                9 => value.object_ownership = Some(Field::decode(d).map_err(|e| e.inside("ObjectOwnership"))?),
                10 => value.bucket_namespace = Some(Field::decode(d).map_err(|e| e.inside("BucketNamespace"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.acl { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.bucket.encode(e);
        if let Some(v) = &self.create_bucket_configuration { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.grant_full_control { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.grant_read { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.grant_read_acp { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.grant_write { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.grant_write_acp { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.object_lock_enabled_for_bucket { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.object_ownership { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.bucket_namespace { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateMultipartUploadOutput {
    pub abort_date: std::option::Option<Timestamp>,
    pub abort_rule_id: std::option::Option<std::string::String>,
    pub bucket: std::option::Option<std::string::String>,
    pub key: std::option::Option<std::string::String>,
    pub upload_id: std::option::Option<std::string::String>,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub ssekms_encryption_context: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub request_charged: std::option::Option<RequestCharged>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub checksum_type: std::option::Option<ChecksumType>,
}

impl Shape for CreateMultipartUploadOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateMultipartUploadOutput;
}

impl Field for CreateMultipartUploadOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.abort_date = Some(Field::decode(d).map_err(|e| e.inside("AbortDate"))?),
                1 => value.abort_rule_id = Some(Field::decode(d).map_err(|e| e.inside("AbortRuleId"))?),
                2 => value.bucket = Some(Field::decode(d).map_err(|e| e.inside("Bucket"))?),
                3 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                4 => value.upload_id = Some(Field::decode(d).map_err(|e| e.inside("UploadId"))?),
                5 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                6 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                7 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                8 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                9 => value.ssekms_encryption_context = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSEncryptionContext"))?),
                10 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                11 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                12 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                13 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.abort_date { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.abort_rule_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.bucket { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.upload_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.ssekms_encryption_context { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateMultipartUploadRequest {
    pub acl: std::option::Option<ObjectCannedACL>,
    pub bucket: std::string::String,
    pub cache_control: std::option::Option<std::string::String>,
    pub content_disposition: std::option::Option<std::string::String>,
    pub content_encoding: std::option::Option<std::string::String>,
    pub content_language: std::option::Option<std::string::String>,
    pub content_type: std::option::Option<std::string::String>,
    pub expires: std::option::Option<std::string::String>,
    pub grant_full_control: std::option::Option<std::string::String>,
    pub grant_read: std::option::Option<std::string::String>,
    pub grant_read_acp: std::option::Option<std::string::String>,
    pub grant_write_acp: std::option::Option<std::string::String>,
    pub key: std::string::String,
    pub metadata: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub storage_class: std::option::Option<StorageClass>,
    pub website_redirect_location: std::option::Option<std::string::String>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub ssekms_encryption_context: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub tagging: std::option::Option<std::string::String>,
    pub object_lock_mode: std::option::Option<ObjectLockMode>,
    pub object_lock_retain_until_date: std::option::Option<Timestamp>,
    pub object_lock_legal_hold_status: std::option::Option<ObjectLockLegalHoldStatus>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub checksum_type: std::option::Option<ChecksumType>,
}

impl Shape for CreateMultipartUploadRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateMultipartUploadRequest;
}

impl Field for CreateMultipartUploadRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.acl = Some(Field::decode(d).map_err(|e| e.inside("ACL"))?),
                1 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                2 => value.cache_control = Some(Field::decode(d).map_err(|e| e.inside("CacheControl"))?),
                3 => value.content_disposition = Some(Field::decode(d).map_err(|e| e.inside("ContentDisposition"))?),
                4 => value.content_encoding = Some(Field::decode(d).map_err(|e| e.inside("ContentEncoding"))?),
                5 => value.content_language = Some(Field::decode(d).map_err(|e| e.inside("ContentLanguage"))?),
                6 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                7 => value.expires = Some(Field::decode(d).map_err(|e| e.inside("Expires"))?),
                8 => value.grant_full_control = Some(Field::decode(d).map_err(|e| e.inside("GrantFullControl"))?),
                9 => value.grant_read = Some(Field::decode(d).map_err(|e| e.inside("GrantRead"))?),
                10 => value.grant_read_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantReadACP"))?),
                11 => value.grant_write_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantWriteACP"))?),
                12 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                13 => value.metadata = Some(Field::decode(d).map_err(|e| e.inside("Metadata"))?),
                14 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                15 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                16 => value.website_redirect_location = Some(Field::decode(d).map_err(|e| e.inside("WebsiteRedirectLocation"))?),
                17 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                18 => value.sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKey"))?),
                19 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                20 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                21 => value.ssekms_encryption_context = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSEncryptionContext"))?),
                22 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                23 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                24 => value.tagging = Some(Field::decode(d).map_err(|e| e.inside("Tagging"))?),
                25 => value.object_lock_mode = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockMode"))?),
                26 => value.object_lock_retain_until_date = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockRetainUntilDate"))?),
                27 => value.object_lock_legal_hold_status = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockLegalHoldStatus"))?),
                28 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                29 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                30 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.acl { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.bucket.encode(e);
        if let Some(v) = &self.cache_control { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.content_disposition { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.content_encoding { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.content_language { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.content_type { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.expires { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.grant_full_control { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.grant_read { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.grant_read_acp { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.grant_write_acp { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.member(&Self::SHAPE.members[12]); self.key.encode(e);
        if let Some(v) = &self.metadata { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.website_redirect_location { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.ssekms_encryption_context { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.tagging { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.object_lock_mode { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.object_lock_retain_until_date { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.object_lock_legal_hold_status { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[28]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[29]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[30]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSessionOutput {
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub ssekms_encryption_context: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub credentials: SessionCredentials,
}

impl Shape for CreateSessionOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateSessionOutput;
}

impl Field for CreateSessionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                1 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                2 => value.ssekms_encryption_context = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSEncryptionContext"))?),
                3 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                4 => value.credentials = Field::decode(d).map_err(|e| e.inside("Credentials"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.ssekms_encryption_context { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.credentials.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSessionRequest {
    pub session_mode: std::option::Option<SessionMode>,
    pub bucket: std::string::String,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub ssekms_encryption_context: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
}

impl Shape for CreateSessionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_CreateSessionRequest;
}

impl Field for CreateSessionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.session_mode = Some(Field::decode(d).map_err(|e| e.inside("SessionMode"))?),
                1 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                2 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                3 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                4 => value.ssekms_encryption_context = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSEncryptionContext"))?),
                5 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.session_mode { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.bucket.encode(e);
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.ssekms_encryption_context { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DataRedundancy {
    #[default] SingleAvailabilityZone,
    SingleLocalZone,
    Unknown(std::string::String),
}

impl DataRedundancy {
    pub fn as_str(&self) -> &str {
        match self {
            DataRedundancy::SingleAvailabilityZone => "SingleAvailabilityZone",
            DataRedundancy::SingleLocalZone => "SingleLocalZone",
            DataRedundancy::Unknown(text) => text,
        }
    }
}

impl From<&str> for DataRedundancy {
    fn from(text: &str) -> Self {
        match text {
            "SingleAvailabilityZone" => DataRedundancy::SingleAvailabilityZone,
            "SingleLocalZone" => DataRedundancy::SingleLocalZone,
            other => DataRedundancy::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DataRedundancy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DataRedundancy {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DefaultRetention {
    pub mode: std::option::Option<ObjectLockRetentionMode>,
    pub days: std::option::Option<i32>,
    pub years: std::option::Option<i32>,
}

impl Shape for DefaultRetention {
    const SHAPE: &'static ShapeSpec = &tables::S_DefaultRetention;
}

impl Field for DefaultRetention {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.mode = Some(Field::decode(d).map_err(|e| e.inside("Mode"))?),
                1 => value.days = Some(Field::decode(d).map_err(|e| e.inside("Days"))?),
                2 => value.years = Some(Field::decode(d).map_err(|e| e.inside("Years"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.mode { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.days { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.years { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delete {
    pub objects: std::vec::Vec<ObjectIdentifier>,
    pub quiet: std::option::Option<bool>,
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
                0 => value.objects = Field::decode(d).map_err(|e| e.inside("Objects"))?,
                1 => value.quiet = Some(Field::decode(d).map_err(|e| e.inside("Quiet"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.objects.encode(e);
        if let Some(v) = &self.quiet { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketAnalyticsConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketAnalyticsConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketAnalyticsConfigurationRequest;
}

impl Field for DeleteBucketAnalyticsConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketCorsRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketCorsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketCorsRequest;
}

impl Field for DeleteBucketCorsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketEncryptionRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketEncryptionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketEncryptionRequest;
}

impl Field for DeleteBucketEncryptionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketIntelligentTieringConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketIntelligentTieringConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketIntelligentTieringConfigurationRequest;
}

impl Field for DeleteBucketIntelligentTieringConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketInventoryConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketInventoryConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketInventoryConfigurationRequest;
}

impl Field for DeleteBucketInventoryConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketLifecycleRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketLifecycleRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketLifecycleRequest;
}

impl Field for DeleteBucketLifecycleRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetadataConfigurationRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketMetadataConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketMetadataConfigurationRequest;
}

impl Field for DeleteBucketMetadataConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetadataTableConfigurationRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketMetadataTableConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketMetadataTableConfigurationRequest;
}

impl Field for DeleteBucketMetadataTableConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetricsConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketMetricsConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketMetricsConfigurationRequest;
}

impl Field for DeleteBucketMetricsConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketOwnershipControlsRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketOwnershipControlsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketOwnershipControlsRequest;
}

impl Field for DeleteBucketOwnershipControlsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketPolicyRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketPolicyRequest;
}

impl Field for DeleteBucketPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketReplicationRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketReplicationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketReplicationRequest;
}

impl Field for DeleteBucketReplicationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketRequest;
}

impl Field for DeleteBucketRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketTaggingRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketTaggingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketTaggingRequest;
}

impl Field for DeleteBucketTaggingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketWebsiteRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteBucketWebsiteRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteBucketWebsiteRequest;
}

impl Field for DeleteBucketWebsiteRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMarkerEntry {
    pub owner: std::option::Option<Owner>,
    pub key: std::option::Option<std::string::String>,
    pub version_id: std::option::Option<std::string::String>,
    pub is_latest: std::option::Option<bool>,
    pub last_modified: std::option::Option<Timestamp>,
}

impl Shape for DeleteMarkerEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteMarkerEntry;
}

impl Field for DeleteMarkerEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.owner = Some(Field::decode(d).map_err(|e| e.inside("Owner"))?),
                1 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                2 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                3 => value.is_latest = Some(Field::decode(d).map_err(|e| e.inside("IsLatest"))?),
                4 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.owner { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.is_latest { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMarkerReplication {
    pub status: std::option::Option<DeleteMarkerReplicationStatus>,
}

impl Shape for DeleteMarkerReplication {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteMarkerReplication;
}

impl Field for DeleteMarkerReplication {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum DeleteMarkerReplicationStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl DeleteMarkerReplicationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            DeleteMarkerReplicationStatus::Enabled => "Enabled",
            DeleteMarkerReplicationStatus::Disabled => "Disabled",
            DeleteMarkerReplicationStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for DeleteMarkerReplicationStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => DeleteMarkerReplicationStatus::Enabled,
            "Disabled" => DeleteMarkerReplicationStatus::Disabled,
            other => DeleteMarkerReplicationStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DeleteMarkerReplicationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for DeleteMarkerReplicationStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectOutput {
    pub delete_marker: std::option::Option<bool>,
    pub version_id: std::option::Option<std::string::String>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for DeleteObjectOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteObjectOutput;
}

impl Field for DeleteObjectOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delete_marker = Some(Field::decode(d).map_err(|e| e.inside("DeleteMarker"))?),
                1 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                2 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.delete_marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub mfa: std::option::Option<std::string::String>,
    pub version_id: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub bypass_governance_retention: std::option::Option<bool>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub if_match: std::option::Option<std::string::String>,
    pub if_match_last_modified_time: std::option::Option<Timestamp>,
    pub if_match_size: std::option::Option<i64>,
}

impl Shape for DeleteObjectRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteObjectRequest;
}

impl Field for DeleteObjectRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.mfa = Some(Field::decode(d).map_err(|e| e.inside("MFA"))?),
                3 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                4 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                5 => value.bypass_governance_retention = Some(Field::decode(d).map_err(|e| e.inside("BypassGovernanceRetention"))?),
                6 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                7 => value.if_match = Some(Field::decode(d).map_err(|e| e.inside("IfMatch"))?),
                8 => value.if_match_last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("IfMatchLastModifiedTime"))?),
                9 => value.if_match_size = Some(Field::decode(d).map_err(|e| e.inside("IfMatchSize"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.mfa { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.bypass_governance_retention { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.if_match { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.if_match_last_modified_time { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.if_match_size { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectTaggingOutput {
    pub version_id: std::option::Option<std::string::String>,
}

impl Shape for DeleteObjectTaggingOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteObjectTaggingOutput;
}

impl Field for DeleteObjectTaggingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectTaggingRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub version_id: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeleteObjectTaggingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteObjectTaggingRequest;
}

impl Field for DeleteObjectTaggingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                3 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectsOutput {
    pub deleted: std::option::Option<std::vec::Vec<DeletedObject>>,
    pub request_charged: std::option::Option<RequestCharged>,
    pub errors: std::option::Option<std::vec::Vec<Error>>,
}

impl Shape for DeleteObjectsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteObjectsOutput;
}

impl Field for DeleteObjectsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.deleted = Some(Field::decode(d).map_err(|e| e.inside("Deleted"))?),
                1 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                2 => value.errors = Some(Field::decode(d).map_err(|e| e.inside("Errors"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.deleted { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.errors { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectsRequest {
    pub bucket: std::string::String,
    pub delete: Delete,
    pub mfa: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub bypass_governance_retention: std::option::Option<bool>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
}

impl Shape for DeleteObjectsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeleteObjectsRequest;
}

impl Field for DeleteObjectsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.delete = Field::decode(d).map_err(|e| e.inside("Delete"))?,
                2 => value.mfa = Some(Field::decode(d).map_err(|e| e.inside("MFA"))?),
                3 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                4 => value.bypass_governance_retention = Some(Field::decode(d).map_err(|e| e.inside("BypassGovernanceRetention"))?),
                5 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                6 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.delete.encode(e);
        if let Some(v) = &self.mfa { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.bypass_governance_retention { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePublicAccessBlockRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for DeletePublicAccessBlockRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_DeletePublicAccessBlockRequest;
}

impl Field for DeletePublicAccessBlockRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletedObject {
    pub key: std::option::Option<std::string::String>,
    pub version_id: std::option::Option<std::string::String>,
    pub delete_marker: std::option::Option<bool>,
    pub delete_marker_version_id: std::option::Option<std::string::String>,
}

impl Shape for DeletedObject {
    const SHAPE: &'static ShapeSpec = &tables::S_DeletedObject;
}

impl Field for DeletedObject {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                1 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                2 => value.delete_marker = Some(Field::decode(d).map_err(|e| e.inside("DeleteMarker"))?),
                3 => value.delete_marker_version_id = Some(Field::decode(d).map_err(|e| e.inside("DeleteMarkerVersionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.delete_marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.delete_marker_version_id { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Destination {
    pub bucket: std::string::String,
    pub account: std::option::Option<std::string::String>,
    pub storage_class: std::option::Option<StorageClass>,
    pub access_control_translation: std::option::Option<AccessControlTranslation>,
    pub encryption_configuration: std::option::Option<EncryptionConfiguration>,
    pub replication_time: std::option::Option<ReplicationTime>,
    pub metrics: std::option::Option<Metrics>,
}

impl Shape for Destination {
    const SHAPE: &'static ShapeSpec = &tables::S_Destination;
}

impl Field for Destination {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.account = Some(Field::decode(d).map_err(|e| e.inside("Account"))?),
                2 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                3 => value.access_control_translation = Some(Field::decode(d).map_err(|e| e.inside("AccessControlTranslation"))?),
                4 => value.encryption_configuration = Some(Field::decode(d).map_err(|e| e.inside("EncryptionConfiguration"))?),
                5 => value.replication_time = Some(Field::decode(d).map_err(|e| e.inside("ReplicationTime"))?),
                6 => value.metrics = Some(Field::decode(d).map_err(|e| e.inside("Metrics"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.account { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.access_control_translation { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.encryption_configuration { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.replication_time { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.metrics { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DestinationResult {
    pub table_bucket_type: std::option::Option<S3TablesBucketType>,
    pub table_bucket_arn: std::option::Option<std::string::String>,
    pub table_namespace: std::option::Option<std::string::String>,
}

impl Shape for DestinationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_DestinationResult;
}

impl Field for DestinationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_bucket_type = Some(Field::decode(d).map_err(|e| e.inside("TableBucketType"))?),
                1 => value.table_bucket_arn = Some(Field::decode(d).map_err(|e| e.inside("TableBucketArn"))?),
                2 => value.table_namespace = Some(Field::decode(d).map_err(|e| e.inside("TableNamespace"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.table_bucket_type { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.table_bucket_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.table_namespace { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EncodingType {
    #[default] Url,
    Unknown(std::string::String),
}

impl EncodingType {
    pub fn as_str(&self) -> &str {
        match self {
            EncodingType::Url => "url",
            EncodingType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EncodingType {
    fn from(text: &str) -> Self {
        match text {
            "url" => EncodingType::Url,
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Encryption {
    pub encryption_type: ServerSideEncryption,
    pub kms_key_id: std::option::Option<std::string::String>,
    pub kms_context: std::option::Option<std::string::String>,
}

impl Shape for Encryption {
    const SHAPE: &'static ShapeSpec = &tables::S_Encryption;
}

impl Field for Encryption {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.encryption_type = Field::decode(d).map_err(|e| e.inside("EncryptionType"))?,
                1 => value.kms_key_id = Some(Field::decode(d).map_err(|e| e.inside("KMSKeyId"))?),
                2 => value.kms_context = Some(Field::decode(d).map_err(|e| e.inside("KMSContext"))?),
                _ => {}
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
        if let Some(v) = &self.kms_key_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.kms_context { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: std::option::Option<std::string::String>,
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
                0 => value.replica_kms_key_id = Some(Field::decode(d).map_err(|e| e.inside("ReplicaKmsKeyID"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.replica_kms_key_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EncryptionType {
    #[default] None,
    SseC,
    Unknown(std::string::String),
}

impl EncryptionType {
    pub fn as_str(&self) -> &str {
        match self {
            EncryptionType::None => "NONE",
            EncryptionType::SseC => "SSE-C",
            EncryptionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for EncryptionType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => EncryptionType::None,
            "SSE-C" => EncryptionType::SseC,
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
pub struct Error {
    pub key: std::option::Option<std::string::String>,
    pub version_id: std::option::Option<std::string::String>,
    pub code: std::option::Option<std::string::String>,
    pub message: std::option::Option<std::string::String>,
}

impl Shape for Error {
    const SHAPE: &'static ShapeSpec = &tables::S_Error;
}

impl Field for Error {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                1 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                2 => value.code = Some(Field::decode(d).map_err(|e| e.inside("Code"))?),
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
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.code { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.message { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDetails {
    pub error_code: std::option::Option<std::string::String>,
    pub error_message: std::option::Option<std::string::String>,
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
                0 => value.error_code = Some(Field::decode(d).map_err(|e| e.inside("ErrorCode"))?),
                1 => value.error_message = Some(Field::decode(d).map_err(|e| e.inside("ErrorMessage"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.error_code { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDocument {
    pub key: std::string::String,
}

impl Shape for ErrorDocument {
    const SHAPE: &'static ShapeSpec = &tables::S_ErrorDocument;
}

impl Field for ErrorDocument {
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

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Event {
    #[default] S3ReducedRedundancyLostObject,
    S3ObjectCreatedStar,
    S3ObjectCreatedPut,
    S3ObjectCreatedPost,
    S3ObjectCreatedCopy,
    S3ObjectCreatedCompleteMultipartUpload,
    S3ObjectRemovedStar,
    S3ObjectRemovedDelete,
    S3ObjectRemovedDeleteMarkerCreated,
    S3ObjectRestoreStar,
    S3ObjectRestorePost,
    S3ObjectRestoreCompleted,
    S3ReplicationStar,
    S3ReplicationOperationFailedReplication,
    S3ReplicationOperationNotTracked,
    S3ReplicationOperationMissedThreshold,
    S3ReplicationOperationReplicatedAfterThreshold,
    S3ObjectRestoreDelete,
    S3LifecycleTransition,
    S3IntelligentTiering,
    S3ObjectAclPut,
    S3LifecycleExpirationStar,
    S3LifecycleExpirationDelete,
    S3LifecycleExpirationDeleteMarkerCreated,
    S3ObjectTaggingStar,
    S3ObjectTaggingPut,
    S3ObjectTaggingDelete,
    Unknown(std::string::String),
}

impl Event {
    pub fn as_str(&self) -> &str {
        match self {
            Event::S3ReducedRedundancyLostObject => "s3:ReducedRedundancyLostObject",
            Event::S3ObjectCreatedStar => "s3:ObjectCreated:*",
            Event::S3ObjectCreatedPut => "s3:ObjectCreated:Put",
            Event::S3ObjectCreatedPost => "s3:ObjectCreated:Post",
            Event::S3ObjectCreatedCopy => "s3:ObjectCreated:Copy",
            Event::S3ObjectCreatedCompleteMultipartUpload => "s3:ObjectCreated:CompleteMultipartUpload",
            Event::S3ObjectRemovedStar => "s3:ObjectRemoved:*",
            Event::S3ObjectRemovedDelete => "s3:ObjectRemoved:Delete",
            Event::S3ObjectRemovedDeleteMarkerCreated => "s3:ObjectRemoved:DeleteMarkerCreated",
            Event::S3ObjectRestoreStar => "s3:ObjectRestore:*",
            Event::S3ObjectRestorePost => "s3:ObjectRestore:Post",
            Event::S3ObjectRestoreCompleted => "s3:ObjectRestore:Completed",
            Event::S3ReplicationStar => "s3:Replication:*",
            Event::S3ReplicationOperationFailedReplication => "s3:Replication:OperationFailedReplication",
            Event::S3ReplicationOperationNotTracked => "s3:Replication:OperationNotTracked",
            Event::S3ReplicationOperationMissedThreshold => "s3:Replication:OperationMissedThreshold",
            Event::S3ReplicationOperationReplicatedAfterThreshold => "s3:Replication:OperationReplicatedAfterThreshold",
            Event::S3ObjectRestoreDelete => "s3:ObjectRestore:Delete",
            Event::S3LifecycleTransition => "s3:LifecycleTransition",
            Event::S3IntelligentTiering => "s3:IntelligentTiering",
            Event::S3ObjectAclPut => "s3:ObjectAcl:Put",
            Event::S3LifecycleExpirationStar => "s3:LifecycleExpiration:*",
            Event::S3LifecycleExpirationDelete => "s3:LifecycleExpiration:Delete",
            Event::S3LifecycleExpirationDeleteMarkerCreated => "s3:LifecycleExpiration:DeleteMarkerCreated",
            Event::S3ObjectTaggingStar => "s3:ObjectTagging:*",
            Event::S3ObjectTaggingPut => "s3:ObjectTagging:Put",
            Event::S3ObjectTaggingDelete => "s3:ObjectTagging:Delete",
            Event::Unknown(text) => text,
        }
    }
}

impl From<&str> for Event {
    fn from(text: &str) -> Self {
        match text {
            "s3:ReducedRedundancyLostObject" => Event::S3ReducedRedundancyLostObject,
            "s3:ObjectCreated:*" => Event::S3ObjectCreatedStar,
            "s3:ObjectCreated:Put" => Event::S3ObjectCreatedPut,
            "s3:ObjectCreated:Post" => Event::S3ObjectCreatedPost,
            "s3:ObjectCreated:Copy" => Event::S3ObjectCreatedCopy,
            "s3:ObjectCreated:CompleteMultipartUpload" => Event::S3ObjectCreatedCompleteMultipartUpload,
            "s3:ObjectRemoved:*" => Event::S3ObjectRemovedStar,
            "s3:ObjectRemoved:Delete" => Event::S3ObjectRemovedDelete,
            "s3:ObjectRemoved:DeleteMarkerCreated" => Event::S3ObjectRemovedDeleteMarkerCreated,
            "s3:ObjectRestore:*" => Event::S3ObjectRestoreStar,
            "s3:ObjectRestore:Post" => Event::S3ObjectRestorePost,
            "s3:ObjectRestore:Completed" => Event::S3ObjectRestoreCompleted,
            "s3:Replication:*" => Event::S3ReplicationStar,
            "s3:Replication:OperationFailedReplication" => Event::S3ReplicationOperationFailedReplication,
            "s3:Replication:OperationNotTracked" => Event::S3ReplicationOperationNotTracked,
            "s3:Replication:OperationMissedThreshold" => Event::S3ReplicationOperationMissedThreshold,
            "s3:Replication:OperationReplicatedAfterThreshold" => Event::S3ReplicationOperationReplicatedAfterThreshold,
            "s3:ObjectRestore:Delete" => Event::S3ObjectRestoreDelete,
            "s3:LifecycleTransition" => Event::S3LifecycleTransition,
            "s3:IntelligentTiering" => Event::S3IntelligentTiering,
            "s3:ObjectAcl:Put" => Event::S3ObjectAclPut,
            "s3:LifecycleExpiration:*" => Event::S3LifecycleExpirationStar,
            "s3:LifecycleExpiration:Delete" => Event::S3LifecycleExpirationDelete,
            "s3:LifecycleExpiration:DeleteMarkerCreated" => Event::S3LifecycleExpirationDeleteMarkerCreated,
            "s3:ObjectTagging:*" => Event::S3ObjectTaggingStar,
            "s3:ObjectTagging:Put" => Event::S3ObjectTaggingPut,
            "s3:ObjectTagging:Delete" => Event::S3ObjectTaggingDelete,
            other => Event::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Event {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventBridgeConfiguration {
}

impl Shape for EventBridgeConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_EventBridgeConfiguration;
}

impl Field for EventBridgeConfiguration {
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
pub struct ExistingObjectReplication {
    pub status: ExistingObjectReplicationStatus,
}

impl Shape for ExistingObjectReplication {
    const SHAPE: &'static ShapeSpec = &tables::S_ExistingObjectReplication;
}

impl Field for ExistingObjectReplication {
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
pub enum ExistingObjectReplicationStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl ExistingObjectReplicationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ExistingObjectReplicationStatus::Enabled => "Enabled",
            ExistingObjectReplicationStatus::Disabled => "Disabled",
            ExistingObjectReplicationStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ExistingObjectReplicationStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => ExistingObjectReplicationStatus::Enabled,
            "Disabled" => ExistingObjectReplicationStatus::Disabled,
            other => ExistingObjectReplicationStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ExistingObjectReplicationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ExistingObjectReplicationStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExpirationState {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl ExpirationState {
    pub fn as_str(&self) -> &str {
        match self {
            ExpirationState::Enabled => "ENABLED",
            ExpirationState::Disabled => "DISABLED",
            ExpirationState::Unknown(text) => text,
        }
    }
}

impl From<&str> for ExpirationState {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => ExpirationState::Enabled,
            "DISABLED" => ExpirationState::Disabled,
            other => ExpirationState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ExpirationState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ExpirationState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExpirationStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl ExpirationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ExpirationStatus::Enabled => "Enabled",
            ExpirationStatus::Disabled => "Disabled",
            ExpirationStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ExpirationStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => ExpirationStatus::Enabled,
            "Disabled" => ExpirationStatus::Disabled,
            other => ExpirationStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ExpirationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ExpirationStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExpressionType {
    #[default] Sql,
    Unknown(std::string::String),
}

impl ExpressionType {
    pub fn as_str(&self) -> &str {
        match self {
            ExpressionType::Sql => "SQL",
            ExpressionType::Unknown(text) => text,
        }
    }
}

impl From<&str> for ExpressionType {
    fn from(text: &str) -> Self {
        match text {
            "SQL" => ExpressionType::Sql,
            other => ExpressionType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ExpressionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ExpressionType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum FileHeaderInfo {
    #[default] Use,
    Ignore,
    None,
    Unknown(std::string::String),
}

impl FileHeaderInfo {
    pub fn as_str(&self) -> &str {
        match self {
            FileHeaderInfo::Use => "USE",
            FileHeaderInfo::Ignore => "IGNORE",
            FileHeaderInfo::None => "NONE",
            FileHeaderInfo::Unknown(text) => text,
        }
    }
}

impl From<&str> for FileHeaderInfo {
    fn from(text: &str) -> Self {
        match text {
            "USE" => FileHeaderInfo::Use,
            "IGNORE" => FileHeaderInfo::Ignore,
            "NONE" => FileHeaderInfo::None,
            other => FileHeaderInfo::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FileHeaderInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for FileHeaderInfo {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterRule {
    pub name: std::option::Option<FilterRuleName>,
    pub value: std::option::Option<std::string::String>,
}

impl Shape for FilterRule {
    const SHAPE: &'static ShapeSpec = &tables::S_FilterRule;
}

impl Field for FilterRule {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
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
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum FilterRuleName {
    #[default] Prefix,
    Suffix,
    Unknown(std::string::String),
}

impl FilterRuleName {
    pub fn as_str(&self) -> &str {
        match self {
            FilterRuleName::Prefix => "prefix",
            FilterRuleName::Suffix => "suffix",
            FilterRuleName::Unknown(text) => text,
        }
    }
}

impl From<&str> for FilterRuleName {
    fn from(text: &str) -> Self {
        match text {
            "prefix" => FilterRuleName::Prefix,
            "suffix" => FilterRuleName::Suffix,
            other => FilterRuleName::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FilterRuleName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for FilterRuleName {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAbacOutput {
    pub abac_status: std::option::Option<AbacStatus>,
}

impl Shape for GetBucketAbacOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketAbacOutput;
}

impl Field for GetBucketAbacOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.abac_status = Some(Field::decode(d).map_err(|e| e.inside("AbacStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.abac_status { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAbacRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketAbacRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketAbacRequest;
}

impl Field for GetBucketAbacRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationOutput {
    pub status: std::option::Option<BucketAccelerateStatus>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for GetBucketAccelerateConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketAccelerateConfigurationOutput;
}

impl Field for GetBucketAccelerateConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                1 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
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
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
}

impl Shape for GetBucketAccelerateConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketAccelerateConfigurationRequest;
}

impl Field for GetBucketAccelerateConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                2 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAclOutput {
    pub owner: std::option::Option<Owner>,
    pub grants: std::option::Option<std::vec::Vec<Grant>>,
}

impl Shape for GetBucketAclOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketAclOutput;
}

impl Field for GetBucketAclOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.owner = Some(Field::decode(d).map_err(|e| e.inside("Owner"))?),
                1 => value.grants = Some(Field::decode(d).map_err(|e| e.inside("Grants"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.owner { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.grants { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAclRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketAclRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketAclRequest;
}

impl Field for GetBucketAclRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAnalyticsConfigurationOutput {
    pub analytics_configuration: std::option::Option<AnalyticsConfiguration>,
}

impl Shape for GetBucketAnalyticsConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketAnalyticsConfigurationOutput;
}

impl Field for GetBucketAnalyticsConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.analytics_configuration = Some(Field::decode(d).map_err(|e| e.inside("AnalyticsConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.analytics_configuration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAnalyticsConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketAnalyticsConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketAnalyticsConfigurationRequest;
}

impl Field for GetBucketAnalyticsConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketCorsOutput {
    pub cors_rules: std::option::Option<std::vec::Vec<CORSRule>>,
}

impl Shape for GetBucketCorsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketCorsOutput;
}

impl Field for GetBucketCorsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.cors_rules = Some(Field::decode(d).map_err(|e| e.inside("CORSRules"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.cors_rules { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketCorsRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketCorsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketCorsRequest;
}

impl Field for GetBucketCorsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketEncryptionOutput {
    pub server_side_encryption_configuration: std::option::Option<ServerSideEncryptionConfiguration>,
}

impl Shape for GetBucketEncryptionOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketEncryptionOutput;
}

impl Field for GetBucketEncryptionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_side_encryption_configuration = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryptionConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.server_side_encryption_configuration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketEncryptionRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketEncryptionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketEncryptionRequest;
}

impl Field for GetBucketEncryptionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketIntelligentTieringConfigurationOutput {
    pub intelligent_tiering_configuration: std::option::Option<IntelligentTieringConfiguration>,
}

impl Shape for GetBucketIntelligentTieringConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketIntelligentTieringConfigurationOutput;
}

impl Field for GetBucketIntelligentTieringConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.intelligent_tiering_configuration = Some(Field::decode(d).map_err(|e| e.inside("IntelligentTieringConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.intelligent_tiering_configuration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketIntelligentTieringConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketIntelligentTieringConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketIntelligentTieringConfigurationRequest;
}

impl Field for GetBucketIntelligentTieringConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketInventoryConfigurationOutput {
    pub inventory_configuration: std::option::Option<InventoryConfiguration>,
}

impl Shape for GetBucketInventoryConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketInventoryConfigurationOutput;
}

impl Field for GetBucketInventoryConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.inventory_configuration = Some(Field::decode(d).map_err(|e| e.inside("InventoryConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.inventory_configuration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketInventoryConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketInventoryConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketInventoryConfigurationRequest;
}

impl Field for GetBucketInventoryConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLifecycleConfigurationOutput {
    pub rules: std::option::Option<std::vec::Vec<LifecycleRule>>,
    pub transition_default_minimum_object_size: std::option::Option<TransitionDefaultMinimumObjectSize>,
}

impl Shape for GetBucketLifecycleConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketLifecycleConfigurationOutput;
}

impl Field for GetBucketLifecycleConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rules = Some(Field::decode(d).map_err(|e| e.inside("Rules"))?),
                1 => value.transition_default_minimum_object_size = Some(Field::decode(d).map_err(|e| e.inside("TransitionDefaultMinimumObjectSize"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.rules { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.transition_default_minimum_object_size { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLifecycleConfigurationRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketLifecycleConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketLifecycleConfigurationRequest;
}

impl Field for GetBucketLifecycleConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLocationOutput {
    pub location_constraint: std::option::Option<BucketLocationConstraint>,
}

impl Shape for GetBucketLocationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketLocationOutput;
}

impl Field for GetBucketLocationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.location_constraint = Some(Field::decode(d).map_err(|e| e.inside("LocationConstraint"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.location_constraint { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLocationRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketLocationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketLocationRequest;
}

impl Field for GetBucketLocationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLoggingOutput {
    pub logging_enabled: std::option::Option<LoggingEnabled>,
}

impl Shape for GetBucketLoggingOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketLoggingOutput;
}

impl Field for GetBucketLoggingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.logging_enabled = Some(Field::decode(d).map_err(|e| e.inside("LoggingEnabled"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.logging_enabled { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLoggingRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketLoggingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketLoggingRequest;
}

impl Field for GetBucketLoggingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataConfigurationOutput {
    pub get_bucket_metadata_configuration_result: std::option::Option<GetBucketMetadataConfigurationResult>,
}

impl Shape for GetBucketMetadataConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketMetadataConfigurationOutput;
}

impl Field for GetBucketMetadataConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.get_bucket_metadata_configuration_result = Some(Field::decode(d).map_err(|e| e.inside("GetBucketMetadataConfigurationResult"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.get_bucket_metadata_configuration_result { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataConfigurationRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketMetadataConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketMetadataConfigurationRequest;
}

impl Field for GetBucketMetadataConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataConfigurationResult {
    pub metadata_configuration_result: MetadataConfigurationResult,
}

impl Shape for GetBucketMetadataConfigurationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketMetadataConfigurationResult;
}

impl Field for GetBucketMetadataConfigurationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metadata_configuration_result = Field::decode(d).map_err(|e| e.inside("MetadataConfigurationResult"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.metadata_configuration_result.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataTableConfigurationOutput {
    pub get_bucket_metadata_table_configuration_result: std::option::Option<GetBucketMetadataTableConfigurationResult>,
}

impl Shape for GetBucketMetadataTableConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketMetadataTableConfigurationOutput;
}

impl Field for GetBucketMetadataTableConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.get_bucket_metadata_table_configuration_result = Some(Field::decode(d).map_err(|e| e.inside("GetBucketMetadataTableConfigurationResult"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.get_bucket_metadata_table_configuration_result { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataTableConfigurationRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketMetadataTableConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketMetadataTableConfigurationRequest;
}

impl Field for GetBucketMetadataTableConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataTableConfigurationResult {
    pub metadata_table_configuration_result: MetadataTableConfigurationResult,
    pub status: std::string::String,
    pub error: std::option::Option<ErrorDetails>,
}

impl Shape for GetBucketMetadataTableConfigurationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketMetadataTableConfigurationResult;
}

impl Field for GetBucketMetadataTableConfigurationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metadata_table_configuration_result = Field::decode(d).map_err(|e| e.inside("MetadataTableConfigurationResult"))?,
                1 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                2 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.metadata_table_configuration_result.encode(e);
        e.member(&Self::SHAPE.members[1]); self.status.encode(e);
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetricsConfigurationOutput {
    pub metrics_configuration: std::option::Option<MetricsConfiguration>,
}

impl Shape for GetBucketMetricsConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketMetricsConfigurationOutput;
}

impl Field for GetBucketMetricsConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.metrics_configuration = Some(Field::decode(d).map_err(|e| e.inside("MetricsConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.metrics_configuration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetricsConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketMetricsConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketMetricsConfigurationRequest;
}

impl Field for GetBucketMetricsConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketNotificationConfigurationRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketNotificationConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketNotificationConfigurationRequest;
}

impl Field for GetBucketNotificationConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketOwnershipControlsOutput {
    pub ownership_controls: std::option::Option<OwnershipControls>,
}

impl Shape for GetBucketOwnershipControlsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketOwnershipControlsOutput;
}

impl Field for GetBucketOwnershipControlsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.ownership_controls = Some(Field::decode(d).map_err(|e| e.inside("OwnershipControls"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.ownership_controls { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketOwnershipControlsRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketOwnershipControlsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketOwnershipControlsRequest;
}

impl Field for GetBucketOwnershipControlsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyOutput {
    pub policy: std::option::Option<std::string::String>,
}

impl Shape for GetBucketPolicyOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketPolicyOutput;
}

impl Field for GetBucketPolicyOutput {
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
pub struct GetBucketPolicyRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketPolicyRequest;
}

impl Field for GetBucketPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyStatusOutput {
    pub policy_status: std::option::Option<PolicyStatus>,
}

impl Shape for GetBucketPolicyStatusOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketPolicyStatusOutput;
}

impl Field for GetBucketPolicyStatusOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.policy_status = Some(Field::decode(d).map_err(|e| e.inside("PolicyStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.policy_status { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyStatusRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketPolicyStatusRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketPolicyStatusRequest;
}

impl Field for GetBucketPolicyStatusRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketReplicationOutput {
    pub replication_configuration: std::option::Option<ReplicationConfiguration>,
}

impl Shape for GetBucketReplicationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketReplicationOutput;
}

impl Field for GetBucketReplicationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.replication_configuration = Some(Field::decode(d).map_err(|e| e.inside("ReplicationConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.replication_configuration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketReplicationRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketReplicationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketReplicationRequest;
}

impl Field for GetBucketReplicationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketRequestPaymentOutput {
    pub payer: std::option::Option<Payer>,
}

impl Shape for GetBucketRequestPaymentOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketRequestPaymentOutput;
}

impl Field for GetBucketRequestPaymentOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.payer = Some(Field::decode(d).map_err(|e| e.inside("Payer"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.payer { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketRequestPaymentRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketRequestPaymentRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketRequestPaymentRequest;
}

impl Field for GetBucketRequestPaymentRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketTaggingOutput {
    pub tag_set: std::vec::Vec<Tag>,
}

impl Shape for GetBucketTaggingOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketTaggingOutput;
}

impl Field for GetBucketTaggingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tag_set = Field::decode(d).map_err(|e| e.inside("TagSet"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tag_set.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketTaggingRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketTaggingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketTaggingRequest;
}

impl Field for GetBucketTaggingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketVersioningOutput {
    pub status: std::option::Option<BucketVersioningStatus>,
    pub mfa_delete: std::option::Option<MFADeleteStatus>,
}

impl Shape for GetBucketVersioningOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketVersioningOutput;
}

impl Field for GetBucketVersioningOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                1 => value.mfa_delete = Some(Field::decode(d).map_err(|e| e.inside("MFADelete"))?),
                _ => {}
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
        if let Some(v) = &self.mfa_delete { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketVersioningRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketVersioningRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketVersioningRequest;
}

impl Field for GetBucketVersioningRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketWebsiteOutput {
    pub redirect_all_requests_to: std::option::Option<RedirectAllRequestsTo>,
    pub index_document: std::option::Option<IndexDocument>,
    pub error_document: std::option::Option<ErrorDocument>,
    pub routing_rules: std::option::Option<std::vec::Vec<RoutingRule>>,
}

impl Shape for GetBucketWebsiteOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketWebsiteOutput;
}

impl Field for GetBucketWebsiteOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.redirect_all_requests_to = Some(Field::decode(d).map_err(|e| e.inside("RedirectAllRequestsTo"))?),
                1 => value.index_document = Some(Field::decode(d).map_err(|e| e.inside("IndexDocument"))?),
                2 => value.error_document = Some(Field::decode(d).map_err(|e| e.inside("ErrorDocument"))?),
                3 => value.routing_rules = Some(Field::decode(d).map_err(|e| e.inside("RoutingRules"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.redirect_all_requests_to { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.index_document { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.error_document { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.routing_rules { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketWebsiteRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetBucketWebsiteRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetBucketWebsiteRequest;
}

impl Field for GetBucketWebsiteRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAclOutput {
    pub owner: std::option::Option<Owner>,
    pub grants: std::option::Option<std::vec::Vec<Grant>>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for GetObjectAclOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectAclOutput;
}

impl Field for GetObjectAclOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.owner = Some(Field::decode(d).map_err(|e| e.inside("Owner"))?),
                1 => value.grants = Some(Field::decode(d).map_err(|e| e.inside("Grants"))?),
                2 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.owner { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.grants { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAclRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub version_id: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetObjectAclRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectAclRequest;
}

impl Field for GetObjectAclRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                3 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAttributesOutput {
    pub delete_marker: std::option::Option<bool>,
    pub last_modified: std::option::Option<Timestamp>,
    pub version_id: std::option::Option<std::string::String>,
    pub request_charged: std::option::Option<RequestCharged>,
    pub e_tag: std::option::Option<std::string::String>,
    pub checksum: std::option::Option<Checksum>,
    pub object_parts: std::option::Option<GetObjectAttributesParts>,
    pub storage_class: std::option::Option<StorageClass>,
    pub object_size: std::option::Option<i64>,
}

impl Shape for GetObjectAttributesOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectAttributesOutput;
}

impl Field for GetObjectAttributesOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delete_marker = Some(Field::decode(d).map_err(|e| e.inside("DeleteMarker"))?),
                1 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                2 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                3 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                4 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                5 => value.checksum = Some(Field::decode(d).map_err(|e| e.inside("Checksum"))?),
                6 => value.object_parts = Some(Field::decode(d).map_err(|e| e.inside("ObjectParts"))?),
                7 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                8 => value.object_size = Some(Field::decode(d).map_err(|e| e.inside("ObjectSize"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.delete_marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.object_parts { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.object_size { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAttributesParts {
    pub total_parts_count: std::option::Option<i32>,
    pub part_number_marker: std::option::Option<i32>,
    pub next_part_number_marker: std::option::Option<i32>,
    pub max_parts: std::option::Option<i32>,
    pub is_truncated: std::option::Option<bool>,
    pub parts: std::option::Option<std::vec::Vec<ObjectPart>>,
}

impl Shape for GetObjectAttributesParts {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectAttributesParts;
}

impl Field for GetObjectAttributesParts {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.total_parts_count = Some(Field::decode(d).map_err(|e| e.inside("TotalPartsCount"))?),
                1 => value.part_number_marker = Some(Field::decode(d).map_err(|e| e.inside("PartNumberMarker"))?),
                2 => value.next_part_number_marker = Some(Field::decode(d).map_err(|e| e.inside("NextPartNumberMarker"))?),
                3 => value.max_parts = Some(Field::decode(d).map_err(|e| e.inside("MaxParts"))?),
                4 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                5 => value.parts = Some(Field::decode(d).map_err(|e| e.inside("Parts"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.total_parts_count { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.part_number_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_part_number_marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_parts { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.parts { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAttributesRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub version_id: std::option::Option<std::string::String>,
    pub max_parts: std::option::Option<i32>,
    pub part_number_marker: std::option::Option<i32>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub object_attributes: std::vec::Vec<ObjectAttributes>,
}

impl Shape for GetObjectAttributesRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectAttributesRequest;
}

impl Field for GetObjectAttributesRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                3 => value.max_parts = Some(Field::decode(d).map_err(|e| e.inside("MaxParts"))?),
                4 => value.part_number_marker = Some(Field::decode(d).map_err(|e| e.inside("PartNumberMarker"))?),
                5 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                6 => value.sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKey"))?),
                7 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                8 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                9 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                10 => value.object_attributes = Field::decode(d).map_err(|e| e.inside("ObjectAttributes"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_parts { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.part_number_marker { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.member(&Self::SHAPE.members[10]); self.object_attributes.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLegalHoldOutput {
    pub legal_hold: std::option::Option<ObjectLockLegalHold>,
}

impl Shape for GetObjectLegalHoldOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectLegalHoldOutput;
}

impl Field for GetObjectLegalHoldOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.legal_hold = Some(Field::decode(d).map_err(|e| e.inside("LegalHold"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.legal_hold { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLegalHoldRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub version_id: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetObjectLegalHoldRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectLegalHoldRequest;
}

impl Field for GetObjectLegalHoldRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                3 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLockConfigurationOutput {
    pub object_lock_configuration: std::option::Option<ObjectLockConfiguration>,
}

impl Shape for GetObjectLockConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectLockConfigurationOutput;
}

impl Field for GetObjectLockConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.object_lock_configuration = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.object_lock_configuration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLockConfigurationRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetObjectLockConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectLockConfigurationRequest;
}

impl Field for GetObjectLockConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Debug, Default)]
pub struct GetObjectOutput {
    pub body: Body,
    pub delete_marker: std::option::Option<bool>,
    pub accept_ranges: std::option::Option<std::string::String>,
    pub expiration: std::option::Option<std::string::String>,
    pub restore: std::option::Option<std::string::String>,
    pub last_modified: std::option::Option<Timestamp>,
    pub content_length: std::option::Option<i64>,
    pub e_tag: std::option::Option<std::string::String>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
    pub checksum_type: std::option::Option<ChecksumType>,
    pub missing_meta: std::option::Option<i32>,
    pub version_id: std::option::Option<std::string::String>,
    pub cache_control: std::option::Option<std::string::String>,
    pub content_disposition: std::option::Option<std::string::String>,
    pub content_encoding: std::option::Option<std::string::String>,
    pub content_language: std::option::Option<std::string::String>,
    pub content_range: std::option::Option<std::string::String>,
    pub content_type: std::option::Option<std::string::String>,
    pub expires: std::option::Option<std::string::String>,
    pub website_redirect_location: std::option::Option<std::string::String>,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub metadata: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub storage_class: std::option::Option<StorageClass>,
    pub request_charged: std::option::Option<RequestCharged>,
    pub replication_status: std::option::Option<ReplicationStatus>,
    pub parts_count: std::option::Option<i32>,
    pub tag_count: std::option::Option<i32>,
    pub object_lock_mode: std::option::Option<ObjectLockMode>,
    pub object_lock_retain_until_date: std::option::Option<Timestamp>,
    pub object_lock_legal_hold_status: std::option::Option<ObjectLockLegalHoldStatus>,
}

impl Shape for GetObjectOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectOutput;
    fn take_body(&mut self) -> std::option::Option<Body> { Some(std::mem::take(&mut self.body)) }
}

impl Field for GetObjectOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.body = Field::decode(d)?,
                1 => value.delete_marker = Some(Field::decode(d).map_err(|e| e.inside("DeleteMarker"))?),
                2 => value.accept_ranges = Some(Field::decode(d).map_err(|e| e.inside("AcceptRanges"))?),
                3 => value.expiration = Some(Field::decode(d).map_err(|e| e.inside("Expiration"))?),
                4 => value.restore = Some(Field::decode(d).map_err(|e| e.inside("Restore"))?),
                5 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                6 => value.content_length = Some(Field::decode(d).map_err(|e| e.inside("ContentLength"))?),
                7 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                8 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                9 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                10 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                11 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                12 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                13 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                14 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                15 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                16 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                17 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                18 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                19 => value.missing_meta = Some(Field::decode(d).map_err(|e| e.inside("MissingMeta"))?),
                20 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                21 => value.cache_control = Some(Field::decode(d).map_err(|e| e.inside("CacheControl"))?),
                22 => value.content_disposition = Some(Field::decode(d).map_err(|e| e.inside("ContentDisposition"))?),
                23 => value.content_encoding = Some(Field::decode(d).map_err(|e| e.inside("ContentEncoding"))?),
                24 => value.content_language = Some(Field::decode(d).map_err(|e| e.inside("ContentLanguage"))?),
                25 => value.content_range = Some(Field::decode(d).map_err(|e| e.inside("ContentRange"))?),
                26 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                27 => value.expires = Some(Field::decode(d).map_err(|e| e.inside("Expires"))?),
                28 => value.website_redirect_location = Some(Field::decode(d).map_err(|e| e.inside("WebsiteRedirectLocation"))?),
                29 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                30 => value.metadata = Some(Field::decode(d).map_err(|e| e.inside("Metadata"))?),
                31 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                32 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                33 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                34 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                35 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                36 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                37 => value.replication_status = Some(Field::decode(d).map_err(|e| e.inside("ReplicationStatus"))?),
                38 => value.parts_count = Some(Field::decode(d).map_err(|e| e.inside("PartsCount"))?),
                39 => value.tag_count = Some(Field::decode(d).map_err(|e| e.inside("TagCount"))?),
                40 => value.object_lock_mode = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockMode"))?),
                41 => value.object_lock_retain_until_date = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockRetainUntilDate"))?),
                42 => value.object_lock_legal_hold_status = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockLegalHoldStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.delete_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.accept_ranges { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expiration { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.restore { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.content_length { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.missing_meta { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.cache_control { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.content_disposition { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.content_encoding { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.content_language { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.content_range { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.content_type { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.expires { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        if let Some(v) = &self.website_redirect_location { e.member(&Self::SHAPE.members[28]); v.encode(e); }
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[29]); v.encode(e); }
        if let Some(v) = &self.metadata { e.member(&Self::SHAPE.members[30]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[31]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[32]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[33]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[34]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[35]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[36]); v.encode(e); }
        if let Some(v) = &self.replication_status { e.member(&Self::SHAPE.members[37]); v.encode(e); }
        if let Some(v) = &self.parts_count { e.member(&Self::SHAPE.members[38]); v.encode(e); }
        if let Some(v) = &self.tag_count { e.member(&Self::SHAPE.members[39]); v.encode(e); }
        if let Some(v) = &self.object_lock_mode { e.member(&Self::SHAPE.members[40]); v.encode(e); }
        if let Some(v) = &self.object_lock_retain_until_date { e.member(&Self::SHAPE.members[41]); v.encode(e); }
        if let Some(v) = &self.object_lock_legal_hold_status { e.member(&Self::SHAPE.members[42]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectRequest {
    pub bucket: std::string::String,
    pub if_match: std::option::Option<std::string::String>,
    pub if_modified_since: std::option::Option<Timestamp>,
    pub if_none_match: std::option::Option<std::string::String>,
    pub if_unmodified_since: std::option::Option<Timestamp>,
    pub key: std::string::String,
    pub range: std::option::Option<std::string::String>,
    pub response_cache_control: std::option::Option<std::string::String>,
    pub response_content_disposition: std::option::Option<std::string::String>,
    pub response_content_encoding: std::option::Option<std::string::String>,
    pub response_content_language: std::option::Option<std::string::String>,
    pub response_content_type: std::option::Option<std::string::String>,
    pub response_expires: std::option::Option<Timestamp>,
    pub version_id: std::option::Option<std::string::String>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub part_number: std::option::Option<i32>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub checksum_mode: std::option::Option<ChecksumMode>,
}

impl Shape for GetObjectRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectRequest;
}

impl Field for GetObjectRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.if_match = Some(Field::decode(d).map_err(|e| e.inside("IfMatch"))?),
                2 => value.if_modified_since = Some(Field::decode(d).map_err(|e| e.inside("IfModifiedSince"))?),
                3 => value.if_none_match = Some(Field::decode(d).map_err(|e| e.inside("IfNoneMatch"))?),
                4 => value.if_unmodified_since = Some(Field::decode(d).map_err(|e| e.inside("IfUnmodifiedSince"))?),
                5 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                6 => value.range = Some(Field::decode(d).map_err(|e| e.inside("Range"))?),
                7 => value.response_cache_control = Some(Field::decode(d).map_err(|e| e.inside("ResponseCacheControl"))?),
                8 => value.response_content_disposition = Some(Field::decode(d).map_err(|e| e.inside("ResponseContentDisposition"))?),
                9 => value.response_content_encoding = Some(Field::decode(d).map_err(|e| e.inside("ResponseContentEncoding"))?),
                10 => value.response_content_language = Some(Field::decode(d).map_err(|e| e.inside("ResponseContentLanguage"))?),
                11 => value.response_content_type = Some(Field::decode(d).map_err(|e| e.inside("ResponseContentType"))?),
                12 => value.response_expires = Some(Field::decode(d).map_err(|e| e.inside("ResponseExpires"))?),
                13 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                14 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                15 => value.sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKey"))?),
                16 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                17 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                18 => value.part_number = Some(Field::decode(d).map_err(|e| e.inside("PartNumber"))?),
                19 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                20 => value.checksum_mode = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.if_match { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.if_modified_since { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.if_none_match { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.if_unmodified_since { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.key.encode(e);
        if let Some(v) = &self.range { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.response_cache_control { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.response_content_disposition { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.response_content_encoding { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.response_content_language { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.response_content_type { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.response_expires { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.part_number { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.checksum_mode { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectRetentionOutput {
    pub retention: std::option::Option<ObjectLockRetention>,
}

impl Shape for GetObjectRetentionOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectRetentionOutput;
}

impl Field for GetObjectRetentionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.retention = Some(Field::decode(d).map_err(|e| e.inside("Retention"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.retention { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectRetentionRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub version_id: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetObjectRetentionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectRetentionRequest;
}

impl Field for GetObjectRetentionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                3 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTaggingOutput {
    pub version_id: std::option::Option<std::string::String>,
    pub tag_set: std::vec::Vec<Tag>,
}

impl Shape for GetObjectTaggingOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectTaggingOutput;
}

impl Field for GetObjectTaggingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                1 => value.tag_set = Field::decode(d).map_err(|e| e.inside("TagSet"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.tag_set.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTaggingRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub version_id: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
}

impl Shape for GetObjectTaggingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectTaggingRequest;
}

impl Field for GetObjectTaggingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                3 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                4 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Debug, Default)]
pub struct GetObjectTorrentOutput {
    pub body: Body,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for GetObjectTorrentOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectTorrentOutput;
    fn take_body(&mut self) -> std::option::Option<Body> { Some(std::mem::take(&mut self.body)) }
}

impl Field for GetObjectTorrentOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.body = Field::decode(d)?,
                1 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTorrentRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetObjectTorrentRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetObjectTorrentRequest;
}

impl Field for GetObjectTorrentRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                3 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: std::option::Option<PublicAccessBlockConfiguration>,
}

impl Shape for GetPublicAccessBlockOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPublicAccessBlockOutput;
}

impl Field for GetPublicAccessBlockOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.public_access_block_configuration = Some(Field::decode(d).map_err(|e| e.inside("PublicAccessBlockConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.public_access_block_configuration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for GetPublicAccessBlockRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_GetPublicAccessBlockRequest;
}

impl Field for GetPublicAccessBlockRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlacierJobParameters {
    pub tier: Tier,
}

impl Shape for GlacierJobParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_GlacierJobParameters;
}

impl Field for GlacierJobParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tier = Field::decode(d).map_err(|e| e.inside("Tier"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tier.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grant {
    pub grantee: std::option::Option<Grantee>,
    pub permission: std::option::Option<Permission>,
}

impl Shape for Grant {
    const SHAPE: &'static ShapeSpec = &tables::S_Grant;
}

impl Field for Grant {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.grantee = Some(Field::decode(d).map_err(|e| e.inside("Grantee"))?),
                1 => value.permission = Some(Field::decode(d).map_err(|e| e.inside("Permission"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.grantee { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.permission { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grantee {
    pub display_name: std::option::Option<std::string::String>,
    pub email_address: std::option::Option<std::string::String>,
    pub id: std::option::Option<std::string::String>,
    pub type_: Type,
    pub uri: std::option::Option<std::string::String>,
}

impl Shape for Grantee {
    const SHAPE: &'static ShapeSpec = &tables::S_Grantee;
}

impl Field for Grantee {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_name = Some(Field::decode(d).map_err(|e| e.inside("DisplayName"))?),
                1 => value.email_address = Some(Field::decode(d).map_err(|e| e.inside("EmailAddress"))?),
                2 => value.id = Some(Field::decode(d).map_err(|e| e.inside("ID"))?),
                3 => value.type_ = Field::decode(d).map_err(|e| e.inside("Type"))?,
                4 => value.uri = Some(Field::decode(d).map_err(|e| e.inside("URI"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[3]); self.type_.encode(e);
        if let Some(v) = &self.display_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.email_address { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.uri { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadBucketOutput {
    pub bucket_arn: std::option::Option<std::string::String>,
    pub bucket_location_type: std::option::Option<LocationType>,
    pub bucket_location_name: std::option::Option<std::string::String>,
    pub bucket_region: std::option::Option<std::string::String>,
    pub access_point_alias: std::option::Option<bool>,
}

impl Shape for HeadBucketOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_HeadBucketOutput;
}

impl Field for HeadBucketOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket_arn = Some(Field::decode(d).map_err(|e| e.inside("BucketArn"))?),
                1 => value.bucket_location_type = Some(Field::decode(d).map_err(|e| e.inside("BucketLocationType"))?),
                2 => value.bucket_location_name = Some(Field::decode(d).map_err(|e| e.inside("BucketLocationName"))?),
                3 => value.bucket_region = Some(Field::decode(d).map_err(|e| e.inside("BucketRegion"))?),
                4 => value.access_point_alias = Some(Field::decode(d).map_err(|e| e.inside("AccessPointAlias"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.bucket_arn { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.bucket_location_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.bucket_location_name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.bucket_region { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.access_point_alias { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadBucketRequest {
    pub bucket: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for HeadBucketRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_HeadBucketRequest;
}

impl Field for HeadBucketRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadObjectOutput {
    pub delete_marker: std::option::Option<bool>,
    pub accept_ranges: std::option::Option<std::string::String>,
    pub expiration: std::option::Option<std::string::String>,
    pub restore: std::option::Option<std::string::String>,
    pub archive_status: std::option::Option<ArchiveStatus>,
    pub last_modified: std::option::Option<Timestamp>,
    pub content_length: std::option::Option<i64>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
    pub checksum_type: std::option::Option<ChecksumType>,
    pub e_tag: std::option::Option<std::string::String>,
    pub missing_meta: std::option::Option<i32>,
    pub version_id: std::option::Option<std::string::String>,
    pub cache_control: std::option::Option<std::string::String>,
    pub content_disposition: std::option::Option<std::string::String>,
    pub content_encoding: std::option::Option<std::string::String>,
    pub content_language: std::option::Option<std::string::String>,
    pub content_type: std::option::Option<std::string::String>,
    pub content_range: std::option::Option<std::string::String>,
    pub expires: std::option::Option<std::string::String>,
    pub website_redirect_location: std::option::Option<std::string::String>,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub metadata: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub storage_class: std::option::Option<StorageClass>,
    pub request_charged: std::option::Option<RequestCharged>,
    pub replication_status: std::option::Option<ReplicationStatus>,
    pub parts_count: std::option::Option<i32>,
    pub tag_count: std::option::Option<i32>,
    pub object_lock_mode: std::option::Option<ObjectLockMode>,
    pub object_lock_retain_until_date: std::option::Option<Timestamp>,
    pub object_lock_legal_hold_status: std::option::Option<ObjectLockLegalHoldStatus>,
}

impl Shape for HeadObjectOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_HeadObjectOutput;
}

impl Field for HeadObjectOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.delete_marker = Some(Field::decode(d).map_err(|e| e.inside("DeleteMarker"))?),
                1 => value.accept_ranges = Some(Field::decode(d).map_err(|e| e.inside("AcceptRanges"))?),
                2 => value.expiration = Some(Field::decode(d).map_err(|e| e.inside("Expiration"))?),
                3 => value.restore = Some(Field::decode(d).map_err(|e| e.inside("Restore"))?),
                4 => value.archive_status = Some(Field::decode(d).map_err(|e| e.inside("ArchiveStatus"))?),
                5 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                6 => value.content_length = Some(Field::decode(d).map_err(|e| e.inside("ContentLength"))?),
                7 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                8 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                9 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                10 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                11 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                12 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                13 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                14 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                15 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                16 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                17 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                18 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                19 => value.missing_meta = Some(Field::decode(d).map_err(|e| e.inside("MissingMeta"))?),
                20 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                21 => value.cache_control = Some(Field::decode(d).map_err(|e| e.inside("CacheControl"))?),
                22 => value.content_disposition = Some(Field::decode(d).map_err(|e| e.inside("ContentDisposition"))?),
                23 => value.content_encoding = Some(Field::decode(d).map_err(|e| e.inside("ContentEncoding"))?),
                24 => value.content_language = Some(Field::decode(d).map_err(|e| e.inside("ContentLanguage"))?),
                25 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                26 => value.content_range = Some(Field::decode(d).map_err(|e| e.inside("ContentRange"))?),
                27 => value.expires = Some(Field::decode(d).map_err(|e| e.inside("Expires"))?),
                28 => value.website_redirect_location = Some(Field::decode(d).map_err(|e| e.inside("WebsiteRedirectLocation"))?),
                29 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                30 => value.metadata = Some(Field::decode(d).map_err(|e| e.inside("Metadata"))?),
                31 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                32 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                33 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                34 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                35 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                36 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                37 => value.replication_status = Some(Field::decode(d).map_err(|e| e.inside("ReplicationStatus"))?),
                38 => value.parts_count = Some(Field::decode(d).map_err(|e| e.inside("PartsCount"))?),
                39 => value.tag_count = Some(Field::decode(d).map_err(|e| e.inside("TagCount"))?),
                40 => value.object_lock_mode = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockMode"))?),
                41 => value.object_lock_retain_until_date = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockRetainUntilDate"))?),
                42 => value.object_lock_legal_hold_status = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockLegalHoldStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.delete_marker { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.accept_ranges { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.expiration { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.restore { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.archive_status { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.content_length { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.missing_meta { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.cache_control { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.content_disposition { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.content_encoding { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.content_language { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.content_type { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.content_range { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.expires { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        if let Some(v) = &self.website_redirect_location { e.member(&Self::SHAPE.members[28]); v.encode(e); }
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[29]); v.encode(e); }
        if let Some(v) = &self.metadata { e.member(&Self::SHAPE.members[30]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[31]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[32]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[33]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[34]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[35]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[36]); v.encode(e); }
        if let Some(v) = &self.replication_status { e.member(&Self::SHAPE.members[37]); v.encode(e); }
        if let Some(v) = &self.parts_count { e.member(&Self::SHAPE.members[38]); v.encode(e); }
        if let Some(v) = &self.tag_count { e.member(&Self::SHAPE.members[39]); v.encode(e); }
        if let Some(v) = &self.object_lock_mode { e.member(&Self::SHAPE.members[40]); v.encode(e); }
        if let Some(v) = &self.object_lock_retain_until_date { e.member(&Self::SHAPE.members[41]); v.encode(e); }
        if let Some(v) = &self.object_lock_legal_hold_status { e.member(&Self::SHAPE.members[42]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadObjectRequest {
    pub bucket: std::string::String,
    pub if_match: std::option::Option<std::string::String>,
    pub if_modified_since: std::option::Option<Timestamp>,
    pub if_none_match: std::option::Option<std::string::String>,
    pub if_unmodified_since: std::option::Option<Timestamp>,
    pub key: std::string::String,
    pub range: std::option::Option<std::string::String>,
    pub response_cache_control: std::option::Option<std::string::String>,
    pub response_content_disposition: std::option::Option<std::string::String>,
    pub response_content_encoding: std::option::Option<std::string::String>,
    pub response_content_language: std::option::Option<std::string::String>,
    pub response_content_type: std::option::Option<std::string::String>,
    pub response_expires: std::option::Option<Timestamp>,
    pub version_id: std::option::Option<std::string::String>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub part_number: std::option::Option<i32>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub checksum_mode: std::option::Option<ChecksumMode>,
}

impl Shape for HeadObjectRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_HeadObjectRequest;
}

impl Field for HeadObjectRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.if_match = Some(Field::decode(d).map_err(|e| e.inside("IfMatch"))?),
                2 => value.if_modified_since = Some(Field::decode(d).map_err(|e| e.inside("IfModifiedSince"))?),
                3 => value.if_none_match = Some(Field::decode(d).map_err(|e| e.inside("IfNoneMatch"))?),
                4 => value.if_unmodified_since = Some(Field::decode(d).map_err(|e| e.inside("IfUnmodifiedSince"))?),
                5 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                6 => value.range = Some(Field::decode(d).map_err(|e| e.inside("Range"))?),
                7 => value.response_cache_control = Some(Field::decode(d).map_err(|e| e.inside("ResponseCacheControl"))?),
                8 => value.response_content_disposition = Some(Field::decode(d).map_err(|e| e.inside("ResponseContentDisposition"))?),
                9 => value.response_content_encoding = Some(Field::decode(d).map_err(|e| e.inside("ResponseContentEncoding"))?),
                10 => value.response_content_language = Some(Field::decode(d).map_err(|e| e.inside("ResponseContentLanguage"))?),
                11 => value.response_content_type = Some(Field::decode(d).map_err(|e| e.inside("ResponseContentType"))?),
                12 => value.response_expires = Some(Field::decode(d).map_err(|e| e.inside("ResponseExpires"))?),
                13 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                14 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                15 => value.sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKey"))?),
                16 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                17 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                18 => value.part_number = Some(Field::decode(d).map_err(|e| e.inside("PartNumber"))?),
                19 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                20 => value.checksum_mode = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMode"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.if_match { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.if_modified_since { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.if_none_match { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.if_unmodified_since { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.key.encode(e);
        if let Some(v) = &self.range { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.response_cache_control { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.response_content_disposition { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.response_content_encoding { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.response_content_language { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.response_content_type { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.response_expires { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.part_number { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.checksum_mode { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IndexDocument {
    pub suffix: std::string::String,
}

impl Shape for IndexDocument {
    const SHAPE: &'static ShapeSpec = &tables::S_IndexDocument;
}

impl Field for IndexDocument {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.suffix = Field::decode(d).map_err(|e| e.inside("Suffix"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.suffix.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Initiator {
    pub id: std::option::Option<std::string::String>,
    pub display_name: std::option::Option<std::string::String>,
}

impl Shape for Initiator {
    const SHAPE: &'static ShapeSpec = &tables::S_Initiator;
}

impl Field for Initiator {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("ID"))?),
                1 => value.display_name = Some(Field::decode(d).map_err(|e| e.inside("DisplayName"))?),
                _ => {}
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
        if let Some(v) = &self.display_name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputSerialization {
    pub csv: std::option::Option<CSVInput>,
    pub compression_type: std::option::Option<CompressionType>,
    pub json: std::option::Option<JSONInput>,
    pub parquet: std::option::Option<ParquetInput>,
}

impl Shape for InputSerialization {
    const SHAPE: &'static ShapeSpec = &tables::S_InputSerialization;
}

impl Field for InputSerialization {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.csv = Some(Field::decode(d).map_err(|e| e.inside("CSV"))?),
                1 => value.compression_type = Some(Field::decode(d).map_err(|e| e.inside("CompressionType"))?),
                2 => value.json = Some(Field::decode(d).map_err(|e| e.inside("JSON"))?),
                3 => value.parquet = Some(Field::decode(d).map_err(|e| e.inside("Parquet"))?),
                _ => {}
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
        if let Some(v) = &self.compression_type { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.json { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.parquet { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum IntelligentTieringAccessTier {
    #[default] ArchiveAccess,
    DeepArchiveAccess,
    Unknown(std::string::String),
}

impl IntelligentTieringAccessTier {
    pub fn as_str(&self) -> &str {
        match self {
            IntelligentTieringAccessTier::ArchiveAccess => "ARCHIVE_ACCESS",
            IntelligentTieringAccessTier::DeepArchiveAccess => "DEEP_ARCHIVE_ACCESS",
            IntelligentTieringAccessTier::Unknown(text) => text,
        }
    }
}

impl From<&str> for IntelligentTieringAccessTier {
    fn from(text: &str) -> Self {
        match text {
            "ARCHIVE_ACCESS" => IntelligentTieringAccessTier::ArchiveAccess,
            "DEEP_ARCHIVE_ACCESS" => IntelligentTieringAccessTier::DeepArchiveAccess,
            other => IntelligentTieringAccessTier::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for IntelligentTieringAccessTier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for IntelligentTieringAccessTier {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntelligentTieringAndOperator {
    pub prefix: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for IntelligentTieringAndOperator {
    const SHAPE: &'static ShapeSpec = &tables::S_IntelligentTieringAndOperator;
}

impl Field for IntelligentTieringAndOperator {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
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
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntelligentTieringConfiguration {
    pub id: std::string::String,
    pub filter: std::option::Option<IntelligentTieringFilter>,
    pub status: IntelligentTieringStatus,
    pub tierings: std::vec::Vec<Tiering>,
}

impl Shape for IntelligentTieringConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_IntelligentTieringConfiguration;
}

impl Field for IntelligentTieringConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("Filter"))?),
                2 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                3 => value.tierings = Field::decode(d).map_err(|e| e.inside("Tierings"))?,
                _ => {}
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
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.status.encode(e);
        e.member(&Self::SHAPE.members[3]); self.tierings.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntelligentTieringFilter {
    pub prefix: std::option::Option<std::string::String>,
    pub tag: std::option::Option<Tag>,
    pub and: std::option::Option<IntelligentTieringAndOperator>,
}

impl Shape for IntelligentTieringFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_IntelligentTieringFilter;
}

impl Field for IntelligentTieringFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                1 => value.tag = Some(Field::decode(d).map_err(|e| e.inside("Tag"))?),
                2 => value.and = Some(Field::decode(d).map_err(|e| e.inside("And"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tag { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.and { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum IntelligentTieringStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl IntelligentTieringStatus {
    pub fn as_str(&self) -> &str {
        match self {
            IntelligentTieringStatus::Enabled => "Enabled",
            IntelligentTieringStatus::Disabled => "Disabled",
            IntelligentTieringStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for IntelligentTieringStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => IntelligentTieringStatus::Enabled,
            "Disabled" => IntelligentTieringStatus::Disabled,
            other => IntelligentTieringStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for IntelligentTieringStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for IntelligentTieringStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryConfiguration {
    pub destination: InventoryDestination,
    pub is_enabled: bool,
    pub filter: std::option::Option<InventoryFilter>,
    pub id: std::string::String,
    pub included_object_versions: InventoryIncludedObjectVersions,
    pub optional_fields: std::option::Option<std::vec::Vec<InventoryOptionalField>>,
    pub schedule: InventorySchedule,
}

impl Shape for InventoryConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_InventoryConfiguration;
}

impl Field for InventoryConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.destination = Field::decode(d).map_err(|e| e.inside("Destination"))?,
                1 => value.is_enabled = Field::decode(d).map_err(|e| e.inside("IsEnabled"))?,
                2 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("Filter"))?),
                3 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                4 => value.included_object_versions = Field::decode(d).map_err(|e| e.inside("IncludedObjectVersions"))?,
                5 => value.optional_fields = Some(Field::decode(d).map_err(|e| e.inside("OptionalFields"))?),
                6 => value.schedule = Field::decode(d).map_err(|e| e.inside("Schedule"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.destination.encode(e);
        e.member(&Self::SHAPE.members[1]); self.is_enabled.encode(e);
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.id.encode(e);
        e.member(&Self::SHAPE.members[4]); self.included_object_versions.encode(e);
        if let Some(v) = &self.optional_fields { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.member(&Self::SHAPE.members[6]); self.schedule.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum InventoryConfigurationState {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl InventoryConfigurationState {
    pub fn as_str(&self) -> &str {
        match self {
            InventoryConfigurationState::Enabled => "ENABLED",
            InventoryConfigurationState::Disabled => "DISABLED",
            InventoryConfigurationState::Unknown(text) => text,
        }
    }
}

impl From<&str> for InventoryConfigurationState {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => InventoryConfigurationState::Enabled,
            "DISABLED" => InventoryConfigurationState::Disabled,
            other => InventoryConfigurationState::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for InventoryConfigurationState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for InventoryConfigurationState {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryDestination {
    pub s3_bucket_destination: InventoryS3BucketDestination,
}

impl Shape for InventoryDestination {
    const SHAPE: &'static ShapeSpec = &tables::S_InventoryDestination;
}

impl Field for InventoryDestination {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.s3_bucket_destination = Field::decode(d).map_err(|e| e.inside("S3BucketDestination"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.s3_bucket_destination.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryEncryption {
    pub sses3: std::option::Option<SSES3>,
    pub ssekms: std::option::Option<SSEKMS>,
}

impl Shape for InventoryEncryption {
    const SHAPE: &'static ShapeSpec = &tables::S_InventoryEncryption;
}

impl Field for InventoryEncryption {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.sses3 = Some(Field::decode(d).map_err(|e| e.inside("SSES3"))?),
                1 => value.ssekms = Some(Field::decode(d).map_err(|e| e.inside("SSEKMS"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.sses3 { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.ssekms { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryFilter {
    pub prefix: std::string::String,
}

impl Shape for InventoryFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_InventoryFilter;
}

impl Field for InventoryFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Field::decode(d).map_err(|e| e.inside("Prefix"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.prefix.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum InventoryFormat {
    #[default] Csv,
    Orc,
    Parquet,
    Unknown(std::string::String),
}

impl InventoryFormat {
    pub fn as_str(&self) -> &str {
        match self {
            InventoryFormat::Csv => "CSV",
            InventoryFormat::Orc => "ORC",
            InventoryFormat::Parquet => "Parquet",
            InventoryFormat::Unknown(text) => text,
        }
    }
}

impl From<&str> for InventoryFormat {
    fn from(text: &str) -> Self {
        match text {
            "CSV" => InventoryFormat::Csv,
            "ORC" => InventoryFormat::Orc,
            "Parquet" => InventoryFormat::Parquet,
            other => InventoryFormat::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for InventoryFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for InventoryFormat {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum InventoryFrequency {
    #[default] Daily,
    Weekly,
    Unknown(std::string::String),
}

impl InventoryFrequency {
    pub fn as_str(&self) -> &str {
        match self {
            InventoryFrequency::Daily => "Daily",
            InventoryFrequency::Weekly => "Weekly",
            InventoryFrequency::Unknown(text) => text,
        }
    }
}

impl From<&str> for InventoryFrequency {
    fn from(text: &str) -> Self {
        match text {
            "Daily" => InventoryFrequency::Daily,
            "Weekly" => InventoryFrequency::Weekly,
            other => InventoryFrequency::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for InventoryFrequency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for InventoryFrequency {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum InventoryIncludedObjectVersions {
    #[default] All,
    Current,
    Unknown(std::string::String),
}

impl InventoryIncludedObjectVersions {
    pub fn as_str(&self) -> &str {
        match self {
            InventoryIncludedObjectVersions::All => "All",
            InventoryIncludedObjectVersions::Current => "Current",
            InventoryIncludedObjectVersions::Unknown(text) => text,
        }
    }
}

impl From<&str> for InventoryIncludedObjectVersions {
    fn from(text: &str) -> Self {
        match text {
            "All" => InventoryIncludedObjectVersions::All,
            "Current" => InventoryIncludedObjectVersions::Current,
            other => InventoryIncludedObjectVersions::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for InventoryIncludedObjectVersions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for InventoryIncludedObjectVersions {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum InventoryOptionalField {
    #[default] Size,
    LastModifiedDate,
    StorageClass,
    ETag,
    IsMultipartUploaded,
    ReplicationStatus,
    EncryptionStatus,
    ObjectLockRetainUntilDate,
    ObjectLockMode,
    ObjectLockLegalHoldStatus,
    IntelligentTieringAccessTier,
    BucketKeyStatus,
    ChecksumAlgorithm,
    ObjectAccessControlList,
    ObjectOwner,
    LifecycleExpirationDate,
    Unknown(std::string::String),
}

impl InventoryOptionalField {
    pub fn as_str(&self) -> &str {
        match self {
            InventoryOptionalField::Size => "Size",
            InventoryOptionalField::LastModifiedDate => "LastModifiedDate",
            InventoryOptionalField::StorageClass => "StorageClass",
            InventoryOptionalField::ETag => "ETag",
            InventoryOptionalField::IsMultipartUploaded => "IsMultipartUploaded",
            InventoryOptionalField::ReplicationStatus => "ReplicationStatus",
            InventoryOptionalField::EncryptionStatus => "EncryptionStatus",
            InventoryOptionalField::ObjectLockRetainUntilDate => "ObjectLockRetainUntilDate",
            InventoryOptionalField::ObjectLockMode => "ObjectLockMode",
            InventoryOptionalField::ObjectLockLegalHoldStatus => "ObjectLockLegalHoldStatus",
            InventoryOptionalField::IntelligentTieringAccessTier => "IntelligentTieringAccessTier",
            InventoryOptionalField::BucketKeyStatus => "BucketKeyStatus",
            InventoryOptionalField::ChecksumAlgorithm => "ChecksumAlgorithm",
            InventoryOptionalField::ObjectAccessControlList => "ObjectAccessControlList",
            InventoryOptionalField::ObjectOwner => "ObjectOwner",
            InventoryOptionalField::LifecycleExpirationDate => "LifecycleExpirationDate",
            InventoryOptionalField::Unknown(text) => text,
        }
    }
}

impl From<&str> for InventoryOptionalField {
    fn from(text: &str) -> Self {
        match text {
            "Size" => InventoryOptionalField::Size,
            "LastModifiedDate" => InventoryOptionalField::LastModifiedDate,
            "StorageClass" => InventoryOptionalField::StorageClass,
            "ETag" => InventoryOptionalField::ETag,
            "IsMultipartUploaded" => InventoryOptionalField::IsMultipartUploaded,
            "ReplicationStatus" => InventoryOptionalField::ReplicationStatus,
            "EncryptionStatus" => InventoryOptionalField::EncryptionStatus,
            "ObjectLockRetainUntilDate" => InventoryOptionalField::ObjectLockRetainUntilDate,
            "ObjectLockMode" => InventoryOptionalField::ObjectLockMode,
            "ObjectLockLegalHoldStatus" => InventoryOptionalField::ObjectLockLegalHoldStatus,
            "IntelligentTieringAccessTier" => InventoryOptionalField::IntelligentTieringAccessTier,
            "BucketKeyStatus" => InventoryOptionalField::BucketKeyStatus,
            "ChecksumAlgorithm" => InventoryOptionalField::ChecksumAlgorithm,
            "ObjectAccessControlList" => InventoryOptionalField::ObjectAccessControlList,
            "ObjectOwner" => InventoryOptionalField::ObjectOwner,
            "LifecycleExpirationDate" => InventoryOptionalField::LifecycleExpirationDate,
            other => InventoryOptionalField::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for InventoryOptionalField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for InventoryOptionalField {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryS3BucketDestination {
    pub account_id: std::option::Option<std::string::String>,
    pub bucket: std::string::String,
    pub format: InventoryFormat,
    pub prefix: std::option::Option<std::string::String>,
    pub encryption: std::option::Option<InventoryEncryption>,
}

impl Shape for InventoryS3BucketDestination {
    const SHAPE: &'static ShapeSpec = &tables::S_InventoryS3BucketDestination;
}

impl Field for InventoryS3BucketDestination {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.account_id = Some(Field::decode(d).map_err(|e| e.inside("AccountId"))?),
                1 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                2 => value.format = Field::decode(d).map_err(|e| e.inside("Format"))?,
                3 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                4 => value.encryption = Some(Field::decode(d).map_err(|e| e.inside("Encryption"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.account_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[2]); self.format.encode(e);
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.encryption { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventorySchedule {
    pub frequency: InventoryFrequency,
}

impl Shape for InventorySchedule {
    const SHAPE: &'static ShapeSpec = &tables::S_InventorySchedule;
}

impl Field for InventorySchedule {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.frequency = Field::decode(d).map_err(|e| e.inside("Frequency"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.frequency.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryTableConfiguration {
    pub configuration_state: InventoryConfigurationState,
    pub encryption_configuration: std::option::Option<MetadataTableEncryptionConfiguration>,
}

impl Shape for InventoryTableConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_InventoryTableConfiguration;
}

impl Field for InventoryTableConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.configuration_state = Field::decode(d).map_err(|e| e.inside("ConfigurationState"))?,
                1 => value.encryption_configuration = Some(Field::decode(d).map_err(|e| e.inside("EncryptionConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.configuration_state.encode(e);
        if let Some(v) = &self.encryption_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryTableConfigurationResult {
    pub configuration_state: InventoryConfigurationState,
    pub table_status: std::option::Option<std::string::String>,
    pub error: std::option::Option<ErrorDetails>,
    pub table_name: std::option::Option<std::string::String>,
    pub table_arn: std::option::Option<std::string::String>,
}

impl Shape for InventoryTableConfigurationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_InventoryTableConfigurationResult;
}

impl Field for InventoryTableConfigurationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.configuration_state = Field::decode(d).map_err(|e| e.inside("ConfigurationState"))?,
                1 => value.table_status = Some(Field::decode(d).map_err(|e| e.inside("TableStatus"))?),
                2 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                3 => value.table_name = Some(Field::decode(d).map_err(|e| e.inside("TableName"))?),
                4 => value.table_arn = Some(Field::decode(d).map_err(|e| e.inside("TableArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.configuration_state.encode(e);
        if let Some(v) = &self.table_status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.table_name { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.table_arn { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryTableConfigurationUpdates {
    pub configuration_state: InventoryConfigurationState,
    pub encryption_configuration: std::option::Option<MetadataTableEncryptionConfiguration>,
}

impl Shape for InventoryTableConfigurationUpdates {
    const SHAPE: &'static ShapeSpec = &tables::S_InventoryTableConfigurationUpdates;
}

impl Field for InventoryTableConfigurationUpdates {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.configuration_state = Field::decode(d).map_err(|e| e.inside("ConfigurationState"))?,
                1 => value.encryption_configuration = Some(Field::decode(d).map_err(|e| e.inside("EncryptionConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.configuration_state.encode(e);
        if let Some(v) = &self.encryption_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JSONInput {
    pub type_: std::option::Option<JSONType>,
}

impl Shape for JSONInput {
    const SHAPE: &'static ShapeSpec = &tables::S_JSONInput;
}

impl Field for JSONInput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JSONOutput {
    pub record_delimiter: std::option::Option<std::string::String>,
}

impl Shape for JSONOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_JSONOutput;
}

impl Field for JSONOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.record_delimiter = Some(Field::decode(d).map_err(|e| e.inside("RecordDelimiter"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.record_delimiter { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum JSONType {
    #[default] Document,
    Lines,
    Unknown(std::string::String),
}

impl JSONType {
    pub fn as_str(&self) -> &str {
        match self {
            JSONType::Document => "DOCUMENT",
            JSONType::Lines => "LINES",
            JSONType::Unknown(text) => text,
        }
    }
}

impl From<&str> for JSONType {
    fn from(text: &str) -> Self {
        match text {
            "DOCUMENT" => JSONType::Document,
            "LINES" => JSONType::Lines,
            other => JSONType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for JSONType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for JSONType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JournalTableConfiguration {
    pub record_expiration: RecordExpiration,
    pub encryption_configuration: std::option::Option<MetadataTableEncryptionConfiguration>,
}

impl Shape for JournalTableConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_JournalTableConfiguration;
}

impl Field for JournalTableConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.record_expiration = Field::decode(d).map_err(|e| e.inside("RecordExpiration"))?,
                1 => value.encryption_configuration = Some(Field::decode(d).map_err(|e| e.inside("EncryptionConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.record_expiration.encode(e);
        if let Some(v) = &self.encryption_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JournalTableConfigurationResult {
    pub table_status: std::string::String,
    pub error: std::option::Option<ErrorDetails>,
    pub table_name: std::string::String,
    pub table_arn: std::option::Option<std::string::String>,
    pub record_expiration: RecordExpiration,
}

impl Shape for JournalTableConfigurationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_JournalTableConfigurationResult;
}

impl Field for JournalTableConfigurationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_status = Field::decode(d).map_err(|e| e.inside("TableStatus"))?,
                1 => value.error = Some(Field::decode(d).map_err(|e| e.inside("Error"))?),
                2 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                3 => value.table_arn = Some(Field::decode(d).map_err(|e| e.inside("TableArn"))?),
                4 => value.record_expiration = Field::decode(d).map_err(|e| e.inside("RecordExpiration"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.table_status.encode(e);
        if let Some(v) = &self.error { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.table_name.encode(e);
        if let Some(v) = &self.table_arn { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.record_expiration.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JournalTableConfigurationUpdates {
    pub record_expiration: RecordExpiration,
}

impl Shape for JournalTableConfigurationUpdates {
    const SHAPE: &'static ShapeSpec = &tables::S_JournalTableConfigurationUpdates;
}

impl Field for JournalTableConfigurationUpdates {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.record_expiration = Field::decode(d).map_err(|e| e.inside("RecordExpiration"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.record_expiration.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LambdaFunctionConfiguration {
    pub id: std::option::Option<std::string::String>,
    pub lambda_function_arn: std::string::String,
    pub events: std::vec::Vec<Event>,
    pub filter: std::option::Option<NotificationConfigurationFilter>,
}

impl Shape for LambdaFunctionConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_LambdaFunctionConfiguration;
}

impl Field for LambdaFunctionConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.lambda_function_arn = Field::decode(d).map_err(|e| e.inside("LambdaFunctionArn"))?,
                2 => value.events = Field::decode(d).map_err(|e| e.inside("Events"))?,
                3 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("Filter"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.lambda_function_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.events.encode(e);
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleExpiration {
    pub date: std::option::Option<Timestamp>,
    pub days: std::option::Option<i32>,
    pub expired_object_delete_marker: std::option::Option<bool>,
}

impl Shape for LifecycleExpiration {
    const SHAPE: &'static ShapeSpec = &tables::S_LifecycleExpiration;
}

impl Field for LifecycleExpiration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.date = Some(Field::decode(d).map_err(|e| e.inside("Date"))?),
                1 => value.days = Some(Field::decode(d).map_err(|e| e.inside("Days"))?),
                2 => value.expired_object_delete_marker = Some(Field::decode(d).map_err(|e| e.inside("ExpiredObjectDeleteMarker"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.date { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.days { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.expired_object_delete_marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleRule {
    pub expiration: std::option::Option<LifecycleExpiration>,
    pub id: std::option::Option<std::string::String>,
    pub prefix: std::option::Option<std::string::String>,
    pub filter: std::option::Option<LifecycleRuleFilter>,
    pub status: ExpirationStatus,
    pub transitions: std::option::Option<std::vec::Vec<Transition>>,
    pub noncurrent_version_transitions: std::option::Option<std::vec::Vec<NoncurrentVersionTransition>>,
    pub noncurrent_version_expiration: std::option::Option<NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: std::option::Option<AbortIncompleteMultipartUpload>,
}

impl Shape for LifecycleRule {
    const SHAPE: &'static ShapeSpec = &tables::S_LifecycleRule;
}

impl Field for LifecycleRule {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.expiration = Some(Field::decode(d).map_err(|e| e.inside("Expiration"))?),
                1 => value.id = Some(Field::decode(d).map_err(|e| e.inside("ID"))?),
                2 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                3 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("Filter"))?),
                4 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                5 => value.transitions = Some(Field::decode(d).map_err(|e| e.inside("Transitions"))?),
                6 => value.noncurrent_version_transitions = Some(Field::decode(d).map_err(|e| e.inside("NoncurrentVersionTransitions"))?),
                7 => value.noncurrent_version_expiration = Some(Field::decode(d).map_err(|e| e.inside("NoncurrentVersionExpiration"))?),
                8 => value.abort_incomplete_multipart_upload = Some(Field::decode(d).map_err(|e| e.inside("AbortIncompleteMultipartUpload"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.expiration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.status.encode(e);
        if let Some(v) = &self.transitions { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.noncurrent_version_transitions { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.noncurrent_version_expiration { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.abort_incomplete_multipart_upload { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleRuleAndOperator {
    pub prefix: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub object_size_greater_than: std::option::Option<i64>,
    pub object_size_less_than: std::option::Option<i64>,
}

impl Shape for LifecycleRuleAndOperator {
    const SHAPE: &'static ShapeSpec = &tables::S_LifecycleRuleAndOperator;
}

impl Field for LifecycleRuleAndOperator {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                1 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                2 => value.object_size_greater_than = Some(Field::decode(d).map_err(|e| e.inside("ObjectSizeGreaterThan"))?),
                3 => value.object_size_less_than = Some(Field::decode(d).map_err(|e| e.inside("ObjectSizeLessThan"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.object_size_greater_than { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.object_size_less_than { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleRuleFilter {
    pub prefix: std::option::Option<std::string::String>,
    pub tag: std::option::Option<Tag>,
    pub object_size_greater_than: std::option::Option<i64>,
    pub object_size_less_than: std::option::Option<i64>,
    pub and: std::option::Option<LifecycleRuleAndOperator>,
}

impl Shape for LifecycleRuleFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_LifecycleRuleFilter;
}

impl Field for LifecycleRuleFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                1 => value.tag = Some(Field::decode(d).map_err(|e| e.inside("Tag"))?),
                2 => value.object_size_greater_than = Some(Field::decode(d).map_err(|e| e.inside("ObjectSizeGreaterThan"))?),
                3 => value.object_size_less_than = Some(Field::decode(d).map_err(|e| e.inside("ObjectSizeLessThan"))?),
                4 => value.and = Some(Field::decode(d).map_err(|e| e.inside("And"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tag { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.object_size_greater_than { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.object_size_less_than { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.and { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketAnalyticsConfigurationsOutput {
    pub is_truncated: std::option::Option<bool>,
    pub continuation_token: std::option::Option<std::string::String>,
    pub next_continuation_token: std::option::Option<std::string::String>,
    pub analytics_configuration_list: std::option::Option<std::vec::Vec<AnalyticsConfiguration>>,
}

impl Shape for ListBucketAnalyticsConfigurationsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBucketAnalyticsConfigurationsOutput;
}

impl Field for ListBucketAnalyticsConfigurationsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                1 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                2 => value.next_continuation_token = Some(Field::decode(d).map_err(|e| e.inside("NextContinuationToken"))?),
                3 => value.analytics_configuration_list = Some(Field::decode(d).map_err(|e| e.inside("AnalyticsConfigurationList"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_continuation_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.analytics_configuration_list { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketAnalyticsConfigurationsRequest {
    pub bucket: std::string::String,
    pub continuation_token: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for ListBucketAnalyticsConfigurationsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBucketAnalyticsConfigurationsRequest;
}

impl Field for ListBucketAnalyticsConfigurationsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketIntelligentTieringConfigurationsOutput {
    pub is_truncated: std::option::Option<bool>,
    pub continuation_token: std::option::Option<std::string::String>,
    pub next_continuation_token: std::option::Option<std::string::String>,
    pub intelligent_tiering_configuration_list: std::option::Option<std::vec::Vec<IntelligentTieringConfiguration>>,
}

impl Shape for ListBucketIntelligentTieringConfigurationsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBucketIntelligentTieringConfigurationsOutput;
}

impl Field for ListBucketIntelligentTieringConfigurationsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                1 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                2 => value.next_continuation_token = Some(Field::decode(d).map_err(|e| e.inside("NextContinuationToken"))?),
                3 => value.intelligent_tiering_configuration_list = Some(Field::decode(d).map_err(|e| e.inside("IntelligentTieringConfigurationList"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_continuation_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.intelligent_tiering_configuration_list { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketIntelligentTieringConfigurationsRequest {
    pub bucket: std::string::String,
    pub continuation_token: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for ListBucketIntelligentTieringConfigurationsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBucketIntelligentTieringConfigurationsRequest;
}

impl Field for ListBucketIntelligentTieringConfigurationsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketInventoryConfigurationsOutput {
    pub continuation_token: std::option::Option<std::string::String>,
    pub inventory_configuration_list: std::option::Option<std::vec::Vec<InventoryConfiguration>>,
    pub is_truncated: std::option::Option<bool>,
    pub next_continuation_token: std::option::Option<std::string::String>,
}

impl Shape for ListBucketInventoryConfigurationsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBucketInventoryConfigurationsOutput;
}

impl Field for ListBucketInventoryConfigurationsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                1 => value.inventory_configuration_list = Some(Field::decode(d).map_err(|e| e.inside("InventoryConfigurationList"))?),
                2 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                3 => value.next_continuation_token = Some(Field::decode(d).map_err(|e| e.inside("NextContinuationToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.inventory_configuration_list { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.next_continuation_token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketInventoryConfigurationsRequest {
    pub bucket: std::string::String,
    pub continuation_token: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for ListBucketInventoryConfigurationsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBucketInventoryConfigurationsRequest;
}

impl Field for ListBucketInventoryConfigurationsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketMetricsConfigurationsOutput {
    pub is_truncated: std::option::Option<bool>,
    pub continuation_token: std::option::Option<std::string::String>,
    pub next_continuation_token: std::option::Option<std::string::String>,
    pub metrics_configuration_list: std::option::Option<std::vec::Vec<MetricsConfiguration>>,
}

impl Shape for ListBucketMetricsConfigurationsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBucketMetricsConfigurationsOutput;
}

impl Field for ListBucketMetricsConfigurationsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                1 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                2 => value.next_continuation_token = Some(Field::decode(d).map_err(|e| e.inside("NextContinuationToken"))?),
                3 => value.metrics_configuration_list = Some(Field::decode(d).map_err(|e| e.inside("MetricsConfigurationList"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_continuation_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.metrics_configuration_list { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketMetricsConfigurationsRequest {
    pub bucket: std::string::String,
    pub continuation_token: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for ListBucketMetricsConfigurationsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBucketMetricsConfigurationsRequest;
}

impl Field for ListBucketMetricsConfigurationsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketsOutput {
    pub buckets: std::option::Option<std::vec::Vec<Bucket>>,
    pub owner: std::option::Option<Owner>,
    pub continuation_token: std::option::Option<std::string::String>,
    pub prefix: std::option::Option<std::string::String>,
}

impl Shape for ListBucketsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBucketsOutput;
}

impl Field for ListBucketsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.buckets = Some(Field::decode(d).map_err(|e| e.inside("Buckets"))?),
                1 => value.owner = Some(Field::decode(d).map_err(|e| e.inside("Owner"))?),
                2 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                3 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.buckets { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.owner { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketsRequest {
    pub max_buckets: std::option::Option<i32>,
    pub continuation_token: std::option::Option<std::string::String>,
    pub prefix: std::option::Option<std::string::String>,
    pub bucket_region: std::option::Option<std::string::String>,
}

impl Shape for ListBucketsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListBucketsRequest;
}

impl Field for ListBucketsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.max_buckets = Some(Field::decode(d).map_err(|e| e.inside("MaxBuckets"))?),
                1 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                2 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                3 => value.bucket_region = Some(Field::decode(d).map_err(|e| e.inside("BucketRegion"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.max_buckets { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.bucket_region { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDirectoryBucketsOutput {
    pub buckets: std::option::Option<std::vec::Vec<Bucket>>,
    pub continuation_token: std::option::Option<std::string::String>,
}

impl Shape for ListDirectoryBucketsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListDirectoryBucketsOutput;
}

impl Field for ListDirectoryBucketsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.buckets = Some(Field::decode(d).map_err(|e| e.inside("Buckets"))?),
                1 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.buckets { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDirectoryBucketsRequest {
    pub continuation_token: std::option::Option<std::string::String>,
    pub max_directory_buckets: std::option::Option<i32>,
}

impl Shape for ListDirectoryBucketsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListDirectoryBucketsRequest;
}

impl Field for ListDirectoryBucketsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                1 => value.max_directory_buckets = Some(Field::decode(d).map_err(|e| e.inside("MaxDirectoryBuckets"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.max_directory_buckets { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMultipartUploadsOutput {
    pub bucket: std::option::Option<std::string::String>,
    pub key_marker: std::option::Option<std::string::String>,
    pub upload_id_marker: std::option::Option<std::string::String>,
    pub next_key_marker: std::option::Option<std::string::String>,
    pub prefix: std::option::Option<std::string::String>,
    pub delimiter: std::option::Option<std::string::String>,
    pub next_upload_id_marker: std::option::Option<std::string::String>,
    pub max_uploads: std::option::Option<i32>,
    pub is_truncated: std::option::Option<bool>,
    pub uploads: std::option::Option<std::vec::Vec<MultipartUpload>>,
    pub common_prefixes: std::option::Option<std::vec::Vec<CommonPrefix>>,
    pub encoding_type: std::option::Option<EncodingType>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for ListMultipartUploadsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListMultipartUploadsOutput;
}

impl Field for ListMultipartUploadsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Some(Field::decode(d).map_err(|e| e.inside("Bucket"))?),
                1 => value.key_marker = Some(Field::decode(d).map_err(|e| e.inside("KeyMarker"))?),
                2 => value.upload_id_marker = Some(Field::decode(d).map_err(|e| e.inside("UploadIdMarker"))?),
                3 => value.next_key_marker = Some(Field::decode(d).map_err(|e| e.inside("NextKeyMarker"))?),
                4 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                5 => value.delimiter = Some(Field::decode(d).map_err(|e| e.inside("Delimiter"))?),
                6 => value.next_upload_id_marker = Some(Field::decode(d).map_err(|e| e.inside("NextUploadIdMarker"))?),
                7 => value.max_uploads = Some(Field::decode(d).map_err(|e| e.inside("MaxUploads"))?),
                8 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                9 => value.uploads = Some(Field::decode(d).map_err(|e| e.inside("Uploads"))?),
                10 => value.common_prefixes = Some(Field::decode(d).map_err(|e| e.inside("CommonPrefixes"))?),
                11 => value.encoding_type = Some(Field::decode(d).map_err(|e| e.inside("EncodingType"))?),
                12 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.bucket { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.key_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.upload_id_marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.next_key_marker { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.delimiter { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.next_upload_id_marker { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.max_uploads { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.uploads { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.common_prefixes { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.encoding_type { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMultipartUploadsRequest {
    pub bucket: std::string::String,
    pub delimiter: std::option::Option<std::string::String>,
    pub encoding_type: std::option::Option<EncodingType>,
    pub key_marker: std::option::Option<std::string::String>,
    pub max_uploads: std::option::Option<i32>,
    pub prefix: std::option::Option<std::string::String>,
    pub upload_id_marker: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
}

impl Shape for ListMultipartUploadsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListMultipartUploadsRequest;
}

impl Field for ListMultipartUploadsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.delimiter = Some(Field::decode(d).map_err(|e| e.inside("Delimiter"))?),
                2 => value.encoding_type = Some(Field::decode(d).map_err(|e| e.inside("EncodingType"))?),
                3 => value.key_marker = Some(Field::decode(d).map_err(|e| e.inside("KeyMarker"))?),
                4 => value.max_uploads = Some(Field::decode(d).map_err(|e| e.inside("MaxUploads"))?),
                5 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                6 => value.upload_id_marker = Some(Field::decode(d).map_err(|e| e.inside("UploadIdMarker"))?),
                7 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                8 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.delimiter { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.encoding_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.key_marker { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_uploads { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.upload_id_marker { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectVersionsOutput {
    pub is_truncated: std::option::Option<bool>,
    pub key_marker: std::option::Option<std::string::String>,
    pub version_id_marker: std::option::Option<std::string::String>,
    pub next_key_marker: std::option::Option<std::string::String>,
    pub next_version_id_marker: std::option::Option<std::string::String>,
    pub versions: std::option::Option<std::vec::Vec<ObjectVersion>>,
    pub delete_markers: std::option::Option<std::vec::Vec<DeleteMarkerEntry>>,
    pub name: std::option::Option<std::string::String>,
    pub prefix: std::option::Option<std::string::String>,
    pub delimiter: std::option::Option<std::string::String>,
    pub max_keys: std::option::Option<i32>,
    pub common_prefixes: std::option::Option<std::vec::Vec<CommonPrefix>>,
    pub encoding_type: std::option::Option<EncodingType>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for ListObjectVersionsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListObjectVersionsOutput;
}

impl Field for ListObjectVersionsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                1 => value.key_marker = Some(Field::decode(d).map_err(|e| e.inside("KeyMarker"))?),
                2 => value.version_id_marker = Some(Field::decode(d).map_err(|e| e.inside("VersionIdMarker"))?),
                3 => value.next_key_marker = Some(Field::decode(d).map_err(|e| e.inside("NextKeyMarker"))?),
                4 => value.next_version_id_marker = Some(Field::decode(d).map_err(|e| e.inside("NextVersionIdMarker"))?),
                5 => value.versions = Some(Field::decode(d).map_err(|e| e.inside("Versions"))?),
                6 => value.delete_markers = Some(Field::decode(d).map_err(|e| e.inside("DeleteMarkers"))?),
                7 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                8 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                9 => value.delimiter = Some(Field::decode(d).map_err(|e| e.inside("Delimiter"))?),
                10 => value.max_keys = Some(Field::decode(d).map_err(|e| e.inside("MaxKeys"))?),
                11 => value.common_prefixes = Some(Field::decode(d).map_err(|e| e.inside("CommonPrefixes"))?),
                12 => value.encoding_type = Some(Field::decode(d).map_err(|e| e.inside("EncodingType"))?),
                13 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.key_marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.version_id_marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.next_key_marker { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.next_version_id_marker { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.versions { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.delete_markers { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.delimiter { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.max_keys { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.common_prefixes { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.encoding_type { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectVersionsRequest {
    pub bucket: std::string::String,
    pub delimiter: std::option::Option<std::string::String>,
    pub encoding_type: std::option::Option<EncodingType>,
    pub key_marker: std::option::Option<std::string::String>,
    pub max_keys: std::option::Option<i32>,
    pub prefix: std::option::Option<std::string::String>,
    pub version_id_marker: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub optional_object_attributes: std::option::Option<std::vec::Vec<OptionalObjectAttributes>>,
}

impl Shape for ListObjectVersionsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListObjectVersionsRequest;
}

impl Field for ListObjectVersionsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.delimiter = Some(Field::decode(d).map_err(|e| e.inside("Delimiter"))?),
                2 => value.encoding_type = Some(Field::decode(d).map_err(|e| e.inside("EncodingType"))?),
                3 => value.key_marker = Some(Field::decode(d).map_err(|e| e.inside("KeyMarker"))?),
                4 => value.max_keys = Some(Field::decode(d).map_err(|e| e.inside("MaxKeys"))?),
                5 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                6 => value.version_id_marker = Some(Field::decode(d).map_err(|e| e.inside("VersionIdMarker"))?),
                7 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                8 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                9 => value.optional_object_attributes = Some(Field::decode(d).map_err(|e| e.inside("OptionalObjectAttributes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.delimiter { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.encoding_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.key_marker { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_keys { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.version_id_marker { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.optional_object_attributes { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsOutput {
    pub is_truncated: std::option::Option<bool>,
    pub marker: std::option::Option<std::string::String>,
    pub next_marker: std::option::Option<std::string::String>,
    pub contents: std::option::Option<std::vec::Vec<Object>>,
    pub name: std::option::Option<std::string::String>,
    pub prefix: std::option::Option<std::string::String>,
    pub delimiter: std::option::Option<std::string::String>,
    pub max_keys: std::option::Option<i32>,
    pub common_prefixes: std::option::Option<std::vec::Vec<CommonPrefix>>,
    pub encoding_type: std::option::Option<EncodingType>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for ListObjectsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListObjectsOutput;
}

impl Field for ListObjectsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                1 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                2 => value.next_marker = Some(Field::decode(d).map_err(|e| e.inside("NextMarker"))?),
                3 => value.contents = Some(Field::decode(d).map_err(|e| e.inside("Contents"))?),
                4 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                5 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                6 => value.delimiter = Some(Field::decode(d).map_err(|e| e.inside("Delimiter"))?),
                7 => value.max_keys = Some(Field::decode(d).map_err(|e| e.inside("MaxKeys"))?),
                8 => value.common_prefixes = Some(Field::decode(d).map_err(|e| e.inside("CommonPrefixes"))?),
                9 => value.encoding_type = Some(Field::decode(d).map_err(|e| e.inside("EncodingType"))?),
                10 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.next_marker { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.contents { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.delimiter { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.max_keys { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.common_prefixes { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.encoding_type { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsRequest {
    pub bucket: std::string::String,
    pub delimiter: std::option::Option<std::string::String>,
    pub encoding_type: std::option::Option<EncodingType>,
    pub marker: std::option::Option<std::string::String>,
    pub max_keys: std::option::Option<i32>,
    pub prefix: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub optional_object_attributes: std::option::Option<std::vec::Vec<OptionalObjectAttributes>>,
}

impl Shape for ListObjectsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListObjectsRequest;
}

impl Field for ListObjectsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.delimiter = Some(Field::decode(d).map_err(|e| e.inside("Delimiter"))?),
                2 => value.encoding_type = Some(Field::decode(d).map_err(|e| e.inside("EncodingType"))?),
                3 => value.marker = Some(Field::decode(d).map_err(|e| e.inside("Marker"))?),
                4 => value.max_keys = Some(Field::decode(d).map_err(|e| e.inside("MaxKeys"))?),
                5 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                6 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                7 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                8 => value.optional_object_attributes = Some(Field::decode(d).map_err(|e| e.inside("OptionalObjectAttributes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.delimiter { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.encoding_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.marker { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.max_keys { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.optional_object_attributes { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsV2Output {
    pub is_truncated: std::option::Option<bool>,
    pub contents: std::option::Option<std::vec::Vec<Object>>,
    pub name: std::option::Option<std::string::String>,
    pub prefix: std::option::Option<std::string::String>,
    pub delimiter: std::option::Option<std::string::String>,
    pub max_keys: std::option::Option<i32>,
    pub common_prefixes: std::option::Option<std::vec::Vec<CommonPrefix>>,
    pub encoding_type: std::option::Option<EncodingType>,
    pub key_count: std::option::Option<i32>,
    pub continuation_token: std::option::Option<std::string::String>,
    pub next_continuation_token: std::option::Option<std::string::String>,
    pub start_after: std::option::Option<std::string::String>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for ListObjectsV2Output {
    const SHAPE: &'static ShapeSpec = &tables::S_ListObjectsV2Output;
}

impl Field for ListObjectsV2Output {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                1 => value.contents = Some(Field::decode(d).map_err(|e| e.inside("Contents"))?),
                2 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
                3 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                4 => value.delimiter = Some(Field::decode(d).map_err(|e| e.inside("Delimiter"))?),
                5 => value.max_keys = Some(Field::decode(d).map_err(|e| e.inside("MaxKeys"))?),
                6 => value.common_prefixes = Some(Field::decode(d).map_err(|e| e.inside("CommonPrefixes"))?),
                7 => value.encoding_type = Some(Field::decode(d).map_err(|e| e.inside("EncodingType"))?),
                8 => value.key_count = Some(Field::decode(d).map_err(|e| e.inside("KeyCount"))?),
                9 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                10 => value.next_continuation_token = Some(Field::decode(d).map_err(|e| e.inside("NextContinuationToken"))?),
                11 => value.start_after = Some(Field::decode(d).map_err(|e| e.inside("StartAfter"))?),
                12 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.contents { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.delimiter { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.max_keys { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.common_prefixes { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.encoding_type { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.key_count { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.next_continuation_token { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.start_after { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsV2Request {
    pub bucket: std::string::String,
    pub delimiter: std::option::Option<std::string::String>,
    pub encoding_type: std::option::Option<EncodingType>,
    pub max_keys: std::option::Option<i32>,
    pub prefix: std::option::Option<std::string::String>,
    pub continuation_token: std::option::Option<std::string::String>,
    pub fetch_owner: std::option::Option<bool>,
    pub start_after: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub optional_object_attributes: std::option::Option<std::vec::Vec<OptionalObjectAttributes>>,
}

impl Shape for ListObjectsV2Request {
    const SHAPE: &'static ShapeSpec = &tables::S_ListObjectsV2Request;
}

impl Field for ListObjectsV2Request {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.delimiter = Some(Field::decode(d).map_err(|e| e.inside("Delimiter"))?),
                2 => value.encoding_type = Some(Field::decode(d).map_err(|e| e.inside("EncodingType"))?),
                3 => value.max_keys = Some(Field::decode(d).map_err(|e| e.inside("MaxKeys"))?),
                4 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                5 => value.continuation_token = Some(Field::decode(d).map_err(|e| e.inside("ContinuationToken"))?),
                6 => value.fetch_owner = Some(Field::decode(d).map_err(|e| e.inside("FetchOwner"))?),
                7 => value.start_after = Some(Field::decode(d).map_err(|e| e.inside("StartAfter"))?),
                8 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                9 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                10 => value.optional_object_attributes = Some(Field::decode(d).map_err(|e| e.inside("OptionalObjectAttributes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.delimiter { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.encoding_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.max_keys { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.continuation_token { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.fetch_owner { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.start_after { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.optional_object_attributes { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartsOutput {
    pub abort_date: std::option::Option<Timestamp>,
    pub abort_rule_id: std::option::Option<std::string::String>,
    pub bucket: std::option::Option<std::string::String>,
    pub key: std::option::Option<std::string::String>,
    pub upload_id: std::option::Option<std::string::String>,
    pub part_number_marker: std::option::Option<i32>,
    pub next_part_number_marker: std::option::Option<i32>,
    pub max_parts: std::option::Option<i32>,
    pub is_truncated: std::option::Option<bool>,
    pub parts: std::option::Option<std::vec::Vec<Part>>,
    pub initiator: std::option::Option<Initiator>,
    pub owner: std::option::Option<Owner>,
    pub storage_class: std::option::Option<StorageClass>,
    pub request_charged: std::option::Option<RequestCharged>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub checksum_type: std::option::Option<ChecksumType>,
}

impl Shape for ListPartsOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPartsOutput;
}

impl Field for ListPartsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.abort_date = Some(Field::decode(d).map_err(|e| e.inside("AbortDate"))?),
                1 => value.abort_rule_id = Some(Field::decode(d).map_err(|e| e.inside("AbortRuleId"))?),
                2 => value.bucket = Some(Field::decode(d).map_err(|e| e.inside("Bucket"))?),
                3 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                4 => value.upload_id = Some(Field::decode(d).map_err(|e| e.inside("UploadId"))?),
                5 => value.part_number_marker = Some(Field::decode(d).map_err(|e| e.inside("PartNumberMarker"))?),
                6 => value.next_part_number_marker = Some(Field::decode(d).map_err(|e| e.inside("NextPartNumberMarker"))?),
                7 => value.max_parts = Some(Field::decode(d).map_err(|e| e.inside("MaxParts"))?),
                8 => value.is_truncated = Some(Field::decode(d).map_err(|e| e.inside("IsTruncated"))?),
                9 => value.parts = Some(Field::decode(d).map_err(|e| e.inside("Parts"))?),
                10 => value.initiator = Some(Field::decode(d).map_err(|e| e.inside("Initiator"))?),
                11 => value.owner = Some(Field::decode(d).map_err(|e| e.inside("Owner"))?),
                12 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                13 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                14 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                15 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.abort_date { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.abort_rule_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.bucket { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.upload_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.part_number_marker { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.next_part_number_marker { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.max_parts { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.is_truncated { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.parts { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.initiator { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.owner { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartsRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub max_parts: std::option::Option<i32>,
    pub part_number_marker: std::option::Option<i32>,
    pub upload_id: std::string::String,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
}

impl Shape for ListPartsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_ListPartsRequest;
}

impl Field for ListPartsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.max_parts = Some(Field::decode(d).map_err(|e| e.inside("MaxParts"))?),
                3 => value.part_number_marker = Some(Field::decode(d).map_err(|e| e.inside("PartNumberMarker"))?),
                4 => value.upload_id = Field::decode(d).map_err(|e| e.inside("UploadId"))?,
                5 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                6 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                7 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                8 => value.sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKey"))?),
                9 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.max_parts { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.part_number_marker { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.upload_id.encode(e);
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocationInfo {
    pub type_: std::option::Option<LocationType>,
    pub name: std::option::Option<std::string::String>,
}

impl Shape for LocationInfo {
    const SHAPE: &'static ShapeSpec = &tables::S_LocationInfo;
}

impl Field for LocationInfo {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
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
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum LocationType {
    #[default] AvailabilityZone,
    LocalZone,
    Unknown(std::string::String),
}

impl LocationType {
    pub fn as_str(&self) -> &str {
        match self {
            LocationType::AvailabilityZone => "AvailabilityZone",
            LocationType::LocalZone => "LocalZone",
            LocationType::Unknown(text) => text,
        }
    }
}

impl From<&str> for LocationType {
    fn from(text: &str) -> Self {
        match text {
            "AvailabilityZone" => LocationType::AvailabilityZone,
            "LocalZone" => LocationType::LocalZone,
            other => LocationType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LocationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for LocationType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoggingEnabled {
    pub target_bucket: std::string::String,
    pub target_grants: std::option::Option<std::vec::Vec<TargetGrant>>,
    pub target_prefix: std::string::String,
    pub target_object_key_format: std::option::Option<TargetObjectKeyFormat>,
}

impl Shape for LoggingEnabled {
    const SHAPE: &'static ShapeSpec = &tables::S_LoggingEnabled;
}

impl Field for LoggingEnabled {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.target_bucket = Field::decode(d).map_err(|e| e.inside("TargetBucket"))?,
                1 => value.target_grants = Some(Field::decode(d).map_err(|e| e.inside("TargetGrants"))?),
                2 => value.target_prefix = Field::decode(d).map_err(|e| e.inside("TargetPrefix"))?,
                3 => value.target_object_key_format = Some(Field::decode(d).map_err(|e| e.inside("TargetObjectKeyFormat"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.target_bucket.encode(e);
        if let Some(v) = &self.target_grants { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.target_prefix.encode(e);
        if let Some(v) = &self.target_object_key_format { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MFADelete {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl MFADelete {
    pub fn as_str(&self) -> &str {
        match self {
            MFADelete::Enabled => "Enabled",
            MFADelete::Disabled => "Disabled",
            MFADelete::Unknown(text) => text,
        }
    }
}

impl From<&str> for MFADelete {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => MFADelete::Enabled,
            "Disabled" => MFADelete::Disabled,
            other => MFADelete::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MFADelete {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MFADelete {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MFADeleteStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl MFADeleteStatus {
    pub fn as_str(&self) -> &str {
        match self {
            MFADeleteStatus::Enabled => "Enabled",
            MFADeleteStatus::Disabled => "Disabled",
            MFADeleteStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for MFADeleteStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => MFADeleteStatus::Enabled,
            "Disabled" => MFADeleteStatus::Disabled,
            other => MFADeleteStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MFADeleteStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MFADeleteStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataConfiguration {
    pub journal_table_configuration: JournalTableConfiguration,
    pub inventory_table_configuration: std::option::Option<InventoryTableConfiguration>,
}

impl Shape for MetadataConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_MetadataConfiguration;
}

impl Field for MetadataConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.journal_table_configuration = Field::decode(d).map_err(|e| e.inside("JournalTableConfiguration"))?,
                1 => value.inventory_table_configuration = Some(Field::decode(d).map_err(|e| e.inside("InventoryTableConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.journal_table_configuration.encode(e);
        if let Some(v) = &self.inventory_table_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataConfigurationResult {
    pub destination_result: DestinationResult,
    pub journal_table_configuration_result: std::option::Option<JournalTableConfigurationResult>,
    pub inventory_table_configuration_result: std::option::Option<InventoryTableConfigurationResult>,
}

impl Shape for MetadataConfigurationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_MetadataConfigurationResult;
}

impl Field for MetadataConfigurationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.destination_result = Field::decode(d).map_err(|e| e.inside("DestinationResult"))?,
                1 => value.journal_table_configuration_result = Some(Field::decode(d).map_err(|e| e.inside("JournalTableConfigurationResult"))?),
                2 => value.inventory_table_configuration_result = Some(Field::decode(d).map_err(|e| e.inside("InventoryTableConfigurationResult"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.destination_result.encode(e);
        if let Some(v) = &self.journal_table_configuration_result { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.inventory_table_configuration_result { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MetadataDirective {
    #[default] Copy,
    Replace,
    Unknown(std::string::String),
}

impl MetadataDirective {
    pub fn as_str(&self) -> &str {
        match self {
            MetadataDirective::Copy => "COPY",
            MetadataDirective::Replace => "REPLACE",
            MetadataDirective::Unknown(text) => text,
        }
    }
}

impl From<&str> for MetadataDirective {
    fn from(text: &str) -> Self {
        match text {
            "COPY" => MetadataDirective::Copy,
            "REPLACE" => MetadataDirective::Replace,
            other => MetadataDirective::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MetadataDirective {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MetadataDirective {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataEntry {
    pub name: std::option::Option<std::string::String>,
    pub value: std::option::Option<std::string::String>,
}

impl Shape for MetadataEntry {
    const SHAPE: &'static ShapeSpec = &tables::S_MetadataEntry;
}

impl Field for MetadataEntry {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.name = Some(Field::decode(d).map_err(|e| e.inside("Name"))?),
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
        if let Some(v) = &self.name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.value { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataTableConfiguration {
    pub s3_tables_destination: S3TablesDestination,
}

impl Shape for MetadataTableConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_MetadataTableConfiguration;
}

impl Field for MetadataTableConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.s3_tables_destination = Field::decode(d).map_err(|e| e.inside("S3TablesDestination"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.s3_tables_destination.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataTableConfigurationResult {
    pub s3_tables_destination_result: S3TablesDestinationResult,
}

impl Shape for MetadataTableConfigurationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_MetadataTableConfigurationResult;
}

impl Field for MetadataTableConfigurationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.s3_tables_destination_result = Field::decode(d).map_err(|e| e.inside("S3TablesDestinationResult"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.s3_tables_destination_result.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataTableEncryptionConfiguration {
    pub sse_algorithm: TableSseAlgorithm,
    pub kms_key_arn: std::option::Option<std::string::String>,
}

impl Shape for MetadataTableEncryptionConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_MetadataTableEncryptionConfiguration;
}

impl Field for MetadataTableEncryptionConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.sse_algorithm = Field::decode(d).map_err(|e| e.inside("SseAlgorithm"))?,
                1 => value.kms_key_arn = Some(Field::decode(d).map_err(|e| e.inside("KmsKeyArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.sse_algorithm.encode(e);
        if let Some(v) = &self.kms_key_arn { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metrics {
    pub status: MetricsStatus,
    pub event_threshold: std::option::Option<ReplicationTimeValue>,
}

impl Shape for Metrics {
    const SHAPE: &'static ShapeSpec = &tables::S_Metrics;
}

impl Field for Metrics {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                1 => value.event_threshold = Some(Field::decode(d).map_err(|e| e.inside("EventThreshold"))?),
                _ => {}
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
        if let Some(v) = &self.event_threshold { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricsAndOperator {
    pub prefix: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
    pub access_point_arn: std::option::Option<std::string::String>,
}

impl Shape for MetricsAndOperator {
    const SHAPE: &'static ShapeSpec = &tables::S_MetricsAndOperator;
}

impl Field for MetricsAndOperator {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                1 => value.tags = Some(Field::decode(d).map_err(|e| e.inside("Tags"))?),
                2 => value.access_point_arn = Some(Field::decode(d).map_err(|e| e.inside("AccessPointArn"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.access_point_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricsConfiguration {
    pub id: std::string::String,
    pub filter: std::option::Option<MetricsFilter>,
}

impl Shape for MetricsConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_MetricsConfiguration;
}

impl Field for MetricsConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                1 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("Filter"))?),
                _ => {}
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
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricsFilter {
    pub prefix: std::option::Option<std::string::String>,
    pub tag: std::option::Option<Tag>,
    pub access_point_arn: std::option::Option<std::string::String>,
    pub and: std::option::Option<MetricsAndOperator>,
}

impl Shape for MetricsFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_MetricsFilter;
}

impl Field for MetricsFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                1 => value.tag = Some(Field::decode(d).map_err(|e| e.inside("Tag"))?),
                2 => value.access_point_arn = Some(Field::decode(d).map_err(|e| e.inside("AccessPointArn"))?),
                3 => value.and = Some(Field::decode(d).map_err(|e| e.inside("And"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tag { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.access_point_arn { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.and { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MetricsStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl MetricsStatus {
    pub fn as_str(&self) -> &str {
        match self {
            MetricsStatus::Enabled => "Enabled",
            MetricsStatus::Disabled => "Disabled",
            MetricsStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for MetricsStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => MetricsStatus::Enabled,
            "Disabled" => MetricsStatus::Disabled,
            other => MetricsStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for MetricsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for MetricsStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipartUpload {
    pub upload_id: std::option::Option<std::string::String>,
    pub key: std::option::Option<std::string::String>,
    pub initiated: std::option::Option<Timestamp>,
    pub storage_class: std::option::Option<StorageClass>,
    pub owner: std::option::Option<Owner>,
    pub initiator: std::option::Option<Initiator>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub checksum_type: std::option::Option<ChecksumType>,
}

impl Shape for MultipartUpload {
    const SHAPE: &'static ShapeSpec = &tables::S_MultipartUpload;
}

impl Field for MultipartUpload {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.upload_id = Some(Field::decode(d).map_err(|e| e.inside("UploadId"))?),
                1 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                2 => value.initiated = Some(Field::decode(d).map_err(|e| e.inside("Initiated"))?),
                3 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                4 => value.owner = Some(Field::decode(d).map_err(|e| e.inside("Owner"))?),
                5 => value.initiator = Some(Field::decode(d).map_err(|e| e.inside("Initiator"))?),
                6 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                7 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                _ => {}
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
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.initiated { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.initiator { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoncurrentVersionExpiration {
    pub noncurrent_days: std::option::Option<i32>,
    pub newer_noncurrent_versions: std::option::Option<i32>,
}

impl Shape for NoncurrentVersionExpiration {
    const SHAPE: &'static ShapeSpec = &tables::S_NoncurrentVersionExpiration;
}

impl Field for NoncurrentVersionExpiration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.noncurrent_days = Some(Field::decode(d).map_err(|e| e.inside("NoncurrentDays"))?),
                1 => value.newer_noncurrent_versions = Some(Field::decode(d).map_err(|e| e.inside("NewerNoncurrentVersions"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.noncurrent_days { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.newer_noncurrent_versions { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoncurrentVersionTransition {
    pub noncurrent_days: std::option::Option<i32>,
    pub storage_class: std::option::Option<TransitionStorageClass>,
    pub newer_noncurrent_versions: std::option::Option<i32>,
}

impl Shape for NoncurrentVersionTransition {
    const SHAPE: &'static ShapeSpec = &tables::S_NoncurrentVersionTransition;
}

impl Field for NoncurrentVersionTransition {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.noncurrent_days = Some(Field::decode(d).map_err(|e| e.inside("NoncurrentDays"))?),
                1 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                2 => value.newer_noncurrent_versions = Some(Field::decode(d).map_err(|e| e.inside("NewerNoncurrentVersions"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.noncurrent_days { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.newer_noncurrent_versions { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationConfiguration {
    pub topic_configurations: std::option::Option<std::vec::Vec<TopicConfiguration>>,
    pub queue_configurations: std::option::Option<std::vec::Vec<QueueConfiguration>>,
    pub lambda_function_configurations: std::option::Option<std::vec::Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: std::option::Option<EventBridgeConfiguration>,
}

impl Shape for NotificationConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_NotificationConfiguration;
}

impl Field for NotificationConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.topic_configurations = Some(Field::decode(d).map_err(|e| e.inside("TopicConfigurations"))?),
                1 => value.queue_configurations = Some(Field::decode(d).map_err(|e| e.inside("QueueConfigurations"))?),
                2 => value.lambda_function_configurations = Some(Field::decode(d).map_err(|e| e.inside("LambdaFunctionConfigurations"))?),
                3 => value.event_bridge_configuration = Some(Field::decode(d).map_err(|e| e.inside("EventBridgeConfiguration"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.topic_configurations { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.queue_configurations { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.lambda_function_configurations { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.event_bridge_configuration { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationConfigurationFilter {
    pub key: std::option::Option<S3KeyFilter>,
}

impl Shape for NotificationConfigurationFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_NotificationConfigurationFilter;
}

impl Field for NotificationConfigurationFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    pub key: std::option::Option<std::string::String>,
    pub last_modified: std::option::Option<Timestamp>,
    pub e_tag: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<std::vec::Vec<ChecksumAlgorithm>>,
    pub checksum_type: std::option::Option<ChecksumType>,
    pub size: std::option::Option<i64>,
    pub storage_class: std::option::Option<ObjectStorageClass>,
    pub owner: std::option::Option<Owner>,
    pub restore_status: std::option::Option<RestoreStatus>,
}

impl Shape for Object {
    const SHAPE: &'static ShapeSpec = &tables::S_Object;
}

impl Field for Object {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                1 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                2 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                3 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                4 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                5 => value.size = Some(Field::decode(d).map_err(|e| e.inside("Size"))?),
                6 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                7 => value.owner = Some(Field::decode(d).map_err(|e| e.inside("Owner"))?),
                8 => value.restore_status = Some(Field::decode(d).map_err(|e| e.inside("RestoreStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.size { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.owner { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.restore_status { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ObjectAttributes {
    #[default] ETag,
    Checksum,
    ObjectParts,
    StorageClass,
    ObjectSize,
    Unknown(std::string::String),
}

impl ObjectAttributes {
    pub fn as_str(&self) -> &str {
        match self {
            ObjectAttributes::ETag => "ETag",
            ObjectAttributes::Checksum => "Checksum",
            ObjectAttributes::ObjectParts => "ObjectParts",
            ObjectAttributes::StorageClass => "StorageClass",
            ObjectAttributes::ObjectSize => "ObjectSize",
            ObjectAttributes::Unknown(text) => text,
        }
    }
}

impl From<&str> for ObjectAttributes {
    fn from(text: &str) -> Self {
        match text {
            "ETag" => ObjectAttributes::ETag,
            "Checksum" => ObjectAttributes::Checksum,
            "ObjectParts" => ObjectAttributes::ObjectParts,
            "StorageClass" => ObjectAttributes::StorageClass,
            "ObjectSize" => ObjectAttributes::ObjectSize,
            other => ObjectAttributes::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ObjectAttributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ObjectAttributes {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ObjectCannedACL {
    #[default] Private,
    PublicRead,
    PublicReadWrite,
    AuthenticatedRead,
    AwsExecRead,
    BucketOwnerRead,
    BucketOwnerFullControl,
    Unknown(std::string::String),
}

impl ObjectCannedACL {
    pub fn as_str(&self) -> &str {
        match self {
            ObjectCannedACL::Private => "private",
            ObjectCannedACL::PublicRead => "public-read",
            ObjectCannedACL::PublicReadWrite => "public-read-write",
            ObjectCannedACL::AuthenticatedRead => "authenticated-read",
            ObjectCannedACL::AwsExecRead => "aws-exec-read",
            ObjectCannedACL::BucketOwnerRead => "bucket-owner-read",
            ObjectCannedACL::BucketOwnerFullControl => "bucket-owner-full-control",
            ObjectCannedACL::Unknown(text) => text,
        }
    }
}

impl From<&str> for ObjectCannedACL {
    fn from(text: &str) -> Self {
        match text {
            "private" => ObjectCannedACL::Private,
            "public-read" => ObjectCannedACL::PublicRead,
            "public-read-write" => ObjectCannedACL::PublicReadWrite,
            "authenticated-read" => ObjectCannedACL::AuthenticatedRead,
            "aws-exec-read" => ObjectCannedACL::AwsExecRead,
            "bucket-owner-read" => ObjectCannedACL::BucketOwnerRead,
            "bucket-owner-full-control" => ObjectCannedACL::BucketOwnerFullControl,
            other => ObjectCannedACL::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ObjectCannedACL {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ObjectCannedACL {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, PartialEq)]
pub enum ObjectEncryption {
    Ssekms(SSEKMSEncryption),
}

impl Default for ObjectEncryption {
    fn default() -> Self { ObjectEncryption::Ssekms(Default::default()) }
}

impl Shape for ObjectEncryption {
    const SHAPE: &'static ShapeSpec = &tables::S_ObjectEncryption;
}

impl Field for ObjectEncryption {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = None;
        let mut count = 0;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value = Some(ObjectEncryption::Ssekms(Field::decode(d)?)),
                _ => {}
            }
            count += 1;
            Ok(())
        })?;
        match (value, count) {
            (Some(value), 1) => Ok(value),
            (_, 0) => Err(DecodeError::Union("Supplied ObjectEncryption is empty, must contain exactly one of the supported datatypes".into())),
            _ => Err(DecodeError::Union("Supplied ObjectEncryption has more than one datatypes set, must contain exactly one of the supported datatypes".into())),
        }
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        match self {
            ObjectEncryption::Ssekms(v) => { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectIdentifier {
    pub key: std::string::String,
    pub version_id: std::option::Option<std::string::String>,
    pub e_tag: std::option::Option<std::string::String>,
    pub last_modified_time: std::option::Option<Timestamp>,
    pub size: std::option::Option<i64>,
}

impl Shape for ObjectIdentifier {
    const SHAPE: &'static ShapeSpec = &tables::S_ObjectIdentifier;
}

impl Field for ObjectIdentifier {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                1 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                2 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                3 => value.last_modified_time = Some(Field::decode(d).map_err(|e| e.inside("LastModifiedTime"))?),
                4 => value.size = Some(Field::decode(d).map_err(|e| e.inside("Size"))?),
                _ => {}
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
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.last_modified_time { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.size { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockConfiguration {
    pub object_lock_enabled: std::option::Option<ObjectLockEnabled>,
    pub rule: std::option::Option<ObjectLockRule>,
}

impl Shape for ObjectLockConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_ObjectLockConfiguration;
}

impl Field for ObjectLockConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.object_lock_enabled = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockEnabled"))?),
                1 => value.rule = Some(Field::decode(d).map_err(|e| e.inside("Rule"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.object_lock_enabled { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.rule { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ObjectLockEnabled {
    #[default] Enabled,
    Unknown(std::string::String),
}

impl ObjectLockEnabled {
    pub fn as_str(&self) -> &str {
        match self {
            ObjectLockEnabled::Enabled => "Enabled",
            ObjectLockEnabled::Unknown(text) => text,
        }
    }
}

impl From<&str> for ObjectLockEnabled {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => ObjectLockEnabled::Enabled,
            other => ObjectLockEnabled::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ObjectLockEnabled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ObjectLockEnabled {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockLegalHold {
    pub status: std::option::Option<ObjectLockLegalHoldStatus>,
}

impl Shape for ObjectLockLegalHold {
    const SHAPE: &'static ShapeSpec = &tables::S_ObjectLockLegalHold;
}

impl Field for ObjectLockLegalHold {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Some(Field::decode(d).map_err(|e| e.inside("Status"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ObjectLockLegalHoldStatus {
    #[default] On,
    Off,
    Unknown(std::string::String),
}

impl ObjectLockLegalHoldStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ObjectLockLegalHoldStatus::On => "ON",
            ObjectLockLegalHoldStatus::Off => "OFF",
            ObjectLockLegalHoldStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ObjectLockLegalHoldStatus {
    fn from(text: &str) -> Self {
        match text {
            "ON" => ObjectLockLegalHoldStatus::On,
            "OFF" => ObjectLockLegalHoldStatus::Off,
            other => ObjectLockLegalHoldStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ObjectLockLegalHoldStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ObjectLockLegalHoldStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ObjectLockMode {
    #[default] Governance,
    Compliance,
    Unknown(std::string::String),
}

impl ObjectLockMode {
    pub fn as_str(&self) -> &str {
        match self {
            ObjectLockMode::Governance => "GOVERNANCE",
            ObjectLockMode::Compliance => "COMPLIANCE",
            ObjectLockMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for ObjectLockMode {
    fn from(text: &str) -> Self {
        match text {
            "GOVERNANCE" => ObjectLockMode::Governance,
            "COMPLIANCE" => ObjectLockMode::Compliance,
            other => ObjectLockMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ObjectLockMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ObjectLockMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockRetention {
    pub mode: std::option::Option<ObjectLockRetentionMode>,
    pub retain_until_date: std::option::Option<Timestamp>,
}

impl Shape for ObjectLockRetention {
    const SHAPE: &'static ShapeSpec = &tables::S_ObjectLockRetention;
}

impl Field for ObjectLockRetention {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.mode = Some(Field::decode(d).map_err(|e| e.inside("Mode"))?),
                1 => value.retain_until_date = Some(Field::decode(d).map_err(|e| e.inside("RetainUntilDate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.mode { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.retain_until_date { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ObjectLockRetentionMode {
    #[default] Governance,
    Compliance,
    Unknown(std::string::String),
}

impl ObjectLockRetentionMode {
    pub fn as_str(&self) -> &str {
        match self {
            ObjectLockRetentionMode::Governance => "GOVERNANCE",
            ObjectLockRetentionMode::Compliance => "COMPLIANCE",
            ObjectLockRetentionMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for ObjectLockRetentionMode {
    fn from(text: &str) -> Self {
        match text {
            "GOVERNANCE" => ObjectLockRetentionMode::Governance,
            "COMPLIANCE" => ObjectLockRetentionMode::Compliance,
            other => ObjectLockRetentionMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ObjectLockRetentionMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ObjectLockRetentionMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockRule {
    pub default_retention: std::option::Option<DefaultRetention>,
}

impl Shape for ObjectLockRule {
    const SHAPE: &'static ShapeSpec = &tables::S_ObjectLockRule;
}

impl Field for ObjectLockRule {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.default_retention = Some(Field::decode(d).map_err(|e| e.inside("DefaultRetention"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.default_retention { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ObjectOwnership {
    #[default] BucketOwnerPreferred,
    ObjectWriter,
    BucketOwnerEnforced,
    Unknown(std::string::String),
}

impl ObjectOwnership {
    pub fn as_str(&self) -> &str {
        match self {
            ObjectOwnership::BucketOwnerPreferred => "BucketOwnerPreferred",
            ObjectOwnership::ObjectWriter => "ObjectWriter",
            ObjectOwnership::BucketOwnerEnforced => "BucketOwnerEnforced",
            ObjectOwnership::Unknown(text) => text,
        }
    }
}

impl From<&str> for ObjectOwnership {
    fn from(text: &str) -> Self {
        match text {
            "BucketOwnerPreferred" => ObjectOwnership::BucketOwnerPreferred,
            "ObjectWriter" => ObjectOwnership::ObjectWriter,
            "BucketOwnerEnforced" => ObjectOwnership::BucketOwnerEnforced,
            other => ObjectOwnership::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ObjectOwnership {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ObjectOwnership {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectPart {
    pub part_number: std::option::Option<i32>,
    pub size: std::option::Option<i64>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
}

impl Shape for ObjectPart {
    const SHAPE: &'static ShapeSpec = &tables::S_ObjectPart;
}

impl Field for ObjectPart {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.part_number = Some(Field::decode(d).map_err(|e| e.inside("PartNumber"))?),
                1 => value.size = Some(Field::decode(d).map_err(|e| e.inside("Size"))?),
                2 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                3 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                4 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                5 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                6 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                7 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                8 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                9 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                10 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                11 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.part_number { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.size { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ObjectStorageClass {
    #[default] Standard,
    ReducedRedundancy,
    Glacier,
    StandardIa,
    OnezoneIa,
    IntelligentTiering,
    DeepArchive,
    Outposts,
    GlacierIr,
    Snow,
    ExpressOnezone,
    FsxOpenzfs,
    FsxOntap,
    Unknown(std::string::String),
}

impl ObjectStorageClass {
    pub fn as_str(&self) -> &str {
        match self {
            ObjectStorageClass::Standard => "STANDARD",
            ObjectStorageClass::ReducedRedundancy => "REDUCED_REDUNDANCY",
            ObjectStorageClass::Glacier => "GLACIER",
            ObjectStorageClass::StandardIa => "STANDARD_IA",
            ObjectStorageClass::OnezoneIa => "ONEZONE_IA",
            ObjectStorageClass::IntelligentTiering => "INTELLIGENT_TIERING",
            ObjectStorageClass::DeepArchive => "DEEP_ARCHIVE",
            ObjectStorageClass::Outposts => "OUTPOSTS",
            ObjectStorageClass::GlacierIr => "GLACIER_IR",
            ObjectStorageClass::Snow => "SNOW",
            ObjectStorageClass::ExpressOnezone => "EXPRESS_ONEZONE",
            ObjectStorageClass::FsxOpenzfs => "FSX_OPENZFS",
            ObjectStorageClass::FsxOntap => "FSX_ONTAP",
            ObjectStorageClass::Unknown(text) => text,
        }
    }
}

impl From<&str> for ObjectStorageClass {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => ObjectStorageClass::Standard,
            "REDUCED_REDUNDANCY" => ObjectStorageClass::ReducedRedundancy,
            "GLACIER" => ObjectStorageClass::Glacier,
            "STANDARD_IA" => ObjectStorageClass::StandardIa,
            "ONEZONE_IA" => ObjectStorageClass::OnezoneIa,
            "INTELLIGENT_TIERING" => ObjectStorageClass::IntelligentTiering,
            "DEEP_ARCHIVE" => ObjectStorageClass::DeepArchive,
            "OUTPOSTS" => ObjectStorageClass::Outposts,
            "GLACIER_IR" => ObjectStorageClass::GlacierIr,
            "SNOW" => ObjectStorageClass::Snow,
            "EXPRESS_ONEZONE" => ObjectStorageClass::ExpressOnezone,
            "FSX_OPENZFS" => ObjectStorageClass::FsxOpenzfs,
            "FSX_ONTAP" => ObjectStorageClass::FsxOntap,
            other => ObjectStorageClass::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ObjectStorageClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ObjectStorageClass {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectVersion {
    pub e_tag: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<std::vec::Vec<ChecksumAlgorithm>>,
    pub checksum_type: std::option::Option<ChecksumType>,
    pub size: std::option::Option<i64>,
    pub storage_class: std::option::Option<ObjectVersionStorageClass>,
    pub key: std::option::Option<std::string::String>,
    pub version_id: std::option::Option<std::string::String>,
    pub is_latest: std::option::Option<bool>,
    pub last_modified: std::option::Option<Timestamp>,
    pub owner: std::option::Option<Owner>,
    pub restore_status: std::option::Option<RestoreStatus>,
}

impl Shape for ObjectVersion {
    const SHAPE: &'static ShapeSpec = &tables::S_ObjectVersion;
}

impl Field for ObjectVersion {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                1 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                2 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                3 => value.size = Some(Field::decode(d).map_err(|e| e.inside("Size"))?),
                4 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                5 => value.key = Some(Field::decode(d).map_err(|e| e.inside("Key"))?),
                6 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                7 => value.is_latest = Some(Field::decode(d).map_err(|e| e.inside("IsLatest"))?),
                8 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                9 => value.owner = Some(Field::decode(d).map_err(|e| e.inside("Owner"))?),
                10 => value.restore_status = Some(Field::decode(d).map_err(|e| e.inside("RestoreStatus"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.size { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.key { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.is_latest { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.owner { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.restore_status { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ObjectVersionStorageClass {
    #[default] Standard,
    Unknown(std::string::String),
}

impl ObjectVersionStorageClass {
    pub fn as_str(&self) -> &str {
        match self {
            ObjectVersionStorageClass::Standard => "STANDARD",
            ObjectVersionStorageClass::Unknown(text) => text,
        }
    }
}

impl From<&str> for ObjectVersionStorageClass {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => ObjectVersionStorageClass::Standard,
            other => ObjectVersionStorageClass::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ObjectVersionStorageClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ObjectVersionStorageClass {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OptionalObjectAttributes {
    #[default] RestoreStatus,
    Unknown(std::string::String),
}

impl OptionalObjectAttributes {
    pub fn as_str(&self) -> &str {
        match self {
            OptionalObjectAttributes::RestoreStatus => "RestoreStatus",
            OptionalObjectAttributes::Unknown(text) => text,
        }
    }
}

impl From<&str> for OptionalObjectAttributes {
    fn from(text: &str) -> Self {
        match text {
            "RestoreStatus" => OptionalObjectAttributes::RestoreStatus,
            other => OptionalObjectAttributes::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OptionalObjectAttributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for OptionalObjectAttributes {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutputLocation {
    pub s3: std::option::Option<S3Location>,
}

impl Shape for OutputLocation {
    const SHAPE: &'static ShapeSpec = &tables::S_OutputLocation;
}

impl Field for OutputLocation {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.s3 = Some(Field::decode(d).map_err(|e| e.inside("S3"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.s3 { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutputSerialization {
    pub csv: std::option::Option<CSVOutput>,
    pub json: std::option::Option<JSONOutput>,
}

impl Shape for OutputSerialization {
    const SHAPE: &'static ShapeSpec = &tables::S_OutputSerialization;
}

impl Field for OutputSerialization {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.csv = Some(Field::decode(d).map_err(|e| e.inside("CSV"))?),
                1 => value.json = Some(Field::decode(d).map_err(|e| e.inside("JSON"))?),
                _ => {}
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
        if let Some(v) = &self.json { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owner {
    pub display_name: std::option::Option<std::string::String>,
    pub id: std::option::Option<std::string::String>,
}

impl Shape for Owner {
    const SHAPE: &'static ShapeSpec = &tables::S_Owner;
}

impl Field for Owner {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.display_name = Some(Field::decode(d).map_err(|e| e.inside("DisplayName"))?),
                1 => value.id = Some(Field::decode(d).map_err(|e| e.inside("ID"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.display_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OwnerOverride {
    #[default] Destination,
    Unknown(std::string::String),
}

impl OwnerOverride {
    pub fn as_str(&self) -> &str {
        match self {
            OwnerOverride::Destination => "Destination",
            OwnerOverride::Unknown(text) => text,
        }
    }
}

impl From<&str> for OwnerOverride {
    fn from(text: &str) -> Self {
        match text {
            "Destination" => OwnerOverride::Destination,
            other => OwnerOverride::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for OwnerOverride {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for OwnerOverride {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnershipControls {
    pub rules: std::vec::Vec<OwnershipControlsRule>,
}

impl Shape for OwnershipControls {
    const SHAPE: &'static ShapeSpec = &tables::S_OwnershipControls;
}

impl Field for OwnershipControls {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rules = Field::decode(d).map_err(|e| e.inside("Rules"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rules.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnershipControlsRule {
    pub object_ownership: ObjectOwnership,
}

impl Shape for OwnershipControlsRule {
    const SHAPE: &'static ShapeSpec = &tables::S_OwnershipControlsRule;
}

impl Field for OwnershipControlsRule {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.object_ownership = Field::decode(d).map_err(|e| e.inside("ObjectOwnership"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.object_ownership.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParquetInput {
}

impl Shape for ParquetInput {
    const SHAPE: &'static ShapeSpec = &tables::S_ParquetInput;
}

impl Field for ParquetInput {
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
pub struct Part {
    pub part_number: std::option::Option<i32>,
    pub last_modified: std::option::Option<Timestamp>,
    pub e_tag: std::option::Option<std::string::String>,
    pub size: std::option::Option<i64>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
}

impl Shape for Part {
    const SHAPE: &'static ShapeSpec = &tables::S_Part;
}

impl Field for Part {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.part_number = Some(Field::decode(d).map_err(|e| e.inside("PartNumber"))?),
                1 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                2 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                3 => value.size = Some(Field::decode(d).map_err(|e| e.inside("Size"))?),
                4 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                5 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                6 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                7 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                8 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                9 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                10 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                11 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                12 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                13 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.part_number { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.size { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PartitionDateSource {
    #[default] EventTime,
    DeliveryTime,
    Unknown(std::string::String),
}

impl PartitionDateSource {
    pub fn as_str(&self) -> &str {
        match self {
            PartitionDateSource::EventTime => "EventTime",
            PartitionDateSource::DeliveryTime => "DeliveryTime",
            PartitionDateSource::Unknown(text) => text,
        }
    }
}

impl From<&str> for PartitionDateSource {
    fn from(text: &str) -> Self {
        match text {
            "EventTime" => PartitionDateSource::EventTime,
            "DeliveryTime" => PartitionDateSource::DeliveryTime,
            other => PartitionDateSource::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PartitionDateSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for PartitionDateSource {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartitionedPrefix {
    pub partition_date_source: std::option::Option<PartitionDateSource>,
}

impl Shape for PartitionedPrefix {
    const SHAPE: &'static ShapeSpec = &tables::S_PartitionedPrefix;
}

impl Field for PartitionedPrefix {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.partition_date_source = Some(Field::decode(d).map_err(|e| e.inside("PartitionDateSource"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.partition_date_source { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Payer {
    #[default] Requester,
    BucketOwner,
    Unknown(std::string::String),
}

impl Payer {
    pub fn as_str(&self) -> &str {
        match self {
            Payer::Requester => "Requester",
            Payer::BucketOwner => "BucketOwner",
            Payer::Unknown(text) => text,
        }
    }
}

impl From<&str> for Payer {
    fn from(text: &str) -> Self {
        match text {
            "Requester" => Payer::Requester,
            "BucketOwner" => Payer::BucketOwner,
            other => Payer::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Payer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Payer {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Permission {
    #[default] FullControl,
    Write,
    WriteAcp,
    Read,
    ReadAcp,
    Unknown(std::string::String),
}

impl Permission {
    pub fn as_str(&self) -> &str {
        match self {
            Permission::FullControl => "FULL_CONTROL",
            Permission::Write => "WRITE",
            Permission::WriteAcp => "WRITE_ACP",
            Permission::Read => "READ",
            Permission::ReadAcp => "READ_ACP",
            Permission::Unknown(text) => text,
        }
    }
}

impl From<&str> for Permission {
    fn from(text: &str) -> Self {
        match text {
            "FULL_CONTROL" => Permission::FullControl,
            "WRITE" => Permission::Write,
            "WRITE_ACP" => Permission::WriteAcp,
            "READ" => Permission::Read,
            "READ_ACP" => Permission::ReadAcp,
            other => Permission::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Permission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Permission {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyStatus {
    pub is_public: std::option::Option<bool>,
}

impl Shape for PolicyStatus {
    const SHAPE: &'static ShapeSpec = &tables::S_PolicyStatus;
}

impl Field for PolicyStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.is_public = Some(Field::decode(d).map_err(|e| e.inside("IsPublic"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.is_public { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Protocol {
    #[default] Http,
    Https,
    Unknown(std::string::String),
}

impl Protocol {
    pub fn as_str(&self) -> &str {
        match self {
            Protocol::Http => "http",
            Protocol::Https => "https",
            Protocol::Unknown(text) => text,
        }
    }
}

impl From<&str> for Protocol {
    fn from(text: &str) -> Self {
        match text {
            "http" => Protocol::Http,
            "https" => Protocol::Https,
            other => Protocol::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Protocol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Protocol {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: std::option::Option<bool>,
    pub ignore_public_acls: std::option::Option<bool>,
    pub block_public_policy: std::option::Option<bool>,
    pub restrict_public_buckets: std::option::Option<bool>,
}

impl Shape for PublicAccessBlockConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_PublicAccessBlockConfiguration;
}

impl Field for PublicAccessBlockConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.block_public_acls = Some(Field::decode(d).map_err(|e| e.inside("BlockPublicAcls"))?),
                1 => value.ignore_public_acls = Some(Field::decode(d).map_err(|e| e.inside("IgnorePublicAcls"))?),
                2 => value.block_public_policy = Some(Field::decode(d).map_err(|e| e.inside("BlockPublicPolicy"))?),
                3 => value.restrict_public_buckets = Some(Field::decode(d).map_err(|e| e.inside("RestrictPublicBuckets"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.block_public_acls { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.ignore_public_acls { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.block_public_policy { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.restrict_public_buckets { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAbacRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub abac_status: AbacStatus,
}

impl Shape for PutBucketAbacRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketAbacRequest;
}

impl Field for PutBucketAbacRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                4 => value.abac_status = Field::decode(d).map_err(|e| e.inside("AbacStatus"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.abac_status.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAccelerateConfigurationRequest {
    pub bucket: std::string::String,
    pub accelerate_configuration: AccelerateConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
}

impl Shape for PutBucketAccelerateConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketAccelerateConfigurationRequest;
}

impl Field for PutBucketAccelerateConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.accelerate_configuration = Field::decode(d).map_err(|e| e.inside("AccelerateConfiguration"))?,
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                3 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.accelerate_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAclRequest {
    pub acl: std::option::Option<BucketCannedACL>,
    pub access_control_policy: std::option::Option<AccessControlPolicy>,
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub grant_full_control: std::option::Option<std::string::String>,
    pub grant_read: std::option::Option<std::string::String>,
    pub grant_read_acp: std::option::Option<std::string::String>,
    pub grant_write: std::option::Option<std::string::String>,
    pub grant_write_acp: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketAclRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketAclRequest;
}

impl Field for PutBucketAclRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.acl = Some(Field::decode(d).map_err(|e| e.inside("ACL"))?),
                1 => value.access_control_policy = Some(Field::decode(d).map_err(|e| e.inside("AccessControlPolicy"))?),
                2 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                3 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                4 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                5 => value.grant_full_control = Some(Field::decode(d).map_err(|e| e.inside("GrantFullControl"))?),
                6 => value.grant_read = Some(Field::decode(d).map_err(|e| e.inside("GrantRead"))?),
                7 => value.grant_read_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantReadACP"))?),
                8 => value.grant_write = Some(Field::decode(d).map_err(|e| e.inside("GrantWrite"))?),
                9 => value.grant_write_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantWriteACP"))?),
                10 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.acl { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.access_control_policy { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.grant_full_control { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.grant_read { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.grant_read_acp { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.grant_write { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.grant_write_acp { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAnalyticsConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub analytics_configuration: AnalyticsConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketAnalyticsConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketAnalyticsConfigurationRequest;
}

impl Field for PutBucketAnalyticsConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.analytics_configuration = Field::decode(d).map_err(|e| e.inside("AnalyticsConfiguration"))?,
                3 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.analytics_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketCorsRequest {
    pub bucket: std::string::String,
    pub cors_configuration: CORSConfiguration,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketCorsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketCorsRequest;
}

impl Field for PutBucketCorsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.cors_configuration = Field::decode(d).map_err(|e| e.inside("CORSConfiguration"))?,
                2 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                3 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.cors_configuration.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketEncryptionRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub server_side_encryption_configuration: ServerSideEncryptionConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketEncryptionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketEncryptionRequest;
}

impl Field for PutBucketEncryptionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.server_side_encryption_configuration = Field::decode(d).map_err(|e| e.inside("ServerSideEncryptionConfiguration"))?,
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.server_side_encryption_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketIntelligentTieringConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub intelligent_tiering_configuration: IntelligentTieringConfiguration,
}

impl Shape for PutBucketIntelligentTieringConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketIntelligentTieringConfigurationRequest;
}

impl Field for PutBucketIntelligentTieringConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                3 => value.intelligent_tiering_configuration = Field::decode(d).map_err(|e| e.inside("IntelligentTieringConfiguration"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.intelligent_tiering_configuration.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketInventoryConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub inventory_configuration: InventoryConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketInventoryConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketInventoryConfigurationRequest;
}

impl Field for PutBucketInventoryConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.inventory_configuration = Field::decode(d).map_err(|e| e.inside("InventoryConfiguration"))?,
                3 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.inventory_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLifecycleConfigurationOutput {
    pub transition_default_minimum_object_size: std::option::Option<TransitionDefaultMinimumObjectSize>,
}

impl Shape for PutBucketLifecycleConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketLifecycleConfigurationOutput;
}

impl Field for PutBucketLifecycleConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.transition_default_minimum_object_size = Some(Field::decode(d).map_err(|e| e.inside("TransitionDefaultMinimumObjectSize"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.transition_default_minimum_object_size { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLifecycleConfigurationRequest {
    pub bucket: std::string::String,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub lifecycle_configuration: std::option::Option<BucketLifecycleConfiguration>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub transition_default_minimum_object_size: std::option::Option<TransitionDefaultMinimumObjectSize>,
}

impl Shape for PutBucketLifecycleConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketLifecycleConfigurationRequest;
}

impl Field for PutBucketLifecycleConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                2 => value.lifecycle_configuration = Some(Field::decode(d).map_err(|e| e.inside("LifecycleConfiguration"))?),
                3 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                4 => value.transition_default_minimum_object_size = Some(Field::decode(d).map_err(|e| e.inside("TransitionDefaultMinimumObjectSize"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.lifecycle_configuration { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.transition_default_minimum_object_size { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLoggingRequest {
    pub bucket: std::string::String,
    pub bucket_logging_status: BucketLoggingStatus,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketLoggingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketLoggingRequest;
}

impl Field for PutBucketLoggingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.bucket_logging_status = Field::decode(d).map_err(|e| e.inside("BucketLoggingStatus"))?,
                2 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                3 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.bucket_logging_status.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketMetricsConfigurationRequest {
    pub bucket: std::string::String,
    pub id: std::string::String,
    pub metrics_configuration: MetricsConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketMetricsConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketMetricsConfigurationRequest;
}

impl Field for PutBucketMetricsConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.id = Field::decode(d).map_err(|e| e.inside("Id"))?,
                2 => value.metrics_configuration = Field::decode(d).map_err(|e| e.inside("MetricsConfiguration"))?,
                3 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.id.encode(e);
        e.member(&Self::SHAPE.members[2]); self.metrics_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketNotificationConfigurationRequest {
    pub bucket: std::string::String,
    pub notification_configuration: NotificationConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub skip_destination_validation: std::option::Option<bool>,
}

impl Shape for PutBucketNotificationConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketNotificationConfigurationRequest;
}

impl Field for PutBucketNotificationConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.notification_configuration = Field::decode(d).map_err(|e| e.inside("NotificationConfiguration"))?,
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                3 => value.skip_destination_validation = Some(Field::decode(d).map_err(|e| e.inside("SkipDestinationValidation"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.notification_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.skip_destination_validation { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketOwnershipControlsRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub ownership_controls: OwnershipControls,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
}

impl Shape for PutBucketOwnershipControlsRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketOwnershipControlsRequest;
}

impl Field for PutBucketOwnershipControlsRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                3 => value.ownership_controls = Field::decode(d).map_err(|e| e.inside("OwnershipControls"))?,
                4 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.ownership_controls.encode(e);
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketPolicyRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub confirm_remove_self_bucket_access: std::option::Option<bool>,
    pub policy: std::string::String,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketPolicyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketPolicyRequest;
}

impl Field for PutBucketPolicyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.confirm_remove_self_bucket_access = Some(Field::decode(d).map_err(|e| e.inside("ConfirmRemoveSelfBucketAccess"))?),
                4 => value.policy = Field::decode(d).map_err(|e| e.inside("Policy"))?,
                5 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.confirm_remove_self_bucket_access { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.policy.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketReplicationRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub replication_configuration: ReplicationConfiguration,
    pub token: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketReplicationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketReplicationRequest;
}

impl Field for PutBucketReplicationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.replication_configuration = Field::decode(d).map_err(|e| e.inside("ReplicationConfiguration"))?,
                4 => value.token = Some(Field::decode(d).map_err(|e| e.inside("Token"))?),
                5 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.replication_configuration.encode(e);
        if let Some(v) = &self.token { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketRequestPaymentRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub request_payment_configuration: RequestPaymentConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketRequestPaymentRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketRequestPaymentRequest;
}

impl Field for PutBucketRequestPaymentRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.request_payment_configuration = Field::decode(d).map_err(|e| e.inside("RequestPaymentConfiguration"))?,
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.request_payment_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketTaggingRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub tagging: Tagging,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketTaggingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketTaggingRequest;
}

impl Field for PutBucketTaggingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.tagging = Field::decode(d).map_err(|e| e.inside("Tagging"))?,
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.tagging.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketVersioningRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub mfa: std::option::Option<std::string::String>,
    pub versioning_configuration: VersioningConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketVersioningRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketVersioningRequest;
}

impl Field for PutBucketVersioningRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.mfa = Some(Field::decode(d).map_err(|e| e.inside("MFA"))?),
                4 => value.versioning_configuration = Field::decode(d).map_err(|e| e.inside("VersioningConfiguration"))?,
                5 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.mfa { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.versioning_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketWebsiteRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub website_configuration: WebsiteConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutBucketWebsiteRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutBucketWebsiteRequest;
}

impl Field for PutBucketWebsiteRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.website_configuration = Field::decode(d).map_err(|e| e.inside("WebsiteConfiguration"))?,
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.website_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectAclOutput {
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for PutObjectAclOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectAclOutput;
}

impl Field for PutObjectAclOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectAclRequest {
    pub acl: std::option::Option<ObjectCannedACL>,
    pub access_control_policy: std::option::Option<AccessControlPolicy>,
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub grant_full_control: std::option::Option<std::string::String>,
    pub grant_read: std::option::Option<std::string::String>,
    pub grant_read_acp: std::option::Option<std::string::String>,
    pub grant_write: std::option::Option<std::string::String>,
    pub grant_write_acp: std::option::Option<std::string::String>,
    pub key: std::string::String,
    pub request_payer: std::option::Option<RequestPayer>,
    pub version_id: std::option::Option<std::string::String>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutObjectAclRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectAclRequest;
}

impl Field for PutObjectAclRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.acl = Some(Field::decode(d).map_err(|e| e.inside("ACL"))?),
                1 => value.access_control_policy = Some(Field::decode(d).map_err(|e| e.inside("AccessControlPolicy"))?),
                2 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                3 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                4 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                5 => value.grant_full_control = Some(Field::decode(d).map_err(|e| e.inside("GrantFullControl"))?),
                6 => value.grant_read = Some(Field::decode(d).map_err(|e| e.inside("GrantRead"))?),
                7 => value.grant_read_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantReadACP"))?),
                8 => value.grant_write = Some(Field::decode(d).map_err(|e| e.inside("GrantWrite"))?),
                9 => value.grant_write_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantWriteACP"))?),
                10 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                11 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                12 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                13 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.acl { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.access_control_policy { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.grant_full_control { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.grant_read { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.grant_read_acp { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.grant_write { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.grant_write_acp { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        e.member(&Self::SHAPE.members[10]); self.key.encode(e);
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLegalHoldOutput {
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for PutObjectLegalHoldOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectLegalHoldOutput;
}

impl Field for PutObjectLegalHoldOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLegalHoldRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub legal_hold: std::option::Option<ObjectLockLegalHold>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub version_id: std::option::Option<std::string::String>,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutObjectLegalHoldRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectLegalHoldRequest;
}

impl Field for PutObjectLegalHoldRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.legal_hold = Some(Field::decode(d).map_err(|e| e.inside("LegalHold"))?),
                3 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                4 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                5 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                6 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                7 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.legal_hold { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLockConfigurationOutput {
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for PutObjectLockConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectLockConfigurationOutput;
}

impl Field for PutObjectLockConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLockConfigurationRequest {
    pub bucket: std::string::String,
    pub object_lock_configuration: std::option::Option<ObjectLockConfiguration>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub token: std::option::Option<std::string::String>,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutObjectLockConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectLockConfigurationRequest;
}

impl Field for PutObjectLockConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.object_lock_configuration = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockConfiguration"))?),
                2 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                3 => value.token = Some(Field::decode(d).map_err(|e| e.inside("Token"))?),
                4 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                5 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                6 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.object_lock_configuration { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.token { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectOutput {
    pub expiration: std::option::Option<std::string::String>,
    pub e_tag: std::option::Option<std::string::String>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
    pub checksum_type: std::option::Option<ChecksumType>,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub version_id: std::option::Option<std::string::String>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub ssekms_encryption_context: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub size: std::option::Option<i64>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for PutObjectOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectOutput;
}

impl Field for PutObjectOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.expiration = Some(Field::decode(d).map_err(|e| e.inside("Expiration"))?),
                1 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                2 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                3 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                4 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                5 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                6 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                7 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                8 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                9 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                10 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                11 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                12 => value.checksum_type = Some(Field::decode(d).map_err(|e| e.inside("ChecksumType"))?),
                13 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                14 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                15 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                16 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                17 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                18 => value.ssekms_encryption_context = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSEncryptionContext"))?),
                19 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                20 => value.size = Some(Field::decode(d).map_err(|e| e.inside("Size"))?),
                21 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.expiration { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.checksum_type { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.ssekms_encryption_context { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.size { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Debug, Default)]
pub struct PutObjectRequest {
    pub acl: std::option::Option<ObjectCannedACL>,
    pub body: Body,
    pub bucket: std::string::String,
    pub cache_control: std::option::Option<std::string::String>,
    pub content_disposition: std::option::Option<std::string::String>,
    pub content_encoding: std::option::Option<std::string::String>,
    pub content_language: std::option::Option<std::string::String>,
    pub content_length: std::option::Option<i64>,
    pub content_md5: std::option::Option<std::string::String>,
    pub content_type: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
    pub expires: std::option::Option<std::string::String>,
    pub if_match: std::option::Option<std::string::String>,
    pub if_none_match: std::option::Option<std::string::String>,
    pub grant_full_control: std::option::Option<std::string::String>,
    pub grant_read: std::option::Option<std::string::String>,
    pub grant_read_acp: std::option::Option<std::string::String>,
    pub grant_write_acp: std::option::Option<std::string::String>,
    pub key: std::string::String,
    pub write_offset_bytes: std::option::Option<i64>,
    pub metadata: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub storage_class: std::option::Option<StorageClass>,
    pub website_redirect_location: std::option::Option<std::string::String>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub ssekms_encryption_context: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub tagging: std::option::Option<std::string::String>,
    pub object_lock_mode: std::option::Option<ObjectLockMode>,
    pub object_lock_retain_until_date: std::option::Option<Timestamp>,
    pub object_lock_legal_hold_status: std::option::Option<ObjectLockLegalHoldStatus>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutObjectRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectRequest;
    fn take_body(&mut self) -> std::option::Option<Body> { Some(std::mem::take(&mut self.body)) }
}

impl Field for PutObjectRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.acl = Some(Field::decode(d).map_err(|e| e.inside("ACL"))?),
                1 => value.body = Field::decode(d)?,
                2 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                3 => value.cache_control = Some(Field::decode(d).map_err(|e| e.inside("CacheControl"))?),
                4 => value.content_disposition = Some(Field::decode(d).map_err(|e| e.inside("ContentDisposition"))?),
                5 => value.content_encoding = Some(Field::decode(d).map_err(|e| e.inside("ContentEncoding"))?),
                6 => value.content_language = Some(Field::decode(d).map_err(|e| e.inside("ContentLanguage"))?),
                7 => value.content_length = Some(Field::decode(d).map_err(|e| e.inside("ContentLength"))?),
                8 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                9 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                10 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                11 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                12 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                13 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                14 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                15 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                16 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                17 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                18 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                19 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                20 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                21 => value.expires = Some(Field::decode(d).map_err(|e| e.inside("Expires"))?),
                22 => value.if_match = Some(Field::decode(d).map_err(|e| e.inside("IfMatch"))?),
                23 => value.if_none_match = Some(Field::decode(d).map_err(|e| e.inside("IfNoneMatch"))?),
                24 => value.grant_full_control = Some(Field::decode(d).map_err(|e| e.inside("GrantFullControl"))?),
                25 => value.grant_read = Some(Field::decode(d).map_err(|e| e.inside("GrantRead"))?),
                26 => value.grant_read_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantReadACP"))?),
                27 => value.grant_write_acp = Some(Field::decode(d).map_err(|e| e.inside("GrantWriteACP"))?),
                28 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                29 => value.write_offset_bytes = Some(Field::decode(d).map_err(|e| e.inside("WriteOffsetBytes"))?),
                30 => value.metadata = Some(Field::decode(d).map_err(|e| e.inside("Metadata"))?),
                31 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                32 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                33 => value.website_redirect_location = Some(Field::decode(d).map_err(|e| e.inside("WebsiteRedirectLocation"))?),
                34 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                35 => value.sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKey"))?),
                36 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                37 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                38 => value.ssekms_encryption_context = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSEncryptionContext"))?),
                39 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                40 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                41 => value.tagging = Some(Field::decode(d).map_err(|e| e.inside("Tagging"))?),
                42 => value.object_lock_mode = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockMode"))?),
                43 => value.object_lock_retain_until_date = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockRetainUntilDate"))?),
                44 => value.object_lock_legal_hold_status = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockLegalHoldStatus"))?),
                45 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.acl { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[2]); self.bucket.encode(e);
        if let Some(v) = &self.cache_control { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.content_disposition { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.content_encoding { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.content_language { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.content_length { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.content_type { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.expires { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.if_match { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.if_none_match { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.grant_full_control { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.grant_read { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.grant_read_acp { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.grant_write_acp { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        e.member(&Self::SHAPE.members[28]); self.key.encode(e);
        if let Some(v) = &self.write_offset_bytes { e.member(&Self::SHAPE.members[29]); v.encode(e); }
        if let Some(v) = &self.metadata { e.member(&Self::SHAPE.members[30]); v.encode(e); }
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[31]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[32]); v.encode(e); }
        if let Some(v) = &self.website_redirect_location { e.member(&Self::SHAPE.members[33]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[34]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key { e.member(&Self::SHAPE.members[35]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[36]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[37]); v.encode(e); }
        if let Some(v) = &self.ssekms_encryption_context { e.member(&Self::SHAPE.members[38]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[39]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[40]); v.encode(e); }
        if let Some(v) = &self.tagging { e.member(&Self::SHAPE.members[41]); v.encode(e); }
        if let Some(v) = &self.object_lock_mode { e.member(&Self::SHAPE.members[42]); v.encode(e); }
        if let Some(v) = &self.object_lock_retain_until_date { e.member(&Self::SHAPE.members[43]); v.encode(e); }
        if let Some(v) = &self.object_lock_legal_hold_status { e.member(&Self::SHAPE.members[44]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[45]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectRetentionOutput {
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for PutObjectRetentionOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectRetentionOutput;
}

impl Field for PutObjectRetentionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectRetentionRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub retention: std::option::Option<ObjectLockRetention>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub version_id: std::option::Option<std::string::String>,
    pub bypass_governance_retention: std::option::Option<bool>,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutObjectRetentionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectRetentionRequest;
}

impl Field for PutObjectRetentionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.retention = Some(Field::decode(d).map_err(|e| e.inside("Retention"))?),
                3 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                4 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                5 => value.bypass_governance_retention = Some(Field::decode(d).map_err(|e| e.inside("BypassGovernanceRetention"))?),
                6 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                7 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                8 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.retention { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.bypass_governance_retention { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectTaggingOutput {
    pub version_id: std::option::Option<std::string::String>,
}

impl Shape for PutObjectTaggingOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectTaggingOutput;
}

impl Field for PutObjectTaggingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectTaggingRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub version_id: std::option::Option<std::string::String>,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub tagging: Tagging,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
}

impl Shape for PutObjectTaggingRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutObjectTaggingRequest;
}

impl Field for PutObjectTaggingRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                3 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                4 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                5 => value.tagging = Field::decode(d).map_err(|e| e.inside("Tagging"))?,
                6 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                7 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.tagging.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPublicAccessBlockRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for PutPublicAccessBlockRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_PutPublicAccessBlockRequest;
}

impl Field for PutPublicAccessBlockRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.public_access_block_configuration = Field::decode(d).map_err(|e| e.inside("PublicAccessBlockConfiguration"))?,
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.public_access_block_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueConfiguration {
    pub id: std::option::Option<std::string::String>,
    pub queue_arn: std::string::String,
    pub events: std::vec::Vec<Event>,
    pub filter: std::option::Option<NotificationConfigurationFilter>,
}

impl Shape for QueueConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_QueueConfiguration;
}

impl Field for QueueConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.queue_arn = Field::decode(d).map_err(|e| e.inside("QueueArn"))?,
                2 => value.events = Field::decode(d).map_err(|e| e.inside("Events"))?,
                3 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("Filter"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.queue_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.events.encode(e);
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum QuoteFields {
    #[default] Always,
    Asneeded,
    Unknown(std::string::String),
}

impl QuoteFields {
    pub fn as_str(&self) -> &str {
        match self {
            QuoteFields::Always => "ALWAYS",
            QuoteFields::Asneeded => "ASNEEDED",
            QuoteFields::Unknown(text) => text,
        }
    }
}

impl From<&str> for QuoteFields {
    fn from(text: &str) -> Self {
        match text {
            "ALWAYS" => QuoteFields::Always,
            "ASNEEDED" => QuoteFields::Asneeded,
            other => QuoteFields::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for QuoteFields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for QuoteFields {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordExpiration {
    pub expiration: ExpirationState,
    pub days: std::option::Option<i32>,
}

impl Shape for RecordExpiration {
    const SHAPE: &'static ShapeSpec = &tables::S_RecordExpiration;
}

impl Field for RecordExpiration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.expiration = Field::decode(d).map_err(|e| e.inside("Expiration"))?,
                1 => value.days = Some(Field::decode(d).map_err(|e| e.inside("Days"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.expiration.encode(e);
        if let Some(v) = &self.days { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Redirect {
    pub host_name: std::option::Option<std::string::String>,
    pub http_redirect_code: std::option::Option<std::string::String>,
    pub protocol: std::option::Option<Protocol>,
    pub replace_key_prefix_with: std::option::Option<std::string::String>,
    pub replace_key_with: std::option::Option<std::string::String>,
}

impl Shape for Redirect {
    const SHAPE: &'static ShapeSpec = &tables::S_Redirect;
}

impl Field for Redirect {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.host_name = Some(Field::decode(d).map_err(|e| e.inside("HostName"))?),
                1 => value.http_redirect_code = Some(Field::decode(d).map_err(|e| e.inside("HttpRedirectCode"))?),
                2 => value.protocol = Some(Field::decode(d).map_err(|e| e.inside("Protocol"))?),
                3 => value.replace_key_prefix_with = Some(Field::decode(d).map_err(|e| e.inside("ReplaceKeyPrefixWith"))?),
                4 => value.replace_key_with = Some(Field::decode(d).map_err(|e| e.inside("ReplaceKeyWith"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.host_name { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.http_redirect_code { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.protocol { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.replace_key_prefix_with { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.replace_key_with { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectAllRequestsTo {
    pub host_name: std::string::String,
    pub protocol: std::option::Option<Protocol>,
}

impl Shape for RedirectAllRequestsTo {
    const SHAPE: &'static ShapeSpec = &tables::S_RedirectAllRequestsTo;
}

impl Field for RedirectAllRequestsTo {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.host_name = Field::decode(d).map_err(|e| e.inside("HostName"))?,
                1 => value.protocol = Some(Field::decode(d).map_err(|e| e.inside("Protocol"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.host_name.encode(e);
        if let Some(v) = &self.protocol { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenameObjectOutput {
}

impl Shape for RenameObjectOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_RenameObjectOutput;
}

impl Field for RenameObjectOutput {
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
pub struct RenameObjectRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub rename_source: std::string::String,
    pub destination_if_match: std::option::Option<std::string::String>,
    pub destination_if_none_match: std::option::Option<std::string::String>,
    pub destination_if_modified_since: std::option::Option<Timestamp>,
    pub destination_if_unmodified_since: std::option::Option<Timestamp>,
    pub source_if_match: std::option::Option<std::string::String>,
    pub source_if_none_match: std::option::Option<std::string::String>,
    pub source_if_modified_since: std::option::Option<Timestamp>,
    pub source_if_unmodified_since: std::option::Option<Timestamp>,
    pub client_token: std::option::Option<std::string::String>,
}

impl Shape for RenameObjectRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RenameObjectRequest;
}

impl Field for RenameObjectRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.rename_source = Field::decode(d).map_err(|e| e.inside("RenameSource"))?,
                3 => value.destination_if_match = Some(Field::decode(d).map_err(|e| e.inside("DestinationIfMatch"))?),
                4 => value.destination_if_none_match = Some(Field::decode(d).map_err(|e| e.inside("DestinationIfNoneMatch"))?),
                5 => value.destination_if_modified_since = Some(Field::decode(d).map_err(|e| e.inside("DestinationIfModifiedSince"))?),
                6 => value.destination_if_unmodified_since = Some(Field::decode(d).map_err(|e| e.inside("DestinationIfUnmodifiedSince"))?),
                7 => value.source_if_match = Some(Field::decode(d).map_err(|e| e.inside("SourceIfMatch"))?),
                8 => value.source_if_none_match = Some(Field::decode(d).map_err(|e| e.inside("SourceIfNoneMatch"))?),
                9 => value.source_if_modified_since = Some(Field::decode(d).map_err(|e| e.inside("SourceIfModifiedSince"))?),
                10 => value.source_if_unmodified_since = Some(Field::decode(d).map_err(|e| e.inside("SourceIfUnmodifiedSince"))?),
                11 => value.client_token = Some(Field::decode(d).map_err(|e| e.inside("ClientToken"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        e.member(&Self::SHAPE.members[2]); self.rename_source.encode(e);
        if let Some(v) = &self.destination_if_match { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.destination_if_none_match { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.destination_if_modified_since { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.destination_if_unmodified_since { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.source_if_match { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.source_if_none_match { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.source_if_modified_since { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.source_if_unmodified_since { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.client_token { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaModifications {
    pub status: ReplicaModificationsStatus,
}

impl Shape for ReplicaModifications {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicaModifications;
}

impl Field for ReplicaModifications {
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
pub enum ReplicaModificationsStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl ReplicaModificationsStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ReplicaModificationsStatus::Enabled => "Enabled",
            ReplicaModificationsStatus::Disabled => "Disabled",
            ReplicaModificationsStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReplicaModificationsStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => ReplicaModificationsStatus::Enabled,
            "Disabled" => ReplicaModificationsStatus::Disabled,
            other => ReplicaModificationsStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReplicaModificationsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReplicaModificationsStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationConfiguration {
    pub role: std::string::String,
    pub rules: std::vec::Vec<ReplicationRule>,
}

impl Shape for ReplicationConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicationConfiguration;
}

impl Field for ReplicationConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.role = Field::decode(d).map_err(|e| e.inside("Role"))?,
                1 => value.rules = Field::decode(d).map_err(|e| e.inside("Rules"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.rules.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRule {
    pub id: std::option::Option<std::string::String>,
    pub priority: std::option::Option<i32>,
    pub prefix: std::option::Option<std::string::String>,
    pub filter: std::option::Option<ReplicationRuleFilter>,
    pub status: ReplicationRuleStatus,
    pub source_selection_criteria: std::option::Option<SourceSelectionCriteria>,
    pub existing_object_replication: std::option::Option<ExistingObjectReplication>,
    pub destination: Destination,
    pub delete_marker_replication: std::option::Option<DeleteMarkerReplication>,
}

impl Shape for ReplicationRule {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicationRule;
}

impl Field for ReplicationRule {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("ID"))?),
                1 => value.priority = Some(Field::decode(d).map_err(|e| e.inside("Priority"))?),
                2 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                3 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("Filter"))?),
                4 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                5 => value.source_selection_criteria = Some(Field::decode(d).map_err(|e| e.inside("SourceSelectionCriteria"))?),
                6 => value.existing_object_replication = Some(Field::decode(d).map_err(|e| e.inside("ExistingObjectReplication"))?),
                7 => value.destination = Field::decode(d).map_err(|e| e.inside("Destination"))?,
                8 => value.delete_marker_replication = Some(Field::decode(d).map_err(|e| e.inside("DeleteMarkerReplication"))?),
                _ => {}
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
        if let Some(v) = &self.priority { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.member(&Self::SHAPE.members[4]); self.status.encode(e);
        if let Some(v) = &self.source_selection_criteria { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.existing_object_replication { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.member(&Self::SHAPE.members[7]); self.destination.encode(e);
        if let Some(v) = &self.delete_marker_replication { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRuleAndOperator {
    pub prefix: std::option::Option<std::string::String>,
    pub tags: std::option::Option<std::vec::Vec<Tag>>,
}

impl Shape for ReplicationRuleAndOperator {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicationRuleAndOperator;
}

impl Field for ReplicationRuleAndOperator {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
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
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tags { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRuleFilter {
    pub prefix: std::option::Option<std::string::String>,
    pub tag: std::option::Option<Tag>,
    pub and: std::option::Option<ReplicationRuleAndOperator>,
}

impl Shape for ReplicationRuleFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicationRuleFilter;
}

impl Field for ReplicationRuleFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.prefix = Some(Field::decode(d).map_err(|e| e.inside("Prefix"))?),
                1 => value.tag = Some(Field::decode(d).map_err(|e| e.inside("Tag"))?),
                2 => value.and = Some(Field::decode(d).map_err(|e| e.inside("And"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.tag { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.and { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReplicationRuleStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl ReplicationRuleStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ReplicationRuleStatus::Enabled => "Enabled",
            ReplicationRuleStatus::Disabled => "Disabled",
            ReplicationRuleStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReplicationRuleStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => ReplicationRuleStatus::Enabled,
            "Disabled" => ReplicationRuleStatus::Disabled,
            other => ReplicationRuleStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReplicationRuleStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReplicationRuleStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReplicationStatus {
    #[default] Complete,
    Pending,
    Failed,
    Replica,
    Completed,
    Unknown(std::string::String),
}

impl ReplicationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ReplicationStatus::Complete => "COMPLETE",
            ReplicationStatus::Pending => "PENDING",
            ReplicationStatus::Failed => "FAILED",
            ReplicationStatus::Replica => "REPLICA",
            ReplicationStatus::Completed => "COMPLETED",
            ReplicationStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReplicationStatus {
    fn from(text: &str) -> Self {
        match text {
            "COMPLETE" => ReplicationStatus::Complete,
            "PENDING" => ReplicationStatus::Pending,
            "FAILED" => ReplicationStatus::Failed,
            "REPLICA" => ReplicationStatus::Replica,
            "COMPLETED" => ReplicationStatus::Completed,
            other => ReplicationStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReplicationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReplicationStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationTime {
    pub status: ReplicationTimeStatus,
    pub time: ReplicationTimeValue,
}

impl Shape for ReplicationTime {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicationTime;
}

impl Field for ReplicationTime {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.status = Field::decode(d).map_err(|e| e.inside("Status"))?,
                1 => value.time = Field::decode(d).map_err(|e| e.inside("Time"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.time.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReplicationTimeStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl ReplicationTimeStatus {
    pub fn as_str(&self) -> &str {
        match self {
            ReplicationTimeStatus::Enabled => "Enabled",
            ReplicationTimeStatus::Disabled => "Disabled",
            ReplicationTimeStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReplicationTimeStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => ReplicationTimeStatus::Enabled,
            "Disabled" => ReplicationTimeStatus::Disabled,
            other => ReplicationTimeStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ReplicationTimeStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ReplicationTimeStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationTimeValue {
    pub minutes: std::option::Option<i32>,
}

impl Shape for ReplicationTimeValue {
    const SHAPE: &'static ShapeSpec = &tables::S_ReplicationTimeValue;
}

impl Field for ReplicationTimeValue {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.minutes = Some(Field::decode(d).map_err(|e| e.inside("Minutes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.minutes { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum RequestCharged {
    #[default] Requester,
    Unknown(std::string::String),
}

impl RequestCharged {
    pub fn as_str(&self) -> &str {
        match self {
            RequestCharged::Requester => "requester",
            RequestCharged::Unknown(text) => text,
        }
    }
}

impl From<&str> for RequestCharged {
    fn from(text: &str) -> Self {
        match text {
            "requester" => RequestCharged::Requester,
            other => RequestCharged::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RequestCharged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for RequestCharged {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum RequestPayer {
    #[default] Requester,
    Unknown(std::string::String),
}

impl RequestPayer {
    pub fn as_str(&self) -> &str {
        match self {
            RequestPayer::Requester => "requester",
            RequestPayer::Unknown(text) => text,
        }
    }
}

impl From<&str> for RequestPayer {
    fn from(text: &str) -> Self {
        match text {
            "requester" => RequestPayer::Requester,
            other => RequestPayer::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RequestPayer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for RequestPayer {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestPaymentConfiguration {
    pub payer: Payer,
}

impl Shape for RequestPaymentConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_RequestPaymentConfiguration;
}

impl Field for RequestPaymentConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.payer = Field::decode(d).map_err(|e| e.inside("Payer"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.payer.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestProgress {
    pub enabled: std::option::Option<bool>,
}

impl Shape for RequestProgress {
    const SHAPE: &'static ShapeSpec = &tables::S_RequestProgress;
}

impl Field for RequestProgress {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.enabled = Some(Field::decode(d).map_err(|e| e.inside("Enabled"))?),
                _ => {}
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
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreObjectOutput {
    pub request_charged: std::option::Option<RequestCharged>,
    pub restore_output_path: std::option::Option<std::string::String>,
}

impl Shape for RestoreObjectOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreObjectOutput;
}

impl Field for RestoreObjectOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                1 => value.restore_output_path = Some(Field::decode(d).map_err(|e| e.inside("RestoreOutputPath"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.restore_output_path { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreObjectRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub version_id: std::option::Option<std::string::String>,
    pub restore_request: std::option::Option<RestoreRequest>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for RestoreObjectRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreObjectRequest;
}

impl Field for RestoreObjectRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                3 => value.restore_request = Some(Field::decode(d).map_err(|e| e.inside("RestoreRequest"))?),
                4 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                5 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                6 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.restore_request { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreRequest {
    pub days: std::option::Option<i32>,
    pub glacier_job_parameters: std::option::Option<GlacierJobParameters>,
    pub type_: std::option::Option<RestoreRequestType>,
    pub tier: std::option::Option<Tier>,
    pub description: std::option::Option<std::string::String>,
    pub select_parameters: std::option::Option<SelectParameters>,
    pub output_location: std::option::Option<OutputLocation>,
}

impl Shape for RestoreRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreRequest;
}

impl Field for RestoreRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.days = Some(Field::decode(d).map_err(|e| e.inside("Days"))?),
                1 => value.glacier_job_parameters = Some(Field::decode(d).map_err(|e| e.inside("GlacierJobParameters"))?),
                2 => value.type_ = Some(Field::decode(d).map_err(|e| e.inside("Type"))?),
                3 => value.tier = Some(Field::decode(d).map_err(|e| e.inside("Tier"))?),
                4 => value.description = Some(Field::decode(d).map_err(|e| e.inside("Description"))?),
                5 => value.select_parameters = Some(Field::decode(d).map_err(|e| e.inside("SelectParameters"))?),
                6 => value.output_location = Some(Field::decode(d).map_err(|e| e.inside("OutputLocation"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.days { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.glacier_job_parameters { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.type_ { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.tier { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.description { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.select_parameters { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.output_location { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum RestoreRequestType {
    #[default] Select,
    Unknown(std::string::String),
}

impl RestoreRequestType {
    pub fn as_str(&self) -> &str {
        match self {
            RestoreRequestType::Select => "SELECT",
            RestoreRequestType::Unknown(text) => text,
        }
    }
}

impl From<&str> for RestoreRequestType {
    fn from(text: &str) -> Self {
        match text {
            "SELECT" => RestoreRequestType::Select,
            other => RestoreRequestType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RestoreRequestType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for RestoreRequestType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreStatus {
    pub is_restore_in_progress: std::option::Option<bool>,
    pub restore_expiry_date: std::option::Option<Timestamp>,
}

impl Shape for RestoreStatus {
    const SHAPE: &'static ShapeSpec = &tables::S_RestoreStatus;
}

impl Field for RestoreStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.is_restore_in_progress = Some(Field::decode(d).map_err(|e| e.inside("IsRestoreInProgress"))?),
                1 => value.restore_expiry_date = Some(Field::decode(d).map_err(|e| e.inside("RestoreExpiryDate"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.is_restore_in_progress { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.restore_expiry_date { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingRule {
    pub condition: std::option::Option<Condition>,
    pub redirect: Redirect,
}

impl Shape for RoutingRule {
    const SHAPE: &'static ShapeSpec = &tables::S_RoutingRule;
}

impl Field for RoutingRule {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.condition = Some(Field::decode(d).map_err(|e| e.inside("Condition"))?),
                1 => value.redirect = Field::decode(d).map_err(|e| e.inside("Redirect"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.condition { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.member(&Self::SHAPE.members[1]); self.redirect.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3KeyFilter {
    pub filter_rules: std::option::Option<std::vec::Vec<FilterRule>>,
}

impl Shape for S3KeyFilter {
    const SHAPE: &'static ShapeSpec = &tables::S_S3KeyFilter;
}

impl Field for S3KeyFilter {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.filter_rules = Some(Field::decode(d).map_err(|e| e.inside("FilterRules"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.filter_rules { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3Location {
    pub bucket_name: std::string::String,
    pub prefix: std::string::String,
    pub encryption: std::option::Option<Encryption>,
    pub canned_acl: std::option::Option<ObjectCannedACL>,
    pub access_control_list: std::option::Option<std::vec::Vec<Grant>>,
    pub tagging: std::option::Option<Tagging>,
    pub user_metadata: std::option::Option<std::vec::Vec<MetadataEntry>>,
    pub storage_class: std::option::Option<StorageClass>,
}

impl Shape for S3Location {
    const SHAPE: &'static ShapeSpec = &tables::S_S3Location;
}

impl Field for S3Location {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket_name = Field::decode(d).map_err(|e| e.inside("BucketName"))?,
                1 => value.prefix = Field::decode(d).map_err(|e| e.inside("Prefix"))?,
                2 => value.encryption = Some(Field::decode(d).map_err(|e| e.inside("Encryption"))?),
                3 => value.canned_acl = Some(Field::decode(d).map_err(|e| e.inside("CannedACL"))?),
                4 => value.access_control_list = Some(Field::decode(d).map_err(|e| e.inside("AccessControlList"))?),
                5 => value.tagging = Some(Field::decode(d).map_err(|e| e.inside("Tagging"))?),
                6 => value.user_metadata = Some(Field::decode(d).map_err(|e| e.inside("UserMetadata"))?),
                7 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket_name.encode(e);
        e.member(&Self::SHAPE.members[1]); self.prefix.encode(e);
        if let Some(v) = &self.encryption { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.canned_acl { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.access_control_list { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.tagging { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.user_metadata { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum S3TablesBucketType {
    #[default] Aws,
    Customer,
    Unknown(std::string::String),
}

impl S3TablesBucketType {
    pub fn as_str(&self) -> &str {
        match self {
            S3TablesBucketType::Aws => "aws",
            S3TablesBucketType::Customer => "customer",
            S3TablesBucketType::Unknown(text) => text,
        }
    }
}

impl From<&str> for S3TablesBucketType {
    fn from(text: &str) -> Self {
        match text {
            "aws" => S3TablesBucketType::Aws,
            "customer" => S3TablesBucketType::Customer,
            other => S3TablesBucketType::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for S3TablesBucketType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for S3TablesBucketType {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3TablesDestination {
    pub table_bucket_arn: std::string::String,
    pub table_name: std::string::String,
}

impl Shape for S3TablesDestination {
    const SHAPE: &'static ShapeSpec = &tables::S_S3TablesDestination;
}

impl Field for S3TablesDestination {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_bucket_arn = Field::decode(d).map_err(|e| e.inside("TableBucketArn"))?,
                1 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.table_name.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3TablesDestinationResult {
    pub table_bucket_arn: std::string::String,
    pub table_name: std::string::String,
    pub table_arn: std::string::String,
    pub table_namespace: std::string::String,
}

impl Shape for S3TablesDestinationResult {
    const SHAPE: &'static ShapeSpec = &tables::S_S3TablesDestinationResult;
}

impl Field for S3TablesDestinationResult {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.table_bucket_arn = Field::decode(d).map_err(|e| e.inside("TableBucketArn"))?,
                1 => value.table_name = Field::decode(d).map_err(|e| e.inside("TableName"))?,
                2 => value.table_arn = Field::decode(d).map_err(|e| e.inside("TableArn"))?,
                3 => value.table_namespace = Field::decode(d).map_err(|e| e.inside("TableNamespace"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.table_name.encode(e);
        e.member(&Self::SHAPE.members[2]); self.table_arn.encode(e);
        e.member(&Self::SHAPE.members[3]); self.table_namespace.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSEKMS {
    pub key_id: std::string::String,
}

impl Shape for SSEKMS {
    const SHAPE: &'static ShapeSpec = &tables::S_SSEKMS;
}

impl Field for SSEKMS {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.key_id = Field::decode(d).map_err(|e| e.inside("KeyId"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.key_id.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSEKMSEncryption {
    pub kms_key_arn: std::string::String,
    pub bucket_key_enabled: std::option::Option<bool>,
}

impl Shape for SSEKMSEncryption {
    const SHAPE: &'static ShapeSpec = &tables::S_SSEKMSEncryption;
}

impl Field for SSEKMSEncryption {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.kms_key_arn = Field::decode(d).map_err(|e| e.inside("KMSKeyArn"))?,
                1 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.kms_key_arn.encode(e);
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSES3 {
}

impl Shape for SSES3 {
    const SHAPE: &'static ShapeSpec = &tables::S_SSES3;
}

impl Field for SSES3 {
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
pub struct ScanRange {
    pub start: std::option::Option<i64>,
    pub end: std::option::Option<i64>,
}

impl Shape for ScanRange {
    const SHAPE: &'static ShapeSpec = &tables::S_ScanRange;
}

impl Field for ScanRange {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.start = Some(Field::decode(d).map_err(|e| e.inside("Start"))?),
                1 => value.end = Some(Field::decode(d).map_err(|e| e.inside("End"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.start { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.end { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelectObjectContentEventStream {
    pub records: std::option::Option<Value>,
    pub stats: std::option::Option<Value>,
    pub progress: std::option::Option<Value>,
    pub cont: std::option::Option<Value>,
    pub end: std::option::Option<Value>,
}

impl Shape for SelectObjectContentEventStream {
    const SHAPE: &'static ShapeSpec = &tables::S_SelectObjectContentEventStream;
}

impl Field for SelectObjectContentEventStream {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.records = Some(Field::decode(d).map_err(|e| e.inside("Records"))?),
                1 => value.stats = Some(Field::decode(d).map_err(|e| e.inside("Stats"))?),
                2 => value.progress = Some(Field::decode(d).map_err(|e| e.inside("Progress"))?),
                3 => value.cont = Some(Field::decode(d).map_err(|e| e.inside("Cont"))?),
                4 => value.end = Some(Field::decode(d).map_err(|e| e.inside("End"))?),
                _ => {}
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
        if let Some(v) = &self.stats { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.progress { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.cont { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.end { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Debug, Default)]
pub struct SelectObjectContentOutput {
    pub payload: Body,
}

impl Shape for SelectObjectContentOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_SelectObjectContentOutput;
    fn take_body(&mut self) -> std::option::Option<Body> { Some(std::mem::take(&mut self.payload)) }
}

impl Field for SelectObjectContentOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.payload = Field::decode(d)?,
                _ => {}
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
pub struct SelectObjectContentRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub expression: std::string::String,
    pub expression_type: ExpressionType,
    pub request_progress: std::option::Option<RequestProgress>,
    pub input_serialization: InputSerialization,
    pub output_serialization: OutputSerialization,
    pub scan_range: std::option::Option<ScanRange>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for SelectObjectContentRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_SelectObjectContentRequest;
}

impl Field for SelectObjectContentRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                3 => value.sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKey"))?),
                4 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                5 => value.expression = Field::decode(d).map_err(|e| e.inside("Expression"))?,
                6 => value.expression_type = Field::decode(d).map_err(|e| e.inside("ExpressionType"))?,
                7 => value.request_progress = Some(Field::decode(d).map_err(|e| e.inside("RequestProgress"))?),
                8 => value.input_serialization = Field::decode(d).map_err(|e| e.inside("InputSerialization"))?,
                9 => value.output_serialization = Field::decode(d).map_err(|e| e.inside("OutputSerialization"))?,
                10 => value.scan_range = Some(Field::decode(d).map_err(|e| e.inside("ScanRange"))?),
                11 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.member(&Self::SHAPE.members[5]); self.expression.encode(e);
        e.member(&Self::SHAPE.members[6]); self.expression_type.encode(e);
        if let Some(v) = &self.request_progress { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.member(&Self::SHAPE.members[8]); self.input_serialization.encode(e);
        e.member(&Self::SHAPE.members[9]); self.output_serialization.encode(e);
        if let Some(v) = &self.scan_range { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelectParameters {
    pub input_serialization: InputSerialization,
    pub expression_type: ExpressionType,
    pub expression: std::string::String,
    pub output_serialization: OutputSerialization,
}

impl Shape for SelectParameters {
    const SHAPE: &'static ShapeSpec = &tables::S_SelectParameters;
}

impl Field for SelectParameters {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.input_serialization = Field::decode(d).map_err(|e| e.inside("InputSerialization"))?,
                1 => value.expression_type = Field::decode(d).map_err(|e| e.inside("ExpressionType"))?,
                2 => value.expression = Field::decode(d).map_err(|e| e.inside("Expression"))?,
                3 => value.output_serialization = Field::decode(d).map_err(|e| e.inside("OutputSerialization"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.input_serialization.encode(e);
        e.member(&Self::SHAPE.members[1]); self.expression_type.encode(e);
        e.member(&Self::SHAPE.members[2]); self.expression.encode(e);
        e.member(&Self::SHAPE.members[3]); self.output_serialization.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum ServerSideEncryption {
    #[default] Aes256,
    AwsFsx,
    AwsKms,
    AwsKmsDsse,
    Unknown(std::string::String),
}

impl ServerSideEncryption {
    pub fn as_str(&self) -> &str {
        match self {
            ServerSideEncryption::Aes256 => "AES256",
            ServerSideEncryption::AwsFsx => "aws:fsx",
            ServerSideEncryption::AwsKms => "aws:kms",
            ServerSideEncryption::AwsKmsDsse => "aws:kms:dsse",
            ServerSideEncryption::Unknown(text) => text,
        }
    }
}

impl From<&str> for ServerSideEncryption {
    fn from(text: &str) -> Self {
        match text {
            "AES256" => ServerSideEncryption::Aes256,
            "aws:fsx" => ServerSideEncryption::AwsFsx,
            "aws:kms" => ServerSideEncryption::AwsKms,
            "aws:kms:dsse" => ServerSideEncryption::AwsKmsDsse,
            other => ServerSideEncryption::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ServerSideEncryption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for ServerSideEncryption {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionByDefault {
    pub sse_algorithm: ServerSideEncryption,
    pub kms_master_key_id: std::option::Option<std::string::String>,
}

impl Shape for ServerSideEncryptionByDefault {
    const SHAPE: &'static ShapeSpec = &tables::S_ServerSideEncryptionByDefault;
}

impl Field for ServerSideEncryptionByDefault {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.sse_algorithm = Field::decode(d).map_err(|e| e.inside("SSEAlgorithm"))?,
                1 => value.kms_master_key_id = Some(Field::decode(d).map_err(|e| e.inside("KMSMasterKeyID"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.sse_algorithm.encode(e);
        if let Some(v) = &self.kms_master_key_id { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionConfiguration {
    pub rules: std::vec::Vec<ServerSideEncryptionRule>,
}

impl Shape for ServerSideEncryptionConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_ServerSideEncryptionConfiguration;
}

impl Field for ServerSideEncryptionConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.rules = Field::decode(d).map_err(|e| e.inside("Rules"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.rules.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionRule {
    pub apply_server_side_encryption_by_default: std::option::Option<ServerSideEncryptionByDefault>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub blocked_encryption_types: std::option::Option<BlockedEncryptionTypes>,
}

impl Shape for ServerSideEncryptionRule {
    const SHAPE: &'static ShapeSpec = &tables::S_ServerSideEncryptionRule;
}

impl Field for ServerSideEncryptionRule {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.apply_server_side_encryption_by_default = Some(Field::decode(d).map_err(|e| e.inside("ApplyServerSideEncryptionByDefault"))?),
                1 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                2 => value.blocked_encryption_types = Some(Field::decode(d).map_err(|e| e.inside("BlockedEncryptionTypes"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.apply_server_side_encryption_by_default { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.blocked_encryption_types { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionCredentials {
    pub access_key_id: std::string::String,
    pub secret_access_key: std::string::String,
    pub session_token: std::string::String,
    pub expiration: Timestamp,
}

impl Shape for SessionCredentials {
    const SHAPE: &'static ShapeSpec = &tables::S_SessionCredentials;
}

impl Field for SessionCredentials {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.access_key_id = Field::decode(d).map_err(|e| e.inside("AccessKeyId"))?,
                1 => value.secret_access_key = Field::decode(d).map_err(|e| e.inside("SecretAccessKey"))?,
                2 => value.session_token = Field::decode(d).map_err(|e| e.inside("SessionToken"))?,
                3 => value.expiration = Field::decode(d).map_err(|e| e.inside("Expiration"))?,
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.secret_access_key.encode(e);
        e.member(&Self::SHAPE.members[2]); self.session_token.encode(e);
        e.member(&Self::SHAPE.members[3]); self.expiration.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SessionMode {
    #[default] ReadOnly,
    ReadWrite,
    Unknown(std::string::String),
}

impl SessionMode {
    pub fn as_str(&self) -> &str {
        match self {
            SessionMode::ReadOnly => "ReadOnly",
            SessionMode::ReadWrite => "ReadWrite",
            SessionMode::Unknown(text) => text,
        }
    }
}

impl From<&str> for SessionMode {
    fn from(text: &str) -> Self {
        match text {
            "ReadOnly" => SessionMode::ReadOnly,
            "ReadWrite" => SessionMode::ReadWrite,
            other => SessionMode::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SessionMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SessionMode {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimplePrefix {
}

impl Shape for SimplePrefix {
    const SHAPE: &'static ShapeSpec = &tables::S_SimplePrefix;
}

impl Field for SimplePrefix {
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
pub struct SourceSelectionCriteria {
    pub sse_kms_encrypted_objects: std::option::Option<SseKmsEncryptedObjects>,
    pub replica_modifications: std::option::Option<ReplicaModifications>,
}

impl Shape for SourceSelectionCriteria {
    const SHAPE: &'static ShapeSpec = &tables::S_SourceSelectionCriteria;
}

impl Field for SourceSelectionCriteria {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.sse_kms_encrypted_objects = Some(Field::decode(d).map_err(|e| e.inside("SseKmsEncryptedObjects"))?),
                1 => value.replica_modifications = Some(Field::decode(d).map_err(|e| e.inside("ReplicaModifications"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.sse_kms_encrypted_objects { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.replica_modifications { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SseKmsEncryptedObjects {
    pub status: SseKmsEncryptedObjectsStatus,
}

impl Shape for SseKmsEncryptedObjects {
    const SHAPE: &'static ShapeSpec = &tables::S_SseKmsEncryptedObjects;
}

impl Field for SseKmsEncryptedObjects {
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
pub enum SseKmsEncryptedObjectsStatus {
    #[default] Enabled,
    Disabled,
    Unknown(std::string::String),
}

impl SseKmsEncryptedObjectsStatus {
    pub fn as_str(&self) -> &str {
        match self {
            SseKmsEncryptedObjectsStatus::Enabled => "Enabled",
            SseKmsEncryptedObjectsStatus::Disabled => "Disabled",
            SseKmsEncryptedObjectsStatus::Unknown(text) => text,
        }
    }
}

impl From<&str> for SseKmsEncryptedObjectsStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => SseKmsEncryptedObjectsStatus::Enabled,
            "Disabled" => SseKmsEncryptedObjectsStatus::Disabled,
            other => SseKmsEncryptedObjectsStatus::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SseKmsEncryptedObjectsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for SseKmsEncryptedObjectsStatus {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StorageClass {
    #[default] Standard,
    ReducedRedundancy,
    StandardIa,
    OnezoneIa,
    IntelligentTiering,
    Glacier,
    DeepArchive,
    Outposts,
    GlacierIr,
    Snow,
    ExpressOnezone,
    FsxOpenzfs,
    FsxOntap,
    Unknown(std::string::String),
}

impl StorageClass {
    pub fn as_str(&self) -> &str {
        match self {
            StorageClass::Standard => "STANDARD",
            StorageClass::ReducedRedundancy => "REDUCED_REDUNDANCY",
            StorageClass::StandardIa => "STANDARD_IA",
            StorageClass::OnezoneIa => "ONEZONE_IA",
            StorageClass::IntelligentTiering => "INTELLIGENT_TIERING",
            StorageClass::Glacier => "GLACIER",
            StorageClass::DeepArchive => "DEEP_ARCHIVE",
            StorageClass::Outposts => "OUTPOSTS",
            StorageClass::GlacierIr => "GLACIER_IR",
            StorageClass::Snow => "SNOW",
            StorageClass::ExpressOnezone => "EXPRESS_ONEZONE",
            StorageClass::FsxOpenzfs => "FSX_OPENZFS",
            StorageClass::FsxOntap => "FSX_ONTAP",
            StorageClass::Unknown(text) => text,
        }
    }
}

impl From<&str> for StorageClass {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => StorageClass::Standard,
            "REDUCED_REDUNDANCY" => StorageClass::ReducedRedundancy,
            "STANDARD_IA" => StorageClass::StandardIa,
            "ONEZONE_IA" => StorageClass::OnezoneIa,
            "INTELLIGENT_TIERING" => StorageClass::IntelligentTiering,
            "GLACIER" => StorageClass::Glacier,
            "DEEP_ARCHIVE" => StorageClass::DeepArchive,
            "OUTPOSTS" => StorageClass::Outposts,
            "GLACIER_IR" => StorageClass::GlacierIr,
            "SNOW" => StorageClass::Snow,
            "EXPRESS_ONEZONE" => StorageClass::ExpressOnezone,
            "FSX_OPENZFS" => StorageClass::FsxOpenzfs,
            "FSX_ONTAP" => StorageClass::FsxOntap,
            other => StorageClass::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StorageClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StorageClass {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StorageClassAnalysis {
    pub data_export: std::option::Option<StorageClassAnalysisDataExport>,
}

impl Shape for StorageClassAnalysis {
    const SHAPE: &'static ShapeSpec = &tables::S_StorageClassAnalysis;
}

impl Field for StorageClassAnalysis {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.data_export = Some(Field::decode(d).map_err(|e| e.inside("DataExport"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.data_export { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StorageClassAnalysisDataExport {
    pub output_schema_version: StorageClassAnalysisSchemaVersion,
    pub destination: AnalyticsExportDestination,
}

impl Shape for StorageClassAnalysisDataExport {
    const SHAPE: &'static ShapeSpec = &tables::S_StorageClassAnalysisDataExport;
}

impl Field for StorageClassAnalysisDataExport {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.output_schema_version = Field::decode(d).map_err(|e| e.inside("OutputSchemaVersion"))?,
                1 => value.destination = Field::decode(d).map_err(|e| e.inside("Destination"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.output_schema_version.encode(e);
        e.member(&Self::SHAPE.members[1]); self.destination.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum StorageClassAnalysisSchemaVersion {
    #[default] V1,
    Unknown(std::string::String),
}

impl StorageClassAnalysisSchemaVersion {
    pub fn as_str(&self) -> &str {
        match self {
            StorageClassAnalysisSchemaVersion::V1 => "V_1",
            StorageClassAnalysisSchemaVersion::Unknown(text) => text,
        }
    }
}

impl From<&str> for StorageClassAnalysisSchemaVersion {
    fn from(text: &str) -> Self {
        match text {
            "V_1" => StorageClassAnalysisSchemaVersion::V1,
            other => StorageClassAnalysisSchemaVersion::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for StorageClassAnalysisSchemaVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for StorageClassAnalysisSchemaVersion {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TableSseAlgorithm {
    #[default] AwsKms,
    Aes256,
    Unknown(std::string::String),
}

impl TableSseAlgorithm {
    pub fn as_str(&self) -> &str {
        match self {
            TableSseAlgorithm::AwsKms => "aws:kms",
            TableSseAlgorithm::Aes256 => "AES256",
            TableSseAlgorithm::Unknown(text) => text,
        }
    }
}

impl From<&str> for TableSseAlgorithm {
    fn from(text: &str) -> Self {
        match text {
            "aws:kms" => TableSseAlgorithm::AwsKms,
            "AES256" => TableSseAlgorithm::Aes256,
            other => TableSseAlgorithm::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TableSseAlgorithm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TableSseAlgorithm {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
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
pub struct Tagging {
    pub tag_set: std::vec::Vec<Tag>,
}

impl Shape for Tagging {
    const SHAPE: &'static ShapeSpec = &tables::S_Tagging;
}

impl Field for Tagging {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.tag_set = Field::decode(d).map_err(|e| e.inside("TagSet"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.tag_set.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TaggingDirective {
    #[default] Copy,
    Replace,
    Unknown(std::string::String),
}

impl TaggingDirective {
    pub fn as_str(&self) -> &str {
        match self {
            TaggingDirective::Copy => "COPY",
            TaggingDirective::Replace => "REPLACE",
            TaggingDirective::Unknown(text) => text,
        }
    }
}

impl From<&str> for TaggingDirective {
    fn from(text: &str) -> Self {
        match text {
            "COPY" => TaggingDirective::Copy,
            "REPLACE" => TaggingDirective::Replace,
            other => TaggingDirective::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TaggingDirective {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TaggingDirective {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGrant {
    pub grantee: std::option::Option<Grantee>,
    pub permission: std::option::Option<BucketLogsPermission>,
}

impl Shape for TargetGrant {
    const SHAPE: &'static ShapeSpec = &tables::S_TargetGrant;
}

impl Field for TargetGrant {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.grantee = Some(Field::decode(d).map_err(|e| e.inside("Grantee"))?),
                1 => value.permission = Some(Field::decode(d).map_err(|e| e.inside("Permission"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.grantee { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.permission { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetObjectKeyFormat {
    pub simple_prefix: std::option::Option<SimplePrefix>,
    pub partitioned_prefix: std::option::Option<PartitionedPrefix>,
}

impl Shape for TargetObjectKeyFormat {
    const SHAPE: &'static ShapeSpec = &tables::S_TargetObjectKeyFormat;
}

impl Field for TargetObjectKeyFormat {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.simple_prefix = Some(Field::decode(d).map_err(|e| e.inside("SimplePrefix"))?),
                1 => value.partitioned_prefix = Some(Field::decode(d).map_err(|e| e.inside("PartitionedPrefix"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.simple_prefix { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.partitioned_prefix { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tier {
    #[default] Standard,
    Bulk,
    Expedited,
    Unknown(std::string::String),
}

impl Tier {
    pub fn as_str(&self) -> &str {
        match self {
            Tier::Standard => "Standard",
            Tier::Bulk => "Bulk",
            Tier::Expedited => "Expedited",
            Tier::Unknown(text) => text,
        }
    }
}

impl From<&str> for Tier {
    fn from(text: &str) -> Self {
        match text {
            "Standard" => Tier::Standard,
            "Bulk" => Tier::Bulk,
            "Expedited" => Tier::Expedited,
            other => Tier::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Tier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Tier {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tiering {
    pub days: i32,
    pub access_tier: IntelligentTieringAccessTier,
}

impl Shape for Tiering {
    const SHAPE: &'static ShapeSpec = &tables::S_Tiering;
}

impl Field for Tiering {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.days = Field::decode(d).map_err(|e| e.inside("Days"))?,
                1 => value.access_tier = Field::decode(d).map_err(|e| e.inside("AccessTier"))?,
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.days.encode(e);
        e.member(&Self::SHAPE.members[1]); self.access_tier.encode(e);
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TopicConfiguration {
    pub id: std::option::Option<std::string::String>,
    pub topic_arn: std::string::String,
    pub events: std::vec::Vec<Event>,
    pub filter: std::option::Option<NotificationConfigurationFilter>,
}

impl Shape for TopicConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_TopicConfiguration;
}

impl Field for TopicConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.id = Some(Field::decode(d).map_err(|e| e.inside("Id"))?),
                1 => value.topic_arn = Field::decode(d).map_err(|e| e.inside("TopicArn"))?,
                2 => value.events = Field::decode(d).map_err(|e| e.inside("Events"))?,
                3 => value.filter = Some(Field::decode(d).map_err(|e| e.inside("Filter"))?),
                _ => {}
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
        e.member(&Self::SHAPE.members[1]); self.topic_arn.encode(e);
        e.member(&Self::SHAPE.members[2]); self.events.encode(e);
        if let Some(v) = &self.filter { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Transition {
    pub date: std::option::Option<Timestamp>,
    pub days: std::option::Option<i32>,
    pub storage_class: std::option::Option<TransitionStorageClass>,
}

impl Shape for Transition {
    const SHAPE: &'static ShapeSpec = &tables::S_Transition;
}

impl Field for Transition {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.date = Some(Field::decode(d).map_err(|e| e.inside("Date"))?),
                1 => value.days = Some(Field::decode(d).map_err(|e| e.inside("Days"))?),
                2 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.date { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.days { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TransitionDefaultMinimumObjectSize {
    #[default] VariesByStorageClass,
    AllStorageClasses128K,
    Unknown(std::string::String),
}

impl TransitionDefaultMinimumObjectSize {
    pub fn as_str(&self) -> &str {
        match self {
            TransitionDefaultMinimumObjectSize::VariesByStorageClass => "varies_by_storage_class",
            TransitionDefaultMinimumObjectSize::AllStorageClasses128K => "all_storage_classes_128K",
            TransitionDefaultMinimumObjectSize::Unknown(text) => text,
        }
    }
}

impl From<&str> for TransitionDefaultMinimumObjectSize {
    fn from(text: &str) -> Self {
        match text {
            "varies_by_storage_class" => TransitionDefaultMinimumObjectSize::VariesByStorageClass,
            "all_storage_classes_128K" => TransitionDefaultMinimumObjectSize::AllStorageClasses128K,
            other => TransitionDefaultMinimumObjectSize::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TransitionDefaultMinimumObjectSize {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TransitionDefaultMinimumObjectSize {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum TransitionStorageClass {
    #[default] Glacier,
    StandardIa,
    OnezoneIa,
    IntelligentTiering,
    DeepArchive,
    GlacierIr,
    Unknown(std::string::String),
}

impl TransitionStorageClass {
    pub fn as_str(&self) -> &str {
        match self {
            TransitionStorageClass::Glacier => "GLACIER",
            TransitionStorageClass::StandardIa => "STANDARD_IA",
            TransitionStorageClass::OnezoneIa => "ONEZONE_IA",
            TransitionStorageClass::IntelligentTiering => "INTELLIGENT_TIERING",
            TransitionStorageClass::DeepArchive => "DEEP_ARCHIVE",
            TransitionStorageClass::GlacierIr => "GLACIER_IR",
            TransitionStorageClass::Unknown(text) => text,
        }
    }
}

impl From<&str> for TransitionStorageClass {
    fn from(text: &str) -> Self {
        match text {
            "GLACIER" => TransitionStorageClass::Glacier,
            "STANDARD_IA" => TransitionStorageClass::StandardIa,
            "ONEZONE_IA" => TransitionStorageClass::OnezoneIa,
            "INTELLIGENT_TIERING" => TransitionStorageClass::IntelligentTiering,
            "DEEP_ARCHIVE" => TransitionStorageClass::DeepArchive,
            "GLACIER_IR" => TransitionStorageClass::GlacierIr,
            other => TransitionStorageClass::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for TransitionStorageClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for TransitionStorageClass {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Type {
    #[default] CanonicalUser,
    AmazonCustomerByEmail,
    Group,
    Unknown(std::string::String),
}

impl Type {
    pub fn as_str(&self) -> &str {
        match self {
            Type::CanonicalUser => "CanonicalUser",
            Type::AmazonCustomerByEmail => "AmazonCustomerByEmail",
            Type::Group => "Group",
            Type::Unknown(text) => text,
        }
    }
}

impl From<&str> for Type {
    fn from(text: &str) -> Self {
        match text {
            "CanonicalUser" => Type::CanonicalUser,
            "AmazonCustomerByEmail" => Type::AmazonCustomerByEmail,
            "Group" => Type::Group,
            other => Type::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Type {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}

impl Field for Type {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> { Ok(Self::from(d.string()?.as_str())) }
    fn encode(&self, e: &mut dyn Encoder) { e.string(self.as_str()); }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBucketMetadataInventoryTableConfigurationRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub inventory_table_configuration: InventoryTableConfigurationUpdates,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for UpdateBucketMetadataInventoryTableConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateBucketMetadataInventoryTableConfigurationRequest;
}

impl Field for UpdateBucketMetadataInventoryTableConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.inventory_table_configuration = Field::decode(d).map_err(|e| e.inside("InventoryTableConfiguration"))?,
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.inventory_table_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBucketMetadataJournalTableConfigurationRequest {
    pub bucket: std::string::String,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub journal_table_configuration: JournalTableConfigurationUpdates,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for UpdateBucketMetadataJournalTableConfigurationRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateBucketMetadataJournalTableConfigurationRequest;
}

impl Field for UpdateBucketMetadataJournalTableConfigurationRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                2 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                3 => value.journal_table_configuration = Field::decode(d).map_err(|e| e.inside("JournalTableConfiguration"))?,
                4 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.journal_table_configuration.encode(e);
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateObjectEncryptionRequest {
    pub bucket: std::string::String,
    pub key: std::string::String,
    pub version_id: std::option::Option<std::string::String>,
    pub object_encryption: ObjectEncryption,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
}

impl Shape for UpdateObjectEncryptionRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateObjectEncryptionRequest;
}

impl Field for UpdateObjectEncryptionRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                2 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                3 => value.object_encryption = Field::decode(d).map_err(|e| e.inside("ObjectEncryption"))?,
                4 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                5 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                6 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                7 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.key.encode(e);
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        e.member(&Self::SHAPE.members[3]); self.object_encryption.encode(e);
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateObjectEncryptionResponse {
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for UpdateObjectEncryptionResponse {
    const SHAPE: &'static ShapeSpec = &tables::S_UpdateObjectEncryptionResponse;
}

impl Field for UpdateObjectEncryptionResponse {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartCopyOutput {
    pub copy_source_version_id: std::option::Option<std::string::String>,
    pub copy_part_result: std::option::Option<CopyPartResult>,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for UploadPartCopyOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadPartCopyOutput;
}

impl Field for UploadPartCopyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.copy_source_version_id = Some(Field::decode(d).map_err(|e| e.inside("CopySourceVersionId"))?),
                1 => value.copy_part_result = Some(Field::decode(d).map_err(|e| e.inside("CopyPartResult"))?),
                2 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                3 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                4 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                5 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                6 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                7 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.copy_source_version_id { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.copy_part_result { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartCopyRequest {
    pub bucket: std::string::String,
    pub copy_source: std::string::String,
    pub copy_source_if_match: std::option::Option<std::string::String>,
    pub copy_source_if_modified_since: std::option::Option<Timestamp>,
    pub copy_source_if_none_match: std::option::Option<std::string::String>,
    pub copy_source_if_unmodified_since: std::option::Option<Timestamp>,
    pub copy_source_range: std::option::Option<std::string::String>,
    pub key: std::string::String,
    pub part_number: i32,
    pub upload_id: std::string::String,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub copy_source_sse_customer_algorithm: std::option::Option<std::string::String>,
    pub copy_source_sse_customer_key: std::option::Option<std::string::String>,
    pub copy_source_sse_customer_key_md5: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
    pub expected_source_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for UploadPartCopyRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadPartCopyRequest;
}

impl Field for UploadPartCopyRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                1 => value.copy_source = Field::decode(d).map_err(|e| e.inside("CopySource"))?,
                2 => value.copy_source_if_match = Some(Field::decode(d).map_err(|e| e.inside("CopySourceIfMatch"))?),
                3 => value.copy_source_if_modified_since = Some(Field::decode(d).map_err(|e| e.inside("CopySourceIfModifiedSince"))?),
                4 => value.copy_source_if_none_match = Some(Field::decode(d).map_err(|e| e.inside("CopySourceIfNoneMatch"))?),
                5 => value.copy_source_if_unmodified_since = Some(Field::decode(d).map_err(|e| e.inside("CopySourceIfUnmodifiedSince"))?),
                6 => value.copy_source_range = Some(Field::decode(d).map_err(|e| e.inside("CopySourceRange"))?),
                7 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                8 => value.part_number = Field::decode(d).map_err(|e| e.inside("PartNumber"))?,
                9 => value.upload_id = Field::decode(d).map_err(|e| e.inside("UploadId"))?,
                10 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                11 => value.sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKey"))?),
                12 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                13 => value.copy_source_sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("CopySourceSSECustomerAlgorithm"))?),
                14 => value.copy_source_sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("CopySourceSSECustomerKey"))?),
                15 => value.copy_source_sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("CopySourceSSECustomerKeyMD5"))?),
                16 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                17 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                18 => value.expected_source_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedSourceBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.bucket.encode(e);
        e.member(&Self::SHAPE.members[1]); self.copy_source.encode(e);
        if let Some(v) = &self.copy_source_if_match { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.copy_source_if_modified_since { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.copy_source_if_none_match { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.copy_source_if_unmodified_since { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.copy_source_range { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        e.member(&Self::SHAPE.members[7]); self.key.encode(e);
        e.member(&Self::SHAPE.members[8]); self.part_number.encode(e);
        e.member(&Self::SHAPE.members[9]); self.upload_id.encode(e);
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.copy_source_sse_customer_algorithm { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.copy_source_sse_customer_key { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.copy_source_sse_customer_key_md5 { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.expected_source_bucket_owner { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartOutput {
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub e_tag: std::option::Option<std::string::String>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
    pub request_charged: std::option::Option<RequestCharged>,
}

impl Shape for UploadPartOutput {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadPartOutput;
}

impl Field for UploadPartOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                1 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                2 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                3 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                4 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                5 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                6 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                7 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                8 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                9 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                10 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                11 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                12 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                13 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                14 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                15 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                16 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Debug, Default)]
pub struct UploadPartRequest {
    pub body: Body,
    pub bucket: std::string::String,
    pub content_length: std::option::Option<i64>,
    pub content_md5: std::option::Option<std::string::String>,
    pub checksum_algorithm: std::option::Option<ChecksumAlgorithm>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
    pub key: std::string::String,
    pub part_number: i32,
    pub upload_id: std::string::String,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub sse_customer_key: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub request_payer: std::option::Option<RequestPayer>,
    pub expected_bucket_owner: std::option::Option<std::string::String>,
}

impl Shape for UploadPartRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_UploadPartRequest;
    fn take_body(&mut self) -> std::option::Option<Body> { Some(std::mem::take(&mut self.body)) }
}

impl Field for UploadPartRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.body = Field::decode(d)?,
                1 => value.bucket = Field::decode(d).map_err(|e| e.inside("Bucket"))?,
                2 => value.content_length = Some(Field::decode(d).map_err(|e| e.inside("ContentLength"))?),
                3 => value.content_md5 = Some(Field::decode(d).map_err(|e| e.inside("ContentMD5"))?),
                4 => value.checksum_algorithm = Some(Field::decode(d).map_err(|e| e.inside("ChecksumAlgorithm"))?),
                5 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                6 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                7 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                8 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                9 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                10 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                11 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                12 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                13 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                14 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                15 => value.key = Field::decode(d).map_err(|e| e.inside("Key"))?,
                16 => value.part_number = Field::decode(d).map_err(|e| e.inside("PartNumber"))?,
                17 => value.upload_id = Field::decode(d).map_err(|e| e.inside("UploadId"))?,
                18 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                19 => value.sse_customer_key = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKey"))?),
                20 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                21 => value.request_payer = Some(Field::decode(d).map_err(|e| e.inside("RequestPayer"))?),
                22 => value.expected_bucket_owner = Some(Field::decode(d).map_err(|e| e.inside("ExpectedBucketOwner"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[1]); self.bucket.encode(e);
        if let Some(v) = &self.content_length { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.content_md5 { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.checksum_algorithm { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        e.member(&Self::SHAPE.members[15]); self.key.encode(e);
        e.member(&Self::SHAPE.members[16]); self.part_number.encode(e);
        e.member(&Self::SHAPE.members[17]); self.upload_id.encode(e);
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.request_payer { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.expected_bucket_owner { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersioningConfiguration {
    pub mfa_delete: std::option::Option<MFADelete>,
    pub status: std::option::Option<BucketVersioningStatus>,
}

impl Shape for VersioningConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_VersioningConfiguration;
}

impl Field for VersioningConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.mfa_delete = Some(Field::decode(d).map_err(|e| e.inside("MFADelete"))?),
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
        if let Some(v) = &self.mfa_delete { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.status { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WebsiteConfiguration {
    pub error_document: std::option::Option<ErrorDocument>,
    pub index_document: std::option::Option<IndexDocument>,
    pub redirect_all_requests_to: std::option::Option<RedirectAllRequestsTo>,
    pub routing_rules: std::option::Option<std::vec::Vec<RoutingRule>>,
}

impl Shape for WebsiteConfiguration {
    const SHAPE: &'static ShapeSpec = &tables::S_WebsiteConfiguration;
}

impl Field for WebsiteConfiguration {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.error_document = Some(Field::decode(d).map_err(|e| e.inside("ErrorDocument"))?),
                1 => value.index_document = Some(Field::decode(d).map_err(|e| e.inside("IndexDocument"))?),
                2 => value.redirect_all_requests_to = Some(Field::decode(d).map_err(|e| e.inside("RedirectAllRequestsTo"))?),
                3 => value.routing_rules = Some(Field::decode(d).map_err(|e| e.inside("RoutingRules"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        if let Some(v) = &self.error_document { e.member(&Self::SHAPE.members[0]); v.encode(e); }
        if let Some(v) = &self.index_document { e.member(&Self::SHAPE.members[1]); v.encode(e); }
        if let Some(v) = &self.redirect_all_requests_to { e.member(&Self::SHAPE.members[2]); v.encode(e); }
        if let Some(v) = &self.routing_rules { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        e.end_structure();
    }
}

#[derive(Debug, Default)]
pub struct WriteGetObjectResponseRequest {
    pub request_route: std::string::String,
    pub request_token: std::string::String,
    pub body: Body,
    pub status_code: std::option::Option<i32>,
    pub error_code: std::option::Option<std::string::String>,
    pub error_message: std::option::Option<std::string::String>,
    pub accept_ranges: std::option::Option<std::string::String>,
    pub cache_control: std::option::Option<std::string::String>,
    pub content_disposition: std::option::Option<std::string::String>,
    pub content_encoding: std::option::Option<std::string::String>,
    pub content_language: std::option::Option<std::string::String>,
    pub content_length: std::option::Option<i64>,
    pub content_range: std::option::Option<std::string::String>,
    pub content_type: std::option::Option<std::string::String>,
    pub checksum_crc32: std::option::Option<std::string::String>,
    pub checksum_crc32c: std::option::Option<std::string::String>,
    pub checksum_crc64nvme: std::option::Option<std::string::String>,
    pub checksum_sha1: std::option::Option<std::string::String>,
    pub checksum_sha256: std::option::Option<std::string::String>,
    pub checksum_sha512: std::option::Option<std::string::String>,
    pub checksum_md5: std::option::Option<std::string::String>,
    pub checksum_xxhash64: std::option::Option<std::string::String>,
    pub checksum_xxhash3: std::option::Option<std::string::String>,
    pub checksum_xxhash128: std::option::Option<std::string::String>,
    pub delete_marker: std::option::Option<bool>,
    pub e_tag: std::option::Option<std::string::String>,
    pub expires: std::option::Option<std::string::String>,
    pub expiration: std::option::Option<std::string::String>,
    pub last_modified: std::option::Option<Timestamp>,
    pub missing_meta: std::option::Option<i32>,
    pub metadata: std::option::Option<IndexMap<std::string::String, std::string::String>>,
    pub object_lock_mode: std::option::Option<ObjectLockMode>,
    pub object_lock_legal_hold_status: std::option::Option<ObjectLockLegalHoldStatus>,
    pub object_lock_retain_until_date: std::option::Option<Timestamp>,
    pub parts_count: std::option::Option<i32>,
    pub replication_status: std::option::Option<ReplicationStatus>,
    pub request_charged: std::option::Option<RequestCharged>,
    pub restore: std::option::Option<std::string::String>,
    pub server_side_encryption: std::option::Option<ServerSideEncryption>,
    pub sse_customer_algorithm: std::option::Option<std::string::String>,
    pub ssekms_key_id: std::option::Option<std::string::String>,
    pub sse_customer_key_md5: std::option::Option<std::string::String>,
    pub storage_class: std::option::Option<StorageClass>,
    pub tag_count: std::option::Option<i32>,
    pub version_id: std::option::Option<std::string::String>,
    pub bucket_key_enabled: std::option::Option<bool>,
}

impl Shape for WriteGetObjectResponseRequest {
    const SHAPE: &'static ShapeSpec = &tables::S_WriteGetObjectResponseRequest;
    fn take_body(&mut self) -> std::option::Option<Body> { Some(std::mem::take(&mut self.body)) }
}

impl Field for WriteGetObjectResponseRequest {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut seen = 0u128;
        d.structure(Self::SHAPE, &mut |index, d| {
            match index {
                0 => value.request_route = Field::decode(d).map_err(|e| e.inside("RequestRoute"))?,
                1 => value.request_token = Field::decode(d).map_err(|e| e.inside("RequestToken"))?,
                2 => value.body = Field::decode(d)?,
                3 => value.status_code = Some(Field::decode(d).map_err(|e| e.inside("StatusCode"))?),
                4 => value.error_code = Some(Field::decode(d).map_err(|e| e.inside("ErrorCode"))?),
                5 => value.error_message = Some(Field::decode(d).map_err(|e| e.inside("ErrorMessage"))?),
                6 => value.accept_ranges = Some(Field::decode(d).map_err(|e| e.inside("AcceptRanges"))?),
                7 => value.cache_control = Some(Field::decode(d).map_err(|e| e.inside("CacheControl"))?),
                8 => value.content_disposition = Some(Field::decode(d).map_err(|e| e.inside("ContentDisposition"))?),
                9 => value.content_encoding = Some(Field::decode(d).map_err(|e| e.inside("ContentEncoding"))?),
                10 => value.content_language = Some(Field::decode(d).map_err(|e| e.inside("ContentLanguage"))?),
                11 => value.content_length = Some(Field::decode(d).map_err(|e| e.inside("ContentLength"))?),
                12 => value.content_range = Some(Field::decode(d).map_err(|e| e.inside("ContentRange"))?),
                13 => value.content_type = Some(Field::decode(d).map_err(|e| e.inside("ContentType"))?),
                14 => value.checksum_crc32 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32"))?),
                15 => value.checksum_crc32c = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC32C"))?),
                16 => value.checksum_crc64nvme = Some(Field::decode(d).map_err(|e| e.inside("ChecksumCRC64NVME"))?),
                17 => value.checksum_sha1 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA1"))?),
                18 => value.checksum_sha256 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA256"))?),
                19 => value.checksum_sha512 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumSHA512"))?),
                20 => value.checksum_md5 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumMD5"))?),
                21 => value.checksum_xxhash64 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH64"))?),
                22 => value.checksum_xxhash3 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH3"))?),
                23 => value.checksum_xxhash128 = Some(Field::decode(d).map_err(|e| e.inside("ChecksumXXHASH128"))?),
                24 => value.delete_marker = Some(Field::decode(d).map_err(|e| e.inside("DeleteMarker"))?),
                25 => value.e_tag = Some(Field::decode(d).map_err(|e| e.inside("ETag"))?),
                26 => value.expires = Some(Field::decode(d).map_err(|e| e.inside("Expires"))?),
                27 => value.expiration = Some(Field::decode(d).map_err(|e| e.inside("Expiration"))?),
                28 => value.last_modified = Some(Field::decode(d).map_err(|e| e.inside("LastModified"))?),
                29 => value.missing_meta = Some(Field::decode(d).map_err(|e| e.inside("MissingMeta"))?),
                30 => value.metadata = Some(Field::decode(d).map_err(|e| e.inside("Metadata"))?),
                31 => value.object_lock_mode = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockMode"))?),
                32 => value.object_lock_legal_hold_status = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockLegalHoldStatus"))?),
                33 => value.object_lock_retain_until_date = Some(Field::decode(d).map_err(|e| e.inside("ObjectLockRetainUntilDate"))?),
                34 => value.parts_count = Some(Field::decode(d).map_err(|e| e.inside("PartsCount"))?),
                35 => value.replication_status = Some(Field::decode(d).map_err(|e| e.inside("ReplicationStatus"))?),
                36 => value.request_charged = Some(Field::decode(d).map_err(|e| e.inside("RequestCharged"))?),
                37 => value.restore = Some(Field::decode(d).map_err(|e| e.inside("Restore"))?),
                38 => value.server_side_encryption = Some(Field::decode(d).map_err(|e| e.inside("ServerSideEncryption"))?),
                39 => value.sse_customer_algorithm = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerAlgorithm"))?),
                40 => value.ssekms_key_id = Some(Field::decode(d).map_err(|e| e.inside("SSEKMSKeyId"))?),
                41 => value.sse_customer_key_md5 = Some(Field::decode(d).map_err(|e| e.inside("SSECustomerKeyMD5"))?),
                42 => value.storage_class = Some(Field::decode(d).map_err(|e| e.inside("StorageClass"))?),
                43 => value.tag_count = Some(Field::decode(d).map_err(|e| e.inside("TagCount"))?),
                44 => value.version_id = Some(Field::decode(d).map_err(|e| e.inside("VersionId"))?),
                45 => value.bucket_key_enabled = Some(Field::decode(d).map_err(|e| e.inside("BucketKeyEnabled"))?),
                _ => {}
            }
            seen |= 1 << index;
            Ok(())
        })?;
        check_required(Self::SHAPE, seen)?;
        Ok(value)
    }
    fn encode(&self, e: &mut dyn Encoder) {
        e.begin_structure();
        e.member(&Self::SHAPE.members[0]); self.request_route.encode(e);
        e.member(&Self::SHAPE.members[1]); self.request_token.encode(e);
        if let Some(v) = &self.status_code { e.member(&Self::SHAPE.members[3]); v.encode(e); }
        if let Some(v) = &self.error_code { e.member(&Self::SHAPE.members[4]); v.encode(e); }
        if let Some(v) = &self.error_message { e.member(&Self::SHAPE.members[5]); v.encode(e); }
        if let Some(v) = &self.accept_ranges { e.member(&Self::SHAPE.members[6]); v.encode(e); }
        if let Some(v) = &self.cache_control { e.member(&Self::SHAPE.members[7]); v.encode(e); }
        if let Some(v) = &self.content_disposition { e.member(&Self::SHAPE.members[8]); v.encode(e); }
        if let Some(v) = &self.content_encoding { e.member(&Self::SHAPE.members[9]); v.encode(e); }
        if let Some(v) = &self.content_language { e.member(&Self::SHAPE.members[10]); v.encode(e); }
        if let Some(v) = &self.content_length { e.member(&Self::SHAPE.members[11]); v.encode(e); }
        if let Some(v) = &self.content_range { e.member(&Self::SHAPE.members[12]); v.encode(e); }
        if let Some(v) = &self.content_type { e.member(&Self::SHAPE.members[13]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32 { e.member(&Self::SHAPE.members[14]); v.encode(e); }
        if let Some(v) = &self.checksum_crc32c { e.member(&Self::SHAPE.members[15]); v.encode(e); }
        if let Some(v) = &self.checksum_crc64nvme { e.member(&Self::SHAPE.members[16]); v.encode(e); }
        if let Some(v) = &self.checksum_sha1 { e.member(&Self::SHAPE.members[17]); v.encode(e); }
        if let Some(v) = &self.checksum_sha256 { e.member(&Self::SHAPE.members[18]); v.encode(e); }
        if let Some(v) = &self.checksum_sha512 { e.member(&Self::SHAPE.members[19]); v.encode(e); }
        if let Some(v) = &self.checksum_md5 { e.member(&Self::SHAPE.members[20]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash64 { e.member(&Self::SHAPE.members[21]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash3 { e.member(&Self::SHAPE.members[22]); v.encode(e); }
        if let Some(v) = &self.checksum_xxhash128 { e.member(&Self::SHAPE.members[23]); v.encode(e); }
        if let Some(v) = &self.delete_marker { e.member(&Self::SHAPE.members[24]); v.encode(e); }
        if let Some(v) = &self.e_tag { e.member(&Self::SHAPE.members[25]); v.encode(e); }
        if let Some(v) = &self.expires { e.member(&Self::SHAPE.members[26]); v.encode(e); }
        if let Some(v) = &self.expiration { e.member(&Self::SHAPE.members[27]); v.encode(e); }
        if let Some(v) = &self.last_modified { e.member(&Self::SHAPE.members[28]); v.encode(e); }
        if let Some(v) = &self.missing_meta { e.member(&Self::SHAPE.members[29]); v.encode(e); }
        if let Some(v) = &self.metadata { e.member(&Self::SHAPE.members[30]); v.encode(e); }
        if let Some(v) = &self.object_lock_mode { e.member(&Self::SHAPE.members[31]); v.encode(e); }
        if let Some(v) = &self.object_lock_legal_hold_status { e.member(&Self::SHAPE.members[32]); v.encode(e); }
        if let Some(v) = &self.object_lock_retain_until_date { e.member(&Self::SHAPE.members[33]); v.encode(e); }
        if let Some(v) = &self.parts_count { e.member(&Self::SHAPE.members[34]); v.encode(e); }
        if let Some(v) = &self.replication_status { e.member(&Self::SHAPE.members[35]); v.encode(e); }
        if let Some(v) = &self.request_charged { e.member(&Self::SHAPE.members[36]); v.encode(e); }
        if let Some(v) = &self.restore { e.member(&Self::SHAPE.members[37]); v.encode(e); }
        if let Some(v) = &self.server_side_encryption { e.member(&Self::SHAPE.members[38]); v.encode(e); }
        if let Some(v) = &self.sse_customer_algorithm { e.member(&Self::SHAPE.members[39]); v.encode(e); }
        if let Some(v) = &self.ssekms_key_id { e.member(&Self::SHAPE.members[40]); v.encode(e); }
        if let Some(v) = &self.sse_customer_key_md5 { e.member(&Self::SHAPE.members[41]); v.encode(e); }
        if let Some(v) = &self.storage_class { e.member(&Self::SHAPE.members[42]); v.encode(e); }
        if let Some(v) = &self.tag_count { e.member(&Self::SHAPE.members[43]); v.encode(e); }
        if let Some(v) = &self.version_id { e.member(&Self::SHAPE.members[44]); v.encode(e); }
        if let Some(v) = &self.bucket_key_enabled { e.member(&Self::SHAPE.members[45]); v.encode(e); }
        e.end_structure();
    }
}

pub type AbortMultipartUploadInput = AbortMultipartUploadRequest;

pub struct AbortMultipartUpload;

impl Operation for AbortMultipartUpload {
    type Input = AbortMultipartUploadRequest;
    type Output = AbortMultipartUploadOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[0];
}

pub type CompleteMultipartUploadInput = CompleteMultipartUploadRequest;

pub struct CompleteMultipartUpload;

impl Operation for CompleteMultipartUpload {
    type Input = CompleteMultipartUploadRequest;
    type Output = CompleteMultipartUploadOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[1];
}

pub type CopyObjectInput = CopyObjectRequest;

pub struct CopyObject;

impl Operation for CopyObject {
    type Input = CopyObjectRequest;
    type Output = CopyObjectOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[2];
}

pub type CreateBucketInput = CreateBucketRequest;

pub struct CreateBucket;

impl Operation for CreateBucket {
    type Input = CreateBucketRequest;
    type Output = CreateBucketOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[3];
}

pub type CreateBucketMetadataConfigurationInput = CreateBucketMetadataConfigurationRequest;

static S__CreateBucketMetadataConfigurationOutput: ShapeSpec = ShapeSpec::new("CreateBucketMetadataConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketMetadataConfigurationOutput {}

impl Shape for CreateBucketMetadataConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__CreateBucketMetadataConfigurationOutput;
}

impl Field for CreateBucketMetadataConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct CreateBucketMetadataConfiguration;

impl Operation for CreateBucketMetadataConfiguration {
    type Input = CreateBucketMetadataConfigurationRequest;
    type Output = CreateBucketMetadataConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[4];
}

pub type CreateBucketMetadataTableConfigurationInput = CreateBucketMetadataTableConfigurationRequest;

static S__CreateBucketMetadataTableConfigurationOutput: ShapeSpec = ShapeSpec::new("CreateBucketMetadataTableConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketMetadataTableConfigurationOutput {}

impl Shape for CreateBucketMetadataTableConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__CreateBucketMetadataTableConfigurationOutput;
}

impl Field for CreateBucketMetadataTableConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct CreateBucketMetadataTableConfiguration;

impl Operation for CreateBucketMetadataTableConfiguration {
    type Input = CreateBucketMetadataTableConfigurationRequest;
    type Output = CreateBucketMetadataTableConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[5];
}

pub type CreateMultipartUploadInput = CreateMultipartUploadRequest;

pub struct CreateMultipartUpload;

impl Operation for CreateMultipartUpload {
    type Input = CreateMultipartUploadRequest;
    type Output = CreateMultipartUploadOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[6];
}

pub type CreateSessionInput = CreateSessionRequest;

pub struct CreateSession;

impl Operation for CreateSession {
    type Input = CreateSessionRequest;
    type Output = CreateSessionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[7];
}

pub type DeleteBucketInput = DeleteBucketRequest;

static S__DeleteBucketOutput: ShapeSpec = ShapeSpec::new("DeleteBucketOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketOutput {}

impl Shape for DeleteBucketOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketOutput;
}

impl Field for DeleteBucketOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucket;

impl Operation for DeleteBucket {
    type Input = DeleteBucketRequest;
    type Output = DeleteBucketOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[8];
}

pub type DeleteBucketAnalyticsConfigurationInput = DeleteBucketAnalyticsConfigurationRequest;

static S__DeleteBucketAnalyticsConfigurationOutput: ShapeSpec = ShapeSpec::new("DeleteBucketAnalyticsConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketAnalyticsConfigurationOutput {}

impl Shape for DeleteBucketAnalyticsConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketAnalyticsConfigurationOutput;
}

impl Field for DeleteBucketAnalyticsConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketAnalyticsConfiguration;

impl Operation for DeleteBucketAnalyticsConfiguration {
    type Input = DeleteBucketAnalyticsConfigurationRequest;
    type Output = DeleteBucketAnalyticsConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[9];
}

pub type DeleteBucketCorsInput = DeleteBucketCorsRequest;

static S__DeleteBucketCorsOutput: ShapeSpec = ShapeSpec::new("DeleteBucketCorsOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketCorsOutput {}

impl Shape for DeleteBucketCorsOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketCorsOutput;
}

impl Field for DeleteBucketCorsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketCors;

impl Operation for DeleteBucketCors {
    type Input = DeleteBucketCorsRequest;
    type Output = DeleteBucketCorsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[10];
}

pub type DeleteBucketEncryptionInput = DeleteBucketEncryptionRequest;

static S__DeleteBucketEncryptionOutput: ShapeSpec = ShapeSpec::new("DeleteBucketEncryptionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketEncryptionOutput {}

impl Shape for DeleteBucketEncryptionOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketEncryptionOutput;
}

impl Field for DeleteBucketEncryptionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketEncryption;

impl Operation for DeleteBucketEncryption {
    type Input = DeleteBucketEncryptionRequest;
    type Output = DeleteBucketEncryptionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[11];
}

pub type DeleteBucketIntelligentTieringConfigurationInput = DeleteBucketIntelligentTieringConfigurationRequest;

static S__DeleteBucketIntelligentTieringConfigurationOutput: ShapeSpec = ShapeSpec::new("DeleteBucketIntelligentTieringConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketIntelligentTieringConfigurationOutput {}

impl Shape for DeleteBucketIntelligentTieringConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketIntelligentTieringConfigurationOutput;
}

impl Field for DeleteBucketIntelligentTieringConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketIntelligentTieringConfiguration;

impl Operation for DeleteBucketIntelligentTieringConfiguration {
    type Input = DeleteBucketIntelligentTieringConfigurationRequest;
    type Output = DeleteBucketIntelligentTieringConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[12];
}

pub type DeleteBucketInventoryConfigurationInput = DeleteBucketInventoryConfigurationRequest;

static S__DeleteBucketInventoryConfigurationOutput: ShapeSpec = ShapeSpec::new("DeleteBucketInventoryConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketInventoryConfigurationOutput {}

impl Shape for DeleteBucketInventoryConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketInventoryConfigurationOutput;
}

impl Field for DeleteBucketInventoryConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketInventoryConfiguration;

impl Operation for DeleteBucketInventoryConfiguration {
    type Input = DeleteBucketInventoryConfigurationRequest;
    type Output = DeleteBucketInventoryConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[13];
}

pub type DeleteBucketLifecycleInput = DeleteBucketLifecycleRequest;

static S__DeleteBucketLifecycleOutput: ShapeSpec = ShapeSpec::new("DeleteBucketLifecycleOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketLifecycleOutput {}

impl Shape for DeleteBucketLifecycleOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketLifecycleOutput;
}

impl Field for DeleteBucketLifecycleOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketLifecycle;

impl Operation for DeleteBucketLifecycle {
    type Input = DeleteBucketLifecycleRequest;
    type Output = DeleteBucketLifecycleOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[14];
}

pub type DeleteBucketMetadataConfigurationInput = DeleteBucketMetadataConfigurationRequest;

static S__DeleteBucketMetadataConfigurationOutput: ShapeSpec = ShapeSpec::new("DeleteBucketMetadataConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetadataConfigurationOutput {}

impl Shape for DeleteBucketMetadataConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketMetadataConfigurationOutput;
}

impl Field for DeleteBucketMetadataConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketMetadataConfiguration;

impl Operation for DeleteBucketMetadataConfiguration {
    type Input = DeleteBucketMetadataConfigurationRequest;
    type Output = DeleteBucketMetadataConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[15];
}

pub type DeleteBucketMetadataTableConfigurationInput = DeleteBucketMetadataTableConfigurationRequest;

static S__DeleteBucketMetadataTableConfigurationOutput: ShapeSpec = ShapeSpec::new("DeleteBucketMetadataTableConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetadataTableConfigurationOutput {}

impl Shape for DeleteBucketMetadataTableConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketMetadataTableConfigurationOutput;
}

impl Field for DeleteBucketMetadataTableConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketMetadataTableConfiguration;

impl Operation for DeleteBucketMetadataTableConfiguration {
    type Input = DeleteBucketMetadataTableConfigurationRequest;
    type Output = DeleteBucketMetadataTableConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[16];
}

pub type DeleteBucketMetricsConfigurationInput = DeleteBucketMetricsConfigurationRequest;

static S__DeleteBucketMetricsConfigurationOutput: ShapeSpec = ShapeSpec::new("DeleteBucketMetricsConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetricsConfigurationOutput {}

impl Shape for DeleteBucketMetricsConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketMetricsConfigurationOutput;
}

impl Field for DeleteBucketMetricsConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketMetricsConfiguration;

impl Operation for DeleteBucketMetricsConfiguration {
    type Input = DeleteBucketMetricsConfigurationRequest;
    type Output = DeleteBucketMetricsConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[17];
}

pub type DeleteBucketOwnershipControlsInput = DeleteBucketOwnershipControlsRequest;

static S__DeleteBucketOwnershipControlsOutput: ShapeSpec = ShapeSpec::new("DeleteBucketOwnershipControlsOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketOwnershipControlsOutput {}

impl Shape for DeleteBucketOwnershipControlsOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketOwnershipControlsOutput;
}

impl Field for DeleteBucketOwnershipControlsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketOwnershipControls;

impl Operation for DeleteBucketOwnershipControls {
    type Input = DeleteBucketOwnershipControlsRequest;
    type Output = DeleteBucketOwnershipControlsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[18];
}

pub type DeleteBucketPolicyInput = DeleteBucketPolicyRequest;

static S__DeleteBucketPolicyOutput: ShapeSpec = ShapeSpec::new("DeleteBucketPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketPolicyOutput {}

impl Shape for DeleteBucketPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketPolicyOutput;
}

impl Field for DeleteBucketPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketPolicy;

impl Operation for DeleteBucketPolicy {
    type Input = DeleteBucketPolicyRequest;
    type Output = DeleteBucketPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[19];
}

pub type DeleteBucketReplicationInput = DeleteBucketReplicationRequest;

static S__DeleteBucketReplicationOutput: ShapeSpec = ShapeSpec::new("DeleteBucketReplicationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketReplicationOutput {}

impl Shape for DeleteBucketReplicationOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketReplicationOutput;
}

impl Field for DeleteBucketReplicationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketReplication;

impl Operation for DeleteBucketReplication {
    type Input = DeleteBucketReplicationRequest;
    type Output = DeleteBucketReplicationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[20];
}

pub type DeleteBucketTaggingInput = DeleteBucketTaggingRequest;

static S__DeleteBucketTaggingOutput: ShapeSpec = ShapeSpec::new("DeleteBucketTaggingOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketTaggingOutput {}

impl Shape for DeleteBucketTaggingOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketTaggingOutput;
}

impl Field for DeleteBucketTaggingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketTagging;

impl Operation for DeleteBucketTagging {
    type Input = DeleteBucketTaggingRequest;
    type Output = DeleteBucketTaggingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[21];
}

pub type DeleteBucketWebsiteInput = DeleteBucketWebsiteRequest;

static S__DeleteBucketWebsiteOutput: ShapeSpec = ShapeSpec::new("DeleteBucketWebsiteOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketWebsiteOutput {}

impl Shape for DeleteBucketWebsiteOutput {
    const SHAPE: &'static ShapeSpec = &S__DeleteBucketWebsiteOutput;
}

impl Field for DeleteBucketWebsiteOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeleteBucketWebsite;

impl Operation for DeleteBucketWebsite {
    type Input = DeleteBucketWebsiteRequest;
    type Output = DeleteBucketWebsiteOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[22];
}

pub type DeleteObjectInput = DeleteObjectRequest;

pub struct DeleteObject;

impl Operation for DeleteObject {
    type Input = DeleteObjectRequest;
    type Output = DeleteObjectOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[23];
}

pub type DeleteObjectTaggingInput = DeleteObjectTaggingRequest;

pub struct DeleteObjectTagging;

impl Operation for DeleteObjectTagging {
    type Input = DeleteObjectTaggingRequest;
    type Output = DeleteObjectTaggingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[24];
}

pub type DeleteObjectsInput = DeleteObjectsRequest;

pub struct DeleteObjects;

impl Operation for DeleteObjects {
    type Input = DeleteObjectsRequest;
    type Output = DeleteObjectsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[25];
}

pub type DeletePublicAccessBlockInput = DeletePublicAccessBlockRequest;

static S__DeletePublicAccessBlockOutput: ShapeSpec = ShapeSpec::new("DeletePublicAccessBlockOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePublicAccessBlockOutput {}

impl Shape for DeletePublicAccessBlockOutput {
    const SHAPE: &'static ShapeSpec = &S__DeletePublicAccessBlockOutput;
}

impl Field for DeletePublicAccessBlockOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct DeletePublicAccessBlock;

impl Operation for DeletePublicAccessBlock {
    type Input = DeletePublicAccessBlockRequest;
    type Output = DeletePublicAccessBlockOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[26];
}

pub type GetBucketAbacInput = GetBucketAbacRequest;

pub struct GetBucketAbac;

impl Operation for GetBucketAbac {
    type Input = GetBucketAbacRequest;
    type Output = GetBucketAbacOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[27];
}

pub type GetBucketAccelerateConfigurationInput = GetBucketAccelerateConfigurationRequest;

pub struct GetBucketAccelerateConfiguration;

impl Operation for GetBucketAccelerateConfiguration {
    type Input = GetBucketAccelerateConfigurationRequest;
    type Output = GetBucketAccelerateConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[28];
}

pub type GetBucketAclInput = GetBucketAclRequest;

pub struct GetBucketAcl;

impl Operation for GetBucketAcl {
    type Input = GetBucketAclRequest;
    type Output = GetBucketAclOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[29];
}

pub type GetBucketAnalyticsConfigurationInput = GetBucketAnalyticsConfigurationRequest;

pub struct GetBucketAnalyticsConfiguration;

impl Operation for GetBucketAnalyticsConfiguration {
    type Input = GetBucketAnalyticsConfigurationRequest;
    type Output = GetBucketAnalyticsConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[30];
}

pub type GetBucketCorsInput = GetBucketCorsRequest;

pub struct GetBucketCors;

impl Operation for GetBucketCors {
    type Input = GetBucketCorsRequest;
    type Output = GetBucketCorsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[31];
}

pub type GetBucketEncryptionInput = GetBucketEncryptionRequest;

pub struct GetBucketEncryption;

impl Operation for GetBucketEncryption {
    type Input = GetBucketEncryptionRequest;
    type Output = GetBucketEncryptionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[32];
}

pub type GetBucketIntelligentTieringConfigurationInput = GetBucketIntelligentTieringConfigurationRequest;

pub struct GetBucketIntelligentTieringConfiguration;

impl Operation for GetBucketIntelligentTieringConfiguration {
    type Input = GetBucketIntelligentTieringConfigurationRequest;
    type Output = GetBucketIntelligentTieringConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[33];
}

pub type GetBucketInventoryConfigurationInput = GetBucketInventoryConfigurationRequest;

pub struct GetBucketInventoryConfiguration;

impl Operation for GetBucketInventoryConfiguration {
    type Input = GetBucketInventoryConfigurationRequest;
    type Output = GetBucketInventoryConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[34];
}

pub type GetBucketLifecycleConfigurationInput = GetBucketLifecycleConfigurationRequest;

pub struct GetBucketLifecycleConfiguration;

impl Operation for GetBucketLifecycleConfiguration {
    type Input = GetBucketLifecycleConfigurationRequest;
    type Output = GetBucketLifecycleConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[35];
}

pub type GetBucketLocationInput = GetBucketLocationRequest;

pub struct GetBucketLocation;

impl Operation for GetBucketLocation {
    type Input = GetBucketLocationRequest;
    type Output = GetBucketLocationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[36];
}

pub type GetBucketLoggingInput = GetBucketLoggingRequest;

pub struct GetBucketLogging;

impl Operation for GetBucketLogging {
    type Input = GetBucketLoggingRequest;
    type Output = GetBucketLoggingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[37];
}

pub type GetBucketMetadataConfigurationInput = GetBucketMetadataConfigurationRequest;

pub struct GetBucketMetadataConfiguration;

impl Operation for GetBucketMetadataConfiguration {
    type Input = GetBucketMetadataConfigurationRequest;
    type Output = GetBucketMetadataConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[38];
}

pub type GetBucketMetadataTableConfigurationInput = GetBucketMetadataTableConfigurationRequest;

pub struct GetBucketMetadataTableConfiguration;

impl Operation for GetBucketMetadataTableConfiguration {
    type Input = GetBucketMetadataTableConfigurationRequest;
    type Output = GetBucketMetadataTableConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[39];
}

pub type GetBucketMetricsConfigurationInput = GetBucketMetricsConfigurationRequest;

pub struct GetBucketMetricsConfiguration;

impl Operation for GetBucketMetricsConfiguration {
    type Input = GetBucketMetricsConfigurationRequest;
    type Output = GetBucketMetricsConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[40];
}

pub type GetBucketNotificationConfigurationInput = GetBucketNotificationConfigurationRequest;

pub type GetBucketNotificationConfigurationOutput = NotificationConfiguration;

pub struct GetBucketNotificationConfiguration;

impl Operation for GetBucketNotificationConfiguration {
    type Input = GetBucketNotificationConfigurationRequest;
    type Output = NotificationConfiguration;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[41];
}

pub type GetBucketOwnershipControlsInput = GetBucketOwnershipControlsRequest;

pub struct GetBucketOwnershipControls;

impl Operation for GetBucketOwnershipControls {
    type Input = GetBucketOwnershipControlsRequest;
    type Output = GetBucketOwnershipControlsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[42];
}

pub type GetBucketPolicyInput = GetBucketPolicyRequest;

pub struct GetBucketPolicy;

impl Operation for GetBucketPolicy {
    type Input = GetBucketPolicyRequest;
    type Output = GetBucketPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[43];
}

pub type GetBucketPolicyStatusInput = GetBucketPolicyStatusRequest;

pub struct GetBucketPolicyStatus;

impl Operation for GetBucketPolicyStatus {
    type Input = GetBucketPolicyStatusRequest;
    type Output = GetBucketPolicyStatusOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[44];
}

pub type GetBucketReplicationInput = GetBucketReplicationRequest;

pub struct GetBucketReplication;

impl Operation for GetBucketReplication {
    type Input = GetBucketReplicationRequest;
    type Output = GetBucketReplicationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[45];
}

pub type GetBucketRequestPaymentInput = GetBucketRequestPaymentRequest;

pub struct GetBucketRequestPayment;

impl Operation for GetBucketRequestPayment {
    type Input = GetBucketRequestPaymentRequest;
    type Output = GetBucketRequestPaymentOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[46];
}

pub type GetBucketTaggingInput = GetBucketTaggingRequest;

pub struct GetBucketTagging;

impl Operation for GetBucketTagging {
    type Input = GetBucketTaggingRequest;
    type Output = GetBucketTaggingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[47];
}

pub type GetBucketVersioningInput = GetBucketVersioningRequest;

pub struct GetBucketVersioning;

impl Operation for GetBucketVersioning {
    type Input = GetBucketVersioningRequest;
    type Output = GetBucketVersioningOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[48];
}

pub type GetBucketWebsiteInput = GetBucketWebsiteRequest;

pub struct GetBucketWebsite;

impl Operation for GetBucketWebsite {
    type Input = GetBucketWebsiteRequest;
    type Output = GetBucketWebsiteOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[49];
}

pub type GetObjectInput = GetObjectRequest;

pub struct GetObject;

impl Operation for GetObject {
    type Input = GetObjectRequest;
    type Output = GetObjectOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[50];
}

pub type GetObjectAclInput = GetObjectAclRequest;

pub struct GetObjectAcl;

impl Operation for GetObjectAcl {
    type Input = GetObjectAclRequest;
    type Output = GetObjectAclOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[51];
}

pub type GetObjectAttributesInput = GetObjectAttributesRequest;

pub struct GetObjectAttributes;

impl Operation for GetObjectAttributes {
    type Input = GetObjectAttributesRequest;
    type Output = GetObjectAttributesOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[52];
}

pub type GetObjectLegalHoldInput = GetObjectLegalHoldRequest;

pub struct GetObjectLegalHold;

impl Operation for GetObjectLegalHold {
    type Input = GetObjectLegalHoldRequest;
    type Output = GetObjectLegalHoldOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[53];
}

pub type GetObjectLockConfigurationInput = GetObjectLockConfigurationRequest;

pub struct GetObjectLockConfiguration;

impl Operation for GetObjectLockConfiguration {
    type Input = GetObjectLockConfigurationRequest;
    type Output = GetObjectLockConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[54];
}

pub type GetObjectRetentionInput = GetObjectRetentionRequest;

pub struct GetObjectRetention;

impl Operation for GetObjectRetention {
    type Input = GetObjectRetentionRequest;
    type Output = GetObjectRetentionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[55];
}

pub type GetObjectTaggingInput = GetObjectTaggingRequest;

pub struct GetObjectTagging;

impl Operation for GetObjectTagging {
    type Input = GetObjectTaggingRequest;
    type Output = GetObjectTaggingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[56];
}

pub type GetObjectTorrentInput = GetObjectTorrentRequest;

pub struct GetObjectTorrent;

impl Operation for GetObjectTorrent {
    type Input = GetObjectTorrentRequest;
    type Output = GetObjectTorrentOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[57];
}

pub type GetPublicAccessBlockInput = GetPublicAccessBlockRequest;

pub struct GetPublicAccessBlock;

impl Operation for GetPublicAccessBlock {
    type Input = GetPublicAccessBlockRequest;
    type Output = GetPublicAccessBlockOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[58];
}

pub type HeadBucketInput = HeadBucketRequest;

pub struct HeadBucket;

impl Operation for HeadBucket {
    type Input = HeadBucketRequest;
    type Output = HeadBucketOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[59];
}

pub type HeadObjectInput = HeadObjectRequest;

pub struct HeadObject;

impl Operation for HeadObject {
    type Input = HeadObjectRequest;
    type Output = HeadObjectOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[60];
}

pub type ListBucketAnalyticsConfigurationsInput = ListBucketAnalyticsConfigurationsRequest;

pub struct ListBucketAnalyticsConfigurations;

impl Operation for ListBucketAnalyticsConfigurations {
    type Input = ListBucketAnalyticsConfigurationsRequest;
    type Output = ListBucketAnalyticsConfigurationsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[61];
}

pub type ListBucketIntelligentTieringConfigurationsInput = ListBucketIntelligentTieringConfigurationsRequest;

pub struct ListBucketIntelligentTieringConfigurations;

impl Operation for ListBucketIntelligentTieringConfigurations {
    type Input = ListBucketIntelligentTieringConfigurationsRequest;
    type Output = ListBucketIntelligentTieringConfigurationsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[62];
}

pub type ListBucketInventoryConfigurationsInput = ListBucketInventoryConfigurationsRequest;

pub struct ListBucketInventoryConfigurations;

impl Operation for ListBucketInventoryConfigurations {
    type Input = ListBucketInventoryConfigurationsRequest;
    type Output = ListBucketInventoryConfigurationsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[63];
}

pub type ListBucketMetricsConfigurationsInput = ListBucketMetricsConfigurationsRequest;

pub struct ListBucketMetricsConfigurations;

impl Operation for ListBucketMetricsConfigurations {
    type Input = ListBucketMetricsConfigurationsRequest;
    type Output = ListBucketMetricsConfigurationsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[64];
}

pub type ListBucketsInput = ListBucketsRequest;

pub struct ListBuckets;

impl Operation for ListBuckets {
    type Input = ListBucketsRequest;
    type Output = ListBucketsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[65];
}

pub type ListDirectoryBucketsInput = ListDirectoryBucketsRequest;

pub struct ListDirectoryBuckets;

impl Operation for ListDirectoryBuckets {
    type Input = ListDirectoryBucketsRequest;
    type Output = ListDirectoryBucketsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[66];
}

pub type ListMultipartUploadsInput = ListMultipartUploadsRequest;

pub struct ListMultipartUploads;

impl Operation for ListMultipartUploads {
    type Input = ListMultipartUploadsRequest;
    type Output = ListMultipartUploadsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[67];
}

pub type ListObjectVersionsInput = ListObjectVersionsRequest;

pub struct ListObjectVersions;

impl Operation for ListObjectVersions {
    type Input = ListObjectVersionsRequest;
    type Output = ListObjectVersionsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[68];
}

pub type ListObjectsInput = ListObjectsRequest;

pub struct ListObjects;

impl Operation for ListObjects {
    type Input = ListObjectsRequest;
    type Output = ListObjectsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[69];
}

pub type ListObjectsV2Input = ListObjectsV2Request;

pub struct ListObjectsV2;

impl Operation for ListObjectsV2 {
    type Input = ListObjectsV2Request;
    type Output = ListObjectsV2Output;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[70];
}

pub type ListPartsInput = ListPartsRequest;

pub struct ListParts;

impl Operation for ListParts {
    type Input = ListPartsRequest;
    type Output = ListPartsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[71];
}

pub type PutBucketAbacInput = PutBucketAbacRequest;

static S__PutBucketAbacOutput: ShapeSpec = ShapeSpec::new("PutBucketAbacOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAbacOutput {}

impl Shape for PutBucketAbacOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketAbacOutput;
}

impl Field for PutBucketAbacOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketAbac;

impl Operation for PutBucketAbac {
    type Input = PutBucketAbacRequest;
    type Output = PutBucketAbacOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[72];
}

pub type PutBucketAccelerateConfigurationInput = PutBucketAccelerateConfigurationRequest;

static S__PutBucketAccelerateConfigurationOutput: ShapeSpec = ShapeSpec::new("PutBucketAccelerateConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAccelerateConfigurationOutput {}

impl Shape for PutBucketAccelerateConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketAccelerateConfigurationOutput;
}

impl Field for PutBucketAccelerateConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketAccelerateConfiguration;

impl Operation for PutBucketAccelerateConfiguration {
    type Input = PutBucketAccelerateConfigurationRequest;
    type Output = PutBucketAccelerateConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[73];
}

pub type PutBucketAclInput = PutBucketAclRequest;

static S__PutBucketAclOutput: ShapeSpec = ShapeSpec::new("PutBucketAclOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAclOutput {}

impl Shape for PutBucketAclOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketAclOutput;
}

impl Field for PutBucketAclOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketAcl;

impl Operation for PutBucketAcl {
    type Input = PutBucketAclRequest;
    type Output = PutBucketAclOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[74];
}

pub type PutBucketAnalyticsConfigurationInput = PutBucketAnalyticsConfigurationRequest;

static S__PutBucketAnalyticsConfigurationOutput: ShapeSpec = ShapeSpec::new("PutBucketAnalyticsConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAnalyticsConfigurationOutput {}

impl Shape for PutBucketAnalyticsConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketAnalyticsConfigurationOutput;
}

impl Field for PutBucketAnalyticsConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketAnalyticsConfiguration;

impl Operation for PutBucketAnalyticsConfiguration {
    type Input = PutBucketAnalyticsConfigurationRequest;
    type Output = PutBucketAnalyticsConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[75];
}

pub type PutBucketCorsInput = PutBucketCorsRequest;

static S__PutBucketCorsOutput: ShapeSpec = ShapeSpec::new("PutBucketCorsOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketCorsOutput {}

impl Shape for PutBucketCorsOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketCorsOutput;
}

impl Field for PutBucketCorsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketCors;

impl Operation for PutBucketCors {
    type Input = PutBucketCorsRequest;
    type Output = PutBucketCorsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[76];
}

pub type PutBucketEncryptionInput = PutBucketEncryptionRequest;

static S__PutBucketEncryptionOutput: ShapeSpec = ShapeSpec::new("PutBucketEncryptionOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketEncryptionOutput {}

impl Shape for PutBucketEncryptionOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketEncryptionOutput;
}

impl Field for PutBucketEncryptionOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketEncryption;

impl Operation for PutBucketEncryption {
    type Input = PutBucketEncryptionRequest;
    type Output = PutBucketEncryptionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[77];
}

pub type PutBucketIntelligentTieringConfigurationInput = PutBucketIntelligentTieringConfigurationRequest;

static S__PutBucketIntelligentTieringConfigurationOutput: ShapeSpec = ShapeSpec::new("PutBucketIntelligentTieringConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketIntelligentTieringConfigurationOutput {}

impl Shape for PutBucketIntelligentTieringConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketIntelligentTieringConfigurationOutput;
}

impl Field for PutBucketIntelligentTieringConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketIntelligentTieringConfiguration;

impl Operation for PutBucketIntelligentTieringConfiguration {
    type Input = PutBucketIntelligentTieringConfigurationRequest;
    type Output = PutBucketIntelligentTieringConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[78];
}

pub type PutBucketInventoryConfigurationInput = PutBucketInventoryConfigurationRequest;

static S__PutBucketInventoryConfigurationOutput: ShapeSpec = ShapeSpec::new("PutBucketInventoryConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketInventoryConfigurationOutput {}

impl Shape for PutBucketInventoryConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketInventoryConfigurationOutput;
}

impl Field for PutBucketInventoryConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketInventoryConfiguration;

impl Operation for PutBucketInventoryConfiguration {
    type Input = PutBucketInventoryConfigurationRequest;
    type Output = PutBucketInventoryConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[79];
}

pub type PutBucketLifecycleConfigurationInput = PutBucketLifecycleConfigurationRequest;

pub struct PutBucketLifecycleConfiguration;

impl Operation for PutBucketLifecycleConfiguration {
    type Input = PutBucketLifecycleConfigurationRequest;
    type Output = PutBucketLifecycleConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[80];
}

pub type PutBucketLoggingInput = PutBucketLoggingRequest;

static S__PutBucketLoggingOutput: ShapeSpec = ShapeSpec::new("PutBucketLoggingOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLoggingOutput {}

impl Shape for PutBucketLoggingOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketLoggingOutput;
}

impl Field for PutBucketLoggingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketLogging;

impl Operation for PutBucketLogging {
    type Input = PutBucketLoggingRequest;
    type Output = PutBucketLoggingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[81];
}

pub type PutBucketMetricsConfigurationInput = PutBucketMetricsConfigurationRequest;

static S__PutBucketMetricsConfigurationOutput: ShapeSpec = ShapeSpec::new("PutBucketMetricsConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketMetricsConfigurationOutput {}

impl Shape for PutBucketMetricsConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketMetricsConfigurationOutput;
}

impl Field for PutBucketMetricsConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketMetricsConfiguration;

impl Operation for PutBucketMetricsConfiguration {
    type Input = PutBucketMetricsConfigurationRequest;
    type Output = PutBucketMetricsConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[82];
}

pub type PutBucketNotificationConfigurationInput = PutBucketNotificationConfigurationRequest;

static S__PutBucketNotificationConfigurationOutput: ShapeSpec = ShapeSpec::new("PutBucketNotificationConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketNotificationConfigurationOutput {}

impl Shape for PutBucketNotificationConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketNotificationConfigurationOutput;
}

impl Field for PutBucketNotificationConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketNotificationConfiguration;

impl Operation for PutBucketNotificationConfiguration {
    type Input = PutBucketNotificationConfigurationRequest;
    type Output = PutBucketNotificationConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[83];
}

pub type PutBucketOwnershipControlsInput = PutBucketOwnershipControlsRequest;

static S__PutBucketOwnershipControlsOutput: ShapeSpec = ShapeSpec::new("PutBucketOwnershipControlsOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketOwnershipControlsOutput {}

impl Shape for PutBucketOwnershipControlsOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketOwnershipControlsOutput;
}

impl Field for PutBucketOwnershipControlsOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketOwnershipControls;

impl Operation for PutBucketOwnershipControls {
    type Input = PutBucketOwnershipControlsRequest;
    type Output = PutBucketOwnershipControlsOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[84];
}

pub type PutBucketPolicyInput = PutBucketPolicyRequest;

static S__PutBucketPolicyOutput: ShapeSpec = ShapeSpec::new("PutBucketPolicyOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketPolicyOutput {}

impl Shape for PutBucketPolicyOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketPolicyOutput;
}

impl Field for PutBucketPolicyOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketPolicy;

impl Operation for PutBucketPolicy {
    type Input = PutBucketPolicyRequest;
    type Output = PutBucketPolicyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[85];
}

pub type PutBucketReplicationInput = PutBucketReplicationRequest;

static S__PutBucketReplicationOutput: ShapeSpec = ShapeSpec::new("PutBucketReplicationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketReplicationOutput {}

impl Shape for PutBucketReplicationOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketReplicationOutput;
}

impl Field for PutBucketReplicationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketReplication;

impl Operation for PutBucketReplication {
    type Input = PutBucketReplicationRequest;
    type Output = PutBucketReplicationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[86];
}

pub type PutBucketRequestPaymentInput = PutBucketRequestPaymentRequest;

static S__PutBucketRequestPaymentOutput: ShapeSpec = ShapeSpec::new("PutBucketRequestPaymentOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketRequestPaymentOutput {}

impl Shape for PutBucketRequestPaymentOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketRequestPaymentOutput;
}

impl Field for PutBucketRequestPaymentOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketRequestPayment;

impl Operation for PutBucketRequestPayment {
    type Input = PutBucketRequestPaymentRequest;
    type Output = PutBucketRequestPaymentOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[87];
}

pub type PutBucketTaggingInput = PutBucketTaggingRequest;

static S__PutBucketTaggingOutput: ShapeSpec = ShapeSpec::new("PutBucketTaggingOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketTaggingOutput {}

impl Shape for PutBucketTaggingOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketTaggingOutput;
}

impl Field for PutBucketTaggingOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketTagging;

impl Operation for PutBucketTagging {
    type Input = PutBucketTaggingRequest;
    type Output = PutBucketTaggingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[88];
}

pub type PutBucketVersioningInput = PutBucketVersioningRequest;

static S__PutBucketVersioningOutput: ShapeSpec = ShapeSpec::new("PutBucketVersioningOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketVersioningOutput {}

impl Shape for PutBucketVersioningOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketVersioningOutput;
}

impl Field for PutBucketVersioningOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketVersioning;

impl Operation for PutBucketVersioning {
    type Input = PutBucketVersioningRequest;
    type Output = PutBucketVersioningOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[89];
}

pub type PutBucketWebsiteInput = PutBucketWebsiteRequest;

static S__PutBucketWebsiteOutput: ShapeSpec = ShapeSpec::new("PutBucketWebsiteOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketWebsiteOutput {}

impl Shape for PutBucketWebsiteOutput {
    const SHAPE: &'static ShapeSpec = &S__PutBucketWebsiteOutput;
}

impl Field for PutBucketWebsiteOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutBucketWebsite;

impl Operation for PutBucketWebsite {
    type Input = PutBucketWebsiteRequest;
    type Output = PutBucketWebsiteOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[90];
}

pub type PutObjectInput = PutObjectRequest;

pub struct PutObject;

impl Operation for PutObject {
    type Input = PutObjectRequest;
    type Output = PutObjectOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[91];
}

pub type PutObjectAclInput = PutObjectAclRequest;

pub struct PutObjectAcl;

impl Operation for PutObjectAcl {
    type Input = PutObjectAclRequest;
    type Output = PutObjectAclOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[92];
}

pub type PutObjectLegalHoldInput = PutObjectLegalHoldRequest;

pub struct PutObjectLegalHold;

impl Operation for PutObjectLegalHold {
    type Input = PutObjectLegalHoldRequest;
    type Output = PutObjectLegalHoldOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[93];
}

pub type PutObjectLockConfigurationInput = PutObjectLockConfigurationRequest;

pub struct PutObjectLockConfiguration;

impl Operation for PutObjectLockConfiguration {
    type Input = PutObjectLockConfigurationRequest;
    type Output = PutObjectLockConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[94];
}

pub type PutObjectRetentionInput = PutObjectRetentionRequest;

pub struct PutObjectRetention;

impl Operation for PutObjectRetention {
    type Input = PutObjectRetentionRequest;
    type Output = PutObjectRetentionOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[95];
}

pub type PutObjectTaggingInput = PutObjectTaggingRequest;

pub struct PutObjectTagging;

impl Operation for PutObjectTagging {
    type Input = PutObjectTaggingRequest;
    type Output = PutObjectTaggingOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[96];
}

pub type PutPublicAccessBlockInput = PutPublicAccessBlockRequest;

static S__PutPublicAccessBlockOutput: ShapeSpec = ShapeSpec::new("PutPublicAccessBlockOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPublicAccessBlockOutput {}

impl Shape for PutPublicAccessBlockOutput {
    const SHAPE: &'static ShapeSpec = &S__PutPublicAccessBlockOutput;
}

impl Field for PutPublicAccessBlockOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct PutPublicAccessBlock;

impl Operation for PutPublicAccessBlock {
    type Input = PutPublicAccessBlockRequest;
    type Output = PutPublicAccessBlockOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[97];
}

pub type RenameObjectInput = RenameObjectRequest;

pub struct RenameObject;

impl Operation for RenameObject {
    type Input = RenameObjectRequest;
    type Output = RenameObjectOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[98];
}

pub type RestoreObjectInput = RestoreObjectRequest;

pub struct RestoreObject;

impl Operation for RestoreObject {
    type Input = RestoreObjectRequest;
    type Output = RestoreObjectOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[99];
}

pub type SelectObjectContentInput = SelectObjectContentRequest;

pub struct SelectObjectContent;

impl Operation for SelectObjectContent {
    type Input = SelectObjectContentRequest;
    type Output = SelectObjectContentOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[100];
}

pub type UpdateBucketMetadataInventoryTableConfigurationInput = UpdateBucketMetadataInventoryTableConfigurationRequest;

static S__UpdateBucketMetadataInventoryTableConfigurationOutput: ShapeSpec = ShapeSpec::new("UpdateBucketMetadataInventoryTableConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBucketMetadataInventoryTableConfigurationOutput {}

impl Shape for UpdateBucketMetadataInventoryTableConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateBucketMetadataInventoryTableConfigurationOutput;
}

impl Field for UpdateBucketMetadataInventoryTableConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateBucketMetadataInventoryTableConfiguration;

impl Operation for UpdateBucketMetadataInventoryTableConfiguration {
    type Input = UpdateBucketMetadataInventoryTableConfigurationRequest;
    type Output = UpdateBucketMetadataInventoryTableConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[101];
}

pub type UpdateBucketMetadataJournalTableConfigurationInput = UpdateBucketMetadataJournalTableConfigurationRequest;

static S__UpdateBucketMetadataJournalTableConfigurationOutput: ShapeSpec = ShapeSpec::new("UpdateBucketMetadataJournalTableConfigurationOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBucketMetadataJournalTableConfigurationOutput {}

impl Shape for UpdateBucketMetadataJournalTableConfigurationOutput {
    const SHAPE: &'static ShapeSpec = &S__UpdateBucketMetadataJournalTableConfigurationOutput;
}

impl Field for UpdateBucketMetadataJournalTableConfigurationOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct UpdateBucketMetadataJournalTableConfiguration;

impl Operation for UpdateBucketMetadataJournalTableConfiguration {
    type Input = UpdateBucketMetadataJournalTableConfigurationRequest;
    type Output = UpdateBucketMetadataJournalTableConfigurationOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[102];
}

pub type UpdateObjectEncryptionInput = UpdateObjectEncryptionRequest;

pub type UpdateObjectEncryptionOutput = UpdateObjectEncryptionResponse;

pub struct UpdateObjectEncryption;

impl Operation for UpdateObjectEncryption {
    type Input = UpdateObjectEncryptionRequest;
    type Output = UpdateObjectEncryptionResponse;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[103];
}

pub type UploadPartInput = UploadPartRequest;

pub struct UploadPart;

impl Operation for UploadPart {
    type Input = UploadPartRequest;
    type Output = UploadPartOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[104];
}

pub type UploadPartCopyInput = UploadPartCopyRequest;

pub struct UploadPartCopy;

impl Operation for UploadPartCopy {
    type Input = UploadPartCopyRequest;
    type Output = UploadPartCopyOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[105];
}

pub type WriteGetObjectResponseInput = WriteGetObjectResponseRequest;

static S__WriteGetObjectResponseOutput: ShapeSpec = ShapeSpec::new("WriteGetObjectResponseOutput", wire::Kind::Structure, &[]);
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WriteGetObjectResponseOutput {}

impl Shape for WriteGetObjectResponseOutput {
    const SHAPE: &'static ShapeSpec = &S__WriteGetObjectResponseOutput;
}

impl Field for WriteGetObjectResponseOutput {
    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {
        d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;
        Ok(Self {})
    }
    fn encode(&self, e: &mut dyn Encoder) { e.begin_structure(); e.end_structure(); }
}

pub struct WriteGetObjectResponse;

impl Operation for WriteGetObjectResponse {
    type Input = WriteGetObjectResponseRequest;
    type Output = WriteGetObjectResponseOutput;
    const MODEL: &'static Model = &MODEL;
    const SPEC: &'static OperationSpec = &tables::OPERATIONS[106];
}

