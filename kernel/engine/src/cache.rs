//! Credentials, grants and memberships of organisations, kept until the identities change.
//!
//! Each entry remembers the generation of the identities at which its lookup began; a commit that changes
//! identities raises the generation before its writer is answered, so no later request sees an older entry.

use aws::{AccountId, Arn, Principal};
use parking_lot::RwLock;
use service::{Credential, Grants, Membership};
use std::collections::HashMap;
use std::sync::Arc;

/// Entries of each kind; a full cache is emptied, since a cloud rarely has more live principals.
const ENTRIES_MAX: usize = 10_000;

#[derive(Default)]
pub(crate) struct Cache {
    credentials: Entries<Arc<Credential>>,
    grants: Entries<Arc<Grants>>,
    /// By account; none of an account that is in no organisation.
    memberships: Entries<Option<Arc<Membership>>>,
}

struct Entries<T>(RwLock<HashMap<String, (u64, T)>>);

impl<T> Default for Entries<T> {
    fn default() -> Entries<T> {
        Entries(RwLock::default())
    }
}

impl<T: Clone> Entries<T> {
    fn get(&self, key: &str, generation: u64) -> Option<T> {
        let entries = self.0.read();
        let (kept, value) = entries.get(key)?;
        (*kept == generation).then(|| value.clone())
    }

    fn keep(&self, key: String, value: T, generation: u64) {
        let mut entries = self.0.write();
        if entries.len() >= ENTRIES_MAX {
            entries.clear();
        }
        entries.insert(key, (generation, value));
    }
}

impl Cache {
    pub fn credential(&self, access_key_id: &str, generation: u64) -> Option<Arc<Credential>> {
        self.credentials.get(access_key_id, generation)
    }

    pub fn keep_credential(&self, credential: Arc<Credential>, generation: u64) {
        self.credentials.keep(credential.access_key_id.clone(), credential, generation);
    }

    pub fn grants(&self, principal: &Principal, generation: u64) -> Option<Arc<Grants>> {
        self.grants.get(&principal_key(principal), generation)
    }

    pub fn keep_grants(&self, principal: &Principal, grants: Arc<Grants>, generation: u64) {
        self.grants.keep(principal_key(principal), grants, generation);
    }

    pub fn membership(
        &self,
        account: &AccountId,
        generation: u64,
    ) -> Option<Option<Arc<Membership>>> {
        self.memberships.get(account.as_str(), generation)
    }

    pub fn keep_membership(
        &self,
        account: &AccountId,
        membership: Option<Arc<Membership>>,
        generation: u64,
    ) {
        self.memberships.keep(account.to_string(), membership, generation);
    }
}

/// Grants belong to the role or the user, not to each of its sessions, and not to who bore its name before.
fn principal_key(principal: &Principal) -> String {
    let key = |arn: &Arn, id: &str| [arn.as_str(), " ", id].concat();
    match principal {
        Principal::Role { role, role_id, .. } => key(role, role_id),
        Principal::User { arn, user_id, .. } => key(arn, user_id),
        Principal::FederatedUser { account, user, .. } => match user {
            Some(opener) => key(&opener.arn, &opener.user_id),
            None => Principal::Root { account: account.clone() }.display(),
        },
        other => other.display(),
    }
}
