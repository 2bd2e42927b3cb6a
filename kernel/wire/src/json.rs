//! JSON, read straight from bytes into values and written straight from values to bytes.

use crate::Timestamp;
use crate::schema::{Kind, MemberSpec, ShapeSpec, TimestampFormat};
use crate::shape::{DecodeError, Decoder, Encoder};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::Value;

/// Nesting of arrays and objects; AWS's services stop well before.
const DEPTH_MAX: usize = 128;

/// A pull parser standing at a value.
pub struct JsonDecoder<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    timestamp: TimestampFormat,
}

impl<'a> JsonDecoder<'a> {
    pub fn new(bytes: &'a [u8]) -> JsonDecoder<'a> {
        JsonDecoder { bytes, at: 0, depth: 0, timestamp: TimestampFormat::Default }
    }

    /// Nothing but white space may follow the value.
    pub fn finish(mut self) -> Result<(), DecodeError> {
        self.space();
        match self.at == self.bytes.len() {
            true => Ok(()),
            false => Err(self.malformed("the end")),
        }
    }

    fn malformed(&self, expected: &str) -> DecodeError {
        DecodeError::Malformed(format!("expected {expected} at byte {} of the JSON", self.at))
    }

    fn wrong(&self, expected: &str) -> DecodeError {
        match self.bytes.get(self.at) {
            None => self.malformed(expected),
            Some(_) => DecodeError::Type(format!("expected {expected} at byte {}", self.at)),
        }
    }

    fn space(&mut self) {
        while matches!(self.bytes.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn peek(&mut self) -> Option<u8> {
        self.space();
        self.bytes.get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn word(&mut self, word: &str) -> bool {
        self.space();
        let found = self.bytes[self.at..].starts_with(word.as_bytes());
        self.at += if found { word.len() } else { 0 };
        found
    }

    fn deeper(&mut self) -> Result<(), DecodeError> {
        self.depth += 1;
        match self.depth > DEPTH_MAX {
            true => Err(DecodeError::Limit(format!("nested more than {DEPTH_MAX} deep"))),
            false => Ok(()),
        }
    }

    fn text(&mut self) -> Result<String, DecodeError> {
        if !self.eat(b'"') {
            return Err(self.wrong("a string"));
        }
        let from = self.at;
        let rest = &self.bytes[from..];
        let end = memchr::memchr2(b'"', b'\\', rest).ok_or_else(|| self.malformed("a quote"))?;
        if rest[end] == b'"' {
            self.at = from + end + 1;
            return self.checked(&rest[..end]).map(str::to_owned);
        }
        self.escaped_text(from, end)
    }

    fn checked(&self, bytes: &'a [u8]) -> Result<&'a str, DecodeError> {
        if bytes.iter().any(|byte| *byte < 0x20) {
            return Err(self.malformed("no control character"));
        }
        std::str::from_utf8(bytes).map_err(|_| self.malformed("UTF-8"))
    }

    fn escaped_text(&mut self, from: usize, first: usize) -> Result<String, DecodeError> {
        let bytes = self.bytes;
        let mut text = self.checked(&bytes[from..from + first])?.to_owned();
        self.at = from + first;
        loop {
            match bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => {
                    let rest = &bytes[self.at..];
                    let end = memchr::memchr2(b'"', b'\\', rest);
                    let end = end.ok_or_else(|| self.malformed("a quote"))?;
                    text.push_str(self.checked(&rest[..end])?);
                    self.at += end;
                }
                None => return Err(self.malformed("a quote")),
            }
        }
    }

    fn escape(&mut self) -> Result<char, DecodeError> {
        let escaped = self.bytes.get(self.at + 1).copied();
        self.at += 2;
        Ok(match escaped {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let first = self.hex()?;
                if !(0xd800..0xdc00).contains(&first) {
                    return char::from_u32(first).ok_or_else(|| self.malformed("a character"));
                }
                if !self.bytes[self.at.min(self.bytes.len())..].starts_with(b"\\u") {
                    return Err(self.malformed("a low surrogate"));
                }
                self.at += 2;
                let second = self.hex()?;
                let low = second.checked_sub(0xdc00).filter(|low| *low < 0x400);
                let low = low.ok_or_else(|| self.malformed("a low surrogate"))?;
                let code = 0x10000 + ((first - 0xd800) << 10) + low;
                return char::from_u32(code).ok_or_else(|| self.malformed("a character"));
            }
            _ => return Err(self.malformed("an escape")),
        })
    }

    fn hex(&mut self) -> Result<u32, DecodeError> {
        let digits = self.bytes.get(self.at..self.at + 4);
        let digits = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let text = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        let code = text.and_then(|text| u32::from_str_radix(text, 16).ok());
        let code = code.ok_or_else(|| self.malformed("four hexadecimal digits"))?;
        self.at += 4;
        Ok(code)
    }

    fn number(&mut self) -> Result<&'a str, DecodeError> {
        self.space();
        let rest = &self.bytes[self.at..];
        let ends = |byte: &u8| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let end = rest.iter().position(ends).unwrap_or(rest.len());
        if end == 0 {
            return Err(self.wrong("a number"));
        }
        self.at += end;
        std::str::from_utf8(&rest[..end]).map_err(|_| self.malformed("a number"))
    }

    /// Steps over a value of any kind, checking that it is one.
    fn skip(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            Some(b'{') => self.object(&mut |_, decoder| decoder.skip()),
            Some(b'[') => self.array(&mut |decoder| decoder.skip()),
            Some(b'"') => self.text().map(drop),
            _ if self.word("null") || self.word("true") || self.word("false") => Ok(()),
            _ => self.number()?.parse::<f64>().map(drop).map_err(|_| self.malformed("a number")),
        }
    }

    fn object(
        &mut self,
        each: &mut dyn FnMut(String, &mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        if !self.eat(b'{') {
            return Err(self.wrong("an object"));
        }
        self.deeper()?;
        if !self.eat(b'}') {
            loop {
                let key = self.text()?;
                if !self.eat(b':') {
                    return Err(self.malformed("a colon"));
                }
                each(key, self)?;
                if self.eat(b',') {
                    continue;
                }
                if self.eat(b'}') {
                    break;
                }
                return Err(self.malformed("a comma or a closing brace"));
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn array(
        &mut self,
        each: &mut dyn FnMut(&mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        if !self.eat(b'[') {
            return Err(self.wrong("an array"));
        }
        self.deeper()?;
        if !self.eat(b']') {
            loop {
                each(self)?;
                if self.eat(b',') {
                    continue;
                }
                if self.eat(b']') {
                    break;
                }
                return Err(self.malformed("a comma or a closing bracket"));
            }
        }
        self.depth -= 1;
        Ok(())
    }
}

impl Decoder for JsonDecoder<'_> {
    fn structure(
        &mut self,
        spec: &'static ShapeSpec,
        each: &mut dyn FnMut(usize, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.object(&mut |key, decoder| match spec.member(&key) {
            Some(index) if !decoder.word("null") => {
                decoder.timestamp = spec.members[index].timestamp;
                each(index, decoder)
            }
            Some(_) => Ok(()),
            None => decoder.skip(),
        })
    }

    fn list(
        &mut self,
        each: &mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.array(&mut |decoder| each(decoder))
    }

    fn map(
        &mut self,
        each: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.object(&mut |key, decoder| match decoder.word("null") {
            true => Ok(()),
            false => each(key, decoder),
        })
    }

    fn string(&mut self) -> Result<String, DecodeError> {
        self.text()
    }

    fn boolean(&mut self) -> Result<bool, DecodeError> {
        match (self.word("true"), self.word("false")) {
            (true, _) => Ok(true),
            (_, true) => Ok(false),
            _ => Err(self.wrong("a boolean")),
        }
    }

    fn long(&mut self) -> Result<i64, DecodeError> {
        let text = self.number()?;
        let whole = || {
            let float: f64 = text.parse().ok()?;
            (float.fract() == 0.0 && float.abs() < 9e18).then_some(float as i64)
        };
        let number = text.parse().ok().or_else(whole);
        number.ok_or_else(|| DecodeError::Type(format!("{text} is no whole number")))
    }

    fn double(&mut self) -> Result<f64, DecodeError> {
        if self.peek() == Some(b'"') {
            let text = self.text()?;
            return match text.as_str() {
                "NaN" => Ok(f64::NAN),
                "Infinity" => Ok(f64::INFINITY),
                "-Infinity" => Ok(f64::NEG_INFINITY),
                _ => Err(DecodeError::Type(format!("{text} is no number"))),
            };
        }
        let text = self.number()?;
        text.parse().map_err(|_| self.malformed("a number"))
    }

    fn blob(&mut self) -> Result<Bytes, DecodeError> {
        let text = self.text()?;
        let decoded = STANDARD.decode(text.as_bytes());
        let decoded = decoded.map_err(|_| DecodeError::Type("a blob is not base64".into()))?;
        Ok(decoded.into())
    }

    fn timestamp(&mut self) -> Result<Timestamp, DecodeError> {
        let parsed = match self.peek() {
            Some(b'"') => Timestamp::parse(&self.text()?),
            _ => Timestamp::from_seconds(self.double()?),
        };
        parsed.ok_or_else(|| DecodeError::Type("a timestamp is not one".into()))
    }

    fn document(&mut self) -> Result<Value, DecodeError> {
        let from = self.at;
        self.skip()?;
        serde_json::from_slice(&self.bytes[from..self.at])
            .map_err(|error| DecodeError::Malformed(error.to_string()))
    }
}

/// Writes JSON. Top-level members that travel elsewhere (headers, status) are the caller's to leave out.
pub struct JsonEncoder {
    pub out: Vec<u8>,
    /// Whether a comma is due before the next member or element, per open bracket.
    commas: Vec<bool>,
    timestamp: TimestampFormat,
}

impl Default for JsonEncoder {
    fn default() -> JsonEncoder {
        let out = Vec::with_capacity(256);
        JsonEncoder { out, commas: Vec::new(), timestamp: TimestampFormat::Default }
    }
}

impl JsonEncoder {
    fn comma(&mut self) {
        if let Some(due) = self.commas.last_mut() {
            if *due {
                self.out.push(b',');
            }
            *due = true;
        }
    }

    fn open(&mut self, bracket: u8) {
        self.out.push(bracket);
        self.commas.push(false);
    }

    fn close(&mut self, bracket: u8) {
        self.out.push(bracket);
        self.commas.pop();
    }

    fn quoted(&mut self, text: &str) {
        self.out.push(b'"');
        let bytes = text.as_bytes();
        let mut from = 0;
        for (at, byte) in bytes.iter().enumerate() {
            let escape: &[u8] = match byte {
                b'"' => b"\\\"",
                b'\\' => b"\\\\",
                b'\n' => b"\\n",
                b'\r' => b"\\r",
                b'\t' => b"\\t",
                0..=0x1f => b"",
                _ => continue,
            };
            self.out.extend_from_slice(&bytes[from..at]);
            match escape.is_empty() {
                true => self.out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
                false => self.out.extend_from_slice(escape),
            }
            from = at + 1;
        }
        self.out.extend_from_slice(&bytes[from..]);
        self.out.push(b'"');
    }
}

impl Encoder for JsonEncoder {
    fn begin_structure(&mut self) {
        self.open(b'{');
    }
    fn member(&mut self, spec: &'static MemberSpec) {
        self.comma();
        self.quoted(spec.wire_name);
        self.out.push(b':');
        self.timestamp = match (spec.timestamp, spec.shape.kind) {
            (TimestampFormat::Default, Kind::List | Kind::Map) => {
                spec.shape.members.last().map_or(TimestampFormat::Default, |m| m.timestamp)
            }
            (format, _) => format,
        };
    }
    fn end_structure(&mut self) {
        self.close(b'}');
    }
    fn begin_list(&mut self) {
        self.open(b'[');
    }
    fn element(&mut self) {
        self.comma();
    }
    fn end_list(&mut self) {
        self.close(b']');
    }
    fn begin_map(&mut self) {
        self.open(b'{');
    }
    fn key(&mut self, key: &str) {
        self.comma();
        self.quoted(key);
        self.out.push(b':');
    }
    fn end_map(&mut self) {
        self.close(b'}');
    }
    fn string(&mut self, value: &str) {
        self.quoted(value);
    }
    fn boolean(&mut self, value: bool) {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
    }
    fn long(&mut self, value: i64) {
        self.out.extend_from_slice(value.to_string().as_bytes());
    }
    fn double(&mut self, value: f64) {
        let text = match value {
            _ if value.is_nan() => "\"NaN\"".into(),
            f64::INFINITY => "\"Infinity\"".into(),
            f64::NEG_INFINITY => "\"-Infinity\"".into(),
            _ if value.fract() == 0.0 && value.abs() < 1e15 => format!("{value:.1}"),
            _ => value.to_string(),
        };
        self.out.extend_from_slice(text.as_bytes());
    }
    fn blob(&mut self, value: &[u8]) {
        self.out.push(b'"');
        self.out.extend_from_slice(STANDARD.encode(value).as_bytes());
        self.out.push(b'"');
    }
    fn timestamp(&mut self, value: Timestamp) {
        match self.timestamp {
            TimestampFormat::Iso8601 => self.quoted(&value.to_iso_8601()),
            TimestampFormat::Rfc822 => self.quoted(&value.to_http_date()),
            TimestampFormat::Default | TimestampFormat::Epoch => {
                let text = match value.millis() % 1000 {
                    0 => (value.millis() / 1000).to_string(),
                    _ => format!("{:.3}", value.seconds()),
                };
                self.out.extend_from_slice(text.as_bytes());
            }
        }
    }
    fn document(&mut self, value: &Value) {
        self.out.extend_from_slice(value.to_string().as_bytes());
    }
}
