//! Names of groups and streams.

use crate::error::Error;
use service::Scope;

/// The group that a name or an ARN (`arn:aws:logs:region:account:log-group:NAME`, perhaps with `:*`) means; none if the
/// ARN is not that of a group of this account and region.
pub fn group_of<'a>(scope: &Scope, text: &'a str) -> Option<&'a str> {
    if !text.starts_with("arn:") {
        return Some(text);
    }
    let Scope { region, account, .. } = scope;
    let name = text.strip_prefix(&format!("arn:aws:logs:{region}:{account}:log-group:"))?;
    let name = name.strip_suffix(":*").unwrap_or(name);
    (!name.is_empty() && !name.contains(':')).then_some(name)
}

/// The one group that a request names, by its name or by an identifier.
pub fn one_group<'a>(
    scope: &Scope,
    name: &'a Option<String>,
    identifier: &'a Option<String>,
) -> Result<&'a str, Error> {
    match (name, identifier) {
        (Some(name), None) => Ok(name),
        (None, Some(identifier)) => group_of(scope, identifier).ok_or(Error::NoGroup),
        (Some(_), Some(_)) => {
            let message = "LogGroupName and LogGroupIdentifier cannot both be specified.";
            Err(Error::Invalid(message.into()))
        }
        (None, None) => {
            let message = "One of LogGroupName or LogGroupIdentifier must be specified.";
            Err(Error::Invalid(message.into()))
        }
    }
}

pub fn check_group(name: &str) -> Result<(), Error> {
    if name.starts_with("AWS/") || name.starts_with("aws/") {
        let message = "Log groups starting with AWS/ are reserved for AWS.";
        return Err(Error::Invalid(message.into()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::group_of;
    use aws::{AccountId, Principal, Region};
    use service::Scope;

    #[test]
    fn a_group_is_named_either_way() {
        let account = AccountId::new("123456789012").unwrap();
        let region = Region::new("eu-west-1").unwrap();
        let scope =
            Scope { principal: Principal::Root { account: account.clone() }, account, region };
        let arn = "arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/f";
        for text in ["/aws/lambda/f", arn, &format!("{arn}:*")] {
            assert_eq!(group_of(&scope, text), Some("/aws/lambda/f"));
        }
        let changes = [
            ("arn:aws:", "arn:aws-cn:"),
            ("arn:aws:", "arn::"),
            (":logs:", ":sqs:"),
            ("eu-west-1", "eu-west-2"),
            ("123456789012", "210987654321"),
            (":log-group:", ":group:"),
            (":log-group:", ":log-group:log-group:"),
            ("/f", "/f:*:*"),
            ("/f", "/f:log-stream:s"),
            ("/aws/lambda/f", ""),
        ];
        for (from, to) in changes {
            let other = arn.replacen(from, to, 1);
            assert_eq!(group_of(&scope, &other), None, "{other}");
        }
    }
}
