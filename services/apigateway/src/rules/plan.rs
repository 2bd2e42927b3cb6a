//! What a deployment serves: a snapshot of an API, complete in itself.

use super::cors::Cors;
use super::route::RouteKey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Plan {
    Http(HttpPlan),
    Rest(RestPlan),
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct HttpPlan {
    pub routes: Vec<HttpRoute>,
    pub cors: Option<Cors>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HttpRoute {
    pub key: String,
    pub authorization: Authorization,
    /// None for a route without an integration.
    pub target: Option<Function>,
    /// Payload format 2.0, else 1.0.
    pub version_2: bool,
}

/// Who may call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Authorization {
    None,
    Iam,
    Lambda(Box<Authorizer>),
}

/// A function that decides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Authorizer {
    pub id: String,
    pub function: Function,
    /// Where the identity stands, such as `$request.header.Authorization` or `method.request.header.X`.
    pub identity: Vec<String>,
    pub form: AuthorizerForm,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AuthorizerForm {
    /// REST: the token alone.
    Token,
    /// The whole request as payload format 1.0; answers with a policy.
    Request1,
    /// The whole request as payload format 2.0; answers with a policy.
    Request2,
    /// As `Request2`, and answers with `isAuthorized`.
    Simple,
}

/// A function behind an API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Function {
    /// An ARN in which `${stageVariables.name}` may stand.
    pub arn: String,
    pub timeout_ms: u64,
    /// The role to call as; none: the function's own policy decides.
    pub role: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RestPlan {
    pub resources: Vec<RestResource>,
    pub binary_types: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RestResource {
    pub id: String,
    pub path: String,
    /// By HTTP method, or `ANY`.
    pub methods: BTreeMap<String, RestMethod>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RestMethod {
    pub authorization: Authorization,
    pub integration: RestIntegration,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RestIntegration {
    Function(Function),
    Mock(Mock),
}

/// An answer that needs no backend.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Mock {
    /// The status that the request template gives, by content type.
    pub statuses: BTreeMap<String, u16>,
    /// A content type without a template is refused.
    pub never_passes: bool,
    pub responses: Vec<MockResponse>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MockResponse {
    /// A status that this response is for; none: any other.
    pub selects: Option<u16>,
    pub status: u16,
    pub headers: Vec<(String, String)>,
    /// By content type.
    pub templates: BTreeMap<String, String>,
}

/// A plan, ready to be matched against requests.
#[derive(Debug)]
pub struct Compiled {
    pub plan: Plan,
    /// Of HTTP APIs, one a route; of REST APIs, one a method, in the order of [`Compiled::rest`].
    pub keys: Vec<RouteKey>,
    /// Resource's index and method's name, one a key.
    pub rest: Vec<(usize, String)>,
}

impl Compiled {
    pub fn of(plan: Plan) -> Compiled {
        let mut keys = Vec::new();
        let mut rest = Vec::new();
        match &plan {
            Plan::Http(http) => {
                // Route keys were parsed before they were kept.
                keys.extend(http.routes.iter().filter_map(|route| RouteKey::parse(&route.key)));
            }
            Plan::Rest(plan) => {
                for (index, resource) in plan.resources.iter().enumerate() {
                    for method in resource.methods.keys() {
                        let key = RouteKey::parse(&format!("{method} {}", resource.path));
                        if let Some(key) = key {
                            keys.push(key);
                            rest.push((index, method.clone()));
                        }
                    }
                }
            }
        }
        Compiled { plan, keys, rest }
    }
}
