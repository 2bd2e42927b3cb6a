//! What a path below `/v2/` means.

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
    let below =
        head.host.strip_suffix(head.domain.as_str()).and_then(|host| host.strip_suffix('.'));
    below.is_none_or(|name| name.contains(".dkr.ecr")) && Route::of(&head.path).is_some()
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
        if let Some((name, id)) = rest.rsplit_once("/blobs/uploads") {
            return match id.strip_prefix('/') {
                None | Some("") => Some(Route::Uploads(name)),
                Some(id) => Some(Route::Upload(name, id)),
            };
        }
        if let Some((name, digest)) = rest.rsplit_once("/blobs/") {
            return Some(Route::Blob(name, digest));
        }
        let (name, reference) = rest.rsplit_once("/manifests/")?;
        Some(Route::Manifest(name, reference))
    }
}

#[cfg(test)]
mod tests {
    use super::{Route, is_registry};
    use service::Head;

    #[test]
    fn names_hold_slashes() {
        assert_eq!(Route::of("/v2/"), Some(Route::Base));
        assert_eq!(Route::of("/v2/a/b/blobs/sha256:x"), Some(Route::Blob("a/b", "sha256:x")));
        assert_eq!(Route::of("/v2/a/b/blobs/uploads/"), Some(Route::Uploads("a/b")));
        assert_eq!(Route::of("/v2/a/b/blobs/uploads/id"), Some(Route::Upload("a/b", "id")));
        assert_eq!(Route::of("/v2/a/manifests/v1"), Some(Route::Manifest("a", "v1")));
        assert_eq!(Route::of("/v2/a/b/tags/list"), Some(Route::Tags("a/b")));
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
    }
}
