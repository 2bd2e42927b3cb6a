//! What ECR refuses, in its words.

use crate::rules::place::Place;
use aws::Fault;
use serde_json::Value;
use store::StoreError;

#[derive(Debug)]
pub enum Error {
    NoRepository(Place),
    RepositoryExists(Place),
    NotEmpty(Place),
    NoPolicy(Place),
    NoUpload(Place, String),
    NoLayer(Place, String),
    /// Digest, tag.
    NoImage(Place, Option<String>, Option<String>),
    /// A parameter, and what it fails to satisfy.
    Parameter(&'static str, String),
    /// Another of ECR's codes, its message, and members of its shape.
    Coded(&'static str, String, Vec<(&'static str, Value)>),
    NotBuilt(String),
    Fault(Fault),
    Store(StoreError),
}

impl Error {
    pub fn coded(code: &'static str, message: impl Into<String>) -> Error {
        Error::Coded(code, message.into(), Vec::new())
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

/// `the repository with name 'a' in the registry with id '1'`, and the like.
fn within(place: &Place) -> String {
    format!("with name '{}' in the registry with id '{}'", place.name, place.account)
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        let (code, message, fields) = match error {
            Error::NoRepository(place) => (
                "RepositoryNotFoundException",
                format!(
                    "The repository with name '{}' does not exist in the registry with id '{}'",
                    place.name, place.account
                ),
                Vec::new(),
            ),
            Error::RepositoryExists(place) => (
                "RepositoryAlreadyExistsException",
                format!(
                    "The repository with name '{}' already exists in the registry with id '{}'",
                    place.name, place.account
                ),
                Vec::new(),
            ),
            Error::NotEmpty(place) => (
                "RepositoryNotEmptyException",
                format!(
                    "The repository with name '{}' in registry with id '{}' cannot be deleted \
                     because it still contains images",
                    place.name, place.account
                ),
                Vec::new(),
            ),
            Error::NoPolicy(place) => (
                "RepositoryPolicyNotFoundException",
                format!("Repository policy does not exist for the repository {}", within(&place)),
                Vec::new(),
            ),
            Error::NoUpload(place, id) => (
                "UploadNotFoundException",
                format!(
                    "The upload with id '{id}' does not exist in the repository {}",
                    within(&place)
                ),
                Vec::new(),
            ),
            Error::NoLayer(place, digest) => (
                "LayersNotFoundException",
                format!(
                    "The layer with digest '{digest}' does not exist in the repository {}",
                    within(&place)
                ),
                Vec::new(),
            ),
            Error::NoImage(place, digest, tag) => (
                "ImageNotFoundException",
                format!(
                    "The image with imageId {{imageDigest:'{}', imageTag:'{}'}} does not exist within \
                     the repository {}",
                    digest.as_deref().unwrap_or("null"),
                    tag.as_deref().unwrap_or("null"),
                    within(&place)
                ),
                Vec::new(),
            ),
            Error::Parameter(name, constraint) => (
                "InvalidParameterException",
                format!(
                    "Invalid parameter at '{name}' failed to satisfy constraint: '{constraint}'"
                ),
                Vec::new(),
            ),
            Error::Coded(code, message, fields) => (code, message, fields),
            Error::NotBuilt(what) => return Fault::not_implemented(what),
            Error::Fault(fault) => return fault,
            Error::Store(error) => return error.into(),
        };
        let fault = Fault::client(code, message);
        fields.into_iter().fold(fault, |fault, (name, value)| fault.with(name, value))
    }
}
