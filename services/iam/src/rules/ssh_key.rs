//! RSA public keys for SSH, as OpenSSH writes them and in PEM.

use crate::error::Error;
use crate::rules::der::{BIT_STRING, NULL, OBJECT_ID, Reader, SEQUENCE, element, unsigned};
use aws::Fault;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};
use rustls_pki_types::SubjectPublicKeyInfoDer;
use rustls_pki_types::pem::PemObject;

const KIND: &[u8] = b"ssh-rsa";
const RSA: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01";
const BITS_MIN: usize = 2048;
const PEM_LINE: usize = 64;

#[derive(Clone, Debug, PartialEq)]
pub struct SshKey {
    exponent: Vec<u8>,
    modulus: Vec<u8>,
}

/// `ssh-rsa BASE64 COMMENT`, or PEM.
pub fn parse(text: &str) -> Result<SshKey, Error> {
    let key = match text.trim_start().starts_with("-----BEGIN") {
        true => of_pem(text),
        false => of_line(text),
    };
    let unknown = || Fault::client("UnrecognizedPublicKeyEncoding", "Invalid public key uploaded.");
    let key = key.ok_or_else(unknown)?;
    if key.modulus.len() * 8 < BITS_MIN {
        let message = format!("The public key must have at least {BITS_MIN} bits.");
        return Err(Fault::client("InvalidPublicKey", message).into());
    }
    Ok(key)
}

fn of_line(text: &str) -> Option<SshKey> {
    let mut words = text.split_ascii_whitespace();
    let (kind, blob) = (words.next()?, words.next()?);
    let blob = STANDARD.decode(blob).ok()?;
    let (inner, rest) = field(&blob)?;
    let (exponent, rest) = field(rest)?;
    let (modulus, rest) = field(rest)?;
    let is_rsa = kind.as_bytes() == KIND && inner == KIND && rest.is_empty();
    is_rsa.then(|| SshKey { exponent: bare(exponent), modulus: bare(modulus) })
}

fn field(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

fn bare(number: &[u8]) -> Vec<u8> {
    number.iter().copied().skip_while(|byte| *byte == 0).collect()
}

fn of_pem(text: &str) -> Option<SshKey> {
    let der = SubjectPublicKeyInfoDer::from_pem_slice(text.as_bytes()).ok()?;
    let mut fields = Reader(&der).sequence()?;
    let is_rsa = fields.sequence()?.expect(OBJECT_ID)?.content == RSA;
    let mut key = Reader(fields.bits()?).sequence()?;
    let (modulus, exponent) = (key.unsigned()?.to_vec(), key.unsigned()?.to_vec());
    is_rsa.then_some(SshKey { exponent, modulus })
}

impl SshKey {
    fn blob(&self) -> Vec<u8> {
        let mut blob = Vec::new();
        let mut push = |lead: &[u8], bytes: &[u8]| {
            let length = u32::try_from(lead.len() + bytes.len()).unwrap_or(u32::MAX);
            blob.extend(length.to_be_bytes());
            blob.extend(lead);
            blob.extend(bytes);
        };
        push(&[], KIND);
        for number in [&self.exponent, &self.modulus] {
            let signed = number.first().is_none_or(|first| *first >= 0x80);
            push(if signed { &[0] } else { &[] }, number);
        }
        blob
    }

    /// One line, without a comment.
    pub fn line(&self) -> String {
        format!("ssh-rsa {}", STANDARD.encode(self.blob()))
    }

    pub fn pem(&self) -> String {
        let kind = element(SEQUENCE, &[&element(OBJECT_ID, &[RSA]), &element(NULL, &[])]);
        let numbers = [unsigned(&self.modulus), unsigned(&self.exponent)];
        let key = element(SEQUENCE, &[&numbers[0], &numbers[1]]);
        let der = element(SEQUENCE, &[&kind, &element(BIT_STRING, &[&[0], &key])]);
        let text = STANDARD.encode(der);
        let mut pem = String::from("-----BEGIN PUBLIC KEY-----\n");
        for line in text.as_bytes().chunks(PEM_LINE) {
            pem.extend(line.iter().copied().map(char::from));
            pem.push('\n');
        }
        pem.push_str("-----END PUBLIC KEY-----\n");
        pem
    }

    /// MD5 of the key, in pairs of digits with colons between.
    pub fn fingerprint(&self) -> String {
        let digest = Md5::digest(self.blob());
        let pairs: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        pairs.join(":")
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    /// Made by `ssh-keygen`, as are the next two.
    const LINE: &str = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCnBueOndpui1uzU3gM5ZAt6vITIqUaKVEWkWS8LkXZGgj3IKiRk6z0tMc0lTCMn9/jNRa5bKtdkoRu4GIr061LMog1gbpuizRG45OFnapIX2xXd4wrj7bEJrCIR0jg6K3pGvfz9ygyPaMcq87If6IN1QHIUKXqAt87+F9ZQSdwi1kkpggU5h3GYwKnMm/DexCYTJYPD6EdY8ImLw3Nq5axT0iCQJVqk9IZKkKEZmBt3VOOsLcs0yaGOM4f+zh+m/44YVphQFrY6+uxEV+Z64m75nktRKSaLvIu+J37C9zmRiZBPYf/tqt3216cvq+XDtyZB47nmH2M87v4Eu3T1SEn";
    const PEM: &str = "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApwbnjp3abotbs1N4DOWQ\nLeryEyKlGilRFpFkvC5F2RoI9yCokZOs9LTHNJUwjJ/f4zUWuWyrXZKEbuBiK9Ot\nSzKINYG6bos0RuOThZ2qSF9sV3eMK4+2xCawiEdI4Oit6Rr38/coMj2jHKvOyH+i\nDdUByFCl6gLfO/hfWUEncItZJKYIFOYdxmMCpzJvw3sQmEyWDw+hHWPCJi8NzauW\nsU9IgkCVapPSGSpChGZgbd1TjrC3LNMmhjjOH/s4fpv+OGFaYUBa2OvrsRFfmeuJ\nu+Z5LUSkmi7yLvid+wvc5kYmQT2H/7ard9tenL6vlw7cmQeO55h9jPO7+BLt09Uh\nJwIDAQAB\n-----END PUBLIC KEY-----\n";
    const FINGERPRINT: &str = "13:d9:2c:37:33:56:bd:79:02:f7:95:a9:6c:f2:34:ba";

    #[test]
    fn both_forms_are_one_key() {
        let key = parse(&format!("{LINE} a comment")).unwrap();
        assert_eq!(key, parse(PEM).unwrap());
        assert_eq!((key.line().as_str(), key.pem().as_str()), (LINE, PEM));
        assert_eq!(key.fingerprint(), FINGERPRINT);
    }

    #[test]
    fn what_is_no_rsa_key_is_refused() {
        let ed25519 =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";
        for text in
            ["", "ssh-rsa", "ssh-rsa AAAA", ed25519, "-----BEGIN PUBLIC KEY-----", &LINE[..90]]
        {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
