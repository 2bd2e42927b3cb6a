//! Whose cloud, and where in it: partition, account, region.

use std::fmt;

/// The family of regions an ARN names; Pileus speaks as `aws`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Partition;

impl Partition {
    pub const NAME: &'static str = "aws";
}

/// Twelve digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId(std::sync::Arc<str>);

impl AccountId {
    /// None unless the text is twelve digits.
    pub fn new(text: &str) -> Option<AccountId> {
        let valid = text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
        valid.then(|| AccountId(text.into()))
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A region's name, such as `us-east-1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Region(std::sync::Arc<str>);

impl Region {
    /// None unless the text could be a region: lower-case words and a digit, joined by hyphens.
    pub fn new(text: &str) -> Option<Region> {
        let shaped =
            text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let valid = shaped && (1..=32).contains(&text.len());
        valid.then(|| Region(text.into()))
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
