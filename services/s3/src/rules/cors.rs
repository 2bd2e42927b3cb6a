//! Cross-origin rules of a bucket.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html>

use crate::error::Error;
use crate::rules::size;
use crate::store::CorsRule;

pub const RULES_MAX: usize = 100;
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_CORSRule.html>
const ID_CHARACTERS_MAX: usize = 255;
const METHODS: [&str; 5] = ["GET", "PUT", "POST", "DELETE", "HEAD"];

/// What a matching rule makes of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Grant {
    /// `*`, or the request's own origin.
    pub allow_origin: String,
    pub allow_methods: String,
    /// What a preflight asked for, all of it allowed.
    pub allow_headers: Option<String>,
    pub expose_headers: Option<String>,
    pub max_age_s: Option<i32>,
}

/// The first rule that allows this origin, method and (for a preflight) these headers.
pub fn grant(
    rules: &[CorsRule],
    origin: &str,
    method: &str,
    headers: Option<&str>,
) -> Option<Grant> {
    let asked: Vec<String> = headers
        .unwrap_or_default()
        .split(',')
        .map(|name| name.trim().to_ascii_lowercase())
        .filter(|name| !name.is_empty())
        .collect();
    let rule = rules.iter().find(|rule| {
        rule.origins.iter().any(|pattern| matches(pattern, origin))
            && rule.methods.iter().any(|known| known == method)
            && asked.iter().all(|name| {
                rule.headers.iter().any(|pattern| matches(&pattern.to_ascii_lowercase(), name))
            })
    })?;
    let everyone = rule.origins.iter().any(|pattern| pattern == "*");
    let joined = |list: &[String]| (!list.is_empty()).then(|| list.join(", "));
    Some(Grant {
        allow_origin: if everyone { "*".to_owned() } else { origin.to_owned() },
        allow_methods: rule.methods.join(", "),
        allow_headers: joined(&asked),
        expose_headers: joined(&rule.exposes),
        max_age_s: rule.max_age_s,
    })
}

/// One `*` stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, end)) => {
            text.len() >= start.len() + end.len() && text.starts_with(start) && text.ends_with(end)
        }
    }
}

pub fn check(rules: &[CorsRule]) -> Result<(), Error> {
    if rules.is_empty() || rules.len() > RULES_MAX {
        return Err(Error::malformed_xml());
    }
    size::check(&rules, size::CORS_BYTES_MAX)?;
    for rule in rules {
        if rule.id.as_ref().is_some_and(|id| id.chars().count() > ID_CHARACTERS_MAX) {
            let message = "The ID of a CORS rule cannot be longer than 255 characters.";
            return Err(Error::client("InvalidRequest", message));
        }
        if rule.origins.is_empty() || rule.methods.is_empty() {
            return Err(Error::malformed_xml());
        }
        if let Some(method) = rule.methods.iter().find(|m| !METHODS.contains(&m.as_str())) {
            let message = format!(
                "Found unsupported HTTP method in CORS config. Unsupported method is {method}"
            );
            return Err(Error::client("InvalidRequest", message));
        }
        let wild = |text: &&String| text.matches('*').count() > 1;
        if let Some(origin) = rule.origins.iter().find(wild) {
            let message =
                format!("AllowedOrigin \"{origin}\" can not have more than one wildcard.");
            return Err(Error::client("InvalidRequest", message));
        }
        if let Some(header) = rule.headers.iter().find(wild) {
            let message =
                format!("AllowedHeader \"{header}\" can not have more than one wildcard.");
            return Err(Error::client("InvalidRequest", message));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check, grant};
    use crate::store::CorsRule;

    fn rule(origin: &str, method: &str, header: &str) -> CorsRule {
        CorsRule {
            origins: vec![origin.into()],
            methods: vec![method.into()],
            headers: vec![header.into()],
            ..CorsRule::default()
        }
    }

    #[test]
    fn the_first_rule_that_allows_wins() {
        let rules = [rule("https://*.example.com", "PUT", "x-amz-*"), rule("*", "GET", "")];
        let put = grant(&rules, "https://a.example.com", "PUT", Some("X-Amz-Date")).unwrap();
        assert_eq!(put.allow_origin, "https://a.example.com");
        assert_eq!(put.allow_headers.as_deref(), Some("x-amz-date"));
        assert_eq!(grant(&rules, "https://a.example.com", "PUT", Some("content-type")), None);
        assert_eq!(grant(&rules, "https://example.com", "PUT", None), None);
        assert_eq!(grant(&rules, "null", "GET", None).unwrap().allow_origin, "*");
        assert_eq!(grant(&rules, "null", "DELETE", None), None);
    }

    #[test]
    fn what_a_configuration_may_say() {
        assert!(check(&[rule("*", "GET", "*")]).is_ok());
        assert!(check(&[rule("*", "PATCH", "*")]).is_err());
        assert!(check(&[rule("*.*", "GET", "*")]).is_err());
        assert!(check(&[]).is_err());
        assert!(check(&vec![rule("*", "GET", "*"); 101]).is_err());
    }

    #[test]
    fn how_large_a_configuration_may_be() {
        let headers = |count: usize| CorsRule {
            headers: vec!["x".repeat(1000); count],
            ..rule("*", "GET", "*")
        };
        assert!(check(&[headers(64)]).is_ok());
        assert!(check(&[headers(66)]).is_err());
        let named =
            |length: usize| CorsRule { id: Some("n".repeat(length)), ..rule("*", "GET", "*") };
        assert!(check(&[named(255)]).is_ok());
        assert!(check(&[named(256)]).is_err());
    }
}
