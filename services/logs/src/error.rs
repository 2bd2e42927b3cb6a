//! What CloudWatch Logs refuses, in its words.

use aws::Fault;
use store::StoreError;

#[derive(Debug)]
pub enum Error {
    NoGroup,
    NoStream,
    GroupExists,
    StreamExists,
    Invalid(String),
    TooManyTags,
    NotBuilt(&'static str),
    Store(StoreError),
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        Error::Store(error)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        const MISSING: &str = "ResourceNotFoundException";
        const EXISTS: &str = "ResourceAlreadyExistsException";
        match error {
            Error::NoGroup => Fault::client(MISSING, "The specified log group does not exist."),
            Error::NoStream => Fault::client(MISSING, "The specified log stream does not exist."),
            Error::GroupExists => Fault::client(EXISTS, "The specified log group already exists"),
            Error::StreamExists => Fault::client(EXISTS, "The specified log stream already exists"),
            Error::Invalid(message) => Fault::client("InvalidParameterException", message),
            Error::TooManyTags => {
                Fault::client("TooManyTagsException", "A log group has at most 50 tags.")
            }
            Error::NotBuilt(what) => Fault::not_implemented(what),
            Error::Store(error) => error.into(),
        }
    }
}
