//! Certificates made for tests: P-256, valid from 2026 to 2036.

#![allow(dead_code, reason = "each test file uses some of it")]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING as P_256, EcdsaKeyPair, KeyPair};

pub struct Owner {
    name: &'static str,
    pair: EcdsaKeyPair,
    pkcs8: Vec<u8>,
}

fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = content.len();
    let mut bytes = vec![tag];
    match length {
        0..128 => bytes.push(length as u8),
        128..256 => bytes.extend([0x81, length as u8]),
        _ => bytes.extend([0x82, (length >> 8) as u8, length as u8]),
    }
    bytes.extend(content);
    bytes
}

fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
}

impl Owner {
    pub fn new(name: &'static str) -> Owner {
        let random = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&P_256, &random).unwrap().as_ref().to_vec();
        let pair = EcdsaKeyPair::from_pkcs8(&P_256, &pkcs8, &random).unwrap();
        Owner { name, pair, pkcs8 }
    }

    pub fn private_key(&self) -> String {
        pem("PRIVATE KEY", &self.pkcs8)
    }

    /// The key as OpenSSL writes it of old.
    pub fn sec1_key(&self) -> String {
        // After version, algorithm and the string's own tag and length.
        let at = self.pkcs8.windows(2).rposition(|two| two == [0x04, 0x6d]).unwrap();
        pem("EC PRIVATE KEY", &self.pkcs8[at + 2..])
    }

    fn title(&self) -> Vec<u8> {
        let name = der(0x0c, &[self.name.as_bytes()]);
        der(0x30, &[&der(0x31, &[&der(0x30, &[b"\x06\x03\x55\x04\x03", &name])])])
    }

    /// This owner's certificate, issued by another, or by itself.
    pub fn certificate(&self, issuer: &Owner) -> String {
        let algorithm = der(0x30, &[b"\x06\x08\x2a\x86\x48\xce\x3d\x04\x03\x02"]);
        let moment = |text: &[u8]| der(0x17, &[text]);
        let kind = der(
            0x30,
            &[b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01", b"\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07"],
        );
        let key = der(0x03, &[&[0], self.pair.public_key().as_ref()]);
        let to_sign = der(
            0x30,
            &[
                b"\xa0\x03\x02\x01\x02",
                b"\x02\x01\x07",
                &algorithm,
                &issuer.title(),
                &der(0x30, &[&moment(b"260101000000Z"), &moment(b"360101000000Z")]),
                &self.title(),
                &der(0x30, &[&kind, &key]),
            ],
        );
        let signature = issuer.pair.sign(&SystemRandom::new(), &to_sign).unwrap();
        let signature = der(0x03, &[&[0], signature.as_ref()]);
        pem("CERTIFICATE", &der(0x30, &[&to_sign, &algorithm, &signature]))
    }
}
