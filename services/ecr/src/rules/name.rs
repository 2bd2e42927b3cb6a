//! Names of repositories, as the API's model has them; CloudFormation's come unchecked by it.

const LENGTH_MIN: usize = 2;
const LENGTH_MAX: usize = 256;
/// In AWS's words.
pub const PATTERN: &str =
    "[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*";

pub fn is_valid(name: &str) -> bool {
    (LENGTH_MIN..=LENGTH_MAX).contains(&name.len()) && name.split('/').all(is_part)
}

fn is_part(part: &str) -> bool {
    let word = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    let between = |text: &str| matches!(text, "." | "_" | "__") || text.bytes().all(|b| b == b'-');
    part.starts_with(word) && part.ends_with(word) && part.split(word).all(between)
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn what_a_name_may_be() {
        for name in ["web", "team/web", "a.b/c_d/e__f/g---h", "00", &"a".repeat(256)] {
            assert!(is_valid(name), "{name}");
        }
        for name in [
            "",
            "a",
            "Web",
            "*",
            "a*",
            "..",
            "a/..",
            "a..b",
            "/a",
            "a/",
            "a//b",
            "a___b",
            "-a",
            "a-",
            "a._b",
            "a b",
            "\u{e4}a",
            &"a".repeat(257),
        ] {
            assert!(!is_valid(name), "{name}");
        }
    }
}
