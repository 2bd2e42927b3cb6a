//! Values as JSON documents with the API's own member names: how services speak to any operation from data.

use crate::Timestamp;
use crate::schema::{MemberSpec, ShapeSpec};
use crate::shape::{DecodeError, Decoder, Encoder};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Number, Value, json};

pub struct DocumentDecoder<'a> {
    value: &'a Value,
}

impl<'a> DocumentDecoder<'a> {
    pub fn new(value: &'a Value) -> DocumentDecoder<'a> {
        DocumentDecoder { value }
    }

    fn wrong(&self, expected: &str) -> DecodeError {
        let mut text = self.value.to_string();
        text.truncate(text.floor_char_boundary(80));
        DecodeError::Type(format!("expected {expected}, got {text}"))
    }
}

impl Decoder for DocumentDecoder<'_> {
    fn structure(
        &mut self,
        spec: &'static ShapeSpec,
        each: &mut dyn FnMut(usize, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let object = self.value.as_object().ok_or_else(|| self.wrong("an object"))?;
        for (key, value) in object.iter().filter(|(_, value)| !value.is_null()) {
            let known = spec.members.iter().position(|m| m.name == key || m.wire_name == key);
            let index = known
                .ok_or_else(|| DecodeError::Type(format!("{} has no member {key}", spec.name)))?;
            each(index, &mut DocumentDecoder { value })?;
        }
        Ok(())
    }

    fn list(
        &mut self,
        each: &mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let list = self.value.as_array().ok_or_else(|| self.wrong("an array"))?;
        list.iter().try_for_each(|value| each(&mut DocumentDecoder { value }))
    }

    fn map(
        &mut self,
        each: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let map = self.value.as_object().ok_or_else(|| self.wrong("an object"))?;
        map.iter().try_for_each(|(key, value)| each(key.clone(), &mut DocumentDecoder { value }))
    }

    fn string(&mut self) -> Result<String, DecodeError> {
        match self.value {
            Value::String(text) => Ok(text.clone()),
            Value::Number(number) => Ok(number.to_string()),
            Value::Bool(value) => Ok(value.to_string()),
            _ => Err(self.wrong("a string")),
        }
    }
    fn boolean(&mut self) -> Result<bool, DecodeError> {
        let text = self.value.as_str().and_then(|text| text.parse().ok());
        self.value.as_bool().or(text).ok_or_else(|| self.wrong("a boolean"))
    }
    fn long(&mut self) -> Result<i64, DecodeError> {
        let whole = self.value.as_f64().filter(|float| float.fract() == 0.0 && float.abs() < 9e15);
        let text = self.value.as_str().and_then(|text| text.parse().ok());
        let number = self.value.as_i64().or(whole.map(|float| float as i64)).or(text);
        number.ok_or_else(|| self.wrong("a whole number"))
    }
    fn double(&mut self) -> Result<f64, DecodeError> {
        let text = self.value.as_str().and_then(|text| text.parse().ok());
        self.value.as_f64().or(text).ok_or_else(|| self.wrong("a number"))
    }
    fn blob(&mut self) -> Result<Bytes, DecodeError> {
        let text = self.value.as_str().ok_or_else(|| self.wrong("base64"))?;
        Ok(STANDARD.decode(text).map_err(|_| self.wrong("base64"))?.into())
    }
    fn timestamp(&mut self) -> Result<Timestamp, DecodeError> {
        let text = self.value.as_str().and_then(Timestamp::parse);
        let number = self.value.as_f64().and_then(Timestamp::from_seconds);
        text.or(number).ok_or_else(|| self.wrong("a timestamp"))
    }
    fn document(&mut self) -> Result<Value, DecodeError> {
        Ok(self.value.clone())
    }
}

/// Builds a document.
#[derive(Default)]
pub struct DocumentEncoder {
    /// Open objects and arrays, and the name under which each goes into its parent.
    open: Vec<(Option<String>, Value)>,
    name: Option<String>,
    pub done: Value,
}

impl DocumentEncoder {
    fn push(&mut self, value: Value) {
        let name = self.name.take();
        self.place(name, value);
    }

    fn place(&mut self, name: Option<String>, value: Value) {
        match (self.open.last_mut(), name) {
            (Some((_, Value::Object(object))), Some(name)) => {
                object.insert(name, value);
            }
            (Some((_, Value::Array(array))), _) => array.push(value),
            _ => self.done = value,
        }
    }

    fn begin(&mut self, value: Value) {
        let name = self.name.take();
        self.open.push((name, value));
    }

    fn end(&mut self) {
        if let Some((name, value)) = self.open.pop() {
            self.place(name, value);
        }
    }
}

impl Encoder for DocumentEncoder {
    fn begin_structure(&mut self) {
        self.begin(Value::Object(Map::new()));
    }
    fn member(&mut self, spec: &'static MemberSpec) {
        self.name = Some(spec.name.to_owned());
    }
    fn end_structure(&mut self) {
        self.end();
    }
    fn begin_list(&mut self) {
        self.begin(Value::Array(Vec::new()));
    }
    fn element(&mut self) {}
    fn end_list(&mut self) {
        self.end();
    }
    fn begin_map(&mut self) {
        self.begin(Value::Object(Map::new()));
    }
    fn key(&mut self, key: &str) {
        self.name = Some(key.to_owned());
    }
    fn end_map(&mut self) {
        self.end();
    }
    fn string(&mut self, value: &str) {
        self.push(json!(value));
    }
    fn boolean(&mut self, value: bool) {
        self.push(json!(value));
    }
    fn long(&mut self, value: i64) {
        self.push(json!(value));
    }
    fn double(&mut self, value: f64) {
        self.push(Number::from_f64(value).map_or(Value::Null, Value::Number));
    }
    fn blob(&mut self, value: &[u8]) {
        self.push(json!(STANDARD.encode(value)));
    }
    fn timestamp(&mut self, value: Timestamp) {
        self.push(json!(value.to_iso_8601()));
    }
    fn document(&mut self, value: &Value) {
        self.push(value.clone());
    }
}
