//! JSON, written straight from values to bytes.

use crate::Timestamp;
use crate::schema::{Kind, MemberSpec, TimestampFormat};
use crate::shape::Encoder;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

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
        quote(&mut self.out, text);
    }
}

/// A text in quotes, with what JSON escapes escaped.
pub fn quote(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    out.reserve(bytes.len() + 2);
    out.push(b'"');
    let mut from = 0;
    // Most texts need no escape; looking at every byte, come what may, is done sixteen at once.
    let special = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
    if !bytes.iter().fold(false, |found, byte| found | special(*byte)) {
        out.extend_from_slice(bytes);
        out.push(b'"');
        return;
    }
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
        out.extend_from_slice(&bytes[from..at]);
        match escape.is_empty() {
            true => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            false => out.extend_from_slice(escape),
        }
        from = at + 1;
    }
    out.extend_from_slice(&bytes[from..]);
    out.push(b'"');
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
