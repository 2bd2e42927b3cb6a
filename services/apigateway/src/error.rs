//! What API Gateway refuses, in its own codes and words.

use aws::Fault;
use store::StoreError;

#[derive(Debug)]
pub enum Error {
    /// What does not exist, as AWS's message names it.
    NotFound(String),
    BadRequest(String),
    Conflict(String),
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
