//! Properties of a template read as a type's own struct, as CloudFormation reads them: a number, a truth value or a
//! text may each be written as another, since parameters and `Ref` give only texts.

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer,
    MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Map, Value};
use std::vec;

/// A value whose scalars fit what is asked of them, wherever they stand in it.
struct Loose(Value);

pub fn read<T: DeserializeOwned>(properties: &Value) -> Result<T, Error> {
    let properties = match properties {
        Value::Null => Value::Object(Map::new()),
        given => given.clone(),
    };
    T::deserialize(Loose(properties))
}

impl Loose {
    /// A text that is a number; anything else as it is.
    fn numeric(self) -> Value {
        match self.0 {
            Value::String(text) => match serde_json::from_str(text.trim()) {
                Ok(Value::Number(number)) => Value::Number(number),
                _ => Value::String(text),
            },
            other => other,
        }
    }

    fn boolean(self) -> Value {
        match self.0 {
            Value::String(text) if text.eq_ignore_ascii_case("true") => Value::Bool(true),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Value::Bool(false),
            other => other,
        }
    }

    fn textual(self) -> Value {
        match self.0 {
            Value::Number(number) => Value::String(number.to_string()),
            Value::Bool(truth) => Value::String(truth.to_string()),
            other => other,
        }
    }
}

/// Scalars: made to fit, then read as JSON.
macro_rules! scalars {
    ($($method:ident $fit:ident),* $(,)?) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.$fit().$method(visitor)
        })*
    };
}

impl<'de> Deserializer<'de> for Loose {
    type Error = Error;

    scalars! {
        deserialize_i8 numeric, deserialize_i16 numeric, deserialize_i32 numeric,
        deserialize_i64 numeric, deserialize_u8 numeric, deserialize_u16 numeric,
        deserialize_u32 numeric, deserialize_u64 numeric, deserialize_f32 numeric,
        deserialize_f64 numeric, deserialize_bool boolean, deserialize_str textual,
        deserialize_string textual,
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(values) => visitor.visit_seq(Values(values.into_iter())),
            Value::Object(fields) => {
                visitor.visit_map(Fields { fields: fields.into_iter(), value: None })
            }
            scalar => scalar.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.0 {
            Value::Object(fields) if fields.len() == 1 => {
                let (name, value) = fields.into_iter().next().expect("one field");
                visitor.visit_enum(Variant { name, value: Some(value) })
            }
            Value::String(name) => visitor.visit_enum(Variant { name, value: None }),
            _ => Err(Error::custom("expected one of several forms")),
        }
    }

    forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
        ignored_any
    }
}

struct Values(vec::IntoIter<Value>);

impl<'de> SeqAccess<'de> for Values {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        self.0.next().map(|value| seed.deserialize(Loose(value))).transpose()
    }
}

struct Fields {
    fields: serde_json::map::IntoIter,
    value: Option<Value>,
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        let Some((name, value)) = self.fields.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(name.into_deserializer()).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let value = self.value.take().ok_or_else(|| Error::custom("a value before its name"))?;
        seed.deserialize(Loose(value))
    }
}

struct Variant {
    name: String,
    value: Option<Value>,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Error;
    type Variant = Content;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Content), Error> {
        let name = seed.deserialize(self.name.into_deserializer())?;
        Ok((name, Content(self.value)))
    }
}

struct Content(Option<Value>);

impl Content {
    fn value(self) -> Result<Loose, Error> {
        self.0.map(Loose).ok_or_else(|| Error::custom("expected a value"))
    }
}

impl<'de> VariantAccess<'de> for Content {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        match self.0 {
            None | Some(Value::Null) => Ok(()),
            Some(_) => Err(Error::custom("expected no value")),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(self.value()?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.value()?.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.value()?.deserialize_map(visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use serde::Deserialize;
    use serde_json::{Value, json};
    use std::collections::BTreeMap;

    #[derive(Deserialize, Debug, PartialEq)]
    enum Form {
        Plain,
        Sized { size: u32 },
    }

    #[derive(Deserialize, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Properties {
        days: Option<i32>,
        on: bool,
        name: String,
        sizes: Vec<u64>,
        rate: f64,
        texts: BTreeMap<String, String>,
        forms: Vec<Form>,
        raw: Value,
    }

    #[test]
    fn scalars_fit_wherever_they_stand() {
        let given = json!({
            "days": "7", "on": "TRUE", "name": 12, "sizes": ["1", 2], "rate": "0.5",
            "texts": {"a": true, "b": 1.5, "c": "x"},
            "forms": ["Plain", {"Sized": {"size": "3"}}],
            "raw": {"n": "1"},
        });
        let texts = [("a", "true"), ("b", "1.5"), ("c", "x")];
        let expected = Properties {
            days: Some(7),
            on: true,
            name: "12".into(),
            sizes: vec![1, 2],
            rate: 0.5,
            texts: texts.map(|(name, value)| (name.into(), value.into())).into(),
            forms: vec![Form::Plain, Form::Sized { size: 3 }],
            raw: json!({"n": "1"}),
        };
        assert_eq!(read::<Properties>(&given).unwrap(), expected);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        #[derive(Deserialize, Debug)]
        #[serde(deny_unknown_fields)]
        struct One {
            #[serde(rename = "n")]
            _n: Option<i32>,
        }
        for bad in [json!({"n": "seven"}), json!({"n": [1]}), json!({"n": 1.5}), json!({"m": 1})] {
            assert!(read::<One>(&bad).is_err(), "{bad}");
        }
        assert!(read::<One>(&Value::Null).is_ok());
    }
}
