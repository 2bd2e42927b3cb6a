//! How a value of a model reads and writes itself, whatever the protocol: it drives a decoder or an encoder that
//! knows the format, along the shape's table.

use crate::schema::{MemberSpec, Model, OperationSpec, ShapeSpec};
use crate::{Body, Timestamp};
use bytes::Bytes;
use indexmap::IndexMap;
use serde_json::Value;

/// An operation: ties input, output and tables together.
pub trait Operation: Send + Sync + 'static {
    type Input: Shape;
    type Output: Shape;
    const MODEL: &'static Model;
    const SPEC: &'static OperationSpec;
}

/// A structure of a model.
pub trait Shape: Default + Send + Field + 'static {
    const SHAPE: &'static ShapeSpec;

    /// The streaming body, taken out.
    fn take_body(&mut self) -> Option<Body> {
        None
    }
}

/// What can stand in a member, a list or a map.
pub trait Field: Sized {
    fn decode(decoder: &mut dyn Decoder) -> Result<Self, DecodeError>;
    fn encode(&self, encoder: &mut dyn Encoder);
}

/// Why bytes are not the value they should be.
#[derive(Debug, Clone, PartialEq)]
pub enum DecodeError {
    /// The text is not of its format at all.
    Malformed(String),
    /// It is, but a value has the wrong type.
    Type(String),
    /// Deeper, longer or more than a named limit.
    Limit(String),
    /// A union with no member set, or several.
    Union(String),
    /// A required member is absent: its path, as the model names it.
    Missing(String),
}

impl DecodeError {
    /// Its text alone.
    pub fn said(self) -> String {
        match self {
            DecodeError::Malformed(why)
            | DecodeError::Type(why)
            | DecodeError::Limit(why)
            | DecodeError::Union(why)
            | DecodeError::Missing(why) => why,
        }
    }

    /// The same error, met inside a member of this name.
    pub fn inside(self, name: &str) -> DecodeError {
        match self {
            DecodeError::Missing(path) => DecodeError::Missing(format!("{name}.{path}")),
            other => other,
        }
    }
}

/// The first required member whose bit is not set in `seen`.
pub fn check_required(spec: &'static ShapeSpec, seen: u128) -> Result<(), DecodeError> {
    for (index, member) in spec.members.iter().enumerate() {
        if member.required && seen & (1 << index) == 0 {
            return Err(DecodeError::Missing(member.name.to_owned()));
        }
    }
    Ok(())
}

type EachMember<'a> = &'a mut dyn FnMut(usize, &mut dyn Decoder) -> Result<(), DecodeError>;
type EachElement<'a> = &'a mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>;
type EachEntry<'a> = &'a mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>;

/// A reader of one format, standing at a value. `each` must take exactly one value from the decoder.
pub trait Decoder {
    fn structure(
        &mut self,
        spec: &'static ShapeSpec,
        each: EachMember<'_>,
    ) -> Result<(), DecodeError>;
    fn list(&mut self, each: EachElement<'_>) -> Result<(), DecodeError>;
    fn map(&mut self, each: EachEntry<'_>) -> Result<(), DecodeError>;
    fn string(&mut self) -> Result<String, DecodeError>;
    fn boolean(&mut self) -> Result<bool, DecodeError>;
    fn long(&mut self) -> Result<i64, DecodeError>;
    fn double(&mut self) -> Result<f64, DecodeError>;
    fn blob(&mut self) -> Result<Bytes, DecodeError>;
    fn timestamp(&mut self) -> Result<Timestamp, DecodeError>;
    fn document(&mut self) -> Result<Value, DecodeError>;
    /// The unread HTTP body; only at the payload of a request.
    fn body(&mut self) -> Result<Body, DecodeError> {
        Err(DecodeError::Type("a streaming body is not expected here".into()))
    }
}

/// A writer of one format.
pub trait Encoder {
    fn begin_structure(&mut self);
    /// The next value is this member of the structure last begun.
    fn member(&mut self, spec: &'static MemberSpec);
    fn end_structure(&mut self);
    fn begin_list(&mut self);
    /// The next value is an element of the list last begun.
    fn element(&mut self);
    fn end_list(&mut self);
    fn begin_map(&mut self);
    /// The next value belongs to this key of the map last begun.
    fn key(&mut self, key: &str);
    fn end_map(&mut self);
    fn string(&mut self, value: &str);
    fn boolean(&mut self, value: bool);
    fn long(&mut self, value: i64);
    fn double(&mut self, value: f64);
    fn blob(&mut self, value: &[u8]);
    fn timestamp(&mut self, value: Timestamp);
    fn document(&mut self, value: &Value);
}

impl Field for String {
    fn decode(decoder: &mut dyn Decoder) -> Result<String, DecodeError> {
        decoder.string()
    }
    fn encode(&self, encoder: &mut dyn Encoder) {
        encoder.string(self);
    }
}

impl Field for bool {
    fn decode(decoder: &mut dyn Decoder) -> Result<bool, DecodeError> {
        decoder.boolean()
    }
    fn encode(&self, encoder: &mut dyn Encoder) {
        encoder.boolean(*self);
    }
}

impl Field for i64 {
    fn decode(decoder: &mut dyn Decoder) -> Result<i64, DecodeError> {
        decoder.long()
    }
    fn encode(&self, encoder: &mut dyn Encoder) {
        encoder.long(*self);
    }
}

impl Field for i32 {
    fn decode(decoder: &mut dyn Decoder) -> Result<i32, DecodeError> {
        let long = decoder.long()?;
        i32::try_from(long).map_err(|_| DecodeError::Type(format!("{long} is out of range")))
    }
    fn encode(&self, encoder: &mut dyn Encoder) {
        encoder.long(i64::from(*self));
    }
}

impl Field for f64 {
    fn decode(decoder: &mut dyn Decoder) -> Result<f64, DecodeError> {
        decoder.double()
    }
    fn encode(&self, encoder: &mut dyn Encoder) {
        encoder.double(*self);
    }
}

impl Field for Bytes {
    fn decode(decoder: &mut dyn Decoder) -> Result<Bytes, DecodeError> {
        decoder.blob()
    }
    fn encode(&self, encoder: &mut dyn Encoder) {
        encoder.blob(self);
    }
}

impl Field for Timestamp {
    fn decode(decoder: &mut dyn Decoder) -> Result<Timestamp, DecodeError> {
        decoder.timestamp()
    }
    fn encode(&self, encoder: &mut dyn Encoder) {
        encoder.timestamp(*self);
    }
}

impl Field for Value {
    fn decode(decoder: &mut dyn Decoder) -> Result<Value, DecodeError> {
        decoder.document()
    }
    fn encode(&self, encoder: &mut dyn Encoder) {
        encoder.document(self);
    }
}

/// A streaming body is taken out of an output before it is encoded.
impl Field for Body {
    fn decode(decoder: &mut dyn Decoder) -> Result<Body, DecodeError> {
        decoder.body()
    }
    fn encode(&self, _encoder: &mut dyn Encoder) {}
}

impl<T: Field> Field for Box<T> {
    fn decode(decoder: &mut dyn Decoder) -> Result<Box<T>, DecodeError> {
        T::decode(decoder).map(Box::new)
    }
    fn encode(&self, encoder: &mut dyn Encoder) {
        (**self).encode(encoder);
    }
}

impl<T: Field> Field for Vec<T> {
    fn decode(decoder: &mut dyn Decoder) -> Result<Vec<T>, DecodeError> {
        let mut list = Vec::new();
        decoder.list(&mut |decoder| {
            list.push(T::decode(decoder)?);
            Ok(())
        })?;
        Ok(list)
    }
    fn encode(&self, encoder: &mut dyn Encoder) {
        encoder.begin_list();
        for element in self {
            encoder.element();
            element.encode(encoder);
        }
        encoder.end_list();
    }
}

impl<T: Field> Field for IndexMap<String, T> {
    fn decode(decoder: &mut dyn Decoder) -> Result<IndexMap<String, T>, DecodeError> {
        let mut map = IndexMap::new();
        decoder.map(&mut |key, decoder| {
            map.insert(key, T::decode(decoder)?);
            Ok(())
        })?;
        Ok(map)
    }
    fn encode(&self, encoder: &mut dyn Encoder) {
        encoder.begin_map();
        for (key, value) in self {
            encoder.key(key);
            value.encode(encoder);
        }
        encoder.end_map();
    }
}
