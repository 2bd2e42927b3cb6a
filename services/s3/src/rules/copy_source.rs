//! The `x-amz-copy-source` header: where a copy comes from.

use crate::error::Error;
use percent_encoding::percent_decode_str;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopySource {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
}

/// `bucket/key`, URL-encoded, with or without a slash in front, and `?versionId=` behind. A plus is a space,
/// as S3 reads it here and nowhere else in an address.
pub fn parse(header: &str) -> Result<CopySource, Error> {
    let invalid = |message: &str| Error::argument(message, "x-amz-copy-source", header);
    let (path, version_id) = match header.rsplit_once("?versionId=") {
        Some((path, version)) => (path, Some(version.to_owned())),
        None => (header, None),
    };
    if path.starts_with("arn:") {
        return Err(Error::not_built("Copying from an access point"));
    }
    let path = path.replace('+', " ");
    let path = percent_decode_str(&path).decode_utf8();
    let path = path.map_err(|_| invalid("The copy source is not valid UTF-8"))?;
    let path = path.strip_prefix('/').unwrap_or(&path);
    match path.split_once('/') {
        Some((bucket, key)) if !bucket.is_empty() && !key.is_empty() => {
            Ok(CopySource { bucket: bucket.to_owned(), key: key.to_owned(), version_id })
        }
        _ => Err(invalid(
            "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn forms() {
        let source = parse("/b/a%20b/c%3F?versionId=v1").unwrap();
        assert_eq!((source.bucket.as_str(), source.key.as_str()), ("b", "a b/c?"));
        assert_eq!(source.version_id.as_deref(), Some("v1"));
        assert_eq!(parse("b/k").unwrap().version_id, None);
        let plus = parse("b%2Fa+b%2Bc").unwrap();
        assert_eq!((plus.bucket.as_str(), plus.key.as_str()), ("b", "a b+c"));
        for bad in ["", "b", "b/", "/b", "arn:aws:s3:us-east-1:1:accesspoint/a/object/k"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
