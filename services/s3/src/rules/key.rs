//! Which names an object may have.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html>

use crate::error::Error;

/// UTF-8 bytes of a key.
pub const BYTES_MAX: usize = 1024;

pub fn check(key: &str) -> Result<(), Error> {
    if key.len() > BYTES_MAX {
        return Err(Error::KeyTooLong(key.len()));
    }
    if key.is_empty() || key.contains('\0') {
        return Err(Error::argument("The key is not valid.", "key", key));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::error::Error;

    #[test]
    fn both_sides_of_the_limit() {
        assert_eq!(check(&"k".repeat(1024)), Ok(()));
        assert_eq!(check(&"k".repeat(1025)), Err(Error::KeyTooLong(1025)));
        assert_eq!(check(&"é".repeat(513)), Err(Error::KeyTooLong(1026)));
        assert!(check("").is_err());
    }
}
