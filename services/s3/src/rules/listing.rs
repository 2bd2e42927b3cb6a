//! Listings: keys in order, grouped by a delimiter, in pages.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html>

use crate::error::Error;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Keys, uploads, versions or parts of one page.
pub const PAGE_MAX: usize = 1000;

/// Fills one page from keys that are offered in order.
pub struct Grouping {
    prefix: String,
    delimiter: Option<String>,
    room: usize,
    /// The group at hand; before the first key, the one that the page before ended with.
    group: Option<String>,
    /// The last key or group taken.
    last: Option<String>,
}

/// What becomes of an offered key.
#[derive(Debug, PartialEq)]
pub enum Step {
    Take,
    /// The first key of a new group.
    Group(String),
    /// In a group that is already known.
    Skip,
    /// There is more than the page holds.
    Full,
}

impl Grouping {
    pub fn new(prefix: &str, delimiter: Option<&str>, after: &str, page: usize) -> Grouping {
        let mut grouping = Grouping {
            prefix: prefix.to_owned(),
            delimiter: delimiter.filter(|text| !text.is_empty()).map(str::to_owned),
            room: page,
            group: None,
            last: None,
        };
        grouping.group = grouping.group_of(after).filter(|group| group == after);
        grouping
    }

    pub fn offer(&mut self, key: &str) -> Step {
        let group = self.group_of(key);
        if group.is_some() && group == self.group {
            return Step::Skip;
        }
        if self.room == 0 {
            return Step::Full;
        }
        self.room -= 1;
        self.group = group.clone();
        self.last = Some(group.clone().unwrap_or_else(|| key.to_owned()));
        group.map_or(Step::Take, Step::Group)
    }

    /// Where the page after this one goes on.
    pub fn last(&self) -> Option<&str> {
        self.last.as_deref()
    }

    /// Where the page after this one goes on, if this one ends behind a key, whether that was offered or not. None: it
    /// cannot end there, as the key has the name of a group that was not shown, and would be taken for one that was.
    pub fn resume_behind(&self, key: &str) -> Option<String> {
        match self.group_of(key) {
            Some(group) if self.group.as_ref() == Some(&group) => Some(group),
            Some(group) if group == key => None,
            _ => Some(key.to_owned()),
        }
    }

    /// The group at hand.
    pub fn group(&self) -> Option<&str> {
        self.group.as_deref()
    }

    /// The first bytes behind the group at hand, so that its keys need not be read.
    pub fn behind_group(&self) -> Option<Vec<u8>> {
        let group = self.group.as_deref()?.as_bytes();
        let kept = group.iter().rposition(|byte| *byte != 0xff)?;
        let mut behind = group[..=kept].to_vec();
        behind[kept] += 1;
        Some(behind)
    }

    /// How many more keys or groups the page takes.
    pub fn room(&self) -> usize {
        self.room
    }

    fn group_of(&self, key: &str) -> Option<String> {
        let delimiter = self.delimiter.as_deref()?;
        let rest = key.strip_prefix(self.prefix.as_str())?;
        let end = rest.find(delimiter)? + delimiter.len();
        Some(key[..self.prefix.len() + end].to_owned())
    }
}

/// `max-keys` and its kin: 0 to 1000, larger numbers mean 1000.
pub fn page_size(asked: Option<i32>, name: &'static str) -> Result<usize, Error> {
    match asked {
        None => Ok(PAGE_MAX),
        Some(count) => match usize::try_from(count) {
            Ok(count) => Ok(count.min(PAGE_MAX)),
            Err(_) => {
                let message =
                    format!("Argument {name} must be an integer between 0 and 2147483647");
                Err(Error::argument(message, name, count.to_string()))
            }
        },
    }
}

/// A continuation token is where the page before ended, in Base64.
pub fn token(after: &str) -> String {
    URL_SAFE_NO_PAD.encode(after)
}

pub fn parse_token(token: &str) -> Result<String, Error> {
    let (message, name) = ("The continuation token provided is incorrect", "continuation-token");
    if token.is_empty() {
        return Err(Error::unvalued(message, name));
    }
    let bytes = URL_SAFE_NO_PAD.decode(token).ok();
    bytes
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .ok_or_else(|| Error::argument(message, name, token))
}

const KEPT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b'/');
const KEPT_SPACE: &AsciiSet = &KEPT.remove(b' ');

/// `encoding-type=url`, and keys in notifications: as a form encodes them, slashes left alone.
pub fn url_encoded(text: &str) -> String {
    utf8_percent_encode(text, KEPT_SPACE).to_string().replace(' ', "+")
}

#[cfg(test)]
mod tests {
    use super::{Grouping, Step, page_size, parse_token, token, url_encoded};

    fn page(
        keys: &[&str],
        prefix: &str,
        delimiter: &str,
        after: &str,
        size: usize,
    ) -> (Vec<String>, bool, Option<String>) {
        let mut grouping = Grouping::new(prefix, Some(delimiter), after, size);
        let mut found = Vec::new();
        let mut full = false;
        for key in keys.iter().filter(|key| key.starts_with(prefix) && **key > after) {
            match grouping.offer(key) {
                Step::Take => found.push((*key).to_owned()),
                Step::Group(group) => found.push(group),
                Step::Skip => {}
                Step::Full => {
                    full = true;
                    break;
                }
            }
        }
        (found, full, grouping.last().map(str::to_owned))
    }

    const KEYS: [&str; 5] = ["asdf", "boo/bar", "boo/baz/xyzzy", "cquux/thud", "cquux/bla"];

    #[test]
    fn pages_with_groups() {
        let mut keys = KEYS;
        keys.sort_unstable();
        let first = page(&keys, "", "/", "", 1);
        assert_eq!(first, (vec!["asdf".into()], true, Some("asdf".into())));
        let second = page(&keys, "", "/", "asdf", 1);
        assert_eq!(second, (vec!["boo/".into()], true, Some("boo/".into())));
        let third = page(&keys, "", "/", "boo/", 1);
        assert_eq!(third, (vec!["cquux/".into()], false, Some("cquux/".into())));
        let within = page(&keys, "boo/", "/", "", 9);
        assert_eq!(within.0, ["boo/bar", "boo/baz/"]);
    }

    #[test]
    fn a_group_is_jumped_over() {
        let mut grouping = Grouping::new("", Some("/"), "", 9);
        assert_eq!(grouping.offer("a/1"), Step::Group("a/".into()));
        assert_eq!(grouping.behind_group().as_deref(), Some(&b"a0"[..]));
    }

    #[test]
    fn a_page_that_ends_early_is_gone_on_with() {
        let mut grouping = Grouping::new("", Some("/"), "", 9);
        assert_eq!(grouping.offer("a/1"), Step::Group("a/".into()));
        // In a group that was shown, which the next page must not show again.
        assert_eq!(grouping.resume_behind("a/2").as_deref(), Some("a/"));
        // In one that was not.
        assert_eq!(grouping.resume_behind("b/1").as_deref(), Some("b/1"));
        assert_eq!(grouping.resume_behind("b/"), None);
        assert_eq!(grouping.offer("c"), Step::Take);
        assert_eq!(grouping.resume_behind("c").as_deref(), Some("c"));
        assert_eq!(grouping.group(), None);
    }

    #[test]
    fn the_group_of_the_page_before_is_at_hand() {
        let mut grouping = Grouping::new("a/", Some("/"), "a/b/", 9);
        assert_eq!(grouping.group(), Some("a/b/"));
        assert_eq!(grouping.offer("a/b/c"), Step::Skip);
        assert_eq!(grouping.offer("a/c/d"), Step::Group("a/c/".into()));
        assert_eq!(Grouping::new("a/", Some("/"), "a/b", 9).group(), None);
        assert_eq!(Grouping::new("a/", Some("/"), "a/", 9).group(), None);
    }

    #[test]
    fn a_page_of_nothing() {
        assert_eq!(page(&KEYS, "", "/", "", 0), (vec![], true, None));
        assert_eq!(page_size(Some(5000), "max-keys").unwrap(), 1000);
        assert_eq!(page_size(Some(0), "max-keys").unwrap(), 0);
        assert!(page_size(Some(-1), "max-keys").is_err());
    }

    #[test]
    fn tokens_and_encoding() {
        assert_eq!(parse_token(&token("a/ü")).unwrap(), "a/ü");
        assert!(parse_token("***").is_err());
        assert_eq!(url_encoded("a b+c/(ü)"), "a+b%2Bc/%28%C3%BC%29");
    }
}
