//! Cross-origin rules of HTTP APIs
//! ([CORS](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html)).

use http::header::{self, HeaderMap, HeaderValue};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cors {
    pub allow_origins: Vec<String>,
    pub allow_methods: Vec<String>,
    pub allow_headers: Vec<String>,
    pub expose_headers: Vec<String>,
    pub max_age_s: Option<i32>,
    pub allow_credentials: bool,
}

impl Cors {
    /// The headers that a reply to this origin gets; none if the origin is not allowed.
    pub fn headers(&self, origin: &str, preflight: bool) -> Option<HeaderMap> {
        let allowed = self.allow_origins.iter().any(|pattern| matches(pattern, origin));
        if !allowed {
            return None;
        }
        let mut headers = HeaderMap::new();
        let mut set = |name, text: &str| {
            if let Ok(value) = HeaderValue::from_str(text) {
                headers.insert(name, value);
            }
        };
        let any = self.allow_origins.iter().any(|pattern| pattern == "*");
        set(header::ACCESS_CONTROL_ALLOW_ORIGIN, if any { "*" } else { origin });
        if !any {
            set(header::VARY, "Origin");
        }
        if self.allow_credentials {
            set(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
        }
        if !self.expose_headers.is_empty() {
            set(header::ACCESS_CONTROL_EXPOSE_HEADERS, &self.expose_headers.join(","));
        }
        if preflight {
            if !self.allow_methods.is_empty() {
                set(header::ACCESS_CONTROL_ALLOW_METHODS, &self.allow_methods.join(","));
            }
            if !self.allow_headers.is_empty() {
                set(header::ACCESS_CONTROL_ALLOW_HEADERS, &self.allow_headers.join(","));
            }
            if let Some(max_age_s) = self.max_age_s {
                set(header::ACCESS_CONTROL_MAX_AGE, &max_age_s.to_string());
            }
        }
        Some(headers)
    }
}

/// `*`, `https://*`, `https://*.example.com` or an origin.
fn matches(pattern: &str, origin: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern.eq_ignore_ascii_case(origin),
        Some((before, after)) => {
            origin.len() >= before.len() + after.len()
                && origin.starts_with(before)
                && origin.ends_with(after)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Cors;

    #[test]
    fn origins() {
        let cors = Cors {
            allow_origins: vec!["https://*.example.com".into()],
            allow_methods: vec!["GET".into()],
            ..Cors::default()
        };
        let headers = cors.headers("https://a.example.com", true).unwrap();
        assert_eq!(headers["access-control-allow-origin"], "https://a.example.com");
        assert_eq!(headers["access-control-allow-methods"], "GET");
        assert_eq!(cors.headers("https://example.org", true), None);
    }
}
