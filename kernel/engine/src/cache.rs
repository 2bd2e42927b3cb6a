//! Credentials and grants, kept until the identities change.

use aws::Principal;
use parking_lot::RwLock;
use service::{Credential, Grants};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Entries of each kind; a full cache is emptied, since a cloud rarely has more live principals.
const ENTRIES_MAX: usize = 10_000;

#[derive(Default)]
pub(crate) struct Cache {
    credentials: RwLock<HashMap<String, Arc<Credential>>>,
    grants: RwLock<HashMap<String, Arc<Grants>>>,
    /// Grows at each clearing, so that a lookup begun before it is not stored after it.
    generation: AtomicU64,
}

impl Cache {
    pub fn generation(&self) -> u64 {
        self.generation.load(Ordering::SeqCst)
    }

    pub fn clear(&self) {
        self.generation.fetch_add(1, Ordering::SeqCst);
        self.credentials.write().clear();
        self.grants.write().clear();
    }

    pub fn credential(&self, access_key_id: &str) -> Option<Arc<Credential>> {
        self.credentials.read().get(access_key_id).cloned()
    }

    pub fn keep_credential(&self, credential: Arc<Credential>, generation: u64) {
        keep(self, &self.credentials, credential.access_key_id.clone(), credential, generation);
    }

    pub fn grants(&self, principal: &Principal) -> Option<Arc<Grants>> {
        self.grants.read().get(&principal_key(principal)).cloned()
    }

    pub fn keep_grants(&self, principal: &Principal, grants: Arc<Grants>, generation: u64) {
        keep(self, &self.grants, principal_key(principal), grants, generation);
    }
}

fn keep<T>(
    cache: &Cache,
    entries: &RwLock<HashMap<String, Arc<T>>>,
    key: String,
    value: Arc<T>,
    generation: u64,
) {
    let mut entries = entries.write();
    if cache.generation() != generation {
        return;
    }
    if entries.len() >= ENTRIES_MAX {
        entries.clear();
    }
    entries.insert(key, value);
}

/// Grants belong to the role, not to each of its sessions.
fn principal_key(principal: &Principal) -> String {
    match principal {
        Principal::Role { role, .. } => role.to_string(),
        other => other.display(),
    }
}
