//! A function's events: what starts it, and the permissions and mappings that this needs.

mod api;
mod bucket;
mod http_api;
mod polled;
mod rule;
mod topic;

use serde_json::{Map, Value};

use super::function::Target;
use super::names::{hashed, is_alphanumeric};
use super::role::Role;
use super::shapes::{Author, Made};
use super::{Refusal, Translation, properties};

/// One entry of `Events`.
pub struct Event {
    /// The function's id and the event's name.
    pub id: String,
    pub properties: Map<String, Value>,
}

impl Event {
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.properties.get(name).filter(|value| !value.is_null())
    }

    pub fn given(&self, name: &str) -> Option<&Value> {
        super::shapes::given(self.properties.get(name))
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }

    /// A refusal that names the event by its whole id, as SAM does for some.
    fn invalid(&self, message: &str) -> Refusal {
        Refusal::Invalid(format!("Event with id [{}] is invalid. {message}", self.id))
    }

    fn check(&self, kind: &str, tables: &[&[properties::Property]]) -> Result<(), Refusal> {
        properties::check(&self.id, kind, &self.properties, tables)
    }
}

/// Everything that the function's events need. Events with paths go by path, so that an HTTP API's
/// `$default` is met before the paths that it covers.
pub fn transform(
    translation: &mut Translation<'_>,
    author: &Author,
    target: &Target,
    role: &mut Role,
) -> Result<Vec<Made>, Refusal> {
    let Some(events) = author.map("Events") else { return Ok(Vec::new()) };
    let mut ordered: Vec<(&String, &Value)> = events.iter().collect();
    ordered.sort_by_key(|(name, event)| {
        let path = event.get("Properties").and_then(|properties| properties.get("Path"));
        path.and_then(Value::as_str).unwrap_or(name).to_owned()
    });
    let mut made = Vec::new();
    for (name, event) in ordered {
        let outcome = one(translation, target, role, name, event);
        made.extend(outcome.map_err(|refusal| within(&author.id, name, refusal))?);
    }
    Ok(made)
}

/// SAM names the function first, then the event.
fn within(id: &str, event: &str, refusal: Refusal) -> Refusal {
    match refusal {
        Refusal::Invalid(message) if message.starts_with("Resource with id") => {
            Refusal::Invalid(message)
        }
        Refusal::Invalid(message) if message.starts_with("Event with id") => {
            super::invalid(id, &message)
        }
        Refusal::Invalid(message) => {
            super::invalid(id, &format!("Event with id [{event}] is invalid. {message}"))
        }
        other => other,
    }
}

fn one(
    translation: &mut Translation<'_>,
    target: &Target,
    role: &mut Role,
    name: &str,
    event: &Value,
) -> Result<Vec<Made>, Refusal> {
    let Some(kind) = event.get("Type").and_then(Value::as_str) else {
        return Err(Refusal::invalid(
            "Resource dict has missing or invalid value for key Type. Event Type is: None.",
        ));
    };
    let properties = match event.get("Properties") {
        None => Map::new(),
        Some(Value::Object(properties)) => properties.clone(),
        Some(_) => return Err(Refusal::invalid("Properties of a resource must be an object.")),
    };
    let event = Event { id: format!("{}{name}", target.function_id), properties };
    match kind {
        "S3" => bucket::transform(translation, target, &event),
        "SNS" => topic::transform(translation, target, role, &event),
        "Schedule" => rule::schedule(target, &event),
        "CloudWatchEvent" | "EventBridgeRule" => rule::pattern(kind, target, &event),
        "Api" => api::transform(translation, target, &event),
        "HttpApi" => http_api::transform(translation, target, &event),
        "DynamoDB" | "Kinesis" | "SQS" => polled::transform(kind, target, role, &event),
        "ScheduleV2" | "AlexaSkill" | "IoTRule" | "Cognito" | "CloudWatchLogs" | "MSK" | "MQ"
        | "SelfManagedKafka" | "DocumentDB" => {
            Err(Refusal::NotBuilt(format!("The event type {kind} of AWS::Serverless::Function")))
        }
        _ => Err(Refusal::Invalid(format!(
            "Resource dict has missing or invalid value for key Type. Event Type is: {kind}."
        ))),
    }
}

/// Lets a service invoke the function.
fn permission(target: &Target, event_id: &str, suffix: &str, principal: &str) -> Made {
    let prefix = format!("{event_id}Permission");
    let id = match is_alphanumeric(suffix) {
        true => format!("{prefix}{suffix}"),
        false => hashed(&prefix, suffix),
    };
    let permission = target.further(id, "AWS::Lambda::Permission");
    permission
        .with("Action", "lambda:InvokeFunction")
        .with("FunctionName", target.name())
        .with("Principal", principal)
}
