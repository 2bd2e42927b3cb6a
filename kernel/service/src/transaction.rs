//! Transactions whose bodies fail with faults.

use aws::Fault;
use store::{Store, StoreError, Tx};

/// Why one failed.
enum Failure {
    Body(Fault),
    Store(StoreError),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        Failure::Store(error)
    }
}

/// Runs a transaction, see [`Store::transact`]; `told` is what a failing store means to a client.
pub async fn transact<T, F, Fut>(
    store: &Store,
    told: fn(StoreError) -> Fault,
    body: F,
) -> Result<T, Fault>
where
    T: Send,
    F: Fn(Tx) -> Fut + Send + Sync,
    Fut: Future<Output = Result<T, Fault>> + Send,
{
    let body = &body;
    let run = store.transact(move |tx| async move { body(tx).await.map_err(Failure::Body) });
    run.await.map_err(|failure| match failure {
        Failure::Body(fault) => fault,
        Failure::Store(error) => told(error),
    })
}
