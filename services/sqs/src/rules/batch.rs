//! What holds for every batch.

use crate::error::Error;
use std::collections::HashSet;

pub const ENTRIES_MAX: usize = 10;
const ID_LENGTH_MAX: usize = 80;

/// `kind` is the entry's name, such as `SendMessageBatchRequestEntry`.
pub fn check<'a>(kind: &str, ids: impl ExactSizeIterator<Item = &'a str>) -> Result<(), Error> {
    let count = ids.len();
    if count == 0 {
        let message = format!("There should be at least one {kind} in the request.");
        return Err(Error::simple("EmptyBatchRequest", message));
    }
    if count > ENTRIES_MAX {
        let message = format!(
            "Maximum number of entries per request are {ENTRIES_MAX}. You have sent {count}."
        );
        return Err(Error::simple("TooManyEntriesInBatchRequest", message));
    }
    let mut seen = HashSet::new();
    for id in ids {
        let letter = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        if id.is_empty() || id.len() > ID_LENGTH_MAX || !id.bytes().all(letter) {
            let message = "A batch entry id can only contain alphanumeric characters, hyphens and \
                           underscores. It can be at most 80 letters long.";
            return Err(Error::simple("InvalidBatchEntryId", message));
        }
        if !seen.insert(id) {
            return Err(Error::simple("BatchEntryIdsNotDistinct", format!("Id {id} repeated.")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn ids() {
        let fits = |ids: &[&str]| check("Entry", ids.iter().copied()).is_ok();
        assert!(fits(&["a", "b-_9"]) && fits(&[&"a".repeat(80)]));
        assert!(!fits(&[]) && !fits(&["a", "a"]) && !fits(&["a.b"]) && !fits(&[&"a".repeat(81)]));
        let many: Vec<String> = (0..11).map(|n| n.to_string()).collect();
        assert!(check("Entry", many.iter().map(String::as_str)).is_err());
    }
}
