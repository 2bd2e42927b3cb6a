//! Filter patterns over JSON messages: `{ ($.user = "a*") && ($.code >= 400 || $.flag IS TRUE) }`.

use crate::error::Error;
use crate::rules::pattern::{invalid, quoted, regex};
use regex::Regex;
use serde_json::Value;

#[derive(Debug)]
pub enum Expression {
    All(Vec<Expression>),
    Any(Vec<Expression>),
    Test(Vec<Step>, Test),
}

#[derive(Debug, PartialEq)]
pub enum Step {
    Member(String),
    Index(usize),
    Every,
}

#[derive(Debug)]
pub enum Test {
    Equals(Literal),
    Differs(Literal),
    Compares(Order, f64),
    IsNull,
    Is(bool),
    Exists,
    Absent,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Order {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug)]
pub enum Literal {
    /// With `*` for any run of characters.
    Text(String),
    Number(f64, String),
    Regex(Regex),
}

const DEPTH_MAX: usize = 32;

pub fn parse(text: &str) -> Result<Expression, Error> {
    let inner = text.strip_prefix('{').and_then(|text| text.trim_end().strip_suffix('}'));
    let mut parser = Parser { rest: inner.ok_or_else(invalid)?.trim() };
    let expression = parser.any(0)?;
    if parser.rest.is_empty() { Ok(expression) } else { Err(invalid()) }
}

impl Expression {
    pub fn holds(&self, value: &Value) -> bool {
        match self {
            Expression::All(parts) => parts.iter().all(|part| part.holds(value)),
            Expression::Any(parts) => parts.iter().any(|part| part.holds(value)),
            Expression::Test(path, test) => {
                let mut found = Vec::new();
                select(value, path, &mut found);
                match test {
                    Test::Exists => !found.is_empty(),
                    Test::Absent => found.is_empty(),
                    test => found.iter().any(|value| test.holds(value)),
                }
            }
        }
    }
}

fn select<'a>(value: &'a Value, path: &[Step], found: &mut Vec<&'a Value>) {
    let Some((step, rest)) = path.split_first() else {
        found.push(value);
        return;
    };
    match (step, value) {
        (Step::Member(name), Value::Object(object)) => {
            if let Some(value) = object.get(name) {
                select(value, rest, found);
            }
        }
        (Step::Index(index), Value::Array(list)) => {
            if let Some(value) = list.get(*index) {
                select(value, rest, found);
            }
        }
        (Step::Every, Value::Array(list)) => {
            list.iter().for_each(|value| select(value, rest, found));
        }
        _ => {}
    }
}

impl Test {
    fn holds(&self, value: &Value) -> bool {
        match self {
            Test::Equals(literal) => literal.equals(value),
            Test::Differs(literal) => !literal.equals(value),
            Test::Compares(order, number) => {
                let Some(value) = value.as_f64() else { return false };
                match order {
                    Order::Less => value < *number,
                    Order::LessOrEqual => value <= *number,
                    Order::Greater => value > *number,
                    Order::GreaterOrEqual => value >= *number,
                }
            }
            Test::IsNull => value.is_null(),
            Test::Is(expected) => value.as_bool() == Some(*expected),
            Test::Exists | Test::Absent => true,
        }
    }
}

impl Literal {
    fn equals(&self, value: &Value) -> bool {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Bool(flag) => flag.to_string(),
            _ => return false,
        };
        match self {
            Literal::Text(pattern) => like(pattern.as_bytes(), text.as_bytes()),
            Literal::Number(number, literal) => match value.as_f64() {
                Some(value) => value == *number,
                None => text == *literal,
            },
            Literal::Regex(regex) => regex.is_match(&text),
        }
    }
}

/// `*` stands for any run of characters; linear but for the last star's retries.
fn like(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut in_pattern) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while at < text.len() {
        match pattern.get(in_pattern) {
            Some(b'*') => {
                star = Some((in_pattern, at));
                in_pattern += 1;
            }
            Some(byte) if *byte == text[at] => {
                at += 1;
                in_pattern += 1;
            }
            _ => {
                let Some((star_at, taken)) = star else { return false };
                star = Some((star_at, taken + 1));
                at = taken + 1;
                in_pattern = star_at + 1;
            }
        }
    }
    pattern[in_pattern..].iter().all(|byte| *byte == b'*')
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn take(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn any(&mut self, depth: usize) -> Result<Expression, Error> {
        let mut parts = vec![self.all(depth)?];
        while self.take("||") {
            parts.push(self.all(depth)?);
        }
        Ok(Expression::Any(parts))
    }

    fn all(&mut self, depth: usize) -> Result<Expression, Error> {
        let mut parts = vec![self.one(depth)?];
        while self.take("&&") {
            parts.push(self.one(depth)?);
        }
        Ok(Expression::All(parts))
    }

    fn one(&mut self, depth: usize) -> Result<Expression, Error> {
        if depth >= DEPTH_MAX {
            return Err(invalid());
        }
        if self.take("(") {
            let inner = self.any(depth + 1)?;
            return if self.take(")") { Ok(inner) } else { Err(invalid()) };
        }
        let path = self.path()?;
        Ok(Expression::Test(path, self.test()?))
    }

    fn path(&mut self) -> Result<Vec<Step>, Error> {
        self.rest = self.rest.trim_start();
        self.rest = self.rest.strip_prefix('$').ok_or_else(invalid)?;
        let mut path = Vec::new();
        loop {
            if let Some(rest) = self.rest.strip_prefix('[') {
                self.rest = rest;
                path.push(self.bracket()?);
            } else if let Some(rest) = self.rest.strip_prefix('.') {
                self.rest = rest;
                if let Some(rest) = self.rest.strip_prefix('[') {
                    self.rest = rest;
                    path.push(self.bracket()?);
                } else {
                    path.push(Step::Member(
                        self.word(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '@' | '/'))?,
                    ));
                }
            } else {
                return Ok(path);
            }
        }
    }

    fn bracket(&mut self) -> Result<Step, Error> {
        let step = if self.rest.starts_with('"') {
            let (name, rest) = quoted(self.rest).ok_or_else(invalid)?;
            self.rest = rest;
            Step::Member(name)
        } else if let Some(rest) = self.rest.strip_prefix('*') {
            self.rest = rest;
            Step::Every
        } else {
            let digits = self.word(|c| c.is_ascii_digit())?;
            Step::Index(digits.parse().map_err(|_| invalid())?)
        };
        self.rest = self.rest.strip_prefix(']').ok_or_else(invalid)?;
        Ok(step)
    }

    fn word(&mut self, part: impl Fn(char) -> bool) -> Result<String, Error> {
        let end = self.rest.find(|c| !part(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        if word.is_empty() { Err(invalid()) } else { Ok(word.to_owned()) }
    }

    fn keyword(&mut self, word: &str) -> bool {
        let text = self.rest.trim_start();
        let matches = text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
        if matches {
            self.rest = text[word.len()..].trim_start();
        }
        matches
    }

    fn test(&mut self) -> Result<Test, Error> {
        if self.keyword("IS ") {
            for (word, test) in
                [("NULL", Test::IsNull), ("TRUE", Test::Is(true)), ("FALSE", Test::Is(false))]
            {
                if self.keyword(word) {
                    return Ok(test);
                }
            }
            return Err(invalid());
        }
        if self.keyword("NOT ") {
            return if self.keyword("EXISTS") { Ok(Test::Absent) } else { Err(invalid()) };
        }
        if self.keyword("EXISTS") {
            return Ok(Test::Exists);
        }
        if self.take("!=") {
            return Ok(Test::Differs(self.literal()?));
        }
        for (token, order) in [
            ("<=", Order::LessOrEqual),
            (">=", Order::GreaterOrEqual),
            ("<", Order::Less),
            (">", Order::Greater),
        ] {
            if self.take(token) {
                return match self.literal()? {
                    Literal::Number(number, _) => Ok(Test::Compares(order, number)),
                    _ => Err(invalid()),
                };
            }
        }
        if self.take("=") { Ok(Test::Equals(self.literal()?)) } else { Err(invalid()) }
    }

    fn literal(&mut self) -> Result<Literal, Error> {
        if self.rest.starts_with('"') {
            let (text, rest) = quoted(self.rest).ok_or_else(invalid)?;
            self.rest = rest;
            return Ok(Literal::Text(text));
        }
        if let Some(text) = self.rest.strip_prefix('%') {
            let end = text.find('%').ok_or_else(invalid)?;
            self.rest = &text[end + 1..];
            return Ok(Literal::Regex(regex(&text[..end])?));
        }
        let word =
            self.word(|c| !c.is_whitespace() && !matches!(c, ')' | '(' | '&' | '|' | '"'))?;
        match word.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Literal::Number(number, word)),
            _ => Ok(Literal::Text(word)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use serde_json::{Value, json};

    fn message() -> Value {
        json!({
            "eventType": "UpdateTrail",
            "sourceIPAddress": "111.111.111.111",
            "errorCode": 404,
            "size": 1.5,
            "flag": true,
            "nothing": null,
            "arrayKey": ["value", "another"],
            "objectList": [{ "id": 1 }, { "id": 2 }],
            "a.b": "dotted",
        })
    }

    #[test]
    fn tests_of_members() {
        let table = [
            (r#"{ $.eventType = "UpdateTrail" }"#, true),
            ("{ $.eventType = UpdateTrail }", true),
            (r#"{ $.eventType != "NoTrail" }"#, true),
            (r#"{ $.missing != "x" }"#, false),
            (r#"{ $.sourceIPAddress != 123.123.* }"#, true),
            (r#"{ $.sourceIPAddress = "111.*.111" }"#, true),
            (r#"{ $.arrayKey[0] = "value" }"#, true),
            (r#"{ $.arrayKey[*] = "another" }"#, true),
            ("{ $.objectList[1].id = 2 }", true),
            ("{ $.objectList[7].id = 2 }", false),
            ("{ $.nothing IS NULL }", true),
            ("{ $.missing NOT EXISTS }", true),
            ("{ $.nothing NOT EXISTS }", false),
            ("{ $.flag IS TRUE }", true),
            ("{ $.flag IS FALSE }", false),
            ("{ $.errorCode >= 404 && $.errorCode < 5e2 }", true),
            ("{ $.errorCode = 4* }", true),
            ("{ $.size > 1.4 }", true),
            ("{ $.eventType > 1 }", false),
            ("{ $.errorCode = 400 || ($.flag IS TRUE && $.size = 1.5) }", true),
            (r#"{ $["a.b"] = dotted }"#, true),
            ("{ $.eventType = %^Up.*l$% }", true),
        ];
        for (pattern, expected) in table {
            let expression = parse(pattern).unwrap_or_else(|error| panic!("{pattern}: {error:?}"));
            assert_eq!(expression.holds(&message()), expected, "{pattern}");
        }
    }

    #[test]
    fn what_is_no_expression_is_refused() {
        let deep = format!("{{ {} $.a = 1 {} }}", "(".repeat(40), ")".repeat(40));
        for text in
            ["{}", "{ $.a }", "{ a = 1 }", "{ $.a = 1", "{ $.a = 1 && }", "{ $.a < x }", &deep]
        {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
