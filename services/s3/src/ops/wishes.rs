//! What a client may ask of a new object beside its bytes: kept, or refused by name.

use crate::error::Error;
use crate::store::{Bucket, Ownership};
use aws::Fault;

/// What an object of AWS's can be asked to be kept as, beside `STANDARD`.
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html>
const STORAGE_CLASSES: [&str; 11] = [
    "REDUCED_REDUNDANCY",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "GLACIER",
    "DEEP_ARCHIVE",
    "GLACIER_IR",
    "SNOW",
    "EXPRESS_ONEZONE",
    "FSX_OPENZFS",
    "FSX_ONTAP",
];

/// Requests in headers that S3 has many of and Pileus few.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    pub encryption: Option<String>,
    pub kms: bool,
    pub customer_key: bool,
    pub acl: Option<String>,
    pub grants: bool,
    pub storage_class: Option<String>,
    pub object_lock: bool,
}

impl Wishes {
    pub fn check(&self, bucket: &Bucket) -> Result<(), Error> {
        match self.encryption.as_deref() {
            None | Some("AES256") if !self.kms => {}
            Some("aws:kms" | "aws:kms:dsse") | None => {
                return Err(Error::not_built("Encryption with a KMS key"));
            }
            Some(other) => {
                let message = "The encryption method specified is not supported";
                return Err(Error::argument(message, "x-amz-server-side-encryption", other));
            }
        }
        if self.customer_key {
            return Err(Error::not_built("Encryption with a customer's key (SSE-C)"));
        }
        if self.object_lock {
            return Err(Error::not_built("Object Lock"));
        }
        match self.storage_class.as_deref() {
            None | Some("STANDARD") => {}
            Some(class) if STORAGE_CLASSES.contains(&class) => {
                return Err(Error::not_built(format!("The storage class {class}")));
            }
            Some(class) => {
                let message = "The storage class you specified is not valid";
                let fault = Fault::client("InvalidStorageClass", message);
                return Err(Error::Fault(fault.with("StorageClassRequested", class)));
            }
        }
        check_acl(bucket, self.acl.as_deref(), self.grants)
    }
}

/// Only the lists that say what is true anyway: the bucket's owner, and nobody else, has full control.
pub fn check_acl(bucket: &Bucket, canned: Option<&str>, grants: bool) -> Result<(), Error> {
    match canned {
        None | Some("private" | "bucket-owner-full-control") if !grants => Ok(()),
        _ => Err(refused_acl(bucket)),
    }
}

pub fn refused_acl(bucket: &Bucket) -> Error {
    match bucket.ownership.unwrap_or(Ownership::ObjectWriter) {
        Ownership::BucketOwnerEnforced => {
            Error::client("AccessControlListNotSupported", "The bucket does not allow ACLs")
        }
        _ => Error::not_built("An access control list that grants to others"),
    }
}

macro_rules! wishes {
    ($input:expr) => {
        $crate::ops::wishes::Wishes {
            encryption: $input.server_side_encryption.as_ref().map(|kind| kind.as_str().to_owned()),
            kms: $input.ssekms_key_id.is_some() || $input.ssekms_encryption_context.is_some(),
            customer_key: $input.sse_customer_algorithm.is_some()
                || $input.sse_customer_key.is_some(),
            acl: $input.acl.as_ref().map(|acl| acl.as_str().to_owned()),
            grants: $input.grant_full_control.is_some()
                || $input.grant_read.is_some()
                || $input.grant_read_acp.is_some()
                || $input.grant_write_acp.is_some(),
            storage_class: $input.storage_class.as_ref().map(|class| class.as_str().to_owned()),
            object_lock: $input.object_lock_mode.is_some()
                || $input.object_lock_retain_until_date.is_some()
                || $input.object_lock_legal_hold_status.is_some(),
        }
    };
}

/// The system metadata that an input names.
macro_rules! headers {
    ($input:expr) => {
        $crate::store::Headers {
            content_type: $input.content_type.clone(),
            cache_control: $input.cache_control.clone(),
            content_disposition: $input.content_disposition.clone(),
            content_encoding: $crate::ops::wishes::encoding($input.content_encoding.as_deref()),
            content_language: $input.content_language.clone(),
            expires: $input.expires.clone(),
            website_redirect: $input.website_redirect_location.clone(),
        }
    };
}

/// The checksum that an input carries, if any.
macro_rules! claimed_checksum {
    ($input:expr) => {{
        let newer = $input.checksum_sha512.is_some()
            || $input.checksum_md5.is_some()
            || $input.checksum_xxhash64.is_some()
            || $input.checksum_xxhash3.is_some()
            || $input.checksum_xxhash128.is_some();
        $crate::ops::wishes::claimed(
            newer,
            [
                ($crate::rules::checksum::Algorithm::Crc32, &$input.checksum_crc32),
                ($crate::rules::checksum::Algorithm::Crc32c, &$input.checksum_crc32c),
                ($crate::rules::checksum::Algorithm::Crc64Nvme, &$input.checksum_crc64nvme),
                ($crate::rules::checksum::Algorithm::Sha1, &$input.checksum_sha1),
                ($crate::rules::checksum::Algorithm::Sha256, &$input.checksum_sha256),
            ],
        )
    }};
}

/// Shows a checksum in an output.
macro_rules! show_checksum {
    ($output:expr, $checksum:expr) => {
        if let Some(checksum) = $checksum {
            let value = Some(checksum.value.clone());
            match checksum.algorithm {
                $crate::rules::checksum::Algorithm::Crc32 => $output.checksum_crc32 = value,
                $crate::rules::checksum::Algorithm::Crc32c => $output.checksum_crc32c = value,
                $crate::rules::checksum::Algorithm::Crc64Nvme => $output.checksum_crc64nvme = value,
                $crate::rules::checksum::Algorithm::Sha1 => $output.checksum_sha1 = value,
                $crate::rules::checksum::Algorithm::Sha256 => $output.checksum_sha256 = value,
            }
        }
    };
}

pub(crate) use {claimed_checksum, headers, show_checksum, wishes};

use crate::rules::checksum::{self, Algorithm};

pub fn claimed(
    newer: bool,
    values: [(Algorithm, &Option<String>); 5],
) -> Result<Option<(Algorithm, String)>, Error> {
    if newer {
        return Err(Error::not_built(
            "A checksum other than CRC32, CRC32C, CRC64NVME, SHA1, SHA256",
        ));
    }
    checksum::claimed(values)
}

/// `aws-chunked` is how the body came, not what it is.
pub fn encoding(header: Option<&str>) -> Option<String> {
    let kept = header?.split(',').map(str::trim).filter(|part| *part != "aws-chunked");
    let kept = kept.collect::<Vec<_>>().join(",");
    (!kept.is_empty()).then_some(kept)
}

/// The algorithm that a request asks for: of the checksum that it brings, in its head or behind its body, or else by
/// name.
pub fn algorithm(
    named: Option<&str>,
    claimed: Option<&(Algorithm, String)>,
    announced: Option<Algorithm>,
) -> Result<Option<Algorithm>, Error> {
    let named = named.map(Algorithm::parse).transpose()?;
    let claimed = claimed.map(|(algorithm, _)| *algorithm);
    if announced.is_some() && claimed.is_some() && announced != claimed {
        return Err(Error::client("InvalidRequest", checksum::SEVERAL));
    }
    let brought = claimed.or(announced);
    if named.is_some() && brought.is_some() && named != brought {
        let message = "Value for x-amz-sdk-checksum-algorithm header is invalid.";
        return Err(Error::client("InvalidRequest", message));
    }
    Ok(brought.or(named))
}

/// A value of a model's enum.
pub fn value<T: for<'a> From<&'a str>>(text: &str) -> Option<T> {
    Some(T::from(text))
}

#[cfg(test)]
mod tests {
    use super::{algorithm, encoding};
    use crate::rules::checksum::Algorithm;

    #[test]
    fn the_chunked_coding_is_not_kept() {
        assert_eq!(encoding(Some("aws-chunked")), None);
        assert_eq!(encoding(Some("aws-chunked,gzip")).as_deref(), Some("gzip"));
        assert_eq!(encoding(Some("gzip")).as_deref(), Some("gzip"));
    }

    #[test]
    fn algorithms() {
        let claimed = (Algorithm::Sha1, String::new());
        let (sha1, crc32) = (Some(Algorithm::Sha1), Some(Algorithm::Crc32));
        assert_eq!(algorithm(None, None, None).unwrap(), None);
        assert_eq!(algorithm(Some("CRC32"), None, None).unwrap(), crc32);
        assert_eq!(algorithm(None, Some(&claimed), None).unwrap(), sha1);
        assert_eq!(algorithm(None, None, sha1).unwrap(), sha1);
        assert_eq!(algorithm(Some("sha1"), Some(&claimed), sha1).unwrap(), sha1);
        assert!(algorithm(Some("CRC32"), Some(&claimed), None).is_err());
        assert!(algorithm(Some("CRC32"), None, sha1).is_err());
        assert!(algorithm(None, Some(&claimed), crc32).is_err());
    }
}
