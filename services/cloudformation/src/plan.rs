//! What an operation would do, before it does anything: the template assembled, checked against what is
//! built, and compared with what stands.

use std::collections::BTreeSet;

use aws::Fault;
use indexmap::IndexMap;
use serde_json::{Map, Value};
use service::Ctx;

use crate::errors;
use crate::records::{Change, Resource, STACK_TYPE, Settings, Stack};
use crate::rules::Refusal;
use crate::rules::assembly::{Answered, Assembly, Capabilities, Wanted, World};
use crate::rules::budget::{Budget, TOO_LARGE};
use crate::rules::diff::{Action, Replacement, Resolved, compare};
use crate::rules::document::Origin;
use crate::rules::intrinsics::{Pseudo, Reference};
use crate::rules::parameters::Given;
use crate::rules::template::Policy;
use crate::store::{self as tables, StackKey};
use crate::work::custom::is_custom;

/// What stands for a value that only the execution will tell.
const UNKNOWN: &str = "{{changeSet:KNOWN_AFTER_APPLY}}";

/// A template body and where it came from.
#[derive(Clone, Debug)]
pub struct Source {
    pub body: String,
    pub origin: Origin,
}

pub fn pseudo(id: &str, name: &str, key: &StackKey) -> Pseudo {
    Pseudo {
        account: key.account.as_str().to_owned(),
        region: key.region.as_str().to_owned(),
        partition: aws::Partition::NAME.to_owned(),
        stack_id: id.to_owned(),
        stack_name: name.to_owned(),
        notification_arns: Vec::new(),
        url_suffix: "amazonaws.com".to_owned(),
    }
}

/// A caller's template and parameters.
pub fn assemble(
    source: &Source,
    given: &IndexMap<String, Given>,
    previous: &IndexMap<String, String>,
    pseudo: &Pseudo,
) -> Result<Assembly, Refusal> {
    let (text, origin) = (source.body.as_str(), source.origin);
    Assembly::new(&Wanted { text, origin, given, previous, pseudo })
}

/// A template that was taken already, with the values that it was taken with.
pub fn reassemble(stack: &Stack, settings: &Settings, body: &str) -> Result<Assembly, Fault> {
    let key =
        StackKey::of_arn(&stack.id).ok_or_else(|| Fault::internal("a stack without an ARN"))?;
    let values = settings.parameters.iter();
    let given = values.map(|(name, text)| (name.clone(), Given::Value(text.clone())));
    let source = Source { body: body.to_owned(), origin: Origin::Fetched };
    let pseudo = pseudo(&stack.id, &stack.name, &key);
    Ok(assemble(&source, &given.collect(), &IndexMap::new(), &pseudo)?)
}

/// What stacks of this account and region export.
pub async fn exports(ctx: &Ctx) -> Result<IndexMap<String, Value>, Fault> {
    let all = tables::exports(ctx.store(), ctx.account(), ctx.region()).await?;
    Ok(all.into_iter().map(|export| (export.name, export.value.into())).collect())
}

/// What changing a property demands, as its service says. Custom resources decide for themselves.
pub fn demands(ctx: &Ctx, resource_type: &str, property: &str) -> Replacement {
    if is_custom(resource_type) {
        let is_other = property == "ServiceToken";
        return if is_other { Replacement::Always } else { Replacement::Never };
    }
    let seat = ctx.resource(resource_type);
    match seat.is_some_and(|seat| seat.replaces.contains(&property)) {
        true => Replacement::Always,
        false => Replacement::Never,
    }
}

pub fn same_properties(before: &Map<String, Value>, after: &Map<String, Value>) -> bool {
    let resolved = |properties: &Map<String, Value>| {
        let properties = properties.clone();
        let resource_type = String::new();
        IndexMap::from([(
            String::new(),
            Resolved { resource_type, properties, attributes: Map::new() },
        )])
    };
    let changes = compare(&resolved(before), &resolved(after), &|_, _| Replacement::Never);
    changes.is_ok_and(|changes| changes.is_empty())
}

/// Refuses, by name, types and properties that aren't built, before anything is made.
pub fn check_built(ctx: &Ctx, assembly: &Assembly) -> Result<(), Fault> {
    let mut unknown = BTreeSet::new();
    for name in assembly.graph.names() {
        let resource = &assembly.template.resources[name];
        let resource_type = resource.resource_type.as_str();
        if resource.deletion_policy == Policy::Snapshot
            || resource.update_replace_policy == Policy::Snapshot
        {
            return Err(Fault::not_implemented(format!("The policy Snapshot of resource {name}")));
        }
        if is_custom(resource_type) {
            if !resource.properties.contains_key("ServiceToken") {
                let message = format!("Missing required property ServiceToken of resource {name}");
                return Err(errors::validation(message));
            }
            continue;
        }
        let Some(seat) = ctx.resource(resource_type) else {
            unknown.insert(resource_type);
            continue;
        };
        let stranger = resource.properties.keys().find(|p| !seat.properties.contains(&p.as_str()));
        if let Some(property) = stranger {
            return Err(errors::validation(format!(
                "Properties validation failed for resource {name} with message: Encountered \
                 unsupported property {property}. {resource_type} has no such property, or it is \
                 not built in Pileus."
            )));
        }
    }
    match unknown.is_empty() {
        true => Ok(()),
        false => {
            let types: Vec<&str> = unknown.into_iter().collect();
            Err(errors::validation(format!(
                "Template format error: Unrecognized resource types: [{}]. They don't exist, or \
                 are not built in Pileus.",
                types.join(", ")
            )))
        }
    }
}

/// Refuses a template whose demands the caller has not acknowledged.
pub fn check_capabilities(
    assembly: &Assembly,
    acknowledged: &[String],
    expands: bool,
) -> Result<(), Fault> {
    let mut found = Capabilities::of(&assembly.template, &assembly.transforms);
    found.auto_expand &= expands;
    let missing = found.missing(acknowledged);
    match missing.is_empty() {
        true => Ok(()),
        false => {
            let message = format!("Requires capabilities : [{}]", missing.join(", "));
            Err(Fault::client("InsufficientCapabilitiesException", message))
        }
    }
}

/// What an update would change.
pub struct Preview {
    pub changes: Vec<Change>,
    pub outputs: Vec<Answered>,
}

/// Compares a template with what stands. References to what is yet to be made compare as unknown.
pub fn preview(
    ctx: &Ctx,
    assembly: &Assembly,
    standing: &[Resource],
    exports: &IndexMap<String, Value>,
) -> Result<Preview, Refusal> {
    let standing: IndexMap<&str, &Resource> = standing
        .iter()
        .filter(|resource| resource.physical_id.is_some())
        .map(|resource| (resource.logical_id.as_str(), resource))
        .collect();
    let mut unknown: BTreeSet<String> = BTreeSet::new();
    let mut before = IndexMap::new();
    for (name, resource) in &standing {
        before.insert((*name).to_owned(), as_resolved(resource));
    }
    let export = |name: &str| exports.get(name).cloned();
    let budget = &Budget::of_evaluation();
    let mut after: IndexMap<String, Resolved> = IndexMap::new();
    for name in assembly.graph.waves().into_iter().flatten() {
        let answer = |reference: Reference<'_>| known(&standing, &unknown, reference);
        let world = World { resources: &answer, exports: &export, budget };
        let mut resolved = assembly.resolved(name, &world)?;
        if let Some(old) = before.get(name) {
            unify(&mut resolved.attributes, &old.attributes);
        }
        let is_new = match (before.get(name), standing.get(name)) {
            (Some(old), Some(_)) => replaces(ctx, old, &resolved)?,
            _ => true,
        };
        if is_new {
            unknown.insert(name.to_owned());
        }
        after.insert(name.to_owned(), resolved);
    }
    let changes = compare(&before, &after, &|kind, name| demands(ctx, kind, name))?;
    let answer = |reference: Reference<'_>| known(&standing, &unknown, reference);
    let outputs = assembly.outputs(&World { resources: &answer, exports: &export, budget })?;
    let changes = changes.into_iter().map(|change| {
        let physical_id =
            standing.get(change.logical_id.as_str()).and_then(|r| r.physical_id.clone());
        line(change, physical_id)
    });
    Ok(Preview { changes: changes.collect(), outputs })
}

fn as_resolved(resource: &Resource) -> Resolved {
    let mut attributes = Map::new();
    if let Some(metadata) = &resource.metadata {
        attributes.insert("Metadata".to_owned(), metadata.clone());
    }
    let policies = [
        ("DeletionPolicy", resource.deletion_policy),
        ("UpdateReplacePolicy", resource.update_replace_policy),
    ];
    for (name, policy) in policies {
        attributes.insert(name.to_owned(), policy.name().into());
    }
    let properties = resource.properties.clone();
    Resolved { resource_type: resource.resource_type.clone(), properties, attributes }
}

/// The order of members is no difference.
fn unify(attributes: &mut Map<String, Value>, old: &Map<String, Value>) {
    if attributes == old {
        *attributes = old.clone();
    }
}

fn replaces(ctx: &Ctx, old: &Resolved, new: &Resolved) -> Result<bool, Refusal> {
    let before = IndexMap::from([(String::new(), old.clone())]);
    let after = IndexMap::from([(String::new(), new.clone())]);
    let changes = compare(&before, &after, &|kind, name| demands(ctx, kind, name))?;
    Ok(changes.iter().any(|change| {
        matches!(&change.action, Action::Modify { replacement, .. } if *replacement != Replacement::Never)
    }))
}

fn known(
    standing: &IndexMap<&str, &Resource>,
    unknown: &BTreeSet<String>,
    reference: Reference<'_>,
) -> Result<Value, Refusal> {
    let (name, attribute) = match reference {
        Reference::Resource(name) => (name, None),
        Reference::Attribute(name, attribute) => (name, Some(attribute)),
    };
    let resource = standing.get(name).filter(|_| !unknown.contains(name));
    Ok(match (resource, attribute) {
        (Some(resource), None) => resource.physical_id.clone().unwrap_or_default().into(),
        (Some(resource), Some(attribute)) => {
            resource.attributes.get(attribute).cloned().unwrap_or_else(|| UNKNOWN.into())
        }
        (None, _) => UNKNOWN.into(),
    })
}

fn line(change: crate::rules::diff::Change, physical_id: Option<String>) -> Change {
    let word = |replacement: Replacement| match replacement {
        Replacement::Never => "Never",
        Replacement::Conditionally => "Conditionally",
        Replacement::Always => "Always",
    };
    let (action, replacement, details) = match change.action {
        Action::Add => ("Add", None, Vec::new()),
        Action::Remove => ("Remove", None, Vec::new()),
        Action::Modify { properties, replacement } => {
            let whole = match replacement {
                Replacement::Never => "False",
                Replacement::Conditionally => "Conditional",
                Replacement::Always => "True",
            };
            let details = properties.into_iter();
            let details = details.map(|p| (p.name, word(p.replacement).to_owned()));
            ("Modify", Some(whole.to_owned()), details.collect())
        }
    };
    Change {
        action: action.to_owned(),
        logical_id: change.logical_id,
        physical_id,
        resource_type: change.resource_type,
        replacement,
        details,
    }
}

/// Attributes that a type doesn't have are refused where its service lists them, and so is a template whose functions
/// make too much of it.
pub fn check_attributes(ctx: &Ctx, assembly: &Assembly) -> Result<(), Fault> {
    let check = |reference: Reference<'_>| {
        let Reference::Attribute(name, attribute) = reference else { return Ok(UNKNOWN.into()) };
        let resource_type = assembly.template.resources.get(name).map(|r| r.resource_type.as_str());
        let seat = resource_type.and_then(|resource_type| ctx.resource(resource_type));
        match seat.filter(|_| resource_type != Some(STACK_TYPE)) {
            Some(seat) if !seat.attributes.contains(&attribute) => Err(Refusal::Invalid(format!(
                "Template error: resource {name} does not support attribute type {attribute} \
                     in Fn::GetAtt"
            ))),
            _ => Ok(UNKNOWN.into()),
        }
    };
    // A list would be joined, selected from or measured: what is unknown is taken for text here, so only
    // refusals of attributes and of sizes count.
    let budget = &Budget::of_evaluation();
    let world = World { resources: &check, exports: &|_| Some(UNKNOWN.into()), budget };
    let mut results =
        assembly.graph.names().map(|name| assembly.properties(name, &world).map(|_| ()));
    let refused = results.find_map(|result| match result {
        Err(refusal) if counts(&refusal.message()) => Some(refusal),
        _ => None,
    });
    match refused {
        Some(refusal) => Err(refusal.into()),
        None => Ok(()),
    }
}

fn counts(message: &str) -> bool {
    message == TOO_LARGE || message.contains("does not support attribute type")
}
