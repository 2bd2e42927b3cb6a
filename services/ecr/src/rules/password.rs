//! The password that `GetAuthorizationToken` gives: whose it is and until when, sealed with the secret of the access
//! key that asked. Nothing of it is kept; it ends with its key.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// The longest that is looked at.
const LENGTH_MAX: usize = 2_048;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Password {
    pub access_key_id: String,
    /// Of the registry that it opens.
    pub region: String,
    /// Cloud time.
    pub expires_ms: i64,
}

impl Password {
    pub fn sealed(&self, secret: &str) -> String {
        let text = serde_json::to_vec(self).unwrap_or_default();
        let seal = mac(secret, &text).finalize().into_bytes();
        format!("{}.{}", URL_SAFE_NO_PAD.encode(text), URL_SAFE_NO_PAD.encode(seal))
    }

    /// What it says, which nobody has proven yet, and what proves it.
    pub fn read(given: &str) -> Option<(Password, Proof)> {
        let (text, seal) = given.split_once('.').filter(|_| given.len() <= LENGTH_MAX)?;
        let (text, seal) = (URL_SAFE_NO_PAD.decode(text).ok()?, URL_SAFE_NO_PAD.decode(seal).ok()?);
        let password = serde_json::from_slice(&text).ok()?;
        Some((password, Proof { text, seal }))
    }
}

pub struct Proof {
    text: Vec<u8>,
    seal: Vec<u8>,
}

impl Proof {
    pub fn holds(&self, secret: &str) -> bool {
        mac(secret, &self.text).verify_slice(&self.seal).is_ok()
    }
}

fn mac(secret: &str, text: &[u8]) -> Hmac<Sha256> {
    let key = format!("ecr-password:{secret}");
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("any key will do");
    mac.update(text);
    mac
}

#[cfg(test)]
mod tests {
    use super::Password;

    #[test]
    fn only_its_secret_proves_it() {
        let password = Password {
            access_key_id: "AKIAEXAMPLE".into(),
            region: "eu-west-1".into(),
            expires_ms: 12,
        };
        let sealed = password.sealed("one");
        let (read, proof) = Password::read(&sealed).unwrap();
        assert_eq!(read, password);
        assert!(proof.holds("one") && !proof.holds("two"));
        let other = Password { expires_ms: 13, ..password }.sealed("two");
        let (text, _) = other.split_once('.').unwrap();
        let forged = format!("{text}.{}", sealed.split_once('.').unwrap().1);
        assert!(!Password::read(&forged).unwrap().1.holds("one"));
        assert!(Password::read("nothing").is_none());
    }
}
