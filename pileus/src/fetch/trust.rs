//! Whom a TLS connection trusts: the certificate authorities of the system, and beside them, as AWS does for identity
//! providers, a certificate of the server's chain whose SHA-1 was written down.
//!
//! A thumbprint stands for an authority: the server's own certificate must be signed by the one that it names, be valid
//! now, and bear the server's name.

use sha1::{Digest, Sha1};
use std::sync::{Arc, OnceLock};
use tokio_rustls::rustls::client::WebPkiServerVerifier;
use tokio_rustls::rustls::client::danger::{
    HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier,
};
use tokio_rustls::rustls::crypto::{
    CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature,
};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
};

/// The system's authorities, read once; none if it has none.
static SYSTEM: OnceLock<Option<Arc<WebPkiServerVerifier>>> = OnceLock::new();

/// A connection that trusts the system, and what these thumbprints name.
pub fn config(thumbprints: Vec<String>) -> Result<Arc<ClientConfig>, String> {
    let provider = Arc::new(ring::default_provider());
    let system = SYSTEM.get_or_init(|| system(&provider)).clone();
    let trusted = Trusted { system, thumbprints, provider: provider.clone() };
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(trusted))
        .with_no_client_auth();
    Ok(Arc::new(config))
}

fn system(provider: &Arc<CryptoProvider>) -> Option<Arc<WebPkiServerVerifier>> {
    let found = rustls_native_certs::load_native_certs();
    for error in &found.errors {
        tracing::warn!(%error, "a certificate of the system cannot be read");
    }
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(found.certs);
    verifier(roots, provider)
}

/// None without any authority.
fn verifier(
    roots: RootCertStore,
    provider: &Arc<CryptoProvider>,
) -> Option<Arc<WebPkiServerVerifier>> {
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider.clone()).build().ok()
}

#[derive(Debug)]
struct Trusted {
    system: Option<Arc<WebPkiServerVerifier>>,
    /// In lower case.
    thumbprints: Vec<String>,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Trusted {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let by = |verifier: &WebPkiServerVerifier| {
            verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
        };
        let unknown = Err(Error::InvalidCertificate(CertificateError::UnknownIssuer));
        let by_system = self.system.as_deref().map_or(unknown, by);
        if by_system.is_ok() {
            return by_system;
        }
        for certificate in intermediates.iter().chain([end_entity]) {
            let thumbprint = hex::encode(Sha1::digest(certificate.as_ref()));
            let mut roots = RootCertStore::empty();
            if self.thumbprints.contains(&thumbprint) && roots.add(certificate.clone()).is_ok() {
                let named = verifier(roots, &self.provider);
                if named.is_some_and(|named| by(&named).is_ok()) {
                    return Ok(ServerCertVerified::assertion());
                }
            }
        }
        by_system
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::Trusted;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use std::sync::Arc;
    use std::time::Duration;
    use tokio_rustls::rustls::client::danger::ServerCertVerifier;
    use tokio_rustls::rustls::crypto::ring;
    use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};

    /// An authority of nobody's, and a certificate of `issuer.example` that it has signed; valid from the end of 2026 on.
    const AUTHORITY: &str = "\
        MIIBmjCCAT+gAwIBAgIUGK3JGxS2mcqBEGxhC6rzGi7zyzswCgYIKoZIzj0EAwIwITEfMB0GA1UEAwwWQSB0ZXN0J3\
        Mgb3duIGF1dGhvcml0eTAgFw0yNjExMjgwOTE4MTBaGA8yMTI2MTEwNDA5MTgxMFowITEfMB0GA1UEAwwWQSB0ZXN0\
        J3Mgb3duIGF1dGhvcml0eTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABOD/3ZAKy3ePX9nOGqI0KxHskLT9gnQRd5\
        JVI5xnxLQxBNV0MGDZWIyG2K0c7EIG+Z15iS/fY/qeFrGLXDrnFMGjUzBRMB0GA1UdDgQWBBRuhhrimXma3XOs8ptL\
        qjJVatnT9DAfBgNVHSMEGDAWgBRuhhrimXma3XOs8ptLqjJVatnT9DAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BA\
        MCA0kAMEYCIQDzxtNroIUnvJbpEJcH+4MWyNhTSTiDqPL3yArN9PIOSAIhAMmqoqqIQO1hjsj6zsG6NMRw5jZ1ToXH\
        9GQE7xPEelaG";
    const SERVER: &str = "\
        MIIBqTCCAU+gAwIBAgIUIS9uG5Yh4mtdoxKdLIuC1nMklxswCgYIKoZIzj0EAwIwITEfMB0GA1UEAwwWQSB0ZXN0J3\
        Mgb3duIGF1dGhvcml0eTAgFw0yNjExMjgwOTE4MTFaGA8yMTI2MTEwNDA5MTgxMVowGTEXMBUGA1UEAwwOaXNzdWVy\
        LmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ9zLLD1LOM6pryhEcIcGQ1lX4WB0b0IK4liyCeNAynBm\
        b+aZI7NO9EqV+4VIUyLMCK38uc6tYyk4UO3JaihHAzo2swaTAZBgNVHREEEjAQgg5pc3N1ZXIuZXhhbXBsZTAMBgNV\
        HRMBAf8EAjAAMB0GA1UdDgQWBBTu/3TkT0p2xj3t9ODiOJr8/Ql/sDAfBgNVHSMEGDAWgBRuhhrimXma3XOs8ptLqj\
        JVatnT9DAKBggqhkjOPQQDAgNIADBFAiEA1e3S+7r/E+ps4sMOCiaCnY+Lk7fT7R3h8bPoAZHaxHACIGhPiwfCp2iy\
        HsUnEUS3UsnW15U85ueSdkeI4hXJsVm2";
    const AUTHORITY_SHA1: &str = "7d0953e0075c7937cd0f9f57a30e881e220a337b";
    const SERVER_SHA1: &str = "11e6f1e21500f8ce3fc00d308fa0e5fca76e88a1";
    /// The first days of 2030 and of 2026.
    const VALID_S: u64 = 1_893_500_000;
    const EARLY_S: u64 = 1_767_300_000;

    fn certificate(text: &str) -> CertificateDer<'static> {
        STANDARD.decode(text).unwrap().into()
    }

    fn trusts(thumbprint: &str, server_name: &str, at_s: u64) -> bool {
        let trusted = Trusted {
            system: None,
            thumbprints: vec!["0".repeat(40), thumbprint.to_owned()],
            provider: Arc::new(ring::default_provider()),
        };
        let name = ServerName::try_from(server_name).unwrap();
        let now = UnixTime::since_unix_epoch(Duration::from_secs(at_s));
        let chain = [certificate(AUTHORITY)];
        trusted.verify_server_cert(&certificate(SERVER), &chain, &name, &[], now).is_ok()
    }

    #[test]
    fn a_thumbprint_names_an_authority() {
        assert!(trusts(AUTHORITY_SHA1, "issuer.example", VALID_S));
        assert!(!trusts("f".repeat(40).as_str(), "issuer.example", VALID_S));
        assert!(!trusts(AUTHORITY_SHA1, "other.example", VALID_S));
        assert!(!trusts(AUTHORITY_SHA1, "issuer.example", EARLY_S));
        // The server's own certificate is no authority: it did not sign itself.
        assert!(!trusts(SERVER_SHA1, "issuer.example", VALID_S));
    }
}
