//! API Gateway: HTTP APIs (`apigatewayv2`) and REST APIs (`apigateway`) in front of functions.
//!
//! | folder | what |
//! |---|---|
//! | `rules/` | which route a request means, events, answers, cross-origin rules, OpenAPI, plans; pure |
//! | `ops/` | the operations that set APIs up |
//! | `fronts/` | the doors of what was deployed |
//! | `resources/` | the seats in CloudFormation |
//! | `store`, `record` | rows: the models' own shapes |
//! | `table`, `access` | the table of operations, and what each needs to be allowed |
//!
//! **Invariants.** A stage serves what was deployed to it, never what is being edited. A function is called in
//! the name of the API's own route, so that the function's policy decides. An API of another account or
//! region is not there. A parameter that is not built is refused by its name.

mod access;
mod checks;
mod error;
mod fronts;
mod ops;
mod record;
mod resources;
mod rules;
mod store;
mod table;

use fronts::Plans;
use service::Service;
use std::sync::Arc;

pub fn service() -> Service {
    let service = Service::new("apigateway")
        .state(Arc::new(Plans::default()))
        .front(fronts::front())
        .resource_tags(ops::http::tags::lookup)
        .calls(&["lambda:Invoke"])
        .keeps(store::tables())
        .checks(checks::check);
    let service = table::rest(table::http(service));
    resources::all().into_iter().fold(service, Service::resource)
}
