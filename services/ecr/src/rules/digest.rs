//! Digests of layers and manifests: `sha256:` and 64 hexadecimal digits.

use sha2::{Digest as _, Sha256};

/// The digest of bytes at hand.
pub fn of(bytes: &[u8]) -> String {
    written(Sha256::new_with_prefix(bytes))
}

pub fn written(hash: Sha256) -> String {
    format!("sha256:{}", hex::encode(hash.finalize()))
}

/// Whether it is one. Other algorithms are not taken.
pub fn is_valid(text: &str) -> bool {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    text.strip_prefix("sha256:").is_some_and(|rest| rest.len() == 64 && rest.bytes().all(hex))
}

#[cfg(test)]
mod tests {
    use super::{is_valid, of};

    #[test]
    fn of_nothing() {
        let empty = of(b"");
        assert_eq!(
            empty,
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        assert!(is_valid(&empty));
        assert!(!is_valid(&empty.to_uppercase()));
        assert!(!is_valid(&empty[..70]));
        assert!(!is_valid("sha512:e3b0"));
    }
}
