//! What EventBridge refuses, in its words.

use aws::Fault;
use store::StoreError;

#[derive(Debug)]
pub enum Error {
    NoRule(String),
    Validation(String),
    LimitExceeded(String),
    NotBuilt(String),
    Fault(Fault),
    Store(StoreError),
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
            Error::NoRule(name) => Fault::client(
                "ResourceNotFoundException",
                format!("Rule {name} does not exist on EventBus default."),
            ),
            Error::Validation(message) => Fault::validation(message),
            Error::LimitExceeded(message) => Fault::client("LimitExceededException", message),
            Error::NotBuilt(what) => Fault::not_implemented(what),
            Error::Fault(fault) => fault,
            Error::Store(error) => error.into(),
        }
    }
}
