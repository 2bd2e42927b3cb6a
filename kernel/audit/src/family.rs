//! Resources whose names an application makes as it goes: objects of a bucket, streams of a log group.

/// What the siblings of an object or of a stream share at least; none of any other resource.
pub(crate) fn parent_of(resource: &str) -> Option<&str> {
    const STREAM: &str = ":log-stream:";
    if resource.starts_with("arn:aws:s3:::") {
        return resource.find('/').map(|at| &resource[..=at]);
    }
    if resource.starts_with("arn:aws:logs:") {
        return resource.find(STREAM).map(|at| &resource[..at + STREAM.len()]);
    }
    None
}

/// The folder that a name lies in, its slash included; at least its parent.
pub(crate) fn folder_of<'a>(parent: &'a str, resource: &'a str) -> &'a str {
    let folder = resource.rfind('/').map_or("", |at| &resource[..=at]);
    if folder.len() > parent.len() { folder } else { parent }
}

/// The longest folder that all share.
pub(crate) fn shared_folder<'a>(parent: &'a str, children: &'a [String]) -> &'a str {
    let Some((first, rest)) = children.split_first() else { return parent };
    let same = |other: &String| {
        let pairs = first.char_indices().zip(other.chars());
        pairs.take_while(|((_, a), b)| a == b).last().map_or(0, |((at, a), _)| at + a.len_utf8())
    };
    let shared = rest.iter().map(same).min().unwrap_or(first.len());
    folder_of(parent, &first[..shared])
}

/// A pattern that matches this name alone. Only keys of objects hold marks that mean themselves; where another
/// service's names end with a star, policies are written with it.
pub(crate) fn exactly(resource: &str) -> String {
    if !resource.starts_with("arn:aws:s3:::") {
        return resource.to_owned();
    }
    let mut pattern = String::with_capacity(resource.len());
    for letter in resource.chars() {
        match letter {
            '*' | '?' | '$' => pattern.extend(['$', '{', letter, '}']),
            _ => pattern.push(letter),
        }
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::{folder_of, parent_of, shared_folder};

    #[test]
    fn families() {
        let parent = "arn:aws:s3:::b/";
        assert_eq!(parent_of("arn:aws:s3:::b/x/y"), Some(parent));
        assert_eq!(parent_of("arn:aws:s3:::b"), None);
        let streams = "arn:aws:logs:r:1:log-group:/aws/lambda/f:log-stream:";
        assert_eq!(parent_of(&format!("{streams}2026/11/[1]x")), Some(streams));
        assert_eq!(parent_of("arn:aws:dynamodb:r:1:table/t"), None);
        assert_eq!(folder_of(parent, "arn:aws:s3:::b/x/y"), "arn:aws:s3:::b/x/");
        assert_eq!(folder_of(streams, streams), streams);
        let children = ["é/1", "é/2", "è/3"].map(|key| format!("{parent}{key}"));
        assert_eq!(shared_folder(parent, &children), parent);
        assert_eq!(shared_folder(parent, &children[..2]), "arn:aws:s3:::b/é/");
    }
}
