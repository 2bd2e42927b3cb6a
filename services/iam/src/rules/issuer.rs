//! The address of an identity provider: what tokens name as their issuer, and where its keys are looked for.
//!
//! AWS takes `https://` without a port. Here a port may stand in it, and `http://` is taken where it never leaves this
//! machine, so that an issuer on a laptop can be used as it is.

use crate::error::Error;
use http::Uri;
use std::net::{Ipv4Addr, Ipv6Addr};

const DISCOVERY: &str = "/.well-known/openid-configuration";
const HOST_LENGTH_MAX: usize = 253;
const LABEL_LENGTH_MAX: usize = 63;

/// The address without its scheme, as ARNs and condition keys name the provider.
pub fn bare(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest)
}

pub fn check(url: &str) -> Result<(), Error> {
    let message = "Invalid Open ID Connect Provider URL";
    let Some((scheme, rest)) = url.split_once("://") else {
        return Err(Error::Validation(message.into()));
    };
    if rest.is_empty() || rest.starts_with('/') {
        return Err(Error::Validation(message.into()));
    }
    let invalid = || Error::InvalidInput(format!("{message}."));
    // No user, query, fragment or backslash: every reader must find the same host in it.
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~:/%[]".contains(&b);
    if !rest.bytes().all(plain) {
        return Err(invalid());
    }
    let host = host_of(url).ok_or_else(invalid)?;
    match scheme {
        "https" => Ok(()),
        "http" if is_loopback(&host) => Ok(()),
        _ => Err(Error::InvalidInput(format!("{message}. The URL must begin with https://."))),
    }
}

/// Where a provider describes itself.
pub fn discovery(url: &str) -> String {
    format!("{}{DISCOVERY}", url.trim_end_matches('/'))
}

/// Whether a provider may keep its keys there: anywhere over TLS; without it on its own port of this machine.
pub fn may_keep_keys(url: &str, keys: &str) -> bool {
    let authority = |url: &str| url.parse::<Uri>().ok()?.into_parts().authority;
    match keys.split_once("://") {
        Some(("https", _)) => host_of(keys).is_some(),
        Some(("http", _)) => {
            let loopback = host_of(keys).is_some_and(|host| is_loopback(&host));
            loopback && url.starts_with("http://") && authority(url) == authority(keys)
        }
        _ => false,
    }
}

/// A valid host name or address, in lower case and without brackets.
fn host_of(url: &str) -> Option<String> {
    let uri: Uri = url.parse().ok()?;
    let authority = uri.authority()?;
    // Whatever stands before the host, or is no port behind it, is refused.
    let port = authority.as_str().strip_prefix(authority.host())?;
    if !port.is_empty() {
        port.strip_prefix(':')?.parse::<u16>().ok()?;
    }
    let host = authority.host().to_ascii_lowercase();
    if let Some(v6) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return v6.parse::<Ipv6Addr>().is_ok().then(|| v6.to_owned());
    }
    let label = |label: &str| {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        (1..=LABEL_LENGTH_MAX).contains(&label.len())
            && label.bytes().all(plain)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    (host.len() <= HOST_LENGTH_MAX && host.split('.').all(label)).then_some(host)
}

fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host.ends_with(".localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::{bare, check, discovery, may_keep_keys};
    use crate::error::Error;

    #[test]
    fn addresses_are_https_or_stay_here() {
        for url in [
            "https://token.example.com",
            "https://oidc.example.com/id/A1B2",
            "https://198.51.100.7/",
            "https://example.com:8443/realms/a",
            "http://localhost:8080",
            "http://127.0.0.1:9/x",
            "http://[::1]:9",
            "http://idp.localhost",
        ] {
            check(url).unwrap_or_else(|error| panic!("{url}: {error:?}"));
        }
        for url in ["example.com", "https://", "https:///x"] {
            assert!(matches!(check(url), Err(Error::Validation(_))), "{url}");
        }
        for url in [
            "http://example.com",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "ftp://example.com",
            "https://user:pass@example.com",
            "https://example.com?foo=1",
            "https://example.com#frag",
            "https://example.com\\@other.example",
            "https://exa_mple.com",
            "https://example.com:99999",
            "https://-a.example.com",
            "https://[::zz]",
        ] {
            assert!(matches!(check(url), Err(Error::InvalidInput(_))), "{url}");
        }
    }

    #[test]
    fn keys_are_where_the_provider_may_keep_them() {
        let away = "https://issuer.example";
        assert!(may_keep_keys(away, "https://keys.example/jwks"));
        assert!(!may_keep_keys(away, "http://localhost:4566/jwks"));
        assert!(!may_keep_keys(away, "http://keys.example/jwks"));
        assert!(!may_keep_keys(away, "file:///etc/passwd"));
        assert!(!may_keep_keys(away, "https://user@keys.example/jwks"));
        let here = "http://localhost:8080/realm";
        assert!(may_keep_keys(here, "http://localhost:8080/realm/certs"));
        assert!(!may_keep_keys(here, "http://localhost:4566/certs"));
        assert!(!may_keep_keys(here, "http://keys.example:8080/certs"));
    }

    #[test]
    fn the_name_has_no_scheme_and_the_slash_is_not_doubled() {
        assert_eq!(bare("https://a.example/x"), "a.example/x");
        let expected = "https://a.example/x/.well-known/openid-configuration";
        assert_eq!(discovery("https://a.example/x/"), expected);
        assert_eq!(discovery("https://a.example/x"), expected);
    }
}
