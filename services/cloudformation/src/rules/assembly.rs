//! A template with values for its parameters: all that must be known before anything is made.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::budget::Budget;
use super::conditions::{self, Conditions};
use super::document::{self, Origin};
use super::graph::Graph;
use super::intrinsics::{Pseudo, Reference, Scope};
use super::macros::{self, Declared};
use super::parameters::{self, Given, Parameter};
use super::template::{Output, Template};
use super::{Refusal, diff::Resolved};

/// What a caller wants of a template.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    pub text: &'a str,
    pub origin: Origin,
    pub given: &'a IndexMap<String, Given>,
    pub previous: &'a IndexMap<String, String>,
    pub pseudo: &'a Pseudo,
}

/// A template whose parameters have values and whose conditions are decided.
#[derive(Clone, Debug)]
pub struct Assembly {
    /// The document with its macros expanded.
    pub processed: Map<String, Value>,
    pub transforms: Declared,
    pub template: Template,
    pub declared: IndexMap<String, Parameter>,
    /// The parameters as texts.
    pub texts: IndexMap<String, String>,
    values: IndexMap<String, Value>,
    conditions: Conditions,
    pub graph: Graph,
    pseudo: Pseudo,
}

/// What resources answer, and what other stacks export.
pub struct World<'a> {
    pub resources: &'a dyn Fn(Reference<'_>) -> Result<Value, Refusal>,
    pub exports: &'a dyn Fn(&str) -> Option<Value>,
    /// For all that is evaluated in one pass over the template.
    pub budget: &'a Budget,
}

/// An output with its functions answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    pub name: String,
    pub value: String,
    pub description: Option<String>,
    pub export_name: Option<String>,
}

impl Assembly {
    pub fn new(wanted: &Wanted<'_>) -> Result<Assembly, Refusal> {
        let document = document::parse(wanted.text, wanted.origin)?;
        super::template::check_sections(&document)?;
        let transforms = macros::declared(&document)?;
        let declared = parameters::declared(&document)?;
        let texts = parameters::resolve(&declared, wanted.given, wanted.previous)?;
        let values: IndexMap<String, Value> =
            texts.iter().map(|(name, text)| (name.clone(), declared[name].value(text))).collect();
        let processed = macros::expand(&document, &values, wanted.pseudo)?;
        let template = Template::read(&processed)?;
        super::graph::check_references(&template)?;
        let conditions = decide(&template, &values, wanted.pseudo)?;
        let graph = Graph::of(&template, &conditions)?;
        let pseudo = wanted.pseudo.clone();
        Ok(Assembly {
            processed,
            transforms,
            template,
            declared,
            texts,
            values,
            conditions,
            graph,
            pseudo,
        })
    }

    fn scope<'a>(&'a self, world: &World<'a>) -> Scope<'a> {
        Scope {
            parameters: &self.values,
            pseudo: &self.pseudo,
            mappings: &self.template.mappings,
            conditions: &self.conditions,
            resources: world.resources,
            exports: world.exports,
            budget: world.budget,
        }
    }

    /// A resource's properties with every function answered.
    pub fn properties(&self, name: &str, world: &World<'_>) -> Result<Map<String, Value>, Refusal> {
        self.scope(world).properties(&self.template.resources[name].properties)
    }

    /// A resource as changes are told by it.
    pub fn resolved(&self, name: &str, world: &World<'_>) -> Result<Resolved, Refusal> {
        let resource = &self.template.resources[name];
        let properties = self.properties(name, world)?;
        let mut attributes = Map::new();
        if let Some(metadata) = &resource.metadata {
            attributes.insert("Metadata".to_owned(), metadata.clone());
        }
        let policies = [
            ("DeletionPolicy", resource.deletion_policy),
            ("UpdateReplacePolicy", resource.update_replace_policy),
        ];
        for (attribute, policy) in policies {
            attributes.insert(attribute.to_owned(), policy.name().into());
        }
        Ok(Resolved { resource_type: resource.resource_type.clone(), properties, attributes })
    }

    /// The outputs whose conditions hold.
    pub fn outputs(&self, world: &World<'_>) -> Result<Vec<Answered>, Refusal> {
        let scope = self.scope(world);
        let holds =
            |output: &Output| output.condition.as_ref().is_none_or(|name| self.conditions[name]);
        let mut answered = Vec::new();
        for (name, output) in self.template.outputs.iter().filter(|(_, output)| holds(output)) {
            let Some(value) = scope.evaluate(&output.value)? else { continue };
            let export_name = match &output.export_name {
                None => None,
                Some(name) => scope.evaluate(name)?.map(|name| text(name, "Export")).transpose()?,
            };
            answered.push(Answered {
                name: name.clone(),
                value: text(value, "Value")?,
                description: output.description.clone(),
                export_name,
            });
        }
        Ok(answered)
    }
}

fn text(value: Value, member: &str) -> Result<String, Refusal> {
    match value {
        Value::String(text) => Ok(text),
        Value::Number(_) | Value::Bool(_) => Ok(value.to_string()),
        _ => Err(Refusal::Invalid(format!(
            "Template format error: The {member} field of every Outputs member must evaluate to a \
             String."
        ))),
    }
}

fn decide(
    template: &Template,
    values: &IndexMap<String, Value>,
    pseudo: &Pseudo,
) -> Result<Conditions, Refusal> {
    let scope = Scope {
        parameters: values,
        pseudo,
        mappings: &template.mappings,
        conditions: &Conditions::new(),
        resources: &|reference| {
            let name = match reference {
                Reference::Resource(name) | Reference::Attribute(name, _) => name,
            };
            Err(Refusal::Invalid(format!(
                "Template format error: Unresolved dependencies [{name}]. Cannot reference \
                 resources in the Conditions block of the template"
            )))
        },
        exports: &|_| None,
        budget: &Budget::of_evaluation(),
    };
    conditions::evaluate(&template.conditions, &scope)
}

/// What a template demands that its caller acknowledges, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    pub iam: Vec<String>,
    pub named_iam: bool,
    pub auto_expand: bool,
}

impl Capabilities {
    pub fn of(template: &Template, transforms: &Declared) -> Capabilities {
        let named = [
            ("AWS::IAM::Role", "RoleName"),
            ("AWS::IAM::User", "UserName"),
            ("AWS::IAM::Group", "GroupName"),
            ("AWS::IAM::ManagedPolicy", "ManagedPolicyName"),
            ("AWS::IAM::InstanceProfile", "InstanceProfileName"),
        ];
        let mut found = Capabilities { auto_expand: transforms.any(), ..Capabilities::default() };
        for resource in template.resources.values() {
            let resource_type = resource.resource_type.as_str();
            if resource_type.starts_with("AWS::IAM::") && resource_type != "AWS::IAM::OIDCProvider"
            {
                if !found.iam.iter().any(|known| known == resource_type) {
                    found.iam.push(resource_type.to_owned());
                }
                found.named_iam |= named.iter().any(|(kind, property)| {
                    *kind == resource_type && resource.properties.contains_key(*property)
                });
            }
        }
        found
    }

    /// The names, as AWS lists them.
    pub fn names(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        match (self.named_iam, self.iam.is_empty()) {
            (true, _) => names.push("CAPABILITY_NAMED_IAM"),
            (false, false) => names.push("CAPABILITY_IAM"),
            (false, true) => {}
        }
        if self.auto_expand {
            names.push("CAPABILITY_AUTO_EXPAND");
        }
        names
    }

    /// What is demanded but not among what the caller acknowledges.
    pub fn missing(&self, acknowledged: &[String]) -> Vec<&'static str> {
        let has = |name: &str| acknowledged.iter().any(|known| known == name);
        self.names()
            .into_iter()
            .filter(|name| !has(name))
            .filter(|name| *name != "CAPABILITY_IAM" || !has("CAPABILITY_NAMED_IAM"))
            .collect()
    }

    pub fn reason(&self) -> Option<String> {
        let iam = &self.iam;
        (!iam.is_empty()).then(|| {
            format!("The following resource(s) require capabilities: [{}]", iam.join(", "))
        })
    }
}

/// What can be told of a template without values for its parameters.
#[derive(Clone, Debug)]
pub struct Summary {
    pub document: Map<String, Value>,
    pub description: Option<String>,
    pub declared: IndexMap<String, Parameter>,
    pub transforms: Declared,
    /// As written: macros may make others of them.
    pub resource_types: Vec<String>,
    pub capabilities: Capabilities,
}

impl Summary {
    /// Reads a template. One without macros is checked to its references.
    pub fn of(text: &str, origin: Origin) -> Result<Summary, Refusal> {
        let document = document::parse(text, origin)?;
        super::template::check_sections(&document)?;
        let transforms = macros::declared(&document)?;
        let declared = parameters::declared(&document)?;
        let mut capabilities =
            Capabilities { auto_expand: transforms.any(), ..Capabilities::default() };
        if !transforms.any() {
            let template = Template::read(&document)?;
            super::graph::check_references(&template)?;
            capabilities = Capabilities::of(&template, &transforms);
        }
        let mut resource_types = Vec::new();
        for resource in super::template::section(&document, "Resources")?.values() {
            let resource_type = resource.get("Type").and_then(Value::as_str);
            if let Some(resource_type) = resource_type.map(str::to_owned)
                && !resource_types.contains(&resource_type)
            {
                resource_types.push(resource_type);
            }
        }
        let description = document.get("Description").and_then(Value::as_str).map(str::to_owned);
        Ok(Summary { document, description, declared, transforms, resource_types, capabilities })
    }

    pub fn capabilities_reason(&self) -> Option<String> {
        let names = self.transforms.names();
        let transforms = (!names.is_empty()).then(|| {
            format!("The following resource(s) require capabilities: [{}]", names.join(", "))
        });
        self.capabilities.reason().or(transforms)
    }
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;
    use serde_json::json;

    use super::{Assembly, Budget, Capabilities, Wanted, World};
    use crate::rules::document::Origin;
    use crate::rules::intrinsics::Pseudo;

    fn assemble(text: &str) -> Result<Assembly, String> {
        let none = IndexMap::new();
        let pseudo = Pseudo::example();
        let wanted = Wanted {
            text,
            origin: Origin::Inline,
            given: &IndexMap::new(),
            previous: &none,
            pseudo: &pseudo,
        };
        Assembly::new(&wanted).map_err(|refusal| refusal.message())
    }

    #[test]
    fn outputs_and_properties_are_answered() {
        let assembly = assemble(
            "Parameters: {P: {Type: String, Default: x}}\nConditions: {N: !Equals [a, b]}\n\
             Resources: {A: {Type: T, Properties: {x: !Ref P}}, B: {Type: T, Condition: N}}\n\
             Outputs: {O: {Value: !Sub '${A}-${P}', Export: {Name: !Sub '${AWS::StackName}-o'}}, \
             Q: {Condition: N, Value: !Ref B}}\n",
        )
        .unwrap();
        let budget = &Budget::of_evaluation();
        let world = World { resources: &|_| Ok(json!("physical")), exports: &|_| None, budget };
        assert_eq!(assembly.properties("A", &world).unwrap()["x"], "x");
        let outputs = assembly.outputs(&world).unwrap();
        assert_eq!(outputs.len(), 1);
        assert_eq!(outputs[0].value, "physical-x");
        assert_eq!(outputs[0].export_name.as_deref(), Some("s-o"));
    }

    #[test]
    fn capabilities_are_demanded() {
        let text = "Resources: {A: {Type: 'AWS::IAM::Role', Properties: {RoleName: x}}}";
        let assembly = assemble(text).unwrap();
        let found = Capabilities::of(&assembly.template, &assembly.transforms);
        assert_eq!(found.missing(&["CAPABILITY_IAM".into()]), ["CAPABILITY_NAMED_IAM"]);
        let text = "Transform: AWS::LanguageExtensions\nResources: {A: {Type: 'AWS::IAM::Role'}}";
        let assembly = assemble(text).unwrap();
        let found = Capabilities::of(&assembly.template, &assembly.transforms);
        assert_eq!(found.names(), ["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"]);
        let enough = ["CAPABILITY_NAMED_IAM".to_owned(), "CAPABILITY_AUTO_EXPAND".to_owned()];
        assert!(found.missing(&enough).is_empty());
    }
}
