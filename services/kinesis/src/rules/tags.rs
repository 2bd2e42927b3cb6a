//! Tags of streams and consumers.

use aws::Fault;
use std::collections::BTreeMap;

/// Of one stream or consumer.
pub const TAGS_MAX: usize = 50;

/// Adds tags, if they may be.
pub fn add<'a>(
    tags: &mut BTreeMap<String, String>,
    new: impl Iterator<Item = (&'a String, &'a String)>,
    of: &str,
) -> Result<(), Fault> {
    for (key, value) in new {
        let adding = format!("add tags to {of}");
        check(key, &adding)?;
        check(value, &adding)?;
        tags.insert(key.clone(), value.clone());
    }
    if tags.len() > TAGS_MAX {
        return Err(Fault::client(
            "InvalidArgumentException",
            format!(
                "Failed to add tags to {of} because a given stream cannot have more than \
                 {TAGS_MAX} tags associated with it."
            ),
        ));
    }
    Ok(())
}

/// Letters, digits, blanks and a few signs. A percent sign is told of as valid, and is refused.
pub fn check(text: &str, of: &str) -> Result<(), Fault> {
    let admitted = |c: char| c.is_alphanumeric() || "_.:/=+-@% ".contains(c);
    if !text.chars().all(admitted) {
        return Err(Fault::client(
            "InvalidArgumentException",
            "Some tags contain invalid characters. Valid characters: Unicode letters, digits, \
             white space, _ . / = + - % @.",
        ));
    }
    if text.contains('%') {
        return Err(Fault::client(
            "InvalidArgumentException",
            format!(
                "Failed to {of} because some tags contained illegal characters. The allowed \
                 characters are Unicode letters, white-spaces, '_',',','/','=','+','-','@'."
            ),
        ));
    }
    Ok(())
}
