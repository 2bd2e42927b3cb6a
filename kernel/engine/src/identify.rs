//! Which operation of which service a request means, and in which protocol it speaks.

use crate::authenticate::dialect;
use crate::registry::Inner;
use auth::Dialect;
use auth::sigv4::routed_path;
use aws::Fault;
use http::header::{CONTENT_TYPE, HeaderName};
use service::Head;
use std::borrow::Cow;
use std::sync::OnceLock;
use wire::{Model, OperationSpec, Protocol, unknown_action};

/// What a request means.
pub(crate) struct Meant {
    pub model: &'static Model,
    pub spec: &'static OperationSpec,
    pub protocol: Protocol,
    pub labels: Vec<(&'static str, String)>,
    /// The path the operation sees: for a bucket in the host, that bucket is put in front.
    pub path: String,
}

/// Why a request means nothing here, said in a protocol that its sender understands.
pub(crate) struct Unknown {
    pub model: Option<&'static Model>,
    pub protocol: Protocol,
    pub fault: Fault,
}

/// The service that signatures without a meaning of their own fall to, as AWS's global endpoint does.
const REST_DEFAULT: &str = "s3";

/// In whose words is answered what is meant for no service that is here.
pub(crate) static NOBODY: Model = Model {
    name: "",
    service_id: "",
    signing_name: "",
    endpoint_prefix: "",
    target_prefix: None,
    api_version: "",
    xml_namespace: None,
    protocols: &[Protocol::RestJson],
    query_compatible: false,
    operations: &[],
    routes: OnceLock::new(),
};

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");
const SMITHY: HeaderName = HeaderName::from_static("smithy-protocol");

impl Inner {
    /// `form` is the body of a form post, read for it; `signing_name` comes from the credential scope.
    pub fn identify(
        &self,
        head: &Head,
        signing_name: Option<&str>,
        form: Option<&[u8]>,
    ) -> Result<Meant, Unknown> {
        if let Some(target) = head.headers.get(&TARGET) {
            return self.by_target_header(head, target.to_str().unwrap_or_default());
        }
        if head.headers.contains_key(&SMITHY) {
            return self.by_smithy_path(head);
        }
        if let Some(form) = form {
            return self.by_form(head, signing_name, form);
        }
        let named = head.query.starts_with("Action=") || head.query.contains("&Action=");
        if named && self.takes_forms(signing_name) {
            return self.by_form(head, signing_name, head.query.as_bytes());
        }
        self.by_route(head, signing_name)
    }

    /// Whether what is signed for a name may be a form that names its operation. To services that speak no forms it is
    /// sent for what it holds.
    pub fn takes_forms(&self, signing_name: Option<&str>) -> bool {
        let models = signing_name.and_then(|name| self.by_signing_name.get(name));
        models.is_none_or(|models| models.iter().any(|model| speaks_forms(model)))
    }

    fn by_target_header(&self, head: &Head, target: &str) -> Result<Meant, Unknown> {
        let content_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content_type = content_type.unwrap_or_default();
        let protocol = match content_type {
            kind if kind.contains("json-1.1") => Protocol::AwsJson11,
            kind if kind.contains("cbor-1.1") => Protocol::AwsCbor11,
            _ => Protocol::AwsJson10,
        };
        let (prefix, operation) = target.split_once('.').unwrap_or((target, ""));
        let Some(model) = self.by_target.get(prefix) else {
            let fault = Fault::not_implemented(format!("{prefix} ({target})"));
            return Err(Unknown { model: None, protocol, fault });
        };
        // Where AWS speaks CBOR in JSON's place: a service of JSON 1.1, and no other.
        if protocol == Protocol::AwsCbor11 && !model.protocols.contains(&Protocol::AwsJson11) {
            let protocol = model.protocols.first().copied().unwrap_or(protocol);
            let fault = Fault::not_implemented(format!("{prefix} over {content_type}"));
            return Err(Unknown { model: Some(model), protocol, fault });
        }
        self.meant(model, operation, protocol)
    }

    fn by_smithy_path(&self, head: &Head) -> Result<Meant, Unknown> {
        let protocol = Protocol::RpcV2Cbor;
        let path = routed_path(&head.path, Dialect::Json);
        let mut parts = path.trim_start_matches('/').split('/');
        let (Some("service"), Some(service), Some("operation"), Some(operation)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            let message = "A path /service/NAME/operation/NAME was expected.";
            let fault = Fault::new(404, "UnknownOperationException", message);
            return Err(Unknown { model: None, protocol, fault });
        };
        let model = self.by_target.get(service).copied();
        match model.filter(|model| model.protocols.contains(&protocol)) {
            Some(model) => self.meant(model, operation, protocol),
            None => {
                let fault = Fault::not_implemented(format!("{service} over CBOR"));
                Err(Unknown { model, protocol, fault })
            }
        }
    }

    fn by_form(
        &self,
        head: &Head,
        signing_name: Option<&str>,
        form: &[u8],
    ) -> Result<Meant, Unknown> {
        let action = form_value(form, "Action").unwrap_or_default();
        let version = form_value(form, "Version").unwrap_or_default();
        let speaks = |model: &&'static Model| speaks_forms(model);
        let by_scope = signing_name.and_then(|name| self.by_signing_name.get(name));
        // What is signed for a service that is not built is meant for no other.
        let mut candidates: Vec<_> = match (by_scope, signing_name) {
            (Some(models), _) => models.iter().copied().filter(speaks).collect(),
            (None, Some(_)) => Vec::new(),
            (None, None) => self.by_model.values().copied().filter(speaks).collect(),
        };
        candidates.sort_unstable_by_key(|model| model.name);
        let dated = candidates
            .iter()
            .find(|model| model.api_version == version && model.operation(&action).is_some());
        let Some(model) = dated.or(candidates.first()) else {
            let fault = Fault::not_implemented(match signing_name {
                Some(name) if !action.is_empty() => format!("{name}:{action}"),
                Some(name) => name.to_owned(),
                None => format!("A query request without a signature ({action})"),
            });
            return Err(Unknown { model: None, protocol: Protocol::Query, fault });
        };
        let protocol = form_protocol(model);
        if action.is_empty() {
            let fault = Fault::client("MissingAction", "The request must contain an Action.");
            return Err(Unknown { model: Some(model), protocol, fault });
        }
        let meant = self.meant(model, &action, protocol)?;
        let path = signed_path(head, model);
        if path.len() > 1 && !is_of_queue(model, meant.spec) {
            let fault = Fault::client("InvalidAction", unknown_action(model, &action));
            return Err(Unknown { model: Some(model), protocol, fault });
        }
        Ok(Meant { path: path.into_owned(), ..meant })
    }

    fn by_route(&self, head: &Head, signing_name: Option<&str>) -> Result<Meant, Unknown> {
        let name = signing_name.unwrap_or(REST_DEFAULT);
        let Some(models) = self.by_signing_name.get(name) else {
            let fault = Fault::not_implemented(name);
            return Err(Unknown { model: None, protocol: Protocol::RestJson, fault });
        };
        for model in models.iter().copied().filter(|model| has_routes(model)) {
            let path = match name == REST_DEFAULT {
                true => with_bucket(head),
                false => signed_path(head, model).into_owned(),
            };
            let routed = model.route(&head.method, &path, &head.query, &head.headers);
            if let Some((spec, labels)) = routed {
                let protocol = rest_protocol(model);
                return Ok(Meant { model, spec, protocol, labels, path });
            }
        }
        let model = models.first().copied();
        let protocol = model.map_or(Protocol::RestJson, rest_protocol);
        let (method, path) = (&head.method, &head.path);
        let message = format!("Unable to determine the operation of {method} {path}.");
        let fault = Fault::new(404, "UnknownOperationException", message);
        Err(Unknown { model, protocol, fault })
    }

    fn meant(
        &self,
        model: &'static Model,
        operation: &str,
        protocol: Protocol,
    ) -> Result<Meant, Unknown> {
        match model.operation(operation) {
            Some(spec) => {
                Ok(Meant { model, spec, protocol, labels: Vec::new(), path: "/".to_owned() })
            }
            None => {
                let fault = match protocol {
                    Protocol::Query | Protocol::Ec2Query => {
                        Fault::client("InvalidAction", unknown_action(model, operation))
                    }
                    _ => Fault::client("UnknownOperationException", ""),
                };
                Err(Unknown { model: Some(model), protocol, fault })
            }
        }
    }
}

/// Whether the head names the operation, so that the body is not needed for it.
pub(crate) fn names_operation(head: &Head) -> bool {
    head.headers.contains_key(&TARGET) || head.headers.contains_key(&SMITHY)
}

pub(crate) fn speaks_forms(model: &Model) -> bool {
    model.protocols.contains(&Protocol::Query) || model.protocols.contains(&Protocol::Ec2Query)
}

/// In which protocol a model that speaks forms does so.
pub(crate) fn form_protocol(model: &Model) -> Protocol {
    match model.protocols.contains(&Protocol::Query) {
        true => Protocol::Query,
        false => Protocol::Ec2Query,
    }
}

/// At a queue's own address only that queue is asked, or for an address; services without such addresses have no such bound.
fn is_of_queue(model: &Model, spec: &OperationSpec) -> bool {
    let member = |member: &wire::MemberSpec| member.name == "QueueUrl";
    let named = spec.input.is_some_and(|input| input.members.iter().any(member));
    model.name != "sqs" || named || spec.name == "GetQueueUrl"
}

/// The path that a signature for the model binds. What it binds as well, such as `/a/../b` for `/b`, means the same.
fn signed_path<'a>(head: &'a Head, model: &'static Model) -> Cow<'a, str> {
    routed_path(&head.path, dialect(Some(model)))
}

/// Whether its operations are told apart by method and path. All others share one address, where a head or the body
/// names the operation.
fn has_routes(model: &Model) -> bool {
    let rest = |protocol: &Protocol| matches!(protocol, Protocol::RestXml | Protocol::RestJson);
    model.protocols.iter().any(rest)
}

fn rest_protocol(model: &'static Model) -> Protocol {
    let spoken = [Protocol::RestXml, Protocol::RestJson, Protocol::Query];
    let found = spoken.into_iter().find(|protocol| model.protocols.contains(protocol));
    found.unwrap_or(Protocol::RestJson)
}

/// The path with the bucket of a virtual host in front: `bucket.s3.localhost`, `bucket.s3.eu-west-1.localhost`
/// and, as SDKs build it from a custom endpoint, `bucket.localhost`.
fn with_bucket(head: &Head) -> String {
    let under = head.host.strip_suffix(head.domain.as_str()).and_then(|h| h.strip_suffix('.'));
    let Some(under) = under else { return head.path.clone() };
    let bucket = match under.rfind(".s3.").or_else(|| under.strip_suffix(".s3").map(str::len)) {
        Some(end) => &under[..end],
        None if under == "s3" || under.starts_with("s3.") => return head.path.clone(),
        None => under,
    };
    format!("/{bucket}{}", head.path)
}

/// The first value of a key in a form body.
fn form_value(form: &[u8], key: &str) -> Option<String> {
    let text = std::str::from_utf8(form).ok()?;
    let value = text.split('&').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))?;
    Some(value.replace('+', " "))
}

#[cfg(test)]
mod tests {
    use super::{form_value, with_bucket};
    use service::Head;

    fn path(host: &str, path: &str) -> String {
        let head = Head {
            method: http::Method::GET,
            path: path.into(),
            query: String::new(),
            headers: Default::default(),
            host: host.into(),
            domain: "localhost".into(),
        };
        with_bucket(&head)
    }

    #[test]
    fn buckets_in_hosts() {
        assert_eq!(path("photos.s3.localhost", "/a"), "/photos/a");
        assert_eq!(path("my.photos.s3.eu-west-1.localhost", "/a"), "/my.photos/a");
        assert_eq!(path("photos.localhost", "/"), "/photos/");
        assert_eq!(path("s3.localhost", "/photos/a"), "/photos/a");
        assert_eq!(path("s3.eu-west-1.localhost", "/photos/a"), "/photos/a");
        assert_eq!(path("localhost", "/photos/a"), "/photos/a");
        assert_eq!(path("127.0.0.1", "/photos/a"), "/photos/a");
    }

    #[test]
    fn form_values() {
        let form = b"Version=2010-05-08&Action=GetUser";
        assert_eq!(form_value(form, "Action").as_deref(), Some("GetUser"));
        assert_eq!(form_value(form, "Act"), None);
    }
}
