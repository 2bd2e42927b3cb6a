//! What S3 refuses, in its own codes and words.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>

use aws::Fault;
use store::StoreError;

#[derive(Debug, PartialEq)]
pub enum Error {
    NoSuchBucket(String),
    NoSuchKey(String),
    /// The key and the version that is not there.
    NoSuchVersion(String, String),
    NoSuchUpload(String),
    /// A configuration that the bucket does not have: code, message, bucket.
    NoSuchConfiguration(&'static str, &'static str, String),
    BucketAlreadyOwnedByYou(String),
    BucketAlreadyExists(String),
    /// The bucket, and whether it has known versioning.
    BucketNotEmpty(String, bool),
    InvalidBucketName(String),
    /// Message, argument, its value.
    InvalidArgument(String, &'static str, String),
    /// The range asked for, and the size of what it is of.
    InvalidRange(String, u64),
    /// The condition that does not hold.
    PreconditionFailed(&'static str),
    NotModified,
    /// What `If-Match` speaks of was written meanwhile: its key.
    RequestConflict(String),
    AccessDenied,
    /// A delete marker was asked for by its version: the method that it does not take.
    MarkerNotReadable(&'static str),
    /// The latest version is a delete marker: its key and id.
    Deleted(String, String),
    KeyTooLong(usize),
    EntityTooLarge(u64, u64),
    EntityTooSmall {
        number: i32,
        size: u64,
        etag: String,
    },
    InvalidPart {
        number: i32,
        etag: String,
    },
    /// Status, code, message: what carries no field of its own.
    Refused(u16, &'static str, String),
    Fault(Fault),
    Store(StoreError),
}

impl Error {
    pub fn client(code: &'static str, message: impl Into<String>) -> Error {
        Error::Refused(400, code, message.into())
    }

    pub fn argument(
        message: impl Into<String>,
        name: &'static str,
        value: impl Into<String>,
    ) -> Error {
        Error::InvalidArgument(message.into(), name, value.into())
    }

    /// An `InvalidArgument` that does not repeat the value.
    pub fn unvalued(message: impl Into<String>, name: &str) -> Error {
        Error::Fault(Fault::client("InvalidArgument", message).with("ArgumentName", name))
    }

    pub fn malformed_xml() -> Error {
        Error::client(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
        )
    }

    pub fn not_built(what: impl std::fmt::Display) -> Error {
        Error::Fault(Fault::not_implemented(what))
    }

    /// A checksum that is not that of what arrived; `what` names its algorithm.
    pub fn bad_checksum(what: &str) -> Error {
        Error::client(
            "BadDigest",
            format!("The {what} you specified did not match the calculated checksum."),
        )
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        Error::Store(error)
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Error {
        Error::Fault(fault)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        match error {
            Error::NoSuchBucket(bucket) => {
                Fault::new(404, "NoSuchBucket", "The specified bucket does not exist")
                    .with("BucketName", bucket)
            }
            Error::NoSuchKey(key) => {
                Fault::new(404, "NoSuchKey", "The specified key does not exist.").with("Key", key)
            }
            Error::NoSuchVersion(key, version) => {
                Fault::new(404, "NoSuchVersion", "The specified version does not exist.")
                    .with("Key", key)
                    .with("VersionId", version)
            }
            Error::NoSuchUpload(id) => Fault::new(
                404,
                "NoSuchUpload",
                "The specified upload does not exist. The upload ID may be invalid, or the upload may \
                 have been aborted or completed.",
            )
            .with("UploadId", id),
            Error::NoSuchConfiguration(code, message, bucket) => {
                Fault::new(404, code, message).with("BucketName", bucket)
            }
            Error::BucketAlreadyOwnedByYou(bucket) => Fault::new(
                409,
                "BucketAlreadyOwnedByYou",
                "Your previous request to create the named bucket succeeded and you already own it.",
            )
            .with("BucketName", bucket),
            Error::BucketAlreadyExists(bucket) => Fault::new(
                409,
                "BucketAlreadyExists",
                "The requested bucket name is not available. The bucket namespace is shared by all \
                 users of the system. Please select a different name and try again.",
            )
            .with("BucketName", bucket),
            Error::BucketNotEmpty(bucket, versioned) => {
                let message = match versioned {
                    false => "The bucket you tried to delete is not empty",
                    true => {
                        "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
                    }
                };
                Fault::new(409, "BucketNotEmpty", message).with("BucketName", bucket)
            }
            Error::InvalidBucketName(bucket) => {
                Fault::client("InvalidBucketName", "The specified bucket is not valid.")
                    .with("BucketName", bucket)
            }
            Error::InvalidArgument(message, name, value) => {
                Fault::client("InvalidArgument", message)
                    .with("ArgumentName", name)
                    .with("ArgumentValue", value)
            }
            Error::Store(error) => store_fault(error),
            Error::Fault(fault) => fault,
            of_objects => object_fault(of_objects),
        }
    }
}

/// What clients of S3 try again.
fn store_fault(error: StoreError) -> Fault {
    match error {
        StoreError::Contended => Fault::new(503, "SlowDown", "Please reduce your request rate."),
        StoreError::ReadOnly(why) => {
            let mut fault = Fault::new(503, "ServiceUnavailable", "Please try again.");
            fault.internal = Some(why);
            fault
        }
        other => {
            let mut fault = Fault::internal(other);
            fault.code = "InternalError".to_owned();
            fault.message = "We encountered an internal error. Please try again.".to_owned();
            fault
        }
    }
}

fn object_fault(error: Error) -> Fault {
    match error {
        Error::InvalidRange(range, size) => {
            Fault::new(416, "InvalidRange", "The requested range is not satisfiable")
                .with("RangeRequested", range)
                .with("ActualObjectSize", size)
        }
        Error::PreconditionFailed(condition) => Fault::new(
            412,
            "PreconditionFailed",
            "At least one of the pre-conditions you specified did not hold",
        )
        .with("Condition", condition),
        Error::NotModified => Fault::new(304, "NotModified", "Not Modified"),
        Error::RequestConflict(key) => Fault::new(
            409,
            "ConditionalRequestConflict",
            "The conditional request cannot succeed due to a conflicting operation against this resource.",
        )
        .with("Condition", "If-Match")
        .with("Key", key),
        Error::AccessDenied => Fault::new(403, "AccessDenied", "Access Denied"),
        Error::MarkerNotReadable(method) => Fault::new(
            405,
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
        )
        .with("Method", method)
        .with("ResourceType", "DeleteMarker"),
        Error::Deleted(key, _) => {
            Fault::new(404, "NoSuchKey", "The specified key does not exist.").with("Key", key)
        }
        Error::KeyTooLong(size) => Fault::client("KeyTooLongError", "Your key is too long")
            .with("Size", size as u64)
            .with("MaxSizeAllowed", crate::rules::key::BYTES_MAX as u64),
        Error::EntityTooLarge(size, most) => {
            Fault::client("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
                .with("ProposedSize", size)
                .with("MaxSizeAllowed", most)
        }
        Error::EntityTooSmall { number, size, etag } => Fault::client(
            "EntityTooSmall",
            "Your proposed upload is smaller than the minimum allowed size",
        )
        .with("ProposedSize", size)
        .with("MinSizeAllowed", crate::rules::multipart::PART_BYTES_MIN)
        .with("PartNumber", number)
        .with("ETag", etag),
        Error::InvalidPart { number, etag } => Fault::client(
            "InvalidPart",
            "One or more of the specified parts could not be found.  The part may not have been \
             uploaded, or the specified entity tag may not match the part's entity tag.",
        )
        .with("PartNumber", number)
        .with("ETag", etag),
        Error::Refused(status, code, message) => Fault::new(status, code, message),
        other => Fault::internal(format!("unmapped: {other:?}")),
    }
}
