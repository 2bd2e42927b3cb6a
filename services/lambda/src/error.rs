//! What Lambda refuses, in its words.

use aws::Fault;
use store::StoreError;

#[derive(Debug)]
pub enum Error {
    /// The message names the resource.
    NotFound(String),
    Conflict(String),
    Invalid(String),
    /// The same without saying whose fault it is, as some of AWS's answers are.
    Bare(String),
    /// A code signing configuration's ARN.
    NoSigning(String),
    /// A package beyond what one may be.
    EntityTooLarge(String),
    /// A revision id that is not the latest one; the call that gives that.
    Precondition(&'static str),
    /// The reason is one of AWS's, such as `ReservedFunctionConcurrentInvocationLimitExceeded`.
    Throttled(&'static str),
    RequestTooLarge(String),
    /// The payload is not JSON.
    Content(String),
    /// The runtime cannot run here; the message says what would help.
    Runtime(String),
    PolicyTooLong(String),
    /// The function is run in a loop by its own doings.
    Recursive,
    /// The name of an execution that was started with another input.
    DurableStarted(String),
    /// A callback that has been answered, or for which it is too late.
    CallbackClosed,
    /// The ARN that a function was to have.
    CodeSigningNotFound(String),
    /// A package without the signature that is asked for.
    Unsigned,
    NotBuilt(String),
    /// The platform could not run the function.
    Platform(String),
    Fault(Fault),
    Store(StoreError),
}

impl Error {
    pub fn no_function(arn: &str) -> Error {
        Error::NotFound(format!("Function not found: {arn}"))
    }

    /// As operations on one version or alias are told of an alias that is not there.
    pub fn no_alias(arn: &str) -> Error {
        Error::NotFound(format!("Cannot find alias arn: {arn}"))
    }

    /// A marker that no listing has given.
    pub fn no_marker() -> Error {
        Error::Invalid("Invalid pagination token".into())
    }

    pub fn no_resource() -> Error {
        Error::NotFound("The resource you requested does not exist.".into())
    }

    /// Whether trying again later may help.
    pub fn is_passing(&self) -> bool {
        match self {
            Error::Throttled(_) | Error::Platform(_) => true,
            // What is too large stays so.
            Error::Store(error) => !matches!(error, StoreError::TooLarge { .. }),
            Error::Fault(fault) => {
                fault.status == 429 || fault.status >= 500 && fault.status != 501
            }
            _ => false,
        }
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
        let user = |status, code: &str, message: String| {
            Fault::new(status, code, message).with("Type", "User")
        };
        let bare = |status, code: &str, message: String| {
            Fault::new(status, code, message).with("Type", serde_json::Value::Null)
        };
        match error {
            Error::NotFound(message) => user(404, "ResourceNotFoundException", message),
            Error::Conflict(message) => user(409, "ResourceConflictException", message),
            Error::Invalid(message) => user(400, "InvalidParameterValueException", message),
            Error::Bare(message) => bare(400, "InvalidParameterValueException", message),
            Error::NoSigning(arn) => bare(
                404,
                "ResourceNotFoundException",
                format!("The Lambda code signing configuration {arn} can not be found."),
            ),
            Error::EntityTooLarge(message) => bare(413, "RequestEntityTooLargeException", message),
            Error::Precondition(call) => user(
                412,
                "PreconditionFailedException",
                format!(
                    "The Revision Id provided does not match the latest Revision Id. Call the \
                     {call} API to retrieve the latest Revision Id"
                ),
            ),
            Error::Throttled(reason) => {
                user(429, "TooManyRequestsException", "Rate Exceeded.".into())
                    .with("Reason", reason)
            }
            Error::RequestTooLarge(message) => user(413, "RequestTooLargeException", message),
            Error::Content(message) => user(400, "InvalidRequestContentException", message),
            Error::Runtime(message) => user(502, "InvalidRuntimeException", message),
            Error::PolicyTooLong(message) => user(400, "PolicyLengthExceededException", message),
            Error::Recursive => user(
                400,
                "RecursiveInvocationException",
                "Lambda has detected your function being invoked in a recursive loop with other \
                 Amazon Web Services resources and stopped your function's invocation."
                    .into(),
            ),
            Error::DurableStarted(name) => user(
                409,
                "DurableExecutionAlreadyStartedException",
                format!(
                    "The durable execution with the specified name has already been started: {name}"
                ),
            ),
            Error::CallbackClosed => user(
                400,
                "CallbackTimeoutException",
                "The callback ID token has either expired or the callback associated with the token \
                 has already been closed."
                    .into(),
            ),
            Error::CodeSigningNotFound(arn) => user(
                404,
                "CodeSigningConfigNotFoundException",
                format!(
                    "The code signing configuration cannot be found. Check that the provided \
                     configuration is not deleted: {arn}."
                ),
            ),
            Error::Unsigned => user(
                400,
                "CodeVerificationFailedException",
                "Lambda cannot deploy the function. The function or layer might be signed using a \
                 signature that the client is not configured to accept. Check the provided \
                 signature for unsigned."
                    .into(),
            ),
            Error::NotBuilt(what) => Fault::not_implemented(what),
            Error::Platform(message) => {
                Fault::new(500, "ServiceException", message).with("Type", "Service")
            }
            Error::Fault(fault) => fault,
            Error::Store(error) => error.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Error;
    use aws::Fault;
    use store::StoreError;

    #[test]
    fn what_passes_and_what_does_not() {
        let fault = |status| Error::Fault(Fault::new(status, "Code", "message"));
        for error in [fault(429), fault(503), Error::Store(StoreError::Contended)] {
            assert!(error.is_passing(), "{error:?}");
        }
        let large = Error::Store(StoreError::TooLarge { what: "a value", limit: 1 });
        for error in [fault(403), fault(501), large] {
            assert!(!error.is_passing(), "{error:?}");
        }
    }

    #[test]
    fn another_revision_is_told_where_the_latest_is() {
        let fault: Fault = Error::Precondition("GetPolicy").into();
        assert_eq!(
            fault.message,
            "The Revision Id provided does not match the latest Revision Id. Call the GetPolicy \
             API to retrieve the latest Revision Id"
        );
    }
}
