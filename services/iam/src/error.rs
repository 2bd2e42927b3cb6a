//! What identities refuse, in IAM's and STS's words.

use aws::Fault;
use store::StoreError;

#[derive(Debug)]
pub enum Error {
    NoSuchEntity(String),
    EntityAlreadyExists(String),
    DeleteConflict(String),
    LimitExceeded(String),
    MalformedPolicyDocument(String),
    InvalidInput(String),
    Validation(String),
    Unmodifiable(String),
    AccessDenied(String),
    PasswordPolicyViolation(String),
    /// A web identity token that proves nothing.
    InvalidIdentityToken(String),
    /// One that did.
    ExpiredIdentityToken(String),
    /// Its issuer was not reached.
    IdpCommunication(String),
    Fault(Fault),
    Store(StoreError),
}

impl Error {
    pub fn quota(name: &str, maximum: usize) -> Error {
        Error::LimitExceeded(format!("Cannot exceed quota for {name}: {maximum}"))
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
            Error::NoSuchEntity(message) => Fault::new(404, "NoSuchEntity", message),
            Error::EntityAlreadyExists(message) => Fault::new(409, "EntityAlreadyExists", message),
            Error::DeleteConflict(message) => Fault::new(409, "DeleteConflict", message),
            Error::LimitExceeded(message) => Fault::new(409, "LimitExceeded", message),
            Error::MalformedPolicyDocument(message) => {
                Fault::new(400, "MalformedPolicyDocument", message)
            }
            Error::InvalidInput(message) => Fault::new(400, "InvalidInput", message),
            Error::Validation(message) => Fault::new(400, "ValidationError", message),
            Error::Unmodifiable(message) => Fault::new(400, "UnmodifiableEntity", message),
            Error::AccessDenied(message) => Fault::new(403, "AccessDenied", message),
            Error::PasswordPolicyViolation(message) => {
                Fault::new(400, "PasswordPolicyViolation", message)
            }
            Error::InvalidIdentityToken(message) => {
                Fault::new(400, "InvalidIdentityToken", message)
            }
            Error::ExpiredIdentityToken(message) => {
                Fault::new(400, "ExpiredTokenException", message)
            }
            Error::IdpCommunication(message) => Fault::new(400, "IDPCommunicationError", message),
            Error::Fault(fault) => fault,
            Error::Store(error) => error.into(),
        }
    }
}
