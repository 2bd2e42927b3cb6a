//! What can go wrong in the store, in words for the operator.

use aws::Fault;
use std::path::PathBuf;

/// Why a read, a write or a transaction did not happen.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another transaction changed what this one read. `transact` retries it; a body only passes it on.
    #[error("another transaction changed what this one read")]
    Conflict,
    /// Still conflicting after the last permitted attempt.
    #[error("the transaction kept conflicting with others; try again")]
    Contended,
    /// The disk refused a write earlier. Nothing of this transaction was written; reads go on.
    #[error("the store is read-only for now: {0}")]
    ReadOnly(String),
    /// The disk failed during the commit: whether it was written shows when the store has recovered.
    #[error("the commit's outcome is unknown: {0}")]
    Unresolved(String),
    /// An engine that failed is being opened again: neither reads nor writes for a moment. Nothing was written.
    #[error("the store is being opened again")]
    Reopening,
    #[error("the transaction took longer than {} seconds", crate::limits::TX_AGE_MAX.as_secs())]
    TooOld,
    #[error("{what} is larger than the limit of {limit}")]
    TooLarge { what: &'static str, limit: usize },
    #[error("the store is closed, or the transaction has ended")]
    Closed,
    /// The engine below reported an error on a read.
    #[error("the storage engine failed: {0}")]
    Engine(String),
    /// Stored bytes are not what was written.
    #[error("stored data is damaged: {0}")]
    Corrupt(String),
    #[error("blob {0} does not exist")]
    BlobMissing(String),
    /// The lease was taken over by another holder; what it guarded must stop.
    #[error("the lease '{0}' was lost")]
    LeaseLost(String),
}

/// Why a folder could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("the folder {0} is already in use by another process")]
    InUse(PathBuf),
    #[error(
        "the folder {folder} has format version {found}; this program knows up to {known}: use a newer one"
    )]
    Newer { folder: PathBuf, found: u32, known: u32 },
    #[error("the folder {folder} was made with the engine '{found}', not '{asked}'")]
    OtherEngine { folder: PathBuf, found: String, asked: String },
    #[error("the folder {0} holds no store")]
    NoStore(PathBuf),
    #[error("the folder {0} holds other files, but no store: choose an empty folder")]
    Foreign(PathBuf),
    #[error("the store in {0} is sealed: it opens with its key only, which is not here")]
    Sealed(PathBuf),
    #[error("the store in {0} is sealed with another key than the one that is here")]
    OtherSeal(PathBuf),
    #[error("{0} is not empty: a backup is restored into a new or an empty folder only")]
    NotEmpty(PathBuf),
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
    #[error("{path}: {reason}")]
    Damaged { path: PathBuf, reason: String },
    #[error("the storage engine could not open {path}: {reason}")]
    Engine { path: PathBuf, reason: String },
}

/// What a client of AWS meets: it may try again, but learns nothing of the disk.
impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Fault {
        let mut fault = match &error {
            StoreError::ReadOnly(_)
            | StoreError::Unresolved(_)
            | StoreError::Reopening
            | StoreError::Contended => Fault::new(
                503,
                "ServiceUnavailable",
                "The service cannot store anything at the moment; try again later.",
            ),
            StoreError::TooLarge { .. } => return Fault::validation(error.to_string()),
            _ => Fault::internal(""),
        };
        fault.internal = Some(error.to_string());
        fault
    }
}
