//! Policy documents: checked when they come, percent-encoded when they go.

use crate::error::Error;
use auth::policy::{Kind, Policy, PolicyError};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// A managed policy, without white space.
pub const MANAGED_SIZE_MAX: usize = 6144;
/// A role's trust policy.
pub const TRUST_SIZE_MAX: usize = 2048;

const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The size of a valid document, without white space.
pub fn check(kind: Kind, document: &str) -> Result<usize, Error> {
    Ok(read(kind, document)?.size())
}

fn read(kind: Kind, document: &str) -> Result<Policy, Error> {
    Policy::parse(kind, document).map_err(|error| match error {
        PolicyError::TooLarge { .. } => Error::LimitExceeded(error.to_string()),
        PolicyError::Malformed(message) => Error::MalformedPolicyDocument(message),
    })
}

pub fn check_managed(document: &str) -> Result<(), Error> {
    match check(Kind::Identity, document)? {
        size if size > MANAGED_SIZE_MAX => Err(Error::quota("PolicySize", MANAGED_SIZE_MAX)),
        _ => Ok(()),
    }
}

pub fn check_trust(document: &str) -> Result<Policy, Error> {
    let policy = read(Kind::Trust, document)?;
    match policy.size() {
        size if size > TRUST_SIZE_MAX => Err(Error::quota("ACLSizePerRole", TRUST_SIZE_MAX)),
        _ => Ok(policy),
    }
}

/// As IAM's answers carry documents: RFC 3986.
pub fn encoded(document: &str) -> String {
    utf8_percent_encode(document, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::{check_managed, check_trust, encoded};
    use crate::error::Error;

    fn policy(resource: &str) -> String {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:*","Resource":"{resource}"}}]}}"#
        )
    }

    #[test]
    fn documents_are_encoded_as_rfc_3986_says() {
        assert_eq!(encoded(r#"{"a": "b*-_.~"}"#), "%7B%22a%22%3A%20%22b%2A-_.~%22%7D");
    }

    #[test]
    fn sizes_have_limits() {
        let fixed = policy("arn:aws:s3:::").len();
        let at = |size: usize| policy(&format!("arn:aws:s3:::{}", "x".repeat(size - fixed)));
        assert!(check_managed(&at(6144)).is_ok());
        assert!(matches!(check_managed(&at(6145)), Err(Error::LimitExceeded(_))));
    }

    #[test]
    fn each_kind_has_its_rules() {
        assert!(matches!(check_managed("{"), Err(Error::MalformedPolicyDocument(_))));
        assert!(matches!(check_trust(&policy("*")), Err(Error::MalformedPolicyDocument(_))));
    }
}
