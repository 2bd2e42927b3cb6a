//! The `Range` header: one range of bytes.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html>

use crate::error::Error;
use std::ops::Range;

/// The bytes asked for of `size` bytes. A header that is no single byte range is ignored, as HTTP wants it
/// (RFC 9110, 14.2); a range outside of the object is refused.
pub fn requested(header: &str, size: u64) -> Result<Option<Range<u64>>, Error> {
    let Some(asked) = parse(header) else { return Ok(None) };
    let unsatisfiable = || Error::InvalidRange(header.to_owned(), size);
    let range = match asked {
        Asked::Between(first, Some(last)) if first < size => {
            first..last.saturating_add(1).min(size)
        }
        Asked::Between(first, None) if first < size => first..size,
        Asked::Last(count) if count > 0 && size > 0 => size.saturating_sub(count)..size,
        _ => return Err(unsatisfiable()),
    };
    Ok(Some(range))
}

/// `x-amz-copy-source-range`: both ends are required, and the range must lie within the source.
pub fn copied(header: &str, size: u64) -> Result<Range<u64>, Error> {
    let malformed = || {
        Error::argument(
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first and \
             last are the zero-based offsets of the first and last bytes to copy",
            "x-amz-copy-source-range",
            header,
        )
    };
    match parse(header) {
        Some(Asked::Between(first, Some(last))) if last < size => Ok(first..last + 1),
        Some(Asked::Between(first, Some(_))) if first >= size => {
            let message = "The specified copy range is invalid for the source object size";
            Err(Error::client("InvalidRequest", message))
        }
        Some(Asked::Between(_, Some(_))) => {
            let message = format!("Range specified is not valid for source object of size: {size}");
            Err(Error::argument(message, "x-amz-copy-source-range", header))
        }
        _ => Err(malformed()),
    }
}

/// `bytes 0-9/100`
pub fn content_range(range: &Range<u64>, size: u64) -> String {
    format!("bytes {}-{}/{size}", range.start, range.end.saturating_sub(1))
}

enum Asked {
    /// First and last byte, both included.
    Between(u64, Option<u64>),
    Last(u64),
}

fn parse(header: &str) -> Option<Asked> {
    let spec = header.trim().strip_prefix("bytes=")?;
    let (first, last) = spec.split_once('-')?;
    let number = |text: &str| -> Option<u64> {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse().unwrap_or(u64::MAX))
    };
    match (first.trim(), last.trim()) {
        ("", last) => Some(Asked::Last(number(last)?)),
        (first, "") => Some(Asked::Between(number(first)?, None)),
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            (first <= last).then_some(Asked::Between(first, Some(last)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{copied, requested};

    #[test]
    fn satisfiable() {
        let ask = |header| requested(header, 10).unwrap();
        assert_eq!(ask("bytes=0-0"), Some(0..1));
        assert_eq!(ask("bytes=2-"), Some(2..10));
        assert_eq!(ask("bytes=-3"), Some(7..10));
        assert_eq!(ask("bytes=-30"), Some(0..10));
        assert_eq!(ask("bytes=5-99999999999999999999999"), Some(5..10));
    }

    #[test]
    fn ignored() {
        for header in ["", "bytes=", "bytes=a-b", "bytes=3-2", "lines=1-2", "bytes=0-1,3-4"] {
            assert_eq!(requested(header, 10).unwrap(), None, "{header}");
        }
    }

    #[test]
    fn unsatisfiable() {
        assert!(requested("bytes=10-", 10).is_err());
        assert!(requested("bytes=-0", 10).is_err());
        assert!(requested("bytes=0-", 0).is_err());
    }

    #[test]
    fn copies_need_both_ends_within() {
        assert_eq!(copied("bytes=0-9", 10).unwrap(), 0..10);
        for header in ["bytes=0-10", "bytes=0-", "bytes=-5", "0-5"] {
            assert!(copied(header, 10).is_err(), "{header}");
        }
        let code = |header| aws::Fault::from(copied(header, 10).unwrap_err()).code;
        assert_eq!(code("bytes=0-10"), "InvalidArgument");
        assert_eq!(code("bytes=10-11"), "InvalidRequest");
    }
}
