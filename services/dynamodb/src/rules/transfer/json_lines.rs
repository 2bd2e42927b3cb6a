//! DynamoDB JSON: `{"Item": {"id": {"S": "1"}}}`, one behind the other. Exports put each on a line of its own; an
//! import also takes them without a newline between them, as AWS does.

use super::super::value::Item;
use super::super::value::json::{item_from_json, item_to_json};
use super::{RECORD_BYTES_MAX, Refusal};
use serde_json::{Value as Json, json};

/// Cuts a text into JSON's documents by their braces.
#[derive(Default)]
pub struct Documents {
    waiting: Vec<u8>,
    /// Where the document at hand begins.
    start: usize,
    /// Up to here it is read.
    at: usize,
    depth: usize,
    place: Place,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Place {
    #[default]
    Outside,
    InText,
    BehindBackslash,
}

impl Documents {
    pub fn push(&mut self, bytes: &[u8]) {
        self.waiting.drain(..self.start);
        self.at -= self.start;
        self.start = 0;
        self.waiting.extend_from_slice(bytes);
    }

    /// The next whole document.
    pub fn next(&mut self, at_end: bool) -> Option<Result<&[u8], Refusal>> {
        while let Some(byte) = self.waiting.get(self.at).copied() {
            self.at += 1;
            match (self.place, byte) {
                (Place::InText, b'"') => self.place = Place::Outside,
                (Place::InText, b'\\') => self.place = Place::BehindBackslash,
                (Place::BehindBackslash, _) => self.place = Place::InText,
                (Place::InText, _) => {}
                (Place::Outside, b'{') => self.depth += 1,
                (Place::Outside, b'}') if self.depth == 1 => {
                    self.depth = 0;
                    let from = std::mem::replace(&mut self.start, self.at);
                    return Some(Ok(&self.waiting[from..self.at]));
                }
                (Place::Outside, b' ' | b'\t' | b'\r' | b'\n') if self.depth == 0 => {
                    self.start = self.at;
                }
                (Place::Outside, _) if self.depth == 0 => return Some(Err(Refusal::unexpected())),
                (Place::Outside, b'}') => self.depth -= 1,
                (Place::Outside, b'"') => self.place = Place::InText,
                (Place::Outside, _) => {}
            }
        }
        if self.waiting.len() - self.start > RECORD_BYTES_MAX {
            return Some(Err(Refusal::too_large()));
        }
        (at_end && self.depth > 0).then(|| {
            self.depth = 0;
            self.start = self.at;
            Err(Refusal::unexpected())
        })
    }
}

/// The item of a document.
pub fn read(document: &[u8]) -> Result<Item, Refusal> {
    let json: Json = serde_json::from_slice(document).map_err(|_| Refusal::unexpected())?;
    match json {
        Json::Object(mut members) => match members.shift_remove("Item") {
            Some(item @ Json::Object(_)) => Ok(item_from_json(item)?),
            _ => Err(Refusal::no_item()),
        },
        _ => Err(Refusal::no_item()),
    }
}

/// A line with some items, each by its name, such as `Item`.
pub fn write(members: &[(&str, &Item)], out: &mut Vec<u8>) {
    let members = members.iter().map(|(name, item)| ((*name).to_owned(), item_to_json(item)));
    let document = Json::Object(members.collect());
    out.extend_from_slice(json!(document).to_string().as_bytes());
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::super::super::value::Item;
    use super::super::super::value::tests::{n, s, values};
    use super::super::Refusal;
    use super::{Documents, read, write};
    use proptest::prelude::{prop_assert_eq, proptest};

    fn documents(text: &[u8], step: usize) -> Vec<Result<Item, Refusal>> {
        let mut found = Vec::new();
        let mut documents = Documents::default();
        let mut take = |next: Option<Result<&[u8], Refusal>>| match next {
            Some(Ok(document)) => {
                found.push(read(document));
                true
            }
            Some(Err(refusal)) => {
                found.push(Err(refusal));
                false
            }
            None => false,
        };
        for piece in text.chunks(step) {
            documents.push(piece);
            while take(documents.next(false)) {}
        }
        while take(documents.next(true)) {}
        found
    }

    /// The example of AWS's developer guide.
    #[test]
    fn reads_the_documented_item() {
        let text = r#"{"Item":{"Authors":{"SS":["Author1","Author2"]},"Dimensions":{"S":"8.5 x 11.0 x 1.5"},
            "Id":{"N":"103"},"InPublication":{"BOOL":false},"Title":{"S":"Book \"103\" }{ Title"}}}"#;
        let item = read(text.as_bytes()).unwrap();
        assert_eq!(item["Id"], n("103"));
        assert_eq!(item["Title"], s("Book \"103\" }{ Title"));
        assert_eq!(documents(text.as_bytes(), 5), [Ok(item)]);
    }

    #[test]
    fn newlines_between_items_are_not_needed() {
        let one = r#"{"Item":{"p":{"S":"1"}}}"#;
        let text = format!("\n  {one}{one}\n\n\t{one}\r\n");
        for step in [1, 3, 1000] {
            let found = documents(text.as_bytes(), step);
            assert_eq!(found, vec![Ok(Item::from([("p".into(), s("1"))])); 3]);
        }
    }

    #[test]
    fn tells_what_is_no_item() {
        let texts = |text: &str| match documents(text.as_bytes(), 4).remove(0) {
            Err(Refusal::Malformed(text)) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            texts(r#"{"NotAnItem": {"p": {"S": "x"}}}"#),
            "Expected 'Item' top level container"
        );
        assert_eq!(texts(r#"{"Item": 5}"#), "Expected 'Item' top level container");
        for bad in [r#"{"Item": "#, "garbage", "[{}]", "{\"Item\" {}}", "}", "{\"a\": \"\u{1}\"}"] {
            assert_eq!(texts(bad), "Unexpected token", "{bad}");
        }
        let deep = format!("{}{}", "{\"a\":".repeat(5000), "}".repeat(5000));
        assert_eq!(texts(&deep), "Unexpected token");
        let empty_name = documents(br#"{"Item": {"": {"S": "v"}}}"#, 100);
        let invalid = "One or more parameter values were invalid: Empty attribute name";
        assert_eq!(empty_name, [Err(Refusal::Invalid(invalid.into()))]);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(values in proptest::collection::vec(values(), 1..5), step in 1usize..50) {
            let items: Vec<Item> = values.into_iter().map(|v| Item::from([("a".into(), v)])).collect();
            let mut text = Vec::new();
            items.iter().for_each(|item| write(&[("Item", item)], &mut text));
            let found: Result<Vec<Item>, Refusal> = documents(&text, step).into_iter().collect();
            prop_assert_eq!(found, Ok(items));
        }
    }
}
