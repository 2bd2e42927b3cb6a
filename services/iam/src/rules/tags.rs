//! Tags of identities.

use crate::error::Error;
use model_iam::Tag;

pub const TAGS_MAX: usize = 50;

/// Tags given at a creation.
pub fn given(tags: &Option<Vec<Tag>>) -> Result<Vec<(String, String)>, Error> {
    let mut all = Vec::new();
    add(&mut all, tags.as_deref().unwrap_or_default())?;
    Ok(all)
}

/// Adds tags, or changes those whose keys are the same without regard to case.
pub fn add(all: &mut Vec<(String, String)>, tags: &[Tag]) -> Result<(), Error> {
    for (index, tag) in tags.iter().enumerate() {
        let same = |key: &str| key.to_lowercase() == tag.key.to_lowercase();
        if tags[..index].iter().any(|earlier| same(&earlier.key)) {
            let message =
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
            return Err(Error::InvalidInput(message.into()));
        }
        if tag.key.to_lowercase().starts_with("aws:") {
            let message = "Tag keys that begin with aws: are reserved for internal AWS use.";
            return Err(Error::InvalidInput(message.into()));
        }
        all.retain(|(key, _)| !same(key));
        all.push((tag.key.clone(), tag.value.clone()));
    }
    if all.len() > TAGS_MAX {
        let message = format!("The number of tags has reached the maximum limit of {TAGS_MAX}.");
        return Err(Error::LimitExceeded(message));
    }
    all.sort();
    Ok(())
}

pub fn remove(all: &mut Vec<(String, String)>, keys: &[String]) {
    all.retain(|(known, _)| !keys.iter().any(|key| key.to_lowercase() == known.to_lowercase()));
}

#[cfg(test)]
mod tests {
    use super::{TAGS_MAX, add, remove};
    use crate::error::Error;
    use model_iam::Tag;

    fn tag(key: &str, value: &str) -> Tag {
        Tag { key: key.into(), value: value.into() }
    }

    #[test]
    fn keys_are_the_same_whatever_their_case() {
        let mut all = vec![("Team".to_owned(), "a".to_owned())];
        add(&mut all, &[tag("team", "b")]).unwrap();
        assert_eq!(all, [("team".to_owned(), "b".to_owned())]);
        remove(&mut all, &["TEAM".into()]);
        assert!(all.is_empty());
        let twice = add(&mut all, &[tag("k", "1"), tag("K", "2")]);
        assert!(matches!(twice, Err(Error::InvalidInput(_))));
    }

    #[test]
    fn there_is_a_limit() {
        let tags: Vec<_> = (0..=TAGS_MAX).map(|n| tag(&format!("k{n}"), "")).collect();
        assert!(add(&mut Vec::new(), &tags[..TAGS_MAX]).is_ok());
        assert!(matches!(add(&mut Vec::new(), &tags), Err(Error::LimitExceeded(_))));
    }
}
