//! A template's sections, checked in AWS's words.
//!
//! Reads a document whose macros are already expanded. A `Template` that exists has well-formed
//! sections; whether its references lead anywhere is [`super::graph`]'s to say.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::parameters::{self, Parameter};
use super::{Refusal, limits};

/// A template in its long form.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    pub description: Option<String>,
    pub metadata: Option<Value>,
    pub parameters: IndexMap<String, Parameter>,
    pub mappings: Map<String, Value>,
    pub conditions: Map<String, Value>,
    pub resources: IndexMap<String, Resource>,
    pub outputs: IndexMap<String, Output>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Such as `AWS::S3::Bucket`.
    pub resource_type: String,
    /// With functions unevaluated.
    pub properties: Map<String, Value>,
    pub depends_on: Vec<String>,
    pub condition: Option<String>,
    pub deletion_policy: Policy,
    pub update_replace_policy: Policy,
    pub metadata: Option<Value>,
}

/// What becomes of a resource that its stack lets go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Policy {
    #[default]
    Delete,
    Retain,
    RetainExceptOnCreate,
    Snapshot,
}

impl Policy {
    /// AWS's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Policy::Delete => "Delete",
            Policy::Retain => "Retain",
            Policy::RetainExceptOnCreate => "RetainExceptOnCreate",
            Policy::Snapshot => "Snapshot",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Output {
    pub value: Value,
    pub description: Option<String>,
    /// The name under which other stacks import the value; may hold functions.
    pub export_name: Option<Value>,
    pub condition: Option<String>,
}

const SECTIONS: [&str; 10] = [
    "AWSTemplateFormatVersion",
    "Description",
    "Metadata",
    "Parameters",
    "Rules",
    "Mappings",
    "Conditions",
    "Transform",
    "Resources",
    "Outputs",
];

impl Template {
    /// Checks and reads the sections of an expanded document.
    pub fn read(document: &Map<String, Value>) -> Result<Template, Refusal> {
        check_sections(document)?;
        let template = Template {
            description: description(document)?,
            metadata: document.get("Metadata").cloned(),
            parameters: parameters::declared(document)?,
            mappings: mappings(document)?,
            conditions: section(document, "Conditions")?,
            resources: resources(document)?,
            outputs: outputs(document)?,
        };
        template.check_condition_names()?;
        Ok(template)
    }

    fn check_condition_names(&self) -> Result<(), Refusal> {
        let missing =
            |name: &Option<String>| name.clone().filter(|name| !self.conditions.contains_key(name));
        for resource in self.resources.values() {
            if let Some(name) = missing(&resource.condition) {
                return Err(unresolved_condition(&name, "Resources"));
            }
        }
        for output in self.outputs.values() {
            if let Some(name) = missing(&output.condition) {
                return Err(unresolved_condition(&name, "Outputs"));
            }
        }
        Ok(())
    }
}

fn unresolved_condition(name: &str, section: &str) -> Refusal {
    Refusal::Invalid(format!(
        "Template format error: Unresolved condition dependency {name} in the {section} block of \
         the template"
    ))
}

/// Refuses unknown top-level members, versions, nulls, and sections that aren't built.
pub fn check_sections(document: &Map<String, Value>) -> Result<(), Refusal> {
    let unknown: Vec<&str> = (document.keys().map(String::as_str))
        .filter(|name| !SECTIONS.contains(name))
        .filter(|name| !matches!(*name, "Globals" | "Hooks"))
        .collect();
    if !unknown.is_empty() {
        let message = format!("Invalid template property or properties [{}]", unknown.join(", "));
        return Err(Refusal::Invalid(message));
    }
    if document.contains_key("Globals") && super::macros::declared(document)?.serverless.is_none() {
        return Err(Refusal::invalid("Invalid template property or properties [Globals]"));
    }
    for name in ["Rules", "Hooks"] {
        if document.contains_key(name) {
            return Err(Refusal::NotBuilt(format!("The template section {name}")));
        }
    }
    match document.get("AWSTemplateFormatVersion") {
        None => {}
        Some(Value::String(version)) if version == "2010-09-09" => {}
        Some(other) => {
            let version = other.as_str().map_or_else(|| other.to_string(), str::to_owned);
            return Err(Refusal::Invalid(format!(
                "Template format error: {version} is not a supported value for \
                 AWSTemplateFormatVersion."
            )));
        }
    }
    refuse_nulls(document, &mut String::new())
}

fn refuse_nulls(object: &Map<String, Value>, path: &mut String) -> Result<(), Refusal> {
    for (name, value) in object {
        visit_null(name, value, path)?;
    }
    Ok(())
}

fn visit_null(name: &str, value: &Value, path: &mut String) -> Result<(), Refusal> {
    let length = path.len();
    path.push('/');
    path.push_str(name);
    match value {
        Value::Null => {
            let message = "'null' values are not allowed in templates";
            return Err(Refusal::Invalid(format!("Template format error: [{path}] {message}")));
        }
        Value::Object(object) => refuse_nulls(object, path)?,
        Value::Array(list) => {
            for (index, item) in list.iter().enumerate() {
                visit_null(&index.to_string(), item, path)?;
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    path.truncate(length);
    Ok(())
}

fn description(document: &Map<String, Value>) -> Result<Option<String>, Refusal> {
    match document.get("Description") {
        None => Ok(None),
        Some(Value::String(text)) if text.len() <= limits::DESCRIPTION_BYTES_MAX => {
            Ok(Some(text.clone()))
        }
        Some(Value::String(_)) => Err(Refusal::Invalid(format!(
            "Template format error: 'Description' length is greater than {}.",
            limits::DESCRIPTION_BYTES_MAX
        ))),
        Some(_) => {
            let message = "Template format error: every Description member must be a string.";
            Err(Refusal::invalid(message))
        }
    }
}

/// A section that maps names to things; absent is empty.
pub fn section(document: &Map<String, Value>, name: &str) -> Result<Map<String, Value>, Refusal> {
    match document.get(name) {
        None => Ok(Map::new()),
        Some(Value::Object(entries)) => Ok(entries.clone()),
        Some(_) => {
            Err(Refusal::Invalid(format!("Template format error: [/{name}] must be an object.")))
        }
    }
}

/// Logical ids are letters and digits.
pub fn check_name(kind: &str, name: &str) -> Result<(), Refusal> {
    let alphanumeric = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !alphanumeric {
        let message = format!("Template format error: {kind} name {name} is non alphanumeric.");
        return Err(Refusal::Invalid(message));
    }
    if name.len() > limits::LOGICAL_ID_LENGTH_MAX {
        return Err(Refusal::Invalid(format!(
            "Template format error: {kind} name {name} exceeds the maximum length {}.",
            limits::LOGICAL_ID_LENGTH_MAX
        )));
    }
    Ok(())
}

/// Refuses a section with more members than AWS takes.
pub fn check_count(kind: &str, count: usize, most: usize) -> Result<(), Refusal> {
    match count > most {
        false => Ok(()),
        true => Err(Refusal::Invalid(format!(
            "Template format error: Number of {kind}, {count}, is greater than maximum allowed, \
             {most}"
        ))),
    }
}

fn mappings(document: &Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    let mappings = section(document, "Mappings")?;
    check_count("mappings", mappings.len(), limits::MAPPINGS_MAX)?;
    for (name, mapping) in &mappings {
        check_name("Mappings", name)?;
        let malformed = || {
            Refusal::invalid(
                "Template format error: Every Mappings attribute must be a String or a List.",
            )
        };
        let Value::Object(keys) = mapping else {
            return Err(Refusal::invalid(
                "Template format error: Every Mappings member must be a map.",
            ));
        };
        check_count("mapping attributes", keys.len(), limits::MAPPING_ATTRIBUTES_MAX)?;
        for attributes in keys.values() {
            let Value::Object(attributes) = attributes else { return Err(malformed()) };
            if attributes.values().any(Value::is_object) {
                return Err(malformed());
            }
        }
    }
    Ok(mappings)
}

fn resources(document: &Map<String, Value>) -> Result<IndexMap<String, Resource>, Refusal> {
    let Some(Value::Object(entries)) = document.get("Resources") else {
        return Err(Refusal::invalid(
            "Template format error: At least one Resources member must be defined.",
        ));
    };
    if entries.is_empty() {
        return Err(Refusal::invalid(
            "Template format error: At least one Resources member must be defined.",
        ));
    }
    check_count("resources", entries.len(), limits::RESOURCES_MAX)?;
    entries.iter().map(|(name, value)| Ok((name.clone(), resource(name, value)?))).collect()
}

const RESOURCE_ATTRIBUTES: [&str; 9] = [
    "Type",
    "Properties",
    "DependsOn",
    "Condition",
    "DeletionPolicy",
    "UpdateReplacePolicy",
    "Metadata",
    "CreationPolicy",
    "UpdatePolicy",
];

fn resource(name: &str, value: &Value) -> Result<Resource, Refusal> {
    check_name("Resource", name)?;
    let Value::Object(entry) = value else {
        return Err(Refusal::invalid(
            "Template format error: Any Resources member must be an object.",
        ));
    };
    let Some(Value::String(resource_type)) = entry.get("Type") else {
        return Err(Refusal::Invalid(format!(
            "Template format error: [/Resources/{name}] Every Resources object must contain a \
             Type member."
        )));
    };
    if let Some(unknown) = entry.keys().find(|key| !RESOURCE_ATTRIBUTES.contains(&key.as_str())) {
        return Err(Refusal::Invalid(format!("Invalid template resource property '{unknown}'")));
    }
    for attribute in ["CreationPolicy", "UpdatePolicy"] {
        if entry.contains_key(attribute) {
            return Err(Refusal::NotBuilt(format!("The {attribute} of resource {name}")));
        }
    }
    let properties = match entry.get("Properties") {
        None => Map::new(),
        Some(Value::Object(properties)) => properties.clone(),
        Some(_) => {
            let message = "Properties must be an object.";
            return Err(Refusal::Invalid(format!(
                "Template format error: [/Resources/{name}/Properties] {message}"
            )));
        }
    };
    Ok(Resource {
        resource_type: resource_type.clone(),
        properties,
        depends_on: depends_on(name, entry.get("DependsOn"))?,
        condition: condition_name(entry)?,
        deletion_policy: policy(name, entry, "DeletionPolicy")?,
        update_replace_policy: policy(name, entry, "UpdateReplacePolicy")?,
        metadata: entry.get("Metadata").cloned(),
    })
}

fn depends_on(name: &str, value: Option<&Value>) -> Result<Vec<String>, Refusal> {
    let malformed = || {
        Refusal::Invalid(format!(
            "Template format error: DependsOn of resource {name} must be a string or a list of \
             strings."
        ))
    };
    match value {
        None => Ok(Vec::new()),
        Some(Value::String(one)) => Ok(vec![one.clone()]),
        Some(Value::Array(list)) => (list.iter())
            .map(|item| item.as_str().map(str::to_owned).ok_or_else(malformed))
            .collect(),
        Some(_) => Err(malformed()),
    }
}

fn condition_name(entry: &Map<String, Value>) -> Result<Option<String>, Refusal> {
    match entry.get("Condition") {
        None => Ok(None),
        Some(Value::String(name)) => Ok(Some(name.clone())),
        Some(_) => {
            Err(Refusal::invalid("Template format error: Every Condition member must be a string."))
        }
    }
}

fn policy(name: &str, entry: &Map<String, Value>, attribute: &str) -> Result<Policy, Refusal> {
    let Some(value) = entry.get(attribute) else { return Ok(Policy::Delete) };
    match value.as_str() {
        Some("Delete") => Ok(Policy::Delete),
        Some("Retain") => Ok(Policy::Retain),
        Some("Snapshot") => Ok(Policy::Snapshot),
        Some("RetainExceptOnCreate") if attribute == "DeletionPolicy" => {
            Ok(Policy::RetainExceptOnCreate)
        }
        Some(other) => Err(Refusal::Invalid(format!(
            "Template format error: Unrecognized {attribute} {other} for resource {name}"
        ))),
        None => Err(Refusal::Invalid(format!(
            "Template format error: Every {attribute} member must be a string."
        ))),
    }
}

fn outputs(document: &Map<String, Value>) -> Result<IndexMap<String, Output>, Refusal> {
    let entries = section(document, "Outputs")?;
    check_count("outputs", entries.len(), limits::OUTPUTS_MAX)?;
    entries.iter().map(|(name, value)| Ok((name.clone(), output(name, value)?))).collect()
}

fn output(name: &str, value: &Value) -> Result<Output, Refusal> {
    check_name("Outputs", name)?;
    let malformed =
        || Refusal::Invalid(format!("Template format error: Output {name} is malformed."));
    let entry = value.as_object().ok_or_else(malformed)?;
    let Some(value) = entry.get("Value") else {
        return Err(Refusal::invalid(
            "Template format error: Every Outputs member must contain a Value object",
        ));
    };
    let known = ["Value", "Description", "Export", "Condition"];
    if entry.keys().any(|key| !known.contains(&key.as_str())) {
        return Err(malformed());
    }
    let export_name = match entry.get("Export") {
        None => None,
        Some(Value::Object(export)) if export.len() == 1 && export.contains_key("Name") => {
            export.get("Name").cloned()
        }
        Some(_) => return Err(malformed()),
    };
    let description = match entry.get("Description") {
        None => None,
        Some(Value::String(text)) => Some(text.clone()),
        Some(_) => return Err(malformed()),
    };
    Ok(Output { value: value.clone(), description, export_name, condition: condition_name(entry)? })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Policy, Template};

    fn read(document: Value) -> Result<Template, String> {
        Template::read(document.as_object().unwrap()).map_err(|refusal| refusal.message())
    }

    #[test]
    fn reads_every_section() {
        let template = read(json!({
            "AWSTemplateFormatVersion": "2010-09-09", "Description": "d",
            "Conditions": {"C": {"Fn::Equals": ["a", "a"]}},
            "Mappings": {"M": {"k": {"a": "1", "b": ["2"]}}},
            "Resources": {"B": {"Type": "AWS::S3::Bucket", "DependsOn": "C", "Condition": "C",
                "DeletionPolicy": "Retain", "Properties": {"BucketName": "x"}}},
            "Outputs": {"O": {"Value": {"Ref": "B"}, "Export": {"Name": "e"}}},
        }))
        .unwrap();
        let bucket = &template.resources["B"];
        assert_eq!(bucket.resource_type, "AWS::S3::Bucket");
        assert_eq!(bucket.depends_on, ["C"]);
        assert_eq!(bucket.deletion_policy, Policy::Retain);
        assert_eq!(bucket.update_replace_policy, Policy::Delete);
        assert_eq!(template.outputs["O"].export_name, Some(json!("e")));
    }

    #[test]
    fn refuses_in_aws_words() {
        let bucket = json!({"Type": "AWS::S3::Bucket"});
        let cases = [
            (json!({}), "Template format error: At least one Resources member must be defined."),
            (
                json!({"Resources": {}}),
                "Template format error: At least one Resources member must be defined.",
            ),
            (
                json!({"Resources": {"B": bucket}, "Foo": 1, "Bar": 2}),
                "Invalid template property or properties [Foo, Bar]",
            ),
            (
                json!({"Resources": {"B": bucket}, "Globals": {}}),
                "Invalid template property or properties [Globals]",
            ),
            (
                json!({"Resources": {"my-b": bucket}}),
                "Template format error: Resource name my-b is non alphanumeric.",
            ),
            (
                json!({"Resources": {"B": {"Properties": {}}}}),
                "Template format error: [/Resources/B] Every Resources object must contain a Type member.",
            ),
            (
                json!({"Resources": {"B": "x"}}),
                "Template format error: Any Resources member must be an object.",
            ),
            (
                json!({"Resources": {"B": {"Type": "T", "Foo": 1}}}),
                "Invalid template resource property 'Foo'",
            ),
            (
                json!({"Resources": {"B": {"Type": "T", "Properties": {"P": [null]}}}}),
                "Template format error: [/Resources/B/Properties/P/0] 'null' values are not allowed in templates",
            ),
            (
                json!({"Resources": {"B": {"Type": "T", "Condition": "X"}}}),
                "Template format error: Unresolved condition dependency X in the Resources block of the template",
            ),
            (
                json!({"Resources": {"B": bucket}, "Outputs": {"O": {}}}),
                "Template format error: Every Outputs member must contain a Value object",
            ),
            (
                json!({"AWSTemplateFormatVersion": "2010-09-08", "Resources": {"B": bucket}}),
                "Template format error: 2010-09-08 is not a supported value for AWSTemplateFormatVersion.",
            ),
            (
                json!({"Resources": {"B": {"Type": "T", "CreationPolicy": {}}}}),
                "The CreationPolicy of resource B is not built in Pileus.",
            ),
        ];
        for (document, expected) in cases {
            assert_eq!(read(document).unwrap_err(), expected);
        }
    }

    #[test]
    fn counts_are_bounded_on_both_sides() {
        let resources = |count: usize| {
            let entries = (0..count).map(|n| (format!("R{n}"), json!({"Type": "T"})));
            json!({"Resources": Value::Object(entries.collect())})
        };
        assert!(read(resources(500)).is_ok());
        let message = "Template format error: Number of resources, 501, is greater than maximum \
                       allowed, 500";
        assert_eq!(read(resources(501)).unwrap_err(), message);
        let outputs = |count: usize| {
            let entries = (0..count).map(|n| (format!("O{n}"), json!({"Value": "v"})));
            json!({"Resources": {"R": {"Type": "T"}}, "Outputs": Value::Object(entries.collect())})
        };
        assert!(read(outputs(200)).is_ok());
        assert!(read(outputs(201)).is_err());
    }
}
