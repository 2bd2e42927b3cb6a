//! Signing keys: derived from a secret, in version 4 for one day, region and service, and kept for the
//! next request.

use std::collections::HashMap;

use hmac::{Hmac, KeyInit, Mac};
use p256::ecdsa::VerifyingKey;
use parking_lot::Mutex;
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::sigv4::{Scope, TERMINATOR, asymmetric};

/// A derived key, with its first block hashed already.
#[derive(Clone)]
pub struct SigningKey(Hmac<Sha256>);

impl SigningKey {
    pub fn derive(secret: &str, scope: &Scope) -> SigningKey {
        let first = mac(format!("AWS4{secret}").as_bytes(), scope.date.as_bytes());
        let second = mac(&first, scope.region.as_bytes());
        let third = mac(&second, scope.service.as_bytes());
        SigningKey(keyed(&mac(&third, TERMINATOR.as_bytes())))
    }

    pub fn sign(&self, text: &[u8]) -> [u8; 32] {
        let mut hmac = self.0.clone();
        hmac.update(text);
        hmac.finalize().into_bytes().into()
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of every length")
}

fn mac(key: &[u8], text: &[u8]) -> [u8; 32] {
    let mut hmac = keyed(key);
    hmac.update(text);
    hmac.finalize().into_bytes().into()
}

/// The keys lately used. Bounded: once a generation is full the older one is forgotten.
#[derive(Default)]
pub struct KeyCache {
    generations: Mutex<Generations<SigningKey>>,
    /// Of version 4A.
    asymmetric: Mutex<Generations<VerifyingKey>>,
}

struct Generations<K> {
    young: HashMap<Box<str>, Entry<K>>,
    old: HashMap<Box<str>, Entry<K>>,
}

struct Entry<K> {
    /// A key id whose secret was replaced must not find the old key.
    secret: Box<str>,
    key: K,
}

impl<K> Default for Generations<K> {
    fn default() -> Generations<K> {
        Generations { young: HashMap::new(), old: HashMap::new() }
    }
}

/// Keys in one generation; about half a kilobyte each.
const GENERATION_MAX: usize = 2048;

impl KeyCache {
    pub fn new() -> KeyCache {
        KeyCache::default()
    }

    pub fn signing_key(&self, access_key_id: &str, secret: &str, scope: &Scope) -> SigningKey {
        let name =
            [access_key_id, "/", &scope.date, "/", &scope.region, "/", &scope.service].concat();
        if let Some(key) = self.generations.lock().find(&name, secret) {
            return key;
        }
        let key = SigningKey::derive(secret, scope);
        let entry = Entry { secret: secret.into(), key: key.clone() };
        self.generations.lock().keep(name.into(), entry);
        key
    }

    /// The public key of version 4A. None only for a secret without a key, of which nobody has found one.
    pub(super) fn verifying_key(&self, access_key_id: &str, secret: &str) -> Option<VerifyingKey> {
        if let Some(key) = self.asymmetric.lock().find(access_key_id, secret) {
            return Some(key);
        }
        let key = asymmetric::derive(access_key_id, secret)?;
        let entry = Entry { secret: secret.into(), key };
        self.asymmetric.lock().keep(access_key_id.into(), entry);
        Some(key)
    }
}

impl<K: Clone> Generations<K> {
    fn find(&mut self, name: &str, secret: &str) -> Option<K> {
        let same = |entry: &Entry<K>| bool::from(entry.secret.as_bytes().ct_eq(secret.as_bytes()));
        if let Some(entry) = self.young.get(name) {
            return same(entry).then(|| entry.key.clone());
        }
        let (name, entry) = self.old.remove_entry(name).filter(|(_, entry)| same(entry))?;
        let key = entry.key.clone();
        self.keep(name, entry);
        Some(key)
    }

    fn keep(&mut self, name: Box<str>, entry: Entry<K>) {
        if self.young.len() >= GENERATION_MAX {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(name, entry);
    }
}

#[cfg(test)]
mod tests {
    use super::{GENERATION_MAX, KeyCache, SigningKey};
    use crate::sigv4::Scope;

    fn scope() -> Scope {
        Scope { date: "20150830".into(), region: "us-east-1".into(), service: "iam".into() }
    }

    #[test]
    fn a_replaced_secret_gets_a_key_of_its_own() {
        let cache = KeyCache::new();
        for secret in ["one", "two", "two", "one"] {
            let expected = SigningKey::derive(secret, &scope()).sign(b"x");
            assert_eq!(cache.signing_key("AKIA", secret, &scope()).sign(b"x"), expected);
        }
    }

    #[test]
    fn keys_of_version_4a_are_kept_with_their_secret() {
        let cache = KeyCache::new();
        for secret in ["one", "two", "two", "one"] {
            let expected = crate::sigv4::asymmetric::derive("AKIA", secret);
            assert!(expected.is_some());
            assert_eq!(cache.verifying_key("AKIA", secret), expected);
            let kept = cache.asymmetric.lock().find("AKIA", secret);
            assert_eq!(kept, expected);
        }
        assert_ne!(cache.verifying_key("AKIA", "one"), cache.verifying_key("AKIB", "one"));
    }

    #[test]
    fn memory_is_bounded_and_what_is_used_stays() {
        let cache = KeyCache::new();
        for number in 0..GENERATION_MAX * 3 {
            cache.signing_key(&number.to_string(), "s", &scope());
            cache.signing_key("hot", "s", &scope());
        }
        let generations = cache.generations.lock();
        assert!(
            generations.young.len() <= GENERATION_MAX && generations.old.len() <= GENERATION_MAX
        );
        assert!(
            generations.young.keys().chain(generations.old.keys()).any(|k| k.starts_with("hot/"))
        );
    }
}
