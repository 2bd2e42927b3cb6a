//! Documents' text, JSON or YAML, to plain values within bounds: a few lines of YAML name each other's values until
//! they come to gigabytes.

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::cell::Cell;

/// Bytes of a document (<https://docs.aws.amazon.com/apigateway/latest/api/API_ImportRestApi.html>), and what its values
/// come to once its aliases and references are followed: their text, and a byte for each value and each name.
pub const BYTES_MAX: usize = 6 * 1_048_576;
/// Values in a document once its aliases are followed.
const VALUES_MAX: usize = 1_000_000;
/// Characters of YAML that can begin a value. Its parser takes all of a text apart before the first value is counted.
const MARKS_MAX: usize = 2 * VALUES_MAX;
pub const TOO_LARGE: &str = "Invalid OpenAPI input: the API definition is larger than 6MB.";

/// Reads a document, or says why not.
pub fn read(text: &str) -> Result<Value, String> {
    if text.len() > BYTES_MAX {
        return Err(TOO_LARGE.into());
    }
    let budget = Budget::new();
    let json = json(text, &budget);
    if json.is_ok() || budget.over.get() || text.trim_start().starts_with('{') {
        return json.map_err(|why| budget.told(why));
    }
    let marks = text.bytes().filter(|byte| b",:-?[{\n".contains(byte)).count();
    if marks > MARKS_MAX {
        return Err(TOO_LARGE.into());
    }
    let budget = Budget::new();
    yaml(text, &budget).map_err(|why| budget.told(why))
}

/// How many of the bytes that are left would be left beside this value; none if it is too large.
pub fn left_beside(value: &Value, left: usize) -> Option<usize> {
    let left = left.checked_sub(1)?;
    match value {
        Value::String(text) => left.checked_sub(text.len()),
        Value::Array(items) => items.iter().try_fold(left, |left, item| left_beside(item, left)),
        Value::Object(members) => left_beside_members(members, left),
        Value::Null | Value::Bool(_) | Value::Number(_) => Some(left),
    }
}

/// As [`left_beside`].
pub fn left_beside_members(members: &Map<String, Value>, left: usize) -> Option<usize> {
    members
        .iter()
        .try_fold(left, |left, (name, value)| left_beside(value, left.checked_sub(1 + name.len())?))
}

fn json(text: &str, budget: &Budget) -> Result<Value, String> {
    let mut parser = serde_json::Deserializer::from_str(text);
    let parsed = Node { budget }.deserialize(&mut parser).and_then(|value| {
        parser.end()?;
        Ok(value)
    });
    parsed.map_err(|error| error.to_string())
}

fn yaml(text: &str, budget: &Budget) -> Result<Value, String> {
    let parsed = Node { budget }.deserialize(yaml_serde::Deserializer::from_str(text));
    parsed.map_err(|error| error.to_string())
}

/// What is left of a document's bounds.
struct Budget {
    values: Cell<usize>,
    bytes: Cell<usize>,
    /// They were not enough.
    over: Cell<bool>,
}

impl Budget {
    fn new() -> Budget {
        Budget {
            values: Cell::new(VALUES_MAX),
            bytes: Cell::new(BYTES_MAX),
            over: Cell::new(false),
        }
    }

    fn spend<E: Error>(&self, bytes: usize) -> Result<(), E> {
        let values = self.values.get().checked_sub(1);
        let bytes = self.bytes.get().checked_sub(bytes + 1);
        let Some((values, bytes)) = values.zip(bytes) else {
            self.over.set(true);
            return Err(E::custom(TOO_LARGE));
        };
        self.values.set(values);
        self.bytes.set(bytes);
        Ok(())
    }

    /// Why reading ended, without the place if it was too much.
    fn told(&self, why: String) -> String {
        if self.over.get() { TOO_LARGE.into() } else { why }
    }
}

#[derive(Clone, Copy)]
struct Node<'b> {
    budget: &'b Budget,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;
    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("any valid JSON value")
    }
    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.budget.spend(0)?;
        Ok(Value::Null)
    }
    fn visit_none<E: Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.budget.spend(0)?;
        Ok(Value::Bool(value))
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.budget.spend(0)?;
        Ok(value.into())
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.budget.spend(0)?;
        Ok(value.into())
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.budget.spend(0)?;
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.budget.spend(text.len())?;
        Ok(Value::String(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        self.budget.spend(0)?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        self.budget.spend(0)?;
        let mut object = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            self.budget.spend(name.len())?;
            object.insert(name, entries.next_value_seed(self)?);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::{BYTES_MAX, MARKS_MAX, TOO_LARGE, VALUES_MAX, left_beside, read};
    use serde_json::json;

    #[test]
    fn json_and_yaml_say_the_same() {
        let expected = json!({ "a": { "1": [1, -2, 0.5, null, true, "x"] }, "b": [1] });
        let json = r#"{"a": {"1": [1, -2, 0.5, null, true, "x"]}, "b": [1]}"#;
        let yaml = "a: {1: [1, -2, 0.5, null, true, x]}\nb: [1]\n";
        assert_eq!(read(json), Ok(expected.clone()));
        assert_eq!(read(yaml), Ok(expected));
        assert_eq!(read("a: &x [1]\nb: *x\n"), Ok(json!({ "a": [1], "b": [1] })));
        assert_eq!(read(""), Ok(json!(null)));
        for text in ["{", "a: [1", "a: *nowhere", "a: 1\n---\nb: 2\n"] {
            assert!(read(text).is_err_and(|why| !why.is_empty()), "{text}");
        }
    }

    #[test]
    fn aliases_cannot_explode() {
        let mut bomb = String::from("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for level in 1..12 {
            let before = level - 1;
            let aliases = vec![format!("*a{before}"); 9].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
        }
        // Whichever of the two bounds is met first, the parser's own or ours.
        assert!(read(&bomb).is_err());
        let long = "x".repeat(1 << 20);
        let copies = |count: usize| {
            let copies = vec!["*a"; count].join(", ");
            read(&format!("a: &a {long}\nb: [{copies}]\n"))
        };
        assert!(copies(4).is_ok());
        assert_eq!(copies(6), Err(TOO_LARGE.to_owned()));
    }

    #[test]
    fn a_document_has_a_size() {
        let pad = |size: usize| read(&format!("{{{}}}", " ".repeat(size - 2)));
        assert_eq!(pad(BYTES_MAX), Ok(json!({})));
        assert_eq!(pad(BYTES_MAX + 1), Err(TOO_LARGE.to_owned()));
        // The list itself is a value.
        let zeros = |count: usize| read(&format!("[{}]", vec!["0"; count].join(",")));
        assert!(zeros(VALUES_MAX - 1).is_ok());
        assert_eq!(zeros(VALUES_MAX), Err(TOO_LARGE.to_owned()));
        let nested = "- ".repeat(MARKS_MAX + 1);
        assert_eq!(read(&nested), Err(TOO_LARGE.to_owned()));
    }

    #[test]
    fn a_value_comes_to_its_text_and_its_names() {
        let value = json!({ "ab": ["c", 1], "d": null });
        // The object, two names, the list, its two values, null; and four letters.
        assert_eq!(left_beside(&value, 11), Some(0));
        assert_eq!(left_beside(&value, 10), None);
    }
}
