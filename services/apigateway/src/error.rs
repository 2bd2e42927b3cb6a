//! What API Gateway refuses, in its own codes and words.

use crate::store::Kind;
use aws::Fault;
use store::StoreError;

#[derive(Debug)]
pub enum Error {
    /// What does not exist, as AWS's message names it.
    NotFound(String),
    BadRequest(String),
    Conflict(String),
    /// An API has as many of these, in the plural, as one may have.
    TooMany(Kind, &'static str),
    /// Another part's fault, passed on as it is.
    Fault(Fault),
}

impl Error {
    pub fn bad(message: impl Into<String>) -> Error {
        Error::BadRequest(message.into())
    }

    /// Named, because what is accepted must be honoured.
    pub fn not_built(what: impl std::fmt::Display) -> Error {
        Error::Fault(Fault::not_implemented(what))
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        match error {
            Error::NotFound(message) => Fault::new(404, "NotFoundException", message),
            Error::BadRequest(message) => Fault::new(400, "BadRequestException", message),
            Error::Conflict(message) => Fault::new(409, "ConflictException", message),
            Error::TooMany(kind, what) => {
                let code = match kind {
                    Kind::Http => "TooManyRequestsException",
                    Kind::Rest => "LimitExceededException",
                };
                let message = format!(
                    "Maximum number of {what} for this API has been reached. Please contact AWS \
                     if you need additional {what}."
                );
                Fault::new(429, code, message)
            }
            Error::Fault(fault) => fault,
        }
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Error {
        Error::Fault(fault)
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        Error::Fault(error.into())
    }
}
