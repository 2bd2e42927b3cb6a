//! CSV: rows of fields, of which those in double quotes may hold anything. Key attributes have the types of their
//! definitions, all others are texts.

use super::super::table::KeyType;
use super::super::value::{Item, Value, check};
use super::{RECORD_BYTES_MAX, Refusal};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use std::collections::{BTreeMap, VecDeque};

/// How the files of an import are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialect {
    pub delimiter: u8,
    /// The names of the columns, where the first row is none of names.
    pub header: Option<Vec<String>>,
}

impl Default for Dialect {
    fn default() -> Dialect {
        Dialect { delimiter: b',', header: None }
    }
}

/// The rows of one file.
pub struct Rows {
    delimiter: u8,
    header: Option<Vec<String>>,
    types: BTreeMap<String, KeyType>,
    ready: VecDeque<Result<Item, Refusal>>,
    row: Vec<Vec<u8>>,
    field: Vec<u8>,
    row_bytes: usize,
    place: Place,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Start,
    Bare,
    Quoted,
    /// Behind a quote inside quotes: the field ends, or the quote is one of two.
    BehindQuote,
    /// What follows was not readable.
    Lost,
}

impl Rows {
    /// `types` are those of the key attributes, of the table and its indexes.
    pub fn new(dialect: &Dialect, types: BTreeMap<String, KeyType>) -> Rows {
        Rows {
            delimiter: dialect.delimiter,
            header: dialect.header.clone(),
            types,
            ready: VecDeque::new(),
            row: Vec::new(),
            field: Vec::new(),
            row_bytes: 0,
            place: Place::Start,
        }
    }

    pub fn push(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.place == Place::Lost {
                return;
            }
            self.take(*byte);
        }
    }

    /// The next item; at the end also of a row that no newline ends.
    pub fn next(&mut self, at_end: bool) -> Option<Result<Item, Refusal>> {
        if at_end && self.ready.is_empty() && self.place != Place::Lost {
            match self.place {
                Place::Quoted => self.lose(Refusal::malformed("A quoted field has no end")),
                Place::Start if self.row.is_empty() => {}
                _ => self.end_row(),
            }
        }
        self.ready.pop_front()
    }

    fn take(&mut self, byte: u8) {
        self.row_bytes += 1;
        if self.row_bytes > RECORD_BYTES_MAX {
            return self.lose(Refusal::too_large());
        }
        match (self.place, byte) {
            (Place::Quoted, b'"') => self.place = Place::BehindQuote,
            (Place::Quoted, byte) => self.field.push(byte),
            (Place::BehindQuote, b'"') => {
                self.field.push(b'"');
                self.place = Place::Quoted;
            }
            (Place::Start, b'"') => self.place = Place::Quoted,
            (_, b'\n') => self.end_row(),
            (_, byte) if byte == self.delimiter => self.end_field(),
            (Place::Bare, b'"') => {
                self.lose(Refusal::malformed("A double quote in a field is not escaped"));
            }
            (Place::BehindQuote, b'\r') => {}
            (Place::BehindQuote, _) => {
                self.lose(Refusal::malformed("Text follows the closing quote of a field"));
            }
            (_, byte) => {
                self.field.push(byte);
                self.place = Place::Bare;
            }
        }
    }

    fn lose(&mut self, refusal: Refusal) {
        self.ready.push_back(Err(refusal));
        self.place = Place::Lost;
    }

    fn end_field(&mut self) {
        self.row.push(std::mem::take(&mut self.field));
        self.place = Place::Start;
    }

    fn end_row(&mut self) {
        if self.place == Place::Bare && self.field.last() == Some(&b'\r') {
            self.field.pop();
        }
        let blank = self.place != Place::BehindQuote && self.row.is_empty();
        self.end_field();
        self.row_bytes = 0;
        let row = std::mem::take(&mut self.row);
        if blank && row[0].iter().all(u8::is_ascii_whitespace) {
            return;
        }
        let row: Result<Vec<String>, _> = row.into_iter().map(String::from_utf8).collect();
        let Ok(row) = row else { return self.lose(Refusal::malformed("A row is not UTF-8")) };
        match &self.header {
            None => self.header = Some(row),
            Some(header) if header.len() != row.len() => {
                let (columns, fields) = (header.len(), row.len());
                self.lose(Refusal::malformed(format!(
                    "A row has {fields} fields where the header has {columns}"
                )));
            }
            Some(header) => {
                let item = header.iter().zip(row).filter(|(_, text)| !text.is_empty());
                let item = item.map(|(name, text)| self.attribute(name, text));
                let item = item.collect::<Result<Item, Refusal>>();
                self.ready.push_back(item);
            }
        }
    }

    fn attribute(&self, name: &str, text: String) -> Result<(String, Value), Refusal> {
        check::name(name)?;
        let value =
            match self.types.get(name) {
                None | Some(KeyType::S) => Value::S(text),
                Some(KeyType::N) => Value::N(check::number(&text)?),
                Some(KeyType::B) => {
                    let bytes = STANDARD.decode(&text);
                    Value::B(Bytes::from(bytes.map_err(|_| {
                        Refusal::Invalid(format!("The value of {name} is not base64"))
                    })?))
                }
            };
        Ok((name.to_owned(), value))
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::table::KeyType;
    use super::super::super::value::tests::{n, s};
    use super::super::super::value::{Item, Value};
    use super::super::Refusal;
    use super::{Dialect, Rows};
    use bytes::Bytes;
    use proptest::prelude::{Just, Strategy, any, prop_assert_eq, prop_oneof, proptest};
    use std::collections::BTreeMap;

    fn read(dialect: &Dialect, text: &[u8], step: usize) -> Vec<Result<Item, Refusal>> {
        let types = BTreeMap::from([("id".into(), KeyType::N), ("bin".into(), KeyType::B)]);
        let mut rows = Rows::new(dialect, types);
        let mut found = Vec::new();
        for piece in text.chunks(step) {
            rows.push(piece);
            found.extend(std::iter::from_fn(|| rows.next(false)));
        }
        found.extend(std::iter::from_fn(|| rows.next(true)));
        found
    }

    fn item(pairs: &[(&str, Value)]) -> Item {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    }

    #[test]
    fn keys_have_their_types_and_the_rest_are_texts() {
        let text = b"id,name,bin\r\n1,\"a, \"\"b\"\"\nc\",AAE=\r\n\n2,,\n3,30,";
        let bin = Value::B(Bytes::from_static(&[0, 1]));
        let expected = vec![
            Ok(item(&[("id", n("1")), ("name", s("a, \"b\"\nc")), ("bin", bin)])),
            Ok(item(&[("id", n("2"))])),
            Ok(item(&[("id", n("3")), ("name", s("30"))])),
        ];
        for step in [1, 2, 7, 100] {
            assert_eq!(read(&Dialect::default(), text, step), expected);
        }
    }

    #[test]
    fn a_header_and_a_delimiter_of_the_request() {
        let dialect = Dialect { delimiter: b';', header: Some(vec!["id".into(), "v".into()]) };
        let found = read(&dialect, b"1;a,b\n2;\"c;d\"\n", 3);
        let expected = [
            Ok(item(&[("id", n("1")), ("v", s("a,b"))])),
            Ok(item(&[("id", n("2")), ("v", s("c;d"))])),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_wrong() {
        let found = |text: &str| read(&Dialect::default(), text.as_bytes(), 4);
        let invalid =
            Refusal::Invalid("The parameter cannot be converted to a numeric value: x".to_owned());
        assert_eq!(found("id,v\nx,1\n2,3\n")[0], Err(invalid));
        assert!(found("id,v\nx,1\n2,3\n")[1].is_ok());
        for bad in
            ["id,v\n1\n2,3\n", "id,v\n1,value \"1\"\n2,3", "id,v\n1,\"a\"b\n2,3", "id,v\n1,\"a"]
        {
            let found = found(bad);
            assert!(matches!(found[..], [Err(Refusal::Malformed(_))]), "{bad:?} {found:?}");
        }
        assert_eq!(found("id,v\n"), []);
        assert_eq!(found(""), []);
    }

    proptest! {
        #[test]
        fn quoted_fields_hold_anything(
            fields in proptest::collection::vec(prop_oneof!["[a-z,\"\n\r; ]{1,9}", Just("x".to_owned())], 2..5)
                .prop_flat_map(|row| (Just(row), any::<bool>())),
            step in 1usize..9,
        ) {
            let (fields, ended) = fields;
            let names: Vec<String> = (0..fields.len()).map(|at| format!("c{at}")).collect();
            let quoted: Vec<String> =
                fields.iter().map(|field| format!("\"{}\"", field.replace('"', "\"\""))).collect();
            let text = format!("{}\n{}{}", names.join(","), quoted.join(","), if ended { "\n" } else { "" });
            let expected: Item = names.into_iter().zip(fields.iter().map(|f| s(f))).collect();
            prop_assert_eq!(read(&Dialect::default(), text.as_bytes(), step), vec![Ok(expected)]);
        }
    }
}
