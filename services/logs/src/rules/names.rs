//! Names of groups and streams.

use crate::error::Error;

/// The group that a name or an ARN (`arn:aws:logs:region:account:log-group:NAME`, perhaps with `:*`) means.
pub fn group_of(text: &str) -> &str {
    let Some(rest) = text.strip_prefix("arn:") else { return text };
    let name = rest.splitn(6, ':').nth(5).unwrap_or(text);
    name.strip_suffix(":*").unwrap_or(name)
}

/// The one group that a request names, by its name or by an identifier.
pub fn one_group<'a>(
    name: &'a Option<String>,
    identifier: &'a Option<String>,
) -> Result<&'a str, Error> {
    match (name, identifier) {
        (Some(name), None) => Ok(name),
        (None, Some(identifier)) => Ok(group_of(identifier)),
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

    #[test]
    fn a_group_is_named_either_way() {
        let arn = "arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/f";
        for text in ["/aws/lambda/f", arn, &format!("{arn}:*")] {
            assert_eq!(group_of(text), "/aws/lambda/f");
        }
    }
}
