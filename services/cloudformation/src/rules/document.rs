//! Template text, JSON or YAML, to one document of plain values.
//!
//! YAML's short tags (`!Ref`, `!GetAtt`) become their long forms, so nothing behind this file knows
//! which of the two the author wrote. Dates stay text. Aliases are expanded within a budget, so a
//! document cannot grow without bound; both parsers stop at 128 levels.

use std::cell::{Cell, RefCell};

use serde::de::{DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{Refusal, budget, limits};

/// Where a template's text came from; AWS's bound depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Inline,
    Fetched,
}

/// Reads a template. The result is an object; everything else is refused.
pub fn parse(text: &str, origin: Origin) -> Result<Map<String, Value>, Refusal> {
    check_size(text, origin)?;
    let budget = Budget::new();
    let trimmed = text.trim_start_matches('\u{feff}').trim_start();
    let parsed = match trimmed.starts_with('{') {
        true => parse_json(trimmed, &budget),
        false => parse_yaml(text, &budget),
    };
    match (budget.refusal.take(), parsed) {
        (Some(refusal), _) => Err(refusal),
        (None, Err(refusal)) => Err(refusal),
        (None, Ok(Value::Object(document))) => Ok(document),
        (None, Ok(_)) => Err(Refusal::invalid("Template format error: unsupported structure.")),
    }
}

fn check_size(text: &str, origin: Origin) -> Result<(), Refusal> {
    if text.is_empty() {
        return Err(Refusal::invalid(
            "1 validation error detected: Value '' at 'templateBody' failed to satisfy constraint: \
             Member must have length greater than or equal to 1",
        ));
    }
    match origin {
        Origin::Inline if text.len() > limits::INLINE_BYTES_MAX => Err(Refusal::invalid(format!(
            "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: \
             Member must have length less than or equal to {}",
            limits::INLINE_BYTES_MAX
        ))),
        Origin::Fetched if text.len() > limits::FETCHED_BYTES_MAX => Err(Refusal::invalid(
            format!("Template may not exceed {} bytes in size.", limits::FETCHED_BYTES_MAX),
        )),
        _ => Ok(()),
    }
}

fn parse_json(text: &str, budget: &Budget) -> Result<Value, Refusal> {
    let mut parser = serde_json::Deserializer::from_str(text);
    let parsed = Node { budget }.deserialize(&mut parser).and_then(|value| {
        parser.end()?;
        Ok(value)
    });
    parsed.map_err(|error| malformed("JSON", error.line(), error.column()))
}

fn parse_yaml(text: &str, budget: &Budget) -> Result<Value, Refusal> {
    Node { budget }.deserialize(yaml_serde::Deserializer::from_str(text)).map_err(|error| {
        let location = error.location();
        let (line, column) = location.map_or((1, 1), |at| (at.line(), at.column()));
        malformed("YAML", line, column)
    })
}

fn malformed(language: &str, line: usize, column: usize) -> Refusal {
    Refusal::Invalid(format!(
        "Template format error: {language} not well-formed. (line {line}, column {column})"
    ))
}

/// What is left of the document's bounds, and why parsing stopped if it was ours to stop it.
struct Budget {
    nodes: Cell<usize>,
    bytes: Cell<usize>,
    refusal: RefCell<Option<Refusal>>,
}

impl Budget {
    fn new() -> Budget {
        Budget {
            nodes: Cell::new(limits::NODES_MAX),
            bytes: Cell::new(limits::TEXT_BYTES_MAX),
            refusal: RefCell::new(None),
        }
    }

    fn spend<E: Error>(&self, bytes: usize) -> Result<(), E> {
        let nodes = self.nodes.get().checked_sub(1);
        let bytes = self.bytes.get().checked_sub(bytes);
        match (nodes, bytes) {
            (Some(nodes), Some(bytes)) => {
                self.nodes.set(nodes);
                self.bytes.set(bytes);
                Ok(())
            }
            _ => Err(self.refuse(budget::TOO_LARGE)),
        }
    }

    fn refuse<E: Error>(&self, message: impl Into<String>) -> E {
        *self.refusal.borrow_mut() = Some(Refusal::Invalid(message.into()));
        E::custom("refused")
    }
}

#[derive(Clone, Copy)]
struct Node<'b> {
    budget: &'b Budget,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;
    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
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
    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_str(&value.to_string())
    }
    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_str(&value.to_string())
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.budget.spend(0)?;
        Ok(Number::from_f64(value).map_or_else(|| Value::String(value.to_string()), Value::Number))
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
        while let Some(key) = entries.next_key_seed(self)? {
            let key = key_text(key).ok_or_else(|| {
                self.budget.refuse("Template format error: map keys must be strings.")
            })?;
            if key == "<<" {
                let message = "Template format error: YAML hash merges (<<) are not supported.";
                return Err(self.budget.refuse(message));
            }
            if object.contains_key(&key) {
                let message = format!("Template format error: duplicate key '{key}' found.");
                return Err(self.budget.refuse(message));
            }
            object.insert(key, entries.next_value_seed(self)?);
        }
        Ok(Value::Object(object))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (tag, content) = tagged.variant_seed(Tag)?;
        let value = content.newtype_variant_seed(self)?;
        long_form(&tag, value).ok_or_else(|| {
            self.budget.refuse(format!("Template format error: YAML tag !{tag} is not supported."))
        })
    }
}

struct Tag;

impl<'de> DeserializeSeed<'de> for Tag {
    type Value = String;
    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Tag {
    type Value = String;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a tag")
    }
    fn visit_str<E: Error>(self, tag: &str) -> Result<String, E> {
        Ok(tag.trim_start_matches('!').into())
    }
}

/// YAML allows `200:` and `true:` as keys; templates mean their text.
fn key_text(key: Value) -> Option<String> {
    match key {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn long_form(tag: &str, value: Value) -> Option<Value> {
    let (name, value) = match tag {
        "Ref" | "Condition" => (tag.to_owned(), value),
        "GetAtt" => ("Fn::GetAtt".to_owned(), attribute_path(value)),
        "And" | "Base64" | "Cidr" | "Equals" | "FindInMap" | "GetAZs" | "If" | "ImportValue"
        | "Join" | "Length" | "Not" | "Or" | "Select" | "Split" | "Sub" | "ToJsonString"
        | "Transform" => (format!("Fn::{tag}"), value),
        _ => return None,
    };
    Some(Value::Object(Map::from_iter([(name, value)])))
}

fn attribute_path(value: Value) -> Value {
    match value {
        Value::String(path) => match path.split_once('.') {
            Some((resource, attribute)) => Value::from(vec![resource, attribute]),
            None => Value::String(path),
        },
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Origin, limits, parse};

    fn read(text: &str) -> Value {
        Value::Object(parse(text, Origin::Inline).unwrap())
    }
    fn refused(text: &str) -> String {
        parse(text, Origin::Inline).unwrap_err().message()
    }

    #[test]
    fn short_tags_become_long_forms() {
        let document = read(
            "A: !Ref X\nB: !GetAtt Q.Nested.Arn\nC: !Sub 'a-${X}'\n\
             D: !If [Cond, !Ref X, !Join ['-', [a, !Select [0, !GetAZs '']]]]\nE: !Condition Y\n",
        );
        let expected = json!({
            "A": {"Ref": "X"},
            "B": {"Fn::GetAtt": ["Q", "Nested.Arn"]},
            "C": {"Fn::Sub": "a-${X}"},
            "D": {"Fn::If": ["Cond", {"Ref": "X"}, {"Fn::Join": ["-",
                ["a", {"Fn::Select": [0, {"Fn::GetAZs": ""}]}]]}]},
            "E": {"Condition": "Y"},
        });
        assert_eq!(document, expected);
    }

    #[test]
    fn scalars_keep_what_the_author_wrote() {
        let document = read(
            "AWSTemplateFormatVersion: 2010-09-09\nAccount: 012345678901\nOne: 1\nHalf: 0.5\n\
             Yes: true\n200: ok\nText: '1'\nTagged: !Sub 12\n",
        );
        let expected = json!({
            "AWSTemplateFormatVersion": "2010-09-09", "Account": "012345678901", "One": 1,
            "Half": 0.5, "Yes": true, "200": "ok", "Text": "1", "Tagged": {"Fn::Sub": 12},
        });
        assert_eq!(document, expected);
    }

    #[test]
    fn json_and_yaml_say_the_same() {
        let json = read(r#"{"Resources": {"A": {"Type": "T", "Properties": {"N": 1}}}}"#);
        assert_eq!(json, read("Resources:\n  A: {Type: T, Properties: {N: 1}}\n"));
    }

    #[test]
    fn duplicate_keys_are_refused() {
        for text in ["A: 1\nB: 2\nA: 3\n", r#"{"A": 1, "A": 2}"#] {
            assert_eq!(refused(text), "Template format error: duplicate key 'A' found.");
        }
    }

    #[test]
    fn malformed_text_names_its_place() {
        let message = refused("{\"A\": \n }");
        assert_eq!(message, "Template format error: JSON not well-formed. (line 2, column 2)");
        assert!(
            refused("A: [1, 2\nB: }").starts_with("Template format error: YAML not well-formed.")
        );
        assert_eq!(refused("just words"), "Template format error: unsupported structure.");
        assert!(refused("A: !Unknown x").contains("!Unknown"));
        assert!(refused("A: &x {a: 1}\nB:\n  <<: *x\n").contains("hash merges"));
        assert!(refused("A: *nowhere\n").contains("not well-formed"));
    }

    #[test]
    fn aliases_work_but_cannot_explode() {
        assert_eq!(read("A: &x [1]\nB: *x\n"), json!({"A": [1], "B": [1]}));
        let mut bomb = String::from("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for level in 1..12 {
            let before = level - 1;
            let aliases = vec![format!("*a{before}"); 9].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
        }
        // Whichever of the two bounds is met first, the parser's own or ours.
        assert!(refused(&bomb).starts_with("Template format error"));
        let long = "x".repeat(40_000);
        let copies = vec!["*a"; 200].join(", ");
        assert!(refused(&format!("a: &a {long}\nb: [{copies}]\n")).contains("too large"));
    }

    #[test]
    fn depth_is_bounded() {
        let deep = format!("{{\"A\": {}{}}}", "[".repeat(4000), "]".repeat(4000));
        assert!(refused(&deep).contains("JSON not well-formed"));
        let deep = format!("A: {}{}\n", "[".repeat(4000), "]".repeat(4000));
        assert!(refused(&deep).contains("YAML not well-formed"));
    }

    #[test]
    fn size_is_bounded_by_origin() {
        let pad = |size: usize| format!("{{{}}}", " ".repeat(size - 2));
        assert!(parse(&pad(limits::INLINE_BYTES_MAX), Origin::Inline).is_ok());
        assert!(parse(&pad(limits::INLINE_BYTES_MAX + 1), Origin::Inline).is_err());
        assert!(parse(&pad(limits::FETCHED_BYTES_MAX), Origin::Fetched).is_ok());
        assert!(parse(&pad(limits::FETCHED_BYTES_MAX + 1), Origin::Fetched).is_err());
    }
}
