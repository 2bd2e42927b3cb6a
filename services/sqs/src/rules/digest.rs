//! The MD5s by which clients check what SQS has understood
//! (<https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html>).

use crate::store::Value;
use md5::{Digest, Md5};

/// What tells a text from bytes.
const TEXT: u8 = 1;
const BYTES: u8 = 2;

pub fn of_body(body: &[u8]) -> String {
    hex::encode(Md5::digest(body))
}

/// Of attributes sorted by name: each one's name, type and value with their lengths in front, and before the value
/// a byte that tells texts from bytes. None without attributes.
pub fn of_attributes<'a>(
    attributes: impl IntoIterator<Item = (&'a str, &'a Value)>,
) -> Option<String> {
    let mut sorted: Vec<_> = attributes.into_iter().collect();
    if sorted.is_empty() {
        return None;
    }
    sorted.sort_by_key(|(name, _)| *name);
    let mut digest = Md5::new();
    for (name, value) in sorted {
        push(&mut digest, name.as_bytes());
        push(&mut digest, value.kind.as_bytes());
        let (kind, bytes) = match &value.text {
            Some(text) => (TEXT, text.as_bytes().to_vec()),
            None => (BYTES, value.bytes().unwrap_or_default()),
        };
        digest.update([kind]);
        push(&mut digest, &bytes);
    }
    Some(hex::encode(digest.finalize()))
}

fn push(digest: &mut Md5, bytes: &[u8]) {
    digest.update(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    digest.update(bytes);
}

#[cfg(test)]
mod tests {
    use super::{of_attributes, of_body};
    use crate::store::Value;

    #[test]
    fn as_aws_has_it() {
        assert_eq!(of_body(b"hello"), "5d41402abc4b2a76b9719d911017c592");
        let value = Value { kind: "String".into(), text: Some("value1".into()), base64: None };
        assert_eq!(of_attributes([]), None);
        let one = of_attributes([("attr1", &value)]).unwrap();
        let two = of_attributes([("attr1", &value), ("attr2", &value)]).unwrap();
        assert_ne!(one, two);
        let turned = of_attributes([("attr2", &value), ("attr1", &value)]).unwrap();
        assert_eq!(two, turned);
    }
}
