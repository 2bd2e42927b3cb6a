//! Logical ids that change exactly when what they stand for changes.
//!
//! SAM appends the first ten hexadecimal digits of a SHA-1. What is hashed is JSON with sorted
//! members, no spaces, and everything beyond ASCII escaped; the ids stay those of AWS only as long as
//! every byte of it does.

use serde_json::Value;
use sha1::{Digest, Sha1};

const HASH_LENGTH: usize = 10;

/// The prefix and a short hash of the text; the prefix alone if the text is empty.
pub fn hashed(prefix: &str, text: &str) -> String {
    match text.is_empty() {
        true => prefix.to_owned(),
        false => format!("{prefix}{}", &digest(text)[..HASH_LENGTH]),
    }
}

/// The whole SHA-1 in hexadecimal digits.
pub fn digest(text: &str) -> String {
    hex::encode(Sha1::digest(text.as_bytes()))
}

/// A hash that its author chose, shortened like ours.
pub fn shortened(prefix: &str, hash: &str) -> String {
    format!("{prefix}{}", hash.chars().take(HASH_LENGTH).collect::<String>())
}

pub fn is_alphanumeric(text: &str) -> bool {
    !text.is_empty() && text.chars().all(char::is_alphanumeric)
}

/// The JSON that is hashed.
pub fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

fn write(value: &Value, text: &mut String) {
    match value {
        Value::Object(object) => {
            let mut names: Vec<&String> = object.keys().collect();
            names.sort();
            text.push('{');
            for (index, name) in names.into_iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_text(name, text);
                text.push(':');
                write(&object[name.as_str()], text);
            }
            text.push('}');
        }
        Value::Array(list) => {
            text.push('[');
            for (index, item) in list.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(item, text);
            }
            text.push(']');
        }
        Value::String(string) => write_text(string, text),
        other => text.push_str(&other.to_string()),
    }
}

fn write_text(string: &str, text: &mut String) {
    // serde_json escapes what JSON demands; what is beyond ASCII is left to us.
    let escaped = Value::from(string).to_string();
    for unit in escaped.chars() {
        match unit.is_ascii() {
            true if unit == '\u{7f}' => text.push_str("\\u007f"),
            true => text.push(unit),
            false => {
                for half in unit.encode_utf16(&mut [0; 2]) {
                    text.push_str(&format!("\\u{half:04x}"));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{canonical, hashed};

    #[test]
    fn canonical_json_is_sorted_compact_and_ascii() {
        let value = json!({"b": [1, 2.5, true], "a": "é\n\"😀", "c": {}});
        let expected = r#"{"a":"\u00e9\n\"\ud83d\ude00","b":[1,2.5,true],"c":{}}"#;
        assert_eq!(canonical(&value), expected);
    }

    #[test]
    fn ids_carry_ten_digits() {
        let text = canonical(&json!({"S3Bucket": "b", "S3Key": "k"}));
        assert_eq!(hashed("FVersion", &text), "FVersion03ba323aca");
        assert_eq!(hashed("FVersion", ""), "FVersion");
    }
}
