//! A statement's text as tokens.

use super::keyword::is_reserved;
use super::malformed;
use aws::Fault;
use std::fmt;

/// Where a token stands, as messages print it: `line:column:length`, in characters, the first two from one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub line: usize,
    pub column: usize,
    pub length: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.line, self.column, self.length)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A word that names something, as it is written.
    Word(String),
    /// A reserved word, in lower case.
    Keyword(String),
    /// `"…"`: a name, whatever its characters.
    Quoted(String),
    /// `'…'`
    Text(String),
    /// Without a sign.
    Number(String),
    Symbol(&'static str),
    /// `?`
    Parameter,
    End,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub place: Place,
}

/// The longer ones come first.
const SYMBOLS: [&str; 25] = [
    "<<", ">>", "<>", "<=", ">=", "!=", "||", "<", ">", "=", "(", ")", "[", "]", "{", "}", ",",
    ".", ":", ";", "*", "+", "-", "/", "%",
];

/// The tokens of a statement, closed by [`Kind::End`].
pub fn tokens(source: &str) -> Result<Vec<Token>, Fault> {
    let mut scanner = Scanner { rest: source, line: 1, column: 1 };
    let mut tokens = Vec::new();
    loop {
        scanner.skip_blanks()?;
        let (line, column, before) = (scanner.line, scanner.column, scanner.rest);
        let kind = scanner.scan(tokens.last())?;
        let taken = &before[..before.len() - scanner.rest.len()];
        let place = Place { line, column, length: taken.chars().count() };
        let ended = kind == Kind::End;
        tokens.push(Token { kind, place });
        if ended {
            return Ok(tokens);
        }
    }
}

struct Scanner<'a> {
    rest: &'a str,
    line: usize,
    column: usize,
}

impl<'a> Scanner<'a> {
    /// Steps over so many bytes, which end at a character's border.
    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(bytes);
        for character in taken.chars() {
            if character == '\n' {
                (self.line, self.column) = (self.line + 1, 1);
            } else {
                self.column += 1;
            }
        }
        self.rest = rest;
        taken
    }

    /// Blanks and comments.
    fn skip_blanks(&mut self) -> Result<(), Fault> {
        loop {
            let blank = self.rest.len() - self.rest.trim_start().len();
            self.take(blank);
            if self.rest.starts_with("--") {
                let end = self.rest.find('\n').unwrap_or(self.rest.len());
                self.take(end);
            } else if self.rest.starts_with("/*") {
                let end = self.rest.find("*/").ok_or_else(|| malformed(""))?;
                self.take(end + 2);
            } else {
                return Ok(());
            }
        }
    }

    fn scan(&mut self, last: Option<&Token>) -> Result<Kind, Fault> {
        let Some(first) = self.rest.chars().next() else { return Ok(Kind::End) };
        let second = self.rest.as_bytes().get(1);
        if first.is_ascii_digit()
            || (first == '.' && second.is_some_and(u8::is_ascii_digit) && !ends_operand(last))
        {
            return self.number();
        }
        match first {
            '\'' => Ok(Kind::Text(self.enclosed('\'')?)),
            '"' => Ok(Kind::Quoted(self.enclosed('"')?)),
            '?' => {
                self.take(1);
                Ok(Kind::Parameter)
            }
            '_' | '$' => Ok(self.word()),
            _ if first.is_alphabetic() => Ok(self.word()),
            _ => {
                let symbol = SYMBOLS.into_iter().find(|symbol| self.rest.starts_with(symbol));
                let symbol = symbol.ok_or_else(|| malformed(""))?;
                self.take(symbol.len());
                Ok(Kind::Symbol(symbol))
            }
        }
    }

    fn word(&mut self) -> Kind {
        let belongs = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let word = self.take(end);
        if is_reserved(word) {
            Kind::Keyword(word.to_ascii_lowercase())
        } else {
            Kind::Word(word.to_owned())
        }
    }

    /// What a pair of quotes encloses; a doubled quote stands for itself.
    fn enclosed(&mut self, quote: char) -> Result<String, Fault> {
        self.take(1);
        let mut text = String::new();
        loop {
            let end = self.rest.find(quote).ok_or_else(|| malformed(""))?;
            text.push_str(self.take(end));
            self.take(1);
            if !self.rest.starts_with(quote) {
                return Ok(text);
            }
            text.push(quote);
            self.take(1);
        }
    }

    fn number(&mut self) -> Result<Kind, Fault> {
        let bytes = self.rest.as_bytes();
        let digits = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
        let mut end = digits(0);
        let mut fraction = 0;
        if bytes.get(end) == Some(&b'.') {
            fraction = digits(end + 1);
            end += 1 + fraction;
        }
        let mut exponent = 0;
        if matches!(bytes.get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
            let count = digits(end + 1 + sign);
            let text = &self.rest[end + 1..end + 1 + sign + count];
            // Neither the exponent nor the scale that it leaves may pass 32 bits.
            exponent = i64::from(text.parse::<i32>().map_err(|_| malformed(""))?);
            end += 1 + sign + count;
        }
        i32::try_from(fraction as i64 - exponent).map_err(|_| malformed(""))?;
        let follows = self.rest[end..].chars().next();
        if follows.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            return Err(malformed(""));
        }
        Ok(Kind::Number(self.take(end).to_owned()))
    }
}

/// Whether a point behind this token leads further down a path.
fn ends_operand(token: Option<&Token>) -> bool {
    match token.map(|token| &token.kind) {
        Some(Kind::Symbol(symbol)) => matches!(*symbol, "]" | ")"),
        Some(Kind::Word(_) | Kind::Quoted(_) | Kind::Text(_) | Kind::Parameter) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokens};

    fn kinds(text: &str) -> Vec<Kind> {
        tokens(text).unwrap().into_iter().map(|token| token.kind).collect()
    }

    #[test]
    fn reads_every_kind() {
        let word = |text: &str| Kind::Word(text.into());
        let number = |text: &str| Kind::Number(text.into());
        assert_eq!(
            kinds("Select a.\"b\"\"c\"[0] = 'it''s' -- note\n<<.5e1>> /* x */ != ?"),
            [
                Kind::Keyword("select".into()),
                word("a"),
                Kind::Symbol("."),
                Kind::Quoted("b\"c".into()),
                Kind::Symbol("["),
                number("0"),
                Kind::Symbol("]"),
                Kind::Symbol("="),
                Kind::Text("it's".into()),
                Kind::Symbol("<<"),
                number(".5e1"),
                Kind::Symbol(">>"),
                Kind::Symbol("!="),
                Kind::Parameter,
                Kind::End,
            ]
        );
        assert_eq!(kinds("1 e5"), [number("1"), word("e5"), Kind::End]);
    }

    #[test]
    fn places_count_characters_and_lines() {
        let found = tokens("a\n  \"é\" b").unwrap();
        let places: Vec<String> = found.iter().map(|token| token.place.to_string()).collect();
        assert_eq!(places, ["1:1:1", "2:3:3", "2:7:1", "2:8:0"]);
    }

    #[test]
    fn refuses_what_it_cannot_read() {
        for text in [
            "1e2147483648",
            "1.5e-2147483647",
            "1e",
            "12x",
            "# note",
            "'open",
            "\"open",
            "/* open",
            "`ion`",
        ] {
            let why = tokens(text).unwrap_err().message;
            assert_eq!(why, "Statement wasn't well formed, can't be processed: ", "{text}");
        }
    }
}
