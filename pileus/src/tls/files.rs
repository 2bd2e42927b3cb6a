//! The owner's own certificate and key, read again when they change. Connections that are open stay as they are.

use anyhow::{Context, Result, bail};
use parking_lot::{Mutex, RwLock};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};
use tokio_rustls::rustls::client::verify_server_name;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio_rustls::rustls::server::{ClientHello, ParsedCertificate, ResolvesServerCert};
use tokio_rustls::rustls::sign::CertifiedKey;

/// How often the files are looked at; SIGHUP looks at once.
const LOOK_EVERY: Duration = Duration::from_secs(10);
/// Certificates of one chain, the owner's first.
const CHAIN_MAX: usize = 16;

#[derive(Debug)]
pub struct Files {
    certificate: PathBuf,
    key: PathBuf,
    held: RwLock<Arc<CertifiedKey>>,
    seen: Mutex<Contents>,
}

#[derive(Debug, PartialEq)]
struct Contents {
    certificate: Vec<u8>,
    key: Vec<u8>,
}

impl Files {
    pub fn open(certificate: &Path, key: &Path) -> Result<Files> {
        let seen = Contents::read(certificate, key)?;
        let held = seen.certified().with_context(|| of(certificate, key))?;
        Ok(Files {
            certificate: certificate.to_owned(),
            key: key.to_owned(),
            held: RwLock::new(Arc::new(held)),
            seen: Mutex::new(seen),
        })
    }

    /// Whether the certificate is for this name.
    pub fn names(&self, domain: &str) -> bool {
        let held = self.held.read().clone();
        let parsed = held.cert.first().and_then(|first| ParsedCertificate::try_from(first).ok());
        match (parsed, ServerName::try_from(domain)) {
            (Some(parsed), Ok(name)) => verify_server_name(&parsed, &name).is_ok(),
            _ => false,
        }
    }

    /// Reads the files again. What is half written, or does not belong together, changes nothing: it is likely to
    /// be whole at the next look.
    pub fn look(&self) -> Result<bool> {
        let found = Contents::read(&self.certificate, &self.key)?;
        if *self.seen.lock() == found {
            return Ok(false);
        }
        let certified = found.certified().with_context(|| of(&self.certificate, &self.key))?;
        *self.held.write() = Arc::new(certified);
        *self.seen.lock() = found;
        Ok(true)
    }

    /// Looks for changes as long as this lives.
    pub fn watch(self: &Arc<Files>) {
        let files = Arc::downgrade(self);
        tokio::spawn(async move {
            let mut hangups = match signal(SignalKind::hangup()) {
                Ok(hangups) => hangups,
                Err(error) => return tracing::error!(%error, "SIGHUP cannot be heard"),
            };
            loop {
                tokio::select! {
                    () = tokio::time::sleep(LOOK_EVERY) => {}
                    _ = hangups.recv() => {}
                }
                let Some(files) = Weak::upgrade(&files) else { return };
                match files.look() {
                    Ok(true) => tracing::info!("the certificate was read anew"),
                    Ok(false) => {}
                    Err(error) => {
                        let error = format!("{error:#}");
                        tracing::warn!(error, "the certificate could not be read anew");
                    }
                }
            }
        });
    }
}

impl Contents {
    fn read(certificate: &Path, key: &Path) -> Result<Contents> {
        let read = |path: &Path| {
            std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
        };
        Ok(Contents { certificate: read(certificate)?, key: read(key)? })
    }

    fn certified(&self) -> Result<CertifiedKey> {
        let chain = CertificateDer::pem_slice_iter(&self.certificate).take(CHAIN_MAX + 1);
        let chain: Vec<_> = chain.collect::<Result<_, _>>().context("the certificate is no PEM")?;
        if chain.is_empty() || chain.len() > CHAIN_MAX {
            bail!("expected 1 to {CHAIN_MAX} certificates, found {}", chain.len());
        }
        let key = PrivateKeyDer::from_pem_slice(&self.key).context("the key is no PEM")?;
        CertifiedKey::from_der(chain, key, &ring::default_provider())
            .context("the key cannot be used, or is not the certificate's")
    }
}

fn of(certificate: &Path, key: &Path) -> String {
    format!("{} and {} are no certificate and its key", certificate.display(), key.display())
}

impl ResolvesServerCert for Files {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.held.read().clone())
    }
}

#[cfg(test)]
mod tests {
    use super::Files;
    use rcgen::{CertifiedKey, generate_simple_self_signed};
    use std::path::Path;

    fn write(folder: &Path, name: &str) -> Vec<u8> {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(vec![name.to_owned()]).unwrap();
        std::fs::write(folder.join("c.pem"), cert.pem()).unwrap();
        std::fs::write(folder.join("k.pem"), signing_key.serialize_pem()).unwrap();
        cert.der().to_vec()
    }

    #[test]
    fn a_changed_pair_is_taken_and_a_broken_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        write(folder.path(), "one.example");
        let files = Files::open(&path("c.pem"), &path("k.pem")).unwrap();
        let shown = || files.held.read().cert[0].to_vec();
        assert!(files.names("one.example") && !files.names("two.example"));
        assert!(!files.look().unwrap());
        let second = write(folder.path(), "two.example");
        assert!(files.look().unwrap());
        assert!(files.names("two.example") && shown() == second);
        let old_key = std::fs::read(path("k.pem")).unwrap();
        write(folder.path(), "three.example");
        std::fs::write(path("k.pem"), old_key).unwrap();
        assert!(files.look().is_err(), "another key");
        std::fs::write(path("c.pem"), "-----BEGIN CERT").unwrap();
        assert!(files.look().is_err(), "half a file");
        std::fs::remove_file(path("c.pem")).unwrap();
        assert!(files.look().is_err(), "no file");
        assert_eq!(shown(), second);
        let third = write(folder.path(), "three.example");
        assert!(files.look().unwrap() && shown() == third);
    }
}
