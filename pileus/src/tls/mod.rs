//! TLS of the front door: whose certificates it shows, and whose this binary's own clients believe.

mod authority;
mod files;
mod trust;

pub use authority::Authority;
pub use files::Files;
pub use trust::{bundle, connector};

use crate::config::Address;
use anyhow::{Context, Result};
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_rustls::rustls::server::ResolvesServerCert;
use world::World;

/// How `pileus up` was asked to speak TLS.
#[derive(Clone, Default)]
pub enum Secure {
    #[default]
    No,
    /// By an authority for development, kept in the data folder.
    Development,
    /// By the owner's own certificate.
    Own { certificate: PathBuf, key: PathBuf },
}

/// What is shown to clients.
pub enum Shown {
    Development(Arc<Authority>),
    Own(Arc<Files>),
}

impl Secure {
    /// The certificates, made or read.
    pub fn open(
        &self,
        data: &Path,
        domain: &str,
        bind: IpAddr,
        world: &World,
    ) -> Result<Option<Shown>> {
        Ok(match self {
            Secure::No => None,
            Secure::Development => {
                let folder = data.join("tls").join(domain);
                let authority = Authority::open(&folder, domain, bind, world)
                    .context("TLS for development cannot be set up")?;
                Some(Shown::Development(Arc::new(authority)))
            }
            Secure::Own { certificate, key } => {
                let files = Arc::new(Files::open(certificate, key)?);
                if !files.names(domain) {
                    tracing::warn!(
                        "{} is not for {domain}: give its domain with --domain",
                        certificate.display()
                    );
                }
                files.watch();
                Some(Shown::Own(files))
            }
        })
    }

    /// Where this cloud is reached, from elsewhere and from this machine.
    pub fn address(
        &self,
        data: &Path,
        domain: &str,
        bind: IpAddr,
        port: u16,
        region: &str,
    ) -> Address {
        let here = bind.is_unspecified() || bind.is_loopback();
        let ip = if bind.is_unspecified() { IpAddr::from(Ipv4Addr::LOCALHOST) } else { bind };
        let host = match ip {
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => format!("[{ip}]"),
        };
        let plain = format!("http://{host}:{port}");
        let (url, authority) = match self {
            Secure::No => (plain.clone(), None),
            Secure::Development => {
                // Clients read it from wherever they run.
                let data = std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
                let folder = data.join("tls").join(domain);
                (format!("https://{host}:{port}"), Some(Authority::certificate_in(&folder)))
            }
            Secure::Own { .. } => (format!("https://{domain}:{port}"), None),
        };
        let local = (here && url != plain).then_some(plain);
        Address { url, region: region.to_owned(), local, authority }
    }
}

impl Shown {
    pub fn resolver(&self) -> Arc<dyn ResolvesServerCert> {
        match self {
            Shown::Development(authority) => authority.clone(),
            Shown::Own(files) => files.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Secure;
    use std::path::Path;

    #[test]
    fn addresses_outside_and_on_this_machine() {
        let own = Secure::Own { certificate: "c".into(), key: "k".into() };
        let of = |secure: &Secure, bind: &str| {
            let bind = bind.parse().unwrap();
            let address = secure.address(Path::new("/d"), "cloud.example", bind, 1, "r");
            (address.url, address.local.unwrap_or_default(), address.authority.is_some())
        };
        let answer = |url: &str, local: &str, authority| (url.into(), local.into(), authority);
        assert_eq!(of(&Secure::No, "0.0.0.0"), answer("http://127.0.0.1:1", "", false));
        assert_eq!(of(&Secure::No, "::1"), answer("http://[::1]:1", "", false));
        assert_eq!(
            of(&Secure::Development, "127.0.0.1"),
            answer("https://127.0.0.1:1", "http://127.0.0.1:1", true)
        );
        assert_eq!(of(&Secure::Development, "10.0.0.7"), answer("https://10.0.0.7:1", "", true));
        assert_eq!(of(&own, "::"), answer("https://cloud.example:1", "http://127.0.0.1:1", false));
    }
}
