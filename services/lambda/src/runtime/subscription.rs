//! What an extension asks the Telemetry API, or the older Logs API, to send it
//! (<https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api-reference.html>).

use serde::Deserialize;
use std::time::Duration;

/// What a record tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Category {
    Platform,
    Function,
    Extension,
}

impl Category {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Category::Platform => "platform",
            Category::Function => "function",
            Category::Extension => "extension",
        }
    }
}

/// Which of the two APIs was asked; each has records of its own form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Telemetry,
    Logs,
}

/// Where records go, inside the sandbox.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Destination {
    Http {
        port: u16,
        /// With its query.
        path: String,
        method: &'static str,
    },
    Tcp {
        port: u16,
    },
}

/// When what has been gathered is sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Buffering {
    pub items: usize,
    pub bytes: usize,
    pub timeout: Duration,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Subscription {
    pub dialect: Dialect,
    pub types: Vec<Category>,
    pub destination: Destination,
    pub buffering: Buffering,
}

/// Defaults and bounds, as AWS has them.
const ITEMS: (usize, usize, usize) = (10_000, 1_000, 10_000);
const BYTES: (usize, usize, usize) = (262_144, 262_144, 1_048_576);
const TIMEOUT_MS: (usize, usize, usize) = (1_000, 25, 30_000);
/// The names under which a sandbox knows itself.
const HOSTS: [&str; 2] = ["sandbox.localdomain", "sandbox"];
const TELEMETRY_SCHEMAS: [&str; 3] = ["2022-07-01", "2022-12-13", "2025-01-29"];
const LOGS_SCHEMAS: [&str; 2] = ["2020-08-15", "2021-03-18"];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    schema_version: Option<String>,
    types: Vec<String>,
    destination: RequestDestination,
    #[serde(default)]
    buffering: RequestBuffering,
}

#[derive(Deserialize)]
struct RequestDestination {
    protocol: String,
    #[serde(rename = "URI")]
    uri: Option<String>,
    port: Option<u16>,
    method: Option<String>,
    encoding: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct RequestBuffering {
    max_items: Option<usize>,
    max_bytes: Option<usize>,
    timeout_ms: Option<usize>,
}

/// The error is a message for the extension.
pub(crate) fn parse(dialect: Dialect, body: &[u8]) -> Result<Subscription, String> {
    let request: Request = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    let (schemas, required) = match dialect {
        Dialect::Telemetry => (&TELEMETRY_SCHEMAS[..], true),
        Dialect::Logs => (&LOGS_SCHEMAS[..], false),
    };
    match &request.schema_version {
        Some(version) if schemas.contains(&version.as_str()) => {}
        None if !required => {}
        _ => return Err(format!("schemaVersion: must be one of {schemas:?}")),
    }
    if request.types.is_empty() {
        return Err("types: must contain at least one item".into());
    }
    let mut types = Vec::new();
    for name in &request.types {
        let named = match name.as_str() {
            "platform" => Category::Platform,
            "function" => Category::Function,
            "extension" => Category::Extension,
            other => {
                return Err(format!(
                    "types: {other:?} is none of platform, function and extension"
                ));
            }
        };
        if !types.contains(&named) {
            types.push(named);
        }
    }
    let bounded = |name: &str, given: Option<usize>, (default, least, most)| {
        let given = given.unwrap_or(default);
        if (least..=most).contains(&given) {
            return Ok(given);
        }
        Err(format!("buffering.{name}: must be between {least} and {most}"))
    };
    let timeout_ms = bounded("timeoutMs", request.buffering.timeout_ms, TIMEOUT_MS)?;
    Ok(Subscription {
        dialect,
        types,
        destination: destination(&request.destination)?,
        buffering: Buffering {
            items: bounded("maxItems", request.buffering.max_items, ITEMS)?,
            bytes: bounded("maxBytes", request.buffering.max_bytes, BYTES)?,
            timeout: Duration::from_millis(timeout_ms as u64),
        },
    })
}

fn destination(given: &RequestDestination) -> Result<Destination, String> {
    if given.encoding.as_deref().is_some_and(|encoding| encoding != "JSON") {
        return Err("destination.encoding: must be JSON".into());
    }
    match given.protocol.to_ascii_uppercase().as_str() {
        "TCP" => {
            let port = given.port.filter(|port| *port > 0);
            let port = port.ok_or("destination.port: must be between 1 and 65535")?;
            Ok(Destination::Tcp { port })
        }
        "HTTP" => {
            let uri = given.uri.as_deref().ok_or("destination.URI: is required")?;
            let uri: http::Uri =
                uri.parse().map_err(|_| format!("destination.URI: {uri:?} is no URI"))?;
            let host = uri.host().unwrap_or_default();
            if uri.scheme_str() != Some("http") || !HOSTS.contains(&host) {
                return Err(format!("destination.URI: must begin with http://{}", HOSTS[0]));
            }
            let method = match given.method.as_deref() {
                None | Some("POST") => "POST",
                Some("PUT") => "PUT",
                Some(_) => return Err("destination.method: must be POST or PUT".into()),
            };
            let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
            Ok(Destination::Http { port: uri.port_u16().unwrap_or(80), path, method })
        }
        _ => Err("destination.protocol: must be HTTP or TCP".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Category, Destination, Dialect, parse};
    use serde_json::json;

    #[test]
    fn what_is_asked_for_and_what_is_the_default() {
        let asked = json!({
            "schemaVersion": "2022-07-01",
            "types": ["platform", "function", "platform"],
            "destination": { "protocol": "HTTP", "URI": "http://sandbox.localdomain:8080/a?b" },
            "buffering": { "timeoutMs": 25 },
        });
        let found = parse(Dialect::Telemetry, asked.to_string().as_bytes()).unwrap();
        assert_eq!(found.types, [Category::Platform, Category::Function]);
        let (path, method) = ("/a?b".to_owned(), "POST");
        assert_eq!(found.destination, Destination::Http { port: 8080, path, method });
        assert_eq!(found.buffering.items, 10_000);
        assert_eq!(found.buffering.timeout.as_millis(), 25);
    }

    #[test]
    fn what_is_refused() {
        let refused = |change: fn(&mut serde_json::Value)| {
            let mut asked = json!({
                "schemaVersion": "2022-07-01",
                "types": ["platform"],
                "destination": { "protocol": "TCP", "port": 9000 },
                "buffering": { "maxItems": 1000, "maxBytes": 262_144 },
            });
            assert!(parse(Dialect::Telemetry, asked.to_string().as_bytes()).is_ok());
            change(&mut asked);
            parse(Dialect::Telemetry, asked.to_string().as_bytes()).unwrap_err()
        };
        assert!(refused(|a| a["schemaVersion"] = json!("1")).starts_with("schemaVersion"));
        assert!(refused(|a| a["types"] = json!([])).starts_with("types"));
        assert!(refused(|a| a["types"] = json!(["other"])).starts_with("types"));
        assert!(refused(|a| a["buffering"]["maxItems"] = json!(999)).contains("maxItems"));
        assert!(refused(|a| a["buffering"]["maxBytes"] = json!(1_048_577)).contains("maxBytes"));
        assert!(refused(|a| a["destination"]["port"] = json!(0)).contains("port"));
        let message = refused(|a| {
            a["destination"] = json!({ "protocol": "HTTP", "URI": "http://example.com/" });
        });
        assert!(message.contains("sandbox.localdomain"), "{message}");
    }
}
