//! Tags, as they are given.

use crate::error::Error;
use crate::store::Tags;
use model_organizations::Tag;

const TAGS_MAX: usize = 50;
const KEY_MAX: usize = 128;
const VALUE_MAX: usize = 256;

/// Tags that hold to the rules among each other.
pub fn given(tags: &[Tag]) -> Result<Tags, Error> {
    let mut given = Tags::new();
    for tag in tags {
        check_key(&tag.key)?;
        if tag.value.chars().count() > VALUE_MAX {
            return Err(long());
        }
        if given.iter().any(|(key, _)| *key == tag.key) {
            let message = "Tag keys must be unique among the tags attached to the same entity.";
            return Err(Error::input("DUPLICATE_TAG_KEY", message));
        }
        given.push((tag.key.clone(), tag.value.clone()));
    }
    counted(given)
}

/// What a thing has once these are set too.
pub fn merged(mut has: Tags, more: Tags) -> Result<Tags, Error> {
    has.retain(|(key, _)| !more.iter().any(|(new, _)| new == key));
    has.extend(more);
    counted(has)
}

pub fn check_key(key: &str) -> Result<(), Error> {
    if key.is_empty() {
        let message = "You provided a string parameter that is shorter than allowed.";
        return Err(Error::input("MIN_LENGTH_EXCEEDED", message));
    }
    if key.chars().count() > KEY_MAX {
        return Err(long());
    }
    if key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:")) {
        let message = "You specified a tag key that is a system tag. You can't add, edit, or \
                       delete system tag keys because they're reserved for AWS use.";
        return Err(Error::input("INVALID_SYSTEM_TAGS_PARAMETER", message));
    }
    Ok(())
}

fn long() -> Error {
    let message = "You provided a string parameter that is longer than allowed.";
    Error::input("MAX_LENGTH_EXCEEDED", message)
}

fn counted(tags: Tags) -> Result<Tags, Error> {
    if tags.len() > TAGS_MAX {
        let message = "You have exceeded the number of tags allowed on this resource.";
        return Err(Error::constraint("MAX_TAG_LIMIT_EXCEEDED", message));
    }
    Ok(tags)
}

#[cfg(test)]
mod tests {
    use super::{given, merged};
    use model_organizations::Tag;

    fn tag(key: &str) -> Tag {
        Tag { key: key.into(), value: "v".into() }
    }

    #[test]
    fn tags_are_few_and_unique() {
        assert_eq!(given(&[tag("a"), tag("b")]).unwrap().len(), 2);
        assert!(given(&[tag("a"), tag("a")]).is_err());
        assert!(given(&[tag("aws:x")]).is_err());
        assert!(given(&[tag("")]).is_err());
        let many: Vec<Tag> = (0..50).map(|at| tag(&at.to_string())).collect();
        let has = given(&many).unwrap();
        assert!(merged(has.clone(), given(&[tag("0")]).unwrap()).is_ok());
        assert!(merged(has, given(&[tag("more")]).unwrap()).is_err());
    }
}
