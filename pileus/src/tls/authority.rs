//! An authority for development: its key stays in the data folder, and the certificates that it issues live in
//! memory. One is made for each name that a client asks for, so that every virtual host has one, buckets with
//! dots included, and none has to be listed.
//!
//! **Invariants.** It cannot vouch for anybody else: its certificate permits this cloud's domain, `localhost`
//! and addresses that are not public, and nothing more.

use crate::config::write_private;
use anyhow::{Context, Result, bail};
use parking_lot::Mutex;
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    NameConstraints, PKCS_ECDSA_P256_SHA256, SanType, SerialNumber,
};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use time::OffsetDateTime;
use tokio_rustls::rustls::crypto::ring::sign::any_ecdsa_type;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::{ClientHello, ResolvesServerCert};
use tokio_rustls::rustls::sign::{CertifiedKey, SigningKey};
use world::World;

const DAY_MS: i64 = 24 * 3600 * 1000;
/// The authority outlives the machines that it is made for.
const AUTHORITY_DAYS: i64 = 30 * 365;
const LEAF_DAYS: i64 = 90;
/// A certificate with less time left than this is issued anew.
const LEAF_DAYS_LEFT: i64 = 30;
/// Clocks of clients may be behind.
const EARLIER_DAYS: i64 = 1;
/// Names whose certificates are kept; past it all are forgotten and made again when asked for.
const NAMES_MAX: usize = 1_024;
/// The networks whose addresses the authority may vouch for.
const NETWORKS: [(IpAddr, u8); 7] = [
    (IpAddr::V4(Ipv4Addr::new(127, 0, 0, 0)), 8),
    (IpAddr::V4(Ipv4Addr::new(10, 0, 0, 0)), 8),
    (IpAddr::V4(Ipv4Addr::new(172, 16, 0, 0)), 12),
    (IpAddr::V4(Ipv4Addr::new(192, 168, 0, 0)), 16),
    (IpAddr::V6(Ipv6Addr::LOCALHOST), 128),
    (IpAddr::V6(Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0)), 7),
    (IpAddr::V6(Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0)), 10),
];

pub struct Authority {
    domain: String,
    issuer: Issuer<'static, KeyPair>,
    /// Of all certificates; made at each start.
    leaf: KeyPair,
    leaf_signer: Arc<dyn SigningKey>,
    addresses: Vec<IpAddr>,
    issued: Mutex<HashMap<String, Issued>>,
    world: World,
}

struct Issued {
    certified: Arc<CertifiedKey>,
    until_ms: i64,
}

impl Authority {
    pub fn certificate_in(folder: &Path) -> PathBuf {
        folder.join("ca.pem")
    }

    /// The folder's authority, made if there is none.
    pub fn open(folder: &Path, domain: &str, bind: IpAddr, world: &World) -> Result<Authority> {
        let mut addresses = vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
        if !bind.is_unspecified() && !bind.is_loopback() {
            if !is_private(bind) {
                bail!(
                    "{bind} is a public address: give a certificate of its own, with --tls-certificate"
                );
            }
            addresses.push(bind);
        }
        let key_path = folder.join("ca.key");
        let certificate_path = Authority::certificate_in(folder);
        let key = match std::fs::read_to_string(&key_path) {
            Ok(pem) => KeyPair::from_pem(&pem)
                .with_context(|| format!("{} is damaged", key_path.display()))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                std::fs::create_dir_all(folder)?;
                let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
                write_private(&key_path, key.serialize_pem().as_bytes())?;
                key
            }
            Err(error) => return Err(error).context(key_path.display().to_string()),
        };
        let parameters = authority_parameters(domain, &key, world)?;
        if !certificate_path.exists() {
            let certificate = parameters.self_signed(&key)?;
            write_private(&certificate_path, certificate.pem().as_bytes())?;
        }
        let leaf = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let leaf_der = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(leaf.serialize_der()));
        Ok(Authority {
            domain: domain.to_owned(),
            issuer: Issuer::new(parameters, key),
            leaf,
            leaf_signer: any_ecdsa_type(&leaf_der)?,
            addresses,
            issued: Mutex::default(),
            world: world.clone(),
        })
    }

    /// A certificate for a name of this cloud; for any other, the one for its addresses and plain names.
    fn certified(&self, name: Option<&str>) -> Result<Arc<CertifiedKey>> {
        let name = name.filter(|name| self.is_ours(name)).unwrap_or("localhost");
        let name = name.to_ascii_lowercase();
        let now_ms = self.world.real_ms();
        let mut issued = self.issued.lock();
        if let Some(known) = issued.get(&name)
            && known.until_ms - now_ms > LEAF_DAYS_LEFT * DAY_MS
        {
            return Ok(known.certified.clone());
        }
        let until_ms = now_ms + LEAF_DAYS * DAY_MS;
        let certified = Arc::new(self.issue(&name, now_ms, until_ms)?);
        if issued.len() >= NAMES_MAX {
            issued.clear();
        }
        issued.insert(name, Issued { certified: certified.clone(), until_ms });
        Ok(certified)
    }

    fn is_ours(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        [self.domain.as_str(), "localhost"].iter().any(|domain| {
            name.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }

    fn issue(&self, name: &str, now_ms: i64, until_ms: i64) -> Result<CertifiedKey> {
        let mut names = vec![name.to_owned(), "localhost".to_owned(), self.domain.clone()];
        names.sort_unstable();
        names.dedup();
        let mut parameters = CertificateParams::new(names)?;
        let addresses = self.addresses.iter().map(|ip| SanType::IpAddress(*ip));
        parameters.subject_alt_names.extend(addresses);
        parameters.distinguished_name = DistinguishedName::new();
        parameters.distinguished_name.push(DnType::OrganizationName, "Pileus development");
        parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        parameters.use_authority_key_identifier_extension = true;
        parameters.serial_number = Some(serial(&self.world));
        parameters.not_before = at(now_ms - EARLIER_DAYS * DAY_MS)?;
        parameters.not_after = at(until_ms)?;
        let certificate = parameters.signed_by(&self.leaf, &self.issuer)?;
        Ok(CertifiedKey::new(vec![certificate.der().clone()], self.leaf_signer.clone()))
    }
}

impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Authority({})", self.domain)
    }
}

impl ResolvesServerCert for Authority {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        match self.certified(hello.server_name()) {
            Ok(certified) => Some(certified),
            Err(error) => {
                tracing::error!(error = format!("{error:#}"), "a certificate could not be made");
                None
            }
        }
    }
}

/// The same for the same domain and key, but for its times and number: what issues is what was kept.
fn authority_parameters(domain: &str, key: &KeyPair, world: &World) -> Result<CertificateParams> {
    let mut parameters = CertificateParams::default();
    let print = hex::encode(&Sha256::digest(key.public_key_raw())[..4]);
    parameters.distinguished_name = DistinguishedName::new();
    let name = format!("Pileus development CA for {domain} ({print})");
    parameters.distinguished_name.push(DnType::CommonName, name);
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let mut names = vec!["localhost", domain];
    names.dedup();
    let names = names.into_iter().map(|name| GeneralSubtree::DnsName(name.to_owned()));
    let network = |(ip, bits)| GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(ip, bits));
    parameters.name_constraints = Some(NameConstraints {
        permitted_subtrees: names.chain(NETWORKS.map(network)).collect(),
        excluded_subtrees: Vec::new(),
    });
    let now_ms = world.real_ms();
    parameters.serial_number = Some(serial(world));
    parameters.not_before = at(now_ms - EARLIER_DAYS * DAY_MS)?;
    parameters.not_after = at(now_ms + AUTHORITY_DAYS * DAY_MS)?;
    Ok(parameters)
}

fn is_private(address: IpAddr) -> bool {
    let bits = |ip: IpAddr| match ip {
        IpAddr::V4(ip) => (u128::from(ip.to_bits()) << 96, 4),
        IpAddr::V6(ip) => (ip.to_bits(), 6),
    };
    NETWORKS.iter().any(|(network, prefix)| {
        let ((one, of), (other, version)) = (bits(*network), bits(address));
        of == version && (one ^ other).leading_zeros() >= u32::from(*prefix)
    })
}

/// Positive, and never given twice: browsers refuse two certificates of one number.
fn serial(world: &World) -> SerialNumber {
    let mut bytes = [0; 16];
    world.fill(&mut bytes);
    bytes[0] = bytes[0] & 0x7f | 0x40;
    SerialNumber::from_slice(&bytes)
}

fn at(ms: i64) -> Result<OffsetDateTime> {
    OffsetDateTime::from_unix_timestamp(ms / 1000).context("the clock is out of range")
}
