//! CBOR as Smithy's RPC protocol uses it (<https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html>),
//! read straight from bytes into values and written straight from values to bytes.

use crate::Timestamp;
use crate::schema::{MemberSpec, ShapeSpec};
use crate::shape::{DecodeError, Decoder, Encoder};
use bytes::Bytes;
use serde_json::{Map, Number, Value};

/// Nesting of arrays, maps and tags.
const DEPTH_MAX: usize = 128;

const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const TAG: u8 = 6;
const SIMPLE: u8 = 7;

/// Seconds since 1970.
const TAG_EPOCH: u64 = 1;

const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;
const NULL: u8 = 0xf6;
const UNDEFINED: u8 = 0xf7;
const HALF: u8 = 0xf9;
const SINGLE: u8 = 0xfa;
const DOUBLE: u8 = 0xfb;
const BREAK: u8 = 0xff;

/// A pull parser standing at an item.
pub struct CborDecoder<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    milliseconds: bool,
}

/// The start of an item: its first byte, major type and argument; no argument where the length is open.
struct Head {
    first: u8,
    major: u8,
    argument: Option<u64>,
}

impl<'a> CborDecoder<'a> {
    pub fn new(bytes: &'a [u8]) -> CborDecoder<'a> {
        CborDecoder { bytes, at: 0, depth: 0, milliseconds: false }
    }

    /// Of moments in milliseconds, as AWS's older CBOR has them.
    pub fn in_milliseconds(bytes: &'a [u8]) -> CborDecoder<'a> {
        CborDecoder { milliseconds: true, ..CborDecoder::new(bytes) }
    }

    /// Nothing may follow the item.
    pub fn finish(self) -> Result<(), DecodeError> {
        match self.at == self.bytes.len() {
            true => Ok(()),
            false => Err(self.malformed("the end")),
        }
    }

    fn malformed(&self, expected: &str) -> DecodeError {
        DecodeError::Malformed(format!("expected {expected} at byte {} of the CBOR", self.at))
    }

    fn wrong(&self, expected: &str) -> DecodeError {
        DecodeError::Type(format!("expected {expected} before byte {}", self.at))
    }

    fn peek(&self) -> Result<u8, DecodeError> {
        self.bytes.get(self.at).copied().ok_or_else(|| self.malformed("an item"))
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.bytes.get(self.at) == Some(&byte);
        self.at += usize::from(found);
        found
    }

    fn take(&mut self, length: u64) -> Result<&'a [u8], DecodeError> {
        let length = usize::try_from(length).ok();
        let end = length.and_then(|length| self.at.checked_add(length));
        let taken = end.and_then(|end| self.bytes.get(self.at..end));
        let taken = taken.ok_or_else(|| self.malformed("more bytes"))?;
        self.at += taken.len();
        Ok(taken)
    }

    fn head(&mut self) -> Result<Head, DecodeError> {
        let first = self.peek()?;
        self.at += 1;
        let argument = match first & 0x1f {
            low @ 0..=23 => Some(u64::from(low)),
            low @ 24..=27 => {
                let bytes = self.take(1 << (low - 24))?;
                Some(bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
            }
            31 => None,
            _ => return Err(self.malformed("a known item")),
        };
        Ok(Head { first, major: first >> 5, argument })
    }

    /// The head of an item, tags skipped.
    fn untagged(&mut self) -> Result<Head, DecodeError> {
        for _ in 0..DEPTH_MAX {
            let head = self.head()?;
            if head.major != TAG {
                return Ok(head);
            }
        }
        Err(DecodeError::Limit(format!("more than {DEPTH_MAX} tags")))
    }

    fn deeper(&mut self) -> Result<(), DecodeError> {
        self.depth += 1;
        match self.depth > DEPTH_MAX {
            true => Err(DecodeError::Limit(format!("nested more than {DEPTH_MAX} deep"))),
            false => Ok(()),
        }
    }

    fn is_null(&mut self) -> bool {
        self.eat(NULL) || self.eat(UNDEFINED)
    }

    /// Calls `each` for every element or entry of an array or map.
    fn items(
        &mut self,
        major: u8,
        expected: &str,
        each: &mut dyn FnMut(&mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let head = self.untagged()?;
        if head.major != major {
            return Err(self.wrong(expected));
        }
        self.deeper()?;
        match head.argument {
            // Every item takes a byte at least, so a length that is a lie ends with the bytes.
            Some(count) => {
                for _ in 0..count {
                    each(self)?;
                }
            }
            None => {
                while !self.eat(BREAK) {
                    each(self)?;
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// A byte or text string, in one piece or in chunks.
    fn joined(&mut self, major: u8, expected: &str) -> Result<Vec<u8>, DecodeError> {
        let head = self.untagged()?;
        match (head.major == major, head.argument) {
            (false, _) => Err(self.wrong(expected)),
            (true, Some(length)) => Ok(self.take(length)?.to_vec()),
            (true, None) => {
                let mut all = Vec::new();
                while !self.eat(BREAK) {
                    let chunk = self.head()?;
                    let length = chunk.argument.filter(|_| chunk.major == major);
                    let length = length.ok_or_else(|| self.malformed("a chunk"))?;
                    all.extend_from_slice(self.take(length)?);
                }
                Ok(all)
            }
        }
    }

    fn text(&mut self) -> Result<String, DecodeError> {
        let bytes = self.joined(TEXT, "a text")?;
        String::from_utf8(bytes).map_err(|_| self.malformed("UTF-8"))
    }

    fn integer(&self, head: &Head) -> Option<i64> {
        match (head.major, head.argument?) {
            (UNSIGNED, number) => i64::try_from(number).ok(),
            (NEGATIVE, number) => i64::try_from(number).ok().map(|number| -1 - number),
            _ => None,
        }
    }

    fn float(&mut self) -> Result<f64, DecodeError> {
        let head = self.untagged()?;
        let bits = head.argument.unwrap_or_default();
        match (head.major, head.first) {
            (UNSIGNED, _) if head.argument.is_some() => Ok(bits as f64),
            (NEGATIVE, _) if head.argument.is_some() => Ok(-1.0 - bits as f64),
            (SIMPLE, HALF) => Ok(from_half(bits as u16)),
            (SIMPLE, SINGLE) => Ok(f64::from(f32::from_bits(bits as u32))),
            (SIMPLE, DOUBLE) => Ok(f64::from_bits(bits)),
            _ => Err(self.wrong("a number")),
        }
    }

    fn value(&mut self) -> Result<Value, DecodeError> {
        Ok(match self.peek()? >> 5 {
            UNSIGNED | NEGATIVE => Value::Number(self.long()?.into()),
            BYTES => return Err(self.wrong("what a document can hold")),
            TEXT => Value::String(self.text()?),
            ARRAY => {
                let mut array = Vec::new();
                self.items(ARRAY, "an array", &mut |decoder| {
                    array.push(decoder.value()?);
                    Ok(())
                })?;
                Value::Array(array)
            }
            MAP => {
                let mut object = Map::new();
                self.items(MAP, "a map", &mut |decoder| {
                    let key = decoder.text()?;
                    object.insert(key, decoder.value()?);
                    Ok(())
                })?;
                Value::Object(object)
            }
            TAG => {
                self.head()?;
                self.deeper()?;
                let value = self.value()?;
                self.depth -= 1;
                value
            }
            _ if self.is_null() => Value::Null,
            _ if self.eat(TRUE) => Value::Bool(true),
            _ if self.eat(FALSE) => Value::Bool(false),
            _ => Number::from_f64(self.float()?).map_or(Value::Null, Value::Number),
        })
    }

    /// Steps over an item of any kind, checking that it is one.
    fn skip(&mut self) -> Result<(), DecodeError> {
        match self.peek()? >> 5 {
            BYTES => self.joined(BYTES, "bytes").map(drop),
            TEXT => self.joined(TEXT, "a text").map(drop),
            ARRAY => self.items(ARRAY, "an array", &mut |decoder| decoder.skip()),
            MAP => self.items(MAP, "a map", &mut |decoder| {
                decoder.skip()?;
                decoder.skip()
            }),
            TAG => {
                self.head()?;
                self.deeper()?;
                self.skip()?;
                self.depth -= 1;
                Ok(())
            }
            _ => match self.head()?.argument {
                Some(_) => Ok(()),
                None => Err(self.malformed("an item")),
            },
        }
    }
}

/// IEEE 754's 16-bit form: sign, five bits of exponent, ten of mantissa.
fn from_half(half: u16) -> f64 {
    let mantissa = f64::from(half & 0x3ff);
    let magnitude = match (half >> 10) & 0x1f {
        0 => mantissa * 2f64.powi(-24),
        31 if mantissa == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        exponent => (mantissa + 1024.0) * 2f64.powi(i32::from(exponent) - 25),
    };
    if half & 0x8000 == 0 { magnitude } else { -magnitude }
}

impl Decoder for CborDecoder<'_> {
    fn structure(
        &mut self,
        spec: &'static ShapeSpec,
        each: &mut dyn FnMut(usize, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.items(MAP, "a map", &mut |decoder| {
            let key = decoder.text()?;
            match spec.members.iter().position(|member| member.name == key) {
                Some(index) if !decoder.is_null() => each(index, decoder),
                Some(_) => Ok(()),
                None => decoder.skip(),
            }
        })
    }

    fn list(
        &mut self,
        each: &mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.items(ARRAY, "an array", &mut |decoder| each(decoder))
    }

    fn map(
        &mut self,
        each: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.items(MAP, "a map", &mut |decoder| {
            let key = decoder.text()?;
            if decoder.is_null() { Ok(()) } else { each(key, decoder) }
        })
    }

    fn string(&mut self) -> Result<String, DecodeError> {
        self.text()
    }

    fn boolean(&mut self) -> Result<bool, DecodeError> {
        match (self.eat(TRUE), self.eat(FALSE)) {
            (true, _) => Ok(true),
            (_, true) => Ok(false),
            _ => Err(self.wrong("a boolean")),
        }
    }

    fn long(&mut self) -> Result<i64, DecodeError> {
        let from = self.at;
        let head = self.untagged()?;
        if let Some(number) = self.integer(&head) {
            return Ok(number);
        }
        self.at = from;
        let float = self.float()?;
        match float.fract() == 0.0 && float.abs() < 9e18 {
            true => Ok(float as i64),
            false => Err(self.wrong("a whole number")),
        }
    }

    fn double(&mut self) -> Result<f64, DecodeError> {
        self.float()
    }

    fn blob(&mut self) -> Result<Bytes, DecodeError> {
        self.joined(BYTES, "bytes").map(Bytes::from)
    }

    fn timestamp(&mut self) -> Result<Timestamp, DecodeError> {
        let tagged = self.peek()? >> 5 == TAG;
        if tagged && self.head()?.argument != Some(TAG_EPOCH) {
            return Err(self.wrong("a timestamp"));
        }
        let number = self.float()?;
        let seconds = if self.milliseconds { number / 1000.0 } else { number };
        let parsed = Timestamp::from_seconds(seconds);
        parsed.ok_or_else(|| self.wrong("a timestamp"))
    }

    fn document(&mut self) -> Result<Value, DecodeError> {
        self.value()
    }
}

/// Writes CBOR. Maps and arrays are of open length, since an encoder is not told how much will come.
pub struct CborEncoder {
    pub out: Vec<u8>,
    milliseconds: bool,
}

impl Default for CborEncoder {
    fn default() -> CborEncoder {
        CborEncoder { out: Vec::with_capacity(256), milliseconds: false }
    }
}

impl CborEncoder {
    /// Of moments in whole milliseconds, as AWS's older CBOR has them.
    pub fn in_milliseconds() -> CborEncoder {
        CborEncoder { milliseconds: true, ..CborEncoder::default() }
    }

    fn head(&mut self, major: u8, argument: u64) {
        let major = major << 5;
        match argument {
            0..=23 => self.out.push(major | argument as u8),
            24..=0xff => self.out.extend_from_slice(&[major | 24, argument as u8]),
            0x100..=0xffff => {
                self.out.push(major | 25);
                self.out.extend_from_slice(&(argument as u16).to_be_bytes());
            }
            0x1_0000..=0xffff_ffff => {
                self.out.push(major | 26);
                self.out.extend_from_slice(&(argument as u32).to_be_bytes());
            }
            _ => {
                self.out.push(major | 27);
                self.out.extend_from_slice(&argument.to_be_bytes());
            }
        }
    }

    fn open(&mut self, major: u8) {
        self.out.push(major << 5 | 31);
    }

    fn text(&mut self, text: &str) {
        self.head(TEXT, text.len() as u64);
        self.out.extend_from_slice(text.as_bytes());
    }

    fn float(&mut self, value: f64) {
        self.out.push(DOUBLE);
        self.out.extend_from_slice(&value.to_bits().to_be_bytes());
    }
}

impl Encoder for CborEncoder {
    fn begin_structure(&mut self) {
        self.open(MAP);
    }
    fn member(&mut self, spec: &'static MemberSpec) {
        self.text(spec.name);
    }
    fn end_structure(&mut self) {
        self.out.push(BREAK);
    }
    fn begin_list(&mut self) {
        self.open(ARRAY);
    }
    fn element(&mut self) {}
    fn end_list(&mut self) {
        self.out.push(BREAK);
    }
    fn begin_map(&mut self) {
        self.open(MAP);
    }
    fn key(&mut self, key: &str) {
        self.text(key);
    }
    fn end_map(&mut self) {
        self.out.push(BREAK);
    }
    fn string(&mut self, value: &str) {
        self.text(value);
    }
    fn boolean(&mut self, value: bool) {
        self.out.push(if value { TRUE } else { FALSE });
    }
    fn long(&mut self, value: i64) {
        match u64::try_from(value) {
            Ok(number) => self.head(UNSIGNED, number),
            Err(_) => self.head(NEGATIVE, !value as u64),
        }
    }
    fn double(&mut self, value: f64) {
        self.float(value);
    }
    fn blob(&mut self, value: &[u8]) {
        self.head(BYTES, value.len() as u64);
        self.out.extend_from_slice(value);
    }
    fn timestamp(&mut self, value: Timestamp) {
        self.head(TAG, TAG_EPOCH);
        if self.milliseconds {
            self.long(value.millis());
            return;
        }
        match value.millis() % 1000 {
            0 => self.long(value.millis() / 1000),
            _ => self.float(value.seconds()),
        }
    }
    fn document(&mut self, value: &Value) {
        match value {
            Value::Null => self.out.push(NULL),
            Value::Bool(value) => self.boolean(*value),
            Value::Number(number) => match number.as_i64() {
                Some(whole) => self.long(whole),
                None => self.float(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => self.text(text),
            Value::Array(array) => {
                self.head(ARRAY, array.len() as u64);
                array.iter().for_each(|value| self.document(value));
            }
            Value::Object(object) => {
                self.head(MAP, object.len() as u64);
                for (key, value) in object {
                    self.text(key);
                    self.document(value);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{CborDecoder, CborEncoder, from_half};
    use crate::{Decoder, Encoder, Timestamp};
    use proptest::prelude::{any, proptest};
    use serde_json::{Value, json};

    fn document(bytes: &[u8]) -> Option<Value> {
        let mut decoder = CborDecoder::new(bytes);
        let value = decoder.document().ok()?;
        decoder.finish().ok().map(|()| value)
    }

    /// From RFC 8949, appendix A.
    #[test]
    fn examples_of_the_standard() {
        let examples: [(&[u8], Value); 12] = [
            (&[0x00], json!(0)),
            (&[0x18, 0x64], json!(100)),
            (&[0x1b, 0, 0, 0, 0xe8, 0xd4, 0xa5, 0x10, 0], json!(1_000_000_000_000i64)),
            (&[0x39, 0x03, 0xe7], json!(-1000)),
            (&[0xf9, 0x3e, 0x00], json!(1.5)),
            (&[0xfa, 0x47, 0xc3, 0x50, 0x00], json!(100_000.0)),
            (&[0xfb, 0x3f, 0xf1, 0x99, 0x99, 0x99, 0x99, 0x99, 0x9a], json!(1.1)),
            (&[0x62, 0xc3, 0xbc], json!("ü")),
            (&[0x83, 1, 2, 3], json!([1, 2, 3])),
            (&[0x9f, 1, 0x82, 2, 3, 0xff], json!([1, [2, 3]])),
            (&[0xbf, 0x61, 0x61, 1, 0x61, 0x62, 0xf5, 0xff], json!({ "a": 1, "b": true })),
            (&[0x7f, 0x61, 0x61, 0x61, 0x62, 0xff], json!("ab")),
        ];
        for (bytes, value) in examples {
            assert_eq!(document(bytes), Some(value), "{bytes:02x?}");
        }
        assert_eq!(from_half(0x0001), 5.960_464_477_539_063e-8);
        assert_eq!(from_half(0xfc00), f64::NEG_INFINITY);
    }

    #[test]
    fn older_timestamps_are_whole_milliseconds() {
        let mut encoder = CborEncoder::in_milliseconds();
        encoder.timestamp(Timestamp::from_millis(1_363_896_240_123));
        assert_eq!(encoder.out[..2], [0xc1, 0x1b]);
        let read = CborDecoder::in_milliseconds(&encoder.out).timestamp();
        assert_eq!(read.unwrap().millis(), 1_363_896_240_123);
    }

    #[test]
    fn timestamps_are_tagged() {
        let mut encoder = CborEncoder::default();
        encoder.timestamp(Timestamp::from_millis(1_363_896_240_000));
        assert_eq!(encoder.out, [0xc1, 0x1a, 0x51, 0x4b, 0x67, 0xb0]);
        for millis in [-1_500, 0, 1_363_896_240_500] {
            let mut encoder = CborEncoder::default();
            encoder.timestamp(Timestamp::from_millis(millis));
            let read = CborDecoder::new(&encoder.out).timestamp();
            assert_eq!(read.unwrap().millis(), millis);
        }
    }

    #[test]
    fn hostile_bytes_are_refused() {
        assert_eq!(document(&[0x9f; 1_000_000]), None);
        assert_eq!(document(&[0x81; 129]), None);
        assert_eq!(document(&[0xc1; 1_000_000]), None);
        assert_eq!(document(&[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), None);
        assert_eq!(document(&[0x7b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), None);
        assert_eq!(document(&[0x00, 0x00]), None);
        assert_eq!(document(&[]), None);
        let nested: Vec<u8> = [vec![0x81; 128], vec![0x00]].concat();
        assert!(document(&nested).is_some());
    }

    proptest! {
        #[test]
        fn garbage_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
            let _any = document(&bytes);
            let _any = CborDecoder::new(&bytes).skip();
            let _any = CborDecoder::new(&bytes).long();
            let _any = CborDecoder::new(&bytes).timestamp();
        }

        #[test]
        fn numbers_survive(whole in any::<i64>(), float in any::<f64>(), bytes in any::<Vec<u8>>()) {
            let mut encoder = CborEncoder::default();
            encoder.long(whole);
            encoder.double(float);
            encoder.blob(&bytes);
            let mut decoder = CborDecoder::new(&encoder.out);
            proptest::prop_assert_eq!(decoder.long().unwrap(), whole);
            proptest::prop_assert_eq!(decoder.double().unwrap().to_bits(), float.to_bits());
            proptest::prop_assert_eq!(decoder.blob().unwrap(), bytes);
            decoder.finish().unwrap();
        }
    }
}
