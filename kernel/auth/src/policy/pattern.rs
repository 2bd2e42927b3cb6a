//! Wildcards and policy variables, compiled so that matching allocates nothing.

use crate::policy::Context;

/// `*`, `?`, literal text and `${variables}`.
#[derive(Debug)]
pub(super) struct Pattern {
    shape: Shape,
    ignores_case: bool,
}

#[derive(Debug)]
enum Shape {
    Anything,
    Exact(Box<str>),
    Prefix(Box<str>),
    Pieces(Box<[Piece]>),
}

#[derive(Debug)]
enum Piece {
    Text(Box<str>),
    /// `*`
    Many,
    /// `?`
    One,
    Variable {
        key: Box<str>,
        default: Option<Box<str>>,
    },
}

/// Which marks mean something in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marks {
    pub(super) wildcards: bool,
    /// Only documents of version 2012-10-17 know variables.
    pub(super) variables: bool,
    pub(super) ignores_case: bool,
}

impl Pattern {
    /// None if a variable is not closed.
    pub(super) fn compile(text: &str, marks: Marks) -> Option<Pattern> {
        let mut pieces = Vec::new();
        let mut literal = String::new();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let piece = match next {
                '*' if marks.wildcards => Some(Piece::Many),
                '?' if marks.wildcards => Some(Piece::One),
                '$' if marks.variables && rest.starts_with("${") => {
                    let end = rest.find('}')?;
                    let inside = &rest[2..end];
                    rest = &rest[end..];
                    match inside {
                        "*" | "?" | "$" => {
                            literal.push_str(inside);
                            rest = &rest[1..];
                            continue;
                        }
                        _ => Some(variable(inside)),
                    }
                }
                _ => None,
            };
            rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
            match piece {
                None => literal.push(next),
                Some(piece) => {
                    if !literal.is_empty() {
                        pieces.push(Piece::Text(std::mem::take(&mut literal).into()));
                    }
                    // Neighbouring stars say nothing new, and would cost time.
                    if !(matches!(piece, Piece::Many) && matches!(pieces.last(), Some(Piece::Many)))
                    {
                        pieces.push(piece);
                    }
                }
            }
        }
        if !literal.is_empty() {
            pieces.push(Piece::Text(literal.into()));
        }
        Some(Pattern { shape: Shape::of(pieces), ignores_case: marks.ignores_case })
    }

    /// The keys of its variables.
    pub(super) fn variables(&self) -> impl Iterator<Item = &str> {
        let pieces: &[Piece] = match &self.shape {
            Shape::Pieces(pieces) => pieces,
            _ => &[],
        };
        pieces.iter().filter_map(|piece| match piece {
            Piece::Variable { key, .. } => Some(&**key),
            _ => None,
        })
    }

    pub(super) fn matches(&self, text: &str, context: &Context) -> bool {
        match &self.shape {
            Shape::Anything => true,
            Shape::Exact(exact) => exact.len() == text.len() && self.begins(text.as_bytes(), exact),
            Shape::Prefix(prefix) => self.begins(text.as_bytes(), prefix),
            Shape::Pieces(pieces) => self.matches_pieces(pieces, text.as_bytes(), context),
        }
    }

    /// Every star but the last one met can be left behind: what is behind it is matched as early as
    /// possible.
    fn matches_pieces(&self, pieces: &[Piece], text: &[u8], context: &Context) -> bool {
        let (mut piece, mut at) = (0, 0);
        let mut star: Option<(usize, usize)> = None;
        loop {
            let advanced = match pieces.get(piece) {
                None if at == text.len() => return true,
                None => None,
                Some(Piece::Many) => {
                    star = Some((piece + 1, at));
                    Some(at)
                }
                Some(Piece::One) => text.get(at).map(|first| at + character_length(*first)),
                Some(Piece::Text(literal)) => {
                    self.begins(&text[at..], literal).then_some(at + literal.len())
                }
                Some(Piece::Variable { key, default }) => {
                    let Some(value) = resolve(key, default.as_deref(), context) else {
                        return false;
                    };
                    self.begins(&text[at..], value).then_some(at + value.len())
                }
            };
            match (advanced, &mut star) {
                (Some(next), _) if next <= text.len() => {
                    piece += 1;
                    at = next;
                }
                (_, Some((behind, from))) if *from < text.len() => {
                    *from = (*from + character_length(text[*from])).min(text.len());
                    (piece, at) = (*behind, *from);
                }
                _ => return false,
            }
        }
    }

    fn begins(&self, text: &[u8], literal: &str) -> bool {
        let Some(start) = text.get(..literal.len()) else { return false };
        if self.ignores_case {
            start.eq_ignore_ascii_case(literal.as_bytes())
        } else {
            start == literal.as_bytes()
        }
    }
}

impl Shape {
    fn of(mut pieces: Vec<Piece>) -> Shape {
        match pieces.as_mut_slice() {
            [] => Shape::Exact("".into()),
            [Piece::Many] => Shape::Anything,
            [Piece::Text(text)] => Shape::Exact(std::mem::take(text)),
            [Piece::Text(text), Piece::Many] => Shape::Prefix(std::mem::take(text)),
            _ => Shape::Pieces(pieces.into()),
        }
    }
}

/// `aws:username`, or `aws:PrincipalTag/team, 'everyone'`
fn variable(inside: &str) -> Piece {
    let (key, default) = match inside.split_once(',') {
        Some((key, default)) => (key, Some(default.trim().trim_matches('\''))),
        None => (inside, None),
    };
    Piece::Variable { key: key.trim().to_lowercase().into(), default: default.map(Box::from) }
}

/// Only a key with a single value can stand in a text.
fn resolve<'a>(key: &str, default: Option<&'a str>, context: &'a Context) -> Option<&'a str> {
    match context.get(key) {
        Some([value]) => Some(value),
        Some(_) => None,
        None => default,
    }
}

fn character_length(first: u8) -> usize {
    match first {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    }
}

/// A pattern for each of an ARN's six parts: a star does not reach beyond its part.
#[derive(Debug)]
pub(super) enum ArnPattern {
    Anything,
    Parts(Box<[Pattern; 6]>),
}

impl ArnPattern {
    pub(super) fn compile(text: &str, marks: Marks) -> Option<ArnPattern> {
        if text == "*" {
            return Some(ArnPattern::Anything);
        }
        let mut parts = Vec::with_capacity(6);
        let (mut start, mut in_variable) = (0, false);
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'{' if marks.variables && text[..at].ends_with('$') => in_variable = true,
                b'}' => in_variable = false,
                b':' if !in_variable && parts.len() < 5 => {
                    parts.push(Pattern::compile(&text[start..at], marks)?);
                    start = at + 1;
                }
                _ => {}
            }
        }
        parts.push(Pattern::compile(&text[start..], marks)?);
        let parts: [Pattern; 6] = parts.try_into().ok()?;
        Some(ArnPattern::Parts(Box::new(parts)))
    }

    pub(super) fn patterns(&self) -> &[Pattern] {
        match self {
            ArnPattern::Anything => &[],
            ArnPattern::Parts(patterns) => &**patterns,
        }
    }

    pub(super) fn matches(&self, text: &str, context: &Context) -> bool {
        let ArnPattern::Parts(patterns) = self else { return true };
        let mut parts = text.splitn(6, ':');
        patterns
            .iter()
            .all(|pattern| parts.next().is_some_and(|part| pattern.matches(part, context)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};

    use super::{ArnPattern, Marks, Pattern};
    use crate::policy::Context;

    const ALL: Marks = Marks { wildcards: true, variables: true, ignores_case: false };

    fn matches(pattern: &str, text: &str) -> bool {
        let context = Context::new()
            .with("aws:username", "ann")
            .with("aws:PrincipalTag/star", "*")
            .with("s3:prefix", "é");
        Pattern::compile(pattern, ALL).unwrap().matches(text, &context)
    }

    #[test]
    fn wildcards_and_variables() {
        for (pattern, text) in [
            ("", ""),
            ("*", ""),
            ("*", "anything"),
            ("a*", "a"),
            ("a*c", "abbc"),
            ("a*c", "acac"),
            ("*b*", "abc"),
            ("a?c", "abc"),
            ("a?c", "aéc"),
            ("*??", "€é"),
            ("**a**", "a"),
            ("*ab", "aab"),
            ("home/${aws:username}/*", "home/ann/x"),
            ("${AWS:UserName}", "ann"),
            ("${aws:PrincipalTag/team, 'all'}", "all"),
            ("${aws:username,'x'}", "ann"),
            ("a${*}b", "a*b"),
            ("a${?}${$}", "a?$"),
            ("*${s3:prefix}?", "xxéé"),
            ("${aws:PrincipalTag/star}", "*"),
            ("price$", "price$"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("", "a"),
            ("a*", "ba"),
            ("a?c", "ac"),
            ("a?", "a"),
            ("*b", "abc"),
            ("A", "a"),
            ("*??", "€"),
            ("home/${aws:username}/*", "home/bob/x"),
            ("${aws:nothing}", ""),
            ("*${aws:nothing}", "x"),
            ("a${*}b", "axb"),
            ("${aws:PrincipalTag/star}", "x"),
        ] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
        assert!(Pattern::compile("${aws:username", ALL).is_none());
        let old = Marks { variables: false, ..ALL };
        let literal = Pattern::compile("${aws:username}", old).unwrap();
        assert!(literal.matches("${aws:username}", &Context::new()));
        let folded = Pattern::compile("S3:get*", Marks { ignores_case: true, ..ALL }).unwrap();
        assert!(folded.matches("s3:GetObject", &Context::new()));
    }

    #[test]
    fn arns_match_part_by_part() {
        let matches = |pattern, text| {
            let context = Context::new().with("aws:username", "ann");
            ArnPattern::compile(pattern, ALL).is_some_and(|arn| arn.matches(text, &context))
        };
        assert!(matches(
            "arn:aws:sns:*:123456789012:topic-*",
            "arn:aws:sns:us-east-1:123456789012:topic-1"
        ));
        assert!(matches("*", "arn:aws:sns:::x"));
        assert!(matches("arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::1:user/ann"));
        assert!(matches("arn:aws:lambda:*:*:function:*", "arn:aws:lambda:r:1:function:f:1"));
        assert!(!matches("arn:aws:sns:*:topic", "arn:aws:sns:us-east-1:1:topic"));
        assert!(!matches("arn:*:topic", "arn:aws:sns:us-east-1:1:topic"));
        assert!(!matches("arn:aws:sns:*:2:t", "arn:aws:sns:r:1:2:t"));
        assert!(!matches("arn:aws:s3:::b", "nothing"));
    }

    proptest! {
        /// Against the plainest definition.
        #[test]
        fn agrees_with_the_definition(pattern in "[ab*?]{0,8}", text in "[ab]{0,10}") {
            fn defined(pattern: &[u8], text: &[u8]) -> bool {
                match (pattern, text) {
                    ([], []) => true,
                    ([b'*', rest @ ..], _) => (0..=text.len()).any(|at| defined(rest, &text[at..])),
                    ([b'?', rest @ ..], [_, after @ ..]) => defined(rest, after),
                    ([letter, rest @ ..], [first, after @ ..]) => letter == first && defined(rest, after),
                    _ => false,
                }
            }
            prop_assert_eq!(matches(&pattern, &text), defined(pattern.as_bytes(), text.as_bytes()));
        }

        #[test]
        fn no_pattern_panics(pattern in ".{0,20}", text in ".{0,20}") {
            if let Some(compiled) = Pattern::compile(&pattern, ALL) {
                compiled.matches(&text, &Context::new());
            }
            ArnPattern::compile(&pattern, ALL);
        }
    }
}
