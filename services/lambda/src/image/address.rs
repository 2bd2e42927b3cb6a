//! `ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY:TAG`, or with `@sha256:…`.

use aws::{AccountId, Region};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub account: AccountId,
    pub region: Region,
    pub repository: String,
    pub tag: Option<String>,
    pub digest: Option<String>,
}

impl Address {
    /// None if it is no address of a repository of ECR's, or says neither tag nor digest.
    pub fn parse(uri: &str) -> Option<Address> {
        let (host, path) = uri.split_once('/')?;
        let (account, rest) = host.split_once(".dkr.ecr.")?;
        let region = rest.strip_suffix(".amazonaws.com")?;
        let (path, digest) = match path.split_once('@') {
            Some((path, digest)) => (path, Some(digest.to_owned())),
            None => (path, None),
        };
        let (repository, tag) = match path.rsplit_once(':') {
            Some((repository, tag)) => (repository, Some(tag.to_owned())),
            None => (path, None),
        };
        let named = tag.is_some() || digest.is_some();
        let empty = repository.is_empty() || tag.as_deref() == Some("");
        let (account, region) = (AccountId::new(account)?, Region::new(region)?);
        let repository = repository.to_owned();
        (named && !empty).then_some(Address { account, region, repository, tag, digest })
    }

    /// The address of this very image.
    pub fn resolved(&self, digest: &str) -> String {
        let Address { account, region, repository, .. } = self;
        format!("{account}.dkr.ecr.{region}.amazonaws.com/{repository}@{digest}")
    }

    pub fn repository_arn(&self) -> String {
        format!("arn:aws:ecr:{}:{}:repository/{}", self.region, self.account, self.repository)
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn tags_and_digests() {
        let at = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web";
        let tagged = Address::parse(&format!("{at}:v1")).unwrap();
        assert_eq!(tagged.repository, "team/web");
        assert_eq!((tagged.tag.as_deref(), tagged.digest.as_deref()), (Some("v1"), None));
        assert_eq!(tagged.resolved("sha256:aa"), format!("{at}@sha256:aa"));
        let pinned = Address::parse(&format!("{at}@sha256:aa")).unwrap();
        assert_eq!((pinned.tag.as_deref(), pinned.digest.as_deref()), (None, Some("sha256:aa")));
        let both = Address::parse(&format!("{at}:v1@sha256:aa")).unwrap();
        assert_eq!((both.tag.as_deref(), both.digest.as_deref()), (Some("v1"), Some("sha256:aa")));
    }

    #[test]
    fn what_is_none() {
        let at = "123456789012.dkr.ecr.eu-west-1.amazonaws.com";
        for uri in [
            "web:latest",
            "docker.io/library/web:latest",
            at,
            &format!("{at}/web"),
            &format!("{at}/web:"),
            &format!("{at}/:latest"),
            "1234.dkr.ecr.eu-west-1.amazonaws.com/web:latest",
        ] {
            assert_eq!(Address::parse(uri), None, "{uri}");
        }
    }
}
