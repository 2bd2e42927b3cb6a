//! Expression text as tokens.

/// What a token is; its text is the slice between its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `title`: a name, a function or a keyword.
    Name,
    /// `#title`
    NameReference,
    /// `:title`
    ValueReference,
    Digits,
    Symbol,
    /// Something that no expression contains.
    Stray,
    End,
}

#[derive(Clone, Copy, Debug)]
pub struct Token {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
}

/// The tokens of a text, closed by [`Kind::End`].
pub fn tokens(source: &str) -> Vec<Token> {
    let bytes = source.as_bytes();
    let mut tokens = Vec::with_capacity(source.len() / 3 + 1);
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let (kind, length) = scan(source, at);
        tokens.push(Token { kind, start: at, end: at + length });
        at += length;
    }
    tokens.push(Token { kind: Kind::End, start: bytes.len(), end: bytes.len() });
    tokens
}

fn scan(source: &str, at: usize) -> (Kind, usize) {
    let rest = &source.as_bytes()[at..];
    let word = |from: usize| {
        rest[from..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count()
    };
    match rest[0] {
        b'a'..=b'z' | b'A'..=b'Z' => (Kind::Name, word(0)),
        b'0'..=b'9' => (Kind::Digits, rest.iter().take_while(|b| b.is_ascii_digit()).count()),
        b'#' if word(1) > 0 => (Kind::NameReference, 1 + word(1)),
        b':' if word(1) > 0 => (Kind::ValueReference, 1 + word(1)),
        b'<' if matches!(rest.get(1), Some(b'>' | b'=')) => (Kind::Symbol, 2),
        b'>' if rest.get(1) == Some(&b'=') => (Kind::Symbol, 2),
        b'(' | b')' | b'[' | b']' | b'.' | b',' | b'=' | b'<' | b'>' | b'+' | b'-' => {
            (Kind::Symbol, 1)
        }
        _ => (Kind::Stray, source[at..].chars().next().map_or(1, char::len_utf8)),
    }
}
