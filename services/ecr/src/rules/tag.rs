//! Tags of images, as the distribution specification has them.
//! <https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests>

const LENGTH_MAX: usize = 128;

pub fn is_valid(tag: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let first = tag.bytes().next().is_some_and(word);
    first && tag.len() <= LENGTH_MAX && tag.bytes().all(|b| word(b) || b == b'.' || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn what_a_tag_may_be() {
        for tag in ["latest", "v1.2-rc_3", "_", &"a".repeat(128)] {
            assert!(is_valid(tag), "{tag}");
        }
        for tag in ["", ".a", "-a", "a/b", "a:b", "ä", &"a".repeat(129)] {
            assert!(!is_valid(tag), "{tag}");
        }
    }
}
