//! Which bucket and key a raw request is addressed to, in the host or in the path.

use percent_encoding::percent_decode_str;
use service::Head;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub bucket: String,
    /// Decoded; empty if only the bucket is meant.
    pub key: String,
}

impl Address {
    /// The address of an API request: `bucket.s3.localhost/key`, `bucket.localhost/key`, `localhost/bucket/key`.
    pub fn of(head: &Head) -> Option<Address> {
        let path = head.path.strip_prefix('/')?;
        if let Some(bucket) = bucket_in_host(head) {
            return Some(Address { bucket, key: decoded(path)? });
        }
        let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
        let named = !bucket.is_empty() && crate::rules::bucket_name::check(bucket).is_ok();
        named.then_some(())?;
        Some(Address { bucket: bucket.to_owned(), key: decoded(key)? })
    }
}

fn bucket_in_host(head: &Head) -> Option<String> {
    let under = head.host.strip_suffix(head.domain.as_str())?.strip_suffix('.')?;
    if under == "s3" || under.starts_with("s3.") {
        return None;
    }
    let end = under.rfind(".s3.").or_else(|| under.strip_suffix(".s3").map(str::len));
    let bucket = end.map_or(under, |end| &under[..end]);
    crate::rules::bucket_name::check(bucket).is_ok().then(|| bucket.to_owned())
}

pub fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(|text| text.into_owned())
}

#[cfg(test)]
pub mod tests {
    use super::Address;
    use service::Head;

    pub fn head(host: &str, path: &str) -> Head {
        Head {
            method: http::Method::GET,
            path: path.into(),
            query: String::new(),
            headers: Default::default(),
            host: host.into(),
            domain: "localhost".into(),
        }
    }

    #[test]
    fn buckets_in_hosts_and_paths() {
        let of = |host, path| {
            let address = Address::of(&head(host, path))?;
            Some(format!("{}|{}", address.bucket, address.key))
        };
        assert_eq!(of("localhost", "/photos/a%20b").as_deref(), Some("photos|a b"));
        assert_eq!(of("127.0.0.1", "/photos").as_deref(), Some("photos|"));
        assert_eq!(of("photos.s3.localhost", "/a").as_deref(), Some("photos|a"));
        assert_eq!(
            of("my.photos.s3.eu-west-1.localhost", "/a/b").as_deref(),
            Some("my.photos|a/b")
        );
        assert_eq!(of("photos.localhost", "/").as_deref(), Some("photos|"));
        assert_eq!(of("s3.localhost", "/photos/a").as_deref(), Some("photos|a"));
        assert_eq!(of("localhost", "/"), None);
        assert_eq!(of("localhost", "/_aws/x"), None);
    }
}
