//! What AWS's own parser, which is Java's, says of the first value that is not of its shape's type. Only a body that was
//! refused is looked at so, which costs the others nothing. As recorded on AWS by
//! <https://github.com/architect/dynalite>.

use crate::json::JsonDecoder;
use crate::schema::{Kind, ShapeSpec};
use crate::shape::Decoder;
use serde_json::Value;

/// Where a value stands: the parser words a wrong member otherwise than a wrong element or entry.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Member,
    Inside,
}

const OBJECT: &str = "Start of structure or map found where not expected";
/// Of a list or a map as an element or entry.
const CAST: &str = "class sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl cannot be cast to class \
                    java.lang.Class (sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl and \
                    java.lang.Class are in module java.base of loader 'bootstrap')";

/// The words about the first wrong value of a structure; `package` is that of the model's classes. None: nothing is
/// wrong with the members, or the body is no structure.
pub fn told(body: &[u8], spec: &'static ShapeSpec, package: &str) -> Option<String> {
    match serde_json::from_slice(body).ok()? {
        value @ Value::Object(_) => wrong(&value, spec, Place::Member, package),
        _ => None,
    }
}

fn wrong(value: &Value, spec: &'static ShapeSpec, place: Place, package: &str) -> Option<String> {
    match (spec.kind, value) {
        (_, Value::Null) => None,
        (Kind::Structure | Kind::Union, Value::Object(members)) => {
            members.iter().find_map(|(name, value)| {
                let member = &spec.members[spec.member(name)?];
                wrong(value, member.shape, Place::Member, package)
            })
        }
        (Kind::List, Value::Array(elements)) => {
            let element = spec.members[0].shape;
            elements.iter().find_map(|value| wrong(value, element, Place::Inside, package))
        }
        (Kind::Map, Value::Object(entries)) => {
            let entry = spec.members[1].shape;
            entries.values().find_map(|value| wrong(value, entry, Place::Inside, package))
        }
        (Kind::List, Value::Object(_)) => Some(OBJECT.into()),
        (Kind::Structure | Kind::Union, Value::Array(_)) => {
            Some(format!("Unrecognized collection type class {}", java(spec, package)))
        }
        (Kind::Map, Value::Array(_)) => {
            Some(format!("Unrecognized collection type {}", java(spec, package)))
        }
        (Kind::Structure | Kind::Union, _) if place == Place::Inside => {
            Some("Unexpected value type in payload".into())
        }
        (Kind::List | Kind::Map, _) if place == Place::Inside => Some(CAST.into()),
        (Kind::Structure | Kind::Union | Kind::List | Kind::Map, _) => {
            Some("Unexpected field type".into())
        }
        _ => scalar(value, spec.kind),
    }
}

/// The class of a shape's values.
fn java(spec: &ShapeSpec, package: &str) -> String {
    match spec.kind {
        Kind::Structure | Kind::Union => format!("{package}.{}", spec.name),
        Kind::List => format!("java.util.List<{}>", java(spec.members[0].shape, package)),
        Kind::Map => {
            format!("java.util.Map<java.lang.String, {}>", java(spec.members[1].shape, package))
        }
        Kind::Integer => "java.lang.Integer".into(),
        Kind::Long => "java.lang.Long".into(),
        Kind::Float => "java.lang.Float".into(),
        Kind::Double => "java.lang.Double".into(),
        Kind::Boolean => "java.lang.Boolean".into(),
        Kind::Blob => "java.nio.ByteBuffer".into(),
        Kind::Timestamp => "java.util.Date".into(),
        Kind::String | Kind::Document => "java.lang.String".into(),
    }
}

/// What the reader itself says of a value that is none of these.
fn scalar(value: &Value, kind: Kind) -> Option<String> {
    let text = value.to_string();
    let mut decoder = JsonDecoder::new(text.as_bytes()).taking_words();
    let read = match kind {
        Kind::String => decoder.string().map(drop),
        Kind::Integer | Kind::Long => decoder.long().map(drop),
        Kind::Float | Kind::Double => decoder.double().map(drop),
        Kind::Boolean => decoder.boolean().map(drop),
        Kind::Blob => decoder.blob().map(drop),
        Kind::Timestamp => decoder.timestamp().map(drop),
        _ => return None,
    };
    let said = read.err()?.said();
    Some(if kind == Kind::Integer { said.replace("Long", "Integer") } else { said })
}

#[cfg(test)]
mod tests {
    use super::told;
    use crate::schema::{Kind, MemberSpec, ShapeSpec};

    static TEXT: ShapeSpec = ShapeSpec::new("Text", Kind::String, &[]);
    static COUNT: ShapeSpec = ShapeSpec::new("Count", Kind::Integer, &[]);
    static TRUTH: ShapeSpec = ShapeSpec::new("Truth", Kind::Boolean, &[]);
    static VALUE: ShapeSpec =
        ShapeSpec::new("Value", Kind::Structure, &[MemberSpec::new("S", &TEXT)]);
    static VALUES: ShapeSpec =
        ShapeSpec::new("Values", Kind::List, &[MemberSpec::new("member", &VALUE)]);
    static KEY: ShapeSpec = ShapeSpec::new(
        "Key",
        Kind::Map,
        &[MemberSpec::new("key", &TEXT), MemberSpec::new("value", &VALUE)],
    );
    static LISTS: ShapeSpec = ShapeSpec::new(
        "Lists",
        Kind::Map,
        &[MemberSpec::new("key", &TEXT), MemberSpec::new("value", &VALUES)],
    );
    static INPUT: ShapeSpec = ShapeSpec::new(
        "Input",
        Kind::Structure,
        &[
            MemberSpec::new("Key", &KEY),
            MemberSpec::new("Lists", &LISTS),
            MemberSpec::new("Value", &VALUE),
            MemberSpec::new("Limit", &COUNT),
            MemberSpec::new("Flag", &TRUTH),
        ],
    );

    fn say(body: &str) -> Option<String> {
        told(body.as_bytes(), &INPUT, "com.x")
    }

    #[test]
    fn names_the_classes_of_java() {
        let map = "Unrecognized collection type java.util.Map<java.lang.String, ";
        for (body, expected) in [
            (r#"{"Key": []}"#, format!("{map}com.x.Value>")),
            (r#"{"Key": 1}"#, "Unexpected field type".into()),
            (r#"{"Key": {"a": 1}}"#, "Unexpected value type in payload".into()),
            (r#"{"Key": {"a": []}}"#, "Unrecognized collection type class com.x.Value".into()),
            (r#"{"Lists": []}"#, format!("{map}java.util.List<com.x.Value>>")),
            (r#"{"Lists": {"a": {}}}"#, super::OBJECT.into()),
            (r#"{"Lists": {"a": "b"}}"#, super::CAST.into()),
            (r#"{"Value": true}"#, "Unexpected field type".into()),
            (r#"{"Value": {"S": 1}}"#, "NUMBER_VALUE cannot be converted to String".into()),
            (r#"{"Limit": "1"}"#, "STRING_VALUE cannot be converted to Integer".into()),
            (r#"{"Limit": []}"#, "Unrecognized collection type class java.lang.Integer".into()),
            (r#"{"Flag": "23"}"#, "Unexpected token received from parser".into()),
        ] {
            assert_eq!(say(body), Some(expected), "{body}");
        }
    }

    #[test]
    fn tells_the_first_and_passes_over_what_is_unknown_or_null() {
        let first = say(r#"{"Other": [], "Key": null, "Limit": true, "Value": 1}"#);
        assert_eq!(first.as_deref(), Some("TRUE_VALUE cannot be converted to Integer"));
        assert_eq!(say(r#"{"Key": {"a": null}, "Flag": "yes"}"#), None);
        assert_eq!(say("[]"), None);
    }
}
