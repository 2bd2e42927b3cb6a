//! Service control policies: what a document may be, and the one that AWS keeps.
//!
//! <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html>

use crate::error::Error;
use auth::policy::{Kind, Policy};

/// Characters, white space included: by the API a document is kept as it comes.
const SIZE_MAX: usize = 5120;

pub const FULL_ACCESS: &str = "p-FullAWSAccess";
pub const FULL_ACCESS_NAME: &str = "FullAWSAccess";
pub const FULL_ACCESS_DESCRIPTION: &str = "Allows access to every operation";
pub const FULL_ACCESS_DOCUMENT: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "*",
      "Resource": "*"
    }
  ]
}"#;

pub fn check(content: &str) -> Result<(), Error> {
    if content.chars().count() > SIZE_MAX {
        let message = "You have exceeded the maximum policy size.";
        return Err(Error::constraint("POLICY_CONTENT_LIMIT_EXCEEDED", message));
    }
    Policy::parse(Kind::Identity, content).map(drop).map_err(|_| Error::MalformedPolicy)
}

#[cfg(test)]
mod tests {
    use super::{FULL_ACCESS_DOCUMENT, SIZE_MAX, check};

    #[test]
    fn documents_are_policies_of_a_size() {
        assert!(check(FULL_ACCESS_DOCUMENT).is_ok());
        assert!(check("{}").is_err() && check("no").is_err());
        let deny = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;
        let padded = format!("{deny}{}", " ".repeat(SIZE_MAX - deny.len()));
        assert!(check(&padded).is_ok());
        assert!(check(&format!("{padded} ")).is_err());
        let named = deny.replace(r#""Action""#, r#""Principal":"*","Action""#);
        assert!(check(&named).is_err());
    }
}
