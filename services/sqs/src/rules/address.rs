//! Where a queue is: its name, ARN and URL.

use aws::{AccountId, Arn, Region};
use service::{Ctx, Scope};

pub const NAME_LENGTH_MAX: usize = 80;
pub const FIFO_SUFFIX: &str = ".fifo";

/// A queue, whether or not it is there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    pub account: AccountId,
    pub region: Region,
    pub name: String,
}

impl Place {
    pub fn own(ctx: &Ctx, name: &str) -> Place {
        Place { account: ctx.account().clone(), region: ctx.region().clone(), name: name.into() }
    }

    pub fn of_arn(arn: &Arn) -> Option<Place> {
        let (account, region) = (AccountId::new(arn.account())?, Region::new(arn.region())?);
        let name = arn.resource();
        let fits = arn.is_of("sqs") && is_name(name);
        fits.then(|| Place { account, region, name: name.to_owned() })
    }

    pub fn parse_arn(text: &str) -> Option<Place> {
        Place::of_arn(&text.parse().ok()?)
    }

    /// Reads `…/ACCOUNT/NAME`, a whole URL or its path alone; a bare name is one of the region's own account.
    pub fn of_url(url: &str, account: &AccountId, region: &Region) -> Option<Place> {
        let mut parts = url.trim_end_matches('/').rsplit('/');
        let name = parts.next().filter(|name| is_name(name))?.to_owned();
        let account = match parts.next() {
            None => account.clone(),
            Some(text) => AccountId::new(text)?,
        };
        Some(Place { account, region: region.clone(), name })
    }

    pub fn in_scope(url: &str, scope: &Scope) -> Option<Place> {
        Place::of_url(url, &scope.account, &scope.region)
    }

    pub fn arn(&self) -> Arn {
        Arn::new("aws", "sqs", self.region.as_str(), self.account.as_str(), &self.name)
    }

    /// `http://HOST:PORT/ACCOUNT/NAME`
    pub fn url(&self, ctx: &Ctx) -> String {
        format!("{}/{}/{}", ctx.endpoint().url, self.account, self.name)
    }

    pub fn is_fifo(&self) -> bool {
        self.name.ends_with(FIFO_SUFFIX)
    }
}

/// Letters, digits, hyphens and underscores, and the suffix of a FIFO queue.
pub fn is_name(name: &str) -> bool {
    let stem = name.strip_suffix(FIFO_SUFFIX).unwrap_or(name);
    let letter = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    !stem.is_empty() && name.len() <= NAME_LENGTH_MAX && stem.bytes().all(letter)
}

#[cfg(test)]
mod tests {
    use super::{Place, is_name};
    use aws::{AccountId, Region};

    #[test]
    fn urls_paths_and_names() {
        let account = AccountId::new("123456789012").unwrap();
        let region = Region::new("eu-west-1").unwrap();
        let place = |url: &str| Place::of_url(url, &account, &region).map(|p| p.arn().to_string());
        let own = "arn:aws:sqs:eu-west-1:123456789012:jobs";
        assert_eq!(place("http://localhost:4566/123456789012/jobs").as_deref(), Some(own));
        assert_eq!(place("/123456789012/jobs").as_deref(), Some(own));
        assert_eq!(place("jobs").as_deref(), Some(own));
        let other = "arn:aws:sqs:eu-west-1:210987654321:jobs.fifo";
        assert_eq!(place("https://x/210987654321/jobs.fifo").as_deref(), Some(other));
        assert_eq!(place("https://x/queues/jobs"), None);
        assert_eq!(place("https://x/"), None);
    }

    #[test]
    fn a_queue_has_one_arn() {
        let arn = "arn:aws:sqs:eu-west-1:123456789012:jobs";
        assert_eq!(Place::parse_arn(arn).unwrap().arn().as_str(), arn);
        let changes = [
            ("arn:aws:", "arn:aws-cn:"),
            (":sqs:", ":sns:"),
            (":jobs", "::jobs"),
            ("eu-west-1", ""),
        ];
        for (from, to) in changes {
            assert_eq!(Place::parse_arn(&arn.replacen(from, to, 1)), None, "{to}");
        }
    }

    #[test]
    fn names() {
        assert!(is_name(&"a".repeat(80)) && !is_name(&"a".repeat(81)));
        assert!(is_name("a-b_c.fifo") && !is_name(".fifo") && !is_name("a.b") && !is_name(""));
    }
}
