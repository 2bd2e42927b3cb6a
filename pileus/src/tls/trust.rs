//! Whose certificates this binary's own clients believe: the system's authorities, and those of a file that the
//! cloud made or that `AWS_CA_BUNDLE` names.

use anyhow::{Context, Result};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::path::Path;
use std::sync::Arc;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// The variable of AWS's tools.
const BUNDLE: &str = "AWS_CA_BUNDLE";

/// What `AWS_CA_BUNDLE` names, and the file of an authority beside it.
pub fn bundle(authority: Option<&Path>) -> Result<String> {
    let named = std::env::var_os(BUNDLE).filter(|path| !path.is_empty());
    let mut all = String::new();
    if let Some(path) = named {
        let text = std::fs::read_to_string(&path);
        all += &text.with_context(|| format!("cannot read {BUNDLE}={}", path.display()))?;
    }
    if let Some(path) = authority {
        let text = std::fs::read_to_string(path);
        all += &text.with_context(|| format!("cannot read {}", path.display()))?;
    }
    Ok(all)
}

/// For `https://` with `secure`, and for `http://` either way; `bundle` in PEM.
pub fn connector(
    tcp: HttpConnector,
    secure: bool,
    bundle: &str,
) -> Result<HttpsConnector<HttpConnector>> {
    let mut roots = RootCertStore::empty();
    if secure {
        for certificate in CertificateDer::pem_slice_iter(bundle.as_bytes()) {
            let certificate = certificate.context("a bundle of authorities is no PEM")?;
            roots.add(certificate).context("a bundle's certificate cannot be used")?;
        }
        let system = rustls_native_certs::load_native_certs();
        let (_added, _unusable) = roots.add_parsable_certificates(system.certs);
        if let (true, Some(error)) = (roots.is_empty(), system.errors.into_iter().next()) {
            return Err(error).context("the system's authorities cannot be read");
        }
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let https = HttpsConnectorBuilder::new().with_tls_config(config);
    Ok(https.https_or_http().enable_http1().wrap_connector(tcp))
}
