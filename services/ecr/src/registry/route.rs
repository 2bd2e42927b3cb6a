//! What a path below `/v2/` means.

use aws::{AccountId, Region};
use http::Method;
use service::Head;

#[derive(Debug, PartialEq, Eq)]
pub enum Route<'a> {
    Base,
    Blob(&'a str, &'a str),
    Uploads(&'a str),
    Upload(&'a str, &'a str),
    Manifest(&'a str, &'a str),
    Tags(&'a str),
}

/// Names below the domain are other services' own, but for a registry's.
pub fn is_registry(head: &Head) -> bool {
    below(head).is_none_or(|name| name.contains(".dkr.ecr")) && Route::of(&head.path).is_some()
}

pub fn is_pushed_manifest(head: &Head) -> bool {
    let names_one = || matches!(Route::of(&head.path), Some(Route::Manifest(..)));
    head.method == Method::PUT && names_one() && is_registry(head)
}

fn below(head: &Head) -> Option<&str> {
    head.host.strip_suffix(head.domain.as_str())?.strip_suffix('.')
}

/// Whose registry a host names: `ACCOUNT.dkr.ecr.REGION` below the domain. None if it names none, which is an error
/// where the host is a registry's.
pub fn registry_of(head: &Head) -> Result<Option<(AccountId, Region)>, ()> {
    let Some(name) = below(head) else { return Ok(None) };
    let named = name.split_once(".dkr.ecr.");
    let named =
        named.and_then(|(account, region)| Some((AccountId::new(account)?, Region::new(region)?)));
    named.map(Some).ok_or(())
}

impl Route<'_> {
    /// A repository's name holds slashes: what follows it is looked for from behind.
    pub fn of(path: &str) -> Option<Route<'_>> {
        let rest = path.strip_prefix("/v2")?;
        if rest.is_empty() || rest == "/" {
            return Some(Route::Base);
        }
        let rest = rest.strip_prefix('/')?;
        if let Some(name) = rest.strip_suffix("/tags/list") {
            return Some(Route::Tags(name));
        }
        let uploads = rest.strip_suffix('/').unwrap_or(rest).strip_suffix("/blobs/uploads");
        if let Some(name) = uploads {
            return Some(Route::Uploads(name));
        }
        // A digest, a tag and an upload's id hold no slash.
        let (before, last) = rest.rsplit_once('/')?;
        if let Some(name) = before.strip_suffix("/blobs/uploads") {
            return Some(Route::Upload(name, last));
        }
        if let Some(name) = before.strip_suffix("/blobs") {
            return Some(Route::Blob(name, last));
        }
        before.strip_suffix("/manifests").map(|name| Route::Manifest(name, last))
    }
}

#[cfg(test)]
mod tests {
    use super::{Route, is_registry, registry_of};
    use service::Head;

    #[test]
    fn names_hold_slashes() {
        assert_eq!(Route::of("/v2/"), Some(Route::Base));
        assert_eq!(Route::of("/v2/a/b/blobs/sha256:x"), Some(Route::Blob("a/b", "sha256:x")));
        assert_eq!(Route::of("/v2/a/b/blobs/uploads/"), Some(Route::Uploads("a/b")));
        assert_eq!(Route::of("/v2/a/b/blobs/uploads/id"), Some(Route::Upload("a/b", "id")));
        assert_eq!(Route::of("/v2/a/manifests/v1"), Some(Route::Manifest("a", "v1")));
        assert_eq!(Route::of("/v2/a/b/tags/list"), Some(Route::Tags("a/b")));
        assert_eq!(Route::of("/v2/a/b/blobs/uploads"), Some(Route::Uploads("a/b")));
        assert_eq!(Route::of("/v2/a/blobs/uploads2"), Some(Route::Blob("a", "uploads2")));
        let within = "/v2/a/blobs/uploads-of/manifests/v1";
        assert_eq!(Route::of(within), Some(Route::Manifest("a/blobs/uploads-of", "v1")));
        assert_eq!(Route::of("/v2/apis/x/routes"), None);
        assert_eq!(Route::of("/v2x"), None);
    }

    #[test]
    fn other_services_hosts_are_theirs() {
        let at = |host: &str| Head {
            method: http::Method::GET,
            path: "/v2/a/blobs/b".into(),
            query: String::new(),
            headers: Default::default(),
            host: host.into(),
            domain: "localhost".into(),
        };
        assert!(is_registry(&at("localhost")) && is_registry(&at("127.0.0.1")));
        assert!(is_registry(&at("1234.dkr.ecr.us-east-1.localhost")));
        assert!(!is_registry(&at("x.lambda-url.localhost")));
        assert_eq!(registry_of(&at("localhost")), Ok(None));
        assert_eq!(registry_of(&at("127.0.0.1")), Ok(None));
        let named = registry_of(&at("123456789012.dkr.ecr.eu-west-1.localhost")).unwrap().unwrap();
        assert_eq!((named.0.as_str(), named.1.as_str()), ("123456789012", "eu-west-1"));
        for host in
            ["1234.dkr.ecr.us-east-1", "123456789012.dkr.ecr", "123456789012.dkr.ecr-fips.x"]
        {
            assert_eq!(registry_of(&at(&format!("{host}.localhost"))), Err(()), "{host}");
        }
    }
}
