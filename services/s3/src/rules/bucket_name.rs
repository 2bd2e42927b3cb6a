//! Which names a bucket may have.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>

use crate::error::Error;

const RESERVED_PREFIXES: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];
const RESERVED_SUFFIXES: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

pub fn check(name: &str) -> Result<(), Error> {
    match is_valid(name) {
        true => Ok(()),
        false => Err(Error::InvalidBucketName(name.to_owned())),
    }
}

fn is_valid(name: &str) -> bool {
    let edge =
        |byte: Option<u8>| byte.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let inner = |byte: u8| edge(Some(byte)) || byte == b'.' || byte == b'-';
    (3..=63).contains(&name.len())
        && name.bytes().all(inner)
        && edge(name.bytes().next())
        && edge(name.bytes().last())
        && !name.contains("..")
        && name.parse::<std::net::Ipv4Addr>().is_err()
        && !RESERVED_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        && !RESERVED_SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn the_documented_examples() {
        for good in ["docexamplebucket1", "log-delivery-march-2020", "my-hosted-content", "a.b.c"] {
            assert!(is_valid(good), "{good}");
        }
        let long = "a".repeat(64);
        let bad =
            ["", "ab", "doc_example", "DocExample", "doc-example-", "-a-b", "a..b", "1.2.3.4"];
        let reserved = ["xn--bucket", "bucket-s3alias", "amzn-s3-demo-bucket", "b--ol-s3"];
        for name in bad.iter().chain(&reserved).copied().chain([long.as_str()]) {
            assert!(!is_valid(name), "{name}");
        }
        assert!(is_valid(&"a".repeat(63)));
    }
}
