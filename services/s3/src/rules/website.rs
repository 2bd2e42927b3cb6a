//! Website hosting: which key a path means, and where routing rules send it.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html>

use crate::error::Error;
use crate::rules::size;
use crate::store::{RoutingRule, Website};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

pub const ROUTING_RULES_MAX: usize = 50;

/// What a request for a path becomes before anything is read.
#[derive(Debug, PartialEq)]
pub enum Route {
    Key(String),
    Redirect { status: u16, location: String },
}

/// Where a request came in, for redirects that keep it.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// `http` or `https`.
    pub protocol: &'a str,
    /// Host and port.
    pub authority: &'a str,
    /// What stands before the key in the path, such as `/_aws/s3-website/bucket`; mostly empty.
    pub base: &'a str,
}

/// `path` is decoded and without its leading slash.
pub fn route(website: &Website, path: &str, origin: Origin<'_>) -> Route {
    if let Some(all) = &website.redirect_all {
        let protocol = all.protocol.as_deref().unwrap_or(origin.protocol);
        let location = format!("{protocol}://{}/{}", all.host, encoded(path));
        return Route::Redirect { status: 301, location };
    }
    let rule = website.rules.iter().find(|rule| {
        rule.error_code.is_none()
            && rule.prefix.as_deref().is_none_or(|prefix| path.starts_with(prefix))
    });
    match rule {
        Some(rule) => redirect(rule, path, origin),
        None => Route::Key(index_key(website, path)),
    }
}

/// The rule that an error of this status is sent on by.
pub fn route_error(
    website: &Website,
    path: &str,
    status: u16,
    origin: Origin<'_>,
) -> Option<Route> {
    let rule = website.rules.iter().find(|rule| {
        rule.error_code == Some(status)
            && rule.prefix.as_deref().is_none_or(|prefix| path.starts_with(prefix))
    });
    rule.map(|rule| redirect(rule, path, origin))
}

/// The key that answers for a folder: `docs/` is `docs/index.html`.
pub fn index_key(website: &Website, path: &str) -> String {
    match (&website.index_suffix, path.is_empty() || path.ends_with('/')) {
        (Some(suffix), true) => format!("{path}{suffix}"),
        _ => path.to_owned(),
    }
}

fn redirect(rule: &RoutingRule, path: &str, origin: Origin<'_>) -> Route {
    let key = match (&rule.replace_key, &rule.replace_prefix) {
        (Some(key), _) => key.clone(),
        (None, Some(replacement)) => {
            let prefix = rule.prefix.as_deref().unwrap_or_default();
            format!("{replacement}{}", path.strip_prefix(prefix).unwrap_or(path))
        }
        (None, None) => path.to_owned(),
    };
    let protocol = rule.protocol.as_deref().unwrap_or(origin.protocol);
    let location = match &rule.host {
        Some(host) => format!("{protocol}://{host}/{}", encoded(&key)),
        None => format!("{protocol}://{}{}/{}", origin.authority, origin.base, encoded(&key)),
    };
    Route::Redirect { status: rule.status.unwrap_or(301), location }
}

const UNSAFE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'\\');

/// A key in a `Location` header.
pub fn encoded(key: &str) -> String {
    utf8_percent_encode(key, UNSAFE).to_string()
}

pub fn check(website: &Website) -> Result<(), Error> {
    size::check(website, size::WEBSITE_BYTES_MAX)?;
    if website.redirect_all.is_some() {
        let alone = website.index_suffix.is_none()
            && website.error_key.is_none()
            && website.rules.is_empty();
        return match alone {
            true => Ok(()),
            false => Err(Error::argument(
                "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.",
                "RedirectAllRequestsTo",
                "not null",
            )),
        };
    }
    let Some(suffix) = &website.index_suffix else {
        let message =
            "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty";
        return Err(Error::argument(message, "IndexDocument", "null"));
    };
    if suffix.is_empty() || suffix.contains('/') {
        return Err(Error::argument(
            "The IndexDocument Suffix is not well formed",
            "IndexDocument",
            suffix,
        ));
    }
    if website.error_key.as_deref() == Some("") {
        return Err(Error::argument(
            "The ErrorDocument Key is not well formed",
            "ErrorDocument",
            "",
        ));
    }
    if website.rules.len() > ROUTING_RULES_MAX {
        let message = format!(
            "{} routing rules provided, the number of routing rules in a website configuration is limited to 50.",
            website.rules.len()
        );
        return Err(Error::client("InvalidRequest", message));
    }
    website.rules.iter().try_for_each(check_rule)
}

fn check_rule(rule: &RoutingRule) -> Result<(), Error> {
    if rule.replace_key.is_some() && rule.replace_prefix.is_some() {
        let message = "You can only define ReplaceKeyPrefix or ReplaceKey but not both.";
        return Err(Error::client("InvalidRequest", message));
    }
    if rule.status.is_some_and(|status| !(301..=308).contains(&status)) {
        let message =
            "The provided HTTP redirect code is not valid. Valid codes are 3XX except 300.";
        return Err(Error::client("InvalidRequest", message));
    }
    if rule.error_code.is_some_and(|status| !(400..=599).contains(&status)) {
        let message = "The provided HTTP error code is not valid. Valid codes are 4XX or 5XX.";
        return Err(Error::client("InvalidRequest", message));
    }
    let protocol = rule.protocol.as_deref();
    if protocol.is_some_and(|protocol| protocol != "http" && protocol != "https") {
        let message = "Invalid protocol, protocol can be http or https. If not defined the protocol will be \
                       selected automatically.";
        return Err(Error::client("InvalidRequest", message));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Origin, Route, check, route, route_error};
    use crate::store::{RedirectAll, RoutingRule, Website};

    const ORIGIN: Origin<'static> =
        Origin { protocol: "http", authority: "b.s3-website.localhost:4566", base: "" };

    fn site(rules: Vec<RoutingRule>) -> Website {
        Website { index_suffix: Some("index.html".into()), rules, ..Website::default() }
    }

    fn to(status: u16, location: &str) -> Route {
        Route::Redirect { status, location: location.into() }
    }

    #[test]
    fn folders_have_an_index() {
        let key = |path| route(&site(vec![]), path, ORIGIN);
        assert_eq!(key(""), Route::Key("index.html".into()));
        assert_eq!(key("docs/"), Route::Key("docs/index.html".into()));
        assert_eq!(key("docs/a.html"), Route::Key("docs/a.html".into()));
    }

    #[test]
    fn everything_may_be_redirected() {
        let all = RedirectAll { host: "example.com".into(), protocol: Some("https".into()) };
        let website = Website { redirect_all: Some(all), ..Website::default() };
        assert_eq!(route(&website, "a b", ORIGIN), to(301, "https://example.com/a%20b"));
        assert!(check(&website).is_ok());
    }

    #[test]
    fn the_documented_rules() {
        let folder = RoutingRule {
            prefix: Some("docs/".into()),
            replace_prefix: Some("documents/".into()),
            ..RoutingRule::default()
        };
        let lost = RoutingRule {
            error_code: Some(404),
            host: Some("example.com".into()),
            replace_prefix: Some("report-404/".into()),
            status: Some(302),
            ..RoutingRule::default()
        };
        let website = site(vec![folder, lost]);
        assert_eq!(
            route(&website, "docs/a", ORIGIN),
            to(301, "http://b.s3-website.localhost:4566/documents/a")
        );
        assert_eq!(
            route_error(&website, "x.html", 404, ORIGIN),
            Some(to(302, "http://example.com/report-404/x.html"))
        );
        assert_eq!(route_error(&website, "x.html", 403, ORIGIN), None);
    }

    #[test]
    fn what_a_configuration_may_say() {
        assert!(check(&Website::default()).is_err());
        assert!(
            check(&Website { index_suffix: Some("a/b".into()), ..Website::default() }).is_err()
        );
        let both = RoutingRule {
            replace_key: Some("a".into()),
            replace_prefix: Some("b".into()),
            ..RoutingRule::default()
        };
        assert!(check(&site(vec![both])).is_err());
        assert!(
            check(&site(vec![RoutingRule { status: Some(200), ..RoutingRule::default() }]))
                .is_err()
        );
        assert!(check(&site(vec![RoutingRule::default(); 51])).is_err());
        let long = |bytes: usize| RoutingRule {
            replace_key: Some("k".repeat(bytes)),
            ..RoutingRule::default()
        };
        assert!(check(&site(vec![long(120 << 10)])).is_ok());
        assert!(check(&site(vec![long(128 << 10)])).is_err());
    }
}
