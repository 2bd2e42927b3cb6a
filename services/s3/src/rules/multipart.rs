//! Multipart uploads: what a completion may name, and what comes of it.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html>

use crate::error::Error;
use crate::rules::checksum::{Algorithm, Kind};
use crate::rules::condition::bare;
use crate::store::PartRow;
use md5::{Digest, Md5};

/// Every part but the last.
pub const PART_BYTES_MIN: u64 = 5 << 20;
pub const PARTS_MAX: i32 = 10_000;
pub const OBJECT_BYTES_MAX: u64 = 5 << 40;

pub fn check_number(number: i32) -> Result<(), Error> {
    match (1..=PARTS_MAX).contains(&number) {
        true => Ok(()),
        false => Err(Error::argument(
            "Part number must be an integer between 1 and 10000, inclusive",
            "partNumber",
            number.to_string(),
        )),
    }
}

/// A part as a completion names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    pub number: i32,
    pub etag: String,
    /// The checksum it claims, in Base64.
    pub checksum: Option<(Algorithm, String)>,
}

/// The parts named, in order, out of those that were uploaded (sorted by number). `sums` is the algorithm that the
/// upload named, and the kind of its checksum.
pub fn choose(
    named: &[Named],
    uploaded: &[PartRow],
    sums: (Option<Algorithm>, Kind),
) -> Result<Vec<PartRow>, Error> {
    if named.is_empty() || named.len() > PARTS_MAX as usize {
        return Err(Error::malformed_xml());
    }
    if named.windows(2).any(|pair| pair[0].number >= pair[1].number) {
        let message =
            "The list of parts was not in ascending order. Parts must be ordered by part number.";
        return Err(Error::client("InvalidPartOrder", message));
    }
    let mut chosen = Vec::with_capacity(named.len());
    for (at, part) in named.iter().enumerate() {
        let found = uploaded.binary_search_by_key(&part.number, |row| row.number).ok();
        let row = found.map(|found| &uploaded[found]).filter(|row| row.etag == bare(&part.etag));
        let invalid = || Error::InvalidPart { number: part.number, etag: part.etag.clone() };
        let row = row.ok_or_else(invalid)?;
        check_algorithm(part, sums)?;
        if let (Some((algorithm, value)), Some(known)) = (&part.checksum, &row.checksum)
            && (*algorithm != known.algorithm || *value != known.value)
        {
            return Err(invalid());
        }
        if row.blob.length < PART_BYTES_MIN && at + 1 < named.len() {
            let (size, etag) = (row.blob.length, row.etag.clone());
            return Err(Error::EntityTooSmall { number: part.number, size, etag });
        }
        chosen.push(row.clone());
    }
    Ok(chosen)
}

/// A part's checksum is of the upload's algorithm, and may be left out where the whole has one of its own.
fn check_algorithm(part: &Named, (own, kind): (Option<Algorithm>, Kind)) -> Result<(), Error> {
    let Some(own) = own else { return Ok(()) };
    match &part.checksum {
        Some((algorithm, _)) if *algorithm != own => {
            let message = format!(
                "The {} you specified for part {} did not match what we received.",
                algorithm.name().to_ascii_lowercase(),
                part.number
            );
            Err(Error::client("BadDigest", message))
        }
        None if kind == Kind::Composite => {
            let message = format!(
                "The upload was created using a {} checksum. The complete request must include the checksum for \
                 each part. It was missing for part {} in the request.",
                own.name().to_ascii_lowercase(),
                part.number
            );
            Err(Error::client("InvalidRequest", message))
        }
        _ => Ok(()),
    }
}

/// `md5-N`: the MD5 of the parts' MD5s, and their number.
pub fn etag(parts: &[PartRow]) -> String {
    etag_of(parts.iter().map(|part| part.etag.as_str()))
}

/// As [`etag`], of the parts' own, without their quotes.
pub fn etag_of<'a>(parts: impl ExactSizeIterator<Item = &'a str>) -> String {
    let count = parts.len();
    let mut md5 = Md5::new();
    for part in parts {
        md5.update(hex::decode(part).unwrap_or_default());
    }
    format!("{}-{count}", hex::encode(md5.finalize()))
}

#[cfg(test)]
mod tests {
    use super::{Named, PART_BYTES_MIN, check_number, etag};
    use crate::error::Error;
    use crate::rules::checksum::{Algorithm, Checksum, Kind};
    use crate::store::PartRow;
    use store::{BlobId, BlobRef};

    fn row(number: i32, length: u64) -> PartRow {
        let id = BlobId::try_from(format!("{number:032x}")).unwrap();
        PartRow {
            number,
            etag: format!("{number:032x}"),
            checksum: None,
            modified_ms: 0,
            blob: BlobRef { id, length, crc: 0 },
        }
    }

    fn named(number: i32) -> Named {
        Named { number, etag: format!("\"{number:032x}\""), checksum: None }
    }

    fn choose(named: &[Named], uploaded: &[PartRow]) -> Result<Vec<PartRow>, Error> {
        super::choose(named, uploaded, (None, Kind::FullObject))
    }

    #[test]
    fn numbers() {
        assert!(check_number(1).is_ok() && check_number(10_000).is_ok());
        assert!(check_number(0).is_err() && check_number(10_001).is_err());
    }

    #[test]
    fn completions() {
        let uploaded = [row(1, PART_BYTES_MIN), row(2, PART_BYTES_MIN - 1), row(5, 1)];
        let chosen = choose(&[named(1), named(5)], &uploaded).unwrap();
        assert_eq!(chosen.iter().map(|part| part.number).collect::<Vec<_>>(), [1, 5]);
        assert!(choose(&[named(1), named(2)], &uploaded).is_ok());
        let small = choose(&[named(1), named(2), named(5)], &uploaded);
        assert!(matches!(small, Err(Error::EntityTooSmall { number: 2, .. })));
        let order = choose(&[named(5), named(1)], &uploaded);
        assert!(matches!(order, Err(Error::Refused(_, "InvalidPartOrder", _))));
        let missing = choose(&[named(3)], &uploaded);
        assert!(matches!(missing, Err(Error::InvalidPart { number: 3, .. })));
        assert!(choose(&[], &uploaded).is_err());
    }

    #[test]
    fn checksums_of_parts() {
        let (algorithm, value) = (Algorithm::Crc32, "y/Q5Jg==".to_owned());
        let known = Checksum { algorithm, value: value.clone(), kind: Kind::FullObject };
        let uploaded = [PartRow { checksum: Some(known), ..row(1, 1) }];
        let code = |own, kind, checksum: Option<(Algorithm, &str)>| {
            let checksum = checksum.map(|(algorithm, value)| (algorithm, value.to_owned()));
            let named = [Named { checksum, ..named(1) }];
            let chosen = super::choose(&named, &uploaded, (own, kind));
            chosen.err().map(|error| aws::Fault::from(error).code)
        };
        let (own, composite, full) = (Some(algorithm), Kind::Composite, Kind::FullObject);
        let right = Some((algorithm, value.as_str()));
        assert_eq!(code(own, composite, right), None);
        assert_eq!(code(own, composite, None).as_deref(), Some("InvalidRequest"));
        assert_eq!(code(own, full, None), None);
        let (wrong, other) = (Some((algorithm, "AAAAAA==")), Some((Algorithm::Sha1, "AAAAAA==")));
        assert_eq!(code(own, composite, wrong).as_deref(), Some("InvalidPart"));
        assert_eq!(code(own, composite, other).as_deref(), Some("BadDigest"));
        // Where the upload named no algorithm.
        assert_eq!(code(None, full, other).as_deref(), Some("InvalidPart"));
        assert_eq!(code(None, full, None), None);
    }

    #[test]
    fn the_tag_counts_its_parts() {
        assert!(etag(&[row(1, 1), row(2, 1)]).ends_with("-2"));
    }
}
