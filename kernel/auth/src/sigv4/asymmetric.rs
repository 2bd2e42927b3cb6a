//! Signature Version 4A: an asymmetric key derived from the secret, which holds on every day, for every service,
//! in every region that the request names itself.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

use aws::Fault;
use hmac::{Hmac, KeyInit, Mac};
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{Signature as Ecdsa, SigningKey, VerifyingKey};
use sha2::Sha256;

use crate::Dialect;
use crate::sigv4::{ASYMMETRIC, Signature, fault};

/// The order of P-256's group less two, the largest candidate that becomes a key.
const CANDIDATE_MAX: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x4f,
];
/// Regions that one request may name.
const REGIONS_MAX: usize = 64;
/// Bytes of a region's name, or of its pattern.
const REGION_MAX: usize = 64;

/// Where a request may be served: names of regions, with stars for any letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionSet(Vec<String>);

impl RegionSet {
    /// From `us-east-1,eu-*`.
    pub(super) fn parse(text: &str) -> Option<RegionSet> {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-*".contains(&b);
        let valid = |name: &str| (1..=REGION_MAX).contains(&name.len()) && name.bytes().all(plain);
        let names: Vec<String> = text.split(',').map(|name| name.trim().to_owned()).collect();
        (names.len() <= REGIONS_MAX && names.iter().all(|name| valid(name)))
            .then_some(RegionSet(names))
    }

    pub fn covers(&self, region: &str) -> bool {
        self.0.iter().any(|pattern| matches(pattern, region))
    }
}

/// A star stands for any letters, none included.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut left) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match left.find(part) {
            Some(at) => left = &left[at + part.len()..],
            None => return false,
        }
    }
    left.ends_with(last)
}

/// The region in which a request is served: the one of its scope; for a set the cloud's own, if it is in the set,
/// and else the first that the set names without a star.
pub fn served_region<'a>(
    signature: &'a Signature,
    own: &'a str,
    dialect: Dialect,
) -> Result<&'a str, Fault> {
    let Some(set) = &signature.region_set else { return Ok(&signature.scope.region) };
    if set.covers(own) {
        return Ok(own);
    }
    let named = set.0.iter().find(|name| !name.contains('*')).map(String::as_str);
    named.ok_or_else(|| fault::wrong_region(dialect, signature.form, "*", own))
}

/// The public half of the key that belongs to a secret.
pub(super) fn derive(access_key_id: &str, secret: &str) -> Option<VerifyingKey> {
    let input = format!("AWS4A{secret}");
    (1..=254)
        .find_map(|counter| {
            let candidate = candidate(input.as_bytes(), access_key_id, counter);
            (candidate <= CANDIDATE_MAX).then(|| incremented(candidate))
        })
        .and_then(|scalar| SigningKey::from_slice(&scalar).ok())
        .map(|key| *key.verifying_key())
}

/// NIST SP 800-108 in counter mode, one block of 256 bits.
fn candidate(input: &[u8], access_key_id: &str, counter: u8) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(input).expect("HMAC takes keys of every length");
    mac.update(&1u32.to_be_bytes());
    mac.update(ASYMMETRIC.as_bytes());
    mac.update(&[0]);
    mac.update(access_key_id.as_bytes());
    mac.update(&[counter]);
    mac.update(&256u32.to_be_bytes());
    mac.finalize().into_bytes().into()
}

/// Candidates begin at zero, keys at one.
fn incremented(mut number: [u8; 32]) -> [u8; 32] {
    for byte in number.iter_mut().rev() {
        let (next, carried) = byte.overflowing_add(1);
        *byte = next;
        if !carried {
            break;
        }
    }
    number
}

/// `proof` is a signature in DER.
pub(super) fn holds(key: &VerifyingKey, text: &[u8], proof: &[u8]) -> bool {
    Ecdsa::from_der(proof).is_ok_and(|signature| key.verify(text, &signature).is_ok())
}

#[cfg(test)]
mod tests {
    use super::{RegionSet, derive, incremented, matches};
    use crate::sigv4::to_hex;

    /// The published key of AWS's signing suite.
    #[test]
    fn the_key_is_the_published_one() {
        let key = derive("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY").unwrap();
        let point = to_hex(key.to_sec1_point(false).as_bytes());
        let (x, y) = (
            "b6618f6a65740a99e650b33b6b4b5bd0d43b176d721a3edfea7e7d2d56d936b1",
            "865ed22a7eadc9c5cb9d2cbaca1b3699139fedc5043dc6661864218330c8e518",
        );
        assert_eq!(point, format!("04{x}{y}"));
    }

    #[test]
    fn one_is_added_with_its_carry() {
        let mut number = [0xff; 32];
        number[0] = 7;
        let mut expected = [0; 32];
        expected[0] = 8;
        assert_eq!(incremented(number), expected);
    }

    #[test]
    fn sets_of_regions() {
        let covers = |set: &str, region: &str| RegionSet::parse(set).unwrap().covers(region);
        assert!(covers("us-east-1", "us-east-1") && !covers("us-east-1", "us-east-2"));
        assert!(covers("us-east-1, eu-west-1", "eu-west-1"));
        assert!(covers("*", "eu-west-1") && covers("eu-*", "eu-west-1") && !covers("eu-*", "us-1"));
        assert!(covers("*-west-*", "us-west-2") && !covers("*-west-*", "us-east-2"));
        for refused in ["", ",", "us-east-1,", "US-EAST-1", "a b", "us-east-1;x"] {
            assert_eq!(RegionSet::parse(refused), None, "{refused}");
        }
        assert!(matches("a*a", "aba") && !matches("a*a", "a") && matches("**", ""));
    }
}
