//! X.509 certificates in PEM, and the private keys that belong to them.

use crate::error::Error;
use crate::rules::der::{OBJECT_ID, OCTET_STRING, Reader};
use auth::calendar::parse_basic;
use aws::Fault;
use ring::rand::SystemRandom;
use ring::signature::{self, EcdsaKeyPair, KeyPair, RsaKeyPair, UnparsedPublicKey};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};

const VERSION: u8 = 0xa0;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const RSA: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01";
const P_256: &[u8] = b"\x2a\x86\x48\xce\x3d\x03\x01\x07";
const P_384: &[u8] = b"\x2b\x81\x04\x00\x22";
/// Certificates that a chain may have.
const CHAIN_MAX: usize = 10;

/// What of a certificate matters here.
#[derive(Debug, PartialEq)]
pub struct Certificate {
    pub expires_ms: i64,
    issuer: Vec<u8>,
    subject: Vec<u8>,
    /// What is signed, by which algorithm, and the signature.
    signed: Vec<u8>,
    signed_by: Vec<u8>,
    signature: Vec<u8>,
    algorithm: Vec<u8>,
    curve: Vec<u8>,
    public_key: Vec<u8>,
}

/// The one certificate of a PEM text.
pub fn parse(pem: &str) -> Result<Certificate, Error> {
    let mut all = certificates(pem).ok_or_else(malformed)?;
    match (all.pop(), all.is_empty()) {
        (Some(certificate), true) => Ok(certificate),
        _ => Err(malformed()),
    }
}

fn malformed() -> Error {
    let message = "Unable to parse certificate. Please ensure the certificate is in PEM format.";
    Fault::client("MalformedCertificate", message).into()
}

fn certificates(pem: &str) -> Option<Vec<Certificate>> {
    let ders: Result<Vec<_>, _> =
        CertificateDer::pem_slice_iter(pem.as_bytes()).take(CHAIN_MAX + 1).collect();
    ders.ok()?.iter().map(|der| read(der)).collect()
}

fn read(der: &[u8]) -> Option<Certificate> {
    let mut all = Reader(der).sequence()?;
    let whole = all.next()?;
    let signed_by = all.sequence()?.expect(OBJECT_ID)?.content.to_vec();
    let signature = all.bits()?.to_vec();
    let mut fields = Reader(whole.whole).sequence()?;
    let mut version = fields;
    if version.next()?.tag == VERSION {
        fields = version;
    }
    let _serial = fields.unsigned()?;
    let _signed_by = fields.sequence()?;
    let issuer = fields.next()?.whole.to_vec();
    let mut validity = fields.sequence()?;
    let _begins = validity.next()?;
    let ends = validity.next()?;
    let subject = fields.next()?.whole.to_vec();
    let mut key = fields.sequence()?;
    let mut kind = key.sequence()?;
    Some(Certificate {
        expires_ms: moment(ends.tag, ends.content)?,
        issuer,
        subject,
        signed: whole.whole.to_vec(),
        signed_by,
        signature,
        algorithm: kind.expect(OBJECT_ID)?.content.to_vec(),
        curve: kind.expect(OBJECT_ID).map(|id| id.content.to_vec()).unwrap_or_default(),
        public_key: key.bits()?.to_vec(),
    })
}

fn moment(tag: u8, content: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(content).ok()?;
    let full = match tag {
        GENERALIZED_TIME => text.to_owned(),
        // RFC 5280: two digits are of 1950 to 2049.
        UTC_TIME if text.get(..2)? < "50" => format!("20{text}"),
        UTC_TIME => format!("19{text}"),
        _ => return None,
    };
    parse_basic(&format!("{}T{}", full.get(..8)?, full.get(8..)?))
}

impl Certificate {
    /// Refuses a chain that does not lead from this certificate from issuer to issuer.
    pub fn check_chain(&self, pem: &str) -> Result<(), Error> {
        let chain = certificates(pem).filter(|chain| !chain.is_empty()).ok_or_else(malformed)?;
        if chain.len() > CHAIN_MAX {
            return Err(Error::quota("CertificateChainLength", CHAIN_MAX));
        }
        let mut previous = self;
        for (index, issuer) in chain.iter().enumerate() {
            if !previous.is_issued_by(issuer) {
                let message = format!(
                    "Unable to validate certificate chain. The certificate chain must start with \
                     the immediate signing certificate, followed by any intermediaries in order. \
                     The index within the chain of the invalid certificate is: {index}"
                );
                return Err(Fault::client("MalformedCertificate", message).into());
            }
            previous = issuer;
        }
        Ok(())
    }

    fn is_issued_by(&self, issuer: &Certificate) -> bool {
        self.issuer == issuer.subject
            && issuer.verification(&self.signed_by).is_some_and(|algorithm| {
                let key = UnparsedPublicKey::new(algorithm, &issuer.public_key);
                key.verify(&self.signed, &self.signature).is_ok()
            })
    }

    /// How this certificate's key proves signatures of an algorithm.
    fn verification(
        &self,
        signed_by: &[u8],
    ) -> Option<&'static dyn signature::VerificationAlgorithm> {
        let rsa = signed_by.strip_prefix(&RSA[..8]).filter(|_| self.algorithm == RSA);
        let ecdsa = signed_by.strip_prefix(b"\x2a\x86\x48\xce\x3d\x04\x03");
        Some(match (rsa, ecdsa, self.curve.as_slice()) {
            (Some([5]), ..) => &signature::RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY,
            (Some([11]), ..) => &signature::RSA_PKCS1_2048_8192_SHA256,
            (Some([12]), ..) => &signature::RSA_PKCS1_2048_8192_SHA384,
            (Some([13]), ..) => &signature::RSA_PKCS1_2048_8192_SHA512,
            (_, Some([2]), P_256) => &signature::ECDSA_P256_SHA256_ASN1,
            (_, Some([3]), P_256) => &signature::ECDSA_P256_SHA384_ASN1,
            (_, Some([2]), P_384) => &signature::ECDSA_P384_SHA256_ASN1,
            (_, Some([3]), P_384) => &signature::ECDSA_P384_SHA384_ASN1,
            _ => return None,
        })
    }

    /// Refuses a private key that is not this certificate's: RSA of 2,048 bits or more, P-256 or P-384.
    pub fn check_key(&self, pem: &str) -> Result<(), Error> {
        let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| {
            let message = "Unable to parse key. Please ensure the key is in PEM format.";
            Error::from(Fault::client("MalformedCertificate", message))
        })?;
        match self.owns(&key) {
            Some(true) => Ok(()),
            _ => {
                let message = "The private key does not match the public key of the certificate.";
                Err(Fault::client("KeyPairMismatch", message).into())
            }
        }
    }

    fn owns(&self, key: &PrivateKeyDer<'_>) -> Option<bool> {
        if self.algorithm == RSA {
            let pair = match key {
                PrivateKeyDer::Pkcs1(key) => RsaKeyPair::from_der(key.secret_pkcs1_der()),
                PrivateKeyDer::Pkcs8(key) => RsaKeyPair::from_pkcs8(key.secret_pkcs8_der()),
                _ => return None,
            };
            return Some(pair.ok()?.public_key().as_ref() == self.public_key);
        }
        let algorithm = match self.curve.as_slice() {
            P_256 => &signature::ECDSA_P256_SHA256_ASN1_SIGNING,
            P_384 => &signature::ECDSA_P384_SHA384_ASN1_SIGNING,
            _ => return None,
        };
        let private = match key {
            PrivateKeyDer::Sec1(key) => private_number(key.secret_sec1_der())?,
            PrivateKeyDer::Pkcs8(key) => {
                let mut fields = Reader(key.secret_pkcs8_der()).sequence()?;
                let _version = fields.unsigned()?;
                let _algorithm = fields.sequence()?;
                private_number(fields.expect(OCTET_STRING)?.content)?
            }
            _ => return None,
        };
        // The random source is for signing, which nobody does: whether the halves fit is no chance.
        let random = SystemRandom::new();
        let public = &self.public_key;
        let pair =
            EcdsaKeyPair::from_private_key_and_public_key(algorithm, private, public, &random);
        Some(pair.is_ok())
    }
}

/// Of an `ECPrivateKey`, RFC 5915.
fn private_number(der: &[u8]) -> Option<&[u8]> {
    let mut fields = Reader(der).sequence()?;
    let _version = fields.unsigned()?;
    Some(fields.expect(OCTET_STRING)?.content)
}
