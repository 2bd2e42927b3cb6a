//! Where backups are kept: names and bytes.

use super::BackupError;
use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;

/// A large file's bytes, in order.
pub type Pieces = BoxStream<'static, Result<Bytes, BackupError>>;

/// A file of the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub name: String,
    pub bytes: u64,
}

/// A folder, or a bucket. Names are relative, their parts joined by slashes.
///
/// A file is there whole or not at all: what fails or is dropped half-way leaves nothing behind its name.
pub trait Place: Send + Sync + 'static {
    /// For people.
    fn title(&self) -> String;

    /// Writes or replaces a file. It lasts once [`Place::settle`] has returned.
    fn put(&self, name: String, body: Bytes) -> BoxFuture<'_, Result<(), BackupError>>;

    /// As `put`, for `length` bytes that need not fit into memory.
    fn put_pieces(
        &self,
        name: String,
        length: u64,
        pieces: Pieces,
    ) -> BoxFuture<'_, Result<(), BackupError>>;

    fn get(&self, name: String) -> BoxFuture<'_, Result<Option<Bytes>, BackupError>>;

    fn get_pieces(&self, name: String) -> BoxFuture<'_, Result<Option<Pieces>, BackupError>>;

    /// Every file below a folder, such as `chunks`, in no order.
    fn list(&self, under: String) -> BoxFuture<'_, Result<Vec<Listed>, BackupError>>;

    /// A file that is not there counts as deleted.
    fn delete(&self, name: String) -> BoxFuture<'_, Result<(), BackupError>>;

    /// Returns once everything written so far lasts.
    fn settle(&self) -> BoxFuture<'_, Result<(), BackupError>>;
}
