//! Rust names for AWS's.

use std::collections::HashSet;

const KEYWORDS: [&str; 15] = [
    "type", "match", "ref", "self", "use", "where", "move", "in", "for", "loop", "as", "box",
    "macro", "static", "override",
];

/// `SSEKMSKeyId` is `ssekms_key_id`, `S3Bucket` is `s3_bucket`, `ChecksumCRC32C` is `checksum_crc32c`.
pub fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after_lower = letters.get(at + 1).is_some_and(|next| next.is_ascii_lowercase());
        let boundary = letter.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || (before.is_ascii_uppercase() || before.is_ascii_digit()) && after_lower
            });
        if boundary && !text.ends_with('_') {
            text.push('_');
        }
        text.push(match letter {
            letter if letter.is_ascii_alphanumeric() => letter.to_ascii_lowercase(),
            _ => '_',
        });
    }
    let text = text.trim_start_matches('_').to_owned();
    if KEYWORDS.contains(&text.as_str()) { format!("{text}_") } else { text }
}

/// A type's name: the shape's, with its first letter upper.
pub fn pascal(name: &str) -> String {
    let name = name.trim_start_matches('_');
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// Names of an enum's variants, one a value, all different.
pub fn variants(values: &[&str]) -> Vec<String> {
    let mut taken: HashSet<String> = ["Unknown".to_owned()].into();
    let mut names = Vec::new();
    for value in values {
        let mut name = variant(value);
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        names.push(name);
    }
    names
}

fn variant(value: &str) -> String {
    let mut text = String::new();
    let shouted = !value.chars().any(|letter| letter.is_ascii_lowercase());
    let mut start = true;
    for letter in value.chars() {
        match letter {
            '*' => text.push_str("Star"),
            letter if letter.is_ascii_alphanumeric() => {
                text.push(match (start, shouted) {
                    (true, _) => letter.to_ascii_uppercase(),
                    (false, true) => letter.to_ascii_lowercase(),
                    (false, false) => letter,
                });
                start = letter.is_ascii_digit() && shouted;
                continue;
            }
            _ => {}
        }
        start = true;
    }
    match text.chars().next() {
        None => "Empty".into(),
        Some(first) if first.is_ascii_digit() => format!("V{text}"),
        Some(_) if text == "Self" => "Self_".into(),
        Some(_) => text,
    }
}

#[cfg(test)]
mod tests {
    use super::{snake, variants};

    #[test]
    fn fields() {
        let pairs = [
            ("TableName", "table_name"),
            ("SSEKMSKeyId", "ssekms_key_id"),
            ("S3Bucket", "s3_bucket"),
            ("ChecksumCRC32C", "checksum_crc32c"),
            ("ETag", "e_tag"),
            ("restApiId", "rest_api_id"),
            ("Type", "type_"),
            ("ARN", "arn"),
        ];
        for (aws, rust) in pairs {
            assert_eq!(snake(aws), rust);
        }
    }

    #[test]
    fn enum_variants() {
        let names = variants(&["ALL_OLD", "s3:ObjectCreated:*", "python3.12", "", "SHA256"]);
        assert_eq!(names, ["AllOld", "S3ObjectCreatedStar", "Python312", "Empty", "Sha256"]);
    }
}
