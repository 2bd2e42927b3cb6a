//! `Fn::ForEach` of `AWS::LanguageExtensions`: one fragment, repeated for each item of a list.
//!
//! The form is `"Fn::ForEach::Name": [identifier, collection, {key: value}]`. In the fragment
//! `${identifier}` stands for the item and `&{identifier}` for its letters and digits alone, in keys
//! and values; `Ref` of the identifier is the item too.

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use super::budget::{Budget, TOO_LARGE};
use super::intrinsics::{Pseudo, Scope};
use super::{Refusal, limits};

const PREFIX: &str = "Fn::ForEach::";
/// AWS's bound on loops inside loops.
const NESTING_MAX: usize = 5;

/// The document with every loop unrolled.
pub fn expand(
    document: &Map<String, Value>,
    parameters: &IndexMap<String, Value>,
    pseudo: &Pseudo,
) -> Result<Map<String, Value>, Refusal> {
    let mappings = super::template::section(document, "Mappings")?;
    let budget = &Budget::of_document();
    let unroller = Unroller { parameters, pseudo, mappings: &mappings, budget };
    unroller.object(document, &mut IndexMap::new())
}

struct Unroller<'a> {
    parameters: &'a IndexMap<String, Value>,
    pseudo: &'a Pseudo,
    mappings: &'a Map<String, Value>,
    budget: &'a Budget,
}

type Items = IndexMap<String, String>;

impl Unroller<'_> {
    fn object(
        &self,
        object: &Map<String, Value>,
        items: &mut Items,
    ) -> Result<Map<String, Value>, Refusal> {
        let mut result = Map::new();
        for (key, value) in object {
            match key.strip_prefix(PREFIX) {
                Some(name) => self.unroll(name, value, items, &mut result)?,
                None => insert(&mut result, self.fill(key, items)?, self.value(value, items)?)?,
            }
        }
        Ok(result)
    }

    fn value(&self, value: &Value, items: &mut Items) -> Result<Value, Refusal> {
        self.budget.spend(1, 0)?;
        Ok(match value {
            Value::Object(object) => match item_reference(object, items) {
                Some(item) => {
                    self.budget.spend(0, item.len())?;
                    Value::String(item.clone())
                }
                None => Value::Object(self.object(object, items)?),
            },
            Value::Array(list) => {
                list.iter().map(|item| self.value(item, items)).collect::<Result<_, _>>()?
            }
            Value::String(text) => Value::String(self.fill(text, items)?),
            other => other.clone(),
        })
    }

    fn unroll(
        &self,
        name: &str,
        value: &Value,
        items: &mut Items,
        result: &mut Map<String, Value>,
    ) -> Result<(), Refusal> {
        let malformed = || {
            Refusal::Invalid(format!(
                "Template error: Fn::ForEach::{name} could not be resolved: it needs an identifier, a collection of texts and an output map"
            ))
        };
        let Some([Value::String(identifier), collection, Value::Object(fragment)]) =
            value.as_array().map(Vec::as_slice)
        else {
            return Err(malformed());
        };
        if items.contains_key(identifier) || items.len() >= NESTING_MAX {
            let message = "loops reuse an identifier or are nested too deeply";
            return Err(Refusal::Invalid(format!(
                "Template error: Fn::ForEach::{name}: {message}"
            )));
        }
        for item in self.collection(collection, items)?.ok_or_else(malformed)? {
            self.budget.spend(1, 0)?;
            items.insert(identifier.clone(), item);
            for (key, value) in self.object(fragment, items)? {
                insert(result, key, value)?;
            }
            items.shift_remove(identifier);
        }
        Ok(())
    }

    /// The texts to repeat for, each once.
    fn collection(
        &self,
        collection: &Value,
        items: &mut Items,
    ) -> Result<Option<IndexSet<String>>, Refusal> {
        let collection = self.value(collection, items)?;
        let scope = Scope {
            parameters: self.parameters,
            pseudo: self.pseudo,
            mappings: self.mappings,
            conditions: &IndexMap::new(),
            resources: &|_| {
                let message = "Template error: Fn::ForEach collections cannot refer to resources";
                Err(Refusal::invalid(message))
            },
            exports: &|_| None,
            budget: self.budget,
        };
        let Some(Value::Array(list)) = scope.evaluate(&collection)? else { return Ok(None) };
        // A list parameter inside the list counts with each of its texts.
        let texts = list.into_iter().flat_map(|item| match item {
            Value::Array(inner) => inner,
            other => vec![other],
        });
        Ok(texts.map(|item| item.as_str().map(str::to_owned)).collect())
    }

    /// The text with the items of the loops around it in their places.
    fn fill(&self, text: &str, items: &Items) -> Result<String, Refusal> {
        let mut text = text.to_owned();
        for (identifier, item) in items {
            let bare: String = item.chars().filter(char::is_ascii_alphanumeric).collect();
            text = replaced(&text, &format!("${{{identifier}}}"), item)?;
            text = replaced(&text, &format!("&{{{identifier}}}"), &bare)?;
        }
        self.budget.spend(0, text.len())?;
        Ok(text)
    }
}

/// Items can be long and named often: what would come out is measured before it is written.
fn replaced(text: &str, pattern: &str, item: &str) -> Result<String, Refusal> {
    let grown = text.matches(pattern).count().saturating_mul(item.len());
    match text.len().saturating_add(grown) > limits::TEXT_BYTES_MAX {
        true => Err(Refusal::invalid(TOO_LARGE)),
        false => Ok(text.replace(pattern, item)),
    }
}

fn insert(result: &mut Map<String, Value>, key: String, value: Value) -> Result<(), Refusal> {
    if result.contains_key(&key) {
        let message = format!("Template error: Fn::ForEach makes the key {key} more than once");
        return Err(Refusal::Invalid(message));
    }
    result.insert(key, value);
    Ok(())
}

fn item_reference<'i>(object: &Map<String, Value>, items: &'i Items) -> Option<&'i String> {
    let name = object.get("Ref").filter(|_| object.len() == 1)?.as_str()?;
    items.get(name)
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;
    use serde_json::{Value, json};

    use super::expand;
    use crate::rules::intrinsics::Pseudo;

    fn unrolled(document: Value) -> Result<Value, String> {
        let parameters = IndexMap::from([("Names".to_owned(), json!(["a", "b-c"]))]);
        expand(document.as_object().unwrap(), &parameters, &Pseudo::example())
            .map(Value::Object)
            .map_err(|refusal| refusal.message())
    }

    #[test]
    fn fragments_repeat_in_keys_and_values() {
        let document = json!({"Resources": {
            "Fn::ForEach::Topics": ["Name", {"Ref": "Names"}, {
                "Topic&{Name}": {"Type": "T", "Properties": {
                    "Name": {"Fn::Sub": "x-${Name}-${AWS::Region}"}, "Plain": {"Ref": "Name"}}}}],
            "Other": {"Type": "U"},
        }});
        let expected = json!({"Resources": {
            "Topica": {"Type": "T", "Properties": {
                "Name": {"Fn::Sub": "x-a-${AWS::Region}"}, "Plain": "a"}},
            "Topicbc": {"Type": "T", "Properties": {
                "Name": {"Fn::Sub": "x-b-c-${AWS::Region}"}, "Plain": "b-c"}},
            "Other": {"Type": "U"},
        }});
        assert_eq!(unrolled(document), Ok(expected));
    }

    #[test]
    fn loops_nest_and_are_bounded() {
        let document = json!({"Resources": {"Fn::ForEach::Outer": ["X", ["1", "2"], {
            "Fn::ForEach::Inner": ["Y", ["a", "b"], {"R${X}${Y}": {"Type": "T"}}]}]}});
        let unrolled_keys = unrolled(document).unwrap();
        let keys: Vec<&String> = unrolled_keys["Resources"].as_object().unwrap().keys().collect();
        assert_eq!(keys, ["R1a", "R1b", "R2a", "R2b"]);
        let many: Vec<String> = (0..100).map(|n| n.to_string()).collect();
        let mut fragment = json!({"R${A}x${B}x${C}x${D}": {"Type": "T"}});
        for identifier in ["A", "B", "C", "D"] {
            let key = format!("Fn::ForEach::{identifier}");
            fragment = json!({key: [identifier, many, fragment]});
        }
        assert!(unrolled(json!({"Resources": fragment})).unwrap_err().contains("too large"));
    }

    #[test]
    fn what_items_make_of_texts_is_bounded() {
        let name = |length: usize| json!([format!("n{}", "x".repeat(length))]);
        let long = |count: usize| {
            let fragment = json!({"R": {"Type": "T", "Properties": {"P": "${X}".repeat(count)}}});
            json!({"Resources": {"Fn::ForEach::A": ["X", name(9_999), fragment]}})
        };
        assert!(unrolled(long(100)).is_ok());
        assert!(unrolled(long(1_000)).unwrap_err().contains("too large"));
        // None of many is too long, all of them are.
        let keys = (0..100).map(|n| (format!("R{n}"), json!({"P": "${X}".repeat(10)})));
        let fragment: Value = keys.collect::<serde_json::Map<_, _>>().into();
        let many = json!({"Resources": {"Fn::ForEach::A": ["X", name(9_999), fragment]}});
        assert!(unrolled(many).unwrap_err().contains("too large"));
        // Items of items: each loop makes its own a hundred times as long.
        let mut fragment = json!({"R": {"Type": "T", "Properties": {"P": "${E}"}}});
        for (outer, inner) in [("D", "E"), ("C", "D"), ("B", "C"), ("A", "B")] {
            let text = format!("${{{outer}}}").repeat(100);
            let key = format!("Fn::ForEach::{inner}");
            fragment = json!({key: [inner, [text], fragment]});
        }
        let nested = json!({"Resources": {"Fn::ForEach::A": ["A", ["12345"], fragment]}});
        assert!(unrolled(nested).unwrap_err().contains("too large"));
    }

    #[test]
    fn nonsense_is_refused() {
        let twice = json!({"Fn::ForEach::A": ["X", ["1", "2"], {"Same": 1}]});
        assert!(unrolled(twice).unwrap_err().contains("the key Same more than once"));
        let shape = json!({"Fn::ForEach::A": ["X", ["1"]]});
        assert!(unrolled(shape).unwrap_err().contains("Fn::ForEach::A could not be resolved"));
        let resource = json!({"Fn::ForEach::A": ["X", [{"Ref": "R"}], {"a${X}": 1}]});
        assert!(unrolled(resource).unwrap_err().contains("cannot refer to resources"));
    }
}
