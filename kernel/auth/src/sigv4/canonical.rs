//! The canonical request: the one text that client and server both derive from a request.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

use std::borrow::Cow;

use crate::Dialect;
use crate::sigv4::{Head, Scope, sha256, to_hex};

/// How path and query are taken. AWS decodes and encodes them afresh; some clients sign their own
/// spelling, so that one is tried second. Either binds the request as it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    Normal,
    AsSent,
}

pub(super) fn request(
    head: &Head,
    signed_headers: &str,
    payload: &str,
    dialect: Dialect,
    spelling: Spelling,
) -> Vec<u8> {
    let mut out = Vec::with_capacity(512);
    out.extend_from_slice(head.method.as_bytes());
    out.push(b'\n');
    path(head.path, dialect, spelling, &mut out);
    out.push(b'\n');
    query(head.query, spelling, &mut out);
    out.push(b'\n');
    for name in signed_headers.split(';') {
        header(head.headers, name, &mut out);
    }
    out.push(b'\n');
    out.extend_from_slice(signed_headers.as_bytes());
    out.push(b'\n');
    out.extend_from_slice(payload.as_bytes());
    out
}

pub(super) fn string_to_sign(
    algorithm: &str,
    amz_date: &str,
    scope: &Scope,
    canonical_request: &[u8],
) -> String {
    let hash = to_hex(&sha256(canonical_request));
    [algorithm, "\n", amz_date, "\n", &scope.text(), "\n", &hash].concat()
}

/// S3 encodes a path once and takes it as it is; the others drop dot segments and encode what is
/// encoded already.
fn path(raw: &str, dialect: Dialect, spelling: Spelling, out: &mut Vec<u8>) {
    let raw = if raw.is_empty() { "/" } else { raw };
    match (dialect, spelling) {
        (Dialect::S3, Spelling::Normal) => encode(&decode(raw, false), true, out),
        (Dialect::S3, Spelling::AsSent) => out.extend_from_slice(raw.as_bytes()),
        (_, Spelling::Normal) => encode(normalized(raw).as_bytes(), true, out),
        (_, Spelling::AsSent) => encode(raw.as_bytes(), true, out),
    }
}

/// The path by which a request is routed, still percent-encoded: for every service but S3 without
/// dot and empty segments, since the signature binds no more than that. Routing by anything else
/// would let `/a` be replayed as `/b/../a`.
pub fn routed_path(raw: &str, dialect: Dialect) -> Cow<'_, str> {
    let plain = raw.starts_with('/')
        && !raw.split('/').skip(1).any(|segment| matches!(segment, "." | ".."))
        && !raw.contains("//");
    if dialect == Dialect::S3 || plain { Cow::Borrowed(raw) } else { normalized(raw).into() }
}

fn normalized(raw: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in raw.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            other => kept.push(other),
        }
    }
    let trailing = ["/", "/.", "/.."].iter().any(|end| raw.ends_with(end));
    let mut out = String::with_capacity(raw.len() + 1);
    for segment in &kept {
        out.push('/');
        out.push_str(segment);
    }
    if out.is_empty() || trailing {
        out.push('/');
    }
    out
}

fn query(raw: &str, spelling: Spelling, out: &mut Vec<u8>) {
    if raw.is_empty() {
        return;
    }
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
    for pair in raw.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if name == "X-Amz-Signature" {
            continue;
        }
        pairs.push(match spelling {
            Spelling::Normal => (reencoded(name), reencoded(value)),
            Spelling::AsSent => (name.into(), value.into()),
        });
    }
    pairs.sort_unstable();
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

fn reencoded(raw: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    encode(&decode(raw, true), false, &mut out);
    out
}

fn header(headers: &http::HeaderMap, name: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(name.as_bytes());
    out.push(b':');
    for (index, value) in headers.get_all(name).iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        let words = value.as_bytes().split(|b| b.is_ascii_whitespace()).filter(|w| !w.is_empty());
        for (index, word) in words.enumerate() {
            if index > 0 {
                out.push(b' ');
            }
            out.extend_from_slice(word);
        }
    }
    out.push(b'\n');
}

/// Percent-decodes; what is no escape stays as it is.
pub(super) fn decode(raw: &str, plus_is_space: bool) -> Vec<u8> {
    let bytes = raw.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped = (bytes[at] == b'%').then(|| bytes.get(at + 1..at + 3)).flatten();
        match escaped.and_then(|pair| Some((nibble(pair[0])?, nibble(pair[1])?))) {
            Some((high, low)) => {
                out.push(high << 4 | low);
                at += 3;
            }
            None => {
                let plain = bytes[at];
                out.push(if plain == b'+' && plus_is_space { b' ' } else { plain });
                at += 1;
            }
        }
    }
    out
}

fn nibble(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// AWS's `UriEncode`: everything but the unreserved characters, in upper case.
pub(super) fn encode(bytes: &[u8], keep_slash: bool, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for &byte in bytes {
        let plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if plain || (keep_slash && byte == b'/') {
            out.push(byte);
        } else {
            out.push(b'%');
            out.push(HEX[usize::from(byte >> 4)]);
            out.push(HEX[usize::from(byte & 15)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Spelling, normalized, path, query, routed_path};
    use crate::Dialect;

    fn text(write: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn paths_are_normalized() {
        for (raw, expected) in [
            ("", "/"),
            ("/", "/"),
            ("//", "/"),
            ("/./example", "/example"),
            ("/example/..", "/"),
            ("/a/b/../c/", "/a/c/"),
            ("//example//", "/example/"),
            ("/../../x", "/x"),
            ("/a/.", "/a/"),
        ] {
            assert_eq!(normalized(raw), expected, "{raw}");
            assert_eq!(routed_path(raw, Dialect::Json), expected, "{raw}");
            assert_eq!(routed_path(raw, Dialect::S3), raw);
        }
        for raw in ["/", "/a", "/a/b/", "/a.b/..c"] {
            assert_eq!(routed_path(raw, Dialect::Json), raw);
        }
    }

    #[test]
    fn s3_encodes_once_and_the_others_twice() {
        let both = |raw| {
            [Dialect::S3, Dialect::Json]
                .map(|dialect| text(|out| path(raw, dialect, Spelling::Normal, out)))
        };
        assert_eq!(both("/a%20b"), ["/a%20b", "/a%2520b"]);
        assert_eq!(both("/a//b/../c"), ["/a//b/../c", "/a/c"]);
        assert_eq!(both("/%E1%88%B4"), ["/%E1%88%B4", "/%25E1%2588%25B4"]);
        assert_eq!(both("/a:b%zz"), ["/a%3Ab%25zz", "/a%3Ab%25zz"]);
    }

    #[test]
    fn queries_are_sorted_and_encoded_afresh() {
        for (raw, expected) in [
            ("b=2&a=1", "a=1&b=2"),
            ("a=2&a=1", "a=1&a=2"),
            ("acl", "acl="),
            ("a=b=c", "a=b%3Dc"),
            ("x=%7e&y=a+b", "x=~&y=a%20b"),
            ("&&a=1&", "a=1"),
            ("X-Amz-Signature=1&A=2", "A=2"),
        ] {
            assert_eq!(text(|out| query(raw, Spelling::Normal, out)), expected, "{raw}");
        }
    }
}
