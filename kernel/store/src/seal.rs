//! The key under which rows with secrets lie on disk, and the seal itself: XChaCha20-Poly1305, bound to the row's
//! own key, so that a sealed value cannot be moved under another.
//!
//! A sealed value: the byte [`MARK`], 24 random bytes, the ciphertext with its tag. What services keep in such
//! tables is JSON, which never begins with that byte, so rows from before a table was sealed stay readable.

use crate::Key;
use crate::error::{OpenError, StoreError};
use bytes::Bytes;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::Arc;

const MARK: u8 = 1;
pub(crate) const NONCE_BYTES: usize = 24;

/// Seals the rows of some tables. Clones share it.
#[derive(Clone)]
pub struct Seal {
    shared: Arc<Shared>,
}

struct Shared {
    cipher: XChaCha20Poly1305,
    fingerprint: String,
    /// How the keys of sealed tables begin.
    tables: Vec<Vec<u8>>,
}

impl Seal {
    /// A key of 32 random bytes, and the tables whose rows it seals.
    pub fn new<'a>(key: &[u8; 32], tables: impl IntoIterator<Item = &'a str>) -> Seal {
        let fingerprint = Sha256::new().chain_update(b"seal of a store: ").chain_update(key);
        let tables = tables.into_iter().map(|table| Key::new(table).as_bytes().to_vec());
        let shared = Shared {
            cipher: XChaCha20Poly1305::new(key.into()),
            fingerprint: hex::encode(&fingerprint.finalize()[..16]),
            tables: tables.collect(),
        };
        Seal { shared: Arc::new(shared) }
    }

    /// Whether the store in a folder is sealed.
    pub fn is_on(folder: &Path) -> Result<bool, OpenError> {
        Ok(crate::folder::kept_seal(folder)?.is_some())
    }

    /// Tells keys apart, and nothing of what they are.
    pub(crate) fn fingerprint(&self) -> &str {
        &self.shared.fingerprint
    }

    /// Whether rows of this key are to be sealed.
    pub(crate) fn covers(&self, key: &[u8]) -> bool {
        self.shared.tables.iter().any(|table| key.starts_with(table))
    }

    pub(crate) fn close(&self, key: &[u8], value: &[u8], nonce: [u8; NONCE_BYTES]) -> Bytes {
        let payload = Payload { msg: value, aad: key };
        let sealed = self.shared.cipher.encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.expect("a row is far below the 256 GB that the cipher takes");
        let mut whole = Vec::with_capacity(1 + NONCE_BYTES + sealed.len());
        whole.push(MARK);
        whole.extend_from_slice(&nonce);
        whole.extend_from_slice(&sealed);
        Bytes::from(whole)
    }

    /// The value of a row as it was written; one that is not sealed as it is.
    pub(crate) fn open(&self, key: &[u8], value: Bytes) -> Result<Bytes, StoreError> {
        if value.first() != Some(&MARK) || !self.covers(key) {
            return Ok(value);
        }
        let damaged = || StoreError::Corrupt("a sealed row is not what its key sealed".into());
        let (nonce, sealed) = value[1..].split_first_chunk::<NONCE_BYTES>().ok_or_else(damaged)?;
        let payload = Payload { msg: sealed, aad: key };
        let opened = self.shared.cipher.decrypt(&XNonce::from(*nonce), payload);
        opened.map(Bytes::from).map_err(|_| damaged())
    }
}

#[cfg(test)]
mod tests {
    use super::{NONCE_BYTES, Seal};
    use crate::Key;
    use bytes::Bytes;

    const NONCE: [u8; NONCE_BYTES] = [7; NONCE_BYTES];

    #[test]
    fn what_was_sealed_opens_and_nothing_else() {
        let seal = Seal::new(&[1; 32], ["a.secret"]);
        let (key, other) = (Key::new("a.secret").str("x"), Key::new("a.secret").str("y"));
        let plain = Bytes::from_static(b"{\"secret\":\"s3cr3t\"}");
        let sealed = seal.close(key.as_bytes(), &plain, NONCE);
        assert!(!sealed.windows(6).any(|part| part == b"s3cr3t"));
        assert_eq!(seal.open(key.as_bytes(), sealed.clone()), Ok(plain.clone()));
        assert!(seal.open(other.as_bytes(), sealed.clone()).is_err(), "moved to another row");
        let stranger = Seal::new(&[2; 32], ["a.secret"]);
        assert!(stranger.open(key.as_bytes(), sealed.clone()).is_err(), "another key");
        for at in 1..sealed.len() {
            let mut damaged = sealed.to_vec();
            damaged[at] ^= 1;
            assert!(seal.open(key.as_bytes(), damaged.into()).is_err(), "byte {at}");
        }
        assert!(seal.open(key.as_bytes(), sealed.slice(..10)).is_err(), "cut short");
        assert_eq!(seal.open(key.as_bytes(), plain.clone()), Ok(plain));
    }

    #[test]
    fn a_table_is_not_one_whose_name_begins_alike() {
        let seal = Seal::new(&[1; 32], ["a.secret"]);
        assert!(seal.covers(Key::new("a.secret").str("x").as_bytes()));
        assert!(!seal.covers(Key::new("a.secrets").str("x").as_bytes()));
        assert!(!seal.covers(Key::new("a.secre").str("x").as_bytes()));
    }
}
