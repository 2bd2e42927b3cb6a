//! The Extensions API, the Telemetry API and the Logs API of one instance, at the Runtime API's address.

use crate::runtime::answer::{
    Answer, broken, collect, forbidden, header, json, not_found, problem,
};
use crate::runtime::api::Api;
use crate::runtime::extensions::Reported;
use crate::runtime::platform_event::PlatformEvent;
use crate::runtime::subscription::{self, Category, Dialect};
use http::{Method, Request, StatusCode};
use hyper::body::Incoming;

const PREFIX: &str = "/2020-01-01/extension/";
const TELEMETRY: &str = "/2022-07-01/telemetry";
const LOGS: &str = "/2020-08-15/logs";
/// A registration, a subscription, an error's document.
const BODY_BYTES_MAX: usize = 256 * 1024;
const NAME: &str = "Lambda-Extension-Name";
const IDENTIFIER: &str = "Lambda-Extension-Identifier";
const ERROR_TYPE: &str = "Lambda-Extension-Function-Error-Type";
const FEATURES: &str = "Lambda-Extension-Accept-Feature";

pub(crate) async fn answer(api: &Api, path: &str, request: Request<Incoming>) -> Answer {
    let path = path.trim_end_matches('/');
    match (request.method(), path, path.strip_prefix(PREFIX)) {
        (&Method::PUT, TELEMETRY, _) => subscribe(api, Dialect::Telemetry, request).await,
        (&Method::PUT, LOGS, _) => subscribe(api, Dialect::Logs, request).await,
        (&Method::POST, _, Some("register")) => register(api, request).await,
        (&Method::GET, _, Some("event/next")) => match identifier(&request) {
            Ok(id) => api.extensions.next(&id).await,
            Err(why) => why.into(),
        },
        (&Method::POST, _, Some("init/error")) => report(api, Reported::Init, request).await,
        (&Method::POST, _, Some("exit/error")) => report(api, Reported::Exit, request).await,
        _ => not_found(),
    }
}

async fn register(api: &Api, request: Request<Incoming>) -> Answer {
    let name = header(&request, NAME).unwrap_or_default();
    let features = header(&request, FEATURES).unwrap_or_default();
    let with_account = features.split(',').any(|feature| feature.trim() == "accountId");
    let Ok(body) = collect(request, BODY_BYTES_MAX).await else { return broken() };
    api.extensions.register(&name, &body, with_account)
}

async fn report(api: &Api, reported: Reported, request: Request<Incoming>) -> Answer {
    let id = match identifier(&request) {
        Ok(id) => id,
        Err(why) => return why.into(),
    };
    let error_type = header(&request, ERROR_TYPE);
    if collect(request, BODY_BYTES_MAX).await.is_err() {
        return broken();
    }
    api.extensions.report(&id, reported, error_type.as_deref())
}

async fn subscribe(api: &Api, dialect: Dialect, request: Request<Incoming>) -> Answer {
    let id = match identifier(&request) {
        Ok(id) => id,
        Err(why) => return why.into(),
    };
    let Some(name) = api.extensions.name(&id) else {
        let message = format!("Unknown extension {id}");
        return forbidden("Extension.UnknownExtensionIdentifier", &message);
    };
    let Ok(body) = collect(request, BODY_BYTES_MAX).await else { return broken() };
    let wanted = match subscription::parse(dialect, &body) {
        Ok(wanted) => wanted,
        Err(message) => return problem(StatusCode::BAD_REQUEST, "ValidationError", &message),
    };
    let types: Vec<&'static str> = wanted.types.iter().copied().map(Category::name).collect();
    if let Err((error_type, message)) = api.log.telemetry.subscribe(&name, wanted) {
        return forbidden(error_type, message);
    }
    let logs = dialect == Dialect::Logs;
    api.log.event(&PlatformEvent::Subscription { name: &name, types: &types, logs });
    json(StatusCode::OK, "\"OK\"".to_owned())
}

/// Why nobody is known by a request's identifier.
enum Unidentified {
    Missing,
    Malformed,
}

impl From<Unidentified> for Answer {
    fn from(why: Unidentified) -> Answer {
        let (error_type, message) = match why {
            Unidentified::Missing => {
                ("Extension.MissingExtensionIdentifier", format!("Missing {IDENTIFIER} header"))
            }
            Unidentified::Malformed => {
                ("Extension.InvalidExtensionIdentifier", format!("Invalid {IDENTIFIER}"))
            }
        };
        forbidden(error_type, &message)
    }
}

/// Who asks.
fn identifier(request: &Request<Incoming>) -> Result<String, Unidentified> {
    let id = header(request, IDENTIFIER).ok_or(Unidentified::Missing)?;
    let shaped = id.len() == 36
        && id.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        });
    if shaped { Ok(id) } else { Err(Unidentified::Malformed) }
}
