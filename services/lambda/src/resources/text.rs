//! Templates give numbers and booleans as either themselves or text.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

pub fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i32>, D::Error> {
    match Option::<Value>::deserialize(deserializer)? {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Number(number)) => {
            let number = number.as_i64().and_then(|number| i32::try_from(number).ok());
            number.map(Some).ok_or_else(|| serde::de::Error::custom("expected a whole number"))
        }
        Some(Value::String(text)) => {
            text.parse().map(Some).map_err(|_| serde::de::Error::custom("expected a whole number"))
        }
        Some(_) => Err(serde::de::Error::custom("expected a whole number")),
    }
}

pub fn boolean<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    match Option::<Value>::deserialize(deserializer)? {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Bool(given)) => Ok(Some(given)),
        Some(Value::String(text)) => {
            text.parse().map(Some).map_err(|_| serde::de::Error::custom("expected true or false"))
        }
        Some(_) => Err(serde::de::Error::custom("expected true or false")),
    }
}
