//! What each operation needs to be allowed: `apigateway:` and an HTTP method, on the path of the resource
//! ([actions and resources](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagementv2.html)).

use service::{Access, Scope};
use wire::IndexMap;

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
    let encoded = percent_encoding::utf8_percent_encode(arn, percent_encoding::NON_ALPHANUMERIC);
    on(action, scope, &format!("/tags/{encoded}"))
}
