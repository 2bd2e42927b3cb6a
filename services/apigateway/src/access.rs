//! What each operation needs to be allowed: `apigateway:` and an HTTP method, on the path of the resource
//! ([actions and resources](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagementv2.html)).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use service::{Access, Scope};
use wire::IndexMap;

/// Everything but what addresses never encode: policies are written so.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

pub const GET: &str = "apigateway:GET";
pub const POST: &str = "apigateway:POST";
pub const PUT: &str = "apigateway:PUT";
pub const PATCH: &str = "apigateway:PATCH";
pub const DELETE: &str = "apigateway:DELETE";

/// `arn:aws:apigateway:region::/path`; these ARNs name no account.
pub fn on(action: &'static str, scope: &Scope, path: &str) -> Access {
    Access::new(action, format!("arn:aws:apigateway:{}::{path}", scope.region))
}

/// [`on`] where the request may bring tags.
pub fn tagging(
    action: &'static str,
    scope: &Scope,
    path: &str,
    tags: Option<&IndexMap<String, String>>,
) -> Access {
    on(action, scope, path).tagged(pairs(tags))
}

pub fn pairs(tags: Option<&IndexMap<String, String>>) -> impl Iterator<Item = (&str, &str)> {
    tags.into_iter().flatten().map(|(key, value)| (key.as_str(), value.as_str()))
}

/// A tagged thing is given by its ARN; tagging has a path of its own under which it stands encoded.
pub fn tags(action: &'static str, scope: &Scope, arn: &str) -> Access {
    let encoded = utf8_percent_encode(arn, ENCODED);
    on(action, scope, &format!("/tags/{encoded}"))
}

#[cfg(test)]
mod tests {
    use super::{GET, tags};
    use aws::{AccountId, Principal, Region};
    use service::Scope;

    #[test]
    fn a_tagged_thing_is_encoded_as_policies_have_it() {
        let account = AccountId::new("123456789012").unwrap();
        let region = Region::new("eu-west-1").unwrap();
        let scope =
            Scope { principal: Principal::Root { account: account.clone() }, account, region };
        let access = tags(GET, &scope, "arn:aws:apigateway:eu-west-1::/restapis/abc");
        let encoded = "arn%3Aaws%3Aapigateway%3Aeu-west-1%3A%3A%2Frestapis%2Fabc";
        assert_eq!(access.resource, format!("arn:aws:apigateway:eu-west-1::/tags/{encoded}"));
    }
}
