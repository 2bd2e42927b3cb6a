//! Which operations change nothing, by their names: AWS names them by their verbs.

/// The verbs of operations that only read.
const VERBS: [&str; 18] = [
    "BatchGet",
    "Check",
    "Count",
    "Describe",
    "Detect",
    "Estimate",
    "Filter",
    "Get",
    "Head",
    "List",
    "Lookup",
    "Query",
    "Scan",
    "Search",
    "Select",
    "Simulate",
    "TransactGet",
    "Validate",
];

/// Whether an operation's name says that it changes nothing.
pub fn is_read_only(operation: &str) -> bool {
    VERBS.iter().any(|verb| {
        let rest = operation.strip_prefix(verb);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase()))
    })
}

#[cfg(test)]
mod tests {
    use super::is_read_only;

    #[test]
    fn verbs_are_whole_words() {
        for name in ["GetItem", "ListBuckets", "HeadObject", "Scan", "BatchGetItem", "Query"] {
            assert!(is_read_only(name), "{name}");
        }
        for name in ["PutItem", "DeleteUser", "Getaway", "BatchWriteItem", "AssumeRole", "Invoke"] {
            assert!(!is_read_only(name), "{name}");
        }
    }
}
