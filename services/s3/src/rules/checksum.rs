//! Checksums of objects and parts.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html>

use crate::error::Error;
use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc_fast::{CrcAlgorithm, checksum_combine};
use md5::{Digest, Md5};
use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::Sha256;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
}

/// Of the whole, or of the parts' checksums.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    FullObject,
    Composite,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checksum {
    pub algorithm: Algorithm,
    /// Base64; a composite one ends with `-` and the number of parts.
    pub value: String,
    pub kind: Kind,
}

impl Algorithm {
    /// What AWS takes where the client names none.
    pub const DEFAULT: Algorithm = Algorithm::Crc64Nvme;

    pub fn parse(name: &str) -> Result<Algorithm, Error> {
        match name.to_ascii_uppercase().as_str() {
            "CRC32" => Ok(Algorithm::Crc32),
            "CRC32C" => Ok(Algorithm::Crc32c),
            "CRC64NVME" => Ok(Algorithm::Crc64Nvme),
            "SHA1" => Ok(Algorithm::Sha1),
            "SHA256" => Ok(Algorithm::Sha256),
            "SHA512" | "MD5" | "XXHASH64" | "XXHASH3" | "XXHASH128" => {
                Err(Error::not_built(format!("The checksum algorithm {name}")))
            }
            _ => Err(Error::client(
                "InvalidRequest",
                "Checksum algorithm provided is unsupported. Please try again with any of the valid types: \
                 [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
            )),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Algorithm::Crc32 => "CRC32",
            Algorithm::Crc32c => "CRC32C",
            Algorithm::Crc64Nvme => "CRC64NVME",
            Algorithm::Sha1 => "SHA1",
            Algorithm::Sha256 => "SHA256",
        }
    }

    pub fn header(self) -> String {
        format!("x-amz-checksum-{}", self.name().to_ascii_lowercase())
    }

    /// What a multipart upload with this algorithm has if it does not say.
    pub fn multipart_kind(self) -> Kind {
        match self {
            Algorithm::Crc64Nvme => Kind::FullObject,
            _ => Kind::Composite,
        }
    }

    /// Whether a multipart upload may ask for this kind.
    pub fn allows(self, kind: Kind) -> bool {
        match kind {
            Kind::FullObject => self.crc().is_some(),
            Kind::Composite => self != Algorithm::Crc64Nvme,
        }
    }

    fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Algorithm::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Algorithm::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Algorithm::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            Algorithm::Sha1 | Algorithm::Sha256 => None,
        }
    }

    fn bytes(self) -> usize {
        match self {
            Algorithm::Crc32 | Algorithm::Crc32c => 4,
            Algorithm::Crc64Nvme => 8,
            Algorithm::Sha1 => 20,
            Algorithm::Sha256 => 32,
        }
    }
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::FullObject => "FULL_OBJECT",
            Kind::Composite => "COMPOSITE",
        }
    }
}

/// A running MD5 (for the entity tag) and one checksum beside it, or two.
pub struct Hasher {
    md5: Md5,
    algorithm: Algorithm,
    sum: Sum,
    kept: Option<(Algorithm, Sum)>,
}

enum Sum {
    Crc(crc_fast::Digest),
    Sha1(Sha1),
    Sha256(Sha256),
}

/// What was hashed.
#[derive(Clone, Debug, PartialEq)]
pub struct Hashed {
    pub md5: [u8; 16],
    /// What a client's own is held against.
    pub checksum: Checksum,
    /// What is kept, where that is another.
    other: Option<Checksum>,
}

impl Hashed {
    pub fn kept(&self) -> &Checksum {
        self.other.as_ref().unwrap_or(&self.checksum)
    }

    pub fn etag(&self) -> String {
        hex::encode(self.md5)
    }
}

impl Hasher {
    pub fn new(algorithm: Algorithm) -> Hasher {
        Hasher { md5: Md5::new(), algorithm, sum: Sum::new(algorithm), kept: None }
    }

    /// The algorithm of the checksum to keep, if it is not the one that the client's is verified with.
    pub fn keeping(mut self, algorithm: Algorithm) -> Hasher {
        self.kept = (algorithm != self.algorithm).then(|| (algorithm, Sum::new(algorithm)));
        self
    }

    pub fn update(&mut self, bytes: &[u8]) {
        self.md5.update(bytes);
        self.sum.update(bytes);
        if let Some((_, sum)) = &mut self.kept {
            sum.update(bytes);
        }
    }

    pub fn finish(self) -> Hashed {
        let finished = |algorithm, sum: Sum| {
            let value = STANDARD.encode(sum.finish(algorithm));
            Checksum { algorithm, value, kind: Kind::FullObject }
        };
        let other = self.kept.map(|(algorithm, sum)| finished(algorithm, sum));
        let checksum = finished(self.algorithm, self.sum);
        Hashed { md5: self.md5.finalize().into(), checksum, other }
    }
}

impl Sum {
    fn new(algorithm: Algorithm) -> Sum {
        match (algorithm.crc(), algorithm) {
            (Some(crc), _) => Sum::Crc(crc_fast::Digest::new(crc)),
            (None, Algorithm::Sha1) => Sum::Sha1(Sha1::new()),
            (None, _) => Sum::Sha256(Sha256::new()),
        }
    }

    fn update(&mut self, bytes: &[u8]) {
        match self {
            Sum::Crc(crc) => crc.update(bytes),
            Sum::Sha1(sha) => sha.update(bytes),
            Sum::Sha256(sha) => sha.update(bytes),
        }
    }

    fn finish(self, algorithm: Algorithm) -> Vec<u8> {
        match self {
            Sum::Crc(crc) => crc_bytes(algorithm, crc.finalize()),
            Sum::Sha1(sha) => sha.finalize().to_vec(),
            Sum::Sha256(sha) => sha.finalize().to_vec(),
        }
    }
}

fn crc_bytes(algorithm: Algorithm, value: u64) -> Vec<u8> {
    value.to_be_bytes()[8 - algorithm.bytes()..].to_vec()
}

/// What is answered to more than one checksum.
pub const SEVERAL: &str =
    "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.";

/// The checksum that a client sent: the one of the given pairs that has a value, checked for its form.
pub fn claimed(
    values: [(Algorithm, &Option<String>); 5],
) -> Result<Option<(Algorithm, String)>, Error> {
    let mut given = values.into_iter().filter_map(|(algorithm, value)| {
        value.as_ref().map(|value| (algorithm, value.trim().to_owned()))
    });
    let Some((algorithm, value)) = given.next() else { return Ok(None) };
    if given.next().is_some() {
        return Err(Error::client("InvalidRequest", SEVERAL));
    }
    Ok(Some((algorithm, value)))
}

/// Whether a value has the form of this algorithm's checksum: Base64 of the right length.
pub fn check_form(algorithm: Algorithm, value: &str) -> Result<(), Error> {
    let whole = value.split_once('-').map_or(value, |(sum, _)| sum);
    let decoded = STANDARD.decode(whole).ok();
    match decoded.is_some_and(|bytes| bytes.len() == algorithm.bytes()) {
        true => Ok(()),
        false => {
            let message = format!("Value for {} header is invalid.", algorithm.header());
            Err(Error::client("InvalidRequest", message))
        }
    }
}

/// The `Content-MD5` header.
pub fn content_md5(header: &str) -> Result<[u8; 16], Error> {
    let decoded = STANDARD.decode(header.trim()).ok();
    decoded.and_then(|bytes| bytes.try_into().ok()).ok_or_else(|| {
        let message = "The Content-MD5 you specified was invalid.";
        Error::Fault(Fault::client("InvalidDigest", message).with("Content-MD5", header.trim()))
    })
}

/// The checksum of an object from those of its parts (checksum and size). None if a part has none.
pub fn combine(
    algorithm: Algorithm,
    kind: Kind,
    parts: &[(Option<&Checksum>, u64)],
) -> Option<Checksum> {
    let sums: Option<Vec<(Vec<u8>, u64)>> = parts
        .iter()
        .map(|(checksum, size)| {
            let checksum = checksum.filter(|checksum| checksum.algorithm == algorithm)?;
            Some((STANDARD.decode(&checksum.value).ok()?, *size))
        })
        .collect();
    let sums = sums?;
    let value = match (kind, algorithm.crc()) {
        (Kind::FullObject, Some(crc)) => {
            let mut whole = 0;
            for (at, (sum, size)) in sums.iter().enumerate() {
                let sum = sum.iter().fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
                whole = if at == 0 { sum } else { checksum_combine(crc, whole, sum, *size) };
            }
            STANDARD.encode(crc_bytes(algorithm, whole))
        }
        _ => {
            let mut whole = Sum::new(algorithm);
            sums.iter().for_each(|(sum, _)| whole.update(sum));
            format!("{}-{}", STANDARD.encode(whole.finish(algorithm)), sums.len())
        }
    };
    Some(Checksum { algorithm, value, kind })
}

#[cfg(test)]
mod tests {
    use super::{Algorithm, Hasher, Kind, check_form, claimed, combine, content_md5};

    fn of(algorithm: Algorithm, text: &[u8]) -> super::Hashed {
        let mut hasher = Hasher::new(algorithm);
        hasher.update(text);
        hasher.finish()
    }

    #[test]
    fn known_values() {
        // The check values of the catalogue of CRCs, and of FIPS 180: of "123456789".
        let value = |algorithm| of(algorithm, b"123456789").checksum.value;
        assert_eq!(value(Algorithm::Crc32), "y/Q5Jg==");
        assert_eq!(value(Algorithm::Crc32c), "4waSgw==");
        assert_eq!(value(Algorithm::Crc64Nvme), "rosUhgp5mIg=");
        assert_eq!(value(Algorithm::Sha1), "98O8HYCOBHMq32eZZczDTKeuNEE=");
        assert_eq!(value(Algorithm::Sha256), "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=");
        assert_eq!(of(Algorithm::Crc32, b"").etag(), "d41d8cd98f00b204e9800998ecf8427e");
    }

    #[test]
    fn one_is_verified_and_another_kept() {
        let mut hasher = Hasher::new(Algorithm::Crc32).keeping(Algorithm::Crc64Nvme);
        hasher.update(b"123456789");
        let hashed = hasher.finish();
        assert_eq!(hashed.checksum.value, "y/Q5Jg==");
        assert_eq!(hashed.kept(), &of(Algorithm::Crc64Nvme, b"123456789").checksum);
        let same = Hasher::new(Algorithm::Crc32).keeping(Algorithm::Crc32).finish();
        assert_eq!(same.kept(), &same.checksum);
    }

    #[test]
    fn parts_combine_to_the_whole() {
        for algorithm in [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64Nvme] {
            let (a, b, c) = (of(algorithm, b"1234"), of(algorithm, b"567"), of(algorithm, b"89"));
            let parts = [(Some(&a.checksum), 4), (Some(&b.checksum), 3), (Some(&c.checksum), 2)];
            let whole = combine(algorithm, Kind::FullObject, &parts).unwrap();
            assert_eq!(whole.value, of(algorithm, b"123456789").checksum.value);
        }
    }

    #[test]
    fn composites_count_their_parts() {
        let a = of(Algorithm::Sha256, b"a");
        let whole = combine(Algorithm::Sha256, Kind::Composite, &[(Some(&a.checksum), 1)]).unwrap();
        assert!(whole.value.ends_with("=-1"), "{}", whole.value);
        assert_eq!(combine(Algorithm::Sha256, Kind::Composite, &[(None, 1)]), None);
        let other = of(Algorithm::Sha1, b"a");
        assert_eq!(
            combine(Algorithm::Sha256, Kind::Composite, &[(Some(&other.checksum), 1)]),
            None
        );
    }

    #[test]
    fn what_clients_send() {
        let (none, one) = (None, Some("y/Q5Jg==".to_owned()));
        let given = |a: &Option<String>, b: &Option<String>| {
            claimed([
                (Algorithm::Crc32, a),
                (Algorithm::Crc32c, b),
                (Algorithm::Crc64Nvme, &None),
                (Algorithm::Sha1, &None),
                (Algorithm::Sha256, &None),
            ])
        };
        assert_eq!(given(&none, &none).unwrap(), None);
        assert_eq!(given(&one, &none).unwrap().unwrap().0, Algorithm::Crc32);
        assert!(given(&one, &one).is_err());
        assert!(check_form(Algorithm::Crc32, "y/Q5Jg==").is_ok());
        assert!(check_form(Algorithm::Crc32, "y/Q5").is_err());
        assert!(content_md5("1B2M2Y8AsgTpgAmY7PhCfg==").is_ok());
        assert!(content_md5("nonsense").is_err());
    }
}
