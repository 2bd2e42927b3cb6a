//! The functions that make text: `Fn::Sub`, `Fn::Join`, `Fn::Split`, `Fn::Base64`,
//! `Fn::ToJsonString`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::{Reference, Scope, bounded, check_length, pair};
use crate::rules::Refusal;

/// A part of an `Fn::Sub` text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Literal(&'a str),
    /// The inside of `${…}`: a name, or a resource and an attribute behind a dot.
    Variable(&'a str),
}

/// Splits the text of an `Fn::Sub`; `${!x}` is the literal `${x}`.
pub fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Refusal> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let Some(length) = rest[start..].find('}') else { break };
        let inside = &rest[start + 2..start + length];
        if let Some(literal) = inside.strip_prefix('!') {
            found.push(Piece::Literal(&rest[..start + 2]));
            found.push(Piece::Literal(literal));
            found.push(Piece::Literal("}"));
        } else {
            let name = inside.trim();
            let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':');
            if name.is_empty() || !name.chars().all(allowed) {
                return Err(Refusal::invalid(
                    "Template error: variable names in Fn::Sub syntax must contain only \
                     alphanumeric characters, underscores, periods, and colons",
                ));
            }
            found.push(Piece::Literal(&rest[..start]));
            found.push(Piece::Variable(name));
        }
        rest = &rest[start + length + 1..];
    }
    found.push(Piece::Literal(rest));
    found.retain(|piece| *piece != Piece::Literal(""));
    Ok(found)
}

impl Scope<'_> {
    pub(super) fn substitute(&self, argument: &Value, depth: usize) -> Result<Value, Refusal> {
        let (text, variables) = substitution(argument)?;
        let none = Map::new();
        let variables = variables.unwrap_or(&none);
        let mut result = String::new();
        // Each is looked at once, however often the text has it.
        let mut known: HashMap<&str, String> = HashMap::new();
        let pieces = pieces(&text)?;
        for piece in &pieces {
            match *piece {
                Piece::Literal(literal) => result.push_str(literal),
                Piece::Variable(name) => {
                    let value = match known.entry(name) {
                        Entry::Occupied(found) => found.into_mut(),
                        Entry::Vacant(new) => {
                            let value = match variables.get(name) {
                                Some(value) => self.at_depth(value, depth)?,
                                None => Some(self.variable(name)?),
                            };
                            new.insert(flat(name, value)?)
                        }
                    };
                    result.push_str(value);
                }
            }
            check_length(result.len())?;
        }
        Ok(Value::String(result))
    }

    fn variable(&self, name: &str) -> Result<Value, Refusal> {
        match name.split_once('.') {
            Some((resource, attribute)) => {
                (self.resources)(Reference::Attribute(resource, attribute))
            }
            None => self.named(name),
        }
    }

    pub(super) fn join(&self, argument: &Value, depth: usize) -> Result<Value, Refusal> {
        let malformed = || {
            Refusal::invalid(
                "Template error: every Fn::Join object requires two parameters, (1) a string \
                 delimiter and (2) a list of strings to be joined or a function that returns a \
                 list of strings (such as Fn::GetAZs) to be joined.",
            )
        };
        let [delimiter, list] = pair(argument).ok_or_else(malformed)?;
        let delimiter = delimiter.as_str().ok_or_else(malformed)?;
        let Some(Value::Array(list)) = self.at_depth(list, depth)? else { return Err(malformed()) };
        let texts: Vec<String> = (list.into_iter())
            .map(|item| scalar(item).ok_or_else(malformed))
            .collect::<Result<_, _>>()?;
        // A long delimiter between many texts is measured before it is written.
        let between = delimiter.len().saturating_mul(texts.len().saturating_sub(1));
        let parts: usize = texts.iter().map(String::len).sum();
        check_length(parts.saturating_add(between))?;
        Ok(Value::String(texts.join(delimiter)))
    }

    pub(super) fn split(&self, argument: &Value, depth: usize) -> Result<Value, Refusal> {
        let malformed = || {
            Refusal::invalid(
                "Template error: every Fn::Split object requires two parameters, (1) a string \
                 delimiter and (2) a string to be split or a function that returns a string to be \
                 split.",
            )
        };
        let [delimiter, text] = pair(argument).ok_or_else(malformed)?;
        let delimiter = delimiter.as_str().filter(|d| !d.is_empty()).ok_or_else(malformed)?;
        let text = self.text(text, depth, malformed)?;
        self.budget.spend(text.matches(delimiter).count(), 0)?;
        Ok(text.split(delimiter).map(Value::from).collect())
    }

    pub(super) fn base64(&self, argument: &Value, depth: usize) -> Result<Value, Refusal> {
        let malformed = || {
            Refusal::invalid(
                "Template error: every Fn::Base64 object must have a String-typed value.",
            )
        };
        let text = self.text(argument, depth, malformed)?;
        bounded(STANDARD.encode(text))
    }

    pub(super) fn json(&self, argument: &Value, depth: usize) -> Result<Value, Refusal> {
        match self.at_depth(argument, depth)? {
            Some(value @ (Value::Array(_) | Value::Object(_))) => bounded(value.to_string()),
            _ => Err(Refusal::invalid(
                "Template error: Fn::ToJsonString requires an object or a list",
            )),
        }
    }
}

/// The text of an `Fn::Sub` and the variables it brings along.
type Substitution<'a> = (String, Option<&'a Map<String, Value>>);

fn substitution(argument: &Value) -> Result<Substitution<'_>, Refusal> {
    let malformed = || {
        Refusal::invalid(
            "Template error: One or more Fn::Sub intrinsic functions don't specify expected \
             arguments. Specify a string as first argument, and an optional second argument to \
             specify a mapping of values to replace in the string",
        )
    };
    match argument {
        Value::Array(list) => match list.as_slice() {
            [text, Value::Object(variables)] => {
                Ok((scalar(text.clone()).ok_or_else(malformed)?, Some(variables)))
            }
            _ => Err(malformed()),
        },
        other => Ok((scalar(other.clone()).ok_or_else(malformed)?, None)),
    }
}

fn scalar(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// What a variable adds to a text; a list of texts is joined by commas, as AWS does.
fn flat(name: &str, value: Option<Value>) -> Result<String, Refusal> {
    let unusable = || {
        Refusal::Invalid(format!("Template error: the variable {name} in Fn::Sub must be a string"))
    };
    match value {
        Some(Value::Array(list)) => {
            let texts: Option<Vec<String>> = list.into_iter().map(scalar).collect();
            Ok(texts.ok_or_else(unusable)?.join(","))
        }
        Some(value) => scalar(value).ok_or_else(unusable),
        None => Err(unusable()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[test]
    fn literals_and_variables_part() {
        let found = pieces("a-${B.Arn}-${!Keep}$ { ${AWS::Region}").unwrap();
        let text: String = (found.iter())
            .map(|piece| match piece {
                Piece::Literal(text) => (*text).to_owned(),
                Piece::Variable(name) => format!("<{name}>"),
            })
            .collect();
        assert_eq!(text, "a-<B.Arn>-${Keep}$ { <AWS::Region>");
        assert!(pieces("${a b}").is_err());
        assert!(pieces("${}").is_err());
        assert_eq!(pieces("open ${x").unwrap(), [Piece::Literal("open ${x")]);
    }
}
