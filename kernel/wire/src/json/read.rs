//! A pull parser of JSON: no document stands between the bytes and the values.

use crate::Timestamp;
use crate::schema::ShapeSpec;
use crate::shape::{DecodeError, Decoder};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::Value;

/// Nesting of arrays and objects. DynamoDB was seen to read values of 100 maps, each of which is two objects, and to refuse
/// them in its own words.
const DEPTH_MAX: usize = 256;

/// A pull parser standing at a value.
pub struct JsonDecoder<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    /// Truth values may be words.
    words: bool,
}

impl<'a> JsonDecoder<'a> {
    pub fn new(bytes: &'a [u8]) -> JsonDecoder<'a> {
        JsonDecoder { bytes, at: 0, depth: 0, words: false }
    }

    /// Takes `"yes"` and its like for truth values, as some of AWS's services do.
    pub fn taking_words(self) -> JsonDecoder<'a> {
        JsonDecoder { words: true, ..self }
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

    /// A value of another type stands here. `java` is the type that AWS's own parser would have made of it.
    fn wrong(&self, java: &str) -> DecodeError {
        let Some(first) = self.bytes.get(self.at) else { return self.malformed("a value") };
        let scalar = match first {
            b'"' => "STRING_VALUE",
            b't' => "TRUE_VALUE",
            b'f' => "FALSE_VALUE",
            b'n' => "NULL_VALUE",
            b'0'..=b'9' | b'-' if self.is_decimal() => "DECIMAL_VALUE",
            b'0'..=b'9' | b'-' => "NUMBER_VALUE",
            b'{' => {
                let text = "Start of structure or map found where not expected";
                return DecodeError::Type(text.into());
            }
            b'[' if java.is_empty() => {
                return DecodeError::Type("Start of list found where not expected".into());
            }
            b'[' => {
                let (package, name) = match java {
                    "ByteBuffer" => ("java.nio", java),
                    _ => ("java.lang", java),
                };
                let text = format!("Unrecognized collection type class {package}.{name}");
                return DecodeError::Type(text);
            }
            _ => return self.malformed("a value"),
        };
        DecodeError::Type(match java {
            "" => "Unexpected field type".into(),
            "Boolean" if *first == b'"' => "Unexpected token received from parser".into(),
            "ByteBuffer" => "only base-64-encoded strings are convertible to bytes".into(),
            _ => format!("{scalar} cannot be converted to {java}"),
        })
    }

    /// A string that says what is true, in whatever case.
    fn truth_in_words(&mut self) -> Result<bool, DecodeError> {
        let at = self.at;
        let word = self.text()?.to_ascii_lowercase();
        match word.as_str() {
            "true" | "yes" | "1" => Ok(true),
            "false" | "no" | "0" => Ok(false),
            _ => {
                self.at = at;
                Err(self.wrong("Boolean"))
            }
        }
    }

    /// Whether the number that stands here has a fraction or an exponent.
    fn is_decimal(&self) -> bool {
        let number = self.bytes[self.at..].iter();
        let mut number = number.take_while(|b| b.is_ascii_digit() || b"+-.eE".contains(b));
        number.any(|b| b".eE".contains(b))
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
            return Err(self.wrong("String"));
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
        // Looking at every byte, come what may, is done sixteen at once.
        if bytes.iter().fold(false, |found, byte| found | (*byte < 0x20)) {
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

    /// The text of a number, as JSON's grammar has it.
    fn number(&mut self, java: &str) -> Result<&'a str, DecodeError> {
        self.space();
        let rest = &self.bytes[self.at..];
        let ends = |byte: &u8| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let end = rest.iter().position(ends).unwrap_or(rest.len());
        if end == 0 {
            return Err(self.wrong(java));
        }
        if !is_number(&rest[..end]) {
            return Err(self.malformed("a number"));
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
            _ => self.number("").map(drop),
        }
    }

    fn object(
        &mut self,
        each: &mut dyn FnMut(String, &mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        if !self.eat(b'{') {
            return Err(self.wrong(""));
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
            return Err(self.wrong(""));
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

/// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
fn is_number(text: &[u8]) -> bool {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let text = text.strip_prefix(b"-").unwrap_or(text);
    let whole = digits(text);
    if whole == 0 || whole > 1 && text[0] == b'0' {
        return false;
    }
    let mut rest = &text[whole..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let count = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = &fraction[count..];
    }
    match rest {
        [] => true,
        [b'e' | b'E', exponent @ ..] => {
            let exponent = match exponent {
                [b'+' | b'-', exponent @ ..] => exponent,
                exponent => exponent,
            };
            !exponent.is_empty() && digits(exponent) == exponent.len()
        }
        _ => false,
    }
}

impl Decoder for JsonDecoder<'_> {
    fn structure(
        &mut self,
        spec: &'static ShapeSpec,
        each: &mut dyn FnMut(usize, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.object(&mut |key, decoder| match spec.member(&key) {
            Some(index) if !decoder.word("null") => each(index, decoder),
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
            _ if self.words && self.peek() == Some(b'"') => self.truth_in_words(),
            _ => Err(self.wrong("Boolean")),
        }
    }

    fn long(&mut self) -> Result<i64, DecodeError> {
        let text = self.number("Long")?;
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
        let text = self.number("Double")?;
        text.parse().map_err(|_| self.malformed("a number"))
    }

    fn blob(&mut self) -> Result<Bytes, DecodeError> {
        if self.peek() != Some(b'"') {
            return Err(self.wrong("ByteBuffer"));
        }
        let text = self.text()?;
        let decoded = STANDARD.decode(text.as_bytes());
        let decoded = decoded.map_err(|_| {
            DecodeError::Type(match text.len() % 4 {
                0 => "Invalid last non-pad Base64 character dectected".into(),
                _ => format!(
                    "Base64 encoded length is expected a multiple of 4 bytes but found: {}",
                    text.len()
                ),
            })
        })?;
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

#[cfg(test)]
mod tests {
    use super::{JsonDecoder, is_number};
    use crate::{DecodeError, Decoder, JsonEncoder};
    use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
    use serde_json::{Value, json};

    #[test]
    fn numbers_follow_the_grammar() {
        for text in ["0", "-0", "10", "1.5", "-1e5", "1E+5", "0.1e-7"] {
            assert!(is_number(text.as_bytes()), "{text}");
        }
        for text in ["", "-", "+1", "01", "1.", ".5", "1e", "1e+", "1-2", "1.2.3", "--1"] {
            assert!(!is_number(text.as_bytes()), "{text}");
        }
    }

    /// The words of AWS's own parser.
    #[test]
    fn wrong_types() {
        let string = |text: &str| JsonDecoder::new(text.as_bytes()).string().unwrap_err();
        let wrong = |text: &str| DecodeError::Type(text.into());
        assert_eq!(string("1"), wrong("NUMBER_VALUE cannot be converted to String"));
        assert_eq!(string("true"), wrong("TRUE_VALUE cannot be converted to String"));
        assert_eq!(string("-1.5"), wrong("DECIMAL_VALUE cannot be converted to String"));
        assert_eq!(string("2e1"), wrong("DECIMAL_VALUE cannot be converted to String"));
        assert_eq!(string("[]"), wrong("Unrecognized collection type class java.lang.String"));
        assert_eq!(string("{}"), wrong("Start of structure or map found where not expected"));
        let list = JsonDecoder::new(b"1").list(&mut |_| Ok(())).unwrap_err();
        assert_eq!(list, wrong("Unexpected field type"));
        let map = JsonDecoder::new(b"[]").map(&mut |_, _| Ok(())).unwrap_err();
        assert_eq!(map, wrong("Start of list found where not expected"));
        let long = JsonDecoder::new(b"\"1\"").long().unwrap_err();
        assert_eq!(long, wrong("STRING_VALUE cannot be converted to Long"));
    }

    #[test]
    fn some_take_words_for_truth() {
        let truth = |text: &str| JsonDecoder::new(text.as_bytes()).taking_words().boolean();
        for text in ["true", r#""true""#, r#""YES""#, r#""1""#] {
            assert_eq!(truth(text), Ok(true), "{text}");
        }
        for text in ["false", r#""False""#, r#""no""#, r#""0""#] {
            assert_eq!(truth(text), Ok(false), "{text}");
        }
        let wrong = DecodeError::Type("Unexpected token received from parser".into());
        assert_eq!(truth(r#""23""#), Err(wrong.clone()));
        assert_eq!(JsonDecoder::new(br#""yes""#).boolean(), Err(wrong));
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(|value| json!(value)),
            any::<i64>().prop_map(|value| json!(value)),
            any::<i32>().prop_map(|value| json!(f64::from(value) / 4.0)),
            any::<String>().prop_map(|value| json!(value)),
        ];
        leaf.prop_recursive(5, 40, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
                proptest::collection::vec((any::<String>(), inner), 0..6)
                    .prop_map(|entries| Value::Object(entries.into_iter().collect())),
            ]
        })
    }

    proptest! {
        /// This parser and serde_json agree on what is JSON.
        #[test]
        fn agrees_with_serde_json(text in "[\\[\\]{}:,\"\\\\ntrufalse0-9eE+. -]{0,12}") {
            let mut decoder = JsonDecoder::new(text.as_bytes());
            let skipped = decoder.skip().and_then(|()| decoder.finish());
            let parsed = serde_json::from_str::<serde::de::IgnoredAny>(&text);
            proptest::prop_assert_eq!(skipped.is_ok(), parsed.is_ok(), "{}", text);
        }

        #[test]
        fn documents_survive(value in values()) {
            let text = value.to_string();
            let mut decoder = JsonDecoder::new(text.as_bytes());
            let read = decoder.document().unwrap();
            decoder.finish().unwrap();
            let mut encoder = JsonEncoder::default();
            crate::Encoder::document(&mut encoder, &read);
            proptest::prop_assert_eq!(String::from_utf8(encoder.out).unwrap(), text);
        }
    }
}
