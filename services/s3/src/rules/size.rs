//! How large the configurations of a bucket may be. They are kept in the bucket's own row, which is read with every
//! request to it.

use crate::error::Error;
use serde::Serialize;

/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html>
pub const CORS_BYTES_MAX: usize = 64 * 1024;
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html>
pub const WEBSITE_BYTES_MAX: usize = 128 * 1024;
/// AWS tells how many there may be and how long their filters: this is room for as many of the longest.
pub const NOTIFICATIONS_BYTES_MAX: usize = 256 * 1024;

/// Refuses what would take more bytes than that to keep.
pub fn check(kept: &impl Serialize, bytes_max: usize) -> Result<(), Error> {
    match serde_json::to_vec(kept).is_ok_and(|row| row.len() <= bytes_max) {
        true => Ok(()),
        false => Err(Error::client("MaxMessageLengthExceeded", "Your request was too big.")),
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::error::Error;

    #[test]
    fn both_sides_of_a_limit() {
        // With its quotes.
        assert_eq!(check(&"x".repeat(98), 100), Ok(()));
        let refused = check(&"x".repeat(99), 100);
        assert!(matches!(refused, Err(Error::Refused(400, "MaxMessageLengthExceeded", _))));
    }
}
