//! Filter patterns of event source mappings
//! (<https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html>).

use crate::error::Error;
use serde_json::Value;

/// AWS's bound on a pattern, in characters.
const LENGTH_MAX: usize = 4096;
const DEPTH_MAX: usize = 32;

/// A checked pattern.
#[derive(Clone, Debug)]
pub struct Pattern(Value);

impl Pattern {
    pub fn parse(text: &str) -> Result<Pattern, Error> {
        let refused = || Error::Invalid("Invalid filter pattern definition.".into());
        if text.chars().count() > LENGTH_MAX {
            return Err(refused());
        }
        let pattern: Value = serde_json::from_str(text).map_err(|_| refused())?;
        let fits = pattern.is_object() && check(&pattern, 0);
        if fits { Ok(Pattern(pattern)) } else { Err(refused()) }
    }

    pub fn matches(&self, record: &Value) -> bool {
        matches(&self.0, Some(record))
    }
}

fn check(pattern: &Value, depth: usize) -> bool {
    match pattern {
        _ if depth > DEPTH_MAX => false,
        Value::Object(fields) => {
            !fields.is_empty()
                && fields.iter().all(|(name, inner)| match (name.as_str(), inner) {
                    ("$or", Value::Array(list)) => {
                        list.len() > 1
                            && list.iter().all(|one| one.is_object() && check(one, depth + 1))
                    }
                    _ => check(inner, depth + 1),
                })
        }
        Value::Array(rules) => !rules.is_empty() && rules.iter().all(check_rule),
        _ => false,
    }
}

fn check_rule(rule: &Value) -> bool {
    match rule {
        Value::Object(rule) => {
            rule.len() == 1 && rule.iter().all(|(name, value)| check_named(name, value))
        }
        Value::Array(_) => false,
        _ => true,
    }
}

fn check_named(name: &str, value: &Value) -> bool {
    let texts = |value: &Value| match value {
        Value::String(_) => true,
        Value::Array(list) => !list.is_empty() && list.iter().all(Value::is_string),
        _ => false,
    };
    match name {
        "prefix" | "suffix" | "equals-ignore-case" => value.is_string(),
        "exists" => value.is_boolean(),
        "numeric" => value.as_array().is_some_and(|list| numeric(list, 0.0).is_some()),
        "anything-but" => match value {
            Value::Object(inner) => {
                let named = |(name, value): (&String, &Value)| {
                    matches!(name.as_str(), "prefix" | "suffix" | "equals-ignore-case")
                        && texts(value)
                };
                inner.len() == 1 && inner.iter().all(named)
            }
            Value::Array(list) => !list.is_empty() && list.iter().all(|one| !one.is_object()),
            _ => true,
        },
        _ => false,
    }
}

fn matches(pattern: &Value, given: Option<&Value>) -> bool {
    match pattern {
        Value::Object(fields) => fields.iter().all(|(name, inner)| match (name.as_str(), inner) {
            ("$or", Value::Array(list)) => list.iter().any(|one| matches(one, given)),
            _ => match given {
                // A list of objects matches if one of them does.
                Some(Value::Array(list)) => list.iter().any(|one| matches(inner, one.get(name))),
                other => matches(inner, other.and_then(|other| other.get(name))),
            },
        }),
        Value::Array(rules) => match given {
            Some(Value::Array(list)) => {
                list.iter().any(|one| rules.iter().any(|rule| rule_matches(rule, Some(one))))
            }
            other => rules.iter().any(|rule| rule_matches(rule, other)),
        },
        _ => false,
    }
}

fn rule_matches(rule: &Value, given: Option<&Value>) -> bool {
    match rule {
        Value::Object(rule) => rule.iter().all(|(name, value)| named_matches(name, value, given)),
        literal => given.is_some_and(|given| equal(literal, given)),
    }
}

fn equal(one: &Value, other: &Value) -> bool {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}

fn named_matches(name: &str, value: &Value, given: Option<&Value>) -> bool {
    let text = given.and_then(Value::as_str);
    let any = |value: &Value, holds: &dyn Fn(&str) -> bool| match value {
        Value::Array(list) => list.iter().filter_map(Value::as_str).any(holds),
        value => value.as_str().is_some_and(holds),
    };
    let of_text = |name: &str, value: &Value, text: &str| match name {
        "prefix" => any(value, &|prefix| text.starts_with(prefix)),
        "suffix" => any(value, &|suffix| text.ends_with(suffix)),
        "equals-ignore-case" => any(value, &|other| text.to_lowercase() == other.to_lowercase()),
        _ => false,
    };
    match (name, value) {
        ("exists", Value::Bool(wanted)) => {
            let there = given.is_some_and(|given| !given.is_object());
            there == *wanted
        }
        ("numeric", Value::Array(list)) => {
            let number = given.and_then(Value::as_f64);
            number.is_some_and(|number| numeric(list, number) == Some(true))
        }
        ("anything-but", Value::Object(inner)) => {
            text.is_some_and(|text| !inner.iter().any(|(name, value)| of_text(name, value, text)))
        }
        ("anything-but", Value::Array(list)) => {
            given.is_some_and(|given| !list.iter().any(|other| equal(other, given)))
        }
        ("anything-but", other) => given.is_some_and(|given| !equal(other, given)),
        _ => text.is_some_and(|text| of_text(name, value, text)),
    }
}

/// `[">", 0, "<=", 5]`; none if it is not of that form.
fn numeric(list: &[Value], given: f64) -> Option<bool> {
    let pairs: Vec<&[Value]> = list.chunks(2).collect();
    if !(1..=2).contains(&pairs.len()) {
        return None;
    }
    pairs.iter().try_fold(true, |holds, pair| {
        let [operator, number] = pair else { return None };
        let number = number.as_f64()?;
        let one = match operator.as_str()? {
            "=" => given == number,
            ">" => given > number,
            ">=" => given >= number,
            "<" => given < number,
            "<=" => given <= number,
            _ => return None,
        };
        Some(holds && one)
    })
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use serde_json::{Value, json};

    fn matches(pattern: Value, record: &Value) -> bool {
        Pattern::parse(&pattern.to_string()).unwrap().matches(record)
    }

    #[test]
    fn rules_of_the_documentation() {
        let record = json!({
            "eventName": "INSERT",
            "dynamodb": { "NewImage": { "n": { "N": "7" }, "name": { "S": "Berlin" } }, "SizeBytes": 12 },
            "tags": ["a", "b"],
        });
        let held = [
            json!({ "eventName": ["INSERT", "MODIFY"] }),
            json!({ "dynamodb": { "NewImage": { "name": { "S": [{ "prefix": "Ber" }] } } } }),
            json!({ "dynamodb": { "NewImage": { "name": { "S": [{ "equals-ignore-case": "BERLIN" }] } } } }),
            json!({ "dynamodb": { "SizeBytes": [{ "numeric": [">", 5, "<=", 12] }] } }),
            json!({ "dynamodb": { "OldImage": [{ "exists": false }] } }),
            json!({ "eventName": [{ "anything-but": ["REMOVE"] }] }),
            json!({ "tags": ["b"] }),
            json!({ "$or": [{ "eventName": ["REMOVE"] }, { "tags": ["a"] }] }),
        ];
        for pattern in held {
            assert!(matches(pattern.clone(), &record), "{pattern}");
        }
        let missed = [
            json!({ "eventName": ["REMOVE"] }),
            json!({ "dynamodb": { "SizeBytes": [{ "numeric": [">", 12] }] } }),
            json!({ "eventName": [{ "anything-but": "INSERT" }] }),
            json!({ "absent": [{ "anything-but": "x" }] }),
            json!({ "tags": ["c"] }),
        ];
        for pattern in missed {
            assert!(!matches(pattern.clone(), &record), "{pattern}");
        }
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for text in ["", "[]", "{}", r#"{"a":1}"#, r#"{"a":[]}"#, r#"{"a":[{"like":"x"}]}"#] {
            assert!(Pattern::parse(text).is_err(), "{text}");
        }
    }
}
