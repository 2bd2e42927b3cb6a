//! The model's own shapes as rows: what an operation takes becomes what is kept, and what is kept becomes
//! what an operation answers, because AWS gives the same members the same names.

use crate::error::Error;
use aws::Fault;
use serde_json::{Map, Value};
use wire::{Field, Shape};

/// A value as another shape: members that the other does not have are left out.
pub fn recast<A: Field, B: Shape>(value: &A) -> Result<B, Error> {
    read(wire::to_document(value))
}

/// A row, read back; members that a newer program wrote are left out.
pub fn read<B: Shape>(document: Value) -> Result<B, Error> {
    let Value::Object(mut members) = document else {
        return Err(Error::Fault(Fault::internal(format!("{} is no object", B::SHAPE.name))));
    };
    members.retain(|name, _| B::SHAPE.members.iter().any(|member| member.name == name));
    Ok(wire::from_document(&Value::Object(members))?)
}

/// `target` with every member that `patch` carries.
pub fn patched<A: Shape, P: Field>(target: &A, patch: &P) -> Result<A, Error> {
    let mut document = wire::to_document(target);
    if let (Value::Object(members), Value::Object(changes)) =
        (&mut document, wire::to_document(patch))
    {
        members.extend(changes);
    }
    read(document)
}

/// Refuses, by name, members that are not built, unless they say nothing.
pub fn refuse<P: Field>(input: &P, operation: &str, unbuilt: &[&str]) -> Result<(), Error> {
    match wire::to_document(input) {
        Value::Object(members) => refuse_members(&members, operation, unbuilt),
        _ => Ok(()),
    }
}

pub fn refuse_members(
    members: &Map<String, Value>,
    operation: &str,
    unbuilt: &[&str],
) -> Result<(), Error> {
    let said = |name: &&&str| members.get(**name).is_some_and(|value| !says_nothing(value));
    match unbuilt.iter().find(said) {
        Some(name) => Err(Error::not_built(format!("{name} of {operation}"))),
        None => Ok(()),
    }
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{patched, recast, refuse};
    use model_apigatewayv2::{CreateRouteRequest, Route, UpdateRouteRequest};

    #[test]
    fn an_input_becomes_a_row_and_a_patch_changes_it() {
        let input = CreateRouteRequest {
            api_id: "a".into(),
            route_key: "GET /x".into(),
            operation_name: Some("list".into()),
            ..CreateRouteRequest::default()
        };
        let route: Route = recast(&input).unwrap();
        assert_eq!(route.route_key, "GET /x");
        let patch = UpdateRouteRequest {
            route_key: Some("GET /y".into()),
            ..UpdateRouteRequest::default()
        };
        let route = patched(&route, &patch).unwrap();
        assert_eq!(
            (route.route_key.as_str(), route.operation_name.as_deref()),
            ("GET /y", Some("list"))
        );
    }

    #[test]
    fn what_says_nothing_is_not_refused() {
        let mut input = CreateRouteRequest { api_key_required: Some(false), ..Default::default() };
        assert!(refuse(&input, "CreateRoute", &["ApiKeyRequired"]).is_ok());
        input.api_key_required = Some(true);
        assert!(refuse(&input, "CreateRoute", &["ApiKeyRequired"]).is_err());
    }
}
