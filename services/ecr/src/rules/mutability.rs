//! Whether a tag that is there may lead to another image.
//! <https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html>

use serde::{Deserialize, Serialize};

/// Stars in one filter.
const WILDCARDS_MAX: usize = 2;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mutability {
    pub immutable: bool,
    /// Tags for which it is the other way round: names with stars for any characters.
    pub exclusions: Vec<String>,
}

impl Mutability {
    /// From AWS's word and the filters given with it; else what is wrong.
    pub fn parse(word: &str, exclusions: Vec<String>) -> Result<Mutability, String> {
        let (immutable, excluding) = match word {
            "MUTABLE" => (false, false),
            "IMMUTABLE" => (true, false),
            "MUTABLE_WITH_EXCLUSION" => (false, true),
            "IMMUTABLE_WITH_EXCLUSION" => (true, true),
            _ => {
                return Err("must satisfy enum value set: [IMMUTABLE, IMMUTABLE_WITH_EXCLUSION, \
                            MUTABLE, MUTABLE_WITH_EXCLUSION]"
                    .into());
            }
        };
        if excluding == exclusions.is_empty() {
            return Err(match excluding {
                true => "exclusion filters are required with this value".into(),
                false => "exclusion filters are not supported with this value".into(),
            });
        }
        if exclusions.iter().any(|filter| filter.matches('*').count() > WILDCARDS_MAX) {
            return Err(format!("an exclusion filter may hold at most {WILDCARDS_MAX} wildcards"));
        }
        Ok(Mutability { immutable, exclusions })
    }

    /// AWS's word.
    pub fn word(&self) -> &'static str {
        match (self.immutable, self.exclusions.is_empty()) {
            (false, true) => "MUTABLE",
            (true, true) => "IMMUTABLE",
            (false, false) => "MUTABLE_WITH_EXCLUSION",
            (true, false) => "IMMUTABLE_WITH_EXCLUSION",
        }
    }

    pub fn is_fixed(&self, tag: &str) -> bool {
        self.immutable != self.exclusions.iter().any(|filter| fits(filter, tag))
    }
}

fn fits(filter: &str, tag: &str) -> bool {
    match filter.split_once('*') {
        None => filter == tag,
        Some((before, rest)) => tag
            .strip_prefix(before)
            .is_some_and(|tag| (0..=tag.len()).any(|at| fits(rest, &tag[at..]))),
    }
}

#[cfg(test)]
mod tests {
    use super::{Mutability, fits};

    #[test]
    fn filters() {
        assert!(fits("latest", "latest") && !fits("latest", "latest2"));
        assert!(fits("dev-*", "dev-") && fits("dev-*", "dev-1") && !fits("dev-*", "dev"));
        assert!(fits("*-rc*", "1-rc2") && !fits("*-rc*", "1"));
    }

    #[test]
    fn exclusions_turn_it_round() {
        let parse = |word: &str, filters: &[&str]| {
            Mutability::parse(word, filters.iter().map(|f| (*f).to_owned()).collect())
        };
        let fixed = parse("IMMUTABLE_WITH_EXCLUSION", &["latest"]).unwrap();
        assert!(fixed.is_fixed("1.0") && !fixed.is_fixed("latest"));
        assert_eq!(fixed.word(), "IMMUTABLE_WITH_EXCLUSION");
        let loose = parse("MUTABLE_WITH_EXCLUSION", &["v*"]).unwrap();
        assert!(loose.is_fixed("v1") && !loose.is_fixed("dev"));
        assert!(parse("IMMUTABLE", &["v*"]).is_err());
        assert!(parse("IMMUTABLE_WITH_EXCLUSION", &[]).is_err());
        assert!(parse("IMMUTABLE_WITH_EXCLUSION", &["a*b*c*"]).is_err());
        assert!(parse("FIXED", &[]).is_err());
    }
}
