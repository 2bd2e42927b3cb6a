//! Whether a request is this machine's own, where being from this machine is all the proof that `--dev` asks for. A
//! browser connects from here too, for whatever page it shows: it says which, and a page can choose only among names
//! that its author owns.

use crate::registry::{Engine, Inner};
use crate::serve::Peer;
use http::Uri;
use http::header::{HeaderMap, HeaderName, ORIGIN, REFERER};
use service::{Head, host_of, without_port};
use std::net::IpAddr;

/// Why what is not its own is refused.
pub const FOREIGN: &str = "This is open to what this machine itself asks: this request came from a page of another site, \
     or by a host name that anyone can give this machine. Use http://localhost or \
     http://127.0.0.1, start the cloud with --domain for a name of your own, or sign with the \
     root's own key.";

/// In browsers' requests: whether the page is of the same site.
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What containers call the machine that they run on; nobody can register a name under `internal`.
const OF_CONTAINERS: [&str; 2] = ["docker.internal", "containers.internal"];

impl Engine {
    /// Whether a request has a name that is the cloud's own, and comes from no page of another site.
    pub fn is_own(&self, uri: &Uri, headers: &HeaderMap) -> bool {
        is_own(&host_of(uri, headers), headers, &self.inner.options.endpoint.domain)
    }
}

impl Inner {
    /// This machine as the sender of a request that is not its own, where that makes a difference.
    pub fn foreigner(&self, peer: &Peer, head: &Head) -> Option<Peer> {
        let open = self.options.dev.is_some() && peer.is_loopback();
        let foreign = open && !is_own(&head.host, &head.headers, &head.domain);
        foreign.then(|| Peer { foreign: true, ..peer.clone() })
    }
}

fn is_own(host: &str, headers: &HeaderMap, domain: &str) -> bool {
    if !is_own_host(host, domain) {
        return false;
    }
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    match text(ORIGIN).or_else(|| text(REFERER)) {
        Some(page) => host_of_page(page).is_some_and(|host| is_own_host(&host, domain)),
        // A page can keep both of them back, but not this.
        None => text(SEC_FETCH_SITE) != Some("cross-site"),
    }
}

/// Whether a name leads here and nowhere else, whoever owns the page that uses it.
fn is_own_host(host: &str, domain: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let address = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    if let Ok(address) = address.parse::<IpAddr>() {
        return address.to_canonical().is_loopback();
    }
    let within = |parent: &str| {
        let rest = host.strip_suffix(parent);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    within("localhost") || within(domain) || OF_CONTAINERS.into_iter().any(within)
}

/// The host of an address such as `http://localhost:3000/page`; none of `null`.
fn host_of_page(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let place = authority.rsplit('@').next()?;
    Some(without_port(place).to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::is_own;
    use http::HeaderMap;

    fn own(host: &str, pairs: &[(&'static str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, value.parse().unwrap());
        }
        is_own(host, &headers, "cloud.example.com")
    }

    #[test]
    fn names_that_lead_here() {
        for host in [
            "localhost",
            "localhost.",
            "photos.s3.localhost",
            "127.0.0.1",
            "127.9.9.9",
            "[::1]",
            "cloud.example.com",
            "photos.s3.cloud.example.com",
            "host.docker.internal",
            "host.containers.internal",
        ] {
            assert!(own(host, &[]), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "example.com",
            "evilcloud.example.com",
            "localhost.evil.example",
            "xlocalhost",
            "127.0.0.1.evil.example",
            "0.0.0.0",
            "192.168.1.5",
            "[::2]",
        ] {
            assert!(!own(host, &[]), "{host}");
        }
    }

    #[test]
    fn pages_of_this_machine_alone() {
        for page in [
            "http://localhost:3000",
            "http://127.0.0.1:8080",
            "http://[::1]:3000",
            "https://app.localhost",
            "https://cloud.example.com",
            "tauri://localhost",
        ] {
            let site = ("sec-fetch-site", "cross-site");
            assert!(own("127.0.0.1", &[("origin", page), site]), "{page}");
            let referer = format!("{page}/page?a=http://evil.example/");
            assert!(own("127.0.0.1", &[("referer", referer.as_str()), site]), "{page}");
        }
        for page in [
            "null",
            "https://evil.example",
            "http://evil.example:3000",
            "http://localhost.evil.example",
            "http://localhost@evil.example",
            "http://127.0.0.1:80@evil.example",
        ] {
            assert!(!own("localhost", &[("origin", page)]), "{page}");
            assert!(!own("localhost", &[("referer", page)]), "{page}");
        }
        let both = [("origin", "https://evil.example"), ("referer", "http://localhost/")];
        assert!(!own("localhost", &both));
    }

    #[test]
    fn pages_that_say_nothing_of_themselves() {
        assert!(!own("localhost", &[("sec-fetch-site", "cross-site")]));
        for site in ["none", "same-origin", "same-site"] {
            assert!(own("localhost", &[("sec-fetch-site", site)]), "{site}");
        }
    }
}
