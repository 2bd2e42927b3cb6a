//! Amazon Ion's text, as far as items need it: `$ion_1_0 {Item:{Id:103.,Tags:$dynamodb_SS::["a"]}}`, each on a line.
//!
//! <https://amazon-ion.github.io/ion-docs/docs/spec.html>

mod scan;
pub mod write;

use super::super::value::{Item, NESTING_MAX, Value, check};
use super::Refusal;
use bytes::Bytes;
use scan::{Scanner, Token};

/// What marks a list as a set.
const SETS: [(&str, SetKind); 3] = [
    ("$dynamodb_SS", SetKind::Strings),
    ("$dynamodb_NS", SetKind::Numbers),
    ("$dynamodb_BS", SetKind::Binaries),
];

#[derive(Clone, Copy, PartialEq)]
enum SetKind {
    Strings,
    Numbers,
    Binaries,
}

/// The item of a line; none where the line holds nothing.
pub fn read(line: &[u8]) -> Result<Option<Item>, Refusal> {
    let text = std::str::from_utf8(line).map_err(|_| Refusal::unexpected())?;
    let mut reader = Reader { scanner: Scanner::new(text) };
    let first = loop {
        match reader.scanner.next()? {
            Some(Token::Symbol(version)) if version == "$ion_1_0" => {}
            Some(token) => break token,
            None => return Ok(None),
        }
    };
    let members = match first {
        Token::OpenStruct => reader.members(|reader| match reader.token()? {
            Token::OpenStruct => Ok(Some(reader.structure(0)?)),
            other => reader.value(other, 0).map(|_| None),
        })?,
        _ => return Err(Refusal::no_item()),
    };
    if reader.scanner.next()?.is_some() {
        return Err(Refusal::unexpected());
    }
    let item = members.into_iter().find(|(name, _)| name == "Item");
    match item {
        Some((_, Some(item))) => Ok(Some(item)),
        _ => Err(Refusal::no_item()),
    }
}

struct Reader<'a> {
    scanner: Scanner<'a>,
}

impl Reader<'_> {
    fn token(&mut self) -> Result<Token, Refusal> {
        self.scanner.next()?.ok_or_else(Refusal::unexpected)
    }

    /// `name: value, …}`, behind the brace that opens it.
    fn members<T>(
        &mut self,
        mut value: impl FnMut(&mut Self) -> Result<T, Refusal>,
    ) -> Result<Vec<(String, T)>, Refusal> {
        let mut members = Vec::new();
        loop {
            let name = match self.token()? {
                Token::CloseStruct => return Ok(members),
                Token::Symbol(name) | Token::Text(name) => name,
                _ => return Err(Refusal::unexpected()),
            };
            if self.token()? != Token::Colon {
                return Err(Refusal::unexpected());
            }
            members.push((name, value(self)?));
            match self.token()? {
                Token::Comma => {}
                Token::CloseStruct => return Ok(members),
                _ => return Err(Refusal::unexpected()),
            }
        }
    }

    /// The inside of a map, behind its brace.
    fn structure(&mut self, depth: usize) -> Result<Item, Refusal> {
        let members = self.members(|reader| {
            let token = reader.token()?;
            reader.value(token, depth)
        })?;
        members
            .into_iter()
            .map(|(name, value)| {
                check::name(&name)?;
                Ok((name, value))
            })
            .collect()
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Value>, Refusal> {
        let mut list = Vec::new();
        loop {
            match self.token()? {
                Token::CloseList => return Ok(list),
                token => list.push(self.value(token, depth)?),
            }
            match self.token()? {
                Token::Comma => {}
                Token::CloseList => return Ok(list),
                _ => return Err(Refusal::unexpected()),
            }
        }
    }

    fn value(&mut self, token: Token, depth: usize) -> Result<Value, Refusal> {
        // What goes deeper is not looked at: it may be as deep as it likes.
        if depth > NESTING_MAX {
            return Err(Refusal::unexpected());
        }
        match token {
            Token::Text(text) => Ok(Value::S(text)),
            Token::Number(text) => Ok(Value::N(check::number(&text)?)),
            Token::Blob(bytes) => Ok(Value::B(bytes)),
            Token::Bool(truth) => Ok(Value::Bool(truth)),
            Token::Null => Ok(Value::Null),
            Token::OpenList => Ok(Value::L(self.list(depth + 1)?)),
            Token::OpenStruct => Ok(Value::M(self.structure(depth + 1)?)),
            Token::Annotation(name) => match SETS.iter().find(|(mark, _)| *mark == name) {
                Some((_, kind)) if self.token()? == Token::OpenList => self.set(*kind, depth),
                _ => Err(Refusal::unexpected()),
            },
            _ => Err(Refusal::unexpected()),
        }
    }

    fn set(&mut self, kind: SetKind, depth: usize) -> Result<Value, Refusal> {
        let members = self.list(depth + 1)?;
        let mut strings = Vec::new();
        let mut numbers = Vec::new();
        let mut binaries: Vec<Bytes> = Vec::new();
        for member in members {
            match (kind, member) {
                (SetKind::Strings, Value::S(text)) => strings.push(text),
                (SetKind::Numbers, Value::N(number)) => numbers.push(number.to_string()),
                (SetKind::Binaries, Value::B(bytes)) => binaries.push(bytes),
                _ => return Err(Refusal::unexpected()),
            }
        }
        Ok(match kind {
            SetKind::Strings => Value::Ss(check::string_set(strings)?),
            SetKind::Numbers => Value::Ns(check::number_set(&numbers)?),
            SetKind::Binaries => Value::Bs(check::binary_set(binaries)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::value::tests::{n, s, values};
    use super::super::super::value::{Item, Value};
    use super::super::Refusal;
    use super::read;
    use super::write::write;
    use bytes::Bytes;
    use proptest::prelude::{prop_assert_eq, proptest};

    fn strings(members: &[&str]) -> Value {
        Value::Ss(members.iter().map(|member| (*member).to_owned()).collect())
    }

    /// The example of AWS's developer guide.
    const DOCUMENTED: &str = "$ion_1_0 {Item:{Authors:$dynamodb_SS::[\"Author1\",\"Author2\"],\
        Dimensions:\"8.5 x 11.0 x 1.5\",ISBN:\"333-3333333333\",Id:103.,InPublication:false,\
        PageCount:6d2,Price:2d3,ProductCategory:\"Book\",Title:\"Book 103 Title\"}}";

    fn documented() -> Item {
        Item::from([
            ("Authors".into(), strings(&["Author1", "Author2"])),
            ("Dimensions".into(), s("8.5 x 11.0 x 1.5")),
            ("ISBN".into(), s("333-3333333333")),
            ("Id".into(), n("103")),
            ("InPublication".into(), Value::Bool(false)),
            ("PageCount".into(), n("600")),
            ("Price".into(), n("2000")),
            ("ProductCategory".into(), s("Book")),
            ("Title".into(), s("Book 103 Title")),
        ])
    }

    #[test]
    fn the_documented_item_both_ways() {
        assert_eq!(read(DOCUMENTED.as_bytes()), Ok(Some(documented())));
        let mut out = Vec::new();
        write(&[("Item", &documented())], &mut out);
        assert_eq!(String::from_utf8(out).unwrap(), format!("{DOCUMENTED}\n"));
    }

    #[test]
    fn every_form_of_a_value() {
        let text = r#"$ion_1_0 { 'Item' : { "p": '''long ''' 'x'::1 } }"#;
        assert!(read(text.as_bytes()).is_err());
        let text = "{Item: { /* comment */ 'a b': '''one''' '''two''', c: \"q\\\"\\u00e9\\x41\\U0001F600\\n\", \
            d: {{ AAH+/w== }}, e: null, f: null.string, g: [1, 2.50, -3d-2, 1_000, 1e3,], h: {}, i: true, \
            j: $dynamodb_NS::[1., 2.], k: $dynamodb_BS::[{{AA==}}] } // end";
        let bad = format!("{text}\n");
        assert!(read(bad.as_bytes()).is_err(), "a comment swallows the closing brace");
        let text = format!("{}}}", text.replace("// end", ""));
        let item = read(text.as_bytes()).unwrap().unwrap();
        assert_eq!(item["a b"], s("onetwo"));
        assert_eq!(item["c"], s("q\"\u{e9}A\u{1F600}\n"));
        assert_eq!(item["d"], Value::B(Bytes::from_static(&[0, 1, 0xfe, 0xff])));
        assert_eq!((&item["e"], &item["f"]), (&Value::Null, &Value::Null));
        let numbers = ["1", "2.5", "-0.03", "1000", "1000"].map(n);
        assert_eq!(item["g"], Value::L(numbers.to_vec()));
        assert_eq!(item["h"], Value::M(Item::new()));
        assert_eq!(item["k"], Value::Bs(vec![Bytes::from_static(&[0])]));
    }

    #[test]
    fn blank_lines_and_what_is_no_item() {
        for blank in ["", "   ", "$ion_1_0", "$ion_1_0 // nothing", "/* a */"] {
            assert_eq!(read(blank.as_bytes()), Ok(None), "{blank}");
        }
        for other in ["{}", "{Other:{}}", "{Item:5}", "[{Item:{}}]", "5"] {
            assert_eq!(read(other.as_bytes()), Err(Refusal::no_item()), "{other}");
        }
        let bad = [
            "{Item:{",
            "{Item:{a:1.}} {Item:{a:1.}}",
            "{Item:{a:sym}}",
            "{Item:{a:2020-01-01T}}",
            "{Item:{a:(1 2)}}",
            "{Item:{a:nan}}",
            "{Item:{a:x::1.}}",
            "{Item:{a:$dynamodb_SS::[1.]}}",
            "{Item:{a:{{\"clob\"}}}}",
            "{Item:{a:\"x}}",
            "{Item:{a:1. b:2.}}",
            "{Item:{a:{{A}}}}",
            "\u{e0}\u{1}\u{0}\u{ea}",
        ];
        for text in bad {
            assert_eq!(read(text.as_bytes()), Err(Refusal::unexpected()), "{text}");
        }
        let deep = format!("{{Item:{{a:{}", "[".repeat(1_000_000));
        assert_eq!(read(deep.as_bytes()), Err(Refusal::unexpected()));
        let twice = read(b"{Item:{a:$dynamodb_SS::[\"x\",\"x\"]}}");
        assert!(matches!(twice, Err(Refusal::Invalid(_))), "{twice:?}");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(value in values(), name in "[a-zA-Z'\"$_0-9 \u{e9}\n]{1,9}") {
            let item = Item::from([(name, value)]);
            let mut line = Vec::new();
            write(&[("Item", &item)], &mut line);
            prop_assert_eq!(line.iter().filter(|byte| **byte == b'\n').count(), 1);
            prop_assert_eq!(read(&line), Ok(Some(item)));
        }

        #[test]
        fn anything_is_answered(text in "[\\PC\n{}\\[\\]'\":,.$/*\\\\a-z0-9]{0,60}") {
            let _ = read(text.as_bytes());
            let _ = read(format!("{{Item:{{a:{text}}}}}").as_bytes());
        }
    }
}
