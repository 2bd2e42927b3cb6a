//! The families of wording in which AWS's services refuse a caller.

use aws::Fault;

/// Which family's codes, statuses and messages a refusal takes. S3 also canonicalises requests
/// differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// JSON 1.0 and 1.1, and CBOR: DynamoDB, Logs, EventBridge. Codes end in `Exception`, status
    /// 400.
    Json,
    /// JSON over REST: Lambda, API Gateway. The codes of `Json`, status 403.
    RestJson,
    /// Query: IAM, STS, CloudFormation. Codes without `Exception`, status 403.
    Query,
    S3,
}

impl Dialect {
    /// A refusal whose code differs only by the family's ending and status; S3 words its own.
    pub(crate) fn refuse(self, stem: &str, message: impl Into<String>) -> Fault {
        match self {
            Dialect::Json => Fault::new(400, &format!("{stem}Exception"), message),
            Dialect::RestJson => Fault::new(403, &format!("{stem}Exception"), message),
            Dialect::Query | Dialect::S3 => Fault::new(403, stem, message),
        }
    }

    /// The policies refuse: `AccessDenied` or `AccessDeniedException`.
    pub fn access_denied(self, message: impl Into<String>) -> Fault {
        self.refuse("AccessDenied", message)
    }

    /// No credentials where some are needed.
    pub fn missing_token(self) -> Fault {
        match self {
            Dialect::S3 => self.refuse("AccessDenied", "Access Denied"),
            Dialect::RestJson => {
                self.refuse("MissingAuthenticationToken", "Missing Authentication Token")
            }
            _ => {
                self.refuse("MissingAuthenticationToken", "Request is missing Authentication Token")
            }
        }
    }

    /// An access key that nobody holds.
    pub fn unknown_key(self, access_key_id: &str) -> Fault {
        let token = "The security token included in the request is invalid.";
        match self {
            Dialect::S3 => Fault::new(
                403,
                "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.",
            )
            .with("AWSAccessKeyId", access_key_id),
            Dialect::Query => self.refuse("InvalidClientTokenId", token),
            _ => self.refuse("UnrecognizedClient", token),
        }
    }

    /// A session token that does not belong to its access key, or is missing beside a temporary
    /// one.
    pub fn invalid_token(self, access_key_id: &str) -> Fault {
        match self {
            Dialect::S3 => Fault::new(
                400,
                "InvalidToken",
                "The provided token is malformed or otherwise invalid.",
            ),
            _ => self.unknown_key(access_key_id),
        }
    }

    /// Temporary credentials past their end.
    pub fn expired_token(self) -> Fault {
        match self {
            Dialect::S3 => Fault::new(400, "ExpiredToken", "The provided token has expired."),
            _ => {
                self.refuse("ExpiredToken", "The security token included in the request is expired")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Dialect;

    #[test]
    fn each_family_has_its_codes() {
        let codes = |dialect: Dialect| {
            let faults = [
                dialect.missing_token(),
                dialect.unknown_key("AKIA"),
                dialect.expired_token(),
                dialect.access_denied(""),
            ];
            faults.map(|fault| format!("{} {}", fault.status, fault.code)).join(", ")
        };
        assert_eq!(
            codes(Dialect::Json),
            "400 MissingAuthenticationTokenException, 400 UnrecognizedClientException, \
             400 ExpiredTokenException, 400 AccessDeniedException"
        );
        assert_eq!(
            codes(Dialect::RestJson),
            "403 MissingAuthenticationTokenException, 403 UnrecognizedClientException, \
             403 ExpiredTokenException, 403 AccessDeniedException"
        );
        assert_eq!(
            codes(Dialect::Query),
            "403 MissingAuthenticationToken, 403 InvalidClientTokenId, 403 ExpiredToken, 403 AccessDenied"
        );
        assert_eq!(
            codes(Dialect::S3),
            "403 AccessDenied, 403 InvalidAccessKeyId, 400 ExpiredToken, 403 AccessDenied"
        );
    }
}
