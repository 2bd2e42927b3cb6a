//! Filter patterns
//! (<https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html>):
//! terms, phrases, exclusions, alternatives, regular expressions, and JSON.

use crate::error::Error;
use crate::rules::json_pattern::{Expression, parse as parse_json};
use regex::Regex;

/// A pattern, read once and held against many messages.
#[derive(Debug)]
pub enum Pattern {
    Everything,
    Terms(Terms),
    Json(Expression),
}

#[derive(Debug, Default)]
pub struct Terms {
    required: Vec<Term>,
    excluded: Vec<Term>,
    /// Any of these; they count only where nothing is required.
    optional: Vec<Term>,
}

#[derive(Debug)]
enum Term {
    Text(String),
    Regex(Regex),
}

/// A compiled regular expression's size, in bytes.
const REGEX_BYTES_MAX: usize = 100_000;

impl Pattern {
    pub fn parse(text: &str) -> Result<Pattern, Error> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Pattern::Everything);
        }
        if text.starts_with('[') {
            return Err(Error::NotBuilt("A filter pattern of space-delimited fields ([…])"));
        }
        if text.starts_with('{') {
            return Ok(Pattern::Json(parse_json(text)?));
        }
        Ok(Pattern::Terms(terms(text)?))
    }

    pub fn matches(&self, message: &str) -> bool {
        match self {
            Pattern::Everything => true,
            Pattern::Terms(terms) => terms.match_message(message),
            Pattern::Json(expression) => {
                let value = serde_json::from_str(message.trim());
                value.is_ok_and(|value| expression.holds(&value))
            }
        }
    }
}

impl Terms {
    fn match_message(&self, message: &str) -> bool {
        let any = self.optional.is_empty()
            || !self.required.is_empty()
            || self.optional.iter().any(|term| term.within(message));
        any && self.required.iter().all(|term| term.within(message))
            && !self.excluded.iter().any(|term| term.within(message))
    }
}

impl Term {
    fn within(&self, message: &str) -> bool {
        match self {
            Term::Text(text) => message.contains(text.as_str()),
            Term::Regex(regex) => regex.is_match(message),
        }
    }
}

/// A regular expression between percent signs.
pub fn regex(text: &str) -> Result<Regex, Error> {
    let built = regex::RegexBuilder::new(text).size_limit(REGEX_BYTES_MAX).build();
    built.map_err(|_| {
        Error::Invalid(format!("Invalid regular expression in filter pattern: {text}"))
    })
}

pub fn invalid() -> Error {
    Error::Invalid("Invalid filter pattern".into())
}

fn terms(text: &str) -> Result<Terms, Error> {
    let mut terms = Terms::default();
    let mut rest = text;
    while !rest.is_empty() {
        let (list, after) = match rest.as_bytes()[0] {
            b'-' => (&mut terms.excluded, &rest[1..]),
            b'?' => (&mut terms.optional, &rest[1..]),
            _ => (&mut terms.required, rest),
        };
        let (term, after) = term(after)?;
        list.push(term);
        let next = after.trim_start();
        if next.len() == after.len() && !next.is_empty() {
            return Err(invalid());
        }
        rest = next;
    }
    Ok(terms)
}

fn term(text: &str) -> Result<(Term, &str), Error> {
    match text.as_bytes().first() {
        Some(b'"') => {
            let (phrase, rest) = quoted(text).ok_or_else(invalid)?;
            Ok((Term::Text(phrase), rest))
        }
        Some(b'%') => {
            let end = text[1..].find('%').ok_or_else(invalid)? + 1;
            Ok((Term::Regex(regex(&text[1..end])?), &text[end + 1..]))
        }
        Some(_) => {
            let end = text.find(char::is_whitespace).unwrap_or(text.len());
            let (word, rest) = text.split_at(end);
            if let Some(strange) = word.chars().find(|c| !c.is_alphanumeric() && *c != '_') {
                let message = format!(
                    "Invalid character(s) in term '{word}': '{strange}' must be within quotes"
                );
                return Err(Error::Invalid(message));
            }
            Ok((Term::Text(word.to_owned()), rest))
        }
        None => Err(invalid()),
    }
}

/// A text in double quotes, with `\"` and `\\` in it, and what follows.
pub fn quoted(text: &str) -> Option<(String, &str)> {
    let mut phrase = String::new();
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            '"' | '\\' if escaped => phrase.push(letter),
            '"' => return Some((phrase, &text[at + 1..])),
            '\\' => {
                escaped = true;
                continue;
            }
            _ => {
                if escaped {
                    phrase.push('\\');
                }
                phrase.push(letter);
            }
        }
        escaped = false;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use proptest::prelude::{any, proptest};

    fn matches(pattern: &str, message: &str) -> bool {
        Pattern::parse(pattern)
            .unwrap_or_else(|error| panic!("{pattern}: {error:?}"))
            .matches(message)
    }

    #[test]
    fn terms() {
        let table = [
            ("", "anything", true),
            ("ERROR", "[ERROR] 1", true),
            ("ERROR", "[error] 1", false),
            ("ERROR ARGUMENTS", "[ERROR] invalid ARGUMENTS", true),
            ("ERROR ARGUMENTS", "[ERROR] invalid", false),
            (r#""INTERNAL SERVER ERROR""#, "x INTERNAL SERVER ERROR y", true),
            (r#""a \"b\" \\ c""#, r#"a "b" \ c"#, true),
            ("ERROR -EXITING", "[ERROR] a", true),
            ("ERROR -EXITING", "[ERROR] EXITING", false),
            (r#"ERROR -"not this""#, "ERROR not this", false),
            ("?ERROR ?WARN", "WARN", true),
            ("?ERROR ?WARN", "INFO", false),
            ("ERROR ?WARN", "ERROR", true),
            ("%ER+OR%", "ERRRROR", true),
            ("-%[0-9]{3}%", "404", false),
        ];
        for (pattern, message, expected) in table {
            assert_eq!(matches(pattern, message), expected, "{pattern} on {message}");
        }
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for text in [r#""open"#, "a.b", "-", "%(%", "%open", r#""a"b"#, "[a, b]", "{ $.a }"] {
            assert!(Pattern::parse(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_pattern_panics(pattern in any::<String>(), message in any::<String>()) {
            if let Ok(pattern) = Pattern::parse(&pattern) {
                pattern.matches(&message);
            }
        }
    }
}
