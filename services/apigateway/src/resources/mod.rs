//! The seats in CloudFormation. Each function speaks with the permissions of whoever deploys, and may be
//! repeated: ids are made from the creation's token, so that a second attempt finds the first one's work.
//! What has no such id is found by its name, at a second attempt alone: at the first it is another's.

mod http;
mod http_api;
mod rest;
mod rest_api;
mod rest_method;

use crate::access;
use crate::error::Error;
use aws::Fault;
use serde_json::{Map, Value};
use service::{Ctx, Resource, ResourceRequest};
use sha2::{Digest, Sha256};
use wire::{IndexMap, Shape};

pub fn all() -> Vec<Resource> {
    vec![
        http_api::api(),
        http::route(),
        http::integration(),
        http::authorizer(),
        http::stage(),
        http::deployment(),
        rest_api::rest_api(),
        rest::resource(),
        rest::authorizer(),
        rest::deployment(),
        rest::stage(),
        rest_method::method(),
    ]
}

/// The context inside this service, once the deployer may do this on that path.
async fn allowed(ctx: &Ctx, action: &'static str, path: &str) -> Result<Ctx, Error> {
    let ctx = ctx.entering("apigateway");
    ctx.authorize(&[access::on(action, &ctx.scope(), path)]).await?;
    Ok(ctx)
}

/// Lower-case letters and digits, the same for every attempt at this creation.
fn stable_id(request: &ResourceRequest, length: usize) -> String {
    let seed = [&request.stack_id, &request.logical_id, &request.token].map(String::as_str);
    let digest = Sha256::digest(seed.join("\n"));
    let letters = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let letter = |byte: &u8| char::from(letters[usize::from(*byte) % letters.len()]);
    digest.iter().take(length).map(letter).collect()
}

fn members(request: &ResourceRequest) -> Map<String, Value> {
    request.properties.as_object().cloned().unwrap_or_default()
}

/// The properties as an operation's input; a property that it does not have is refused by name.
fn input<T: Shape>(members: Map<String, Value>) -> Result<T, Error> {
    Ok(wire::from_document(&Value::Object(members))?)
}

/// Properties under the names that the REST API's own operations give them: `RestApiId` is `restApiId`.
fn lowered(properties: &Value) -> Map<String, Value> {
    let lower = |name: &String| {
        let mut letters = name.chars();
        let first = letters.next().map(|letter| letter.to_ascii_lowercase());
        first.into_iter().chain(letters).collect()
    };
    let members = properties.as_object().into_iter().flatten();
    members.map(|(name, value)| (lower(name), value.clone())).collect()
}

/// `[{Key, Value}]`, with the stack's tags below.
fn tag_list(
    given: Option<Value>,
    stack: &[(String, String)],
) -> Result<IndexMap<String, String>, Error> {
    let mut tags: IndexMap<String, String> = stack.iter().cloned().collect();
    let given = given.as_ref().and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    for tag in given {
        let text = |name: &str| tag.get(name).and_then(Value::as_str).map(str::to_owned);
        let (Some(key), Some(value)) = (text("Key"), text("Value")) else {
            return Err(Error::bad("A tag needs a Key and a Value"));
        };
        tags.insert(key, value);
    }
    Ok(tags)
}

/// A property that names something.
fn text<'a>(request: &'a ResourceRequest, name: &str) -> Result<&'a str, Error> {
    let value = request.properties.get(name).and_then(Value::as_str);
    value.ok_or_else(|| {
        Error::Fault(Fault::validation(format!("Properties validation failed: {name} is required")))
    })
}

fn physical(request: &ResourceRequest) -> &str {
    request.physical_id.as_deref().unwrap_or_default()
}

/// What is gone already is deleted.
fn gone<T>(result: Result<T, Error>) -> Result<(), Fault> {
    match result {
        Ok(_) | Err(Error::NotFound(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{all, stable_id};
    use service::ResourceRequest;

    #[test]
    fn ids_are_stable_and_differ() {
        let request = |token: &str| ResourceRequest { token: token.into(), ..Default::default() };
        assert_eq!(stable_id(&request("A"), 10), stable_id(&request("A"), 10));
        assert_ne!(stable_id(&request("A"), 10), stable_id(&request("B"), 10));
        assert_eq!(stable_id(&request("A"), 10).len(), 10);
    }

    #[test]
    fn every_type_has_one_seat() {
        let mut names: Vec<_> = all().iter().map(|resource| resource.type_name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
