//! What an update changes: the resources before against the resources after.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::Refusal;

/// A resource with its functions answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Resolved {
    pub resource_type: String,
    pub properties: Map<String, Value>,
    /// Metadata and policies, whose change alone updates nothing at the service.
    pub attributes: Map<String, Value>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub logical_id: String,
    pub resource_type: String,
    pub action: Action,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Add,
    Modify { properties: Vec<PropertyChange>, replacement: Replacement },
    Remove,
}

/// A changed top-level property, and what changing it demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PropertyChange {
    pub name: String,
    pub replacement: Replacement,
}

/// Whether a change is made in place or by a new resource in the old one's stead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Replacement {
    Never,
    Conditionally,
    Always,
}

/// Answers, per resource type and property, what its change demands; the type's service knows.
pub type Demands<'a> = &'a dyn Fn(&str, &str) -> Replacement;

/// The changes in the order of the new template, removals behind. Unchanged resources are absent.
pub fn compare(
    before: &IndexMap<String, Resolved>,
    after: &IndexMap<String, Resolved>,
    demands: Demands<'_>,
) -> Result<Vec<Change>, Refusal> {
    refuse_changed_types(before, after)?;
    let mut changes = Vec::new();
    let change = |logical_id: &str, resource: &Resolved, action| Change {
        logical_id: logical_id.to_owned(),
        resource_type: resource.resource_type.clone(),
        action,
    };
    for (logical_id, resource) in after {
        let Some(old) = before.get(logical_id) else {
            changes.push(change(logical_id, resource, Action::Add));
            continue;
        };
        let properties = changed_properties(old, resource, demands);
        if properties.is_empty() && old.attributes == resource.attributes {
            continue;
        }
        let replacement = properties.iter().map(|property| property.replacement).max();
        let replacement = replacement.unwrap_or(Replacement::Never);
        changes.push(change(logical_id, resource, Action::Modify { properties, replacement }));
    }
    for (logical_id, resource) in before.iter().filter(|(name, _)| !after.contains_key(*name)) {
        changes.push(change(logical_id, resource, Action::Remove));
    }
    Ok(changes)
}

fn changed_properties(old: &Resolved, new: &Resolved, demands: Demands<'_>) -> Vec<PropertyChange> {
    let removed = old.properties.keys().filter(|name| !new.properties.contains_key(*name));
    let names = new.properties.keys().chain(removed);
    names
        .filter(|name| match (old.properties.get(*name), new.properties.get(*name)) {
            (Some(before), Some(after)) => !same(before, after),
            _ => true,
        })
        .map(|name| PropertyChange {
            name: name.clone(),
            replacement: demands(&new.resource_type, name),
        })
        .collect()
}

/// Templates write numbers and flags as text too; `"3"` and `3` are one value.
fn same(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter().all(|(name, value)| b.get(name).is_some_and(|other| same(value, other)))
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::String(text), other) | (other, Value::String(text)) => match other {
            Value::String(other) => text == other,
            Value::Number(number) => *text == number.to_string(),
            Value::Bool(flag) => text.parse() == Ok(*flag),
            Value::Null | Value::Array(_) | Value::Object(_) => false,
        },
        (a, b) => a == b,
    }
}

fn refuse_changed_types(
    before: &IndexMap<String, Resolved>,
    after: &IndexMap<String, Resolved>,
) -> Result<(), Refusal> {
    let changed: Vec<&str> = (after.iter())
        .filter(|(name, new)| {
            before.get(*name).is_some_and(|old| old.resource_type != new.resource_type)
        })
        .map(|(name, _)| name.as_str())
        .collect();
    match changed.is_empty() {
        true => Ok(()),
        false => Err(Refusal::Invalid(format!(
            "Update of resource type is not permitted. The new template modifies resource type of \
             the following resources: [{}]",
            changed.join(", ")
        ))),
    }
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;
    use serde_json::{Map, Value, json};

    use super::{Action, Replacement, Resolved, compare};

    fn resources(entries: &[(&str, &str, Value)]) -> IndexMap<String, Resolved> {
        let resolved = |resource_type: &str, properties: &Value| Resolved {
            resource_type: resource_type.into(),
            properties: properties.as_object().unwrap().clone(),
            attributes: Map::new(),
        };
        entries
            .iter()
            .map(|(name, kind, value)| (name.to_string(), resolved(kind, value)))
            .collect()
    }

    fn demands(_: &str, property: &str) -> Replacement {
        if property == "Name" { Replacement::Always } else { Replacement::Never }
    }

    #[test]
    fn changes_are_told_apart() {
        let before = resources(&[
            ("Same", "T", json!({"Size": 3, "Tags": [{"a": "true"}]})),
            ("Gone", "T", json!({})),
            ("Grown", "T", json!({"Size": 1, "Old": 1})),
            ("Renamed", "T", json!({"Name": "a", "Size": 1})),
        ]);
        let after = resources(&[
            ("New", "T", json!({})),
            ("Same", "T", json!({"Tags": [{"a": true}], "Size": "3"})),
            ("Grown", "T", json!({"Size": 2})),
            ("Renamed", "T", json!({"Name": "b", "Size": 2})),
        ]);
        let changes = compare(&before, &after, &demands).unwrap();
        let told: Vec<String> = (changes.iter())
            .map(|change| match &change.action {
                Action::Add => format!("+{}", change.logical_id),
                Action::Remove => format!("-{}", change.logical_id),
                Action::Modify { properties, replacement } => {
                    let names: Vec<&str> = properties.iter().map(|p| p.name.as_str()).collect();
                    format!("~{} {} {replacement:?}", change.logical_id, names.join(","))
                }
            })
            .collect();
        assert_eq!(told, ["+New", "~Grown Size,Old Never", "~Renamed Name,Size Always", "-Gone"]);
    }

    #[test]
    fn types_stay() {
        let before = resources(&[("A", "T", json!({}))]);
        let after = resources(&[("A", "U", json!({}))]);
        let message = compare(&before, &after, &demands).unwrap_err().message();
        assert!(message.ends_with("the following resources: [A]"), "{message}");
    }
}
