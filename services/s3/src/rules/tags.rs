//! Tags of buckets and objects, and their limits.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html>

use crate::error::Error;
use aws::Fault;
use percent_encoding::percent_decode_str;

pub type Tag = (String, String);

pub const OBJECT_TAGS_MAX: usize = 10;
pub const BUCKET_TAGS_MAX: usize = 50;
const KEY_CHARACTERS_MAX: usize = 128;
const VALUE_CHARACTERS_MAX: usize = 256;

/// The `x-amz-tagging` header: tags as query parameters.
pub fn parse_header(header: &str) -> Result<Vec<Tag>, Error> {
    let malformed = || {
        let message = "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query \
                       parameters without tag name duplicates.";
        Error::argument(message, "x-amz-tagging", header)
    };
    let mut tags = Vec::new();
    for pair in header.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let tag = (decoded(key).ok_or_else(malformed)?, decoded(value).ok_or_else(malformed)?);
        if !tag.0.chars().chain(tag.1.chars()).all(is_allowed) {
            return Err(malformed());
        }
        if tags.iter().any(|(known, _)| *known == tag.0) {
            return Err(malformed());
        }
        tags.push(tag);
    }
    check(&tags, OBJECT_TAGS_MAX)?;
    Ok(tags)
}

fn decoded(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8().ok().map(|text| text.into_owned())
}

pub fn check(tags: &[Tag], most: usize) -> Result<(), Error> {
    if tags.len() > most {
        let message = match most {
            OBJECT_TAGS_MAX => "Object tags cannot be greater than 10".to_owned(),
            most => format!("Bucket tag count cannot be greater than {most}"),
        };
        return Err(Error::client("BadRequest", message));
    }
    for (at, (key, value)) in tags.iter().enumerate() {
        let invalid =
            |message: &str| Fault::client("InvalidTag", message).with("TagKey", key.as_str());
        let fits =
            |text: &str, most: usize| text.chars().count() <= most && text.chars().all(is_allowed);
        if key.is_empty() || !fits(key, KEY_CHARACTERS_MAX) {
            return Err(invalid("The TagKey you have provided is invalid").into());
        }
        if !fits(value, VALUE_CHARACTERS_MAX) {
            let fault = invalid("The TagValue you have provided is invalid");
            return Err(fault.with("TagValue", value.as_str()).into());
        }
        if key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
            let message = match most {
                OBJECT_TAGS_MAX => "Your TagKey cannot be prefixed with aws:",
                _ => "System tags cannot be added/updated by requester",
            };
            return Err(invalid(message).into());
        }
        if tags[..at].iter().any(|(known, _)| known == key) {
            return Err(invalid("Cannot provide multiple Tags with the same key").into());
        }
    }
    Ok(())
}

fn is_allowed(letter: char) -> bool {
    letter.is_alphanumeric()
        || letter.is_whitespace()
        || "+-=._:/@".contains(letter)
        || !letter.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::{OBJECT_TAGS_MAX, check, parse_header};

    fn tag(key: &str, value: &str) -> (String, String) {
        (key.to_owned(), value.to_owned())
    }

    #[test]
    fn headers() {
        let tags = parse_header("a=1&project=x%20y+z&empty").unwrap();
        assert_eq!(tags, [tag("a", "1"), tag("project", "x y z"), tag("empty", "")]);
        assert!(parse_header("a=1&a=2").is_err());
        assert_eq!(parse_header("").unwrap(), []);
    }

    #[test]
    fn limits() {
        let tags: Vec<_> = (0..11).map(|n| tag(&n.to_string(), "")).collect();
        assert!(check(&tags[..10], OBJECT_TAGS_MAX).is_ok());
        assert!(check(&tags, OBJECT_TAGS_MAX).is_err());
        assert!(check(&[tag(&"k".repeat(128), &"v".repeat(256))], 10).is_ok());
        assert!(check(&[tag(&"k".repeat(129), "")], 10).is_err());
        assert!(check(&[tag("k", &"v".repeat(257))], 10).is_err());
        assert!(check(&[tag("aws:x", "")], 10).is_err());
        assert!(check(&[tag("k", "a"), tag("k", "b")], 10).is_err());
        assert!(check(&[tag("k<", "a")], 10).is_err());
        assert!(parse_header("k=a,l=b").is_err());
    }

    #[test]
    fn a_refusal_names_the_tag() {
        let named = |tag| {
            let error = check(&[tag], OBJECT_TAGS_MAX).unwrap_err();
            let fields = aws::Fault::from(error).fields;
            fields.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
        };
        assert_eq!(named(tag("k<", "v")), ["TagKey"]);
        assert_eq!(named(tag("k", "v<")), ["TagKey", "TagValue"]);
    }
}
