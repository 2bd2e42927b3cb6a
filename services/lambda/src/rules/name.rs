//! The ways in which a request names a function: `name`, `name:qualifier`, `123456789012:function:name`
//! and the ARN, each with or without a qualifier.

use crate::error::Error;
use aws::{AccountId, Arn, Region};
use service::Scope;

/// Where a function lives, and its bare name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    pub account: AccountId,
    pub region: Region,
    pub name: String,
}

/// A function, or a version or alias of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub place: Place,
    pub qualifier: Option<String>,
}

/// Of a function's bare name (<https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html>).
const NAME_LENGTH_MAX: usize = 64;

/// Of a session's name, which has two characters at least
/// (<https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>).
const SESSION_NAME_LENGTH_MAX: usize = 64;

/// The version that is not published.
pub const LATEST: &str = "$LATEST";

impl Place {
    pub fn arn(&self) -> String {
        self.arn_of(None)
    }

    pub fn arn_of(&self, qualifier: Option<&str>) -> String {
        let Place { account, region, name } = self;
        match qualifier {
            Some(qualifier) => {
                format!("arn:aws:lambda:{region}:{account}:function:{name}:{qualifier}")
            }
            None => format!("arn:aws:lambda:{region}:{account}:function:{name}"),
        }
    }

    /// Under which the function's role acts.
    pub fn session_name(&self) -> String {
        match self.name.len() {
            1 => format!("{}@lambda_function", self.name),
            _ => self.name.chars().take(SESSION_NAME_LENGTH_MAX).collect(),
        }
    }
}

impl Named {
    pub fn arn(&self) -> String {
        self.place.arn_of(self.qualifier.as_deref())
    }
}

/// Reads a `FunctionName`, with the `Qualifier` that may stand beside it.
pub fn parse(scope: &Scope, text: &str, qualifier: Option<&str>) -> Result<Named, Error> {
    let named = read(scope, text, qualifier)?;
    if named.place.region != scope.region {
        return Err(Error::NotFound(format!(
            "Functions from '{}' are not reachable in this region ('{}')",
            named.place.region, scope.region
        )));
    }
    Ok(named)
}

/// The same, of whichever region.
fn read(scope: &Scope, text: &str, qualifier: Option<&str>) -> Result<Named, Error> {
    let mut named = split(scope, text).ok_or_else(|| {
        Error::Invalid(format!("'{text}' is not the name or the ARN of a function."))
    })?;
    match (&named.qualifier, qualifier) {
        (Some(derived), Some(given)) if derived != given => {
            return Err(Error::Invalid(
                "The derived qualifier from the function name does not match the specified \
                 qualifier."
                    .into(),
            ));
        }
        (None, Some(given)) => named.qualifier = Some(given.to_owned()),
        _ => {}
    }
    match named.qualifier.as_deref().is_none_or(is_one_name) {
        true => Ok(named),
        false => Err(Error::no_function(&named.arn())),
    }
}

/// Refuses what no function may be named, where one is made.
pub fn bounded(name: &str) -> Result<(), Error> {
    if name.len() > NAME_LENGTH_MAX {
        // Not a ValidationException, though it reads like one.
        return Err(Error::Invalid(format!(
            "1 validation error detected: Value '{name}' at 'functionName' failed to satisfy \
             constraint: Member must have length less than or equal to {NAME_LENGTH_MAX}"
        )));
    }
    Ok(())
}

/// Whether it is not a second name of a version, such as `01`: under that no policy would meet it.
fn is_one_name(qualifier: &str) -> bool {
    !qualifier.starts_with(['0', '+']) || qualifier.parse::<u64>().is_err()
}

/// Whether it may be an alias's name: some operations tell of a missing alias otherwise than of a missing version.
pub fn is_alias(qualifier: &str) -> bool {
    let may_be = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    qualifier.bytes().all(may_be) && !qualifier.bytes().all(|byte| byte.is_ascii_digit())
}

/// The ARN that policies match for a request on a function as such, whichever qualifier its name bears.
pub fn function_arn(scope: &Scope, text: &str) -> String {
    match read(scope, text, None) {
        Ok(named) => named.place.arn(),
        Err(_) => arn(scope, text, None),
    }
}

/// The ARN that policies match for a request; what cannot be read is refused by the handler.
pub fn arn(scope: &Scope, text: &str, qualifier: Option<&str>) -> String {
    match read(scope, text, qualifier) {
        Ok(named) => named.arn(),
        Err(_) => scope.arn("lambda", &format!("function:{text}")).to_string(),
    }
}

fn split(scope: &Scope, text: &str) -> Option<Named> {
    let here = |name: &str, qualifier: Option<&str>| Named {
        place: Place {
            account: scope.account.clone(),
            region: scope.region.clone(),
            name: name.to_owned(),
        },
        qualifier: qualifier.map(str::to_owned),
    };
    if text.starts_with("arn:") {
        return of_arn(&text.parse().ok()?);
    }
    let parts: Vec<&str> = text.split(':').collect();
    let named = match parts.as_slice() {
        [name] => here(name, None),
        ["function", name] => here(name, None),
        ["function", name, qualifier] => here(name, Some(qualifier)),
        [name, qualifier] => here(name, Some(qualifier)),
        [account, "function", name, rest @ ..] if rest.len() < 2 => {
            let mut named = here(name, rest.first().copied());
            named.place.account = AccountId::new(account)?;
            named
        }
        _ => return None,
    };
    (!named.place.name.is_empty()).then_some(named)
}

/// `arn:aws:lambda:region:account:function:name[:qualifier]`
pub fn of_arn(arn: &Arn) -> Option<Named> {
    let parts: Vec<&str> = arn.resource().split(':').collect();
    let (name, qualifier) = match parts.as_slice() {
        ["function", name] => (*name, None),
        ["function", name, qualifier] if is_one_name(qualifier) => {
            (*name, Some((*qualifier).to_owned()))
        }
        _ => return None,
    };
    let is_function = arn.is_of("lambda") && !name.is_empty();
    let (account, region) = (AccountId::new(arn.account())?, Region::new(arn.region())?);
    is_function
        .then(|| Named { place: Place { account, region, name: name.to_owned() }, qualifier })
}

/// `arn:aws:lambda:region:account:layer:name:version`
pub fn of_layer_arn(text: &str) -> Option<(Place, u64)> {
    let arn: Arn = text.parse().ok()?;
    let mut parts = arn.resource().split(':');
    let (kind, name, version) = (parts.next()?, parts.next()?, parts.next()?);
    if !arn.is_of("lambda") || kind != "layer" || name.is_empty() || parts.next().is_some() {
        return None;
    }
    let (account, region) = (AccountId::new(arn.account())?, Region::new(arn.region())?);
    let number: u64 = version.parse().ok()?;
    // `01` would be a second name of the first version.
    let is_one_name = number.to_string() == version;
    is_one_name.then(|| (Place { account, region, name: name.to_owned() }, number))
}

#[cfg(test)]
mod tests {
    use super::{function_arn, is_alias, of_layer_arn, parse};
    use crate::error::Error;
    use aws::{AccountId, Principal, Region};
    use service::Scope;

    fn scope() -> Scope {
        let account = AccountId::new("123456789012").unwrap();
        let region = Region::new("eu-west-1").unwrap();
        Scope { principal: Principal::Root { account: account.clone() }, account, region }
    }

    #[test]
    fn every_form_of_a_name() {
        let arn = "arn:aws:lambda:eu-west-1:123456789012:function:f";
        for text in ["f", "function:f", "123456789012:function:f", arn] {
            assert_eq!(parse(&scope(), text, None).unwrap().arn(), arn, "{text}");
            let qualified = format!("{arn}:PROD");
            assert_eq!(parse(&scope(), text, Some("PROD")).unwrap().arn(), qualified);
        }
        assert_eq!(parse(&scope(), "f:2", None).unwrap().qualifier.as_deref(), Some("2"));
    }

    #[test]
    fn contradictions_are_refused() {
        assert!(parse(&scope(), "f:1", Some("2")).is_err());
        assert!(parse(&scope(), "a:b:c:d:e", None).is_err());
        assert!(parse(&scope(), "", None).is_err());
        let elsewhere = "arn:aws:lambda:eu-west-2:123456789012:function:f";
        assert!(parse(&scope(), elsewhere, None).is_err());
        assert_eq!(super::arn(&scope(), elsewhere, None), elsewhere);
    }

    #[test]
    fn a_version_has_one_name() {
        for qualifier in ["01", "+1", "001", "0"] {
            assert!(parse(&scope(), "f", Some(qualifier)).is_err(), "{qualifier}");
            assert!(parse(&scope(), &format!("f:{qualifier}"), None).is_err(), "{qualifier}");
        }
        assert!(parse(&scope(), "f", Some("0x")).is_ok());
        let layer = "arn:aws:lambda:eu-west-1:123456789012:layer:l";
        assert_eq!(of_layer_arn(&format!("{layer}:10")).unwrap().1, 10);
        for number in ["01", "+1", "1:", "1 ", "", "-1"] {
            assert_eq!(of_layer_arn(&format!("{layer}:{number}")), None, "{number}");
        }
    }

    #[test]
    fn what_may_be_an_alias() {
        for name in ["live", "2024-01-02", "v1", "_", "-"] {
            assert!(is_alias(name), "{name}");
        }
        for name in ["", "1", "007", "$LATEST", "$latest", "a$b", "a.b"] {
            assert!(!is_alias(name), "{name}");
        }
    }

    #[test]
    fn names_of_new_functions_are_bounded() {
        assert!(super::bounded(&"f".repeat(64)).is_ok());
        assert!(matches!(super::bounded(&"f".repeat(65)), Err(Error::Invalid(_))));
        // One that is there already is found under its name.
        assert!(parse(&scope(), &"f".repeat(65), None).is_ok());
    }

    #[test]
    fn sessions_have_the_functions_name() {
        let session_name = |name: &str| parse(&scope(), name, None).unwrap().place.session_name();
        assert_eq!(session_name("fn"), "fn");
        assert_eq!(session_name("f"), "f@lambda_function");
        assert_eq!(session_name(&"f".repeat(65)), "f".repeat(64));
    }

    #[test]
    fn nothing_is_named_in_another_partition() {
        let arn = "arn:aws:lambda:eu-west-1:123456789012:function:f";
        let layer = "arn:aws:lambda:eu-west-1:123456789012:layer:l:1";
        for partition in ["arn:aws-cn:", "arn::", "arn:AWS:"] {
            assert!(parse(&scope(), &arn.replacen("arn:aws:", partition, 1), None).is_err());
            assert_eq!(of_layer_arn(&layer.replacen("arn:aws:", partition, 1)), None);
        }
    }

    #[test]
    fn a_function_as_such_has_no_qualifier() {
        let arn = "arn:aws:lambda:eu-west-1:123456789012:function:f";
        for text in
            ["f", "f:$LATEST", "f:any", arn, &format!("{arn}:1"), "123456789012:function:f:x"]
        {
            assert_eq!(function_arn(&scope(), text), arn, "{text}");
        }
    }
}
