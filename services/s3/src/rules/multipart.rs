//! Multipart uploads: what a completion may name, and what comes of it.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html>

use crate::error::Error;
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
    pub checksum: Option<String>,
}

/// The parts named, in order, out of those that were uploaded (sorted by number).
pub fn choose(named: &[Named], uploaded: &[PartRow]) -> Result<Vec<PartRow>, Error> {
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
        let claimed = part.checksum.as_deref();
        let agrees = |row: &&PartRow| {
            let known = row.checksum.as_ref().map(|checksum| checksum.value.as_str());
            claimed.is_none() || known.is_none() || claimed == known
        };
        let row = row
            .filter(agrees)
            .ok_or_else(|| Error::InvalidPart { number: part.number, etag: part.etag.clone() })?;
        if row.blob.length < PART_BYTES_MIN && at + 1 < named.len() {
            let (size, etag) = (row.blob.length, row.etag.clone());
            return Err(Error::EntityTooSmall { number: part.number, size, etag });
        }
        chosen.push(row.clone());
    }
    Ok(chosen)
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
    use super::{Named, PART_BYTES_MIN, check_number, choose, etag};
    use crate::error::Error;
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
    fn the_tag_counts_its_parts() {
        assert!(etag(&[row(1, 1), row(2, 1)]).ends_with("-2"));
    }
}
