//! References inside a template: parameters that SAM must look behind, and names of serverless
//! resources that stand for resources made from them (`Function.Alias`, a layer's new id).

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::Refusal;
use crate::rules::budget::Budget;

/// Where references lead after the transform.
#[derive(Debug, Default)]
pub struct Moves {
    /// `Function` and `Alias` to the id of the alias that was made.
    pub parts: IndexMap<(String, String), String>,
    /// An author's id to the one that replaced it.
    pub renamed: IndexMap<String, String>,
}

impl Moves {
    /// Redirects every reference of a document's value.
    pub fn apply(&self, value: &mut Value) {
        if self.parts.is_empty() && self.renamed.is_empty() {
            return;
        }
        match value {
            Value::Object(object) => {
                self.call(object);
                for (name, member) in object.iter_mut() {
                    match name.as_str() {
                        "DependsOn" => self.depends_on(member),
                        _ => self.apply(member),
                    }
                }
            }
            Value::Array(list) => list.iter_mut().for_each(|item| self.apply(item)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn part(&self, id: &str, name: &str) -> Option<&String> {
        self.parts.get(&(id.to_owned(), name.to_owned()))
    }

    fn call(&self, object: &mut Map<String, Value>) {
        if object.len() != 1 {
            return;
        }
        if let Some(Value::String(name)) = object.get_mut("Ref") {
            let target = match name.split_once('.') {
                Some((id, part)) => self.part(id, part),
                None => self.renamed.get(name.as_str()),
            };
            if let Some(target) = target {
                *name = target.clone();
            }
        }
        if let Some(path) = object.get_mut("Fn::GetAtt") {
            self.attribute(path);
        }
        match object.get_mut("Fn::Sub") {
            Some(Value::String(text)) => *text = self.text(text),
            Some(Value::Array(list)) => {
                if let Some(Value::String(text)) = list.first_mut() {
                    *text = self.text(text);
                }
            }
            _ => {}
        }
    }

    fn attribute(&self, path: &mut Value) {
        let joined = match &*path {
            Value::String(text) => text.clone(),
            Value::Array(list) => {
                let texts: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
                let Some(texts) = texts else { return };
                texts.join(".")
            }
            _ => return,
        };
        let pieces: Vec<&str> = joined.split('.').collect();
        let [id, name, rest @ ..] = pieces.as_slice() else { return };
        if let Some(target) = self.part(id, name) {
            *path = Value::from(vec![target.clone(), rest.join(".")]);
        } else if let Some(target) = self.renamed.get(*id) {
            *path = Value::from(vec![target.clone(), pieces[1..].join(".")]);
        }
    }

    fn text(&self, text: &str) -> String {
        replace_variables(text, |name| {
            let (id, rest) = name.split_once('.').map_or((name, None), |(id, r)| (id, Some(r)));
            let part =
                rest.map(|rest| rest.split_once('.').map_or((rest, None), |(p, r)| (p, Some(r))));
            if let Some((part, rest)) = part
                && let Some(target) = self.part(id, part)
            {
                let rest = rest.map(|rest| format!(".{rest}")).unwrap_or_default();
                return Some(format!("${{{target}{rest}}}"));
            }
            let target = self.renamed.get(id)?;
            let rest = rest.map(|rest| format!(".{rest}")).unwrap_or_default();
            Some(format!("${{{target}{rest}}}"))
        })
    }

    fn depends_on(&self, value: &mut Value) {
        let move_one = |value: &mut Value| {
            if let Value::String(name) = value
                && let Some(target) = self.renamed.get(name.as_str())
            {
                *name = target.clone();
            }
        };
        match value {
            Value::Array(list) => list.iter_mut().for_each(move_one),
            other => move_one(other),
        }
    }
}

/// Pays for all that parameters would bring, before any of them is looked behind.
pub fn spend(
    value: &Value,
    parameters: &IndexMap<String, Value>,
    budget: &Budget,
) -> Result<(), Refusal> {
    match value {
        Value::Object(object) => {
            let target = object.get("Ref").and_then(Value::as_str);
            if let Some(brought) = target.and_then(|target| parameters.get(target)) {
                budget.spend_value(brought)?;
            }
            let text = object.get("Fn::Sub").map(|given| given.get(0).unwrap_or(given));
            let variables = text.and_then(Value::as_str).unwrap_or_default().split("${").skip(1);
            for name in variables.filter_map(|rest| Some(rest.split_once('}')?.0)) {
                parameters.get(name).map_or(Ok(()), |brought| budget.spend_value(brought))?;
            }
            object.values().try_for_each(|member| spend(member, parameters, budget))
        }
        Value::Array(list) => list.iter().try_for_each(|item| spend(item, parameters, budget)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Ok(()),
    }
}

/// A copy with references to parameters answered; other functions stay.
pub fn resolve(value: &Value, parameters: &IndexMap<String, Value>) -> Value {
    match value {
        Value::Object(object) => {
            let single = object.iter().next().filter(|_| object.len() == 1);
            match single {
                Some((name, Value::String(target))) if name == "Ref" => {
                    parameters.get(target).cloned().unwrap_or_else(|| value.clone())
                }
                Some((name, Value::String(text))) if name == "Fn::Sub" => {
                    let text = fill(text, parameters);
                    Value::Object(Map::from_iter([(name.clone(), text.into())]))
                }
                Some((name, Value::Array(list))) if name == "Fn::Sub" => {
                    let list = list.iter().enumerate().map(|(index, item)| match item {
                        Value::String(text) if index == 0 => fill(text, parameters).into(),
                        other => resolve(other, parameters),
                    });
                    Value::Object(Map::from_iter([(name.clone(), list.collect())]))
                }
                _ => {
                    let members = object.iter();
                    let members = members.map(|(k, v)| (k.clone(), resolve(v, parameters)));
                    Value::Object(members.collect())
                }
            }
        }
        Value::Array(list) => list.iter().map(|item| resolve(item, parameters)).collect(),
        other => other.clone(),
    }
}

fn fill(text: &str, parameters: &IndexMap<String, Value>) -> String {
    replace_variables(text, |name| parameters.get(name)?.as_str().map(str::to_owned))
}

/// Replaces `${name}` where the replacement has an answer.
fn replace_variables(text: &str, replacement: impl Fn(&str) -> Option<String>) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let Some(length) = rest[start..].find('}') else { break };
        let name = &rest[start + 2..start + length];
        let whole = &rest[start..=start + length];
        result.push_str(&rest[..start]);
        let answer = if name.starts_with('!') { None } else { replacement(name) };
        result.push_str(answer.as_deref().unwrap_or(whole));
        rest = &rest[start + length + 1..];
    }
    result.push_str(rest);
    result
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;
    use serde_json::{Value, json};

    use super::{Moves, resolve, spend};
    use crate::rules::budget::Budget;

    #[test]
    fn what_parameters_bring_is_bounded() {
        let parameters = IndexMap::from([("P".to_owned(), json!("x".repeat(4_000)))]);
        let spent = |value: Value| spend(&value, &parameters, &Budget::of_evaluation());
        let references = |count: usize| json!({"List": vec![json!({"Ref": "P"}); count]});
        assert!(spent(references(4_000)).is_ok());
        assert!(spent(references(5_000)).is_err());
        let texts = |count: usize| json!({"Fn::Sub": ["${P}".repeat(count), {}]});
        assert!(spent(texts(4_000)).is_ok());
        assert!(spent(texts(5_000)).is_err());
    }

    #[test]
    fn references_follow_what_was_made() {
        let moves = Moves {
            parts: IndexMap::from([(("F".into(), "Alias".into()), "FAliaslive".into())]),
            renamed: IndexMap::from([("Layer".into(), "Layer123".into())]),
        };
        let mut value = json!({"a": {"Ref": "F.Alias"}, "b": {"Fn::GetAtt": ["F.Alias", "Arn"]},
            "c": {"Fn::Sub": "${F.Alias}-${F.Alias.Arn}-${Layer}-${Layer.Arn}-${Layers}-${!Layer}"},
            "d": {"Fn::GetAtt": ["Layer", "Arn"]}, "DependsOn": ["Layer", "F"],
            "e": {"Ref": "Layer"}, "f": {"Ref": "F.Other"}});
        moves.apply(&mut value);
        let expected = json!({"a": {"Ref": "FAliaslive"}, "b": {"Fn::GetAtt": ["FAliaslive", "Arn"]},
            "c": {"Fn::Sub": "${FAliaslive}-${FAliaslive.Arn}-${Layer123}-${Layer123.Arn}-${Layers}-${!Layer}"},
            "d": {"Fn::GetAtt": ["Layer123", "Arn"]}, "DependsOn": ["Layer123", "F"],
            "e": {"Ref": "Layer123"}, "f": {"Ref": "F.Other"}});
        assert_eq!(value, expected);
    }

    #[test]
    fn parameters_are_answered_and_nothing_else() {
        let parameters = IndexMap::from([("P".to_owned(), json!("v"))]);
        let value = json!([{"Ref": "P"}, {"Ref": "R"}, {"Fn::Sub": "${P}/${R}"},
            {"Fn::Join": ["", [{"Ref": "P"}]]}]);
        let expected = json!(["v", {"Ref": "R"}, {"Fn::Sub": "v/${R}"}, {"Fn::Join": ["", ["v"]]}]);
        assert_eq!(resolve(&value, &parameters), expected);
    }
}
