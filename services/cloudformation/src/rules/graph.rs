//! Which resource needs which, and so in what order they are made and unmade.

use std::collections::BTreeSet;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use super::Refusal;
use super::conditions::Conditions;
use super::intrinsics::{FUNCTIONS, Piece, Reference, branch, call, pieces};
use super::template::Template;

/// The resources that exist under given conditions, each with those it needs, in template order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Graph {
    needs: IndexMap<String, BTreeSet<String>>,
}

impl Graph {
    /// The resources whose conditions hold. Refuses references that lead nowhere, and cycles.
    pub fn of(template: &Template, conditions: &Conditions) -> Result<Graph, Refusal> {
        let holds = |name: &Option<String>| {
            name.as_ref().is_none_or(|name| conditions.get(name).copied().unwrap_or(false))
        };
        let exists = |name: &str| template.resources.get(name).is_some_and(|r| holds(&r.condition));
        let mut needs = IndexMap::new();
        let mut unresolved = IndexSet::new();
        for (name, resource) in &template.resources {
            if !exists(name) {
                continue;
            }
            let mut found = BTreeSet::new();
            // AWS drops an explicit dependency on a resource whose condition is false.
            for dependency in &resource.depends_on {
                match template.resources.contains_key(dependency) {
                    true if exists(dependency) => {
                        found.insert(dependency.clone());
                    }
                    true => {}
                    false => {
                        unresolved.insert(dependency.clone());
                    }
                }
            }
            let mut search = Search { template, conditions: Some(conditions), found: Vec::new() };
            search.object(&resource.properties)?;
            for reference in search.found {
                match exists(reference.resource()) {
                    true => {
                        found.insert(reference.resource().to_owned());
                    }
                    false => reference.refuse(template, &mut unresolved)?,
                }
            }
            needs.insert(name.clone(), found);
        }
        refuse_unresolved(unresolved, "Resources")?;
        check_outputs(template, Some(conditions), &holds, &exists)?;
        let graph = Graph { needs };
        graph.refuse_cycles()?;
        Ok(graph)
    }

    /// What the named resource needs; empty for an unknown name.
    pub fn needs(&self, name: &str) -> impl Iterator<Item = &str> {
        self.needs.get(name).into_iter().flatten().map(String::as_str)
    }

    /// The resources in template order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.needs.keys().map(String::as_str)
    }

    /// Those that can be made now: not yet done, and everything they need is done.
    pub fn ready<'g>(&'g self, done: &dyn Fn(&str) -> bool) -> Vec<&'g str> {
        (self.needs.iter())
            .filter(|(name, needs)| !done(name) && needs.iter().all(|need| done(need)))
            .map(|(name, _)| name.as_str())
            .collect()
    }

    /// Those that can be unmade now: still there, and everything that needs them is gone.
    pub fn removable<'g>(&'g self, gone: &dyn Fn(&str) -> bool) -> Vec<&'g str> {
        let needed: BTreeSet<&str> = (self.needs.iter())
            .filter(|(name, _)| !gone(name))
            .flat_map(|(_, needs)| needs.iter().map(String::as_str))
            .collect();
        self.names().filter(|name| !gone(name) && !needed.contains(name)).collect()
    }

    /// Groups whose members can be made side by side, first to last.
    pub fn waves(&self) -> Vec<Vec<&str>> {
        let mut done: BTreeSet<&str> = BTreeSet::new();
        let mut waves = Vec::new();
        while done.len() < self.needs.len() {
            let wave = self.ready(&|name| done.contains(name));
            if wave.is_empty() {
                break;
            }
            done.extend(&wave);
            waves.push(wave);
        }
        waves
    }

    fn refuse_cycles(&self) -> Result<(), Refusal> {
        let made: BTreeSet<&str> = self.waves().into_iter().flatten().collect();
        if made.len() == self.needs.len() {
            return Ok(());
        }
        // What merely hangs on a cycle is no part of it: peel from the other side too.
        let mut left: BTreeSet<&str> = self.names().filter(|name| !made.contains(name)).collect();
        loop {
            let needed: BTreeSet<&str> = left
                .iter()
                .flat_map(|name| self.needs(name))
                .filter(|n| left.contains(n))
                .collect();
            if needed.len() == left.len() {
                break;
            }
            left = needed;
        }
        let names: Vec<&str> = self.names().filter(|name| left.contains(name)).collect();
        let message = format!("Circular dependency between resources: [{}]", names.join(", "));
        Err(Refusal::Invalid(message))
    }
}

/// Refuses references that lead nowhere whatever the conditions, and functions that don't exist.
pub fn check_references(template: &Template) -> Result<(), Refusal> {
    let exists = |name: &str| template.resources.contains_key(name);
    let mut unresolved = IndexSet::new();
    for resource in template.resources.values() {
        let explicit = resource.depends_on.iter().filter(|name| !exists(name));
        unresolved.extend(explicit.cloned());
        let mut search = Search { template, conditions: None, found: Vec::new() };
        search.object(&resource.properties)?;
        for reference in search.found {
            if !exists(reference.resource()) {
                reference.refuse(template, &mut unresolved)?;
            }
        }
    }
    refuse_unresolved(unresolved, "Resources")?;
    check_outputs(template, None, &|_| true, &exists)
}

fn check_outputs(
    template: &Template,
    conditions: Option<&Conditions>,
    holds: &dyn Fn(&Option<String>) -> bool,
    exists: &dyn Fn(&str) -> bool,
) -> Result<(), Refusal> {
    let mut unresolved = IndexSet::new();
    for output in template.outputs.values().filter(|output| holds(&output.condition)) {
        let mut search = Search { template, conditions, found: Vec::new() };
        search.value(&output.value)?;
        if let Some(export) = &output.export_name {
            search.value(export)?;
        }
        for reference in search.found {
            if !exists(reference.resource()) {
                reference.refuse(template, &mut unresolved)?;
            }
        }
    }
    refuse_unresolved(unresolved, "Outputs")
}

fn refuse_unresolved(names: IndexSet<String>, section: &str) -> Result<(), Refusal> {
    if names.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = names.into_iter().collect();
    Err(Refusal::Invalid(format!(
        "Template format error: Unresolved resource dependencies [{}] in the {section} block of the \
         template",
        names.join(", ")
    )))
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Found {
    Resource(String),
    Attribute(String),
}

impl Found {
    fn resource(&self) -> &str {
        match self {
            Found::Resource(name) | Found::Attribute(name) => name,
        }
    }

    /// AWS words an attribute of an undefined resource differently.
    fn refuse(&self, template: &Template, names: &mut IndexSet<String>) -> Result<(), Refusal> {
        match self {
            Found::Attribute(name) if !template.resources.contains_key(name) => {
                Err(Refusal::Invalid(format!(
                    "Template error: instance of Fn::GetAtt references undefined resource {name}"
                )))
            }
            Found::Resource(name) | Found::Attribute(name) => {
                names.insert(name.clone());
                Ok(())
            }
        }
    }
}

/// Collects the resources that a value refers to. Without conditions, both branches of every
/// `Fn::If` count.
struct Search<'t> {
    template: &'t Template,
    conditions: Option<&'t Conditions>,
    found: Vec<Found>,
}

impl Search<'_> {
    fn object(&mut self, object: &Map<String, Value>) -> Result<(), Refusal> {
        object.values().try_for_each(|value| self.value(value))
    }

    fn value(&mut self, value: &Value) -> Result<(), Refusal> {
        match value {
            Value::Object(object) => match call(object) {
                Some((function, argument)) => self.call(function, argument),
                None => self.object(object),
            },
            Value::Array(list) => list.iter().try_for_each(|item| self.value(item)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Ok(()),
        }
    }

    fn call(&mut self, function: &str, argument: &Value) -> Result<(), Refusal> {
        match function {
            "Ref" => {
                self.note(Reference::Resource(argument.as_str().unwrap_or_default()));
                Ok(())
            }
            "Fn::GetAtt" => self.attribute(argument),
            "Fn::Sub" => self.substitution(argument),
            "Fn::If" => match self.conditions {
                Some(conditions) => self.value(branch(argument, conditions)?),
                None => self.either(argument),
            },
            known if FUNCTIONS.contains(&known) => self.value(argument),
            unknown => Err(Refusal::Invalid(format!(
                "Template error: {unknown} is not a function of templates"
            ))),
        }
    }

    fn either(&mut self, argument: &Value) -> Result<(), Refusal> {
        let name = argument.get(0).and_then(Value::as_str).unwrap_or_default();
        if !self.template.conditions.contains_key(name) {
            let message =
                format!("Template error: unresolved condition dependency {name} in Fn::If");
            return Err(Refusal::Invalid(message));
        }
        self.value(argument)
    }

    fn attribute(&mut self, argument: &Value) -> Result<(), Refusal> {
        let resource = match argument {
            Value::String(path) => path.split('.').next(),
            _ => argument.get(0).and_then(Value::as_str),
        };
        self.note(Reference::Attribute(resource.unwrap_or_default(), ""));
        argument.get(1).map_or(Ok(()), |attribute| self.value(attribute))
    }

    fn substitution(&mut self, argument: &Value) -> Result<(), Refusal> {
        let none = Map::new();
        let (text, variables) = match argument {
            Value::Array(list) => (list.first(), list.get(1).and_then(Value::as_object)),
            text => (Some(text), None),
        };
        let variables = variables.unwrap_or(&none);
        for piece in pieces(text.and_then(Value::as_str).unwrap_or_default())? {
            match piece {
                Piece::Variable(name) if !variables.contains_key(name) => {
                    self.note(match name.split_once('.') {
                        Some((resource, attribute)) => Reference::Attribute(resource, attribute),
                        None => Reference::Resource(name),
                    });
                }
                Piece::Variable(_) | Piece::Literal(_) => {}
            }
        }
        self.object(variables)
    }

    fn note(&mut self, reference: Reference<'_>) {
        let found = match reference {
            Reference::Resource(name) if self.is_value(name) => return,
            Reference::Resource(name) => Found::Resource(name.to_owned()),
            Reference::Attribute(name, _) => Found::Attribute(name.to_owned()),
        };
        if !self.found.contains(&found) {
            self.found.push(found);
        }
    }

    fn is_value(&self, name: &str) -> bool {
        const PSEUDO: [&str; 8] = [
            "AWS::AccountId",
            "AWS::NoValue",
            "AWS::NotificationARNs",
            "AWS::Partition",
            "AWS::Region",
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix",
        ];
        self.template.parameters.contains_key(name) || PSEUDO.contains(&name)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Graph, check_references};
    use crate::rules::conditions::Conditions;
    use crate::rules::template::Template;

    fn template(document: Value) -> Template {
        Template::read(document.as_object().unwrap()).unwrap()
    }
    fn graph(resources: Value) -> Result<Graph, String> {
        let template = template(json!({"Resources": resources}));
        Graph::of(&template, &Conditions::new()).map_err(|refusal| refusal.message())
    }

    #[test]
    fn waves_run_side_by_side() {
        let graph = graph(json!({
            "Function": {"Type": "F", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]},
                "Env": {"Fn::Sub": ["${Table}-${x}-${AWS::Region}", {"x": {"Ref": "Bucket"}}]}}},
            "Role": {"Type": "R"}, "Table": {"Type": "T"}, "Bucket": {"Type": "B"},
            "Permission": {"Type": "P", "DependsOn": ["Function"]},
        }))
        .unwrap();
        let waves = [vec!["Role", "Table", "Bucket"], vec!["Function"], vec!["Permission"]];
        assert_eq!(graph.waves(), waves);
        assert_eq!(graph.removable(&|_| false), ["Permission"]);
        assert_eq!(graph.removable(&|name| name == "Permission"), ["Function"]);
        assert_eq!(graph.ready(&|name| name == "Role"), ["Table", "Bucket"]);
    }

    #[test]
    fn cycles_name_their_members_alone() {
        let message = graph(json!({
            "A": {"Type": "T", "Properties": {"x": {"Ref": "B"}}},
            "B": {"Type": "T", "DependsOn": "A"},
            "Root": {"Type": "T"},
            "Below": {"Type": "T", "DependsOn": ["Root", "A"]},
            "Above": {"Type": "T"},
        }));
        let expected = "Circular dependency between resources: [A, B]";
        assert_eq!(message.unwrap_err(), expected);
        let itself = graph(json!({"A": {"Type": "T", "DependsOn": "A"}})).unwrap_err();
        assert_eq!(itself, "Circular dependency between resources: [A]");
    }

    #[test]
    fn references_must_lead_somewhere() {
        let cases = [
            (
                json!({"A": {"Type": "T", "Properties": {"x": [{"Ref": "B"}, {"Fn::Sub": "${C}"}]}}}),
                "Template format error: Unresolved resource dependencies [B, C] in the Resources block of the template",
            ),
            (
                json!({"A": {"Type": "T", "DependsOn": "B"}}),
                "Template format error: Unresolved resource dependencies [B] in the Resources block of the template",
            ),
            (
                json!({"A": {"Type": "T", "Properties": {"x": {"Fn::GetAtt": "B.Arn"}}}}),
                "Template error: instance of Fn::GetAtt references undefined resource B",
            ),
            (
                json!({"A": {"Type": "T", "Properties": {"x": {"Fn::Bogus": "B.Arn"}}}}),
                "Template error: Fn::Bogus is not a function of templates",
            ),
        ];
        for (resources, expected) in cases {
            assert_eq!(graph(resources.clone()).unwrap_err(), expected);
            let template = template(json!({"Resources": resources}));
            assert_eq!(check_references(&template).unwrap_err().message(), expected);
        }
    }

    #[test]
    fn conditions_take_resources_and_branches_away() {
        let template = template(json!({
            "Conditions": {"On": {"Fn::Equals": ["1", "2"]}},
            "Resources": {
                "A": {"Type": "T", "Condition": "On"},
                "B": {"Type": "T", "DependsOn": "A",
                      "Properties": {"x": {"Fn::If": ["On", {"Ref": "A"}, "none"]}}},
            },
            "Outputs": {"O": {"Condition": "On", "Value": {"Ref": "A"}}, "P": {"Value": {"Ref": "B"}}},
        }));
        assert!(check_references(&template).is_ok());
        let off = Graph::of(&template, &Conditions::from([("On".into(), false)])).unwrap();
        assert_eq!(off.waves(), [["B"]]);
        let on = Graph::of(&template, &Conditions::from([("On".into(), true)])).unwrap();
        assert_eq!(on.waves(), [["A"], ["B"]]);
    }

    #[test]
    fn a_live_reference_to_an_absent_resource_is_refused() {
        let template = template(json!({
            "Conditions": {"On": {"Fn::Equals": ["1", "2"]}},
            "Resources": {"A": {"Type": "T", "Condition": "On"}, "B": {"Type": "T"}},
            "Outputs": {"O": {"Value": {"Fn::GetAtt": ["A", "Arn"]}}},
        }));
        let off = Graph::of(&template, &Conditions::from([("On".into(), false)])).unwrap_err();
        let expected = "Template format error: Unresolved resource dependencies [A] in the Outputs \
                        block of the template";
        assert_eq!(off.message(), expected);
    }
}
