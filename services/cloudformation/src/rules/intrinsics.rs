//! Intrinsic functions, evaluated against what is known of a stack.
//!
//! `AWS::NoValue` is the absence of a value: it removes the member or item that it stands for.

mod addresses;
mod text;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::budget::Budget;
use super::conditions::Conditions;
use super::{Refusal, limits};

pub use text::{Piece, pieces};

/// Levels of nesting; the parsers stop at 128, loops and transforms may add some.
const DEPTH_MAX: usize = 200;

/// What functions can see.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// What `Ref` answers for each parameter: text, or a list of texts.
    pub parameters: &'a IndexMap<String, Value>,
    pub pseudo: &'a Pseudo,
    pub mappings: &'a Map<String, Value>,
    pub conditions: &'a Conditions,
    /// What a resource answers to `Ref` and `Fn::GetAtt`.
    pub resources: &'a dyn Fn(Reference<'_>) -> Result<Value, Refusal>,
    /// The value that a stack of this account and region exports under a name.
    pub exports: &'a dyn Fn(&str) -> Option<Value>,
    /// What the answers may come to.
    pub budget: &'a Budget,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference<'a> {
    Resource(&'a str),
    Attribute(&'a str, &'a str),
}

/// The values of `AWS::Region` and its kin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pseudo {
    pub account: String,
    pub region: String,
    pub partition: String,
    pub stack_id: String,
    pub stack_name: String,
    pub notification_arns: Vec<String>,
    pub url_suffix: String,
}

impl Pseudo {
    /// The value of a name that starts with `AWS::`; None for one that doesn't exist.
    pub fn value(&self, name: &str) -> Option<Value> {
        Some(match name {
            "AWS::AccountId" => self.account.as_str().into(),
            "AWS::Region" => self.region.as_str().into(),
            "AWS::Partition" => self.partition.as_str().into(),
            "AWS::StackId" => self.stack_id.as_str().into(),
            "AWS::StackName" => self.stack_name.as_str().into(),
            "AWS::URLSuffix" => self.url_suffix.as_str().into(),
            "AWS::NotificationARNs" => self.notification_arns.clone().into(),
            _ => return None,
        })
    }

    #[cfg(test)]
    pub fn example() -> Pseudo {
        Pseudo {
            account: "123456789012".into(),
            region: "eu-west-1".into(),
            partition: "aws".into(),
            stack_id: "arn:aws:cloudformation:eu-west-1:123456789012:stack/s/1".into(),
            stack_name: "s".into(),
            notification_arns: Vec::new(),
            url_suffix: "amazonaws.com".into(),
        }
    }
}

/// The names of functions that values may hold.
pub const FUNCTIONS: [&str; 18] = [
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::FindInMap",
    "Fn::GetAZs",
    "Fn::GetAtt",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::And",
    "Fn::Equals",
    "Fn::Not",
    "Fn::Or",
    "Fn::Transform",
];

/// The function that an object calls, and its argument. `Condition` is none: it is a plain member
/// in policies.
pub fn call(object: &Map<String, Value>) -> Option<(&str, &Value)> {
    let (name, argument) = object.iter().next().filter(|_| object.len() == 1)?;
    (name == "Ref" || name.starts_with("Fn::")).then_some((name.as_str(), argument))
}

impl Scope<'_> {
    /// The value with every function answered; None is `AWS::NoValue`.
    pub fn evaluate(&self, value: &Value) -> Result<Option<Value>, Refusal> {
        self.at_depth(value, 0)
    }

    /// A resource's properties with every function answered.
    pub fn properties(
        &self,
        properties: &Map<String, Value>,
    ) -> Result<Map<String, Value>, Refusal> {
        self.object(properties, 0)
    }

    fn at_depth(&self, value: &Value, depth: usize) -> Result<Option<Value>, Refusal> {
        if depth > DEPTH_MAX {
            return Err(Refusal::invalid("Template error: the template is nested too deeply."));
        }
        match value {
            Value::Object(object) => match call(object) {
                Some((function, argument)) => self.answer(function, argument, depth + 1),
                None => Ok(Some(Value::Object(self.object(object, depth + 1)?))),
            },
            Value::Array(list) => Ok(Some(Value::Array(self.list(list, depth + 1)?))),
            Value::String(text) if text.contains("{{resolve:") => {
                Err(Refusal::not_built("The dynamic reference {{resolve:…}}"))
            }
            other => {
                self.budget.spend_value(other)?;
                Ok(Some(other.clone()))
            }
        }
    }

    /// What a function answers, paid for. `Fn::If` makes nothing of its own.
    fn answer(
        &self,
        function: &str,
        argument: &Value,
        depth: usize,
    ) -> Result<Option<Value>, Refusal> {
        let answer = self.call(function, argument, depth)?;
        if let Some(value) = answer.as_ref().filter(|_| function != "Fn::If") {
            self.budget.spend_value(value)?;
        }
        Ok(answer)
    }

    fn object(
        &self,
        object: &Map<String, Value>,
        depth: usize,
    ) -> Result<Map<String, Value>, Refusal> {
        self.budget.spend(1, 0)?;
        let mut result = Map::with_capacity(object.len());
        for (name, value) in object {
            if let Some(value) = self.at_depth(value, depth)? {
                result.insert(name.clone(), value);
            }
        }
        Ok(result)
    }

    fn list(&self, list: &[Value], depth: usize) -> Result<Vec<Value>, Refusal> {
        self.budget.spend(1, 0)?;
        let mut result = Vec::with_capacity(list.len());
        for item in list {
            result.extend(self.at_depth(item, depth)?);
        }
        Ok(result)
    }

    fn call(
        &self,
        function: &str,
        argument: &Value,
        depth: usize,
    ) -> Result<Option<Value>, Refusal> {
        match function {
            "Ref" => self.reference(argument),
            "Fn::GetAtt" => self.attribute(argument, depth).map(Some),
            "Fn::If" => self.choose(argument, depth),
            "Fn::Sub" => self.substitute(argument, depth).map(Some),
            "Fn::Join" => self.join(argument, depth).map(Some),
            "Fn::Select" => self.select(argument, depth),
            "Fn::Split" => self.split(argument, depth).map(Some),
            "Fn::FindInMap" => self.find_in_map(argument, depth).map(Some),
            "Fn::ImportValue" => self.import(argument, depth).map(Some),
            "Fn::Base64" => self.base64(argument, depth).map(Some),
            "Fn::GetAZs" => self.zones(argument, depth).map(Some),
            "Fn::Cidr" => self.cidr(argument, depth).map(Some),
            "Fn::Length" => self.length(argument, depth).map(Some),
            "Fn::ToJsonString" => self.json(argument, depth).map(Some),
            "Fn::Transform" => Err(Refusal::not_built("The function Fn::Transform")),
            "Fn::And" | "Fn::Or" | "Fn::Not" | "Fn::Equals" => Err(Refusal::Invalid(format!(
                "Template error: {function} may only be used in the Conditions block of the template"
            ))),
            other => Err(Refusal::Invalid(format!(
                "Template error: {other} is not a function of templates"
            ))),
        }
    }

    fn reference(&self, argument: &Value) -> Result<Option<Value>, Refusal> {
        match argument.as_str() {
            Some("AWS::NoValue") => Ok(None),
            Some(name) => self.named(name).map(Some),
            None => Err(Refusal::invalid(
                "Template error: every Ref object must have a single String value.",
            )),
        }
    }

    /// A parameter's, pseudo parameter's or resource's value.
    fn named(&self, name: &str) -> Result<Value, Refusal> {
        if let Some(value) = self.parameters.get(name).cloned().or_else(|| self.pseudo.value(name))
        {
            return Ok(value);
        }
        (self.resources)(Reference::Resource(name))
    }

    fn attribute(&self, argument: &Value, depth: usize) -> Result<Value, Refusal> {
        let malformed = || {
            Refusal::invalid(
                "Template error: Fn::GetAtt object requires two non-empty parameters, the \
                 resource name and the resource attribute",
            )
        };
        let (resource, attribute) = match argument {
            Value::String(path) => path
                .split_once('.')
                .map(|(resource, attribute)| (resource.to_owned(), attribute.to_owned()))
                .ok_or_else(malformed)?,
            Value::Array(list) => match list.as_slice() {
                [Value::String(resource), attribute] => {
                    (resource.clone(), self.text(attribute, depth, malformed)?)
                }
                _ => return Err(malformed()),
            },
            _ => return Err(malformed()),
        };
        if resource.is_empty() || attribute.is_empty() {
            return Err(malformed());
        }
        (self.resources)(Reference::Attribute(&resource, &attribute))
    }

    fn choose(&self, argument: &Value, depth: usize) -> Result<Option<Value>, Refusal> {
        let branch = branch(argument, self.conditions)?;
        self.at_depth(branch, depth)
    }

    fn select(&self, argument: &Value, depth: usize) -> Result<Option<Value>, Refusal> {
        let malformed = || {
            Refusal::invalid(
                "Template error: every Fn::Select object requires two parameters, (1) an index and \
                 (2) a list",
            )
        };
        let [index, list] = pair(argument).ok_or_else(malformed)?;
        let index = self.text(index, depth, malformed)?;
        let index: usize = index.trim().parse().map_err(|_| malformed())?;
        let Some(Value::Array(list)) = self.at_depth(list, depth)? else { return Err(malformed()) };
        list.into_iter().nth(index).map(Some).ok_or_else(|| {
            Refusal::Invalid(format!(
                "Template error: Fn::Select cannot select nonexistent value at index {index}"
            ))
        })
    }

    fn find_in_map(&self, argument: &Value, depth: usize) -> Result<Value, Refusal> {
        let malformed = || {
            Refusal::invalid(
                "Template error: every Fn::FindInMap object requires three parameters, the map \
                 name, map key and the attribute for return value",
            )
        };
        let list = argument.as_array().map(Vec::as_slice);
        let (map, key, attribute, default) = match list {
            Some([map, key, attribute]) => (map, key, attribute, None),
            Some([map, key, attribute, Value::Object(options)]) if options.len() == 1 => {
                let default = options.get("DefaultValue").ok_or_else(malformed)?;
                (map, key, attribute, Some(default))
            }
            _ => return Err(malformed()),
        };
        let map = self.text(map, depth, malformed)?;
        let key = self.text(key, depth, malformed)?;
        let attribute = self.text(attribute, depth, malformed)?;
        let mapping = self.mappings.get(&map);
        let found = mapping.and_then(|mapping| mapping.get(&key)?.get(&attribute));
        if let Some(value) = found {
            return Ok(value.clone());
        }
        if let Some(default) = default {
            return self.at_depth(default, depth)?.ok_or_else(malformed);
        }
        Err(Refusal::Invalid(match mapping {
            None => format!(
                "Template error: Mapping named '{map}' is not present in the 'Mappings' section of \
                 template."
            ),
            Some(_) => {
                format!("Template error: Unable to get mapping for {map}::{key}::{attribute}")
            }
        }))
    }

    fn import(&self, argument: &Value, depth: usize) -> Result<Value, Refusal> {
        let malformed = || {
            Refusal::invalid("Template error: the attribute in Fn::ImportValue must be a string")
        };
        let name = self.text(argument, depth, malformed)?;
        (self.exports)(&name)
            .ok_or_else(|| Refusal::Invalid(format!("No export named {name} found.")))
    }

    fn length(&self, argument: &Value, depth: usize) -> Result<Value, Refusal> {
        match self.at_depth(argument, depth)? {
            Some(Value::Array(list)) => Ok(list.len().into()),
            _ => Err(Refusal::invalid("Template error: Fn::Length requires a list")),
        }
    }

    /// A value that must be text once evaluated; numbers and flags are taken for their text.
    fn text(
        &self,
        value: &Value,
        depth: usize,
        otherwise: impl FnOnce() -> Refusal,
    ) -> Result<String, Refusal> {
        match self.at_depth(value, depth)? {
            Some(Value::String(text)) => Ok(text),
            Some(value @ (Value::Number(_) | Value::Bool(_))) => Ok(value.to_string()),
            _ => Err(otherwise()),
        }
    }
}

/// The branch that an `Fn::If` takes.
pub fn branch<'v>(argument: &'v Value, conditions: &Conditions) -> Result<&'v Value, Refusal> {
    let Some([name, then, otherwise]) = argument.as_array().map(Vec::as_slice) else {
        return Err(Refusal::invalid(
            "Template error: Fn::If requires a list argument with three elements",
        ));
    };
    let name = name.as_str().unwrap_or_default();
    match conditions.get(name) {
        Some(true) => Ok(then),
        Some(false) => Ok(otherwise),
        None => Err(Refusal::Invalid(format!(
            "Template error: unresolved condition dependency {name} in Fn::If"
        ))),
    }
}

fn pair(argument: &Value) -> Option<[&Value; 2]> {
    match argument.as_array().map(Vec::as_slice) {
        Some([first, second]) => Some([first, second]),
        _ => None,
    }
}

fn bounded(text: String) -> Result<Value, Refusal> {
    check_length(text.len())?;
    Ok(Value::String(text))
}

/// Text that functions build is bounded, lest joins of joins grow without end.
fn check_length(bytes: usize) -> Result<(), Refusal> {
    match bytes > limits::EVALUATED_BYTES_MAX {
        true => Err(Refusal::invalid("Template error: an evaluated function is too large.")),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests;
