//! User metadata: `x-amz-meta-*`.

use crate::error::Error;

/// Names and values together.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html>
pub const BYTES_MAX: usize = 2048;

/// The pairs as they are kept: names in lower case, without their prefix.
pub fn checked<'a>(
    pairs: impl IntoIterator<Item = (&'a String, &'a String)>,
) -> Result<Vec<(String, String)>, Error> {
    let kept: Vec<_> = pairs
        .into_iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let size: usize = kept.iter().map(|(name, value)| name.len() + value.len()).sum();
    if size > BYTES_MAX {
        let message = "Your metadata headers exceed the maximum allowed metadata size";
        return Err(Error::client("MetadataTooLarge", message));
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::checked;

    #[test]
    fn both_sides_of_the_limit() {
        let name = "n".to_owned();
        let (fits, over) = ("v".repeat(2047), "v".repeat(2048));
        assert!(checked([(&name, &fits)]).is_ok());
        assert!(checked([(&name, &over)]).is_err());
    }

    #[test]
    fn names_are_lower_case() {
        let (name, value) = ("Colour".to_owned(), " red ".to_owned());
        assert_eq!(checked([(&name, &value)]).unwrap(), [("colour".to_owned(), "red".to_owned())]);
    }
}
