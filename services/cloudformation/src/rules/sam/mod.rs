//! The transform `AWS::Serverless-2016-10-31`: serverless resources become plain ones.
//!
//! **Invariants.** Logical ids and shapes are those of AWS's own translator, for ids outlive the
//! template: a changed id replaces a customer's resource. The one exception is the suffix of REST
//! deployments, see [`rest_api`]. What isn't built is refused by its name.

mod code;
mod definition;
mod events;
mod function;
mod function_url;
mod globals;
mod http_api;
mod implicit;
mod invoke_config;
mod layer_version;
mod names;
mod policy_templates;
mod properties;
mod references;
mod rest_api;
mod rest_auth;
mod role;
mod shapes;
mod simple_table;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::Refusal;
use super::budget::Budget;
use super::intrinsics::Pseudo;
use references::Moves;
use shapes::{Author, Made};

const PREFIX: &str = "AWS::Serverless::";
/// Serverless types of AWS's that aren't built.
const NOT_BUILT: [&str; 6] = [
    "AWS::Serverless::Application",
    "AWS::Serverless::CapacityProvider",
    "AWS::Serverless::Connector",
    "AWS::Serverless::GraphQLApi",
    "AWS::Serverless::StateMachine",
    "AWS::Serverless::WebSocketApi",
];

/// A template under translation.
struct Translation<'a> {
    parameters: &'a IndexMap<String, Value>,
    /// The author's resources; events write into the buckets and APIs among them.
    resources: Map<String, Value>,
    moves: Moves,
    /// For what is copied from one resource to another.
    budget: Budget,
}

impl Translation<'_> {
    /// The value with references to parameters answered.
    fn resolve(&self, value: &Value) -> Value {
        references::resolve(value, self.parameters)
    }

    fn set_properties(&mut self, id: &str, properties: Map<String, Value>) {
        if let Some(Value::Object(resource)) = self.resources.get_mut(id) {
            resource.insert("Properties".to_owned(), Value::Object(properties));
        }
    }
}

/// The document with its serverless resources made plain ones.
pub fn transform(
    mut document: Map<String, Value>,
    parameters: &IndexMap<String, Value>,
    pseudo: &Pseudo,
) -> Result<Map<String, Value>, Refusal> {
    let mut parameters = parameters.clone();
    parameters.insert("AWS::Region".to_owned(), pseudo.region.as_str().into());
    parameters.insert("AWS::Partition".to_owned(), pseudo.partition.as_str().into());
    let mut resources = resources(&document)?;
    let mut conditions = super::template::section(&document, "Conditions")?;
    let globals = document.shift_remove("Globals");
    implicit::define(&mut resources);
    implicit::connect(&mut resources, &mut conditions, globals.as_ref())?;
    globals::merge(globals.as_ref(), &mut resources)?;
    implicit::adopt_versions(&mut resources);
    let budget = Budget::of_evaluation();
    resources.values().try_for_each(|one| references::spend(one, &parameters, &budget))?;
    let moves = Moves::default();
    let mut translation = Translation { parameters: &parameters, resources, moves, budget };
    let made = translate_all(&mut translation)?;
    let Translation { resources, moves, .. } = translation;
    let plain = resources.into_iter().filter(|(_, resource)| serverless_type(resource).is_none());
    document.insert("Resources".to_owned(), Value::Object(plain.chain(made).collect()));
    if !conditions.is_empty() {
        document.insert("Conditions".to_owned(), Value::Object(conditions));
    }
    let mut document = Value::Object(document);
    moves.apply(&mut document);
    match document {
        Value::Object(document) => Ok(document),
        _ => Ok(Map::new()),
    }
}

fn resources(document: &Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    let structure = |message: &str| {
        document_invalid(&[format!("Structure of the SAM template is invalid. {message}")])
    };
    let resources = match document.get("Resources") {
        Some(Value::Object(resources)) if !resources.is_empty() => resources,
        _ => return Err(structure("'Resources' section is required")),
    };
    for (id, resource) in resources {
        let Value::Object(entry) = resource else {
            return Err(structure(
                "All 'Resources' must be Objects. If you're using YAML, this may be an indentation \
                 issue.",
            ));
        };
        if entry.contains_key("Connectors") {
            return Err(Refusal::NotBuilt(format!("Connectors of the resource {id}")));
        }
        let Some(resource_type) = serverless_type(resource) else { continue };
        if NOT_BUILT.contains(&resource_type) {
            return Err(Refusal::NotBuilt(format!("The resource type {resource_type}")));
        }
        if entry.get("Properties").is_some_and(|properties| !properties.is_object()) {
            let message = "Attribute 'Properties' should be a map.";
            return Err(document_invalid(&[invalid_message(id, message)]));
        }
        if entry.get("Condition").is_some_and(|condition| !condition.is_string()) {
            return Err(structure("Every Condition member must be a string."));
        }
    }
    Ok(resources.clone())
}

fn serverless_type(resource: &Value) -> Option<&str> {
    resource.get("Type").and_then(Value::as_str).filter(|name| name.starts_with(PREFIX))
}

/// The type of an API, None for everything else.
fn api_type(resource: &Value) -> Option<&'static str> {
    let known = [rest_api::TYPE, http_api::TYPE];
    known.into_iter().find(|known| resource["Type"] == *known)
}

/// Functions first, since their events write into the APIs.
fn translate_all(translation: &mut Translation<'_>) -> Result<Map<String, Value>, Refusal> {
    let rank = |resource: &Value| match serverless_type(resource) {
        Some(function::TYPE) => 0,
        Some(rest_api::TYPE | http_api::TYPE) => 1,
        _ => 2,
    };
    let mut order: Vec<(u8, String)> = (translation.resources.iter())
        .filter(|(_, resource)| serverless_type(resource).is_some())
        .map(|(id, resource)| (rank(resource), id.clone()))
        .collect();
    order.sort_by_key(|(rank, _)| *rank);
    let mut made = Map::new();
    let mut errors = Vec::new();
    let budget = Budget::of_document();
    for (_, id) in order {
        match translate(translation, &id) {
            Ok(resources) => {
                for resource in resources {
                    match duplicate(translation, &id, &resource) {
                        Some(message) => errors.push(message),
                        None => {
                            let made_id = resource.id.clone();
                            let value = resource.into_value();
                            budget.spend_value(&value)?;
                            made.insert(made_id, value);
                        }
                    }
                }
            }
            Err(Refusal::Invalid(message)) => errors.push(message),
            Err(other) => return Err(other),
        }
    }
    match errors.is_empty() {
        true => Ok(made),
        false => Err(document_invalid(&errors)),
    }
}

fn translate(translation: &mut Translation<'_>, id: &str) -> Result<Vec<Made>, Refusal> {
    let resource = translation.resources.get(id).cloned().unwrap_or_default();
    let empty = Map::new();
    let author = Author::read(id, resource.as_object().unwrap_or(&empty));
    let resource_type = serverless_type(&resource).unwrap_or_default();
    let made = match resource_type {
        function::TYPE => function::transform(translation, &author)?,
        rest_api::TYPE => rest_api::transform(translation, &author)?,
        http_api::TYPE => http_api::transform(translation, &author)?,
        simple_table::TYPE => simple_table::transform(&author)?,
        layer_version::TYPE => layer_version::transform(translation, &author)?,
        unknown => {
            let message =
                format!("Template format error: Unrecognized resource types: [{unknown}]");
            return Err(Refusal::Invalid(message));
        }
    };
    for (part, part_type) in parts(resource_type) {
        if let Some(found) = made.iter().rev().find(|made| made.resource_type == *part_type) {
            translation.moves.parts.insert((id.to_owned(), (*part).to_owned()), found.id.clone());
        }
    }
    Ok(made)
}

/// What a template may refer to behind a dot, and the type of resource that this means.
fn parts(resource_type: &str) -> &'static [(&'static str, &'static str)] {
    match resource_type {
        function::TYPE => &[
            ("Alias", "AWS::Lambda::Alias"),
            ("Version", "AWS::Lambda::Version"),
            ("DestinationTopic", "AWS::SNS::Topic"),
            ("DestinationQueue", "AWS::SQS::Queue"),
        ],
        rest_api::TYPE => {
            &[("Stage", "AWS::ApiGateway::Stage"), ("Deployment", "AWS::ApiGateway::Deployment")]
        }
        http_api::TYPE => &[("Stage", "AWS::ApiGatewayV2::Stage")],
        _ => &[],
    }
}

fn duplicate(translation: &Translation<'_>, id: &str, made: &Made) -> Option<String> {
    let taken = made.id != id && translation.resources.contains_key(&made.id);
    taken.then(|| {
        format!(
            "Transforming resource with id [{id}] attempts to create a new resource with id [{}] \
             and type \"{}\". A resource with that id already exists within this template. Please \
             use a different id for that resource.",
            made.id, made.resource_type
        )
    })
}

/// Types among those that SAM makes which take a list of tags.
const TAGGED: [&str; 6] = [
    "AWS::ApiGateway::RestApi",
    "AWS::ApiGateway::Stage",
    "AWS::IAM::Role",
    "AWS::Lambda::Function",
    "AWS::SNS::Topic",
    "AWS::SQS::Queue",
];

/// Hands a serverless resource's tags to all that is made for it. SAM's own mark gives way.
fn propagate_tags(made: &mut [Made], tags: &Map<String, Value>) {
    if tags.is_empty() {
        return;
    }
    for resource in made.iter_mut() {
        if TAGGED.contains(&resource.resource_type.as_str()) {
            resource.set("Tags", shapes::tag_list(tags));
        }
    }
}

fn invalid_message(id: &str, message: &str) -> String {
    format!("Resource with id [{id}] is invalid. {message}")
}

fn invalid(id: &str, message: &str) -> Refusal {
    Refusal::Invalid(invalid_message(id, message))
}

/// All that is wrong with a document, in the words that AWS shows.
fn document_invalid(errors: &[String]) -> Refusal {
    let mut distinct: Vec<&str> = Vec::new();
    for error in errors {
        if !distinct.contains(&error.as_str()) {
            distinct.push(error);
        }
    }
    Refusal::Invalid(format!(
        "Transform AWS::Serverless-2016-10-31 failed with: Invalid Serverless Application \
         Specification document. Number of errors found: {}. {}",
        distinct.len(),
        distinct.join(" ")
    ))
}
