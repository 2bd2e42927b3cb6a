//! REST APIs: the operations of `apigateway`.

pub mod apis;
pub mod authorizers;
pub mod deployments;
pub mod import;
pub mod integrations;
pub mod methods;
pub mod mock;
pub mod resources;
pub mod stages;
pub mod tags;
pub mod updates;

use crate::error::Error;
use crate::rules::page::{PAGE_MAX, page};
use crate::store::Part;
use model_apigateway::{Authorizer, Deployment, Resource, Stage};

impl Part for Resource {
    const TABLE: &'static str = "resource";
    const NOUN: &'static str = "Resource";
    fn id(&self) -> &str {
        self.id.as_deref().unwrap_or_default()
    }
}

impl Part for Deployment {
    const TABLE: &'static str = "deployment";
    const NOUN: &'static str = "Deployment";
    fn id(&self) -> &str {
        self.id.as_deref().unwrap_or_default()
    }
}

impl Part for Stage {
    const TABLE: &'static str = "stage";
    const NOUN: &'static str = "stage";
    fn id(&self) -> &str {
        self.stage_name.as_deref().unwrap_or_default()
    }
}

impl Part for Authorizer {
    const TABLE: &'static str = "authorizer";
    const NOUN: &'static str = "Authorizer";
    fn id(&self) -> &str {
        self.id.as_deref().unwrap_or_default()
    }
}

/// A page as this API asks for it.
fn paged<T>(
    items: Vec<T>,
    id: impl Fn(&T) -> &str,
    limit: Option<i32>,
    position: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let limit = match limit {
        None => PAGE_MAX,
        Some(limit) => {
            let number = usize::try_from(limit).ok().filter(|number| *number > 0);
            number.ok_or_else(|| Error::bad("Invalid limit specified"))?
        }
    };
    Ok(page(items, id, position, limit))
}
