//! The keys that an identity provider publishes (RFC 7517, 7518), and whether one of them signed a token.

use crate::rules::jwt::{Algorithm, Token};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RsaPublicKeyComponents,
    UnparsedPublicKey,
};
use serde::Deserialize;

/// Of each kind, as AWS bounds them.
const KEYS_MAX: usize = 100;

/// The keys of one provider that can verify a signature.
#[derive(Debug, Default)]
pub struct KeySet(Vec<Key>);

#[derive(Debug)]
struct Key {
    id: Option<String>,
    algorithm: Option<String>,
    public: Public,
}

#[derive(Debug)]
enum Public {
    Rsa {
        n: Vec<u8>,
        e: Vec<u8>,
    },
    /// Uncompressed points.
    P256(Vec<u8>),
    P384(Vec<u8>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Signed,
    /// The set has no key that could have signed it: it may be newer than the set.
    NoKey,
    Forged,
}

/// A key as it is published: members that are not for us are left alone.
#[derive(Deserialize)]
struct Published {
    kty: String,
    kid: Option<String>,
    alg: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    n: Option<String>,
    e: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

#[derive(Deserialize)]
struct PublishedSet {
    keys: Vec<serde_json::Value>,
}

impl KeySet {
    /// Err: it is no set of keys, or a larger one than AWS takes. Keys of other kinds are passed over.
    pub fn parse(document: &[u8]) -> Result<KeySet, String> {
        let set: PublishedSet = serde_json::from_slice(document).map_err(|e| e.to_string())?;
        let mut keys = Vec::new();
        let (mut rsa, mut curves) = (0, 0);
        for key in set.keys {
            let Ok(key) = serde_json::from_value::<Published>(key) else { continue };
            match key.kty.as_str() {
                "RSA" => rsa += 1,
                "EC" => curves += 1,
                _ => {}
            }
            if rsa > KEYS_MAX || curves > KEYS_MAX {
                return Err(format!("more than {KEYS_MAX} keys of a kind"));
            }
            if key.purpose.as_deref().is_none_or(|purpose| purpose == "sig") {
                keys.extend(key.read());
            }
        }
        Ok(KeySet(keys))
    }

    /// Whether one of these keys signed the token. A key that is meant for another algorithm does not count.
    pub fn judge(&self, token: &Token<'_>) -> Verdict {
        let name = token.algorithm.name();
        let meant = |key: &&Key| {
            let named = token.key_id.is_none() || key.id == token.key_id;
            named && key.algorithm.as_deref().is_none_or(|algorithm| algorithm == name)
        };
        let mut verdict = Verdict::NoKey;
        for key in self.0.iter().filter(meant) {
            match key.public.verifies(token) {
                Some(true) => return Verdict::Signed,
                Some(false) => verdict = Verdict::Forged,
                None => {}
            }
        }
        verdict
    }
}

impl Published {
    /// None if it is of a kind that verifies nothing here, or damaged.
    fn read(self) -> Option<Key> {
        let bytes = |text: Option<String>| URL_SAFE_NO_PAD.decode(text?).ok();
        let public = match (self.kty.as_str(), self.crv.as_deref()) {
            ("RSA", _) => {
                let (n, e) = (bytes(self.n)?, bytes(self.e)?);
                let trim = |bytes: Vec<u8>| bytes.into_iter().skip_while(|b| *b == 0).collect();
                Public::Rsa { n: trim(n), e: trim(e) }
            }
            ("EC", Some("P-256")) => Public::P256(point(bytes(self.x)?, bytes(self.y)?, 32)?),
            ("EC", Some("P-384")) => Public::P384(point(bytes(self.x)?, bytes(self.y)?, 48)?),
            _ => return None,
        };
        Some(Key { id: self.kid, algorithm: self.alg, public })
    }
}

/// An uncompressed point of coordinates of this length.
fn point(x: Vec<u8>, y: Vec<u8>, length: usize) -> Option<Vec<u8>> {
    if x.len() != length || y.len() != length {
        return None;
    }
    Some([&[4][..], &x, &y].concat())
}

impl Public {
    /// None: a key of this kind signs nothing by the token's algorithm.
    fn verifies(&self, token: &Token<'_>) -> Option<bool> {
        let (signed, signature) = (token.signed.as_bytes(), &token.signature[..]);
        Some(match (self, token.algorithm) {
            (Public::Rsa { n, e }, algorithm) => {
                let parameters = match algorithm {
                    Algorithm::Rs256 => &RSA_PKCS1_2048_8192_SHA256,
                    Algorithm::Rs384 => &RSA_PKCS1_2048_8192_SHA384,
                    Algorithm::Rs512 => &RSA_PKCS1_2048_8192_SHA512,
                    Algorithm::Es256 | Algorithm::Es384 => return None,
                };
                RsaPublicKeyComponents { n, e }.verify(parameters, signed, signature).is_ok()
            }
            (Public::P256(point), Algorithm::Es256) => {
                let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point);
                key.verify(signed, signature).is_ok()
            }
            (Public::P384(point), Algorithm::Es384) => {
                let key = UnparsedPublicKey::new(&ECDSA_P384_SHA384_FIXED, point);
                key.verify(signed, signature).is_ok()
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
pub mod tests {
    use super::{KEYS_MAX, KeySet, Verdict};
    use crate::rules::jwt::Token;
    use crate::rules::jwt::tests::{ES256, RS256};
    use serde_json::{Value, json};

    /// RFC 7515, A.2.
    const N: &str = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2m\
        JPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63\
        kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4L\
        T6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";

    pub fn rsa() -> Value {
        json!({ "kty": "RSA", "n": N, "e": "AQAB" })
    }

    /// RFC 7515, A.3.
    pub fn curve() -> Value {
        json!({
            "kty": "EC", "crv": "P-256",
            "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
        })
    }

    fn judged(keys: Value, token: &str) -> Verdict {
        let set = KeySet::parse(json!({ "keys": keys }).to_string().as_bytes()).unwrap();
        set.judge(&Token::parse(token).unwrap())
    }

    #[test]
    fn the_signatures_of_the_standard() {
        assert_eq!(judged(json!([rsa(), curve()]), RS256), Verdict::Signed);
        assert_eq!(judged(json!([rsa(), curve()]), ES256), Verdict::Signed);
        assert_eq!(judged(json!([curve()]), RS256), Verdict::NoKey);
        assert_eq!(judged(json!([rsa()]), ES256), Verdict::NoKey);
        assert_eq!(judged(json!([]), RS256), Verdict::NoKey);
    }

    #[test]
    fn every_changed_bit_is_seen() {
        let keys = json!([rsa(), curve()]);
        for token in [RS256, ES256] {
            // Another claim, and another signature, each still well-formed.
            let claims = token.replacen("eyJpc3MiOiJqb2Ui", "eyJpc3MiOiJqb2Yi", 1);
            assert_ne!(claims, token);
            assert_eq!(judged(keys.clone(), &claims), Verdict::Forged);
            let (signed, signature) = token.rsplit_once('.').unwrap();
            let first = if signature.starts_with('A') { "B" } else { "A" };
            let forged = format!("{signed}.{first}{}", &signature[1..]);
            assert_eq!(judged(keys.clone(), &forged), Verdict::Forged);
            assert_eq!(judged(keys.clone(), &format!("{signed}.")), Verdict::Forged);
        }
    }

    #[test]
    fn keys_count_for_what_they_are_meant_for() {
        let with = |name: &str, value: &str| {
            let mut key = rsa();
            key[name] = value.into();
            json!([key])
        };
        assert_eq!(judged(with("use", "enc"), RS256), Verdict::NoKey);
        assert_eq!(judged(with("use", "sig"), RS256), Verdict::Signed);
        assert_eq!(judged(with("alg", "RS512"), RS256), Verdict::NoKey);
        assert_eq!(judged(with("alg", "RS256"), RS256), Verdict::Signed);
        assert_eq!(judged(with("kid", "any"), RS256), Verdict::Signed);
        assert_eq!(judged(with("n", "AQAB"), RS256), Verdict::Forged);
        assert_eq!(judged(with("n", "!"), RS256), Verdict::NoKey);
    }

    #[test]
    fn a_set_has_a_limit_and_passes_over_what_it_does_not_know() {
        let other = json!([{ "kty": "OKP", "crv": "Ed25519", "x": "AA" }, { "kid": 1 }, rsa()]);
        assert_eq!(judged(other, RS256), Verdict::Signed);
        let many = |count: usize| json!({ "keys": vec![rsa(); count] }).to_string();
        assert!(KeySet::parse(many(KEYS_MAX).as_bytes()).is_ok());
        assert!(KeySet::parse(many(KEYS_MAX + 1).as_bytes()).is_err());
        assert!(KeySet::parse(b"{}").is_err());
        assert!(KeySet::parse(b"<html>").is_err());
    }
}
