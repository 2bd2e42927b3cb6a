//! The `Conditions` section: named truths that resources, outputs and `Fn::If` stand on.
//!
//! Conditions are decided before anything exists, so they may look at parameters, mappings and
//! pseudo parameters alone.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::Refusal;
use super::intrinsics::Scope;

/// Every condition's outcome.
pub type Conditions = IndexMap<String, bool>;

/// How deep conditions stand on each other, functions counted; far more than anyone writes.
const DEPTH_MAX: usize = 200;
const OPERANDS_MIN: usize = 2;
const OPERANDS_MAX: usize = 10;

/// Decides every condition. `scope`'s own conditions are not looked at, and its resources must
/// refuse every reference.
pub fn evaluate(section: &Map<String, Value>, scope: &Scope<'_>) -> Result<Conditions, Refusal> {
    let mut known = Conditions::new();
    for name in section.keys() {
        named(name, section, scope, &mut known, &mut Trail::default())?;
    }
    Ok(section.keys().map(|name| (name.clone(), known[name])).collect())
}

/// From a condition to what is being decided for it.
#[derive(Default)]
struct Trail {
    names: Vec<String>,
    depth: usize,
}

fn named(
    name: &str,
    section: &Map<String, Value>,
    scope: &Scope<'_>,
    known: &mut Conditions,
    trail: &mut Trail,
) -> Result<bool, Refusal> {
    if let Some(outcome) = known.get(name) {
        return Ok(*outcome);
    }
    let Some(expression) = section.get(name) else {
        return Err(Refusal::Invalid(format!(
            "Template format error: Unresolved condition dependency {name} in the Conditions \
             block of the template"
        )));
    };
    if trail.names.iter().any(|visited| visited == name) {
        let names = trail.names.join(", ");
        let message = format!("Template error: Found circular condition dependency [{names}]");
        return Err(Refusal::Invalid(message));
    }
    trail.names.push(name.to_owned());
    let outcome = decide(expression, section, scope, known, trail)?;
    trail.names.pop();
    known.insert(name.to_owned(), outcome);
    Ok(outcome)
}

fn decide(
    expression: &Value,
    section: &Map<String, Value>,
    scope: &Scope<'_>,
    known: &mut Conditions,
    trail: &mut Trail,
) -> Result<bool, Refusal> {
    trail.depth += 1;
    if trail.depth > DEPTH_MAX {
        return Err(Refusal::invalid("Template format error: Conditions are nested too deeply"));
    }
    let outcome = decide_one(expression, section, scope, known, trail)?;
    trail.depth -= 1;
    Ok(outcome)
}

fn decide_one(
    expression: &Value,
    section: &Map<String, Value>,
    scope: &Scope<'_>,
    known: &mut Conditions,
    trail: &mut Trail,
) -> Result<bool, Refusal> {
    let function = expression.as_object().filter(|object| object.len() == 1);
    let Some((function, argument)) = function.and_then(|object| object.iter().next()) else {
        return Err(Refusal::invalid(
            "Template format error: Conditions can only be boolean operations on parameters and \
             other conditions",
        ));
    };
    match function.as_str() {
        "Condition" => match argument.as_str() {
            Some(name) => named(name, section, scope, known, trail),
            None => Err(Refusal::invalid("Template error: every Condition must be a string.")),
        },
        "Fn::Equals" => equals(argument, known, scope),
        "Fn::Not" => match argument.as_array().map(Vec::as_slice) {
            Some([operand]) => Ok(!decide(operand, section, scope, known, trail)?),
            _ => Err(Refusal::invalid(
                "Template error: every Fn::Not object requires one boolean parameter.",
            )),
        },
        "Fn::And" | "Fn::Or" => {
            let operands = operands(function, argument)?;
            let mut outcomes = Vec::with_capacity(operands.len());
            for operand in operands {
                outcomes.push(decide(operand, section, scope, known, trail)?);
            }
            Ok(match function == "Fn::And" {
                true => outcomes.iter().all(|outcome| *outcome),
                false => outcomes.iter().any(|outcome| *outcome),
            })
        }
        _ => Err(Refusal::Invalid(format!(
            "Template format error: {function} cannot be used as a condition"
        ))),
    }
}

fn operands<'a>(function: &str, argument: &'a Value) -> Result<&'a [Value], Refusal> {
    match argument.as_array() {
        Some(list) if (OPERANDS_MIN..=OPERANDS_MAX).contains(&list.len()) => Ok(list),
        _ => Err(Refusal::Invalid(format!(
            "Template error: every {function} object requires a list of at least {OPERANDS_MIN} \
             and at most {OPERANDS_MAX} boolean parameters."
        ))),
    }
}

/// Inside `Fn::Equals`, `Fn::If` may stand on conditions that are already decided.
fn equals(argument: &Value, known: &Conditions, scope: &Scope<'_>) -> Result<bool, Refusal> {
    let Some([left, right]) = argument.as_array().map(Vec::as_slice) else {
        return Err(Refusal::invalid(
            "Template error: every Fn::Equals object requires a list of 2 string parameters.",
        ));
    };
    let scope = Scope { conditions: known, ..*scope };
    let text = |value: &Value| -> Result<Option<Value>, Refusal> {
        let value = scope.evaluate(value)?;
        Ok(value.map(|value| match value {
            Value::Bool(_) | Value::Number(_) => Value::String(value.to_string()),
            other => other,
        }))
    };
    Ok(text(left)? == text(right)?)
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;
    use serde_json::{Map, Value, json};

    use super::evaluate;
    use crate::rules::Refusal;
    use crate::rules::budget::Budget;
    use crate::rules::intrinsics::{Pseudo, Scope};

    fn decide(section: Value) -> Result<Vec<(String, bool)>, String> {
        let parameters = IndexMap::from([("Env".to_owned(), json!("prod"))]);
        let pseudo = Pseudo::example();
        let scope = Scope {
            parameters: &parameters,
            pseudo: &pseudo,
            mappings: &Map::new(),
            conditions: &IndexMap::new(),
            resources: &|reference| Err(Refusal::Invalid(format!("no {reference:?}"))),
            exports: &|_| None,
            budget: &Budget::of_evaluation(),
        };
        let outcomes = evaluate(section.as_object().unwrap(), &scope).map_err(|r| r.message())?;
        Ok(outcomes.into_iter().collect())
    }

    #[test]
    fn conditions_build_on_each_other_in_any_order() {
        let outcomes = decide(json!({
            "Both": {"Fn::And": [{"Condition": "Prod"}, {"Condition": "NotTest"}]},
            "NotTest": {"Fn::Not": [{"Fn::Equals": [{"Ref": "Env"}, "test"]}]},
            "Either": {"Fn::Or": [{"Condition": "Prod"}, {"Fn::Equals": ["1", 2]}]},
            "Prod": {"Fn::Equals": [{"Ref": "Env"}, "prod"]},
            "Numbers": {"Fn::Equals": ["1", 1]},
        }))
        .unwrap();
        assert!(outcomes.iter().all(|(_, outcome)| *outcome), "{outcomes:?}");
        assert_eq!(outcomes[0].0, "Both");
    }

    #[test]
    fn a_long_chain_is_refused() {
        let chain = |length: usize| {
            let mut section = Map::new();
            for number in 0..length {
                let next = json!({"Condition": format!("C{}", number + 1)});
                section.insert(format!("C{number}"), next);
            }
            section.insert(format!("C{length}"), json!({"Fn::Equals": ["a", "a"]}));
            decide(Value::Object(section))
        };
        assert!(chain(100).unwrap().iter().all(|(_, outcome)| *outcome));
        assert!(chain(100_000).unwrap_err().contains("nested too deeply"));
    }

    #[test]
    fn nonsense_is_refused() {
        let cases = [
            (json!({"A": {"Condition": "A"}}), "circular condition dependency [A]"),
            (json!({"A": {"Condition": "B"}}), "Unresolved condition dependency B"),
            (json!({"A": {"Fn::Join": ["", []]}}), "Fn::Join cannot be used as a condition"),
            (json!({"A": {"Fn::And": [{"Condition": "A"}]}}), "at least 2"),
            (json!({"A": "true"}), "boolean operations"),
            (json!({"A": {"Fn::Equals": [{"Ref": "Bucket"}, ""]}}), "no Resource(\"Bucket\")"),
        ];
        for (section, expected) in cases {
            let message = decide(section).unwrap_err();
            assert!(message.contains(expected), "{message}");
        }
    }
}
