//! Where a backup goes to, or comes from: a folder, or `s3://bucket/prefix`.

use super::bucket::Bucket;
use super::http::Connector;
use crate::tls;
use anyhow::{Context, Result, bail};
use object_store::aws::AmazonS3Builder;
use object_store::path::Path as ObjectPath;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::backup::{Disk, Place};
use url::Url;

/// Travels to the server, which does the work, credentials included.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Destination {
    /// Absolute, on the server's machine.
    Folder(PathBuf),
    S3(S3),
}

#[derive(Clone, Serialize, Deserialize)]
pub struct S3 {
    /// `s3://bucket/prefix`
    url: String,
    /// None is AWS.
    endpoint_url: Option<String>,
    region: String,
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
    /// What `AWS_CA_BUNDLE` names, in PEM.
    #[serde(default)]
    bundle: String,
}

const REGION_DEFAULT: &str = "us-east-1";

fn variable(names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
}

impl Destination {
    /// From the command line; what S3 needs beside from the standard variables of AWS.
    pub fn parse(
        text: &str,
        endpoint_url: Option<&str>,
        region: Option<&str>,
    ) -> Result<Destination> {
        if !text.starts_with("s3://") {
            let path = std::path::absolute(text).with_context(|| format!("{text} is no path"))?;
            return Ok(Destination::Folder(path));
        }
        let endpoint_url = endpoint_url.map(str::to_owned);
        let endpoint_url =
            endpoint_url.or_else(|| variable(&["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"]));
        let plain = endpoint_url.as_deref().is_some_and(|url| url.starts_with("http:"));
        let region = region.map(str::to_owned);
        let region = region.or_else(|| variable(&["AWS_REGION", "AWS_DEFAULT_REGION"]));
        let missing = |name| format!("{name} is not set: S3 needs credentials");
        let s3 = S3 {
            url: text.to_owned(),
            endpoint_url,
            region: region.unwrap_or_else(|| REGION_DEFAULT.to_owned()),
            access_key_id: variable(&["AWS_ACCESS_KEY_ID"])
                .with_context(|| missing("AWS_ACCESS_KEY_ID"))?,
            secret_access_key: variable(&["AWS_SECRET_ACCESS_KEY"])
                .with_context(|| missing("AWS_SECRET_ACCESS_KEY"))?,
            session_token: variable(&["AWS_SESSION_TOKEN"]),
            bundle: if plain { String::new() } else { tls::bundle(None)? },
        };
        s3.bucket()?;
        Ok(Destination::S3(s3))
    }

    /// Made if it is not there.
    pub fn to_write(&self) -> Result<Arc<dyn Place>> {
        match self {
            Destination::Folder(path) => {
                if !path.is_absolute() {
                    bail!("{} is not an absolute path", path.display());
                }
                let disk = Disk::create(path);
                Ok(Arc::new(disk.with_context(|| format!("cannot use {}", path.display()))?))
            }
            Destination::S3(s3) => Ok(Arc::new(s3.bucket()?)),
        }
    }

    pub fn to_read(&self) -> Result<Arc<dyn Place>> {
        match self {
            Destination::Folder(path) => Ok(Arc::new(Disk::open(path)?)),
            Destination::S3(s3) => Ok(Arc::new(s3.bucket()?)),
        }
    }

    /// Whether writing there would write into the very cloud, or the folder, that is backed up.
    pub fn is_within(&self, data: &Path, own_url: &str) -> bool {
        match self {
            Destination::Folder(path) => path.starts_with(data),
            Destination::S3(s3) => {
                let given = s3.endpoint_url.as_deref().and_then(|url| Url::parse(url).ok());
                let own = Url::parse(own_url).ok();
                let (Some(given), Some(own)) = (given, own) else { return false };
                let same_host = given.host_str() == own.host_str() || is_loopback(&given);
                same_host && given.port_or_known_default() == own.port_or_known_default()
            }
        }
    }

    /// Whether secrets would travel with it.
    pub fn holds_secrets(&self) -> bool {
        matches!(self, Destination::S3(_))
    }
}

/// Whether an address is on this machine.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

impl S3 {
    fn bucket(&self) -> Result<Bucket> {
        let rest =
            self.url.strip_prefix("s3://").context("the address does not begin with s3://")?;
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        if bucket.is_empty() {
            bail!("{} names no bucket: expected s3://bucket/prefix", self.url);
        }
        let prefix = ObjectPath::parse(prefix.trim_matches('/'))
            .with_context(|| format!("{} has no usable prefix", self.url))?;
        let secure = match &self.endpoint_url {
            None => true,
            Some(url) => {
                let url = Url::parse(url).with_context(|| format!("{url} is no URL"))?;
                match url.scheme() {
                    "https" => true,
                    "http" => false,
                    other => bail!("--endpoint-url: {other} is neither http nor https"),
                }
            }
        };
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(bucket)
            .with_region(&self.region)
            .with_access_key_id(&self.access_key_id)
            .with_secret_access_key(&self.secret_access_key)
            .with_allow_http(!secure)
            // Not every S3 has it, and files are removed one by one here.
            .with_disable_bulk_delete(true)
            .with_http_connector(Connector { secure, bundle: self.bundle.clone() });
        if let Some(url) = &self.endpoint_url {
            builder = builder.with_endpoint(url.trim_end_matches('/'));
        }
        if let Some(token) = &self.session_token {
            builder = builder.with_token(token);
        }
        let s3 = builder.build().context("S3 cannot be used")?;
        Ok(Bucket { s3, prefix, title: self.url.trim_end_matches('/').to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::{Destination, S3};
    use std::path::Path;

    fn s3(url: &str, endpoint_url: Option<&str>) -> S3 {
        S3 {
            url: url.into(),
            endpoint_url: endpoint_url.map(str::to_owned),
            region: "eu-west-1".into(),
            access_key_id: "AKIA".into(),
            secret_access_key: "secret".into(),
            session_token: None,
            bundle: String::new(),
        }
    }

    #[test]
    fn a_bucket_and_a_prefix() {
        let bucket = s3("s3://b/one/two/", None).bucket().unwrap();
        assert_eq!((bucket.prefix.as_ref(), &*bucket.title), ("one/two", "s3://b/one/two"));
        assert!(s3("s3:///x", None).bucket().is_err());
        assert!(s3("s3://b", Some("ftp://x")).bucket().is_err());
    }

    #[test]
    fn a_cloud_is_not_backed_up_into_itself() {
        let own = "http://127.0.0.1:4566";
        let within = |to: &Destination| to.is_within(Path::new("/data"), own);
        assert!(within(&Destination::Folder("/data/backups".into())));
        assert!(!within(&Destination::Folder("/database".into())));
        let to = |url| Destination::S3(s3("s3://b", url));
        assert!(within(&to(Some("http://localhost:4566"))));
        assert!(within(&to(Some("http://127.0.0.1:4566/"))));
        assert!(!within(&to(Some("http://127.0.0.1:4567"))));
        assert!(!within(&to(None)));
    }

    #[test]
    fn relative_paths_become_absolute() {
        let Destination::Folder(path) = Destination::parse("x/y", None, None).unwrap() else {
            panic!("a folder is no bucket")
        };
        assert!(path.is_absolute() && path.ends_with("x/y"));
    }
}
