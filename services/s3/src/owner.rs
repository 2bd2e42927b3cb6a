//! Canonical user ids: how S3 names accounts in listings and access control lists.

use sha2::{Digest, Sha256};

/// 64 hexadecimal digits, always the same for an account.
pub fn canonical_id(account: &str) -> String {
    hex::encode(Sha256::digest(format!("canonical user of {account}")))
}

pub fn owner(account: &str) -> model_s3::Owner {
    model_s3::Owner { id: Some(canonical_id(account)), ..Default::default() }
}
