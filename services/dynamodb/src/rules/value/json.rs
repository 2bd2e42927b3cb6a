//! Values to and from DynamoDB's JSON (`{"S": "text"}`), with AWS's own refusals.

use super::super::number::Number;
use super::{Item, Value, check};
use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value as Json, json};

/// A map of attribute values: an item, a key, or expression values.
pub fn item_from_json(json: Json) -> Result<Item, Fault> {
    object(json)?.into_iter().map(|(name, value)| attribute(name, value, 0)).collect()
}

/// One attribute value.
pub fn value_from_json(json: Json) -> Result<Value, Fault> {
    value_at(json, 0)
}

pub fn item_to_json(item: &Item) -> Json {
    Json::Object(item.iter().map(|(name, value)| (name.clone(), value_to_json(value))).collect())
}

pub fn value_to_json(value: &Value) -> Json {
    let row = |texts: Vec<String>| Json::from(texts);
    match value {
        Value::S(text) => json!({ "S": text }),
        Value::N(number) => json!({ "N": number.to_string() }),
        Value::B(bytes) => json!({ "B": STANDARD.encode(bytes) }),
        Value::Bool(truth) => json!({ "BOOL": truth }),
        Value::Null => json!({ "NULL": true }),
        Value::Ss(set) => json!({ "SS": set }),
        Value::Ns(set) => json!({ "NS": row(set.iter().map(Number::to_string).collect()) }),
        Value::Bs(set) => json!({ "BS": row(set.iter().map(|b| STANDARD.encode(b)).collect()) }),
        Value::L(list) => json!({ "L": list.iter().map(value_to_json).collect::<Vec<_>>() }),
        Value::M(map) => json!({ "M": item_to_json(map) }),
    }
}

fn attribute(name: String, json: Json, depth: usize) -> Result<(String, Value), Fault> {
    check::name(&name)?;
    let value = value_at(json, depth)?;
    Ok((name, value))
}

fn value_at(json: Json, depth: usize) -> Result<Value, Fault> {
    check::depth(depth)?;
    let mut found = None;
    let mut count = 0;
    for (type_name, content) in object(json)? {
        if content.is_null() {
            continue;
        }
        if let Some(value) = typed(&type_name, content, depth)? {
            found = Some(value);
            count += 1;
        }
    }
    match found {
        Some(value) if count == 1 => Ok(value),
        Some(_) => Err(check::several_types()),
        None => Err(check::no_type()),
    }
}

/// None for a name that is no type: DynamoDB passes over it.
fn typed(type_name: &str, content: Json, depth: usize) -> Result<Option<Value>, Fault> {
    Ok(Some(match type_name {
        "S" => Value::S(text(content)?),
        "N" => Value::N(check::number(&text(content)?)?),
        "B" => Value::B(binary(&text(content)?)?),
        "BOOL" => Value::Bool(truth(&content)?),
        "NULL" => check::null(truth(&content)?)?,
        "SS" => Value::Ss(string_set(content)?),
        "NS" => Value::Ns(number_set(content)?),
        "BS" => Value::Bs(binary_set(content)?),
        "L" => {
            let list = array(content)?.into_iter().map(|member| value_at(member, depth + 1));
            Value::L(list.collect::<Result<_, _>>()?)
        }
        "M" => {
            let map = object(content)?.into_iter();
            Value::M(map.map(|(k, v)| attribute(k, v, depth + 1)).collect::<Result<_, _>>()?)
        }
        _ => return Ok(None),
    }))
}

fn string_set(content: Json) -> Result<Vec<String>, Fault> {
    check::string_set(texts(content)?)
}

fn number_set(content: Json) -> Result<Vec<Number>, Fault> {
    check::number_set(&texts(content)?)
}

fn binary_set(content: Json) -> Result<Vec<Bytes>, Fault> {
    check::binary_set(texts(content)?.iter().map(|text| binary(text)).collect::<Result<_, _>>()?)
}

fn texts(content: Json) -> Result<Vec<String>, Fault> {
    array(content)?.into_iter().map(text).collect()
}

fn binary(text: &str) -> Result<Bytes, Fault> {
    STANDARD.decode(text).map(Bytes::from).map_err(|_| {
        Fault::client("SerializationException", "Base64 encoded length is expected a multiple of 4")
    })
}

fn text(json: Json) -> Result<String, Fault> {
    match json {
        Json::String(text) => Ok(text),
        other => Err(unexpected(&other)),
    }
}

/// DynamoDB takes the words as well as the truth values.
fn truth(json: &Json) -> Result<bool, Fault> {
    match json {
        Json::Bool(truth) => Ok(*truth),
        Json::String(word) => match word.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Ok(true),
            _ => Ok(false),
        },
        other => Err(unexpected(other)),
    }
}

fn array(json: Json) -> Result<Vec<Json>, Fault> {
    match json {
        Json::Array(array) => Ok(array),
        other => Err(unexpected(&other)),
    }
}

fn object(json: Json) -> Result<Map<String, Json>, Fault> {
    match json {
        Json::Object(object) => Ok(object),
        other => Err(unexpected(&other)),
    }
}

fn unexpected(json: &Json) -> Fault {
    let text = match json {
        Json::Array(_) => "Start of list found where not expected",
        Json::Object(_) => "Start of structure or map found where not expected.",
        Json::String(_) => "STRING_VALUE cannot be converted",
        Json::Number(_) => "NUMBER_VALUE cannot be converted to String",
        Json::Bool(true) => "TRUE_VALUE cannot be converted to String",
        Json::Bool(false) => "FALSE_VALUE cannot be converted to String",
        Json::Null => "Unexpected null",
    };
    Fault::client("SerializationException", text)
}

#[cfg(test)]
mod tests {
    use super::super::tests::values;
    use super::{value_from_json, value_to_json};
    use proptest::prelude::{prop_assert_eq, proptest};
    use serde_json::{Value as Json, json};

    fn refusal(json: Json) -> String {
        value_from_json(json).unwrap_err().message
    }

    #[test]
    fn refuses_with_aws_texts() {
        let empty =
            "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes";
        for json in
            [json!({}), json!({"a": ""}), json!({"L": [{}]}), json!({"M": {"a": {"b": {}}}})]
        {
            assert_eq!(refusal(json), empty);
        }
        for (json, text) in [
            (json!({"SS": []}), "An string set  may not be empty"),
            (json!({"NS": []}), "An number set  may not be empty"),
            (json!({"BS": []}), "Binary sets should not be empty"),
            (json!({"SS": ["a", "a"]}), "Input collection [a, a] contains duplicates."),
            (
                json!({"BS": ["Yg==", "Yg=="]}),
                "Input collection [Yg==, Yg==]of type BS contains duplicates.",
            ),
            (json!({"NULL": "no"}), "Null attribute value types must have the value of true"),
        ] {
            assert_eq!(refusal(json), format!("One or more parameter values were invalid: {text}"));
        }
        assert_eq!(refusal(json!({"NS": ["1", "1.0"]})), "Input collection contains duplicates");
        assert_eq!(
            refusal(json!({"S": "a", "N": "b"})),
            "The parameter cannot be converted to a numeric value: b"
        );
        assert!(
            refusal(json!({"S": "a", "N": "1"}))
                .starts_with("Supplied AttributeValue has more than")
        );
    }

    #[test]
    fn bounds_the_nesting() {
        let nested =
            |levels: usize| (0..levels).fold(json!({"S": "x"}), |inner, _| json!({"L": [inner]}));
        assert!(value_from_json(nested(31)).is_ok());
        assert_eq!(
            refusal(nested(32)),
            "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond \
             supported limit"
        );
        // An empty list has no value a level below.
        let empty =
            |levels: usize| (1..levels).fold(json!({"L": []}), |inner, _| json!({"L": [inner]}));
        assert_eq!(value_from_json(empty(32)).map(|value| value.depth()), Ok(31));
        assert!(value_from_json(empty(33)).is_err());
    }

    proptest! {
        #[test]
        fn round_trips(value in values()) {
            prop_assert_eq!(value_from_json(value_to_json(&value)).unwrap(), value);
        }
    }
}
