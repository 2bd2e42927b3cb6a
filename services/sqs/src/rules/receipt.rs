//! Receipt handles: which message was received, and at which of its receipts; nobody else can make one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Every handle begins with it; in base64 it is `AQEB`.
const OPENING: [u8; 3] = [1, 1, 1];
const SEAL_BYTES: usize = 16;
const LENGTH: usize = OPENING.len() + 8 + 8 + 4 + 8 + SEAL_BYTES;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The queue's messages, of which there are others after a purge.
    pub queue: u64,
    pub sequence: u64,
    /// How often the message had been received then.
    pub receives: u32,
    /// When it was received.
    pub at_ms: i64,
}

impl Receipt {
    pub fn handle(&self, secret: &str) -> String {
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.extend_from_slice(&OPENING);
        bytes.extend_from_slice(&self.queue.to_be_bytes());
        bytes.extend_from_slice(&self.sequence.to_be_bytes());
        bytes.extend_from_slice(&self.receives.to_be_bytes());
        bytes.extend_from_slice(&self.at_ms.to_be_bytes());
        let seal = seal(secret, &bytes);
        bytes.extend_from_slice(&seal);
        STANDARD.encode(bytes)
    }

    /// None for what this queue never gave.
    pub fn read(handle: &str, secret: &str) -> Option<Receipt> {
        let bytes = STANDARD.decode(handle).ok()?;
        let (told, given) = bytes.split_at_checked(LENGTH - SEAL_BYTES)?;
        if given != seal(secret, told) {
            return None;
        }
        let rest = told.strip_prefix(&OPENING)?;
        let (queue, rest) = rest.split_first_chunk::<8>()?;
        let (sequence, rest) = rest.split_first_chunk::<8>()?;
        let (receives, rest) = rest.split_first_chunk::<4>()?;
        let at_ms = rest.first_chunk::<8>()?;
        Some(Receipt {
            queue: u64::from_be_bytes(*queue),
            sequence: u64::from_be_bytes(*sequence),
            receives: u32::from_be_bytes(*receives),
            at_ms: i64::from_be_bytes(*at_ms),
        })
    }
}

fn seal(secret: &str, bytes: &[u8]) -> [u8; SEAL_BYTES] {
    let mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes());
    let mut mac = mac.expect("HMAC takes keys of any length");
    mac.update(bytes);
    let full = mac.finalize().into_bytes();
    *full.first_chunk().expect("SHA-256 is longer")
}

#[cfg(test)]
mod tests {
    use super::Receipt;

    #[test]
    fn only_the_queue_makes_its_handles() {
        let receipt = Receipt { queue: 7, sequence: 9, receives: 2, at_ms: 1_700_000_000_000 };
        let handle = receipt.handle("secret");
        assert!(handle.starts_with("AQEB"));
        assert_eq!(Receipt::read(&handle, "secret"), Some(receipt));
        assert_eq!(Receipt::read(&handle, "other"), None);
        assert_eq!(Receipt::read("garbage", "secret"), None);
        assert_eq!(Receipt::read("", "secret"), None);
    }
}
