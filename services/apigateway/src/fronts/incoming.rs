//! A request to a deployed API, read, and what every event says of it.

use crate::rules::event::Incoming;
use crate::rules::plan::Compiled;
use crate::rules::route::{Parameters, RouteKey};
use crate::store::LiveStage;
use ::http::HeaderMap;
use ::http::header::{HOST, HeaderName, HeaderValue, TRANSFER_ENCODING};
use aws::Arn;
use serde_json::Value;
use service::{Ctx, Head};
use std::sync::Arc;
use store::StoreError;
use time::OffsetDateTime;
use time::macros::format_description;

/// A request behind the door.
pub struct Arrived {
    pub ctx: Ctx,
    pub api: String,
    pub method: String,
    /// Behind the API, raw, the stage included where it is named; begins with a slash.
    pub path: String,
    pub query: String,
    pub headers: HeaderMap,
    pub domain_name: String,
    pub time_ms: i64,
    pub time_text: String,
    pub source_ip: String,
    pub user_agent: String,
    pub trace_id: String,
}

/// What a stage serves, and which of it was meant.
pub struct Target<'a> {
    pub stage: &'a str,
    pub variables: &'a [(String, String)],
    /// Behind the stage.
    pub path: &'a str,
    /// As the event names it.
    pub route: &'a str,
    /// Which of the routes it is.
    pub key: &'a RouteKey,
    pub resource_id: &'a str,
    pub parameters: &'a Parameters,
    pub request_id: &'a str,
    pub binary_types: &'a [String],
}

impl Arrived {
    pub fn new(ctx: Ctx, head: Head, api: String, path: String) -> Arrived {
        let time_ms = ctx.now_ms();
        let call = ctx.call();
        let source_ip = call.source_ip.map(|ip| ip.to_string()).unwrap_or_default();
        let user_agent = call.user_agent.clone();
        let domain_name = match head.virtual_host("execute-api") {
            Some(_) => head.host.clone(),
            None => format!("{api}.execute-api.{}", head.domain),
        };
        let token = |length| ctx.world().token(length, b"0123456789abcdef");
        let trace_id = format!("Root=1-{:08x}-{}", time_ms / 1000, token(24));
        let secure = call.secure;
        let mut headers = Arc::unwrap_or_clone(head.headers);
        // What is said to the next hop alone ends here.
        for name in ["connection", "keep-alive", "proxy-connection", "te", "upgrade"] {
            headers.remove(name);
        }
        headers.remove(TRANSFER_ENCODING);
        headers.entry(HOST).or_insert_with(|| value(&head.host));
        let port = ctx.endpoint().port.to_string();
        let forwarded = match headers.get("x-forwarded-for").and_then(|known| known.to_str().ok()) {
            Some(known) => format!("{known}, {source_ip}"),
            None => source_ip.clone(),
        };
        let set = [
            ("x-forwarded-for", forwarded.as_str()),
            ("x-forwarded-port", port.as_str()),
            ("x-forwarded-proto", if secure { "https" } else { "http" }),
        ];
        for (name, text) in set {
            headers.insert(HeaderName::from_static(name), value(text));
        }
        headers.entry("x-amzn-trace-id").or_insert_with(|| value(&trace_id));
        let path = if path.is_empty() { "/".to_owned() } else { path };
        Arrived {
            api,
            method: head.method.as_str().to_owned(),
            path,
            query: head.query,
            headers,
            domain_name,
            time_ms,
            time_text: clf(time_ms),
            source_ip,
            user_agent,
            trace_id,
            ctx,
        }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// What a stage serves; none if nothing was ever deployed to it.
    pub async fn plan(&self, stage: &LiveStage) -> Result<Option<Arc<Compiled>>, StoreError> {
        let Some(deployment) = &stage.deployment else { return Ok(None) };
        let plans = self.ctx.state::<super::Plans>();
        plans.of(self.ctx.store(), &self.api, deployment).await
    }

    /// `arn:aws:execute-api:region:account:api/stage/METHOD/path`
    pub fn arn(&self, stage: &str, behind: &str) -> Arn {
        self.ctx.arn("execute-api", &format!("{}/{stage}/{behind}", self.api))
    }

    pub fn incoming<'a>(
        &'a self,
        target: &'a Target,
        body: &'a [u8],
        authorizer: Option<Value>,
    ) -> Incoming<'a> {
        Incoming {
            api_id: &self.api,
            account: self.ctx.account().as_str(),
            stage: target.stage,
            route: target.route,
            resource_id: target.resource_id,
            method: &self.method,
            path: target.path,
            full_path: &self.path,
            query: &self.query,
            headers: &self.headers,
            body,
            parameters: target.parameters,
            stage_variables: target.variables,
            source_ip: &self.source_ip,
            user_agent: &self.user_agent,
            domain_name: &self.domain_name,
            request_id: target.request_id,
            time_ms: self.time_ms,
            time_text: &self.time_text,
            authorizer,
            binary_types: target.binary_types,
        }
    }
}

/// The first part of a path and the rest, which begins with a slash.
pub fn first_part(path: &str) -> (&str, &str) {
    let inner = path.strip_prefix('/').unwrap_or(path);
    match inner.find('/') {
        Some(at) => inner.split_at(at),
        None => (inner, "/"),
    }
}

fn value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// `21/Nov/2026:10:45:00 +0000`
fn clf(time_ms: i64) -> String {
    let format =
        format_description!("[day]/[month repr:short]/[year]:[hour]:[minute]:[second] +0000");
    let time = OffsetDateTime::from_unix_timestamp(time_ms / 1000);
    time.ok().and_then(|time| time.format(&format).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{clf, first_part};

    #[test]
    fn paths_and_times() {
        assert_eq!(first_part("/prod/x/y"), ("prod", "/x/y"));
        assert_eq!(first_part("/prod"), ("prod", "/"));
        assert_eq!(first_part("/"), ("", "/"));
        assert_eq!(clf(1_583_348_638_390), "04/Mar/2020:19:03:58 +0000");
    }
}
