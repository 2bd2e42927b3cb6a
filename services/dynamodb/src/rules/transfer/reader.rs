//! An object read piece by piece: its items in their order, and where it stops being readable.

use super::compression::{Compression, Opener};
use super::csv::{Dialect, Rows};
use super::json_lines::{self, Documents};
use super::lines::Lines;
use super::{Refusal, ion};
use crate::rules::table::KeyType;
use crate::rules::value::Item;
use std::collections::{BTreeMap, VecDeque};

/// What stands in the objects of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    DynamoDbJson,
    Ion,
    Csv(Dialect),
}

/// Reads one object. Behind what is malformed nothing is read any more.
pub struct Reader {
    opener: Opener,
    contents: Contents,
}

struct Contents {
    cutter: Cutter,
    ready: VecDeque<Result<Item, Refusal>>,
    bytes: u64,
    lost: bool,
}

enum Cutter {
    Documents(Documents),
    Lines(Lines),
    Rows(Box<Rows>),
}

impl Reader {
    /// `types` are those of the key attributes, which CSV does not tell.
    pub fn new(
        format: &Format,
        compression: Compression,
        types: BTreeMap<String, KeyType>,
    ) -> Reader {
        let cutter = match format {
            Format::DynamoDbJson => Cutter::Documents(Documents::default()),
            Format::Ion => Cutter::Lines(Lines::default()),
            Format::Csv(dialect) => Cutter::Rows(Box::new(Rows::new(dialect, types))),
        };
        let contents = Contents { cutter, ready: VecDeque::new(), bytes: 0, lost: false };
        Reader { opener: Opener::new(compression), contents }
    }

    pub fn push(&mut self, piece: &[u8]) {
        if self.contents.lost {
            return;
        }
        let pushed = self.opener.push(piece, |bytes| self.contents.take(bytes));
        if let Err(refusal) = pushed {
            self.contents.lose(refusal);
        }
    }

    /// Tells that the object has ended.
    pub fn finish(&mut self) {
        if self.contents.lost {
            return;
        }
        let finished = self.opener.finish(|bytes| self.contents.take(bytes));
        match finished {
            Ok(()) => self.contents.cut(true),
            Err(refusal) => self.contents.lose(refusal),
        }
    }

    /// Says that the object cannot be read further, for a reason from outside.
    pub fn lose(&mut self, refusal: Refusal) {
        self.contents.lose(refusal);
    }

    /// Whether nothing more of the object will be read.
    pub fn is_lost(&self) -> bool {
        self.contents.lost
    }

    /// Bytes that were read, as they are when opened.
    pub fn bytes(&self) -> u64 {
        self.contents.bytes
    }
}

/// Items that are ready, and why one is none. More may come behind the last.
impl Iterator for Reader {
    type Item = Result<Item, Refusal>;

    fn next(&mut self) -> Option<Result<Item, Refusal>> {
        self.contents.ready.pop_front()
    }
}

impl Contents {
    fn take(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        self.bytes += bytes.len() as u64;
        match &mut self.cutter {
            Cutter::Documents(documents) => documents.push(bytes),
            Cutter::Lines(lines) => lines.push(bytes),
            Cutter::Rows(rows) => rows.push(bytes),
        }
        self.cut(false);
        Ok(())
    }

    fn lose(&mut self, refusal: Refusal) {
        if !self.lost {
            self.lost = true;
            self.ready.push_back(Err(refusal));
        }
    }

    fn cut(&mut self, at_end: bool) {
        while !self.lost {
            let next = match &mut self.cutter {
                Cutter::Documents(documents) => {
                    documents.next(at_end).map(|found| json_lines::read(found?).map(Some))
                }
                Cutter::Lines(lines) => lines.next(at_end).map(|found| ion::read(found?)),
                Cutter::Rows(rows) => rows.next(at_end).map(|found| found.map(Some)),
            };
            match next {
                None => return,
                Some(Ok(None)) => {}
                Some(Ok(Some(item))) => self.ready.push_back(Ok(item)),
                Some(Err(refusal @ Refusal::Malformed(_))) => self.lose(refusal),
                Some(Err(refusal)) => self.ready.push_back(Err(refusal)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::compression::Compression;
    use super::super::csv::Dialect;
    use super::super::{Refusal, ion, json_lines};
    use super::{Format, Reader};
    use crate::rules::value::Item;
    use crate::rules::value::tests::{s, values};
    use proptest::prelude::{any, prop_assert_eq, proptest};
    use std::collections::BTreeMap;

    fn read(format: &Format, text: &[u8], step: usize) -> (Vec<Result<Item, Refusal>>, u64) {
        let mut reader = Reader::new(format, Compression::None, BTreeMap::new());
        let mut found = Vec::new();
        for piece in text.chunks(step) {
            reader.push(piece);
            found.extend(reader.by_ref());
        }
        reader.finish();
        found.extend(reader.by_ref());
        (found, reader.bytes())
    }

    proptest! {
        #[test]
        fn exports_are_read(values in proptest::collection::vec(values(), 0..6), step in 1usize..60) {
            let items: Vec<Item> = values.into_iter().map(|v| Item::from([("a".into(), v)])).collect();
            type Write = fn(&[(&str, &Item)], &mut Vec<u8>);
            let formats: [(Format, Write); 2] =
                [(Format::DynamoDbJson, json_lines::write), (Format::Ion, ion::write::write)];
            for (format, write) in formats {
                let mut text = Vec::new();
                items.iter().for_each(|item| write(&[("Item", item)], &mut text));
                let (found, bytes) = read(&format, &text, step);
                let found: Result<Vec<Item>, Refusal> = found.into_iter().collect();
                prop_assert_eq!(found, Ok(items.clone()));
                prop_assert_eq!(bytes, text.len() as u64);
            }
        }

        #[test]
        fn anything_is_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200), step in 1usize..60) {
            for format in [Format::DynamoDbJson, Format::Ion, Format::Csv(Dialect::default())] {
                for compression in [Compression::None, Compression::Gzip, Compression::Zstd] {
                    let mut reader = Reader::new(&format, compression, BTreeMap::new());
                    bytes.chunks(step).for_each(|piece| reader.push(piece));
                    reader.finish();
                    let malformed =
                        reader.filter(|found| matches!(found, Err(Refusal::Malformed(_))));
                    assert!(malformed.count() <= 1);
                }
            }
        }
    }

    #[test]
    fn what_is_malformed_ends_its_object() {
        let good = "{\"Item\": {\"p\": {\"S\": \"x\"}}}\n";
        let empty = "{\"Item\": {\"\": {\"S\": \"x\"}}}\n";
        let text = format!("{good}{empty}{good}garbage\n{good}");
        let (found, _) = read(&Format::DynamoDbJson, text.as_bytes(), 9);
        let item = Item::from([("p".into(), s("x"))]);
        let invalid = "One or more parameter values were invalid: Empty attribute name";
        let expected = [
            Ok(item.clone()),
            Err(Refusal::Invalid(invalid.into())),
            Ok(item),
            Err(Refusal::unexpected()),
        ];
        assert_eq!(found, expected);
    }
}
