//! What SQS refuses, in its words: the codes of the query protocol, whose newer names the model knows.

use aws::Fault;
use store::StoreError;

#[derive(Debug, Clone)]
pub enum Error {
    NoQueue,
    /// The queue has been emptied or deleted since it was looked up: looked up again.
    Gone,
    /// The attribute that differs.
    Exists(String),
    Missing(&'static str),
    /// Value, parameter, reason.
    Parameter(String, &'static str, String),
    Invalid(String),
    UnknownAttribute(String),
    AttributeValue(String),
    Coded(&'static str, String),
    NotBuilt(String),
    Fault(Fault),
    Store(StoreError),
}

/// The service's name in the codes of the query protocol.
const PREFIX: &str = "AWS.SimpleQueueService.";

impl Error {
    /// With a code that stands behind [`PREFIX`].
    pub fn simple(code: &'static str, message: impl Into<String>) -> Error {
        Error::Coded(code, message.into())
    }

    /// As a batch says of itself what its entry lacks.
    pub fn of_batch(self) -> Error {
        match self {
            Error::Missing(parameter) => {
                Error::Invalid(format!("The request must contain the parameter {parameter}."))
            }
            other => other,
        }
    }

    pub fn receipt(handle: &str) -> Error {
        let message =
            format!("The input receipt handle \"{handle}\" is not a valid receipt handle.");
        Error::Coded("ReceiptHandleIsInvalid", message)
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

/// Codes that stand alone in the query protocol too.
const ALONE: [&str; 7] = [
    "InvalidAttributeName",
    "InvalidAttributeValue",
    "ReceiptHandleIsInvalid",
    "InvalidMessageContents",
    "OverLimit",
    "ResourceNotFoundException",
    "AccessDenied",
];

/// What is not 400, as AWS's model of the query protocol has it.
fn status(code: &str) -> u16 {
    match code {
        "AccessDenied" | "OverLimit" | "PurgeQueueInProgress" => 403,
        "ResourceNotFoundException" => 404,
        _ => 400,
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        match error {
            Error::NoQueue | Error::Gone => {
                let code = format!("{PREFIX}NonExistentQueue");
                Fault::client(&code, "The specified queue does not exist.")
            }
            Error::Exists(attribute) => Fault::client(
                "QueueAlreadyExists",
                format!(
                    "A queue already exists with the same name and a different value for attribute {attribute}"
                ),
            ),
            Error::Missing(parameter) => Fault::client(
                "MissingParameter",
                format!("The request must contain the parameter {parameter}."),
            ),
            Error::Parameter(value, name, reason) => Fault::client(
                "InvalidParameterValue",
                format!("Value {value} for parameter {name} is invalid. Reason: {reason}"),
            ),
            Error::Invalid(message) => Fault::client("InvalidParameterValue", message),
            Error::UnknownAttribute(name) => {
                Fault::client("InvalidAttributeName", format!("Unknown Attribute {name}."))
            }
            Error::AttributeValue(name) => Fault::client(
                "InvalidAttributeValue",
                format!("Invalid value for the parameter {name}."),
            ),
            Error::Coded(code, message) if ALONE.contains(&code) => {
                Fault::new(status(code), code, message)
            }
            Error::Coded(code, message) => {
                Fault::new(status(code), &format!("{PREFIX}{code}"), message)
            }
            Error::NotBuilt(what) => Fault::not_implemented(what),
            Error::Fault(fault) => fault,
            Error::Store(error) => error.into(),
        }
    }
}
