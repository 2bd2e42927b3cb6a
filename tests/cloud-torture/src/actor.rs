//! One client of the cloud, with its own things there and its own ledger of what was acknowledged.

use crate::client::Cloud;
use crate::trouble::Result;
use futures_util::future::BoxFuture;

/// Acts one request after the other until the server is gone, and checks once it is back.
pub trait Actor: Send {
    fn name(&self) -> &str;

    /// One small piece of work. What it is about to ask for is in the ledger, as in doubt, before
    /// it asks.
    fn act<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>>;

    /// After a restart: clears up what was in doubt, and compares the cloud with the ledger.
    fn check<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>>;

    /// What several actors share, once all of them have been checked.
    fn check_shared<'a>(&'a mut self, _cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        Box::pin(async { Ok(()) })
    }

    /// Requests acknowledged so far.
    fn acknowledged(&self) -> u64;
}
