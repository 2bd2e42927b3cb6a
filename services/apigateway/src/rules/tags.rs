//! Tags, bounded as AWS bounds them.

use crate::error::Error;
use indexmap::IndexMap;

const TAGS_MAX: usize = 50;
const KEY_MAX: usize = 128;
const VALUE_MAX: usize = 256;

pub fn check(tags: Option<&IndexMap<String, String>>) -> Result<(), Error> {
    let Some(tags) = tags else { return Ok(()) };
    if tags.len() > TAGS_MAX {
        return Err(Error::bad(format!("A resource cannot have more than {TAGS_MAX} tags")));
    }
    for (key, value) in tags {
        if key.is_empty() || key.chars().count() > KEY_MAX || value.chars().count() > VALUE_MAX {
            return Err(Error::bad(format!("Invalid tag specified: {key}")));
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(Error::bad("Tag keys cannot start with aws:"));
        }
    }
    Ok(())
}
