//! Ion's text as tokens.

use super::super::Refusal;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    OpenStruct,
    CloseStruct,
    OpenList,
    CloseList,
    Comma,
    Colon,
    /// A name that stands before a value, without its `::`.
    Annotation(String),
    Symbol(String),
    Text(String),
    /// A decimal, an integer or a float, as [`super::super::super::number::Number`] reads it.
    Number(String),
    Blob(Bytes),
    Bool(bool),
    Null,
}

pub struct Scanner<'a> {
    rest: &'a str,
}

impl<'a> Scanner<'a> {
    pub fn new(text: &'a str) -> Scanner<'a> {
        Scanner { rest: text }
    }

    /// The next token; none at the end.
    pub fn next(&mut self) -> Result<Option<Token>, Refusal> {
        self.pass_blanks()?;
        let Some(first) = self.rest.chars().next() else { return Ok(None) };
        let token = match first {
            '{' if self.rest.starts_with("{{") => self.blob()?,
            '{' => self.mark(Token::OpenStruct),
            '}' => self.mark(Token::CloseStruct),
            '[' => self.mark(Token::OpenList),
            ']' => self.mark(Token::CloseList),
            ',' => self.mark(Token::Comma),
            ':' => self.mark(Token::Colon),
            '"' => {
                self.rest = &self.rest[1..];
                Token::Text(self.quoted("\"")?)
            }
            '\'' if self.rest.starts_with("'''") => Token::Text(self.long_text()?),
            '\'' => {
                self.rest = &self.rest[1..];
                let name = self.quoted("'")?;
                self.named(name)?
            }
            '-' | '0'..='9' => self.number()?,
            first if is_name(first) => {
                let word = self.word(is_name).to_owned();
                match word.as_str() {
                    "true" => Token::Bool(true),
                    "false" => Token::Bool(false),
                    "null" => self.null()?,
                    "nan" => return Err(Refusal::unexpected()),
                    _ => self.named(word)?,
                }
            }
            _ => return Err(Refusal::unexpected()),
        };
        Ok(Some(token))
    }

    fn mark(&mut self, token: Token) -> Token {
        self.rest = &self.rest[1..];
        token
    }

    fn word(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn pass_blanks(&mut self) -> Result<(), Refusal> {
        loop {
            self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n', '\u{b}', '\u{c}']);
            let end = if self.rest.starts_with("//") {
                self.rest.find('\n').unwrap_or(self.rest.len())
            } else if self.rest.starts_with("/*") {
                let inside = self.rest[2..].find("*/").ok_or_else(Refusal::unexpected)?;
                inside + 4
            } else {
                return Ok(());
            };
            self.rest = &self.rest[end..];
        }
    }

    /// An annotation, if two colons follow; otherwise a symbol.
    fn named(&mut self, name: String) -> Result<Token, Refusal> {
        self.pass_blanks()?;
        Ok(match self.rest.strip_prefix("::") {
            Some(rest) => {
                self.rest = rest;
                Token::Annotation(name)
            }
            None => Token::Symbol(name),
        })
    }

    /// `null`, or `null.string` and its kin.
    fn null(&mut self) -> Result<Token, Refusal> {
        let Some(rest) = self.rest.strip_prefix('.') else { return Ok(Token::Null) };
        self.rest = rest;
        const TYPES: [&str; 13] = [
            "null",
            "bool",
            "int",
            "float",
            "decimal",
            "timestamp",
            "string",
            "symbol",
            "blob",
            "clob",
            "struct",
            "list",
            "sexp",
        ];
        match TYPES.contains(&self.word(is_name)) {
            true => Ok(Token::Null),
            false => Err(Refusal::unexpected()),
        }
    }

    /// What a number may be made of is taken whole, so that a timestamp is no number with something behind it.
    fn number(&mut self) -> Result<Token, Refusal> {
        let word = self.word(|c| is_name(c) || matches!(c, '.' | '-' | '+' | ':'));
        let digits_only = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | '_');
        let (mantissa, exponent) = match word.find(['d', 'D', 'e', 'E']) {
            Some(at) => (&word[..at], Some(&word[at + 1..])),
            None => (word, None),
        };
        let leads = mantissa.trim_start_matches('-');
        let zeros = leads.len() > 1 && leads.starts_with('0') && !leads.starts_with("0.");
        let wrong = !word.chars().all(|c| digits_only(c) || "dDeE".contains(c))
            || zeros
            || leads.is_empty()
            || leads.contains(['-', '+'])
            || leads.matches('.').count() > 1
            || exponent.is_some_and(|exponent| exponent.is_empty() || exponent.contains('.'));
        if wrong {
            return Err(Refusal::unexpected());
        }
        let mantissa = mantissa.replace('_', "");
        Ok(Token::Number(match exponent {
            Some(exponent) => format!("{mantissa}e{exponent}"),
            None => mantissa,
        }))
    }

    /// `{{ base64 }}`
    fn blob(&mut self) -> Result<Token, Refusal> {
        let end = self.rest.find("}}").ok_or_else(Refusal::unexpected)?;
        let inside: String = self.rest[2..end].split_ascii_whitespace().collect();
        self.rest = &self.rest[end + 2..];
        let bytes = STANDARD.decode(inside).map_err(|_| Refusal::unexpected())?;
        Ok(Token::Blob(Bytes::from(bytes)))
    }

    /// Texts in three quotes, joined.
    fn long_text(&mut self) -> Result<String, Refusal> {
        let mut text = String::new();
        while let Some(rest) = self.rest.strip_prefix("'''") {
            self.rest = rest;
            text.push_str(&self.quoted("'''")?);
            self.pass_blanks()?;
        }
        Ok(text)
    }

    /// The inside of quotes, and what closes them.
    fn quoted(&mut self, close: &str) -> Result<String, Refusal> {
        let mut text = String::new();
        loop {
            if let Some(rest) = self.rest.strip_prefix(close) {
                self.rest = rest;
                return Ok(text);
            }
            let next = self.character()?;
            match next {
                '\\' => text.extend(self.escape()?),
                next => text.push(next),
            }
        }
    }

    fn character(&mut self) -> Result<char, Refusal> {
        let next = self.rest.chars().next().ok_or_else(Refusal::unexpected)?;
        self.rest = &self.rest[next.len_utf8()..];
        Ok(next)
    }

    /// What a backslash announces; nothing where it hides the end of a line.
    fn escape(&mut self) -> Result<Option<char>, Refusal> {
        Ok(Some(match self.character()? {
            '0' => '\0',
            'a' => '\u{7}',
            'b' => '\u{8}',
            't' => '\t',
            'n' => '\n',
            'f' => '\u{c}',
            'r' => '\r',
            'v' => '\u{b}',
            same @ ('"' | '\'' | '/' | '?' | '\\') => same,
            'x' => self.code(2)?,
            'u' => self.code(4)?,
            'U' => self.code(8)?,
            '\n' => return Ok(None),
            _ => return Err(Refusal::unexpected()),
        }))
    }

    fn hexadecimal(&mut self, digits: usize) -> Result<u32, Refusal> {
        let text = self.rest.get(..digits).filter(|t| t.bytes().all(|b| b.is_ascii_hexdigit()));
        let text = text.ok_or_else(Refusal::unexpected)?;
        self.rest = &self.rest[digits..];
        u32::from_str_radix(text, 16).map_err(|_| Refusal::unexpected())
    }

    fn code(&mut self, digits: usize) -> Result<char, Refusal> {
        let mut code = self.hexadecimal(digits)?;
        // A character beyond the first plane may be told by its two halves.
        if (0xd800..0xdc00).contains(&code) && self.rest.starts_with("\\u") {
            self.rest = &self.rest[2..];
            let low = self.hexadecimal(4)?;
            let low = low.checked_sub(0xdc00).filter(|low| *low < 0x400);
            code = 0x10000 + ((code - 0xd800) << 10) + low.ok_or_else(Refusal::unexpected)?;
        }
        char::from_u32(code).ok_or_else(Refusal::unexpected)
    }
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '$')
}
