//! Query strings as API Gateway reads them.

use percent_encoding::percent_decode_str;

/// Decoded pairs in the order they came; a key without `=` has an empty value.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            (decoded(key), decoded(value))
        })
        .collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn decodes() {
        let expected = [("a b", "1"), ("c", ""), ("a b", "ü")];
        let expected: Vec<_> =
            expected.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
        assert_eq!(pairs("a+b=1&c&a%20b=%C3%BC&"), expected);
    }
}
