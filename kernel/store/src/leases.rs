//! Leases: one holder at a time of a named duty, with a token that fences off former holders.
//!
//! Leases run in real time, which the nodes of a cloud share. Time alone proves nothing, as a holder may
//! sleep past its end: a write that the duty does holds the lease in its transaction
//! ([`crate::Tx::hold_lease`]), which fails once another has taken it.

use crate::error::StoreError;
use crate::key::{Key, Part};
use crate::shared::Shared;
use crate::tx::Tx;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Duration;

/// A duty that is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    pub name: String,
    pub holder: String,
    /// Rises with every taking.
    pub token: u64,
    /// Real time.
    pub expires_ms: i64,
}

/// A view of the store; get it with [`crate::Store::leases`].
pub struct Leases<'a> {
    pub(crate) shared: &'a Arc<Shared>,
}

#[derive(Serialize, Deserialize)]
struct Row {
    holder: String,
    token: u64,
    expires_ms: i64,
}

pub(crate) const TABLE: &str = "~lease";

fn key(name: &str) -> Key {
    Key::new(TABLE).str(name)
}

/// For checks: whether a row of [`TABLE`] is one.
pub(crate) fn check_row(key: &Key, value: &Bytes) -> Result<(), StoreError> {
    let [_, Part::Str(_)] = crate::fsck::parts_of(key)? else {
        return Err(StoreError::Corrupt(format!("the key {key:?}")));
    };
    crate::tx::decode_value::<Row>(key, Some(value.clone())).map(drop)
}

impl Leases<'_> {
    /// Takes the lease if it is free, expired, or this holder's own. None: another has it.
    pub async fn acquire(
        &self,
        name: &str,
        holder: &str,
        duration: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        let now_ms = self.shared.world.real_ms();
        let expires_ms = end_ms(now_ms, duration);
        let take = |tx: Tx| async move {
            let old: Option<Row> = tx.get_value(&key(name)).await?;
            if old.as_ref().is_some_and(|row| row.expires_ms > now_ms && row.holder != holder) {
                return Ok::<_, StoreError>(None);
            }
            let token = old.map_or(1, |row| row.token + 1);
            tx.put_value(key(name), &Row { holder: holder.into(), token, expires_ms });
            Ok(Some(Lease { name: name.into(), holder: holder.into(), token, expires_ms }))
        };
        crate::transact::transact(self.shared, take).await
    }

    /// Extends a lease that is still this one's, even past its end.
    pub async fn renew(&self, lease: &Lease, duration: Duration) -> Result<Lease, StoreError> {
        let expires_ms = end_ms(self.shared.world.real_ms(), duration);
        self.rewrite(lease, expires_ms).await?;
        Ok(Lease { expires_ms, ..lease.clone() })
    }

    /// Frees the lease for the next holder at once.
    pub async fn release(&self, lease: &Lease) -> Result<(), StoreError> {
        self.rewrite(lease, 0).await
    }

    async fn rewrite(&self, lease: &Lease, expires_ms: i64) -> Result<(), StoreError> {
        let rewrite = |tx: Tx| async move {
            tx.hold_lease(lease).await?;
            let (holder, token) = (lease.holder.clone(), lease.token);
            tx.put_value(key(&lease.name), &Row { holder, token, expires_ms });
            Ok::<_, StoreError>(())
        };
        crate::transact::transact(self.shared, rewrite).await
    }
}

impl Tx {
    /// The transaction happens only if this lease has not been taken over.
    pub async fn hold_lease(&self, lease: &Lease) -> Result<(), StoreError> {
        let row: Option<Row> = self.get_value(&key(&lease.name)).await?;
        if row.is_some_and(|row| row.token == lease.token) {
            return Ok(());
        }
        let error = StoreError::LeaseLost(lease.name.clone());
        self.doom(error.clone());
        Err(error)
    }
}

fn end_ms(now_ms: i64, duration: Duration) -> i64 {
    now_ms.saturating_add(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX))
}
