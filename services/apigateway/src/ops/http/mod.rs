//! HTTP APIs: the operations of `apigatewayv2`.

pub mod apis;
pub mod authorizers;
pub mod deployments;
pub mod import;
pub mod integrations;
pub mod routes;
pub mod stages;
pub mod tags;

use crate::error::Error;
use crate::rules::page::{PAGE_MAX, page};
use crate::store::Part;
use model_apigatewayv2::{Authorizer, Deployment, Integration, Route, Stage};

impl Part for Route {
    const TABLE: &'static str = "route";
    const NOUN: &'static str = "Route";
    fn id(&self) -> &str {
        self.route_id.as_deref().unwrap_or_default()
    }
}

impl Part for Integration {
    const TABLE: &'static str = "integration";
    const NOUN: &'static str = "Integration";
    fn id(&self) -> &str {
        self.integration_id.as_deref().unwrap_or_default()
    }
}

impl Part for Stage {
    const TABLE: &'static str = "stage";
    const NOUN: &'static str = "stage";
    fn id(&self) -> &str {
        &self.stage_name
    }
}

impl Part for Deployment {
    const TABLE: &'static str = "deployment";
    const NOUN: &'static str = "Deployment";
    fn id(&self) -> &str {
        self.deployment_id.as_deref().unwrap_or_default()
    }
}

impl Part for Authorizer {
    const TABLE: &'static str = "authorizer";
    const NOUN: &'static str = "Authorizer";
    fn id(&self) -> &str {
        self.authorizer_id.as_deref().unwrap_or_default()
    }
}

/// A page as this API asks for it: `maxResults` is a text.
fn paged<T>(
    items: Vec<T>,
    id: impl Fn(&T) -> &str,
    max_results: Option<&str>,
    next_token: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let limit = match max_results {
        None => PAGE_MAX,
        Some(text) => {
            let number = text.parse::<usize>().ok().filter(|number| *number > 0);
            number.ok_or_else(|| Error::bad("Invalid value specified for maxResults"))?
        }
    };
    Ok(page(items, id, next_token, limit))
}
